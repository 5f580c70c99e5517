"""A network that is trained to tell the rotation between two pictures: what poses told by a code are compared with."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from invariants.learning.latent import LatentMethod, LatentTraining, perceptrons
from invariants.learning.latent.data import PairSource
from invariants.learning.loop import Plan, Step, one_cpu, train_small


def nearest_rotation(matrices: Tensor) -> Tensor:
    """The rotations nearest to matrices (B, 3, 3), with derivatives.

        M = U S V^T,    R = U diag(1, 1, det U V^T) V^T

    In float64: terms that grow where singular values meet cancel, and leave no trace of their rounding.
    """
    u, _, vh = torch.linalg.svd(matrices.double())
    turn = torch.linalg.det(u @ vh).detach().sign()
    scale = torch.stack([torch.ones_like(turn), torch.ones_like(turn), turn], 1)
    nearest: Tensor = (u * scale[:, None]) @ vh
    return nearest


class PoseNetwork(nn.Module):
    """Both pictures, one above the other, to nine numbers, and these to the nearest rotation.

    Args:
        shape: of a picture.
        width, layers: as of the encoders that it is compared with.
        seed: of the weights.
    """

    def __init__(self, shape: Sequence[int], width: int, layers: int, seed: int) -> None:
        super().__init__()
        channels, *sides = shape
        with torch.random.fork_rng():
            torch.manual_seed(seed)
            self.network, _ = perceptrons((2 * channels, *sides), 9, width=width, layers=layers)

    def forward(self, x: Tensor, y: Tensor) -> Tensor:
        """Rotations (B, 3, 3)."""
        nine: Tensor = self.network(torch.cat([x, y], 1))
        return nearest_rotation(nine.view(-1, 3, 3)).to(x)


class PoseMethod(LatentMethod):
    """|R - g|^2, with the optimiser and the rates of the models that act, on the pairs that the same seed gives to them.

    Args:
        model: what is trained, in place.
        pairs: where pairs are drawn from.
        settings: batch, rate and steps.
    """

    def __init__(self, model: PoseNetwork, pairs: PairSource, settings: LatentTraining) -> None:
        super().__init__(model, pairs, settings)
        self.module = model

    def loss(self, module: nn.Module, batch: Any, step: Step) -> Tensor:
        """Of pairs drawn from the step's seed."""
        x, g, y = self._pairs.draw(self._settings.batch, torch.Generator().manual_seed(step.seed))
        missed: Tensor = (module(x, y) - g).square().sum((1, 2)).mean()
        return missed


def trained_pose(model: PoseNetwork, pairs: PairSource, settings: LatentTraining) -> float:
    """Train; returns the seconds it took."""
    started = time.perf_counter()
    train_small(
        one_cpu(), PoseMethod(model, pairs, settings), Plan(steps=settings.steps, seed=settings.seed), None,
        small=True, resume=False, on_step=lambda done, total: None, on_row=lambda row: None,
    )  # fmt: skip
    model.eval()
    return time.perf_counter() - started
