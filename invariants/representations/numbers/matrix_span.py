"""Spaces of matrices: coordinates in a basis, combinations and brackets."""

from __future__ import annotations

from collections.abc import Sequence

from invariants.errors import InputError

from .exact_matrix import ExactMatrix, Row, null_space
from .number_field import Number


class MatrixSpan:
    """A space of matrices by a basis, and coordinates in it.

    Raises:
        InputError: for matrices that depend on each other; the relation is named.

    Example:
        >>> span = MatrixSpan([ExactMatrix.of([[0, -1], [1, 0]])])
        >>> span.coordinates(ExactMatrix.of([[0, 3], [-3, 0]]))
        {0: -3}
    """

    def __init__(self, basis: Sequence[ExactMatrix]) -> None:
        self._basis = tuple(basis)
        vectors = [_flat(m) for m in self._basis]
        width = max((m.columns**2 for m in self._basis), default=0)
        free = {max(v) for v in null_space(vectors, width)}
        # entries where the basis has an invertible block: coordinates are read off these
        self._pivots = [k for k in range(width) if k not in free]
        if len(self._pivots) < len(self._basis):
            raise _dependent(vectors, width)
        block = ExactMatrix([{j: v[k] for j, v in enumerate(vectors) if k in v} for k in self._pivots], len(vectors))
        self._inverse = block.inverse() if self._basis else block

    def coordinates(self, matrix: ExactMatrix) -> Row | None:
        """Coefficients of a matrix in the basis; None for one outside."""
        if matrix.is_zero():
            return {}
        if not self._basis:
            return None
        entries = _flat(matrix)
        found = self._inverse.times({n: entries[k] for n, k in enumerate(self._pivots) if k in entries})
        return found if combination(self._basis, found) == matrix else None


def _flat(matrix: ExactMatrix) -> Row:
    return {i * matrix.columns + j: c for i, row in enumerate(matrix.rows) for j, c in row.items()}


def _dependent(vectors: Sequence[Row], width: int) -> InputError:
    transposed = [{j: v[k] for j, v in enumerate(vectors) if k in v} for k in range(width)]
    relation = null_space(transposed, len(vectors))[0]
    last = max(relation)
    scale = relation[last] * -1
    rest = {k: c / scale for k, c in relation.items() if k != last}
    return InputError(
        given=f"generators with X{last} = {sum_of(rest, 'X{}')}",
        expected="linearly independent generators",
        remedy=f"drop X{last}, or use MatrixLieAlgebra.generated_by, which drops it",
    )


def commutator(x: ExactMatrix, y: ExactMatrix) -> ExactMatrix:
    """x y - y x."""
    return x @ y - y @ x


def combination(matrices: Sequence[ExactMatrix], row: Row) -> ExactMatrix:
    """The sum of row[k] matrices[k]."""
    rows, columns = matrices[0].shape
    total = ExactMatrix([{} for _ in range(rows)], columns)
    for k, c in row.items():
        total = total + matrices[k] * c
    return total


def sum_of(row: Row, label: str) -> str:
    """A combination in words, for messages.

    Example:
        >>> sum_of(ExactMatrix.of([[1, 0, -2]]).rows[0], "X{}")
        'X0 + (-2)*X2'
    """
    terms = (label.format(k) if c == 1 else f"{_bracketed(c)}*{label.format(k)}" for k, c in sorted(row.items()))
    return " + ".join(terms) or "0"


def _bracketed(number: Number) -> str:
    text = str(number)
    return text if number.is_rational and number.as_fraction() >= 0 else f"({text})"
