"""A homography from many pairs of points, and how it acts on them (NumPy, float64)."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float64]


def carried(matrix: Points, points: Points) -> Points:
    """Points (N, 2) through a homography; far away where they go to infinity."""
    return _projected(matrix, points)[0]


def jacobians(matrix: Points, points: Points) -> Points:
    """Derivatives (N, 2, 2) of a homography at points (N, 2)."""
    image, last = _projected(matrix, points)
    found: Points = (matrix[None, :2, :2] - image[:, :, None] * matrix[None, 2:, :2]) / last[:, :, None]
    return found


def _projected(matrix: Points, points: Points) -> tuple[Points, Points]:
    """Where points go (N, 2), and their third homogeneous coordinate (N, 1), not nearer to 0 than what can be divided by."""
    moved = np.c_[points, np.ones(len(points))] @ matrix.T
    last = np.where(np.abs(moved[:, 2:]) < 1e-12, 1e-12, moved[:, 2:])
    return moved[:, :2] / last, last


def fitted(source: Points, target: Points, deviations: Points, start: Points, rounds: int = 10) -> Points:
    """The homography of least weighted error in the target, from pairs (N, 2) and (N, 2), N at least 4, and a start.

    min sum_i rho(|H p_i - q_i| / s_i) by Gauss-Newton on eight entries, rho(r) = log(1 + r^2 / 4): pairs that are further
    off than two deviations hardly count.

    Args:
        source, target: pairs.
        deviations: (N,), s_i, of places in the target.
        start: (3, 3).
        rounds: of Gauss-Newton.
    """
    normal, denormal = _normaliser(source), _normaliser(target)
    p = carried(normal, source)
    q = carried(denormal, target)
    sizes = deviations * denormal[0, 0]
    matrix = denormal @ start @ np.linalg.inv(normal)
    matrix = matrix / np.linalg.norm(matrix)
    best, least = matrix, _cost(matrix, p, q, sizes)
    for _ in range(rounds):
        image, last = _projected(matrix, p)
        rest = (q - image) / sizes[:, None]
        weight = 1 / (1 + (rest**2).sum(1) / 4)
        row = np.c_[p, np.ones(len(p))] / (last * sizes[:, None])
        zero = np.zeros_like(row)
        x = np.c_[row, zero, -image[:, :1] * row]
        y = np.c_[zero, row, -image[:, 1:] * row]
        a = np.r_[x, y]
        w = np.r_[weight, weight]
        gram = a.T @ (a * w[:, None])
        # the overall factor is free: keep the step orthogonal to the matrix
        h = matrix.ravel()
        step = np.linalg.lstsq(gram + np.trace(gram) * np.outer(h, h), a.T @ (w * rest.T.ravel()), rcond=None)[0]
        matrix = matrix + step.reshape(3, 3)
        matrix = matrix / np.linalg.norm(matrix)
        cost = _cost(matrix, p, q, sizes)
        if cost < least:
            best, least = matrix, cost
        if np.abs(step).max() < 1e-10:
            break
    found: Points = np.linalg.inv(denormal) @ best @ normal
    return scaled(found)


def scaled(matrix: Points) -> Points:
    """A homography with last entry 1, or largest entry 1 where the last is near 0."""
    largest = float(np.abs(matrix).max())
    last = float(matrix[2, 2])
    found: Points = matrix / (last if abs(last) > 1e-9 * largest else largest)
    return found


def _cost(matrix: Points, p: Points, q: Points, sizes: Points) -> float:
    rest = (carried(matrix, p) - q) / sizes[:, None]
    return float(np.log1p((rest**2).sum(1) / 4).sum())


def _normaliser(points: Points) -> Points:
    """The similarity that brings points to mean 0 and mean square 2."""
    middle = points.mean(0)
    size = float(np.sqrt(((points - middle) ** 2).sum(1).mean() / 2)) or 1.0
    found: Points = np.array([[1 / size, 0, -middle[0] / size], [0, 1 / size, -middle[1] / size], [0, 0, 1]])
    return found
