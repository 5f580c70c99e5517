"""Kernels of quotients: values against singular values and mpmath, identities of orbits, derivatives, bad input."""

from __future__ import annotations

import copy
import math
import warnings
from collections.abc import Callable
from functools import cache
from typing import Any

import mpmath
import numpy as np
import pytest
import sympy as sp
import torch
from torch import Tensor

from codegen import compile as compile_kernel
from generated.runtime import compiler, native
from generated.runtime import quotient_operator as operators
from generated.runtime.errors import InputError as KernelInputError
from invariants.quotients import Quotient
from tests.orbits import CASES, numbers, orbit, quotient, rotations_exactly, turns

BACKENDS = ("torch", "cpp")
# compiling takes a second each: C++ of kinds that differ in printed code; the others in the long run
PRINTED = ("so3", "so4_two", "se3_masses", "metric", "off_origin3", "product")
KERNELS = [
    pytest.param(name, backend, marks=[pytest.mark.long] if backend == "cpp" and name not in PRINTED else [])
    for name in CASES
    for backend in BACKENDS
]
LINEAR = ("so3", "so3_one", "so4_two", "u1", "su2", "spin2", "torus", "irrational", "metric", "fiber")


@cache
def kernel(name: str, open_: bool = True) -> Any:
    return compile_kernel(quotient(name, open_))


def masses_of(name: str) -> Tensor | None:
    masses = numbers(name).masses
    return None if masses is None else torch.from_numpy(masses)


def normal(*shape: int, seed: int = 0, dtype: torch.dtype = torch.float64) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=dtype)


def states(name: str, count: int = 3, seed: int = 0, points: int | None = None) -> tuple[Tensor, Tensor]:
    n = quotient(name).metric.rows
    shape = (count, CASES[name].points if points is None else points, n)
    return normal(*shape, seed=seed), normal(*shape, seed=seed + 100)


def rotation(seed: int) -> Tensor:
    q, _ = torch.linalg.qr(normal(3, 3, seed=seed))
    return q * torch.linalg.det(q)


@pytest.mark.parametrize(("name", "backend"), KERNELS)
@pytest.mark.parametrize("open_", [False, True], ids=["fixed", "open"])
def test_values_are_those_of_the_declared_fields(name: str, backend: str, open_: bool) -> None:
    if not open_ and backend == "cpp" and name not in ("so3", "se3_masses"):
        pytest.skip("the same maps are printed")
    x, v = states(name)
    fields, found = numbers(name), kernel(name, open_)
    masses = masses_of(name) if open_ else None
    moved = found.project(x, v, masses=masses, backend=backend)
    curved = found.mean_curvature(x, masses=masses, backend=backend)
    volume = found.log_volume(x, masses=masses, backend=backend)
    together = found.project_with_curvature(x, v, masses=masses, backend=backend)
    regular = found.regular(x, masses=masses, backend=backend)
    full = sum(found.spec.ranks) + found.spec.translations
    for k in range(len(x)):
        wanted = orbit(fields, x[k].numpy(), fields.masses)
        assert wanted.rank == CASES[name].rank
        np.testing.assert_allclose(moved[k].flatten(), wanted.projection @ v[k].numpy().ravel(), atol=2e-13)
        np.testing.assert_allclose(curved[k], wanted.curvature, atol=2e-12 * max(1, abs(wanted.curvature).max()))
        if wanted.rank == len(fields.linear):
            assert volume[k].item() == pytest.approx(wanted.log_volume, abs=1e-11)
        assert bool(regular[k]) == (wanted.rank == full)
    torch.testing.assert_close(together, (moved, curved), rtol=1e-14, atol=1e-14)


def test_tables_of_a_kernel_span_the_declared_translations_and_rotations() -> None:
    for name in ("se3_masses", "oblique", "metric", "product"):
        found, g = kernel(name), np.array(quotient(name).metric.tolist(), dtype=np.float64)
        steps, turned = found.translations.numpy(), found.generators.numpy()
        np.testing.assert_allclose(steps @ g @ steps.T, np.eye(len(steps)), atol=1e-14)
        declared = np.stack([a.ravel() for a in numbers(name).linear])
        assert np.linalg.matrix_rank(np.concatenate([declared, turned.reshape(len(turned), g.size)])) == len(turned)
        # A* is the adjoint for the metric
        adjoint = np.einsum("ij,akj,kl->ail", np.linalg.inv(g), turned, g)
        np.testing.assert_allclose(np.einsum("aij,bji->ab", adjoint, turned), np.eye(len(turned)), atol=1e-13)


