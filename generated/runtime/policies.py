"""Singularity policies: how relative invariants become absolute where they vanish together.

Features of weight n d share a scale of weight d, where d is the least weight of its direction (1, that of J, for the
projective group)::

    R_d = ( sum_n ( sum_k I_k^2 )^{m/n} )^{1/2m},     m the least common multiple of the n.

Scales with the weights that are needed are monomials in the R_d with rational exponents (least squares over the
directions); for a single direction the scale of an invariant of weight n is R^n, so that |I_k| <= R^n.

Where the invariants cancel, R is as small as their rounding errors, and quotients of these say nothing. With B_n a bound on
the error of the invariants of weight n at a pixel (:mod:`rounding`), the pixel is exact where::

    B_n / R^n <= tolerance    for every n,

in units of the scale that the policy divides by, so that an absolute feature is off by no more than that; with several
directions, in units of both R_d^n and of what the invariants of that weight are divided by.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby
from math import gcd, lcm
from typing import Literal, get_args

import torch
from torch import Tensor, nn

from .errors import InputError
from .rounding import tolerance

Policy = Literal["weighted", "regularised", "carried", "polynomial"]
OF_SCALES: tuple[str, ...] = get_args(Policy)
"""What a scale can be, once it is known what eps is."""
FADED = "faded"
"""'regularised', with eps the scale of white noise under the filters at hand."""
POLICIES = ("weighted", FADED, *OF_SCALES[1:])

FLOORS = {torch.float64: 1e-13, torch.float32: 1e-6}
"""Rounding error of jets of unit images, by interior dtype: for thresholds that know nothing else of an image."""


class Normaliser(nn.Module):
    """Turns relative invariants into absolute features by one of four policies.

    Args:
        weights: weight of each feature under each multiplier; the same length for all.
        policy: 'weighted' (exact off the null stratum, masked on it), 'regularised' (adds eps), 'carried' (one scale an
            image: exact where multipliers are constant over the image) or 'polynomial' (nothing: covariant features).
        floor: scale below which 'weighted' masks a pixel, and 'carried' an image, beside those where rounding leaves
            nothing; if left out, where second derivatives, R^-2n, would leave the format.
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
        require_policy(policy, OF_SCALES)
        for name, value in (("floor", floor), ("eps", eps)):
            number = isinstance(value, (int, float)) and not isinstance(value, bool)
            if value is not None and not (number and 0 < value < math.inf):
                raise InputError(
                    given=f"{name}={value!r}", expected="a positive number", remedy=f"pass {name}=1e-6, say"
                )
        self.policy, self.floor, self.eps = policy, floor, eps
        # Features of one weight lie side by side, family by family: everything is done run by run.
        runs = _runs(weights)
        self.run_weights = [w for w, _ in runs]
        self.lengths = [count for _, count in runs]
        self.directions = _directions([w for w, _ in runs])
        self.exponents = _exponents([w for w, _ in runs], [d for d, _ in self.directions])

    def forward(self, features: Tensor, bounds: Sequence[Tensor] | None = None) -> tuple[Tensor, Tensor]:
        """Normalised features, and the mask of pixels where they are exact.

        Args:
            features: (B, K, *spatial).
            bounds: for each of ``groups`` (B, 1, *spatial), how far from exact its features may be; without them
                features count as exact.

        Returns:
            (B, K, *spatial), and (B, 1, *spatial). Under a False mask 'weighted' gives zeros for what has a weight;
            'carried' does so for whole images.
        """
        everywhere = torch.ones_like(features[:, :1], dtype=torch.bool)
        if self.policy == "polynomial" or not self.directions:
            return features, everywhere
        floor = self._floor(features.dtype)
        parts = features.split(self.lengths, 1)
        keep = everywhere
        logs = []
        for _, groups in self.directions:
            log, good = self._log_scale([([parts[k] for k in members], n) for n, members in groups], floor)
            logs.append(log)
            keep = keep & good
        scales: dict[tuple[Fraction, ...], Tensor] = {}
        for exponents in self.exponents:
            if any(exponents) and exponents not in scales:
                terms = [-float(e) * log for e, log in zip(exponents, logs, strict=True) if e]
                scales[exponents] = torch.exp(torch.stack(terms).sum(0))
        exact = keep
        if bounds is not None:
            with torch.no_grad():
                errors = [b * scales[self.exponents[g[0]]] for b, g in zip(bounds, self.groups, strict=True)]
                if len(logs) > 1:
                    degrees = [
                        (log, n) for log, (_, found) in zip(logs, self.directions, strict=True) for n, _ in found
                    ]
                    errors += [b * (-float(n) * log).exp() for b, (log, n) in zip(bounds, degrees, strict=True)]
                keep, exact = self._exact(errors, keep)
        out = []
        for part, exponents in zip(parts, self.exponents, strict=True):
            if any(exponents):
                part = torch.where(keep, part * scales[exponents], torch.zeros_like(part))
            out.append(part)
        return torch.cat(out, 1), exact

    def log_scales(self, features: Tensor) -> list[Tensor]:
        """log R of each direction, (B, 1, *spatial), from raw features (B, K, *spatial)."""
        parts, least = features.split(self.lengths, 1), torch.finfo(features.dtype).tiny
        return [
            self._log_scale([([parts[k] for k in m], n) for n, m in groups], least)[0] for _, groups in self.directions
        ]

    def presence(self, features: Tensor) -> Tensor:
        """How much of the scale of each pixel is the picture's own: between 0 and 1, (B, 1, *spatial).

        prod_d sum_n (sum_k f_k^2)^{m/n} over normalised features f_k, which is R^2m / (R^2m + eps^2m) for 'regularised';
        for 'weighted' 1 where pixels are exact and 0 where they are masked.

        Args:
            features: (B, K, *spatial), normalised by a policy that has a scale for each pixel.
        """
        parts = features.split(self.lengths, 1)
        found = torch.ones_like(features[:, :1])
        for _, groups in self.directions:
            m = _lcm([n for n, _ in groups])
            squares = [(torch.cat([parts[k] for k in runs], 1).square().sum(1, keepdim=True), n) for n, runs in groups]
            found = found * torch.stack([square.pow(int(m / n)) for square, n in squares]).sum(0)
        return found

    def _exact(self, errors: Sequence[Tensor], keep: Tensor) -> tuple[Tensor, Tensor]:
        """Which pixels are left as they are, and which are exact, by bounds on the errors of normalised features."""
        most = tolerance(errors[0].dtype)
        exact = keep
        for error in errors:
            exact = exact & (error <= most)
        if self.policy == "weighted":
            return exact, exact
        if self.policy == "carried":
            # the scale of an image is as exact as the root of the mean square that it is
            image = tuple(range(2, keep.dim()))
            for error in errors:
                keep = keep & (error.square().mean(image, keepdim=True).sqrt() <= most)
        return keep, exact & keep

    @property
    def groups(self) -> list[list[int]]:
        """The runs of features that share a direction and a multiple, in the order of a family table."""
        return [runs for _, members in self.directions for _, runs in members]

    def _floor(self, dtype: torch.dtype) -> float:
        """The floor asked for; else the least for which second derivatives, R^-2n, stay finite."""
        if self.floor is not None:
            return self.floor
        largest = max(groups[-1][0] for _, groups in self.directions)
        return float((_ROOM * torch.finfo(dtype).tiny) ** (0.5 / float(largest)))

    def _log_scale(self, groups: Sequence[tuple[list[Tensor], Fraction]], floor: float) -> tuple[Tensor, Tensor]:
        """log R of one direction, and where it is above the floor; groups are (features, n) in growing n."""
        some = groups[0][0][0]
        image = tuple(range(2, some.dim())) if self.policy == "carried" else ()
        degrees = [n for _, n in groups]
        m = _lcm(degrees)
        low = math.log(self.eps if self.policy == "regularised" else floor)
        low = max(low, math.log(torch.finfo(some.dtype).tiny) / float(degrees[-1]))
        # Divide by detached estimates of R first: of the largest feature before squares are taken, of the sum before it
        # is raised to a power. All stays near one, in any floating-point format, and the result does not depend on the
        # estimates, so neither do its derivatives. Logarithms, since R itself may leave the range of the features.
        with torch.no_grad():
            largest = [
                torch.cat([p.abs().amax((1, *image), keepdim=True) for p in parts], 1).amax(1, keepdim=True)
                for parts, _ in groups
            ]
            rough = _largest_root(largest, degrees).clamp_min(low)
        squares = []
        for parts, n in groups:
            estimate = (-float(n) * rough).exp()
            sums = [(p * estimate).square().sum(1, keepdim=True) for p in parts]
            square = torch.stack(sums).sum(0) if len(sums) > 1 else sums[0]
            squares.append(square.mean(image, keepdim=True) if image else square)
        with torch.no_grad():
            fine = _largest_root(squares, [2 * n for n in degrees]).clamp_min(0)
        total = torch.zeros_like(rough)
        for square, n in zip(squares, degrees, strict=True):
            total = total + (square * (-2 * float(n) * fine).exp()).pow(int(m / n))
        power = 2 * float(m)
        if self.policy == "regularised":
            total = total + (power * (math.log(self.eps) - rough - fine)).exp()
            return rough + fine + total.log() / power, torch.ones_like(total, dtype=torch.bool)
        with torch.no_grad():
            good = rough + fine + total.log() / power >= math.log(floor)
        total = torch.where(good, total, torch.ones_like(total))
        return rough + fine + total.log() / power, good

    def group_of_families(self, weights: Sequence[tuple[Fraction, ...]], counts: Sequence[int]) -> list[int]:
        """The group of each family, by its weight and the number of its features; -1 for what is in none."""
        group_of_run = {run: g for g, runs in enumerate(self.groups) for run in runs}
        return [
            group_of_run[self.run_weights.index(weight)] if count and any(weight) else -1
            for weight, count in zip(weights, counts, strict=True)
        ]

    def family_table(
        self, weights: Sequence[tuple[Fraction, ...]], counts: Sequence[int], dtype: torch.dtype
    ) -> FamilyTable:
        """The policy by family of features, as arrays for compiled kernels.

        Args:
            weights: weight of each family.
            counts: features of each family.
            dtype: format in which it will be computed.
        """
        groups = [(d, n) for d, (_, members) in enumerate(self.directions) for n, _ in members]
        m = [_lcm([n for n, _ in members]) for _, members in self.directions]
        group_of_family = self.group_of_families(weights, counts)
        exponents = [self.exponents[self.groups[g][0]] if g >= 0 else (Fraction(0),) * len(m) for g in group_of_family]
        kind = self.policy if self.directions else "polynomial"
        floor = self._floor(dtype) if self.directions else 1.0
        low = math.log(self.eps if self.policy == "regularised" else floor)
        degrees = [float(n) for _, n in groups]
        low = max([low, *(math.log(torch.finfo(dtype).tiny) / n for n in degrees)])
        quanta = []
        for d in range(len(m)):
            bottoms = [n.denominator for e, n in groups if e == d] + [row[d].denominator for row in exponents]
            quantum = lcm(*bottoms)
            quanta.append(float(quantum) if quantum <= _LARGEST_QUANTUM else 1.0)
        log2 = math.log(2)
        return FamilyTable(
            kind={"polynomial": 0, "weighted": 1, "regularised": 2, "carried": GIVEN}[kind],
            floor=math.log(floor) / log2,
            lowest=low / log2,
            eps=math.log(self.eps) / log2,
            group_of_family=torch.tensor(group_of_family, dtype=torch.int64, device="cpu"),
            exponent=torch.tensor([[float(e) for e in row] for row in exponents], dtype=torch.float64, device="cpu"),
            direction_of_group=torch.tensor([d for d, _ in groups], dtype=torch.int64, device="cpu"),
            degree_of_group=torch.tensor(degrees, dtype=torch.float64, device="cpu"),
            power_of_group=torch.tensor([int(m[d] / n) for d, n in groups], dtype=torch.int64, device="cpu"),
            m_of_direction=torch.tensor([float(v) for v in m], dtype=torch.float64, device="cpu"),
            quantum_of_direction=torch.tensor(quanta, dtype=torch.float64, device="cpu"),
        )

    def extra_repr(self) -> str:
        floor = "by dtype" if self.floor is None else self.floor
        return (
            f"policy={self.policy}, floor={floor}"
            if self.policy != "regularised"
            else f"policy={self.policy}, eps={self.eps}"
        )


