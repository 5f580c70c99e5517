"""Finite elements with exponentials and sines acting on jets, in 60 digits of mpmath, with no code of the library.

An element is a function that carries series, one for each of base then fiber, to series. Where a jet goes follows from the
Taylor polynomials that have it, by the chain rule.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import factorial
from typing import Any

import mpmath as mp
import sympy as sp

from tests.oracles.series import Series

DIGITS = 60
Point = list[Series]
Element = Callable[[Point], Point]


def one(like: Series) -> Series:
    return Series.constant(mp.mpf(1), like.variables, like.degree)


def _composed(taylor: Sequence[Any], series: Series) -> Series:
    """sum_k c_k (s - s_0)^k."""
    step = series + one(series).scaled(-series.value)
    total = one(series).scaled(0)
    for c in reversed(taylor):
        total = total * step + one(series).scaled(c)
    return total


def exp(s: Series) -> Series:
    return _composed([mp.exp(s.value) / factorial(k) for k in range(s.degree + 1)], s)


def log(s: Series) -> Series:
    at = s.value
    return _composed([mp.log(at), *((-1) ** (k + 1) / (k * at**k) for k in range(1, s.degree + 1))], s)


def power(s: Series, exponent: Any) -> Series:
    """s^p by the binomial series; whole powers by products, which allow zeros."""
    if exponent == int(exponent):
        base = s if exponent > 0 else s.inverse()
        total = one(s)
        for _ in range(abs(int(exponent))):
            total = total * base
        return total
    return _composed([mp.binomial(exponent, k) * s.value ** (exponent - k) for k in range(s.degree + 1)], s)


def _periodic(s: Series, first: Any, slope: Any, sign: int) -> Series:
    """The solution of f'' = sign f with f = first and f' = slope."""
    values = [first, slope]
    for _ in range(s.degree):
        values.append(sign * values[-2])
    return _composed([v / factorial(k) for k, v in enumerate(values[: s.degree + 1])], s)


def sin(s: Series) -> Series:
    return _periodic(s, mp.sin(s.value), mp.cos(s.value), -1)


def cos(s: Series) -> Series:
    return _periodic(s, mp.cos(s.value), -mp.sin(s.value), -1)


def sinh(s: Series) -> Series:
    return _periodic(s, mp.sinh(s.value), mp.cosh(s.value), 1)


def cosh(s: Series) -> Series:
    return _periodic(s, mp.cosh(s.value), mp.sinh(s.value), 1)


def angle(s: Series, t: Series) -> Series:
    """The angle of the point (s, t), as the imaginary part of a logarithm."""
    whole = log(s + t.scaled(mp.mpc(0, 1)))
    return Series({m: mp.im(c) for m, c in whole.terms.items()}, s.variables, s.degree)


FUNCTIONS: dict[type[sp.Basic], Callable[[Series], Series]] = {
    sp.exp: exp,
    sp.log: log,
    sp.sin: sin,
    sp.cos: cos,
    sp.tan: lambda s: sin(s) * cos(s).inverse(),
    sp.sinh: sinh,
    sp.cosh: cosh,
    sp.tanh: lambda s: sinh(s) * cosh(s).inverse(),
    sp.atan: lambda s: angle(one(s), s),
}


def evaluate(expr: sp.Expr, at: Mapping[sp.Symbol, Series]) -> Series:
    """An expression at series."""
    if expr in at:
        return at[expr]
    if expr.is_number:
        return one(next(iter(at.values()))).scaled(number(expr))
    if expr.is_Pow and expr.exp.is_Rational:
        exponent = int(expr.exp) if expr.exp.is_Integer else number(expr.exp)
        return power(evaluate(expr.base, at), exponent)
    if expr.is_Pow:
        return exp(evaluate(expr.exp, at) * log(evaluate(expr.base, at)))
    args = [evaluate(a, at) for a in expr.args]
    if type(expr) in FUNCTIONS:
        return FUNCTIONS[type(expr)](args[0])
    assert expr.is_Add or expr.is_Mul, expr
    total = args[0]
    for a in args[1:]:
        total = total + a if expr.is_Add else total * a
    return total


