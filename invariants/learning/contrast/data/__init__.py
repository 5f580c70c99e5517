"""Pairs (y, g y) with the name of the unknown g: synthetic ones, sprites, and the user's own."""

from .folder import load_pairs
from .infinite_dsprites import InfiniteDSpritesWorld
from .mixing import Mixing
from .paired_actions import PairedActions, mixed_sets
from .random_matrices import random_elements
from .sprite_grid import SpriteGrid, byte_values
from .sprites import SpriteWorld
from .synthetic import SyntheticWorld, synthetic_actions

__all__ = [
    "InfiniteDSpritesWorld",
    "Mixing",
    "PairedActions",
    "SpriteGrid",
    "SpriteWorld",
    "SyntheticWorld",
    "byte_values",
    "load_pairs",
    "mixed_sets",
    "random_elements",
    "synthetic_actions",
]