def require_policy(policy: object, known: Sequence[str] = POLICIES) -> None:
    """Refuse what is no policy."""
    if policy not in known:
        raise InputError(
            given=f"policy={policy!r}", expected=f"one of {', '.join(known)}", remedy="see the table of policies"
        )


# Sums of so many terms, each as large as the floor allows, stay within the format.
_ROOM = 2**10

GIVEN = 3
"""Code of a policy whose scales are handed to a compiled kernel, one an image."""

# Powers of two that are multiples of more than this are too coarse to keep squares in range.
_LARGEST_QUANTUM = 8


@dataclass(frozen=True)
class FamilyTable:
    """A policy by family of features; see :class:`Normaliser` for the formula, scales.h for the fields."""

    kind: int
    floor: float
    lowest: float
    eps: float
    group_of_family: Tensor
    exponent: Tensor
    direction_of_group: Tensor
    degree_of_group: Tensor
    power_of_group: Tensor
    m_of_direction: Tensor
    quantum_of_direction: Tensor


class ImageScales:
    """Factors of each family for one scale an image, and their gradient, in float64.

    Args:
        table: the policy.
        squares: (B, groups), mean over the image of the sum of squares of a group.
        errors: (B, groups), mean over the image of the squared bound on its errors.
        most: root of that, in units of the scale, up to which an image is kept.
    """

    def __init__(self, table: FamilyTable, squares: Tensor, errors: Tensor, most: float) -> None:
        self._table = table
        powers, directions = table.power_of_group.double(), len(table.m_of_direction)
        of_group = torch.nn.functional.one_hot(table.direction_of_group, directions).bool()
        logs = squares.log()
        terms = powers * logs
        total = torch.stack(
            [terms.masked_fill(~of_group[:, d], -math.inf).logsumexp(1) for d in range(directions)], dim=1
        )
        size = total / (2 * table.m_of_direction)
        self.keep = ((size >= table.floor * math.log(2)) & torch.isfinite(size)).all(1)
        factors, roots = self._factors(size), errors.sqrt()
        self.own = torch.exp(-size[:, table.direction_of_group] * table.degree_of_group)
        self.keep &= (roots * self.own <= most).all(1)
        for f, g in enumerate(table.group_of_family.tolist()):
            if g >= 0:
                self.keep &= roots[:, g] * factors[:, f] <= most
        factors = self._factors(size)
        still = table.group_of_family < 0
        self.factors = torch.where(still, torch.ones_like(factors), factors)
        # derivative of log R by the squares, times two: share of the group in the total, over its squares
        share = torch.exp(terms - total[:, table.direction_of_group] - logs)
        share = share * powers / table.m_of_direction[table.direction_of_group]
        self._slope = torch.where(self.keep[:, None] & torch.isfinite(share), share, torch.zeros_like(share))

    def _factors(self, size: Tensor) -> Tensor:
        """Factors of each family by the logarithms of the scales, zero for images that are not kept."""
        kept = torch.where(self.keep[:, None], size, torch.zeros_like(size))
        return torch.exp(-kept @ self._table.exponent.T) * self.keep[:, None]

    def gains(self, products: Tensor) -> Tensor:
        """What the scales add to the gradient of a feature, as a multiple of the feature, before the mean over pixels.

        Args:
            products: (B, families), sums over image and family of feature times gradient.
        """
        table = self._table
        scaled = table.group_of_family >= 0
        by_scale = -torch.where(scaled, products, torch.zeros_like(products)) @ table.exponent
        by_group = by_scale[:, table.direction_of_group] * self._slope
        gains = by_group[:, table.group_of_family.clamp_min(0)] / self.factors
        return torch.where(scaled & (self.factors != 0), gains, torch.zeros_like(gains))


