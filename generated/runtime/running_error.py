"""Numbers that carry a bound on their rounding error, for programs with quotients, roots and functions.

A program of the torch backend runs on these as it runs on tensors. Each operation adds its own rounding to what its operands
bring with them, to first order; a quotient, a root or a logarithm whose argument may be zero, for all that is known, has an
unbounded error.

Source: N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd edition, section 3.3 (running error analysis).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor

from .rounding import unit

# Of a function f: |f'| at x, from x and y = f(x).
_SLOPES: dict[Any, Callable[[Tensor, Tensor], Tensor]] = {
    torch.exp: lambda x, y: y.abs(),
    torch.log: lambda x, y: x.abs().reciprocal(),
    torch.sin: lambda x, y: x.cos().abs(),
    torch.cos: lambda x, y: x.sin().abs(),
    torch.tan: lambda x, y: 1 + y * y,
    torch.sinh: lambda x, y: x.cosh(),
    torch.cosh: lambda x, y: x.sinh().abs(),
    torch.tanh: lambda x, y: (1 - y * y).abs(),
    torch.atan: lambda x, y: (1 + x * x).reciprocal(),
}
_ROOTS: dict[Any, float] = {torch.sqrt: 0.5, torch.rsqrt: -0.5, torch.reciprocal: -1.0}
# units in the last place by which a library's functions may be off
_FUNCTION_UNITS = 4.0
# share of an argument that its error may be where the first order still says something
_LINEAR = 0.25


class Bounded:
    """A value, the size that its terms have where nothing cancels, and a bound on its rounding error.

    Args:
        value, size, error: tensors of one shape, or that broadcast.
    """

    def __init__(self, value: Tensor, size: Tensor, error: Tensor) -> None:
        self.value, self.size, self.error = value, size, error
        self._unit = unit(value.dtype)

    @property
    def shape(self) -> torch.Size:
        """That of the value."""
        return self.value.shape

    def new_zeros(self, shape: Sequence[int]) -> Bounded:
        """Exact zeros."""
        zero = self.value.new_zeros(shape)
        return Bounded(zero, zero, zero)

    def expand(self, shape: Sequence[int]) -> Bounded:
        """As of a tensor."""
        return Bounded(self.value.expand(shape), self.size.expand(shape), self.error.expand(shape))

    def __getitem__(self, key: Any) -> Bounded:
        return Bounded(self.value[key], self.size[key], self.error[key])

    def __neg__(self) -> Bounded:
        return Bounded(-self.value, self.size, self.error)

    def __add__(self, other: Bounded | float) -> Bounded:
        b = self._with(other)
        size = self.size + b.size
        return Bounded(self.value + b.value, size, self.error + b.error + self._unit * size)

    __radd__ = __add__

    def __sub__(self, other: Bounded | float) -> Bounded:
        return self + -self._with(other)

    def __rsub__(self, other: Bounded | float) -> Bounded:
        return self._with(other) + -self

    def __mul__(self, other: Bounded | float) -> Bounded:
        b = self._with(other)
        size = self.size * b.size
        brought = self.value.abs() * b.error + b.value.abs() * self.error + self.error * b.error
        return Bounded(self.value * b.value, size, brought + self._unit * size)

    __rmul__ = __mul__

    def __pow__(self, exponent: float) -> Bounded:
        value, p = self.value**exponent, abs(exponent)
        whole = exponent > 0 and exponent == int(exponent)
        if whole:
            slope, size = p * (self.value.abs() + self.error) ** (p - 1), self.size**exponent
            return Bounded(value, size, slope * self.error + (p * self._unit) * size)
        relative = self.error / self.value.abs()
        size = (1 + p) * value.abs()
        error = p * value.abs() * relative + (_FUNCTION_UNITS + p) * self._unit * size
        return Bounded(value, size, torch.where(relative <= _LINEAR, error, math.inf))

    def _with(self, other: Bounded | float) -> Bounded:
        if isinstance(other, Bounded):
            return other
        value = self.value.new_tensor(other)
        return Bounded(value, value.abs(), self._unit * value.abs())

    def _apply(self, function: Any) -> Bounded:
        value = function(self.value)
        slope = _SLOPES[function](self.value, value)
        size = value.abs() + slope * self.value.abs()
        error = slope * self.error + (_FUNCTION_UNITS * self._unit) * size
        if function is torch.log:
            error = torch.where(self.error <= _LINEAR * self.value.abs(), error, math.inf)
        if function is torch.tan:
            error = torch.where(self.error * (1 + value.abs()) <= _LINEAR, error, math.inf)
        return Bounded(value, size, error)

    @classmethod
    def __torch_function__(cls, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Bounded:
        if func is torch.cat:
            parts = args[0]
            fields = [[getattr(part, name) for part in parts] for name in ("value", "size", "error")]
            return Bounded(*(torch.cat(field, *args[1:], **(kwargs or {})) for field in fields))
        if func in _ROOTS:
            found: Bounded = args[0] ** _ROOTS[func]
            return found
        if func in _SLOPES:
            applied: Bounded = args[0]._apply(func)
            return applied
        return NotImplemented
