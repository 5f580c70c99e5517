"""Exact expressions as data: SymPy to a JSON tree of a closed set of operations, and back, by our own reader.

A tree is a list whose first entry names the operation::

    ["q", "3/4"]  ["s", "u0_x"]  ["+", a, b, ...]  ["*", a, b, ...]  ["^", a, "-1/2"]  ["exp", a]

Reading builds each node from this closed set and nothing else, so a file is data: no string in it is ever evaluated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from math import comb
from typing import Any

import sympy as sp

from ..errors import ActionError, FileFormatError
from ..limits import (
    EXPRESSION_DIGITS,
    EXPRESSION_EXPONENT,
    EXPRESSION_LEVELS,
    EXPRESSION_NODES,
    EXPRESSION_TERMS,
    NAME_LENGTH,
)

FUNCTIONS: Mapping[str, type[sp.Function]] = {
    "exp": sp.exp,
    "log": sp.log,
    "sin": sp.sin,
    "cos": sp.cos,
    "tan": sp.tan,
    "sinh": sp.sinh,
    "cosh": sp.cosh,
    "tanh": sp.tanh,
    "atan": sp.atan,
}
"""Functions of one argument that an exact expression may hold."""

_RATIONAL = re.compile(r"-?[0-9]+(/[0-9]+)?\Z")
_NAME = re.compile(rf"[A-Za-z_][A-Za-z0-9_]{{0,{NAME_LENGTH.value - 1}}}\Z")


def is_finite(expr: sp.Expr) -> bool:
    """Whether an expression holds no infinity and no undefined value."""
    return not expr.has(sp.zoo, sp.oo, -sp.oo, sp.nan)


def require_exact(expr: object, *, where: str, allowed: Iterable[sp.Symbol]) -> sp.Expr:
    """Return ``expr`` as an exact SymPy expression in the allowed symbols.

    Args:
        expr: a SymPy expression or a Python int.
        where: what the expression is, for the message.
        allowed: symbols that may appear in it.

    Returns:
        The same expression as ``sympy.Expr``.

    Raises:
        ActionError: for floats, strings, unknown symbols or functions outside the closed set.

    Example:
        >>> x = sp.Symbol("x")
        >>> require_exact(x**2 / 2, where="field 0", allowed=[x])
        x**2/2
    """
    if isinstance(expr, float) or (isinstance(expr, sp.Basic) and expr.has(sp.Float)):
        raise ActionError(
            given=f"the floating-point number in {expr} ({where})",
            expected="exact coefficients: integers, fractions, algebraic numbers",
            remedy="write sympy.Rational(1, 2) or 'sympy.S(1)/2' instead of 0.5, sympy.sqrt(2) instead of 1.414",
        )
    if isinstance(expr, bool) or not isinstance(expr, (int, sp.Expr)):
        raise ActionError(
            given=f"{expr!r} of type {type(expr).__name__} ({where})",
            expected="a SymPy expression or an integer",
            remedy="build it from sympy.symbols(...); strings are never evaluated",
        )
    result = sp.sympify(expr)
    names = list(allowed)
    unknown = sorted(str(s) for s in result.free_symbols - set(names))
    if unknown:
        raise ActionError(
            given=f"unknown symbol{'s' if len(unknown) > 1 else ''} {', '.join(unknown)} in {where}: {result}",
            expected=f"only {', '.join(map(str, names))}" if names else "a constant, without symbols",
            remedy="declare the symbol as base, fiber or parameter, or use the same symbol object "
            "(symbols with different assumptions are different)",
        )
    for node in sp.preorder_traversal(result):
        if not _is_supported(node):
            raise ActionError(
                given=f"{node} in {where}",
                expected=f"sums, products, rational powers and {', '.join(FUNCTIONS)}",
                remedy="rewrite the expression with these operations",
            )
    return result


def _is_supported(node: sp.Basic) -> bool:
    if isinstance(node, sp.Pow):
        return bool(node.exp.is_Rational) or node.base is sp.E
    if isinstance(node, sp.Function):
        return node.func in FUNCTIONS.values()
    return isinstance(node, (sp.Rational, sp.Symbol, sp.Add, sp.Mul)) or node in (sp.E, sp.pi)


def to_tree(expr: sp.Expr) -> list[Any]:
    """Return the JSON tree of an exact expression; arguments are sorted, so equal input gives equal output.

    Example:
        >>> to_tree(sp.Symbol("x") ** 2 + 1)
        ['+', ['q', '1'], ['^', ['s', 'x'], '2']]
    """
    if expr.is_Rational:
        return ["q", str(expr)]
    if expr.is_Symbol:
        return ["s", expr.name]
    if expr is sp.E or expr is sp.pi:
        return ["k", "e" if expr is sp.E else "pi"]
    if expr.is_Add or expr.is_Mul:
        args = sorted(expr.args, key=sp.default_sort_key)
        return ["+" if expr.is_Add else "*", *(to_tree(a) for a in args)]
    if isinstance(expr, sp.Pow) and expr.exp.is_Rational:
        return ["^", to_tree(expr.base), str(expr.exp)]
    for name, function in FUNCTIONS.items():
        if isinstance(expr, function):
            return [name, to_tree(expr.args[0])]
    raise ActionError(
        given=f"the expression {expr}",
        expected=f"sums, products, rational powers and {', '.join(FUNCTIONS)}",
        remedy="rewrite it with these operations before storing it",
    )


def from_tree(tree: object, symbols: Mapping[str, sp.Symbol]) -> sp.Expr:
    """Read a JSON tree back, using only the given symbols; the inverse of :func:`to_tree`.

    Args:
        tree: nested lists as :func:`to_tree` gives.
        symbols: the symbols that may appear, by name.

    Raises:
        FileFormatError: for anything outside the closed set, unknown symbols, or trees beyond the stated limits.

    Example:
        >>> from_tree(["+", ["q", "1"], ["^", ["s", "x"], "2"]], {"x": sp.Symbol("x")})
        x**2 + 1
    """
    budget = [EXPRESSION_NODES.value]
    expr = _read(tree, symbols, budget, 0)
    if not all(_is_supported(node) for node in sp.preorder_traversal(expr)):
        raise _malformed("an expression that is infinite or not real")
    if _terms(expr) > EXPRESSION_TERMS.value:
        raise _malformed(f"an expression of over {EXPRESSION_TERMS.value} terms when multiplied out")
    return expr


def _terms(expr: sp.Expr) -> int:
    """How many terms an expression may have when multiplied out; past the limit, any number above it."""
    count = 1
    if expr.is_Add:
        count = sum(_terms(a) for a in expr.args)
    elif expr.is_Mul:
        for factor in expr.args:
            count = min(count * _terms(factor), EXPRESSION_TERMS.value + 1)
    elif isinstance(expr, sp.Pow) and expr.exp.is_Integer:
        terms, power = _terms(expr.base), abs(int(expr.exp))
        count = comb(terms + power - 1, power) if terms > 1 else 1
    return min(count, EXPRESSION_TERMS.value + 1)


def _read(tree: object, symbols: Mapping[str, sp.Symbol], budget: list[int], depth: int) -> sp.Expr:
    budget[0] -= 1
    if budget[0] < 0 or depth > EXPRESSION_LEVELS.value:
        raise _malformed(f"a tree of over {EXPRESSION_NODES.value} nodes or {EXPRESSION_LEVELS.value} levels")
    if not isinstance(tree, list) or len(tree) < 2 or not isinstance(tree[0], str):
        raise _malformed(_short(tree))
    head, *rest = tree
    if head == "q" and len(rest) == 1:
        return read_rational(rest[0])
    if head == "s" and len(rest) == 1 and isinstance(rest[0], str) and rest[0] in symbols:
        return symbols[rest[0]]
    if head == "k" and rest in (["e"], ["pi"]):
        return sp.E if rest == ["e"] else sp.pi
    if head in ("+", "*"):
        args = [_read(a, symbols, budget, depth + 1) for a in rest]
        return sp.Add(*args) if head == "+" else sp.Mul(*args)
    if head == "^" and len(rest) == 2:
        exponent = read_rational(rest[1])
        base = _read(rest[0], symbols, budget, depth + 1)
        if base == 0 and exponent < 0:
            raise _malformed("a division by zero")
        _limit_power(base, exponent)
        result = sp.Pow(base, exponent)
        if isinstance(result, sp.Pow) and result.exp.is_Rational and abs(result.exp) > EXPRESSION_EXPONENT.value:
            raise _malformed(f"the exponent {_short(result.exp)}")  # of nested powers
        return result
    if head in FUNCTIONS and len(rest) == 1:
        argument = _read(rest[0], symbols, budget, depth + 1)
        if head == "exp":
            for term in sp.Add.make_args(argument):
                coefficient, factor = term.as_coeff_Mul()
                if isinstance(factor, sp.log):  # exp(n log b) becomes b^n
                    _limit_power(factor.args[0], coefficient)
        return FUNCTIONS[head](argument)
    raise _malformed(_short(tree))


def _limit_power(base: sp.Expr, exponent: sp.Rational) -> None:
    """Refuse a power whose numbers would outgrow the limits, before it is computed."""
    if abs(exponent) > EXPRESSION_EXPONENT.value or exponent.q > EXPRESSION_EXPONENT.value:
        raise _malformed(f"the exponent {_short(str(exponent))}")
    if base.is_Rational and max(base.p.bit_length(), base.q.bit_length()) * abs(exponent) > 4 * EXPRESSION_DIGITS.value:
        raise _malformed(f"a power of over {EXPRESSION_DIGITS.value} digits")


def read_rational(text: object) -> sp.Rational:
    """Read a fraction such as ``"-3/4"``; refuse anything else."""
    if not isinstance(text, str) or len(text) > EXPRESSION_DIGITS.value or not _RATIONAL.match(text):
        raise _malformed(_short(text))
    top, _, bottom = text.partition("/")
    if bottom and int(bottom) == 0:
        raise _malformed(f"the fraction {text}")
    return sp.Rational(int(top), int(bottom or "1"))


def read_name(text: object) -> str:
    """Read an identifier of at most 64 characters; refuse anything else."""
    if not isinstance(text, str) or not _NAME.match(text):
        raise FileFormatError(
            given=f"the name {_short(text)}",
            expected=f"letters, digits and underscores, at most {NAME_LENGTH.value}, not starting with a digit",
            remedy="regenerate the file with to_json()",
        )
    return text


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) < 80 else text[:77] + "..."


def _malformed(what: str) -> FileFormatError:
    return FileFormatError(
        given=what,
        expected='an expression tree such as ["+", ["q", "1"], ["^", ["s", "x"], "2"]] in the declared symbols',
        remedy="regenerate the file with to_json(); expressions are never evaluated from text",
    )
