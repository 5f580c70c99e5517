"""Differential invariants of moebius, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       moebius: 6 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  b425d80cb2d1066f787018275d88cbe483996b313181054fef81eda07d650cea
Proof      jets 14 - orbits 6 = 8 independent invariants, all found, annihilated by 6 generators
Forward    84 operations per channel and pixel: add 21, mul 47, neg 5, scale 2, sub 9
Backward   211 operations per channel and pixel: add 76, mul 109, neg 12, scale 5, sub 9
Second     534 operations per channel and pixel: add 219, mul 270, neg 26, scale 10, sub 9
Schedule   saves the jets alone, backward repeats 49 forward operations; values alive at once: 21, 41, 100
Features
    u(i), weight 0: u0
    L(i), weight 1: u0_xx + u0_yy
    Q(i,i), weight 1: u0_x**2 + u0_y**2
    Q(i,i+1), weight 1: u0_x*u1_x + u0_y*u1_y
    F(i,i+1), weight 3: u0_x**2*u1_xx*u1_yy - u0_x**2*u1_xy**2 - u0_x*u0_xx*u1_x*u1_yy + u0_x*u0_xx*u1_xy*u1_y +
        2*u0_x*u0_xy*u1_x*u1_xy - u0_x*u0_xy*u1_xx*u1_y + u0_x*u0_xy*u1_y*u1_yy - u0_x*u0_yy*u1_x*u1_xx -
        u0_x*u0_yy*u1_xy*u1_y - u0_xx*u0_y*u1_x*u1_xy - u0_xx*u0_y*u1_y*u1_yy + u0_xx*u0_yy*u1_x**2 +
        u0_xx*u0_yy*u1_y**2 - u0_xy**2*u1_x**2 - u0_xy**2*u1_y**2 + u0_xy*u0_y*u1_x*u1_xx -
        u0_xy*u0_y*u1_x*u1_yy + 2*u0_xy*u0_y*u1_xy*u1_y + u0_y**2*u1_xx*u1_yy - u0_y**2*u1_xy**2 +
        u0_y*u0_yy*u1_x*u1_xy - u0_y*u0_yy*u1_xx*u1_y
    P(i,i+1), weight 3: u0_x**3*u1_x*u1_yy - u0_x**3*u1_xy*u1_y - u0_x**2*u0_y*u1_x*u1_xy +
        u0_x**2*u0_y*u1_xx*u1_y - u0_x**2*u0_yy*u1_x**2 - u0_x**2*u0_yy*u1_y**2 + 2*u0_x*u0_xy*u0_y*u1_x**2 +
        2*u0_x*u0_xy*u0_y*u1_y**2 + u0_x*u0_y**2*u1_x*u1_yy - u0_x*u0_y**2*u1_xy*u1_y - u0_xx*u0_y**2*u1_x**2 -
        u0_xx*u0_y**2*u1_y**2 - u0_y**3*u1_x*u1_xy + u0_y**3*u1_xx*u1_y

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "MoebiusFeatures", "MoebiusLayer", "kernel"]


class MoebiusFeatures(Features):
    """Invariants of an image under the group 'moebius' (dimension 6): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class MoebiusLayer(Layer):
    """Invariants under the group 'moebius' (dimension 6), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
