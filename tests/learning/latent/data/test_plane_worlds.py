"""Digits that turn and pictures whose contrast changes, against torch.rot90, ImageAction, SciPy and powers."""

from __future__ import annotations

import re
import sys
from math import pi
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

pytest.importorskip("sklearn")

from invariants.errors import InputError
from invariants.learning.latent.data import ContrastWorld, DigitWorld, PairSource
from invariants.nn import ImageAction
from invariants.representations import CyclicGroup, DihedralGroup, MatrixLieAlgebra

SO2 = MatrixLieAlgebra.so(2)


def psnr(a: Tensor, b: Tensor) -> float:
    return float(10 * torch.log10(1 / ((a - b) ** 2).mean()))


def test_quarter_turns_are_those_of_torch() -> None:
    pairs = DigitWorld(CyclicGroup(4), blocked=False).fixed(40, 0)
    for x, k, y in zip(pairs.x, pairs.g.tolist(), pairs.y, strict=True):
        assert torch.allclose(torch.rot90(x, k, (-2, -1)), y, atol=1e-5)
    assert set(pairs.g.tolist()) == {1, 2, 3}


@pytest.mark.parametrize("order", [2, 4, 5, 8])
def test_turns_are_those_of_image_action(order: int) -> None:
    group = CyclicGroup(order)
    pairs = DigitWorld(group, blocked=False, size=24).fixed(60, 1)
    if order in (2, 4):
        action = ImageAction.rotations(group)
    else:
        with pytest.warns(UserWarning, match="interpolated"):
            action = ImageAction.rotations(group)
    assert psnr(action(pairs.g, pairs.x), pairs.y) > 24
    if order > 2:
        assert psnr(action(torch.from_numpy(group.inverses)[pairs.g], pairs.x), pairs.y) < 18


def test_pictures_are_those_of_the_small_ones_read_where_the_inverse_turn_says() -> None:
    ndimage = pytest.importorskip("scipy.ndimage")
    world = DigitWorld(SO2, blocked=False, size=20)
    turns = torch.tensor([0.3, -1.2, 2.9])
    drawn = world.render(torch.tensor([4, 5, 6]), turns)
    from sklearn.datasets import load_digits

    rows = world.fixed(2, 0).labels  # classes and places belong together
    assert torch.equal(torch.from_numpy(load_digits().target)[rows["picture"]], rows["digit"])
    at = ((np.arange(20) + 0.5) / 20 - 0.5) * 10  # in pixels of the small picture, of which 8 fill 0.8 of the side
    for k, digit in enumerate((4, 5, 6)):
        small = world._small[digit, 0].numpy()
        c, s = np.cos(float(turns[k])), np.sin(float(turns[k]))
        right, up = at[None, :], -at[:, None]
        x, y = c * right + s * up, -s * right + c * up
        near = ndimage.map_coordinates(np.pad(small, 6), [3.5 - y + 6, 3.5 + x + 6], order=3)
        assert psnr(torch.from_numpy(near).float(), drawn[k, 0]) > 27
        away = ndimage.map_coordinates(np.pad(small, 6), [3.5 + y + 6, 3.5 + x + 6], order=3)
        assert psnr(torch.from_numpy(away).float(), drawn[k, 0]) < 23


def test_elements_of_the_circle_are_radians_anticlockwise_within_the_range() -> None:
    world = DigitWorld(SO2, blocked=False, angles=(20, 50))
    pairs = world.fixed(200, 2)
    size = pairs.g.abs() * 180 / pi
    assert pairs.g.shape == (200, 1) and float(size.min()) >= 20 and float(size.max()) <= 50
    assert 60 < int((pairs.g > 0).sum()) < 140
    # their places in the world, by place in scikit-learn's set
    digit = torch.tensor([world._rows.tolist().index(row) for row in pairs.labels["picture"].tolist()])
    assert torch.allclose(world.render(digit, pairs.labels["turn"]), pairs.x)
    assert torch.allclose(world.render(digit, pairs.labels["turn"] + pairs.g[:, 0]), pairs.y)
    quarter = world.render(digit, pairs.labels["turn"] + pi / 2)
    assert torch.allclose(torch.rot90(pairs.x, 1, (-2, -1)), quarter, atol=1e-4)


