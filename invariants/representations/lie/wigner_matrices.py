"""Wigner's matrices of rotations by Euler angles, in closed form, on complex and on real harmonics."""

from __future__ import annotations

from math import factorial
from typing import Any

import sympy as sp

from invariants.errors import InputError
from invariants.limits import WIGNER_SPIN

from .angular_momentum import Basis, checked_basis, half_integer, whole_number


def wigner_small_d(spin: Any, beta: Any) -> sp.Matrix:
    """d^j(beta) = exp(-i beta J_y) on |-j>, ..., |j>.

        d_m'm = sum_k (-1)^(m'-m+k) sqrt((j+m)! (j-m)! (j+m')! (j-m')!)/((j+m-k)! k! (j-m'-k)! (m'-m+k)!)
                * cos(beta/2)^(2j+m-m'-2k) sin(beta/2)^(m'-m+2k)

    Args:
        spin: j, an integer or a half-integer from 0 to 16.
        beta: the angle: a symbol or an exact number.

    Returns:
        The matrix with rows m' and columns m, both rising; polynomials in cos(beta) and sin(beta) for an integer j, in
        cos(beta/2) and sin(beta/2) for a half-integer.

    Raises:
        InputError: for floats, and spins out of range.

    Source: E. P. Wigner, Group Theory (1959), chapter 15; D. A. Varshalovich, A. N. Moskalev, V. K. Khersonskii, Quantum
        Theory of Angular Momentum (1988), section 4.3.

    Example:
        >>> wigner_small_d(1, sp.pi / 2)
        Matrix([
        [      1/2,  sqrt(2)/2,       1/2],
        [-sqrt(2)/2,         0, sqrt(2)/2],
        [      1/2, -sqrt(2)/2,       1/2]])
    """
    twice = half_integer(spin, "spin", WIGNER_SPIN.value)
    angle = _angle(beta, "beta")
    return sp.Matrix(twice + 1, twice + 1, lambda row, column: _entry(twice, int(row), int(column), angle))


def wigner_matrix(spin: Any, alpha: Any, beta: Any, gamma: Any, *, basis: Basis = "complex") -> sp.Matrix:
    """D^j(alpha, beta, gamma), the matrix of an active rotation by Euler angles about z, y, z.

        D = exp(-i alpha J_z) exp(-i beta J_y) exp(-i gamma J_z) = exp(alpha X_z) exp(beta X_y) exp(gamma X_z)

    with the X_k of su2_irrep and so3_irrep: the rotation by gamma acts first, about axes that stay.

    Args:
        spin: j from 0 to 16, an integer where the basis is real.
        alpha, beta, gamma: symbols or exact numbers.
        basis: "complex" for |-j>, ..., |j>; "real" for the tesseral basis of so3_irrep, where D is orthogonal.

    Returns:
        The matrix, rows and columns in the order m = -j, ..., j. For spin=1 the real one is the matrix of the rotation with
        rows and columns in the order (y, z, x).

    Raises:
        InputError: for floats, spins out of range, half-integers in the real basis.

    Source: as for wigner_small_d.

    Example:
        >>> wigner_matrix(1, sp.Symbol("a"), 0, 0, basis="real")
        Matrix([
        [ cos(a), 0, sin(a)],
        [      0, 1,      0],
        [-sin(a), 0, cos(a)]])
    """
    first, middle, last = (_angle(v, n) for v, n in ((alpha, "alpha"), (beta, "beta"), (gamma, "gamma")))
    if checked_basis(basis) == "real":
        degree = whole_number(spin, "spin", WIGNER_SPIN.value)
        return (_real_turn(degree, first) * _real_small_d(degree, middle) * _real_turn(degree, last)).applyfunc(
            sp.expand
        )
    twice = half_integer(spin, "spin", WIGNER_SPIN.value)
    parts = [sp.Rational(2 * a - twice, 2) for a in range(twice + 1)]
    left = sp.diag(*(sp.exp(-sp.I * m * first) for m in parts))
    right = sp.diag(*(sp.exp(-sp.I * m * last) for m in parts))
    return left * wigner_small_d(spin, middle) * right


def _entry(twice: int, row: int, column: int, angle: sp.Expr) -> sp.Expr:
    up, rise = column, row - column  # j + m and m' - m
    root = sp.sqrt(factorial(up) * factorial(twice - up) * factorial(row) * factorial(twice - row))
    total = sp.Integer(0)
    for k in range(max(0, -rise), min(up, twice - row) + 1):
        below = factorial(up - k) * factorial(k) * factorial(twice - row - k) * factorial(rise + k)
        sign = -1 if (rise + k) % 2 else 1
        total += sp.Rational(sign, below) * _half_angle_power(twice - rise - 2 * k, rise + 2 * k, angle)
    return sp.expand(root * total)


def _half_angle_power(cosines: int, sines: int, angle: sp.Expr) -> sp.Expr:
    """cos(angle/2)^a sin(angle/2)^b, in the whole angle where a + b is even."""
    if (cosines + sines) % 2:
        return sp.cos(angle / 2) ** cosines * sp.sin(angle / 2) ** sines
    odd = cosines % 2
    both = sp.sin(angle) / 2 if odd else sp.Integer(1)
    x = sp.cos(angle)
    return both * ((1 + x) / 2) ** ((cosines - odd) // 2) * ((1 - x) / 2) ** ((sines - odd) // 2)


def _real_small_d(degree: int, angle: sp.Expr) -> sp.Matrix:
    """The rotation about y: it mixes the C_m among themselves and the C_-m among themselves."""

    def small(row: int, column: int) -> sp.Expr:
        return _entry(2 * degree, degree + row, degree + column, angle)

    def entry(row: int, column: int) -> sp.Expr:
        m, n = row - degree, column - degree
        if (m < 0) != (n < 0):
            return sp.Integer(0)
        a, b = abs(m), abs(n)
        sign, both = (-1 if a % 2 else 1), (-1 if (a + b) % 2 else 1)
        if a == 0 or b == 0:
            return sp.expand(both * small(a, b) * (1 if a == b else sp.sqrt(2)))
        # d_-m',-m = (-1)^(m'-m) d_m'm
        return sp.expand(both * small(a, b) + (-sign if m < 0 else sign) * small(a, -b))

    size = 2 * degree + 1
    return sp.Matrix(size, size, lambda row, column: entry(int(row), int(column)))


def _real_turn(degree: int, angle: sp.Expr) -> sp.Matrix:
    """The rotation about z: C_m -> cos(m angle) C_m + sin(m angle) C_-m."""
    out = sp.zeros(2 * degree + 1, 2 * degree + 1)
    for m in range(-degree, degree + 1):
        out[degree + m, degree + m] = sp.cos(m * angle)
        if m:
            out[degree - m, degree + m] = sp.sin(m * angle)
    return out


def _angle(value: Any, name: str) -> sp.Expr:
    try:
        expr = sp.sympify(value, strict=True)
    except sp.SympifyError:
        expr = None
    if not isinstance(expr, sp.Expr) or expr.has(sp.Float):
        raise InputError(
            given=f"{name}={value!r}",
            expected="a SymPy expression without floats",
            remedy=f'pass {name}=sympy.pi/3 or sympy.Symbol("{name}")',
        )
    return expr
