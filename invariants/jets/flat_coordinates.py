"""Actions that hold a transitive abelian ideal: coordinates in which they are translations and linear maps.

Proposition. Let a be an abelian ideal of g whose orbits are open, with as many dimensions as the space, and X
coordinates in which it is spanned by the d/dX_i (they exist, since the fields commute and are independent). Then
[d/dX_i, v] lies in a for every v of g: the derivatives of its coefficients are constants, and v is affine in X.

Source: rectification of commuting fields; P. Olver, Equivalence, Invariants and Symmetry (1995), chapter 1.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import sympy as sp
from sympy import QQ
from sympy.polys.fields import field

from ..actions import LieAction
from ..exact import Extension
from .jet_space import JetSpace

Vector = Sequence[sp.Expr]


@dataclass(frozen=True)
class FlatCoordinates:
    """Coordinates X with T_i = d/dX_i for a basis T of an abelian ideal whose orbits are open.

    The forms dX are dual to T, hence rational where the fields are, and closed; derivatives by X follow from them without
    integrating. In X the other generators are linear, with the matrices of their brackets with T. Exponentials, sines and
    the like in the fields are further indeterminates on the way.

    Attributes:
        action: as it was given.
        ideal: the fields T, one row each, rational in the extension.
        flat: the same group in the coordinates X, which carry the names of the old ones.
        extension: the variables and the functions that the fields hold.
    """

    action: LieAction
    ideal: tuple[tuple[sp.Expr, ...], ...]
    flat: LieAction
    extension: Extension

    @classmethod
    def of(cls, action: LieAction) -> FlatCoordinates | None:
        """The coordinates; None where there is no such ideal, or where the fields hold functions that are not known.

        Source: P. Olver, Equivalence, Invariants and Symmetry, chapters 1 and 2 (abelian algebras with open orbits are
        translations in some coordinates).

        Example:
            >>> from invariants import catalogue
            >>> from invariants import conjugate
            >>> x, y, v, w = sp.symbols("x y v w")
            >>> bent = conjugate("bent", catalogue.get("se2"), base=(v, w), forward=(x, y + x**2), backward=(v, w - v**2))
            >>> FlatCoordinates.of(bent).flat.fields
            ((1, 0), (0, 1), (-w, v))
        """
        n = len(action.variables)
        try:
            extension = Extension(action.variables, [c for f in action.fields for c in f])
            rational = [tuple(map(extension.rational, f)) for f in action.fields]
        except ValueError:
            return None
        for basis in _candidates(action):
            if len(basis) == n and sp.Matrix([_combined(rational, v) for v in basis]).det() != 0:
                break
        else:
            return None
        basis = _ordered(action, rational, basis)
        span = sp.Matrix([list(v) for v in basis]).T
        fields = [tuple(sp.Integer(int(i == k)) for i in range(n)) for k in range(n)]
        held = [list(v) for v in basis]
        for own in _units(action.dimension):
            if sp.Matrix([*held, own]).rank() == len(held):
                continue
            held.append(own)
            columns = [span.gauss_jordan_solve(sp.Matrix(_bracket(action, own, v)))[0] for v in basis]
            moved = [
                sum((-c[i] * z for c, z in zip(columns, action.variables, strict=True)), sp.Integer(0))
                for i in range(n)
            ]
            fields.append(tuple(moved))
        flat = LieAction.from_fields(f"{action.name}_flat", base=action.base, fiber=action.fiber, fields=fields)
        return cls(action, tuple(tuple(_combined(rational, v)) for v in basis), flat, extension)

    def pulled_back(self, jets: JetSpace, exprs: Sequence[sp.Expr]) -> list[sp.Expr]:
        """Invariants of the flat action as functions of the jets of the given one: quotients of products of factors."""
        atoms = self.extension.atoms
        domain = field([*jets.coordinates, *(a.symbol for a in atoms)], QQ)[0]
        table = self._derivatives(jets, domain)
        out = []
        for expr in exprs:
            total = domain.one
            for factor in sp.Mul.make_args(expr):
                base, exponent = factor.as_base_exp()
                total *= _value(base, table, domain) ** int(exponent)
            quotient = sp.factor(total.numer.as_expr()) / sp.factor(total.denom.as_expr())
            out.append(self.extension.meant(quotient))
        return out

    def _derivatives(self, jets: JetSpace, domain: Any) -> dict[sp.Symbol, Any]:
        """Each derivative by X as a rational function of the jets by the old coordinates."""
        p, channels = len(self.action.base), range(jets.channels)
        forms = sp.Matrix(self.ideal).inv().applyfunc(sp.cancel)  # column i holds the coefficients of dX_i
        zero = (0,) * p
        unit = [tuple(int(i == k) for i in range(p)) for k in range(p)]
        slope = []  # D_k X_i
        for k in range(p):
            row = [domain.from_expr(forms[k, i]) for i in range(forms.cols)]
            for a in channels if self.action.fiber else ():
                u = domain.from_expr(jets.coordinate(a, unit[k]))
                row = [c + u * domain.from_expr(forms[p + a, i]) for i, c in enumerate(row)]
            slope.append(row)
        inverse = _inverse([row[:p] for row in slope], domain)
        total = [_TotalDerivative(jets, k, self.extension, domain) for k in range(p)]
        table: dict[sp.Symbol, Any] = {}
        for a in channels:
            if not self.action.fiber:
                table[jets.coordinate(a, zero)] = domain.from_expr(jets.coordinate(a, zero))
            for index in jets.indices:
                if not any(index):
                    continue
                i = next(k for k, count in enumerate(index) if count)
                lower = tuple(c - (k == i) for k, c in enumerate(index))
                if self.action.fiber and not any(lower):
                    along = [slope[k][p + a] for k in range(p)]
                else:
                    along = [along_k(table[jets.coordinate(a, lower)]) for along_k in total]
                table[jets.coordinate(a, index)] = sum((inverse[i][k] * along[k] for k in range(p)), domain.zero)
        return table


def _candidates(action: LieAction) -> Iterator[list[Vector]]:
    """Abelian ideals: the brackets of the algebra with its radical, the radical, the derived algebra of it, the whole."""
    whole = _units(action.dimension)
    adjoint = [sp.Matrix([list(_bracket(action, v, w)) for w in whole]).T for v in whole]
    killing = sp.Matrix(action.dimension, action.dimension, lambda i, j: (adjoint[i] * adjoint[j]).trace())
    derived = _span(action, whole, whole)
    condition = sp.Matrix([list(v) for v in derived]) * killing if derived else sp.zeros(1, action.dimension)
    radical = [tuple(v) for v in condition.nullspace()]
    for basis in (_span(action, whole, radical), radical, _span(action, radical, radical), whole):
        if not any(any(_bracket(action, v, w)) for v in basis for w in basis):
            yield list(basis)


def _span(action: LieAction, left: Sequence[Vector], right: Sequence[Vector]) -> list[Vector]:
    """A basis of the span of the brackets."""
    rows = [list(_bracket(action, v, w)) for v in left for w in right]
    echelon, pivots = sp.Matrix(rows).rref() if rows else (sp.zeros(0, 0), ())
    return [tuple(echelon.row(i)) for i in range(len(pivots))]


def _bracket(action: LieAction, v: Vector, w: Vector) -> list[sp.Expr]:
    total = [sp.Integer(0)] * action.dimension
    for (i, j), row in action.structure_constants.items():
        c = v[i] * w[j] - v[j] * w[i]
        if c:
            total = [t + c * r for t, r in zip(total, row, strict=True)]
    return total


def _units(count: int) -> list[list[sp.Expr]]:
    return [[sp.Integer(int(i == k)) for i in range(count)] for k in range(count)]


def _combined(fields: Sequence[Vector], vector: Vector) -> list[sp.Expr]:
    """The field of an element of the algebra."""
    return [
        sp.cancel(sum((c * f[m] for c, f in zip(vector, fields, strict=True)), sp.Integer(0)))
        for m in range(len(fields[0]))
    ]


def _ordered(action: LieAction, fields: Sequence[Vector], basis: Sequence[Vector]) -> list[Vector]:
    """The order in which dX of the base depend on the fiber least, and do not degenerate on the old base."""
    p = len(action.base)
    forms = sp.Matrix([_combined(fields, v) for v in basis]).inv().applyfunc(sp.cancel)
    best: tuple[int, tuple[int, ...]] = forms.rows * forms.cols, tuple(range(p))
    for chosen in combinations(range(len(basis)), p):
        held = sum(forms[k, i] != 0 for k in range(p, forms.rows) for i in chosen)
        if held < best[0] and forms[:p, list(chosen)].det() != 0:
            best = held, chosen
    return [*(basis[i] for i in best[1]), *(v for i, v in enumerate(basis) if i not in best[1])]


def _value(expr: sp.Expr, table: Mapping[sp.Symbol, Any], domain: Any) -> Any:
    """A polynomial in the derivatives by X, in the field of the jets."""
    total = domain.zero
    for term in sp.Add.make_args(sp.expand(expr)):
        product = domain.one
        for factor in sp.Mul.make_args(term):
            base, exponent = factor.as_base_exp()
            product *= (domain.from_expr(base) if base.is_Rational else table[base]) ** int(exponent)
        total += product
    return total


class _TotalDerivative:
    """D_k on rational functions of the jets and of the functions in the fields."""

    def __init__(self, jets: JetSpace, k: int, extension: Extension, domain: Any) -> None:
        self._speed = [(domain.from_expr(jets.base[k]), domain.one)]
        for a in range(jets.channels):
            for index in jets.indices:
                if sum(index) < jets.order:
                    higher = tuple(c + (i == k) for i, c in enumerate(index))
                    steps = jets.coordinate(a, index), jets.coordinate(a, higher)
                    self._speed.append((domain.from_expr(steps[0]), domain.from_expr(steps[1])))
        for atom in extension.atoms:
            along = domain.from_expr(atom.rate) * self(domain.from_expr(atom.argument))
            self._speed.append((domain.from_expr(atom.symbol), along))

    def __call__(self, value: Any) -> Any:
        return sum((partial * speed for z, speed in self._speed if (partial := value.diff(z))), 0 * value)


def _inverse(rows: Sequence[Sequence[Any]], domain: Any) -> list[list[Any]]:
    """Gauss-Jordan elimination in the field."""
    n = len(rows)
    table = [[*row, *(domain.one if i == j else domain.zero for j in range(n))] for i, row in enumerate(rows)]
    for column in range(n):
        pivot = next(i for i in range(column, n) if table[i][column])
        table[column], table[pivot] = table[pivot], table[column]
        lead = table[column][column]
        table[column] = [c / lead for c in table[column]]
        for i in range(n):
            if i != column and table[i][column]:
                factor = table[i][column]
                table[i] = [c - factor * d for c, d in zip(table[i], table[column], strict=True)]
    return [row[n:] for row in table]
