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

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

SPEC = KernelSpec(
    name="projective3",
    digest="01ae1e3131ee79d62ea5d26ad3e4d2827ece7ac6b19fd344bc6745d2c13be2fc",
    dimension=3,
    order=2,
    jets=10,
    channels=None,
    spans=(0, 2, 0, 1, 1, 2, 1, 2, 1, 1),
    weights=(
        (Fraction(0, 1),),
        (Fraction(1, 1),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
    ),
    majorants=(
        Majorant(
            terms=(
                (1.0, (1, 0, 0, 0, 0, 0)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (6.0, (0, 3, 0, 0, 0, 0)),
            ),
            roundings=7,
        ),
        Majorant(
            terms=(
                (18.0, (0, 2, 2, 0, 0, 0)),
            ),
            roundings=13,
        ),
        Majorant(
            terms=(
                (108.0, (0, 2, 2, 0, 0, 0)),
            ),
            roundings=48,
        ),
        Majorant(
            terms=(
                (72.0, (0, 2, 2, 0, 0, 0)),
            ),
            roundings=36,
        ),
        Majorant(
            terms=(
                (72.0, (0, 2, 2, 0, 0, 0)),
            ),
            roundings=36,
        ),
        Majorant(
            terms=(
                (72.0, (0, 2, 2, 0, 0, 0)),
            ),
            roundings=36,
        ),
        Majorant(
            terms=(
                (72.0, (0, 2, 2, 0, 0, 0)),
            ),
            roundings=36,
        ),
        Majorant(
            terms=(
                (36.0, (0, 4, 1, 0, 0, 0)),
            ),
            roundings=12,
        ),
        Majorant(
            terms=(
                (36.0, (0, 4, 1, 0, 0, 0)),
            ),
            roundings=12,
        ),
    ),
    uses_base=False,
)

FEATURES = (
    "u(i)",
    "J(i,i+1,i+2)",
    "Fa(i)",
    "Fb(i,i+1)",
    "Fc(i,i+1)",
    "Fc(i,i+2)",
    "Fc(i+1,i)",
    "Fc(i+2,i)",
    "P(i,i+1)",
    "P(i+1,i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    v0 = jets[:, :, 0]
    v1 = jets[:, :, 2]
    v2 = narrow(v1, 1, channels - 1)
    v3 = jets[:, :, 1]
    v4 = narrow(v3, 0, channels - 1)
    v5 = v2 * v4
    v6 = narrow(v5, 0, channels - 2)
    v7 = jets[:, :, 3]
    v8 = narrow(v7, 2, channels - 2)
    v9 = v8 * v6
    del v6
    v10 = narrow(v1, 0, channels - 2)
    v11 = narrow(v3, 2, channels - 2)
    v12 = v10 * v11
    v13 = narrow(v7, 1, channels - 2)
    v14 = v13 * v12
    v15 = v9 + v14
    del v9, v14
    v16 = narrow(v5, 1, channels - 2)
    v17 = narrow(v7, 0, channels - 2)
    v18 = v17 * v16
    del v16
    v19 = v18 + v15
    del v15, v18
    v20 = narrow(v1, 2, channels - 2)
    v21 = narrow(v3, 0, channels - 2)
    v22 = v20 * v21
    v23 = v22 * v13
    del v13
    v24 = v19 - v23
    del v19, v23
    v25 = narrow(v1, 0, channels - 1)
    v26 = narrow(v3, 1, channels - 1)
    v27 = v25 * v26
    v28 = narrow(v27, 0, channels - 2)
    v29 = v8 * v28
    del v28
    v30 = v24 - v29
    del v24, v29
    v31 = narrow(v27, 1, channels - 2)
    v32 = v17 * v31
    del v31
    v33 = v30 - v32
    del v30, v32
    v34 = v3 * v3
    v35 = jets[:, :, 7]
    v36 = jets[:, :, 9]
    v37 = v35 * v36
    v38 = v34 * v37
    v39 = v1 * v1
    v40 = jets[:, :, 4]
    v41 = v36 * v40
    v42 = v39 * v41
    v43 = v38 + v42
    del v38, v42
    v44 = v7 * v7
    v45 = v35 * v40
    v46 = v44 * v45
    v47 = v46 + v43
    del v43, v46
    v48 = v3 * v7
    v49 = jets[:, :, 8]
    v50 = v49 * v48
    v51 = jets[:, :, 5]
    v52 = v51 * v50
    v53 = v52 * 2.0
    del v52
    v54 = v47 + v53
    del v47, v53
    v55 = v3 * v1
    v56 = v49 * v55
    v57 = jets[:, :, 6]
    v58 = v57 * v56
    v59 = v58 * 2.0
    del v58
    v60 = v54 + v59
    del v54, v59
    v61 = v1 * v7
    v62 = v51 * v61
    v63 = v57 * v62
    v64 = v63 * 2.0
    del v63
    v65 = v60 + v64
    del v60, v64
    v66 = v49 * v49
    v67 = v34 * v66
    v68 = v65 - v67
    del v65, v67
    v69 = v51 * v51
    v70 = v44 * v69
    v71 = v68 - v70
    del v68, v70
    v72 = v57 * v57
    v73 = v39 * v72
    v74 = v71 - v73
    del v71, v73
    v75 = v51 * v55
    v76 = v36 * v75
    v77 = v76 * 2.0
    del v76
    v78 = v74 - v77
    del v74, v77
    v79 = v57 * v48
    v80 = v35 * v79
    v81 = v80 * 2.0
    del v80
    v82 = v78 - v81
    del v78, v81
    v83 = v49 * v61
    v84 = v40 * v83
    v85 = v84 * 2.0
    del v84
    v86 = v82 - v85
    del v82, v85
    v87 = narrow(v7, 0, channels - 1)
    v88 = v2 * v87
    v89 = narrow(v7, 1, channels - 1)
    v90 = v25 * v89
    v91 = -v90
    v92 = v91 - v88
    del v91
    v93 = narrow(v49, 1, channels - 1)
    v94 = narrow(v40, 0, channels - 1)
    v95 = v93 * v94
    v96 = v95 * v92
    del v95
    v97 = v96 * 2.0
    del v96
    v98 = v90 + v88
    del v88, v90
    v99 = narrow(v51, 0, channels - 1)
    v100 = narrow(v57, 1, channels - 1)
    v101 = v99 * v100
    v102 = v101 * v98
    del v101
    v103 = v102 * 2.0
    del v102
    v104 = v97 + v103
    del v97, v103
    v105 = v89 * v4
    v106 = v87 * v26
    v107 = v105 + v106
    v108 = v93 * v99
    v109 = v108 * v107
    del v108
    v110 = v109 * 2.0
    del v109
    v111 = v104 + v110
    del v104, v110
    v112 = -v5
    v113 = v112 - v27
    del v112
    v114 = narrow(v36, 1, channels - 1)
    v115 = v99 * v114
    v116 = v115 * v113
    del v115
    v117 = v116 * 2.0
    del v116
    v118 = v111 + v117
    del v111, v117
    v119 = narrow(v51, 1, channels - 1)
    v120 = narrow(v57, 0, channels - 1)
    v121 = v119 * v120
    v122 = v98 * v121
    del v121
    v123 = v122 * 2.0
    del v122
    v124 = v118 + v123
    del v118, v123
    v125 = -v105
    del v105
    v126 = v125 - v106
    del v106, v125
    v127 = narrow(v35, 1, channels - 1)
    v128 = v120 * v127
    v129 = v128 * v126
    del v128
    v130 = v129 * 2.0
    del v129
    v131 = v124 + v130
    del v124, v130
    v132 = v5 + v27
    del v5, v27
    v133 = v93 * v120
    v134 = v133 * v132
    del v133
    v135 = v134 * 2.0
    del v134
    v136 = v131 + v135
    del v131, v135
    v137 = narrow(v35, 0, channels - 1)
    v138 = v100 * v137
    v139 = v126 * v138
    del v138
    v140 = v139 * 2.0
    del v139
    v141 = v136 + v140
    del v136, v140
    v142 = narrow(v49, 0, channels - 1)
    v143 = narrow(v40, 1, channels - 1)
    v144 = v142 * v143
    v145 = v92 * v144
    del v144
    v146 = v145 * 2.0
    del v145
    v147 = v141 + v146
    del v141, v146
    v148 = v119 * v142
    v149 = v107 * v148
    del v148
    v150 = v149 * 2.0
    del v149
    v151 = v147 + v150
    del v147, v150
    v152 = v100 * v142
    v153 = v132 * v152
    del v152
    v154 = v153 * 2.0
    del v153
    v155 = v151 + v154
    del v151, v154
    v156 = narrow(v36, 0, channels - 1)
    v157 = v119 * v156
    v158 = v113 * v157
    del v157
    v159 = v158 * 2.0
    del v158
    v160 = v155 + v159
    del v155, v159
    v161 = narrow(v34, 0, channels - 1)
    v162 = narrow(v37, 1, channels - 1)
    v163 = v161 * v162
    v164 = v163 + v160
    del v160, v163
    v165 = narrow(v44, 1, channels - 1)
    v166 = narrow(v45, 0, channels - 1)
    v167 = v165 * v166
    v168 = v167 + v164
    del v164, v167
    v169 = narrow(v39, 1, channels - 1)
    v170 = narrow(v41, 0, channels - 1)
    v171 = v169 * v170
    v172 = v171 + v168
    del v168, v171
    v173 = narrow(v39, 0, channels - 1)
    v174 = narrow(v41, 1, channels - 1)
    v175 = v173 * v174
    v176 = v175 + v172
    del v172, v175
    v177 = narrow(v34, 1, channels - 1)
    v178 = narrow(v37, 0, channels - 1)
    v179 = v177 * v178
    v180 = v179 + v176
    del v176, v179
    v181 = narrow(v44, 0, channels - 1)
    v182 = narrow(v45, 1, channels - 1)
    v183 = v181 * v182
    v184 = v183 + v180
    del v180, v183
    v185 = v49 * v57
    v186 = narrow(v185, 1, channels - 1)
    v187 = narrow(v55, 0, channels - 1)
    v188 = v186 * v187
    v189 = v188 * 2.0
    del v188
    v190 = v184 + v189
    del v184, v189
    v191 = v4 * v26
    del v4, v26
    v192 = v114 * v137
    v193 = v191 * v192
    del v192
    v194 = v193 * 2.0
    del v193
    v195 = v190 + v194
    del v190, v194
    v196 = v49 * v51
    v197 = narrow(v196, 1, channels - 1)
    v198 = narrow(v48, 0, channels - 1)
    v199 = v197 * v198
    v200 = v199 * 2.0
    del v199
    v201 = v195 + v200
    del v195, v200
    v202 = v127 * v156
    v203 = v191 * v202
    del v202
    v204 = v203 * 2.0
    del v203
    v205 = v201 + v204
    del v201, v204
    v206 = v25 * v2
    del v2, v25
    v207 = v94 * v114
    v208 = v206 * v207
    del v207
    v209 = v208 * 2.0
    del v208
    v210 = v205 + v209
    del v205, v209
    v211 = v89 * v87
    del v87, v89
    v212 = v94 * v127
    v213 = v211 * v212
    del v212
    v214 = v213 * 2.0
    del v213
    v215 = v210 + v214
    del v210, v214
    v216 = v51 * v57
    v217 = narrow(v216, 0, channels - 1)
    v218 = narrow(v61, 1, channels - 1)
    v219 = v217 * v218
    v220 = v219 * 2.0
    del v219
    v221 = v215 + v220
    del v215, v220
    v222 = narrow(v196, 0, channels - 1)
    v223 = narrow(v48, 1, channels - 1)
    v224 = v222 * v223
    v225 = v224 * 2.0
    del v224
    v226 = v221 + v225
    del v221, v225
    v227 = narrow(v185, 0, channels - 1)
    v228 = narrow(v55, 1, channels - 1)
    v229 = v227 * v228
    v230 = v229 * 2.0
    del v229
    v231 = v226 + v230
    del v226, v230
    v232 = narrow(v216, 1, channels - 1)
    v233 = narrow(v61, 0, channels - 1)
    v234 = v232 * v233
    v235 = v234 * 2.0
    del v234
    v236 = v231 + v235
    del v231, v235
    v237 = v143 * v156
    v238 = v206 * v237
    del v237
    v239 = v238 * 2.0
    del v238
    v240 = v236 + v239
    del v236, v239
    v241 = v137 * v143
    v242 = v211 * v241
    del v241
    v243 = v242 * 2.0
    del v242
    v244 = v240 + v243
    del v240, v243
    v245 = narrow(v66, 1, channels - 1)
    v246 = v161 * v245
    v247 = v244 - v246
    del v244, v246
    v248 = narrow(v69, 0, channels - 1)
    v249 = v165 * v248
    v250 = v247 - v249
    del v247, v249
    v251 = narrow(v72, 0, channels - 1)
    v252 = v169 * v251
    v253 = v250 - v252
    del v250, v252
    v254 = narrow(v72, 1, channels - 1)
    v255 = v173 * v254
    v256 = v253 - v255
    del v253, v255
    v257 = narrow(v66, 0, channels - 1)
    v258 = v177 * v257
    v259 = v256 - v258
    del v256, v258
    v260 = narrow(v69, 1, channels - 1)
    v261 = v181 * v260
    v262 = v259 - v261
    del v259, v261
    v263 = v51 * v36
    v264 = narrow(v263, 1, channels - 1)
    v265 = v264 * v187
    v266 = v265 * 2.0
    del v265
    v267 = v262 - v266
    del v262, v266
    v268 = v93 * v142
    v269 = v191 * v268
    del v268
    v270 = v269 * 4.0
    del v269
    v271 = v267 - v270
    del v267, v270
    v272 = v57 * v35
    v273 = narrow(v272, 1, channels - 1)
    v274 = v273 * v198
    v275 = v274 * 2.0
    del v274
    v276 = v271 - v275
    del v271, v275
    v277 = v49 * v40
    v278 = narrow(v277, 0, channels - 1)
    v279 = v278 * v218
    v280 = v279 * 2.0
    del v279
    v281 = v276 - v280
    del v276, v280
    v282 = v99 * v119
    v283 = v211 * v282
    del v282
    v284 = v283 * 4.0
    del v283
    v285 = v281 - v284
    del v281, v284
    v286 = narrow(v263, 0, channels - 1)
    v287 = v286 * v228
    v288 = v287 * 2.0
    del v287
    v289 = v285 - v288
    del v285, v288
    v290 = v100 * v120
    v291 = v206 * v290
    del v290
    v292 = v291 * 4.0
    del v291
    v293 = v289 - v292
    del v289, v292
    v294 = narrow(v272, 0, channels - 1)
    v295 = v294 * v223
    v296 = v295 * 2.0
    del v295
    v297 = v293 - v296
    del v293, v296
    v298 = narrow(v277, 1, channels - 1)
    v299 = v298 * v233
    v300 = v299 * 2.0
    del v299
    v301 = v297 - v300
    del v297, v300
    v302 = v92 * v278
    del v278
    v303 = v302 * 2.0
    del v302
    v304 = v98 * v217
    del v217
    v305 = v304 * 2.0
    del v304
    v306 = v303 + v305
    del v303, v305
    v307 = v107 * v222
    del v222
    v308 = v307 * 2.0
    del v307
    v309 = v306 + v308
    del v306, v308
    v310 = v113 * v286
    del v286
    v311 = v310 * 2.0
    del v310
    v312 = v309 + v311
    del v309, v311
    v313 = v126 * v294
    del v294
    v314 = v313 * 2.0
    del v313
    v315 = v312 + v314
    del v312, v314
    v316 = v132 * v227
    del v227
    v317 = v316 * 2.0
    del v316
    v318 = v315 + v317
    del v315, v317
    v319 = v35 * v34
    v320 = narrow(v319, 0, channels - 1)
    v321 = v114 * v320
    del v320
    v322 = v321 + v318
    del v318, v321
    v323 = v36 * v34
    v324 = narrow(v323, 0, channels - 1)
    v325 = v127 * v324
    del v324
    v326 = v325 + v322
    del v322, v325
    v327 = v40 * v39
    v328 = narrow(v327, 0, channels - 1)
    v329 = v114 * v328
    del v328
    v330 = v329 + v326
    del v326, v329
    v331 = v40 * v44
    v332 = narrow(v331, 0, channels - 1)
    v333 = v127 * v332
    del v332
    v334 = v333 + v330
    del v330, v333
    v335 = v36 * v39
    v336 = narrow(v335, 0, channels - 1)
    v337 = v143 * v336
    del v336
    v338 = v337 + v334
    del v334, v337
    v339 = v35 * v44
    v340 = narrow(v339, 0, channels - 1)
    v341 = v143 * v340
    del v340
    v342 = v341 + v338
    del v338, v341
    v343 = v51 * v48
    v344 = narrow(v343, 0, channels - 1)
    v345 = v93 * v344
    del v344
    v346 = v345 * 2.0
    del v345
    v347 = v342 + v346
    del v342, v346
    v348 = v57 * v55
    v349 = narrow(v348, 0, channels - 1)
    v350 = v93 * v349
    del v349
    v351 = v350 * 2.0
    del v350
    v352 = v347 + v351
    del v347, v351
    v353 = narrow(v56, 0, channels - 1)
    v354 = v100 * v353
    del v353
    v355 = v354 * 2.0
    del v354
    v356 = v352 + v355
    del v352, v355
    v357 = v191 * v178
    del v178
    v358 = v357 * 2.0
    del v357
    v359 = v356 + v358
    del v356, v358
    v360 = narrow(v50, 0, channels - 1)
    v361 = v119 * v360
    del v360
    v362 = v361 * 2.0
    del v361
    v363 = v359 + v362
    del v359, v362
    v364 = v206 * v170
    del v170
    v365 = v364 * 2.0
    del v364
    v366 = v363 + v365
    del v363, v365
    v367 = v211 * v166
    del v166
    v368 = v367 * 2.0
    del v367
    v369 = v366 + v368
    del v366, v368
    v370 = narrow(v62, 0, channels - 1)
    v371 = v100 * v370
    del v370
    v372 = v371 * 2.0
    del v371
    v373 = v369 + v372
    del v369, v372
    v374 = v57 * v61
    v375 = narrow(v374, 0, channels - 1)
    v376 = v119 * v375
    del v375
    v377 = v376 * 2.0
    del v376
    v378 = v373 + v377
    del v373, v377
    v379 = v191 * v257
    del v257
    v380 = v379 * 2.0
    del v379
    v381 = v378 - v380
    del v378, v380
    v382 = v49 * v34
    del v34
    v383 = narrow(v382, 0, channels - 1)
    v384 = v93 * v383
    del v383
    v385 = v384 * 2.0
    del v384
    v386 = v381 - v385
    del v381, v385
    v387 = v51 * v44
    del v44
    v388 = narrow(v387, 0, channels - 1)
    v389 = v119 * v388
    del v388
    v390 = v389 * 2.0
    del v389
    v391 = v386 - v390
    del v386, v390
    v392 = v211 * v248
    del v248
    v393 = v392 * 2.0
    del v392
    v394 = v391 - v393
    del v391, v393
    v395 = v57 * v39
    del v39
    v396 = narrow(v395, 0, channels - 1)
    v397 = v100 * v396
    del v396
    v398 = v397 * 2.0
    del v397
    v399 = v394 - v398
    del v394, v398
    v400 = v206 * v251
    del v251
    v401 = v400 * 2.0
    del v400
    v402 = v399 - v401
    del v399, v401
    v403 = narrow(v75, 0, channels - 1)
    v404 = v114 * v403
    del v403
    v405 = v404 * 2.0
    del v404
    v406 = v402 - v405
    del v402, v405
    v407 = narrow(v79, 0, channels - 1)
    v408 = v127 * v407
    del v407
    v409 = v408 * 2.0
    del v408
    v410 = v406 - v409
    del v406, v409
    v411 = v36 * v55
    del v55
    v412 = narrow(v411, 0, channels - 1)
    v413 = v119 * v412
    del v412
    v414 = v413 * 2.0
    del v413
    v415 = v410 - v414
    del v410, v414
    v416 = v35 * v48
    del v48
    v417 = narrow(v416, 0, channels - 1)
    v418 = v100 * v417
    del v417
    v419 = v418 * 2.0
    del v418
    v420 = v415 - v419
    del v415, v419
    v421 = v40 * v61
    del v61
    v422 = narrow(v421, 0, channels - 1)
    v423 = v93 * v422
    del v422
    v424 = v423 * 2.0
    del v423
    v425 = v420 - v424
    del v420, v424
    v426 = narrow(v83, 0, channels - 1)
    v427 = v143 * v426
    del v426
    v428 = v427 * 2.0
    del v427
    v429 = v425 - v428
    del v425, v428
    v430 = v17 * v20
    v431 = v8 * v10
    v432 = -v431
    v433 = v432 - v430
    del v432
    v434 = narrow(v277, 0, channels - 2)
    v435 = v433 * v434
    del v434
    v436 = v435 * 2.0
    del v435
    v437 = v431 + v430
    del v430, v431
    v438 = narrow(v216, 0, channels - 2)
    v439 = v437 * v438
    del v438
    v440 = v439 * 2.0
    del v439
    v441 = v436 + v440
    del v436, v440
    v442 = v8 * v21
    v443 = v17 * v11
    v444 = v442 + v443
    v445 = narrow(v196, 0, channels - 2)
    v446 = v444 * v445
    del v445
    v447 = v446 * 2.0
    del v446
    v448 = v441 + v447
    del v441, v447
    v449 = -v22
    v450 = v449 - v12
    del v449
    v451 = narrow(v263, 0, channels - 2)
    v452 = v450 * v451
    del v451
    v453 = v452 * 2.0
    del v452
    v454 = v448 + v453
    del v448, v453
    v455 = -v442
    del v442
    v456 = v455 - v443
    del v443, v455
    v457 = narrow(v272, 0, channels - 2)
    v458 = v456 * v457
    del v457
    v459 = v458 * 2.0
    del v458
    v460 = v454 + v459
    del v454, v459
    v461 = v22 + v12
    del v12, v22
    v462 = narrow(v185, 0, channels - 2)
    v463 = v461 * v462
    del v462
    v464 = v463 * 2.0
    del v463
    v465 = v460 + v464
    del v460, v464
    v466 = narrow(v36, 2, channels - 2)
    v467 = narrow(v319, 0, channels - 2)
    v468 = v466 * v467
    del v467
    v469 = v468 + v465
    del v465, v468
    v470 = narrow(v35, 2, channels - 2)
    v471 = narrow(v323, 0, channels - 2)
    v472 = v470 * v471
    del v471
    v473 = v472 + v469
    del v469, v472
    v474 = narrow(v327, 0, channels - 2)
    v475 = v466 * v474
    del v474
    v476 = v475 + v473
    del v473, v475
    v477 = narrow(v331, 0, channels - 2)
    v478 = v470 * v477
    del v477
    v479 = v478 + v476
    del v476, v478
    v480 = narrow(v40, 2, channels - 2)
    v481 = narrow(v335, 0, channels - 2)
    v482 = v480 * v481
    del v481
    v483 = v482 + v479
    del v479, v482
    v484 = narrow(v339, 0, channels - 2)
    v485 = v480 * v484
    del v484
    v486 = v485 + v483
    del v483, v485
    v487 = narrow(v49, 2, channels - 2)
    v488 = narrow(v343, 0, channels - 2)
    v489 = v487 * v488
    del v488
    v490 = v489 * 2.0
    del v489
    v491 = v486 + v490
    del v486, v490
    v492 = narrow(v348, 0, channels - 2)
    v493 = v487 * v492
    del v492
    v494 = v493 * 2.0
    del v493
    v495 = v491 + v494
    del v491, v494
    v496 = narrow(v57, 2, channels - 2)
    v497 = narrow(v56, 0, channels - 2)
    v498 = v496 * v497
    del v497
    v499 = v498 * 2.0
    del v498
    v500 = v495 + v499
    del v495, v499
    v501 = v21 * v11
    del v11, v21
    v502 = narrow(v37, 0, channels - 2)
    v503 = v501 * v502
    del v502
    v504 = v503 * 2.0
    del v503
    v505 = v500 + v504
    del v500, v504
    v506 = narrow(v51, 2, channels - 2)
    v507 = narrow(v50, 0, channels - 2)
    v508 = v506 * v507
    del v507
    v509 = v508 * 2.0
    del v508
    v510 = v505 + v509
    del v505, v509
    v511 = v10 * v20
    del v10, v20
    v512 = narrow(v41, 0, channels - 2)
    v513 = v511 * v512
    del v512
    v514 = v513 * 2.0
    del v513
    v515 = v510 + v514
    del v510, v514
    v516 = v8 * v17
    del v8, v17
    v517 = narrow(v45, 0, channels - 2)
    v518 = v516 * v517
    del v517
    v519 = v518 * 2.0
    del v518
    v520 = v515 + v519
    del v515, v519
    v521 = narrow(v62, 0, channels - 2)
    v522 = v496 * v521
    del v521
    v523 = v522 * 2.0
    del v522
    v524 = v520 + v523
    del v520, v523
    v525 = narrow(v374, 0, channels - 2)
    v526 = v506 * v525
    del v525
    v527 = v526 * 2.0
    del v526
    v528 = v524 + v527
    del v524, v527
    v529 = narrow(v66, 0, channels - 2)
    v530 = v501 * v529
    del v529
    v531 = v530 * 2.0
    del v530
    v532 = v528 - v531
    del v528, v531
    v533 = narrow(v382, 0, channels - 2)
    v534 = v487 * v533
    del v533
    v535 = v534 * 2.0
    del v534
    v536 = v532 - v535
    del v532, v535
    v537 = narrow(v387, 0, channels - 2)
    v538 = v506 * v537
    del v537
    v539 = v538 * 2.0
    del v538
    v540 = v536 - v539
    del v536, v539
    v541 = narrow(v69, 0, channels - 2)
    v542 = v516 * v541
    del v541
    v543 = v542 * 2.0
    del v542
    v544 = v540 - v543
    del v540, v543
    v545 = narrow(v395, 0, channels - 2)
    v546 = v496 * v545
    del v545
    v547 = v546 * 2.0
    del v546
    v548 = v544 - v547
    del v544, v547
    v549 = narrow(v72, 0, channels - 2)
    v550 = v511 * v549
    del v549
    v551 = v550 * 2.0
    del v550
    v552 = v548 - v551
    del v548, v551
    v553 = narrow(v75, 0, channels - 2)
    v554 = v466 * v553
    del v466, v553
    v555 = v554 * 2.0
    del v554
    v556 = v552 - v555
    del v552, v555
    v557 = narrow(v79, 0, channels - 2)
    v558 = v470 * v557
    del v470, v557
    v559 = v558 * 2.0
    del v558
    v560 = v556 - v559
    del v556, v559
    v561 = narrow(v411, 0, channels - 2)
    v562 = v506 * v561
    del v506, v561
    v563 = v562 * 2.0
    del v562
    v564 = v560 - v563
    del v560, v563
    v565 = narrow(v416, 0, channels - 2)
    v566 = v496 * v565
    del v496, v565
    v567 = v566 * 2.0
    del v566
    v568 = v564 - v567
    del v564, v567
    v569 = narrow(v421, 0, channels - 2)
    v570 = v487 * v569
    del v487, v569
    v571 = v570 * 2.0
    del v570
    v572 = v568 - v571
    del v568, v571
    v573 = narrow(v83, 0, channels - 2)
    v574 = v480 * v573
    del v480, v573
    v575 = v574 * 2.0
    del v574
    v576 = v572 - v575
    del v572, v575
    v577 = v92 * v298
    del v92, v298
    v578 = v577 * 2.0
    del v577
    v579 = v98 * v232
    del v98, v232
    v580 = v579 * 2.0
    del v579
    v581 = v578 + v580
    del v578, v580
    v582 = v107 * v197
    del v107, v197
    v583 = v582 * 2.0
    del v582
    v584 = v581 + v583
    del v581, v583
    v585 = v113 * v264
    del v113, v264
    v586 = v585 * 2.0
    del v585
    v587 = v584 + v586
    del v584, v586
    v588 = v126 * v273
    del v126, v273
    v589 = v588 * 2.0
    del v588
    v590 = v587 + v589
    del v587, v589
    v591 = v132 * v186
    del v132, v186
    v592 = v591 * 2.0
    del v591
    v593 = v590 + v592
    del v590, v592
    v594 = narrow(v335, 1, channels - 1)
    v595 = v94 * v594
    del v594
    v596 = v595 + v593
    del v593, v595
    v597 = narrow(v339, 1, channels - 1)
    v598 = v94 * v597
    del v597
    v599 = v598 + v596
    del v596, v598
    v600 = narrow(v323, 1, channels - 1)
    v601 = v137 * v600
    del v600
    v602 = v601 + v599
    del v599, v601
    v603 = narrow(v331, 1, channels - 1)
    v604 = v137 * v603
    del v603
    v605 = v604 + v602
    del v602, v604
    v606 = narrow(v319, 1, channels - 1)
    v607 = v156 * v606
    del v606
    v608 = v607 + v605
    del v605, v607
    v609 = narrow(v327, 1, channels - 1)
    v610 = v156 * v609
    del v609
    v611 = v610 + v608
    del v608, v610
    v612 = v191 * v162
    del v162
    v613 = v612 * 2.0
    del v612
    v614 = v611 + v613
    del v611, v613
    v615 = narrow(v50, 1, channels - 1)
    v616 = v99 * v615
    del v615
    v617 = v616 * 2.0
    del v616
    v618 = v614 + v617
    del v614, v617
    v619 = narrow(v374, 1, channels - 1)
    v620 = v99 * v619
    del v619
    v621 = v620 * 2.0
    del v620
    v622 = v618 + v621
    del v618, v621
    v623 = narrow(v56, 1, channels - 1)
    v624 = v120 * v623
    del v623
    v625 = v624 * 2.0
    del v624
    v626 = v622 + v625
    del v622, v625
    v627 = narrow(v62, 1, channels - 1)
    v628 = v120 * v627
    del v627
    v629 = v628 * 2.0
    del v628
    v630 = v626 + v629
    del v626, v629
    v631 = v206 * v174
    del v174
    v632 = v631 * 2.0
    del v631
    v633 = v630 + v632
    del v630, v632
    v634 = narrow(v343, 1, channels - 1)
    v635 = v142 * v634
    del v634
    v636 = v635 * 2.0
    del v635
    v637 = v633 + v636
    del v633, v636
    v638 = narrow(v348, 1, channels - 1)
    v639 = v142 * v638
    del v638
    v640 = v639 * 2.0
    del v639
    v641 = v637 + v640
    del v637, v640
    v642 = v211 * v182
    del v182
    v643 = v642 * 2.0
    del v642
    v644 = v641 + v643
    del v641, v643
    v645 = v191 * v245
    del v191, v245
    v646 = v645 * 2.0
    del v645
    v647 = v644 - v646
    del v644, v646
    v648 = narrow(v387, 1, channels - 1)
    v649 = v99 * v648
    del v648
    v650 = v649 * 2.0
    del v649
    v651 = v647 - v650
    del v647, v650
    v652 = narrow(v395, 1, channels - 1)
    v653 = v120 * v652
    del v652
    v654 = v653 * 2.0
    del v653
    v655 = v651 - v654
    del v651, v654
    v656 = v206 * v254
    del v206, v254
    v657 = v656 * 2.0
    del v656
    v658 = v655 - v657
    del v655, v657
    v659 = narrow(v382, 1, channels - 1)
    v660 = v142 * v659
    del v659
    v661 = v660 * 2.0
    del v660
    v662 = v658 - v661
    del v658, v661
    v663 = v211 * v260
    del v211, v260
    v664 = v663 * 2.0
    del v663
    v665 = v662 - v664
    del v662, v664
    v666 = narrow(v83, 1, channels - 1)
    v667 = v94 * v666
    del v666
    v668 = v667 * 2.0
    del v667
    v669 = v665 - v668
    del v665, v668
    v670 = narrow(v411, 1, channels - 1)
    v671 = v99 * v670
    del v670
    v672 = v671 * 2.0
    del v671
    v673 = v669 - v672
    del v669, v672
    v674 = narrow(v416, 1, channels - 1)
    v675 = v120 * v674
    del v674
    v676 = v675 * 2.0
    del v675
    v677 = v673 - v676
    del v673, v676
    v678 = narrow(v79, 1, channels - 1)
    v679 = v137 * v678
    del v678
    v680 = v679 * 2.0
    del v679
    v681 = v677 - v680
    del v677, v680
    v682 = narrow(v421, 1, channels - 1)
    v683 = v142 * v682
    del v682
    v684 = v683 * 2.0
    del v683
    v685 = v681 - v684
    del v681, v684
    v686 = narrow(v75, 1, channels - 1)
    v687 = v156 * v686
    del v686
    v688 = v687 * 2.0
    del v687
    v689 = v685 - v688
    del v685, v688
    v690 = narrow(v277, 2, channels - 2)
    del v277
    v691 = v433 * v690
    del v433, v690
    v692 = v691 * 2.0
    del v691
    v693 = narrow(v216, 2, channels - 2)
    del v216
    v694 = v437 * v693
    del v437, v693
    v695 = v694 * 2.0
    del v694
    v696 = v692 + v695
    del v692, v695
    v697 = narrow(v196, 2, channels - 2)
    del v196
    v698 = v444 * v697
    del v444, v697
    v699 = v698 * 2.0
    del v698
    v700 = v696 + v699
    del v696, v699
    v701 = narrow(v263, 2, channels - 2)
    del v263
    v702 = v450 * v701
    del v450, v701
    v703 = v702 * 2.0
    del v702
    v704 = v700 + v703
    del v700, v703
    v705 = narrow(v272, 2, channels - 2)
    del v272
    v706 = v456 * v705
    del v456, v705
    v707 = v706 * 2.0
    del v706
    v708 = v704 + v707
    del v704, v707
    v709 = narrow(v185, 2, channels - 2)
    del v185
    v710 = v461 * v709
    del v461, v709
    v711 = v710 * 2.0
    del v710
    v712 = v708 + v711
    del v708, v711
    v713 = narrow(v40, 0, channels - 2)
    v714 = narrow(v335, 2, channels - 2)
    del v335
    v715 = v713 * v714
    del v714
    v716 = v715 + v712
    del v712, v715
    v717 = narrow(v339, 2, channels - 2)
    del v339
    v718 = v713 * v717
    del v717
    v719 = v718 + v716
    del v716, v718
    v720 = narrow(v35, 0, channels - 2)
    v721 = narrow(v323, 2, channels - 2)
    del v323
    v722 = v720 * v721
    del v721
    v723 = v722 + v719
    del v719, v722
    v724 = narrow(v331, 2, channels - 2)
    del v331
    v725 = v720 * v724
    del v724
    v726 = v725 + v723
    del v723, v725
    v727 = narrow(v36, 0, channels - 2)
    v728 = narrow(v319, 2, channels - 2)
    del v319
    v729 = v727 * v728
    del v728
    v730 = v729 + v726
    del v726, v729
    v731 = narrow(v327, 2, channels - 2)
    del v327
    v732 = v727 * v731
    del v731
    v733 = v732 + v730
    del v730, v732
    v734 = narrow(v37, 2, channels - 2)
    del v37
    v735 = v501 * v734
    del v734
    v736 = v735 * 2.0
    del v735
    v737 = v733 + v736
    del v733, v736
    v738 = narrow(v51, 0, channels - 2)
    v739 = narrow(v50, 2, channels - 2)
    del v50
    v740 = v738 * v739
    del v739
    v741 = v740 * 2.0
    del v740
    v742 = v737 + v741
    del v737, v741
    v743 = narrow(v374, 2, channels - 2)
    del v374
    v744 = v738 * v743
    del v743
    v745 = v744 * 2.0
    del v744
    v746 = v742 + v745
    del v742, v745
    v747 = narrow(v57, 0, channels - 2)
    v748 = narrow(v56, 2, channels - 2)
    del v56
    v749 = v747 * v748
    del v748
    v750 = v749 * 2.0
    del v749
    v751 = v746 + v750
    del v746, v750
    v752 = narrow(v62, 2, channels - 2)
    del v62
    v753 = v747 * v752
    del v752
    v754 = v753 * 2.0
    del v753
    v755 = v751 + v754
    del v751, v754
    v756 = narrow(v41, 2, channels - 2)
    del v41
    v757 = v511 * v756
    del v756
    v758 = v757 * 2.0
    del v757
    v759 = v755 + v758
    del v755, v758
    v760 = narrow(v49, 0, channels - 2)
    v761 = narrow(v343, 2, channels - 2)
    del v343
    v762 = v760 * v761
    del v761
    v763 = v762 * 2.0
    del v762
    v764 = v759 + v763
    del v759, v763
    v765 = narrow(v348, 2, channels - 2)
    del v348
    v766 = v760 * v765
    del v765
    v767 = v766 * 2.0
    del v766
    v768 = v764 + v767
    del v764, v767
    v769 = narrow(v45, 2, channels - 2)
    del v45
    v770 = v516 * v769
    del v769
    v771 = v770 * 2.0
    del v770
    v772 = v768 + v771
    del v768, v771
    v773 = narrow(v66, 2, channels - 2)
    del v66
    v774 = v501 * v773
    del v501, v773
    v775 = v774 * 2.0
    del v774
    v776 = v772 - v775
    del v772, v775
    v777 = narrow(v387, 2, channels - 2)
    del v387
    v778 = v738 * v777
    del v777
    v779 = v778 * 2.0
    del v778
    v780 = v776 - v779
    del v776, v779
    v781 = narrow(v395, 2, channels - 2)
    del v395
    v782 = v747 * v781
    del v781
    v783 = v782 * 2.0
    del v782
    v784 = v780 - v783
    del v780, v783
    v785 = narrow(v72, 2, channels - 2)
    del v72
    v786 = v511 * v785
    del v511, v785
    v787 = v786 * 2.0
    del v786
    v788 = v784 - v787
    del v784, v787
    v789 = narrow(v382, 2, channels - 2)
    del v382
    v790 = v760 * v789
    del v789
    v791 = v790 * 2.0
    del v790
    v792 = v788 - v791
    del v788, v791
    v793 = narrow(v69, 2, channels - 2)
    del v69
    v794 = v516 * v793
    del v516, v793
    v795 = v794 * 2.0
    del v794
    v796 = v792 - v795
    del v792, v795
    v797 = narrow(v83, 2, channels - 2)
    del v83
    v798 = v713 * v797
    del v713, v797
    v799 = v798 * 2.0
    del v798
    v800 = v796 - v799
    del v796, v799
    v801 = narrow(v411, 2, channels - 2)
    del v411
    v802 = v738 * v801
    del v738, v801
    v803 = v802 * 2.0
    del v802
    v804 = v800 - v803
    del v800, v803
    v805 = narrow(v416, 2, channels - 2)
    del v416
    v806 = v747 * v805
    del v747, v805
    v807 = v806 * 2.0
    del v806
    v808 = v804 - v807
    del v804, v807
    v809 = narrow(v79, 2, channels - 2)
    del v79
    v810 = v720 * v809
    del v720, v809
    v811 = v810 * 2.0
    del v810
    v812 = v808 - v811
    del v808, v811
    v813 = narrow(v421, 2, channels - 2)
    del v421
    v814 = v760 * v813
    del v760, v813
    v815 = v814 * 2.0
    del v814
    v816 = v812 - v815
    del v812, v815
    v817 = narrow(v75, 2, channels - 2)
    del v75
    v818 = v727 * v817
    del v727, v817
    v819 = v818 * 2.0
    del v818
    v820 = v816 - v819
    del v816, v819
    v821 = v173 * v165
    v822 = v169 * v181
    v823 = v821 + v822
    del v821, v822
    v824 = v218 * v233
    v825 = v824 * 2.0
    del v824
    v826 = v823 - v825
    del v823, v825
    v827 = v94 * v826
    del v94
    v828 = v198 * v218
    v829 = v223 * v233
    v830 = v828 + v829
    del v828, v829
    v831 = v187 * v165
    v832 = v830 - v831
    del v830, v831
    v833 = v228 * v181
    v834 = v832 - v833
    del v832, v833
    v835 = v99 * v834
    del v99
    v836 = v835 * 2.0
    del v835
    v837 = v827 + v836
    del v827, v836
    v838 = v187 * v218
    v839 = v228 * v233
    v840 = v838 + v839
    del v838, v839
    v841 = v198 * v169
    v842 = v840 - v841
    del v840, v841
    v843 = v223 * v173
    v844 = v842 - v843
    del v842, v843
    v845 = v120 * v844
    del v120
    v846 = v845 * 2.0
    del v845
    v847 = v837 + v846
    del v837, v846
    v848 = v161 * v165
    del v165
    v849 = v177 * v181
    del v181
    v850 = v848 + v849
    del v848, v849
    v851 = v198 * v223
    v852 = v851 * 2.0
    del v851
    v853 = v850 - v852
    del v850, v852
    v854 = v137 * v853
    del v137
    v855 = v854 + v847
    del v847, v854
    v856 = v187 * v223
    del v223
    v857 = v228 * v198
    del v198
    v858 = v856 + v857
    del v856, v857
    v859 = v218 * v161
    del v218
    v860 = v858 - v859
    del v858, v859
    v861 = v233 * v177
    del v233
    v862 = v860 - v861
    del v860, v861
    v863 = v142 * v862
    del v142
    v864 = v863 * 2.0
    del v863
    v865 = v855 + v864
    del v855, v864
    v866 = v161 * v169
    del v161, v169
    v867 = v177 * v173
    del v173, v177
    v868 = v866 + v867
    del v866, v867
    v869 = v187 * v228
    del v187, v228
    v870 = v869 * 2.0
    del v869
    v871 = v868 - v870
    del v868, v870
    v872 = v156 * v871
    del v156
    v873 = v872 + v865
    del v865, v872
    v874 = v143 * v826
    del v143, v826
    v875 = v119 * v834
    del v119, v834
    v876 = v875 * 2.0
    del v875
    v877 = v874 + v876
    del v874, v876
    v878 = v100 * v844
    del v100, v844
    v879 = v878 * 2.0
    del v878
    v880 = v877 + v879
    del v877, v879
    v881 = v127 * v853
    del v127, v853
    v882 = v881 + v880
    del v880, v881
    v883 = v93 * v862
    del v93, v862
    v884 = v883 * 2.0
    del v883
    v885 = v882 + v884
    del v882, v884
    v886 = v114 * v871
    del v114, v871
    v887 = v886 + v885
    del v885, v886
    return join([v0, v33, v86, v301, v429, v576, v689, v820, v873, v887], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[0]
    v1 = jets[:, :, 8]
    v2 = narrow(v1, 1, channels - 1)
    v3 = grad_features[9]
    v4 = v3 * 2.0
    v5 = v2 * v4
    v6 = narrow(v1, 0, channels - 1)
    v7 = grad_features[8]
    v8 = v7 * 2.0
    v9 = v6 * v8
    v10 = v5 + v9
    del v5, v9
    v11 = -v10
    v12 = jets[:, :, 2]
    v13 = jets[:, :, 3]
    v14 = v12 * v13
    v15 = narrow(v14, 0, channels - 1)
    v16 = v15 * v11
    v17 = jets[:, :, 7]
    v18 = narrow(v17, 1, channels - 1)
    v19 = v18 * v3
    v20 = narrow(v17, 0, channels - 1)
    v21 = v20 * v7
    v22 = v19 + v21
    del v19, v21
    v23 = v13 * v13
    v24 = narrow(v23, 0, channels - 1)
    v25 = v24 * v22
    v26 = v1 * v1
    v27 = narrow(v26, 0, channels - 1)
    v28 = grad_features[3]
    v29 = -v28
    v30 = v27 * v29
    v31 = jets[:, :, 9]
    v32 = v17 * v31
    v33 = narrow(v32, 0, channels - 1)
    v34 = v33 * v28
    v35 = v34 + v30
    del v30, v34
    v36 = v25 + v35
    del v25, v35
    v37 = narrow(v31, 1, channels - 1)
    v38 = v37 * v3
    v39 = narrow(v31, 0, channels - 1)
    v40 = v39 * v7
    v41 = v38 + v40
    del v38, v40
    v42 = v12 * v12
    v43 = narrow(v42, 0, channels - 1)
    v44 = v43 * v41
    v45 = v44 + v36
    del v36, v44
    v46 = v16 + v45
    del v16, v45
    v47 = pad(v46, 1, channels)
    del v46
    v48 = narrow(v1, 0, channels - 2)
    v49 = grad_features[7]
    v50 = v49 * -2.0
    v51 = v48 * v50
    v52 = pad(v51, 2, channels)
    del v51
    v53 = grad_features[6]
    v54 = v53 * -2.0
    v55 = v6 * v54
    v56 = pad(v55, 1, channels)
    del v55
    v57 = v52 + v56
    del v52, v56
    v58 = narrow(v1, 2, channels - 2)
    v59 = grad_features[5]
    v60 = v59 * -2.0
    v61 = v58 * v60
    v62 = pad(v61, 0, channels)
    del v61
    v63 = v62 + v57
    del v57, v62
    v64 = grad_features[4]
    v65 = v64 * -2.0
    v66 = v2 * v65
    v67 = pad(v66, 0, channels)
    del v66
    v68 = v67 + v63
    del v63, v67
    v69 = v1 * v68
    v70 = narrow(v17, 0, channels - 2)
    v71 = v70 * v49
    v72 = pad(v71, 2, channels)
    del v71
    v73 = v20 * v53
    v74 = pad(v73, 1, channels)
    del v73
    v75 = v72 + v74
    del v72, v74
    v76 = narrow(v17, 2, channels - 2)
    v77 = v76 * v59
    v78 = pad(v77, 0, channels)
    del v77
    v79 = v78 + v75
    del v75, v78
    v80 = v18 * v64
    v81 = pad(v80, 0, channels)
    del v80
    v82 = v81 + v79
    del v79, v81
    v83 = v31 * v82
    v84 = narrow(v31, 0, channels - 2)
    v85 = v84 * v49
    v86 = pad(v85, 2, channels)
    del v85
    v87 = v39 * v53
    v88 = pad(v87, 1, channels)
    del v87
    v89 = v86 + v88
    del v86, v88
    v90 = narrow(v31, 2, channels - 2)
    v91 = v90 * v59
    v92 = pad(v91, 0, channels)
    del v91
    v93 = v92 + v89
    del v89, v92
    v94 = v37 * v64
    v95 = pad(v94, 0, channels)
    del v94
    v96 = v95 + v93
    del v93, v95
    v97 = v17 * v96
    v98 = v83 + v97
    del v83, v97
    v99 = v69 + v98
    del v69, v98
    v100 = grad_features[2]
    v101 = v32 * v100
    v102 = v101 + v99
    del v99, v101
    v103 = -v100
    v104 = v26 * v103
    v105 = v104 + v102
    del v102, v104
    v106 = v47 + v105
    del v47, v105
    v107 = narrow(v14, 1, channels - 1)
    v108 = v107 * v11
    v109 = narrow(v23, 1, channels - 1)
    v110 = v109 * v22
    v111 = narrow(v26, 1, channels - 1)
    v112 = v111 * v29
    v113 = narrow(v32, 1, channels - 1)
    v114 = v113 * v28
    v115 = v114 + v112
    del v112, v114
    v116 = v110 + v115
    del v110, v115
    v117 = narrow(v42, 1, channels - 1)
    v118 = v117 * v41
    v119 = v118 + v116
    del v116, v118
    v120 = v108 + v119
    del v108, v119
    v121 = pad(v120, 0, channels)
    del v120
    v122 = v121 + v106
    del v106, v121
    v123 = jets[:, :, 1]
    v124 = v123 * v122
    del v122
    v125 = v124 * 2.0
    del v124
    v126 = jets[:, :, 6]
    v127 = narrow(v126, 1, channels - 1)
    v128 = v127 * v4
    v129 = narrow(v126, 0, channels - 1)
    v130 = v129 * v8
    v131 = v128 + v130
    del v128, v130
    v132 = -v131
    v133 = v43 * v132
    v134 = jets[:, :, 5]
    v135 = narrow(v134, 1, channels - 1)
    v136 = v135 * v4
    v137 = narrow(v134, 0, channels - 1)
    v138 = v137 * v8
    v139 = v136 + v138
    del v136, v138
    v140 = v15 * v139
    v141 = v133 + v140
    del v133, v140
    v142 = v123 * v12
    v143 = narrow(v142, 0, channels - 1)
    v144 = v143 * v10
    v145 = v144 + v141
    del v141, v144
    v146 = v22 * -2.0
    v147 = v123 * v13
    v148 = narrow(v147, 0, channels - 1)
    v149 = v148 * v146
    v150 = v149 + v145
    del v145, v149
    v151 = v126 * v17
    v152 = narrow(v151, 0, channels - 1)
    v153 = v28 * -2.0
    v154 = v152 * v153
    v155 = v154 + v150
    del v150, v154
    v156 = v1 * v134
    v157 = narrow(v156, 0, channels - 1)
    v158 = v28 * 2.0
    v159 = v157 * v158
    v160 = v159 + v155
    del v155, v159
    v161 = pad(v160, 1, channels)
    del v160
    v162 = narrow(v126, 0, channels - 2)
    v163 = v162 * v50
    v164 = pad(v163, 2, channels)
    del v163
    v165 = v129 * v54
    v166 = pad(v165, 1, channels)
    del v165
    v167 = v164 + v166
    del v164, v166
    v168 = narrow(v126, 2, channels - 2)
    v169 = v168 * v60
    v170 = pad(v169, 0, channels)
    del v169
    v171 = v170 + v167
    del v167, v170
    v172 = v127 * v65
    v173 = pad(v172, 0, channels)
    del v172
    v174 = v173 + v171
    del v171, v173
    v175 = v17 * v174
    v176 = v49 * 2.0
    v177 = v48 * v176
    del v48
    v178 = pad(v177, 2, channels)
    del v177
    v179 = v53 * 2.0
    v180 = v6 * v179
    v181 = pad(v180, 1, channels)
    del v180
    v182 = v178 + v181
    del v178, v181
    v183 = v59 * 2.0
    v184 = v58 * v183
    del v58
    v185 = pad(v184, 0, channels)
    del v184
    v186 = v185 + v182
    del v182, v185
    v187 = v64 * 2.0
    v188 = v2 * v187
    v189 = pad(v188, 0, channels)
    del v188
    v190 = v189 + v186
    del v186, v189
    v191 = v134 * v190
    v192 = v175 + v191
    del v175, v191
    v193 = v70 * v50
    del v70
    v194 = pad(v193, 2, channels)
    del v193
    v195 = v20 * v54
    v196 = pad(v195, 1, channels)
    del v195
    v197 = v194 + v196
    del v194, v196
    v198 = v76 * v60
    del v76
    v199 = pad(v198, 0, channels)
    del v198
    v200 = v199 + v197
    del v197, v199
    v201 = v18 * v65
    v202 = pad(v201, 0, channels)
    del v201
    v203 = v202 + v200
    del v200, v202
    v204 = v100 * -2.0
    v205 = v17 * v204
    v206 = v205 + v203
    del v203, v205
    v207 = v126 * v206
    v208 = v207 + v192
    del v192, v207
    v209 = narrow(v134, 0, channels - 2)
    v210 = v209 * v176
    v211 = pad(v210, 2, channels)
    del v210
    v212 = v137 * v179
    v213 = pad(v212, 1, channels)
    del v212
    v214 = v211 + v213
    del v211, v213
    v215 = narrow(v134, 2, channels - 2)
    v216 = v215 * v183
    v217 = pad(v216, 0, channels)
    del v216
    v218 = v217 + v214
    del v214, v217
    v219 = v135 * v187
    v220 = pad(v219, 0, channels)
    del v219
    v221 = v220 + v218
    del v218, v220
    v222 = v100 * 2.0
    v223 = v134 * v222
    v224 = v221 + v223
    del v223
    v225 = v1 * v224
    v226 = v225 + v208
    del v208, v225
    v227 = v161 + v226
    del v161, v226
    v228 = v117 * v132
    v229 = v107 * v139
    v230 = v228 + v229
    del v228, v229
    v231 = narrow(v142, 1, channels - 1)
    v232 = v231 * v10
    v233 = v232 + v230
    del v230, v232
    v234 = narrow(v147, 1, channels - 1)
    v235 = v234 * v146
    del v146
    v236 = v235 + v233
    del v233, v235
    v237 = narrow(v151, 1, channels - 1)
    v238 = v237 * v153
    v239 = v238 + v236
    del v236, v238
    v240 = narrow(v156, 1, channels - 1)
    v241 = v240 * v158
    v242 = v241 + v239
    del v239, v241
    v243 = pad(v242, 0, channels)
    del v242
    v244 = v243 + v227
    del v227, v243
    v245 = v13 * v244
    v246 = v125 + v245
    del v125, v245
    v247 = -v139
    v248 = v24 * v247
    v249 = v15 * v131
    v250 = v248 + v249
    del v248, v249
    v251 = v148 * v10
    v252 = v251 + v250
    del v250, v251
    v253 = v41 * -2.0
    v254 = v143 * v253
    v255 = v254 + v252
    del v252, v254
    v256 = v1 * v126
    v257 = narrow(v256, 0, channels - 1)
    v258 = v257 * v158
    v259 = v258 + v255
    del v255, v258
    v260 = v134 * v31
    v261 = narrow(v260, 0, channels - 1)
    v262 = v261 * v153
    v263 = v262 + v259
    del v259, v262
    v264 = pad(v263, 1, channels)
    del v263
    v265 = v209 * v50
    del v209
    v266 = pad(v265, 2, channels)
    del v265
    v267 = v137 * v54
    v268 = pad(v267, 1, channels)
    del v267
    v269 = v266 + v268
    del v266, v268
    v270 = v215 * v60
    del v215
    v271 = pad(v270, 0, channels)
    del v270
    v272 = v271 + v269
    del v269, v271
    v273 = v135 * v65
    v274 = pad(v273, 0, channels)
    del v273
    v275 = v274 + v272
    del v272, v274
    v276 = v31 * v275
    v277 = v126 * v190
    v278 = v276 + v277
    del v276, v277
    v279 = v84 * v50
    del v84
    v280 = pad(v279, 2, channels)
    del v279
    v281 = v39 * v54
    v282 = pad(v281, 1, channels)
    del v281
    v283 = v280 + v282
    del v280, v282
    v284 = v90 * v60
    del v90
    v285 = pad(v284, 0, channels)
    del v284
    v286 = v285 + v283
    del v283, v285
    v287 = v37 * v65
    v288 = pad(v287, 0, channels)
    del v287
    v289 = v288 + v286
    del v286, v288
    v290 = v31 * v204
    v291 = v290 + v289
    del v289, v290
    v292 = v134 * v291
    v293 = v292 + v278
    del v278, v292
    v294 = v162 * v176
    del v162
    v295 = pad(v294, 2, channels)
    del v294
    v296 = v129 * v179
    v297 = pad(v296, 1, channels)
    del v296
    v298 = v295 + v297
    del v295, v297
    v299 = v168 * v183
    del v168
    v300 = pad(v299, 0, channels)
    del v299
    v301 = v300 + v298
    del v298, v300
    v302 = v127 * v187
    v303 = pad(v302, 0, channels)
    del v302
    v304 = v303 + v301
    del v301, v303
    v305 = v126 * v222
    v306 = v305 + v304
    del v304, v305
    v307 = v1 * v306
    v308 = v307 + v293
    del v293, v307
    v309 = v264 + v308
    del v264, v308
    v310 = v109 * v247
    v311 = v107 * v131
    v312 = v310 + v311
    del v310, v311
    v313 = v234 * v10
    del v10
    v314 = v313 + v312
    del v312, v313
    v315 = v231 * v253
    del v253
    v316 = v315 + v314
    del v314, v315
    v317 = narrow(v256, 1, channels - 1)
    v318 = v317 * v158
    v319 = v318 + v316
    del v316, v318
    v320 = narrow(v260, 1, channels - 1)
    v321 = v320 * v153
    v322 = v321 + v319
    del v319, v321
    v323 = pad(v322, 0, channels)
    del v322
    v324 = v323 + v309
    del v309, v323
    v325 = v12 * v324
    v326 = v325 + v246
    del v246, v325
    v327 = narrow(v151, 2, channels - 2)
    v328 = v327 * v176
    del v327
    v329 = narrow(v151, 0, channels - 2)
    del v151
    v330 = v329 * v183
    del v329
    v331 = v328 + v330
    del v328, v330
    v332 = -v331
    del v331
    v333 = narrow(v156, 2, channels - 2)
    v334 = v333 * v176
    del v333
    v335 = narrow(v156, 0, channels - 2)
    del v156
    v336 = v335 * v183
    del v335
    v337 = v334 + v336
    del v334, v336
    v338 = v332 + v337
    del v332, v337
    v339 = narrow(v13, 0, channels - 2)
    v340 = v339 * v338
    v341 = narrow(v256, 2, channels - 2)
    v342 = v341 * v176
    del v341
    v343 = narrow(v256, 0, channels - 2)
    del v256
    v344 = v343 * v183
    del v343
    v345 = v342 + v344
    del v342, v344
    v346 = narrow(v260, 2, channels - 2)
    v347 = v346 * v176
    del v346
    v348 = narrow(v260, 0, channels - 2)
    del v260
    v349 = v348 * v183
    del v348
    v350 = v347 + v349
    del v347, v349
    v351 = -v350
    del v350
    v352 = v345 + v351
    del v345, v351
    v353 = narrow(v13, 1, channels - 2)
    v354 = grad_features[1]
    v355 = v353 * v354
    v356 = v355 + v352
    del v355
    v357 = narrow(v12, 0, channels - 2)
    v358 = v357 * v356
    v359 = narrow(v32, 2, channels - 2)
    v360 = v359 * v176
    del v359
    v361 = narrow(v26, 2, channels - 2)
    v362 = v361 * v50
    del v361
    v363 = v360 + v362
    del v360, v362
    v364 = narrow(v32, 0, channels - 2)
    del v32
    v365 = v364 * v183
    del v364
    v366 = v365 + v363
    del v363, v365
    v367 = narrow(v26, 0, channels - 2)
    del v26
    v368 = v367 * v60
    del v367
    v369 = v368 + v366
    del v366, v368
    v370 = narrow(v123, 0, channels - 2)
    v371 = v370 * v369
    v372 = v371 + v358
    del v358, v371
    v373 = v340 + v372
    del v340, v372
    v374 = pad(v373, 2, channels)
    del v373
    v375 = v374 + v326
    del v326, v374
    v376 = narrow(v13, 2, channels - 2)
    v377 = v376 * v338
    v378 = -v354
    v379 = v353 * v378
    del v353
    v380 = v352 + v379
    del v352, v379
    v381 = narrow(v12, 2, channels - 2)
    v382 = v381 * v380
    v383 = narrow(v123, 2, channels - 2)
    v384 = v383 * v369
    del v369
    v385 = v384 + v382
    del v382, v384
    v386 = v377 + v385
    del v377, v385
    v387 = pad(v386, 0, channels)
    del v386
    v388 = v387 + v375
    del v375, v387
    v389 = v237 * v179
    del v237
    v390 = v152 * v187
    del v152
    v391 = v389 + v390
    del v389, v390
    v392 = v127 * v20
    v393 = v392 * v158
    del v392
    v394 = v393 + v391
    del v391, v393
    v395 = v129 * v18
    v396 = v395 * v158
    del v395
    v397 = v396 + v394
    del v394, v396
    v398 = -v397
    del v397
    v399 = v240 * v179
    del v240
    v400 = v157 * v187
    del v157
    v401 = v399 + v400
    del v399, v400
    v402 = v135 * v6
    v403 = v402 * v158
    del v402
    v404 = v403 + v401
    del v401, v403
    v405 = v2 * v137
    v406 = v405 * v158
    del v405
    v407 = v406 + v404
    del v404, v406
    v408 = v398 + v407
    del v398, v407
    v409 = narrow(v13, 0, channels - 1)
    v410 = v409 * v408
    v411 = v317 * v179
    del v317
    v412 = v257 * v187
    del v257
    v413 = v411 + v412
    del v411, v412
    v414 = v127 * v6
    v415 = v414 * v158
    del v414
    v416 = v415 + v413
    del v413, v415
    v417 = v2 * v129
    v418 = v417 * v158
    del v417
    v419 = v418 + v416
    del v416, v418
    v420 = v320 * v179
    del v320
    v421 = v261 * v187
    del v261
    v422 = v420 + v421
    del v420, v421
    v423 = v135 * v39
    v424 = v423 * v158
    del v423
    v425 = v424 + v422
    del v422, v424
    v426 = v137 * v37
    v427 = v426 * v158
    del v426
    v428 = v427 + v425
    del v425, v427
    v429 = -v428
    del v428
    v430 = v419 + v429
    del v419, v429
    v431 = v339 * v378
    v432 = pad(v431, 1, channels - 1)
    del v431
    v433 = v432 + v430
    del v432
    v434 = v376 * v378
    v435 = pad(v434, 0, channels - 1)
    del v434
    v436 = v435 + v433
    del v433, v435
    v437 = narrow(v12, 0, channels - 1)
    v438 = v437 * v436
    v439 = v113 * v179
    del v113
    v440 = v33 * v187
    del v33
    v441 = v439 + v440
    del v439, v440
    v442 = v111 * v54
    del v111
    v443 = v442 + v441
    del v441, v442
    v444 = v27 * v65
    del v27
    v445 = v444 + v443
    del v443, v444
    v446 = v18 * v39
    v447 = v446 * v158
    del v446
    v448 = v447 + v445
    del v445, v447
    v449 = v2 * v6
    v450 = v28 * -4.0
    v451 = v449 * v450
    del v449
    v452 = v451 + v448
    del v448, v451
    v453 = v37 * v20
    v454 = v453 * v158
    del v453
    v455 = v454 + v452
    del v452, v454
    v456 = narrow(v123, 0, channels - 1)
    v457 = v456 * v455
    v458 = v457 + v438
    del v438, v457
    v459 = v410 + v458
    del v410, v458
    v460 = pad(v459, 1, channels)
    del v459
    v461 = v460 + v388
    del v388, v460
    v462 = narrow(v13, 1, channels - 1)
    v463 = v462 * v408
    v464 = v339 * v354
    v465 = pad(v464, 1, channels - 1)
    del v464
    v466 = v430 + v465
    del v430, v465
    v467 = v376 * v354
    v468 = pad(v467, 0, channels - 1)
    del v467
    v469 = v468 + v466
    del v466, v468
    v470 = narrow(v12, 1, channels - 1)
    v471 = v470 * v469
    v472 = narrow(v123, 1, channels - 1)
    v473 = v472 * v455
    del v455
    v474 = v473 + v471
    del v471, v473
    v475 = v463 + v474
    del v463, v474
    v476 = pad(v475, 0, channels)
    del v475
    v477 = v476 + v461
    del v461, v476
    v478 = v234 * v132
    v479 = jets[:, :, 4]
    v480 = narrow(v479, 1, channels - 1)
    v481 = v480 * v3
    v482 = narrow(v479, 0, channels - 1)
    v483 = v482 * v7
    v484 = v481 + v483
    del v481, v483
    v485 = v109 * v484
    v486 = v126 * v126
    v487 = narrow(v486, 1, channels - 1)
    v488 = v487 * v29
    v489 = v31 * v479
    v490 = narrow(v489, 1, channels - 1)
    v491 = v490 * v28
    v492 = v491 + v488
    del v488, v491
    v493 = v485 + v492
    del v485, v492
    v494 = v123 * v123
    v495 = narrow(v494, 1, channels - 1)
    v496 = v495 * v41
    v497 = v496 + v493
    del v493, v496
    v498 = v478 + v497
    del v478, v497
    v499 = pad(v498, 0, channels)
    del v498
    v500 = v126 * v174
    v501 = v479 * v96
    v502 = narrow(v479, 0, channels - 2)
    v503 = v502 * v49
    v504 = pad(v503, 2, channels)
    del v503
    v505 = v482 * v53
    v506 = pad(v505, 1, channels)
    del v505
    v507 = v504 + v506
    del v504, v506
    v508 = narrow(v479, 2, channels - 2)
    v509 = v508 * v59
    v510 = pad(v509, 0, channels)
    del v509
    v511 = v510 + v507
    del v507, v510
    v512 = v480 * v64
    v513 = pad(v512, 0, channels)
    del v512
    v514 = v513 + v511
    del v511, v513
    v515 = v31 * v514
    v516 = v501 + v515
    del v501, v515
    v517 = v500 + v516
    del v500, v516
    v518 = v489 * v100
    v519 = v518 + v517
    del v517, v518
    v520 = v486 * v103
    v521 = v520 + v519
    del v519, v520
    v522 = v499 + v521
    del v499, v521
    v523 = v148 * v132
    del v132
    v524 = v24 * v484
    v525 = narrow(v486, 0, channels - 1)
    v526 = v525 * v29
    v527 = narrow(v489, 0, channels - 1)
    v528 = v527 * v28
    v529 = v528 + v526
    del v526, v528
    v530 = v524 + v529
    del v524, v529
    v531 = narrow(v494, 0, channels - 1)
    v532 = v531 * v41
    del v41
    v533 = v532 + v530
    del v530, v532
    v534 = v523 + v533
    del v523, v533
    v535 = pad(v534, 1, channels)
    del v534
    v536 = v535 + v522
    del v522, v535
    v537 = v12 * v536
    del v536
    v538 = v537 * 2.0
    del v537
    v539 = v495 * v11
    v540 = v231 * v131
    v541 = v539 + v540
    del v539, v540
    v542 = v234 * v139
    v543 = v542 + v541
    del v541, v542
    v544 = v484 * -2.0
    v545 = v107 * v544
    v546 = v545 + v543
    del v543, v545
    v547 = v134 * v126
    v548 = narrow(v547, 1, channels - 1)
    v549 = v548 * v158
    v550 = v549 + v546
    del v546, v549
    v551 = v1 * v479
    v552 = narrow(v551, 1, channels - 1)
    v553 = v552 * v153
    v554 = v553 + v550
    del v550, v553
    v555 = pad(v554, 0, channels)
    del v554
    v556 = v479 * v68
    v557 = v126 * v221
    v558 = v556 + v557
    del v556, v557
    v559 = v134 * v306
    v560 = v559 + v558
    del v558, v559
    v561 = v502 * v50
    del v502
    v562 = pad(v561, 2, channels)
    del v561
    v563 = v482 * v54
    v564 = pad(v563, 1, channels)
    del v563
    v565 = v562 + v564
    del v562, v564
    v566 = v508 * v60
    del v508
    v567 = pad(v566, 0, channels)
    del v566
    v568 = v567 + v565
    del v565, v567
    v569 = v480 * v65
    v570 = pad(v569, 0, channels)
    del v569
    v571 = v570 + v568
    del v568, v570
    v572 = v479 * v204
    v573 = v572 + v571
    del v571, v572
    v574 = v1 * v573
    v575 = v574 + v560
    del v560, v574
    v576 = v555 + v575
    del v555, v575
    v577 = v531 * v11
    del v11
    v578 = v143 * v131
    del v131
    v579 = v577 + v578
    del v577, v578
    v580 = v148 * v139
    del v139
    v581 = v580 + v579
    del v579, v580
    v582 = v15 * v544
    del v544
    v583 = v582 + v581
    del v581, v582
    v584 = narrow(v547, 0, channels - 1)
    v585 = v584 * v158
    v586 = v585 + v583
    del v583, v585
    v587 = narrow(v551, 0, channels - 1)
    v588 = v587 * v153
    v589 = v588 + v586
    del v586, v588
    v590 = pad(v589, 1, channels)
    del v589
    v591 = v590 + v576
    del v576, v590
    v592 = v13 * v591
    v593 = v538 + v592
    del v538, v592
    v594 = v123 * v324
    del v324
    v595 = v594 + v593
    del v593, v594
    v596 = narrow(v547, 2, channels - 2)
    v597 = v596 * v176
    del v596
    v598 = narrow(v547, 0, channels - 2)
    del v547
    v599 = v598 * v183
    del v598
    v600 = v597 + v599
    del v597, v599
    v601 = narrow(v551, 2, channels - 2)
    v602 = v601 * v176
    del v601
    v603 = narrow(v551, 0, channels - 2)
    del v551
    v604 = v603 * v183
    del v603
    v605 = v602 + v604
    del v602, v604
    v606 = -v605
    del v605
    v607 = v600 + v606
    del v600, v606
    v608 = v339 * v607
    v609 = v370 * v380
    del v380
    v610 = narrow(v489, 2, channels - 2)
    v611 = v610 * v176
    del v610
    v612 = narrow(v486, 2, channels - 2)
    v613 = v612 * v50
    del v612
    v614 = v611 + v613
    del v611, v613
    v615 = narrow(v489, 0, channels - 2)
    del v489
    v616 = v615 * v183
    del v615
    v617 = v616 + v614
    del v614, v616
    v618 = narrow(v486, 0, channels - 2)
    del v486
    v619 = v618 * v60
    del v618
    v620 = v619 + v617
    del v617, v619
    v621 = v357 * v620
    v622 = v621 + v609
    del v609, v621
    v623 = v608 + v622
    del v608, v622
    v624 = pad(v623, 2, channels)
    del v623
    v625 = v624 + v595
    del v595, v624
    v626 = v376 * v607
    v627 = v383 * v356
    del v356
    v628 = v381 * v620
    del v620
    v629 = v628 + v627
    del v627, v628
    v630 = v626 + v629
    del v626, v629
    v631 = pad(v630, 0, channels)
    del v630
    v632 = v631 + v625
    del v625, v631
    v633 = v548 * v179
    del v548
    v634 = v584 * v187
    del v584
    v635 = v633 + v634
    del v633, v634
    v636 = v135 * v129
    v637 = v636 * v158
    del v636
    v638 = v637 + v635
    del v635, v637
    v639 = v137 * v127
    v640 = v639 * v158
    del v639
    v641 = v640 + v638
    del v638, v640
    v642 = v552 * v179
    del v552
    v643 = v587 * v187
    del v587
    v644 = v642 + v643
    del v642, v643
    v645 = v6 * v480
    v646 = v645 * v158
    del v645
    v647 = v646 + v644
    del v644, v646
    v648 = v2 * v482
    v649 = v648 * v158
    del v648
    v650 = v649 + v647
    del v647, v649
    v651 = -v650
    del v650
    v652 = v641 + v651
    del v641, v651
    v653 = v409 * v652
    v654 = v456 * v469
    del v469
    v655 = v490 * v179
    del v490
    v656 = v527 * v187
    del v527
    v657 = v655 + v656
    del v655, v656
    v658 = v487 * v54
    del v487
    v659 = v658 + v657
    del v657, v658
    v660 = v525 * v65
    del v525
    v661 = v660 + v659
    del v659, v660
    v662 = v480 * v39
    v663 = v662 * v158
    del v662
    v664 = v663 + v661
    del v661, v663
    v665 = v127 * v129
    v666 = v665 * v450
    del v665
    v667 = v666 + v664
    del v664, v666
    v668 = v482 * v37
    v669 = v668 * v158
    del v668
    v670 = v669 + v667
    del v667, v669
    v671 = v437 * v670
    v672 = v671 + v654
    del v654, v671
    v673 = v653 + v672
    del v653, v672
    v674 = pad(v673, 1, channels)
    del v673
    v675 = v674 + v632
    del v632, v674
    v676 = v462 * v652
    v677 = v472 * v436
    del v436
    v678 = v470 * v670
    del v670
    v679 = v678 + v677
    del v677, v678
    v680 = v676 + v679
    del v676, v679
    v681 = pad(v680, 0, channels)
    del v680
    v682 = v681 + v675
    del v675, v681
    v683 = v231 * v247
    v684 = v495 * v22
    v685 = v134 * v134
    v686 = narrow(v685, 1, channels - 1)
    v687 = v686 * v29
    v688 = v17 * v479
    v689 = narrow(v688, 1, channels - 1)
    v690 = v689 * v28
    v691 = v690 + v687
    del v687, v690
    v692 = v684 + v691
    del v684, v691
    v693 = v683 + v692
    del v683, v692
    v694 = v117 * v484
    v695 = v694 + v693
    del v693, v694
    v696 = pad(v695, 0, channels)
    del v695
    v697 = v134 * v275
    v698 = v479 * v82
    v699 = v17 * v514
    v700 = v698 + v699
    del v698, v699
    v701 = v697 + v700
    del v697, v700
    v702 = v688 * v100
    v703 = v702 + v701
    del v701, v702
    v704 = v685 * v103
    v705 = v704 + v703
    del v703, v704
    v706 = v696 + v705
    del v696, v705
    v707 = v143 * v247
    del v247
    v708 = v531 * v22
    del v22
    v709 = narrow(v685, 0, channels - 1)
    v710 = v709 * v29
    v711 = narrow(v688, 0, channels - 1)
    v712 = v711 * v28
    v713 = v712 + v710
    del v710, v712
    v714 = v708 + v713
    del v708, v713
    v715 = v707 + v714
    del v707, v714
    v716 = v43 * v484
    del v484
    v717 = v716 + v715
    del v715, v716
    v718 = pad(v717, 1, channels)
    del v717
    v719 = v718 + v706
    del v706, v718
    v720 = v13 * v719
    del v719
    v721 = v720 * 2.0
    del v720
    v722 = v12 * v591
    del v591
    v723 = v721 + v722
    del v721, v722
    v724 = v123 * v244
    del v244
    v725 = v724 + v723
    del v723, v724
    v726 = v357 * v383
    v727 = v726 * v354
    v728 = v381 * v370
    v729 = v728 * v378
    v730 = v727 + v729
    del v727, v729
    v731 = pad(v730, 1, channels)
    del v730
    v732 = v731 + v725
    del v725, v731
    v733 = v381 * v607
    v734 = v383 * v338
    v735 = narrow(v688, 2, channels - 2)
    v736 = v735 * v176
    del v735
    v737 = narrow(v685, 2, channels - 2)
    v738 = v737 * v50
    del v737
    v739 = v736 + v738
    del v736, v738
    v740 = narrow(v688, 0, channels - 2)
    del v688
    v741 = v740 * v183
    del v740
    v742 = v741 + v739
    del v739, v741
    v743 = narrow(v685, 0, channels - 2)
    del v685
    v744 = v743 * v60
    del v743
    v745 = v744 + v742
    del v742, v744
    v746 = v376 * v745
    v747 = v746 + v734
    del v734, v746
    v748 = v733 + v747
    del v733, v747
    v749 = v437 * v472
    v750 = narrow(v749, 1, channels - 2)
    v751 = v750 * v378
    del v750
    v752 = v751 + v748
    del v748, v751
    v753 = v470 * v456
    v754 = narrow(v753, 1, channels - 2)
    v755 = v754 * v354
    del v754
    v756 = v755 + v752
    del v752, v755
    v757 = pad(v756, 0, channels)
    del v756
    v758 = v757 + v732
    del v732, v757
    v759 = v357 * v607
    del v607
    v760 = v370 * v338
    del v338
    v761 = v339 * v745
    del v745
    v762 = v761 + v760
    del v760, v761
    v763 = v759 + v762
    del v759, v762
    v764 = narrow(v749, 0, channels - 2)
    v765 = v764 * v378
    del v378, v764
    v766 = v765 + v763
    del v763, v765
    v767 = narrow(v753, 0, channels - 2)
    v768 = v767 * v354
    del v767
    v769 = v768 + v766
    del v766, v768
    v770 = pad(v769, 2, channels)
    del v769
    v771 = v770 + v758
    del v758, v770
    v772 = v470 * v652
    v773 = v472 * v408
    v774 = v689 * v179
    del v689
    v775 = v711 * v187
    del v711
    v776 = v774 + v775
    del v774, v775
    v777 = v686 * v54
    del v686
    v778 = v777 + v776
    del v776, v777
    v779 = v709 * v65
    del v709
    v780 = v779 + v778
    del v778, v779
    v781 = v20 * v480
    v782 = v781 * v158
    del v781
    v783 = v782 + v780
    del v780, v782
    v784 = v137 * v135
    v785 = v784 * v450
    del v784
    v786 = v785 + v783
    del v783, v785
    v787 = v482 * v18
    v788 = v787 * v158
    del v787
    v789 = v788 + v786
    del v786, v788
    v790 = v462 * v789
    v791 = v790 + v773
    del v773, v790
    v792 = v772 + v791
    del v772, v791
    v793 = pad(v792, 0, channels)
    del v792
    v794 = v793 + v771
    del v771, v793
    v795 = v437 * v652
    del v652
    v796 = v456 * v408
    del v408
    v797 = v409 * v789
    del v789
    v798 = v797 + v796
    del v796, v797
    v799 = v795 + v798
    del v795, v798
    v800 = pad(v799, 1, channels)
    del v799
    v801 = v800 + v794
    del v794, v800
    v802 = v339 * v381
    v803 = v376 * v357
    v804 = -v803
    v805 = v804 - v802
    del v804
    v806 = v805 * v176
    v807 = pad(v806, 2, channels)
    del v806
    v808 = v470 * v409
    v809 = v437 * v462
    v810 = -v809
    v811 = v810 - v808
    del v810
    v812 = v811 * v179
    v813 = v15 * v153
    v814 = v813 + v812
    del v812, v813
    v815 = pad(v814, 1, channels)
    del v814
    v816 = v807 + v815
    del v807, v815
    v817 = v805 * v183
    del v805
    v818 = pad(v817, 0, channels)
    del v817
    v819 = v818 + v816
    del v816, v818
    v820 = v811 * v187
    v821 = v107 * v153
    v822 = v821 + v820
    del v820, v821
    v823 = pad(v822, 0, channels)
    del v822
    v824 = v823 + v819
    del v819, v823
    v825 = v1 * v824
    v826 = v14 * v68
    v827 = v23 * v82
    v828 = v42 * v96
    v829 = v827 + v828
    del v827, v828
    v830 = v826 + v829
    del v826, v829
    v831 = v1 * v14
    v832 = narrow(v831, 2, channels - 2)
    v833 = v832 * v50
    del v832
    v834 = v31 * v42
    v835 = narrow(v834, 2, channels - 2)
    v836 = v835 * v49
    del v835
    v837 = v17 * v23
    v838 = narrow(v837, 2, channels - 2)
    v839 = v838 * v49
    del v838
    v840 = v836 + v839
    del v836, v839
    v841 = v833 + v840
    del v833, v840
    v842 = pad(v841, 0, channels)
    del v841
    v843 = v842 + v830
    del v830, v842
    v844 = narrow(v831, 0, channels - 2)
    v845 = v844 * v60
    del v844
    v846 = narrow(v834, 0, channels - 2)
    v847 = v846 * v59
    del v846
    v848 = narrow(v837, 0, channels - 2)
    v849 = v848 * v59
    del v848
    v850 = v847 + v849
    del v847, v849
    v851 = v845 + v850
    del v845, v850
    v852 = pad(v851, 2, channels)
    del v851
    v853 = v852 + v843
    del v843, v852
    v854 = v831 * v204
    v855 = v854 + v853
    del v853, v854
    v856 = v357 * v381
    del v357, v381
    v857 = v856 * v176
    v858 = pad(v857, 2, channels)
    del v857
    v859 = v856 * v183
    v860 = pad(v859, 0, channels)
    del v859
    v861 = v858 + v860
    del v858, v860
    v862 = v437 * v470
    del v437, v470
    v863 = v862 * v179
    v864 = v43 * v28
    v865 = v863 + v864
    del v863, v864
    v866 = pad(v865, 1, channels)
    del v865
    v867 = v866 + v861
    del v861, v866
    v868 = v862 * v187
    v869 = v117 * v28
    v870 = v868 + v869
    del v868, v869
    v871 = pad(v870, 0, channels)
    del v870
    v872 = v871 + v867
    del v867, v871
    v873 = v42 * v100
    v874 = v873 + v872
    del v872, v873
    v875 = v31 * v874
    v876 = v875 + v855
    del v855, v875
    v877 = v376 * v339
    v878 = v877 * v176
    v879 = pad(v878, 2, channels)
    del v878
    v880 = v877 * v183
    v881 = pad(v880, 0, channels)
    del v880
    v882 = v879 + v881
    del v879, v881
    v883 = v462 * v409
    v884 = v883 * v179
    v885 = v24 * v28
    v886 = v884 + v885
    del v884, v885
    v887 = pad(v886, 1, channels)
    del v886
    v888 = v887 + v882
    del v882, v887
    v889 = v883 * v187
    v890 = v109 * v28
    v891 = v889 + v890
    del v889, v890
    v892 = pad(v891, 0, channels)
    del v891
    v893 = v892 + v888
    del v888, v892
    v894 = v23 * v100
    v895 = v894 + v893
    del v893, v894
    v896 = v17 * v895
    v897 = v896 + v876
    del v876, v896
    v898 = v825 + v897
    del v825, v897
    v899 = v43 * v109
    v900 = v117 * v24
    v901 = v899 + v900
    del v899, v900
    v902 = v107 * v15
    v903 = v902 * 2.0
    del v902
    v904 = v901 - v903
    del v901, v903
    v905 = v904 * v3
    v906 = narrow(v831, 0, channels - 1)
    v907 = v906 * v65
    del v906
    v908 = narrow(v834, 0, channels - 1)
    v909 = v908 * v64
    del v908
    v910 = narrow(v837, 0, channels - 1)
    v911 = v910 * v64
    del v910
    v912 = v909 + v911
    del v909, v911
    v913 = v907 + v912
    del v907, v912
    v914 = v883 * v158
    v915 = v20 * v914
    v916 = v915 + v913
    del v913, v915
    v917 = v862 * v158
    v918 = v39 * v917
    v919 = v918 + v916
    del v916, v918
    v920 = v905 + v919
    del v905, v919
    v921 = v811 * v158
    del v811
    v922 = v6 * v921
    v923 = v922 + v920
    del v920, v922
    v924 = pad(v923, 1, channels)
    del v923
    v925 = v924 + v898
    del v898, v924
    v926 = v904 * v7
    del v904
    v927 = narrow(v831, 1, channels - 1)
    del v831
    v928 = v927 * v54
    del v927
    v929 = narrow(v834, 1, channels - 1)
    del v834
    v930 = v929 * v53
    del v929
    v931 = narrow(v837, 1, channels - 1)
    del v837
    v932 = v931 * v53
    del v931
    v933 = v930 + v932
    del v930, v932
    v934 = v928 + v933
    del v928, v933
    v935 = v18 * v914
    v936 = v935 + v934
    del v934, v935
    v937 = v37 * v917
    v938 = v937 + v936
    del v936, v937
    v939 = v926 + v938
    del v926, v938
    v940 = v2 * v921
    v941 = v940 + v939
    del v939, v940
    v942 = pad(v941, 0, channels)
    del v941
    v943 = v942 + v925
    del v925, v942
    v944 = v883 * v54
    v945 = v24 * v29
    v946 = v944 + v945
    del v944, v945
    v947 = pad(v946, 1, channels)
    del v946
    v948 = v877 * v50
    v949 = pad(v948, 2, channels)
    del v948
    v950 = v877 * v60
    del v877
    v951 = pad(v950, 0, channels)
    del v950
    v952 = v949 + v951
    del v949, v951
    v953 = v947 + v952
    del v947, v952
    v954 = v883 * v65
    v955 = v109 * v29
    v956 = v954 + v955
    del v954, v955
    v957 = pad(v956, 0, channels)
    del v956
    v958 = v957 + v953
    del v953, v957
    v959 = v23 * v103
    v960 = v959 + v958
    del v958, v959
    v961 = v134 * v960
    del v960
    v962 = v961 * 2.0
    del v961
    v963 = v23 * v275
    v964 = v147 * v190
    v965 = v963 + v964
    del v963, v964
    v966 = v14 * v306
    v967 = v966 + v965
    del v965, v966
    v968 = v142 * v291
    del v291
    v969 = v968 + v967
    del v967, v968
    v970 = v31 * v142
    v971 = narrow(v970, 2, channels - 2)
    v972 = v971 * v50
    del v971
    v973 = v126 * v14
    v974 = narrow(v973, 2, channels - 2)
    v975 = v974 * v176
    del v974
    v976 = v972 + v975
    del v972, v975
    v977 = v134 * v23
    v978 = narrow(v977, 2, channels - 2)
    v979 = v978 * v50
    del v978
    v980 = v979 + v976
    del v976, v979
    v981 = v1 * v147
    v982 = narrow(v981, 2, channels - 2)
    v983 = v982 * v176
    del v982
    v984 = v983 + v980
    del v980, v983
    v985 = pad(v984, 0, channels)
    del v984
    v986 = v985 + v969
    del v969, v985
    v987 = narrow(v970, 0, channels - 2)
    v988 = v987 * v60
    del v987
    v989 = narrow(v973, 0, channels - 2)
    v990 = v989 * v183
    del v989
    v991 = v988 + v990
    del v988, v990
    v992 = narrow(v977, 0, channels - 2)
    v993 = v992 * v60
    del v992
    v994 = v993 + v991
    del v991, v993
    v995 = narrow(v981, 0, channels - 2)
    v996 = v995 * v183
    del v995
    v997 = v996 + v994
    del v994, v996
    v998 = pad(v997, 2, channels)
    del v997
    v999 = v998 + v986
    del v986, v998
    v1000 = v981 * v222
    v1001 = v1000 + v999
    del v999, v1000
    v1002 = v962 + v1001
    del v962, v1001
    v1003 = -v728
    v1004 = v1003 - v726
    del v1003
    v1005 = v1004 * v176
    v1006 = pad(v1005, 2, channels)
    del v1005
    v1007 = -v753
    v1008 = v1007 - v749
    del v1007
    v1009 = v1008 * v179
    v1010 = v143 * v153
    v1011 = v1010 + v1009
    del v1009, v1010
    v1012 = pad(v1011, 1, channels)
    del v1011
    v1013 = v1006 + v1012
    del v1006, v1012
    v1014 = v1004 * v183
    del v1004
    v1015 = pad(v1014, 0, channels)
    del v1014
    v1016 = v1015 + v1013
    del v1013, v1015
    v1017 = v1008 * v187
    v1018 = v231 * v153
    v1019 = v1018 + v1017
    del v1017, v1018
    v1020 = pad(v1019, 0, channels)
    del v1019
    v1021 = v1020 + v1016
    del v1016, v1020
    v1022 = v31 * v1021
    v1023 = v1022 + v1002
    del v1002, v1022
    v1024 = v376 * v370
    del v376
    v1025 = v339 * v383
    del v339
    v1026 = v1024 + v1025
    v1027 = v1026 * v176
    v1028 = pad(v1027, 2, channels)
    del v1027
    v1029 = v462 * v456
    del v462
    v1030 = v409 * v472
    del v409
    v1031 = v1029 + v1030
    v1032 = v1031 * v179
    v1033 = v148 * v158
    v1034 = v1033 + v1032
    del v1032, v1033
    v1035 = pad(v1034, 1, channels)
    del v1034
    v1036 = v1028 + v1035
    del v1028, v1035
    v1037 = v1026 * v183
    del v1026
    v1038 = pad(v1037, 0, channels)
    del v1037
    v1039 = v1038 + v1036
    del v1036, v1038
    v1040 = v1031 * v187
    v1041 = v234 * v158
    v1042 = v1041 + v1040
    del v1040, v1041
    v1043 = pad(v1042, 0, channels)
    del v1042
    v1044 = v1043 + v1039
    del v1039, v1043
    v1045 = v1 * v1044
    v1046 = v1045 + v1023
    del v1023, v1045
    v1047 = v803 + v802
    del v802, v803
    v1048 = v1047 * v176
    v1049 = pad(v1048, 2, channels)
    del v1048
    v1050 = v809 + v808
    del v808, v809
    v1051 = v1050 * v179
    v1052 = v15 * v158
    v1053 = v1052 + v1051
    del v1051, v1052
    v1054 = pad(v1053, 1, channels)
    del v1053
    v1055 = v1049 + v1054
    del v1049, v1054
    v1056 = v1047 * v183
    del v1047
    v1057 = pad(v1056, 0, channels)
    del v1056
    v1058 = v1057 + v1055
    del v1055, v1057
    v1059 = v1050 * v187
    v1060 = v107 * v158
    v1061 = v1060 + v1059
    del v1059, v1060
    v1062 = pad(v1061, 0, channels)
    del v1061
    v1063 = v1062 + v1058
    del v1058, v1062
    v1064 = v126 * v1063
    v1065 = v1064 + v1046
    del v1046, v1064
    v1066 = v148 * v107
    v1067 = v234 * v15
    v1068 = v1066 + v1067
    del v1066, v1067
    v1069 = v143 * v109
    v1070 = v1068 - v1069
    del v1068, v1069
    v1071 = v231 * v24
    v1072 = v1070 - v1071
    del v1070, v1071
    v1073 = v1072 * v4
    v1074 = narrow(v970, 0, channels - 1)
    v1075 = v1074 * v65
    del v1074
    v1076 = narrow(v973, 0, channels - 1)
    v1077 = v1076 * v187
    del v1076
    v1078 = v1075 + v1077
    del v1075, v1077
    v1079 = narrow(v977, 0, channels - 1)
    v1080 = v1079 * v65
    del v1079
    v1081 = v1080 + v1078
    del v1078, v1080
    v1082 = narrow(v981, 0, channels - 1)
    v1083 = v1082 * v187
    del v1082
    v1084 = v1083 + v1081
    del v1081, v1083
    v1085 = v883 * v450
    del v883
    v1086 = v137 * v1085
    v1087 = v1086 + v1084
    del v1084, v1086
    v1088 = v1073 + v1087
    del v1073, v1087
    v1089 = v1008 * v158
    del v1008
    v1090 = v39 * v1089
    v1091 = v1090 + v1088
    del v1088, v1090
    v1092 = v1031 * v158
    del v1031
    v1093 = v6 * v1092
    v1094 = v1093 + v1091
    del v1091, v1093
    v1095 = v1050 * v158
    del v1050
    v1096 = v129 * v1095
    v1097 = v1096 + v1094
    del v1094, v1096
    v1098 = pad(v1097, 1, channels)
    del v1097
    v1099 = v1098 + v1065
    del v1065, v1098
    v1100 = v1072 * v8
    del v1072
    v1101 = narrow(v970, 1, channels - 1)
    del v970
    v1102 = v1101 * v54
    del v1101
    v1103 = narrow(v973, 1, channels - 1)
    del v973
    v1104 = v1103 * v179
    del v1103
    v1105 = v1102 + v1104
    del v1102, v1104
    v1106 = narrow(v977, 1, channels - 1)
    del v977
    v1107 = v1106 * v54
    del v1106
    v1108 = v1107 + v1105
    del v1105, v1107
    v1109 = narrow(v981, 1, channels - 1)
    del v981
    v1110 = v1109 * v179
    del v1109
    v1111 = v1110 + v1108
    del v1108, v1110
    v1112 = v135 * v1085
    del v1085
    v1113 = v1112 + v1111
    del v1111, v1112
    v1114 = v1100 + v1113
    del v1100, v1113
    v1115 = v37 * v1089
    v1116 = v1115 + v1114
    del v1114, v1115
    v1117 = v2 * v1092
    v1118 = v1117 + v1116
    del v1116, v1117
    v1119 = v127 * v1095
    v1120 = v1119 + v1118
    del v1118, v1119
    v1121 = pad(v1120, 0, channels)
    del v1120
    v1122 = v1121 + v1099
    del v1099, v1121
    v1123 = v862 * v54
    v1124 = v43 * v29
    v1125 = v1123 + v1124
    del v1123, v1124
    v1126 = pad(v1125, 1, channels)
    del v1125
    v1127 = v856 * v50
    v1128 = pad(v1127, 2, channels)
    del v1127
    v1129 = v856 * v60
    del v856
    v1130 = pad(v1129, 0, channels)
    del v1129
    v1131 = v1128 + v1130
    del v1128, v1130
    v1132 = v1126 + v1131
    del v1126, v1131
    v1133 = v862 * v65
    v1134 = v117 * v29
    v1135 = v1133 + v1134
    del v1133, v1134
    v1136 = pad(v1135, 0, channels)
    del v1135
    v1137 = v1136 + v1132
    del v1132, v1136
    v1138 = v42 * v103
    v1139 = v1138 + v1137
    del v1137, v1138
    v1140 = v126 * v1139
    del v1139
    v1141 = v1140 * 2.0
    del v1140
    v1142 = v42 * v174
    v1143 = v14 * v221
    del v221
    v1144 = v1142 + v1143
    del v1142, v1143
    v1145 = v142 * v190
    del v190
    v1146 = v1145 + v1144
    del v1144, v1145
    v1147 = v147 * v206
    del v206
    v1148 = v1147 + v1146
    del v1146, v1147
    v1149 = v134 * v14
    v1150 = v1149 * v222
    v1151 = v1150 + v1148
    del v1148, v1150
    v1152 = v17 * v147
    v1153 = narrow(v1152, 2, channels - 2)
    v1154 = v1153 * v50
    del v1153
    v1155 = v126 * v42
    v1156 = narrow(v1155, 2, channels - 2)
    v1157 = v1156 * v50
    del v1156
    v1158 = v1154 + v1157
    del v1154, v1157
    v1159 = narrow(v1149, 2, channels - 2)
    v1160 = v1159 * v176
    del v1159
    v1161 = v1160 + v1158
    del v1158, v1160
    v1162 = v1 * v142
    v1163 = narrow(v1162, 2, channels - 2)
    v1164 = v1163 * v176
    del v1163
    v1165 = v1164 + v1161
    del v1161, v1164
    v1166 = pad(v1165, 0, channels)
    del v1165
    v1167 = v1166 + v1151
    del v1151, v1166
    v1168 = narrow(v1152, 0, channels - 2)
    v1169 = v1168 * v60
    del v1168
    v1170 = narrow(v1155, 0, channels - 2)
    v1171 = v1170 * v60
    del v1170
    v1172 = v1169 + v1171
    del v1169, v1171
    v1173 = narrow(v1149, 0, channels - 2)
    v1174 = v1173 * v183
    del v1173
    v1175 = v1174 + v1172
    del v1172, v1174
    v1176 = narrow(v1162, 0, channels - 2)
    v1177 = v1176 * v183
    del v1176
    v1178 = v1177 + v1175
    del v1175, v1177
    v1179 = pad(v1178, 2, channels)
    del v1178
    v1180 = v1179 + v1167
    del v1167, v1179
    v1181 = v1162 * v222
    del v222
    v1182 = v1181 + v1180
    del v1180, v1181
    v1183 = v1141 + v1182
    del v1141, v1182
    v1184 = v728 + v726
    del v726, v728
    v1185 = v1184 * v176
    v1186 = pad(v1185, 2, channels)
    del v1185
    v1187 = v753 + v749
    del v749, v753
    v1188 = v1187 * v179
    v1189 = v143 * v158
    v1190 = v1189 + v1188
    del v1188, v1189
    v1191 = pad(v1190, 1, channels)
    del v1190
    v1192 = v1186 + v1191
    del v1186, v1191
    v1193 = v1184 * v183
    del v1184
    v1194 = pad(v1193, 0, channels)
    del v1193
    v1195 = v1194 + v1192
    del v1192, v1194
    v1196 = v1187 * v187
    v1197 = v231 * v158
    v1198 = v1197 + v1196
    del v1196, v1197
    v1199 = pad(v1198, 0, channels)
    del v1198
    v1200 = v1199 + v1195
    del v1195, v1199
    v1201 = v1 * v1200
    v1202 = v1201 + v1183
    del v1183, v1201
    v1203 = -v1024
    del v1024
    v1204 = v1203 - v1025
    del v1025, v1203
    v1205 = v1204 * v176
    v1206 = pad(v1205, 2, channels)
    del v1205
    v1207 = -v1029
    del v1029
    v1208 = v1207 - v1030
    del v1030, v1207
    v1209 = v1208 * v179
    v1210 = v148 * v153
    v1211 = v1210 + v1209
    del v1209, v1210
    v1212 = pad(v1211, 1, channels)
    del v1211
    v1213 = v1206 + v1212
    del v1206, v1212
    v1214 = v1204 * v183
    del v1204
    v1215 = pad(v1214, 0, channels)
    del v1214
    v1216 = v1215 + v1213
    del v1213, v1215
    v1217 = v1208 * v187
    v1218 = v234 * v153
    del v153
    v1219 = v1218 + v1217
    del v1217, v1218
    v1220 = pad(v1219, 0, channels)
    del v1219
    v1221 = v1220 + v1216
    del v1216, v1220
    v1222 = v17 * v1221
    v1223 = v1222 + v1202
    del v1202, v1222
    v1224 = v134 * v1063
    del v1063
    v1225 = v1224 + v1223
    del v1223, v1224
    v1226 = v143 * v107
    v1227 = v231 * v15
    v1228 = v1226 + v1227
    del v1226, v1227
    v1229 = v148 * v117
    v1230 = v1228 - v1229
    del v1228, v1229
    v1231 = v234 * v43
    v1232 = v1230 - v1231
    del v1230, v1231
    v1233 = v1232 * v8
    v1234 = narrow(v1152, 1, channels - 1)
    v1235 = v1234 * v54
    del v1234
    v1236 = narrow(v1155, 1, channels - 1)
    v1237 = v1236 * v54
    del v1236
    v1238 = v1235 + v1237
    del v1235, v1237
    v1239 = narrow(v1149, 1, channels - 1)
    v1240 = v1239 * v179
    del v1239
    v1241 = v1240 + v1238
    del v1238, v1240
    v1242 = narrow(v1162, 1, channels - 1)
    v1243 = v1242 * v179
    del v1242
    v1244 = v1243 + v1241
    del v1241, v1243
    v1245 = v862 * v450
    del v862
    v1246 = v127 * v1245
    v1247 = v1246 + v1244
    del v1244, v1246
    v1248 = v1233 + v1247
    del v1233, v1247
    v1249 = v1187 * v158
    del v1187
    v1250 = v2 * v1249
    v1251 = v1250 + v1248
    del v1248, v1250
    v1252 = v1208 * v158
    del v1208
    v1253 = v18 * v1252
    v1254 = v1253 + v1251
    del v1251, v1253
    v1255 = v135 * v1095
    v1256 = v1255 + v1254
    del v1254, v1255
    v1257 = pad(v1256, 0, channels)
    del v1256
    v1258 = v1257 + v1225
    del v1225, v1257
    v1259 = v1232 * v4
    del v1232
    v1260 = narrow(v1152, 0, channels - 1)
    del v1152
    v1261 = v1260 * v65
    del v1260
    v1262 = narrow(v1155, 0, channels - 1)
    del v1155
    v1263 = v1262 * v65
    del v1262
    v1264 = v1261 + v1263
    del v1261, v1263
    v1265 = narrow(v1149, 0, channels - 1)
    del v1149
    v1266 = v1265 * v187
    del v1265
    v1267 = v1266 + v1264
    del v1264, v1266
    v1268 = narrow(v1162, 0, channels - 1)
    del v1162
    v1269 = v1268 * v187
    del v1268
    v1270 = v1269 + v1267
    del v1267, v1269
    v1271 = v129 * v1245
    del v1245
    v1272 = v1271 + v1270
    del v1270, v1271
    v1273 = v1259 + v1272
    del v1259, v1272
    v1274 = v6 * v1249
    v1275 = v1274 + v1273
    del v1273, v1274
    v1276 = v20 * v1252
    v1277 = v1276 + v1275
    del v1275, v1276
    v1278 = v137 * v1095
    del v1095
    v1279 = v1278 + v1277
    del v1277, v1278
    v1280 = pad(v1279, 1, channels)
    del v1279
    v1281 = v1280 + v1258
    del v1258, v1280
    v1282 = v126 * v1221
    del v1221
    v1283 = v147 * v174
    del v174
    v1284 = v23 * v514
    v1285 = v494 * v96
    del v96
    v1286 = v1284 + v1285
    del v1284, v1285
    v1287 = v1283 + v1286
    del v1283, v1286
    v1288 = v126 * v147
    v1289 = narrow(v1288, 2, channels - 2)
    v1290 = v1289 * v50
    del v1289
    v1291 = v479 * v23
    del v23
    v1292 = narrow(v1291, 2, channels - 2)
    v1293 = v1292 * v49
    del v1292
    v1294 = v31 * v494
    v1295 = narrow(v1294, 2, channels - 2)
    v1296 = v1295 * v49
    del v1295
    v1297 = v1293 + v1296
    del v1293, v1296
    v1298 = v1290 + v1297
    del v1290, v1297
    v1299 = pad(v1298, 0, channels)
    del v1298
    v1300 = v1299 + v1287
    del v1287, v1299
    v1301 = narrow(v1288, 0, channels - 2)
    v1302 = v1301 * v60
    del v1301
    v1303 = narrow(v1291, 0, channels - 2)
    v1304 = v1303 * v59
    del v1303
    v1305 = narrow(v1294, 0, channels - 2)
    v1306 = v1305 * v59
    del v1305
    v1307 = v1304 + v1306
    del v1304, v1306
    v1308 = v1302 + v1307
    del v1302, v1307
    v1309 = pad(v1308, 2, channels)
    del v1308
    v1310 = v1309 + v1300
    del v1300, v1309
    v1311 = v1288 * v204
    v1312 = v1311 + v1310
    del v1310, v1311
    v1313 = v479 * v895
    del v895
    v1314 = v1313 + v1312
    del v1312, v1313
    v1315 = v370 * v383
    del v370, v383
    v1316 = v1315 * v176
    v1317 = pad(v1316, 2, channels)
    del v1316
    v1318 = v1315 * v183
    v1319 = pad(v1318, 0, channels)
    del v1318
    v1320 = v1317 + v1319
    del v1317, v1319
    v1321 = v456 * v472
    del v456, v472
    v1322 = v1321 * v187
    v1323 = v495 * v28
    v1324 = v1322 + v1323
    del v1322, v1323
    v1325 = pad(v1324, 0, channels)
    del v1324
    v1326 = v1325 + v1320
    del v1320, v1325
    v1327 = v1321 * v179
    v1328 = v531 * v28
    v1329 = v1327 + v1328
    del v1327, v1328
    v1330 = pad(v1329, 1, channels)
    del v1329
    v1331 = v1330 + v1326
    del v1326, v1330
    v1332 = v494 * v100
    v1333 = v1332 + v1331
    del v1331, v1332
    v1334 = v31 * v1333
    v1335 = v1334 + v1314
    del v1314, v1334
    v1336 = v1282 + v1335
    del v1282, v1335
    v1337 = v531 * v109
    del v109
    v1338 = v495 * v24
    del v24
    v1339 = v1337 + v1338
    del v1337, v1338
    v1340 = v148 * v234
    v1341 = v1340 * 2.0
    del v1340
    v1342 = v1339 - v1341
    del v1339, v1341
    v1343 = v1342 * v7
    v1344 = narrow(v1288, 1, channels - 1)
    v1345 = v1344 * v54
    del v1344
    v1346 = narrow(v1291, 1, channels - 1)
    v1347 = v1346 * v53
    del v1346
    v1348 = narrow(v1294, 1, channels - 1)
    v1349 = v1348 * v53
    del v1348
    v1350 = v1347 + v1349
    del v1347, v1349
    v1351 = v1345 + v1350
    del v1345, v1350
    v1352 = v480 * v914
    v1353 = v1352 + v1351
    del v1351, v1352
    v1354 = v1321 * v158
    del v158
    v1355 = v37 * v1354
    del v37
    v1356 = v1355 + v1353
    del v1353, v1355
    v1357 = v1343 + v1356
    del v1343, v1356
    v1358 = v127 * v1252
    v1359 = v1358 + v1357
    del v1357, v1358
    v1360 = pad(v1359, 0, channels)
    del v1359
    v1361 = v1360 + v1336
    del v1336, v1360
    v1362 = v1342 * v3
    del v1342
    v1363 = narrow(v1288, 0, channels - 1)
    del v1288
    v1364 = v1363 * v65
    del v1363
    v1365 = narrow(v1291, 0, channels - 1)
    del v1291
    v1366 = v1365 * v64
    del v1365
    v1367 = narrow(v1294, 0, channels - 1)
    del v1294
    v1368 = v1367 * v64
    del v1367
    v1369 = v1366 + v1368
    del v1366, v1368
    v1370 = v1364 + v1369
    del v1364, v1369
    v1371 = v482 * v914
    del v914
    v1372 = v1371 + v1370
    del v1370, v1371
    v1373 = v39 * v1354
    del v39
    v1374 = v1373 + v1372
    del v1372, v1373
    v1375 = v1362 + v1374
    del v1362, v1374
    v1376 = v129 * v1252
    del v1252
    v1377 = v1376 + v1375
    del v1375, v1376
    v1378 = pad(v1377, 1, channels)
    del v1377
    v1379 = v1378 + v1361
    del v1361, v1378
    v1380 = v1321 * v65
    v1381 = v495 * v29
    v1382 = v1380 + v1381
    del v1380, v1381
    v1383 = pad(v1382, 0, channels)
    del v1382
    v1384 = v1315 * v50
    v1385 = pad(v1384, 2, channels)
    del v1384
    v1386 = v1315 * v60
    del v1315
    v1387 = pad(v1386, 0, channels)
    del v1386
    v1388 = v1385 + v1387
    del v1385, v1387
    v1389 = v1383 + v1388
    del v1383, v1388
    v1390 = v1321 * v54
    v1391 = v531 * v29
    del v29
    v1392 = v1390 + v1391
    del v1390, v1391
    v1393 = pad(v1392, 1, channels)
    del v1392
    v1394 = v1393 + v1389
    del v1389, v1393
    v1395 = v494 * v103
    del v103
    v1396 = v1395 + v1394
    del v1394, v1395
    v1397 = v1 * v1396
    del v1396
    v1398 = v1397 * 2.0
    del v1397
    v1399 = v479 * v14
    v1400 = narrow(v1399, 2, channels - 2)
    v1401 = v1400 * v50
    del v1400
    v1402 = v126 * v142
    v1403 = narrow(v1402, 2, channels - 2)
    v1404 = v1403 * v176
    del v1403
    v1405 = v1401 + v1404
    del v1401, v1404
    v1406 = v134 * v147
    v1407 = narrow(v1406, 2, channels - 2)
    v1408 = v1407 * v176
    del v176, v1407
    v1409 = v1408 + v1405
    del v1405, v1408
    v1410 = v1 * v494
    v1411 = narrow(v1410, 2, channels - 2)
    v1412 = v1411 * v50
    del v1411
    v1413 = v1412 + v1409
    del v1409, v1412
    v1414 = pad(v1413, 0, channels)
    del v1413
    v1415 = narrow(v1399, 0, channels - 2)
    v1416 = v1415 * v60
    del v1415
    v1417 = narrow(v1402, 0, channels - 2)
    v1418 = v1417 * v183
    del v1417
    v1419 = v1416 + v1418
    del v1416, v1418
    v1420 = narrow(v1406, 0, channels - 2)
    v1421 = v1420 * v183
    del v183, v1420
    v1422 = v1421 + v1419
    del v1419, v1421
    v1423 = narrow(v1410, 0, channels - 2)
    v1424 = v1423 * v60
    del v1423
    v1425 = v1424 + v1422
    del v1422, v1424
    v1426 = pad(v1425, 2, channels)
    del v1425
    v1427 = v1414 + v1426
    del v1414, v1426
    v1428 = v494 * v68
    del v68
    v1429 = v1428 + v1427
    del v1427, v1428
    v1430 = v14 * v573
    del v14, v573
    v1431 = v1430 + v1429
    del v1429, v1430
    v1432 = v147 * v224
    del v147, v224
    v1433 = v1432 + v1431
    del v1431, v1432
    v1434 = v142 * v306
    del v306
    v1435 = v1434 + v1433
    del v1433, v1434
    v1436 = v1398 + v1435
    del v1398, v1435
    v1437 = v126 * v1200
    del v1200
    v1438 = v1437 + v1436
    del v1436, v1437
    v1439 = v134 * v1044
    del v1044
    v1440 = v1439 + v1438
    del v1438, v1439
    v1441 = v479 * v824
    del v824
    v1442 = v1441 + v1440
    del v1440, v1441
    v1443 = v143 * v234
    del v234
    v1444 = v231 * v148
    del v148
    v1445 = v1443 + v1444
    del v1443, v1444
    v1446 = v107 * v531
    del v107
    v1447 = v1445 - v1446
    del v1445, v1446
    v1448 = v15 * v495
    del v15
    v1449 = v1447 - v1448
    del v1447, v1448
    v1450 = v1449 * v8
    del v8
    v1451 = narrow(v1399, 1, channels - 1)
    v1452 = v1451 * v54
    del v1451
    v1453 = narrow(v1402, 1, channels - 1)
    v1454 = v1453 * v179
    del v1453
    v1455 = v1452 + v1454
    del v1452, v1454
    v1456 = narrow(v1406, 1, channels - 1)
    v1457 = v1456 * v179
    del v179, v1456
    v1458 = v1457 + v1455
    del v1455, v1457
    v1459 = narrow(v1410, 1, channels - 1)
    v1460 = v1459 * v54
    del v1459
    v1461 = v1460 + v1458
    del v1458, v1460
    v1462 = v1321 * v450
    del v450, v1321
    v1463 = v2 * v1462
    del v2
    v1464 = v1463 + v1461
    del v1461, v1463
    v1465 = v1450 + v1464
    del v1450, v1464
    v1466 = v127 * v1249
    del v127
    v1467 = v1466 + v1465
    del v1465, v1466
    v1468 = v135 * v1092
    v1469 = v1468 + v1467
    del v1467, v1468
    v1470 = v480 * v921
    v1471 = v1470 + v1469
    del v1469, v1470
    v1472 = pad(v1471, 0, channels)
    del v1471
    v1473 = v1472 + v1442
    del v1442, v1472
    v1474 = v1449 * v4
    del v4, v1449
    v1475 = narrow(v1399, 0, channels - 1)
    del v1399
    v1476 = v1475 * v65
    del v1475
    v1477 = narrow(v1402, 0, channels - 1)
    del v1402
    v1478 = v1477 * v187
    del v1477
    v1479 = v1476 + v1478
    del v1476, v1478
    v1480 = narrow(v1406, 0, channels - 1)
    del v1406
    v1481 = v1480 * v187
    del v187, v1480
    v1482 = v1481 + v1479
    del v1479, v1481
    v1483 = narrow(v1410, 0, channels - 1)
    del v1410
    v1484 = v1483 * v65
    del v1483
    v1485 = v1484 + v1482
    del v1482, v1484
    v1486 = v6 * v1462
    del v6, v1462
    v1487 = v1486 + v1485
    del v1485, v1486
    v1488 = v1474 + v1487
    del v1474, v1487
    v1489 = v129 * v1249
    del v129, v1249
    v1490 = v1489 + v1488
    del v1488, v1489
    v1491 = v137 * v1092
    del v1092
    v1492 = v1491 + v1490
    del v1490, v1491
    v1493 = v482 * v921
    del v921
    v1494 = v1493 + v1492
    del v1492, v1493
    v1495 = pad(v1494, 1, channels)
    del v1494
    v1496 = v1495 + v1473
    del v1473, v1495
    v1497 = v134 * v1021
    del v1021
    v1498 = v142 * v275
    del v275
    v1499 = v42 * v514
    del v514
    v1500 = v494 * v82
    del v82
    v1501 = v1499 + v1500
    del v1499, v1500
    v1502 = v1498 + v1501
    del v1498, v1501
    v1503 = v134 * v142
    del v142
    v1504 = narrow(v1503, 2, channels - 2)
    v1505 = v1504 * v50
    del v50, v1504
    v1506 = v479 * v42
    del v42
    v1507 = narrow(v1506, 2, channels - 2)
    v1508 = v1507 * v49
    del v1507
    v1509 = v17 * v494
    del v494
    v1510 = narrow(v1509, 2, channels - 2)
    v1511 = v1510 * v49
    del v1510
    v1512 = v1508 + v1511
    del v1508, v1511
    v1513 = v1505 + v1512
    del v1505, v1512
    v1514 = pad(v1513, 0, channels)
    del v1513
    v1515 = v1514 + v1502
    del v1502, v1514
    v1516 = narrow(v1503, 0, channels - 2)
    v1517 = v1516 * v60
    del v60, v1516
    v1518 = narrow(v1506, 0, channels - 2)
    v1519 = v1518 * v59
    del v1518
    v1520 = narrow(v1509, 0, channels - 2)
    v1521 = v1520 * v59
    del v1520
    v1522 = v1519 + v1521
    del v1519, v1521
    v1523 = v1517 + v1522
    del v1517, v1522
    v1524 = pad(v1523, 2, channels)
    del v1523
    v1525 = v1524 + v1515
    del v1515, v1524
    v1526 = v1503 * v204
    del v204
    v1527 = v1526 + v1525
    del v1525, v1526
    v1528 = v479 * v874
    del v874
    v1529 = v1528 + v1527
    del v1527, v1528
    v1530 = v17 * v1333
    del v1333
    v1531 = v1530 + v1529
    del v1529, v1530
    v1532 = v1497 + v1531
    del v1497, v1531
    v1533 = v531 * v117
    del v117, v531
    v1534 = v495 * v43
    del v43, v495
    v1535 = v1533 + v1534
    del v1533, v1534
    v1536 = v143 * v231
    del v143, v231
    v1537 = v1536 * 2.0
    del v1536
    v1538 = v1535 - v1537
    del v1535, v1537
    v1539 = v1538 * v7
    v1540 = narrow(v1503, 1, channels - 1)
    v1541 = v1540 * v54
    del v54, v1540
    v1542 = narrow(v1506, 1, channels - 1)
    v1543 = v1542 * v53
    del v1542
    v1544 = narrow(v1509, 1, channels - 1)
    v1545 = v1544 * v53
    del v1544
    v1546 = v1543 + v1545
    del v1543, v1545
    v1547 = v1541 + v1546
    del v1541, v1546
    v1548 = v480 * v917
    del v480
    v1549 = v1548 + v1547
    del v1547, v1548
    v1550 = v18 * v1354
    del v18
    v1551 = v1550 + v1549
    del v1549, v1550
    v1552 = v1539 + v1551
    del v1539, v1551
    v1553 = v135 * v1089
    del v135
    v1554 = v1553 + v1552
    del v1552, v1553
    v1555 = pad(v1554, 0, channels)
    del v1554
    v1556 = v1555 + v1532
    del v1532, v1555
    v1557 = v1538 * v3
    del v1538
    v1558 = narrow(v1503, 0, channels - 1)
    del v1503
    v1559 = v1558 * v65
    del v65, v1558
    v1560 = narrow(v1506, 0, channels - 1)
    del v1506
    v1561 = v1560 * v64
    del v1560
    v1562 = narrow(v1509, 0, channels - 1)
    del v1509
    v1563 = v1562 * v64
    del v1562
    v1564 = v1561 + v1563
    del v1561, v1563
    v1565 = v1559 + v1564
    del v1559, v1564
    v1566 = v482 * v917
    del v482, v917
    v1567 = v1566 + v1565
    del v1565, v1566
    v1568 = v20 * v1354
    del v20, v1354
    v1569 = v1568 + v1567
    del v1567, v1568
    v1570 = v1557 + v1569
    del v1557, v1569
    v1571 = v137 * v1089
    del v137, v1089
    v1572 = v1571 + v1570
    del v1570, v1571
    v1573 = pad(v1572, 1, channels)
    del v1572
    v1574 = v1573 + v1556
    del v1556, v1573
    return stack([v0, v477, v682, v801, v943, v1122, v1281, v1379, v1496, v1574], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 5]
    v1 = narrow(v0, 1, channels - 1)
    v2 = grad_features[9]
    v3 = v2 * 2.0
    v4 = v1 * v3
    v5 = narrow(v0, 0, channels - 1)
    v6 = grad_features[8]
    v7 = v6 * 2.0
    v8 = v5 * v7
    v9 = v4 + v8
    del v4, v8
    v10 = -v9
    v11 = jets[:, :, 3]
    v12 = v11 * v11
    v13 = narrow(v12, 0, channels - 1)
    v14 = v13 * v10
    v15 = jets[:, :, 6]
    v16 = narrow(v15, 1, channels - 1)
    v17 = v16 * v3
    v18 = narrow(v15, 0, channels - 1)
    v19 = v18 * v7
    v20 = v17 + v19
    del v17, v19
    v21 = jets[:, :, 2]
    v22 = v21 * v11
    v23 = narrow(v22, 0, channels - 1)
    v24 = v23 * v20
    v25 = v14 + v24
    del v14, v24
    v26 = jets[:, :, 8]
    v27 = narrow(v26, 1, channels - 1)
    v28 = v27 * v3
    v29 = narrow(v26, 0, channels - 1)
    v30 = v29 * v7
    v31 = v28 + v30
    del v28, v30
    v32 = jets[:, :, 1]
    v33 = v32 * v11
    v34 = narrow(v33, 0, channels - 1)
    v35 = v34 * v31
    v36 = v35 + v25
    del v25, v35
    v37 = jets[:, :, 9]
    v38 = narrow(v37, 1, channels - 1)
    v39 = v38 * v2
    v40 = narrow(v37, 0, channels - 1)
    v41 = v40 * v6
    v42 = v39 + v41
    del v39, v41
    v43 = v42 * -2.0
    v44 = v32 * v21
    v45 = narrow(v44, 0, channels - 1)
    v46 = v45 * v43
    v47 = v46 + v36
    del v36, v46
    v48 = v26 * v15
    v49 = narrow(v48, 0, channels - 1)
    v50 = grad_features[3]
    v51 = v50 * 2.0
    v52 = v49 * v51
    v53 = v52 + v47
    del v47, v52
    v54 = v0 * v37
    v55 = narrow(v54, 0, channels - 1)
    v56 = v50 * -2.0
    v57 = v55 * v56
    v58 = v57 + v53
    del v53, v57
    v59 = pad(v58, 1, channels)
    del v58
    v60 = narrow(v0, 0, channels - 2)
    v61 = grad_features[7]
    v62 = v61 * -2.0
    v63 = v60 * v62
    v64 = pad(v63, 2, channels)
    del v63
    v65 = grad_features[6]
    v66 = v65 * -2.0
    v67 = v5 * v66
    v68 = pad(v67, 1, channels)
    del v67
    v69 = v64 + v68
    del v64, v68
    v70 = narrow(v0, 2, channels - 2)
    v71 = grad_features[5]
    v72 = v71 * -2.0
    v73 = v70 * v72
    v74 = pad(v73, 0, channels)
    del v73
    v75 = v74 + v69
    del v69, v74
    v76 = grad_features[4]
    v77 = v76 * -2.0
    v78 = v1 * v77
    v79 = pad(v78, 0, channels)
    del v78
    v80 = v79 + v75
    del v75, v79
    v81 = v37 * v80
    v82 = narrow(v26, 0, channels - 2)
    v83 = v61 * 2.0
    v84 = v82 * v83
    v85 = pad(v84, 2, channels)
    del v84
    v86 = v65 * 2.0
    v87 = v29 * v86
    v88 = pad(v87, 1, channels)
    del v87
    v89 = v85 + v88
    del v85, v88
    v90 = narrow(v26, 2, channels - 2)
    v91 = v71 * 2.0
    v92 = v90 * v91
    v93 = pad(v92, 0, channels)
    del v92
    v94 = v93 + v89
    del v89, v93
    v95 = v76 * 2.0
    v96 = v27 * v95
    v97 = pad(v96, 0, channels)
    del v96
    v98 = v97 + v94
    del v94, v97
    v99 = v15 * v98
    v100 = v81 + v99
    del v81, v99
    v101 = narrow(v37, 0, channels - 2)
    v102 = v101 * v62
    v103 = pad(v102, 2, channels)
    del v102
    v104 = v40 * v66
    v105 = pad(v104, 1, channels)
    del v104
    v106 = v103 + v105
    del v103, v105
    v107 = narrow(v37, 2, channels - 2)
    v108 = v107 * v72
    v109 = pad(v108, 0, channels)
    del v108
    v110 = v109 + v106
    del v106, v109
    v111 = v38 * v77
    v112 = pad(v111, 0, channels)
    del v111
    v113 = v112 + v110
    del v110, v112
    v114 = grad_features[2]
    v115 = v114 * -2.0
    v116 = v37 * v115
    v117 = v116 + v113
    del v113, v116
    v118 = v0 * v117
    v119 = v118 + v100
    del v100, v118
    v120 = narrow(v15, 0, channels - 2)
    v121 = v120 * v83
    v122 = pad(v121, 2, channels)
    del v121
    v123 = v18 * v86
    v124 = pad(v123, 1, channels)
    del v123
    v125 = v122 + v124
    del v122, v124
    v126 = narrow(v15, 2, channels - 2)
    v127 = v126 * v91
    v128 = pad(v127, 0, channels)
    del v127
    v129 = v128 + v125
    del v125, v128
    v130 = v16 * v95
    v131 = pad(v130, 0, channels)
    del v130
    v132 = v131 + v129
    del v129, v131
    v133 = v114 * 2.0
    v134 = v15 * v133
    v135 = v134 + v132
    del v132, v134
    v136 = v26 * v135
    v137 = v136 + v119
    del v119, v136
    v138 = v59 + v137
    del v59, v137
    v139 = narrow(v12, 1, channels - 1)
    v140 = v139 * v10
    v141 = narrow(v22, 1, channels - 1)
    v142 = v141 * v20
    v143 = v140 + v142
    del v140, v142
    v144 = narrow(v33, 1, channels - 1)
    v145 = v144 * v31
    v146 = v145 + v143
    del v143, v145
    v147 = narrow(v44, 1, channels - 1)
    v148 = v147 * v43
    v149 = v148 + v146
    del v146, v148
    v150 = narrow(v48, 1, channels - 1)
    v151 = v150 * v51
    v152 = v151 + v149
    del v149, v151
    v153 = narrow(v54, 1, channels - 1)
    v154 = v153 * v56
    v155 = v154 + v152
    del v152, v154
    v156 = pad(v155, 0, channels)
    del v155
    v157 = v156 + v138
    del v138, v156
    v158 = grad_grad_jets[:, :, 2]
    v159 = v157 * v158
    v160 = -v20
    v161 = v21 * v21
    v162 = narrow(v161, 0, channels - 1)
    v163 = v162 * v160
    v164 = v23 * v9
    v165 = v163 + v164
    del v163, v164
    v166 = v45 * v31
    v167 = v166 + v165
    del v165, v166
    v168 = jets[:, :, 7]
    v169 = narrow(v168, 1, channels - 1)
    v170 = v169 * v2
    v171 = narrow(v168, 0, channels - 1)
    v172 = v171 * v6
    v173 = v170 + v172
    del v170, v172
    v174 = v173 * -2.0
    v175 = v34 * v174
    v176 = v175 + v167
    del v167, v175
    v177 = v15 * v168
    v178 = narrow(v177, 0, channels - 1)
    v179 = v178 * v56
    v180 = v179 + v176
    del v176, v179
    v181 = v26 * v0
    v182 = narrow(v181, 0, channels - 1)
    v183 = v182 * v51
    v184 = v183 + v180
    del v180, v183
    v185 = pad(v184, 1, channels)
    del v184
    v186 = v120 * v62
    v187 = pad(v186, 2, channels)
    del v186
    v188 = v18 * v66
    v189 = pad(v188, 1, channels)
    del v188
    v190 = v187 + v189
    del v187, v189
    v191 = v126 * v72
    v192 = pad(v191, 0, channels)
    del v191
    v193 = v192 + v190
    del v190, v192
    v194 = v16 * v77
    v195 = pad(v194, 0, channels)
    del v194
    v196 = v195 + v193
    del v193, v195
    v197 = v168 * v196
    v198 = v0 * v98
    v199 = v197 + v198
    del v197, v198
    v200 = narrow(v168, 0, channels - 2)
    v201 = v200 * v62
    v202 = pad(v201, 2, channels)
    del v201
    v203 = v171 * v66
    v204 = pad(v203, 1, channels)
    del v203
    v205 = v202 + v204
    del v202, v204
    v206 = narrow(v168, 2, channels - 2)
    v207 = v206 * v72
    v208 = pad(v207, 0, channels)
    del v207
    v209 = v208 + v205
    del v205, v208
    v210 = v169 * v77
    v211 = pad(v210, 0, channels)
    del v210
    v212 = v211 + v209
    del v209, v211
    v213 = v168 * v115
    v214 = v213 + v212
    del v212, v213
    v215 = v15 * v214
    v216 = v215 + v199
    del v199, v215
    v217 = v60 * v83
    v218 = pad(v217, 2, channels)
    del v217
    v219 = v5 * v86
    v220 = pad(v219, 1, channels)
    del v219
    v221 = v218 + v220
    del v218, v220
    v222 = v70 * v91
    v223 = pad(v222, 0, channels)
    del v222
    v224 = v223 + v221
    del v221, v223
    v225 = v1 * v95
    v226 = pad(v225, 0, channels)
    del v225
    v227 = v226 + v224
    del v224, v226
    v228 = v0 * v133
    v229 = v227 + v228
    del v228
    v230 = v26 * v229
    v231 = v230 + v216
    del v216, v230
    v232 = v185 + v231
    del v185, v231
    v233 = narrow(v161, 1, channels - 1)
    v234 = v233 * v160
    v235 = v141 * v9
    v236 = v234 + v235
    del v234, v235
    v237 = v147 * v31
    v238 = v237 + v236
    del v236, v237
    v239 = v144 * v174
    v240 = v239 + v238
    del v238, v239
    v241 = narrow(v177, 1, channels - 1)
    v242 = v241 * v56
    v243 = v242 + v240
    del v240, v242
    v244 = narrow(v181, 1, channels - 1)
    v245 = v244 * v51
    v246 = v245 + v243
    del v243, v245
    v247 = pad(v246, 0, channels)
    del v246
    v248 = v247 + v232
    del v232, v247
    v249 = grad_grad_jets[:, :, 3]
    v250 = v248 * v249
    v251 = v159 + v250
    del v159, v250
    v252 = -v31
    v253 = v23 * v252
    v254 = v13 * v173
    v255 = v26 * v26
    v256 = narrow(v255, 0, channels - 1)
    v257 = -v50
    v258 = v256 * v257
    v259 = v168 * v37
    v260 = narrow(v259, 0, channels - 1)
    v261 = v260 * v50
    v262 = v261 + v258
    del v258, v261
    v263 = v254 + v262
    del v254, v262
    v264 = v162 * v42
    v265 = v264 + v263
    del v263, v264
    v266 = v253 + v265
    del v253, v265
    v267 = pad(v266, 1, channels)
    del v266
    v268 = v82 * v62
    v269 = pad(v268, 2, channels)
    del v268
    v270 = v29 * v66
    v271 = pad(v270, 1, channels)
    del v270
    v272 = v269 + v271
    del v269, v271
    v273 = v90 * v72
    v274 = pad(v273, 0, channels)
    del v273
    v275 = v274 + v272
    del v272, v274
    v276 = v27 * v77
    v277 = pad(v276, 0, channels)
    del v276
    v278 = v277 + v275
    del v275, v277
    v279 = v26 * v278
    v280 = v200 * v61
    v281 = pad(v280, 2, channels)
    del v280
    v282 = v171 * v65
    v283 = pad(v282, 1, channels)
    del v282
    v284 = v281 + v283
    del v281, v283
    v285 = v206 * v71
    v286 = pad(v285, 0, channels)
    del v285
    v287 = v286 + v284
    del v284, v286
    v288 = v169 * v76
    v289 = pad(v288, 0, channels)
    del v288
    v290 = v289 + v287
    del v287, v289
    v291 = v37 * v290
    v292 = v101 * v61
    v293 = pad(v292, 2, channels)
    del v292
    v294 = v40 * v65
    v295 = pad(v294, 1, channels)
    del v294
    v296 = v293 + v295
    del v293, v295
    v297 = v107 * v71
    v298 = pad(v297, 0, channels)
    del v297
    v299 = v298 + v296
    del v296, v298
    v300 = v38 * v76
    v301 = pad(v300, 0, channels)
    del v300
    v302 = v301 + v299
    del v299, v301
    v303 = v168 * v302
    v304 = v291 + v303
    del v291, v303
    v305 = v279 + v304
    del v279, v304
    v306 = v259 * v114
    v307 = v306 + v305
    del v305, v306
    v308 = -v114
    v309 = v255 * v308
    v310 = v309 + v307
    del v307, v309
    v311 = v267 + v310
    del v267, v310
    v312 = v141 * v252
    v313 = v139 * v173
    v314 = narrow(v255, 1, channels - 1)
    v315 = v314 * v257
    v316 = narrow(v259, 1, channels - 1)
    v317 = v316 * v50
    v318 = v317 + v315
    del v315, v317
    v319 = v313 + v318
    del v313, v318
    v320 = v233 * v42
    v321 = v320 + v319
    del v319, v320
    v322 = v312 + v321
    del v312, v321
    v323 = pad(v322, 0, channels)
    del v322
    v324 = v323 + v311
    del v311, v323
    v325 = grad_grad_jets[:, :, 1]
    v326 = v325 * 2.0
    v327 = v324 * v326
    del v324
    v328 = v327 + v251
    del v251, v327
    v329 = grad_grad_jets[:, :, 8]
    v330 = narrow(v329, 0, channels - 1)
    v331 = v7 * v330
    v332 = narrow(v329, 1, channels - 1)
    v333 = v3 * v332
    v334 = v331 + v333
    del v331, v333
    v335 = -v334
    v336 = v23 * v335
    v337 = v21 * v249
    v338 = v11 * v158
    v339 = v337 + v338
    del v337, v338
    v340 = narrow(v339, 0, channels - 1)
    v341 = v252 * v340
    v342 = v158 * 2.0
    v343 = v21 * v342
    v344 = narrow(v343, 0, channels - 1)
    v345 = v42 * v344
    v346 = v341 + v345
    del v341, v345
    v347 = v249 * 2.0
    v348 = v11 * v347
    v349 = narrow(v348, 0, channels - 1)
    v350 = v173 * v349
    v351 = v350 + v346
    del v346, v350
    v352 = v329 * 2.0
    v353 = v26 * v352
    v354 = narrow(v353, 0, channels - 1)
    v355 = v257 * v354
    v356 = v355 + v351
    del v351, v355
    v357 = grad_grad_jets[:, :, 9]
    v358 = v168 * v357
    v359 = grad_grad_jets[:, :, 7]
    v360 = v37 * v359
    v361 = v358 + v360
    del v358, v360
    v362 = narrow(v361, 0, channels - 1)
    v363 = v50 * v362
    v364 = v363 + v356
    del v356, v363
    v365 = narrow(v359, 0, channels - 1)
    v366 = v6 * v365
    v367 = narrow(v359, 1, channels - 1)
    v368 = v2 * v367
    v369 = v366 + v368
    del v366, v368
    v370 = v13 * v369
    v371 = v370 + v364
    del v364, v370
    v372 = narrow(v357, 0, channels - 1)
    v373 = v6 * v372
    v374 = narrow(v357, 1, channels - 1)
    v375 = v2 * v374
    v376 = v373 + v375
    del v373, v375
    v377 = v162 * v376
    v378 = v377 + v371
    del v371, v377
    v379 = v336 + v378
    del v336, v378
    v380 = pad(v379, 1, channels)
    del v379
    v381 = v278 * v329
    v382 = v308 * v353
    v383 = v114 * v361
    v384 = v382 + v383
    del v382, v383
    v385 = v381 + v384
    del v381, v384
    v386 = v302 * v359
    v387 = v386 + v385
    del v385, v386
    v388 = v290 * v357
    v389 = v388 + v387
    del v387, v388
    v390 = narrow(v359, 0, channels - 2)
    v391 = v61 * v390
    v392 = pad(v391, 2, channels)
    del v391
    v393 = v65 * v365
    v394 = pad(v393, 1, channels)
    del v393
    v395 = v392 + v394
    del v392, v394
    v396 = narrow(v359, 2, channels - 2)
    v397 = v71 * v396
    v398 = pad(v397, 0, channels)
    del v397
    v399 = v398 + v395
    del v395, v398
    v400 = v76 * v367
    v401 = pad(v400, 0, channels)
    del v400
    v402 = v401 + v399
    del v399, v401
    v403 = v37 * v402
    v404 = v403 + v389
    del v389, v403
    v405 = narrow(v357, 0, channels - 2)
    v406 = v61 * v405
    v407 = pad(v406, 2, channels)
    del v406
    v408 = v65 * v372
    v409 = pad(v408, 1, channels)
    del v408
    v410 = v407 + v409
    del v407, v409
    v411 = narrow(v357, 2, channels - 2)
    v412 = v71 * v411
    v413 = pad(v412, 0, channels)
    del v412
    v414 = v413 + v410
    del v410, v413
    v415 = v76 * v374
    v416 = pad(v415, 0, channels)
    del v415
    v417 = v416 + v414
    del v414, v416
    v418 = v168 * v417
    v419 = v418 + v404
    del v404, v418
    v420 = narrow(v329, 0, channels - 2)
    v421 = v62 * v420
    v422 = pad(v421, 2, channels)
    del v421
    v423 = v66 * v330
    v424 = pad(v423, 1, channels)
    del v423
    v425 = v422 + v424
    del v422, v424
    v426 = narrow(v329, 2, channels - 2)
    v427 = v72 * v426
    v428 = pad(v427, 0, channels)
    del v427
    v429 = v428 + v425
    del v425, v428
    v430 = v77 * v332
    v431 = pad(v430, 0, channels)
    del v430
    v432 = v431 + v429
    del v429, v431
    v433 = v26 * v432
    v434 = v433 + v419
    del v419, v433
    v435 = v380 + v434
    del v380, v434
    v436 = v141 * v335
    v437 = narrow(v339, 1, channels - 1)
    v438 = v252 * v437
    v439 = narrow(v343, 1, channels - 1)
    v440 = v42 * v439
    v441 = v438 + v440
    del v438, v440
    v442 = narrow(v348, 1, channels - 1)
    v443 = v173 * v442
    v444 = v443 + v441
    del v441, v443
    v445 = narrow(v353, 1, channels - 1)
    v446 = v257 * v445
    v447 = v446 + v444
    del v444, v446
    v448 = narrow(v361, 1, channels - 1)
    v449 = v50 * v448
    v450 = v449 + v447
    del v447, v449
    v451 = v139 * v369
    v452 = v451 + v450
    del v450, v451
    v453 = v233 * v376
    v454 = v453 + v452
    del v452, v453
    v455 = v436 + v454
    del v436, v454
    v456 = pad(v455, 0, channels)
    del v455
    v457 = v456 + v435
    del v435, v456
    v458 = v32 * v457
    del v457
    v459 = v458 * 2.0
    del v458
    v460 = v459 + v328
    del v328, v459
    v461 = v32 * v249
    v462 = v11 * v325
    v463 = v461 + v462
    del v461, v462
    v464 = narrow(v463, 0, channels - 1)
    v465 = v174 * v464
    v466 = grad_grad_jets[:, :, 5]
    v467 = v26 * v466
    v468 = v0 * v329
    v469 = v467 + v468
    del v467, v468
    v470 = narrow(v469, 0, channels - 1)
    v471 = v51 * v470
    v472 = v15 * v359
    v473 = grad_grad_jets[:, :, 6]
    v474 = v168 * v473
    v475 = v472 + v474
    del v472, v474
    v476 = narrow(v475, 0, channels - 1)
    v477 = v56 * v476
    v478 = v471 + v477
    del v471, v477
    v479 = v465 + v478
    del v465, v478
    v480 = v32 * v158
    v481 = v21 * v325
    v482 = v480 + v481
    del v480, v481
    v483 = narrow(v482, 0, channels - 1)
    v484 = v31 * v483
    v485 = v484 + v479
    del v479, v484
    v486 = v9 * v340
    v487 = v486 + v485
    del v485, v486
    v488 = v160 * v344
    v489 = v488 + v487
    del v487, v488
    v490 = narrow(v473, 0, channels - 1)
    v491 = v7 * v490
    v492 = narrow(v473, 1, channels - 1)
    v493 = v3 * v492
    v494 = v491 + v493
    del v491, v493
    v495 = -v494
    v496 = v162 * v495
    v497 = v496 + v489
    del v489, v496
    v498 = narrow(v466, 0, channels - 1)
    v499 = v7 * v498
    v500 = narrow(v466, 1, channels - 1)
    v501 = v3 * v500
    v502 = v499 + v501
    del v499, v501
    v503 = v23 * v502
    v504 = v503 + v497
    del v497, v503
    v505 = v45 * v334
    v506 = v505 + v504
    del v504, v505
    v507 = v369 * -2.0
    v508 = v34 * v507
    v509 = v508 + v506
    del v506, v508
    v510 = pad(v509, 1, channels)
    del v509
    v511 = v229 * v329
    v512 = v214 * v473
    v513 = v511 + v512
    del v511, v512
    v514 = v98 * v466
    v515 = v514 + v513
    del v513, v514
    v516 = v196 * v359
    v517 = v516 + v515
    del v515, v516
    v518 = narrow(v473, 0, channels - 2)
    v519 = v62 * v518
    v520 = pad(v519, 2, channels)
    del v519
    v521 = v66 * v490
    v522 = pad(v521, 1, channels)
    del v521
    v523 = v520 + v522
    del v520, v522
    v524 = narrow(v473, 2, channels - 2)
    v525 = v72 * v524
    v526 = pad(v525, 0, channels)
    del v525
    v527 = v526 + v523
    del v523, v526
    v528 = v77 * v492
    v529 = pad(v528, 0, channels)
    del v528
    v530 = v529 + v527
    del v527, v529
    v531 = v168 * v530
    v532 = v531 + v517
    del v517, v531
    v533 = v83 * v420
    v534 = pad(v533, 2, channels)
    del v533
    v535 = v86 * v330
    v536 = pad(v535, 1, channels)
    del v535
    v537 = v534 + v536
    del v534, v536
    v538 = v91 * v426
    v539 = pad(v538, 0, channels)
    del v538
    v540 = v539 + v537
    del v537, v539
    v541 = v95 * v332
    v542 = pad(v541, 0, channels)
    del v541
    v543 = v542 + v540
    del v540, v542
    v544 = v0 * v543
    v545 = v544 + v532
    del v532, v544
    v546 = v66 * v365
    v547 = pad(v546, 1, channels)
    del v546
    v548 = v62 * v390
    v549 = pad(v548, 2, channels)
    del v548
    v550 = v115 * v359
    v551 = v550 + v549
    del v549, v550
    v552 = v547 + v551
    del v547, v551
    v553 = v72 * v396
    v554 = pad(v553, 0, channels)
    del v553
    v555 = v554 + v552
    del v552, v554
    v556 = v77 * v367
    v557 = pad(v556, 0, channels)
    del v556
    v558 = v557 + v555
    del v555, v557
    v559 = v15 * v558
    v560 = v559 + v545
    del v545, v559
    v561 = v86 * v498
    v562 = pad(v561, 1, channels)
    del v561
    v563 = narrow(v466, 0, channels - 2)
    v564 = v83 * v563
    v565 = pad(v564, 2, channels)
    del v564
    v566 = v133 * v466
    v567 = v566 + v565
    del v566
    v568 = v562 + v567
    del v567
    v569 = narrow(v466, 2, channels - 2)
    v570 = v91 * v569
    v571 = pad(v570, 0, channels)
    del v570
    v572 = v571 + v568
    del v568
    v573 = v95 * v500
    v574 = pad(v573, 0, channels)
    del v573
    v575 = v574 + v572
    del v572
    v576 = v26 * v575
    v577 = v576 + v560
    del v560, v576
    v578 = v510 + v577
    del v510, v577
    v579 = narrow(v463, 1, channels - 1)
    v580 = v174 * v579
    del v174
    v581 = narrow(v469, 1, channels - 1)
    v582 = v51 * v581
    v583 = narrow(v475, 1, channels - 1)
    v584 = v56 * v583
    v585 = v582 + v584
    del v582, v584
    v586 = v580 + v585
    del v580, v585
    v587 = narrow(v482, 1, channels - 1)
    v588 = v31 * v587
    v589 = v588 + v586
    del v586, v588
    v590 = v9 * v437
    v591 = v590 + v589
    del v589, v590
    v592 = v160 * v439
    v593 = v592 + v591
    del v591, v592
    v594 = v233 * v495
    v595 = v594 + v593
    del v593, v594
    v596 = v141 * v502
    v597 = v596 + v595
    del v595, v596
    v598 = v147 * v334
    v599 = v598 + v597
    del v597, v598
    v600 = v144 * v507
    del v507
    v601 = v600 + v599
    del v599, v600
    v602 = pad(v601, 0, channels)
    del v601
    v603 = v602 + v578
    del v578, v602
    v604 = v11 * v603
    v605 = v604 + v460
    del v460, v604
    v606 = v43 * v483
    v607 = v0 * v357
    v608 = v37 * v466
    v609 = v607 + v608
    del v607, v608
    v610 = narrow(v609, 0, channels - 1)
    v611 = v56 * v610
    v612 = v26 * v473
    v613 = v15 * v329
    v614 = v612 + v613
    del v612, v613
    v615 = narrow(v614, 0, channels - 1)
    v616 = v51 * v615
    v617 = v611 + v616
    del v611, v616
    v618 = v606 + v617
    del v606, v617
    v619 = v31 * v464
    v620 = v619 + v618
    del v618, v619
    v621 = v20 * v340
    v622 = v621 + v620
    del v620, v621
    v623 = v10 * v349
    v624 = v623 + v622
    del v622, v623
    v625 = -v502
    v626 = v13 * v625
    v627 = v626 + v624
    del v624, v626
    v628 = v23 * v494
    v629 = v628 + v627
    del v627, v628
    v630 = v34 * v334
    v631 = v630 + v629
    del v629, v630
    v632 = v376 * -2.0
    v633 = v45 * v632
    v634 = v633 + v631
    del v631, v633
    v635 = pad(v634, 1, channels)
    del v634
    v636 = v135 * v329
    v637 = v117 * v466
    v638 = v636 + v637
    del v636, v637
    v639 = v98 * v473
    v640 = v639 + v638
    del v638, v639
    v641 = v80 * v357
    v642 = v641 + v640
    del v640, v641
    v643 = v62 * v563
    v644 = pad(v643, 2, channels)
    del v643
    v645 = v66 * v498
    v646 = pad(v645, 1, channels)
    del v645
    v647 = v644 + v646
    del v644, v646
    v648 = v72 * v569
    v649 = pad(v648, 0, channels)
    del v648
    v650 = v649 + v647
    del v647, v649
    v651 = v77 * v500
    v652 = pad(v651, 0, channels)
    del v651
    v653 = v652 + v650
    del v650, v652
    v654 = v37 * v653
    v655 = v654 + v642
    del v642, v654
    v656 = v15 * v543
    v657 = v656 + v655
    del v655, v656
    v658 = v66 * v372
    v659 = pad(v658, 1, channels)
    del v658
    v660 = v62 * v405
    v661 = pad(v660, 2, channels)
    del v660
    v662 = v115 * v357
    v663 = v662 + v661
    del v661, v662
    v664 = v659 + v663
    del v659, v663
    v665 = v72 * v411
    v666 = pad(v665, 0, channels)
    del v665
    v667 = v666 + v664
    del v664, v666
    v668 = v77 * v374
    v669 = pad(v668, 0, channels)
    del v668
    v670 = v669 + v667
    del v667, v669
    v671 = v0 * v670
    v672 = v671 + v657
    del v657, v671
    v673 = v86 * v490
    v674 = pad(v673, 1, channels)
    del v673
    v675 = v83 * v518
    v676 = pad(v675, 2, channels)
    del v675
    v677 = v133 * v473
    v678 = v677 + v676
    del v676, v677
    v679 = v674 + v678
    del v674, v678
    v680 = v91 * v524
    v681 = pad(v680, 0, channels)
    del v680
    v682 = v681 + v679
    del v679, v681
    v683 = v95 * v492
    v684 = pad(v683, 0, channels)
    del v683
    v685 = v684 + v682
    del v682, v684
    v686 = v26 * v685
    v687 = v686 + v672
    del v672, v686
    v688 = v635 + v687
    del v635, v687
    v689 = v43 * v587
    del v43
    v690 = narrow(v609, 1, channels - 1)
    v691 = v56 * v690
    v692 = narrow(v614, 1, channels - 1)
    v693 = v51 * v692
    v694 = v691 + v693
    del v691, v693
    v695 = v689 + v694
    del v689, v694
    v696 = v31 * v579
    del v31
    v697 = v696 + v695
    del v695, v696
    v698 = v20 * v437
    v699 = v698 + v697
    del v697, v698
    v700 = v10 * v442
    v701 = v700 + v699
    del v699, v700
    v702 = v139 * v625
    v703 = v702 + v701
    del v701, v702
    v704 = v141 * v494
    v705 = v704 + v703
    del v703, v704
    v706 = v144 * v334
    del v334
    v707 = v706 + v705
    del v705, v706
    v708 = v147 * v632
    del v632
    v709 = v708 + v707
    del v707, v708
    v710 = pad(v709, 0, channels)
    del v709
    v711 = v710 + v688
    del v688, v710
    v712 = v21 * v711
    v713 = v712 + v605
    del v605, v712
    v714 = narrow(v177, 2, channels - 2)
    v715 = v714 * v83
    v716 = narrow(v177, 0, channels - 2)
    del v177
    v717 = v716 * v91
    v718 = v715 + v717
    del v715, v717
    v719 = -v718
    del v718
    v720 = narrow(v181, 2, channels - 2)
    v721 = v720 * v83
    v722 = narrow(v181, 0, channels - 2)
    del v181
    v723 = v722 * v91
    v724 = v721 + v723
    del v721, v723
    v725 = v719 + v724
    del v719, v724
    v726 = narrow(v249, 0, channels - 2)
    v727 = v725 * v726
    v728 = narrow(v48, 2, channels - 2)
    v729 = v728 * v83
    v730 = narrow(v48, 0, channels - 2)
    del v48
    v731 = v730 * v91
    v732 = v729 + v731
    del v729, v731
    v733 = narrow(v54, 2, channels - 2)
    v734 = v733 * v83
    v735 = narrow(v54, 0, channels - 2)
    del v54
    v736 = v735 * v91
    v737 = v734 + v736
    del v734, v736
    v738 = -v737
    del v737
    v739 = v732 + v738
    del v732, v738
    v740 = narrow(v11, 1, channels - 2)
    v741 = grad_features[1]
    v742 = v740 * v741
    v743 = v742 + v739
    del v742
    v744 = narrow(v158, 0, channels - 2)
    v745 = v743 * v744
    v746 = v727 + v745
    del v727, v745
    v747 = narrow(v259, 2, channels - 2)
    v748 = v747 * v83
    v749 = narrow(v255, 2, channels - 2)
    v750 = v749 * v62
    v751 = v748 + v750
    del v748, v750
    v752 = narrow(v259, 0, channels - 2)
    v753 = v752 * v91
    v754 = v753 + v751
    del v751, v753
    v755 = narrow(v255, 0, channels - 2)
    v756 = v755 * v72
    v757 = v756 + v754
    del v754, v756
    v758 = narrow(v325, 0, channels - 2)
    v759 = v757 * v758
    v760 = v759 + v746
    del v746, v759
    v761 = narrow(v353, 0, channels - 2)
    v762 = v72 * v761
    v763 = narrow(v361, 0, channels - 2)
    v764 = v91 * v763
    v765 = v762 + v764
    del v762, v764
    v766 = narrow(v353, 2, channels - 2)
    v767 = v62 * v766
    v768 = v767 + v765
    del v765, v767
    v769 = narrow(v361, 2, channels - 2)
    v770 = v83 * v769
    v771 = v770 + v768
    del v768, v770
    v772 = narrow(v32, 0, channels - 2)
    v773 = v772 * v771
    v774 = v773 + v760
    del v760, v773
    v775 = narrow(v609, 0, channels - 2)
    v776 = v91 * v775
    v777 = narrow(v609, 2, channels - 2)
    del v609
    v778 = v83 * v777
    v779 = v776 + v778
    del v776, v778
    v780 = -v779
    del v779
    v781 = narrow(v614, 0, channels - 2)
    v782 = v91 * v781
    v783 = narrow(v614, 2, channels - 2)
    del v614
    v784 = v83 * v783
    v785 = v782 + v784
    del v782, v784
    v786 = narrow(v249, 1, channels - 2)
    v787 = v741 * v786
    v788 = v787 + v785
    del v787
    v789 = v780 + v788
    del v788
    v790 = narrow(v21, 0, channels - 2)
    v791 = v790 * v789
    v792 = v791 + v774
    del v774, v791
    v793 = narrow(v475, 0, channels - 2)
    v794 = v91 * v793
    v795 = narrow(v475, 2, channels - 2)
    del v475
    v796 = v83 * v795
    v797 = v794 + v796
    del v794, v796
    v798 = -v797
    del v797
    v799 = narrow(v469, 0, channels - 2)
    v800 = v91 * v799
    v801 = narrow(v469, 2, channels - 2)
    del v469
    v802 = v83 * v801
    v803 = v800 + v802
    del v800, v802
    v804 = v798 + v803
    del v798, v803
    v805 = narrow(v11, 0, channels - 2)
    v806 = v805 * v804
    v807 = v806 + v792
    del v792, v806
    v808 = pad(v807, 2, channels)
    del v807
    v809 = v808 + v713
    del v713, v808
    v810 = narrow(v249, 2, channels - 2)
    v811 = v725 * v810
    v812 = -v741
    v813 = v740 * v812
    v814 = v739 + v813
    del v739, v813
    v815 = narrow(v158, 2, channels - 2)
    v816 = v814 * v815
    v817 = v811 + v816
    del v811, v816
    v818 = narrow(v325, 2, channels - 2)
    v819 = v757 * v818
    del v757
    v820 = v819 + v817
    del v817, v819
    v821 = narrow(v32, 2, channels - 2)
    v822 = v821 * v771
    del v771
    v823 = v822 + v820
    del v820, v822
    v824 = v812 * v786
    v825 = v824 + v785
    del v785, v824
    v826 = v780 + v825
    del v780, v825
    v827 = narrow(v21, 2, channels - 2)
    v828 = v827 * v826
    v829 = v828 + v823
    del v823, v828
    v830 = narrow(v11, 2, channels - 2)
    v831 = v830 * v804
    v832 = v831 + v829
    del v829, v831
    v833 = pad(v832, 0, channels)
    del v832
    v834 = v833 + v809
    del v809, v833
    v835 = v241 * v86
    v836 = v178 * v95
    v837 = v835 + v836
    del v835, v836
    v838 = v16 * v171
    v839 = v838 * v51
    v840 = v839 + v837
    del v837, v839
    v841 = v18 * v169
    v842 = v841 * v51
    v843 = v842 + v840
    del v840, v842
    v844 = -v843
    del v843
    v845 = v244 * v86
    v846 = v182 * v95
    v847 = v845 + v846
    del v845, v846
    v848 = v1 * v29
    v849 = v848 * v51
    v850 = v849 + v847
    del v847, v849
    v851 = v27 * v5
    v852 = v851 * v51
    v853 = v852 + v850
    del v850, v852
    v854 = v844 + v853
    del v844, v853
    v855 = narrow(v249, 0, channels - 1)
    v856 = v854 * v855
    v857 = v150 * v86
    v858 = v49 * v95
    v859 = v857 + v858
    del v857, v858
    v860 = v16 * v29
    v861 = v860 * v51
    v862 = v861 + v859
    del v859, v861
    v863 = v27 * v18
    v864 = v863 * v51
    v865 = v864 + v862
    del v862, v864
    v866 = v153 * v86
    v867 = v55 * v95
    v868 = v866 + v867
    del v866, v867
    v869 = v1 * v40
    v870 = v869 * v51
    v871 = v870 + v868
    del v868, v870
    v872 = v5 * v38
    v873 = v872 * v51
    v874 = v873 + v871
    del v871, v873
    v875 = -v874
    del v874
    v876 = v865 + v875
    del v865, v875
    v877 = v805 * v812
    v878 = pad(v877, 1, channels - 1)
    del v877
    v879 = v878 + v876
    del v878
    v880 = v830 * v812
    v881 = pad(v880, 0, channels - 1)
    del v880
    v882 = v881 + v879
    del v879, v881
    v883 = narrow(v158, 0, channels - 1)
    v884 = v882 * v883
    v885 = v856 + v884
    del v856, v884
    v886 = v316 * v86
    v887 = v260 * v95
    v888 = v886 + v887
    del v886, v887
    v889 = v314 * v66
    v890 = v889 + v888
    del v888, v889
    v891 = v256 * v77
    v892 = v891 + v890
    del v890, v891
    v893 = v169 * v40
    v894 = v893 * v51
    v895 = v894 + v892
    del v892, v894
    v896 = v27 * v29
    v897 = v50 * -4.0
    v898 = v896 * v897
    v899 = v898 + v895
    del v895, v898
    v900 = v38 * v171
    v901 = v900 * v51
    v902 = v901 + v899
    del v899, v901
    v903 = narrow(v325, 0, channels - 1)
    v904 = v902 * v903
    v905 = v904 + v885
    del v885, v904
    v906 = v27 * v330
    v907 = v29 * v332
    v908 = v906 + v907
    del v906, v907
    v909 = v897 * v908
    v910 = v38 * v365
    v911 = v171 * v374
    v912 = v910 + v911
    del v910, v911
    v913 = v169 * v372
    v914 = v913 + v912
    del v912, v913
    v915 = v40 * v367
    v916 = v915 + v914
    del v914, v915
    v917 = v51 * v916
    v918 = v909 + v917
    del v909, v917
    v919 = v77 * v354
    v920 = v919 + v918
    del v918, v919
    v921 = v66 * v445
    v922 = v921 + v920
    del v920, v921
    v923 = v95 * v362
    v924 = v923 + v922
    del v922, v923
    v925 = v86 * v448
    v926 = v925 + v924
    del v924, v925
    v927 = narrow(v32, 0, channels - 1)
    v928 = v927 * v926
    v929 = v928 + v905
    del v905, v928
    v930 = v27 * v490
    v931 = v18 * v332
    v932 = v930 + v931
    del v930, v931
    v933 = v16 * v330
    v934 = v933 + v932
    del v932, v933
    v935 = v29 * v492
    v936 = v935 + v934
    del v934, v935
    v937 = v51 * v936
    v938 = v95 * v615
    v939 = v937 + v938
    del v937, v938
    v940 = v86 * v692
    v941 = v940 + v939
    del v939, v940
    v942 = v5 * v374
    v943 = v38 * v498
    v944 = v942 + v943
    del v942, v943
    v945 = v1 * v372
    v946 = v945 + v944
    del v944, v945
    v947 = v40 * v500
    v948 = v947 + v946
    del v946, v947
    v949 = v51 * v948
    v950 = v95 * v610
    v951 = v949 + v950
    del v949, v950
    v952 = v86 * v690
    v953 = v952 + v951
    del v951, v952
    v954 = -v953
    del v953
    v955 = v941 + v954
    del v941, v954
    v956 = v812 * v726
    v957 = pad(v956, 1, channels - 1)
    del v956
    v958 = v957 + v955
    del v957
    v959 = v812 * v810
    v960 = pad(v959, 0, channels - 1)
    del v959
    v961 = v960 + v958
    del v958, v960
    v962 = narrow(v21, 0, channels - 1)
    v963 = v962 * v961
    v964 = v963 + v929
    del v929, v963
    v965 = v18 * v367
    v966 = v169 * v490
    v967 = v965 + v966
    del v965, v966
    v968 = v16 * v365
    v969 = v968 + v967
    del v967, v968
    v970 = v171 * v492
    v971 = v970 + v969
    del v969, v970
    v972 = v51 * v971
    v973 = v95 * v476
    v974 = v972 + v973
    del v972, v973
    v975 = v86 * v583
    v976 = v975 + v974
    del v974, v975
    v977 = -v976
    del v976
    v978 = v27 * v498
    v979 = v5 * v332
    v980 = v978 + v979
    del v978, v979
    v981 = v1 * v330
    v982 = v981 + v980
    del v980, v981
    v983 = v29 * v500
    v984 = v983 + v982
    del v982, v983
    v985 = v51 * v984
    v986 = v95 * v470
    v987 = v985 + v986
    del v985, v986
    v988 = v86 * v581
    v989 = v988 + v987
    del v987, v988
    v990 = v977 + v989
    del v977, v989
    v991 = narrow(v11, 0, channels - 1)
    v992 = v991 * v990
    v993 = v992 + v964
    del v964, v992
    v994 = pad(v993, 1, channels)
    del v993
    v995 = v994 + v834
    del v834, v994
    v996 = narrow(v249, 1, channels - 1)
    v997 = v854 * v996
    v998 = v805 * v741
    v999 = pad(v998, 1, channels - 1)
    del v998
    v1000 = v876 + v999
    del v876, v999
    v1001 = v830 * v741
    v1002 = pad(v1001, 0, channels - 1)
    del v1001
    v1003 = v1002 + v1000
    del v1000, v1002
    v1004 = narrow(v158, 1, channels - 1)
    v1005 = v1003 * v1004
    v1006 = v997 + v1005
    del v997, v1005
    v1007 = narrow(v325, 1, channels - 1)
    v1008 = v902 * v1007
    del v902
    v1009 = v1008 + v1006
    del v1006, v1008
    v1010 = narrow(v32, 1, channels - 1)
    v1011 = v1010 * v926
    del v926
    v1012 = v1011 + v1009
    del v1009, v1011
    v1013 = v741 * v726
    v1014 = pad(v1013, 1, channels - 1)
    del v1013
    v1015 = v955 + v1014
    del v955, v1014
    v1016 = v741 * v810
    v1017 = pad(v1016, 0, channels - 1)
    del v1016
    v1018 = v1017 + v1015
    del v1015, v1017
    v1019 = narrow(v21, 1, channels - 1)
    v1020 = v1019 * v1018
    v1021 = v1020 + v1012
    del v1012, v1020
    v1022 = narrow(v11, 1, channels - 1)
    v1023 = v1022 * v990
    v1024 = v1023 + v1021
    del v1021, v1023
    v1025 = pad(v1024, 0, channels)
    del v1024
    v1026 = v1025 + v995
    del v995, v1025
    v1027 = v157 * v325
    del v157
    v1028 = v32 * v32
    v1029 = narrow(v1028, 1, channels - 1)
    v1030 = v1029 * v252
    v1031 = v147 * v20
    v1032 = v1030 + v1031
    del v1030, v1031
    v1033 = v144 * v9
    v1034 = v1033 + v1032
    del v1032, v1033
    v1035 = jets[:, :, 4]
    v1036 = narrow(v1035, 1, channels - 1)
    v1037 = v1036 * v2
    v1038 = narrow(v1035, 0, channels - 1)
    v1039 = v1038 * v6
    v1040 = v1037 + v1039
    del v1037, v1039
    v1041 = v1040 * -2.0
    v1042 = v141 * v1041
    v1043 = v1042 + v1034
    del v1034, v1042
    v1044 = v0 * v15
    v1045 = narrow(v1044, 1, channels - 1)
    v1046 = v1045 * v51
    v1047 = v1046 + v1043
    del v1043, v1046
    v1048 = v26 * v1035
    v1049 = narrow(v1048, 1, channels - 1)
    v1050 = v1049 * v56
    v1051 = v1050 + v1047
    del v1047, v1050
    v1052 = pad(v1051, 0, channels)
    del v1051
    v1053 = v1035 * v278
    v1054 = v15 * v227
    v1055 = v1053 + v1054
    del v1053, v1054
    v1056 = v0 * v135
    v1057 = v1056 + v1055
    del v1055, v1056
    v1058 = narrow(v1035, 0, channels - 2)
    v1059 = v1058 * v62
    v1060 = pad(v1059, 2, channels)
    del v1059
    v1061 = v1038 * v66
    v1062 = pad(v1061, 1, channels)
    del v1061
    v1063 = v1060 + v1062
    del v1060, v1062
    v1064 = narrow(v1035, 2, channels - 2)
    v1065 = v1064 * v72
    v1066 = pad(v1065, 0, channels)
    del v1065
    v1067 = v1066 + v1063
    del v1063, v1066
    v1068 = v1036 * v77
    v1069 = pad(v1068, 0, channels)
    del v1068
    v1070 = v1069 + v1067
    del v1067, v1069
    v1071 = v1035 * v115
    v1072 = v1071 + v1070
    del v1070, v1071
    v1073 = v26 * v1072
    v1074 = v1073 + v1057
    del v1057, v1073
    v1075 = v1052 + v1074
    del v1052, v1074
    v1076 = narrow(v1028, 0, channels - 1)
    v1077 = v1076 * v252
    v1078 = v45 * v20
    v1079 = v1077 + v1078
    del v1077, v1078
    v1080 = v34 * v9
    v1081 = v1080 + v1079
    del v1079, v1080
    v1082 = v23 * v1041
    v1083 = v1082 + v1081
    del v1081, v1082
    v1084 = narrow(v1044, 0, channels - 1)
    v1085 = v1084 * v51
    v1086 = v1085 + v1083
    del v1083, v1085
    v1087 = narrow(v1048, 0, channels - 1)
    v1088 = v1087 * v56
    v1089 = v1088 + v1086
    del v1086, v1088
    v1090 = pad(v1089, 1, channels)
    del v1089
    v1091 = v1090 + v1075
    del v1075, v1090
    v1092 = v1091 * v249
    v1093 = v1027 + v1092
    del v1027, v1092
    v1094 = v144 * v160
    v1095 = v139 * v1040
    v1096 = v15 * v15
    v1097 = narrow(v1096, 1, channels - 1)
    v1098 = v1097 * v257
    v1099 = v37 * v1035
    v1100 = narrow(v1099, 1, channels - 1)
    v1101 = v1100 * v50
    v1102 = v1101 + v1098
    del v1098, v1101
    v1103 = v1095 + v1102
    del v1095, v1102
    v1104 = v1029 * v42
    v1105 = v1104 + v1103
    del v1103, v1104
    v1106 = v1094 + v1105
    del v1094, v1105
    v1107 = pad(v1106, 0, channels)
    del v1106
    v1108 = v15 * v196
    v1109 = v1035 * v302
    v1110 = v1058 * v61
    v1111 = pad(v1110, 2, channels)
    del v1110
    v1112 = v1038 * v65
    v1113 = pad(v1112, 1, channels)
    del v1112
    v1114 = v1111 + v1113
    del v1111, v1113
    v1115 = v1064 * v71
    v1116 = pad(v1115, 0, channels)
    del v1115
    v1117 = v1116 + v1114
    del v1114, v1116
    v1118 = v1036 * v76
    v1119 = pad(v1118, 0, channels)
    del v1118
    v1120 = v1119 + v1117
    del v1117, v1119
    v1121 = v37 * v1120
    v1122 = v1109 + v1121
    del v1109, v1121
    v1123 = v1108 + v1122
    del v1108, v1122
    v1124 = v1099 * v114
    v1125 = v1124 + v1123
    del v1123, v1124
    v1126 = v1096 * v308
    v1127 = v1126 + v1125
    del v1125, v1126
    v1128 = v1107 + v1127
    del v1107, v1127
    v1129 = v34 * v160
    v1130 = v13 * v1040
    v1131 = narrow(v1096, 0, channels - 1)
    v1132 = v1131 * v257
    v1133 = narrow(v1099, 0, channels - 1)
    v1134 = v1133 * v50
    v1135 = v1134 + v1132
    del v1132, v1134
    v1136 = v1130 + v1135
    del v1130, v1135
    v1137 = v1076 * v42
    v1138 = v1137 + v1136
    del v1136, v1137
    v1139 = v1129 + v1138
    del v1129, v1138
    v1140 = pad(v1139, 1, channels)
    del v1139
    v1141 = v1140 + v1128
    del v1128, v1140
    v1142 = v1141 * v342
    del v342, v1141
    v1143 = v1142 + v1093
    del v1093, v1142
    v1144 = v144 * v495
    v1145 = v160 * v579
    v1146 = v32 * v326
    del v326
    v1147 = narrow(v1146, 1, channels - 1)
    v1148 = v42 * v1147
    v1149 = v1145 + v1148
    del v1145, v1148
    v1150 = v1040 * v442
    v1151 = v1150 + v1149
    del v1149, v1150
    v1152 = v473 * 2.0
    v1153 = v15 * v1152
    v1154 = narrow(v1153, 1, channels - 1)
    v1155 = v257 * v1154
    v1156 = v1155 + v1151
    del v1151, v1155
    v1157 = grad_grad_jets[:, :, 4]
    v1158 = v37 * v1157
    v1159 = v1035 * v357
    v1160 = v1158 + v1159
    del v1158, v1159
    v1161 = narrow(v1160, 1, channels - 1)
    v1162 = v50 * v1161
    v1163 = v1162 + v1156
    del v1156, v1162
    v1164 = narrow(v1157, 0, channels - 1)
    v1165 = v6 * v1164
    v1166 = narrow(v1157, 1, channels - 1)
    v1167 = v2 * v1166
    v1168 = v1165 + v1167
    del v1165, v1167
    v1169 = v139 * v1168
    v1170 = v1169 + v1163
    del v1163, v1169
    v1171 = v1029 * v376
    v1172 = v1171 + v1170
    del v1170, v1171
    v1173 = v1144 + v1172
    del v1144, v1172
    v1174 = pad(v1173, 0, channels)
    del v1173
    v1175 = v196 * v473
    v1176 = v308 * v1153
    v1177 = v114 * v1160
    v1178 = v1176 + v1177
    del v1176, v1177
    v1179 = v1175 + v1178
    del v1175, v1178
    v1180 = v1120 * v357
    v1181 = v1180 + v1179
    del v1179, v1180
    v1182 = v302 * v1157
    v1183 = v1182 + v1181
    del v1181, v1182
    v1184 = v1035 * v417
    v1185 = v1184 + v1183
    del v1183, v1184
    v1186 = narrow(v1157, 0, channels - 2)
    v1187 = v61 * v1186
    v1188 = pad(v1187, 2, channels)
    del v1187
    v1189 = v65 * v1164
    v1190 = pad(v1189, 1, channels)
    del v1189
    v1191 = v1188 + v1190
    del v1188, v1190
    v1192 = narrow(v1157, 2, channels - 2)
    v1193 = v71 * v1192
    v1194 = pad(v1193, 0, channels)
    del v1193
    v1195 = v1194 + v1191
    del v1191, v1194
    v1196 = v76 * v1166
    v1197 = pad(v1196, 0, channels)
    del v1196
    v1198 = v1197 + v1195
    del v1195, v1197
    v1199 = v37 * v1198
    v1200 = v1199 + v1185
    del v1185, v1199
    v1201 = v15 * v530
    v1202 = v1201 + v1200
    del v1200, v1201
    v1203 = v1174 + v1202
    del v1174, v1202
    v1204 = v34 * v495
    del v495
    v1205 = v160 * v464
    del v160
    v1206 = narrow(v1146, 0, channels - 1)
    v1207 = v42 * v1206
    del v42
    v1208 = v1205 + v1207
    del v1205, v1207
    v1209 = v1040 * v349
    v1210 = v1209 + v1208
    del v1208, v1209
    v1211 = narrow(v1153, 0, channels - 1)
    v1212 = v257 * v1211
    v1213 = v1212 + v1210
    del v1210, v1212
    v1214 = narrow(v1160, 0, channels - 1)
    v1215 = v50 * v1214
    v1216 = v1215 + v1213
    del v1213, v1215
    v1217 = v13 * v1168
    v1218 = v1217 + v1216
    del v1216, v1217
    v1219 = v1076 * v376
    del v376
    v1220 = v1219 + v1218
    del v1218, v1219
    v1221 = v1204 + v1220
    del v1204, v1220
    v1222 = pad(v1221, 1, channels)
    del v1221
    v1223 = v1222 + v1203
    del v1203, v1222
    v1224 = v21 * v1223
    del v1223
    v1225 = v1224 * 2.0
    del v1224
    v1226 = v1225 + v1143
    del v1143, v1225
    v1227 = v1041 * v437
    v1228 = v26 * v1157
    v1229 = v1035 * v329
    v1230 = v1228 + v1229
    del v1228, v1229
    v1231 = narrow(v1230, 1, channels - 1)
    v1232 = v56 * v1231
    v1233 = v0 * v473
    v1234 = v15 * v466
    v1235 = v1233 + v1234
    del v1233, v1234
    v1236 = narrow(v1235, 1, channels - 1)
    v1237 = v51 * v1236
    v1238 = v1232 + v1237
    del v1232, v1237
    v1239 = v1227 + v1238
    del v1227, v1238
    v1240 = v9 * v579
    v1241 = v1240 + v1239
    del v1239, v1240
    v1242 = v20 * v587
    v1243 = v1242 + v1241
    del v1241, v1242
    v1244 = v252 * v1147
    v1245 = v1244 + v1243
    del v1243, v1244
    v1246 = v1029 * v335
    v1247 = v1246 + v1245
    del v1245, v1246
    v1248 = v147 * v494
    v1249 = v1248 + v1247
    del v1247, v1248
    v1250 = v144 * v502
    v1251 = v1250 + v1249
    del v1249, v1250
    v1252 = v1168 * -2.0
    v1253 = v141 * v1252
    v1254 = v1253 + v1251
    del v1251, v1253
    v1255 = pad(v1254, 0, channels)
    del v1254
    v1256 = v1072 * v329
    v1257 = v135 * v466
    v1258 = v1256 + v1257
    del v1256, v1257
    v1259 = v227 * v473
    v1260 = v1259 + v1258
    del v1258, v1259
    v1261 = v278 * v1157
    v1262 = v1261 + v1260
    del v1260, v1261
    v1263 = v1035 * v432
    v1264 = v1263 + v1262
    del v1262, v1263
    v1265 = v565 + v562
    del v562, v565
    v1266 = v571 + v1265
    del v571, v1265
    v1267 = v574 + v1266
    del v574, v1266
    v1268 = v15 * v1267
    v1269 = v1268 + v1264
    del v1264, v1268
    v1270 = v0 * v685
    v1271 = v1270 + v1269
    del v1269, v1270
    v1272 = v66 * v1164
    v1273 = pad(v1272, 1, channels)
    del v1272
    v1274 = v62 * v1186
    v1275 = pad(v1274, 2, channels)
    del v1274
    v1276 = v115 * v1157
    v1277 = v1276 + v1275
    del v1275, v1276
    v1278 = v1273 + v1277
    del v1273, v1277
    v1279 = v72 * v1192
    v1280 = pad(v1279, 0, channels)
    del v1279
    v1281 = v1280 + v1278
    del v1278, v1280
    v1282 = v77 * v1166
    v1283 = pad(v1282, 0, channels)
    del v1282
    v1284 = v1283 + v1281
    del v1281, v1283
    v1285 = v26 * v1284
    v1286 = v1285 + v1271
    del v1271, v1285
    v1287 = v1255 + v1286
    del v1255, v1286
    v1288 = v1041 * v340
    del v1041
    v1289 = narrow(v1230, 0, channels - 1)
    v1290 = v56 * v1289
    v1291 = narrow(v1235, 0, channels - 1)
    v1292 = v51 * v1291
    v1293 = v1290 + v1292
    del v1290, v1292
    v1294 = v1288 + v1293
    del v1288, v1293
    v1295 = v9 * v464
    del v9
    v1296 = v1295 + v1294
    del v1294, v1295
    v1297 = v20 * v483
    del v20
    v1298 = v1297 + v1296
    del v1296, v1297
    v1299 = v252 * v1206
    del v252
    v1300 = v1299 + v1298
    del v1298, v1299
    v1301 = v1076 * v335
    del v335
    v1302 = v1301 + v1300
    del v1300, v1301
    v1303 = v45 * v494
    del v494
    v1304 = v1303 + v1302
    del v1302, v1303
    v1305 = v34 * v502
    del v502
    v1306 = v1305 + v1304
    del v1304, v1305
    v1307 = v23 * v1252
    del v1252
    v1308 = v1307 + v1306
    del v1306, v1307
    v1309 = pad(v1308, 1, channels)
    del v1308
    v1310 = v1309 + v1287
    del v1287, v1309
    v1311 = v11 * v1310
    v1312 = v1311 + v1226
    del v1226, v1311
    v1313 = v32 * v711
    del v711
    v1314 = v1313 + v1312
    del v1312, v1313
    v1315 = narrow(v1044, 2, channels - 2)
    v1316 = v1315 * v83
    v1317 = narrow(v1044, 0, channels - 2)
    del v1044
    v1318 = v1317 * v91
    v1319 = v1316 + v1318
    del v1316, v1318
    v1320 = narrow(v1048, 2, channels - 2)
    v1321 = v1320 * v83
    v1322 = narrow(v1048, 0, channels - 2)
    del v1048
    v1323 = v1322 * v91
    v1324 = v1321 + v1323
    del v1321, v1323
    v1325 = -v1324
    del v1324
    v1326 = v1319 + v1325
    del v1319, v1325
    v1327 = v1326 * v726
    v1328 = v814 * v758
    del v814
    v1329 = v1327 + v1328
    del v1327, v1328
    v1330 = narrow(v1099, 2, channels - 2)
    v1331 = v1330 * v83
    v1332 = narrow(v1096, 2, channels - 2)
    v1333 = v1332 * v62
    v1334 = v1331 + v1333
    del v1331, v1333
    v1335 = narrow(v1099, 0, channels - 2)
    v1336 = v1335 * v91
    v1337 = v1336 + v1334
    del v1334, v1336
    v1338 = narrow(v1096, 0, channels - 2)
    v1339 = v1338 * v72
    v1340 = v1339 + v1337
    del v1337, v1339
    v1341 = v1340 * v744
    v1342 = v1341 + v1329
    del v1329, v1341
    v1343 = narrow(v1153, 0, channels - 2)
    v1344 = v72 * v1343
    v1345 = narrow(v1160, 0, channels - 2)
    v1346 = v91 * v1345
    v1347 = v1344 + v1346
    del v1344, v1346
    v1348 = narrow(v1153, 2, channels - 2)
    v1349 = v62 * v1348
    v1350 = v1349 + v1347
    del v1347, v1349
    v1351 = narrow(v1160, 2, channels - 2)
    v1352 = v83 * v1351
    v1353 = v1352 + v1350
    del v1350, v1352
    v1354 = v790 * v1353
    v1355 = v1354 + v1342
    del v1342, v1354
    v1356 = v772 * v826
    del v826
    v1357 = v1356 + v1355
    del v1355, v1356
    v1358 = narrow(v1235, 0, channels - 2)
    v1359 = v91 * v1358
    v1360 = narrow(v1235, 2, channels - 2)
    del v1235
    v1361 = v83 * v1360
    v1362 = v1359 + v1361
    del v1359, v1361
    v1363 = narrow(v1230, 0, channels - 2)
    v1364 = v91 * v1363
    v1365 = narrow(v1230, 2, channels - 2)
    del v1230
    v1366 = v83 * v1365
    v1367 = v1364 + v1366
    del v1364, v1366
    v1368 = -v1367
    del v1367
    v1369 = v1362 + v1368
    del v1362, v1368
    v1370 = v805 * v1369
    v1371 = v1370 + v1357
    del v1357, v1370
    v1372 = pad(v1371, 2, channels)
    del v1371
    v1373 = v1372 + v1314
    del v1314, v1372
    v1374 = v1326 * v810
    v1375 = v743 * v818
    del v743
    v1376 = v1374 + v1375
    del v1374, v1375
    v1377 = v1340 * v815
    del v1340
    v1378 = v1377 + v1376
    del v1376, v1377
    v1379 = v827 * v1353
    del v1353
    v1380 = v1379 + v1378
    del v1378, v1379
    v1381 = v821 * v789
    del v789
    v1382 = v1381 + v1380
    del v1380, v1381
    v1383 = v830 * v1369
    v1384 = v1383 + v1382
    del v1382, v1383
    v1385 = pad(v1384, 0, channels)
    del v1384
    v1386 = v1385 + v1373
    del v1373, v1385
    v1387 = v1045 * v86
    v1388 = v1084 * v95
    v1389 = v1387 + v1388
    del v1387, v1388
    v1390 = v1 * v18
    v1391 = v1390 * v51
    v1392 = v1391 + v1389
    del v1389, v1391
    v1393 = v5 * v16
    v1394 = v1393 * v51
    v1395 = v1394 + v1392
    del v1392, v1394
    v1396 = v1049 * v86
    v1397 = v1087 * v95
    v1398 = v1396 + v1397
    del v1396, v1397
    v1399 = v29 * v1036
    v1400 = v1399 * v51
    v1401 = v1400 + v1398
    del v1398, v1400
    v1402 = v27 * v1038
    v1403 = v1402 * v51
    v1404 = v1403 + v1401
    del v1401, v1403
    v1405 = -v1404
    del v1404
    v1406 = v1395 + v1405
    del v1395, v1405
    v1407 = v1406 * v855
    v1408 = v1003 * v903
    del v1003
    v1409 = v1407 + v1408
    del v1407, v1408
    v1410 = v1100 * v86
    v1411 = v1133 * v95
    v1412 = v1410 + v1411
    del v1410, v1411
    v1413 = v1097 * v66
    v1414 = v1413 + v1412
    del v1412, v1413
    v1415 = v1131 * v77
    v1416 = v1415 + v1414
    del v1414, v1415
    v1417 = v1036 * v40
    v1418 = v1417 * v51
    v1419 = v1418 + v1416
    del v1416, v1418
    v1420 = v16 * v18
    v1421 = v1420 * v897
    v1422 = v1421 + v1419
    del v1419, v1421
    v1423 = v1038 * v38
    v1424 = v1423 * v51
    v1425 = v1424 + v1422
    del v1422, v1424
    v1426 = v1425 * v883
    v1427 = v1426 + v1409
    del v1409, v1426
    v1428 = v16 * v490
    v1429 = v18 * v492
    v1430 = v1428 + v1429
    del v1428, v1429
    v1431 = v897 * v1430
    v1432 = v1038 * v374
    v1433 = v38 * v1164
    v1434 = v1432 + v1433
    del v1432, v1433
    v1435 = v1036 * v372
    v1436 = v1435 + v1434
    del v1434, v1435
    v1437 = v40 * v1166
    v1438 = v1437 + v1436
    del v1436, v1437
    v1439 = v51 * v1438
    v1440 = v1431 + v1439
    del v1431, v1439
    v1441 = v77 * v1211
    v1442 = v1441 + v1440
    del v1440, v1441
    v1443 = v66 * v1154
    v1444 = v1443 + v1442
    del v1442, v1443
    v1445 = v95 * v1214
    v1446 = v1445 + v1444
    del v1444, v1445
    v1447 = v86 * v1161
    v1448 = v1447 + v1446
    del v1446, v1447
    v1449 = v962 * v1448
    v1450 = v1449 + v1427
    del v1427, v1449
    v1451 = v927 * v1018
    del v1018
    v1452 = v1451 + v1450
    del v1450, v1451
    v1453 = v5 * v492
    v1454 = v16 * v498
    v1455 = v1453 + v1454
    del v1453, v1454
    v1456 = v1 * v490
    v1457 = v1456 + v1455
    del v1455, v1456
    v1458 = v18 * v500
    v1459 = v1458 + v1457
    del v1457, v1458
    v1460 = v51 * v1459
    v1461 = v95 * v1291
    v1462 = v1460 + v1461
    del v1460, v1461
    v1463 = v86 * v1236
    v1464 = v1463 + v1462
    del v1462, v1463
    v1465 = v27 * v1164
    v1466 = v1038 * v332
    v1467 = v1465 + v1466
    del v1465, v1466
    v1468 = v29 * v1166
    v1469 = v1468 + v1467
    del v1467, v1468
    v1470 = v1036 * v330
    v1471 = v1470 + v1469
    del v1469, v1470
    v1472 = v51 * v1471
    v1473 = v95 * v1289
    v1474 = v1472 + v1473
    del v1472, v1473
    v1475 = v86 * v1231
    v1476 = v1475 + v1474
    del v1474, v1475
    v1477 = -v1476
    del v1476
    v1478 = v1464 + v1477
    del v1464, v1477
    v1479 = v991 * v1478
    v1480 = v1479 + v1452
    del v1452, v1479
    v1481 = pad(v1480, 1, channels)
    del v1480
    v1482 = v1481 + v1386
    del v1386, v1481
    v1483 = v1406 * v996
    v1484 = v882 * v1007
    del v882
    v1485 = v1483 + v1484
    del v1483, v1484
    v1486 = v1425 * v1004
    del v1425
    v1487 = v1486 + v1485
    del v1485, v1486
    v1488 = v1019 * v1448
    del v1448
    v1489 = v1488 + v1487
    del v1487, v1488
    v1490 = v1010 * v961
    del v961
    v1491 = v1490 + v1489
    del v1489, v1490
    v1492 = v1022 * v1478
    v1493 = v1492 + v1491
    del v1491, v1492
    v1494 = pad(v1493, 0, channels)
    del v1493
    v1495 = v1494 + v1482
    del v1482, v1494
    v1496 = v248 * v325
    del v248
    v1497 = v1091 * v158
    del v1091
    v1498 = v1496 + v1497
    del v1496, v1497
    v1499 = v147 * v10
    v1500 = v1029 * v173
    v1501 = v0 * v0
    v1502 = narrow(v1501, 1, channels - 1)
    v1503 = v1502 * v257
    v1504 = v168 * v1035
    v1505 = narrow(v1504, 1, channels - 1)
    v1506 = v1505 * v50
    v1507 = v1506 + v1503
    del v1503, v1506
    v1508 = v1500 + v1507
    del v1500, v1507
    v1509 = v1499 + v1508
    del v1499, v1508
    v1510 = v233 * v1040
    v1511 = v1510 + v1509
    del v1509, v1510
    v1512 = pad(v1511, 0, channels)
    del v1511
    v1513 = v0 * v80
    v1514 = v1035 * v290
    v1515 = v168 * v1120
    v1516 = v1514 + v1515
    del v1514, v1515
    v1517 = v1513 + v1516
    del v1513, v1516
    v1518 = v1504 * v114
    v1519 = v1518 + v1517
    del v1517, v1518
    v1520 = v1501 * v308
    v1521 = v1520 + v1519
    del v1519, v1520
    v1522 = v1512 + v1521
    del v1512, v1521
    v1523 = v45 * v10
    v1524 = v1076 * v173
    v1525 = narrow(v1501, 0, channels - 1)
    v1526 = v1525 * v257
    v1527 = narrow(v1504, 0, channels - 1)
    v1528 = v1527 * v50
    v1529 = v1528 + v1526
    del v1526, v1528
    v1530 = v1524 + v1529
    del v1524, v1529
    v1531 = v1523 + v1530
    del v1523, v1530
    v1532 = v162 * v1040
    v1533 = v1532 + v1531
    del v1531, v1532
    v1534 = pad(v1533, 1, channels)
    del v1533
    v1535 = v1534 + v1522
    del v1522, v1534
    v1536 = v1535 * v347
    del v347, v1535
    v1537 = v1536 + v1498
    del v1498, v1536
    v1538 = v147 * v625
    v1539 = v10 * v587
    v1540 = v1040 * v439
    v1541 = v1540 + v1539
    del v1539, v1540
    v1542 = v173 * v1147
    v1543 = v1542 + v1541
    del v1541, v1542
    v1544 = v466 * 2.0
    v1545 = v0 * v1544
    v1546 = narrow(v1545, 1, channels - 1)
    v1547 = v257 * v1546
    v1548 = v1547 + v1543
    del v1543, v1547
    v1549 = v168 * v1157
    v1550 = v1035 * v359
    v1551 = v1549 + v1550
    del v1549, v1550
    v1552 = narrow(v1551, 1, channels - 1)
    v1553 = v50 * v1552
    v1554 = v1553 + v1548
    del v1548, v1553
    v1555 = v1029 * v369
    v1556 = v1555 + v1554
    del v1554, v1555
    v1557 = v1538 + v1556
    del v1538, v1556
    v1558 = v233 * v1168
    v1559 = v1558 + v1557
    del v1557, v1558
    v1560 = pad(v1559, 0, channels)
    del v1559
    v1561 = v80 * v466
    v1562 = v308 * v1545
    v1563 = v114 * v1551
    v1564 = v1562 + v1563
    del v1562, v1563
    v1565 = v1561 + v1564
    del v1561, v1564
    v1566 = v1120 * v359
    v1567 = v1566 + v1565
    del v1565, v1566
    v1568 = v290 * v1157
    v1569 = v1568 + v1567
    del v1567, v1568
    v1570 = v1035 * v402
    v1571 = v1570 + v1569
    del v1569, v1570
    v1572 = v168 * v1198
    v1573 = v1572 + v1571
    del v1571, v1572
    v1574 = v0 * v653
    v1575 = v1574 + v1573
    del v1573, v1574
    v1576 = v1560 + v1575
    del v1560, v1575
    v1577 = v45 * v625
    del v625
    v1578 = v10 * v483
    del v10
    v1579 = v1040 * v344
    del v1040
    v1580 = v1579 + v1578
    del v1578, v1579
    v1581 = v173 * v1206
    del v173
    v1582 = v1581 + v1580
    del v1580, v1581
    v1583 = narrow(v1545, 0, channels - 1)
    v1584 = v257 * v1583
    v1585 = v1584 + v1582
    del v1582, v1584
    v1586 = narrow(v1551, 0, channels - 1)
    v1587 = v50 * v1586
    v1588 = v1587 + v1585
    del v1585, v1587
    v1589 = v1076 * v369
    del v369
    v1590 = v1589 + v1588
    del v1588, v1589
    v1591 = v1577 + v1590
    del v1577, v1590
    v1592 = v162 * v1168
    del v1168
    v1593 = v1592 + v1591
    del v1591, v1592
    v1594 = pad(v1593, 1, channels)
    del v1593
    v1595 = v1594 + v1576
    del v1576, v1594
    v1596 = v11 * v1595
    del v1595
    v1597 = v1596 * 2.0
    del v1596
    v1598 = v1597 + v1537
    del v1537, v1597
    v1599 = v21 * v1310
    del v1310
    v1600 = v1599 + v1598
    del v1598, v1599
    v1601 = v32 * v603
    del v603
    v1602 = v1601 + v1600
    del v1600, v1601
    v1603 = v827 * v758
    v1604 = v772 * v815
    v1605 = v1603 + v1604
    del v1603, v1604
    v1606 = v812 * v1605
    v1607 = v790 * v818
    v1608 = v821 * v744
    v1609 = v1607 + v1608
    del v1607, v1608
    v1610 = v741 * v1609
    v1611 = v1606 + v1610
    del v1606, v1610
    v1612 = pad(v1611, 1, channels)
    del v1611
    v1613 = v1612 + v1602
    del v1602, v1612
    v1614 = v1326 * v815
    v1615 = v1019 * v903
    v1616 = v927 * v1004
    v1617 = v1615 + v1616
    del v1615, v1616
    v1618 = narrow(v1617, 1, channels - 2)
    v1619 = v741 * v1618
    v1620 = v962 * v1007
    v1621 = v1010 * v883
    v1622 = v1620 + v1621
    del v1620, v1621
    v1623 = narrow(v1622, 1, channels - 2)
    v1624 = v812 * v1623
    v1625 = v1619 + v1624
    del v1619, v1624
    v1626 = v1614 + v1625
    del v1614, v1625
    v1627 = v725 * v818
    v1628 = v1627 + v1626
    del v1626, v1627
    v1629 = narrow(v1504, 2, channels - 2)
    v1630 = v1629 * v83
    v1631 = narrow(v1501, 2, channels - 2)
    v1632 = v1631 * v62
    v1633 = v1630 + v1632
    del v1630, v1632
    v1634 = narrow(v1504, 0, channels - 2)
    v1635 = v1634 * v91
    v1636 = v1635 + v1633
    del v1633, v1635
    v1637 = narrow(v1501, 0, channels - 2)
    v1638 = v1637 * v72
    v1639 = v1638 + v1636
    del v1636, v1638
    v1640 = v1639 * v810
    v1641 = v1640 + v1628
    del v1628, v1640
    v1642 = narrow(v1545, 0, channels - 2)
    v1643 = v72 * v1642
    v1644 = narrow(v1551, 0, channels - 2)
    v1645 = v91 * v1644
    v1646 = v1643 + v1645
    del v1643, v1645
    v1647 = narrow(v1545, 2, channels - 2)
    v1648 = v62 * v1647
    v1649 = v1648 + v1646
    del v1646, v1648
    v1650 = narrow(v1551, 2, channels - 2)
    v1651 = v83 * v1650
    v1652 = v1651 + v1649
    del v1649, v1651
    v1653 = v830 * v1652
    v1654 = v1653 + v1641
    del v1641, v1653
    v1655 = v821 * v804
    v1656 = v1655 + v1654
    del v1654, v1655
    v1657 = v827 * v1369
    v1658 = v1657 + v1656
    del v1656, v1657
    v1659 = pad(v1658, 0, channels)
    del v1658
    v1660 = v1659 + v1613
    del v1613, v1659
    v1661 = v1326 * v744
    del v1326
    v1662 = narrow(v1617, 0, channels - 2)
    v1663 = v741 * v1662
    v1664 = narrow(v1622, 0, channels - 2)
    v1665 = v812 * v1664
    del v812
    v1666 = v1663 + v1665
    del v1663, v1665
    v1667 = v1661 + v1666
    del v1661, v1666
    v1668 = v725 * v758
    del v725
    v1669 = v1668 + v1667
    del v1667, v1668
    v1670 = v1639 * v726
    del v1639
    v1671 = v1670 + v1669
    del v1669, v1670
    v1672 = v805 * v1652
    del v1652
    v1673 = v1672 + v1671
    del v1671, v1672
    v1674 = v772 * v804
    del v804
    v1675 = v1674 + v1673
    del v1673, v1674
    v1676 = v790 * v1369
    del v1369
    v1677 = v1676 + v1675
    del v1675, v1676
    v1678 = pad(v1677, 2, channels)
    del v1677
    v1679 = v1678 + v1660
    del v1660, v1678
    v1680 = v1406 * v1004
    v1681 = v854 * v1007
    v1682 = v1680 + v1681
    del v1680, v1681
    v1683 = v1505 * v86
    v1684 = v1527 * v95
    v1685 = v1683 + v1684
    del v1683, v1684
    v1686 = v1502 * v66
    v1687 = v1686 + v1685
    del v1685, v1686
    v1688 = v1525 * v77
    v1689 = v1688 + v1687
    del v1687, v1688
    v1690 = v171 * v1036
    v1691 = v1690 * v51
    v1692 = v1691 + v1689
    del v1689, v1691
    v1693 = v5 * v1
    v1694 = v1693 * v897
    v1695 = v1694 + v1692
    del v1692, v1694
    v1696 = v1038 * v169
    v1697 = v1696 * v51
    v1698 = v1697 + v1695
    del v1695, v1697
    v1699 = v1698 * v996
    v1700 = v1699 + v1682
    del v1682, v1699
    v1701 = v5 * v500
    v1702 = v1 * v498
    v1703 = v1701 + v1702
    del v1701, v1702
    v1704 = v897 * v1703
    v1705 = v1038 * v367
    v1706 = v169 * v1164
    v1707 = v1705 + v1706
    del v1705, v1706
    v1708 = v171 * v1166
    v1709 = v1708 + v1707
    del v1707, v1708
    v1710 = v1036 * v365
    v1711 = v1710 + v1709
    del v1709, v1710
    v1712 = v51 * v1711
    v1713 = v1704 + v1712
    del v1704, v1712
    v1714 = v77 * v1583
    v1715 = v1714 + v1713
    del v1713, v1714
    v1716 = v66 * v1546
    v1717 = v1716 + v1715
    del v1715, v1716
    v1718 = v95 * v1586
    v1719 = v1718 + v1717
    del v1717, v1718
    v1720 = v86 * v1552
    v1721 = v1720 + v1719
    del v1719, v1720
    v1722 = v1022 * v1721
    v1723 = v1722 + v1700
    del v1700, v1722
    v1724 = v1010 * v990
    v1725 = v1724 + v1723
    del v1723, v1724
    v1726 = v1019 * v1478
    v1727 = v1726 + v1725
    del v1725, v1726
    v1728 = pad(v1727, 0, channels)
    del v1727
    v1729 = v1728 + v1679
    del v1679, v1728
    v1730 = v1406 * v883
    del v1406
    v1731 = v854 * v903
    del v854
    v1732 = v1730 + v1731
    del v1730, v1731
    v1733 = v1698 * v855
    del v1698
    v1734 = v1733 + v1732
    del v1732, v1733
    v1735 = v991 * v1721
    del v1721
    v1736 = v1735 + v1734
    del v1734, v1735
    v1737 = v927 * v990
    del v990
    v1738 = v1737 + v1736
    del v1736, v1737
    v1739 = v962 * v1478
    del v1478
    v1740 = v1739 + v1738
    del v1738, v1739
    v1741 = pad(v1740, 1, channels)
    del v1740
    v1742 = v1741 + v1729
    del v1729, v1741
    v1743 = v790 * v815
    v1744 = v827 * v744
    v1745 = v1743 + v1744
    del v1743, v1744
    v1746 = v91 * v1745
    v1747 = pad(v1746, 0, channels)
    del v1746
    v1748 = v83 * v1745
    v1749 = pad(v1748, 2, channels)
    del v1748
    v1750 = v114 * v343
    v1751 = v1750 + v1749
    del v1749, v1750
    v1752 = v1747 + v1751
    del v1747, v1751
    v1753 = v962 * v1004
    v1754 = v1019 * v883
    v1755 = v1753 + v1754
    del v1753, v1754
    v1756 = v86 * v1755
    v1757 = v50 * v344
    v1758 = v1757 + v1756
    del v1756, v1757
    v1759 = pad(v1758, 1, channels)
    del v1758
    v1760 = v1759 + v1752
    del v1752, v1759
    v1761 = v95 * v1755
    v1762 = v50 * v439
    v1763 = v1762 + v1761
    del v1761, v1762
    v1764 = pad(v1763, 0, channels)
    del v1763
    v1765 = v1764 + v1760
    del v1760, v1764
    v1766 = v37 * v1765
    v1767 = v805 * v827
    v1768 = v830 * v790
    v1769 = -v1768
    v1770 = v1769 - v1767
    del v1769
    v1771 = v1770 * v83
    v1772 = pad(v1771, 2, channels)
    del v1771
    v1773 = v1019 * v991
    v1774 = v962 * v1022
    v1775 = -v1774
    v1776 = v1775 - v1773
    del v1775
    v1777 = v1776 * v86
    v1778 = v23 * v56
    v1779 = v1778 + v1777
    del v1777, v1778
    v1780 = pad(v1779, 1, channels)
    del v1779
    v1781 = v1772 + v1780
    del v1772, v1780
    v1782 = v1770 * v91
    v1783 = pad(v1782, 0, channels)
    del v1782
    v1784 = v1783 + v1781
    del v1781, v1783
    v1785 = v1776 * v95
    v1786 = v141 * v56
    v1787 = v1786 + v1785
    del v1785, v1786
    v1788 = pad(v1787, 0, channels)
    del v1787
    v1789 = v1788 + v1784
    del v1784, v1788
    v1790 = v1789 * v329
    v1791 = v830 * v805
    v1792 = v1791 * v83
    v1793 = pad(v1792, 2, channels)
    del v1792
    v1794 = v1791 * v91
    v1795 = pad(v1794, 0, channels)
    del v1794
    v1796 = v1793 + v1795
    del v1793, v1795
    v1797 = v1022 * v991
    v1798 = v1797 * v86
    v1799 = v13 * v50
    v1800 = v1798 + v1799
    del v1798, v1799
    v1801 = pad(v1800, 1, channels)
    del v1800
    v1802 = v1801 + v1796
    del v1796, v1801
    v1803 = v1797 * v95
    v1804 = v139 * v50
    v1805 = v1803 + v1804
    del v1803, v1804
    v1806 = pad(v1805, 0, channels)
    del v1805
    v1807 = v1806 + v1802
    del v1802, v1806
    v1808 = v12 * v114
    v1809 = v1808 + v1807
    del v1807, v1808
    v1810 = v1809 * v359
    v1811 = v1790 + v1810
    del v1790, v1810
    v1812 = v790 * v827
    v1813 = v1812 * v83
    v1814 = pad(v1813, 2, channels)
    del v1813
    v1815 = v1812 * v91
    v1816 = pad(v1815, 0, channels)
    del v1815
    v1817 = v1814 + v1816
    del v1814, v1816
    v1818 = v962 * v1019
    v1819 = v1818 * v86
    v1820 = v162 * v50
    v1821 = v1819 + v1820
    del v1819, v1820
    v1822 = pad(v1821, 1, channels)
    del v1821
    v1823 = v1822 + v1817
    del v1817, v1822
    v1824 = v1818 * v95
    v1825 = v233 * v50
    v1826 = v1824 + v1825
    del v1824, v1825
    v1827 = pad(v1826, 0, channels)
    del v1826
    v1828 = v1827 + v1823
    del v1823, v1827
    v1829 = v161 * v114
    v1830 = v1829 + v1828
    del v1828, v1829
    v1831 = v1830 * v357
    v1832 = v1831 + v1811
    del v1811, v1831
    v1833 = v26 * v339
    v1834 = v22 * v329
    v1835 = v1833 + v1834
    del v1833, v1834
    v1836 = v115 * v1835
    v1837 = v1836 + v1832
    del v1832, v1836
    v1838 = v278 * v339
    v1839 = v1838 + v1837
    del v1837, v1838
    v1840 = v302 * v343
    v1841 = v1840 + v1839
    del v1839, v1840
    v1842 = v290 * v348
    v1843 = v1842 + v1841
    del v1841, v1842
    v1844 = v12 * v402
    v1845 = v1844 + v1843
    del v1843, v1844
    v1846 = v161 * v417
    v1847 = v1846 + v1845
    del v1845, v1846
    v1848 = v22 * v432
    v1849 = v1848 + v1847
    del v1847, v1848
    v1850 = narrow(v1835, 2, channels - 2)
    v1851 = v62 * v1850
    v1852 = v168 * v348
    v1853 = v12 * v359
    v1854 = v1852 + v1853
    del v1852, v1853
    v1855 = v37 * v343
    v1856 = v1855 + v1854
    del v1854, v1855
    v1857 = v161 * v357
    v1858 = v1857 + v1856
    del v1856, v1857
    v1859 = narrow(v1858, 2, channels - 2)
    v1860 = v61 * v1859
    v1861 = v1851 + v1860
    del v1851, v1860
    v1862 = pad(v1861, 0, channels)
    del v1861
    v1863 = v1862 + v1849
    del v1849, v1862
    v1864 = narrow(v1835, 0, channels - 2)
    v1865 = v72 * v1864
    v1866 = narrow(v1858, 0, channels - 2)
    v1867 = v71 * v1866
    v1868 = v1865 + v1867
    del v1865, v1867
    v1869 = pad(v1868, 2, channels)
    del v1868
    v1870 = v1869 + v1863
    del v1863, v1869
    v1871 = v1766 + v1870
    del v1766, v1870
    v1872 = v830 * v726
    v1873 = v805 * v810
    v1874 = v1872 + v1873
    del v1872, v1873
    v1875 = v91 * v1874
    v1876 = pad(v1875, 0, channels)
    del v1875
    v1877 = v83 * v1874
    v1878 = pad(v1877, 2, channels)
    del v1877
    v1879 = v114 * v348
    v1880 = v1879 + v1878
    del v1878, v1879
    v1881 = v1876 + v1880
    del v1876, v1880
    v1882 = v1022 * v855
    v1883 = v991 * v996
    v1884 = v1882 + v1883
    del v1882, v1883
    v1885 = v86 * v1884
    v1886 = v50 * v349
    v1887 = v1886 + v1885
    del v1885, v1886
    v1888 = pad(v1887, 1, channels)
    del v1887
    v1889 = v1888 + v1881
    del v1881, v1888
    v1890 = v95 * v1884
    v1891 = v50 * v442
    v1892 = v1891 + v1890
    del v1890, v1891
    v1893 = pad(v1892, 0, channels)
    del v1892
    v1894 = v1893 + v1889
    del v1889, v1893
    v1895 = v168 * v1894
    v1896 = v1895 + v1871
    del v1871, v1895
    v1897 = v830 * v744
    del v744
    v1898 = v790 * v810
    v1899 = v1897 + v1898
    del v1897, v1898
    v1900 = v805 * v815
    del v815
    v1901 = v1900 + v1899
    del v1899, v1900
    v1902 = v827 * v726
    v1903 = v1902 + v1901
    del v1901, v1902
    v1904 = -v1903
    v1905 = v83 * v1904
    v1906 = pad(v1905, 2, channels)
    del v1905
    v1907 = v962 * v996
    v1908 = v1022 * v883
    del v883
    v1909 = v1907 + v1908
    del v1907, v1908
    v1910 = v1019 * v855
    v1911 = v1910 + v1909
    del v1909, v1910
    v1912 = v991 * v1004
    del v1004
    v1913 = v1912 + v1911
    del v1911, v1912
    v1914 = -v1913
    v1915 = v86 * v1914
    v1916 = v56 * v340
    v1917 = v1915 + v1916
    del v1915, v1916
    v1918 = pad(v1917, 1, channels)
    del v1917
    v1919 = v1906 + v1918
    del v1906, v1918
    v1920 = v91 * v1904
    v1921 = pad(v1920, 0, channels)
    del v1920
    v1922 = v1921 + v1919
    del v1919, v1921
    v1923 = v95 * v1914
    v1924 = v56 * v437
    v1925 = v1923 + v1924
    del v1923, v1924
    v1926 = pad(v1925, 0, channels)
    del v1925
    v1927 = v1926 + v1922
    del v1922, v1926
    v1928 = v26 * v1927
    v1929 = v1928 + v1896
    del v1896, v1928
    v1930 = v141 * v340
    v1931 = v23 * v437
    v1932 = v1930 + v1931
    del v1930, v1931
    v1933 = v1932 * -2.0
    del v1932
    v1934 = v162 * v442
    v1935 = v139 * v344
    v1936 = v1934 + v1935
    del v1934, v1935
    v1937 = v233 * v349
    v1938 = v1937 + v1936
    del v1936, v1937
    v1939 = v13 * v439
    v1940 = v1939 + v1938
    del v1938, v1939
    v1941 = v1933 + v1940
    del v1933, v1940
    v1942 = v2 * v1941
    v1943 = v1776 * v51
    v1944 = v1943 * v330
    v1945 = v1944 + v1942
    del v1942, v1944
    v1946 = v1818 * v51
    v1947 = v1946 * v372
    v1948 = v1947 + v1945
    del v1945, v1947
    v1949 = v1797 * v51
    v1950 = v1949 * v365
    v1951 = v1950 + v1948
    del v1948, v1950
    v1952 = narrow(v1835, 0, channels - 1)
    v1953 = v77 * v1952
    v1954 = v1953 + v1951
    del v1951, v1953
    v1955 = narrow(v1858, 0, channels - 1)
    v1956 = v76 * v1955
    v1957 = v1956 + v1954
    del v1954, v1956
    v1958 = v51 * v1884
    v1959 = v171 * v1958
    v1960 = v1959 + v1957
    del v1957, v1959
    v1961 = v51 * v1755
    v1962 = v40 * v1961
    v1963 = v1962 + v1960
    del v1960, v1962
    v1964 = v51 * v1914
    v1965 = v29 * v1964
    v1966 = v1965 + v1963
    del v1963, v1965
    v1967 = pad(v1966, 1, channels)
    del v1966
    v1968 = v1967 + v1929
    del v1929, v1967
    v1969 = v6 * v1941
    v1970 = v1943 * v332
    v1971 = v1970 + v1969
    del v1969, v1970
    v1972 = v1946 * v374
    v1973 = v1972 + v1971
    del v1971, v1972
    v1974 = v1949 * v367
    v1975 = v1974 + v1973
    del v1973, v1974
    v1976 = narrow(v1835, 1, channels - 1)
    v1977 = v66 * v1976
    v1978 = v1977 + v1975
    del v1975, v1977
    v1979 = narrow(v1858, 1, channels - 1)
    del v1858
    v1980 = v65 * v1979
    v1981 = v1980 + v1978
    del v1978, v1980
    v1982 = v169 * v1958
    v1983 = v1982 + v1981
    del v1981, v1982
    v1984 = v38 * v1961
    v1985 = v1984 + v1983
    del v1983, v1984
    v1986 = v27 * v1964
    v1987 = v1986 + v1985
    del v1985, v1986
    v1988 = pad(v1987, 0, channels)
    del v1987
    v1989 = v1988 + v1968
    del v1968, v1988
    v1990 = v1605 + v1609
    v1991 = -v1990
    v1992 = v83 * v1991
    v1993 = pad(v1992, 2, channels)
    del v1992
    v1994 = v1617 + v1622
    del v1617, v1622
    v1995 = -v1994
    v1996 = v86 * v1995
    v1997 = v56 * v483
    v1998 = v1996 + v1997
    del v1996, v1997
    v1999 = pad(v1998, 1, channels)
    del v1998
    v2000 = v1993 + v1999
    del v1993, v1999
    v2001 = v91 * v1991
    v2002 = pad(v2001, 0, channels)
    del v2001
    v2003 = v2002 + v2000
    del v2000, v2002
    v2004 = v95 * v1995
    v2005 = v56 * v587
    v2006 = v2004 + v2005
    del v2004, v2005
    v2007 = pad(v2006, 0, channels)
    del v2006
    v2008 = v2007 + v2003
    del v2003, v2007
    v2009 = v37 * v2008
    v2010 = v1768 + v1767
    del v1767, v1768
    v2011 = v2010 * v83
    v2012 = pad(v2011, 2, channels)
    del v2011
    v2013 = v1774 + v1773
    del v1773, v1774
    v2014 = v2013 * v86
    v2015 = v23 * v51
    v2016 = v2015 + v2014
    del v2014, v2015
    v2017 = pad(v2016, 1, channels)
    del v2016
    v2018 = v2012 + v2017
    del v2012, v2017
    v2019 = v2010 * v91
    v2020 = pad(v2019, 0, channels)
    del v2019
    v2021 = v2020 + v2018
    del v2018, v2020
    v2022 = v2013 * v95
    v2023 = v141 * v51
    v2024 = v2023 + v2022
    del v2022, v2023
    v2025 = pad(v2024, 0, channels)
    del v2024
    v2026 = v2025 + v2021
    del v2021, v2025
    v2027 = v2026 * v473
    v2028 = v830 * v772
    v2029 = v805 * v821
    v2030 = v2028 + v2029
    v2031 = v2030 * v83
    v2032 = pad(v2031, 2, channels)
    del v2031
    v2033 = v1022 * v927
    v2034 = v991 * v1010
    v2035 = v2033 + v2034
    v2036 = v2035 * v86
    v2037 = v34 * v51
    v2038 = v2037 + v2036
    del v2036, v2037
    v2039 = pad(v2038, 1, channels)
    del v2038
    v2040 = v2032 + v2039
    del v2032, v2039
    v2041 = v2030 * v91
    v2042 = pad(v2041, 0, channels)
    del v2041
    v2043 = v2042 + v2040
    del v2040, v2042
    v2044 = v2035 * v95
    v2045 = v144 * v51
    v2046 = v2045 + v2044
    del v2044, v2045
    v2047 = pad(v2046, 0, channels)
    del v2046
    v2048 = v2047 + v2043
    del v2043, v2047
    v2049 = v2048 * v329
    v2050 = v2027 + v2049
    del v2027, v2049
    v2051 = v790 * v821
    del v790
    v2052 = v827 * v772
    del v827
    v2053 = -v2052
    v2054 = v2053 - v2051
    del v2053
    v2055 = v2054 * v83
    v2056 = pad(v2055, 2, channels)
    del v2055
    v2057 = v962 * v1010
    del v962
    v2058 = v1019 * v927
    del v1019
    v2059 = -v2058
    v2060 = v2059 - v2057
    del v2059
    v2061 = v2060 * v86
    v2062 = v45 * v56
    v2063 = v2062 + v2061
    del v2061, v2062
    v2064 = pad(v2063, 1, channels)
    del v2063
    v2065 = v2056 + v2064
    del v2056, v2064
    v2066 = v2054 * v91
    v2067 = pad(v2066, 0, channels)
    del v2066
    v2068 = v2067 + v2065
    del v2065, v2067
    v2069 = v2060 * v95
    v2070 = v147 * v56
    v2071 = v2070 + v2069
    del v2069, v2070
    v2072 = pad(v2071, 0, channels)
    del v2071
    v2073 = v2072 + v2068
    del v2068, v2072
    v2074 = v2073 * v357
    v2075 = v2074 + v2050
    del v2050, v2074
    v2076 = v1797 * v66
    v2077 = v13 * v257
    v2078 = v2076 + v2077
    del v2076, v2077
    v2079 = pad(v2078, 1, channels)
    del v2078
    v2080 = v1791 * v62
    v2081 = pad(v2080, 2, channels)
    del v2080
    v2082 = v1791 * v72
    v2083 = pad(v2082, 0, channels)
    del v2082
    v2084 = v2081 + v2083
    del v2081, v2083
    v2085 = v2079 + v2084
    del v2079, v2084
    v2086 = v1797 * v77
    v2087 = v139 * v257
    v2088 = v2086 + v2087
    del v2086, v2087
    v2089 = pad(v2088, 0, channels)
    del v2088
    v2090 = v2089 + v2085
    del v2085, v2089
    v2091 = v12 * v308
    v2092 = v2091 + v2090
    del v2090, v2091
    v2093 = v2092 * v1544
    del v1544, v2092
    v2094 = v2093 + v2075
    del v2075, v2093
    v2095 = v26 * v463
    v2096 = v33 * v329
    v2097 = v2095 + v2096
    del v2095, v2096
    v2098 = v133 * v2097
    v2099 = v2098 + v2094
    del v2094, v2098
    v2100 = v117 * v482
    del v117
    v2101 = v2100 + v2099
    del v2099, v2100
    v2102 = v135 * v339
    v2103 = v2102 + v2101
    del v2101, v2102
    v2104 = v98 * v463
    v2105 = v2104 + v2103
    del v2103, v2104
    v2106 = v80 * v348
    v2107 = v2106 + v2105
    del v2105, v2106
    v2108 = v12 * v653
    v2109 = v2108 + v2107
    del v2107, v2108
    v2110 = v33 * v543
    v2111 = v2110 + v2109
    del v2109, v2110
    v2112 = v22 * v685
    v2113 = v2112 + v2111
    del v2111, v2112
    v2114 = v44 * v670
    del v670
    v2115 = v2114 + v2113
    del v2113, v2114
    v2116 = v15 * v339
    v2117 = v2097 + v2116
    del v2116
    v2118 = v22 * v473
    v2119 = v2118 + v2117
    del v2117, v2118
    v2120 = narrow(v2119, 2, channels - 2)
    v2121 = v83 * v2120
    v2122 = v37 * v482
    v2123 = v0 * v348
    v2124 = v12 * v466
    v2125 = v2123 + v2124
    del v2123, v2124
    v2126 = v2122 + v2125
    del v2122, v2125
    v2127 = v44 * v357
    v2128 = v2127 + v2126
    del v2126, v2127
    v2129 = narrow(v2128, 2, channels - 2)
    v2130 = v62 * v2129
    v2131 = v2121 + v2130
    del v2121, v2130
    v2132 = pad(v2131, 0, channels)
    del v2131
    v2133 = v2132 + v2115
    del v2115, v2132
    v2134 = narrow(v2119, 0, channels - 2)
    v2135 = v91 * v2134
    v2136 = narrow(v2128, 0, channels - 2)
    v2137 = v72 * v2136
    v2138 = v2135 + v2137
    del v2135, v2137
    v2139 = pad(v2138, 2, channels)
    del v2138
    v2140 = v2139 + v2133
    del v2133, v2139
    v2141 = v72 * v1874
    v2142 = pad(v2141, 0, channels)
    del v2141
    v2143 = v62 * v1874
    v2144 = pad(v2143, 2, channels)
    del v2143
    v2145 = v308 * v348
    v2146 = v2145 + v2144
    del v2144, v2145
    v2147 = v2142 + v2146
    del v2142, v2146
    v2148 = v66 * v1884
    v2149 = v257 * v349
    v2150 = v2149 + v2148
    del v2148, v2149
    v2151 = pad(v2150, 1, channels)
    del v2150
    v2152 = v2151 + v2147
    del v2147, v2151
    v2153 = v77 * v1884
    v2154 = v257 * v442
    v2155 = v2154 + v2153
    del v2153, v2154
    v2156 = pad(v2155, 0, channels)
    del v2155
    v2157 = v2156 + v2152
    del v2152, v2156
    v2158 = v0 * v2157
    del v2157
    v2159 = v2158 * 2.0
    del v2158
    v2160 = v2159 + v2140
    del v2140, v2159
    v2161 = v2009 + v2160
    del v2009, v2160
    v2162 = v830 * v758
    v2163 = v772 * v810
    v2164 = v2162 + v2163
    del v2162, v2163
    v2165 = v805 * v818
    v2166 = v2165 + v2164
    del v2164, v2165
    v2167 = v821 * v726
    v2168 = v2167 + v2166
    del v2166, v2167
    v2169 = v83 * v2168
    v2170 = pad(v2169, 2, channels)
    del v2169
    v2171 = v1022 * v903
    del v1022
    v2172 = v927 * v996
    del v996
    v2173 = v2171 + v2172
    del v2171, v2172
    v2174 = v991 * v1007
    del v991
    v2175 = v2174 + v2173
    del v2173, v2174
    v2176 = v1010 * v855
    del v855
    v2177 = v2176 + v2175
    del v2175, v2176
    v2178 = v86 * v2177
    v2179 = v51 * v464
    v2180 = v2178 + v2179
    del v2178, v2179
    v2181 = pad(v2180, 1, channels)
    del v2180
    v2182 = v2170 + v2181
    del v2170, v2181
    v2183 = v91 * v2168
    v2184 = pad(v2183, 0, channels)
    del v2183
    v2185 = v2184 + v2182
    del v2182, v2184
    v2186 = v95 * v2177
    v2187 = v51 * v579
    v2188 = v2186 + v2187
    del v2186, v2187
    v2189 = pad(v2188, 0, channels)
    del v2188
    v2190 = v2189 + v2185
    del v2185, v2189
    v2191 = v26 * v2190
    v2192 = v2191 + v2161
    del v2161, v2191
    v2193 = v83 * v1903
    v2194 = pad(v2193, 2, channels)
    del v2193
    v2195 = v86 * v1913
    v2196 = v51 * v340
    v2197 = v2195 + v2196
    del v2195, v2196
    v2198 = pad(v2197, 1, channels)
    del v2197
    v2199 = v2194 + v2198
    del v2194, v2198
    v2200 = v91 * v1903
    v2201 = pad(v2200, 0, channels)
    del v2200
    v2202 = v2201 + v2199
    del v2199, v2201
    v2203 = v95 * v1913
    v2204 = v51 * v437
    v2205 = v2203 + v2204
    del v2203, v2204
    v2206 = pad(v2205, 0, channels)
    del v2205
    v2207 = v2206 + v2202
    del v2202, v2206
    v2208 = v15 * v2207
    v2209 = v2208 + v2192
    del v2192, v2208
    v2210 = v45 * v442
    v2211 = v139 * v483
    v2212 = v2210 + v2211
    del v2210, v2211
    v2213 = v147 * v349
    v2214 = v2213 + v2212
    del v2212, v2213
    v2215 = v13 * v587
    v2216 = v2215 + v2214
    del v2214, v2215
    v2217 = -v2216
    del v2216
    v2218 = v34 * v437
    v2219 = v141 * v464
    v2220 = v2218 + v2219
    del v2218, v2219
    v2221 = v144 * v340
    v2222 = v2221 + v2220
    del v2220, v2221
    v2223 = v23 * v579
    v2224 = v2223 + v2222
    del v2222, v2223
    v2225 = v2217 + v2224
    del v2217, v2224
    v2226 = v3 * v2225
    v2227 = v2013 * v51
    v2228 = v2227 * v490
    v2229 = v2035 * v51
    v2230 = v2229 * v330
    v2231 = v2228 + v2230
    del v2228, v2230
    v2232 = v2060 * v51
    v2233 = v2232 * v372
    v2234 = v2233 + v2231
    del v2231, v2233
    v2235 = v2226 + v2234
    del v2226, v2234
    v2236 = v1797 * v897
    v2237 = v2236 * v498
    v2238 = v2237 + v2235
    del v2235, v2237
    v2239 = narrow(v2119, 0, channels - 1)
    v2240 = v95 * v2239
    v2241 = v2240 + v2238
    del v2238, v2240
    v2242 = narrow(v2128, 0, channels - 1)
    v2243 = v77 * v2242
    v2244 = v2243 + v2241
    del v2241, v2243
    v2245 = v897 * v1884
    v2246 = v5 * v2245
    v2247 = v2246 + v2244
    del v2244, v2246
    v2248 = v51 * v1995
    v2249 = v40 * v2248
    v2250 = v2249 + v2247
    del v2247, v2249
    v2251 = v51 * v2177
    v2252 = v29 * v2251
    v2253 = v2252 + v2250
    del v2250, v2252
    v2254 = v51 * v1913
    v2255 = v18 * v2254
    v2256 = v2255 + v2253
    del v2253, v2255
    v2257 = pad(v2256, 1, channels)
    del v2256
    v2258 = v2257 + v2209
    del v2209, v2257
    v2259 = v7 * v2225
    v2260 = v2227 * v492
    v2261 = v2229 * v332
    v2262 = v2260 + v2261
    del v2260, v2261
    v2263 = v2232 * v374
    v2264 = v2263 + v2262
    del v2262, v2263
    v2265 = v2259 + v2264
    del v2259, v2264
    v2266 = v2236 * v500
    del v2236
    v2267 = v2266 + v2265
    del v2265, v2266
    v2268 = narrow(v2119, 1, channels - 1)
    del v2119
    v2269 = v86 * v2268
    v2270 = v2269 + v2267
    del v2267, v2269
    v2271 = narrow(v2128, 1, channels - 1)
    del v2128
    v2272 = v66 * v2271
    v2273 = v2272 + v2270
    del v2270, v2272
    v2274 = v1 * v2245
    del v2245
    v2275 = v2274 + v2273
    del v2273, v2274
    v2276 = v38 * v2248
    v2277 = v2276 + v2275
    del v2275, v2276
    v2278 = v27 * v2251
    v2279 = v2278 + v2277
    del v2277, v2278
    v2280 = v16 * v2254
    v2281 = v2280 + v2279
    del v2279, v2280
    v2282 = pad(v2281, 0, channels)
    del v2281
    v2283 = v2282 + v2258
    del v2258, v2282
    v2284 = v83 * v1990
    v2285 = pad(v2284, 2, channels)
    del v2284
    v2286 = v86 * v1994
    v2287 = v51 * v483
    v2288 = v2286 + v2287
    del v2286, v2287
    v2289 = pad(v2288, 1, channels)
    del v2288
    v2290 = v2285 + v2289
    del v2285, v2289
    v2291 = v91 * v1990
    v2292 = pad(v2291, 0, channels)
    del v2291
    v2293 = v2292 + v2290
    del v2290, v2292
    v2294 = v95 * v1994
    v2295 = v51 * v587
    v2296 = v2294 + v2295
    del v2294, v2295
    v2297 = pad(v2296, 0, channels)
    del v2296
    v2298 = v2297 + v2293
    del v2293, v2297
    v2299 = v26 * v2298
    v2300 = v2026 * v466
    del v2026
    v2301 = -v2028
    del v2028
    v2302 = v2301 - v2029
    del v2029, v2301
    v2303 = v2302 * v83
    v2304 = pad(v2303, 2, channels)
    del v2303
    v2305 = -v2033
    del v2033
    v2306 = v2305 - v2034
    del v2034, v2305
    v2307 = v2306 * v86
    v2308 = v34 * v56
    v2309 = v2308 + v2307
    del v2307, v2308
    v2310 = pad(v2309, 1, channels)
    del v2309
    v2311 = v2304 + v2310
    del v2304, v2310
    v2312 = v2302 * v91
    v2313 = pad(v2312, 0, channels)
    del v2312
    v2314 = v2313 + v2311
    del v2311, v2313
    v2315 = v2306 * v95
    v2316 = v144 * v56
    v2317 = v2316 + v2315
    del v2315, v2316
    v2318 = pad(v2317, 0, channels)
    del v2317
    v2319 = v2318 + v2314
    del v2314, v2318
    v2320 = v2319 * v359
    v2321 = v2300 + v2320
    del v2300, v2320
    v2322 = v2052 + v2051
    v2323 = v2322 * v83
    v2324 = pad(v2323, 2, channels)
    del v2323
    v2325 = v2058 + v2057
    v2326 = v2325 * v86
    v2327 = v45 * v51
    v2328 = v2327 + v2326
    del v2326, v2327
    v2329 = pad(v2328, 1, channels)
    del v2328
    v2330 = v2324 + v2329
    del v2324, v2329
    v2331 = v2322 * v91
    v2332 = pad(v2331, 0, channels)
    del v2331
    v2333 = v2332 + v2330
    del v2330, v2332
    v2334 = v2325 * v95
    v2335 = v147 * v51
    v2336 = v2335 + v2334
    del v2334, v2335
    v2337 = pad(v2336, 0, channels)
    del v2336
    v2338 = v2337 + v2333
    del v2333, v2337
    v2339 = v2338 * v329
    v2340 = v2339 + v2321
    del v2321, v2339
    v2341 = v1818 * v66
    v2342 = v162 * v257
    v2343 = v2341 + v2342
    del v2341, v2342
    v2344 = pad(v2343, 1, channels)
    del v2343
    v2345 = v1812 * v62
    v2346 = pad(v2345, 2, channels)
    del v2345
    v2347 = v1812 * v72
    v2348 = pad(v2347, 0, channels)
    del v2347
    v2349 = v2346 + v2348
    del v2346, v2348
    v2350 = v2344 + v2349
    del v2344, v2349
    v2351 = v1818 * v77
    v2352 = v233 * v257
    v2353 = v2351 + v2352
    del v2351, v2352
    v2354 = pad(v2353, 0, channels)
    del v2353
    v2355 = v2354 + v2350
    del v2350, v2354
    v2356 = v161 * v308
    v2357 = v2356 + v2355
    del v2355, v2356
    v2358 = v2357 * v1152
    del v1152, v2357
    v2359 = v2358 + v2340
    del v2340, v2358
    v2360 = v0 * v339
    v2361 = v26 * v482
    v2362 = v44 * v329
    v2363 = v2361 + v2362
    del v2361, v2362
    v2364 = v2360 + v2363
    del v2360, v2363
    v2365 = v22 * v466
    v2366 = v2365 + v2364
    del v2364, v2365
    v2367 = v133 * v2366
    del v133
    v2368 = v2367 + v2359
    del v2359, v2367
    v2369 = v214 * v463
    del v214
    v2370 = v2369 + v2368
    del v2368, v2369
    v2371 = v98 * v482
    del v98
    v2372 = v2371 + v2370
    del v2370, v2371
    v2373 = v227 * v339
    del v227
    v2374 = v2373 + v2372
    del v2372, v2373
    v2375 = v196 * v343
    v2376 = v2375 + v2374
    del v2374, v2375
    v2377 = v161 * v530
    v2378 = v2377 + v2376
    del v2376, v2377
    v2379 = v22 * v1267
    del v1267
    v2380 = v2379 + v2378
    del v2378, v2379
    v2381 = v44 * v543
    del v543
    v2382 = v2381 + v2380
    del v2380, v2381
    v2383 = v33 * v558
    del v558
    v2384 = v2383 + v2382
    del v2382, v2383
    v2385 = narrow(v2366, 2, channels - 2)
    v2386 = v83 * v2385
    v2387 = v168 * v463
    v2388 = v15 * v343
    v2389 = v161 * v473
    v2390 = v2388 + v2389
    del v2388, v2389
    v2391 = v2387 + v2390
    del v2387, v2390
    v2392 = v33 * v359
    v2393 = v2392 + v2391
    del v2391, v2392
    v2394 = narrow(v2393, 2, channels - 2)
    v2395 = v62 * v2394
    v2396 = v2386 + v2395
    del v2386, v2395
    v2397 = pad(v2396, 0, channels)
    del v2396
    v2398 = v2397 + v2384
    del v2384, v2397
    v2399 = narrow(v2366, 0, channels - 2)
    v2400 = v91 * v2399
    v2401 = narrow(v2393, 0, channels - 2)
    v2402 = v72 * v2401
    v2403 = v2400 + v2402
    del v2400, v2402
    v2404 = pad(v2403, 2, channels)
    del v2403
    v2405 = v2404 + v2398
    del v2398, v2404
    v2406 = v72 * v1745
    v2407 = pad(v2406, 0, channels)
    del v2406
    v2408 = v62 * v1745
    v2409 = pad(v2408, 2, channels)
    del v2408
    v2410 = v308 * v343
    v2411 = v2410 + v2409
    del v2409, v2410
    v2412 = v2407 + v2411
    del v2407, v2411
    v2413 = v66 * v1755
    v2414 = v257 * v344
    v2415 = v2414 + v2413
    del v2413, v2414
    v2416 = pad(v2415, 1, channels)
    del v2415
    v2417 = v2416 + v2412
    del v2412, v2416
    v2418 = v77 * v1755
    v2419 = v257 * v439
    v2420 = v2419 + v2418
    del v2418, v2419
    v2421 = pad(v2420, 0, channels)
    del v2420
    v2422 = v2421 + v2417
    del v2417, v2421
    v2423 = v15 * v2422
    del v2422
    v2424 = v2423 * 2.0
    del v2423
    v2425 = v2424 + v2405
    del v2405, v2424
    v2426 = v2299 + v2425
    del v2299, v2425
    v2427 = -v2168
    v2428 = v83 * v2427
    v2429 = pad(v2428, 2, channels)
    del v2428
    v2430 = -v2177
    v2431 = v86 * v2430
    v2432 = v56 * v464
    v2433 = v2431 + v2432
    del v2431, v2432
    v2434 = pad(v2433, 1, channels)
    del v2433
    v2435 = v2429 + v2434
    del v2429, v2434
    v2436 = v91 * v2427
    v2437 = pad(v2436, 0, channels)
    del v2436
    v2438 = v2437 + v2435
    del v2435, v2437
    v2439 = v95 * v2430
    v2440 = v56 * v579
    del v56
    v2441 = v2439 + v2440
    del v2439, v2440
    v2442 = pad(v2441, 0, channels)
    del v2441
    v2443 = v2442 + v2438
    del v2438, v2442
    v2444 = v168 * v2443
    v2445 = v2444 + v2426
    del v2426, v2444
    v2446 = v0 * v2207
    del v2207
    v2447 = v2446 + v2445
    del v2445, v2446
    v2448 = v34 * v439
    v2449 = v233 * v464
    v2450 = v2448 + v2449
    del v2448, v2449
    v2451 = v144 * v344
    v2452 = v2451 + v2450
    del v2450, v2451
    v2453 = v162 * v579
    v2454 = v2453 + v2452
    del v2452, v2453
    v2455 = -v2454
    del v2454
    v2456 = v45 * v437
    v2457 = v141 * v483
    v2458 = v2456 + v2457
    del v2456, v2457
    v2459 = v147 * v340
    v2460 = v2459 + v2458
    del v2458, v2459
    v2461 = v23 * v587
    v2462 = v2461 + v2460
    del v2460, v2461
    v2463 = v2455 + v2462
    del v2455, v2462
    v2464 = v7 * v2463
    v2465 = v2227 * v500
    v2466 = v2306 * v51
    v2467 = v2466 * v367
    v2468 = v2465 + v2467
    del v2465, v2467
    v2469 = v2325 * v51
    v2470 = v2469 * v332
    v2471 = v2470 + v2468
    del v2468, v2470
    v2472 = v2464 + v2471
    del v2464, v2471
    v2473 = v1818 * v897
    v2474 = v2473 * v492
    v2475 = v2474 + v2472
    del v2472, v2474
    v2476 = narrow(v2366, 1, channels - 1)
    v2477 = v86 * v2476
    v2478 = v2477 + v2475
    del v2475, v2477
    v2479 = narrow(v2393, 1, channels - 1)
    v2480 = v66 * v2479
    v2481 = v2480 + v2478
    del v2478, v2480
    v2482 = v897 * v1755
    v2483 = v16 * v2482
    v2484 = v2483 + v2481
    del v2481, v2483
    v2485 = v51 * v1994
    v2486 = v27 * v2485
    v2487 = v2486 + v2484
    del v2484, v2486
    v2488 = v51 * v2430
    v2489 = v169 * v2488
    v2490 = v2489 + v2487
    del v2487, v2489
    v2491 = v1 * v2254
    v2492 = v2491 + v2490
    del v2490, v2491
    v2493 = pad(v2492, 0, channels)
    del v2492
    v2494 = v2493 + v2447
    del v2447, v2493
    v2495 = v3 * v2463
    v2496 = v2227 * v498
    del v2227
    v2497 = v2466 * v365
    v2498 = v2496 + v2497
    del v2496, v2497
    v2499 = v2469 * v330
    v2500 = v2499 + v2498
    del v2498, v2499
    v2501 = v2495 + v2500
    del v2495, v2500
    v2502 = v2473 * v490
    del v2473
    v2503 = v2502 + v2501
    del v2501, v2502
    v2504 = narrow(v2366, 0, channels - 1)
    v2505 = v95 * v2504
    v2506 = v2505 + v2503
    del v2503, v2505
    v2507 = narrow(v2393, 0, channels - 1)
    del v2393
    v2508 = v77 * v2507
    v2509 = v2508 + v2506
    del v2506, v2508
    v2510 = v18 * v2482
    del v2482
    v2511 = v2510 + v2509
    del v2509, v2510
    v2512 = v29 * v2485
    v2513 = v2512 + v2511
    del v2511, v2512
    v2514 = v171 * v2488
    v2515 = v2514 + v2513
    del v2513, v2514
    v2516 = v5 * v2254
    del v2254
    v2517 = v2516 + v2515
    del v2515, v2516
    v2518 = pad(v2517, 1, channels)
    del v2517
    v2519 = v2518 + v2494
    del v2494, v2518
    v2520 = v1035 * v1894
    del v1894
    v2521 = v2319 * v473
    del v2319
    v2522 = v772 * v821
    v2523 = v2522 * v83
    v2524 = pad(v2523, 2, channels)
    del v2523
    v2525 = v2522 * v91
    v2526 = pad(v2525, 0, channels)
    del v2525
    v2527 = v2524 + v2526
    del v2524, v2526
    v2528 = v927 * v1010
    v2529 = v2528 * v95
    v2530 = v1029 * v50
    v2531 = v2529 + v2530
    del v2529, v2530
    v2532 = pad(v2531, 0, channels)
    del v2531
    v2533 = v2532 + v2527
    del v2527, v2532
    v2534 = v2528 * v86
    v2535 = v1076 * v50
    v2536 = v2534 + v2535
    del v2534, v2535
    v2537 = pad(v2536, 1, channels)
    del v2536
    v2538 = v2537 + v2533
    del v2533, v2537
    v2539 = v1028 * v114
    v2540 = v2539 + v2538
    del v2538, v2539
    v2541 = v2540 * v357
    v2542 = v2521 + v2541
    del v2521, v2541
    v2543 = v1809 * v1157
    del v1809
    v2544 = v2543 + v2542
    del v2542, v2543
    v2545 = v15 * v463
    v2546 = v33 * v473
    v2547 = v2545 + v2546
    del v2545, v2546
    v2548 = v115 * v2547
    v2549 = v2548 + v2544
    del v2544, v2548
    v2550 = v196 * v463
    del v196
    v2551 = v2550 + v2549
    del v2549, v2550
    v2552 = v302 * v1146
    del v302
    v2553 = v2552 + v2551
    del v2551, v2552
    v2554 = v1120 * v348
    v2555 = v2554 + v2553
    del v2553, v2554
    v2556 = v12 * v1198
    v2557 = v2556 + v2555
    del v2555, v2556
    v2558 = v1028 * v417
    del v417
    v2559 = v2558 + v2557
    del v2557, v2558
    v2560 = v33 * v530
    del v530
    v2561 = v2560 + v2559
    del v2559, v2560
    v2562 = narrow(v2547, 2, channels - 2)
    v2563 = v62 * v2562
    v2564 = v37 * v1146
    v2565 = v1028 * v357
    v2566 = v2564 + v2565
    del v2564, v2565
    v2567 = v1035 * v348
    v2568 = v2567 + v2566
    del v2566, v2567
    v2569 = v12 * v1157
    v2570 = v2569 + v2568
    del v2568, v2569
    v2571 = narrow(v2570, 2, channels - 2)
    v2572 = v61 * v2571
    v2573 = v2563 + v2572
    del v2563, v2572
    v2574 = pad(v2573, 0, channels)
    del v2573
    v2575 = v2574 + v2561
    del v2561, v2574
    v2576 = narrow(v2547, 0, channels - 2)
    v2577 = v72 * v2576
    v2578 = narrow(v2570, 0, channels - 2)
    v2579 = v71 * v2578
    v2580 = v2577 + v2579
    del v2577, v2579
    v2581 = pad(v2580, 2, channels)
    del v2580
    v2582 = v2581 + v2575
    del v2575, v2581
    v2583 = v2520 + v2582
    del v2520, v2582
    v2584 = v772 * v818
    del v772, v818
    v2585 = v821 * v758
    del v758, v821
    v2586 = v2584 + v2585
    del v2584, v2585
    v2587 = v91 * v2586
    v2588 = pad(v2587, 0, channels)
    del v2587
    v2589 = v83 * v2586
    v2590 = pad(v2589, 2, channels)
    del v2589
    v2591 = v114 * v1146
    v2592 = v2591 + v2590
    del v2590, v2591
    v2593 = v2588 + v2592
    del v2588, v2592
    v2594 = v927 * v1007
    del v927, v1007
    v2595 = v1010 * v903
    del v903, v1010
    v2596 = v2594 + v2595
    del v2594, v2595
    v2597 = v95 * v2596
    v2598 = v50 * v1147
    v2599 = v2598 + v2597
    del v2597, v2598
    v2600 = pad(v2599, 0, channels)
    del v2599
    v2601 = v2600 + v2593
    del v2593, v2600
    v2602 = v86 * v2596
    v2603 = v50 * v1206
    v2604 = v2603 + v2602
    del v2602, v2603
    v2605 = pad(v2604, 1, channels)
    del v2604
    v2606 = v2605 + v2601
    del v2601, v2605
    v2607 = v37 * v2606
    v2608 = v2607 + v2583
    del v2583, v2607
    v2609 = v15 * v2443
    del v2443
    v2610 = v2609 + v2608
    del v2608, v2609
    v2611 = v34 * v579
    v2612 = v144 * v464
    v2613 = v2611 + v2612
    del v2611, v2612
    v2614 = v2613 * -2.0
    del v2613
    v2615 = v1076 * v442
    v2616 = v139 * v1206
    v2617 = v2615 + v2616
    del v2615, v2616
    v2618 = v1029 * v349
    v2619 = v2618 + v2617
    del v2617, v2618
    v2620 = v13 * v1147
    v2621 = v2620 + v2619
    del v2619, v2620
    v2622 = v2614 + v2621
    del v2614, v2621
    v2623 = v6 * v2622
    v2624 = v2466 * v492
    v2625 = v2624 + v2623
    del v2623, v2624
    v2626 = v2528 * v51
    v2627 = v2626 * v374
    v2628 = v2627 + v2625
    del v2625, v2627
    v2629 = v1949 * v1166
    v2630 = v2629 + v2628
    del v2628, v2629
    v2631 = narrow(v2547, 1, channels - 1)
    v2632 = v66 * v2631
    v2633 = v2632 + v2630
    del v2630, v2632
    v2634 = narrow(v2570, 1, channels - 1)
    v2635 = v65 * v2634
    v2636 = v2635 + v2633
    del v2633, v2635
    v2637 = v1036 * v1958
    v2638 = v2637 + v2636
    del v2636, v2637
    v2639 = v51 * v2596
    del v51
    v2640 = v38 * v2639
    v2641 = v2640 + v2638
    del v2638, v2640
    v2642 = v16 * v2488
    v2643 = v2642 + v2641
    del v2641, v2642
    v2644 = pad(v2643, 0, channels)
    del v2643
    v2645 = v2644 + v2610
    del v2610, v2644
    v2646 = v2 * v2622
    v2647 = v2466 * v490
    del v2466
    v2648 = v2647 + v2646
    del v2646, v2647
    v2649 = v2626 * v372
    v2650 = v2649 + v2648
    del v2648, v2649
    v2651 = v1949 * v1164
    del v1949
    v2652 = v2651 + v2650
    del v2650, v2651
    v2653 = narrow(v2547, 0, channels - 1)
    v2654 = v77 * v2653
    v2655 = v2654 + v2652
    del v2652, v2654
    v2656 = narrow(v2570, 0, channels - 1)
    del v2570
    v2657 = v76 * v2656
    v2658 = v2657 + v2655
    del v2655, v2657
    v2659 = v1038 * v1958
    del v1958
    v2660 = v2659 + v2658
    del v2658, v2659
    v2661 = v40 * v2639
    v2662 = v2661 + v2660
    del v2660, v2661
    v2663 = v18 * v2488
    del v2488
    v2664 = v2663 + v2662
    del v2662, v2663
    v2665 = pad(v2664, 1, channels)
    del v2664
    v2666 = v2665 + v2645
    del v2645, v2665
    v2667 = v15 * v2298
    del v2298
    v2668 = v1789 * v1157
    del v1789
    v2669 = v2048 * v466
    del v2048
    v2670 = v2668 + v2669
    del v2668, v2669
    v2671 = v2338 * v473
    del v2338
    v2672 = v2671 + v2670
    del v2670, v2671
    v2673 = v2528 * v77
    v2674 = v1029 * v257
    v2675 = v2673 + v2674
    del v2673, v2674
    v2676 = pad(v2675, 0, channels)
    del v2675
    v2677 = v2522 * v62
    v2678 = pad(v2677, 2, channels)
    del v2677
    v2679 = v2522 * v72
    v2680 = pad(v2679, 0, channels)
    del v2679
    v2681 = v2678 + v2680
    del v2678, v2680
    v2682 = v2676 + v2681
    del v2676, v2681
    v2683 = v2528 * v66
    v2684 = v1076 * v257
    v2685 = v2683 + v2684
    del v2683, v2684
    v2686 = pad(v2685, 1, channels)
    del v2685
    v2687 = v2686 + v2682
    del v2682, v2686
    v2688 = v1028 * v308
    v2689 = v2688 + v2687
    del v2687, v2688
    v2690 = v2689 * v352
    del v352, v2689
    v2691 = v2690 + v2672
    del v2672, v2690
    v2692 = v135 * v482
    del v135
    v2693 = v2692 + v2691
    del v2691, v2692
    v2694 = v229 * v463
    del v229
    v2695 = v2694 + v2693
    del v2693, v2694
    v2696 = v1072 * v339
    del v1072
    v2697 = v2696 + v2695
    del v2695, v2696
    v2698 = v278 * v1146
    del v278
    v2699 = v2698 + v2697
    del v2697, v2698
    v2700 = v15 * v482
    v2701 = v0 * v463
    del v463
    v2702 = v33 * v466
    v2703 = v2701 + v2702
    del v2701, v2702
    v2704 = v2700 + v2703
    del v2700, v2703
    v2705 = v44 * v473
    v2706 = v2705 + v2704
    del v2704, v2705
    v2707 = narrow(v2706, 2, channels - 2)
    v2708 = v83 * v2707
    del v83
    v2709 = v1035 * v339
    del v339
    v2710 = v26 * v1146
    v2711 = v1028 * v329
    v2712 = v2710 + v2711
    del v2710, v2711
    v2713 = v2709 + v2712
    del v2709, v2712
    v2714 = v22 * v1157
    v2715 = v2714 + v2713
    del v2713, v2714
    v2716 = narrow(v2715, 2, channels - 2)
    v2717 = v62 * v2716
    v2718 = v2708 + v2717
    del v2708, v2717
    v2719 = pad(v2718, 0, channels)
    del v2718
    v2720 = v2719 + v2699
    del v2699, v2719
    v2721 = narrow(v2706, 0, channels - 2)
    v2722 = v91 * v2721
    del v91
    v2723 = narrow(v2715, 0, channels - 2)
    v2724 = v72 * v2723
    v2725 = v2722 + v2724
    del v2722, v2724
    v2726 = pad(v2725, 2, channels)
    del v2725
    v2727 = v2726 + v2720
    del v2720, v2726
    v2728 = v1028 * v432
    del v432
    v2729 = v2728 + v2727
    del v2727, v2728
    v2730 = v22 * v1284
    del v1284
    v2731 = v2730 + v2729
    del v2729, v2730
    v2732 = v33 * v575
    del v575
    v2733 = v2732 + v2731
    del v2731, v2732
    v2734 = v44 * v685
    del v685
    v2735 = v2734 + v2733
    del v2733, v2734
    v2736 = v72 * v2586
    v2737 = pad(v2736, 0, channels)
    del v2736
    v2738 = v62 * v2586
    v2739 = pad(v2738, 2, channels)
    del v2738
    v2740 = v308 * v1146
    del v308
    v2741 = v2740 + v2739
    del v2739, v2740
    v2742 = v2737 + v2741
    del v2737, v2741
    v2743 = v77 * v2596
    v2744 = v257 * v1147
    v2745 = v2744 + v2743
    del v2743, v2744
    v2746 = pad(v2745, 0, channels)
    del v2745
    v2747 = v2746 + v2742
    del v2742, v2746
    v2748 = v66 * v2596
    v2749 = v257 * v1206
    del v257
    v2750 = v2749 + v2748
    del v2748, v2749
    v2751 = pad(v2750, 1, channels)
    del v2750
    v2752 = v2751 + v2747
    del v2747, v2751
    v2753 = v26 * v2752
    del v2752
    v2754 = v2753 * 2.0
    del v2753
    v2755 = v2754 + v2735
    del v2735, v2754
    v2756 = v2667 + v2755
    del v2667, v2755
    v2757 = v0 * v2190
    del v2190
    v2758 = v2757 + v2756
    del v2756, v2757
    v2759 = v1035 * v1927
    del v1927
    v2760 = v2759 + v2758
    del v2758, v2759
    v2761 = v141 * v1206
    v2762 = v1076 * v437
    v2763 = v2761 + v2762
    del v2761, v2762
    v2764 = v23 * v1147
    v2765 = v2764 + v2763
    del v2763, v2764
    v2766 = v1029 * v340
    v2767 = v2766 + v2765
    del v2765, v2766
    v2768 = -v2767
    del v2767
    v2769 = v45 * v579
    v2770 = v144 * v483
    v2771 = v2769 + v2770
    del v2769, v2770
    v2772 = v147 * v464
    v2773 = v2772 + v2771
    del v2771, v2772
    v2774 = v34 * v587
    v2775 = v2774 + v2773
    del v2773, v2774
    v2776 = v2768 + v2775
    del v2768, v2775
    v2777 = v7 * v2776
    del v7
    v2778 = v1943 * v1166
    v2779 = v2229 * v500
    v2780 = v2778 + v2779
    del v2778, v2779
    v2781 = v2469 * v492
    v2782 = v2781 + v2780
    del v2780, v2781
    v2783 = v2777 + v2782
    del v2777, v2782
    v2784 = v2528 * v897
    v2785 = v2784 * v332
    v2786 = v2785 + v2783
    del v2783, v2785
    v2787 = narrow(v2706, 1, channels - 1)
    v2788 = v86 * v2787
    del v86
    v2789 = v2788 + v2786
    del v2786, v2788
    v2790 = narrow(v2715, 1, channels - 1)
    v2791 = v66 * v2790
    v2792 = v2791 + v2789
    del v2789, v2791
    v2793 = v897 * v2596
    del v897
    v2794 = v27 * v2793
    v2795 = v2794 + v2792
    del v2792, v2794
    v2796 = v16 * v2485
    v2797 = v2796 + v2795
    del v2795, v2796
    v2798 = v1 * v2251
    v2799 = v2798 + v2797
    del v2797, v2798
    v2800 = v1036 * v1964
    v2801 = v2800 + v2799
    del v2799, v2800
    v2802 = pad(v2801, 0, channels)
    del v2801
    v2803 = v2802 + v2760
    del v2760, v2802
    v2804 = v3 * v2776
    del v3
    v2805 = v1943 * v1164
    del v1943
    v2806 = v2229 * v498
    del v2229
    v2807 = v2805 + v2806
    del v2805, v2806
    v2808 = v2469 * v490
    del v2469
    v2809 = v2808 + v2807
    del v2807, v2808
    v2810 = v2804 + v2809
    del v2804, v2809
    v2811 = v2784 * v330
    del v2784
    v2812 = v2811 + v2810
    del v2810, v2811
    v2813 = narrow(v2706, 0, channels - 1)
    del v2706
    v2814 = v95 * v2813
    del v95
    v2815 = v2814 + v2812
    del v2812, v2814
    v2816 = narrow(v2715, 0, channels - 1)
    del v2715
    v2817 = v77 * v2816
    v2818 = v2817 + v2815
    del v2815, v2817
    v2819 = v29 * v2793
    del v2793
    v2820 = v2819 + v2818
    del v2818, v2819
    v2821 = v18 * v2485
    del v2485
    v2822 = v2821 + v2820
    del v2820, v2821
    v2823 = v5 * v2251
    del v2251
    v2824 = v2823 + v2822
    del v2822, v2823
    v2825 = v1038 * v1964
    del v1964
    v2826 = v2825 + v2824
    del v2824, v2825
    v2827 = pad(v2826, 1, channels)
    del v2826
    v2828 = v2827 + v2803
    del v2803, v2827
    v2829 = v0 * v2008
    del v2008
    v2830 = v1035 * v1765
    del v1765
    v2831 = v2073 * v466
    del v2073
    v2832 = v2540 * v359
    del v2540
    v2833 = v2831 + v2832
    del v2831, v2832
    v2834 = v1830 * v1157
    del v1830
    v2835 = v2834 + v2833
    del v2833, v2834
    v2836 = v0 * v482
    v2837 = v44 * v466
    v2838 = v2836 + v2837
    del v2836, v2837
    v2839 = v115 * v2838
    del v115
    v2840 = v2839 + v2835
    del v2835, v2839
    v2841 = v80 * v482
    del v80, v482
    v2842 = v2841 + v2840
    del v2840, v2841
    v2843 = v290 * v1146
    del v290
    v2844 = v2843 + v2842
    del v2842, v2843
    v2845 = v1120 * v343
    del v1120
    v2846 = v2845 + v2844
    del v2844, v2845
    v2847 = v161 * v1198
    del v1198
    v2848 = v2847 + v2846
    del v2846, v2847
    v2849 = v1028 * v402
    del v402
    v2850 = v2849 + v2848
    del v2848, v2849
    v2851 = v44 * v653
    del v653
    v2852 = v2851 + v2850
    del v2850, v2851
    v2853 = narrow(v2838, 2, channels - 2)
    v2854 = v62 * v2853
    del v62
    v2855 = v168 * v1146
    v2856 = v1028 * v359
    v2857 = v2855 + v2856
    del v2855, v2856
    v2858 = v1035 * v343
    v2859 = v2858 + v2857
    del v2857, v2858
    v2860 = v161 * v1157
    v2861 = v2860 + v2859
    del v2859, v2860
    v2862 = narrow(v2861, 2, channels - 2)
    v2863 = v61 * v2862
    v2864 = v2854 + v2863
    del v2854, v2863
    v2865 = pad(v2864, 0, channels)
    del v2864
    v2866 = v2865 + v2852
    del v2852, v2865
    v2867 = narrow(v2838, 0, channels - 2)
    v2868 = v72 * v2867
    del v72
    v2869 = narrow(v2861, 0, channels - 2)
    v2870 = v71 * v2869
    v2871 = v2868 + v2870
    del v2868, v2870
    v2872 = pad(v2871, 2, channels)
    del v2871
    v2873 = v2872 + v2866
    del v2866, v2872
    v2874 = v2830 + v2873
    del v2830, v2873
    v2875 = v168 * v2606
    del v2606
    v2876 = v2875 + v2874
    del v2874, v2875
    v2877 = v2829 + v2876
    del v2829, v2876
    v2878 = v1 * v2248
    v2879 = v45 * v587
    v2880 = v147 * v483
    v2881 = v2879 + v2880
    del v2879, v2880
    v2882 = v2881 * -2.0
    del v2881
    v2883 = v1076 * v439
    v2884 = v233 * v1206
    v2885 = v2883 + v2884
    del v2883, v2884
    v2886 = v1029 * v344
    v2887 = v2886 + v2885
    del v2885, v2886
    v2888 = v162 * v1147
    v2889 = v2888 + v2887
    del v2887, v2888
    v2890 = v2882 + v2889
    del v2882, v2889
    v2891 = v6 * v2890
    v2892 = v2232 * v500
    v2893 = v2892 + v2891
    del v2891, v2892
    v2894 = v2626 * v367
    v2895 = v2894 + v2893
    del v2893, v2894
    v2896 = v1946 * v1166
    v2897 = v2896 + v2895
    del v2895, v2896
    v2898 = narrow(v2838, 1, channels - 1)
    v2899 = v66 * v2898
    del v66
    v2900 = v2899 + v2897
    del v2897, v2899
    v2901 = narrow(v2861, 1, channels - 1)
    v2902 = v65 * v2901
    v2903 = v2902 + v2900
    del v2900, v2902
    v2904 = v1036 * v1961
    v2905 = v2904 + v2903
    del v2903, v2904
    v2906 = v169 * v2639
    v2907 = v2906 + v2905
    del v2905, v2906
    v2908 = v2878 + v2907
    del v2878, v2907
    v2909 = pad(v2908, 0, channels)
    del v2908
    v2910 = v2909 + v2877
    del v2877, v2909
    v2911 = v5 * v2248
    del v2248
    v2912 = v2 * v2890
    v2913 = v2232 * v498
    del v2232
    v2914 = v2913 + v2912
    del v2912, v2913
    v2915 = v2626 * v365
    del v2626
    v2916 = v2915 + v2914
    del v2914, v2915
    v2917 = v1946 * v1164
    del v1946
    v2918 = v2917 + v2916
    del v2916, v2917
    v2919 = narrow(v2838, 0, channels - 1)
    v2920 = v77 * v2919
    del v77
    v2921 = v2920 + v2918
    del v2918, v2920
    v2922 = narrow(v2861, 0, channels - 1)
    del v2861
    v2923 = v76 * v2922
    v2924 = v2923 + v2921
    del v2921, v2923
    v2925 = v1038 * v1961
    del v1961
    v2926 = v2925 + v2924
    del v2924, v2925
    v2927 = v171 * v2639
    del v2639
    v2928 = v2927 + v2926
    del v2926, v2927
    v2929 = v2911 + v2928
    del v2911, v2928
    v2930 = pad(v2929, 1, channels)
    del v2929
    v2931 = v2930 + v2910
    del v2910, v2930
    v2932 = grad_grad_jets[:, :, 0]
    v2933 = v805 * v1623
    del v1623
    v2934 = v830 * v1664
    del v1664
    v2935 = narrow(v2057, 0, channels - 2)
    v2936 = v2935 * v810
    del v2935
    v2937 = v2934 + v2936
    del v2934, v2936
    v2938 = v2933 + v2937
    del v2933, v2937
    v2939 = narrow(v2057, 1, channels - 2)
    del v2057
    v2940 = v2939 * v726
    del v2939
    v2941 = v2940 + v2938
    del v2938, v2940
    v2942 = v2052 * v786
    del v2052
    v2943 = v2942 + v2941
    del v2941, v2942
    v2944 = v740 * v1605
    del v1605
    v2945 = v2944 + v2943
    del v2943, v2944
    v2946 = -v2945
    del v2945
    v2947 = v805 * v1618
    del v805, v1618
    v2948 = v830 * v1662
    del v830, v1662
    v2949 = narrow(v2058, 0, channels - 2)
    v2950 = v2949 * v810
    del v810, v2949
    v2951 = v2948 + v2950
    del v2948, v2950
    v2952 = v2947 + v2951
    del v2947, v2951
    v2953 = narrow(v2058, 1, channels - 2)
    del v2058
    v2954 = v2953 * v726
    del v726, v2953
    v2955 = v2954 + v2952
    del v2952, v2954
    v2956 = v740 * v1609
    del v740, v1609
    v2957 = v2956 + v2955
    del v2955, v2956
    v2958 = v2051 * v786
    del v786, v2051
    v2959 = v2958 + v2957
    del v2957, v2958
    v2960 = v2946 + v2959
    del v2946, v2959
    v2961 = v15 * v2366
    del v2366
    v2962 = v0 * v2097
    del v2097
    v2963 = v26 * v44
    v2964 = v2963 * v473
    v2965 = v2964 + v2962
    del v2962, v2964
    v2966 = v26 * v33
    v2967 = v2966 * v466
    v2968 = v2967 + v2965
    del v2965, v2967
    v2969 = v2961 + v2968
    del v2961, v2968
    v2970 = v0 * v22
    v2971 = v2970 * v473
    v2972 = v2971 + v2969
    del v2969, v2971
    v2973 = v2972 * 2.0
    del v2972
    v2974 = v1028 * v361
    del v361
    v2975 = v259 * v1146
    del v259
    v2976 = v2974 + v2975
    del v2974, v2975
    v2977 = v12 * v1551
    del v1551
    v2978 = v2977 + v2976
    del v2976, v2977
    v2979 = v1504 * v348
    del v1504
    v2980 = v2979 + v2978
    del v2978, v2979
    v2981 = v161 * v1160
    del v1160
    v2982 = v2981 + v2980
    del v2980, v2981
    v2983 = v1099 * v343
    del v1099
    v2984 = v2983 + v2982
    del v2982, v2983
    v2985 = v2973 + v2984
    del v2973, v2984
    v2986 = v37 * v2838
    del v2838
    v2987 = v1035 * v1835
    del v1835
    v2988 = v26 * v22
    v2989 = v2988 * v1157
    v2990 = v2987 + v2989
    del v2987, v2989
    v2991 = v2986 + v2990
    del v2986, v2990
    v2992 = v0 * v44
    v2993 = v2992 * v357
    v2994 = v2993 + v2991
    del v2991, v2993
    v2995 = v168 * v2547
    del v2547
    v2996 = v2995 + v2994
    del v2994, v2995
    v2997 = v15 * v33
    v2998 = v2997 * v359
    v2999 = v2998 + v2996
    del v2996, v2998
    v3000 = v2999 * -2.0
    del v2999
    v3001 = v3000 + v2985
    del v2985, v3000
    v3002 = v1028 * v353
    del v353
    v3003 = v255 * v1146
    del v255, v1146
    v3004 = v3002 + v3003
    del v3002, v3003
    v3005 = v12 * v1545
    del v1545
    v3006 = v3005 + v3004
    del v3004, v3005
    v3007 = v1501 * v348
    del v348, v1501
    v3008 = v3007 + v3006
    del v3006, v3007
    v3009 = v161 * v1153
    del v1153
    v3010 = v3009 + v3008
    del v3008, v3009
    v3011 = v1096 * v343
    del v343, v1096
    v3012 = v3011 + v3010
    del v3010, v3011
    v3013 = -v3012
    del v3012
    v3014 = v3013 + v3001
    del v3001, v3013
    v3015 = v872 * v1995
    del v872
    v3016 = v1402 * v1914
    del v1402
    v3017 = v1393 * v1913
    del v1393
    v3018 = v3016 + v3017
    del v3016, v3017
    v3019 = v851 * v2177
    del v851
    v3020 = v3019 + v3018
    del v3018, v3019
    v3021 = v3015 + v3020
    del v3015, v3020
    v3022 = v2013 * v1459
    del v1459
    v3023 = v3022 + v3021
    del v3021, v3022
    v3024 = v1390 * v1913
    del v1390
    v3025 = v3024 + v3023
    del v3023, v3024
    v3026 = v841 * v2430
    del v841
    v3027 = v3026 + v3025
    del v3025, v3026
    v3028 = v863 * v1994
    del v863
    v3029 = v3028 + v3027
    del v3027, v3028
    v3030 = v2306 * v971
    del v971
    v3031 = v3030 + v3029
    del v3029, v3030
    v3032 = v838 * v2430
    del v838
    v3033 = v3032 + v3031
    del v3031, v3032
    v3034 = v1776 * v1471
    del v1471
    v3035 = v3034 + v3033
    del v3033, v3034
    v3036 = v1399 * v1914
    del v1399
    v3037 = v3036 + v3035
    del v3035, v3036
    v3038 = v2035 * v984
    del v984
    v3039 = v3038 + v3037
    del v3037, v3038
    v3040 = v848 * v2177
    del v848
    v3041 = v3040 + v3039
    del v3039, v3040
    v3042 = v2325 * v936
    del v936
    v3043 = v3042 + v3041
    del v3041, v3042
    v3044 = v860 * v1994
    del v860
    v3045 = v3044 + v3043
    del v3043, v3044
    v3046 = v2060 * v948
    del v948
    v3047 = v3046 + v3045
    del v3045, v3046
    v3048 = v869 * v1995
    del v869
    v3049 = v3048 + v3047
    del v3047, v3048
    v3050 = v150 * v483
    v3051 = v3050 + v3049
    del v3049, v3050
    v3052 = v45 * v692
    v3053 = v3052 + v3051
    del v3051, v3052
    v3054 = v49 * v587
    v3055 = v3054 + v3053
    del v3053, v3054
    v3056 = v147 * v615
    v3057 = v3056 + v3055
    del v3055, v3056
    v3058 = v244 * v464
    v3059 = v3058 + v3057
    del v3057, v3058
    v3060 = v34 * v581
    v3061 = v3060 + v3059
    del v3059, v3060
    v3062 = v182 * v579
    v3063 = v3062 + v3061
    del v3061, v3062
    v3064 = v144 * v470
    v3065 = v3064 + v3063
    del v3063, v3064
    v3066 = v1084 * v437
    v3067 = v3066 + v3065
    del v3065, v3066
    v3068 = v141 * v1291
    v3069 = v3068 + v3067
    del v3067, v3068
    v3070 = v1045 * v340
    v3071 = v3070 + v3069
    del v3069, v3070
    v3072 = v23 * v1236
    v3073 = v3072 + v3071
    del v3071, v3072
    v3074 = v900 * v2596
    del v900
    v3075 = v3074 + v3073
    del v3073, v3074
    v3076 = v2528 * v916
    del v916
    v3077 = v3076 + v3075
    del v3075, v3076
    v3078 = v893 * v2596
    del v893
    v3079 = v3078 + v3077
    del v3077, v3078
    v3080 = v1423 * v1755
    del v1423
    v3081 = v3080 + v3079
    del v3079, v3080
    v3082 = v1818 * v1438
    del v1438
    v3083 = v3082 + v3081
    del v3081, v3082
    v3084 = v1417 * v1755
    del v1417
    v3085 = v3084 + v3083
    del v3083, v3084
    v3086 = v1696 * v1884
    del v1696
    v3087 = v3086 + v3085
    del v3085, v3086
    v3088 = v1797 * v1711
    del v1711
    v3089 = v3088 + v3087
    del v3087, v3088
    v3090 = v1690 * v1884
    del v1690
    v3091 = v3090 + v3089
    del v3089, v3090
    v3092 = v3091 * 2.0
    del v3091
    v3093 = v1076 * v448
    v3094 = v316 * v1206
    v3095 = v3093 + v3094
    del v3093, v3094
    v3096 = v1029 * v362
    v3097 = v3096 + v3095
    del v3095, v3096
    v3098 = v260 * v1147
    v3099 = v3098 + v3097
    del v3097, v3098
    v3100 = v139 * v1586
    v3101 = v3100 + v3099
    del v3099, v3100
    v3102 = v1527 * v442
    v3103 = v3102 + v3101
    del v3101, v3102
    v3104 = v13 * v1552
    v3105 = v3104 + v3103
    del v3103, v3104
    v3106 = v1505 * v349
    v3107 = v3106 + v3105
    del v3105, v3106
    v3108 = v233 * v1214
    v3109 = v3108 + v3107
    del v3107, v3108
    v3110 = v1133 * v439
    v3111 = v3110 + v3109
    del v3109, v3110
    v3112 = v162 * v1161
    v3113 = v3112 + v3111
    del v3111, v3112
    v3114 = v1100 * v344
    v3115 = v3114 + v3113
    del v3113, v3114
    v3116 = v3092 + v3115
    del v3092, v3115
    v3117 = v2528 * v908
    del v908
    v3118 = v896 * v2596
    del v896
    v3119 = v3117 + v3118
    del v3117, v3118
    v3120 = v1818 * v1430
    del v1430
    v3121 = v3120 + v3119
    del v3119, v3120
    v3122 = v1420 * v1755
    del v1420
    v3123 = v3122 + v3121
    del v3121, v3122
    v3124 = v1797 * v1703
    del v1703
    v3125 = v3124 + v3123
    del v3123, v3124
    v3126 = v1693 * v1884
    del v1693
    v3127 = v3126 + v3125
    del v3125, v3126
    v3128 = v3127 * -4.0
    del v3127
    v3129 = v3128 + v3116
    del v3116, v3128
    v3130 = v153 * v483
    del v483
    v3131 = v45 * v690
    v3132 = v3130 + v3131
    del v3130, v3131
    v3133 = v55 * v587
    del v587
    v3134 = v3133 + v3132
    del v3132, v3133
    v3135 = v147 * v610
    v3136 = v3135 + v3134
    del v3134, v3135
    v3137 = v241 * v464
    del v464
    v3138 = v3137 + v3136
    del v3136, v3137
    v3139 = v34 * v583
    v3140 = v3139 + v3138
    del v3138, v3139
    v3141 = v178 * v579
    del v579
    v3142 = v3141 + v3140
    del v3140, v3141
    v3143 = v144 * v476
    v3144 = v3143 + v3142
    del v3142, v3143
    v3145 = v1087 * v437
    del v437
    v3146 = v3145 + v3144
    del v3144, v3145
    v3147 = v141 * v1289
    v3148 = v3147 + v3146
    del v3146, v3147
    v3149 = v1049 * v340
    del v340
    v3150 = v3149 + v3148
    del v3148, v3149
    v3151 = v23 * v1231
    v3152 = v3151 + v3150
    del v3150, v3151
    v3153 = v3152 * -2.0
    del v3152
    v3154 = v3153 + v3129
    del v3129, v3153
    v3155 = v1076 * v445
    v3156 = v314 * v1206
    del v1206
    v3157 = v3155 + v3156
    del v3155, v3156
    v3158 = v1029 * v354
    v3159 = v3158 + v3157
    del v3157, v3158
    v3160 = v256 * v1147
    del v1147
    v3161 = v3160 + v3159
    del v3159, v3160
    v3162 = v139 * v1583
    v3163 = v3162 + v3161
    del v3161, v3162
    v3164 = v1525 * v442
    del v442
    v3165 = v3164 + v3163
    del v3163, v3164
    v3166 = v13 * v1546
    v3167 = v3166 + v3165
    del v3165, v3166
    v3168 = v1502 * v349
    del v349
    v3169 = v3168 + v3167
    del v3167, v3168
    v3170 = v233 * v1211
    v3171 = v3170 + v3169
    del v3169, v3170
    v3172 = v1131 * v439
    del v439
    v3173 = v3172 + v3171
    del v3171, v3172
    v3174 = v162 * v1154
    v3175 = v3174 + v3173
    del v3173, v3174
    v3176 = v1097 * v344
    del v344
    v3177 = v3176 + v3175
    del v3175, v3176
    v3178 = -v3177
    del v3177
    v3179 = v3178 + v3154
    del v3154, v3178
    v3180 = v55 * v1995
    del v55
    v3181 = v1776 * v1289
    del v1289
    v3182 = v1087 * v1914
    del v1087
    v3183 = v3181 + v3182
    del v3181, v3182
    v3184 = v2013 * v1291
    del v1291
    v3185 = v3184 + v3183
    del v3183, v3184
    v3186 = v1084 * v1913
    del v1084
    v3187 = v3186 + v3185
    del v3185, v3186
    v3188 = v2035 * v470
    del v470
    v3189 = v3188 + v3187
    del v3187, v3188
    v3190 = v182 * v2177
    del v182
    v3191 = v3190 + v3189
    del v3189, v3190
    v3192 = v2060 * v610
    del v610
    v3193 = v3192 + v3191
    del v3191, v3192
    v3194 = v3180 + v3193
    del v3180, v3193
    v3195 = v2306 * v476
    del v476
    v3196 = v3195 + v3194
    del v3194, v3195
    v3197 = v178 * v2430
    del v178
    v3198 = v3197 + v3196
    del v3196, v3197
    v3199 = v2325 * v615
    del v615
    v3200 = v3199 + v3198
    del v3198, v3199
    v3201 = v49 * v1994
    del v49
    v3202 = v3201 + v3200
    del v3200, v3201
    v3203 = v2528 * v362
    del v362
    v3204 = v3203 + v3202
    del v3202, v3203
    v3205 = v260 * v2596
    del v260
    v3206 = v3205 + v3204
    del v3204, v3205
    v3207 = v1797 * v1586
    del v1586
    v3208 = v3207 + v3206
    del v3206, v3207
    v3209 = v1527 * v1884
    del v1527
    v3210 = v3209 + v3208
    del v3208, v3209
    v3211 = v1818 * v1214
    del v1214
    v3212 = v3211 + v3210
    del v3210, v3211
    v3213 = v1133 * v1755
    del v1133
    v3214 = v3213 + v3212
    del v3212, v3213
    v3215 = narrow(v2963, 0, channels - 1)
    v3216 = v3215 * v492
    del v3215
    v3217 = v3216 + v3214
    del v3214, v3216
    v3218 = narrow(v2966, 0, channels - 1)
    v3219 = v3218 * v500
    del v3218
    v3220 = v3219 + v3217
    del v3217, v3219
    v3221 = v16 * v2504
    del v2504
    v3222 = v3221 + v3220
    del v3220, v3221
    v3223 = narrow(v2970, 0, channels - 1)
    v3224 = v3223 * v492
    del v3223
    v3225 = v3224 + v3222
    del v3222, v3224
    v3226 = v0 * v33
    v3227 = narrow(v3226, 0, channels - 1)
    v3228 = v3227 * v332
    del v3227
    v3229 = v3228 + v3225
    del v3225, v3228
    v3230 = v27 * v2813
    del v2813
    v3231 = v3230 + v3229
    del v3229, v3230
    v3232 = v15 * v44
    v3233 = narrow(v3232, 0, channels - 1)
    v3234 = v3233 * v332
    del v3233
    v3235 = v3234 + v3231
    del v3231, v3234
    v3236 = v1 * v2239
    del v2239
    v3237 = v3236 + v3235
    del v3235, v3236
    v3238 = v15 * v22
    v3239 = narrow(v3238, 0, channels - 1)
    v3240 = v3239 * v500
    del v3239
    v3241 = v3240 + v3237
    del v3237, v3240
    v3242 = v3241 * 2.0
    del v3241
    v3243 = v168 * v1028
    v3244 = narrow(v3243, 0, channels - 1)
    v3245 = v3244 * v374
    del v3244
    v3246 = v168 * v12
    v3247 = narrow(v3246, 0, channels - 1)
    v3248 = v3247 * v1166
    del v3247
    v3249 = v3245 + v3248
    del v3245, v3248
    v3250 = v37 * v1028
    v3251 = narrow(v3250, 0, channels - 1)
    v3252 = v3251 * v367
    del v3251
    v3253 = v3252 + v3249
    del v3249, v3252
    v3254 = v1036 * v1955
    del v1955
    v3255 = v3254 + v3253
    del v3253, v3254
    v3256 = v37 * v161
    v3257 = narrow(v3256, 0, channels - 1)
    v3258 = v3257 * v1166
    del v3257
    v3259 = v3258 + v3255
    del v3255, v3258
    v3260 = v38 * v2922
    del v2922
    v3261 = v3260 + v3259
    del v3259, v3260
    v3262 = v1035 * v161
    v3263 = narrow(v3262, 0, channels - 1)
    v3264 = v3263 * v374
    del v3263
    v3265 = v3264 + v3261
    del v3261, v3264
    v3266 = v169 * v2656
    del v2656
    v3267 = v3266 + v3265
    del v3265, v3266
    v3268 = v1035 * v12
    v3269 = narrow(v3268, 0, channels - 1)
    v3270 = v3269 * v367
    del v3269
    v3271 = v3270 + v3267
    del v3267, v3270
    v3272 = v3242 + v3271
    del v3242, v3271
    v3273 = v1525 * v1884
    del v1525
    v3274 = v256 * v2596
    del v256
    v3275 = v2528 * v354
    del v354
    v3276 = v3275 + v3274
    del v3274, v3275
    v3277 = v1797 * v1583
    del v1583
    v3278 = v3277 + v3276
    del v3276, v3277
    v3279 = v3273 + v3278
    del v3273, v3278
    v3280 = v1818 * v1211
    del v1211
    v3281 = v3280 + v3279
    del v3279, v3280
    v3282 = v1131 * v1755
    del v1131
    v3283 = v3282 + v3281
    del v3281, v3282
    v3284 = v1036 * v1952
    del v1952
    v3285 = v3284 + v3283
    del v3283, v3284
    v3286 = narrow(v2988, 0, channels - 1)
    v3287 = v3286 * v1166
    del v3286
    v3288 = v3287 + v3285
    del v3285, v3287
    v3289 = v38 * v2919
    del v2919
    v3290 = v3289 + v3288
    del v3288, v3289
    v3291 = narrow(v2992, 0, channels - 1)
    v3292 = v3291 * v374
    del v3291
    v3293 = v3292 + v3290
    del v3290, v3292
    v3294 = v169 * v2653
    del v2653
    v3295 = v3294 + v3293
    del v3293, v3294
    v3296 = narrow(v2997, 0, channels - 1)
    v3297 = v3296 * v367
    del v3296
    v3298 = v3297 + v3295
    del v3295, v3297
    v3299 = v26 * v1028
    del v1028
    v3300 = narrow(v3299, 0, channels - 1)
    v3301 = v3300 * v332
    del v3300
    v3302 = v3301 + v3298
    del v3298, v3301
    v3303 = v0 * v12
    del v12
    v3304 = narrow(v3303, 0, channels - 1)
    v3305 = v3304 * v500
    del v3304
    v3306 = v3305 + v3302
    del v3302, v3305
    v3307 = v15 * v161
    del v161
    v3308 = narrow(v3307, 0, channels - 1)
    v3309 = v3308 * v492
    del v3308
    v3310 = v3309 + v3306
    del v3306, v3309
    v3311 = v16 * v2507
    del v2507
    v3312 = v3311 + v3310
    del v3310, v3311
    v3313 = v168 * v33
    del v33
    v3314 = narrow(v3313, 0, channels - 1)
    v3315 = v3314 * v492
    del v3314
    v3316 = v3315 + v3312
    del v3312, v3315
    v3317 = v1 * v2242
    del v2242
    v3318 = v3317 + v3316
    del v3316, v3317
    v3319 = v37 * v44
    del v44
    v3320 = narrow(v3319, 0, channels - 1)
    v3321 = v3320 * v500
    del v3320
    v3322 = v3321 + v3318
    del v3318, v3321
    v3323 = v27 * v2816
    del v2816
    v3324 = v3323 + v3322
    del v3322, v3323
    v3325 = v1035 * v22
    del v22
    v3326 = narrow(v3325, 0, channels - 1)
    v3327 = v3326 * v332
    del v3326
    v3328 = v3327 + v3324
    del v3324, v3327
    v3329 = v3328 * -2.0
    del v3328
    v3330 = v3329 + v3272
    del v3272, v3329
    v3331 = v735 * v1991
    del v735
    v3332 = v1770 * v1363
    del v1363
    v3333 = v1322 * v1904
    del v1322
    v3334 = v3332 + v3333
    del v3332, v3333
    v3335 = v2010 * v1358
    del v1358
    v3336 = v3335 + v3334
    del v3334, v3335
    v3337 = v1317 * v1903
    del v1317
    v3338 = v3337 + v3336
    del v3336, v3337
    v3339 = v2030 * v799
    del v799
    v3340 = v3339 + v3338
    del v3338, v3339
    v3341 = v722 * v2168
    del v722
    v3342 = v3341 + v3340
    del v3340, v3341
    v3343 = v2054 * v775
    del v775
    v3344 = v3343 + v3342
    del v3342, v3343
    v3345 = v3331 + v3344
    del v3331, v3344
    v3346 = v2302 * v793
    del v793
    v3347 = v3346 + v3345
    del v3345, v3346
    v3348 = v716 * v2427
    del v716
    v3349 = v3348 + v3347
    del v3347, v3348
    v3350 = v2322 * v781
    del v781
    v3351 = v3350 + v3349
    del v3349, v3350
    v3352 = v730 * v1990
    del v730
    v3353 = v3352 + v3351
    del v3351, v3352
    v3354 = narrow(v2963, 0, channels - 2)
    v3355 = v3354 * v524
    del v3354
    v3356 = v3355 + v3353
    del v3353, v3355
    v3357 = narrow(v2966, 0, channels - 2)
    v3358 = v3357 * v569
    del v3357
    v3359 = v3358 + v3356
    del v3356, v3358
    v3360 = v126 * v2399
    del v2399
    v3361 = v3360 + v3359
    del v3359, v3360
    v3362 = narrow(v2970, 0, channels - 2)
    v3363 = v3362 * v524
    del v3362
    v3364 = v3363 + v3361
    del v3361, v3363
    v3365 = v2522 * v763
    del v763
    v3366 = v3365 + v3364
    del v3364, v3365
    v3367 = v752 * v2586
    del v752
    v3368 = v3367 + v3366
    del v3366, v3367
    v3369 = v1812 * v1345
    del v1345
    v3370 = v3369 + v3368
    del v3368, v3369
    v3371 = v1335 * v1745
    del v1335
    v3372 = v3371 + v3370
    del v3370, v3371
    v3373 = v1791 * v1644
    del v1644
    v3374 = v3373 + v3372
    del v3372, v3373
    v3375 = v1634 * v1874
    del v1634
    v3376 = v3375 + v3374
    del v3374, v3375
    v3377 = narrow(v3226, 0, channels - 2)
    v3378 = v3377 * v426
    del v3377
    v3379 = v3378 + v3376
    del v3376, v3378
    v3380 = v90 * v2721
    del v2721
    v3381 = v3380 + v3379
    del v3379, v3380
    v3382 = narrow(v3232, 0, channels - 2)
    v3383 = v3382 * v426
    del v3382
    v3384 = v3383 + v3381
    del v3381, v3383
    v3385 = v70 * v2134
    del v2134
    v3386 = v3385 + v3384
    del v3384, v3385
    v3387 = narrow(v3238, 0, channels - 2)
    v3388 = v3387 * v569
    del v3387
    v3389 = v3388 + v3386
    del v3386, v3388
    v3390 = v3389 * 2.0
    del v3389
    v3391 = narrow(v3243, 0, channels - 2)
    v3392 = v3391 * v411
    del v3391
    v3393 = narrow(v3246, 0, channels - 2)
    v3394 = v3393 * v1192
    del v3393
    v3395 = v3392 + v3394
    del v3392, v3394
    v3396 = narrow(v3250, 0, channels - 2)
    v3397 = v3396 * v396
    del v3396
    v3398 = v3397 + v3395
    del v3395, v3397
    v3399 = v1064 * v1866
    del v1866
    v3400 = v3399 + v3398
    del v3398, v3399
    v3401 = narrow(v3256, 0, channels - 2)
    v3402 = v3401 * v1192
    del v3401
    v3403 = v3402 + v3400
    del v3400, v3402
    v3404 = v107 * v2869
    del v2869
    v3405 = v3404 + v3403
    del v3403, v3404
    v3406 = narrow(v3262, 0, channels - 2)
    v3407 = v3406 * v411
    del v3406
    v3408 = v3407 + v3405
    del v3405, v3407
    v3409 = v206 * v2578
    del v2578
    v3410 = v3409 + v3408
    del v3408, v3409
    v3411 = narrow(v3268, 0, channels - 2)
    v3412 = v3411 * v396
    del v3411
    v3413 = v3412 + v3410
    del v3410, v3412
    v3414 = v3390 + v3413
    del v3390, v3413
    v3415 = v755 * v2586
    del v755
    v3416 = v1064 * v1864
    del v1064, v1864
    v3417 = narrow(v2988, 0, channels - 2)
    v3418 = v3417 * v1192
    del v1192, v3417
    v3419 = v3416 + v3418
    del v3416, v3418
    v3420 = v107 * v2867
    del v107, v2867
    v3421 = v3420 + v3419
    del v3419, v3420
    v3422 = narrow(v2992, 0, channels - 2)
    v3423 = v3422 * v411
    del v411, v3422
    v3424 = v3423 + v3421
    del v3421, v3423
    v3425 = v206 * v2576
    del v206, v2576
    v3426 = v3425 + v3424
    del v3424, v3425
    v3427 = narrow(v2997, 0, channels - 2)
    v3428 = v3427 * v396
    del v396, v3427
    v3429 = v3428 + v3426
    del v3426, v3428
    v3430 = v2522 * v761
    del v761
    v3431 = v3430 + v3429
    del v3429, v3430
    v3432 = v3415 + v3431
    del v3415, v3431
    v3433 = v1812 * v1343
    del v1343
    v3434 = v3433 + v3432
    del v3432, v3433
    v3435 = v1338 * v1745
    del v1338
    v3436 = v3435 + v3434
    del v3434, v3435
    v3437 = v1791 * v1642
    del v1642
    v3438 = v3437 + v3436
    del v3436, v3437
    v3439 = v1637 * v1874
    del v1637
    v3440 = v3439 + v3438
    del v3438, v3439
    v3441 = narrow(v3299, 0, channels - 2)
    v3442 = v3441 * v426
    del v3441
    v3443 = v3442 + v3440
    del v3440, v3442
    v3444 = narrow(v3303, 0, channels - 2)
    v3445 = v3444 * v569
    del v3444
    v3446 = v3445 + v3443
    del v3443, v3445
    v3447 = narrow(v3307, 0, channels - 2)
    v3448 = v3447 * v524
    del v3447
    v3449 = v3448 + v3446
    del v3446, v3448
    v3450 = v126 * v2401
    del v126, v2401
    v3451 = v3450 + v3449
    del v3449, v3450
    v3452 = narrow(v3313, 0, channels - 2)
    v3453 = v3452 * v524
    del v524, v3452
    v3454 = v3453 + v3451
    del v3451, v3453
    v3455 = v70 * v2136
    del v70, v2136
    v3456 = v3455 + v3454
    del v3454, v3455
    v3457 = narrow(v3319, 0, channels - 2)
    v3458 = v3457 * v569
    del v569, v3457
    v3459 = v3458 + v3456
    del v3456, v3458
    v3460 = v90 * v2723
    del v90, v2723
    v3461 = v3460 + v3459
    del v3459, v3460
    v3462 = narrow(v3325, 0, channels - 2)
    v3463 = v3462 * v426
    del v426, v3462
    v3464 = v3463 + v3461
    del v3461, v3463
    v3465 = v3464 * -2.0
    del v3464
    v3466 = v3465 + v3414
    del v3414, v3465
    v3467 = v153 * v1995
    del v153, v1995
    v3468 = v1776 * v1231
    del v1231, v1776
    v3469 = v1049 * v1914
    del v1049, v1914
    v3470 = v3468 + v3469
    del v3468, v3469
    v3471 = v2013 * v1236
    del v1236, v2013
    v3472 = v3471 + v3470
    del v3470, v3471
    v3473 = v1045 * v1913
    del v1045, v1913
    v3474 = v3473 + v3472
    del v3472, v3473
    v3475 = v2035 * v581
    del v581, v2035
    v3476 = v3475 + v3474
    del v3474, v3475
    v3477 = v244 * v2177
    del v244, v2177
    v3478 = v3477 + v3476
    del v3476, v3477
    v3479 = v2060 * v690
    del v690, v2060
    v3480 = v3479 + v3478
    del v3478, v3479
    v3481 = v3467 + v3480
    del v3467, v3480
    v3482 = v2306 * v583
    del v583, v2306
    v3483 = v3482 + v3481
    del v3481, v3482
    v3484 = v241 * v2430
    del v241, v2430
    v3485 = v3484 + v3483
    del v3483, v3484
    v3486 = v2325 * v692
    del v692, v2325
    v3487 = v3486 + v3485
    del v3485, v3486
    v3488 = v150 * v1994
    del v150, v1994
    v3489 = v3488 + v3487
    del v3487, v3488
    v3490 = v2528 * v448
    del v448
    v3491 = v3490 + v3489
    del v3489, v3490
    v3492 = v316 * v2596
    del v316
    v3493 = v3492 + v3491
    del v3491, v3492
    v3494 = v1797 * v1552
    del v1552
    v3495 = v3494 + v3493
    del v3493, v3494
    v3496 = v1505 * v1884
    del v1505
    v3497 = v3496 + v3495
    del v3495, v3496
    v3498 = v1818 * v1161
    del v1161
    v3499 = v3498 + v3497
    del v3497, v3498
    v3500 = v1100 * v1755
    del v1100
    v3501 = v3500 + v3499
    del v3499, v3500
    v3502 = narrow(v2963, 1, channels - 1)
    v3503 = v3502 * v490
    del v3502
    v3504 = v3503 + v3501
    del v3501, v3503
    v3505 = narrow(v2966, 1, channels - 1)
    v3506 = v3505 * v498
    del v3505
    v3507 = v3506 + v3504
    del v3504, v3506
    v3508 = v18 * v2476
    del v2476
    v3509 = v3508 + v3507
    del v3507, v3508
    v3510 = narrow(v2970, 1, channels - 1)
    v3511 = v3510 * v490
    del v3510
    v3512 = v3511 + v3509
    del v3509, v3511
    v3513 = narrow(v3226, 1, channels - 1)
    v3514 = v3513 * v330
    del v3513
    v3515 = v3514 + v3512
    del v3512, v3514
    v3516 = v29 * v2787
    del v2787
    v3517 = v3516 + v3515
    del v3515, v3516
    v3518 = narrow(v3232, 1, channels - 1)
    v3519 = v3518 * v330
    del v3518
    v3520 = v3519 + v3517
    del v3517, v3519
    v3521 = v5 * v2268
    del v2268
    v3522 = v3521 + v3520
    del v3520, v3521
    v3523 = narrow(v3238, 1, channels - 1)
    v3524 = v3523 * v498
    del v3523
    v3525 = v3524 + v3522
    del v3522, v3524
    v3526 = v3525 * 2.0
    del v3525
    v3527 = narrow(v3243, 1, channels - 1)
    v3528 = v3527 * v372
    del v3527
    v3529 = narrow(v3246, 1, channels - 1)
    v3530 = v3529 * v1164
    del v3529
    v3531 = v3528 + v3530
    del v3528, v3530
    v3532 = narrow(v3250, 1, channels - 1)
    v3533 = v3532 * v365
    del v3532
    v3534 = v3533 + v3531
    del v3531, v3533
    v3535 = v1038 * v1979
    del v1979
    v3536 = v3535 + v3534
    del v3534, v3535
    v3537 = narrow(v3256, 1, channels - 1)
    v3538 = v3537 * v1164
    del v3537
    v3539 = v3538 + v3536
    del v3536, v3538
    v3540 = v40 * v2901
    del v2901
    v3541 = v3540 + v3539
    del v3539, v3540
    v3542 = narrow(v3262, 1, channels - 1)
    v3543 = v3542 * v372
    del v3542
    v3544 = v3543 + v3541
    del v3541, v3543
    v3545 = v171 * v2634
    del v2634
    v3546 = v3545 + v3544
    del v3544, v3545
    v3547 = narrow(v3268, 1, channels - 1)
    v3548 = v3547 * v365
    del v3547
    v3549 = v3548 + v3546
    del v3546, v3548
    v3550 = v3526 + v3549
    del v3526, v3549
    v3551 = v1502 * v1884
    del v1502, v1884
    v3552 = v314 * v2596
    del v314, v2596
    v3553 = v2528 * v445
    del v445, v2528
    v3554 = v3553 + v3552
    del v3552, v3553
    v3555 = v1797 * v1546
    del v1546, v1797
    v3556 = v3555 + v3554
    del v3554, v3555
    v3557 = v3551 + v3556
    del v3551, v3556
    v3558 = v1818 * v1154
    del v1154, v1818
    v3559 = v3558 + v3557
    del v3557, v3558
    v3560 = v1097 * v1755
    del v1097, v1755
    v3561 = v3560 + v3559
    del v3559, v3560
    v3562 = v1038 * v1976
    del v1976
    v3563 = v3562 + v3561
    del v3561, v3562
    v3564 = narrow(v2988, 1, channels - 1)
    v3565 = v3564 * v1164
    del v3564
    v3566 = v3565 + v3563
    del v3563, v3565
    v3567 = v40 * v2898
    del v2898
    v3568 = v3567 + v3566
    del v3566, v3567
    v3569 = narrow(v2992, 1, channels - 1)
    v3570 = v3569 * v372
    del v3569
    v3571 = v3570 + v3568
    del v3568, v3570
    v3572 = v171 * v2631
    del v2631
    v3573 = v3572 + v3571
    del v3571, v3572
    v3574 = narrow(v2997, 1, channels - 1)
    v3575 = v3574 * v365
    del v3574
    v3576 = v3575 + v3573
    del v3573, v3575
    v3577 = narrow(v3299, 1, channels - 1)
    v3578 = v3577 * v330
    del v3577
    v3579 = v3578 + v3576
    del v3576, v3578
    v3580 = narrow(v3303, 1, channels - 1)
    v3581 = v3580 * v498
    del v3580
    v3582 = v3581 + v3579
    del v3579, v3581
    v3583 = narrow(v3307, 1, channels - 1)
    v3584 = v3583 * v490
    del v3583
    v3585 = v3584 + v3582
    del v3582, v3584
    v3586 = v18 * v2479
    del v2479
    v3587 = v3586 + v3585
    del v3585, v3586
    v3588 = narrow(v3313, 1, channels - 1)
    v3589 = v3588 * v490
    del v3588
    v3590 = v3589 + v3587
    del v3587, v3589
    v3591 = v5 * v2271
    del v2271
    v3592 = v3591 + v3590
    del v3590, v3591
    v3593 = narrow(v3319, 1, channels - 1)
    v3594 = v3593 * v498
    del v3593
    v3595 = v3594 + v3592
    del v3592, v3594
    v3596 = v29 * v2790
    del v2790
    v3597 = v3596 + v3595
    del v3595, v3596
    v3598 = narrow(v3325, 1, channels - 1)
    v3599 = v3598 * v330
    del v3598
    v3600 = v3599 + v3597
    del v3597, v3599
    v3601 = v3600 * -2.0
    del v3600
    v3602 = v3601 + v3550
    del v3550, v3601
    v3603 = v733 * v1991
    del v733, v1991
    v3604 = v1770 * v1365
    del v1365, v1770
    v3605 = v1320 * v1904
    del v1320, v1904
    v3606 = v3604 + v3605
    del v3604, v3605
    v3607 = v2010 * v1360
    del v1360, v2010
    v3608 = v3607 + v3606
    del v3606, v3607
    v3609 = v1315 * v1903
    del v1315, v1903
    v3610 = v3609 + v3608
    del v3608, v3609
    v3611 = v2030 * v801
    del v801, v2030
    v3612 = v3611 + v3610
    del v3610, v3611
    v3613 = v720 * v2168
    del v720, v2168
    v3614 = v3613 + v3612
    del v3612, v3613
    v3615 = v2054 * v777
    del v777, v2054
    v3616 = v3615 + v3614
    del v3614, v3615
    v3617 = v3603 + v3616
    del v3603, v3616
    v3618 = v2302 * v795
    del v795, v2302
    v3619 = v3618 + v3617
    del v3617, v3618
    v3620 = v714 * v2427
    del v714, v2427
    v3621 = v3620 + v3619
    del v3619, v3620
    v3622 = v2322 * v783
    del v783, v2322
    v3623 = v3622 + v3621
    del v3621, v3622
    v3624 = v728 * v1990
    del v728, v1990
    v3625 = v3624 + v3623
    del v3623, v3624
    v3626 = narrow(v2963, 2, channels - 2)
    del v2963
    v3627 = v3626 * v518
    del v3626
    v3628 = v3627 + v3625
    del v3625, v3627
    v3629 = narrow(v2966, 2, channels - 2)
    del v2966
    v3630 = v3629 * v563
    del v3629
    v3631 = v3630 + v3628
    del v3628, v3630
    v3632 = v120 * v2385
    del v2385
    v3633 = v3632 + v3631
    del v3631, v3632
    v3634 = narrow(v2970, 2, channels - 2)
    del v2970
    v3635 = v3634 * v518
    del v3634
    v3636 = v3635 + v3633
    del v3633, v3635
    v3637 = v2522 * v769
    del v769
    v3638 = v3637 + v3636
    del v3636, v3637
    v3639 = v747 * v2586
    del v747
    v3640 = v3639 + v3638
    del v3638, v3639
    v3641 = v1812 * v1351
    del v1351
    v3642 = v3641 + v3640
    del v3640, v3641
    v3643 = v1330 * v1745
    del v1330
    v3644 = v3643 + v3642
    del v3642, v3643
    v3645 = v1791 * v1650
    del v1650
    v3646 = v3645 + v3644
    del v3644, v3645
    v3647 = v1629 * v1874
    del v1629
    v3648 = v3647 + v3646
    del v3646, v3647
    v3649 = narrow(v3226, 2, channels - 2)
    del v3226
    v3650 = v3649 * v420
    del v3649
    v3651 = v3650 + v3648
    del v3648, v3650
    v3652 = v82 * v2707
    del v2707
    v3653 = v3652 + v3651
    del v3651, v3652
    v3654 = narrow(v3232, 2, channels - 2)
    del v3232
    v3655 = v3654 * v420
    del v3654
    v3656 = v3655 + v3653
    del v3653, v3655
    v3657 = v60 * v2120
    del v2120
    v3658 = v3657 + v3656
    del v3656, v3657
    v3659 = narrow(v3238, 2, channels - 2)
    del v3238
    v3660 = v3659 * v563
    del v3659
    v3661 = v3660 + v3658
    del v3658, v3660
    v3662 = v3661 * 2.0
    del v3661
    v3663 = narrow(v3243, 2, channels - 2)
    del v3243
    v3664 = v3663 * v405
    del v3663
    v3665 = narrow(v3246, 2, channels - 2)
    del v3246
    v3666 = v3665 * v1186
    del v3665
    v3667 = v3664 + v3666
    del v3664, v3666
    v3668 = narrow(v3250, 2, channels - 2)
    del v3250
    v3669 = v3668 * v390
    del v3668
    v3670 = v3669 + v3667
    del v3667, v3669
    v3671 = v1058 * v1859
    del v1859
    v3672 = v3671 + v3670
    del v3670, v3671
    v3673 = narrow(v3256, 2, channels - 2)
    del v3256
    v3674 = v3673 * v1186
    del v3673
    v3675 = v3674 + v3672
    del v3672, v3674
    v3676 = v101 * v2862
    del v2862
    v3677 = v3676 + v3675
    del v3675, v3676
    v3678 = narrow(v3262, 2, channels - 2)
    del v3262
    v3679 = v3678 * v405
    del v3678
    v3680 = v3679 + v3677
    del v3677, v3679
    v3681 = v200 * v2571
    del v2571
    v3682 = v3681 + v3680
    del v3680, v3681
    v3683 = narrow(v3268, 2, channels - 2)
    del v3268
    v3684 = v3683 * v390
    del v3683
    v3685 = v3684 + v3682
    del v3682, v3684
    v3686 = v3662 + v3685
    del v3662, v3685
    v3687 = v749 * v2586
    del v749, v2586
    v3688 = v1058 * v1850
    del v1058, v1850
    v3689 = narrow(v2988, 2, channels - 2)
    del v2988
    v3690 = v3689 * v1186
    del v1186, v3689
    v3691 = v3688 + v3690
    del v3688, v3690
    v3692 = v101 * v2853
    del v101, v2853
    v3693 = v3692 + v3691
    del v3691, v3692
    v3694 = narrow(v2992, 2, channels - 2)
    del v2992
    v3695 = v3694 * v405
    del v405, v3694
    v3696 = v3695 + v3693
    del v3693, v3695
    v3697 = v200 * v2562
    del v200, v2562
    v3698 = v3697 + v3696
    del v3696, v3697
    v3699 = narrow(v2997, 2, channels - 2)
    del v2997
    v3700 = v3699 * v390
    del v390, v3699
    v3701 = v3700 + v3698
    del v3698, v3700
    v3702 = v2522 * v766
    del v766, v2522
    v3703 = v3702 + v3701
    del v3701, v3702
    v3704 = v3687 + v3703
    del v3687, v3703
    v3705 = v1812 * v1348
    del v1348, v1812
    v3706 = v3705 + v3704
    del v3704, v3705
    v3707 = v1332 * v1745
    del v1332, v1745
    v3708 = v3707 + v3706
    del v3706, v3707
    v3709 = v1791 * v1647
    del v1647, v1791
    v3710 = v3709 + v3708
    del v3708, v3709
    v3711 = v1631 * v1874
    del v1631, v1874
    v3712 = v3711 + v3710
    del v3710, v3711
    v3713 = narrow(v3299, 2, channels - 2)
    del v3299
    v3714 = v3713 * v420
    del v3713
    v3715 = v3714 + v3712
    del v3712, v3714
    v3716 = narrow(v3303, 2, channels - 2)
    del v3303
    v3717 = v3716 * v563
    del v3716
    v3718 = v3717 + v3715
    del v3715, v3717
    v3719 = narrow(v3307, 2, channels - 2)
    del v3307
    v3720 = v3719 * v518
    del v3719
    v3721 = v3720 + v3718
    del v3718, v3720
    v3722 = v120 * v2394
    del v120, v2394
    v3723 = v3722 + v3721
    del v3721, v3722
    v3724 = narrow(v3313, 2, channels - 2)
    del v3313
    v3725 = v3724 * v518
    del v518, v3724
    v3726 = v3725 + v3723
    del v3723, v3725
    v3727 = v60 * v2129
    del v60, v2129
    v3728 = v3727 + v3726
    del v3726, v3727
    v3729 = narrow(v3319, 2, channels - 2)
    del v3319
    v3730 = v3729 * v563
    del v563, v3729
    v3731 = v3730 + v3728
    del v3728, v3730
    v3732 = v82 * v2716
    del v82, v2716
    v3733 = v3732 + v3731
    del v3731, v3732
    v3734 = narrow(v3325, 2, channels - 2)
    del v3325
    v3735 = v3734 * v420
    del v420, v3734
    v3736 = v3735 + v3733
    del v3733, v3735
    v3737 = v3736 * -2.0
    del v3736
    v3738 = v3737 + v3686
    del v3686, v3737
    v3739 = v18 * v2463
    del v18
    v3740 = v29 * v2776
    del v29
    v3741 = v45 * v144
    v3742 = v147 * v34
    v3743 = v3741 + v3742
    del v3741, v3742
    v3744 = v141 * v1076
    v3745 = v3743 - v3744
    del v3743, v3744
    v3746 = v23 * v1029
    v3747 = v3745 - v3746
    del v3745, v3746
    v3748 = v3747 * v330
    del v330
    v3749 = v3740 + v3748
    del v3740, v3748
    v3750 = v3739 + v3749
    del v3739, v3749
    v3751 = v45 * v141
    v3752 = v147 * v23
    v3753 = v3751 + v3752
    del v3751, v3752
    v3754 = v34 * v233
    v3755 = v3753 - v3754
    del v3753, v3754
    v3756 = v144 * v162
    v3757 = v3755 - v3756
    del v3755, v3756
    v3758 = v3757 * v490
    del v490
    v3759 = v3758 + v3750
    del v3750, v3758
    v3760 = v5 * v2225
    del v5
    v3761 = v3760 + v3759
    del v3759, v3760
    v3762 = v34 * v141
    v3763 = v144 * v23
    v3764 = v3762 + v3763
    del v3762, v3763
    v3765 = v45 * v139
    v3766 = v3764 - v3765
    del v3764, v3765
    v3767 = v147 * v13
    v3768 = v3766 - v3767
    del v3766, v3767
    v3769 = v3768 * v498
    del v498
    v3770 = v3769 + v3761
    del v3761, v3769
    v3771 = v3770 * 2.0
    del v3770
    v3772 = v1038 * v1941
    del v1038
    v3773 = v40 * v2890
    del v40
    v3774 = v1076 * v233
    v3775 = v1029 * v162
    v3776 = v3774 + v3775
    del v3774, v3775
    v3777 = v45 * v147
    del v45, v147
    v3778 = v3777 * 2.0
    del v3777
    v3779 = v3776 - v3778
    del v3776, v3778
    v3780 = v3779 * v372
    del v372
    v3781 = v3773 + v3780
    del v3773, v3780
    v3782 = v3772 + v3781
    del v3772, v3781
    v3783 = v162 * v139
    del v162
    v3784 = v233 * v13
    del v233
    v3785 = v3783 + v3784
    del v3783, v3784
    v3786 = v141 * v23
    del v23, v141
    v3787 = v3786 * 2.0
    del v3786
    v3788 = v3785 - v3787
    del v3785, v3787
    v3789 = v3788 * v1164
    del v1164
    v3790 = v3789 + v3782
    del v3782, v3789
    v3791 = v171 * v2622
    del v171
    v3792 = v3791 + v3790
    del v3790, v3791
    v3793 = v1076 * v139
    del v139, v1076
    v3794 = v1029 * v13
    del v13, v1029
    v3795 = v3793 + v3794
    del v3793, v3794
    v3796 = v34 * v144
    del v34, v144
    v3797 = v3796 * 2.0
    del v3796
    v3798 = v3795 - v3797
    del v3795, v3797
    v3799 = v3798 * v365
    del v365
    v3800 = v3799 + v3792
    del v3792, v3799
    v3801 = v3771 + v3800
    del v3771, v3800
    v3802 = v16 * v2463
    del v16, v2463
    v3803 = v27 * v2776
    del v27, v2776
    v3804 = v3747 * v332
    del v332, v3747
    v3805 = v3803 + v3804
    del v3803, v3804
    v3806 = v3802 + v3805
    del v3802, v3805
    v3807 = v3757 * v492
    del v492, v3757
    v3808 = v3807 + v3806
    del v3806, v3807
    v3809 = v1 * v2225
    del v1, v2225
    v3810 = v3809 + v3808
    del v3808, v3809
    v3811 = v3768 * v500
    del v500, v3768
    v3812 = v3811 + v3810
    del v3810, v3811
    v3813 = v3812 * 2.0
    del v3812
    v3814 = v1036 * v1941
    del v1036, v1941
    v3815 = v38 * v2890
    del v38, v2890
    v3816 = v3779 * v374
    del v374, v3779
    v3817 = v3815 + v3816
    del v3815, v3816
    v3818 = v3814 + v3817
    del v3814, v3817
    v3819 = v3788 * v1166
    del v1166, v3788
    v3820 = v3819 + v3818
    del v3818, v3819
    v3821 = v169 * v2622
    del v169, v2622
    v3822 = v3821 + v3820
    del v3820, v3821
    v3823 = v3798 * v367
    del v367, v3798
    v3824 = v3823 + v3822
    del v3822, v3823
    v3825 = v3813 + v3824
    del v3813, v3824
    return (
        stack([None, v1026, v1495, v1742, v1989, v2283, v2519, v2666, v2828, v2931], jets),
        join([v2932, v2960, v3014, v3179, v3330, v3466, v3602, v3738, v3801, v3825], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
