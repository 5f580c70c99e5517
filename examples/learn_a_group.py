"""Which group is this? Found from pairs of pictures, of which is known only which ones were moved alike.

Four balls, stuck together, are turned by rotations of the cube. There are sets of pairs of pictures, before and after; all
pairs of a set went through the same rotation, and nobody says which, that they are rotations, or how many there are.

1. An encoder is trained on which the sets act by matrices (equivariance by contrast).
2. The engine reads the matrices: a finite group with a proved table, its name, its irreducible parts.
3. The character table is printed beside the learned traces; exact matrices take the place of the learned ones.
4. An equivariant layer is built on what was found.

    python -m examples.learn_a_group [--seed 0] [--steps 1500] [--sets 60] [--dimension 8] [--out results]

For data of your own: pass PairedActionDataset(y, moved, action_ids), or contrast.data.load_pairs("folder"), in place of
`turned`.
"""

from __future__ import annotations

import argparse
import time
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import sympy as sp
import torch
from matplotlib.figure import Figure
from rich.console import Console
from rich.table import Table
from torch import Tensor

from examples.orbits import orbits
from examples.pictures import save
from examples.progress import fitted
from examples.turned_balls import pictures, random_rotations
from invariants.errors import InputError
from invariants.learning.contrast import (
    ContrastTraining,
    EbC,
    FoundGroup,
    LearnedAction,
    PairedActionDataset,
    PerceptronEncoder,
    QuotientCollapseWarning,
    discover_group,
    draw_eigenvalues,
    retrieval,
)
from invariants.nn import EquivariantLinear
from invariants.representations import FiniteGroup

PAIRS = 300
"""Of a set."""

SIZE = 16
"""Side of a picture."""

GENERATORS = ([[0, -1, 0], [1, 0, 0], [0, 0, 1]], [[0, 0, 1], [1, 0, 0], [0, 1, 0]])
"""A quarter turn, and a third of a turn about a diagonal: the rotations of the cube."""


@dataclass(frozen=True)
class Turned:
    """Pairs of pictures, and what is true of them, for the comparison at the end.

    Args:
        train, test: pairs, of other rotations of the balls each.
        elements: number of each set's rotation in `group`.
        group: the rotations of the cube.
    """

    train: PairedActionDataset
    test: PairedActionDataset
    elements: list[int]
    group: FiniteGroup


def turned(sets: int, seed: int) -> Turned:
    """Sets of pairs that a rotation of the cube turned, drawn at random for each set."""
    group = FiniteGroup.from_matrices(GENERATORS, name="cube")
    moves = torch.tensor(np.array([group.label(g) for g in group.elements], dtype=np.float32))
    generator = torch.Generator().manual_seed(seed)
    elements = torch.randint(group.order, (sets,), generator=generator)
    made = []
    for pairs in (PAIRS, 60):
        ids = torch.arange(sets).repeat_interleave(pairs)
        before = random_rotations(len(ids), generator)
        after = moves[elements[ids]] @ before
        made.append(PairedActionDataset(pictures(before, SIZE), pictures(after, SIZE), ids))
    return Turned(made[0], made[1], elements.tolist(), group)


def trained(pairs: PairedActionDataset, dimension: int, settings: ContrastTraining) -> EbC:
    """An encoder on which sets act by matrices."""
    torch.manual_seed(settings.seed)
    model = EbC(PerceptronEncoder(SIZE * SIZE, dimension), dimension)
    return fitted(model, pairs, settings)


def character_table(found: FoundGroup, traces: dict[int, list[float]]) -> Table:
    """The irreducible characters, row by row, and under them what was learned.

    Args:
        found: the group.
        traces: of the compressed learned matrices, by element.
    """
    group = found.group
    classes = group.conjugacy_classes()
    table = Table(title=f"character table of {found.name}, exact; learned traces below", title_justify="left")
    table.add_column("")
    for members in classes:
        table.add_column(f"{len(members)} of order {group.element_orders[members[0]]}", justify="right")
    table.add_column("how often", justify="right")
    for k, (chi, often) in enumerate(zip(group.character_table(), found.multiplicities, strict=True)):
        table.add_row(f"chi_{k}", *(str(sp.nsimplify(v)) for v in chi.values), f"{often:.3f}")
    exact = [found.representation.character().values[k] for k in range(len(classes))]
    table.add_section()
    table.add_row("exact sum", *(str(v) for v in exact), "")
    learned = []
    for members in classes:
        values = [t for g in members for t in traces.get(g, [])]
        learned.append(f"{np.mean(values):+.3f} +- {np.std(values):.3f}" if values else "not seen")
    table.add_row("learned", *learned, "")
    return table


