"""Scalar programs as functions in Triton."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, assert_never

import sympy as sp

from invariants.exact import FUNCTIONS, sympy_rational

from ..channel_steps import ChannelLoop, ChannelStep
from ..emission import Program
from ..operations import (
    Add,
    Call,
    Constant,
    Input,
    Mul,
    Narrow,
    Neg,
    Operation,
    Pad,
    Power,
    Scale,
    Sub,
    unprintable,
)
from .base import SIGNS
from .triton_values import ZERO, Buffer, Held, Uniform, Value, assembled, enclosed, input_value

Pass = Literal["forward", "backward", "double"]
PASSES: tuple[Pass, ...] = ("forward", "backward", "double")


@dataclass(frozen=True)
class Step:
    """One step of the loop over channels, as a function.

    Attributes:
        name: of the function.
        left: channels that are left where it applies.
        arguments: the values of the kernel that are passed; parameters have the same names.
        lines: its statements.
        helpers: functions of the runtime that they call.
        returned: the names of the values that it returns.
        targets: what the kernel holds these as.
        results: every result -> where the kernel holds it after the step.
        pressure: how many values live at once.
    """

    name: str
    left: int
    arguments: tuple[Value, ...]
    lines: tuple[str, ...]
    helpers: frozenset[str]
    returned: tuple[str, ...]
    targets: tuple[Value, ...]
    results: Mapping[Value, Held]
    pressure: int

    @property
    def head(self) -> list[str]:
        """The first lines of the function."""
        return enclosed(f"def {self.name}(", self.arguments, "):")

    @property
    def tail(self) -> list[str]:
        """The return statement."""
        return assembled("return ", self.returned)

    def call(self) -> list[str]:
        """Statements of the kernel that run the step."""
        if not self.targets:
            return []
        *before, last = assembled("", self.targets)
        return [*before, *enclosed(f"{last} = {self.name}(", self.arguments, ")")]


def scalar_program(name: Pass, step: ChannelStep) -> Program:
    """One of the programs of a step."""
    match name:
        case "forward":
            return step.forward
        case "backward":
            return step.backward
        case "double":
            return step.double


def printed_steps(name: Pass, loop: ChannelLoop) -> tuple[Step, ...]:
    """The functions of all steps of a loop."""
    return tuple(
        print_step(
            f"{name}_step_{step.window}",
            scalar_program(name, step),
            _outputs(name, scalar_program(name, step), loop.jets),
            loop.jets,
            step.window,
        )
        for step in loop.steps
    )


def _outputs(name: Pass, program: Program, jets: int) -> dict[Value, int | None]:
    """Results of a step: features, or what is added to gradients, or both."""
    named: dict[Value, int | None] = {}
    if name != "forward":
        values = program.outputs["grad_jets"]
        named |= {Value(Buffer.GRADIENTS, n % jets, n // jets): value for n, value in enumerate(values)}
    if name != "backward":
        values = program.outputs["features" if name == "forward" else "grad_grad_features"]
        named |= {Value(Buffer.FEATURES, f): value for f, value in enumerate(values)}
    return named


def print_step(name: str, program: Program, outputs: Mapping[Value, int | None], jets: int, left: int) -> Step:
    """The function of one step.

    Args:
        name: of the function.
        program: a scalar program of a :class:`ChannelStep`.
        outputs: what the kernel calls each result -> its number in the program, None for an identical zero.
        jets: derivatives of a channel.
        left: channels that are left where the step applies.
    """
    constants = _constants(program)
    inputs: dict[int, Value] = {}
    names: list[str] = []
    lines: list[str] = []
    helpers: set[str] = set()
    for number, instruction in enumerate(program.instructions):
        operation = instruction.operation
        if number in constants:
            names.append(repr(constants[number]))
        elif isinstance(operation, Input):
            inputs[number] = input_value(operation, jets)
            names.append(str(inputs[number]))
        else:
            names.append(f"v{number}")
            lines += _statements(names[-1], operation, [names[o] for o in instruction.operands])
            helpers |= _helpers(operation)
    results: dict[Value, Held] = {}
    returned: dict[Value, str] = {}
    for key, value in outputs.items():
        if value is None:
            results[key] = ZERO
        elif value in constants:
            results[key] = Uniform(constants[value])
        elif value in inputs:
            results[key] = inputs[value]
        else:
            results[key], returned[key] = key, names[value]
    used = {o for instruction in program.instructions for o in instruction.operands}
    return Step(
        name=name,
        left=left,
        arguments=tuple(value for n, value in inputs.items() if n in used),
        lines=tuple(lines),
        helpers=frozenset(helpers),
        returned=tuple(returned.values()),
        targets=tuple(returned),
        results=results,
        pressure=_pressure(program, [v for v in outputs.values() if v is not None]),
    )


def _constants(program: Program) -> dict[int, float]:
    """Values made of constants alone, each the double nearest to it."""
    exact: dict[int, sp.Expr] = {}
    for number in sorted(program.constants()):
        instruction = program.instructions[number]
        exact[number] = _exact(instruction.operation, [exact[o] for o in instruction.operands])
    return {number: float(sp.N(value, 40)) for number, value in exact.items()}


def _exact(operation: Operation, operands: Sequence[sp.Expr]) -> sp.Expr:
    match operation:
        case Constant(value):
            return sympy_rational(value)
        case Add():
            return operands[0] + operands[1]
        case Sub():
            return operands[0] - operands[1]
        case Mul():
            return operands[0] * operands[1]
        case Neg():
            return -operands[0]
        case Scale(factor):
            return operands[0] * sympy_rational(factor)
        case Power(exponent):
            return operands[0] ** sympy_rational(exponent)
        case Call(function):
            return FUNCTIONS[function](operands[0])
        case Input() | Narrow() | Pad():
            raise unprintable(operation, "a constant")
        case _:
            assert_never(operation)


def _statements(name: str, operation: Operation, arguments: Sequence[str]) -> list[str]:
    """Statements that compute one value; the last assigns it."""
    match operation:
        case Add() | Sub() | Mul():
            return [f"{name} = {arguments[0]} {SIGNS[operation.kind]} {arguments[1]}"]
        case Scale(factor):
            return [f"{name} = {arguments[0]} * {_number(factor)}"]
        case Neg():
            return [f"{name} = -{arguments[0]}"]
        case Power(exponent):
            return _power(name, arguments[0], exponent)
        case Call(function):
            return [f"{name} = {function}({arguments[0]})"]
        case Input() | Constant() | Narrow() | Pad():
            raise unprintable(operation, "the statements of a Triton step")
        case _:
            assert_never(operation)


def _helpers(operation: Operation) -> set[str]:
    """Functions of the runtime that these statements call."""
    match operation:
        case Call(function):
            return {function}
        case Power(exponent) if exponent.denominator > 2:
            return {"power"}
        case Power(exponent):
            found = {"sqrt"} if exponent.denominator == 2 else set()
            return found if exponent > 0 else found | {"reciprocal"}
        case _:
            return set()


def _number(value: Fraction) -> str:
    # the double nearest to the fraction; Triton gives a literal the type of the block that it meets
    return repr(value.numerator / value.denominator)


def _power(name: str, argument: str, exponent: Fraction) -> list[str]:
    size = abs(exponent)
    if size.denominator > 2:
        return [f"{name} = power({argument}, {_number(exponent)})"]
    # whole powers by repeated squaring, and a root for the half
    lines: list[str] = []
    factors: list[str] = []
    square, whole = argument, size.numerator // size.denominator
    for bit in range(whole.bit_length()):
        if bit:
            lines.append(f"{name}_{2**bit} = {square} * {square}")
            square = f"{name}_{2**bit}"
        if whole >> bit & 1:
            factors.append(square)
    if size.denominator == 2:
        factors.append(f"sqrt({argument})")
    product = " * ".join(factors)
    return [*lines, f"{name} = {product}" if exponent > 0 else f"{name} = reciprocal({product})"]


def _pressure(program: Program, outputs: Iterable[int]) -> int:
    """How many values live at once when the instructions run in order; inputs live from the start."""
    last = {o: number for number, i in enumerate(program.instructions) for o in i.operands}
    last |= dict.fromkeys(outputs, len(program.instructions))
    live = {n for n, i in enumerate(program.instructions) if isinstance(i.operation, Input)}
    most = len(live)
    for number, instruction in enumerate(program.instructions):
        live.add(number)
        most = max(most, len(live))
        live -= {o for o in (*instruction.operands, number) if last.get(o, number) <= number}
    return most
