"""Fixed vectors and equivariant maps of Lie algebras with components: classical invariants, and nothing else."""

from __future__ import annotations

import itertools

import pytest
import sympy as sp

from invariants.representations.lie.angular_momentum import o3_irrep, so3_irrep, su2_irrep
from invariants.representations.lie.matrix_lie_algebra import MatrixLieAlgebra
from invariants.representations.lie.weight_spaces import spins
from invariants.representations.representation import Representation
from invariants.representations.spaces import equivariant_basis, fixed_space

SO3, O3 = MatrixLieAlgebra.so(3), MatrixLieAlgebra.o(3)


def test_vectors_in_space() -> None:
    vector = SO3.defining
    assert fixed_space(vector).dimension == 0
    assert fixed_space(vector * vector).basis == (sp.eye(3).reshape(9, 1),)
    (volume,) = fixed_space(vector * vector * vector).basis
    assert [volume[9 * i + 3 * j + k] for i, j, k in itertools.permutations(range(3))] == [-1, 1, 1, -1, -1, 1]
    # isotropic tensors of ranks 4, 5, 6: Motzkin's sums
    powers = [vector]
    for _ in range(5):
        powers.append(powers[-1] * vector)
    assert [fixed_space(rho).dimension for rho in powers[3:]] == [3, 6, 15]


def test_reflections_take_the_volume_away() -> None:
    vector = O3.defining
    assert fixed_space(vector * vector).dimension == 1
    assert fixed_space(vector * vector * vector).dimension == 0
    assert fixed_space(vector.exterior(3)).dimension == 0
    assert fixed_space(vector * vector * O3.adjoint).dimension == 1


def test_so2_and_o2() -> None:
    so2, o2 = MatrixLieAlgebra.so(2), MatrixLieAlgebra.o(2)
    assert len(equivariant_basis(so2.defining, so2.defining)) == 2
    assert len(equivariant_basis(o2.defining, o2.defining)) == 1
    assert fixed_space(so2.defining.symmetric(2)).dimension == 1
    assert fixed_space(so2.adjoint).dimension == 1
    assert fixed_space(o2.adjoint).dimension == 0


@pytest.mark.parametrize("basis", ["real", "complex"])
def test_schur(basis: str) -> None:
    irreps = [so3_irrep(degree, basis=basis) for degree in range(4)]  # type: ignore[arg-type]
    for (i, rho), (j, sigma) in itertools.product(enumerate(irreps), repeat=2):
        maps = equivariant_basis(rho, sigma)
        assert len(maps) == (i == j)
        if maps:
            assert maps[0] == sp.eye(2 * i + 1)


def test_fixed_spaces_agree_with_spins() -> None:
    for one, two in itertools.product(range(5), repeat=2):
        rho = su2_irrep(sp.Rational(one, 2)) * su2_irrep(sp.Rational(two, 2))
        assert fixed_space(rho).dimension == spins(rho).get(sp.Integer(0), 0)


def test_projectors_of_a_compact_group() -> None:
    rho = SO3.defining * so3_irrep(1)
    projector = fixed_space(rho).projector
    assert projector * projector == projector
    assert projector == projector.T
    assert projector.trace() == 1
    for k in range(3):
        assert (rho(k) * projector).is_zero_matrix


def test_the_metric_of_minkowski() -> None:
    lorentz = MatrixLieAlgebra.lorentz()
    metric = sp.diag(1, -1, -1, -1)
    (form,) = fixed_space(lorentz.defining.dual() * lorentz.defining.dual()).basis
    assert form == -metric.reshape(16, 1)
    (intertwiner,) = equivariant_basis(lorentz.defining, lorentz.defining.dual())
    assert intertwiner == -metric
    # Maxwell's two invariants E.B and E^2 - B^2; parity leaves one
    assert fixed_space(lorentz.adjoint.symmetric(2)).dimension == 2
    full = MatrixLieAlgebra.lorentz(components=True)
    assert fixed_space(full.adjoint.symmetric(2)).dimension == 1
    assert fixed_space(lorentz.defining.exterior(4)).dimension == 1
    assert fixed_space(full.defining.exterior(4)).dimension == 0


