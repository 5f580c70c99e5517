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


@dataclass(frozen=True)
class Warp:
    """How test patches are seen: a random homography, perhaps after a random rotation.

    Attributes:
        strength: each corner moves by at most this fraction of the side, along each axis.
        rotation: whether the patch is first turned by a uniformly random angle.
    """

    strength: float = 0.0
    rotation: bool = False


PLAIN = Warp()


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
        self, per_class: int, colour: int, rng: np.random.Generator, warp: Warp = PLAIN
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Patches (N, 3, size, size), not yet whitened, and their classes, from tiles of one colour (0 or 1)."""
        drawn = [self._of_class(k, per_class, colour, rng, warp) for k in range(len(self._splines))]
        labels = torch.arange(len(drawn)).repeat_interleave(per_class)
        return torch.from_numpy(np.concatenate(drawn)), labels

    def _of_class(self, k: int, count: int, colour: int, rng: np.random.Generator, warp: Warp) -> Array:
        parts: list[Array] = []
        have = 0
        while have < count:
            source = self._sources(self._tiles[k][colour], 2 * (count - have) + 8, rng, warp)[: count - have + 8]
            # cubic splines: smooth enough for second derivatives
            where = source[..., ::-1].reshape(-1, 2).T
            pixels = np.stack([ndimage.map_coordinates(s, where, order=3, prefilter=False) for s in self._splines[k]])
            patches = pixels.reshape(3, len(source), self.size, self.size).transpose(1, 0, 2, 3).astype(np.float32)
            patches = patches[patches.std((2, 3)).mean(1) > self.least_contrast]
            parts.append(patches)
            have += len(patches)
        return np.concatenate(parts)[:count]

    def _sources(self, tiles: Array, count: int, rng: np.random.Generator, warp: Warp) -> npt.NDArray[np.float64]:
        """Pixel coordinates (n, size, size, 2) that patches read, x first, all inside a tile."""
        maps = _homographies(count, self.size, rng, warp)
        corners = _apply(maps, np.array([[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]]))
        chosen = tiles[rng.integers(len(tiles), size=count)]
        margin = 2.0
        low = chosen[:, [2, 0]] + margin - corners.min(1)
        high = chosen[:, [3, 1]] - 1 - margin - corners.max(1)
        fits = (high > low).all(1)
        offset = low + rng.uniform(size=low.shape) * (high - low)
        axis = (np.arange(self.size) + 0.5) / self.size * 2 - 1
        grid = np.stack(np.meshgrid(axis, axis), -1).reshape(-1, 2)
        points = _apply(maps[fits], grid) + offset[fits, None]
        return points.reshape(-1, self.size, self.size, 2)


def whiten(patches: torch.Tensor, floor: float = 2e-4) -> torch.Tensor:
    """Each patch with colours of mean 0 and covariance 1: (N, 3, H, W) -> (N, 3, H, W)."""
    flat = (patches - patches.mean((2, 3), keepdim=True)).flatten(2)
    covariance = flat @ flat.mT / flat.shape[2] + floor * torch.eye(flat.shape[1], dtype=flat.dtype)
    values, vectors = torch.linalg.eigh(covariance)
    return (vectors @ torch.diag_embed(values.rsqrt()) @ vectors.mT @ flat).view_as(patches)


def _checkerboard(height: int, width: int, tile: int) -> tuple[Array, Array]:
    """Tiles (top, bottom, left, right) of each colour."""
    rows = np.linspace(0, height, max(2, round(height / tile)) + 1).astype(int)
    columns = np.linspace(0, width, max(2, round(width / tile)) + 1).astype(int)
    colours: tuple[list[list[int]], list[list[int]]] = ([], [])
    for i in range(len(rows) - 1):
        for j in range(len(columns) - 1):
            colours[(i + j) % 2].append([rows[i], rows[i + 1], columns[j], columns[j + 1]])
    return np.array(colours[0], np.float32), np.array(colours[1], np.float32)


def _homographies(count: int, size: int, rng: np.random.Generator, warp: Warp) -> npt.NDArray[np.float64]:
    """Maps (count, 3, 3) from the square [-1, 1]^2 to pixel offsets around a patch's centre."""
    corners = np.array([[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]])
    found: list[npt.NDArray[np.float64]] = []
    have = 0
    while have < count:
        moved = corners * size / 2 + rng.uniform(-warp.strength, warp.strength, (count, 4, 2)) * size
        maps = _through(corners, moved)
        if warp.rotation:
            angle = rng.uniform(0, 2 * np.pi, count)
            turn = np.zeros((count, 3, 3))
            turn[:, 0, 0] = turn[:, 1, 1] = np.cos(angle)
            turn[:, 1, 0], turn[:, 0, 1], turn[:, 2, 2] = np.sin(angle), -np.sin(angle), 1
            maps = turn @ maps
        depth = maps[:, 2, :2] @ corners.T + maps[:, 2, 2:]
        good = (depth.min(1) > 0) & (depth.max(1) < 2 * depth.min(1)) & (np.linalg.det(maps) > 0)
        found.append(maps[good])
        have += int(good.sum())
    return np.concatenate(found)[:count]


def _through(source: npt.NDArray[np.float64], target: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """The homographies that carry four points to each row of four points."""
    count = len(target)
    matrix, right = np.zeros((count, 8, 8)), target.reshape(count, 8)
    for i, (x, y) in enumerate(source):
        for axis in (0, 1):
            row = 2 * i + axis
            matrix[:, row, 3 * axis : 3 * axis + 3] = x, y, 1
            matrix[:, row, 6], matrix[:, row, 7] = -x * target[:, i, axis], -y * target[:, i, axis]
    solved = np.linalg.solve(matrix, right[..., None])[..., 0]
    return np.concatenate([solved, np.ones((count, 1))], 1).reshape(count, 3, 3)


def _apply(maps: npt.NDArray[np.float64], points: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    carried = np.einsum("nij,kj->nki", maps, np.concatenate([points, np.ones((len(points), 1))], 1))
    return carried[..., :2] / carried[..., 2:]
