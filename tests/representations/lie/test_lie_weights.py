"""Weights, Cartan subalgebras and decompositions by spins."""

from __future__ import annotations

import itertools
from collections import Counter

import pytest
import sympy as sp

from invariants.errors import InputError
from invariants.representations.lie.angular_momentum import sl2_irrep, so3_irrep, su2_irrep
from invariants.representations.lie.matrix_lie_algebra import MatrixLieAlgebra
from invariants.representations.lie.weight_spaces import spins, weights
from invariants.representations.representation import Representation

half = sp.Rational(1, 2)


def test_weights_of_defining_representations() -> None:
    assert weights(MatrixLieAlgebra.so(5).defining) == {(1, 0): 1, (0, 1): 1, (0, 0): 1, (0, -1): 1, (-1, 0): 1}
    assert weights(MatrixLieAlgebra.sp(4).defining) == {(1, 0): 1, (0, 1): 1, (0, -1): 1, (-1, 0): 1}
    assert weights(MatrixLieAlgebra.su(2).defining) == {(half,): 1, (-half,): 1}
    assert weights(MatrixLieAlgebra.lorentz().defining) == {(1, 0): 1, (0, 1): 1, (0, -1): 1, (-1, 0): 1}


@pytest.mark.parametrize(
    ("algebra", "rank", "roots"),
    [
        (MatrixLieAlgebra.so(4), 2, 4),
        (MatrixLieAlgebra.so(5), 2, 8),
        (MatrixLieAlgebra.sl(3), 2, 6),
        (MatrixLieAlgebra.su(3), 2, 6),
        (MatrixLieAlgebra.sp(4), 2, 8),
        (MatrixLieAlgebra.so(2, 1), 1, 2),
        (MatrixLieAlgebra.lorentz(), 2, 4),
        (MatrixLieAlgebra.sp(6), 3, 18),
    ],
    ids=lambda value: value.name if isinstance(value, MatrixLieAlgebra) else str(value),
)
def test_roots(algebra: MatrixLieAlgebra, rank: int, roots: int) -> None:
    found = weights(algebra.adjoint)
    zero = (0,) * rank
    assert found[zero] == rank == len(algebra.cartan)
    del found[zero]
    assert set(found.values()) == {1}
    assert len(found) == roots
    assert all(tuple(-w for w in root) in found for root in found)


@pytest.mark.parametrize("algebra", [MatrixLieAlgebra.so(4), MatrixLieAlgebra.sl(3), MatrixLieAlgebra.so(3)])
def test_weights_of_products_are_sums(algebra: MatrixLieAlgebra) -> None:
    rho, sigma = algebra.defining, algebra.adjoint
    expected: Counter[tuple[sp.Expr, ...]] = Counter()
    for (one, n), (two, m) in itertools.product(weights(rho).items(), weights(sigma).items()):
        expected[tuple(a + b for a, b in zip(one, two, strict=True))] += n * m
    assert weights(rho * sigma) == expected
    assert weights(rho.dual()) == {tuple(-w for w in key): n for key, n in weights(rho).items()}


@pytest.mark.parametrize(
    "algebra",
    [
        MatrixLieAlgebra.so(3),
        MatrixLieAlgebra.so(5),
        MatrixLieAlgebra.sl(3),
        MatrixLieAlgebra.sp(4),
        MatrixLieAlgebra.so(6),
    ],
    ids=lambda algebra: algebra.name,
)
def test_a_cartan_subalgebra_is_found(algebra: MatrixLieAlgebra) -> None:
    """The same algebra without its stored one, as a user gives it."""
    bare = MatrixLieAlgebra(algebra.generators)
    assert len(bare.cartan) == len(algebra.cartan)
    assert sorted(weights(bare.adjoint).values()) == sorted(weights(algebra.adjoint).values())


