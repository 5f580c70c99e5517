"""Kernels of quotients by isometries: horizontal projections, mean curvatures and volumes of orbits."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import torch
from torch import Tensor

from .choice import choose, enter, require_backend
from .errors import InputError
from .kernel import interior, module_of_text, transformed
from .native import load
from .quotient_operator import both, curvature, enter_quotient, orbit, project, state_tensors
from .quotient_spec import QuotientSpec, QuotientTensors
from .quotient_tensors import StateTensors, existing

_ROUNDINGS = 8
"""Relative rounding errors of coordinates by which points may be off a line, say, and are still on it."""
_LEAST, _LEAST_DOUBLE = 5e-11, 1e-13
"""The same for squares, which are computed in double precision: above the first, mean curvatures are right to 1e-5."""


class _Asked(NamedTuple):
    """States (B, N, n), and what operators are told beside: weights, the kernel's key, tolerance and backend."""

    states: Tensor
    options: tuple[Tensor | None, str, float, str]

    @property
    def by_tensors(self) -> bool:
        """Whether tensor operations answer, which derivatives of any kind pass through."""
        return self.options[-1] == "torch"


class QuotientKernel:
    """The orbits of an isometric action on sets of points, differentiable any number of times.

    States are (..., N, n); a mask (..., N) says which points exist, and the others are neither read nor moved: they get 0.
    Numbers are computed in double precision, whatever the format of the states (on devices that have it).

    A state is regular where its orbit has the largest dimension; points on a line, under rotations of space, are not. There
    the orbit of smaller dimension takes its place: results are finite, right for that orbit, and jump from there to states
    nearby. Eigenvalues of the Gram matrix below ``tolerance`` of its scale count as 0: (8 eps)^2 for states in a format with
    that rounding error, at least 5e-11, and 1e-13 in double precision: points are on a line that are off it by 7e-6 of its
    length in float32, by 3e-7 in float64. The relative error of a mean curvature is about 1e-16 over the part that the
    least eigenvalue is of the scale.

    Args:
        spec: what is computed.
        module, file: name of the generated module, and path of the C++ beside it, which need not exist.

    Attributes:
        generators: (r, n, n), the linear parts of the fields beside translations, orthonormal for tr(A* B).
        offsets: (r, n), their values at 0.
        translations: (k, n), an orthonormal basis of the translations of the action.
        metric: (n, n).
        masses: (N,), those that the quotient was declared with; None where there are none, or a call gives them.
        sources: gives the text of a backend's file by its name, or None; None to read the file.
    """

    def __init__(self, spec: QuotientSpec, module: str, file: Path) -> None:
        self.spec = spec
        self.__module__ = module
        self.libraries: dict[bool, ctypes.CDLL] = {}
        self.sources: Callable[[str], str | None] | None = None
        self._file = file
        self._tables: dict[torch.device, QuotientTensors] = {}
        self._triton: Any = None
        n, r = spec.size, spec.dimension
        self.generators = torch.from_numpy(np.array(spec.linear, dtype=np.float64).reshape(r, n, n))
        self.offsets = torch.from_numpy(np.array(spec.constant, dtype=np.float64).reshape(r, n))
        self.metric = torch.from_numpy(np.array(spec.metric, dtype=np.float64))
        self.translations = torch.from_numpy(_basis(spec))
        self.masses = torch.tensor(spec.masses, dtype=torch.float64) if spec.masses else None
        self.key = f"{spec.name}_{spec.digest[:16]}"
        enter(self.key, self)
        enter_quotient(self.key, self)

    def project(
        self,
        x: Tensor,
        v: Tensor,
        mask: Tensor | None = None,
        masses: Tensor | None = None,
        *,
        tolerance: float | None = None,
        backend: str = "auto",
    ) -> Tensor:
        """The horizontal part of v at x: P v = v - sum_ab xi_a (G^-1)_ab <xi_b, v>.

        Args:
            x: (..., N, n) states.
            v: of the same shape.
            mask: (..., N) bool, the points that exist; all if left out.
            masses: (..., N) or (N,), positive, where the quotient takes masses.
            tolerance: part of the scale of G below which an eigenvalue is 0; see the class.
            backend: 'auto', 'cpp', 'torch' or 'triton'.

        Returns:
            Of the shape of x.

        Raises:
            InputError: for shapes, formats and masses that do not fit.
        """
        asked = self._asked(x, mask, masses, tolerance, backend)
        vectors = self._vectors(x, v, asked.states)
        if asked.by_tensors:
            out = self._tensors(asked).project(vectors)
        else:
            out = project(asked.states, vectors, *asked.options)
        return out.to(x.dtype).reshape(x.shape)

    def project_with_curvature(
        self,
        x: Tensor,
        v: Tensor,
        mask: Tensor | None = None,
        masses: Tensor | None = None,
        *,
        tolerance: float | None = None,
        backend: str = "auto",
    ) -> tuple[Tensor, Tensor]:
        """P v and h at x together, for less than twice the time of one; arguments as in :meth:`project`."""
        asked = self._asked(x, mask, masses, tolerance, backend)
        vectors = self._vectors(x, v, asked.states)
        if asked.by_tensors:
            found = self._tensors(asked)
            moved, curved = found.project(vectors), found.mean_curvature()
        else:
            moved, curved = both(asked.states, vectors, *asked.options)
        return moved.to(x.dtype).reshape(x.shape), curved.to(x.dtype).reshape(x.shape)

    def mean_curvature(
        self,
        x: Tensor,
        mask: Tensor | None = None,
        masses: Tensor | None = None,
        *,
        tolerance: float | None = None,
        backend: str = "auto",
    ) -> Tensor:
        """h = -grad log vol, the mean curvature vector of the orbit of x; arguments as in :meth:`project`."""
        asked = self._asked(x, mask, masses, tolerance, backend)
        if asked.by_tensors:
            out = self._tensors(asked).mean_curvature()
        else:
            out = curvature(asked.states, *asked.options)
        return out.to(x.dtype).reshape(x.shape)

    def log_volume(
        self,
        x: Tensor,
        mask: Tensor | None = None,
        masses: Tensor | None = None,
        *,
        tolerance: float | None = None,
        backend: str = "auto",
    ) -> Tensor:
        """log vol of the orbit of x up to a constant, (...); of the smaller orbit where the state is not regular."""
        asked = self._asked(x, mask, masses, tolerance, backend)
        if asked.by_tensors:
            found = self._tensors(asked).orbits
            determinant, mass = found.log_determinant(), found.mass
        else:
            _, _, determinant, _, mass = orbit(asked.states, *asked.options)
        volume = self.spec.log_constant + determinant / 2
        if self.spec.translations:
            volume = volume + self.spec.translations * mass.log() / 2
        return volume.to(x.dtype).reshape(x.shape[:-2])

    def regular(
        self,
        x: Tensor,
        mask: Tensor | None = None,
        masses: Tensor | None = None,
        *,
        tolerance: float | None = None,
        backend: str = "auto",
    ) -> Tensor:
        """Whether the orbit of x has the largest dimension, (...) bool; not where x has no points or is not finite."""
        asked = self._asked(x.detach(), mask, masses, tolerance, backend)
        if asked.by_tensors:
            found = self._tensors(asked).orbits
            rank, mass = found.singular()[1], found.mass
        else:
            _, _, _, rank, mass = orbit(asked.states, *asked.options)
        hidden = existing(asked.states, asked.options[0])
        whole = (rank == sum(self.spec.ranks)) & (mass > 0) & torch.isfinite(hidden).all(-1).all(-1)
        return whole.reshape(x.shape[:-2])

    def center(self, x: Tensor, mask: Tensor | None = None, masses: Tensor | None = None) -> Tensor:
        """Points less their mean, weighted by mass, along the translations of the action; x itself where it has none."""
        states, weights = self._states(x, mask, masses)
        tables = self.tables(states.device)
        wide = tables.metric.dtype
        mass = states.new_ones(states.shape[:2], dtype=wide) if weights is None else weights.to(wide)
        return existing(tables.centered(existing(states, weights).to(wide), mass), weights).to(x.dtype).reshape(x.shape)

    def tables(self, device: torch.device) -> QuotientTensors:
        """The tables in double precision, in single precision on devices without it."""
        if device not in self._tables:
            wide = torch.float32 if device.type == "mps" else torch.float64
            self._tables[device] = QuotientTensors.of(self.spec, device, wide)
        return self._tables[device]

    def source(self, backend: str) -> str | None:
        """The text of a backend's generated file; None if it was not generated."""
        if self.sources is not None:
            return self.sources(backend)
        file = {"cpp": self._file, "triton": self._file.with_name("kernel_triton.py")}.get(backend)
        return file.read_text(encoding="utf-8") if file is not None and file.exists() else None

    def library(self, double: bool) -> ctypes.CDLL:
        """The compiled C++."""
        if double not in self.libraries:
            source = self.source("cpp")
            assert source is not None, "choose() has looked"
            self.libraries[double] = load(source, double)
        return self.libraries[double]

    def triton(self) -> Any:
        """The module of Triton kernels."""
        if self._triton is None:
            self._triton = module_of_text(f"{self.__module__}_triton", self.source("triton"))
        return self._triton

    def __reduce__(self) -> str:
        # one kernel a module, found by name: copies share it
        return "kernel"

    def __repr__(self) -> str:
        points = self.spec.points or "any number of"
        moved = self.spec.dimension + self.spec.translations
        return f"QuotientKernel({self.spec.name}, {points} points of {self.spec.size} dimensions, {moved} fields)"

    def _asked(
        self, x: Tensor, mask: Tensor | None, masses: Tensor | None, tolerance: float | None, backend: str
    ) -> _Asked:
        """What a call asks for, checked."""
        states, weights = self._states(x, mask, masses)
        require_backend(backend)
        kind = (states.device.type, str(states.dtype)[6:])
        chosen = "torch" if transformed() else choose(self.key, *kind, backend)
        return _Asked(states, (weights, self.key, self._tolerance(x, tolerance), chosen))

    def _tensors(self, asked: _Asked) -> StateTensors:
        weights, _, tolerance, _ = asked.options
        return state_tensors(self, asked.states, weights, tolerance)

    def _tolerance(self, x: Tensor, wanted: float | None) -> float:
        if wanted is None:
            least = _LEAST_DOUBLE if x.dtype == torch.float64 else _LEAST
            return max((_ROUNDINGS * torch.finfo(x.dtype).eps) ** 2, least)
        if isinstance(wanted, bool) or not isinstance(wanted, (int, float)) or not 0 <= wanted < 1:
            raise InputError(
                given=f"tolerance={wanted!r}",
                expected="a number from 0 to less than 1",
                remedy="leave it out, or pass 1e-6 to take points that are off a line by 1e-3 of its length as on it",
            )
        return float(wanted)

    def _vectors(self, x: Tensor, v: Tensor, states: Tensor) -> Tensor:
        """Vectors of the shape of the states, checked."""
        if not isinstance(v, Tensor) or v.shape != x.shape or v.dtype != x.dtype or v.device != x.device:
            kind = f"{tuple(v.shape)} of {v.dtype} on {v.device}" if isinstance(v, Tensor) else type(v).__name__
            raise InputError(
                given=f"vectors v: {kind}, for points x: {tuple(x.shape)} of {x.dtype} on {x.device}",
                expected="one vector for each point, in the same format on the same device",
                remedy="call v.to(x) and v.expand_as(x)",
            )
        return v.reshape(states.shape).to(states.dtype)

    def _states(self, x: Tensor, mask: Tensor | None, masses: Tensor | None) -> tuple[Tensor, Tensor | None]:
        """States (B, N, n) and weights (B, N), checked."""
        spec = self.spec
        if not isinstance(x, Tensor) or not x.is_floating_point():
            raise InputError(
                given=f"points of {x.dtype if isinstance(x, Tensor) else type(x).__name__} for {spec.name!r}",
                expected="a real floating-point tensor",
                remedy="call .float() first",
            )
        if x.dim() < 2 or x.shape[-1] != spec.size or (spec.points and x.shape[-2] != spec.points):
            raise InputError(
                given=f"points of shape {tuple(x.shape)} for {spec.name!r}",
                expected=f"(..., {spec.points or 'N'}, {spec.size})",
                remedy="put the coordinates last and the points before them; Quotient.of(action) takes any number of points",
            )
        states = x.reshape(math.prod(x.shape[:-2]), *x.shape[-2:]).to(interior(x.dtype))
        weights = self._masses(x, masses)
        if mask is not None:
            if not isinstance(mask, Tensor) or mask.dtype != torch.bool or mask.device != x.device:
                kind = f"{mask.dtype} on {mask.device}" if isinstance(mask, Tensor) else type(mask).__name__
                raise InputError(
                    given=f"a mask of {kind}",
                    expected=f"a tensor of torch.bool on {x.device}",
                    remedy="compare: mask = numbers > 0",
                )
            if not _fits(mask, x):
                raise InputError(
                    given=f"a mask of shape {tuple(mask.shape)} for points of shape {tuple(x.shape)}",
                    expected=f"{tuple(x.shape[:-1])}, or axes that broadcast to it",
                    remedy="give one truth value a point",
                )
            own = mask.expand(x.shape[:-1]).to(states.dtype)
            weights = own if weights is None else weights * own
        return states, None if weights is None else weights.reshape(states.shape[:-1])

    def _masses(self, x: Tensor, masses: Tensor | None) -> Tensor | None:
        if not self.spec.given:
            if masses is not None:
                raise InputError(
                    given=f"masses for {self.spec.name!r}, which takes none",
                    expected="a quotient that is told the masses",
                    remedy='declare it with Quotient.of(action, masses="given")',
                )
            own = self.tables(x.device).masses
            return None if own is None else own.to(interior(x.dtype)).expand(x.shape[:-1])
        if not isinstance(masses, Tensor) or not _fits(masses, x):
            shape = tuple(masses.shape) if isinstance(masses, Tensor) else type(masses).__name__
            raise InputError(
                given=f"masses: {shape}, for points of shape {tuple(x.shape)}",
                expected=f"a tensor (..., {x.shape[-2]}) of positive numbers",
                remedy="pass masses=, one a point; points without mass are left out by the mask",
            )
        if not (torch.compiler.is_compiling() or transformed() or _are_masses(masses)):
            raise InputError(
                given="masses that are negative, infinite or no numbers",
                expected="positive numbers, 0 for points that do not exist",
                remedy="look at masses[~((masses >= 0) & masses.isfinite())]",
            )
        return masses.detach().to(x.device, interior(x.dtype)).expand(x.shape[:-1])


def _are_masses(masses: Tensor) -> bool:
    return bool(((masses >= 0) & masses.isfinite()).all())


def _fits(tensor: Tensor, x: Tensor) -> bool:
    if tensor.shape == x.shape[:-1]:
        return True
    try:
        return torch.broadcast_shapes(tensor.shape, x.shape[:-1]) == x.shape[:-1]
    except RuntimeError:
        return False


def _basis(spec: QuotientSpec) -> Any:
    """An orthonormal basis of the image of the projection onto the translations, as rows."""
    metric, onto = (np.array(m, dtype=np.float64) for m in (spec.metric, spec.onto))
    # in coordinates in which the metric is the identity the projection is symmetric
    root = np.linalg.cholesky(metric).T
    _, vectors = np.linalg.eigh(root @ onto @ np.linalg.inv(root))
    return np.ascontiguousarray(np.linalg.solve(root, vectors[:, len(vectors) - spec.translations :]).T)
