"""Characters of fonts that stay apart under rotations and affine maps: not 6 beside 9, nor l beside I and -."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

import matplotlib as mpl
import numpy as np
import numpy.typing as npt
from matplotlib.font_manager import FontProperties, get_font
from matplotlib.path import Path as MatplotlibPath
from matplotlib.textpath import text_to_path
from scipy import ndimage

from examples.outlines import Outline, centred, coverage
from invariants.errors import FileFormatError, InputError

Array = npt.NDArray[np.float64]

BLOCKS = (
    (0x21, 0x7F),  # Latin
    (0xA1, 0x100),  # its supplement
    (0x370, 0x400),  # Greek
    (0x400, 0x460),  # Cyrillic
    (0x20A0, 0x20C0),  # currencies
    (0x2190, 0x2200),  # arrows
)
"""First code point, and the one behind the last."""

LIKENESS = 0.94
"""Characters that are more alike than this, as :func:`likeness` says, are one class: the first of them stays."""

FONTS = tuple(
    f"DejaVu{name}.ttf"
    for name in ("Sans", "Sans-Bold", "Sans-Oblique", "SansMono", "SansMono-Bold", "Serif", "Serif-Bold")
)
"""Fonts that matplotlib carries, in three families and two weights."""

OTHER_FONTS = ("STIXGeneral.ttf", "STIXGeneralBol.ttf")
"""Fonts of another family, which matplotlib carries, too."""

_SIDE, _RINGS, _ANGLES, _SPREAD = 48, 16, 64, 0.36
"""To compare characters: pixels, circles, directions, and the standard deviation they are brought to, of half the side."""


def font_files(folder: str | Path | None = None, names: Sequence[str] = FONTS) -> tuple[Path, ...]:
    """Fonts of a folder of one's own, .ttf and .otf; without one, those named of matplotlib's.

    Raises:
        InputError: if there are none.
    """
    if folder is None:
        carried = Path(mpl.get_data_path()) / "fonts" / "ttf"
        found = [carried / name for name in names if (carried / name).exists()]
    else:
        found = sorted(p for p in Path(folder).glob("*") if p.suffix.lower() in (".ttf", ".otf"))
    if not found:
        raise InputError(
            given=f"{folder or 'matplotlib'}, without a font",
            expected="a folder that holds .ttf or .otf files",
            remedy="leave the folder out for the fonts that matplotlib carries",
        )
    return tuple(found)


@lru_cache(maxsize=8192)
def outline(character: str, font: Path) -> Outline:
    """The outline of a character, y downwards, a thousand units to the em; nothing for one that the font does not have.

    Raises:
        FileFormatError: for a file that is no font.
    """
    if ord(character) not in _known(font):
        return ()
    with _read(font):
        # a hundred units to the em
        vertices, codes = text_to_path.get_text_path(FontProperties(fname=font), character)
    points = MatplotlibPath(10 * np.asarray(vertices), codes).to_polygons() if len(vertices) else []
    # polygons come closed
    return tuple(np.array(part[:-1]) * (1, -1) for part in points if len(part) > 3)


def characters(fonts: Iterable[Path], blocks: Sequence[tuple[int, int]] = BLOCKS) -> tuple[str, ...]:
    """Letters, digits, punctuation and signs that every font has, without those that are composed: é is e and an accent.

    Raises:
        FileFormatError: for a file that is no font.
    """
    common = {code for begin, end in blocks for code in range(begin, end)}.intersection(*map(_known, fonts))
    found = map(chr, sorted(common))
    return tuple(c for c in found if unicodedata.category(c)[0] in "LNPS" and not unicodedata.decomposition(c))


@lru_cache(maxsize=64)
def _known(font: Path) -> frozenset[int]:
    """Code points of a font."""
    with _read(font):
        return frozenset(get_font(str(font)).get_charmap())


@contextmanager
def _read(font: Path) -> Iterator[None]:
    try:
        yield
    except (OSError, RuntimeError) as error:
        raise FileFormatError(
            given=f"{font}: {error}", expected="a TrueType or OpenType font", remedy="take it out of the folder"
        ) from error


@lru_cache(maxsize=4)
def alphabet(
    fonts: tuple[Path, ...], blocks: tuple[tuple[int, int], ...] = BLOCKS, most: float = LIKENESS
) -> tuple[str, ...]:
    """Characters that all fonts have, and that no rotation and affine map makes alike in any of them.

    No network that is invariant to these, and no person on a page without context, tells 6 from 9, or l from I and -.

    Args:
        fonts: files.
        blocks: of code points.
        most: likeness of two characters in the same font, above which the later one is left out.

    Returns:
        The characters by code point.

    Raises:
        InputError: if fewer than two are left.
        FileFormatError: for a file that is no font.
    """
    common = [c for c in characters(fonts, blocks) if all(outline(c, font) for font in fonts)]
    alike = np.zeros((len(common), len(common)))
    for font in fonts:
        drawn = [outline(c, font) for c in common]
        alike = np.maximum(alike, likeness(drawn, drawn))
    kept: list[int] = []
    for k in range(len(common)):
        if (alike[k, kept] <= most).all():
            kept.append(k)
    if len(kept) < 2:
        raise InputError(
            given=f"{len(common)} characters that all of {len(fonts)} fonts have, of which {len(kept)} stay apart",
            expected="at least two",
            remedy="give fonts of one script, or more blocks of code points",
        )
    return tuple(common[k] for k in kept)


def likeness(first: Sequence[Outline], second: Sequence[Outline]) -> Array:
    """How alike outlines are under the best rotation, each brought by an affine map to a round distribution of its area.

    Args:
        first, second: N and M outlines.

    Returns:
        (N, M), cosines between pictures: 1 for outlines that an affine map of positive determinant carries into each other.
    """
    one = _spectra(first)
    other = one if second is first else _spectra(second)
    # the most of the correlation over all angles, from its Fourier series
    found: Array = np.empty((len(first), len(second)))
    for begin in range(0, len(first), 64):
        products = one[:, begin : begin + 64] @ other.conj().transpose(0, 2, 1)
        found[begin : begin + 64] = np.fft.irfft(products, _ANGLES, axis=0).max(0)
    return found


def _spectra(outlines: Sequence[Outline]) -> npt.NDArray[np.complex128]:
    """Fourier series along circles of what outlines are brought to: (frequencies, N, rings), of norm 1 over all circles."""
    unit = [centred(points) for points in outlines]
    pictures = coverage(unit, np.stack([_rounding(points) for points in unit]), _SIDE)
    pictures = ndimage.gaussian_filter(pictures, (0, 1, 1))
    radii = (np.arange(_RINGS) + 0.5) / _RINGS
    angles = np.arange(_ANGLES) * 2 * np.pi / _ANGLES
    at = np.stack([radii[:, None] * np.sin(angles), radii[:, None] * np.cos(angles)])
    rings = np.stack([ndimage.map_coordinates(p, (at + 1) * _SIDE / 2 - 0.5, order=1) for p in pictures])
    rings = rings * np.sqrt(radii)[:, None]
    rings /= np.sqrt((rings**2).sum((1, 2), keepdims=True))
    return np.fft.rfft(rings, axis=-1).transpose(2, 0, 1)


def _rounding(points: Outline) -> Array:
    """The matrix that brings the area inside to mean 0 and a round covariance."""
    moments = np.zeros(6)
    for part in points:
        (x, y), (u, v) = part.T, np.roll(part, -1, 0).T
        cross = x * v - u * y
        # Green's theorem: integrals of 1, x, y, x^2, y^2, x y
        sums = (1, x + u, y + v, x * x + x * u + u * u, y * y + y * v + v * v, 2 * x * y + x * v + u * y + 2 * u * v)
        moments += [(cross * s).sum() / d for s, d in zip(sums, (2, 6, 6, 12, 12, 24), strict=True)]
    mean = moments[1:3] / moments[0]
    covariance = moments[[3, 5, 5, 4]].reshape(2, 2) / moments[0] - np.outer(mean, mean)
    values, vectors = np.linalg.eigh(covariance)
    matrix = np.eye(3)
    matrix[:2, :2] = _SPREAD * vectors @ np.diag(values**-0.5) @ vectors.T
    matrix[:2, 2] = -matrix[:2, :2] @ mean
    return matrix
