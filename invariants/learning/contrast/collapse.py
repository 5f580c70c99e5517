"""Embeddings that see a quotient of the group: found without labels, and said by name (torch)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from .datasets import PairedActionDataset
from .embedding import Embedding
from .evaluation import retrieval

CENTRES, OBSERVATIONS, PAIRS = 256, 8192, 64
"""Observations whose neighbours are counted, those that may be neighbours, and pairs of an element that are looked at."""

TRAINED = 0.2
"""Share of the variance that predictions may miss; beyond it nothing is said of what coincides."""


class QuotientCollapseWarning(UserWarning):
    """An embedding on which elements act alike that are different."""


@dataclass(frozen=True)
class QuotientCollapse:
    """What an embedding does not tell apart.

    Args:
        order: how many observations, in the geometric mean, are embedded where one is, itself included: the order of the
            kernel, where it is all that is lost; 1 where observations hardly occur twice, so that none can be counted.
        loss: at the end of the training; ln(order) is the least that it can be.
        trivial: ids of elements that move observations and do not move embeddings.
    """

    order: float
    loss: float
    trivial: tuple[int, ...]

    def __str__(self) -> str:
        parts = []
        if self.order > 1:
            near = f"the loss, {self.loss:.2f}, cannot fall below ln({self.order:.1f}) = {math.log(self.order):.2f}"
            parts.append(f"about {self.order:.1f} observations are embedded in one place: {near}")
        if self.trivial:
            few = ", ".join(map(str, self.trivial[:5])) + (", ..." if len(self.trivial) > 5 else "")
            parts.append(f"{len(self.trivial)} ids move observations but not their embeddings ({few})")
        return (
            f"quotient collapse: {'; '.join(parts)}. The matrices are those of a quotient of the group. Train with another "
            "seed, more dimensions or more steps, and compare retrieval(model, pairs).accuracy"
        )


@torch.no_grad()
def quotient_collapse(model: Embedding, pairs: PairedActionDataset, *, seed: int = 0) -> QuotientCollapse | None:
    """Whether an embedding tells apart what the elements do, as far as its predictions are right.

    A homomorphism with a kernel predicts as well as a faithful one: every pair lands where it should, and so do those that
    should land elsewhere. It shows in observations that lie closer together than predictions miss, where observations occur
    in several pairs, and in elements whose matrix is the identity although they move observations.

    Args:
        model: a fitted model.
        pairs: that it was trained on, or others.
        seed: of what is looked at.

    Returns:
        What was found; None where nothing was, or where predictions are not good enough to say.

    Example:
        >>> from .encoders import PerceptronEncoder
        >>> from .model import EbC
        >>> y = torch.randn(40, 3, generator=torch.Generator().manual_seed(0))
        >>> pairs = PairedActionDataset(y, y.roll(1, 1), torch.arange(2).repeat(20))
        >>> quotient_collapse(EbC(PerceptronEncoder(3, 2), 2), pairs) is None
        True
    """
    if model.dimension == 0 or int(pairs.counts.max()) <= model.dimension:
        return None
    found = retrieval(model, pairs.with_sets_of(model.dimension + 1), pool=2048, seed=seed)
    if found.unexplained > TRAINED:
        return None
    generator = torch.Generator().manual_seed(seed)
    order = _coinciding(model, pairs, found.unexplained, generator)
    trivial = _trivial(model, pairs, found.unexplained)
    if order < 1.2 and not trivial:
        return None
    loss = float(model.rows[-1]["loss"]) if model.rows else math.nan
    return QuotientCollapse(max(order, 1.0), loss, trivial)


def _coinciding(model: Embedding, pairs: PairedActionDataset, unexplained: float, generator: torch.Generator) -> float:
    """The geometric mean of how many observations lie as near to one as predictions miss; 1 where few occur twice."""
    seen = torch.unique(torch.cat([pairs.before, pairs.after]))
    if len(seen) > len(pairs):
        return 1.0
    total = len(seen)
    seen = seen[torch.randperm(total, generator=generator)[:OBSERVATIONS]]
    z = model.transform(pairs.observations(seen)).double()
    variance = (z - z.mean(0)).square().sum(1).mean()
    near = torch.cdist(z[:CENTRES], z).square() < 2 * unexplained * variance
    others = (near.sum(1) - 1).double() * (total / len(seen))
    return float((1 + others).log().mean().exp())


def _trivial(model: Embedding, pairs: PairedActionDataset, unexplained: float) -> tuple[int, ...]:
    """Ids whose embeddings stay as near to where they were as predictions miss, though the observations move."""
    order = torch.argsort(pairs.sets, stable=True)
    chosen = torch.cat([members[:PAIRS] for members in order.split(pairs.counts.tolist())])
    before, after, sets = pairs.before[chosen], pairs.after[chosen], pairs.sets[chosen]
    y, moved = pairs.observations(before), pairs.observations(after)
    z, z_moved = model.transform(y).double(), model.transform(moved).double()
    d = model.dimension
    variance = (z - z.mean(0)).square().sum(1).mean()
    step = (z_moved - z)[:, :d].square().sum(1).cpu() / variance.cpu()
    moves = (moved - y).flatten(1).square().sum(1).cpu() / (y - y.mean(0)).flatten(1).square().sum(1).mean().cpu()
    small = _means(step, sets, len(pairs.ids)) < 2 * unexplained
    # noise moves observations too: what counts is a step that is large beside the smallest
    moved_share = _means(moves, sets, len(pairs.ids))
    large = moved_share > 0.1 * moved_share.median()
    return tuple(int(pairs.ids[k]) for k in (small & large & (pairs.counts > 0)).nonzero()[:, 0])


def _means(values: Tensor, sets: Tensor, count: int) -> Tensor:
    sums = torch.zeros(count, dtype=torch.float64).index_add_(0, sets, values.double())
    return sums / torch.bincount(sets, minlength=count).clamp_min(1)
