"""Straight-line programs: every printable operation against exact evaluation, adjoints, histograms, emission."""

from __future__ import annotations

import math
from collections import Counter
from fractions import Fraction
from itertools import pairwise
from typing import Any, get_args

import pytest
import sympy as sp
import torch
from torch import Tensor

from codegen.backends.torch_backend import TORCH, print_program
from codegen.operations import Add, Mul, Operation, Sub
from codegen.program import Emitter, Program, adjoint_program, forward_program
from codegen.render import programs
from generated.runtime.kernel import join, narrow, pad, split, stack
from invariants import catalogue
from invariants.exact.expressions import FUNCTIONS
from invariants.graph import GraphBuilder
from tests.derivations import catalogue_derivation

# One symbol a channel slot and derivative: p = jet 0, q = jet 1, r = jet 2; x, y the base.
P, Q, R = ([sp.Symbol(f"{n}{slot}") for slot in range(3)] for n in "pqr")
X, Y = sp.symbols("x y")
SYMBOLS: dict[sp.Symbol, tuple[str, int, int]] = {
    **{s: ("jet", slot, j) for j, row in enumerate((P, Q, R)) for slot, s in enumerate(row)},
    X: ("base", 0, 0),
    Y: ("base", 0, 1),
}

# positive arguments throughout: the inputs are between 1/2 and 3/2
COVERAGE: dict[str, sp.Expr] = {
    "add": P[0] + Q[0],
    "sub": P[0] - Q[0] * R[0],
    "neg": -P[0] * Q[0],
    "mul": P[0] * Q[0] * R[0],
    "scale": sp.Rational(3, 7) * P[0] + sp.Rational(-5, 2) * Q[0],
    "power_3": P[0] ** 3,
    "power_7": (P[0] + Q[0]) ** 7,
    "power_-1": 1 / P[0],
    "power_-3": Q[0] / (P[0] + 1) ** 3,
    "power_1/2": sp.sqrt(P[0] + Q[0]),
    "power_-1/2": R[0] / sp.sqrt(P[0]),
    "power_2/3": (P[0] * Q[0]) ** sp.Rational(2, 3),
    "power_-5/3": P[0] ** sp.Rational(-5, 3),
    "narrow": P[0] * Q[1] - P[1] * Q[0],
    "narrow_2": P[0] * Q[1] * R[2] + P[2],
    "shifted": P[1] ** 2 * Q[1] + R[0],
    "shared": (P[0] * Q[1] - P[1] * Q[0]) * R[0] + (P[1] * Q[2] - P[2] * Q[1]) ** 2,
    "base": X * P[0] + Y**2 * Q[0],
    "base alone": X**2 + sp.cos(Y),
    "constant root": sp.sqrt(2) * P[0] + sp.sqrt(3) ** sp.Rational(1, 3) * Q[0],
    "constant call": sp.sin(1) * P[0] + sp.log(3),
    **{f"call_{name}": function(P[0] / 2 + Q[0] / 5) for name, function in FUNCTIONS.items()},
    "nested": sp.exp(-(P[0] ** 2)) * sp.atan(Q[1] / P[0]) + sp.log(1 + R[0] ** 2),
}


def program_of(*names: str) -> Program:
    builder = GraphBuilder(SYMBOLS)
    builder.add_outputs([(n, COVERAGE[n]) for n in names], {})
    builder.extract_pairs()
    return forward_program(builder.finish())


def array_programs(name: str) -> tuple[Program, Program, Program]:
    made = programs(catalogue_derivation(name))
    return made.forward, made.backward, made.double


def spans_of(program: Program) -> tuple[int | None, ...]:
    return tuple(program.instructions[v].reach for v in program.outputs["features"] if v is not None)


def leaves(union: Any) -> list[Any]:
    """The classes of a union."""
    return [leaf for part in get_args(union) for leaf in leaves(part)] or [union]


def run_program(program: Program, group: str, inputs: dict[str, Any]) -> list[Any]:
    """The printed program, executed."""
    space = {"torch": torch, "math": math, "narrow": narrow, "pad": pad, **inputs}
    exec("\n".join(print_program(program)), space)
    return [None if v is None else space[f"v{v}"] for v in program.outputs[group]]


def inputs_for(channels: int, seed: int = 0) -> dict[str, Any]:
    generator = torch.Generator().manual_seed(seed)
    jets = torch.rand(2, channels, 3, 4, generator=generator, dtype=torch.float64) + 0.5
    base = torch.rand(1, 2, 4, generator=generator, dtype=torch.float64) + 0.5
    return {"jets": jets, "base": base, "channels": channels}


