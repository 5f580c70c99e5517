"""Pictures of outlines, exactly anti-aliased: the value of a pixel is the share of its area that lies inside.

A polygon stays a polygon under a homography, so that outlines can be seen in perspective before they are drawn.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float64]
Outline = tuple[Points, ...]
"""Closed polygons (n, 2), x first; a hole runs the other way round."""


def centred(outline: Outline) -> Outline:
    """The outline, the middle of its box at 0, in a circle of radius 1."""
    points = np.concatenate(outline)
    middle = (points.min(0) + points.max(0)) / 2
    radius = np.linalg.norm(points - middle, axis=1).max()
    return tuple((part - middle) / radius for part in outline)


def coverage(outlines: Sequence[Outline], matrices: npt.ArrayLike, size: int) -> npt.NDArray[np.float32]:
    """The share of each pixel that an outline covers.

    By Green's theorem: an edge that climbs by dy inside a pixel, at a mean distance s from the pixel's right side, adds s dy
    to the pixel's area and dy to all pixels right of it in that row.

    Args:
        outlines: N of them.
        matrices: (N, 3, 3), what each is carried by, into normalised coordinates: x first, y downwards, the picture being
            [-1, 1]^2. No outline crosses the line that its matrix sends to infinity.
        size: side of the pictures, in pixels.

    Returns:
        (N, size, size), 0 to 1.

    Example:
        >>> square = (np.array([[-0.5, -0.5], [0.5, -0.5], [0.5, 0.5], [-0.5, 0.5]]),)
        >>> coverage([square], [np.eye(3)], 2).tolist()
        [[[0.25, 0.25], [0.25, 0.25]]]
    """
    sums = np.zeros((len(outlines), size, size))
    if len(outlines):
        start, end, owner = _edges(outlines, np.asarray(matrices, np.float64), size)
        start, end, row, which = _by_rows(start, end, size)
        _add(sums, start, end, row, owner[which])
    return np.abs(sums).clip(0, 1).astype(np.float32)


def _edges(
    outlines: Sequence[Outline], matrices: npt.NDArray[np.float64], size: int
) -> tuple[Points, Points, npt.NDArray[np.int64]]:
    """Beginnings and ends of all edges in pixels, pixel i from i to i + 1, and the numbers of their pictures."""
    contours = [(k, points) for k, outline in enumerate(outlines) for points in outline]
    lengths = np.array([len(points) for _, points in contours])
    owner = np.repeat(np.array([k for k, _ in contours]), lengths)
    points = np.concatenate([points for _, points in contours])
    carried = np.einsum("nij,nj->ni", matrices[owner], np.column_stack([points, np.ones(len(points))]))
    start = (carried[:, :2] / carried[:, 2:] + 1) * size / 2
    following = np.arange(1, len(start) + 1)
    last = lengths.cumsum() - 1
    following[last] = last - lengths + 1
    return start, start[following], owner


def _by_rows(
    start: Points, end: Points, size: int
) -> tuple[Points, Points, npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Edges cut at the borders of pixel rows: beginnings, ends, rows, and the edges they are of."""
    low, high = np.minimum(start[:, 1], end[:, 1]), np.maximum(start[:, 1], end[:, 1])
    first = np.floor(low).clip(0, size).astype(np.int64)
    beyond = np.ceil(high).clip(0, size).astype(np.int64)
    which, row = _runs(first, np.maximum(beyond - first, 0))
    a, b = start[which], end[which]
    ends = np.stack([a[:, 1], b[:, 1]]).clip(row, row + 1)
    # a level edge adds nothing: any finite slope will do
    rise = b[:, 1] - a[:, 1]
    slope = (b[:, 0] - a[:, 0]) / np.where(rise == 0, 1.0, rise)
    x = (a[:, 0] + (ends - a[:, 1]) * slope).clip(np.minimum(a[:, 0], b[:, 0]), np.maximum(a[:, 0], b[:, 0]))
    return np.column_stack([x[0], ends[0]]), np.column_stack([x[1], ends[1]]), row, which


def _add(
    sums: npt.NDArray[np.float64], start: Points, end: Points, row: npt.NDArray[np.int64], owner: npt.NDArray[np.int64]
) -> None:
    """Add what pieces of edges, each within one row of one picture, leave to the right of themselves."""
    size = sums.shape[-1]
    low, high = np.minimum(start[:, 0], end[:, 0]), np.maximum(start[:, 0], end[:, 0])
    # what lies left of the picture counts as at its left side
    first, last = (np.floor(x).clip(-1, size).astype(np.int64) for x in (low, high))
    which, column = _runs(first, last - first + 1)
    left = np.where(column < 0, -np.inf, column)
    right = np.where(column == size, np.inf, column + 1)
    part_low, part_high = np.maximum(low[which], left), np.minimum(high[which], right)
    width = (high - low)[which]
    share = np.where(width > 0, (part_high - part_low) / np.where(width > 0, width, 1.0), 1.0)
    climb = (end[:, 1] - start[:, 1])[which] * share
    inside = np.where(column < 0, 1.0, column + 1 - (part_low + part_high) / 2)
    column = column.clip(0)
    cells = (owner[which] * size + row[which]) * (size + 2) + column
    steps = np.zeros(len(sums) * size * (size + 2))
    # inside of its own pixel, wholly from the next one on
    steps += np.bincount(cells, climb * inside, len(steps))
    steps += np.bincount(cells + 1, climb * (1 - inside), len(steps))
    sums += steps.reshape(len(sums), size, size + 2).cumsum(2)[..., :size]


def _runs(first: npt.NDArray[np.int64], counts: npt.NDArray[np.int64]) -> tuple[npt.NDArray[np.int64], ...]:
    """Numbers that run from first on, counts of them, end to end, and which run each is of: (which, number)."""
    which = np.repeat(np.arange(len(first)), counts)
    begins = np.repeat(counts.cumsum() - counts, counts)
    return which, np.arange(len(which)) - begins + first[which]
