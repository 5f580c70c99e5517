"""Tables of a quotient by isometries: its fields as numbers, and the small linear maps that a kernel runs per state."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import Any

import mpmath
import sympy as sp

from invariants.quotients import Quotient

from .exact_numbers import DIGITS, decimals

Row = tuple[tuple[int, float], ...]
"""One output of a linear map: (input, coefficient) pairs."""

_ZERO = mpmath.mpf(10) ** -40


@dataclass(frozen=True)
class QuotientTables:
    """What the kernel of a quotient reads.

    The fields beside translations are A_a x + b_a, in a basis that is orthonormal for tr(A* B) and so kept by the adjoint
    representation.

    Attributes:
        size: n, coordinates of a point.
        dimension: r, fields beside translations.
        translations: dimension of the translations.
        points: number of points; 0 for any number.
        linear: A, r x n x n, nested.
        constant: b, r x n.
        metric, onto: n x n, the metric and the projection onto the translations.
        blocks: (first field, field after the last, coordinates) of each block.
        ranks: generic rank of each block.
        masses: one for each point; empty where all are 1.
        given: whether a call states the masses.
        log_constant: log vol less log sqrt(det G) in this basis, for unit mass.
    """

    size: int
    dimension: int
    translations: int
    points: int
    linear: tuple[tuple[tuple[float, ...], ...], ...]
    constant: tuple[tuple[float, ...], ...]
    metric: tuple[tuple[float, ...], ...]
    onto: tuple[tuple[float, ...], ...]
    blocks: tuple[tuple[int, int, tuple[int, ...]], ...]
    ranks: tuple[int, ...]
    masses: tuple[float, ...]
    given: bool
    log_constant: float
    maps: Mapping[str, tuple[Row, ...]]

    @cached_property
    def digest(self) -> str:
        """Hash of the tables."""
        words = [self.size, self.points, self.linear, self.constant, self.metric, self.onto, self.blocks, self.ranks]
        return sha256(json.dumps([*words, self.masses, self.given, self.log_constant]).encode()).hexdigest()

    @property
    def terms(self) -> int:
        """Terms of all maps together, which a source prints one by one."""
        return sum(len(row) for rows in self.maps.values() for row in rows)

    @property
    def operations(self) -> int:
        """Multiplications and additions of a projection for one more point."""
        n = self.size
        return n * (n + 1) + 2 * n * n + n * (2 * n + 2)


def quotient_tables(quotient: Quotient) -> QuotientTables:
    """The tables of a quotient.

    Example:
        >>> from invariants import catalogue
        >>> tables = quotient_tables(Quotient.of(catalogue.get("se3")))
        >>> tables.dimension, tables.translations, tables.blocks
        (3, 3, ((0, 3, (0, 1, 2)),))
    """
    split = quotient.splitting
    n = quotient.metric.rows
    with mpmath.workdps(DIGITS):
        metric = _numbers(split.metric)
        linear: list[Any] = []
        constant: list[Any] = []
        blocks = []
        # log det of the forms: what an orthonormal basis has beside the given one
        log_forms = mpmath.mpf(0)
        for block in split.blocks:
            form = _numbers(split.killing_form.extract(block, block))
            lower = mpmath.cholesky(form)
            log_forms += 2 * sum(mpmath.log(lower[a, a]) for a in range(len(block)))
            change = lower**-1
            first = len(linear)
            for a in range(len(block)):
                parts = [(change[a, b], split.rest[block[b]]) for b in range(a + 1)]
                linear.append(_total(n, n, [(c, _numbers(field.linear)) for c, field in parts]))
                constant.append(_total(n, 1, [(c, _numbers(field.constant)) for c, field in parts]))
            blocks.append((first, len(linear), _coordinates(linear[first:], constant[first:])))
        log_constant = _number(split.log_constant) + log_forms / 2
        maps = _maps(linear, constant, metric, blocks)
        masses = quotient.masses if isinstance(quotient.masses, tuple) else ()
        return QuotientTables(
            n,
            len(linear),
            split.translations.cols,
            quotient.points or 0,
            tuple(_rows(m) for m in linear),
            tuple(tuple(float(c[i]) for i in range(n)) for c in constant),
            _rows(metric),
            _rows(_numbers(split.onto_translations)),
            tuple(blocks),
            quotient.block_ranks,
            tuple(float(_number(m)) for m in masses),
            isinstance(quotient.masses, str),
            float(log_constant),
            maps,
        )


def _maps(
    linear: list[Any], constant: list[Any], metric: Any, blocks: list[tuple[int, int, tuple[int, ...]]]
) -> dict[str, tuple[Row, ...]]:
    """From moments to G and the scales of its blocks, from moments with v to momenta, from coefficients to a field, from
    an inverse of G to the field of mean curvatures."""
    n, r = metric.rows, len(linear)
    gram, curvature = [], [dict[int, Any]() for _ in range(n * n + n)]
    inside = {(a, b) for first, last, _ in blocks for a in range(first, last) for b in range(a, last)}
    for a in range(r):
        for b in range(r):
            row: dict[int, Any] = {}
            if (a, b) in inside:
                _add_square(row, (linear[a], constant[a]), (linear[b], constant[b]), metric)
                orders = [(a, b)] if a == b else [(a, b), (b, a)]
                for first, second in orders:
                    _place(curvature, a * r + b, linear[first] * linear[second], linear[first] * constant[second])
            gram.append(row)
    for first, last, coordinates in blocks:
        row = {}
        for i in coordinates:
            for j in coordinates:
                _add(row, _moment(n, i, j), metric[i, j])
        for a in range(first, last):
            _add(row, 0, (constant[a].T * metric * constant[a])[0])
        gram.append(row)
    momentum = []
    for a in range(r):
        turned, moved = linear[a].T * metric, constant[a].T * metric
        row = {}
        for j in range(n):
            _add(row, j, moved[j])
            for i in range(n):
                _add(row, n + i * n + j, turned[i, j])
        momentum.append(row)
    element = [dict[int, Any]() for _ in range(n * n + n)]
    for a in range(r):
        _place(element, a, linear[a], constant[a])
    maps = {"gram": gram, "momentum": momentum, "element": element, "curvature": curvature}
    return {name: tuple(_row(row) for row in rows) for name, rows in maps.items()}


def _add_square(row: dict[int, Any], left: tuple[Any, Any], right: tuple[Any, Any], metric: Any) -> None:
    """The inner product of A x + b and C x + d, summed over points."""
    n = metric.rows
    square = left[0].T * metric * right[0]
    mixed = left[0].T * metric * right[1] + right[0].T * metric * left[1]
    for i in range(n):
        _add(row, 1 + i, mixed[i])
        for j in range(n):
            _add(row, _moment(n, i, j), square[i, j])
    _add(row, 0, (left[1].T * metric * right[1])[0])


def _moment(n: int, i: int, j: int) -> int:
    i, j = min(i, j), max(i, j)
    return 1 + n + i * n - i * (i - 1) // 2 + j - i


def _place(rows: list[dict[int, Any]], source: int, matrix: Any, column: Any) -> None:
    n = matrix.rows
    for i in range(n):
        _add(rows[n * n + i], source, column[i])
        for j in range(n):
            _add(rows[i * n + j], source, matrix[i, j])


def _add(row: dict[int, Any], at: int, value: Any) -> None:
    row[at] = row.get(at, mpmath.mpf(0)) + value


def _row(row: Mapping[int, Any]) -> Row:
    return tuple((at, float(value)) for at, value in sorted(row.items()) if abs(value) > _ZERO)


def _coordinates(linear: list[Any], constant: list[Any]) -> tuple[int, ...]:
    n = linear[0].rows
    return tuple(
        i
        for i in range(n)
        if any(
            c[i] != 0 or any(m[i, j] != 0 or m[j, i] != 0 for j in range(n))
            for m, c in zip(linear, constant, strict=True)
        )
    )


def _total(rows: int, columns: int, parts: list[tuple[Any, Any]]) -> Any:
    found = mpmath.zeros(rows, columns)
    for factor, matrix in parts:
        found += factor * matrix
    # rounding of a basis of irrational numbers
    return found.apply(lambda c: c if abs(c) > _ZERO else mpmath.mpf(0))


def _numbers(matrix: Any) -> Any:
    return mpmath.matrix(matrix.rows, matrix.cols) + mpmath.matrix(
        [[_number(matrix[i, j]) for j in range(matrix.cols)] for i in range(matrix.rows)]
    )


def _number(value: Any) -> Any:
    return mpmath.mpf(str(decimals(sp.sympify(value))[0]))


def _rows(matrix: Any) -> tuple[tuple[float, ...], ...]:
    return tuple(tuple(float(matrix[i, j]) for j in range(matrix.cols)) for i in range(matrix.rows))
