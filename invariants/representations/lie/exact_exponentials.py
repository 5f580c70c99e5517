"""Exponentials and logarithms in closed form: nilpotent elements, and turns by rational parts of the whole turn."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import factorial
from typing import Any

import mpmath
import sympy as sp

from invariants.errors import InputError
from invariants.limits import TURN_DENOMINATOR

from ..numbers import RATIONALS, ExactMatrix, Number, Row, cyclotomic_field, null_space, number_from
from .lie_structure import LieStructure, is_flat, is_index
from .pi_matrices import PiMatrix

_DIGITS = 60

Spectrum = Sequence[tuple[Fraction, int]]
"""Eigenvalues as parts of a half turn, i pi q or its exponential, and how often each occurs."""


def exact_exponential(algebra: LieStructure, element: Any) -> sp.Matrix:
    """exp of an element: coefficients, an index or a matrix of the algebra.

    Raises:
        InputError: where no closed form is known, or the element is none.
    """
    matrix = _matrix_of(algebra, element)
    if matrix.free_symbols:
        return _symbolic_exponential(matrix)
    exact = PiMatrix.of(matrix)
    if not is_index(element) and not is_flat(element):
        for exponent in exact.exponents:
            algebra.row_of(exact.part(exponent))
    found = _exponential(exact)
    if found is None:
        raise InputError(
            given="an element that is neither nilpotent nor pi times one whose eigenvalues are i times rationals",
            expected="a nilpotent element, or a turn by a rational part of the whole turn, as exp(pi/3 X)",
            remedy="pass a tensor of coordinates for others: L.exp(torch.tensor([...]))",
        )
    return found.to_sympy()


def exact_logarithm(algebra: LieStructure, matrix: Any) -> tuple[sp.Expr, ...]:
    """Coefficients of the logarithm of a group's matrix in the generators.

    Raises:
        InputError: where no closed form is known, there is no principal logarithm, or it is not in the algebra.
    """
    given = _square(matrix, algebra.size)
    if given.free_symbols:
        return _symbolic_logarithm(algebra, given)
    exact = PiMatrix.of(given)
    found = exact.finite_logarithm()
    if found is None:
        spectrum = _turns(exact)
        found = None if spectrum is None else _logarithm(algebra, exact, spectrum)
    if found is None or (exact.is_real() and algebra.is_real() and not found.is_real()):
        raise InputError(
            given="a matrix that is not unipotent, and whose eigenvalues are not those of a unique turn in the algebra",
            expected="a unipotent matrix, or one whose eigenvalues are roots of unity, with at most one plane of half turns",
            remedy="pass a tensor for others: L.log(torch.tensor(...))",
        )
    coordinates = _coordinates(algebra, found)
    if _exponential(found) != exact:
        raise InputError(
            given="a matrix whose logarithm could not be proved",
            expected="exp(log g) = g",
            remedy="pass a tensor: L.log(torch.tensor(...))",
        )
    return coordinates


def _exponential(matrix: PiMatrix) -> PiMatrix | None:
    """exp of a matrix that is nilpotent, or pi times one with eigenvalues i q."""
    nilpotent = matrix.finite_exponential()
    if nilpotent is not None:
        return nilpotent
    if not set(matrix.exponents) <= {0, 1}:
        return None
    # over pi: what is left at 1/pi, as translations beside a turn, must not change the eigenvalues
    turned = matrix.times_pi(-1)
    spectrum = _rational_spectrum(turned.part(0))
    parts = None if spectrum is None else _projected(turned, [(_imaginary() * q, m) for q, m in spectrum])
    if parts is None or spectrum is None:
        return None
    total = PiMatrix({}, matrix.size)
    for (q, _), powers in zip(spectrum, parts, strict=True):
        for k, power in enumerate(powers):
            total = total + (power * _root(q) * Fraction(1, factorial(k))).times_pi(k)
    return total


def _logarithm(algebra: LieStructure, matrix: PiMatrix, spectrum: Spectrum) -> PiMatrix | None:
    """The logarithm of a matrix with eigenvalues exp(i pi q); half turns by the element of the algebra that makes them."""
    parts = _projected(matrix, [(_root(q), m) for q, m in spectrum])
    if parts is None:
        return None
    total = PiMatrix({}, matrix.size)
    half: PiMatrix | None = None
    for (q, _), powers in zip(spectrum, parts, strict=True):
        if q == 1:
            half = powers[0]
            if len(powers) > 1 and not powers[1].is_zero():
                return None
            continue
        total = total + (powers[0] * (_imaginary() * q)).times_pi(1)
        inverse = _root(-q)
        for k, power in enumerate(powers[1:], start=1):
            total = total + power * (inverse**k * Fraction((-1) ** (k + 1), k))
    return total if half is None else _half_turn(algebra, matrix, total, half)


def _half_turn(algebra: LieStructure, matrix: PiMatrix, rest: PiMatrix, half: PiMatrix) -> PiMatrix | None:
    """rest + pi J with J^2 = -P, where P projects onto the eigenvalue -1: J in the algebra, and unique up to its sign."""
    made = _commuting(algebra, matrix, half)
    if made is None:
        return None
    square, (exponent, projector) = made @ made @ half, next(iter(half.terms.items()))
    at = next((i, j) for i, row in enumerate(projector.rows) for j in row)
    ratio = square.part(exponent)[at] / projector[at]
    if not ratio or square != half * ratio:
        return None
    return rest + (made * number_from(sp.sqrt((ratio * -1).inverse().to_sympy()))).times_pi(1)


def _commuting(algebra: LieStructure, matrix: PiMatrix, half: PiMatrix) -> PiMatrix | None:
    """The element of the algebra that commutes with g and is zero outside of the image of P; None unless it is unique.

    It is sought as a polynomial in 1/pi, of the smallest degree: a half turn about a point has its coordinates.
    """
    others = PiMatrix.identity(matrix.size) - half
    basis = [PiMatrix({0: x}, matrix.size) for x in algebra.exact_generators]
    conditions = [(matrix @ x - x @ matrix, x @ others) for x in basis]
    exponents = matrix.exponents
    for degree in range(exponents[-1] - exponents[0] + 1):
        unknowns = [(k, d) for d in range(degree + 1) for k in range(len(basis))]
        equations: dict[tuple[int, int, int, int], Row] = {}
        for number, (k, d) in enumerate(unknowns):
            for which, condition in enumerate(conditions[k]):
                for exponent, m in condition.terms.items():
                    for i, row in enumerate(m.rows):
                        for j, c in row.items():
                            equations.setdefault((which, exponent - d, i, j), {})[number] = c
        found = null_space(equations.values(), len(unknowns))
        if len(found) == 1:
            # of the two signs the one whose first coordinate is positive
            sign = -1 if complex(found[0][min(found[0])]).real < 0 else 1
            total = PiMatrix({}, matrix.size)
            for number, c in found[0].items():
                k, d = unknowns[number]
                total = total + (basis[k] * (c * sign)).times_pi(-d)
            return total
        if found:
            return None
    return None


def _projected(matrix: PiMatrix, values: Sequence[tuple[Number, int]]) -> list[list[PiMatrix]] | None:
    """P, (M - v) P, ..., (M - v)^(m - 1) P for each eigenvalue v and the projector P onto its generalised eigenspace.

    P is a polynomial in M, by partial fractions of the product of all (x - v)^m. None where that product is not zero at M.
    """
    one = PiMatrix.identity(matrix.size)
    shifted = [matrix - one * v for v, _ in values]
    found = []
    total = PiMatrix({}, matrix.size)
    for j, (value, m) in enumerate(values):
        others = one
        series = [RATIONALS.one] + [RATIONALS.zero] * (m - 1)
        for at, (other, n) in enumerate(values):
            if at == j:
                continue
            for _ in range(n):
                others = others @ shifted[at]
                # 1/(d + y) = sum of (-y)^k/d^(k+1)
                d = (value - other).inverse()
                for k in range(m):
                    series[k] = (series[k] - (series[k - 1] if k else RATIONALS.zero)) * d
        power = one
        projector = PiMatrix({}, matrix.size)
        for c in series:
            projector = projector + others @ power * c
            power = power @ shifted[j]
        powers = [projector]
        for _ in range(m):
            powers.append(shifted[j] @ powers[-1])
        if not powers[-1].is_zero():
            return None
        found.append(powers[:-1])
        total = total + projector
    return found if total == one else None


def _rational_spectrum(matrix: ExactMatrix) -> Spectrum | None:
    """The q of eigenvalues i q, where all are rational, with multiplicities; None otherwise."""
    n = matrix.columns
    coefficients = [RATIONALS.one]  # of x^n, x^(n - 1), ... (Faddeev, LeVerrier)
    power = ExactMatrix.identity(n)
    for k in range(1, n + 1):
        moved = matrix @ power
        coefficients.append(moved.trace() * Fraction(-1, k))
        power = moved + ExactMatrix.identity(n) * coefficients[-1]
    # p(i y)/i^n has rational roots, so rational coefficients
    turned = [c * _imaginary() ** (4 * n - k) for k, c in enumerate(coefficients)]
    if not all(c.is_rational for c in turned):
        return None
    y = sp.Dummy()
    rationals = [sp.Rational(c.as_fraction().numerator, c.as_fraction().denominator) for c in turned]
    _, factors = sp.Poly(rationals, y, domain=sp.QQ).factor_list()
    roots = []
    for factor, multiplicity in factors:
        if factor.degree() != 1:
            return None
        a, b = factor.all_coeffs()
        root = sp.Rational(-b / a)
        roots.append((Fraction(int(root.p), int(root.q)), multiplicity))
    return sorted(roots)


def _turns(matrix: PiMatrix) -> Spectrum | None:
    """The q of eigenvalues exp(i pi q) with -1 < q <= 1, read off numerically; exact projectors then decide."""
    with mpmath.workdps(_DIGITS):
        rows = [[_decimal(c) for c in row] for row in matrix.to_sympy().tolist()]
        values = mpmath.eig(mpmath.matrix(rows), left=False, right=False)
        found: dict[Fraction, int] = {}
        for value in values:
            if abs(abs(value) - 1) > 1e-6:
                return None
            exact = Fraction(mpmath.nstr(mpmath.arg(value) / mpmath.pi, 30))
            q = exact.limit_denominator(TURN_DENOMINATOR.value)
            if abs(q - exact) > Fraction(1, 10**8):
                return None
            q = Fraction(1) if q == -1 else q
            found[q] = found.get(q, 0) + 1
    return sorted(found.items())


def _decimal(value: sp.Expr) -> Any:
    real, imaginary = value.evalf(_DIGITS).as_real_imag()
    return mpmath.mpc(str(real), str(imaginary))


def _imaginary() -> Number:
    return cyclotomic_field(4).root_of_unity(1)


def _root(q: Fraction) -> Number:
    """exp(i pi q)."""
    half = q / 2
    return cyclotomic_field(half.denominator).root_of_unity(half.numerator, half.denominator)


def _coordinates(algebra: LieStructure, element: PiMatrix) -> tuple[sp.Expr, ...]:
    total = [sp.Integer(0)] * algebra.dimension
    for exponent in element.exponents:
        for k, c in algebra.row_of(element.part(exponent)).items():
            total[k] += sp.pi**exponent * c.to_sympy()
    return tuple(total)


# -- symbols ------------------------------------------------------------------------------------------------------------


def _symbolic_exponential(matrix: sp.Matrix) -> sp.Matrix:
    powers = _symbolic_powers(matrix)
    return sum((power / sp.factorial(k) for k, power in enumerate(powers, start=1)), sp.eye(matrix.rows))


def _symbolic_logarithm(algebra: LieStructure, matrix: sp.Matrix) -> tuple[sp.Expr, ...]:
    powers = _symbolic_powers(matrix - sp.eye(matrix.rows))
    element = sum((-((-1) ** k) * power / k for k, power in enumerate(powers, start=1)), sp.zeros(*matrix.shape))
    found = _symbolic_coordinates(algebra, element)
    if (_symbolic_exponential(algebra.combined(found)) - matrix).applyfunc(sp.expand) != sp.zeros(*matrix.shape):
        raise _not_nilpotent()
    return found


def _symbolic_powers(matrix: sp.Matrix) -> list[sp.Matrix]:
    found = []
    power = matrix.applyfunc(sp.expand)
    while not power.is_zero_matrix:
        found.append(power)
        if len(found) == matrix.rows:
            raise _not_nilpotent()
        power = (power * matrix).applyfunc(sp.expand)
    return found


def _symbolic_coordinates(algebra: LieStructure, element: sp.Matrix) -> tuple[sp.Expr, ...]:
    flat = sp.Matrix.hstack(*(x.reshape(algebra.size**2, 1) for x in algebra.generators))
    found = (flat.H * flat).inv() * flat.H * element.reshape(algebra.size**2, 1)
    if (flat * found - element.reshape(algebra.size**2, 1)).applyfunc(sp.expand).is_zero_matrix is not True:
        raise InputError(
            given="a matrix whose logarithm is not in the span of the generators",
            expected="a matrix of the group, or an element of the algebra",
            remedy="pass a combination of the generators, or its exponential",
        )
    return tuple(sp.expand(c) for c in found)


def _not_nilpotent() -> InputError:
    return InputError(
        given="symbols in an element that is not nilpotent",
        expected="symbols where the sum of powers ends, as for translations",
        remedy="put numbers in for them, or pass a tensor of coordinates",
    )


def _matrix_of(algebra: LieStructure, element: Any) -> sp.Matrix:
    if is_index(element):
        algebra.row_of(element)
        return algebra.generators[int(element)]
    if is_flat(element):
        coefficients = [_expression(c) for c in element]
        if len(coefficients) != algebra.dimension:
            algebra.row_of([0] * len(coefficients))
        return algebra.combined(coefficients)
    matrix = _square(element, algebra.size)
    if matrix.free_symbols:
        _symbolic_coordinates(algebra, matrix)
    return matrix


def _square(matrix: Any, size: int) -> sp.Matrix:
    rows = matrix.tolist() if hasattr(matrix, "tolist") else matrix
    whole = isinstance(rows, (list, tuple)) and all(isinstance(r, (list, tuple)) and len(r) == size for r in rows)
    if not whole or len(rows) != size:
        raise InputError(
            given=f"{matrix!r:.200}",
            expected=f"a SymPy matrix of {size} x {size}, or a tensor",
            remedy="pass sympy.Matrix([[...], ...]), or torch.tensor of a floating-point type",
        )
    return sp.Matrix([[_expression(c) for c in row] for row in rows])


def _expression(value: Any) -> sp.Expr:
    try:
        expr = sp.sympify(value)
    except (sp.SympifyError, TypeError, AttributeError):
        expr = None
    if not isinstance(expr, sp.Expr) or expr.has(sp.Float, sp.nan, sp.oo, -sp.oo, sp.zoo):
        raise InputError(
            given=f"{value!r} of type {type(value).__name__} in an exact element",
            expected="finite SymPy expressions without floats, or a tensor",
            remedy="pass sympy.pi/3 for 1.0472, or torch.tensor(...) for numbers that are rounded",
        )
    return expr
