"""Finite maps of a group, for groups whose generators are projective vector fields of the plane."""

from __future__ import annotations

import math
from collections.abc import Sequence

import sympy as sp
import torch
from torch import Tensor

from invariants.actions import LieAction
from invariants.errors import InputError

from ..perspective import Homography

_SIZE = 0.3
"""Frobenius norm of the logarithm of a map, in units of half the longer side."""

_TRIES, _ROUNDING = 32, 1e-9


def projective_matrices(action: LieAction) -> Tensor | None:
    """The generators as matrices 3 x 3, if all of them are projective vector fields of the plane.

    (a + B z) - z (c . z) is the velocity at z of the maps exp(t M), M = ((B, a), (c, 0)).

    Args:
        action: of the group.

    Returns:
        (generators, 3, 3), float64; None for other fields, another base or a fiber.

    Example:
        >>> from invariants import catalogue
        >>> projective_matrices(catalogue.get("se2"))[2].tolist()
        [[0.0, -1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
        >>> projective_matrices(catalogue.get("moebius")) is None
        True
    """
    if len(action.base) != 2 or action.fiber:
        return None
    found = [_matrix(action.base, row) for row in action.fields]
    known = [m for m in found if m is not None]
    return torch.stack(known) if len(known) == len(found) else None


def _matrix(base: Sequence[sp.Symbol], row: Sequence[sp.Expr]) -> Tensor | None:
    x, y = base
    try:
        u, v = (sp.Poly(c, x, y, domain="QQ") for c in row)
    except sp.PolynomialError:
        return None
    cx, cy = -u.coeff_monomial(x**2), -v.coeff_monomial(y**2)
    matrix = [
        [u.coeff_monomial(x), u.coeff_monomial(y), u.coeff_monomial(1)],
        [v.coeff_monomial(x), v.coeff_monomial(y), v.coeff_monomial(1)],
        [cx, cy, 0],
    ]
    for number, poly in enumerate((u, v)):
        linear = matrix[number][0] * x + matrix[number][1] * y + matrix[number][2]
        if sp.expand(linear - base[number] * (cx * x + cy * y) - poly.as_expr()) != 0:
            return None
    return torch.tensor([[float(e) for e in line] for line in matrix], dtype=torch.float64, device="cpu")


def random_maps(action: LieAction, shape: Sequence[int], count: int, seed: int = 0) -> tuple[Homography, ...]:
    """A few random maps of the group, near enough to the identity to keep most of a picture in view.

    exp(X) for X in the span of the generators, of random direction and a Frobenius norm of 0.8, in coordinates whose origin
    is the centre of the picture and whose unit is half its longer side.

    Args:
        action: of the group, in pixels from the centre of the picture, as layers take it.
        shape: (H, W).
        count: how many.
        seed: of the draws.

    Returns:
        The maps; none where the generators are no projective vector fields of the plane.

    Raises:
        InputError: where every draw moves some of the picture to infinity.

    Example:
        >>> from invariants import catalogue
        >>> [len(random_maps(catalogue.get(name), (32, 48), 3)) for name in ("affine", "moebius")]
        [3, 0]
    """
    matrices = projective_matrices(action)
    if matrices is None:
        return ()
    height, width = shape
    half = max(height, width) / 2
    unit = torch.tensor([1 / half, 1 / half, 1.0], dtype=torch.float64, device="cpu")
    normal = torch.tensor([2 / width, 2 / height, 1.0], dtype=torch.float64, device="cpu") / unit
    fields = (unit[:, None] * matrices / unit).flatten(1)
    basis = torch.linalg.qr(fields.T).Q.T
    turning = torch.tensor([0, -1, 0, 1, 0, 0, 0, 0, 0], dtype=torch.float64, device="cpu")
    turns = bool((basis.T @ (basis @ turning) - turning).norm() < _ROUNDING)
    generator = torch.Generator().manual_seed(seed)
    found: list[Homography] = []
    for _ in range(_TRIES * count):
        direction = torch.randn(len(basis), dtype=torch.float64, device="cpu", generator=generator)
        logarithm = (_SIZE * direction / direction.norm() @ basis).view(3, 3)
        angle = turns * 2 * math.pi * torch.rand((), dtype=torch.float64, device="cpu", generator=generator)
        element = torch.linalg.matrix_exp(logarithm) @ torch.linalg.matrix_exp(angle * turning.view(3, 3))
        drawn = Homography(normal[:, None] * element / normal)
        try:
            drawn.visible((1, 1))
        except InputError:
            continue
        found.append(drawn)
        if len(found) == count:
            return tuple(found)
    raise InputError(
        given=f"{action.name} on pictures of {height} x {width} pixels",
        expected="maps that keep the picture at a finite distance",
        remedy="bring the action to the size of the picture with invariants.conjugate",
    )
