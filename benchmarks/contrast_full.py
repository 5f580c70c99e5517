"""Equivariance by contrast at the size of the paper: seconds and memory of a step, on a CPU, a GPU or several.

    python -m benchmarks.contrast_full [--steps 100] [--accelerator gpu] [--devices 4] [--json FILE]
    torchrun --nproc-per-node 4 -m benchmarks.contrast_full --accelerator gpu --steps 20000 --retrieve 64

40 orientations, 32 x 32 positions, 3 shapes, 6 scales, 64 pixels: 737,280 pictures, 300,000 pairs under 563 of 40,960
elements. Pictures are drawn where the encoder is, each time they are asked for, so that no set of them is held. Times are of
the first process, after the warm steps; drawing is what the pool of pictures takes, all else is encoding, fits, loss,
gradients and the optimiser.
"""

from __future__ import annotations

import argparse
import os
import time
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from rich.console import Console
from torch import Tensor

from benchmarks.composed import bar, tabulate
from benchmarks.memory import largest_resident
from benchmarks.timing import Spread, metadata, write_json
from invariants.errors import InputError
from invariants.learning.contrast import ContrastTraining, EbC, PairedActionDataset, PerceptronEncoder
from invariants.learning.contrast.data import SpriteWorld
from invariants.learning.contrast.evaluation import Retrieval, retrieval

if TYPE_CHECKING:
    from lightning_fabric import Fabric

HELD_OUT = 0.2
PER_ELEMENT = 128
"""Pairs of an element whose predictions are looked up."""


@dataclass
class Clock:
    """Draws pictures and notes how long that and whole steps take.

    Args:
        world: of the pictures.
        device: where they are drawn.
        drawing: seconds of each step.
        steps: likewise, drawing included.
        drawn: pictures of each step.
    """

    world: SpriteWorld
    device: torch.device
    drawing: list[float] = field(default_factory=list)
    steps: list[float] = field(default_factory=list)
    drawn: list[int] = field(default_factory=list)
    _drawing: float = 0.0
    _drawn: int = 0
    _last: float = 0.0

    def __call__(self, numbers: Tensor) -> Tensor:
        """Pictures by their numbers."""
        started = self._now()
        pictures = self.world.render(self.world.indices(numbers.to(self.device)))
        self._drawing += self._now() - started
        self._drawn += len(numbers)
        return pictures

    def tick(self) -> None:
        """A step is over."""
        now = self._now()
        self.steps.append(now - self._last)
        self.drawing.append(self._drawing)
        self.drawn.append(self._drawn)
        self._drawing, self._drawn, self._last = 0.0, 0, now

    def _now(self) -> float:
        if self.device.type == "cuda":
            torch.cuda.synchronize(self.device)
        return time.perf_counter()


def launched(arguments: argparse.Namespace) -> Fabric:
    """Fabric on the devices asked for, its processes started.

    Raises:
        InputError: without Fabric, or for devices that are not there.
    """
    try:
        from lightning_fabric import Fabric
    except ImportError as error:
        raise InputError(
            given=f"training, without a package it needs: {error}",
            expected="lightning-fabric",
            remedy='pip install "repere[training]"',
        ) from None
    devices, nodes = arguments.devices, 1
    if "TORCHELASTIC_RUN_ID" in os.environ:  # torchrun has started the processes: as many as it says
        devices = os.environ["LOCAL_WORLD_SIZE"]
        nodes = int(os.environ["WORLD_SIZE"]) // int(devices)
    try:
        fabric = Fabric(
            accelerator=arguments.accelerator,
            devices=int(devices) if devices.isdigit() else devices,
            num_nodes=nodes,
            precision=arguments.precision,
        )
    except (RuntimeError, ValueError, TypeError) as error:
        raise InputError(
            given=f"--accelerator {arguments.accelerator} --devices {devices}: {error}",
            expected="devices that this machine has",
            remedy="--accelerator cpu --devices 1",
        ) from error
    fabric.launch()
    return fabric


