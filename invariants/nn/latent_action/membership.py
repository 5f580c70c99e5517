"""Whether matrices lie in the group of a Lie algebra: what all its elements keep, these must keep."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from invariants.representations import MatrixLieAlgebra

from .numeric_matrices import numeric_matrices

NULL = 1e-9
"""Singular values below, relative to the largest, count as 0."""

VECTORS, FORMS = ((0,), (1,)), ((0, 0), (1, 1), (0, 1))
"""Tensors that are looked at, by their axes: 0 for vectors, 1 for covectors."""

Array = NDArray[np.complex128]


class Membership:
    """Conditions on matrices to lie in the group of a Lie algebra, with its components.

        rho(X) t = 0 for all generators X, rho(h) t = t for all components h    =>    rho(g) t = t

    for t among vectors, covectors, forms of both kinds and matrices; g X g^-1 in the algebra; and the sign of det g, with
    |det g| = 1 where all generators have trace 0. For rotations, rigid motions, sl(n), sp(n) and Lorentz transformations
    these are all there are but for the sign of time; for others they are necessary.

    Args:
        algebra: of the group.

    Example:
        >>> from invariants.representations import MatrixLieAlgebra
        >>> both = torch.stack([torch.eye(2), torch.diag(torch.tensor([1.0, -1.0]))])
        >>> Membership(MatrixLieAlgebra.so(2)).distance(both) < 1e-3
        tensor([ True, False])
    """

    def __init__(self, algebra: MatrixLieAlgebra) -> None:
        lie, beside = (
            numeric_matrices(matrices, algebra.size).numpy() for matrices in (algebra.generators, algebra.components)
        )
        orthogonal = algebra.defining.is_real() and algebra.defining.is_unitary()
        # where g^-1 = g^T, covectors are vectors and matrices are forms
        kinds = ((0,), (0, 0)) if orthogonal else (*VECTORS, *FORMS)
        self.kept = {kind: kept for kind in kinds if len(kept := _invariants(kind, lie, beside))}
        self.real = bool(np.isreal(lie).all() and np.isreal(beside).all())
        self.mirrored = bool((np.linalg.det(beside).real < 0).any())
        self.unimodular = bool((np.abs(np.trace(lie, axis1=1, axis2=2)) < NULL).all())
        self.generators = _tensor(lie)
        self.span = _tensor(np.linalg.qr(lie.reshape(len(lie), -1).T)[0])

    def distance(self, g: Tensor) -> Tensor:
        """How far each is from fulfilling the conditions, relative to its own size.

        Args:
            g: (B, n, n), finite; computed in at least float32.

        Returns:
            (B,): 0 for elements up to rounding, inf for singular matrices and determinants of another sign.
        """
        wide = g.detach().to(torch.promote_types(g.dtype, torch.float32))
        wide = wide if self.real else wide.to(torch.promote_types(wide.dtype, torch.complex64))
        if not g.numel():
            return wide.abs().sum((1, 2))
        determinant = torch.linalg.det(wide)
        signed = not wide.is_complex() and not self.mirrored
        out = (determinant <= 0) if signed else (determinant == 0)
        safe = torch.where(out[:, None, None], torch.eye(g.shape[-1]).to(wide), wide)
        factors = safe, torch.linalg.inv(safe).mT
        # relative: a matrix with large entries is rounded as much as they are large
        scale = [factor.abs().amax((1, 2)).clamp_min(1) for factor in factors]
        worst = determinant.abs().log().abs() if self.unimodular else torch.zeros_like(scale[0])
        for kind, tensors in self.kept.items():
            t = _like(tensors, safe)
            one = factors[kind[0]][:, None]
            moved = (one @ t[..., None])[..., 0] if len(kind) == 1 else one @ t @ factors[kind[1]][:, None].mT
            bound = scale[kind[0]] * (scale[kind[1]] if len(kind) == 2 else 1)
            worst = torch.maximum(worst, (moved - t).abs().flatten(1).amax(1) / bound)
        turned = (safe[:, None] @ _like(self.generators, safe) @ factors[1][:, None].mT).flatten(2)
        span = _like(self.span, safe)
        outside = (turned - turned @ span.conj() @ span.T).abs().flatten(1).amax(1) / (scale[0] * scale[1])
        return torch.where(out, torch.inf, torch.maximum(worst, outside))


def _like(tensor: Tensor, like: Tensor) -> Tensor:
    """In the precision of another one, where it is; real tensors act on complex ones as they are."""
    return tensor.to(device=like.device, dtype=like.dtype)


def _tensor(values: Array) -> Tensor:
    return torch.from_numpy(values.real.copy() if np.isreal(values).all() else values)


def _invariants(kind: tuple[int, ...], generators: Array, components: Array) -> Tensor:
    """An orthonormal basis of the tensors that nothing moves, (T, n, ...); multiples of 1 are kept by all and left out."""
    n = generators.shape[1]
    one = np.eye(n, dtype=np.complex128)
    blocks: list[Array] = []
    for x in generators:
        derivative = [-x.T if covector else x for covector in kind]
        if len(kind) == 1:
            blocks.append(derivative[0])
        else:
            blocks.append(np.kron(derivative[0], one) + np.kron(one, derivative[1]))
    for h in components:
        factors = [np.linalg.inv(h).T if covector else h for covector in kind]
        whole = factors[0] if len(kind) == 1 else np.kron(*factors)
        blocks.append(whole - np.eye(len(whole), dtype=np.complex128))
    if kind == (0, 1):
        blocks.append(one.reshape(1, -1))
    _, values, rows = np.linalg.svd(np.concatenate(blocks), full_matrices=True)
    padded = np.zeros(len(rows))
    padded[: len(values)] = values
    kept = rows[padded <= NULL * max(1.0, float(padded.max()))].conj()
    return _tensor(kept.reshape(-1, *(n for _ in kind)))
