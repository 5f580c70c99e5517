"""When: grids of times for sampling, times drawn for training, and what each of them weighs."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor

from invariants.errors import InputError

from .interpolants import EDGE, Interpolant


class TimeSampler(Protocol):
    """Draws times of a training; its repr says all it depends on."""

    def __call__(self, count: int, generator: torch.Generator | None = None) -> Tensor:
        """Times in [0, 1], (count,) float64."""
        ...


class TimeWeight(Protocol):
    """What the loss at a time weighs; its repr says all it depends on."""

    def __call__(self, t: Tensor) -> Tensor:
        """Positive numbers for times (B,) float64."""
        ...


@dataclass(frozen=True)
class UniformTimes:
    """Uniform between two times.

    Args:
        low, high: with 0 <= low < high <= 1.

    Example:
        >>> UniformTimes(0.2, 0.3)(3).shape
        torch.Size([3])
    """

    low: float = 0.0
    high: float = 1.0

    def __post_init__(self) -> None:
        if not 0 <= self.low < self.high <= 1:
            raise InputError(
                given=f"times from {self.low} to {self.high}", expected="0 <= low < high <= 1", remedy="UniformTimes()"
            )

    def __call__(self, count: int, generator: torch.Generator | None = None) -> Tensor:
        """Times, (count,) float64."""
        device = None if generator is None else generator.device
        u = torch.rand(count, dtype=torch.float64, generator=generator, device=device)
        return self.low + (self.high - self.low) * u


@dataclass(frozen=True)
class LogitNormalTimes:
    """1 / (1 + exp(-z)) of a Gaussian z: few times near the ends.

    Args:
        mean, deviation: of z; a positive mean is nearer to the data.
    """

    mean: float = 0.0
    deviation: float = 1.0

    def __post_init__(self) -> None:
        if not (math.isfinite(self.mean) and 0 < self.deviation < math.inf):
            raise InputError(
                given=f"mean={self.mean}, deviation={self.deviation}",
                expected="a number and a positive number",
                remedy="LogitNormalTimes()",
            )

    def __call__(self, count: int, generator: torch.Generator | None = None) -> Tensor:
        """Times, (count,) float64."""
        device = None if generator is None else generator.device
        z = torch.randn(count, dtype=torch.float64, generator=generator, device=device)
        return torch.sigmoid(self.mean + self.deviation * z)


@dataclass(frozen=True)
class VelocityWeight:
    """(beta' - beta a'/a)^2: the error of the velocity that an error of the denoiser makes.

    Args:
        interpolant: of the diffusion.
        largest: bound, as the weight goes to infinity at the data.
    """

    interpolant: Interpolant
    largest: float = 100.0

    def __call__(self, t: Tensor) -> Tensor:
        """The weight at each time."""
        return self.interpolant.at(t).gain[:, 0, 0].square().clamp_max(self.largest)


@dataclass(frozen=True)
class DenoisingWeight:
    """1/a^2 * beta^2 + 1/s^2: errors in shares of those of the best linear denoiser, for data of deviation s.

    Args:
        interpolant: of the diffusion.
        data_scale: standard deviation s of a coordinate of the data.
        largest: bound, in units of 1/s^2.
    """

    interpolant: Interpolant
    data_scale: float = 1.0
    largest: float = 1000.0

    def __call__(self, t: Tensor) -> Tensor:
        """The weight at each time."""
        parts, least = self.interpolant.at(t), 1 / self.data_scale**2
        weight: Tensor = (parts.beta**2 / parts.noise)[:, 0, 0] + least
        return weight.clamp_max(self.largest * least)


def time_grid(steps: int, start: float = 0.0, power: float = 1.0) -> Tensor:
    """Times of a sampler, (steps + 1,) float64: 1 - (1 - start) (1 - k/steps)^power.

    Args:
        steps: how many.
        start: the first time, in [0, 1).
        power: above 1 steps become shorter towards the data.

    Raises:
        InputError: for values out of range.

    Example:
        >>> time_grid(4).tolist()
        [0.0, 0.25, 0.5, 0.75, 1.0]
    """
    if isinstance(steps, bool) or not isinstance(steps, int) or steps < 1 or not 0 <= start < 1 or not power > 0:
        raise InputError(
            given=f"steps={steps!r}, start={start!r}, power={power!r}",
            expected="a positive integer, a time in [0, 1), a positive number",
            remedy="time_grid(50)",
        )
    left = torch.linspace(1, 0, steps + 1, dtype=torch.float64)
    return 1 - (1 - start) * left**power


def require_grid(times: Tensor) -> Tensor:
    """A grid of times as it is, in float64.

    Raises:
        InputError: if it does not rise from one step to the next, or leaves [0, 1].
    """
    good = isinstance(times, Tensor) and times.ndim == 1 and len(times) > 1 and times.is_floating_point()
    if not good or not bool(times.isfinite().all() and (times.diff() > 0).all() and times[0] >= 0 and times[-1] <= 1):
        raise InputError(
            given="times that are not a rising grid in [0, 1]",
            expected="a tensor (steps + 1,) with 0 <= t_0 < t_1 < ... <= 1",
            remedy="time_grid(50)",
        )
    if float(times[-2]) > 1 - EDGE:
        raise InputError(
            given=f"a step that starts at {float(times[-2])}",
            expected=f"steps that start below 1 - {EDGE:g}, where velocities are known",
            remedy="time_grid(50), or a smaller power",
        )
    return times.double()