def measured(fabric: Fabric, arguments: argparse.Namespace, console: Console) -> dict[str, Any]:
    """Train for some steps; figures of the first process."""
    world = SpriteWorld(3, 6, arguments.orientations, arguments.positions, size=arguments.size, angles="published")
    data, held_out = world.pairs(
        arguments.pairs, elements=arguments.elements, held_out=HELD_OUT, stored="indices", seed=arguments.seed
    )
    clock = Clock(world, fabric.device)
    pairs = PairedActionDataset.from_pool(
        clock, world.numbers(data.y), world.numbers(data.moved), data.action_ids, size=len(world)
    )
    before = largest_resident()
    with torch.random.fork_rng():
        torch.manual_seed(arguments.seed)
        outputs = arguments.dimension + arguments.invariant
        encoder = PerceptronEncoder(arguments.size**2, outputs, width=arguments.width)
    model = EbC(encoder, arguments.dimension, arguments.context, invariant=arguments.invariant)
    settings = ContrastTraining(
        steps=arguments.steps, sets=arguments.sets, negatives=arguments.negatives, seed=arguments.seed
    )
    if fabric.device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(fabric.device)
    with bar(console) as progress, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # after so few steps embeddings tell nothing apart
        task = progress.add_task("steps", total=arguments.steps)

        def on_step(done: int, total: int) -> None:
            clock.tick()
            progress.update(task, completed=done, total=total)

        model.fit(pairs, settings, arguments.out, fabric=fabric, on_step=on_step)
    found = {
        "pictures": len(world),
        "pairs": len(pairs),
        "elements": len(pairs.ids),
        "devices": f"{fabric.world_size} x {fabric.device.type}",
        "threads": torch.get_num_threads(),
        "losses": [row["loss"] for row in model.rows],
        "resident_before": before,
        "resident": largest_resident(),
        "allocated": torch.cuda.max_memory_allocated(fabric.device) if fabric.device.type == "cuda" else None,
    }
    kept = slice(arguments.warm, None)
    if clock.steps[kept]:
        rest = [whole - part for whole, part in zip(clock.steps[kept], clock.drawing[kept], strict=True)]
        found["seconds"] = {
            "a step": Spread.of(clock.steps[kept]),
            "drawing": Spread.of(clock.drawing[kept]),
            "all else": Spread.of(rest),
        }
        found["drawn"] = Spread.of([float(count) for count in clock.drawn[kept]])
    if arguments.retrieve and fabric.is_global_zero:
        found["retrieval"] = retrieved(model, world, clock, held_out, arguments)
    return found


def retrieved(
    model: EbC, world: SpriteWorld, clock: Clock, held_out: Tensor, arguments: argparse.Namespace
) -> Retrieval:
    """Whether predictions under elements that no training saw are nearest to the true picture."""
    chosen = held_out[: arguments.retrieve]
    data = world.pairs_under(chosen, PER_ELEMENT * len(chosen), stored="indices", seed=arguments.seed + 1)
    pairs = PairedActionDataset.from_pool(
        clock, world.numbers(data.y), world.numbers(data.moved), data.action_ids, size=len(world)
    )
    return retrieval(model, pairs, pool=arguments.pool)


def parsed(argv: Sequence[str] | None) -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.contrast_full",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    for name, default in (
        ("orientations", 40), ("positions", 32), ("size", 64), ("pairs", 300_000), ("elements", 563), ("dimension", 32),
        ("invariant", 8), ("context", 64), ("width", 128), ("sets", 32), ("negatives", 1024), ("steps", 100), ("seed", 0),
    ):  # fmt: skip
        parser.add_argument(f"--{name}", type=int, default=default, help=f"({default})")
    parser.add_argument("--warm", type=int, default=10, help="steps before times count (10)")
    parser.add_argument(
        "--retrieve", type=int, default=0, help="elements that no training saw, to be tried after it (0)"
    )
    parser.add_argument("--pool", type=int, default=65536, help="pictures looked among (65536)")
    parser.add_argument("--threads", type=int, help="of a CPU; as torch chooses if left out")
    parser.add_argument("--accelerator", default="auto", help="cpu, gpu, ... (auto)")
    parser.add_argument("--devices", default="1", help="how many (1)")
    parser.add_argument("--precision", default="32-true", help="of Fabric (32-true)")
    parser.add_argument("--out", type=Path, help="folder for last.pt and metrics.csv")
    parser.add_argument("--json", type=Path, help="file to write the figures to")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    arguments = parsed(argv)
    if arguments.threads:
        torch.set_num_threads(arguments.threads)
    fabric = launched(arguments)
    console = Console(quiet=not fabric.is_global_zero)
    console.width = max(console.width, 120)
    found = measured(fabric, arguments, console)
    rows = [(name, spread.show(1e3)) for name, spread in found.get("seconds", {}).items()]
    if "drawn" in found:
        rows.append(("pictures drawn a step", found["drawn"].show()))
    for name in ("resident_before", "resident", "allocated"):
        rows.append((f"{name.replace('_', ' ')}, MiB", "-" if found[name] is None else f"{found[name] / 2**20:.0f}"))
    title = (
        f"{found['pairs']} pairs of {found['pictures']} pictures, {found['devices']}, {found['threads']} threads: ms"
    )
    tabulate(console, title, ("of a step", "median (quartiles)"), rows)
    if "retrieval" in found:
        console.print(found["retrieval"], highlight=False)
    console.print(metadata(fabric.device), highlight=False)
    if arguments.json and fabric.is_global_zero:
        given = {key: str(value) if isinstance(value, Path) else value for key, value in vars(arguments).items()}
        write_json(arguments.json, {"metadata": metadata(fabric.device), "arguments": given, **found})
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
