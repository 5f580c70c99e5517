"""Quotients on a GPU: sums over points and moves of points are Triton kernels, the small matrices of a state torch's."""

# mypy: ignore-errors

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import torch
import triton
from torch import Tensor

from .errors import InputError
from .quotient_spec import QuotientSpec, QuotientTensors
from .quotient_tensors import Orbit, OrbitTensors

_BLOCK = 64
_INTERPRETED = triton.knobs.runtime.interpret


class Quotiented(Protocol):
    """A kernel, as far as is looked at it here."""

    @property
    def spec(self) -> QuotientSpec:
        """What is computed."""

    def tables(self, device: torch.device) -> QuotientTensors:
        """The tables, in the format of the computation."""


@dataclass(frozen=True)
class _Sums:
    """Sums over points of each state; see the generated kernel."""

    mass: Tensor
    x_mean: Tensor
    v_mean: Tensor
    first: Tensor
    v_first: Tensor
    second: Tensor
    mixed: Tensor


class TritonQuotient:
    """The two kernels of a quotient.

    Args:
        size: n, coordinates of a point.
        sums, apply: the generated kernels.
    """

    def __init__(self, size: int, sums: Any, apply: Any) -> None:
        self._size, self._sums, self._apply = size, sums, apply

    def project(self, kernel: Quotiented, x: Tensor, v: Tensor, weights: Tensor | None, tolerance: float) -> Tensor:
        """The horizontal part of v at x, (B, N, n)."""
        tables = kernel.tables(x.device)
        inverse = None
        # near a state of smaller orbits one elimination leaves a vertical part
        for _ in range(2 if kernel.spec.dimension else 1):
            found = self._sum(x, v, weights)
            if inverse is None:
                inverse = self._orbits(kernel, found, tolerance).inverse
            momenta = tables.momenta(found.v_first, found.mixed)
            coefficients = (inverse @ momenta.unsqueeze(-1)).squeeze(-1)
            matrix = torch.einsum("ba,aij->bij", coefficients, tables.linear)
            v = self._move(x, v, weights, matrix, coefficients @ tables.constant, found, -1.0)
        return v

    def curvature(self, kernel: Quotiented, x: Tensor, weights: Tensor | None, tolerance: float) -> Tensor:
        """The mean curvature at x, (B, N, n)."""
        tables, found = kernel.tables(x.device), self._sum(x, None, weights)
        inverse = self._orbits(kernel, found, tolerance).inverse
        column = torch.einsum("aij,bac,cj->bi", tables.linear, inverse, tables.constant)
        return self._move(x, None, weights, tables.second_matrix(inverse), column, found, 1.0)

    def orbit(self, kernel: Quotiented, x: Tensor, weights: Tensor | None, tolerance: float) -> Orbit:
        """The orbits of x."""
        return self._orbits(kernel, self._sum(x, None, weights), tolerance).orbit()

    def _orbits(self, kernel: Quotiented, found: _Sums, tolerance: float) -> OrbitTensors:
        tables = kernel.tables(found.mass.device)
        return OrbitTensors(kernel.spec, tables, found.mass, found.first, found.second, tolerance)

    def _sum(self, x: Tensor, v: Tensor | None, weights: Tensor | None) -> _Sums:
        _require_device(x)
        states, points, n = x.shape
        sums = x.new_zeros((states, 1 + 4 * n + 2 * n * n), dtype=torch.float64)
        x = x.contiguous()
        if states:
            with torch.cuda.device_of(x):
                self._sums[(states,)](
                    x,
                    x if v is None else v.contiguous(),
                    x if weights is None else weights.contiguous(),
                    sums,
                    points,
                    vectors=v is not None,
                    weighted=weights is not None,
                    block=_BLOCK,
                )
        mass, *rest = sums.split([1, n, n, n, n, n * n, n * n], -1)
        second, mixed = (part.unflatten(-1, (n, n)) for part in rest[4:])
        return _Sums(mass.squeeze(-1), *rest[:4], second, mixed)

    def _move(
        self,
        x: Tensor,
        v: Tensor | None,
        weights: Tensor | None,
        matrix: Tensor,
        column: Tensor,
        found: _Sums,
        sign: float,
    ) -> Tensor:
        states, points, _ = x.shape
        fields = torch.cat([matrix.flatten(1), column, found.x_mean, found.v_mean], -1).contiguous()
        x, out = x.contiguous(), torch.empty_like(x, memory_format=torch.contiguous_format)
        if states and points:
            with torch.cuda.device_of(x):
                self._apply[(states, triton.cdiv(points, _BLOCK))](
                    x,
                    x if v is None else v.contiguous(),
                    x if weights is None else weights.contiguous(),
                    fields,
                    out,
                    points,
                    sign,
                    vectors=v is not None,
                    weighted=weights is not None,
                    block=_BLOCK,
                )
        return out


def _require_device(x: Tensor) -> None:
    if not (x.is_cuda or _INTERPRETED):
        raise InputError(
            given=f"points on the device {x.device}",
            expected="a GPU: Triton kernels run there alone",
            remedy="move the tensors with .cuda(), or leave backend out",
        )
