"""Units: what is checked of an activation and of its representations, the fixed space, copies."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.learning.mean_field import SymmetricUnit
from invariants.representations import CyclicGroup, DihedralGroup, MatrixLieAlgebra, Representation, SymmetricGroup
from tests.learning.mean_field.cases import COMPACT, FINITE, counterexample, logistic, normal, ridge, unit_of

C2, C3 = CyclicGroup(2), CyclicGroup(3)
SWAP, CYCLE = Representation.permutation(C2), Representation.permutation(C3)
DIMENSIONS = {"C2": 2, "C3": 3, "S3": 2, "signs": 1, "D4": 3, "SO(2)": 2, "O(2)": 1}


@pytest.mark.parametrize("name", FINITE | COMPACT)
def test_projections_are_orthogonal_and_onto_what_no_element_moves(name: str) -> None:
    unit = unit_of(name)
    z = normal(20, unit.parameters)
    projected = unit.project(z)
    moved = unit.orbit.sample(30, torch.Generator().manual_seed(1))[2]
    assert unit.fixed_space.dimension == DIMENSIONS[name]
    assert (unit.project(projected) - projected).abs().max() < 1e-14
    assert ((z - projected) * unit.project(normal(20, unit.parameters, seed=2))).sum(1).abs().max() < 1e-13
    assert (torch.einsum("cij,nj->cni", moved, projected) - projected).abs().max() < 1e-13
    if unit.orbit.finite:
        assert (unit.images(z).unflatten(0, (-1, 20)).mean(0) - projected).abs().max() < 1e-14


def test_larger_spaces_are_projected_by_the_kernel_itself() -> None:
    rho = Representation.permutation(SymmetricGroup(6))
    unit = SymmetricUnit(logistic, rho, rho, rho * rho)
    z = normal(4, 36)
    square = z.view(4, 6, 6)
    diagonal = square.diagonal(dim1=1, dim2=2).mean(1)
    off = (square.sum((1, 2)) - 6 * diagonal) / 30
    eye = torch.eye(6, dtype=torch.float64)
    expected = diagonal[:, None, None] * eye + off[:, None, None] * (1 - eye)
    assert (unit.project(z).view(4, 6, 6) - expected).abs().max() < 1e-14


def test_a_fixed_space_of_zero_dimensions_is_the_origin() -> None:
    unit = counterexample()
    assert unit.fixed_space.dimension == 0
    assert unit.project(normal(5, 1)).eq(0).all()


def test_images_are_those_of_the_exact_matrices() -> None:
    unit = unit_of("S3")
    z = normal(3, 9)
    for g in unit.group.elements:  # type: ignore[attr-defined]
        matrix = torch.tensor(unit.rho_parameters(g).tolist(), dtype=torch.float64)
        assert torch.equal(unit.images(z)[3 * g : 3 * g + 3], z @ matrix.T)


def test_copies_and_pickles_work_and_keep_the_group() -> None:
    unit = unit_of("C2")
    assert copy.deepcopy(unit) is unit
    unit.project(normal(1, 4))
    read = pickle.loads(pickle.dumps(unit))
    z = normal(6, 4)
    assert torch.equal(read.project(z), unit.project(z)) and torch.equal(read.images(z), unit.images(z))
    assert read.project(z.float()).dtype == torch.float32


def mixing(x: Tensor, z: Tensor) -> Tensor:
    return logistic(x - x.mean(0), z)


def crowd(x: Tensor, z: Tensor) -> Tensor:
    return logistic(x, z / z.norm())


def writing(x: Tensor, z: Tensor) -> Tensor:
    return logistic(x.mul_(0.5), z)


NORMALISED = torch.nn.BatchNorm1d(2).double()


def normalised(x: Tensor, z: Tensor) -> Tensor:
    return logistic(NORMALISED(x), z)


def random(x: Tensor, z: Tensor) -> Tensor:
    return torch.nn.functional.dropout(logistic(x, z))


@pytest.mark.parametrize(
    ("activation", "words"),
    [
        (None, "of type NoneType"),
        (lambda x, z: 3, "a int"),
        (lambda x, z: x @ z, "that fails"),
        (lambda x, z: logistic(x, z)[:, :, :1], "(5, 4, 1)"),
        (lambda x, z: logistic(x, z).transpose(0, 1), "(4, 5, 2)"),
        (lambda x, z: logistic(x, z).float(), "torch.float32"),
        (lambda x, z: logistic(x.float(), z.float()), "torch.float32"),
        (lambda x, z: logistic(x, z) * 1j, "torch.complex128"),
        (lambda x, z: logistic(x, z).log().log(), "not finite"),
        (lambda x, z: logistic(x, z.detach()), "without a finite gradient"),
        (lambda x, z: (logistic(x, z) * 0).abs().sqrt(), "without a finite gradient"),
        (lambda x, z: torch.zeros(len(x), len(z), 2, dtype=x.dtype), "without a finite gradient"),
        (mixing, "mixes samples of a batch"),
        (crowd, "mixes particles"),
        (normalised, "that fails"),
        (writing, "writes to its inputs"),
        (random, "two values at one point"),
    ],
)
def test_unfit_activations_are_refused_in_words(activation: Callable[[Tensor, Tensor], Tensor], words: str) -> None:
    with pytest.raises(InputError) as caught:
        SymmetricUnit(activation, SWAP, SWAP, SWAP * SWAP)
    assert words in str(caught.value)


def test_what_is_not_equivariant_is_refused_with_the_element_that_fails() -> None:
    with pytest.raises(InputError, match=r"generator g0, which is element 1: .*differ by 0\.07") as caught:
        SymmetricUnit(logistic, SWAP, SWAP, SWAP + SWAP)
    assert "equivariant" in str(caught.value)
    # the transposition fails, the cycle does not
    rho = Representation.permutation(SymmetricGroup(3))
    sign = Representation.from_matrices(rho.group, [[[1]], [[-1]]])
    ones = Representation.trivial(rho.group)
    last = rho.group.generators[1]
    with pytest.raises(InputError, match=f"g1, which is element {last}, \\("):
        SymmetricUnit(lambda x, z: torch.tanh(x @ z.T)[:, :, None], rho, sign, rho)
    SymmetricUnit(lambda x, z: torch.tanh(x @ z.T)[:, :, None], rho, ones, rho)
    so2 = MatrixLieAlgebra.so(2).defining
    with pytest.raises(InputError, match="X0 a generator of the algebra"):
        SymmetricUnit(logistic, so2, so2, so2 * so2)
    o2 = MatrixLieAlgebra.o(2)
    wrong = Representation.from_matrices(o2, [[[0, -1], [1, 0]], [[-1, 0], [0, 1]]])
    with pytest.raises(InputError, match="component h0"):
        SymmetricUnit(ridge, o2.defining, wrong, o2.defining * o2.defining)


def test_small_breaches_are_seen_at_every_scale() -> None:
    def leaking(x: Tensor, z: Tensor) -> Tensor:
        out = logistic(x, z)
        return out + 1e-6 * torch.relu(x[:, None, :1] - 6)  # only where an input is large

    with pytest.raises(InputError, match="not equivariant"):
        SymmetricUnit(leaking, SWAP, SWAP, SWAP * SWAP)
    SymmetricUnit(lambda x, z: 1e-9 * logistic(x, z), SWAP, SWAP, SWAP * SWAP)
    SymmetricUnit(lambda x, z: 1e12 * logistic(x, z), SWAP, SWAP, SWAP * SWAP)


def test_unfit_representations_are_refused_in_words() -> None:
    complex_one = C3.irreps()[1]
    with pytest.raises(InputError, match="matrices are complex"):
        SymmetricUnit(logistic, complex_one, CYCLE, CYCLE)
    with pytest.raises(InputError, match="rho_out=3 of type int"):
        SymmetricUnit(logistic, SWAP, 3, SWAP)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="one and the same group object"):
        SymmetricUnit(logistic, SWAP, Representation.permutation(CyclicGroup(2)), SWAP * SWAP)
    skew = Representation.from_matrices(C2, [[[1, 1], [0, -1]]])
    with pytest.raises(InputError, match=r"rho_parameters=.* not orthogonal"):
        SymmetricUnit(logistic, SWAP, SWAP, skew)
    boosts = MatrixLieAlgebra.lorentz().defining
    with pytest.raises(InputError, match=r"rho_in=.* not orthogonal"):
        SymmetricUnit(logistic, boosts, boosts, boosts)


def test_outputs_may_move_by_maps_that_are_not_orthogonal() -> None:
    skew = Representation.from_matrices(C2, [[[1, 1], [0, -1]]])

    def activation(x: Tensor, z: Tensor) -> Tensor:
        a, b = torch.tanh(x[:, None] + z).unbind(2)
        return torch.stack((a + b - (b - a) / 2, b - a), 2)

    assert SymmetricUnit(activation, SWAP, skew, SWAP).outputs == 2


def test_other_groups_have_units_too() -> None:
    quarter = Representation.from_matrices(CyclicGroup(4), [[[0, -1], [1, 0]]])
    assert SymmetricUnit(ridge, quarter, quarter, quarter * quarter).fixed_space.dimension == 2
    square = DihedralGroup(4).irreps("real")[-1]
    assert SymmetricUnit(ridge, square, square, square * square).fixed_space.dimension == 1
    with pytest.raises(InputError, match="g0"):
        SymmetricUnit(logistic, quarter, quarter, quarter * quarter)  # logistic(-t) is not -logistic(t)
    with pytest.raises(InputError, match="parameters: "):
        unit_of("C2").project(torch.zeros(3, 5))
    with pytest.raises(InputError, match=r"of torch\.int64"):
        unit_of("C2").project(torch.zeros(3, 4, dtype=torch.int64))
