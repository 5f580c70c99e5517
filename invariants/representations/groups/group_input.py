"""What users give for a finite group, checked: permutations, multiplication tables, labels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from operator import index
from typing import Any

import numpy as np
import sympy as sp
from numpy.typing import NDArray
from sympy.combinatorics import Permutation

from invariants.errors import InputError
from invariants.limits import GROUP_ENTRIES, GROUP_TABLE_ORDER


def same(label: Any, element: Any) -> bool:
    """Whether a user means the element of that label."""
    if isinstance(label, (tuple, list)) and isinstance(element, (tuple, list)):
        return tuple(label) == tuple(element)
    if isinstance(label, sp.MatrixBase):
        try:
            return isinstance(element, (sp.MatrixBase, list, tuple)) and sp.Matrix(element) == label
        except (ValueError, TypeError):
            return False
    return False


def no_generators(kind: str) -> InputError:
    """The error for an empty list."""
    return InputError(
        given="no generators",
        expected=f"at least one {kind}",
        remedy=f"for the trivial group pass the identity {kind}",
    )


def whole(value: Any) -> int | None:
    """An integer, SymPy's and NumPy's among them; None for anything else, truth values and floats included."""
    if isinstance(value, (bool, np.bool_)):
        return None
    try:
        return index(value)
    except TypeError:
        return None


def images_of(item: Any) -> list[int] | None:
    """The images of 0 ... n-1 under a permutation in array form; None for what is none."""
    if not isinstance(item, (list, tuple, np.ndarray)):
        return None
    form = [whole(c) for c in item]
    found = [c for c in form if c is not None]
    return found if found and len(found) == len(form) and sorted(found) == list(range(len(found))) else None


def listed(items: Any, kind: str) -> list[Any]:
    """What a user gives as a list of generators.

    Raises:
        InputError: if it is no list, or empty.
    """
    if isinstance(items, (Permutation, sp.MatrixBase, str)) or not isinstance(items, Iterable):
        raise InputError(
            given=f"{items!r} as generators",
            expected=f"a list of at least one {kind}",
            remedy=f"put it into a list: [{kind}]",
        )
    found = list(items)
    if not found:
        raise no_generators(kind)
    return found


def integer(value: Any, what: str, least: int, most: int | None = None, *, remedy: str) -> int:
    """An integer between bounds.

    Raises:
        InputError: for anything else.
    """
    found = whole(value)
    if found is None or found < least or (most is not None and found > most):
        expected = f"of at least {least}" if most is None else f"from {least} to {most}"
        raise InputError(given=f"{what}={value!r}", expected=f"an integer {expected}", remedy=remedy)
    return found


def order_limit(limit: Any) -> int:
    """The largest order to enumerate, checked."""
    return integer(limit, "limit", 1, remedy="leave it out")


def array_forms(generators: Any) -> NDArray[np.int32]:
    """Permutations as rows of one array, checked."""
    items = listed(generators, "permutation")
    degree = max((p.size for p in items if isinstance(p, Permutation)), default=0)
    forms = []
    for k, item in enumerate(items):
        form = [*item.array_form, *range(item.size, degree)] if isinstance(item, Permutation) else images_of(item)
        if form is None:
            raise InputError(
                given=f"generator {k}: {item!r}",
                expected="a permutation of 0 ... n-1 in array form, as [1, 2, 0], or a SymPy Permutation",
                remedy="write where each point goes; cycles go through sympy.combinatorics.Permutation",
            )
        forms.append(form)
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
    places: dict[bytes, int] = {identity.tobytes(): 0}
    found = [identity]
    for element in found:  # grows while it is walked
        for generator in generators:
            product = generator[element]
            key = product.tobytes()
            if key not in places:
                if len(found) >= limit or len(found) * generators.shape[1] > GROUP_ENTRIES.value:
                    raise InputError(
                        given=f"permutations of {generators.shape[1]} points that generate more than {len(found)} elements",
                        expected=f"a group of order at most {limit}, and order times points at most {GROUP_ENTRIES.value}",
                        remedy="pass a larger limit=, or use a subgroup; all elements are enumerated",
                    )
                places[key] = len(found)
                found.append(product)
    return np.array(found), [places[g.tobytes()] for g in generators]


def latin_square(table: Any) -> NDArray[np.int64]:
    """A table as an array, with every element once in each row and column."""
    rows = table.tolist() if hasattr(table, "tolist") else table
    if not isinstance(rows, (list, tuple)) or any(not isinstance(row, (list, tuple)) for row in rows):
        rows = []
    cells = [[whole(c) for c in row] for row in rows]
    size = len(cells)
    if not size or any(len(row) != size for row in cells):
        raise InputError(
            given="a table that is not square", expected="n rows of n numbers", remedy="one row for each element"
        )
    if size > GROUP_TABLE_ORDER.value:
        raise InputError(
            given=f"a table of {size} rows",
            expected=f"at most {GROUP_TABLE_ORDER.value}",
            remedy="use FiniteGroup.from_permutations",
        )
    if any(c is None for row in cells for c in row):
        raise InputError(
            given="a table with entries that are no integers",
            expected=f"the numbers 0 ... {size - 1} of the elements",
            remedy="number the elements first",
        )
    square = np.array(cells, dtype=np.int64)
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
