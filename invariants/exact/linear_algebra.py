"""Exact linear algebra: sparse null spaces over the rationals, ranks modulo a prime."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from math import gcd, isqrt, lcm
from typing import Any

from sympy import QQ
from sympy.polys.matrices import DomainMatrix

from .sparse import plus, subtract_modulo

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


def row_echelon(rows: Sequence[SparseRow]) -> list[dict[int, Any]]:
    """Nonzero rows of the reduced row echelon form, each with a leading one.

    Example:
        >>> row_echelon([{0: 2, 1: 2}, {0: 1, 1: 1, 2: 3}])
        [{0: 1, 1: 1}, {2: 1}]
    """
    held: dict[int, dict[int, Any]] = {}
    for row in rows:
        rest = {j: QQ.convert(c) for j, c in row.items() if c}
        for pivot, known in held.items():
            if pivot in rest:
                rest = plus(rest, known, -rest[pivot])
        if not rest:
            continue
        pivot = min(rest)
        lead = rest[pivot]
        rest = {j: c / lead for j, c in rest.items()}
        held = {p: plus(r, rest, -r[pivot]) if pivot in r else r for p, r in held.items()}
        held[pivot] = rest
    return [dict(sorted(held[pivot].items())) for pivot in sorted(held)]


def _dense_null_space(rows: Sequence[Mapping[int, Any]], width: int) -> list[dict[int, int]]:
    if not rows:
        return [{j: 1} for j in range(width)]
    if flint is not None:
        lifted = _lifted_null_space(rows, width)
        if lifted is not None:
            return lifted
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


def _lifted_null_space(rows: Sequence[Mapping[int, Any]], width: int) -> list[dict[int, int]] | None:
    """The null space modulo the prime, lifted to fractions and checked exactly; None if the check fails.

    The rank modulo a prime never exceeds the rank, so vectors that solve the equations exactly, one for each free column
    of the modular echelon form, are a basis; it is the one read off the exact echelon form.
    """
    integral = []
    for row in rows:
        scale = lcm(*(int(c.denominator) for c in row.values()))
        integral.append({j: int(c.numerator) * (scale // int(c.denominator)) for j, c in row.items()})
    if len(integral) > 2 * width:
        # random sums of the rows have the same null space, or a larger one that fails the check
        few = null_space_candidates(
            [r for r in _folded(range(len(integral)), dict(enumerate(integral)), width) if r], width
        )
        if _solves(few, integral):
            return few
    basis = null_space_candidates(integral, width)
    return basis if _solves(basis, integral) else None


def null_space_candidates(rows: Sequence[Mapping[int, int]], width: int) -> list[dict[int, int]]:
    """Basis of {v : A v = 0} modulo the prime, its entries read as fractions of small terms: for the caller to prove.

    Example:
        >>> null_space_candidates([{0: 2, 1: PRIME - 3}], 2)
        [{0: 3, 1: 2}]
    """
    if flint is None:
        found = modular_null_space(rows, width)
        return [_primitive({j: _reconstruct(c) for j, c in vector.items()}) for vector in found]
    echelon, rank = modular_matrix(rows, width).rref()
    pivots: list[int] = []
    for i in range(rank):
        j = pivots[-1] + 1 if pivots else 0
        while int(echelon[i, j]) == 0:
            j += 1
        pivots.append(j)
    held = set(pivots)
    basis = []
    for j in (j for j in range(width) if j not in held):
        vector = {j: (1, 1)}
        for i, pivot in enumerate(pivots):
            if pivot > j:
                break
            value = int(echelon[i, j])
            if value:
                vector[pivot] = _reconstruct(PRIME - value)
        basis.append(_primitive(vector))
    return basis


def _solves(basis: Sequence[Mapping[int, int]], rows: Sequence[Mapping[int, int]]) -> bool:
    return all(sum(c * v.get(j, 0) for j, c in row.items()) == 0 for v in basis for row in rows)


def modular_matrix(rows: Sequence[Mapping[int, int]], width: int) -> Any:
    """Sparse integer rows as a dense matrix of python-flint modulo the prime."""
    matrix = flint.nmod_mat(len(rows), width, PRIME)
    for i, row in enumerate(rows):
        for j, c in row.items():
            matrix[i, j] = c % PRIME
    return matrix


def _reconstruct(value: int) -> tuple[int, int]:
    """The fraction of smallest terms that is ``value`` modulo the prime (Wang's algorithm)."""
    bound = isqrt(PRIME // 2)
    a, b = (PRIME, 0), (value % PRIME, 1)
    while b[0] > bound:
        q = a[0] // b[0]
        a, b = b, (a[0] - q * b[0], a[1] - q * b[1])
    return (b[0], b[1]) if b[1] > 0 else (-b[0], -b[1])


def has_null_vector(rows: Iterable[SparseRow], width: int) -> bool:
    """Whether {v : A v = 0} may be more than zero: decided modulo the prime, so a yes is not yet a proof.

    Args:
        rows: sparse rows {column: rational}.
        width: number of columns.
    """
    unique = {tuple(sorted((j, modular(QQ.convert(c))) for j, c in row.items() if c)) for row in rows}
    unique.discard(())
    if len({j for row in unique for j, _ in row}) < width:
        return True
    if flint is not None:
        return bool(modular_matrix([dict(row) for row in unique], width).rank() < width)
    span = ModularSpan()
    return not any(span.add(dict(row)) and span.rank == width for row in sorted(unique))


def singular_values(
    rows: Mapping[Any, SparseRow], slope: Mapping[Any, SparseRow], width: int, candidates: Sequence[Any]
) -> list[Any]:
    """The t among the candidates for which {v : (A + t B) v = 0} may be more than zero, decided modulo the prime.

    Args:
        rows, slope: sparse rows of A and B by a common key.
        width: number of columns.
        candidates: rational values of t.
    """
    singular = pencil(rows, slope, width)
    return [t for t in candidates if singular(modular(t))]


def pencil(rows: Mapping[Any, SparseRow], slope: Mapping[Any, SparseRow], width: int) -> Callable[[int], bool]:
    """Whether {v : (A + t B) v = 0} may be more than zero modulo the prime, as a function of t.

    Where B has full column rank, two random combinations of the rows make the pencil square; its singular t are the roots
    of a characteristic polynomial, so all of them cost as much as one.

    Args:
        rows, slope: sparse rows of A and B by a common key.
        width: number of columns.
    """
    keys = sorted(set(rows) | set(slope), key=str)
    at: SparseRow = {}
    if flint is not None and len(keys) >= width:
        a, b = (modular_matrix(_folded(keys, m, width), width) for m in (rows, slope))
        if b.rank() == width:
            # det(A + t B) = 0 where -t is an eigenvalue of B^-1 A
            polynomial = b.solve(a).charpoly()
            return lambda t: int(polynomial(-t)) == 0
    return lambda t: has_null_vector([plus(rows.get(key, at), slope.get(key, at), t) for key in keys], width)


def _folded(keys: Iterable[Any], rows: Mapping[Any, SparseRow], width: int) -> list[dict[int, int]]:
    """Random sums of rows, as many as columns: each row enters eight of them, the same for every call."""
    bits = random.Random(width).getrandbits
    out: list[dict[int, int]] = [{} for _ in range(width)]
    for key in keys:
        row: SparseRow = rows.get(key, {})
        terms = [(j, c if isinstance(c, int) else modular(c)) for j, c in row.items()]
        for _ in range(8):
            target, factor = out[bits(32) % width], bits(60)
            for j, c in terms:
                target[j] = (target.get(j, 0) + factor * c) % PRIME
    return out


def _primitive(vector: Mapping[int, tuple[int, int]]) -> dict[int, int]:
    scale = lcm(*(q for _, q in vector.values()))
    integral = {j: p * (scale // q) for j, (p, q) in vector.items()}
    content = gcd(*integral.values())
    return {j: c // content for j, c in sorted(integral.items())}


def modular_null_space(rows: Iterable[Mapping[int, int]], width: int) -> list[dict[int, int]]:
    """Basis of {v : A v = 0} modulo the prime, one vector for each free column.

    Example:
        >>> modular_null_space([{0: 1, 1: PRIME - 2}], 2)
        [{1: 1, 0: 2}]
    """
    held: dict[int, dict[int, int]] = {}
    for row in rows:
        rest = {j: c % PRIME for j, c in row.items() if c % PRIME}
        for pivot, known in held.items():
            if pivot in rest:
                rest = _modular_less(rest, known, rest[pivot])
        if rest:
            pivot = min(rest)
            inverse = pow(rest[pivot], -1, PRIME)
            rest = {j: c * inverse % PRIME for j, c in rest.items()}
            held = {p: _modular_less(r, rest, r[pivot]) if pivot in r else r for p, r in held.items()}
            held[pivot] = rest
    free = [j for j in range(width) if j not in held]
    return [{j: 1} | {pivot: PRIME - row[j] for pivot, row in held.items() if j in row} for j in free]


def _modular_less(row: Mapping[int, int], other: Mapping[int, int], factor: int) -> dict[int, int]:
    out = dict(row)
    subtract_modulo(out, other, factor, PRIME)
    return out


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
            subtract_modulo(rest, self._rows[pivot], rest[pivot], self.prime)


def modular(value: Any, prime: int = PRIME) -> int:
    """A rational number modulo a prime."""
    if value.denominator == 1:
        return int(value.numerator) % prime
    return int(value.numerator) * pow(int(value.denominator), -1, prime) % prime
