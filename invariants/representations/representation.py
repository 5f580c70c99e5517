"""Representations: exact matrices for the generators of a group, and what can be built from them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from math import comb
from typing import Any

import numpy as np
import sympy as sp

from invariants.errors import InputError
from invariants.limits import REPRESENTATION_DIMENSION

from . import above
from .characters import Character
from .groups import ActingGroup, FiniteGroup, Subgroup, images_of, integer, whole
from .numbers import RATIONALS, ExactMatrix, Number, common_field, direct_sum, kronecker, square_root
from .tensor_powers import exterior_norms, exterior_power, monomial_norms, symmetric_power


class Representation:
    """A linear action of a group: one exact matrix for each generator, proved to respect the relations.

    The matrices N may be given in a basis whose vectors are orthogonal but not of length 1; with D the diagonal of their
    squared lengths, the action on the orthonormal basis is D^(1/2) N D^(-1/2), and that is what rho(g) returns. Square
    roots then appear in the result alone, and all computations stay in one cyclotomic field.

    Args:
        group: a FiniteGroup or a MatrixLieAlgebra.
        matrices: N for each of the group's generators, in their order.
        norms: the squared lengths; all 1 unless given.
        name: an identifier.
        check: whether the relations are still to be proved.

    Raises:
        InputError: if a relation fails (the message names it), or the sizes differ.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> rho = Representation.from_matrices(CyclicGroup(4), [[[0, -1], [1, 0]]])
        >>> rho(2)
        Matrix([
        [-1,  0],
        [ 0, -1]])
    """

    def __init__(
        self,
        group: ActingGroup,
        matrices: Sequence[ExactMatrix],
        *,
        norms: Sequence[Number] | None = None,
        name: str | None = None,
        check: bool = True,
    ) -> None:
        if not isinstance(group, ActingGroup):
            raise InputError(
                given=f"{group!r} of type {type(group).__name__} as a group",
                expected="a FiniteGroup or a MatrixLieAlgebra",
                remedy="SymmetricGroup(3), FiniteGroup.from_permutations([...]), MatrixLieAlgebra.so(3)",
            )
        self.group = group
        matrices = [ExactMatrix.of(m) for m in matrices]
        # one field for all entries: products then never have to look for one
        field = common_field(c.field for m in matrices for row in m.rows for c in row.values())
        self.matrices = tuple(m.map(field.lift) for m in matrices)
        self.dimension = self.matrices[0].columns if self.matrices else 1
        self.norms = tuple(norms) if norms is not None else (RATIONALS.one,) * self.dimension
        self.name = name or f"{group.name}_representation"
        if check:
            self._prove()

    def _prove(self) -> None:
        expected = len(self.group.infinitesimal)
        if len(self.matrices) != expected:
            raise InputError(
                given=f"{len(self.matrices)} matrices for {self.group!r}",
                expected=f"{expected}, one for each generator",
                remedy="look at group.generators for their order",
            )
        for k, matrix in enumerate(self.matrices):
            if matrix.shape != (self.dimension, self.dimension):
                raise InputError(
                    given=f"matrix {k} of {matrix.shape[0]} x {matrix.shape[1]} beside one of {self.dimension} columns",
                    expected="square matrices of one size",
                    remedy="check the generators' matrices",
                )
        small_enough(self.dimension)
        self.group.check(self.matrices)

    @classmethod
    def trivial(cls, group: ActingGroup) -> Representation:
        """The representation in which nothing moves, of dimension 1."""
        known = group if isinstance(group, ActingGroup) else None
        matrices = [
            ExactMatrix([{}], 1) if derived else ExactMatrix.identity(1)
            for derived in (known.infinitesimal if known else ())
        ]
        return cls(group, matrices, name=f"{known.name}_trivial" if known else "trivial", check=False)

    @classmethod
    def regular(cls, group: FiniteGroup) -> Representation:
        """The left regular representation: g sends the basis vector of h to that of g h.

        Args:
            group: a finite group of order at most 4096.
        """
        finite(group, "the regular representation")
        images = [group.products(np.array(g), np.arange(group.order)).tolist() for g in group.generators]
        return cls._of_images(group, images, f"{group.name}_regular")

    @classmethod
    def permutation(cls, group: FiniteGroup, points: Any = None) -> Representation:
        """A permutation representation: g sends e_i to e_g(i).

        Args:
            group: a finite group.
            points: None for the points that the group was given with; a Subgroup H for its left cosets; or the images of
                the points under each generator, as [[1, 2, 0], ...].

        Raises:
            InputError: if the images are not those of an action.
        """
        finite(group, "a permutation representation")
        if points is None:
            images = [group.permutations[g].tolist() for g in group.generators]
            return cls._of_images(group, images, f"{group.name}_points")
        if isinstance(points, FiniteGroup):
            subgroup = _inside(points, group)
            coset, representatives = cosets(group, subgroup)
            images = [[int(coset[group.multiply(g, t)]) for t in representatives] for g in group.generators]
            return cls._of_images(group, images, f"{group.name}_on_cosets_of_{subgroup.name}")
        lists = [images_of(image) for image in points] if isinstance(points, Iterable) else [None]
        given = [image for image in lists if image is not None]
        if len(given) < len(lists):
            raise InputError(
                given=f"points={points!r}",
                expected="for each generator the images of the points 0 ... n-1, or a Subgroup",
                remedy="pass [[1, 2, 0], ...] in the order of group.generators",
            )
        matrices = [ExactMatrix.permutation(image) for image in given]
        return cls(group, matrices, name=f"{group.name}_permutation")

    @classmethod
    def _of_images(cls, group: FiniteGroup, images: Sequence[Sequence[int]], name: str) -> Representation:
        if len(images[0]) > REPRESENTATION_DIMENSION.value:
            raise InputError(
                given=f"a permutation representation on {len(images[0])} points",
                expected=f"at most {REPRESENTATION_DIMENSION.value}",
                remedy="act on the cosets of a subgroup: Representation.permutation(G, G.subgroup([...]))",
            )
        return cls(group, [ExactMatrix.permutation(image) for image in images], name=name, check=False)

    @classmethod
    def from_matrices(cls, group: ActingGroup, matrices: Any, *, name: str | None = None) -> Representation:
        """From exact matrices of the generators, in their order; or {element: matrix}, which must hold the generators.

        Raises:
            InputError: if they are no representation: the message says which relation fails.
        """
        if isinstance(matrices, Mapping):
            held = finite(group, "a mapping of matrices")
            given = {held.index(g): ExactMatrix.of(m) for g, m in matrices.items()}
            missing = [g for g in held.generators if g not in given]
            if missing:
                raise InputError(
                    given=f"matrices without one for the generator {missing[0]}",
                    expected=f"at least the generators {held.generators}",
                    remedy="add it, or pass a list in the order of group.generators",
                )
            found = cls(group, [given[g] for g in held.generators], name=name)
            for g, matrix in given.items():
                if found.exact(g) != matrix:
                    raise InputError(
                        given=f"for the element {g} another matrix than the product of the generators' {held.word(g)}",
                        expected="M(g h) = M(g) M(h), products read right to left",
                        remedy="give the generators alone, and let the others follow",
                    )
            return found
        try:
            items = [ExactMatrix.of(m) for m in matrices]
        except TypeError:
            raise InputError(
                given=f"matrices={matrices!r}", expected="a list of matrices", remedy="one for each generator"
            ) from None
        return cls(group, items, name=name)

    def __repr__(self) -> str:
        return f"Representation({self.name!r}, dimension {self.dimension}, of {self.group!r})"

    def exact(self, element: Any) -> ExactMatrix:
        """N of an element, in the basis of the given lengths."""
        return self.group.evaluate(self.matrices, element)

    def __call__(self, element: Any) -> sp.Matrix:
        """The exact matrix of an element on the orthonormal basis."""
        return self.on_orthonormal(self.exact(element))

    def on_orthonormal(self, matrix: ExactMatrix) -> sp.Matrix:
        """D^(1/2) N D^(-1/2) in SymPy."""
        return rescaled(matrix, self.norms, self.norms)

    def _checked(self, other: Representation) -> Representation:
        if not isinstance(other, Representation) or other.group is not self.group:
            raise InputError(
                given=f"{other!r} beside {self!r}",
                expected="two representations of one and the same group object",
                remedy="make both from one G; restrict or induce to reach another group",
            )
        return other

    def __add__(self, other: Representation) -> Representation:
        """The direct sum."""
        self._checked(other)
        small_enough(self.dimension + other.dimension)
        blocks = [direct_sum(pair) for pair in zip(self.matrices, other.matrices, strict=True)]
        return self._built(blocks, (*self.norms, *other.norms), f"{self.name}_plus_{other.name}")

    def __radd__(self, other: Any) -> Representation:
        """sum([rho, sigma, ...]) begins with 0."""
        return self if whole(other) == 0 else self._checked(other) + self

    def __mul__(self, other: Representation) -> Representation:
        """The tensor product; index (i, j) is i * other.dimension + j."""
        self._checked(other)
        small_enough(self.dimension * other.dimension)
        one, two = ExactMatrix.identity(self.dimension), ExactMatrix.identity(other.dimension)
        matrices = [
            kronecker(a, two) + kronecker(one, b) if derived else kronecker(a, b)
            for a, b, derived in zip(self.matrices, other.matrices, self.group.infinitesimal, strict=True)
        ]
        norms = [a * b for a in self.norms for b in other.norms]
        return self._built(matrices, norms, f"{self.name}_times_{other.name}")

    def dual(self) -> Representation:
        """The dual: the inverse transposed."""
        matrices = [
            m.T * -1 if derived else m.inverse().T
            for m, derived in zip(self.matrices, self.group.infinitesimal, strict=True)
        ]
        return self._built(matrices, [norm.inverse() for norm in self.norms], f"{self.name}_dual")

    def exterior(self, degree: int) -> Representation:
        """The exterior power, on e_i1 ^ ... ^ e_ik with rising indices in lexicographic order."""
        degree = integer(degree, "degree", 0, self.dimension, remedy="pass degree=2")
        small_enough(comb(self.dimension, degree))
        matrices = [
            exterior_power(m, degree, derivation=derived)
            for m, derived in zip(self.matrices, self.group.infinitesimal, strict=True)
        ]
        return self._built(matrices, exterior_norms(self.norms, degree), f"{self.name}_exterior{degree}")

    def symmetric(self, degree: int) -> Representation:
        """The symmetric power, on the normalised monomials of that degree in lexicographic order.

        The monomial e_i1 ... e_ik with exponents a has the squared length a_1! a_2! .../k!, as in the tensor power.
        """
        degree = integer(degree, "degree", 0, 1_000, remedy="pass degree=2")
        small_enough(comb(self.dimension + degree - 1, degree))
        matrices = [
            symmetric_power(m, degree, derivation=derived)
            for m, derived in zip(self.matrices, self.group.infinitesimal, strict=True)
        ]
        return self._built(matrices, monomial_norms(self.norms, degree), f"{self.name}_symmetric{degree}")

    def _built(self, matrices: Sequence[ExactMatrix], norms: Sequence[Number], name: str) -> Representation:
        # what is built from representations is one: nothing is left to prove
        name = name if len(name) <= 60 else f"{self.group.name}_representation{matrices[0].columns}"
        return Representation(self.group, matrices, norms=norms, name=name, check=False)

    def restrict(self, subgroup: FiniteGroup) -> Representation:
        """The same space, as a representation of a subgroup made by ``G.subgroup``."""
        inside = _inside(subgroup, finite(self.group, "a restriction"))
        matrices = [self.exact(inside.members[g]) for g in inside.generators]
        return Representation(inside, matrices, norms=self.norms, name=f"{self.name}_on_{inside.name}", check=False)

    def induce(self, group: FiniteGroup) -> Representation:
        """The induced representation of the group above: functions on its left cosets.

        Basis vector (i, a) is t_i e_a for the coset representatives t_i; g t_i = t_j h gives the block rho(h) at (j, i).

        Args:
            group: the group of which this representation's group was made by ``G.subgroup``.
        """
        inside = _inside(finite(self.group, "an induction"), group)
        coset, representatives = cosets(group, inside)
        place = {g: k for k, g in enumerate(inside.members)}
        size = self.dimension
        small_enough(size * len(representatives))
        matrices = []
        for g in group.generators:
            rows: list[dict[int, Number]] = [{} for _ in range(size * len(representatives))]
            for i, t in enumerate(representatives):
                moved = group.multiply(g, t)
                j = int(coset[moved])
                block = self.exact(place[group.multiply(group.inverse(representatives[j]), moved)])
                for a, row in enumerate(block.rows):
                    rows[j * size + a] = {i * size + b: c for b, c in row.items()}
            matrices.append(ExactMatrix(rows, size * len(representatives)))
        norms = list(self.norms) * len(representatives)
        return Representation(group, matrices, norms=norms, name=f"{self.name}_induced", check=False)

    def is_unitary(self) -> bool:
        """Whether every rho(g) is unitary: N^H D N = D; for a Lie algebra N^H D + D N = 0."""
        weights = ExactMatrix.diagonal(self.norms)
        return all(
            (m.H @ weights + weights @ m).is_zero() if derived else m.H @ weights @ m == weights
            for m, derived in zip(self.matrices, self.group.infinitesimal, strict=True)
        )

    def is_real(self) -> bool:
        """Whether every entry of every rho(g) is real."""
        return all(c.is_real() for m in self.matrices for row in m.rows for c in row.values())

    def character(self) -> Character:
        """The traces, one for each conjugacy class of a finite group."""
        group = finite(self.group, "a character on conjugacy classes")
        representatives = [members[0] for members in group.conjugacy_classes()]
        found = group.matrices_of(representatives, self.matrices)
        return Character(group, [found[g].trace() for g in representatives])

    def decompose(self, field: str = "complex") -> above.Decomposition:
        """Multiplicities of the irreducible representations, and an exact change of basis into isotypic blocks.

        Args:
            field: "complex", or "real" for a representation by real matrices: the change of basis is then real.

        See :func:`invariants.representations.irreps.decompose`.
        """
        return above.decompose(self, field)


def small_enough(dimension: int) -> None:
    """Refuse a dimension whose matrices would not fit."""
    if not 1 <= dimension <= REPRESENTATION_DIMENSION.value:
        raise InputError(
            given=f"a dimension of {dimension}",
            expected=f"at least 1 and at most {REPRESENTATION_DIMENSION.value}",
            remedy="work with the irreducible parts: rho.decompose()",
        )


def rescaled(matrix: ExactMatrix, left: Sequence[Number], right: Sequence[Number]) -> sp.Matrix:
    """diag(left)^(1/2) M diag(right)^(-1/2) in SymPy."""
    out = sp.zeros(*matrix.shape)
    for i, row in enumerate(matrix.rows):
        for j, c in row.items():
            out[i, j] = c.to_sympy() if left[i] == right[j] else times_root(c, left[i] / right[j])
    return out


def times_root(factor: Number, radicand: Number) -> sp.Expr:
    """c sqrt(r) in SymPy, for a positive r."""
    if factor.is_rational and radicand.is_rational:
        # no need to write the root in a cyclotomic field, which may be one of thousands
        return factor.to_sympy() * sp.sqrt(radicand.to_sympy())
    root = _root(radicand)
    return (factor * root).to_sympy() if root is not None else factor.to_sympy() * sp.sqrt(radicand.to_sympy())


@lru_cache(maxsize=4096)
def _root(radicand: Number) -> Number | None:
    return square_root(radicand)


def cosets(group: FiniteGroup, subgroup: Subgroup) -> tuple[Any, list[int]]:
    """The number of the left coset of every element, and the first element of each."""
    coset = np.full(group.order, -1, dtype=np.int64)
    representatives: list[int] = []
    members = np.array(subgroup.members)
    for g in range(group.order):
        if coset[g] < 0:
            coset[group.products(np.array(g), members)] = len(representatives)
            representatives.append(g)
    return coset, representatives


def finite(group: Any, what: str) -> FiniteGroup:
    """The group, if it is finite; else an error that names what was wanted of it."""
    if not isinstance(group, FiniteGroup):
        raise InputError(
            given=f"{what} for {group!r}",
            expected="a FiniteGroup",
            remedy="for a Lie algebra use fixed_space, equivariant_basis, weights and spins, which need no list of elements",
        )
    return group


def _inside(subgroup: Any, group: FiniteGroup) -> Subgroup:
    if not isinstance(subgroup, Subgroup) or subgroup.parent is not group:
        raise InputError(
            given=f"{subgroup!r} as a subgroup of {group!r}",
            expected="a subgroup made by that very group",
            remedy="H = G.subgroup([generators])",
        )
    return subgroup
