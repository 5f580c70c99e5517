"""Contractions: an exact linear or bilinear map and its adjoints, of which each is the derivative of the others."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from ctypes import c_int64, c_void_p
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
import torch
from torch import Tensor

from .choice import choose, enter, require_backend
from .cpp_calls import address, run, threads
from .kernel import free_name, interior, transformed
from .native import load

_SCATTER = 1 << 16
"""Entries from which a matrix that is mostly zero is not written out."""


@dataclass(frozen=True)
class ContractionSpec:
    """What a contraction computes: z_k = sum of C[i, k] x_i, or of C[i, j, k] x_i y_j.

    Attributes:
        name: name of the kernel.
        digest: hash of the coefficients.
        sizes: numbers of each input, then of the output.
        complex: whether they are pairs (real part, imaginary part) of complex numbers.
        printed: whether it is C++ on a CPU; else it is so dense that torch's matrix product is faster.
    """

    name: str
    digest: str
    sizes: tuple[int, ...]
    complex: bool
    printed: bool


class Contraction:
    """A map and its adjoints on real rows, registered under one operator.

    Args:
        spec: what is computed.
        indices: for each variable, inputs first, its index in each term.
        coefficients: the distinct coefficients.
        which: the coefficient of each term, as an index.
        module, file: name of the generated module, and path of the C++ beside it, which need not exist.

    Attributes:
        sources: gives the text of a backend's file by its name, or None; None to read the file.
    """

    def __init__(
        self,
        spec: ContractionSpec,
        indices: Sequence[Sequence[int]],
        coefficients: Sequence[float],
        which: Sequence[int],
        module: str,
        file: Path,
    ) -> None:
        self.spec, self.module = spec, module
        self.indices = [np.array(index, dtype=np.int64) for index in indices]
        self.values = np.array(coefficients, dtype=np.float64)[np.array(which, dtype=np.int64)]
        self.sources: Callable[[str], str | None] | None = None
        self.libraries: dict[bool, ctypes.CDLL] = {}
        self._file = file
        self._tables: dict[tuple[int, bool], _Tables] = {}
        self._matrices: dict[tuple[int, torch.device, torch.dtype], _Matrix] = {}
        self.key = f"{spec.name}_{spec.digest[:16]}"
        enter(self.key, self)
        _CONTRACTIONS[self.key] = self

    def __call__(self, a: Tensor, b: Tensor | None, backend: str) -> Tensor:
        """Rows (..., n) of one dtype -> rows (..., m), leading axes broadcast."""
        require_backend(backend)
        if backend == "auto" and not self.spec.printed:
            backend = "torch"
        slot = len(self.spec.sizes) - 1
        lead, (a, b) = broadcast_rows(a, b)
        if transformed():
            out = self.by_tensors(a, b, slot, False)
        else:
            format = str(interior(a.dtype))[6:]
            out = _contract(a, b, self.key, slot, False, choose(self.key, a.device.type, format, backend))
        return out.reshape(*lead, self.spec.sizes[-1])

    def source(self, backend: str) -> str | None:
        """The text of a backend's generated file; None if it was not generated."""
        if self.sources is not None:
            return self.sources(backend)
        if backend != "cpp" or not self._file.exists():
            return None
        return self._file.read_text(encoding="utf-8")

    def library(self, double: bool) -> ctypes.CDLL:
        """The compiled C++."""
        if double not in self.libraries:
            source = self.source("cpp")
            assert source is not None, "choose() has looked"
            self.libraries[double] = load(source, double)
        return self.libraries[double]

    def by_tensors(self, a: Tensor, b: Tensor | None, slot: int, reduce: bool) -> Tensor:
        """A contraction (O, I, n) -> (O, I or 1, m) in tensor operations."""
        dtype = interior(a.dtype)
        matrix = self._matrix(slot, a.device, dtype)
        u = a.to(dtype)
        if b is not None:
            u = u[..., matrix.left] * b.to(dtype)[..., matrix.right]
            u = u.sum(1, keepdim=True) if reduce else u
        # a half-precision product would round the sums
        with torch.autocast(a.device.type, enabled=False):
            return matrix.apply(u).to(a.dtype)

    def by_cpp(self, a: Tensor, b: Tensor | None, slot: int, reduce: bool) -> Tensor:
        """The same in compiled C++."""
        dtype = interior(a.dtype)
        tables = self._table(slot, dtype == torch.float64)
        inputs = [value.to(dtype).contiguous() for value in (a, b) if value is not None]
        outer, inner = a.shape[0], a.shape[1] if b is None or b.shape[1] == 1 else b.shape[1]
        out = inputs[0].new_empty((outer, 1 if reduce else inner, self.spec.sizes[slot]))
        if out.numel() and all(value.numel() for value in inputs):
            call = ContractionCall(
                slot,
                outer,
                inner,
                threads(outer * inner * sum(self.spec.sizes), 65536),
                reduce=reduce,
                out=address(out),
            )
            for k, value in enumerate(inputs):
                call.inputs[k], call.sizes[k] = address(value), value.shape[2]
                call.shared[k] = value.shape[1] != inner
            call.size, call.starts, call.left = out.shape[2], address(tables.starts), address(tables.left)
            call.right, call.values = address(tables.right), address(tables.values)
            run(self.library(dtype == torch.float64), "repere_contraction", ctypes.byref(call))
        else:
            out.zero_()
        return out.to(a.dtype)

    def _table(self, slot: int, double: bool) -> _Tables:
        key = (slot, double)
        if key not in self._tables:
            order, left, right = self._terms(slot)
            starts = np.searchsorted(self.indices[slot][order], np.arange(self.spec.sizes[slot] + 1))
            self._tables[key] = _Tables(
                torch.tensor(starts, dtype=torch.int64, device="cpu"),
                torch.tensor(left, dtype=torch.int32, device="cpu"),
                torch.tensor(right, dtype=torch.int32, device="cpu"),
                torch.tensor(self.values[order], dtype=torch.float64 if double else torch.float32, device="cpu"),
            )
        return self._tables[key]

    def _terms(self, slot: int) -> tuple[Any, Any, Any]:
        order = np.argsort(self.indices[slot], kind="stable")
        left, *rest = (index[order] for k, index in enumerate(self.indices) if k != slot)
        return order, left, rest[0] if rest else left

    def _matrix(self, slot: int, device: torch.device, dtype: torch.dtype) -> _Matrix:
        key = (slot, device, dtype)
        if key not in self._matrices:
            order, left, right = self._terms(slot)
            size, out, values = self.spec.sizes[slot], self.indices[slot][order], self.values[order]
            if len(self.spec.sizes) == 3:
                pairs, column = np.unique(np.stack([left, right], axis=1), axis=0, return_inverse=True)
                left, right, column = pairs[:, 0], pairs[:, 1], column.reshape(-1)
                width = len(pairs)
            else:
                column, width = left, self.spec.sizes[1 - slot]
            whole = width * size <= max(_SCATTER, 16 * len(values))
            if whole:
                dense = np.zeros((width, size))
                np.add.at(dense, (column, out), values)
                values = dense
            first, second, third, fourth = (
                torch.tensor(index, dtype=torch.int64, device=device) for index in (left, right, column, out)
            )
            self._matrices[key] = _Matrix(
                first, second, third, fourth, torch.tensor(values, dtype=dtype, device=device), size
            )
        return self._matrices[key]


