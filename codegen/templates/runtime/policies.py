"""Singularity policies: how relative invariants become absolute where they vanish together.

Features of weight n times a primitive direction d (d = 1 where there is one multiplier) share a scale of weight d::

    R_d = ( sum_n ( sum_k I_k^2 )^{m/n} )^{1/2m},     m the least common multiple of the n.

Scales with the weights that are needed are monomials in the R_d with rational exponents (least squares over the
directions); for a single direction the scale of an invariant of weight n is R^n, so that |I_k| <= R^n.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import gcd, lcm
from typing import Literal, get_args

import torch
from torch import Tensor, nn

from .errors import InputError

Policy = Literal["weighted", "regularised", "carried", "polynomial"]
POLICIES: tuple[str, ...] = get_args(Policy)

FLOORS = {torch.float64: 1e-13, torch.float32: 1e-6}
"""Scale below which a pixel counts as lying on the null stratum, by interior dtype: the rounding error of jets of unit
images, so that what is left above it still has correct digits."""


class Normaliser(nn.Module):
    """Turns relative invariants into absolute features by one of four policies.

    Args:
        weights: weight of each feature under each multiplier; the same length for all.
        policy: 'weighted' (exact off the null stratum, masked on it), 'regularised' (adds eps), 'carried' (one scale an
            image: exact where multipliers are constant over the image) or 'polynomial' (nothing: covariant features).
        floor: scale below which 'weighted' and 'carried' mask a pixel; by dtype if left out.
        eps: scale added by 'regularised'.

    Raises:
        InputError: for an unknown policy or a floor or eps that is not positive.
    """

    def __init__(
        self,
        weights: Sequence[tuple[Fraction, ...]],
        policy: str = "weighted",
        floor: float | None = None,
        eps: float = 1e-3,
    ) -> None:
        super().__init__()
        if policy not in POLICIES:
            raise InputError(
                given=f"policy={policy!r}", expected=f"one of {', '.join(POLICIES)}", remedy="see the table of policies"
            )
        for name, value in (("floor", floor), ("eps", eps)):
            if value is not None and not 0 < value < float("inf"):
                raise InputError(
                    given=f"{name}={value!r}", expected="a positive number", remedy=f"pass {name}=1e-6, say"
                )
        self.policy, self.floor, self.eps = policy, floor, eps
        self.directions = _directions(weights)
        self.runs = _runs(_exponents(weights, [d for d, _ in self.directions]))

    def forward(self, features: Tensor) -> tuple[Tensor, Tensor]:
        """Features (B, K, *spatial) -> normalised features and the mask (B, 1, *spatial) of pixels that are exact."""
        everywhere = torch.ones_like(features[:, :1], dtype=torch.bool)
        if self.policy == "polynomial" or not self.directions:
            return features, everywhere
        floor = FLOORS.get(features.dtype, FLOORS[torch.float32]) if self.floor is None else self.floor
        keep = everywhere
        logs = []
        for _, groups in self.directions:
            log, good = self._log_scale(features, groups, floor)
            logs.append(log)
            keep = keep & good
        # One scale for each distinct weight; features of one weight lie side by side, family by family.
        parts = []
        for start, stop, exponents in self.runs:
            part = features[:, start:stop]
            if any(exponents):
                terms = [-float(e) * log for e, log in zip(exponents, logs, strict=True) if e]
                part = torch.where(keep, part * torch.exp(torch.stack(terms).sum(0)), torch.zeros_like(part))
            parts.append(part)
        return torch.cat(parts, 1), keep

    def _log_scale(
        self, features: Tensor, groups: Sequence[tuple[Fraction, list[int]]], floor: float
    ) -> tuple[Tensor, Tensor]:
        """log R of one direction, and where it is above the floor."""
        squares = []
        for _, members in groups:
            part = features[:, members] if len(members) < features.shape[1] else features
            square = part.square().sum(1, keepdim=True)
            if self.policy == "carried" and features.dim() > 2:
                square = square.mean(tuple(range(2, features.dim())), keepdim=True)
            squares.append(square)
        # Divide by a detached estimate of R first: the powers then stay near one, in any floating-point format, and
        # the result does not depend on the estimate, so neither do its derivatives.
        with torch.no_grad():
            rough = torch.stack([s.pow(0.5 / float(n)) for s, (n, _) in zip(squares, groups, strict=True)]).amax(0)
            good = (rough >= floor) if self.policy != "regularised" else torch.ones_like(rough, dtype=torch.bool)
            rough = rough.clamp_min(self.eps if self.policy == "regularised" else floor)
        m = _lcm([n for n, _ in groups])
        total: Tensor | None = None
        for square, (n, _) in zip(squares, groups, strict=True):
            term = (square * rough.pow(-2 * float(n))).pow(int(m / n))
            total = term if total is None else total + term
        assert total is not None
        if self.policy == "regularised":
            total = total + (self.eps / rough).pow(2 * float(m))
        total = torch.where(good, total, torch.ones_like(total))
        return rough.log() + total.log() / (2 * float(m)), good

    def extra_repr(self) -> str:
        floor = "by dtype" if self.floor is None else self.floor
        return (
            f"policy={self.policy}, floor={floor}"
            if self.policy != "regularised"
            else f"policy={self.policy}, eps={self.eps}"
        )


def _lcm(values: Sequence[Fraction]) -> Fraction:
    bottom = lcm(*(v.denominator for v in values))
    return Fraction(lcm(*(int(v * bottom) for v in values)), bottom)


def _directions(
    weights: Sequence[tuple[Fraction, ...]],
) -> list[tuple[tuple[Fraction, ...], list[tuple[Fraction, list[int]]]]]:
    """Features grouped by primitive direction of their weight, then by multiple."""
    found: dict[tuple[Fraction, ...], dict[Fraction, list[int]]] = {}
    for k, weight in enumerate(weights):
        if not any(weight):
            continue
        bottom = lcm(*(w.denominator for w in weight))
        size = Fraction(gcd(*(int(w * bottom) for w in weight)), bottom)
        if len(weight) == 1:
            size = abs(weight[0])
        direction = tuple(w / size for w in weight)
        found.setdefault(direction, {}).setdefault(size, []).append(k)
    return [(d, sorted(groups.items())) for d, groups in sorted(found.items())]


def _exponents(
    weights: Sequence[tuple[Fraction, ...]], directions: Sequence[tuple[Fraction, ...]]
) -> list[list[Fraction]]:
    """Rational E with sum_j E[k][j] d_j = weight k: the minimum-norm solution, W (D^T D)^{-1} D^T."""
    if not directions:
        return [[] for _ in weights]
    r = len(directions[0])
    gram = [[sum((d[a] * d[b] for d in directions), Fraction(0)) for b in range(r)] for a in range(r)]
    out = []
    for weight in weights:
        solved = _solve(gram, list(weight)) if any(weight) else [Fraction(0)] * r
        out.append([sum((s * c for s, c in zip(solved, d, strict=True)), Fraction(0)) for d in directions])
    return out


def _runs(rows: Sequence[Sequence[Fraction]]) -> list[tuple[int, int, Sequence[Fraction]]]:
    """Maximal ranges of features with equal exponents: (start, stop, exponents)."""
    out: list[tuple[int, int, Sequence[Fraction]]] = []
    for k, row in enumerate(rows):
        if out and out[-1][2] == row:
            out[-1] = (out[-1][0], k + 1, row)
        else:
            out.append((k, k + 1, row))
    return out


def _solve(matrix: Sequence[Sequence[Fraction]], right: Sequence[Fraction]) -> list[Fraction]:
    """Gauss elimination over the rationals of a small regular system."""
    rows = [[*row, b] for row, b in zip(matrix, right, strict=True)]
    size = len(rows)
    for k in range(size):
        pivot = next(i for i in range(k, size) if rows[i][k])
        rows[k], rows[pivot] = rows[pivot], rows[k]
        rows[k] = [v / rows[k][k] for v in rows[k]]
        for i in range(size):
            if i != k and rows[i][k]:
                rows[i] = [v - rows[i][k] * w for v, w in zip(rows[i], rows[k], strict=True)]
    return [row[-1] for row in rows]
