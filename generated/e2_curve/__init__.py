"""Differential invariants of e2_curve, order 3.

Generated; do not edit. Regenerate with: python -m codegen

Spec       e2_curve: 3 generators on (x, u), order 3, derived with 1 channels, serves 1 channels
Spec hash  dd505879559329a4ecdf1e2e41464920101942e6d8794c6f9dbac31c2e29e2a8
Proof      jets 5 - orbits 3 = 2 independent invariants, all found, annihilated by 3 generators
Forward    20 operations per channel and pixel: add 5, mul 10, neg 1, scale 3, sub 1
Backward   45 operations per channel and pixel: add 11, mul 22, neg 2, scale 9, sub 1
Second     114 operations per channel and pixel: add 34, mul 56, neg 4, scale 19, sub 1
Schedule   saves the jets alone, backward repeats 12 forward operations; values alive at once: 7, 9, 23
Features
    Qa(i), weight 3: u_xx**2
    Qb(i), weight 1: u_x**2 + 1
    S(i), weight 6: u_x**4*u_xxx**2 - 6*u_x**3*u_xx**2*u_xxx + 9*u_x**2*u_xx**4 + 2*u_x**2*u_xxx**2 -
        6*u_x*u_xx**2*u_xxx + u_xxx**2

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "E2CurveFeatures", "E2CurveLayer", "kernel"]


class E2CurveFeatures(Features):
    """Invariants of an image under the group 'e2_curve' (dimension 3): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class E2CurveLayer(Layer):
    """Invariants under the group 'e2_curve' (dimension 3), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