def exact(expr: sp.Expr, inputs: dict[str, Any], channel: int, pixel: int) -> float:
    """Thirty digits by SymPy at one channel and pixel of the second image."""
    at: dict[sp.Symbol, sp.Float] = {}
    for symbol in expr.free_symbols:
        kind, slot, index = SYMBOLS[symbol]
        tensor = inputs["jets"][1, channel + slot, index] if kind == "jet" else inputs["base"][0, index]
        at[symbol] = sp.Float(float(tensor[pixel]), 30)
    return float(sp.N(expr.xreplace(at), 30))


@pytest.mark.parametrize("name", COVERAGE)
def test_every_printable_operation_has_its_exact_value(name: str) -> None:
    program = program_of(name)
    inputs = inputs_for(4)
    (value,) = run_program(program, "features", inputs)
    (span,) = spans_of(program)
    count = 1 if span is None else 4 - span
    value = torch.as_tensor(value, dtype=torch.float64).expand(2, count, 4)
    for channel in range(count):
        for pixel in range(2):
            expected = exact(COVERAGE[name], inputs, channel, pixel)
            assert float(value[1, channel, pixel]) == pytest.approx(expected, rel=1e-13), (channel, pixel)


def test_the_coverage_program_contains_every_operation_of_forward_and_backward() -> None:
    program = program_of(*COVERAGE)
    kinds = {i.kind for i in program.instructions}
    backward = adjoint_program(program, {"jets": 3}, {"features": "grad_features"}, {"jets": "grad_jets"})
    assert kinds | {i.kind for i in backward.instructions} == {
        *("input", "constant", "narrow", "pad", "add", "sub", "mul", "neg", "scale", "power", "call")
    }
    assert {kind.kind for kind in leaves(Operation)} == kinds | {"pad"}
    assert {i.payload for i in program.instructions if i.kind == "call"} >= set(FUNCTIONS)
    assert frozenset(FUNCTIONS) == TORCH.functions


def _functions(program: Program) -> tuple[Any, Any]:
    """Forward and the two gradients as functions of tensors, from the printed programs."""
    spans, features = spans_of(program), len(program.outputs["features"])
    backward = adjoint_program(program, {"jets": 3}, {"features": "grad_features"}, {"jets": "grad_jets"})
    double = adjoint_program(
        backward,
        {"jets": 3, "grad_features": features},
        {"grad_jets": "grad_grad_jets"},
        {"jets": "grad_jets", "grad_features": "grad_grad_features"},
    )

    class Backward(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, jets: Tensor, base: Tensor, grad: Tensor) -> Tensor:
            ctx.save_for_backward(jets, base, grad)
            given = {"jets": jets, "base": base, "channels": jets.shape[1]}
            given["grad_features"] = split(grad, spans, jets.shape[1])
            return stack(run_program(backward, "grad_jets", given), jets)

        @staticmethod
        def backward(ctx: Any, grad_grad: Tensor) -> Any:
            jets, base, grad = ctx.saved_tensors
            given = {"jets": jets, "base": base, "channels": jets.shape[1], "grad_grad_jets": grad_grad}
            given["grad_features"] = split(grad, spans, jets.shape[1])
            first = stack(run_program(double, "grad_jets", given), jets)
            return first, None, join(run_program(double, "grad_grad_features", given), jets, spans)

    class Forward(torch.autograd.Function):
        @staticmethod
        def forward(ctx: Any, jets: Tensor, base: Tensor) -> Tensor:
            ctx.save_for_backward(jets, base)
            given = {"jets": jets, "base": base, "channels": jets.shape[1]}
            return join(run_program(program, "features", given), jets, spans)

        @staticmethod
        def backward(ctx: Any, grad: Tensor) -> Any:
            jets, base = ctx.saved_tensors
            return Backward.apply(jets, base, grad), None

    return Forward.apply, Backward.apply


@pytest.mark.parametrize("channels", [1, 2, 4])
@pytest.mark.parametrize("name", [*COVERAGE, "all"])
def test_adjoints_agree_with_numerical_differentiation(name: str, channels: int) -> None:
    program = program_of(*(COVERAGE if name == "all" else [name]))
    forward, backward = _functions(program)
    inputs = inputs_for(channels, seed=1)
    jets = inputs["jets"][:1, :, :, :1].requires_grad_()
    base = inputs["base"][..., :1]
    features = forward(jets, base)
    counts = [1 if s is None else max(channels - s, 0) for s in spans_of(program)]
    assert features.shape[1] == sum(counts)
    if name == "base alone":
        assert not torch.autograd.grad(features.sum(), jets)[0].any()
    assert torch.autograd.gradcheck(lambda z: forward(z, base), (jets,))
    grad = torch.rand_like(features).requires_grad_()
    assert torch.autograd.gradcheck(lambda z, g: backward(z, base, g), (jets, grad))


