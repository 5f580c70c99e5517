"""Small products of factors of two and three nodes that kill given potentials."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations_with_replacement, product
from math import prod

import numpy as np
from numpy.typing import NDArray

from invariants.errors import InputError
from invariants.limits import COMPOSED_ROOTS
from invariants.representations.numbers import cyclotomic_field

from ..ring import RingElement
from .found import Found, described, require_at_least
from .words import GLOBAL, exponents, require_words

Nodes = tuple[tuple[int, int, int], ...]
"""Exponents of roots of unity, node by node."""


def find_products(kill: Sequence[str] = GLOBAL, *, order: int = 6, roots: int = 12) -> list[Found]:
    """All products of factors of 2 and 3 nodes that kill given potentials and keep abc, of as few nodes as it takes.

    Entries are roots of unity of one order, and every node of a factor has abc = 1, as in all known solutions. A factor
    1 + v kills what has r(v) = -1, a factor 1 + v + v' what has r(v), r(v') = w, w-; a product kills what one of its factors
    kills.

    Args:
        kill: words of the potentials.
        order: most nodes.
        roots: the order of the roots of unity; 12 and its multiples hold all named solutions that have no free angle.

    Returns:
        The smallest ones, each once up to the order of nodes, signs (a, b, c) -> (-a, -b, c), a common factor, conjugates,
        and the exchange of a and b; empty if there is none of at most `order` nodes.

    Example:
        >>> {found.name for found in find_products(order=6, roots=12)} >= {"z_nu*z_syn", "z_4c*z_syn,ab"}
        True
        >>> find_products(order=4, roots=12)
        []
    """
    require_words(kill)
    require_at_least("order", order, 2)
    require_at_least("roots", roots, 2)
    if roots > COMPOSED_ROOTS.value:
        raise InputError(
            given=f"roots of unity of order {roots} in a search",
            expected=f"at most {COMPOSED_ROOTS.value}",
            remedy="find_all has no roots, but few nodes; killing_polynomial has one generator",
        )
    target = (1 << len(kill)) - 1
    factors = _factors(kill, roots)
    found: dict[Nodes, tuple[int, ...]] = {}
    for sizes in _sizes(order):
        if found and prod(sizes) > len(next(iter(found))):
            break
        for masks in product(*(factors[n] for n in sizes)):
            covered = 0
            for mask in masks:
                covered |= mask
            if covered == target and all(
                sizes[i] != sizes[i + 1] or masks[i] <= masks[i + 1] for i in range(len(sizes) - 1)
            ):
                for parts in product(*(factors[n][mask] for n, mask in zip(sizes, masks, strict=True))):
                    found.setdefault(_canonical(_multiplied(parts, roots), roots), sizes)
    return [_read(nodes, roots) for nodes in sorted(found)]


def _sizes(order: int) -> list[tuple[int, ...]]:
    """Numbers of nodes of the factors, by their product."""
    found: set[tuple[int, ...]] = set()
    for count in range(1, order.bit_length()):
        found |= {s for s in combinations_with_replacement((2, 3), count) if prod(s) <= order}
    return sorted(found, key=lambda s: (prod(s), s))


def _factors(kill: Sequence[str], roots: int) -> dict[int, dict[int, list[Nodes]]]:
    """Factors by number of nodes and by what they kill, as bits, those alone that no other one contains."""
    nodes = np.array([(x, y, -x - y) for x in range(roots) for y in range(roots)]) % roots
    values = nodes @ np.array([exponents(word) for word in kill]).T % roots
    bits = 1 << np.arange(len(kill))
    found: dict[int, dict[int, list[Nodes]]] = {2: {}, 3: {}}
    zero = (0, 0, 0)
    if roots % 2 == 0:
        for node, mask in zip(nodes.tolist(), ((values * 2 == roots) @ bits).tolist(), strict=True):
            if mask:
                found[2].setdefault(mask, []).append((zero, tuple(node)))
    if roots % 3 == 0:
        up, down = (values * 3 == roots) @ bits, (values * 3 == 2 * roots) @ bits
        masks = (up[:, None] & down[None, :]) | (down[:, None] & up[None, :])
        for i, j in zip(*np.nonzero(np.triu(masks)), strict=True):
            found[3].setdefault(int(masks[i, j]), []).append((zero, tuple(nodes[i].tolist()), tuple(nodes[j].tolist())))
    return {
        n: {m: f for m, f in held.items() if not any(m != k and m & k == m for k in held)} for n, held in found.items()
    }


def _multiplied(parts: Sequence[Nodes], roots: int) -> NDArray[np.int64]:
    nodes = np.zeros((1, 3), dtype=np.int64)
    for part in parts:
        nodes = (nodes[:, None] + np.array(part)[None]).reshape(-1, 3) % roots
    return nodes


def _canonical(nodes: NDArray[np.int64], roots: int) -> Nodes:
    """The first of those that are the same up to order, signs, a common factor, conjugates and the exchange of a and b."""
    best: Nodes | None = None
    for swapped, sign, base in product((False, True), (1, -1), range(len(nodes))):
        at = sign * (nodes - nodes[base])
        at = (at[:, [1, 0, 2]] if swapped else at) % roots
        if roots % 2 == 0:
            half = roots // 2
            other = (at + np.array([half, half, 0])) % roots
            turn = (other[:, 0] < at[:, 0]) | ((other[:, 0] == at[:, 0]) & (other[:, 1] < at[:, 1]))
            at = np.where(turn[:, None], other, at)
        line: Nodes = tuple(sorted(map(tuple, at.tolist())))
        best = line if best is None or line < best else best
    assert best is not None
    return best


def _read(nodes: Nodes, roots: int) -> Found:
    field = cyclotomic_field(roots)
    block = RingElement([[field.root_of_unity(node[p], roots) for node in nodes] for p in range(3)])
    return described(block)
