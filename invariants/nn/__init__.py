"""Layers and networks on generated kernels (torch)."""

from generated.runtime.gaussian_jets import GaussianJets
from generated.runtime.policies import POLICIES, Normaliser

from .canonical import Canonical
from .dense_features import DenseFeatures
from .equivariance_error import equivariance_error
from .equivariant_linear import EquivariantLinear
from .frames import FrameNetwork
from .homography import Homography
from .layers import InvariantFeatures, InvariantLayer
from .matching import mutual_nearest
from .pdinet import PDINet
from .random_homography import PRESETS, RandomHomography, warp
from .resnet import ResNet
from .whitening import whiten

__all__ = [
    "POLICIES",
    "PRESETS",
    "Canonical",
    "DenseFeatures",
    "EquivariantLinear",
    "FrameNetwork",
    "GaussianJets",
    "Homography",
    "InvariantFeatures",
    "InvariantLayer",
    "Normaliser",
    "PDINet",
    "RandomHomography",
    "ResNet",
    "equivariance_error",
    "mutual_nearest",
    "warp",
    "whiten",
]
