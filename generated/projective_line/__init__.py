"""Differential invariants of projective_line, order 3.

Generated; do not edit. Regenerate with: python -m codegen

Spec       projective_line: 3 generators on (x), order 3, derived with 2 channels, serves any number of channels
Spec hash  26445c7e243fc0999abfc1343bd5eb09d69cde72414b31e3d645cbd15f99e960
Proof      jets 9 - orbits 3 = 6 independent invariants, all found, annihilated by 3 generators
Forward    8 operations per channel and pixel: mul 4, scale 2, sub 2
Backward   16 operations per channel and pixel: add 5, mul 7, neg 1, scale 3
Second     30 operations per channel and pixel: add 9, mul 14, neg 2, scale 5
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 4, 5, 10
Features
    u(i), weight 0: u0
    L(i), weight 1: u0_x
    Qa(i,i+1), weight 3: u0_x*u1_xx - u0_xx*u1_x
    Qb(i,i), weight 4: 2*u0_x*u0_xxx - 3*u0_xx**2

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "ProjectiveLineFeatures", "ProjectiveLineLayer", "kernel"]


class ProjectiveLineFeatures(Features):
    """Invariants of an image under the group 'projective_line' (dimension 3): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class ProjectiveLineLayer(Layer):
    """Invariants under the group 'projective_line' (dimension 3), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
