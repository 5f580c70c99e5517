"""How many dimensions an embedding needs: trained with several, compared on elements that no training saw (torch)."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import nn

from invariants.errors import InputError

from .datasets import PairedActionDataset
from .evaluation import retrieval
from .model import EbC
from .training import ContrastTraining


@dataclass(frozen=True)
class DimensionTrial:
    """One dimension, tried.

    Args:
        dimension: of the coordinates that move.
        accuracy: of retrieval, on elements held out.
        unexplained: squared error of predictions, as a share of the variance, on elements held out.
        filled: directions that hold all but a thousandth of the embedding's second moments.
        queries: predictions behind the figures.
    """

    dimension: int
    accuracy: float
    unexplained: float
    filled: int
    queries: int


@dataclass(frozen=True)
class DimensionSweep:
    """Dimensions, tried one after the other.

    Args:
        trials: in the order in which they were asked for.
        models: fitted, one of each.
        best: the smallest dimension whose accuracy is within two standard errors of the highest.
    """

    trials: tuple[DimensionTrial, ...]
    models: tuple[EbC, ...]
    best: int

    @property
    def model(self) -> EbC:
        """The model of the best dimension."""
        return next(m for m, t in zip(self.models, self.trials, strict=True) if t.dimension == self.best)


def sweep_dimensions(
    encoder: Callable[[int], nn.Module],
    pairs: PairedActionDataset,
    dimensions: Sequence[int],
    settings: ContrastTraining | None = None,
    *,
    invariant: int = 0,
    held_out: float = 0.2,
    on_trial: Callable[[DimensionTrial], None] = lambda trial: None,
) -> DimensionSweep:
    """Train one model of each dimension on some of the elements and look pairs of the others up; no labels are needed.

    Too few dimensions lose part of the group, and with it accuracy; too many cost little accuracy, but leave matrix entries
    on directions without data that mean nothing (``filled`` is then less than the dimension).

    Args:
        encoder: gives an encoder of so many outputs.
        pairs: of at least ten elements.
        dimensions: to try.
        settings: of each training.
        invariant: further coordinates, which nothing moves.
        held_out: share of the elements that no training sees.
        on_trial: called after each.

    Returns:
        Figures, models, and the best dimension.

    Raises:
        InputError: for too few elements, or dimensions that are none.

    Source: arXiv 2510.21706, whose accuracy peaks at the true dimension.

    Example:
        >>> from .encoders import PerceptronEncoder
        >>> generator = torch.Generator().manual_seed(0)
        >>> turns = torch.linalg.qr(torch.randn(20, 2, 2, generator=generator)).Q
        >>> ids = torch.arange(20).repeat(16)
        >>> y = torch.randn(320, 2, generator=generator)
        >>> pairs = PairedActionDataset(y, (turns[ids] @ y[..., None])[..., 0], ids)
        >>> found = sweep_dimensions(lambda d: PerceptronEncoder(2, d), pairs, [1, 2], ContrastTraining(steps=10))
        >>> [trial.dimension for trial in found.trials]
        [1, 2]
    """
    wanted = list(dict.fromkeys(dimensions))
    if not wanted or any(isinstance(d, bool) or not isinstance(d, int) or d < 1 for d in wanted):
        raise InputError(
            given=f"dimensions={dimensions!r}", expected="integers of at least 1", remedy="dimensions=[2, 3, 4, 6]"
        )
    count = len(pairs.ids)
    kept_out = round(held_out * count)
    if not 0 < held_out < 1 or kept_out < 2 or count - kept_out < 2:
        raise InputError(
            given=f"held_out={held_out!r} of {count} elements",
            expected="at least two elements held out and two left to train on",
            remedy="held_out=0.2, and pairs of at least ten elements",
        )
    seed = 0 if settings is None else settings.seed
    mixed = torch.randperm(count, generator=torch.Generator().manual_seed(seed))
    unseen = torch.zeros(count, dtype=torch.bool)
    unseen[mixed[:kept_out]] = True
    train, test = pairs.select(~unseen[pairs.sets]), pairs.select(unseen[pairs.sets])
    trials, models = [], []
    for d in wanted:
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(seed)
            model = EbC(encoder(d + invariant), d, invariant=invariant)
        model.fit(train, settings)
        found = retrieval(model, test, seed=seed)
        trials.append(DimensionTrial(d, found.accuracy, found.unexplained, _filled(model), found.queries))
        models.append(model)
        on_trial(trials[-1])
    top = max(t.accuracy for t in trials)
    margin = 2 * math.sqrt(max(top * (1 - top), 1 / trials[0].queries) / trials[0].queries)
    best = min(t.dimension for t in trials if t.accuracy >= top - margin)
    return DimensionSweep(tuple(trials), tuple(models), best)


def _filled(model: EbC) -> int:
    extents = torch.linalg.eigvalsh(model.covariance).flip(0).clamp_min(0)
    shares = extents.cumsum(0) / extents.sum()
    return int((shares < 0.999).sum()) + 1
