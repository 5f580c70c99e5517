"""Least squares of second order for the network of a group, many starts side by side.

The residuals P (sum_j c_j (a_j[x] + b_j[y])^2 - e_xy) over all pairs are made small by the steps of Levenberg and Marquardt.
The tables are not constrained: they may have a mean, which no potential of non-trivial characters sees. In an orthonormal
basis of outputs without a mean the part of the Jacobian's square that belongs to c is one matrix (nodes, nodes) for all
outputs, so that c is eliminated first and what is left to factorise has 2 |G| nodes unknowns instead of 3 |G| nodes.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import torch
from torch import Tensor

from invariants.learning.composed import QuadraticGroupNetwork
from invariants.representations import FiniteGroup

ZERO = 1e-20
"""Of the loss."""
STALL, HOPELESS = 60, 0.02
"""A start ends if its loss falls by less than this share in so many steps."""


@dataclass
class Fit:
    """Starts at one width: their losses, and the weights (3, |G|, nodes) of the best."""

    width: int
    losses: list[float]
    largest: float
    """Weight of the best start, each node scaled to its smallest norm: solutions at infinity show here."""
    checked: float
    """Loss of the best start, as QuadraticGroupNetwork has it."""
    weights: Tensor = field(repr=False)

    @property
    def reached(self) -> int:
        """How many starts got to zero."""
        return sum(loss < ZERO for loss in self.losses)

    def add(self, other: Fit) -> Fit:
        """With more starts."""
        best = self if min(self.losses) <= min(other.losses) else other
        return replace(best, losses=self.losses + other.losses)


class Residuals:
    """P (o - e) over all pairs of a group's elements, for many networks at once."""

    def __init__(self, group: FiniteGroup) -> None:
        d = group.order
        targets = QuadraticGroupNetwork(group, 1).targets.flatten()
        # columns orthonormal and without a mean
        full = torch.cat([torch.ones(d, 1), torch.eye(d)[:, 1:]], 1).double()
        self.basis = torch.linalg.qr(full)[0][:, 1:]
        self.wanted = torch.nn.functional.one_hot(targets, d).double() @ self.basis
        self.order = d

    def squares(self, ab: Tensor) -> tuple[Tensor, Tensor]:
        """a[x] + b[y], (B, d, d, q), and its square, (B, d^2, q)."""
        s = ab[:, 0, :, None] + ab[:, 1, None]
        return s, s.square().flatten(1, 2)

    def loss(self, ab: Tensor, c: Tensor) -> Tensor:
        """(B,)."""
        return (self.squares(ab)[1] @ c.mT - self.wanted).square().sum((1, 2)) / self.order**2

    def step(self, ab: Tensor, c: Tensor, damping: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """A damped step of Gauss and Newton.

        Args:
            ab: (B, 2, d, q).
            c: (B, d - 1, q), in the basis.
            damping: (B,), of the diagonal.

        Returns:
            The steps of ab and c, how much the loss would fall if it were quadratic, and whether it could be solved.
        """
        count, _, d, q = ab.shape
        s, power = self.squares(ab)
        off = power @ c.mT - self.wanted
        to_pre = 2 * s * (off @ c).view_as(s)
        to_ab = torch.stack([to_pre.sum(2), to_pre.sum(1)], 1)
        to_c = off.mT @ power
        # sums over y for a, over x for b: (B, 2, d, q, q)
        views = torch.stack([s, s.transpose(1, 2)], 1)
        mixed = (2 * views.mT @ views.square()).flatten(1, 3)
        gram = power.mT @ power
        gram_diagonal = gram.diagonal(dim1=1, dim2=2)
        damped = gram + torch.diag_embed(damping[:, None] * gram_diagonal + 1e-300)
        lower, bad = torch.linalg.cholesky_ex(damped)
        half = torch.linalg.solve_triangular(lower, mixed.mT, upper=False)
        outer = (c.mT @ c)[:, None, :, None, :]
        full = torch.zeros(count, 2, d, q, 2, d, q, dtype=ab.dtype)
        own = 4 * views.mT @ views
        index = torch.arange(d)
        for p in range(2):
            full[:, p, index, :, p, index, :] = own[:, p].transpose(0, 1)
        cross = 4 * s.permute(0, 1, 3, 2)[..., None] * s[:, :, None]
        full[:, 0, :, :, 1] = cross
        full[:, 1, :, :, 0] = cross.permute(0, 3, 4, 1, 2)
        full = full.view(count, 2 * d, q, 2 * d, q)
        diagonal = full.flatten(3).flatten(1, 2).diagonal(dim1=1, dim2=2) * outer[:, 0, :, 0].diagonal(
            dim1=1, dim2=2
        ).repeat(1, 2 * d)
        full = (full - (half.mT @ half).view_as(full)) * outer
        normal = full.view(count, 2 * d * q, 2 * d * q)
        normal.diagonal(dim1=1, dim2=2).add_(damping[:, None] * diagonal + 1e-300)
        solved = torch.cholesky_solve(to_c.mT, lower).mT
        inner = (mixed.view(count, 2 * d, q, q) @ solved[:, None].mT).transpose(2, 3)  # (B, 2d, outputs, q)
        right = (inner * c[:, None]).sum(2).view_as(to_ab) - to_ab
        factor, worse = torch.linalg.cholesky_ex(normal)
        by = torch.cholesky_solve(right.view(count, -1, 1), factor).view_as(ab)
        moved = (by.view(count, 2 * d, q)[..., None] * mixed.view(count, 2 * d, q, q)).mT  # (B, 2d, q', q)
        change = torch.einsum("bxkj,boj->bok", moved, c)
        by_c = -torch.cholesky_solve((to_c + change).mT, lower).mT
        fall = -(by * to_ab).sum((1, 2, 3)) - (by_c * to_c).sum((1, 2))
        fall = fall + damping * (
            (by.flatten(1).square() * diagonal).sum(1) + (by_c.square() * gram_diagonal[:, None]).sum((1, 2))
        )
        return by, by_c, fall / d**2, (bad == 0) & (worse == 0)


def starts(residuals: Residuals, width: int, count: int, seed: int) -> tuple[Tensor, Tensor]:
    """Normal tables of inputs, and the best outputs for them."""
    generator = torch.Generator().manual_seed(seed)
    ab = torch.randn(count, 2, residuals.order, width, dtype=torch.float64, generator=generator)
    power = residuals.squares(ab)[1]
    ridge = 1e-3 * torch.eye(width, dtype=torch.float64) * power.square().sum(1).mean()
    c = torch.linalg.solve(power.mT @ power + ridge, power.mT @ residuals.wanted).mT
    return ab, c


def fit(group: FiniteGroup, width: int, count: int, *, seed: int = 0, steps: int = 600) -> Fit:
    """The loss from so many starts, each stepped until it is zero or falls no more."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)  # matrices are small, and other threads wait for cores that are in use
    try:
        return _fit(group, width, count, seed, steps)
    finally:
        torch.set_num_threads(before)


def _fit(group: FiniteGroup, width: int, count: int, seed: int, steps: int) -> Fit:
    residuals = Residuals(group)
    ab, c = starts(residuals, width, count, seed)
    final, best = residuals.loss(ab, c), (ab.clone(), c.clone())
    active = torch.arange(count)
    loss, damping, growth = final.clone(), torch.full((count,), 1e-2).double(), torch.full((count,), 2.0).double()
    before = loss.clone()
    for number in range(1, steps + 1):
        by, by_c, fall, solved = residuals.step(ab, c, damping)
        new = residuals.loss(ab + by, c + by_c)
        share = (loss - new) / fall
        taken = solved & new.isfinite() & (new < loss) & (share > 0)
        ab = torch.where(taken[:, None, None, None], ab + by, ab)
        c = torch.where(taken[:, None, None], c + by_c, c)
        loss = torch.where(taken, new, loss)
        eased = damping * (1 - (2 * share - 1) ** 3).clamp(min=1 / 3)
        damping = torch.where(taken, eased, damping * growth).clamp(1e-15, 1e15)
        growth = torch.where(taken, 2.0, growth * 2).clamp(max=1e6)
        done = loss < ZERO * 1e-4
        if number % STALL == 0:
            done |= loss > (1 - HOPELESS) * before
            before = loss.clone()
        if done.any() or number == steps:
            final[active], best[0][active], best[1][active] = loss, ab, c
            left = ~done
            active, ab, c, loss, before = active[left], ab[left], c[left], loss[left], before[left]
            damping, growth = damping[left], growth[left]
        if not len(active):
            break
    first = int(final.argmin())
    weights = balanced(torch.cat([best[0][first], (residuals.basis @ best[1][first])[None]]))
    return Fit(width, final.tolist(), float(weights.abs().max()), checked(group, weights), weights)


def balanced(weights: Tensor) -> Tensor:
    """Each node scaled to |a|^2 + |b|^2 = 2 |c|^2: the smallest norm."""
    inputs, output = weights[:2].square().sum((0, 1)), weights[2].square().sum(0)
    t = (2 * output / inputs) ** (1 / 6)
    return torch.stack([weights[0] * t, weights[1] * t, weights[2] / t**2])


def checked(group: FiniteGroup, weights: Tensor) -> float:
    """The loss, by the network itself."""
    net = QuadraticGroupNetwork(group, weights.shape[2], scale=1.0, dtype=torch.float64)
    with torch.no_grad():
        net.inputs.copy_(weights[:2])
        net.output.copy_(weights[2])
        return float(net.loss())
