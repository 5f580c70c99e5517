"""Groups learned from pairs behind an unknown mixing, with the engine as judge, and what other methods make of them.

Latents move under a representation of a finite group, or under random matrices of SO(n), O(n), GL(n); what is observed is
their image under a random invertible network. Trained are: ours; the same with sets whose pairs share no element (mixed);
the same with a linear encoder; the same with the true matrices given (oracle); InfoNCE, which takes all elements for the
identity; and nothing at all (untrained).
"""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
import torch

from invariants.errors import InputError
from invariants.learning.contrast import (
    ContrastTraining,
    EbC,
    PairedActionDataset,
    PerceptronEncoder,
    QuotientCollapseWarning,
    discover_group,
    linear_r2,
    multiplicities,
    nearest_class,
    relation_error,
    retrieval,
    snap,
)
from invariants.learning.contrast.data import PairedActions, SyntheticWorld, mixed_sets
from invariants.representations import (
    AlternatingGroup,
    CyclicGroup,
    DihedralGroup,
    FiniteGroup,
    QuaternionGroup,
    Representation,
    SemidirectProduct,
    SymmetricGroup,
)

METHODS = ("ours", "mixed", "linear", "oracle", "infonce", "untrained")
TESTED = 1000
"""Added to a seed for pairs that no training sees."""


def irreps(group: FiniteGroup, *dimensions: int) -> Representation:
    """The sum of the last real irreducible representations of these dimensions."""
    found = group.irreps("real")
    return sum((next(r for r in reversed(found) if r.dimension == d) for d in dimensions), 0)  # type: ignore[return-value]


def rotations_of_the_cube() -> Representation:
    """S4 on T1 + E, dimension 5: the rotations themselves, and what they do to the three axes."""
    group = SymmetricGroup(4)
    swap = group.index([1, 0, 2, 3])
    vector = next(r for r in group.irreps("real") if r.dimension == 3 and r(swap).trace() == -1)
    return vector + irreps(group, 2)


REPRESENTATIONS: dict[str, Callable[[], Representation]] = {
    "S4 on T1+E": rotations_of_the_cube,
    "A5 on R3": lambda: irreps(AlternatingGroup(5), 3),
    "Q8 on R4": lambda: irreps(QuaternionGroup(8), 4),
    "D5 on R2": lambda: irreps(DihedralGroup(5), 2),
    "Frobenius 21 on R6": lambda: irreps(SemidirectProduct(CyclicGroup(7), CyclicGroup(3), [[2]]), 6),
    "C12 on R2": lambda: irreps(CyclicGroup(12), 2),
    "S5 on R4": lambda: irreps(SymmetricGroup(5), 4),
}


@dataclass
class Learned:
    """A training and what came of it.

    Args:
        world, method: what was trained on, and how.
        seed: of world, data and training.
        seconds: of the training.
        r2: of latents, from embeddings of pairs that no training saw.
        r2_moved: of moved latents, from predictions.
        accuracy, among_five: of retrieval.
        content: accuracy of the content; nan without.
        multiplicities: of the irreducible characters, in the order of the table.
        relations: error of the relations, weighted by the covariance.
        raw_relations: the same without weights.
        snapped_r2: of moved latents, from predictions by exact matrices; nan where snapping was refused.
        name: of the group found, or why none was.
        loss: at the end.
    """

    world: str
    method: str
    seed: int
    seconds: float
    r2: float
    r2_moved: float
    accuracy: float
    among_five: float
    content: float = float("nan")
    multiplicities: tuple[float, ...] = ()
    relations: float = float("nan")
    raw_relations: float = float("nan")
    snapped_r2: float = float("nan")
    name: str = ""
    loss: float = float("nan")
    collapse: str = field(default="", repr=False)


