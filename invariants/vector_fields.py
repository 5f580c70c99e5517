"""Systems of vector fields with candidate multipliers, and their reduction to a slice across the constant fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import sympy as sp
from sympy import QQ
from sympy.polys.rings import PolyElement, PolyRing, ring

from .actions import LieAction
from .errors import DerivationError
from .isotropy import Image
from .jets import JetSpace
from .linear_algebra import null_space, row_echelon
from .modular import field_rank
from .polynomials import Monomial, Variable

Terms = dict[Monomial, Any]


@dataclass(frozen=True)
class FieldSystem:
    """Vector fields of a Lie algebra on some coordinates, with multipliers that relative invariants may have.

    Attributes:
        coordinates: what the fields move.
        levels: a number for each coordinate; fields on coordinates up to a level depend on those alone.
        fields: one row a generator, one entry a coordinate.
        cocycles: candidate multipliers: one row a cocycle, one entry a generator.
    """

    coordinates: tuple[sp.Symbol, ...]
    levels: tuple[int, ...]
    fields: tuple[tuple[sp.Expr, ...], ...]
    cocycles: tuple[tuple[sp.Expr, ...], ...]

    @classmethod
    def of_jets(cls, jets: JetSpace) -> FieldSystem:
        """The prolonged fields of an action; multipliers: horizontal and contact divergence, constant characters."""
        level = dict.fromkeys(jets.base, 0)
        for a in range(jets.channels):
            level |= {jets.coordinate(a, index): sum(index) for index in jets.indices}
        return cls(
            jets.coordinates,
            tuple(level[z] for z in jets.coordinates),
            jets.fields,
            (*divergences(jets), *constant_characters(jets.action)),
        )

    def orbit_dimension(self, level: int) -> int:
        """Generic dimension of the orbits on the coordinates up to a level."""
        keep = [i for i, at in enumerate(self.levels) if at <= level]
        rows = [[f[i] for i in keep] for f in self.fields]
        return field_rank(rows, [self.coordinates[i] for i in keep])

    def expected(self, level: int) -> int:
        """Functionally independent absolute invariants of the coordinates up to a level."""
        return sum(at <= level for at in self.levels) - self.orbit_dimension(level)


def divergences(jets: JetSpace) -> list[tuple[sp.Expr, ...]]:
    """The multipliers that every point transformation has: of the volume of the base, and of the contact forms.

    For a field xi d_x + phi d_u: sum_i D_i xi_i, and sum_a (phi_a)_{u_a} - sum_i u_{a,i} (xi_i)_{u_a}; of order zero
    on base and fiber their sum, the divergence there.

    Source: P. Olver, Equivalence, Invariants and Symmetry, chapter 4 (contact forms), chapter 3 (multipliers).
    """
    action = jets.action
    n = len(action.base)
    first = JetSpace(action, max(1, jets.order), 1 if action.fiber else jets.channels)
    horizontal = [sp.expand(sp.Add(*(first.total_derivative(f[i], i) for i in range(n)))) for f in action.fields]
    if not action.fiber:
        return [tuple(horizontal)]
    unit = [tuple(int(i == k) for i in range(n)) for k in range(n)]
    contact = [
        sp.expand(
            sp.Add(
                *(
                    sp.diff(f[n + a], u) - sp.Add(*(first.coordinate(a, unit[i]) * sp.diff(f[i], u) for i in range(n)))
                    for a, u in enumerate(action.fiber)
                )
            )
        )
        for f in action.fields
    ]
    if jets.order == 0:
        # points of base and fiber: the slopes, no coordinates there, cancel in the sum
        return [tuple(sp.expand(a + b) for a, b in zip(horizontal, contact, strict=True))]
    return [tuple(horizontal), tuple(contact)]


def constant_characters(action: LieAction) -> list[tuple[sp.Expr, ...]]:
    """A basis of the linear functions on the algebra that vanish on its derived algebra."""
    brackets = [row for row in action.structure_constants.values() if any(row)]
    if not brackets:
        return [tuple(sp.Integer(int(i == k)) for i in range(action.dimension)) for k in range(action.dimension)]
    return [tuple(v) for v in sp.Matrix(brackets).nullspace()]


@dataclass(frozen=True)
class Condition:
    """One operator v of the slice with its multipliers: P is a relative invariant where v(P) = (sum_j t_j m_j) P."""

    image: Mapping[Variable, Image]
    multipliers: tuple[Terms, ...]


@dataclass(frozen=True)
class Slice:
    """A cross-section to the constant fields: relative invariants are polynomials on it, carried along these fields.

    A constant field w has P -> exp(c s) P along its lines for a multiplier c, so polynomials have c = 0 and are constant
    along w: the coordinate that w moves is set to zero, and what is left of the other fields acts on the rest. This is
    repeated as long as constant fields turn up (x d_u becomes d_{u_x} at x = 0, say).

    Attributes:
        system: where it comes from.
        variables: coordinates that are left, by position in the system.
        conditions: operators on them, in reduced echelon form (so homogeneous for every torus that scales coordinates).
        multipliers: for each multiplier left, its coefficients in the system's cocycles.
        shifts: how to carry a polynomial on the slice back: substitutions, to be applied in this order.
    """

    system: FieldSystem
    variables: tuple[Variable, ...]
    conditions: tuple[Condition, ...]
    multipliers: tuple[tuple[Any, ...], ...]
    shifts: tuple[Mapping[sp.Symbol, sp.Expr], ...]

    @classmethod
    def of(cls, system: FieldSystem) -> Slice:
        """Reduce a system; its fields must have rational functions with rational coefficients as entries.

        Raises:
            DerivationError: for irrational or transcendental coefficients.
        """
        conditions = [_condition(system, k) for k in range(len(system.fields))]
        variables = [(0, i) for i in range(len(system.coordinates))]
        state = _Reduction(conditions, variables, len(system.cocycles))
        shifts: list[Mapping[sp.Symbol, sp.Expr]] = []
        while True:
            constants = state.constant_fields()
            if not constants:
                break
            for pivot, field in constants.items():
                z = system.coordinates
                shifts.insert(0, {z[v[1]]: z[v[1]] - _sympy(c) * z[pivot[1]] for v, c in field.items() if v != pivot})
                state.eliminate(pivot, field)
        return cls(system, tuple(state.variables), tuple(state.conditions), tuple(state.basis), tuple(shifts))

    @cached_property
    def diagonal(self) -> list[tuple[dict[Variable, Any], tuple[Any, ...]]]:
        """Operators that scale every coordinate: weights, and the constant value of each multiplier on them."""
        rows: dict[Any, dict[int, Any]] = {}
        for k, condition in enumerate(self.conditions):
            for variable, terms in condition.image.items():
                for c, monomial in terms:
                    if monomial != (variable,):
                        rows.setdefault((variable, monomial), {})[k] = c
            for j, multiplier in enumerate(condition.multipliers):
                for monomial, c in multiplier.items():
                    if monomial:
                        rows.setdefault((j, monomial), {})[k] = c
        out = []
        for vector in null_space(rows.values(), len(self.conditions)):
            weights = dict.fromkeys(self.variables, QQ(0))
            values = [QQ(0)] * len(self.multipliers)
            for k, c in vector.items():
                for variable, terms in self.conditions[k].image.items():
                    for coefficient, monomial in terms:
                        if monomial == (variable,):
                            weights[variable] += c * coefficient
                for j, multiplier in enumerate(self.conditions[k].multipliers):
                    values[j] += c * multiplier.get((), QQ(0))
            out.append((weights, tuple(values)))
        return out

    @cached_property
    def torus(self) -> list[dict[Variable, int]]:
        """Scalings of the coordinates that normalise the fields: every relative invariant is a sum of homogeneous ones."""
        n = len(self.variables)
        position = {v: i for i, v in enumerate(self.variables)}
        rows = []
        for k, condition in enumerate(self.conditions):
            for variable, terms in condition.image.items():
                for _, monomial in terms:
                    row: dict[int, Any] = {n + k: QQ(-1)}
                    for v in monomial:
                        row[position[v]] = row.get(position[v], QQ(0)) + 1
                    row[position[variable]] = row.get(position[variable], QQ(0)) - 1
                    rows.append(row)
            for multiplier in condition.multipliers:
                for monomial in multiplier:
                    row = {n + k: QQ(-1)}
                    for v in monomial:
                        row[position[v]] = row.get(position[v], QQ(0)) + 1
                    rows.append(row)
        return [
            {v: vector.get(i, 0) for v, i in position.items()} for vector in null_space(rows, n + len(self.conditions))
        ]

    def expression(self, terms: Mapping[Monomial, int]) -> sp.Expr:
        """A polynomial on the slice, carried back to all coordinates."""
        z = self.system.coordinates
        expr = sp.Add(*(sp.Mul(c, *(z[i] for _, i in m)) for m, c in terms.items()))
        for shift in self.shifts:
            if shift:
                expr = sp.expand(expr.xreplace(dict(shift)))
        return expr

    def in_cocycles(self, weight: Sequence[Any]) -> list[sp.Rational]:
        """The multiplier of a relative invariant of this weight, as a combination of the system's cocycles."""
        total = [sp.Integer(0)] * len(self.system.cocycles)
        for w, row in zip(weight, self.multipliers, strict=True):
            total = [t + _sympy(w * c) for t, c in zip(total, row, strict=True)]
        return total


