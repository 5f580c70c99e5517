"""Points in the plane and in space, of known distribution: diffusion across the orbits of rotations, beside the plain one.

First the denoisers are exact, so that what is wrong is the sampler's fault. The SDE whose noise moves only across orbits
needs a correction, -eta h: without it, or with its sign as one finds it printed, clouds come out too small, the more so the
larger the part of all directions that lie along orbits. A denoiser that is off along orbits spoils plain samples alone.
Then a network learns from draws, by either loss. That of the quotient asks for nothing along orbits, 3 of 9 directions in
space and 1 of 10 in the plane; what it gains in a training this short is small.

    python -m examples.shapes [--count 4000] [--steps 3000] [--seed 0] [--out results]

For data of your own: train_diffusion(diffusion, x), with x a tensor (S, N, n) or Clouds with masks and features, in place of
target.sample; catalogue.get("se2") or any LieAction by isometries in place of the group; and a network of yours, or
EquivariantDenoiser, in place of the perceptron. What is exact below is there only to compare with.
"""

from __future__ import annotations

import argparse
import dataclasses
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import torch
from matplotlib.figure import Figure
from rich.console import Console
from rich.table import Table
from scipy import stats
from torch import Tensor

from codegen import compile
from examples.known_shapes import FIGURES, PATH, Case, Perceptron, ScaledCurvature, spoilt
from examples.pictures import save
from examples.progress import watched
from invariants import catalogue
from invariants.errors import InputError
from invariants.learning.figures import COLOURS, GREY, panels
from invariants.learning.loop import one_thread, seed_of
from invariants.learning.quotient_diffusion import (
    DiffusionTraining,
    Geometry,
    QuotientDiffusion,
    train_diffusion,
)
from invariants.learning.quotient_diffusion.losses import Treatment
from invariants.learning.quotient_diffusion.sampling import Eta
from invariants.learning.quotient_diffusion.targets import (
    DihedralChain,
    GaussianMixture,
    PlaneFigures,
    dihedral,
    end_to_end,
)
from invariants.quotients import Quotient

RIGHT, LEFT_OUT, PRINTED = 1.0, 0.0, -1.0
"""Factors of the correction."""


def noise(t: float) -> float:
    """eta of the SDE."""
    return 1 - t


STEPS, CHAIN_STEPS = 100, 40
"""Of the solvers; the exact denoiser of chains costs more than others."""
DRAWS = "draws"
TREATED: tuple[Treatment, ...] = ("plain", "quotient")
TIMES = (0.5, 0.8)
"""At which errors of trained denoisers are told."""
SAMPLERS: tuple[tuple[str, Treatment, Eta, float], ...] = (
    ("ODE, plain", "plain", 0.0, RIGHT),
    ("ODE, quotient", "quotient", 0.0, RIGHT),
    ("SDE, plain", "plain", noise, RIGHT),
    ("SDE, quotient", "quotient", noise, RIGHT),
    ("correction left out", "quotient", noise, LEFT_OUT),
    ("sign as printed", "quotient", noise, PRINTED),
)


def invariants_of(x: Tensor, geometry: Geometry) -> list[Tensor]:
    """What rotations leave: distances of all pairs of points, size, and volume of the orbit, each (B,)."""
    pairs = [(x[:, i] - x[:, j]).norm(dim=1) for i in range(x.shape[1]) for j in range(i)]
    return [*pairs, x.square().sum((1, 2)), geometry.log_volume(x)]


def distance(x: Tensor, y: Tensor, geometry: Geometry) -> float:
    """The largest Kolmogorov-Smirnov distance of their invariants."""
    both = zip(invariants_of(x, geometry), invariants_of(y, geometry), strict=True)
    return max(float(stats.ks_2samp(a.numpy(), b.numpy()).statistic) for a, b in both)


def by_exact_denoisers(case: Case, seed: int) -> dict[str, Tensor]:
    """Samples of all samplers, the first of them drawn from the target itself."""
    made = {DRAWS: case.target.sample(case.count, torch.Generator().manual_seed(seed_of(seed, 2)))}
    for name, treatment, eta, factor in SAMPLERS:
        d = case.diffusion(treatment, geometry=ScaledCurvature(case.geometry, factor))
        made[name] = case.sampled(d, seed, eta)
    return made


def exact_table(cases: Sequence[Case], samples: Sequence[dict[str, Tensor]], seed: int) -> Table:
    """Distances of samples by exact denoisers from draws of the target."""
    out = Table("", title="exact denoisers: largest Kolmogorov-Smirnov distance of an invariant", title_justify="left")
    far: dict[str, list[str]] = {name: [] for name in samples[0]}
    for case, made in zip(cases, samples, strict=True):
        out.add_column(case.name, justify="right", max_width=20)
        reference = case.target.sample(20_000, torch.Generator().manual_seed(seed_of(seed, 1)))
        for name, x in made.items():
            far[name].append(f"{distance(x, reference, case.geometry):.3f}")
    for name, values in far.items():
        out.add_row(name, *values)
    return out


