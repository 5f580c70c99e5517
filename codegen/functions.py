"""A torch function of exact expressions: shared, scheduled and printed as kernels are, without files or registration."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from hashlib import sha256

import sympy as sp
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.graph import GraphBuilder

from .backends.torch_backend import print_program
from .execution import execute
from .program import forward_program
from .schedule import ordered


def function_source(expressions: Sequence[sp.Expr], symbols: Sequence[sp.Symbol]) -> str:
    """Python text of ``function``: values of the symbols (N, len(symbols)) -> of the expressions (N, len(expressions)).

    Args:
        expressions: sums, products, rational powers and the functions of exact expressions.
        symbols: those that occur in them, in the order of the columns.

    Returns:
        The text of a function of torch operations alone.

    Raises:
        InputError: for no expressions, other symbols, or operations that have no torch counterpart.

    Example:
        >>> x, y = sp.symbols("x y")
        >>> print(function_source([x * y, sp.sqrt(x * y)], (x, y)))
        def function(base):
            v0 = base[:, 0:1]
            v1 = base[:, 1:2]
            v2 = v0 * v1
            v3 = torch.sqrt(v2)
            return torch.cat([v2, v3], 1)
        <BLANKLINE>
    """
    stray = {z for e in expressions for z in e.free_symbols} - set(symbols)
    if not expressions or stray:
        raise InputError(
            given="no expressions" if not expressions else f"the symbols {', '.join(sorted(map(str, stray)))}",
            expected=f"expressions in {', '.join(map(str, symbols))}",
            remedy="list every symbol that occurs",
        )
    builder = GraphBuilder({z: ("base", 0, i) for i, z in enumerate(symbols)})
    try:
        builder.add_outputs([(f"e{k}", e) for k, e in enumerate(expressions)], {})
    except TypeError as error:
        raise InputError(
            given=f"an expression with {error}",
            expected="sums, products, rational powers, exp, log and the trigonometric and hyperbolic functions",
            remedy="rewrite the expression with these",
        ) from None
    builder.extract_pairs()
    program = ordered(forward_program(builder.finish(), channels=1))
    constant = program.constants()
    values = [f"torch.full_like(base[:, :1], v{v})" if v in constant else f"v{v}" for v in program.outputs["features"]]
    lines = ["def function(base):", *print_program(program), f"return torch.cat([{', '.join(values)}], 1)"]
    return "\n    ".join(lines) + "\n"


def compile_function(source: str) -> Callable[[Tensor], Tensor]:
    """The function that a text of :func:`function_source` defines.

    Example:
        >>> x = sp.Symbol("x")
        >>> compile_function(function_source([x**2, sp.S(1)], [x]))(torch.tensor([[3.0]]))
        tensor([[9., 1.]])
    """
    file = f"<repere function {sha256(source.encode()).hexdigest()[:12]}>"
    names: dict[str, Callable[[Tensor], Tensor]] = execute(source, file, {"torch": torch, "math": math})
    return names["function"]
