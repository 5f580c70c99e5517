"""Digits turned by quarter turns, read by models that have only seen them upright, and are not trained again.

A scorer of similarities (as CLIP is one) and a convolutional network know scikit-learn's digits upright. Both are made
invariant to quarter turns: by the mean over the four views (equitune), by the view of the best score (equizero), and by
learned weights (lambda-equitune), for which a small network on the frozen features is trained.

    python -m examples.equitune_digits [--seeds 5] [--out results]
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import mean, stdev

import matplotlib as mpl
import torch
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from sklearn import datasets
from torch import Tensor, nn
from torch.nn import functional

from examples.pictures import save
from invariants.nn import Equitune, ImageAction, Learned, OrbitWeights, Select, TrivialAction, Uniform
from invariants.representations import CyclicGroup

mpl.use("Agg")
from matplotlib import pyplot as plt

TRAINED, LAMBDA_STEPS, EPOCHS, BATCH, SHOWN = 1200, 200, 12, 64, 12
UPRIGHT, TURNED = "upright", "turned, as it is"
Scores = dict[str, list[float]]


class Similarities(nn.Module):
    """A scorer without training: for each class, the mean cosine to the three most similar exemplars."""

    def __init__(self, images: Tensor, classes: Tensor) -> None:
        super().__init__()
        self.register_buffer("exemplars", functional.normalize(images.flatten(1), dim=1))
        self.register_buffer("classes", classes)

    def forward(self, images: Tensor) -> Tensor:
        cosines = functional.normalize(images.flatten(1), dim=1) @ self.exemplars.T
        return torch.stack([cosines[:, self.classes == c].topk(3).values.mean(1) for c in range(10)], 1)


def network() -> nn.Sequential:
    """A small convolutional network; module 6 gives its features."""
    return nn.Sequential(
        nn.Conv2d(1, 16, 3, padding=1), nn.ReLU(), nn.Conv2d(16, 32, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2),
        nn.Flatten(), nn.Sequential(nn.Linear(512, 64), nn.ReLU()), nn.Linear(64, 10),
    )  # fmt: skip


def split(seed: int) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Images (N, 1, 8, 8) in [0, 1] and classes, to train and to test."""
    data = datasets.load_digits()
    order = torch.randperm(len(data.images), generator=torch.Generator().manual_seed(seed))
    images, classes = torch.tensor(data.images[:, None] / 16.0, dtype=torch.float32), torch.tensor(data.target)
    train, test = order[:TRAINED], order[TRAINED:]
    return images[train], classes[train], images[test], classes[test]


def fit(module: nn.Module, images: Tensor, classes: Tensor, steps: int, rate: float, seed: int) -> None:
    """Train what asks for gradients, on images as they are."""
    optimiser = torch.optim.Adam([p for p in module.parameters() if p.requires_grad], lr=rate)
    generator = torch.Generator().manual_seed(seed)
    for _ in range(steps):
        batch = torch.randint(len(images), (BATCH,), generator=generator)
        optimiser.zero_grad()
        functional.cross_entropy(module(images[batch]), classes[batch]).backward()
        optimiser.step()


@torch.no_grad()
def right(model: nn.Module, images: Tensor, classes: Tensor) -> float:
    """Share of images whose class is found."""
    return float((model(images).argmax(1) == classes).float().mean())


def confidence(logits: Tensor) -> Tensor:
    """The largest probability: how sure a classifier is."""
    return logits.softmax(-1).amax(-1)


def certainty(logits: Tensor) -> Tensor:
    """Minus the entropy of the probabilities."""
    return (logits.softmax(-1) * logits.log_softmax(-1)).sum(-1)


