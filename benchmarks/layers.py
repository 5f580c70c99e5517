"""Times of the layers at one size, and how they grow with channels, resolution and batch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from statistics import median

import torch

from benchmarks.contenders import Case, Contender, line_up
from benchmarks.timing import Timed, interleaved, slope

Tick = Callable[[str], None]


@dataclass
class LayerTimes:
    """Times at one size.

    Attributes:
        case: the size.
        forward, step: forward pass of training; forward and backward pass.
        first: seconds of each contender's first step, compilation included.
        absent: why others have no times.
    """

    case: Case
    forward: Timed
    step: Timed
    first: dict[str, float]
    absent: dict[str, str]


def layer_times(names: Sequence[str], case: Case, rounds: int, tick: Tick = lambda _: None) -> LayerTimes:
    """Forward, and forward with backward, of each contender, in turn."""
    ready, absent, first = line_up(names, case)
    device = torch.device(case.device)
    forward = interleaved(_calls(ready, Contender.forward), rounds, device, tick=tick)
    step = interleaved(_calls(ready, Contender.step), rounds, device, tick=tick)
    return LayerTimes(case, forward, step, first, {**absent, **forward.failed, **step.failed})


def _calls(ready: Sequence[Contender], act: Callable[[Contender], object]) -> dict[str, Callable[[], object]]:
    return {c.name: lambda c=c: act(c) for c in ready}


@dataclass
class Growth:
    """Time of a training step along one size.

    Attributes:
        axis: 'channels', 'side' or 'batch'.
        sizes: its values.
        seconds: medians by contender, one for each size; None where it did not run.
        rounds: all measurements behind the medians.
        absent: why contenders did not run, by name.
    """

    axis: str
    base: Case
    sizes: tuple[int, ...]
    seconds: dict[str, list[float | None]] = field(default_factory=dict)
    rounds: dict[str, list[list[float]]] = field(default_factory=dict)
    absent: dict[str, str] = field(default_factory=dict)

    def exponent(self, name: str, upper: bool = False) -> float | None:
        """The exponent fitted to all sizes, or to the upper half, where fixed costs weigh less."""
        points = [(s, t) for s, t in zip(self.sizes, self.seconds[name], strict=True) if t is not None]
        if upper:
            points = points[len(points) // 2 :]
        return slope(*zip(*points, strict=True)) if len(points) > 1 else None  # type: ignore[arg-type]


def growth(
    names: Sequence[str], base: Case, axis: str, sizes: Sequence[int], rounds: int, tick: Tick = lambda _: None
) -> Growth:
    """Training steps of contenders, with one size varied; the contenders of a size are measured in turn."""
    found = Growth(axis, base, tuple(sizes))
    for name in names:
        found.seconds[name], found.rounds[name] = [None] * len(sizes), [[] for _ in sizes]
    for number, case in enumerate(_cases(base, axis, sizes)):
        # what cannot run at one size is not tried at the next
        ready, absent, _ = line_up([n for n in names if n not in found.absent], case)
        timed = interleaved(_calls(ready, Contender.step), rounds, torch.device(case.device), tick=tick)
        found.absent |= absent | timed.failed
        for name, seconds in timed.seconds.items():
            found.seconds[name][number], found.rounds[name][number] = median(seconds), seconds
    for name in [n for n in names if all(s is None for s in found.seconds[n])]:
        del found.seconds[name], found.rounds[name]
    return found


def _cases(base: Case, axis: str, sizes: Sequence[int]) -> Iterator[Case]:
    for size in sizes:
        yield replace(base, **{axis: size})
