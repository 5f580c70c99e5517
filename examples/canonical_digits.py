"""Digits straightened before an ordinary convolutional network sees them.

A residual network is trained on upright digits; then, behind a frame network that straightens them, it is trained for some
more passes on the same upright digits. Both are tested on digits seen through homographies, which nothing was trained on.

    python -m examples.canonical_digits [--seeds 3] [--group affine] [--out results]
"""

from __future__ import annotations

import argparse
import copy
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import mean, stdev

import matplotlib as mpl
import torch
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from torch import Tensor, nn

from examples.digits import digits
from examples.pictures import save
from examples.training import BATCH, accuracy, parameters, train
from invariants.nn import PRESETS, Canonical, FrameNetwork, RandomHomography, ResNet

mpl.use("Agg")
from matplotlib import pyplot as plt

EPOCHS, SHOWN = 10, 12
ALONE, STRAIGHTENED = "ResNet", "ResNet, straightened"


def main(argv: Sequence[str] | None = None) -> int:
    """Train, test, show; returns the exit status."""
    parser = argparse.ArgumentParser(description="Straighten digits for a convolutional network.")
    parser.add_argument("--seeds", type=int, default=3, help="trainings of each network (3)")
    parser.add_argument("--epochs", type=int, default=EPOCHS, help=f"passes over the digits ({EPOCHS})")
    parser.add_argument("--group", default="affine", help="projective, affine (the default) or similarity")
    parser.add_argument("--out", type=Path, default=Path("results"), help="folder for the picture (results)")
    arguments = parser.parse_args(argv)
    if arguments.seeds < 1 or arguments.epochs < 1:
        parser.error("--seeds and --epochs are at least 1")
    console, started = Console(), time.perf_counter()
    images, classes = digits("test")
    tests = {"upright": images}
    for number, name in enumerate(PRESETS):
        tests[name] = RandomHomography.preset(name)(images, torch.Generator().manual_seed(number))
    scores: dict[str, dict[str, list[float]]] = {name: {t: [] for t in tests} for name in (ALONE, STRAIGHTENED)}
    drawn = digits("train")
    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        steps = arguments.epochs * (len(drawn[0]) // BATCH)
        task = progress.add_task("training", total=2 * arguments.seeds * steps)

        def learn(name: str, network: nn.Module, seed: int) -> None:
            progress.update(task, description=f"{name}, seed {seed}")
            train(network, [drawn], seed, lambda loss: progress.advance(task), arguments.epochs)
            for test, seen in tests.items():
                scores[name][test].append(accuracy(network, seen, classes))

        for seed in range(arguments.seeds):
            torch.manual_seed(seed)
            alone = ResNet(1, 10, depth=(1, 1, 1), width=(16, 24, 48))
            learn(ALONE, alone, seed)
            frames = FrameNetwork(arguments.group, 1, width=8, depth=1, sigma=1.0)
            canonical = Canonical(copy.deepcopy(alone), frames)
            learn(STRAIGHTENED, canonical, seed)
    console.print(f"parameters: {ALONE} {parameters(alone)}, with the frame network {parameters(canonical)}")
    show(console, scores)
    picture = draw(canonical, tests, arguments.out)
    console.print(f"picture: {picture}\n{time.perf_counter() - started:.0f} seconds in all", highlight=False)
    return 0


def show(console: Console, scores: dict[str, dict[str, list[float]]]) -> None:
    """The table: percent right, mean and standard deviation over the seeds."""
    tests = next(iter(scores.values()))
    count = len(tests["upright"])
    table = Table("", *scores, title=f"percent right, mean ± sd of {count} seeds, trained on upright digits")
    for test in tests:
        cells = []
        for by_test in scores.values():
            values = [100 * v for v in by_test[test]]
            cells.append(f"{mean(values):.1f}" + (f" ± {stdev(values):.1f}" if count > 1 else ""))
        table.add_row(test, *cells)
    console.print(table)


@torch.no_grad()
def draw(canonical: Canonical, tests: dict[str, Tensor], out: Path) -> Path:
    """Digits upright and seen through homographies, both above what becomes of them."""
    rows = {}
    for name in ("upright", "strong"):
        rows[name] = tests[name][:SHOWN]
        rows[f"{name}, straightened"] = canonical.eval().straighten(rows[name])
    figure, axes = plt.subplots(len(rows), 1, figsize=(SHOWN, 1.3 * len(rows)))
    for axis, (name, pictures) in zip(axes, rows.items(), strict=True):
        axis.imshow(torch.cat([*pictures[:, 0]], 1).numpy(), cmap="gray", vmin=0, vmax=1)
        axis.set_title(name, fontsize=9)
        axis.axis("off")
    figure.tight_layout()
    return save(figure, out / "canonical_digits.png")


if __name__ == "__main__":
    raise SystemExit(main())
