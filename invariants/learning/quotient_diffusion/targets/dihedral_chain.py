"""A chain of four points with fixed bonds and angles, that turns about its middle bond: butane's carbon atoms."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

from invariants.errors import InputError

from ..clouds import Clouds
from ..context import GraphContext
from ..group_elements import ElementGroup
from ..interpolants import Interpolant
from .matrix_fisher import matrix_fisher

Optimum = Literal["bayes", "geodiff", "af3"]
OPTIMA: tuple[Optimum, ...] = ("bayes", "geodiff", "af3")

BUTANE = (0.0, 0.02375, 0.09, 0.02375, 0.0, 0.12, 0.485, 0.12, 0.0, 0.02375, 0.09, 0.02375)
"""Weights of dihedral angles 0, 30, ..., 330 degrees: .725 trans, the rest gauche."""


@dataclass(frozen=True)
class DihedralChain:
    """x1 = R c_k + sigma noise: uniform rotations R of rigid chains c_k, k drawn with weights w_k, centred.

    Args:
        weights: of the dihedral angles 2 pi k / K, K of them, which sum to 1.
        bond: length of a bond.
        angle: between bonds, in degrees.
        sigma: standard deviation of the noise of a coordinate.

    Raises:
        InputError: for weights that do not sum to 1, or sizes out of range.

    Example:
        >>> chain = DihedralChain()
        >>> x = chain.sample(2000, torch.Generator().manual_seed(0))
        >>> bool((chain.trans(x) - 0.725).abs() < 0.03)
        True
    """

    weights: Sequence[float] = BUTANE
    bond: float = 1.54
    angle: float = 112.0
    sigma: float = 0.05

    def __post_init__(self) -> None:
        good = len(self.weights) > 0 and min(self.weights) >= 0 and abs(sum(self.weights) - 1) < 1e-9
        if not good or not (0 < self.bond < math.inf and 0 < self.angle < 180 and 0 < self.sigma < math.inf):
            raise InputError(
                given=f"weights={self.weights}, bond={self.bond}, angle={self.angle}, sigma={self.sigma}",
                expected="weights of at least 0 that sum to 1, positive lengths, an angle between 0 and 180 degrees",
                remedy="DihedralChain()",
            )

    @property
    def shapes(self) -> Tensor:
        """c_k, (K, 4, 3) float64, centred."""
        phi = 2 * math.pi * torch.arange(len(self.weights), dtype=torch.float64) / len(self.weights)
        bend = math.radians(self.angle)
        flat = torch.tensor([[math.cos(bend), math.sin(bend), 0], [0, 0, 0], [1, 0, 0]], dtype=torch.float64)
        across = math.sin(bend) * torch.stack([phi.cos(), phi.sin()], 1)
        last = torch.cat([torch.full_like(across[:, :1], 1 - math.cos(bend)), across], 1)
        chain = self.bond * torch.cat([flat.expand(len(phi), 3, 3), last[:, None]], 1)
        return chain - chain.mean(1, keepdim=True)

    def sample(self, count: int, generator: torch.Generator | None = None) -> Tensor:
        """(count, 4, 3) float64."""
        weights = torch.tensor(self.weights, dtype=torch.float64)
        which = torch.multinomial(weights, count, True, generator=generator)
        noise = torch.randn(count, 4, 3, dtype=torch.float64, generator=generator)
        turn = _SPACE.random(count, generator)
        return self.shapes[which] @ turn.mT + self.sigma * (noise - noise.mean(1, keepdim=True))

    def clouds(self, count: int, generator: torch.Generator | None = None) -> Clouds:
        """Samples with their :meth:`context`."""
        return Clouds(self.sample(count, generator), context=self.context(count))

    def context(self, count: int) -> GraphContext:
        """The place of each point in the chain, one of four, and 1 for each bond: (count, 4, 4) and (count, 4, 4, 1)."""
        bonds = torch.diag(torch.ones(3, dtype=torch.float64), 1)
        nodes = torch.eye(4, dtype=torch.float64).expand(count, 4, 4)
        return GraphContext(nodes, (bonds + bonds.mT)[..., None].expand(count, 4, 4, 1))

    def denoiser(self, interpolant: Interpolant, optimum: Optimum = "bayes") -> Callable[..., Tensor]:
        """The best denoiser in the sense of a treatment, for a standard Gaussian prior; a function of (x, t, mask).

        With variance v = beta^2 sigma^2 + a^2 and weights p_k of the shapes, given x_t,

            bayes    E[x1 | x_t] = (a^2 / v) sum of p_k E[R | x_t, k] c_k + (beta sigma^2 / v) x_t
            geodiff  E[A_{x_t}(x1) | x_t], where A(c_k), the shape aligned to x_t, takes the place of E[R | x_t, k] c_k
            af3      the same, turned so that it is nearest to the shape of the largest weight

        where the second leaves out how noise of the size of sigma turns the alignment: terms of second order in it.

        Args:
            interpolant: of the diffusion.
            optimum: which.

        Raises:
            InputError: for another optimum.
        """
        if optimum not in OPTIMA:
            raise InputError(given=f"optimum={optimum!r}", expected=f"one of {OPTIMA}", remedy="optimum='bayes'")
        kept = torch.tensor(self.weights, dtype=torch.float64) > 0
        shapes, logs = self.shapes[kept], torch.tensor(self.weights, dtype=torch.float64)[kept].log()
        sizes, largest = shapes.square().sum((1, 2)), shapes[int(logs.argmax())]

        def denoised(x: Tensor, t: Tensor, mask: Tensor | None = None, context: object = None) -> Tensor:
            beta, noise, _, _ = interpolant.at(t)
            variance = beta.square() * self.sigma**2 + noise
            y = x.double()
            f = torch.einsum("bpi,kpj->bkij", (beta / variance) * y, shapes)
            constants, mean = matrix_fisher(f)
            share = torch.softmax(logs + constants - (beta.square() / (2 * variance))[:, :, 0] * sizes, 1)
            if optimum != "bayes":
                mean = _SPACE.nearest(f.flatten(0, 1)).unflatten(0, f.shape[:2])
            turned = torch.einsum("bk,bkij,kpj->bpi", share, mean, shapes)
            found = (noise * turned + beta * self.sigma**2 * y) / variance
            if optimum == "af3":
                found = found @ _SPACE.nearest(largest.mT @ found).mT
            return found.to(x)

        return denoised

    def fractions(self, x: Tensor) -> Tensor:
        """Shares of clouds (B, 4, 3) whose dihedral angle is nearest to each of the K, (K,)."""
        count = len(self.weights)
        nearest = (dihedral(x) * count / (2 * math.pi)).round().long() % count
        return torch.bincount(nearest, minlength=count).double() / len(x)

    def total_variation(self, x: Tensor) -> float:
        """Of :meth:`fractions` from the weights: half the sum of absolute differences."""
        return float((self.fractions(x) - torch.tensor(self.weights, dtype=torch.float64)).abs().sum() / 2)

    def trans(self, x: Tensor) -> Tensor:
        """Share of clouds whose dihedral angle is beyond 120 degrees, ()."""
        return (dihedral(x).abs() > 2 * math.pi / 3).double().mean()


def dihedral(x: Tensor) -> Tensor:
    """Dihedral angle of clouds (B, 4, 3), in radians from -pi to pi, (B,)."""
    a, b, c = (x[:, k + 1] - x[:, k] for k in range(3))
    first, second = torch.linalg.cross(a, b), torch.linalg.cross(b, c)
    return torch.atan2((torch.linalg.cross(first, second) * b).sum(1) / b.norm(dim=1), (first * second).sum(1))


def end_to_end(x: Tensor) -> Tensor:
    """Distance of the first and the last point, (B,)."""
    return (x[:, -1] - x[:, 0]).norm(dim=1)


_SPACE = ElementGroup(
    torch.tensor(
        [[[0, 0, 0], [0, 0, -1], [0, 1, 0]], [[0, 0, 1], [0, 0, 0], [-1, 0, 0]], [[0, -1, 0], [1, 0, 0], [0, 0, 0]]],
        dtype=torch.float64,
    )
)
