"""Paths, their velocities and scores, and the times at which they are asked for."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.learning.quotient_diffusion import (
    DenoisingWeight,
    Interpolant,
    LogitNormalTimes,
    UniformTimes,
    VelocityWeight,
    time_grid,
)
from invariants.learning.quotient_diffusion.times import require_grid

PATHS = {
    "linear": Interpolant.linear(1.3),
    "trigonometric": Interpolant.trigonometric(),
    "preserving": Interpolant.variance_preserving(),
    "bridge": Interpolant.brownian_bridge(0.7, scale=1.2),
    "own": Interpolant("own", lambda t: 1 - t**2, lambda t: t**2, lambda t: 0.3 * t * (1 - t) ** 2),
}
INNER = torch.tensor([0.05, 0.3, 0.5, 0.8, 0.97], dtype=torch.float64)


@pytest.fixture(params=PATHS.values(), ids=PATHS)
def path(request: pytest.FixtureRequest) -> Interpolant:
    found: Interpolant = request.param
    return found


def points(count: int, seed: int = 0) -> Tensor:
    return torch.randn(count, 3, 2, dtype=torch.float64, generator=torch.Generator().manual_seed(seed))


def test_conditional_velocities_are_derivatives_of_paths(path: Interpolant) -> None:
    x0, x1, eps = points(5), points(5, 1), points(5, 2)
    h = 1e-6
    ahead, behind = (path.interpolate(x0, x1, INNER + step, eps) for step in (h, -h))
    assert (path.conditional_velocity(x0, x1, INNER, eps) - (ahead - behind) / (2 * h)).abs().max() < 1e-7


def test_velocity_and_score_of_gaussian_data_are_those_of_the_closed_form(path: Interpolant) -> None:
    s = 0.6
    alpha, beta = (np.array([float(f(t)) for t in INNER]) for f in (path.alpha, path.beta))
    gamma2 = np.array([float(path.gamma_squared(t)) for t in INNER])
    variance = alpha**2 + gamma2 + beta**2 * s**2

    def total(t: Tensor) -> Tensor:
        return path.alpha(t) ** 2 + path.gamma_squared(t) + path.beta(t) ** 2 * s**2

    x = points(5)
    denoised = torch.from_numpy(beta * s**2 / variance)[:, None, None] * x
    h = 1e-6
    growth = ((total(INNER + h) - total(INNER - h)) / (2 * h)).numpy() / (2 * variance)
    assert (path.velocity(x, denoised, INNER) - torch.from_numpy(growth)[:, None, None] * x).abs().max() < 1e-8
    assert (path.score(x, denoised, INNER) + x / torch.from_numpy(variance)[:, None, None]).abs().max() < 1e-9


def test_velocity_is_the_mean_of_conditional_velocities() -> None:
    # least squares of x_t' on x_t over Gaussian draws, by another road than the formula
    path, t, count = PATHS["bridge"], torch.tensor([0.4], dtype=torch.float64), 200_000
    x0, x1, eps = points(count), 0.6 * points(count, 1), points(count, 2)
    times = t.expand(count)
    x, slope = path.interpolate(x0, x1, times, eps), path.conditional_velocity(x0, x1, times, eps)
    fitted = float((x * slope).sum() / (x * x).sum())
    share = float((x * x1).sum() / (x * x).sum())
    one = torch.ones(1, 1, 1, dtype=torch.float64)
    assert abs(float(path.velocity(one, share * one, t)) - fitted) < 5e-3


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64])
def test_both_ends_are_finite_and_conversions_come_back(path: Interpolant, dtype: torch.dtype) -> None:
    t = torch.tensor([0.0, 1e-9, 0.5, 1 - 1e-9, 1.0], dtype=dtype)
    x, denoised = points(5).to(dtype), points(5, 1).to(dtype)
    velocity, score = path.velocity(x, denoised, t), path.score(x, denoised, t)
    slope = path.conditional_velocity(x, denoised, t, x)
    assert all(bool(part.isfinite().all()) for part in (velocity, score, slope))
    assert velocity.dtype == score.dtype == dtype
    digits = 1e-9 if dtype == torch.float64 else 1e-3
    # where beta' is 0 at t = 0, as in the last one, velocities tell nothing there
    assert (path.denoised_from_velocity(x, velocity, t)[2:] - denoised[2:]).abs().max() < digits
    assert bool(path.denoised_from_velocity(x, velocity, t).isfinite().all())
    assert (path.denoised_from_score(x, score, t)[2:] - denoised[2:]).abs().max() < digits
    ends = path.interpolate(x, denoised, t, x)
    assert (ends[-1] - denoised[-1]).abs().max() < 1e-6


def test_one_step_of_the_linear_path_from_anywhere_reaches_the_denoised_point() -> None:
    x, denoised, t = points(5), points(5, 1), INNER
    reached = x + (1 - t)[:, None, None] * Interpolant.linear().velocity(x, denoised, t)
    assert (reached - denoised).abs().max() < 1e-12


@pytest.mark.parametrize(
    "parts",
    [
        (lambda t: 1 - t, lambda t: t / 2),
        (lambda t: 1 - t / 2, lambda t: t),
        (lambda t: (0.5 - t).clamp_min(0), lambda t: t),
        (lambda t: 1 / t - 1, lambda t: t),
        (lambda t: 1 - t, lambda t: t, lambda t: 0.1 * t),
        (lambda t: 1 - t, lambda t: (2 * t - 1) ** 2),
    ],
)
def test_paths_that_do_not_lead_from_noise_to_data_are_refused(parts: tuple[Any, ...]) -> None:
    with pytest.raises(InputError, match=r"noise before t = 1"):
        Interpolant("wrong", *parts)


@pytest.mark.parametrize("value", [0.0, -1.0, math.nan, math.inf, True])
def test_scales_are_positive(value: float) -> None:
    with pytest.raises(InputError, match="a positive number"):
        Interpolant.linear(value)
    with pytest.raises(InputError, match="sigma"):
        Interpolant.brownian_bridge(value)


def test_grids_rise_from_start_to_data() -> None:
    assert torch.allclose(time_grid(5, start=0.1), torch.linspace(0.1, 1, 6, dtype=torch.float64))
    assert bool((time_grid(20, power=2.0).diff().diff() < 0).all())
    for steps, start, power in ((0, 0, 1), (2.0, 0, 1), (True, 0, 1), (5, 1.0, 1), (5, -0.1, 1), (5, 0, 0)):
        with pytest.raises(InputError, match="time_grid"):
            time_grid(steps, start, power)  # type: ignore[arg-type]


@pytest.mark.parametrize("grid", [[0.0], [0, 0.5, 0.5, 1], [0, 0.7, 0.5], [0, math.nan, 1], [-0.1, 1], [0, 1.1]])
def test_grids_that_do_not_rise_are_refused(grid: list[float]) -> None:
    with pytest.raises(InputError, match="rising grid"):
        require_grid(torch.tensor(grid, dtype=torch.float64))
    with pytest.raises(InputError, match="starts at"):
        require_grid(torch.tensor([0.0, 0.99999, 1.0], dtype=torch.float64))


def test_times_are_drawn_where_they_should_and_seeds_repeat_them() -> None:
    for sampler in (UniformTimes(0.2, 0.6), LogitNormalTimes(1.0, 0.5)):
        one, two = (sampler(4000, torch.Generator().manual_seed(3)) for _ in range(2))
        assert torch.equal(one, two)
        assert one.dtype == torch.float64
    assert float(UniformTimes(0.2, 0.6)(4000).min()) >= 0.2
    logits = torch.logit(LogitNormalTimes(1.0, 0.5)(4000, torch.Generator().manual_seed(1)))
    assert abs(float(logits.mean()) - 1) < 0.05
    assert abs(float(logits.std()) - 0.5) < 0.05
    for wrong in ((0.5, 0.5), (-0.1, 1), (0, 1.1)):
        with pytest.raises(InputError, match="low < high"):
            UniformTimes(*wrong)
    with pytest.raises(InputError, match="positive"):
        LogitNormalTimes(0, 0)


def test_weights_are_bounded_squares_of_what_errors_do() -> None:
    path = Interpolant.linear()
    t = torch.tensor([0.0, 0.5, 1.0], dtype=torch.float64)
    assert torch.allclose(VelocityWeight(path, 50.0)(t), torch.tensor([1.0, 4.0, 50.0], dtype=torch.float64))
    # the best linear denoiser of white data of deviation 2 errs by s^2 a^2 / (beta^2 s^2 + a^2) at t = 1/2: 4/5
    assert torch.allclose(DenoisingWeight(path, 2.0)(t)[:2], torch.tensor([0.25, 1.25], dtype=torch.float64))
    assert float(DenoisingWeight(path, 2.0)(t)[2]) == 250
