"""Whether matrices are elements of a group found for them: how near they lie, against how near they would by chance."""

from __future__ import annotations

from dataclasses import dataclass
from math import lgamma, log

import numpy as np
from numpy.typing import NDArray

from .closure import ClosedGroup, Indices, nearest
from .matrices import Array
from .snapping import orthogonal_factor

CLOSE = 0.4
"""A matrix belongs to an element if it is nearer to it than this share of its distance to the next."""


SAMPLED = 1.3
"""What a participation of few samples is too small by."""


@dataclass(frozen=True)
class Fit:
    """A group beside the matrices.

    Attributes:
        group: in the basis of the matrices; some change of it was fitted.
        labels: the element of each matrix, -1 for none.
        noise: the root mean square distance of the orthogonal factors to their elements.
        chance: the logarithm of the probability that matrices without any such group lie as near.
        reach: the largest distance of a matrix that is an element.
    """

    group: ClosedGroup
    labels: Indices
    noise: float
    chance: float
    reach: float

    @property
    def confidence(self) -> float:
        """The least distance of two elements in units of the noise."""
        return self.group.separation / max(self.noise, 1e-12)


def fit(matrices: Array, group: ClosedGroup) -> Fit:
    """Move a group to the matrices, say which element each matrix is, and weigh the evidence.

    A matrix that has no group is as likely anywhere on the manifold of the matrices that have the same invariant subspaces,
    of dimension D. It lies within a share q of half the distance of two elements with probability at most q^D; the basis of
    the group was fitted, which takes up D less the dimension of the centre. Each group order is one more trial. Matrices of
    one element are no evidence of their own for what they have in common.

    Args:
        matrices: (K, d, d), nearly orthogonal.
        group: found from some of them.
    """
    factors = orthogonal_factor(matrices)
    elements = group.elements
    for _ in range(3):
        found, _ = nearest(factors, elements)
        elements = _aligned(factors, elements, found)
    group = ClosedGroup(elements, group.table)
    found, distance = nearest(factors, elements)
    raw = np.linalg.norm(matrices - elements[found], axis=(1, 2))
    belongs = (distance < CLOSE * _next(factors, elements, found)) & (
        raw <= max(6 * float(np.median(raw)), CLOSE * group.separation)
    )
    labels = np.where(belongs, found, -1)
    count = int(belongs.sum())
    if not count:
        return Fit(group, labels, float("inf"), 0.0, float("inf"))
    noise = float(np.sqrt(np.mean(distance[belongs] ** 2)))
    dimension, centre = _dimensions(elements)
    # where all elements have order 2 orthogonal factors fall on them: what was there before counts
    share = np.sqrt(np.mean((distance if dimension else raw)[belongs] ** 2)) / (group.separation / 2)
    independent = _independent(factors if dimension else matrices, elements, labels)
    filled = _filled(factors[belongs], elements[found[belongs]], dimension)
    freedom = max(independent * max(filled, 1) - (dimension - centre), 1)
    excluded = lgamma(len(matrices) + 1) - lgamma(count + 1) - lgamma(len(matrices) - count + 1)
    # the mean square of a number that is uniform up to 1 is 1/3
    chance = freedom * log(min(1.0, max(float(share) * np.sqrt(3), 1e-12))) + excluded + log(len(elements))
    return Fit(group, labels, noise, chance, float(distance[belongs].max()))


def _independent(factors: Array, elements: Array, labels: Indices) -> float:
    """How many matrices there are, as evidence: those of one element count once where they share what they are off by.

    For n of them with the correlation r, n/(1 + (n - 1) r): r is the share of what they have in common in what they are off.
    """
    total = 0.0
    for element in np.unique(labels[labels >= 0]):
        members = factors[labels == element]
        n = len(members)
        middle = members.mean(axis=0)
        scatter = float(np.square(members - middle).sum() / max(n - 1, 1))
        common = max(float(np.square(middle - elements[element]).sum()) - scatter / n, 0.0)
        share = common / (common + scatter) if common + scatter > 1e-20 else 1.0
        total += n / (1 + (n - 1) * share)
    return total


def _filled(factors: Array, elements: Array, dimension: int) -> float:
    """In how many of the dimensions matrices miss their elements: where a part is finite, only the rest is evidence.

    The participation (sum of l)^2/sum of l^2 of eigenvalues l of the second moments; all, for too few matrices to say.
    """
    if len(factors) < 3 * dimension:
        return dimension
    missed = elements.transpose(0, 2, 1) @ factors
    missed = (missed - missed.transpose(0, 2, 1)).reshape(len(factors), -1)
    moments = np.linalg.eigvalsh(missed.T @ missed / len(factors)).clip(0)
    if moments.sum() < 1e-18:
        return dimension
    return min(float(moments.sum() ** 2 / np.square(moments).sum()) * SAMPLED, dimension)


def _next(points: Array, elements: Array, found: Indices) -> Array:
    """The distance of each point to the second nearest element; 2 where there is one element."""
    if len(elements) == 1:
        return np.full(len(points), 2.0)
    overlap = points.reshape(len(points), -1) @ elements.reshape(len(elements), -1).T
    overlap[np.arange(len(points)), found] = -np.inf
    out: Array = np.sqrt((2 * (elements.shape[1] - overlap.max(axis=1))).clip(0))
    return out


def _aligned(factors: Array, elements: Array, labels: Indices) -> Array:
    """The elements in the orthogonal basis in which they are nearest to the matrices: O = X e X^T, from O X = X e."""
    counts = np.bincount(labels, minlength=len(elements))
    weights = 1 / counts[labels]
    change = np.eye(elements.shape[1])
    for _ in range(8):
        change = np.einsum("k,kij,jl,kml->im", weights, factors, change, elements[labels], optimize=True)
        change = orthogonal_factor(change)
    out: Array = change @ elements @ change.T
    return out


def _dimensions(elements: Array) -> tuple[int, int]:
    """The dimensions of the span of the antisymmetric parts of all elements, and of those that commute with all elements."""
    parts = elements - elements.transpose(0, 2, 1)
    flat = parts.reshape(len(parts), -1)
    values, vectors = np.linalg.eigh(flat.T @ flat)
    basis = vectors[:, values > 1e-8 * max(1.0, float(values[-1]))].T.reshape(-1, *elements.shape[1:])
    if not len(basis):
        return 0, 0
    means = np.einsum("gij,bjk,glk->bil", elements, basis, elements, optimize=True) / len(elements)
    return len(basis), int(np.linalg.matrix_rank(means.reshape(len(means), -1), tol=1e-6))


def kept_by_products(centres: Array, scale: float) -> NDArray[np.bool_]:
    """Which clusters have products with the others that are near other clusters: a gross outlier has few.

    Args:
        centres: (m, d, d), orthogonal.
        scale: distances below it count as near.
    """
    count = len(centres)
    if count < 6:
        return np.ones(count, dtype=bool)
    share = np.array([(nearest(a @ centres, centres)[1] < scale).mean() for a in centres])
    return share >= 0.5 * np.quantile(share, 0.75)
