"""Embeddings that see a quotient of the group: found without labels, and said by name (torch)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from .datasets import PairedActionDataset
from .embedding import Embedding

ELEMENTS, PAIRS = 128, 64
"""Ids that are looked at, and pairs of each, or 3 d if that is more."""

CENTRES, OBSERVATIONS, PART = 256, 4096, 512
"""Observations whose neighbours are counted, those that may be neighbours, and those embedded in one go."""

TRAINED = 0.2
"""Share of the variance that predictions may miss; beyond it nothing is said of what coincides."""


RADII = 1, 2, 3, 4
"""Squared distances, in squared errors of predictions, within which observations may coincide."""

FLAT = 1.35
"""Times as many others may lie within twice that squared distance, if they do."""

STILL = 3.0
"""Squared errors of the identity, in those of a fitted matrix, up to which an element is taken to move no embeddings. In
embeddings that are well trained it is 9 or more."""

LEAST = 1.2
"""Observations in one place, in the mean, that are worth a word."""


class QuotientCollapseWarning(UserWarning):
    """An embedding on which elements act alike that are different, or in which different content coincides."""


@dataclass(frozen=True)
class QuotientCollapse:
    """What an embedding does not tell apart.

    Args:
        order: how many observations of one orbit, in the geometric mean, are embedded where one is, itself included: the
            order of the kernel, where it is all that is lost; 1 where observations hardly occur twice, so that none can
            be counted.
        contents: likewise how many orbits are embedded in one, by what pairs relate.
        loss: at the end of the training; nan without one.
        trivial: ids of elements that move observations and do not move embeddings, among those that were looked at.
    """

    order: float
    contents: float
    loss: float
    trivial: tuple[int, ...]

    def __str__(self) -> str:
        parts, advice = [], []
        if self.order > 1:
            parts.append(f"about {self.order:.1f} observations of one orbit are embedded in one place")
        if self.trivial:
            few = ", ".join(map(str, self.trivial[:5])) + (", ..." if len(self.trivial) > 5 else "")
            parts.append(f"{len(self.trivial)} ids move observations but not their embeddings ({few})")
        quotient = bool(parts)
        if quotient:
            advice.append(
                "The matrices are those of a quotient of the group: train with another seed, a larger context, "
                "more dimensions or more steps."
            )
        if self.contents > 1:
            parts.append(f"about {self.contents:.1f} orbits, which no pairs relate, are embedded in one")
            advice.append(
                "What distinguishes orbits is lost: train with more negatives, steps or invariant coordinates."
            )
        places = self.order * self.contents
        if places > 1:
            stalls = f"where all observations are negatives it stalls near ln({places:.1f}) = {math.log(places):.2f}"
            parts.append(f"the loss is {self.loss:.2f}; {stalls}")
        name = "quotient collapse" if quotient else "content collapse"
        return f"{name}: {'; '.join(parts)}. {' '.join(advice)} Compare retrieval(model, pairs).accuracy"


@dataclass(frozen=True)
class _Errors:
    """Squared errors of predictions that the matrix of an element was not fitted on, by what it is compared to.

    Args:
        fitted: of the fitted matrices on the coordinates that move, in units of what is usual in each direction, the mean
            of each id.
        identity: of the identity, on the same pairs.
        moved: how far observations move, the mean of each id.
        typical: of the fitted matrices on all coordinates, the median.
        unexplained: of the fitted matrices, as a share of the variance, the moving coordinates alone.
        ids: that were looked at.
    """

    fitted: Tensor
    identity: Tensor
    moved: Tensor
    typical: float
    unexplained: float
    ids: Tensor


@torch.no_grad()
def quotient_collapse(model: Embedding, pairs: PairedActionDataset, *, seed: int = 0) -> QuotientCollapse | None:
    """Whether an embedding tells apart what the elements do, as far as its predictions are right.

    A homomorphism with a kernel predicts as well as a faithful one: every pair lands where it should, and so do those that
    should land elsewhere. It shows in observations of one orbit that lie together as closely as predictions miss, with
    none a little farther away, where observations occur in several pairs; and in elements whose pairs the identity predicts
    about as well as the matrix fitted to them, although they move observations at least half as much as others do. Noise of
    observations is a move as well: the identity is named where noise moves them half as far as other elements do.

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
    generator = torch.Generator().manual_seed(seed)
    errors = _errors(model, pairs, generator)
    if not errors.unexplained <= TRAINED:
        return None
    order, contents = _coinciding(model, pairs, errors.typical, generator)
    trivial = _trivial(errors)
    if order < LEAST and contents < LEAST and not trivial:
        return None
    loss = float(model.rows[-1]["loss"]) if model.rows else math.nan
    return QuotientCollapse(_worth(order), _worth(contents), loss, trivial)


