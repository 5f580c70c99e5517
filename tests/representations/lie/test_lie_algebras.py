"""Matrix Lie algebras: brackets, structure, components, named ones and a user's own, bad input."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import sympy as sp

from invariants.errors import InputError
from invariants.representations.lie.matrix_lie_algebra import MatrixLieAlgebra
from invariants.representations.numbers.exact_matrix import ExactMatrix
from invariants.representations.representation import Representation

# dimension, size, semisimple, reductive, dimension of the centre
NAMED: dict[str, tuple[Callable[[], MatrixLieAlgebra], tuple[int, int, bool, bool, int]]] = {
    "so2": (lambda: MatrixLieAlgebra.so(2), (1, 2, False, True, 1)),
    "so3": (lambda: MatrixLieAlgebra.so(3), (3, 3, True, True, 0)),
    "so4": (lambda: MatrixLieAlgebra.so(4), (6, 4, True, True, 0)),
    "so5": (lambda: MatrixLieAlgebra.so(5), (10, 5, True, True, 0)),
    "so2_1": (lambda: MatrixLieAlgebra.so(2, 1), (3, 3, True, True, 0)),
    "so2_2": (lambda: MatrixLieAlgebra.so(2, 2), (6, 4, True, True, 0)),
    "so4_1": (lambda: MatrixLieAlgebra.so(4, 1), (10, 5, True, True, 0)),
    "o2": (lambda: MatrixLieAlgebra.o(2), (1, 2, False, True, 1)),
    "o3": (lambda: MatrixLieAlgebra.o(3), (3, 3, True, True, 0)),
    "su2": (lambda: MatrixLieAlgebra.su(2), (3, 2, True, True, 0)),
    "su3": (lambda: MatrixLieAlgebra.su(3), (8, 3, True, True, 0)),
    "sl2": (lambda: MatrixLieAlgebra.sl(2), (3, 2, True, True, 0)),
    "sl3": (lambda: MatrixLieAlgebra.sl(3), (8, 3, True, True, 0)),
    "sp2": (lambda: MatrixLieAlgebra.sp(2), (3, 2, True, True, 0)),
    "sp4": (lambda: MatrixLieAlgebra.sp(4), (10, 4, True, True, 0)),
    "lorentz": (MatrixLieAlgebra.lorentz, (6, 4, True, True, 0)),
    "galilei": (MatrixLieAlgebra.galilei, (10, 5, False, False, 0)),
    "se2": (lambda: MatrixLieAlgebra.se(2), (3, 3, False, False, 0)),
    "se3": (lambda: MatrixLieAlgebra.se(3), (6, 4, False, False, 0)),
}

HEISENBERG = [
    [[0, 1, 0], [0, 0, 0], [0, 0, 0]],
    [[0, 0, 0], [0, 0, 1], [0, 0, 0]],
    [[0, 0, 1], [0, 0, 0], [0, 0, 0]],
]
GL2 = [[[1, 0], [0, 0]], [[0, 1], [0, 0]], [[0, 0], [1, 0]], [[0, 0], [0, 1]]]


@pytest.mark.parametrize("name", NAMED)
def test_named(name: str) -> None:
    make, (dimension, size, semisimple, reductive, center) = NAMED[name]
    algebra = make()
    assert algebra is make()
    assert algebra.name == name
    assert (algebra.dimension, algebra.size) == (dimension, size)
    assert (algebra.is_semisimple, algebra.is_reductive, len(algebra.center)) == (semisimple, reductive, center)
    generators = algebra.generators
    for (i, j, k), c in algebra.structure_constants.items():
        assert algebra.structure_constants[j, i, k] == -c
    for i, x in enumerate(generators):
        for j, y in enumerate(generators):
            combined = sum(
                (algebra.structure_constants.get((i, j, k), 0) * z for k, z in enumerate(generators)), sp.zeros(size)
            )
            assert (x * y - y * x - combined).expand() == sp.zeros(size)
    for rho in (algebra.defining, algebra.adjoint, algebra.defining.dual(), algebra.defining * algebra.adjoint):
        algebra.check(rho.matrices)


@pytest.mark.parametrize(
    ("make", "form"),
    [
        (lambda: MatrixLieAlgebra.so(2, 1), sp.diag(1, 1, -1)),
        (lambda: MatrixLieAlgebra.so(3, 2), sp.diag(1, 1, 1, -1, -1)),
        (MatrixLieAlgebra.lorentz, sp.diag(1, -1, -1, -1)),
        (lambda: MatrixLieAlgebra.sp(4), sp.Matrix([[0, 0, 1, 0], [0, 0, 0, 1], [-1, 0, 0, 0], [0, -1, 0, 0]])),
        (lambda: MatrixLieAlgebra.so(5), sp.eye(5)),
    ],
)
def test_named_algebras_keep_their_form(make: Callable[[], MatrixLieAlgebra], form: sp.Matrix) -> None:
    for x in make().generators:
        assert x.T * form + form * x == sp.zeros(*form.shape)


def test_su_is_skew_hermitian_of_trace_zero() -> None:
    for n in (2, 3, 4):
        for x in MatrixLieAlgebra.su(n).generators:
            assert -x == x.H
            assert x.trace() == 0


def test_rotations_and_boosts() -> None:
    lorentz = MatrixLieAlgebra.lorentz()
    assert lorentz.coordinates(lorentz.bracket(0, 1)) == (0, 0, 1, 0, 0, 0)
    assert lorentz.coordinates(lorentz.bracket(0, 4)) == (0, 0, 0, 0, 0, 1)
    assert lorentz.coordinates(lorentz.bracket(3, 4)) == (0, 0, -1, 0, 0, 0)
    galilei = MatrixLieAlgebra.galilei()
    # a boost and the translation of time give a translation of space; boosts commute
    assert galilei.coordinates(galilei.bracket(3, 9)) == (0,) * 6 + (1, 0, 0, 0)
    assert galilei.bracket(3, 4) == sp.zeros(5)


def test_killing_forms() -> None:
    assert MatrixLieAlgebra.so(4).killing_form == -4 * sp.eye(6)
    assert MatrixLieAlgebra.sl(2).killing_form == sp.Matrix([[8, 0, 0], [0, 0, 4], [0, 4, 0]])
    su3 = MatrixLieAlgebra.su(3)
    # 2n tr(X Y)
    assert su3.killing_form == sp.Matrix(8, 8, lambda i, j: 6 * (su3.generators[i] * su3.generators[j]).trace())


def test_casimir_values() -> None:
    for n in (3, 4, 5):
        so = MatrixLieAlgebra.so(n)
        assert so.casimir(so.defining) == (n - 1) * sp.eye(n)
    for n in (2, 3, 4):
        for algebra in (MatrixLieAlgebra.su(n), MatrixLieAlgebra.sl(n)):
            assert algebra.casimir(algebra.defining) == sp.Rational(n * n - 1, 2 * n) * sp.eye(n)
    for algebra in (MatrixLieAlgebra.so(5), MatrixLieAlgebra.sp(4), MatrixLieAlgebra.sl(3)):
        assert algebra.casimir(algebra.adjoint, form=algebra.killing_form) == sp.eye(algebra.dimension)


def test_casimir_of_a_users_form() -> None:
    se3 = MatrixLieAlgebra.se(3)
    pairing = sp.Matrix(6, 6, lambda i, j: int(abs(i - j) == 3))  # B(J_k, P_k) = 1
    casimir = se3.casimir(se3.adjoint, form=pairing)
    assert casimir != sp.zeros(6)
    for k in range(6):
        assert casimir * se3.adjoint(k) == se3.adjoint(k) * casimir
    with pytest.raises(InputError, match="degenerate"):
        se3.casimir(se3.defining)
    with pytest.raises(InputError, match="generator X0 does not keep"):
        se3.casimir(se3.defining, form=sp.diag(1, 2, 3, 4, 5, 6))
    with pytest.raises(InputError, match="symmetric matrix of 6 x 6"):
        se3.casimir(se3.defining, form=sp.eye(5))
    with pytest.raises(InputError, match="singular"):
        MatrixLieAlgebra.so(3).casimir(MatrixLieAlgebra.so(3).defining, form=sp.zeros(3))
    with pytest.raises(InputError, match="one of MatrixLieAlgebra"):
        se3.casimir(MatrixLieAlgebra.so(3).defining)


def test_heisenberg() -> None:
    algebra = MatrixLieAlgebra(HEISENBERG, name="heisenberg")
    assert algebra.structure_constants == {(0, 1, 2): 1, (1, 0, 2): -1}
    assert algebra.center == (sp.Matrix(HEISENBERG[2]),)
    assert not algebra.is_reductive
    assert algebra.adjoint(0) == sp.Matrix([[0, 0, 0], [0, 0, 0], [0, 1, 0]])
    assert MatrixLieAlgebra.generated_by(HEISENBERG[:2]).dimension == 3


def test_gl2_is_reductive_and_not_semisimple() -> None:
    algebra = MatrixLieAlgebra(GL2, name="gl2")
    assert (algebra.is_semisimple, algebra.is_reductive) == (False, True)
    assert algebra.center == (sp.eye(2),)
    assert algebra.casimir(algebra.defining, form=sp.Matrix(4, 4, _trace_form)) == 2 * sp.eye(2)


def _trace_form(i: int, j: int) -> Any:
    return (sp.Matrix(GL2[i]) * sp.Matrix(GL2[j])).trace()


def test_another_basis_gives_the_same_algebra() -> None:
    base = MatrixLieAlgebra.so(4)
    change = sp.Matrix(6, 6, lambda i, j: (i + 2 * j) % 5 + (i == j) * 3)
    assert change.det() != 0
    moved = [sum((change[i, j] * x for j, x in enumerate(base.generators)), sp.zeros(4)) for i in range(6)]
    algebra = MatrixLieAlgebra(moved)
    assert algebra.is_semisimple
    assert algebra.killing_form == change * base.killing_form * change.T
    assert algebra.casimir(algebra.defining) == base.casimir(base.defining, form=base.killing_form)


def test_algebraic_entries() -> None:
    root, turn = sp.sqrt(2), sp.Matrix([[0, -1], [1, 0]])
    assert MatrixLieAlgebra([root * turn]).coordinates(turn) == (root / 2,)
    fifth = 2 * sp.cos(2 * sp.pi / 5)
    assert MatrixLieAlgebra([fifth * turn]).coordinates((1 + fifth) * fifth * turn) == ((1 + sp.sqrt(5)) / 2,)


def test_generated_by() -> None:
    sl3 = [[[0, 1, 0], [0, 0, 1], [0, 0, 0]], [[0, 0, 0], [0, 0, 0], [1, 0, 0]]]
    algebra = MatrixLieAlgebra.generated_by(sl3, name="closed")
    assert algebra.dimension == 8
    assert algebra.is_semisimple
    assert MatrixLieAlgebra.generated_by([*HEISENBERG, HEISENBERG[0]]).dimension == 3
    with pytest.raises(InputError, match="more than 5 dimensions"):
        MatrixLieAlgebra.generated_by(sl3, limit=5)


def test_elements() -> None:
    so3 = MatrixLieAlgebra.so(3)
    x = sp.Matrix([[0, -3, 2], [3, 0, -1], [-2, 1, 0]])
    assert so3.coordinates(x) == (1, 2, 3)
    assert so3.coordinates([1, sp.sqrt(2), 0]) == (1, sp.sqrt(2), 0)
    assert so3.defining([1, 2, 3]) == x
    assert so3.adjoint(x) == x
    assert so3.defining(2) == so3.generators[2]
    assert so3.bracket(x, [1, 2, 3]) == sp.zeros(3)
    o3 = MatrixLieAlgebra.o(3)
    reflection = sp.diag(1, 1, -1)
    assert o3.defining(3) == o3.defining(reflection) == reflection
    assert o3.adjoint(reflection) == sp.diag(-1, -1, 1)
    assert o3.defining(sp.eye(3)) == sp.eye(3)
    assert o3.adjoint(x) == x


def test_elements_of_lorentz_components() -> None:
    full = MatrixLieAlgebra.lorentz(components=True)
    inversion = full.components[0] * full.components[1]
    assert inversion == -sp.eye(4)
    assert full.adjoint(inversion) == sp.eye(6)
    assert full.adjoint(full.components[0]) == sp.diag(1, 1, 1, -1, -1, -1)


def test_a_component_of_infinite_order() -> None:
    scaling = MatrixLieAlgebra(HEISENBERG, components=[sp.diag(4, 2, 1)])
    assert scaling.adjoint(3) == sp.diag(2, 2, 4)
    assert scaling.adjoint(sp.diag(16, 4, 1)) == sp.diag(4, 4, 16)
    scaling.check(scaling.adjoint.matrices)


def test_components_that_do_not_commute() -> None:
    # the symmetries of the square beside the scalings
    turn, flip = [[0, -1], [1, 0]], [[1, 0], [0, -1]]
    algebra = MatrixLieAlgebra([sp.eye(2)], components=[turn, flip])
    sign = [sp.ones(1), sp.ones(1), -sp.ones(1)]
    Representation.from_matrices(algebra, sign)
    with pytest.raises(InputError, match=r"rho\(h1\) rho\(h1\) = 1 does not hold"):
        Representation.from_matrices(algebra, [sp.eye(1), sp.eye(1), 2 * sp.eye(1)])
    with pytest.raises(InputError, match=r"rho\(h\d\).* does not hold"):
        Representation.from_matrices(algebra, [sp.eye(1), sp.I * sp.eye(1), sp.eye(1)])


def test_an_element_of_the_algebra_and_of_the_components_is_ambiguous() -> None:
    algebra = MatrixLieAlgebra(GL2, components=[[[0, 1], [1, 0]]])
    with pytest.raises(InputError, match="lies in the algebra and is a product of components"):
        algebra.defining(sp.Matrix([[0, 1], [1, 0]]))
    assert algebra.defining(4) == algebra.defining([0, 1, 1, 0]) == sp.Matrix([[0, 1], [1, 0]])


X, Y, Z = (x.tolist() for x in MatrixLieAlgebra.so(3).generators)


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: MatrixLieAlgebra([]), "no generators"),
        (lambda: MatrixLieAlgebra([X, Y]), r"bracket \[X0, X1\] leaves their span"),
        (lambda: MatrixLieAlgebra([X, Y, [[2 * c for c in row] for row in X]]), r"X2 = 2\*X0"),
        (lambda: MatrixLieAlgebra([X, Y, (sp.Matrix(X) - sp.Matrix(Y)).tolist(), Z]), r"X2 = X0 \+ \(-1\)\*X1"),
        (lambda: MatrixLieAlgebra([sp.zeros(2)]), "X0 = 0"),
        (lambda: MatrixLieAlgebra([[[0, -1.5], [1.5, 0]]]), "float -1.5"),
        (lambda: MatrixLieAlgebra([[[0, sp.Symbol("a")], [1, 0]]]), "an exact number"),
        (lambda: MatrixLieAlgebra([[[0, sp.pi], [1, 0]]]), "an algebraic number"),
        (lambda: MatrixLieAlgebra([[[0, 1], [1]]]), "rows of equal length"),
        (lambda: MatrixLieAlgebra([[[0, 1, 2], [1, 2, 3]]]), r"number 0 of 2 x 3"),
        (lambda: MatrixLieAlgebra([X, [[0, -1], [1, 0]]]), r"generators with number 1 of 2 x 2"),
        (lambda: MatrixLieAlgebra([X, Y, Z], components=[sp.eye(2)]), "components with number 0 of 2 x 2"),
        (lambda: MatrixLieAlgebra([X, Y, Z], components=[sp.diag(1, 1, 2)]), r"h0 with h0 X0 h0\^-1 outside"),
        (lambda: MatrixLieAlgebra([X, Y, Z], components=[sp.diag(1, 1, 0)]), "singular"),
        (lambda: MatrixLieAlgebra([X, Y, Z], cartan=[0, 1]), "cartan elements 0 and 1 that do not commute"),
        (lambda: MatrixLieAlgebra([X, Y, Z], form=sp.diag(1, 1, 2)), "does not keep"),
        (lambda: MatrixLieAlgebra.so(1), r"so\(1\)"),
        (lambda: MatrixLieAlgebra.so(3.0), r"so\(3.0\)"),  # type: ignore[arg-type]
        (lambda: MatrixLieAlgebra.so(True), r"so\(True\)"),
        (lambda: MatrixLieAlgebra.su(1), "an integer from 2 to 16"),
        (lambda: MatrixLieAlgebra.so(10**6), "an integer from 1 to 16"),
        (lambda: MatrixLieAlgebra(None), "a list of matrices"),  # type: ignore[arg-type]
        (lambda: MatrixLieAlgebra.sp(3), "an even size"),
        (lambda: MatrixLieAlgebra.so(3).coordinates(3), "an index from 0 to 2"),
        (lambda: MatrixLieAlgebra.so(3).coordinates(-1), "an index from 0 to 2"),
        (lambda: MatrixLieAlgebra.so(3).coordinates([1, 2]), "2 coefficients"),
        (lambda: MatrixLieAlgebra.so(3).coordinates(sp.eye(3)), "in the span of the generators of so3"),
        (lambda: MatrixLieAlgebra.so(3).coordinates(sp.eye(2)), "a matrix of 3 x 3"),
        (lambda: MatrixLieAlgebra.so(3).defining(sp.eye(3)), "in the span"),
        (lambda: MatrixLieAlgebra.o(3).defining(4), "generator 4"),
        (lambda: MatrixLieAlgebra.so(3).defining(0.5), "as a matrix"),
    ],
)
def test_bad_input(build: Callable[[], object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        build()


def test_matrices_that_are_no_representation() -> None:
    so3, o3 = MatrixLieAlgebra.so(3), MatrixLieAlgebra.o(3)
    x, y, z = so3.generators
    with pytest.raises(InputError, match=r"\[rho\(X0\), rho\(X1\)\] = rho\(X2\) does not hold"):
        Representation.from_matrices(so3, [x, y, -z])
    with pytest.raises(InputError, match=r"\[rho\(X0\), rho\(X1\)\] = rho\(X2\) does not hold"):
        Representation.from_matrices(so3, [2 * x, 2 * y, 2 * z])
    with pytest.raises(InputError, match=r"rho\(h0\) rho\(X0\) rho\(h0\)\^-1 = \(-1\)\*rho\(X0\)"):
        Representation.from_matrices(o3, [x, y, z, -sp.eye(3)])
    with pytest.raises(InputError, match=r"rho\(h0\) rho\(h0\) = 1 does not hold"):
        Representation.from_matrices(o3, [x, y, z, 2 * sp.diag(1, 1, -1)])
    with pytest.raises(InputError, match="singular"):
        Representation.from_matrices(o3, [*[sp.zeros(1)] * 3, sp.zeros(1)])
    with pytest.raises(InputError, match="3 matrices"):
        Representation.from_matrices(o3, [x, y, z])
    with pytest.raises(InputError, match="square matrices of one size"):
        Representation.from_matrices(so3, [x, y, sp.eye(2)])


def test_every_broken_bracket_is_seen() -> None:
    """Mutation: one entry of one matrix of a representation is changed."""
    so4 = MatrixLieAlgebra.so(4)
    for k, matrix in enumerate(so4.adjoint.matrices):
        broken = list(so4.adjoint.matrices)
        changed = matrix.to_sympy()
        changed[k, (k + 1) % 6] += 1
        broken[k] = ExactMatrix.of(changed)
        with pytest.raises(InputError, match="does not hold"):
            so4.check(broken)
