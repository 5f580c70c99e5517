"""Differential invariants of e3_surface, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       e3_surface: 6 generators on (x, y, u), order 2, derived with 1 channels, serves 1 channels
Spec hash  957327e6205b8ae30b825c736086625d3e8911955e2f0226b46ec065a8e18e41
Proof      jets 8 - orbits 6 = 2 independent invariants, all found, annihilated by 6 generators
Forward    42 operations per channel and pixel: add 12, mul 20, neg 1, scale 6, sub 3
Backward   97 operations per channel and pixel: add 30, mul 47, neg 5, scale 13, sub 2
Second     249 operations per channel and pixel: add 88, mul 121, neg 12, scale 26, sub 2
Schedule   saves the jets alone, backward repeats 26 forward operations; values alive at once: 12, 14, 41
Features
    Qa(i), weight 1: u_x**2 + u_y**2 + 1
    Qb(i), weight 2: u_xx*u_yy - u_xy**2
    S(i), weight 3: u_x**4*u_yy**2 - 4*u_x**3*u_xy*u_y*u_yy + 2*u_x**2*u_xx*u_y**2*u_yy + 2*u_x**2*u_xx*u_yy +
        4*u_x**2*u_xy**2*u_y**2 + 2*u_x**2*u_yy**2 - 4*u_x*u_xx*u_xy*u_y**3 - 4*u_x*u_xx*u_xy*u_y -
        4*u_x*u_xy*u_y*u_yy + u_xx**2*u_y**4 + 2*u_xx**2*u_y**2 + u_xx**2 + 2*u_xx*u_y**2*u_yy + 2*u_xx*u_yy +
        u_yy**2

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "E3SurfaceFeatures", "E3SurfaceLayer", "kernel"]


class E3SurfaceFeatures(Features):
    """Invariants of an image under the group 'e3_surface' (dimension 6): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class E3SurfaceLayer(Layer):
    """Invariants under the group 'e3_surface' (dimension 6), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
