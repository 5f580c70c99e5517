"""Handwritten digits of scikit-learn, 8 pixels a side, drawn from a smooth surface through them, turned by any angle."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn.functional import grid_sample

from invariants.errors import InputError

from .splits import split_rows

EXTENT = 0.8
"""Side of a digit's 8 pixels, in sides of the picture: a digit that is turned stays in it."""


def handwritten(split: str, seed: int) -> tuple[Tensor, Tensor, Tensor]:
    """Digits of a split.

    Args:
        split: "train" (1198 pictures), "validation" (299) or "test" (300).
        seed: of the split.

    Returns:
        Pictures (N, 1, 8, 8) float32 in [0, 1], classes (N,) int64, and their places in scikit-learn's set, (N,) int64.

    Raises:
        InputError: without scikit-learn, or for another split.
    """
    try:
        from sklearn.datasets import load_digits
    except ImportError:
        raise InputError(
            given="handwritten digits, without scikit-learn",
            expected="scikit-learn, which carries them",
            remedy='pip install "repere[scikit-learn]"',
        ) from None
    data = load_digits()
    rows = split_rows(len(data.images), split, seed)
    pictures = torch.from_numpy(data.images).float()[:, None] / 16
    return pictures[rows], torch.from_numpy(data.target).long()[rows], rows


def turned(small: Tensor, turns: Tensor, size: int) -> Tensor:
    """Pictures turned about their centre, each drawn once from the bicubic surface through its small one.

        y(z) = x(R(-turn) z)

    anticlockwise as one looks at it, as torch.rot90 and `ImageAction.rotations` do; what lies outside is 0.

    Args:
        small: (B, C, h, h); its side is 0.8 sides of what is drawn.
        turns: in radians, (B,).
        size: side of a picture in pixels.

    Returns:
        (B, C, size, size), within [0, 1].

    Example:
        >>> from math import pi
        >>> digit = torch.rand(1, 1, 8, 8)
        >>> upright, quarter = turned(digit.expand(2, 1, 8, 8), torch.tensor([0, pi / 2]), 20)
        >>> bool((torch.rot90(upright, 1, (-2, -1)) - quarter).abs().max() < 1e-5)
        True
    """
    place = ((torch.arange(size, dtype=turns.dtype, device=turns.device) + 0.5) * 2 / size - 1) / EXTENT
    down, right = place[:, None], place
    c, s = turns.cos()[:, None, None], turns.sin()[:, None, None]
    # y runs down in a picture: the inverse turn as one looks at it
    read_at = torch.stack([c * right - s * down, s * right + c * down], -1)
    return grid_sample(small, read_at.to(small.dtype), mode="bicubic", align_corners=False).clamp(0, 1)
