"""Training an encoder by contrast, through the one training loop (torch)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.optim.lr_scheduler import CosineAnnealingLR, LRScheduler

from invariants.errors import InputError

from ..loop import (
    Method,
    Report,
    Row,
    Step,
    require_integers,
    require_integers_or_none,
    require_positive,
    require_shares,
)
from .datasets import PairedActionDataset
from .losses import EbCLoss
from .sampling import SameActionSampler

SMALL = 1 << 29
"""Multiplications of an embedded batch and a step's distances, below which one thread is faster than several."""


@dataclass(frozen=True)
class ContrastTraining:
    """How an encoder is trained.

    Args:
        steps: of Adam; the rate falls to 0 along half a cosine.
        sets: sets of a step, in each process, each of a query or several and one context.
        negatives: observations that a step tells the true ones apart from; at least as many as there are in all: all.
        rate: learning rate at the start.
        changes: weight of the contrast of changes in the first half of the steps, see :meth:`EbCLoss.forward`; without it,
            what nothing moves is often learned first, in the coordinates that should move, and stays there.
        seed: of all draws.
        report_steps: steps of one row of figures; None: a fiftieth of them.
        checkpoint_steps: steps after which last.pt is written; None: at the end alone.
        seconds: time limit; last.pt is written and the training can be resumed.

    Raises:
        InputError: for a value out of range.

    Example:
        >>> ContrastTraining(steps=1000).sets
        32
    """

    steps: int = 4000
    sets: int = 32
    negatives: int = 512
    rate: float = 3e-3
    changes: float = 1.0
    seed: int = 0
    report_steps: int | None = None
    checkpoint_steps: int | None = None
    seconds: float | None = None

    def __post_init__(self) -> None:
        require_integers(self, steps=1, sets=1, negatives=2, seed=0)
        require_integers_or_none(self, report_steps=1, checkpoint_steps=1)
        require_positive(self, "rate")
        require_shares(self, changes=math.inf)
        if self.seconds is not None:
            require_positive(self, "seconds")


class ContrastMethod(Method):
    """The loss of sets drawn anew in each step.

    Args:
        encoder: what is trained, in place.
        pairs: what it is trained on.
        loss: of a batch.
        context: pairs of a context.
        settings: how.
        known: the matrix of each element, (A, d, d), where they are known; None: they are fitted.
    """

    remedy = "a smaller rate, such as ContrastTraining(rate=1e-4), or full_denominator=True"

    def __init__(
        self,
        encoder: nn.Module,
        pairs: PairedActionDataset,
        loss: EbCLoss,
        context: int,
        settings: ContrastTraining,
        known: Tensor | None = None,
    ) -> None:
        self.module, self._pairs, self._loss, self._settings = encoder, pairs, loss, settings
        self._sampler = SameActionSampler(pairs.sets, context, settings.sets)
        self._known = known
        self._everything = pairs.size <= settings.negatives
        first = next(encoder.parameters(), None)
        self._like = torch.zeros(()) if first is None else first

    def optimiser(self) -> torch.optim.Optimizer:
        """Adam."""
        return torch.optim.Adam(self.module.parameters(), lr=self._settings.rate)

    def schedule(self, optimiser: torch.optim.Optimizer, steps: int) -> LRScheduler | None:
        """Half a cosine, down to 0."""
        return CosineAnnealingLR(optimiser, steps)

    def loss(self, module: nn.Module, batch: Any, step: Step) -> Tensor:
        """Of sets, negatives and queries drawn from the step's seed."""
        generator = torch.Generator().manual_seed(step.seed)
        drawn = self._sampler.draw(generator)
        before, after = self._pairs.before[drawn], self._pairs.after[drawn]
        others = self._others(generator)
        # each observation is embedded once, in one call
        wanted, place = torch.unique(torch.cat([before.flatten(), after.flatten(), others]), return_inverse=True)
        z = module(self._pairs.observations(wanted).to(self._like))
        place = place.to(z.device)
        count = before.numel()
        embedded = z[place[: 2 * count]].reshape(2, *before.shape, z.shape[1])
        same = [aims[..., None] == others for aims in ((after, before) if self._loss.symmetric else (after,))]
        copies = [part.to(z.device) if bool(part.any()) else None for part in same]
        known = None if self._known is None else self._known[self._pairs.sets[drawn[:, 0]]].to(z)
        return self._loss(
            embedded[0], embedded[1], z[place[2 * count :]], (copies[0], copies[-1]), matrices=known,
            changes=self._settings.changes if 2 * step.number < self._settings.steps else 0.0,
        )  # fmt: skip

    def _others(self, generator: torch.Generator) -> Tensor:
        if self._everything:
            return torch.arange(self._pairs.size)
        half = self._settings.negatives // 2
        drawn = torch.randint(len(self._pairs), (self._settings.negatives,), generator=generator)
        return torch.cat([self._pairs.before[drawn[:half]], self._pairs.after[drawn[half:]]])

    @torch.no_grad()
    def figures(self, report: Report) -> Row:
        """Step, rate and mean loss."""
        return {"step": report.step, "rate": report.rate, "loss": report.mean(report.loss)}

    def recipe(self) -> Mapping[str, Any]:
        """Everything but when figures and files are written."""
        free = ("report_steps", "checkpoint_steps", "seconds")
        named = {key: value for key, value in vars(self._settings).items() if key not in free}
        return named | {
            "module": repr(self.module),
            "loss": repr(self._loss),
            "context": self._sampler.n_context,
            "known": self._known is not None,
            "data": self._pairs.fingerprint(),
        }


def trainable(encoder: nn.Module) -> nn.Module:
    """The encoder, if it has something to train.

    Raises:
        InputError: if it is no module, or frozen.
    """
    if not isinstance(encoder, nn.Module):
        raise InputError(
            given=f"an encoder of type {type(encoder).__name__}",
            expected="a torch.nn.Module from observations (K, ...) to embeddings (K, D)",
            remedy="PerceptronEncoder(inputs, outputs)",
        )
    if not any(p.requires_grad for p in encoder.parameters()):
        raise InputError(
            given="an encoder without parameters that require gradients",
            expected="something to train",
            remedy="encoder.requires_grad_(True)",
        )
    return encoder


def work(encoder: nn.Module, pairs: PairedActionDataset, context: int, settings: ContrastTraining) -> float:
    """Multiplications of a step, about."""
    weights = sum(p.numel() for p in encoder.parameters())
    rows = min(2 * settings.sets * (context + 1) + settings.negatives, pairs.size)
    return math.prod((weights, rows)) + settings.sets * (context + 1) * min(settings.negatives, pairs.size)
