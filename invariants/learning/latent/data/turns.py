"""Turns of the plane as elements of a group: numbers of a cyclic group, or angles."""

from __future__ import annotations

from math import pi, radians

import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.representations import CyclicGroup, MatrixLieAlgebra

from .rotations import checked_angles

ROUNDING = 1e-9
"""Radians by which an angle may miss the range."""


class Turns:
    """Random turns under C_n or SO(2), uniform among those of a range.

    The generator of CyclicGroup(n) is the turn by 2 pi/n, that of so(2) has unit speed; both turn anticlockwise.

    Args:
        group: CyclicGroup(n) or MatrixLieAlgebra.so(2).
        angles: the least and the largest size of an element's angle, in degrees.

    Raises:
        InputError: for another group, or a range without an element.

    Example:
        >>> Turns(CyclicGroup(4), (0, 180)).angle_of(torch.tensor([0, 1, 2])) / pi
        tensor([0.0000, 0.5000, 1.0000])
    """

    def __init__(self, group: CyclicGroup | MatrixLieAlgebra, angles: tuple[float, float]) -> None:
        self.group, self.range = group, checked_angles(angles)
        self.table: Tensor | None = None
        if isinstance(group, CyclicGroup):
            # angles by number of the element, in (-pi, pi]
            numbers = [group.power(group.generators[0], k) for k in range(group.order)] if group.order > 1 else [0]
            steps = torch.arange(group.order, dtype=torch.float64)
            steps = torch.where(2 * steps > group.order, steps - group.order, steps)
            self.table = torch.zeros(group.order, dtype=torch.float64)
            self.table[numbers] = steps * 2 * pi / group.order
        elif not isinstance(group, MatrixLieAlgebra) or not _is_so2(group):
            raise InputError(
                given=f"group={group!r}",
                expected="CyclicGroup(n) or MatrixLieAlgebra.so(2), which turn pictures",
                remedy="group=CyclicGroup(8)",
            )
        self._chosen = [self._elements(leave) for leave in (False, True)]
        if self.table is not None and not len(self._chosen[False]):
            raise InputError(
                given=f"angles={angles!r} for {group!r}",
                expected="a range that holds the angle of an element",
                remedy="angles=(0, 180) for all",
            )

    def _elements(self, nontrivial: bool) -> Tensor:
        """Numbers of the elements in the range."""
        if self.table is None:
            return torch.zeros(0, dtype=torch.int64)
        low, high = (radians(angle) for angle in self.range)
        size = self.table.abs()
        kept = (size >= low - ROUNDING) & (size <= high + ROUNDING)
        return (kept & (size > 0) if nontrivial else kept).nonzero()[:, 0]

    def anywhere(self, count: int, generator: torch.Generator) -> Tensor:
        """Angles of uniform elements of the whole group, in radians, (B,) float32."""
        if self.table is None:
            return 2 * pi * torch.rand(count, generator=generator)
        return self.angle_of(torch.randint(len(self.table), (count,), generator=generator))

    def elements(self, count: int, generator: torch.Generator, *, nontrivial: bool = False) -> Tensor:
        """Uniform elements whose angle is in the range.

        Args:
            count: B.
            generator: of random numbers.
            nontrivial: whether the identity is left out.

        Returns:
            Numbers (B,) int64, or angles in radians (B, 1) float32.

        Raises:
            InputError: if the identity alone is in the range, and left out.
        """
        numbers = self._chosen[nontrivial]
        if nontrivial and (self.range[1] == 0 if self.table is None else not len(numbers)):
            raise InputError(
                given=f"the identity of {self.group!r} alone, which is left out",
                expected="elements that turn",
                remedy="nontrivial=False keeps the identity, or take another range or group",
            )
        if self.table is not None:
            return numbers[torch.randint(len(numbers), (count,), generator=generator)]
        low, high = (radians(angle) for angle in self.range)
        size = low + (high - low) * torch.rand(count, 1, generator=generator)
        return size * (2 * torch.randint(2, (count, 1), generator=generator) - 1)

    def angle_of(self, elements: Tensor) -> Tensor:
        """Angles of elements, in radians, (B,) float32."""
        return elements[:, 0] if self.table is None else self.table[elements].float()


def _is_so2(group: MatrixLieAlgebra) -> bool:
    return group.generators == MatrixLieAlgebra.so(2).generators and not group.components
