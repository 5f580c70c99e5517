"""Sparse matrices of exact numbers, and their null spaces."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Any

import sympy as sp
from networkx.utils import UnionFind

from invariants.errors import InputError
from invariants.exact import null_space as rational_null_space

from .number_field import RATIONALS, Number, common_field
from .number_forms import number_from

Row = dict[int, Number]


class ExactMatrix:
    """A sparse matrix over a number field.

    Args:
        rows: {column: entry} for each row; zeros are dropped.
        columns: number of columns.

    Example:
        >>> turn = ExactMatrix.of([[0, -1], [1, 0]])
        >>> (turn @ turn).to_sympy()
        Matrix([
        [-1,  0],
        [ 0, -1]])
    """

    __slots__ = ("columns", "rows")

    def __init__(self, rows: Iterable[Mapping[int, Number]], columns: int) -> None:
        self.rows: tuple[Row, ...] = tuple({j: c for j, c in row.items() if c} for row in rows)
        self.columns = columns

    @classmethod
    def of(cls, matrix: Any) -> ExactMatrix:
        """From a SymPy matrix or nested lists of exact numbers.

        Raises:
            InputError: for ragged rows and entries that are not exact.
        """
        if isinstance(matrix, ExactMatrix):
            return matrix
        try:
            lists = matrix.tolist() if hasattr(matrix, "tolist") else [list(row) for row in matrix]
        except TypeError:
            lists = None
        if lists is None or any(not isinstance(row, (list, tuple)) or len(row) != len(lists[0]) for row in lists):
            raise InputError(
                given=f"{matrix!r} as a matrix",
                expected="a SymPy matrix, or rows of equal length",
                remedy="pass sympy.Matrix([[0, -1], [1, 0]])",
            )
        return cls([{j: number_from(c) for j, c in enumerate(row)} for row in lists], len(lists[0]) if lists else 0)

    @classmethod
    def identity(cls, size: int) -> ExactMatrix:
        """The identity."""
        return cls.diagonal([RATIONALS.one] * size)

    @classmethod
    def diagonal(cls, entries: Sequence[Number]) -> ExactMatrix:
        """A diagonal matrix."""
        return cls([{j: c} for j, c in enumerate(entries)], len(entries))

    @classmethod
    def permutation(cls, images: Sequence[int]) -> ExactMatrix:
        """The matrix that sends the basis vector j to the basis vector images[j]."""
        rows: list[Row] = [{} for _ in images]
        for j, i in enumerate(images):
            rows[i] = {j: RATIONALS.one}
        return cls(rows, len(rows))

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return len(self.rows), self.columns

    def __getitem__(self, key: tuple[int, int]) -> Number:
        return self.rows[key[0]].get(key[1], RATIONALS.zero)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ExactMatrix):
            return NotImplemented
        return self.shape == other.shape and all(
            a.keys() == b.keys() and all(a[j] == b[j] for j in a) for a, b in zip(self.rows, other.rows, strict=True)
        )

    def __hash__(self) -> int:
        return hash((self.columns, tuple(tuple(sorted((j, hash(c)) for j, c in row.items())) for row in self.rows)))

    def __repr__(self) -> str:
        return f"ExactMatrix({self.to_sympy().tolist()})"

    def __matmul__(self, other: ExactMatrix) -> ExactMatrix:
        rows: list[Row] = []
        for row in self.rows:
            total: Row = {}
            for k, a in row.items():
                for j, b in other.rows[k].items():
                    total[j] = total[j] + a * b if j in total else a * b
            rows.append(total)
        return ExactMatrix(rows, other.columns)

    def times(self, vector: Row) -> Row:
        """M v for a sparse vector."""
        return (self @ from_columns([vector], self.columns)).column(0)

    def __add__(self, other: ExactMatrix) -> ExactMatrix:
        rows = []
        for one, two in zip(self.rows, other.rows, strict=True):
            total = dict(one)
            for j, c in two.items():
                total[j] = total[j] + c if j in total else c
            rows.append(total)
        return ExactMatrix(rows, self.columns)

    def __sub__(self, other: ExactMatrix) -> ExactMatrix:
        return self + other * -1

    def __mul__(self, factor: Number | int | Fraction) -> ExactMatrix:
        return ExactMatrix([{j: c * factor for j, c in row.items()} for row in self.rows], self.columns)

    @property
    def T(self) -> ExactMatrix:  # noqa: N802 - as NumPy, SymPy and torch call it
        """The transpose."""
        rows: list[Row] = [{} for _ in range(self.columns)]
        for i, row in enumerate(self.rows):
            for j, c in row.items():
                rows[j][i] = c
        return ExactMatrix(rows, len(self.rows))

    @property
    def H(self) -> ExactMatrix:  # noqa: N802
        """The conjugate transpose."""
        return self.T.map(Number.conjugate)

    def map(self, function: Callable[[Number], Number]) -> ExactMatrix:
        """The matrix of the images of its entries under a function that keeps zero."""
        return ExactMatrix([{j: function(c) for j, c in row.items()} for row in self.rows], self.columns)

    def scaled(self, left: Sequence[Number], right: Sequence[Number]) -> ExactMatrix:
        """diag(left) M diag(right)."""
        return ExactMatrix(
            [{j: a * c * right[j] for j, c in row.items()} for a, row in zip(left, self.rows, strict=True)],
            self.columns,
        )

    def trace(self) -> Number:
        """The sum of the diagonal."""
        return sum((row[i] for i, row in enumerate(self.rows) if i in row), RATIONALS.zero)

    def is_identity(self) -> bool:
        """Whether it is the identity."""
        return all(len(row) == 1 and row.get(i) == 1 for i, row in enumerate(self.rows)) and self.columns == len(
            self.rows
        )

    def is_zero(self) -> bool:
        """Whether all entries are zero."""
        return not any(self.rows)

    def column(self, j: int) -> Row:
        """A column as a sparse vector."""
        return {i: row[j] for i, row in enumerate(self.rows) if j in row}

    def to_sympy(self) -> sp.Matrix:
        """The same matrix in SymPy."""
        out = sp.zeros(*self.shape)
        for i, row in enumerate(self.rows):
            for j, c in row.items():
                out[i, j] = c.to_sympy()
        return out

    def inverse(self) -> ExactMatrix:
        """The inverse.

        Raises:
            InputError: if there is none.
        """
        size = len(self.rows)
        if size != self.columns:
            raise InputError(given=f"a matrix of {size} x {self.columns}", expected="a square one", remedy="check it")
        # {(x, y) : A x = y} has the columns of (A^-1, 1) as its basis: its last coordinates are free
        rows = [{**row, size + i: RATIONALS.rational(-1)} for i, row in enumerate(self.rows)]
        basis = null_space(rows, 2 * size)
        if len(basis) != size or any(max(v) != size + k for k, v in enumerate(basis)):
            raise InputError(
                given="a singular matrix", expected="an invertible one", remedy="a representation acts by bijections"
            )
        return from_columns([{i: c for i, c in vector.items() if i < size} for vector in basis], size)

    def rank(self) -> int:
        """The dimension of its column space."""
        return self.columns - len(null_space(self.rows, self.columns))


def from_columns(columns: Sequence[Mapping[int, Number]], size: int) -> ExactMatrix:
    """The matrix of these sparse columns."""
    rows: list[Row] = [{} for _ in range(size)]
    for j, column in enumerate(columns):
        for i, c in column.items():
            rows[i][j] = c
    return ExactMatrix(rows, len(columns))


def kronecker(one: ExactMatrix, two: ExactMatrix) -> ExactMatrix:
    """The Kronecker product: row (i, k), column (j, l) holds A_ij B_kl."""
    return ExactMatrix(
        [
            {j * two.columns + k: a * b for j, a in first.items() for k, b in second.items()}
            for first in one.rows
            for second in two.rows
        ],
        one.columns * two.columns,
    )


def direct_sum(blocks: Sequence[ExactMatrix]) -> ExactMatrix:
    """The block diagonal matrix."""
    rows: list[Row] = []
    offset = 0
    for block in blocks:
        rows += [{j + offset: c for j, c in row.items()} for row in block.rows]
        offset += block.columns
    return ExactMatrix(rows, offset)


def null_space(rows: Iterable[Mapping[int, Number]], width: int) -> list[Row]:
    """Basis of {v : A v = 0}, read off the reduced row echelon form: each vector is 1 at its own free column.

    The equations fall into independent parts, each with unknowns of its own; over a field of degree m a part becomes
    rational by writing each number as a matrix of m x m. The echelon form is unique, so the result depends on neither.

    Args:
        rows: sparse rows {column: number}.
        width: number of columns.

    Example:
        >>> null_space(ExactMatrix.of([[1, -2]]).rows, 2)
        [{0: 2, 1: 1}]
    """
    held = [{j: c for j, c in row.items() if c} for row in rows]
    columns_of = connected(width, held)
    home = {j: k for k, columns in enumerate(columns_of) for j in columns}
    parts: list[list[Row]] = [[] for _ in columns_of]
    for row in held:
        if row:
            parts[home[next(iter(row))]].append(row)
    basis: list[Row] = []
    for columns, part in zip(columns_of, parts, strict=True):
        place = {j: k for k, j in enumerate(columns)}
        for vector in _part([{place[j]: c for j, c in row.items()} for row in part], len(columns)):
            basis.append({columns[k]: c for k, c in vector.items()})
    return sorted(basis, key=max)


def connected(size: int, groups: Iterable[Iterable[int]]) -> list[list[int]]:
    """The numbers 0 ... size-1 in the finest parts of which no group meets two; each part rising.

    Example:
        >>> connected(4, [(0, 2), (2, 3)])
        [[0, 2, 3], [1]]
    """
    found = UnionFind(range(size))
    for group in groups:
        found.union(*group)
    return sorted(sorted(part) for part in found.to_sets())


def _part(rows: list[Row], width: int) -> list[Row]:
    field = common_field(c.field for row in rows for c in row.values())
    m = field.degree
    unit = [Number(field, field.power(k), 1) for k in range(m)]
    expanded: dict[tuple[tuple[int, Fraction], ...], None] = {}
    for row in rows:
        # rows that differ by a factor repeat often: with a leading one they are the same row
        lead = row[min(row)]
        factor = None if lead == 1 else lead.inverse()
        lifted = {j: field.lift(c if factor is None else c * factor) for j, c in row.items()}
        blocks = [[(j, k, c * unit[k]) for k in range(m)] for j, c in sorted(lifted.items())]
        for i in range(m):
            line = tuple((j * m + k, Fraction(v.num[i], v.den)) for block in blocks for j, k, v in block if v.num[i])
            if line:
                expanded[line] = None
    out = []
    for vector in rational_null_space(
        [{j: sp.QQ(c.numerator, c.denominator) for j, c in line} for line in expanded], width * m
    ):
        free = max(vector)
        if free % m:
            continue  # the other multiples of the same vector
        entries: dict[int, list[int]] = {}
        for j, c in vector.items():
            entries.setdefault(j // m, [0] * m)[j % m] = c
        out.append({j: Number.reduced(field, e, vector[free]) for j, e in entries.items()})
    return out
