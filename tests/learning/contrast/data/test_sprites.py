"""Sprites against drawing by brute force, and the group on their indices."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
import pytest
import torch

from invariants.errors import InputError
from invariants.learning.contrast.data import InfiniteDSpritesWorld, SpriteWorld, byte_values
from invariants.learning.contrast.data.filling import coverage
from invariants.learning.contrast.data.outlines import half_of, moments, random_outline, smooth
from invariants.representations import AbelianGroup


def inside(points: np.ndarray[Any, Any], outline: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """Whether points (M, 2) lie in a polygon, by the angle under which it is seen from them."""
    a = outline[None] - points[:, None]
    b = np.roll(outline, -1, axis=0)[None] - points[:, None]
    angles = np.arctan2(a[..., 0] * b[..., 1] - a[..., 1] * b[..., 0], (a * b).sum(-1))
    return np.abs(angles.sum(1)) > np.pi


def brute_force(world: SpriteWorld, row: list[int], fine: int = 8) -> torch.Tensor:
    """A picture as the mean over fine x fine points a pixel, from the formulas of the geometry alone."""
    shape, scale, turn, x, y = row
    angle = 2 * np.pi * turn / world.sizes[2]
    size, outline = world.size, world.outlines[shape].numpy()
    sides = np.linspace(0.5, 1, world.sizes[1]) if world.sizes[1] > 1 else np.ones(1)
    places = np.linspace(0, 1, world.sizes[3])
    grid = (np.arange(size * fine) + 0.5) / fine
    points = np.stack(np.meshgrid(grid, grid), axis=-1).reshape(-1, 2)
    centred = points - size * (0.25 + 0.5 * places[[x, y]])
    back = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    own = centred @ back.T / (0.45 * size * sides[scale])
    values = np.zeros(len(own))
    near = np.hypot(*own.T) < 0.56
    # a corner that is repeated has no angle
    corners = outline[: len(np.unique(outline, axis=0))]
    values[near] = np.where(inside(own[near], corners), np.where(own[near, 0] > 0, -1.0, 1.0), 0.0)
    return torch.from_numpy(values.reshape(size, fine, size, fine).mean((1, 3))).float()


@pytest.mark.parametrize("seed", range(4))
def test_pictures_are_those_of_brute_force(seed: int) -> None:
    world = SpriteWorld(shapes=3, scales=3, orientations=7, positions=4, size=17 + 3 * seed, seed=seed)
    rng = np.random.default_rng(seed)
    rows = [[int(rng.integers(n)) for n in world.sizes] for _ in range(3)]
    drawn = world.render(torch.tensor(rows))
    assert drawn.shape == (3, 1, world.size, world.size) and drawn.dtype == torch.float32
    for picture, row in zip(drawn, rows, strict=True):
        difference = (picture[0] - brute_force(world, row)).abs()
        assert float(difference.max()) < 0.12 and float(difference.mean()) < 0.003


def test_pictures_have_white_and_black_and_differ() -> None:
    world = SpriteWorld()
    assert world.pictures.shape == (750, 1, 16, 16) and world.latents.shape == (750, 5)
    flat = world.pictures.flatten(1)
    assert float(flat.min()) >= -1 and float(flat.max()) <= 1
    assert bool((flat.min(1).values < -0.3).all()) and bool((flat.max(1).values > 0.3).all())
    distances = torch.cdist(flat, flat) + 9 * torch.eye(750)
    assert float(distances.min()) > 0.3


def test_a_shape_moves_by_whole_pixels_and_turns_by_right_angles() -> None:
    # five positions of 16 pixels are two pixels apart; nine of 32 also
    for n, size in ((5, 16), (9, 32)):
        world = SpriteWorld(2, 1, 4, n, size, seed=1)
        first = world.render(torch.tensor([[1, 0, 3, 0, 0]]))
        there = world.render(torch.tensor([[1, 0, 3, 3, 2]]))
        assert torch.allclose(first.roll((4, 6), (2, 3)), there, atol=1e-5)
        middle = n // 2
        turned = [world.render(torch.tensor([[0, 0, k, middle, middle]]))[0, 0] for k in range(4)]
        for k in range(4):  # rows run downwards
            assert torch.allclose(torch.rot90(turned[0], -k), turned[k], atol=0.03)


@pytest.mark.parametrize("size", [1, 3, 16, 33])
def test_no_shape_leaves_its_picture(size: int) -> None:
    world = SpriteWorld(shapes=12, scales=1, orientations=6, positions=3, size=size, seed=2)
    corners = world.latents[(world.latents[:, 3] != 1) & (world.latents[:, 4] != 1)]
    middle = world.latents[(world.latents[:, 3] == 1) & (world.latents[:, 4] == 1)]
    shown, expected = (world.render(rows).sum((1, 2, 3)) for rows in (corners, middle))
    assert torch.allclose(shown.view(12, 6, 4), expected.view(12, 6, 1).expand(-1, -1, 4), atol=2e-3)


def test_outlines() -> None:
    rng = np.random.default_rng(3)
    kinds = set()
    for _ in range(200):
        outline = random_outline(rng)
        area, centre, _ = moments(outline)
        assert area > 0.02 and np.abs(centre).max() < 1e-9
        assert np.hypot(*outline.T).max() < 0.5501 and np.ptp(outline, axis=0).max() < 1.0001
        right, left = moments(half_of(outline))[0], moments(half_of(outline * [-1, 1]))[0]
        assert right > 0 and left < 0 and abs(right - left - area) < 1e-12
        kinds.add(len(np.unique(outline, axis=0)))
    assert {5, 6, 7, 8, 120, 144, 168, 192} == kinds


def test_curves_pass_their_corners_without_a_break() -> None:
    corners = np.array([[1.0, 0.0], [0.2, 1.1], [-1.0, 0.3], [-0.4, -0.8], [0.5, -0.9]])
    curve = smooth(corners)
    assert np.allclose(curve[::24], corners)
    steps = np.roll(curve, -1, axis=0) - curve
    directions = np.unwrap(np.arctan2(steps[:, 1], steps[:, 0]))
    assert np.abs(np.diff(directions)).max() < 0.35


def test_filling_any_polygon() -> None:
    rng = np.random.default_rng(0)
    outline = rng.uniform(0.5, 9.5, (7, 2))  # crosses itself
    grid = (np.arange(10 * 16) + 0.5) / 16
    points = np.stack(np.meshgrid(grid, grid), axis=-1).reshape(-1, 2)
    expected = inside(points, outline).reshape(10, 16, 10, 16).mean((1, 3))
    found = coverage(torch.from_numpy(np.stack([outline, outline[::-1].copy()])), 10)
    # where two windings meet inside a cell, their parts of it cancel; both directions agree
    assert torch.allclose(found[0], found[1])
    assert np.abs(found[0].numpy() - expected).mean() < 0.02
    simple = np.array([[1.0, 1.0], [8.0, 2.5], [5.0, 5.0], [7.5, 9.0]])
    total = float(coverage(torch.from_numpy(simple)[None], 10).sum())
    assert abs(total - moments(simple)[0]) < 0.02


def test_the_group_acts_on_indices() -> None:
    world = SpriteWorld(2, 2, 4, 3, 8)
    group = world.group
    assert isinstance(group, AbelianGroup) and group.order == world.order == 36
    for g, h in ((1, 2), (17, 35), (30, 30), (0, 5)):
        assert tuple(world.residues(g).tolist()) == group.label(g)
        both = world.act(world.act(world.latents, h), g)
        assert torch.equal(both, world.act(world.latents, group.multiply(g, h)))
    moved = world.act(world.latents, 7)
    assert torch.equal(moved[:, :2], world.latents[:, :2])
    assert torch.equal(world.numbers(moved).sort().values, torch.arange(len(world)))
    assert torch.equal(world.act(world.latents, (-1, 4, 3)), world.act(world.latents, (3, 1, 0)))
    each = world.residues(torch.arange(36))
    assert torch.equal(world.act(world.latents[:36], each)[9], world.act(world.latents[9], 9))


@pytest.mark.parametrize("element", [36, -1, 1.0, (1, 2), [[1, 2, 3]], "turn", None, True, [0.5, 1, 1]])
def test_what_is_no_element(element: Any) -> None:
    with pytest.raises(InputError):
        SpriteWorld(2, 2, 4, 3, 8).act(torch.zeros(2, 5, dtype=torch.int64), element)


def test_indices_of_no_picture() -> None:
    world = SpriteWorld(2, 2, 4, 3, 8)
    for indices in (torch.zeros(2, 5), torch.zeros(2, 4, dtype=torch.int64), torch.tensor([[2, 0, 0, 0, 0]]), [0] * 5):
        with pytest.raises(InputError, match="indices"):
            world.render(indices)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="pictures numbered"):
        world.indices(torch.tensor([len(world)]))
    assert world.render(torch.zeros(0, 5, dtype=torch.int64)).shape == (0, 1, 8, 8)


def test_pairs_keep_elements_out() -> None:
    world = SpriteWorld(positions=3)
    data, held_out = world.pairs(1003, held_out=0.3, seed=4)
    assert data.elements is not None and data.latents is not None and data.moved_latents is not None
    assert sorted([*data.elements.tolist(), *held_out.tolist()]) == list(range(45)) and len(held_out) == 14
    counts = data.action_ids.bincount()
    assert int(counts.max() - counts.min()) == 1
    assert torch.equal(data.y, world.render(data.latents)) and torch.equal(data.moved, world.render(data.moved_latents))
    steps = (data.moved_latents - data.latents)[:, 2:] % torch.tensor(world.sizes[2:])
    assert torch.equal(steps, world.residues(data.elements)[data.action_ids])
    assert data.content is not None and torch.equal(data.content, data.latents[:, 0] * 2 + data.latents[:, 1])
    for k in range(data.actions):  # no picture twice in a set
        starts = world.numbers(data.latents[data.action_ids == k])
        assert len(starts.unique()) == len(starts)
    again, same = world.pairs(1003, held_out=0.3, seed=4)
    assert torch.equal(again.latents, data.latents) and torch.equal(same, held_out)  # type: ignore[arg-type]
    assert not torch.equal(world.pairs(1003, held_out=0.3, seed=5)[1], held_out)
    unseen = world.pairs_under(held_out, 280, seed=1)
    assert unseen.elements is not None and torch.equal(unseen.elements, held_out) and unseen.group is world.group
    # three numbers are three elements
    assert world.pairs_under([1, 2, 3], 30).actions == 3


def test_more_pairs_of_an_element_than_pictures() -> None:
    world = SpriteWorld(1, 1, 2, 1, 4)
    data = world.pairs_under([1], 7)
    assert data.latents is not None
    assert sorted(world.numbers(data.latents).bincount().tolist()) == [3, 4]


@pytest.mark.parametrize(("shapes", "scales", "m", "n", "size"), [(1, 1, 1, 1, 1), (1, 2, 1, 2, 5), (2, 1, 6, 6, 12)])
def test_sizes_at_the_edge(shapes: int, scales: int, m: int, n: int, size: int) -> None:
    world = SpriteWorld(shapes, scales, m, n, size)
    assert world.pictures.shape == (shapes * scales * m * n * n, 1, size, size)
    data, held_out = world.pairs(world.order)
    assert data.actions + len(held_out) == world.order and data.actions >= 1


def test_the_published_size_is_drawn_in_parts() -> None:
    world = SpriteWorld(3, 6, 40, 32, 64)
    data, held_out = world.pairs(2000, elements=563, stored="indices")
    assert len(world) == 737_280 and len(held_out) == 8192 and data.actions == 563
    assert data.group is None and data.y.shape == (2000, 5)
    assert world.render(data.y[:20]).shape == (20, 1, 64, 64)
    with pytest.raises(InputError, match="40960"):
        world.group


def test_bytes_are_the_same_pictures() -> None:
    world = SpriteWorld(size=11)
    values, _ = world.pairs(200, elements=20)
    stored, _ = world.pairs(200, elements=20, stored="bytes")
    assert stored.y.dtype == stored.moved.dtype == torch.uint8
    assert float((byte_values(stored.y) - values.y).abs().max()) <= 1 / 255 + 1e-6
    assert float((byte_values(stored.moved) - values.moved).abs().max()) <= 1 / 255 + 1e-6


def test_angles() -> None:
    cyclic = SpriteWorld(orientations=40).turns / (2 * np.pi)
    assert torch.allclose(cyclic.diff(), torch.full((39,), 0.025, dtype=torch.float64))
    published = SpriteWorld(orientations=40, angles="published").turns / (2 * np.pi)
    assert torch.allclose(published.diff(), torch.full((39,), 40 / 41 / 39, dtype=torch.float64))
    assert SpriteWorld(orientations=1, angles="published").turns.tolist() == [0.0]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"shapes": 0}, "shapes=0"), ({"scales": 1.5}, "scales=1.5"), ({"orientations": 0}, "orientations=0"),
        ({"positions": -1}, "positions=-1"), ({"size": 0}, "size=0"), ({"angles": "even"}, "angles='even'"),
        ({"seed": -1}, "seed=-1"),
    ],
)  # fmt: skip
def test_worlds_that_cannot_be(options: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError, match=words):
        SpriteWorld(**options)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"pairs": 99}, "pairs=99 for 100 elements"), ({"elements": 101}, "elements=101"), ({"held_out": 1.0}, "held_out"),
        ({"held_out": -0.1}, "held_out"), ({"stored": "png"}, "stored='png'"), ({"seed": None}, "seed=None"),
    ],
)  # fmt: skip
def test_pairs_that_cannot_be(options: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError, match=words):
        SpriteWorld().pairs(**{"pairs": 1000, **options})
    with pytest.raises(InputError, match=r"elements=\[\]"):
        SpriteWorld().pairs_under([], 10)


def test_idsprites_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "idsprites", None)
    with pytest.raises(InputError, match=r'pip install "repere\[sprites\]", or draw with SpriteWorld'):
        InfiniteDSpritesWorld()


def test_idsprites_draws_the_same_kind_of_pictures() -> None:
    pytest.importorskip("idsprites")
    before = np.random.get_state()[1].copy()  # type: ignore[index, union-attr]
    world = InfiniteDSpritesWorld(2, 1, 3, 2, 32, seed=1)
    assert (before == np.random.get_state()[1]).all()  # type: ignore[index]
    pictures = world.pictures
    assert pictures.shape == (24, 1, 32, 32) and pictures.dtype == torch.float32
    assert float(pictures.min()) == -1 and float(pictures.max()) == 1
    assert torch.equal(pictures, InfiniteDSpritesWorld(2, 1, 3, 2, 32, seed=1).pictures)
    assert not torch.equal(pictures, InfiniteDSpritesWorld(2, 1, 3, 2, 32, seed=2).pictures)
    data, _ = world.pairs(24)
    assert torch.equal(data.y, world.render(data.latents))  # type: ignore[arg-type]
