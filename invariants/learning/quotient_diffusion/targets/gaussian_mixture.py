"""Clouds that are Gaussian in every direction alike, of several sizes."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from invariants.errors import InputError

from ..interpolants import Interpolant


@dataclass(frozen=True)
class GaussianMixture:
    """sum of w_k N(0, s_k^2) on centred clouds of N points in R^n: invariant under all isometries.

    Args:
        points: N.
        dimension: n.
        scales: standard deviations s_k of a coordinate.
        weights: w_k, which sum to 1; alike if left out.
        centred: whether clouds have their mean at 0; else points are independent.

    Raises:
        InputError: for sizes, scales or weights that are not positive, or weights that do not sum to 1.

    Example:
        >>> target = GaussianMixture(4, 3, scales=(0.5, 1.5))
        >>> target.sample(10, torch.Generator().manual_seed(0)).shape
        torch.Size([10, 4, 3])
    """

    points: int
    dimension: int
    scales: Sequence[float] = (0.5, 1.5)
    weights: Sequence[float] | None = None
    centred: bool = True

    def __post_init__(self) -> None:
        shares = self._shares
        good = self.points > self.centred and self.dimension > 0 and len(shares) == len(self.scales) > 0
        if not good or min(*self.scales, *shares) <= 0 or abs(sum(shares) - 1) > 1e-9:
            raise InputError(
                given=f"points={self.points}, dimension={self.dimension}, scales={self.scales}, weights={self.weights}",
                expected="at least two centred points, positive scales, as many weights, which sum to 1",
                remedy="GaussianMixture(4, 3)",
            )

    @property
    def _shares(self) -> tuple[float, ...]:
        return (1 / len(self.scales),) * len(self.scales) if self.weights is None else tuple(self.weights)

    def sample(self, count: int, generator: torch.Generator | None = None) -> Tensor:
        """(count, N, n) float64."""
        which = torch.multinomial(torch.tensor(self._shares, dtype=torch.float64), count, True, generator=generator)
        noise = torch.randn(count, self.points, self.dimension, dtype=torch.float64, generator=generator)
        noise = noise - noise.mean(1, keepdim=True) if self.centred else noise
        return torch.tensor(self.scales, dtype=torch.float64)[which, None, None] * noise

    def denoiser(self, interpolant: Interpolant) -> Callable[..., Tensor]:
        """E[x1 | x_t] for a standard Gaussian prior, a function of (x, t, mask)."""
        squares = torch.tensor(self.scales, dtype=torch.float64).square()
        logs = torch.tensor([math.log(share) for share in self._shares], dtype=torch.float64)
        count = (self.points - self.centred) * self.dimension

        def denoised(x: Tensor, t: Tensor, mask: Tensor | None = None) -> Tensor:
            parts = interpolant.at(t)
            variance = (parts.beta.square() * squares + parts.noise)[:, 0]
            length = x.double().square().sum((1, 2))[:, None]
            share = torch.softmax(logs - length / (2 * variance) - count / 2 * variance.log(), 1)
            factor = (share * parts.beta[:, 0] * squares / variance).sum(1)
            return (factor[:, None, None] * x).to(x)

        return denoised
