"""Random homographies of batches, interpolation beyond the border, homographies through four points."""

from __future__ import annotations

import math

import pytest
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.nn import PRESETS, Homography, RandomHomography, warp
from invariants.nn.perspective.four_points import SQUARE, random_matrices, through_four_points
from invariants.nn.perspective.sampling import sample


def seeded(seed: int) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def noise(*shape: int, seed: int = 0) -> Tensor:
    return torch.rand(*shape, dtype=torch.float64, generator=seeded(seed))


def smooth(side: int) -> Tensor:
    x = (2 * torch.arange(side, dtype=torch.float64) + 1) / side - 1
    return (torch.sin(3 * x[None, :] + 0.5) * torch.cos(2 * x[:, None]))[None, None]


def carried(matrices: Tensor, points: Tensor) -> Tensor:
    found = torch.cat([points, torch.ones_like(points[..., :1])], -1) @ matrices.mT
    return found[..., :2] / found[..., 2:]


@pytest.mark.parametrize("mode", ["bicubic", "bilinear", "nearest"])
def test_each_image_is_seen_through_its_own_homography(mode: str) -> None:
    images, matrices = noise(4, 2, 9, 13), RandomHomography(0.2, 90).sample(4, seeded(1))
    warped = warp(images, matrices, mode)
    for k in range(4):
        assert torch.equal(warped[k : k + 1], Homography(matrices[k])(images[k : k + 1], mode))


def test_four_points_go_where_they_should() -> None:
    source, target = noise(5, 4, 2, seed=2), noise(5, 4, 2, seed=3)
    found = through_four_points(source, target)
    assert torch.allclose(carried(found, source), target, atol=1e-8)
    assert torch.equal(found[:, 2, 2], torch.ones(5, dtype=torch.float64))


@pytest.mark.parametrize("seed", range(3))
def test_the_distribution_is_the_documented_one(seed: int) -> None:
    count, displacement, corners = 4000, 0.2, torch.tensor(SQUARE, dtype=torch.float64)
    moved = carried(random_matrices(count, displacement, 0.0, seeded(seed)), corners) - corners
    assert moved.abs().max() <= 2 * displacement
    # uniform in [-0.4, 0.4]: nothing is drawn again at this strength
    assert moved.mean((0, 1)).abs().max() < 0.01
    assert (moved.std((0, 1)) - 0.8 / math.sqrt(12)).abs().max() < 0.01
    flat = moved.flatten(1)
    others = torch.corrcoef(flat.T) - torch.eye(8, dtype=torch.float64)
    assert others.abs().max() < 0.08


def test_rotations_come_first_and_are_uniform() -> None:
    matrices = random_matrices(4000, 0.0, math.pi / 2, seeded(0))
    angle = torch.atan2(matrices[:, 1, 0], matrices[:, 0, 0])
    assert angle.abs().max() <= math.pi / 2
    assert abs(float(angle.mean())) < 0.05
    assert abs(float(angle.std()) - math.pi / math.sqrt(12)) < 0.05
    both = random_matrices(1, 0.2, math.pi, seeded(5))[0]
    moved = random_matrices(1, 0.2, 0.0, seeded(5))[0]
    turn = torch.linalg.solve(moved, both)
    assert torch.allclose(turn[:2, :2] @ turn[:2, :2].T, torch.eye(2, dtype=torch.float64), atol=1e-12)


@pytest.mark.parametrize("name", PRESETS)
def test_presets_keep_the_image_at_a_finite_distance(name: str) -> None:
    corners = torch.tensor(SQUARE, dtype=torch.float64)
    matrices = RandomHomography.preset(name).sample(500, seeded(0))
    depth = torch.cat([corners, torch.ones(4, 1, dtype=torch.float64)], 1) @ matrices[:, 2, :, None]
    assert depth.min() > 0
    assert torch.linalg.det(matrices).min() > 0


def test_presets_grow() -> None:
    strengths = [(p["displacement"], p["rotation"]) for p in PRESETS.values()]
    assert strengths == sorted(strengths)
    assert repr(RandomHomography.preset("mild")) == "RandomHomography(displacement=0.075, rotation=45)"


def test_a_seed_gives_the_same_images() -> None:
    transform, images = RandomHomography.preset("strong"), noise(3, 1, 8, 8)
    assert torch.equal(transform(images, seeded(4)), transform(images, seeded(4)))
    assert not torch.equal(transform(images, seeded(4)), transform(images, seeded(5)))
    matrices = transform.sample(3, seeded(4))
    assert torch.equal(transform(images, seeded(4)), warp(images, matrices))


