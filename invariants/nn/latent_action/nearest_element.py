"""Which element takes one code to another: least squares over a group."""

from __future__ import annotations

import math
from typing import NamedTuple

import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.representations import FiniteGroup

from .grid import SLOW
from .latent_action import MEMBER, LatentAction

KEPT = 16
"""Starts that are followed for each pair; FAST times as many where matrices have more waves than SLOW in a turn."""

FAST = 4
FIRST, SWEEPS, LAST = 6, 24, 10
"""Steps of all that are followed, of the BEST of them, and of the one that is left."""

BEST = 4

SINGULAR = 0.1
"""How far rounding may bring entries of g g^-1 from those of 1, for elements that are found."""

BLOCK = 1 << 22
"""Numbers held at once."""


class Estimate(NamedTuple):
    """Elements found for pairs of codes.

    Attributes:
        element: numbers (B,) of a finite group, or matrices (B, n, n) of a Lie group. Where an object has symmetries, or few
            copies of rho leave some, as one of so3_irrep(2) does, it is one of several that fit equally well.
        residual: |rho(g) v - w|^2 / |w|^2, (B,): near 0 where an element explains the pair.
    """

    element: Tensor
    residual: Tensor


@torch.no_grad()
def nearest_element(action: LatentAction, v: Tensor, w: Tensor) -> Estimate:
    """The element that takes v nearest to w.

        g = argmin over G of sum_c |rho(g) v_c - w_c|^2

    A finite group is searched whole. In a Lie group Gauss-Newton steps g <- exp(delta) g, damped, start from the best of a
    fixed set of elements, and Newton's end at a minimum; for compact groups it is the least one in practice. Where codes
    come ever nearer towards infinity, the search ends at an element that v's type can hold, and the residual tells.

    Args:
        action: of the group.
        v, w: codes, (B, copies, d) each, finite.

    Returns:
        Elements, and what they leave.

    Raises:
        InputError: for codes of other shapes, or that are not finite.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> act = LatentAction(CyclicGroup(5).irreps("real")[1])
        >>> v = torch.randn(3, 2, 2, generator=torch.Generator().manual_seed(0))
        >>> nearest_element(act, v, act(torch.tensor([4, 0, 2]), v)).element.tolist()
        [4, 0, 2]
    """
    return brought(action, v, w)[0]


@torch.no_grad()
def brought(action: LatentAction, v: Tensor, w: Tensor) -> tuple[Estimate, Tensor]:
    """The element that takes v nearest to w, and rho of it on v, in the type of v."""
    if v.dim() != 3 or v.shape != w.shape or v.shape[-1] != action.rho.dimension:
        raise InputError(
            given=f"codes of shapes {tuple(v.shape)} and {tuple(w.shape)}",
            expected=f"(B, copies, {action.rho.dimension}) twice, one for each picture of a pair",
            remedy="as many pictures of either kind; y.expand_as(x) repeats one",
        )
    one, two = v.double(), w.double()
    if not bool(one.isfinite().all() and two.isfinite().all()):
        raise InputError(
            given="codes that are not finite",
            expected="finite numbers",
            remedy="look for nan and inf in the pictures and in the encoder's weights",
        )
    if isinstance(action.group, FiniteGroup):
        element = _of_all(action, action.group, one, two)
        moved = action(element, one)
    else:
        element, matrix = _descended(action, one, two, v.dtype)
        moved = one @ matrix.mT
        element = element.to(torch.promote_types(v.dtype, torch.complex64) if element.is_complex() else v.dtype)
    size = two.square().sum((1, 2)).clamp_min(torch.finfo(torch.float64).tiny)
    return Estimate(element, ((moved - two).square().sum((1, 2)) / size).to(v.dtype)), moved.to(v.dtype)


