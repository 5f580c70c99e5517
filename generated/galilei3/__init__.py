"""Differential invariants of galilei3, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       galilei3: 6 generators on (t, x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  1ce30c469b8fe5633f42511fc4b406eb9fa11a0414ffcf1ac4661df92028d430
Proof      jets 23 - orbits 6 = 17 independent invariants, all found, annihilated by 6 generators
Forward    68 operations per channel and pixel: add 14, mul 39, scale 3, sub 12
Backward   154 operations per channel and pixel: add 60, mul 82, neg 4, scale 8
Second     368 operations per channel and pixel: add 150, mul 196, neg 8, scale 14
Schedule   saves the jets alone, backward repeats 9 forward operations; values alive at once: 20, 22, 58
Features
    u(i), weight 0: u0
    L(i), weight 0: u0_xx + u0_yy
    Qa(i,i), weight 0: u0_x**2 + u0_y**2
    Qa(i,i+1), weight 0: u0_x*u1_x + u0_y*u1_y
    Qb(i,i), weight 0: u0_xx**2 + 2*u0_xy**2 + u0_yy**2
    Ta(i,i,i), weight 0: u0_x**2*u0_xx + 2*u0_x*u0_xy*u0_y + u0_y**2*u0_yy
    Tb(i,i,i), weight 0: u0_t*u0_xx*u0_yy - u0_t*u0_xy**2 - u0_tx*u0_x*u0_yy + u0_tx*u0_xy*u0_y +
        u0_ty*u0_x*u0_xy - u0_ty*u0_xx*u0_y
    Tb(i,i+1,i+1), weight 0: u0_t*u1_xx*u1_yy - u0_t*u1_xy**2 - u0_x*u1_tx*u1_yy + u0_x*u1_ty*u1_xy +
        u0_y*u1_tx*u1_xy - u0_y*u1_ty*u1_xx
    Tb(i+1,i,i), weight 0: u0_tx*u0_xy*u1_y - u0_tx*u0_yy*u1_x - u0_ty*u0_xx*u1_y + u0_ty*u0_xy*u1_x +
        u0_xx*u0_yy*u1_t - u0_xy**2*u1_t
    Tc(i,i,i), weight 0: u0_tt*u0_xx*u0_yy - u0_tt*u0_xy**2 - u0_tx**2*u0_yy + 2*u0_tx*u0_ty*u0_xy -
        u0_ty**2*u0_xx

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "Galilei3Features", "Galilei3Layer", "kernel"]


class Galilei3Features(Features):
    """Invariants of an image under the group 'galilei3' (dimension 6): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class Galilei3Layer(Layer):
    """Invariants under the group 'galilei3' (dimension 6), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
