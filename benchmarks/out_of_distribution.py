"""Networks trained on pictures as taken, tested through homographies of growing strength.

    python -m benchmarks.out_of_distribution [--tasks places digits ...] [--seeds 5] [--jobs 2] [--out results/ood]

Every (task, network, seed) is a training of its own, whose figures and weights are kept in a file: what is there is not
computed again, and an interrupted run goes on. At the end a table of accuracies and a picture of the curves. To choose
settings, add --validation: networks are then tested on pictures that are not those of the test.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path
from statistics import mean, stdev
from typing import Any

import torch
from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from torch import nn

from benchmarks.contenders import Absent
from benchmarks.escnn_network import EscnnNetwork
from benchmarks.published_network import PublishedNetwork
from benchmarks.tasks import TASKS, TEST_SPLIT, VALIDATION, Task
from benchmarks.timing import write_json
from examples.photographs import PLAIN
from examples.pictures import save
from examples.training import accuracy, parameters, train
from invariants.learning.loop import checkpoints
from invariants.nn import PRESETS, PDINet, ResNet
from invariants.nn.networks.pdinet import INVARIANT_LAYERS

Figures = dict[str, float]

OURS, TWIN, AUGMENTED = "PDINet", "ResNet twin", "ResNet twin, augmented"
PUBLISHED, ESCNN = "published formula", "escnn C8"
USUAL = "PDINet, usual options"
MORE = {f"{count} invariant layers": count for count in (2, 3)}


def _pdinet(task: Task, group: str, **options: Any) -> PDINet:
    return PDINet(group, task.channels, task.classes, task.depth, task.width, **task.options | options)


NETWORKS: dict[str, Callable[[Task], nn.Module]] = {
    OURS: lambda task: _pdinet(task, "projective"),
    USUAL: lambda task: PDINet("projective", task.channels, task.classes, task.depth, task.width),
    TWIN: lambda task: ResNet.twin(_pdinet(task, "projective")),
    AUGMENTED: lambda task: ResNet.twin(_pdinet(task, "projective")),
    "affine": lambda task: _pdinet(task, "affine"),
    "similarity": lambda task: _pdinet(task, "similarity"),
    PUBLISHED: lambda task: PublishedNetwork(
        task.classes, task.depth, task.width, task.options.get("invariant_layers", INVARIANT_LAYERS)
    ),
    ESCNN: lambda task: EscnnNetwork(task.channels, task.classes, task.depth, task.fields),
    **{
        name: lambda task, count=count: _pdinet(task, "projective", invariant_layers=count)  # type: ignore[misc]
        for name, count in MORE.items()
    },
}
COLOUR_ONLY = {PUBLISHED}
"""Networks for pictures of three channels; the published formula needs them."""


def main(argv: Sequence[str] | None = None) -> int:
    """Train what has not been trained, show all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tasks", nargs="+", choices=tuple(TASKS), default=tuple(TASKS))
    parser.add_argument("--networks", nargs="+", choices=tuple(NETWORKS), default=tuple(NETWORKS))
    parser.add_argument("--seeds", type=int, default=5, help="trainings of each network (5)")
    parser.add_argument("--epochs", type=int, help="passes (those of the task)")
    parser.add_argument("--jobs", type=int, default=1, help="trainings at a time, one thread each (1)")
    parser.add_argument("--validation", action="store_true", help="test on pictures for validation")
    parser.add_argument("--out", type=Path, help="folder for results (results/ood, or results/ood-validation)")
    arguments = parser.parse_args(argv)
    if min(arguments.seeds, arguments.jobs, arguments.epochs or 1) < 1:
        parser.error("--seeds, --jobs and --epochs are at least 1")
    split = VALIDATION if arguments.validation else TEST_SPLIT
    out = arguments.out or Path("results/ood" + ("-validation" if arguments.validation else ""))
    jobs = [
        (task, network, seed)
        for seed in range(arguments.seeds)
        for task in arguments.tasks
        for network in arguments.networks
        if not (network in COLOUR_ONLY and TASKS[task]().channels != 3)
        and not (network == USUAL and not TASKS[task]().options)
    ]
    out.mkdir(parents=True, exist_ok=True)
    missing = [job for job in jobs if not file_of(out, *job).exists()]
    console = Console()
    # threads that spin while they wait would slow their neighbours
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    with (
        ProcessPoolExecutor(arguments.jobs, mp_context=get_context("spawn")) as pool,
        Progress(console=console, transient=True) as progress,
    ):
        bar = progress.add_task("training", total=len(missing))
        running = [pool.submit(measure, out, *job, arguments.epochs, split) for job in missing]
        try:
            for done in as_completed(running):
                console.print(done.result(), highlight=False)
                progress.advance(bar)
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    found = {job: json.loads(file.read_text()) for job in jobs if (file := file_of(out, *job)).exists()}
    for task in arguments.tasks:
        show(console, task, {n: rows for n in arguments.networks if (rows := rows_of(found, task, n))})
    console.print(f"curves: {draw(found, out / 'curves.png')}", highlight=False)
    return 0


