"""Permutations with signs that carry a coloured tensor to itself: automorphisms of a graph (igraph's BLISS)."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from itertools import product
from typing import Any

from invariants.errors import InputError

from .layouts import Layout

Point = tuple[str, int, int]
"""Axis, index, sign."""

Entry = tuple[int, tuple[int, ...], int]
"""Block, index, sign."""


def igraph_module() -> Any:
    """The package igraph.

    Raises:
        InputError: without it.
    """
    try:
        import igraph
    except ModuleNotFoundError as error:
        raise InputError(
            given=f"automorphisms, without a package they need: {error}",
            expected="igraph",
            remedy='pip install "repere[mean-field]"',
        ) from None
    return igraph


def points_of(layout: Layout) -> list[Point]:
    """What a group moves: the coordinates of all axes, each with its signs."""
    return [(name, i, s) for name in layout.axes for i in range(layout.sizes[name]) for s in layout.signs_of(name)]


def automorphisms(layout: Layout, colours: Mapping[Entry, Hashable]) -> tuple[list[list[int]], int]:
    """Generators of the permutations of points that carry each entry to one of its colour, and how many there are.

    Args:
        layout: of the parameters.
        colours: of each entry with each sign that it may take.

    Returns:
        For each generator the images of :func:`points_of`, in its order; and the order of the group.
    """
    vertices: dict[Hashable, int] = {}
    kinds: list[Hashable] = []
    edges: list[tuple[int, int]] = []

    def vertex(key: Hashable, kind: Hashable) -> int:
        if key not in vertices:
            vertices[key] = len(kinds)
            kinds.append(kind)
        return vertices[key]

    points = points_of(layout)
    for name, i, s in points:  # first, so that the images of points are the first images
        vertex((name, i, s), ("axis", name, (i, s) if name in layout.fixed else None))
    for name, i, s in points:
        if name in layout.signs:
            edges.append((vertices[name, i, s], vertex(("pair", name, i), ("pair", name))))
    for k, block in enumerate(layout.blocks):
        repeated = len(set(block)) < len(block)
        for index in layout.entries(block) if block else ():  # what has no axis does not move
            for signs in product(*(layout.signs_of(name) for name in block)):
                at = vertex(("entry", k, index, signs), ("entry", k, colours[k, index, _product(signs)]))
                for place, (name, i, s) in enumerate(zip(block, index, signs, strict=True)):
                    end = vertices[name, i, s]
                    if repeated:  # which of the axes of one name it is
                        role = vertex(("role", k, index, signs, place), ("role", place))
                        edges += [(at, role), (role, end)]
                    else:
                        edges.append((at, end))
    numbers = {kind: n for n, kind in enumerate(dict.fromkeys(kinds))}
    graph = igraph_module().Graph(n=len(kinds), edges=edges)
    colouring = [numbers[kind] for kind in kinds]
    generators = [g[: len(points)] for g in graph.automorphism_group(color=colouring)]
    return [g for g in generators if g != list(range(len(points)))], int(graph.count_automorphisms(color=colouring))


def moved_entries(layout: Layout, generator: Sequence[int]) -> dict[Entry, Entry]:
    """Where a permutation of points carries each entry of sign 1."""
    points = points_of(layout)
    to = {point: points[generator[n]] for n, point in enumerate(points)}
    moved = {}
    for k, block in enumerate(layout.blocks):
        for index in layout.entries(block):
            images = [to[name, i, 1] for name, i in zip(block, index, strict=True)]
            moved[k, index, 1] = (k, tuple(i for _, i, _ in images), _product([s for _, _, s in images]))
    return moved


def _product(signs: Sequence[int]) -> int:
    return -1 if sum(s < 0 for s in signs) % 2 else 1
