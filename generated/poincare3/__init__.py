"""Differential invariants of poincare3, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       poincare3: 6 generators on (t, x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  7fb9b1bd0adf94b0af340fa348121ea831317753f50c4e75b93d9458b48e8226
Proof      jets 23 - orbits 6 = 17 independent invariants, all found, annihilated by 6 generators
Forward    116 operations per channel and pixel: add 18, mul 56, scale 19, sub 23
Backward   234 operations per channel and pixel: add 88, mul 121, neg 5, scale 20
Second     561 operations per channel and pixel: add 223, mul 292, neg 9, scale 37
Schedule   saves the jets alone, backward repeats 18 forward operations; values alive at once: 26, 38, 86
Features
    u(i), weight 0: u0
    L(i), weight 0: u0_tt - u0_xx - u0_yy
    Qa(i,i), weight 0: u0_t**2 - u0_x**2 - u0_y**2
    Qa(i,i+1), weight 0: u0_t*u1_t - u0_x*u1_x - u0_y*u1_y
    Qb(i,i), weight 0: u0_tt**2 - 2*u0_tx**2 - 2*u0_ty**2 + u0_xx**2 + 2*u0_xy**2 + u0_yy**2
    Qb(i,i+1), weight 0: u0_tt*u1_tt - 2*u0_tx*u1_tx - 2*u0_ty*u1_ty + u0_xx*u1_xx + 2*u0_xy*u1_xy + u0_yy*u1_yy
    Ta(i,i,i), weight 0: u0_t**2*u0_tt - 2*u0_t*u0_tx*u0_x - 2*u0_t*u0_ty*u0_y + u0_x**2*u0_xx +
        2*u0_x*u0_xy*u0_y + u0_y**2*u0_yy
    Ta(i,i,i+1), weight 0: u0_t**2*u1_tt - 2*u0_t*u0_x*u1_tx - 2*u0_t*u0_y*u1_ty + u0_x**2*u1_xx +
        2*u0_x*u0_y*u1_xy + u0_y**2*u1_yy
    Tb(i,i,i), weight 0: u0_tt*u0_xx*u0_yy - u0_tt*u0_xy**2 - u0_tx**2*u0_yy + 2*u0_tx*u0_ty*u0_xy -
        u0_ty**2*u0_xx
    F(i), weight 0: u0_t**2*u0_xx*u0_yy - u0_t**2*u0_xy**2 - 2*u0_t*u0_tx*u0_x*u0_yy + 2*u0_t*u0_tx*u0_xy*u0_y +
        2*u0_t*u0_ty*u0_x*u0_xy - 2*u0_t*u0_ty*u0_xx*u0_y + u0_tt*u0_x**2*u0_yy - 2*u0_tt*u0_x*u0_xy*u0_y +
        u0_tt*u0_xx*u0_y**2 - u0_tx**2*u0_y**2 + 2*u0_tx*u0_ty*u0_x*u0_y - u0_ty**2*u0_x**2

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "Poincare3Features", "Poincare3Layer", "kernel"]


class Poincare3Features(Features):
    """Invariants of an image under the group 'poincare3' (dimension 6): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class Poincare3Layer(Layer):
    """Invariants under the group 'poincare3' (dimension 6), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