def test_the_mean_curvature_of_one_point() -> None:
    x = normal(5, 1, 3)
    squared = (x**2).sum((-1, -2), keepdim=True)
    for backend in BACKENDS:
        torch.testing.assert_close(kernel("so3").mean_curvature(x, backend=backend), -2 * x / squared)
    plane = compile_kernel(Quotient.of(turns(2)))
    torch.testing.assert_close(
        plane.mean_curvature(x[..., :2], backend="torch"), -x[..., :2] / (x[..., :2] ** 2).sum(-1, keepdim=True)
    )


@pytest.mark.parametrize("name", [*LINEAR, "so4", "so5"])
def test_by_eulers_identity_the_correction_pulls_inwards_as_many_dimensions_as_the_orbit_has(name: str) -> None:
    x, _ = states(name, 6)
    metric = torch.from_numpy(numbers(name).metric)
    inner = torch.einsum("bni,ij,bnj->b", x, metric, kernel(name, False).mean_curvature(x, backend="torch"))
    torch.testing.assert_close(inner, torch.full_like(inner, -CASES[name].rank), rtol=0, atol=1e-10)


def _invariant(name: str, seed: int) -> Callable[[Tensor], Tensor]:
    """A function of points (N, n) that the action keeps: of distances, and of inner products where the action is linear."""
    fields = numbers(name)
    metric = torch.from_numpy(fields.metric)
    weights = normal(40, seed=seed)

    def function(x: Tensor) -> Tensor:
        # invariants of rigid motions: distances of points; of linear ones: inner products
        apart = x.unsqueeze(0) - x.unsqueeze(1)
        distances = torch.einsum("abi,ij,abj->ab", apart, metric, apart)
        found = [distances[i, j] for i in range(len(x)) for j in range(i)]
        if all(not b.any() for b in fields.constant):
            found += [p @ metric @ p for p in x]
        total = x.new_zeros(())
        for k, value in enumerate(found):
            total = total + weights[k] * torch.sin(value * weights[k + 20]) + weights[k + 10] * value * found[k - 1]
        return total

    return function


IDENTITIES = ("so2", "so3", "so4", "so5", "se2", "se3", "se3_masses", "su2", "u1", "spin2", "metric", "translation")


@pytest.mark.parametrize("name", [*IDENTITIES, "so3_one", "so4_two"])
def test_generator_identity(name: str) -> None:
    # tr(P Hess F) - <h, F'> = Laplacian F, with the metric's own trace and gradient
    fields, found = numbers(name), kernel(name, False)
    (x,), _ = states(name, 1, seed=7)
    function = _invariant(name, 3)
    count, n = x.shape
    gradient = torch.func.grad(function)(x).reshape(-1)
    second = torch.func.jacfwd(torch.func.grad(function))(x).reshape(count * n, count * n)
    own = torch.ones(count, dtype=x.dtype) if fields.masses is None else torch.from_numpy(fields.masses)
    inverse = torch.kron(torch.diag(1 / own), torch.from_numpy(np.linalg.inv(fields.metric)))
    basis = torch.eye(count * n, dtype=x.dtype).reshape(count * n, count, n)
    moved = found.project(x.expand_as(basis).contiguous(), basis, backend="torch").reshape(count * n, -1).T
    laplacian = (inverse * second).sum()
    projected = ((moved @ inverse) * second).sum()
    drift = found.mean_curvature(x, backend="torch").reshape(-1) @ gradient
    scale = 1 + second.abs().max()
    assert abs(projected - drift - laplacian) <= 1e-10 * scale
    if name != "translation":
        assert abs(projected + drift - laplacian) > 1e-3  # the other sign


@pytest.mark.parametrize("name", PRINTED)
@pytest.mark.parametrize("backend", BACKENDS)
def test_projections_are_idempotent_and_leave_nothing_vertical(name: str, backend: str) -> None:
    x, v = states(name, 20, seed=1)
    fields, masses = numbers(name), masses_of(name)
    found = kernel(name)
    moved = found.project(x, v, masses=masses, backend=backend)
    torch.testing.assert_close(found.project(x, moved, masses=masses, backend=backend), moved, rtol=0, atol=1e-12)
    weights = torch.ones(x.shape[1], dtype=x.dtype) if masses is None else masses
    curved = found.mean_curvature(x, masses=masses, backend=backend)
    for a, b in zip(fields.linear, fields.constant, strict=True):
        field = x @ torch.from_numpy(a).T + torch.from_numpy(b)
        lowered = weights[:, None] * (field @ torch.from_numpy(fields.metric))
        assert (lowered * moved).sum((-1, -2)).abs().max() <= 1e-12
        assert ((lowered * curved).sum((-1, -2)) / (1 + curved.norm(dim=(-1, -2)))).abs().max() <= 1e-12
        assert found.project(x, field, masses=masses, backend=backend).abs().max() <= 1e-12


