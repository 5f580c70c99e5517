"""Differential invariants of sa3, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       sa3: 11 generators on (x, y, z), order 2, derived with 2 channels, serves any number of channels
Spec hash  dddd3023c0fc2d73d62916254c8d1c7072f1b3597aa8ee092d9ce97bfcce8800
Proof      jets 23 - orbits 11 = 12 independent invariants, all found, annihilated by 11 generators
Forward    248 operations per channel and pixel: add 47, mul 122, neg 3, scale 31, sub 45
Backward   508 operations per channel and pixel: add 208, mul 265, neg 15, scale 17, sub 3
Second     1365 operations per channel and pixel: add 592, mul 706, neg 30, scale 34, sub 3
Schedule   saves the jets alone, backward repeats 36 forward operations; values alive at once: 54, 81, 206
Features
    u(i), weight 0: u0
    J(i,i+1,i+2), weight 0: u0_x*u1_y*u2_z - u0_x*u1_z*u2_y - u0_y*u1_x*u2_z + u0_y*u1_z*u2_x + u0_z*u1_x*u2_y -
        u0_z*u1_y*u2_x
    T(i,i,i), weight 0: u0_xx*u0_yy*u0_zz - u0_xx*u0_yz**2 - u0_xy**2*u0_zz + 2*u0_xy*u0_xz*u0_yz -
        u0_xz**2*u0_yy
    T(i,i,i+1), weight 0: u0_xx*u0_yy*u1_zz - 2*u0_xx*u0_yz*u1_yz + u0_xx*u0_zz*u1_yy - u0_xy**2*u1_zz +
        2*u0_xy*u0_xz*u1_yz + 2*u0_xy*u0_yz*u1_xz - 2*u0_xy*u0_zz*u1_xy - u0_xz**2*u1_yy - 2*u0_xz*u0_yy*u1_xz +
        2*u0_xz*u0_yz*u1_xy + u0_yy*u0_zz*u1_xx - u0_yz**2*u1_xx
    T(i,i+1,i+1), weight 0: u0_xx*u1_yy*u1_zz - u0_xx*u1_yz**2 - 2*u0_xy*u1_xy*u1_zz + 2*u0_xy*u1_xz*u1_yz +
        2*u0_xz*u1_xy*u1_yz - 2*u0_xz*u1_xz*u1_yy + u0_yy*u1_xx*u1_zz - u0_yy*u1_xz**2 - 2*u0_yz*u1_xx*u1_yz +
        2*u0_yz*u1_xy*u1_xz + u0_zz*u1_xx*u1_yy - u0_zz*u1_xy**2
    Fa(i), weight 0: u0_x**2*u0_yy*u0_zz - u0_x**2*u0_yz**2 - 2*u0_x*u0_xy*u0_y*u0_zz + 2*u0_x*u0_xy*u0_yz*u0_z
        + 2*u0_x*u0_xz*u0_y*u0_yz - 2*u0_x*u0_xz*u0_yy*u0_z + u0_xx*u0_y**2*u0_zz - 2*u0_xx*u0_y*u0_yz*u0_z +
        u0_xx*u0_yy*u0_z**2 - u0_xy**2*u0_z**2 + 2*u0_xy*u0_xz*u0_y*u0_z - u0_xz**2*u0_y**2
    Fb(i,i+1), weight 0: u0_x**2*u1_yy*u1_zz - u0_x**2*u1_yz**2 - 2*u0_x*u0_y*u1_xy*u1_zz +
        2*u0_x*u0_y*u1_xz*u1_yz + 2*u0_x*u0_z*u1_xy*u1_yz - 2*u0_x*u0_z*u1_xz*u1_yy + u0_y**2*u1_xx*u1_zz -
        u0_y**2*u1_xz**2 - 2*u0_y*u0_z*u1_xx*u1_yz + 2*u0_y*u0_z*u1_xy*u1_xz + u0_z**2*u1_xx*u1_yy -
        u0_z**2*u1_xy**2
    Fb(i+1,i), weight 0: u0_xx*u0_yy*u1_z**2 - 2*u0_xx*u0_yz*u1_y*u1_z + u0_xx*u0_zz*u1_y**2 - u0_xy**2*u1_z**2
        + 2*u0_xy*u0_xz*u1_y*u1_z + 2*u0_xy*u0_yz*u1_x*u1_z - 2*u0_xy*u0_zz*u1_x*u1_y - u0_xz**2*u1_y**2 -
        2*u0_xz*u0_yy*u1_x*u1_z + 2*u0_xz*u0_yz*u1_x*u1_y + u0_yy*u0_zz*u1_x**2 - u0_yz**2*u1_x**2
    Fc(i,i+1), weight 0: u0_x*u0_xy*u0_yz*u1_z - u0_x*u0_xy*u0_zz*u1_y - u0_x*u0_xz*u0_yy*u1_z +
        u0_x*u0_xz*u0_yz*u1_y + u0_x*u0_yy*u0_zz*u1_x - u0_x*u0_yz**2*u1_x - u0_xx*u0_y*u0_yz*u1_z +
        u0_xx*u0_y*u0_zz*u1_y + u0_xx*u0_yy*u0_z*u1_z - u0_xx*u0_yz*u0_z*u1_y - u0_xy**2*u0_z*u1_z +
        u0_xy*u0_xz*u0_y*u1_z + u0_xy*u0_xz*u0_z*u1_y - u0_xy*u0_y*u0_zz*u1_x + u0_xy*u0_yz*u0_z*u1_x -
        u0_xz**2*u0_y*u1_y + u0_xz*u0_y*u0_yz*u1_x - u0_xz*u0_yy*u0_z*u1_x
    Fc(i+1,i), weight 0: u0_x*u1_x*u1_yy*u1_zz - u0_x*u1_x*u1_yz**2 - u0_x*u1_xy*u1_y*u1_zz +
        u0_x*u1_xy*u1_yz*u1_z + u0_x*u1_xz*u1_y*u1_yz - u0_x*u1_xz*u1_yy*u1_z - u0_y*u1_x*u1_xy*u1_zz +
        u0_y*u1_x*u1_xz*u1_yz + u0_y*u1_xx*u1_y*u1_zz - u0_y*u1_xx*u1_yz*u1_z + u0_y*u1_xy*u1_xz*u1_z -
        u0_y*u1_xz**2*u1_y + u0_z*u1_x*u1_xy*u1_yz - u0_z*u1_x*u1_xz*u1_yy - u0_z*u1_xx*u1_y*u1_yz +
        u0_z*u1_xx*u1_yy*u1_z - u0_z*u1_xy**2*u1_z + u0_z*u1_xy*u1_xz*u1_y

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "Sa3Features", "Sa3Layer", "kernel"]


class Sa3Features(Features):
    """Invariants of an image under the group 'sa3' (dimension 11): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class Sa3Layer(Layer):
    """Invariants under the group 'sa3' (dimension 11), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
