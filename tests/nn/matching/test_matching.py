"""Dense descriptors, keypoints and mutual nearest neighbours."""

from __future__ import annotations

import math
import re
from pathlib import Path

import pytest
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.nn import DenseFeatures, RandomHomography, mutual_nearest, warp
from tests.derivations import catalogue_derivation


def seeded(seed: int) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def texture(side: int, points: Tensor | None = None, channels: int = 3, most: int = 4) -> Tensor:
    """A smooth picture (1, channels, side, side) of period 2, at the pixels or at points (side, side, 2), x first."""
    axis = (2 * torch.arange(side, dtype=torch.float64) + 1) / side - 1
    at = torch.stack(torch.meshgrid(axis, axis, indexing="xy"), -1) if points is None else points
    frequency = torch.randint(-most, most + 1, (channels, 16, 2), generator=seeded(3)).double() * torch.pi
    phase = 2 * torch.pi * torch.rand(channels, 16, generator=seeded(4), dtype=torch.float64)
    angle = torch.einsum("yxk,cfk->cfyx", at, frequency) + phase[..., None, None]
    return 0.5 + angle.cos().mean(1)[None]


def by_hand(a: Tensor, b: Tensor, ratio: float | None) -> list[list[int]]:
    found = []
    for i, one in enumerate(a):
        distances = [float((one - other).norm()) for other in b]
        if not distances:
            continue
        j = distances.index(min(distances))
        back = [float((other - b[j]).norm()) for other in a]
        rest = sorted(distances)[1:2]
        if back.index(min(back)) == i and (ratio is None or not rest or min(distances) <= ratio * rest[0]):
            found.append([i, j])
    return found


@pytest.mark.parametrize("ratio", [None, 0.8])
@pytest.mark.parametrize(("n", "m"), [(40, 30), (30, 40), (1, 5), (5, 1), (0, 4), (4, 0), (0, 0)])
def test_mutual_nearest_is_what_it_is_by_hand(n: int, m: int, ratio: float | None) -> None:
    a, b = (torch.randn(k, 6, generator=seeded(k), dtype=torch.float64) for k in (n, m))
    found = mutual_nearest(a, b, ratio)
    assert found.shape[1:] == (2,) and found.dtype == torch.int64
    assert found.tolist() == by_hand(a, b, ratio)


def test_of_equally_near_descriptors_the_first_counts() -> None:
    a = torch.randint(0, 2, (60, 3), generator=seeded(0)).float()  # eight places at most: nothing but ties
    b = torch.randint(0, 2, (50, 3), generator=seeded(1)).float()
    found = mutual_nearest(a, b)
    assert found.tolist() == by_hand(a, b, None)
    assert len(found) == 8
    assert mutual_nearest(a, b, 0.9).tolist() == by_hand(a, b, 0.9)


def test_descriptors_have_unit_length_and_keep_batches_apart() -> None:
    features = DenseFeatures()
    pictures = torch.rand(2, 3, 40, 33, generator=seeded(0))
    found = features(pictures)
    assert found.shape == (2, features.out_channels, 40, 33)
    assert torch.allclose(found.norm(dim=1), torch.ones(2, 40, 33), atol=1e-5)
    assert torch.allclose(found[1:], features(pictures[1:]), atol=1e-5)
    assert features(pictures.half()).dtype == torch.float32


