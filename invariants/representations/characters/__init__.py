"""Characters of finite groups: the exact table of the irreducible ones, and those of degree 1."""

from .characters import Character, CharacterTable, character_table
from .degree_one import commutator_subgroup, linear_characters

__all__ = [
    "Character",
    "CharacterTable",
    "character_table",
    "commutator_subgroup",
    "linear_characters",
]
