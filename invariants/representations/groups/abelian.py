"""Finite Abelian groups: invariant factors, the dual group, and its characters by their orders."""

from __future__ import annotations

from math import gcd, lcm, prod
from typing import Any

import numpy as np
import sympy as sp
from sympy.matrices.normalforms import smith_normal_form

from invariants.errors import InputError

from ..numbers import Number, cyclotomic_field
from .finite_group import FiniteGroup
from .group_input import integer
from .named_groups import cycles, within


class AbelianGroup(FiniteGroup):
    """The product of cyclic groups of any orders, with its dual group of characters.

    An element is a tuple of residues; as a number it is their mixed-radix value, the last one running fastest. The
    character k is chi_k(g) = exp(2 pi i sum of k_j g_j/n_j).

    Args:
        orders: n_1, n_2, ...; each at least 1.

    Attributes:
        orders: as given.
        invariant_factors: d_1 | d_2 | ... with the same product, none of them 1: what the group is up to isomorphism.

    Example:
        >>> AbelianGroup(4, 6).invariant_factors
        (2, 12)
    """

    def __init__(self, *orders: int) -> None:
        if not orders:
            raise InputError(given="AbelianGroup()", expected="at least one order", remedy="AbelianGroup(4, 6)")
        self.orders = tuple(integer(n, "order", 1, remedy="AbelianGroup(4, 6)") for n in orders)
        order = prod(self.orders)
        within(order)
        residues = np.indices(self.orders).reshape(len(self.orders), -1)
        blocks, offset = [], 0
        for n, column in zip(self.orders, residues, strict=True):
            block = cycles(n)
            blocks.append(block[column] + offset)
            offset += block.shape[1]
        strides = [prod(self.orders[k + 1 :]) for k in range(len(self.orders))]
        super().__init__(
            np.concatenate(blocks, axis=1),
            [stride for stride, n in zip(strides, self.orders, strict=True) if n > 1] or [0],
            labels=[tuple(row) for row in residues.T.tolist()],
            name="c" + "_".join(map(str, self.orders)),
        )
        diagonal = smith_normal_form(sp.diag(*self.orders), domain=sp.ZZ).diagonal()
        self.invariant_factors = tuple(sorted(abs(int(d)) for d in diagonal if abs(d) != 1))

    @property
    def dual(self) -> AbelianGroup:
        """The group of characters, of the same orders: element k is the character chi_k."""
        return AbelianGroup(*self.orders)

    def residues(self, element: Any) -> tuple[int, ...]:
        """An element as a tuple of residues."""
        found: tuple[int, ...] = self.label(self.index(element))
        return found

    def character_exponent(self, k: Any, g: Any) -> tuple[int, int]:
        """(a, n) with chi_k(g) = exp(2 pi i a/n), n the exponent of the group."""
        n = lcm(*self.orders)
        pairs = zip(self.residues(k), self.residues(g), self.orders, strict=True)
        return sum(a * b * (n // m) for a, b, m in pairs) % n, n

    def character_value(self, k: Any, g: Any) -> Number:
        """chi_k(g), exact."""
        a, n = self.character_exponent(k, g)
        return cyclotomic_field(n).root_of_unity(a, n)

    def character_order(self, k: Any) -> int:
        """The order of chi_k in the dual group."""
        return lcm(*(n // gcd(n, r) for r, n in zip(self.residues(k), self.orders, strict=True)))

    @property
    def self_dual_characters(self) -> tuple[int, ...]:
        """The characters equal to their conjugates: those of order 1 and 2."""
        return tuple(k for k in self.elements if self.inverse(k) == k)

    @property
    def conjugate_pairs(self) -> tuple[tuple[int, int], ...]:
        """Each pair (k, -k) of different characters once."""
        return tuple((k, self.inverse(k)) for k in self.elements if k < self.inverse(k))
