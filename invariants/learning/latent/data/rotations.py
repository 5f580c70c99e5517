"""Random rotations of space: uniform ones, and those by angles of a range."""

from __future__ import annotations

from math import radians, sin

import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.representations.groups import integer

HALVINGS = 52
"""Of the interval that holds an angle, as many as a double has bits."""


def uniform_rotations(count: int, generator: torch.Generator) -> Tensor:
    """Rotations by Haar measure: unit quaternions uniform on their sphere.

    Args:
        count: B.
        generator: of random numbers.

    Returns:
        (B, 3, 3) float32.

    Example:
        >>> R = uniform_rotations(5, torch.Generator().manual_seed(0))
        >>> bool((R @ R.mT - torch.eye(3)).abs().max() < 1e-6)
        True
    """
    count = integer(count, "count", 1, remedy="count=128")
    return rotations_of_quaternions(torch.randn(count, 4, dtype=torch.float64, generator=generator)).float()


def rotations_by_angle(count: int, angles: tuple[float, float], generator: torch.Generator) -> Tensor:
    """Rotations by Haar measure restricted to a range of angles: the axis is uniform on the sphere.

        density of the angle a:  (1 - cos a) / pi,   its integral:  (a - sin a) / pi

    Args:
        count: B.
        angles: the least and the largest, in degrees, within 0 and 180.
        generator: of random numbers.

    Returns:
        (B, 3, 3) float32.

    Raises:
        InputError: for another range.

    Example:
        >>> R = rotations_by_angle(4, (90, 90), torch.Generator().manual_seed(0))
        >>> bool((R.diagonal(dim1=1, dim2=2).sum(1) - 1).abs().max() < 1e-6)
        True
    """
    count = integer(count, "count", 1, remedy="count=128")
    low, high = (radians(angle) for angle in checked_angles(angles))
    axis = torch.randn(count, 3, dtype=torch.float64, generator=generator)
    share = torch.rand(count, dtype=torch.float64, generator=generator)
    target = (low - sin(low)) * (1 - share) + (high - sin(high)) * share
    below, above = torch.full_like(share, low), torch.full_like(share, high)
    for _ in range(HALVINGS):
        middle = (below + above) / 2
        less = middle - middle.sin() < target
        below, above = torch.where(less, middle, below), torch.where(less, above, middle)
    half = (below + above)[:, None] / 4
    return rotations_of_quaternions(
        torch.cat([half.cos(), half.sin() * axis / axis.norm(dim=1, keepdim=True)], 1)
    ).float()


def checked_angles(angles: tuple[float, float]) -> tuple[float, float]:
    """A range of angles in degrees.

    Raises:
        InputError: for what is none.
    """
    try:
        low, high = (float(angle) for angle in angles)
    except (TypeError, ValueError):
        low, high = 1.0, 0.0
    if not 0 <= low <= high <= 180:
        raise InputError(
            given=f"angles={angles!r}",
            expected="(least, largest) in degrees, within 0 and 180",
            remedy="angles=(0, 180) for all",
        )
    return low, high


def rotations_of_quaternions(q: Tensor) -> Tensor:
    """Rotations of quaternions (B, 4), scalar part first, of any length but 0: (B, 3, 3).

    Example:
        >>> rotations_of_quaternions(torch.tensor([[0.0, 0.0, 0.0, 2.0]]))[0].diagonal().tolist()
        [-1.0, -1.0, 1.0]
    """
    w, x, y, z = (q / q.norm(dim=1, keepdim=True)).unbind(1)
    rows = [
        1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w),
        2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w),
        2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y),
    ]  # fmt: skip
    return torch.stack(rows, 1).view(-1, 3, 3)
