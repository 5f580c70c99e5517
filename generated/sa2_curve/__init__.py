"""Differential invariants of sa2_curve, order 4.

Generated; do not edit. Regenerate with: python -m codegen

Spec       sa2_curve: 5 generators on (x, u), order 4, derived with 1 channels, serves 1 channels
Spec hash  45490212f3d49281aed5c0fda13101964c8cd8c2a90a51e3527bf2b42bd29efe
Proof      jets 6 - orbits 5 = 1 independent invariants, all found, annihilated by 5 generators
Forward    5 operations per channel and pixel: mul 2, scale 2, sub 1
Backward   7 operations per channel and pixel: add 1, mul 3, scale 3
Second     13 operations per channel and pixel: add 2, mul 6, scale 5
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 3, 4, 7
Features
    u_xx(i), weight 3: u_xx
    Q(i), weight 8: 3*u_xx*u_xxxx - 5*u_xxx**2

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "Sa2CurveFeatures", "Sa2CurveLayer", "kernel"]


class Sa2CurveFeatures(Features):
    """Invariants of an image under the group 'sa2_curve' (dimension 5): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class Sa2CurveLayer(Layer):
    """Invariants under the group 'sa2_curve' (dimension 5), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
