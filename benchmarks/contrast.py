"""Equivariance by contrast: groups learned from pairs, the paper's table in small, and what a step costs.

    python -m benchmarks.contrast groups|table|speed [--json FILE]

groups trains on pairs that a finite group moves and asks which group it is; table has the paper's SO(3), O(3) and GL(3);
see contrast_groups and contrast_speed. Sprites have a benchmark of their own, contrast_sprites.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from statistics import mean, stdev
from typing import Any

import torch
from rich.console import Console

from benchmarks import contrast_groups, contrast_speed
from benchmarks.composed import bar, tabulate
from benchmarks.contrast_groups import Learned
from benchmarks.timing import metadata, write_json
from invariants.learning.contrast import ContrastTraining


def spread(values: Sequence[float]) -> str:
    """Mean and standard deviation."""
    known = [v for v in values if v == v]
    if not known:
        return "-"
    return f"{mean(known):.3f}" + (f" +- {stdev(known):.3f}" if len(known) > 1 else "")


def run(arguments: argparse.Namespace, console: Console, names: Sequence[str]) -> list[Learned]:
    """All trainings asked for."""
    torch.set_num_threads(1)
    found = []
    todo = [(n, m, s) for n in names for m in arguments.methods for s in arguments.seeds]
    with bar(console) as progress:
        for name, method, seed in progress.track(todo, description="trainings"):
            settings = ContrastTraining(
                steps=arguments.steps,
                sets=arguments.sets,
                negatives=arguments.negatives,
                rate=arguments.rate,
                seed=seed,
            )
            found.append(contrast_groups.learned(name, method, seed, settings, arguments.pairs))
    return found


def groups(arguments: argparse.Namespace, console: Console) -> dict[str, Any]:
    """Finite groups, with the engine as judge."""
    found = run(arguments, console, arguments.groups)
    rows = [
        (
            f.world, f.method, f.seed, f"{f.seconds:.0f}", f"{f.r2:.3f}", f"{f.r2_moved:.3f}", f"{f.snapped_r2:.3f}",
            f"{f.accuracy:.3f}", " ".join(f"{m:.2f}" for m in f.multiplicities), f"{f.relations:.3f}",
            f"{f.raw_relations:.3f}", f.name,
        )
        for f in found
    ]  # fmt: skip
    head = (
        "group",
        "method",
        "seed",
        "s",
        "R2",
        "R2 moved",
        "snapped",
        "acc@1",
        "multiplicities",
        "relations",
        "found",
    )
    tabulate(console, "groups learned from pairs", head, rows)
    for f in found:
        if f.collapse:
            console.print(f"{f.world}, {f.method}, seed {f.seed}: {f.collapse}")
    return {"found": [asdict(f) for f in found]}


def table(arguments: argparse.Namespace, console: Console) -> dict[str, Any]:
    """The paper's synthetic table."""
    found = run(arguments, console, arguments.groups)
    rows = []
    for name in arguments.groups:
        for method in arguments.methods:
            some = [f for f in found if (f.world, f.method) == (name, method)]
            columns = ("r2", "r2_moved", "accuracy", "among_five", "content", "seconds")
            rows.append((name, method, *(spread([getattr(f, c) for f in some]) for c in columns)))
    head = ("group", "method", "R2", "R2 moved", "acc@1", "acc@5", "content", "s")
    tabulate(console, f"{arguments.steps} steps, seeds {arguments.seeds}", head, rows)
    return {"found": [asdict(f) for f in found]}


def speed(arguments: argparse.Namespace, console: Console) -> dict[str, Any]:
    """Least squares and loss, forward and backward."""
    torch.set_num_threads(1)
    costs = [c for size in contrast_speed.SIZES for c in contrast_speed.measured(size, arguments.rounds)]
    rows = [
        (
            c.what,
            "x".join(map(str, c.size)),
            name,
            c.seconds[name].show(1e3),
            c.ratios[name].show() if name in c.ratios else "",
        )
        for c in costs
        for name in c.seconds
    ]
    tabulate(
        console, "sets x pairs x dimensions, ms forward and backward", ("what", "size", "", "ms", "over ours"), rows
    )
    return {"costs": [asdict(c) for c in costs]}


PARTS: dict[str, Callable[[argparse.Namespace, Console], dict[str, Any]]] = {
    "groups": groups,
    "table": table,
    "speed": speed,
}


def parsed(argv: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.contrast", description=__doc__)
    parts = parser.add_subparsers(dest="part", required=True)
    commands = {name: parts.add_parser(name, help=part.__doc__) for name, part in PARTS.items()}
    for command in commands.values():
        command.add_argument("--json", type=Path, help="file to write the figures to")
    known = {"groups": list(contrast_groups.REPRESENTATIONS), "table": ["SO(3)", "O(3)", "GL(3)"]}
    for name, steps, pairs in (("groups", 2000, 20_000), ("table", 4000, 200_000)):
        command = commands[name]
        command.add_argument("--groups", nargs="+", default=known[name], help=f"default: {', '.join(known[name])}")
        command.add_argument("--methods", nargs="+", choices=contrast_groups.METHODS, default=["ours"])
        command.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2, 3, 4] if name == "groups" else [0, 1, 2])
        command.add_argument("--steps", type=int, default=steps)
        command.add_argument("--pairs", type=int, default=pairs)
        command.add_argument("--sets", type=int, default=32)
        command.add_argument("--negatives", type=int, default=512)
        command.add_argument("--rate", type=float, default=3e-3)
    commands["speed"].add_argument("--rounds", type=int, default=15)
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Run a part; returns the exit status."""
    arguments = parsed(argv)
    console = Console(highlight=False)
    found = PARTS[arguments.part](arguments, console)
    if arguments.json is not None:
        write_json(arguments.json, {"metadata": metadata(torch.device("cpu")), "part": arguments.part} | found)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
