"""Differential invariants of se3, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       se3: 6 generators on (x, y, z), order 2, derived with 2 channels, serves any number of channels
Spec hash  2ab58e331923e67d9582a4f427601a7c0ac9e5107167d24d6886518c910e4d4d
Proof      jets 23 - orbits 6 = 17 independent invariants, all found, annihilated by 6 generators
Forward    116 operations per channel and pixel: add 32, mul 56, scale 19, sub 9
Backward   227 operations per channel and pixel: add 88, mul 121, neg 2, scale 16
Second     548 operations per channel and pixel: add 223, mul 292, neg 4, scale 29
Schedule   saves the jets alone, backward repeats 18 forward operations; values alive at once: 26, 37, 88
Features
    u(i), weight 0: u0
    L(i), weight 0: u0_xx + u0_yy + u0_zz
    Qa(i,i), weight 0: u0_x**2 + u0_y**2 + u0_z**2
    Qa(i,i+1), weight 0: u0_x*u1_x + u0_y*u1_y + u0_z*u1_z
    Qb(i,i), weight 0: u0_xx**2 + 2*u0_xy**2 + 2*u0_xz**2 + u0_yy**2 + 2*u0_yz**2 + u0_zz**2
    Qb(i,i+1), weight 0: u0_xx*u1_xx + 2*u0_xy*u1_xy + 2*u0_xz*u1_xz + u0_yy*u1_yy + 2*u0_yz*u1_yz + u0_zz*u1_zz
    Ta(i,i,i), weight 0: u0_x**2*u0_xx + 2*u0_x*u0_xy*u0_y + 2*u0_x*u0_xz*u0_z + u0_y**2*u0_yy +
        2*u0_y*u0_yz*u0_z + u0_z**2*u0_zz
    Ta(i,i,i+1), weight 0: u0_x**2*u1_xx + 2*u0_x*u0_y*u1_xy + 2*u0_x*u0_z*u1_xz + u0_y**2*u1_yy +
        2*u0_y*u0_z*u1_yz + u0_z**2*u1_zz
    Tb(i,i,i), weight 0: u0_xx*u0_yy*u0_zz - u0_xx*u0_yz**2 - u0_xy**2*u0_zz + 2*u0_xy*u0_xz*u0_yz -
        u0_xz**2*u0_yy
    F(i), weight 0: u0_x**2*u0_yy*u0_zz - u0_x**2*u0_yz**2 - 2*u0_x*u0_xy*u0_y*u0_zz + 2*u0_x*u0_xy*u0_yz*u0_z +
        2*u0_x*u0_xz*u0_y*u0_yz - 2*u0_x*u0_xz*u0_yy*u0_z + u0_xx*u0_y**2*u0_zz - 2*u0_xx*u0_y*u0_yz*u0_z +
        u0_xx*u0_yy*u0_z**2 - u0_xy**2*u0_z**2 + 2*u0_xy*u0_xz*u0_y*u0_z - u0_xz**2*u0_y**2

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "Se3Features", "Se3Layer", "kernel"]


class Se3Features(Features):
    """Invariants of an image under the group 'se3' (dimension 6): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class Se3Layer(Layer):
    """Invariants under the group 'se3' (dimension 6), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
