"""Numbers of a field as SymPy expressions: in square roots of rationals where that is possible.

Below the fields, so that numbers can print themselves: it knows them by what it asks of them alone.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from math import gcd
from typing import Any, Protocol

import sympy as sp


class Field(Protocol):
    """What is asked of a number field."""

    @property
    def conductor(self) -> int | None:
        """n for the n-th cyclotomic field, else None."""

    @property
    def root(self) -> sp.Expr:
        """Of which its numbers are polynomials."""

    @property
    def zero(self) -> Element:
        """The number 0."""

    @property
    def one(self) -> Element:
        """The number 1."""

    def root_of_unity(self, exponent: int, order: int | None = None) -> Element:
        """exp(2 pi i exponent/order)."""

    def __hash__(self) -> int: ...


class Element(Protocol):
    """What is asked of a number: integers ``num`` over ``den`` in powers of the field's root, and arithmetic."""

    @property
    def num(self) -> tuple[int, ...]:
        """Coefficients, constant term first."""

    @property
    def den(self) -> int:
        """Their common denominator."""

    @property
    def field(self) -> Field:
        """Where it lives."""

    @property
    def is_rational(self) -> bool:
        """Whether it is a rational number."""

    def conjugate(self) -> Element:
        """The complex conjugate."""

    def mean_trace(self) -> Fraction:
        """The mean of its conjugates."""

    def __add__(self, other: Any) -> Element: ...

    def __mul__(self, other: Any) -> Element: ...


def sympy_form(number: Element) -> sp.Expr:
    """The number in square roots of rationals where that is possible, else in cosines or roots of unity.

    Example:
        >>> from invariants.representations.numbers import cyclotomic_field
        >>> sympy_form(cyclotomic_field(8).root_of_unity(1))
        sqrt(2)/2 + sqrt(2)*I/2
    """
    if number.is_rational:
        return sp.Rational(number.num[0], number.den)
    field, n = number.field, number.field.conductor
    if n is None:
        return sp.expand(sum(sp.Rational(c, number.den) * field.root**k for k, c in enumerate(number.num)))
    quadratic = in_square_roots(number, n)
    if quadratic is not None:
        return quadratic
    for j in range(2 * n if n % 2 else n):
        rest = number * field.root_of_unity(-j, 2 * n if n % 2 else n)
        if rest.is_rational:
            return sp.Rational(rest.num[0], rest.den) * sp.exp(2 * sp.pi * sp.I * sp.Rational(j, 2 * n if n % 2 else n))
    if number.conjugate() == number:
        for k in range(1, n + 1) if n % 2 else ():
            # 2 cos(pi k/n), of which sines are a case; an even field does not hold them all
            turn = field.root_of_unity(k, 2 * n)
            if (ratio := _ratio(number, turn + turn.conjugate())) is not None:
                return 2 * ratio * sp.cos(sp.pi * sp.Rational(k, n))
        angles = [(sp.Rational(c, number.den), sp.Rational(2 * k, n)) for k, c in enumerate(number.num) if c]
        return sp.Add(*(c * sp.cos(sp.pi * angle) for c, angle in angles))
    return sp.Add(
        *(
            sp.Rational(c, number.den) * sp.exp(2 * sp.pi * sp.I * sp.Rational(k, n))
            for k, c in enumerate(number.num)
            if c
        )
    )


def _ratio(one: Element, two: Element) -> sp.Rational | None:
    """The rational number that one is of the other, in one field."""
    place = next((k for k, c in enumerate(two.num) if c), None)
    if place is None:
        return None
    ratio = Fraction(one.num[place] * two.den, two.num[place] * one.den)
    return sp.Rational(ratio.numerator, ratio.denominator) if two * ratio == one else None


def in_square_roots(number: Element, n: int) -> sp.Expr | None:
    """Sum of c_D sqrt(D) over the discriminants D of the field, where the number is such a sum.

    Source: Gauss sums; sqrt(D) lies in the cyclotomic field of |D|, and the c_D are traces.
    """
    total, terms = number.field.zero, []
    for discriminant, root in _square_roots(number.field, n):
        # the trace form is diagonal on the square roots
        weight = (number * root).mean_trace() / discriminant
        if weight:
            total = total + root * weight
            terms.append(sp.Rational(weight.numerator, weight.denominator) * sp.sqrt(discriminant))
    return sp.Add(*terms) if total == number else None


@lru_cache(maxsize=128)
def _square_roots(field: Field, n: int) -> tuple[tuple[int, Element], ...]:
    """(D, sqrt(D)) for 1 and every fundamental discriminant D whose modulus divides n."""
    found = [(1, field.one)]
    for d in (sign * size for size in range(3, n + 1) if n % size == 0 for sign in (1, -1)):
        if _fundamental(d):
            terms = (field.root_of_unity(k, abs(d)) * sign for k, sign in gauss_sum(d))
            found.append((d, sum(terms, field.zero)))
    return tuple(found)


def _fundamental(d: int) -> bool:
    if d % 4 == 1:
        return all(e == 1 for e in sp.factorint(abs(d)).values())
    quarter, left = divmod(d, 4)
    return left == 0 and quarter % 4 in (2, 3) and all(e == 1 for e in sp.factorint(abs(quarter)).values())


def gauss_sum(d: int) -> list[tuple[int, int]]:
    """sqrt(d) for a fundamental discriminant: pairs (k, s), to be summed as s times exp(2 pi i k/|d|).

    Source: Gauss; s is the Kronecker symbol of d over k.
    """
    return [(k, int(sp.kronecker_symbol(d, k))) for k in range(1, abs(d)) if gcd(k, abs(d)) == 1]
