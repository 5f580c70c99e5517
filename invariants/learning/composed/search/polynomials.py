"""Polynomials of one node under which given potentials vanish."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import lcm, prod

from invariants.errors import InputError
from invariants.representations.numbers import Number, cyclotomic_field

from ..ring import RingElement
from .congruences import Angles
from .words import exponents, require_words


def killing_polynomial(generator: RingElement, words: Sequence[str]) -> RingElement:
    """A polynomial of a node u under which given potentials vanish, and that of all rows does not.

    Either 1 + u + ... + u^(L - 1), where L is the order of all values r(u) and none of them is 1, or the product of u + s
    over the different values, with a node s for each that has r(s) = -r(u) there, and the same as u for all rows: whichever
    has fewer nodes. That potentials are homomorphisms does the rest.

    Args:
        generator: a block of one node whose values r(u) are roots of unity, exact.
        words: potentials that are to vanish, such as "aac".

    Returns:
        The block, normalised if the sum of all rows is real.

    Raises:
        InputError: if a value is no root of unity, or neither way is open.

    Source: Tian (2024), Theorem 4.

    Example:
        >>> import sympy as sp
        >>> w, i = sp.exp(2 * sp.pi * sp.I / 3), sp.I
        >>> killing_polynomial(RingElement.generator(w, w, w), ["a-bc", "ab-c", "abc-"]).order
        3
        >>> killing_polynomial(RingElement.generator(i, -i, 1), ["aac", "bbc", "a-bc", "ab-c"]).order
        2
    """
    require_words(words)
    if (
        not isinstance(generator, RingElement)
        or generator.order != 1
        or not generator.is_exact
        or generator.dual is not None
    ):
        raise InputError(
            given=f"{generator!r} as a generator",
            expected="an exact block of one node",
            remedy="RingElement.generator(sympy.I, -sympy.I, 1)",
        )
    if generator.word in words:
        raise InputError(
            given=f"{list(words)} to be killed",
            expected=f"potentials other than {generator.word}, which is to stay",
            remedy=f"leave out {generator.word}",
        )
    turns = {word: _turn(generator, word) for word in (generator.word, *words)}
    kept = turns.pop(generator.word)
    candidates = []
    length = lcm(*(t.denominator for t in turns.values()))
    if 0 not in turns.values() and kept * length % 1 == 0:
        candidates.append(generator.polynomial([1] * length))
    classes = {t: [w for w, other in turns.items() if other == t] for t in turns.values()}
    partners = [_partner(generator.summands, kept, t, same) for t, same in classes.items()]
    if all(partner is not None for partner in partners):
        candidates.append(
            prod((generator + p for p in partners if p is not None), start=RingElement.one(generator.summands))
        )
    kept_alive = [z for z in candidates if z.potential(generator.word)]
    if not kept_alive:
        raise InputError(
            given=f"a generator u with r(u) = 1 for {[w for w, t in turns.items() if not t]}, and {generator.word}(u) of "
            f"{'order ' + str(kept.denominator) if kept else 'value 1'}",
            expected="values that differ from that of all rows",
            remedy="another generator, or fewer potentials; find_products(words) searches for both",
        )
    best = min(kept_alive, key=lambda z: z.order)
    value = best.potential(generator.word)
    return best.normalised() if value.is_real() else best


def _turn(generator: RingElement, word: str) -> Fraction:
    """t with r(u) = exp(2 pi i t)."""
    value: Number = generator.potential(word)
    n = 2 * (value.field.conductor or 1)
    for k in range(n):
        if value == cyclotomic_field(n).root_of_unity(k, n):
            return Fraction(k, n)
    raise InputError(
        given=f"a generator with {word} = {value}",
        expected="roots of unity",
        remedy="entries of absolute value 1 and of finite order, such as sympy.exp(2*sympy.pi*sympy.I/5)",
    )


def _partner(summands: int, kept: Fraction, turn: Fraction, words: Sequence[str]) -> RingElement | None:
    """A node s with r(s) = -exp(2 pi i turn) for some words, and exp(2 pi i kept) for that of all rows."""
    angles: Angles | None = Angles(summands + 1).with_equation([1] * (summands + 1), kept)
    for word in words:
        angles = angles and angles.with_equation(exponents(word, summands), turn + Fraction(1, 2))
    return None if angles is None else _node(angles.solutions()[0])


def _node(turns: Iterable[Fraction]) -> RingElement:
    return RingElement.generator(
        *(cyclotomic_field(t.denominator).root_of_unity(t.numerator, t.denominator) for t in turns)
    )
