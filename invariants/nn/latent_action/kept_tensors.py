"""What all matrices of a Lie group keep, by which those of another group are told apart."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from invariants.representations import MatrixLieAlgebra

NULL = 1e-9
"""Singular values below, relative to the largest, count as 0."""

Array = NDArray[np.complex128]


class KeptTensors:
    """Vectors, covectors, forms and matrices that a group keeps, and the sign of its determinants.

        g t = t,    g^T s = s,    g A g^T = A,    g^T F g = F,    g M = M g

    These are necessary: they tell rotations, rigid motions, Lorentz and symplectic matrices, and products of such in blocks,
    from others; of a group that keeps nothing all matrices pass.

    Args:
        algebra: of the group.

    Example:
        >>> from invariants.representations import MatrixLieAlgebra
        >>> kept = KeptTensors(MatrixLieAlgebra.so(3))
        >>> round(kept.distance(torch.diag(torch.tensor([1.0, 1.0, -1.0]))[None]), 3), kept.distance(torch.eye(3)[None])
        (inf, 0.0)
    """

    def __init__(self, algebra: MatrixLieAlgebra) -> None:
        n = algebra.size
        one, whole = (np.eye(size, dtype=np.complex128) for size in (n, n * n))
        lie, beside = (_numbers(matrices, n) for matrices in (algebra.generators, algebra.components))
        turned = [np.linalg.inv(h) for h in beside]
        self.directed = bool((np.linalg.det(beside).real > 0).all()) and bool(np.isreal([*lie, *beside]).all())
        tables = {
            "vector": _kernel([*lie, *(h - one for h in beside)], n),
            "covector": _kernel([*(x.T for x in lie), *(h.T - one for h in beside)], n),
            # rows first: vec(X A) = (X (x) 1) vec A, vec(A X^T) = (1 (x) X) vec A
            "dual form": _kernel(
                [*(np.kron(x, one) + np.kron(one, x) for x in lie), *(np.kron(h, h) - whole for h in beside)], n
            ),
            "form": _kernel(
                [
                    *(np.kron(x.T, one) + np.kron(one, x.T) for x in lie),
                    *(np.kron(h.T, h.T) - whole for h in beside),
                ],
                n,
            ),
            "matrix": _kernel(
                [
                    *(np.kron(x, one) - np.kron(one, x.T) for x in lie),
                    *(np.kron(h, k.T) - whole for h, k in zip(beside, turned, strict=True)),
                    # multiples of 1 are kept by all
                    one.reshape(1, -1),
                ],
                n,
            ),
        }
        if algebra.defining.is_real() and algebra.defining.is_unitary():
            # g^-1 = g^T: forms of either kind are the same
            del tables["dual form"]
        self.tables = {kind: table for kind, table in tables.items() if len(table)}

    def distance(self, g: Tensor) -> float:
        """How far the worst of matrices (B, n, n) is from keeping them, relative to its size; inf: a determinant is not."""
        if not g.numel():
            return 0.0
        wide = g.detach().to(torch.promote_types(g.dtype, torch.float32))
        if self.directed and not wide.is_complex() and bool((torch.linalg.det(wide) <= 0).any()):
            return float("inf")
        size = wide.abs().amax((1, 2)).clamp_min(1)[:, None, None]
        wide, plain = (wide / size)[:, None], (1 / size)[:, None]
        worst = 0.0
        for kind, table in self.tables.items():
            complex_too = torch.promote_types(wide.dtype, torch.complex64)
            t = table.to(device=wide.device, dtype=complex_too if table.is_complex() else wide.dtype)
            h = wide.to(t.dtype)
            if kind == "matrix":
                off = h @ t - t @ h
            elif kind == "dual form":
                off = h @ t @ h.mT - plain.square() * t
            elif kind == "form":
                off = h.mT @ t @ h - plain.square() * t
            else:
                off = (h if kind == "vector" else h.mT) @ t[:, :, None] - plain * t[:, :, None]
            worst = max(worst, float(off.abs().amax()))
        return worst


def _numbers(matrices: Any, size: int) -> Array:
    found = [[[complex(e) for e in m.row(i)] for i in range(size)] for m in matrices]
    return np.array(found, dtype=np.complex128).reshape(-1, size, size)


def _kernel(blocks: list[Array], size: int) -> Tensor:
    """An orthonormal basis of what all blocks send to 0, (T, size) or (T, size, size)."""
    _, values, rows = np.linalg.svd(np.concatenate(blocks), full_matrices=True)
    padded = np.zeros(len(rows))
    padded[: len(values)] = values
    kept = rows[padded <= NULL * max(1.0, float(padded.max()))].conj()
    kept = kept.reshape(-1, size) if kept.shape[1] == size else kept.reshape(-1, size, size)
    real = not kept.size or float(np.abs(kept.imag).max()) == 0
    return torch.from_numpy(kept.real.copy() if real else kept.copy())
