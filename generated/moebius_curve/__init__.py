"""Differential invariants of moebius_curve, order 5.

Generated; do not edit. Regenerate with: python -m codegen

Spec       moebius_curve: 6 generators on (x, u), order 5, derived with 1 channels, serves 1 channels
Spec hash  dcc4f427aaa6ef9beb2cf61a82ec2f1033f862244259783bde42dfe3a87d0b78
Proof      jets 7 - orbits 6 = 1 independent invariants, all found, annihilated by 6 generators
Forward    116 operations per channel and pixel: add 16, mul 44, power 5, scale 32, sub 19
Backward   228 operations per channel and pixel: add 75, mul 101, neg 2, power 7, scale 39, sub 4
Second     590 operations per channel and pixel: add 222, mul 274, neg 2, power 9, scale 79, sub 4
Schedule   saves the jets alone, backward repeats 49 forward operations; values alive at once: 21, 40, 81
Features
    Q(i), weight 1, 0: u_x**2 + 1
    T(i), weight 0, 1: u_x**2*u_xxx - 3*u_x*u_xx**2 + u_xxx
    X(i), weight 0, 3: 4*u_x**8*u_xxx*u_xxxxx - 5*u_x**8*u_xxxx**2 - 12*u_x**7*u_xx**2*u_xxxxx +
        40*u_x**7*u_xx*u_xxx*u_xxxx - 40*u_x**7*u_xxx**3 + 30*u_x**6*u_xx**3*u_xxxx + 40*u_x**6*u_xx**2*u_xxx**2
        + 16*u_x**6*u_xxx*u_xxxxx - 20*u_x**6*u_xxxx**2 - 180*u_x**5*u_xx**4*u_xxx - 36*u_x**5*u_xx**2*u_xxxxx +
        120*u_x**5*u_xx*u_xxx*u_xxxx - 120*u_x**5*u_xxx**3 + 135*u_x**4*u_xx**6 + 90*u_x**4*u_xx**3*u_xxxx +
        24*u_x**4*u_xxx*u_xxxxx - 30*u_x**4*u_xxxx**2 - 36*u_x**3*u_xx**2*u_xxxxx + 120*u_x**3*u_xx*u_xxx*u_xxxx
        - 120*u_x**3*u_xxx**3 - 270*u_x**2*u_xx**6 + 90*u_x**2*u_xx**3*u_xxxx - 120*u_x**2*u_xx**2*u_xxx**2 +
        16*u_x**2*u_xxx*u_xxxxx - 20*u_x**2*u_xxxx**2 + 180*u_x*u_xx**4*u_xxx - 12*u_x*u_xx**2*u_xxxxx +
        40*u_x*u_xx*u_xxx*u_xxxx - 40*u_x*u_xxx**3 - 45*u_xx**6 + 30*u_xx**3*u_xxxx - 80*u_xx**2*u_xxx**2 +
        4*u_xxx*u_xxxxx - 5*u_xxxx**2

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "MoebiusCurveFeatures", "MoebiusCurveLayer", "kernel"]


class MoebiusCurveFeatures(Features):
    """Invariants of an image under the group 'moebius_curve' (dimension 6): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class MoebiusCurveLayer(Layer):
    """Invariants under the group 'moebius_curve' (dimension 6), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
