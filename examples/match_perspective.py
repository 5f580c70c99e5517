"""Matching photographs with themselves in perspective: differential invariants beside SIFT.

A crop of a photograph and the same through a random homography: how many keypoints are found again, how many are matched
rightly, and how many points of a grid find their place by their descriptor alone. Scales and thresholds were chosen on
every other photograph, the rest is reported.

    python -m examples.match_perspective [--seeds 2] [--out results]
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path
from statistics import mean

import matplotlib as mpl
import numpy as np
import torch
from rich.console import Console
from rich.progress import track
from rich.table import Table
from skimage.feature import SIFT, daisy
from torch import Tensor

from examples.photographs import Array, load
from examples.pictures import save
from invariants.nn import (
    PRESETS,
    DenseFeatures,
    GaussianJets,
    RandomHomography,
    ScaledFeatures,
    mutual_nearest,
    warp,
    whiten,
)

mpl.use("Agg")
from matplotlib import pyplot as plt

SIDE, MARGIN, GRID, TOLERANCE = 200, 16, 8, 3.0
"""Side of a crop, width of the border that counts as out of view, step of the grid, distance that counts as right; px."""
NOISE = 0.02  # standard deviation, of values in [0, 1]
ENLARGEMENT = 2.0
CONDITIONS = {
    **{name: (name, 0.0, 1.0) for name in PRESETS},
    "strong, noise": ("strong", NOISE, 1.0),
    "mild, enlarged": ("mild", 0.0, ENLARGEMENT),
}
"""Condition -> (preset of the homographies, noise of either picture, enlargement of the second)."""


@dataclass
class Described:
    """Keypoints of a picture (N, 2), x first, in pixels, by falling strength; their descriptors; the map of all pixels."""

    points: Tensor
    descriptors: Tensor
    dense: Tensor | None = None

    def where(self, keep: Tensor) -> Described:
        """Those keypoints only."""
        return Described(self.points[keep], self.descriptors[keep], self.dense)


@dataclass
class Measures:
    """Of one pair of pictures, shares from 0 to 1; NaN where a method has no such thing."""

    repeatability: float
    chance: float
    matching_score: float
    precision: float
    dense: float


Method = Callable[[Tensor], Described]


def main(argv: Sequence[str] | None = None) -> int:
    """Measure, show, draw; returns the exit status."""
    parser = argparse.ArgumentParser(description="Match photographs with themselves in perspective.")
    parser.add_argument("--seeds", type=int, default=2, help="crops and homographies of each photograph (2)")
    parser.add_argument("--out", type=Path, default=Path("results"), help="folder for the picture (results)")
    arguments = parser.parse_args(argv)
    if arguments.seeds < 1:
        parser.error("--seeds is at least 1")
    console, started = Console(), time.perf_counter()
    photographs = dict(list(load().items())[::2])  # the others were there to choose by
    console.print(f"photographs: {', '.join(photographs)}", highlight=False)
    jobs = [(c, n, seed) for c in CONDITIONS for n in range(len(photographs)) for seed in range(arguments.seeds)]
    results: dict[str, dict[str, list[Measures]]] = {c: {m: [] for m in METHODS} for c in CONDITIONS}
    counts: dict[str, list[int]] = {c: [] for c in CONDITIONS}
    for condition, number, seed in track(jobs, "matching", console=console, transient=True):
        pair = Pair.draw(list(photographs.values())[number], condition, 1000 * number + seed)
        numbers: tuple[int, int] | None = None
        for name, method in METHODS.items():
            a, b = (method(p) for p in (pair.a, pair.b))
            a, b = pair.in_view(a, b, numbers)
            if numbers is None:  # SIFT comes first and says how many keypoints the others may have
                numbers = len(torch.unique(a.points, dim=0)), len(torch.unique(b.points, dim=0))
                counts[condition].append(numbers[0])
            results[condition][name].append(measure(a, b, pair.matrix))
    show(console, results, counts)
    picture = draw(next(iter(photographs.values())), arguments.out)
    console.print(f"picture: {picture}\n{time.perf_counter() - started:.0f} seconds in all", highlight=False)
    return 0


@dataclass
class Pair:
    """Two pictures (1, 3, SIDE, SIDE), the second being the first through a homography.

    Attributes:
        a, b: the pictures.
        matrix: (3, 3), from a to b, in normalised coordinates.
    """

    a: Tensor
    b: Tensor
    matrix: Tensor

    @classmethod
    def draw(cls, photograph: Array, condition: str, seed: int) -> Pair:
        """A random crop, and the same through a random homography of the condition."""
        generator = torch.Generator().manual_seed(seed)
        preset, noise, enlargement = CONDITIONS[condition]
        top, left = (int(torch.randint(n - SIDE + 1, (), generator=generator)) for n in photograph.shape[:2])
        crop = np.ascontiguousarray(photograph[top : top + SIDE, left : left + SIDE])
        a = torch.from_numpy(crop).permute(2, 0, 1)[None]
        zoom = torch.diag(torch.tensor([enlargement, enlargement, 1.0], dtype=torch.float64))
        matrices = zoom @ RandomHomography.preset(preset).sample(1, generator)
        b = warp(a, matrices, border="reflect")  # black corners would draw keypoints
        a, b = (p + noise * torch.randn(p.shape, generator=generator) for p in (a, b))
        return cls(a, b, matrices[0])

    def in_view(self, a: Described, b: Described, most: tuple[int, int] | None) -> tuple[Described, Described]:
        """The keypoints that lie in both pictures, of each the strongest, at most so many places."""
        seen = []
        for one, matrix, count in zip((a, b), (self.matrix, self.matrix.inverse()), most or (None, None), strict=True):
            keep = (inside(one.points) & inside(carried(matrix, one.points))).nonzero()[:, 0]
            seen.append(one.where(first_places(one.points, keep, count)))
        return seen[0], seen[1]


def first_places(points: Tensor, keep: Tensor, count: int | None) -> Tensor:
    """Of the indices `keep`, those at the first `count` places; a place with several orientations counts as one."""
    if count is None or not len(keep):
        return keep
    _, place = torch.unique(points[keep], dim=0, return_inverse=True)
    first = torch.full((int(place.max()) + 1,), len(keep)).scatter_reduce(0, place, torch.arange(len(keep)), "amin")
    return keep[first.argsort().argsort()[place] < count]


def carried(matrix: Tensor, points: Tensor) -> Tensor:
    """Points (N, 2) in pixels through a homography of normalised coordinates."""
    z = (2 * points.double() + 1) / SIDE - 1
    moved = torch.cat([z, torch.ones_like(z[:, :1])], 1) @ matrix.mT
    return ((moved[:, :2] / moved[:, 2:] + 1) * SIDE - 1) / 2


def inside(points: Tensor) -> Tensor:
    """Which points are in view: further than MARGIN from the border."""
    return ((points >= MARGIN) & (points <= SIDE - 1 - MARGIN)).all(1)


def measure(a: Described, b: Described, matrix: Tensor) -> Measures:
    """The measures of the field, for keypoints in the shared view.

    Repeatability: keypoints of a with a keypoint of b within TOLERANCE; chance: the same of the points of a grid;
    matching score: keypoints of a in a right mutual match, as a share of all of a; precision: right ones among the mutual
    matches; dense: points of the grid whose nearest descriptor of b is within TOLERANCE. A place with several
    orientations counts as one keypoint.
    """
    places = torch.unique(a.points, dim=0)
    count = max(len(places), 1)
    pairs = mutual_nearest(a.descriptors, b.descriptors)
    good = right(a, b, pairs, matrix)
    return Measures(
        repeatability=near(carried(matrix, places), b.points),
        chance=near(carried(matrix, shared_grid(matrix)), b.points),
        matching_score=len(torch.unique(a.points[pairs[good, 0]], dim=0)) / count,
        precision=int(good.sum()) / max(len(pairs), 1),
        dense=dense_share(a, b, matrix),
    )


def near(points: Tensor, keypoints: Tensor) -> float:
    """Share of points with a keypoint within TOLERANCE."""
    if not len(points) or not len(keypoints):
        return 0.0
    return float((torch.cdist(points, keypoints.double()).amin(1) <= TOLERANCE).double().mean())


def right(a: Described, b: Described, pairs: Tensor, matrix: Tensor) -> Tensor:
    """Which matches (P, 2) are right: (P,) bool."""
    distance = (carried(matrix, a.points[pairs[:, 0]]) - b.points[pairs[:, 1]].double()).norm(dim=1)
    return distance <= TOLERANCE


def dense_share(a: Described, b: Described, matrix: Tensor) -> float:
    """Points of a grid on a, in the shared view, whose nearest descriptor of b, on every second pixel, is in place."""
    if a.dense is None or b.dense is None:
        return float("nan")
    grid = shared_grid(matrix)
    candidates = _grid(2)
    candidates = candidates[inside(candidates)]
    similar = _at(a.dense, grid) @ _at(b.dense, candidates).mT  # of unit length: the most similar is the nearest
    found = candidates[similar.argmax(1)]
    return float(((found - carried(matrix, grid)).norm(dim=1) <= TOLERANCE).double().mean())


def shared_grid(matrix: Tensor) -> Tensor:
    """Points (N, 2) of a grid on the first picture that lie in both."""
    grid = _grid(GRID)
    return grid[inside(grid) & inside(carried(matrix, grid))]


def _grid(step: int) -> Tensor:
    axis = torch.arange(0, SIDE, step)
    return torch.cartesian_prod(axis, axis)


def _at(dense: Tensor, points: Tensor) -> Tensor:
    return dense[:, points[:, 1], points[:, 0]].T


def grey(picture: Tensor) -> Tensor:
    """Luminance (1, 1, SIDE, SIDE)."""
    return (picture * picture.new_tensor([0.2125, 0.7154, 0.0721])[:, None, None]).sum(1, keepdim=True)


def sift(picture: Tensor) -> Described:
    """Keypoints and descriptors of SIFT, on luminance."""
    method = SIFT()  # a lower contrast threshold did no better on the photographs kept for choosing
    try:
        method.detect_and_extract(grey(picture)[0, 0].double().numpy())
    except RuntimeError:  # how scikit-image says that it found nothing
        return Described(torch.empty(0, 2), torch.empty(0, 128))
    points = torch.from_numpy(np.ascontiguousarray(method.positions[:, ::-1]))
    return Described(points, torch.nn.functional.normalize(torch.from_numpy(method.descriptors).float(), dim=1))


COLOUR, GREY = DenseFeatures("projective", in_channels=3), DenseFeatures("projective", in_channels=1)


def invariants_of_grey(picture: Tensor) -> Described:
    """DenseFeatures of luminance: what SIFT sees."""
    points = GREY.keypoints(grey(picture))[0]
    dense = GREY(grey(picture))[0]
    return Described(points, _at(dense, points), dense)


def invariants_of_colour(picture: Tensor) -> Described:
    """DenseFeatures of the colours."""
    points = COLOUR.keypoints(picture)[0]
    dense = COLOUR(picture)[0]
    return Described(points, _at(dense, points), dense)


# the strongest are compared, as many as SIFT finds: the threshold must leave so many
SCALED_COLOUR, SCALED_GREY = (ScaledFeatures("projective", channels, threshold=0.005) for channels in (3, 1))


def scaled_invariants_of_grey(picture: Tensor) -> Described:
    """ScaledFeatures of luminance: what SIFT sees, with a scale and directions as SIFT's."""
    keypoints, descriptors = SCALED_GREY(grey(picture))
    return Described(keypoints.points, descriptors)


