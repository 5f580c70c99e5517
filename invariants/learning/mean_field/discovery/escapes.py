"""Whether drifts leave a subspace in one direction more than chance makes them, judged from independent replicas."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

import mpmath
import torch
from torch import Tensor

FLIPS = 200
"""Draws of signs; their largest eigenvalues are fitted, so that smaller p-values than 1/FLIPS have a meaning."""

ENTRIES = 1 << 22
"""Of the matrices whose eigenvalues are computed at a time."""

SMALL_CHANCE = 1e-5
"""Of the smallest escape that counts as visible."""


@dataclass(frozen=True)
class Escape:
    """The direction in which drifts leave a subspace the most.

    Args:
        size: root of the leading eigenvalue of the products of different replicas; its square has no bias by noise.
        p_value: chance of an eigenvalue this large where nothing leaves.
        limit: size whose p-value would be SMALL_CHANCE: what is smaller cannot be seen in these data.
        probes: how the probes combine into the direction, (N,), of length 1.
    """

    size: float
    p_value: float
    limit: float
    probes: Tensor


def leading_escape(residuals: Tensor, generator: torch.Generator) -> Escape:
    """The leading eigenvector of  C = mean over pairs of replicas k != l of  R_k^T R_l / N,  and its significance.

    Replicas come from independent data, so noise does not bias C, and errors that each replica made before are noise too.
    Where nothing leaves, replicas are as good with other signs: eigenvalues for random signs of what is left once the mean
    is taken off are fitted by the law of largest values (Gumbel). The spread itself is known from K replicas alone, so
    chances are those of Student's law with K - 1 degrees of freedom at the same number of standard deviations.

    Args:
        residuals: R, (K, N, p): drifts off the subspace, of K replicas at N probes.
        generator: of the signs.

    Returns:
        The escape.

    Example:
        >>> generator = torch.Generator().manual_seed(0)
        >>> noise = torch.randn(16, 8, 5, dtype=torch.float64, generator=generator)
        >>> leading_escape(noise, generator).p_value > 0.001, leading_escape(noise + 3, generator).p_value < 1e-6
        (True, True)
    """
    replicas, probes, size = residuals.shape
    if size > probes * replicas:  # the same eigenvalues in the span of what there is
        basis = torch.linalg.qr(residuals.flatten(0, 1).T).Q
        residuals = residuals @ basis
    scale = replicas * (replicas - 1) * probes
    total = residuals.sum(0)
    values, vectors = torch.linalg.eigh((total.T @ total - _squares(residuals)) / scale)
    left = total @ vectors[:, -1]
    centred = (residuals - residuals.mean(0)) * math.sqrt(replicas / (replicas - 1))
    signs = torch.randint(0, 2, (FLIPS, replicas), generator=generator).to(residuals.dtype) * 2 - 1
    squares = _squares(centred)
    draws = []
    for some in signs.split(max(1, ENTRIES // residuals.shape[2] ** 2)):
        turned = torch.einsum("fk,knp->fnp", some, centred)
        draws.append(torch.linalg.eigvalsh((turned.mT @ turned - squares) / scale)[:, -1])
    chance = torch.cat(draws)
    width = float(chance.std()) * math.sqrt(6) / math.pi
    mode = float(chance.mean()) - 0.5772156649 * width
    largest = float(values[-1])
    limit = mode - width * math.log(-math.log1p(-_as_if_known(SMALL_CHANCE, replicas - 1)))
    norm = left.norm()
    return Escape(
        size=math.sqrt(max(largest, 0.0)),
        p_value=_student(_gumbel_tail((largest - mode) / width), replicas - 1) if width > 0 else 1.0,
        limit=math.sqrt(max(limit, 0.0)),
        probes=left / norm if norm > 0 else left,
    )


def _squares(residuals: Tensor) -> Tensor:
    """The sum of R_k^T R_k, the part of products that no sign changes."""
    rows = residuals.flatten(0, 1)
    return rows.T @ rows


def _gumbel_tail(x: float) -> float:
    """1 - exp(-exp(-x)), exact where it is small."""
    return -math.expm1(-math.exp(-max(x, -30.0)))


def _student(chance: float, degrees: int) -> float:
    """The chance in Student's law of what would have this chance in the normal one; both upper tails."""
    if chance >= 0.5:
        return chance
    deviations = _normal_quantile(chance)
    return float(mpmath.betainc(degrees / 2, 0.5, 0, degrees / (degrees + deviations**2), regularized=True)) / 2


def _normal_quantile(chance: float) -> float:
    """Standard deviations above which lies a chance below one half; beyond those of 1e-300, these."""
    low, high = 0.0, 37.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if math.erfc(middle / math.sqrt(2)) / 2 > chance else (low, middle)
    return low


@lru_cache(maxsize=64)
def _as_if_known(chance: float, degrees: int) -> float:
    """The chance in the normal law of what has this chance in Student's."""
    low, high = 0.0, 37.0
    for _ in range(60):
        middle = (low + high) / 2
        tail = mpmath.betainc(degrees / 2, 0.5, 0, degrees / (degrees + middle**2), regularized=True) / 2
        low, high = (middle, high) if tail > chance else (low, middle)
    return math.erfc(low / math.sqrt(2)) / 2
