"""What matrices leave alone, in any basis, with noise, and with directions that embeddings do not fill."""

from __future__ import annotations

import numpy as np
import pytest

from invariants.errors import InputError
from invariants.learning.contrast import invariant_subspace

from .matrices import CUBE, Array


def with_trivial(parts: int, seed: int) -> tuple[Array, Array]:
    """The rotations of the cube on 5 + `parts` dimensions, in an ugly basis; matrices and the basis."""
    rng = np.random.default_rng(seed)
    basis = rng.normal(size=(5 + parts, 5 + parts))
    wide = np.tile(np.eye(5 + parts), (24, 1, 1))
    wide[:, :5, :5] = CUBE
    return basis @ wide @ np.linalg.inv(basis), basis


@pytest.mark.parametrize("parts", [0, 1, 3])
def test_in_any_basis(parts: int) -> None:
    matrices, basis = with_trivial(parts, 1)
    found = invariant_subspace(matrices, basis @ basis.T)
    assert found.dimension == parts
    assert np.allclose(matrices @ found.directions, found.directions, atol=1e-8)
    assert np.allclose(found.coordinates @ matrices, found.coordinates, atol=1e-8)
    assert found.movement[parts] > 0.5
    # coordinates of what is there: their values are those of the invariant part alone
    z = basis @ np.concatenate([np.random.default_rng(2).normal(size=(5, 9)), np.ones((parts, 9))])
    assert np.allclose(found.coordinates @ z, (found.coordinates @ z)[:, :1], atol=1e-8)


def test_with_noise() -> None:
    matrices, basis = with_trivial(2, 3)
    inner = np.linalg.inv(basis) @ matrices @ basis + 0.03 * np.random.default_rng(4).normal(size=matrices.shape)
    assert invariant_subspace(basis @ inner @ np.linalg.inv(basis), basis @ basis.T).dimension == 2


def test_directions_without_embeddings_do_not_count() -> None:
    matrices = np.zeros((24, 7, 7))
    matrices[:, :5, :5], matrices[:, 5, 5] = CUBE, 1
    matrices[:, 6] = np.random.default_rng(5).normal(size=(24, 7))
    covariance = np.diag([1.0] * 6 + [0.0])
    found = invariant_subspace(matrices, covariance)
    assert found.dimension == 1 and np.allclose(np.abs(found.coordinates), [[0, 0, 0, 0, 0, 1, 0]], atol=1e-9)


@pytest.mark.parametrize("tolerance", [-0.1, 1.0, True, "a"])
def test_refused(tolerance: object) -> None:
    with pytest.raises(InputError, match="tolerance"):
        invariant_subspace(CUBE, tolerance=tolerance)  # type: ignore[arg-type]
