"""Sparse exact matrices and their null spaces, against SymPy."""

from __future__ import annotations

import random

import pytest
import sympy as sp

from invariants.errors import InputError
from invariants.representations.numbers.exact_matrix import ExactMatrix, direct_sum, kronecker, null_space
from invariants.representations.numbers.gram_schmidt import orthogonal_basis
from invariants.representations.tensor_powers import exterior_power, symmetric_power

ENTRIES = [0, 0, 0, 1, -2, sp.Rational(1, 3), sp.I, sp.sqrt(2), sp.exp(2 * sp.pi * sp.I / 3)]


def drawn(seed: int, rows: int, columns: int) -> ExactMatrix:
    draw = random.Random(seed)
    return ExactMatrix.of([[draw.choice(ENTRIES) for _ in range(columns)] for _ in range(rows)])


def close(one: sp.Matrix, two: sp.Matrix) -> bool:
    difference = sp.Matrix(one) - sp.Matrix(two)
    return all(abs(complex(sp.N(c, 30))) < 1e-20 for c in difference)


@pytest.mark.parametrize("seed", range(6))
def test_operations(seed: int) -> None:
    a, b = drawn(seed, 3, 4), drawn(seed + 100, 4, 2)
    assert close((a @ b).to_sympy(), a.to_sympy() * b.to_sympy())
    assert close(kronecker(a, b).to_sympy(), sp.kronecker_product(a.to_sympy(), b.to_sympy()))
    assert close(direct_sum([a, b]).to_sympy(), sp.diag(a.to_sympy(), b.to_sympy()))
    assert close(a.H.to_sympy(), a.to_sympy().H)
    assert (a - a).is_zero() and a + a == a * 2


@pytest.mark.parametrize("seed", range(8))
def test_null_space(seed: int) -> None:
    a = drawn(seed, 3, 6)
    basis = null_space(a.rows, 6)
    reference = sp.Matrix(a.to_sympy()).rank(iszerofunc=lambda c: abs(complex(sp.N(c, 30))) < 1e-20)
    assert len(basis) == 6 - reference == 6 - a.rank()
    for vector in basis:
        assert vector[max(vector)] == 1
        for row in a.rows:
            assert sum((c * vector[j] for j, c in row.items() if j in vector), a[0, 0] * 0) == 0


@pytest.mark.parametrize("seed", [1, 2, 3, 8])
def test_inverse(seed: int) -> None:
    matrix = drawn(seed, 3, 3) + ExactMatrix.identity(3) * 5
    assert (matrix @ matrix.inverse()).is_identity()
    with pytest.raises(InputError, match="a singular matrix"):
        ExactMatrix.of([[1, 2], [2, 4]]).inverse()
    with pytest.raises(InputError, match="a square one"):
        ExactMatrix.of([[1, 2]]).inverse()


@pytest.mark.parametrize("degree", [0, 1, 2, 3])
def test_powers_are_functors_and_derivations_their_derivatives(degree: int) -> None:
    a, b = drawn(3, 3, 3), drawn(4, 3, 3)
    for power in (exterior_power, symmetric_power):
        assert power(a @ b, degree) == power(a, degree) @ power(b, degree)
    # d/dt of power(1 + t X) at 0, by exact central differences of a polynomial in t of degree at most 3
    x = ExactMatrix.of([[1, 2, 0], [0, -1, 3], [1, 1, 1]])
    one = ExactMatrix.identity(3)
    for power in (exterior_power, symmetric_power):
        at = {t: power(one + x * t, degree) for t in (-2, -1, 1, 2)}
        assert (at[1] - at[-1]) * 8 - (at[2] - at[-2]) == power(x, degree, derivation=True) * 12


def test_orthogonal_basis() -> None:
    vectors = ExactMatrix.of([[1, sp.I, 0], [1, 2, sp.sqrt(2)], [0, 1, 1]])
    gram = vectors.H @ vectors
    basis, norms = orthogonal_basis(gram)
    assert basis.H @ gram @ basis == ExactMatrix.diagonal(norms)


@pytest.mark.parametrize("matrix", [[[1, 2], [3]], 5, [[0.5]], [[sp.Symbol("x")]]])
def test_what_is_no_exact_matrix_is_refused(matrix: object) -> None:
    with pytest.raises(InputError, match=r"sympy|Rational"):
        ExactMatrix.of(matrix)
