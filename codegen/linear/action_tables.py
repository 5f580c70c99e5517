"""Tables of a finite group's action: an index and a factor a coordinate where matrices are monomial, blocks elsewhere."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from invariants.errors import InputError
from invariants.limits import ACTION_TABLE_ENTRIES
from invariants.representations.numbers import ExactMatrix, Number, connected
from invariants.representations.representation import Representation, finite, times_root

from .exact_numbers import decimals

Entry = tuple[int, int, complex]


@dataclass(frozen=True)
class ActionTables:
    """What the kernel of a group action reads.

    Attributes:
        dimension: of the space.
        inverse: number of each element's inverse.
        values: the distinct coefficients.
        source: for monomial matrices, the coordinate that each coordinate of rho(g) x is read from; else empty.
        factor: for monomial matrices that are no permutations, the value it is multiplied by, as an index; else empty.
        blocks: else the coordinates of each block, and its matrices (element, row, column) as indices of values.
    """

    dimension: int
    inverse: tuple[int, ...]
    values: tuple[complex, ...]
    source: tuple[tuple[int, ...], ...] = ()
    factor: tuple[tuple[int, ...], ...] = ()
    blocks: tuple[tuple[tuple[int, ...], tuple[tuple[int, ...], ...]], ...] = ()

    @property
    def order(self) -> int:
        """Number of elements."""
        return len(self.inverse)

    @property
    def complex(self) -> bool:
        """Whether a coefficient is not real."""
        return any(value.imag for value in self.values)

    @cached_property
    def digest(self) -> str:
        """Hash of the tables."""
        words = [self.dimension, self.inverse, [repr(v) for v in self.values], self.source, self.factor, self.blocks]
        return sha256(json.dumps(words).encode()).hexdigest()

    @property
    def operations(self) -> int:
        """Multiplications and additions for one vector."""
        if self.source:
            return self.dimension if self.factor else 0
        return sum(len(at) * (2 * len(at) - 1) for at, _ in self.blocks)


def action_tables(representation: Representation) -> ActionTables:
    """Evaluate a representation of a finite group at every element.

    Raises:
        InputError: for more entries than ACTION_TABLE_ENTRIES: order times dimension where every matrix has one entry in
            each row and column, else order times the square of the dimension.
    """
    group = finite(representation.group, "a kernel of its action")
    dimension = representation.dimension
    monomial = all(_monomial(list(_places(m)), dimension) for m in representation.matrices)
    count = group.order * (dimension if monomial else dimension**2)
    if count > ACTION_TABLE_ENTRIES.value:
        raise InputError(
            given=f"{group.order} matrices of {dimension} x {dimension} in the representation {representation.name!r}",
            expected=f"at most {ACTION_TABLE_ENTRIES.value} entries together",
            remedy="take the irreducible parts one by one: rho.decompose().blocks",
        )
    values: dict[tuple[Number, Number], complex] = {}
    norms = representation.norms

    def value(c: Number, i: int, j: int) -> complex:
        key = c, norms[i] / norms[j]
        if key not in values:
            real, imaginary = decimals(times_root(*key))
            values[key] = complex(float(real), float(imaginary))
        return values[key]

    elements = [
        [(i, j, value(c, i, j)) for i, j, c in _places(matrix)]
        for matrix in group.all_matrices(representation.matrices)
    ]
    inverses = tuple(int(g) for g in group.inverses)
    if monomial:
        return _monomial_tables(dimension, inverses, elements)
    return _block_tables(dimension, inverses, elements)


def _places(matrix: ExactMatrix) -> Iterator[tuple[int, int, Number]]:
    for i, row in enumerate(matrix.rows):
        for j, c in sorted(row.items()):
            yield i, j, c


def _monomial(entries: Sequence[tuple[int, int, object]], dimension: int) -> bool:
    return len(entries) == dimension == len({i for i, _, _ in entries}) == len({j for _, j, _ in entries})


def _ordered(elements: list[list[Entry]], *more: complex) -> dict[complex, int]:
    distinct = {value for entries in elements for _, _, value in entries} | set(more)
    return {value: k for k, value in enumerate(sorted(distinct, key=lambda v: (v.real, v.imag)))}


def _monomial_tables(dimension: int, inverses: tuple[int, ...], elements: list[list[Entry]]) -> ActionTables:
    number = _ordered(elements)
    source = tuple(tuple(j for _, j, _ in sorted(entries, key=lambda e: e[0])) for entries in elements)
    if set(number) == {1}:
        return ActionTables(dimension, inverses, (1 + 0j,), source)
    factor = tuple(tuple(number[v] for _, _, v in sorted(entries, key=lambda e: e[0])) for entries in elements)
    return ActionTables(dimension, inverses, tuple(number), source, factor)


def _block_tables(dimension: int, inverses: tuple[int, ...], elements: list[list[Entry]]) -> ActionTables:
    number = _ordered(elements, 0j)
    blocks = []
    matrices = [{(i, j): number[v] for i, j, v in entries} for entries in elements]
    for at in _components(dimension, elements):
        rows = tuple(tuple(m.get((i, j), number[0j]) for i in at for j in at) for m in matrices)
        blocks.append((at, rows))
    return ActionTables(dimension, inverses, tuple(number), blocks=tuple(blocks))


def _components(dimension: int, elements: list[list[Entry]]) -> list[tuple[int, ...]]:
    """Coordinates that some matrix mixes, together; blocks of one size side by side."""
    pairs = {(i, j) for entries in elements for i, j, _ in entries}
    return sorted((tuple(part) for part in connected(dimension, pairs)), key=lambda part: (len(part), part))
