"""Polynomial relative invariants of any Lie algebra of rational vector fields: v(P) = m_v P with a common multiplier.

Proposition. Let v be a polynomial vector field and R = N/D in lowest terms with v(R) = m R. Then every irreducible
factor of N and of D is carried to a multiple of itself: from N = prod p_i^(e_i), v(N)/N = sum_i e_i v(p_i)/p_i, and a
pole of one term is a pole of no other. Rational invariants are therefore products of powers of irreducible relative
ones, and to search the latter, degree by degree as null spaces, loses nothing; how many there are of one multiplier
is the count of Fels and Olver.

Source: G. Darboux, Bull. Sci. Math. 2 (1878) for one field; M. Fels and P. Olver, On relative invariants, Math. Ann.
308 (1997).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations_with_replacement, product
from time import monotonic
from typing import Any

import sympy as sp
from sympy import QQ

from ..exact import (
    PRIME,
    ModularSpan,
    Monomial,
    Variable,
    has_null_vector,
    modular,
    modular_gradient,
    null_space,
    primitive,
    regular_point,
    singular_values,
    substitute_each,
)
from ..jets import FieldSystem
from ..limits import FIELD_COLUMNS, FIELD_MONOMIALS, FURTHER_WEIGHT_REACH, WEIGHT_REACH
from .slices import Condition, Slice
from .stabilisers import Stabiliser

Grade = tuple[Any, ...]


@dataclass(frozen=True)
class Covariant:
    """A polynomial P on the slice with v(P) = sum_j weight_j m_j(v) P; also called a Darboux polynomial of the fields."""

    polynomial: Mapping[Monomial, int]
    weight: tuple[Any, ...]

    @property
    def degree(self) -> int:
        """Total degree."""
        return max(map(len, self.polynomial))


@dataclass
class Search:
    """Relative invariants by increasing degree, level after level, until as many are found as the orbits leave.

    Args:
        system: the vector fields.
        max_degree: highest total degree.
        deadline: monotonic time at which to stop.
        say: called with a line of text as the search goes on.

    Attributes:
        found: independent relative invariants, in the order found.
        skipped: descriptions of null spaces that were too large to try.
    """

    system: FieldSystem
    max_degree: int
    deadline: float
    say: Callable[[str], None]
    found: list[Covariant] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.slice = Slice.of(self.system)
        self._point = _Point(self.slice.variables) if self.system.origin is None else _AnalyticPoint(self.slice)
        self._span = ModularSpan()
        moved = {v for c in self.slice.conditions for v, terms in c.image.items() if terms}
        # what no field moves and none depends on is an invariant itself, and would only multiply the others
        self._idle = [v for v in self.slice.variables if v not in moved | self.slice.read]
        self._visited: set[tuple[Grade, int, int]] = set()

    def run(self) -> bool:
        """Search every level; True if the last one is complete."""
        for item in self._units():  # first of all, so that none is found again multiplied by one
            if self._is_new(item):
                self.found.append(item)
        levels = sorted(set(self.system.levels))
        for level in levels:
            expected = self.system.expected(level)
            for v in self._idle:
                if self.system.levels[v[1]] == level:
                    item = Covariant({(v,): 1}, (QQ(0),) * len(self.slice.multipliers))
                    if self._is_new(item):
                        self.found.append(item)
            for degree in range(1, self.max_degree + 1):
                if self.count >= expected:
                    break
                self.say(f"level {level}, degree {degree}: {self.count} of {expected} invariants")
                self._at_degree(level, degree, expected)
        return self.count >= self.system.expected(levels[-1])

    def _units(self) -> Iterator[Covariant]:
        """The exponentials among the coordinates, whose multipliers are the first cocycles."""
        origin = self.system.origin
        if origin is None:
            return
        units = [atom.symbol for atom in origin.extension.atoms if atom.unit]
        width = len(self.slice.multipliers)
        for number, symbol in enumerate(units):
            rows: list[dict[int, Any]] = [
                {j: row[i] for j, row in enumerate(self.slice.multipliers) if row[i]}
                | ({width: QQ(-1)} if i == number else {})
                for i in range(len(self.system.cocycles))
            ]
            for vector in null_space([row for row in rows if row], width + 1):
                if vector.get(width):
                    at = (0, self.system.coordinates.index(symbol))
                    yield Covariant({(at,): 1}, tuple(QQ(vector.get(j, 0), vector[width]) for j in range(width)))

    @property
    def count(self) -> int:
        """What the search counts: independent absolute invariants made of those found, monomials without weight."""
        weights = ModularSpan()
        for item in self.found:
            weights.add({j: modular(c) for j, c in enumerate(item.weight) if c})
        return len(self.found) - weights.rank

    def _at_degree(self, level: int, degree: int, expected: int) -> None:
        left_out = {*self._idle, *self._hidden}
        variables = [v for v in self.slice.variables if self.system.levels[v[1]] <= level and v not in left_out]
        groups: dict[Grade, list[Monomial]] = {}
        graded_by_degree = self._homogeneous
        for d in [degree] if graded_by_degree else range(degree + 1):
            for number, monomial in enumerate(self._monomials(variables, d)):
                if number == FIELD_MONOMIALS.value:
                    self.skipped.append(f"the search in {len(variables)} variables at degree {degree}")
                    return
                groups.setdefault(self._grade(monomial), []).append(monomial)
        for grade, group in sorted(groups.items(), key=lambda item: (len(item[1]), item[0])):
            visit = (grade, len(group), degree)
            if max(map(len, group)) < degree or visit in self._visited:
                continue
            self._visited.add(visit)
            if len(group) > FIELD_COLUMNS.value:
                self.skipped.append(f"a null space in {len(group)} monomials of degree {degree}")
                continue
            if monotonic() > self.deadline:
                raise TimeoutError
            columns = _Columns(self.slice.conditions, tuple(group), self.slice.relations)
            for weight in self._weights(columns, degree):
                self._solve(columns, weight)
                if self.count >= expected:
                    # its other weights may matter to a higher level
                    self._visited.discard(visit)
                    return

    def _monomials(self, variables: Sequence[Variable], degree: int) -> Iterable[Monomial]:
        every = combinations_with_replacement(variables, degree)
        cosines = self.slice.relations
        return (m for m in every if all(m.count(c) < 2 for c in cosines)) if cosines else every

    @cached_property
    def _hidden(self) -> set[Variable]:
        """Coordinates on which the fields depend through functions alone; so do the coefficients of their powers in P."""
        if self.system.origin is None:
            return set()
        inside = set().union(*(a.argument.free_symbols for a in self.system.origin.extension.atoms))
        return {v for v in self.slice.variables if self.system.coordinates[v[1]] in inside and v not in self.slice.read}

    def _is_new(self, item: Covariant) -> bool:
        """Whether a relative invariant is independent of those found; it counts as found from then on.

        P exp(-w.t) is an absolute invariant once new coordinates t are moved by the multipliers: the gradients of the
        logarithms of these decide. (c - b is a function of a - b and a - c, and yet gives a cross-ratio with them.)
        """
        value = self._point.value(item.polynomial)
        if not value:  # zero as a function: w^2 - x, say, where w is the root of x
            return False
        scale = pow(value, -1, PRIME)
        logarithmic = {i: c * scale for i, c in self._point.gradient(item.polynomial).items()}
        return self._span.add(logarithmic | {-1 - j: modular(w) for j, w in enumerate(item.weight) if w})

    @cached_property
    def _homogeneous(self) -> bool:
        """Whether the total degree is itself a grade."""
        torus = self.slice.torus
        rows = [{i: QQ(w[v]) for i, w in enumerate(torus) if w[v]} | {len(torus): QQ(-1)} for v in self.slice.variables]
        return any(len(torus) in v for v in null_space(rows, len(torus) + 1))

    def _grade(self, monomial: Monomial) -> Grade:
        return tuple(sum(w[v] for v in monomial) for w in self.slice.torus)

    def _weights(self, columns: _Columns, degree: int) -> Iterator[tuple[Any, ...]]:
        """Weights for which a group may hold a relative invariant.

        Operators that scale every coordinate fix some of them; the others are tried at small integers in turn, the last
        one by a matrix pencil.
        """
        count = len(self.slice.multipliers)
        rows = []
        for scales, values in self.slice.diagonal:
            total = sum((scales[v] for v in columns.group[0]), QQ(0))
            rows.append({j: c for j, c in enumerate(values) if c} | ({count: -total} if total else {}))
        kernel = null_space([r for r in rows if r], count + 1)
        particular = [v for v in kernel if count in v]
        if not particular:
            return
        last = particular[0][count]
        start = tuple(QQ(particular[0].get(j, 0), last) for j in range(count))
        free = [tuple(QQ(v.get(j, 0)) for j in range(count)) for v in kernel if count not in v]
        if not free:
            possible = self._stabiliser.on(columns.group).allows(self._stabiliser.multipliers(start))
            if possible and has_null_vector(columns.rows(start).values(), len(columns.group)):
                yield start
            return
        reach = max(FURTHER_WEIGHT_REACH.value, degree)
        pencil, *ranges = self._within_bounds(
            columns.group, start, free, [WEIGHT_REACH.value] + [reach] * (len(free) - 1)
        )
        integers = [QQ(t) for t in sorted(pencil, key=lambda t: (abs(t), -t))]
        for steps in sorted(product(*ranges), key=lambda s: (sum(map(abs, s)), [-c for c in s])):
            if monotonic() > self.deadline:
                raise TimeoutError
            at = tuple(
                a + sum((c * f[j] for c, f in zip(steps, free[1:], strict=True)), QQ(0)) for j, a in enumerate(start)
            )
            allowed = self._allowed(columns.group, at, free[0], integers)
            if not allowed:
                continue
            slope = columns.multiplier_rows(free[0])
            for t in singular_values(columns.rows(at), slope, len(columns.group), allowed):
                yield tuple(a + t * f for a, f in zip(at, free[0], strict=True))

    @cached_property
    def _stabiliser(self) -> Stabiliser:
        return Stabiliser(self.slice)

    def _allowed(
        self, group: tuple[Monomial, ...], at: tuple[Any, ...], direction: tuple[Any, ...], steps: Sequence[Any]
    ) -> list[Any]:
        """The steps at which the stabiliser of a random point has invariants among the group's values there."""
        start, slope = self._stabiliser.multipliers(at), self._stabiliser.multipliers(direction)
        restricted = self._stabiliser.on(group)
        return [
            t
            for t in steps
            if restricted.allows(tuple((a + int(t) * b) % PRIME for a, b in zip(start, slope, strict=True)))
        ]

    def _within_bounds(
        self,
        group: tuple[Monomial, ...],
        start: tuple[Any, ...],
        free: Sequence[tuple[Any, ...]],
        reaches: Sequence[int],
    ) -> list[list[int]]:
        """For each free direction the steps up to its reach that the bounds on this direction alone leave."""
        ranges = [list(range(-reach, reach + 1)) for reach in reaches]
        for form, scales in self._bounds:
            slopes = [_dot(form, f) for f in free]
            involved = [i for i, slope in enumerate(slopes) if slope]
            if len(involved) == 1:
                i, at = involved[0], _dot(form, start)
                values = {sum((scales.get(v, 0) for v in monomial), QQ(0)) for monomial in group}
                ranges[i] = [t for t in ranges[i] if at + t * slopes[i] in values]
        return ranges

    @cached_property
    def _bounds(self) -> list[tuple[dict[int, Any], dict[Variable, Any]]]:
        """Linear forms in the weight, each with a scaling: the form's value is the scale of some monomial of P.

        The terms of v - m that raise the degree in a variable most act on the terms of P of highest degree in it, and
        give zero. Where they are one monomial times a scaling, they compare numbers. So the weights of determinants of
        points, one for each point, lie between zero and the degree in that point.
        """
        out = []
        for condition in self.slice.conditions:
            held = {v for t in condition.multipliers for m in t for v in m}
            related = {*self.slice.relations, *(sine for sine, _ in self.slice.relations.values())}
            for z in sorted(held - related):
                bound = _leading(condition, z)
                if bound is not None:
                    out.append(bound)
        return out

    def _solve(self, columns: _Columns, weight: tuple[Any, ...]) -> None:
        group = columns.group
        rows = columns.rows(weight).values()
        solutions = [primitive({group[j]: c for j, c in v.items()}) for v in null_space(rows, len(group))]
        for poly in sorted(solutions, key=lambda p: (len(p), list(p))):
            item = Covariant(poly, weight)
            if any(poly) and self._is_new(item):
                self.found.append(item)
                self.say(f"found one of degree {item.degree} with {len(poly)} terms")


