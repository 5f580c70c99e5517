"""Pictures of four balls that are stuck together, turned in space: drawn from any side, one grey value a pixel."""

from __future__ import annotations

import torch
from torch import Tensor

from invariants.learning.latent.data import rotations_of_quaternions

CENTRES = torch.tensor([[1.0, 0.0, 0.0], [0.0, 0.8, 0.2], [-0.5, -0.4, 0.7], [0.1, -0.3, -0.9]])
"""Of the balls, with no symmetry: no rotation looks like another."""

RADII = torch.tensor([0.5, 0.35, 0.28, 0.4])
REACH = 1.5
"""Half the side of a picture."""


def random_rotations(count: int, generator: torch.Generator) -> Tensor:
    """Uniform rotations of space, (count, 3, 3): unit quaternions."""
    return rotations_of_quaternions(torch.randn(count, 4, generator=generator))


def pictures(rotations: Tensor, size: int) -> Tensor:
    """What one sees from the front, nearer balls brighter and before the others.

    Args:
        rotations: of the balls, (N, 3, 3).
        size: side, in pixels.

    Returns:
        (N, 1, size, size), from 0 to 1.
    """
    centres = (rotations @ CENTRES.T).mT
    grid = torch.linspace(-REACH, REACH, size)
    drawn = torch.zeros(len(rotations), size, size)
    for ball in centres[..., 2].argsort(1).unbind(1):  # the farthest first
        x, y, z = centres[torch.arange(len(centres)), ball].unbind(1)
        distance = ((grid - x[:, None])[:, None] ** 2 + (grid - y[:, None])[:, :, None] ** 2).sqrt()
        cover = torch.sigmoid((RADII[ball][:, None, None] - distance) * size / REACH)
        drawn = drawn * (1 - cover) + cover * (0.55 + 0.3 * z)[:, None, None]
    return drawn[:, None]
