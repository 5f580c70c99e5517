"""Differential invariants of projective3, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       projective3: 15 generators on (x, y, z), order 2, derived with 2 channels, serves any number of channels
Spec hash  9e171927addc2c15864ef5bc23bf587ed6230147c35939d3f6faaa96ebef9b2a
Proof      jets 23 - orbits 15 = 8 independent invariants, all found, annihilated by 15 generators
Forward    693 operations per channel and pixel: add 138, mul 306, neg 6, scale 156, sub 87
Backward   1222 operations per channel and pixel: add 503, mul 659, neg 18, scale 27, sub 15
Second     3203 operations per channel and pixel: add 1407, mul 1688, neg 39, scale 54, sub 15
Schedule   saves the jets alone, backward repeats 135 forward operations; values alive at once: 102, 105, 386
Features
    u(i), weight 0: u0
    J(i,i+1,i+2), weight 1: u0_x*u1_y*u2_z - u0_x*u1_z*u2_y - u0_y*u1_x*u2_z + u0_y*u1_z*u2_x + u0_z*u1_x*u2_y -
        u0_z*u1_y*u2_x
    Fa(i), weight 2: u0_x**2*u0_yy*u0_zz - u0_x**2*u0_yz**2 - 2*u0_x*u0_xy*u0_y*u0_zz + 2*u0_x*u0_xy*u0_yz*u0_z
        + 2*u0_x*u0_xz*u0_y*u0_yz - 2*u0_x*u0_xz*u0_yy*u0_z + u0_xx*u0_y**2*u0_zz - 2*u0_xx*u0_y*u0_yz*u0_z +
        u0_xx*u0_yy*u0_z**2 - u0_xy**2*u0_z**2 + 2*u0_xy*u0_xz*u0_y*u0_z - u0_xz**2*u0_y**2
    Fb(i,i+1), weight 2: u0_x**2*u1_yy*u1_zz - u0_x**2*u1_yz**2 - 2*u0_x*u0_xy*u1_y*u1_zz +
        2*u0_x*u0_xy*u1_yz*u1_z + 2*u0_x*u0_xz*u1_y*u1_yz - 2*u0_x*u0_xz*u1_yy*u1_z - 2*u0_x*u0_y*u1_xy*u1_zz +
        2*u0_x*u0_y*u1_xz*u1_yz + 2*u0_x*u0_yy*u1_x*u1_zz - 2*u0_x*u0_yy*u1_xz*u1_z - 4*u0_x*u0_yz*u1_x*u1_yz +
        2*u0_x*u0_yz*u1_xy*u1_z + 2*u0_x*u0_yz*u1_xz*u1_y + 2*u0_x*u0_z*u1_xy*u1_yz - 2*u0_x*u0_z*u1_xz*u1_yy +
        2*u0_x*u0_zz*u1_x*u1_yy - 2*u0_x*u0_zz*u1_xy*u1_y + 2*u0_xx*u0_y*u1_y*u1_zz - 2*u0_xx*u0_y*u1_yz*u1_z +
        u0_xx*u0_yy*u1_z**2 - 2*u0_xx*u0_yz*u1_y*u1_z - 2*u0_xx*u0_z*u1_y*u1_yz + 2*u0_xx*u0_z*u1_yy*u1_z +
        u0_xx*u0_zz*u1_y**2 - u0_xy**2*u1_z**2 + 2*u0_xy*u0_xz*u1_y*u1_z - 2*u0_xy*u0_y*u1_x*u1_zz +
        2*u0_xy*u0_y*u1_xz*u1_z + 2*u0_xy*u0_yz*u1_x*u1_z + 2*u0_xy*u0_z*u1_x*u1_yz - 4*u0_xy*u0_z*u1_xy*u1_z +
        2*u0_xy*u0_z*u1_xz*u1_y - 2*u0_xy*u0_zz*u1_x*u1_y - u0_xz**2*u1_y**2 + 2*u0_xz*u0_y*u1_x*u1_yz +
        2*u0_xz*u0_y*u1_xy*u1_z - 4*u0_xz*u0_y*u1_xz*u1_y - 2*u0_xz*u0_yy*u1_x*u1_z + 2*u0_xz*u0_yz*u1_x*u1_y -
        2*u0_xz*u0_z*u1_x*u1_yy + 2*u0_xz*u0_z*u1_xy*u1_y + u0_y**2*u1_xx*u1_zz - u0_y**2*u1_xz**2 +
        2*u0_y*u0_yz*u1_x*u1_xz - 2*u0_y*u0_yz*u1_xx*u1_z - 2*u0_y*u0_z*u1_xx*u1_yz + 2*u0_y*u0_z*u1_xy*u1_xz -
        2*u0_y*u0_zz*u1_x*u1_xy + 2*u0_y*u0_zz*u1_xx*u1_y - 2*u0_yy*u0_z*u1_x*u1_xz + 2*u0_yy*u0_z*u1_xx*u1_z +
        u0_yy*u0_zz*u1_x**2 - u0_yz**2*u1_x**2 + 2*u0_yz*u0_z*u1_x*u1_xy - 2*u0_yz*u0_z*u1_xx*u1_y +
        u0_z**2*u1_xx*u1_yy - u0_z**2*u1_xy**2
    Fc(i,i+1), weight 2: u0_x**2*u0_yy*u1_zz - 2*u0_x**2*u0_yz*u1_yz + u0_x**2*u0_zz*u1_yy -
        2*u0_x*u0_xy*u0_y*u1_zz + 2*u0_x*u0_xy*u0_yz*u1_z + 2*u0_x*u0_xy*u0_z*u1_yz - 2*u0_x*u0_xy*u0_zz*u1_y +
        2*u0_x*u0_xz*u0_y*u1_yz - 2*u0_x*u0_xz*u0_yy*u1_z + 2*u0_x*u0_xz*u0_yz*u1_y - 2*u0_x*u0_xz*u0_z*u1_yy +
        2*u0_x*u0_y*u0_yz*u1_xz - 2*u0_x*u0_y*u0_zz*u1_xy - 2*u0_x*u0_yy*u0_z*u1_xz + 2*u0_x*u0_yy*u0_zz*u1_x -
        2*u0_x*u0_yz**2*u1_x + 2*u0_x*u0_yz*u0_z*u1_xy + u0_xx*u0_y**2*u1_zz - 2*u0_xx*u0_y*u0_yz*u1_z -
        2*u0_xx*u0_y*u0_z*u1_yz + 2*u0_xx*u0_y*u0_zz*u1_y + 2*u0_xx*u0_yy*u0_z*u1_z - 2*u0_xx*u0_yz*u0_z*u1_y +
        u0_xx*u0_z**2*u1_yy - 2*u0_xy**2*u0_z*u1_z + 2*u0_xy*u0_xz*u0_y*u1_z + 2*u0_xy*u0_xz*u0_z*u1_y +
        2*u0_xy*u0_y*u0_z*u1_xz - 2*u0_xy*u0_y*u0_zz*u1_x + 2*u0_xy*u0_yz*u0_z*u1_x - 2*u0_xy*u0_z**2*u1_xy -
        2*u0_xz**2*u0_y*u1_y - 2*u0_xz*u0_y**2*u1_xz + 2*u0_xz*u0_y*u0_yz*u1_x + 2*u0_xz*u0_y*u0_z*u1_xy -
        2*u0_xz*u0_yy*u0_z*u1_x + u0_y**2*u0_zz*u1_xx - 2*u0_y*u0_yz*u0_z*u1_xx + u0_yy*u0_z**2*u1_xx
    Fc(i,i+2), weight 2: u0_x**2*u0_yy*u2_zz - 2*u0_x**2*u0_yz*u2_yz + u0_x**2*u0_zz*u2_yy -
        2*u0_x*u0_xy*u0_y*u2_zz + 2*u0_x*u0_xy*u0_yz*u2_z + 2*u0_x*u0_xy*u0_z*u2_yz - 2*u0_x*u0_xy*u0_zz*u2_y +
        2*u0_x*u0_xz*u0_y*u2_yz - 2*u0_x*u0_xz*u0_yy*u2_z + 2*u0_x*u0_xz*u0_yz*u2_y - 2*u0_x*u0_xz*u0_z*u2_yy +
        2*u0_x*u0_y*u0_yz*u2_xz - 2*u0_x*u0_y*u0_zz*u2_xy - 2*u0_x*u0_yy*u0_z*u2_xz + 2*u0_x*u0_yy*u0_zz*u2_x -
        2*u0_x*u0_yz**2*u2_x + 2*u0_x*u0_yz*u0_z*u2_xy + u0_xx*u0_y**2*u2_zz - 2*u0_xx*u0_y*u0_yz*u2_z -
        2*u0_xx*u0_y*u0_z*u2_yz + 2*u0_xx*u0_y*u0_zz*u2_y + 2*u0_xx*u0_yy*u0_z*u2_z - 2*u0_xx*u0_yz*u0_z*u2_y +
        u0_xx*u0_z**2*u2_yy - 2*u0_xy**2*u0_z*u2_z + 2*u0_xy*u0_xz*u0_y*u2_z + 2*u0_xy*u0_xz*u0_z*u2_y +
        2*u0_xy*u0_y*u0_z*u2_xz - 2*u0_xy*u0_y*u0_zz*u2_x + 2*u0_xy*u0_yz*u0_z*u2_x - 2*u0_xy*u0_z**2*u2_xy -
        2*u0_xz**2*u0_y*u2_y - 2*u0_xz*u0_y**2*u2_xz + 2*u0_xz*u0_y*u0_yz*u2_x + 2*u0_xz*u0_y*u0_z*u2_xy -
        2*u0_xz*u0_yy*u0_z*u2_x + u0_y**2*u0_zz*u2_xx - 2*u0_y*u0_yz*u0_z*u2_xx + u0_yy*u0_z**2*u2_xx
    Fc(i+1,i), weight 2: 2*u0_x*u1_x*u1_yy*u1_zz - 2*u0_x*u1_x*u1_yz**2 - 2*u0_x*u1_xy*u1_y*u1_zz +
        2*u0_x*u1_xy*u1_yz*u1_z + 2*u0_x*u1_xz*u1_y*u1_yz - 2*u0_x*u1_xz*u1_yy*u1_z + u0_xx*u1_y**2*u1_zz -
        2*u0_xx*u1_y*u1_yz*u1_z + u0_xx*u1_yy*u1_z**2 - 2*u0_xy*u1_x*u1_y*u1_zz + 2*u0_xy*u1_x*u1_yz*u1_z -
        2*u0_xy*u1_xy*u1_z**2 + 2*u0_xy*u1_xz*u1_y*u1_z + 2*u0_xz*u1_x*u1_y*u1_yz - 2*u0_xz*u1_x*u1_yy*u1_z +
        2*u0_xz*u1_xy*u1_y*u1_z - 2*u0_xz*u1_xz*u1_y**2 - 2*u0_y*u1_x*u1_xy*u1_zz + 2*u0_y*u1_x*u1_xz*u1_yz +
        2*u0_y*u1_xx*u1_y*u1_zz - 2*u0_y*u1_xx*u1_yz*u1_z + 2*u0_y*u1_xy*u1_xz*u1_z - 2*u0_y*u1_xz**2*u1_y +
        u0_yy*u1_x**2*u1_zz - 2*u0_yy*u1_x*u1_xz*u1_z + u0_yy*u1_xx*u1_z**2 - 2*u0_yz*u1_x**2*u1_yz +
        2*u0_yz*u1_x*u1_xy*u1_z + 2*u0_yz*u1_x*u1_xz*u1_y - 2*u0_yz*u1_xx*u1_y*u1_z + 2*u0_z*u1_x*u1_xy*u1_yz -
        2*u0_z*u1_x*u1_xz*u1_yy - 2*u0_z*u1_xx*u1_y*u1_yz + 2*u0_z*u1_xx*u1_yy*u1_z - 2*u0_z*u1_xy**2*u1_z +
        2*u0_z*u1_xy*u1_xz*u1_y + u0_zz*u1_x**2*u1_yy - 2*u0_zz*u1_x*u1_xy*u1_y + u0_zz*u1_xx*u1_y**2
    Fc(i+2,i), weight 2: 2*u0_x*u2_x*u2_yy*u2_zz - 2*u0_x*u2_x*u2_yz**2 - 2*u0_x*u2_xy*u2_y*u2_zz +
        2*u0_x*u2_xy*u2_yz*u2_z + 2*u0_x*u2_xz*u2_y*u2_yz - 2*u0_x*u2_xz*u2_yy*u2_z + u0_xx*u2_y**2*u2_zz -
        2*u0_xx*u2_y*u2_yz*u2_z + u0_xx*u2_yy*u2_z**2 - 2*u0_xy*u2_x*u2_y*u2_zz + 2*u0_xy*u2_x*u2_yz*u2_z -
        2*u0_xy*u2_xy*u2_z**2 + 2*u0_xy*u2_xz*u2_y*u2_z + 2*u0_xz*u2_x*u2_y*u2_yz - 2*u0_xz*u2_x*u2_yy*u2_z +
        2*u0_xz*u2_xy*u2_y*u2_z - 2*u0_xz*u2_xz*u2_y**2 - 2*u0_y*u2_x*u2_xy*u2_zz + 2*u0_y*u2_x*u2_xz*u2_yz +
        2*u0_y*u2_xx*u2_y*u2_zz - 2*u0_y*u2_xx*u2_yz*u2_z + 2*u0_y*u2_xy*u2_xz*u2_z - 2*u0_y*u2_xz**2*u2_y +
        u0_yy*u2_x**2*u2_zz - 2*u0_yy*u2_x*u2_xz*u2_z + u0_yy*u2_xx*u2_z**2 - 2*u0_yz*u2_x**2*u2_yz +
        2*u0_yz*u2_x*u2_xy*u2_z + 2*u0_yz*u2_x*u2_xz*u2_y - 2*u0_yz*u2_xx*u2_y*u2_z + 2*u0_z*u2_x*u2_xy*u2_yz -
        2*u0_z*u2_x*u2_xz*u2_yy - 2*u0_z*u2_xx*u2_y*u2_yz + 2*u0_z*u2_xx*u2_yy*u2_z - 2*u0_z*u2_xy**2*u2_z +
        2*u0_z*u2_xy*u2_xz*u2_y + u0_zz*u2_x**2*u2_yy - 2*u0_zz*u2_x*u2_xy*u2_y + u0_zz*u2_xx*u2_y**2
    P(i,i+1), weight 2: u0_x**2*u0_yy*u1_z**2 - 2*u0_x**2*u0_yz*u1_y*u1_z + u0_x**2*u0_zz*u1_y**2 -
        2*u0_x*u0_xy*u0_y*u1_z**2 + 2*u0_x*u0_xy*u0_z*u1_y*u1_z + 2*u0_x*u0_xz*u0_y*u1_y*u1_z -
        2*u0_x*u0_xz*u0_z*u1_y**2 + 2*u0_x*u0_y*u0_yz*u1_x*u1_z - 2*u0_x*u0_y*u0_zz*u1_x*u1_y -
        2*u0_x*u0_yy*u0_z*u1_x*u1_z + 2*u0_x*u0_yz*u0_z*u1_x*u1_y + u0_xx*u0_y**2*u1_z**2 -
        2*u0_xx*u0_y*u0_z*u1_y*u1_z + u0_xx*u0_z**2*u1_y**2 + 2*u0_xy*u0_y*u0_z*u1_x*u1_z -
        2*u0_xy*u0_z**2*u1_x*u1_y - 2*u0_xz*u0_y**2*u1_x*u1_z + 2*u0_xz*u0_y*u0_z*u1_x*u1_y +
        u0_y**2*u0_zz*u1_x**2 - 2*u0_y*u0_yz*u0_z*u1_x**2 + u0_yy*u0_z**2*u1_x**2
    P(i+1,i), weight 2: u0_x**2*u1_y**2*u1_zz - 2*u0_x**2*u1_y*u1_yz*u1_z + u0_x**2*u1_yy*u1_z**2 -
        2*u0_x*u0_y*u1_x*u1_y*u1_zz + 2*u0_x*u0_y*u1_x*u1_yz*u1_z - 2*u0_x*u0_y*u1_xy*u1_z**2 +
        2*u0_x*u0_y*u1_xz*u1_y*u1_z + 2*u0_x*u0_z*u1_x*u1_y*u1_yz - 2*u0_x*u0_z*u1_x*u1_yy*u1_z +
        2*u0_x*u0_z*u1_xy*u1_y*u1_z - 2*u0_x*u0_z*u1_xz*u1_y**2 + u0_y**2*u1_x**2*u1_zz -
        2*u0_y**2*u1_x*u1_xz*u1_z + u0_y**2*u1_xx*u1_z**2 - 2*u0_y*u0_z*u1_x**2*u1_yz +
        2*u0_y*u0_z*u1_x*u1_xy*u1_z + 2*u0_y*u0_z*u1_x*u1_xz*u1_y - 2*u0_y*u0_z*u1_xx*u1_y*u1_z +
        u0_z**2*u1_x**2*u1_yy - 2*u0_z**2*u1_x*u1_xy*u1_y + u0_z**2*u1_xx*u1_y**2

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "Projective3Features", "Projective3Layer", "kernel"]


class Projective3Features(Features):
    """Invariants of an image under the group 'projective3' (dimension 15): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class Projective3Layer(Layer):
    """Invariants under the group 'projective3' (dimension 15), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
