"""Proofs of a quotient's formulas: identities between polynomials, and exact values at rational states."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from random import Random

import sympy as sp

from ..errors import InputError
from .euclidean import KillingField, killing_fields
from .formulas import QuotientFormulas
from .radicals import inverse, over_radicals, rank

_STATES = 2
_TRIALS = 20
_LARGEST = 9


def killing(q: QuotientFormulas) -> bool:
    """The generators do not change the metric, and are the affine fields on record."""
    try:
        fields = killing_fields(q.action, q.metric)
    except InputError:
        return False
    point = sp.Matrix(q.action.variables)
    return fields == q.killing and all(
        _vanishes(field.at(point) - sp.Matrix(given)) for field, given in zip(fields, q.action.fields, strict=True)
    )


def spans(q: QuotientFormulas) -> bool:
    """Translations and the other fields span the generators, orthogonally, and the generators keep the translations."""
    s, size = q.splitting, q.metric.rows
    onto = s.onto_translations
    moves = [
        KillingField(sp.ImmutableMatrix(sp.zeros(size, size)), sp.ImmutableMatrix(c)) for c in _columns(s.translations)
    ]
    own, parts = [_vector(f) for f in q.killing], [_vector(f) for f in (*moves, *s.rest)]
    dimension = len(own)
    return (
        len(parts) == dimension == _rank(own)
        # fields of the rest are generators less translations
        and dimension == _rank(parts) == _rank([*own, *parts])
        and len(s.rest) == _rank([sp.Matrix(list(f.linear)) for f in s.rest])
        and _vanishes(onto * onto - onto)
        and _vanishes(q.metric * onto - (q.metric * onto).T)
        and _vanishes(onto * s.translations - s.translations)
        and _rank(_columns(onto)) == s.translations.cols
        and all(_vanishes(onto * f.constant) and _vanishes(f.linear * onto - onto * f.linear) for f in s.rest)
    )


def adjoint(q: QuotientFormulas) -> bool:
    """The fields close, and their structure constants are antisymmetric for <A, B> = tr(A* B), which is not degenerate."""
    rest, form = q.splitting.rest, q.splitting.killing_form
    if not rest:
        return True
    expected = sp.Matrix(len(rest), len(rest), lambda a, b: -(rest[a].linear * rest[b].linear).trace())
    if not _vanishes(form - expected) or sp.simplify(form.det()) == 0:
        return False
    basis = sp.Matrix.hstack(*(_vector(f) for f in rest))
    normal = inverse(over_radicals(basis.T * basis)) * basis.T
    for c in rest:
        matrix = sp.zeros(len(rest), len(rest))
        for a, field in enumerate(rest):
            bracket = _vector(
                KillingField(
                    sp.ImmutableMatrix(c.linear * field.linear - field.linear * c.linear),
                    sp.ImmutableMatrix(c.linear * field.constant - field.linear * c.constant),
                )
            )
            coefficients = over_radicals(normal * bracket)
            if not _vanishes(basis * coefficients - bracket):
                return False
            matrix[:, a] = coefficients
        if not _vanishes(form * matrix + (form * matrix).T):
            return False
    return True


def projection(q: QuotientFormulas) -> bool:
    """G holds the inner products of the vertical fields, blocks apart, and P is the projection at rational states."""
    return _blocks_apart(q) and all(
        _gram_holds(n) and all(_projects(n, state) for state in _states(n)) for n in _with_points(q)
    )


def correction(q: QuotientFormulas) -> bool:
    """The mean curvature is the trace of the second fundamental form, -grad log vol, and horizontal, at rational states."""
    return all(_curves(n, state) for n in _with_points(q) for state in _states(n))


PROOFS: Mapping[str, Callable[[QuotientFormulas], bool]] = {
    "the generators are Killing fields of the metric": killing,
    "translations and the other fields span the algebra, and are orthogonal on centred points": spans,
    "the adjoint representation keeps the inner product of the other fields": adjoint,
    "the projection is idempotent, self-adjoint and 0 on vertical vectors": projection,
    "the correction is the trace of the second fundamental form, -grad log vol, and horizontal": correction,
}
"""What is proved, and how.

