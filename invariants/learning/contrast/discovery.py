"""A finite group found from unlabelled, noisy matrices of some of its elements, in any basis."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from math import log
from typing import Any

import numpy as np
import torch

from invariants.errors import InputError
from invariants.representations import FiniteGroup, Identification, Representation, identify

from .closure import ClosedGroup, Indices, NotClosedError, close, clusters, spanning_edges
from .compression import Compression, compress
from .evidence import Fit, fit, kept_by_products
from .learned_action import LearnedAction
from .matrices import Array, as_matrices
from .metric import invariant_root
from .multiplicities import Multiplicities, multiplicities
from .snapping import Snapped, orthogonal_factor, snap

PATIENCE = 2
"""Scales at which products did not close, after which smaller ones are not tried."""
CERTAIN = log(1e-4)
"""The largest probability of chance that is accepted."""
FAR = 0.35
"""The largest residual that is accepted: beyond it matrices keep no inner product, as shears do not."""


@dataclass(frozen=True)
class FoundGroup:
    """A group found from matrices, which it acts on faithfully: of an action with a kernel this is the quotient.

    Attributes:
        group: its table is proved associative; element g has the matrix ``elements[g]``.
        identification: what group it is, with a constructor of it and the isomorphism.
        elements: (order, r, r): matrices of all elements in the basis of the matrices (of the compressed ones where a
            covariance was given), a group to rounding.
        labels: (K,): the element of each given matrix, -1 for matrices that are none.
        noise: root mean square distance |O - g| of the matrices to their elements, in the basis where they are orthogonal.
        separation: the least distance |g - h| of two elements there.
        residual: the mean of |R - g| / |g| over matrices that are elements, in the basis given.
        chance: the probability, at most, that matrices that belong to no group lie as near to one.
        compression: to the subspace that carries the covariance; None where none was given.
    """

    group: FiniteGroup
    identification: Identification = field(repr=False)
    elements: Array = field(repr=False)
    labels: Indices = field(repr=False)
    noise: float
    separation: float
    residual: float
    chance: float
    compression: Compression | None = field(default=None, repr=False)

    @property
    def name(self) -> str:
        """The name of the group: "S4", "C7 : C3", ..."""
        return self.identification.name

    @property
    def order(self) -> int:
        """The number of elements."""
        return self.group.order

    @property
    def confidence(self) -> float:
        """The least distance of two elements in units of the noise."""
        return self.separation / max(self.noise, 1e-12)

    @property
    def outliers(self) -> tuple[int, ...]:
        """The numbers of the given matrices that are no elements."""
        return tuple(np.flatnonzero(self.labels < 0).tolist())

    @cached_property
    def multiplicities(self) -> Multiplicities:
        """Of the irreducible representations, in the order of ``group.character_table()``."""
        return multiplicities(dict(enumerate(self.elements)), self.group)

    @cached_property
    def snapped(self) -> Snapped:
        """The exact representation and the basis; see :func:`snap`."""
        return snap(dict(enumerate(self.elements)), self.group)

    @property
    def representation(self) -> Representation:
        """rho, exact, by which the group acts on ``basis @ z`` for embeddings z."""
        return self.snapped.representation

    @property
    def basis(self) -> Array:
        """B, (r, d): of an embedding z the coordinates B z, on which the element g acts by rho(g)."""
        inner = self.snapped.basis
        return inner if self.compression is None else inner @ self.compression.into

    def compressed(self, action: LearnedAction) -> LearnedAction:
        """A learned action on the directions that embeddings fill; the same where nothing was compressed."""
        if self.compression is None:
            return action
        inner = self.compression.into @ action.matrix.numpy() @ self.compression.back
        return LearnedAction(torch.from_numpy(inner), error=action.error)

    def matrices(self) -> Array:
        """The matrix of every element on embeddings as they were given, (order, d, d)."""
        if self.compression is None:
            return self.elements
        out: Array = self.compression.back @ self.elements @ self.compression.into
        return out


def discover_group(
    matrices: Any, *, covariance: Any = None, limit: int = 400, outliers: float = 0.15, share: float | None = None
) -> FoundGroup:
    """The finite group of which the matrices are elements, up to noise.

    An inner product is found that the matrices nearly keep, and they become orthogonal. At each of many scales, matrices
    nearer than it are taken as one element and closed under products; the elements are averaged over all products until
    they are a group to rounding, whose table is proved. The group is accepted where the matrices lie nearer to its elements
    than they would by chance, with a probability of at most 1e-4; of several the most certain.

    Args:
        matrices: (K, d, d), at least two; the elements that they are generate the group.
        covariance: second moments of the embeddings, (d, d): matrices are first compressed to what carries it.
        limit: largest order.
        outliers: largest share of matrices that may be no elements.
        share: of the covariance that is kept; see :func:`compress`.

    Returns:
        The group with ``.name``, ``.elements``, ``.labels``, ``.confidence``; ``.snapped`` is its exact representation.

    Raises:
        InputError: for singular or too few matrices, ones that are far from every finite group, products that do not close,
            or noise too large to tell elements apart.

    Example:
        >>> turn = np.array([[0.0, -1.0], [1.0, 0.0]])
        >>> found = discover_group([turn, -turn, turn @ turn, np.eye(2)])
        >>> found.name, found.labels.tolist()
        ('C4', [1, 2, 3, 0])
    """
    given = as_matrices(matrices)
    _check_options(limit, outliers)
    compression = None if covariance is None else compress(given, covariance, share)
    inner = given if compression is None else compression.matrices
    usable = _near_finite_order(inner, outliers)
    root = invariant_root(inner[usable])
    near = root @ inner[usable] @ np.linalg.inv(root)
    best = _best(near, limit, outliers)
    labels = np.full(len(given), -1, dtype=np.int64)
    group = FiniteGroup.from_table(best.group.table, name="found_group")  # proves it; the identity is element 0 already
    labels[usable] = best.labels
    elements = np.linalg.inv(root) @ best.group.elements @ root
    inside = labels >= 0
    norms = np.linalg.norm(elements[labels[inside]], axis=(1, 2))
    residual = np.linalg.norm(inner[inside] - elements[labels[inside]], axis=(1, 2)) / norms
    _refuse(group.order, given.shape[1], inner.shape[1], float(residual.mean()))
    return FoundGroup(
        group,
        identify(group),
        elements,
        labels,
        best.noise,
        best.group.separation,
        float(residual.mean()),
        float(np.exp(best.chance)),
        compression,
    )


def _refuse(order: int, size: int, rank: int, residual: float) -> None:
    """Refuse what fits only because something was left out of sight."""
    if order == 1 and rank < size:
        raise InputError(
            given=f"embeddings of which {rank} of {size} directions can be predicted, and none of these moves",
            expected="an embedding on which elements act",
            remedy="pairs of one id must share their element: look at retrieval(model, pairs).unexplained, and train longer",
        )
    if residual > FAR:
        raise InputError(
            given=f"matrices that differ from those of the nearest finite group by {residual:.2f} of their length",
            expected=f"at most {FAR}: matrices of a finite group keep an inner product, shears and translations do not",
            remedy="an infinite group is not found; for a finite one estimate each matrix from more pairs",
        )


def _check_options(limit: Any, outliers: Any) -> None:
    if isinstance(limit, bool) or not isinstance(limit, int) or limit < 1:
        raise InputError(given=f"limit={limit!r}", expected="an integer of at least 1", remedy="limit=400")
    if isinstance(outliers, bool) or not isinstance(outliers, (int, float)) or not 0 <= outliers < 0.5:
        raise InputError(given=f"outliers={outliers!r}", expected="a share from 0 to below 1/2", remedy="outliers=0.15")


def _near_finite_order(matrices: Array, outliers: float) -> Indices:
    """The matrices whose eigenvalues are near the unit circle, as those of elements of finite order are.

    Raises:
        InputError: for fewer than two matrices, singular ones, or too many with other eigenvalues.
    """
    if len(matrices) < 2:
        raise InputError(
            given=f"{len(matrices)} matrix",
            expected="at least 2, estimates of elements that generate the group",
            remedy="estimate the matrices of more actions; of one matrix only its order could be guessed",
        )
    moduli = np.abs(np.linalg.eigvals(matrices))
    singular = moduli.min(axis=1) <= 1e-9 * moduli.max(axis=1).clip(1e-300)
    if singular.mean() > outliers:
        raise InputError(
            given=f"matrices of which {int(singular.sum())} of {len(matrices)} are singular",
            expected="invertible matrices",
            remedy="pass covariance=, second moments of the embeddings: matrices are then compressed to what embeddings use",
        )
    stretch = np.where(singular, np.inf, np.abs(np.log(moduli.clip(1e-300))).max(axis=1))
    middle = float(np.median(stretch))
    kept = stretch <= max(1.0, 4 * middle)
    if middle > 0.7 or (~kept).mean() > outliers:
        raise InputError(
            given=f"matrices with eigenvalues of modulus exp(+-{middle:.2f}), as the median of the largest deviations",
            expected="eigenvalues near the unit circle: elements of a finite group have finite order",
            remedy="pass covariance= if embeddings leave directions unused, or train longer; an infinite group, as GL(n), "
            "is not found",
        )
    return np.flatnonzero(kept)


def _scales(lengths: Array) -> list[float]:
    """Distances below which matrices may be one element, from large to small: gaps of the data, and a grid between."""
    tiny = 1e-9
    ratios = lengths[1:].clip(tiny) / lengths[:-1].clip(tiny)
    gaps = [float(np.sqrt(lengths[k : k + 2].clip(tiny).prod())) for k in np.argsort(-ratios)[:8] if ratios[k] > 1.2]
    grid = (1.6 / 1.3 ** np.arange(26)).tolist()
    return sorted({round(s, 12) for s in [*gaps, *grid, 1e-4, 1e-6]}, reverse=True)


def _best(near: Array, limit: int, outliers: float) -> Fit:
    """The most certain group over all scales.

    Raises:
        InputError: saying what failed.
    """
    factors = orthogonal_factor(near)
    edges = spanning_edges(factors.reshape(len(factors), -1))
    found: list[Fit] = []
    refused: list[str] = []
    rejected: list[Fit] = []
    floor = np.inf
    for scale in _scales(edges[2]):
        if scale > floor:  # would give the same again
            continue
        parts = clusters(len(factors), edges, scale)
        outcome = _at_scale(near, factors, parts, scale, limit) if parts.max() < 2 * limit else "more"
        if isinstance(outcome, str):
            refused.append(outcome)
            if found or refused.count("more") > PATIENCE:
                break
        elif outcome.chance > CERTAIN or outcome.confidence < 3 or (outcome.labels < 0).mean() > outliers:
            rejected.append(outcome)
        else:
            found.append(outcome)
            floor = 2 * outcome.reach
            if outcome.noise < 1e-7 * outcome.group.separation:
                break
    if not found:
        raise _failure(refused, rejected, limit)
    return min(found, key=lambda f: f.chance)


def _at_scale(near: Array, factors: Array, parts: Indices, scale: float, limit: int) -> Fit | str:
    count = int(parts.max()) + 1
    sizes = np.bincount(parts, minlength=count)
    sums = np.zeros((count, *near.shape[1:]))
    np.add.at(sums, parts, near)
    centres = orthogonal_factor(sums)
    kept = sizes >= 0.2 * np.median(sizes)
    kept &= kept_by_products(centres, scale)
    try:
        group = close(centres[kept], scale, limit)
    except NotClosedError as error:
        return str(error)
    outcome = fit(near, group)
    used = sorted(set(outcome.labels.tolist()) - {-1})
    if not used:
        return "chance"
    generated = _generated(outcome.group, used)
    if len(generated) < len(group.elements):  # what only outliers brought in
        place = np.full(len(group.elements), -1)
        place[generated] = np.arange(len(generated))
        outcome = fit(
            near, ClosedGroup(outcome.group.elements[generated], place[group.table[np.ix_(generated, generated)]])
        )
    return outcome


def _generated(group: ClosedGroup, elements: list[int]) -> Indices:
    inside = np.zeros(len(group.elements), dtype=bool)
    inside[0] = True
    while True:
        images = group.table[np.array(elements)[:, None], np.flatnonzero(inside)].ravel()
        if inside[images].all():
            return np.flatnonzero(inside)
        inside[images] = True


def _failure(refused: list[str], several: list[Fit], limit: int) -> InputError:
    nearest_one = min(several, key=lambda f: f.chance) if several else None
    about = ""
    if nearest_one is not None:
        lost = int((nearest_one.labels < 0).sum())
        about = (
            f"they scatter by {nearest_one.noise:.3f} about the nearest group found, of order "
            f"{len(nearest_one.group.elements)}, whose nearest elements are {nearest_one.group.separation:.3f} apart, and "
            f"{lost} of {len(nearest_one.labels)} fit none of its elements"
        )
    if "more" in refused and (nearest_one is None or nearest_one.chance >= 0):
        return InputError(
            given=f"matrices whose products do not close within {limit} elements at any scale"
            + (about and f"; {about}"),
            expected="elements of one finite group",
            remedy="pass a larger limit= for a larger group; an infinite group, as SO(3), never closes",
        )
    if nearest_one is not None:
        return InputError(
            given=f"matrices that no finite group explains better than chance: {about}",
            expected="matrices near to elements of one finite group, compared with how far these are apart",
            remedy="the noise is too large to tell elements apart, or several groups or bases are mixed: estimate each "
            "matrix from more pairs, give more matrices of the same actions, or pass covariance=",
        )
    return InputError(
        given="matrices whose products do not fit together into a multiplication table at any scale",
        expected="noisy elements of one finite group, in one basis",
        remedy="the noise is too large, or several groups or bases are mixed: take matrices of one encoder at one time, "
        "estimate each from more pairs, or pass covariance=",
    )
