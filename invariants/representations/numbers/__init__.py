"""Exact numbers: number fields, roots of unity, sparse matrices over them and their null spaces."""

from .exact_matrix import ExactMatrix, Row, connected, direct_sum, from_columns, kronecker, null_space
from .gram_schmidt import action_on, orthogonal_basis
from .matrix_span import MatrixSpan, combination, commutator, sum_of
from .number_field import RATIONALS, Number, NumberField, common_field, cyclotomic_field, unify
from .number_forms import number_from, square_root
from .roots_of_unity import conductor, residue_root, sum_of_roots

__all__ = [
    "RATIONALS",
    "ExactMatrix",
    "MatrixSpan",
    "Number",
    "NumberField",
    "Row",
    "action_on",
    "combination",
    "common_field",
    "commutator",
    "conductor",
    "connected",
    "cyclotomic_field",
    "direct_sum",
    "from_columns",
    "kronecker",
    "null_space",
    "number_from",
    "orthogonal_basis",
    "residue_root",
    "square_root",
    "sum_of",
    "sum_of_roots",
    "unify",
]
