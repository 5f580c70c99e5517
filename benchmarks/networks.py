"""A training step of PDINet beside one of its ResNet twin of equal width: time and peak memory.

    python -m benchmarks.networks [--rounds 11] [--threads 2]

A step is forward pass, cross-entropy, backward pass and AdamW. Times in turn, ratios within rounds, as
``benchmarks.timing`` says; memory of each network in a process of its own, as ``benchmarks.memory`` says.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import torch
from rich.console import Console
from rich.progress import track
from rich.table import Table
from torch import Tensor, nn
from torch.nn import functional

from benchmarks import memory
from benchmarks.timing import child, interleaved, metadata
from invariants.nn import PHOTOGRAPHS, PDINet, ResNet

NAMES = ("pdinet", "resnet")
CLASSES = 10
MEMORY_SECONDS = 600.0
TIME_LIMIT, MEMORY_LIMIT = 2.0, 1.5
"""What was asked for, as ratios."""


@dataclass(frozen=True)
class Size:
    """Networks of a width, and the pictures they train on."""

    depth: int | tuple[int, ...]
    width: int | tuple[int, ...]
    side: int
    batch: int
    channels: int = 3
    options: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        depth, width = ("-".join(map(str, v)) if isinstance(v, tuple) else str(v) for v in (self.depth, self.width))
        kind = "grey" if self.channels == 1 else "colour"
        usual = "photographs" if self.options == PHOTOGRAPHS else ", ".join(f"{k} {v}" for k, v in self.options.items())
        layers = f", {usual or 'usual options'}"
        return f"depth {depth}{layers}, width {width}, {self.side} px {kind}, batch {self.batch}"


SIZES = (
    Size(18, 64, 96, 16),
    Size(18, 64, 96, 16, 3, PHOTOGRAPHS),
    Size(18, 16, 40, 50),
    Size(18, 16, 40, 50, 3, PHOTOGRAPHS),
    Size(50, 16, 64, 16),
    Size((1, 1, 1), (24, 36, 72), 40, 50),
    Size((1, 1, 1), (24, 36, 72), 40, 50, 3, PHOTOGRAPHS),
    Size((2, 2, 1), (16, 24, 48), 48, 50),
    Size((2, 2, 1), (16, 24, 48), 40, 50, 1, {"invariant_layers": 5, "detail": None}),
)


class Training:
    """A network in training.

    Args:
        name: one of NAMES.
        size: of network and pictures.
    """

    def __init__(self, name: str, size: Size) -> None:
        torch.manual_seed(0)
        self.module: nn.Module = (
            PDINet("projective", size.channels, CLASSES, size.depth, size.width, **size.options)
            if name == "pdinet"
            else ResNet(size.channels, CLASSES, size.depth, size.width)
        )
        self.image = torch.randn(size.batch, size.channels, size.side, size.side)
        self.classes: Tensor = torch.arange(size.batch) % CLASSES
        self.optimiser = torch.optim.AdamW(self.module.parameters())

    def step(self) -> None:
        """One training step."""
        self.optimiser.zero_grad(set_to_none=True)
        functional.cross_entropy(self.module(self.image), self.classes).backward()
        self.optimiser.step()


def main(argv: Sequence[str] | None = None) -> int:
    """Measure all sizes, show; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=11, help="measurements of each network (11)")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads(), help="of torch (its own choice)")
    parser.add_argument("--sizes", type=int, nargs="+", choices=range(len(SIZES)), default=range(len(SIZES)))
    parser.add_argument("--peak", nargs=2, metavar=("NAME", "SIZE"), help="print one network's peak memory; both JSON")
    arguments = parser.parse_args(argv)
    torch.set_num_threads(arguments.threads)
    if arguments.peak:
        name, words = arguments.peak
        training = Training(
            name, Size(**{k: tuple(v) if isinstance(v, list) else v for k, v in json.loads(words).items()})
        )
        training.step()  # compiles, and makes the optimiser's state
        print(json.dumps(dict(zip(("peak", "way"), memory.peak_cpu(training), strict=True))))
        return 0
    console = Console()
    console.width = max(console.width, 130)
    table = Table()
    table.add_column("training step", no_wrap=True)
    for head in ("PDINet, ms", "ResNet, ms", "time ratio", "PDINet, MiB", "ResNet, MiB", "memory ratio"):
        table.add_column(head, justify="right")
    for number in track(arguments.sizes, console=console, transient=True):
        steps = {name: Training(name, SIZES[number]).step for name in NAMES}
        timed = interleaved(steps, arguments.rounds)
        ratio = timed.ratio(*NAMES)
        peaks = [_peak(name, SIZES[number], arguments.threads) for name in NAMES]
        known = [p["peak"] for p in peaks if p.get("peak")]
        share = known[0] / known[1] if len(known) == len(NAMES) else None
        table.add_row(
            str(SIZES[number]),
            *(timed.spread(name).show(1e3) for name in NAMES),
            _judged(ratio.show(), ratio.median <= TIME_LIMIT),
            *(f"{p['peak'] / 2**20:.0f}" if p.get("peak") else str(p.get("absent", "-")) for p in peaks),
            "-" if share is None else _judged(f"{share:.2f}", share <= MEMORY_LIMIT),
        )
    console.print(table)
    console.print(f"asked for: time at most {TIME_LIMIT:g}, memory at most {MEMORY_LIMIT:g} times the twin's")
    console.print(metadata(torch.device("cpu")), highlight=False)
    return 0


def _peak(name: str, size: Size, threads: int) -> dict[str, Any]:
    words = ["--threads", str(threads), "--peak", name, json.dumps(asdict(size))]
    return child("benchmarks.networks", words, memory.ENVIRONMENT, MEMORY_SECONDS)


def _judged(text: str, met: bool) -> str:
    return text if met else f"{text} missed"


if __name__ == "__main__":
    raise SystemExit(main())
