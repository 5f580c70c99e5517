"""Paths from a prior to the data, and velocity and score of their marginals from a denoiser."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

import torch
from torch import Tensor

from invariants.errors import InputError

Coefficient = Callable[[Tensor], Tensor]

EDGE = 1e-4
"""Velocity and score at t above 1 - EDGE take coefficients at 1 - EDGE: all of them divide by noise that goes to 0."""

ENDS = 1e-3
"""How far alpha, beta and gamma may be from 0, 1, 0 at t = 1."""


class Coefficients(NamedTuple):
    """Of one time each, (B, 1, 1).

    Attributes:
        beta: of the data.
        noise: square of alpha-hat, alpha^2 + gamma^2.
        rate: d log(alpha-hat) / dt.
        gain: of the denoiser in the velocity, d beta/dt - rate beta.
    """

    beta: Tensor
    noise: Tensor
    rate: Tensor
    gain: Tensor


def _none(t: Tensor) -> Tensor:
    return torch.zeros_like(t)


@dataclass(frozen=True)
class Interpolant:
    """x_t = alpha(t) x0 + beta(t) x1 + gamma(t) eps, from the prior at t = 0 to the data at t = 1.

    For a standard Gaussian x0, and for any x0 where gamma is 0, the denoiser D = E[x1 | x_t] gives with
    a^2 = alpha^2 + gamma^2 the

        velocity  E[x_t' | x_t] = (a'/a) x_t + (beta' - beta a'/a) D,     score  grad log p_t = -(x_t - beta D) / a^2,

    the score for a standard Gaussian alone. At t = 1 both are limits 0/0 that coefficients do not know: above 1 - EDGE they
    are taken at 1 - EDGE, so that they are finite everywhere.

    Args:
        name: with the numbers it depends on; two of one name are taken for the same.
        alpha, beta: functions of t, (B,) float64, by torch operations; differentiable within 0 < t < 1.
        gamma_squared: gamma^2, which unlike gamma has a derivative at both ends.

    Raises:
        InputError: if a value is not finite or negative, if data are not reached at t = 1, or if noise is 0 before, or
            beta / a does not rise.

    Example:
        >>> Interpolant("squares", lambda t: 1 - t**2, lambda t: t**2)
        Interpolant(name='squares')
    """

    name: str
    alpha: Coefficient = field(repr=False, compare=False)
    beta: Coefficient = field(repr=False, compare=False)
    gamma_squared: Coefficient = field(repr=False, compare=False, default=_none)

    def __post_init__(self) -> None:
        t = torch.linspace(0, 1, 129, dtype=torch.float64)
        alpha, beta, noise = self.alpha(t), self.beta(t), self.gamma_squared(t)
        good = all(bool(part.isfinite().all() and (part >= 0).all()) for part in (alpha, beta, noise))
        ends = (float(alpha[-1]), float(beta[-1]) - 1, math.sqrt(max(float(noise[-1]), 0.0))) if good else ()
        size = (alpha**2 + noise).sqrt()[:-1]
        rises = good and bool((size > 0).all() and (beta[:-1] / size).diff().gt(0).all())
        if not rises or any(abs(end) > ENDS for end in ends):
            raise InputError(
                given=f"the interpolant {self.name}",
                expected="finite alpha, beta, gamma^2 of at least 0, ending at 0, 1, 0; noise before t = 1; rising beta / a",
                remedy="Interpolant.linear()",
            )

    @classmethod
    def linear(cls, scale: float = 1.0) -> Interpolant:
        """alpha = scale (1 - t), beta = t: flow matching.

        Args:
            scale: standard deviation of the prior, in the unit of the data.
        """
        scale = _positive(scale, "scale")
        return cls(f"linear({scale})", lambda t: scale * (1 - t), lambda t: t)

    @classmethod
    def trigonometric(cls, scale: float = 1.0) -> Interpolant:
        """alpha = scale cos(pi t / 2), beta = sin(pi t / 2): variance is kept for data of that scale."""
        scale = _positive(scale, "scale")
        return cls(
            f"trigonometric({scale})",
            lambda t: scale * torch.sin(math.pi / 2 * (1 - t)),
            lambda t: torch.sin(math.pi / 2 * t),
        )

    @classmethod
    def variance_preserving(cls, least: float = 0.1, most: float = 20.0, scale: float = 1.0) -> Interpolant:
        """beta = exp(-s^2 (most - least) / 4 - s least / 2) with s = 1 - t, alpha = scale sqrt(1 - beta^2): DDPM.

        At t = 0 a share beta(0) of the data is left, .0066 by default; sampling takes it for 0.

        Args:
            least, most: rates of noise at the data and at the prior.
            scale: standard deviation of the prior.
        """
        least, most, scale = (_positive(x, name) for x, name in ((least, "least"), (most, "most"), (scale, "scale")))

        def logarithm(t: Tensor) -> Tensor:
            s = 1 - t
            return -(s**2) * (most - least) / 4 - s * least / 2

        return cls(
            f"variance_preserving({least}, {most}, {scale})",
            lambda t: scale * (-torch.expm1(2 * logarithm(t))).clamp_min(0).sqrt(),
            lambda t: logarithm(t).exp(),
        )

    @classmethod
    def brownian_bridge(cls, sigma: float = 1.0, scale: float = 1.0) -> Interpolant:
        """alpha = scale (1 - t), beta = t, gamma = sigma sqrt(t (1 - t)).

        Args:
            sigma: of the noise between prior and data.
            scale: standard deviation of the prior.
        """
        sigma, scale = _positive(sigma, "sigma"), _positive(scale, "scale")
        return cls(
            f"brownian_bridge({sigma}, {scale})",
            lambda t: scale * (1 - t),
            lambda t: t,
            lambda t: sigma**2 * t * (1 - t),
        )

    @property
    def bridges(self) -> bool:
        """Whether gamma is not 0 somewhere."""
        return bool((self.gamma_squared(torch.linspace(0, 1, 129, dtype=torch.float64)) > 0).any())

    def at(self, t: Tensor) -> Coefficients:
        """What velocity and score are made of, at times (B,)."""
        inside = t.double().clamp(0, 1 - EDGE)
        beta, beta_slope = _with_slope(self.beta, inside)
        noise, noise_slope = _with_slope(lambda s: self.alpha(s) ** 2 + self.gamma_squared(s), inside)
        rate = noise_slope / (2 * noise)
        return Coefficients(*(part[:, None, None] for part in (beta, noise, rate, beta_slope - rate * beta)))

    def interpolate(self, x0: Tensor, x1: Tensor, t: Tensor, eps: Tensor | None = None) -> Tensor:
        """x_t, (B, N, n).

        Args:
            x0, x1: prior and data, (B, N, n).
            t: (B,) in [0, 1].
            eps: standard noise; not needed where gamma is 0.
        """
        alpha, beta, gamma = self._parts(t)
        moved = alpha.to(x1) * x0 + beta.to(x1) * x1
        return moved if eps is None else moved + gamma.to(x1) * eps

    def conditional_velocity(self, x0: Tensor, x1: Tensor, t: Tensor, eps: Tensor | None = None) -> Tensor:
        """x_t' = alpha' x0 + beta' x1 + gamma' eps, (B, N, n); t is held EDGE from 0 and 1, where gamma' may be infinite."""
        inside = t.double().clamp(EDGE, 1 - EDGE)
        alpha, beta = (_with_slope(part, inside)[1][:, None, None].to(x1) for part in (self.alpha, self.beta))
        moved = alpha * x0 + beta * x1
        if eps is None:
            return moved
        square, slope = _with_slope(self.gamma_squared, inside)
        gamma = torch.where(square > 0, slope / (2 * square.clamp_min(1e-300).sqrt()), 0.0)
        return moved + gamma[:, None, None].to(x1) * eps

    def velocity(self, x: Tensor, denoised: Tensor, t: Tensor) -> Tensor:
        """E[x_t' | x_t] from x_t and E[x1 | x_t], (B, N, n)."""
        parts = self.at(t)
        return parts.rate.to(x) * x + parts.gain.to(x) * denoised

    def score(self, x: Tensor, denoised: Tensor, t: Tensor) -> Tensor:
        """grad log p_t from x_t and E[x1 | x_t], for a standard Gaussian prior, (B, N, n)."""
        parts = self.at(t)
        return (parts.beta.to(x) * denoised - x) / parts.noise.to(x)

    def denoised_from_velocity(self, x: Tensor, velocity: Tensor, t: Tensor) -> Tensor:
        """E[x1 | x_t] from x_t and the velocity, (B, N, n); errors grow where beta' is 0, up to 1/EDGE times."""
        parts = self.at(t)
        return (velocity - parts.rate.to(x) * x) / parts.gain.clamp_min(EDGE).to(x)

    def denoised_from_score(self, x: Tensor, score: Tensor, t: Tensor) -> Tensor:
        """E[x1 | x_t] from x_t and the score, (B, N, n); as beta goes to 0 at t = 0, errors grow as 1/beta there."""
        parts = self.at(t)
        return (x + parts.noise.to(x) * score) / parts.beta.clamp_min(EDGE).to(x)

    def _parts(self, t: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """alpha, beta, gamma, (B, 1, 1) float64."""
        t = t.double()
        parts = self.alpha(t), self.beta(t), self.gamma_squared(t).clamp_min(0).sqrt()
        alpha, beta, gamma = (part[:, None, None] for part in parts)
        return alpha, beta, gamma


def _with_slope(function: Coefficient, t: Tensor) -> tuple[Tensor, Tensor]:
    """Value and derivative at each time."""
    with torch.enable_grad():
        at = t.detach().requires_grad_(True)
        value = function(at)
        if not value.requires_grad:
            return value, torch.zeros_like(t)
        (slope,) = torch.autograd.grad(value.sum(), at)
    return value.detach(), slope


def _positive(value: float, name: str) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value < math.inf:
        raise InputError(given=f"{name}={value!r}", expected="a positive number", remedy=f"leave {name} out")
    return float(value)
