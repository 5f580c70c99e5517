"""The cpp backend: C++ that the system's compiler turns into vector code, over tiles of pixels."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any, assert_never

from invariants.exact import FUNCTIONS

from ..channel_steps import ChannelLoop, ChannelStep
from ..emission import Program
from ..operations import (
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
from .base import SIGNS, Backend, Programs, register

_LARGEST_WHOLE_POWER = 64


def printed(programs: Programs) -> dict[str, Any]:
    """Values of the template: the three functions of a step, and how derivatives are made one axis after another."""
    loop = programs.loop
    others = sorted({index[1:] for index in programs.indices}, key=lambda rest: rest[::-1])
    return {
        "families": len(loop.reaches),
        "window": loop.window,
        "reaches": ", ".join("-1" if reach is None else str(reach) for reach in loop.reaches),
        "totals": ", ".join(str(sum(index)) for index in programs.indices),
        "along_x": ", ".join(str(index[0]) for index in programs.indices),
        "row_of": ", ".join(str(others.index(index[1:])) for index in programs.indices),
        "rows": len(others),
        "parts": [
            _part("forward", ", T* const* features", loop, _forward),
            _part("backward", ", const T* const* seeds, T* const* gradients", loop, _backward),
            _part(
                "double_backward",
                ", const T* const* seeds, const T* const* directions, T* const* gradients, T* const* features",
                loop,
                _double,
            ),
        ],
    }


def _part(
    name: str, arguments: str, loop: ChannelLoop, body: Callable[[ChannelStep, int], list[str]]
) -> dict[str, Any]:
    steps = []
    for step in loop.steps:
        lines = body(step, loop.jets)
        pointers = [f"const T* j{t} = jets[{t}];" for t in range(step.window)]
        if "gradients" in arguments:
            pointers += [f"T* g{t} = gradients[{t}];" for t in range(step.window)]
        if "directions" in arguments:
            pointers += [f"const T* d{t} = directions[{t}];" for t in range(step.window)]
        families = range(len(loop.reaches))
        if "seeds" in arguments:
            pointers += [f"const T* s{f} = seeds[{f}];" for f in families]
        if "features" in arguments:
            pointers += [f"T* f{f} = features[{f}];" for f in families]
        text = "\n".join(lines)
        used = [line for line in pointers if f"{line.split('* ')[1].split(' ')[0]}[" in text]
        steps.append({"window": step.window, "pointers": used, "lines": lines})
    return {"name": name, "arguments": arguments, "steps": steps}


def _forward(step: ChannelStep, jets: int) -> list[str]:
    lines = statements(step.forward, jets)
    return lines + _stores("f", step.forward.outputs["features"], step.families)


def _backward(step: ChannelStep, jets: int) -> list[str]:
    return statements(step.backward, jets) + _sums(step.backward.outputs["grad_jets"], jets)


def _double(step: ChannelStep, jets: int) -> list[str]:
    program = step.double
    lines = statements(program, jets) + _sums(program.outputs["grad_jets"], jets)
    return lines + _stores("f", program.outputs["grad_grad_features"], step.families)


def _stores(name: str, values: Sequence[int | None], families: Sequence[int]) -> list[str]:
    return [f"{name}{f}[p] = {'T(0)' if values[f] is None else f'v{values[f]}'};" for f in families]


def _sums(values: Sequence[int | None], jets: int) -> list[str]:
    return [f"g{k // jets}[{_at(k % jets)}] += v{v};" for k, v in enumerate(values) if v is not None]


def _at(row: int) -> str:
    return f"{row} * P + p" if row else "p"


def statements(program: Program, jets: int) -> list[str]:
    """C++ declarations of the values of a program, one string a line."""
    return [f"const T v{n} = {_expression(i, jets)};" for n, i in enumerate(program.instructions)]


def _expression(instruction: Instruction, jets: int) -> str:
    operation = instruction.operation
    args = [f"v{o}" for o in instruction.operands]
    match operation:
        case Add() | Sub() | Mul():
            return f"{args[0]} {SIGNS[operation.kind]} {args[1]}"
        case Scale(factor):
            return f"{args[0]} * {_number(factor)}"
        case Input(group, index):
            return _input(group, index, jets)
        case Neg():
            return f"-{args[0]}"
        case Constant(value):
            return _number(value)
        case Power(exponent):
            return _power(args[0], exponent)
        case Call(function):
            return f"std::{function}({args[0]})"
        case Narrow() | Pad():
            raise unprintable(operation, "a C++ step")
        case _:
            assert_never(operation)


def _input(group: str, index: int, jets: int) -> str:
    if group in ("jets", "grad_grad_jets"):
        return f"{'j' if group == 'jets' else 'd'}{index // jets}[{_at(index % jets)}]"
    return f"base[{_at(index)}]" if group == "base" else f"s{index}[p]"


def _number(value: Fraction) -> str:
    if value.denominator == 1 and abs(value) < 2**53:
        return f"T({value.numerator}.0)"
    # folded by the compiler in double, then rounded to the working type
    return f"T({value.numerator}.0 / {value.denominator}.0)"


def _power(argument: str, exponent: Fraction) -> str:
    if exponent.denominator == 1 and abs(exponent) <= _LARGEST_WHOLE_POWER:
        return f"power<{exponent.numerator}>({argument})"
    if exponent == Fraction(1, 2):
        return f"std::sqrt({argument})"
    if exponent == Fraction(-1, 2):
        return f"T(1) / std::sqrt({argument})"
    return f"std::pow({argument}, {_number(exponent)})"


CPP = register(
    Backend(
        name="cpp",
        templates="cpp",
        files={"kernel.cpp.j2": "kernel.cpp"},
        printed=printed,
        functions=frozenset(FUNCTIONS),
    )
)
