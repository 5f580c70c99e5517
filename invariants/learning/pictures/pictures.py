"""Picture files, read with Pillow: upright, with three channels or one, cut to a square."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor

from invariants.errors import FileFormatError, InputError

if TYPE_CHECKING:
    from PIL.Image import Image

SUFFIXES = (".jpg", ".jpeg", ".png", ".bmp", ".gif", ".ppm", ".pgm", ".pnm", ".tif", ".tiff", ".webp")
"""Ends of the names of picture files."""


def require_pillow() -> None:
    """Say how to install Pillow where it is missing."""
    try:
        import PIL.Image  # noqa: F401
    except ImportError:
        raise InputError(
            given="pictures to read, without Pillow",
            expected="Pillow, which reads them",
            remedy='pip install "repere[training]"',
        ) from None


def open_picture(path: Path) -> Image:
    """A picture file, decoded, turned upright as its EXIF orientation says.

    Args:
        path: a file that Pillow reads; of an animation the first frame.

    Returns:
        The picture, in the file's mode.

    Raises:
        InputError: if there is no such file, or Pillow is missing.
        FileFormatError: for a corrupt or truncated file; names it.
    """
    require_pillow()
    from PIL import Image, ImageOps

    if not path.is_file():
        raise InputError(given=f"{path}, which is no file", expected="a picture file", remedy="correct the path")
    try:
        with Image.open(path) as opened:
            opened.load()
            return ImageOps.exif_transpose(opened)
    except Exception as error:  # Pillow's readers raise whatever the bytes lead to
        raise FileFormatError(
            given=f"{path}, {path.stat().st_size} bytes, which Pillow cannot decode: {error or type(error).__name__}",
            expected="a whole picture file",
            remedy="copy the file again from where it came from, or remove it",
        ) from error


def picture_tensor(image: Image, size: int, channels: int) -> Tensor:
    """The middle square of a picture: shorter side to `size` pixels, antialiased, then cut.

    Args:
        image: a Pillow image of any mode; what is transparent becomes white.
        size: side, in pixels.
        channels: 3 for colour, 1 for grey.

    Returns:
        (channels, size, size), float32, in [0, 1].

    Example:
        >>> from PIL import Image
        >>> picture_tensor(Image.new("RGB", (30, 20), "red"), 8, 3)[:, 0, 0]
        tensor([1., 0., 0.])
    """
    from PIL import Image

    plain = _without_alpha(image).convert("RGB" if channels == 3 else "L")
    side = min(plain.size)
    left, top = (plain.width - side) / 2, (plain.height - side) / 2
    if plain.size != (size, size):
        plain = plain.resize((size, size), Image.Resampling.BICUBIC, box=(left, top, left + side, top + side))
    pixels = np.asarray(plain, np.float32).reshape(size, size, channels) / 255
    return torch.from_numpy(np.ascontiguousarray(pixels.transpose(2, 0, 1)))


def _without_alpha(image: Image) -> Image:
    from PIL import Image

    if image.mode.startswith("I;16") or image.mode == "I":  # 16 bits of grey, which Pillow would cut off at 255
        return Image.fromarray((np.asarray(image, np.float32) / 257).round().clip(0, 255).astype(np.uint8))
    if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        opaque = image.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", image.size, "white"), opaque)
    return image
