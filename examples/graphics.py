"""Flat graphics: anti-aliased signs of one random colour on another.

    python -m examples.graphics [--out results/graphics.png]

The class of a picture is its shape. No two of them are one under rotations and homographies that keep orientation, and each
is known when turned.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from examples.camera import Camera
from examples.outlines import Outline, Points, centred, coverage
from invariants.errors import InputError
from invariants.nn import RandomHomography

SIDE = 48
COUNTS = {"train": 1000, "validation": 400, "test": 400}
"""Pictures of each split, if not said."""

RADII = (0.4, 0.62)
"""Of the circle around a shape, as a share of half the side: 10 to 15 pixels of 48."""

SHIFT, TURN = 0.08, 10.0
"""A shape as taken: how far its middle is from that of the picture along each axis, as a share of half the side; degrees."""

CONTRAST = 0.25
"""Least difference of the luma of shape and ground."""

LUMA = (0.299, 0.587, 0.114)
"""Weights of red, green and blue (ITU-R BT.601), as JPEG has them."""

SMOOTH = 192
"""Corners of a polygon for a closed curve: it is nowhere further than 0.003 pixels from a circle of 20 pixels."""


def _circle(
    radius: float = 1.0, centre: tuple[float, float] = (0.0, 0.0), start: float = 0.0, end: float = 360.0
) -> Points:
    """An arc, degrees; a whole circle leaves out the point that closes it."""
    angles = np.radians(np.linspace(start, end, SMOOTH + 1))
    found = np.array(centre) + radius * np.column_stack([np.cos(angles), np.sin(angles)])
    return found[:-1] if end - start == 360 else found


def _polygon(*corners: tuple[float, float]) -> Outline:
    return (np.array(corners, np.float64),)


def _regular(*radii: float, points: int) -> Outline:
    """Corners at equal angles, the first at the top, their radii in turn."""
    angles = np.arange(points) * 2 * math.pi / points - math.pi / 2
    return ((np.resize(radii, points) * np.array([np.cos(angles), np.sin(angles)])).T,)


def _ring() -> Outline:
    return _circle(), _circle(0.55)[::-1]


def _cross() -> Outline:
    a = 0.33
    quarter = [(a, -1.0), (a, -a), (1.0, -a)]
    corners = [(x, y) for _ in range(4) for x, y in quarter]
    turned = [_turned(point, 90 * (k // 3)) for k, point in enumerate(corners)]
    return _polygon(*turned)


def _turned(point: tuple[float, float], degrees: float) -> tuple[float, float]:
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return c * point[0] - s * point[1], s * point[0] + c * point[1]


def _crescent() -> Outline:
    """A disc less another one of 0.8 of its radius, 0.5 further right."""
    radius, apart = 0.8, 0.5
    # where the circles meet: x^2 + y^2 = 1 and (x - apart)^2 + y^2 = radius^2
    x = (1 - radius**2 + apart**2) / (2 * apart)
    outer = math.degrees(math.acos(x))
    inner = math.degrees(math.atan2(math.sqrt(1 - x * x), x - apart))
    back = _circle(radius, (apart, 0.0), inner, 360 - inner)[::-1]
    return (np.concatenate([_circle(1.0, (0.0, 0.0), outer, 360 - outer), back[1:-1]]),)


def _heart() -> Outline:
    t = np.linspace(0, 2 * math.pi, SMOOTH, endpoint=False)
    y = 13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t)
    return (np.column_stack([16 * np.sin(t) ** 3, -y]),)


def _drop() -> Outline:
    t = np.linspace(0, 2 * math.pi, SMOOTH, endpoint=False)
    return (np.column_stack([0.75 * np.sin(t) * np.sin(t / 2) ** 1.5, -np.cos(t)]),)


SHAPES: dict[str, Outline] = {
    "triangle": _regular(1.0, points=3),
    "square": _regular(1.0, points=4),
    "disc": (_circle(),),
    "ring": _ring(),
    "star": _regular(1.0, 0.4, points=10),
    "cross": _cross(),
    "arrow": _polygon((1, 0), (0.2, -0.75), (0.2, -0.28), (-1, -0.28), (-1, 0.28), (0.2, 0.28), (0.2, 0.75)),
    "crescent": _crescent(),
    "heart": _heart(),
    "bolt": _polygon((0.15, -1), (-0.55, 0.15), (-0.05, 0.15), (-0.2, 1), (0.6, -0.25), (0.08, -0.25), (0.5, -1)),
    "drop": _drop(),
    "gear": _regular(1.0, 1.0, 0.68, 0.68, points=24),
    "hourglass": _polygon((-0.7, -1), (0.7, -1), (0.12, 0), (0.7, 1), (-0.7, 1), (-0.12, 0)),
    "chevron": _polygon((-0.6, -1), (0.1, -1), (0.8, 0), (0.1, 1), (-0.6, 1), (0.1, 0)),
    "no entry": (_circle(), np.array([[-0.65, -0.2], [-0.65, 0.2], [0.65, 0.2], [0.65, -0.2]])),
    "hook": _polygon((-0.7, -1), (-0.1, -1), (-0.1, 0.4), (0.7, 0.4), (0.7, 1), (-0.7, 1)),
}
"""Name -> outline, in any units; :func:`graphics` centres and scales it."""

NAMES = tuple(SHAPES)[:10]
"""The classes, if not said."""


def graphics(
    split: str,
    seed: int = 0,
    *,
    count: int | None = None,
    names: Sequence[str] = NAMES,
    channels: int = 3,
    size: int = SIDE,
    seen: RandomHomography | None = None,
) -> tuple[Tensor, Tensor]:
    """Pictures of shapes, equally many of each class up to one, in no order.

    As taken, a shape's circle has a radius of 0.4 to 0.62 of half the side, its middle is shifted by up to 0.08 of it along
    each axis, and it is turned by up to 10 degrees. Shape and ground are any two colours whose luma differs by 0.25 or more.

    Args:
        split: "train", "validation" or "test": draws of their own.
        seed: of the draws.
        count: pictures (1000 to train on, 400 otherwise).
        names: of the classes, of :data:`SHAPES`.
        channels: 3 for colour, 1 for the luma of the same pictures.
        size: side of the pictures, pixels.
        seen: homographies that outlines are seen through before they are drawn: perspective without interpolation.

    Returns:
        Pictures (count, channels, size, size), float32 in [0, 1]; classes (count,).

    Raises:
        InputError: for another split or an unknown name, fewer than two of them, or numbers out of range.

    Example:
        >>> images, classes = graphics("train", count=20)
        >>> images.shape, int(classes.max())
        (torch.Size([20, 3, 48, 48]), 9)
    """
    count = COUNTS.get(split) if count is None else count
    _check(split, seed, count, names, channels, size)
    rng = draws(split, seed)
    classes = rng.permutation(np.arange(count) % len(names))
    placed = placements(len(classes), rng, RADII, SHIFT, TURN)
    colours = contrasting(len(classes), rng)
    if seen is not None:
        placed = seen.sample(len(classes), torch.Generator().manual_seed(int(rng.integers(2**62)))).numpy() @ placed
    unit = [centred(SHAPES[name]) for name in names]
    return painted(coverage([unit[k] for k in classes], placed, size), colours, channels), torch.from_numpy(classes)


def draws(split: str, seed: int) -> np.random.Generator:
    """The source of randomness of a split; those of no two splits and seeds are the same."""
    return np.random.default_rng([tuple(COUNTS).index(split), seed])


def placements(
    count: int, rng: np.random.Generator, radii: tuple[float, float], shift: float, turn: float
) -> npt.NDArray[np.float64]:
    """Matrices (count, 3, 3) that turn, scale and shift outlines at random, uniformly: see :func:`graphics`."""
    radius, angle = rng.uniform(*radii, count), np.radians(rng.uniform(-turn, turn, count))
    found = np.zeros((count, 3, 3))
    found[:, 0, 0] = found[:, 1, 1] = radius * np.cos(angle)
    found[:, 1, 0] = radius * np.sin(angle)
    found[:, 0, 1] = -found[:, 1, 0]
    found[:, :2, 2] = rng.uniform(-shift, shift, (count, 2))
    found[:, 2, 2] = 1
    return found


def contrasting(count: int, rng: np.random.Generator, least: float = CONTRAST) -> npt.NDArray[np.float32]:
    """Pairs of colours (count, 2, 3), uniform in [0, 1] but for their luma, which differs by `least` or more."""
    found = rng.uniform(size=(count, 2, 3))
    while (alike := np.abs(np.diff(found @ LUMA)[:, 0]) < least).any():
        found[alike] = rng.uniform(size=(int(alike.sum()), 2, 3))
    return found.astype(np.float32)


def painted(covered: npt.NDArray[np.float32], colours: npt.NDArray[np.float32], channels: int) -> Tensor:
    """Pictures (N, channels, H, W) of shares (N, H, W) of the first colour on the second."""
    shades = colours if channels == 3 else (colours @ np.array(LUMA, np.float32))[..., None]
    shape, ground = (shades[:, k, :, None, None] for k in (0, 1))
    return torch.from_numpy(ground + (shape - ground) * covered[:, None])


def _check(split: str, seed: int, count: int | None, names: Sequence[str], channels: int, size: int) -> None:
    if split not in COUNTS:
        raise InputError(
            given=f"the split {split!r}", expected=f"one of {', '.join(COUNTS)}", remedy='pass "train" to train on'
        )
    unknown = [name for name in names if name not in SHAPES]
    if unknown or len(set(names)) < max(2, len(names)):
        raise InputError(
            given=f"the shapes {', '.join(map(repr, names)) or '()'}",
            expected=f"two or more, each once, of {', '.join(SHAPES)}",
            remedy="leave names out for ten of them",
        )
    for name, value, least in (("seed", seed, 0), ("count", count, 1), ("size", size, 1)):
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            raise InputError(
                given=f"{name}={value!r}", expected=f"a whole number of at least {least}", remedy=f"leave {name} out"
            )
    if channels not in (1, 3):
        raise InputError(
            given=f"channels={channels!r}", expected="3 for colour, or 1 for grey", remedy="pass channels=3"
        )


def main(argv: Sequence[str] | None = None) -> int:
    """Draw every shape as taken, through the strongest homographies, and with noise and JPEG."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path("results/graphics.png"), help="(results/graphics.png)")
    arguments = parser.parse_args(argv)
    views = {
        "as taken": Camera(),
        "strongest": Camera.preset("strongest"),
        "strongest, noise 5 %, JPEG 50": Camera.preset("strongest", noise=0.05, jpeg=50),
    }
    images, classes = graphics("train", names=tuple(SHAPES), count=len(SHAPES))
    images = images[classes.argsort()]
    rows = {name: view(images, torch.Generator().manual_seed(0)) for name, view in views.items()}
    print(sheet(rows, tuple(SHAPES), arguments.out))
    return 0


def sheet(rows: dict[str, Tensor], heads: Sequence[str], path: Path) -> Path:
    """Rows of pictures (N, 1 or 3, H, W) under one head a column."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    from examples.pictures import save

    side = next(iter(rows.values())).shape[-1] + 4
    figure, axes = plt.subplots(len(rows), squeeze=False, figsize=(len(heads), 1.25 * len(rows)))
    for axis, (name, images) in zip(axes[:, 0], rows.items(), strict=True):
        framed = torch.nn.functional.pad(images.clamp(0, 1), (2, 2, 2, 2), value=1.0).expand(-1, 3, -1, -1)
        axis.imshow(torch.cat(list(framed), 2).permute(1, 2, 0).numpy())
        axis.set_xticks([(k + 0.5) * side for k in range(len(heads))], heads, fontsize=7)
        axis.set_yticks([])
        axis.tick_params(length=0)
        axis.set_frame_on(False)
        axis.set_title(name, fontsize=8, loc="left")
    figure.tight_layout()
    return save(figure, path, dpi=110)


if __name__ == "__main__":
    raise SystemExit(main())
