"""What the training loop costs a step, beside forward, backward and optimiser written out, on a CPU.

    python -m benchmarks.training_loop --steps 2000 --rounds 15

A small network is trained on one full batch by three loops in turn: the bare one; the same through the wrappers of
Lightning Fabric; and invariants.learning.loop, which seeds every step, sums the loss and asks whether a row, a checkpoint
or the end of its time is due. All three take the same steps and end in the same weights, which is checked. The clock runs
from one step to another within a training, so beginnings and ends, which read and write files, are not in it: they are
reported apart. Costs a step are differences within rounds.
"""

from __future__ import annotations

import argparse
import gc
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from benchmarks.timing import Spread, Timed, metadata, write_json
from invariants.learning.loop import Method, Plan, Step, train

if TYPE_CHECKING:
    from lightning_fabric import Fabric

BARE, WRAPPED, LOOP = "bare loop", "bare loop through Fabric", "training loop"
WARM = 50
"""Steps before the clock runs."""


class Regression(Method):
    """A product of two coordinates, from a full batch."""

    def __init__(self, samples: int, width: int) -> None:
        torch.manual_seed(0)
        self.module = nn.Sequential(nn.Linear(2, width), nn.Tanh(), nn.Linear(width, 1))
        self.x = torch.rand(samples, 2)
        self.y = self.x.prod(1, keepdim=True)

    def optimiser(self) -> torch.optim.Optimizer:
        return torch.optim.Adam(self.module.parameters(), lr=1e-2)

    def loss(self, module: nn.Module, batch: Any, step: Step) -> Tensor:
        return nn.functional.mse_loss(module(self.x), self.y)


@dataclass(frozen=True)
class Found:
    """Times of the loops in seconds a step, microseconds a step above the bare loop, ratios to it, and the rest."""

    steps: int
    seconds: dict[str, Spread]
    extra: dict[str, Spread]
    ratios: dict[str, Spread]
    around: float
    """Seconds of a training that are not steps: files, set-up."""


def written_out(fabric: Fabric | None, method: Regression, steps: int) -> float:
    """Seconds of so many steps of a loop without anything else."""
    module, optimiser = method.module, method.optimiser()
    backward: Callable[[Tensor], None] = Tensor.backward
    if fabric is not None:
        module, optimiser = fabric.setup(module, optimiser)
        backward = fabric.backward
    at = []
    for step in range(WARM + steps + 1):
        if step in (WARM, WARM + steps):
            at.append(time.perf_counter())
        optimiser.zero_grad(set_to_none=True)
        backward(method.loss(module, None, Step(step, 0)))
        optimiser.step()
    return at[1] - at[0]


def by_the_loop(fabric: Fabric, method: Regression, steps: int) -> tuple[float, float]:
    """Seconds of so many steps of the loop, and of all that is around them."""
    at: list[float] = []

    def tick(done: int, total: int) -> None:
        if done in (WARM, WARM + steps):
            at.append(time.perf_counter())

    with tempfile.TemporaryDirectory() as folder:
        started = time.perf_counter()
        # the last step, after the clock has stopped, writes files
        train(fabric, method, Plan(steps=WARM + steps + 1), folder, on_step=tick)
        whole = time.perf_counter() - started
    seconds = at[1] - at[0]
    return seconds, whole - seconds * (WARM + steps + 1) / steps


def measure(steps: int, rounds: int, samples: int = 64, width: int = 16) -> Found:
    """All loops in turn, so many times."""
    from lightning_fabric import Fabric

    fabric = Fabric(accelerator="cpu", devices=1)
    seconds: dict[str, list[float]] = {BARE: [], WRAPPED: [], LOOP: []}
    around = []
    enabled = gc.isenabled()
    try:
        for number in range(rounds + 1):
            methods = {name: Regression(samples, width) for name in seconds}
            gc.collect()
            gc.disable()
            bare = written_out(None, methods[BARE], steps)
            wrapped = written_out(fabric, methods[WRAPPED], steps)
            loop, rest = by_the_loop(fabric, methods[LOOP], steps)
            if enabled:
                gc.enable()
            require_same(methods)
            if number:  # the first round warms up
                for name, value in zip(seconds, (bare, wrapped, loop), strict=True):
                    seconds[name].append(value / steps)
                around.append(rest)
    finally:
        if enabled:
            gc.enable()
    timed = Timed(seconds)
    others = (WRAPPED, LOOP)
    extra = {
        name: Spread.of([1e6 * (a - b) for a, b in zip(seconds[name], seconds[BARE], strict=True)]) for name in others
    }
    ratios = {name: timed.ratio(name, BARE) for name in others}
    return Found(steps, {name: timed.spread(name) for name in seconds}, extra, ratios, median(around))


def require_same(methods: dict[str, Regression]) -> None:
    """Refuse to compare loops that do not end in the same weights."""
    first = list(methods[BARE].module.parameters())
    for name, method in methods.items():
        if not all(torch.equal(p, q) for p, q in zip(first, method.module.parameters(), strict=True)):
            raise AssertionError(f"{name} ends in other weights than the {BARE}")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.training_loop", description=__doc__)
    parser.add_argument("--steps", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--json", type=Path, help="file to write the figures to")
    arguments = parser.parse_args(argv)
    found = measure(arguments.steps, arguments.rounds)
    for name, spread in found.seconds.items():
        words = f"{name}: {spread.show(1e6)} microseconds a step"
        if name != BARE:
            words += f", {found.extra[name].show()} above the bare loop, {found.ratios[name].show()} times"
        print(words)
    print(f"beginning and end of a training: {1e3 * found.around:.1f} ms")
    if arguments.json:
        write_json(arguments.json, {"metadata": metadata(torch.device("cpu")), "found": found})
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
