"""The geometry of fields A_a x + b_a, dense: every vertical vector written out, Gram matrices inverted by eigenvalues."""

from __future__ import annotations

import functools

import torch
from torch import Tensor

LEAST = 1e-9
"""Eigenvalues of a Gram matrix below this share of the largest belong to fields that do not move a point."""


class DenseGeometry:
    """Linear parts (r, n, n) and translations (k, n), one field each; translations are fields as well."""

    def __init__(self, generators: Tensor, translations: Tensor | None = None, scale: float = 1.0) -> None:
        n = generators.shape[-1]
        self.generators = generators.double()
        self.translations = torch.zeros(0, n, dtype=torch.float64) if translations is None else translations.double()
        self.offsets = torch.zeros(len(generators), n, dtype=torch.float64)
        self.metric = torch.eye(n, dtype=torch.float64)
        self.masses: Tensor | None = None
        self.scale = scale
        """Of the mean curvature: 1, but for wrong corrections."""

    def _vertical(self, x: Tensor, mask: Tensor | None, masses: Tensor | None) -> Tensor:
        """Fields at x times the roots of masses, (B, r + k, N n): the metric is the standard one there."""
        x = x.double()
        turns = torch.einsum("aij,bpj->bapi", self.generators, x)
        moves = self.translations[None, :, None, :].expand(len(x), -1, x.shape[1], -1)
        fields = torch.cat([turns, moves], 1) * self._roots(x, mask, masses)[:, None]
        return fields.flatten(2)

    @staticmethod
    def _roots(x: Tensor, mask: Tensor | None, masses: Tensor | None) -> Tensor:
        """(B, N, 1); 0 at padding."""
        m = torch.ones(x.shape[:2], dtype=torch.float64) if masses is None else masses.double()
        return (m if mask is None else torch.where(mask, m, 0.0)).sqrt()[..., None]

    def _frame(self, x: Tensor, mask: Tensor | None, masses: Tensor | None) -> tuple[Tensor, Tensor, Tensor]:
        """Vertical vectors, pseudo-inverse of their Gram matrix, and its eigenvalues with 0 for those that are left out."""
        fields = self._vertical(x, mask, masses)
        values, vectors = torch.linalg.eigh(fields @ fields.mT)
        kept = values > LEAST * values[:, -1:]
        inverse = torch.where(kept, 1 / torch.where(kept, values, 1.0), 0.0)
        return fields, vectors @ (inverse[..., None] * vectors.mT), torch.where(kept, values, 0.0)

    def _off(self, fields: Tensor, inverse: Tensor, v: Tensor) -> Tensor:
        return v - (fields.mT @ (inverse @ (fields @ v[..., None])))[..., 0]

    def project(self, x: Tensor, v: Tensor, mask: Tensor | None = None, masses: Tensor | None = None) -> Tensor:
        fields, inverse, _ = self._frame(x, mask, masses)
        return self._horizontal(v, self._roots(x, mask, masses), fields, inverse)

    def mean_curvature(self, x: Tensor, mask: Tensor | None = None, masses: Tensor | None = None) -> Tensor:
        fields, inverse, _ = self._frame(x, mask, masses)
        return self._bent(x, self._roots(x, mask, masses), fields, inverse)

    def project_with_curvature(
        self, x: Tensor, v: Tensor, mask: Tensor | None = None, masses: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:
        roots = self._roots(x, mask, masses)
        fields, inverse, _ = self._frame(x, mask, masses)
        return self._horizontal(v, roots, fields, inverse), self._bent(x, roots, fields, inverse)

    def _horizontal(self, v: Tensor, roots: Tensor, fields: Tensor, inverse: Tensor) -> Tensor:
        flat = self._off(fields, inverse, (v.double() * roots).flatten(1))
        return self._down(flat.reshape(v.shape), roots).to(v)

    def _bent(self, x: Tensor, roots: Tensor, fields: Tensor, inverse: Tensor) -> Tensor:
        """P of sum G^-1_ab A_a A_b x, in which translations have no part."""
        r = len(self.generators)
        bends = torch.einsum("bac,aij,cjk,bpk->bpi", inverse[:, :r, :r], self.generators, self.generators, x.double())
        # A_a (A_b x + b_b): fields of translations are constant, but rotations turn them
        bends = bends + torch.einsum("bac,aij,cj->bi", inverse[:, :r, r:], self.generators, self.translations)[:, None]
        flat = self._off(fields, inverse, (bends * roots).flatten(1))
        return self.scale * self._down(flat.reshape(x.shape), roots).to(x)

    def log_volume(self, x: Tensor, mask: Tensor | None = None, masses: Tensor | None = None) -> Tensor:
        _, _, values = self._frame(x, mask, masses)
        return torch.where(values > 0, values.clamp_min(1e-300).log(), 0.0).sum(1).to(x) / 2

    def center(self, x: Tensor, mask: Tensor | None = None, masses: Tensor | None = None) -> Tensor:
        weights = self._roots(x, mask, masses) ** 2
        if not len(self.translations):
            return torch.where(weights > 0, x, 0.0)
        mean = (weights * x.double()).sum(1, keepdim=True) / weights.sum(1, keepdim=True)
        span = torch.linalg.qr(self.translations.mT).Q
        return torch.where(weights > 0, x - (mean @ span @ span.mT).to(x), 0.0)

    def regular(self, x: Tensor, mask: Tensor | None = None, masses: Tensor | None = None) -> Tensor:
        _, _, values = self._frame(x, mask, masses)
        return (values > 0).all(1)

    @staticmethod
    def _down(v: Tensor, roots: Tensor) -> Tensor:
        return torch.where(roots > 0, v / roots.clamp_min(1e-300), 0.0)


def skew(n: int) -> Tensor:
    """A basis of the antisymmetric matrices."""
    made = []
    for i in range(n):
        for j in range(i):
            a = torch.zeros(n, n, dtype=torch.float64)
            a[i, j], a[j, i] = 1, -1
            made.append(a)
    return torch.stack(made)


@functools.cache
def rotations(n: int, translations: bool = False, scale: float = 1.0) -> DenseGeometry:
    """SO(n), or SE(n)."""
    return DenseGeometry(skew(n), torch.eye(n, dtype=torch.float64) if translations else None, scale)