@dataclass
class LinearSearch(Search):
    """Relative invariants that are linear forms in some of the coordinates, by increasing degree, low levels first.

    Those found are independent over the functions of the other coordinates, so there are at most as many as forms.

    Args:
        linear_in: positions of these coordinates in the system; no field may carry another coordinate along them.
    """

    linear_in: frozenset[int] = frozenset()

    def __post_init__(self) -> None:
        super().__post_init__()
        # a form that no field moves is a member of its own, not a factor of the others
        self._idle = [v for v in self._idle if v[1] not in self.linear_in]

    def run(self) -> bool:
        """Search every degree and level; True if there are as many members as forms."""
        for degree in range(1, self.max_degree + 1):
            for level in sorted(set(self.system.levels)):
                if self.count < len(self.linear_in):
                    self.say(f"degree {degree}, level {level}: {self.count} of {len(self.linear_in)} members")
                    self._at_degree(level, degree, len(self.linear_in))
        return self.count == len(self.linear_in)

    @property
    def count(self) -> int:
        """Members found."""
        return len(self.found)

    def _monomials(self, variables: Sequence[Variable], degree: int) -> Iterable[Monomial]:
        others = [v for v in variables if v[1] not in self.linear_in]
        forms = [v for v in variables if v[1] in self.linear_in]
        for rest in combinations_with_replacement(others, degree - 1) if degree else ():
            for form in forms:
                yield tuple(sorted((*rest, form)))

    def _is_new(self, item: Covariant) -> bool:
        slopes = self._point.gradient(item.polynomial)
        return self._span.add({i: c for i, c in slopes.items() if i in self.linear_in})


