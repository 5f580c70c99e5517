"""Relative invariants as families over channels: one polynomial, to be evaluated at any tuple of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ..errors import InputError
from ..exact import NAME_FORM, Monomial, is_name, primitive, relabel

Character = tuple[Any, ...]
"""Values of a multiplier on the generators' adapted basis (see :class:`Characters`)."""


@dataclass(frozen=True)
class Family:
    """A relative invariant of a few channels, to be evaluated at any tuple of channels.

    Attributes:
        letter: J for Jacobian determinants; L, Q, T, F, P, ... by degree otherwise; u for the channel itself.
        slots: number of channels it takes.
        polynomial: in the jets of those slots, primitive.
        character: its multiplier on the isotropy generators, for the search; see :meth:`Characters.on_generators`.
    """

    letter: str
    slots: int
    polynomial: tuple[tuple[Monomial, int], ...]
    character: Character = field(default=(), compare=False)

    @property
    def multidegree(self) -> tuple[int, ...]:
        """Degree in each slot."""
        return tuple(max(sum(v[0] == slot for v in m) for m, _ in self.polynomial) for slot in range(self.slots))

    @property
    def degree(self) -> int:
        """Total degree in the jets."""
        return sum(self.multidegree)

    def __post_init__(self) -> None:
        if not is_name(self.letter):
            raise InputError(
                given=f"a family with the letter {self.letter!r:.80}", expected=NAME_FORM, remedy="rename it, as in T"
            )

    def at(self, channels: Sequence[int]) -> dict[Monomial, int]:
        """The polynomial for given channels, with coprime coefficients."""
        return primitive(relabel(dict(self.polynomial), channels))


def tuple_name(letter: str, channels: Sequence[int]) -> str:
    """Name of a family at some channels: J01, or J_9_10 where a channel has two digits."""
    separator = "_" if any(c > 9 for c in channels) else ""
    return letter + separator.join(map(str, channels))
