"""Order of a program's instructions: few values alive at once, and what a backward pass computes again."""

from __future__ import annotations

from collections.abc import Collection

from .emission import Program
from .operations import Constant, Input, Narrow, Pad

_FREE = (Input, Constant)
"""Operations that cost nothing to have at hand: views of tensors, loads, literals."""


def ordered(program: Program) -> Program:
    """The same program in an order that keeps few values alive: the given one, or depth first, whichever needs fewer.

    Depth first, operands that need more values come before those that need fewer, and inputs are read where they are used
    first.

    Source: R. Sethi and J. D. Ullman, The generation of optimal code for arithmetic expressions, J. ACM 17 (1970), for
    trees; on a graph with shared values it is a heuristic.
    """
    other = program.reordered(_depth_first(program))
    return other if peak_live(other) < peak_live(program) else program


def peak_live(program: Program) -> int:
    """The largest number of computed values that are alive at once, outputs included."""
    last = dict.fromkeys((v for group in program.outputs.values() for v in group if v is not None), -1)
    costs = [not isinstance(instruction.operation, _FREE) for instruction in program.instructions]
    uses: dict[int, int] = {}
    for number, instruction in enumerate(program.instructions):
        for operand in instruction.operands:
            uses[operand] = number
    ends: dict[int, int] = {}
    for value, number in uses.items():
        if value not in last:
            ends[number] = ends.get(number, 0) + costs[value]
    alive = peak = 0
    for number, cost in enumerate(costs):
        alive += cost
        peak = max(peak, alive)
        alive -= ends.get(number, 0)
    return peak


def recomputed(program: Program, cotangents: Collection[str]) -> int:
    """Operations of an adjoint program that do not depend on these input groups: values of the forward pass, made again."""
    depends = program.depending(cotangents)
    free = (*_FREE, Narrow, Pad)
    return sum(
        not (depend or isinstance(instruction.operation, free))
        for depend, instruction in zip(depends, program.instructions, strict=True)
    )


def _depth_first(program: Program) -> list[int]:
    need = [1] * len(program.instructions)
    for number, instruction in enumerate(program.instructions):
        needs = sorted((need[o] for o in instruction.operands), reverse=True)
        if needs:
            need[number] = max(max(n + k for k, n in enumerate(needs)), 1)
        elif isinstance(instruction.operation, _FREE):
            need[number] = 0
    order: list[int] = []
    done: set[int] = set()
    wanted = [v for group in program.outputs.values() for v in group if v is not None]
    for output in wanted:
        stack = [output]
        while stack:
            number = stack[-1]
            missing = [o for o in program.instructions[number].operands if o not in done]
            if number in done:
                stack.pop()
            elif missing:
                stack.append(max(missing, key=lambda o: (need[o], -o)))
            else:
                stack.pop()
                done.add(number)
                order.append(number)
    return order
