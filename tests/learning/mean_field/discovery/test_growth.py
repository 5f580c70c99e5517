"""Growing a subspace: which directions are taken."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from invariants.learning.mean_field.discovery import SubspaceSearch
from invariants.learning.mean_field.discovery.growth import grow


def linear(x: Tensor, z: Tensor) -> Tensor:
    return (x @ z.T)[..., None]


@pytest.mark.parametrize("seed", [0, 1])
def test_a_weak_direction_is_not_taken_twice(seed: int) -> None:
    """One coordinate of twelve has a little more variance, so training keeps (1, ..., 1) and that coordinate.

    Each replica knows the latter with large errors, whose square is the same for all.
    """
    x = torch.randn(32_000, 12, generator=torch.Generator().manual_seed(seed))
    x[:, -1] *= 1.3**0.5
    growth = grow(linear, x, x.sum(1, keepdim=True), torch.zeros(0, 12, dtype=torch.float64), SubspaceSearch(), seed)
    assert len(growth.basis) == 2


@pytest.mark.parametrize("scale", [1e-22, 1e20])
def test_squares_of_inputs_may_be_beyond_single_precision(scale: float) -> None:
    x = torch.randn(20_000, 3, generator=torch.Generator().manual_seed(0))
    bounded = [
        grow(
            lambda x, z: torch.tanh(x @ z.T)[..., None],
            x * unit,
            torch.sin(x).sum(1, keepdim=True),
            torch.zeros(0, 3, dtype=torch.float64),
            SubspaceSearch(),
            0,
        )
        for unit in (1.0, scale)
    ]
    assert torch.allclose(bounded[0].basis, bounded[1].basis, atol=1e-3)
    assert abs(bounded[0].steps[-1].limit / bounded[1].steps[-1].limit - 1) < 0.01
