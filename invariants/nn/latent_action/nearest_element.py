"""Which element takes one code to another: least squares over a group."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import torch
from torch import Tensor

from invariants.representations import FiniteGroup, MatrixLieAlgebra

from .latent_action import LatentAction

STARTS = {1: 64, 2: 512, 3: 2048}
"""Elements of a Lie group of each dimension from which the search starts; more dimensions have MANY."""

MANY = 4096
KEPT = 8
"""Starts that are followed to the end for each pair."""

COMPONENTS = 64
"""Products of components that are tried."""

SWEEPS = 30
BLOCK = 1 << 22
"""Numbers held at once when all elements are tried."""


class Estimate(NamedTuple):
    """Elements found for pairs of codes.

    Attributes:
        element: numbers (B,) of a finite group, or matrices (B, n, n) of a Lie group.
        residual: |rho(g) v - w|^2 / |w|^2, (B,): near 0 where an element explains the pair.
    """

    element: Tensor
    residual: Tensor


@torch.no_grad()
def nearest_element(action: LatentAction, v: Tensor, w: Tensor) -> Estimate:
    """The element that takes v nearest to w.

        g = argmin over G of sum_c |rho(g) v_c - w_c|^2

    A finite group is searched whole. In a Lie group Gauss-Newton steps g <- exp(delta) g, damped, start from the best of a
    fixed set of elements; what is found is a minimum among those, which for compact groups is the least one in practice.

    Args:
        action: of the group.
        v, w: codes, (B, copies, d) each.

    Returns:
        Elements, and what they leave.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> act = LatentAction(CyclicGroup(5).irreps("real")[1])
        >>> v = torch.randn(3, 2, 2, generator=torch.Generator().manual_seed(0))
        >>> nearest_element(act, v, act(torch.tensor([4, 0, 2]), v)).element.tolist()
        [4, 0, 2]
    """
    size = w.double().square().sum((1, 2)).clamp_min(torch.finfo(torch.float64).tiny)
    if isinstance(action.group, FiniteGroup):
        element, left = _of_all(action, action.group, v.double(), w.double())
    else:
        element, left = _descended(action, v.double(), w.double())
    return Estimate(element if action.is_finite else element.to(v.dtype), (left.clamp_min(0) / size).to(v.dtype))


def _of_all(action: LatentAction, group: FiniteGroup, v: Tensor, w: Tensor) -> tuple[Tensor, Tensor]:
    count = max(1, BLOCK // max(v.numel(), 1))
    best = torch.full((len(v),), math.inf, dtype=v.dtype, device=v.device)
    found = torch.zeros(len(v), dtype=torch.int64, device=v.device)
    for elements in torch.arange(group.order, device=v.device).split(count):
        moved = action.kernel(elements[:, None, None], v[None])
        left = (moved - w).square().sum((2, 3))
        least, which = left.min(0)
        nearer = least < best
        best, found = torch.where(nearer, least, best), torch.where(nearer, elements[which], found)
    return found, best


def _descended(action: LatentAction, v: Tensor, w: Tensor) -> tuple[Tensor, Tensor]:
    """Gauss-Newton on the second moments alone: residual(R) = tr(R N R^T) - 2 tr(R^T C) + |w|^2."""
    group = action.group
    assert isinstance(group, MatrixLieAlgebra)
    moments, cross = v.mT @ v, w.mT @ v
    whole = w.square().sum((1, 2))
    generators = action.kernel.generators.to(v)
    starts = _starts(action, group).to(v)
    matrices, elements = action.kernel.matrices(starts), action.kernel.lie.exp(starts)
    beside = [(h.to(v), rho.to(v)) for h, rho in _components(action, group)]
    elements = torch.cat([elements @ h for h, _ in beside])
    matrices = torch.cat([matrices @ rho for _, rho in beside])
    quadratic = torch.einsum("sij,bjk,sik->bs", matrices, moments, matrices)
    scores = quadratic - 2 * torch.einsum("sij,bij->bs", matrices, cross)
    kept = scores.topk(min(KEPT, len(matrices)), dim=1, largest=False).indices
    # one row for each pair and each of its starts
    r, g = (part[kept].flatten(0, 1) for part in (matrices, elements))
    n, c = (part.repeat_interleave(kept.shape[1], 0) for part in (moments, cross))
    left = _left(r, n, c)
    damping = torch.full_like(left, 1e-3)
    for _ in range(SWEEPS):
        tangents = torch.einsum("kij,bjl->bkil", generators, r)
        normal = torch.einsum("bkij,bjl,bmil->bkm", tangents, n, tangents)
        slope = torch.einsum("bkij,bij->bk", tangents, c - r @ n)
        scale = normal.diagonal(dim1=1, dim2=2).mean(1).clamp_min(torch.finfo(v.dtype).tiny)
        ridge = (damping * scale)[:, None, None] * torch.eye(len(generators)).to(v)
        step = torch.linalg.solve(normal + ridge, slope[..., None])[..., 0]
        trial = action.kernel.matrices(step) @ r
        reached = _left(trial, n, c)
        better = reached < left
        r = torch.where(better[:, None, None], trial, r)
        g = torch.where(better[:, None, None], action.kernel.lie.exp(step) @ g, g)
        left = torch.where(better, reached, left)
        damping = torch.where(better, damping / 5, damping * 8).clamp(1e-12, 1e6)
        if float(step.abs().amax()) < 1e-12:
            break
    left = left.view(len(v), -1)
    least, which = left.min(1)
    return g.view(len(v), -1, *g.shape[1:])[torch.arange(len(v)), which], least + whole


def _components(action: LatentAction, group: MatrixLieAlgebra) -> list[tuple[Tensor, Tensor]]:
    """An element of each component of the group, with its matrix: products of the components that it was given with."""
    given = [_numbers(h) for h in group.components]
    images = [_numbers(action.rho(group.dimension + k)) for k in range(len(given))]
    found = [(torch.eye(group.size, dtype=torch.float64), torch.eye(action.rho.dimension, dtype=torch.float64))]
    for h, rho in found:
        for k, r in zip(given, images, strict=True):
            new = h @ k
            if len(found) < COMPONENTS and all(float((new - old).abs().amax()) > 1e-9 for old, _ in found):
                found.append((new, rho @ r))
    return found


def _numbers(matrix: Any) -> Tensor:
    return torch.tensor([[float(c) for c in matrix.row(i)] for i in range(matrix.rows)], dtype=torch.float64)


def _left(r: Tensor, n: Tensor, c: Tensor) -> Tensor:
    return torch.einsum("bij,bjk,bik->b", r, n, r) - 2 * (r * c).sum((1, 2))


def _starts(action: LatentAction, group: MatrixLieAlgebra) -> Tensor:
    """Coordinates of elements over the whole group, where it is compact; within a unit in directions that run away."""
    generator = torch.Generator().manual_seed(0)
    count = STARTS.get(group.dimension, MANY)
    lie = action.kernel.lie.generators.to(torch.float64)
    turns = ((lie + lie.mT).flatten(1).norm(dim=1) < 1e-9 * lie.flatten(1).norm(dim=1)).double()
    if group.dimension == 1 and bool(turns):
        return torch.linspace(-math.pi, math.pi, count + 1, dtype=torch.float64)[:-1, None]
    reach = math.pi * turns + (1 - turns)
    drawn = torch.randn(count, group.dimension, generator=generator, dtype=torch.float64)
    spread = torch.rand(count, 1, generator=generator, dtype=torch.float64) ** (1 / group.dimension)
    starts = drawn / drawn.norm(dim=1, keepdim=True) * spread * reach
    starts[0] = 0
    return starts
