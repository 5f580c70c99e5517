"""Four points with a known target: samplers with exact scores and denoisers, and denoisers learned by a plain perceptron.

The perceptron (three layers of 192, on the coordinates and the time, no equivariance) sees data turned at random, as in the
paper's non-equivariant networks; all treatments have the same seeds, batches, rates and steps.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass

import torch
from scipy import stats
from torch import Tensor, nn

from benchmarks.latent_runs import AIMS, Figures, Pool, Run, Table, against, figures_of, spread, values_of
from codegen import compile
from examples.known_shapes import ScaledCurvature
from invariants import catalogue
from invariants.learning.quotient_diffusion import (
    DiffusionTraining,
    Geometry,
    Interpolant,
    QuotientDiffusion,
    train_diffusion,
)
from invariants.learning.quotient_diffusion.targets import DihedralChain, GaussianMixture, end_to_end
from invariants.quotients import Quotient

PATH = Interpolant.linear()
TREATMENTS = ("quotient", "plain", "geodiff", "af3")
MEASURED = {
    "horizontal_5": "horizontal error, t = .5",
    "horizontal_8": "t = .8",
    "trans": "trans (.725)",
    "variation": "total variation",
    "w1": "W1 of end-to-end",
}


def kolmogorov(x: Tensor, y: Tensor) -> float:
    """The largest difference of two empirical distribution functions."""
    return float(stats.ks_2samp(x.numpy(), y.numpy(), method="asymp").statistic)


def summaries(geometry: Geometry, x: Tensor) -> list[Tensor]:
    """What is compared: |x|^2, the volume of the orbit, and all distances between points."""
    return [
        x.square().sum((1, 2)),
        geometry.log_volume(x),
        *torch.cdist(x, x).flatten(1).sort(1).values.T[x.shape[1] :],
    ]


def samplers(count: int, steps: int) -> tuple[list[Table], list[Figures]]:
    """KS distances of samples with the exact score, N = 4, a mixture of two sizes, eta = 1 - t."""
    geometry = compile(Quotient.of(catalogue.get("se3"), points=4))
    target = GaussianMixture(4, 3)
    exact = summaries(geometry, target.sample(count, _seeded(99)))
    cases: dict[str, tuple[str, object, object]] = {
        "quotient ODE": ("quotient", geometry, 0.0),
        "plain ODE": ("plain", geometry, 0.0),
        "quotient SDE": ("quotient", geometry, lambda t: 1 - t),
        "plain SDE": ("plain", geometry, lambda t: 1 - t),
        "quotient SDE, no correction": ("quotient", ScaledCurvature(geometry, 0), lambda t: 1 - t),
        "quotient SDE, printed sign": ("quotient", ScaledCurvature(geometry, -1), lambda t: 1 - t),
    }
    found = {}
    for name, (treatment, used, eta) in cases.items():
        d = QuotientDiffusion(used, target.denoiser(PATH), PATH, treatment)  # type: ignore[arg-type]
        x = d.sample((count, 4), steps=steps, eta=eta, generator=_seeded(0), dtype=torch.float64)  # type: ignore[arg-type]
        found[name] = max(kolmogorov(a, b) for a, b in zip(summaries(geometry, x), exact, strict=True))
    again = summaries(geometry, target.sample(count, _seeded(98)))
    found["a second draw of the target"] = max(kolmogorov(a, b) for a, b in zip(again, exact, strict=True))
    aims = [
        against("quotient SDE", found["quotient SDE"], 0.02, least=False),
        against("without correction", found["quotient SDE, no correction"], 0.15, least=True),
        against("printed sign", found["quotient SDE, printed sign"], 0.35, least=True),
    ]
    rows = [(name, f"{value:.4f}") for name, value in found.items()]
    title = f"exact score, 4 points in space, {count} samples, {steps} steps"
    return [Table(title, ("sampler", "largest KS distance"), rows), Table("aims", AIMS, aims)], [found]


def optima(count: int, steps: int) -> tuple[list[Table], list[Figures]]:
    """The chain, sampled with the exact optimum of each treatment."""
    chain = DihedralChain()
    geometry = compile(Quotient.of(catalogue.get("se3"), points=4))
    exact = end_to_end(chain.sample(20_000, _seeded(99)))
    rows, found = [], {}
    for name, optimum, treatment in (
        ("quotient", "bayes", "quotient"), ("plain", "bayes", "plain"), ("geodiff", "geodiff", "plain"),
        ("af3", "af3", "plain"),
    ):  # fmt: skip
        d = QuotientDiffusion(geometry, chain.denoiser(PATH, optimum), PATH, treatment)  # type: ignore[arg-type]
        x = d.sample((count, 4), steps=steps, generator=_seeded(0), dtype=torch.float64)
        found[name] = chain.total_variation(x)
        rows.append(
            (
                name,
                f"{found[name]:.3f}",
                f"{chain.trans(x):.3f}",
                f"{stats.wasserstein_distance(end_to_end(x), exact):.4f}",
            )
        )
    aims = [
        against("quotient", found["quotient"], 0.05, least=False),
        against("plain", found["plain"], 0.05, least=False),
        against("geodiff", found["geodiff"], 0.10, least=True),
    ]
    title = f"exact optimum of each treatment, chain, ODE, {count} samples, {steps} steps"
    head = ("optimum", "total variation", "trans (.725)", "W1 of end-to-end")
    return [Table(title, head, rows), Table("aims", AIMS, aims)], [found]


class Perceptron(nn.Module):
    """Coordinates and time in, coordinates out."""

    def __init__(self, points: int = 4, width: int = 192) -> None:
        super().__init__()
        sizes = [3 * points + 1, width, width, width]
        hidden = [part for a, b in itertools.pairwise(sizes) for part in (nn.Linear(a, b), nn.SiLU())]
        self.layers = nn.Sequential(*hidden, nn.Linear(width, 3 * points))

    def forward(self, x: Tensor, t: Tensor, mask: Tensor | None = None) -> Tensor:
        """D."""
        return self.layers(torch.cat([x.flatten(1), t[:, None]], 1)).view_as(x)


@dataclass(frozen=True)
class Chain(Run):
    """A training on the chain; `method` is the treatment.

    Args:
        samples: that are compared with the target.
    """

    samples: int = 4000

    @property
    def training(self) -> DiffusionTraining:  # type: ignore[override]
        """How it is trained."""
        return DiffusionTraining(
            steps=self.steps, rate=self.rate, seed=self.seed, batch=256, augmentation=True, average=0.999
        )

    def measure(self) -> Figures:
        """Train, sample by the ODE in 100 steps, and compare."""
        chain = DihedralChain()
        geometry = compile(Quotient.of(catalogue.get("se3"), points=4))
        torch.manual_seed(self.seed)
        d = QuotientDiffusion(geometry, Perceptron(), PATH, self.method)  # type: ignore[arg-type]
        train_diffusion(d, lambda count, generator: chain.sample(count, generator), self.training)
        x = d.sample((self.samples, 4), steps=100, generator=_seeded(0))
        reference = chain.sample(20_000, _seeded(99))
        figures = {
            "trans": float(chain.trans(x)),
            "variation": chain.total_variation(x),
            "w1": float(stats.wasserstein_distance(end_to_end(x), end_to_end(reference))),
        }
        return figures | self._errors(d, chain)

    def _errors(self, d: QuotientDiffusion, chain: DihedralChain) -> Figures:
        """Mean squares, a cloud, of P (D - D*) for the exact D*."""
        figures, exact = {}, chain.denoiser(PATH)
        x1 = chain.sample(4000, _seeded(5))
        for tenths in (5, 8):
            t = torch.full((len(x1),), tenths / 10, dtype=torch.float64)
            noise = d.geometry.center(torch.randn(x1.shape, dtype=torch.float64, generator=_seeded(6)))
            x = PATH.interpolate(noise, x1, t, None)
            with torch.no_grad():
                off = d.denoised(x.float(), t).double() - exact(x, t)
            figures[f"horizontal_{tenths}"] = float(d.geometry.project(x, off).square().sum((1, 2)).mean())
        return figures


def learned(pool: Pool, seeds: list[int], steps: int, treatments: list[str]) -> tuple[list[Table], list[Figures]]:
    """The perceptron under each treatment."""
    runs = [Chain(t, s, pool.rates[0], steps) for s in seeds for t in treatments]
    found = figures_of(runs, pool)
    by_treatment = {t: {r: f for r, f in found.items() if r.method == t} for t in treatments}
    rows = [(t, *(spread(values_of(by_treatment[t], name), 4) for name in MEASURED)) for t in treatments]
    tables = [Table(f"chain, perceptron, {steps} steps, seeds {seeds}", ("treatment", *MEASURED.values()), rows)]
    if {"quotient", "plain"} <= set(treatments):
        mean: Callable[[str, str], float] = lambda t, name: sum(values_of(by_treatment[t], name)) / len(seeds)  # noqa: E731
        ratios = [
            (name, mean("quotient", name) / mean("plain", name)) for name in ("horizontal_5", "horizontal_8", "w1")
        ]
        off = [abs(mean(t, "trans") - 0.725) for t in ("quotient", "plain")]
        aims = [against(f"{MEASURED[n]}: quotient over plain", v, most, least=False)
                for (n, v), most in zip(ratios, (0.85, 0.9, 1.0), strict=True)]  # fmt: skip
        aims.append(against("trans off by: quotient over plain", off[0] / off[1], 1.0, least=False))
        tables.append(Table("aims", AIMS, aims))
    return tables, list(found.values())


def _seeded(seed: int) -> torch.Generator:
    return torch.Generator().manual_seed(seed)
