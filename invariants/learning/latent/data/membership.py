"""Whether matrices lie in the group of a Lie algebra: what all its elements keep, these must keep."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from invariants.errors import InputError
from invariants.representations import MatrixLieAlgebra

Array = NDArray[np.float64]

KINDS = ((0,), (1,), (0, 0), (1, 1), (0, 1))
"""Tensors that are looked at: vectors, covectors, forms on covectors, forms on vectors, and matrices; 1 for covectors."""
NULL = 1e-9
"""Singular values below, relative to the largest, count as 0."""


class Membership:
    """Conditions on matrices to lie in the group of a Lie algebra, with its components.

        rho(X) t = 0 for all generators X, rho(h) t = t for all components h    =>    rho(g) t = t

    for t among vectors, forms and matrices; and g X g^-1 in the algebra; and the sign of det g, with |det g| = 1 where all
    generators have trace 0. For rotations, Euclidean motions, sl(n), sp(n) and Lorentz transformations these are all there
    are but for the sign of time; for others they are necessary.

    Args:
        algebra: of real matrices.

    Raises:
        InputError: for an algebra of complex ones.

    Example:
        >>> Membership(MatrixLieAlgebra.so(2)).distance(np.array([np.eye(2), np.diag([1.0, -1.0])])) < 1e-9
        array([ True, False])
    """

    def __init__(self, algebra: MatrixLieAlgebra) -> None:
        self.size = algebra.size
        if not all(entry.is_real for matrix in (*algebra.generators, *algebra.components) for entry in matrix):
            raise InputError(
                given=f"matrices of the group of {algebra!r}, which are complex",
                expected="real matrices",
                remedy="give coordinates in the generators, or real matrices [[a, -b], [b, a]] for entries a + bi",
            )
        generators, components = (
            _numbers(matrices, algebra.size) for matrices in (algebra.generators, algebra.components)
        )
        self._kept = [(kind, _invariants(kind, generators, components)) for kind in KINDS]
        self._mirrored = bool((np.linalg.det(components) < 0).any())
        self._unimodular = bool((np.abs(np.trace(generators, axis1=1, axis2=2)) < NULL).all())
        self._generators = generators
        span = generators.reshape(len(generators), -1).T
        self._span = np.linalg.qr(span)[0]

    def distance(self, matrices: Array) -> Array:
        """How far each is from fulfilling the conditions, relative to its own size.

        Args:
            matrices: (N, n, n), finite.

        Returns:
            (N,): 0 for elements up to rounding, inf for singular matrices.
        """
        sign, logarithm = np.linalg.slogdet(matrices)
        regular = sign != 0
        found = np.where(regular & (self._mirrored | (sign > 0)), 0.0, np.inf)
        some = matrices[regular]
        if not len(some):
            return found
        inverse = np.linalg.inv(some)
        pair = some, inverse.swapaxes(1, 2)
        worst = np.abs(logarithm[regular]) if self._unimodular else np.zeros(len(some))
        # relative: a matrix with large entries is rounded as much as they are large
        scale = [np.maximum(1.0, np.abs(factor).max((1, 2))) for factor in pair]
        for kind, tensors in self._kept:
            moved = _act([pair[k] for k in kind], tensors)
            bound = np.prod([scale[k] for k in kind], axis=0)
            off = np.abs(moved - tensors).reshape(len(some), -1).max(1, initial=0.0)
            worst = np.maximum(worst, off / bound)
        conjugated = np.einsum("nij,gjk,nkl->ngil", some, self._generators, inverse).reshape(
            len(some), -1, self.size**2
        )
        outside = conjugated - conjugated @ self._span @ self._span.T
        worst = np.maximum(worst, np.abs(outside).max((1, 2)) / (scale[0] * scale[1]))
        found[regular] = np.maximum(found[regular], worst)
        return found


def _numbers(matrices: Any, size: int) -> Array:
    return np.array([[[float(e) for e in m.row(i)] for i in range(size)] for m in matrices]).reshape(-1, size, size)


def _act(factors: list[Array], tensors: Array) -> Array:
    """Tensors (T, n, ...) moved by every element, a factor (N, n, n) on each axis: (N, T, n, ...)."""
    if len(factors) == 1:
        return np.einsum("nij,tj->nti", factors[0], tensors)
    return np.einsum("nij,nkl,tjl->ntik", *factors, tensors)


def _invariants(kind: tuple[int, ...], generators: Array, components: Array) -> Array:
    """An orthonormal basis of the tensors that nothing moves, (T, n, ...)."""
    n = generators.shape[1]
    blocks = []
    for x in generators:
        derivative = [-x.T if covector else x for covector in kind]
        if len(kind) == 1:
            blocks.append(derivative[0])
        else:
            blocks.append(np.kron(derivative[0], np.eye(n)) + np.kron(np.eye(n), derivative[1]))
    for h in components:
        factors = [np.linalg.inv(h).T if covector else h for covector in kind]
        whole = factors[0] if len(kind) == 1 else np.kron(*factors)
        blocks.append(whole - np.eye(len(whole)))
    _, values, rows = np.linalg.svd(np.concatenate(blocks), full_matrices=True)
    padded = np.zeros(len(rows))
    padded[: len(values)] = values
    kept = rows[padded <= NULL * max(1.0, float(padded.max()))]
    return kept.reshape(-1, *(n for _ in kind))
