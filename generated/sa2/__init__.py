"""Differential invariants of sa2, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       sa2: 5 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  8de2cd52fc726d95cd47bb02f1853f2241d10406e9938eae42a2f445450b921d
Proof      jets 14 - orbits 5 = 9 independent invariants, all found, annihilated by 5 generators
Forward    27 operations per channel and pixel: add 3, mul 16, scale 3, sub 5
Backward   61 operations per channel and pixel: add 21, mul 32, neg 2, scale 6
Second     135 operations per channel and pixel: add 49, mul 71, neg 4, scale 11
Schedule   saves the jets alone, backward repeats 3 forward operations; values alive at once: 11, 11, 28
Features
    u(i), weight 0: u0
    J(i,i+1), weight 0: u0_x*u1_y - u0_y*u1_x
    Q(i,i), weight 0: u0_xx*u0_yy - u0_xy**2
    Q(i,i+1), weight 0: u0_xx*u1_yy - 2*u0_xy*u1_xy + u0_yy*u1_xx
    T(i,i,i), weight 0: u0_x**2*u0_yy - 2*u0_x*u0_xy*u0_y + u0_xx*u0_y**2
    T(i,i,i+1), weight 0: u0_x**2*u1_yy - 2*u0_x*u0_y*u1_xy + u0_y**2*u1_xx

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "Sa2Features", "Sa2Layer", "kernel"]


class Sa2Features(Features):
    """Invariants of an image under the group 'sa2' (dimension 5): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class Sa2Layer(Layer):
    """Invariants under the group 'sa2' (dimension 5), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
