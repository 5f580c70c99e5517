"""Real pictures that installed packages carry, cut into patches: the class of a patch is the photograph it comes from.

Train and test patches come from disjoint tiles of a checkerboard, and each patch is whitened (its three colours get mean
0 and covariance 1), so that colour alone does not give the class away.
"""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from scipy import ndimage
from skimage import io

from invariants.nn import RandomHomography

Array = npt.NDArray[np.float32]

FILES = {
    "astronaut": ("skimage", "data/astronaut.png"),
    "chelsea": ("skimage", "data/chelsea.png"),
    "coffee": ("skimage", "data/coffee.png"),
    "rocket": ("skimage", "data/rocket.jpg"),
    "ihc": ("skimage", "data/ihc.png"),
    "retina": ("skimage", "data/retina.jpg"),
    "hubble": ("skimage", "data/hubble_deep_field.jpg"),
    "motorcycle": ("skimage", "data/motorcycle_left.png"),
    "china": ("sklearn", "datasets/images/china.jpg"),
    "flower": ("sklearn", "datasets/images/flower.jpg"),
    "grace_hopper": ("matplotlib", "mpl-data/sample_data/grace_hopper.jpg"),
}
"""Photograph -> (package that carries it, path inside the package)."""


TRAIN, TEST = 1, 0
"""Colours of the checkerboard; recipes were chosen on the other way round."""

PLAIN = RandomHomography(0.0)
"""As taken."""


def load(blur: float = 0.8) -> dict[str, Array]:
    """The photographs as (height, width, 3) arrays in [0, 1], slightly smoothed against compression noise."""
    photographs = {}
    for name, (package, path) in FILES.items():
        spec = importlib.util.find_spec(package)
        if spec is None or spec.origin is None or not (file := Path(spec.origin).parent / path).exists():
            continue  # some builds of these packages leave pictures out; the others are enough
        pixels = io.imread(file)[..., :3].astype(np.float32) / 255
        if name == "retina":  # the one very large picture: halve it, so that its patches show some structure
            pixels = ndimage.gaussian_filter(pixels, (0.8, 0.8, 0))[::2, ::2]
        photographs[name] = ndimage.gaussian_filter(pixels, (blur, blur, 0))
    if len(photographs) < 5:
        raise FileNotFoundError("fewer than five photographs found: pip install 'repere[examples]'")
    return photographs


@dataclass
class Patches:
    """Draws patches of every photograph.

    Attributes:
        photographs: arrays by name.
        size: side of a patch, in pixels.
        tile: approximate side of a checkerboard tile, in pixels.
        least_contrast: patches of a smaller standard deviation (empty sky) are drawn again.
    """

    photographs: dict[str, Array]
    size: int = 40
    tile: int = 100
    least_contrast: float = 0.04
    _splines: list[Array] = field(init=False, repr=False)
    _tiles: list[tuple[Array, Array]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._splines = [
            np.stack([ndimage.spline_filter(p[..., c], order=3, output=np.float32) for c in range(3)])
            for p in self.photographs.values()
        ]
        self._tiles = [_checkerboard(p.shape[0], p.shape[1], self.tile) for p in self.photographs.values()]

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the classes."""
        return tuple(self.photographs)

    def draw(
        self, per_class: int, colour: int, rng: np.random.Generator, transform: RandomHomography = PLAIN
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Patches (N, 3, size, size), not yet whitened, and their classes, from tiles of one colour (0 or 1).

        Args:
            per_class: patches of each photograph.
            colour: of the tiles.
            rng: source of randomness.
            transform: how patches are seen; what surrounds them on the photograph comes into view.
        """
        drawn = [self._of_class(k, per_class, colour, rng, transform) for k in range(len(self._splines))]
        labels = torch.arange(len(drawn)).repeat_interleave(per_class)
        return torch.from_numpy(np.concatenate(drawn)), labels

    def read(self, photograph: int, points: npt.NDArray[np.float64]) -> Array:
        """The photograph of that number at points (n, size * size, 2), x first, in pixels: (n, 3, size, size)."""
        # cubic splines: smooth enough for second derivatives
        where = points[..., ::-1].reshape(-1, 2).T
        splines = self._splines[photograph]
        pixels = np.stack([ndimage.map_coordinates(s, where, order=3, prefilter=False) for s in splines])
        patches: Array = pixels.reshape(3, -1, self.size, self.size).transpose(1, 0, 2, 3).astype(np.float32)
        return patches

    def _of_class(
        self, k: int, count: int, colour: int, rng: np.random.Generator, transform: RandomHomography
    ) -> Array:
        parts: list[Array] = []
        have = 0
        while have < count:
            points = self._points(self._tiles[k][colour], 2 * (count - have) + 8, rng, transform)[: count - have + 8]
            patches = self.read(k, points)
            patches = patches[patches.std((2, 3)).mean(1) > self.least_contrast]
            parts.append(patches)
            have += len(patches)
        return np.concatenate(parts)[:count]

    def _points(
        self, tiles: Array, count: int, rng: np.random.Generator, transform: RandomHomography
    ) -> npt.NDArray[np.float64]:
        """Where patches read, all inside a tile."""
        seen = views(count, self.size, rng, transform)
        chosen = tiles[rng.integers(len(tiles), size=count)]
        margin = 2.0
        low = chosen[:, [2, 0]] + margin - seen.min(1)
        high = chosen[:, [3, 1]] - 1 - margin - seen.max(1)
        fits = (high > low).all(1)
        offset = low + rng.uniform(size=low.shape) * (high - low)
        return seen[fits] + offset[fits, None]


def views(
    count: int, size: int, rng: np.random.Generator, transform: RandomHomography = PLAIN
) -> npt.NDArray[np.float64]:
    """Where the pixels of random views of a square lie around its middle: (count, size * size, 2), x first, in pixels."""
    generator = torch.Generator().manual_seed(int(rng.integers(2**62)))
    matrices = transform.sample(count, generator).numpy()
    axis = (np.arange(size) + 0.5) / size * 2 - 1
    grid = np.stack([*np.meshgrid(axis, axis), np.ones((size, size))], -1).reshape(-1, 3)
    carried = np.einsum("nij,kj->nki", matrices, grid)
    found: npt.NDArray[np.float64] = carried[..., :2] / carried[..., 2:] * size / 2
    return found


def _checkerboard(height: int, width: int, tile: int) -> tuple[Array, Array]:
    """Tiles (top, bottom, left, right) of each colour."""
    rows = np.linspace(0, height, max(2, round(height / tile)) + 1).astype(int)
    columns = np.linspace(0, width, max(2, round(width / tile)) + 1).astype(int)
    colours: tuple[list[list[int]], list[list[int]]] = ([], [])
    for i in range(len(rows) - 1):
        for j in range(len(columns) - 1):
            colours[(i + j) % 2].append([rows[i], rows[i + 1], columns[j], columns[j + 1]])
    return np.array(colours[0], np.float32), np.array(colours[1], np.float32)
