"""The loss over pairs of elements and its gradient, on the grid of all pairs (torch)."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor


class PairLoss:
    """The mean over some pairs of |P (o - onehot)|^2 for o = scale sum_j c_j (a_j[x] + b_j[y])^2, P = I - 11^T/|G|.

    All pairs are computed, those that do not count are set to zero: three products of matrices and a few passes over
    (|G|^2, nodes), where rows of tables that are picked pair by pair have to be added up again in the backward pass.

    Args:
        targets: (|G|, |G|), the number of the right element of each pair.
        counted: (|G|, |G|), True where a pair counts.
        scale: of the outputs.

    Example:
        >>> targets = torch.tensor([[0, 1], [1, 0]])
        >>> loss = PairLoss(targets, torch.ones(2, 2, dtype=torch.bool), scale=1.0)
        >>> float(loss(torch.zeros(2, 3), torch.zeros(2, 3), torch.zeros(2, 3)))
        0.5
    """

    def __init__(self, targets: Tensor, counted: Tensor, scale: float) -> None:
        d = len(targets)
        self.wanted = torch.nn.functional.one_hot(targets.flatten(), d).T.double() - 1 / d
        self.counted = counted.flatten()
        self.pairs, self.scale = int(counted.sum()), scale

    def to(self, like: Tensor) -> PairLoss:
        """With its constants as a tensor has its numbers."""
        if self.wanted.dtype != like.dtype or self.wanted.device != like.device:
            self.wanted, self.counted = self.wanted.to(like), self.counted.to(like)
        return self

    def __call__(self, a: Tensor, b: Tensor, c: Tensor) -> Tensor:
        """The loss, (), with a gradient of its own.

        Args:
            a, b: (|G|, nodes), tables of the summands.
            c: (|G|, nodes), of the outputs.
        """
        self.to(a)
        loss: Tensor = _OnGrid.apply(a, b, c, self)
        return loss


class _OnGrid(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, a: Tensor, b: Tensor, c: Tensor, of: PairLoss) -> Tensor:
        pre = (a[:, None] + b[None]).flatten(0, 1)
        power = pre.square()
        centred = (c - c.mean(0)).mul_(of.scale)
        off = torch.addmm(of.wanted, centred, power.T, beta=-1).mul_(of.counted)
        ctx.save_for_backward(pre, power, centred, off)
        ctx.of = of
        return torch.dot(off.flatten(), off.flatten()) / of.pairs

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, Tensor, Tensor, None]:
        pre, power, centred, off = ctx.saved_tensors
        off = off * (2 / ctx.of.pairs * gradient)
        d = len(off)
        # columns of off have the mean zero already, so that P needs not be applied again
        to_c = (off @ power).mul_(ctx.of.scale)
        to_pre = (off.T @ centred).mul_(pre).mul_(2).view(d, d, -1)
        return to_pre.sum(1), to_pre.sum(0), to_c, None
