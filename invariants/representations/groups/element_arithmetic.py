"""Arithmetic with the numbered elements of a finite group: products, orders, classes and words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from math import lcm
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sympy.combinatorics import Permutation

from invariants.errors import InputError
from invariants.limits import GROUP_TABLE_ORDER

from .acting_group import ActingGroup
from .group_input import images_of, same, whole

Indices = NDArray[np.int64]


class ElementArithmetic(ActingGroup):
    """Elements as numbers 0 ... order-1, 0 the identity, each with the permutation by which products are found.

    Args:
        permutations: every element as a permutation of one set of points, shape (order, points); the identity first.
        generators: elements that generate the group.
        labels: what the user calls each element; its permutation unless given.
        name: an identifier.
    """

    def __init__(
        self,
        permutations: NDArray[np.integer[Any]],
        generators: Sequence[int],
        *,
        labels: Sequence[Any] | None = None,
        name: str = "group",
    ) -> None:
        self.permutations: NDArray[np.int32] = np.ascontiguousarray(permutations, dtype=np.int32)
        self.order, self.degree = self.permutations.shape
        self.generators = tuple(int(g) for g in generators)
        self.infinitesimal = (False,) * len(self.generators)
        self.name = name
        self.derived: dict[str, Any] = {}
        self._labels = tuple(labels) if labels is not None else None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r}, order {self.order})"

    @property
    def elements(self) -> tuple[int, ...]:
        """All elements: 0 ... order-1."""
        return tuple(range(self.order))

    @property
    def identity(self) -> int:
        """The identity, 0."""
        return 0

    def label(self, element: int) -> Any:
        """What the user calls an element: its permutation, its matrix, its residues."""
        index = self.index(element)
        return tuple(self.permutations[index].tolist()) if self._labels is None else self._labels[index]

    def index(self, element: Any) -> int:
        """The number of an element given as a number, a permutation, or as :meth:`label` gives it.

        Raises:
            InputError: if it is not in the group.
        """
        number = whole(element)
        if number is not None:
            if 0 <= number < self.order:
                return number
        else:
            for k, label in enumerate(self._labels or ()):
                if same(label, element):
                    return k
            form = element.array_form if isinstance(element, Permutation) else images_of(element)
            if form is not None and len(form) == self.degree:
                found = np.flatnonzero((self.permutations == np.asarray(form)).all(axis=1))
                if len(found):
                    return int(found[0])
        raise InputError(
            given=f"{element!r} as an element of {self!r}",
            expected=f"a number from 0 to {self.order - 1}, or an element as G.label shows it",
            remedy="look at G.elements and G.label(0)",
        )

    def multiply(self, a: Any, b: Any) -> int:
        """The product a b: a after b."""
        return int(self.products(np.array([self.index(a)]), np.array([self.index(b)]))[0])

    def inverse(self, a: Any) -> int:
        """The inverse."""
        return int(self.inverses[self.index(a)])

    def power(self, a: Any, exponent: int) -> int:
        """The product of ``exponent`` factors a; of inverses where it is negative."""
        base, times = self.index(a), whole(exponent)
        if times is None:
            raise InputError(given=f"exponent={exponent!r}", expected="an integer", remedy="pass -1 for the inverse")
        exponent = times % int(self.element_orders[base])
        out = 0
        for _ in range(exponent):
            out = self.multiply(out, base)
        return out

    def products(self, a: NDArray[Any], b: NDArray[Any]) -> Indices:
        """Products of arrays of elements that broadcast together."""
        a, b = np.broadcast_arrays(np.asarray(a), np.asarray(b))
        if self.order <= GROUP_TABLE_ORDER.value:
            return self.table[a, b].astype(np.int64)
        images = np.take_along_axis(self.permutations[a.ravel()], self._on_base[b.ravel()], axis=1)
        return self._find(images).reshape(a.shape)

    @cached_property
    def table(self) -> NDArray[np.int32]:
        """The multiplication table; row a, column b holds a b."""
        if self.order > GROUP_TABLE_ORDER.value:
            raise InputError(
                given=f"a table for {self.order} elements",
                expected=f"at most {GROUP_TABLE_ORDER.value}",
                remedy="use G.multiply or G.products, which need none",
            )
        out = np.empty((self.order, self.order), dtype=np.int32)
        for b in range(self.order):
            out[:, b] = self._find(self.permutations[:, self._on_base[b]])
        return out

    @cached_property
    def _base(self) -> Indices:
        """A few points whose images tell all elements apart."""
        chosen: list[int] = []
        parts, count = np.zeros(self.order, dtype=np.int64), 1
        for point in range(self.degree):
            if count == self.order:
                break
            _, finer = np.unique(parts * self.degree + self.permutations[:, point], return_inverse=True)
            if finer.max() + 1 > count:
                chosen.append(point)
                parts, count = finer, int(finer.max()) + 1
        return np.array(chosen or [0], dtype=np.int64)

    @cached_property
    def _on_base(self) -> Indices:
        return self.permutations[:, self._base].astype(np.int64)

    @cached_property
    def _keys(self) -> tuple[NDArray[np.uint64], NDArray[np.uint64], Indices]:
        """Random weights of the base, and the sorted keys of all elements under them, all different."""
        seed = 0
        while True:
            weights = np.random.default_rng(seed).integers(0, 2**63, (len(self._base),), dtype=np.uint64)
            keys: NDArray[np.uint64] = (self._on_base.astype(np.uint64) * weights).sum(axis=1)
            order = np.argsort(keys)
            if len(keys) < 2 or (np.diff(keys[order]) > 0).all():
                return weights, keys[order], order.astype(np.int64)
            seed += 1

    def _find(self, images: NDArray[np.integer[Any]]) -> Indices:
        """The elements with these images of the base."""
        weights, keys, order = self._keys
        return order[np.searchsorted(keys, (images.astype(np.uint64) * weights).sum(axis=1))]

    @cached_property
    def inverses(self) -> Indices:
        """The inverse of every element."""
        return self._find(np.argsort(self.permutations, axis=1)[:, self._base])

    @cached_property
    def element_orders(self) -> Indices:
        """The order of every element."""
        out = np.ones(self.order, dtype=np.int64)
        here, power = np.arange(self.order), 1
        left = here != 0
        while left.any():
            power += 1
            here = self.products(here, np.arange(self.order))
            out[left & (here == 0)] = power
            left &= here != 0
        return out

    @property
    def exponent(self) -> int:
        """The least common multiple of the orders of the elements."""
        return lcm(*(int(n) for n in set(self.element_orders.tolist())))

    @cached_property
    def is_abelian(self) -> bool:
        """Whether all elements commute."""
        return all(self.multiply(a, b) == self.multiply(b, a) for a in self.generators for b in self.generators)

    def conjugacy_classes(self) -> tuple[tuple[int, ...], ...]:
        """The classes {h g h^-1}, by order of their elements, then by size, then by their first one."""
        return self._classes[0]

    @property
    def class_of(self) -> Indices:
        """The number of the class of every element."""
        return self._classes[1]

    @cached_property
    def _classes(self) -> tuple[tuple[tuple[int, ...], ...], Indices]:
        moves = []
        if not self.is_abelian:
            everything = np.arange(self.order)
            moves = [self.products(self.products(np.array(s), everything), self.inverses[s]) for s in self.generators]
        found = []
        seen = np.zeros(self.order, dtype=bool)
        for g in range(self.order):
            if not seen[g]:
                seen[g] = True
                orbit = [g]
                for member in orbit:
                    for move in moves:
                        image = int(move[member])
                        if not seen[image]:
                            seen[image] = True
                            orbit.append(image)
                found.append(tuple(sorted(orbit)))
        found.sort(key=lambda c: (int(self.element_orders[c[0]]), len(c), c[0]))
        index = np.empty(self.order, dtype=np.int64)
        for k, members in enumerate(found):
            index[list(members)] = k
        return tuple(found), index

    @property
    def words(self) -> tuple[tuple[int, int], ...]:
        """For each element but the identity (generator number s, element b) with element = generators[s] b, b nearer."""
        return self._words[0]

    @property
    def nearest_first(self) -> tuple[int, ...]:
        """All elements by the length of their words: b of an element's word comes before it."""
        return self._words[1]

    @cached_property
    def _words(self) -> tuple[tuple[tuple[int, int], ...], tuple[int, ...]]:
        found: dict[int, tuple[int, int]] = {0: (-1, -1)}
        queue = [0]
        moves = [self.products(np.array(s), np.arange(self.order)) for s in self.generators]
        for b in queue:
            for s, move in enumerate(moves):
                image = int(move[b])
                if image not in found:
                    found[image] = (s, b)
                    queue.append(image)
        return tuple(found[g] for g in range(self.order)), tuple(found)

    def word(self, element: Any) -> tuple[int, ...]:
        """The element as a product of generators, by their numbers, leftmost factor first; shortest."""
        out, g = [], self.index(element)
        while g:
            s, g = self.words[g]
            out.append(s)
        return tuple(out)

    def generated(self, generators: Iterable[int]) -> tuple[int, ...]:
        """Sorted elements of the subgroup generated by elements."""
        seen = np.zeros(self.order, dtype=bool)
        seen[0] = True
        front = np.array([0])
        moves = np.array(sorted(set(generators)), dtype=np.int64)
        while len(front) and len(moves):
            images = np.unique(self.products(moves[:, None], front[None, :]))
            front = images[~seen[images]]
            seen[front] = True
        return tuple(np.flatnonzero(seen).tolist())