class _Columns:
    """The equations v(P) = m_v P for polynomials in some monomials: built once, combined for every weight."""

    def __init__(
        self,
        conditions: Sequence[Condition],
        group: tuple[Monomial, ...],
        relations: Mapping[Variable, tuple[Variable, int]],
    ) -> None:
        self.conditions, self.group, self.relations = conditions, group, relations

    @cached_property
    def _derivatives(self) -> dict[Any, dict[int, Any]]:
        rows: dict[Any, dict[int, Any]] = {}
        for k, condition in enumerate(self.conditions):
            for column, monomial in enumerate(self.group):
                for m, c in substitute_each(monomial, condition.image.__getitem__).items():
                    for reduced, factor in self._reduced(m) if c else ():
                        _add(rows, (k, reduced), column, factor * c)
        return rows

    @cached_property
    def _products(self) -> dict[int, list[tuple[Any, int, Any]]]:
        """For each multiplier the entries (row, column, coefficient) of -m_v P."""
        entries: dict[int, list[tuple[Any, int, Any]]] = {}
        for k, condition in enumerate(self.conditions):
            for j, terms in enumerate(condition.multipliers):
                for m, c in terms.items():
                    for column, monomial in enumerate(self.group):
                        for reduced, factor in self._reduced(tuple(sorted(m + monomial))):
                            entries.setdefault(j, []).append(((k, reduced), column, -c * factor))
        return entries

    def _reduced(self, monomial: Monomial) -> list[tuple[Monomial, int]]:
        """A monomial by the relations c^2 = 1 + sign s^2."""
        for cosine, (sine, sign) in self.relations.items():
            if monomial.count(cosine) > 1:
                rest = list(monomial)
                rest.remove(cosine)
                rest.remove(cosine)
                other = tuple(sorted((*rest, sine, sine)))
                return self._reduced(tuple(rest)) + [(m, sign * c) for m, c in self._reduced(other)]
        return [(monomial, 1)]

    def rows(self, weight: tuple[Any, ...]) -> dict[Any, dict[int, Any]]:
        """v(P) - m_v P for every condition v, as rows over the monomials of P."""
        rows = {key: dict(row) for key, row in self._derivatives.items()}
        return self._add_multipliers(rows, weight)

    def multiplier_rows(self, weight: tuple[Any, ...]) -> dict[Any, dict[int, Any]]:
        """The part -m_v P alone."""
        return self._add_multipliers({}, weight)

    def _add_multipliers(self, rows: dict[Any, dict[int, Any]], weight: tuple[Any, ...]) -> dict[Any, dict[int, Any]]:
        for j, entries in self._products.items():
            if weight[j]:
                for key, column, c in entries:
                    _add(rows, key, column, weight[j] * c)
        return rows


