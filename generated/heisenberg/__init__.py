"""Differential invariants of heisenberg, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       heisenberg: 3 generators on (x, y, z), order 2, derived with 2 channels, serves any number of channels
Spec hash  f9227b21d54eb97bb3d3803beb5cbc1da2497b35cfc78537a2591b8e1a64c2cb
Proof      jets 23 - orbits 3 = 20 independent invariants, all found, annihilated by 3 generators
Forward    9 operations per channel and pixel: add 3, mul 5, sub 1
Backward   13 operations per channel and pixel: add 5, mul 6, neg 1, scale 1
Second     17 operations per channel and pixel: add 5, mul 9, neg 2, scale 1
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 6, 7, 10
Features
    u(i), weight 0: u0
    La(i), weight 0: u0_x
    Lb(i), weight 0: u0_z
    Lc(i), weight 0: u0_xx
    Ld(i), weight 0: u0_xz
    Le(i), weight 0: u0_zz
    Lf(i), weight 0: u0_y + u0_z*x
    Lg(i), weight 0: u0_xy + u0_xz*x
    Lh(i), weight 0: u0_yz + u0_zz*x
    Q(i,i), weight 0: u0_yy*u0_zz - u0_yz**2

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "HeisenbergFeatures", "HeisenbergLayer", "kernel"]


class HeisenbergFeatures(Features):
    """Invariants of an image under the group 'heisenberg' (dimension 3): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class HeisenbergLayer(Layer):
    """Invariants under the group 'heisenberg' (dimension 3), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
