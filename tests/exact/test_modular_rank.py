"""Ranks and gradients modulo a prime, against SymPy's derivatives."""

from __future__ import annotations

import pytest
import sympy as sp

from invariants import DerivationError
from invariants.exact.linear_algebra import PRIME
from invariants.exact.modular_rank import ModularPoint, field_rank, jacobian_rank, modular_power

x, y, z = sp.symbols("x y z")


@pytest.mark.parametrize(
    ("exprs", "rank"),
    [
        ([x + y, (x + y) ** 2, x * y], 2),
        ([x / y, y / x, (x + y) / (x - y)], 1),
        ([sp.sqrt(x * y), sp.sqrt(x) * sp.sqrt(y), x], 2),
        ([sp.cbrt(x**2 + y), (x**2 + y) ** 5], 1),
        ([sp.sin(x), sp.cos(x), sp.tan(x), sp.sin(2 * x) + y], 2),
        ([sp.exp(x), sp.exp(2 * x), sp.exp(x + y) * sp.exp(-y), sp.exp(-x)], 1),
        ([sp.log(x), x, sp.atan(y), y], 2),
        ([sp.cosh(x), sp.sinh(x), sp.tanh(x)], 1),
        ([sp.sin(x) ** 2 + sp.cos(x) ** 2 + y, y], 1),
        ([sp.S(3), sp.pi, sp.E], 0),
    ],
)
def test_jacobian_rank(exprs, rank):
    for seed in range(3):
        assert jacobian_rank(exprs, [x, y], seed) == rank


def test_gradients_are_the_derivatives():
    expr = (x**3 * y - 2 / z) ** 2 / (x + y * z) + sp.Rational(3, 7) * z**-3
    point = ModularPoint([x, y, z], seed=4)
    expected = {i: point.value(sp.diff(expr, s)) for i, s in enumerate((x, y, z))}
    assert point.gradient(expr) == expected


def test_values_follow_field_arithmetic():
    point = ModularPoint([x, y], seed=1)
    a, b = point.value(x), point.value(y)
    assert point.value(x / 3 - y**2) == (a * pow(3, -1, PRIME) - b * b) % PRIME


@pytest.mark.parametrize("exponent", [sp.Rational(1, 3), sp.Rational(-2, 5), sp.Rational(7, 3)])
def test_odd_roots_exist_and_are_unique(exponent):
    root = modular_power(12345, exponent)
    assert pow(root, int(exponent.q), PRIME) == pow(12345, int(exponent.p), PRIME)


def test_a_function_with_no_regular_point_is_an_error():
    with pytest.raises(DerivationError, match="no regular point"):
        jacobian_rank([1 / (x - x + sp.Mul(0, x, evaluate=False) + y - y + sp.Add(y, -y, evaluate=False))], [x, y])


def test_orbit_dimensions():
    assert field_rank([(-y, x)], [x, y]) == 1
    assert field_rank([(-y, x, 0), (0, -z, y), (z, 0, -x)], [x, y, z]) == 2
    assert field_rank([(sp.S(1), sp.S(0)), (sp.S(0), sp.S(1)), (x, y)], [x, y]) == 2
