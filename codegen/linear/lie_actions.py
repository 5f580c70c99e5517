"""Tables of an action of a Lie group: its blocks, and how coordinates and matrices of the group give them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from invariants.errors import InputError
from invariants.limits import ACTION_TABLE_ENTRIES, POLYNOMIAL_DEGREE
from invariants.representations import MatrixLieAlgebra
from invariants.representations.lie.matrix_polynomials import MatrixPolynomials
from invariants.representations.numbers import ExactMatrix, Number, connected
from invariants.representations.representation import Representation, times_root

from .lie_tables import LieTables, as_complex, lie_tables


@dataclass(frozen=True)
class EntryTable:
    """A sparse matrix, or several: places along each axis, and values."""

    shape: tuple[int, ...]
    places: tuple[tuple[int, ...], ...]
    values: tuple[complex, ...]


@dataclass(frozen=True)
class TermTable:
    """P (F(g) (x) tau(g)) T det(g)^c, as in :class:`~invariants.representations.lie.matrix_polynomials.Term`."""

    factor: int
    parent: int
    determinants: int
    into: EntryTable
    back: EntryTable


@dataclass(frozen=True)
class BlockTable:
    """Equal blocks: coordinates of each, the number of their node or -1, and how coordinates give them."""

    at: tuple[tuple[int, ...], ...]
    node: int
    way: str


@dataclass(frozen=True)
class LieActionTables:
    """What the kernel of an action of a Lie group reads.

    Attributes:
        lie: of the group.
        lie_name, lie_digest: of its kernel.
        dimension: of the space.
        complex: whether a matrix is not real.
        generators: rho(X_k) on the orthonormal basis.
        nodes: terms of each node; number 0 is 1.
        blocks: by size.
        degree: up to which nodes were searched.
    """

    lie: LieTables
    lie_name: str
    dimension: int
    complex: bool
    generators: EntryTable
    nodes: tuple[tuple[TermTable, ...], ...]
    blocks: tuple[BlockTable, ...]
    degree: int

    @cached_property
    def digest(self) -> str:
        """Hash of the tables."""
        words = [
            self.lie.digest,
            self.dimension,
            self.complex,
            repr(self.generators),
            repr(self.nodes),
            repr(self.blocks),
        ]
        return sha256(json.dumps([*words, self.degree]).encode()).hexdigest()

    @property
    def operations(self) -> int:
        """Multiplications and additions for one vector, the matrices being there."""
        return sum(len(at) * (2 * len(at) - 1) for block in self.blocks for at in block.at)


def lie_action_tables(representation: Representation) -> LieActionTables:
    """The tables of a representation of a Lie algebra, block by block.

    Raises:
        InputError: if it has more than 4 000 000 entries.

    Example:
        >>> from invariants.representations import so3_irrep
        >>> [(block.at, block.node) for block in lie_action_tables(so3_irrep(0) + so3_irrep(1) + so3_irrep(0)).blocks]
        [(((0,), (4,)), 0), (((1, 2, 3),), 1)]
    """
    algebra = representation.group
    assert isinstance(algebra, MatrixLieAlgebra)
    lie = lie_tables(algebra)
    dimension = representation.dimension
    # one after the other: those of low degree give names to what others are made of
    grouped: dict[Representation, list[tuple[int, ...]]] = {}
    known: dict[tuple[object, ...], Representation] = {}
    for at in _blocks(representation):
        part = _restricted(representation, at)
        key = (part.matrices, part.norms)
        grouped.setdefault(known.setdefault(key, part), []).append(at)
    entries = sum(algebra.dimension * part.dimension**2 for part in grouped)
    if entries > ACTION_TABLE_ENTRIES.value:
        raise InputError(
            given=f"{algebra.dimension} matrices of {dimension} x {dimension} in the representation {representation.name!r}",
            expected=f"at most {ACTION_TABLE_ENTRIES.value} entries together",
            remedy="take invariant parts of it one by one",
        )
    polynomials = MatrixPolynomials(algebra)
    blocks = []
    for part, places in sorted(grouped.items(), key=lambda item: (item[0].dimension, item[1])):
        node = polynomials.node(part)
        blocks.append(BlockTable(tuple(places), -1 if node is None else node, _way(part, node, lie)))
    return LieActionTables(
        lie,
        algebra.name,
        dimension,
        not representation.is_real(),
        _stacked(representation),
        tuple(
            tuple(
                TermTable(
                    term.factor,
                    term.parent,
                    term.determinants,
                    _entries(
                        term.into, _beside(term.factor, polynomials.nodes[term.parent].norms, algebra.size), node.norms
                    ),
                    _entries(
                        term.back, node.norms, _beside(term.factor, polynomials.nodes[term.parent].norms, algebra.size)
                    ),
                )
                for term in node.terms
            )
            for node in polynomials.nodes
        ),
        tuple(blocks),
        POLYNOMIAL_DEGREE.value,
    )


def _blocks(representation: Representation) -> list[tuple[int, ...]]:
    """Coordinates that some matrix mixes, together."""
    pairs = {(i, j) for matrix in representation.matrices for i, row in enumerate(matrix.rows) for j in row}
    return [tuple(part) for part in connected(representation.dimension, pairs)]


def _restricted(representation: Representation, at: Sequence[int]) -> Representation:
    place = {j: k for k, j in enumerate(at)}
    matrices = [
        ExactMatrix([{place[j]: c for j, c in matrix.rows[i].items()} for i in at], len(at))
        for matrix in representation.matrices
    ]
    # lengths matter up to a common factor
    norms = [representation.norms[i] / representation.norms[at[0]] for i in at]
    return Representation(representation.group, matrices, norms=norms, name=f"{representation.name}_block", check=False)


def _way(part: Representation, node: int | None, lie: LieTables) -> str:
    matrices = part.matrices[: lie.dimension]
    if part.dimension == 1:
        return "scale"
    even = part.dimension == 2 and part.is_real() and part.norms[0] == part.norms[1]
    if even and all(m[0, 0] == m[1, 1] and m[0, 1] == m[1, 0] * -1 for m in matrices):
        return "turn"
    # measured: powers of a group matrix are cheaper than an exponential of a larger one
    return "group" if node is not None and (lie.form or part.dimension > lie.size) else "general"


def _beside(factor: int, norms: Sequence[Number], size: int) -> list[Number]:
    return list(norms) * (size if factor else 1)


def _entries(matrix: ExactMatrix, left: Sequence[Number], right: Sequence[Number]) -> EntryTable:
    """diag(left)^(1/2) M diag(right)^(-1/2)."""
    found = [
        (i, j, _rounded(c, left[i], right[j])) for i, row in enumerate(matrix.rows) for j, c in sorted(row.items())
    ]
    return EntryTable(
        matrix.shape, (tuple(i for i, _, _ in found), tuple(j for _, j, _ in found)), tuple(v for _, _, v in found)
    )


def _stacked(representation: Representation) -> EntryTable:
    norms, count = representation.norms, len([d for d in representation.group.infinitesimal if d])
    tables = [_entries(matrix, norms, norms) for matrix in representation.matrices[:count]]
    return EntryTable(
        (count, representation.dimension, representation.dimension),
        (
            tuple(k for k, table in enumerate(tables) for _ in table.values),
            *(tuple(place for table in tables for place in table.places[axis]) for axis in (0, 1)),
        ),
        tuple(value for table in tables for value in table.values),
    )


def _rounded(c: Number, left: Number, right: Number) -> complex:
    return as_complex(c if left == right else times_root(c, left / right))
