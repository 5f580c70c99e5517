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
from .words import exponents


def find_all(kill: Sequence[str], nodes: int) -> Iterator[Found]:
    """All blocks of very few nodes with entries of absolute value 1 that kill given potentials and keep abc.

    A sum of 2, 3, 4 or 5 numbers of absolute value 1 vanishes where they fall into parts of opposite ones and, as long as
    they are roots of unity, of regular triangles and pentagons. For four it is so for all; every choice of parts for every
    potential is a system of linear equations for angles, solved modulo whole turns. Nothing is missed for two and four
    nodes, of three and five those alone in which every sum falls into such parts.

    Args:
        kill: words of the potentials.
        nodes: how many, 2 to 5; the work grows as 3^words for four and 44^words for five, but most choices end early.

    Returns:
        One of each family, with the number of its free angles; those of one block may be found several times.

    Example:
        >>> {found.name for found in find_all(["a-bc", "ab-c", "aac", "bbc"], 2)}
        {'z_nu'}
    """
    require_at_least("nodes", nodes, 2)
    if nodes > 5:
        raise InputError(given=f"nodes={nodes}", expected="2 to 5", remedy=f"find_products(words, order={nodes})")
    patterns = list(_vanishing(nodes))
    lines = [exponents(word) for word in kill]

    def choose(angles: Angles, left: int) -> Iterator[Angles]:
        if not left:
            yield angles
            return
        line = lines[len(lines) - left]
        for pattern in patterns:
            grown: Angles | None = angles
            for (i, j), turn in pattern:
                grown = grown and grown.with_equation(_difference(line, i, j, nodes), turn)
            if grown is not None:
                yield from choose(grown, left - 1)

    for angles in choose(Angles(3 * (nodes - 1)), len(lines)):
        free = [Fraction(k * k + 3, 97 + 4 * k) for k in range(angles.dimension)]
        for turns in angles.solutions(free):
            entries = np.ones((3, nodes), dtype=np.complex128)
            entries[:, 1:] = np.exp(2j * np.pi * np.array(turns, dtype=float)).reshape(nodes - 1, 3).T
            block = RingElement(entries)
            if abs(block.potential("abc")) > 1e-9:
                yield described(block, angles.dimension)


def _difference(line: Sequence[int], i: int, j: int, nodes: int) -> list[int]:
    """The coefficients of the angle of r at node i less that at node j; node 0 is all ones."""
    found = [0] * (3 * (nodes - 1))
    for p, c in enumerate(line):
        if i:
            found[3 * (i - 1) + p] += c
        if j:
            found[3 * (j - 1) + p] -= c
    return found


def _vanishing(nodes: int) -> Iterator[list[tuple[tuple[int, int], Fraction]]]:
    """Ways for numbers of absolute value 1 to vanish together: differences of angles within parts of prime size."""

    def parts(left: tuple[int, ...]) -> Iterator[list[tuple[tuple[int, int], Fraction]]]:
        if not left:
            yield []
            return
        first, others = left[0], left[1:]
        for size in (2, 3, 5):
            for chosen in combinations(others, size - 1):
                rest = tuple(k for k in others if k not in chosen)
                for order in permutations(chosen):
                    equations = [((j, first), Fraction(k, size)) for k, j in enumerate(order, 1)]
                    for further in parts(rest):
                        yield equations + further

    yield from parts(tuple(range(nodes)))
