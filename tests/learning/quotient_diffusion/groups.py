"""Groups by their generators, for tests."""

from __future__ import annotations

import torch
from torch import Tensor

from tests.learning.quotient_diffusion.dense_geometry import DenseGeometry, rotations, skew

J = torch.tensor([[0.0, -1.0], [1.0, 0.0]], dtype=torch.float64)
Z = torch.zeros(2, 2, dtype=torch.float64)
ONE = torch.eye(2, dtype=torch.float64)


def blocks(*parts: Tensor) -> Tensor:
    return torch.block_diag(*parts)


GROUPS: dict[str, DenseGeometry] = {
    "so2": rotations(2),
    "so3": rotations(3),
    "se3": rotations(3, translations=True),
    "so4": rotations(4),
    "axis": DenseGeometry(skew(3)[:1], torch.tensor([[0.0, 0.0, 1.0]])),
    "u1": DenseGeometry(blocks(J, J)[None]),
    "waves": DenseGeometry(blocks(J, 2 * J)[None]),
    "torus": DenseGeometry(torch.stack([blocks(J, Z), blocks(Z, J)])),
    "su2": DenseGeometry(
        torch.stack([blocks(J, -J), torch.kron(J, ONE), torch.kron(torch.tensor([[0.0, 1], [1, 0]]).double(), J)])
    ),
    "product": DenseGeometry(torch.stack([blocks(a, Z) for a in skew(3)] + [blocks(torch.zeros(3, 3), J)])),
}
