"""Figures in the plane that lie in any direction: turned outlines with noise."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from invariants.errors import InputError

from ..interpolants import Interpolant


@dataclass(frozen=True, eq=False)
class PlaneFigures:
    """x1 = R c_k + sigma noise: uniform rotations R of figures c_k, k drawn with weights w_k, centred.

    Args:
        figures: c_k, (K, N, 2) finite, kept as float64 and centred; points are told apart by their place in the list.
        weights: w_k, which sum to 1; alike if left out.
        sigma: standard deviation of the noise of a coordinate.

    Raises:
        InputError: for figures of another shape, fewer than two points, or weights and a deviation out of range.

    Example:
        >>> square = [[1, 1], [-1, 1], [-1, -1], [1, -1]]
        >>> figures = PlaneFigures(torch.tensor([square, [[2, 0], [0, 1], [-2, 0], [0, -1]]]))
        >>> figures.fractions(figures.sample(100, torch.Generator().manual_seed(0))).sum()
        tensor(1., dtype=torch.float64)
    """

    figures: Tensor
    weights: Sequence[float] | None = None
    sigma: float = 0.05

    def __post_init__(self) -> None:
        c = self.figures
        fits = isinstance(c, Tensor) and c.ndim == 3 and len(c) > 0 and c.shape[1] > 1 and c.shape[2] == 2
        if not fits or c.is_complex() or not bool(c.isfinite().all()):
            raise InputError(
                given=f"figures {tuple(c.shape)} of {c.dtype}" if isinstance(c, Tensor) else f"figures={c!r}",
                expected="a tensor (K, N, 2) of finite numbers, N at least 2",
                remedy="torch.tensor([[[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]]]) is one triangle",
            )
        shares = self._shares
        good = len(shares) == len(c) and min(shares) > 0 and abs(sum(shares) - 1) < 1e-9
        if not good or not 0 < self.sigma < math.inf:
            raise InputError(
                given=f"weights={self.weights} of {len(c)} figures, sigma={self.sigma}",
                expected="a positive weight for each figure, with sum 1, and a positive deviation",
                remedy="leave both out",
            )
        object.__setattr__(self, "figures", c.double() - c.double().mean(1, keepdim=True))

    @property
    def _shares(self) -> tuple[float, ...]:
        return (1 / len(self.figures),) * len(self.figures) if self.weights is None else tuple(self.weights)

    def sample(self, count: int, generator: torch.Generator | None = None) -> Tensor:
        """(count, N, 2) float64."""
        which = torch.multinomial(torch.tensor(self._shares, dtype=torch.float64), count, True, generator=generator)
        turns = 2 * math.pi * torch.rand(count, dtype=torch.float64, generator=generator)
        noise = torch.randn(count, *self.figures.shape[1:], dtype=torch.float64, generator=generator)
        turned = torch.view_as_real(_complex(self.figures)[which] * torch.polar(torch.ones_like(turns), turns)[:, None])
        return turned + self.sigma * (noise - noise.mean(1, keepdim=True))

    def denoiser(self, interpolant: Interpolant) -> Callable[..., Tensor]:
        """E[x1 | x_t] for a standard Gaussian prior, a function of (x, t, mask).

        With complex coordinates, v = beta^2 sigma^2 + a^2, z_k = sum_i conj(c_ki) x_i and the Bessel functions I,

            E[x1 | x_t] = (a^2 / v) sum of p_k (I_1 / I_0)(beta |z_k| / v) (z_k / |z_k|) c_k + (beta sigma^2 / v) x_t,
            p_k ~ w_k I_0(beta |z_k| / v) exp(-beta^2 |c_k|^2 / (2 v)).

        Args:
            interpolant: of the diffusion.
        """
        figures = _complex(self.figures)

        def denoised(x: Tensor, t: Tensor, mask: Tensor | None = None) -> Tensor:
            beta, noise, _, _ = interpolant.at(t)
            variance = beta.square() * self.sigma**2 + noise
            share, turn = self._posterior(x, (beta / variance)[:, :, 0], beta[:, :, 0])
            aligned = torch.view_as_real((share * turn) @ figures)
            return ((noise * aligned + beta * self.sigma**2 * x.double()) / variance).to(x)

        return denoised

    def fractions(self, x: Tensor) -> Tensor:
        """Expected shares of the figures in clouds (B, N, 2), (K,): the mean of P(k | x)."""
        one = torch.ones(1, 1, dtype=torch.float64)
        return self._posterior(x, one / self.sigma**2, one)[0].mean(0)

    def total_variation(self, x: Tensor) -> float:
        """Of :meth:`fractions` from the weights: half the sum of absolute differences."""
        return float((self.fractions(x) - torch.tensor(self._shares, dtype=torch.float64)).abs().sum() / 2)

    def _posterior(self, x: Tensor, precision: Tensor, beta: Tensor) -> tuple[Tensor, Tensor]:
        """P(k | x) and E[R | x, k] as complex numbers, (B, K), for x = beta R c_k + noise; precision is beta / variance."""
        figures = _complex(self.figures)
        z = _complex(x.double()) @ figures.conj().mT
        kappa = precision * z.abs()
        zeroth = torch.special.i0e(kappa)
        logs = torch.tensor(self._shares, dtype=torch.float64).log() + zeroth.log() + kappa
        share = torch.softmax(logs - precision * beta / 2 * figures.abs().square().sum(1), 1)
        return share, torch.special.i1e(kappa) / zeroth * torch.sgn(z)


def _complex(x: Tensor) -> Tensor:
    return torch.view_as_complex(x.contiguous())
