"""Operators of a quotient in compiled code: projection, mean curvature, and orbits, of which their derivatives are made."""

from __future__ import annotations

import ctypes
from ctypes import c_double, c_int64, c_void_p
from typing import Any, Optional, Protocol

import torch
from torch import Tensor

from .cpp_calls import address, run, threads
from .kernel import free_name
from .quotient_spec import QuotientSpec, QuotientTensors
from .quotient_tensors import Orbit, StateTensors, existing

_LEAST = 1 << 17
"""Coordinates for which one more thread is started: starting one takes as long as 100 molecules."""
_KINDS = {"project": 1, "curvature": 2, "both": 3, "orbit": 4}
_TABLES = ("linear", "constant", "metric", "inverse_metric", "onto")
_NAME = f"{(__package__ or 'runtime').replace('.', '_')}_quotient"


class Compiled(Protocol):
    """A kernel, as far as its operators look at it."""

    @property
    def spec(self) -> QuotientSpec:
        """What is computed."""

    def library(self, double: bool) -> ctypes.CDLL:
        """The compiled C++."""

    def triton(self) -> Any:
        """The module of Triton kernels."""

    def tables(self, device: torch.device) -> QuotientTensors:
        """The tables, in the format of the computation."""


_KERNELS: dict[str, Compiled] = {}
"""Kernels by the name under which they are called."""


def enter_quotient(key: str, kernel: Compiled) -> None:
    """Let the operators know a kernel."""
    _KERNELS[key] = kernel


class QuotientCall(ctypes.Structure):
    """quotient.h"""

    _fields_ = [
        *((name, c_int64) for name in ("kind", "states", "points", "threads")),
        *((name, c_void_p) for name in ("x", "v", "weights", "out", "curvature")),
        *((name, c_void_p) for name in ("inverse", "kernel", "log_determinant", "rank", "mass")),
        ("tolerance", c_double),
    ]


def _call(
    compiled: Compiled, kind: str, x: Tensor, weights: Tensor | None, tolerance: float, /, **tensors: Tensor
) -> None:
    double = x.dtype == torch.float64
    states, points, size = x.shape
    kept = [x.contiguous(), None if weights is None else weights.contiguous()]
    kept += [value.contiguous() for value in tensors.values()]
    call = QuotientCall(
        _KINDS[kind],
        states,
        points,
        threads(states * points * size, _LEAST),
        x=address(kept[0]),
        weights=address(kept[1]),
    )
    for name, value in zip(tensors, kept[2:], strict=True):
        setattr(call, name, address(value))
    call.tolerance = tolerance
    if states:
        run(compiled.library(double), "repere_quotient", ctypes.byref(call))


def state_tensors(kernel: Compiled, x: Tensor, weights: Tensor | None, tolerance: float) -> StateTensors:
    """States in tensor operations, in double precision where the device has it."""
    tables = kernel.tables(x.device)
    wide = tables.metric.dtype
    mass = x.new_ones(x.shape[:2], dtype=wide) if weights is None else weights.to(wide)
    return StateTensors(kernel.spec, tables, x.to(wide), mass, tolerance)


@torch.library.custom_op(free_name(f"{_NAME}_project"), mutates_args=())
def project(x: Tensor, v: Tensor, weights: Optional[Tensor], kernel: str, tolerance: float, backend: str) -> Tensor:
    """The horizontal part of v at x, (B, N, n)."""
    found = _KERNELS[kernel]
    if backend == "cpp" and x.device.type == "cpu":
        out = torch.empty_like(x, memory_format=torch.contiguous_format)
        _call(found, "project", x, weights, tolerance, v=v, out=out)
        return out
    if backend == "triton":
        moved: Tensor = found.triton().project(found, x, v, weights, tolerance)
        return moved
    return state_tensors(found, x, weights, tolerance).project(v).to(x.dtype).contiguous()


