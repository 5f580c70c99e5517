"""Steps of the loop over channels, and the order of instructions: the same numbers as the programs over arrays."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

import pytest
import torch
from torch import Tensor

from codegen.channel_steps import ChannelStep, channel_loop
from codegen.program import Emitter, Program
from codegen.render import programs
from codegen.schedule import ordered, peak_live, recomputed
from tests.derivations import catalogue_derivation

from .test_program import COVERAGE, inputs_for, program_of, run_program


def evaluate(program: Program, inputs: Mapping[tuple[str, int], Any]) -> list[Any]:
    """An independent interpreter of scalar programs."""
    values: list[Any] = []
    for i in program.instructions:
        payload: Any = i.payload
        args = [values[o] for o in i.operands]
        if i.kind == "input":
            values.append(inputs[payload])
        elif i.kind == "constant":
            values.append(torch.tensor(float(payload), dtype=torch.float64))
        elif i.kind in ("add", "sub", "mul"):
            values.append({"add": torch.add, "sub": torch.sub, "mul": torch.mul}[i.kind](*args))
        elif i.kind == "neg":
            values.append(-args[0])
        elif i.kind == "scale":
            values.append(args[0] * float(payload))
        elif i.kind == "power":
            values.append(args[0] ** float(payload))
        else:
            values.append(getattr(torch, payload)(args[0]))
    return values


def outputs(program: Program, group: str, inputs: Mapping[tuple[str, int], Any]) -> list[Any]:
    values = evaluate(program, inputs)
    return [None if v is None else values[v] for v in program.outputs[group]]


def window(step: ChannelStep, jets: Tensor, i: int) -> dict[tuple[str, int], Any]:
    """Inputs of a step at channel i from jets (C, J, N), zeros beyond the last channel."""
    channels, count = jets.shape[:2]
    zero = torch.zeros_like(jets[0, 0])
    return {
        ("jets", t * count + j): jets[i + t, j] if i + t < channels else zero
        for t in range(step.window)
        for j in range(count)
    }


@pytest.mark.parametrize("name", sorted(COVERAGE))
def test_steps_give_the_features_of_the_array_program(name: str) -> None:
    program = program_of(name)
    loop = channel_loop(program, 3)
    channels = 4
    given = inputs_for(channels)
    expected = run_program(program, "features", given)
    jets, base = given["jets"][0], given["base"][0]
    for family, reach in enumerate(loop.reaches):
        whole = expected[family]
        for i in range(1 if reach is None else channels - reach):
            step = loop.steps[min(channels - i, len(loop.steps)) - 1]
            inputs = window(step, jets, i) | {("base", d): base[d] for d in range(len(base))}
            found = outputs(step.forward, "features", inputs)[family]
            wanted = torch.as_tensor(whole, dtype=torch.float64)
            wanted = wanted[0, 0 if reach is None else i] if wanted.dim() else wanted
            assert torch.allclose(torch.as_tensor(found), wanted, rtol=1e-12), i


def test_one_step_serves_polynomials_and_one_for_each_number_of_channels_the_others() -> None:
    assert channel_loop(program_of("narrow_2"), 3).padded
    loop = channel_loop(program_of("narrow_2", "nested", "power_-1"), 3)
    assert not loop.padded
    assert [step.window for step in loop.steps] == [1, 2, 3]
    assert [step.families for step in loop.steps] == [(2,), (1, 2), (0, 1, 2)]
    assert loop.steps[0].forward.outputs["features"][0] is None


@pytest.mark.parametrize("name", ["projective", "moebius", "sphere", "affine3"])
def test_an_order_changes_no_value_and_keeps_fewer_alive(name: str) -> None:
    step = programs(catalogue_derivation(name)).loop.steps[-1]
    generator = torch.Generator().manual_seed(0)
    for program, group in ((step.forward, "features"), (step.backward, "grad_jets"), (step.double, "grad_jets")):
        inputs = {
            i.payload: torch.rand(3, dtype=torch.float64, generator=generator) + 0.5
            for i in program.instructions
            if i.kind == "input"
        }
        shuffled = _as_written(program)
        again = ordered(shuffled)
        assert peak_live(again) <= peak_live(shuffled)
        assert again.histogram == program.histogram
        for a, b in zip(outputs(again, group, inputs), outputs(program, group, inputs), strict=True):
            assert (a is None) == (b is None)
            assert a is None or torch.equal(a, b)


def _as_written(program: Program) -> Program:
    """All inputs first, then level by level: an order that keeps much alive."""
    level: list[int] = []
    for i in program.instructions:
        level.append(max((level[o] + 1 for o in i.operands), default=0))
    order = sorted(range(len(level)), key=lambda n: (level[n], n))
    return program.reordered(order)


def _sum_of_products(count: int, *, late: bool) -> Program:
    out = Emitter()
    pairs: Sequence[tuple[int, int]] = [
        (out.input("jets", 2 * k, None), out.input("jets", 2 * k + 1, None)) for k in range(count)
    ]
    if late:
        products = [out.mul(a, b) for a, b in pairs]
        total = out.total(products)
    else:
        total = None
        for a, b in pairs:
            product = out.mul(a, b)
            total = product if total is None else out.add(total, product)
    return out.finish({"features": [total]})


def test_values_alive_are_counted_by_hand() -> None:
    assert peak_live(_sum_of_products(1, late=False)) == 1
    # running total, one product, and their sum
    assert peak_live(_sum_of_products(5, late=False)) == 3
    assert peak_live(_sum_of_products(5, late=True)) == 6
    assert peak_live(ordered(_sum_of_products(5, late=True))) == 3


def test_repeated_operations_are_those_without_a_cotangent() -> None:
    out = Emitter()
    a, b = out.input("jets", 0, None), out.input("grad_features", 0, None)
    root = out.power(a, Fraction(1, 2))
    product = out.mul(b, out.power(root, Fraction(-1)))
    program = out.finish({"grad_jets": [out.scale(product, Fraction(1, 2))]})
    assert recomputed(program, ["grad_features"]) == 2
    assert program.operations == 4
    assert math.isclose(
        float(
            outputs(program, "grad_jets", {("jets", 0): torch.tensor(4.0), ("grad_features", 0): torch.tensor(3.0)})[0]
        ),
        0.75,
    )
