"""How often each irreducible representation occurs in learned matrices, before rounding."""

from __future__ import annotations

from typing import Any

import numpy as np

from invariants.errors import InputError
from invariants.representations import FiniteGroup

from .matrices import Array, labelled


class Multiplicities(tuple[float, ...]):
    """Multiplicities as real numbers, in the order of the character table.

    Attributes:
        nearest: rounded, at least 0.
        distance: the largest distance to an integer that is at least 0.
    """

    nearest: tuple[int, ...]
    distance: float

    def __new__(cls, values: Any) -> Multiplicities:
        """From real numbers in the order of the character table."""
        found = super().__new__(cls, (float(v) for v in values))
        found.nearest = tuple(max(0, round(v)) for v in found)
        found.distance = max((abs(v - n) for v, n in zip(found, found.nearest, strict=True)), default=0.0)
        return found

    def __repr__(self) -> str:
        return f"({', '.join(f'{v:.3f}' for v in self)})"


def multiplicities(matrices: Any, group: FiniteGroup) -> Multiplicities:
    """(1/|G|) sum over g of tr(M_g) conj(chi(g)) for each irreducible character chi.

    The trace of a class is the mean over those of its elements that are given. For a class of which none is given,
    products along the words of all its elements are taken, where matrices of generators are given.

    Args:
        matrices: {element: matrix}, elements as ``group.index`` takes them, matrices (d, d).
        group: a finite group.

    Returns:
        Real numbers, in the order of ``group.character_table()``, with ``.nearest`` and ``.distance``. Those of two
        conjugate characters are equal, as the matrices are real.

    Raises:
        InputError: for an element that is none, or classes that neither matrices nor products reach.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> multiplicities({0: [[1, 0], [0, 1]], 1: [[0, 1], [1, 0]]}, CyclicGroup(2))
        (1.000, 1.000)
    """
    elements, given = labelled(matrices, group)
    traces = class_traces(elements, given, group)
    sizes = np.array([len(c) for c in group.conjugacy_classes()])
    table = np.array([[complex(c) for c in chi.numbers] for chi in group.character_table()])
    return Multiplicities((table.conj() @ (sizes * traces) / group.order).real)


def class_traces(elements: tuple[int, ...], matrices: Array, group: FiniteGroup) -> Array:
    """The mean trace on each conjugacy class.

    Raises:
        InputError: naming a class that is missing.
    """
    count = len(group.conjugacy_classes())
    place = group.class_of[list(elements)]
    held = np.bincount(place, minlength=count)
    sums = np.bincount(place, weights=np.trace(matrices, axis1=1, axis2=2), minlength=count)
    missing = np.flatnonzero(held == 0)
    if len(missing):
        found = products(elements, matrices, group)
        for k in missing.tolist():
            members = [g for g in group.conjugacy_classes()[k] if g in found]
            if not members:
                raise InputError(
                    given=f"matrices of elements that do not reach the class of {group.conjugacy_classes()[k][0]}, label "
                    f"{group.label(group.conjugacy_classes()[k][0])}",
                    expected="an element of each conjugacy class, or elements that generate the group",
                    remedy="add a matrix of that class, or pass the subgroup that the elements generate, G.subgroup([...])",
                )
            sums[k], held[k] = sum(np.trace(found[g]) for g in members), len(members)
    out: Array = sums / held
    return out


def products(elements: tuple[int, ...], matrices: Array, group: FiniteGroup) -> dict[int, Array]:
    """Matrices of all elements that products of the given ones reach: the mean over their shortest words.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> sorted(products((1,), np.array([[[2.0]]]), CyclicGroup(3)))
        [0, 1, 2]
    """
    size = matrices.shape[1]
    found: dict[int, Array] = dict(zip(elements, matrices, strict=True))
    found.setdefault(0, np.eye(size))
    front = list(found)
    while front:
        sums: dict[int, list[Array]] = {}
        for b in front:
            for s, matrix in zip(elements, matrices, strict=True):
                image = group.multiply(s, b)
                if image not in found:
                    sums.setdefault(image, []).append(matrix @ found[b])
        for g, several in sums.items():
            found[g] = np.mean(several, axis=0)
        front = list(sums)
    return found
