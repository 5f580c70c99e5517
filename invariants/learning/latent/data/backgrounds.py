"""Smooth random pictures to stand behind an object."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn.functional import interpolate

KNOTS = 3
"""Random values along each side, between which a background is smooth."""
LOW, HIGH = 0.35, 0.65
"""Of these values: duller than any face that is lit."""


def random_knots(count: int, generator: torch.Generator) -> Tensor:
    """What backgrounds are made of: (B, 3, 3, 3), uniform between 0.35 and 0.65."""
    return LOW + (HIGH - LOW) * torch.rand(count, 3, KNOTS, KNOTS, generator=generator)


def smooth_pictures(knots: Tensor, size: int) -> Tensor:
    """Bicubic pictures through coarse ones.

    Args:
        knots: (B, C, k, k), the values at equal distances, the outer ones at the border.
        size: side of a picture in pixels.

    Returns:
        (B, C, size, size), in [0, 1].

    Example:
        >>> smooth_pictures(random_knots(2, torch.Generator().manual_seed(0)), 24).shape
        torch.Size([2, 3, 24, 24])
    """
    return interpolate(knots, (size, size), mode="bicubic", align_corners=True).clamp(0, 1)
