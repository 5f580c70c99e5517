"""Diffusion whose drift and noise move only across the orbits of an isometric action (torch)."""

from .alignment import align
from .clouds import Clouds
from .context import GraphContext
from .diffusion import QuotientDiffusion
from .geometry import Geometry
from .group_elements import ElementGroup
from .interpolants import Interpolant
from .networks import EquivariantDenoiser, Preconditioning, TransformerDenoiser
from .priors import HarmonicPrior, IsotropicPrior, Prior
from .sampling import Trajectory
from .times import (
    DenoisingWeight,
    LogitNormalTimes,
    TimeSampler,
    TimeWeight,
    UniformTimes,
    VelocityWeight,
    time_grid,
)
from .training import DiffusionMethod, DiffusionTraining, train_diffusion

__all__ = [
    "Clouds",
    "DenoisingWeight",
    "DiffusionMethod",
    "DiffusionTraining",
    "ElementGroup",
    "EquivariantDenoiser",
    "Geometry",
    "GraphContext",
    "HarmonicPrior",
    "Interpolant",
    "IsotropicPrior",
    "LogitNormalTimes",
    "Preconditioning",
    "Prior",
    "QuotientDiffusion",
    "TimeSampler",
    "TimeWeight",
    "Trajectory",
    "TransformerDenoiser",
    "UniformTimes",
    "VelocityWeight",
    "align",
    "time_grid",
    "train_diffusion",
]
