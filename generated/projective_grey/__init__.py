"""Differential invariants of projective, order 3.

Generated; do not edit. Regenerate with: python -m codegen

Spec       projective: 8 generators on (x, y), order 3, derived with 1 channels, serves 1 channels
Spec hash  133d5cbff5b6e60818e9ec0e98fd6b8d287a625475f859ab3ac2d8c0b17ae51c
Proof      jets 12 - orbits 8 = 4 independent invariants, all found, annihilated by 8 generators
Forward    399 operations per channel and pixel: add 61, mul 176, power 5, scale 97, sub 60
Backward   919 operations per channel and pixel: add 297, mul 447, neg 11, power 7, scale 123, sub 34
Second     2550 operations per channel and pixel: add 982, mul 1242, neg 32, power 10, scale 250, sub 34
Schedule   saves the jets alone, backward repeats 222 forward operations; values alive at once: 49, 121, 283
Features
    u(i), weight 0: u0
    T(i,i,i), weight 2: u0_x**2*u0_yy - 2*u0_x*u0_xy*u0_y + u0_xx*u0_y**2
    F(i), weight 4: u0_x**2*u0_xxy*u0_yyy - u0_x**2*u0_xyy**2 - 2*u0_x*u0_xx*u0_xy*u0_yyy +
        2*u0_x*u0_xx*u0_xyy*u0_yy - u0_x*u0_xxx*u0_y*u0_yyy + 2*u0_x*u0_xxx*u0_yy**2 - 6*u0_x*u0_xxy*u0_xy*u0_yy
        + u0_x*u0_xxy*u0_xyy*u0_y + 4*u0_x*u0_xy**2*u0_xyy + 2*u0_xx**2*u0_y*u0_yyy - 4*u0_xx**2*u0_yy**2 +
        2*u0_xx*u0_xxy*u0_y*u0_yy + 8*u0_xx*u0_xy**2*u0_yy - 6*u0_xx*u0_xy*u0_xyy*u0_y -
        2*u0_xxx*u0_xy*u0_y*u0_yy + u0_xxx*u0_xyy*u0_y**2 - u0_xxy**2*u0_y**2 + 4*u0_xxy*u0_xy**2*u0_y -
        4*u0_xy**4
    S(i), weight 6: 2*u0_x**3*u0_xxx*u0_yyy**2 - 6*u0_x**3*u0_xxy*u0_xyy*u0_yyy + 4*u0_x**3*u0_xyy**3 -
        3*u0_x**2*u0_xx**2*u0_yyy**2 + 6*u0_x**2*u0_xx*u0_xxy*u0_yy*u0_yyy +
        12*u0_x**2*u0_xx*u0_xy*u0_xyy*u0_yyy - 12*u0_x**2*u0_xx*u0_xyy**2*u0_yy -
        24*u0_x**2*u0_xxx*u0_xy*u0_yy*u0_yyy - 6*u0_x**2*u0_xxx*u0_xyy*u0_y*u0_yyy +
        24*u0_x**2*u0_xxx*u0_xyy*u0_yy**2 + 12*u0_x**2*u0_xxy**2*u0_y*u0_yyy - 27*u0_x**2*u0_xxy**2*u0_yy**2 +
        12*u0_x**2*u0_xxy*u0_xy**2*u0_yyy + 36*u0_x**2*u0_xxy*u0_xy*u0_xyy*u0_yy -
        6*u0_x**2*u0_xxy*u0_xyy**2*u0_y - 24*u0_x**2*u0_xy**2*u0_xyy**2 + 24*u0_x*u0_xx**2*u0_xy*u0_yy*u0_yyy +
        6*u0_x*u0_xx**2*u0_xyy*u0_y*u0_yyy - 24*u0_x*u0_xx**2*u0_xyy*u0_yy**2 +
        18*u0_x*u0_xx*u0_xxx*u0_y*u0_yy*u0_yyy - 24*u0_x*u0_xx*u0_xxx*u0_yy**3 -
        60*u0_x*u0_xx*u0_xxy*u0_xy*u0_y*u0_yyy + 72*u0_x*u0_xx*u0_xxy*u0_xy*u0_yy**2 -
        6*u0_x*u0_xx*u0_xxy*u0_xyy*u0_y*u0_yy - 24*u0_x*u0_xx*u0_xy**3*u0_yyy -
        24*u0_x*u0_xx*u0_xy**2*u0_xyy*u0_yy + 36*u0_x*u0_xx*u0_xy*u0_xyy**2*u0_y -
        6*u0_x*u0_xxx*u0_xxy*u0_y**2*u0_yyy + 6*u0_x*u0_xxx*u0_xxy*u0_y*u0_yy**2 +
        36*u0_x*u0_xxx*u0_xy**2*u0_y*u0_yyy + 24*u0_x*u0_xxx*u0_xy**2*u0_yy**2 -
        60*u0_x*u0_xxx*u0_xy*u0_xyy*u0_y*u0_yy + 12*u0_x*u0_xxx*u0_xyy**2*u0_y**2 +
        36*u0_x*u0_xxy**2*u0_xy*u0_y*u0_yy - 6*u0_x*u0_xxy**2*u0_xyy*u0_y**2 - 72*u0_x*u0_xxy*u0_xy**3*u0_yy -
        12*u0_x*u0_xxy*u0_xy**2*u0_xyy*u0_y + 48*u0_x*u0_xy**4*u0_xyy - 24*u0_xx**3*u0_y*u0_yy*u0_yyy +
        32*u0_xx**3*u0_yy**3 + 24*u0_xx**2*u0_xxy*u0_y**2*u0_yyy - 24*u0_xx**2*u0_xxy*u0_y*u0_yy**2 +
        24*u0_xx**2*u0_xy**2*u0_y*u0_yyy - 96*u0_xx**2*u0_xy**2*u0_yy**2 + 72*u0_xx**2*u0_xy*u0_xyy*u0_y*u0_yy -
        27*u0_xx**2*u0_xyy**2*u0_y**2 - 24*u0_xx*u0_xxx*u0_xy*u0_y**2*u0_yyy +
        24*u0_xx*u0_xxx*u0_xy*u0_y*u0_yy**2 + 6*u0_xx*u0_xxx*u0_xyy*u0_y**2*u0_yy -
        12*u0_xx*u0_xxy**2*u0_y**2*u0_yy - 24*u0_xx*u0_xxy*u0_xy**2*u0_y*u0_yy +
        36*u0_xx*u0_xxy*u0_xy*u0_xyy*u0_y**2 + 96*u0_xx*u0_xy**4*u0_yy - 72*u0_xx*u0_xy**3*u0_xyy*u0_y +
        2*u0_xxx**2*u0_y**3*u0_yyy - 3*u0_xxx**2*u0_y**2*u0_yy**2 + 12*u0_xxx*u0_xxy*u0_xy*u0_y**2*u0_yy -
        6*u0_xxx*u0_xxy*u0_xyy*u0_y**3 - 24*u0_xxx*u0_xy**3*u0_y*u0_yy + 12*u0_xxx*u0_xy**2*u0_xyy*u0_y**2 +
        4*u0_xxy**3*u0_y**3 - 24*u0_xxy**2*u0_xy**2*u0_y**2 + 48*u0_xxy*u0_xy**4*u0_y - 32*u0_xy**6
    E(i), weight 6: u0_x**6*u0_yyy**2 - 12*u0_x**5*u0_xy*u0_yy*u0_yyy - 6*u0_x**5*u0_xyy*u0_y*u0_yyy +
        12*u0_x**5*u0_xyy*u0_yy**2 + 12*u0_x**4*u0_xx*u0_y*u0_yy*u0_yyy - 12*u0_x**4*u0_xx*u0_yy**3 +
        6*u0_x**4*u0_xxy*u0_y**2*u0_yyy - 24*u0_x**4*u0_xxy*u0_y*u0_yy**2 + 24*u0_x**4*u0_xy**2*u0_y*u0_yyy +
        12*u0_x**4*u0_xy**2*u0_yy**2 - 12*u0_x**4*u0_xy*u0_xyy*u0_y*u0_yy + 9*u0_x**4*u0_xyy**2*u0_y**2 -
        36*u0_x**3*u0_xx*u0_xy*u0_y**2*u0_yyy + 48*u0_x**3*u0_xx*u0_xy*u0_y*u0_yy**2 -
        12*u0_x**3*u0_xx*u0_xyy*u0_y**2*u0_yy - 2*u0_x**3*u0_xxx*u0_y**3*u0_yyy +
        12*u0_x**3*u0_xxx*u0_y**2*u0_yy**2 + 60*u0_x**3*u0_xxy*u0_xy*u0_y**2*u0_yy -
        18*u0_x**3*u0_xxy*u0_xyy*u0_y**3 - 48*u0_x**3*u0_xy**3*u0_y*u0_yy - 24*u0_x**3*u0_xy**2*u0_xyy*u0_y**2 +
        12*u0_x**2*u0_xx**2*u0_y**3*u0_yyy - 24*u0_x**2*u0_xx**2*u0_y**2*u0_yy**2 -
        12*u0_x**2*u0_xx*u0_xxy*u0_y**3*u0_yy - 24*u0_x**2*u0_xx*u0_xy**2*u0_y**2*u0_yy +
        60*u0_x**2*u0_xx*u0_xy*u0_xyy*u0_y**3 - 36*u0_x**2*u0_xxx*u0_xy*u0_y**3*u0_yy +
        6*u0_x**2*u0_xxx*u0_xyy*u0_y**4 + 9*u0_x**2*u0_xxy**2*u0_y**4 - 24*u0_x**2*u0_xxy*u0_xy**2*u0_y**3 +
        48*u0_x**2*u0_xy**4*u0_y**2 + 48*u0_x*u0_xx**2*u0_xy*u0_y**3*u0_yy - 24*u0_x*u0_xx**2*u0_xyy*u0_y**4 +
        12*u0_x*u0_xx*u0_xxx*u0_y**4*u0_yy - 12*u0_x*u0_xx*u0_xxy*u0_xy*u0_y**4 - 48*u0_x*u0_xx*u0_xy**3*u0_y**3
        - 6*u0_x*u0_xxx*u0_xxy*u0_y**5 + 24*u0_x*u0_xxx*u0_xy**2*u0_y**4 - 12*u0_xx**3*u0_y**4*u0_yy +
        12*u0_xx**2*u0_xxy*u0_y**5 + 12*u0_xx**2*u0_xy**2*u0_y**4 - 12*u0_xx*u0_xxx*u0_xy*u0_y**5 +
        u0_xxx**2*u0_y**6

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "ProjectiveGreyFeatures", "ProjectiveGreyLayer", "kernel"]


class ProjectiveGreyFeatures(Features):
    """Invariants of an image under the group 'projective' (dimension 8): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class ProjectiveGreyLayer(Layer):
    """Invariants under the group 'projective' (dimension 8), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
