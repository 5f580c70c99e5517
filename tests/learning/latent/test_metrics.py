"""Metrics against scikit-image, and angles against mpmath."""

from __future__ import annotations

import re
import sys
from math import inf, pi

import numpy as np
import pytest
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.learning.latent import psnr, rotation_angle, ssim


def pictures(*shape: int, seed: int = 0) -> Tensor:
    return torch.rand(shape, generator=torch.Generator().manual_seed(seed))


def test_psnr_is_that_of_scikit_image_over_all_values_at_once() -> None:
    metrics = pytest.importorskip("skimage.metrics")
    a, b = pictures(5, 3, 6, 7), pictures(5, 3, 6, 7, seed=1)
    a[2:] = b[2:] + 0.01 * a[2:]  # errors of different size: the mean of ratios differs
    expected = metrics.peak_signal_noise_ratio(b.double().numpy(), a.double().numpy(), data_range=1.0)
    assert psnr(a, b) == pytest.approx(expected, abs=1e-9)
    assert psnr(255 * a, 255 * b, 255) == pytest.approx(expected, abs=1e-4)
    assert psnr(a, a.clone()) == inf
    assert psnr(torch.full((2, 2), 1e-30), torch.zeros(2, 2)) == pytest.approx(600, abs=1e-3)


@pytest.mark.parametrize("shape", [(4, 1, 3, 9), (4, 3, 6, 6), (4, 1, 20, 20), (2, 3, 24, 31)])
def test_ssim_is_the_mean_of_scikit_image_over_pictures(shape: tuple[int, ...]) -> None:
    metrics = pytest.importorskip("skimage.metrics")
    a, b = pictures(*shape), (pictures(*shape) + 0.2 * pictures(*shape, seed=1)).clamp(0, 1)
    window = {3: 3, 6: 5}.get(min(shape[2:]), 7)
    by_channel = [
        metrics.structural_similarity(x.double().numpy(), y.double().numpy(), win_size=window, data_range=1.0)
        for x, y in zip(a.flatten(0, 1), b.flatten(0, 1), strict=True)
    ]
    assert ssim(a, b) == pytest.approx(np.mean(by_channel), abs=1e-9)
    assert ssim(a, b) < 0.999 and ssim(a, a) == pytest.approx(1)


def test_without_scikit_image_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "skimage.metrics", None)
    with pytest.raises(InputError, match=re.escape('pip install "repere[scikit-image]"')):
        ssim(pictures(1, 1, 8, 8), pictures(1, 1, 8, 8))


def turn(axis: int, angle: object) -> Tensor:
    """About a coordinate axis, rounded once to double."""
    mpmath = pytest.importorskip("mpmath")
    c, s = float(mpmath.cos(angle)), float(mpmath.sin(angle))
    matrix = torch.eye(3, dtype=torch.float64)
    i, j = (axis + 1) % 3, (axis + 2) % 3
    matrix[i, i], matrix[i, j], matrix[j, i], matrix[j, j] = c, -s, s, c
    return matrix


@pytest.mark.parametrize("away", [0.0, 1e-12, 1e-7, 1e-3, 0.5])
@pytest.mark.parametrize("from_half", [False, True])
def test_angles_are_exact_near_none_and_a_half_turn(away: float, from_half: bool) -> None:
    mpmath = pytest.importorskip("mpmath")
    angle = mpmath.pi - mpmath.mpf(away) if from_half else mpmath.mpf(away)
    expected = float(angle * 180 / mpmath.pi)
    for axis in range(3):
        base = turn((axis + 1) % 3, 0.7) @ turn(axis, 1.3)
        for signed in (angle, -angle):
            found = rotation_angle(base, base @ turn(axis, signed))
            assert float(found) == pytest.approx(expected, abs=5e-14 * 180)
    plane = turn(2, angle)[:2, :2]
    assert float(rotation_angle(torch.eye(2), plane)) == pytest.approx(expected, abs=1e-13)
    assert float(rotation_angle(plane, torch.eye(2))) == pytest.approx(expected, abs=1e-13)


def test_angles_are_those_of_scipy_for_whole_batches() -> None:
    rotation = pytest.importorskip("scipy.spatial.transform").Rotation
    first, second = rotation.random(20, random_state=0), rotation.random(20, random_state=1)
    expected = (first.inv() * second).magnitude() * 180 / pi
    R, S = (torch.from_numpy(r.as_matrix()) for r in (first, second))
    assert np.allclose(rotation_angle(R, S).numpy(), expected, atol=1e-9)
    assert np.allclose(rotation_angle(R.float(), S.float()).numpy(), expected, atol=1e-3)
    assert rotation_angle(R[:, None], S[None]).shape == (20, 20)
    assert rotation_angle(R, torch.eye(3)).shape == (20,)


def test_what_does_not_fit_is_refused() -> None:
    a = pictures(2, 1, 8, 8)
    for call, words in (
        (lambda: psnr(a, a[:1]), "prediction (2, 1, 8, 8), target (1, 1, 8, 8)"),
        (lambda: psnr(a[:0], a[:0]), "at least one value"),
        (lambda: psnr(a, a / 0), "target of torch.float32 with values that are not finite"),
        (lambda: psnr(a.long(), a), "prediction of torch.int64"),
        (lambda: psnr(a, a, 0), "peak=0"),
        (lambda: psnr(a, a, float("nan")), "peak=nan"),
        (lambda: ssim(a[:, 0], a[:, 0]), "prediction (2, 8, 8)"),
        (lambda: ssim(a[..., :2], a[..., :2]), "pictures of shape (2, 1, 8, 2)"),
        (lambda: rotation_angle(torch.eye(4), torch.eye(4)), "R of type Tensor, (4, 4)"),
        (lambda: rotation_angle(torch.eye(3), torch.eye(3).long()), "S of type Tensor"),
        (lambda: rotation_angle(torch.eye(3), -torch.eye(3)), "1 of 1 matrices of S that are no rotations"),
        (lambda: rotation_angle(torch.eye(3), 1.01 * torch.eye(3)), "no rotations"),
        (lambda: rotation_angle(torch.eye(3) * float("nan"), torch.eye(3)), "R that are no rotations"),
        (lambda: rotation_angle(torch.eye(3), torch.eye(2)), "R (3, 3) and S (2, 2)"),
        (lambda: rotation_angle(torch.eye(3).expand(2, 3, 3), torch.eye(3).expand(4, 3, 3)), "S (4, 3, 3)"),
    ):
        with pytest.raises(InputError, match=re.escape(words)):
            call()