def test_the_adjoint_of_narrow_is_pad_and_of_pad_is_narrow() -> None:
    for have, start, length in [(4, 1, 3), (4, 0, 2), (4, 2, 2), (1, 1, 0), (2, 2, 0), (2, 1, -1)]:
        value = torch.randn(2, have, 3, dtype=torch.float64)
        cut = narrow(value, start, length)
        assert cut.shape == (2, max(length, 0), 3)
        other = torch.randn_like(cut)
        back = pad(other, start, have)
        assert back.shape == value.shape
        assert float((cut * other).sum()) == pytest.approx(float((value * back).sum()), abs=1e-14)


@pytest.mark.parametrize("name", [n for n in catalogue.names("plane") if catalogue.get(n).translations])
def test_histograms_count_what_is_printed(name: str) -> None:
    for program in array_programs(name):
        lines = [line for line in print_program(program) if not line.startswith("del ")]
        signs = Counter[str]()
        for line in lines:
            _, right = line.split(" = ", 1)
            words = right.split(" ")
            if len(words) == 3 and words[1] in "+-*" and words[0].startswith("v"):
                scaled = words[1] == "*" and not words[2].startswith("v")
                signs["scale" if scaled else {"+": "add", "-": "sub", "*": "mul"}[words[1]]] += 1
            elif right.startswith("-"):
                signs["neg"] += 1
            elif " * (" in right:
                signs["scale"] += 1
            else:
                assert right.startswith(("jets[", "grad_", "narrow(", "pad(")), line
        assert dict(signs) == program.histogram
        assert program.operations == sum(signs.values())
        for number, instruction in enumerate(program.instructions):
            assert all(operand < number for operand in instruction.operands)


def test_freed_values_are_never_read_again() -> None:
    for program in array_programs("moebius"):
        dead: set[str] = set()
        freed = 0
        for line in print_program(program):
            if line.startswith("del "):
                names = line.removeprefix("del ").split(", ")
                dead |= set(names)
                freed += len(names)
            else:
                words = set(line.replace("(", " ").replace(")", " ").replace(",", " ").replace("-", " ").split())
                assert not dead & words, line
        assert freed > 10
        assert not dead & {f"v{v}" for group in program.outputs.values() for v in group}


def test_emission_shares_folds_and_is_idempotent() -> None:
    out = Emitter()
    a, b = out.input("jets", 0, 0), out.input("jets", 1, 0)
    assert out.mul(a, b) == out.mul(b, a)
    assert out.sub(a, b) != out.sub(b, a)
    assert out.power(a, Fraction(0)) == out.constant(Fraction(1))
    assert out.power(a, Fraction(1)) == a
    assert out.power(a, Fraction(2)) == out.mul(a, a)
    assert out.scale(out.scale(a, Fraction(2)), Fraction(1, 2)) == a
    assert out.scale(out.scale(a, Fraction(-1)), Fraction(-1)) == a
    assert out.scale(out.constant(Fraction(2)), Fraction(3)) == out.constant(Fraction(6))
    assert out.mul(out.constant(Fraction(1)), a) == a
    assert out.narrow(a, 0, 0) == a
    assert out.pad(a, 0, 0) == a
    assert out.total([]) is None
    finished = out.finish({"out": [out.mul(a, b), None, a]})
    assert len(finished.instructions) == 3
    assert Emitter(finished.instructions).finish(finished.outputs) == finished
    assert finished.outputs["out"][1] is None
    # operations without an operand of their own are told apart by their class
    assert len({out.binary(operation, a, b) for operation in (Add(), Sub(), Mul())}) == 3


def test_the_same_derivation_gives_the_same_programs() -> None:
    first, second = (array_programs("projective") for _ in range(2))
    assert first == second
    assert all(a.operations < b.operations for a, b in pairwise(first))


def test_a_function_without_an_adjoint_is_an_error_and_not_a_zero() -> None:
    out = Emitter()
    value = out.call("gamma", out.input("jets", 0, 0))
    program = out.finish({"features": [value]})
    with pytest.raises(KeyError, match="gamma"):
        adjoint_program(program, {"jets": 1}, {"features": "grad"}, {"jets": "grad_jets"})