# -- points that do not exist -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["so3", "se3_masses"])
@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("hidden", [0.0, math.nan, math.inf, 1e300])
def test_masked_points_are_neither_read_nor_moved(name: str, backend: str, hidden: float) -> None:
    found = kernel(name)
    x, v = states(name, 4, points=7)
    mask = torch.tensor([[1] * 7, [1, 0, 1, 1, 0, 1, 0], [0, 0, 1, 1, 1, 1, 1], [1, 1, 1, 1, 0, 0, 0]]).bool()
    masses = normal(7, seed=9).abs() + 0.5 if found.spec.given else None
    shown = [torch.where(mask[..., None], t, hidden).requires_grad_() for t in (x, v)]
    moved = found.project(*shown, mask, masses, backend=backend)
    curved = found.mean_curvature(shown[0], mask, masses, backend=backend)
    volume = found.log_volume(shown[0], mask, masses, backend=backend)
    assert found.regular(shown[0], mask, masses, backend=backend).all()
    for k in range(4):
        own = None if masses is None else masses[mask[k]]
        kept, vectors = x[k][mask[k]], v[k][mask[k]]
        torch.testing.assert_close(moved[k][mask[k]], found.project(kept, vectors, None, own, backend=backend))
        torch.testing.assert_close(curved[k][mask[k]], found.mean_curvature(kept, None, own, backend=backend))
        torch.testing.assert_close(volume[k], found.log_volume(kept, None, own, backend=backend))
        assert not moved[k][~mask[k]].any() and not curved[k][~mask[k]].any()
    center = found.center(shown[0], mask, masses)
    assert not center[~mask].any() and center.isfinite().all()
    grads = torch.autograd.grad((moved.sin() + curved.sin()).sum() + volume.sum(), shown)
    for grad in grads:
        assert grad.isfinite().all() and not grad[~mask].any()


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("name", ["so3", "se3_masses", "product"])
def test_states_without_points(name: str, backend: str) -> None:
    found = kernel(name)
    x, v = states(name, 2, points=3)
    masses = torch.ones(3) if found.spec.given else None
    x[1] = math.nan
    mask = torch.tensor([[True] * 3, [False] * 3])
    x.requires_grad_()
    moved, curved = found.project_with_curvature(x, v, mask, masses, backend=backend)
    assert not moved[1].any() and not curved[1].any() and moved[0].any()
    assert found.regular(x, mask, masses, backend=backend).tolist() == [True, False]
    (grad,) = torch.autograd.grad((moved * moved).sum() + (curved * curved).sum(), x)
    assert not grad[1].any() and grad.isfinite().all()
    # no points at all, and no states at all
    none = x.new_zeros(2, 0, x.shape[-1])
    no_masses = None if masses is None else masses[:0]
    assert found.project(none, none, masses=no_masses, backend=backend).shape == none.shape
    assert found.mean_curvature(none, masses=no_masses, backend=backend).shape == none.shape
    assert not found.regular(none, masses=no_masses, backend=backend).any()
    empty = x.new_zeros(0, 3, x.shape[-1]).requires_grad_()
    moved, curved = found.project_with_curvature(empty, empty, masses=masses, backend=backend)
    assert moved.shape == curved.shape == empty.shape
    assert torch.autograd.grad(moved.sum() + curved.sum(), empty)[0].shape == empty.shape
    assert found.log_volume(empty, masses=masses, backend=backend).shape == (0,)
    assert found.regular(empty, masses=masses, backend=backend).shape == (0,)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("bad", [math.nan, math.inf, -math.inf])
