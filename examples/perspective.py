"""The main job: derive the projective group's invariants, generate and verify their kernels, train a network to know
places on photographs as taken, and test it on the same places seen in perspective.

    python -m examples.perspective [--seeds 3] [--out results]
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import mean, stdev

import matplotlib as mpl
import numpy as np
import torch
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table
from torch import nn

from codegen.cli import main as codegen
from examples.photographs import PLAIN, Patches, load
from examples.pictures import save
from examples.places import Places
from examples.training import BATCH, EPOCHS, accuracy, parameters, train
from invariants import Derivation, catalogue, derive
from invariants.nn import (
    PHOTOGRAPHS,
    PRESETS,
    Homography,
    InvariantFeatures,
    PDINet,
    RandomHomography,
    ResNet,
    equivariance_error,
    whiten,
)

mpl.use("Agg")
from matplotlib import pyplot as plt

CONDITIONS = {"as taken": PLAIN} | {name: RandomHomography.preset(name) for name in PRESETS}
PER_PLACE, PER_PLACE_TEST, SETS = 40, 20, 4
SIDES = (64, 128, 256)
"""Of the smooth images that show the defect of the features, in pixels."""
OURS, TWIN = "PDINet", "ResNet"


def main(argv: Sequence[str] | None = None) -> int:
    """Run all stages; returns the exit status."""
    parser = argparse.ArgumentParser(description="Derive, generate, verify, train on photographs, show the result.")
    parser.add_argument("--seeds", type=int, default=3, help="trainings of each network (3)")
    parser.add_argument("--epochs", type=int, default=EPOCHS, help=f"passes over the pictures ({EPOCHS})")
    parser.add_argument("--out", type=Path, default=Path("results"), help="folder for the picture (results)")
    arguments = parser.parse_args(argv)
    if arguments.seeds < 1 or arguments.epochs < 1:
        parser.error("--seeds and --epochs are at least 1")
    console = Console()
    started = time.perf_counter()
    show_derivation(console)
    console.rule("2  Kernels")
    if codegen([]) or codegen(["--check"]):
        return 1
    show_defects(console)
    scores = compare(console, arguments.seeds, arguments.epochs)
    show_scores(console, scores)
    picture = draw(arguments.out)
    console.print(f"\npicture: {picture}\n{time.perf_counter() - started:.0f} seconds in all", highlight=False)
    return 0


def show_derivation(console: Console) -> Derivation:
    """Derive, show and prove again."""
    console.rule("1  Invariants of the projective group, derived and proved")
    started = time.perf_counter()
    derivation = derive(catalogue.get("projective"), order=2, channels=2)
    seconds = time.perf_counter() - started
    console.print(derivation.report(), highlight=False, soft_wrap=True)
    derivation.certificate.verify()
    console.print(
        f"derived in {seconds:.2f} s; proved again from the action alone; agrees with the moving frame: "
        f"{derivation.agrees_with_frame()}; independent invariants for 2 to 8 channels: "
        f"{[derivation.rank(c) for c in range(2, 9)]}",
        highlight=False,
    )
    return derivation


def smooth_image(side: int, seed: int, waves: float = 4.0) -> torch.Tensor:
    """A random smooth three-channel image (1, 3, side, side), the same picture at every resolution."""
    generator = torch.Generator().manual_seed(seed)
    frequency = torch.randn(3, 24, 2, generator=generator, dtype=torch.float64) * waves
    phase = torch.rand(3, 24, generator=generator, dtype=torch.float64) * 2 * torch.pi
    axis = (2 * torch.arange(side, dtype=torch.float64) + 1) / side - 1
    y, x = torch.meshgrid(axis, axis, indexing="ij")
    angle = frequency[..., 0, None, None] * x + frequency[..., 1, None, None] * y + phase[..., None, None]
    return angle.cos().mean(1)[None]


def show_defects(console: Console) -> None:
    """The discretisation defect of the features on smooth images under random homographies."""
    features = InvariantFeatures("projective", in_channels=3)
    row = []
    for side in SIDES:
        errors = []
        for seed in range(3):
            transform = Homography.random(0.15, torch.Generator().manual_seed(seed))
            errors.append(equivariance_error(features, smooth_image(side, seed), transform))
        row.append(f"{mean(errors):.4f} at {side} px")
    console.print(f"relative change of the features under random homographies: {', '.join(row)}", highlight=False)


def compare(console: Console, seeds: int, epochs: int) -> dict[str, dict[str, list[float]]]:
    """Train both networks on pictures as taken with several seeds; accuracy by network and condition."""
    console.rule("3  Training on pictures of places, as taken")
    places = Places(Patches(load()))
    classes = len(places.centres)
    fixed = np.random.default_rng(999)
    tests = {}
    for name, transform in CONDITIONS.items():
        images, labels = places.draw(PER_PLACE_TEST, fixed, transform)
        tests[name] = (whiten(images), labels)

    def ours() -> PDINet:
        return PDINet("projective", 3, classes, depth=(1, 1, 1), width=(24, 36, 72), **PHOTOGRAPHS)

    builders: dict[str, Callable[[], nn.Module]] = {OURS: ours, TWIN: lambda: ResNet.twin(ours())}
    sizes = ", ".join(f"{name} {parameters(build())}" for name, build in builders.items())
    console.print(
        f"{classes} places on {len(places.patches.names)} photographs, {PER_PLACE * classes * SETS} training pictures of "
        f"{places.patches.size} px, {PER_PLACE_TEST * classes} test pictures; parameters: {sizes}",
        highlight=False,
        soft_wrap=True,
    )
    scores: dict[str, dict[str, list[float]]] = {n: {c: [] for c in CONDITIONS} for n in builders}
    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("training", total=seeds * len(builders) * epochs * (PER_PLACE * classes // BATCH))
        for seed in range(seeds):
            rng = np.random.default_rng(seed)
            drawn = (places.draw(PER_PLACE, rng) for _ in range(SETS))
            sets = [(whiten(images), labels) for images, labels in drawn]
            for name, build in builders.items():
                torch.manual_seed(seed)
                network = build()
                progress.update(task, description=f"{name}, seed {seed}")
                train(network, sets, seed, lambda loss: progress.advance(task), epochs)
                for condition, (images, labels) in tests.items():
                    scores[name][condition].append(accuracy(network, images, labels))
    return scores


def show_scores(console: Console, scores: dict[str, dict[str, list[float]]]) -> None:
    """The table: percent right, mean and standard deviation over the seeds."""
    count = len(next(iter(scores[OURS].values())))
    table = Table("", *scores, "difference", title=f"percent right, mean ± sd of {count} seeds")
    for condition in CONDITIONS:
        cells = []
        for name in scores:
            values = [100 * v for v in scores[name][condition]]
            cells.append(f"{mean(values):.1f}" + (f" ± {stdev(values):.1f}" if count > 1 else ""))
        gain = 100 * (mean(scores[OURS][condition]) - mean(scores[TWIN][condition]))
        table.add_row(condition, *cells, f"{gain:+.1f}")
    console.print(table)


def draw(out: Path) -> Path:
    """Crops, their homographies, and invariant feature maps of both, side by side."""
    photographs = load()
    features = InvariantFeatures("projective", in_channels=3, sigma=3.0)
    shown = [n for n in ("astronaut", "coffee", "chelsea") if n in photographs] or list(photographs)[:3]
    order = derive(catalogue.get("projective"), order=2, channels=2).features(3)
    positions = {name: order.index(name) for name in ("J01", "T000", "T001")}
    side = 160
    figure, axes = plt.subplots(len(shown), 2 + 2 * len(positions), figsize=(15, 2.1 * len(shown)), squeeze=False)
    for row, name in enumerate(shown):
        pixels = photographs[name]
        top, left = (pixels.shape[0] - side) // 2, (pixels.shape[1] - side) // 2
        crop = np.ascontiguousarray(pixels[top : top + side, left : left + side])
        image = torch.from_numpy(crop).permute(2, 0, 1)[None].double()
        plain = image
        image = whiten(image)  # as the networks see it
        transform = Homography.random(0.2, torch.Generator().manual_seed(row + 3))
        moved = transform(image)
        seen = transform.visible((side, side))
        maps, moved_maps = features(image)[0], features(moved)[0]
        pictures = [p[0].permute(1, 2, 0).clamp(0, 1) for p in (plain, transform(plain))]
        titles = [name, "in perspective"]
        for title, k in positions.items():
            pictures += [maps[k], torch.where(seen, moved_maps[k], torch.nan)]
            titles += [title, f"{title} in perspective"]
        for axis, picture, title in zip(axes[row], pictures, titles, strict=True):
            axis.imshow(picture.numpy(), cmap="RdBu_r", vmin=-1, vmax=1)
            axis.set_title(title, fontsize=8)
            axis.axis("off")
    figure.tight_layout()
    return save(figure, out / "perspective.png")


if __name__ == "__main__":
    raise SystemExit(main())
