"""Differential invariants of affine_curve, order 5.

Generated; do not edit. Regenerate with: python -m codegen

Spec       affine_curve: 6 generators on (x, u), order 5, derived with 1 channels, serves 1 channels
Spec hash  e949d6ac69bf2f8346d35451e02ca6c26b1e7edb4241d13dba55580bbd736efa
Proof      jets 7 - orbits 6 = 1 independent invariants, all found, annihilated by 6 generators
Forward    15 operations per channel and pixel: add 1, mul 6, scale 6, sub 2
Backward   26 operations per channel and pixel: add 6, mul 13, scale 7
Second     60 operations per channel and pixel: add 16, mul 30, scale 14
Schedule   saves the jets alone, backward repeats 3 forward operations; values alive at once: 5, 7, 12
Features
    u_xx(i), weight 1, 0: u_xx
    Q(i), weight 0, 2: 3*u_xx*u_xxxx - 5*u_xxx**2
    T(i), weight 0, 3: 9*u_xx**2*u_xxxxx - 45*u_xx*u_xxx*u_xxxx + 40*u_xxx**3

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "AffineCurveFeatures", "AffineCurveLayer", "kernel"]


class AffineCurveFeatures(Features):
    """Invariants of an image under the group 'affine_curve' (dimension 6): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class AffineCurveLayer(Layer):
    """Invariants under the group 'affine_curve' (dimension 6), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
