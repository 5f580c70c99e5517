"""Registration of a generated program with torch: fake tensors, autograd, second derivatives and vmap."""

from __future__ import annotations

import ctypes
import linecache
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any, Optional, Protocol

import torch
from torch import Tensor

from .choice import choose, enter, require_backend
from .cpp_calls import PointwiseLibrary
from .errors import InputError
from .native import load
from .rounding import Majorant
from .running_error import Bounded

FILES = {"cpp": "kernel.cpp", "triton": "kernel_triton.py"}
"""Generated file of each backend beside kernel.py."""


def family_counts(spans: Sequence[int | None], channels: int) -> list[int]:
    """Features of each family, which reads so many channels beyond the first; None for a function of the base alone."""
    return [1 if span is None else max(channels - span, 0) for span in spans]


@dataclass(frozen=True)
class KernelSpec:
    """What a kernel computes.

    Attributes:
        name: name of the action.
        digest: hash of the derivation; part of the operator's name.
        dimension: number of base coordinates, that is of spatial axes.
        order: highest derivative read.
        jets: number of derivatives of a channel, the channel itself included.
        channels: the only number of channels served; None for any.
        spans: channels beyond the first that each feature family reaches; None for a function of the base alone.
        weights: weight of each family under each independent multiplier.
        majorants: of each family, to bound its rounding error; None for one that is no polynomial.
        uses_base: whether the base coordinates are read.
    """

    name: str
    digest: str
    dimension: int
    order: int
    jets: int
    channels: int | None
    spans: tuple[int | None, ...]
    weights: tuple[tuple[Fraction, ...], ...]
    majorants: tuple[Majorant | None, ...]
    uses_base: bool

    @property
    def polynomial(self) -> bool:
        """Whether all invariants are polynomials in the jets and the base coordinates."""
        return None not in self.majorants

    def counts(self, channels: int) -> list[int]:
        """Features of each family for this number of channels."""
        return family_counts(self.spans, channels)

    def feature_weights(self, channels: int) -> list[tuple[Fraction, ...]]:
        """The weight of every feature, in the order of the kernel's output."""
        counts = self.counts(channels)
        return [w for w, count in zip(self.weights, counts, strict=True) for _ in range(count)]


Forward = Callable[[Tensor, Optional[Tensor]], Tensor]
Backward = Callable[[Tensor, Optional[Tensor], Tensor], Tensor]
DoubleBackward = Callable[[Tensor, Optional[Tensor], Tensor, Tensor], tuple[Tensor, Tensor]]


class Programs(Protocol):
    """What a backend provides: the three programs on jets, in the interior format."""

    @property
    def forward(self) -> Forward:
        """Features of the jets."""

    @property
    def backward(self) -> Backward:
        """Gradient by the jets."""

    @property
    def double_backward(self) -> DoubleBackward:
        """Gradients of the backward pass by the jets and by its cotangent."""


@dataclass(frozen=True)
class TorchPrograms:
    """The programs of the torch backend."""

    forward: Forward
    backward: Backward
    double_backward: DoubleBackward


def narrow(value: Tensor, start: int, length: int) -> Tensor:
    """Entries ``start`` to ``start + length`` along the channel axis; empty when the length is not positive."""
    return value[:, start : start + max(length, 0)]


def pad(value: Tensor, start: int, length: int) -> Tensor:
    """The value at ``start`` of ``length`` zeros along the channel axis: the adjoint of :func:`narrow`."""
    have, length = value.shape[1], max(length, 0)
    left = min(start, length - have)
    return torch.nn.functional.pad(value, (0, 0) * (value.dim() - 2) + (left, length - have - left))


def split(features: Tensor, spans: Sequence[int | None], channels: int) -> list[Tensor]:
    """The features of each family, as views."""
    return list(torch.split(features, family_counts(spans, channels), dim=1))


def join(parts: Sequence[Tensor | None], like: Tensor, spans: Sequence[int | None]) -> Tensor:
    """Families side by side along the channel axis; shared ones are expanded to the batch, absent ones are zero."""
    out = []
    for part, count in zip(parts, family_counts(spans, like.shape[1]), strict=True):
        shape = (like.shape[0], count, *like.shape[3:])
        out.append(like.new_zeros(shape) if part is None else part.expand(shape))
    return torch.cat(out, dim=1)


def stack(parts: Sequence[Tensor | None], like: Tensor) -> Tensor:
    """Gradients of the jets, zero where None."""
    zero: Tensor | None = None
    out = []
    for part in parts:
        if part is None:
            zero = torch.zeros_like(like[:, :, 0]) if zero is None else zero
            part = zero
        out.append(part)
    return torch.stack(out, dim=2)


