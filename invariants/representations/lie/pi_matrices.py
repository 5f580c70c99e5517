"""Exact matrices whose entries are polynomials in pi and 1/pi over the algebraic numbers; pi is transcendental."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import factorial
from typing import Any

import sympy as sp

from ..numbers import RATIONALS, ExactMatrix, Number, number_from


class PiMatrix:
    """A sum of exact matrices times powers of pi.

    Args:
        terms: square matrices of one size by exponent.
        size: their number of rows.

    Example:
        >>> PiMatrix.of(sp.Matrix([[0, sp.pi / 2], [1, 0]])).exponents
        (0, 1)
    """

    def __init__(self, terms: Mapping[int, ExactMatrix], size: int) -> None:
        self.terms = {k: m for k, m in sorted(terms.items()) if not m.is_zero()}
        self.size = size

    @classmethod
    def identity(cls, size: int) -> PiMatrix:
        """The identity."""
        return cls({0: ExactMatrix.identity(size)}, size)

    @classmethod
    def of(cls, matrix: sp.Matrix) -> PiMatrix:
        """From a square SymPy matrix.

        Raises:
            InputError: for entries that are not exact, or no such polynomials.
        """
        size = matrix.rows
        found: dict[int, list[dict[int, Number]]] = {}
        for i in range(size):
            for j in range(size):
                for exponent, c in _powers_of_pi(matrix[i, j]).items():
                    found.setdefault(exponent, [{} for _ in range(size)])[i][j] = c
        return cls({k: ExactMatrix(rows, size) for k, rows in found.items()}, size)

    @property
    def exponents(self) -> tuple[int, ...]:
        """Of pi, where the matrix is not zero."""
        return tuple(self.terms)

    def part(self, exponent: int) -> ExactMatrix:
        """The matrix at a power of pi."""
        return self.terms.get(exponent, ExactMatrix([{} for _ in range(self.size)], self.size))

    def is_zero(self) -> bool:
        """Whether nothing is left."""
        return not self.terms

    def is_real(self) -> bool:
        """Whether every number is real."""
        return all(c.is_real() for m in self.terms.values() for row in m.rows for c in row.values())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PiMatrix) and (self - other).is_zero()

    def __hash__(self) -> int:
        return hash((self.size, self.exponents))

    def __add__(self, other: PiMatrix) -> PiMatrix:
        total = dict(self.terms)
        for k, m in other.terms.items():
            total[k] = total[k] + m if k in total else m
        return PiMatrix(total, self.size)

    def __sub__(self, other: PiMatrix) -> PiMatrix:
        return self + other * -1

    def __matmul__(self, other: PiMatrix) -> PiMatrix:
        total: dict[int, ExactMatrix] = {}
        for k, m in self.terms.items():
            for n, other_m in other.terms.items():
                product = m @ other_m
                total[k + n] = total[k + n] + product if k + n in total else product
        return PiMatrix(total, self.size)

    def __mul__(self, factor: Number | int | Fraction) -> PiMatrix:
        return PiMatrix({k: m * factor for k, m in self.terms.items()}, self.size)

    def times_pi(self, exponent: int) -> PiMatrix:
        """Times a power of pi."""
        return PiMatrix({k + exponent: m for k, m in self.terms.items()}, self.size)

    def finite_exponential(self) -> PiMatrix | None:
        """The sum of N^k/k!, which ends for a nilpotent matrix; None for others."""
        powers = self.powers()
        if powers is None:
            return None
        total = PiMatrix.identity(self.size)
        for k, power in enumerate(powers, start=1):
            total = total + power * Fraction(1, factorial(k))
        return total

    def finite_logarithm(self) -> PiMatrix | None:
        """The sum of -(1 - M)^k/k, which ends where 1 - M is nilpotent; None for others."""
        powers = (self - PiMatrix.identity(self.size)).powers()
        if powers is None:
            return None
        total = PiMatrix({}, self.size)
        for k, power in enumerate(powers, start=1):
            total = total + power * Fraction((-1) ** (k + 1), k)
        return total

    def powers(self) -> list[PiMatrix] | None:
        """N, N^2, ... as long as they are not zero; None where they do not end."""
        found: list[PiMatrix] = []
        power = self
        while not power.is_zero():
            found.append(power)
            if len(found) == self.size:
                return None
            power = power @ self
        return found

    def to_sympy(self) -> sp.Matrix:
        """The same in SymPy."""
        total = sp.zeros(self.size, self.size)
        for k, m in self.terms.items():
            total += sp.pi**k * m.to_sympy()
        return total


def _powers_of_pi(value: Any) -> dict[int, Number]:
    found: dict[int, Number] = {}
    for term in sp.Add.make_args(sp.expand(value)):
        exponent, rest = 0, sp.Integer(1)
        for factor in sp.Mul.make_args(term):
            base, power = factor.as_base_exp()
            if base == sp.pi and power.is_Integer:
                exponent += int(power)
            else:
                rest *= factor
        found[exponent] = found.get(exponent, RATIONALS.zero) + number_from(rest)
    return {k: c for k, c in found.items() if c}