@torch.library.custom_op(free_name(f"{_NAME}_curvature"), mutates_args=())
def curvature(x: Tensor, weights: Optional[Tensor], kernel: str, tolerance: float, backend: str) -> Tensor:
    """The mean curvature at x, (B, N, n)."""
    found = _KERNELS[kernel]
    if backend == "cpp" and x.device.type == "cpu":
        out = torch.empty_like(x, memory_format=torch.contiguous_format)
        _call(found, "curvature", x, weights, tolerance, curvature=out)
        return out
    if backend == "triton":
        moved: Tensor = found.triton().curvature(found, x, weights, tolerance)
        return moved
    return state_tensors(found, x, weights, tolerance).mean_curvature().to(x.dtype).contiguous()


@torch.library.custom_op(free_name(f"{_NAME}_both"), mutates_args=())
def both(
    x: Tensor, v: Tensor, weights: Optional[Tensor], kernel: str, tolerance: float, backend: str
) -> tuple[Tensor, Tensor]:
    """The horizontal part of v at x and the mean curvature there, from one reading of x."""
    found = _KERNELS[kernel]
    if backend == "cpp" and x.device.type == "cpu":
        out, curved = (torch.empty_like(x, memory_format=torch.contiguous_format) for _ in range(2))
        _call(found, "both", x, weights, tolerance, v=v, out=out, curvature=curved)
        return out, curved
    return (
        project(x, v, weights, kernel, tolerance, backend),
        curvature(x, weights, kernel, tolerance, backend),
    )


@torch.library.custom_op(free_name(f"{_NAME}_orbit"), mutates_args=())
def orbit(
    x: Tensor, weights: Optional[Tensor], kernel: str, tolerance: float, backend: str
) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    """The inverse of G, the projection onto its kernel, its log determinant and rank, and the mass: see Orbit."""
    found = _KERNELS[kernel]
    if backend == "cpp" and x.device.type == "cpu":
        made = _empty_orbit(found, x)
        _call(found, "orbit", x, weights, tolerance, **made._asdict())
        return made
    if backend == "triton":
        made = found.triton().orbit(found, x, weights, tolerance)
    else:
        made = state_tensors(found, x, weights, tolerance).orbits.orbit()
    return Orbit(*(part.contiguous() for part in made))


def _wide(kernel: Compiled, x: Tensor) -> torch.dtype:
    return kernel.tables(x.device).metric.dtype


def _empty_orbit(kernel: Compiled, x: Tensor) -> Orbit:
    states, r, wide = x.shape[0], kernel.spec.dimension, _wide(kernel, x)
    square = (x.new_empty((states, r, r), dtype=wide) for _ in range(2))
    single = (x.new_empty(states, dtype=dtype) for dtype in (wide, torch.int64, wide))
    return Orbit(*square, *single)


@torch.library.custom_op(free_name(f"{_NAME}_tables"), mutates_args=())
def tables(like: Tensor, kernel: str) -> list[Tensor]:
    """The tables that derivatives read, as results: a trace refuses tensors that a formula holds."""
    found = _KERNELS[kernel].tables(like.device)
    return [getattr(found, name).clone() for name in _TABLES]


@tables.register_fake
def _(like: Tensor, kernel: str) -> list[Tensor]:
    found = _KERNELS[kernel].tables(like.device)
    return [like.new_empty(getattr(found, name).shape, dtype=found.metric.dtype) for name in _TABLES]


@project.register_fake
def _(x: Tensor, v: Tensor, *_: Any) -> Tensor:
    return torch.empty_like(x, memory_format=torch.contiguous_format)


@both.register_fake
def _(x: Tensor, v: Tensor, *_: Any) -> tuple[Tensor, Tensor]:
    first, second = (torch.empty_like(x, memory_format=torch.contiguous_format) for _ in range(2))
    return first, second


@curvature.register_fake
def _(x: Tensor, *_: Any) -> Tensor:
    return torch.empty_like(x, memory_format=torch.contiguous_format)