def test_elements_of_a_cyclic_group_within_a_range() -> None:
    assert set(DigitWorld(CyclicGroup(12), angles=(60, 120)).fixed(200, 0).g.tolist()) == {2, 3, 4, 8, 9, 10}
    assert set(DigitWorld(CyclicGroup(6), angles=(0, 60)).fixed(100, 0).g.tolist()) == {1, 5}
    drawn = DigitWorld(CyclicGroup(3)).draw(100, torch.Generator().manual_seed(0))
    assert set(drawn.g.tolist()) == {0, 1, 2}
    assert torch.equal(drawn.x[drawn.g == 0], drawn.y[drawn.g == 0])


@pytest.mark.parametrize("size", [15, 20])
def test_a_block_stands_still_in_its_corner_and_hides_digits(size: int) -> None:
    pairs = DigitWorld(CyclicGroup(8), size=size, seed=3).fixed(200, 4)
    free = DigitWorld(CyclicGroup(8), size=size, seed=3, blocked=False).fixed(200, 4)
    assert torch.equal(pairs.g, free.g)
    side = round(0.45 * size)
    hidden = torch.zeros(200, size, size, dtype=torch.bool)
    for k, corner in enumerate(pairs.labels["corner"].tolist()):
        down = slice(0, side) if corner < 2 else slice(size - side, size)
        right = slice(0, side) if corner % 2 == 0 else slice(size - side, size)
        hidden[k, down, right] = True
    for with_block, without in ((pairs.x, free.x), (pairs.y, free.y)):
        assert bool((with_block[:, 0][hidden] == 0.5).all())
        assert torch.equal(with_block[:, 0][~hidden], without[:, 0][~hidden])
    ink = free.x[:, 0].flatten(1).sum(1)
    lost = (free.x[:, 0] * hidden).flatten(1).sum(1) / ink
    assert float((lost > 0.1).float().mean()) > 0.5
    # turning loses none of a digit
    assert float((free.y.flatten(1).sum(1) / ink - 1).abs().max()) < 0.05


def test_splits_share_no_picture_and_seeds_give_the_same_twice() -> None:
    worlds = [DigitWorld(CyclicGroup(8), split, seed=1) for split in ("train", "validation", "test")]  # type: ignore[arg-type]
    rows = torch.cat([world._rows for world in worlds])
    assert sorted(rows.tolist()) == list(range(1797))
    assert [len(world.classes) for world in worlds] == [1198, 299, 300]
    assert not torch.equal(worlds[0]._rows, DigitWorld(CyclicGroup(8), seed=2)._rows)
    one, two, other = (worlds[2].draw(5, torch.Generator().manual_seed(s)) for s in (1, 1, 2))
    assert all(torch.equal(a, b) for a, b in zip(one, two, strict=True)) and not torch.equal(one.x, other.x)
    sources: list[PairSource] = [*worlds, DigitWorld(SO2, seed=1), DigitWorld(CyclicGroup(8), blocked=False, seed=1)]
    assert len({str(source.fingerprint()) for source in sources}) == 5


