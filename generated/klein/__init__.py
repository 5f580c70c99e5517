"""Differential invariants of klein, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       klein: 3 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  71d72d32dea52c6ce6061a9fdb626e51d31c3260bdb8de5670dd14cb4f946991
Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
Forward    267 operations per channel and pixel: add 59, mul 106, power 4, scale 48, sub 50
Backward   474 operations per channel and pixel: add 168, mul 197, neg 9, power 4, scale 63, sub 33
Second     838 operations per channel and pixel: add 330, mul 351, neg 21, power 4, scale 99, sub 33
Schedule   saves the jets alone, backward repeats 176 forward operations; values alive at once: 39, 56, 84
Features
    u(i), weight 0: u0
    L(i), weight 0: 2*u0_x*x**3 + 2*u0_x*x*y**2 - 2*u0_x*x + u0_xx*x**4 + u0_xx*x**2*y**2 - 2*u0_xx*x**2 -
        u0_xx*y**2 + u0_xx + 2*u0_xy*x**3*y + 2*u0_xy*x*y**3 - 2*u0_xy*x*y + 2*u0_y*x**2*y + 2*u0_y*y**3 -
        2*u0_y*y + u0_yy*x**2*y**2 - u0_yy*x**2 + u0_yy*y**4 - 2*u0_yy*y**2 + u0_yy
    T(i,i,i), weight 0: u0_x**2*u0_yy*x**6 + 3*u0_x**2*u0_yy*x**4*y**2 - 3*u0_x**2*u0_yy*x**4 +
        3*u0_x**2*u0_yy*x**2*y**4 - 6*u0_x**2*u0_yy*x**2*y**2 + 3*u0_x**2*u0_yy*x**2 + u0_x**2*u0_yy*y**6 -
        3*u0_x**2*u0_yy*y**4 + 3*u0_x**2*u0_yy*y**2 - u0_x**2*u0_yy - 2*u0_x*u0_xy*u0_y*x**6 -
        6*u0_x*u0_xy*u0_y*x**4*y**2 + 6*u0_x*u0_xy*u0_y*x**4 - 6*u0_x*u0_xy*u0_y*x**2*y**4 +
        12*u0_x*u0_xy*u0_y*x**2*y**2 - 6*u0_x*u0_xy*u0_y*x**2 - 2*u0_x*u0_xy*u0_y*y**6 + 6*u0_x*u0_xy*u0_y*y**4
        - 6*u0_x*u0_xy*u0_y*y**2 + 2*u0_x*u0_xy*u0_y + u0_xx*u0_y**2*x**6 + 3*u0_xx*u0_y**2*x**4*y**2 -
        3*u0_xx*u0_y**2*x**4 + 3*u0_xx*u0_y**2*x**2*y**4 - 6*u0_xx*u0_y**2*x**2*y**2 + 3*u0_xx*u0_y**2*x**2 +
        u0_xx*u0_y**2*y**6 - 3*u0_xx*u0_y**2*y**4 + 3*u0_xx*u0_y**2*y**2 - u0_xx*u0_y**2
    Qa(i,i), weight 0: u0_x**2*x**4 + u0_x**2*x**2*y**2 - 2*u0_x**2*x**2 - u0_x**2*y**2 + u0_x**2 +
        2*u0_x*u0_y*x**3*y + 2*u0_x*u0_y*x*y**3 - 2*u0_x*u0_y*x*y + u0_y**2*x**2*y**2 - u0_y**2*x**2 +
        u0_y**2*y**4 - 2*u0_y**2*y**2 + u0_y**2
    Qa(i,i+1), weight 0: u0_x*u1_x*x**4 + u0_x*u1_x*x**2*y**2 - 2*u0_x*u1_x*x**2 - u0_x*u1_x*y**2 + u0_x*u1_x +
        u0_x*u1_y*x**3*y + u0_x*u1_y*x*y**3 - u0_x*u1_y*x*y + u0_y*u1_x*x**3*y + u0_y*u1_x*x*y**3 -
        u0_y*u1_x*x*y + u0_y*u1_y*x**2*y**2 - u0_y*u1_y*x**2 + u0_y*u1_y*y**4 - 2*u0_y*u1_y*y**2 + u0_y*u1_y
    Qb(i,i), weight 0: -u0_x**2*x**4 - 2*u0_x**2*x**2*y**2 + 2*u0_x**2*x**2 - u0_x**2*y**4 + 2*u0_x**2*y**2 -
        u0_x**2 - 2*u0_x*u0_xy*x**4*y - 4*u0_x*u0_xy*x**2*y**3 + 4*u0_x*u0_xy*x**2*y - 2*u0_x*u0_xy*y**5 +
        4*u0_x*u0_xy*y**3 - 2*u0_x*u0_xy*y + 2*u0_x*u0_yy*x**5 + 4*u0_x*u0_yy*x**3*y**2 - 4*u0_x*u0_yy*x**3 +
        2*u0_x*u0_yy*x*y**4 - 4*u0_x*u0_yy*x*y**2 + 2*u0_x*u0_yy*x + 2*u0_xx*u0_y*x**4*y +
        4*u0_xx*u0_y*x**2*y**3 - 4*u0_xx*u0_y*x**2*y + 2*u0_xx*u0_y*y**5 - 4*u0_xx*u0_y*y**3 + 2*u0_xx*u0_y*y +
        u0_xx*u0_yy*x**6 + 3*u0_xx*u0_yy*x**4*y**2 - 3*u0_xx*u0_yy*x**4 + 3*u0_xx*u0_yy*x**2*y**4 -
        6*u0_xx*u0_yy*x**2*y**2 + 3*u0_xx*u0_yy*x**2 + u0_xx*u0_yy*y**6 - 3*u0_xx*u0_yy*y**4 +
        3*u0_xx*u0_yy*y**2 - u0_xx*u0_yy - u0_xy**2*x**6 - 3*u0_xy**2*x**4*y**2 + 3*u0_xy**2*x**4 -
        3*u0_xy**2*x**2*y**4 + 6*u0_xy**2*x**2*y**2 - 3*u0_xy**2*x**2 - u0_xy**2*y**6 + 3*u0_xy**2*y**4 -
        3*u0_xy**2*y**2 + u0_xy**2 - 2*u0_xy*u0_y*x**5 - 4*u0_xy*u0_y*x**3*y**2 + 4*u0_xy*u0_y*x**3 -
        2*u0_xy*u0_y*x*y**4 + 4*u0_xy*u0_y*x*y**2 - 2*u0_xy*u0_y*x - u0_y**2*x**4 - 2*u0_y**2*x**2*y**2 +
        2*u0_y**2*x**2 - u0_y**2*y**4 + 2*u0_y**2*y**2 - u0_y**2

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "KleinFeatures", "KleinLayer", "kernel"]


class KleinFeatures(Features):
    """Invariants of an image under the group 'klein' (dimension 3): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class KleinLayer(Layer):
    """Invariants under the group 'klein' (dimension 3), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