def test_descriptors_move_by_half_a_pixel_the_better_the_finer() -> None:
    defects = []
    for side in (32, 64, 128):
        axis = (2 * torch.arange(side, dtype=torch.float64) + 1) / side - 1
        at = torch.stack(torch.meshgrid(axis, axis, indexing="xy"), -1)
        # period 2: what leaves the view on one side comes in on the other, and the statistics of the picture stay
        half = torch.full((2,), 1 / side, dtype=torch.float64)
        features = DenseFeatures()
        whole, moved = features(texture(side)), features(texture(side, at - half))
        around = sum(whole.roll((i, j), (2, 3)) for i in (0, 1) for j in (0, 1))
        difference = torch.nn.functional.normalize(around, dim=1) - moved
        middle = slice(3 * side // 8, 5 * side // 8)
        defects.append(float(difference[..., middle, middle].square().sum(1).mean().sqrt()))
    assert defects[1] < 0.6 * defects[0] and defects[2] < 0.6 * defects[1], defects


@pytest.mark.parametrize("channels", [1, 3])
def test_a_quarter_turn_turns_descriptors_and_keypoints_exactly(channels: int) -> None:
    features = DenseFeatures(in_channels=channels)
    picture = torch.rand(1, channels, 48, 48, generator=seeded(2), dtype=torch.float64)
    turned = picture.rot90(1, (2, 3))
    assert torch.allclose(features(turned), features(picture).rot90(1, (2, 3)), atol=1e-9)
    here, there = features.keypoints(picture)[0], features.keypoints(turned)[0]
    assert len(here) > 20
    assert {(y, 47 - x) for x, y in here.tolist()} == {(x, y) for x, y in there.tolist()}


@pytest.mark.parametrize("channels", [1, 3])
def test_points_find_their_place_in_perspective(channels: int) -> None:
    side = 128
    features = DenseFeatures(in_channels=channels)
    picture = texture(side, channels=channels, most=12)
    matrix = RandomHomography(0.1, 60).sample(1, seeded(5))
    a, b = features(picture)[0], features(warp(picture, matrix, border="reflect"))[0]
    axis = torch.arange(24, side - 24, 8)
    points = torch.cartesian_prod(axis, axis)
    z = torch.cat([(2 * points.double() + 1) / side - 1, torch.ones(len(points), 1)], 1) @ matrix[0].mT
    target = ((z[:, :2] / z[:, 2:] + 1) * side - 1) / 2
    keep = ((target > 16) & (target < side - 17)).all(1)
    best = (a[:, points[keep, 1], points[keep, 0]].mT @ b.flatten(1)).argmax(1)
    found = torch.stack([best % side, best // side], 1)
    assert keep.sum() > 50
    assert ((found - target[keep]).norm(dim=1) < 3).double().mean() > 0.9


def test_brightness_and_contrast_do_not_matter() -> None:
    features, picture = DenseFeatures(), texture(64)
    assert torch.allclose(features(picture), features(0.5 * picture + 0.2), atol=0.02)
    assert torch.equal(features.keypoints(picture)[0], features.keypoints(0.5 * picture + 0.25)[0])


def test_keypoints_come_in_falling_order_and_as_many_as_asked_for() -> None:
    features = DenseFeatures()
    pictures = torch.rand(2, 3, 40, 56, generator=seeded(0))
    everything, some = features.keypoints(pictures), features.keypoints(pictures, 7)
    for points, first in zip(everything, some, strict=True):
        assert torch.equal(points[:7], first) and first.shape == (7, 2)
        assert points.min() >= 3 and points[:, 0].max() <= 52 and points[:, 1].max() <= 36
        apart = torch.cdist(points.double(), points.double(), p=math.inf).fill_diagonal_(9)
        assert apart.min() > 2


@pytest.mark.parametrize("channels", [1, 3])
@pytest.mark.parametrize("side", [1, 5, 32])
def test_a_constant_picture_has_no_keypoints_and_no_nan(channels: int, side: int) -> None:
    features = DenseFeatures(in_channels=channels)
    picture = torch.full((1, channels, side, side), 0.7, requires_grad=True)
    found = features(picture)
    assert found.isfinite().all()
    found.sum().backward()
    assert picture.grad is not None
    assert [p.shape for p in features.keypoints(picture)] == [(0, 2)]


@pytest.mark.parametrize("backend", ["torch", pytest.param("auto", marks=pytest.mark.long)])
def test_a_group_of_ones_own(backend: str) -> None:
    features = DenseFeatures(catalogue_derivation("affine"), sigmas=[2.0], backend=backend)
    assert features(torch.rand(1, 3, 20, 20)).shape[1] == features.out_channels


def test_the_code_of_the_document_runs() -> None:
    document = Path(__file__).parents[3] / "docs/matching.md"
    (code,) = re.findall(r"```python\n(.*?)```", document.read_text(encoding="utf-8"), re.DOTALL)
    names: dict[str, Tensor] = {}
    exec(compile(code, document.name, "exec"), names)
    assert names["where_a"].shape == names["where_b"].shape == (len(names["pairs"]), 2)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: DenseFeatures("nonsense"), "the group 'nonsense'"),
        (lambda: DenseFeatures("affine3"), "acting on 3 coordinates"),
        (lambda: DenseFeatures(in_channels=0), "in_channels=0"),
        (lambda: DenseFeatures(in_channels=True), "in_channels=True"),
        (lambda: DenseFeatures(sigmas=()), "sigmas"),
        (lambda: DenseFeatures(sigmas=2.0), "sigmas=2.0"),  # type: ignore[arg-type]
        (lambda: DenseFeatures(sigmas=(1.0, 9.0)), "0.5 to 7 pixels"),
        (lambda: DenseFeatures()(torch.rand(3, 9, 9)), "batch"),
        (lambda: DenseFeatures()(torch.rand(1, 1, 9, 9)), "in_channels"),
        (lambda: DenseFeatures()(torch.ones(1, 3, 9, 9, dtype=torch.int64)), "int64"),
        (lambda: DenseFeatures()([1.0]), "list"),
        (lambda: DenseFeatures()(torch.rand(1, 3, 0, 9)), "empty"),
        (lambda: DenseFeatures().keypoints(torch.full((1, 3, 9, 9), torch.nan)), "NaN"),
        (lambda: DenseFeatures().keypoints(torch.rand(1, 3, 9, 9), 0), "count=0"),
        (lambda: mutual_nearest(torch.rand(3), torch.rand(3, 2)), "a: "),
        (lambda: mutual_nearest(torch.rand(3, 2), torch.ones(3, 2, dtype=torch.int64)), "b: "),
        (lambda: mutual_nearest(torch.rand(3, 2), torch.rand(3, 4)), "lengths 2 and 4"),
        (lambda: mutual_nearest(torch.rand(3, 2), torch.rand(3, 2), 1.5), "ratio=1.5"),
        (lambda: mutual_nearest(torch.rand(3, 2), torch.rand(3, 2), True), "ratio=True"),
    ],
)
def test_wrong_input_is_answered_in_words(call, message: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(InputError) as caught:
        call()
    assert message in str(caught.value)
    assert "what to do:" in str(caught.value)
