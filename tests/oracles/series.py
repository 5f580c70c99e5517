"""Finite maps acting on jets by truncated power series, with no code of the library: an independent check.

Numbers may be fractions, and the check exact, or floats.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from math import factorial
from typing import Any

import sympy as sp


class Series:
    """A power series in some variables, truncated by total degree."""

    def __init__(self, terms: Mapping[tuple[int, ...], Any], variables: int, degree: int) -> None:
        self.variables, self.degree = variables, degree
        self.terms = {m: c for m, c in terms.items() if sum(m) <= degree and c != 0}

    @classmethod
    def constant(cls, value: Any, variables: int, degree: int) -> Series:
        return cls({(0,) * variables: value}, variables, degree)

    def __add__(self, other: Series) -> Series:
        terms = dict(self.terms)
        for m, c in other.terms.items():
            terms[m] = terms.get(m, 0) + c
        return Series(terms, self.variables, min(self.degree, other.degree))

    def __mul__(self, other: Series) -> Series:
        degree = min(self.degree, other.degree)
        terms: dict[tuple[int, ...], Any] = {}
        for m, c in self.terms.items():
            for k, d in other.terms.items():
                if sum(m) + sum(k) <= degree:
                    key = tuple(a + b for a, b in zip(m, k, strict=True))
                    terms[key] = terms.get(key, 0) + c * d
        return Series(terms, self.variables, degree)

    def scaled(self, value: Any) -> Series:
        return Series({m: value * c for m, c in self.terms.items()}, self.variables, self.degree)

    @property
    def value(self) -> Any:
        return self.terms.get((0,) * self.variables, 0)

    def inverse(self) -> Series:
        lead = Fraction(1) / self.value if isinstance(self.value, (int, Fraction)) else 1 / self.value
        rest = Series.constant(1, self.variables, self.degree) + self.scaled(-lead)
        total = power = Series.constant(1, self.variables, self.degree)
        for _ in range(self.degree):
            power = power * rest
            total = total + power
        return total.scaled(lead)

    def derivative(self, i: int) -> Series:
        terms = {(*m[:i], m[i] - 1, *m[i + 1 :]): c * m[i] for m, c in self.terms.items() if m[i]}
        return Series(terms, self.variables, self.degree - 1)


def evaluate(expr: sp.Expr, at: Mapping[sp.Symbol, Series], number: Callable[[sp.Rational], Any]) -> Series:
    """A rational expression at series."""
    some = next(iter(at.values()))
    if expr.is_Symbol:
        return at[expr]
    if expr.is_Rational:
        return Series.constant(number(expr), some.variables, some.degree)
    if expr.is_Float:
        return Series.constant(float(expr), some.variables, some.degree)
    args = [evaluate(a, at, number) for a in (expr.args if not expr.is_Pow else expr.args[:1])]
    total = args[0]
    if expr.is_Pow:
        base = total if expr.exp > 0 else total.inverse()
        total = base
        for _ in range(abs(int(expr.exp)) - 1):
            total = total * base
        return total
    for a in args[1:]:
        total = total + a if expr.is_Add else total * a
    return total


def fraction(value: sp.Rational) -> Fraction:
    return Fraction(int(value.p), int(value.q))


def moved_jets(
    jets: Any,
    image: Sequence[sp.Expr],
    values: Mapping[sp.Symbol, Any],
    number: Callable[[sp.Rational], Any] = fraction,
) -> dict[sp.Symbol, Any]:
    """Where a finite map of base (then fiber) carries a jet: chain rule on the Taylor polynomials that have this jet."""
    n, order = len(jets.base), jets.order
    at: dict[sp.Symbol, Series] = {}
    unit = [tuple(int(i == k) for i in range(n)) for k in range(n)]
    for i, z in enumerate(jets.base):
        at[z] = Series({(0,) * n: values[z], unit[i]: 1}, n, order)
    graphs = []
    for a in range(jets.channels):
        terms = {}
        for index in jets.indices:
            size = 1
            for k in index:
                size *= factorial(k)
            terms[index] = values[jets.coordinate(a, index)] * (Fraction(1, size) if number is fraction else 1 / size)
        graphs.append(Series(terms, n, order))
    if jets.action.fiber:
        at |= dict(zip(jets.action.fiber, graphs, strict=True))
    moved = [evaluate(sp.sympify(e), at, number) for e in image]
    slope = [[moved[j].derivative(i) for j in range(n)] for i in range(n)]
    inverse = _inverse(slope)
    out = {z: moved[i].value for i, z in enumerate(jets.base)}
    dependents = moved[n:] or graphs
    for a, start in enumerate(dependents):
        known = {(0,) * n: start}
        for index in jets.indices:
            if index not in known:
                i = next(k for k in range(n) if index[k])
                below = known[tuple(c - int(k == i) for k, c in enumerate(index))]
                total = Series({}, n, below.degree - 1)
                for j in range(n):
                    total = total + inverse[i][j] * below.derivative(j)
                known[index] = total
            out[jets.coordinate(a, index)] = known[index].value
    return out


def _inverse(matrix: list[list[Series]]) -> list[list[Series]]:
    n = len(matrix)
    if n == 1:
        return [[matrix[0][0].inverse()]]
    low = matrix[0][0].degree

    def minor(i: int, j: int) -> Series:
        rows = [[matrix[a][b] for b in range(n) if b != j] for a in range(n) if a != i]
        return determinant(rows)

    def determinant(rows: list[list[Series]]) -> Series:
        if len(rows) == 1:
            return rows[0][0]
        total = Series({}, rows[0][0].variables, low)
        for j in range(len(rows)):
            rest = [[r[b] for b in range(len(rows)) if b != j] for r in rows[1:]]
            total = total + (rows[0][j] * determinant(rest)).scaled((-1) ** j)
        return total

    scale = determinant(matrix).inverse()
    return [[(minor(j, i) * scale).scaled((-1) ** (i + j)) for j in range(n)] for i in range(n)]


def rotation(t: Any) -> list[list[Any]]:
    """A rational rotation."""
    c, s = (1 - t * t) / (1 + t * t), 2 * t / (1 + t * t)
    return [[c, -s], [s, c]]


def compose(outer: Sequence[sp.Expr], inner: Sequence[sp.Expr], variables: Sequence[sp.Symbol]) -> list[sp.Expr]:
    """outer after inner."""
    return [sp.together(sp.sympify(e).xreplace(dict(zip(variables, inner, strict=True)))) for e in outer]


def block(variables: Sequence[sp.Symbol], matrix: Sequence[Sequence[Any]], shift: Sequence[Any]) -> list[sp.Expr]:
    """The affine map z -> M z + b."""
    return [
        sp.Add(*(c * z for c, z in zip(row, variables, strict=True))) + b for row, b in zip(matrix, shift, strict=True)
    ]


def homography(variables: Sequence[sp.Symbol], matrix: Sequence[Sequence[Any]]) -> list[sp.Expr]:
    """The projective map with a square matrix, one size larger."""
    rows = [sp.Add(*(c * z for c, z in zip(row, (*variables, sp.Integer(1)), strict=True))) for row in matrix]
    return [row / rows[-1] for row in rows[:-1]]
