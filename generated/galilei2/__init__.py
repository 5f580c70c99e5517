"""Differential invariants of galilei2, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       galilei2: 3 generators on (t, x), order 2, derived with 2 channels, serves any number of channels
Spec hash  d80cad6fbb2cfb32622fc494914fdab7b1a2920801ada9f17ef1a11060bca232
Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
Forward    9 operations per channel and pixel: mul 6, sub 3
Backward   23 operations per channel and pixel: add 8, mul 11, neg 3, scale 1
Second     43 operations per channel and pixel: add 14, mul 22, neg 6, scale 1
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 5, 7, 12
Features
    u(i), weight 0: u0
    La(i), weight 0: u0_x
    Lb(i), weight 0: u0_xx
    J(i,i+1), weight 0: u0_t*u1_x - u0_x*u1_t
    Qa(i,i), weight 0: u0_t*u0_xx - u0_tx*u0_x
    Qb(i,i), weight 0: u0_tt*u0_xx - u0_tx**2

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "Galilei2Features", "Galilei2Layer", "kernel"]


class Galilei2Features(Features):
    """Invariants of an image under the group 'galilei2' (dimension 3): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class Galilei2Layer(Layer):
    """Invariants under the group 'galilei2' (dimension 3), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
