"""Mean-field symmetries: ensembles of particles under a compact group, four ways to train them, what training keeps."""

from .discovery import (
    Discovery,
    EquivariantPerceptron,
    GeneratorCheck,
    Layout,
    Rotations,
    SearchStep,
    SubspaceSearch,
    SubspaceSymmetry,
    SymmetryCheck,
    check_symmetry,
    discover_fixed_subspace,
    draw_search,
    largest_rotations,
    largest_symmetry,
)
from .drawing import draw_distances, draw_particles, draw_scheme_distances
from .ensembles import ParticleEnsemble
from .laws import Invariance, distance_to_fixed, project, strong_invariance, symmetrise, weak_invariance
from .orbits import Orbit
from .records import Record, Sweep
from .schemes import SCHEMES, scheme_loss, squared_error
from .sweeps import sweep
from .teachers import Teacher
from .training import EnsembleTraining, TrainedEnsemble, train_ensemble
from .transport import relative_distance, second_moment, wasserstein
from .units import SymmetricUnit

__all__ = [
    "SCHEMES",
    "Discovery",
    "EnsembleTraining",
    "EquivariantPerceptron",
    "GeneratorCheck",
    "Invariance",
    "Layout",
    "Orbit",
    "ParticleEnsemble",
    "Record",
    "Rotations",
    "SearchStep",
    "SubspaceSearch",
    "SubspaceSymmetry",
    "Sweep",
    "SymmetricUnit",
    "SymmetryCheck",
    "Teacher",
    "TrainedEnsemble",
    "check_symmetry",
    "discover_fixed_subspace",
    "distance_to_fixed",
    "draw_distances",
    "draw_particles",
    "draw_scheme_distances",
    "draw_search",
    "largest_rotations",
    "largest_symmetry",
    "project",
    "relative_distance",
    "scheme_loss",
    "second_moment",
    "squared_error",
    "strong_invariance",
    "sweep",
    "symmetrise",
    "train_ensemble",
    "wasserstein",
    "weak_invariance",
]