class Kernel:
    """A registered kernel: jets (batch, channels, J, *spatial) -> features (batch, K, *spatial).

    Args:
        spec: what is computed.
        forward, backward, double_backward: the generated programs of the torch backend.

    Attributes:
        libraries: compiled C++ by whether it computes in float64, as far as it is loaded.
        sources: gives the text of another backend's file by its name, or None; None to read the files beside the module.

    Raises:
        InputError: when called with the wrong shape, dtype or number of channels, or a backend that cannot run.
    """

    def __init__(self, spec: KernelSpec, forward: Forward, backward: Backward, double_backward: DoubleBackward) -> None:
        self.spec = spec
        self.__module__ = forward.__module__
        self._torch = TorchPrograms(forward, backward, double_backward)
        self._folder = Path(forward.__code__.co_filename).parent
        self.sources: Callable[[str], str | None] | None = None
        self.libraries: dict[bool, ctypes.CDLL] = {}
        self._triton: Any = None
        self.operator = free_name(f"{spec.name}_{spec.digest[:12]}")
        self.op = _register(self.operator, self)
        self._bounds = _register_bounds(self.operator + "_bounds", self._bounded, spec)
        enter(self.operator, self)
        _KERNELS[self.operator] = self

    def __call__(self, jets: Tensor, base: Tensor | None = None, backend: str = "auto") -> Tensor:
        self._check(jets, base)
        require_backend(backend)
        base = base if self.spec.uses_base else None
        if transformed():
            dtype = interior(jets.dtype)
            at = None if base is None else base.to(dtype)
            return self._torch.forward(jets.to(dtype), at).to(jets.dtype)
        return self.op(jets, base, choose(self.operator, jets.device.type, str(interior(jets.dtype))[6:], backend))

    def source(self, backend: str) -> str | None:
        """The text of a backend's generated file; None if it was not generated."""
        if self.sources is not None:
            return self.sources(backend)
        try:
            return (self._folder / FILES[backend]).read_text(encoding="utf-8")
        except FileNotFoundError:
            return None

    def library(self, double: bool) -> ctypes.CDLL:
        """The compiled C++ of this kernel."""
        if double not in self.libraries:
            source = self.source("cpp")
            assert source is not None, "choose() has looked"
            self.libraries[double] = load(source, double)
        return self.libraries[double]

    def programs(self, backend: str, double: bool) -> Programs:
        """The three programs on jets, as a backend runs them."""
        if backend == "cpp":
            return PointwiseLibrary(self.library(double), self.spec.counts)
        if backend == "triton":
            return self.triton()
        return self._torch

    def bounded(self, jets: Tensor, errors: Tensor, base: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """How far from exact the features of these jets may be, operation by operation of their program.

        Args:
            jets: (B, C, J, *spatial).
            errors: (B, 1, J, *spatial), bounds on the error of each jet.
            base: as the kernel takes it.

        Returns:
            (B, K, *spatial) twice: bounds on the error of each feature, and the size of its terms where nothing cancels.
        """
        if transformed():
            return self._bounded(jets, errors, base)
        found: tuple[Tensor, Tensor] = self._bounds(jets, errors, base)
        return found

    def _bounded(self, jets: Tensor, errors: Tensor, base: Tensor | None) -> tuple[Tensor, Tensor]:
        given: Any = Bounded(jets, jets.abs(), errors.expand(jets.shape))
        at: Any = None if base is None else Bounded(base, base.abs(), torch.zeros_like(base))
        found: Any = self._torch.forward(given, at)
        return found.error.contiguous(), found.size.contiguous()

    def triton(self) -> Any:
        """The module of the generated Triton kernels, imported on first use."""
        if self._triton is None:
            name = f"{self.__module__}_triton"
            self._triton = import_module(name) if self.sources is None else module_of_text(name, self.source("triton"))
        return self._triton

    def __reduce__(self) -> str:
        # One kernel a module, found by name: copies share it, and a pickle holds a reference, no code.
        return "kernel"

    def out_channels(self, channels: int) -> int:
        """Number of features for this number of channels."""
        self.check_channels(channels)
        return sum(self.spec.counts(channels))

    def check_channels(self, channels: int) -> None:
        """Raise InputError unless the kernel serves this number of channels."""
        served = self.spec.channels
        if isinstance(channels, bool) or not isinstance(channels, (int, torch.SymInt)) or channels < 1:
            raise InputError(
                given=f"{channels!r} channels", expected="an integer of at least 1", remedy="pass the image's channels"
            )
        if served is not None and channels != served:
            raise InputError(
                given=f"{channels} channels for the kernel {self.spec.name!r}",
                expected=f"{served} channels, the number it was derived for",
                remedy=f"derive(..., channels={channels}), then generate or compile again",
            )

    def _check(self, jets: Tensor, base: Tensor | None) -> None:
        spec = self.spec
        if not isinstance(jets, Tensor) or not jets.dtype.is_floating_point:
            kind = jets.dtype if isinstance(jets, Tensor) else type(jets).__name__
            raise InputError(given=f"jets of {kind}", expected="a floating-point tensor", remedy="call .float() first")
        if jets.dim() < 3 or jets.shape[2] != spec.jets:
            raise InputError(
                given=f"jets of shape {tuple(jets.shape)}",
                expected=f"(batch, channels, {spec.jets}, *spatial): {spec.jets} derivatives up to order {spec.order}",
                remedy=f"make them with GaussianJets(order={spec.order}, dimension={spec.dimension})",
            )
        self.check_channels(jets.shape[1])
        if spec.uses_base and (base is None or base.dim() != jets.dim() - 1 or base.shape[1] != spec.dimension):
            raise InputError(
                given="no base coordinates" if base is None else f"base coordinates of shape {tuple(base.shape)}",
                expected=f"(1 or batch, {spec.dimension}, *spatial): these invariants depend on the position",
                remedy="pass the coordinates of each pixel as the second argument",
            )
        if spec.uses_base and base is not None:
            if base.shape[0] not in (1, jets.shape[0]) or base.shape[2:] != jets.shape[3:]:
                raise InputError(
                    given=f"base coordinates of shape {tuple(base.shape)} for jets of shape {tuple(jets.shape)}",
                    expected=f"(1 or {jets.shape[0]}, {spec.dimension}, *{tuple(jets.shape[3:])})",
                    remedy="pass one position for every pixel of the jets",
                )
            if base.requires_grad and torch.is_grad_enabled():
                raise InputError(
                    given="base coordinates that require a gradient",
                    expected="constant coordinates: kernels are differentiated by the jets alone",
                    remedy="pass base.detach()",
                )

    def __repr__(self) -> str:
        served = "any number of" if self.spec.channels is None else self.spec.channels
        return f"Kernel({self.spec.name}, order {self.spec.order}, {served} channels, {len(self.spec.spans)} families)"


_KERNELS: dict[str, Kernel] = {}


def registered(operator: str) -> Kernel:
    """The kernel of that operator.

    Raises:
        InputError: if nothing in this process has made it.
    """
    if operator not in _KERNELS:
        raise InputError(
            given=f"the kernel {operator!r}",
            expected=f"one of this process: {', '.join(sorted(_KERNELS)) or 'there is none'}",
            remedy="import the generated module that it was made with, or generate it again from the same derivation",
        )
    return _KERNELS[operator]


def module_of_text(name: str, source: str | None) -> Any:
    """A module from text that is in no file; tracebacks and Triton find its lines."""
    assert source is not None, "choose() has looked"
    file = f"<{name}>"
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    module = ModuleType(name)
    module.__dict__["__package__"] = name.rpartition(".")[0]
    exec(compile(source, file, "exec"), module.__dict__)
    return module


def interior(dtype: torch.dtype) -> torch.dtype:
    """The format in which numbers of a format are computed with: at least single precision."""
    # products of three derivatives leave the range of half precision, and its digits
    return torch.float32 if dtype in (torch.float16, torch.bfloat16) else dtype


def transformed() -> bool:
    """Whether torch.func or forward-mode differentiation is at work, to which a custom operator is opaque."""
    if torch.compiler.is_compiling():
        return False
    # without this an operator's forward-mode derivative would silently be zero
    functions = getattr(torch._C, "_are_functorch_transforms_active", None)
    level = getattr(torch.autograd.forward_ad, "_current_level", -1)
    return (functions is not None and bool(functions())) or level >= 0


def free_name(stem: str) -> str:
    """A qualified operator name, numbered where another copy of this code has taken it."""
    # torch would let a second registration replace the first, and what was recorded on that would crash
    name, number = stem, 1
    while hasattr(torch.ops.repere, name):
        number += 1
        name = f"{stem}_{number}"
    return f"repere::{name}"


def _register(name: str, kernel: Kernel) -> Any:
    """The operator of that name, with its derivatives."""
    spec = kernel.spec

    def inside(jets: Tensor, backend: str) -> tuple[Programs, Callable[[Tensor], Tensor]]:
        """The programs, and what brings their arguments to the format that they take."""
        # Triton kernels widen halves as they load them
        dtype = jets.dtype if backend == "triton" else interior(jets.dtype)
        return kernel.programs(backend, jets.dtype == torch.float64), lambda value: value.to(dtype)

    @torch.library.custom_op(name, mutates_args=())
    def op(jets: Tensor, base: Optional[Tensor] = None, backend: str = "torch") -> Tensor:
        programs, to = inside(jets, backend)
        return programs.forward(to(jets), None if base is None else to(base)).to(jets.dtype).contiguous()

    @torch.library.custom_op(name + "_backward", mutates_args=())
    def backward_op(jets: Tensor, base: Optional[Tensor], grad: Tensor, backend: str = "torch") -> Tensor:
        programs, to = inside(jets, backend)
        wanted = programs.backward(to(jets), None if base is None else to(base), to(grad))
        return wanted.to(jets.dtype).contiguous()

    @torch.library.custom_op(name + "_double_backward", mutates_args=())
    def double_op(
        jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad: Tensor, backend: str = "torch"
    ) -> tuple[Tensor, Tensor]:
        programs, to = inside(jets, backend)
        at = None if base is None else to(base)
        first, second = programs.double_backward(to(jets), at, to(grad), to(grad_grad))
        return first.to(jets.dtype).contiguous(), second.to(grad.dtype).contiguous()

    def shape(jets: Tensor) -> tuple[Any, ...]:
        return (jets.shape[0], sum(spec.counts(jets.shape[1])), *jets.shape[3:])

    @op.register_fake
    def _(jets: Tensor, base: Optional[Tensor] = None, backend: str = "torch") -> Tensor:
        return jets.new_empty(shape(jets))

    @backward_op.register_fake
    def _(jets: Tensor, base: Optional[Tensor], grad: Tensor, backend: str = "torch") -> Tensor:
        return jets.new_empty(jets.shape)

    @double_op.register_fake
    def _(
        jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad: Tensor, backend: str = "torch"
    ) -> tuple[Tensor, Tensor]:
        return jets.new_empty(jets.shape), grad.new_empty(grad.shape)

    def save(ctx: Any, inputs: Any, output: Any) -> None:
        *tensors, ctx.backend = inputs
        ctx.save_for_backward(*tensors)

    def op_gradient(ctx: Any, grad: Tensor) -> tuple[Optional[Tensor], None, None]:
        jets, base = ctx.saved_tensors
        return backward_op(jets, base, grad, ctx.backend), None, None

    def backward_gradient(ctx: Any, grad_grad: Tensor) -> tuple[Tensor, None, Tensor, None]:
        jets, base, grad = ctx.saved_tensors
        first, second = double_op(jets, base, grad, grad_grad, ctx.backend)
        return first, None, second, None

    op.register_autograd(op_gradient, setup_context=save)
    backward_op.register_autograd(backward_gradient, setup_context=save)
    for each in (op, backward_op, double_op):
        each.register_vmap(_batched(each))
    return op


def _register_bounds(name: str, bounded: Callable[..., tuple[Tensor, Tensor]], spec: KernelSpec) -> Any:
    """The operator of that name: opaque to a tracer, and without derivatives."""

    @torch.library.custom_op(name, mutates_args=())
    def op(jets: Tensor, errors: Tensor, base: Optional[Tensor] = None) -> tuple[Tensor, Tensor]:
        return bounded(jets, errors, base)

    @op.register_fake
    def _(jets: Tensor, errors: Tensor, base: Optional[Tensor] = None) -> tuple[Tensor, Tensor]:
        shape = (jets.shape[0], sum(spec.counts(jets.shape[1])), *jets.shape[3:])
        return jets.new_empty(shape), jets.new_empty(shape)

    return op


def _batched(op: Any) -> Callable[..., Any]:
    """vmap by folding the mapped axis into the batch."""

    def rule(info: Any, in_dims: Sequence[Optional[int]], *args: Any) -> tuple[Any, Any]:
        size = info.batch_size
        whole = [
            arg
            if not isinstance(arg, Tensor)
            else arg.movedim(dim, 0)
            if dim is not None
            else arg.expand(size, *arg.shape)
            for arg, dim in zip(args, in_dims, strict=True)
        ]
        batch = next(a for a in whole if isinstance(a, Tensor)).shape[1]
        flat = [a.expand(size, batch, *a.shape[2:]).flatten(0, 1) if isinstance(a, Tensor) else a for a in whole]
        out = op(*flat)
        many = isinstance(out, tuple)
        outs = tuple(o.unflatten(0, (size, batch)) for o in (out if many else (out,)))
        return (outs, (0,) * len(outs)) if many else (outs[0], 0)

    return rule
