"""How long derivations take, how that grows with the jets, and the same invariants made the way textbooks make them.

    python -m benchmarks.derivation [--repeats 3] [--limit 60] [--json FILE]

Prints Markdown tables; medians (smallest to largest) of wall-clock seconds, each run in a process of its own. The
textbook way: prolong the finite map with all its parameters, write the normalisation equations of a cross-section (which
is given to it), solve them with sympy.solve for the parameters, and substitute. It proves nothing; derive() proves its
result within the time that is shown. A run that has no result within the limit is stopped, and the table says so.
"""

from __future__ import annotations

import argparse
import json
import math
import multiprocessing
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any

import sympy as sp

from invariants import JetSpace, catalogue, derive
from invariants.calculus import InvariantCalculus

REPEATS = 3
LIMIT = 60.0
GROWTH = {
    "se2": ((2, 1), (2, 2), (2, 4), (3, 1), (3, 2), (3, 4)),
    "similarity": ((2, 1), (2, 2), (2, 4), (3, 1), (3, 2), (3, 4)),
    "affine": ((2, 1), (2, 2), (2, 4), (3, 1), (3, 2), (3, 4), (4, 2)),
    "projective": ((2, 1), (2, 2), (2, 4), (3, 1), (3, 2), (3, 4)),
    "se2_curve": ((2, 1), (3, 1), (4, 1), (5, 1)),
}

x, y, u = sp.symbols("x y u")
a, b, c, d, e, f, g, h = group = sp.symbols("a b c d e f g h")
_turn = (sp.cos(a), sp.sin(a))

# name: (order, channels, parameters, image of base then fiber)
MAPS: dict[str, tuple[int, int, tuple[sp.Symbol, ...], tuple[sp.Expr, ...]]] = {
    "scale": (2, 2, group[:3], (a * x + b, a * y + c)),
    "se2": (2, 2, group[:3], (_turn[0] * x - _turn[1] * y + b, _turn[1] * x + _turn[0] * y + c)),
    "similarity": (2, 2, group[:4], (d * (_turn[0] * x - _turn[1] * y) + b, d * (_turn[1] * x + _turn[0] * y) + c)),
    "sa2": (2, 2, group[:5], (a * x + b * y + d, c * x + (1 + b * c) / a * y + e)),
    "affine": (2, 2, group[:6], (a * x + b * y + e, c * x + d * y + f)),
    "projective": (
        *(2, 2, group),
        ((a * x + b * y + c) / (g * x + h * y + 1), (d * x + e * y + f) / (g * x + h * y + 1)),
    ),
    "se2_curve": (3, 1, group[:3], (_turn[0] * x - _turn[1] * u + b, _turn[1] * x + _turn[0] * u + c)),
    "sa2_curve": (4, 1, group[:5], (a * x + b * u + d, c * x + (1 + b * c) / a * u + e)),
    "affine_curve": (5, 1, group[:6], (a * x + b * u + e, c * x + d * u + f)),
}


@dataclass(frozen=True)
class Run:
    """Seconds of the repeats of one way to one result; empty where the first had none within the limit.

    Attributes:
        why: what stopped it, if it was stopped.
    """

    seconds: tuple[float, ...]
    why: str = ""

    def __str__(self) -> str:
        if not self.seconds:
            return self.why
        return f"{median(self.seconds):.2f} ({min(self.seconds):.2f}-{max(self.seconds):.2f})"


def ours(name: str, order: int, channels: int) -> Callable[[], int]:
    """Derive and prove; returns the number of invariants."""
    action = catalogue.get(name)
    return lambda: len(derive(action, order=order, channels=channels).invariants)


def textbook(name: str, order: int, channels: int) -> Callable[[], int]:
    """Prolong the finite map, normalise, solve, substitute; returns the number of invariants.

    The cross-section is found beforehand, outside the time that is taken.
    """
    _, _, parameters, image = MAPS[name]
    jets = JetSpace(catalogue.get(name), order, channels)
    section = InvariantCalculus.of(catalogue.get(name), order, channels).cross_section

    def work() -> int:
        moved = jets.prolong_map(image)
        equations = [moved[z] - value for z, value in section.items()]
        solutions = [s for s in sp.solve(equations, parameters, dict=True) if len(s) == len(parameters)]
        if not solutions:
            return 0
        return len([moved[z].subs(solutions[0]) for z in jets.coordinates if z not in section])

    return work


def _child(way: str, case: tuple[str, int, int], pipe: Any) -> None:
    try:
        work = {"ours": ours, "textbook": textbook}[way](*case)
        pipe.send("ready")
        started = time.perf_counter()
        count = work()
        pipe.send((time.perf_counter() - started, count))
    except Exception as error:  # the table names what stopped it
        pipe.send(type(error).__name__)


