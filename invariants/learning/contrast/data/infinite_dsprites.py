"""Sprites drawn by the package idsprites, where it is installed."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.representations.groups import integer

from ...loop import seed_of
from .sprite_grid import SpriteGrid
from .sprites import Angles, orientation_angles, position_factors, scale_factors

SHAPE_SIZE = 256
"""Side of the pictures in which the package measures its random shapes; small ones have too few pixels for it."""


class InfiniteDSpritesWorld(SpriteGrid):
    """Pictures of random shapes, drawn by the package idsprites one by one: white with a black half, over grey.

    Args:
        shapes, scales, orientations, positions, size, angles: as for a SpriteWorld.
        seed: of the shapes.

    Raises:
        InputError: for a number out of range, or if the package is missing.

    Source: S. Dziadzio et al., "Infinite dSprites for Disentangled Continual Learning", 2023.
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
        turns = orientation_angles(self.sizes[2], angles)
        seed = seed_of(integer(seed, "seed", 0, remedy="seed=0")) % 2**32
        self._drawer, self._factors = _drawer(self.size)
        maker, _ = _drawer(SHAPE_SIZE)
        # the package draws its shapes from the global state of NumPy
        state = np.random.get_state()
        try:
            np.random.seed(seed)
            self._shapes = [maker.generate_shape() for _ in range(self.sizes[0])]
        finally:
            np.random.set_state(state)
        places = position_factors(self.sizes[3]).tolist()
        self._values = scale_factors(self.sizes[1]).tolist(), turns.tolist(), places, places

    def _draw(self, indices: Tensor) -> Tensor:
        return torch.stack([self._picture(row) for row in indices.tolist()]).to(indices.device)

    def _picture(self, row: list[int]) -> Tensor:
        scale, orientation, x, y = (values[k] for values, k in zip(self._values, row[1:], strict=True))
        factors = self._factors(
            shape=self._shapes[row[0]],
            color=(1.0, 1.0, 1.0),
            shape_id=row[0],
            scale=scale,
            orientation=orientation,
            position_x=x,
            position_y=y,
        )
        return 2 * torch.as_tensor(self._drawer.draw(factors), dtype=torch.float32) - 1


def _drawer(size: int) -> tuple[Any, Any]:
    """The package's drawing object, and its class of a picture's factors."""
    try:
        from idsprites import Factors, InfiniteDSprites
    except ImportError as error:
        raise InputError(
            given=f"sprites of the package idsprites, which cannot be imported: {error}",
            expected="the package and what it needs",
            remedy='pip install "repere[sprites]", or draw with SpriteWorld, which needs nothing else',
        ) from None
    return InfiniteDSprites(img_size=size, grayscale=True), Factors
