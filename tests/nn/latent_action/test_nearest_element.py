"""The element between two codes: known ones found again to rounding, for groups of any speed, degree and component."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
import sympy as sp
import torch
from scipy.optimize import minimize
from torch import Tensor

from invariants.errors import InputError
from invariants.nn import LatentAction
from invariants.nn.latent_action import nearest_element
from invariants.representations import (
    CyclicGroup,
    MatrixLieAlgebra,
    Representation,
    SymmetricGroup,
    so3_irrep,
)

SO2, SO3, O3, SE2 = (
    MatrixLieAlgebra.so(2),
    MatrixLieAlgebra.so(3),
    MatrixLieAlgebra.o(3),
    MatrixLieAlgebra.se(2),
)


def codes(count: int, copies: int, rho: Representation, seed: int = 0) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(count, copies, rho.dimension, generator=generator, dtype=torch.float64)


def rotations(angles: list[float]) -> Tensor:
    """Coordinates of rotations by these angles about random axes."""
    axes = torch.randn(len(angles), 3, generator=torch.Generator().manual_seed(5), dtype=torch.float64)
    return axes / axes.norm(dim=1, keepdim=True) * torch.tensor(angles, dtype=torch.float64)[:, None]


@pytest.mark.parametrize("group", [CyclicGroup(8), SymmetricGroup(4)], ids=lambda group: group.name)
def test_all_elements_of_a_finite_group_are_told(group: CyclicGroup | SymmetricGroup) -> None:
    rho = sum(group.irreps("real")[1:])
    act, g = LatentAction(rho), torch.arange(group.order)
    v = codes(group.order, 2, rho)
    found = nearest_element(act, v, act(g, v))
    assert torch.equal(found.element, g)
    assert float(found.residual.max()) < 1e-28


@pytest.mark.parametrize("rho", [so3_irrep(1) + so3_irrep(2), so3_irrep(1), so3_irrep(3)], ids=lambda r: r.name)
def test_rotations_are_told_to_rounding(rho: Representation) -> None:
    angles = [0.0, 1e-9, 1e-4, 0.1, 1.0, 2.0, 3.0, math.pi - 1e-6, math.pi]
    act, c = LatentAction(rho), rotations(angles)
    v = codes(len(angles), 3, rho)
    found = nearest_element(act, v, act(c, v))
    assert torch.allclose(found.element, SO3.exp(c), atol=1e-13)
    assert float(found.residual.max()) < 1e-26
    single = nearest_element(act, v.float(), act(c, v).float())
    assert single.element.dtype == torch.float32
    assert torch.allclose(single.element.double(), SO3.exp(c), atol=2e-6)


def test_reflections_are_told_as_such() -> None:
    act = LatentAction(O3.defining)
    g = SO3.exp(rotations([0.0, 1.0, math.pi, 2.0]))
    g[1:3] = g[1:3] @ torch.diag(torch.tensor([1.0, 1.0, -1.0])).double()
    v = codes(4, 3, O3.defining)
    assert torch.allclose(nearest_element(act, v, act(g, v)).element, g, atol=1e-13)


def _slow() -> Representation:
    return MatrixLieAlgebra([[[0, sp.Rational(-1, 3)], [sp.Rational(1, 3), 0]]], name="slow").defining


def _winding() -> Representation:
    return MatrixLieAlgebra([sp.diag(2 * SO2.generators[0], 3 * SO2.generators[0])], name="winding").defining


def _torus() -> Representation:
    x = SO2.generators[0]
    return MatrixLieAlgebra([sp.diag(x, sp.zeros(2)), sp.diag(sp.zeros(2), x)], name="torus").defining


def _skewed() -> Representation:
    x, y, z = SO3.generators
    return MatrixLieAlgebra([3 * x, x + y, z / 2 + y], name="skewed").defining


@pytest.mark.parametrize(
    "made",
    [
        lambda: SO2.defining,
        lambda: Representation.from_matrices(SO2, [[[0, -40], [40, 0]]]) + SO2.defining,
        _slow,
        _winding,
        _torus,
        _skewed,
        lambda: MatrixLieAlgebra.so(4).defining,
        lambda: SE2.defining,
    ],
    ids=["so2", "fast", "slow", "winding", "torus", "skewed", "so4", "se2"],
)
def test_groups_of_any_speed_are_covered(made: Callable[[], Representation]) -> None:
    rho = made()
    group = rho.group
    assert isinstance(group, MatrixLieAlgebra)
    act, v = LatentAction(rho), codes(25, 4, rho)
    c = 4 * torch.randn(25, group.dimension, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    found = nearest_element(act, v, act(c, v))
    assert torch.allclose(found.element, group.exp(c), atol=1e-11)
    assert float(found.residual.max()) < 1e-24


def test_complex_groups_have_complex_matrices() -> None:
    su2 = MatrixLieAlgebra.su(2)
    act, v = LatentAction(su2.adjoint), codes(6, 3, su2.adjoint)
    c = codes(1, 6, su2.adjoint, seed=2)[0]
    found = nearest_element(act, v, act(c, v))
    # g and -g act alike
    sign = torch.sign((found.element * su2.exp(c).conj()).sum((1, 2)).real)[:, None, None]
    assert torch.allclose(sign * found.element, su2.exp(c), atol=1e-12)
    assert torch.allclose(act(found.element, v), act(c, v), atol=1e-12)


@pytest.mark.parametrize("seed", [0, 1])
def test_where_no_element_explains_a_pair_the_least_error_is_found(seed: int) -> None:
    rho = so3_irrep(1) + so3_irrep(2)
    act, v, w = LatentAction(rho), codes(1, 2, rho, seed), codes(1, 2, rho, seed + 10)
    found = nearest_element(act, v, w)
    starts = 2 * torch.randn(6, 3, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)

    def missed(c: object) -> float:
        return float((act(torch.as_tensor(c)[None], v) - w).square().sum() / w.square().sum())

    least = min(minimize(missed, start.numpy(), method="BFGS").fun for start in starts)
    assert float(found.residual) <= least + 1e-12
    assert missed(SO3.log(found.element)[0]) == pytest.approx(float(found.residual), abs=1e-12)


def test_rotations_of_vectors_alone_are_kabschs() -> None:
    act, v, w = LatentAction(SO3.defining), codes(5, 4, SO3.defining), codes(5, 4, SO3.defining, 8)
    u, _, s = torch.linalg.svd(w.mT @ v)
    signs = torch.ones(5, 3, dtype=torch.float64)
    signs[:, 2] = torch.linalg.det(u @ s)
    assert torch.allclose(nearest_element(act, v, w).element, u @ (signs[:, :, None] * s), atol=1e-10)


@pytest.mark.parametrize(
    "rho",
    [MatrixLieAlgebra.sl(2).defining * MatrixLieAlgebra.sl(2).defining, MatrixLieAlgebra.lorentz().adjoint],
    ids=lambda rho: rho.group.name,
)
def test_steps_beyond_what_numbers_hold_are_not_taken(rho: Representation) -> None:
    act, v = LatentAction(rho), codes(20, 3, rho)
    c = 2.1 * torch.randn(20, rho.group.dimension, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    for w in (act(c, v), 256 * codes(20, 3, rho, 7)):
        found = nearest_element(act, v, w)
        assert bool(found.element.isfinite().all())
        # no worse than no motion
        assert bool((found.residual <= (v - w).square().sum((1, 2)) / w.square().sum((1, 2)) + 1e-12).all())


def turns_in_a_basis_that_is_not_orthogonal() -> Representation:
    return MatrixLieAlgebra([[[0, -2], [sp.Rational(1, 2), 0]]], name="ellipse").defining


def rotations_in_a_basis_that_is_not_orthogonal() -> Representation:
    basis = sp.Matrix([[1, 2, 0], [0, 1, 1], [0, 0, 3]])
    moved = [basis * SO3.defining(k) * basis.inv() for k in range(3)]
    return MatrixLieAlgebra([matrix.tolist() for matrix in moved], name="ellipsoid").defining


def turns_of_a_line() -> Representation:
    line = MatrixLieAlgebra([[[0, 1], [0, 0]]], name="line")
    return Representation.from_matrices(line, [[[0, -3], [3, 0]]])


@pytest.mark.parametrize(
    "make",
    [
        turns_in_a_basis_that_is_not_orthogonal,
        rotations_in_a_basis_that_is_not_orthogonal,
        turns_of_a_line,
    ],
)
def test_turns_are_searched_whole_in_any_basis(make: Callable[[], Representation]) -> None:
    rho = make()
    act, v = LatentAction(rho), codes(400, 2, rho)
    c = torch.randn(400, rho.group.dimension, generator=torch.Generator().manual_seed(3), dtype=torch.float64)
    c = c / c.norm(dim=1, keepdim=True) * torch.linspace(0, math.pi, 400, dtype=torch.float64)[:, None]
    assert float(nearest_element(act, v, act(c, v)).residual.max()) < 1e-20


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64, torch.bfloat16])
@pytest.mark.parametrize("size", [1, 3])
def test_a_search_that_goes_to_infinity_ends_at_an_element(size: int, dtype: torch.dtype) -> None:
    scale = MatrixLieAlgebra([sp.eye(size).tolist()], name="scale")
    act, v = LatentAction(scale.defining), torch.ones(2, 2, size, dtype=dtype)
    found = nearest_element(act, v, -v)
    assert bool((torch.linalg.det(found.element.double()) > 0).all())
    assert torch.allclose(found.residual.float(), torch.ones(2), atol=1e-6)
    assert bool(act(found.element, v).isfinite().all())
    # what the type holds is found as before
    assert torch.allclose(nearest_element(act, v, 512 * v).element, 512 * torch.eye(size, dtype=dtype))


def test_elements_far_out_are_of_the_group_in_the_type_of_codes() -> None:
    rho = MatrixLieAlgebra.sl(2).defining
    act, v = LatentAction(rho), codes(50, 2, rho).float()
    # 1e6 times as long one way: diag(1e3, 1e-3) comes near, whose determinant float32 does not hold in every basis
    w = v @ torch.tensor([[1e4, 1e4], [1e4, 1.0001e4]])
    found = nearest_element(act, v, w)
    assert bool(act(found.element, v).isfinite().all())


def test_degenerate_codes() -> None:
    rho = so3_irrep(1)
    act, zero, w = LatentAction(rho), torch.zeros(2, 3, 3), torch.randn(2, 3, 3)
    nothing = nearest_element(act, zero, w)
    assert torch.allclose(nothing.residual, torch.ones(2))
    assert torch.allclose(nothing.element @ nothing.element.mT, torch.eye(3).expand(2, 3, 3), atol=1e-5)
    # one vector is turned about itself freely
    one = torch.tensor([[[0.0, 0.0, 1.0]]])
    found = nearest_element(act, one, -one)
    assert float(found.residual) < 1e-12
    tiny = nearest_element(act, 1e-12 * w, 1e-12 * act(torch.tensor([[0.2, 0.1, -0.4]]), w))
    assert torch.allclose(tiny.element, SO3.exp(torch.tensor([[0.2, 0.1, -0.4]])).expand(2, 3, 3), atol=1e-5)


def test_codes_that_do_not_fit_are_refused() -> None:
    act = LatentAction(SO3.defining)
    for v, w in ((torch.randn(2, 3, 3), torch.randn(1, 3, 3)), (torch.randn(2, 3, 2), torch.randn(2, 3, 2))):
        with pytest.raises(InputError, match="one for each picture of a pair"):
            nearest_element(act, v, w)
    with pytest.raises(InputError, match="not finite"):
        nearest_element(act, torch.full((2, 3, 3), torch.inf), torch.randn(2, 3, 3))
