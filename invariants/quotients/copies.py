"""Copies of a space: coordinates of points, their masses, and sums over them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import sympy as sp

GIVEN = "given"
"""Masses that are known when a kernel is called."""


@dataclass(frozen=True)
class Copies:
    """N points of a space with coordinates; N a number, or any number.

    Attributes:
        variables: coordinates of the space.
        points: how many; None for any number, written N.
        masses: one for each point; None where all are 1, "given" where they are symbols m.
    """

    variables: tuple[sp.Symbol, ...]
    points: int | None
    masses: tuple[sp.Expr, ...] | str | None

    @property
    def coordinates(self) -> tuple[sp.Expr, ...]:
        """Coordinates of all points, point by point; of point i alone where their number is open."""
        if self.points is None:
            return tuple(self.point(INDEX))
        return tuple(c for k in range(1, self.points + 1) for c in self.point(k))

    def point(self, k: int | sp.Expr) -> sp.Matrix:
        """Coordinates of point k, counted from 1, as a column."""
        if self.points is None:
            return sp.Matrix([sp.IndexedBase(z)[k] for z in self.variables])
        return sp.Matrix([sp.Symbol(f"{z.name}_{k}", **z.assumptions0) for z in self.variables])

    def mass(self, k: int | sp.Expr) -> sp.Expr:
        """The mass of point k."""
        if self.masses is None:
            return sp.Integer(1)
        if isinstance(self.masses, str):
            return sp.IndexedBase("m")[k] if self.points is None else sp.Symbol(f"m_{k}", positive=True)
        return self.masses[int(k) - 1]

    def total(self, part: Callable[[int | sp.Expr], sp.Expr]) -> sp.Expr:
        """The sum of mass times part(k) over the points."""
        if self.points is None:
            inner = sp.expand(self.mass(_RUNNING) * part(_RUNNING))
            return sp.Integer(0) if inner == 0 else sp.Sum(inner, (_RUNNING, 1, COUNT))
        return sp.Add(*(self.mass(k) * part(k) for k in range(1, self.points + 1)))

    @property
    def mass_total(self) -> sp.Expr:
        """The sum of the masses."""
        return self.total(lambda k: sp.Integer(1)).doit()

    def mean(self, column: Callable[[int | sp.Expr], sp.Matrix]) -> sp.Matrix:
        """The mean of columns over the points, weighted by mass."""
        entries = [self.total(partial(_entry, column, i)) for i in range(len(self.variables))]
        return sp.Matrix(entries) / self.mass_total

    def numbered(self, values: Sequence[sp.Expr], k: int | sp.Expr) -> sp.Matrix:
        """The entries of point k in a sequence of all, or of indexed symbols where the number of points is open."""
        size = len(self.variables)
        if self.points is None:
            return sp.Matrix([value[k] for value in values])
        return sp.Matrix(values[(int(k) - 1) * size : int(k) * size])


def _entry(column: Callable[[int | sp.Expr], sp.Matrix], i: int, k: int | sp.Expr) -> sp.Expr:
    return column(k)[i]


COUNT = sp.Symbol("N", integer=True, positive=True)
"""The number of points, where it is open."""
INDEX = sp.Symbol("i", integer=True, positive=True)
"""The point whose coordinates a formula gives, where their number is open."""
_RUNNING = sp.Symbol("k", integer=True, positive=True)
