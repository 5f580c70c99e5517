"""Isometries of a Euclidean space: fields v(x) = A x + b with g(A x, y) = -g(x, A y)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import sympy as sp

from ..actions import LieAction
from ..errors import ActionError, InputError
from ..exact import require_exact


@dataclass(frozen=True)
class KillingField:
    """The field v(x) = A x + b.

    Attributes:
        linear: A, an immutable n x n matrix.
        constant: b, an immutable column.
    """

    linear: sp.ImmutableMatrix
    constant: sp.ImmutableMatrix

    def at(self, point: sp.Matrix) -> sp.Matrix:
        """A x + b at a column x."""
        return self.linear * point + self.constant


def metric_of(metric: object, size: int) -> sp.ImmutableMatrix:
    """A positive definite matrix, the inner product of a space; the identity for None.

    Raises:
        InputError: if it is not exact, symmetric, of that size, or positive definite.
    """
    if metric is None:
        return sp.ImmutableMatrix(sp.eye(size))
    expected = f"a positive definite symmetric {size} x {size} matrix of exact numbers"
    try:
        matrix = sp.ImmutableMatrix(sp.Matrix(metric))
    except (TypeError, ValueError):
        raise InputError(
            given=f"metric={metric!r}", expected=expected, remedy="pass sympy.diag(1, 2, 2), say, or leave it out"
        ) from None
    if matrix.shape != (size, size):
        raise InputError(
            given=f"a metric of shape {matrix.shape}",
            expected=expected,
            remedy="give one row and one column for each coordinate of the action",
        )
    for c in matrix:
        require_exact(c, where="the metric", allowed=())
    minors = [sp.simplify(matrix[:k, :k].det()) for k in range(1, size + 1)]
    if any(sp.simplify(matrix[i, j] - matrix[j, i]) != 0 for i in range(size) for j in range(i)) or not all(
        minor.is_positive for minor in minors
    ):
        raise InputError(
            given=f"the metric {matrix.tolist()}, with leading minors {minors}",
            expected=expected,
            remedy="a symmetric matrix with positive leading minors is an inner product",
        )
    return matrix


def killing_fields(action: LieAction, metric: sp.ImmutableMatrix) -> tuple[KillingField, ...]:
    """The generators of an action by isometries, as affine fields.

    A field is Killing where d_i (g v)_j + d_j (g v)_i = 0; on a Euclidean space it is then affine, with g A skew.

    Raises:
        ActionError: naming the first field that is not Killing, and what its derivative of the metric is; or a reflection
            of the action that is no isometry.

    Example:
        >>> from invariants import catalogue
        >>> killing_fields(catalogue.get("se2"), metric_of(None, 2))[2].linear
        Matrix([
        [0, -1],
        [1,  0]])
    """
    variables = action.variables
    found = []
    for k, field in enumerate(action.fields):
        lowered = metric * sp.Matrix(field)
        slopes = lowered.jacobian(variables)
        change = (slopes + slopes.T).applyfunc(lambda c: sp.simplify(sp.expand(c)))
        if any(c != 0 for c in change):
            raise ActionError(
                given=f"field {k} = {field} of {action.name!r}, along which the metric changes by {change.tolist()}",
                expected="Killing fields: the action moves points without changing distances",
                remedy=_isometric(action, metric),
            )
        # affine by the theorem: the entries hide no other terms
        linear = sp.Matrix(field).jacobian(variables).applyfunc(_constant)
        constant = (sp.Matrix(field) - linear * sp.Matrix(variables)).applyfunc(_constant)
        found.append(KillingField(sp.ImmutableMatrix(linear), sp.ImmutableMatrix(constant)))
    _require_isometric_reflections(action, metric)
    return tuple(found)


def _require_isometric_reflections(action: LieAction, metric: sp.ImmutableMatrix) -> None:
    for k, rows in enumerate(action.reflections):
        # a reflection of the base leaves the fiber alone
        whole = sp.diag(sp.Matrix(rows), sp.eye(len(action.variables) - len(rows)))
        if any(sp.simplify(c) != 0 for c in whole.T * metric * whole - metric):
            raise ActionError(
                given=f"reflection {k} = {rows} of {action.name!r}, which changes the metric",
                expected="isometries: the action moves points without changing distances",
                remedy="leave it out, or pass metric= for which it is one",
            )


def _constant(c: sp.Expr) -> sp.Expr:
    return sp.simplify(sp.expand(c))


def _isometric(action: LieAction, metric: sp.ImmutableMatrix) -> str:
    good = [k for k, field in enumerate(action.fields) if _is_killing(field, action.variables, metric)]
    if good:
        kept = "it alone" if len(good) == 1 else "them alone"
        return f"only fields {good} are Killing: take {kept} if they close, or pass metric= for which all of them are"
    return "pass metric= for which the fields are Killing, or another action"


def _is_killing(field: Sequence[sp.Expr], variables: Sequence[sp.Symbol], metric: sp.ImmutableMatrix) -> bool:
    slopes = (metric * sp.Matrix(field)).jacobian(variables)
    return all(sp.simplify(sp.expand(c)) == 0 for c in slopes + slopes.T)
