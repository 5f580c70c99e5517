"""Straight-line program of a dependency graph, and its reverse-mode adjoint, which is again such a program."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any, assert_never

import networkx as nx

from .derivatives import DERIVATIVES
from .emission import Emitter, Program
from .operations import Add, Call, Constant, Input, Instruction, Mul, Narrow, Neg, Pad, Power, Scale, Sub

__all__ = ["Emitter", "Instruction", "Program", "adjoint_program", "forward_program"]


def forward_program(graph: nx.DiGraph, channels: int | None = None) -> Program:
    """The program of a dependency graph: output group 'features', one entry a pattern.

    Args:
        graph: as ``Derivation.graph`` gives it, nodes numbered in schedule order.
        channels: where the outputs are single features of so many channels, not families over channels.
    """
    out = Emitter()
    values: dict[int, int] = {}
    for number in sorted(graph.nodes):
        node = graph.nodes[number]
        kind, reach = node["kind"], node["span"]
        if kind == "jet":
            values[number] = out.input("jets", node["value"], 0)
        elif kind == "base":
            values[number] = out.input("base", node["value"], None)
        elif kind == "constant":
            values[number] = out.constant(node["value"])
        else:
            arguments = [out.narrow(values[a], shift, reach) for a, shift in node["arguments"]]
            values[number] = _node_value(out, kind, arguments, node)
    features = []
    for _, (number, shift) in graph.graph["outputs"]:
        reach = graph.nodes[number]["span"]
        if reach is not None:
            reach = reach + shift if channels is None else channels - 1
        features.append(values[number] if reach is None else out.narrow(values[number], shift, reach))
    return out.finish({"features": features})


def _node_value(out: Emitter, kind: str, arguments: Sequence[int], node: Mapping[str, Any]) -> int:
    if kind == "product":
        result = arguments[0]
        for argument in arguments[1:]:
            result = out.mul(result, argument)
        return result
    if kind == "sum":
        coefficients: Sequence[Fraction] = node["coefficients"]
        # Positive terms first: a difference then needs no negation.
        terms = sorted(zip(coefficients, arguments, strict=True), key=lambda t: t[0] < 0)
        coefficient, argument = terms[0]
        result = out.scale(argument, coefficient)
        for coefficient, argument in terms[1:]:
            if coefficient < 0:
                result = out.sub(result, out.scale(argument, -coefficient))
            else:
                result = out.add(result, out.scale(argument, coefficient))
        return result
    if kind == "power":
        return out.power(arguments[0], node["value"])
    return out.call(str(node["value"]), arguments[0])


def adjoint_program(
    program: Program, sources: Mapping[str, int], seeds: Mapping[str, str], names: Mapping[str, str]
) -> Program:
    """The vector-Jacobian product of a program, by reverse accumulation.

    Args:
        program: what to differentiate.
        sources: input groups to differentiate by, and their sizes.
        seeds: output group -> name of the input group that holds its cotangents.
        names: source group -> name of the output group that holds its gradient.

    Returns:
        A program whose inputs are those of ``program`` and the cotangents.

    Source: A. Griewank and A. Walther, Evaluating Derivatives, section 3.2.
    """
    out = Emitter(program.instructions)
    active = program.depending(sources)
    pending: dict[int, list[int]] = {}
    for group, seed in seeds.items():
        for index, value in enumerate(program.outputs[group]):
            if value is not None and active[value]:
                pending.setdefault(value, []).append(out.input(seed, index, program.instructions[value].reach))
    gradients: dict[tuple[str, int], int] = {}
    for number in range(len(program.instructions) - 1, -1, -1):
        bar = out.total(pending.pop(number, []))
        if bar is None:
            continue
        match program.instructions[number].operation:
            case Input(group, index):
                gradients[group, index] = bar
            case _:
                for operand, contribution in _partials(out, number, bar, active):
                    pending.setdefault(operand, []).append(contribution)
    return out.finish({names[g]: tuple(gradients.get((g, k)) for k in range(size)) for g, size in sources.items()})


def _partials(out: Emitter, number: int, bar: int, active: Sequence[bool]) -> list[tuple[int, int]]:
    """Contributions of one instruction's cotangent to its active operands."""
    instruction = out.instructions[number]
    operation, operands = instruction.operation, instruction.operands
    found: list[tuple[int, int]]
    match operation:
        case Input() | Constant():
            found = []
        case Add():
            found = [(o, bar) for o in operands]
        case Sub():
            found = [(operands[0], bar), (operands[1], out.scale(bar, Fraction(-1)))]
        case Mul():
            a, b = operands
            if a == b:
                found = [(a, out.scale(out.mul(bar, a), Fraction(2)))] if active[a] else []
            else:
                found = [(x, out.mul(bar, y)) for x, y in ((a, b), (b, a)) if active[x]]
        case Neg():
            found = [(operands[0], out.scale(bar, Fraction(-1)))]
        case Scale(factor):
            found = [(operands[0], out.scale(bar, factor))]
        case Narrow(shift):
            found = [(operands[0], out.pad(bar, shift, _known(out.reach(operands[0]))))]
        case Pad(shift):
            found = [(operands[0], out.narrow(bar, shift, _known(out.reach(operands[0]))))]
        case Power(exponent):
            slope = out.scale(out.power(operands[0], exponent - 1), exponent)
            found = [(operands[0], out.mul(bar, slope))]
        case Call(function):
            found = [(operands[0], out.mul(bar, DERIVATIVES[function](out, operands[0], number)))]
        case _:
            assert_never(operation)
    return [(operand, value) for operand, value in found if active[operand]]


def _known(reach: int | None) -> int:
    assert reach is not None, "narrow and pad act on channel arrays only"
    return reach
