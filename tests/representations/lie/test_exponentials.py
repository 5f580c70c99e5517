"""Exact exponentials and logarithms: against mpmath and the laws of exponentials, half turns, and what is refused."""

from __future__ import annotations

from typing import Any

import mpmath
import numpy as np
import pytest
import sympy as sp
from sympy import I, Matrix, Rational, pi, sqrt

from invariants.errors import InputError
from invariants.representations import MatrixLieAlgebra
from invariants.representations.lie.pi_matrices import PiMatrix

SO2, SO3, SO4 = (MatrixLieAlgebra.so(n) for n in (2, 3, 4))
SE2, SE3, SL2, SU2 = MatrixLieAlgebra.se(2), MatrixLieAlgebra.se(3), MatrixLieAlgebra.sl(2), MatrixLieAlgebra.su(2)
LORENTZ, GALILEI = MatrixLieAlgebra.lorentz(), MatrixLieAlgebra.galilei()
HEISENBERG = MatrixLieAlgebra(
    [[[0, 1, 0], [0, 0, 0], [0, 0, 0]], [[0, 0, 0], [0, 0, 1], [0, 0, 0]], [[0, 0, 1], [0, 0, 0], [0, 0, 0]]],
    name="heisenberg",
)
GL2 = MatrixLieAlgebra([[[1, 0], [0, 0]], [[0, 1], [0, 0]], [[0, 0], [1, 0]], [[0, 0], [0, 1]]], name="gl2")
x, y, z = sp.symbols("x y z")

PRINCIPAL: list[tuple[MatrixLieAlgebra, list[Any]]] = [
    (SO2, [pi]),
    (SO2, [-2 * pi / 5]),
    (SO3, [0, 0, pi / 3]),
    (SO3, [pi / sqrt(2), pi / sqrt(2), 0]),
    (SO3, [3 * pi / 5, 4 * pi / 5, 0]),
    (SO3, [pi / 5, 0, 2 * sqrt(6) * pi / 5]),
    (SO3, [pi * sqrt(3) / 7, pi * sqrt(3) / 7, pi * sqrt(3) / 7]),
    (SE2, [pi / 3, 0, -pi / 3]),
    (SE2, [pi / 2, 1, sqrt(2)]),
    (SE2, [pi, 1, 2]),
    (SE3, [0, 0, pi / 2, 1, 2, 3]),
    (SE3, [0, 0, pi, 1, 2, 3]),
    (SE3, [sqrt(2) * pi / 6, 0, sqrt(2) * pi / 6, 1, 0, pi]),
    (SO4, [pi / 2, 0, 0, 0, 0, pi / 3]),
    (SO4, [pi / 3, 0, 0, 0, 0, pi / 3]),
    (SO4, [pi, 0, 0, 0, 0, pi / 2]),
    (SL2, [0, 3, 0]),
    (SL2, [0, pi / 2, -pi / 2]),
    (SU2, [0, 0, pi / 2]),
    (SU2, [pi / sqrt(2), pi / sqrt(2), 0]),
    (LORENTZ, [0, 1, 0, 1, 0, 0]),
    (LORENTZ, [0, 0, pi / 2, 0, 0, 0]),
    (GALILEI, [0, 0, pi / 2, 1, 0, 0, 1, 0, 0, 2]),
    (HEISENBERG, [1, 2, pi]),
]


@pytest.mark.parametrize(("algebra", "element"), PRINCIPAL, ids=lambda v: getattr(v, "name", None) or str(v))
def test_exact_exponentials_are_right_and_exact_logarithms_undo_them(
    algebra: MatrixLieAlgebra, element: list[Any]
) -> None:
    found = algebra.exp(element)
    assert not found.has(sp.Float)
    with mpmath.workdps(30):
        entries = [[mpmath.mpmathify(c) for c in row] for row in algebra.combined(element).evalf(30).tolist()]
        wanted = mpmath.expm(mpmath.matrix(entries))
        shown = mpmath.matrix([[mpmath.mpmathify(c) for c in row] for row in found.evalf(30).tolist()])
        assert mpmath.norm(shown - wanted) < 1e-20
    again = algebra.log(found)
    assert algebra.exp(list(again)) == found
    assert [sp.simplify(a - b) for a, b in zip(again, element, strict=True)] == [0] * algebra.dimension


def test_known_results_by_hand() -> None:
    assert SO3.exp([0, 0, pi / 3]) == Matrix(
        [[Rational(1, 2), -sqrt(3) / 2, 0], [sqrt(3) / 2, Rational(1, 2), 0], [0, 0, 1]]
    )
    # about the point (2, 1)
    turned = SE2.exp([pi / 2, pi / 2, -pi])
    assert turned * Matrix([2, 1, 1]) == Matrix([2, 1, 1]) and turned[:2, :2] == Matrix([[0, -1], [1, 0]])
    assert SE2.log([[-1, 0, 4], [0, -1, 2], [0, 0, 1]]) == (pi, pi, -2 * pi)
    assert SU2.exp([2 * pi, 0, 0]) == -sp.eye(2) and SO3.exp([2 * pi, 0, 0]) == sp.eye(3)
    assert SO3.exp(SO3.generators[0] * pi) == sp.diag(1, -1, -1)
    assert SL2.exp(1) == Matrix([[1, 1], [0, 1]])
    for n in (3, 4, 5):
        assert SO3.exp([0, 0, 2 * pi / n]) ** n == sp.eye(3)