def once(way: str, case: tuple[str, int, int], limit: float) -> float | str:
    """Seconds of one run in a process of its own, or why there is no result."""
    context = multiprocessing.get_context("spawn")
    receive, send = context.Pipe(duplex=False)
    process = context.Process(target=_child, args=(way, case, send))
    process.start()
    send.close()
    try:
        first = receive.recv()
        if first != "ready":
            return f"stopped by {first}"
        if not receive.poll(limit):
            return f"no result in {limit:g} s"
        found = receive.recv()
    except EOFError:
        return "the process ended without a result"
    finally:
        process.terminate()
        process.join()
    if isinstance(found, str):
        return f"stopped by {found}"
    seconds, count = found
    return float(seconds) if count else f"no solution found, after {seconds:.1f} s"


def timed(way: str, case: tuple[str, int, int], repeats: int, limit: float) -> Run:
    """The repeats of a case; a first run without a result is not repeated."""
    seconds: list[float] = []
    for _ in range(repeats):
        found = once(way, case, limit)
        if isinstance(found, str):
            return Run((), found)
        seconds.append(found)
    return Run(tuple(seconds))


def exponent(points: Sequence[tuple[int, int, float]]) -> float | None:
    """The common slope of log seconds on log size within groups by least squares; None where no group has two sizes.

    Args:
        points: (group, size, seconds).
    """
    top = bottom = 0.0
    for group in {key for key, _, _ in points}:
        logs = [(math.log(size), math.log(seconds)) for key, size, seconds in points if key == group]
        p0, q0 = (sum(values) / len(logs) for values in zip(*logs, strict=True))
        top += sum((p - p0) * (q - q0) for p, q in logs)
        bottom += sum((p - p0) ** 2 for p, _ in logs)
    return top / bottom if bottom else None


def growth(repeats: int, limit: float) -> list[dict[str, Any]]:
    """Time against jet dimension: prints the tables, the second one with exponents at fixed order and fixed channels."""
    print("| action | order | channels | jets | seconds |\n| --- | --- | --- | --- | --- |")
    records: list[dict[str, Any]] = []
    for name, cases in GROWTH.items():
        for order, channels in cases:
            run = timed("ours", (name, order, channels), repeats, limit)
            jets = len(JetSpace(catalogue.get(name), order, channels).coordinates)
            records.append({"action": name, "order": order, "channels": channels, "jets": jets, **asdict(run)})
            print(f"| {name} | {order} | {channels} | {jets} | {run} |", flush=True)
    print("\n| action | time grows with more channels as | with a higher order as |\n| --- | --- | --- |")
    for name in GROWTH:
        own = [r for r in records if r["action"] == name and r["seconds"]]
        slopes = [
            exponent([(r[fixed], r["jets"], median(r["seconds"])) for r in own]) for fixed in ("order", "channels")
        ]
        print(f"| {name} | {' | '.join('' if s is None else f'jets^{s:.1f}' for s in slopes)} |")
    return records


def comparison(repeats: int, limit: float) -> list[dict[str, Any]]:
    """derive() beside the textbook way: prints the table."""
    print("\n| action | order | channels | jets | derive and prove | textbook | ratio |")
    print("| --- |" + " --- |" * 6)
    records = []
    for name, (order, channels, _, _) in MAPS.items():
        case = (name, order, channels)
        own, other = timed("ours", case, repeats, limit), timed("textbook", case, repeats, limit)
        jets = len(JetSpace(catalogue.get(name), order, channels).coordinates)
        print(f"| {name} | {order} | {channels} | {jets} | {own} | {other} | {ratio(own, other, limit)} |", flush=True)
        records.append(
            {"action": name, "order": order, "channels": channels, "ours": asdict(own), "textbook": asdict(other)}
        )
    return records


def ratio(own: Run, other: Run, limit: float) -> str:
    """How many times longer the other way takes: median (smallest to largest) over all pairs of repeats."""
    if not own.seconds:
        return ""
    if not other.seconds:
        return f"over {limit / max(own.seconds):.0f}" if other.why.startswith("no result") else ""
    ratios = [t / s for t in other.seconds for s in own.seconds]
    return f"{median(ratios):.1f} ({min(ratios):.1f}-{max(ratios):.1f})"


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repeats", type=int, default=REPEATS)
    parser.add_argument("--limit", type=float, default=LIMIT, help="seconds after which a run is stopped")
    parser.add_argument("--json", type=Path, help="file for all figures")
    arguments = parser.parse_args()
    found = {
        "repeats": arguments.repeats,
        "limit": arguments.limit,
        "growth": growth(arguments.repeats, arguments.limit),
        "comparison": comparison(arguments.repeats, arguments.limit),
    }
    if arguments.json:
        arguments.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
