"""Closed forms of exponential and logarithm: turns and rigid motions of the plane and of space."""

from __future__ import annotations

from collections.abc import Callable
from math import factorial

import torch
from torch import Tensor

_TERMS = {torch.float32: 8, torch.float64: 14}
"""Terms of power series up to 1, so that two derivatives are right to rounding as well."""


def exp_so2(coordinates: Tensor) -> Tensor:
    """(..., 1) -> (..., 2, 2): the turn by an angle."""
    angle = coordinates[..., 0]
    cos, sin = angle.cos(), angle.sin()
    return _rows([[cos, -sin], [sin, cos]])


def log_so2(matrix: Tensor) -> Tensor:
    """(..., 2, 2) -> (..., 1): the angle, at most pi in size."""
    return _angle(matrix).unsqueeze(-1)


def exp_se2(coordinates: Tensor) -> Tensor:
    """(..., 3) -> (..., 3, 3): with the angle t, sin t/t u + (1 - cos t)/t J u is the translation."""
    angle, x, y = coordinates.unbind(-1)
    _, sine, versine, _ = _quotients(angle * angle)
    a, b = sine, versine * angle
    cos, sin, zero = angle.cos(), angle.sin(), torch.zeros_like(angle)
    return _rows([[cos, -sin, a * x - b * y], [sin, cos, b * x + a * y], [zero, zero, zero + 1]])


def log_se2(matrix: Tensor) -> Tensor:
    """(..., 3, 3) -> (..., 3)."""
    angle = _angle(matrix)
    cosine, sine, _, _ = _quotients(angle * angle / 4)
    x, y = matrix[..., 0, 2], matrix[..., 1, 2]
    half, cotangent = angle / 2, cosine / sine
    return torch.stack([angle, cotangent * x + half * y, cotangent * y - half * x], dim=-1)


def exp_so3(coordinates: Tensor) -> Tensor:
    """(..., 3) -> (..., 3, 3): cos t + sin t/t [v] + (1 - cos t)/t^2 v v^T (Rodrigues)."""
    cosine, sine, versine, _ = _quotients((coordinates * coordinates).sum(-1))
    return _rotation(coordinates, cosine, sine, versine)


def log_so3(matrix: Tensor) -> Tensor:
    """(..., 3, 3) -> (..., 3): axis times angle, the angle at most pi."""
    scalar, vector = _quaternion(matrix)
    # tan(t/4) and half of it twice: arguments of the series stay below 0.04, for half turns as well as near 0
    scale = 1 / (1 + scalar)
    length = (vector * vector).sum(-1)
    for _ in range(2):
        scale = scale / (1 + (1 + length * scale * scale).sqrt())
    argument = length * scale * scale
    total = torch.zeros_like(argument)
    for k in reversed(range(_TERMS[matrix.dtype])):
        total = (1 / (2 * k + 1) if k % 2 == 0 else -1 / (2 * k + 1)) + argument * total
    return (16 * scale * total).unsqueeze(-1) * vector


def exp_se3(coordinates: Tensor) -> Tensor:
    """(..., 6) -> (..., 4, 4): rotation, then translation (1 + (1 - cos t)/t^2 [v] + (t - sin t)/t^3 [v]^2) u."""
    turn, shift = coordinates[..., :3], coordinates[..., 3:]
    square = (turn * turn).sum(-1)
    cosine, sine, versine, cubic = _quotients(square)
    along = (turn * shift).sum(-1, keepdim=True) * turn
    moved = shift + versine.unsqueeze(-1) * torch.linalg.cross(turn, shift)
    moved = moved + cubic.unsqueeze(-1) * (along - square.unsqueeze(-1) * shift)
    return _motion(_rotation(turn, cosine, sine, versine), moved)


