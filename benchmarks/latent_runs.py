"""Trainings whose figures are kept in files, the rate of each chosen on validation pictures, and tables of them."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass, replace
from multiprocessing import get_context
from pathlib import Path
from statistics import mean, stdev
from typing import Any, TypeVar

import torch
from rich.console import Console

from benchmarks.composed import bar, tabulate
from benchmarks.timing import write_json
from invariants.learning.latent import LatentTraining

Figures = dict[str, float]
"""Of a training, by name. "validation" is what its rate is chosen by: the larger the better."""


@dataclass(frozen=True)
class Run:
    """A training, with all that decides what comes of it.

    Args:
        method: one of those of latent_models, or of the part's own.
        seed: of networks and of all draws of the training.
        rate: the highest learning rate.
        steps: of the training.
    """

    method: str
    seed: int
    rate: float
    steps: int

    @property
    def name(self) -> str:
        """In lines of progress and names of files."""
        return f"{self.method}, seed {self.seed}"

    @property
    def training(self) -> LatentTraining:
        """How it is trained."""
        return LatentTraining(steps=self.steps, rate=self.rate, seed=self.seed)

    def measure(self) -> Figures:
        """Train and measure."""
        raise NotImplementedError


AnyRun = TypeVar("AnyRun", bound=Run)


@dataclass(frozen=True)
class Table:
    """Rows of text under a title."""

    title: str
    head: Sequence[str]
    rows: Sequence[Sequence[str]]

    def show(self, console: Console) -> None:
        """On the console."""
        tabulate(console, self.title, self.head, self.rows)

    def markdown(self) -> str:
        """As text of a page."""
        lines = ["| " + " | ".join(row) + " |" for row in (self.head, ["---"] * len(self.head), *self.rows)]
        return f"{self.title}\n\n" + "\n".join(lines) + "\n"


@dataclass(frozen=True)
class Pool:
    """How trainings are run.

    Args:
        out: the folder of their files.
        jobs: at a time, one thread each.
        rates: among which each kind of training has its own.
        console: where progress is shown.
    """

    out: Path
    jobs: int
    rates: Sequence[float]
    console: Console


def tuned(runs: Sequence[AnyRun], pool: Pool) -> dict[AnyRun, Figures]:
    """Trainings of all seeds, at the rate at which the first seed does best on validation pictures."""
    first = min(run.seed for run in runs)
    trials = [replace(run, rate=rate) for run in runs if run.seed == first for rate in pool.rates]
    found = figures_of(trials, pool)
    best = {
        _kind(run): max(pool.rates, key=lambda rate, run=run: found[replace(run, rate=rate)]["validation"])  # type: ignore[misc]
        for run in runs
        if run.seed == first
    }
    return figures_of([replace(run, rate=best[_kind(run)]) for run in runs], pool)


def _kind(run: Run) -> Run:
    return replace(run, seed=0, rate=0.0)


def figures_of(runs: Sequence[AnyRun], pool: Pool) -> dict[AnyRun, Figures]:
    """What trainings come to: from their files, or measured now."""
    pool.out.mkdir(parents=True, exist_ok=True)
    missing = [run for run in dict.fromkeys(runs) if not file_of(pool.out, run).exists()]
    with bar(pool.console) as progress:
        task = progress.add_task("trainings", total=len(missing))
        for line in _measured(missing, pool):
            pool.console.print(line, highlight=False)
            progress.advance(task)
    return {run: json.loads(file_of(pool.out, run).read_text(encoding="utf-8"))["figures"] for run in runs}


def _measured(runs: Sequence[Run], pool: Pool) -> Any:
    """Lines to show, as trainings end."""
    if pool.jobs == 1 or len(runs) < 2:
        for run in runs:
            yield measure(run, pool.out)
        return
    # threads that spin while they wait would slow their neighbours
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    with ProcessPoolExecutor(pool.jobs, mp_context=get_context("spawn")) as workers:
        running = [workers.submit(measure, run, pool.out) for run in runs]
        try:
            for done in as_completed(running):
                yield done.result()
        except BaseException:
            workers.shutdown(cancel_futures=True)
            raise


def file_of(out: Path, run: Run) -> Path:
    """Where the figures of a training are; the settings that decide it are part of the name."""
    digest = hashlib.sha256(repr((run, run.training)).encode()).hexdigest()[:10]
    words = "".join(c if c.isalnum() else "-" for c in run.name).replace("--", "-")
    return out / f"{words}-{digest}.json"


def measure(run: Run, out: Path) -> str:
    """Train, measure, and write the figures; returns a line to show."""
    torch.set_num_threads(1)
    figures = run.measure()
    write_json(file_of(out, run), {"run": run, "training": run.training, "figures": figures})
    shown = ", ".join(f"{name} {value:.3g}" for name, value in figures.items())
    return f"{run.name}, rate {run.rate:g}: {shown}"


def of_method(found: Mapping[AnyRun, Figures], method: str, **fields: Any) -> dict[AnyRun, Figures]:
    """Those of a method, and of these values of its other fields."""
    wanted = fields | {"method": method}
    return {run: f for run, f in found.items() if all(getattr(run, k) == v for k, v in wanted.items())}


def values_of(found: Mapping[AnyRun, Figures], figure: str) -> list[float]:
    """One figure of all trainings that have it."""
    return [f[figure] for f in found.values() if f.get(figure) is not None and f[figure] == f[figure]]


def spread(values: Sequence[float], digits: int = 2) -> str:
    """Mean and standard deviation; - for none."""
    if not values:
        return "-"
    return f"{mean(values):.{digits}f}" + (f" +- {stdev(values):.{digits}f}" if len(values) > 1 else "")


def rate_of(found: Mapping[AnyRun, Figures]) -> str:
    """The rate that was chosen."""
    return " ".join(f"{rate:g}" for rate in dict.fromkeys(run.rate for run in found)) or "-"


def record(found: Mapping[Any, Figures]) -> list[dict[str, Any]]:
    """For a file of figures."""
    return [{"run": run, "figures": figures} for run, figures in found.items()]


def against(name: str, value: float, bound: float, *, least: bool, unit: str = "") -> tuple[str, str, str, str]:
    """A row of a table of aims."""
    met = value >= bound if least else value <= bound
    wanted = f"at {'least' if least else 'most'} {bound:g}{unit}"
    return name, f"{value:.3g}{unit}", wanted, "met" if met else "missed"


AIMS = ("aim", "measured", "wanted", "")
"""The head of that table."""