def _worth(count: float) -> float:
    return count if count >= LEAST else 1.0


def _errors(model: Embedding, pairs: PairedActionDataset, generator: torch.Generator) -> _Errors:
    """Fit each of some elements on three quarters of some of its pairs, and predict the others."""
    d = model.dimension
    order, counts = torch.argsort(pairs.sets, stable=True), pairs.counts
    starts = counts.cumsum(0) - counts
    able = (counts > d).nonzero()[:, 0]
    chosen = able[torch.randperm(len(able), generator=generator)[:ELEMENTS]]
    fitted, identity, moved, total, places = [], [], [], [], []
    for k in chosen.tolist():
        members = order[int(starts[k]) : int(starts[k] + counts[k])]
        members = members[torch.randperm(len(members), generator=generator)[: max(PAIRS, 3 * d)]]
        held = max(3 * len(members) // 4, d)
        y, after = pairs.observations(pairs.before[members]), pairs.observations(pairs.after[members])
        z, z_after = model.transform(y[held:]).double(), model.transform(after[held:]).double()
        missed = model.action(y[:held], after[:held])(z) - z_after
        fitted.append(missed[:, :d])
        identity.append((z - z_after)[:, :d])
        moved.append((after - y).flatten(1).square().sum(1).double().mean())
        total.append(missed.square().sum(1))
        places.append(z_after[:, :d])
    spread = torch.cat(places).var(0, correction=0).sum()
    every = torch.cat(fitted)
    # errors are compared in each direction with what is usual there: elements may move embeddings in short directions alone
    usual, directions = torch.linalg.eigh(every.mT @ every / len(every))
    scaled = directions / usual.clamp_min(1e-9 * float(usual[-1]) + torch.finfo(usual.dtype).tiny).sqrt()
    return _Errors(
        torch.stack([(e @ scaled).square().mean() for e in fitted]).cpu(),
        torch.stack([(e @ scaled).square().mean() for e in identity]).cpu(),
        torch.stack(moved).cpu(),
        float(torch.cat(total).median()),
        float(every.square().sum(1).mean() / spread),
        pairs.ids[chosen],
    )


def _coinciding(
    model: Embedding, pairs: PairedActionDataset, error: float, generator: torch.Generator
) -> tuple[float, float]:
    """How many observations of one orbit, and how many orbits, lie as near together as predictions miss."""
    seen = torch.unique(torch.cat([pairs.before, pairs.after]))
    if len(seen) > len(pairs):
        return 1.0, 1.0
    total = len(seen)
    before, after = (torch.searchsorted(seen, numbers.contiguous()) for numbers in (pairs.before, pairs.after))
    orbits = _orbits(before, after, total)
    some = torch.randperm(total, generator=generator)[:OBSERVATIONS]
    seen, orbits = seen[some], orbits[some]
    z = torch.cat([model.transform(pairs.observations(part)) for part in seen.split(PART)]).double()
    distances = torch.cdist(z[:CENTRES], z).square().cpu()
    same = orbits[:CENTRES, None] == orbits
    share = total / len(seen)

    def count(near: Tensor) -> float:
        others = (near.sum(1) - 1).double() * share
        return float((1 + others).log().mean().exp())

    counts = {times: count(distances < times * error) for times in {*RADII, *(2 * times for times in RADII)}}
    # where more and more are found the farther one looks, none coincide: the embedding is just not sharp yet
    growth = {times: (counts[2 * times] - 1) / (counts[times] - 1) for times in RADII if counts[times] >= LEAST}
    flattest = min(growth, key=growth.__getitem__, default=None)
    if flattest is None or growth[flattest] > FLAT:
        return 1.0, 1.0
    order = count((distances < flattest * error) & same)
    return order, counts[flattest] / order


def _orbits(before: Tensor, after: Tensor, total: int) -> Tensor:
    """The least number among all that pairs relate, directly or through others, for each of so many observations."""
    label = torch.arange(total)
    while True:
        least = torch.minimum(label[before], label[after])
        new = label.scatter_reduce(0, before, least, "amin").scatter_reduce(0, after, least, "amin")
        new = new[new]
        if torch.equal(new, label):
            return label
        label = new


def _trivial(errors: _Errors) -> tuple[int, ...]:
    """Ids that the identity predicts about as well as their matrix, though observations move about as far as others'."""
    still = errors.identity < STILL * errors.fitted
    usual = errors.moved[~still] if bool((~still).any()) else errors.moved
    found = still & (errors.moved > 0.5 * usual.median())
    return tuple(errors.ids[found].sort().values.tolist())
