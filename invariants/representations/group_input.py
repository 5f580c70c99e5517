"""What users give for a finite group, checked: permutations, multiplication tables, labels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import sympy as sp
from numpy.typing import NDArray
from sympy.combinatorics import Permutation

from invariants.errors import InputError

MAX_TABLE = 3_000
"""Largest order whose whole multiplication table is held (36 MB)."""


def same(label: Any, element: Any) -> bool:
    """Whether a user means the element of that label."""
    if isinstance(label, (tuple, list)) and isinstance(element, (tuple, list)):
        return tuple(label) == tuple(element)
    if isinstance(label, sp.MatrixBase):
        return isinstance(element, (sp.MatrixBase, list)) and sp.Matrix(element) == label
    return False


def no_generators(kind: str) -> InputError:
    """The error for an empty list."""
    return InputError(
        given="no generators",
        expected=f"at least one {kind}",
        remedy=f"for the trivial group pass the identity {kind}",
    )


def array_forms(generators: Iterable[Any]) -> NDArray[np.int32]:
    """Permutations as rows of one array, checked."""
    try:
        items = list(generators)
    except TypeError:
        items = []
    if not items:
        raise no_generators("permutation")
    degree = max((p.size for p in items if isinstance(p, Permutation)), default=0)
    forms = []
    for k, item in enumerate(items):
        if isinstance(item, Permutation):
            form = list(item.array_form) + list(range(item.size, degree))
        else:
            form = list(item) if isinstance(item, (list, tuple, np.ndarray)) else []
        if not form or sorted(map(str, form)) != sorted(map(str, range(len(form)))):
            raise InputError(
                given=f"generator {k}: {item!r}",
                expected="a permutation of 0 ... n-1 in array form, as [1, 2, 0], or a SymPy Permutation",
                remedy="write where each point goes; cycles go through sympy.combinatorics.Permutation",
            )
        forms.append([int(c) for c in form])
    if len({len(form) for form in forms}) > 1:
        raise InputError(
            given=f"permutations of {', '.join(str(len(form)) for form in forms)} points",
            expected="one number of points",
            remedy="append the fixed points: [1, 0] on three points is [1, 0, 2]",
        )
    return np.array(forms, dtype=np.int32)


def closure(generators: NDArray[np.int32], limit: int) -> tuple[NDArray[np.int32], list[int]]:
    """Every product of the generators, breadth first, and the places of the generators."""
    identity = np.arange(generators.shape[1], dtype=np.int32)
    index: dict[bytes, int] = {identity.tobytes(): 0}
    found = [identity]
    for element in found:  # grows while it is walked
        for generator in generators:
            product = generator[element]
            key = product.tobytes()
            if key not in index:
                if len(found) >= limit:
                    raise InputError(
                        given=f"permutations that generate more than {limit} elements",
                        expected=f"a group of order at most {limit}",
                        remedy="pass a larger limit=, or use a subgroup; all elements are enumerated",
                    )
                index[key] = len(found)
                found.append(product)
    return np.array(found), [index[g.tobytes()] for g in generators]


def latin_square(table: Any) -> NDArray[np.int64]:
    """A table as an array, with every element once in each row and column."""
    try:
        square = np.array([[int(c) for c in row] for row in table], dtype=np.int64)
    except (TypeError, ValueError):
        square = np.zeros((0, 0), dtype=np.int64)
    size = len(square)
    if not size or square.shape != (size, size):
        raise InputError(
            given="a table that is not square", expected="n rows of n numbers", remedy="one row for each element"
        )
    if size > MAX_TABLE:
        raise InputError(
            given=f"a table of {size} rows", expected=f"at most {MAX_TABLE}", remedy="use FiniteGroup.from_permutations"
        )
    wanted = np.arange(size)
    for kind, lines in (("row", square), ("column", square.T)):
        for k, line in enumerate(lines):
            if (np.sort(line) != wanted).any():
                raise InputError(
                    given=f"{kind} {k} of the table, which is not a permutation of 0 ... {size - 1}",
                    expected="every element once in each row and column",
                    remedy="count elements from 0, and check that the table is a group's",
                )
    return square


def spread(reached: NDArray[np.bool_], table: NDArray[np.int64], generators: Sequence[int]) -> None:
    """Mark the elements generated, in place."""
    front = np.flatnonzero(reached)
    while len(front):
        images = np.unique(np.concatenate([table[s][front] for s in generators]))
        front = images[~reached[images]]
        reached[front] = True
