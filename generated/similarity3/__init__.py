"""Differential invariants of similarity3, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       similarity3: 7 generators on (x, y, z), order 2, derived with 2 channels, serves any number of channels
Spec hash  2dae13f259ab9ca6fb4af704f4342db03cb3d340e5dce6a66a9796e3b9d4acfe
Proof      jets 23 - orbits 7 = 16 independent invariants, all found, annihilated by 7 generators
Forward    116 operations per channel and pixel: add 32, mul 56, scale 19, sub 9
Backward   227 operations per channel and pixel: add 88, mul 121, neg 2, scale 16
Second     548 operations per channel and pixel: add 223, mul 292, neg 4, scale 29
Schedule   saves the jets alone, backward repeats 18 forward operations; values alive at once: 26, 37, 88
Features
    u(i), weight 0: u0
    L(i), weight 2/3: u0_xx + u0_yy + u0_zz
    Qa(i,i), weight 2/3: u0_x**2 + u0_y**2 + u0_z**2
    Qa(i,i+1), weight 2/3: u0_x*u1_x + u0_y*u1_y + u0_z*u1_z
    Qb(i,i), weight 4/3: u0_xx**2 + 2*u0_xy**2 + 2*u0_xz**2 + u0_yy**2 + 2*u0_yz**2 + u0_zz**2
    Qb(i,i+1), weight 4/3: u0_xx*u1_xx + 2*u0_xy*u1_xy + 2*u0_xz*u1_xz + u0_yy*u1_yy + 2*u0_yz*u1_yz +
        u0_zz*u1_zz
    Ta(i,i,i), weight 4/3: u0_x**2*u0_xx + 2*u0_x*u0_xy*u0_y + 2*u0_x*u0_xz*u0_z + u0_y**2*u0_yy +
        2*u0_y*u0_yz*u0_z + u0_z**2*u0_zz
    Ta(i,i,i+1), weight 4/3: u0_x**2*u1_xx + 2*u0_x*u0_y*u1_xy + 2*u0_x*u0_z*u1_xz + u0_y**2*u1_yy +
        2*u0_y*u0_z*u1_yz + u0_z**2*u1_zz
    Tb(i,i,i), weight 2: u0_xx*u0_yy*u0_zz - u0_xx*u0_yz**2 - u0_xy**2*u0_zz + 2*u0_xy*u0_xz*u0_yz -
        u0_xz**2*u0_yy
    F(i), weight 2: u0_x**2*u0_yy*u0_zz - u0_x**2*u0_yz**2 - 2*u0_x*u0_xy*u0_y*u0_zz + 2*u0_x*u0_xy*u0_yz*u0_z +
        2*u0_x*u0_xz*u0_y*u0_yz - 2*u0_x*u0_xz*u0_yy*u0_z + u0_xx*u0_y**2*u0_zz - 2*u0_xx*u0_y*u0_yz*u0_z +
        u0_xx*u0_yy*u0_z**2 - u0_xy**2*u0_z**2 + 2*u0_xy*u0_xz*u0_y*u0_z - u0_xz**2*u0_y**2

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "Similarity3Features", "Similarity3Layer", "kernel"]


class Similarity3Features(Features):
    """Invariants of an image under the group 'similarity3' (dimension 7): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class Similarity3Layer(Layer):
    """Invariants under the group 'similarity3' (dimension 7), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
