"""Layers and networks on generated kernels (torch)."""

from generated.runtime.gaussian_jets import GaussianJets
from generated.runtime.policies import POLICIES, Normaliser

from .equivariance_error import equivariance_error
from .homography import Homography
from .layers import InvariantFeatures, InvariantLayer
from .pdinet import PDINet
from .random_homography import PRESETS, RandomHomography, warp
from .resnet import ResNet
from .whitening import whiten

__all__ = [
    "POLICIES",
    "PRESETS",
    "GaussianJets",
    "Homography",
    "InvariantFeatures",
    "InvariantLayer",
    "Normaliser",
    "PDINet",
    "RandomHomography",
    "ResNet",
    "equivariance_error",
    "warp",
    "whiten",
]
