"""How good an embedding is: what it predicts of pairs it has not seen, and what of known latents is in it (torch)."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from invariants.errors import InputError

from .datasets import PairedActionDataset
from .embedding import Embedding


@dataclass(frozen=True)
class Retrieval:
    """Whether the observation nearest to a prediction is the right one.

    Args:
        accuracy: share of predictions whose nearest observation is the true one.
        among_five: share whose five nearest hold the true one, which hides that observations coincide.
        unexplained: squared error of the predictions, as a share of the embedding's variance.
        queries: predictions.
        pool: observations among which the true one was looked for.
    """

    accuracy: float
    among_five: float
    unexplained: float
    queries: int
    pool: int


def retrieval(
    model: Embedding, pairs: PairedActionDataset, *, context: int | None = None, pool: int = 4096, seed: int = 0
) -> Retrieval:
    """Fit each element on some of its pairs, predict the others, and look for them among all observations.

    No labels are needed, so elements that no training saw can be tried, and embeddings of several sizes compared. Copies
    of one observation are one.

    Args:
        model: a fitted model.
        pairs: of elements that it was trained on, or of others.
        context: pairs on which each element is fitted; None: half of its pairs.
        pool: largest number of observations looked among, the true ones included; of more, some are drawn.
        seed: of what is drawn.

    Returns:
        Accuracy and error.

    Raises:
        InputError: if no element has pairs enough.
    """
    for name, value, least in (("context", context, max(model.dimension, 1)), ("pool", pool, 2)):
        if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < least):
            raise InputError(
                given=f"{name}={value!r}", expected=f"an integer of at least {least}", remedy="leave it out"
            )
    generator = torch.Generator().manual_seed(seed)
    place, queries = _predictions(model, pairs, context, generator)
    if not len(place):
        raise InputError(
            given=f"elements of at most {int(pairs.counts.max())} pairs",
            expected=f"more than {max(1, model.dimension if context is None else context)}, some of which are predicted",
            remedy="more pairs of each element, or context=...",
        )
    if len(place) > pool:
        some = torch.randperm(len(place), generator=generator)[:pool]
        place, queries = place[some], queries[some]
    seen = torch.unique(torch.cat([place, pairs.before, pairs.after]))
    if len(seen) > pool:
        others = seen[torch.randperm(len(seen), generator=generator)[: pool - len(place)]]
        seen = torch.unique(torch.cat([place, others]))
    z = model.transform(pairs.observations(seen))
    aims = torch.searchsorted(seen, place).to(z.device)
    nearer, alike = [], []
    for u, aim in zip(queries.split(1024), aims.split(1024), strict=True):
        distances = torch.cdist(u.double(), z.double())
        true = distances.gather(1, aim[:, None])
        nearer.append((distances < true).sum(1))
        alike.append((distances == true).sum(1))
    # of observations embedded in one place any may be taken for the true one
    rank, ties = torch.cat(nearer).double(), torch.cat(alike).double()
    error = (queries - z[aims]).double().square().sum(1).mean()
    return Retrieval(
        accuracy=float(((1 - rank).clamp_min(0) / ties).mean()),
        among_five=float(((5 - rank) / ties).clamp(0, 1).mean()),
        unexplained=float(error / (z - z.mean(0)).double().square().sum(1).mean()),
        queries=len(place),
        pool=len(seen),
    )


def _predictions(
    model: Embedding, pairs: PairedActionDataset, context: int | None, generator: torch.Generator
) -> tuple[Tensor, Tensor]:
    """For pairs outside the context of their element: the number of y', and where y' should be."""
    order = torch.argsort(pairs.sets, stable=True)
    places, found = [], []
    for members in order.split(pairs.counts.tolist()):
        members = members[torch.randperm(len(members), generator=generator)]
        held = max(len(members) // 2, model.dimension) if context is None else context
        if len(members) <= held:
            continue
        fitted, asked = members[:held], members[held:]
        action = model.action(pairs.observations(pairs.before[fitted]), pairs.observations(pairs.after[fitted]))
        places.append(pairs.after[asked])
        found.append(model.predict(pairs.observations(pairs.before[asked]), action))
    if not places:
        return torch.zeros(0, dtype=torch.int64), torch.zeros(0)
    return torch.cat(places), torch.cat(found)


def confusion(
    model: Embedding, pairs: PairedActionDataset, elements: Tensor, matrices: Tensor, *, context: int | None = None
) -> Tensor:
    """How often pairs of each true element are fitted by a matrix that is nearest to that of each element.

    Args:
        model: a fitted model.
        pairs: of any elements.
        elements: the true number of each of ``pairs.ids``, (A,), integers below G.
        matrices: of all elements in the embedding, (G, d, d), such as those that :func:`snap` makes exact.
        context: pairs of each fit; None: 2 d. Each element's pairs are taken in as many disjoint parts as there are.

    Returns:
        Counts, (G, G), int64; rows are true.

    Raises:
        InputError: for sizes that do not fit.
    """
    wanted = 2 * model.dimension if context is None else context
    if tuple(elements.shape) != (len(pairs.ids),) or matrices.dim() != 3 or wanted < model.dimension:
        raise InputError(
            given=f"elements {tuple(elements.shape)}, matrices {tuple(matrices.shape)}, context={context!r}",
            expected=f"one number for each of {len(pairs.ids)} ids, (G, d, d), at least {model.dimension} pairs of a fit",
            remedy="elements=data.elements, context=None",
        )
    held = matrices.double()
    counts = torch.zeros(len(held), len(held), dtype=torch.int64)
    for k, name in enumerate(pairs.ids.tolist()):
        y, moved = pairs.pairs_of(name)
        for first in range(0, len(y) - wanted + 1, wanted):
            action = model.action(y[first : first + wanted], moved[first : first + wanted])
            nearest = (held - action.matrix).square().sum((1, 2)).argmin()
            counts[elements[k], nearest] += 1
    return counts


def linear_r2(z: Tensor, latents: Tensor, *, seed: int = 0) -> float:
    """How much of known latents an affine map of the embedding explains, on the half of the rows it was not fitted on.

        1 - sum of |x - A z - b|^2 / sum of |x - mean|^2

    It does not see scale, and is .5 to .8 for embeddings by chance: look at that of an untrained encoder beside it.

    Args:
        z: embeddings, (N, D).
        latents: x, (N, l).
        seed: of the halves.

    Returns:
        At most 1.

    Raises:
        InputError: for rows that do not fit, or too few.

    Example:
        >>> z = torch.randn(100, 3, generator=torch.Generator().manual_seed(0))
        >>> round(linear_r2(z, z @ torch.ones(3, 2) + 1), 6)
        1.0
    """
    if z.dim() != 2 or latents.dim() != 2 or len(z) != len(latents) or len(z) < 2 * (z.shape[1] + 2):
        raise InputError(
            given=f"embeddings {tuple(z.shape)} and latents {tuple(latents.shape)}",
            expected="two tables of as many rows, more than twice as many rows as columns",
            remedy="more observations",
        )
    mixed = torch.randperm(len(z), generator=torch.Generator().manual_seed(seed)).to(z.device)
    rows = torch.cat([z, torch.ones_like(z[:, :1])], 1).double()[mixed]
    wanted = latents.double().to(z.device)[mixed]
    half = len(z) // 2
    # an embedding that has collapsed has fewer directions than columns
    solution = torch.linalg.pinv(rows[:half], rtol=1e-10) @ wanted[:half]
    missed = (wanted[half:] - rows[half:] @ solution).square().sum()
    spread = (wanted[half:] - wanted[half:].mean(0)).square().sum()
    return float(1 - missed / spread)


def nearest_class(z: Tensor, classes: Tensor, *, matrices: Tensor | None = None, seed: int = 0) -> float:
    """Accuracy of the class of the nearest embedding: one half of the rows looked up in the other.

    With matrices, nearest up to the group: the distance of two embeddings is the least one between the orbit of one and the
    other, min over g of |R_g z - z'|. What tells classes apart may lie in coordinates that move, and is found there.

    Args:
        z: embeddings, (N, D).
        classes: of each row, (N,), integers.
        matrices: of elements, on the first d coordinates, (G, d, d); None: of the identity alone.
        seed: of the halves.

    Raises:
        InputError: for rows that do not fit, or fewer than two.

    Example:
        >>> nearest_class(torch.tensor([[0.0], [0.1], [5.0], [5.1]] * 9), torch.tensor([0, 0, 1, 1] * 9))
        1.0
    """
    if z.dim() != 2 or tuple(classes.shape) != (len(z),) or len(z) < 2:
        raise InputError(
            given=f"embeddings {tuple(z.shape)} and classes {tuple(classes.shape)}",
            expected="(N, D) and (N,), at least two rows",
            remedy="one class of each row",
        )
    held, classes = z.double(), classes.to(z.device)
    moves = torch.zeros(1, 0, 0) if matrices is None else torch.as_tensor(matrices)
    d = moves.shape[-1]
    if moves.dim() != 3 or moves.shape[1] != d or d > z.shape[1]:
        raise InputError(
            given=f"matrices {tuple(moves.shape)} for embeddings {tuple(z.shape)}",
            expected="(G, d, d), d at most the number of coordinates",
            remedy="found.matrices(), or leave them out",
        )
    mixed = torch.randperm(len(z), generator=torch.Generator().manual_seed(seed)).to(z.device)
    half = len(z) // 2
    known, asked = mixed[:half], mixed[half:]
    nearest = torch.full((len(asked),), torch.inf, dtype=torch.float64, device=z.device)
    found = classes[known[torch.zeros_like(asked)]]
    for move in moves.to(held):
        moved = torch.cat([held[known, :d] @ move.mT, held[known, d:]], 1)
        for first in range(0, len(asked), 1024):
            part = slice(first, first + 1024)
            distance, place = torch.cdist(held[asked[part]], moved).min(1)
            closer = distance < nearest[part]
            nearest[part] = torch.where(closer, distance, nearest[part])
            found[part] = torch.where(closer, classes[known[place]], found[part])
    return float((found == classes[asked]).double().mean())
