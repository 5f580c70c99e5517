"""Sizes of trees: what a few nodes describe is refused before SymPy sees it, and soon."""

from __future__ import annotations

from typing import Any

import pytest
import sympy as sp

from invariants import FileFormatError
from invariants.exact import from_tree, to_tree
from invariants.exact.names import is_folder_name, is_label, is_name, read_name
from invariants.exact.tree_size import FUNCTION_NAMES, check_tree

X, ONE = ["s", "x"], ["q", "1"]
x = sp.Symbol("x")
Tree = list[Any]


def q(value: object) -> Tree:
    return ["q", str(value)]


def nested(tree: Tree, levels: int, *around: Any) -> Tree:
    """A tree in itself: `around` is a node whose last entry is left open."""
    for _ in range(levels):
        tree = [*around, tree]
    return tree


def deep_sinh(levels: int) -> Tree:
    tree: Tree = X
    for _ in range(levels):
        tree = ["sinh", ["log", ["+", tree, ONE]]]
    return tree


def roots(*numbers: int) -> Tree:
    return ["+", *(["^", q(n), "1/2"] for n in numbers)]


PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29)
LARGE = {
    "power by a logarithm": ["sinh", ["*", q(10**9), ["log", ["+", X, ONE]]]],
    "power by a logarithm in a sum": ["exp", ["+", X, ["*", q(65), ["log", X]]]],
    "power by a logarithm twice": ["exp", ["*", q(9), ["exp", ["*", ["log", ["log", X]], q(65)]]]],
    "power by a logarithm of a number": ["cosh", ["*", q(60), ["log", q("7" * 1000)]]],
    "a large multiple of a logarithm": ["atan", ["*", q(10**60), ["log", q("1/9")]]],
    "a large multiple of a sum of logarithms": ["*", q(10**9), ["+", ["log", X], ["log", ["+", X, ONE]]]],
    "a fraction of a logarithm": ["exp", ["*", q("1/65"), ["log", X]]],
    "hyperbolic sines of logarithms": deep_sinh(20),
    "a root of unity": ["cos", ["*", ["k", "pi"], q("1/65537")]],
    "a root of unity in a sum": ["sin", ["+", q(1), ["*", ["k", "pi"], q("1/8"), q("1/8191")]]],
    "an exponential of an exponential": ["sin", ["exp", q(10**6)]],
    "a tower of exponentials": nested(q(2), 5, "exp"),
    "a large sine": ["sin", q(1001)],
    "a large tangent of a power": ["tan", ["^", q(11), "3"]],
    "the reciprocal of a small number": ["exp", ["^", q("1/1001"), "-1"]],
    "ten square roots": roots(*PRIMES),
    "ten square roots under a root": ["^", roots(*PRIMES), "1/2"],
    "roots in a product": ["*", *(["+", ONE, ["^", q(n), "1/2"]] for n in PRIMES)],
    "nested roots": ["^", ["+", ONE, ["^", ["+", q(2), roots(2, 3, 5, 7, 11)], "1/2"]], "1/2"],
    "a product of long numbers": ["*", *[q("7" * 1999)] * 5],
    "a sum of long numbers": ["+", *[q("1/" + "7" * 1990 + str(k)) for k in range(1001, 1006)]],
    "a long number to the 60": ["^", q("7" * 150), "60"],
    "a long number inside to the 60": ["^", ["+", X, q("7" * 150)], "60"],
    "a fine root of a long number": ["^", ["*", X, q("7" * 60)], "1/64"],
    "powers of powers": ["^", ["*", X, ["^", X, "9"]], "8"],
    "powers of roots": ["^", ["^", ["+", X, ONE], "63/2"], "3"],
    "a root of a large power": ["^", ["+", *(["^", ["s", n], "2"] for n in "xyzuvw")], "63"],
}


@pytest.mark.parametrize("tree", LARGE.values(), ids=LARGE.keys())
def test_large_expressions_of_few_nodes_are_refused(tree: Tree) -> None:
    with pytest.raises(FileFormatError, match="what to do"):
        check_tree(tree, set("xyzuvw"))


SMALL = [
    x**64,
    (x + 1) ** -3 * sp.sqrt(2) * sp.cbrt(5) + sp.sqrt(sp.sqrt(3) + x),
    sp.exp(20 * x) * sp.sinh(3 * sp.log(x + 1)),
    sp.cos(sp.pi / 7) * x,
    sp.cos(sp.pi / 100) * x + sp.sin(1000),
    sp.exp(-5) + sp.pi**3 + sp.E,
    sp.sqrt(sp.sqrt(sp.sqrt(x + 1) + 1) + 1) ** 3,
    sp.Rational(10**900, 7**900) * x,
    sp.log(sp.log(x + 2) + sp.atan(10**6 * x)),
    1000 * sp.log(x) - sp.Rational(10**6, 7**5) * sp.log(2) * x,
    sp.Add(*(sp.Rational(1, p) * x**k for k, p in enumerate(sp.primerange(2, 800)) if k < 60)),
]


@pytest.mark.parametrize("expr", SMALL)
def test_what_derivations_hold_is_read(expr: sp.Expr) -> None:
    assert from_tree(to_tree(expr), {"x": x}) == expr


@pytest.mark.parametrize("name", FUNCTION_NAMES)
def test_functions_of_symbols_are_read(name: str) -> None:
    assert from_tree([name, ["*", q("1/3"), X]], {"x": x}) == getattr(sp, name)(x / 3)


HOSTILE_NAMES = [
    'x"',
    "x'",
    "a b",
    "a\n",
    "a\\",
    "a*/",
    "{a}",
    "2a",
    "",
    "a" * 65,
    "θ",
    "ﬁ",
    "a\u200b",
    "a-b",
    "../a",
    None,
    3,
]


@pytest.mark.parametrize("name", HOSTILE_NAMES, ids=repr)
def test_what_is_no_identifier_is_no_name(name: object) -> None:
    assert not is_name(name)
    assert not is_folder_name(name) or name == "a" * 65  # folders of linear maps are named by both sides
    with pytest.raises(FileFormatError):
        read_name(name)


@pytest.mark.parametrize(
    "label",
    [
        *("", "T/", "/T", "T^", "T^-1", "T^x", "a//b", "a b", 'T",x,"', "(T", "(T)^", "(T)", "T000/J01^2\n", "a\\b"),
        *("{T}", "T+J", "/".join(["T"] * 101), "(" * 90 + "T" + ")^2" * 90),
    ],
)
def test_what_is_no_product_of_powers_is_no_label(label: str) -> None:
    assert not is_label(label)


@pytest.mark.parametrize(
    "label", ["T", "u_x", "T000/J01^2", "Qb*Qa^2/u_xx^4", "(T/J)^2", "((T/J)^2)^2", "J_9_10", "I_u0_xy"]
)
def test_products_of_powers_are_labels(label: str) -> None:
    assert is_label(label)


@pytest.mark.parametrize(
    "name", ["runtime", "Runtime", "__pycache__", "__init__", "class", "None", "CON", "com1", "lpt9"]
)
def test_some_names_are_none_of_folders(name: str) -> None:
    assert is_name(name) and not is_folder_name(name)
