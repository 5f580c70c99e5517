"""Every kind of picture file becomes the same tensor."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from invariants.errors import InputError
from invariants.learning import Preprocessing
from invariants.learning.pictures import open_picture, picture_tensor


def red_left(width: int = 30, height: int = 20) -> Image.Image:
    """Red on the left, blue on the right."""
    image = Image.new("RGB", (width, height), "blue")
    image.paste("red", (0, 0, width // 2, height))
    return image


def test_the_middle_square_is_kept() -> None:
    image = Image.new("RGB", (40, 20), "red")
    image.paste("blue", (10, 0, 30, 20))
    blue = torch.tensor([0.0, 0.0, 1.0])[:, None, None]
    for turned in (image, image.rotate(90, expand=True)):
        found = picture_tensor(turned, 10, 3)
        assert found.shape == (3, 10, 10)
        assert (found - blue).abs().max() < 0.1  # at the edge, red pixels beside it count a little
        assert (found - blue)[:, 1:-1, 1:-1].abs().max() == 0


def test_shrinking_is_antialiased() -> None:
    board = (np.indices((64, 64)).sum(0) % 2 * 255).astype(np.uint8)
    small = picture_tensor(Image.fromarray(board), 16, 1)
    assert (small[:, 2:-2, 2:-2] - 0.5).abs().max() < 0.02


def test_exif_orientation(tmp_path: Path) -> None:
    upright = red_left(20, 20)
    exif = Image.Exif()
    exif[274] = 6  # taken with the camera turned: to be shown turned by 90 degrees clockwise
    upright.transpose(Image.Transpose.ROTATE_90).save(tmp_path / "turned.png", exif=exif)
    shown = picture_tensor(open_picture(tmp_path / "turned.png"), 20, 3)
    assert torch.equal(shown, picture_tensor(upright, 20, 3))


@pytest.mark.parametrize("mode", ["P", "L", "1", "RGBA", "LA", "CMYK", "I;16", "YCbCr", "HSV"])
@pytest.mark.parametrize("channels", [1, 3])
def test_modes(mode: str, channels: int) -> None:
    grey = Image.new("L", (20, 20), 255)
    grey.paste(0, (0, 0, 10, 20))
    image = (
        Image.fromarray(np.asarray(grey).astype(np.uint16) * 257)
        if mode == "I;16"
        else grey.convert("RGB").convert(mode)
    )
    found = picture_tensor(image, 20, channels)
    assert found.shape == (channels, 20, 20)
    assert (found - picture_tensor(grey, 20, channels)).abs().max() < 0.02


def test_transparent_is_white(tmp_path: Path) -> None:
    clear = Image.new("RGBA", (8, 8), (255, 0, 0, 0))
    assert (picture_tensor(clear, 8, 3) == 1).all()
    palette = Image.new("P", (8, 8), 0)
    palette.putpalette([0, 0, 255, 255, 0, 0])
    palette.save(tmp_path / "palette.png", transparency=0)
    assert (picture_tensor(open_picture(tmp_path / "palette.png"), 8, 3) == 1).all()


def test_no_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"no file"):
        open_picture(tmp_path / "absent.png")


def test_normalisations() -> None:
    images = torch.rand(3, 3, 12, 12, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    assert torch.equal(Preprocessing(12, normalise="none").normalised(images), images)
    standard = Preprocessing(12).normalised(images)
    assert standard.mean((2, 3)).abs().max() < 1e-12
    assert (standard.var((2, 3), correction=0) - 1).abs().max() < 1e-3
    white = Preprocessing(12, normalise="whiten").normalised(images).flatten(2)
    assert (white @ white.mT / 144 - torch.eye(3)).abs().max() < 0.01
    assert (Preprocessing(12).normalised(torch.ones(1, 3, 12, 12)) == 0).all()
    with pytest.raises(InputError, match=r"normalise='scale'"):
        Preprocessing(12, normalise="scale")
