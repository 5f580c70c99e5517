"""Gradient descent for groups that are not Abelian: an experiment, which has no theory behind it here.

The network and its training are those for Abelian groups. Of each node that takes part, the squares of its two input tables
without their mean are spread over the irreducible representations by the central idempotents
e = chi(1)/|G| sum_g chi(g^-1) g, conjugate representations together. A node is said to specialise if nine tenths of both
tables belong to one and the same; beside it stands the share of nodes that do before training.
"""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from string import ascii_lowercase

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from benchmarks.composed_widths import NOT_ABELIAN as GROUPS
from invariants.learning.composed import GroupTraining, QuadraticGroupNetwork, train_group_network
from invariants.representations import FiniteGroup

HIDDEN, STEPS = 256, 6000
DECAYS = (5e-5, 1e-4, 2e-4, 5e-4)
ACTIVE, MOST = 0.02, 0.9


@dataclass(frozen=True)
class Run:
    """One seed."""

    seed: int
    loss: float
    """Over all pairs."""
    accuracy: float
    test_loss: float
    test_accuracy: float
    active: int
    specialised: float
    """Share of active nodes."""
    untrained: float
    """The same before training."""
    nodes: dict[str, int]
    """Nodes that specialise, by representation; "mixed" for the others."""
    largest: float
    """Mean over active nodes of the largest share of energy."""


@dataclass(frozen=True)
class Trained:
    """A group: losses for each weight decay of one seed, and all seeds with the best."""

    group: str
    order: int
    tried: dict[float, float]
    weight_decay: float
    runs: list[Run]

    def rows(self) -> list[list[str]]:
        """Cells of the table, a row for each seed."""

        def cells(r: Run) -> list[str]:
            own = f"{100 * r.specialised:.0f} ({100 * r.untrained:.0f})"
            nodes = ", ".join(f"{name}: {count}" for name, count in r.nodes.items())
            shares = (
                f"{100 * r.accuracy:.1f}",
                f"{100 * r.test_accuracy:.0f}",
                str(r.active),
                own,
                f"{r.largest:.3f}",
                nodes,
            )
            return [self.group, str(self.order), f"{self.weight_decay:g}", str(r.seed), f"{r.loss:.1e}", *shares]

        return [cells(r) for r in self.runs]


HEAD = (
    "group", "order", "weight decay", "seed", "loss", "accuracy %", "test accuracy %", "active nodes",
    "specialised % (untrained)", "largest share", "nodes by representation",
)  # fmt: skip


def projections(group: FiniteGroup) -> dict[str, NDArray[np.float64]]:
    """The matrix (|G|, |G|) of each real central idempotent but the trivial one, by degree and a letter."""
    table = group.character_table()
    at = np.arange(group.order)
    # g h^-1 by its class
    classes = group.class_of[group.products(at[:, None], group.inverses[at])]
    found: dict[str, NDArray[np.float64]] = {}
    letters: dict[int, int] = {}
    used = set()
    for chi in table:
        letter = letters.get(chi.degree, 0)
        letters[chi.degree] = letter + 1
        if chi in used or set(chi.values) == {1}:
            continue
        together = {chi, chi.conjugate()}
        used |= together
        values = sum(np.array([complex(n) for n in c.numbers]) for c in together).real
        name = f"{chi.degree}{ascii_lowercase[letter]}"
        found[name if len(together) == 1 else f"{name} and conjugate"] = chi.degree / group.order * values[classes]
    return found


def shares(tables: Tensor, matrices: dict[str, NDArray[np.float64]]) -> NDArray[np.float64]:
    """Energy of each node's tables (2, |G|, nodes) in each representation, as shares of that without the mean."""
    weights = tables.detach().double().numpy()
    energy = np.stack([np.square(m @ weights).sum(axis=1) for m in matrices.values()])
    found: NDArray[np.float64] = energy / energy.sum(axis=0)
    return found


def specialised(network: QuadraticGroupNetwork, active: NDArray[np.bool_]) -> tuple[list[str], float]:
    """The representation of each active node, or "mixed", and the mean of the largest share, the smaller of both tables."""
    matrices = projections(network.group)
    both = shares(network.inputs, matrices).min(axis=1)[:, active]
    names = list(matrices)
    which = [
        names[k] if value > MOST else "mixed" for k, value in zip(both.argmax(axis=0), both.max(axis=0), strict=True)
    ]
    return which, float(both.max(axis=0).mean())


def part_of(network: QuadraticGroupNetwork) -> NDArray[np.bool_]:
    """Which nodes take part: |a| |b| |c| above a share of the largest, tables without their mean."""
    with torch.no_grad():
        sizes = [(t - t.mean(0)).norm(dim=0) for t in (*network.inputs, network.output)]
        product = sizes[0] * sizes[1] * sizes[2]
    return (product > ACTIVE * product.max()).numpy()


def train_one(group: FiniteGroup, seed: int, weight_decay: float, steps: int) -> Run:
    """Train and read one network."""
    settings = GroupTraining(hidden=HIDDEN, steps=steps, weight_decay=weight_decay, seed=seed, report_steps=steps)
    done = train_group_network(group, settings)
    network, last = done.network, done.rows[-1]
    torch.manual_seed(seed)
    before = QuadraticGroupNetwork(group, HIDDEN)
    active = part_of(network)
    which, largest = specialised(network, active)
    without, _ = specialised(before, np.ones(HIDDEN, dtype=bool))
    names = sorted(set(which))
    return Run(
        seed, float(network.loss().detach()), network.accuracy(), float(last["test_loss"]), float(last["test_accuracy"]),
        int(active.sum()), statistics.mean(name != "mixed" for name in which),
        statistics.mean(name != "mixed" for name in without), {name: which.count(name) for name in names}, largest,
    )  # fmt: skip


def trained(name: str, seeds: int, steps: int | None = None) -> Trained:
    """The weight decay that gives the first seed the smallest loss over all pairs, and all seeds with it."""
    group, count = GROUPS[name](), STEPS if steps is None else steps
    first = {decay: train_one(group, 0, decay, count) for decay in DECAYS}
    best = min(first, key=lambda decay: first[decay].loss)
    runs = [first[best], *(train_one(group, seed, best, count) for seed in range(1, seeds))]
    return Trained(name, group.order, {decay: run.loss for decay, run in first.items()}, best, runs)
