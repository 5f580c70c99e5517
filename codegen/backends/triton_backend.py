"""The triton backend: one fused kernel a program, in which blocks of pixels walk over the channels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from textwrap import wrap
from typing import assert_never, cast

import sympy as sp

from invariants.expressions import FUNCTIONS

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
from .base import SIGNS, Backend, Programs, register

_LETTERS = {"jets": "z", "grad_grad_jets": "h", "grad_features": "g", "base": "x"}
_CHANNEL_GROUPS = ("jets", "grad_grad_jets")
# A thread gets 4, 2 or 1 pixels so that their values, as counted here, are at most so many. Compiled for an H100, the
# kernels of the plane then take up to 128 registers, which leaves 512 threads on a processor, and none spills.
_VALUES_A_THREAD = 128


@dataclass(frozen=True)
class Step:
    """One step of the loop over channels, as a function.

    Attributes:
        name: of the function.
        left: channels that are left where it applies.
        arguments: its parameters, named like the values of the kernel that are passed.
        lines: its statements.
        returned: the values that it returns.
        targets: what the kernel calls these.
        results: every result's name in the kernel -> the expression that holds it there.
        pressure: how many values live at once.
    """

    name: str
    left: int
    arguments: tuple[str, ...]
    lines: tuple[str, ...]
    returned: tuple[str, ...]
    targets: tuple[str, ...]
    results: Mapping[str, str]
    pressure: int

    @property
    def head(self) -> list[str]:
        """The first lines of the function."""
        return _enclosed(f"def {self.name}(", self.arguments, "):")

    @property
    def tail(self) -> list[str]:
        """The return statement."""
        return _assembled("return ", self.returned)

    def call(self) -> list[str]:
        """Statements of the kernel that run the step."""
        if not self.targets:
            return []
        *before, last = _assembled("", self.targets)
        return [*before, *_enclosed(f"{last} = {self.name}(", self.arguments, ")")]


@dataclass(frozen=True)
class FusedKernel:
    """What the template prints of a kernel.

    Attributes:
        name: 'forward', 'backward' or 'double'.
        steps: the functions it calls.
        tensors: parameters beside the jets and the base.
        setup: statements before the loop over channels.
        body: statements of the loop.
        halo: steps before its first channel that a block repeats, for what they add to the gradients of its channels.
        pixels: pixels a thread, for values of four bytes.
    """

    name: str
    steps: tuple[Step, ...]
    tensors: tuple[str, ...]
    setup: tuple[str, ...]
    body: tuple[str, ...]
    halo: int
    pixels: int


@dataclass(frozen=True)
class LayerKernels:
    """What the template prints of a layer on images: jets of a channel, and the statements of a sweep over channels.

    Attributes:
        order: of the jets.
        sums: (derivative, its order along x, along y).
        families: their number.
        columns: the least power of two that holds them.
        scales: for each family the number of its weight among those that are not zero; -1 for weight zero.
        count: weights that are not zero.
        setup: statements before the loop over channels.
        features: statements of the loop that give each feature as f0, f1, ..., zero where there is none.
        sizes: statements that join the features to their largest size and relative sum of squares, by weight.
        row: the features side by side, as an expression.
        parts: statements that take such a row, called ``seeds``, apart into g0, g1, ...
        masks: for each family where it exists.
        gradients: statements from g0, g1, ... to stored gradients of the jets.
        gradient_setup: statements before the loop over channels, for those.
        roll: statements at the end of the loop.
    """

    order: int
    sums: tuple[tuple[int, int, int], ...]
    families: int
    columns: int
    scales: tuple[int, ...]
    count: int
    setup: tuple[str, ...]
    features: tuple[str, ...]
    sizes: tuple[str, ...]
    row: str
    parts: tuple[str, ...]
    masks: tuple[str, ...]
    gradients: tuple[str, ...]
    gradient_setup: tuple[str, ...]
    roll: tuple[str, ...]


def print_step(name: str, program: Program, outputs: Mapping[str, int | None], jets: int, left: int) -> Step:
    """The function of one step.

    Args:
        name: of the function.
        program: a scalar program of a :class:`ChannelStep`.
        outputs: name of each result in the kernel -> its value, None for an identical zero.
        jets: derivatives of a channel.
        left: channels that are left where the step applies.
    """
    constants = _constants(program)
    names: list[str] = []
    lines: list[str] = []
    for number, instruction in enumerate(program.instructions):
        if number in constants:
            names.append(repr(constants[number]))
        elif isinstance(instruction.operation, Input):
            names.append(_input(instruction.operation, jets))
        else:
            names.append(f"v{number}")
            lines += _statements(names[-1], instruction.operation, [names[o] for o in instruction.operands])
    results: dict[str, str] = {}
    returned: dict[str, str] = {}
    for key, value in outputs.items():
        if value is None:
            results[key] = "zero"
        elif value in constants:
            results[key] = f"(zero + {names[value]})"
        elif isinstance(program.instructions[value].operation, Input):
            results[key] = names[value]
        else:
            results[key], returned[key] = key, names[value]
    used = {o for instruction in program.instructions for o in instruction.operands}
    arguments = tuple(
        names[n] for n, i in enumerate(program.instructions) if isinstance(i.operation, Input) and n in used
    )
    return Step(
        name=name,
        left=left,
        arguments=arguments,
        lines=tuple(lines),
        returned=tuple(returned.values()),
        targets=tuple(returned),
        results=results,
        pressure=_pressure(program, [v for v in outputs.values() if v is not None]),
    )


def _input(operation: Input, jets: int) -> str:
    letter, index = _LETTERS[operation.group], operation.index
    return f"{letter}{index // jets}_{index % jets}" if operation.group in _CHANNEL_GROUPS else f"{letter}{index}"


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
            return _rational(value)
        case Add():
            return operands[0] + operands[1]
        case Sub():
            return operands[0] - operands[1]
        case Mul():
            return operands[0] * operands[1]
        case Neg():
            return -operands[0]
        case Scale(factor):
            return operands[0] * _rational(factor)
        case Power(exponent):
            return operands[0] ** _rational(exponent)
        case Call(function):
            return FUNCTIONS[function](operands[0])
        case Input() | Narrow() | Pad():
            raise unprintable(operation, "a constant")
        case _:
            assert_never(operation)


def _rational(value: Fraction) -> sp.Expr:
    return sp.Rational(value.numerator, value.denominator)


def _statements(name: str, operation: Operation, arguments: Sequence[str]) -> list[str]:
    """Statements that compute one value; the last assigns it."""
    match operation:
        case Add() | Sub() | Mul():
            return [f"{name} = {arguments[0]} {SIGNS[operation.kind]} {arguments[1]}"]
        case Neg():
            return [f"{name} = -{arguments[0]}"]
        case Scale(factor):
            return [f"{name} = {arguments[0]} * {_number(factor)}"]
        case Power(exponent):
            return _power(name, arguments[0], exponent)
        case Call(function):
            return [f"{name} = {function}({arguments[0]})"]
        case Input() | Constant() | Narrow() | Pad():
            raise unprintable(operation, "the statements of a Triton step")
        case _:
            assert_never(operation)


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


def fused_kernel(name: str, loop: ChannelLoop) -> FusedKernel:
    """Print one of the programs of a loop: its name is 'forward', 'backward' or 'double'."""
    jets, families = loop.jets, range(len(loop.reaches))
    programs = [cast("Program", getattr(step, name)) for step in loop.steps]
    steps = tuple(
        print_step(f"{name}_step_{step.window}", program, _outputs(name, step, program, jets), jets, step.window)
        for step, program in zip(loop.steps, programs, strict=True)
    )
    read = {group: _read(programs, group) for group in ("jets", "grad_grad_jets", "grad_features")}
    windows = [(_LETTERS[group], group, k, top) for group in _CHANNEL_GROUPS for k, top in _tops(read[group], jets)]
    gradients = name != "forward"
    written = {key for step in steps for key, value in step.results.items() if key[0] == "c" and value != "zero"}
    added = dict(_tops((int(t) * jets + int(k) for t, k in (key[1:].split("_") for key in written)), jets))
    shifts = {top for *_, top in windows} | {loop.reaches[f] or 0 for f in families} | {0}

    base = sorted(_read(programs, "base"))
    setup = [
        *_family_starts(loop.reaches),
        *(
            _origin(tensor, f"channels * {jets}" if tensor.endswith("jets") else f"o{len(loop.reaches)}")
            for tensor in ("jets", *_TENSORS[name])
        ),
        *(["base = base + (image * base_stride + corner) + offset"] if base else []),
        *(f"x{d} = load(base + {d} * plane, m0, wide)" for d in base),
        *(
            f"{letter}{t}_{k} = load({_place(group, 'first', t, jets, k)}, {_exists('first', t)}, wide)"
            for letter, group, k, top in windows
            for t in range(top)
        ),
        *(f"a{t}_{k} = zero" for k, top in added.items() for t in range(top)),
    ]
    body = [
        *(f"m{t} = {_exists('i', t)}" for t in sorted(shifts - {0})),
        *(f"{z}{top}_{k} = load({_place(group, 'i', top, jets, k)}, m{top}, wide)" for z, group, k, top in windows),
        *(f"g{f} = load(grad + (o{f} + i) * plane, m{loop.reaches[f]}, wide)" for f in sorted(read["grad_features"])),
    ]
    if loop.padded:
        body += steps[0].call()
        results: Mapping[str, str] = steps[0].results
    else:
        results = {key: key for key in steps[-1].results}
        body += _choice(steps, results)
    if gradients:
        # a channel's gradient is whole once the steps up to its own have added to it
        body += [f"own = {_mask('i >= start')}", *_gradients(results, added, jets)]
    if name != "backward":
        own = " & own" if gradients else ""
        target = "grad_grad_features" if gradients else "features"
        for f in families:
            mask = _mask("i == 0") if loop.reaches[f] is None else f"m{loop.reaches[f]}{own}"
            body.append(f"tl.store({target} + (o{f} + i) * plane, {results[f'f{f}']}, mask={mask})")
    for z, _, k, top in windows:
        body += [f"{z}{t}_{k} = {z}{t + 1}_{k}" for t in range(top)]
    carried = sum(top for *_, top in windows) + sum(added.values())
    return FusedKernel(
        name=name,
        steps=tuple(step for step in steps if step.targets),
        tensors=_TENSORS[name],
        setup=tuple(setup),
        body=tuple(body),
        halo=max(added.values(), default=0),
        pixels=next(n for n in (4, 2, 1) if n == 1 or n * (carried + steps[-1].pressure) <= _VALUES_A_THREAD),
    )


_TENSORS = {
    "forward": ("features",),
    "backward": ("grad", "grad_jets"),
    "double": ("grad", "grad_grad_jets", "grad_jets", "grad_grad_features"),
}


def _outputs(name: str, step: ChannelStep, program: Program, jets: int) -> dict[str, int | None]:
    """Results of a step by their names in the kernel: f for a family, c for what is added to a gradient."""
    named: dict[str, int | None] = {}
    if name != "forward":
        values = program.outputs["grad_jets"]
        named |= {f"c{n // jets}_{n % jets}": value for n, value in enumerate(values)}
    if name != "backward":
        values = program.outputs["features" if name == "forward" else "grad_grad_features"]
        named |= {f"f{f}": value for f, value in enumerate(values)}
    return named


def _read(programs: Iterable[Program], group: str) -> set[int]:
    """Indices of the inputs of a group that are read."""
    return {index for program in programs for index in program.inputs(group)}


def _tops(indices: Iterable[int], jets: int) -> list[tuple[int, int]]:
    """Each derivative that occurs, and its largest shift."""
    tops: dict[int, int] = {}
    for index in indices:
        tops[index % jets] = max(tops.get(index % jets, 0), index // jets)
    return sorted(tops.items())


def _family_starts(reaches: Sequence[int | None]) -> Iterator[str]:
    """Where the features of each family begin, and their number."""
    yield "o0 = 0"
    for f, reach in enumerate(reaches):
        count = "1" if reach is None else "channels" if reach == 0 else f"tl.maximum(channels - {reach}, 0)"
        yield f"o{f + 1} = o{f} + {count}"


def _origin(tensor: str, count: str) -> str:
    # scalars first: one address a program, and 32-bit offsets from it
    return f"{tensor} = {tensor} + (image * {count} * plane + corner) + offset"


def _place(tensor: str, channel: str, shift: int, jets: int, derivative: int) -> str:
    row = f"({_sum(channel, shift)}) * {jets}" if shift else f"{channel} * {jets}"
    return f"{tensor} + ({_sum(row, derivative)}) * plane"


def _exists(channel: str, shift: int) -> str:
    return _mask(f"{channel} + {shift} < channels") if shift else "m0"


def _mask(condition: str) -> str:
    return f"among({condition}, room, block)"


def _sum(term: str, number: int) -> str:
    return f"{term} + {number}" if number else term


def _choice(steps: Sequence[Step], results: Mapping[str, str]) -> list[str]:
    """The step for the number of channels left; the largest comes first, and a smaller one leaves zeros."""
    lines: list[str] = []
    for step in reversed(steps):
        word = "if" if step is steps[-1] else "elif"
        lines.append("else:" if step is steps[0] else f"{word} i + {step.left - 1} < channels:")
        inner = [*step.call(), *(f"{k} = {step.results.get(k, 'zero')}" for k in results if k not in step.targets)]
        lines += [f"    {line}" for line in inner]
    return lines


def _gradients(results: Mapping[str, str], added: Mapping[int, int], jets: int) -> Iterator[str]:
    for k in range(jets):
        top = added.get(k)
        sums = [results.get(f"c{t}_{k}", "zero") for t in range((top or 0) + 1)]
        if top:
            sums = [f"a{t}_{k}" if s == "zero" else f"a{t}_{k} + {s}" for t, s in enumerate(sums[:-1])] + sums[-1:]
        yield f"tl.store({_place('grad_jets', 'i', 0, jets, k)}, {sums[0]}, mask=own)"
        for t, value in enumerate(sums[1:]):
            yield f"a{t}_{k} = {value}"


def _enclosed(before: str, items: Sequence[str], after: str) -> list[str]:
    """Items between brackets, on one line or wrapped."""
    line = f"{before}{', '.join(items)}{after}"
    if len(line) <= 100:
        return [line]
    return [before, *(f"    {part}" for part in wrap(f"{', '.join(items)},", 100)), after]


def _assembled(before: str, items: Sequence[str]) -> list[str]:
    """One item, or a tuple."""
    return [f"{before}{items[0]}"] if len(items) == 1 else _enclosed(f"{before}(", items, ")")


def layer_kernels(programs: Programs) -> LayerKernels | None:
    """Print the sweeps of a layer on images; None on a base of another dimension, or for very many families."""
    loop = programs.loop
    families, window, jets = len(loop.reaches), loop.window, loop.jets
    if not programs.indices or len(programs.indices[0]) != 2 or families > _MOST_FAMILIES:
        return None
    weights = programs.weights or ((),) * families
    distinct = list(dict.fromkeys(w for w in weights if any(w)))
    scales = tuple(distinct.index(w) if any(w) else -1 for w in weights)
    steps: dict[str, list[Step]] = {}
    for name in ("forward", "backward"):
        made = [(step, cast("Program", getattr(step, name))) for step in loop.steps]
        steps[name] = [
            print_step(f"{name}_step_{s.window}", p, _outputs(name, s, p, jets), jets, s.window) for s, p in made
        ]
    forward, found = _stepped(steps["forward"])
    backward, results = _stepped(steps["backward"])
    masks = [_mask("i == 0") if reach is None else f"m{reach}" for reach in loop.reaches]
    # sweeps that take two channels a turn may end beyond the last
    there = [_mask("i < channels") if mask == "m0" else mask for mask in masks]
    shifts = sorted({reach for reach in loop.reaches if reach})
    width = max(8, 1 << (families - 1).bit_length())
    names = [f"f{f}" if f < families else "zero" for f in range(width)]
    written = {key for step in steps["backward"] for key, value in step.results.items() if value != "zero"}
    added = dict(_tops((int(t) * jets + int(k) for t, k in (key[1:].split("_") for key in written)), jets))
    return LayerKernels(
        order=max(sum(index) for index in programs.indices),
        sums=tuple((k, x, y) for k, (x, y) in enumerate(cast("tuple[tuple[int, int], ...]", programs.indices))),
        families=families,
        columns=width,
        scales=scales,
        count=len(distinct),
        setup=(
            *_family_starts(loop.reaches),
            *(line for t in range(window - 1) for line in _jets_at(t, str(t), jets)),
        ),
        features=(
            *_jets_at(window - 1, _sum("i", window - 1), jets),
            *(f"m{t} = {_exists('i', t)}" for t in shifts),
            *forward,
            *(f"f{f} = tl.where({there[f]}, {found[f'f{f}']}, zero)" for f in range(families)),
        ),
        sizes=tuple(
            line for c in range(len(distinct)) for line in _sizes(c, [f for f in range(families) if scales[f] == c])
        ),
        row=f"tl.reshape({_joined(names)}, [block, {width}])",
        parts=tuple(_parted(width, families)),
        masks=tuple(masks),
        gradients=(*backward, *_gradients(results, added, jets)),
        gradient_setup=tuple(f"a{t}_{k} = zero" for k, top in added.items() for t in range(top)),
        roll=tuple(f"z{t}_{k} = z{t + 1}_{k}" for t in range(window - 1) for k in range(jets)),
    )


_MOST_FAMILIES = 16


def _stepped(steps: Sequence[Step]) -> tuple[list[str], Mapping[str, str]]:
    """Statements that run the step for the channels left, and where its results are."""
    if len(steps) == 1:
        return steps[0].call(), steps[0].results
    results = {key: key for key in steps[-1].results}
    return _choice(steps, results), results


def _jets_at(shift: int, channel: str, jets: int) -> list[str]:
    *before, last = _assembled("", [f"z{shift}_{k}" for k in range(jets)])
    given = [f"source + ({channel}) * area", f"{channel} < channels"]
    given += ["row", "height", "width", "across", "below", "inside", "radius", "wide"]
    return [*before, *_enclosed(f"{last} = jets_of(", given, ")")]


def _sizes(number: int, members: Sequence[int]) -> Iterator[str]:
    """Statements that add features to a sum of squares relative to that of the largest."""
    most = f"n{number}"
    for f in members:
        most = f"tl.maximum({most}, tl.abs(f{f}))"
    yield f"most = {most}"
    yield f"part, unit = n{number} / most, 1.0 / most"
    yield f"s{number} = s{number} * (part * part)"
    for f in members:
        yield f"s{number} += (f{f} * unit) * (f{f} * unit)"
    yield f"n{number} = most"


def _joined(names: Sequence[str]) -> str:
    """Blocks side by side along new axes of two, the last of them the fastest."""
    return names[0] if len(names) == 1 else f"tl.join({_joined(names[::2])}, {_joined(names[1::2])})"


def _parted(width: int, families: int) -> Iterator[str]:
    """The inverse: each column of ``seeds`` (block, width)."""
    bits = width.bit_length() - 1
    yield f"parts = tl.reshape(seeds, [block, {', '.join(['2'] * bits)}])"
    # each split takes the lowest bit of the column's number
    names = {"": "parts"}
    for level in range(bits):
        split: dict[str, str] = {}
        for low, name in names.items():
            if int(low or "0", 2) >= families:
                continue
            split |= {bit + low: f"g{int(bit + low, 2)}" if level == bits - 1 else f"parts_{bit + low}" for bit in "01"}
            yield f"{split['0' + low]}, {split['1' + low]} = tl.split({name})"
        names = split


def printed(programs: Programs) -> dict[str, object]:
    """The three kernels and what they share."""
    loop = programs.loop
    kernels = tuple(fused_kernel(name, loop) for name in _TENSORS)
    lines = [line for kernel in kernels for step in kernel.steps for line in step.lines]
    helpers = {
        name for name in (*FUNCTIONS, "power", "reciprocal", "sqrt") if any(f"{name}(" in line for line in lines)
    }
    layer = layer_kernels(programs)
    shared = {"among", "feature_shape", "launch", "load", "place"} | (
        {"neighbours", "scaled_by", "stencil", "taps"} if layer else set()
    )
    return {
        "kernels": kernels,
        "layer": layer,
        "helpers": sorted(helpers | shared),
        "reaches": repr(loop.reaches),
        "reads_base": any(step.forward.uses("base") for step in loop.steps),
    }


TRITON = register(
    Backend(
        name="triton",
        templates="triton",
        files={"kernel_triton.py.j2": "kernel_triton.py"},
        printed=printed,
        functions=frozenset(FUNCTIONS),
    )
)
