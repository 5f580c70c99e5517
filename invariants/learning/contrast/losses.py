"""The contrastive loss of pairs that share an unknown group element (torch)."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from invariants.errors import InputError

from .least_squares import fit_group_action, nearest_orthogonal, ridged

QUERIES = ("each", "first")

CHANGES = 512
"""Changes among which each is looked for."""


class EbCLoss(nn.Module):
    """Where a pair lands, predicted from the other pairs of its set, told apart from other observations.

        R = the least squares solution of phi(y'_k) = R phi(y_k) over the context,   u = R phi(y),
        loss = |u - phi(y')|^2/t + log( exp(-|u - phi(y')|^2/t) + sum over negatives s of exp(-|u - s|^2/t) )

    Coordinates beyond ``dimension`` are those that nothing moves: R is the identity on them. The query never belongs to its
    context. With ``queries="each"`` every pair of a set is the query of the others, from one solution: what least squares
    leaves at pair k without pair k is what it leaves with it, divided by 1 - h_k, where h = diag(X (X^T X + r)^(-1) X^T).

    Args:
        dimension: of the part that moves, d; None: all coordinates; 0: none, which is InfoNCE.
        temperature: t, in squared units of the embedding.
        queries: "each" pair of a set, or the "first" alone.
        symmetric: whether the inverse, from y' back to y, is asked for as well; the loss is then the mean of both.
        full_denominator: whether the true pair is among what it is told apart from. Without it the loss has no lower bound:
            embeddings grow without end.
        differentiate_solve: whether gradients flow through the least squares solution.
        ridge: of the least squares, relative.
        orthogonal: whether R must be orthogonal.

    Raises:
        InputError: for a value out of range.

    Source: arXiv 2510.21706, section 3.

    Example:
        >>> x = torch.randn(4, 7, 3, generator=torch.Generator().manual_seed(0))
        >>> turns = torch.linalg.qr(torch.randn(4, 3, 3, generator=torch.Generator().manual_seed(1))).Q
        >>> negatives = 5 * torch.randn(20, 3, generator=torch.Generator().manual_seed(2))
        >>> float(EbCLoss()(x, x @ turns.mT, negatives)) < float(EbCLoss()(x, x.flip(0), negatives))
        True
    """

    def __init__(
        self,
        dimension: int | None = None,
        *,
        temperature: float = 1.0,
        queries: str = "each",
        symmetric: bool = True,
        full_denominator: bool = True,
        differentiate_solve: bool = True,
        ridge: float = 1e-6,
        orthogonal: bool = False,
    ) -> None:
        super().__init__()
        if dimension is not None and (isinstance(dimension, bool) or not isinstance(dimension, int) or dimension < 0):
            raise InputError(
                given=f"dimension={dimension!r}", expected="an integer of at least 0", remedy="None for all coordinates"
            )
        real = isinstance(temperature, (int, float)) and not isinstance(temperature, bool)
        if not real or not 0 < temperature < math.inf:
            raise InputError(
                given=f"temperature={temperature!r}", expected="a positive number", remedy="temperature=1.0"
            )
        if queries not in QUERIES:
            raise InputError(given=f"queries={queries!r}", expected='"each" or "first"', remedy='queries="each"')
        self.dimension, self.temperature, self.queries = dimension, float(temperature), queries
        self.symmetric, self.full_denominator = symmetric, full_denominator
        self.differentiate_solve, self.ridge, self.orthogonal = differentiate_solve, ridge, orthogonal

    def extra_repr(self) -> str:
        """For repr()."""
        names = ("dimension", "temperature", "queries", "symmetric", "full_denominator", "differentiate_solve", "ridge")
        return ", ".join(f"{name}={getattr(self, name)!r}" for name in (*names, "orthogonal"))

    def forward(
        self,
        z: Tensor,
        moved: Tensor,
        negatives: Tensor | None = None,
        copies: Tensor | tuple[Tensor | None, Tensor | None] | None = None,
        *,
        matrices: Tensor | None = None,
        changes: float = 0.0,
    ) -> Tensor:
        """The loss of a batch of sets.

        With ``changes`` the same contrast is added for where R takes an embedding *from where it is*, among changes of other
        pairs, on the coordinates that move:

            |(R - 1) phi(y) - (phi(y') - phi(y))|^2/t

        What no element moves has no change: of it nothing can be learned there, and everything can where only places count.

        Args:
            z: embeddings of y, (B, n + 1, D); with ``queries="first"`` row 0 is the query and the n others its context.
            moved: embeddings of y', (B, n + 1, D).
            negatives: embeddings of other observations, (K, D), shared by all queries; None: all those of the batch.
            copies: which negatives are the same observation as what is predicted, and no negatives therefore: booleans
                (B, n + 1, K) for y', or a pair of such for y' and for y; None: none are. Without ``negatives``, what lies
                exactly where the true pair lies counts as its copy.
            matrices: the matrix of each set, (B, d, d), where the elements are known; None: they are fitted.
            changes: weight of the contrast of changes.

        Returns:
            The mean, ().

        Raises:
            InputError: for shapes that do not fit, or fewer than two negatives.
        """
        self._check(z, moved, negatives)
        queries = z.shape[1] if self.queries == "each" else 1
        ways = [(z, moved), (moved, z)] if self.symmetric else [(z, moved)]
        same = copies if isinstance(copies, tuple) else (copies, None)
        others = torch.cat([z.flatten(0, 1), moved.flatten(0, 1)]) if negatives is None else negatives
        places, steps = z.new_zeros(()), z.new_zeros(())
        for k, (start, target) in enumerate(ways):
            known = matrices if k == 0 or matrices is None else torch.linalg.inv(matrices)
            u, aims, alike = self.predicted(start, target, known), target[:, :queries], same[k]
            if negatives is None:
                alike = (aims[..., None, :] == others).all(-1)
            places = places + self._told_apart(u, aims, others, alike, self.full_denominator)
            if changes:
                steps = steps + self._changes_told_apart(u, aims, start[:, :queries])
        return (places + changes * steps) / len(ways)

    def _changes_told_apart(self, u: Tensor, aims: Tensor, start: Tensor) -> Tensor:
        d = u.shape[-1] if self.dimension is None else self.dimension
        if d == 0:
            return u.new_zeros(())
        true = (aims - start)[..., :d]
        others = true.flatten(0, 1)[:CHANGES]
        with torch.no_grad():
            # a pair itself, and those that change alike, as all do under the identity
            alike = torch.cdist(true.flatten(0, 1), others) <= 1e-6 * true.norm(dim=-1).max()
        return self._told_apart((u - start)[..., :d], true, others, alike.view(*true.shape[:2], -1), True)

    def predicted(self, start: Tensor, target: Tensor, matrices: Tensor | None = None) -> Tensor:
        """u of each query: where it lands, by what the other pairs of its set say.

        Args:
            start: (B, n + 1, D).
            target: (B, n + 1, D).
            matrices: of each set, (B, d, d), where they are known.

        Returns:
            (B, n + 1, D), or (B, 1, D) for the first alone.
        """
        d = start.shape[-1] if self.dimension is None else self.dimension
        each = self.queries == "each"
        if d == 0:
            return start if each else start[:, :1]
        x, y = start[..., :d], target[..., :d]
        if matrices is not None:
            u = (x if each else x[:, :1]) @ matrices.mT
        elif each:
            u = self._left_out(x, y)
        else:
            u = x[:, :1] @ self._fitted(x[:, 1:], y[:, 1:]).mT
        return torch.cat([u, (start if each else start[:, :1])[..., d:]], -1)

    def _fitted(self, x: Tensor, y: Tensor) -> Tensor:
        if not self.differentiate_solve:
            x, y = x.detach(), y.detach()
        return fit_group_action(x, y, ridge=self.ridge, orthogonal=self.orthogonal)

    def _left_out(self, x: Tensor, y: Tensor) -> Tensor:
        """Predictions of every pair by the others of its set."""
        if x.shape[1] <= x.shape[2]:
            # at least d in the context, as for the first query alone
            fit_group_action(x[:, 1:], y[:, 1:])
        a, b = (x, y) if self.differentiate_solve else (x.detach(), y.detach())
        a, b = a.double(), b.double()
        if self.orthogonal:
            # the singular value decomposition of each context by itself: the whole sum without one term
            cross = b.mT @ a
            rest = cross[:, None] - b[..., :, None] * a[..., None, :]
            turns = nearest_orthogonal(rest).to(x.dtype)
            return (turns @ x[..., None]).squeeze(-1)
        gram = ridged(a.mT @ a, self.ridge)
        # (X^T X + r)^-1 applied to X^T X' and to X^T in one go: R^T and what each pair weighs
        d = a.shape[-1]
        solved = torch.linalg.solve(gram, torch.cat([a.mT @ b, a.mT], -1))
        matrix, weights = solved[..., :d], solved[..., d:].mT
        h = (a * weights).sum(-1, keepdim=True).clamp_max(1 - 1e-9)
        matrix, weights = matrix.to(x.dtype), (weights / (1 - h)).to(x.dtype)
        # R without pair k is R - (x'_k - R x_k) w_k^T/(1 - h_k); of it only what it does to x_k is needed, where h = w.x
        missed = y - x @ matrix if self.differentiate_solve else y.detach() - x.detach() @ matrix
        share = (x * weights).sum(-1, keepdim=True)
        return x @ matrix - missed * share

    def _told_apart(self, u: Tensor, aims: Tensor, others: Tensor, copies: Tensor | None, full: bool) -> Tensor:
        """The mean of -log of the softmax share of each aim among others, (B, q, D) and (K, D)."""
        true = -(u - aims).square().sum(-1) / self.temperature
        # -|u - s|^2 = 2 u.s - |s|^2 - |u|^2: one product, and what is the same for all s is taken off afterwards
        squares, scale = others.square().sum(-1) / -self.temperature, 2 / self.temperature
        logits = torch.addmm(squares, u.flatten(0, 1), others.mT, alpha=scale).view(*u.shape[:2], -1)
        if copies is not None:
            # not -inf: where all are copies, gradients would not be numbers
            logits = logits.masked_fill(copies[:, : u.shape[1]], torch.finfo(logits.dtype).min / 4)
        rest = torch.logsumexp(logits, -1) - u.square().sum(-1) / self.temperature
        if full:
            rest = torch.logaddexp(rest, true)
        return (rest - true).mean()

    def _check(self, z: Tensor, moved: Tensor, negatives: Tensor | None) -> None:
        shape = tuple(z.shape)
        if len(shape) != 3 or tuple(moved.shape) != shape or shape[1] < 2:
            raise InputError(
                given=f"embeddings of shapes {shape} and {tuple(moved.shape)}",
                expected="two tensors (B, n + 1, D): sets of a query and its context",
                remedy="z[None] makes a batch of one set",
            )
        if self.dimension is not None and self.dimension > shape[2]:
            raise InputError(
                given=f"embeddings of {shape[2]} coordinates for dimension={self.dimension}",
                expected="at least as many coordinates as move",
                remedy="an encoder of more outputs, or a smaller dimension",
            )
        if negatives is not None and (negatives.dim() != 2 or negatives.shape[1] != shape[2] or len(negatives) < 2):
            raise InputError(
                given=f"negatives of shape {tuple(negatives.shape)}",
                expected=f"at least two, (K, {shape[2]})",
                remedy="leave them out: those of the batch are taken",
            )
