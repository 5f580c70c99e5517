"""The operations of straight-line programs: one frozen class each, for ``match``; nothing else is in a program.

A value of reach r has one entry for each channel i < C - r, a value of reach None has one for all. Reading a neighbour
channel is an explicit ``Narrow``; its adjoint is an explicit ``Pad``, and the other way round, so that a program, its
gradient and its second derivative are all written in this closed set.
"""

from __future__ import annotations

from dataclasses import astuple, dataclass
from fractions import Fraction
from typing import ClassVar

from invariants.errors import DerivationError


@dataclass(frozen=True)
class Input:
    """An entry of a group of inputs."""

    kind: ClassVar = "input"
    group: str
    index: int


@dataclass(frozen=True)
class Constant:
    """A rational number."""

    kind: ClassVar = "constant"
    value: Fraction


@dataclass(frozen=True)
class Narrow:
    """Entries shift, shift + 1, ... of an array over channels, as many as the reach of the result says."""

    kind: ClassVar = "narrow"
    shift: int


@dataclass(frozen=True)
class Pad:
    """An array over channels placed at shift, shift + 1, ... of zeros: the adjoint of ``Narrow``."""

    kind: ClassVar = "pad"
    shift: int


@dataclass(frozen=True)
class Add:
    """The sum of two values."""

    kind: ClassVar = "add"


@dataclass(frozen=True)
class Sub:
    """The difference of two values."""

    kind: ClassVar = "sub"


@dataclass(frozen=True)
class Mul:
    """The product of two values."""

    kind: ClassVar = "mul"


@dataclass(frozen=True)
class Neg:
    """A value with its sign changed."""

    kind: ClassVar = "neg"


@dataclass(frozen=True)
class Scale:
    """A value times a rational number."""

    kind: ClassVar = "scale"
    factor: Fraction


@dataclass(frozen=True)
class Power:
    """A rational power of a value."""

    kind: ClassVar = "power"
    exponent: Fraction


@dataclass(frozen=True)
class Call:
    """A function of one argument."""

    kind: ClassVar = "call"
    function: str


Binary = Add | Sub | Mul
Operation = Input | Constant | Narrow | Pad | Binary | Neg | Scale | Power | Call


@dataclass(frozen=True)
class Instruction:
    """One operation on earlier values.

    Attributes:
        operation: what is done.
        operands: numbers of earlier instructions.
        reach: channels beyond the first that the value needs; None for a value shared by all channels.
    """

    operation: Operation
    operands: tuple[int, ...]
    reach: int | None

    @property
    def kind(self) -> str:
        """The name of the operation."""
        return self.operation.kind

    @property
    def payload(self) -> object:
        """What the operation needs beside its operands: None, one value, or a tuple; ``match`` gives it with its type."""
        values = astuple(self.operation)
        return values if len(values) > 1 else next(iter(values), None)


def unprintable(operation: Operation, where: str) -> DerivationError:
    """The error for an operation that cannot occur where it was met."""
    return DerivationError(
        given=f"the operation {operation.kind!r} in {where}",
        expected="scalar operations: narrow and pad act on arrays over channels",
        remedy="report this as a bug",
    )
