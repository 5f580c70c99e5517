"""A network that is trained to tell the rotation between two pictures: what poses told by a code are compared with."""

from __future__ import annotations

import time
from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.optim.lr_scheduler import OneCycleLR

from invariants.learning.latent import LatentTraining, perceptrons
from invariants.learning.latent.data import SolidWorld
from invariants.learning.loop import seed_of


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


def trained_pose(model: PoseNetwork, world: SolidWorld, settings: LatentTraining) -> float:
    """Train on |R - g|^2, on the pairs and with the schedule of the models that act; returns the seconds it took."""
    started = time.perf_counter()
    optimiser = torch.optim.Adam(model.parameters(), lr=settings.rate)
    rates = OneCycleLR(optimiser, settings.rate, total_steps=settings.steps, pct_start=0.05, cycle_momentum=False)
    for step in range(settings.steps):
        generator = torch.Generator().manual_seed(seed_of(settings.seed, step))
        x, g, y = world.draw(settings.batch, generator)
        loss = (model(x, y) - g).square().sum((1, 2)).mean()
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        optimiser.step()
        rates.step()
    model.eval()
    return time.perf_counter() - started
