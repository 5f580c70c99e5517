"""Majorants: what the terms of a polynomial invariant add up to where nothing cancels.

With a_m the largest |derivative| of order m at a pixel, over all channels, an invariant I that is a polynomial in the jets
and the base coordinates x obeys |I| <= P(a, |x|), where P is I as its program computes it with every sign positive: sums of
sizes for sums and differences, products of sizes for products. Rounding errors of the jets, |delta u| <= e_m, and of the
program are then at most

    sum_m (dP/da_m) e_m + k P unit,    a_m + e_m for a_m,

k the roundings between an input and the result. A kernel evaluates this once a pixel, not once a channel.

Source: N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd edition, sections 3.1, 3.3 (running error bounds).
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import assert_never

from .emission import Program
from .operations import Add, Call, Constant, Input, Mul, Narrow, Neg, Pad, Power, Scale, Sub, unprintable

Exponents = tuple[int, ...]
Polynomial = dict[Exponents, Fraction]
"""Powers of a_0, ..., a_order, |x_0|, ..., |x_(dimension - 1)| -> coefficient, none of them negative."""


def majorants(forward: Program, indices: Sequence[tuple[int, ...]]) -> list[tuple[Polynomial, int] | None]:
    """P and k of every output; None for one that is no polynomial in the jets and the base coordinates.

    Args:
        forward: from :func:`codegen.program.forward_program`.
        indices: multi-index of each derivative of a channel.
    """
    orders = [sum(index) for index in indices]
    first_base, variables = max(orders) + 1, max(orders) + 1 + len(indices[0])

    def variable(number: int) -> Polynomial:
        return {tuple(int(k == number) for k in range(variables)): Fraction(1)}

    one = (0,) * variables
    values: list[tuple[Polynomial, int] | None] = []
    for instruction in forward.instructions:
        operands = [values[o] for o in instruction.operands]
        found = [operand for operand in operands if operand is not None]
        depth = max((k for _, k in found), default=0)
        value: tuple[Polynomial, int] | None = None
        if len(found) == len(operands):
            sizes = [size for size, _ in found]
            match instruction.operation:
                case Input("jets", index):
                    value = variable(orders[index]), 0
                case Input("base", index):
                    value = variable(first_base + index), 0
                case Constant(number):
                    value = {one: abs(number)}, 1
                case Narrow() | Neg():
                    value = sizes[0], depth
                case Add() | Sub():
                    value = _sum(*sizes), depth + 1
                case Mul():
                    value = _product(*sizes), depth + 1
                case Scale(factor):
                    value = {e: c * abs(factor) for e, c in sizes[0].items()}, depth + 1
                case Power(exponent) if exponent > 0 and exponent.denominator == 1:
                    value = sizes[0], depth + exponent.numerator
                    for _ in range(exponent.numerator - 1):
                        value = _product(value[0], sizes[0]), value[1]
                case Power() | Call():
                    value = None
                case Input() | Pad():
                    raise unprintable(instruction.operation, "a forward program")
                case _:
                    assert_never(instruction.operation)
        values.append(value)
    return [None if v is None else values[v] for v in forward.outputs["features"]]


def _sum(a: Polynomial, b: Polynomial) -> Polynomial:
    return {e: a.get(e, Fraction(0)) + b.get(e, Fraction(0)) for e in a | b}


def _product(a: Polynomial, b: Polynomial) -> Polynomial:
    found: Polynomial = {}
    for e, c in a.items():
        for f, d in b.items():
            key = tuple(i + j for i, j in zip(e, f, strict=True))
            found[key] = found.get(key, Fraction(0)) + c * d
    return found
