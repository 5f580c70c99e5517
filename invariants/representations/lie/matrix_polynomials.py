"""Representations as polynomials in the entries of a group's matrices: found exactly, inside tensors of these matrices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations_with_replacement
from math import comb
from typing import Any

import numpy as np

from invariants.limits import POLYNOMIAL_DEGREE, POLYNOMIAL_UNKNOWNS

from ..numbers import RATIONALS, ExactMatrix, Number, Row, from_columns, null_space, orthogonal_basis
from ..representation import Representation
from ..spaces import equivariant_maps
from .matrix_lie_algebra import MatrixLieAlgebra

_Space = tuple[int, int]


@dataclass(frozen=True)
class Term:
    """P (F(g) (x) tau(g)) T det(g)^c.

    Attributes:
        factor: F: 1 for g, -1 for the inverse transposed, 0 for none.
        parent: number of tau's node.
        into, back: T and P, between the bases of the nodes' own lengths; row (i, t) of T is i * dim(tau) + t.
        determinants: c.
    """

    factor: int
    parent: int
    into: ExactMatrix
    back: ExactMatrix
    determinants: int = 0


@dataclass(frozen=True)
class Node:
    """A representation as a sum of such terms; number 0 is the trivial one, without terms.

    Attributes:
        norms: squared lengths of its basis vectors.
        terms: of which its matrix is the sum.
    """

    norms: tuple[Number, ...]
    terms: tuple[Term, ...] = ()


class MatrixPolynomials:
    """Nodes for representations of one group, each from smaller ones.

    A representation sigma of a matrix group is a polynomial in g where an injective T intertwines it with tensors,

        T sigma(g) = (Sym^a(g) (x) Sym^b(g^-T)) T det(g)^c,    sigma(g) = P (...) T    with P T = 1

    Polynomials f in the image of T are sums of x_i df/dx_i/a, so that T goes into V (x) tau, where the derivatives span tau:
    a representation of one degree less, and so on down to 1. For harmonic polynomials these are the harmonic ones. Where
    there is no such T, the dual is tried, whose terms are transposed.

    Args:
        algebra: with its components, which T intertwines as well.

    Attributes:
        nodes: all that are needed so far.
        self_dual: whether g is orthogonal, so that its inverse transposed is g.

    Example:
        >>> from .angular_momentum import so3_irrep
        >>> made = MatrixPolynomials(MatrixLieAlgebra.so(3))
        >>> made.node(so3_irrep(2)), [len(node.norms) for node in made.nodes]
        (2, [1, 3, 5])
    """

    def __init__(self, algebra: MatrixLieAlgebra) -> None:
        self.algebra = algebra
        self.nodes = [Node((RATIONALS.one,))]
        self.self_dual = algebra.defining.is_real() and algebra.defining.is_unitary()
        self._dual = algebra.defining if self.self_dual else algebra.defining.dual()
        self._determinant = _determinant(algebra)
        self._powers = _powers(self._determinant)
        # bases of subspaces of polynomials, by degrees and echelon form
        self._known: dict[tuple[Any, ...], tuple[int, ExactMatrix]] = {}
        rng = np.random.default_rng(0)
        self._generic = rng.standard_normal(algebra.dimension)
        self._spectrum = np.linalg.eigvals(self._numeric(algebra.defining))

    def node(self, block: Representation) -> int | None:
        """The number of the node whose matrix is that of the block on its orthonormal basis; None where none is found."""
        # spaces that may hold only a part of it are many, and searched last
        for parts in (False, True):
            found = self._inside(block, parts)
            if found is None and not self.self_dual:
                dual = self._inside(block.dual(), parts)
                found = None if dual is None else self._transposed(dual, {0: 0})
            if found is not None:
                return found
        return None

    def _inside(self, block: Representation, parts: bool) -> int | None:
        maps: list[tuple[_Space, int, ExactMatrix]] = []
        rank = 0
        for space, power in self._candidates(block, parts):
            for into in self._intertwiners(block, space, power):
                if _rank([into]) == block.dimension:
                    return self._add(block, [(space, power, into)])
                both = _rank([*(m for _, _, m in maps), into])
                if both > rank:
                    maps.append((space, power, into))
                    rank = both
                if rank == block.dimension:
                    return self._add(block, maps)
        return None

    def _candidates(self, block: Representation, parts: bool) -> Iterator[tuple[_Space, int]]:
        """Spaces that may hold the block, or a part of it, by eigenvalues of one element."""
        values = np.linalg.eigvals(self._numeric(block))
        trace = self._spectrum.sum()
        # multiple eigenvalues of matrices that are not diagonalisable are far from exact
        width = 0.05 * max(1.0, float(np.abs(values).max()))
        for total in range(POLYNOMIAL_DEGREE.value + 1):
            for b in range(total // 2 + 1 if self.self_dual else total + 1):
                space = (total - b, b)
                if self._size(space) * block.dimension > POLYNOMIAL_UNKNOWNS.value:
                    continue
                for power in self._powers:
                    held = self._sums(space) + power * trace
                    near = np.abs(values[:, None] - held[None, :]).min(axis=1) < width
                    if near.all() or (parts and near.any()):
                        yield space, power

    def _sums(self, space: _Space) -> Any:
        sums = [
            np.array([sum(chosen) for chosen in combinations_with_replacement(list(sign * self._spectrum), degree)])
            for sign, degree in zip((1, -1), space, strict=True)
        ]
        return (sums[0][:, None] + sums[1][None, :]).ravel()

    def _size(self, space: _Space) -> int:
        n = self.algebra.size
        return comb(n + space[0] - 1, space[0]) * comb(n + space[1] - 1, space[1])

    def _numeric(self, rho: Representation) -> Any:
        total = np.zeros((rho.dimension, rho.dimension), dtype=complex)
        for weight, matrix in zip(self._generic, rho.matrices, strict=False):
            for i, row in enumerate(matrix.rows):
                for j, c in row.items():
                    total[i, j] += weight * complex(c)
        return total

    def _intertwiners(self, block: Representation, space: _Space, power: int) -> list[ExactMatrix]:
        """Maps T with T sigma = W det^c T; the basis, and where several are needed for injectivity, a sum of them."""
        held = self._tensors(space)
        if power:
            held = held * (self._determinant if power > 0 else self._determinant.dual())
        basis = equivariant_maps(block, held)
        if len(basis) > 1:
            total = basis[0]
            for k, other in enumerate(basis[1:], start=2):
                total = total + other * k
            basis.append(total)
        return basis

    def _tensors(self, space: _Space) -> Representation:
        return self.algebra.defining.symmetric(space[0]) * self._dual.symmetric(space[1])

    def _add(self, block: Representation, maps: Sequence[tuple[_Space, int, ExactMatrix]]) -> int:
        if len(maps) == 1 and maps[0][:2] == ((0, 0), 0):
            return 0
        made = self._made(tuple(block.norms), maps)
        if len(maps) == 1 and not maps[0][1]:
            self._known.setdefault(_key(maps[0][0], maps[0][2]), (made, maps[0][2]))
        return made

    def _made(self, norms: tuple[Number, ...], maps: Sequence[tuple[_Space, int, ExactMatrix]]) -> int:
        terms = [(power, *self._lowered(space, into)) for space, power, into in maps]
        # least squares: P = (T^H M T)^-1 T^H M, where M holds the lengths in the target
        weighted = [into.H @ ExactMatrix.diagonal(lengths) for _, _, _, into, lengths in terms]
        gram = weighted[0] @ terms[0][3]
        for left, term in zip(weighted[1:], terms[1:], strict=True):
            gram = gram + left @ term[3]
        inverse = gram.inverse()
        self.nodes.append(
            Node(
                norms,
                tuple(
                    Term(factor, parent, into, inverse @ left, power)
                    for (power, factor, parent, into, _), left in zip(terms, weighted, strict=True)
                ),
            )
        )
        return len(self.nodes) - 1

    def _lowered(self, space: _Space, into: ExactMatrix) -> tuple[int, int, ExactMatrix, list[Number]]:
        """A map into polynomials as one into a factor times polynomials of one degree less: F, tau, T, and lengths."""
        if space == (0, 0):
            return 0, 0, into, [RATIONALS.one]
        first = space[0] > 0
        lower = (space[0] - 1, space[1]) if first else (space[0], space[1] - 1)
        derivatives = [_derived(into, space, i, self.algebra.size, first) for i in range(self.algebra.size)]
        parent, basis = self._subspace(lower, derivatives)
        # the basis has a left inverse: coordinates of what lies in its span
        coordinates = (basis.H @ basis).inverse() @ basis.H
        rows = [row for derivative in derivatives for row in (coordinates @ derivative).rows]
        sign = 1 if first or self.self_dual else -1
        norms = list(self.nodes[parent].norms) * self.algebra.size
        return sign, parent, ExactMatrix(rows, into.columns), norms

    def _subspace(self, space: _Space, spanning: Sequence[ExactMatrix]) -> tuple[int, ExactMatrix]:
        """The node of the span of some polynomials, and the basis on which it acts."""
        if space == (0, 0):
            return 0, ExactMatrix.identity(1)
        columns = [m.column(j) for m in spanning for j in range(m.columns)]
        key = (space, _echelon(columns, self._size(space)))
        if key not in self._known:
            rows = from_columns([dict(vector) for vector in key[1]], self._size(space))
            lengths = ExactMatrix.diagonal(self._tensors(space).norms)
            combinations, norms = orthogonal_basis(rows.H @ lengths @ rows)
            basis = rows @ combinations
            self._known[key] = self._made(tuple(norms), [(space, 0, basis)]), basis
        return self._known[key]

    def _transposed(self, number: int, done: dict[int, int]) -> int:
        """The node of the dual: sigma(g^-1) transposed."""
        if number not in done:
            node = self.nodes[number]
            terms = tuple(
                Term(-t.factor, self._transposed(t.parent, done), t.back.T, t.into.T, -t.determinants)
                for t in node.terms
            )
            self.nodes.append(Node(tuple(norm.inverse() for norm in node.norms), terms))
            done[number] = len(self.nodes) - 1
        return done[number]


def _determinant(algebra: MatrixLieAlgebra) -> Representation:
    return algebra.defining.exterior(algebra.size)


def _powers(determinant: Representation) -> tuple[int, ...]:
    """The powers of the determinant that differ from each other, of 0, 1 and -1."""
    kinds = determinant.group.infinitesimal
    numbers = [m[0, 0] for m in determinant.matrices]
    if all(c == (0 if derived else 1) for c, derived in zip(numbers, kinds, strict=True)):
        return (0,)
    signs = all((c if derived else c * c - 1) == 0 for c, derived in zip(numbers, kinds, strict=True))
    return (0, 1) if signs else (0, 1, -1)


def _rank(maps: Sequence[ExactMatrix]) -> int:
    width = maps[0].columns
    return width - len(null_space([row for m in maps for row in m.rows], width))


def _echelon(columns: Sequence[Row], size: int) -> tuple[tuple[tuple[int, Number], ...], ...]:
    """The reduced echelon basis of a span, which is unique: what the annihilator annihilates."""
    vectors = null_space(null_space(columns, size), size)
    return tuple(tuple(sorted(vector.items())) for vector in vectors)


def _key(space: _Space, into: ExactMatrix) -> tuple[Any, ...]:
    return (space, _echelon([into.column(j) for j in range(into.columns)], len(into.rows)))


def _derived(into: ExactMatrix, space: _Space, i: int, n: int, first: bool) -> ExactMatrix:
    """Derivatives of columns by variable i of the first or second set, over the degree: slices of symmetric tensors."""
    monomials = [list(combinations_with_replacement(range(n), degree)) for degree in space]
    lower = list(combinations_with_replacement(range(n), space[0 if first else 1] - 1))
    index = {chosen: k for k, chosen in enumerate(lower)}
    rows: list[Row] = [{} for _ in range(len(lower) * len(monomials[1 if first else 0]))]
    for place, row in enumerate(into.rows):
        if not row:
            continue
        left, right = divmod(place, len(monomials[1]))
        chosen = monomials[0][left] if first else monomials[1][right]
        count = chosen.count(i)
        if count:
            rest = list(chosen)
            rest.remove(i)
            k = index[tuple(rest)]
            at = k * len(monomials[1]) + right if first else left * len(lower) + k
            rows[at] = {j: c * Fraction(count, len(chosen)) for j, c in row.items()}
    return ExactMatrix(rows, into.columns)
