"""Vectors that a character determines: a subgroup and one of its linear characters that occurs exactly once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from invariants.limits import STABILISER_KERNEL_ORDER, STABILISER_PATIENCE, STABILISER_SUBGROUPS

from ..characters import Character, commutator_subgroup, linear_characters
from ..groups import FiniteGroup, Subgroup
from ..numbers import Number, cyclotomic_field, sum_of_roots


@dataclass(frozen=True)
class Stabilised:
    """A subgroup H and a character lambda of degree 1 that occurs once in the restriction of chi to H.

    The vector v of length 1 with h v = lambda(h) v is then unique up to a phase, and chi alone gives <v, g v>.

    Attributes:
        subgroup: H.
        exponents: lambda(h) = exp(2 pi i exponents[h]/n) for the elements of H.
        n: the exponent of H.
    """

    subgroup: Subgroup
    exponents: tuple[int, ...]
    n: int

    @property
    def is_real(self) -> bool:
        """Whether lambda takes the values 1 and -1 alone."""
        return all(2 * a % self.n == 0 for a in self.exponents)

    @property
    def order(self) -> int:
        """The order of lambda."""
        return self.n // int(np.gcd.reduce([self.n, *self.exponents]))


class Subgroups:
    """Subgroups of a finite group worth looking at, each with its linear characters, found as they are asked for.

    Args:
        group: the group above.
    """

    def __init__(self, group: FiniteGroup) -> None:
        self.group = group
        self._found: list[tuple[Subgroup, NDArray[np.int64], int]] = []
        self._source = self._generate()

    def __iter__(self) -> Iterator[tuple[Subgroup, NDArray[np.int64], int]]:
        k = 0
        while True:
            if k == len(self._found):
                following = next(self._source, None)
                if following is None:
                    return
                self._found.append(following)
            yield self._found[k]
            k += 1

    def _generate(self) -> Iterator[tuple[Subgroup, NDArray[np.int64], int]]:
        seen: set[tuple[int, ...]] = set()
        since = 0
        for generators in self._generators():
            members = self.group.generated(generators)
            since += 1
            if members in seen:
                if since > STABILISER_PATIENCE.value:
                    return
                continue
            seen.add(members)
            since = 0
            subgroup = self.group.subgroup(_few(self.group, members))
            exponents, n = linear_characters(subgroup)
            yield subgroup, exponents, n
            if len(seen) >= STABILISER_SUBGROUPS.value:
                return

    def _generators(self) -> Iterator[tuple[int, ...]]:
        group = self.group
        classes = [members[0] for members in group.conjugacy_classes()]
        everything = np.arange(group.order)
        # centralisers and kernels of characters of degree 1 are large, and often enough
        for g in classes:
            commuting = group.products(np.array(g), everything) == group.products(everything, np.array(g))
            yield tuple(np.flatnonzero(commuting).tolist())
        if group.order <= STABILISER_KERNEL_ORDER.value:
            exponents, _ = linear_characters(group)
            for row in exponents:
                yield tuple(np.flatnonzero(row == 0).tolist())
        yield commutator_subgroup(group)
        # then whatever two elements generate, one of them from each class, and the cyclic ones
        for g in reversed(classes):
            for h in range(group.order):
                yield (g, h)
        for g in range(group.order):
            yield (g,)
        pairs = [(g, h) for g in classes for h in classes]
        for g, h in pairs:
            for k in range(group.order):
                yield (g, h, k)


def _few(group: FiniteGroup, members: tuple[int, ...]) -> list[int]:
    """Few generators of a subgroup."""
    chosen: list[int] = []
    held: set[int] = {0}
    for g in reversed(members):
        if g not in held:
            chosen.append(g)
            held = set(group.generated(chosen))
            if len(held) == len(members):
                break
    return chosen or [0]


def occurring_once(
    chi: NDArray[np.complex128], subgroup: Subgroup, exponents: NDArray[np.int64], n: int
) -> list[Stabilised]:
    """The linear characters of H that occur exactly once in the restriction of a character of G.

    Args:
        chi: values at the elements of G.
        subgroup, exponents, n: H and its linear characters.
    """
    values = chi[list(subgroup.members)]
    counts = (np.exp(-2j * np.pi * exponents / n) @ values) / subgroup.order
    return [Stabilised(subgroup, tuple(exponents[k].tolist()), n) for k in np.flatnonzero(abs(counts - 1) < 0.5)]


class PositiveFunction:
    """f(g) = <v, g v> = (1/|H|) sum over h of chi(g h) conj(lambda(h)), exact.

    Args:
        chi: an irreducible character.
        vector: the subgroup and its character that determine v.
        conductor: a cyclotomic field that holds the values.

    Source: Dixon, Constructing representations of finite groups, 1993.
    """

    def __init__(self, chi: Character, vector: Stabilised, conductor: int) -> None:
        self.chi, self.vector, self.conductor = chi, vector, conductor
        self.group = chi.group
        self._held: dict[int, Number] = {}

    def __call__(self, g: int) -> Number:
        """The value at an element."""
        if g not in self._held:
            self._held[g] = self._value(g)
        return self._held[g]

    def _value(self, g: int) -> Number:
        vector = self.vector
        members = np.array(vector.subgroup.members)
        classes = self.group.class_of[self.group.products(np.array(g), members)]
        counts: dict[tuple[int, int], int] = {}
        for c, a in zip(classes.tolist(), vector.exponents, strict=True):
            counts[c, a] = counts.get((c, a), 0) + 1
        field = cyclotomic_field(self.conductor)
        total = field.zero
        for (c, a), count in counts.items():
            number = self.chi.numbers[c]
            if number:
                total = total + field.lift(number) * self._roots[a].conjugate() * count
        return total / vector.subgroup.order

    @cached_property
    def _roots(self) -> dict[int, Number]:
        """The values of lambda by their exponents."""
        return {a: sum_of_roots({a: 1}, self.vector.n, self.conductor) for a in set(self.vector.exponents)}

    @cached_property
    def approximate(self) -> NDArray[np.complex128]:
        """The values at all elements in floating point."""
        chi = np.array([complex(c) for c in self.chi.numbers])[self.group.class_of]
        weights = np.exp(-2j * np.pi * np.array(self.vector.exponents) / self.vector.n) / self.vector.subgroup.order
        out = np.zeros(self.group.order, dtype=np.complex128)
        everything = np.arange(self.group.order)
        for h, weight in zip(self.vector.subgroup.members, weights, strict=True):
            out += weight * chi[self.group.products(everything, np.array(h))]
        return out
