"""What the least squares and the loss cost, beside torch.linalg.lstsq set by set and in one batch.

Same inputs, forward and backward, one thread, in turn. The plain loss is written after the paper: one set after another, a
context of n pairs, the first pair as the query. Values and gradients have to agree, which is checked.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from benchmarks.timing import Spread, interleaved
from invariants.learning.contrast import EbCLoss, fit_group_action

SIZES = ((64, 10, 5), (512, 8, 3), (128, 32, 16))
"""Sets, pairs of a context, dimensions: of a finite group, of the paper's synthetic data, of sprites."""
NEGATIVES = 512


@dataclass(frozen=True)
class Cost:
    """Seconds, and ratios to ours.

    Args:
        what: "fit" or "loss".
        size: sets, pairs, dimensions.
        seconds: by contender.
        ratios: of each other contender over ours.
    """

    what: str
    size: tuple[int, int, int]
    seconds: dict[str, Spread]
    ratios: dict[str, Spread]


def by_set(x: Tensor, moved: Tensor) -> Tensor:
    """Matrices, one call of lstsq for each set."""
    return torch.stack([torch.linalg.lstsq(a, b).solution.mT for a, b in zip(x, moved, strict=True)])


def in_one(x: Tensor, moved: Tensor) -> Tensor:
    """Matrices, one call of lstsq."""
    return torch.linalg.lstsq(x, moved).solution.mT


def plain_loss(z: Tensor, moved: Tensor, negatives: Tensor, fit: Callable[[Tensor, Tensor], Tensor]) -> Tensor:
    """The loss of the first queries, there and back."""
    total = z.new_zeros(())
    for start, target in ((z, moved), (moved, z)):
        u = (fit(start[:, 1:], target[:, 1:]) @ start[:, 0, :, None])[..., 0]
        true = -(u - target[:, 0]).square().sum(-1)
        rest = -torch.cdist(u, negatives, compute_mode="donot_use_mm_for_euclid_dist").square()
        total = total + (torch.logsumexp(torch.cat([true[:, None], rest], 1), 1) - true).mean()
    return total / 2


def measured(size: tuple[int, int, int], rounds: int) -> list[Cost]:
    """Costs of the fit and of the loss."""
    sets, pairs, d = size
    generator = torch.Generator().manual_seed(0)
    z = torch.randn(sets, pairs + 1, d, generator=generator)
    turns = torch.linalg.qr(torch.randn(sets, d, d, generator=generator)).Q
    moved = z @ turns.mT + 0.1 * torch.randn(z.shape, generator=generator)
    negatives = torch.randn(NEGATIVES, d, generator=generator)
    z.requires_grad_()
    moved.requires_grad_()

    def fitted(fit: Callable[[Tensor, Tensor], Tensor]) -> Callable[[], tuple[Tensor, ...]]:
        def call() -> tuple[Tensor, ...]:
            matrix = fit(z[:, 1:], moved[:, 1:])
            return (matrix.detach(), *torch.autograd.grad(matrix.square().sum(), (z, moved)))

        return call

    def lost(loss: Callable[[Tensor, Tensor, Tensor], Tensor]) -> Callable[[], tuple[Tensor, ...]]:
        def call() -> tuple[Tensor, ...]:
            value = loss(z, moved, negatives)
            return (value.detach(), *torch.autograd.grad(value, (z, moved)))

        return call

    first = EbCLoss(queries="first")
    contenders = {
        "fit": {"ours": fitted(fit_group_action), "by set": fitted(by_set), "in one": fitted(in_one)},
        "loss": {
            "ours": lost(first),
            "by set": lost(lambda *batch: plain_loss(*batch, by_set)),
            "in one": lost(lambda *batch: plain_loss(*batch, in_one)),
        },
    }
    costs = []
    for what, calls in contenders.items():
        wanted = calls["by set"]()
        for name, call in calls.items():
            for mine, theirs in zip(call(), wanted, strict=True):
                if not torch.allclose(mine, theirs, rtol=1e-2, atol=1e-3):
                    raise AssertionError(f"{name} of {what} at {size}: values or gradients differ")
        if what == "loss":
            calls = calls | {"each pair a query": lost(EbCLoss())}
        timed = interleaved(calls, rounds=rounds)
        costs.append(
            Cost(
                what,
                size,
                {n: timed.spread(n) for n in calls},
                {n: timed.ratio(n, "ours") for n in calls if n != "ours"},
            )
        )
    return costs
