"""Characters of finite groups: the exact table of the irreducible ones, and those of degree 1."""

from .characters import Character, CharacterTable, character_table
from .degree_one import commutator_subgroup, linear_characters
from .dual_group import DualGroup, dual_of

__all__ = [
    "Character",
    "CharacterTable",
    "DualGroup",
    "character_table",
    "commutator_subgroup",
    "dual_of",
    "linear_characters",
]
