"""Sprites that turn and wander, and the group behind it: what is learned from pairs of pictures of some of its elements.

Pictures have a shape, a size, an orientation and a place; a group turns and moves them by unknown amounts. Four fifths of
its elements are seen in training, each in a set of pairs; the others show whether what was learned holds for them too.

    python -m examples.sprites [--orientations 5] [--positions 5] [--steps 1500] [--seed 0] [--out results]

For pictures of your own: contrast.data.load_pairs("folder") in place of `world.pairs`.
"""

from __future__ import annotations

import argparse
import time
import warnings
from collections.abc import Sequence
from pathlib import Path

import torch
from matplotlib.figure import Figure
from rich.console import Console
from rich.table import Table
from torch import Tensor

from examples.orbits import orbits
from examples.pictures import save
from examples.progress import fitted
from invariants.errors import InputError
from invariants.learning.contrast import (
    ContrastTraining,
    EbC,
    FoundGroup,
    PairedActionDataset,
    PerceptronEncoder,
    QuotientCollapseWarning,
    confusion,
    discover_group,
    draw_confusion,
    nearest_class,
    retrieval,
)
from invariants.learning.contrast.data import PairedActions, SpriteWorld

MOVING, STILL = 16, 4
"""Coordinates of the embedding that the group moves, and that it does not."""

PAIRS = 60
"""Of an element."""


def dataset(world: SpriteWorld, data: PairedActions) -> PairedActionDataset:
    """Pairs by the numbers of their pictures."""
    return PairedActionDataset.from_pool(
        world.pictures, world.numbers(data.y), world.numbers(data.moved), data.action_ids
    )


def trained(world: SpriteWorld, pairs: PairedActionDataset, moving: int, settings: ContrastTraining) -> EbC:
    """An encoder of so many moving coordinates; 0 is InfoNCE."""
    torch.manual_seed(settings.seed)
    encoder = PerceptronEncoder(world.pictures[0].numel(), MOVING + STILL, width=256)
    model = EbC(encoder, moving, invariant=MOVING + STILL - moving)
    return fitted(model, pairs, settings)


def shown(world: SpriteWorld, model: EbC, data: PairedActions) -> Figure:
    """Pictures, where they went, and what the embedding says where they went."""
    from matplotlib import pyplot as plt

    count = min(8, data.actions)
    figure, axes = plt.subplots(3, count, figsize=(1.2 * count, 4.0), layout="constrained", squeeze=False)
    z = model.transform(world.pictures)
    for k in range(count):
        members = (data.action_ids == k).nonzero()[:, 0]
        before, after = (world.numbers(part[members]) for part in (data.y, data.moved))
        action = model.action_between(z[before[1:]], z[after[1:]])
        found = int((z - action(z[before[:1]])).square().sum(1).argmin())
        for row, number in enumerate((int(before[0]), int(after[0]), found)):
            axes[row, k].imshow(world.pictures[number, 0].numpy(), cmap="gray", vmin=-1, vmax=1)
            axes[row, k].axis("off")
    figure.suptitle("elements never trained on: before, after, and what the embedding takes for after", fontsize=11)
    return figure


def contents(world: SpriteWorld) -> Tensor:
    """The class of every picture: its shape and scale."""
    return world.latents[:, 0] * world.sizes[1] + world.latents[:, 1]


def by_element(found: FoundGroup, seen: Tensor, world: SpriteWorld) -> Tensor | None:
    """The exact matrix of every element of the world, those never seen among them; None if the two groups do not fit.

    Elements that were seen tell which found element is which; the others are products of those.
    """
    image = {int(e): int(label) for e, label in zip(seen, found.labels, strict=True) if label >= 0}
    if found.order != world.order:
        return None
    group = world.group
    named = {0: 0}
    front = [0]
    for here in front:
        for e, label in image.items():
            there = group.multiply(e, here)
            if there not in named:
                named[there] = found.group.multiply(label, named[here])
                front.append(there)
    if len(named) < world.order:
        return None
    return torch.from_numpy(found.matrices()[[named[e] for e in range(world.order)]])


