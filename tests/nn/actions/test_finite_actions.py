"""Actions of finite groups on tensors: each against a definition of its own, and the axioms on every pair."""

from __future__ import annotations

import copy
import pickle

import numpy as np
import pytest
import torch

from invariants.errors import InputError
from invariants.nn import CoordinateAction, FiniteAction, ImageAction, JointAction, PermutationAction, TrivialAction
from invariants.nn.actions.finite_actions import images_of_points
from invariants.nn.equitune.checks import axioms
from invariants.representations import (
    AbelianGroup,
    AlternatingGroup,
    CyclicGroup,
    DihedralGroup,
    FiniteGroup,
    QuaternionGroup,
    Representation,
    SymmetricGroup,
)


def one(action: FiniteAction, g: int, x: torch.Tensor) -> torch.Tensor:
    return action(torch.tensor([g]), x[None])[0]


@pytest.mark.parametrize("n", [1, 2, 4])
def test_rotations_are_those_of_torch(n: int) -> None:
    action = ImageAction.rotations(CyclicGroup(n))
    x = torch.rand(2, 3, 8, 8)
    for g in range(n):
        assert torch.equal(one(action, g, x), x.rot90(4 // n * g, (-2, -1)))


@pytest.mark.parametrize("n", [1, 2, 4])
def test_dihedral_groups_of_pictures(n: int) -> None:
    group = DihedralGroup(n)
    action = ImageAction.rotations(group)
    x = torch.rand(2, 3, 7, 7)
    turn, mirror = (0, group.generators[-1]) if n == 1 else group.generators
    assert torch.equal(one(action, mirror, x), x.flip(-1))
    assert torch.equal(one(action, turn, x), x.rot90(4 // n, (-2, -1)))
    assert axioms(action, x, "act") == ((2 * n) ** 2, 0.0)


def test_oblong_pictures_keep_their_axes() -> None:
    x = torch.rand(2, 1, 5, 8)
    assert torch.equal(one(ImageAction.rotations(CyclicGroup(2)), 1, x), x.flip(-1, -2))
    assert torch.equal(one(ImageAction.mirror(CyclicGroup(2), "y"), 1, x), x.flip(-2))
    assert axioms(ImageAction.rotations(DihedralGroup(2)), x, "act")[1] == 0.0
    with pytest.raises(InputError, match="5 x 8 pixels"):
        one(ImageAction.rotations(CyclicGroup(4)), 1, x)


def test_volumes() -> None:
    turn = [[0, -1, 0], [1, 0, 0], [0, 0, 1]]
    group = FiniteGroup.from_matrices([turn, [[0, 0, 1], [1, 0, 0], [0, 1, 0]], [[-1, 0, 0], [0, -1, 0], [0, 0, -1]]])
    assert group.order == 48
    action = ImageAction(Representation.from_matrices(group, [group.label(g) for g in group.generators]))
    x = torch.rand(2, 3, 5, 5, 5)
    assert axioms(action, x, "act")[1] == 0.0
    # (x, y) -> (-y, x), x to the right and y downwards: clockwise as one looks, in every slice
    assert torch.equal(one(action, group.index(group.label(group.generators[0])), x), x.rot90(-1, (-2, -1)))
    plane = next(psi for psi in CyclicGroup(3).irreps("real") if psi.dimension == 2)
    with pytest.raises(InputError, match="symmetries of the cube"):
        ImageAction(plane + Representation.trivial(plane.group))


def test_pictures_turn_as_coordinates_do() -> None:
    """(g u)(z) = u(g^-1 z): a bright pixel at z moves to g z."""
    group = DihedralGroup(4)
    action = ImageAction.rotations(group)
    for g in group.elements:
        matrix = np.array(action.rho(g).tolist(), dtype=int)
        for column, row in ((0, 0), (3, 1), (4, 2), (1, 4)):
            image = torch.zeros(1, 1, 5, 5)
            image[0, 0, row, column] = 1
            x, y = matrix @ (column - 2, row - 2) + 2
            assert one(action, g, image)[0, 0, y, x] == 1


@pytest.mark.parametrize("sides", [(33, 33), (24, 40)])
def test_interpolated_rotations_warn_and_turn(sides: tuple[int, int]) -> None:
    with pytest.warns(UserWarning, match="interpolated"):
        action = ImageAction.rotations(CyclicGroup(8))
    assert not action.exact
    height, width = sides
    y, x = torch.meshgrid(torch.arange(height) - (height - 1) / 2, torch.arange(width) - (width - 1) / 2, indexing="ij")

    def blob(angle: float) -> torch.Tensor:
        # anticlockwise as one looks: y runs downwards
        cx, cy = 5 * np.cos(angle), -5 * np.sin(angle)
        return torch.exp(-((x - cx) ** 2 + (y - cy) ** 2) / 18)[None, None]

    for g in range(8):
        assert (one(action, g, blob(0.3)) - blob(0.3 + g * np.pi / 4)).abs().max() < 5e-3
    _, error = axioms(action, blob(0.3), "act")
    assert 1e-6 < error < 2e-2


@pytest.mark.parametrize(
    "group",
    [
        CyclicGroup(1),
        CyclicGroup(6),
        AbelianGroup(2, 3, 2),
        DihedralGroup(3),
        QuaternionGroup(),
        SymmetricGroup(4),
        AlternatingGroup(4),
        FiniteGroup.from_table([[0, 1], [1, 0]]),
    ],
    ids=lambda g: g.name,
)
def test_permutations(group: FiniteGroup) -> None:
    images = images_of_points(group)
    action = PermutationAction(group, dim=1)
    x = torch.arange(2.0 * images.shape[1] * 3).view(2, images.shape[1], 3)
    for g in group.elements:
        moved = one(action, g, x)
        for i in range(images.shape[1]):  # (g x)[g(i)] = x[i]
            assert torch.equal(moved[:, images[g, i]], x[:, i])
    assert axioms(action, x, "act") == (group.order**2, 0.0)


def test_points_of_generators_and_of_elements_agree() -> None:
    group = DihedralGroup(3)
    given = [[1, 2, 0, 3], [0, 2, 1, 3]]
    images = images_of_points(group, given)
    assert (images_of_points(group, images) == images).all()
    assert (images[group.generators[0]] == given[0]).all()
    wrong = images.copy()
    wrong[[1, 2]] = wrong[[2, 1]]
    with pytest.raises(InputError):
        images_of_points(group, wrong)
    # a generator of order 2 sent to a cycle of three
    with pytest.raises(InputError, match="is not element"):
        images_of_points(group, [[1, 2, 0], [1, 2, 0]])


def test_the_shift_of_six_is_a_shift_of_six() -> None:
    # CyclicGroup(6) is held as permutations of five points
    x = torch.arange(6.0)[None]
    assert torch.equal(one(PermutationAction(CyclicGroup(6)), 1, x), x.roll(1, -1))


@pytest.mark.parametrize("dim", [1, 2, -1, -2])
def test_coordinates_on_any_axis(dim: int) -> None:
    group = SymmetricGroup(3)
    rho = next(psi for psi in group.irreps("real") if psi.dimension == 2)
    action = CoordinateAction(rho, dim=dim)
    x = torch.randn(3, 2, 2, dtype=torch.float64)
    for g in group.elements:
        matrix = torch.tensor([[float(e) for e in rho(g).row(i)] for i in range(2)], dtype=torch.float64)
        axis = dim % 3
        wanted = (x.movedim(axis, -1) @ matrix.T).movedim(-1, axis)
        assert torch.allclose(one(action, g, x), wanted, atol=1e-14)
    assert axioms(action, x, "act")[1] < 1e-14


def test_joint_actions_act_together() -> None:
    group = CyclicGroup(4)
    turns, shifts = ImageAction.rotations(group), PermutationAction(group, dim=1)
    x = torch.rand(2, 4, 5, 5)
    joint = JointAction(turns, shifts)
    assert torch.equal(one(joint, 1, x), x.rot90(1, (-2, -1)).roll(1, 1))
    assert axioms(joint, x, "act")[1] == 0.0


def test_a_joint_action_on_one_axis_is_found_out() -> None:
    group = SymmetricGroup(3)
    action = JointAction(PermutationAction(group), PermutationAction(group))
    with pytest.raises(InputError, match="differ"):
        axioms(action, torch.rand(2, 3), "act")


@pytest.mark.parametrize("dtype", [torch.float64, torch.bfloat16, torch.complex64, torch.int64, torch.bool], ids=str)
def test_dtypes_stay(dtype: torch.dtype) -> None:
    group = CyclicGroup(4)
    x = (torch.rand(2, 4, 4) * 9).to(dtype)
    for action in (ImageAction.rotations(group), PermutationAction(group), TrivialAction(group)):
        assert action(torch.arange(4), x[None]).dtype == dtype


def test_gradients_go_back_where_values_came_from() -> None:
    group = DihedralGroup(4)
    action = ImageAction.rotations(group)
    x = torch.rand(2, 1, 4, 4, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(lambda x: action(torch.arange(8), x[None]), (x,))
    weights = torch.rand(8, 2, 1, 4, 4, dtype=torch.float64)
    (action(torch.arange(8), x[None]) * weights).sum().backward()
    assert torch.allclose(x.grad, action(torch.arange(8), weights, inverse=True).sum(0))


def test_copies() -> None:
    group = CyclicGroup(4)
    rho = Representation.from_matrices(group, [[[0, -1], [1, 0]]])
    x = torch.randn(1, 3, 2)
    action = CoordinateAction(rho)
    wanted = action(torch.arange(4), x)
    assert torch.equal(copy.deepcopy(action)(torch.arange(4), x), wanted)
    assert torch.equal(pickle.loads(pickle.dumps(action))(torch.arange(4), x), wanted)


def test_large_pictures_and_groups_stay_exact() -> None:
    group = DihedralGroup(4)
    x = torch.rand(1, 1, 225, 225)
    action = ImageAction.rotations(group)
    assert torch.equal(
        action(torch.arange(8), action(torch.arange(8), x[None]), inverse=True), x.expand(8, 1, 1, 225, 225)
    )
    assert axioms(PermutationAction(SymmetricGroup(5)), torch.rand(2, 5), "act")[0] == 3 * 120
