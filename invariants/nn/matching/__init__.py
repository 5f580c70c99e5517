"""Matching pictures: descriptors at every pixel, keypoints, mutual neighbours."""

from .dense_features import DenseFeatures
from .matching import mutual_nearest

__all__ = [
    "DenseFeatures",
    "mutual_nearest",
]
