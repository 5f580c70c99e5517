"""Matrices of unknown elements: products, powers, orders with and without noise, and what is refused."""

from __future__ import annotations

import math

import pytest
import torch

from invariants.errors import InputError
from invariants.learning.contrast import LearnedAction


def turn(angle: float) -> torch.Tensor:
    return torch.tensor([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]], dtype=torch.float64)


def conjugated(*blocks: torch.Tensor, seed: int = 0) -> torch.Tensor:
    matrix = torch.block_diag(*blocks)
    basis = torch.randn(len(matrix), len(matrix), generator=torch.Generator().manual_seed(seed), dtype=torch.float64)
    return basis @ matrix @ torch.linalg.inv(basis)


def test_products_are_read_right_to_left() -> None:
    shear, flip = torch.tensor([[1.0, 1.0], [0.0, 1.0]]), torch.tensor([[1.0, 0.0], [0.0, -1.0]])
    a, b = LearnedAction(shear, invariant=1), LearnedAction(flip, invariant=1)
    z = torch.tensor([[1.0, 2.0, 7.0]])
    assert (a @ b)(z).tolist() == a(b(z)).tolist() == [[-1.0, -2.0, 7.0]]
    assert (b @ a)(z).tolist() == [[3.0, -2.0, 7.0]]
    assert torch.equal((a**3).matrix, (a @ a @ a).matrix) and torch.equal((a**0).matrix, torch.eye(2).double())
    assert torch.allclose((a**-2 @ a**2).matrix, torch.eye(2).double())
    assert a.inverse()(a(z)).tolist() == z.tolist()


@pytest.mark.parametrize("k", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 30, 97, 500])
def test_orders_of_exact_matrices_in_any_basis(k: int) -> None:
    assert LearnedAction(conjugated(turn(2 * math.pi / k), torch.eye(1).double())).order() == k
    if k > 2:
        assert LearnedAction(conjugated(turn(2 * math.pi * (k - 1) / k))).order() == k


def test_order_of_blocks_of_two_orders() -> None:
    assert LearnedAction(conjugated(turn(2 * math.pi / 3), turn(2 * math.pi / 4))).order() == 12


@pytest.mark.parametrize("matrix", [2 * torch.eye(2), torch.tensor([[1.2, 0.0], [0.0, 1 / 1.2]]), turn(1.0)])
def test_elements_of_infinite_order_have_none(matrix: torch.Tensor) -> None:
    assert LearnedAction(matrix).order() is None


def test_a_shear_is_told_from_the_identity_by_its_distance() -> None:
    shear = LearnedAction(torch.tensor([[1.0, 1.0], [0.0, 1.0]]))
    assert shear.distance(LearnedAction(torch.eye(2))) > 0.5


@pytest.mark.parametrize("k", [2, 3, 5, 8])
def test_orders_of_noisy_matrices(k: int) -> None:
    for seed in range(20):
        noise = 0.002 * torch.randn(2, 2, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)
        assert LearnedAction(0.97 * turn(2 * math.pi / k) + noise, error=0.003).order() == k


def test_directions_without_data_do_not_count() -> None:
    matrix = torch.eye(3).double()
    matrix[:2, :2] = turn(2 * math.pi / 5)
    matrix[2] = torch.tensor([0.3, -0.7, 0.1])
    covariance = torch.diag(torch.tensor([1.0, 1.0, 0.0])).double()
    assert LearnedAction(matrix).order() is None
    action = LearnedAction(matrix, covariance=covariance)
    assert action.order() == 5
    # what undoes it does so where embeddings are, though the matrix is singular
    matrix[:, 2] = 0
    action = LearnedAction(matrix, covariance=covariance)
    z = torch.tensor([[0.3, -2.0, 0.0]], dtype=torch.float64)
    assert torch.allclose(action.inverse()(action(z))[:, :2], z[:, :2])
    assert (action @ action.inverse()).order() == 1 and (action**-2 @ action**2).order() == 1
    assert (action**0).character == pytest.approx(2.0)
    other = matrix.clone()
    other[:, 2] = 9.0
    assert action.distance(LearnedAction(other)) == pytest.approx(0.0)


def test_refused() -> None:
    action = LearnedAction(torch.eye(2), invariant=1)
    for call, words in (
        (lambda: LearnedAction(torch.ones(2, 3)), "square"),
        (lambda: LearnedAction(torch.eye(2) / 0), "finite"),
        (lambda: LearnedAction(torch.zeros(2, 2)).inverse(), "singular"),
        (lambda: action(torch.ones(4, 2)), "3: 2 that move and 1 that do not"),
        (lambda: action @ LearnedAction(torch.eye(3)), "one embedding"),
        (lambda: action.order(tolerance=0.0), "tolerance"),
        (lambda: action.order(limit=0), "limit"),
    ):
        with pytest.raises(InputError, match=words):
            call()
    with pytest.raises(TypeError):
        action @ torch.eye(2)  # type: ignore[operator]
    with pytest.raises(TypeError):
        action**0.5  # type: ignore[operator]
