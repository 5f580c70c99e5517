"""Exact expressions as data: SymPy to a JSON tree of a closed set of operations, and back, by our own reader.

A tree is a list whose first entry names the operation::

    ["q", "3/4"]  ["s", "u0_x"]  ["+", a, b, ...]  ["*", a, b, ...]  ["^", a, "-1/2"]  ["exp", a]

Reading builds each node from this closed set and nothing else, so a file is data: no string in it is ever evaluated. Its
size is bounded before the first node is built.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import sympy as sp

from ..errors import ActionError, FileFormatError
from ..limits import DECLARED_EXPONENT, EXPRESSION_DIGITS, EXPRESSION_LEVELS, EXPRESSION_NODES
from .tree_size import FUNCTION_NAMES, check_tree, malformed, rational

FUNCTIONS: Mapping[str, type[sp.Function]] = {name: getattr(sp, name) for name in FUNCTION_NAMES}
"""Functions of one argument that an exact expression may hold."""


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
    if isinstance(expr, sp.Basic):
        _require_nodes(expr, where)
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
    try:
        check_tree(to_tree(result), {s.name for s in result.free_symbols}, DECLARED_EXPONENT.value)
    except FileFormatError as error:
        raise ActionError(
            given=f"{error.given} ({where})",
            expected="an expression that stays small when it is multiplied out and simplified",
            remedy="choose other coordinates or constants; docs/limits.md has the bounds, under EXPRESSION_",
        ) from None
    return result


def _require_nodes(expr: sp.Basic, where: str) -> None:
    """Refuse what no recursion of SymPy ends on: parts that are shared again and again, nested deeply, or long numbers."""
    left, waiting = EXPRESSION_NODES.value, [(expr, 0)]
    while waiting:
        node, depth = waiting.pop()
        left -= 1
        long = (
            isinstance(node, sp.Rational)
            and max(node.p.bit_length(), node.q.bit_length()) > 4 * EXPRESSION_DIGITS.value
        )
        if left < 0 or depth > EXPRESSION_LEVELS.value or long:
            raise ActionError(
                given=f"a number of over {EXPRESSION_DIGITS.value} digits in {where}"
                if long
                else f"an expression of over {EXPRESSION_NODES.value} nodes or {EXPRESSION_LEVELS.value} levels in {where}",
                expected="an expression that stays small when it is multiplied out and simplified",
                remedy="choose other coordinates or constants",
            )
        waiting += [(part, depth + 1) for part in node.args]


def _is_supported(node: sp.Basic) -> bool:
    if isinstance(node, sp.Pow):
        # the principal root of a negative number is not real
        root = node.base.is_negative and node.exp.is_Rational and not node.exp.is_Integer
        return node.base is sp.E or (bool(node.exp.is_Rational) and not root)
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
    check_tree(tree, symbols)
    expr = _build(tree, symbols)
    nodes = list(sp.preorder_traversal(expr))
    if not all(_is_supported(node) for node in nodes):
        raise malformed("an expression that is infinite or not real")
    if any(isinstance(node, sp.Function) or (isinstance(node, sp.Pow) and not node.exp.is_Integer) for node in nodes):
        # SymPy takes roots apart and joins them: what is read has to be such that it can be written and read again
        check_tree(to_tree(expr), symbols)
    return expr


def _build(tree: Any, symbols: Mapping[str, sp.Symbol]) -> sp.Expr:
    """The expression of a checked tree."""
    head, *rest = tree
    if head == "q":
        return read_rational(rest[0])
    if head == "s":
        return symbols[rest[0]]
    if head == "k":
        return sp.E if rest == ["e"] else sp.pi
    if head == "^":
        base, exponent = _build(rest[0], symbols), read_rational(rest[1])
        if base == 0 and exponent < 0:
            raise malformed("a division by zero")
        return sp.Pow(base, exponent)
    arguments = [_build(a, symbols) for a in rest]
    if head in ("+", "*"):
        return sp.Add(*arguments) if head == "+" else sp.Mul(*arguments)
    return FUNCTIONS[head](*arguments)


def read_rational(text: object) -> sp.Rational:
    """Read a fraction such as ``"-3/4"``; refuse anything else."""
    value = rational(text)
    return sp.Rational(value.numerator, value.denominator)