@orbit.register_fake
def _(x: Tensor, weights: Optional[Tensor], kernel: str, *_: Any) -> tuple[Tensor, Tensor, Tensor, Tensor, Tensor]:
    return _empty_orbit(_KERNELS[kernel], x)


def _save(ctx: Any, inputs: Any, output: Any) -> None:
    *tensors, ctx.kernel, ctx.tolerance, ctx.backend = inputs
    ctx.save_for_backward(*tensors)


def _save_orbit(ctx: Any, inputs: Any, output: Any) -> None:
    x, weights, ctx.kernel, ctx.tolerance, ctx.backend = inputs
    ctx.save_for_backward(x, weights, *output[:2])


class _State:
    """What derivatives are made of: centred points and weights in the wide format, and the operators there."""

    def __init__(self, ctx: Any, x: Tensor, weights: Tensor | None) -> None:
        self._ctx, self._x, self._weights = ctx, x, weights
        self.spec = _KERNELS[ctx.kernel].spec
        linear, constant, metric, inverse_metric, onto = tables(x.detach(), ctx.kernel)
        self.tables = QuotientTensors(linear, constant, metric, inverse_metric, onto, None)
        wide = self.tables.metric.dtype
        self.mass = x.new_ones(x.shape[:2], dtype=wide) if weights is None else weights.to(wide)
        self.x = self.tables.centered(existing(x, weights).to(wide), self.mass)

    def orbit(self) -> tuple[Tensor, Tensor]:
        """The inverse of G and the projection onto its kernel."""
        inverse, kernel, *_ = orbit(self._x, self._weights, *self._options())
        return inverse, kernel

    def project(self, v: Tensor) -> Tensor:
        """The horizontal part of v."""
        return project(self._x, v.to(self._x.dtype), self._weights, *self._options()).to(self.x.dtype)

    def coefficients(self, inverse: Tensor, v: Tensor) -> Tensor:
        """Coefficients (B, r) of the vertical part of v."""
        weighted = self.mass.unsqueeze(-1) * v
        momenta = self.tables.momenta(weighted.sum(-2), self.x.mT @ weighted)
        return (inverse @ momenta.unsqueeze(-1)).squeeze(-1)

    def wide(self, v: Tensor) -> Tensor:
        """Vectors in the wide format, 0 at points that do not exist."""
        return existing(v, self._weights).to(self.x.dtype)

    def raised(self, v: Tensor) -> Tensor:
        """The inverse of :meth:`QuotientTensors.lowered`."""
        mass = torch.where(self.mass == 0, 1.0, self.mass)
        return (v @ self.tables.inverse_metric) / mass.unsqueeze(-1)

    def lowered(self, v: Tensor) -> Tensor:
        """Mass times metric times vectors."""
        return self.tables.lowered(v, self.mass)

    def from_gram(self, gradient: Tensor) -> Tensor:
        """The gradient by points of what has this symmetric gradient by G: d G_ab = -2 <A_a xi_b, dx>, symmetrised."""
        return -2 * self.lowered(self.tables.second(gradient, self.x))

    def _options(self) -> tuple[str, float, str]:
        return self._ctx.kernel, self._ctx.tolerance, self._ctx.backend


def _through_inverse(inverse: Tensor, kernel: Tensor, gradient: Tensor) -> Tensor:
    """The gradient by G of what has a symmetric gradient by its inverse, at constant rank."""
    square = inverse @ inverse
    return kernel @ gradient @ square + square @ gradient @ kernel - inverse @ gradient @ inverse


def _symmetric(form: Tensor) -> Tensor:
    return (form + form.mT) / 2


def _of_projection(state: _State, v: Tensor, grad: Tensor, by_points: bool) -> tuple[Tensor | None, Tensor]:
    """Gradients by points and by v of what has the gradient ``grad`` by P v."""
    u = state.raised(state.wide(grad))
    moved = state.project(u)
    by_v = state.lowered(moved).to(v.dtype)
    if not by_points or not state.spec.dimension:
        return None, by_v
    # d <u, P v> = -<P u, A(c) dx> - <P v, A(d) dx>, where c and d are coefficients of the vertical parts of v and u
    inverse, _ = state.orbit()
    c, d = (state.coefficients(inverse, value) for value in (state.wide(v), u))
    turned = state.tables.linear_part(c, moved) + state.tables.linear_part(d, state.project(v))
    return state.lowered(turned), by_v