def chains(case: Case, chain: DihedralChain, seed: int) -> dict[str, Tensor]:
    """Samples by the ODE, with denoisers that are right, wrong along orbits, and best for aligned data."""
    made: dict[str, tuple[Treatment, Callable[..., Tensor]]] = {
        "plain": ("plain", chain.denoiser(PATH)),
        "quotient": ("quotient", chain.denoiser(PATH)),
        "plain, denoiser off along orbits": ("plain", spoilt(case, seed)),
        "quotient, denoiser off along orbits": ("quotient", spoilt(case, seed)),
        "best denoiser of data aligned to x_t": ("plain", chain.denoiser(PATH, "geodiff")),
    }
    drawn = {DRAWS: chain.sample(case.count, torch.Generator().manual_seed(seed_of(seed, 2)))}
    return drawn | {name: case.sampled(case.diffusion(*given), seed) for name, given in made.items()}


def chain_table(case: Case, chain: DihedralChain, made: dict[str, Tensor]) -> Table:
    """What spoils the dihedral angle of a chain, and what does not."""
    out = Table(title=f"{case.name}, by the ODE", title_justify="left")
    for name in ("", "total variation of dihedral angles", "share beyond 120 degrees", "mean end to end"):
        out.add_column(name, justify="right" if name else "left")
    for name, x in made.items():
        figures = chain.total_variation(x), float(chain.trans(x)), float(end_to_end(x).mean())
        out.add_row(name, *(f"{value:.3f}" for value in figures))
    return out


def learned(case: Case, treatment: Treatment, steps: int, seed: int) -> QuotientDiffusion:
    """A perceptron that has seen draws of the target alone."""
    scale = float(case.target.sample(4000, torch.Generator().manual_seed(seed_of(seed, 4))).std())
    torch.manual_seed(seed_of(seed, 5))
    _, points, dimension = case.target.sample(1).shape
    d = case.diffusion(treatment, Perceptron(points, dimension, scale))
    with watched(steps, f"{treatment}: training") as watch:
        settings = DiffusionTraining(steps=steps, batch=128, rate=2e-3, seed=seed)
        return train_diffusion(d, case.target.sample, settings, on_step=watch.on_step, on_row=watch.on_row)


@torch.no_grad()
def missed(case: Case, d: QuotientDiffusion, t: float, seed: int) -> float:
    """Mean square of what the denoiser is off across orbits, at a time."""
    generator, count = torch.Generator().manual_seed(seed_of(seed, 6)), case.count
    x1 = case.geometry.center(case.target.sample(count, generator))
    x0 = case.geometry.center(torch.randn(x1.shape, dtype=torch.float64, generator=generator))
    times = torch.full((count,), t, dtype=torch.float64)
    x = PATH.interpolate(x0, x1, times)
    off = d.denoised(x, times) - case.target.denoiser(PATH)(x, times)
    return float(case.geometry.project(x, off).square().sum((1, 2)).mean())


def learned_table(case: Case, models: dict[str, QuotientDiffusion], samples: dict[str, Tensor], seed: int) -> Table:
    """Errors of trained denoisers, and distances of their samples."""
    out = Table(title=f"learned, {case.name}", title_justify="left")
    columns = ("", *(f"error across orbits, t = {t}" for t in TIMES), "Kolmogorov-Smirnov", "Wasserstein")
    for name in columns:
        out.add_column(name, justify="right" if name else "left")
    reference = case.target.sample(20_000, torch.Generator().manual_seed(seed_of(seed, 1)))
    for name, x in samples.items():
        errors = [f"{missed(case, models[name], t, seed):.4f}" if name in models else "" for t in TIMES]
        far = f"{distance(x, reference, case.geometry):.3f}", f"{transport(x, reference):.3f}"
        out.add_row(name, *errors, *far)
    return out


def transport(x: Tensor, y: Tensor) -> float:
    """The mean over pairs of points of the Wasserstein distance of their distances."""
    pairs = [[(z[:, i] - z[:, j]).norm(dim=1).numpy() for i in range(z.shape[1]) for j in range(i)] for z in (x, y)]
    return sum(float(stats.wasserstein_distance(a, b)) for a, b in zip(*pairs, strict=True)) / len(pairs[0])


