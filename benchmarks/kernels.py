"""Kernels and layers against the published layer, its torch.compile, a convolution and escnn.

    python -m benchmarks.kernels [layer|memory|growth|pointwise|accuracy|generation|all]
        [--rounds N] [--quick] [--peers NAME ...] [--device cpu|cuda] [--out FILE.json]

layer: forward, and forward with backward, at the named size; memory: peak of a training step and what autograd keeps;
growth: with channels, resolution and batch; pointwise: the invariants alone beside a copy; accuracy: against float64;
generation: printing and compiling. Prints tables, and what was asked for beside what was measured. A contender that cannot
run is a line that says why. Ctrl-C ends the run; what was measured until then is shown and written. The method is that of
``benchmarks.timing``; it is part of the JSON.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import torch
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from benchmarks import accuracy, generation, layers, memory, pointwise
from benchmarks.contenders import BACKENDS, COMPILED, CONVOLUTION, FEATURES, NAMES, NOTES, OURS, WRITINGS, Case
from benchmarks.timing import METHOD, Spread, metadata, strict, write_json

SECTIONS = ("layer", "memory", "growth", "pointwise", "accuracy", "generation")
GROWING = (*OURS, *FEATURES, WRITINGS[0], CONVOLUTION)


@dataclass(frozen=True)
class Plan:
    """Sizes of a run.

    Attributes:
        case: of layer, memory and pointwise.
        rounds: of every measurement.
        base: of growth, with one size varied at a time.
        channels, sides, batches: what it is varied to.
        stress: channels and side of the accuracy images.
        named: whether targets were set for these sizes.
    """

    case: Case
    rounds: int
    base: Case
    channels: tuple[int, ...] = (8, 16, 32, 64, 128, 256)
    sides: tuple[int, ...] = (32, 64, 128, 256)
    batches: tuple[int, ...] = (1, 2, 4, 8, 16, 32)
    stress: tuple[int, int] = (4, 24)
    named: bool = True


FULL = Plan(Case(64, 64, 8), 15, Case(32, 64, 4))
QUICK = Plan(Case(16, 32, 2), 3, Case(8, 16, 2), (8, 16, 32), (16, 32, 64), (1, 2, 4), (3, 16), named=False)
GPU = Plan(Case(64, 224, 32, device="cuda"), 15, Case(32, 128, 8, device="cuda"))


@dataclass(frozen=True)
class Target:
    """A figure that was asked for.

    Attributes:
        figure: what it is.
        value: what was measured.
        bound: what was asked for.
        least: whether the bound is a lower one.
    """

    figure: str
    value: Spread
    bound: float
    least: bool

    @property
    def met(self) -> bool:
        """Whether the median keeps the bound."""
        return self.value.median >= self.bound if self.least else self.value.median <= self.bound


class Report:
    """Prints tables and collects the record of a run.

    Args:
        console: for tables.
        quiet: no progress bar.
    """

    def __init__(self, console: Console, quiet: bool = False) -> None:
        self.console = console
        self.quiet = quiet
        self.results: list[dict[str, Any]] = []
        self.targets: list[Target] = []

    @contextmanager
    def progress(self, title: str) -> Iterator[Callable[[str], None]]:
        """A line on the error stream that moves with each measurement."""
        console = Console(stderr=True)
        columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.completed:g}"), TimeElapsedColumn())
        disable = self.quiet or not console.is_terminal
        with Progress(*columns, console=console, transient=True, disable=disable) as bar:
            task = bar.add_task(title, total=None)
            yield lambda name: bar.update(task, advance=1, description=f"{title}: {name}")

    def table(self, title: str, columns: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Print a table; the first column is text, the others are figures."""
        made = Table(title=title, title_justify="left")
        for number, column in enumerate(columns):
            made.add_column(column, justify="right" if number else "left", no_wrap=not number)
        for row in rows:
            made.add_row(*row)
        self.console.print(made)

    def absent(self, why: dict[str, str]) -> None:
        """Print what did not run."""
        for name, text in why.items():
            self.console.print(f"not measured: {name}: {text}", markup=False, highlight=False, soft_wrap=True)

    def add(self, section: str, case: Case | None, **found: Any) -> None:
        """Keep the record of a section."""
        self.results.append({"section": section, "case": None if case is None else asdict(case), **found})

    def aim(self, plan: Plan, *targets: Target) -> None:
        """Print targets beside what was measured, and keep them; at other sizes than theirs they mean nothing."""
        if targets and plan.named:
            self.targets += targets
            rows = [
                (
                    t.figure,
                    t.value.show(),
                    f"{'at least' if t.least else 'at most'} {t.bound:g}",
                    "met" if t.met else "missed",
                )
                for t in targets
            ]
            self.table("Targets", ("figure", "measured", "target", ""), rows)


