"""The calculus of invariants: recurrence formulas, generating sets, rewriting, equivariant maps."""

from .equivariant_maps import Equivariants, equivariants
from .invariant_calculus import InvariantCalculus
from .rewriting import rewrite

__all__ = [
    "Equivariants",
    "InvariantCalculus",
    "equivariants",
    "rewrite",
]
