"""A plane is found where it is, to a part of a pixel, and not found where it is not."""

from __future__ import annotations

import math
import sys
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

pytest.importorskip("skimage")

from invariants.errors import InputError
from invariants.nn import ScaledFeatures, find_plane
from invariants.nn.matching.homography_fit import carried, fitted, jacobians
from invariants.nn.perspective.sampling import sample

HEIGHT, WIDTH = 90, 110


def texture(channels: int = 1, seed: int = 0, height: int = HEIGHT, width: int = WIDTH) -> Tensor:
    """Noise smoothed a little: (channels, height, width) in [0, 1]."""
    noise = torch.rand(1, channels, height + 4, width + 4, generator=torch.Generator().manual_seed(seed))
    smooth = torch.nn.functional.avg_pool2d(torch.nn.functional.avg_pool2d(noise, 3, 1), 3, 1)[0]
    return ((smooth - 0.5) * 2.5 + 0.5).clamp(0, 1)


def scene_with(template: Tensor, matrix: np.ndarray, side: int = 200, seed: int = 5) -> Tensor:
    """Another texture with the template on it, moved by a homography of pixels."""
    height, width = template.shape[-2:]
    y, x = np.mgrid[:side, :side]
    at = carried(np.linalg.inv(matrix), np.stack([x.ravel(), y.ravel()], 1).astype(float))
    z = torch.from_numpy((2 * at + 1) / [width, height] - 1).clamp(-8, 8).view(side, side, 2)
    seen = sample(template[None], z, border="replicate")[0]
    inside = (z.abs() <= 1).all(-1)
    return torch.where(inside, seen, texture(len(template), seed, side, side))


SHIFT = np.array([[1.0, 0, 40], [0, 1, 60], [0, 0, 1]])
CASES = {
    "shift": SHIFT,
    "turn": SHIFT @ np.array([[0.8, -0.6, 40], [0.6, 0.8, -20], [0, 0, 1]]),
    "1.5": np.array([[1.5, 0, 10], [0, 1.5, 20.5], [0, 0, 1]]),
    "2": np.array([[1.6, -1.2, 120], [1.2, 1.6, 5], [0, 0, 1.0]]),
    "half": np.array([[0.55, 0.1, 40], [-0.1, 0.5, 60], [0, 0, 1.0]]),
    "perspective": np.array([[1.2, 0.1, 30], [0.05, 1.3, 30], [0.0008, 0.001, 1]]),
}


@pytest.mark.parametrize(("name", "channels"), [*((name, 1) for name in CASES), ("perspective", 3)])
def test_a_plane_is_found_where_it_is(name: str, channels: int) -> None:
    template = texture(channels)
    result = find_plane(template, scene_with(template, CASES[name])[None])
    assert result.found and result.evidence > 8
    corners = np.array([[-0.5, -0.5], [WIDTH - 0.5, -0.5], [WIDTH - 0.5, HEIGHT - 0.5], [-0.5, HEIGHT - 0.5]])
    expected = carried(CASES[name], corners)
    assert np.abs(result.corners.numpy() - expected).max() < 1.5
    assert result.homography.dtype == torch.float64 and result.homography[2, 2] == 1
    joined = carried(result.homography.numpy(), result.template_points.numpy())
    assert np.linalg.norm(joined - result.scene_points.numpy(), axis=1).max() <= 3.0
    assert result.inliers == len(result.scene_points) >= 6


def test_a_scene_three_times_as_large() -> None:
    template = texture(height=60, width=70)
    matrix = np.array([[3.0, 0.2, 5], [-0.1, 3.0, 10], [0, 0, 1.0]])
    result = find_plane(template, scene_with(template, matrix, 230))
    assert result.found
    assert np.abs(result.corners[0].numpy() - carried(matrix, np.array([[-0.5, -0.5]]))[0]).max() < 2


def test_the_same_seed_gives_the_same_result() -> None:
    template = texture()
    scene = scene_with(template, CASES["perspective"])
    one, two = (find_plane(template, scene, seed=3) for _ in range(2))
    assert torch.equal(one.homography, two.homography) and torch.equal(one.scene_points, two.scene_points)
    # fitting the same inliers, other draws end nearly at the same place
    other = find_plane(template, scene, seed=4)
    assert (one.corners - other.corners).abs().max() < 0.3