def run_layer(report: Report, plan: Plan, peers: Sequence[str]) -> None:
    """Times at the named size."""
    with report.progress("layer") as tick:
        found = layers.layer_times(peers, plan.case, plan.rounds, tick)
    step, forward = found.step, found.forward
    baseline = step.fastest(WRITINGS)
    compiled = step.fastest(COMPILED)
    rows = []
    for name in step.seconds:
        against = step.ratio(baseline, name).show() if baseline else ""
        convolutions = step.ratio(name, CONVOLUTION).show() if CONVOLUTION in step.seconds else ""
        shown = forward.spread(name).show(1e3) if name in forward.seconds else ""
        rows.append((name, shown, step.spread(name).show(1e3), against, convolutions, f"{found.first[name]:.2g}"))
    head = ("contender", "forward, ms", "forward + backward, ms", "published / this", "this / conv3x3", "first step, s")
    report.table(f"Layer in training: {plan.case}; median (quartiles) of {plan.rounds} rounds", head, rows)
    if baseline:
        report.console.print(f"published: the faster writing here is {baseline}")
    report.absent(found.absent)
    report.add(
        "layer",
        plan.case,
        forward={name: {"seconds": s, **asdict(Spread.of(s))} for name, s in forward.seconds.items()},
        step={name: {"seconds": s, **asdict(Spread.of(s))} for name, s in step.seconds.items()},
        first_step=found.first,
        baseline=baseline,
        absent=found.absent,
    )
    gpu = plan.case.device == "cuda"
    targets = []
    for name in [n for n in OURS if n in step.seconds]:
        if baseline:
            targets.append(Target(f"{baseline} / {name}", step.ratio(baseline, name), 10 if gpu else 4, True))
        if compiled and not gpu:
            targets.append(Target(f"{compiled} / {name}", step.ratio(compiled, name), 2, True))
        if CONVOLUTION in step.seconds:
            targets.append(Target(f"{name} / {CONVOLUTION}", step.ratio(name, CONVOLUTION), 1.5 if gpu else 2, False))
    report.aim(plan, *targets)


def run_memory(report: Report, plan: Plan, peers: Sequence[str]) -> None:
    """Peak memory of a training step, and what autograd keeps."""
    found: dict[str, dict[str, Any]] = {}
    with report.progress("memory") as tick:
        for name in peers:
            tick(name)
            found[name] = memory.measure(name, plan.case)
    measured = {name: f for name, f in found.items() if f.get("peak") is not None}
    published = [measured[n]["peak"] for n in WRITINGS if n in measured]
    baseline = min(published) if published else None
    rows = [
        (
            name,
            f"{f['peak'] / 2**20:.1f}",
            f"{f['saved'] / 2**20:.1f}",
            f"{f['peak'] / baseline:.3f}" if baseline else "",
        )
        for name, f in measured.items()
    ]
    columns = ("contender", "peak above rest, MiB", "kept for backward, MiB", "peak / published")
    report.table(f"Memory of a training step: {plan.case}", columns, rows)
    report.absent({n: str(f.get("absent", f.get("way", ""))) for n, f in found.items() if n not in measured})
    report.add("memory", plan.case, contenders=found)
    if baseline:
        ratios = {n: measured[n]["peak"] / baseline for n in OURS if n in measured}
        report.aim(
            plan, *(Target(f"peak memory {n} / published", Spread(r, r, r, 1), 0.2, False) for n, r in ratios.items())
        )


