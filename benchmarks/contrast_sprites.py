"""Sprites: are the elements of Z_m x Z_n x Z_n told apart, also those that no training saw, and is the content kept.

    python -m benchmarks.contrast_sprites [--groups 5,5 6,6] [--methods contrast InfoNCE] [--seeds 0 1 2] [--json FILE]

Shapes of several scales, orientations and positions, all pictures in one pool; a fifth of the group acts in no training.
Every embedding of a group and seed is trained on the same pairs:

- contrast: matrices fitted to each set;
- InfoNCE: nothing moves, so nothing is fitted;
- linear: the same as contrast with a linear encoder;
- mixed sets: the same as contrast, with pairs of different elements in each set;
- known: matrices are given, those of all real characters of each factor but the trivial one.

Accuracies are of the nearest picture in the whole pool; content is the class of the nearest embedding by the coordinates
that nothing moves.
"""

from __future__ import annotations

import argparse
import math
import time
import warnings
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from itertools import product
from pathlib import Path

import torch
from rich.console import Console
from torch import Tensor

from benchmarks.composed import bar, tabulate
from benchmarks.timing import metadata, write_json
from invariants.learning.contrast import ContrastTraining, EbC, PairedActionDataset, PerceptronEncoder
from invariants.learning.contrast.collapse import QuotientCollapseWarning, quotient_collapse
from invariants.learning.contrast.data import PairedActions, SpriteWorld, mixed_sets
from invariants.learning.contrast.evaluation import nearest_class, retrieval
from invariants.learning.contrast.losses import EbCLoss

METHODS = ("contrast", "InfoNCE", "linear", "mixed sets", "known")
GROUPS = ((5, 5), (6, 6), (8, 5), (4, 4), (6, 4))


@dataclass(frozen=True)
class Setting:
    """Everything but group, method and seed.

    Args:
        dimension, invariant, context: of the model.
        width: of the encoder.
        steps, sets, negatives, rate: of the training.
        queries: of the loss.
        per_element: pairs of each element.
        shapes, scales, size: of the sprites; size None: 16 pixels, or 2 n + 6 if that is more.
    """

    dimension: int = 16
    invariant: int = 4
    context: int = 32
    width: int = 256
    steps: int = 3000
    sets: int = 16
    negatives: int = 256
    rate: float = 3e-3
    queries: str = "each"
    per_element: int = 60
    shapes: int = 3
    scales: int = 2
    size: int | None = None


@dataclass(frozen=True)
class Measured:
    """One embedding.

    Args:
        group, method, seed: which.
        seconds: of the training.
        loss: at its end.
        seen, seen_five: accuracy on elements of the training, at one and among five.
        unseen, unseen_five: on the others, with matrices fitted to half of their pairs.
        unexplained: squared error of predictions on seen elements, as a share of the variance.
        content: accuracy of the class.
        collapse: what the library reported; "" for nothing.
    """

    group: str
    method: str
    seed: int
    seconds: float
    loss: float
    seen: float
    seen_five: float
    unseen: float
    unseen_five: float
    unexplained: float
    content: float
    collapse: str


