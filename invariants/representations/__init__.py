"""Exact representations of groups: who acts, by which matrices, what is fixed, and which linear maps commute."""

from .abelian import AbelianGroup
from .angular_momentum import o3_irrep, sl2_irrep, so3_irrep, su2_irrep
from .characters import Character, CharacterTable
from .clebsch_gordan import TensorProduct, clebsch_gordan, tensor_product
from .decomposition import Decomposition
from .finite_group import FiniteGroup
from .fourier import FourierTransform, fourier
from .invariant_polynomials import InvariantRing, invariant_dimensions, invariant_ring, molien_series
from .irreps import Irrep
from .matrix_lie_algebra import MatrixLieAlgebra
from .named_groups import (
    AlternatingGroup,
    CyclicGroup,
    DihedralGroup,
    DirectProduct,
    QuaternionGroup,
    SemidirectProduct,
    SymmetricGroup,
)
from .representation import Representation
from .spaces import EquivariantBasis, FixedSpace, equivariant_basis, fixed_space
from .weights import spins, weights
from .wigner_matrices import wigner_matrix, wigner_small_d

__all__ = [
    "AbelianGroup",
    "AlternatingGroup",
    "Character",
    "CharacterTable",
    "CyclicGroup",
    "Decomposition",
    "DihedralGroup",
    "DirectProduct",
    "EquivariantBasis",
    "FiniteGroup",
    "FixedSpace",
    "FourierTransform",
    "InvariantRing",
    "Irrep",
    "MatrixLieAlgebra",
    "QuaternionGroup",
    "Representation",
    "SemidirectProduct",
    "SymmetricGroup",
    "TensorProduct",
    "clebsch_gordan",
    "equivariant_basis",
    "fixed_space",
    "fourier",
    "invariant_dimensions",
    "invariant_ring",
    "molien_series",
    "o3_irrep",
    "sl2_irrep",
    "so3_irrep",
    "spins",
    "su2_irrep",
    "tensor_product",
    "weights",
    "wigner_matrix",
    "wigner_small_d",
]
