"""Exact expressions and their gradients evaluated modulo a prime, for ranks without floating point."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence

import sympy as sp

from ..errors import DerivationError
from ..limits import EXPONENT_DENOMINATOR, FIELD_RANK_POINTS, FIELD_RANK_TRIES, REGULAR_POINT_TRIES
from .linear_algebra import PRIME, ModularSpan
from .numeric_rank import numeric_field_rank, numeric_rank

Dual = tuple[int, dict[int, int]]


class Resample(Exception):
    """The chosen point is unlucky: a division by zero, or an even root of a non-residue."""


class ModularPoint:
    """A point of the finite field, at which expressions are evaluated with all first derivatives.

    Radicals take the root that is itself a square, so sqrt(a) sqrt(b) = sqrt(a b) holds. Exponentials and logarithms of a
    term, and points of the circle for its sine and cosine, are random values with their true derivative; those of sums
    and multiples follow from them.

    Args:
        symbols: the coordinates; gradients are indexed in this order.
        seed: chooses the point.
        given: coordinates that are not random.
    """

    def __init__(self, symbols: Sequence[sp.Symbol], seed: int, given: Mapping[sp.Symbol, int] | None = None) -> None:
        self._random = random.Random(seed)
        self._index = {s: i for i, s in enumerate(symbols)}
        self._exponents: dict[sp.Expr, int] = {}
        self._angles: dict[sp.Expr, tuple[int, int]] = {}
        self._logarithms: dict[sp.Expr, int] = {}
        known = given or {}
        self._memo: dict[sp.Expr, Dual] = {
            s: (known[s] if s in known else self._draw(), {i: 1}) for s, i in self._index.items()
        }

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
        if isinstance(expr, (sp.tan, sp.sinh, sp.cosh, sp.tanh)):
            form = sp.sin(arg) / sp.cos(arg) if isinstance(expr, sp.tan) else expr.rewrite(sp.exp)
            return self._dual(form)
        _, slope = self._dual(arg)
        if isinstance(expr, (sp.sin, sp.cos)):
            cosine, sine = self._on_circle(arg)
            value, factor = (sine, cosine) if isinstance(expr, sp.sin) else (cosine, -sine)
        elif isinstance(expr, sp.log):
            value, factor = self._logarithm(arg), pow(self.value(arg), -1, PRIME)
        elif isinstance(expr, sp.atan):
            value, factor = self._draw(), pow(1 + self.value(arg) ** 2, -1, PRIME)
        else:
            value = factor = self._exponential(arg)
        return value, _combine([((0, slope), factor)])[1]

    def _exponential(self, arg: sp.Expr) -> int:
        """exp of a sum of rational multiples of terms: one random value a term, for exp(a / EXPONENT_DENOMINATOR)."""
        value = 1
        for count, core in _in_steps(arg):
            if core not in self._exponents:
                self._exponents[core] = self._draw()
            value = value * pow(self._exponents[core], count, PRIME) % PRIME
        return value

    def _on_circle(self, arg: sp.Expr) -> tuple[int, int]:
        """cos and sin of a sum of rational multiples of terms: one random point of the circle a term."""
        x, y = 1, 0
        for count, core in _in_steps(arg):
            if core not in self._angles:
                t = self._draw()
                bottom = pow(1 + t * t, -1, PRIME)
                self._angles[core] = (1 - t * t) * bottom % PRIME, 2 * t * bottom % PRIME
            c, s = self._angles[core]
            if count < 0:
                s = -s
            for bit in bin(abs(count))[2:][::-1]:
                if bit == "1":
                    x, y = (x * c - y * s) % PRIME, (x * s + y * c) % PRIME
                c, s = (c * c - s * s) % PRIME, 2 * c * s % PRIME
        return x, y

    def _logarithm(self, arg: sp.Expr) -> int:
        """log of a product of rational powers: one random value a factor."""
        value = 0
        for factor in sp.Mul.make_args(sp.factor(arg)):
            base, exponent = factor.as_base_exp()
            if not exponent.is_Rational:
                base, exponent = factor, sp.Integer(1)
            if base not in self._logarithms:
                self._logarithms[base] = self._draw()
            value += self.value(exponent) * self._logarithms[base]
        return value % PRIME


def _in_steps(arg: sp.Expr) -> list[tuple[int, sp.Expr]]:
    """A sum as whole multiples of its terms divided by EXPONENT_DENOMINATOR."""
    out = []
    for term in sp.Add.make_args(sp.expand(arg)):
        coefficient, core = term.as_coeff_Mul()
        count = coefficient * EXPONENT_DENOMINATOR.value
        if not count.is_Integer:
            raise DerivationError(
                given=f"the term {term} in the argument of an exponential or a sine",
                expected=f"coefficients with denominators that divide {EXPONENT_DENOMINATOR.value}",
                remedy="rescale the coordinates",
            )
        out.append((int(count), core))
    return out


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


def regular_point(symbols: Sequence[sp.Symbol], functions: Iterable[sp.Expr], seed: int = 0) -> ModularPoint:
    """A point at which some functions have values.

    Raises:
        DerivationError: after 64 tries.
    """
    functions = tuple(functions)
    for attempt in range(REGULAR_POINT_TRIES.value):
        point = ModularPoint(symbols, seed + 1000 * attempt)
        try:
            for expr in functions:
                point.value(expr)
        except (Resample, ValueError):  # pow() of a non-invertible value raises ValueError
            continue
        return point
    raise DerivationError(
        given=f"expressions with no regular point in {REGULAR_POINT_TRIES.value} tries",
        expected="functions defined on an open set",
        remedy="check for divisions by zero or nested even roots",
    )


def jacobian_rank(exprs: Sequence[sp.Expr], symbols: Sequence[sp.Symbol], seed: int = 0) -> int:
    """Rank of d(exprs)/d(symbols) at a random point modulo a prime: a proof of that many independent functions.

    For functions that are not algebraic it is compared with the rank in high precision, and the smaller one counts.

    Example:
        >>> x, y = sp.symbols("x y")
        >>> jacobian_rank([x + y, (x + y)**2, x*y], [x, y])
        2
    """
    point = regular_point(symbols, exprs, seed)
    span = ModularSpan()
    for expr in exprs:
        span.add(point.gradient(expr))
    if not has_functions(exprs):
        return span.rank
    # values of functions are drawn here, and relations that are not known here would be missed
    return min(span.rank, numeric_rank(exprs, symbols, seed))


def has_functions(exprs: Iterable[sp.Expr]) -> bool:
    """Whether there are exponentials, logarithms, sines and the like."""
    return any(sp.sympify(e).has(sp.Function, sp.exp, sp.E, sp.pi) for e in exprs)


def field_rank(fields: Sequence[Sequence[sp.Expr]], symbols: Sequence[sp.Symbol], seed: int = 0) -> int:
    """Dimension of the span of vector fields at a random point modulo a prime: the generic orbit dimension."""
    best = 0
    found = 0
    for attempt in range(FIELD_RANK_TRIES.value):
        point = ModularPoint(symbols, seed + 1000 * attempt)
        span = ModularSpan()
        try:
            for vector in fields:
                span.add({j: point.value(c) for j, c in enumerate(vector) if c != 0})
        except (Resample, ValueError):
            continue
        best, found = max(best, span.rank), found + 1
        if found == FIELD_RANK_POINTS.value:
            break
    if has_functions(c for row in fields for c in row):
        best = min(best, numeric_field_rank(fields, symbols, seed))
    return best
