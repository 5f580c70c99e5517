"""Differential invariants of projective, order 3.

Generated; do not edit. Regenerate with: python -m codegen

Spec       projective: 8 generators on (x, y), order 3, derived with 2 channels, serves any number of channels
Spec hash  821420c5666c27ed30ddfc064be524e9a5125f56cbfaa533d68e867c62460a45
Proof      jets 22 - orbits 8 = 14 independent invariants, all found, annihilated by 8 generators
Forward    556 operations per channel and pixel: add 89, mul 242, neg 3, power 5, scale 135, sub 82
Backward   1231 operations per channel and pixel: add 418, mul 602, neg 20, power 7, scale 147, sub 37
Second     3353 operations per channel and pixel: add 1314, mul 1644, neg 50, power 10, scale 298, sub 37
Schedule   saves the jets alone, backward repeats 258 forward operations; values alive at once: 74, 160, 364
Features
    u(i), weight 0: u0
    J(i,i+1), weight 1: u0_x*u1_y - u0_y*u1_x
    T(i,i,i), weight 2: u0_x**2*u0_yy - 2*u0_x*u0_xy*u0_y + u0_xx*u0_y**2
    T(i,i,i+1), weight 2: u0_x**2*u1_yy - 2*u0_x*u0_xy*u1_y - 2*u0_x*u0_y*u1_xy + 2*u0_x*u0_yy*u1_x +
        2*u0_xx*u0_y*u1_y - 2*u0_xy*u0_y*u1_x + u0_y**2*u1_xx
    T(i,i+1,i+1), weight 2: 2*u0_x*u1_x*u1_yy - 2*u0_x*u1_xy*u1_y + u0_xx*u1_y**2 - 2*u0_xy*u1_x*u1_y -
        2*u0_y*u1_x*u1_xy + 2*u0_y*u1_xx*u1_y + u0_yy*u1_x**2
    Fa(i), weight 4: u0_x**2*u0_xxy*u0_yyy - u0_x**2*u0_xyy**2 - 2*u0_x*u0_xx*u0_xy*u0_yyy +
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
    Fb(i,i+1), weight 3: u0_x**3*u1_yyy - 6*u0_x**2*u0_xy*u1_yy + u0_x**2*u0_xyy*u1_y - 3*u0_x**2*u0_y*u1_xyy +
        6*u0_x**2*u0_yy*u1_xy - u0_x**2*u0_yyy*u1_x + 6*u0_x*u0_xx*u0_y*u1_yy - 4*u0_x*u0_xx*u0_yy*u1_y -
        2*u0_x*u0_xxy*u0_y*u1_y + 4*u0_x*u0_xy**2*u1_y + 2*u0_x*u0_xyy*u0_y*u1_x + 3*u0_x*u0_y**2*u1_xxy -
        6*u0_x*u0_y*u0_yy*u1_xx - 6*u0_xx*u0_y**2*u1_xy + 4*u0_xx*u0_y*u0_yy*u1_x + u0_xxx*u0_y**2*u1_y -
        u0_xxy*u0_y**2*u1_x - 4*u0_xy**2*u0_y*u1_x + 6*u0_xy*u0_y**2*u1_xx - u0_y**3*u1_xxx
    Fb(i+1,i), weight 3: u0_x*u1_x**2*u1_yyy - 2*u0_x*u1_x*u1_xyy*u1_y - 4*u0_x*u1_xx*u1_y*u1_yy +
        u0_x*u1_xxy*u1_y**2 + 4*u0_x*u1_xy**2*u1_y + 6*u0_xx*u1_x*u1_y*u1_yy - 6*u0_xx*u1_xy*u1_y**2 +
        u0_xxx*u1_y**3 - 3*u0_xxy*u1_x*u1_y**2 - 6*u0_xy*u1_x**2*u1_yy + 6*u0_xy*u1_xx*u1_y**2 +
        3*u0_xyy*u1_x**2*u1_y - u0_y*u1_x**2*u1_xyy + 4*u0_y*u1_x*u1_xx*u1_yy + 2*u0_y*u1_x*u1_xxy*u1_y -
        4*u0_y*u1_x*u1_xy**2 - u0_y*u1_xxx*u1_y**2 + 6*u0_yy*u1_x**2*u1_xy - 6*u0_yy*u1_x*u1_xx*u1_y -
        u0_yyy*u1_x**3
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

__all__ = ["FEATURES", "ProjectiveO3Features", "ProjectiveO3Layer", "kernel"]


class ProjectiveO3Features(Features):
    """Invariants of an image under the group 'projective' (dimension 8): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class ProjectiveO3Layer(Layer):
    """Invariants under the group 'projective' (dimension 8), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
