"""Homographies through four points, and random ones: matrices in batches."""

from __future__ import annotations

import torch
from torch import Tensor

# Least sine of the angles of a random quadrilateral; below, part of the image is squeezed to a line.
_FLATTEST = 0.1

SQUARE = ((-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0))
"""Corners of the image in normalised coordinates, x first."""


def through_four_points(source: Tensor, target: Tensor) -> Tensor:
    """The matrices that send four points to four points.

    Args:
        source, target: (..., 4, 2), float64, no three points of a quadruple on a line.

    Returns:
        (..., 3, 3), float64, last entry 1.

    Source: Hartley and Zisserman, Multiple View Geometry, 2nd ed., section 4.1.

    Example:
        >>> square = torch.tensor(SQUARE, dtype=torch.float64)
        >>> through_four_points(square, 2 * square).diagonal().tolist()
        [2.0, 2.0, 1.0]
    """
    source, target = torch.broadcast_tensors(source, target)
    point = torch.cat([source, torch.ones_like(source[..., :1])], -1)
    nought = torch.zeros_like(point)
    # Row pairs: m0 . p - t_x (m20 x + m21 y) = t_x and the same for y, with m22 = 1.
    rows_x = torch.cat([point, nought, -target[..., :1] * source], -1)
    rows_y = torch.cat([nought, point, -target[..., 1:] * source], -1)
    entries = torch.linalg.solve(torch.cat([rows_x, rows_y], -2), torch.cat([target[..., 0], target[..., 1]], -1))
    return torch.cat([entries, torch.ones_like(entries[..., :1])], -1).unflatten(-1, (3, 3))


def random_matrices(count: int, displacement: float, rotation: float, generator: torch.Generator | None) -> Tensor:
    """Random homographies: a rotation, then each corner of the image square moved on its own.

    A rotation by an angle uniform in [-rotation, rotation], then corner p goes to p + 2 displacement e, e uniform in
    [-1, 1]^2 (2 is the side of the square). Displacements that fold, flip or flatten the square are drawn again, so
    orientation is kept and w > 0 on the whole image.

    Args:
        count: number of matrices.
        displacement: largest displacement along each axis, as a fraction of the side.
        rotation: largest angle, radians.
        generator: source of randomness; the global one without it.

    Returns:
        (count, 3, 3), float64, on the CPU.
    """
    corners = torch.tensor(SQUARE, dtype=torch.float64, device="cpu")
    moved = corners.new_empty(0, 4, 2)
    while len(moved) < count:
        drawn = corners + 2 * displacement * (2 * _uniform((count - len(moved), 4, 2), generator) - 1)
        moved = torch.cat([moved, drawn[_strictly_convex(drawn)]])
    matrices = through_four_points(corners, moved)
    if not rotation:
        return matrices
    angle = rotation * (2 * _uniform((count,), generator) - 1)
    turn = torch.eye(3, dtype=torch.float64, device="cpu").repeat(count, 1, 1)
    turn[:, 0, 0] = turn[:, 1, 1] = angle.cos()
    turn[:, 1, 0], turn[:, 0, 1] = angle.sin(), -angle.sin()
    return matrices @ turn


def _uniform(shape: tuple[int, ...], generator: torch.Generator | None) -> Tensor:
    device = generator.device if generator is not None else torch.device("cpu")
    return torch.rand(shape, generator=generator, dtype=torch.float64, device=device).cpu()


def _strictly_convex(corners: Tensor) -> Tensor:
    """(N, 4, 2) -> (N,) bool."""
    # A square maps to a strictly convex quadrilateral of the same orientation if and only if w > 0 all over it.
    edges = corners.roll(-1, -2) - corners
    following = edges.roll(-1, -2)
    cross = edges[..., 0] * following[..., 1] - edges[..., 1] * following[..., 0]
    return (cross > _FLATTEST * edges.norm(dim=-1) * following.norm(dim=-1)).all(-1)
