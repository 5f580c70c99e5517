"""Irreducible representations, Clebsch-Gordan coefficients, tensor products and Wigner matrices, against SymPy's own."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from fractions import Fraction

import pytest
import sympy as sp
from sympy.physics.quantum.cg import CG
from sympy.physics.quantum.spin import Rotation
from sympy.physics.wigner import clebsch_gordan as reference

from invariants.errors import InputError
from invariants.representations.lie.angular_momentum import Basis, o3_irrep, sl2_irrep, so3_irrep, su2_irrep
from invariants.representations.lie.coupling import TensorProduct, clebsch_gordan, coupling, tensor_product
from invariants.representations.lie.matrix_lie_algebra import MatrixLieAlgebra
from invariants.representations.lie.wigner_matrices import wigner_matrix, wigner_small_d
from invariants.representations.numbers.exact_matrix import ExactMatrix
from invariants.representations.spaces import equivariant_basis

half = sp.Rational(1, 2)
SPINS = [sp.Rational(t, 2) for t in range(9)]
a, b, c = sp.symbols("a b c", real=True)


@pytest.mark.parametrize("spin", SPINS)
def test_su2_irreps(spin: sp.Rational) -> None:
    rho = su2_irrep(spin)
    assert rho.dimension == 2 * spin + 1
    assert rho.is_unitary()
    for x in (rho(0), rho(1), rho(2)):
        assert x.H + x == sp.zeros(rho.dimension)
    assert rho(2) == sp.diag(*(-sp.I * (k - spin) for k in range(rho.dimension)))
    # J_+ = i X_x - X_y raises m, with Condon and Shortley's positive roots
    raising = sp.I * rho(0) - rho(1)
    for k in range(rho.dimension - 1):
        m = k - spin
        assert sp.expand(raising[k + 1, k] - sp.sqrt((spin - m) * (spin + m + 1))) == 0
    assert MatrixLieAlgebra.su(2).casimir(rho) == spin * (spin + 1) * sp.eye(rho.dimension)


@pytest.mark.parametrize("degree", range(6))
@pytest.mark.parametrize("basis", ["real", "complex"])
def test_so3_irreps(degree: int, basis: Basis) -> None:
    rho = so3_irrep(degree, basis=basis)
    assert rho.is_unitary()
    assert MatrixLieAlgebra.so(3).casimir(rho) == degree * (degree + 1) * sp.eye(2 * degree + 1)
    assert len(equivariant_basis(rho, rho)) == 1
    if basis == "real":
        for k in range(3):
            assert all(entry.is_real for entry in rho(k))
            assert rho(k).T + rho(k) == sp.zeros(rho.dimension)


def test_the_real_basis_of_degree_one_is_y_z_x() -> None:
    order = sp.Matrix([[0, 1, 0], [0, 0, 1], [1, 0, 0]])
    so3 = MatrixLieAlgebra.so(3)
    for k in range(3):
        assert so3_irrep(1)(k) == order * so3.generators[k] * order.T


def test_the_real_basis_of_degree_two_is_that_of_harmonic_polynomials() -> None:
    x, y, z = sp.symbols("x y z")
    harmonics = [
        sp.sqrt(3) * x * y,
        sp.sqrt(3) * y * z,
        z**2 - (x**2 + y**2) / 2,
        sp.sqrt(3) * x * z,
        sp.sqrt(3) * (x**2 - y**2) / 2,
    ]
    rho = so3_irrep(2)
    for k, generator in enumerate(MatrixLieAlgebra.so(3).generators):
        field = generator * sp.Matrix([x, y, z])
        for j, h in enumerate(harmonics):
            # (X f)(p) = -df(X p)
            moved = -sum(sp.diff(h, v) * field[i] for i, v in enumerate((x, y, z)))
            assert sp.expand(moved - sum(rho(k)[i, j] * f for i, f in enumerate(harmonics))) == 0


@pytest.mark.parametrize("degree", range(4))
@pytest.mark.parametrize("parity", [1, -1])
@pytest.mark.parametrize("basis", ["real", "complex"])
def test_o3_irreps(degree: int, parity: int, basis: Basis) -> None:
    rho = o3_irrep(degree, parity=parity, basis=basis)
    # -1 is the reflection times the half turn about z
    assert rho.is_unitary()
    turn = sp.diag(*((-1) ** abs(m) for m in range(-degree, degree + 1)))
    assert rho(3) * turn == parity * sp.eye(2 * degree + 1)


def test_o3_vectors_and_pseudovectors() -> None:
    o3 = MatrixLieAlgebra.o(3)
    assert len(equivariant_basis(o3_irrep(1, parity=-1), o3.defining)) == 1
    assert len(equivariant_basis(o3_irrep(1, parity=1), o3.defining)) == 0
    assert len(equivariant_basis(o3_irrep(1, parity=1), o3.adjoint)) == 1
    assert len(equivariant_basis(o3_irrep(1, parity=1), o3.defining.exterior(2))) == 1
    assert len(equivariant_basis(o3_irrep(2, parity=1), o3.defining.symmetric(2))) == 1


@pytest.mark.parametrize("weight", range(7))
def test_sl2_irreps(weight: int) -> None:
    rho = sl2_irrep(weight)
    assert rho(0) == sp.diag(*range(weight, -weight - 1, -2))
    spin = sp.Rational(weight, 2)
    assert MatrixLieAlgebra.sl(2).casimir(rho) == spin * (spin + 1) * sp.eye(weight + 1)
    assert len(equivariant_basis(MatrixLieAlgebra.sl(2).defining.symmetric(weight), rho)) == 1


def test_defining_representations_are_the_smallest_irreps() -> None:
    assert sl2_irrep(1).matrices == MatrixLieAlgebra.sl(2).defining.matrices
    swap = sp.Matrix([[0, 1], [1, 0]])
    for k in range(3):
        assert su2_irrep(half)(k) == swap * MatrixLieAlgebra.su(2).generators[k] * swap


def test_coefficients_of_clebsch_and_gordan_up_to_four() -> None:
    """Every coefficient with integer spins up to 4, against SymPy."""
    for j1, j2 in itertools.product(range(5), repeat=2):
        for j in range(abs(j1 - j2), min(j1 + j2, 4) + 1):
            for m1, m2 in itertools.product(range(-j1, j1 + 1), range(-j2, j2 + 1)):
                if abs(m1 + m2) <= j:
                    mine = clebsch_gordan(j1, m1, j2, m2, j, m1 + m2)
                    assert mine == reference(j1, j2, j, m1, m2, m1 + m2)


def test_coefficients_with_half_integers() -> None:
    for j1, j2 in itertools.product([half, 1, 3 * half, sp.Integer(2)], repeat=2):
        for t in range(int(2 * abs(j1 - j2)), int(2 * (j1 + j2)) + 1, 2):
            j = sp.Rational(t, 2)
            for k1, k2 in itertools.product(range(int(2 * j1) + 1), range(int(2 * j2) + 1)):
                m1, m2 = k1 - j1, k2 - j2
                if abs(m1 + m2) <= j:
                    expected = CG(j1, m1, j2, m2, j, m1 + m2).doit()
                    assert clebsch_gordan(j1, m1, j2, m2, j, m1 + m2) == expected


@pytest.mark.parametrize(("j1", "j2"), list(itertools.combinations_with_replacement(range(9), 2)))
def test_the_coefficients_are_an_orthogonal_matrix(j1: int, j2: int) -> None:
    """sum over m1, m2 of C C' = delta, exactly, for spins j1/2 and j2/2 up to 4; roots are drawn from products."""
    lists: dict[tuple[int, int], dict[int, tuple[Fraction, int]]] = {}
    for j in range(abs(j1 - j2), j1 + j2 + 1, 2):
        radicand, entries = coupling(j1, j2, j)
        for (k, column), value in entries.items():
            # C = value sqrt(radicand n3/(n1 n2)), with n = 1/binomial(2j, j + m)
            k1, k2 = divmod(column, j2 + 1)
            square = radicand * math.comb(j1, k1) * math.comb(j2, k2) / Fraction(math.comb(j, k))
            lists.setdefault((j, 2 * k - j), {})[column] = (value**2 * square, 1 if value > 0 else -1)
    assert len(lists) == (j1 + 1) * (j2 + 1)
    for (first, m), (second, n) in itertools.combinations_with_replacement(lists, 2):
        if m != n:
            continue
        one, two = lists[first, m], lists[second, n]
        total = sp.Integer(0)
        for column in one.keys() & two.keys():
            (p, s), (q, t) = one[column], two[column]
            product = p * q
            total += s * t * sp.sqrt(sp.Rational(product.numerator, product.denominator))
        assert total == (1 if first == second else 0)


