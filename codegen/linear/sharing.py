"""Sums of a map's rows with their common parts computed once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Context, Decimal
from itertools import combinations

from .multilinear import Term

# Ratios that agree to so many digits are equal: both come from numbers of fifty digits.
_RATIO = Context(prec=36)

Pair = tuple[int, int, Decimal]


@dataclass(frozen=True)
class SharedSums:
    """A program for one output of a map.

    Values are numbered: first the leaves, then the partial sums.

    Attributes:
        leaves: indices into the inputs; two of them are a product.
        sums: partial sums, left + ratio * right, each of two earlier values.
        rows: each output as (value, coefficient) pairs.
    """

    leaves: tuple[tuple[int, ...], ...]
    sums: tuple[Pair, ...]
    rows: tuple[tuple[tuple[int, Decimal], ...], ...]

    @property
    def operations(self) -> int:
        """Multiplications and additions, with equal coefficients of a row factored out."""
        count = sum(len(leaf) - 1 for leaf in self.leaves)
        count += sum(1 if abs(ratio) == 1 else 2 for _, _, ratio in self.sums)
        for row in self.rows:
            count += max(len(row) - 1, 0) + sum(1 for size, _ in factored(row) if size != 1)
        return count


def factored(row: Iterable[tuple[int, Decimal]]) -> list[tuple[Decimal, list[tuple[int, bool]]]]:
    """A row as sums of equal coefficients: (size of the coefficient, (value, whether it is subtracted))."""
    groups: dict[Decimal, list[tuple[int, bool]]] = {}
    for value, coefficient in row:
        groups.setdefault(_RATIO.plus(abs(coefficient)), []).append((value, coefficient < 0))
    return sorted(groups.items(), key=lambda group: group[1][0])


def share(rows: list[list[Term]]) -> SharedSums:
    """Find partial sums that several rows have in common, the most frequent first.

    Two values in the same ratio in several rows, or an adjoint's and a butterfly's pairs, are added once: a greedy search,
    which for a Fourier transform finds much of the fast one.

    Args:
        rows: each output's terms, as :meth:`MultilinearMap.rows` gives them.
    """
    leaves = sorted({index for row in rows for index, _ in row})
    number = {leaf: n for n, leaf in enumerate(leaves)}
    sums = _Sums([{number[index]: value for index, value in row} for row in rows], len(leaves))
    while sums.extract():
        pass
    return SharedSums(tuple(leaves), tuple(sums.made), tuple(tuple(sorted(row.items())) for row in sums.rows))


class _Sums:
    """Rows under extraction, and how often each pair of values occurs in them."""

    def __init__(self, rows: list[dict[int, Decimal]], leaves: int) -> None:
        self.rows, self.made, self._leaves = rows, list[Pair](), leaves
        self._count: Counter[Pair] = Counter()
        self._where: dict[Pair, set[int]] = {}
        for at, row in enumerate(rows):
            self._note(at, _pairs(row), 1)

    def extract(self) -> bool:
        """Replace the pair that occurs most often; False where none occurs twice."""
        if not self._count:
            return False
        # among equals the simplest ratio, then the first: the text must not depend on the order of a set
        best = min(self._count, key=lambda pair: (-self._count[pair], abs(pair[2]) != 1, pair))
        if self._count[best] < 2:
            return False
        left, right, _ = best
        new = self._leaves + len(self.made)
        self.made.append(best)
        for at in sorted(self._where[best]):
            row = self.rows[at]
            touched = [pair for value in (left, right) for pair in _pairs_with(row, value)]
            self._note(at, set(touched), -1)
            row[new] = row.pop(left)
            del row[right]
            self._note(at, _pairs_with(row, new), 1)
        return True

    def _note(self, at: int, pairs: Iterable[Pair], change: int) -> None:
        for pair in pairs:
            self._count[pair] += change
            where = self._where.setdefault(pair, set())
            (where.add if change > 0 else where.discard)(at)
            if not self._count[pair]:
                del self._count[pair], self._where[pair]


def _pairs(row: dict[int, Decimal]) -> Iterator[Pair]:
    return (_pair(row, left, right) for left, right in combinations(sorted(row), 2))


def _pairs_with(row: dict[int, Decimal], value: int) -> Iterator[Pair]:
    return (_pair(row, min(value, other), max(value, other)) for other in row if other != value)


def _pair(row: dict[int, Decimal], left: int, right: int) -> Pair:
    return left, right, _RATIO.divide(row[right], row[left])
