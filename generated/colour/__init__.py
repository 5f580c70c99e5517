"""Differential invariants of colour, order 1.

Generated; do not edit. Regenerate with: python -m codegen

Spec       colour: 3 generators on (x, y, r, g, b), order 1, derived with 1 channels, serves 3 channels
Spec hash  f32d18856c3bea73a479b100f20417336e880a059ccef8834c2f9612e09b0981
Proof      jets 11 - orbits 3 = 8 independent invariants, all found, annihilated by 3 generators
Forward    18 operations per channel and pixel: add 12, mul 6
Backward   30 operations per channel and pixel: add 18, mul 9, scale 3
Second     54 operations per channel and pixel: add 33, mul 18, scale 3
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 9, 7, 12
Features
    x(i,i+1,i+2), weight 0: x
    y(i,i+1,i+2), weight 0: y
    Qa(i,i+1,i+2), weight 0: b**2 + g**2 + r**2
    Qb(i,i+1,i+2), weight 0: b_y**2 + g_y**2 + r_y**2
    Qc(i,i+1,i+2), weight 0: b_x**2 + g_x**2 + r_x**2
    Qd(i,i+1,i+2), weight 0: b_x*b_y + g_x*g_y + r_x*r_y
    Qe(i,i+1,i+2), weight 0: b*b_y + g*g_y + r*r_y
    Qf(i,i+1,i+2), weight 0: b*b_x + g*g_x + r*r_x

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "ColourFeatures", "ColourLayer", "kernel"]


class ColourFeatures(Features):
    """Invariants of an image under the group 'colour' (dimension 3): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class ColourLayer(Layer):
    """Invariants under the group 'colour' (dimension 3), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