def test_tensor_products_of_vectors() -> None:
    """In the order (y, z, x), which is cyclic: the dot product, the cross product, the traceless symmetric part."""
    x, y = sp.symbols("x0:3"), sp.symbols("y0:3")
    dot, cross = (_image(tensor_product(1, 1, degree), x, y) for degree in (0, 1))
    assert sp.expand(dot[0] - sum(p * q for p, q in zip(x, y, strict=True)) / sp.sqrt(3)) == 0
    expected = sp.Matrix(x).cross(sp.Matrix(y)) / sp.sqrt(2)
    assert [sp.expand(p - q) for p, q in zip(cross, expected, strict=True)] == [0, 0, 0]
    assert tensor_product(1, 1, 2).coefficients[0, 2, 0] == sp.sqrt(2) / 2


def _image(product: TensorProduct, x: tuple[sp.Symbol, ...], y: tuple[sp.Symbol, ...]) -> list[sp.Expr]:
    out = [sp.Integer(0)] * product.dimensions[2]
    for (i, j, k), value in product.coefficients.items():
        out[k] += value * x[i] * y[j]
    return out


PATHS = [(p, q, r) for p in range(4) for q in range(4) for r in range(abs(p - q), min(p + q, 4) + 1)]


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("basis", ["real", "complex"])
def test_tensor_products_are_equivariant_isometries(path: tuple[int, int, int], basis: Basis) -> None:
    p, q, r = path
    product = tensor_product(p, q, r, basis)
    assert product.dimensions == (2 * p + 1, 2 * q + 1, 2 * r + 1)
    assert product.name.isidentifier()
    assert all(value.is_real for value in product.coefficients.values())
    first, second, third = (so3_irrep(degree, basis=basis) for degree in path)
    n = second.dimension
    dense = sp.zeros(third.dimension, first.dimension * n)
    for (i, j, k), value in product.coefficients.items():
        dense[k, i * n + j] = value
    # on the true matrices, by SymPy alone
    assert (dense * dense.T).applyfunc(sp.expand) == sp.eye(third.dimension)
    for k in (0, 2):
        moved = sp.kronecker_product(first(k), sp.eye(n)) + sp.kronecker_product(sp.eye(first.dimension), second(k))
        assert (dense * moved - third(k) * dense).applyfunc(sp.expand).is_zero_matrix


