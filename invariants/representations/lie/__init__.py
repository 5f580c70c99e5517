"""Lie algebras of matrices: named ones and a user's own, weights, angular momentum, Clebsch-Gordan coefficients."""

from .angular_momentum import o3_irrep, sl2_irrep, so3_irrep, su2_irrep
from .coupling import TensorProduct, clebsch_gordan, tensor_product
from .matrix_lie_algebra import MatrixLieAlgebra
from .weight_spaces import spins, weights
from .wigner_matrices import wigner_matrix, wigner_small_d

__all__ = [
    "MatrixLieAlgebra",
    "TensorProduct",
    "clebsch_gordan",
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
