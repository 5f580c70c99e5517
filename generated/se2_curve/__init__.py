"""Differential invariants of se2_curve, order 3.

Generated; do not edit. Regenerate with: python -m codegen

Spec       se2_curve: 3 generators on (x, u), order 3, derived with 1 channels, serves 1 channels
Spec hash  01712dcb07ec60cfe2d94a3784afe676d238d7b0e1ef0452158b7922cf15a3e1
Proof      jets 5 - orbits 3 = 2 independent invariants, all found, annihilated by 3 generators
Forward    7 operations per channel and pixel: add 1, mul 4, scale 1, sub 1
Backward   15 operations per channel and pixel: add 4, mul 8, scale 3
Second     32 operations per channel and pixel: add 8, mul 18, scale 6
Schedule   saves the jets alone, backward repeats 3 forward operations; values alive at once: 4, 4, 8
Features
    u_xx(i), weight 3: u_xx
    Q(i), weight 2: u_x**2 + 1
    T(i), weight 6: u_x**2*u_xxx - 3*u_x*u_xx**2 + u_xxx

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "Se2CurveFeatures", "Se2CurveLayer", "kernel"]


class Se2CurveFeatures(Features):
    """Invariants of an image under the group 'se2_curve' (dimension 3): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class Se2CurveLayer(Layer):
    """Invariants under the group 'se2_curve' (dimension 3), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
