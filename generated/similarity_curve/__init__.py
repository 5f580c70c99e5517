"""Differential invariants of similarity_curve, order 4.

Generated; do not edit. Regenerate with: python -m codegen

Spec       similarity_curve: 4 generators on (x, u), order 4, derived with 1 channels, serves 1 channels
Spec hash  3e64e0c44a2b227dcd261103a1c57d3d9a6377a838d807d2ca2ded7c11dd8deb
Proof      jets 6 - orbits 4 = 2 independent invariants, all found, annihilated by 4 generators
Forward    12 operations per channel and pixel: add 1, mul 6, scale 3, sub 2
Backward   23 operations per channel and pixel: add 6, mul 11, scale 6
Second     47 operations per channel and pixel: add 12, mul 24, scale 11
Schedule   saves the jets alone, backward repeats 3 forward operations; values alive at once: 5, 6, 10
Features
    u_xx(i), weight 1, 0: u_xx
    Qa(i), weight 0, 1: u_x**2 + 1
    T(i), weight 2, 0: u_x**2*u_xxx - 3*u_x*u_xx**2 + u_xxx
    Qb(i), weight 4, -2: 3*u_xx*u_xxxx - 5*u_xxx**2

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "SimilarityCurveFeatures", "SimilarityCurveLayer", "kernel"]


class SimilarityCurveFeatures(Features):
    """Invariants of an image under the group 'similarity_curve' (dimension 4): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class SimilarityCurveLayer(Layer):
    """Invariants under the group 'similarity_curve' (dimension 4), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
