"""Relative invariants as families over channels, and the chain of them that serves any number of channels."""

from .chain import Chain, ChainBuilder, Pattern, candidates, chain_rank, instances, polynomial_expression
from .family import Character, Family

__all__ = [
    "Chain",
    "ChainBuilder",
    "Character",
    "Family",
    "Pattern",
    "candidates",
    "chain_rank",
    "instances",
    "polynomial_expression",
]
