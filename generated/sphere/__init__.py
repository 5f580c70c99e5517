"""Differential invariants of sphere, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       sphere: 3 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  61a9822bc718d4b8d95ce207eb2a8cbd149e902e1d7ab5c493a39d2e13dc97bb
Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
Forward    460 operations per channel and pixel: add 162, mul 171, power 8, scale 114, sub 5
Backward   723 operations per channel and pixel: add 317, mul 282, neg 3, power 8, scale 108, sub 5
Second     1262 operations per channel and pixel: add 569, mul 520, neg 6, power 8, scale 154, sub 5
Schedule   saves the jets alone, backward repeats 281 forward operations; values alive at once: 57, 91, 141
Features
    u(i), weight 0: u0
    L(i), weight 0: u0_xx*x**4 + 2*u0_xx*x**2*y**2 + 2*u0_xx*x**2 + u0_xx*y**4 + 2*u0_xx*y**2 + u0_xx +
        u0_yy*x**4 + 2*u0_yy*x**2*y**2 + 2*u0_yy*x**2 + u0_yy*y**4 + 2*u0_yy*y**2 + u0_yy
    Qa(i,i), weight 0: u0_x**2*x**4 + 2*u0_x**2*x**2*y**2 + 2*u0_x**2*x**2 + u0_x**2*y**4 + 2*u0_x**2*y**2 +
        u0_x**2 + u0_y**2*x**4 + 2*u0_y**2*x**2*y**2 + 2*u0_y**2*x**2 + u0_y**2*y**4 + 2*u0_y**2*y**2 + u0_y**2
    Qa(i,i+1), weight 0: u0_x*u1_x*x**4 + 2*u0_x*u1_x*x**2*y**2 + 2*u0_x*u1_x*x**2 + u0_x*u1_x*y**4 +
        2*u0_x*u1_x*y**2 + u0_x*u1_x + u0_y*u1_y*x**4 + 2*u0_y*u1_y*x**2*y**2 + 2*u0_y*u1_y*x**2 +
        u0_y*u1_y*y**4 + 2*u0_y*u1_y*y**2 + u0_y*u1_y
    Qb(i,i), weight 0: 8*u0_x**2*x**6 + 24*u0_x**2*x**4*y**2 + 24*u0_x**2*x**4 + 24*u0_x**2*x**2*y**4 +
        48*u0_x**2*x**2*y**2 + 24*u0_x**2*x**2 + 8*u0_x**2*y**6 + 24*u0_x**2*y**4 + 24*u0_x**2*y**2 + 8*u0_x**2
        + 4*u0_x*u0_xx*x**7 + 12*u0_x*u0_xx*x**5*y**2 + 12*u0_x*u0_xx*x**5 + 12*u0_x*u0_xx*x**3*y**4 +
        24*u0_x*u0_xx*x**3*y**2 + 12*u0_x*u0_xx*x**3 + 4*u0_x*u0_xx*x*y**6 + 12*u0_x*u0_xx*x*y**4 +
        12*u0_x*u0_xx*x*y**2 + 4*u0_x*u0_xx*x + 8*u0_x*u0_xy*x**6*y + 24*u0_x*u0_xy*x**4*y**3 +
        24*u0_x*u0_xy*x**4*y + 24*u0_x*u0_xy*x**2*y**5 + 48*u0_x*u0_xy*x**2*y**3 + 24*u0_x*u0_xy*x**2*y +
        8*u0_x*u0_xy*y**7 + 24*u0_x*u0_xy*y**5 + 24*u0_x*u0_xy*y**3 + 8*u0_x*u0_xy*y - 4*u0_x*u0_yy*x**7 -
        12*u0_x*u0_yy*x**5*y**2 - 12*u0_x*u0_yy*x**5 - 12*u0_x*u0_yy*x**3*y**4 - 24*u0_x*u0_yy*x**3*y**2 -
        12*u0_x*u0_yy*x**3 - 4*u0_x*u0_yy*x*y**6 - 12*u0_x*u0_yy*x*y**4 - 12*u0_x*u0_yy*x*y**2 - 4*u0_x*u0_yy*x
        + u0_xx**2*x**8 + 4*u0_xx**2*x**6*y**2 + 4*u0_xx**2*x**6 + 6*u0_xx**2*x**4*y**4 + 12*u0_xx**2*x**4*y**2
        + 6*u0_xx**2*x**4 + 4*u0_xx**2*x**2*y**6 + 12*u0_xx**2*x**2*y**4 + 12*u0_xx**2*x**2*y**2 +
        4*u0_xx**2*x**2 + u0_xx**2*y**8 + 4*u0_xx**2*y**6 + 6*u0_xx**2*y**4 + 4*u0_xx**2*y**2 + u0_xx**2 -
        4*u0_xx*u0_y*x**6*y - 12*u0_xx*u0_y*x**4*y**3 - 12*u0_xx*u0_y*x**4*y - 12*u0_xx*u0_y*x**2*y**5 -
        24*u0_xx*u0_y*x**2*y**3 - 12*u0_xx*u0_y*x**2*y - 4*u0_xx*u0_y*y**7 - 12*u0_xx*u0_y*y**5 -
        12*u0_xx*u0_y*y**3 - 4*u0_xx*u0_y*y + 2*u0_xy**2*x**8 + 8*u0_xy**2*x**6*y**2 + 8*u0_xy**2*x**6 +
        12*u0_xy**2*x**4*y**4 + 24*u0_xy**2*x**4*y**2 + 12*u0_xy**2*x**4 + 8*u0_xy**2*x**2*y**6 +
        24*u0_xy**2*x**2*y**4 + 24*u0_xy**2*x**2*y**2 + 8*u0_xy**2*x**2 + 2*u0_xy**2*y**8 + 8*u0_xy**2*y**6 +
        12*u0_xy**2*y**4 + 8*u0_xy**2*y**2 + 2*u0_xy**2 + 8*u0_xy*u0_y*x**7 + 24*u0_xy*u0_y*x**5*y**2 +
        24*u0_xy*u0_y*x**5 + 24*u0_xy*u0_y*x**3*y**4 + 48*u0_xy*u0_y*x**3*y**2 + 24*u0_xy*u0_y*x**3 +
        8*u0_xy*u0_y*x*y**6 + 24*u0_xy*u0_y*x*y**4 + 24*u0_xy*u0_y*x*y**2 + 8*u0_xy*u0_y*x + 8*u0_y**2*x**6 +
        24*u0_y**2*x**4*y**2 + 24*u0_y**2*x**4 + 24*u0_y**2*x**2*y**4 + 48*u0_y**2*x**2*y**2 + 24*u0_y**2*x**2 +
        8*u0_y**2*y**6 + 24*u0_y**2*y**4 + 24*u0_y**2*y**2 + 8*u0_y**2 + 4*u0_y*u0_yy*x**6*y +
        12*u0_y*u0_yy*x**4*y**3 + 12*u0_y*u0_yy*x**4*y + 12*u0_y*u0_yy*x**2*y**5 + 24*u0_y*u0_yy*x**2*y**3 +
        12*u0_y*u0_yy*x**2*y + 4*u0_y*u0_yy*y**7 + 12*u0_y*u0_yy*y**5 + 12*u0_y*u0_yy*y**3 + 4*u0_y*u0_yy*y +
        u0_yy**2*x**8 + 4*u0_yy**2*x**6*y**2 + 4*u0_yy**2*x**6 + 6*u0_yy**2*x**4*y**4 + 12*u0_yy**2*x**4*y**2 +
        6*u0_yy**2*x**4 + 4*u0_yy**2*x**2*y**6 + 12*u0_yy**2*x**2*y**4 + 12*u0_yy**2*x**2*y**2 + 4*u0_yy**2*x**2
        + u0_yy**2*y**8 + 4*u0_yy**2*y**6 + 6*u0_yy**2*y**4 + 4*u0_yy**2*y**2 + u0_yy**2
    T(i,i,i), weight 0: 2*u0_x**3*x**7 + 6*u0_x**3*x**5*y**2 + 6*u0_x**3*x**5 + 6*u0_x**3*x**3*y**4 +
        12*u0_x**3*x**3*y**2 + 6*u0_x**3*x**3 + 2*u0_x**3*x*y**6 + 6*u0_x**3*x*y**4 + 6*u0_x**3*x*y**2 +
        2*u0_x**3*x + u0_x**2*u0_xx*x**8 + 4*u0_x**2*u0_xx*x**6*y**2 + 4*u0_x**2*u0_xx*x**6 +
        6*u0_x**2*u0_xx*x**4*y**4 + 12*u0_x**2*u0_xx*x**4*y**2 + 6*u0_x**2*u0_xx*x**4 +
        4*u0_x**2*u0_xx*x**2*y**6 + 12*u0_x**2*u0_xx*x**2*y**4 + 12*u0_x**2*u0_xx*x**2*y**2 +
        4*u0_x**2*u0_xx*x**2 + u0_x**2*u0_xx*y**8 + 4*u0_x**2*u0_xx*y**6 + 6*u0_x**2*u0_xx*y**4 +
        4*u0_x**2*u0_xx*y**2 + u0_x**2*u0_xx + 2*u0_x**2*u0_y*x**6*y + 6*u0_x**2*u0_y*x**4*y**3 +
        6*u0_x**2*u0_y*x**4*y + 6*u0_x**2*u0_y*x**2*y**5 + 12*u0_x**2*u0_y*x**2*y**3 + 6*u0_x**2*u0_y*x**2*y +
        2*u0_x**2*u0_y*y**7 + 6*u0_x**2*u0_y*y**5 + 6*u0_x**2*u0_y*y**3 + 2*u0_x**2*u0_y*y +
        2*u0_x*u0_xy*u0_y*x**8 + 8*u0_x*u0_xy*u0_y*x**6*y**2 + 8*u0_x*u0_xy*u0_y*x**6 +
        12*u0_x*u0_xy*u0_y*x**4*y**4 + 24*u0_x*u0_xy*u0_y*x**4*y**2 + 12*u0_x*u0_xy*u0_y*x**4 +
        8*u0_x*u0_xy*u0_y*x**2*y**6 + 24*u0_x*u0_xy*u0_y*x**2*y**4 + 24*u0_x*u0_xy*u0_y*x**2*y**2 +
        8*u0_x*u0_xy*u0_y*x**2 + 2*u0_x*u0_xy*u0_y*y**8 + 8*u0_x*u0_xy*u0_y*y**6 + 12*u0_x*u0_xy*u0_y*y**4 +
        8*u0_x*u0_xy*u0_y*y**2 + 2*u0_x*u0_xy*u0_y + 2*u0_x*u0_y**2*x**7 + 6*u0_x*u0_y**2*x**5*y**2 +
        6*u0_x*u0_y**2*x**5 + 6*u0_x*u0_y**2*x**3*y**4 + 12*u0_x*u0_y**2*x**3*y**2 + 6*u0_x*u0_y**2*x**3 +
        2*u0_x*u0_y**2*x*y**6 + 6*u0_x*u0_y**2*x*y**4 + 6*u0_x*u0_y**2*x*y**2 + 2*u0_x*u0_y**2*x +
        2*u0_y**3*x**6*y + 6*u0_y**3*x**4*y**3 + 6*u0_y**3*x**4*y + 6*u0_y**3*x**2*y**5 + 12*u0_y**3*x**2*y**3 +
        6*u0_y**3*x**2*y + 2*u0_y**3*y**7 + 6*u0_y**3*y**5 + 6*u0_y**3*y**3 + 2*u0_y**3*y + u0_y**2*u0_yy*x**8 +
        4*u0_y**2*u0_yy*x**6*y**2 + 4*u0_y**2*u0_yy*x**6 + 6*u0_y**2*u0_yy*x**4*y**4 +
        12*u0_y**2*u0_yy*x**4*y**2 + 6*u0_y**2*u0_yy*x**4 + 4*u0_y**2*u0_yy*x**2*y**6 +
        12*u0_y**2*u0_yy*x**2*y**4 + 12*u0_y**2*u0_yy*x**2*y**2 + 4*u0_y**2*u0_yy*x**2 + u0_y**2*u0_yy*y**8 +
        4*u0_y**2*u0_yy*y**6 + 6*u0_y**2*u0_yy*y**4 + 4*u0_y**2*u0_yy*y**2 + u0_y**2*u0_yy

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "SphereFeatures", "SphereLayer", "kernel"]


class SphereFeatures(Features):
    """Invariants of an image under the group 'sphere' (dimension 3): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class SphereLayer(Layer):
    """Invariants under the group 'sphere' (dimension 3), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
