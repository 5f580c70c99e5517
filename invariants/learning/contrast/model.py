"""Equivariance by contrast: an encoder on which an unknown group acts by matrices, from pairs alone (torch)."""

from __future__ import annotations

import copy
import math
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import torch
from torch import Tensor, nn

from invariants.errors import InputError

from ..loop import Plan, Row, one_cpu, train_small
from .collapse import QuotientCollapseWarning, quotient_collapse
from .datasets import PairedActionDataset
from .encoders import CentredEncoder
from .learned_action import LearnedAction
from .least_squares import fit_group_action
from .losses import EbCLoss
from .training import SMALL, ContrastMethod, ContrastTraining, trainable, work

if TYPE_CHECKING:
    from lightning_fabric import Fabric

ROWS = 4096
"""Observations embedded in one go."""

MEASURED = 32768
"""Pairs from which directions are measured."""

UNEXPLAINED, NOISY = 0.25, 0.6
"""What a direction may leave unexplained to be kept, and what it may where every direction leaves much."""

LONG = 300
"""Steps after which a loss as of guesses is worth a word."""

START = 512
"""Observations over whose embeddings the start is centred."""


class EbC(nn.Module):
    """An encoder phi with phi(g y) = R(g) phi(y) for matrices R(g) that pairs determine.

        R(g) = argmin over R of the sum of |phi(y'_k) - R phi(y_k)|^2 over pairs that share g

    What is found is known up to one change of basis of the embedding: traces, eigenvalues, orders, products and
    irreducible parts of the R(g) are meaningful, single entries are not. The only supervision is which pairs share their
    element.

    Args:
        encoder: from observations (K, ...) to embeddings (K, dimension + invariant).
        dimension: d, of the coordinates that move; 0: none, which is InfoNCE.
        context: pairs from which a matrix is fitted in training, at least d; None: 2 d.
        invariant: further coordinates, which nothing moves.
        loss: None: :class:`EbCLoss` with its defaults.

    Attributes:
        covariance: second moments of the moving coordinates over the data of the last fit, (d, d), float64; its rank is the
            number of directions in which pairs can be predicted.
        projection: on those directions, along the others, (d, d), float64; the identity before a fit.
        rows: figures of the last fit: step, rate, loss.

    Raises:
        InputError: for what is no module, or a size out of range.

    Source: arXiv 2510.21706.

    Example:
        >>> from .encoders import PerceptronEncoder
        >>> generator = torch.Generator().manual_seed(0)
        >>> turns = torch.linalg.qr(torch.randn(20, 2, 2, generator=generator)).Q
        >>> ids = torch.arange(20).repeat(16)
        >>> y = torch.randn(320, 2, generator=generator)
        >>> moved = (turns[ids] @ y[..., None])[..., 0]
        >>> model = EbC(PerceptronEncoder(2, 2), dimension=2)
        >>> model = model.fit(PairedActionDataset(y, moved, ids), ContrastTraining(steps=20))
        >>> a = model.action(y[ids == 3], moved[ids == 3])
        >>> model.predict(y, a @ a.inverse()).shape
        torch.Size([320, 2])
    """

    covariance: Tensor
    projection: Tensor

    def __init__(
        self,
        encoder: nn.Module,
        dimension: int,
        context: int | None = None,
        *,
        invariant: int = 0,
        loss: EbCLoss | None = None,
    ) -> None:
        super().__init__()
        for name, value in (("dimension", dimension), ("invariant", invariant)):
            if isinstance(value, bool) or not isinstance(value, int) or value < 0:
                raise InputError(given=f"{name}={value!r}", expected="an integer of at least 0", remedy=f"{name}=4")
        if dimension + invariant == 0:
            raise InputError(
                given="an embedding without coordinates", expected="at least one", remedy="dimension=4, or invariant=4"
            )
        context = max(2 * dimension, 1) if context is None else context
        if isinstance(context, bool) or not isinstance(context, int) or context < max(dimension, 1):
            raise InputError(
                given=f"context={context!r} for dimension={dimension}",
                expected=f"an integer of at least {max(dimension, 1)}: fewer pairs do not determine a matrix",
                remedy=f"context={2 * max(dimension, 1)}",
            )
        if context < 2 * dimension:
            warnings.warn(
                f"a context of {context} pairs for {dimension} dimensions: fewer than {2 * dimension} often train badly",
                stacklevel=2,
            )
        self.encoder = CentredEncoder(trainable(encoder), dimension + invariant)
        self.dimension, self.invariant, self.context = dimension, invariant, context
        self.loss = EbCLoss(dimension) if loss is None else self._own(loss, dimension)
        self.rows: list[Row] = []
        self.register_buffer("covariance", torch.eye(dimension, dtype=torch.float64))
        self.register_buffer("projection", torch.eye(dimension, dtype=torch.float64))

    @staticmethod
    def _own(loss: EbCLoss, dimension: int) -> EbCLoss:
        """A copy of a loss, for this dimension: another model may have the same one."""
        if not isinstance(loss, EbCLoss) or loss.dimension not in (None, dimension):
            raise InputError(
                given=f"loss={loss!r} for dimension={dimension}",
                expected=f"an EbCLoss of that dimension, such as EbCLoss({dimension})",
                remedy="leave loss out for its defaults",
            )
        mine = copy.copy(loss)
        mine.dimension = dimension
        return mine

    def forward(self, y: Tensor) -> Tensor:
        """Embeddings, (K, dimension + invariant), with gradients."""
        embedded: Tensor = self.encoder(y)
        return embedded

    def fit(
        self,
        pairs: PairedActionDataset,
        settings: ContrastTraining | None = None,
        folder: str | Path | None = None,
        *,
        known: Any = None,
        fabric: Fabric | None = None,
        resume: bool = False,
        on_step: Callable[[int, int], None] = lambda done, total: None,
        on_row: Callable[[Row], None] = lambda row: None,
    ) -> Self:
        """Train the encoder in place.

        Args:
            pairs: what it is trained on.
            settings: how.
            folder: for last.pt and metrics.csv; none are kept if left out.
            known: the matrix of each element, (A, d, d), in the order of ``pairs.ids``, where they are known; None: they
                are fitted.
            fabric: a launched Fabric: devices, processes, precision; one CPU if left out.
            resume: go on from last.pt if there is one.
            on_step: called with steps done and steps in all.
            on_row: called with each row of figures.

        Returns:
            The model itself, in evaluation.

        Raises:
            InputError: for pairs or settings that do not fit, or what the loop raises.
            TimeoutError: after ``settings.seconds``.
        """
        settings = ContrastTraining() if settings is None else settings
        for given, kind, remedy in (
            (pairs, PairedActionDataset, "PairedActionDataset(y, moved, action_ids)"),
            (settings, ContrastTraining, "ContrastTraining(steps=4000)"),
        ):
            if not isinstance(given, kind):
                raise InputError(given=f"{type(given).__name__}", expected=kind.__name__, remedy=remedy)
        trainable(self.encoder)
        known = None if known is None else torch.as_tensor(known)
        self._check_known(known, pairs)
        fabric = one_cpu() if fabric is None else fabric
        self.to(fabric.device)
        self._begin(pairs, settings)
        method = ContrastMethod(self.encoder, pairs, self.loss, self.context, settings, known)
        self.train()
        small = work(self.encoder, pairs, self.context, settings) < SMALL
        try:
            self.rows = train_small(
                fabric, method, Plan.of(settings), folder, small=small, resume=resume, on_step=on_step, on_row=on_row
            )
        finally:
            self.eval()
        self._measure(pairs)
        collapse = quotient_collapse(self, pairs, seed=settings.seed)
        if collapse is not None:
            warnings.warn(str(collapse), QuotientCollapseWarning, stacklevel=2)
        count, loss = min(settings.negatives, pairs.size), float(self.rows[-1]["loss"])
        if self.dimension and settings.steps >= LONG and loss > 0.9 * math.log(count):
            warnings.warn(
                f"nothing was learned in {settings.steps} steps: the loss ends at {loss:.2f}, guesses among {count} have "
                f"{math.log(count):.2f}. Do pairs of one id share their element?",
                stacklevel=2,
            )
        return self

    def transform(self, y: Any) -> Tensor:
        """Embeddings of observations, less what no element predicts.

        More dimensions than the group needs train better than just enough. What is left over holds nothing: where fits
        leave over a quarter of a direction unexplained (more if they do so everywhere), embeddings are projected along it.

        Args:
            y: (K, ...), a tensor or an array.

        Returns:
            (K, dimension + invariant), where the encoder is.
        """
        z = self._embedded(y)
        d = self.dimension
        return torch.cat([z[:, :d] @ self.projection.mT.to(z), z[:, d:]], 1) if d else z

    @torch.no_grad()
    def _embedded(self, y: Any) -> Tensor:
        like = next(self.encoder.parameters())
        values = torch.as_tensor(y)
        if values.dtype == torch.uint8:
            values = values.float() / 255
        training = self.training
        self.eval()
        try:
            return torch.cat([self.encoder(part.to(like)) for part in values.split(ROWS)])
        finally:
            self.train(training)

    def action(self, y: Any, moved: Any, *, weight: Tensor | None = None) -> LearnedAction:
        """What one unknown element does, from pairs that share it.

        Args:
            y: observations, (n, ...), n at least d; better many.
            moved: the same ones after the element, (n, ...).
            weight: of each pair, (n,).

        Returns:
            The matrix and what can be asked of it.

        Raises:
            InputError: for shapes that do not fit, or fewer pairs than dimensions.
        """
        return self.action_between(self.transform(y), self.transform(moved), weight=weight)

    def actions(self, pairs: PairedActionDataset) -> dict[int, LearnedAction]:
        """What each element of a set does, by its id, from all its pairs.

        Raises:
            InputError: if some element has fewer pairs than there are dimensions.
        """
        return {int(k): self.action(*pairs.pairs_of(int(k))) for k in pairs.ids}

    def action_between(self, z: Tensor, moved: Tensor, *, weight: Tensor | None = None) -> LearnedAction:
        """The same from embeddings, (n, dimension + invariant) each."""
        d = self.dimension
        if d == 0:
            return LearnedAction(torch.zeros(0, 0), self.invariant)
        fit = fit_group_action(
            z[:, :d].double(), moved[:, :d].double(), weight=weight, ridge=self.loss.ridge,
            orthogonal=self.loss.orthogonal, diagnostics=True,
        )  # fmt: skip
        # of a residual r in n pairs, with d unknowns a row: the variance r n/(n - d), and of R z that times d/(n - d - 1)
        n = len(z)
        error = float((fit.residual * n * d / ((n - d) * (n - d - 1))).sqrt()) if n > d + 1 else math.inf
        return LearnedAction(fit.matrix, self.invariant, error, self.covariance.cpu())

    def predict(self, y: Any, action: LearnedAction) -> Tensor:
        """Embeddings of where an element takes observations.

        Args:
            y: observations, (K, ...).
            action: the element.

        Returns:
            (K, dimension + invariant).
        """
        return action(self.transform(y))

    @torch.no_grad()
    def _measure(self, pairs: PairedActionDataset) -> None:
        """Second moments of embeddings, and of what matrices fitted to elements leave; which directions they explain."""
        d = self.dimension
        if d == 0:
            return
        moments, left = torch.zeros(2, d, d, dtype=torch.float64)
        rows = freedom = 0
        for members in torch.argsort(pairs.sets, stable=True).split(pairs.counts.tolist()):
            members = members[: ROWS // 4]
            if len(members) <= d:
                continue
            z, moved = (
                self._embedded(pairs.observations(part[members]))[:, :d].double().cpu()
                for part in (pairs.before, pairs.after)
            )
            missed = moved - z @ fit_group_action(z, moved, ridge=self.loss.ridge).mT
            moments += z.mT @ z + moved.mT @ moved
            left += missed.mT @ missed
            rows, freedom = rows + len(members), freedom + len(members) - d
            if rows > MEASURED:
                break
        if not rows:
            return
        moments, left = moments / (2 * rows), left / freedom
        extents, directions = torch.linalg.eigh(moments)
        filled = extents > 1e-9 * extents[-1]
        white = directions[:, filled] * extents[filled].rsqrt()
        shares, inner = torch.linalg.eigh(white.mT @ left @ white)
        # observations with noise leave something unexplained everywhere; where nothing was learned, nothing is thrown away
        most = max(UNEXPLAINED, min(3 * float(shares[0]), NOISY))
        kept = white @ inner[:, shares < most] if float(shares[0]) < most else white
        self.projection.copy_(moments @ kept @ kept.mT)
        self.covariance.copy_(moments @ kept @ kept.mT @ moments)

    @torch.no_grad()
    def _begin(self, pairs: PairedActionDataset, settings: ContrastTraining) -> None:
        like = next(self.encoder.parameters())
        generator = torch.Generator().manual_seed(settings.seed)
        drawn = pairs.before[torch.randint(len(pairs), (START,), generator=generator)]
        y = pairs.observations(drawn).to(like)
        self.eval()
        z = self.encoder.encoder(y[:2])
        wanted = self.dimension + self.invariant
        if tuple(z.shape) != (2, wanted):
            raise InputError(
                given=f"an encoder that gives {tuple(z.shape)} for two observations",
                expected=f"(2, {wanted}): dimension={self.dimension} and invariant={self.invariant}",
                remedy=f"an encoder of {wanted} outputs",
            )
        self.encoder.centre(y)

    def _check_known(self, known: Tensor | None, pairs: PairedActionDataset) -> None:
        wanted = (len(pairs.ids), self.dimension, self.dimension)
        if known is not None and tuple(known.shape) != wanted:
            raise InputError(
                given=f"known matrices of shape {tuple(known.shape)}",
                expected=f"{wanted}: one of each element, in the order of pairs.ids",
                remedy="leave known out: the matrices are fitted",
            )
