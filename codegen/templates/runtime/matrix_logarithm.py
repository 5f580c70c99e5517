"""The principal logarithm of matrices, in batches, with derivatives of any order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Optional

import numpy as np
import torch
from torch import Tensor

from .kernel import free_name, transformed

_NODES = 7
"""Nodes of the quadrature, exact to rounding in double precision for matrices up to _NEAR from the identity."""
_NEAR = 0.26
_ROOTS = 40
"""Square roots at most."""
_STEPS = 60
"""Newton's steps for a square root at most."""
_FIXED_ROOTS, _FIXED_STEPS = 10, 8
"""The numbers of both where the values must not decide, and of steps of the first root the most."""


def logarithm(matrices: Tensor) -> Tensor:
    """The principal logarithm, by square roots, then quadrature.

        log A = 2^k log A^(1/2^k),    log(1 + E) = int_0^1 E (1 + s E)^-1 ds

    Args:
        matrices: (..., n, n) in double precision, real or complex, without eigenvalues on the negative axis and 0.

    Source: N. J. Higham, Functions of Matrices (2008), sections 6.3 (square roots) and 11.4; adjoints by the logarithm
    of [[A, E], [0, A]], section 3.2.
    """
    # torch.func looks through tensor operations, not through an operator
    return _by_roots(matrices, fixed=True) if transformed() else _log(matrices)


def _by_roots(matrices: Tensor, *, fixed: bool) -> Tensor:
    one = torch.eye(matrices.shape[-1], dtype=matrices.dtype, device=matrices.device)
    root, count = matrices, 0
    while count < (_FIXED_ROOTS if fixed else _ROOTS):
        if not fixed and not bool((torch.linalg.matrix_norm(root - one, 1) > _NEAR).any()):
            break
        root = _square_root(root, one, (_FIXED_STEPS if count else _STEPS) if fixed else None)
        count += 1
    nodes, weights = np.polynomial.legendre.leggauss(_NODES)
    rest = root - one
    total = torch.zeros_like(rest)
    for node, weight in zip((nodes + 1) / 2, weights / 2, strict=True):
        total = total + weight * (torch.linalg.inv_ex(one + node * rest).inverse @ rest)
    return 2.0**count * total


def _square_root(matrices: Tensor, one: Tensor, steps: Optional[int]) -> Tensor:
    """Newton's iteration of Denman and Beavers for a square root and its inverse, which keeps digits near half turns."""
    both = torch.stack([matrices, one.expand_as(matrices)])
    for _ in range(_STEPS if steps is None else steps):
        before = both
        both = (both + torch.linalg.inv_ex(both).inverse.flip(0)) / 2
        # convergence is quadratic: after a change of 1e-9 nothing is left to gain
        if steps is None and bool(((both - before).abs() <= 1e-9 * both.abs().amax((-2, -1), keepdim=True)).all()):
            break
    return both[0]


_NAME = free_name(f"{(__package__ or 'runtime').replace('.', '_')}_logarithm")


@torch.library.custom_op(_NAME, mutates_args=())
def _log(matrices: Tensor) -> Tensor:
    return _by_roots(matrices, fixed=False).clone()


@_log.register_fake
def _(matrices: Tensor) -> Tensor:
    return matrices.new_empty(matrices.shape)


def _save(ctx: Any, inputs: Any, output: Any) -> None:
    (matrices,) = inputs
    ctx.save_for_backward(matrices)


def _gradient(ctx: Any, grad: Tensor) -> Tensor:
    (matrices,) = ctx.saved_tensors
    adjoint = matrices.mH
    size = matrices.shape[-1]
    # a direction of the size of the matrix keeps the roots of the block matrix few
    scale = grad.detach().abs().amax((-2, -1), keepdim=True)
    scale = torch.where(scale > 0, scale, 1.0)
    upper = torch.cat([adjoint, grad / scale], dim=-1)
    lower = torch.cat([torch.zeros_like(adjoint), adjoint], dim=-1)
    found: Tensor = _log(torch.cat([upper, lower], dim=-2))
    return found[..., :size, size:] * scale


_log.register_autograd(_gradient, setup_context=_save)


@_log.register_vmap
def _(info: Any, in_dims: Sequence[Optional[int]], matrices: Tensor) -> tuple[Tensor, int]:
    (dim,) = in_dims
    assert dim is not None
    return _log(matrices.movedim(dim, 0)), 0
