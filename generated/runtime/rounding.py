"""Bounds on rounding: how far from exact the invariants of a pixel may be, and how much of that is put up with.

A jet of order m is a sum over the pixels that its stencil reads. Its rounding error is taken as at most::

    e_m = sqrt(n) unit A_m M + n tiny,     n = dimension (2 radius + 1),     and with n for sqrt(n) where m = 0,

with M the largest |pixel| of any channel that the stencil reads, A_m the largest sum of |weights| of a stencil of that
order at this position (borders have larger ones), and tiny the least normal number. The factor sqrt(n) in place of n is
the probabilistic bound for sums of n terms, at lambda = 1: it holds unless roundings conspire, as they do in a mean of
like pixels (m = 0), and errors that are met stay below two thirds of it. With a_m the largest |jet| of order m at the
pixel, and e_m added to it, an invariant is then off by at most::

    B = sum_m (dP/da_m) e_m + sqrt(k) unit P,

P its majorant (its polynomial with all signs positive), k the roundings of its program.

Source: N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd edition, chapter 3; N. J. Higham and T. Mary, A new
approach to probabilistic rounding error analysis, SIAM J. Sci. Comput. 41 (2019), for the square roots.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

import torch
from torch import Tensor

from .gaussian_jets import GaussianJets, stencil_radius, widened

TOLERANCES = {torch.float64: 1e-6, torch.float32: 1e-2}
"""Bound on the rounding error of a normalised feature up to which a pixel counts as exact, by interior dtype. Features in
float32 that pass agree with float64 to 1e-3 or better in practice: the bound is no estimate."""


@dataclass(frozen=True)
class Majorant:
    """A relative invariant with every sign positive.

    Attributes:
        terms: (coefficient, powers of a_0, ..., a_order, |x_0|, ..., |x_(dimension - 1)|).
        roundings: between an input of its program and its value.
    """

    terms: tuple[tuple[float, tuple[int, ...]], ...]
    roundings: int


def unit(dtype: torch.dtype) -> float:
    """The unit roundoff."""
    return float(torch.finfo(dtype).eps) / 2


def tolerance(dtype: torch.dtype) -> float:
    """The entry of ``TOLERANCES`` of an interior dtype."""
    return TOLERANCES.get(dtype, TOLERANCES[torch.float32])


Factors = tuple[int, ...]


@dataclass(frozen=True)
class ErrorTerms:
    """B of each group of features as a sum of products with coefficients that are not negative.

    Variables are a_0, ..., a_order, then |x_0|, ..., then e_0, ..., e_order; a factor is the number of one.

    Attributes:
        order: of the jets.
        dimension: of the base.
        groups: for each group its terms, (factors, coefficient).
    """

    order: int
    dimension: int
    groups: tuple[tuple[tuple[Factors, float], ...], ...]

    def orders(self) -> list[int]:
        """Orders of the jets that B reads."""
        return [f for f in self._factors() if f <= self.order]

    def errors(self) -> list[int]:
        """Orders of the jets whose errors B reads."""
        return [f - self.error(0) for f in self._factors() if f >= self.error(0)]

    def error(self, order: int) -> int:
        """The number of e_m."""
        return self.order + 1 + self.dimension + order

    def _factors(self) -> list[int]:
        return sorted({f for terms in self.groups for factors, _ in terms for f in factors})

    def evaluate(self, variables: Mapping[int, Tensor], like: Tensor) -> list[Tensor]:
        """B of each group, by number of variable."""
        found = []
        for terms in self.groups:
            total = torch.zeros_like(like)
            for factors, coefficient in terms:
                value = torch.full_like(like, coefficient)
                for factor in factors:
                    value = value * variables[factor]
                total = total + value
            found.append(total)
        return found


def error_terms(groups: Sequence[Sequence[Majorant]], order: int, dimension: int, dtype: torch.dtype) -> ErrorTerms:
    """B for each group of invariants of one weight: term by term the largest of its members.

    Args:
        groups: majorants of the members of each group.
        order: of the jets.
        dimension: of the base.
        dtype: in which it is all computed.
    """
    first_error, found = order + 1 + dimension, []
    for members in groups:
        largest: dict[Factors, float] = {}
        for majorant in members:
            for factors, coefficient in _error_terms(majorant, order, first_error, unit(dtype)):
                largest[factors] = max(largest.get(factors, 0.0), coefficient)
        found.append(tuple(sorted(largest.items())))
    return ErrorTerms(order, dimension, tuple(found))


def _error_terms(majorant: Majorant, order: int, first_error: int, size: float) -> Iterator[tuple[Factors, float]]:
    for coefficient, powers in majorant.terms:
        yield _factors(powers), coefficient * size * math.sqrt(majorant.roundings)
        for m, power in enumerate(powers[: order + 1]):
            if power:
                less = (*powers[:m], power - 1, *powers[m + 1 :])
                yield (*_factors(less), first_error + m), coefficient * power


def _factors(powers: Sequence[int]) -> Factors:
    return tuple(number for number, power in enumerate(powers) for _ in range(power))


def stencil_error(
    order: int, dimension: int, sigma: float, truncate: float, dtype: torch.dtype
) -> tuple[float, float, float]:
    """e_m is the second of these times A_m M, or the first where m = 0, plus the third."""
    n = dimension * (2 * stencil_radius(order, sigma, truncate) + 1)
    return n * unit(dtype), math.sqrt(n) * unit(dtype), n * float(torch.finfo(dtype).tiny)


def jet_errors(jets: GaussianJets, seen: Tensor, wanted: Sequence[int]) -> dict[int, Tensor]:
    """e_m of each wanted order m.

    Args:
        jets: how they are made.
        seen: (B, 1, *spatial), M of each pixel.
        wanted: orders.
    """
    whole, factor, least = stencil_error(jets.order, jets.dimension, jets.sigma, jets.truncate, seen.dtype)
    sums = jets.weights(seen.device).abs().sum(-1).to(seen.dtype)
    axes = []
    for coordinate in range(jets.dimension):
        side = seen.shape[-1 - coordinate]
        at = torch.arange(side, device=seen.device)
        rows = sums[at.clamp(max=jets.radius), (side - 1 - at).clamp(max=jets.radius)]
        axes.append(rows.view(side, *[1] * coordinate, jets.order + 1))
    found = {}
    for m in wanted:
        largest: Tensor | None = None
        for split in product(range(m + 1), repeat=jets.dimension):
            if sum(split) == m:
                size = functools.reduce(torch.mul, [rows[..., d] for rows, d in zip(axes, split, strict=True)])
                largest = size if largest is None else torch.maximum(largest, size)
        assert largest is not None
        found[m] = seen * (largest * (factor if m else whole)) + least
    return found


@torch.no_grad()
def largest_seen(image: Tensor, radius: int) -> Tensor:
    """M of every pixel, (B, 1, *spatial): infinite where a stencil reads what is not finite."""
    size = image.detach().abs().amax(1, keepdim=True)
    return widened(torch.nan_to_num(size, nan=math.inf, posinf=math.inf), radius)
