"""Where channels depend on one another: points and directions of the jets of functions of a few of them.

The gradients of several channels may span less than they could: of one colour on another every channel is an affine
function of one mask, and the gradients are parallel. Jets of channels u_a = f_a(v_1, ..., v_r) with independent v_i are a
submanifold of the jet space, the *stratum of rank r*; an action whose maps carry base and fiber separately keeps it. At
order k its dimension is::

    n + r N(n, k) + (c - r) N(r, k),      N(m, k) = binomial(m + k, k),

for c channels on a base of dimension n: the jets of v, and those of the f_a that remain. Where these are polynomials of
degree d, affine functions say, N(r, min(k, d)) stands for N(r, k).
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from math import comb, factorial, prod

import sympy as sp

from ..actions import LieAction, require_action
from ..errors import InputError
from ..exact import PRIME, ModularPoint, ModularSpan, Resample
from ..limits import REGULAR_POINT_TRIES
from .jet_space import JetSpace, MultiIndex, multi_indices

Series = dict[MultiIndex, int]
"""A power series, cut at an order, modulo the prime."""


class StratumPoint:
    """A random point of a stratum modulo a prime, and the directions in which it can be moved inside.

    Args:
        jets: the jet space.
        rank: r, how many channels the others are functions of; 0 for constant channels.
        degree: of those functions; any without it.
        seed: chooses the point.

    Raises:
        InputError: for a rank that the gradients cannot have, a degree below 1, or an action that does not keep them.
    """

    def __init__(self, jets: JetSpace, rank: int, degree: int | None = None, seed: int = 0) -> None:
        most = min(jets.channels, len(jets.base))
        if isinstance(rank, bool) or not isinstance(rank, int) or not 0 <= rank <= most:
            raise InputError(
                given=f"rank={rank!r} of the gradients of {jets.channels} channels on {len(jets.base)} coordinates",
                expected=f"an integer from 0 to {most}",
                remedy="leave rank out for all of them",
            )
        if degree is not None and (isinstance(degree, bool) or not isinstance(degree, int) or degree < 1):
            raise InputError(
                given=f"degree={degree!r}",
                expected="an integer of at least 1",
                remedy="pass 1 for affine functions of one another, leave it out for any",
            )
        require_strata(jets.action, degree)
        self.jets, self.rank = jets, rank
        draw = random.Random(seed).randrange
        inner = multi_indices(jets.order, len(jets.base))
        outer = multi_indices(jets.order if degree is None else min(degree, jets.order), rank)
        self._base = {z: draw(2, PRIME) for z in jets.base}
        free: list[Series] = [{index: draw(2, PRIME) for index in inner} for _ in range(rank)]
        origin = (0,) * len(jets.base)
        self._powers = _powers([{i: c for i, c in v.items() if i != origin} for v in free], outer, jets.order, origin)
        self._of = [{index: draw(2, PRIME) for index in outer} for _ in range(jets.channels - rank)]
        self._channels = [*free, *(_combination(f, self._powers) for f in self._of)]
        self._inner, self._outer = inner, outer

    @property
    def values(self) -> dict[sp.Symbol, int]:
        """The coordinates of the point."""
        found = dict.fromkeys(self.jets.coordinates, 0) | self._base
        for a, series in enumerate(self._channels):
            found |= {self.jets.coordinate(a, i): _derivative(i, c) for i, c in series.items()}
        return found

    def tangents(self) -> Iterator[dict[int, int]]:
        """Vectors that span the tangent space, sparse, by position among the coordinates; the base comes first."""
        position = {s: k for k, s in enumerate(self.jets.coordinates)}
        for z in self.jets.base:
            yield {position[z]: 1}
        for i in range(self.rank):
            slopes = [_combination(_slope(f, i), self._powers) for f in self._of]
            for moved in self._inner:
                vector = {position[self.jets.coordinate(i, moved)]: _derivative(moved, 1)}
                for a, slope in enumerate(slopes, self.rank):
                    for index, c in _shifted(slope, moved, self.jets.order).items():
                        vector[position[self.jets.coordinate(a, index)]] = _derivative(index, c)
                yield vector
        for a in range(self.rank, self.jets.channels):
            for outer in self._outer:
                yield {
                    position[self.jets.coordinate(a, index)]: _derivative(index, c)
                    for index, c in self._powers[outer].items()
                    if c
                }

    def evaluate(self, seed: int = 0) -> ModularPoint:
        """Expressions and their gradients at the point; what are functions of it take random values."""
        return ModularPoint(self.jets.coordinates, seed, self.values)


class Stratum:
    """How many invariants are left where the gradients of the channels span a given number of directions.

    Args:
        jets: the jet space.
        rank: dimension of that span.
        degree: of the functions by which the others depend on so many channels; any without it.

    Attributes:
        rank, order, channels, degree: which stratum, of which jets.
        dimension: of the stratum.

    Raises:
        InputError: as :class:`StratumPoint`.

    Source: counting as for generic jets, P. Olver, Equivalence, Invariants and Symmetry (1995), chapter 5.

    Example:
        >>> from invariants import catalogue
        >>> parallel = Stratum(JetSpace.of(catalogue.get("projective"), 3, 3), rank=1)
        >>> parallel.dimension, parallel.orbit_dimension, parallel.invariants
        (20, 8, 12)
    """

    def __init__(self, jets: JetSpace, rank: int, degree: int | None = None) -> None:
        StratumPoint(jets, rank, degree)  # refuses a rank that is none
        self.jets, self.rank, self.degree = jets, rank, degree
        self.order, self.channels = jets.order, jets.channels
        highest = jets.order if degree is None else min(degree, jets.order)
        own, other = comb(len(jets.base) + jets.order, jets.order), comb(rank + highest, highest)
        self.dimension = len(jets.base) + rank * own + (jets.channels - rank) * other

    @cached_property
    def orbit_dimension(self) -> int:
        """Dimension of the orbits there, exactly: the rank of the prolonged fields at random points modulo a prime."""
        best = 0
        for point in self._points():
            span = ModularSpan()
            for row in self.jets.fields:
                span.add({j: point.value(c) for j, c in enumerate(row) if c != 0})
            best = max(best, span.rank)
        return best

    @property
    def invariants(self) -> int:
        """Functionally independent invariants: the difference."""
        return self.dimension - self.orbit_dimension

    def independent(self, relative: Sequence[tuple[sp.Expr, Sequence[sp.Rational]]]) -> int:
        """How many independent absolute invariants some relative ones give there.

        A relative invariant that vanishes on the stratum says nothing there.

        Args:
            relative: expressions in the jet coordinates with their weights; weights () for absolute ones.
        """
        best = 0
        for number, point in enumerate(self._points([expr for expr, _ in relative])):
            tangents = list(StratumPoint(self.jets, self.rank, self.degree, number).tangents())
            span, weights = ModularSpan(), ModularSpan()
            for expr, weight in relative:
                value = point.value(expr)
                row = {-1 - j: int(w.p) * pow(int(w.q), -1, PRIME) % PRIME for j, w in enumerate(weight) if w}
                if row and not value:
                    continue
                scale = pow(value, -1, PRIME) if row else 1
                slope = point.gradient(expr)
                along = {k: _dot(slope, t) * scale % PRIME for k, t in enumerate(tangents)}
                span.add({k: c for k, c in along.items() if c} | row)
                weights.add(row)
            best = max(best, span.rank - weights.rank)
        return best

    def _points(self, exprs: Sequence[sp.Expr] = ()) -> Iterator[ModularPoint]:
        """Two points at which fields and expressions have values."""
        found = 0
        for seed in range(REGULAR_POINT_TRIES.value):
            point = StratumPoint(self.jets, self.rank, self.degree, found).evaluate(seed)
            try:
                for expr in (*exprs, *(c for row in self.jets.fields for c in row)):
                    point.value(expr)
            except (Resample, ValueError):
                continue
            yield point
            found += 1
            if found == 2:
                return


def strata(action: LieAction, order: int = 2, channels: int = 2, *, degree: int | None = None) -> tuple[Stratum, ...]:
    """The strata of the jets of some channels by the rank of their gradients, from 0 to as many as there can be.

    Args:
        action: the group action, on the base alone or on base and fiber separately.
        order: highest derivative.
        channels: scalar channels of an action on the base alone.
        degree: of the functions by which channels depend on others; any without it.

    Raises:
        InputError: for what is no action, an order or a number of channels out of range, or an action that mixes base and
            fiber.

    Example:
        >>> from invariants import catalogue
        >>> for order in (2, 3):
        ...     print(order, [s.invariants for s in strata(catalogue.get("projective"), order, channels=3)])
        2 [3, 7, 12]
        3 [3, 12, 24]
    """
    require_action(action)
    jets = JetSpace.of(action, order, 1 if action.fiber else channels)
    require_strata(action, degree)
    return tuple(Stratum(jets, rank, degree) for rank in range(min(jets.channels, len(jets.base)) + 1))


def require_strata(action: LieAction, degree: int | None = None) -> None:
    """Refuse an action whose maps need not keep the rank of gradients: one that mixes base and fiber.

    Polynomials of one another stay such only where the values do not move.
    """
    n = len(action.base)
    for k, row in enumerate(action.fields):
        mixed = [c for c in row[:n] if c.free_symbols & set(action.fiber)]
        mixed += [c for c in row[n:] if c.free_symbols & set(action.base)]
        if mixed:
            raise InputError(
                given=f"{action.name}, whose generator {k} mixes base and fiber: {row}",
                expected="an action on the base alone, or one that moves base and fiber separately",
                remedy="strata by the rank of gradients are those of images; curves and surfaces have none",
            )
    if degree is not None and action.fiber:
        raise InputError(
            given=f"degree={degree}, and {action.name}, which moves values",
            expected="an action on the base alone",
            remedy="leave degree out",
        )


def _derivative(index: MultiIndex, coefficient: int) -> int:
    """The derivative that belongs to a coefficient of a power series."""
    return coefficient * prod(map(factorial, index)) % PRIME


def _shifted(series: Mapping[MultiIndex, int], by: MultiIndex, order: int) -> Series:
    """A series times a monomial."""
    moved = ((tuple(a + b for a, b in zip(index, by, strict=True)), c) for index, c in series.items())
    return {index: c for index, c in moved if sum(index) <= order}


def _times(a: Mapping[MultiIndex, int], b: Mapping[MultiIndex, int], order: int) -> Series:
    out: Series = {}
    for index, c in a.items():
        for moved, d in _shifted(b, index, order).items():
            out[moved] = (out.get(moved, 0) + c * d) % PRIME
    return out


def _powers(
    series: Sequence[Series], exponents: Sequence[MultiIndex], order: int, origin: MultiIndex
) -> dict[MultiIndex, Series]:
    """All products of powers of some series: by exponents, which come by growing total."""
    found: dict[MultiIndex, Series] = {}
    for exponent in exponents:
        last = next((k for k, e in enumerate(exponent) if e), None)
        if last is None:
            found[exponent] = {origin: 1}
            continue
        less = tuple(e - (k == last) for k, e in enumerate(exponent))
        found[exponent] = _times(found[less], series[last], order)
    return found


def _combination(coefficients: Mapping[MultiIndex, int], powers: Mapping[MultiIndex, Series]) -> Series:
    out: Series = {}
    for exponent, c in coefficients.items():
        for index, d in powers[exponent].items():
            out[index] = (out.get(index, 0) + c * d) % PRIME
    return out


def _slope(series: Mapping[MultiIndex, int], axis: int) -> Series:
    """The partial derivative of a series."""
    return {
        tuple(e - (k == axis) for k, e in enumerate(index)): c * index[axis] % PRIME
        for index, c in series.items()
        if index[axis]
    }


def _dot(a: Mapping[int, int], b: Mapping[int, int]) -> int:
    return sum(c * b[j] for j, c in a.items() if j in b) % PRIME
