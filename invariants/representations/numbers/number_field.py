"""Exact numbers: number fields Q[x]/(f), the cyclotomic ones above all, and their elements."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import cached_property, lru_cache
from math import gcd, lcm
from typing import Any

import sympy as sp
from sympy.polys.euclidtools import dup_invert

from invariants.errors import InputError

from .number_expressions import sympy_form


class NumberField:
    """The field Q[x]/(f) with a chosen complex root of f.

    Args:
        modulus: integer coefficients of the monic irreducible polynomial f, constant term first.
        root: the root, as a SymPy expression.
        conductor: n for the n-th cyclotomic field, where x is exp(2 pi i/n); None for any other field.

    Example:
        >>> i = cyclotomic_field(4).root_of_unity(1)
        >>> i * i == -1
        True
    """

    def __init__(self, modulus: Sequence[int], root: sp.Expr, conductor: int | None = None) -> None:
        self.modulus = tuple(int(c) for c in modulus)
        self.degree = len(self.modulus) - 1
        self.root = root
        self.conductor = conductor
        self.zero = Number(self, (0,) * self.degree, 1)
        self.one = Number(self, (1,) + (0,) * (self.degree - 1), 1)
        self._powers = [tuple(int(j == k) for j in range(self.degree)) for k in range(self.degree)]

    def __repr__(self) -> str:
        return f"Q(zeta_{self.conductor})" if self.conductor else f"Q({self.root})"

    def __reduce__(self) -> tuple[Any, ...]:
        # a copy is the same object: elements are compared within one field first
        return (cyclotomic_field, (self.conductor,)) if self.conductor else (_field_of, (self.modulus, self.root))

    @cached_property
    def complex_root(self) -> complex:
        """The root in floating point."""
        return complex(sp.N(self.root, 20))

    @cached_property
    def mean_traces(self) -> tuple[Fraction, ...]:
        """Trace of each power of the root over the degree: the same for a number in whatever field it is written."""
        return tuple(
            Fraction(sum(self.power(k + j)[j] for j in range(self.degree)), self.degree) for k in range(self.degree)
        )

    def power(self, exponent: int) -> tuple[int, ...]:
        """Integer coordinates of x^exponent for an exponent of at least 0; periodic in a cyclotomic field."""
        if self.conductor:
            exponent %= self.conductor
        while len(self._powers) <= exponent:
            last = self._powers[-1]
            top = last[-1]
            shifted = (0, *last[:-1])
            self._powers.append(tuple(a - top * b for a, b in zip(shifted, self.modulus, strict=False)))
        return self._powers[exponent]

    def root_of_unity(self, exponent: int, order: int | None = None) -> Number:
        """exp(2 pi i exponent/order) in a cyclotomic field; the order is the conductor unless given.

        Raises:
            InputError: if the field does not hold it.
        """
        n = self.conductor
        if n is None:
            raise InputError(
                given=f"a root of unity in {self!r}",
                expected="a cyclotomic field",
                remedy="use cyclotomic_field(order)",
            )
        order = n if order is None else order
        common = gcd(exponent, order)
        exponent, order = exponent // common, order // common
        if n % order == 0:
            return Number(self, self.power(exponent * (n // order)), 1)
        if (2 * n) % order == 0:  # an odd conductor holds the roots of twice the order, with a sign
            # -zeta_n^((n+1)/2) is exp(2 pi i/(2n))
            step = exponent * (2 * n // order)
            sign = -1 if step % 2 else 1
            return Number(self, self.power(step * (n + 1) // 2 % n), 1) * sign
        raise InputError(
            given=f"exp(2 pi i {exponent}/{order}) in {self!r}",
            expected=f"an order that divides {n if n % 2 == 0 else 2 * n}",
            remedy=f"use cyclotomic_field({lcm(n, order)})",
        )

    def rational(self, value: Any) -> Number:
        """A rational number as an element."""
        fraction = Fraction(value) if not isinstance(value, sp.Rational) else Fraction(int(value.p), int(value.q))
        return Number(self, (fraction.numerator,) + (0,) * (self.degree - 1), fraction.denominator)

    def lift(self, number: Number) -> Number:
        """An element of a subfield as an element of this field: between cyclotomic fields, or from the rationals."""
        source = number.field
        if source is self:
            return number
        if source.degree == 1:
            return Number(self, (number.num[0],) + (0,) * (self.degree - 1), number.den)
        if not (self.conductor and source.conductor and self.conductor % source.conductor == 0):
            return _generic_lift(self, number)
        step = self.conductor // source.conductor
        total = [0] * self.degree
        for k, c in enumerate(number.num):
            if c:
                for j, a in enumerate(self.power(k * step)):
                    if a:
                        total[j] += c * a
        return Number.reduced(self, total, number.den)


class Number:
    """An element of a number field: integers over one common denominator, in powers of the root.

    Args:
        field: where it lives.
        num: integer coefficients, constant term first.
        den: positive common denominator, coprime to them together.
    """

    __slots__ = ("den", "field", "num")

    def __init__(self, field: NumberField, num: tuple[int, ...], den: int) -> None:
        self.field, self.num, self.den = field, num, den

    @staticmethod
    def reduced(field: NumberField, num: Sequence[int], den: int) -> Number:
        """The element with its denominator in lowest terms."""
        if den != 1:
            common = gcd(den, *num)
            if common != 1:
                return Number(field, tuple(c // common for c in num), den // common)
        return Number(field, tuple(num), den)

    def __repr__(self) -> str:
        return str(self.to_sympy())

    def __bool__(self) -> bool:
        return any(self.num)

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Number):
            if other.field is not self.field:
                mine, theirs = unify([self, other])
                return mine.num == theirs.num and mine.den == theirs.den
            return self.num == other.num and self.den == other.den
        if isinstance(other, (int, Fraction)):
            return self.is_rational and Fraction(self.num[0], self.den) == other
        return NotImplemented

    def __hash__(self) -> int:
        return hash(self.mean_trace())

    def mean_trace(self) -> Fraction:
        """The mean of its conjugates; of a rational number, the number."""
        if self.is_rational:
            return Fraction(self.num[0], self.den)
        return sum((c * t for c, t in zip(self.num, self.field.mean_traces, strict=True) if c), Fraction(0)) / self.den

    @property
    def is_rational(self) -> bool:
        """Whether it is a rational number."""
        return not any(self.num[1:])

    def as_fraction(self) -> Fraction:
        """The rational number that it is.

        Raises:
            InputError: if it is not rational.
        """
        if not self.is_rational:
            raise InputError(given=f"{self!r}", expected="a rational number", remedy="use it as an element instead")
        return Fraction(self.num[0], self.den)

    def _other(self, other: Any) -> Number | None:
        if isinstance(other, Number):
            return other
        if isinstance(other, (int, Fraction)):
            return self.field.rational(other)
        return None

    def __add__(self, other: Any) -> Number:
        right = self._other(other)
        if right is None:
            return NotImplemented
        left: Number = self
        if left.field is not right.field:
            left, right = unify([left, right])
        if left.den == right.den:
            return Number.reduced(left.field, [a + b for a, b in zip(left.num, right.num, strict=True)], left.den)
        return Number.reduced(
            left.field,
            [a * right.den + b * left.den for a, b in zip(left.num, right.num, strict=True)],
            left.den * right.den,
        )

    __radd__ = __add__

    def __neg__(self) -> Number:
        return Number(self.field, tuple(-c for c in self.num), self.den)

    def __sub__(self, other: Any) -> Number:
        right = self._other(other)
        return NotImplemented if right is None else self + (-right)

    def __rsub__(self, other: Any) -> Number:
        return -self + other

    def __mul__(self, other: Any) -> Number:
        if isinstance(other, int):
            return Number.reduced(self.field, [c * other for c in self.num], self.den)
        right = self._other(other)
        if right is None:
            return NotImplemented
        left: Number = self
        field = left.field
        if field is not right.field:
            left, right = unify([left, right])
            field = left.field
        if field.degree == 1:
            return Number.reduced(field, (left.num[0] * right.num[0],), left.den * right.den)
        a = [(j, c) for j, c in enumerate(left.num) if c]
        b = [(j, c) for j, c in enumerate(right.num) if c]
        if not a or not b:
            return field.zero
        if len(a) * len(b) > 256:
            product = _long_product(left.num, right.num)
        else:
            product = [0] * (2 * field.degree - 1)
            for j, c in a:
                for k, d in b:
                    product[j + k] += c * d
        total = product[: field.degree]
        for k in range(field.degree, len(product)):
            c = product[k]
            if c:
                for j, d in enumerate(field.power(k)):
                    if d:
                        total[j] += c * d
        return Number.reduced(field, total, left.den * right.den)

    __rmul__ = __mul__

    def inverse(self) -> Number:
        """1 over it.

        Raises:
            ZeroDivisionError: for zero.
        """
        if not self:
            raise ZeroDivisionError("the inverse of zero")
        if self.is_rational:
            sign = 1 if self.num[0] > 0 else -1
            return Number(self.field, (sign * self.den,) + (0,) * (self.field.degree - 1), sign * self.num[0])
        qq = sp.QQ
        dense = [qq(c, self.den) for c in reversed(self.num)]
        while not dense[0]:
            dense.pop(0)
        found = dup_invert(dense, [qq(c) for c in reversed(self.field.modulus)], qq)
        return _from_dense(self.field, found)

    def __truediv__(self, other: Any) -> Number:
        right = self._other(other)
        return NotImplemented if right is None else self * right.inverse()

    def __rtruediv__(self, other: Any) -> Number:
        return self.inverse() * other

    def __pow__(self, exponent: int) -> Number:
        base = self if exponent >= 0 else self.inverse()
        out = self.field.one
        for _ in range(abs(exponent)):
            out = out * base
        return out

    def galois(self, k: int) -> Number:
        """Its image under exp(2 pi i/n) -> exp(2 pi i k/n), for a k prime to the conductor n."""
        field = self.field
        if field.degree == 1:
            return self
        total = [0] * field.degree
        for j, c in enumerate(self.num):
            if c:
                for i, a in enumerate(field.power(j * k)):
                    if a:
                        total[i] += c * a
        return Number(field, tuple(total), self.den)

    def conjugate(self) -> Number:
        """The complex conjugate.

        Raises:
            InputError: in a field that is not cyclotomic and not real, which need not hold it.
        """
        if self.field.conductor:
            return self.galois(-1)
        if self.field.root.is_real:
            return self
        raise InputError(
            given=f"a complex conjugate in {self.field!r}",
            expected="a cyclotomic or a real field",
            remedy="write the matrices with roots of unity, or with real numbers",
        )

    def is_real(self) -> bool:
        """Whether it is a real number."""
        if self.is_rational or self.field.root.is_real:
            return True
        if self.field.conductor:
            return self.conjugate() == self
        return bool(sp.im(self.to_sympy()).equals(0))

    def to_sympy(self) -> sp.Expr:
        """The number as a SymPy expression, in square roots of rationals where that is possible."""
        return sympy_form(self)

    def __complex__(self) -> complex:
        value = self.field.complex_root
        total = 0j
        for c in reversed(self.num):
            total = total * value + c
        return total / self.den


def _long_product(one: Sequence[int], two: Sequence[int]) -> list[int]:
    """Coefficients of the product of two polynomials by one product of long integers (Kronecker's substitution)."""
    width = max(map(abs, one)).bit_length() + max(map(abs, two)).bit_length() + len(one).bit_length() + 1
    values = []
    for coefficients in (one, two):
        value = 0
        for c in reversed(coefficients):
            value = (value << width) + c
        values.append(value)
    value, mask, half = values[0] * values[1], (1 << width) - 1, 1 << (width - 1)
    out = []
    for _ in range(2 * len(one) - 1):
        c = value & mask
        c = c - (1 << width) if c >= half else c
        out.append(c)
        value = (value - c) >> width
    return out


def _from_dense(field: NumberField, dense: Sequence[Any]) -> Number:
    """An element from rational coefficients, highest power first."""
    values = [Fraction(int(c.numerator), int(c.denominator)) for c in reversed(dense)]
    values += [Fraction(0)] * (field.degree - len(values))
    den = lcm(*(v.denominator for v in values))
    return Number(field, tuple(int(v * den) for v in values), den)


@lru_cache(maxsize=512)
def cyclotomic_field(n: int) -> NumberField:
    """The field of the n-th roots of unity; one object for n and 2n where n is odd.

    Example:
        >>> cyclotomic_field(6) is cyclotomic_field(3)
        True
    """
    if n % 4 == 2:
        return cyclotomic_field(n // 2)
    if n == 1:
        return NumberField((0, 1), sp.Integer(0), 1)
    symbol = sp.Symbol("x")
    modulus = [int(c) for c in reversed(sp.Poly(sp.cyclotomic_poly(n, symbol), symbol).all_coeffs())]
    return NumberField(modulus, sp.exp(2 * sp.pi * sp.I / n), n)


RATIONALS = cyclotomic_field(1)


def common_field(fields: Iterable[NumberField]) -> NumberField:
    """The smallest known field that holds all of these."""
    found = RATIONALS
    for field in dict.fromkeys(fields):
        if field is found or field.degree == 1:
            continue
        if found.degree == 1:
            found = field
        elif field.conductor and found.conductor:
            found = cyclotomic_field(lcm(field.conductor, found.conductor))
        else:
            found = _compositum(found, field)
    return found


def unify(numbers: Sequence[Number]) -> list[Number]:
    """The same numbers in one common field."""
    field = common_field(number.field for number in numbers)
    return [field.lift(number) for number in numbers]


def algebraic_field(root: sp.Expr) -> tuple[NumberField, Number]:
    """The field generated by an algebraic number, and the number in it."""
    symbol = sp.Symbol("x")
    polynomial = sp.Poly(sp.minimal_polynomial(root, symbol), symbol)
    scale = int(polynomial.LC())  # scale * root is an algebraic integer
    whole = sp.Poly(sp.minimal_polynomial(scale * root, symbol), symbol) if scale != 1 else polynomial
    if whole.degree() == 1:
        return RATIONALS, RATIONALS.rational(sp.Rational(-polynomial.all_coeffs()[1], polynomial.LC()))
    field = _field_of(tuple(int(c) for c in reversed(whole.all_coeffs())), sp.expand(scale * root))
    return field, Number.reduced(field, field.power(1), scale)


@lru_cache(maxsize=64)
def _field_of(modulus: tuple[int, ...], root: sp.Expr) -> NumberField:
    return NumberField(modulus, root)


@lru_cache(maxsize=64)
def _compositum(one: NumberField, other: NumberField) -> NumberField:
    factors = sp.primitive_element([one.root, other.root], sp.Symbol("x"))[1]
    field, _ = algebraic_field(sum(int(c) * r for c, r in zip(factors, (one.root, other.root), strict=True)))
    return field


@lru_cache(maxsize=256)
def _root_in(field: NumberField, root: sp.Expr) -> Number:
    found = sp.polys.numberfields.field_isomorphism(sp.AlgebraicNumber(root), sp.AlgebraicNumber(field.root))
    if found is None:
        raise InputError(
            given=f"{root} in {field!r}", expected="a number of that field", remedy="unify the fields first"
        )
    return _from_dense(field, [sp.QQ(c.p, c.q) if isinstance(c, sp.Rational) else sp.QQ.convert(c) for c in found])


def _generic_lift(field: NumberField, number: Number) -> Number:
    image = _root_in(field, number.field.root)
    total = field.zero
    for c in reversed(number.num):
        total = total * image + c
    return total * Fraction(1, number.den)
