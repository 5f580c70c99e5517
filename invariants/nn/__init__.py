"""Layers and networks on generated kernels (torch)."""

from generated.runtime.gaussian_jets import GaussianJets
from generated.runtime.policies import POLICIES, Normaliser

from .equivariance_error import equivariance_error
from .homography import Homography
from .layers import InvariantFeatures, InvariantLayer
from .pdinet import PDINet

__all__ = [
    "POLICIES",
    "GaussianJets",
    "Homography",
    "InvariantFeatures",
    "InvariantLayer",
    "Normaliser",
    "PDINet",
    "equivariance_error",
]
