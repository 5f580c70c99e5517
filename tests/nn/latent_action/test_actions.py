"""Actions on codes: of finite and Lie groups and products, against exact matrices and scipy's exponentials."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import sympy as sp
import torch
from scipy.linalg import expm
from torch import Tensor

from invariants.errors import InputError
from invariants.nn import LatentAction
from invariants.representations import (
    CyclicGroup,
    DirectProduct,
    FiniteGroup,
    MatrixLieAlgebra,
    Representation,
    SymmetricGroup,
    so3_irrep,
)

SO3, SE2, O3 = MatrixLieAlgebra.so(3), MatrixLieAlgebra.se(2), MatrixLieAlgebra.o(3)


def lie_product() -> Representation:
    """SO(2) x SO(3) in blocks: the matrices themselves, and their tensor product with themselves."""
    one, two = MatrixLieAlgebra.so(2), SO3
    generators = [sp.diag(x, sp.zeros(3)) for x in one.generators] + [sp.diag(sp.zeros(2), x) for x in two.generators]
    return MatrixLieAlgebra(generators, name="so2_so3").defining


def finite_product() -> Representation:
    group = DirectProduct(SymmetricGroup(3), CyclicGroup(4))
    return sum(r for r in group.irreps("real") if r.dimension > 1)


CASES: dict[str, Callable[[], Representation]] = {
    "c8": lambda: sum(CyclicGroup(8).irreps("real")[1:]),
    "s4": lambda: sum(SymmetricGroup(4).irreps("real")),
    "finite_product": finite_product,
    "so2": lambda: MatrixLieAlgebra.so(2).defining + Representation.trivial(MatrixLieAlgebra.so(2)),
    "so3": lambda: so3_irrep(1) + so3_irrep(2),
    "o3": lambda: O3.defining + O3.defining.exterior(2),
    "se2": lambda: SE2.defining,
    "lie_product": lie_product,
}


def elements(rho: Representation, count: int, seed: int = 0) -> Tensor:
    """Numbers of a finite group's elements; else matrices, of all components."""
    generator = torch.Generator().manual_seed(seed)
    group = rho.group
    if isinstance(group, FiniteGroup):
        return torch.randint(group.order, (count,), generator=generator)
    assert isinstance(group, MatrixLieAlgebra)
    found = group.exp(torch.randn(count, group.dimension, generator=generator, dtype=torch.float64))
    for h in group.components:
        found[::2] = found[::2] @ torch.tensor(np.array(h.tolist(), dtype=float))
    return found  # type: ignore[no-any-return]


def exact(rho: Representation, number: int) -> Tensor:
    return torch.tensor(np.array(rho(number).evalf(20).tolist(), dtype=float))


@pytest.mark.parametrize("name", CASES)
def test_an_action_is_a_homomorphism_with_an_identity_and_inverses(name: str) -> None:
    rho = CASES[name]()
    act = LatentAction(rho)
    v = torch.randn(7, 3, rho.dimension, generator=torch.Generator().manual_seed(1), dtype=torch.float64)
    g, h = elements(rho, 7), elements(rho, 7, 5)
    assert torch.allclose(act(g, act(h, v)), act(act.product(g, h), v), atol=1e-12)
    assert torch.allclose(act(act.identity(), v), v, atol=1e-15)
    assert torch.allclose(act(act.inverse(g), act(g, v)), v, atol=1e-12)
    assert torch.allclose(act(g, act(g, v), inverse=True), v, atol=1e-12)
    # one for all
    assert torch.allclose(act(g[:1], v), act(g[:1].expand_as(g), v), atol=1e-14)
    single = act(g[:1].float() if g.is_floating_point() else g[:1], v.float())
    assert single.dtype == torch.float32
    assert torch.allclose(single.double(), act(g[:1], v), atol=1e-4)
    assert act(g[:0], v[:0]).shape == (0, 3, rho.dimension)


