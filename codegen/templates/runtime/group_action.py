"""Kernels of finite group actions: rho(g) x for batches of elements and vectors, in tensor operations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional

import numpy as np
import torch
from torch import Tensor

from .contraction import broadcast_rows
from .errors import InputError
from .kernel import free_name, interior, transformed
from .linear import require_rows

_ACTIONS: dict[str, GroupActionKernel] = {}
_TRANSPOSED, _INVERSE = 1, 2
"""Bits of a mode: the transpose of the matrix; the matrix of the inverse element."""


@dataclass(frozen=True)
class ActionSpec:
    """The action of a finite group.

    Attributes:
        name: name of the kernel.
        digest: hash of the tables.
        order: number of elements, which are 0 ... order - 1.
        dimension: of the space.
        complex: whether matrices have entries that are not real.
    """

    name: str
    digest: str
    order: int
    dimension: int
    complex: bool


@dataclass(frozen=True)
class Blocks:
    """Blocks of one size.

    Attributes:
        at: coordinates of each block.
        which: for each block, entries of its matrix as indices of values: element, then row, then column.
    """

    at: tuple[tuple[int, ...], ...]
    which: tuple[tuple[int, ...], ...]


class GroupActionKernel:
    """rho(g) x: elements (...) and vectors (..., n) -> (..., n), leading axes broadcast.

    Permutations, and matrices with one entry in each row and column, are an indexed read; others are multiplied block by
    block. Differentiable by x any number of times.

    Args:
        spec: what is computed.
        module: name of the generated module.
        inverse: number of each element's inverse.
        values: the distinct coefficients.
        source: for monomial matrices, the coordinate that each coordinate of rho(g) x is read from.
        factor: for monomial matrices that are no permutations, the index of the value it is multiplied by.
        blocks: for all others, their blocks.

    Raises:
        InputError: when called with elements that are no integers or, on a CPU, out of range, or with rows of another
            length.
    """

    def __init__(
        self,
        spec: ActionSpec,
        module: str,
        inverse: Sequence[int],
        values: Sequence[complex],
        source: Sequence[Sequence[int]] = (),
        factor: Sequence[Sequence[int]] = (),
        blocks: Sequence[Blocks] = (),
    ) -> None:
        self.spec = spec
        self.__module__ = module
        self._inverse = np.array(inverse)
        numbers = np.array(values, dtype=np.complex128)
        self._values: Any = numbers if spec.complex else numbers.real
        self._source = np.array(source, dtype=np.int64).reshape(-1, spec.dimension)
        self._factor: Any = self._values[np.array(factor, dtype=np.int64)] if len(factor) else None
        self._blocks = blocks
        self._tables: dict[tuple[int, torch.device, torch.dtype], Any] = {}
        self.key = f"{spec.name}_{spec.digest[:16]}"
        _ACTIONS[self.key] = self

    def __call__(self, elements: Tensor | int, x: Tensor, *, inverse: bool = False) -> Tensor:
        """rho(g) x, or rho of g's inverse."""
        require_rows(x, self.spec.dimension, self.spec.name)
        g = self._elements(elements, x)
        if self.spec.complex and not x.is_complex():
            x = x.to(torch.promote_types(interior(x.dtype), torch.complex64))
        lead, (rows, at) = broadcast_rows(x, g.unsqueeze(-1))
        assert at is not None
        rows = rows.expand(-1, max(rows.shape[1], at.shape[1]), -1)
        mode = _INVERSE if inverse else 0
        out = self.apply(at[..., 0], rows, mode) if transformed() else _act(at[..., 0], rows, self.key, mode)
        return out.reshape(*lead, self.spec.dimension)

    def apply(self, elements: Tensor, x: Tensor, mode: int) -> Tensor:
        """Elements (O, I or 1) and vectors (O, I, n) -> (O, I, n)."""
        if self._blocks:
            return self._by_blocks(elements, x, mode)
        source, factor = self._monomial(mode, x.device, x.dtype)
        out = x.gather(-1, source[elements].expand(x.shape))
        return out if factor is None else (out * factor[elements]).to(x.dtype)

    def check_range(self, elements: Tensor) -> None:
        """Raise InputError for a number that is no element's."""
        if elements.numel():
            low, high = (int(bound) for bound in torch.aminmax(elements))
            if low < 0 or high >= self.spec.order:
                raise InputError(
                    given=f"elements from {low} to {high}",
                    expected=f"0 to {self.spec.order - 1}, the elements of the group",
                    remedy="take them from group.elements or group.index(...)",
                )

    def _elements(self, elements: Tensor | int, x: Tensor) -> Tensor:
        if isinstance(elements, int) and not isinstance(elements, bool):
            elements = torch.full((), elements, dtype=torch.int64, device=x.device)
        if not isinstance(elements, Tensor) or elements.dtype not in (torch.int64, torch.int32):
            kind = elements.dtype if isinstance(elements, Tensor) else type(elements).__name__
            raise InputError(
                given=f"elements of {kind}",
                expected="an integer tensor: elements are numbers",
                remedy="pass torch.tensor([...]) of the group's element numbers",
            )
        try:
            torch.broadcast_shapes(elements.shape, x.shape[:-1])
        except RuntimeError as error:
            raise InputError(
                given=f"elements of shape {tuple(elements.shape)} for vectors of shape {tuple(x.shape)}",
                expected="elements (...) and vectors (..., n) whose leading axes broadcast",
                remedy="insert axes of length 1 with unsqueeze",
            ) from error
        return elements.to(device=x.device, dtype=torch.int64)

    def _by_blocks(self, elements: Tensor, x: Tensor, mode: int) -> Tensor:
        dtype = interior(x.dtype)
        parts = []
        order, tables = self._matrices(mode, x.device, dtype)
        with torch.autocast(x.device.type, enabled=False):
            for at, matrices in tables:
                rows = x.to(dtype)[..., at]
                chosen = matrices[elements]
                if elements.shape[1] == x.shape[1]:
                    parts.append((chosen @ rows.unsqueeze(-1)).squeeze(-1).flatten(2))
                else:
                    parts.append(torch.einsum("obij,ocbj->ocbi", chosen[:, 0], rows).flatten(2))
        return torch.cat(parts, dim=-1)[..., order].to(x.dtype)

    def _monomial(self, mode: int, device: torch.device, dtype: torch.dtype) -> tuple[Tensor, Optional[Tensor]]:
        key = (mode, device, dtype)
        if key not in self._tables:
            source: Any = self._source
            factor = self._factor
            if mode & _INVERSE:
                source, factor = source[self._inverse], None if factor is None else factor[self._inverse]
            if mode & _TRANSPOSED:
                back = np.argsort(source, axis=1)
                source, factor = back, None if factor is None else np.take_along_axis(factor, back, axis=1)
            self._tables[key] = (
                torch.tensor(source, device=device),
                None if factor is None else torch.tensor(factor, dtype=interior(dtype), device=device),
            )
        found: tuple[Tensor, Optional[Tensor]] = self._tables[key]
        return found

    def _matrices(self, mode: int, device: torch.device, dtype: torch.dtype) -> tuple[Tensor, list[Any]]:
        key = (mode, device, dtype)
        if key not in self._tables:
            tables = []
            for blocks in self._blocks:
                at = np.array(blocks.at, dtype=np.int64)
                count, size = at.shape
                which = np.array(blocks.which, dtype=np.int64).reshape(count, self.spec.order, size, size)
                matrices = self._values[which].swapaxes(0, 1)
                if mode & _INVERSE:
                    matrices = matrices[self._inverse]
                if mode & _TRANSPOSED:
                    matrices = matrices.swapaxes(2, 3)
                tables.append(
                    (torch.tensor(at, device=device), torch.tensor(matrices.copy(), dtype=dtype, device=device))
                )
            order = np.argsort(np.concatenate([np.array(blocks.at).reshape(-1) for blocks in self._blocks]))
            self._tables[key] = (torch.tensor(order, device=device), tables)
        found: tuple[Tensor, list[Any]] = self._tables[key]
        return found

    def __reduce__(self) -> str:
        # one kernel a module, found by name: copies share it
        return "kernel"

    def __repr__(self) -> str:
        how = "in blocks" if self._blocks else "monomial" if self._factor is not None else "permutations"
        return f"GroupActionKernel({self.spec.name}, order {self.spec.order}, dimension {self.spec.dimension}, {how})"