class FieldRing:
    """Vector fields as derivations of the polynomial ring of their coordinates, for exact proofs.

    Args:
        coordinates: the indeterminates.
        fields: rational functions of them with rational coefficients, one row a field.

    Raises:
        ValueError: for other coefficients.

    Example:
        >>> x, y = sp.symbols("x y")
        >>> turn = FieldRing((x, y), [(-y, x)])
        >>> turn.annihilates(0, 1 / (x**2 + y**2)), turn.annihilates(0, x / y)
        (True, False)
    """

    def __init__(self, coordinates: Sequence[sp.Symbol], fields: Sequence[Sequence[sp.Expr]]) -> None:
        self.ring: PolyRing = ring(list(coordinates), QQ)[0]
        self.fields: list[dict[int, PolyElement]] = []
        self.denominators: list[PolyElement] = []
        for row in fields:
            parts = {i: self.fraction(c) for i, c in enumerate(row) if c != 0}
            bottom = self.ring.one
            for _, q in parts.values():
                bottom = bottom.lcm(q)
            self.fields.append({i: p * bottom.quo(q) for i, (p, q) in parts.items()})
            self.denominators.append(bottom)

    def fraction(self, expr: sp.Expr) -> tuple[PolyElement, PolyElement]:
        """Numerator and denominator; ValueError where the expression is no rational function over the rationals."""
        top, bottom = sp.fraction(sp.together(expr))
        return self.ring.from_expr(sp.expand(top)), self.ring.from_expr(sp.expand(bottom))

    def apply(self, k: int, poly: PolyElement) -> PolyElement:
        """Field k, multiplied by ``denominators[k]``, applied to a polynomial."""
        total = self.ring.zero
        for i, c in self.fields[k].items():
            partial = poly.diff(self.ring.gens[i])
            if partial:
                total += c * partial
        return total

    def rate(self, k: int, poly: PolyElement) -> PolyElement | None:
        """The polynomial r with v(P) = r P for field k multiplied by ``denominators[k]``; None if there is none."""
        if not poly:
            return None
        quotient, rest = divmod(self.apply(k, poly), poly)
        return None if rest else quotient

    def annihilates(self, k: int, expr: sp.Expr) -> bool:
        """Whether field k annihilates a rational function, as an identity."""
        total = self.ring.zero
        for factor in sp.Mul.make_args(expr):
            base, exponent = factor.as_base_exp()
            top, bottom = self.fraction(base)
            rate = self.rate(k, top) if bottom == 1 and exponent.is_Integer else None
            if rate is None:  # not a product of relative invariants: multiply it out
                top, bottom = self.fraction(expr)
                return not self.apply(k, top) * bottom - top * self.apply(k, bottom)
            total += int(exponent) * rate
        return not total


