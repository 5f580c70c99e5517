"""The table of derivatives against SymPy, and operations as data: every class is printed or refused by every backend."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
import sympy as sp

from codegen import channel_steps
from codegen.backends import cpp_backend, torch_backend, triton_steps
from codegen.backends.triton_values import Buffer, Row, Value, Window
from codegen.derivatives import DERIVATIVES
from codegen.emission import Program
from codegen.operations import (
    Add,
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
from codegen.program import Emitter
from invariants.errors import DerivationError
from invariants.exact.expressions import FUNCTIONS

from .test_program import leaves

x = sp.Symbol("x", positive=True)
HALF = Fraction(1, 2)
FEATURE = Value(Buffer.FEATURES, 0)

# operation -> (statement in torch, in C++, in Triton), of the values v0 and v1; None where it cannot be
PRINTED: dict[Operation, tuple[str | None, str | None, str | None]] = {
    Input("grad_features", 3): ("v2 = grad_features[3]", "const T v2 = s3[p];", None),
    Constant(HALF): ("v2 = 0.5", "const T v2 = T(1.0 / 2.0);", None),
    Narrow(1): ("v2 = narrow(v0, 1, channels - 2)", None, None),
    Pad(1): ("v2 = pad(v0, 1, channels - 2)", None, None),
    Add(): ("v2 = v0 + v1", "const T v2 = v0 + v1;", "v2 = z0_0 + z0_1"),
    Sub(): ("v2 = v0 - v1", "const T v2 = v0 - v1;", "v2 = z0_0 - z0_1"),
    Mul(): ("v2 = v0 * v1", "const T v2 = v0 * v1;", "v2 = z0_0 * z0_1"),
    Neg(): ("v2 = -v0", "const T v2 = -v0;", "v2 = -z0_0"),
    Scale(HALF): ("v2 = v0 * 0.5", "const T v2 = v0 * T(1.0 / 2.0);", "v2 = z0_0 * 0.5"),
    Power(HALF): ("v2 = torch.sqrt(v0)", "const T v2 = std::sqrt(v0);", "v2 = sqrt(z0_0)"),
    Call("atan"): ("v2 = torch.atan(v0)", "const T v2 = std::atan(v0);", "v2 = atan(z0_0)"),
}
OPERANDS = {Add: 2, Sub: 2, Mul: 2, Input: 0, Constant: 0}


def exact(out: Emitter) -> list[Any]:
    """An interpreter of scalar programs in SymPy."""
    values: list[Any] = []
    for instruction in out.instructions:
        a, b = [*(values[o] for o in instruction.operands), None, None][:2]
        match instruction.operation:
            case Input():
                values.append(x)
            case Constant(value) | Scale(value) | Power(value):
                number = sp.Rational(value.numerator, value.denominator)
                kind = instruction.kind
                values.append(number if kind == "constant" else a * number if kind == "scale" else a**number)
            case Add():
                values.append(a + b)
            case Sub():
                values.append(a - b)
            case Mul():
                values.append(a * b)
            case Neg():
                values.append(-a)
            case Call(function):
                values.append(FUNCTIONS[function](a))
            case other:
                raise AssertionError(other)
    return values


def test_the_table_serves_the_functions_of_exact_expressions() -> None:
    assert set(DERIVATIVES) == set(FUNCTIONS)


@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_derivatives_are_those_of_sympy(name: str) -> None:
    out = Emitter()
    argument = out.input("jets", 0, None)
    slope = DERIVATIVES[name](out, argument, out.call(name, argument))
    assert sp.simplify(exact(out)[slope] - FUNCTIONS[name](x).diff(x)) == 0


def program_with(operation: Operation) -> Program:
    inputs = (Instruction(Input("jets", 0), (), 0), Instruction(Input("jets", 1), (), 0))
    operands = (0, 1)[: OPERANDS.get(type(operation), 1)]
    return Program((*inputs, Instruction(operation, operands, 2)), {"features": (2,)})


def test_every_operation_is_listed() -> None:
    assert {type(operation) for operation in PRINTED} == set(leaves(Operation))


@pytest.mark.parametrize("operation", PRINTED, ids=lambda operation: operation.kind)
def test_every_backend_prints_an_operation_or_names_it(operation: Operation) -> None:
    program = program_with(operation)
    in_torch, in_cpp, in_triton = PRINTED[operation]
    assert in_torch in torch_backend.print_program(program)
    if in_cpp is None:
        with pytest.raises(DerivationError, match=f"the operation '{operation.kind}' in a C"):
            cpp_backend.statements(program, 6)
    else:
        assert cpp_backend.statements(program, 6)[2] == in_cpp
    if isinstance(operation, (Narrow, Pad)):
        with pytest.raises(DerivationError, match=f"the operation '{operation.kind}' in"):
            triton_steps.print_step("step", program, {FEATURE: 2}, 6, 1)
    else:
        # inputs and constants are no statements: they stand where they are used
        lines = triton_steps.print_step("step", program, {FEATURE: 2}, 6, 1).lines
        assert lines == (() if in_triton is None else (in_triton,))


def test_an_operation_is_read_by_kind_and_payload_as_well() -> None:
    payloads = {operation.kind: Instruction(operation, (), None).payload for operation in PRINTED}
    assert payloads["input"] == ("grad_features", 3)
    assert payloads["constant"] == payloads["scale"] == payloads["power"] == HALF
    assert payloads["narrow"] == payloads["pad"] == 1
    assert payloads["call"] == "atan"
    assert payloads["add"] is payloads["neg"] is None


def test_values_and_rows_of_a_triton_kernel_are_named_when_printed() -> None:
    window = Window("grad_grad_jets", derivative=3, top=2, jets=6)
    assert str(window.at(1)) == "h1_3" and window.at(1) == Value(Buffer.DIRECTIONS, 3, 1)
    assert str(window.row("i", 2)) == "(i + 2) * 6 + 3"
    assert str(Row("first", 0, 6, 0)) == "first * 6"
    assert (window.mask("i", 0), window.mask("i", 2)) == ("m0", "among(i + 2 < channels, room, block)")
    assert str(Value(Buffer.SEEDS, 4)) == "g4"


def test_constants_are_folded_exactly() -> None:
    three, two = sp.Integer(3), sp.Integer(2)
    folded = {
        Constant(HALF): HALF, Add(): 5, Sub(): 1, Mul(): 6, Neg(): -3, Scale(HALF): Fraction(3, 2), Power(Fraction(2)): 9,
    }  # fmt: skip
    for operation, value in folded.items():
        assert triton_steps._exact(operation, [three, two]) == sp.Rational(value)
    assert triton_steps._exact(Call("exp"), [three]) == sp.exp(3)
    for operation in (Input("jets", 0), Narrow(1), Pad(1)):
        with pytest.raises(DerivationError, match="a constant"):
            triton_steps._exact(operation, [three])


def test_powers_in_cpp() -> None:
    assert cpp_backend._power("v", Fraction(-3)) == "power<-3>(v)"
    assert cpp_backend._power("v", Fraction(-1, 2)) == "T(1) / std::sqrt(v)"
    assert cpp_backend._power("v", Fraction(2, 3)) == "std::pow(v, T(2.0 / 3.0))"
    assert cpp_backend._power("v", Fraction(65)).startswith("std::pow(v, ")


def test_a_step_over_channels_places_no_zeros() -> None:
    with pytest.raises(DerivationError, match="a step of the loop over channels"):
        channel_steps._emit_at(Emitter(), Instruction(Pad(1), (0,), 0), 0, [0], 6)


def test_a_constant_times_a_value_is_a_scaling_on_either_side() -> None:
    for flipped in (False, True):
        out = Emitter()
        value, constant = out.input("jets", 0, None), out.constant(HALF)
        product = out.mul(constant, value) if flipped else out.mul(value, constant)
        assert out.instructions[product].operation == Scale(HALF)
        assert out.instructions[product].operands == (value,)
