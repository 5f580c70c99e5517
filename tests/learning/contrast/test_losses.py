"""The loss: leaving one out in closed form against doing it, copies, bounds, and what is refused."""

from __future__ import annotations

import math

import pytest
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.learning.contrast import EbCLoss, fit_group_action


def points(*shape: int, seed: int = 0) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


def left_out(x: Tensor, y: Tensor, ridge: float, orthogonal: bool, detach: bool) -> Tensor:
    """Every pair predicted by the others, one fit for each."""
    sets = []
    for a, b in zip(x, y, strict=True):
        rows = []
        for k in range(len(a)):
            rest = [i for i in range(len(a)) if i != k]
            matrix = fit_group_action(a[rest], b[rest], ridge=ridge, orthogonal=orthogonal)
            rows.append((matrix.detach() if detach else matrix) @ a[k])
        sets.append(torch.stack(rows))
    return torch.stack(sets)


@pytest.mark.parametrize("orthogonal", [False, True])
@pytest.mark.parametrize("detach", [False, True])
def test_leaving_one_out(orthogonal: bool, detach: bool) -> None:
    x, y = points(3, 8, 3).requires_grad_(), points(3, 8, 3, seed=1).requires_grad_()
    loss = EbCLoss(ridge=0.0, orthogonal=orthogonal, differentiate_solve=not detach)
    found, wanted = loss.predicted(x, y), left_out(x, y, 0.0, orthogonal, detach)
    assert torch.allclose(found, wanted, atol=1e-10)
    weights = points(3, 8, 3, seed=2)
    gradients = [torch.autograd.grad((u * weights).sum(), (x, y), allow_unused=True) for u in (found, wanted)]
    for one, other in zip(*gradients, strict=True):
        assert (one is None and other is None) or torch.allclose(one, other, atol=1e-9)


def test_against_the_formula() -> None:
    z, moved, negatives = points(2, 7, 4), points(2, 7, 4, seed=1), points(5, 4, seed=2)
    total = 0.0
    for start, target in ((z, moved), (moved, z)):
        for b in range(2):
            matrix = fit_group_action(start[b, 1:, :3], target[b, 1:, :3])
            u = torch.cat([matrix @ start[b, 0, :3], start[b, 0, 3:]])
            true = float((u - target[b, 0]).square().sum())
            rest = [float((u - s).square().sum()) for s in negatives]
            total += (true + math.log(sum(math.exp(-v / 2) for v in [true, *rest])) * 2) / 2
    found = EbCLoss(3, queries="first", temperature=2.0)(z, moved, negatives)
    assert float(found) == pytest.approx(total / 4, abs=1e-9)


def test_gradients_of_the_whole_loss() -> None:
    z, moved, negatives = (points(*s, seed=k).requires_grad_() for k, s in enumerate([(2, 7, 3), (2, 7, 3), (4, 3)]))
    for options in ({}, {"queries": "first"}, {"orthogonal": True}, {"full_denominator": False, "symmetric": False}):
        assert torch.autograd.gradcheck(EbCLoss(2, **options), (z, moved, negatives))


def test_without_the_positive_in_the_denominator_there_is_no_bound() -> None:
    x = points(4, 8, 3)
    turn = torch.linalg.qr(points(4, 3, 3, seed=1)).Q
    negatives = points(30, 3, seed=2)
    unbounded, bounded = EbCLoss(full_denominator=False), EbCLoss()
    scales = [1.0, 10.0, 100.0]
    falling = [float(unbounded(s * x, s * x @ turn.mT, s * negatives)) for s in scales]
    held = [float(bounded(s * x, s * x @ turn.mT, s * negatives)) for s in scales]
    assert falling[2] < falling[1] < -10 and min(held) >= 0


def test_copies_of_what_is_predicted_are_no_negatives() -> None:
    x = points(3, 6, 2)
    turn = torch.linalg.qr(points(3, 2, 2, seed=1)).Q
    moved = 30 * x @ turn.mT
    x = 30 * x
    negatives = torch.cat([moved[:, 0], points(4, 2, seed=3)])
    copies = torch.zeros(3, 6, 7, dtype=torch.bool)
    copies[range(3), 0, range(3)] = True
    loss = EbCLoss(queries="first", symmetric=False)
    assert float(loss(x, moved, negatives)) > 0.6  # ln 2: the copy is as near as the true one
    assert float(loss(x, moved, negatives, copies)) < 0.1
    # without negatives the batch is told apart, its own copies left out
    assert float(EbCLoss()(x, moved)) < 0.2


def test_known_matrices_are_taken() -> None:
    x = points(3, 8, 4)
    turn = torch.linalg.qr(points(3, 3, 3, seed=1)).Q
    moved = torch.cat([x[..., :3] @ turn.mT, x[..., 3:]], -1)
    negatives = points(9, 4, seed=2)
    fitted, known = EbCLoss(3)(x, moved, negatives), EbCLoss(3)(x, moved, negatives, matrices=turn)
    assert float(fitted) == pytest.approx(float(known), abs=1e-4)
    assert float(EbCLoss(3)(x, moved, negatives, matrices=turn.mT)) > 2 * float(known)


def test_without_moving_coordinates_it_is_infonce() -> None:
    z, moved, negatives = points(4, 3, 5), points(4, 3, 5, seed=1), points(6, 5, seed=2)
    logits = torch.cat([-(z - moved).square().sum(-1, keepdim=True), -torch.cdist(z, negatives).square()], -1)
    wanted = -logits.log_softmax(-1)[..., 0].mean()
    assert torch.allclose(EbCLoss(0, symmetric=False)(z, moved, negatives), wanted)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"temperature": 0.0}, "temperature"),
        ({"temperature": float("nan")}, "temperature"),
        ({"dimension": -1}, "dimension"),
        ({"dimension": True}, "dimension"),
        ({"queries": "all"}, "queries"),
    ],
)
def test_options_refused(options: dict[str, object], words: str) -> None:
    with pytest.raises(InputError, match=words):
        EbCLoss(**options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("z", "moved", "negatives", "words"),
    [
        (points(4, 3), points(4, 3), None, "z\\[None\\]"),
        (points(2, 4, 3), points(2, 5, 3), None, "sets of a query"),
        (points(2, 3, 3), points(2, 3, 3), None, "2 pairs in 3 dimensions"),
        (points(2, 5, 3), points(2, 5, 3), points(1, 3), "at least two"),
        (points(2, 5, 3), points(2, 5, 3), points(4, 2), "at least two"),
    ],
)
@pytest.mark.parametrize("queries", ["each", "first"])
def test_batches_refused(z: Tensor, moved: Tensor, negatives: Tensor | None, words: str, queries: str) -> None:
    with pytest.raises(InputError, match=words):
        EbCLoss(queries=queries)(z, moved, negatives)
