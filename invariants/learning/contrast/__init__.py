"""Equivariance by contrast: embeddings on which an unknown group acts by matrices, and which group it is."""

from .collapse import QuotientCollapse, QuotientCollapseWarning, quotient_collapse
from .compression import Compression, compress
from .datasets import PairedActionDataset
from .dimensions import DimensionSweep, DimensionTrial, sweep_dimensions
from .discovery import FoundGroup, discover_group
from .drawing import draw_confusion, draw_eigenvalues, draw_orbits
from .encoders import PerceptronEncoder
from .evaluation import Retrieval, confusion, linear_r2, nearest_class, retrieval
from .invariant_subspace import InvariantSubspace, invariant_subspace
from .learned_action import LearnedAction
from .least_squares import ActionFit, fit_group_action, nearest_orthogonal
from .losses import EbCLoss
from .model import EbC
from .multiplicities import Multiplicities, multiplicities
from .relations import is_faithful, kernel, relation_error, relator_error
from .sampling import SameActionSampler
from .snapping import Snapped, snap
from .training import ContrastTraining

__all__ = [
    "ActionFit",
    "Compression",
    "ContrastTraining",
    "DimensionSweep",
    "DimensionTrial",
    "EbC",
    "EbCLoss",
    "FoundGroup",
    "InvariantSubspace",
    "LearnedAction",
    "Multiplicities",
    "PairedActionDataset",
    "PerceptronEncoder",
    "QuotientCollapse",
    "QuotientCollapseWarning",
    "Retrieval",
    "SameActionSampler",
    "Snapped",
    "compress",
    "confusion",
    "discover_group",
    "draw_confusion",
    "draw_eigenvalues",
    "draw_orbits",
    "fit_group_action",
    "invariant_subspace",
    "is_faithful",
    "kernel",
    "linear_r2",
    "multiplicities",
    "nearest_class",
    "nearest_orthogonal",
    "quotient_collapse",
    "relation_error",
    "relator_error",
    "retrieval",
    "snap",
    "sweep_dimensions",
]