def _sympy(value: Any) -> sp.Rational:
    return sp.Rational(int(value.numerator), int(value.denominator))


def _condition(system: FieldSystem, k: int) -> Condition:
    """Field k with its multipliers, all multiplied by one common denominator."""
    z = system.coordinates
    entries = [*system.fields[k], *(cocycle[k] for cocycle in system.cocycles)]
    parts = [sp.fraction(sp.together(e)) for e in entries]
    bottom = sp.lcm_list([q for _, q in parts])
    polynomials = []
    for top, q in parts:
        expr = sp.expand(top) if q == bottom else sp.expand(sp.cancel(top * bottom / q))
        polynomials.append(_terms(expr, z, k))
    n = len(z)
    image = {(0, i): [(c, m) for m, c in sorted(polynomials[i].items())] for i in range(n)}
    return Condition(image, tuple(polynomials[n:]))


def _terms(expr: sp.Expr, coordinates: Sequence[sp.Symbol], k: int) -> Terms:
    if expr == 0:
        return {}
    if not expr.is_polynomial(*coordinates):
        raise DerivationError(
            given=f"generator {k} with the coefficient {expr}, no rational function of {', '.join(map(str, coordinates))}",
            expected="rational fields for the search of polynomial relative invariants",
            remedy="change the coordinates so that the fields are rational, with invariants.constructions.conjugate",
        )
    out: Terms = {}
    for exponents, c in sp.Poly(expr, *coordinates).terms():
        if not c.is_Rational:
            raise DerivationError(
                given=f"the irrational coefficient {c} of generator {k}",
                expected="rational numbers here",
                remedy="rescale the generators or the coordinates so that their coefficients become rational",
            )
        out[tuple((0, i) for i, e in enumerate(exponents) for _ in range(e))] = QQ.from_sympy(c)
    return out


