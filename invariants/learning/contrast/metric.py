"""An inner product that matrices of a finite group keep, found from some of them in any basis."""

from __future__ import annotations

import numpy as np

from .matrices import Array

ROUNDS = 6
"""The average over products of up to 2^6 matrices."""


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
    for _ in range(3):  # the first gives coordinates in which the next is well conditioned
        here = total @ matrices @ np.linalg.inv(total)
        both = np.concatenate([here, np.linalg.inv(here)])
        norms = np.linalg.norm(both, axis=(1, 2), keepdims=True)
        scaled = both / np.maximum(1, norms / (5 * np.median(norms)))  # one matrix alone is not to decide
        values, vectors = np.linalg.eigh(_mean(scaled, size))
        total = (vectors * np.sqrt(values.clip(values[-1] * 1e-15))) @ vectors.T @ total
    values, vectors = np.linalg.eigh(total.T @ total)
    root: Array = (vectors * np.sqrt(values.clip(values[-1] * 1e-16))) @ vectors.T
    return root / np.sqrt(np.trace(root @ root) / size)


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
