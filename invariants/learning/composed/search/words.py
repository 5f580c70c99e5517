"""Words for potentials of a block, and the nodes' exponents in them."""

from __future__ import annotations

from collections.abc import Sequence

from invariants.errors import InputError

from ..ring import RingElement

R_C = ("a-bc", "ab-c", "abc-")
R_N = ("aa-c", "bb-c")
R_STAR = ("aac", "a-a-c", "bbc", "b-b-c")
GLOBAL = R_C + R_N + R_STAR
"""What has to vanish for a block that is global by itself, at a character of order other than 2 and 4."""


def require_words(words: object) -> None:
    """Refuse what is no list of words, a single word among others."""
    listed = words if isinstance(words, Sequence) and not isinstance(words, str) else ()
    if not listed or not all(isinstance(word, (str, tuple)) for word in listed):
        raise InputError(
            given=f"{words!r} as potentials",
            expected="a list of words, at least one",
            remedy='["aac"], or search.GLOBAL for all',
        )


def exponents(word: str, summands: int = 2) -> list[int]:
    """How often each row is in a word, conjugates counted backwards.

    Example:
        >>> exponents("a-a-c"), exponents("aa-c")
        ([-2, 0, 1], [0, 0, 1])
    """
    rows = RingElement.one(summands).word
    found = [0] * (summands + 1)
    for place, letter in enumerate(word):
        if letter != "-":
            if letter not in rows:
                raise InputError(
                    given=f"the word {word!r}",
                    expected=f"letters of {rows}, each with - for its conjugate",
                    remedy='"a-bc"',
                )
            found[rows.index(letter)] += -1 if word[place + 1 : place + 2] == "-" else 1
    return found
