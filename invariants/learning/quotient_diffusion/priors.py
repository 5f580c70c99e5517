"""Where a diffusion begins: noise alike for all points, or chains of springs along bonds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

import torch
from torch import Tensor

from invariants.errors import InputError

from .context import GraphContext

LEAST = 1e-9
"""Share of the largest eigenvalue, below which a spring is none."""


class Prior(Protocol):
    """A Gaussian on clouds, in units of alpha, without the part that translations move (it is removed afterwards)."""

    @property
    def isotropic(self) -> bool:
        """Whether it is the standard Gaussian of the metric."""
        ...

    def colour(self, noise: Tensor, mask: Tensor | None, masses: Tensor | None, context: GraphContext | None) -> Tensor:
        """A draw from the prior, made of standard normal numbers (B, N, n)."""
        ...

    def precision(self, x: Tensor, mask: Tensor | None, masses: Tensor | None, context: GraphContext | None) -> Tensor:
        """-grad log p at x, with respect to the metric, (B, N, n)."""
        ...


@dataclass(frozen=True)
class IsotropicPrior:
    """The standard Gaussian of the metric: covariance 1/m_i for each coordinate of point i."""

    isotropic: bool = field(default=True, init=False)

    def colour(self, noise: Tensor, mask: Tensor | None, masses: Tensor | None, context: GraphContext | None) -> Tensor:
        """Numbers divided by the roots of masses."""
        return noise if masses is None else noise / masses.to(noise)[..., None].sqrt()

    def precision(self, x: Tensor, mask: Tensor | None, masses: Tensor | None, context: GraphContext | None) -> Tensor:
        """x itself."""
        return x


@dataclass(frozen=True)
class HarmonicPrior:
    """exp(-sum over bonds k_ij |x_i - x_j|^2 / 2): precision is the Laplacian of the graph of bonds.

    Args:
        bonds: weights k_ij >= 0, (N, N) for every cloud, or a function from the context to (B, N, N).

    Raises:
        InputError: when it is used: for a graph that is not connected, weights that are not symmetric, or a missing context.

    Example:
        >>> import torch
        >>> chain = torch.diag(torch.ones(2), 1)
        >>> HarmonicPrior(chain + chain.T).colour(torch.randn(5, 3, 3), None, None, None).shape
        torch.Size([5, 3, 3])
    """

    bonds: Tensor | Callable[[GraphContext], Tensor]
    isotropic: bool = field(default=False, init=False)

    def colour(self, noise: Tensor, mask: Tensor | None, masses: Tensor | None, context: GraphContext | None) -> Tensor:
        """L^(-1/2) noise, where L has no spring for the motion of the whole cloud."""
        values, vectors = torch.linalg.eigh(self._laplacian(noise, mask, context))
        soft = values <= LEAST * values[:, -1:]
        count = noise.new_full((len(noise),), noise.shape[1]) if mask is None else mask.sum(1)
        if bool((soft.sum(1) != noise.shape[1] - count + 1).any()):
            raise InputError(
                given="bonds that do not connect all points of a cloud",
                expected="a connected graph: springs keep the parts of any other nowhere",
                remedy="add a weak bond between the parts, or use IsotropicPrior()",
            )
        stretched = torch.where(soft, 0.0, values.clamp_min(torch.finfo(values.dtype).tiny).rsqrt())
        return (vectors @ (stretched[..., None] * (vectors.mT @ noise.double()))).to(noise)

    def precision(self, x: Tensor, mask: Tensor | None, masses: Tensor | None, context: GraphContext | None) -> Tensor:
        """L x, divided by masses."""
        pulled = (self._laplacian(x, mask, context) @ x.double()).to(x)
        return pulled if masses is None else pulled / masses.to(x)[..., None]

    def _laplacian(self, x: Tensor, mask: Tensor | None, context: GraphContext | None) -> Tensor:
        """(B, N, N) float64."""
        if isinstance(self.bonds, Tensor):
            weights = self.bonds.to(x.device, torch.float64).expand(len(x), -1, -1)
        elif context is None:
            raise InputError(
                given="a harmonic prior without a context", expected="context=", remedy="pass the graphs of bonds"
            )
        else:
            weights = self.bonds(context).to(x.device, torch.float64)
        if weights.shape != (len(x), x.shape[1], x.shape[1]) or not bool((weights >= 0).all()):
            raise InputError(
                given=f"bonds of shape {tuple(weights.shape)}",
                expected=f"weights of at least 0, {(len(x), x.shape[1], x.shape[1])}",
                remedy="one weight for each pair of points, 0 where there is no bond",
            )
        if not torch.equal(weights, weights.mT):
            raise InputError(given="bonds k_ij other than k_ji", expected="symmetric weights", remedy="(k + k.mT) / 2")
        if mask is not None:
            weights = weights * (mask[:, :, None] & mask[:, None, :])
        weights = weights - torch.diag_embed(weights.diagonal(dim1=1, dim2=2))
        return torch.diag_embed(weights.sum(2)) - weights