class _Reduction:
    """Conditions in echelon form while coordinates are eliminated and multipliers found impossible are dropped."""

    def __init__(self, conditions: Sequence[Condition], variables: Sequence[Variable], multipliers: int) -> None:
        self.variables = list(variables)
        self.basis: list[tuple[Any, ...]] = [
            tuple(QQ(int(i == j)) for i in range(multipliers)) for j in range(multipliers)
        ]
        self.conditions = list(conditions)
        self._drop_dependent_multipliers()
        self._echelon()

    def constant_fields(self) -> dict[Variable, dict[Variable, Any]]:
        """Constant fields among the conditions, by the coordinate that each eliminates; scaled to move it at speed one."""
        found: dict[Variable, dict[Variable, Any]] = {}
        rows = []
        for condition in self.conditions:
            terms = {v: t for v, t in condition.image.items() if t}
            if terms and all(m == () for t in terms.values() for _, m in t):
                rows.append((condition, {v: t[0][0] for v, t in terms.items()}))
        for condition, field in rows:
            self._require_zero(condition.multipliers)
            field = dict(field)
            for pivot, other in found.items():
                c = field.get(pivot, QQ(0))
                if c:
                    field = _combine(field, other, -c)
            pivot = min(field)
            field = {v: c / field[pivot] for v, c in field.items()}
            found = {p: _combine(f, field, -f[pivot]) if f.get(pivot) else f for p, f in found.items()}
            found[pivot] = field
        return found

    def eliminate(self, pivot: Variable, field: Mapping[Variable, Any]) -> None:
        """Set the pivot to zero along the field: components v become a_v - field_v a_pivot there."""
        self.variables.remove(pivot)
        reduced = []
        for condition in self.conditions:
            along = _at_zero(condition.image[pivot], pivot)
            image = {}
            for variable in self.variables:
                total = _at_zero(condition.image[variable], pivot)
                c = field.get(variable, QQ(0))
                if c:
                    for m, a in along.items():
                        total[m] = total.get(m, QQ(0)) - c * a
                image[variable] = [(a, m) for m, a in sorted(total.items()) if a]
            multipliers = tuple({m: c for m, c in t.items() if pivot not in m} for t in condition.multipliers)
            reduced.append(Condition(image, multipliers))
        self.conditions = reduced
        self._echelon()

    def _echelon(self) -> None:
        """Reduced echelon form of the conditions: constant components last, so that constant fields stand alone."""
        keys = sorted(
            {(v, m) for c in self.conditions for v, terms in c.image.items() for _, m in terms},
            key=lambda key: (-len(key[1]), key),
        )
        column = {key: j for j, key in enumerate(keys)}
        width = len(keys)
        extra = sorted({(j, m) for c in self.conditions for j, t in enumerate(c.multipliers) for m in t}, key=str)
        column_of = {key: width + j for j, key in enumerate(extra)}
        rows = []
        for condition in self.conditions:
            row = {column[v, m]: c for v, terms in condition.image.items() for c, m in terms}
            row |= {column_of[j, m]: c for j, t in enumerate(condition.multipliers) for m, c in t.items()}
            rows.append(row)
        out = []
        for row in row_echelon(rows):
            image: dict[Variable, Image] = {v: [] for v in self.variables}
            multipliers: list[Terms] = [{} for _ in self.basis]
            for j, c in sorted(row.items()):
                if j < width:
                    v, m = keys[j]
                    image[v].append((c, m))
                else:
                    number, m = extra[j - width]
                    multipliers[number][m] = c
            out.append(
                Condition({v: sorted(t, key=lambda term: term[1]) for v, t in image.items()}, tuple(multipliers))
            )
        self.conditions = [c for c in out if any(c.image.values())]
        for condition in out:
            if not any(condition.image.values()):
                self._require_zero(condition.multipliers)

    def _require_zero(self, values: Sequence[Terms]) -> None:
        """Keep only the combinations of multipliers that vanish on an operator that has none."""
        monomials = {m for t in values for m in t}
        kernel = null_space([{j: t[m] for j, t in enumerate(values) if m in t} for m in monomials], len(self.basis))
        if len(kernel) < len(self.basis):
            self._recombine([{j: QQ(c) for j, c in vector.items()} for vector in kernel])

    def _drop_dependent_multipliers(self) -> None:
        """Leave out multipliers that are combinations of those before them; scale the rest to small integers."""
        rows: dict[Any, dict[int, Any]] = {}
        for k, condition in enumerate(self.conditions):
            for j, terms in enumerate(condition.multipliers):
                for m, c in terms.items():
                    rows.setdefault((k, m), {})[j] = c
        width = len(self.basis)
        reduced = row_echelon(list(rows.values()))
        pivots = sorted(min(row) for row in reduced)
        kept: list[Mapping[int, Any]] = []
        for j in pivots:
            # unit: the smallest multiple with integer coefficients off the constants, where there are any
            values = [c for condition in self.conditions for m, c in condition.multipliers[j].items() if m] or [
                c for condition in self.conditions for c in condition.multipliers[j].values()
            ]
            content = sp.gcd_list([_sympy(c) for c in values])
            kept.append({j: 1 / QQ.from_sympy(content)})
        if len(kept) < width or any(c != 1 for v in kept for c in v.values()):
            self._recombine(kept)

    def _recombine(self, vectors: Sequence[Mapping[int, Any]]) -> None:
        count = len(self.basis[0]) if self.basis else 0
        self.basis = [
            tuple(sum((c * self.basis[j][i] for j, c in vector.items()), QQ(0)) for i in range(count))
            for vector in vectors
        ]
        self.conditions = [
            Condition(c.image, tuple(_sum((c.multipliers[j], f) for j, f in vector.items()) for vector in vectors))
            for c in self.conditions
        ]


def _combine(a: Mapping[Variable, Any], b: Mapping[Variable, Any], factor: Any) -> dict[Variable, Any]:
    total = dict(a)
    for v, c in b.items():
        total[v] = total.get(v, QQ(0)) + factor * c
    return {v: c for v, c in total.items() if c}


def _sum(terms: Iterable[tuple[Terms, Any]]) -> Terms:
    out: Terms = {}
    for t, factor in terms:
        for m, c in t.items():
            out[m] = out.get(m, QQ(0)) + factor * c
    return {m: c for m, c in out.items() if c}


def _at_zero(terms: Image, pivot: Variable) -> Terms:
    return {m: c for c, m in terms if pivot not in m}