# A copy of this runtime in a package of the user's own registers an operator of its own.
_NAME = free_name(f"{(__package__ or 'runtime').replace('.', '_')}_action")


@torch.library.custom_op(_NAME, mutates_args=())
def _act(elements: Tensor, x: Tensor, kernel: str, mode: int) -> Tensor:
    action = _ACTIONS[kernel]
    if elements.device.type == "cpu":
        action.check_range(elements)
    return action.apply(elements, x, mode).contiguous()


@_act.register_fake
def _(elements: Tensor, x: Tensor, kernel: str, mode: int) -> Tensor:
    return x.new_empty(x.shape)


def _save(ctx: Any, inputs: Any, output: Any) -> None:
    elements, _, ctx.kernel, ctx.mode = inputs
    ctx.save_for_backward(elements)


def _gradient(ctx: Any, grad: Tensor) -> tuple[None, Tensor, None, None]:
    (elements,) = ctx.saved_tensors
    # the adjoint is the conjugate of the transpose
    out = _act(elements, torch.conj_physical(grad), ctx.kernel, ctx.mode ^ _TRANSPOSED)
    return None, torch.conj_physical(out), None, None


_act.register_autograd(_gradient, setup_context=_save)


@_act.register_vmap
def _(info: Any, in_dims: Sequence[Optional[int]], elements: Tensor, x: Tensor, *options: Any) -> tuple[Any, int]:
    size = info.batch_size
    g, rows = (
        value.movedim(dim, 0) if dim is not None else value.expand(size, *value.shape)
        for value, dim in zip((elements, x), in_dims, strict=False)
    )
    out = _act(g.flatten(0, 1), rows.flatten(0, 1), *options)
    return out.unflatten(0, (size, rows.shape[1])), 0