def test_a_state_that_is_not_finite_is_not_regular_and_spoils_no_other(backend: str, bad: float) -> None:
    for name in ("so3", "se3_masses"):
        found = kernel(name)
        x, v = states(name, 3)
        masses = torch.ones(x.shape[1]) if found.spec.given else None
        clean = (
            found.project(x, v, masses=masses, backend=backend),
            found.mean_curvature(x, masses=masses, backend=backend),
        )
        x[1, 0, 0] = bad
        moved, curved = found.project_with_curvature(x, v, masses=masses, backend=backend)
        for part, whole in zip((moved, curved), clean, strict=True):
            torch.testing.assert_close(part[::2], whole[::2])
            assert part[1].isnan().any()
        assert found.log_volume(x, masses=masses, backend=backend).isfinite().tolist() == [True, False, True]
        assert found.regular(x, masses=masses, backend=backend).tolist() == [True, False, True]
        # a vector that is not finite
        x, v = states(name, 3)
        v[1, 0, 0] = bad
        moved = found.project(x, v, masses=masses, backend=backend)
        assert not moved[1].isfinite().all()
        torch.testing.assert_close(moved[::2], clean[0][::2])


# -- smaller orbits ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("unit", [2.0**-13, 1.0, 2.0**13])
@pytest.mark.parametrize("far", [0.0, 1024.0])
def test_float32_points_on_a_line(backend: str, unit: float, far: float) -> None:
    found = kernel("se3")
    for seed in range(6):
        generator = torch.Generator().manual_seed(seed)
        direction = torch.randint(-5, 6, (3,), generator=generator) + torch.tensor([7, 0, 0])
        x = ((torch.arange(2 + seed)[:, None] * direction + far) * unit).float()
        v = normal(*x.shape, seed=seed, dtype=torch.float32)
        _assert_exact(found, x, v, backend, 1e-6)
        assert not found.regular(x, backend=backend)


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("bend", [1e-5, 1e-4, 1e-3, 1e-2])
@pytest.mark.parametrize("far", [0.0, 1e3])
def test_float32_points_close_to_a_line(backend: str, bend: float, far: float) -> None:
    found = kernel("se3")
    for seed in range(6):
        unit = (1e-4, 1.0, 1e4)[seed % 3]
        x = normal(3 + seed, 3, seed=seed) * torch.tensor([1, bend, bend]) * 3
        x = ((x @ rotation(seed).T + far) * unit).float()
        v = normal(*x.shape, seed=seed + 10, dtype=torch.float32)
        if found.regular(x, backend=backend):
            _assert_exact(found, x, v, backend, 1e-5)
        else:
            assert bend == 1e-5
    assert bend == 1e-5 or found.regular(x, backend=backend)


def test_whether_a_state_is_regular_depends_on_nothing_but_its_form() -> None:
    found = kernel("se3")
    for dtype, lowest in ((torch.float32, math.sqrt(5e-11)), (torch.float64, math.sqrt(1e-13))):
        for factor, expected in ((0.1, False), (10.0, True)):
            flat = torch.tensor([[-1.0, 0, 0], [0, factor * lowest, 0], [1, 0, 0]], dtype=torch.float64)
            x = torch.stack([flat @ rotation(seed).T * 10 ** (seed % 9 - 4.0) for seed in range(60)]).to(dtype)
            for backend in BACKENDS:
                assert (found.regular(x, backend=backend) == expected).all()


def _assert_exact(found: Any, x: Tensor, v: Tensor, backend: str, tolerance: float) -> None:
    with mpmath.workdps(50):
        wanted = rotations_exactly(x.tolist(), v.tolist(), found.spec.translations > 0)
    moved, curved = (torch.tensor([[float(c) for c in row] for row in rows], dtype=torch.float64) for rows in wanted)
    both = found.project_with_curvature(x, v, backend=backend)
    for got, exact, scale in zip(both, (moved, curved), (v.double().norm(), curved.norm()), strict=True):
        assert got.dtype == x.dtype
        assert (got.double() - exact).norm() <= tolerance * scale


