"""Frames: exact on measures, convergent on sampled pictures, finite where there is none."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.nn import Canonical, FrameNetwork, RandomHomography, ResNet, warp
from invariants.nn.canonical.measure_frames import FRAMES, affine_frame, projective_frame

GROUPS = ("projective", "affine", "similarity")


def seeded(seed: int) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def cloud(seed: int, batch: int = 3, count: int = 40) -> tuple[Tensor, Tensor, Tensor]:
    generator = seeded(seed)
    plane = torch.randn(batch, count, 2, generator=generator, dtype=torch.float64) * 0.4
    measures = torch.rand(2, batch, count, generator=generator, dtype=torch.float64)
    return torch.nn.functional.pad(plane, (0, 1), value=1.0), measures[0], measures[1]


def element(group: str, seed: int, batch: int = 3) -> Tensor:
    """Random elements that keep the clouds on one side of the horizon."""
    noise = 0.3 * torch.randn(batch, 3, 3, generator=seeded(seed), dtype=torch.float64)
    g = torch.eye(3, dtype=torch.float64) + noise
    g[:, 2] = torch.tensor([0.0, 0.0, 1.0]).double()
    if group == "projective":
        g[:, 2, :2] = noise[:, 2, :2].clamp(-0.25, 0.25)
    if group == "similarity":
        g[:, 0, 1], g[:, 1, 1] = -g[:, 1, 0], g[:, 0, 0]
    if group != "similarity":
        assert (torch.linalg.det(g) > 0).all()
    return g


def moved(g: Tensor, points: Tensor) -> Tensor:
    image = points @ g.mT
    assert (image[..., 2] > 0).all()
    return image / image[..., 2:]


def normal(matrices: Tensor) -> Tensor:
    return matrices / torch.linalg.det(matrices)[:, None, None].pow(1 / 3)


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize("seed", range(5))
def test_frames_of_measures_move_with_the_group_exactly(group: str, seed: int) -> None:
    points, first, second = cloud(seed)
    g = element(group, seed + 50)
    frame, found = FRAMES[group](points, first, second)
    carried, found_carried = FRAMES[group](moved(g, points), 3 * first, 0.2 * second)
    assert found.all() and found_carried.all()
    assert (torch.linalg.det(frame) > 0).all()
    torch.testing.assert_close(normal(carried), normal(g @ frame), atol=1e-9, rtol=0)


def test_the_projective_frame_solves_tylers_equation() -> None:
    points, first, second = cloud(7)
    frame, _ = projective_frame(points * torch.linspace(0.5, 2, 40)[:, None], first, second)
    torch.testing.assert_close(frame, projective_frame(points, first, second)[0], atol=1e-10, rtol=0)
    seen = points @ torch.linalg.inv(frame).mT
    seen = seen / seen.norm(dim=-1, keepdim=True)
    scatter = (seen * first[..., None]).mT @ seen / first.sum(1)[:, None, None]
    torch.testing.assert_close(3 * scatter, torch.eye(3).double().expand(3, 3, 3), atol=1e-10, rtol=0)
    centre, other = (first[:, None] @ seen)[:, 0], (second[:, None] @ seen)[:, 0]
    assert centre[:, :2].abs().max() < 1e-10 and other[:, 1].abs().max() < 1e-10
    assert (centre[:, 2] > 0).all() and (other[:, 0] > 0).all()


def test_the_affine_frame_is_centre_and_covariance() -> None:
    points, first, second = cloud(8)
    frame, _ = affine_frame(points, first, second)
    seen = (points @ torch.linalg.inv(frame).mT)[..., :2]
    mean = (first[:, None] @ seen)[:, 0] / first.sum(1, keepdim=True)
    square = (seen * first[..., None]).mT @ seen / first.sum(1)[:, None, None]
    assert mean.abs().max() < 1e-12
    torch.testing.assert_close(square, torch.eye(2).double().expand(3, 2, 2))


@pytest.mark.parametrize("group", GROUPS)
def test_where_there_is_no_frame_it_says_so_and_stays_finite(group: str) -> None:
    points, first, second = cloud(9, batch=1)
    point = torch.zeros_like(first)
    point[0, 0] = 1.0
    on_line = points.clone()
    on_line[..., 1] = 0.5 * on_line[..., 0]
    cases = {
        "nothing": (points, torch.zeros_like(first), second),
        "no second": (points, first, torch.zeros_like(second)),
        "a point": (points, point, second),
        "one centre": (points, first, first),
        "a line": (on_line, first, second),
    }
    for name, (where, p, q) in cases.items():
        p, q = p.clone().requires_grad_(), q.clone().requires_grad_()
        frame, found = FRAMES[group](where, p, q)
        assert frame.isfinite().all(), name
        assert found.item() is (name == "a line" and group == "similarity"), name
        for gradient in torch.autograd.grad(frame.square().sum(), (p, q), allow_unused=True):
            assert gradient is None or gradient.isfinite().all(), name


@pytest.mark.parametrize("group", GROUPS)
def test_derivatives_by_the_measures(group: str) -> None:
    points, first, second = cloud(10, batch=2, count=9)
    first, second = first.requires_grad_(), second.requires_grad_()
    assert torch.autograd.gradcheck(lambda p, q: FRAMES[group](points, p, q)[0], (first, second))


def picture(side: int, g: Tensor | None = None, channels: int = 1) -> Tensor:
    """Soft blobs on black, seen through g: sampled from a formula, without interpolation."""
    axis = (2 * torch.arange(side, dtype=torch.float64) + 1) / side - 1
    y, x = torch.meshgrid(axis, axis, indexing="ij")
    z = torch.stack([x, y, torch.ones_like(x)], -1) @ torch.linalg.inv(torch.eye(3) if g is None else g).double().mT
    # small enough that nothing of them is cut off
    x, y = z[..., 0] / z[..., 2] / 0.6, z[..., 1] / z[..., 2] / 0.6
    blobs = ((0.2, 0.1, 0.3), (-0.25, 0.2, 0.2), (0.0, -0.3, 0.22), (-0.1, -0.05, 0.15))
    soft = torch.stack([torch.exp(-((x - p) ** 2 + (y - q) ** 2) / s**2) for p, q, s in blobs])
    heights = torch.tensor([1.0, 0.8, 1.1, -0.6], dtype=torch.float64)
    return torch.stack([torch.tensordot(heights.roll(c), soft, 1) for c in range(channels)])[None]


def network(group: str, channels: int, seed: int = 0, backend: str = "torch", **options: Any) -> FrameNetwork:
    torch.manual_seed(seed)
    made = FrameNetwork(group, channels, width=6, depth=1, backend=backend, **options).double()
    # corrections of some size, and statistics of this picture, without which invariance would be tested on zeros
    torch.nn.init.normal_(made.correct[-1].weight, std=0.3)
    made.train()(torch.cat([picture(48, channels=channels)] * 2))
    return made.eval()


@pytest.mark.slow
@pytest.mark.parametrize("backend", ["torch", pytest.param("auto", marks=pytest.mark.long)])
@pytest.mark.parametrize(
    ("group", "channels"), [("projective", 3), ("projective", 1), ("affine", 1), ("similarity", 1)]
)
def test_frames_of_pictures_move_with_them_the_better_the_finer(group: str, channels: int, backend: str) -> None:
    made = network(group, channels, backend=backend)
    g = element(group, 3, batch=1)[0]
    g[:2, 2] *= 0.3
    errors = []
    for side in (48, 96, 192):
        with torch.no_grad():
            one, other = made(picture(side, channels=channels)), made(picture(side, g, channels))
        errors.append(float((normal(torch.linalg.inv(g @ one) @ other) - torch.eye(3)).norm()))
    assert errors[2] < errors[0] / 4
    assert errors[2] < 0.02


def test_straightened_pictures_are_the_same_in_any_perspective() -> None:
    canonical = Canonical(torch.nn.Flatten(), network("affine", 1))
    g = element("affine", 4, batch=1)[0]
    one, other = canonical.straighten(picture(96)), canonical.straighten(picture(96, g))
    assert (one - other).norm() < 0.1 * one.norm()
    assert torch.equal(canonical(picture(48)), canonical.straighten(picture(48)).flatten(1))


@pytest.mark.parametrize("group", GROUPS)
def test_pictures_without_a_frame_stay_as_they_are(group: str) -> None:
    made = network(group, 1)
    axis = (2 * torch.arange(33, dtype=torch.float64) + 1) / 33 - 1
    round_one = torch.exp(-8 * (axis**2 + axis[:, None] ** 2))[None, None]
    pixel = torch.zeros_like(round_one)
    pixel[..., 10, 20] = 1.0
    images = torch.cat([torch.zeros_like(round_one), torch.full_like(round_one, 0.5), round_one, pixel])
    images.requires_grad_()
    frames, found = made.forward_with_mask(images)
    assert found.tolist()[:3] == [False] * 3
    assert torch.equal(frames[~found], torch.eye(3).double().expand(int((~found).sum()), 3, 3))
    assert frames.isfinite().all()
    straight = Canonical(torch.nn.Identity(), made).straighten(images)
    torch.testing.assert_close(straight[~found], images[~found])
    straight.square().sum().backward()
    assert images.grad is not None and images.grad.isfinite().all()


def test_every_parameter_learns() -> None:
    made = network("projective", 1).train()
    images = torch.cat([picture(32), picture(32).flip(-1)])
    made(images).square().sum().backward()
    gradients = {name: p.grad for name, p in made.named_parameters()}
    assert all(g is not None and g.isfinite().all() and g.abs().max() > 0 for g in gradients.values())


def test_a_canonical_classifier_keeps_the_dtype_and_learns() -> None:
    torch.manual_seed(0)
    canonical = Canonical(ResNet(1, 3, depth=(1, 1), width=4), FrameNetwork("similarity", 1, width=4, depth=1))
    images = warp(picture(24).float().expand(4, 1, 24, 24), RandomHomography(0.1).sample(4, seeded(0)))
    logits = canonical(images)
    assert logits.shape == (4, 3) and logits.dtype == torch.float32
    logits.square().sum().backward()
    assert canonical.frame_network.weigh.weight.grad is not None


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"group": "conformal"}, r"group='conformal'(.|\n)*projective, affine, similarity"),
        ({"group": None}, r"group=None"),
        ({"extent": 0.0}, r"extent=0\.0(.|\n)*positive"),
        ({"depth": 0}, r"depth=\(0,\)"),
        ({"width": 0}, r"width=0"),
        ({"in_channels": 0}, r"in_channels=0"),
    ],
)
def test_wrong_arguments_are_described(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        FrameNetwork(**{"group": "affine", "in_channels": 1, **arguments})  # type: ignore[arg-type]


def test_wrong_pictures_are_described() -> None:
    with pytest.raises(ValueError, match=r"shape \(2, 3, 16, 16\)"):
        FrameNetwork("affine", 1)(torch.rand(2, 3, 16, 16))
    with pytest.raises(ValueError, match="expected: a tensor"):
        FrameNetwork("affine", 1)(torch.rand(16, 16))