def number(value: Any) -> Any:
    return mp.mpf(value.p) / value.q if isinstance(value, sp.Rational) else mp.mpf(str(sp.N(value, DIGITS + 5)))


def mapping(variables: Sequence[sp.Symbol], image: Sequence[Any]) -> Element:
    """An element given by expressions."""
    exact = [sp.sympify(e) for e in image]
    return lambda point: [evaluate(e, dict(zip(variables, point, strict=True))) for e in exact]


def linear(matrix: Sequence[Sequence[Any]], shift: Sequence[Any]) -> Element:
    """z -> M z + b, with numbers of mpmath."""

    def act(point: Point) -> Point:
        out = []
        for row, b in zip(matrix, shift, strict=True):
            total = one(point[0]).scaled(b)
            for c, s in zip(row, point, strict=True):
                total = total + s.scaled(c)
            out.append(total)
        return out

    return act


def after(*elements: Element) -> Element:
    """One after the other, the last one first, as maps are written."""

    def act(point: Point) -> Point:
        for element in reversed(elements):
            point = element(point)
        return point

    return act


def carried(jets: Any, element: Element, values: Mapping[sp.Symbol, Any]) -> dict[sp.Symbol, Any]:
    """Where an element carries a jet."""
    n, order, fiber = len(jets.base), jets.order, bool(jets.action.fiber)
    unit = [tuple(int(i == k) for i in range(n)) for k in range(n)]
    base = [Series({(0,) * n: values[z], unit[i]: mp.mpf(1)}, n, order) for i, z in enumerate(jets.base)]
    graphs = [
        Series({m: values[jets.coordinate(a, m)] / mp.mpf(_size(m)) for m in jets.indices}, n, order)
        for a in range(jets.channels)
    ]
    moved = element([*base, *graphs] if fiber else base)
    dependents = moved[n:] if fiber else graphs
    inverse = _inverse([[moved[j].derivative(i) for j in range(n)] for i in range(n)])
    out = {z: moved[i].value for i, z in enumerate(jets.base)}
    for a, start in enumerate(dependents):
        known = {(0,) * n: start}
        for index in sorted(jets.indices, key=sum):
            if index not in known:
                i = next(k for k in range(n) if index[k])
                below = known[tuple(c - int(k == i) for k, c in enumerate(index))]
                total = Series({}, n, below.degree - 1)
                for j in range(n):
                    total = total + inverse[i][j] * below.derivative(j)
                known[index] = total
            out[jets.coordinate(a, index)] = known[index].value
    return out


def _size(index: Sequence[int]) -> int:
    size = 1
    for k in index:
        size *= factorial(k)
    return size


def _inverse(matrix: list[list[Series]]) -> list[list[Series]]:
    """By Newton's iteration from the inverse of the constant terms: each step doubles the degree that is right."""
    n, like = len(matrix), matrix[0][0]
    lead = mp.matrix([[c.value for c in row] for row in matrix]) ** -1
    guess = [[one(like).scaled(lead[i, j]) for j in range(n)] for i in range(n)]
    right = 1
    while right <= like.degree:
        rest = _product(matrix, guess)
        rest = [[rest[i][j].scaled(-1) + one(like).scaled(2 * int(i == j)) for j in range(n)] for i in range(n)]
        guess = _product(guess, rest)
        right *= 2
    return guess


def _product(a: list[list[Series]], b: list[list[Series]]) -> list[list[Series]]:
    n = len(a)
    out = []
    for i in range(n):
        row = []
        for j in range(n):
            total = a[i][0] * b[0][j]
            for k in range(1, n):
                total = total + a[i][k] * b[k][j]
            row.append(total)
        out.append(row)
    return out
