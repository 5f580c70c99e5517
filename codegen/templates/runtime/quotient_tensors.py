"""Orbits of an isometric action in tensor operations: differentiable any number of times, on any device."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

import torch
from torch import Tensor

from .quotient_spec import QuotientSpec, QuotientTensors


class Orbit(NamedTuple):
    """The orbit of each state.

    Attributes:
        inverse: (B, r, r), the inverse of G where it has one, 0 on the space where it is singular.
        kernel: (B, r, r), the projection onto that space.
        log_determinant: (B,), over eigenvalues that are not 0.
        rank: (B,), of G.
        mass: (B,), of all points.
    """

    inverse: Tensor
    kernel: Tensor
    log_determinant: Tensor
    rank: Tensor
    mass: Tensor


class OrbitTensors:
    """Gram matrices of states, from sums over their points.

    Args:
        spec, tables: of the quotient.
        mass: (B,), of all points.
        first, second: (B, n) and (B, n, n), sums of m x and of m x x* over centred points.
        tolerance: eigenvalues of G below this part of its scale are 0.
    """

    def __init__(
        self,
        spec: QuotientSpec,
        tables: QuotientTensors,
        mass: Tensor,
        first: Tensor,
        second: Tensor,
        tolerance: float,
    ) -> None:
        self._spec, self._tables, self._tolerance = spec, tables, tolerance
        self.mass, self._second = mass, second
        self._gram = tables.gram(mass, first, second)

    @cached_property
    def inverse(self) -> Tensor:
        """The inverse of G where it has one, (B, r, r)."""
        found = torch.zeros_like(self._gram)
        for first, last, block, least, finite in self._blocks():
            # atol takes the place of a rank: the derivative is the one at constant rank
            own = torch.linalg.pinv(block, atol=least, rtol=torch.zeros_like(least), hermitian=True)
            own = torch.where(finite[:, None, None], own, torch.nan)
            found = found + _placed(own, first, last, self._spec.dimension)
        return found

    def log_determinant(self) -> Tensor:
        """log det G over eigenvalues that are not 0, (B,)."""
        found = self._gram.new_zeros(len(self._gram))
        for _, _, block, least, finite in self._blocks():
            values = torch.linalg.eigvalsh(block)
            kept = torch.where(values > least[:, None], values, 1.0)
            found = found + torch.where(finite, kept.log().sum(-1), torch.nan)
        return found

    @torch.no_grad()
    def singular(self) -> tuple[Tensor, Tensor]:
        """The projection onto the space where G is singular, (B, r, r), and the rank of G, (B,)."""
        found, rank = torch.zeros_like(self._gram), self._gram.new_zeros(len(self._gram), dtype=torch.int64)
        for first, last, block, least, finite in self._blocks():
            values, vectors = torch.linalg.eigh(block)
            lost = values <= least[:, None]
            own = (vectors * lost.unsqueeze(1)) @ vectors.mT
            found = found + _placed(own, first, last, self._spec.dimension)
            rank = rank + torch.where(finite, (~lost).sum(-1), 0)
        return found, rank

    def orbit(self) -> Orbit:
        """All of it."""
        kernel, rank = self.singular()
        return Orbit(self.inverse, kernel, self.log_determinant(), rank, self.mass)

    def _blocks(self) -> Iterator[tuple[int, int, Tensor, Tensor, Tensor]]:
        """Parts of G, the least eigenvalues that count, and whether all entries are numbers."""
        tables = self._tables
        for first, last, coordinates in self._spec.blocks:
            at = list(coordinates)
            offset = tables.constant[first:last]
            lengths = (self._second[:, at][:, :, at] * tables.metric[at][:, at]).sum((-2, -1))
            scale = lengths + ((offset @ tables.metric) * offset).sum() * self.mass
            block = self._gram[:, first:last, first:last]
            finite = torch.isfinite(block).all(-1).all(-1) & torch.isfinite(scale)
            eye = torch.eye(last - first, dtype=block.dtype, device=block.device)
            least = (self._tolerance * scale).detach()
            least = torch.where(finite, least, 0.0).clamp_min(torch.finfo(block.dtype).tiny)
            yield first, last, torch.where(finite[:, None, None], block, eye), least, finite


class StateTensors:
    """States, and what is computed at them.

    Args:
        spec, tables: of the quotient.
        x: (B, N, n) points; what stands where they do not exist is not read.
        weights: (B, N) masses, 0 for points that do not exist.
        tolerance: eigenvalues of G below this part of its scale are 0.

    Attributes:
        x: centred points.
        orbits: their Gram matrices.
    """

    def __init__(
        self, spec: QuotientSpec, tables: QuotientTensors, x: Tensor, weights: Tensor, tolerance: float
    ) -> None:
        self._tables, self._weights, self._moves = tables, weights, spec.dimension > 0
        self.x = tables.centered(existing(x, weights), weights)
        weighted = weights.unsqueeze(-1) * self.x
        self.orbits = OrbitTensors(spec, tables, weights.sum(-1), weighted.sum(-2), weighted.mT @ self.x, tolerance)

    def project(self, v: Tensor) -> Tensor:
        """The horizontal part of vectors (B, N, n), 0 at points that do not exist."""
        v = self._tables.centered(existing(v, self._weights).to(self.x.dtype), self._weights)
        if not self._moves:
            return existing(v, self._weights)
        inverse = self.orbits.inverse
        # near a state of smaller orbits one elimination leaves a vertical part
        for _ in range(2):
            weighted = self._weights.unsqueeze(-1) * v
            momenta = self._tables.momenta(weighted.sum(-2), self.x.mT @ weighted)
            v = v - self._tables.field((inverse @ momenta.unsqueeze(-1)).squeeze(-1), self.x)
        return existing(v, self._weights)

    def mean_curvature(self) -> Tensor:
        """The mean curvature of the orbits, (B, N, n), 0 at points that do not exist."""
        return existing(self._tables.second(self.orbits.inverse, self.x), self._weights)


def existing(values: Tensor, weights: Tensor | None) -> Tensor:
    """Values with 0 at points that do not exist, whatever stands there."""
    return values if weights is None else torch.where((weights != 0).unsqueeze(-1), values, 0.0)


def _placed(block: Tensor, first: int, last: int, size: int) -> Tensor:
    return torch.nn.functional.pad(block, (first, size - last, first, size - last))
