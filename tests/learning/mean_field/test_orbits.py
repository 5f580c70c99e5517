"""Elements of a group in several representations: all of them, and random ones against exact projectors."""

from __future__ import annotations

import pickle

import pytest
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.learning.mean_field import Orbit
from invariants.representations import (
    CyclicGroup,
    MatrixLieAlgebra,
    QuaternionGroup,
    Representation,
    SymmetricGroup,
    fixed_space,
)
from tests.learning.mean_field.cases import generator


def deviations(orbit: Orbit, count: int, seed: int = 0) -> list[float]:
    """Of the mean over random elements from the exact projector on the fixed space, in standard errors of its norm."""
    found = []
    for rho, matrices in zip(orbit.representations, orbit.sample(count, generator(seed)), strict=True):
        expected = torch.tensor(fixed_space(rho).projector.evalf(20).tolist(), dtype=torch.float64)
        error = (matrices.var(0).sum() / count).sqrt().clamp(min=1e-12)
        found.append(float((matrices.mean(0) - expected).norm() / error))
    return found


def test_full_orbits_are_all_elements_in_every_representation() -> None:
    group = SymmetricGroup(3)
    standard = group.irreps("real")[-1]
    one, two = Orbit(standard, standard * standard).full()
    assert one.shape == (6, 2, 2) and two.shape == (6, 4, 4)
    for g in group.elements:
        assert (one[g] - torch.tensor(standard(g).evalf(20).tolist(), dtype=torch.float64)).abs().max() < 1e-15
        assert (two[g] - torch.kron(one[g], one[g])).abs().max() < 1e-15


@pytest.mark.parametrize(
    "rho",
    [
        Representation.permutation(SymmetricGroup(3)),
        QuaternionGroup().irreps("real")[-1],
        MatrixLieAlgebra.so(2).defining,
        MatrixLieAlgebra.o(2).defining,
    ],
    ids=lambda rho: rho.name,
)
def test_random_elements_average_to_the_exact_projector(rho: Representation) -> None:
    assert max(deviations(Orbit(rho, rho * rho), 20_000)) < 3


def test_random_rotations_of_space_average_to_the_exact_projector() -> None:
    rho = MatrixLieAlgebra.o(3).defining
    assert max(deviations(Orbit(rho), 4000)) < 3
    both = Orbit(rho, rho * rho)
    assert max(deviations(both, 500)) < 3
    one, two = both.sample(20, generator())
    assert (one.mT @ one - torch.eye(3, dtype=torch.float64)).abs().max() < 1e-14
    assert max(float((b - torch.kron(a, a)).abs().max()) for a, b in zip(one, two, strict=True)) < 1e-11
    assert one.det().sign().unique().tolist() == [-1, 1]


def test_weights_far_apart_on_a_torus_are_all_uniform() -> None:
    turn = [[0, -1], [1, 0]]
    torus = MatrixLieAlgebra([[[0, -1, 0, 0], [1, 0, 0, 0], [0, 0, 0, -20], [0, 0, 20, 0]]], name="winding")
    slow = Representation.from_matrices(torus, [turn])
    assert max(deviations(Orbit(torus.defining, slow), 20_000)) < 3


def test_a_representation_that_nothing_moves_stays() -> None:
    ones = Representation.trivial(MatrixLieAlgebra.so(3))
    assert Orbit(ones).sample(5)[0].eq(1).all()


def test_draws_are_repeatable_and_the_same_alone() -> None:
    rho = MatrixLieAlgebra.so(3).defining
    first = Orbit(rho, rho).sample(3, generator(4))
    assert torch.equal(first[0], first[1])
    assert torch.equal(first[0], Orbit(rho, rho).sample(3, generator(4))[0])
    assert not torch.equal(first[0], Orbit(rho, rho).sample(3, generator(5))[0])


def test_finite_draws_are_uniform_before_and_after_all_are_listed() -> None:
    orbit = Orbit(Representation.regular(CyclicGroup(4)))
    before: Tensor = orbit.sample(4000, generator())[0]
    orbit.full()
    assert torch.equal(before, orbit.sample(4000, generator())[0])
    counts = before[:, :, 0].sum(0)
    assert ((counts - 1000).square() / 1000).sum() < 16
    assert torch.equal(pickle.loads(pickle.dumps(orbit)).sample(9, generator())[0], before[:9])


def test_unfit_groups_are_refused_in_words() -> None:
    so2 = MatrixLieAlgebra.so(2).defining
    with pytest.raises(InputError, match=r"draw some of them: orbit=16"):
        Orbit(so2).full()
    with pytest.raises(InputError, match="at least one Representation"):
        Orbit()
    with pytest.raises(InputError, match="one and the same group object"):
        Orbit(so2, MatrixLieAlgebra.so(3).defining)
    with pytest.raises(InputError, match="not orthogonal"):
        Orbit(MatrixLieAlgebra.sl(2).defining)
    for count in (0, True, 2.0, "3"):
        with pytest.raises(InputError, match="count="):
            Orbit(so2).sample(count)  # type: ignore[arg-type]
    group = SymmetricGroup(6)
    large = Representation.permutation(group) * Representation.permutation(group)
    huge = Representation.regular(group)
    with pytest.raises(InputError, match="720 matrices of 720 x 720"):
        Orbit(large, huge).full()
    assert Orbit(large).sample(3)[0].sum((1, 2)).tolist() == [36] * 3


def test_components_without_end_are_refused() -> None:
    turn = [["3/5", "-4/5"], ["4/5", "3/5"]]
    import sympy as sp

    odd = MatrixLieAlgebra([[[0, -1], [1, 0]]], components=[sp.Matrix(turn)], name="odd_components")
    with pytest.raises(InputError, match="choose other representatives"):
        Orbit(odd.defining).sample(1)
