"""All elements of a finite group, and random ones of a compact group, as matrices of several representations at once."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import torch
from torch import Tensor

from codegen import compile as compile_kernel
from invariants.errors import InputError
from invariants.limits import ACTION_TABLE_ENTRIES, COMPONENT_PRODUCTS
from invariants.representations import FiniteGroup, MatrixLieAlgebra, Representation
from invariants.representations.numbers import ExactMatrix, Number
from invariants.representations.representation import times_root

FACTORS = 32
"""Factors of a random element, a power of two: 3^-32 is a rounding error."""
SPREAD = 12.0
"""Standard deviation of a factor's logarithm along each direction, whose weights have mean square 1: some turns."""
TORUS_SPREAD = 256.0
"""The same where the algebra is Abelian, and one factor is enough."""
CHUNK = 4096
"""Random elements made at once."""


class Orbit:
    """The elements of one group in several representations: every one of a finite group, or random ones.

    A random element of a finite group is drawn uniformly. For a compact group it is a product of 32 independent factors
    exp(X), X Gaussian in the algebra with a law that conjugation keeps, times a uniform product of the components. The mean
    of a factor shrinks each irreducible part that moves by about the share of its weights that are zero, 1/3 or less for
    so(3), so that of the product is a rounding error: the law is Haar's measure. An Abelian algebra has no such weights, and
    takes one factor.

    Args:
        representations: real, of one group; unitary ones where that is a Lie algebra.

    Raises:
        InputError: for none, for several groups, or for complex ones; for a Lie algebra that is not compact, or whose
            components have infinitely many products.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> swap = Representation.permutation(CyclicGroup(2))
        >>> both, _ = Orbit(swap, swap * swap).full()
        >>> both.tolist()
        [[[1.0, 0.0], [0.0, 1.0]], [[0.0, 1.0], [1.0, 0.0]]]
    """

    def __init__(self, *representations: Representation) -> None:
        for rho in representations:
            require_real(rho, "representations")
        if not representations or any(rho.group is not representations[0].group for rho in representations):
            raise InputError(
                given=f"representations={representations!r}",
                expected="at least one Representation, all of one and the same group object",
                remedy="make the group once, and every representation from it",
            )
        self.representations = representations
        self.group = representations[0].group
        if not isinstance(self.group, FiniteGroup):
            for rho in representations:
                require_orthogonal(rho, "representations")
        self._full: tuple[Tensor, ...] | None = None

    @property
    def finite(self) -> bool:
        """Whether the group has finitely many elements, to be listed."""
        return isinstance(self.group, FiniteGroup)

    @property
    def order(self) -> int:
        """Elements of a finite group.

        Raises:
            InputError: for a Lie algebra.
        """
        if not isinstance(self.group, FiniteGroup):
            raise InputError(
                given=f"the whole orbit under {self.group!r}",
                expected="a finite group, whose elements can be listed",
                remedy="draw some of them: orbit=16, or Orbit.sample(count)",
            )
        return self.group.order

    def full(self) -> tuple[Tensor, ...]:
        """Matrices (|G|, k, k) of every element, float64, for each representation; exact ones converted once.

        Raises:
            InputError: for a Lie algebra, or more entries than ACTION_TABLE_ENTRIES.
        """
        largest = max(rho.dimension for rho in self.representations)
        if self.order * largest**2 > ACTION_TABLE_ENTRIES.value:
            raise InputError(
                given=f"{self.order} matrices of {largest} x {largest} of {self.group!r}",
                expected=f"at most {ACTION_TABLE_ENTRIES.value} entries together",
                remedy="draw some of them: orbit=16, or Orbit.sample(count)",
            )
        if self._full is None:
            self._full = self.at(torch.arange(self.order))
        return self._full

    def at(self, elements: Tensor) -> tuple[Tensor, ...]:
        """Matrices (count, k, k) of elements of a finite group, by their numbers."""
        return tuple(
            kernel(elements[:, None], torch.eye(rho.dimension, dtype=torch.float64)[None]).mT.contiguous()
            for kernel, rho in zip(self.kernels, self.representations, strict=True)
        )

    @cached_property
    def kernels(self) -> tuple[Any, ...]:
        """Generated kernels of the actions of a finite group: elements (...,), x (..., k) -> (..., k)."""
        assert self.order
        return tuple(compile_kernel(rho) for rho in self.representations)

    def sample(self, count: int, generator: torch.Generator | None = None) -> tuple[Tensor, ...]:
        """The same random elements in every representation, float64.

        Args:
            count: how many.
            generator: of random numbers; torch's own if left out.

        Returns:
            Matrices (count, k, k) for each representation.

        Example:
            >>> rotations = Orbit(MatrixLieAlgebra.so(3).defining)
            >>> rotations.sample(4, torch.Generator().manual_seed(0))[0].det().allclose(torch.ones(4, dtype=torch.float64))
            True
        """
        require_count(count, "count")
        if isinstance(self.group, FiniteGroup):
            elements = torch.randint(self.group.order, (count,), generator=generator)
            return self.at(elements) if self._full is None else tuple(m[elements] for m in self._full)
        parts = [self._random(min(CHUNK, count - k), generator) for k in range(0, count, CHUNK)]
        return tuple(torch.cat(matrices) for matrices in zip(*parts, strict=True))

    def _random(self, count: int, generator: torch.Generator | None) -> list[Tensor]:
        """Random elements of a compact group."""
        components = self._component_products
        dimension = self._directions[0].shape[0]
        if self._tori is None:
            shape, spread = (count * FACTORS, dimension), SPREAD
        else:
            shape, spread = (count, dimension), TORUS_SPREAD
        x = spread * torch.randn(shape, generator=generator, dtype=torch.float64)
        chosen = torch.randint(len(components[0]), (count,), generator=generator)
        found = []
        for k, (basis, products) in enumerate(zip(self._directions, components, strict=True)):
            eye = torch.eye(basis.shape[-1], dtype=torch.float64)
            if self._tori is not None:
                near = eye.expand(count, -1, -1)
                for t, (weights, vectors) in zip(x.T, self._tori[k], strict=True):
                    phases = torch.exp(1j * t[:, None] * weights)
                    near = near @ ((vectors * phases[:, None]) @ vectors.mH).real
            else:
                moved = torch.linalg.matrix_exp(torch.einsum("ca,aij->cij", x, basis)).unflatten(0, (count, FACTORS))
                while moved.shape[1] > 1:
                    moved = moved[:, ::2] @ moved[:, 1::2]
                near = moved[:, 0]
            near = near @ (1.5 * eye - 0.5 * near.mT @ near)  # orthogonal again, to rounding errors
            found.append(near @ products[chosen])
        return found

    @cached_property
    def _tori(self) -> list[list[tuple[Tensor, Tensor]]] | None:
        """Weights and eigenvectors of each direction in each representation, if the algebra is Abelian."""
        products = [torch.einsum("aij,bjk->abik", d, d) for d in self._directions]
        if any(float((p - p.transpose(0, 1)).abs().sum()) > 1e-9 for p in products):
            return None
        return [[torch.linalg.eigh(-1j * x) for x in basis] for basis in self._directions]

    @cached_property
    def _directions(self) -> tuple[Tensor, ...]:
        """A basis of the algebra in each representation, orthonormal for an invariant product, weights of mean square 1."""
        size = sum(self.group.infinitesimal)
        bases = [torch.stack([numeric(rho, m) for m in rho.matrices[:size]]) for rho in self.representations]
        gram = sum(torch.einsum("aij,bij->ab", basis, basis) for basis in bases)
        assert isinstance(gram, Tensor)
        values, vectors = torch.linalg.eigh(gram)
        moving = values > 1e-12 * values[-1]  # the others act trivially in every representation
        scale = (sum(rho.dimension for rho in self.representations) / values[moving]).sqrt()
        chosen = vectors[:, moving] * scale
        return tuple(torch.einsum("ka,kij->aij", chosen, basis) for basis in bases)

    @cached_property
    def _component_products(self) -> tuple[Tensor, ...]:
        """All products of the components, (count, k, k) in each representation."""
        assert isinstance(self.group, MatrixLieAlgebra)
        size = self.group.dimension
        steps = list(zip(*(rho.matrices[size:] for rho in self.representations), strict=True))
        found: dict[tuple[ExactMatrix, ...], None] = {
            tuple(_identity_like(rho) for rho in self.representations): None,
        }
        waiting = list(found)
        for at in waiting:
            for step in steps:
                product = tuple(a @ b for a, b in zip(at, step, strict=True))
                if product not in found:
                    if len(found) == COMPONENT_PRODUCTS.value:
                        raise InputError(
                            given=f"components of {self.group!r} with over {len(found)} products",
                            expected="components that generate a finite group",
                            remedy="choose other representatives: a component times an element of the identity component, "
                            "such as a reflection or a permutation",
                        )
                    found[product] = None
                    waiting.append(product)
        return tuple(
            torch.stack([numeric(rho, product[k]) for product in found]) for k, rho in enumerate(self.representations)
        )

    def __getstate__(self) -> dict[str, Any]:
        # kernels compiled in memory are in no module where a copy could find them
        return {key: value for key, value in self.__dict__.items() if key != "kernels"}


