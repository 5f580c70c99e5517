"""Order of a program's instructions: few values alive at once, and what a backward pass computes again."""

from __future__ import annotations

from collections.abc import Collection

from .program import Instruction, Program

_FREE = ("input", "constant")
"""Kinds that cost nothing to have at hand: views of tensors, loads, literals."""


def ordered(program: Program) -> Program:
    """The same program in an order that keeps few values alive: the given one, or depth first, whichever needs fewer.

    Depth first, operands that need more values come before those that need fewer, and inputs are read where they are used
    first.

    Source: R. Sethi and J. D. Ullman, The generation of optimal code for arithmetic expressions, J. ACM 17 (1970), for
    trees; on a graph with shared values it is a heuristic.
    """
    other = _renumbered(program, _depth_first(program))
    return other if peak_live(other) < peak_live(program) else program


def peak_live(program: Program) -> int:
    """The largest number of computed values that are alive at once, outputs included."""
    last = dict.fromkeys((v for group in program.outputs.values() for v in group if v is not None), -1)
    uses: dict[int, int] = {}
    for number, instruction in enumerate(program.instructions):
        for operand in instruction.operands:
            uses[operand] = number
    ends: dict[int, int] = {}
    for value, number in uses.items():
        if value not in last:
            ends[number] = ends.get(number, 0) + (program.instructions[value].kind not in _FREE)
    alive = peak = 0
    for number, instruction in enumerate(program.instructions):
        alive += instruction.kind not in _FREE
        peak = max(peak, alive)
        alive -= ends.get(number, 0)
    return peak


def recomputed(program: Program, cotangents: Collection[str]) -> int:
    """Operations of an adjoint program that do not depend on these input groups: values of the forward pass, made again."""
    depends: list[bool] = []
    count = 0
    for instruction in program.instructions:
        if instruction.kind == "input":
            depends.append(instruction.payload[0] in cotangents)  # type: ignore[index]
        else:
            depends.append(any(depends[o] for o in instruction.operands))
            count += not depends[-1] and instruction.kind not in ("constant", "narrow", "pad")
    return count


def _depth_first(program: Program) -> list[int]:
    need = [1] * len(program.instructions)
    for number, instruction in enumerate(program.instructions):
        needs = sorted((need[o] for o in instruction.operands), reverse=True)
        if needs:
            need[number] = max(max(n + k for k, n in enumerate(needs)), 1)
        elif instruction.kind in _FREE:
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


def _renumbered(program: Program, order: list[int]) -> Program:
    rename = {old: new for new, old in enumerate(order)}
    instructions = tuple(
        Instruction(i.kind, tuple(rename[o] for o in i.operands), i.payload, i.reach)
        for i in (program.instructions[number] for number in order)
    )
    return Program(
        instructions,
        {g: tuple(None if v is None else rename[v] for v in values) for g, values in program.outputs.items()},
    )