def log_se3(matrix: Tensor) -> Tensor:
    """(..., 4, 4) -> (..., 6)."""
    turn, shift = log_so3(matrix[..., :3, :3]), matrix[..., :3, 3]
    square = (turn * turn).sum(-1)
    _, sine, versine, cubic = _quotients(square / 4)
    # (1 - t/2 cot t/2)/t^2
    factor = (versine - cubic) / (4 * sine)
    along = (turn * shift).sum(-1, keepdim=True) * turn
    moved = shift - torch.linalg.cross(turn, shift) / 2
    moved = moved + factor.unsqueeze(-1) * (along - square.unsqueeze(-1) * shift)
    return torch.cat([turn, moved], dim=-1)


CLOSED_FORMS: dict[str, tuple[Callable[[Tensor], Tensor], Callable[[Tensor], Tensor]]] = {
    "so2": (exp_so2, log_so2),
    "so3": (exp_so3, log_so3),
    "se2": (exp_se2, log_se2),
    "se3": (exp_se3, log_se3),
}
"""Exponential and logarithm by the name of the algebra whose basis they are for."""


def _quotients(square: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """cos t, sin t/t, (1 - cos t)/t^2 and (t - sin t)/t^3 as functions of t^2, each with its derivatives at 0."""
    near = square < 1
    small, large = torch.where(near, square, 0.0), torch.where(near, 1.0, square)
    rows = [[(-1) ** k / factorial(2 * k + order) for order in range(4)] for k in range(_TERMS[square.dtype])]
    *others, series = torch.tensor(rows, dtype=square.dtype, device=square.device).unbind(0)
    for row in reversed(others):
        series = torch.addcmul(row, series, small.unsqueeze(-1))
    angle = large.sqrt()
    cosine, sine = angle.cos(), angle.sin() / angle
    versine = 2 * ((angle / 2).sin() / angle) ** 2
    closed = (cosine, sine, versine, (1 - sine) / large)
    found = [torch.where(near, series[..., k], value) for k, value in enumerate(closed)]
    return found[0], found[1], found[2], found[3]


def _angle(matrix: Tensor) -> Tensor:
    return torch.atan2(matrix[..., 1, 0] - matrix[..., 0, 1], matrix[..., 0, 0] + matrix[..., 1, 1])


def _rotation(vector: Tensor, cosine: Tensor, sine: Tensor, versine: Tensor) -> Tensor:
    x, y, z = vector.unbind(-1)
    a, b, c = sine * x, sine * y, sine * z
    u, v, w = versine * x, versine * y, versine * z
    return _rows(
        [
            [cosine + u * x, u * y - c, u * z + b],
            [u * y + c, cosine + v * y, v * z - a],
            [u * z - b, v * z + a, cosine + w * z],
        ]
    )


def _quaternion(matrix: Tensor) -> tuple[Tensor, Tensor]:
    """The unit quaternion of a rotation with a scalar part of at least 0, from the largest of its four parts."""
    (a, b, c), (d, e, f), (g, h, i) = (row.unbind(-1) for row in matrix.unbind(-2))
    # 4 q q^T, row by row: the row of the largest diagonal entry is far from 0, so that no digit is lost
    products = _rows(
        [
            [1 + a + e + i, h - f, c - g, d - b],
            [h - f, 1 + a - e - i, b + d, c + g],
            [c - g, b + d, 1 - a + e - i, f + h],
            [d - b, c + g, f + h, 1 - a - e + i],
        ]
    )
    largest = products.diagonal(dim1=-2, dim2=-1).argmax(-1)
    row = products.gather(-2, largest[..., None, None].expand(*largest.shape, 1, 4)).squeeze(-2)
    unit = row / (row * row).sum(-1, keepdim=True).sqrt()
    unit = torch.where(unit[..., :1] < 0, -unit, unit)
    return unit[..., 0], unit[..., 1:]


def _motion(turn: Tensor, shift: Tensor) -> Tensor:
    upper = torch.cat([turn, shift.unsqueeze(-1)], dim=-1)
    last = torch.zeros_like(upper[..., :1, :]) + upper.new_tensor([0.0, 0.0, 0.0, 1.0])
    return torch.cat([upper, last], dim=-2)


def _rows(rows: list[list[Tensor]]) -> Tensor:
    return torch.stack([torch.stack(row, dim=-1) for row in rows], dim=-2)
