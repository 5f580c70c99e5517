"""Places to recognise: the class of a picture is where it was taken, on the photographs that installed packages carry.

Training pictures look at a place from the front, a few pixels to one side or another; test pictures look at the same
places through homographies. What a network has to learn is the geometry of a place: colours are whitened.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import torch

from examples.photographs import PLAIN, Array, Patches, views
from invariants.nn import RandomHomography

MARGIN, APART, TRIES = 50, 50, 3000
"""Least distance of a place from the border and from other places, in pixels; draws to find places on a photograph."""


@dataclass
class Places:
    """Draws pictures of places.

    Attributes:
        patches: the photographs.
        count: places on each photograph, as far as there are so many.
        shift: how far the middle of a picture is from that of the place, in pixels, along each axis.
        least_contrast: standard deviation of the colours of a place.
    """

    patches: Patches
    count: int = 5
    shift: float = 4.0
    least_contrast: float = 0.06
    centres: list[tuple[int, npt.NDArray[np.float64]]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        rng = np.random.default_rng(0)  # the task itself: the same for all seeds
        self.centres = []
        for number, photograph in enumerate(self.patches.photographs.values()):
            self.centres += [(number, centre) for centre in self._on(photograph, rng)]

    def draw(
        self, per_place: int, rng: np.random.Generator, transform: RandomHomography = PLAIN
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Pictures (N, 3, size, size), not yet whitened, and the number of their places.

        Args:
            per_place: pictures of each place.
            rng: source of randomness.
            transform: how they are seen.
        """
        drawn = []
        for number, centre in self.centres:
            offset = centre + rng.uniform(-self.shift, self.shift, (per_place, 1, 2))
            points = views(per_place, self.patches.size, rng, transform) + offset
            drawn.append(self.patches.read(number, points))
        return torch.from_numpy(np.concatenate(drawn)), torch.arange(len(drawn)).repeat_interleave(per_place)

    def _on(self, photograph: Array, rng: np.random.Generator) -> list[npt.NDArray[np.float64]]:
        found: list[npt.NDArray[np.float64]] = []
        half = self.patches.size // 2
        high = np.array(photograph.shape[1::-1]) - MARGIN
        for _ in range(TRIES):
            centre = rng.uniform(MARGIN, high)
            x, y = centre.astype(int)
            seen = photograph[y - half : y + half, x - half : x + half]
            if seen.std((0, 1)).mean() < self.least_contrast or any(np.abs(centre - f).max() < APART for f in found):
                continue
            found.append(centre)
            if len(found) == self.count:
                break
        return found
