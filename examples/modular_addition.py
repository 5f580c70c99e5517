"""A network that adds modulo a number: composed by algebra, proved, trained, and the two compared node by node.

A two-layer network with squares as activations is written down for the group, and proved to be perfect in exact arithmetic.
The same kind of network is trained by gradient descent on nine tenths of the addition table, and analyse() says which
solutions it has found, frequency by frequency.

    python -m examples.modular_addition [--group 23] [--seeds 3] [--hidden 256] [--steps 4000] [--out results]

For a group of your own: --group 5x5 adds pairs modulo 5, --group 2x3x4 triples; from Python any Abelian FiniteGroup will do.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import torch
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from examples.pictures import save
from invariants.errors import CertificateError, InputError
from invariants.learning.composed import (
    Analysis,
    GroupTraining,
    TrainedNetwork,
    analyse,
    c4,
    compose,
    draw_frequency,
    draw_orders,
    draw_training,
    train_group_network,
    xi,
)
from invariants.representations import AbelianGroup
from invariants.representations.characters import dual_of

PLANS = ("memorise", "9", "6", "4/6", "smallest")
MOST_TABLE = 30


def parse_group(text: str) -> AbelianGroup:
    """ "23" or "5x5" as a group."""
    try:
        group = AbelianGroup(*(int(part) for part in text.split("x")))
    except ValueError:
        group = None
    if group is None or group.order < 2:
        raise argparse.ArgumentTypeError(f"{text!r} is no group of two elements or more: 23, or 5x5 for pairs modulo 5")
    return group


def main(argv: Sequence[str] | None = None) -> int:
    """Compose, prove, train, compare; returns the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m examples.modular_addition",
        description="Compose, prove and train networks that add in an Abelian group.",
    )
    parser.add_argument("--group", type=parse_group, default="23", help="23, or 5x5 for pairs modulo 5 (23)")
    parser.add_argument("--seeds", type=int, default=3, help="trainings (3)")
    parser.add_argument("--hidden", type=int, default=256, help="nodes of the trained networks (256)")
    parser.add_argument("--steps", type=int, default=4000, help="of gradient descent (4000)")
    parser.add_argument("--weight-decay", type=float, default=2e-4, help="(2e-4)")
    parser.add_argument("--out", type=Path, default=Path("results"), help="folder for the pictures (results)")
    arguments = parser.parse_args(argv)
    if arguments.seeds < 1:
        parser.error("--seeds is at least 1")
    try:  # before the work, not after it
        arguments.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        parser.error(f"--out {arguments.out} cannot be written: {error.strerror or error}")
    console, started = Console(), time.perf_counter()
    group: AbelianGroup = arguments.group
    show_composed(console, group)
    show_refused(console, group)
    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    trained = []
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("training", total=arguments.seeds * arguments.steps)
        for seed in range(arguments.seeds):
            try:
                settings = GroupTraining(
                    hidden=arguments.hidden, steps=arguments.steps, weight_decay=arguments.weight_decay, seed=seed,
                    report_steps=max(arguments.steps // 200, 1),
                )  # fmt: skip
            except InputError as error:
                parser.error(str(error))
            trained.append(train_group_network(group, settings, on_step=lambda done, total: progress.advance(task)))
    analyses = [analyse(done.network) for done in trained]
    show_trained(console, trained, analyses)
    for path in draw(trained[0], analyses, arguments.out):
        console.print(f"picture: {path}", highlight=False)
    console.print(f"{time.perf_counter() - started:.0f} seconds in all", highlight=False)
    return 0


def show_composed(console: Console, group: AbelianGroup) -> None:
    """Perfect networks of several sizes, each with its proof."""
    table = Table("plan", "nodes", "proof", "loss in float64", "sum of squares", title=f"composed for {group!r}")
    for plan in PLANS:
        if plan == "memorise" and group.order > MOST_TABLE:
            continue
        solution = compose(group, plan)
        solution.certificate.verify()
        loss = float(solution.network(torch.float64).loss().detach())
        table.add_row(plan, str(solution.hidden), "exact", f"{loss:.1e}", f"{solution.norm():.1f}")
    console.print(table)


def show_refused(console: Console, group: AbelianGroup) -> None:
    """Order 4 everywhere: accurate enough for many sums, and not a solution."""
    pairs = [k for k, _ in dual_of(group).pairs]
    if not pairs:
        return
    partial = compose(group, {k: c4() * xi() for k in pairs})
    try:
        partial.certificate.verify()
    except CertificateError as error:
        console.print(f"z_4c * z_xi everywhere: loss {partial.potentials().loss()}, exactly; its certificate says:")
        console.print(f"  {error}", highlight=False, soft_wrap=True)


def show_trained(console: Console, trained: Sequence[TrainedNetwork], analyses: Sequence[Analysis]) -> None:
    """What gradient descent found."""
    for seed, (done, found) in enumerate(zip(trained, analyses, strict=True)):
        last = done.rows[-1]
        right = (
            f"{100 * last['test_accuracy']:.1f} % of the sums left out"
            if "test_accuracy" in last
            else "no sums left out"
        )
        console.print(
            f"seed {seed}: {right}, loss {last['loss']:.1e}; nodes of frequencies {found.orders()}", highlight=False
        )
    console.print(analyses[0].explain(), highlight=False, soft_wrap=True)
    kinds = Counter(f.kind for found in analyses for f in found.frequencies)
    table = Table("solution", "share of frequencies", title=f"{len(trained)} trainings")
    for kind, count in kinds.most_common():
        table.add_row(kind, f"{100 * count / kinds.total():.1f} %")
    console.print(table)


def draw(done: TrainedNetwork, analyses: Sequence[Analysis], out: Path) -> list[Path]:
    """The three pictures."""
    found = [save(draw_training(done.rows), out / "modular_addition_training.png", 110)]
    found.append(save(draw_orders(analyses), out / "modular_addition_orders.png", 110))
    shown = next((f for f in analyses[0].frequencies if f.order == 4), analyses[0].frequencies[0])
    if shown.order:
        found.append(save(draw_frequency(analyses[0], shown.character), out / "modular_addition_nodes.png", 110))
    return found


if __name__ == "__main__":
    raise SystemExit(main())
