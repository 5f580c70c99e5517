"""Differential invariants of sa3_surface, order 3.

Generated; do not edit. Regenerate with: python -m codegen

Spec       sa3_surface: 11 generators on (x, y, u), order 3, derived with 1 channels, serves 1 channels
Spec hash  4584c78761007cc4c28d7cfc72289cc7d5398abecbfda2615faf6c2f829307be
Proof      jets 12 - orbits 11 = 1 independent invariants, all found, annihilated by 11 generators
Forward    57 operations per channel and pixel: add 6, mul 32, scale 12, sub 7
Backward   140 operations per channel and pixel: add 35, mul 81, neg 3, scale 18, sub 3
Second     377 operations per channel and pixel: add 123, mul 207, neg 8, scale 36, sub 3
Schedule   saves the jets alone, backward repeats 29 forward operations; values alive at once: 11, 24, 67
Features
    Q(i), weight 4: u_xx*u_yy - u_xy**2
    P(i), weight 11: u_xx**3*u_yyy**2 - 6*u_xx**2*u_xxy*u_yy*u_yyy - 6*u_xx**2*u_xy*u_xyy*u_yyy +
        9*u_xx**2*u_xyy**2*u_yy + 6*u_xx*u_xxx*u_xy*u_yy*u_yyy - 6*u_xx*u_xxx*u_xyy*u_yy**2 +
        9*u_xx*u_xxy**2*u_yy**2 + 12*u_xx*u_xxy*u_xy**2*u_yyy - 18*u_xx*u_xxy*u_xy*u_xyy*u_yy + u_xxx**2*u_yy**3
        - 6*u_xxx*u_xxy*u_xy*u_yy**2 - 8*u_xxx*u_xy**3*u_yyy + 12*u_xxx*u_xy**2*u_xyy*u_yy

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "Sa3SurfaceFeatures", "Sa3SurfaceLayer", "kernel"]


class Sa3SurfaceFeatures(Features):
    """Invariants of an image under the group 'sa3_surface' (dimension 11): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class Sa3SurfaceLayer(Layer):
    """Invariants under the group 'sa3_surface' (dimension 11), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