def _identity_like(rho: Representation) -> ExactMatrix:
    identity = ExactMatrix.identity(rho.dimension)
    fields = [c.field for m in rho.matrices for row in m.rows for c in row.values()]
    return identity.map(fields[0].lift) if fields else identity


def numeric(rho: Representation, matrix: ExactMatrix) -> Tensor:
    """An exact matrix of a real representation on its orthonormal basis, (k, k) in float64."""
    out = torch.zeros(matrix.shape, dtype=torch.float64)
    known: dict[tuple[Number, Number], float] = {}
    for i, row in enumerate(matrix.rows):
        for j, c in row.items():
            key = c, rho.norms[i] / rho.norms[j]
            if key not in known:
                known[key] = float(times_root(*key).evalf(20))
            out[i, j] = known[key]
    return out


def require_real(rho: Any, name: str) -> Representation:
    """Refuse what is no representation by real matrices."""
    if not isinstance(rho, Representation):
        raise InputError(
            given=f"{name}={rho!r} of type {type(rho).__name__}",
            expected="a Representation",
            remedy="make one with Representation.from_matrices(group, matrices), or Representation.permutation(group)",
        )
    if not rho.is_real():
        raise InputError(
            given=f"{name}={rho!r}, whose matrices are complex",
            expected="real matrices",
            remedy="take irreducible parts over the real numbers, as group.irreps('real') gives them",
        )
    return rho


def require_orthogonal(rho: Representation, name: str) -> None:
    """Refuse a real representation that does not keep lengths."""
    if not rho.is_unitary():
        raise InputError(
            given=f"{name}={rho!r}, whose matrices are not orthogonal",
            expected="orthogonal matrices: rho(g)^T rho(g) = 1, or X^T = -X for a Lie algebra",
            remedy="choose an orthonormal basis of an invariant product; what is no compact group has none",
        )


def require_count(value: Any, name: str) -> int:
    """Refuse what is no positive integer."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise InputError(given=f"{name}={value!r}", expected="an integer of at least 1", remedy=f"{name}=100")
    return value


def require_seed(value: Any) -> int:
    """Refuse what is no seed."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise InputError(given=f"seed={value!r}", expected="an integer of at least 0", remedy="seed=0")
    return value
