"""Sprites: random shapes, white with a black half, turned and moved over a grey ground."""

from __future__ import annotations

from math import ceil, pi
from typing import Literal, get_args

import numpy as np
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.representations.groups import integer

from ...loop import seed_of
from .filling import coverage
from .outlines import half_of, random_outline
from .sprite_grid import SpriteGrid

Angles = Literal["cyclic", "published"]

BOX = 0.45
"""Side of the box of a shape of scale 1, in sides of the picture."""
MARGIN, RANGE = 0.25, 0.5
"""Where positions begin, and how far they reach, in sides of the picture."""
FINENESS = 4
"""Cells to a pixel in the stored shapes."""


class SpriteWorld(SpriteGrid):
    """Pictures of random shapes, drawn by this library alone.

    A shape fills a box of 0.45 sides of the picture times its scale; its centre lies between 1/4 and 3/4 of the picture, so
    that it never leaves it. The ground is grey, 0; the shape is white, 1; the half of it that lies at x > 0 before it is
    turned is black, -1, so that no turn takes a shape to itself. Edges are anti-aliased: a pixel has the mean value of its
    square. Each shape of a scale and an orientation is drawn once, as a table of (2 size)^2 numbers that is kept.

    Args:
        shapes: how many, drawn at random: five to eight corners, straight or smooth.
        scales: how many sizes, from 1/2 to 1; one alone is 1.
        orientations: m.
        positions: n, for each of x and y; one alone is in the middle.
        size: side of a picture in pixels.
        angles: "cyclic": the m multiples of 2 pi/m, which the cyclic group of order m permutes; "published": m equal steps
            from 0 to 2 pi m/(m + 1), as infinite dSprites and the paper have them, where the step past the end is shorter
            than the others.
        seed: of the shapes.

    Attributes:
        outlines: of the shapes, (shapes, points, 2).
        turns: angles of the orientations, in radians.

    Raises:
        InputError: for a number out of range or other angles.

    Source: S. Dziadzio et al., "Infinite dSprites for Disentangled Continual Learning", 2023; arXiv 2510.21706.

    Example:
        >>> world = SpriteWorld(shapes=3, scales=2, orientations=5, positions=5, size=16)
        >>> world.pictures.shape, world.group
        (torch.Size([750, 1, 16, 16]), AbelianGroup('c5_5_5', order 125))
    """

    def __init__(
        self,
        shapes: int = 3,
        scales: int = 2,
        orientations: int = 5,
        positions: int = 5,
        size: int = 16,
        *,
        angles: Angles = "cyclic",
        seed: int = 0,
    ) -> None:
        super().__init__(shapes, scales, orientations, positions, size)
        shapes, scales, m, n, _ = self.sizes
        rng = np.random.default_rng(seed_of(integer(seed, "seed", 0, remedy="seed=0")))
        self.outlines = torch.from_numpy(np.stack([random_outline(rng) for _ in range(shapes)]))
        self._halves = torch.from_numpy(np.stack([half_of(outline.numpy()) for outline in self.outlines]))
        self.turns = orientation_angles(m, angles)
        self.scale_factors = scale_factors(scales)
        self._cells = ceil(RANGE * size * FINENESS)
        self._weights = _pixel_weights(position_factors(n) * RANGE * size + MARGIN * size, size, self._cells)
        self._tables: dict[tuple[int, torch.device], Tensor] = {}

    def _draw(self, indices: Tensor) -> Tensor:
        weights = self._weights.to(indices.device)
        kinds = (indices[:, 0] * self.sizes[1] + indices[:, 1]) * self.sizes[2] + indices[:, 2]
        out = torch.empty(len(indices), 1, self.size, self.size, device=indices.device)
        present, place = kinds.unique(return_inverse=True)
        for k, kind in enumerate(present.tolist()):
            rows = (place == k).nonzero()[:, 0]
            down, across = weights[indices[rows, 4]], weights[indices[rows, 3]]
            out[rows, 0] = down @ self._table(kind, indices.device) @ across.mT
        return out

    def _table(self, kind: int, device: torch.device) -> Tensor:
        """A shape of a scale and an orientation on its fine grid, what it adds to the ground; drawn once."""
        key = kind, device
        if key not in self._tables:
            rest, turn = divmod(kind, self.sizes[2])
            shape, scale = divmod(rest, self.sizes[1])
            angle, length = float(self.turns[turn]), float(self.scale_factors[scale]) * BOX * self.size * FINENESS
            cos, sin = np.cos(angle), np.sin(angle)
            turned = length * torch.tensor([[cos, sin], [-sin, cos]], dtype=torch.float64)
            whole, half = (
                coverage((outline @ turned + self._cells / 2)[None], self._cells)[0]
                for outline in (self.outlines[shape], self._halves[shape])
            )
            self._tables[key] = (whole - 2 * half).float().to(device)
        return self._tables[key]


def orientation_angles(count: int, angles: Angles = "cyclic") -> Tensor:
    """The angles of all orientations, in radians, float64.

    Example:
        >>> orientation_angles(4) / pi
        tensor([0.0000, 0.5000, 1.0000, 1.5000], dtype=torch.float64)
    """
    if angles not in get_args(Angles):
        raise InputError(given=f"angles={angles!r}", expected=f"one of {get_args(Angles)}", remedy='angles="cyclic"')
    if angles == "published":
        return torch.linspace(0, 2 * pi * count / (count + 1), count, dtype=torch.float64)
    return 2 * pi / count * torch.arange(count, dtype=torch.float64)


def scale_factors(count: int) -> Tensor:
    """Equal steps from 1/2 to 1, or 1 alone, float64."""
    return torch.linspace(0.5, 1, count, dtype=torch.float64) if count > 1 else torch.ones(1, dtype=torch.float64)


def position_factors(count: int) -> Tensor:
    """Equal steps from 0 to 1, or 1/2 alone, float64."""
    return torch.linspace(0, 1, count, dtype=torch.float64) if count > 1 else torch.full((1,), 0.5, dtype=torch.float64)


def _pixel_weights(centres: Tensor, size: int, cells: int) -> Tensor:
    """What part of each pixel of a line a cell covers, for a grid of cells around each centre: (n, size, cells)."""
    left = centres[:, None, None] + (torch.arange(cells, dtype=torch.float64) - cells / 2) / FINENESS
    pixel = torch.arange(size, dtype=torch.float64)[None, :, None]
    covered = torch.minimum(left + 1 / FINENESS, pixel + 1) - torch.maximum(left, pixel)
    return covered.clamp(min=0).float()
