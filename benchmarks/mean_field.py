"""Mean-field symmetries: the paper's table by teacher, scheme and number of particles, and what a step costs.

    python -m benchmarks.mean_field table|speed [--json FILE]

Each part prints a table; see mean_field_tables and mean_field_speed.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import torch
from rich.console import Console

from benchmarks import mean_field_speed, mean_field_tables
from benchmarks.composed import bar, tabulate
from benchmarks.timing import metadata, write_json


def table(arguments: argparse.Namespace, console: Console) -> dict[str, Any]:
    """Distances from E^G, risks, and distances between schemes."""
    found: dict[str, Any] = {}
    for law in arguments.laws:
        with bar(console) as progress:
            task = progress.add_task(f"{law} start")

            def tick(done: int, total: int, task: Any = task, progress: Any = progress) -> None:
                if done % 100 == 0 or done == total:
                    progress.update(task, completed=done, total=total)

            swept = mean_field_tables.measured(
                law, arguments.particles, arguments.repetitions, arguments.folder, tick, not arguments.no_distances
            )
        for title, head, rows in mean_field_tables.tables(swept, law):
            tabulate(console, title, head, rows)
        found[law] = [asdict(record) for record in swept]
    return found


def speed(arguments: argparse.Namespace, console: Console) -> dict[str, Any]:
    """Milliseconds a step, beside a loop over the particles."""
    speeds = []
    with bar(console) as progress:
        for particles in progress.track(arguments.particles, description="steps"):
            loop = particles <= arguments.longest_loop
            speeds.append(mean_field_speed.compare(particles, arguments.rounds, arguments.steps, loop))
    names = list(speeds[0].seconds)
    head = ("N", *names, "loop / vanilla")
    rows = [
        [
            s.particles,
            *(s.seconds[n].show(1e3) if n in s.seconds else "-" for n in names),
            s.ratio.show() if s.ratio else "-",
        ]
        for s in speeds
    ]
    rows.append(["exponent", *(f"{mean_field_speed.exponent(speeds, n):.2f}" for n in names), ""])
    tabulate(console, "ms a step, one thread", head, rows)
    return {"speeds": speeds, "exponents": {n: mean_field_speed.exponent(speeds, n) for n in names}}


PARTS: dict[str, Callable[[argparse.Namespace, Console], dict[str, Any]]] = {"table": table, "speed": speed}


def parsed(argv: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.mean_field", description=__doc__)
    parts = parser.add_subparsers(dest="part", required=True)
    commands = {name: parts.add_parser(name, help=part.__doc__) for name, part in PARTS.items()}
    for command in commands.values():
        command.add_argument("--json", type=Path, help="file to write the figures to")
    commands["table"].add_argument("--particles", type=int, nargs="+", default=(5, 10, 50, 100, 500))
    commands["table"].add_argument("--repetitions", type=int, default=10)
    commands["table"].add_argument("--laws", nargs="+", choices=mean_field_tables.LAWS, default=mean_field_tables.LAWS)
    commands["table"].add_argument("--folder", type=Path, help="to go on from after an interruption")
    commands["table"].add_argument("--no-distances", action="store_true", help="no optimal transport between schemes")
    commands["speed"].add_argument("--particles", type=int, nargs="+", default=(100, 500, 1000, 5000))
    commands["speed"].add_argument("--rounds", type=int, default=5)
    commands["speed"].add_argument("--steps", type=int, default=500, help="of the longer training")
    commands["speed"].add_argument(
        "--longest-loop", type=int, default=5000, help="particles beyond which it is left out"
    )
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    arguments = parsed(argv)
    console = Console()
    console.width = max(console.width, 180)
    found = PARTS[arguments.part](arguments, console)
    console.print(metadata(torch.device("cpu")), highlight=False)
    if arguments.json:
        write_json(arguments.json, {"metadata": metadata(torch.device("cpu")), **found})
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
