"""Equivariance by contrast: embeddings on which an unknown group acts by matrices, and which group it is."""

from .datasets import PairedActionDataset
from .encoders import PerceptronEncoder
from .learned_action import LearnedAction
from .least_squares import ActionFit, fit_group_action, nearest_orthogonal
from .losses import EbCLoss
from .model import EbC
from .sampling import SameActionSampler
from .training import ContrastTraining

__all__ = [
    "ActionFit",
    "ContrastTraining",
    "EbC",
    "EbCLoss",
    "LearnedAction",
    "PairedActionDataset",
    "PerceptronEncoder",
    "SameActionSampler",
    "fit_group_action",
    "nearest_orthogonal",
]
