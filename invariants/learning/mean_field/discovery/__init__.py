"""Finding, from data alone, the subspace of parameters that training keeps, and the group behind it."""

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
    "Layout",
    "Rotations",
    "SearchStep",
    "SubspaceSearch",
    "SubspaceSymmetry",
    "discover_fixed_subspace",
    "draw_search",
    "largest_rotations",
    "largest_symmetry",
]
