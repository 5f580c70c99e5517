"""The torch backend: plain tensor operations, everywhere torch runs."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import cast

from invariants.exact import FUNCTIONS

from ..program import Instruction, Program
from .base import SIGNS, Backend, Programs, register


def print_program(program: Program) -> list[str]:
    """Python statements of a program; inputs are read from ``jets``, ``base`` and the lists of cotangents."""
    lines = []
    last = _last_uses(program)
    scalars = _scalars(program)
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
    free = ("constant", "input")
    return {v: n for v, n in last.items() if v not in kept and program.instructions[v].kind not in free}


def _expression(instruction: Instruction) -> str:
    kind, payload = instruction.kind, instruction.payload
    args = [f"v{o}" for o in instruction.operands]
    if kind == "input":
        group, index = cast("tuple[str, int]", payload)
        if group == "jets" or group == "grad_grad_jets":
            return f"{group}[:, :, {index}]"
        if group == "base":
            return f"base[:, {index}:{index + 1}]"
        return f"{group}[{index}]"
    if kind == "constant":
        return _number(payload)  # type: ignore[arg-type]
    if kind == "narrow":
        return f"narrow({args[0]}, {payload}, {_length(instruction.reach)})"
    if kind == "pad":
        return f"pad({args[0]}, {payload}, {_length(instruction.reach)})"
    if kind in ("add", "sub", "mul"):
        return f"{args[0]} {SIGNS[kind]} {args[1]}"
    if kind == "neg":
        return f"-{args[0]}"
    if kind == "scale":
        return f"{args[0]} * {_number(payload)}"  # type: ignore[arg-type]
    if kind == "power":
        return _power(args[0], payload)  # type: ignore[arg-type]
    if kind == "call":
        return f"torch.{payload}({args[0]})"
    raise KeyError(kind)


def _scalars(program: Program) -> set[int]:
    """Values made of constants alone: Python numbers, on which torch's functions do not act."""
    found: set[int] = set()
    for number, instruction in enumerate(program.instructions):
        if instruction.kind != "input" and found.issuperset(instruction.operands):
            found.add(number)
    return found


def _scalar_expression(instruction: Instruction) -> str:
    if instruction.kind == "call":
        return f"math.{instruction.payload}(v{instruction.operands[0]})"
    if instruction.kind == "power":
        return f"v{instruction.operands[0]} ** {_number(cast('Fraction', instruction.payload))}"
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
