"""Differential invariants of anisotropic, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       anisotropic: 3 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  bc88e4b3cd9701687829c968b5a87ebeb15d3e4103622755083a77666da1c92b
Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
Forward    0 operations per channel and pixel
Backward   0 operations per channel and pixel
Second     0 operations per channel and pixel
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 0, 0, 0
Features
    u(i), weight 0: u0
    La(i), weight 1/3: u0_x
    Lb(i), weight 2/3: u0_y
    Lc(i), weight 2/3: u0_xx
    Ld(i), weight 1: u0_xy
    Le(i), weight 4/3: u0_yy

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "AnisotropicFeatures", "AnisotropicLayer", "kernel"]


class AnisotropicFeatures(Features):
    """Invariants of an image under the group 'anisotropic' (dimension 3): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class AnisotropicLayer(Layer):
    """Invariants under the group 'anisotropic' (dimension 3), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
