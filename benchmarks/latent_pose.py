"""A network that is trained to tell the rotation between two pictures: what poses told by a code are compared with."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.optim.lr_scheduler import LRScheduler, OneCycleLR

from invariants.learning.latent import LatentTraining, perceptrons
from invariants.learning.latent.data import SolidWorld
from invariants.learning.loop import Method, Plan, Step, one_cpu, train_small


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


class PoseMethod(Method):
    """|R - g|^2 on the pairs that the same seed gives to a model that acts.

    Args:
        model: what is trained, in place.
        world: where pairs are drawn from.
        settings: batch, rate and steps.
    """

    def __init__(self, model: PoseNetwork, world: SolidWorld, settings: LatentTraining) -> None:
        self.module, self._world, self._settings = model, world, settings

    def optimiser(self) -> torch.optim.Optimizer:
        """Adam."""
        return torch.optim.Adam(self.module.parameters(), lr=self._settings.rate)

    def schedule(self, optimiser: torch.optim.Optimizer, steps: int) -> LRScheduler:
        """That of the models that act."""
        return OneCycleLR(optimiser, self._settings.rate, total_steps=steps, pct_start=0.05, cycle_momentum=False)

    def loss(self, module: nn.Module, batch: Any, step: Step) -> Tensor:
        """Of pairs drawn from the step's seed."""
        x, g, y = self._world.draw(self._settings.batch, torch.Generator().manual_seed(step.seed))
        missed: Tensor = (module(x, y) - g).square().sum((1, 2)).mean()
        return missed


def trained_pose(model: PoseNetwork, world: SolidWorld, settings: LatentTraining) -> float:
    """Train; returns the seconds it took."""
    started = time.perf_counter()
    train_small(
        one_cpu(), PoseMethod(model, world, settings), Plan(steps=settings.steps, seed=settings.seed), None,
        small=True, resume=False, on_step=lambda done, total: None, on_row=lambda row: None,
    )  # fmt: skip
    model.eval()
    return time.perf_counter() - started
