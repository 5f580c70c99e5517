"""Homographies: as matrices, at random, and how pictures are seen through them."""

from .homography import Homography
from .random_homography import PRESETS, RandomHomography, warp
from .sampling import BORDERS, sample, sources
from .whitening import whiten

__all__ = ["BORDERS", "PRESETS", "Homography", "RandomHomography", "sample", "sources", "warp", "whiten"]