def main(argv: Sequence[str] | None = None) -> int:
    """Train, test on elements held out, name the group, draw; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m examples.sprites",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--orientations", type=int, default=5)
    parser.add_argument("--positions", type=int, default=5, help="along each axis")
    parser.add_argument("--steps", type=int, default=1500)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, default=Path("results"))
    arguments = parser.parse_args(argv)
    console = Console(highlight=False)
    started = time.perf_counter()
    try:
        world = SpriteWorld(orientations=arguments.orientations, positions=arguments.positions, seed=arguments.seed)
        seen, unseen = world.pairs(PAIRS * world.order, stored="indices", seed=arguments.seed)
        new = world.pairs_under(unseen, PAIRS * len(unseen), stored="indices", seed=arguments.seed + 1)
        pairs, held_out = dataset(world, seen), dataset(world, new)
        settings = ContrastTraining(steps=arguments.steps, sets=16, negatives=256, rate=3e-3, seed=arguments.seed)
        table = Table(title=f"{world}: {world.order} elements, {len(unseen)} of them held out", title_justify="left")
        for name in ("method", "seen elements", "held out", "content", "up to the group", "loss", "s"):
            table.add_column(name, justify="left" if name == "method" else "right")
        models, learned_by = {}, {}
        for name, moving in (("equivariance by contrast", MOVING), ("InfoNCE", 0)):
            began = time.perf_counter()
            with warnings.catch_warnings(record=True) as said:
                warnings.simplefilter("always", QuotientCollapseWarning)
                model = models[name] = trained(world, pairs, moving, settings)
            seconds = time.perf_counter() - began
            z = model.transform(world.pictures)
            content = nearest_class(z[:, moving:], contents(world))
            learned_by[name] = model.actions(pairs)
            moves = torch.stack([action.matrix for action in learned_by[name].values()])
            within = nearest_class(z, contents(world), matrices=moves)
            accuracies = [retrieval(model, part, context=PAIRS // 2).accuracy for part in (pairs, held_out)]
            row = (
                *(f"{a:.3f}" for a in accuracies),
                f"{content:.3f}",
                f"{within:.3f}",
                f"{model.rows[-1]['loss']:.3f}",
                f"{seconds:.0f}",
            )
            table.add_row(name, *row)
            for warning in said:
                console.print(f"[yellow]{warning.message}[/]")
        console.print(table)
        model, actions = models["equivariance by contrast"], learned_by["equivariance by contrast"]
        found = discover_group(list(actions.values()), covariance=model.covariance, limit=max(400, 2 * world.order))
    except InputError as refused:
        parser.error(str(refused))
    console.print(
        f"[bold]{found.name}[/], order {found.order}, from {len(pairs.ids)} of its elements: {found.identification.code}; "
        f"{found.confidence:.0f} times the noise apart"
    )
    assert new.elements is not None and seen.elements is not None
    paths = [save(shown(world, model, new), arguments.out / "sprites.png", dpi=110)]
    exact = by_element(found, seen.elements, world)
    if exact is not None:
        counts = confusion(model, held_out, new.elements, exact)
        order = new.elements.sort().values
        console.print(
            f"elements held out, fitted on pairs of their own: {counts.diagonal().sum() / counts.sum():.1%} of the fits are "
            "nearest to the exact matrix of that element, a product of those of seen ones"
        )
        figure = draw_confusion(counts[order][:, order])
        paths.append(save(figure, arguments.out / "sprites_confusion.png", dpi=110))
    learned = dict(zip(found.labels.tolist(), actions.values(), strict=True))
    z = model.transform(world.pictures)[contents(world) == 0]
    figure = orbits(found, z, {g: a for g, a in learned.items() if g >= 0})
    paths.append(save(figure, arguments.out / "sprites_orbits.png", dpi=110))
    console.print(f"{', '.join(map(str, paths))}, {time.perf_counter() - started:.0f} s")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
