"""Groups found from unlabelled matrices, and errors where there is none or noise hides it."""

from __future__ import annotations

import numpy as np
import pytest

from invariants.errors import InputError
from invariants.learning.contrast.discovery import FoundGroup, discover_group

from .matrices import CUBE, GROUPS, ICOSAHEDRON, S4, Array, dihedral, noisy, turns


def checked(found: FoundGroup, matrices: Array) -> FoundGroup:
    """That elements are a group with that table, and labels the nearest ones."""
    elements, table = found.elements, found.group.table
    products = np.einsum("aij,bjk->abik", elements, elements)
    scale = np.linalg.norm(elements, axis=(1, 2)).max()
    assert np.abs(products - elements[table]).max() < 1e-6 * scale**2
    assert found.identification.isomorphism is not None
    inside = found.labels >= 0
    assert found.labels.shape == (len(matrices),)
    assert np.linalg.norm(matrices[inside] - elements[found.labels[inside]]) < 0.5 * np.linalg.norm(matrices[inside])
    return found


def right(found: FoundGroup, truth: Array) -> bool:
    """Whether products of labels are labels of products: labels are an isomorphism onto the true group."""
    flat = truth.reshape(len(truth), -1)
    products = np.einsum("aij,bjk->abik", truth, truth).reshape(len(truth) ** 2, -1)
    table = ((products[:, None] - flat) ** 2).sum(2).argmin(1).reshape(len(truth), -1)
    return bool((found.labels[table] == found.group.table[np.ix_(found.labels, found.labels)]).all())


@pytest.mark.parametrize("noise", [0.0, 0.03])
@pytest.mark.parametrize("name", GROUPS)
def test_every_element_once(name: str, noise: float) -> None:
    exact, expected = GROUPS[name]
    matrices = noisy(exact, noise / 3 if name == "20-gon" else noise, 1)
    found = checked(discover_group(matrices), matrices)
    assert (found.name, found.order) == (expected, len(exact))
    assert sorted(found.labels.tolist()) == list(range(len(exact)))
    if len(exact) <= 60:
        assert right(found, exact)


@pytest.mark.parametrize("seed", range(3))
def test_with_a_tenth_of_noise(seed: int) -> None:
    for exact, expected in (GROUPS["cube"], GROUPS["quaternions"], GROUPS["icosahedron"]):
        found = discover_group(noisy(exact, 0.1, seed))
        assert found.name == expected and found.confidence > 4


def test_a_badly_conditioned_basis() -> None:
    matrices = noisy(CUBE, 0, 3, condition=1e5)
    found = discover_group(matrices)
    assert found.name == "S4" and right(found, CUBE)


def test_repeated_with_gaps_and_outliers() -> None:
    rng = np.random.default_rng(4)
    pick = rng.choice(np.arange(0, 60, 2), 200)
    matrices = noisy(ICOSAHEDRON[pick], 0, 4)
    matrices = matrices + 0.05 * rng.normal(size=matrices.shape)
    matrices[[5, 17, 80]] = 2 * rng.normal(size=(3, 3, 3))
    found = discover_group(matrices)
    assert found.name == "A5" and set(found.outliers) >= {5, 17, 80} and len(found.outliers) <= 6


def test_generators_alone() -> None:
    matrices = noisy(CUBE, 0.02, 7)
    assert S4.order == len(S4.generated([1, 5, 9]))
    found = discover_group(matrices[[1, 5, 9]])
    assert found.name == "S4"
    exact = noisy(CUBE, 0, 7)
    near = np.linalg.norm(found.elements[:, None] - exact, axis=(2, 3)).min(axis=1)
    assert near.max() < 0.2 * np.linalg.norm(exact, axis=(1, 2)).max()


def test_small_groups() -> None:
    minus = np.array([[[1.0]], [[-1.0]], [[-0.97]], [[1.02]], [[-1.03]]])
    assert discover_group(minus).name == "C2"
    still = np.eye(3) + 0.02 * np.random.default_rng(0).normal(size=(8, 3, 3))
    assert discover_group(still).name == "C1"
    assert discover_group([np.eye(2), np.eye(2)]).name == "C1"
    assert discover_group([turns(12)[1], turns(12)[5]]).name == "C12"


def test_of_an_action_with_a_kernel_the_quotient_is_found() -> None:
    from .matrices import of

    assert discover_group(noisy(of(S4, [2]), 0.02, 1)).name == "S3"


def test_what_was_found_goes_on_to_exact_matrices() -> None:
    matrices = noisy(CUBE, 0.05, 2)
    found = discover_group(matrices)
    assert sorted(found.multiplicities.nearest) == [0, 0, 0, 1, 1]
    assert found.multiplicities.distance < 1e-6
    assert found.snapped.error < 1e-6
    rho, basis = found.snapped
    exact = np.linalg.inv(basis) @ np.array(rho(1).evalf().tolist(), dtype=float) @ basis
    assert np.allclose(exact, found.elements[1], atol=1e-6)
    assert "S4" in found.identification.code or "SymmetricGroup(4)" in found.identification.code