def test_complex_tensor_products_are_the_coefficients() -> None:
    product = tensor_product(half, 1, 3 * half, "complex")
    assert product.dimensions == (2, 3, 4)
    for (i, j, k), value in product.coefficients.items():
        assert value == clebsch_gordan(half, i - half, 1, j - 1, 3 * half, k - 3 * half)
    assert product.name == "tensor_product_complex_1half_1_3half"


@pytest.mark.parametrize("basis", ["real", "complex"])
def test_full_tensor_products(basis: Basis) -> None:
    full = TensorProduct.full(2, basis=basis)
    assert full.dimensions == (9, 9, sum(2 * path[2] + 1 for path in full.paths))
    assert len(full.paths) == 15
    offset = 0
    blocks: dict[tuple[int, int, int], sp.Expr] = {}
    for p, q, r in full.paths:
        for (i, j, k), value in tensor_product(p, q, r, basis).coefficients.items():
            blocks[p * p + i, q * q + j, offset + k] = value
        offset += 2 * r + 1
    assert full.coefficients == blocks


def test_full_tensor_products_up_to_four() -> None:
    full = TensorProduct.full(4)
    assert full.dimensions == (25, 25, 375)
    assert len(full.paths) == 65
    # without a bound on l3 the whole map is orthogonal
    whole = TensorProduct.full(2, output=4)
    assert whole.dimensions == (9, 9, 81)
    chosen = TensorProduct.full(2, paths=[(1, 1, 2), (1, 1, 0)])
    assert chosen.dimensions == (9, 9, 6)
    assert chosen.paths == ((1, 1, 2), (1, 1, 0))