_CONTRACTIONS: dict[str, Contraction] = {}
"""Contractions by the name under which they are called."""


@dataclass(frozen=True)
class _Tables:
    """The terms of a slot, in the order of their output."""

    starts: Tensor
    left: Tensor
    right: Tensor
    values: Tensor


@dataclass(frozen=True)
class _Matrix:
    """The same for tensor operations: the products that are made, and a matrix from them to the output."""

    left: Tensor
    right: Tensor
    column: Tensor
    row: Tensor
    values: Tensor
    size: int

    def apply(self, u: Tensor) -> Tensor:
        """Products (..., width) -> (..., size)."""
        if self.values.dim() == 2:
            return u @ self.values
        out = u.new_zeros((*u.shape[:-1], self.size))
        return out.index_add(-1, self.row, u[..., self.column] * self.values)


class ContractionCall(ctypes.Structure):
    """contraction.h"""

    _fields_ = [
        *((name, c_int64) for name in ("slot", "outer", "inner", "threads")),
        ("inputs", c_void_p * 2),
        ("sizes", c_int64 * 2),
        ("shared", c_int64 * 2),
        ("out", c_void_p),
        *((name, c_int64) for name in ("size", "reduce")),
        *((name, c_void_p) for name in ("starts", "left", "right", "values")),
    ]