@pytest.mark.parametrize("name", ["c8", "s4", "finite_product"])
def test_numbers_act_by_exact_matrices(name: str) -> None:
    rho = CASES[name]()
    v = torch.randn(2, 2, rho.dimension, generator=torch.Generator().manual_seed(2), dtype=torch.float64)
    for g in (1, rho.group.order - 1):  # type: ignore[attr-defined]
        assert torch.allclose(LatentAction(rho)(g, v), v @ exact(rho, g).mT, atol=1e-12)


@pytest.mark.parametrize("name", ["so2", "so3", "se2", "lie_product", "o3"])
def test_coordinates_act_by_exponentials_and_as_the_matrices_they_make(name: str) -> None:
    rho = CASES[name]()
    act, group = LatentAction(rho), rho.group
    assert isinstance(group, MatrixLieAlgebra)
    c = torch.randn(4, group.dimension, generator=torch.Generator().manual_seed(3), dtype=torch.float64)
    v = torch.randn(4, 2, rho.dimension, generator=torch.Generator().manual_seed(4), dtype=torch.float64)
    basis = np.array([exact(rho, k).numpy() for k in range(group.dimension)])
    wanted = np.stack([v[k].numpy() @ expm(np.einsum("k,kij->ij", c[k].numpy(), basis)).T for k in range(4)])
    assert np.allclose(act(c, v).numpy(), wanted, atol=1e-12)
    assert torch.allclose(act(group.exp(c), v), act(c, v), atol=1e-12)


def test_reflections_act_where_the_group_has_them() -> None:
    act = LatentAction(O3.defining + O3.defining.exterior(2))
    mirror = torch.diag(torch.tensor([1.0, 1.0, -1.0]))[None]
    v = torch.arange(1.0, 7.0).view(1, 1, 6)
    # e1^e2 stays, e1^e3 and e2^e3 change their signs
    assert act(mirror, v).flatten().tolist() == [1.0, 2.0, -3.0, 4.0, -5.0, -6.0]


