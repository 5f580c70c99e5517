"""Layers and networks on generated kernels (torch)."""

from generated.runtime.gaussian_jets import GaussianJets
from generated.runtime.policies import POLICIES, Normaliser

from .actions import (
    CoordinateAction,
    FiniteAction,
    ImageAction,
    JointAction,
    PermutationAction,
    PointAction,
    TokenAction,
    TrivialAction,
    VectorAction,
    WarpAction,
)
from .canonical import Canonical, FrameNetwork
from .diagnosis import Diagnosis, diagnose
from .equitune import (
    CanonicalEquitune,
    CausalLanguageModel,
    Equitune,
    Learned,
    OrbitWeights,
    Select,
    SequenceEquitune,
    Soft,
    Uniform,
    load_language_model,
    turns,
)
from .equivariance_error import equivariance_error
from .equivariant_linear import EquivariantLinear
from .latent_action import LatentAction, LatentGroupAutoencoder
from .layers import InvariantFeatures, InvariantLayer
from .matching import DenseFeatures, FoundPlane, Keypoints, ScaledFeatures, find_plane, mutual_nearest
from .networks import PHOTOGRAPHS, PDINet, ResNet
from .perspective import PRESETS, Homography, RandomHomography, warp, whiten
from .point_frame import PointFrame
from .presence import Presence

__all__ = [
    "PHOTOGRAPHS",
    "POLICIES",
    "PRESETS",
    "Canonical",
    "CanonicalEquitune",
    "CausalLanguageModel",
    "CoordinateAction",
    "DenseFeatures",
    "Diagnosis",
    "Equitune",
    "EquivariantLinear",
    "FiniteAction",
    "FoundPlane",
    "FrameNetwork",
    "GaussianJets",
    "Homography",
    "ImageAction",
    "InvariantFeatures",
    "InvariantLayer",
    "JointAction",
    "Keypoints",
    "LatentAction",
    "LatentGroupAutoencoder",
    "Learned",
    "Normaliser",
    "OrbitWeights",
    "PDINet",
    "PermutationAction",
    "PointAction",
    "PointFrame",
    "Presence",
    "RandomHomography",
    "ResNet",
    "ScaledFeatures",
    "Select",
    "SequenceEquitune",
    "Soft",
    "TokenAction",
    "TrivialAction",
    "Uniform",
    "VectorAction",
    "WarpAction",
    "diagnose",
    "equivariance_error",
    "find_plane",
    "load_language_model",
    "mutual_nearest",
    "turns",
    "warp",
    "whiten",
]