@pytest.mark.parametrize("backend", BACKENDS)
def test_smallest_orbits(backend: str) -> None:
    found = kernel("se3")
    one = torch.tensor([[[3.0, 4.0, 5.0]]])
    v = torch.ones(1, 1, 3)
    # one point has no shape, coincident ones only their differences of velocity
    assert not found.project(one, v, backend=backend).any() and not found.mean_curvature(one, backend=backend).any()
    assert not found.regular(one, backend=backend).any()
    same, v = one.expand(1, 4, 3).contiguous(), normal(1, 4, 3, dtype=torch.float32)
    torch.testing.assert_close(found.project(same, v, backend=backend), v - v.mean(1, keepdim=True))
    assert not found.mean_curvature(same, backend=backend).any()
    # a pair keeps its length alone, and is driven apart by two dimensions: h = -2 x / |x|^2
    pair = torch.tensor([[[0.0, 0, 0], [0, 0, 2]]])
    torch.testing.assert_close(
        found.project(pair, torch.tensor([[[1.0, 2, 3], [4, 5, 7]]]), backend=backend),
        torch.tensor([[[0.0, 0, -2], [0, 0, 2]]]),
    )
    torch.testing.assert_close(found.mean_curvature(pair, backend=backend), torch.tensor([[[0.0, 0, 1], [0, 0, -1]]]))
    # derivatives there are finite: those of the smaller orbit
    pair.requires_grad_()
    (grad,) = torch.autograd.grad(found.mean_curvature(pair, backend=backend)[0, 1, 2], pair)
    torch.testing.assert_close(grad[0, :, 2], torch.tensor([-0.5, 0.5]))
    origin = torch.zeros(1, 2, 3)
    still = kernel("so3")
    v = normal(1, 2, 3, dtype=torch.float32)
    torch.testing.assert_close(still.project(origin, v, backend=backend), v)
    assert not still.mean_curvature(origin, backend=backend).any()


def test_a_tolerance_says_what_counts_as_a_line() -> None:
    found = kernel("se3")
    x = torch.tensor([[[-1.0, 0, 0], [0, 1e-3, 0], [1, 0, 0]]])
    for backend in BACKENDS:
        assert found.regular(x, backend=backend)
        assert not found.regular(x, tolerance=1e-5, backend=backend)
        assert found.mean_curvature(x, tolerance=1e-5, backend=backend).abs().max() < 2
        assert found.mean_curvature(x, backend=backend).abs().max() > 100
    for bad in (-1e-3, 1, math.nan, "small", True):
        with pytest.raises(KernelInputError, match="a number from 0 to less than 1"):
            found.project(x, x, tolerance=bad)


# -- derivatives ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PRINTED)
@pytest.mark.parametrize("backend", BACKENDS)
def test_derivatives(name: str, backend: str) -> None:
    found = kernel(name)
    x, v = states(name, 2, seed=4)
    if name == "so4_two":
        pytest.skip("orbits of smaller dimension, whose derivatives along other orbits jump")
    mask = torch.ones(2, x.shape[1], dtype=torch.bool)
    if name == "so3":
        mask[1, 0] = False
    masses = masses_of(name)
    x.requires_grad_()
    v.requires_grad_()
    more: dict[str, Any] = {"mask": mask, "masses": masses, "backend": backend}
    functions: list[tuple[Callable[..., Any], tuple[Tensor, ...]]] = [
        (lambda p, q: found.project(p, q, **more), (x, v)),
        (lambda p: found.mean_curvature(p, **more), (x,)),
        (lambda p: found.log_volume(p, **more), (x,)),
        (lambda p, q: found.project_with_curvature(p, q, **more), (x, v)),
    ]
    for function, inputs in functions:
        assert torch.autograd.gradcheck(function, inputs, atol=1e-6, fast_mode=True)
        assert torch.autograd.gradgradcheck(function, inputs, atol=1e-5, fast_mode=True)


@pytest.mark.parametrize("name", ["so3_one", "so4_two"])
@pytest.mark.parametrize("backend", BACKENDS)
def test_derivatives_where_all_orbits_are_smaller_than_the_group(name: str, backend: str) -> None:
    # with this number of points they are so everywhere, and derivatives are those along the states
    if backend == "cpp" and name == "so3_one":
        found: Any = kernel("so3")
    else:
        found = kernel(name)
    x, v = (t.requires_grad_() for t in states(name, 1, seed=4))
    for function, inputs in (
        (lambda p, q: found.project(p, q, backend=backend), (x, v)),
        (lambda p: found.mean_curvature(p, backend=backend), (x,)),
        (lambda p: found.log_volume(p, backend=backend), (x,)),
    ):
        assert torch.autograd.gradcheck(function, inputs, atol=1e-6)
        assert torch.autograd.gradgradcheck(function, inputs, atol=1e-5)


def test_the_mean_curvature_is_the_slope_of_the_volume() -> None:
    for name in PRINTED:
        found, fields = kernel(name), numbers(name)
        x, _ = states(name, 3, seed=5)
        masses = masses_of(name)
        x.requires_grad_()
        (slope,) = torch.autograd.grad(found.log_volume(x, masses=masses).sum(), x)
        own = torch.ones(x.shape[1], dtype=x.dtype) if masses is None else masses
        raised = (slope / own[:, None]) @ torch.from_numpy(np.linalg.inv(fields.metric))
        torch.testing.assert_close(found.mean_curvature(x, masses=masses), -raised, rtol=1e-10, atol=1e-10)