With X the fields beside translations on centred points, P = 1 - (mean along W) - X G^-1 X* with G = X* X: a projection along
the span of W and X wherever G has its largest rank. By Killing's equation d G_ab = -2 <A_a xi_b, dx>, symmetrised, so that
-grad log det(G) / 2 = sum of (G^-1)_ab A_a xi_b, by Jacobi's formula (on the nonzero eigenvalues: their number is constant
there). Along xi_c, G changes by the adjoint representation, which keeps its determinant, and its eigenvalues in a basis that
the representation keeps orthonormal: so the gradient is horizontal.
"""


def _with_points(q: QuotientFormulas) -> list[QuotientFormulas]:
    """The quotient, or where the number of points is open, that of enough of them and of one more."""
    if q.points is not None:
        return [q]
    found = []
    for n in range(1, len(q.killing) + 2):
        fixed = type(q)(q.action, n, q.masses, q.metric)
        if fixed.orbit_dimension == q.orbit_dimension:
            found.append(fixed)
        if len(found) == 2:
            break
    return found


def _blocks_apart(q: QuotientFormulas) -> bool:
    s, point = q.splitting, sp.Matrix(q.action.variables)
    block = {a: number for number, members in enumerate(s.blocks) for a in members}
    return sorted(block) == list(range(len(s.rest))) and all(
        _vanishes(s.rest[a].at(point).T * q.metric * s.rest[b].at(point))
        and _vanishes(s.rest[a].linear * s.rest[b].linear)
        for a in block
        for b in block
        if block[a] != block[b]
    )


def _gram_holds(q: QuotientFormulas) -> bool:
    """Printed Gram matrices are inner products, and fields beside translations have no mean along them."""
    weights = _weights(q)
    vertical = sp.Matrix.hstack(*q.vertical)
    if not _vanishes(q.gram - vertical.T * weights * vertical):
        return False
    if not q.splitting.rest:
        return True
    rest = q.rest_columns(range(len(q.splitting.rest)))
    moved = sp.Matrix.vstack(*[sp.eye(q.metric.rows)] * (q.points or 0)) * q.splitting.translations
    return _vanishes(q.reduced_gram - rest.T * weights * rest) and _vanishes(moved.T * weights * rest)


def _projects(q: QuotientFormulas, state: Mapping[sp.Expr, sp.Expr]) -> bool:
    size = len(q.coordinates)
    # the columns of P, from what is printed
    vector = sp.symbols(f"v_1:{size + 1}", cls=sp.Dummy)
    printed = over_radicals(q.horizontal(vector).xreplace(state).doit().jacobian(vector))
    weights = _weights(q).xreplace(state)
    vertical = _exact(sp.Matrix.hstack(*q.vertical), state)
    return (
        _vanishes(printed * printed - printed)
        and _vanishes(weights * printed - (weights * printed).T)
        and _vanishes(printed * vertical)
        and printed.trace() == size - q.orbit_dimension == size - _rank(_columns(vertical))
    )


def _curves(q: QuotientFormulas, state: Mapping[sp.Expr, sp.Expr]) -> bool:
    printed = _exact(q.mean_curvature, state)
    weights = _weights(q).xreplace(state)
    vertical = [_exact(v, state) for v in q.vertical]
    chosen: list[int] = []
    for a in range(len(vertical)):
        if _rank([vertical[b] for b in (*chosen, a)]) == len(chosen) + 1:
            chosen.append(a)
    own = sp.Matrix.hstack(*(vertical[a] for a in chosen))
    gram = inverse(over_radicals(own.T * weights * own))
    # the derivative of one vertical field along another, at all points
    turned = sp.zeros(len(q.coordinates), 1)
    for i, a in enumerate(chosen):
        linear = sp.diag(*[q.killing[a].linear] * (q.points or 0))
        for j in range(len(chosen)):
            turned += gram[i, j] * linear * own[:, j]
    second = turned - own * gram * (own.T * weights * turned)
    slope = sp.Matrix([_slope(q.log_volume, c, state) for c in q.coordinates])
    return _vanishes(printed - second) and _vanishes(weights * printed + slope) and _vanishes(own.T * weights * printed)


def _slope(volume: sp.Expr, c: sp.Expr, state: Mapping[sp.Expr, sp.Expr]) -> sp.Expr:
    along = volume.xreplace({s: value for s, value in state.items() if s != c}).doit()
    return sp.diff(along, c).xreplace({c: state[c]})


def _exact(column: sp.Matrix, state: Mapping[sp.Expr, sp.Expr]) -> sp.Matrix:
    return over_radicals(column.xreplace(state).doit())


def _states(q: QuotientFormulas) -> list[dict[sp.Expr, sp.Expr]]:
    """Rational coordinates and masses at which orbits have their largest dimension."""
    random = Random(1)
    symbols = [*q.coordinates, *(s for s in sorted(_weights(q).free_symbols, key=sp.default_sort_key))]
    found: list[dict[sp.Expr, sp.Expr]] = []
    for tried in range(_TRIALS):
        if len(found) == _STATES:
            break
        state = {s: sp.Rational(random.randint(1, _LARGEST), random.randint(1, _LARGEST)) for s in symbols}
        # where no state has the stated dimension, the proof fails at the last ones
        if tried >= _TRIALS - _STATES or _rank([v.xreplace(state) for v in q.vertical]) >= q.orbit_dimension:
            found.append(state)
    return found


def _weights(q: QuotientFormulas) -> sp.Matrix:
    """The metric of all points."""
    return sp.diag(*(q.copies.mass(k) * q.metric for k in range(1, (q.points or 0) + 1)))


def _vector(field: KillingField) -> sp.Matrix:
    return sp.Matrix([*field.linear, *field.constant])


def _columns(matrix: sp.Matrix) -> list[sp.Matrix]:
    return [matrix[:, j] for j in range(matrix.cols)]


def _rank(columns: Sequence[sp.Matrix]) -> int:
    return rank(over_radicals(sp.Matrix.hstack(*columns))) if columns else 0


def _vanishes(matrix: sp.Matrix) -> bool:
    return all(c == 0 or sp.simplify(sp.expand(c)) == 0 for c in over_radicals(matrix))
