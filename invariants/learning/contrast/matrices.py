"""Learned matrices as arrays: checked, with their group's elements, and with what weighs their columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from invariants.errors import InputError
from invariants.representations import FiniteGroup

from .learned_action import LearnedAction

Array: TypeAlias = NDArray[np.float64]


def as_array(values: Any, what: str) -> Array:
    """Numbers as float64: a tensor on any device, an array, nested lists.

    Raises:
        InputError: for what is not numeric, complex, or not finite.

    Example:
        >>> as_array([[1, 0], [0, 1]], "a matrix").shape
        (2, 2)
    """
    try:
        if isinstance(values, Mapping):
            values = list(values.values())
        if isinstance(values, Iterable) and not isinstance(values, str) and not hasattr(values, "shape"):
            values = [_plain(v) for v in values]
        plain = np.asarray(_plain(values))
        if np.iscomplexobj(plain) or plain.dtype == object or plain.dtype.kind not in "fiub":
            raise TypeError
        out = plain.astype(np.float64)
    except (TypeError, ValueError, RuntimeError):
        raise InputError(
            given=f"{what} of type {type(values).__name__}",
            expected="real numbers in an array, a tensor or nested lists of equal lengths",
            remedy="np.array(...), or tensor.detach().cpu()",
        ) from None
    if not np.isfinite(out).all():
        raise InputError(
            given=f"{what} with {int((~np.isfinite(out)).sum())} entries that are infinite or not numbers",
            expected="finite entries",
            remedy="leave such matrices out; a smaller learning rate or a ridge keeps them finite in training",
        )
    return out


def _plain(values: Any) -> Any:
    if isinstance(values, LearnedAction):
        values = values.matrix
    if hasattr(values, "detach"):
        values = values.detach().cpu()
        return values.double().numpy() if values.is_floating_point() else values.numpy()
    return values


def as_matrices(values: Any, what: str = "matrices") -> Array:
    """Square matrices of one size, (K, d, d).

    Raises:
        InputError: for another shape.

    Example:
        >>> as_matrices([[[1.0]], [[-1.0]]]).shape
        (2, 1, 1)
    """
    out = as_array(values, what)
    if out.ndim != 3 or out.shape[1] != out.shape[2] or 0 in out.shape:
        raise InputError(
            given=f"{what} of shape {out.shape}",
            expected="(K, d, d): K square matrices of one size",
            remedy="np.stack([...]) of the matrices; one matrix alone is M[None]",
        )
    return out


def labelled(matrices: Any, group: Any) -> tuple[tuple[int, ...], Array]:
    """{element: matrix} as numbers of elements and an array of their matrices.

    Raises:
        InputError: for what is no mapping, an element twice, or matrices of several sizes.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> labelled({1: [[-1.0]]}, CyclicGroup(2))[0]
        (1,)
    """
    if not isinstance(group, FiniteGroup):
        raise InputError(
            given=f"{group!r} of type {type(group).__name__} as a group",
            expected="a FiniteGroup",
            remedy="SymmetricGroup(4); discover_group(matrices).group where it is not known",
        )
    if not isinstance(matrices, Mapping) or not matrices:
        raise InputError(
            given=f"matrices of type {type(matrices).__name__}" if not isinstance(matrices, Mapping) else "no matrices",
            expected="{element: matrix} with at least one element of the group",
            remedy="dict(zip(elements, matrices)); discover_group(matrices) where the elements are not known",
        )
    elements = tuple(group.index(g) for g in matrices)
    if len(set(elements)) < len(elements):
        twice = next(g for g in elements if elements.count(g) > 1)
        raise InputError(
            given=f"the element {twice} twice, under two keys",
            expected="one matrix for each element",
            remedy="take the mean of the two",
        )
    return elements, as_matrices([as_array(m, f"the matrix of {g!r}") for g, m in matrices.items()])


def square_root(covariance: Any, size: int) -> Array:
    """S^1/2 of a covariance S; the identity for None. (d, d) -> (d, d).

    Raises:
        InputError: for another shape, or what is not symmetric and positive semidefinite.

    Example:
        >>> square_root([[4.0]], 1)
        array([[2.]])
    """
    if covariance is None:
        return np.eye(size)
    values, vectors = spectrum(covariance, size)
    out: Array = (vectors * np.sqrt(values)) @ vectors.T
    return out


def spectrum(covariance: Any, size: int) -> tuple[Array, Array]:
    """Eigenvalues, falling, and eigenvectors of a covariance, checked."""
    found = as_array(covariance, "covariance")
    if found.shape != (size, size):
        raise InputError(
            given=f"covariance of shape {found.shape} beside matrices of size {size}",
            expected=f"({size}, {size})",
            remedy="z.T @ z / len(z) of the embeddings z, (N, d)",
        )
    scale = float(np.abs(found).max())
    values, vectors = np.linalg.eigh((found + found.T) / 2)
    if scale == 0 or np.abs(found - found.T).max() > 1e-4 * scale or values.min() < -1e-4 * scale:
        raise InputError(
            given="a covariance that is zero, not symmetric, or has negative eigenvalues",
            expected="the second moments of embeddings",
            remedy="z.T @ z / len(z) of the embeddings z, (N, d)",
        )
    return values[::-1].clip(0), vectors[:, ::-1]