def _largest_root(values: Sequence[Tensor], degrees: Sequence[Fraction]) -> Tensor:
    """The logarithm of the largest v^(1/n)."""
    return torch.stack([v.log() / float(n) for v, n in zip(values, degrees, strict=True)]).amax(0)


def _lcm(values: Sequence[Fraction]) -> Fraction:
    bottom = lcm(*(v.denominator for v in values))
    return Fraction(lcm(*(int(v * bottom) for v in values)), bottom)


def _directions(
    weights: Sequence[tuple[Fraction, ...]],
) -> list[tuple[tuple[Fraction, ...], list[tuple[Fraction, list[int]]]]]:
    """Runs grouped by direction of their weight, then by multiple; the smallest multiple of a direction is 1.

    A scale then has the size of the invariants of least weight, so that one floor suits all groups.
    """
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
    out = []
    for direction, groups in sorted(found.items()):
        least = min(groups)
        out.append((tuple(d * least for d in direction), [(n / least, groups[n]) for n in sorted(groups)]))
    return out


def _exponents(
    weights: Sequence[tuple[Fraction, ...]], directions: Sequence[tuple[Fraction, ...]]
) -> list[tuple[Fraction, ...]]:
    """Rational E with sum_j E[k][j] d_j = weight k: the minimum-norm solution, W (D^T D)^{-1} D^T."""
    if not directions:
        return [() for _ in weights]
    # multipliers that depend on others on all directions say nothing more
    kept = _independent([[d[a] for d in directions] for a in range(len(directions[0]))])
    directions = [tuple(d[a] for a in kept) for d in directions]
    weights = [tuple(w[a] for a in kept) for w in weights]
    r = len(kept)
    gram = [[sum((d[a] * d[b] for d in directions), Fraction(0)) for b in range(r)] for a in range(r)]
    out = []
    for weight in weights:
        solved = _solve(gram, list(weight)) if any(weight) else [Fraction(0)] * r
        out.append(tuple(sum((s * c for s, c in zip(solved, d, strict=True)), Fraction(0)) for d in directions))
    return out


def _runs(weights: Sequence[tuple[Fraction, ...]]) -> list[tuple[tuple[Fraction, ...], int]]:
    """Maximal ranges of features of equal weight: (weight, length)."""
    return [(weight, len(list(members))) for weight, members in groupby(weights)]


def _independent(rows: Sequence[Sequence[Fraction]]) -> list[int]:
    """Numbers of the rows that are no combination of earlier ones."""
    found: list[int] = []
    basis: list[tuple[int, list[Fraction]]] = []
    for number, row in enumerate(rows):
        rest = list(row)
        for pivot, known in basis:
            rest = [a - rest[pivot] * b for a, b in zip(rest, known, strict=True)]
        lead = next((k for k, v in enumerate(rest) if v), None)
        if lead is not None:
            found.append(number)
            basis.append((lead, [v / rest[lead] for v in rest]))
    return found


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
