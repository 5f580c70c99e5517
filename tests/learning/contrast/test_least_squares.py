"""Matrices fitted to pairs: against NumPy's own least squares, with gradients, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from invariants.errors import InputError
from invariants.learning.contrast import fit_group_action, nearest_orthogonal

SHEAR = torch.tensor([[1.0, 2.0, 0.0], [0.0, 1.0, 0.0], [0.5, 0.0, -1.0]])


def points(*shape: int, seed: int = 0, dtype: torch.dtype = torch.float64) -> torch.Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=dtype)


def test_the_matrix_itself_comes_back_and_not_its_transpose() -> None:
    x = points(7, 3, dtype=torch.float32)
    assert torch.allclose(fit_group_action(x, x @ SHEAR.T), SHEAR, atol=1e-4)


@pytest.mark.parametrize(("batch", "n", "d"), [((), 5, 5), ((4,), 9, 2), ((2, 3), 30, 12), ((6,), 1, 1)])
def test_against_numpy(batch: tuple[int, ...], n: int, d: int) -> None:
    x, moved = points(*batch, n, d), points(*batch, n, d, seed=1)
    found = fit_group_action(x, moved, ridge=0.0)
    for place in np.ndindex(*batch):
        wanted = np.linalg.lstsq(x[place].numpy(), moved[place].numpy(), rcond=None)[0].T
        assert np.allclose(found[place].numpy(), wanted, atol=1e-8)


def test_weights_are_repetitions() -> None:
    x, moved = points(6, 2), points(6, 2, seed=1)
    weight = torch.tensor([1.0, 2.0, 0.0, 3.0, 1.0, 1.0], dtype=torch.float64)
    repeated = torch.repeat_interleave(torch.arange(6), weight.long())
    for orthogonal in (False, True):
        one = fit_group_action(x, moved, weight=weight, ridge=0.0, orthogonal=orthogonal)
        other = fit_group_action(x[repeated], moved[repeated], ridge=0.0, orthogonal=orthogonal)
        assert torch.allclose(one, other)


@pytest.mark.parametrize("orthogonal", [False, True])
def test_gradients(orthogonal: bool) -> None:
    x, moved = points(2, 6, 3).requires_grad_(), points(2, 6, 3, seed=1).requires_grad_()
    weight = points(2, 6, seed=2).abs().requires_grad_()

    def fit(x: torch.Tensor, moved: torch.Tensor, weight: torch.Tensor) -> torch.Tensor:
        return fit_group_action(x, moved, weight=weight, orthogonal=orthogonal)

    assert torch.autograd.gradcheck(fit, (x, moved, weight))


def test_gradients_of_the_orthogonal_factor_where_singular_values_coincide() -> None:
    turn = torch.linalg.qr(points(4, 4))[0].requires_grad_()
    assert torch.autograd.gradcheck(nearest_orthogonal, (turn,))
    assert torch.autograd.gradcheck(lambda m: nearest_orthogonal(m, special=True), (points(3, 4, 4).requires_grad_(),))


def test_orthogonal_ones_are_nearest() -> None:
    matrices = points(50, 4, 4)
    for special in (False, True):
        found = nearest_orthogonal(matrices, special=special)
        assert torch.allclose(found @ found.mT, torch.eye(4, dtype=torch.float64).expand(50, 4, 4), atol=1e-12)
        if special:
            assert (torch.linalg.det(found) > 0).all()
        near = (found - matrices).square().sum((1, 2))
        for seed in range(20):
            turned = found @ torch.linalg.matrix_exp(0.1 * (lambda a: a - a.mT)(points(50, 4, 4, seed=seed)))
            assert ((turned - matrices).square().sum((1, 2)) >= near - 1e-12).all()


def test_single_precision_is_solved_in_double() -> None:
    x = points(40, 4, dtype=torch.float32) * torch.tensor([1.0, 1.0, 1.0, 1e-3])
    matrix = points(4, 4, seed=3, dtype=torch.float32)
    found = fit_group_action(x, x @ matrix.T, ridge=1e-12)
    assert torch.allclose(found, matrix, atol=2e-3)
    assert found.dtype == torch.float32


def test_diagnostics() -> None:
    x = points(3, 9, 4)
    x[1, :, 3] = x[1, :, 0] - x[1, :, 2]
    moved = x @ points(4, 4, seed=1).T
    moved[2] += 0.5 * points(9, 4, seed=2)
    fit = fit_group_action(x, moved, diagnostics=True)
    assert fit.rank.tolist() == [4, 3, 4]
    assert torch.isinf(fit.condition[1]) and fit.condition[0] == pytest.approx(float(torch.linalg.cond(x[0])), rel=1e-3)
    assert fit.residual[0] < 1e-6 < 0.01 < fit.residual[2] < 1


@pytest.mark.parametrize(
    ("x", "moved", "options", "words"),
    [
        (points(3, 4), points(3, 4), {}, "3 pairs in 4 dimensions"),
        (points(5, 4), points(5, 3), {}, "one shape"),
        (torch.ones(5, 4, dtype=torch.int64), torch.ones(5, 4, dtype=torch.int64), {}, "tensors of floats"),
        (points(5), points(5), {}, "one shape"),
        (points(5, 2), points(5, 2), {"weight": torch.ones(4)}, "weights of shape"),
        (points(5, 2), points(5, 2), {"ridge": -1.0}, "ridge"),
        (torch.zeros(5, 2), torch.zeros(5, 2), {"ridge": 0.0}, "do not span"),
        (points(5, 2) / 0, points(5, 2), {"diagnostics": True}, "not finite"),
    ],
)
def test_refused(x: torch.Tensor, moved: torch.Tensor, options: dict[str, object], words: str) -> None:
    with pytest.raises(InputError, match=words):
        fit_group_action(x, moved, **options)  # type: ignore[call-overload]