def main(argv: Sequence[str] | None = None) -> int:
    """Train, test, show; returns the exit status."""
    parser = argparse.ArgumentParser(description="Make readers of upright digits invariant to quarter turns.")
    parser.add_argument("--seeds", type=int, default=5, help="splits and trainings (5)")
    parser.add_argument("--out", type=Path, default=Path("results"), help="folder for the picture (results)")
    arguments = parser.parse_args(argv)
    if arguments.seeds < 1:
        parser.error("--seeds is at least 1")
    console, started = Console(), time.perf_counter()
    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    scorer, classifier = Scores(), Scores()
    with Progress(*columns, console=console, transient=True) as progress:
        for seed in progress.track(range(arguments.seeds), description="seeds"):
            shown = one_seed(seed, scorer, classifier)
    show(console, "similarities to exemplars, nothing trained", scorer)
    show(console, "convolutional network, frozen", classifier)
    picture = draw(*shown, arguments.out)
    console.print(f"picture: {picture}\n{time.perf_counter() - started:.0f} seconds in all", highlight=False)
    return 0


def one_seed(seed: int, scorer: Scores, classifier: Scores) -> tuple[Equitune, Tensor]:
    """All figures of one split; returns the equizero of the scorer and the turned test images."""
    torch.manual_seed(seed)
    images, classes, upright, truth = split(seed)
    group = CyclicGroup(4)
    turns = ImageAction.rotations(group)
    by = torch.randint(4, (len(upright),), generator=torch.Generator().manual_seed(seed))
    turned = turns(by, upright[:, None])[:, 0]

    def symmetric(model: nn.Module, weights: OrbitWeights) -> Equitune:
        return Equitune(model, group, turns, TrivialAction(group), weights).eval()

    def note(scores: Scores, name: str, model: nn.Module, test: Tensor = turned) -> None:
        scores.setdefault(name, []).append(right(model, test, truth))

    similar = Similarities(images, classes)
    best = symmetric(similar, Select(lambda cosines: cosines.amax(-1)))
    note(scorer, UPRIGHT, similar, upright)
    note(scorer, TURNED, similar)
    note(scorer, "equitune", symmetric(similar, Uniform()))
    note(scorer, "equizero, largest similarity", best)
    scorer.setdefault("equizero turns back rightly", []).append(
        float(((best.selected(turned) + by) % 4 == 0).float().mean())
    )

    frozen = network()
    fit(frozen, images, classes, EPOCHS * (TRAINED // BATCH), 2e-3, seed)
    frozen.eval().requires_grad_(False)
    learned = Learned(nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 1)), at="6", logits=True)
    weighted = symmetric(frozen, learned)
    note(classifier, UPRIGHT, frozen, upright)
    note(classifier, TURNED, frozen)
    note(classifier, "equitune", symmetric(frozen, Uniform()))
    note(classifier, "equizero, largest probability", symmetric(frozen, Select(confidence)))
    note(classifier, "equizero, least entropy", symmetric(frozen, Select(certainty)))
    fit(weighted, images, classes, LAMBDA_STEPS, 3e-3, seed)
    note(classifier, "lambda-equitune, weights trained", weighted)
    return best, turned


def show(console: Console, title: str, scores: Scores) -> None:
    """A table: percent right, mean and standard deviation over the seeds."""
    table = Table(title, "percent right")
    for name, values in scores.items():
        spread = f" ± {100 * stdev(values):.1f}" if len(values) > 1 else ""
        table.add_row(name, f"{100 * mean(values):.1f}{spread}")
    console.print(table)


@torch.no_grad()
def draw(best: Equitune, turned: Tensor, out: Path) -> Path:
    """Turned digits above what equizero chose to read."""
    some = turned[:SHOWN]
    read = best.act_in(best.selected(some), some[:, None])[:, 0]
    figure, axes = plt.subplots(2, 1, figsize=(SHOWN, 3))
    for axis, name, pictures in ((axes[0], "as turned", some), (axes[1], "the view that equizero chose", read)):
        axis.imshow(torch.cat([*functional.pad(pictures[:, 0], (1, 1, 1, 1))], 1).numpy(), cmap="gray", vmin=0, vmax=1)
        axis.set_title(name, fontsize=10)
        axis.axis("off")
    figure.tight_layout()
    return save(figure, out / "equitune_digits.png")


if __name__ == "__main__":
    raise SystemExit(main())