# -- torch's machinery ------------------------------------------------------------------------------------------------------


class Everything(torch.nn.Module):
    """All results of a geometry."""

    def __init__(self, geometry: Any) -> None:
        super().__init__()
        self.geometry = geometry

    def forward(self, x: Tensor, v: Tensor, mask: Tensor) -> tuple[Tensor, ...]:
        g = self.geometry
        return (
            g.project(x, v, mask),
            g.mean_curvature(x, mask),
            *g.project_with_curvature(x, v, mask),
            g.log_volume(x, mask),
            g.center(x, mask),
            g.regular(x, mask),
        )


@pytest.mark.parametrize("name", ["so3", "se3"])
def test_compiled_and_exported_functions_give_the_same(name: str) -> None:
    model = Everything(kernel(name))
    x, v = (t.float() for t in states(name, 3, points=5))
    mask = torch.ones(3, 5, dtype=torch.bool)
    mask[0, 3:] = False
    wanted = model(x, v, mask)
    torch.testing.assert_close(torch.compile(model, fullgraph=True, backend="aot_eager")(x, v, mask), wanted)
    exported = torch.export.export(model, (x, v, mask), dynamic_shapes={
        "x": {0: torch.export.Dim("b"), 1: torch.export.Dim("n")},
        "v": {0: torch.export.Dim("b"), 1: torch.export.Dim("n")},
        "mask": {0: torch.export.Dim("b"), 1: torch.export.Dim("n")},
    })  # fmt: skip
    torch.testing.assert_close(exported.module()(x, v, mask), wanted)
    more = [t.float() for t in states(name, 2, points=6, seed=3)]
    mask = torch.ones(2, 6, dtype=torch.bool)
    torch.testing.assert_close(exported.module()(*more, mask), model(*more, mask))


def test_gradients_of_compiled_functions() -> None:
    found = kernel("se3")

    def loss(x: Tensor, v: Tensor) -> Tensor:
        moved, curved = found.project_with_curvature(x, v)
        return (moved**2).sum() + curved.sin().sum() + found.log_volume(x).sum()

    x, v = (t.requires_grad_() for t in states("se3", 2))
    wanted = torch.autograd.grad(loss(x, v), (x, v))
    compiled = torch.compile(loss, fullgraph=True, backend="aot_eager")
    torch.testing.assert_close(torch.autograd.grad(compiled(x, v), (x, v)), wanted)


@pytest.mark.parametrize("name", ["so3", "se3"])
def test_function_transforms(name: str) -> None:
    found = kernel(name)
    x, v = states(name, 3)
    torch.testing.assert_close(torch.func.vmap(found.project)(x, v), found.project(x, v))
    torch.testing.assert_close(torch.func.vmap(found.mean_curvature)(x), found.mean_curvature(x))
    torch.testing.assert_close(torch.func.vmap(found.log_volume)(x), found.log_volume(x))
    assert torch.func.vmap(found.regular)(x).all()
    jacobian = torch.func.jacrev(found.mean_curvature)(x[0])
    torch.testing.assert_close(torch.func.jacfwd(found.mean_curvature)(x[0]), jacobian)
    torch.testing.assert_close(torch.autograd.functional.jacobian(found.mean_curvature, x[0]), jacobian)
    _, along = torch.func.jvp(lambda p: found.project(p, v[0]), (x[0],), (v[1],))
    rows = torch.autograd.functional.jacobian(lambda p: found.project(p, v[0]), x[0])
    torch.testing.assert_close(along, (rows * v[1]).sum((-1, -2)))
    curved = torch.func.hessian(found.log_volume)(x[0])
    torch.testing.assert_close(curved, torch.autograd.functional.hessian(found.log_volume, x[0]))


