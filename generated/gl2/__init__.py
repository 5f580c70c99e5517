"""Differential invariants of gl2, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       gl2: 4 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  80e6c3568f1931b1a05f80b6bee9e5752d9fea2d06762cb9e2510a1d468169ea
Proof      jets 14 - orbits 4 = 10 independent invariants, all found, annihilated by 4 generators
Forward    24 operations per channel and pixel: add 4, mul 15, scale 1, sub 4
Backward   46 operations per channel and pixel: add 14, mul 25, neg 4, scale 2, sub 1
Second     76 operations per channel and pixel: add 23, mul 42, neg 8, scale 2, sub 1
Schedule   saves the jets alone, backward repeats 6 forward operations; values alive at once: 10, 7, 17
Features
    u(i), weight 0: u0
    La(i), weight 0: u0_x*x + u0_y*y
    J(i,i+1), weight 1: u0_x*u1_y - u0_y*u1_x
    Qa(i,i), weight 2: u0_xx*u0_yy - u0_xy**2
    Lb(i), weight 0: u0_xx*x**2 + 2*u0_xy*x*y + u0_yy*y**2
    Qb(i,i), weight 1: u0_x*u0_xy*x + u0_x*u0_yy*y - u0_xx*u0_y*x - u0_xy*u0_y*y

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "Gl2Features", "Gl2Layer", "kernel"]


class Gl2Features(Features):
    """Invariants of an image under the group 'gl2' (dimension 4): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class Gl2Layer(Layer):
    """Invariants under the group 'gl2' (dimension 4), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
