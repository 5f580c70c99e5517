"""Elements of a compact connected group of matrices, from generators alone: random ones, and the nearest to a matrix."""

from __future__ import annotations

import functools
import math

import torch
from torch import Tensor

from invariants.errors import InputError

SKEW, RANK = 1e-9, 1e-9
"""Shares of the largest entry within which generators are antisymmetric, and of the largest singular value, dependent."""

FACTORS, TURNS = 8, 1.0
"""Exponentials of one random element, and deviation of their coefficients, in full turns of the fastest plane."""

STARTS, FIRST, KEPT, LAST = 64, 4, 6, 40
"""Starts of a search, its steps from all of them, those that are followed on, and their steps."""


class ElementGroup:
    """The connected group of orthogonal matrices with given generators.

    Args:
        generators: antisymmetric matrices, (r, n, n); dependent ones are left out.

    Attributes:
        basis: an orthonormal basis of their span, (k, n, n) float64.
        dimension: n.
        all_rotations: whether it is SO(n).

    Raises:
        InputError: for matrices that are not antisymmetric.

    Example:
        >>> group = ElementGroup(torch.tensor([[[0.0, -1.0], [1.0, 0.0]]]))
        >>> group.all_rotations, group.random(3, torch.Generator().manual_seed(0)).shape
        (True, torch.Size([3, 2, 2]))
    """

    def __init__(self, generators: Tensor) -> None:
        given = generators.detach().double()
        n = given.shape[-1]
        if len(given) and float((given + given.mT).abs().max()) > SKEW * float(given.abs().max()):
            raise InputError(
                given="generators that are not antisymmetric",
                expected="a group of orthogonal matrices, whose orbits are compact",
                remedy='treatment="quotient", which aligns nothing; or coordinates in which the metric is the standard one',
            )
        _, values, rows = torch.linalg.svd(given.flatten(1), full_matrices=False)
        rank = int((values > RANK * values.amax()).sum()) if len(given) else 0
        self.basis = rows[:rank].reshape(rank, n, n)
        self.dimension = n
        self.all_rotations = rank == n * (n - 1) // 2

    def random(self, count: int, generator: torch.Generator | None = None) -> Tensor:
        """Random elements, (count, n, n) float64.

        Uniform for SO(n): Q of the QR factorisation of a Gaussian matrix, its signs put right. In other groups a product of
        FACTORS exponentials of random generators, whose coefficients go round several times: near uniform.
        """
        device = self.basis.device if generator is None else generator.device
        n, k = self.dimension, len(self.basis)
        if self.all_rotations:
            gauss = torch.randn(count, n, n, dtype=torch.float64, generator=generator, device=device)
            q, r = torch.linalg.qr(gauss)
            q = q * r.diagonal(dim1=1, dim2=2).sign()[:, None, :]
            # one column turned round takes reflections to rotations, and uniform ones to uniform ones
            return torch.cat([q[:, :, :1] * torch.linalg.det(q)[:, None, None], q[:, :, 1:]], 2).to(self.basis.device)
        made = torch.eye(n, dtype=torch.float64, device=device).expand(count, n, n)
        if k:
            basis = self.basis.to(device)
            speed = float(torch.linalg.matrix_norm(basis, 2).amin())
            for _ in range(FACTORS):
                drawn = torch.randn(count, k, dtype=torch.float64, generator=generator, device=device)
                made = (
                    torch.matrix_exp(torch.einsum("bk,kij->bij", drawn * (2 * math.pi * TURNS / speed), basis)) @ made
                )
        return made.to(self.basis.device)

    def nearest(self, matrix: Tensor) -> Tensor:
        """The elements g with the largest tr(g^T C).

        For SO(n) by the singular value decomposition, without reflections. For any other group by Newton's method on the
        group from STARTS fixed elements: the largest of the maxima that are found, which is the global one in practice.

        Args:
            matrix: C, (B, n, n).

        Returns:
            (B, n, n) float64. Where several elements are best, as for C of low rank, one of them.
        """
        c = matrix.detach().double()
        if self.all_rotations:
            u, _, vt = torch.linalg.svd(c)
            sign = torch.linalg.det(u @ vt).sign()
            return torch.cat([u[:, :, :-1], u[:, :, -1:] * sign[:, None, None]], 2) @ vt
        if not len(self.basis):
            return torch.eye(self.dimension).to(c).expand_as(c)
        basis, starts = self.basis.to(c.device), self._starts.to(c.device)
        size = torch.linalg.matrix_norm(c)[:, None].clamp_min(torch.finfo(c.dtype).tiny)
        c = (c / size[..., None])[:, None]
        scores = (starts[None] * c).sum((2, 3))
        at = scores.topk(min(4 * KEPT, STARTS), 1).indices
        found = _climb(basis, starts[at], c, FIRST)
        best = (found * c).sum((2, 3)).topk(KEPT, 1).indices
        found = _climb(basis, found[torch.arange(len(c), device=c.device)[:, None], best], c, LAST)
        which = (found * c).sum((2, 3)).argmax(1)
        return found[torch.arange(len(c), device=c.device), which]

    @functools.cached_property
    def _starts(self) -> Tensor:
        drawn = self.random(STARTS - 1, torch.Generator().manual_seed(0))
        return torch.cat([torch.eye(self.dimension).to(drawn)[None], drawn])


def _climb(basis: Tensor, g: Tensor, c: Tensor, steps: int) -> Tensor:
    """Newton steps g <- exp(delta) g towards a maximum of tr(g^T C), shortened until they lead up; g is (B, S, n, n)."""
    products = basis[:, None] @ basis[None]
    bends = (products + products.transpose(0, 1)) / 2
    reach = torch.ones_like(g[..., 0, 0])
    value = (g * c).sum((2, 3))
    for _ in range(steps):
        outer = c @ g.mT
        slope = torch.einsum("kij,bsij->bsk", basis, outer)
        values, vectors = torch.linalg.eigh(-torch.einsum("kmij,bsij->bskm", bends, outer))
        # along directions that bend upwards, as far as in those that bend down
        bent = values.abs().clamp_min(1e-12)
        along = (vectors.mT @ slope[..., None])[..., 0] / bent
        length = along.norm(dim=2).clamp_min(1e-300)
        delta = (vectors @ (along * torch.minimum(reach / length, torch.ones_like(length))[..., None])[..., None])[
            ..., 0
        ]
        trial = torch.matrix_exp(torch.einsum("bsk,kij->bsij", delta, basis)) @ g
        reached = (trial * c).sum((2, 3))
        better = reached >= value
        g = torch.where(better[..., None, None], trial, g)
        value = torch.where(better, reached, value)
        reach = torch.where(better, (2 * reach).clamp_max(2.0), reach / 4)
        if float(slope.abs().max()) < 1e-15:
            break
    return g