@pytest.mark.parametrize(
    "kinds",
    [
        ("test_schema", "test_autograd_registration", "test_faketensor"),
        pytest.param(("test_aot_dispatch_dynamic",), marks=pytest.mark.long),
    ],
    ids=["plain", "traced"],
)
@pytest.mark.parametrize("backend", BACKENDS)
def test_operators_keep_what_torch_asks_of_them(backend: str, kinds: tuple[str, ...]) -> None:
    found = kernel("se3_masses")
    x, v = (t.requires_grad_() for t in states("se3_masses", 2))
    for weights in (None, torch.tensor([[1.0, 0, 2], [3, 4, 5]], dtype=torch.float64)):
        end = (found.key, 1e-13, backend)
        for operator, inputs in (
            (operators.project, (x, v)),
            (operators.curvature, (x,)),
            (operators.both, (x, v)),
            (operators.orbit, (x,)),
        ):
            torch.library.opcheck(operator, (*inputs, weights, *end), test_utils=kinds)


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
@pytest.mark.parametrize("backend", BACKENDS)
def test_short_formats_are_rounded_once(dtype: torch.dtype, backend: str) -> None:
    found = kernel("se3")
    x, v = (t.to(dtype) for t in states("se3", 3))
    for got, wanted in zip(
        found.project_with_curvature(x, v, backend=backend),
        found.project_with_curvature(x.double(), v.double(), backend=backend),
        strict=True,
    ):
        assert got.dtype == dtype
        torch.testing.assert_close(got, wanted.to(dtype), rtol=torch.finfo(dtype).eps, atol=1e-6)
    assert found.log_volume(x, backend=backend).dtype == dtype
    assert found.center(x).dtype == dtype
    x.requires_grad_()
    (grad,) = torch.autograd.grad(found.mean_curvature(x, backend=backend).sum(), x)
    assert grad.dtype == dtype and grad.isfinite().all()


def test_autocast_does_not_shorten_the_computation() -> None:
    found = kernel("se3")
    x, v = (t.float().requires_grad_() for t in states("se3", 3))
    for backend in BACKENDS:
        wanted = found.project(x, v, backend=backend)
        slopes = torch.autograd.grad(wanted.sin().sum(), (x, v))
        with torch.autocast("cpu", torch.bfloat16):
            got = found.project(x, v, backend=backend)
            torch.testing.assert_close(found.center(x), x - x.mean(1, keepdim=True))
            again = torch.autograd.grad(got.sin().sum(), (x, v))
        torch.testing.assert_close(got, wanted)
        torch.testing.assert_close(again, slopes)


@pytest.mark.parametrize("backend", BACKENDS)
def test_leading_axes_strides_and_masks_that_broadcast(backend: str) -> None:
    found = kernel("se3")
    x, v = normal(2, 3, 5, 3), normal(2, 3, 5, 3, seed=1)
    wanted = found.project(x.reshape(6, 5, 3), v.reshape(6, 5, 3), backend=backend).reshape(x.shape)
    torch.testing.assert_close(found.project(x, v, backend=backend), wanted)
    torch.testing.assert_close(found.project(x.mT.contiguous().mT, v.flip(0).flip(0), backend=backend), wanted)
    torch.testing.assert_close(found.project(x[..., None].expand(*x.shape, 2)[..., 0], v, backend=backend), wanted)
    torch.testing.assert_close(found.project(x[0, 0], v[0, 0], backend=backend), wanted[0, 0])
    assert found.log_volume(x, backend=backend).shape == found.regular(x, backend=backend).shape == (2, 3)
    mask = torch.tensor([True, True, False, True, True])
    whole = found.mean_curvature(x, mask.expand(2, 3, 5).contiguous(), backend=backend)
    torch.testing.assert_close(found.mean_curvature(x, mask, backend=backend), whole)
    torch.testing.assert_close(found.mean_curvature(x, mask[None, None], backend=backend), whole)


def test_the_number_of_threads_changes_no_bit() -> None:
    found = kernel("se3")
    x, v = normal(300, 40, 3, dtype=torch.float32), normal(300, 40, 3, seed=1, dtype=torch.float32)
    before, results = torch.get_num_threads(), []
    try:
        for threads in (1, 2, 3):
            torch.set_num_threads(threads)
            results.append(found.project_with_curvature(x, v, backend="cpp"))
    finally:
        torch.set_num_threads(before)
    for more in results[1:]:
        assert all(torch.equal(a, b) for a, b in zip(more, results[0], strict=True))
    # and neither does the rest of the batch
    assert torch.equal(found.project(x[7:9], v[7:9], backend="cpp"), results[0][0][7:9])


def test_a_kernel_is_copied_as_itself() -> None:
    found = kernel("se3")
    assert copy.copy(found) is found and copy.deepcopy(found) is found
    assert "se3" in repr(found)


