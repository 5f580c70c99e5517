"""One step of the loop over channels: the programs of a derivation as functions of a window of neighbouring channels.

Array programs (``codegen.program``) act on all channels at once and are right for a library of array operations. A fused
kernel keeps a tile of pixels in registers or cache and walks over the channels instead: at channel i it reads the jets
of channels i, i + 1, ..., i + window - 1 and writes the features of every family that begins at i. Here ``narrow`` is
undone: a value read at a neighbour is computed at that neighbour, and the adjoint adds to the gradients of the window.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import assert_never

from .emission import Emitter, Program
from .operations import (
    Add,
    Call,
    Constant,
    Input,
    Instruction,
    Mul,
    Narrow,
    Neg,
    Pad,
    Power,
    Scale,
    Sub,
    unprintable,
)
from .program import adjoint_program
from .schedule import ordered


@dataclass(frozen=True)
class ChannelStep:
    """Programs of one step; every value is a scalar a pixel.

    Inputs: ('jets', t * J + k) derivative k of channel i + t; ('base', d) a coordinate; ('grad_features', f) the
    cotangent of family f at i; ('grad_grad_jets', t * J + k).

    Attributes:
        window: channels read, i to i + window - 1.
        families: numbers of the families that exist at this step; outputs and cotangents are listed for all families,
            None for the others.
        forward: outputs 'features', one entry a family.
        backward: outputs 'grad_jets', one entry for each of window * J inputs, to be added to what is there.
        double: outputs 'grad_jets' as backward, and 'grad_grad_features', one entry a family.
    """

    window: int
    families: tuple[int, ...]
    forward: Program
    backward: Program
    double: Program


@dataclass(frozen=True)
class ChannelLoop:
    """The steps that a kernel needs.

    Attributes:
        jets: derivatives of a channel.
        reaches: channels beyond the first that each family reads; None for a function of the base alone.
        steps: by number of channels that are left at the step, the largest last. A step with more channels left uses the
            last entry. Where one entry serves all, channels that are not there are read as zeros and their features and
            gradients are dropped: possible for programs that are polynomial in the jets.
    """

    jets: int
    reaches: tuple[int | None, ...]
    steps: tuple[ChannelStep, ...]

    @property
    def window(self) -> int:
        """The largest number of channels read at once."""
        return self.steps[-1].window

    @property
    def padded(self) -> bool:
        """Whether one step serves all channels, reading zeros beyond the last."""
        return len(self.steps) == 1


def channel_loop(forward: Program, jets: int) -> ChannelLoop:
    """The steps of a forward program over arrays of channels.

    Args:
        forward: from :func:`codegen.program.forward_program`.
        jets: derivatives of a channel.
    """
    outputs = [v for v in forward.outputs["features"] if v is not None]
    reaches = tuple(forward.instructions[v].reach for v in outputs)
    window = max((r for r in reaches if r is not None), default=0) + 1
    if _polynomial(forward):
        return ChannelLoop(jets, reaches, (_step(forward, outputs, reaches, jets, window),))
    steps = tuple(_step(forward, outputs, reaches, jets, left) for left in range(1, window + 1))
    return ChannelLoop(jets, reaches, steps)


def _polynomial(program: Program) -> bool:
    """Whether the jets enter through sums, products and whole powers alone, so that zeros give no infinity."""
    for instruction, reads in zip(program.instructions, program.depending(["jets"]), strict=True):
        match instruction.operation:
            case Call() if reads:
                return False
            case Power(exponent) if reads and (exponent < 0 or exponent.denominator != 1):
                return False
    return True


def _step(forward: Program, outputs: Sequence[int], reaches: Sequence[int | None], jets: int, left: int) -> ChannelStep:
    families = tuple(f for f, reach in enumerate(reaches) if reach is None or reach < left)
    out = Emitter()
    values = _at_channel(out, forward.instructions, [outputs[f] for f in families], jets)
    present = dict(zip(families, values, strict=True))
    program = out.finish({"features": tuple(present.get(f) for f in range(len(outputs)))})
    inputs, count = left * jets, len(outputs)
    backward = adjoint_program(program, {"jets": inputs}, {"features": "grad_features"}, {"jets": "grad_jets"})
    double = adjoint_program(
        backward,
        {"jets": inputs, "grad_features": count},
        {"grad_jets": "grad_grad_jets"},
        {"jets": "grad_jets", "grad_features": "grad_grad_features"},
    )
    return ChannelStep(left, families, ordered(program), ordered(backward), ordered(double))


def _at_channel(out: Emitter, instructions: Sequence[Instruction], wanted: Sequence[int], jets: int) -> list[int]:
    """The values of these instructions at channel i, emitted; a value at channel i + s is a pair (number, s)."""
    pairs: set[tuple[int, int]] = set()
    stack = [(number, 0) for number in wanted]
    while stack:
        number, shift = pair = stack.pop()
        if pair not in pairs:
            pairs.add(pair)
            stack += _operands(instructions, number, shift)
    values: dict[tuple[int, int], int] = {}
    for number, shift in sorted(pairs):  # operands have smaller numbers
        operands = [values[pair] for pair in _operands(instructions, number, shift)]
        values[number, shift] = _emit_at(out, instructions[number], shift, operands, jets)
    return [values[number, 0] for number in wanted]


def _operands(instructions: Sequence[Instruction], number: int, shift: int) -> list[tuple[int, int]]:
    instruction = instructions[number]
    match instruction.operation:
        case Narrow(more):
            beyond = shift + more
        case _:
            beyond = shift
    return [(o, 0 if instructions[o].reach is None else beyond) for o in instruction.operands]


def _emit_at(out: Emitter, instruction: Instruction, shift: int, operands: Sequence[int], jets: int) -> int:
    operation = instruction.operation
    match operation:
        case Input(group, index):
            return out.input(group, shift * jets + index if group == "jets" else index, None)
        case Constant(value):
            return out.constant(value)
        case Narrow():
            return operands[0]
        case Add() | Sub() | Mul():
            return out.binary(operation, operands[0], operands[1])
        case Neg():
            return out.scale(operands[0], Fraction(-1))
        case Scale(factor):
            return out.scale(operands[0], factor)
        case Power(exponent):
            return out.power(operands[0], exponent)
        case Call(function):
            return out.call(function, operands[0])
        case Pad():
            raise unprintable(operation, "a step of the loop over channels")
        case _:
            assert_never(operation)
