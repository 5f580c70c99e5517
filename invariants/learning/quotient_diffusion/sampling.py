"""Solvers of the ODE and of the SDE, for all treatments."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

from invariants.errors import InputError

from .geometry import Geometry
from .interpolants import Interpolant
from .losses import metric_square

Eta = float | Callable[[float], float]
Solver = Literal["euler", "heun"]
SOLVERS: tuple[Solver, ...] = ("euler", "heun")


@dataclass(frozen=True)
class Trajectory:
    """How samples came about.

    Attributes:
        x: samples, (B, N, n).
        times: grid of the solver, (T + 1,) float64.
        points: x at each of them, (T + 1, B, N, n); of the start and the end alone where the way was not kept.
        length: sum of |dx| over the steps, (B,), in the metric.
        energy: sum of |dx|^2 / dt, (B,).
    """

    x: Tensor
    times: Tensor
    points: Tensor
    length: Tensor
    energy: Tensor


@dataclass(frozen=True)
class Field:
    """What moves points: velocity, score and correction, projected or not.

    Args:
        geometry, interpolant: of the diffusion.
        denoised: E[x1 | x_t] from x, t (B,) and the last such, None in the first step.
        precision: of the prior, applied to a vector.
        projected: whether to move across orbits only.
        mask, masses: of the clouds.
    """

    geometry: Geometry
    interpolant: Interpolant
    denoised: Callable[[Tensor, Tensor, Tensor | None], Tensor]
    precision: Callable[[Tensor], Tensor]
    projected: bool
    mask: Tensor | None
    masses: Tensor | None

    def horizontal(self, x: Tensor, v: Tensor) -> Tensor:
        """The part of a drift or of an increment that moves points."""
        return self.geometry.project(x, v, self.mask, self.masses) if self.projected else v

    def velocity(self, x: Tensor, t: float, previous: Tensor | None) -> tuple[Tensor, Tensor]:
        """Drift of the ODE, and E[x1 | x_t]."""
        times = torch.full((len(x),), t, dtype=torch.float64, device=x.device)
        denoised = self.denoised(x, times, previous)
        return self.interpolant.velocity(x, denoised, times), denoised

    def score(self, x: Tensor, t: float, denoised: Tensor) -> Tensor:
        """grad log p_t."""
        times = torch.full((len(x),), t, dtype=torch.float64, device=x.device)
        return self.precision(self.interpolant.score(x, denoised, times))

    def noisy_step(self, x: Tensor, increment: Tensor, eta: float, dt: float) -> Tensor:
        """P increment - eta h dt, the last held below the way of its own flow from an orbit of lower dimension."""
        if not self.projected:
            return increment
        moved, curvature = self.geometry.project_with_curvature(x, increment, self.mask, self.masses)
        correction = -eta * dt * curvature
        most = math.sqrt(2 * len(self.geometry.generators) * eta * dt)
        length = metric_square(correction, self.masses).sqrt().clamp_min(torch.finfo(correction.dtype).tiny)
        return moved + correction * (most / length).clamp_max(1.0)[:, None, None]


def integrate(
    field: Field, x: Tensor, times: Tensor, eta: Eta, solver: Solver, noise: Callable[[], Tensor], keep: bool
) -> Trajectory:
    """Follow a field along a grid of times.

    Args:
        field: what moves points.
        x: where they start, (B, N, n).
        times: the grid, (T + 1,).
        eta: strength of the noise; see :meth:`QuotientDiffusion.sample`.
        solver: "euler" or "heun".
        noise: draws standard noise of the metric, (B, N, n).
        keep: whether to keep all points on the way.

    Raises:
        InputError: for eta below 0 or not finite, an unknown solver, Heun's with noise, or points that are no longer finite.
    """
    strengths = [_strength(eta, float(t)) for t in times[:-1]]
    if solver not in SOLVERS or (solver == "heun" and any(strengths)):
        raise InputError(
            given=f"solver={solver!r}" + (" with eta > 0" if any(strengths) else ""),
            expected="'euler', or 'heun' with eta=0",
            remedy="solver='euler'",
        )
    at_times = field.interpolant.at(times[:-1].to(x.device)).noise.flatten().tolist()
    grid = times.tolist()
    points, previous = [x], None
    length, energy = x.new_zeros(len(x)), x.new_zeros(len(x))
    for k, (t, end) in enumerate(itertools.pairwise(grid)):
        dt = end - t
        strength = min(strengths[k], at_times[k] / dt) if end < 1 else 0.0
        velocity, previous = field.velocity(x, t, previous)
        if strength:
            drift = velocity + strength * field.score(x, t, previous)
            increment = drift * dt + math.sqrt(2 * strength * dt) * noise()
            step = field.noisy_step(x, increment, strength, dt)
        else:
            step = dt * field.horizontal(x, velocity)
            if solver == "heun" and end < 1:
                there = x + step
                ahead, previous = field.velocity(there, end, previous)
                step = (step + dt * field.horizontal(there, ahead)) / 2
        x = field.geometry.center(x + step, field.mask, field.masses)
        square = metric_square(step, field.masses)
        length, energy = length + square.sqrt(), energy + square / dt
        if keep:
            points.append(x)
    if not bool(x.isfinite().all()):
        raise InputError(
            given="points that are no longer finite",
            expected="finite points at the end of all steps",
            remedy="more steps, a smaller eta, or a denoiser that stays bounded: |E[x1 | x_t]| is no larger than the data",
        )
    return Trajectory(x, times, torch.stack(points if keep else [points[0], x]), length, energy)


def _strength(eta: Eta, t: float) -> float:
    value = eta(t) if callable(eta) else eta
    if isinstance(value, Tensor) and value.numel() == 1:
        value = float(value)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < math.inf:
        raise InputError(
            given=f"eta={value!r}" + (f" at t={t:g}" if callable(eta) else ""),
            expected="a number of at least 0, or a function of t that gives such",
            remedy="eta=0 for the ODE, eta=lambda t: 1 - t",
        )
    return float(value)
