"""All blocks of very few nodes that kill given potentials."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, permutations

import numpy as np

from invariants.errors import InputError

from ..ring import RingElement
from .congruences import Angles
from .found import Found, described, require_at_least
from .words import exponents, require_words


def find_all(kill: Sequence[str | tuple[str, ...]], nodes: int) -> Iterator[Found]:
    """All blocks of very few nodes with entries of absolute value 1 that kill given potentials and keep abc.

    A sum of numbers of absolute value 1 vanishes where they fall into parts of opposite ones and, as long as they are roots
    of unity, of regular triangles and pentagons. For four it is so for all; every choice of parts for every potential is a
    system of linear equations for angles, solved modulo whole turns. Nothing is missed where potentials have two or four
    terms; of others those alone in which every sum falls into such parts.

    Args:
        kill: words of the potentials; several in a tuple are one sum, as ("aac", "a-a-c") is at a character of order 4.
        nodes: how many, 2 to 5; a potential of 4 terms has 3 choices, one of 5 has 44, but most of them end early.

    Returns:
        One of each family, with the number of its free angles; those of one block may be found several times.

    Example:
        >>> {found.name for found in find_all(["a-bc", "ab-c", "aac", "bbc"], 2)}
        {'z_nu'}
    """
    require_words(kill)
    require_at_least("nodes", nodes, 2)
    if nodes > 5:
        raise InputError(given=f"nodes={nodes}", expected="2 to 5", remedy=f"find_products(words, order={nodes})")
    sums = [_terms((words,) if isinstance(words, str) else words, nodes) for words in kill]
    # those of the fewest terms leave the fewest choices
    sums.sort(key=len)

    def choose(angles: Angles, chosen: int) -> Iterator[Angles]:
        if chosen == len(sums):
            yield angles
            return
        for grown in _vanishing(angles, sums[chosen], tuple(range(len(sums[chosen])))):
            yield from choose(grown, chosen + 1)

    for angles in choose(Angles(3 * (nodes - 1)), 0):
        free = [Fraction(k * k + 3, 97 + 4 * k) for k in range(angles.dimension)]
        for turns in angles.solutions(free):
            entries = np.ones((3, nodes), dtype=np.complex128)
            entries[:, 1:] = np.exp(2j * np.pi * np.array(turns, dtype=float)).reshape(nodes - 1, 3).T
            block = RingElement(entries)
            if abs(block.potential("abc")) > 1e-9:
                yield described(block, angles.dimension)


def _terms(words: Sequence[str], nodes: int) -> list[list[int]]:
    """The coefficients of the angles of every term of a sum; node 0 is all ones."""
    found = []
    for word in words:
        for node in range(nodes):
            line = [0] * (3 * (nodes - 1))
            if node:
                line[3 * (node - 1) : 3 * node] = exponents(word)
            found.append(line)
    return found


def _vanishing(angles: Angles, terms: Sequence[Sequence[int]], left: tuple[int, ...]) -> Iterator[Angles]:
    """All ways for terms to vanish together, in parts of prime size, that agree with what is known of the angles."""
    if not left:
        yield angles
        return
    first, others = left[0], left[1:]
    for size in (2, 3, 5):
        for chosen in combinations(others, size - 1):
            rest = tuple(k for k in others if k not in chosen)
            for order in permutations(chosen):
                grown: Angles | None = angles
                for place, k in enumerate(order, 1):
                    line = [x - y for x, y in zip(terms[k], terms[first], strict=True)]
                    grown = grown and grown.with_equation(line, Fraction(place, size))
                if grown is not None:
                    yield from _vanishing(grown, terms, rest)
