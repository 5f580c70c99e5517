"""Pictures of four balls that are stuck together, turned in space: drawn from any side, one grey value a pixel."""

from __future__ import annotations

import torch
from torch import Tensor

CENTRES = torch.tensor([[1.0, 0.0, 0.0], [0.0, 0.8, 0.2], [-0.5, -0.4, 0.7], [0.1, -0.3, -0.9]])
"""Of the balls, with no symmetry: no rotation looks like another."""

RADII = torch.tensor([0.5, 0.35, 0.28, 0.4])
REACH = 1.5
"""Half the side of a picture."""


def random_rotations(count: int, generator: torch.Generator) -> Tensor:
    """Uniform rotations of space, (count, 3, 3): unit quaternions."""
    q = torch.randn(count, 4, generator=generator)
    w, x, y, z = (q / q.norm(dim=1, keepdim=True)).unbind(1)
    rows = [
        1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w),
        2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w),
        2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y),
    ]  # fmt: skip
    return torch.stack(rows, 1).view(-1, 3, 3)


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