def character_matrices(moves: Tensor, sizes: Sequence[int]) -> Tensor:
    """Matrices of elements of a product of cyclic groups: all real characters of each factor but the trivial one.

    Args:
        moves: (A, factors), int64.
        sizes: orders of the factors.

    Returns:
        (A, d, d), d the sum of (order - 1).
    """
    found = []
    for move in moves.tolist():
        blocks = []
        for step, order in zip(move, sizes, strict=True):
            for k in range(1, order // 2 + 1):
                c, s = (f(2 * math.pi * k * step / order) for f in (math.cos, math.sin))
                blocks.append(torch.tensor([[c]] if 2 * k == order else [[c, -s], [s, c]]))
        found.append(torch.block_diag(*blocks))
    return torch.stack(found)


@dataclass(frozen=True)
class Trained:
    """An embedding with what it was trained on and can be tried on.

    Args:
        model: trained.
        world: of the pictures.
        pairs: of the training.
        seen, unseen: pairs of elements of the training, and of the others.
        seconds: of the training.
    """

    model: EbC
    world: SpriteWorld
    pairs: PairedActionDataset
    seen: PairedActionDataset
    unseen: PairedActionDataset
    seconds: float


def trained(group: tuple[int, int], method: str, seed: int, setting: Setting) -> Trained:
    """One embedding."""
    m, n = group
    size = max(16, 2 * n + 6) if setting.size is None else setting.size
    world = SpriteWorld(setting.shapes, setting.scales, m, n, size=size, seed=seed)
    acting = world.order - round(0.2 * world.order)
    data, held_out = world.pairs(setting.per_element * acting, stored="indices", seed=seed)
    others = world.pairs_under(held_out, setting.per_element * len(held_out), stored="indices", seed=seed + 1)

    def dataset(pairs: PairedActions) -> PairedActionDataset:
        before, after = world.numbers(pairs.y), world.numbers(pairs.moved)
        return PairedActionDataset.from_pool(world.pictures, before, after, pairs.action_ids)

    seen, unseen = dataset(data), dataset(others)
    pairs = dataset(mixed_sets(data, seed)) if method == "mixed sets" else seen
    dimension, invariant, known = setting.dimension, setting.invariant, None
    if method == "InfoNCE":
        dimension, invariant = 0, dimension + invariant
    elif method == "known" and data.elements is not None:
        known = character_matrices(world.residues(data.elements[seen.ids]), world.sizes[2:])
        dimension = known.shape[1]
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        layers = 0 if method == "linear" else 3
        encoder = PerceptronEncoder(size * size, dimension + invariant, width=setting.width, layers=layers)
    loss = EbCLoss(queries=setting.queries)
    model = EbC(encoder, dimension, max(setting.context, dimension), invariant=invariant, loss=loss)
    training = ContrastTraining(
        steps=setting.steps, sets=setting.sets, negatives=setting.negatives, rate=setting.rate, seed=seed
    )
    started = time.perf_counter()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", QuotientCollapseWarning)
        model.fit(pairs, training, known=known)
    return Trained(model, world, pairs, seen, unseen, time.perf_counter() - started)


def measured(group: tuple[int, int], method: str, seed: int, setting: Setting) -> Measured:
    """Train one embedding and try it."""
    m, n = group
    run = trained(group, method, seed, setting)
    collapse = quotient_collapse(run.model, run.pairs)
    seen, unseen = (retrieval(run.model, pairs, pool=len(run.world), seed=seed) for pairs in (run.seen, run.unseen))
    latents = run.world.latents
    content = run.model.transform(run.world.pictures)[:, run.model.dimension :]
    classes = latents[:, 0] * setting.scales + latents[:, 1]
    return Measured(
        group=f"Z{m} x Z{n}^2" if m != n else f"Z{m}^3",
        method=method,
        seed=seed,
        seconds=run.seconds,
        loss=float(run.model.rows[-1]["loss"]),
        seen=seen.accuracy,
        seen_five=seen.among_five,
        unseen=unseen.accuracy,
        unseen_five=unseen.among_five,
        unexplained=seen.unexplained,
        content=nearest_class(content, classes, seed=seed),
        collapse="" if collapse is None else str(collapse),
    )


def parsed(argv: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.contrast_sprites",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--groups", type=orders, nargs="+", default=GROUPS, metavar="M,N", help="orders of the factors")
    parser.add_argument("--methods", nargs="+", choices=METHODS, default=METHODS)
    parser.add_argument("--seeds", type=int, nargs="+", default=(0, 1, 2))
    for field in fields(Setting):
        kind = int if field.default is None else type(field.default)
        name = f"--{field.name.replace('_', '-')}"
        parser.add_argument(name, type=kind, default=field.default, help=f"({field.default})")
    parser.add_argument("--json", type=Path, help="file to write the figures to")
    return parser.parse_args(argv)


def orders(text: str) -> tuple[int, int]:
    """m and n of "m,n"."""
    m, n = map(int, text.split(","))
    return m, n


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    arguments = parsed(argv)
    torch.set_num_threads(1)
    console = Console()
    console.width = max(console.width, 180)
    setting = Setting(**{field.name: getattr(arguments, field.name) for field in fields(Setting)})
    found = []
    runs = list(product(arguments.groups, arguments.methods, arguments.seeds))
    with bar(console) as progress:
        for group, method, seed in progress.track(runs, description="embeddings"):
            found.append(measured(group, method, seed, setting))
            console.print(f"{asdict(found[-1])}", soft_wrap=True, highlight=False)
    head = (
        "group",
        "embedding",
        "s",
        "loss",
        "seen: at 1",
        "among 5",
        "unseen: at 1",
        "among 5",
        "content",
        "collapse",
    )
    rows = []
    for one in found:
        figures = (one.seen, one.seen_five, one.unseen, one.unseen_five, one.content)
        rows.append(
            (
                one.group,
                f"{one.method}, {one.seed}",
                f"{one.seconds:.0f}",
                f"{one.loss:.3f}",
                *(f"{value:.3f}" for value in figures),
                "reported" if one.collapse else "-",
            )
        )
    tabulate(console, f"accuracies; embeddings by method and seed; {setting}", head, rows)
    console.print(metadata(torch.device("cpu")), highlight=False)
    if arguments.json:
        write_json(arguments.json, {"metadata": metadata(torch.device("cpu")), "setting": setting, "found": found})
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