def test_a_cartan_subalgebra_among_sums_of_generators() -> None:
    # e and f alone are nilpotent; e + f is not
    swapped = MatrixLieAlgebra.generated_by([[[0, 1], [0, 0]], [[0, 0], [1, 0]]])
    assert weights(swapped.adjoint, cartan=[[1, 1, 0]]) == {(2,): 1, (0,): 1, (-2,): 1}


def test_irrational_weights() -> None:
    so3 = MatrixLieAlgebra.so(3)
    assert weights(so3.defining, cartan=[[1, 1, 0]]) == {
        (0,): 1,
        (sp.sqrt(2) * sp.I,): 1,
        (-sp.sqrt(2) * sp.I,): 1,
    }
    companion = sp.Matrix([[0, 0, 1], [1, 0, 1], [0, 1, 0]])  # x^3 - x - 1
    algebra = MatrixLieAlgebra([companion])
    found = weights(algebra.defining)
    x = sp.Symbol("x")
    assert len(found) == 3
    assert all(sp.minimal_polynomial(w, x) == x**3 - x - 1 for (w,) in found)


def test_no_weights_where_nothing_is_diagonal() -> None:
    nilpotent = MatrixLieAlgebra([[[0, 1], [0, 0]]])
    with pytest.raises(InputError, match="does not act diagonalisably"):
        weights(nilpotent.defining)
    galilei = MatrixLieAlgebra.galilei()
    with pytest.raises(InputError, match="finds no abelian Cartan subalgebra"):
        weights(galilei.defining)
    assert weights(galilei.defining, cartan=[[0, 0, sp.I] + [0] * 7]) == {(1,): 1, (0,): 3, (-1,): 1}
    with pytest.raises(InputError, match="do not commute"):
        weights(MatrixLieAlgebra.so(3).defining, cartan=[0, 1])


@pytest.mark.parametrize(("one", "two"), list(itertools.combinations_with_replacement(range(6), 2)))
def test_the_clebsch_gordan_series(one: int, two: int) -> None:
    a, b = sp.Rational(one, 2), sp.Rational(two, 2)
    expected = {sp.Rational(c, 2): 1 for c in range(abs(one - two), one + two + 1, 2)}
    assert spins(su2_irrep(a) * su2_irrep(b)) == expected
    assert spins(sl2_irrep(one) * sl2_irrep(two)) == expected
    if one % 2 == two % 2 == 0:
        assert spins(so3_irrep(one // 2) * so3_irrep(two // 2)) == expected


def test_spins() -> None:
    vector = MatrixLieAlgebra.so(3).defining
    assert spins(vector * vector * vector) == {0: 1, 1: 3, 2: 2, 3: 1}
    assert spins(vector.symmetric(4)) == {0: 1, 2: 1, 4: 1}
    assert spins(vector.exterior(2)) == {1: 1}
    assert spins(Representation.trivial(MatrixLieAlgebra.so(3))) == {0: 1}
    assert spins(MatrixLieAlgebra.o(3).defining * MatrixLieAlgebra.o(3).adjoint) == {0: 1, 1: 1, 2: 1}
    assert spins(MatrixLieAlgebra.so(2, 1).defining.symmetric(2)) == {0: 1, 2: 1}
    assert spins(MatrixLieAlgebra.sp(2).defining.symmetric(3)) == {3 * half: 1}
    bare = MatrixLieAlgebra(MatrixLieAlgebra.su(2).generators)
    assert spins(bare.defining * bare.adjoint) == {half: 1, 3 * half: 1}


def test_spins_of_other_algebras_are_refused() -> None:
    with pytest.raises(InputError, match="another semisimple algebra of dimension 3"):
        spins(MatrixLieAlgebra.so(4).defining)
    with pytest.raises(InputError, match="another semisimple algebra of dimension 3"):
        spins(MatrixLieAlgebra.se(2).defining)
    with pytest.raises(InputError, match="a Representation of a MatrixLieAlgebra"):
        weights(MatrixLieAlgebra.so(4))  # type: ignore[arg-type]
