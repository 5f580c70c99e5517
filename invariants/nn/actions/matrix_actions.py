"""How matrices act on tensors, one matrix a sample: on points, on vectors, on pictures."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from invariants.errors import InputError

from ..perspective import warp


class PointAction(nn.Module):
    """Coordinates of points on the last axis: z -> A z, or (A z + b) / (c . z + d) with matrices one larger.

    For linear groups matrices are n x n; for affine and projective ones (n + 1) x (n + 1), [[A, b], [c, d]] on (z, 1). A
    point that goes to infinity, up to rounding, becomes inf.

    Raises:
        InputError: in a call, for matrices of another size.

    Example:
        >>> shift = torch.tensor([[[1.0, 0.0, 2.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]])
        >>> PointAction()(shift, torch.tensor([[[1.0, 5.0]]]))
        tensor([[[3., 5.]]])
    """

    def forward(self, matrices: Tensor, x: Tensor) -> Tensor:
        """Moved points.

        Args:
            matrices: (N, n, n) or (N, n + 1, n + 1).
            x: (N, ..., n), floating point.

        Returns:
            (N, ..., n), of the dtype of x; computed in the finer of both dtypes, at least float32.
        """
        n = x.shape[-1]
        _require(matrices, x, (n, n + 1))
        matrices, rows = _same_dtype(matrices, x)
        moved = rows @ matrices[:, :n, :n].mT
        if matrices.shape[-1] > n:
            moved = moved + matrices[:, None, :n, n]
            size = (rows.abs() @ matrices[:, n:, :n].abs().mT) + matrices[:, None, n:, n].abs()
            depth = rows @ matrices[:, n:, :n].mT + matrices[:, None, n:, n]
            horizon = depth.detach().abs() <= 4 * torch.finfo(depth.dtype).eps * size.detach()
            moved = torch.where(horizon, torch.inf, moved / torch.where(horizon, 1.0, depth))
        return moved.reshape(x.shape).to(x.dtype)


class VectorAction(nn.Module):
    """Components of vectors on the last axis: v -> A v, with the linear part A of an affine map.

    For directions, velocities and differences of points, which translations leave alone.

    Raises:
        InputError: in a call, for matrices of another size, or, outside of compiled code, those of a map that is not affine.

    Example:
        >>> shift = torch.tensor([[[1.0, 0.0, 2.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]])
        >>> VectorAction()(shift, torch.tensor([[[1.0, 5.0]]]))
        tensor([[[1., 5.]]])
    """

    linear = True

    def forward(self, matrices: Tensor, x: Tensor) -> Tensor:
        """Moved vectors: matrices (N, n, n) or (N, n + 1, n + 1), x (N, ..., n) -> (N, ..., n), of the dtype of x."""
        n = x.shape[-1]
        _require(matrices, x, (n, n + 1))
        matrices, rows = _same_dtype(matrices, x)
        if matrices.shape[-1] > n:
            last = matrices[:, n:]
            if not torch.compiler.is_compiling() and bool((last[..., :n] != 0).any()):
                raise InputError(
                    given="matrices whose last row is not (0, ..., 0, d)",
                    expected="affine maps: what a homography does to a vector depends on where it is",
                    remedy="use PointAction() on both ends of the vector",
                )
            matrices = matrices[:, :n, :n] / last[..., n:]
        return (rows @ matrices.mT).reshape(x.shape).to(x.dtype)


class WarpAction(nn.Module):
    """Pictures: (g u)(z) = u(g^-1 z), g a homography of [-1, 1]^2, by interpolation (see :func:`warp`).

    Args:
        mode, border: see :func:`warp`.

    Raises:
        InputError: in a call as :func:`warp`.

    Example:
        >>> images = torch.rand(2, 3, 8, 8)
        >>> WarpAction()(torch.eye(3).expand(2, 3, 3), images).shape
        torch.Size([2, 3, 8, 8])
    """

    linear = True

    def __init__(self, mode: str = "bicubic", border: str = "zeros") -> None:
        super().__init__()
        self.mode, self.border = mode, border

    def forward(self, matrices: Tensor, x: Tensor) -> Tensor:
        """Moved pictures: matrices (N, 3, 3), x (N, C, H, W) -> (N, C, H, W)."""
        return warp(x, matrices, self.mode, self.border)

    def extra_repr(self) -> str:
        return f"mode={self.mode!r}, border={self.border!r}"


def _require(matrices: Tensor, x: Tensor, sizes: tuple[int, ...]) -> None:
    if (
        x.dim() < 2
        or not x.is_floating_point()
        or matrices.dim() != 3
        or matrices.shape[0] != x.shape[0]
        or matrices.shape[1] != matrices.shape[2]
        or matrices.shape[-1] not in sizes
    ):
        raise InputError(
            given=f"matrices {tuple(matrices.shape)} for x {tuple(x.shape)}, {x.dtype}",
            expected=f"floating-point x (N, ..., n), and matrices (N, k, k) with k = {' or '.join(map(str, sizes))}",
            remedy="put the coordinates on the last axis, and take a frame of the same space",
        )


def _same_dtype(matrices: Tensor, x: Tensor) -> tuple[Tensor, Tensor]:
    dtype = torch.promote_types(torch.promote_types(matrices.dtype, x.dtype), torch.float32)
    return matrices.to(dtype), x.reshape(x.shape[0], -1, x.shape[-1]).to(dtype)
