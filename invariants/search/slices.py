"""Reduction of vector fields to a slice across those that can be straightened, and what polynomials on it must satisfy.

Proposition. Let D be a derivation of a ring A of polynomials, every element killed by some power of it, and z with D
z = 1. Then A = ker(D)[z], and a -> sum_k (-z)^k D^k(a)/k! carries A onto ker(D) with kernel (z): the invariants of D
are the polynomials on the slice z = 0, carried along D. The other fields of the algebra, less what they move z by
times D, act on that slice.

Source: the slice theorem; G. Freudenburg, Algebraic Theory of Locally Nilpotent Derivations (2006), chapter 1.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import sympy as sp
from sympy import QQ

from ..errors import DerivationError
from ..exact import Monomial, Variable, linear_combination, null_space, plus, row_echelon, sympy_rational
from ..jets import FieldSystem, Image

Terms = dict[Monomial, Any]


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
    repeated as long as constant fields turn up (x d_u becomes d_{u_x} at x = 0, say). Then the same is done for fields
    d_z + L with L linear in the other coordinates: what they carry is multiplied by exp(-z L).

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
        reduced = _in_reduced_basis(system)
        conditions = [_condition(reduced, k) for k in range(len(system.fields))]
        variables = [(0, i) for i in range(len(system.coordinates))]
        state = _Reduction(conditions, variables, len(system.cocycles))
        shifts: list[Mapping[sp.Symbol, sp.Expr]] = []
        while True:
            constants = state.constant_fields()
            for pivot, field in constants.items():
                z = system.coordinates
                shifts.insert(
                    0, {z[v[1]]: z[v[1]] - sympy_rational(c) * z[pivot[1]] for v, c in field.items() if v != pivot}
                )
                state.eliminate(pivot, {v: {(): c} for v, c in field.items()})
            if constants:
                continue
            straight = state.straight_field()
            if straight is None:
                break
            pivot, slopes = straight
            shifts.insert(0, _linear_flow(system.coordinates, pivot, slopes))
            state.eliminate(pivot, slopes)
        state.drop_dependent_multipliers()
        return cls(system, tuple(state.variables), tuple(state.conditions), tuple(state.basis), tuple(shifts))

    @property
    def is_polynomial(self) -> bool:
        """Whether polynomials on the slice are carried back to polynomials."""
        return self.system.origin is None and all(e.is_polynomial() for shift in self.shifts for e in shift.values())

    @cached_property
    def held(self) -> set[Variable]:
        """Variables on which the multipliers depend."""
        return {v for c in self.conditions for t in c.multipliers for m in t for v in m}

    @cached_property
    def read(self) -> set[Variable]:
        """Variables on which the fields or the multipliers depend."""
        return {v for c in self.conditions for terms in c.image.values() for _, m in terms for v in m} | self.held

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
    def relations(self) -> dict[Variable, tuple[Variable, int]]:
        """For each cosine c among the coordinates its sine s and the sign in c^2 = 1 + sign s^2."""
        if self.system.origin is None:
            return {}
        place = {z: (0, i) for i, z in enumerate(self.system.coordinates)}
        return {place[c]: (place[s], sign) for s, c, sign in self.system.origin.extension.relations}

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
        for cosine, (sine, _) in self.relations.items():
            rows += [{position[v]: QQ(1)} for v in (cosine, sine)]
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
            total = [t + sympy_rational(w * c) for t, c in zip(total, row, strict=True)]
        return total


def _in_reduced_basis(system: FieldSystem) -> FieldSystem:
    """The same algebra in a basis that does not depend on the one given, where the fields have denominators.

    Each field is then multiplied by its own denominator, which in another basis may be far larger.
    """
    z = system.coordinates
    count = len(system.fields)
    table = [[*system.fields[k], *(cocycle[k] for cocycle in system.cocycles)] for k in range(count)]
    if all(e.is_polynomial(*z) for row in table for e in row):
        return system
    parts = [[sp.fraction(sp.together(e)) for e in row] for row in table]
    bottom = sp.lcm_list([q for row in parts for _, q in row])
    rows = [
        {
            (i, m): c
            for i, (top, q) in enumerate(row)
            for m, c in _terms(sp.expand(sp.cancel(top * bottom / q)), z, k).items()
        }
        for k, row in enumerate(parts)
    ]
    keys = sorted({key for row in rows for key in row}, key=lambda key: (-len(key[1]), key))
    column = {key: j for j, key in enumerate(keys)}
    echelon = row_echelon([{column[key]: c for key, c in row.items()} for row in rows])
    fields: list[tuple[sp.Expr, ...]] = []
    cocycles: list[tuple[sp.Expr, ...]] = []
    for row in echelon:
        sums = [sp.Integer(0)] * len(table[0])
        for j, c in row.items():
            i, m = keys[j]
            sums[i] += sp.Mul(sympy_rational(c), *(z[v] for _, v in m))
        entries = [sp.cancel(e / bottom) for e in sums]
        fields.append(tuple(entries[: len(z)]))
        cocycles.append(tuple(entries[len(z) :]))
    fields += [(sp.Integer(0),) * len(z)] * (count - len(fields))
    cocycles += [(sp.Integer(0),) * len(system.cocycles)] * (count - len(cocycles))
    return replace(system, fields=tuple(fields), cocycles=tuple(zip(*cocycles, strict=True)))


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
            remedy="change the coordinates so that the fields are rational, with invariants.conjugate",
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
        self.drop_dependent_multipliers()
        self._scale_multipliers()
        self._echelon()

    def constant_fields(self) -> dict[Variable, dict[Variable, Any]]:
        """Constant fields among the conditions, by the coordinate that each eliminates; scaled to move it at speed one."""
        found: dict[Variable, dict[Variable, Any]] = {}
        rows = []
        for condition in self.conditions:
            terms = {v: t for v, t in condition.image.items() if t}
            if terms and all(m == () for t in terms.values() for _, m in t):
                rows.append((condition, {v: t[0][0] for v, t in terms.items()}))
        self._require_zero([condition for condition, _ in rows])
        for _, entries in rows:
            field = dict(entries)
            for pivot, other in found.items():
                c = field.get(pivot, QQ(0))
                if c:
                    field = plus(field, other, -c)
            pivot = min(field)
            field = {v: c / field[pivot] for v, c in field.items()}
            found = {p: plus(f, field, -f[pivot]) if f.get(pivot) else f for p, f in found.items()}
            found[pivot] = field
        return found

    def straight_field(self) -> tuple[Variable, dict[Variable, Terms]] | None:
        """A field d_z + L with L linear in the other coordinates, scaled to move z at speed one."""
        for condition in self.conditions:
            terms = {v: t for v, t in condition.image.items() if t}
            for pivot, speed in terms.items():
                others = [m for v, t in terms.items() if v != pivot for _, m in t]
                if [m for _, m in speed] == [()] and all(len(m) == 1 and m != (pivot,) for m in others):
                    self._require_zero([condition])
                    return pivot, {v: {m: c / speed[0][0] for c, m in t} for v, t in terms.items()}
        return None

    def eliminate(self, pivot: Variable, field: Mapping[Variable, Terms]) -> None:
        """Set the pivot to zero along the field: components v become a_v - field_v a_pivot there."""
        self.variables.remove(pivot)
        reduced = []
        for condition in self.conditions:
            along = _at_zero(condition.image[pivot], pivot)
            image = {}
            for variable in self.variables:
                total = _at_zero(condition.image[variable], pivot)
                for factor, c in field.get(variable, {}).items():
                    for m, a in along.items():
                        product = tuple(sorted(factor + m))
                        total[product] = total.get(product, QQ(0)) - c * a
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
        self._require_zero([c for c in out if not any(c.image.values())])

    def _require_zero(self, conditions: Sequence[Condition]) -> None:
        """Keep only the combinations of multipliers that vanish on operators for which there can be none."""
        rows = [
            {j: t[m] for j, t in enumerate(c.multipliers) if m in t}
            for c in conditions
            for m in sorted({m for t in c.multipliers for m in t})
        ]
        kernel = null_space(rows, len(self.basis))
        if len(kernel) < len(self.basis):
            self._recombine([{j: QQ(c) for j, c in vector.items()} for vector in kernel])

    def drop_dependent_multipliers(self) -> None:
        """Leave out multipliers that are combinations of those before them."""
        rows: dict[Any, dict[int, Any]] = {}
        for k, condition in enumerate(self.conditions):
            for j, terms in enumerate(condition.multipliers):
                for m, c in terms.items():
                    rows.setdefault((k, m), {})[j] = c
        kept = sorted(min(row) for row in row_echelon(list(rows.values())))
        if len(kept) < len(self.basis):
            self._recombine([{j: QQ(1)} for j in kept])

    def _scale_multipliers(self) -> None:
        """Replace each by the smallest multiple with integer coefficients off the constants, where there are any."""
        units: list[Mapping[int, Any]] = []
        for j in range(len(self.basis)):
            values = [c for condition in self.conditions for m, c in condition.multipliers[j].items() if m] or [
                c for condition in self.conditions for c in condition.multipliers[j].values()
            ]
            units.append({j: 1 / QQ.from_sympy(sp.gcd_list([sympy_rational(c) for c in values]))})
        if any(c != 1 for unit in units for c in unit.values()):
            self._recombine(units)

    def _recombine(self, vectors: Sequence[Mapping[int, Any]]) -> None:
        count = len(self.basis[0]) if self.basis else 0
        self.basis = [
            tuple(sum((c * self.basis[j][i] for j, c in vector.items()), QQ(0)) for i in range(count))
            for vector in vectors
        ]
        self.conditions = [
            Condition(
                c.image,
                tuple(linear_combination((c.multipliers[j], f) for j, f in vector.items()) for vector in vectors),
            )
            for c in self.conditions
        ]


def _linear_flow(
    coordinates: Sequence[sp.Symbol], pivot: Variable, field: Mapping[Variable, Terms]
) -> dict[sp.Symbol, sp.Expr]:
    """exp(-z L) of the coordinates that a field d_z + L moves."""
    moved = sorted({v for v in field if v != pivot} | {m[0] for v, t in field.items() if v != pivot for m in t})
    symbols = [coordinates[v[1]] for v in moved]
    linear = sp.Matrix(
        len(moved), len(moved), lambda i, j: sympy_rational(field.get(moved[i], {}).get((moved[j],), QQ(0)))
    )
    z = coordinates[pivot[1]]

    def by_parts(power: sp.Expr) -> sp.Expr:
        rate = sp.expand(power / z)
        turn = sp.im(rate) * z
        return sp.exp(sp.re(rate) * z) * (sp.cos(turn) + sp.I * sp.sin(turn))

    out: dict[sp.Symbol, sp.Expr] = {}
    for block in linear.connected_components():
        image = (-z * linear[block, block]).exp() * sp.Matrix([symbols[i] for i in block])
        for i, e in zip(block, image, strict=True):
            out[symbols[i]] = sp.expand(e.replace(sp.exp, by_parts) if e.has(sp.I) else e)
    return out


def _at_zero(terms: Image, pivot: Variable) -> Terms:
    return {m: c for c, m in terms if pivot not in m}
