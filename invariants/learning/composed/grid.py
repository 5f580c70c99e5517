"""The loss over pairs of elements and its gradient, on the grid of all pairs (torch)."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

AT_ONCE = {"cpu": 3 << 17, "cuda": 1 << 28}
"""Activations of a block of rows: what a core's cache holds, or a small part of an accelerator's memory."""


class PairLoss:
    """The mean over some pairs of |P (o - onehot)|^2 for o = scale sum_j c_j (a_j[x] + b_j[y])^2, P = I - 11^T/|G|.

    All pairs are computed, those that do not count are set to zero: three products of matrices and a few passes over
    (|G|^2, nodes), where rows of tables that are picked pair by pair have to be added up again in the backward pass. The
    gradient is found with the loss, block by block of x, while a block's activations are still in the cache; nothing of that
    size is kept.

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
        d, nodes = a.shape
        blocks = min(d, -(-d * d * nodes // AT_ONCE.get(a.device.type, AT_ONCE["cuda"])))
        height = -(-d // blocks)
        wanted_gradient = any(ctx.needs_input_grad)
        centred = (c - c.mean(0)).mul_(of.scale)
        # columns of off have the mean zero already, so that P needs not be applied again
        back = centred * (4 / of.pairs)
        pre_space, power_space = a.new_empty(2, height, d, nodes)
        loss = a.new_zeros(())
        to_a, to_b, to_c = torch.empty_like(a), torch.empty_like(b), torch.empty_like(c)
        for first in range(0, d, height):
            last = min(first + height, d)
            pre, power = pre_space[: last - first], power_space[: last - first]
            columns = slice(first * d, last * d)
            torch.add(a[first:last, None], b, out=pre)
            torch.mul(pre, pre, out=power)
            rows = power.view(-1, nodes)
            off = torch.mm(centred, rows.T).sub_(of.wanted[:, columns]).mul_(of.counted[columns])
            loss += torch.dot(off.view(-1), off.view(-1))
            if wanted_gradient:
                to_c.addmm_(off, rows, beta=1 if first else 0)
                torch.mm(off.T, back, out=rows)
                power.mul_(pre)
                torch.sum(power, 1, out=to_a[first:last])
                to_b = to_b.add_(power.sum(0)) if first else power.sum(0)
        ctx.save_for_backward(to_a, to_b, to_c.mul_(2 * of.scale / of.pairs))
        return loss.div_(of.pairs)

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, Tensor, Tensor, None]:
        to_a, to_b, to_c = ctx.saved_tensors
        return to_a * gradient, to_b * gradient, to_c * gradient, None
