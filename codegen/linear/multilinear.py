"""MultilinearMap: a linear or bilinear map between finite spaces, as exact sparse coefficients."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from hashlib import sha256
from itertools import product
from typing import Any

from invariants.errors import InputError

from .exact_numbers import CONTEXT, decimals

Term = tuple[tuple[int, ...], Decimal]


@dataclass(frozen=True)
class MultilinearMap:
    """z_k = sum of C[i, k] x_i, or of C[i, j, k] x_i y_j, over real numbers.

    A map with complex coefficients is kept as the real map that it is on pairs (real part, imaginary part).

    Attributes:
        sizes: numbers in each input, then in the output.
        terms: index into each input and into the output, and the coefficient there; sorted, none zero.
        complex: whether the numbers come in pairs.
    """

    sizes: tuple[int, ...]
    terms: tuple[Term, ...]
    complex: bool = False

    @classmethod
    def from_entries(cls, sizes: tuple[int, ...], entries: Mapping[tuple[int, ...], Any]) -> MultilinearMap:
        """The map of some exact coefficients.

        Args:
            sizes: numbers in each input, then in the output.
            entries: SymPy numbers by index into each input and into the output; those left out are zero.

        Raises:
            InputError: for an index out of range, a wrong number of inputs, or a coefficient that is not exact.

        Example:
            >>> MultilinearMap.from_entries((2, 2), {(0, 1): 1, (1, 0): -1}).operations
            2
        """
        if len(sizes) not in (2, 3):
            raise InputError(
                given=f"sizes={sizes}", expected="one or two inputs and an output", remedy="pass (n, m) or (n1, n2, m)"
            )
        found: dict[tuple[int, ...], tuple[Decimal, Decimal]] = {}
        for index, value in entries.items():
            inside = len(index) == len(sizes) and all(0 <= i < size for i, size in zip(index, sizes, strict=True))
            if not inside:
                raise InputError(
                    given=f"a coefficient at {index}",
                    expected=f"indices below {sizes}",
                    remedy="state the sizes of the inputs, then that of the output",
                )
            number = decimals(value)
            if any(number):
                found[index] = number
        pairs = any(imaginary for _, imaginary in found.values())
        terms = _on_pairs(found) if pairs else ((index, real) for index, (real, _) in found.items())
        return cls(tuple(size * (1 + pairs) for size in sizes), tuple(sorted(terms)), pairs)

    @classmethod
    def from_matrix(cls, matrix: Any) -> MultilinearMap:
        """The map x -> M x of an exact SymPy matrix."""
        rows, columns = matrix.shape
        entries = (((j, i), matrix[i, j]) for i in range(rows) for j in range(columns))
        return cls.from_entries((columns, rows), {index: value for index, value in entries if value != 0})

    @cached_property
    def digest(self) -> str:
        """Hash of sizes and coefficients; the same on every machine."""
        # forty digits: the last ones of fifty depend on how an expression was written
        terms = [[*index, f"{value:.40g}"] for index, value in self.terms]
        return sha256(json.dumps([self.sizes, self.complex, terms]).encode()).hexdigest()

    @property
    def operations(self) -> int:
        """Multiplications and additions of the sum as it stands, without sharing."""
        return len(self.terms) * (len(self.sizes) - 1)

    def rows(self, slot: int) -> list[list[Term]]:
        """For each number of a variable, the terms it gets from the other variables.

        Args:
            slot: which variable; the last is the output, another one gives the adjoint by that input.

        Returns:
            Lists of (indices into the other variables, coefficient), one list a number.
        """
        found: list[list[Term]] = [[] for _ in range(self.sizes[slot])]
        for index, value in self.terms:
            found[index[slot]].append((index[:slot] + index[slot + 1 :], value))
        return [sorted(row) for row in found]


def _on_pairs(entries: Mapping[tuple[int, ...], tuple[Decimal, Decimal]]) -> Iterable[Term]:
    """(a + ib) times a product of complex numbers, as terms in their real and imaginary parts."""
    for index, (real, imaginary) in entries.items():
        for parts in product((0, 1), repeat=len(index) - 1):
            turned = _quarter_turns(real, imaginary, sum(parts))
            for part, value in enumerate(turned):
                if value:
                    at = (*parts, part)
                    yield tuple(2 * i + p for i, p in zip(index, at, strict=True)), value


def _quarter_turns(real: Decimal, imaginary: Decimal, turns: int) -> tuple[Decimal, Decimal]:
    for _ in range(turns):
        real, imaginary = CONTEXT.minus(imaginary), real
    return real, imaginary
