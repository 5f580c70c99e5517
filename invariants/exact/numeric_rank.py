"""Ranks in high precision: what functions that are not algebraic have in common, no prime field knows."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

import mpmath
import sympy as sp

from ..limits import NUMERIC_RANK_POINTS, NUMERIC_RANK_TRIES

Rows = Sequence[Sequence[Any]]

DIGITS = 120
STEP = 40
"""Difference quotients have steps 10^-STEP, and so half of the digits are right."""


def numeric_rank(exprs: Sequence[sp.Expr], symbols: Sequence[sp.Symbol], seed: int = 0) -> int:
    """The lowest rank of d(exprs)/d(symbols) at some random points, to some forty digits.

    Args:
        exprs: functions.
        symbols: the coordinates.
        seed: chooses the point.

    Example:
        >>> x, y = sp.symbols("x y")
        >>> numeric_rank([sp.log(x) + sp.log(y), sp.log(x * y)], [x, y])
        1
    """
    evaluate = sp.lambdify(list(symbols), list(exprs), "mpmath", cse=True)

    def slopes(point: Sequence[Any]) -> Rows:
        step = mpmath.mpf(10) ** -STEP
        base = evaluate(*point)
        moved = [evaluate(*(z + step if i == k else z for i, z in enumerate(point))) for k in range(len(symbols))]
        return [[(column[j] - base[j]) / step for column in moved] for j in range(len(exprs))]

    return _lowest_rank(slopes, len(exprs), len(symbols), seed)


def numeric_field_rank(fields: Sequence[Sequence[sp.Expr]], symbols: Sequence[sp.Symbol], seed: int = 0) -> int:
    """Dimension of the span of vector fields at a random point, to some forty digits."""
    evaluate = sp.lambdify(list(symbols), [list(row) for row in fields], "mpmath", cse=True)
    return _lowest_rank(lambda point: evaluate(*point), len(fields), len(symbols), seed)


def _lowest_rank(rows_at: Callable[[Sequence[Any]], Rows], count: int, width: int, seed: int) -> int:
    """The lowest rank at some random points; the number of rows if there is no regular one."""
    draw = random.Random(f"numeric rank {seed}")
    ranks: list[int] = []
    with mpmath.workdps(DIGITS):
        for _ in range(NUMERIC_RANK_TRIES.value):
            point = [mpmath.mpf(draw.randrange(2, 10**12)) / 10**12 + mpmath.mpf("0.3") for _ in range(width)]
            try:
                rows = rows_at(point)
            except (ZeroDivisionError, ValueError, OverflowError):
                continue
            ranks.append(_rank(rows))
            if len(ranks) == NUMERIC_RANK_POINTS.value:
                break
    return min(ranks, default=count)


def _rank(rows: Rows) -> int:
    """Rank by elimination with the largest pivot, each row scaled to size one."""
    left = []
    for row in rows:
        size = max((abs(c) for c in row), default=0)
        if size > mpmath.mpf(10) ** -(STEP // 2):
            left.append([c / size for c in row])
    rank = 0
    while left:
        i, j = max(
            ((i, j) for i, row in enumerate(left) for j in range(len(row))), key=lambda at: abs(left[at[0]][at[1]])
        )
        pivot = left.pop(i)
        if abs(pivot[j]) < mpmath.mpf(10) ** -(STEP // 2):
            break
        rank += 1
        left = [[c - row[j] / pivot[j] * d for c, d in zip(row, pivot, strict=True)] for row in left]
    return rank
