"""The mixing that hides latents: a frozen network that can be inverted, into more dimensions."""

from __future__ import annotations

from math import ceil

import torch
from torch import Tensor, nn

from invariants.errors import InputError
from invariants.representations.groups import integer

from ...loop import seed_of

SLOPE = 0.2
"""Of the leaky rectifier for negative numbers."""
QUANTILE = 1e-3
"""Part of the random matrices, those of the smallest condition numbers, from which layers are taken."""
CHUNK_ENTRIES = 2**20
"""Entries of random matrices that are looked at together."""


class Mixing(nn.Module):
    """A random injective map of latents to observations, which is never trained.

        y = W s(A_k ... s(A_1 x)),  s(t) = max(t, 0.2 t) between the layers A, none after the last

    The A are square with entries uniform in (-1, 1) and columns of length 1, taken among the thousandth of `draws` matrices
    that is best conditioned; W has independent entries, uniform within 1/sqrt(inputs), the best conditioned of a hundred.

    Args:
        inputs: numbers of a latent, at least 1.
        outputs: numbers of an observation, at least as many.
        layers: square layers, at least 1; with 1 the map is linear.
        draws: random matrices among which the layers are chosen.
        seed: of these.

    Raises:
        InputError: for a number out of range.

    Source: R. Zimmermann et al., "Contrastive Learning Inverts the Data Generating Process", ICML 2021; arXiv 2510.21706.

    Example:
        >>> mixing = Mixing(3, 8, seed=1)
        >>> x = torch.randn(5, 3, dtype=torch.float64)
        >>> mixing.inverse(mixing(x)).allclose(x)
        True
    """

    def __init__(self, inputs: int, outputs: int, layers: int = 3, *, draws: int = 10_000, seed: int = 0) -> None:
        super().__init__()
        self.inputs = integer(inputs, "inputs", 1, remedy="inputs=6")
        self.outputs = integer(outputs, "outputs", 1, remedy="outputs=50")
        if self.outputs < self.inputs:
            raise InputError(
                given=f"outputs={outputs}, fewer than {inputs} inputs",
                expected="at least as many, so that no two latents look the same",
                remedy=f"outputs={self.inputs}, or more",
            )
        count = integer(layers, "layers", 1, remedy="layers=3")
        draws = integer(draws, "draws", 1, remedy="leave it out")
        generator = torch.Generator().manual_seed(seed_of(integer(seed, "seed", 0, remedy="seed=0")))
        best = _best_conditioned(self.inputs, draws, max(count, ceil(QUANTILE * draws)), generator)
        spread = self.inputs**-0.5
        wide = spread * (2 * torch.rand(100, self.outputs, self.inputs, generator=generator, dtype=torch.float64) - 1)
        self.square: Tensor
        self.wide: Tensor
        self.register_buffer("square", best[torch.randperm(len(best), generator=generator)[:count]])
        self.register_buffer("wide", wide[torch.linalg.cond(wide).argmin()].clone())

    def forward(self, x: Tensor) -> Tensor:
        """Observations (..., outputs) of latents (..., inputs), in their precision."""
        y = x @ self.square[0].to(x).mT
        for matrix in self.square[1:]:
            y = nn.functional.leaky_relu(y, SLOPE) @ matrix.to(x).mT
        return y @ self.wide.to(x).mT

    def inverse(self, y: Tensor) -> Tensor:
        """Latents (..., inputs) of observations (..., outputs); of others, those of the nearest values of the map."""
        x = y @ torch.linalg.pinv(self.wide).to(y).mT
        for k in range(len(self.square) - 1, -1, -1):
            x = x @ torch.linalg.inv(self.square[k]).to(y).mT
            if k:
                x = torch.where(x < 0, x / SLOPE, x)
        return x


def _best_conditioned(size: int, draws: int, kept: int, generator: torch.Generator) -> Tensor:
    """Of random matrices with columns of length 1, those with the smallest condition numbers, (kept, size, size)."""
    best, numbers = torch.empty(0, size, size, dtype=torch.float64), torch.empty(0, dtype=torch.float64)
    step = max(kept, CHUNK_ENTRIES // size**2)
    for first in range(0, max(draws, kept), step):
        shape = (min(step, max(draws, kept) - first), size, size)
        drawn = 2 * torch.rand(shape, generator=generator, dtype=torch.float64) - 1
        drawn = drawn / torch.linalg.vector_norm(drawn, dim=1, keepdim=True)
        best, numbers = torch.cat([best, drawn]), torch.cat([numbers, torch.linalg.cond(drawn)])
        order = numbers.argsort(stable=True)[:kept]
        best, numbers = best[order], numbers[order]
    return best