def test_a_tensor_product_proves_itself() -> None:
    cross = tensor_product(1, 1, 1)
    broken = [dict(row) for row in cross.exact.rows]
    broken[0] = {k: value * 2 for k, value in broken[0].items()}
    with pytest.raises(InputError, match="does not commute with generator 0"):
        TensorProduct("broken", cross.first, cross.second, cross.target, ExactMatrix(broken, 9))
    with pytest.raises(InputError, match=r"a map of shape \(3, 9\)"):
        TensorProduct("broken", cross.first, cross.second, so3_irrep(2), cross.exact)
    lorentz = MatrixLieAlgebra.lorentz().defining
    (commutator,) = equivariant_basis(lorentz * lorentz, lorentz.exterior(2)).exact[:1]
    assert TensorProduct("wedge", lorentz, lorentz, lorentz.exterior(2), commutator).dimensions == (4, 4, 6)


@pytest.mark.parametrize("spin", [sp.Integer(0), half, sp.Integer(1), 3 * half, sp.Integer(2)])
def test_small_d(spin: sp.Rational) -> None:
    mine = wigner_small_d(spin, b)
    size = int(2 * spin + 1)
    for row, column in itertools.product(range(size), repeat=2):
        expected = Rotation.d(spin, row - spin, column - spin, b).doit()
        assert sp.simplify(mine[row, column] - expected) == 0
    assert mine.diff(b).subs(b, 0) == su2_irrep(spin)(1)


def test_small_d_at_exact_angles() -> None:
    for spin in (half, 1, 2, 5 * half, 4):
        turn = wigner_small_d(spin, sp.pi / 3)
        assert (turn * turn.T).applyfunc(sp.expand) == sp.eye(int(2 * spin + 1))
        doubled = wigner_small_d(spin, 2 * sp.pi / 3)
        assert (turn * turn - doubled).applyfunc(sp.expand).is_zero_matrix


def test_a_full_turn_changes_the_sign_of_spinors() -> None:
    for twice in range(5):
        spin = sp.Rational(twice, 2)
        size = twice + 1
        assert wigner_matrix(spin, 0, 2 * sp.pi, 0) == (-1) ** twice * sp.eye(size)
        assert wigner_matrix(spin, 2 * sp.pi, 0, 0) == (-1) ** twice * sp.eye(size)


def _rotation() -> sp.Matrix:
    about_z = [sp.Matrix([[sp.cos(t), -sp.sin(t), 0], [sp.sin(t), sp.cos(t), 0], [0, 0, 1]]) for t in (a, c)]
    about_y = sp.Matrix([[sp.cos(b), 0, sp.sin(b)], [0, 1, 0], [-sp.sin(b), 0, sp.cos(b)]])
    return about_z[0] * about_y * about_z[1]


def test_the_real_matrix_of_degree_one_is_the_rotation() -> None:
    order = sp.Matrix([[0, 1, 0], [0, 0, 1], [1, 0, 0]])
    difference = wigner_matrix(1, a, b, c, basis="real") - order * _rotation() * order.T
    assert difference.applyfunc(sp.expand).is_zero_matrix


def test_the_real_matrix_of_degree_two_moves_harmonic_polynomials() -> None:
    p = sp.Matrix(sp.symbols("x y z"))
    values = {a: sp.pi / 6, b: 2 * sp.pi / 3, c: sp.pi / 4}
    rotation = _rotation().subs(values)

    def harmonics(v: sp.Matrix) -> sp.Matrix:
        x, y, z = v
        s = sp.sqrt(3)
        return sp.Matrix([s * x * y, s * y * z, z**2 - (x**2 + y**2) / 2, s * x * z, s * (x**2 - y**2) / 2])

    moved = wigner_matrix(2, *values.values(), basis="real") * harmonics(p)
    assert (harmonics(rotation * p) - moved).applyfunc(sp.expand).is_zero_matrix


