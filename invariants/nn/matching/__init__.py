"""Matching pictures: descriptors at every pixel, keypoints with a scale, mutual neighbours, planes found again."""

from .dense_features import DenseFeatures
from .found_plane import FoundPlane
from .keypoints import Keypoints
from .matching import mutual_nearest
from .planes import find_plane
from .scaled_features import ScaledFeatures

__all__ = [
    "DenseFeatures",
    "FoundPlane",
    "Keypoints",
    "ScaledFeatures",
    "find_plane",
    "mutual_nearest",
]