def test_contrast_changes_by_powers_that_compose() -> None:
    world = ContrastWorld(range=(0.25, 0.75), split="test")
    pairs = world.fixed(50, 0)
    assert float(pairs.g.min()) >= 0.25 and float(pairs.g.max()) <= 0.75
    expected = pairs.x.double() ** pairs.g.double().exp()[..., None, None]
    assert torch.allclose(expected.float(), pairs.y, atol=1e-5)
    there = world.render(torch.tensor([3]), torch.tensor([0.4]))
    assert torch.allclose(world.render(torch.tensor([3]), torch.tensor([0.9])), there ** np.exp(0.5), atol=1e-5)
    assert float(pairs.x.max()) <= 1 and set(pairs.labels) == {"picture", "base", "digit"}
    mine = torch.rand(12, 3, 5, 7, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
    worlds = [ContrastWorld(mine, split) for split in ("train", "validation", "test")]  # type: ignore[arg-type]
    assert sorted(row for world in worlds for row in world._rows.tolist()) == list(range(12))
    assert worlds[0].shape == (3, 5, 7) and worlds[0].fixed(3, 0).x.dtype == torch.float64
    assert worlds[0].fingerprint() != worlds[1].fingerprint()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"group": DihedralGroup(4)}, "DihedralGroup"),
        ({"group": MatrixLieAlgebra.so(3)}, "so3"),
        ({"group": MatrixLieAlgebra.o(2)}, "o2"),
        ({"split": "all"}, "split='all'"),
        ({"size": 0}, "size=0"),
        ({"angles": (1, 40)}, "angles=(1, 40)"),
        ({"angles": 90}, "angles=90"),
        ({"seed": -1}, "seed=-1"),
    ],
)
def test_worlds_of_digits_that_do_not_fit(arguments: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError, match=re.escape(words)):
        DigitWorld(**{"group": CyclicGroup(8), **arguments})


def test_calls_that_do_not_fit() -> None:
    for group, angles in ((CyclicGroup(1), (0, 180)), (CyclicGroup(8), (0, 40)), (SO2, (0, 0))):
        world = DigitWorld(group, angles=angles)
        with pytest.raises(InputError, match="alone, which is left out"):
            world.fixed(2, 0)
        same = world.fixed(2, 0, nontrivial=False)
        assert torch.equal(same.x, same.y)
    with pytest.raises(InputError, match=re.escape("[1198]")):
        world.render(torch.tensor([1198]), torch.zeros(1))
    with pytest.raises(InputError, match=re.escape("corners (1,) of torch.int64, [4]")):
        world.render(torch.tensor([0]), torch.zeros(1), torch.tensor([4]))
    with pytest.raises(InputError, match=re.escape("turns (1,) of torch.float32, [nan]")):
        world.render(torch.tensor([0]), torch.tensor([float("nan")]))
    with pytest.raises(InputError, match=re.escape("digit (1,) of torch.int64, [0]")):
        world.render(torch.tensor([0]), torch.zeros(2))
    with pytest.raises(InputError, match="count=0"):
        world.draw(0, torch.Generator())


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"pictures": torch.rand(5, 4, 4)}, "(5, 4, 4)"),
        ({"pictures": torch.zeros(5, 1, 4, 4, dtype=torch.uint8)}, "torch.uint8"),
        ({"pictures": torch.rand(5, 1, 4, 4) + 1}, "outside of [0, 1]"),
        ({"pictures": torch.rand(5, 1, 4, 4) * float("nan")}, "not finite"),
        ({"pictures": torch.rand(2, 1, 4, 4)}, "2 pictures to split"),
        ({"range": (1, 0)}, "range=(1, 0)"),
        ({"base": (0, float("inf"))}, "base=(0, inf)"),
    ],
)
def test_contrasts_that_do_not_fit(arguments: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError, match=re.escape(words)):
        ContrastWorld(**arguments)


def test_an_identity_alone_is_no_change_of_contrast() -> None:
    world = ContrastWorld(torch.rand(5, 1, 4, 4), range=(0, 0))
    with pytest.raises(InputError, match=re.escape("range=(0, 0)")):
        world.fixed(3, 0)
    assert len(world.fixed(3, 0, nontrivial=False)) == 3
    with pytest.raises(InputError, match=re.escape("picture (1,) of torch.int64, [3]")):
        world.render(torch.tensor([3]), torch.zeros(1))
    with pytest.raises(InputError, match=re.escape("shifts (1, 1) of torch.float32")):
        world.render(torch.tensor([0]), torch.zeros(1, 1))


def test_without_scikit_learn_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sklearn.datasets", None)
    with pytest.raises(InputError, match=re.escape('pip install "repere[scikit-learn]"')):
        DigitWorld(CyclicGroup(8))
