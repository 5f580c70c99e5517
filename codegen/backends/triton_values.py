"""What a Triton kernel holds and where it is read: small values, which get their names when they are printed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from textwrap import wrap

from ..operations import Input


class Buffer(StrEnum):
    """What a value is an entry of, by the letter of its name."""

    JETS = "z"
    DIRECTIONS = "h"
    SEEDS = "g"
    BASE = "x"
    FEATURES = "f"
    GRADIENTS = "c"
    SUMS = "a"


GROUPS = {
    "jets": Buffer.JETS,
    "grad_grad_jets": Buffer.DIRECTIONS,
    "grad_features": Buffer.SEEDS,
    "base": Buffer.BASE,
}
"""Where the inputs of a program are entries of."""

CHANNEL_GROUPS = ("jets", "grad_grad_jets")
"""Groups of inputs that have entries for each channel and derivative."""


@dataclass(frozen=True)
class Value:
    """One value a pixel.

    Attributes:
        buffer: what it is an entry of.
        number: its derivative, family or coordinate.
        shift: it is that of channel i + shift; None for what belongs to the step.
    """

    buffer: Buffer
    number: int
    shift: int | None = None

    def __str__(self) -> str:
        shift = "" if self.shift is None else f"{self.shift}_"
        return f"{self.buffer}{shift}{self.number}"


@dataclass(frozen=True)
class Uniform:
    """One number in all pixels; None for what is identically zero, and need not be added."""

    number: float | None

    def __str__(self) -> str:
        return "zero" if self.number is None else f"(zero + {self.number!r})"


ZERO = Uniform(None)
Held = Value | Uniform
"""Where a kernel holds a result."""


@dataclass(frozen=True)
class Row:
    """Where the values of a derivative are in an array over channels and derivatives.

    Attributes:
        channel: a variable of the kernel.
        shift: channels beyond that.
        jets: derivatives of a channel.
        derivative: which of them.
    """

    channel: str
    shift: int
    jets: int
    derivative: int

    def __str__(self) -> str:
        row = f"({plus(self.channel, self.shift)}) * {self.jets}" if self.shift else f"{self.channel} * {self.jets}"
        return plus(row, self.derivative)


@dataclass(frozen=True)
class Window:
    """A derivative of the channels i, i + 1, ... i + top, of which a turn of the loop loads the last.

    Attributes:
        tensor: the name of the array.
        derivative: which derivative.
        top: the largest shift.
        jets: derivatives of a channel.
    """

    tensor: str
    derivative: int
    top: int
    jets: int

    def at(self, shift: int) -> Value:
        """The value at a channel."""
        return Value(GROUPS[self.tensor], self.derivative, shift)

    def row(self, channel: str, shift: int) -> Row:
        """Where it is."""
        return Row(channel, shift, self.jets, self.derivative)

    def mask(self, channel: str, shift: int) -> str:
        """Where it exists."""
        return exists(channel, shift)


def input_value(operation: Input, jets: int) -> Value:
    """What a kernel holds of an input of a program."""
    buffer = GROUPS[operation.group]
    if operation.group in CHANNEL_GROUPS:
        return Value(buffer, operation.index % jets, operation.index // jets)
    return Value(buffer, operation.index)


def tops(entries: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Each derivative among pairs (shift, derivative), and its largest shift."""
    found: dict[int, int] = {}
    for shift, derivative in entries:
        found[derivative] = max(found.get(derivative, 0), shift)
    return sorted(found.items())


def exists(channel: str, shift: int) -> str:
    """The mask of pixels of a channel, if there is that channel."""
    return among(f"{channel} + {shift} < channels") if shift else "m0"


def family_mask(reach: int | None) -> str:
    """The mask of a family at channel i; one of the base alone exists once."""
    return among("i == 0") if reach is None else f"m{reach}"


def among(condition: str) -> str:
    """The mask of the block's pixels under a condition."""
    return f"among({condition}, room, block)"


def plus(term: str, number: int) -> str:
    """A sum, without a zero."""
    return f"{term} + {number}" if number else term


def enclosed(before: str, items: Sequence[object], after: str) -> list[str]:
    """Items between brackets, on one line or wrapped."""
    text = ", ".join(map(str, items))
    line = f"{before}{text}{after}"
    if len(line) <= 100:
        return [line]
    return [before, *(f"    {part}" for part in wrap(f"{text},", 100)), after]


def assembled(before: str, items: Sequence[object]) -> list[str]:
    """One item, or a tuple."""
    return [f"{before}{items[0]}"] if len(items) == 1 else enclosed(f"{before}(", items, ")")
