"""Characters of installed fonts, grey: reading a page seen obliquely.

    python -m examples.glyphs [--fonts FOLDER] [--out results/glyphs.png]

The class of a picture is its character. Characters that a rotation and an affine map make alike are one class: see
:mod:`examples.alphabet`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from examples.alphabet import OTHER_FONTS, alphabet, font_files, outline
from examples.camera import Camera
from examples.graphics import COUNTS, contrasting, draws, painted, placements, sheet
from examples.outlines import centred, coverage
from invariants.errors import InputError

SIDE = 48
RADII, SHIFT, TURN = (0.5, 0.66), 0.06, 4.0
"""Of the circle around a character, of its shift along each axis, as shares of half the side; degrees."""


def glyphs(
    split: str,
    seed: int = 0,
    *,
    count: int,
    fonts: Sequence[Path] | None = None,
    characters: Sequence[str] | None = None,
    size: int = SIDE,
) -> tuple[Tensor, Tensor]:
    """Pictures of characters, equally many of each class up to one, in no order; of fonts by chance.

    As taken, a character's circle has a radius of 0.5 to 0.66 of half the side, its middle is shifted by up to 0.06 of it
    along each axis, and it is turned by up to 4 degrees; two greys, either the darker, that differ by 0.25 or more.

    Args:
        split: "train", "validation" or "test": draws of their own.
        seed: of the draws.
        count: pictures.
        fonts: files; :data:`examples.alphabet.FONTS` if not given.
        characters: the classes; those of :func:`classes` if not given.
        size: side of the pictures, pixels.

    Returns:
        Pictures (count, 1, size, size), float32 in [0, 1]; classes (count,).

    Raises:
        InputError: for another split, a number out of range, fewer than two characters, or one that a font does not have.
        FileFormatError: for a file that is no font.
    """
    fonts = font_files() if fonts is None else tuple(fonts)
    characters = classes() if characters is None else tuple(characters)
    _check(split, seed, count, characters, fonts, size)
    rng = draws(split, seed)
    drawn = rng.permutation(np.arange(count) % len(characters))
    placed = placements(count, rng, RADII, SHIFT, TURN)
    colours = contrasting(count, rng)
    of = rng.integers(len(fonts), size=count)
    outlines = [centred(outline(characters[k], fonts[f])) for k, f in zip(drawn, of, strict=True)]
    return painted(coverage(outlines, placed, size), colours, 1), torch.from_numpy(drawn)


def classes() -> tuple[str, ...]:
    """Characters that stay apart in all fonts to learn from and in those to be tried afterwards."""
    return alphabet(font_files() + font_files(names=OTHER_FONTS))


def _check(split: str, seed: int, count: int, characters: Sequence[str], fonts: Sequence[Path], size: int) -> None:
    if split not in COUNTS:
        raise InputError(
            given=f"the split {split!r}", expected=f"one of {', '.join(COUNTS)}", remedy='pass "train" to train on'
        )
    for name, value, least in (("seed", seed, 0), ("count", count, 1), ("size", size, 1)):
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            raise InputError(
                given=f"{name}={value!r}",
                expected=f"a whole number of at least {least}",
                remedy=f"pass {name}={least}, for instance",
            )
    if len(set(characters)) < max(2, len(characters)) or not fonts:
        raise InputError(
            given=f"{len(characters)} characters, {len(set(characters))} of them different, of {len(fonts)} fonts",
            expected="two or more, each once, and a font",
            remedy="leave characters and fonts out, or take those of examples.alphabet.alphabet(fonts)",
        )
    for font in fonts:
        empty = [c for c in characters if not outline(c, font)]
        if empty:
            raise InputError(
                given=f"the characters {empty!r}, which {font.name} does not have",
                expected="characters with an outline",
                remedy="take those of examples.alphabet.alphabet(fonts)",
            )


def main(argv: Sequence[str] | None = None) -> int:
    """Draw the characters as taken and through the strongest homographies."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fonts", type=Path, help="a folder of .ttf and .otf files (those that matplotlib carries)")
    parser.add_argument("--out", type=Path, default=Path("results/glyphs.png"), help="(results/glyphs.png)")
    arguments = parser.parse_args(argv)
    try:
        fonts = font_files(arguments.fonts)
        found = classes() if arguments.fonts is None else alphabet(fonts)
        images, drawn = glyphs("train", count=len(found), fonts=fonts, characters=found)
    except InputError as error:
        print(error, file=sys.stderr)
        return 2
    print(f"{len(found)} characters of {len(fonts)} fonts: {''.join(found)}")
    images = images[drawn.argsort()]
    seen = Camera.preset("strongest")(images, torch.Generator().manual_seed(0))
    row = 26
    rows = {}
    for begin in range(0, len(found), row):
        for name, pictures in (("as taken", images), ("strongest", seen)):
            part = pictures[begin : begin + row]
            blank = torch.ones(row - len(part), *part.shape[1:])
            rows[f"{name}: {' '.join(found[begin : begin + row])}"] = torch.cat([part, blank])
    print(sheet(rows, [""] * row, arguments.out))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