def broadcast_rows(a: Tensor, b: Tensor | None) -> tuple[tuple[int, ...], tuple[Tensor, Tensor | None]]:
    """The leading axes together, and inputs as (outer, inner or 1, n), without a copy where one of them is broadcast."""
    if b is None:
        return tuple(a.shape[:-1]), (a.reshape(1, _product(a.shape[:-1]), a.shape[-1]), None)
    lead = torch.broadcast_shapes(a.shape[:-1], b.shape[:-1])
    rank = len(lead)
    a, b = (value.reshape(*(1,) * (rank + 1 - value.dim()), *value.shape) for value in (a, b))
    # axes at the end along which one of the two has a single row are inner rows
    split = rank
    for shared, other in ((a, b), (b, a)):
        at = rank
        while at and shared.shape[at - 1] == 1:
            at -= 1
        if at < split and other.shape[:at] == shared.shape[:at]:
            split = at
            break
    outer, inner = _product(lead[:split]), _product(lead[split:])
    found = []
    for value in (a, b):
        single = split < rank and all(side == 1 for side in value.shape[split:rank])
        whole = value if single else value.expand(*lead, value.shape[-1])
        found.append(whole.reshape(outer, 1 if single or split == rank else inner, value.shape[-1]))
    return tuple(lead), (found[0], found[1])


def _product(sides: Sequence[int]) -> int:
    count = 1
    for side in sides:
        count = count * side
    return count


# A copy of this runtime in a package of the user's own registers an operator of its own.
_NAME = free_name(f"{(__package__ or 'runtime').replace('.', '_')}_contraction")


@torch.library.custom_op(_NAME, mutates_args=())
def _contract(a: Tensor, b: Optional[Tensor], kernel: str, slot: int, reduce: bool, backend: str) -> Tensor:
    found = _CONTRACTIONS[kernel]
    # what was traced on a CPU may run elsewhere
    call = found.by_cpp if backend == "cpp" and a.device.type == "cpu" else found.by_tensors
    return call(a, b, slot, reduce).contiguous()


@_contract.register_fake
def _(a: Tensor, b: Optional[Tensor], kernel: str, slot: int, reduce: bool, backend: str) -> Tensor:
    size = _CONTRACTIONS[kernel].spec.sizes[slot]
    inner = a.shape[1] if b is None or b.shape[1] == 1 else b.shape[1]
    return a.new_empty((a.shape[0], 1 if reduce else inner, size))


def _save(ctx: Any, inputs: Any, output: Any) -> None:
    a, b, ctx.kernel, ctx.slot, _, ctx.backend = inputs
    ctx.save_for_backward(a, b)


def _gradient(ctx: Any, grad: Tensor) -> tuple[Optional[Tensor], ...]:
    a, b = ctx.saved_tensors
    if b is None:
        return _contract(grad, None, ctx.kernel, 1 - ctx.slot, False, ctx.backend), None, None, None, None, None
    first, second = (k for k in range(3) if k != ctx.slot)
    found: list[Optional[Tensor]] = [None, None]
    for k, (variable, value, other, other_variable) in enumerate(((first, a, b, second), (second, b, a, first))):
        if ctx.needs_input_grad[k]:
            ordered = (other, grad) if other_variable < ctx.slot else (grad, other)
            reduce = bool(value.shape[1] == 1 and (other.shape[1] != 1 or grad.shape[1] != 1))
            part = _contract(*ordered, ctx.kernel, variable, reduce, ctx.backend)
            found[k] = part.expand(value.shape)
    return found[0], found[1], None, None, None, None


_contract.register_autograd(_gradient, setup_context=_save)


@_contract.register_vmap
def _(info: Any, in_dims: Sequence[Optional[int]], a: Tensor, b: Optional[Tensor], *options: Any) -> tuple[Any, int]:
    size = info.batch_size
    whole = [
        value.movedim(dim, 0) if dim is not None else value.expand(size, *value.shape)
        for value, dim in zip((a, b), in_dims, strict=False)
        if value is not None
    ]
    flat = [value.flatten(0, 1) for value in whole]
    out = _contract(flat[0], flat[1] if b is not None else None, *options)
    return out.unflatten(0, (size, whole[0].shape[1])), 0
