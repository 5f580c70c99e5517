"""Which symmetry do these data have? Found from data alone, on particles after the paper and on patches of a real picture.

1. A teacher that commutes with the cyclic shifts of three coordinates. Nobody says so: discover_fixed_subspace finds the
   matrices that training keeps and the group behind them, and ensembles of particles show what training does with it.
2. Noisy 3 x 3 windows of a picture, their pixels in a hidden order. The symmetry is found from noisy windows without labels;
   the network that has it is then trained on few windows with labels, beside a free network of as many weights and one of
   the same group in a wrong order of pixels.

    python -m examples.symmetries_at_scale [--picture gravel] [--labelled 20 50 200] [--seeds 3] [--out results]

For data of your own: pass tensors (x, y), or a function that draws them, in place of `windows.noisy`, and say in a Layout
which axes of the parameters a group may move.
"""

from __future__ import annotations

import argparse
import copy
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import torch
from matplotlib.figure import Figure
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from torch import Tensor, nn

from examples.denoising import error, trained
from examples.patches import Patches, patches
from examples.pictures import save
from invariants.errors import InputError
from invariants.learning.mean_field import (
    Discovery,
    EnsembleTraining,
    EquivariantPerceptron,
    Layout,
    ParticleEnsemble,
    SubspaceSearch,
    SubspaceSymmetry,
    SymmetricUnit,
    Teacher,
    discover_fixed_subspace,
    distance_to_fixed,
    draw_search,
    train_ensemble,
)
from invariants.representations import CyclicGroup, FiniteGroup, Representation
from invariants.representations.numbers import ExactMatrix

TOLERANCE = 0.05
"""Escapes that count as none: a picture's symmetry is never exact. Chosen on the training halves of gravel and coffee."""

SAMPLES = 1 << 20
"""Of the teacher."""

COUNTS = (10, 50, 200)
"""Particles."""


def rows_of_matrices(x: Tensor, z: Tensor) -> Tensor:
    """tanh(z x) for matrices z, row by row."""
    return torch.tanh(torch.einsum("bj,kij->bki", x, z.view(len(z), -1, x.shape[1])))


def logistic_rows(x: Tensor, z: Tensor) -> Tensor:
    """logistic(z x) for matrices z, row by row."""
    return torch.sigmoid(torch.einsum("bj,kij->bki", x, z.view(len(z), -1, x.shape[1])))


def particles(console: Console, seed: int) -> tuple[Discovery, dict[str, list[float]]]:
    """The paper's setting: what is found from a teacher's data, and how far trained particles are from it."""
    group = CyclicGroup(3)
    rho = Representation.permutation(group)
    unit = SymmetricUnit(logistic_rows, rho, rho, rho * rho)
    teacher = Teacher.random(unit, 5, "weak", scale=0.7, seed=seed)
    data = teacher.data()

    def single(count: int, generator: torch.Generator) -> tuple[Tensor, Tensor]:
        x, y = data(count, generator)
        return x.float(), y.float()

    started = time.perf_counter()
    found = discover_fixed_subspace(logistic_rows, single, parameters=9, search=SubspaceSearch(samples=SAMPLES))
    console.print(f"[bold]a teacher on R^3[/]: {found} ({time.perf_counter() - started:.0f} s)")
    steps = [step for step in found.log if step.seed == 0]
    console.print(
        f"  escapes of the first search: {', '.join(f'{step.escape:.4f}' for step in steps)}; check: {found.check}"
    )
    distances: dict[str, list[float]] = {}
    table = Table(title="RMD^2 of trained particles from E^G, mean of three starts in E^G", title_justify="left")
    for name in ("scheme", *(f"N = {n}" for n in COUNTS)):
        table.add_column(name)
    for scheme in ("vanilla", "augmentation", "equivariant"):
        row = []
        for n in COUNTS:
            total = 0.0
            for k in range(3):
                ensemble = ParticleEnsemble(unit, n, "fixed", seed=k)
                train_ensemble(ensemble, data, scheme, EnsembleTraining(horizon=5.0, seed=k))  # type: ignore[arg-type]
                total += distance_to_fixed(ensemble, unit, relative=True) ** 2 / 3
            row.append(total)
        distances[scheme] = row
        table.add_row(scheme, *(f"{value:.1e}" for value in row))
    console.print(table)
    return found, distances


def windows_of(pixels: int) -> Layout:
    """Matrices from pixels to pixels, both moved alike."""
    return Layout((("pixels", "pixels"),), {"pixels": pixels})


def symmetry_of(windows: Patches, seed: int) -> Discovery:
    """What noisy windows tell, without labels."""
    size = windows.noisy.shape[1]
    return discover_fixed_subspace(
        rows_of_matrices,
        (windows.noisy, windows.noisy),
        size**2,
        search=SubspaceSearch(tolerance=TOLERANCE),
        layout=windows_of(size),
        seed=seed,
    )


