"""Exact representations nearest to learned matrices."""

from __future__ import annotations

import numpy as np
import pytest

from invariants.errors import InputError
from invariants.learning.contrast.compression import compress
from invariants.learning.contrast.element_matrices import element_matrices
from invariants.learning.contrast.snapping import snap
from invariants.representations import CyclicGroup

from .matrices import CUBE, F21, Q8, S4, Array, noisy, of


def distance(one: Array, other: Array) -> float:
    return float(np.linalg.norm(one - other) / np.linalg.norm(other))


@pytest.mark.parametrize("condition", [1.0, 1e3, 1e5])
def test_matrices_without_noise_are_met_in_any_basis(condition: float) -> None:
    matrices = noisy(CUBE, 0, 5, condition)
    found = snap(dict(enumerate(matrices)), S4)
    rho, basis = found
    assert rho.character().degree == 5
    assert distance(np.linalg.inv(basis) @ element_matrices(rho) @ basis, matrices) < 1e-7
    assert found.error < 1e-7


@pytest.mark.parametrize("seed", range(3))
def test_noise_becomes_smaller_and_the_error_is_a_minimum(seed: int) -> None:
    exact, matrices = noisy(CUBE, 0, seed), noisy(CUBE, 0.1, seed)
    found = snap(dict(enumerate(matrices)), S4)
    assert distance(found.matrices(), exact) < 0.4 * distance(matrices, exact)
    assert found.error == pytest.approx(
        distance(found.matrices(), matrices) * np.linalg.norm(exact) / np.linalg.norm(matrices), rel=0.02
    )
    rng = np.random.default_rng(seed)
    rho, basis = found
    for _ in range(10):
        moved = basis @ (np.eye(5) + 1e-3 * rng.normal(size=(5, 5)))
        other = np.linalg.inv(moved) @ element_matrices(rho) @ moved
        assert np.linalg.norm(other - matrices) >= np.linalg.norm(found.matrices() - matrices) - 1e-9


def test_complex_and_quaternionic_types_with_multiplicities() -> None:
    for group, irreps in ((F21, [2, 2]), (Q8, [4, 4, 1]), (CyclicGroup(5), [1, 1, 2, 0])):
        matrices = noisy(of(group, irreps), 0.02, 1)
        found = snap(dict(enumerate(matrices)), group)
        assert found.error < 0.03
        assert [round(m) for m in found.multiplicities] == [irreps.count(k) for k in range(len(found.multiplicities))]


def test_generators_alone_are_enough() -> None:
    matrices = noisy(CUBE, 0.01, 3)
    found = snap({g: matrices[g] for g in S4.generators}, S4)
    assert distance(found.matrices(), noisy(CUBE, 0, 3)) < 0.05


def test_unused_directions_are_compressed_away() -> None:
    rng = np.random.default_rng(4)
    wide = rng.normal(size=(24, 8, 8))
    wide[:, :5, :5], wide[:, 5:, :5] = CUBE, 0
    turn = np.linalg.qr(rng.normal(size=(8, 8)))[0]
    wide = turn @ wide @ turn.T
    covariance = turn @ np.diag([1.0] * 5 + [1e-9] * 3) @ turn.T
    with pytest.raises(InputError, match="covariance="):
        snap(dict(enumerate(wide)), S4)
    found = snap(dict(enumerate(wide)), S4, covariance)
    assert found.basis.shape == (5, 8) and found.error < 1e-6
    z = (turn @ np.diag([1.0] * 5 + [0.0] * 3)) @ rng.normal(size=(8, 20))
    assert np.allclose(found.matrices() @ z, wide @ z, atol=1e-6)


def test_compression_keeps_what_was_asked_for() -> None:
    small = compress(CUBE, np.diag([4.0, 3.0, 2.0, 1.0, 0.01]), share=0.99)
    assert small.matrices.shape == (24, 4, 4) and small.share >= 0.99 and small.leak > 0.1
    assert np.allclose(small.into @ small.back, np.eye(4))
    with pytest.raises(InputError, match="share"):
        compress(CUBE, np.eye(5), share=1.5)
    with pytest.raises(InputError, match="covariance of shape"):
        compress(CUBE, np.eye(4))


def test_matrices_of_no_representation_are_refused_by_their_multiplicities() -> None:
    rng = np.random.default_rng(0)
    with pytest.raises(InputError, match="irreducible representations"):
        snap(dict(enumerate(rng.normal(size=(24, 5, 5)))), S4)
    with pytest.raises(InputError, match="do not generate"):
        snap({0: np.eye(5)}, S4)
