"""Differential invariants of intensity, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       intensity: 2 generators on (x, y, u), order 2, derived with 1 channels, serves 1 channels
Spec hash  980eb3a3af5bd3ccba1e6b1da9247d12c5c75e670f80ede1f991ec98026d0970
Proof      jets 8 - orbits 2 = 6 independent invariants, all found, annihilated by 2 generators
Forward    0 operations per channel and pixel
Backward   0 operations per channel and pixel
Second     0 operations per channel and pixel
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 0, 0, 0
Features
    x(i), weight 0: x
    y(i), weight 0: y
    u_y(i), weight 1: u_y
    u_x(i), weight 1: u_x
    u_yy(i), weight 1: u_yy
    u_xy(i), weight 1: u_xy
    u_xx(i), weight 1: u_xx

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "IntensityFeatures", "IntensityLayer", "kernel"]


class IntensityFeatures(Features):
    """Invariants of an image under the group 'intensity' (dimension 2): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class IntensityLayer(Layer):
    """Invariants under the group 'intensity' (dimension 2), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
