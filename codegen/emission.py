"""Programs, and the emitter that writes them: equal instructions are shared, trivial ones are folded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from .operations import (
    Add,
    Binary,
    Call,
    Constant,
    Input,
    Instruction,
    Mul,
    Narrow,
    Neg,
    Operation,
    Pad,
    Power,
    Scale,
    Sub,
)


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
        operations = (i.operation for i in self.instructions)
        counts = Counter(o.kind for o in operations if not isinstance(o, (Input, Constant, Narrow, Pad)))
        return dict(sorted(counts.items()))

    @property
    def operations(self) -> int:
        """Arithmetic operations per channel and pixel."""
        return sum(self.histogram.values())

    def inputs(self, group: str) -> Iterator[int]:
        """Indices of the inputs of a group that are read."""
        for instruction in self.instructions:
            match instruction.operation:
                case Input(found, index) if found == group:
                    yield index

    def uses(self, group: str) -> bool:
        """Whether an input of a group is read."""
        return any(True for _ in self.inputs(group))

    def depending(self, groups: Collection[str]) -> list[bool]:
        """For each instruction whether its value depends on inputs of these groups."""
        depends: list[bool] = []
        for instruction in self.instructions:
            operation = instruction.operation
            if isinstance(operation, Input):
                depends.append(operation.group in groups)
            else:
                depends.append(any(depends[o] for o in instruction.operands))
        return depends

    def constants(self) -> set[int]:
        """Values made of constants alone."""
        found: set[int] = set()
        for number, instruction in enumerate(self.instructions):
            if not isinstance(instruction.operation, Input) and found.issuperset(instruction.operands):
                found.add(number)
        return found

    def reordered(self, order: Sequence[int]) -> Program:
        """The program of these instructions in this order, renumbered; every operand comes before its use."""
        rename = {old: new for new, old in enumerate(order)}
        instructions = [self.instructions[number] for number in order]
        return Program(
            tuple([Instruction(i.operation, tuple([rename[o] for o in i.operands]), i.reach) for i in instructions]),
            {g: tuple(None if v is None else rename[v] for v in values) for g, values in self.outputs.items()},
        )


class Emitter:
    """Appends instructions, sharing equal ones and folding trivial ones."""

    def __init__(self, start: Sequence[Instruction] = ()) -> None:
        self.instructions: list[Instruction] = list(start)
        self._numbers = {instruction: k for k, instruction in enumerate(self.instructions)}

    def emit(self, operation: Operation, operands: tuple[int, ...], reach: int | None) -> int:
        """The number of this instruction, new or not."""
        if isinstance(operation, (Add, Mul)):
            operands = tuple(sorted(operands))
        instruction = Instruction(operation, operands, reach)
        number = self._numbers.setdefault(instruction, len(self.instructions))
        if number == len(self.instructions):
            self.instructions.append(instruction)
        return number

    def reach(self, value: int) -> int | None:
        """The reach of a value."""
        return self.instructions[value].reach

    def input(self, group: str, index: int, reach: int | None) -> int:
        """An input value."""
        return self.emit(Input(group, index), (), reach)

    def constant(self, value: Fraction) -> int:
        """A constant."""
        return self.emit(Constant(value), (), None)

    def _as_constant(self, value: int) -> Fraction | None:
        operation = self.instructions[value].operation
        return operation.value if isinstance(operation, Constant) else None

    def narrow(self, value: int, shift: int, reach: int) -> int:
        """Entries shift, shift + 1, ... of a value, as a value of the given reach."""
        own = self.reach(value)
        if own is None or (shift == 0 and own == reach):
            return value
        return self.emit(Narrow(shift), (value,), reach)

    def pad(self, value: int, shift: int, reach: int) -> int:
        """A value placed at shift, shift + 1, ... of zeros; the adjoint of narrow."""
        if shift == 0 and self.reach(value) == reach:
            return value
        return self.emit(Pad(shift), (value,), reach)

    def add(self, a: int, b: int) -> int:
        """The sum of values of equal reach, or with a shared value."""
        return self.binary(Add(), a, b)

    def sub(self, a: int, b: int) -> int:
        """Their difference."""
        return self.binary(Sub(), a, b)

    def mul(self, a: int, b: int) -> int:
        """Their product."""
        return self.binary(Mul(), a, b)

    def binary(self, operation: Binary, a: int, b: int) -> int:
        """One of the three."""
        if isinstance(operation, Mul):
            ca, cb = self._as_constant(a), self._as_constant(b)
            if ca is not None:
                return self.scale(b, ca)
            if cb is not None:
                return self.scale(a, cb)
        reaches = [r for r in (self.reach(a), self.reach(b)) if r is not None]
        return self.emit(operation, (a, b), reaches[0] if reaches else None)

    def scale(self, value: int, factor: Fraction) -> int:
        """A value times a rational number."""
        if factor == 1:
            return value
        inner = self.instructions[value]
        match inner.operation:
            case Constant(known):
                return self.constant(known * factor)
            case Scale(previous):
                return self.scale(inner.operands[0], factor * previous)
            case Neg():
                return self.scale(inner.operands[0], -factor)
        if factor == -1:
            return self.emit(Neg(), (value,), self.reach(value))
        return self.emit(Scale(factor), (value,), self.reach(value))

    def power(self, value: int, exponent: Fraction) -> int:
        """A rational power."""
        if exponent == 0:
            return self.constant(Fraction(1))
        if exponent == 1:
            return value
        if exponent == 2:
            return self.mul(value, value)
        return self.emit(Power(exponent), (value,), self.reach(value))

    def call(self, function: str, value: int) -> int:
        """A function of one argument."""
        return self.emit(Call(function), (value,), self.reach(value))

    def total(self, values: Sequence[int]) -> int | None:
        """The sum of values of equal reach; None for no values."""
        result: int | None = None
        for value in values:
            result = value if result is None else self.add(result, value)
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
        whole = Program(tuple(self.instructions), {g: tuple(group) for g, group in outputs.items()})
        return whole.reordered(sorted(needed))
