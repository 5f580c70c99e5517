"""Keypoints: places with a scale and a direction of their own."""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor


@dataclass(frozen=True)
class Keypoints:
    """Places of a picture, by falling strength; a place with several directions stands several times.

    Attributes:
        points: (N, 2), x and y in pixels, between them as well.
        scales: (N,), standard deviations in pixels.
        angles: (N,), radians, from the x-axis towards the y-axis.
        strengths: (N,), the density at the place, of pictures with values of unit size.

    Example:
        >>> import torch
        >>> found = Keypoints(torch.zeros(2, 2), torch.ones(2), torch.zeros(2), torch.ones(2))
        >>> len(found), len(found[:1])
        (2, 1)
    """

    points: Tensor
    scales: Tensor
    angles: Tensor
    strengths: Tensor

    def __len__(self) -> int:
        return len(self.points)

    def __getitem__(self, keep: Tensor | slice) -> Keypoints:
        """Some of them, by a mask, by indices or by a slice."""
        return Keypoints(self.points[keep], self.scales[keep], self.angles[keep], self.strengths[keep])
