"""Keypoints with scale and direction: they follow known transformations, and their descriptors find each other."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.nn import Homography, Keypoints, ScaledFeatures, mutual_nearest, warp
from tests.derivations import catalogue_derivation

SIDE = 112


def blobs(channels: int = 1, side: int = SIDE, seed: int = 0, zoom: float = 1.0, turn: float = 0.0) -> Tensor:
    """Gaussian spots of many sizes, exact at any zoom and turn about the middle: (channels, side, side)."""
    generator = torch.Generator().manual_seed(seed)
    number = 70
    middle = (torch.rand(number, 2, generator=generator, dtype=torch.float64) - 0.5) * SIDE * 1.3
    size = 1.5 + 3 * torch.rand(number, generator=generator, dtype=torch.float64)
    weight = torch.randn(channels, number, generator=generator, dtype=torch.float64)
    axis = torch.arange(side, dtype=torch.float64) - (side - 1) / 2
    y, x = torch.meshgrid(axis, axis, indexing="ij")
    c, s = math.cos(turn) / zoom, math.sin(turn) / zoom
    at = torch.stack([c * x + s * y, -s * x + c * y], -1)
    apart = (at[..., None, :] - middle).square().sum(-1)
    spots = torch.exp(-apart / (2 * size**2))
    return (0.5 + 0.2 * torch.einsum("yxn,cn->cyx", spots, weight)).float()


def moved(points: Tensor, zoom: float, turn: float, side: int) -> Tensor:
    c, s = math.cos(turn) * zoom, math.sin(turn) * zoom
    p = points - (SIDE - 1) / 2
    return torch.stack([c * p[:, 0] - s * p[:, 1], s * p[:, 0] + c * p[:, 1]], 1) + (side - 1) / 2


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize(("zoom", "turn"), [(1.5, 0.0), (2.0, 0.7), (3.0, -1.2), (1.0, 2.5)])
def test_a_change_of_scale_and_a_turn_are_followed(channels: int, zoom: float, turn: float) -> None:
    features = ScaledFeatures("projective", channels)
    side = round(SIDE * zoom)
    a, first = features.detect_and_describe(blobs(channels))
    b, second = features.detect_and_describe(blobs(channels, side, zoom=zoom, turn=turn))
    target = moved(a.points, zoom, turn, side)
    seen = ((target > 12 * zoom) & (target < side - 12 * zoom)).all(1)
    pairs = mutual_nearest(first[seen], second)
    apart = (target[seen][pairs[:, 0]] - b.points[pairs[:, 1]]).norm(dim=1)
    right = apart < zoom
    assert seen.sum() > 25
    assert right.sum() > 0.85 * len(pairs) and right.sum() > 0.5 * seen.sum(), (right.sum(), len(pairs), seen.sum())
    growth = (b.scales[pairs[:, 1]] / a.scales[seen][pairs[:, 0]])[right].log()
    assert (growth - math.log(zoom)).abs().median() < 0.03
    turned = (b.angles[pairs[:, 1]] - a.angles[seen][pairs[:, 0]])[right] - turn
    assert torch.cos(turned).median() > math.cos(0.2)


def test_a_gaussian_spot_is_found_in_its_middle_at_its_scale() -> None:
    """det Hess of exp(-r^2 / 2 s^2) blurred by t at its middle is s^4 / (s^2 + t^2)^4, times t^4 largest at t = s."""
    axis = torch.arange(96, dtype=torch.float64)
    for size in (3.0, 5.0, 8.0):
        x, y = 41.3, 52.8
        spot = torch.exp(-((axis - x) ** 2 + (axis[:, None] - y) ** 2) / (2 * size**2))[None]
        found, _ = ScaledFeatures("affine", 1, backend="torch").detect_and_describe(spot, count=1)
        assert (found.points[0] - torch.tensor([x, y])).abs().max() < 0.05
        # a picture counts as blurred by half a pixel when it was taken
        assert float(found.scales[0]) == pytest.approx(size, rel=0.05)
        assert float(found.strengths[0]) == pytest.approx(0.25, rel=0.05)


def test_a_quarter_turn_turns_keypoints_and_keeps_descriptors() -> None:
    features = ScaledFeatures("projective", 1, backend="torch")
    picture = blobs().double()
    a, first = features.detect_and_describe(picture)
    b, second = features.detect_and_describe(picture.rot90(1, (1, 2)))
    target = torch.stack([a.points[:, 1], SIDE - 1 - a.points[:, 0]], 1)
    nearest = torch.cdist(target, b.points).min(1)
    # octaves take every second pixel from the upper left: a turn moves them by a part of a pixel
    assert (nearest.values < 0.25).double().mean() > 0.9
    assert len(mutual_nearest(first, second)) > 0.8 * len(first)


def test_brightness_and_contrast_do_not_matter() -> None:
    features = ScaledFeatures("projective", 3, threshold=1e-6, backend="torch")
    picture = blobs(3).double()
    a, first = features.detect_and_describe(picture, 40)
    b, second = features.detect_and_describe(0.5 * picture + 0.3, 40)
    assert torch.allclose(a.points, b.points, atol=1e-4) and torch.allclose(a.scales, b.scales, atol=1e-4)
    assert (first * second).sum(1).min() > 0.999


@pytest.mark.parametrize(
    ("group", "channels"),
    [("projective", 2), ("affine", 1), ("similarity", 3), ("se2", 1), ("moebius", 3), ("translation", 1)],
)
def test_groups_and_channels(group: str, channels: int) -> None:
    features = ScaledFeatures(group, channels, backend="torch")
    found, descriptors = features(torch.rand(channels, 64, 72, generator=torch.Generator().manual_seed(0)))
    assert descriptors.shape == (len(found), features.out_channels) and len(found) > 8
    assert torch.allclose(descriptors.norm(dim=1), torch.ones(len(found)), atol=1e-5)
    assert (found.strengths.diff() <= 0).all()


def test_a_group_of_ones_own() -> None:
    found, descriptors = ScaledFeatures(catalogue_derivation("affine"), 3, backend="torch")(blobs(3)[None])
    assert len(found) == len(descriptors) > 0


@pytest.mark.parametrize("side", [1, 2, 5, 30])
@pytest.mark.parametrize("value", [0.0, 0.7])
def test_a_constant_or_tiny_picture_has_no_keypoints(side: int, value: float) -> None:
    found, descriptors = ScaledFeatures("projective", 1)(torch.full((1, side, 2 * side), value))
    assert len(found) == 0 and descriptors.shape[0] == 0


def test_keypoints_are_picked_by_masks_and_slices() -> None:
    found = Keypoints(torch.rand(5, 2), torch.rand(5), torch.rand(5), torch.rand(5))
    mask = torch.tensor([True, False, True, False, False])
    assert len(found[mask]) == 2 and torch.equal(found[mask].scales, found.scales[mask]) and len(found[1:]) == 4


def test_keypoints_follow_a_homography() -> None:
    features = ScaledFeatures("projective", 3)
    picture = blobs(3)
    homography = Homography(torch.tensor([[1.0, 0.2, 0.0], [-0.1, 0.9, 0.05], [0.15, -0.1, 1.0]]))
    seen = warp(picture[None], homography.matrix[None], border="reflect")[0]
    (a, first), (b, second) = features(picture), features(seen)
    z = (2 * a.points.double() + 1) / SIDE - 1
    carried = torch.cat([z, torch.ones(len(z), 1)], 1) @ homography.matrix.mT
    target = ((carried[:, :2] / carried[:, 2:] + 1) * SIDE - 1) / 2
    inside = ((target > 12) & (target < SIDE - 13)).all(1)
    pairs = mutual_nearest(first[inside], second)
    right = (target[inside][pairs[:, 0]] - b.points[pairs[:, 1]]).norm(dim=1) < 2
    assert inside.sum() > 20 and right.sum() > 0.6 * inside.sum()
    assert np.isfinite(second.numpy()).all()


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: ScaledFeatures("nonsense"), "the group 'nonsense'"),
        (lambda: ScaledFeatures("affine3"), "acting on 3 coordinates"),
        (lambda: ScaledFeatures(in_channels=0), "in_channels=0"),
        (lambda: ScaledFeatures(threshold=0), "threshold=0"),
        (lambda: ScaledFeatures(threshold=math.nan), "threshold=nan"),
        (lambda: ScaledFeatures()(torch.rand(2, 3, 9, 9)), "(2, 3, 9, 9)"),
        (lambda: ScaledFeatures()(torch.rand(1, 9, 9)), "set in_channels"),
        (lambda: ScaledFeatures()(torch.ones(3, 9, 9, dtype=torch.int64)), "int64"),
        (lambda: ScaledFeatures()(torch.full((3, 9, 9), math.inf)), "infinity"),
        (lambda: ScaledFeatures()([1.0]), "list"),
        (lambda: ScaledFeatures().detect_and_describe(torch.rand(3, 9, 9), 0), "count=0"),
    ],
)
def test_wrong_input_is_answered_in_words(call: Any, message: str) -> None:
    with pytest.raises(InputError) as caught:
        call()
    assert message in str(caught.value) and "what to do:" in str(caught.value)
