"""Kernels of Lie groups of matrices: exponential of coordinates and logarithm of matrices, in batches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from torch import Tensor

from .closed_forms import CLOSED_FORMS
from .errors import InputError
from .kernel import interior, transformed
from .linear import require_rows
from .matrix_logarithm import logarithm

_TOLERANCE = 0.001
"""Distance, relative to the largest entry where that is above 1, up to which a matrix counts as one of the group."""


@dataclass(frozen=True)
class LieGroupSpec:
    """A Lie group of matrices.

    Attributes:
        name: name of the kernel.
        digest: hash of the generators.
        dimension: number of generators.
        size: of the matrices.
        complex: whether generators have entries that are not real.
        orthogonal: whether the matrices are orthogonal.
        form: name of the closed form; empty where there is none.
    """

    name: str
    digest: str
    dimension: int
    size: int
    complex: bool
    orthogonal: bool
    form: str


class LieGroupKernel:
    """exp(sum of c_k X_k) and its inverse, differentiable any number of times.

    Args:
        spec: what is computed.
        module: name of the generated module.
        at: places of the generators' entries: generator, row, column.
        values: the entries there.
        variable: its name in that module.

    Attributes:
        generators: (dim, n, n), double precision.
    """

    def __init__(
        self,
        spec: LieGroupSpec,
        module: str,
        at: tuple[Sequence[int], Sequence[int], Sequence[int]],
        values: Sequence[complex],
        variable: str = "kernel",
    ) -> None:
        self.spec, self._variable = spec, variable
        self.__module__ = module
        basis: Any = np.zeros((spec.dimension, spec.size, spec.size), dtype=np.complex128)
        basis[tuple(np.array(place, dtype=np.int64) for place in at)] = values
        flat = basis.reshape(spec.dimension, -1)
        # coordinates are real: real and imaginary parts are equations of their own
        equations = np.concatenate([flat.real, flat.imag], axis=1) if spec.complex else flat.real
        self._inverse = torch.from_numpy(np.linalg.pinv(equations).copy())
        self.generators = torch.from_numpy(basis if spec.complex else basis.real.copy())
        self._tables: dict[tuple[str, torch.device, torch.dtype], Tensor] = {}

    def exp(self, coordinates: Tensor) -> Tensor:
        """exp(sum of c_k X_k).

        Args:
            coordinates: (..., dim), real; half precision is computed in single precision.

        Returns:
            (..., n, n), complex where the generators are.

        Raises:
            InputError: for another length, and numbers that are no real floating point.
        """
        self.require_coordinates(coordinates)
        found = self.wide_exp(coordinates.to(interior(coordinates.dtype)))
        return found if found.is_complex() else found.to(coordinates.dtype)

    def wide_exp(self, coordinates: Tensor) -> Tensor:
        """The same for coordinates in single or double precision that are known to be right."""
        with torch.autocast(coordinates.device.type, enabled=False):
            if self.spec.form:
                return CLOSED_FORMS[self.spec.form][0](coordinates)
            return torch.linalg.matrix_exp(self.combined(coordinates))

    def combined(self, coordinates: Tensor) -> Tensor:
        """sum of c_k X_k: (..., dim) -> (..., n, n)."""
        basis = self._table("generators", self.generators.flatten(1), coordinates)
        return (coordinates.to(basis.dtype) @ basis).unflatten(-1, (self.spec.size, self.spec.size))

    def log(self, matrices: Tensor) -> Tensor:
        """Coordinates with exp(log g) = g, principal: angles are at most pi.

        Args:
            matrices: (..., n, n); half precision is computed in single precision.

        Returns:
            (..., dim), real.

        Raises:
            InputError: for another shape, and for matrices that are not of the group or have no principal logarithm; not
                under torch.compile and torch.func, where numbers are not looked at.
        """
        self.require_matrices(matrices)
        checks = not (torch.compiler.is_compiling() or transformed())
        if checks and not bool(torch.isfinite(matrices).all()):
            raise self._outside(int((~torch.isfinite(matrices)).sum()), "entries that are not finite")
        with torch.autocast(matrices.device.type, enabled=False):
            wide = matrices.to(interior(matrices.dtype))
            if self.spec.form:
                found = CLOSED_FORMS[self.spec.form][1](wide)
            else:
                double = wide.to(torch.promote_types(wide.dtype, torch.float64))
                if checks:
                    self._require_logarithm(double.detach(), torch.finfo(matrices.dtype).eps)
                found = self._coordinates(logarithm(double)).to(wide.real.dtype)
        if checks:
            self._require_inverse(found.detach(), wide.detach(), torch.finfo(matrices.dtype).eps)
        return found.to(matrices.real.dtype)

    def require_coordinates(self, coordinates: Tensor) -> None:
        """Raise InputError unless they are rows of dim real numbers."""
        require_rows(coordinates, self.spec.dimension, self.spec.name)
        if coordinates.is_complex():
            raise InputError(
                given=f"coordinates of {coordinates.dtype} for the kernel {self.spec.name!r}",
                expected="real coordinates",
                remedy="pass a floating-point tensor (..., dim)",
            )

    def require_matrices(self, matrices: Tensor) -> None:
        """Raise InputError unless they are matrices of this size, and real where the group's are."""
        size = self.spec.size
        require_rows(matrices, size, self.spec.name)
        if matrices.dim() < 2 or matrices.shape[-2] != size:
            raise InputError(
                given=f"a tensor of shape {tuple(matrices.shape)} for the kernel {self.spec.name!r}",
                expected=f"(..., {size}, {size})",
                remedy="move rows and columns of the matrices to the end",
            )
        if matrices.is_complex() and not self.spec.complex:
            raise InputError(
                given=f"matrices of {matrices.dtype} for the kernel {self.spec.name!r}",
                expected="real matrices",
                remedy="pass matrices.real, if the imaginary part is zero",
            )

    def _coordinates(self, elements: Tensor) -> Tensor:
        flat = elements.flatten(-2)
        if self.spec.complex:
            flat = torch.cat([flat.real, flat.imag], dim=-1) if flat.is_complex() else torch.cat([flat, 0 * flat], -1)
        return flat @ self._table("inverse", self._inverse, flat)

    def _table(self, name: str, table: Tensor, like: Tensor) -> Tensor:
        dtype = torch.promote_types(like.dtype, torch.complex64) if table.is_complex() else like.dtype
        key = (name, like.device, dtype)
        if key in self._tables:
            return self._tables[key]
        made = table.to(device=like.device, dtype=dtype)
        if not torch.compiler.is_compiling():
            self._tables[key] = made
        return made

    def _require_logarithm(self, matrices: Tensor, eps: float) -> None:
        if not matrices.numel():
            return
        if not self.spec.complex:
            least = float(torch.linalg.det(matrices).min())
            if least <= 0:
                raise self._outside(f"{least:.3g}", "as the determinant of a matrix")
        values = torch.linalg.eigvals(matrices)
        bad = (values.real <= 0) & (values.imag.abs() <= 64 * eps * values.abs())
        if bool(bad.any()):
            raise InputError(
                given=f"a matrix with the eigenvalue {float(values.real[bad][0]):.6g} for log of {self.spec.name!r}",
                expected="a matrix without eigenvalues on the negative axis: a half turn has no principal logarithm here",
                remedy="move the matrix a little, or keep the coordinates that it was made from",
            )

    def _require_inverse(self, coordinates: Tensor, matrices: Tensor, eps: float) -> None:
        if not matrices.numel():
            return
        again = self.wide_exp(coordinates)
        scale = matrices.abs().amax((-2, -1)).clamp(min=1)
        off = float(((again - matrices).abs().amax((-2, -1)) / scale).max())
        if not off <= max(_TOLERANCE, 4 * eps):
            raise self._outside(f"{off:.3g}", "as the largest distance of exp(log g) from g, relative to g")

    def _outside(self, number: object, what: str) -> InputError:
        return InputError(
            given=f"{number} {what} for log of {self.spec.name!r}",
            expected=f"matrices exp(X) with X in the span of the generators, up to {_TOLERANCE}",
            remedy="pass matrices of the group's identity component; project measured ones onto it first",
        )

    def __reduce__(self) -> str:
        # found in its module by name: copies share it
        return self._variable

    def __repr__(self) -> str:
        how = f"closed form of {self.spec.form}" if self.spec.form else "matrix exponential"
        sizes = f"dimension {self.spec.dimension}, {self.spec.size} x {self.spec.size}"
        return f"LieGroupKernel({self.spec.name}, {sizes}, {how})"
