"""Finding, from data alone, the subspace of parameters that training keeps, and the group behind it."""

from .confirmation import GeneratorCheck, SymmetryCheck, check_symmetry
from .discover import Discovery, discover_fixed_subspace
from .drawing import draw_search
from .growth import SearchStep, SubspaceSearch
from .layouts import Layout
from .network import EquivariantPerceptron
from .rotations import Rotations, largest_rotations
from .symmetries import SubspaceSymmetry, largest_symmetry

__all__ = [
    "Discovery",
    "EquivariantPerceptron",
    "GeneratorCheck",
    "Layout",
    "Rotations",
    "SearchStep",
    "SubspaceSearch",
    "SubspaceSymmetry",
    "SymmetryCheck",
    "check_symmetry",
    "discover_fixed_subspace",
    "draw_search",
    "largest_rotations",
    "largest_symmetry",
]
