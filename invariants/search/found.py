"""What a search hands to derive(): invariants with their proof, complete or not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from ..certificate import Certificate
from ..families import Family, Invariant, Pattern, RelativeInvariant

Progress = Callable[[str], None]


@dataclass(frozen=True)
class Found:
    """Invariants of an action, proved; the attributes are those of a derivation."""

    invariants: tuple[Invariant, ...]
    relative: tuple[RelativeInvariant, ...]
    certificate: Certificate
    families: tuple[Family, ...] = ()
    patterns: tuple[Pattern, ...] = ()
    weights: tuple[tuple[Fraction, ...], ...] = ()
    any_channels: bool = False


class Incomplete(Exception):
    """A search that stopped short: in words, with what it found and proved."""

    def __init__(self, reached: str, found: Found | None) -> None:
        super().__init__(reached)
        self.reached, self.found = reached, found


def with_distinct_letters(letters: Sequence[str]) -> list[str]:
    """Number the letters that several share: La, Lb, ..., Lz, Laa, ...

    Example:
        >>> with_distinct_letters(["u", "Q", "Q"])
        ['u', 'Qa', 'Qb']
    """
    out = []
    for k, letter in enumerate(letters):
        suffix = ""
        if letters.count(letter) > 1:
            number = letters[:k].count(letter) + 1
            while number:
                number, digit = divmod(number - 1, 26)
                suffix = "abcdefghijklmnopqrstuvwxyz"[digit] + suffix
        out.append(letter + suffix)
    return out


def letter_of_degree(degree: int) -> str:
    """L, Q, T, F, P, S, H, E for degree one to eight; X beyond."""
    return {0: "R", 1: "L", 2: "Q", 3: "T", 4: "F", 5: "P", 6: "S", 7: "H", 8: "E"}.get(degree, "X")
