"""An inner product that matrices of a finite group keep, found from some of them in any basis."""

from __future__ import annotations

import numpy as np

from .matrices import Array

ROUNDS = 6
"""The average over products of up to 2^6 matrices."""
STEPS = 50
"""Averages over single matrices before that, in a basis in which lengths change a lot."""


def invariant_root(matrices: Array) -> Array:
    """W = H^1/2 for an inner product H that the matrices nearly keep: W R W^-1 is then nearly orthogonal.

    H is the mean of w^T w over products w of up to 2^6 of the matrices and their inverses, each also left out.

    Args:
        matrices: (K, d, d), invertible.

    Returns:
        (d, d), symmetric and positive.

    Example:
        >>> R = np.array([[[0.0, -4.0], [0.25, 0.0]]])
        >>> W = invariant_root(R)
        >>> A = W @ R[0] @ np.linalg.inv(W)
        >>> bool(np.allclose(A @ A.T, np.eye(2)))
        True
    """
    size = matrices.shape[1]
    total = np.eye(size)
    # in a bad basis, products of many lose all digits: one step at a time until lengths change little
    for _ in range(STEPS):
        both = _with_inverses(matrices, total)
        if np.linalg.norm(both, 2, axis=(1, 2)).max() < 3:
            break
        total = _root((np.einsum("kji,kjl->il", both, both) / len(both) + np.eye(size)) / 2) @ total
    for _ in range(2):  # the first gives coordinates in which the next is well conditioned
        total = _root(_mean(_with_inverses(matrices, total), size)) @ total
    # the positive root that keeps the same lengths
    _, values, vectors = np.linalg.svd(total)
    root: Array = (vectors.T * values) @ vectors
    return root / np.sqrt(np.trace(root @ root) / size)


def _with_inverses(matrices: Array, root: Array) -> Array:
    """W R W^-1 and the inverses; matrices far larger than the others count less, for one alone is not to decide."""
    here = root @ matrices @ np.linalg.inv(root)
    both = np.concatenate([here, np.linalg.inv(here)])
    norms = np.linalg.norm(both, axis=(1, 2), keepdims=True)
    out: Array = both / np.maximum(1, norms / (5 * np.median(norms)))
    return out


def _root(metric: Array) -> Array:
    values, vectors = np.linalg.eigh(metric)
    out: Array = (vectors * np.sqrt(values.clip(values[-1] * 1e-13))) @ vectors.T
    return out / np.abs(out).max()


def _mean(matrices: Array, size: int) -> Array:
    """H after 2^6 steps H -> (H + mean of R^T H R)/2 from 1."""
    mean = np.eye(size)
    if size**2 <= 400:
        flat = matrices.reshape(len(matrices), -1)
        # (i, a), (j, b) -> (a, b), (i, j): H_ab = sum over ij of R_ia R_jb H_ij
        operator = (flat.T @ flat / len(flat)).reshape(size, size, size, size).transpose(1, 3, 0, 2)
        step = (operator.reshape(size**2, size**2) + np.eye(size**2)) / 2
        for _ in range(ROUNDS):
            step = step @ step
            step /= np.abs(step).max()
        mean = (step @ mean.ravel()).reshape(size, size)
    else:
        for _ in range(2**ROUNDS):
            mean = (mean + np.einsum("kia,ij,kjb->ab", matrices, mean, matrices, optimize=True) / len(matrices)) / 2
            mean /= np.trace(mean)
    return (mean + mean.T) / 2
