"""Differential invariants of schwarzian, order 3.

Generated; do not edit. Regenerate with: python -m codegen

Spec       schwarzian: 3 generators on (x, u), order 3, derived with 1 channels, serves 1 channels
Spec hash  b347e65a35726835052bab1bf3a5ae3708e5a2e6c5eca2a8eca3164070238936
Proof      jets 5 - orbits 3 = 2 independent invariants, all found, annihilated by 3 generators
Forward    5 operations per channel and pixel: mul 2, scale 2, sub 1
Backward   7 operations per channel and pixel: add 1, mul 3, scale 3
Second     13 operations per channel and pixel: add 2, mul 6, scale 5
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 3, 4, 7
Features
    x(i), weight 0: x
    u_x(i), weight 1: u_x
    Q(i), weight 2: 2*u_x*u_xxx - 3*u_xx**2

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "SchwarzianFeatures", "SchwarzianLayer", "kernel"]


class SchwarzianFeatures(Features):
    """Invariants of an image under the group 'schwarzian' (dimension 3): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class SchwarzianLayer(Layer):
    """Invariants under the group 'schwarzian' (dimension 3), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
