"""Derivatives of the functions of one argument that programs may call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction

from .emission import Emitter

Derivative = Callable[[Emitter, int, int], int]
"""(emitter, argument x, the function's own value y) -> the derivative at x, which may use y."""


def _one(out: Emitter) -> int:
    return out.constant(Fraction(1))


DERIVATIVES: Mapping[str, Derivative] = {
    "exp": lambda out, x, y: y,
    "log": lambda out, x, y: out.power(x, Fraction(-1)),
    "sin": lambda out, x, y: out.call("cos", x),
    "cos": lambda out, x, y: out.scale(out.call("sin", x), Fraction(-1)),
    "tan": lambda out, x, y: out.add(_one(out), out.mul(y, y)),
    "sinh": lambda out, x, y: out.call("cosh", x),
    "cosh": lambda out, x, y: out.call("sinh", x),
    "tanh": lambda out, x, y: out.sub(_one(out), out.mul(y, y)),
    "atan": lambda out, x, y: out.power(out.add(_one(out), out.mul(x, x)), Fraction(-1)),
}
"""Function -> instructions of its derivative."""
