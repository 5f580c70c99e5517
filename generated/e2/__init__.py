"""Differential invariants of e2, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       e2: 3 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  32a6681649f0a347dfd37e3e68323902185c48e2368ec57de3ff5702af58a470
Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
Forward    20 operations per channel and pixel: add 7, mul 11, scale 2
Backward   40 operations per channel and pixel: add 13, mul 20, scale 7
Second     83 operations per channel and pixel: add 28, mul 44, scale 11
Schedule   saves the jets alone, backward repeats 3 forward operations; values alive at once: 8, 7, 19
Features
    u(i), weight 0: u0
    L(i), weight 0: u0_xx + u0_yy
    Qa(i,i), weight 0: u0_x**2 + u0_y**2
    Qa(i,i+1), weight 0: u0_x*u1_x + u0_y*u1_y
    Qb(i,i), weight 0: u0_xx**2 + 2*u0_xy**2 + u0_yy**2
    T(i,i,i), weight 0: u0_x**2*u0_xx + 2*u0_x*u0_xy*u0_y + u0_y**2*u0_yy

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "E2Features", "E2Layer", "kernel"]


class E2Features(Features):
    """Invariants of an image under the group 'e2' (dimension 3): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class E2Layer(Layer):
    """Invariants under the group 'e2' (dimension 3), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