def test_unused_directions_are_compressed_away() -> None:
    rng = np.random.default_rng(4)
    wide = rng.normal(size=(24, 8, 8))
    wide[:, :5, :5], wide[:, 5:, :5] = CUBE, 0
    covariance = np.diag([1.0, 2.0, 0.5, 1.0, 1.0, 1e-9, 1e-9, 1e-9])
    found = discover_group(wide + 0.02 * rng.normal(size=wide.shape) * np.sqrt(covariance.max()), covariance=covariance)
    assert found.name == "S4" and found.compression is not None and found.elements.shape == (24, 5, 5)
    with pytest.raises(InputError):
        discover_group(wide)


def rotations(count: int, seed: int) -> Array:
    q = np.linalg.qr(np.random.default_rng(seed).normal(size=(count, 3, 3)))[0]
    found: Array = q * np.sign(np.linalg.det(q))[:, None, None]
    return found


@pytest.mark.parametrize(
    ("matrices", "words"),
    [
        (rotations(24, 0), "given"),
        (rotations(200, 1), "given"),
        (rotations(3, 2), "given"),
        (np.random.default_rng(3).normal(size=(60, 3, 3)), "unit circle"),
        (np.concatenate([noisy(CUBE, 0.01, 1)[:12], noisy(CUBE, 0.01, 2)[12:]]), "given"),
        (noisy(dihedral(20), 0.3, 1), "given"),
        (np.zeros((5, 2, 2)), "singular"),
        ([[[1.0]]], "at least 2"),
        ([[[1.0]], [[float("inf")]]], "finite"),
        (np.ones((4, 3, 2)), "square"),
        (np.zeros((0, 2, 2)), "square"),
    ],
)
def test_what_is_no_finite_group_is_refused(matrices: Array, words: str) -> None:
    with pytest.raises(InputError, match=words):
        discover_group(matrices, limit=60)


def test_options() -> None:
    with pytest.raises(InputError, match="limit"):
        discover_group(CUBE, limit=0)
    with pytest.raises(InputError, match="outliers"):
        discover_group(CUBE, outliers=0.7)
    with pytest.raises(InputError, match="limit="):
        discover_group(CUBE, limit=12)
    assert discover_group(turns(401), limit=401).name == "C401"


def turn(angle: float) -> Array:
    return np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])


def test_shears_and_translations_are_no_finite_group() -> None:
    rng = np.random.default_rng(0)
    for _ in range(5):
        shears = np.array([[[1.0, n], [0.0, 1.0]] for n in rng.integers(-5, 6, 8)])
        flips = np.array(
            [[[s, t], [0.0, 1.0]] for s, t in zip(rng.choice([-1, 1], 8), rng.normal(size=8), strict=True)]
        )
        moves = np.zeros((8, 3, 3))
        for k in range(8):
            moves[k, :2, :2], moves[k, :2, 2], moves[k, 2, 2] = turn(np.pi / 2 * (k % 4)), rng.normal(size=2), 1
        for matrices in (shears, flips, moves):
            with pytest.raises(InputError):
                discover_group(matrices, limit=30)


def test_matrices_of_one_element_are_one_piece_of_evidence() -> None:
    rng = np.random.default_rng(1)
    for power in (7, 11):
        same = np.array([turn(2 * np.pi * power / 30)] * 12) + 0.005 * rng.normal(size=(12, 2, 2))
        try:
            found = discover_group(same, limit=60)
        except InputError:
            continue
        assert found.name == "C30"


def test_a_part_that_is_finite_does_not_vouch_for_one_that_is_not() -> None:
    rng = np.random.default_rng(2)
    wrong = 0
    for _ in range(12):
        matrices = np.zeros((10, 4, 4))
        matrices[:, :2, :2] = [turn(2 * np.pi * k / 3) for k in rng.integers(0, 3, 10)]
        matrices[:, 2:, 2:] = [turn(a) for a in rng.uniform(0, 2 * np.pi, 10)]
        try:
            discover_group(matrices, limit=30)
            wrong += 1
        except InputError:
            pass
    assert wrong <= 1


def test_small_directions_that_move_are_kept() -> None:
    matrices = np.zeros((10, 3, 3))
    matrices[:, 0, 0] = 1
    matrices[:, 1:, 1:] = [turn(2 * np.pi * k / 5) for k in range(10)]
    assert discover_group(matrices, covariance=np.diag([100.0, 0.4, 0.4])).name == "C5"
    with pytest.raises(InputError, match="none of these moves"):
        discover_group(matrices, covariance=np.diag([100.0, 0.0, 0.0]))
