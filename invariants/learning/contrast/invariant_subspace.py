"""What learned matrices leave alone: directions that no element moves, and coordinates that no element changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from invariants.errors import InputError

from .compression import compress
from .matrices import Array, as_matrices


@dataclass(frozen=True)
class InvariantSubspace:
    """The part of an embedding on which matrices are the identity, up to noise.

    Attributes:
        directions: vectors that no matrix moves, (d, m).
        coordinates: rows w whose values w z no matrix changes, (m, d); content can be read from them.
        movement: for each direction that the embeddings fill, from the least to the most moved one, half the mean squared
            length of (R - 1) v over that of v; 1 on average where a group has no invariant.
    """

    directions: Array
    coordinates: Array
    movement: Array

    @property
    def dimension(self) -> int:
        """How many there are: the multiplicity of the trivial representation."""
        return self.directions.shape[1]


def invariant_subspace(matrices: Any, covariance: Any = None, *, tolerance: float = 0.05) -> InvariantSubspace:
    """The directions v with R v = v for all matrices, and the coordinates w with w R = w.

    In coordinates in which embeddings have the unit matrix as second moments, v are the eigenvectors of the mean of
    (R - 1)^T (R - 1)/2, and w those of (R - 1)(R - 1)^T/2, whose eigenvalues are at most the tolerance.

    Args:
        matrices: (K, d, d), of as many elements as there are; learned actions, a mapping of them.
        covariance: second moments of the embeddings, (d, d); the identity if None.
        tolerance: of movement, above the noise and below what the group moves least.

    Raises:
        InputError: for a tolerance that is no number from 0 to below 1, or other shapes.

    Example:
        >>> turn = np.array([[1.0, 0.0, 0.0], [0.0, 0.0, -1.0], [0.0, 1.0, 0.0]])
        >>> found = invariant_subspace([turn, turn @ turn, turn @ turn @ turn])
        >>> found.dimension, found.coordinates.round(6).tolist(), found.movement.round(3).tolist()
        (1, [[1.0, 0.0, 0.0]], [0.0, 1.333, 1.333])
    """
    if isinstance(tolerance, bool) or not isinstance(tolerance, (int, float)) or not 0 <= tolerance < 1:
        raise InputError(
            given=f"tolerance={tolerance!r}", expected="a number from 0 to below 1", remedy="tolerance=0.05"
        )
    given = as_matrices(matrices)
    size = given.shape[1]
    small = compress(given, np.eye(size) if covariance is None else covariance)
    steps = small.matrices - np.eye(len(small.into))
    movement, right = np.linalg.eigh(np.einsum("kji,kjl->il", steps, steps) / (2 * len(steps)))
    still, left = np.linalg.eigh(np.einsum("kij,klj->il", steps, steps) / (2 * len(steps)))
    count = min(int((movement <= tolerance).sum()), int((still <= tolerance).sum()))
    directions, coordinates = small.back @ right[:, :count], left[:, :count].T @ small.into
    signs = np.sign(coordinates[np.arange(count), np.abs(coordinates).argmax(axis=1)]) if count else np.zeros(0)
    return InvariantSubspace(directions, signs[:, None] * coordinates, movement.clip(0))