def file_of(out: Path, task: str, network: str, seed: int) -> Path:
    """Where the figures of a training are."""
    return out / f"{task}-{network.replace(', ', '-').replace(' ', '-')}-{seed}.json"


def measure(
    out: Path, task_name: str, network_name: str, seed: int, epochs: int | None = None, split: str = TEST_SPLIT
) -> str:
    """Train one network, test it, and write figures and weights; returns a line to show."""
    torch.set_num_threads(1)
    task = TASKS[task_name](split)
    torch.manual_seed(seed)
    try:
        network = NETWORKS[network_name](task)
    except Absent as error:
        return f"not measured: {network_name}: {error}"
    transform = task.augmentation if network_name == AUGMENTED else PLAIN
    train(network, task.train(seed, transform), seed, epochs=task.epochs if epochs is None else epochs)
    figures = {name: accuracy(network, *task.test(view, seed)) for name, view in task.conditions.items()}
    file = file_of(out, task_name, network_name, seed)
    checkpoints.write_atomically(file.with_suffix(".pt"), lambda weights: torch.save(network.state_dict(), weights))
    write_json(file, figures | {"parameters": parameters(network)})
    shown = ", ".join(f"{name} {100 * figures[name]:.1f}" for name in ("as taken", *PRESETS))
    return f"{task_name}, {network_name}, seed {seed}: {shown}"


def rows_of(found: dict[tuple[str, str, int], Figures], task: str, network: str) -> list[Figures]:
    """Figures of a network on a task, by seed."""
    return [figures for (t, n, _), figures in sorted(found.items()) if (t, n) == (task, network)]


def show(console: Console, task: str, rows: dict[str, list[Figures]]) -> None:
    """Mean and standard deviation over the seeds, and what PDINet gains on its twin, seed by seed."""
    count = len(next(iter(rows.values())))
    heads = [f"{name}\n{values[0]['parameters']:.0f} parameters" for name, values in rows.items()]
    gain = OURS in rows and TWIN in rows
    title = f"{task}: percent right, mean ± sd of {count} seeds"
    table = Table("", *heads, *(["PDINet - twin"] if gain else []), title=title)
    for condition in TASKS[task]().conditions:
        cells = [_spread([r[condition] for r in values]) for values in rows.values()]
        if gain:
            pairs = zip(rows[OURS], rows[TWIN], strict=True)
            cells.append(_spread([ours[condition] - twin[condition] for ours, twin in pairs], sign="+"))
        table.add_row(condition, *cells)
    console.print(table)


def _spread(values: Sequence[float], sign: str = "") -> str:
    percent = [100 * v for v in values]
    return f"{mean(percent):{sign}.1f}" + (f" ± {stdev(percent):.1f}" if len(percent) > 1 else "")


def draw(found: dict[tuple[str, str, int], Figures], path: Path) -> Path:
    """Accuracy against strength: a column a task, rotated above, upright below."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    tasks = list(dict.fromkeys(task for task, _, _ in found))
    figure, axes = plt.subplots(2, len(tasks), figsize=(4.2 * len(tasks), 6.4), squeeze=False, sharey=True)
    strengths = [0.0, *(100 * preset["displacement"] for preset in PRESETS.values())]
    for column, task in enumerate(tasks):
        for row, ending in enumerate(("", ", upright")):
            axis = axes[row][column]
            for number, network in enumerate(NETWORKS):
                points = ("as taken", *(f"{preset}{ending}" for preset in PRESETS))
                rows = [r for r in rows_of(found, task, network) if all(c in r for c in points)]
                if not rows:
                    continue
                values = [[100 * r[c] for r in rows] for c in points]
                middle = [mean(v) for v in values]
                spread = [stdev(v) if len(v) > 1 else 0.0 for v in values]
                # one colour a network, whichever of them a task has
                colour = f"C{number}"
                axis.plot(strengths, middle, color=colour, marker="o", markersize=3, label=network)
                low, high = ([m + s * d for m, d in zip(middle, spread, strict=True)] for s in (-1, 1))
                axis.fill_between(strengths, low, high, color=colour, alpha=0.15, linewidth=0)
            if not axis.lines:
                axis.set_axis_off()
                continue
            turned = "turned as well, up to 180° at the right" if not ending else "without a rotation"
            axis.set_title(f"{task}, {turned}", fontsize=9)
            axis.set_xlabel("corners move by up to ... % of the side", fontsize=8)
            axis.grid(alpha=0.3)
    for axis in axes[:, 0]:
        axis.set_ylabel("percent right")
    axes[0][0].set_ylim(0, 101)
    axes[0][0].legend(fontsize=7, loc="lower left")
    figure.tight_layout()
    return save(figure, path, dpi=90)


if __name__ == "__main__":
    raise SystemExit(main())
