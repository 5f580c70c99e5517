"""Relative invariants with their weights, as families over channels, and the chain that serves any number of channels."""

from .chain import Chain, ChainBuilder, Pattern, candidates, chain_rank, instances, polynomial_expression
from .determinant import determinant_rates
from .family import Character, Family, tuple_name
from .invariant import Invariant, RelativeInvariant
from .weights import Weights, absolute_monomials, as_weight, scaled_weights

__all__ = [
    "Chain",
    "ChainBuilder",
    "Character",
    "Family",
    "Invariant",
    "Pattern",
    "RelativeInvariant",
    "Weights",
    "absolute_monomials",
    "as_weight",
    "candidates",
    "chain_rank",
    "determinant_rates",
    "instances",
    "polynomial_expression",
    "scaled_weights",
    "tuple_name",
]
