"""Clouds of known distribution, the denoisers that are asked for them, and the geometry that is asked wrongly on purpose."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor, nn

from invariants.learning.loop import seed_of
from invariants.learning.quotient_diffusion import Geometry, Interpolant, Preconditioning, QuotientDiffusion, time_grid
from invariants.learning.quotient_diffusion.losses import Treatment
from invariants.learning.quotient_diffusion.sampling import Eta

PATH = Interpolant.linear()


def turns(corners: int, outer: float, inner: float) -> list[list[float]]:
    """A polygon with corners at two distances in turn."""
    return [
        [r * math.cos(a), r * math.sin(a)]
        for a, r in ((math.pi * k / corners, inner if k % 2 else outer) for k in range(2 * corners))
    ]


FIGURES = {
    "angle": ([[0, 0], [2, 0], [2, 0.8], [0.8, 0.8], [0.8, 2.4], [0, 2.4]], 0.4),
    "chevron": ([[-1.2, -0.6], [0, 0.4], [1.2, -0.6], [1.2, 0.4], [0, 1.4], [-1.2, 0.4]], 0.3),
    "hexagon": (turns(3, 1.3, 1.3), 0.2),
    "star": (turns(3, 1.7, 0.5), 0.1),
}
"""Six corners, and how often each comes up."""


class Target(Protocol):
    """A distribution of clouds, with its exact denoiser."""

    def sample(self, count: int, generator: torch.Generator | None = None) -> Tensor:
        """(count, N, n) float64."""
        ...

    def denoiser(self, interpolant: Interpolant) -> Callable[..., Tensor]:
        """E[x1 | x_t]."""
        ...


@dataclass(frozen=True)
class Case:
    """A target, the action that leaves it as it is, and how many samples are drawn in how many steps."""

    name: str
    target: Target
    geometry: Geometry
    count: int
    steps: int

    def diffusion(
        self,
        treatment: Treatment,
        denoiser: Callable[..., Tensor] | None = None,
        geometry: Geometry | None = None,
    ) -> QuotientDiffusion:
        """With the exact denoiser, unless another is given."""
        exact = self.target.denoiser(PATH) if denoiser is None else denoiser
        return QuotientDiffusion(self.geometry if geometry is None else geometry, exact, PATH, treatment)

    def sampled(self, d: QuotientDiffusion, seed: int, eta: Eta = 0.0) -> Tensor:
        """Samples in float64."""
        shape = (self.count, *self.target.sample(1).shape[1:2])
        generator = torch.Generator().manual_seed(seed_of(seed))
        # steps that become shorter towards the data
        times = time_grid(self.steps, power=1.5)
        return d.sample(shape, eta=eta, times=times, generator=generator, dtype=torch.float64)


class ScaledCurvature:
    """A geometry whose mean curvature is multiplied by a factor: to see what goes wrong.

    Args:
        geometry: the right one.
        factor: 0 for none, -1 for the other sign.
    """

    def __init__(self, geometry: Geometry, factor: float) -> None:
        self._right, self._factor = geometry, factor
        self.generators, self.translations = geometry.generators, geometry.translations
        self.offsets, self.metric, self.masses = geometry.offsets, geometry.metric, geometry.masses
        self.project, self.log_volume = geometry.project, geometry.log_volume
        self.center, self.regular = geometry.center, geometry.regular

    def mean_curvature(self, x: Tensor, mask: Tensor | None = None, masses: Tensor | None = None) -> Tensor:
        """The factor times h."""
        return self._factor * self._right.mean_curvature(x, mask, masses)

    def project_with_curvature(
        self, x: Tensor, v: Tensor, mask: Tensor | None = None, masses: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        """P v, and the factor times h."""
        moved, curvature = self._right.project_with_curvature(x, v, mask, masses)
        return moved, self._factor * curvature


def spoilt(case: Case, seed: int) -> Callable[..., Tensor]:
    """The exact denoiser with a random turn added, which no loss of a quotient sees."""
    exact, generator = case.target.denoiser(PATH), torch.Generator().manual_seed(seed_of(seed, 3))

    def denoised(x: Tensor, t: Tensor, mask: Tensor | None = None) -> Tensor:
        parts = torch.randn(len(x), len(case.geometry.generators), dtype=torch.float64, generator=generator)
        turn = torch.einsum("ba,aij->bij", parts, case.geometry.generators)
        return exact(x, t) + (x.double() @ turn.mT).to(x)

    return denoised


class Perceptron(nn.Module):
    """Any torch module with this forward is a denoiser: here one that knows nothing of rotations.

    Args:
        points, dimension: of a cloud.
        data_scale: standard deviation of a coordinate.
        width: of its layers.
    """

    def __init__(self, points: int, dimension: int, data_scale: float, width: int = 192) -> None:
        super().__init__()
        self.time = Preconditioning(PATH, data_scale)
        size, known = points * dimension, self.time.features(torch.zeros(1)).shape[1]
        self.layers = nn.Sequential(
            *(nn.Linear(size + known, width), nn.SiLU()),
            *(nn.Linear(width, width), nn.SiLU()),
            *(nn.Linear(width, width), nn.SiLU()),
            nn.Linear(width, size),
        )

    def forward(self, x: Tensor, t: Tensor, mask: Tensor | None = None) -> Tensor:
        """E[x1 | x_t], (B, N, n)."""
        _, _, into = self.time.scales(t)
        told = torch.cat([(into * x).flatten(1), self.time.features(t)], 1)
        return self.time.finished(x, t, self.layers(told).view_as(x))