# -- masses and bad input ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("backend", BACKENDS)
def test_a_mass_of_zero_is_a_point_that_does_not_exist(backend: str) -> None:
    found = kernel("se3_masses")
    x, v = states("se3_masses", 2, points=5)
    masses = torch.tensor([1.0, 2, 0, 3, 4])
    x[:, 2] = math.nan
    kept = [0, 1, 3, 4]
    moved = found.project(x, v, masses=masses, backend=backend)
    assert not moved[:, 2].any()
    torch.testing.assert_close(
        moved[:, kept], found.project(x[:, kept], v[:, kept], masses=masses[kept], backend=backend)
    )


@pytest.mark.parametrize("bad", [-1.0, math.nan, -math.inf, math.inf])
def test_masses_that_are_none(bad: float) -> None:
    found = kernel("se3_masses")
    x, v = states("se3_masses", 2)
    with pytest.raises(KernelInputError, match="masses that are negative, infinite or no numbers"):
        found.project(x, v, masses=torch.tensor([1.0, bad, 2.0]))


def _refused(call: Callable[[], object], given: str, remedy: str = "") -> None:
    with pytest.raises(KernelInputError) as caught:
        call()
    assert given in str(caught.value) and remedy in str(caught.value)


def test_bad_input() -> None:
    found, weighted = kernel("so3"), kernel("se3_masses")
    fixed = kernel("so3", False)
    x = torch.zeros(2, 4, 3)
    v = x
    _refused(lambda: found.project(x.long(), v), "torch.int64", ".float()")
    _refused(lambda: found.project(x.to(torch.complex64), v), "torch.complex64")
    _refused(lambda: found.project([[0.0]], v), "list")
    _refused(lambda: found.project(x[..., :2], v[..., :2]), "(2, 4, 2)")
    _refused(lambda: found.project(x[0, 0], v[0, 0]), "(3,)")
    _refused(lambda: fixed.project(x[:, :3], v[:, :3]), "(2, 3, 3)", "any number of points")
    _refused(lambda: found.project(x, v[:1]), "(1, 4, 3)")
    _refused(lambda: found.project(x, v.double()), "torch.float64")
    _refused(lambda: found.project(x, None), "NoneType")
    _refused(lambda: found.project(x, v, torch.ones(2, 4)), "a mask of torch.float32")
    _refused(lambda: found.project(x, v, [True] * 4), "a mask of list")
    _refused(lambda: found.project(x, v, torch.ones(2, 5, dtype=torch.bool)), "a mask of shape (2, 5)")
    _refused(lambda: found.project(x, v, torch.ones(3, 2, 4, dtype=torch.bool)), "a mask of shape (3, 2, 4)")
    _refused(lambda: found.project(x, v, masses=torch.ones(4)), "which takes none", 'masses="given"')
    _refused(lambda: weighted.project(x, v), "masses: NoneType")
    _refused(lambda: weighted.project(x, v, masses=torch.ones(3)), "masses: (3,)")
    _refused(lambda: found.project(x, v, backend="cuda"), "backend='cuda'")
    _refused(lambda: found.project(x, v, backend="triton"), "backend='triton'")


def test_without_a_compiler_torch_stands_in_and_says_so_once(monkeypatch: pytest.MonkeyPatch) -> None:
    own = Quotient.of(turns(3, "so3_without_compiler"), points=2, masses=(1, sp.Rational(7, 5)))
    found = compile_kernel(own)
    monkeypatch.setattr(compiler, "_warned", set())

    def missing(*_: object, **__: object) -> None:
        raise native.CompilerError("c++", "there is no C++ compiler")

    monkeypatch.setattr("generated.runtime.quotient.load", missing)
    x, v = normal(3, 2, 3), normal(3, 2, 3, seed=1)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        got = found.project(x, v)
        found.mean_curvature(x)
        found.regular(x)
    assert len([c for c in caught if "the torch backend stands in for 'cpp'" in str(c.message)]) == 1
    torch.testing.assert_close(got, found.project(x, v, backend="torch"))
    _refused(lambda: found.project(x, v, backend="cpp"), "backend='cpp'", "there is no C++ compiler")


@pytest.mark.long
def test_rotations_of_nine_dimensions_are_left_to_torch() -> None:
    found = compile_kernel(Quotient.of(turns(9)))
    x, v = normal(2, 10, 9), normal(2, 10, 9, seed=1)
    moved = found.project(x, v)
    torch.testing.assert_close(found.project(x, moved), moved, rtol=0, atol=1e-12)
