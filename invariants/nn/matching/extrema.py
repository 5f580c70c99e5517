"""Maxima over place and scale of a density, between pixels and between levels."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from .scale_space import STEPS, Level

_EDGE = 10.0  # largest ratio of the curvatures of a maximum: a longer one can slide along itself
_MOVES = 4  # towards a neighbouring pixel or level, of a maximum that lies nearer to it
_BEYOND = 0.75  # of a pixel or level: a maximum that is still so far away is none


def hessian_density(level: Level) -> Tensor:
    """sigma^2 (mean_a max(0, det Hess u_a))^(1/2), (h, w), of a level.

    By differences of neighbouring pixels: the level is smooth, and detection takes most of the time.
    """
    u = functional.pad(level.image, (1, 1, 1, 1), mode="replicate")[0]
    middle = u[:, 1:-1, 1:-1]
    xx = u[:, 1:-1, 2:] + u[:, 1:-1, :-2] - 2 * middle
    yy = u[:, 2:, 1:-1] + u[:, :-2, 1:-1] - 2 * middle
    xy = (u[:, 2:, 2:] - u[:, 2:, :-2] - u[:, :-2, 2:] + u[:, :-2, :-2]) / 4
    density: Tensor = (xx * yy - xy * xy).clamp_min(0).mean(0).sqrt() * level.sigma**2
    return density


def maxima(octave: list[Level], floor: float) -> tuple[Tensor, Tensor, Tensor]:
    """Maxima of the density over place and scale in one octave: places (N, 2) and scales (N,) in pixels, densities (N,)."""
    values = torch.stack([hessian_density(level) for level in octave[: STEPS + 2]])
    inner = values[1:-1, 1:-1, 1:-1]
    at = ((inner == _largest_around(values)) & (inner > floor / 2)).nonzero() + 1
    last = torch.tensor(values.shape, device=values.device) - 2
    gradient, hessian = _expansion(values, at)
    for _ in range(_MOVES):
        step = _newton(gradient, hessian)
        move = torch.where(step.abs() > 0.55, step.sign(), torch.zeros_like(step)).long()
        at = torch.minimum((at + move).clamp_min(1), last)
        gradient, hessian = _expansion(values, at)
    step = _newton(gradient, hessian)
    strength = values[tuple(at.T)] + (gradient * step).sum(1) / 2
    a, b, c = hessian[:, 1, 1], hessian[:, 1, 2], hessian[:, 2, 2]
    determinant = a * c - b * b
    keep = (step.abs() <= _BEYOND).all(1) & (strength > floor) & (determinant > 0)
    keep &= (a + c).square() * _EDGE < (_EDGE + 1) ** 2 * determinant
    where, strength = (at + step)[keep], strength[keep]
    scales = octave[0].sigma * octave[0].step * 2 ** (where[:, 0] / STEPS)
    return octave[0].places(where[:, [2, 1]]), scales, strength


def _largest_around(values: Tensor) -> Tensor:
    """The largest of 3 x 3 x 3 values around each one that has so many."""
    for axis in range(3):
        size = values.shape[axis] - 2
        first, second, third = (values.narrow(axis, k, size) for k in range(3))
        values = torch.maximum(torch.maximum(first, second), third)
    return values


def _expansion(values: Tensor, at: Tensor) -> tuple[Tensor, Tensor]:
    """Gradients (N, 3) and Hessians (N, 3, 3) by central differences at indices (N, 3)."""
    unit = torch.eye(3, dtype=torch.int64, device=at.device)

    def value(offset: Tensor) -> Tensor:
        return values[tuple((at + offset).T)]

    middle = values[tuple(at.T)]
    gradient = torch.stack([(value(e) - value(-e)) / 2 for e in unit], 1)
    hessian = torch.stack(
        [
            value(unit[i]) + value(-unit[i]) - 2 * middle
            if i == j
            else (
                value(unit[i] + unit[j])
                - value(unit[i] - unit[j])
                - value(unit[j] - unit[i])
                + value(-unit[i] - unit[j])
            )
            / 4
            for i in range(3)
            for j in range(3)
        ],
        1,
    )
    return gradient, hessian.unflatten(1, (3, 3))


def _newton(gradient: Tensor, hessian: Tensor) -> Tensor:
    """Steps (N, 3) to the stationary points of quadratic expansions; far away where there is none."""
    step, info = torch.linalg.solve_ex(hessian.double(), -gradient.double()[..., None])
    far = (info != 0) | ~step[..., 0].isfinite().all(1)
    return torch.where(far[:, None], 9.0, step[..., 0].clamp(-9, 9)).to(gradient)
