"""What the kernel of a quotient by isometries knows, and the same as tensors."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import torch
from torch import Tensor


@dataclass(frozen=True)
class QuotientSpec:
    """Fields A x + b of an isometric action on points, beside its translations.

    Attributes:
        name: name of the kernel.
        digest: hash of the tables.
        size: n, coordinates of a point.
        points: number of points; 0 for any number.
        linear: A, r x n x n, orthonormal for tr(A* B).
        constant: b, r x n.
        metric: n x n.
        onto: n x n, the projection onto the translations.
        blocks: (first field, field after the last, coordinates) of fields that act on coordinates of their own.
        ranks: of the fields of each block at almost all states.
        translations: their dimension.
        masses: of the points; empty where all are 1.
        given: whether a call states the masses.
        log_constant: log vol less log sqrt(det G), for unit mass.
    """

    name: str
    digest: str
    size: int
    points: int
    linear: tuple[tuple[tuple[float, ...], ...], ...]
    constant: tuple[tuple[float, ...], ...]
    metric: tuple[tuple[float, ...], ...]
    onto: tuple[tuple[float, ...], ...]
    blocks: tuple[tuple[int, int, tuple[int, ...]], ...]
    ranks: tuple[int, ...]
    translations: int
    masses: tuple[float, ...]
    given: bool
    log_constant: float

    @cached_property
    def standard(self) -> bool:
        """Whether all masses are 1, and the metric is the identity."""
        unit = all(c == (i == j) for i, row in enumerate(self.metric) for j, c in enumerate(row))
        return unit and not self.given and not self.masses

    @property
    def dimension(self) -> int:
        """Number of fields beside translations."""
        return len(self.linear)


@dataclass(frozen=True)
class QuotientTensors:
    """The tables of a spec on a device.

    Attributes:
        linear, constant, metric, inverse_metric, onto: as in the spec.
        masses: (N,); None where all are 1.
    """

    linear: Tensor
    constant: Tensor
    metric: Tensor
    inverse_metric: Tensor
    onto: Tensor
    masses: Tensor | None

    @classmethod
    def of(cls, spec: QuotientSpec, device: torch.device, dtype: torch.dtype) -> QuotientTensors:
        """The tables of a spec."""
        n, r = spec.size, spec.dimension

        def tensor(values: Any, *shape: int) -> Tensor:
            return torch.from_numpy(np.array(values, dtype=np.float64).reshape(shape)).to(device, dtype)

        metric = np.array(spec.metric, dtype=np.float64)
        return cls(
            tensor(spec.linear, r, n, n),
            tensor(spec.constant, r, n),
            tensor(metric, n, n),
            tensor(np.linalg.inv(metric), n, n),
            tensor(spec.onto, n, n),
            tensor(spec.masses, len(spec.masses)) if spec.masses else None,
        )

    def centered(self, x: Tensor, weights: Tensor) -> Tensor:
        """Points (B, N, n) less the mean along the translations."""
        total = weights.sum(-1, keepdim=True)
        share = weights / torch.where(total > 0, total, torch.ones_like(total))
        return x - ((share.unsqueeze(-2) @ x) @ self.onto.T)

    def fields(self, x: Tensor) -> Tensor:
        """Each field at each centred point, (B, N, r, n)."""
        return torch.einsum("aij,bnj->bnai", self.linear, x) + self.constant

    def lowered(self, x: Tensor, weights: Tensor) -> Tensor:
        """Mass times metric times vectors (B, N, n)."""
        return weights.unsqueeze(-1) * (x @ self.metric)

    def gram(self, mass: Tensor, first: Tensor, second: Tensor) -> Tensor:
        """Inner products of fields, (B, r, r), from total mass (B,), sums of m x (B, n) and of m x x* (B, n, n)."""
        low, constant = self.linear.mT @ self.metric, self.constant @ self.metric
        square = torch.einsum("aij,cjk,bik->bac", low, self.linear, second)
        mixed = torch.einsum("aij,cj,bi->bac", low, self.constant, first)
        return square + mixed + mixed.mT + mass[:, None, None] * (constant @ self.constant.T)

    def momenta(self, first: Tensor, mixed: Tensor) -> Tensor:
        """Inner products of fields with vectors, (B, r), from sums of m v (B, n) and of m x v* (B, n, n)."""
        low = self.linear.mT @ self.metric
        return torch.einsum("aij,bij->ba", low, mixed) + first @ (self.constant @ self.metric).T

    def linear_part(self, coefficients: Tensor, v: Tensor) -> Tensor:
        """A(c) v for coefficients (B, r) and vectors (B, N, n)."""
        return v @ torch.einsum("ba,aij->bji", coefficients, self.linear)

    def field(self, coefficients: Tensor, x: Tensor) -> Tensor:
        """A(c) x + b(c) at centred points."""
        return self.linear_part(coefficients, x) + (coefficients @ self.constant).unsqueeze(1)

    def second(self, form: Tensor, x: Tensor) -> Tensor:
        """Sum of form_ab A_a (A_b x + b_b) for forms (B, r, r) at centred points."""
        column = torch.einsum("aij,bac,cj->bi", self.linear, form, self.constant)
        return x @ self.second_matrix(form).mT + column.unsqueeze(1)

    def second_matrix(self, form: Tensor) -> Tensor:
        """Sum of form_ab A_a A_b, (B, n, n)."""
        turned = torch.einsum("bac,cij->baij", form, self.linear)
        return torch.einsum("aij,bajk->bik", self.linear, turned)
