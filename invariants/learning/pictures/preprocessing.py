"""From a picture to what a network sees, the same in training and in use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.limits import PICTURE_SIDE
from invariants.nn import whiten

from .pictures import picture_tensor

if TYPE_CHECKING:
    from PIL.Image import Image

NORMALISATIONS = ("none", "standardise", "whiten")
"""Ways to normalise an image."""

FLOOR = 1e-5
"""Variance, of values in [0, 1], that counts as noise."""


@dataclass(frozen=True)
class Preprocessing:
    """Side and channels of the images, and how each is normalised.

    'standardise' gives every channel of an image mean 0 and variance 1; 'whiten' gives its channels mean 0 and covariance
    1, see :func:`invariants.nn.whiten`; 'none' leaves values in [0, 1].

    Args:
        size: side, in pixels.
        channels: 3 for colour, 1 for grey.
        normalise: 'none', 'standardise' or 'whiten'.

    Raises:
        InputError: for another value.

    Example:
        >>> out = Preprocessing(size=8).normalised(torch.rand(2, 3, 8, 8))
        >>> bool(out.mean((2, 3)).abs().max() < 1e-5)
        True
    """

    size: int
    channels: int = 3
    normalise: str = "standardise"

    def __post_init__(self) -> None:
        require_size(self.size, self.channels)
        if self.normalise not in NORMALISATIONS:
            raise InputError(
                given=f"normalise={self.normalise!r}",
                expected=f"one of {', '.join(NORMALISATIONS)}",
                remedy="leave it out for 'standardise'",
            )

    def picture(self, image: Image) -> Tensor:
        """A Pillow image as (channels, size, size) in [0, 1], not yet normalised."""
        return picture_tensor(image, self.size, self.channels)

    def normalised(self, images: Tensor) -> Tensor:
        """Images (B, C, H, W) in [0, 1] as the network sees them."""
        if self.normalise == "whiten":
            return whiten(images)
        if self.normalise == "standardise":
            variance, mean = torch.var_mean(images, (2, 3), correction=0, keepdim=True)
            return (images - mean) * (variance + FLOOR).rsqrt()
        return images


def require_size(size: int, channels: int) -> None:
    """Refuse sides and numbers of channels that make no image."""
    if isinstance(size, bool) or not isinstance(size, int) or not 1 <= size <= PICTURE_SIDE.value:
        raise InputError(
            given=f"size={size!r}",
            expected=f"the side of the images in pixels, at most {PICTURE_SIDE.value}",
            remedy="pass size=64",
        )
    if channels not in (1, 3):
        raise InputError(
            given=f"channels={channels!r}", expected="3 for colour or 1 for grey", remedy="leave it out for 3"
        )
