"""Layers and networks on generated kernels (torch)."""

from generated.runtime.gaussian_jets import GaussianJets
from generated.runtime.policies import POLICIES, Normaliser

from .canonical import Canonical
from .canonical_equitune import CanonicalEquitune, turns
from .dense_features import DenseFeatures
from .equitune import Equitune
from .equivariance_error import equivariance_error
from .equivariant_linear import EquivariantLinear
from .finite_actions import CoordinateAction, FiniteAction, JointAction, PermutationAction, TrivialAction
from .frames import FrameNetwork
from .homography import Homography
from .image_action import ImageAction
from .language_models import CausalLanguageModel, load_language_model
from .layers import InvariantFeatures, InvariantLayer
from .matching import mutual_nearest
from .matrix_actions import PointAction, VectorAction, WarpAction
from .orbit_weights import Learned, OrbitWeights, Select, Soft, Uniform
from .pdinet import PDINet
from .point_frame import PointFrame
from .random_homography import PRESETS, RandomHomography, warp
from .resnet import ResNet
from .sequence_equitune import SequenceEquitune
from .token_action import TokenAction
from .whitening import whiten

__all__ = [
    "POLICIES",
    "PRESETS",
    "Canonical",
    "CanonicalEquitune",
    "CausalLanguageModel",
    "CoordinateAction",
    "DenseFeatures",
    "Equitune",
    "EquivariantLinear",
    "FiniteAction",
    "FrameNetwork",
    "GaussianJets",
    "Homography",
    "ImageAction",
    "InvariantFeatures",
    "InvariantLayer",
    "JointAction",
    "Learned",
    "Normaliser",
    "OrbitWeights",
    "PDINet",
    "PermutationAction",
    "PointAction",
    "PointFrame",
    "RandomHomography",
    "ResNet",
    "Select",
    "SequenceEquitune",
    "Soft",
    "TokenAction",
    "TrivialAction",
    "Uniform",
    "VectorAction",
    "WarpAction",
    "equivariance_error",
    "load_language_model",
    "mutual_nearest",
    "turns",
    "warp",
    "whiten",
]
