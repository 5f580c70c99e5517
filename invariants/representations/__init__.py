"""Exact representations of groups: who acts, by which matrices, what is fixed, and which linear maps commute."""

from .characters import Character, CharacterTable
from .groups import (
    AbelianGroup,
    AlternatingGroup,
    CyclicGroup,
    DihedralGroup,
    DirectProduct,
    FiniteGroup,
    PermutationGroup,
    QuaternionGroup,
    SemidirectProduct,
    SymmetricGroup,
)
from .invariant_polynomials import InvariantRing, invariant_dimensions, invariant_ring, molien_series
from .irreps import Decomposition, FourierTransform, Irrep, fourier
from .lie import (
    MatrixLieAlgebra,
    TensorProduct,
    clebsch_gordan,
    o3_irrep,
    sl2_irrep,
    so3_irrep,
    spins,
    su2_irrep,
    tensor_product,
    weights,
    wigner_matrix,
    wigner_small_d,
)
from .representation import Representation
from .spaces import EquivariantBasis, FixedSpace, equivariant_basis, fixed_space

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
    "PermutationGroup",
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
