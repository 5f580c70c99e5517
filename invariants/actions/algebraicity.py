"""Whether a group of affine maps is algebraic, so that rational invariants can be complete."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp
from sympy.matrices.exceptions import MatrixError

from .lie_action import LieAction


def is_algebraic(action: LieAction) -> bool:
    """False for affine actions whose algebra lacks the parts of an element that rational functions would also keep.

    Rational functions kept by an element are kept by its nilpotent part, and by its real and imaginary semisimple parts: a
    logarithmic spiral by the scaling and the turn, a Jordan block by the scaling and the shear. Where these are missing
    from the algebra, invariants need logarithms.

    Args:
        action: a group action; True for one that is not affine, about which nothing is decided.

    Source: A. Borel, Linear Algebraic Groups, section 7 (algebraic hulls; derived algebras are algebraic).

    Example:
        >>> x, y = sp.symbols("x y")
        >>> spiral = LieAction.from_fields("spiral", base=(x, y), fields=[(x - y, x + y)])
        >>> turn = LieAction.from_fields("turn", base=(x, y), fields=[(-y, x)])
        >>> is_algebraic(spiral), is_algebraic(turn)
        (False, True)
    """
    matrices = _affine_matrices(action)
    if matrices is None:
        return True
    derived = [list(row) for row in action.structure_constants.values() if any(row)]
    for k, matrix in enumerate(matrices):
        unit = [sp.Integer(int(i == k)) for i in range(action.dimension)]
        if derived and sp.Matrix([*derived, unit]).rank() == sp.Matrix(derived).rank():
            continue
        if not all(_within(matrices, part) for part in _parts(matrix)):
            return False
    return True


def _affine_matrices(action: LieAction) -> list[sp.Matrix] | None:
    variables = action.variables
    n = len(variables)
    out = []
    for f in action.fields:
        matrix = sp.zeros(n + 1, n + 1)
        for i, c in enumerate(f):
            if not c.is_polynomial(*variables) or sp.Poly(c, *variables).total_degree() > 1:
                return None
            poly = sp.Poly(c, *variables)
            for j, z in enumerate(variables):
                matrix[i, j] = poly.coeff_monomial(z)
            matrix[i, n] = poly.coeff_monomial(1)
        if not all(c.is_Rational for c in matrix):
            return None
        out.append(matrix)
    return out


def _parts(matrix: sp.Matrix) -> list[sp.Matrix]:
    """Nilpotent part, real and imaginary semisimple parts; these are split again where eigenvalues are incommensurable."""
    try:
        basis, jordan = matrix.jordan_form()
    except (NotImplementedError, MatrixError):  # eigenvalues without radicals
        return []
    back = basis.inv()
    diagonal = [jordan[i, i] for i in range(jordan.rows)]
    parts = [_simplified(basis * (jordan - sp.diag(*diagonal)) * back)]
    for values in ([sp.re(v) for v in diagonal], [sp.I * sp.im(v) for v in diagonal]):
        units: list[sp.Expr] = []
        for v in values:
            if v != 0 and not any(sp.simplify(v / u).is_Rational for u in units):
                units.append(v)
        for u in units if len(units) > 1 else [None]:
            kept = [v if u is None or sp.simplify(v / u).is_Rational else sp.Integer(0) for v in values]
            parts.append(_simplified(basis * sp.diag(*kept) * back))
    return parts


def _simplified(matrix: sp.Matrix) -> sp.Matrix:
    return matrix.applyfunc(lambda c: sp.simplify(c))


def _within(matrices: Sequence[sp.Matrix], part: sp.Matrix) -> bool:
    rows = sp.Matrix([list(m) for m in matrices])
    return bool(rows.col_join(sp.Matrix([list(part)])).rank() == rows.rank())