def drawn(sizes: dict[str, Tensor], angles: dict[str, Tensor], figures: dict[str, Tensor]) -> Figure:
    """Sizes and dihedral angles of samples above, figures below."""
    figure, axes = panels(3, 12, 7, rows=2)
    shown = [name for name in sizes if not name.startswith("ODE")]
    for name, colour in zip(shown, (GREY, *COLOURS), strict=False):
        values = sizes[name].square().sum((1, 2)).sqrt().sort().values
        share = torch.linspace(0, 1, len(values))
        axes[0].plot(values, share, color=colour, label=name, linewidth=5 if name == DRAWS else 1.4)
    axes[0].set_title("size of clouds by the SDE: share below", fontsize=9)
    axes[0].legend(fontsize=7, frameon=False)
    off = {name: end_to_end(x) for name, x in angles.items() if name == DRAWS or "off" in name}
    for (name, lengths), colour in zip(off.items(), (GREY, *COLOURS), strict=False):
        share = torch.linspace(0, 1, len(lengths))
        axes[1].plot(lengths.sort().values, share, color=colour, label=name, linewidth=5 if name == DRAWS else 1.4)
    axes[1].set_title("chains by the ODE: share whose ends are nearer", fontsize=9)
    right = {name: x for name, x in angles.items() if "off" not in name}
    for (name, x), colour in zip(right.items(), (GREY, *COLOURS), strict=False):
        share = torch.histc((torch.rad2deg(dihedral(x)) + 15) % 360, 12, 0, 360) / len(x)
        axes[2].plot(range(0, 360, 30), share, color=colour, label=name, linewidth=5 if name == DRAWS else 1.4)
    axes[2].set_ylim(top=1.5 * axes[2].get_ylim()[1])
    axes[2].set_title("chains by the ODE: dihedral angle", fontsize=9)
    for axis in axes[1:3]:
        axis.legend(fontsize=7, frameon=False, loc="upper left" if axis is axes[2] else "lower right")
    for axis, (name, x) in zip(axes[3:], figures.items(), strict=False):
        for k, corners in enumerate(x[:24]):
            place = corners + 4.2 * torch.tensor([k % 6, -(k // 6)], dtype=x.dtype)
            axis.fill(place[:, 0], place[:, 1], facecolor=COLOURS[0], alpha=0.35, edgecolor=COLOURS[0])
        axis.set_title(f"figures: {name}", fontsize=9)
        axis.set_aspect("equal")
        axis.set_axis_off()
    return figure


def compared(arguments: argparse.Namespace, console: Console) -> Path:
    """All tables, and the picture."""
    plane, space = (compile(Quotient.of(catalogue.get(name))) for name in ("se2", "se3"))
    count, seed, chain = arguments.count, arguments.seed, DihedralChain()
    corners = torch.tensor([points for points, _ in FIGURES.values()], dtype=torch.float64)
    turned = PlaneFigures(corners, tuple(share for _, share in FIGURES.values()))
    cases = [
        Case("3 points in the plane, two sizes", GaussianMixture(3, 2), plane, count, STEPS),
        Case("4 points in space, two sizes", GaussianMixture(4, 3), space, count, STEPS),
        Case("figures of 6 points in the plane", turned, plane, count, STEPS),
    ]
    with console.status("sampling with exact denoisers"):
        samples = [by_exact_denoisers(case, seed) for case in cases]
        console.print(exact_table(cases, samples, seed))
    butane = Case("a chain of 4 points in space", chain, space, max(1, count // 6), CHAIN_STEPS)
    with console.status("sampling chains"):
        angles = chains(butane, chain, seed)
        console.print(chain_table(butane, chain, angles))
    figures: dict[str, Tensor] = {}
    for case in (dataclasses.replace(butane, count=count, steps=STEPS), cases[2]):
        models: dict[str, QuotientDiffusion] = {name: learned(case, name, arguments.steps, seed) for name in TREATED}
        figures = {DRAWS: case.target.sample(count, torch.Generator().manual_seed(seed_of(seed, 2)))}
        figures |= {name: case.sampled(d, seed) for name, d in models.items()}
        console.print(learned_table(case, models, figures, seed))
    return save(drawn(samples[1], angles, figures), arguments.out / "shapes.png", dpi=110)


def main(argv: Sequence[str] | None = None) -> int:
    """Sample, learn, compare, draw; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m examples.shapes",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--count", type=int, default=4000, help="samples of each sampler (4000)")
    parser.add_argument("--steps", type=int, default=3000, help="of each training (3000)")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, default=Path("results"))
    arguments = parser.parse_args(argv)
    if min(arguments.count, arguments.steps) < 1 or arguments.seed < 0:
        parser.error("--count and --steps are at least 1, and --seed at least 0")
    console, started = Console(highlight=False), time.perf_counter()
    try:
        arguments.out.mkdir(parents=True, exist_ok=True)
        with one_thread():
            path = compared(arguments, console)
    except (InputError, OSError) as refused:
        parser.error(str(refused))
    console.print(f"{path}, {time.perf_counter() - started:.0f} s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