def test_the_inverse_undoes_it() -> None:
    matrices = RandomHomography(0.1, 30).sample(1, seeded(0))
    defects = []
    for side in (64, 128):
        image = smooth(side)
        back = warp(warp(image, matrices), matrices.inverse())
        middle = slice(side // 4, -side // 4)
        defects.append(float((back - image)[..., middle, middle].abs().max()))
    assert defects[0] < 1e-4
    assert defects[1] < defects[0] / 6  # third order at least


@pytest.mark.parametrize("mode", ["bicubic", "bilinear"])
def test_borders(mode: str) -> None:
    shift = torch.tensor([[1.0, 0.0, 1.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])  # half the side to the right
    row = torch.tensor([1.0, 2.0, 3.0, 4.0], dtype=torch.float64).expand(1, 1, 4, 4)
    expected = {"zeros": [0, 0, 1, 2], "replicate": [1, 1, 1, 2], "reflect": [2, 1, 1, 2]}
    for border, values in expected.items():
        assert warp(row, shift, mode, border)[0, 0, 1].round(decimals=9).tolist() == values


@pytest.mark.parametrize("border", ["zeros", "replicate", "reflect"])
def test_gradients_by_images_and_matrices(border: str) -> None:
    images = noise(2, 1, 5, 6).requires_grad_()
    matrices = RandomHomography(0.1, 20).sample(2, seeded(3)).requires_grad_()
    assert torch.autograd.gradcheck(lambda i, m: warp(i, m, border=border), (images, matrices))


def test_formats() -> None:
    matrices = RandomHomography(0.1).sample(2, seeded(0))
    for dtype in (torch.float16, torch.bfloat16, torch.float32):
        assert warp(noise(2, 1, 6, 6).to(dtype), matrices).dtype == dtype
    assert warp(torch.rand(0, 3, 8, 8), torch.empty(0, 3, 3)).shape == (0, 3, 8, 8)
    assert sample(noise(2, 3, 7, 5), torch.zeros(4, 6, 2)).shape == (2, 3, 4, 6)


def test_bicubic_reproduces_quadratics_between_pixels() -> None:
    x = (2 * torch.arange(16, dtype=torch.float64) + 1) / 16 - 1
    image = (x[None, :] ** 2 - 3 * x[:, None] * x[None, :])[None, None]
    points = noise(1, 40, 2) * 1.2 - 0.6
    exact = points[..., 0] ** 2 - 3 * points[..., 1] * points[..., 0]
    assert torch.allclose(sample(image, points)[0, 0], exact, atol=1e-12)


SQUARES = torch.rand(2, 3, 8, 8)
WRONG = {
    "one picture": (lambda: warp(torch.rand(3, 8, 8), torch.eye(3)), r"images: \(3, 8, 8\)"),
    "integers": (lambda: warp(torch.zeros(1, 1, 2, 2, dtype=torch.long), torch.eye(3)), "int64"),
    "three matrices": (lambda: warp(SQUARES, torch.eye(3).expand(3, 3, 3)), "for 2 images"),
    "singular": (lambda: warp(SQUARES, torch.zeros(3, 3)), "singular"),
    "NaN": (lambda: warp(SQUARES, torch.full((3, 3), math.nan)), "not finite"),
    "mode": (lambda: warp(SQUARES, torch.eye(3), "cubic"), "mode='cubic'"),
    "border": (lambda: warp(SQUARES, torch.eye(3), border="wrap"), "border='wrap'"),
    "border of a preset": (lambda: RandomHomography.preset("mild", border="wrap"), "zeros, replicate, reflect"),
    "mode of a transform": (lambda: RandomHomography(0.1, mode="sinc"), "mode='sinc'"),
    "no tensor": (lambda: RandomHomography(0.1)([1, 2]), "list"),
    "too strong": (lambda: RandomHomography(0.6), "displacement=0.6"),
    "too far round": (lambda: RandomHomography(0.1, 270), "rotation=270"),
    "a switch": (lambda: RandomHomography(True), "displacement=True"),
    "preset": (lambda: RandomHomography.preset("weak"), "the preset 'weak'"),
}


@pytest.mark.parametrize("case", WRONG)
def test_wrong_input_is_described(case: str) -> None:
    call, message = WRONG[case]
    with pytest.raises(InputError, match=message) as caught:
        call()
    assert all(getattr(caught.value, part) for part in ("given", "expected", "remedy"))
