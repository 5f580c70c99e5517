"""Characters of fonts: outlines as another program draws them, classes that stay apart, draws, bad input."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("skimage")
pytest.importorskip("matplotlib")

import torch
from PIL import Image, ImageDraw, ImageFont

from examples import glyphs as example
from examples.alphabet import OTHER_FONTS, alphabet, characters, font_files, likeness, outline
from examples.glyphs import glyphs
from examples.graphics import SHAPES
from examples.outlines import Outline, centred, coverage
from invariants.errors import FileFormatError, InputError
from invariants.nn import RandomHomography

LATIN = ((0x21, 0x7F),)
TWO = font_files(names=("DejaVuSans.ttf", "DejaVuSerif-Bold.ttf"))


@pytest.mark.parametrize("font", [*TWO, *font_files(names=OTHER_FONTS)], ids=lambda font: font.stem)
def test_characters_are_drawn_as_pillow_draws_them(font: Path) -> None:
    side, em = 128, 96
    loaded = ImageFont.truetype(str(font), em, layout_engine=ImageFont.Layout.BASIC)
    for character in "AgQ8%Жφ€":
        canvas = Image.new("L", (side, side))
        ImageDraw.Draw(canvas).text((10, 90), character, 255, loaded, anchor="ls")
        # em pixels for a thousand units, from the point (10, 90) of the picture
        place = np.diag([2 * em / 1000 / side] * 2 + [1.0])
        place[:2, 2] = 20 / side - 1, 180 / side - 1
        drawn = coverage([outline(character, font)], [place], side)[0]
        expected = np.asarray(canvas) / 255
        # Pillow hints: it may move a stem by a part of a pixel
        assert abs(drawn.sum() / expected.sum() - 1) < 0.05, character
        assert (drawn * expected).sum() / np.sqrt((drawn**2).sum() * (expected**2).sum()) > 0.9, character


def carried(points: Outline, matrix: list[list[float]]) -> Outline:
    return tuple(part @ np.array(matrix).T for part in points)


def test_likeness_is_that_of_shapes_under_affine_maps() -> None:
    shapes = [SHAPES[name] for name in ("arrow", "bolt", "heart", "hook")]
    turn = [[math.cos(2), -math.sin(2)], [math.sin(2), math.cos(2)]]
    for matrix in (turn, [[2.0, 0.7], [-0.3, 0.4]], [[30.0, 0.0], [0.0, 30.0]]):
        found = likeness(shapes, [carried(points, matrix) for points in shapes])
        assert (found.diagonal() > 0.99).all()
        assert (found - np.eye(4)).max() < 0.94
    # a mirror image is another shape
    mirrored = likeness(shapes, [carried(points, [[-1.0, 0.0], [0.0, 1.0]]) for points in shapes]).diagonal()
    assert mirrored[1] < 0.96 and mirrored[2] > 0.99


def test_characters_that_are_alike_are_one_class() -> None:
    found = alphabet(TWO, LATIN)
    assert 30 < len(found) < 70 and list(found) == sorted(found)
    for alike in ("69", "un", "pd", "bq", "Oo", "VΛ", "|-"):
        assert len(set(alike) & set(found)) < 2, alike
    assert set("aR4&") < set(found)
    # the later ones are left out, the more the stricter it is
    assert "6" in found and "b" in found
    assert len(alphabet(TWO, LATIN, 0.9)) < len(found) < len(alphabet(TWO, LATIN, 0.97))


def test_characters_are_common_to_all_fonts_and_not_composed() -> None:
    both = characters(font_files() + font_files(names=OTHER_FONTS))
    assert set("AzÆЖω€→") < set(both) and not set("éÄЙΆ ") & set(both)
    # Computer Modern has no Cyrillic
    assert "Ж" not in characters(font_files(names=("DejaVuSans.ttf", "cmr10.ttf")))


@pytest.mark.slow
def test_there_are_more_than_a_hundred_classes() -> None:
    found = example.classes()
    assert len(found) >= 100
    # letters of three alphabets, digits, punctuation, signs
    assert set("Ra") < set(found) and set("ΨΩ") < set(found) and set("ДЖ") < set(found) and set("27") < set(found)


def test_draws_of_glyphs() -> None:
    options = {"fonts": TWO, "characters": "RaЖ7"}
    images, drawn = glyphs("train", 1, count=40, **options)  # type: ignore[arg-type]
    again = glyphs("train", 1, count=40, **options)  # type: ignore[arg-type]
    assert torch.equal(images, again[0]) and torch.equal(drawn, again[1])
    assert images.shape == (40, 1, 48, 48) and torch.equal(torch.bincount(drawn), torch.full((4,), 10))
    flat = images.flatten(1)
    assert float((flat.amax(1) - flat.amin(1)).min()) > 0.25 - 1e-4
    assert float(flat.min()) >= 0 and float(flat.max()) <= 1
    ground = flat[:, 0]
    assert 10 < int((flat.mean(1) > ground).sum()) < 30  # light on dark, and dark on light
    others = [glyphs(split, 1, count=40, **options)[0] for split in ("validation", "test")]  # type: ignore[arg-type]
    seen = {picture.numpy().tobytes() for pictures in (images, *others) for picture in pictures}
    assert len(seen) == 120
    # nothing is cut off as taken
    assert float((images[..., :2] - ground.view(-1, 1, 1, 1)).abs().max()) == 0
    assert glyphs("test", count=8, characters="RaЖ7", fonts=font_files(names=OTHER_FONTS))[0].shape == (8, 1, 48, 48)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"split": "exam"}, "the split 'exam'"),
        ({"count": 0}, "count=0"),
        ({"seed": 1.5}, "seed=1.5"),
        ({"size": 0}, "size=0"),
        ({"characters": "a"}, "1 characters"),
        ({"characters": "aa"}, "2 characters, 1 of them different"),
        ({"characters": "a b"}, "[' '], which DejaVuSans.ttf does not have"),
        ({"characters": "a字"}, "['字'], which DejaVuSans.ttf does not have"),
        ({"fonts": ()}, "of 0 fonts"),
    ],
)
def test_wrong_glyphs_are_refused_in_words(options: dict[str, object], words: str) -> None:
    with pytest.raises(InputError) as refused:
        glyphs(**{"split": "train", "count": 4, "characters": "ab", "fonts": TWO} | options)  # type: ignore[arg-type]
    assert words in str(refused.value)


def test_fonts_of_ones_own(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(example, "alphabet", lambda fonts: tuple("RaЖ7") if characters(fonts) else ())
    folder, out = tmp_path / "fonts", tmp_path / "glyphs.png"
    words = ["--fonts", str(folder), "--out", str(out)]
    assert example.main(words) == 2
    assert "fonts, without a font" in capsys.readouterr().err
    folder.mkdir()
    (folder / "own.ttf").write_bytes(TWO[0].read_bytes())
    assert example.main(words) == 0
    assert "4 characters of 1 fonts: RaЖ7" in capsys.readouterr().out and out.stat().st_size > 10_000
    (folder / "broken.otf").write_bytes(b"no font")
    assert example.main(words) == 2
    assert "broken.otf" in capsys.readouterr().err
    with pytest.raises(FileFormatError, match="broken"):
        glyphs("train", count=4, characters="ab", fonts=font_files(folder))
    with pytest.raises(InputError, match="at least two"):
        alphabet(TWO, ((0x2D, 0x2E),))


def test_a_page_seen_obliquely_keeps_its_characters_in_view() -> None:
    images, _ = glyphs("test", count=60, characters="RaЖ7", fonts=TWO)
    seen = RandomHomography.preset("strongest", border="replicate")(images, torch.Generator().manual_seed(0))
    mass, before = ((p - p[..., :1, :1]).abs().sum((1, 2, 3)) for p in (seen, images))
    assert float((mass / before).median()) > 0.4
    assert centred(outline("R", TWO[0]))[0].max() <= 1
