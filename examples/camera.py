"""What a camera does to a picture: a view through a random homography, then blur, noise and JPEG."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import torch
from PIL import Image
from torch import Tensor
from torch.nn import functional

from invariants.errors import InputError
from invariants.nn import RandomHomography


class Camera(RandomHomography):
    """Sees each picture through a random homography of its own, then blurs it, adds noise, and compresses it.

    Args:
        displacement, rotation: of the homography, see :class:`RandomHomography`.
        blur: standard deviation of a Gaussian, pixels.
        noise: standard deviation of what is added to each value, as a share of the range [0, 1].
        jpeg: quality of JPEG, 1 to 95; None: no compression.
        border: beyond the picture, "replicate" if not said.
        options: mode of the homography.

    Raises:
        InputError: for a value out of range; in a call: for pictures that JPEG cannot hold.

    Example:
        >>> camera = Camera.preset("strongest", noise=0.05, jpeg=50)
        >>> camera(torch.rand(2, 3, 48, 48), torch.Generator().manual_seed(0)).shape
        torch.Size([2, 3, 48, 48])
    """

    def __init__(
        self,
        displacement: float = 0.0,
        rotation: float = 0.0,
        *,
        blur: float = 0.0,
        noise: float = 0.0,
        jpeg: int | None = None,
        border: str = "replicate",
        **options: Any,
    ) -> None:
        super().__init__(displacement, rotation, border=border, **options)
        for name, value, what in (("blur", blur, "pixels"), ("noise", noise, "a share of the range")):
            if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < float("inf"):
                raise InputError(
                    given=f"{name}={value!r}", expected=f"a number of at least 0: {what}", remedy=f"leave {name} out"
                )
        if jpeg is not None and (isinstance(jpeg, bool) or not isinstance(jpeg, int) or not 1 <= jpeg <= 95):
            raise InputError(
                given=f"jpeg={jpeg!r}", expected="a quality from 1 to 95, or None", remedy="pass jpeg=50, for instance"
            )
        self.blur, self.noise, self.jpeg = float(blur), float(noise), jpeg

    def forward(self, images: Tensor, generator: torch.Generator | None = None) -> Tensor:
        """Pictures (B, C, H, W) in [0, 1], seen."""
        # without a homography not even rounding errors
        moved = super().forward(images, generator) if self.displacement or self.rotation else images
        return self.degraded(moved, generator)

    def degraded(self, images: Tensor, generator: torch.Generator | None = None) -> Tensor:
        """Pictures (B, C, H, W), blurred, with noise, compressed; C is 1 or 3 for JPEG."""
        if self.blur:
            images = _blurred(images, self.blur)
        if self.noise:
            drawn = torch.randn(images.shape, generator=generator, dtype=images.dtype)
            images = (images + self.noise * drawn.to(images.device)).clamp(0, 1)
        return images if self.jpeg is None else _compressed(images, self.jpeg)

    def __repr__(self) -> str:
        added = "".join(f", {name}={value:g}" for name in ("blur", "noise", "jpeg") if (value := getattr(self, name)))
        return f"Camera(displacement={self.displacement:g}, rotation={self.rotation:g}{added})"


def _blurred(images: Tensor, sigma: float) -> Tensor:
    radius = int(np.ceil(4 * sigma))
    at = torch.arange(-radius, radius + 1, dtype=torch.float64)
    weights = torch.exp(-at.square() / (2 * sigma**2))
    weights = (weights / weights.sum()).to(images)
    for shape, padding in (((1, 1, 1, -1), (radius, radius, 0, 0)), ((1, 1, -1, 1), (0, 0, radius, radius))):
        filters = weights.view(shape).expand(images.shape[1], *weights.view(shape).shape[1:])
        images = functional.conv2d(functional.pad(images, padding, "replicate"), filters, groups=images.shape[1])
    return images


def _compressed(images: Tensor, quality: int) -> Tensor:
    if images.shape[1] not in (1, 3):
        raise InputError(
            given=f"pictures of {images.shape[1]} channels for JPEG",
            expected="1 channel, grey, or 3, red, green and blue",
            remedy="leave jpeg out",
        )
    bytes_of = (images.clamp(0, 1) * 255).round().to("cpu", torch.uint8).permute(0, 2, 3, 1).numpy()
    found = []
    for pixels in bytes_of:
        file = io.BytesIO()
        Image.fromarray(pixels if pixels.shape[2] == 3 else pixels[..., 0]).save(file, "JPEG", quality=quality)
        found.append(np.asarray(Image.open(file)).reshape(pixels.shape))
    read = np.stack(found) if found else bytes_of
    return torch.from_numpy(read).permute(0, 3, 1, 2).to(images) / 255
