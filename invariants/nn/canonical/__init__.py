"""Frames of pictures from measures, and pictures made canonical by them."""

from .canonical import Canonical
from .frames import FrameNetwork

__all__ = [
    "Canonical",
    "FrameNetwork",
]
