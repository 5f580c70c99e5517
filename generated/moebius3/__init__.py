"""Differential invariants of moebius3, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       moebius3: 10 generators on (x, y, z), order 2, derived with 2 channels, serves any number of channels
Spec hash  3566be95406875677a030ffd55a0e86043b7c0292cdb8417366c8cb58882c1f7
Proof      jets 23 - orbits 10 = 13 independent invariants, all found, annihilated by 10 generators
Forward    274 operations per channel and pixel: add 86, mul 129, neg 3, scale 30, sub 26
Backward   634 operations per channel and pixel: add 261, mul 300, neg 22, scale 29, sub 22
Second     1589 operations per channel and pixel: add 694, mul 757, neg 57, scale 59, sub 22
Schedule   saves the jets alone, backward repeats 118 forward operations; values alive at once: 52, 82, 179
Features
    u(i), weight 0: u0
    Q(i,i), weight 2/3: u0_x**2 + u0_y**2 + u0_z**2
    Q(i,i+1), weight 2/3: u0_x*u1_x + u0_y*u1_y + u0_z*u1_z
    T(i,i,i), weight 4/3: 2*u0_x**2*u0_xx + u0_x**2*u0_yy + u0_x**2*u0_zz + 2*u0_x*u0_xy*u0_y +
        2*u0_x*u0_xz*u0_z + u0_xx*u0_y**2 + u0_xx*u0_z**2 + 2*u0_y**2*u0_yy + u0_y**2*u0_zz + 2*u0_y*u0_yz*u0_z
        + u0_yy*u0_z**2 + 2*u0_z**2*u0_zz
    T(i,i+1,i), weight 4/3: u0_x**2*u1_yy + u0_x**2*u1_zz - 2*u0_x*u0_xx*u1_x - 2*u0_x*u0_y*u1_xy -
        2*u0_x*u0_yy*u1_x - 2*u0_x*u0_z*u1_xz - 2*u0_x*u0_zz*u1_x - 2*u0_xx*u0_y*u1_y - 2*u0_xx*u0_z*u1_z +
        u0_y**2*u1_xx + u0_y**2*u1_zz - 2*u0_y*u0_yy*u1_y - 2*u0_y*u0_z*u1_yz - 2*u0_y*u0_zz*u1_y -
        2*u0_yy*u0_z*u1_z + u0_z**2*u1_xx + u0_z**2*u1_yy - 2*u0_z*u0_zz*u1_z
    T(i,i+1,i+1), weight 4/3: 3*u0_x*u1_x*u1_xx + 2*u0_x*u1_x*u1_yy + 2*u0_x*u1_x*u1_zz + u0_x*u1_xy*u1_y +
        u0_x*u1_xz*u1_z + u0_xx*u1_x**2 + 2*u0_xy*u1_x*u1_y + 2*u0_xz*u1_x*u1_z + u0_y*u1_x*u1_xy +
        2*u0_y*u1_xx*u1_y + 3*u0_y*u1_y*u1_yy + 2*u0_y*u1_y*u1_zz + u0_y*u1_yz*u1_z + u0_yy*u1_y**2 +
        2*u0_yz*u1_y*u1_z + u0_z*u1_x*u1_xz + 2*u0_z*u1_xx*u1_z + u0_z*u1_y*u1_yz + 2*u0_z*u1_yy*u1_z +
        3*u0_z*u1_z*u1_zz + u0_zz*u1_z**2
    T(i+1,i,i), weight 4/3: u0_x**2*u1_xx + 3*u0_x*u0_xx*u1_x + u0_x*u0_xy*u1_y + u0_x*u0_xz*u1_z +
        2*u0_x*u0_y*u1_xy + 2*u0_x*u0_yy*u1_x + 2*u0_x*u0_z*u1_xz + 2*u0_x*u0_zz*u1_x + 2*u0_xx*u0_y*u1_y +
        2*u0_xx*u0_z*u1_z + u0_xy*u0_y*u1_x + u0_xz*u0_z*u1_x + u0_y**2*u1_yy + 3*u0_y*u0_yy*u1_y +
        u0_y*u0_yz*u1_z + 2*u0_y*u0_z*u1_yz + 2*u0_y*u0_zz*u1_y + 2*u0_yy*u0_z*u1_z + u0_yz*u0_z*u1_y +
        u0_z**2*u1_zz + 3*u0_z*u0_zz*u1_z
    T(i+1,i,i+1), weight 4/3: 2*u0_x*u1_x*u1_xx + 2*u0_x*u1_x*u1_yy + 2*u0_x*u1_x*u1_zz - u0_xx*u1_y**2 -
        u0_xx*u1_z**2 + 2*u0_xy*u1_x*u1_y + 2*u0_xz*u1_x*u1_z + 2*u0_y*u1_xx*u1_y + 2*u0_y*u1_y*u1_yy +
        2*u0_y*u1_y*u1_zz - u0_yy*u1_x**2 - u0_yy*u1_z**2 + 2*u0_yz*u1_y*u1_z + 2*u0_z*u1_xx*u1_z +
        2*u0_z*u1_yy*u1_z + 2*u0_z*u1_z*u1_zz - u0_zz*u1_x**2 - u0_zz*u1_y**2
    Fa(i), weight 2: u0_x**2*u0_xx**2 + u0_x**2*u0_xx*u0_yy + u0_x**2*u0_xx*u0_zz + u0_x**2*u0_yy*u0_zz -
        u0_x**2*u0_yz**2 + 2*u0_x*u0_xx*u0_xy*u0_y + 2*u0_x*u0_xx*u0_xz*u0_z + 2*u0_x*u0_xy*u0_y*u0_yy +
        2*u0_x*u0_xy*u0_yz*u0_z + 2*u0_x*u0_xz*u0_y*u0_yz + 2*u0_x*u0_xz*u0_z*u0_zz + u0_xx*u0_y**2*u0_yy +
        u0_xx*u0_y**2*u0_zz + u0_xx*u0_yy*u0_z**2 + u0_xx*u0_z**2*u0_zz - u0_xy**2*u0_z**2 +
        2*u0_xy*u0_xz*u0_y*u0_z - u0_xz**2*u0_y**2 + u0_y**2*u0_yy**2 + u0_y**2*u0_yy*u0_zz +
        2*u0_y*u0_yy*u0_yz*u0_z + 2*u0_y*u0_yz*u0_z*u0_zz + u0_yy*u0_z**2*u0_zz + u0_z**2*u0_zz**2
    Fb(i,i+1), weight 5/3: -u0_x**2*u1_xy*u1_z + u0_x**2*u1_xz*u1_y + u0_x*u0_xy*u1_x*u1_z -
        u0_x*u0_xz*u1_x*u1_y - u0_x*u0_y*u1_x*u1_xz + u0_x*u0_y*u1_xx*u1_z + u0_x*u0_y*u1_y*u1_yz -
        u0_x*u0_y*u1_yy*u1_z + u0_x*u0_yy*u1_y*u1_z - u0_x*u0_yz*u1_y**2 + u0_x*u0_yz*u1_z**2 +
        u0_x*u0_z*u1_x*u1_xy - u0_x*u0_z*u1_xx*u1_y + u0_x*u0_z*u1_y*u1_zz - u0_x*u0_z*u1_yz*u1_z -
        u0_x*u0_zz*u1_y*u1_z - u0_xx*u0_y*u1_x*u1_z + u0_xx*u0_z*u1_x*u1_y - u0_xy*u0_y*u1_y*u1_z -
        u0_xy*u0_z*u1_x**2 + u0_xy*u0_z*u1_y**2 + u0_xz*u0_y*u1_x**2 - u0_xz*u0_y*u1_z**2 + u0_xz*u0_z*u1_y*u1_z
        - u0_y**2*u1_x*u1_yz + u0_y**2*u1_xy*u1_z + u0_y*u0_yz*u1_x*u1_y + u0_y*u0_z*u1_x*u1_yy -
        u0_y*u0_z*u1_x*u1_zz - u0_y*u0_z*u1_xy*u1_y + u0_y*u0_z*u1_xz*u1_z + u0_y*u0_zz*u1_x*u1_z -
        u0_yy*u0_z*u1_x*u1_y - u0_yz*u0_z*u1_x*u1_z + u0_z**2*u1_x*u1_yz - u0_z**2*u1_xz*u1_y

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "Moebius3Features", "Moebius3Layer", "kernel"]


class Moebius3Features(Features):
    """Invariants of an image under the group 'moebius3' (dimension 10): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class Moebius3Layer(Layer):
    """Invariants under the group 'moebius3' (dimension 10), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
