"""Finite groups: from permutations, matrices and tables, by name and as products; Abelian ones with their duals."""

from .abelian import AbelianGroup
from .acting_group import ActingGroup
from .finite_group import FiniteGroup, Subgroup
from .group_input import images_of, integer, whole
from .identification import identify
from .identified import Identification
from .isomorphism import isomorphism
from .named_groups import (
    AlternatingGroup,
    CyclicGroup,
    DihedralGroup,
    DirectProduct,
    QuaternionGroup,
    SemidirectProduct,
    SymmetricGroup,
)
from .permutation_group import PermutationGroup

__all__ = [
    "AbelianGroup",
    "ActingGroup",
    "AlternatingGroup",
    "CyclicGroup",
    "DihedralGroup",
    "DirectProduct",
    "FiniteGroup",
    "Identification",
    "PermutationGroup",
    "QuaternionGroup",
    "SemidirectProduct",
    "Subgroup",
    "SymmetricGroup",
    "identify",
    "images_of",
    "integer",
    "isomorphism",
    "whole",
]
