"""Exact arithmetic: expressions as data, sparse linear algebra, modular ranks, polynomials, limits of time."""

from .atoms import Extension
from .deadline import bounded, proof_time, unread, within
from .elimination import Fraction, Step, degree, relations, rewritten, solve_stepwise
from .expressions import FUNCTIONS, from_tree, is_finite, read_rational, require_exact, to_tree
from .field_ring import FieldRing
from .fitting import Terms, Weight, fit
from .linear_algebra import (
    PRIME,
    ModularSpan,
    has_null_vector,
    modular,
    modular_null_space,
    null_space,
    pencil,
    row_echelon,
    singular_values,
)
from .modular_rank import ModularPoint, Resample, field_rank, jacobian_rank, regular_point
from .names import LABEL_FORM, NAME_FORM, is_folder_name, is_label, is_name, read_name
from .polynomials import (
    BASE,
    Monomial,
    Polynomial,
    Variable,
    modular_gradient,
    multiply,
    primitive,
    relabel,
    substitute_each,
)
from .search_arguments import require_limits, require_mebibytes, require_seconds
from .sparse import add_multiple, linear_combination, plus, subtract_modulo, sympy_rational
from .tree_size import short

__all__ = [
    "BASE",
    "FUNCTIONS",
    "LABEL_FORM",
    "NAME_FORM",
    "PRIME",
    "Extension",
    "FieldRing",
    "Fraction",
    "ModularPoint",
    "ModularSpan",
    "Monomial",
    "Polynomial",
    "Resample",
    "Step",
    "Terms",
    "Variable",
    "Weight",
    "add_multiple",
    "bounded",
    "degree",
    "field_rank",
    "fit",
    "from_tree",
    "has_null_vector",
    "is_finite",
    "is_folder_name",
    "is_label",
    "is_name",
    "jacobian_rank",
    "linear_combination",
    "modular",
    "modular_gradient",
    "modular_null_space",
    "multiply",
    "null_space",
    "pencil",
    "plus",
    "primitive",
    "proof_time",
    "read_name",
    "read_rational",
    "regular_point",
    "relabel",
    "relations",
    "require_exact",
    "require_limits",
    "require_mebibytes",
    "require_seconds",
    "rewritten",
    "row_echelon",
    "short",
    "singular_values",
    "solve_stepwise",
    "substitute_each",
    "subtract_modulo",
    "sympy_rational",
    "to_tree",
    "unread",
    "within",
]
