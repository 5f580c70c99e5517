"""What a representation leaves fixed, and the linear maps that commute with two of them: exact null spaces."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any

import sympy as sp

from invariants.errors import InputError

from .numbers import RATIONALS, ExactMatrix, Row, from_columns, null_space
from .representation import Representation, rescaled


class FixedSpace:
    """The vectors that every element fixes: {v : rho(g) v = v}.

    Attributes:
        representation: rho.
        dimension: the multiplicity of the trivial representation.
    """

    def __init__(self, representation: Representation, vectors: list[Row]) -> None:
        self.representation = representation
        self.vectors = tuple(vectors)
        self.dimension = len(self.vectors)
        self.name = f"{representation.name}_fixed"

    def __repr__(self) -> str:
        return f"FixedSpace(dimension {self.dimension} of {self.representation.dimension})"

    @cached_property
    def basis(self) -> tuple[sp.Matrix, ...]:
        """Exact column vectors, each 1 at a place of its own where the others are 0."""
        size, norms = self.representation.dimension, self.representation.norms
        return tuple(rescaled(from_columns([v], size), norms, [norms[max(v)]]) for v in self.vectors)

    @cached_property
    def exact_projector(self) -> ExactMatrix:
        """The projector in the basis of the representation's own lengths."""
        rho = self.representation
        size = rho.dimension
        if not self.vectors:
            return ExactMatrix([{} for _ in range(size)], size)
        # fixed functionals, as many as fixed vectors where the representation is completely reducible
        dual = null_space(_fixing_rows([m.T for m in rho.matrices], rho.group.infinitesimal), size)
        columns, functionals = from_columns(self.vectors, size), from_columns(dual, size).T
        pairing = functionals @ columns
        if len(dual) != self.dimension or pairing.rank() < self.dimension:
            raise InputError(
                given=f"the projector onto the fixed space of {rho!r}, which has no invariant complement",
                expected="a completely reducible representation, as those of finite and compact groups are",
                remedy="use .basis, which is exact for every group",
            )
        return columns @ pairing.inverse() @ functionals

    @cached_property
    def projector(self) -> sp.Matrix:
        """The equivariant projector onto the space: the average of rho(g) over a finite or compact group.

        Raises:
            InputError: if there is none, as for some groups that are neither.
        """
        return self.representation.on_orthonormal(self.exact_projector)


class EquivariantBasis(tuple[sp.Matrix, ...]):
    """A basis of the linear maps W with W rho(g) = sigma(g) W: a tuple of exact matrices that knows its rho and sigma.

    Attributes:
        source, target: rho and sigma.
        exact: the maps in the bases of their own lengths.
    """

    source: Representation
    target: Representation
    exact: tuple[ExactMatrix, ...]

    def __new__(cls, source: Representation, target: Representation, maps: Iterable[ExactMatrix]) -> EquivariantBasis:
        """Show each map on orthonormal bases."""
        exact = tuple(maps)
        self = super().__new__(cls, (_normalised(w, source, target) for w in exact))
        self.source, self.target, self.exact = source, target, exact
        return self

    @property
    def name(self) -> str:
        """An identifier."""
        return f"{self.source.name}_to_{self.target.name}"


def _normalised(matrix: ExactMatrix, source: Representation, target: Representation) -> sp.Matrix:
    """On orthonormal bases, with 1 where the echelon form has its free entry."""
    rows = [i for i, row in enumerate(matrix.rows) if row]
    i0 = rows[-1]
    j0 = max(matrix.rows[i0])
    left = [norm / target.norms[i0] for norm in target.norms]
    right = [norm / source.norms[j0] for norm in source.norms]
    return rescaled(matrix, left, right)


def fixed_space(rho: Representation) -> FixedSpace:
    """The space of fixed vectors, an exact null space over the generators.

    Args:
        rho: a representation of a finite group, or of a Lie algebra with components; nothing is sampled or averaged.

    Returns:
        ``.basis``, ``.projector``, ``.dimension``.

    Raises:
        InputError: for anything but a Representation.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> fixed_space(Representation.regular(CyclicGroup(3))).basis[0].T
        Matrix([[1, 1, 1]])
    """
    _need(rho)
    return FixedSpace(rho, null_space(_fixing_rows(rho.matrices, rho.group.infinitesimal), rho.dimension))


def equivariant_basis(rho: Representation, sigma: Representation) -> EquivariantBasis:
    """A basis of the linear maps that commute with the group: W rho(g) = sigma(g) W.

    Args:
        rho: representation on the source, dimension n.
        sigma: representation of the same group on the target, dimension m.

    Returns:
        A tuple of exact m x n matrices, the reduced echelon basis: for permutation representations, one matrix of zeros
        and ones for each orbit of pairs. Its length is the inner product of the characters.

    Raises:
        InputError: for representations of two different groups.

    Example:
        >>> from invariants.representations import SymmetricGroup
        >>> rho = Representation.permutation(SymmetricGroup(3))
        >>> [w.tolist() for w in equivariant_basis(rho, rho)]
        [[[0, 1, 1], [1, 0, 1], [1, 1, 0]], [[1, 0, 0], [0, 1, 0], [0, 0, 1]]]
    """
    return EquivariantBasis(rho, sigma, equivariant_maps(rho, sigma))


def equivariant_maps(rho: Representation, sigma: Representation) -> list[ExactMatrix]:
    """The same maps between the bases of the representations' own lengths."""
    for item in (rho, sigma):
        _need(item)
    if rho.group is not sigma.group:
        raise InputError(
            given=f"representations of {rho.group!r} and of {sigma.group!r}",
            expected="one and the same group object",
            remedy="make both from one G; restrict or induce to reach another group",
        )
    width = rho.dimension
    vectors = null_space(_commuting_rows(rho, sigma), sigma.dimension * width)
    maps = []
    for vector in vectors:
        rows: list[Row] = [{} for _ in range(sigma.dimension)]
        for place, c in vector.items():
            rows[place // width][place % width] = c
        maps.append(ExactMatrix(rows, width))
    return maps


def _commuting_rows(rho: Representation, sigma: Representation) -> Iterable[Row]:
    width = rho.dimension
    for a, b in zip(rho.matrices, sigma.matrices, strict=True):
        columns = [a.column(j) for j in range(width)]
        for i, target in enumerate(b.rows):
            for j, source in enumerate(columns):
                row = {k * width + j: c for k, c in target.items()}
                for k, c in source.items():
                    place = i * width + k
                    row[place] = row[place] - c if place in row else -c
                yield row


def _fixing_rows(matrices: Iterable[ExactMatrix], infinitesimal: Iterable[bool]) -> Iterable[Row]:
    for matrix, derived in zip(matrices, infinitesimal, strict=True):
        for i, row in enumerate(matrix.rows):
            yield row if derived else {**row, i: row.get(i, RATIONALS.zero) - 1}


def _need(rho: Any) -> None:
    if not isinstance(rho, Representation):
        raise InputError(
            given=f"{rho!r} of type {type(rho).__name__}",
            expected="a Representation",
            remedy="make one with Representation.from_matrices(G, matrices)",
        )
