"""The subspace that embeddings fill: learned matrices mean nothing outside of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from invariants.errors import InputError

from .matrices import Array, as_matrices, spectrum


@dataclass(frozen=True)
class Compression:
    """Matrices on the subspace that carries the covariance.

    Attributes:
        matrices: (K, r, r).
        into: P, (r, d): coordinates of the compressed space, in which the embeddings have unit covariance.
        back: Q, (d, r), with P Q = 1; the compressed matrix is P R Q.
        covariance: of the compressed embeddings, (r, r): the identity.
        share: of the trace of the covariance that the subspace carries.
        leak: |(1 - Q P) R Q| / |R Q| on average: how much the matrices lead out of the subspace.
    """

    matrices: Array
    into: Array
    back: Array
    covariance: Array
    share: float
    leak: float


def compress(matrices: Any, covariance: Any, share: float | None = None) -> Compression:
    """Matrices on the principal subspace that carries a share of the covariance: R -> P R Q.

    With S = V diag(s) V^T, falling, and V_r, s_r the first r: P = s_r^(-1/2) V_r^T, Q = V_r s_r^(1/2). Where the group keeps
    the distribution of the embeddings, the compressed matrices are nearly orthogonal.

    Args:
        matrices: (K, d, d).
        covariance: second moments of the embeddings, (d, d).
        share: the least part of the trace to keep, in (0, 1]; None: all but what is zero to six digits, as of the
            covariance of a fitted model, which is zero where nothing can be predicted.

    Raises:
        InputError: for a share out of range, or other shapes.

    Example:
        >>> compress([[[0.0, 3.0], [0.0, 2.0]]], [[0.0, 0.0], [0.0, 1.0]]).matrices
        array([[[2.]]])
    """
    given = as_matrices(matrices)
    if share is not None and (isinstance(share, bool) or not isinstance(share, (int, float)) or not 0 < share <= 1):
        raise InputError(
            given=f"share={share!r}", expected="a number above 0, at most 1", remedy="share=0.999, or None"
        )
    values, vectors = spectrum(covariance, given.shape[1])
    usable = int((values > values[0] * 1e-6).sum())
    carried = np.cumsum(values) / values.sum()
    rank = usable if share is None else min(usable, 1 + int(np.searchsorted(carried, share * (1 - 1e-12))))
    roots = np.sqrt(values[:rank])
    into, back = vectors[:, :rank].T / roots[:, None], vectors[:, :rank] * roots
    moved = given @ back
    outside = moved - back @ (into @ moved)
    leak = float(np.mean(np.linalg.norm(outside, axis=(1, 2)) / np.linalg.norm(moved, axis=(1, 2)).clip(1e-300)))
    return Compression(into @ moved, into, back, np.eye(rank), float(carried[rank - 1]), leak)
