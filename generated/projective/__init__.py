"""Differential invariants of projective, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       projective: 8 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  4b3202ca16cb56325f5b812847b209ec024ace93b2bdf312b4eac17d7b3b3803
Proof      jets 14 - orbits 8 = 6 independent invariants, all found, annihilated by 8 generators
Forward    49 operations per channel and pixel: add 9, mul 24, neg 1, scale 9, sub 6
Backward   102 operations per channel and pixel: add 37, mul 53, neg 4, scale 7, sub 1
Second     244 operations per channel and pixel: add 95, mul 126, neg 8, scale 14, sub 1
Schedule   saves the jets alone, backward repeats 9 forward operations; values alive at once: 18, 19, 43
Features
    u(i), weight 0: u0
    J(i,i+1), weight 1: u0_x*u1_y - u0_y*u1_x
    J(i,i+2), weight 1: u0_x*u2_y - u0_y*u2_x
    T(i,i,i), weight 2: u0_x**2*u0_yy - 2*u0_x*u0_xy*u0_y + u0_xx*u0_y**2
    T(i,i,i+1), weight 2: u0_x**2*u1_yy - 2*u0_x*u0_xy*u1_y - 2*u0_x*u0_y*u1_xy + 2*u0_x*u0_yy*u1_x +
        2*u0_xx*u0_y*u1_y - 2*u0_xy*u0_y*u1_x + u0_y**2*u1_xx
    T(i,i+1,i+1), weight 2: 2*u0_x*u1_x*u1_yy - 2*u0_x*u1_xy*u1_y + u0_xx*u1_y**2 - 2*u0_xy*u1_x*u1_y -
        2*u0_y*u1_x*u1_xy + 2*u0_y*u1_xx*u1_y + u0_yy*u1_x**2

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "ProjectiveFeatures", "ProjectiveLayer", "kernel"]


class ProjectiveFeatures(Features):
    """Invariants of an image under the group 'projective' (dimension 8): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class ProjectiveLayer(Layer):
    """Invariants under the group 'projective' (dimension 8), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
