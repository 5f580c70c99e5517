"""Networks built from a symmetry commute with it."""

from __future__ import annotations

import copy

import pytest
import torch

from invariants.errors import InputError
from invariants.learning.mean_field.discovery import EquivariantPerceptron
from invariants.learning.mean_field.discovery.network import hidden_permutation, permutes
from invariants.representations import (
    CyclicGroup,
    DihedralGroup,
    MatrixLieAlgebra,
    PermutationGroup,
    Representation,
    SymmetricGroup,
)

SIGN = Representation.from_matrices(CyclicGroup(2), [[[-1]]])
LARGE = PermutationGroup([[1, 0, *range(2, 9)], [*range(1, 9), 0]])
ON_NINE = Representation.from_matrices(
    LARGE, [[[int(g[j] == i) for j in range(9)] for i in range(9)] for g in LARGE.generators]
)


@pytest.mark.parametrize(
    ("rho", "sigma"),
    [
        (Representation.permutation(SymmetricGroup(3)), Representation.trivial(SymmetricGroup(3))),
        (ON_NINE, ON_NINE),
    ],
)
def test_commutes(rho: Representation, sigma: Representation) -> None:
    if rho.group is not sigma.group:
        sigma = Representation.trivial(rho.group)
    torch.manual_seed(0)
    net = EquivariantPerceptron(rho, sigma, width=5).double()
    x = torch.randn(7, rho.dimension, dtype=torch.float64)
    for element in range(len(rho.matrices)):
        generator = rho.group.generators[element] if hasattr(rho.group, "elements") else element
        g = torch.tensor([[float(c) for c in row] for row in rho(generator).tolist()], dtype=torch.float64)
        h = torch.tensor([[float(c) for c in row] for row in sigma(generator).tolist()], dtype=torch.float64)
        assert torch.allclose(net(x @ g.T), net(x) @ h.T, atol=1e-12)
    assert torch.equal(copy.deepcopy(net)(x), net(x))


def test_refuses() -> None:
    rotation = MatrixLieAlgebra.so(3).defining
    with pytest.raises(InputError, match="hidden="):
        EquivariantPerceptron(rotation, rotation)
    with pytest.raises(InputError, match="permutations"):
        EquivariantPerceptron(SIGN, SIGN, hidden=SIGN)
    with pytest.raises(InputError, match="channels"):
        EquivariantPerceptron(SIGN, SIGN, width=0)


def test_hidden_features_of_larger_groups() -> None:
    many = DihedralGroup(40)
    on_points = Representation.permutation(many)
    assert hidden_permutation(on_points).dimension == 41 and permutes(hidden_permutation(on_points))
    assert hidden_permutation(Representation.permutation(SymmetricGroup(3))).dimension == 6
    with pytest.raises(InputError, match="hidden="):
        hidden_permutation(Representation.from_matrices(many, [[[1]], [[-1]]]))
