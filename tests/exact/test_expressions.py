"""Expressions as data: exact round trips and a closed set of operations."""

from __future__ import annotations

import json

import pytest
import sympy as sp

from invariants import ActionError, FileFormatError
from invariants.exact.expressions import FUNCTIONS, from_tree, read_rational, require_exact, to_tree

x, y = sp.symbols("x y")
SYMBOLS = {"x": x, "y": y}


@pytest.mark.parametrize(
    "expr",
    [
        sp.S(0),
        sp.Rational(-3, 4),
        sp.Integer(10) ** 40,
        x,
        x**2 + 2 * x * y - sp.Rational(1, 2),
        (x + y) ** -3 / x,
        sp.sqrt(x**2 + y**2),
        sp.sqrt(2) * x + sp.cbrt(3),
        sp.pi * x + sp.E,
        sp.exp(x) * sp.exp(-y),
        *(f(x / 2 + y) ** 2 for f in FUNCTIONS.values()),
    ],
)
def test_round_trip(expr):
    tree = json.loads(json.dumps(to_tree(expr)))
    assert from_tree(tree, SYMBOLS) == expr
    assert to_tree(from_tree(tree, SYMBOLS)) == to_tree(expr)


def test_equal_expressions_give_equal_trees_whatever_the_order():
    assert to_tree(x * y + x + 1) == to_tree(1 + x + y * x)


def nested_power(levels, base):
    for _ in range(levels):
        base = ["^", base, "64"]
    return base


def deep(levels):
    tree = ["s", "x"]
    for _ in range(levels):
        tree = ["exp", tree]
    return tree


HOSTILE = {
    "string": "__import__('os').system('true')",
    "import": ["__import__('os').system('true')", ["s", "x"]],
    "dotted name": ["s", "os.system"],
    "unknown symbol": ["s", "z"],
    "lambda": ["lambda", ["s", "x"]],
    "dunder": ["s", "__class__"],
    "undeclared function": ["gamma", ["s", "x"]],
    "derivative": ["Derivative", ["s", "x"], ["s", "x"]],
    "empty": [],
    "no argument": ["+"],
    "number": 3,
    "float": 0.5,
    "float inside": ["+", 0.5, ["s", "x"]],
    "float text": ["q", "0.5"],
    "exponent text": ["q", "1e9"],
    "number as rational": ["q", 3],
    "nan": ["q", "nan"],
    "infinity": ["q", "inf"],
    "zero denominator": ["q", "1/0"],
    "unicode digits": ["q", "١٢"],
    "newline": ["q", "1\n"],
    "many digits": ["q", "9" * 100_000],
    "tower": ["^", ["q", "9"], ["^", ["q", "9"], "9"]],
    "power of powers": nested_power(12, ["q", "9"]),
    "power of powers of a symbol": nested_power(12, ["s", "x"]),
    "power of a sum": nested_power(2, ["+", ["s", "x"], ["s", "y"]]),
    "many terms": [
        "*",
        *([["^", ["+", ["s", "x"], ["s", "y"]], "60"]] * 1),
        ["^", ["+", ["s", "x"], ["q", "1"]], "60"],
        ["^", ["+", ["s", "y"], ["q", "1"]], "60"],
        ["^", ["+", ["s", "y"], ["q", "2"]], "60"],
    ],
    "exponential of a logarithm": ["exp", ["*", ["q", "1" * 100], ["log", ["q", "2"]]]],
    "large exponent": ["^", ["s", "x"], "1000000000"],
    "fine root": ["^", ["s", "x"], "1/" + "9" * 50],
    "negative zero power": ["^", ["+", ["s", "x"], ["*", ["q", "-1"], ["s", "x"]]], "-1"],
    "logarithm of zero": ["log", ["q", "0"]],
    "pole": ["tan", ["*", ["q", "1/2"], ["k", "pi"]]],
    "imaginary": ["^", ["q", "-1"], "1/2"],
    "constant": ["k", "i"],
    "deep": deep(5_000),
    "wide": ["+", *([["s", "x"]] * 300_000)],
    "dictionary": {"+": [1, 2]},
    "none": None,
    "true": True,
    "symbol list": ["s", ["x"]],
    "extra argument": ["^", ["s", "x"], "2", "3"],
}


@pytest.mark.parametrize("tree", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_trees_are_refused(tree):
    with pytest.raises(FileFormatError, match="what to do"):
        from_tree(tree, SYMBOLS)


@pytest.mark.parametrize("text", ["1.0", "", "--1", "1/", "/2", " 1", "0x10", "1_000", 1, None, b"1"])
def test_only_plain_fractions_are_rationals(text):
    with pytest.raises(FileFormatError):
        read_rational(text)


@pytest.mark.parametrize(
    "value", [0.5, 1 + 0j, "x", None, True, [x], sp.I, sp.oo, sp.nan, sp.gamma(x), x**y, sp.Float(2)]
)
def test_inexact_or_foreign_values_are_refused(value):
    with pytest.raises(ActionError):
        require_exact(value, where="here", allowed=[x, y])


def test_symbols_of_the_same_name_and_other_assumptions_are_unknown():
    with pytest.raises(ActionError, match="different assumptions"):
        require_exact(sp.Symbol("x", positive=True), where="here", allowed=[x])


def test_unsupported_functions_cannot_be_stored():
    with pytest.raises(ActionError, match="besselj"):
        to_tree(sp.besselj(0, x))


@pytest.mark.parametrize(
    "expr",
    [
        sp.atan(sp.Integer(10) ** 60 * sp.log(sp.Rational(1, 9))),
        sp.sinh(10**9 * sp.log(x + 1), evaluate=False),
        sp.cos(sp.pi / 65537),
        sp.sin(sp.exp(10**6, evaluate=False), evaluate=False),
        sp.sqrt(sp.Add(*(sp.sqrt(p) for p in sp.primerange(2, 30)))),
        (x + y + 1) ** 5000,
        sp.root(sp.Integer("7" * 400), 64) * x,
    ],
)
def test_expressions_that_nothing_ends_are_refused_where_they_are_declared(expr):
    with pytest.raises(ActionError, match="stays small"):
        require_exact(expr, where="field 0", allowed=[x, y])


def test_powers_beyond_those_of_files_may_be_declared():
    assert require_exact(x**100 + sp.exp(x) * y**999, where="field 0", allowed=[x, y])
