"""Isomorphisms of finite groups: found by invariants and an exhaustive search, and proved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log

import numpy as np
import sympy as sp
from numpy.typing import NDArray

from invariants.errors import InputError

from .finite_group import FiniteGroup

Indices = NDArray[np.int64]
SAMPLES = 6
"""Elements of one kind looked at as a next generator: those of one kind rarely generate subgroups of different orders."""


def isomorphism(first: FiniteGroup, second: FiniteGroup) -> tuple[int, ...] | None:
    """An isomorphism of two finite groups, proved, or None where there is none.

    A map f of the elements is one where it is bijective and f(s b) = f(s) f(b) for all generators s and elements b.
    Abelian groups are compared by a basis each. In all others the elements are sorted into kinds that every isomorphism
    keeps: by order, class size and powers, then by the kinds of all products, until no kind splits. Where the kinds of both
    groups agree, generators of the first are sent to all elements of their kind in turn, the first of them up to
    conjugation; None is the outcome of the whole search.

    Args:
        first: a finite group.
        second: another one.

    Returns:
        The element of the second group for each element of the first.

    Raises:
        InputError: for what is no finite group.

    Source: Weisfeiler and Leman, A reduction of a graph to a canonical form, 1968, for the kinds.

    Example:
        >>> from invariants.representations import DihedralGroup, QuaternionGroup, SymmetricGroup
        >>> isomorphism(DihedralGroup(3), SymmetricGroup(3)) is not None
        True
        >>> isomorphism(DihedralGroup(4), QuaternionGroup(8)) is None
        True
    """
    for group in (first, second):
        require_group(group, "isomorphism(G, H)")
    if first.order != second.order or first.is_abelian != second.is_abelian:
        return None
    if (np.sort(first.element_orders) != np.sort(second.element_orders)).any():
        return None
    if first is second:
        return first.elements
    found = _of_abelian(first, second) if first.is_abelian else _search(first, second)
    if found is None or not is_isomorphism(first, second, found):
        return None
    return tuple(found.tolist())


def require_group(group: object, call: str) -> None:
    """Refuse what is no finite group."""
    if not isinstance(group, FiniteGroup):
        raise InputError(
            given=f"{group!r} of type {type(group).__name__} in {call}",
            expected="a FiniteGroup",
            remedy="FiniteGroup.from_permutations([...]), FiniteGroup.from_table([...]), SymmetricGroup(4)",
        )


def is_isomorphism(first: FiniteGroup, second: FiniteGroup, images: Sequence[int] | Indices) -> bool:
    """Whether a map of the elements is an isomorphism: bijective, and f(s b) = f(s) f(b) for all generators s.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> is_isomorphism(CyclicGroup(5), CyclicGroup(5), [0, 2, 4, 1, 3])
        True
    """
    f = np.asarray(images, dtype=np.int64)
    everything = np.arange(first.order)
    if f.shape != (first.order,) or first.order != second.order or (np.sort(f) != everything).any():
        return False
    return all((f[first.products(np.array(s), everything)] == second.products(f[s], f)).all() for s in first.generators)


def abelian_basis(group: FiniteGroup) -> list[int]:
    """Elements of an Abelian group whose cyclic subgroups have it as their direct product; the order of each divides the
    one before.

    Each is one of largest order whose powers meet the product of those before in the identity alone.

    Example:
        >>> from invariants.representations import AbelianGroup
        >>> G = AbelianGroup(2, 6)
        >>> [int(G.element_orders[g]) for g in abelian_basis(G)]
        [6, 2]
    """
    orders = group.element_orders
    lowest = {p: power_map(group, orders // p) for p in sp.primefactors(group.order)}
    inside = np.zeros(group.order, dtype=bool)
    inside[0] = True
    members, found = np.array([0]), []
    while len(members) < group.order:
        free = ~inside
        for p, powers in lowest.items():
            free &= (orders % p != 0) | ~inside[powers]
        found.append(int(np.argmax(np.where(free, orders, 0))))
        members = np.concatenate([group.products(members, np.array(c)) for c in powers_of(group, found[-1])])
        inside[members] = True
    return found


def powers_of(group: FiniteGroup, element: int) -> list[int]:
    """The powers 0, 1, ..., order-1 of an element."""
    found = [0]
    while (here := group.multiply(found[-1], element)) != 0:
        found.append(here)
    return found


def power_map(group: FiniteGroup, exponents: Indices | int) -> Indices:
    """The power of every element to its own exponent, at least 0, by repeated squares."""
    left = np.broadcast_to(np.asarray(exponents, dtype=np.int64), (group.order,)).copy()
    square, out = np.arange(group.order), np.zeros(group.order, dtype=np.int64)
    while left.any():
        odd = left % 2 == 1
        out[odd] = group.products(out[odd], square[odd])
        square, left = group.products(square, square), left // 2
    return out


def _of_abelian(first: FiniteGroup, second: FiniteGroup) -> Indices | None:
    ones, others = abelian_basis(first), abelian_basis(second)
    if first.element_orders[ones].tolist() != second.element_orders[others].tolist():
        return None
    here, there = np.array([0]), np.array([0])
    for a, b in zip(ones, others, strict=True):
        here = first.products(here[:, None], np.array(powers_of(first, a))[None, :]).ravel()
        there = second.products(there[:, None], np.array(powers_of(second, b))[None, :]).ravel()
    images = np.empty(first.order, dtype=np.int64)
    images[here] = there
    return images


def kinds(*groups: FiniteGroup) -> list[Indices]:
    """A number for each element of each group, the same for elements that some isomorphism may exchange.

    Example:
        >>> from invariants.representations import QuaternionGroup
        >>> kinds(QuaternionGroup(8))[0].tolist()
        [0, 2, 2, 1, 2, 2, 2, 2]
    """
    first = []
    for group in groups:
        classes = group.conjugacy_classes()
        representatives = np.array([c[0] for c in classes])
        roots = np.bincount(group.products(np.arange(group.order), np.arange(group.order)), minlength=group.order)
        sizes = [len(c) for c in classes]
        first.append(np.stack([group.element_orders[representatives], sizes, roots[representatives]], axis=1))
    found, count = _joined(groups, first)
    while True:
        rows = [_signatures(group, kind, count) for group, kind in zip(groups, found, strict=True)]
        if len({row.shape[1] for row in rows}) > 1:
            return found  # of different orders
        finer, more = _joined(groups, rows)
        if more == count:
            return found
        found, count = finer, more


def _signatures(group: FiniteGroup, kind: Indices, count: int) -> Indices:
    """For each class: the kind of its elements, of their powers, and how often each kind occurs beside which product."""
    representatives = np.array([c[0] for c in group.conjugacy_classes()])
    everything = np.arange(group.order)
    product = group.products(representatives[:, None], everything[None, :])
    swapped = group.products(everything[None, :], representatives[:, None])
    commutator = group.products(product, group.inverses[swapped])
    codes = np.sort((kind[everything][None, :] * count + kind[product]) * count + kind[commutator], axis=1)
    squares = group.products(representatives, representatives)
    cubes = group.products(squares, representatives)
    powers = np.stack([kind[g] for g in (representatives, group.inverses[representatives], squares, cubes)], axis=1)
    return np.concatenate([powers, codes], axis=1)


def _joined(groups: Sequence[FiniteGroup], rows: Sequence[Indices]) -> tuple[list[Indices], int]:
    """Rows of all classes of all groups, numbered by their contents, as numbers of the elements."""
    unique, numbers = np.unique(np.concatenate(rows), axis=0, return_inverse=True)
    numbers, out, start = numbers.ravel(), [], 0
    for group, row in zip(groups, rows, strict=True):
        out.append(numbers[start : start + len(row)][group.class_of].astype(np.int64))
        start += len(row)
    return out, len(unique)


@dataclass(frozen=True)
class _Level:
    """One more generator: the subgroup generated so far, in layers of equal length of words.

    Attributes:
        generators: those so far.
        members: the subgroup.
        layers: for each length the members, the place of the first letter among the generators, and the rest of the word.
    """

    generators: tuple[int, ...]
    members: Indices
    layers: tuple[tuple[Indices, Indices, Indices], ...]


def _search(first: FiniteGroup, second: FiniteGroup) -> Indices | None:
    kind, other = kinds(first, second)
    if (np.sort(kind) != np.sort(other)).any():
        return None
    levels = [_level(first, chosen) for chosen in _generators(first, kind)]
    representatives = np.array([c[0] for c in second.conjugacy_classes()])

    def extend(depth: int, images: tuple[int, ...]) -> Iterator[Indices]:
        if depth == len(levels):
            yield from _images(second, levels[-1], np.array([images]))
            return
        candidates = np.flatnonzero(other == kind[levels[depth].generators[-1]])
        if depth == 0:
            candidates = np.intersect1d(candidates, representatives)
        tried = np.array([(*images, int(c)) for c in candidates])
        kept = _fitting(first, second, levels[depth], tried, kind, other)
        for row in tried[kept].tolist():
            yield from extend(depth + 1, tuple(row))

    return next(extend(0, ()), None)


def _generators(group: FiniteGroup, kind: Indices) -> list[tuple[int, ...]]:
    """Few generators of rare kinds: each with the least choice for what its subgroup gains."""
    sizes = np.bincount(kind)
    samples: list[int] = []
    for k in np.unique(kind):
        places = np.flatnonzero(kind == k)
        samples += places[np.linspace(0, len(places) - 1, min(SAMPLES, len(places))).astype(int)].tolist()
    chosen: tuple[int, ...] = ()
    inside, out = 1, []
    while inside < group.order:
        held = set(group.generated(chosen))
        best = min(
            (
                (log(sizes[kind[g]] + 1) / log(len(group.generated([*chosen, g])) / inside), g)
                for g in [*samples, *(() if set(samples) - held else range(group.order))]
                if g not in held
            ),
        )
        chosen = (*chosen, best[1])
        inside = len(group.generated(chosen))
        out.append(chosen)
    return out


def _level(group: FiniteGroup, generators: tuple[int, ...]) -> _Level:
    reached = np.zeros(group.order, dtype=bool)
    reached[0] = True
    front, layers = np.array([0]), []
    while len(front):
        images = group.products(np.array(generators)[:, None], front[None, :])
        fresh, places = np.unique(images.ravel(), return_index=True)
        new = ~reached[fresh]
        fresh, places = fresh[new], places[new]
        reached[fresh] = True
        letters, rest = np.unravel_index(places, images.shape)
        if len(fresh):
            layers.append((fresh, letters.astype(np.int64), front[rest]))
        front = fresh
    return _Level(generators, np.flatnonzero(reached), tuple(layers))


def _images(second: FiniteGroup, level: _Level, images: Indices) -> Indices:
    """The images of the subgroup's elements under each row of images of the generators; 0 elsewhere."""
    f = np.zeros((len(images), second.order), dtype=np.int64)
    for members, letters, rest in level.layers:
        f[:, members] = second.products(images[:, letters], f[:, rest])
    return f


def _fitting(
    first: FiniteGroup, second: FiniteGroup, level: _Level, images: Indices, kind: Indices, other: Indices
) -> NDArray[np.bool_]:
    """Which rows of images of the generators give an injective homomorphism that keeps the kinds."""
    f = _images(second, level, images)
    members = level.members
    fits: NDArray[np.bool_] = (other[f[:, members]] == kind[members]).all(axis=1)
    for k, s in enumerate(level.generators):
        moved = first.products(np.array(s), members)
        fits[fits] = (f[fits][:, moved] == second.products(images[fits, k, None], f[fits][:, members])).all(axis=1)
    return fits
