"""A picture at all scales: octaves of blurred copies, and values between their pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from generated.runtime.gaussian_jets import GaussianJets

STEPS = 3
"""Levels an octave."""
_FIRST = 1.6  # blur of the first level of an octave, in its own pixels
_TAKEN = 0.5  # blur that a picture has as it was taken, in pixels
_LEAST_SIDE = 12  # of the coarsest octave, in its own pixels


@dataclass(frozen=True)
class Level:
    """A blurred copy of the picture.

    Attributes:
        image: (1, C, h, w).
        sigma: standard deviation of its blur, in its own pixels.
        step: width of its pixels, in pixels of the picture.
    """

    image: Tensor
    sigma: float
    step: float

    def places(self, own: Tensor) -> Tensor:
        """Own coordinates (..., 2) in pixels of the picture."""
        return own * self.step + _ORIGIN

    def own(self, places: Tensor) -> Tensor:
        """Places (..., 2) of the picture in own coordinates."""
        return (places - _ORIGIN) / self.step

    def read(self, places: Tensor) -> Tensor:
        """Values (C, *) at places (*, 2) of the picture, bilinear; mirrored beyond the border."""
        height, width = self.image.shape[2:]
        x, y = self.own(places).unbind(-1)
        grid = torch.stack([(2 * x + 1) / width - 1, (2 * y + 1) / height - 1], -1).flatten(0, -2)[None, :, None]
        values = functional.grid_sample(
            self.image, grid.to(self.image), "bilinear", padding_mode="reflection", align_corners=False
        )
        return values[0, :, :, 0].unflatten(1, places.shape[:-1])


# the first octave has twice the picture's pixels: its pixel 0 is a quarter of a pixel before that of the picture, and
# every later octave takes pixels 0, 2, 4, ... of the one before
_ORIGIN = -0.25


def scale_space(image: Tensor) -> list[list[Level]]:
    """Octaves of STEPS + 3 levels each, from a picture (1, C, H, W): blurs of 0.8 pixels and 2^(1/STEPS) times as much each.

    The picture is enlarged twice, so that structure of the size of its pixels is between levels. The last levels of an
    octave overlap the next: an extremum over scales has a neighbour on either side.
    """
    enlarged = functional.interpolate(image, scale_factor=2, mode="bicubic", align_corners=False)
    current, step = _blurred(enlarged, 2 * _TAKEN, _FIRST), 0.5
    octaves = []
    while min(current.shape[2:]) >= _LEAST_SIDE:
        levels = [Level(current, _FIRST, step)]
        for k in range(1, STEPS + 3):
            sigma = _FIRST * 2 ** (k / STEPS)
            levels.append(Level(_blurred(levels[-1].image, levels[-1].sigma, sigma), sigma, step))
        octaves.append(levels)
        current, step = levels[STEPS].image[:, :, ::2, ::2], 2 * step
    return octaves


def read_near(octaves: list[list[Level]], places: Tensor, blurs: Tensor) -> Tensor:
    """Values (N, C, M) at places (N, M, 2) of the picture, on levels whose blurs are nearest to `blurs` (N,), in pixels."""
    levels = [level for octave in octaves for level in octave[:STEPS]]
    known = blurs.new_tensor([math.log(level.sigma * level.step) for level in levels])
    nearest = (blurs.log()[:, None] - known).abs().argmin(1)
    values = places.new_zeros(len(places), levels[0].image.shape[1], places.shape[1])
    for k in nearest.unique().tolist():
        members = (nearest == k).nonzero()[:, 0]
        values[members] = levels[k].read(places[members]).transpose(0, 1).to(values)
    return values


def _blurred(image: Tensor, before: float, after: float) -> Tensor:
    """A picture of one blur with a stronger one."""
    blur: Tensor = GaussianJets(0, sigma=math.sqrt(after**2 - before**2), truncate=3.5)(image)
    return blur[:, :, 0]
