"""Mean-field symmetries: the paper's table, what a step costs, whether searches find the subspace, and a use on pictures.

    python -m benchmarks.mean_field table|speed|search|pictures [--json FILE]

Each part prints a table; see mean_field_tables, mean_field_speed, mean_field_search and mean_field_pictures.
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

from benchmarks import mean_field_pictures, mean_field_search, mean_field_speed, mean_field_tables
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


def search(arguments: argparse.Namespace, console: Console) -> dict[str, Any]:
    """Whether searches find the subspace, over random teachers."""
    found = []
    runs = [(g, r, s) for g in arguments.groups for r in arguments.rules for s in range(arguments.seeds)]
    with bar(console) as progress:
        for group, rule, seed in progress.track(runs, description="searches"):
            found.append(mean_field_search.searched(group, rule, seed, arguments.law, arguments.samples))
    rows = []
    for group in arguments.groups:
        for rule in arguments.rules:
            some = [f for f in found if (f.group, f.rule) == (group, rule)]
            cosines = [f.cosine for f in some if f.cosine > 0]
            rows.append(
                (
                    group,
                    rule,
                    some[0].right,
                    " ".join(str(f.dimension) for f in some),
                    f"{sum(f.correct for f in some)} of {len(some)}",
                    f"{min(cosines):.4f}" if cosines else "-",
                    f"{mean(f.seconds for f in some):.0f}",
                )
            )
    head = ("group", "rule", "dim E^G", "found", "right", "smallest cosine", "s")
    tabulate(console, f"{arguments.law} teachers; right: that dimension, all cosines at least 0.99", head, rows)
    return {"found": [asdict(f) for f in found]}


def pictures(arguments: argparse.Namespace, console: Console) -> dict[str, Any]:
    """Symmetries of pictures, and networks that have them."""
    torch.set_num_threads(1)
    seen = []
    with bar(console) as progress:
        runs = [(p, s) for p in arguments.pictures for s in range(arguments.seeds)]
        for picture, seed in progress.track(runs, description="pictures"):
            seen.append(mean_field_pictures.measured(picture, seed, arguments.labelled))
    rows = []
    for picture in arguments.pictures:
        some = [s for s in seen if s.picture == picture]
        orders = " ".join(f"{s.order} {s.answer}," if s.answer != "this subspace" else str(s.order) for s in some)
        rows.append((picture, orders, "", *("" for _ in arguments.labelled)))
        for name in ("free", "of the symmetry", "of a wrong order"):
            cells = []
            for n in arguments.labelled:
                values = [s.errors[name][n] for s in some if s.errors]
                gains = [s.errors["free"][n] - s.errors[name][n] for s in some if s.errors]
                gain = f" ({mean(gains) / stdev(gains):.1f} sd)" if name != "free" and len(gains) > 1 else ""
                cells.append(f"{mean(values):.3f} +- {stdev(values):.3f}{gain}" if len(values) > 1 else "-")
            rows.append(("", "", name, *cells))
    head = ("picture", "orders found", "network", *(f"{n} labelled" for n in arguments.labelled))
    tabulate(console, "test error; in brackets the gain over free, in standard deviations of the gain", head, rows)
    return {"seen": [asdict(s) for s in seen]}


PARTS: dict[str, Callable[[argparse.Namespace, Console], dict[str, Any]]] = {
    "table": table,
    "speed": speed,
    "search": search,
    "pictures": pictures,
}


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
    one = commands["search"]
    one.add_argument("--groups", nargs="+", default=tuple(mean_field_search.cases()))
    one.add_argument("--rules", nargs="+", choices=mean_field_search.RULES, default=mean_field_search.RULES)
    one.add_argument("--law", choices=("weak", "strong", "arbitrary"), default="weak")
    one.add_argument("--seeds", type=int, default=10)
    one.add_argument("--samples", type=int, help="of each search; the default of the library if left out")
    commands["pictures"].add_argument("--pictures", nargs="+", default=("gravel", "coffee", "cell"))
    commands["pictures"].add_argument("--labelled", type=int, nargs="+", default=(20, 50, 100, 300))
    commands["pictures"].add_argument("--seeds", type=int, default=10)
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
