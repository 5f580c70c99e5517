"""Exact numbers from SymPy expressions, and their square roots."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

import sympy as sp

from invariants.errors import InputError

from .number_expressions import gauss_sum, in_square_roots
from .number_field import RATIONALS, Number, algebraic_field, cyclotomic_field


def root_of_rational(value: Fraction) -> Number:
    """The square root of a rational number, with positive real or imaginary part, in a cyclotomic field.

    Example:
        >>> root_of_rational(Fraction(-3, 4))
        sqrt(3)*I/2
    """
    if not value:
        return RATIONALS.zero
    # sqrt(p/q) = sqrt(p q)/q
    whole = abs(value.numerator) * value.denominator
    square, free = squarefree(whole)
    scale = Fraction(square, value.denominator)
    signed = -free if value < 0 else free
    if signed == 1:
        return RATIONALS.rational(scale)
    d = signed if signed % 4 == 1 else 4 * signed
    field = cyclotomic_field(abs(d))
    root = sum((field.root_of_unity(k, abs(d)) * sign for k, sign in gauss_sum(d)), field.zero)
    return root * (scale if d == signed else scale / 2)


def squarefree(whole: int) -> tuple[int, int]:
    """(a, b) with whole = a^2 b and b free of squares, for a positive integer."""
    square = free = 1
    for prime, power in sp.factorint(whole).items():
        square *= int(prime) ** (power // 2)
        free *= int(prime) ** (power % 2)
    return square, free


def square_root(number: Number) -> Number | None:
    """A square root of a real cyclotomic number in a cyclotomic field: positive, or above zero on the imaginary axis.

    Found for rationals, for rational multiples of 4 sin^2 of a rational angle or its inverse, and where a + b sqrt(d) is
    the square of such a sum; None says that none of these forms fits.
    """
    if number.is_rational:
        return root_of_rational(number.as_fraction())
    n = number.field.conductor
    if n is None or number.conjugate() != number:
        return None
    positive = complex(number).real > 0
    for k in range(1, n + 1):
        turn = cyclotomic_field(4 * n).root_of_unity(k)
        sine = (turn - turn.conjugate()) * cyclotomic_field(4).root_of_unity(-1)  # 2 sin(pi k/(2n))
        for side in (sine, sine.inverse()):
            rest = number / (side * side)
            if not rest.is_rational:
                continue
            found = root_of_rational(rest.as_fraction()) * side
            value = complex(found)
            return found if (value.real if positive else value.imag) > 0 else -found
    form = in_square_roots(number, n)
    if form is None:
        return None
    denested = sp.sqrtdenest(sp.sqrt(form))
    if any(not p.base.is_Rational for p in denested.atoms(sp.Pow)):
        return None
    return number_from(denested)


def number_from(value: object) -> Number:
    """An exact number from an integer, a fraction or a SymPy expression of algebraic numbers.

    Raises:
        InputError: for floats, symbols and numbers that are not algebraic.

    Example:
        >>> number_from(sp.cos(2 * sp.pi / 5)) * 4 + 1
        sqrt(5)
    """
    if isinstance(value, Number):
        return value
    if isinstance(value, (int, Fraction)) and not isinstance(value, bool):
        return RATIONALS.rational(value)
    try:
        expr = sp.sympify(value)
    except (sp.SympifyError, TypeError, AttributeError):
        expr = None
    if isinstance(expr, sp.Expr):
        if expr.has(sp.Float):
            raise InputError(
                given=f"the float {value!r}",
                expected="an exact number",
                remedy="write Rational(1, 2) for 0.5, sqrt(2)/2 for 0.7071, cos(2*pi/5) for 0.3090",
            )
        if not expr.free_symbols:
            return _read(expr)
    raise InputError(
        given=f"{value!r} of type {type(value).__name__}",
        expected="an exact number: an integer, a fraction, or a SymPy expression of roots and roots of unity",
        remedy="use sympy.Rational, sympy.sqrt, sympy.I, sympy.exp(2*sympy.pi*sympy.I/n)",
    )


@lru_cache(maxsize=4096)
def _read(expr: sp.Expr) -> Number:
    if expr.is_Rational:
        return RATIONALS.rational(expr)
    if expr is sp.I:
        return cyclotomic_field(4).root_of_unity(1)
    if expr.is_Add or expr.is_Mul:
        total = RATIONALS.rational(0 if expr.is_Add else 1)
        for part in expr.args:
            total = total + _read(part) if expr.is_Add else total * _read(part)
        return total
    angle = _angle(expr)
    if angle is not None:
        half = Fraction(angle) / 2  # as a part of the whole turn
        field = cyclotomic_field(half.denominator)
        root = field.root_of_unity(half.numerator, half.denominator)
        if isinstance(expr, sp.cos):
            return (root + root.conjugate()) * Fraction(1, 2)
        if isinstance(expr, sp.sin):
            return (root - root.conjugate()) * Fraction(-1, 2) * cyclotomic_field(4).root_of_unity(1)
        return root
    if expr.is_Pow and expr.exp.is_Integer:
        return _read(expr.base) ** int(expr.exp)
    if expr.is_Pow and expr.exp.is_Rational and expr.exp.q == 2:
        root_found = square_root(_read(expr.base))
        if root_found is not None:
            return root_found ** int(expr.exp.p)
    if expr == sp.GoldenRatio:
        return _read((1 + sp.sqrt(5)) / 2)
    if expr.is_algebraic or isinstance(expr, sp.polys.rootoftools.ComplexRootOf):
        return algebraic_field(expr)[1]
    raise InputError(
        given=f"{expr}",
        expected="an algebraic number",
        remedy="use rationals, roots and roots of unity; a matrix of a continuous parameter belongs to MatrixLieAlgebra",
    )


def _angle(expr: sp.Expr) -> Fraction | None:
    """t for exp(i pi t), (-1)^t, cos(pi t) and sin(pi t) with a rational t."""
    ratio: sp.Expr | None = None
    if isinstance(expr, sp.exp):
        ratio = expr.exp / (sp.I * sp.pi)
    elif isinstance(expr, (sp.cos, sp.sin)):
        ratio = expr.args[0] / sp.pi
    elif expr.is_Pow and expr.base == -1:
        ratio = expr.exp
    if ratio is None or not ratio.is_Rational:
        return None
    return Fraction(int(ratio.p), int(ratio.q))
