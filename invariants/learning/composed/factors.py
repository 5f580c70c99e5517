"""The nodes of one character as a product of two smaller sets of nodes, and what these are called."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

Complex = NDArray[np.complex128]

_W = np.exp(2j * np.pi / 3)
XI, NU, AB, C3 = "z_4c*z_xi", "z_nu*z_syn", "z_4c*z_syn,ab", "z_3c*z_syn"
NAMED_NODES = 12
"""Beyond these nothing has a name, and products are not looked for: their number grows as a power of the nodes."""
FREE = ",gamma"
"""Of names: as the paper's solution, but for the phases of the outputs, which leave R_n alone."""


@dataclass(frozen=True)
class Factorisation:
    """What nodes are made of.

    Args:
        name: such as "z_nu*z_syn"; None where no named product is near.
        residual: the largest difference of an entry from the nearest product of two factors, of any kind, entries having the
            absolute value 1.
        named_residual: the same from the named product; infinite without one.
        angles: of what the name leaves open, in radians: nu, xi.
    """

    name: str | None
    residual: float
    named_residual: float
    angles: dict[str, float]


def factorise(block: Complex, tolerance: float, real: bool) -> Factorisation:
    """Write nodes as a product of two factors, by ratios: no permutations are tried out.

    A factor of 2 or 3 nodes is a set {1, x} or {1, x, y} of ratios; each candidate is a ratio that the first node has to
    another one, and the others have to fall into groups of the same ratios. Signs (a, b, c) -> (-a, -b, c) are free, as is
    a common factor of all nodes: neither changes which potentials vanish.

    Args:
        block: (3, nodes), of absolute values near 1.
        tolerance: largest difference at which a name is given.
        real: whether the character is its own conjugate.

    Returns:
        The nearest named product, or the nearest product.
    """
    nodes = block.shape[1]
    ratios = block / block[:, :1]
    if nodes == 1:
        # alone it is right at a character that is its own conjugate, and leaves a constant
        return Factorisation("one" if real else None, 0.0, 0.0 if real else float("inf"), {})
    if nodes == 2:
        # two nodes have no smaller factors
        off, angle = _nu(ratios[:, 1])
        name = ("self-dual" if real else "z_nu") if off < tolerance else None
        return Factorisation(name, 0.0, off if name else float("inf"), {} if real or not name else {"nu": angle})
    if nodes == 3:
        off = _syn(ratios[:, 1:])
        return Factorisation("z_syn" if off < tolerance else None, 0.0, off if off < tolerance else float("inf"), {})
    if nodes > NAMED_NODES:
        return Factorisation(None, float("inf"), float("inf"), {})
    best, nearest = float("inf"), Factorisation(None, float("inf"), float("inf"), {})
    last = (True, float("inf"))
    for first, second, off in _products(ratios):
        best = min(best, off)
        for name, far, angles in _names(first, second):
            # a name of the paper before one with free phases, which is never farther
            rank = (name.endswith(FREE), max(far, off))
            if rank[1] < tolerance and rank < last:
                last, nearest = rank, Factorisation(name, off, rank[1], angles)
    return Factorisation(nearest.name, best, nearest.named_residual, nearest.angles)


def _products(ratios: Complex) -> Iterator[tuple[Complex, Complex, float]]:
    """(ratios of the first factor, of the second factor, largest difference) for every way to split the nodes."""
    nodes = ratios.shape[1]
    if nodes % 2 == 0:
        for j in range(1, nodes):
            yield from _split(ratios, ratios[:, [j]])
    if nodes % 3 == 0:
        for j, k in combinations(range(1, nodes), 2):
            yield from _split(ratios, ratios[:, [j, k]])


def _split(ratios: Complex, first: Complex) -> Iterator[tuple[Complex, Complex, float]]:
    """Group the nodes into copies of {1, first}, each node that is left with its nearest partners."""
    left = set(range(ratios.shape[1]))
    factor = np.concatenate([np.ones((3, 1)), first], axis=1)
    leaders: list[Complex] = []
    off = 0.0
    while left:
        # whichever member of a copy comes first: the copy may begin at any of the factor's elements
        node = min(left)
        options = []
        for base in range(factor.shape[1]):
            lead = ratios[:, node] / factor[:, base]
            taken, worst = {node}, 0.0
            for k in range(factor.shape[1]):
                if k != base:
                    near = [(distance(ratios[:, j], lead * factor[:, k]), j) for j in left - taken]
                    if not near:
                        return
                    far, j = min(near)
                    taken.add(j)
                    worst = max(worst, far)
            options.append((worst, base, lead, taken))
        worst, _, lead, taken = min(options, key=lambda option: option[:2])
        off = max(off, worst)
        leaders.append(lead)
        left -= taken
    second = np.stack(leaders[1:], axis=1) / leaders[0][:, None]
    yield first, second, off


