"""The dual of a finite Abelian group: its characters as numbers that are added and inverted."""

from __future__ import annotations

from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from invariants.errors import InputError

from ..groups import AbelianGroup, FiniteGroup, whole
from ..numbers import Number, cyclotomic_field
from .degree_one import linear_characters

Integers = NDArray[np.int64]


class DualGroup:
    """The characters phi_k(g) = exp(2 pi i E[k, g]/n) of a finite Abelian group, with phi_k phi_l = phi_(k + l).

    Those of an AbelianGroup have the numbers of its elements: k and g as tuples of residues give the exponent
    sum of k_i g_i/n_i. Those of any other group are sorted by their exponents; 0 is trivial in both.

    Args:
        group: Abelian, of order at least 2.

    Attributes:
        group: as given.
        order: how many characters there are.
        exponents: E, shape (characters, elements).
        root_order: n, the exponent of the group.
        sums: k + l, shape (characters, characters).
        inverses: -k, the conjugate character.
        orders: the order of each character.

    Raises:
        InputError: for what is no group, is not Abelian, or has one element.

    Example:
        >>> dual = DualGroup(AbelianGroup(2, 3))
        >>> dual.orders.tolist(), dual.pairs, dual.self_dual
        ([1, 3, 3, 2, 6, 6], ((1, 2), (4, 5)), (3,))
    """

    def __init__(self, group: FiniteGroup) -> None:
        if not isinstance(group, FiniteGroup):
            raise InputError(
                given=f"{group!r} of type {type(group).__name__} as a group",
                expected="a finite group",
                remedy="AbelianGroup(23), AbelianGroup(5, 5), or FiniteGroup.from_table(...)",
            )
        if not group.is_abelian:
            raise InputError(
                given=f"{group!r}, which is not Abelian",
                expected="an Abelian group: its irreducible representations are characters",
                remedy="AbelianGroup(5, 5); a group that is not Abelian has G.irreps()",
            )
        if group.order < 2:
            raise InputError(
                given=f"{group!r}, which has one element",
                expected="a group of at least two elements",
                remedy="AbelianGroup(2)",
            )
        self.group, self.order = group, group.order
        self.exponents, self.root_order = _exponents(group)
        self.sums, self.inverses = self._addition()
        self.orders: Integers = self.root_order // np.gcd.reduce(self.exponents, axis=1, initial=self.root_order)

        for held in (self.exponents, self.sums, self.inverses, self.orders):
            held.flags.writeable = False  # proofs rest on them

    def _addition(self) -> tuple[Integers, Integers]:
        # a character is told by its values on the generators
        columns = self.exponents[:, list(self.group.generators)]
        place = {tuple(row): k for k, row in enumerate(columns.tolist())}
        sums = np.empty((self.order, self.order), dtype=np.int64)
        for k in range(self.order):
            rows = (columns + columns[k]) % self.root_order
            sums[k] = [place[tuple(row)] for row in rows.tolist()]
        return sums, np.array([place[tuple(row)] for row in (-columns % self.root_order).tolist()])

    @cached_property
    def pairs(self) -> tuple[tuple[int, int], ...]:
        """Each pair (k, -k) of different characters once."""
        return tuple((k, int(self.inverses[k])) for k in range(1, self.order) if k < self.inverses[k])

    @cached_property
    def self_dual(self) -> tuple[int, ...]:
        """The characters of order 2: real, and equal to their conjugates."""
        return tuple(k for k in range(1, self.order) if self.inverses[k] == k)

    @cached_property
    def differences(self) -> Integers:
        """m - k, shape (m, k)."""
        found: Integers = self.sums[:, self.inverses]
        return found

    @cached_property
    def values(self) -> NDArray[np.complex128]:
        """phi_k(g) in floating point, shape (characters, elements)."""
        turns = np.exp(2j * np.pi * np.arange(self.root_order) / self.root_order)
        found: NDArray[np.complex128] = turns[self.exponents]
        return found

    def value(self, k: Any, g: Any) -> Number:
        """phi_k(g), exact."""
        n = self.root_order
        return cyclotomic_field(n).root_of_unity(int(self.exponents[self.index(k), self.group.index(g)]), n)

    def index(self, character: Any) -> int:
        """The number of a character given as a number, or as :meth:`label` gives it.

        Raises:
            InputError: if there is none such.
        """
        if isinstance(self.group, AbelianGroup) and isinstance(character, (tuple, list)):
            return self.group.index(tuple(character))
        number = whole(character)
        if number is not None and 0 <= number < self.order:
            return number
        raise InputError(
            given=f"{character!r} as a character of {self.group!r}",
            expected=f"a number from 0 to {self.order - 1}"
            + (", or a tuple of residues" if isinstance(self.group, AbelianGroup) else ""),
            remedy="look at DualGroup(G).orders",
        )

    def label(self, k: int) -> int | tuple[int, ...]:
        """What a character is called: its residues in a product of cyclic groups, its number in any other."""
        if isinstance(self.group, AbelianGroup) and len(self.group.orders) > 1:
            return self.group.residues(k)
        return int(k)


def dual_of(group: FiniteGroup) -> DualGroup:
    """The dual of a group, found once.

    Raises:
        InputError: for what is no group, is not Abelian, or has one element.

    Example:
        >>> dual_of(AbelianGroup(4)).value(1, 1)
        I
    """
    if not isinstance(group, FiniteGroup):
        return DualGroup(group)  # which says what is wrong
    held: DualGroup | None = group.derived.get("dual group")
    if held is None:
        held = group.derived["dual group"] = DualGroup(group)
    return held


def _exponents(group: FiniteGroup) -> tuple[Integers, int]:
    if not isinstance(group, AbelianGroup):
        exponents, n = linear_characters(group)
        return exponents[np.lexsort(exponents.T[::-1])], n
    n = group.exponent
    residues = np.array([group.residues(g) for g in group.elements], dtype=np.int64)
    # a component of order m divides n, so its share of the whole turn is a whole number of n-ths
    weights = np.array([n // m for m in group.orders], dtype=np.int64)
    return (residues * weights) @ residues.T % n, n