def _add(rows: dict[Any, dict[int, Any]], key: Any, column: int, c: Any) -> None:
    row = rows.setdefault(key, {})
    row[column] = row.get(column, QQ(0)) + c


def _leading(condition: Condition, z: Variable) -> tuple[dict[int, Any], dict[Variable, Any]] | None:
    """The terms of v - m that raise the degree in z most, if they are one monomial times (scaling - linear form)."""
    terms = [(v, c, m) for v, image in condition.image.items() for c, m in image]
    held = [(j, c, m) for j, t in enumerate(condition.multipliers) for m, c in t.items()]
    top = max([m.count(z) - (v == z) for v, _, m in terms] + [m.count(z) for _, _, m in held])
    factors = set()
    scales: dict[Variable, Any] = {}
    form: dict[int, Any] = {}
    for v, c, m in terms:
        if m.count(z) - (v == z) == top:
            if v not in m:
                return None
            at = m.index(v)
            factors.add(m[:at] + m[at + 1 :])
            scales[v] = c
    for j, c, m in held:
        if m.count(z) == top:
            factors.add(m)
            form[j] = c
    return (form, scales) if form and len(factors) == 1 else None


def _dot(form: Mapping[int, Any], vector: Sequence[Any]) -> Any:
    return sum((c * vector[j] for j, c in form.items()), QQ(0))


