"""What a search finds: a block, what it kills, and whether it has a name."""

from __future__ import annotations

from dataclasses import dataclass

from invariants.errors import InputError

from ..factors import factorise
from ..ring import RingElement
from .words import GLOBAL


@dataclass(frozen=True)
class Found:
    """A partial solution for two summands.

    Args:
        element: the block; exact if its angles are.
        kills: which of the nine words vanish.
        name: the known solution that it is, up to signs, a common factor, conjugates and the exchange of a and b; None if it
            is none of these.
        dimension: how many of its angles are free; those of `element` are one choice.
    """

    element: RingElement
    kills: tuple[str, ...]
    name: str | None
    dimension: int = 0

    @property
    def is_new(self) -> bool:
        """Whether it is none of the named ones."""
        return self.name is None


def described(block: RingElement, dimension: int = 0) -> Found:
    """A block with what it kills and its name."""
    kills = tuple(word for word in GLOBAL if abs(complex(block.potential(word))) < 1e-9)
    kind = factorise(block.to_float().entries, 1e-6, False)
    return Found(block, kills, kind.name, dimension)


def require_at_least(name: str, value: object, least: int) -> None:
    """Refuse what is no integer of at least so much."""
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise InputError(
            given=f"{name}={value!r}", expected=f"an integer of at least {least}", remedy=f"{name}={least}"
        )
