"""The matrix of an unknown group element from pairs that it moved: batched least squares, differentiable (torch)."""

from __future__ import annotations

import math
from typing import Any, Literal, NamedTuple, overload

import torch
from torch import Tensor

from invariants.errors import InputError


class ActionFit(NamedTuple):
    """A fitted matrix, and how well the pairs determine it.

    Args:
        matrix: R, (..., d, d), with x' = R x.
        residual: share of the moved points' squared lengths that R does not explain, (...).
        rank: number of directions in which the points x extend, (...), int64; below d, R is arbitrary in the others.
        condition: largest over smallest extent of the points, the condition number of X, (...); infinite below rank d.
    """

    matrix: Tensor
    residual: Tensor
    rank: Tensor
    condition: Tensor


@overload
def fit_group_action(
    x: Tensor,
    moved: Tensor,
    *,
    weight: Tensor | None = None,
    ridge: float = 1e-6,
    orthogonal: bool = False,
    dtype: torch.dtype | None = None,
    diagnostics: Literal[False] = False,
) -> Tensor: ...


@overload
def fit_group_action(
    x: Tensor,
    moved: Tensor,
    *,
    weight: Tensor | None = None,
    ridge: float = 1e-6,
    orthogonal: bool = False,
    dtype: torch.dtype | None = None,
    diagnostics: Literal[True],
) -> ActionFit: ...


def fit_group_action(
    x: Tensor,
    moved: Tensor,
    *,
    weight: Tensor | None = None,
    ridge: float = 1e-6,
    orthogonal: bool = False,
    dtype: torch.dtype | None = None,
    diagnostics: bool = False,
) -> Tensor | ActionFit:
    """The matrix R with x' = R x that fits pairs best, for each set of a batch.

        R^T = (X^T W X + r I)^(-1) X^T W X',    r = ridge * trace(X^T W X)/d

    The rows of X are points, so R is the transposed solution of X R^T = X'. Gradients flow through the solution. With
    ``orthogonal`` R = U V^T for the singular value decomposition U S V^T of X'^T W X: the nearest of O(d), reflections
    included.

    Args:
        x: points, (..., n, d), floats.
        moved: the same points after the element, (..., n, d).
        weight: of each pair, (..., n), not negative; 1 if left out.
        ridge: relative to the mean squared extent; not negative.
        orthogonal: whether R must be orthogonal.
        dtype: in which the equations are solved; float64 if left out, as these products square the condition number.
        diagnostics: whether residual, rank and condition are computed as well.

    Returns:
        R, (..., d, d), in the precision of x; with ``diagnostics`` an :class:`ActionFit`.

    Raises:
        InputError: for shapes that do not fit, fewer pairs than dimensions, values that are not finite (where it is asked
            for diagnostics), or equations without a unique solution at ``ridge=0``.

    Source: arXiv 2510.21706, section 3, whose R-hat is printed transposed.

    Example:
        >>> turn = torch.tensor([[0.0, -1.0], [1.0, 0.0]])
        >>> x = torch.tensor([[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]])
        >>> torch.allclose(fit_group_action(x, x @ turn.T), turn, atol=1e-5)
        True
    """
    _check(x, moved, weight, ridge)
    held = x.dtype
    dtype = (torch.float64 if held != torch.complex64 else torch.complex128) if dtype is None else dtype
    x, moved = x.to(dtype), moved.to(dtype)
    left = x.mT if weight is None else x.mT * weight.to(dtype)[..., None, :]
    cross = left @ moved
    gram = left @ x if not orthogonal or diagnostics else None
    if orthogonal:
        matrix = nearest_orthogonal(cross.mT)
    else:
        assert gram is not None
        matrix = _solve(gram, cross, ridge).mT
    if not diagnostics:
        return matrix.to(held)
    assert gram is not None
    return _examined(matrix, gram, x, moved, weight, held)


def _solve(gram: Tensor, cross: Tensor, ridge: float) -> Tensor:
    gram = ridged(gram, ridge)
    solved, info = torch.linalg.solve_ex(gram, cross)
    # with a ridge nothing is singular, and asking would make devices wait
    if not ridge and bool(info.any()):
        raise InputError(
            given="points that do not span their space, at ridge=0",
            expected="at every set d independent points",
            remedy="leave ridge out for its default, give more pairs, or fewer dimensions",
        )
    found: Tensor = solved
    return found


def ridged(gram: Tensor, ridge: float) -> Tensor:
    """X^T X + r, with r = ridge * trace(X^T X)/d and never zero; as it is for ridge 0.

    Args:
        gram: (..., d, d).
        ridge: relative.
    """
    if not ridge:
        return gram
    diagonal = gram.diagonal(dim1=-2, dim2=-1)
    lifted = ridge * diagonal.mean(-1, keepdim=True) + torch.finfo(gram.dtype).tiny
    return gram + torch.diag_embed(lifted.expand_as(diagonal))