@pytest.mark.parametrize("degree", [1, 2, 3])
def test_wigner_matrices_belong_to_the_irreps(degree: int) -> None:
    here = {a: 0, b: 0, c: 0}
    real = wigner_matrix(degree, a, b, c, basis="real")
    full = wigner_matrix(degree, a, b, c)
    for angle, generator in ((a, 2), (b, 1), (c, 2)):
        assert real.diff(angle).subs(here) == so3_irrep(degree)(generator)
        assert full.diff(angle).subs(here) == so3_irrep(degree, basis="complex")(generator)


@pytest.mark.parametrize("path", [(1, 1, 1), (1, 1, 2), (1, 2, 2)])
def test_tensor_products_commute_with_wigner_matrices(path: tuple[int, int, int]) -> None:
    """A finite rotation, which the constructor never saw."""
    angles = (sp.pi / 3, sp.pi / 6, 3 * sp.pi / 4)
    first, second, third = (wigner_matrix(degree, *angles, basis="real") for degree in path)
    product = tensor_product(*path)
    dense = sp.zeros(third.rows, first.rows * second.rows)
    for (i, j, k), value in product.coefficients.items():
        dense[k, i * second.rows + j] = value
    difference = dense * sp.kronecker_product(first, second) - third * dense
    assert difference.applyfunc(sp.expand).is_zero_matrix


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: su2_irrep(0.5), "an integer or a half-integer, exact"),
        (lambda: su2_irrep(sp.Rational(1, 3)), "an integer or a half-integer"),
        (lambda: su2_irrep(-1), "a half-integer from 0 to 100"),
        (lambda: su2_irrep("1"), "an integer or a half-integer"),
        (lambda: su2_irrep(True), "an integer or a half-integer"),
        (lambda: so3_irrep(half), "use su2_irrep"),
        (lambda: so3_irrep(-1), "an integer from 0 to 100"),
        (lambda: so3_irrep(1, basis="cubic"), '"real" or "complex"'),  # type: ignore[arg-type]
        (lambda: o3_irrep(1, parity=0), "1 or -1"),
        (lambda: sl2_irrep(-2), "an integer from 0 to 200"),
        (lambda: clebsch_gordan(1, 2, 1, 0, 2, 2), "m1 from -j1 to j1"),
        (lambda: clebsch_gordan(1, 0, half, 0, half, 0), "m2 from -j2 to j2 in steps of 1"),
        (lambda: clebsch_gordan(1, 0, 1, 0, 1.0, 0), "j=1.0"),
        (lambda: tensor_product(1, 1, 3), "an l3 from 0 to 2 in steps of 1"),
        (lambda: tensor_product(half, half, 1), "an integer from 0 to 100"),
        (lambda: tensor_product(half, 1, 1, "complex"), "an l3 from 1/2 to 3/2"),
        (lambda: TensorProduct.full(17), "lmax=17"),
        (lambda: TensorProduct.full(1, paths=[(1, 1, 2)]), r"the path \(1, 1, 2\)"),
        (lambda: TensorProduct.full(1, paths=[]), "no paths"),
        (lambda: wigner_small_d(1, 0.5), "without floats"),
        (lambda: wigner_matrix(1, 0, "b", 0), "beta='b'"),
        (lambda: wigner_matrix(half, a, b, c, basis="real"), "an integer from 0 to 16"),
        (lambda: wigner_small_d(17, b), "a half-integer from 0 to 16"),
    ],
)
def test_bad_input(build: Callable[[], object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        build()


def test_coefficients_that_vanish() -> None:
    assert clebsch_gordan(1, 0, 1, 0, 1, 0) == 0
    assert clebsch_gordan(1, 0, 1, 1, 2, 0) == 0
    assert clebsch_gordan(1, 0, 1, 0, 3, 0) == 0
    assert clebsch_gordan(Fraction(1, 2), half, half, -half, 0, 0) == sp.sqrt(2) / 2