def distance(one: Complex, two: Complex) -> float:
    """The largest difference of an entry of two nodes, the better of the two signs of a and b."""
    c = float(abs(one[2] - two[2]))
    return max(c, min(float(abs(one[:2] - two[:2]).max()), float(abs(one[:2] + two[:2]).max())))


def _names(first: Complex, second: Complex) -> Iterator[tuple[str, float, dict[str, float]]]:
    """Named products that two factors may be, each with its distance."""
    for x, y in ((first, second), (second, first)):
        if x.shape[1] == 1 and y.shape[1] == 1:
            for node in (y[:, 0], 1 / y[:, 0]):
                gamma = node[2] / abs(node[2])
                for at, name in ((1j, XI), (gamma, XI + FREE)):
                    off, angle = _xi(node, at)
                    yield name, max(_c4(x[:, 0]), off), {"xi": angle, "gamma": float(np.angle(gamma))}
        if x.shape[1] == 1 and y.shape[1] == 2:
            off, angle = _nu(x[:, 0])
            yield NU, max(off, _syn(y)), {"nu": angle}
            for name, distance_of in ((AB, _syn_ab), (AB + FREE, _without_opposite)):
                yield name, max(_c4(x[:, 0]), distance_of(y)), {}
        if x.shape[1] == 2 and y.shape[1] == 2:
            # both are groups: each node of one factor is found up to a node of the other
            yield C3, min(max(_c3(x), _up_to(_syn, y, x)), max(_up_to(_c3, x, y), _syn(y))), {}


def _nu(x: Complex) -> tuple[float, float]:
    """Distance from (nu, -nu, -nu-^2), and the angle of nu."""
    nu = (x[0] - x[1]) / 2
    unit = nu / abs(nu) if nu else 1.0
    wanted = np.array([unit, -unit, -(np.conj(unit) ** 2)])
    return distance(x, wanted), float(np.angle(unit))


def _c4(x: Complex) -> float:
    return distance(x, np.array([1j, -1j, 1]))


def _xi(node: Complex, gamma: complex) -> tuple[float, float]:
    """Distance from (xi, -gamma xi-, gamma), and the angle of xi, which is free up to its sign."""
    half = float(np.angle(-gamma * node[0] / node[1])) / 2
    xi = np.exp(1j * half)
    return distance(node, np.array([xi, -gamma * np.conj(xi), gamma])), half


def _syn(y: Complex) -> float:
    """Distance from {(w, w, w), (w-, w-, w-)}."""
    full = np.array([_W, _W, _W])
    return min(max(distance(y[:, 0], u), distance(y[:, 1], u.conj())) for u in (full, full.conj()))


def _up_to(measure: Callable[[Complex], float], y: Complex, x: Complex) -> float:
    """The smallest distance of {y_1, y_2}, each times one of {1, x_1, x_2}."""
    factors = np.concatenate([np.ones((3, 1)), x], axis=1).T
    return min(measure(np.stack([y[:, 0] * f, y[:, 1] * g], axis=1)) for f in factors for g in factors)


def _c3(y: Complex) -> float:
    full = np.array([_W, _W.conjugate(), 1])
    return min(max(distance(y[:, 0], u), distance(y[:, 1], u.conj())) for u in (full, full.conj()))


def _syn_ab(y: Complex) -> float:
    """Distance from {(alpha w, alpha- w, w), (beta w-, beta- w-, w-)} with any alpha and beta of absolute value 1."""
    found = []
    for w in (_W, _W.conjugate()):
        worst = 0.0
        for node, at in ((y[:, 0], w), (y[:, 1], w.conjugate())):
            alpha = np.exp(0.5j * np.angle(node[0] / node[1]))
            worst = max(worst, distance(node, np.array([alpha * at, np.conj(alpha) * at, at])))
        found.append(worst)
    return min(found)


def _without_opposite(y: Complex) -> float:
    """Distance from what z_syn,ab is for: that 1 and the other nodes have abc- = 0, whatever their outputs and sizes."""
    return float(abs(1 + (y[0] * y[1] * y[2].conj()).sum())) / (1 + y.shape[1])
