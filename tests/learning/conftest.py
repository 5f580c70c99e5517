"""Folders of small pictures, and trainings that take a second."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("PIL")

from PIL import Image

CLASSES = ("across", "down", "noise")


def draw(kind: str, number: int, height: int = 24, width: int = 30) -> Image.Image:
    """Stripes across, stripes down, or noise."""
    rng = np.random.default_rng([CLASSES.index(kind), number])
    pixels = rng.integers(0, 255, (height, width, 3))
    if kind != "noise":
        pixels = np.sort(pixels, axis=0 if kind == "across" else 1)
    return Image.fromarray(pixels.astype(np.uint8))


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    """A folder of three classes with 15 pictures each."""
    root = tmp_path / "pictures"
    for kind in CLASSES:
        (root / kind).mkdir(parents=True)
        for number in range(15):
            draw(kind, number).save(root / kind / f"{number:02}.png")
    return root


TINY = [
    *("--size", "16", "--depth", "1,1", "--width", "4"),
    *("--batch", "8", "--workers", "0", "--accelerator", "cpu", "--devices", "1"),
]
"""Options of the smallest training."""
