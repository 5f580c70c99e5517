"""Pairs (x, g, y) with a known group element: worlds that make them, and stored ones."""

from .backgrounds import smooth_pictures
from .contrast_world import ContrastWorld
from .digit_world import DigitWorld
from .group_files import load_group_pairs
from .group_pairs import GroupPairs, Pairs, PairSource
from .rendering import render
from .rotations import rotations_by_angle, rotations_of_quaternions, uniform_rotations
from .solid_world import SolidWorld
from .solids import KINDS, Solids, random_solids

__all__ = [
    "KINDS",
    "ContrastWorld",
    "DigitWorld",
    "GroupPairs",
    "PairSource",
    "Pairs",
    "SolidWorld",
    "Solids",
    "load_group_pairs",
    "random_solids",
    "render",
    "rotations_by_angle",
    "rotations_of_quaternions",
    "smooth_pictures",
    "uniform_rotations",
]