@pytest.mark.parametrize("name", ["so3", "se2"])
def test_derivatives_in_coordinates_and_vectors(name: str) -> None:
    act = LatentAction(CASES[name]())
    generator = torch.Generator().manual_seed(6)
    c = torch.randn(2, 3, generator=generator, dtype=torch.float64, requires_grad=True)
    v = torch.randn(2, 1, act.rho.dimension, generator=generator, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(act, (c, v))
    zero = torch.zeros(2, 3, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(act, (zero, v))
    slope = torch.func.jacfwd(lambda t: act(t, v.detach()))(c.detach())
    again = torch.autograd.functional.jacobian(lambda t: act(t, v.detach()), c.detach())
    assert torch.allclose(slope, again, atol=1e-12)
    rows = torch.func.vmap(lambda t, u: act(t[None], u[None])[0])(c.detach(), v.detach())
    assert torch.allclose(rows, act(c, v).detach(), atol=1e-14)


@pytest.mark.parametrize(("name", "target"), [("so3", [0.7, -0.4, 0.9]), ("se2", [0.8, 1.5, -2.0])])
def test_a_pose_is_fitted_by_descent(name: str, target: list[float]) -> None:
    act = LatentAction(CASES[name]())
    v = torch.randn(1, 4, act.rho.dimension, generator=torch.Generator().manual_seed(7), dtype=torch.float64)
    wanted = act(torch.tensor([target], dtype=torch.float64), v)
    pose = torch.zeros(1, 3, dtype=torch.float64, requires_grad=True)
    descent = torch.optim.LBFGS([pose], max_iter=60, tolerance_grad=1e-12, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        descent.zero_grad()
        value = (act(pose, v) - wanted).square().sum()
        value.backward()  # type: ignore[no-untyped-call]
        return value

    descent.step(loss)  # type: ignore[arg-type]
    assert pose.detach().flatten().tolist() == pytest.approx(target, abs=1e-5)


@pytest.mark.parametrize("name", ["s4", "so3"])
def test_a_call_compiles_whole(name: str) -> None:
    rho = CASES[name]()
    act = LatentAction(rho)
    g, v = elements(rho, 3), torch.randn(3, 2, rho.dimension, dtype=torch.float64)
    compiled = torch.compile(act, fullgraph=True, backend="aot_eager")
    assert torch.allclose(compiled(g, v), act(g, v), atol=1e-12)


def test_half_precision_rounds_codes_alone() -> None:
    act = LatentAction(so3_irrep(1) + so3_irrep(2))
    c, v = torch.tensor([[0.3, 2.0, -0.7]]), torch.randn(1, 2, 8, generator=torch.Generator().manual_seed(0))
    found = act(c, v.bfloat16())
    assert found.dtype == torch.bfloat16
    assert torch.allclose(found.float(), act(c, v.bfloat16().float()), atol=0.02)


@pytest.mark.parametrize(
    ("g", "given"),
    [
        (torch.tensor([0, 8]), "elements from 0 to 8"),
        (torch.tensor([-1, 0]), "elements from -1 to 0"),
        (torch.tensor([0.0, 1.0]), "torch.float32"),
        (torch.zeros(2, 1, dtype=torch.int64), "shape (2, 1)"),
        (torch.tensor([True, False]), "True, False"),
        ("one", "'one'"),
        (None, "None"),
        (torch.tensor([1, 2, 3]), "3 elements for 2 samples"),
    ],
)
def test_what_is_no_element_of_a_finite_group_is_refused(g: Any, given: str) -> None:
    act = LatentAction(CASES["c8"]())
    with pytest.raises(InputError) as error:
        act(g, torch.randn(2, 3, 7))
    assert given in error.value.given
    assert act(torch.tensor([-1, 9]) % 8, torch.randn(2, 3, 7)).shape == (2, 3, 7)


@pytest.mark.parametrize(
    "wrong", [lambda act, g: act.inverse(g), lambda act, g: act.product(0, g), lambda act, g: act.path(g, 3)]
)
def test_numbers_out_of_range_are_refused_everywhere(wrong: Callable[[LatentAction, Any], Any]) -> None:
    with pytest.raises(InputError, match="0 to 7"):
        wrong(LatentAction(CASES["c8"]()), torch.tensor([9]))


TURN = SO3.exp(torch.tensor([[0.4, 1.0, -0.3]]))


@pytest.mark.parametrize(
    ("name", "g", "given"),
    [
        ("so3", torch.full((1, 3), torch.nan), "not finite"),
        ("so3", torch.zeros(1, 2), "(1, 2)"),
        ("so3", 1, "torch.int64"),
        ("so3", torch.eye(3)[:, :, None], "shape"),
        ("so3", torch.diag(torch.tensor([1.0, 1.0, -1.0]))[None], "determinants"),
        ("so3", 1.01 * TURN, "keeps"),
        ("so3", SE2.exp(torch.tensor([[0.4, 1.0, -0.3]])), "keeps"),
        ("se2", TURN, "keeps"),
        ("se2", torch.tensor([[[1.0, 1.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]]), "keeps"),
        ("lie_product", torch.linalg.qr(torch.randn(1, 5, 5, generator=torch.Generator().manual_seed(0)))[0], "."),
        ("o3", 2 * TURN, "keeps"),
    ],
)
def test_what_is_no_element_of_a_lie_group_is_refused(name: str, g: Any, given: str) -> None:
    rho = CASES[name]()
    with pytest.raises(InputError, match=given if "(" not in given else None):
        LatentAction(rho)(g, torch.randn(2, 3, rho.dimension))


@pytest.mark.parametrize(
    ("rho", "coordinate", "dtype"),
    [
        (SO3.defining, 1e20, torch.float32),
        (MatrixLieAlgebra.lorentz().defining, 1e2, torch.float32),
        (MatrixLieAlgebra.lorentz().defining, 1e3, torch.float64),
        (MatrixLieAlgebra.lorentz().defining, 10.0, torch.float16),
    ],
)
def test_coordinates_too_large_are_refused(rho: Representation, coordinate: float, dtype: torch.dtype) -> None:
    act, v = LatentAction(rho), torch.ones(2, 3, rho.dimension, dtype=dtype)
    c = torch.full((1, rho.group.dimension), coordinate, dtype=torch.promote_types(dtype, torch.float32))
    with pytest.raises(InputError, match="too large to be exponentiated") as error:
        act(c, v)
    assert "radians" in error.value.remedy
    assert bool(act(0.1 * torch.ones_like(c), v).isfinite().all())
    # codes that are not finite are left as they are
    assert bool(act(0 * c, v * torch.nan).isnan().all())


def test_matrices_that_move_codes_beyond_their_type_are_refused() -> None:
    boost = MatrixLieAlgebra([[[0, 1], [1, 0]]], name="boost")
    g = boost.exp(torch.tensor([[12.0]], dtype=torch.float64))
    with pytest.raises(InputError, match=r"beyond torch\.float16"):
        LatentAction(boost.defining)(g, torch.ones(1, 1, 2).half())


def test_remedies_work() -> None:
    act, v = LatentAction(SO3.defining), torch.randn(2, 3, 3)
    for integers in ([0, 0, 1], torch.eye(3, dtype=torch.int64)[None]):
        with pytest.raises(InputError) as error:
            act(integers, v)
        assert "1.0" in error.value.remedy
        act(torch.as_tensor(integers).float(), v)
    measured = TURN + 1e-2 * torch.randn(1, 3, 3, generator=torch.Generator().manual_seed(0))
    with pytest.raises(InputError) as error:
        act(measured, v)
    assert "torch.linalg.svd(g)" in error.value.remedy
    u, _, right = torch.linalg.svd(measured)
    assert torch.allclose(act(u @ right, v), act(TURN, v), atol=0.2)
    # a projection leaves a reflection one
    with pytest.raises(InputError) as error:
        act(-TURN, v)
    assert "o(n)" in error.value.remedy


@pytest.mark.parametrize(
    ("v", "given"),
    [
        (torch.randn(2, 7), "(2, 7)"),
        (torch.randn(2, 3, 6), "(2, 3, 6)"),
        (torch.ones(2, 3, 7, dtype=torch.int64), "torch.int64"),
        ([1, 2], "[1, 2]"),
    ],
)
def test_what_is_no_varying_part_is_refused(v: Any, given: str) -> None:
    with pytest.raises(InputError) as error:
        LatentAction(CASES["c8"]())(0, v)
    assert given in error.value.given


def test_representations_that_cannot_act_on_codes_are_refused() -> None:
    with pytest.raises(InputError, match="not real"):
        LatentAction(CyclicGroup(5).irreps()[1])
    with pytest.raises(InputError, match="of type int"):
        LatentAction(3)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="a Lie group"):
        LatentAction(CASES["c8"]()).matrices(torch.tensor([1]))


def test_paths_close_after_a_turn_and_products_take_either_type() -> None:
    act = LatentAction(CASES["so3"]())
    path = act.path([0.0, 0.0, 1.0], 4)
    assert torch.allclose(SO3.exp(path[1] * 4), torch.eye(3, dtype=torch.float64), atol=1e-12)
    # at half the speed 2 pi is no period, so the path has length 1
    assert torch.allclose(act.path([0.0, 0.0, 0.5], 4)[1], torch.tensor([0.0, 0.0, 0.125]).double())
    assert LatentAction(CASES["c8"]()).path(3, 4).tolist() == [0, 3, 6, 1]
    assert act.product(torch.zeros(1, 3), torch.zeros(1, 3).double()).dtype == torch.float64
    with pytest.raises(InputError, match="one generator"):
        act.path(torch.eye(3)[None], 4)