def run_growth(report: Report, plan: Plan, peers: Sequence[str]) -> None:
    """Growth with channels, resolution and batch."""
    names = [n for n in GROWING if n.replace("features-", "repere-") in peers]
    # the image has side^2 pixels: an exponent of 2 is linear in them
    rounds = max(3, plan.rounds // 3)
    for axis, sizes in (("channels", plan.channels), ("side", plan.sides), ("batch", plan.batches)):
        with report.progress(f"growth with {axis}") as tick:
            found = layers.growth(names, plan.base, axis, sizes, rounds, tick)
        rows = [
            (
                name,
                *("" if s is None else f"{s * 1e3:.3g}" for s in seconds),
                *("" if e is None else f"{e:.2f}" for e in (found.exponent(name), found.exponent(name, upper=True))),
            )
            for name, seconds in found.seconds.items()
        ]
        columns = (axis, *map(str, sizes), "exponent", "of the upper half")
        report.table(f"Forward + backward, ms, by {axis}; else {plan.base}", columns, rows)
        report.absent(found.absent)
        exponents = {n: (found.exponent(n), found.exponent(n, upper=True)) for n in found.seconds}
        report.add("growth", plan.base, **{k: v for k, v in vars(found).items() if k != "base"}, exponents=exponents)
        if axis == "channels":
            shown = {n: e[0] for n, e in exponents.items() if n.startswith(("features", "repere")) and e[0]}
            report.aim(plan, *(Target(f"exponent in C, {n}", Spread(e, e, e, 1), 1.1, False) for n, e in shown.items()))


def run_pointwise(report: Report, plan: Plan, peers: Sequence[str]) -> None:
    """The invariants alone."""
    with report.progress("pointwise") as tick:
        found, absent, timed = pointwise.pointwise(_backends(peers), plan.case, plan.rounds, tick)
    kernels = [r for r in found if not r.name.startswith("copy")]
    rows = [
        (
            r.name,
            r.seconds.show(1e3),
            f"{r.bytes / 1e6:.1f}",
            f"{r.bytes / r.seconds.median / 1e9:.2f}",
            "" if r.name.startswith("copy") else f"{r.operations / 1e9:.3f}",
            "" if r.name.startswith("copy") else f"{r.operations / r.seconds.median / 1e9:.2f}",
            r.share.show(100) if r in kernels else "",
        )
        for r in found
    ]
    columns = ("kernel", "ms", "MB moved", "GB/s", "10^9 operations", "10^9 a second", "% of copy bandwidth")
    report.table(f"Invariants alone, jets in, features out: {plan.case}", columns, rows)
    report.absent(absent)
    report.add("pointwise", plan.case, kernels=[asdict(r) for r in kernels], seconds=timed.seconds, absent=absent)
    if plan.case.device == "cuda":
        report.aim(plan, *(Target(f"share of copy bandwidth, {r.name}", r.share, 0.8, True) for r in kernels))


def run_accuracy(report: Report, plan: Plan, peers: Sequence[str]) -> None:
    """Errors against float64."""
    channels, side = plan.stress
    with report.progress("accuracy"):
        found, absent = accuracy.errors(_backends(peers), plan.case.device, channels, side)
    rows = [
        (e.scene, e.backend, e.what, f"{e.relative:.1e}", f"{e.condition:.2g}", f"{e.excess:.2f}", _verdict(e))
        for e in found
    ]
    columns = ("scene", "backend", "of", "relative error", "condition", "error / (condition 2^-24)", "1e-5")
    report.table(f"float32 against float64, {channels} channels, {side}x{side}", columns, rows)
    report.console.print(
        "at rounding: an input rounded to float32 changes the exact result as much, within a factor of 4"
    )
    report.absent(absent)
    report.add(
        "accuracy",
        None,
        errors=[{**asdict(e), "excess": e.excess, "verdict": _verdict(e)} for e in found],
        absent=absent,
    )


def _verdict(error: accuracy.Error) -> str:
    """Whether an error keeps 1e-5, or is what rounding the input to float32 does anyway."""
    if error.relative <= 1e-5:
        return "met"
    return "at rounding" if error.excess <= 4 else "missed"


def run_generation(report: Report, plan: Plan, peers: Sequence[str]) -> None:
    """Printing and compiling."""
    names = [n for n in (*OURS, COMPILED[0]) if n in peers]
    with report.progress("generation") as tick:
        printed = generation.printing(max(3, plan.rounds // 3), tick)
        case = replace(plan.base, channels=8, side=16, batch=2)
        started = generation.starting(names, case, tick=tick)
    report.table(
        "From the stored derivation to text, s", ("backend", "seconds"), [(n, s.show()) for n, s in printed.items()]
    )
    measured = {n: s for n, s in started.items() if "absent" not in s and "absent" not in s["cached"]}
    rows = [
        (n, *(f"{seconds:.3g}" for seconds in (s["cold"]["first"], s["cached"]["first"], s["cached"]["second"])))
        for n, s in measured.items()
    ]
    columns = ("contender", "first step, empty cache, s", "first step, cached, s", "second step, s")
    report.table(f"Construction and first step in a new process: {case}", columns, rows)
    report.absent(
        {n: str(s.get("absent") or s["cached"].get("absent")) for n, s in started.items() if n not in measured}
    )
    report.add("generation", case, printing={n: asdict(s) for n, s in printed.items()}, starting=started)


RUN: dict[str, Callable[[Report, Plan, Sequence[str]], None]] = {
    "layer": run_layer,
    "memory": run_memory,
    "growth": run_growth,
    "pointwise": run_pointwise,
    "accuracy": run_accuracy,
    "generation": run_generation,
}


def _backends(peers: Sequence[str]) -> list[str]:
    return [backend for backend, name in zip(BACKENDS, OURS, strict=True) if name in peers]


def plans(quick: bool, device: str | None, rounds: int | None) -> list[Plan]:
    """What to run: the CPU's sizes, and the GPU's where there is one, unless a device is named."""
    devices = [device] if device else ["cpu", *(["cuda"] if torch.cuda.is_available() else [])]
    found = []
    for name in devices:
        plan = QUICK if quick else GPU if name == "cuda" else FULL
        plan = replace(plan, case=replace(plan.case, device=name), base=replace(plan.base, device=name))
        found.append(replace(plan, rounds=rounds) if rounds else plan)
    return found


@contextmanager
def _environment(**values: str) -> Iterator[None]:
    before = {key: os.environ.get(key) for key in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for key, value in before.items():
            if value is None:
                os.environ.pop(key, None)
            else:
                os.environ[key] = value


def main(argv: Sequence[str] | None = None, chosen: Sequence[Plan] | None = None) -> int:
    """Run sections and print their tables.

    Args:
        argv: command line; that of the process if left out.
        chosen: sizes to use instead of those that the command line means.
    """
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("section", nargs="?", default="all", choices=(*SECTIONS, "all"))
    parser.add_argument("--rounds", type=int, help=f"measurements of each contender, {FULL.rounds} if left out")
    parser.add_argument("--quick", action="store_true", help="small sizes: does everything run?")
    parser.add_argument("--peers", nargs="+", default=list(NAMES), metavar="NAME", help=f"of {', '.join(NAMES)}")
    parser.add_argument("--device", choices=("cpu", "cuda"), help="the CPU, and the GPU if there is one, if left out")
    parser.add_argument("--threads", type=int, help="of torch on the CPU")
    parser.add_argument("--out", type=Path, metavar="FILE", help="JSON file for all figures")
    arguments = parser.parse_args(argv)
    if any(number is not None and number < 1 for number in (arguments.rounds, arguments.threads)):
        parser.error("--rounds and --threads take a number of at least 1")
    if arguments.device == "cuda" and not torch.cuda.is_available():
        parser.error("--device cuda: torch finds no GPU here")
    if arguments.threads:
        torch.set_num_threads(arguments.threads)
    console = Console(width=None if sys.stdout.isatty() else 140)
    report = Report(console)
    sections = SECTIONS if arguments.section == "all" else (arguments.section,)
    run_plans = list(chosen or plans(arguments.quick, arguments.device, arguments.rounds))
    about = [metadata(torch.device(plan.case.device)) for plan in run_plans]
    console.print(", ".join(f"{k} {v}" for k, v in about[-1].items() if v is not None), highlight=False)
    busy = about[-1]["load_average"]
    if busy is not None and busy > 0.5 * about[-1]["cores"]:
        console.print("the machine is busy: ratios hold better than times, and neither well", style="bold")
    finished = False
    # compilation is timed: a cache from another run would hide it
    with tempfile.TemporaryDirectory(prefix="repere-inductor-") as folder, _environment(TORCHINDUCTOR_CACHE_DIR=folder):
        try:
            for plan in run_plans:
                for section in sections:
                    RUN[section](report, plan, arguments.peers)
            finished = True
        except KeyboardInterrupt:
            console.print("interrupted; what was measured until here stands")
    if arguments.out:
        record = {
            "method": METHOD,
            "contenders": dict(NOTES),
            "quick": arguments.quick,
            "complete": finished,
            "metadata": about,
            "plans": run_plans,
            "results": report.results,
            "targets": [{**asdict(t), "met": t.met} for t in report.targets],
        }
        write_json(arguments.out, strict(record))
        console.print(f"written: {arguments.out.name}")
    return 0 if finished else 130


if __name__ == "__main__":
    sys.exit(main())
