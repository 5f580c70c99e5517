"""The algebra of an isometric action in two parts: translations, and fields with independent linear parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import sympy as sp

from .euclidean import KillingField


@dataclass(frozen=True)
class Splitting:
    """e = W + rest, where W are the translations of the algebra and the rest is orthogonal to W.

    A preserves W for every element, as W is an ideal; so after a projection along W the rest acts alone. There
    <A, B> = tr(A* B), A* the adjoint for the metric, is an inner product that the adjoint representation keeps.

    Attributes:
        metric: g, the inner product of the space.
        translations: n x k, a basis of W as columns.
        onto_translations: n x n, the orthogonal projection onto W.
        rest: fields A x + b with independent A, and b orthogonal to W.
        killing_form: matrix of <A_a, A_b> over the rest.
        blocks: numbers of fields of the rest that act on the same coordinates; others have nothing to do with them.
        log_constant: what log det of Gram matrices in the given basis has beyond that in this one, for unit mass; halved.
    """

    metric: sp.ImmutableMatrix
    translations: sp.ImmutableMatrix
    onto_translations: sp.ImmutableMatrix
    rest: tuple[KillingField, ...]
    killing_form: sp.ImmutableMatrix
    blocks: tuple[tuple[int, ...], ...]
    log_constant: sp.Expr


def split(fields: Sequence[KillingField], metric: sp.ImmutableMatrix) -> Splitting:
    """Split the algebra spanned by some fields.

    Example:
        >>> from invariants import catalogue
        >>> from .euclidean import killing_fields, metric_of
        >>> metric = metric_of(None, 3)
        >>> found = split(killing_fields(catalogue.get("se3"), metric), metric)
        >>> found.translations.shape, len(found.rest), found.blocks
        ((3, 3), 3, ((0, 1, 2),))
    """
    size, count = metric.rows, len(fields)
    slopes = sp.Matrix(size * size, count, lambda i, a: fields[a].linear[i // size, i % size])
    reduced, pivots = slopes.rref(iszerofunc=_is_zero, simplify=True)
    free = [a for a in range(count) if a not in pivots]
    # combinations without a linear part: one for each column that is no pivot
    combinations = sp.zeros(len(free), count)
    for row, a in enumerate(free):
        combinations[row, a] = 1
        for at, pivot in enumerate(pivots):
            combinations[row, pivot] = -reduced[at, a]
    constants = sp.Matrix(size, count, lambda i, a: fields[a].constant[i])
    moves = (constants * combinations.T).applyfunc(sp.simplify)
    onto = _projection(moves, metric)
    across = sp.eye(size) - onto
    rest = tuple(
        KillingField(fields[a].linear, sp.ImmutableMatrix((across * fields[a].constant).applyfunc(sp.simplify)))
        for a in pivots
    )
    form = sp.Matrix(len(rest), len(rest), lambda a, b: sp.simplify(-(rest[a].linear * rest[b].linear).trace()))
    chosen = sp.Matrix(len(pivots), count, lambda row, a: int(a == pivots[row]))
    change = combinations.col_join(chosen)
    own = (moves.T * metric * moves).det() if free else sp.Integer(1)
    return Splitting(
        metric,
        sp.ImmutableMatrix(moves),
        sp.ImmutableMatrix(onto),
        rest,
        sp.ImmutableMatrix(form),
        _blocks(rest, metric),
        sp.log(sp.simplify(own)) / 2 - sp.log(sp.Abs(sp.simplify(change.det()))),
    )


def _is_zero(c: sp.Expr) -> bool:
    return bool(sp.simplify(c) == 0)


def _projection(moves: sp.Matrix, metric: sp.ImmutableMatrix) -> sp.ImmutableMatrix:
    if not moves.cols:
        return sp.ImmutableMatrix(sp.zeros(metric.rows, metric.rows))
    own = (moves.T * metric * moves).inv()
    return sp.ImmutableMatrix((moves * own * moves.T * metric).applyfunc(sp.simplify))


def _blocks(rest: Sequence[KillingField], metric: sp.ImmutableMatrix) -> tuple[tuple[int, ...], ...]:
    size = metric.rows
    # coordinates that the metric couples belong together
    home = list(range(size))

    def root(i: int) -> int:
        while home[i] != i:
            i = home[i]
        return i

    def join(touched: Sequence[int]) -> None:
        for i in touched[1:]:
            home[root(i)] = root(touched[0])

    for i in range(size):
        join([i, *(j for j in range(size) if metric[i, j] != 0)])
    used = [
        [i for i in range(size) if any(c != 0 for c in (*f.linear.row(i), *f.linear.col(i), f.constant[i]))]
        for f in rest
    ]
    for touched in used:
        join(touched)
    found: dict[int, list[int]] = {}
    for a, touched in enumerate(used):
        found.setdefault(root(touched[0]), []).append(a)
    return tuple(tuple(block) for block in found.values())
