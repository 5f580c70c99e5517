"""Exact expressions and their gradients evaluated modulo a prime, for ranks without floating point."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence

import sympy as sp

from .errors import DerivationError
from .linear_algebra import PRIME, ModularSpan

Dual = tuple[int, dict[int, int]]


class Resample(Exception):
    """The chosen point is unlucky: a division by zero, or an even root of a non-residue."""


class ModularPoint:
    """A point of the finite field, at which expressions are evaluated with all first derivatives.

    Radicals take the root that is itself a square, so sqrt(a) sqrt(b) = sqrt(a b) holds. Exponentials, logarithms and
    arctangents of an argument are fresh random values with their true derivative; sine and cosine lie on the circle.

    Args:
        symbols: the coordinates; gradients are indexed in this order.
        seed: chooses the point.
    """

    def __init__(self, symbols: Sequence[sp.Symbol], seed: int) -> None:
        self._random = random.Random(seed)
        self._index = {s: i for i, s in enumerate(symbols)}
        self._memo: dict[sp.Expr, Dual] = {s: (self._draw(), {i: 1}) for s, i in self._index.items()}

    def _draw(self) -> int:
        return self._random.randrange(2, PRIME - 1)

    def value(self, expr: sp.Expr) -> int:
        """The value of an expression."""
        return self._dual(expr)[0]

    def gradient(self, expr: sp.Expr) -> dict[int, int]:
        """The partial derivatives of an expression, as a sparse vector."""
        return self._dual(expr)[1]

    def _dual(self, expr: sp.Expr) -> Dual:
        if expr not in self._memo:
            self._memo[expr] = self._compute(expr)
        return self._memo[expr]

    def _compute(self, expr: sp.Expr) -> Dual:
        if expr.is_Rational:
            return int(expr.p) * pow(int(expr.q), -1, PRIME) % PRIME, {}
        if expr.is_Add:
            return _combine([(self._dual(a), 1) for a in expr.args])
        if expr.is_Mul:
            value, gradient = self._dual(expr.args[0])
            for arg in expr.args[1:]:
                other, slope = self._dual(arg)
                _, gradient = _combine([((0, gradient), other), ((0, slope), value)])
                value = value * other % PRIME
            return value, gradient
        if isinstance(expr, sp.Pow) and expr.exp.is_Rational:
            base, slope = self._dual(expr.base)
            if base == 0:
                if expr.exp.is_Integer and expr.exp >= 1:
                    return 0, dict(slope) if expr.exp == 1 else {}
                raise Resample
            value = modular_power(base, expr.exp)
            factor = int(expr.exp.p) * pow(int(expr.exp.q), -1, PRIME) * value * pow(base, -1, PRIME) % PRIME
            return value, _combine([((0, slope), factor)])[1]
        if isinstance(expr, (sp.Function, sp.Pow)) or expr in (sp.E, sp.pi):
            return self._transcendental(expr)
        raise DerivationError(given=f"{expr} in an exact rank", expected="a supported operation", remedy="rewrite it")

    def _transcendental(self, expr: sp.Expr) -> Dual:
        if expr in (sp.E, sp.pi):
            return self._draw(), {}
        arg = expr.exp if isinstance(expr, sp.Pow) else expr.args[0]
        _, slope = self._dual(arg)
        if isinstance(expr, (sp.sin, sp.cos)):
            t = self._draw()
            bottom = pow(1 + t * t, -1, PRIME)
            sine, cosine = 2 * t * bottom % PRIME, (1 - t * t) * bottom % PRIME
            self._memo[sp.sin(arg)] = sine, _combine([((0, slope), cosine)])[1]
            self._memo[sp.cos(arg)] = cosine, _combine([((0, slope), -sine)])[1]
            return self._memo[expr]
        if isinstance(expr, (sp.tan, sp.sinh, sp.cosh, sp.tanh)):
            form = sp.sin(arg) / sp.cos(arg) if isinstance(expr, sp.tan) else expr.rewrite(sp.exp)
            return self._dual(form)
        value = self._draw()
        if isinstance(expr, sp.log):
            factor = pow(self.value(arg), -1, PRIME)
        elif isinstance(expr, sp.atan):
            factor = pow(1 + self.value(arg) ** 2, -1, PRIME)
        else:  # exponential: multiples of one argument are powers of one value
            coefficient, core = arg.as_coeff_Mul()
            if coefficient != 1:
                return self._dual(sp.Pow(sp.exp(core, evaluate=False), coefficient, evaluate=False))
            factor = value
        return value, _combine([((0, slope), factor)])[1]


def _combine(terms: Iterable[tuple[Dual, int]]) -> Dual:
    total, gradient = 0, {}  # type: int, dict[int, int]
    for (value, slope), factor in terms:
        total += factor * value
        for j, c in slope.items():
            gradient[j] = (gradient.get(j, 0) + factor * c) % PRIME
    return total % PRIME, gradient


def modular_power(base: int, exponent: sp.Rational) -> int:
    """base ** exponent; odd roots are unique as the prime is a safe one, square roots exist for half the values."""
    order = int(exponent.q)
    while order % 2 == 0:
        if pow(base, (PRIME - 1) // 2, PRIME) != 1:
            raise Resample
        base, order = pow(base, (PRIME + 1) // 4, PRIME), order // 2
    root = pow(base, pow(order, -1, PRIME - 1), PRIME) if order > 1 else base
    return pow(root, int(exponent.p), PRIME)


def jacobian_rank(exprs: Sequence[sp.Expr], symbols: Sequence[sp.Symbol], seed: int = 0) -> int:
    """Rank of d(exprs)/d(symbols) at a random point modulo a prime: a proof of that many independent functions.

    Example:
        >>> x, y = sp.symbols("x y")
        >>> jacobian_rank([x + y, (x + y)**2, x*y], [x, y])
        2
    """
    for attempt in range(64):
        point = ModularPoint(symbols, seed + 1000 * attempt)
        span = ModularSpan()
        try:
            for expr in exprs:
                span.add(point.gradient(expr))
        except (Resample, ValueError):  # pow() of a non-invertible value raises ValueError
            continue
        return span.rank
    raise DerivationError(
        given="expressions with no regular point in 64 tries",
        expected="functions defined on an open set",
        remedy="check for divisions by zero or nested even roots",
    )


def field_rank(fields: Sequence[Sequence[sp.Expr]], symbols: Sequence[sp.Symbol], seed: int = 0) -> int:
    """Dimension of the span of vector fields at a random point modulo a prime: the generic orbit dimension."""
    best = 0
    found = 0
    for attempt in range(64):
        point = ModularPoint(symbols, seed + 1000 * attempt)
        span = ModularSpan()
        try:
            for vector in fields:
                span.add({j: point.value(c) for j, c in enumerate(vector) if c != 0})
        except (Resample, ValueError):
            continue
        best, found = max(best, span.rank), found + 1
        if found == 2:
            break
    return best
