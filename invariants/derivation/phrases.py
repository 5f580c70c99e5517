"""Formulas inside the sentences of an account: short ones printed, long ones named by where they are kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import sympy as sp

from ..graph import tree_operations
from ..limits import EXPLAINED_OPERATIONS
from .blocks import Code, Math, Text
from .latex import latex_expression, latex_name


def formula(expr: object) -> Math:
    """An expression."""
    value = sp.sympify(expr)
    return Math(latex_expression(value), str(value).replace("**", "^"))


def named(name: str) -> Math:
    """The name of an invariant or a coordinate."""
    return Math(latex_name(name), name)


def equation(left: Math, right: object) -> Math:
    """left = right."""
    value = formula(right)
    return Math(f"{left.latex} = {value.latex}", f"{left.plain} = {value.plain}")


def short_formula(expr: sp.Expr, where: str) -> Text:
    """An expression, or where it is kept if it is long."""
    count = tree_operations(expr)
    if count <= EXPLAINED_OPERATIONS.value:
        return (formula(expr),)
    return (f"{count} operations, too long to print; see ", Code(where))


def defined(left: Math, expr: sp.Expr, where: str) -> Text:
    """A name and its expression, or where that is kept if it is long."""
    if tree_operations(expr) <= EXPLAINED_OPERATIONS.value:
        return (equation(left, expr),)
    return (left, ": ", *short_formula(expr, where))


def listed(items: Iterable[Math]) -> Text:
    """Formulas with commas between them."""
    out: list[str | Math | Code] = []
    for item in items:
        out += [", ", item] if out else [item]
    return tuple(out)


def plural(count: int, word: str) -> str:
    """The count and the word, with an s where it takes one."""
    return f"{count} {word}{'' if count == 1 else 's'}"


def factors(expr: sp.Expr) -> set[sp.Expr]:
    """Factors of an expression that are not constants, without their powers."""
    found = {f.as_base_exp()[0] for f in sp.Mul.make_args(expr)}
    return {f for f in found if f.free_symbols}


def short_list(exprs: Iterable[sp.Expr]) -> Text:
    """Expressions in order, those too long to print counted."""
    ordered = sorted(exprs, key=sp.default_sort_key)
    shown = [formula(e) for e in ordered if tree_operations(e) <= EXPLAINED_OPERATIONS.value]
    long = len(ordered) - len(shown)
    more = f" and {plural(long, 'expression')} too long to print" if long else ""
    return (*listed(shown), more.removeprefix(" and ") if not shown else more)


def matrix_form(rows: Sequence[Sequence[sp.Expr]]) -> Math:
    """A matrix."""
    matrix = sp.Matrix(rows)
    return Math(str(sp.latex(matrix)), str(matrix.tolist()))
