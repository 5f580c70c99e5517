"""Moving frames of points, solved and proved by the engine, as torch functions."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import sympy as sp
import torch
from torch import Tensor, nn

from codegen.functions import compile_function, function_source
from invariants import Derivation, LieAction, catalogue
from invariants.errors import InputError
from invariants.limits import MIRROR_FRAMES
from invariants.points import MatrixFrame, matrix_frame
from invariants.representations import FiniteGroup

# A frame is taken as found where rounding errors of the points, this many times over, leave their shape in it.
_ROUNDINGS = 64


class PointFrame(nn.Module):
    """Group elements from points, exactly equivariant: (B, P, n) -> matrices, frame(g x) = g frame(x).

    The formula is solved by :func:`invariants.points.matrix_frame`, proved to be a frame when the module is made, and
    printed as torch operations. It is a function of the first points, as few as leave no freedom: one for rotations of the
    plane, two for rigid motions and similarities, three for affine maps, four for homographies. For an action with
    reflections there are as many equally good frames as the reflections generate elements, R frame(R^-1 x) for each R; a
    group element permutes them.

    Args:
        group: a catalogue name such as "similarity", "affine" or "projective", a LieAction by linear, affine or projective
            maps, a Derivation for its action, or a MatrixFrame of your own.

    Attributes:
        proved: the MatrixFrame, with the formula.
        source: the torch function, as text.

    Raises:
        InputError: for another group; in a call, for points of another shape.
        DerivationError, CertificateError: as :func:`invariants.points.matrix_frame`.

    Source: M. Fels and P. Olver, Moving coframes II, Acta Appl. Math. 55 (1999).

    Example:
        >>> corners = torch.tensor([[[0.0, 0.0], [2.0, 0.0], [2.0, 2.0], [0.0, 2.0]]])
        >>> frame = PointFrame("projective")(corners)      # takes the square [-1, 1]^2 to the four points
        >>> (frame / frame[:, 2:, 2:]).tolist()
        [[[1.0, 0.0, 1.0], [0.0, 1.0, 1.0], [0.0, 0.0, 1.0]]]
    """

    def __init__(self, group: str | LieAction | Derivation | MatrixFrame) -> None:
        super().__init__()
        self.proved = _frame_of(group)
        self.source = _printed(self.proved)
        self._function = compile_function(self.source)
        self.size = self.proved.matrix.rows
        self.reference: Tensor
        self.mirrors: Tensor
        rows = [[float(c) for c in row] for row in self.proved.reference]
        self.register_buffer("reference", torch.tensor(rows, dtype=torch.float64), persistent=False)
        self.register_buffer("mirrors", _generated_by_reflections(self.proved.action), persistent=False)

    def forward(self, points: Tensor) -> Tensor:
        return self.forward_with_mask(points)[0]

    def forward_with_mask(self, points: Tensor) -> tuple[Tensor, Tensor]:
        """Frames, and where there is one.

        Args:
            points: (B, P, n), P at least ``proved.points``; also (B, n) for frames of one point. Floating point.

        Returns:
            (B, m, m), or (B, F, m, m) for F frames of a group with reflections, float64 for float64 and float32 otherwise,
            m = n for linear groups and n + 1 otherwise; differentiable. And (B,) bool: False where points coincide, lie on
            a line or the like, up to rounding, so that no frame exists, and the identity stands for it.
        """
        first = self._checked(points)
        count = len(self.mirrors)
        if count > 1:
            mirrors = self.mirrors.to(first.dtype)
            first = (first[:, None] @ mirrors.mT.inverse()).flatten(0, 1)
        with torch.no_grad():
            found = self._is_found(first, self._matrices(first))
            found = found.view(-1, count).all(1)
        usable = found.repeat_interleave(count)[:, None, None]
        # the formula is not even looked at where it has no value: its gradient would not be finite
        matrices = self._matrices(torch.where(usable, first, self.reference.to(first)))
        matrices = torch.where(usable, matrices, torch.eye(self.size, dtype=first.dtype, device=first.device))
        if count > 1:
            wide = torch.eye(self.size, dtype=first.dtype, device=first.device).repeat(count, 1, 1)
            n = first.shape[-1]
            wide[:, :n, :n] = mirrors
            matrices = matrices.unflatten(0, (-1, count))
            matrices = torch.where(found[:, None, None, None], wide @ matrices, matrices)
        return matrices, found

    def _matrices(self, points: Tensor) -> Tensor:
        matrices = self._function(points.flatten(1)).unflatten(1, (self.size, self.size))
        if self.proved.kind == "projective":  # up to a factor: keep numbers near 1
            return matrices / torch.linalg.matrix_norm(matrices, keepdim=True)
        return matrices

    def _is_found(self, points: Tensor, matrices: Tensor) -> Tensor:
        """Whether errors of rounding, seen from the frame, are small beside the configuration seen from it."""
        n = points.shape[-1]
        finite = matrices.isfinite().all((1, 2))
        inverse = torch.linalg.inv_ex(matrices)[0]
        seen, slope = points @ inverse[:, :n, :n].mT, inverse[:, None, :n, :n]
        if self.size > n:
            depth = points @ inverse[:, n:, :n].mT + inverse[:, None, n:, n]
            seen = (seen + inverse[:, None, :n, n]) / depth
            slope = (slope - seen[..., None] * inverse[:, None, n:, :n]) / depth[..., None]
        size = points.abs().amax(2)
        error = _ROUNDINGS * torch.finfo(points.dtype).eps * (slope.flatten(2).norm(dim=2) * size).amax(1)
        shape = seen.norm(dim=2).amax(1)
        return finite & error.isfinite() & ((error <= shape) | (shape == 0))

    def _checked(self, points: Tensor) -> Tensor:
        least, n = self.proved.points, len(self.proved.space.single)
        single = least == 1 and isinstance(points, Tensor) and points.dim() == 2
        batch = points[:, None] if single else points
        if (
            not isinstance(batch, Tensor)
            or batch.dim() != 3
            or not batch.is_floating_point()
            or batch.shape[2] != n
            or batch.shape[1] < least
        ):
            raise InputError(
                given=f"points {tuple(points.shape)}, {points.dtype}"
                if isinstance(points, Tensor)
                else f"points of type {type(points).__name__}",
                expected=f"a floating-point tensor (B, P, {n}) with P at least {least}: "
                f"{', '.join(map(str, self.proved.space.single))} of each point",
                remedy="put the points on the axis before the last, coordinates on the last",
            )
        return batch[:, :least].to(torch.promote_types(batch.dtype, torch.float32))

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_function": None}

    def __setstate__(self, state: dict[str, Any]) -> None:
        super().__setstate__(state)
        self._function = compile_function(self.source)

    def extra_repr(self) -> str:
        return f"{self.proved.action.name!r}, points={self.proved.points}"


def _frame_of(group: object) -> MatrixFrame:
    if isinstance(group, MatrixFrame):
        group.verify()
        return group
    if isinstance(group, Derivation):
        group = group.action
    if isinstance(group, str):
        group = catalogue.get(group)
    if not isinstance(group, LieAction):
        raise InputError(
            given=f"group={group!r} of type {type(group).__name__}",
            expected="a catalogue name, a LieAction, a Derivation or a MatrixFrame",
            remedy='pass "similarity", or LieAction.from_fields("so2", base=(x, y), fields=[(-y, x)])',
        )
    return _solved(group)


@lru_cache(maxsize=64)
def _solved(action: LieAction) -> MatrixFrame:
    return matrix_frame(action)


@lru_cache(maxsize=64)
def _printed(frame: MatrixFrame) -> str:
    return function_source(list(frame.matrix), frame.coordinates)


def _generated_by_reflections(action: LieAction) -> Tensor:
    """(F, n, n), float64: the finite group that the reflections of an action generate, the identity first."""
    n = len(action.variables)
    generators = [sp.diag(sp.Matrix(rows), sp.eye(n - len(rows))) for rows in action.reflections]
    try:
        group = FiniteGroup.from_matrices(generators or [sp.eye(n)], limit=MIRROR_FRAMES.value)
    except InputError as error:
        raise InputError(
            given=f"the reflections of {action.name}, which generate more than {MIRROR_FRAMES.value} elements",
            expected="reflections that generate a small finite group",
            remedy="declare the action without them, and pass some as thetas",
        ) from error
    matrices = [group.label(g) for g in group.elements]
    return torch.tensor([[[float(c) for c in m.row(i)] for i in range(n)] for m in matrices], dtype=torch.float64)
