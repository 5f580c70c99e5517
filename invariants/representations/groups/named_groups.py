"""Groups by name, and products of groups."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import factorial
from typing import Any

import numpy as np
import sympy as sp
from numpy.typing import NDArray

from invariants.errors import InputError
from invariants.limits import NAMED_GROUP_ORDER, PERMUTATION_GROUP_ORDER, SYMMETRIC_GROUP_POINTS

from .finite_group import FiniteGroup
from .group_input import closure, integer

Automorphisms = Callable[[int, int], int] | Sequence[Sequence[Any]] | Mapping[Any, Sequence[Any]]


class CyclicGroup(FiniteGroup):
    """The cyclic group of order n; element k is the k-th power of the generator 1.

    Args:
        n: order, at least 1.

    Example:
        >>> CyclicGroup(6).multiply(4, 5)
        3
    """

    def __init__(self, n: int) -> None:
        n = integer(n, "n", 1, remedy="CyclicGroup(4) has the quarter turns")
        within(n)
        super().__init__(cycles(n), [1 % n], labels=range(n), name=f"c{n}")


def cycles(n: int) -> NDArray[np.int64]:
    """The powers 0 ... n-1 of an element of order n, as permutations of few points: one cycle for each prime power."""
    powers = [int(p**e) for p, e in sp.factorint(n).items()] or [1]
    blocks, offset = [], 0
    for q in powers:
        blocks.append((np.arange(n)[:, None] + np.arange(q)[None, :]) % q + offset)
        offset += q
    return np.concatenate(blocks, axis=1)


class DihedralGroup(FiniteGroup):
    """The symmetries of the regular n-gon, of order 2 n; generators: the turn r by 2 pi/n and a reflection s.

    Args:
        n: number of corners, at least 1.

    Example:
        >>> DihedralGroup(4).order
        8
    """

    def __init__(self, n: int) -> None:
        n = integer(n, "n", 1, remedy="DihedralGroup(4) has the symmetries of the square, order 8")
        within(2 * n)
        # on two copies of the corners, so that n = 1 and 2 are faithful as well
        turn = [(i + 1) % n for i in range(n)] + [n + (i - 1) % n for i in range(n)]
        flip = [n + i for i in range(n)] + list(range(n))
        permutations, generators = closure(np.array([turn, flip], dtype=np.int32), 2 * n)
        if n >= 3:  # the corners alone
            turn, flip = turn[:n], [-i % n for i in range(n)]
            permutations, generators = closure(np.array([turn, flip], dtype=np.int32), 2 * n)
        super().__init__(permutations, generators, name=f"d{n}")


class SymmetricGroup(FiniteGroup):
    """All permutations of n points; generators: the cycle (0 1 ... n-1) and the exchange (0 1).

    Args:
        n: number of points, from 1 to 7.

    Example:
        >>> SymmetricGroup(4).order
        24
    """

    def __init__(self, n: int) -> None:
        n = integer(n, "n", 1, remedy="SymmetricGroup(3) has order 6")
        at_most(n, SYMMETRIC_GROUP_POINTS.value, "SymmetricGroup")
        cycle = [(i + 1) % n for i in range(n)]
        swap = [1, 0, *range(2, n)] if n > 1 else [0]
        generators = [cycle, swap] if n > 2 else [swap]
        super().__init__(*closure(np.array(generators, dtype=np.int32), factorial(n)), name=f"s{n}")


class AlternatingGroup(FiniteGroup):
    """The even permutations of n points; generators: the cycles (0 1 k).

    Args:
        n: number of points, from 1 to 7.

    Example:
        >>> AlternatingGroup(5).order
        60
    """

    def __init__(self, n: int) -> None:
        n = integer(n, "n", 1, remedy="AlternatingGroup(4) has order 12")
        at_most(n, SYMMETRIC_GROUP_POINTS.value, "AlternatingGroup")
        cycles = []
        for k in range(2, n):
            images = list(range(n))
            images[0], images[1], images[k] = 1, k, 0
            cycles.append(images)
        super().__init__(*closure(np.array(cycles or [list(range(n))], dtype=np.int32), factorial(n)), name=f"a{n}")


class QuaternionGroup(FiniteGroup):
    """The (generalised) quaternion group <x, y : x^(n/2) = 1, y^2 = x^(n/4), y x y^-1 = x^-1>.

    Args:
        order: n, a multiple of 4; 8 for the quaternions {1, -1, i, -i, j, -j, k, -k}.

    Example:
        >>> QuaternionGroup().element_orders.tolist()
        [1, 4, 4, 2, 4, 4, 4, 4]
    """

    def __init__(self, order: int = 8) -> None:
        order = integer(order, "order", 4, remedy="QuaternionGroup(8) has the quaternions")
        if order % 4:
            raise InputError(given=f"order={order}", expected="a multiple of 4", remedy="QuaternionGroup(8)")
        within(order)
        m = order // 2
        # x^a y^b is the point a + m b; x and y act from the left
        x = [(a + 1) % m for a in range(m)] + [m + (a + 1) % m for a in range(m)]
        y = [m + -a % m for a in range(m)] + [(m // 2 - a) % m for a in range(m)]
        super().__init__(*closure(np.array([x, y], dtype=np.int32), order), name=f"q{order}")


class DirectProduct(FiniteGroup):
    """The direct product of groups; labels are tuples of the factors' labels.

    Args:
        factors: two or more finite groups.

    Example:
        >>> DirectProduct(CyclicGroup(2), SymmetricGroup(3)).order
        12
    """

    def __init__(self, *factors: FiniteGroup) -> None:
        if len(factors) < 2 or not all(isinstance(g, FiniteGroup) for g in factors):
            raise InputError(
                given=f"DirectProduct{factors!r}",
                expected="two or more FiniteGroups",
                remedy="DirectProduct(CyclicGroup(2), SymmetricGroup(3))",
            )
        self.factors = factors
        order = int(np.prod([g.order for g in factors]))
        within(order)
        index = np.indices([g.order for g in factors]).reshape(len(factors), -1)
        blocks, offset = [], 0
        for g, places in zip(factors, index, strict=True):
            blocks.append(g.permutations[places] + offset)
            offset += g.degree
        strides = [int(np.prod([g.order for g in factors[k + 1 :]])) for k in range(len(factors))]
        generators = [s * stride for g, stride in zip(factors, strides, strict=True) for s in g.generators if s]
        labels = [tuple(g.label(int(a)) for g, a in zip(factors, row, strict=True)) for row in index.T]
        name = "_x_".join(g.name for g in factors)
        super().__init__(np.concatenate(blocks, axis=1), generators or [0], labels=labels, name=name)


class SemidirectProduct(FiniteGroup):
    """The semidirect product of N and H: (n, h)(n', h') = (n phi_h(n'), h h').

    Args:
        normal: N.
        acting: H.
        action: phi for each generator of H, in order: the images of N's generators; or a function (h, n) -> n.

    Raises:
        InputError: if some phi is no automorphism, or they do not respect the relations of H.

    Example:
        >>> C7, C3 = CyclicGroup(7), CyclicGroup(3)
        >>> SemidirectProduct(C7, C3, [[2]]).order
        21
    """

    def __init__(self, normal: FiniteGroup, acting: FiniteGroup, action: Automorphisms) -> None:
        if not isinstance(normal, FiniteGroup) or not isinstance(acting, FiniteGroup):
            raise InputError(
                given=f"SemidirectProduct({normal!r}, {acting!r}, ...)",
                expected="two FiniteGroups and an action",
                remedy="SemidirectProduct(CyclicGroup(7), CyclicGroup(3), [[2]])",
            )
        within(normal.order * acting.order)
        self.normal, self.acting = normal, acting
        images = [_automorphism(normal, acting, k, action) for k in range(len(acting.generators))]
        maps = np.zeros((acting.order, normal.order), dtype=np.int64)
        maps[0] = np.arange(normal.order)
        for h in sorted(range(1, acting.order), key=lambda h: len(acting.word(h))):
            s, before = acting.words[h]
            maps[h] = images[s][maps[before]]
        for k, s in enumerate(acting.generators):
            for h in range(acting.order):
                if (maps[acting.multiply(s, h)] != images[k][maps[h]]).any():
                    raise InputError(
                        given=f"automorphisms under which the relation of generator {k} with {acting.word(h)} fails",
                        expected="a homomorphism from H to the automorphisms of N",
                        remedy="the automorphism of a generator of order m must have an order that divides m",
                    )
        first, second = (index.ravel() for index in np.indices((normal.order, acting.order)))
        # left multiplication on the elements themselves
        product_n = normal.products(first[:, None], maps[second[:, None], first[None, :]])
        permutations = product_n * acting.order + acting.products(second[:, None], second[None, :])
        generators = [s * acting.order for s in normal.generators if s] + [s for s in acting.generators if s]
        labels = [(normal.label(int(a)), acting.label(int(b))) for a, b in zip(first, second, strict=True)]
        super().__init__(permutations, generators or [0], labels=labels, name=f"{normal.name}_by_{acting.name}")


def _automorphism(normal: FiniteGroup, acting: FiniteGroup, k: int, action: Automorphisms) -> Any:
    """The images of all elements of N under the k-th generator of H."""
    s = acting.generators[k]
    try:
        if callable(action):
            images = [normal.index(action(s, n)) for n in normal.generators]
        else:
            row = action[s] if isinstance(action, Mapping) else action[k]
            images = [normal.index(n) for n in row]
    except (KeyError, IndexError, TypeError):
        images = []
    if len(images) != len(normal.generators):
        raise InputError(
            given=f"action={action!r}",
            expected=f"for each of the {len(acting.generators)} generators of H the images of N's generators "
            f"{normal.generators}",
            remedy="SemidirectProduct(CyclicGroup(7), CyclicGroup(3), [[2]]) sends the generator of C7 to its square",
        )
    found = np.zeros(normal.order, dtype=np.int64)
    for n in normal.nearest_first[1:]:
        g, before = normal.words[n]
        found[n] = normal.multiply(images[g], int(found[before]))
    everything = np.arange(normal.order)
    multiplicative = all(
        (found[normal.products(np.array(g), everything)] == normal.products(np.array(image), found)).all()
        for g, image in zip(normal.generators, images, strict=True)
    )
    if not multiplicative or len(set(found.tolist())) != normal.order:
        raise InputError(
            given=f"the images {images} of N's generators under generator {k} of H",
            expected="an automorphism of N",
            remedy="the images must satisfy the same relations, and generate N",
        )
    return found


def at_most(n: int, most: int, kind: str) -> None:
    """Refuse what has too many elements to list."""
    if n > most:
        raise InputError(
            given=f"{kind}({n})",
            expected=f"at most {kind}({most}): every element is enumerated",
            remedy="use a smaller n, or a subgroup given by permutations",
        )


def within(order: int) -> None:
    """Refuse an order whose regular permutations would not fit."""
    if order > NAMED_GROUP_ORDER.value:
        raise InputError(
            given=f"a group of order {order}",
            expected=f"an order of at most {NAMED_GROUP_ORDER.value} here",
            remedy=f"FiniteGroup.from_permutations holds up to {PERMUTATION_GROUP_ORDER.value} elements, "
            "where few points are enough",
        )
