"""Irreducible representations of sl(2), su(2), so(3) and O(3), in closed form."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from math import comb
from typing import Any, Literal

import sympy as sp

from invariants.errors import InputError
from invariants.limits import SPIN

from ..groups import integer
from ..numbers import RATIONALS, ExactMatrix, Number, Row, from_columns
from ..representation import Representation
from .matrix_lie_algebra import MatrixLieAlgebra
from .named_lie_algebras import I

Basis = Literal["real", "complex"]


def sl2_irrep(weight: int) -> Representation:
    """The irreducible representation of sl(2) of highest weight k, on polynomials of degree k in x and y.

        E = x d/dy,    F = y d/dx,    H = x d/dx - y d/dy

    Args:
        weight: k, an integer of at least 0; the dimension is k + 1.

    Returns:
        Matrices of H, E, F (the order of MatrixLieAlgebra.sl(2)) on x^k, x^(k-1) y, ..., y^k: weights k, k - 2, ..., -k.
        k = 1 is the defining representation.

    Raises:
        InputError: for anything but an integer from 0 to 200.

    Source: J. E. Humphreys, Introduction to Lie Algebras and Representation Theory (1972), section 7.2.

    Example:
        >>> sl2_irrep(2)(1)
        Matrix([
        [0, 1, 0],
        [0, 0, 2],
        [0, 0, 0]])
    """
    k = whole_number(weight, "weight", 2 * SPIN.value)
    up: list[Row] = [{} for _ in range(k + 1)]
    down: list[Row] = [{} for _ in range(k + 1)]
    for a in range(k):
        up[a] = {a + 1: RATIONALS.rational(a + 1)}
        down[a + 1] = {a: RATIONALS.rational(k - a)}
    diagonal = ExactMatrix.diagonal([RATIONALS.rational(k - 2 * a) for a in range(k + 1)])
    matrices = [diagonal, ExactMatrix(up, k + 1), ExactMatrix(down, k + 1)]
    return Representation(MatrixLieAlgebra.sl(2), matrices, name=f"sl2_weight{k}")


def su2_irrep(spin: Any) -> Representation:
    """The unitary irreducible representation of su(2) of spin j.

        X_k = -i J_k,    J_z |m> = m |m>,    (J_x +- i J_y) |m> = sqrt((j -+ m)(j +- m + 1)) |m +- 1>

    Args:
        spin: j, an integer or a half-integer of at least 0; the dimension is 2j + 1.

    Returns:
        Matrices of X_x, X_y, X_z (the order of MatrixLieAlgebra.su(2)) on |-j>, |-j+1>, ..., |j>, with the phases of
        Condon and Shortley.

    Raises:
        InputError: for a float, and anything that is not a half-integer from 0 to 100.

    Source: A. R. Edmonds, Angular Momentum in Quantum Mechanics (1957), section 2.3.

    Example:
        >>> su2_irrep(sp.Rational(1, 2))(2)
        Matrix([
        [I/2,    0],
        [  0, -I/2]])
    """
    twice = half_integer(spin, "spin")
    name = f"su2_spin{twice // 2}" if twice % 2 == 0 else f"su2_spin{twice}_2"
    return Representation(MatrixLieAlgebra.su(2), spin_matrices(twice), norms=spin_norms(twice), name=name)


def so3_irrep(degree: int, *, basis: Basis = "real") -> Representation:
    """The irreducible representation of so(3) of degree l: orthogonal on real, unitary on complex harmonics.

        C_0 = |0>,    C_m = (|-m> + (-1)^m |m>)/sqrt(2),    C_-m = i (|-m> - (-1)^m |m>)/sqrt(2),    m > 0

    These are the tesseral harmonics, C_m proportional to Re (x + iy)^m and C_-m to Im (x + iy)^m, without a further sign.

    Args:
        degree: l, an integer of at least 0; the dimension is 2l + 1.
        basis: "real" for C_-l, ..., C_l, where the matrices are real and skew-symmetric; "complex" for |-l>, ..., |l>.

    Returns:
        Matrices of X_x, X_y, X_z, the order of MatrixLieAlgebra.so(3). For l = 1 the real basis is (y, z, x).

    Raises:
        InputError: for a half-integer, a float, a negative number or one above 100, and another basis.

    Example:
        >>> so3_irrep(1)(2)
        Matrix([
        [ 0, 0, 1],
        [ 0, 0, 0],
        [-1, 0, 0]])
    """
    matrices, norms = _rotations(degree, basis)
    return Representation(MatrixLieAlgebra.so(3), matrices, norms=norms, name=f"so3_{basis}{degree}")


def o3_irrep(degree: int, *, parity: int, basis: Basis = "real") -> Representation:
    """The irreducible representation of O(3) of degree l and of the parity with which -1 acts.

        rho(reflection of z) = parity * rho(half turn about z) = parity * diag((-1)^m)

    Args:
        degree: l, an integer of at least 0.
        parity: 1 or -1: (-1)^l for harmonic polynomials, -(-1)^l for their pseudotensors.
        basis: as for so3_irrep.

    Returns:
        Matrices of X_x, X_y, X_z and of the reflection of the z axis, the order of MatrixLieAlgebra.o(3).

    Raises:
        InputError: for another parity, and as for so3_irrep.

    Example:
        >>> o3_irrep(1, parity=-1)(3)
        Matrix([
        [1,  0, 0],
        [0, -1, 0],
        [0,  0, 1]])
    """
    if isinstance(parity, bool) or parity not in (1, -1):
        raise InputError(
            given=f"parity={parity!r}",
            expected="1 or -1, the sign with which the inversion acts",
            remedy="pass parity=(-1)**degree for harmonic polynomials",
        )
    matrices, norms = _rotations(degree, basis)
    signs = [RATIONALS.rational(-parity if m % 2 else parity) for m in range(-degree, degree + 1)]
    reflection = ExactMatrix.diagonal(signs)
    name = f"o3_{basis}{degree}{'even' if parity == 1 else 'odd'}"
    return Representation(MatrixLieAlgebra.o(3), (*matrices, reflection), norms=norms, name=name)


def half_integer(value: Any, what: str, most: int = SPIN.value) -> int:
    """Twice a half-integer from 0 to ``most``.

    Raises:
        InputError: for anything else.

    Example:
        >>> half_integer(sp.Rational(3, 2), "spin")
        3
    """
    twice = twice_of(value, what)
    if not 0 <= twice <= 2 * most:
        raise InputError(
            given=f"{what}={value}", expected=f"a half-integer from 0 to {most}", remedy=f"pass {what}=1, for example"
        )
    return twice


def twice_of(value: Any, what: str) -> int:
    """Twice a half-integer of any sign.

    Raises:
        InputError: for anything else.
    """
    exact = isinstance(value, (int, Fraction, sp.Rational)) and not isinstance(value, bool)
    twice = 2 * value if exact else Fraction(1, 2)
    if twice != int(twice):
        raise InputError(
            given=f"{what}={value!r}",
            expected="an integer or a half-integer, exact",
            remedy=f"pass {what}=sympy.Rational(1, 2), for example",
        )
    return int(twice)


def whole_number(value: Any, what: str, most: int = SPIN.value) -> int:
    """An integer from 0 to ``most``.

    Raises:
        InputError: for anything else.
    """
    half = isinstance(value, (Fraction, sp.Rational)) and value.denominator == 2
    remedy = "use su2_irrep, or basis='complex', for half-integers" if half else f"pass {what}=1, for example"
    return integer(value, what, 0, most, remedy=remedy)


def checked_basis(basis: Any) -> Basis:
    """The name of a basis.

    Raises:
        InputError: for anything but "real" and "complex".
    """
    if basis == "real":
        return "real"
    if basis == "complex":
        return "complex"
    raise InputError(given=f"basis={basis!r}", expected='"real" or "complex"', remedy='pass basis="real"')


def _rotations(degree: Any, basis: Any) -> tuple[Sequence[ExactMatrix], Sequence[Number]]:
    whole = whole_number(degree, "degree")
    if checked_basis(basis) == "complex":
        return spin_matrices(2 * whole), spin_norms(2 * whole)
    return real_matrices(whole), real_norms(whole)


@lru_cache(maxsize=256)
def spin_matrices(twice: int) -> tuple[ExactMatrix, ExactMatrix, ExactMatrix]:
    """X_x, X_y, X_z of spin j on the monomials f_m = x^(j+m) y^(j-m), m = -j ... j: rational times i."""
    size = twice + 1
    raised: list[Row] = [{} for _ in range(size)]
    lowered: list[Row] = [{} for _ in range(size)]
    for a in range(twice):  # a = j + m
        raised[a + 1] = {a: RATIONALS.rational(twice - a)}
        lowered[a] = {a + 1: RATIONALS.rational(a + 1)}
    up, down = ExactMatrix(raised, size), ExactMatrix(lowered, size)
    turn = ExactMatrix.diagonal([I * Fraction(twice - 2 * a, 2) for a in range(size)])
    return (up + down) * (I * Fraction(-1, 2)), (down - up) * Fraction(1, 2), turn


@lru_cache(maxsize=256)
def spin_norms(twice: int) -> tuple[Number, ...]:
    """(j + m)! (j - m)!/(2j)!, the squared lengths of the f_m."""
    return tuple(RATIONALS.rational(Fraction(1, comb(twice, a))) for a in range(twice + 1))


@lru_cache(maxsize=256)
def real_change(degree: int) -> tuple[ExactMatrix, ExactMatrix]:
    """Columns of the real basis in the f_m, without the factor 1/sqrt(2); and the inverse."""
    columns: list[Row] = []
    for m in range(-degree, degree + 1):
        sign = -1 if m % 2 else 1
        if m < 0:
            columns.append({degree + m: I, degree - m: I * -sign})
        elif m:
            columns.append({degree - m: RATIONALS.one, degree + m: RATIONALS.rational(sign)})
        else:
            columns.append({degree: RATIONALS.one})
    change = from_columns(columns, 2 * degree + 1)
    halves = [RATIONALS.rational(Fraction(1, 2) if m else 1) for m in range(-degree, degree + 1)]
    return change, change.H.scaled(halves, [RATIONALS.one] * (2 * degree + 1))


@lru_cache(maxsize=256)
def real_matrices(degree: int) -> tuple[ExactMatrix, ...]:
    """X_x, X_y, X_z on the unscaled real basis: rational."""
    change, inverse = real_change(degree)
    return tuple((inverse @ x @ change).map(rational_part) for x in spin_matrices(2 * degree))


@lru_cache(maxsize=256)
def real_norms(degree: int) -> tuple[Number, ...]:
    """Squared lengths of the unscaled real basis."""
    return tuple(c * (2 if m else 1) for c, m in zip(spin_norms(2 * degree), range(-degree, degree + 1), strict=True))


def rational_part(number: Number) -> Number:
    """A number that is rational, in the field of the rationals; as_fraction refuses any other."""
    return RATIONALS.rational(number.as_fraction())