class _Point:
    """A random point of the slice modulo the prime."""

    def __init__(self, variables: Sequence[Variable]) -> None:
        draw = random.Random(5)
        self.values = {v: draw.randrange(1, PRIME) for v in variables}

    def value(self, poly: Mapping[Monomial, int]) -> int:
        """The value."""
        total = 0
        for monomial, term in poly.items():
            for v in monomial:
                term = term * self.values[v] % PRIME
            total += term
        return total % PRIME

    def gradient(self, poly: Mapping[Monomial, int]) -> dict[int, int]:
        """The gradient as a sparse vector, by position in the system."""
        return {i: c for (_, i), c in modular_gradient(poly, self.values).items() if c}


class _AnalyticPoint:
    """A random point of the coordinates of which those of a slice are functions."""

    def __init__(self, whole: Slice) -> None:
        assert whole.system.origin is not None
        self.slice, self.origin = whole, whole.system.origin
        functions = [atom.value for atom in self.origin.extension.atoms]
        # exp(c log(P)) is a power of P, whose roots exist where the square root does
        functions += [sp.sqrt(value.args[0]) for value in functions if isinstance(value, sp.log)]
        self.point = regular_point(self.origin.system.coordinates, functions)

    def value(self, poly: Mapping[Monomial, int]) -> int:
        """The value."""
        return self.point.value(self.origin.meant(self.slice.expression(poly)))

    def gradient(self, poly: Mapping[Monomial, int]) -> dict[int, int]:
        """The gradient as a sparse vector, by position in the coordinates meant."""
        return self.point.gradient(self.origin.meant(self.slice.expression(poly)))
