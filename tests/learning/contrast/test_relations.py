"""Errors of relations, and the elements that act as the identity."""

from __future__ import annotations

import numpy as np
import pytest

from invariants.errors import InputError
from invariants.learning.contrast.relations import is_faithful, kernel, relation_error, relator_error
from invariants.representations import CyclicGroup

from .matrices import CUBE, S4, noisy, of, turns


def test_a_representation_has_no_error_and_noise_has_its_size() -> None:
    assert relation_error(dict(enumerate(noisy(CUBE, 0, 0))), S4) < 1e-12
    small, large = (relation_error(dict(enumerate(noisy(CUBE, s, 0, 1.0))), S4) for s in (0.01, 0.1))
    assert 0.01 < small < 0.03 and 0.1 < large < 0.3
    shuffled = dict(zip(np.random.default_rng(0).permutation(24).tolist(), CUBE, strict=True))
    assert relation_error(shuffled, S4) > 0.3


def test_directions_without_embeddings_do_not_count() -> None:
    rng = np.random.default_rng(1)
    wide = rng.normal(size=(24, 8, 8))
    wide[:, :5, :5], wide[:, 5:, :5] = CUBE, 0
    covariance = np.diag([1.0] * 5 + [0.0] * 3)
    assert relation_error(dict(enumerate(wide)), S4) > 0.3
    assert relation_error(dict(enumerate(wide)), S4, covariance) < 1e-12


def test_the_error_by_its_definition() -> None:
    matrices = noisy(CUBE, 0.2, 3)
    root = np.linalg.cholesky(np.cov(np.random.default_rng(2).normal(size=(5, 50))))
    wanted = np.mean(
        [
            np.linalg.norm((matrices[g] @ matrices[h] - matrices[S4.multiply(g, h)]) @ root)
            / np.linalg.norm(matrices[S4.multiply(g, h)] @ root)
            for g in range(24)
            for h in range(24)
        ]
    )
    # |A S^1/2| does not depend on which square root is taken
    assert relation_error(dict(enumerate(matrices)), S4, root @ root.T) == pytest.approx(wanted)


def test_relators() -> None:
    r, s = turns(5)[1], np.diag([1.0, -1.0])
    words = [[("r", 5)], [("s", 2)], ["s", "r", "s", "r"], ["s", "r", ("s", -1), "r"]]
    assert relator_error({"r": r, "s": s}, words) < 1e-12
    assert relator_error({"r": r, "s": s}, [["s", "r"]]) > 1
    with pytest.raises(InputError, match="letter"):
        relator_error({"r": r}, [["q"]])
    with pytest.raises(InputError, match="singular"):
        relator_error({"r": np.zeros((2, 2))}, [[("r", -1)]])
    with pytest.raises(InputError, match="relators"):
        relator_error({"r": r}, [])


def test_kernels_are_normal_subgroups() -> None:
    matrices = dict(enumerate(noisy(of(S4, [2]), 0.03, 1)))
    assert len(kernel(matrices, S4)) == 4
    assert not is_faithful(matrices, S4)
    assert is_faithful(dict(enumerate(noisy(CUBE, 0.03, 1))), S4)
    assert kernel(dict(enumerate(of(S4, [0]))), S4) == S4.elements


def test_what_contradicts_a_normal_subgroup_is_said() -> None:
    matrices = CUBE.copy()
    swap = next(g for g in S4.elements if S4.element_orders[g] == 2)
    matrices[swap] = np.eye(5)
    with pytest.raises(InputError, match="no normal subgroup"):
        kernel(dict(enumerate(matrices)), S4)
    with pytest.raises(InputError, match="tolerance"):
        kernel(dict(enumerate(CUBE)), S4, tolerance=0)
    with pytest.raises(InputError, match="without one for the element"):
        kernel({0: CUBE[0]}, S4)


def test_pairs_without_a_product_are_refused() -> None:
    with pytest.raises(InputError, match="no product"):
        relation_error({1: [[1.0]]}, CyclicGroup(7))
    with pytest.raises(InputError, match="covariance"):
        relation_error({0: [[1.0]]}, CyclicGroup(7), np.eye(2))
    with pytest.raises(InputError, match="second moments"):
        relation_error({0: [[1.0]]}, CyclicGroup(7), [[-1.0]])
