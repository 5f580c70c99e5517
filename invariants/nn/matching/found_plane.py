"""What a search for a plane gives back."""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor


@dataclass(frozen=True)
class FoundPlane:
    """A verdict, and what it rests on.

    Attributes:
        found: whether the template is in the scene.
        homography: (3, 3), float64, from pixels of the template to pixels of the scene, centres of pixels at whole numbers,
            x first; the last entry, or the largest where that is near 0, is 1. Where nothing was found: the identity.
        template_points, scene_points: (N, 2), float64: the inliers, pairs of places that the homography joins.
        matches: pairs that were compared before; what share of them are inliers is no part of the verdict.
        evidence: minus the decimal logarithm of the number of such agreements that chance alone would give; below 0 it
            gives more than one. Minus infinity where there is nothing to look at.
        corners: (4, 2), float64: where the template's corners are in the scene, from the upper left, clockwise in it.
    """

    found: bool
    homography: Tensor
    template_points: Tensor
    scene_points: Tensor
    matches: int
    evidence: float
    corners: Tensor

    @property
    def inliers(self) -> int:
        """How many pairs the homography joins."""
        return len(self.template_points)