def scaled_invariants_of_colour(picture: Tensor) -> Described:
    """ScaledFeatures of the colours."""
    keypoints, descriptors = SCALED_COLOUR(picture)
    return Described(keypoints.points, descriptors)


BLURS = [GaussianJets(0, sigma=s, truncate=3.0) for s in (1.0, 2.0, 4.0, 8.0)]


def smoothed_colours(picture: Tensor) -> Described:
    """The same keypoints with nothing but smoothed colours: what the invariants add to these."""
    points = COLOUR.keypoints(picture)[0]
    white = whiten(picture)
    dense = torch.nn.functional.normalize(torch.cat([blur(white)[0, :, 0] for blur in BLURS]), dim=0)
    return Described(points, _at(dense, points), dense)


def daisies(picture: Tensor) -> Described:
    """The keypoints of luminance with DAISY, dense histograms of gradients that do not follow a rotation."""
    points = GREY.keypoints(grey(picture))[0]
    inner = torch.from_numpy(daisy(grey(picture)[0, 0].numpy(), step=1, radius=MARGIN - 1)).float().permute(2, 0, 1)
    dense = torch.nn.functional.pad(inner, [MARGIN - 1] * 4)
    dense = torch.nn.functional.normalize(dense, dim=0)
    return Described(points, _at(dense, points), dense)