def compressed_traces(found: FoundGroup, matrices: Tensor) -> dict[int, list[float]]:
    """Traces of learned matrices on the directions that embeddings fill, by element."""
    out: dict[int, list[float]] = {}
    inner = matrices.numpy() if found.compression is None else found.compression.matrices
    for label, matrix in zip(found.labels.tolist(), inner, strict=True):
        if label >= 0:
            out.setdefault(label, []).append(float(np.trace(matrix)))
    return out


def agreement(found: FoundGroup, truth: Turned) -> str:
    """Whether sets of one rotation got one element, and sets of different ones different elements."""
    pairs = set(zip(found.labels.tolist(), truth.elements, strict=True))
    right = len(pairs) == len({a for a, _ in pairs}) == len({b for _, b in pairs})
    return (
        f"{len(set(truth.elements))} different rotations: {'each has one element of its own' if right else 'mixed up'}"
    )


def equivariant_layer(found: FoundGroup, model: EbC, truth: Turned) -> float:
    """How far a layer's answers to moved pictures are from its moved answers, as a share: as far as the embedding is."""
    layer = EquivariantLinear(found.representation, found.representation, out_channels=4).double()
    basis = torch.from_numpy(found.basis)
    missed, total = 0.0, 0.0
    for label, name in zip(found.labels.tolist(), truth.test.ids.tolist(), strict=True):
        if label < 0:
            continue
        y, moved = (model.transform(part).double() @ basis.T for part in truth.test.pairs_of(name))
        rho = torch.tensor(np.array(found.representation(label), dtype=float))
        with torch.no_grad():
            wanted = layer(y[:, None]) @ rho.T
            missed += float((layer(moved[:, None]) - wanted).square().sum())
            total += float(wanted.square().sum())
    return (missed / total) ** 0.5


def shown(truth: Turned) -> Figure:
    """Some pairs, two sets, before above after."""
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(2, 8, figsize=(9.6, 2.7), layout="constrained")
    for half, name in enumerate(truth.train.ids[:2].tolist()):
        y, moved = truth.train.pairs_of(name)
        for k in range(4):
            for row, picture in enumerate((y[k, 0], moved[k, 0])):
                axis = axes[row, 4 * half + k]
                axis.imshow(picture.numpy(), cmap="gray", vmin=0, vmax=1)
                axis.axis("off")
    figure.suptitle("two sets of pairs: above before, below after; one unknown motion for each set", fontsize=11)
    return figure


def main(argv: Sequence[str] | None = None) -> int:
    """Train, read, compare, draw; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m examples.learn_a_group",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--steps", type=int, default=1500)
    parser.add_argument("--sets", type=int, default=60, help="of pairs, each of one unknown motion")
    parser.add_argument("--dimension", type=int, default=8, help="of the embedding")
    parser.add_argument("--out", type=Path, default=Path("results"))
    arguments = parser.parse_args(argv)
    console = Console(highlight=False)
    started = time.perf_counter()
    try:
        truth = turned(arguments.sets, arguments.seed)
        settings = ContrastTraining(steps=arguments.steps, seed=arguments.seed)
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always", QuotientCollapseWarning)
            model = trained(truth.train, arguments.dimension, settings)
        for warning in said:
            console.print(f"[yellow]{warning.message}[/]")
        seen = retrieval(model, truth.test)
        console.print(
            f"trained on {truth.train} for {settings.steps} steps, {time.perf_counter() - started:.0f} s: of {seen.pool} "
            f"pictures the right one is the nearest for {seen.accuracy:.1%} of {seen.queries} new pairs"
        )
        actions = list(model.actions(truth.train).values())
        matrices = torch.stack([a.matrix for a in actions])
        found = discover_group(matrices, covariance=model.covariance)
    except InputError as refused:
        parser.error(str(refused))
    console.print(
        f"[bold]{found.name}[/], order {found.order}: {found.identification.code}, isomorphism checked; the nearest two of "
        f"its elements are {found.confidence:.0f} times as far apart as matrices are from their elements"
    )
    console.print(f"in truth {agreement(found, truth)}")
    console.print(character_table(found, compressed_traces(found, matrices)))
    console.print(
        "an equivariant layer on what was found: on new pairs of pictures it errs by "
        f"{equivariant_layer(found, model, truth):.1%}"
    )
    learned: dict[int, LearnedAction] = {}
    for label, action in zip(found.labels.tolist(), actions, strict=True):
        if label >= 0:
            learned.setdefault(label, action)
    z = model.transform(truth.test.observations(truth.test.before[:3000]))
    paths = [save(shown(truth), arguments.out / "learn_a_group_pairs.png", dpi=110)]
    paths.append(save(orbits(found, z, learned), arguments.out / "learn_a_group_orbits.png", dpi=110))
    inner = {g: found.compressed(a) for g, a in learned.items()}
    paths.append(
        save(draw_eigenvalues(inner, found.representation), arguments.out / "learn_a_group_eigenvalues.png", dpi=110)
    )
    console.print(f"{', '.join(map(str, paths))}, {time.perf_counter() - started:.0f} s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