def learned(name: str, method: str, seed: int, settings: ContrastTraining, pairs: int) -> Learned:
    """Train and judge.

    Args:
        name: a key of REPRESENTATIONS, or "O(3)", "SO(3)", "GL(3)" of any dimension.
        method: one of METHODS.
        seed: of everything.
        settings: of the training.
        pairs: that it is trained on.
    """
    finite = name in REPRESENTATIONS
    world = (
        SyntheticWorld(REPRESENTATIONS[name](), content=0, observed=30, seed=seed)
        if finite
        else SyntheticWorld(name, seed=seed)
    )
    data, test = world.pairs(pairs, seed=seed), world.pairs(20_000, seed=seed + TESTED)
    d, content = world.dimension, world.contents.shape[1]
    shown = mixed_sets(data, seed) if method == "mixed" else data
    inside = PairedActionDataset(shown.y, shown.moved, shown.action_ids)
    moving = 0 if method == "infonce" else d
    layers = 0 if method == "linear" else 3
    torch.manual_seed(seed)
    encoder = PerceptronEncoder(data.y.shape[1], d + content, layers=layers)
    model = EbC(encoder, moving, invariant=d + content - moving)
    known = data.matrices[:, :d, :d] if method == "oracle" and data.matrices is not None else None
    began = time.perf_counter()
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        if method == "untrained":
            model.fit(inside, ContrastTraining(steps=1, rate=1e-9))
        else:
            model.fit(inside, settings, known=known)
    seconds = time.perf_counter() - began
    outside = PairedActionDataset(test.y, test.moved, test.action_ids)
    assert test.latents is not None and test.moved_latents is not None
    z = model.transform(test.y)
    found = retrieval(model, outside, context=min(48, int(outside.counts.min()) // 2), seed=seed)
    out = Learned(
        name, method, seed, seconds, linear_r2(z, test.latents[:, :d]), _moved_r2(model, outside, test, d),
        found.accuracy, found.among_five, loss=float(model.rows[-1]["loss"]),
        collapse=" ".join(str(w.message) for w in said if issubclass(w.category, QuotientCollapseWarning)),
    )  # fmt: skip
    if test.content is not None:
        out.content = nearest_class(z[:, moving:] if method != "infonce" else z, test.content)
    if finite and moving:
        _judge(out, model, inside, shown, data, outside, test)
    return out


def _moved_r2(model: EbC, pairs: PairedActionDataset, data: PairedActions, d: int) -> float:
    """Predictions of pairs by matrices fitted on other pairs of the same element, against moved latents."""
    assert data.moved_latents is not None
    z, moved = model.transform(data.y), model.transform(data.moved)
    u, held = torch.zeros_like(z), torch.zeros(len(z), dtype=torch.bool)
    for k in range(int(data.action_ids.max()) + 1):
        members = (data.action_ids == k).nonzero()[:, 0]
        fitted, asked = members[: len(members) // 2], members[len(members) // 2 :]
        if len(fitted) < max(model.dimension, 1):
            continue
        u[asked] = model.action_between(z[fitted], moved[fitted])(z[asked])
        held[asked] = True
    return linear_r2(u[held], data.moved_latents[held][:, :d])


def _judge(
    out: Learned,
    model: EbC,
    inside: PairedActionDataset,
    shown: PairedActions,
    data: PairedActions,
    outside: PairedActionDataset,
    test: PairedActions,
) -> None:
    """Ask the engine."""
    assert data.group is not None and data.elements is not None and test.elements is not None
    group, covariance = data.group, model.covariance
    actions = model.actions(inside)
    matrices = {int(data.elements[k]): a.matrix for k, a in actions.items()}
    out.multiplicities = tuple(multiplicities(matrices, group))
    out.relations = relation_error(matrices, group, covariance)
    out.raw_relations = relation_error(matrices, group)
    try:
        exact = snap(matrices, group, covariance)
        moves = torch.from_numpy(exact.matrices())
        d = model.dimension
        z = model.transform(test.y)
        u = z.double()
        u[:, :d] = (moves[test.elements[test.action_ids]] @ u[:, :d, None])[..., 0]
        assert test.moved_latents is not None
        out.snapped_r2 = linear_r2(u, test.moved_latents[:, :d])
    except InputError as refused:
        out.collapse += f" snap: {refused.given}"
    try:
        mixed = np.random.default_rng(out.seed).permutation(len(actions))
        group_found = discover_group(torch.stack([a.matrix for a in actions.values()])[mixed], covariance=covariance)
        out.name = group_found.name
    except InputError as refused:
        out.name = "none"
        out.collapse += f" discover_group: {refused.given}"