@torch.no_grad()
def _examined(
    matrix: Tensor, gram: Tensor, x: Tensor, moved: Tensor, weight: Tensor | None, held: torch.dtype
) -> ActionFit:
    if not bool(x.isfinite().all() & moved.isfinite().all()):
        raise InputError(
            given="points that are not finite",
            expected="finite numbers",
            remedy="leave them out, or give them weight 0",
        )
    extents = torch.linalg.eigvalsh(gram).clamp_min(0).sqrt()
    largest = extents[..., -1]
    # the products square the extents: half the digits are left
    floor = largest * math.sqrt(torch.finfo(held).eps * gram.shape[-1])
    rank = (extents > floor[..., None]).sum(-1)
    condition = torch.where(rank == gram.shape[-1], largest / extents[..., 0], math.inf)
    share = 1.0 if weight is None else weight.to(x.dtype)[..., None]
    missed = ((moved - x @ matrix.mT).abs().square() * share).sum((-2, -1))
    total = (moved.abs().square() * share).sum((-2, -1))
    residual = torch.where(total > 0, missed / total, 0.0)
    return ActionFit(matrix.to(held), residual.to(held), rank, condition.to(held))


def nearest_orthogonal(matrix: Tensor, *, special: bool = False) -> Tensor:
    """The orthogonal matrix nearest to each matrix, in the Frobenius norm.

        U V^T of the singular value decomposition U S V^T

    Gradients stay finite where singular values coincide: only their sums are divided by.

    Args:
        matrix: (..., d, d), real floats.
        special: whether the determinant must be 1; the direction of the smallest singular value then turns where needed.

    Returns:
        (..., d, d).

    Raises:
        InputError: for what is not a stack of square real matrices.

    Example:
        >>> nearest_orthogonal(torch.tensor([[0.0, 3.0], [2.0, 0.0]]))
        tensor([[0., 1.],
                [1., 0.]])
    """
    if matrix.dim() < 2 or matrix.shape[-1] != matrix.shape[-2] or not matrix.is_floating_point():
        raise InputError(
            given=f"a tensor of shape {tuple(matrix.shape)} of {matrix.dtype}",
            expected="real square matrices, (..., d, d)",
            remedy="fit_group_action gives such",
        )
    factor: Tensor = _Polar.apply(matrix, special)
    return factor


class _Polar(torch.autograd.Function):
    """The orthogonal factor: its derivative is U (U^T dM V - V^T dM^T U)/(s_i + s_j) V^T."""

    @staticmethod
    def forward(ctx: Any, matrix: Tensor, special: bool) -> Tensor:
        u, s, vh = torch.linalg.svd(matrix)
        if special:
            sign = torch.ones_like(s)
            sign[..., -1] = torch.linalg.det(u @ vh).sign()
            u, s = u * sign[..., None, :], s * sign
        ctx.save_for_backward(u, s, vh)
        return u @ vh

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None]:
        u, s, vh = ctx.saved_tensors
        inner = u.mT @ gradient @ vh.mT
        sums = s[..., :, None] + s[..., None, :]
        tiny = torch.finfo(s.dtype).eps * s[..., :1, None].abs()
        skew = torch.where(sums.abs() > tiny, (inner - inner.mT) / sums, 0.0)
        return u @ skew @ vh, None


def _check(x: Tensor, moved: Tensor, weight: Tensor | None, ridge: float) -> None:
    shapes = tuple(getattr(x, "shape", ())), tuple(getattr(moved, "shape", ()))
    floats = all(isinstance(v, Tensor) and (v.is_floating_point() or v.is_complex()) for v in (x, moved))
    if not floats or len(shapes[0]) < 2 or shapes[0] != shapes[1] or not shapes[0][-1]:
        raise InputError(
            given=f"points of shape {shapes[0]} and moved points of shape {shapes[1]}",
            expected="two tensors of floats of one shape, (..., n, d)",
            remedy="x[k] and moved[k] are one pair; torch.as_tensor(values, dtype=torch.float32) makes a tensor",
        )
    n, d = shapes[0][-2:]
    if n < d:
        raise InputError(
            given=f"{n} pairs in {d} dimensions",
            expected=f"at least {d} pairs, better {2 * d}",
            remedy="give more pairs of each element, or an embedding of fewer dimensions",
        )
    if weight is not None and (not isinstance(weight, Tensor) or tuple(weight.shape) != shapes[0][:-1]):
        raise InputError(
            given=f"weights of shape {tuple(getattr(weight, 'shape', ()))}",
            expected=f"one of each pair, {shapes[0][:-1]}",
            remedy="leave weight out for equal ones",
        )
    if isinstance(ridge, bool) or not isinstance(ridge, (int, float)) or not 0 <= ridge < math.inf:
        raise InputError(given=f"ridge={ridge!r}", expected="a number of at least 0", remedy="ridge=1e-6")
