"""Families of convex solids of random proportions, each face of another colour."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.representations.groups import integer

RADIUS = 0.9
"""Of the farthest corner from the middle, in half sides of the picture: a solid that is turned stays in it."""
VARIATION = 0.08
"""How far a solid's colours lie from those of the palette, for each of red, green and blue."""

PALETTE = torch.tensor(
    [
        [0.90, 0.15, 0.12], [0.12, 0.70, 0.20], [0.15, 0.30, 0.92], [0.92, 0.85, 0.12], [0.85, 0.20, 0.85],
        [0.12, 0.82, 0.85], [0.92, 0.90, 0.88], [0.50, 0.25, 0.10],
    ]
)  # fmt: skip
"""Colours of the faces, in their order: no two are near, even after the variation."""


class Solids(NamedTuple):
    """Convex polyhedra {p : n_f . p <= d_f for every face f}.

    Attributes:
        normals: n, outwards, of length 1, (S, F, 3).
        offsets: d, (S, F).
        colours: of the faces, red, green, blue, (S, F, 3), in [0, 1].
    """

    normals: Tensor
    offsets: Tensor
    colours: Tensor


class Kind(NamedTuple):
    """A family of solids.

    Attributes:
        corners: from (S, numbers) uniform in [0, 1] the corners (S, V, 3).
        numbers: that make the proportions of a solid.
        faces: three corners of each face.
    """

    corners: Callable[[Tensor], Tensor]
    numbers: int
    faces: tuple[tuple[int, int, int], ...]


def random_solids(kind: str, count: int, generator: torch.Generator) -> Solids:
    """Solids of a kind, with random proportions and colours near the palette's.

    The mean of its corners lies at the origin, the farthest corner at distance 0.9. No two faces of a solid have one colour,
    so no rotation but the identity keeps it.

    Args:
        kind: one of KINDS: "box", "house", "pyramid", "tetrahedron" or "wedge".
        count: S.
        generator: of random numbers.

    Raises:
        InputError: for another kind.

    Example:
        >>> solids = random_solids("pyramid", 10, torch.Generator().manual_seed(0))
        >>> solids.normals.shape, solids.offsets.shape
        (torch.Size([10, 5, 3]), torch.Size([10, 5]))
    """
    if kind not in KINDS:
        raise InputError(given=f"kind={kind!r}", expected=f"one of {', '.join(KINDS)}", remedy='kind="box"')
    count = integer(count, "count", 1, remedy="count=100")
    family = KINDS[kind]
    corners = family.corners(torch.rand(count, family.numbers, dtype=torch.float64, generator=generator))
    corners = corners - corners.mean(1, keepdim=True)
    corners = RADIUS * corners / corners.norm(dim=2).amax(1)[:, None, None]
    p, q, r = (corners[:, list(places)] for places in zip(*family.faces, strict=True))
    normals = torch.linalg.cross(q - p, r - p)
    normals = normals / normals.norm(dim=2, keepdim=True)
    offsets = (normals * p).sum(2)
    # the origin lies inside, so the offset of an outward normal is positive
    normals, offsets = normals * offsets.sign()[..., None], offsets.abs()
    shift = VARIATION * (2 * torch.rand(count, len(family.faces), 3, generator=generator) - 1)
    return Solids(normals.float(), offsets.float(), (PALETTE[: len(family.faces)] + shift).clamp(0, 1))


def _between(low: float, high: float, share: Tensor) -> Tensor:
    return low + (high - low) * share


def _stacked(coordinates: list[tuple[Tensor | float, Tensor | float, Tensor | float]], like: Tensor) -> Tensor:
    return torch.stack([torch.stack([like.new_zeros(len(like)) + c for c in corner], 1) for corner in coordinates], 1)


def _box(u: Tensor) -> Tensor:
    a, b, c = _between(0.5, 1.0, u).unbind(1)
    return _stacked([(i * a, j * b, k * c) for i in (-1, 1) for j in (-1, 1) for k in (-1, 1)], u)


def _wedge(u: Tensor) -> Tensor:
    """A triangular prism; the ridge is shifted to a side."""
    a, height, length, shift = u.unbind(1)
    a, height, length = _between(0.5, 1.0, a), _between(0.7, 1.5, height), _between(0.5, 1.0, length)
    ridge = a * _between(-0.6, 0.6, shift)
    return _stacked([c for z in (-length, length) for c in ((-a, 0.0, z), (a, 0.0, z), (ridge, height, z))], u)


def _pyramid(u: Tensor) -> Tensor:
    """On a rectangle; the top is shifted."""
    a, b, height, right, front = u.unbind(1)
    a, b, height = _between(0.5, 1.0, a), _between(0.5, 1.0, b), _between(0.8, 1.6, height)
    top = (a * _between(-0.5, 0.5, right), height, b * _between(-0.5, 0.5, front))
    return _stacked([(-a, 0.0, -b), (a, 0.0, -b), (a, 0.0, b), (-a, 0.0, b), top], u)


def _tetrahedron(u: Tensor) -> Tensor:
    """The regular one with each corner moved by at most 0.3 along each axis; its edges have length 2.83."""
    regular = u.new_tensor([[1, 1, 1], [1, -1, -1], [-1, 1, -1], [-1, -1, 1]])
    return regular + _between(-0.3, 0.3, u.unflatten(1, (4, 3)))


def _house(u: Tensor) -> Tensor:
    """A box under a roof whose ridge is shifted to a side."""
    a, length, wall, roof, shift = u.unbind(1)
    a, length, wall = (_between(0.5, 1.0, side) for side in (a, length, wall))
    ridge, top = a * _between(-0.5, 0.5, shift), wall + _between(0.3, 0.8, roof)
    sides: list[tuple[Tensor | float, Tensor | float]] = [(-a, 0.0), (a, 0.0), (a, wall), (ridge, top), (-a, wall)]
    return _stacked([(x, y, z) for z in (-length, length) for x, y in sides], u)


KINDS = {
    "box": Kind(_box, 3, ((0, 1, 2), (4, 5, 6), (0, 1, 4), (2, 3, 6), (0, 2, 4), (1, 3, 5))),
    "house": Kind(_house, 5, ((0, 1, 2), (5, 6, 7), (0, 1, 5), (1, 2, 6), (2, 3, 7), (3, 4, 8), (4, 0, 9))),
    "pyramid": Kind(_pyramid, 5, ((0, 1, 2), (0, 1, 4), (1, 2, 4), (2, 3, 4), (3, 0, 4))),
    "tetrahedron": Kind(_tetrahedron, 12, ((0, 1, 2), (0, 1, 3), (0, 2, 3), (1, 2, 3))),
    "wedge": Kind(_wedge, 4, ((0, 1, 2), (3, 4, 5), (0, 1, 3), (1, 2, 4), (2, 0, 5))),
}
"""The families, by name."""
