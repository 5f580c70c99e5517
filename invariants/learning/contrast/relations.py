"""How well learned matrices keep the relations of a group, and which elements they do not tell from the identity."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from invariants.errors import InputError
from invariants.representations import FiniteGroup

from .matrices import Array, as_array, labelled, square_root


def relation_error(matrices: Any, group: FiniteGroup, covariance: Any = None) -> float:
    """The mean of |(R_g R_h - R_gh) S^1/2| / |R_gh S^1/2| over all pairs g, h with g, h and g h given.

    Args:
        matrices: {element: matrix}, matrices (d, d).
        group: a finite group.
        covariance: S, the second moments of the embeddings, (d, d); the identity if None. Directions that no embedding has
            then do not count.

    Raises:
        InputError: if no product of two given elements is given.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> relation_error({0: [[1.0]], 1: [[-1.0]]}, CyclicGroup(2))
        0.0
    """
    elements, given = labelled(matrices, group)
    root = square_root(covariance, given.shape[1])
    place = np.full(group.order, -1, dtype=np.int64)
    place[list(elements)] = np.arange(len(elements))
    weighted = given @ root
    norms = np.linalg.norm(weighted, axis=(1, 2))
    total, count = 0.0, 0
    for k, g in enumerate(elements):
        images = place[group.products(np.array(g), np.array(elements))]
        known = images >= 0
        differences = np.linalg.norm(given[k] @ weighted[known] - weighted[images[known]], axis=(1, 2))
        total += float((differences / _positive(norms[images[known]])).sum())
        count += int(known.sum())
    if not count:
        raise InputError(
            given=f"matrices of the elements {elements}, no product of two of which is among them",
            expected="g, h and g h for at least one pair",
            remedy="relator_error(matrices, words) for generators and relators",
        )
    return total / count


def relator_error(matrices: Any, relators: Sequence[Sequence[Any]], covariance: Any = None) -> float:
    """The mean over words w of |(R_w - 1) S^1/2| / |S^1/2|, for any group given by generators and relators.

    Args:
        matrices: {key: matrix} of generators, matrices (d, d); keys are any names that can be looked up.
        relators: words that are 1 in the group, each a sequence of keys, the leftmost acting last; a pair (key, n) is a
            power, also a negative one.
        covariance: S, (d, d); the identity if None.

    Raises:
        InputError: for no relators, a key without matrix, or an inverse of a singular matrix.

    Example:
        >>> relator_error({"r": [[0, -1], [1, 0]], "s": [[1, 0], [0, -1]]}, [[("r", 4)], ["s", "r", "s", "r"]])
        0.0
    """
    if not isinstance(matrices, Mapping) or not matrices or not relators:
        raise InputError(
            given="no matrices or no relators",
            expected="{key: matrix} and a list of words",
            remedy='relator_error({"r": R}, [[("r", 4)]])',
        )
    held = {key: as_array(m, f"the matrix of {key!r}") for key, m in matrices.items()}
    size = next(iter(held.values())).shape[-1]
    for key, matrix in held.items():
        if matrix.shape != (size, size):
            raise InputError(
                given=f"a matrix of {key!r} of shape {matrix.shape}",
                expected=f"({size}, {size})",
                remedy="one size for all",
            )
    root = square_root(covariance, size)
    errors = []
    for word in relators:
        value = np.eye(size)
        for letter in word:
            value = value @ _letter(letter, held)
        errors.append(np.linalg.norm((value - np.eye(size)) @ root) / np.linalg.norm(root))
    return float(np.mean(errors))


def _letter(letter: Any, held: Mapping[Any, Array]) -> Array:
    key, exponent = letter, 1
    if letter not in held and isinstance(letter, tuple) and len(letter) == 2 and isinstance(letter[1], int):
        key, exponent = letter
    if key not in held:
        raise InputError(
            given=f"the letter {letter!r} in a relator", expected=f"one of {list(held)}", remedy="powers are (key, n)"
        )
    try:
        return np.linalg.matrix_power(held[key], exponent)
    except np.linalg.LinAlgError:
        raise InputError(
            given=f"a negative power of the singular matrix of {key!r}",
            expected="invertible matrices",
            remedy="compress(matrices, covariance) first",
        ) from None


def _positive(values: Array) -> Array:
    return np.maximum(values, 1e-300)


def kernel(matrices: Any, group: FiniteGroup, covariance: Any = None, tolerance: float = 0.3) -> tuple[int, ...]:
    """The elements g with |(R_g - 1) S^1/2| <= tolerance |S^1/2|, which act as the identity: a normal subgroup.

    An element of order m that does not act as the identity moves some vector by 2 sin(pi/m) of its length; the tolerance is
    to be below what that is on average, and above the noise.

    Args:
        matrices: {element: matrix} for all elements, matrices (d, d).
        group: a finite group.
        covariance: S, (d, d); the identity if None.
        tolerance: as above.

    Returns:
        Sorted elements, the identity among them.

    Raises:
        InputError: if an element is missing, or the elements found are no normal subgroup, with the distances in words.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> kernel({g: [[(-1.0) ** g]] for g in range(4)}, CyclicGroup(4))
        (0, 2)
    """
    distances = identity_distances(matrices, group, covariance)
    if isinstance(tolerance, bool) or not isinstance(tolerance, (int, float)) or not tolerance > 0:
        raise InputError(given=f"tolerance={tolerance!r}", expected="a positive number", remedy="tolerance=0.3")
    inside = distances <= tolerance
    found = tuple(np.flatnonzero(inside).tolist())
    classes = group.conjugacy_classes()
    whole = all(len({bool(inside[g]) for g in members}) == 1 for members in classes)
    if not inside[0] or not whole or group.generated(found) != found:
        near = ", ".join(f"{d:.3f}" for d in np.sort(distances)[: len(found) + 3])
        raise InputError(
            given=f"matrices of which {len(found)} lie within {tolerance} of the identity, which are no normal subgroup",
            expected="distances to the identity that are small on a normal subgroup and large elsewhere",
            remedy=f"choose tolerance= in a gap of the distances, which begin with {near}; where there is none, the "
            "matrices are too noisy: train longer, or pass covariance=",
        )
    return found


def identity_distances(matrices: Any, group: FiniteGroup, covariance: Any = None) -> Array:
    """|(R_g - 1) S^1/2| / |S^1/2| for every element, (order,).

    Raises:
        InputError: if an element is missing.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> identity_distances({0: [[1.0]], 1: [[-1.0]]}, CyclicGroup(2))
        array([0., 2.])
    """
    elements, given = labelled(matrices, group)
    if len(elements) < group.order:
        missing = min(set(group.elements) - set(elements))
        raise InputError(
            given=f"matrices without one for the element {missing}",
            expected="one for each element",
            remedy="complete them: products(elements, matrices, group) of invariants.learning.contrast.multiplicities",
        )
    root = square_root(covariance, given.shape[1])
    out = np.empty(group.order)
    out[list(elements)] = np.linalg.norm((given - np.eye(len(root))) @ root, axis=(1, 2)) / np.linalg.norm(root)
    return out


def is_faithful(matrices: Any, group: FiniteGroup, covariance: Any = None, tolerance: float = 0.3) -> bool:
    """Whether no element but the identity acts as the identity; see :func:`kernel`.

    Example:
        >>> from invariants.representations import CyclicGroup
        >>> is_faithful({0: [[1.0]], 1: [[-1.0]]}, CyclicGroup(2))
        True
    """
    return kernel(matrices, group, covariance, tolerance) == (0,)