def test_spinors_of_lorentz() -> None:
    """The left-handed Weyl spinors are given by hand, and checked as a representation."""
    pauli = [x * 2 * sp.I for x in MatrixLieAlgebra.su(2).generators]
    lorentz = MatrixLieAlgebra.lorentz()
    left = Representation.from_matrices(lorentz, [-sp.I * s / 2 for s in pauli] + [s / 2 for s in pauli])
    right = Representation.from_matrices(lorentz, [-sp.I * s / 2 for s in pauli] + [-s / 2 for s in pauli])
    assert len(equivariant_basis(left, right)) == 0
    assert len(equivariant_basis(left * right, lorentz.defining)) == 1
    assert fixed_space(left * left).basis == (sp.Matrix([0, -1, 1, 0]),)


def test_galilei_and_rigid_motions() -> None:
    galilei = MatrixLieAlgebra.galilei()
    assert fixed_space(galilei.adjoint).dimension == 0
    # the last coordinate, and the square of it, are all that a motion leaves alone
    (clock,) = fixed_space(galilei.defining.dual()).basis
    assert clock == sp.Matrix([0, 0, 0, 0, 1])
    se3 = MatrixLieAlgebra.se(3)
    # angular momentum times momentum, and the square of momentum
    assert fixed_space(se3.adjoint.dual().symmetric(2)).dimension == 2
    assert fixed_space(MatrixLieAlgebra.se(2).adjoint.dual().symmetric(2)).dimension == 1
    assert fixed_space(se3.defining.dual()).dimension == 1


def test_symplectic_and_special_linear() -> None:
    sp4 = MatrixLieAlgebra.sp(4)
    assert fixed_space(sp4.defining.exterior(2)).dimension == 1
    assert fixed_space(sp4.defining.symmetric(2)).dimension == 0
    assert len(equivariant_basis(sp4.defining.symmetric(2), sp4.adjoint)) == 1
    sl3 = MatrixLieAlgebra.sl(3)
    assert fixed_space(sl3.defining.exterior(3)).dimension == 1
    assert len(equivariant_basis(sl3.defining.exterior(2), sl3.defining.dual())) == 1
    assert fixed_space(sl3.adjoint.symmetric(2)).dimension == 1
    assert fixed_space(sl3.adjoint.symmetric(3)).dimension == 1


def test_four_dimensions_split_the_bivectors() -> None:
    so4, o4 = MatrixLieAlgebra.so(4), MatrixLieAlgebra.o(4)
    assert len(equivariant_basis(so4.adjoint, so4.adjoint)) == 2
    assert len(equivariant_basis(o4.adjoint, o4.adjoint)) == 1
    assert len(equivariant_basis(so4.defining.exterior(2), so4.adjoint)) == 2


def test_signatures() -> None:
    mixed = MatrixLieAlgebra.so(2, 1)
    (form,) = fixed_space(mixed.defining.dual().symmetric(2)).basis
    assert form == sp.Matrix([-1, 0, 0, -1, 0, 1])


def test_a_users_heisenberg_algebra() -> None:
    algebra = MatrixLieAlgebra.generated_by([[[0, 1, 0], [0, 0, 0], [0, 0, 0]], [[0, 0, 0], [0, 0, 1], [0, 0, 0]]])
    assert fixed_space(algebra.adjoint).basis == (sp.Matrix([0, 0, 1]),)
    assert fixed_space(algebra.defining).basis == (sp.Matrix([1, 0, 0]),)
    assert fixed_space(algebra.adjoint.dual()).dimension == 2


def test_irreps_of_o3_are_told_apart_by_parity() -> None:
    for parity, other in itertools.product((1, -1), repeat=2):
        rho, sigma = o3_irrep(2, parity=parity), o3_irrep(2, parity=other)
        assert len(equivariant_basis(rho, sigma)) == (parity == other)
    product = o3_irrep(1, parity=-1) * o3_irrep(1, parity=-1)
    for degree in range(3):
        assert len(equivariant_basis(product, o3_irrep(degree, parity=1))) == 1
        assert len(equivariant_basis(product, o3_irrep(degree, parity=-1))) == 0
