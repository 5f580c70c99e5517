"""Frames of keypoints: patches in which position, scale and direction are normal, and the directions themselves."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from .keypoints import Keypoints
from .scale_space import Level, read_near

_BINS = 36  # of a histogram
_SIDE, _SPACING, _WINDOW = 17, 0.5, 1.5  # of its patch, in pixels and in scales of the keypoint
_CHUNK = 512  # patches at a time
_READ = 0.8  # blur of what it reads, in scales of the keypoint
_PEAK, _MOST = 0.8, 3  # least height of a further direction, as a share of the highest; directions of one place


def patches(octaves: list[list[Level]], keypoints: Keypoints, side: int, spacing: float, blur: float) -> Tensor:
    """The picture in the frames of keypoints: (N, C, side, side), pixels `spacing` scales apart, x along the direction.

    Args:
        octaves: of the picture.
        keypoints: N of them.
        side: pixels.
        spacing, blur: distance of pixels, and blur of what is read, in scales of the keypoint.
    """
    axis = (torch.arange(side, device=keypoints.points.device) - (side - 1) / 2) * spacing
    x, y = (t.flatten() for t in torch.meshgrid(axis, axis, indexing="xy"))
    scale = keypoints.scales[:, None]
    cos, sin = keypoints.angles.cos()[:, None] * scale, keypoints.angles.sin()[:, None] * scale
    around = torch.stack([cos * x - sin * y, sin * x + cos * y], -1)
    values = read_near(octaves, keypoints.points[:, None] + around, keypoints.scales * blur)
    return values.unflatten(2, (side, side))


def with_directions(octaves: list[list[Level]], keypoints: Keypoints) -> Keypoints:
    """Keypoints with the directions that prevail around them, one entry for each, at most three a place.

    Directions are the peaks of a histogram of the angles of the gradients of all channels, weighted by their lengths under
    a Gaussian of 1.5 scales of the keypoint; a place without gradients has direction 0.
    """
    starts = range(0, len(keypoints), _CHUNK)
    if not starts:
        return keypoints
    parts = [_directions(octaves, keypoints[start : start + _CHUNK]) for start in starts]
    index = torch.cat([start + i for start, (i, _) in zip(starts, parts, strict=True)])
    found = keypoints[index]
    return Keypoints(found.points, found.scales, torch.cat([a for _, a in parts]), found.strengths)


def _directions(octaves: list[list[Level]], keypoints: Keypoints) -> tuple[Tensor, Tensor]:
    """Indices of keypoints (M,) and an angle (M,) for each."""
    still = Keypoints(keypoints.points, keypoints.scales, torch.zeros_like(keypoints.angles), keypoints.strengths)
    patch = patches(octaves, still, _SIDE + 2, _SPACING, _READ)
    x = patch[:, :, 1:-1, 2:] - patch[:, :, 1:-1, :-2]
    y = patch[:, :, 2:, 1:-1] - patch[:, :, :-2, 1:-1]
    axis = (torch.arange(_SIDE, device=patch.device) - (_SIDE - 1) / 2) * _SPACING
    window = torch.exp(-(axis[:, None] ** 2 + axis**2) / (2 * _WINDOW**2))
    length = (torch.hypot(x, y) * window).flatten(1)
    bin_ = torch.atan2(y, x).flatten(1) * (_BINS / (2 * math.pi))
    low = bin_.floor()
    histogram = patch.new_zeros(len(keypoints), _BINS)
    for offset, share in ((0, low + 1 - bin_), (1, bin_ - low)):
        histogram.scatter_add_(1, (low.long() + offset) % _BINS, length * share)
    for _ in range(3):
        histogram = (histogram.roll(1, 1) + histogram + histogram.roll(-1, 1)) / 3
    before, after = histogram.roll(1, 1), histogram.roll(-1, 1)
    highest = histogram.amax(1, keepdim=True)
    peak = (histogram >= before) & (histogram > after) & (histogram >= _PEAK * highest)
    top = torch.where(peak, histogram, torch.zeros_like(histogram)).topk(_MOST, 1)
    taken = top.values > 0
    taken[:, 0] = True
    index, rank = taken.nonzero(as_tuple=True)
    at = top.indices[index, rank]
    left, middle, right = before[index, at], histogram[index, at], after[index, at]
    bend = left - 2 * middle + right
    shift = torch.where(bend < 0, (left - right) / (2 * bend), torch.zeros_like(bend))
    angle = (at + shift) * (2 * math.pi / _BINS)
    return index, torch.where(highest[index, 0] > 0, angle, torch.zeros_like(angle))
