"""Paths of loss zero from one solution to another."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from invariants.errors import InputError

from .potentials import potentials
from .ring import RingElement, element_of


@dataclass(frozen=True)
class ZeroLossPath:
    """Solutions on the way from one to another, all of them with the nodes of both.

    Args:
        shares: t, from 0 to 1.
        elements: (1 - t) start + t end.
        losses: of each; exact where the entries are.
        norms: sums of squares of the weights, each node scaled so that it is smallest.
    """

    shares: tuple[Fraction, ...]
    elements: tuple[RingElement, ...]
    losses: tuple[Any, ...]
    norms: tuple[float, ...]


def zero_loss_path(start: Any, end: Any, steps: int = 11) -> ZeroLossPath:
    """The path (1 - t) z + t z' between two global solutions, side by side in the sum of their widths.

    Every potential is a sum over nodes, and multiplied by a factor in front of the outputs; on this path it is therefore
    (1 - t) r(z) + t r(z'), and stays where it is the same at both ends. So any two global solutions are joined without loss,
    memorisation and order 6 as well, once there is room for both; Theorem 5's path from y * z' to z' is the special case
    z = y * z'. With each node at its smallest, the norm is (1 - t)^(2/3) |z|^2 + t^(2/3) |z'|^2 for two summands: it rises
    first.

    Args:
        start, end: solutions, or RingElements at all characters of one group.
        steps: points, with both ends.

    Returns:
        The path; at the ends the nodes of the other solution are silent.

    Raises:
        InputError: for other groups, or fewer than two points.

    Source: Tian (2024), Theorem 5, for the special case.

    Example:
        >>> from invariants.representations import AbelianGroup
        >>> from .solutions import compose
        >>> G = AbelianGroup(5)
        >>> path = zero_loss_path(compose(G, "9"), compose(G, "4/6"), steps=3)
        >>> [str(loss) for loss in path.losses], path.norms[0] > path.norms[2]
        (['0', '0', '0'], True)
    """
    if isinstance(steps, bool) or not isinstance(steps, int) or steps < 2:
        raise InputError(given=f"steps={steps!r}", expected="at least both ends: 2", remedy="steps=11")
    one, two = (element_of(x, "an end of a path,") for x in (start, end))
    shares = tuple(Fraction(k, steps - 1) for k in range(steps))
    elements = tuple(one.scaled(1 - t) + two.scaled(t) for t in shares)
    losses = tuple(potentials(z, trivial_inputs=True).loss() for z in elements)
    return ZeroLossPath(shares, elements, losses, tuple(z.balanced().norm() for z in elements))
