"""Exact SymPy numbers to decimals of fifty digits, real and imaginary part."""

from __future__ import annotations

from decimal import Context, Decimal
from functools import lru_cache
from typing import Any

import sympy as sp

from invariants.errors import InputError

DIGITS = 50
CONTEXT = Context(prec=DIGITS)
# Algebraic numbers of the sizes that occur in representations are zero or far above this.
_ZERO = Decimal(10) ** -40


@lru_cache(maxsize=65536)
def decimals(value: Any) -> tuple[Decimal, Decimal]:
    """Real and imaginary part of an exact number.

    Args:
        value: a SymPy number without floats and without symbols, or a Python integer.

    Returns:
        Both parts to fifty digits; what is below 1e-40 is zero.

    Raises:
        InputError: for a float, a symbol, an infinity or what is no number.

    Example:
        >>> decimals(sp.sqrt(2))[0].quantize(Decimal("0.00001"))
        Decimal('1.41421')
    """
    number = _sympified(value)
    if number.is_Rational:
        return CONTEXT.divide(Decimal(int(number.p)), Decimal(int(number.q))), Decimal(0)
    parts = number.evalf(DIGITS).as_real_imag()
    if not all(part.is_Float or part.is_Rational for part in parts):
        raise _refusal(value, "a number that can be evaluated")
    real, imaginary = (Decimal(str(sp.Float(part, DIGITS))) for part in parts)
    return _cut(real), _cut(imaginary)


def _sympified(value: Any) -> Any:
    if isinstance(value, (float, complex)):
        raise _refusal(value, "an exact number")
    try:
        number = sp.sympify(value)
    except (sp.SympifyError, TypeError, ValueError):
        raise _refusal(value, "an exact number") from None
    if not isinstance(number, sp.Expr) or number.free_symbols:
        raise _refusal(value, "an exact number without symbols")
    if number.has(sp.Float) or number.has(sp.oo, sp.zoo, sp.nan, -sp.oo):
        raise _refusal(value, "an exact, finite number")
    return number


def _refusal(value: Any, expected: str) -> InputError:
    return InputError(
        given=f"the coefficient {value!r}",
        expected=expected,
        remedy="write it with integers, sp.Rational and sp.sqrt: coefficients are rounded once, when they are printed",
    )


def _cut(value: Decimal) -> Decimal:
    return Decimal(0) if abs(value) < _ZERO else CONTEXT.plus(value)
