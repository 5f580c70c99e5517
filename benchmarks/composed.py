"""Networks that multiply in groups: what a training step and a proof cost, what training finds, how small a network can be.

    python -m benchmarks.composed speed|compose|training|widths|nonabelian [--json FILE]

Each part prints a table; see composed_speed, composed_exact, composed_training, composed_widths and composed_nonabelian.
"""

from __future__ import annotations

import argparse
import dataclasses
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import torch
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.table import Table

from benchmarks import composed_exact, composed_nonabelian, composed_speed, composed_training, composed_widths
from benchmarks.timing import metadata, write_json

PROVED = ((128,), (8, 16), (2,) * 7, (127,))
GROWING = ((31,), (61,), (127,), (251,), (509,), (1021,))


def bar(console: Console) -> Progress:
    """Progress that goes when it is done."""
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), TimeRemainingColumn())
    return Progress(*columns, console=console, transient=True)


def tabulate(console: Console, title: str, head: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """A table on the console."""
    table = Table(title=title, title_justify="left")
    for name in head:
        table.add_column(name, overflow="fold")
    for row in rows:
        table.add_row(*map(str, row))
    console.print(table)


def speed(arguments: argparse.Namespace, console: Console) -> dict[str, Any]:
    """Times of training steps."""
    default, rounds, (order, hidden) = torch.get_num_threads(), arguments.rounds, arguments.size
    runs = dict.fromkeys([(default, 1), (1, 1), (default, default)])
    compared = [composed_speed.compare(order, hidden, rounds, *threads) for threads in runs]
    for steps in compared:
        head = ("formulation", "ms a step", f"times {composed_speed.OURS}")
        rows = [(n, s.show(1e3), steps.ratios[n].show()) for n, s in steps.seconds.items()]
        tabulate(console, f"|G| = {order}, {hidden} nodes, threads: {steps.threads}", head, rows)
    growths = [
        composed_speed.grow("|G|", arguments.orders, rounds, hidden=hidden),
        composed_speed.grow("nodes", arguments.nodes, rounds, order=order),
    ]
    for growth in growths:
        rows = [
            (name, *(s.show(1e3) for s in spreads), f"{growth.exponents[name]:.2f}")
            for name, spreads in growth.seconds.items()
        ]
        tabulate(console, "ms a step, one thread", (growth.over, *map(str, growth.sizes), "exponent"), rows)
    return {"compared": compared, "growth": growths}


def compose(arguments: argparse.Namespace, console: Console) -> dict[str, Any]:
    """Times of composing and proving."""
    plans = ("4/6", "6", "9", "smallest", "cyclic", "memorise")
    proofs = []
    with bar(console) as progress:
        for factors in progress.track(arguments.groups or PROVED, description="proofs"):
            for plan in plans:
                repeats = 1 if plan == "memorise" else arguments.repeats  # |G|^2 nodes take their time
                proofs.append(composed_exact.prove(factors, plan, repeats))
        growing = [
            composed_exact.prove(f, "4/6", arguments.repeats)
            for f in progress.track(arguments.growing or GROWING, description="growth")
        ]
    head = ("group", "plan", "nodes", "compose, s", "verify, s")

    def cells(p: composed_exact.Proof) -> tuple[str, ...]:
        return " x ".join(f"Z{n}" for n in p.factors), p.plan, str(p.hidden), f"{p.compose:.3f}", f"{p.verify:.3f}"

    tabulate(console, "exact solutions and proofs", head, [cells(p) for p in proofs])
    exponents = composed_exact.exponents(growing) if len(growing) > 1 else (float("nan"),) * 2
    title = f"growth: exponents of |G| {exponents[0]:.2f} to compose, {exponents[1]:.2f} to verify"
    tabulate(console, title, head, [cells(p) for p in growing])
    return {"proofs": proofs, "growing": growing, "exponents": exponents}


def training(arguments: argparse.Namespace, console: Console) -> dict[str, Any]:
    """What gradient descent finds."""
    settings = [s for s in composed_training.SETTINGS if not arguments.only or s.factors == tuple(arguments.only)]
    found = []
    with bar(console) as progress:
        whole = progress.add_task("", total=sum(arguments.seeds or s.seeds for s in settings))
        for setting in settings:
            trained = composed_training.Trained(setting)
            found.append(trained)
            for seed in range(arguments.seeds or setting.seeds):
                progress.update(whole, description=f"{setting.words()}, seed {seed}")
                at = progress.tasks[whole].completed

                def tick(done: int, total: int, at: float = at) -> None:
                    if done % 100 == 0:
                        progress.update(whole, completed=at + done / total)

                trained.runs.append(composed_training.train_one(setting, seed, arguments.steps, tick))
                progress.update(whole, completed=at + 1)
            console.print("; ".join(trained.row()), highlight=False)
    paper = [f"{100 * composed_training.PAPER[k]:.2f}" for k in (*composed_training.KINDS, "others")]
    rows = [t.row() for t in found]
    rows.append(["paper: Z23, 512 nodes, 5e-05, not annealed", "5", "", "", paper[0], *paper, "", "", ""])
    tabulate(console, "solutions that training finds", composed_training.HEAD, rows)
    return {"trained": found, "paper": composed_training.PAPER}


def widths(arguments: argparse.Namespace, console: Console) -> dict[str, Any]:
    """The smallest networks found."""
    groups = arguments.only or list(composed_widths.GROUPS)
    return {"widths": _widths(groups, arguments, console)}


def _widths(names: Sequence[str], arguments: argparse.Namespace, console: Console) -> list[composed_widths.Widths]:
    found = []
    with bar(console) as progress:
        task = progress.add_task("", total=None)

        def tick(words: str) -> None:
            progress.update(task, description=words)

        for name in names:
            started = time.perf_counter()
            scan = composed_widths.scan(name, arguments.starts, steps=arguments.lm_steps, tick=tick)
            found.append(scan)
            console.print("; ".join(scan.row()), f"({time.perf_counter() - started:.0f} s)", highlight=False)
    tabulate(console, "smallest widths of loss zero found, no proofs", composed_widths.HEAD, [w.row() for w in found])
    return found


def nonabelian(arguments: argparse.Namespace, console: Console) -> dict[str, Any]:
    """Gradient descent and widths for groups that are not Abelian."""
    names = arguments.only or list(composed_nonabelian.GROUPS)
    trained = []
    with bar(console) as progress:
        for name in progress.track(names, description="gradient descent"):
            trained.append(composed_nonabelian.trained(name, arguments.seeds or 3, arguments.steps))
            for row in trained[-1].rows():
                console.print("; ".join(row), highlight=False)
    rows = [row for t in trained for row in t.rows()]
    tabulate(console, "gradient descent, groups that are not Abelian", composed_nonabelian.HEAD, rows)
    found = [] if arguments.no_widths else _widths(names, arguments, console)
    return {"trained": trained, "widths": found}


PARTS: dict[str, Callable[[argparse.Namespace, Console], dict[str, Any]]] = {
    "speed": speed, "compose": compose, "training": training, "widths": widths, "nonabelian": nonabelian,
}  # fmt: skip


def parsed(argv: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.composed", description=__doc__)
    parts = parser.add_subparsers(dest="part", required=True)
    commands = {name: parts.add_parser(name, help=part.__doc__) for name, part in PARTS.items()}
    factors = lambda text: tuple(int(n) for n in text.split("x"))  # noqa: E731
    for command in commands.values():
        command.add_argument("--json", type=Path, help="file to write the figures to")
    commands["speed"].add_argument("--rounds", type=int, default=15)
    commands["speed"].add_argument("--size", type=int, nargs=2, default=(23, 512), metavar=("ORDER", "NODES"))
    commands["speed"].add_argument("--orders", type=int, nargs="+", default=(11, 23, 47, 97))
    commands["speed"].add_argument("--nodes", type=int, nargs="+", default=(128, 512, 2048))
    commands["compose"].add_argument("--repeats", type=int, default=3)
    commands["compose"].add_argument(
        "--groups", type=factors, nargs="+", help="such as 8x16; those of 128 and 127 if left out"
    )
    commands["compose"].add_argument("--growing", type=factors, nargs="+", help="groups over which times grow")
    for name in ("training", "nonabelian"):
        commands[name].add_argument("--seeds", type=int, help="instead of those of each row")
        commands[name].add_argument("--steps", type=int, help="instead of those of each row")
    commands["training"].add_argument("--only", type=factors, help="a group, such as 5x5")
    commands["widths"].add_argument("--only", nargs="+", choices=list(composed_widths.GROUPS))
    commands["nonabelian"].add_argument("--only", nargs="+", choices=list(composed_nonabelian.GROUPS))
    commands["nonabelian"].add_argument("--no-widths", action="store_true", help="gradient descent alone")
    for name in ("widths", "nonabelian"):
        commands[name].add_argument("--starts", type=int, default=64, help="at each width")
        commands[name].add_argument("--lm-steps", type=int, default=600, help="most steps of a start")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    arguments = parsed(argv)
    console = Console()
    console.width = max(console.width, 150)
    found = PARTS[arguments.part](arguments, console)
    console.print(metadata(torch.device("cpu")), highlight=False)
    if arguments.json:
        write_json(arguments.json, {"metadata": metadata(torch.device("cpu")), **dataclasses_of(found)})
    return 0


def dataclasses_of(found: dict[str, Any]) -> dict[str, Any]:
    """Without the weights, which would be most of the file."""

    def plain(value: Any) -> Any:
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            return {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value) if f.name != "weights"}
        if isinstance(value, dict):
            return {k: plain(v) for k, v in value.items()}
        return [plain(v) for v in value] if isinstance(value, (list, tuple)) else value

    plained: dict[str, Any] = plain(found)
    return plained


if __name__ == "__main__":
    raise SystemExit(main())