def _of_all(action: LatentAction, group: FiniteGroup, v: Tensor, w: Tensor) -> Tensor:
    count = max(1, BLOCK // max(v.numel(), 1))
    best = torch.full((len(v),), math.inf, dtype=v.dtype, device=v.device)
    found = torch.zeros(len(v), dtype=torch.int64, device=v.device)
    for elements in torch.arange(group.order, device=v.device).split(count):
        moved = action.kernel(elements[:, None, None], v[None])
        least, which = (moved - w).square().sum((2, 3)).min(0)
        nearer = least < best
        best, found = torch.where(nearer, least, best), torch.where(nearer, elements[which], found)
    return found


def _descended(action: LatentAction, v: Tensor, w: Tensor, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
    """Elements that a type can hold and their matrices, from second moments alone."""
    if not len(v):
        return action.grid.elements[:0].to(v.device), action.grid.matrices[:0].to(v)
    grid = action.grid
    elements, matrices = grid.elements.to(v.device), grid.matrices.to(v)
    # tr(R N R^T) is a product of R^T R and N
    rows = torch.cat([(matrices.mT @ matrices).flatten(1), -2 * matrices.flatten(1)], 1)
    kept = min(KEPT * (FAST if grid.waves > SLOW else 1), len(matrices))
    width = max(len(matrices), kept * len(action.kernel.generators) * action.rho.dimension**2)
    found = []
    for part in torch.arange(len(v), device=v.device).split(max(1, BLOCK // width)):
        moments, cross = v[part].mT @ v[part], w[part].mT @ v[part]
        scores = torch.cat([moments.flatten(1), cross.flatten(1)], 1) @ rows.T
        at = scores.topk(kept, dim=1, largest=False).indices
        search = Search(action, moments, cross, elements[at], matrices[at], dtype)
        search.sweep(FIRST)
        search.keep(BEST)
        search.sweep(SWEEPS)
        search.keep(1)
        search.sweep(LAST, bent=True)
        found.append((search.g[:, 0], search.r[:, 0]))
    return torch.cat([g for g, _ in found]), torch.cat([r for _, r in found])


class Search:
    """Gauss-Newton and Newton steps for several starts of each pair.

        residual(R) = tr(R N R^T) - 2 tr(R^T C) + |w|^2,    N = sum v v^T,    C = sum w v^T

    Args:
        action: of the group.
        moments, cross: N and C, (B, d, d).
        g, r: elements and their matrices at the start, (B, K, ...).
        dtype: in which elements are wanted: where no element is the nearest one, a search would go on to where they are
            singular, or infinite, in it.
    """

    def __init__(
        self, action: LatentAction, moments: Tensor, cross: Tensor, g: Tensor, r: Tensor, dtype: torch.dtype
    ) -> None:
        self.action, self.g, self.r, self.dtype = action, g, r, dtype
        self.inverse = torch.linalg.inv_ex(g).inverse
        self.off = self._off(g, self.inverse)
        self.n, self.c = moments[:, None], cross[:, None]
        self.generators = x = action.kernel.generators.to(r)
        products = x[:, None] @ x[None]
        self.bends = (products + products.transpose(0, 1)) / 2
        self.left = self._left(r)
        self.damping = torch.full_like(self.left, 1e-3)
        # differences below are rounding; the steps themselves are exact to more
        self.rounding = 1e-14 * (moments.abs().sum((1, 2)) + cross.abs().sum((1, 2)))[:, None]

    def sweep(self, count: int, bent: bool = False) -> None:
        """So many steps, each kept where it does not lead away.

        Args:
            count: of steps.
            bent: whether they are Newton's, which are exact where no element explains a pair, and go astray far from it.
        """
        for _ in range(count):
            tangents = torch.einsum("kij,bsjl->bskil", self.generators, self.r)
            weighed = tangents @ self.n[:, :, None]
            normal = torch.einsum("bskil,bsmil->bskm", weighed, tangents)
            if bent:
                # Hessian beyond the products of tangents: tr(X_k X_m P) with P = sum of (R v) (R v - w)^T
                missed = self.r @ (self.r @ self.n - self.c).mT
                normal = normal + torch.einsum("kmij,bsji->bskm", self.bends, missed)
            slope = torch.einsum("bskij,bsij->bsk", tangents, self.c - self.r @ self.n)
            scale = normal.diagonal(dim1=-2, dim2=-1).abs().mean(-1)
            # where nothing moves the step is 0
            ridge = torch.where(scale > 0, self.damping * scale, 1.0)[..., None, None]
            step = torch.linalg.solve_ex(normal + ridge * torch.eye(len(self.generators)).to(normal), slope[..., None])
            delta = torch.where(step.info[..., None] == 0, step.result[..., 0], 0.0)
            trial = self.action.kernel.matrices(delta) @ self.r
            reached = self._left(trial)
            element = self.action.kernel.lie.exp(delta) @ self.g
            inverse = self.inverse @ self.action.kernel.lie.exp(-delta)
            off = self._off(element, inverse)
            better = (off <= self.off.clamp_min(1)) & (reached <= self.left + self.rounding)
            self.r, self.g, self.inverse = (
                torch.where(better[..., None, None], new, old)
                for new, old in ((trial, self.r), (element, self.g), (inverse, self.inverse))
            )
            self.left, self.off = torch.where(better, reached, self.left), torch.where(better, off, self.off)
            self.damping = torch.where(better, self.damping / 5, self.damping * 8).clamp(1e-12, 1e6)
            if float(delta.abs().amax()) < 1e-15:
                break

    def keep(self, count: int) -> None:
        """The best of the starts."""
        at = self.left.topk(min(count, self.left.shape[1]), dim=1, largest=False).indices
        rows = torch.arange(len(at), device=at.device)[:, None]
        self.g, self.inverse, self.r = (x[rows, at] for x in (self.g, self.inverse, self.r))
        self.left, self.damping, self.off = (x[rows, at] for x in (self.left, self.damping, self.off))

    def _off(self, g: Tensor, inverse: Tensor) -> Tensor:
        """How far g g^-1, and det g, are from 1 after g is rounded, 1 being the most that is held.

        Infinite where numbers, or determinants, leave the range.
        """
        size, eps = g.shape[-1], torch.finfo(self.dtype).eps
        rounded = g.to(torch.promote_types(self.dtype, torch.complex64) if g.is_complex() else self.dtype).to(g.dtype)
        missed = rounded @ inverse - torch.eye(size).to(g)
        entries = missed.abs().amax((-2, -1)) / max(SINGULAR, 16 * eps)
        # what LatentAction takes for an element has the right determinant: the trace is the first order of its error
        trace = missed.diagonal(dim1=-2, dim2=-1).sum(-1).abs() / max(MEMBER / 2, size * eps)
        off = torch.maximum(entries, trace)
        largest = torch.maximum(g.abs().amax((-2, -1)), inverse.abs().amax((-2, -1)))
        inside = largest < torch.finfo(self.dtype).max ** (1 / (size + 1))
        return torch.where(inside, off.nan_to_num(math.inf), math.inf)

    def _left(self, r: Tensor) -> Tensor:
        return ((r @ self.n - 2 * self.c) * r).sum((-2, -1))