@pytest.mark.parametrize(("channels", "seed"), [(1, 0), (1, 1), (1, 2), (3, 0)])
def test_what_is_not_there_is_not_found(channels: int, seed: int) -> None:
    result = find_plane(texture(channels, seed), texture(channels, seed + 50, 150, 150))
    assert not result.found and result.inliers == 0 and torch.equal(result.homography, torch.eye(3).double())


def test_a_mirror_image_is_not_the_plane() -> None:
    template = texture()
    assert not find_plane(template, scene_with(template, SHIFT).flip(-1)).found


@pytest.mark.parametrize(
    "picture",
    [
        torch.zeros(1, 1, 1), torch.full((1, 40, 40), 0.5), torch.rand(1, 3, 2), torch.rand(1, 8, 8),
        torch.arange(64.0).expand(1, 64, 64) / 64, (torch.arange(80) // 8 % 2).float().expand(1, 80, 80),
        1e-30 * torch.rand(1, 40, 40), 1e6 * torch.rand(1, 40, 40), torch.rand(1, 2, 300),
    ],
    ids=["pixel", "constant", "tiny", "small", "ramp", "stripes", "faint", "glaring", "strip"],
)  # fmt: skip
def test_degenerate_pictures_are_not_found_and_do_no_harm(picture: Tensor) -> None:
    other = texture()
    assert not find_plane(picture, other).found
    assert not find_plane(other, picture).found


def test_a_fit_gives_back_the_homography_of_its_pairs() -> None:
    rng = np.random.default_rng(0)
    points = rng.uniform(0, 100, (40, 2))
    matrix = CASES["perspective"]
    target = carried(matrix, points)
    start = matrix + rng.normal(size=(3, 3)) * [[0.02, 0.02, 2], [0.02, 0.02, 2], [1e-5, 1e-5, 0]]
    found = fitted(points, target, np.ones(40), start)
    assert np.abs(found - matrix).max() < 1e-8
    step = 1e-6
    shift = np.array([step, 0.0])
    numeric = (carried(matrix, points + shift) - carried(matrix, points - shift)) / (2 * step)
    assert np.allclose(jacobians(matrix, points)[:, :, 0], numeric, atol=1e-6)
    # one pair far off hardly counts
    target[0] += 50
    assert np.abs(carried(fitted(points, target, np.ones(40), start), points[1:]) - target[1:]).max() < 0.2


def test_without_scikit_image_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    template = texture()
    monkeypatch.setitem(sys.modules, "skimage.measure", None)
    with pytest.raises(InputError, match="scikit-image"):
        find_plane(template, template)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda u: find_plane(u.expand(3, -1, -1), u), "a template of 3 channels and a scene of 1"),
        (lambda u: find_plane(u[0], u), "template: (90, 110)"),
        (lambda u: find_plane(u, (255 * u).to(torch.uint8)), "scene: (1, 90, 110), torch.uint8"),
        (lambda u: find_plane(u, u.numpy()), "scene: ndarray"),
        (lambda u: find_plane(u, u * math.nan), "NaN"),
        (lambda u: find_plane(u[None].expand(2, -1, -1, -1), u), "(2, 1, 90, 110)"),
        (lambda u: find_plane(u, u, ScaledFeatures("affine", 3)), "in_channels"),
        (lambda u: find_plane(u, u, tolerance=0), "tolerance=0"),
        (lambda u: find_plane(u, u, evidence=math.inf), "evidence=inf"),
        (lambda u: find_plane(u, u, count=0), "count=0"),
        (lambda u: find_plane(u, u, ratio=2), "ratio=2"),
        (lambda u: find_plane(u, u, seed=-1), "seed=-1"),
    ],
)
def test_wrong_input_is_answered_in_words(call: Any, message: str) -> None:
    with pytest.raises(InputError) as caught:
        call(texture())
    assert message in str(caught.value) and "what to do:" in str(caught.value)
