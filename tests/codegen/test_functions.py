"""Torch functions of exact expressions: right values and derivatives, shared operations, refusals."""

from __future__ import annotations

import pytest
import sympy as sp
import torch

from codegen.functions import compile_function, function_source
from invariants.errors import InputError

x, y = sp.symbols("x y")
EXPRESSIONS = [
    x * y - sp.Rational(1, 3),
    sp.sqrt(x**2 + y**2) / (x + 2 * y) ** 3,
    sp.exp(-x) * sp.atan(y) + sp.pi,
    sp.Integer(0),
    sp.sqrt(2),
    x,
    (x**2 + y**2) ** sp.Rational(-1, 2),
]


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32])
def test_values_are_those_of_the_expressions(dtype: torch.dtype) -> None:
    points = torch.tensor([[0.5, 1.5], [2.0, 0.25]], dtype=dtype)
    found = compile_function(function_source(EXPRESSIONS, (x, y)))(points)
    expected = [
        [float(e.subs({x: sp.Rational(str(a)), y: sp.Rational(str(b))})) for e in EXPRESSIONS]
        for a, b in points.tolist()
    ]
    assert found.dtype == dtype
    torch.testing.assert_close(found, torch.tensor(expected, dtype=dtype))


def test_derivatives() -> None:
    points = torch.tensor([[0.5, 1.5], [2.0, 0.25]], dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(compile_function(function_source(EXPRESSIONS, (x, y))), (points,))


def test_common_parts_are_computed_once() -> None:
    source = function_source([sp.sqrt(x * y + 1), 1 / sp.sqrt(x * y + 1), (x * y + 1) ** 2], (x, y))
    assert source.count("v1 * v2") == 1 and source.count(" + ") == 1


def test_what_cannot_be_printed_is_described() -> None:
    with pytest.raises(InputError, match="the symbols y"):
        function_source([x * y], (x,))
    with pytest.raises(InputError, match="no expressions"):
        function_source([], (x,))
    with pytest.raises(InputError, match="no operation for"):
        function_source([sp.gamma(x)], (x,))
