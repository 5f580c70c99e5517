"""Exact linear algebra: sparse null spaces over the rationals, ranks modulo a prime."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import gcd, lcm
from typing import Any

from sympy import QQ
from sympy.polys.matrices import DomainMatrix

try:
    import flint
except ImportError:  # python-flint is an accelerator, not a requirement
    flint = None

PRIME = 2**61 - 2373
"""A safe prime, congruent to 3 modulo 4: odd roots are unique and square roots are one power."""

SparseRow = Mapping[int, Any]


def null_space(rows: Iterable[SparseRow], width: int) -> list[dict[int, int]]:
    """Basis of {v : A v = 0}, as primitive integer vectors read off the reduced row echelon form.

    The echelon form is unique, so the basis does not depend on the order of the rows nor on which library computed it.

    Args:
        rows: sparse rows {column: rational}.
        width: number of columns.

    Returns:
        Sparse vectors {column: integer}, one for each free column, in column order.

    Example:
        >>> null_space([{0: 1, 1: -2}], 2)
        [{0: 2, 1: 1}]
    """
    # Rows repeat by the thousand in null spaces of a group action; dropping the copies first is most of the speed.
    unique = {tuple(sorted((j, QQ.convert(c)) for j, c in row.items() if c)) for row in rows}
    unique.discard(())
    touched = sorted({j for row in unique for j, _ in row})
    column = {j: k for k, j in enumerate(touched)}
    free: list[dict[int, int]] = [{j: 1} for j in range(width) if j not in column]
    for vector in _dense_null_space([{column[j]: c for j, c in row} for row in sorted(unique)], len(touched)):
        free.append({touched[k]: c for k, c in vector.items()})
    return sorted(free, key=max)


def _dense_null_space(rows: Sequence[Mapping[int, Any]], width: int) -> list[dict[int, int]]:
    if not rows:
        return [{j: 1} for j in range(width)]
    reduced: dict[int, dict[int, Any]]
    if flint is not None:
        matrix = flint.fmpq_mat(len(rows), width)
        for i, row in enumerate(rows):
            for j, c in row.items():
                matrix[i, j] = flint.fmpq(int(c.numerator), int(c.denominator))
        echelon, rank = matrix.rref()
        reduced = {}
        for i in range(rank):
            entries = {j: echelon[i, j] for j in range(width) if echelon[i, j] != 0}
            reduced[min(entries)] = entries
        numer, denom = (lambda c: int(c.p)), (lambda c: int(c.q))
    else:
        sparse = {i: dict(row) for i, row in enumerate(rows)}
        echelon, pivots = DomainMatrix(sparse, (len(rows), width), QQ).rref()
        table = echelon.to_sdm() if hasattr(echelon, "to_sdm") else echelon.rep.to_sdm()
        reduced = {pivots[i]: dict(row) for i, row in table.items()}
        numer, denom = (lambda c: int(c.numerator)), (lambda c: int(c.denominator))
    basis = []
    for j in (j for j in range(width) if j not in reduced):
        vector = {j: (1, 1)}
        for pivot, row in reduced.items():
            if j in row:
                vector[pivot] = (-numer(row[j]), denom(row[j]))
        basis.append(_primitive(vector))
    return basis


def _primitive(vector: Mapping[int, tuple[int, int]]) -> dict[int, int]:
    scale = lcm(*(q for _, q in vector.values()))
    integral = {j: p * (scale // q) for j, (p, q) in vector.items()}
    content = gcd(*integral.values())
    return {j: c // content for j, c in sorted(integral.items())}


class ModularSpan:
    """A growing span of vectors modulo a prime, kept in echelon form; tells whether a vector is new.

    A rank modulo a prime, at a point of our choosing, never exceeds the generic rank, so it proves independence.

    Example:
        >>> span = ModularSpan()
        >>> span.add({0: 1, 1: 2}), span.add({0: 2, 1: 4}), span.rank
        (True, False, 1)
    """

    def __init__(self, prime: int = PRIME) -> None:
        self.prime = prime
        self._rows: dict[int, dict[int, int]] = {}

    @property
    def rank(self) -> int:
        """Dimension of the span."""
        return len(self._rows)

    def copy(self) -> ModularSpan:
        """An independent copy."""
        other = ModularSpan(self.prime)
        other._rows = dict(self._rows)
        return other

    def add(self, vector: Mapping[int, int]) -> bool:
        """Add a vector; True if it enlarged the span."""
        rest = self.reduce(vector)
        if not rest:
            return False
        pivot = min(rest)
        inverse = pow(rest[pivot], -1, self.prime)
        self._rows[pivot] = {j: c * inverse % self.prime for j, c in rest.items()}
        return True

    def reduce(self, vector: Mapping[int, int]) -> dict[int, int]:
        """What is left of a vector modulo the span; empty if it lies inside."""
        rest = {j: c % self.prime for j, c in vector.items() if c % self.prime}
        done: set[int] = set()
        while True:
            pivot = min((j for j in rest if j in self._rows and j not in done), default=None)
            if pivot is None:
                return rest
            done.add(pivot)
            factor = rest[pivot]
            for j, c in self._rows[pivot].items():
                value = (rest.get(j, 0) - factor * c) % self.prime
                if value:
                    rest[j] = value
                else:
                    rest.pop(j, None)


def modular(value: Any, prime: int = PRIME) -> int:
    """A rational number modulo a prime."""
    return int(value.numerator) * pow(int(value.denominator), -1, prime) % prime
