"""Differential invariants of poincare2, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       poincare2: 3 generators on (t, x), order 2, derived with 2 channels, serves any number of channels
Spec hash  f9a72532da412c745a9e5371f775f4da1f56b413202c4bed4e1dbf433e410ac8
Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
Forward    7 operations per channel and pixel: add 3, scale 1, sub 3
Backward   10 operations per channel and pixel: add 6, neg 3, scale 1
Second     10 operations per channel and pixel: add 6, neg 2, scale 2
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 7, 5, 6
Features
    u(i), weight 0: u0
    La(i), weight 1: u0_t + u0_x
    Lb(i), weight -1: u0_t - u0_x
    Lc(i), weight 0: u0_tt - u0_xx
    Ld(i), weight 2: u0_tt + 2*u0_tx + u0_xx
    Le(i), weight -2: u0_tt - 2*u0_tx + u0_xx

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "Poincare2Features", "Poincare2Layer", "kernel"]


class Poincare2Features(Features):
    """Invariants of an image under the group 'poincare2' (dimension 3): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class Poincare2Layer(Layer):
    """Invariants under the group 'poincare2' (dimension 3), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
