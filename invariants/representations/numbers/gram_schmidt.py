"""Exact orthogonal bases from inner products, their lengths kept as squares."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from invariants.limits import SQUARE_ROOT_CONDUCTOR

from .exact_matrix import ExactMatrix, Row, from_columns
from .number_field import RATIONALS, Number
from .number_forms import root_of_rational, square_root, squarefree


def orthogonal_basis(gram: ExactMatrix) -> tuple[ExactMatrix, list[Number]]:
    """Combinations b_j = sum of B_ij v_i that are orthogonal, and their squared lengths.

    Args:
        gram: <v_i, v_j>, positive definite, linear in the second argument.

    Returns:
        B, upper triangular, and the squared lengths: free of square factors where rational, all 1 where possible.
    """
    size = gram.columns
    columns: list[Row] = []
    norms: list[Number] = []
    for j in range(size):
        column: Row = {j: RATIONALS.one}
        # <b_i, v_j> = sum over k of conj(B_ki) gram[k, j]
        along = gram.column(j)
        norm = gram[j, j]
        for b, length in zip(columns, norms, strict=True):
            product = sum((c.conjugate() * along[k] for k, c in b.items() if k in along), RATIONALS.zero)
            if product:
                share = product / length
                norm = norm - product.conjugate() * share
                for k, c in b.items():
                    column[k] = column[k] - c * share if k in column else -(c * share)
        columns.append(column)
        norms.append(norm)
    first = norms[0]
    kept: list[Number] = []
    for j, norm in enumerate(norms):
        factor, rest = _square_part(norm / first)
        if factor != 1:
            columns[j] = {k: c / factor for k, c in columns[j].items()}
        kept.append(rest)
    return from_columns(columns, size), [rest * first for rest in kept]


def _square_part(value: Number) -> tuple[Number, Number]:
    """(a, r) with value = a^2 r, a in the same field: r is 1 where the root lies in the field, else free of squares."""
    n = value.field.conductor or 1
    if value.is_rational:
        fraction = value.as_fraction()
        square, free = squarefree(fraction.numerator * fraction.denominator)
        rest = RATIONALS.rational(free)
        factor = RATIONALS.rational(Fraction(square, fraction.denominator))
        if n % (free if free % 4 == 1 else 4 * free):
            return factor, rest
        # the field holds the root of the discriminant of Q(sqrt(free))
        return factor * root_of_rational(Fraction(free)), RATIONALS.one
    root = square_root(value) if n <= SQUARE_ROOT_CONDUCTOR.value else None
    if root is not None and root.field.conductor and n % root.field.conductor == 0:
        return root, RATIONALS.one
    return RATIONALS.one, value


def action_on(basis: ExactMatrix, norms: Sequence[Number], products: ExactMatrix) -> ExactMatrix:
    """The matrix of g on an orthogonal basis: <b_i, g b_j>/<b_i, b_i>, from the products <v_i, g v_j>."""
    lengths = [norm.inverse() for norm in norms]
    found = basis.H @ products @ basis
    return found.scaled(lengths, [RATIONALS.one] * found.columns)
