"""What equitune costs: the whole orbit in one call beside |G| calls of the model, and memory by chunk, on a CPU.

    python -m benchmarks.equitune --batch 16 --rounds 9

Times are forward passes without gradients, as shares of |G| times one forward of the same batch, formed within rounds.
Beside equitune and equizero: the model itself on |G| times as many samples, which is all that one call can save or lose,
and a loop that calls it once for each turned batch and turns the outputs back, as public code does. Memory is the peak
of a training step in a process of its own, above what was there before.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import torch
from torch import Tensor, nn

from benchmarks.memory import ENVIRONMENT, LIMIT, peak_cpu
from benchmarks.timing import Spread, child, interleaved, metadata, write_json
from invariants.nn import Equitune, ImageAction, ResNet, Select, TrivialAction, Uniform
from invariants.representations import CyclicGroup, DihedralGroup, FiniteGroup

MODEL, LARGER, LOOP, MEAN, BEST = "model", "larger batch", "loop over elements", "equitune", "equizero"
GROUPS: dict[str, Callable[[], FiniteGroup]] = {"c4": lambda: CyclicGroup(4), "d4": lambda: DihedralGroup(4)}


class Patches(nn.Module):
    """A vision transformer in miniature."""

    def __init__(self) -> None:
        super().__init__()
        self.patch = nn.Conv2d(3, 64, 8, stride=8)
        layer = nn.TransformerEncoderLayer(64, 4, 128, batch_first=True, norm_first=True)
        self.blocks = nn.TransformerEncoder(layer, 3, enable_nested_tensor=False)
        self.head = nn.Linear(64, 10)

    def forward(self, images: Tensor) -> Tensor:
        logits: Tensor = self.head(self.blocks(self.patch(images).flatten(2).mT).mean(1))
        return logits


MODELS: dict[str, Callable[[], nn.Module]] = {
    "ResNet, 1-1-1": lambda: ResNet(3, 10, depth=(1, 1, 1), width=(16, 24, 48)),
    "transformer": Patches,
    "one convolution": lambda: nn.Sequential(
        nn.Conv2d(3, 8, 3), nn.ReLU(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 10)
    ),
}


@dataclass(frozen=True)
class Row:
    """One model and group: times as shares of |G| forwards."""

    model: str
    group: str
    order: int
    batch: int
    seconds: dict[str, Spread]
    shares: dict[str, Spread]


@dataclass
class Training:
    """A training step of an equituned model, for the measurement of memory."""

    module: Equitune
    image: Tensor

    def step(self) -> None:
        """Forward and backward pass."""
        self.module.zero_grad(set_to_none=True)
        self.module(self.image).square().sum().backward()


def equituned(model: nn.Module, group: FiniteGroup, best: bool = False, chunk: int | None = None) -> Equitune:
    """A classifier made invariant to a group of turns."""
    weights = Select(lambda logits: logits.amax(-1)) if best else Uniform()
    turns = ImageAction.rotations(group)
    return Equitune(model, group, turns, TrivialAction(group), weights, chunk=chunk).eval()


def looped(module: Equitune, images: Tensor) -> Tensor:
    """The mean by a loop over elements."""
    total = torch.zeros(())
    for g in module.elements.split(1):
        total = total + module.act_out(g, module.model(module.act_in(g, images[None])[0])[None], inverse=True)[0]
    return total / module.group.order


def measure(model: str, group: str, batch: int, side: int, rounds: int) -> Row:
    """Times of one model and group."""
    torch.manual_seed(0)
    network, acting = MODELS[model]().eval(), GROUPS[group]()
    mean, best = equituned(network, acting), equituned(network, acting, best=True)
    images = torch.rand(batch, 3, side, side)
    calls = {MODEL: partial(network, images), LOOP: partial(looped, mean, images)}
    calls[LARGER] = partial(network, images.repeat(acting.order, 1, 1, 1))
    calls |= {MEAN: partial(mean, images), BEST: partial(best, images)}
    timed = interleaved({name: torch.no_grad()(call) for name, call in calls.items()}, rounds)
    shares = {name: timed.ratio(name, MODEL) for name in (LARGER, LOOP, MEAN, BEST)}
    scaled = {
        name: Spread(s.median / acting.order, s.low / acting.order, s.high / acting.order, s.rounds)
        for name, s in shares.items()
    }
    return Row(model, group, acting.order, batch, {name: timed.spread(name) for name in calls}, scaled)


def line(row: Row) -> str:
    """A row as text."""
    shares = ", ".join(f"{name} {share.show()}" for name, share in row.shares.items())
    forward = row.seconds[MODEL].show(1e3)
    return f"{row.model}, {row.group}, batch {row.batch}: one forward {forward} ms; of |G| of them: {shares}"


def peak(chunk: int | None, batch: int, side: int) -> dict[str, int | str | None]:
    """Peak memory of a training step in this process."""
    torch.manual_seed(0)
    module = equituned(MODELS["ResNet, 1-1-1"](), DihedralGroup(4), chunk=chunk)
    Training(module, torch.rand(2, 3, side, side)).step()
    found, way = peak_cpu(Training(module, torch.rand(batch, 3, side, side)))
    return {"peak": found, "way": way}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.equitune", description=__doc__)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--side", type=int, default=40)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--memory", type=int, help="print the peak memory with this chunk, 0 for none, and stop")
    parser.add_argument("--json", type=Path, help="file to write the figures to")
    arguments = parser.parse_args(argv)
    batch, side = arguments.batch, arguments.side
    if arguments.memory is not None:
        print(json.dumps(peak(arguments.memory or None, batch, side)))
        return 0
    rows = []
    for model in MODELS:
        for group in GROUPS:
            rows.append(measure(model, group, batch, side, arguments.rounds))
            print(line(rows[-1]), flush=True)
    peaks = {}
    for chunk in (0, 4, 2, 1):
        words = ["--memory", str(chunk), "--batch", str(batch), "--side", str(side)]
        peaks[chunk] = child("benchmarks.equitune", words, ENVIRONMENT, LIMIT)
        print(f"ResNet, d4, training, chunk {chunk or 'all'}: {peaks[chunk]['peak'] / 2**20:.1f} MiB", flush=True)
    if arguments.json:
        write_json(arguments.json, {"metadata": metadata(torch.device("cpu")), "rows": rows, "peaks": peaks})
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
