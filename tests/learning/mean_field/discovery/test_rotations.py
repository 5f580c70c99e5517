"""From a subspace back to a continuous group."""

from __future__ import annotations

import pytest
import torch

from invariants.errors import InputError
from invariants.learning.mean_field.discovery import Layout, largest_rotations
from invariants.limits import ROTATION_ENTRIES

SPACE = Layout((("space", "space"),), {"space": 4})
J = torch.tensor([[0.0, -1.0], [1.0, 0.0]])


def maps_of_two_planes() -> torch.Tensor:
    """Matrices that commute with one rotation of both planes of R^2 x R^2."""
    rows = []
    for i in range(2):
        for j in range(2):
            for block in (torch.eye(2), J):
                matrix = torch.zeros(4, 4)
                matrix[2 * i : 2 * i + 2, 2 * j : 2 * j + 2] = block
                rows.append(matrix.flatten())
    return torch.stack(rows)


@pytest.mark.parametrize("error", [0.0, 0.02])
def test_one_rotation_of_two_planes(error: float) -> None:
    rows = maps_of_two_planes()
    found = largest_rotations(rows + error * torch.randn(rows.shape, generator=torch.Generator().manual_seed(0)), SPACE)
    assert found.dimension == 1 and found.symmetry is not None
    assert found.symmetry.fixed.dimension == 8 and found.symmetry.sine <= 5 * error + 1e-9
    turn = found.symmetry.axes["space"]((1,))
    assert abs(turn[1, 0]) == 1 and turn[1, 0] == turn[3, 2] and turn[2, 0] == 0


def test_all_rotations_of_space() -> None:
    identity = torch.eye(3).reshape(1, 9)
    one = largest_rotations(identity, Layout((("space", "space"),), {"space": 3}))
    two = largest_rotations(identity, Layout.matrix(3, 3))
    for found in (one, two):
        assert found.dimension == 3 and found.symmetry is not None
        assert found.symmetry.group.is_semisimple and found.symmetry.fixed.dimension == 1  # type: ignore[attr-defined]


def test_without_a_layout_the_complement_turns() -> None:
    found = largest_rotations(torch.eye(5)[:2])
    assert found.dimension == 3 and found.symmetry is not None and found.symmetry.fixed.dimension == 2


def test_nothing_to_keep_lets_everything_turn() -> None:
    found = largest_rotations(torch.zeros(0, 9), Layout.matrix(3, 3))
    assert found.dimension == 6 and found.symmetry is not None and found.symmetry.fixed.dimension == 0


def test_coordinates_that_hide_the_plane() -> None:
    mix = torch.linalg.qr(torch.randn(4, 4, generator=torch.Generator().manual_seed(1))).Q
    rows = torch.stack([(mix @ row.view(4, 4) @ mix.T).flatten() for row in maps_of_two_planes()])
    found = largest_rotations(rows, SPACE)
    assert found.dimension == 1 and found.symmetry is None
    a = found.generators["space"][0]
    assert torch.allclose(a, -a.T)
    assert all(float((a @ w.view(4, 4).double() - w.view(4, 4).double() @ a).norm()) < 1e-5 for w in rows)


def test_axes_that_do_not_turn_and_permutations_alone() -> None:
    layout = Layout((("outputs", "inputs"),), {"outputs": 2, "inputs": 3}, fixed=("outputs",))
    rows = torch.tensor([[1.0, 0, 0, 0, 0, 0], [0, 0, 0, 1.0, 0, 0]])
    found = largest_rotations(rows, layout)
    assert found.dimension == 1 and not found.generators["outputs"].any()
    assert largest_rotations(torch.eye(3)).dimension == 0
    assert largest_rotations(torch.ones(1, 1)).dimension == 0


def test_refuses_equations_that_do_not_fit() -> None:
    size = int((2 * ROTATION_ENTRIES.value) ** 0.34) + 60
    with pytest.raises(InputError, match="planes of rotation"):
        largest_rotations(torch.eye(size))


def test_one_vector_that_moves_is_enough() -> None:
    """A rotation that moves one of many vectors is none, however little it does on the mean."""
    layout = Layout((*((),) * 30, ("inputs",)), {"inputs": 2})
    assert largest_rotations(torch.eye(32)[:31], layout, tolerance=0.2).dimension == 0
    assert largest_rotations(torch.eye(32)[:30], layout, tolerance=0.2).dimension == 1


def test_large_groups_of_rotations_come_as_numbers() -> None:
    found = largest_rotations(torch.ones(1, 12))
    assert found.dimension == 55 and found.symmetry is None
