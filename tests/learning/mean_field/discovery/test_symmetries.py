"""From a subspace back to the group of permutations and signs, with errors in the subspace."""

from __future__ import annotations

import itertools

import pytest
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.learning.mean_field.discovery import Layout, largest_symmetry
from invariants.representations import FiniteGroup, PermutationGroup, equivariant_basis

from .cases import C2_IN_S3, C3, S3, commutant, permutation


def basis_of(projector: Tensor) -> Tensor:
    values, vectors = torch.linalg.eigh(projector)
    return vectors[:, values > 0.5].T


def noisy(basis: Tensor, size: float, seed: int = 0) -> Tensor:
    return basis + size * torch.randn(basis.shape, dtype=basis.dtype, generator=torch.Generator().manual_seed(seed))


@pytest.mark.parametrize("error", [0.0, 0.02])
@pytest.mark.parametrize(("elements", "order"), [(C3, 3), (S3, 6), (C2_IN_S3, 2)])
def test_the_group_of_a_commutant(elements: list[Tensor], order: int, error: float) -> None:
    rows = noisy(basis_of(commutant(elements)), error)
    found = largest_symmetry(rows, Layout.matrix(3, 3))
    assert isinstance(found.group, FiniteGroup) and found.group.order == order
    assert found.fixed.dimension == len(rows) == len(equivariant_basis(found.axes["inputs"], found.axes["outputs"]))
    assert found.sine <= 5 * error + 1e-9
    assert torch.allclose(found.basis.T @ found.basis, commutant(elements), atol=1e-9)


@pytest.mark.parametrize("seed", range(4))
def test_it_is_the_largest(seed: int) -> None:
    """Against all pairs of permutations, for a random subspace that one random pair fixes."""
    generator = torch.Generator().manual_seed(seed)
    g, h = torch.randperm(4, generator=generator), torch.randperm(3, generator=generator)
    w = torch.randint(0, 2, (2, 3, 4), generator=generator).double()
    total, image = torch.zeros_like(w), w
    for _ in range(12):
        total, image = total + image, image[:, h][:, :, g]
    if torch.linalg.matrix_rank(total.flatten(1)) < 2:
        total = total[:1]
    count = sum(
        torch.equal(total, total[:, list(rows)][:, :, list(columns)])
        for rows in itertools.permutations(range(3))
        for columns in itertools.permutations(range(4))
    )
    found = largest_symmetry(total.flatten(1), Layout.matrix(3, 4), tolerance=1e-6)
    assert found.group.order == count  # type: ignore[attr-defined]


@pytest.mark.parametrize("seed", range(4))
def test_it_is_the_largest_with_signs(seed: int) -> None:
    vector = torch.randint(-2, 3, (1, 4), generator=torch.Generator().manual_seed(seed)).double()
    if not vector.any():
        vector[0, 0] = 1
    count = sum(
        torch.equal(vector[0], vector[0, list(order)] * torch.tensor(signs))
        for order in itertools.permutations(range(4))
        for signs in itertools.product((1, -1), repeat=4)
    )
    found = largest_symmetry(vector, tolerance=1e-6)
    assert found.group.order == count  # type: ignore[attr-defined]


def test_a_turn_by_signs_and_one_action_on_both_axes() -> None:
    turning = torch.tensor([[1.0, 0, 0, 1], [0, -1, 1, 0]])
    layout = Layout((("space", "space"),), {"space": 2}, signs=("space",))
    found = largest_symmetry(turning, layout)
    assert found.group.order == 4 and found.fixed.dimension == 2  # type: ignore[attr-defined]
    assert largest_symmetry(turning, Layout.matrix(2, 2)).group.order == 1  # type: ignore[attr-defined]


def test_blocks_of_several_kinds() -> None:
    """u, b, v of a unit v tanh(u x + b): inputs 0 and 1, 2 and 3 may be exchanged, outputs are fixed."""
    rows = torch.zeros(4, 8)
    rows[0, :2] = rows[1, 2:4] = 1
    rows[2, 4] = rows[3, 6] = 1
    layout = Layout((("inputs",), (), ("outputs",)), {"inputs": 4, "outputs": 3}, fixed=("outputs",))
    found = largest_symmetry(noisy(rows, 0.02), layout)
    assert found.group.order == 4  # type: ignore[attr-defined]
    assert all(m == found.axes["outputs"].matrices[0] for m in found.axes["outputs"].matrices)
    assert found.parameters.dimension == 8


def test_more_elements_than_can_be_listed() -> None:
    found = largest_symmetry(noisy(torch.ones(1, 20), 0.01), Layout((("columns",),), {"columns": 20}))
    assert isinstance(found.group, PermutationGroup) and found.group.order == 2432902008176640000
    assert found.fixed.dimension == 1
    both = found.axes["columns"]
    assert len(equivariant_basis(both, both)) == 2


def test_a_part_of_the_fixed_space_is_enough() -> None:
    """The directions seen first determine the group; the group gives the rest of E^G."""
    part = basis_of(commutant(C3)) @ torch.zeros(9, 9).double().fill_diagonal_(1)
    one = part.T @ torch.tensor([1.0, 0.4, -0.7], dtype=torch.float64)
    found = largest_symmetry(one[None], Layout.matrix(3, 3), tolerance=1e-6)
    assert found.group.order == 3 and found.fixed.dimension == 3  # type: ignore[attr-defined]


def test_hidden_order_of_coordinates_does_not_matter() -> None:
    p = permutation(2, 0, 1)
    hidden = [p @ g @ p.T for g in C2_IN_S3]
    found = largest_symmetry(basis_of(commutant(hidden)), Layout.matrix(3, 3))
    assert found.group.order == 2  # type: ignore[attr-defined]


def test_nothing_is_fixed_by_everything_and_everything_by_nothing() -> None:
    assert largest_symmetry(torch.zeros(0, 3)).group.order == 48  # type: ignore[attr-defined]
    assert largest_symmetry(torch.eye(5)).group.order == 1  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: largest_symmetry(torch.ones(3)), "a basis (3,)"),
        (lambda: largest_symmetry(torch.tensor([[torch.nan, 1.0]])), "a basis (1, 2)"),
        (lambda: largest_symmetry(torch.ones(2, 3)), "depend on each other"),
        (lambda: largest_symmetry(torch.ones(1, 3), Layout.matrix(2, 2)), "layout of 4"),
        (lambda: largest_symmetry(torch.ones(1, 3), tolerance=1.0), "tolerance=1.0"),
        (lambda: Layout((("inputs",),), {}), "'inputs' of size None"),
        (lambda: Layout((("inputs",),), {"inputs": 0}), "'inputs' of size 0"),
        (lambda: Layout((("inputs",),), {"inputs": 2, "outputs": 2}, signs=("outputs",)), "'outputs'"),
        (lambda: Layout(("inputs",), {"inputs": 2}), "blocks=('inputs',)"),  # type: ignore[arg-type]
    ],
)
def test_refuses(call: object, message: str) -> None:
    with pytest.raises(InputError) as error:
        call()  # type: ignore[operator]
    assert message in str(error.value)


def test_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "igraph", None)
    with pytest.raises(InputError, match=r'pip install "repere\[mean-field\]"'):
        largest_symmetry(torch.ones(1, 2))
