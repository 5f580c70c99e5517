"""Straight-line program of a dependency graph, and its reverse-mode adjoint, which is again such a program.

Values are arrays over channels: a value of reach r has one entry for each channel i < C - r, a value of reach None has
one for all. Reading a neighbour channel is an explicit ``narrow``; its adjoint is an explicit ``pad``, and the other way
round, so that a program, its gradient and its second derivative are all written in one closed set of operations.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

import networkx as nx


@dataclass(frozen=True)
class Instruction:
    """One operation.

    kind: 'input' (group, index), 'constant', 'narrow' (shift), 'pad' (shift), 'add', 'sub', 'mul', 'neg', 'scale'
    (Fraction), 'power' (Fraction), 'call' (function name).

    Attributes:
        kind: the operation.
        operands: numbers of earlier instructions.
        payload: what the kind needs beside its operands.
        reach: channels beyond the first that the value needs; None for a value shared by all channels.
    """

    kind: str
    operands: tuple[int, ...]
    payload: object
    reach: int | None


@dataclass(frozen=True)
class Program:
    """Instructions in order, and the groups of outputs.

    Attributes:
        instructions: each refers to earlier ones only.
        outputs: name of a group -> instruction numbers (None for an entry that is identically zero).
    """

    instructions: tuple[Instruction, ...]
    outputs: Mapping[str, tuple[int | None, ...]] = field(default_factory=dict)

    @property
    def histogram(self) -> dict[str, int]:
        """How often each arithmetic operation occurs."""
        counts = Counter(i.kind for i in self.instructions if i.kind not in ("input", "constant", "narrow", "pad"))
        return dict(sorted(counts.items()))

    @property
    def operations(self) -> int:
        """Arithmetic operations per channel and pixel."""
        return sum(self.histogram.values())

    def uses(self, group: str) -> bool:
        """Whether an input of a group is read."""
        return any(i.kind == "input" and i.payload[0] == group for i in self.instructions)  # type: ignore[index]


class Emitter:
    """Appends instructions, sharing equal ones and folding trivial ones."""

    def __init__(self, start: Sequence[Instruction] = ()) -> None:
        self.instructions: list[Instruction] = list(start)
        self._numbers = {instruction: k for k, instruction in enumerate(self.instructions)}

    def emit(self, kind: str, operands: tuple[int, ...], payload: object, reach: int | None) -> int:
        """The number of this instruction, new or not."""
        if kind in ("add", "mul"):
            operands = tuple(sorted(operands))
        instruction = Instruction(kind, operands, payload, reach)
        if instruction not in self._numbers:
            self._numbers[instruction] = len(self.instructions)
            self.instructions.append(instruction)
        return self._numbers[instruction]

    def reach(self, value: int) -> int | None:
        """The reach of a value."""
        return self.instructions[value].reach

    def input(self, group: str, index: int, reach: int | None) -> int:
        """An input value."""
        return self.emit("input", (), (group, index), reach)

    def constant(self, value: Fraction) -> int:
        """A constant."""
        return self.emit("constant", (), value, None)

    def _as_constant(self, value: int) -> Fraction | None:
        instruction = self.instructions[value]
        return instruction.payload if instruction.kind == "constant" else None  # type: ignore[return-value]

    def narrow(self, value: int, shift: int, reach: int) -> int:
        """Entries shift, shift + 1, ... of a value, as a value of the given reach."""
        own = self.reach(value)
        if own is None or (shift == 0 and own == reach):
            return value
        return self.emit("narrow", (value,), shift, reach)

    def pad(self, value: int, shift: int, reach: int) -> int:
        """A value placed at shift, shift + 1, ... of zeros; the adjoint of narrow."""
        if shift == 0 and self.reach(value) == reach:
            return value
        return self.emit("pad", (value,), shift, reach)

    def binary(self, kind: str, a: int, b: int) -> int:
        """add, sub or mul of values of equal reach, or with a shared value."""
        ca, cb = self._as_constant(a), self._as_constant(b)
        if kind == "mul" and ca is not None:
            return self.scale(b, ca)
        if kind == "mul" and cb is not None:
            return self.scale(a, cb)
        reaches = [r for r in (self.reach(a), self.reach(b)) if r is not None]
        return self.emit(kind, (a, b), None, reaches[0] if reaches else None)

    def scale(self, value: int, factor: Fraction) -> int:
        """A value times a rational number."""
        known = self._as_constant(value)
        if known is not None:
            return self.constant(known * factor)
        if factor == 1:
            return value
        inner = self.instructions[value]
        if inner.kind in ("scale", "neg"):
            previous = inner.payload if inner.kind == "scale" else Fraction(-1)
            return self.scale(inner.operands[0], factor * previous)  # type: ignore[operator]
        if factor == -1:
            return self.emit("neg", (value,), None, self.reach(value))
        return self.emit("scale", (value,), factor, self.reach(value))

    def power(self, value: int, exponent: Fraction) -> int:
        """A rational power."""
        if exponent == 0:
            return self.constant(Fraction(1))
        if exponent == 1:
            return value
        if exponent == 2:
            return self.binary("mul", value, value)
        return self.emit("power", (value,), exponent, self.reach(value))

    def call(self, name: str, value: int) -> int:
        """A function of one argument."""
        return self.emit("call", (value,), name, self.reach(value))

    def total(self, values: Sequence[int]) -> int | None:
        """The sum of values of equal reach; None for no values."""
        result: int | None = None
        for value in values:
            result = value if result is None else self.binary("add", result, value)
        return result

    def finish(self, outputs: Mapping[str, Sequence[int | None]]) -> Program:
        """The program of what the outputs need, renumbered in order."""
        needed: set[int] = set()
        stack = [v for group in outputs.values() for v in group if v is not None]
        while stack:
            value = stack.pop()
            if value not in needed:
                needed.add(value)
                stack += self.instructions[value].operands
        order = sorted(needed)
        rename = {v: k for k, v in enumerate(order)}
        instructions = tuple(
            Instruction(i.kind, tuple(rename[o] for o in i.operands), i.payload, i.reach)
            for i in (self.instructions[v] for v in order)
        )
        return Program(
            instructions, {g: tuple(None if v is None else rename[v] for v in group) for g, group in outputs.items()}
        )


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


def _node_value(out: Emitter, kind: str, arguments: Sequence[int], node: Mapping[str, object]) -> int:
    if kind == "product":
        result = arguments[0]
        for argument in arguments[1:]:
            result = out.binary("mul", result, argument)
        return result
    if kind == "sum":
        coefficients: Sequence[Fraction] = node["coefficients"]  # type: ignore[assignment]
        # Positive terms first: a difference then needs no negation.
        terms = sorted(zip(coefficients, arguments, strict=True), key=lambda t: t[0] < 0)
        coefficient, argument = terms[0]
        result = out.scale(argument, coefficient)
        for coefficient, argument in terms[1:]:
            if coefficient < 0:
                result = out.binary("sub", result, out.scale(argument, -coefficient))
            else:
                result = out.binary("add", result, out.scale(argument, coefficient))
        return result
    if kind == "power":
        return out.power(arguments[0], node["value"])  # type: ignore[arg-type]
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
    active = _active(program, set(sources))
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
        instruction = program.instructions[number]
        if instruction.kind == "input":
            gradients[instruction.payload] = bar  # type: ignore[index]
            continue
        for operand, contribution in _partials(out, number, instruction, bar, active):
            pending.setdefault(operand, []).append(contribution)
    return out.finish({names[g]: tuple(gradients.get((g, k)) for k in range(size)) for g, size in sources.items()})


def _active(program: Program, groups: set[str]) -> list[bool]:
    active: list[bool] = []
    for instruction in program.instructions:
        if instruction.kind == "input":
            active.append(instruction.payload[0] in groups)  # type: ignore[index]
        else:
            active.append(any(active[o] for o in instruction.operands))
    return active


def _partials(
    out: Emitter, number: int, instruction: Instruction, bar: int, active: Sequence[bool]
) -> list[tuple[int, int]]:
    """Contributions of one instruction's cotangent to its active operands."""
    kind, operands = instruction.kind, instruction.operands
    a = operands[0]
    found: list[tuple[int, int]] = []
    if kind in ("add", "sub"):
        found = [(a, bar), (operands[1], bar if kind == "add" else out.scale(bar, Fraction(-1)))]
    elif kind == "mul":
        b = operands[1]
        if a == b:
            found = [(a, out.scale(out.binary("mul", bar, a), Fraction(2)))] if active[a] else []
        else:
            found = [(x, out.binary("mul", bar, y)) for x, y in ((a, b), (b, a)) if active[x]]
    elif kind == "neg":
        found = [(a, out.scale(bar, Fraction(-1)))]
    elif kind == "scale":
        found = [(a, out.scale(bar, instruction.payload))]  # type: ignore[arg-type]
    elif kind == "narrow":
        found = [(a, out.pad(bar, instruction.payload, _known(out.reach(a))))]  # type: ignore[arg-type]
    elif kind == "pad":
        found = [(a, out.narrow(bar, instruction.payload, _known(out.reach(a))))]  # type: ignore[arg-type]
    elif kind == "power":
        exponent: Fraction = instruction.payload  # type: ignore[assignment]
        slope = out.scale(out.power(a, exponent - 1), exponent)
        found = [(a, out.binary("mul", bar, slope))]
    elif kind == "call":
        found = [(a, out.binary("mul", bar, _slope(out, str(instruction.payload), a, number)))]
    return [(operand, value) for operand, value in found if active[operand]]


def _known(reach: int | None) -> int:
    assert reach is not None, "narrow and pad act on channel arrays only"
    return reach


def _slope(out: Emitter, name: str, argument: int, value: int) -> int:
    """The derivative of a function of one argument; ``value`` is the function's own value."""
    one = out.constant(Fraction(1))
    square = out.binary("mul", value, value)
    if name == "exp":
        return value
    if name == "log":
        return out.power(argument, Fraction(-1))
    if name == "sin":
        return out.call("cos", argument)
    if name == "cos":
        return out.scale(out.call("sin", argument), Fraction(-1))
    if name == "tan":
        return out.binary("add", one, square)
    if name == "sinh":
        return out.call("cosh", argument)
    if name == "cosh":
        return out.call("sinh", argument)
    if name == "tanh":
        return out.binary("sub", one, square)
    if name == "atan":
        return out.power(out.binary("add", one, out.binary("mul", argument, argument)), Fraction(-1))
    raise KeyError(name)
