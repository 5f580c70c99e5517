"""Flat graphics: outlines are drawn exactly, draws are told apart, a camera does what it says."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("skimage")
pytest.importorskip("matplotlib")

import torch
from matplotlib.path import Path as Region
from PIL import Image
from scipy import ndimage

from examples import graphics as example
from examples.camera import Camera
from examples.graphics import COUNTS, LUMA, NAMES, SHAPES, graphics, placements
from examples.outlines import centred, coverage
from invariants.errors import InputError
from invariants.nn import RandomHomography


def area(points: np.ndarray) -> float:
    x, y = points.T
    return float((x * np.roll(y, -1) - y * np.roll(x, -1)).sum() / 2)


@pytest.mark.parametrize("name", SHAPES)
def test_pixels_hold_the_share_of_their_area(name: str) -> None:
    outline, side, fine = centred(SHAPES[name]), 20, 24
    place = placements(1, np.random.default_rng(1), (0.6, 0.7), 0.5, 180)[0]
    place[2, :2] = 0.1, -0.2  # in perspective, and partly beyond the picture
    seen = coverage([outline], [place], side)[0]
    axis = (np.arange(side * fine) + 0.5) / (side * fine) * 2 - 1
    grid = np.stack(np.meshgrid(axis, axis), -1).reshape(-1, 2)
    inside = np.zeros(len(grid), bool)
    for points in outline:
        carried = np.column_stack([points, np.ones(len(points))]) @ place.T
        inside ^= Region(carried[:, :2] / carried[:, 2:]).contains_points(grid)
    expected = inside.reshape(side, fine, side, fine).mean((1, 3))
    assert np.abs(seen - expected).max() < 1.5 / fine
    assert np.abs(seen - expected).mean() < 1e-3
    assert (seen > 0).mean() > 0.1 and ((seen > 0) & (seen < 1)).mean() > 0.05


def test_the_whole_of_an_outline_is_drawn() -> None:
    disc, side = SHAPES["disc"], 48
    turn = placements(3, np.random.default_rng(0), (0.5, 0.6), 0.3, 180)
    found = coverage([disc] * 3, turn, side).sum((1, 2)) * (2 / side) ** 2
    scale = np.linalg.det(turn)
    assert np.allclose(found, scale * area(disc[0]), rtol=1e-5)
    assert np.allclose(found, scale * math.pi, rtol=3e-4)
    # what covers the picture, what lies beyond it on any side, and what has no area
    square = (np.array([[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]]),)
    assert (coverage([square], [np.diag([5.0, 5.0, 1.0])], 7) == 1).all()
    for shift in ((3.0, 0.0), (-3.0, 0.0), (0.0, 3.0), (0.0, -3.0)):
        moved = np.eye(3)
        moved[:2, 2] = shift
        assert (coverage([square], [moved], 7) == 0).all()
    assert (coverage([(np.array([[-0.5, 0.1], [0.5, 0.1]]),)], [np.eye(3)], 7) == 0).all()
    assert coverage([], np.zeros((0, 3, 3)), 7).shape == (0, 7, 7)


def test_a_seed_gives_the_same_pictures_and_splits_are_apart() -> None:
    images, classes = graphics("train", 3, count=40)
    again = graphics("train", 3, count=40)
    assert torch.equal(images, again[0]) and torch.equal(classes, again[1])
    assert torch.equal(torch.bincount(classes), torch.full((len(NAMES),), 4))
    drawn = [graphics(split, seed, count=40)[0] for split in COUNTS for seed in (0, 1)]
    seen = {picture.numpy().tobytes() for pictures in drawn for picture in pictures}
    assert len(seen) == 240
    assert [len(graphics(split)[1]) for split in COUNTS] == [1000, 400, 400]


def test_pictures_have_two_colours_that_a_person_tells_apart() -> None:
    images, _ = graphics("train", count=60)
    luma = torch.einsum("ncyx,c->nyx", images, torch.tensor(LUMA)).flatten(1)
    assert float((luma.amax(1) - luma.amin(1)).min()) > 0.25 - 1e-4
    # ground, shape, and shares between: every channel is an affine function of one mask
    flat = images.flatten(2).double()
    values = torch.linalg.svdvals(flat - flat[..., :1])
    assert float((values[:, 1] / values[:, 0]).max()) < 1e-5
    grey, _ = graphics("train", count=60, channels=1)
    assert torch.allclose(grey.flatten(1), luma, atol=1e-6)
    assert images.dtype == torch.float32 and float(images.min()) >= 0 and float(images.max()) <= 1


def test_perspective_before_drawing_agrees_with_perspective_after() -> None:
    """Exact on outlines, interpolated on pixels: the same but for edges, and the closer the finer the pictures are."""
    view = RandomHomography(0.2, 90, border="replicate")
    errors = []
    for size in (32, 96):
        redrawn, classes = graphics("test", 1, count=10, size=size, seen=view)
        plain, same = graphics("test", 1, count=10, size=size)
        assert torch.equal(classes, same)
        # the draw that follows those of the picture
        rng = example.draws("test", 1)
        rng.permutation(10)
        placements(10, rng, example.RADII, example.SHIFT, example.TURN)
        example.contrasting(10, rng)
        warped = view(plain, torch.Generator().manual_seed(int(rng.integers(2**62))))
        errors.append(float((redrawn - warped).abs().mean()))
    assert errors[0] < 0.02 and errors[1] < errors[0] / 2


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"split": "exam"}, "the split 'exam'"),
        ({"names": ["disc", "dog"]}, "the shapes 'disc', 'dog'"),
        ({"names": ["disc"]}, "the shapes 'disc'"),
        ({"names": ["disc", "disc"]}, "two or more, each once"),
        ({"names": []}, "the shapes ()"),
        ({"count": 0}, "count=0"),
        ({"seed": -1}, "seed=-1"),
        ({"size": 2.5}, "size=2.5"),
        ({"channels": 2}, "channels=2"),
    ],
)
def test_wrong_pictures_are_refused_in_words(options: dict[str, object], words: str) -> None:
    with pytest.raises(InputError) as refused:
        graphics(**{"split": "train"} | options)  # type: ignore[arg-type]
    assert words in str(refused.value)


def test_a_camera_degrades_what_it_sees() -> None:
    images, _ = graphics("test", count=20)
    seeded = torch.Generator().manual_seed
    assert torch.equal(Camera()(images), images)
    noisy = Camera(noise=0.05)(images * 0 + 0.5, seeded(0))
    assert abs(float(noisy.std()) - 0.05) < 1e-3 and abs(float(noisy.mean()) - 0.5) < 1e-3
    assert torch.equal(noisy, Camera(noise=0.05)(images * 0 + 0.5, seeded(0)))
    blurred = Camera(blur=1.3)(images)
    assert np.abs(blurred.numpy() - ndimage.gaussian_filter(images, (0, 0, 1.3, 1.3), mode="nearest")).max() < 1e-3
    sizes = [float((Camera(jpeg=quality)(images) - images).abs().mean()) for quality in (90, 50, 10)]
    assert 0 < sizes[0] < sizes[1] < sizes[2] < 0.1
    assert Camera(jpeg=50)(images[:, :1]).shape == (20, 1, 48, 48)
    assert Camera(jpeg=50)(images[:0]).shape == (0, 3, 48, 48)
    # noise comes after the homography: it is as strong in what was enlarged
    both = Camera(0.3, 180, noise=0.05)
    moved = both.degraded(RandomHomography(0.3, 180, border="replicate")(images, gen := seeded(1)), gen)
    assert torch.equal(both(images, seeded(1)), moved)
    assert repr(Camera.preset("mild", jpeg=50)) == "Camera(displacement=0.075, rotation=45, jpeg=50)"


@pytest.mark.parametrize("option", [{"noise": -1}, {"blur": float("nan")}, {"jpeg": 0}, {"jpeg": 50.0}, {"jpeg": True}])
def test_a_camera_refuses_what_no_camera_does(option: dict[str, float]) -> None:
    with pytest.raises(InputError, match=next(iter(option))):
        Camera(**option)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="5 channels"):
        Camera(jpeg=50)(torch.rand(1, 5, 8, 8))


def test_a_sheet_of_graphics(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert example.main(["--out", str(tmp_path / "graphics.png")]) == 0
    assert "graphics.png" in capsys.readouterr().out
    assert Image.open(tmp_path / "graphics.png").size[0] > 1000
