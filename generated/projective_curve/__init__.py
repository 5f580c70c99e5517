"""Differential invariants of projective_curve, order 7.

Generated; do not edit. Regenerate with: python -m codegen

Spec       projective_curve: 8 generators on (x, u), order 7, derived with 1 channels, serves 1 channels
Spec hash  6f1cd333206d8ac4e519e36b2332c259f56d7dd5cd312e07838fa46d2e77f1a7
Proof      jets 9 - orbits 8 = 1 independent invariants, all found, annihilated by 8 generators
Forward    84 operations per channel and pixel: add 8, mul 38, power 5, scale 23, sub 10
Backward   189 operations per channel and pixel: add 48, mul 98, power 7, scale 35, sub 1
Second     513 operations per channel and pixel: add 162, mul 266, power 9, scale 75, sub 1
Schedule   saves the jets alone, backward repeats 40 forward operations; values alive at once: 15, 39, 86
Features
    u_xx(i), weight 1, 0: u_xx
    T(i), weight 0, 3: 9*u_xx**2*u_xxxxx - 45*u_xx*u_xxx*u_xxxx + 40*u_xxx**3
    E(i), weight 0, 8: 162*u_xx**6*u_xxxxx*u_xxxxxxx - 189*u_xx**6*u_xxxxxx**2 -
        810*u_xx**5*u_xxx*u_xxxx*u_xxxxxxx + 1134*u_xx**5*u_xxx*u_xxxxx*u_xxxxxx +
        1890*u_xx**5*u_xxxx**2*u_xxxxxx - 2835*u_xx**5*u_xxxx*u_xxxxx**2 + 720*u_xx**4*u_xxx**3*u_xxxxxxx -
        3150*u_xx**4*u_xxx**2*u_xxxx*u_xxxxxx - 756*u_xx**4*u_xxx**2*u_xxxxx**2 +
        13230*u_xx**4*u_xxx*u_xxxx**2*u_xxxxx - 4725*u_xx**4*u_xxxx**4 - 12600*u_xx**3*u_xxx**3*u_xxxx*u_xxxxx -
        7875*u_xx**3*u_xxx**2*u_xxxx**3 + 6720*u_xx**2*u_xxx**5*u_xxxxx + 31500*u_xx**2*u_xxx**4*u_xxxx**2 -
        33600*u_xx*u_xxx**6*u_xxxx + 11200*u_xxx**8

"""

from __future__ import annotations

from typing import Any

from ..runtime.layer import Features, Layer
from .kernel import FEATURES, kernel

__all__ = ["FEATURES", "ProjectiveCurveFeatures", "ProjectiveCurveLayer", "kernel"]


class ProjectiveCurveFeatures(Features):
    """Invariants of an image under the group 'projective_curve' (dimension 8): (B, C, *spatial) -> (B, out_channels, *spatial).

    Args:
        in_channels: channels of the image.
        options: sigma, truncate, policy, floor, eps of :class:`Features`.
    """

    def __init__(self, in_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, **options)


class ProjectiveCurveLayer(Layer):
    """Invariants under the group 'projective_curve' (dimension 8), mixed by a 1x1 convolution.

    Args:
        in_channels, out_channels: channels before and after.
        options: sigma, truncate, policy, floor, eps, bias, standardise of :class:`Layer`.
    """

    def __init__(self, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel, in_channels, out_channels, **options)