def test_half_turns_about_any_axis_come_from_the_algebra() -> None:
    for axis in ((1, 0, 0), (0, -1, 0), (1, 2, 2), (1, 1, 0), (1, 2, 3), (0, 3, -1)):
        n = Matrix(axis)
        turn = 2 * n * n.T / n.dot(n) - sp.eye(3)
        found = Matrix(SO3.log(turn))
        assert sp.simplify(found.dot(found)) == pi**2 and sp.simplify(found.cross(n)) == sp.zeros(3, 1)


def test_symbols_where_powers_end() -> None:
    assert HEISENBERG.exp([x, y, z]) == Matrix([[1, x, z + x * y / 2], [0, 1, y], [0, 0, 1]])
    assert HEISENBERG.log(HEISENBERG.exp([x, y, z])) == (x, y, z)
    assert SE3.exp([0, 0, 0, x, y, 1])[:3, 3] == Matrix([x, y, 1])
    assert SE3.log(SE3.exp([0, 0, 0, x, y, 1])) == (0, 0, 0, x, y, 1)
    assert SL2.exp(Matrix([[0, x], [0, 0]])) == Matrix([[1, x], [0, 1]])


@pytest.mark.parametrize(
    ("algebra", "element", "words"),
    [
        (SO3, [0, 0, 1], "given: an element that is neither nilpotent nor pi times"),
        (SO3, [0, 0, pi**2], "given: an element that is neither nilpotent nor pi times"),
        (SO3, [0, 0, pi * sqrt(2)], "given: an element that is neither nilpotent nor pi times"),
        (SE2, [pi / 3, x, 0], "given: symbols in an element that is not nilpotent"),
        (SL2, [pi, 0, 0], "given: an element that is neither nilpotent nor pi times"),
        (SO3, [0.5, 0, 0], "given: 0.5 of type float"),
        (SO3, [0, 0, sp.nan], "given: nan of type NaN"),
        (SO3, [0, 0, "nan"], "given: 'nan' of type str"),
        (SE2, [0, sp.oo, 0], "given: oo of type Infinity"),
        (SO3, Matrix([[0, -sp.zoo, 0], [sp.zoo, 0, 0], [0, 0, 0]]), "given: zoo of type ComplexInfinity"),
        (SO3, np.eye(3), "given: 1.0 of type float"),
        (SO3, [1, 2], "given: 2 coefficients"),
        (SO3, 3, "given: generator 3"),
        (SO3, "turn", "given: 'turn'"),
        (SO3, sp.eye(3), "expected: a matrix of 3 x 3 in the span"),
        (SL2, Matrix([[x, 0], [0, 0]]), "given: a matrix whose logarithm is not in the span"),
        (SO3, sp.eye(2), "expected: a SymPy matrix of 3 x 3"),
    ],
)
def test_elements_without_an_exact_exponential_are_refused(algebra: MatrixLieAlgebra, element: Any, words: str) -> None:
    with pytest.raises(InputError) as caught:
        algebra.exp(element)
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("algebra", "matrix", "words"),
    [
        (SO3, -sp.eye(3), "given: a matrix that is not unipotent"),
        (SO3, sp.diag(1, 1, -1), "given: a matrix that is not unipotent"),
        (SO3, 2 * sp.eye(3), "given: a matrix that is not unipotent"),
        (
            SO3,
            [[Rational(3, 5), Rational(-4, 5), 0], [Rational(4, 5), Rational(3, 5), 0], [0, 0, 1]],
            "given: a matrix that",
        ),
        (SO4, -sp.eye(4), "given: a matrix that is not unipotent"),
        (SL2, -sp.eye(2), "given: a matrix that is not unipotent"),
        (SU2, -sp.eye(2), "given: a matrix that is not unipotent"),
        (SL2, [[-1, 1], [0, -1]], "given: a matrix that is not unipotent"),
        (GL2, sp.diag(-1, 1), "given: a matrix that is not unipotent"),
        (SO2, [[1, 1], [0, 1]], "expected: a matrix of 2 x 2 in the span"),
        (SO2, [[1, x], [0, 1]], "given: a matrix whose logarithm is not in the span"),
        (SO2, [[x, 0], [0, 1]], "given: symbols in an element"),
        (SO3, [[1.0, 0, 0], [0, 1, 0], [0, 0, 1]], "given: 1.0 of type float"),
        (SO3, sp.eye(4), "expected: a SymPy matrix of 3 x 3"),
    ],
)
def test_matrices_without_an_exact_logarithm_are_refused(algebra: MatrixLieAlgebra, matrix: Any, words: str) -> None:
    with pytest.raises(InputError) as caught:
        algebra.log(matrix)
    assert words in str(caught.value)


def test_matrices_in_pi_multiply_as_their_entries_do() -> None:
    one, two = Matrix([[pi, 1], [0, 2 / pi]]), Matrix([[1, pi**2], [I * pi, sp.cos(pi / 5)]])
    product = (PiMatrix.of(one) @ PiMatrix.of(two)).to_sympy()
    assert (product - one * two).applyfunc(sp.simplify) == sp.zeros(2, 2)
    assert PiMatrix.of(one).exponents == (-1, 0, 1) and PiMatrix.of(one) == PiMatrix.of(one)
    with pytest.raises(InputError):
        PiMatrix.of(Matrix([[sp.exp(1)]]))
