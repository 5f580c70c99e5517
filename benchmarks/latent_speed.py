"""A training step of a latent group action beside the same autoencoder without the action.

Same networks, same losses, the same batch, drawn before: forward, backward and Adam, in turn, on one thread. Without the
action means that act gives back what it was given; so the ratio is what the group costs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from benchmarks.latent_runs import AIMS, Table, against
from benchmarks.timing import Spread, interleaved
from invariants.learning.latent import LatentMethod, LatentTraining, perceptrons
from invariants.learning.latent.data import DigitWorld, Pairs, PairSource, SolidWorld
from invariants.learning.loop import Step
from invariants.nn import LatentGroupAutoencoder
from invariants.representations import CyclicGroup, Representation, so3_irrep

WITH, WITHOUT = "with the action", "without"
BATCH, WIDTH = 128, 512
MOST = 1.15


class Still(LatentGroupAutoencoder):
    """The same model, on whose code nothing acts."""

    def act(self, g: Tensor | int, varying: Tensor) -> Tensor:
        """The varying part as it is."""
        return varying


class Drawn:
    """One batch, over and over."""

    def __init__(self, pairs: PairSource, batch: int) -> None:
        self.shape = pairs.shape
        self._pairs, self._batch = pairs, pairs.draw(batch, torch.Generator().manual_seed(0))

    def draw(self, count: int, generator: torch.Generator) -> Pairs:
        """The batch."""
        return self._batch

    def fingerprint(self) -> dict[str, str]:
        """That of its pairs."""
        return self._pairs.fingerprint()


@dataclass(frozen=True)
class Cost:
    """Seconds of a step by contender, and the ratio formed within rounds."""

    what: str
    seconds: dict[str, Spread]
    ratio: Spread


def cases() -> dict[str, tuple[PairSource, Representation, int, int]]:
    """Pairs, what acts, its copies, and the numbers of the constant part."""
    irreps = CyclicGroup(8).irreps("real")
    solids = SolidWorld()
    return {
        "digits, C8": (DigitWorld(CyclicGroup(8)), sum(irreps[2:], irreps[1]), 8, 16),
        "solids, so(3), l = 1": (solids, so3_irrep(1), 16, 32),
        "solids, so(3), l = 1, 2, 3": (solids, so3_irrep(1) + so3_irrep(2) + so3_irrep(3), 16, 32),
    }


def stepping(kind: type[LatentGroupAutoencoder], pairs: Drawn, rho: Representation, copies: int, invariant: int,
             width: int) -> Callable[[], Tensor]:  # fmt: skip
    """A step of training, to be called."""
    torch.manual_seed(0)
    networks: tuple[nn.Module, nn.Module] = perceptrons(pairs.shape, copies * rho.dimension + invariant, width=width)
    method = LatentMethod(kind(*networks, rho, copies, invariant), pairs, LatentTraining())
    method.begin()
    optimiser = method.optimiser()

    def step() -> Tensor:
        optimiser.zero_grad(set_to_none=True)
        loss = method.loss(method.module, None, Step(0, 0))
        torch.autograd.backward(loss)
        optimiser.step()
        return loss

    return step


def costs(rounds: int, batch: int = BATCH, width: int = WIDTH) -> list[Cost]:
    """Of all cases, on one thread."""
    torch.set_num_threads(1)
    found = []
    for what, (pairs, rho, copies, invariant) in cases().items():
        drawn = Drawn(pairs, batch)
        calls = {
            name: stepping(kind, drawn, rho, copies, invariant, width)
            for name, kind in ((WITH, LatentGroupAutoencoder), (WITHOUT, Still))
        }
        timed = interleaved(calls, rounds)
        if timed.failed:
            raise RuntimeError(f"{what}: {timed.failed}")
        found.append(Cost(what, {name: timed.spread(name) for name in calls}, timed.ratio(WITH, WITHOUT)))
    return found


def speed(rounds: int, batch: int = BATCH, width: int = WIDTH) -> tuple[list[Table], list[Cost]]:
    """Tables of the costs."""
    found = costs(rounds, batch, width)
    rows = [(c.what, c.seconds[WITH].show(1e3), c.seconds[WITHOUT].show(1e3), c.ratio.show()) for c in found]
    head = ("case", f"ms {WITH}", f"ms {WITHOUT}", "ratio")
    aims = [against(f"{c.what}: a step over that without", c.ratio.median, MOST, least=False) for c in found]
    title = f"a training step, batch {batch}, width {width}, one thread: median (quartiles) of {rounds} rounds"
    return [Table(title, head, rows), Table("aims", AIMS, aims)], found