METHODS: dict[str, Method] = {
    "SIFT": sift,
    "DAISY": daisies,
    "smoothed colours": smoothed_colours,
    "invariants of grey": invariants_of_grey,
    "invariants of colour": invariants_of_colour,
    "scaled, grey": scaled_invariants_of_grey,
    "scaled, colour": scaled_invariants_of_colour,
}


def show(console: Console, results: dict[str, dict[str, list[Measures]]], counts: dict[str, list[int]]) -> None:
    """The table: percent, means over pictures and seeds."""
    number = len(next(iter(counts.values())))
    headings = ("repeat-\nability", "by\nchance", "matching\nscore", "precision", "dense")
    table = Table(f"percent, mean of {number} pairs", *headings)
    for condition, by_method in results.items():
        table.add_row(f"{condition}: {mean(counts[condition]):.0f} points")
        for name, measures in by_method.items():
            values = [mean(column) for column in zip(*map(astuple, measures), strict=True)]
            table.add_row(f"  {name}", *(f"{100 * v:.1f}" if v == v else "-" for v in values))
        table.add_section()
    console.print(table)


def draw(photograph: Array, out: Path) -> Path:
    """The matches of one strongly transformed pair, right ones green and wrong ones red, SIFT beside the invariants."""
    pair = Pair.draw(photograph, "strongest", 12)
    shown = {name: METHODS[name] for name in ("SIFT", "scaled, grey", "scaled, colour")}
    figure, axes = plt.subplots(len(shown), 1, figsize=(8, 4.2 * len(shown)))
    both = torch.cat([pair.a, pair.b], 3)[0].permute(1, 2, 0).clamp(0, 1).numpy()
    numbers = None
    for axis, (name, method) in zip(axes, shown.items(), strict=True):
        a, b = pair.in_view(method(pair.a), method(pair.b), numbers)
        numbers = numbers or (len(torch.unique(a.points, dim=0)), len(torch.unique(b.points, dim=0)))
        pairs = mutual_nearest(a.descriptors, b.descriptors)
        good = right(a, b, pairs, pair.matrix)
        axis.imshow(both)
        for colour, chosen in (("tab:red", pairs[~good]), ("tab:green", pairs[good])):
            start, end = a.points[chosen[:, 0]], b.points[chosen[:, 1]] + torch.tensor([SIDE, 0])
            axis.plot(*(torch.stack([start[:, k], end[:, k]]).numpy() for k in (0, 1)), color=colour, linewidth=0.6)
        axis.set_title(f"{name}: {int(good.sum())} right, {int((~good).sum())} wrong", fontsize=9)
        axis.axis("off")
    figure.tight_layout()
    return save(figure, out / "match_perspective.png")


if __name__ == "__main__":
    raise SystemExit(main())
