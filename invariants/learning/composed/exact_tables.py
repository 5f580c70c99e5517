"""Tables of exact numbers as whole coordinates in one field, multiplied in floating point where that is exact."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from typing import Any

import numpy as np
from numpy.typing import NDArray

from invariants.representations.numbers import RATIONALS, Number, NumberField, common_field

EXACT = 2**53
"""Below this every whole number is a double, and so are sums and products that stay below."""


@dataclass(frozen=True)
class Coordinates:
    """Tables over a field, times common denominators, as coefficients of the powers of its root.

    Args:
        field: the field.
        inputs: one for each summand, (powers, |G|, nodes), whole numbers as doubles.
        output: alike.
        inputs_over, output_over: what the numbers are divided by.
    """

    field: NumberField
    inputs: tuple[NDArray[np.float64], ...]
    output: NDArray[np.float64]
    inputs_over: int
    output_over: int

    @classmethod
    def of(cls, inputs: Sequence[NDArray[Any]], output: NDArray[Any]) -> Coordinates | None:
        """None where a sum that comes up may not be a double."""
        numbers = [[_number(v) for v in table.flat] for table in (*inputs, output)]
        field = common_field(v.field for table in numbers for v in table)
        lifted = [[field.lift(v) for v in table] for table in numbers]
        inputs_over = lcm(*(v.den for table in lifted[:-1] for v in table))
        output_over = lcm(*(v.den for v in lifted[-1]))
        s, nodes, degree = len(inputs), output.shape[1], field.degree
        tables = []
        bounds = []
        for table, over in zip(lifted, [*[inputs_over] * s, output_over], strict=True):
            rows = [[c * (over // v.den) for c in v.num] for v in table]
            bounds.append(max((abs(c) for row in rows for c in row), default=0))
            if bounds[-1] >= EXACT:
                return None
            tables.append(np.array(rows, dtype=np.float64).reshape(*output.shape, degree).transpose(2, 0, 1))
        # a product of polynomials has at most `degree` terms in each coefficient; reduction multiplies by those of powers
        largest = (degree * sum(bounds[:-1])) ** s * degree * bounds[-1] * max(nodes, 1)
        reduced = largest * sum(max(map(abs, field.power(k))) for k in range((s + 1) * (degree - 1) + 1))
        if 2 * reduced + inputs_over**s * output_over >= EXACT:
            return None
        return cls(field, tuple(tables[:-1]), tables[-1], inputs_over, output_over)

    def outputs(self, prefix: Sequence[int]) -> NDArray[np.float64]:
        """sum_j output[h, j] (sum_p inputs[p][g_p, j])^s times its denominators, for all last elements: (powers, |G|, |G|).

        Args:
            prefix: the elements before the last one.
        """
        pre = self.inputs[-1] + sum(table[:, [g]] for table, g in zip(self.inputs, prefix, strict=False))
        power = pre
        for _ in range(len(self.inputs) - 1):
            power = _times(power, pre)
        degree = self.field.degree
        found = np.zeros((len(power) + degree - 1, pre.shape[1], len(self.output[0])))
        for j, coefficient in enumerate(power):
            for k, row in enumerate(self.output):
                if row.any():
                    found[j + k] += coefficient @ row.T
        reduction = np.array([self.field.power(k) for k in range(len(found))], dtype=np.float64)
        return np.einsum("kxh,kc->cxh", found, reduction)

    def over(self) -> int:
        """What all outputs are divided by."""
        return self.inputs_over ** len(self.inputs) * self.output_over


def _times(one: NDArray[np.float64], two: NDArray[np.float64]) -> NDArray[np.float64]:
    found = np.zeros((len(one) + len(two) - 1, *one.shape[1:]))
    for j, x in enumerate(one):
        for k, y in enumerate(two):
            found[j + k] += x * y
    return found


def _number(value: Any) -> Number:
    if isinstance(value, Number):
        return value
    # NumPy's integers would overflow
    return RATIONALS.rational(int(value) if isinstance(value, np.integer) else Fraction(value))
