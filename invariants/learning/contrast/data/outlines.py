"""Outlines of random shapes: polygons and smooth curves through their corners."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Outline = NDArray[np.float64]

LARGEST_RADIUS = 0.55
"""Of an outline around its centre, in sides of its box: a shape that is turned stays on the canvas at every position."""
CURVE_POINTS = 24
"""Points of a curve between two corners."""
OUTLINE_POINTS = 8 * CURVE_POINTS
"""Points of every outline; those of fewer end with copies of the last one."""


def random_outline(generator: np.random.Generator) -> Outline:
    """A random closed shape around its centre of mass.

    Five to eight corners around the origin, each in its own sector, at radii N(1, 0.4) kept within 0.1 and 1.9; joined by
    straight lines or, with probability 1/2, by a smooth curve. Its longer principal axis is turned upright, and it is
    stretched to a box of sides 1, or a smaller one where it would otherwise leave the canvas when turned.

    Args:
        generator: of random numbers.

    Returns:
        (192, 2), columns x and y, counter-clockwise.

    Source: S. Dziadzio et al., "Infinite dSprites for Disentangled Continual Learning", 2023.

    Example:
        >>> random_outline(np.random.default_rng(0)).shape
        (192, 2)
    """
    count = int(generator.integers(5, 9))
    sector = 2 * np.pi / count
    radii = generator.normal(1.0, 0.4, count).clip(0.1, 1.9)
    within = generator.normal(0.0, sector / 4, count).clip(-0.49 * sector, 0.49 * sector)
    angles = sector * np.arange(count) + within
    corners = radii[:, None] * np.stack([np.cos(angles), np.sin(angles)], axis=1)
    outline = corners if generator.random() < 0.5 else smooth(corners)
    outline = _upright(outline)
    outline = outline / np.ptp(outline, axis=0)
    outline = outline - moments(outline)[1]
    outline *= min(1.0, LARGEST_RADIUS / np.hypot(*outline.T).max())
    return np.concatenate([outline, np.repeat(outline[-1:], OUTLINE_POINTS - len(outline), axis=0)])


def smooth(corners: Outline) -> Outline:
    """A closed smooth curve through points: the centripetal Catmull-Rom spline, which has no loop between two points.

    Args:
        corners: (V, 2), no two neighbours equal.

    Returns:
        (24 V, 2), the corners among them.

    Source: C. Yuksel, S. Schaefer, J. Keyser, "Parameterization and applications of Catmull-Rom curves", 2011.
    """
    points = [np.roll(corners, shift, axis=0)[:, None, :] for shift in (1, 0, -1, -2)]
    gaps = [np.sqrt(np.linalg.norm(b - a, axis=2, keepdims=True)) for a, b in pairwise(points)]
    knots = [np.zeros_like(gaps[0]), gaps[0], gaps[0] + gaps[1], gaps[0] + gaps[1] + gaps[2]]
    t = knots[1] + gaps[1] * np.linspace(0, 1, CURVE_POINTS, endpoint=False)[None, :, None]
    for level in (1, 2, 3):
        # the last level is on the middle interval alone
        pairs = [(k, k + level) for k in range(4 - level)] if level < 3 else [(1, 2)]
        points = [
            ((knots[b] - t) * points[k] + (t - knots[a]) * points[k + 1]) / (knots[b] - knots[a])
            for k, (a, b) in enumerate(pairs)
        ]
    return points[0].reshape(-1, 2)


def moments(outline: Outline) -> tuple[float, Outline, Outline]:
    """The area of a polygon, positive if it runs counter-clockwise, its centre of mass (2,) and its covariance (2, 2).

    Example:
        >>> area, centre, _ = moments(np.array([[0.0, 0.0], [2.0, 0.0], [2.0, 1.0], [0.0, 1.0]]))
        >>> area, centre.tolist()
        (2.0, [1.0, 0.5])
    """
    p, q = outline, np.roll(outline, -1, axis=0)
    cross = p[:, 0] * q[:, 1] - q[:, 0] * p[:, 1]
    area = float(cross.sum()) / 2
    centre = ((p + q) * cross[:, None]).sum(0) / (6 * area)
    mixed = np.einsum("v,vi,vj->ij", cross, p, q)
    squares = np.einsum("v,vi,vj->ij", cross, p, p) + np.einsum("v,vi,vj->ij", cross, q, q)
    second = (2 * squares + mixed + mixed.T) / (24 * area)
    return area, centre, second - np.outer(centre, centre)


def _upright(outline: Outline) -> Outline:
    """Turned so that the longer principal axis is that of y."""
    _, axes = np.linalg.eigh(moments(outline)[2])
    if np.linalg.det(axes) < 0:
        axes[:, 0] *= -1
    turned: Outline = outline @ axes
    return turned


def half_of(outline: Outline) -> Outline:
    """What of a polygon lies at x >= 0, with as many points twice; where it falls apart, edges along x = 0 join the parts.

    Example:
        >>> square = np.array([[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]])
        >>> moments(half_of(square))[0]
        2.0
    """
    p, q = outline, np.roll(outline, -1, axis=0)
    # every edge gives two points: its ends, each moved along it to x = 0 where it lies beyond
    change = q[:, 0] - p[:, 0]
    along = np.divide(-p[:, 0], change, out=np.zeros(len(p)), where=change != 0)
    crossing = np.stack([np.zeros(len(p)), p[:, 1] + along * (q[:, 1] - p[:, 1])], axis=1)
    crosses = (p[:, 0] < 0) != (q[:, 0] < 0)
    # an edge wholly beyond is pressed on x = 0, where it encloses nothing
    pressed = outline * [0.0, 1.0]
    start = np.where((p[:, 0] >= 0)[:, None], p, np.where(crosses[:, None], crossing, pressed))
    end = np.where((q[:, 0] >= 0)[:, None], q, np.where(crosses[:, None], crossing, np.roll(pressed, -1, axis=0)))
    return np.stack([start, end], axis=1).reshape(-1, 2)
