"""The torch backend: plain tensor operations, everywhere torch runs."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import assert_never

from invariants.exact import FUNCTIONS

from ..emission import Program
from ..operations import Add, Call, Constant, Input, Instruction, Mul, Narrow, Neg, Pad, Power, Scale, Sub
from .base import SIGNS, Backend, Programs, register


def print_program(program: Program) -> list[str]:
    """Python statements of a program; inputs are read from ``jets``, ``base`` and the lists of cotangents."""
    lines = []
    last = _last_uses(program)
    scalars = program.constants()  # Python numbers, on which torch's functions do not act
    for number, instruction in enumerate(program.instructions):
        text = _scalar_expression(instruction) if number in scalars else _expression(instruction)
        lines.append(f"v{number} = {text}")
        dead = sorted({o for o in instruction.operands if last.get(o) == number})
        if dead:
            # intermediate arrays are as large as the image: free them as soon as they are used up
            lines.append(f"del {', '.join(f'v{o}' for o in dead)}")
    return lines


def _last_uses(program: Program) -> dict[int, int]:
    """The last instruction that reads each value; outputs live on, scalars and inputs cost nothing."""
    kept = {v for group in program.outputs.values() for v in group}
    last: dict[int, int] = {}
    for number, instruction in enumerate(program.instructions):
        for operand in instruction.operands:
            last[operand] = number
    free = (Constant, Input)
    operations = [instruction.operation for instruction in program.instructions]
    return {v: n for v, n in last.items() if v not in kept and not isinstance(operations[v], free)}


def _expression(instruction: Instruction) -> str:
    operation = instruction.operation
    args = [f"v{o}" for o in instruction.operands]
    match operation:
        case Add() | Sub() | Mul():
            return f"{args[0]} {SIGNS[operation.kind]} {args[1]}"
        case Scale(factor):
            return f"{args[0]} * {_number(factor)}"
        case Narrow(shift) | Pad(shift):
            return f"{operation.kind}({args[0]}, {shift}, {_length(instruction.reach)})"
        case Input(group, index):
            return _input(group, index)
        case Neg():
            return f"-{args[0]}"
        case Constant(value):
            return _number(value)
        case Power(exponent):
            return _power(args[0], exponent)
        case Call(function):
            return f"torch.{function}({args[0]})"
        case _:
            assert_never(operation)


def _input(group: str, index: int) -> str:
    if group in ("jets", "grad_grad_jets"):
        return f"{group}[:, :, {index}]"
    if group == "base":
        return f"base[:, {index}:{index + 1}]"
    return f"{group}[{index}]"


def _scalar_expression(instruction: Instruction) -> str:
    match instruction.operation:
        case Call(function):
            return f"math.{function}(v{instruction.operands[0]})"
        case Power(exponent):
            return f"v{instruction.operands[0]} ** {_number(exponent)}"
        case _:
            return _expression(instruction)


def _length(reach: int | None) -> str:
    return "channels" if not reach else f"channels - {reach}"


def _number(value: Fraction) -> str:
    if value.denominator & (value.denominator - 1) == 0 and abs(value.numerator) < 2**53:
        return repr(float(value))
    # the double nearest to the fraction; a tensor operation rounds it to the working dtype
    return f"({value.numerator} / {value.denominator})"


def _power(argument: str, exponent: Fraction) -> str:
    if exponent == -1:
        return f"torch.reciprocal({argument})"
    if exponent == Fraction(1, 2):
        return f"torch.sqrt({argument})"
    if exponent == Fraction(-1, 2):
        return f"torch.rsqrt({argument})"
    if exponent.denominator == 1:
        return f"{argument} ** {exponent.numerator}" if exponent > 0 else f"{argument} ** ({exponent.numerator})"
    return f"{argument} ** ({exponent.numerator} / {exponent.denominator})"


def printed(programs: Programs) -> dict[str, object]:
    """Statements and results of the three programs."""
    forward, backward, double = programs.forward, programs.backward, programs.double
    lines = {"forward": print_program(forward), "backward": print_program(backward), "double": print_program(double)}
    return {
        **{f"{key}_lines": value for key, value in lines.items()},
        "forward_outputs": _results(forward.outputs["features"]),
        "backward_outputs": _results(backward.outputs["grad_jets"]),
        "double_jets": _results(double.outputs["grad_jets"]),
        "double_features": _results(double.outputs["grad_grad_features"]),
        "uses_math": any("math." in line for value in lines.values() for line in value),
    }


def _results(values: Sequence[int | None]) -> str:
    return ", ".join("None" if v is None else f"v{v}" for v in values)


TORCH = register(
    Backend(
        name="torch",
        templates="torch",
        files={"kernel.py.j2": "kernel.py", "package.py.j2": "__init__.py"},
        printed=printed,
        functions=frozenset(FUNCTIONS),
    )
)