def _of_curvature(state: _State, grad: Tensor) -> Tensor | None:
    """The gradient by points of what has the gradient ``grad`` by h."""
    if not state.spec.dimension:
        return None
    tables, u = state.tables, state.wide(grad)
    inverse, kernel = state.orbit()
    direct = u @ tables.second_matrix(inverse)
    share = state.mass / state.mass.sum(-1, keepdim=True).clamp_min(torch.finfo(u.dtype).tiny)
    direct = direct - share.unsqueeze(-1) * (direct.sum(-2, keepdim=True) @ tables.onto)
    form = torch.einsum("bni,aij,bncj->bac", u, tables.linear, tables.fields(state.x))
    through = state.from_gram(_through_inverse(inverse, kernel, _symmetric(form)))
    return direct + through


def _points(x: Tensor, *parts: Tensor | None) -> Tensor:
    return sum((part.to(x.dtype) for part in parts if part is not None), torch.zeros_like(x))


def _by_vectors_alone(ctx: Any) -> bool:
    """Whether the gradient is P itself, which is symmetric in the standard metric."""
    return not ctx.needs_input_grad[0] and _KERNELS[ctx.kernel].spec.standard


def _project_gradient(ctx: Any, grad: Tensor) -> tuple[Optional[Tensor], ...]:
    x, v, weights = ctx.saved_tensors
    if _by_vectors_alone(ctx):
        return None, project(x, grad, weights, ctx.kernel, ctx.tolerance, ctx.backend), None, None, None, None
    by_x, by_v = _of_projection(_State(ctx, x, weights), v, grad, ctx.needs_input_grad[0])
    return _points(x, by_x) if ctx.needs_input_grad[0] else None, by_v, None, None, None, None


def _curvature_gradient(ctx: Any, grad: Tensor) -> tuple[Optional[Tensor], ...]:
    x, weights = ctx.saved_tensors
    by_x = _points(x, _of_curvature(_State(ctx, x, weights), grad)) if ctx.needs_input_grad[0] else None
    return by_x, None, None, None, None


def _both_gradient(ctx: Any, grad: Tensor, curved: Tensor) -> tuple[Optional[Tensor], ...]:
    x, v, weights = ctx.saved_tensors
    if _by_vectors_alone(ctx):
        return None, project(x, grad, weights, ctx.kernel, ctx.tolerance, ctx.backend), None, None, None, None
    state = _State(ctx, x, weights)
    by_x, by_v = _of_projection(state, v, grad, ctx.needs_input_grad[0])
    if not ctx.needs_input_grad[0]:
        return None, by_v, None, None, None, None
    return _points(x, by_x, _of_curvature(state, curved)), by_v, None, None, None, None


def _orbit_gradient(ctx: Any, *grads: Any) -> tuple[Optional[Tensor], ...]:
    x, weights, inverse, kernel = ctx.saved_tensors
    by_inverse, by_kernel, by_determinant, _, _ = grads
    state = _State(ctx, x, weights)
    if not state.spec.dimension:
        return torch.zeros_like(x), None, None, None, None
    total = _through_inverse(inverse, kernel, _symmetric(by_inverse)) + by_determinant[:, None, None] * inverse
    mixed = inverse @ _symmetric(by_kernel) @ kernel
    return state.from_gram(total - mixed - mixed.mT).to(x.dtype), None, None, None, None


project.register_autograd(_project_gradient, setup_context=_save)
both.register_autograd(_both_gradient, setup_context=_save)
curvature.register_autograd(_curvature_gradient, setup_context=_save)
orbit.register_autograd(_orbit_gradient, setup_context=_save_orbit)