def networks(symmetry: SubspaceSymmetry, seed: int) -> dict[str, Callable[[], nn.Module]]:
    """Makers of three networks: free, of the symmetry, and of the same group with the pixels in another order."""
    right = symmetry.axes["pixels"]
    size = right.dimension
    shuffled = torch.randperm(size, generator=torch.Generator().manual_seed(seed + 1000)).tolist()
    moved = [[[m.rows[i].get(j, 0) for j in shuffled] for i in shuffled] for m in right.matrices]
    wrong = Representation.from_matrices(right.group, moved, name="wrong_order")
    trivial = CyclicGroup(1)
    alone = Representation.from_matrices(trivial, [ExactMatrix.identity(size)])
    made = {}
    for name, rho in (("free", alone), ("of the symmetry", right), ("of a wrong order", wrong)):
        pattern = EquivariantPerceptron(rho, rho, width=32)

        def make(pattern: EquivariantPerceptron = pattern) -> nn.Module:
            net = copy.deepcopy(pattern)
            net.first.reset_parameters()
            net.second.reset_parameters()
            return net

        made[name] = make
    return made


def main(argv: Sequence[str] | None = None) -> int:
    """Find, show, train, compare; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m examples.symmetries_at_scale",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--picture", default="gravel", help="a picture of skimage.data: gravel, brick, coffee, cell, ..."
    )
    parser.add_argument("--labelled", type=int, nargs="+", default=[20, 50, 200], help="windows with labels")
    parser.add_argument("--seeds", type=int, default=3, help="halves of the picture")
    parser.add_argument("--out", type=Path, default=Path("results"))
    arguments = parser.parse_args(argv)
    if arguments.seeds < 1 or min(arguments.labelled) < 4:
        parser.error("at least one seed, and four windows with labels")
    console = Console(highlight=False)
    started = time.perf_counter()
    torch.set_num_threads(1)  # networks of nine inputs
    found, distances = particles(console, seed=1)
    errors: dict[str, dict[int, list[float]]] = {}
    try:
        for seed in range(arguments.seeds):
            windows = patches(arguments.picture, seed)
            seen = symmetry_of(windows, seed)
            console.print(f"[bold]{arguments.picture}, seed {seed}[/]: {len(windows.noisy)} noisy windows, {seen}")
            if seen.symmetry is None or not isinstance(seen.symmetry.group, FiniteGroup):
                console.print("  no finite symmetry to build a network on")
                continue
            with Progress(TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), transient=True) as bar:
                for name, make in bar.track(networks(seen.symmetry, seed).items(), description="networks", total=3):
                    for n in arguments.labelled:
                        net = trained(make, windows.noisy[:n], windows.clean[:n], seed)
                        mean = error(net, windows.test_noisy, windows.test_clean)
                        errors.setdefault(name, {}).setdefault(n, []).append(mean)
    except InputError as refused:
        parser.error(str(refused))
    if errors:
        console.print(table_of(errors, arguments.labelled))
    path = save(drawn(distances, errors), arguments.out / "symmetries_at_scale.png", dpi=110)
    draw_search(found).savefig(arguments.out / "symmetries_search.png", dpi=110)
    console.print(f"{path}, {time.perf_counter() - started:.0f} s")
    return 0


def table_of(errors: dict[str, dict[int, list[float]]], labelled: Sequence[int]) -> Table:
    """Test errors by network and number of windows with labels."""
    table = Table(title="mean squared error of a pixel on the test half, mean +- sd over seeds", title_justify="left")
    for name in ("network", *(f"{n} labelled" for n in labelled)):
        table.add_column(name)
    for name, found in errors.items():
        table.add_row(name, *(spread(found[n]) for n in labelled))
    return table


def spread(values: Sequence[float]) -> str:
    """Mean and standard deviation."""
    deviation = statistics.stdev(values) if len(values) > 1 else float("nan")
    return f"{statistics.mean(values):.3f} +- {deviation:.3f}"


def drawn(distances: dict[str, list[float]], errors: dict[str, dict[int, list[float]]]) -> Figure:
    """Left: particles and E^G; right: networks."""
    figure = Figure(figsize=(9, 3.4), layout="constrained")
    left, right = figure.subplots(1, 2)
    for scheme, values in distances.items():
        left.plot(COUNTS, [max(v, 1e-33) for v in values], "o-", label=scheme)
    left.set(xscale="log", yscale="log", xlabel="particles N", ylabel="RMD$^2$ from $E^G$", title="what training keeps")
    for name, found in errors.items():
        means = [statistics.mean(v) for v in found.values()]
        deviations = [statistics.stdev(v) if len(v) > 1 else 0.0 for v in found.values()]
        right.errorbar(list(found), means, deviations, marker="o", capsize=3, label=name)
    right.set(xscale="log", xlabel="windows with labels", ylabel="test error", title="a symmetry nobody told")
    for axes, values in ((left, list(COUNTS)), (right, list(next(iter(errors.values()), ())))):
        axes.set_xticks(values, [str(v) for v in values], minor=False)
        axes.set_xticks([], minor=True)
    for axes in (left, right):
        if axes.has_data():
            axes.legend(frameon=False, fontsize=8)
    return figure


if __name__ == "__main__":
    raise SystemExit(main())
