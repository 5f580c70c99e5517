"""Differential invariants of projective3, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       projective3: 15 generators on (x, y, z), order 2, derived with 2 channels, serves any number of channels
Spec hash  9e171927addc2c15864ef5bc23bf587ed6230147c35939d3f6faaa96ebef9b2a
Proof      jets 23 - orbits 15 = 8 independent invariants, all found, annihilated by 15 generators
Forward    693 operations per channel and pixel: add 138, mul 306, neg 6, scale 156, sub 87
Backward   1222 operations per channel and pixel: add 503, mul 659, neg 18, scale 27, sub 15
Second     3203 operations per channel and pixel: add 1407, mul 1688, neg 39, scale 54, sub 15
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
    v1 = jets[:, :, 1]
    v2 = jets[:, :, 2]
    v3 = jets[:, :, 3]
    v4 = jets[:, :, 8]
    v5 = jets[:, :, 5]
    v6 = jets[:, :, 6]
    v7 = jets[:, :, 7]
    v8 = jets[:, :, 9]
    v9 = jets[:, :, 4]
    v10 = narrow(v4, 1, channels - 1)
    v11 = narrow(v9, 0, channels - 1)
    v12 = v10 * v11
    v13 = narrow(v2, 0, channels - 1)
    v14 = narrow(v3, 1, channels - 1)
    v15 = v13 * v14
    v16 = narrow(v2, 1, channels - 1)
    v17 = narrow(v3, 0, channels - 1)
    v18 = v16 * v17
    v19 = -v15
    v20 = v19 - v18
    del v19
    v21 = v12 * v20
    del v12
    v22 = narrow(v5, 0, channels - 1)
    v23 = narrow(v6, 1, channels - 1)
    v24 = v22 * v23
    v25 = v15 + v18
    del v15, v18
    v26 = v24 * v25
    del v24
    v27 = v10 * v22
    v28 = narrow(v1, 0, channels - 1)
    v29 = v14 * v28
    v30 = narrow(v1, 1, channels - 1)
    v31 = v17 * v30
    v32 = v29 + v31
    v33 = v27 * v32
    del v27
    v34 = narrow(v8, 1, channels - 1)
    v35 = v22 * v34
    v36 = v16 * v28
    v37 = narrow(v3, 2, channels - 2)
    v38 = narrow(v36, 0, channels - 2)
    v39 = v37 * v38
    del v38
    v40 = narrow(v3, 0, channels - 2)
    v41 = narrow(v36, 1, channels - 2)
    v42 = v40 * v41
    del v41
    v43 = v13 * v30
    v44 = narrow(v43, 0, channels - 2)
    v45 = v37 * v44
    del v44
    v46 = narrow(v43, 1, channels - 2)
    v47 = v40 * v46
    del v46
    v48 = -v36
    v49 = v48 - v43
    del v48
    v50 = v35 * v49
    del v35
    v51 = narrow(v5, 1, channels - 1)
    v52 = narrow(v6, 0, channels - 1)
    v53 = v51 * v52
    v54 = v25 * v53
    del v53
    v55 = narrow(v7, 1, channels - 1)
    v56 = v52 * v55
    v57 = -v29
    del v29
    v58 = v57 - v31
    del v31, v57
    v59 = v56 * v58
    del v56
    v60 = v10 * v52
    v61 = v36 + v43
    del v36, v43
    v62 = v60 * v61
    del v60
    v63 = narrow(v7, 0, channels - 1)
    v64 = v23 * v63
    v65 = v58 * v64
    del v64
    v66 = narrow(v4, 0, channels - 1)
    v67 = narrow(v9, 1, channels - 1)
    v68 = v66 * v67
    v69 = v20 * v68
    del v68
    v70 = v51 * v66
    v71 = v32 * v70
    del v70
    v72 = v23 * v66
    v73 = v61 * v72
    del v72
    v74 = narrow(v8, 0, channels - 1)
    v75 = v51 * v74
    v76 = v49 * v75
    del v75
    v77 = v4 * v9
    v78 = narrow(v77, 0, channels - 1)
    v79 = v20 * v78
    v80 = v5 * v6
    v81 = narrow(v80, 0, channels - 1)
    v82 = v25 * v81
    v83 = v4 * v5
    v84 = narrow(v83, 0, channels - 1)
    v85 = v32 * v84
    v86 = v5 * v8
    v87 = narrow(v86, 0, channels - 1)
    v88 = v49 * v87
    v89 = v6 * v7
    v90 = narrow(v89, 0, channels - 1)
    v91 = v58 * v90
    v92 = v4 * v6
    v93 = narrow(v92, 0, channels - 1)
    v94 = v61 * v93
    v95 = narrow(v2, 0, channels - 2)
    v96 = v37 * v95
    v97 = narrow(v2, 2, channels - 2)
    v98 = v40 * v97
    v99 = -v96
    v100 = v99 - v98
    del v99
    v101 = narrow(v77, 0, channels - 2)
    v102 = v100 * v101
    del v101
    v103 = v96 + v98
    del v96, v98
    v104 = narrow(v80, 0, channels - 2)
    v105 = v103 * v104
    del v104
    v106 = narrow(v1, 0, channels - 2)
    v107 = v37 * v106
    v108 = narrow(v1, 2, channels - 2)
    v109 = v40 * v108
    v110 = v107 + v109
    v111 = narrow(v83, 0, channels - 2)
    v112 = v110 * v111
    del v111
    v113 = v97 * v106
    v114 = narrow(v3, 1, channels - 2)
    v115 = v113 * v114
    v116 = v95 * v108
    v117 = v114 * v116
    del v114
    v118 = v39 + v117
    del v39, v117
    v119 = v42 + v118
    del v42, v118
    v120 = v119 - v115
    del v115, v119
    v121 = v120 - v45
    del v45, v120
    v122 = v121 - v47
    del v47, v121
    v123 = -v113
    v124 = v123 - v116
    del v123
    v125 = narrow(v86, 0, channels - 2)
    v126 = v124 * v125
    del v125
    v127 = -v107
    del v107
    v128 = v127 - v109
    del v109, v127
    v129 = narrow(v89, 0, channels - 2)
    v130 = v128 * v129
    del v129
    v131 = v113 + v116
    del v113, v116
    v132 = narrow(v92, 0, channels - 2)
    v133 = v131 * v132
    del v132
    v134 = narrow(v77, 1, channels - 1)
    v135 = v20 * v134
    del v20
    v136 = narrow(v80, 1, channels - 1)
    v137 = v25 * v136
    del v25
    v138 = narrow(v83, 1, channels - 1)
    v139 = v32 * v138
    del v32
    v140 = narrow(v86, 1, channels - 1)
    v141 = v49 * v140
    del v49
    v142 = narrow(v89, 1, channels - 1)
    v143 = v58 * v142
    del v58
    v144 = narrow(v92, 1, channels - 1)
    v145 = v61 * v144
    del v61
    v146 = narrow(v77, 2, channels - 2)
    del v77
    v147 = v100 * v146
    del v100, v146
    v148 = narrow(v80, 2, channels - 2)
    del v80
    v149 = v103 * v148
    del v103, v148
    v150 = narrow(v83, 2, channels - 2)
    del v83
    v151 = v110 * v150
    del v110, v150
    v152 = narrow(v86, 2, channels - 2)
    del v86
    v153 = v124 * v152
    del v124, v152
    v154 = narrow(v89, 2, channels - 2)
    del v89
    v155 = v128 * v154
    del v128, v154
    v156 = narrow(v92, 2, channels - 2)
    del v92
    v157 = v131 * v156
    del v131, v156
    v158 = v1 * v2
    v159 = narrow(v158, 0, channels - 1)
    v160 = v140 * v159
    del v140
    v161 = v144 * v159
    del v144
    v162 = narrow(v158, 1, channels - 1)
    v163 = v87 * v162
    del v87
    v164 = v93 * v162
    del v93
    v165 = v159 * v162
    v166 = v1 * v3
    v167 = narrow(v166, 0, channels - 1)
    v168 = v138 * v167
    del v138
    v169 = v142 * v167
    del v142
    v170 = narrow(v166, 1, channels - 1)
    v171 = v84 * v170
    del v84
    v172 = v90 * v170
    del v90
    v173 = v167 * v170
    v174 = v159 * v170
    v175 = v162 * v167
    v176 = v2 * v3
    v177 = narrow(v176, 1, channels - 1)
    v178 = v78 * v177
    del v78
    v179 = v81 * v177
    del v81
    v180 = narrow(v176, 0, channels - 1)
    v181 = v134 * v180
    del v134
    v182 = v136 * v180
    del v136
    v183 = v177 * v180
    v184 = v167 * v177
    v185 = v170 * v180
    v186 = v159 * v177
    v187 = v162 * v180
    v188 = v1 * v1
    v189 = narrow(v188, 0, channels - 1)
    v190 = v177 * v189
    del v177
    v191 = narrow(v188, 1, channels - 1)
    v192 = v180 * v191
    del v180
    v193 = v174 + v175
    del v174, v175
    v194 = v193 - v190
    del v190, v193
    v195 = v194 - v192
    del v192, v194
    v196 = v66 * v195
    v197 = v10 * v195
    del v195
    v198 = v2 * v2
    v199 = narrow(v198, 1, channels - 1)
    v200 = v167 * v199
    del v167
    v201 = narrow(v198, 0, channels - 1)
    v202 = v170 * v201
    del v170
    v203 = v186 + v187
    del v186, v187
    v204 = v203 - v200
    del v200, v203
    v205 = v204 - v202
    del v202, v204
    v206 = v52 * v205
    v207 = v189 * v199
    v208 = v191 * v201
    v209 = v207 + v208
    del v207, v208
    v210 = v165 * 2.0
    del v165
    v211 = v209 - v210
    del v209, v210
    v212 = v74 * v211
    v213 = v23 * v205
    del v205
    v214 = v34 * v211
    del v211
    v215 = v3 * v3
    v216 = narrow(v215, 1, channels - 1)
    v217 = v201 * v216
    v218 = narrow(v215, 0, channels - 1)
    v219 = v199 * v218
    v220 = v217 + v219
    del v217, v219
    v221 = v183 * 2.0
    del v183
    v222 = v220 - v221
    del v220, v221
    v223 = v11 * v222
    v224 = v159 * v216
    del v159
    v225 = v162 * v218
    del v162
    v226 = v184 + v185
    del v184, v185
    v227 = v226 - v224
    del v224, v226
    v228 = v227 - v225
    del v225, v227
    v229 = v22 * v228
    v230 = v189 * v216
    v231 = v191 * v218
    v232 = v230 + v231
    del v230, v231
    v233 = v173 * 2.0
    del v173
    v234 = v232 - v233
    del v232, v233
    v235 = v63 * v234
    v236 = v229 * 2.0
    del v229
    v237 = v223 + v236
    del v223, v236
    v238 = v206 * 2.0
    del v206
    v239 = v237 + v238
    del v237, v238
    v240 = v235 + v239
    del v235, v239
    v241 = v196 * 2.0
    del v196
    v242 = v240 + v241
    del v240, v241
    v243 = v212 + v242
    del v212, v242
    v244 = v67 * v222
    del v222
    v245 = v51 * v228
    del v228
    v246 = v55 * v234
    del v234
    v247 = v245 * 2.0
    del v245
    v248 = v244 + v247
    del v244, v247
    v249 = v213 * 2.0
    del v213
    v250 = v248 + v249
    del v248, v249
    v251 = v246 + v250
    del v246, v250
    v252 = v197 * 2.0
    del v197
    v253 = v251 + v252
    del v251, v252
    v254 = v214 + v253
    del v214, v253
    v255 = v28 * v30
    del v28, v30
    v256 = v34 * v63
    v257 = v255 * v256
    del v256
    v258 = v10 * v66
    v259 = v255 * v258
    del v258
    v260 = v55 * v74
    v261 = v255 * v260
    del v260
    v262 = v13 * v16
    del v13, v16
    v263 = v11 * v34
    v264 = v262 * v263
    del v263
    v265 = v23 * v52
    v266 = v262 * v265
    del v265
    v267 = v67 * v74
    v268 = v262 * v267
    del v267
    v269 = v14 * v17
    del v14, v17
    v270 = v11 * v55
    v271 = v269 * v270
    del v270
    v272 = v22 * v51
    v273 = v269 * v272
    del v272
    v274 = v63 * v67
    v275 = v269 * v274
    del v274
    v276 = v4 * v4
    v277 = v188 * v276
    v278 = narrow(v276, 1, channels - 1)
    v279 = v189 * v278
    v280 = narrow(v276, 0, channels - 1)
    v281 = v191 * v280
    v282 = v255 * v280
    del v280
    v283 = v255 * v278
    del v278
    v284 = v5 * v5
    v285 = v215 * v284
    v286 = narrow(v284, 0, channels - 1)
    v287 = v216 * v286
    v288 = narrow(v284, 1, channels - 1)
    v289 = v218 * v288
    v290 = v269 * v286
    del v286
    v291 = v269 * v288
    del v288
    v292 = v6 * v6
    v293 = v198 * v292
    v294 = narrow(v292, 0, channels - 1)
    v295 = v199 * v294
    v296 = narrow(v292, 1, channels - 1)
    v297 = v201 * v296
    v298 = v262 * v294
    del v294
    v299 = v262 * v296
    del v296
    v300 = v7 * v8
    v301 = v188 * v300
    v302 = narrow(v300, 1, channels - 1)
    v303 = v189 * v302
    del v189
    v304 = narrow(v300, 0, channels - 1)
    v305 = v191 * v304
    del v191
    v306 = v255 * v304
    del v304
    v307 = v255 * v302
    del v255, v302
    v308 = v7 * v9
    v309 = v215 * v308
    v310 = narrow(v308, 0, channels - 1)
    v311 = v216 * v310
    del v216
    v312 = narrow(v308, 1, channels - 1)
    v313 = v218 * v312
    del v218
    v314 = v269 * v310
    del v310
    v315 = v269 * v312
    del v269, v312
    v316 = v8 * v9
    v317 = v198 * v316
    v318 = narrow(v316, 0, channels - 1)
    v319 = v199 * v318
    del v199
    v320 = narrow(v316, 1, channels - 1)
    v321 = v201 * v320
    del v201
    v322 = v21 * 2.0
    del v21
    v323 = v26 * 2.0
    del v26
    v324 = v322 + v323
    del v322, v323
    v325 = v33 * 2.0
    del v33
    v326 = v324 + v325
    del v324, v325
    v327 = v50 * 2.0
    del v50
    v328 = v326 + v327
    del v326, v327
    v329 = v54 * 2.0
    del v54
    v330 = v328 + v329
    del v328, v329
    v331 = v59 * 2.0
    del v59
    v332 = v330 + v331
    del v330, v331
    v333 = v62 * 2.0
    del v62
    v334 = v332 + v333
    del v332, v333
    v335 = v65 * 2.0
    del v65
    v336 = v334 + v335
    del v334, v335
    v337 = v69 * 2.0
    del v69
    v338 = v336 + v337
    del v336, v337
    v339 = v71 * 2.0
    del v71
    v340 = v338 + v339
    del v338, v339
    v341 = v73 * 2.0
    del v73
    v342 = v340 + v341
    del v340, v341
    v343 = v76 * 2.0
    del v76
    v344 = v342 + v343
    del v342, v343
    v345 = v303 + v344
    del v303, v344
    v346 = v311 + v345
    del v311, v345
    v347 = v319 + v346
    del v319, v346
    v348 = v321 + v347
    del v321, v347
    v349 = v305 + v348
    del v305, v348
    v350 = v313 + v349
    del v313, v349
    v351 = v161 * 2.0
    del v161
    v352 = v350 + v351
    del v350, v351
    v353 = v257 * 2.0
    del v257
    v354 = v352 + v353
    del v352, v353
    v355 = v168 * 2.0
    del v168
    v356 = v354 + v355
    del v354, v355
    v357 = v261 * 2.0
    del v261
    v358 = v356 + v357
    del v356, v357
    v359 = v264 * 2.0
    del v264
    v360 = v358 + v359
    del v358, v359
    v361 = v271 * 2.0
    del v271
    v362 = v360 + v361
    del v360, v361
    v363 = v179 * 2.0
    del v179
    v364 = v362 + v363
    del v362, v363
    v365 = v171 * 2.0
    del v171
    v366 = v364 + v365
    del v364, v365
    v367 = v164 * 2.0
    del v164
    v368 = v366 + v367
    del v366, v367
    v369 = v182 * 2.0
    del v182
    v370 = v368 + v369
    del v368, v369
    v371 = v268 * 2.0
    del v268
    v372 = v370 + v371
    del v370, v371
    v373 = v275 * 2.0
    del v275
    v374 = v372 + v373
    del v372, v373
    v375 = v374 - v279
    del v279, v374
    v376 = v375 - v287
    del v287, v375
    v377 = v376 - v295
    del v295, v376
    v378 = v377 - v297
    del v297, v377
    v379 = v378 - v281
    del v281, v378
    v380 = v379 - v289
    del v289, v379
    v381 = v160 * 2.0
    del v160
    v382 = v380 - v381
    del v380, v381
    v383 = v259 * 4.0
    del v259
    v384 = v382 - v383
    del v382, v383
    v385 = v169 * 2.0
    del v169
    v386 = v384 - v385
    del v384, v385
    v387 = v178 * 2.0
    del v178
    v388 = v386 - v387
    del v386, v387
    v389 = v273 * 4.0
    del v273
    v390 = v388 - v389
    del v388, v389
    v391 = v163 * 2.0
    del v163
    v392 = v390 - v391
    del v390, v391
    v393 = v266 * 4.0
    del v266
    v394 = v392 - v393
    del v392, v393
    v395 = v172 * 2.0
    del v172
    v396 = v394 - v395
    del v394, v395
    v397 = v181 * 2.0
    del v181
    v398 = v396 - v397
    del v396, v397
    v399 = v262 * v318
    del v318
    v400 = v262 * v320
    del v262, v320
    v401 = v4 * v158
    v402 = v6 * v401
    v403 = narrow(v401, 0, channels - 1)
    v404 = v23 * v403
    del v403
    v405 = narrow(v6, 2, channels - 2)
    v406 = narrow(v401, 0, channels - 2)
    v407 = v405 * v406
    del v406
    v408 = narrow(v401, 1, channels - 1)
    v409 = v52 * v408
    del v408
    v410 = narrow(v6, 0, channels - 2)
    v411 = narrow(v401, 2, channels - 2)
    del v401
    v412 = v410 * v411
    del v411
    v413 = v4 * v166
    v414 = v5 * v413
    v415 = narrow(v413, 0, channels - 1)
    v416 = v51 * v415
    del v415
    v417 = narrow(v5, 2, channels - 2)
    v418 = narrow(v413, 0, channels - 2)
    v419 = v417 * v418
    del v418
    v420 = narrow(v413, 1, channels - 1)
    v421 = v22 * v420
    del v420
    v422 = narrow(v5, 0, channels - 2)
    v423 = narrow(v413, 2, channels - 2)
    del v413
    v424 = v422 * v423
    del v423
    v425 = v4 * v176
    v426 = v9 * v425
    v427 = narrow(v425, 0, channels - 1)
    v428 = v67 * v427
    del v427
    v429 = narrow(v9, 2, channels - 2)
    v430 = narrow(v425, 0, channels - 2)
    v431 = v429 * v430
    del v430
    v432 = narrow(v425, 1, channels - 1)
    v433 = v11 * v432
    del v432
    v434 = narrow(v9, 0, channels - 2)
    v435 = narrow(v425, 2, channels - 2)
    del v425
    v436 = v434 * v435
    del v435
    v437 = v5 * v158
    v438 = v8 * v437
    v439 = narrow(v437, 0, channels - 1)
    v440 = v34 * v439
    del v439
    v441 = narrow(v8, 2, channels - 2)
    v442 = narrow(v437, 0, channels - 2)
    v443 = v441 * v442
    del v442
    v444 = narrow(v437, 1, channels - 1)
    v445 = v74 * v444
    del v444
    v446 = narrow(v8, 0, channels - 2)
    v447 = narrow(v437, 2, channels - 2)
    del v437
    v448 = v446 * v447
    del v447
    v449 = v5 * v176
    v450 = v6 * v449
    v451 = narrow(v449, 0, channels - 1)
    v452 = v23 * v451
    del v451
    v453 = narrow(v449, 0, channels - 2)
    v454 = v405 * v453
    del v453
    v455 = narrow(v449, 1, channels - 1)
    v456 = v52 * v455
    del v455
    v457 = narrow(v449, 2, channels - 2)
    del v449
    v458 = v410 * v457
    del v457
    v459 = v6 * v166
    v460 = v7 * v459
    v461 = v301 + v317
    del v301, v317
    v462 = v309 + v461
    del v309, v461
    v463 = v414 * 2.0
    del v414
    v464 = v462 + v463
    del v462, v463
    v465 = v402 * 2.0
    del v402
    v466 = v464 + v465
    del v464, v465
    v467 = v450 * 2.0
    del v450
    v468 = v466 + v467
    del v466, v467
    v469 = v468 - v277
    del v277, v468
    v470 = v469 - v285
    del v285, v469
    v471 = v470 - v293
    del v293, v470
    v472 = v438 * 2.0
    del v438
    v473 = v471 - v472
    del v471, v472
    v474 = v460 * 2.0
    del v460
    v475 = v473 - v474
    del v473, v474
    v476 = v426 * 2.0
    del v426
    v477 = v475 - v476
    del v475, v476
    v478 = narrow(v459, 0, channels - 1)
    v479 = v55 * v478
    del v478
    v480 = narrow(v7, 2, channels - 2)
    v481 = narrow(v459, 0, channels - 2)
    v482 = v480 * v481
    del v481
    v483 = narrow(v459, 1, channels - 1)
    v484 = v63 * v483
    del v483
    v485 = narrow(v7, 0, channels - 2)
    v486 = narrow(v459, 2, channels - 2)
    del v459
    v487 = v485 * v486
    del v486
    v488 = v106 * v108
    del v106, v108
    v489 = narrow(v276, 0, channels - 2)
    v490 = v488 * v489
    del v489
    v491 = narrow(v300, 0, channels - 2)
    v492 = v488 * v491
    del v491
    v493 = narrow(v276, 2, channels - 2)
    del v276
    v494 = v488 * v493
    del v493
    v495 = narrow(v300, 2, channels - 2)
    del v300
    v496 = v488 * v495
    del v488, v495
    v497 = v95 * v97
    del v95, v97
    v498 = narrow(v292, 0, channels - 2)
    v499 = v497 * v498
    del v498
    v500 = narrow(v316, 0, channels - 2)
    v501 = v497 * v500
    del v500
    v502 = narrow(v292, 2, channels - 2)
    del v292
    v503 = v497 * v502
    del v502
    v504 = narrow(v316, 2, channels - 2)
    del v316
    v505 = v497 * v504
    del v497, v504
    v506 = v37 * v40
    del v37, v40
    v507 = narrow(v284, 0, channels - 2)
    v508 = v506 * v507
    del v507
    v509 = narrow(v308, 0, channels - 2)
    v510 = v506 * v509
    del v509
    v511 = narrow(v284, 2, channels - 2)
    del v284
    v512 = v506 * v511
    del v511
    v513 = narrow(v308, 2, channels - 2)
    del v308
    v514 = v506 * v513
    del v506, v513
    v515 = v4 * v188
    v516 = narrow(v515, 0, channels - 1)
    v517 = v10 * v516
    del v516
    v518 = narrow(v4, 2, channels - 2)
    v519 = narrow(v515, 0, channels - 2)
    v520 = v518 * v519
    del v519
    v521 = narrow(v515, 1, channels - 1)
    v522 = v66 * v521
    del v521
    v523 = narrow(v4, 0, channels - 2)
    v524 = narrow(v515, 2, channels - 2)
    del v515
    v525 = v523 * v524
    del v524
    v526 = v5 * v166
    v527 = narrow(v526, 0, channels - 1)
    v528 = v10 * v527
    del v527
    v529 = narrow(v526, 0, channels - 2)
    v530 = v518 * v529
    del v529
    v531 = narrow(v526, 1, channels - 1)
    v532 = v66 * v531
    del v531
    v533 = narrow(v526, 2, channels - 2)
    del v526
    v534 = v523 * v533
    del v533
    v535 = v5 * v215
    v536 = narrow(v535, 0, channels - 1)
    v537 = v51 * v536
    del v536
    v538 = narrow(v535, 0, channels - 2)
    v539 = v417 * v538
    del v538
    v540 = narrow(v535, 1, channels - 1)
    v541 = v22 * v540
    del v540
    v542 = narrow(v535, 2, channels - 2)
    del v535
    v543 = v422 * v542
    del v542
    v544 = v6 * v158
    v545 = narrow(v544, 0, channels - 1)
    v546 = v10 * v545
    del v545
    v547 = narrow(v544, 0, channels - 2)
    v548 = v518 * v547
    del v547
    v549 = narrow(v544, 1, channels - 1)
    v550 = v66 * v549
    del v549
    v551 = narrow(v544, 2, channels - 2)
    del v544
    v552 = v523 * v551
    del v551
    v553 = v6 * v176
    v554 = narrow(v553, 0, channels - 1)
    v555 = v51 * v554
    del v554
    v556 = narrow(v553, 0, channels - 2)
    v557 = v417 * v556
    del v556
    v558 = narrow(v553, 1, channels - 1)
    v559 = v22 * v558
    del v558
    v560 = narrow(v553, 2, channels - 2)
    del v553
    v561 = v422 * v560
    del v560
    v562 = v6 * v198
    v563 = narrow(v562, 0, channels - 1)
    v564 = v23 * v563
    del v563
    v565 = narrow(v562, 0, channels - 2)
    v566 = v405 * v565
    del v565
    v567 = narrow(v562, 1, channels - 1)
    v568 = v52 * v567
    del v567
    v569 = narrow(v562, 2, channels - 2)
    del v562
    v570 = v410 * v569
    del v569
    v571 = v7 * v166
    del v166
    v572 = narrow(v571, 0, channels - 1)
    v573 = v23 * v572
    del v23, v572
    v574 = narrow(v571, 0, channels - 2)
    v575 = v405 * v574
    del v405, v574
    v576 = narrow(v571, 1, channels - 1)
    v577 = v52 * v576
    del v52, v576
    v578 = narrow(v571, 2, channels - 2)
    del v571
    v579 = v410 * v578
    del v410, v578
    v580 = v7 * v188
    v581 = narrow(v580, 0, channels - 1)
    v582 = v34 * v581
    del v581
    v583 = narrow(v580, 0, channels - 2)
    v584 = v441 * v583
    del v583
    v585 = narrow(v580, 1, channels - 1)
    v586 = v74 * v585
    del v585
    v587 = narrow(v580, 2, channels - 2)
    del v580
    v588 = v446 * v587
    del v587
    v589 = v7 * v215
    v590 = narrow(v589, 0, channels - 1)
    v591 = v67 * v590
    del v590
    v592 = narrow(v589, 0, channels - 2)
    v593 = v429 * v592
    del v592
    v594 = narrow(v589, 1, channels - 1)
    v595 = v11 * v594
    del v594
    v596 = narrow(v589, 2, channels - 2)
    del v589
    v597 = v434 * v596
    del v596
    v598 = v8 * v158
    del v158
    v599 = narrow(v598, 0, channels - 1)
    v600 = v51 * v599
    del v51, v599
    v601 = narrow(v598, 0, channels - 2)
    v602 = v417 * v601
    del v417, v601
    v603 = narrow(v598, 1, channels - 1)
    v604 = v22 * v603
    del v22, v603
    v605 = narrow(v598, 2, channels - 2)
    del v598
    v606 = v422 * v605
    del v422, v605
    v607 = v8 * v188
    del v188
    v608 = narrow(v607, 0, channels - 1)
    v609 = v55 * v608
    del v608
    v610 = narrow(v607, 0, channels - 2)
    v611 = v480 * v610
    del v610
    v612 = narrow(v607, 1, channels - 1)
    v613 = v63 * v612
    del v612
    v614 = narrow(v607, 2, channels - 2)
    del v607
    v615 = v485 * v614
    del v614
    v616 = v8 * v198
    v617 = narrow(v616, 0, channels - 1)
    v618 = v67 * v617
    del v67, v617
    v619 = narrow(v616, 0, channels - 2)
    v620 = v429 * v619
    del v429, v619
    v621 = narrow(v616, 1, channels - 1)
    v622 = v11 * v621
    del v11, v621
    v623 = narrow(v616, 2, channels - 2)
    del v616
    v624 = v434 * v623
    del v434, v623
    v625 = v9 * v176
    del v176
    v626 = narrow(v625, 0, channels - 1)
    v627 = v10 * v626
    del v10, v626
    v628 = narrow(v625, 0, channels - 2)
    v629 = v518 * v628
    del v518, v628
    v630 = narrow(v625, 1, channels - 1)
    v631 = v66 * v630
    del v66, v630
    v632 = narrow(v625, 2, channels - 2)
    del v625
    v633 = v523 * v632
    del v523, v632
    v634 = v9 * v198
    del v198
    v635 = narrow(v634, 0, channels - 1)
    v636 = v34 * v635
    del v34, v635
    v637 = narrow(v634, 0, channels - 2)
    v638 = v441 * v637
    del v441, v637
    v639 = narrow(v634, 1, channels - 1)
    v640 = v74 * v639
    del v74, v639
    v641 = narrow(v634, 2, channels - 2)
    del v634
    v642 = v446 * v641
    del v446, v641
    v643 = v9 * v215
    del v215
    v644 = narrow(v643, 0, channels - 1)
    v645 = v55 * v644
    del v55, v644
    v646 = v79 * 2.0
    del v79
    v647 = v82 * 2.0
    del v82
    v648 = v646 + v647
    del v646, v647
    v649 = v85 * 2.0
    del v85
    v650 = v648 + v649
    del v648, v649
    v651 = v88 * 2.0
    del v88
    v652 = v650 + v651
    del v650, v651
    v653 = v91 * 2.0
    del v91
    v654 = v652 + v653
    del v652, v653
    v655 = v94 * 2.0
    del v94
    v656 = v654 + v655
    del v654, v655
    v657 = v582 + v656
    del v582, v656
    v658 = v609 + v657
    del v609, v657
    v659 = v636 + v658
    del v636, v658
    v660 = v645 + v659
    del v645, v659
    v661 = v618 + v660
    del v618, v660
    v662 = v591 + v661
    del v591, v661
    v663 = v528 * 2.0
    del v528
    v664 = v662 + v663
    del v662, v663
    v665 = v546 * 2.0
    del v546
    v666 = v664 + v665
    del v664, v665
    v667 = v404 * 2.0
    del v404
    v668 = v666 + v667
    del v666, v667
    v669 = v306 * 2.0
    del v306
    v670 = v668 + v669
    del v668, v669
    v671 = v416 * 2.0
    del v416
    v672 = v670 + v671
    del v670, v671
    v673 = v399 * 2.0
    del v399
    v674 = v672 + v673
    del v672, v673
    v675 = v314 * 2.0
    del v314
    v676 = v674 + v675
    del v674, v675
    v677 = v452 * 2.0
    del v452
    v678 = v676 + v677
    del v676, v677
    v679 = v555 * 2.0
    del v555
    v680 = v678 + v679
    del v678, v679
    v681 = v282 * 2.0
    del v282
    v682 = v680 - v681
    del v680, v681
    v683 = v517 * 2.0
    del v517
    v684 = v682 - v683
    del v682, v683
    v685 = v537 * 2.0
    del v537
    v686 = v684 - v685
    del v684, v685
    v687 = v290 * 2.0
    del v290
    v688 = v686 - v687
    del v686, v687
    v689 = v564 * 2.0
    del v564
    v690 = v688 - v689
    del v688, v689
    v691 = v298 * 2.0
    del v298
    v692 = v690 - v691
    del v690, v691
    v693 = v440 * 2.0
    del v440
    v694 = v692 - v693
    del v692, v693
    v695 = v479 * 2.0
    del v479
    v696 = v694 - v695
    del v694, v695
    v697 = v600 * 2.0
    del v600
    v698 = v696 - v697
    del v696, v697
    v699 = v573 * 2.0
    del v573
    v700 = v698 - v699
    del v698, v699
    v701 = v627 * 2.0
    del v627
    v702 = v700 - v701
    del v700, v701
    v703 = v428 * 2.0
    del v428
    v704 = v702 - v703
    del v702, v703
    v705 = narrow(v643, 0, channels - 2)
    v706 = v480 * v705
    del v480, v705
    v707 = v102 * 2.0
    del v102
    v708 = v105 * 2.0
    del v105
    v709 = v707 + v708
    del v707, v708
    v710 = v112 * 2.0
    del v112
    v711 = v709 + v710
    del v709, v710
    v712 = v126 * 2.0
    del v126
    v713 = v711 + v712
    del v711, v712
    v714 = v130 * 2.0
    del v130
    v715 = v713 + v714
    del v713, v714
    v716 = v133 * 2.0
    del v133
    v717 = v715 + v716
    del v715, v716
    v718 = v584 + v717
    del v584, v717
    v719 = v611 + v718
    del v611, v718
    v720 = v638 + v719
    del v638, v719
    v721 = v706 + v720
    del v706, v720
    v722 = v620 + v721
    del v620, v721
    v723 = v593 + v722
    del v593, v722
    v724 = v530 * 2.0
    del v530
    v725 = v723 + v724
    del v723, v724
    v726 = v548 * 2.0
    del v548
    v727 = v725 + v726
    del v725, v726
    v728 = v407 * 2.0
    del v407
    v729 = v727 + v728
    del v727, v728
    v730 = v492 * 2.0
    del v492
    v731 = v729 + v730
    del v729, v730
    v732 = v419 * 2.0
    del v419
    v733 = v731 + v732
    del v731, v732
    v734 = v501 * 2.0
    del v501
    v735 = v733 + v734
    del v733, v734
    v736 = v510 * 2.0
    del v510
    v737 = v735 + v736
    del v735, v736
    v738 = v454 * 2.0
    del v454
    v739 = v737 + v738
    del v737, v738
    v740 = v557 * 2.0
    del v557
    v741 = v739 + v740
    del v739, v740
    v742 = v490 * 2.0
    del v490
    v743 = v741 - v742
    del v741, v742
    v744 = v520 * 2.0
    del v520
    v745 = v743 - v744
    del v743, v744
    v746 = v539 * 2.0
    del v539
    v747 = v745 - v746
    del v745, v746
    v748 = v508 * 2.0
    del v508
    v749 = v747 - v748
    del v747, v748
    v750 = v566 * 2.0
    del v566
    v751 = v749 - v750
    del v749, v750
    v752 = v499 * 2.0
    del v499
    v753 = v751 - v752
    del v751, v752
    v754 = v443 * 2.0
    del v443
    v755 = v753 - v754
    del v753, v754
    v756 = v482 * 2.0
    del v482
    v757 = v755 - v756
    del v755, v756
    v758 = v602 * 2.0
    del v602
    v759 = v757 - v758
    del v757, v758
    v760 = v575 * 2.0
    del v575
    v761 = v759 - v760
    del v759, v760
    v762 = v629 * 2.0
    del v629
    v763 = v761 - v762
    del v761, v762
    v764 = v431 * 2.0
    del v431
    v765 = v763 - v764
    del v763, v764
    v766 = narrow(v643, 1, channels - 1)
    v767 = v63 * v766
    del v63, v766
    v768 = v135 * 2.0
    del v135
    v769 = v137 * 2.0
    del v137
    v770 = v768 + v769
    del v768, v769
    v771 = v139 * 2.0
    del v139
    v772 = v770 + v771
    del v770, v771
    v773 = v141 * 2.0
    del v141
    v774 = v772 + v773
    del v772, v773
    v775 = v143 * 2.0
    del v143
    v776 = v774 + v775
    del v774, v775
    v777 = v145 * 2.0
    del v145
    v778 = v776 + v777
    del v776, v777
    v779 = v622 + v778
    del v622, v778
    v780 = v595 + v779
    del v595, v779
    v781 = v613 + v780
    del v613, v780
    v782 = v767 + v781
    del v767, v781
    v783 = v586 + v782
    del v586, v782
    v784 = v640 + v783
    del v640, v783
    v785 = v307 * 2.0
    del v307
    v786 = v784 + v785
    del v784, v785
    v787 = v421 * 2.0
    del v421
    v788 = v786 + v787
    del v786, v787
    v789 = v559 * 2.0
    del v559
    v790 = v788 + v789
    del v788, v789
    v791 = v409 * 2.0
    del v409
    v792 = v790 + v791
    del v790, v791
    v793 = v456 * 2.0
    del v456
    v794 = v792 + v793
    del v792, v793
    v795 = v400 * 2.0
    del v400
    v796 = v794 + v795
    del v794, v795
    v797 = v532 * 2.0
    del v532
    v798 = v796 + v797
    del v796, v797
    v799 = v550 * 2.0
    del v550
    v800 = v798 + v799
    del v798, v799
    v801 = v315 * 2.0
    del v315
    v802 = v800 + v801
    del v800, v801
    v803 = v283 * 2.0
    del v283
    v804 = v802 - v803
    del v802, v803
    v805 = v541 * 2.0
    del v541
    v806 = v804 - v805
    del v804, v805
    v807 = v568 * 2.0
    del v568
    v808 = v806 - v807
    del v806, v807
    v809 = v299 * 2.0
    del v299
    v810 = v808 - v809
    del v808, v809
    v811 = v522 * 2.0
    del v522
    v812 = v810 - v811
    del v810, v811
    v813 = v291 * 2.0
    del v291
    v814 = v812 - v813
    del v812, v813
    v815 = v433 * 2.0
    del v433
    v816 = v814 - v815
    del v814, v815
    v817 = v604 * 2.0
    del v604
    v818 = v816 - v817
    del v816, v817
    v819 = v577 * 2.0
    del v577
    v820 = v818 - v819
    del v818, v819
    v821 = v484 * 2.0
    del v484
    v822 = v820 - v821
    del v820, v821
    v823 = v631 * 2.0
    del v631
    v824 = v822 - v823
    del v822, v823
    v825 = v445 * 2.0
    del v445
    v826 = v824 - v825
    del v824, v825
    v827 = narrow(v643, 2, channels - 2)
    del v643
    v828 = v485 * v827
    del v485, v827
    v829 = v147 * 2.0
    del v147
    v830 = v149 * 2.0
    del v149
    v831 = v829 + v830
    del v829, v830
    v832 = v151 * 2.0
    del v151
    v833 = v831 + v832
    del v831, v832
    v834 = v153 * 2.0
    del v153
    v835 = v833 + v834
    del v833, v834
    v836 = v155 * 2.0
    del v155
    v837 = v835 + v836
    del v835, v836
    v838 = v157 * 2.0
    del v157
    v839 = v837 + v838
    del v837, v838
    v840 = v624 + v839
    del v624, v839
    v841 = v597 + v840
    del v597, v840
    v842 = v615 + v841
    del v615, v841
    v843 = v828 + v842
    del v828, v842
    v844 = v588 + v843
    del v588, v843
    v845 = v642 + v844
    del v642, v844
    v846 = v496 * 2.0
    del v496
    v847 = v845 + v846
    del v845, v846
    v848 = v424 * 2.0
    del v424
    v849 = v847 + v848
    del v847, v848
    v850 = v561 * 2.0
    del v561
    v851 = v849 + v850
    del v849, v850
    v852 = v412 * 2.0
    del v412
    v853 = v851 + v852
    del v851, v852
    v854 = v458 * 2.0
    del v458
    v855 = v853 + v854
    del v853, v854
    v856 = v505 * 2.0
    del v505
    v857 = v855 + v856
    del v855, v856
    v858 = v534 * 2.0
    del v534
    v859 = v857 + v858
    del v857, v858
    v860 = v552 * 2.0
    del v552
    v861 = v859 + v860
    del v859, v860
    v862 = v514 * 2.0
    del v514
    v863 = v861 + v862
    del v861, v862
    v864 = v494 * 2.0
    del v494
    v865 = v863 - v864
    del v863, v864
    v866 = v543 * 2.0
    del v543
    v867 = v865 - v866
    del v865, v866
    v868 = v570 * 2.0
    del v570
    v869 = v867 - v868
    del v867, v868
    v870 = v503 * 2.0
    del v503
    v871 = v869 - v870
    del v869, v870
    v872 = v525 * 2.0
    del v525
    v873 = v871 - v872
    del v871, v872
    v874 = v512 * 2.0
    del v512
    v875 = v873 - v874
    del v873, v874
    v876 = v436 * 2.0
    del v436
    v877 = v875 - v876
    del v875, v876
    v878 = v606 * 2.0
    del v606
    v879 = v877 - v878
    del v877, v878
    v880 = v579 * 2.0
    del v579
    v881 = v879 - v880
    del v879, v880
    v882 = v487 * 2.0
    del v487
    v883 = v881 - v882
    del v881, v882
    v884 = v633 * 2.0
    del v633
    v885 = v883 - v884
    del v883, v884
    v886 = v448 * 2.0
    del v448
    v887 = v885 - v886
    del v885, v886
    return join([v0, v122, v477, v398, v704, v765, v826, v887, v243, v254], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 1]
    v1 = jets[:, :, 2]
    v2 = jets[:, :, 3]
    v3 = jets[:, :, 8]
    v4 = jets[:, :, 5]
    v5 = jets[:, :, 6]
    v6 = jets[:, :, 7]
    v7 = jets[:, :, 9]
    v8 = jets[:, :, 4]
    v9 = narrow(v3, 1, channels - 1)
    v10 = narrow(v8, 0, channels - 1)
    v11 = v9 * v10
    v12 = narrow(v1, 0, channels - 1)
    v13 = narrow(v2, 1, channels - 1)
    v14 = v12 * v13
    v15 = narrow(v1, 1, channels - 1)
    v16 = narrow(v2, 0, channels - 1)
    v17 = v15 * v16
    v18 = -v14
    v19 = v18 - v17
    del v18
    v20 = narrow(v4, 0, channels - 1)
    v21 = narrow(v5, 1, channels - 1)
    v22 = v20 * v21
    v23 = v14 + v17
    del v14, v17
    v24 = v9 * v20
    v25 = narrow(v0, 0, channels - 1)
    v26 = v13 * v25
    v27 = narrow(v0, 1, channels - 1)
    v28 = v16 * v27
    v29 = v26 + v28
    v30 = narrow(v7, 1, channels - 1)
    v31 = v20 * v30
    v32 = v15 * v25
    v33 = narrow(v2, 2, channels - 2)
    v34 = narrow(v32, 0, channels - 2)
    v35 = narrow(v2, 0, channels - 2)
    v36 = narrow(v32, 1, channels - 2)
    v37 = v12 * v27
    v38 = narrow(v37, 0, channels - 2)
    v39 = narrow(v37, 1, channels - 2)
    v40 = -v32
    v41 = v40 - v37
    del v40
    v42 = narrow(v4, 1, channels - 1)
    v43 = narrow(v5, 0, channels - 1)
    v44 = v42 * v43
    v45 = narrow(v6, 1, channels - 1)
    v46 = v43 * v45
    v47 = -v26
    del v26
    v48 = v47 - v28
    del v28, v47
    v49 = v9 * v43
    v50 = v32 + v37
    del v32, v37
    v51 = narrow(v6, 0, channels - 1)
    v52 = v21 * v51
    v53 = narrow(v3, 0, channels - 1)
    v54 = narrow(v8, 1, channels - 1)
    v55 = v53 * v54
    v56 = v42 * v53
    v57 = v21 * v53
    v58 = narrow(v7, 0, channels - 1)
    v59 = v42 * v58
    v60 = v3 * v8
    v61 = narrow(v60, 0, channels - 1)
    v62 = v4 * v5
    v63 = narrow(v62, 0, channels - 1)
    v64 = v3 * v4
    v65 = narrow(v64, 0, channels - 1)
    v66 = v4 * v7
    v67 = narrow(v66, 0, channels - 1)
    v68 = v5 * v6
    v69 = narrow(v68, 0, channels - 1)
    v70 = v3 * v5
    v71 = narrow(v70, 0, channels - 1)
    v72 = narrow(v1, 0, channels - 2)
    v73 = v33 * v72
    v74 = narrow(v1, 2, channels - 2)
    v75 = v35 * v74
    v76 = -v73
    v77 = v76 - v75
    del v76
    v78 = narrow(v60, 0, channels - 2)
    v79 = v73 + v75
    del v73, v75
    v80 = narrow(v62, 0, channels - 2)
    v81 = narrow(v0, 0, channels - 2)
    v82 = v33 * v81
    v83 = narrow(v0, 2, channels - 2)
    v84 = v35 * v83
    v85 = v82 + v84
    v86 = narrow(v64, 0, channels - 2)
    v87 = v74 * v81
    v88 = narrow(v2, 1, channels - 2)
    v89 = v72 * v83
    v90 = -v87
    v91 = v90 - v89
    del v90
    v92 = narrow(v66, 0, channels - 2)
    v93 = -v82
    del v82
    v94 = v93 - v84
    del v84, v93
    v95 = narrow(v68, 0, channels - 2)
    v96 = v87 + v89
    v97 = narrow(v70, 0, channels - 2)
    v98 = narrow(v60, 1, channels - 1)
    v99 = narrow(v62, 1, channels - 1)
    v100 = narrow(v64, 1, channels - 1)
    v101 = narrow(v66, 1, channels - 1)
    v102 = narrow(v68, 1, channels - 1)
    v103 = narrow(v70, 1, channels - 1)
    v104 = narrow(v60, 2, channels - 2)
    del v60
    v105 = narrow(v62, 2, channels - 2)
    del v62
    v106 = narrow(v64, 2, channels - 2)
    del v64
    v107 = narrow(v66, 2, channels - 2)
    del v66
    v108 = narrow(v68, 2, channels - 2)
    del v68
    v109 = narrow(v70, 2, channels - 2)
    del v70
    v110 = v0 * v1
    v111 = narrow(v110, 0, channels - 1)
    v112 = narrow(v110, 1, channels - 1)
    v113 = v111 * v112
    v114 = v0 * v2
    v115 = narrow(v114, 0, channels - 1)
    v116 = narrow(v114, 1, channels - 1)
    v117 = v115 * v116
    v118 = v111 * v116
    v119 = v112 * v115
    v120 = v1 * v2
    v121 = narrow(v120, 1, channels - 1)
    v122 = narrow(v120, 0, channels - 1)
    v123 = v121 * v122
    v124 = v115 * v121
    v125 = v116 * v122
    v126 = v111 * v121
    v127 = v112 * v122
    v128 = v0 * v0
    v129 = narrow(v128, 0, channels - 1)
    v130 = v121 * v129
    v131 = narrow(v128, 1, channels - 1)
    v132 = v122 * v131
    v133 = v118 + v119
    del v118, v119
    v134 = v133 - v130
    del v130, v133
    v135 = v134 - v132
    del v132, v134
    v136 = v1 * v1
    v137 = narrow(v136, 1, channels - 1)
    v138 = v115 * v137
    v139 = narrow(v136, 0, channels - 1)
    v140 = v116 * v139
    v141 = v126 + v127
    del v126, v127
    v142 = v141 - v138
    del v138, v141
    v143 = v142 - v140
    del v140, v142
    v144 = v129 * v137
    v145 = v131 * v139
    v146 = v144 + v145
    del v144, v145
    v147 = v113 * 2.0
    del v113
    v148 = v146 - v147
    del v146, v147
    v149 = v2 * v2
    v150 = narrow(v149, 1, channels - 1)
    v151 = v139 * v150
    v152 = narrow(v149, 0, channels - 1)
    v153 = v137 * v152
    v154 = v151 + v153
    del v151, v153
    v155 = v123 * 2.0
    del v123
    v156 = v154 - v155
    del v154, v155
    v157 = v111 * v150
    v158 = v112 * v152
    v159 = v124 + v125
    del v124, v125
    v160 = v159 - v157
    del v157, v159
    v161 = v160 - v158
    del v158, v160
    v162 = v129 * v150
    v163 = v131 * v152
    v164 = v162 + v163
    del v162, v163
    v165 = v117 * 2.0
    del v117
    v166 = v164 - v165
    del v164, v165
    v167 = v25 * v27
    v168 = v30 * v51
    v169 = v9 * v53
    v170 = v45 * v58
    v171 = v12 * v15
    v172 = v10 * v30
    v173 = v21 * v43
    v174 = v54 * v58
    v175 = v13 * v16
    v176 = v10 * v45
    v177 = v20 * v42
    v178 = v51 * v54
    v179 = v3 * v3
    v180 = narrow(v179, 1, channels - 1)
    v181 = narrow(v179, 0, channels - 1)
    v182 = v4 * v4
    v183 = narrow(v182, 0, channels - 1)
    v184 = narrow(v182, 1, channels - 1)
    v185 = v5 * v5
    v186 = narrow(v185, 0, channels - 1)
    v187 = narrow(v185, 1, channels - 1)
    v188 = v6 * v7
    v189 = narrow(v188, 1, channels - 1)
    v190 = narrow(v188, 0, channels - 1)
    v191 = v6 * v8
    v192 = narrow(v191, 0, channels - 1)
    v193 = narrow(v191, 1, channels - 1)
    v194 = v7 * v8
    v195 = narrow(v194, 0, channels - 1)
    v196 = narrow(v194, 1, channels - 1)
    v197 = v3 * v110
    v198 = narrow(v197, 0, channels - 1)
    v199 = narrow(v5, 2, channels - 2)
    v200 = narrow(v197, 0, channels - 2)
    v201 = narrow(v197, 1, channels - 1)
    v202 = narrow(v5, 0, channels - 2)
    v203 = narrow(v197, 2, channels - 2)
    v204 = v3 * v114
    v205 = narrow(v204, 0, channels - 1)
    v206 = narrow(v4, 2, channels - 2)
    v207 = narrow(v204, 0, channels - 2)
    v208 = narrow(v204, 1, channels - 1)
    v209 = narrow(v4, 0, channels - 2)
    v210 = narrow(v204, 2, channels - 2)
    v211 = v3 * v120
    v212 = narrow(v211, 0, channels - 1)
    v213 = narrow(v8, 2, channels - 2)
    v214 = narrow(v211, 0, channels - 2)
    v215 = narrow(v211, 1, channels - 1)
    v216 = narrow(v8, 0, channels - 2)
    v217 = narrow(v211, 2, channels - 2)
    v218 = v4 * v110
    v219 = narrow(v218, 0, channels - 1)
    v220 = narrow(v7, 2, channels - 2)
    v221 = narrow(v218, 0, channels - 2)
    v222 = narrow(v218, 1, channels - 1)
    v223 = narrow(v7, 0, channels - 2)
    v224 = narrow(v218, 2, channels - 2)
    v225 = v4 * v120
    v226 = narrow(v225, 0, channels - 1)
    v227 = narrow(v225, 0, channels - 2)
    v228 = narrow(v225, 1, channels - 1)
    v229 = narrow(v225, 2, channels - 2)
    v230 = v5 * v114
    v231 = narrow(v230, 0, channels - 1)
    v232 = narrow(v6, 2, channels - 2)
    v233 = narrow(v230, 0, channels - 2)
    v234 = narrow(v230, 1, channels - 1)
    v235 = narrow(v6, 0, channels - 2)
    v236 = narrow(v230, 2, channels - 2)
    v237 = v81 * v83
    v238 = narrow(v179, 0, channels - 2)
    v239 = narrow(v188, 0, channels - 2)
    v240 = narrow(v179, 2, channels - 2)
    v241 = narrow(v188, 2, channels - 2)
    v242 = v72 * v74
    v243 = narrow(v185, 0, channels - 2)
    v244 = narrow(v194, 0, channels - 2)
    v245 = narrow(v185, 2, channels - 2)
    v246 = narrow(v194, 2, channels - 2)
    v247 = v33 * v35
    v248 = narrow(v182, 0, channels - 2)
    v249 = narrow(v191, 0, channels - 2)
    v250 = narrow(v182, 2, channels - 2)
    v251 = narrow(v191, 2, channels - 2)
    v252 = v3 * v128
    v253 = narrow(v252, 0, channels - 1)
    v254 = narrow(v3, 2, channels - 2)
    v255 = narrow(v252, 0, channels - 2)
    v256 = narrow(v252, 1, channels - 1)
    v257 = narrow(v3, 0, channels - 2)
    v258 = narrow(v252, 2, channels - 2)
    del v252
    v259 = v4 * v114
    v260 = narrow(v259, 0, channels - 1)
    v261 = narrow(v259, 0, channels - 2)
    v262 = narrow(v259, 1, channels - 1)
    v263 = narrow(v259, 2, channels - 2)
    del v259
    v264 = v4 * v149
    v265 = narrow(v264, 0, channels - 1)
    v266 = narrow(v264, 0, channels - 2)
    v267 = narrow(v264, 1, channels - 1)
    v268 = narrow(v264, 2, channels - 2)
    del v264
    v269 = v5 * v110
    v270 = narrow(v269, 0, channels - 1)
    v271 = narrow(v269, 0, channels - 2)
    v272 = narrow(v269, 1, channels - 1)
    v273 = narrow(v269, 2, channels - 2)
    del v269
    v274 = v5 * v120
    v275 = narrow(v274, 0, channels - 1)
    v276 = narrow(v274, 0, channels - 2)
    v277 = narrow(v274, 1, channels - 1)
    v278 = narrow(v274, 2, channels - 2)
    del v274
    v279 = v5 * v136
    v280 = narrow(v279, 0, channels - 1)
    v281 = narrow(v279, 0, channels - 2)
    v282 = narrow(v279, 1, channels - 1)
    v283 = narrow(v279, 2, channels - 2)
    del v279
    v284 = v6 * v114
    v285 = narrow(v284, 0, channels - 1)
    v286 = narrow(v284, 0, channels - 2)
    v287 = narrow(v284, 1, channels - 1)
    v288 = narrow(v284, 2, channels - 2)
    del v284
    v289 = v6 * v128
    v290 = narrow(v289, 0, channels - 1)
    v291 = narrow(v289, 0, channels - 2)
    v292 = narrow(v289, 1, channels - 1)
    v293 = narrow(v289, 2, channels - 2)
    del v289
    v294 = v6 * v149
    v295 = narrow(v294, 0, channels - 1)
    v296 = narrow(v294, 0, channels - 2)
    v297 = narrow(v294, 1, channels - 1)
    v298 = narrow(v294, 2, channels - 2)
    del v294
    v299 = v7 * v110
    v300 = narrow(v299, 0, channels - 1)
    v301 = narrow(v299, 0, channels - 2)
    v302 = narrow(v299, 1, channels - 1)
    v303 = narrow(v299, 2, channels - 2)
    del v299
    v304 = v7 * v128
    v305 = narrow(v304, 0, channels - 1)
    v306 = narrow(v304, 0, channels - 2)
    v307 = narrow(v304, 1, channels - 1)
    v308 = narrow(v304, 2, channels - 2)
    del v304
    v309 = v7 * v136
    v310 = narrow(v309, 0, channels - 1)
    v311 = narrow(v309, 0, channels - 2)
    v312 = narrow(v309, 1, channels - 1)
    v313 = narrow(v309, 2, channels - 2)
    del v309
    v314 = v8 * v120
    v315 = narrow(v314, 0, channels - 1)
    v316 = narrow(v314, 0, channels - 2)
    v317 = narrow(v314, 1, channels - 1)
    v318 = narrow(v314, 2, channels - 2)
    del v314
    v319 = v8 * v136
    v320 = narrow(v319, 0, channels - 1)
    v321 = narrow(v319, 0, channels - 2)
    v322 = narrow(v319, 1, channels - 1)
    v323 = narrow(v319, 2, channels - 2)
    del v319
    v324 = v8 * v149
    v325 = narrow(v324, 0, channels - 1)
    v326 = narrow(v324, 0, channels - 2)
    v327 = narrow(v324, 1, channels - 1)
    v328 = narrow(v324, 2, channels - 2)
    del v324
    v329 = grad_features[0]
    v330 = grad_features[1]
    v331 = grad_features[2]
    v332 = grad_features[3]
    v333 = grad_features[4]
    v334 = grad_features[5]
    v335 = grad_features[6]
    v336 = grad_features[7]
    v337 = grad_features[8]
    v338 = grad_features[9]
    v339 = v336 * -2.0
    v340 = v336 * 2.0
    v341 = v328 * v336
    del v328
    v342 = v235 * v336
    v343 = pad(v342, 2, channels)
    del v342
    v344 = v335 * -2.0
    v345 = v335 * 2.0
    v346 = v327 * v335
    del v327
    v347 = v51 * v335
    v348 = pad(v347, 1, channels)
    del v347
    v349 = v334 * -2.0
    v350 = v334 * 2.0
    v351 = v326 * v334
    del v326
    v352 = v232 * v334
    v353 = pad(v352, 0, channels)
    del v352
    v354 = v333 * -2.0
    v355 = v333 * 2.0
    v356 = v325 * v333
    del v325
    v357 = v45 * v333
    v358 = pad(v357, 0, channels)
    del v357
    v359 = v343 + v348
    del v343, v348
    v360 = v353 + v359
    del v353, v359
    v361 = v358 + v360
    del v358, v360
    v362 = v149 * v361
    v363 = v8 * v361
    v364 = v323 * v336
    del v323
    v365 = v223 * v336
    v366 = pad(v365, 2, channels)
    del v365
    v367 = v322 * v335
    del v322
    v368 = v58 * v335
    v369 = pad(v368, 1, channels)
    del v368
    v370 = v321 * v334
    del v321
    v371 = v220 * v334
    v372 = pad(v371, 0, channels)
    del v371
    v373 = v320 * v333
    del v320
    v374 = v30 * v333
    v375 = pad(v374, 0, channels)
    del v374
    v376 = v366 + v369
    del v366, v369
    v377 = v372 + v376
    del v372, v376
    v378 = v375 + v377
    del v375, v377
    v379 = v136 * v378
    v380 = v8 * v378
    v381 = v318 * v339
    del v318
    v382 = v257 * v339
    v383 = pad(v382, 2, channels)
    del v382
    v384 = v317 * v344
    del v317
    v385 = v53 * v344
    v386 = pad(v385, 1, channels)
    del v385
    v387 = v316 * v349
    del v316
    v388 = v254 * v349
    v389 = pad(v388, 0, channels)
    del v388
    v390 = v315 * v354
    del v315
    v391 = v9 * v354
    v392 = pad(v391, 0, channels)
    del v391
    v393 = v383 + v386
    del v383, v386
    v394 = v389 + v393
    del v389, v393
    v395 = v392 + v394
    del v392, v394
    v396 = v120 * v395
    v397 = v8 * v395
    v398 = v313 * v336
    del v313
    v399 = v216 * v336
    v400 = pad(v399, 2, channels)
    del v399
    v401 = v312 * v335
    del v312
    v402 = v10 * v335
    v403 = pad(v402, 1, channels)
    del v402
    v404 = v311 * v334
    del v311
    v405 = v213 * v334
    v406 = pad(v405, 0, channels)
    del v405
    v407 = v310 * v333
    del v310
    v408 = v54 * v333
    v409 = pad(v408, 0, channels)
    del v408
    v410 = v400 + v403
    del v400, v403
    v411 = v406 + v410
    del v406, v410
    v412 = v409 + v411
    del v409, v411
    v413 = v136 * v412
    v414 = v7 * v412
    v415 = v308 * v336
    del v308
    v416 = v307 * v335
    del v307
    v417 = v306 * v334
    del v306
    v418 = v305 * v333
    del v305
    v419 = v128 * v361
    v420 = v7 * v361
    del v361
    v421 = v303 * v339
    del v303
    v422 = v209 * v339
    v423 = pad(v422, 2, channels)
    del v422
    v424 = v302 * v344
    del v302
    v425 = v20 * v344
    v426 = pad(v425, 1, channels)
    del v425
    v427 = v301 * v349
    del v301
    v428 = v206 * v349
    v429 = pad(v428, 0, channels)
    del v428
    v430 = v300 * v354
    del v300
    v431 = v42 * v354
    v432 = pad(v431, 0, channels)
    del v431
    v433 = v423 + v426
    del v423, v426
    v434 = v429 + v433
    del v429, v433
    v435 = v432 + v434
    del v432, v434
    v436 = v110 * v435
    v437 = v7 * v435
    v438 = v298 * v336
    del v298
    v439 = v297 * v335
    del v297
    v440 = v296 * v334
    del v296
    v441 = v295 * v333
    del v295
    v442 = v149 * v412
    v443 = v6 * v412
    del v412
    v444 = v293 * v336
    del v293
    v445 = v292 * v335
    del v292
    v446 = v291 * v334
    del v291
    v447 = v290 * v333
    del v290
    v448 = v128 * v378
    v449 = v6 * v378
    del v378
    v450 = v288 * v339
    del v288
    v451 = v202 * v339
    v452 = pad(v451, 2, channels)
    del v451
    v453 = v287 * v344
    del v287
    v454 = v43 * v344
    v455 = pad(v454, 1, channels)
    del v454
    v456 = v286 * v349
    del v286
    v457 = v199 * v349
    v458 = pad(v457, 0, channels)
    del v457
    v459 = v285 * v354
    del v285
    v460 = v21 * v354
    v461 = pad(v460, 0, channels)
    del v460
    v462 = v452 + v455
    del v452, v455
    v463 = v458 + v462
    del v458, v462
    v464 = v461 + v463
    del v461, v463
    v465 = v114 * v464
    v466 = v6 * v464
    v467 = v283 * v339
    del v283
    v468 = v282 * v344
    del v282
    v469 = v281 * v349
    del v281
    v470 = v280 * v354
    del v280
    v471 = v136 * v464
    v472 = v5 * v464
    del v464
    v473 = v278 * v340
    del v278
    v474 = v209 * v340
    del v209
    v475 = pad(v474, 2, channels)
    del v474
    v476 = v277 * v345
    del v277
    v477 = v20 * v345
    v478 = pad(v477, 1, channels)
    del v477
    v479 = v276 * v350
    del v276
    v480 = v206 * v350
    del v206
    v481 = pad(v480, 0, channels)
    del v480
    v482 = v275 * v355
    del v275
    v483 = v42 * v355
    v484 = pad(v483, 0, channels)
    del v483
    v485 = v475 + v478
    del v475, v478
    v486 = v481 + v485
    del v481, v485
    v487 = v484 + v486
    del v484, v486
    v488 = v120 * v487
    v489 = v5 * v487
    v490 = v273 * v340
    del v273
    v491 = v257 * v340
    del v257
    v492 = pad(v491, 2, channels)
    del v491
    v493 = v272 * v345
    del v272
    v494 = v53 * v345
    v495 = pad(v494, 1, channels)
    del v494
    v496 = v271 * v350
    del v271
    v497 = v254 * v350
    del v254
    v498 = pad(v497, 0, channels)
    del v497
    v499 = v270 * v355
    del v270
    v500 = v9 * v355
    v501 = pad(v500, 0, channels)
    del v500
    v502 = v492 + v495
    del v492, v495
    v503 = v498 + v502
    del v498, v502
    v504 = v501 + v503
    del v501, v503
    v505 = v110 * v504
    v506 = v5 * v504
    v507 = v268 * v339
    del v268
    v508 = v267 * v344
    del v267
    v509 = v266 * v349
    del v266
    v510 = v265 * v354
    del v265
    v511 = v149 * v435
    v512 = v4 * v435
    del v435
    v513 = v263 * v340
    del v263
    v514 = v262 * v345
    del v262
    v515 = v261 * v350
    del v261
    v516 = v260 * v355
    del v260
    v517 = v114 * v504
    v518 = v4 * v504
    del v504
    v519 = v258 * v339
    del v258
    v520 = v381 + v490
    del v381, v490
    v521 = v513 + v520
    del v513, v520
    v522 = v519 + v521
    del v519, v521
    v523 = pad(v522, 0, channels)
    del v522
    v524 = v256 * v344
    del v256
    v525 = v255 * v349
    del v255
    v526 = v387 + v496
    del v387, v496
    v527 = v515 + v526
    del v515, v526
    v528 = v525 + v527
    del v525, v527
    v529 = pad(v528, 2, channels)
    del v528
    v530 = v253 * v354
    del v253
    v531 = v128 * v395
    v532 = v3 * v395
    del v395
    v533 = v251 * v340
    del v251
    v534 = v247 * v340
    v535 = pad(v534, 2, channels)
    del v534
    v536 = v250 * v339
    del v250
    v537 = v247 * v339
    v538 = pad(v537, 2, channels)
    del v537
    v539 = v249 * v350
    del v249
    v540 = v247 * v350
    v541 = pad(v540, 0, channels)
    del v540
    v542 = v248 * v349
    del v248
    v543 = v247 * v349
    del v247
    v544 = pad(v543, 0, channels)
    del v543
    v545 = v533 + v536
    del v533, v536
    v546 = v539 + v545
    del v539, v545
    v547 = v542 + v546
    del v542, v546
    v548 = v35 * v547
    v549 = v33 * v547
    del v547
    v550 = v246 * v340
    del v246
    v551 = v242 * v340
    v552 = pad(v551, 2, channels)
    del v551
    v553 = v245 * v339
    del v245
    v554 = v242 * v339
    v555 = pad(v554, 2, channels)
    del v554
    v556 = v244 * v350
    del v244
    v557 = v242 * v350
    v558 = pad(v557, 0, channels)
    del v557
    v559 = v243 * v349
    del v243
    v560 = v242 * v349
    del v242
    v561 = pad(v560, 0, channels)
    del v560
    v562 = v550 + v553
    del v550, v553
    v563 = v556 + v562
    del v556, v562
    v564 = v559 + v563
    del v559, v563
    v565 = v74 * v564
    v566 = v72 * v564
    del v564
    v567 = v241 * v340
    del v241
    v568 = v237 * v340
    v569 = pad(v568, 2, channels)
    del v568
    v570 = v240 * v339
    del v240
    v571 = v237 * v339
    v572 = pad(v571, 2, channels)
    del v571
    v573 = v239 * v350
    del v239
    v574 = v237 * v350
    v575 = pad(v574, 0, channels)
    del v574
    v576 = v238 * v349
    del v238
    v577 = v237 * v349
    del v237
    v578 = pad(v577, 0, channels)
    del v577
    v579 = v567 + v570
    del v567, v570
    v580 = v573 + v579
    del v573, v579
    v581 = v576 + v580
    del v576, v580
    v582 = v83 * v581
    v583 = v81 * v581
    del v581
    v584 = v236 * v339
    del v236
    v585 = v235 * v339
    del v235
    v586 = pad(v585, 2, channels)
    del v585
    v587 = v341 + v415
    del v341, v415
    v588 = v584 + v587
    del v584, v587
    v589 = pad(v588, 0, channels)
    del v588
    v590 = v234 * v344
    del v234
    v591 = v51 * v344
    v592 = pad(v591, 1, channels)
    del v591
    v593 = v233 * v349
    del v233
    v594 = v232 * v349
    del v232
    v595 = pad(v594, 0, channels)
    del v594
    v596 = v351 + v417
    del v351, v417
    v597 = v593 + v596
    del v593, v596
    v598 = pad(v597, 2, channels)
    del v597
    v599 = v231 * v354
    del v231
    v600 = v45 * v354
    v601 = pad(v600, 0, channels)
    del v600
    v602 = -v331
    v603 = v331 * -2.0
    v604 = v331 * 2.0
    v605 = v230 * v603
    del v230
    v606 = v6 * v603
    v607 = v586 + v592
    del v586, v592
    v608 = v595 + v607
    del v595, v607
    v609 = v601 + v608
    del v601, v608
    v610 = v606 + v609
    del v606, v609
    v611 = v114 * v610
    v612 = v5 * v610
    del v610
    v613 = v229 * v340
    del v229
    v614 = v202 * v340
    del v202
    v615 = pad(v614, 2, channels)
    del v614
    v616 = v228 * v345
    del v228
    v617 = v43 * v345
    v618 = pad(v617, 1, channels)
    del v617
    v619 = v227 * v350
    del v227
    v620 = v199 * v350
    del v199
    v621 = pad(v620, 0, channels)
    del v620
    v622 = v226 * v355
    del v226
    v623 = v21 * v355
    v624 = pad(v623, 0, channels)
    del v623
    v625 = v225 * v604
    del v225
    v626 = v5 * v604
    v627 = v615 + v618
    del v615, v618
    v628 = v621 + v627
    del v621, v627
    v629 = v624 + v628
    del v624, v628
    v630 = v626 + v629
    del v626, v629
    v631 = v120 * v630
    v632 = v4 * v630
    v633 = v224 * v339
    del v224
    v634 = v223 * v339
    del v223
    v635 = pad(v634, 2, channels)
    del v634
    v636 = v364 + v444
    del v364, v444
    v637 = v633 + v636
    del v633, v636
    v638 = pad(v637, 0, channels)
    del v637
    v639 = v222 * v344
    del v222
    v640 = v58 * v344
    v641 = pad(v640, 1, channels)
    del v640
    v642 = v221 * v349
    del v221
    v643 = v220 * v349
    del v220
    v644 = pad(v643, 0, channels)
    del v643
    v645 = v370 + v446
    del v370, v446
    v646 = v642 + v645
    del v642, v645
    v647 = pad(v646, 2, channels)
    del v646
    v648 = v219 * v354
    del v219
    v649 = v30 * v354
    v650 = pad(v649, 0, channels)
    del v649
    v651 = v218 * v603
    del v218
    v652 = v7 * v603
    v653 = v635 + v641
    del v635, v641
    v654 = v644 + v653
    del v644, v653
    v655 = v650 + v654
    del v650, v654
    v656 = v652 + v655
    del v652, v655
    v657 = v110 * v656
    v658 = v4 * v656
    del v656
    v659 = v217 * v339
    del v217
    v660 = v216 * v339
    del v216, v339
    v661 = pad(v660, 2, channels)
    del v660
    v662 = v398 + v438
    del v398, v438
    v663 = v659 + v662
    del v659, v662
    v664 = pad(v663, 0, channels)
    del v663
    v665 = v215 * v344
    del v215
    v666 = v10 * v344
    v667 = pad(v666, 1, channels)
    del v666
    v668 = v214 * v349
    del v214
    v669 = v213 * v349
    del v213, v349
    v670 = pad(v669, 0, channels)
    del v669
    v671 = v404 + v440
    del v404, v440
    v672 = v668 + v671
    del v668, v671
    v673 = pad(v672, 2, channels)
    del v672
    v674 = v212 * v354
    del v212
    v675 = v54 * v354
    v676 = pad(v675, 0, channels)
    del v675
    v677 = v211 * v603
    del v211
    v678 = v8 * v603
    del v603
    v679 = v661 + v667
    del v661, v667
    v680 = v670 + v679
    del v670, v679
    v681 = v676 + v680
    del v676, v680
    v682 = v678 + v681
    del v678, v681
    v683 = v120 * v682
    del v120
    v684 = v3 * v682
    del v682
    v685 = v210 * v340
    del v210
    v686 = v421 + v473
    del v421, v473
    v687 = v507 + v686
    del v507, v686
    v688 = v685 + v687
    del v685, v687
    v689 = pad(v688, 0, channels)
    del v688
    v690 = v208 * v345
    del v208
    v691 = v207 * v350
    del v207
    v692 = v427 + v479
    del v427, v479
    v693 = v509 + v692
    del v509, v692
    v694 = v691 + v693
    del v691, v693
    v695 = pad(v694, 2, channels)
    del v694
    v696 = v205 * v355
    del v205
    v697 = v204 * v604
    del v204
    v698 = v4 * v604
    v699 = v487 + v698
    del v487, v698
    v700 = v114 * v699
    del v114
    v701 = v3 * v699
    del v699
    v702 = v203 * v340
    del v203
    v703 = v450 + v467
    del v450, v467
    v704 = v613 + v703
    del v613, v703
    v705 = v702 + v704
    del v702, v704
    v706 = pad(v705, 0, channels)
    del v705
    v707 = v201 * v345
    del v201
    v708 = v200 * v350
    del v200
    v709 = v456 + v469
    del v456, v469
    v710 = v619 + v709
    del v619, v709
    v711 = v708 + v710
    del v708, v710
    v712 = pad(v711, 2, channels)
    del v711
    v713 = v198 * v355
    del v198
    v714 = v197 * v604
    del v197, v604
    v715 = v110 * v630
    del v110
    v716 = v3 * v630
    del v630
    v717 = v196 * v345
    v718 = v171 * v345
    v719 = v195 * v355
    v720 = v171 * v355
    v721 = -v332
    v722 = v332 * -2.0
    v723 = v332 * -4.0
    v724 = v332 * 2.0
    v725 = v196 * v332
    del v196
    v726 = v139 * v332
    v727 = v718 + v726
    del v718, v726
    v728 = pad(v727, 1, channels)
    del v727
    v729 = v195 * v332
    del v195
    v730 = v137 * v332
    v731 = v720 + v730
    del v720, v730
    v732 = pad(v731, 0, channels)
    del v731
    v733 = v194 * v331
    del v194
    v734 = v136 * v331
    v735 = v552 + v558
    del v552, v558
    v736 = v728 + v735
    del v728, v735
    v737 = v732 + v736
    del v732, v736
    v738 = v734 + v737
    del v734, v737
    v739 = v8 * v738
    v740 = v7 * v738
    del v738
    v741 = v193 * v345
    v742 = v175 * v345
    v743 = v192 * v355
    v744 = v175 * v355
    v745 = v193 * v332
    del v193
    v746 = v152 * v332
    v747 = v742 + v746
    del v742, v746
    v748 = pad(v747, 1, channels)
    del v747
    v749 = v192 * v332
    del v192
    v750 = v150 * v332
    v751 = v744 + v750
    del v744, v750
    v752 = pad(v751, 0, channels)
    del v751
    v753 = v191 * v331
    del v191
    v754 = v149 * v331
    v755 = v535 + v541
    del v535, v541
    v756 = v748 + v755
    del v748, v755
    v757 = v752 + v756
    del v752, v756
    v758 = v754 + v757
    del v754, v757
    v759 = v8 * v758
    v760 = v6 * v758
    del v758
    v761 = v189 * v345
    v762 = v167 * v345
    v763 = v190 * v355
    v764 = v167 * v355
    v765 = v190 * v332
    del v190
    v766 = v131 * v332
    v767 = v764 + v766
    del v764, v766
    v768 = pad(v767, 0, channels)
    del v767
    v769 = v189 * v332
    del v189
    v770 = v129 * v332
    v771 = v762 + v770
    del v762, v770
    v772 = pad(v771, 1, channels)
    del v771
    v773 = v188 * v331
    del v188
    v774 = v128 * v331
    v775 = v569 + v575
    del v569, v575
    v776 = v768 + v775
    del v768, v775
    v777 = v772 + v776
    del v772, v776
    v778 = v774 + v777
    del v774, v777
    v779 = v7 * v778
    v780 = v6 * v778
    del v778
    v781 = v187 * v344
    v782 = v171 * v344
    v783 = v186 * v354
    v784 = v171 * v354
    v785 = v187 * v721
    del v187
    v786 = v139 * v721
    v787 = v782 + v786
    del v782, v786
    v788 = pad(v787, 1, channels)
    del v787
    v789 = v186 * v721
    del v186
    v790 = v137 * v721
    v791 = v784 + v790
    del v784, v790
    v792 = pad(v791, 0, channels)
    del v791
    v793 = v185 * v602
    del v185
    v794 = v136 * v602
    del v136
    v795 = v555 + v561
    del v555, v561
    v796 = v788 + v795
    del v788, v795
    v797 = v792 + v796
    del v792, v796
    v798 = v794 + v797
    del v794, v797
    v799 = v5 * v798
    del v798
    v800 = v799 * 2.0
    del v799
    v801 = v184 * v344
    v802 = v175 * v344
    v803 = v183 * v354
    v804 = v175 * v354
    v805 = v184 * v721
    del v184
    v806 = v152 * v721
    v807 = v802 + v806
    del v802, v806
    v808 = pad(v807, 1, channels)
    del v807
    v809 = v183 * v721
    del v183
    v810 = v150 * v721
    v811 = v804 + v810
    del v804, v810
    v812 = pad(v811, 0, channels)
    del v811
    v813 = v182 * v602
    del v182
    v814 = v149 * v602
    del v149
    v815 = v538 + v544
    del v538, v544
    v816 = v808 + v815
    del v808, v815
    v817 = v812 + v816
    del v812, v816
    v818 = v814 + v817
    del v814, v817
    v819 = v4 * v818
    del v818
    v820 = v819 * 2.0
    del v819
    v821 = v180 * v344
    v822 = v167 * v344
    del v344
    v823 = v181 * v354
    v824 = v167 * v354
    del v354
    v825 = v181 * v721
    del v181
    v826 = v131 * v721
    v827 = v824 + v826
    del v824, v826
    v828 = pad(v827, 0, channels)
    del v827
    v829 = v180 * v721
    del v180
    v830 = v129 * v721
    del v721
    v831 = v822 + v830
    del v822, v830
    v832 = pad(v831, 1, channels)
    del v831
    v833 = v179 * v602
    del v179
    v834 = v128 * v602
    del v128, v602
    v835 = v572 + v578
    del v572, v578
    v836 = v828 + v835
    del v828, v835
    v837 = v832 + v836
    del v832, v836
    v838 = v834 + v837
    del v834, v837
    v839 = v3 * v838
    del v838
    v840 = v839 * 2.0
    del v839
    v841 = v178 * v724
    del v178
    v842 = v175 * v724
    v843 = v54 * v842
    v844 = v51 * v842
    v845 = v177 * v723
    del v177
    v846 = v175 * v723
    del v175
    v847 = v42 * v846
    v848 = v20 * v846
    del v846
    v849 = v176 * v724
    del v176
    v850 = v45 * v842
    v851 = v10 * v842
    del v842
    v852 = v741 + v743
    del v741, v743
    v853 = v801 + v852
    del v801, v852
    v854 = v803 + v853
    del v803, v853
    v855 = v841 + v854
    del v841, v854
    v856 = v845 + v855
    del v845, v855
    v857 = v849 + v856
    del v849, v856
    v858 = v16 * v857
    v859 = v13 * v857
    del v857
    v860 = v174 * v724
    del v174
    v861 = v171 * v724
    v862 = v58 * v861
    v863 = v54 * v861
    v864 = v173 * v723
    del v173
    v865 = v171 * v723
    del v171
    v866 = v43 * v865
    v867 = v21 * v865
    del v865
    v868 = v172 * v724
    del v172
    v869 = v30 * v861
    v870 = v10 * v861
    del v861
    v871 = v717 + v719
    del v717, v719
    v872 = v781 + v871
    del v781, v871
    v873 = v783 + v872
    del v783, v872
    v874 = v860 + v873
    del v860, v873
    v875 = v864 + v874
    del v864, v874
    v876 = v868 + v875
    del v868, v875
    v877 = v15 * v876
    v878 = v12 * v876
    del v876
    v879 = v170 * v724
    del v170
    v880 = v167 * v724
    v881 = v58 * v880
    v882 = v45 * v880
    v883 = v169 * v723
    del v169
    v884 = v167 * v723
    del v167, v723
    v885 = v53 * v884
    v886 = v9 * v884
    del v884
    v887 = v168 * v724
    del v168
    v888 = v51 * v880
    v889 = v30 * v880
    del v880
    v890 = v761 + v763
    del v761, v763
    v891 = v821 + v890
    del v821, v890
    v892 = v823 + v891
    del v823, v891
    v893 = v879 + v892
    del v879, v892
    v894 = v883 + v893
    del v883, v893
    v895 = v887 + v894
    del v887, v894
    v896 = v27 * v895
    v897 = v25 * v895
    del v895
    v898 = v338 * 2.0
    v899 = v166 * v338
    v900 = v45 * v338
    v901 = v161 * v898
    v902 = v42 * v898
    v903 = v156 * v338
    v904 = v54 * v338
    v905 = v337 * 2.0
    v906 = v166 * v337
    del v166
    v907 = v51 * v337
    v908 = v900 + v907
    del v900, v907
    v909 = v908 * -2.0
    v910 = v152 * v908
    v911 = v131 * v908
    v912 = v150 * v908
    v913 = v129 * v908
    del v908
    v914 = v161 * v905
    del v161
    v915 = v20 * v905
    v916 = v902 + v915
    del v902, v915
    v917 = -v916
    v918 = v152 * v917
    v919 = v112 * v917
    v920 = v150 * v917
    v921 = v111 * v917
    del v917
    v922 = v156 * v337
    del v156
    v923 = v10 * v337
    v924 = v904 + v923
    del v904, v923
    v925 = v924 * -2.0
    v926 = v152 * v924
    del v152
    v927 = v137 * v924
    v928 = v745 + v805
    del v745, v805
    v929 = v911 + v928
    del v911, v928
    v930 = v919 + v929
    del v919, v929
    v931 = v927 + v930
    del v927, v930
    v932 = pad(v931, 0, channels)
    del v931
    v933 = v150 * v924
    del v150
    v934 = v139 * v924
    del v924
    v935 = v749 + v809
    del v749, v809
    v936 = v913 + v935
    del v913, v935
    v937 = v921 + v936
    del v921, v936
    v938 = v934 + v937
    del v934, v937
    v939 = pad(v938, 1, channels)
    del v938
    v940 = v363 + v443
    del v363, v443
    v941 = v512 + v940
    del v512, v940
    v942 = v753 + v941
    del v753, v941
    v943 = v813 + v942
    del v813, v942
    v944 = v932 + v943
    del v932, v943
    v945 = v939 + v944
    del v939, v944
    v946 = v2 * v945
    del v945
    v947 = v946 * 2.0
    del v946
    v948 = v148 * v338
    v949 = v30 * v338
    v950 = v143 * v898
    v951 = v21 * v898
    v952 = v148 * v337
    del v148
    v953 = v58 * v337
    v954 = v949 + v953
    del v949, v953
    v955 = v954 * -2.0
    v956 = v139 * v954
    v957 = v131 * v954
    v958 = v137 * v954
    v959 = v129 * v954
    del v954
    v960 = v143 * v905
    del v143
    v961 = v43 * v905
    v962 = v951 + v961
    del v951, v961
    v963 = -v962
    v964 = v139 * v963
    del v139
    v965 = v116 * v963
    v966 = v725 + v785
    del v725, v785
    v967 = v933 + v966
    del v933, v966
    v968 = v957 + v967
    del v957, v967
    v969 = v965 + v968
    del v965, v968
    v970 = pad(v969, 0, channels)
    del v969
    v971 = v137 * v963
    del v137
    v972 = v115 * v963
    del v963
    v973 = v729 + v789
    del v729, v789
    v974 = v926 + v973
    del v926, v973
    v975 = v959 + v974
    del v959, v974
    v976 = v972 + v975
    del v972, v975
    v977 = pad(v976, 1, channels)
    del v976
    v978 = v380 + v414
    del v380, v414
    v979 = v472 + v978
    del v472, v978
    v980 = v733 + v979
    del v733, v979
    v981 = v793 + v980
    del v793, v980
    v982 = v970 + v981
    del v970, v981
    v983 = v977 + v982
    del v977, v982
    v984 = v1 * v983
    del v983
    v985 = v984 * 2.0
    del v984
    v986 = v135 * v898
    v987 = v9 * v898
    del v898
    v988 = v135 * v905
    del v135
    v989 = v53 * v905
    del v905
    v990 = v987 + v989
    del v987, v989
    v991 = -v990
    v992 = v131 * v991
    del v131
    v993 = v122 * v991
    v994 = v765 + v825
    del v765, v825
    v995 = v910 + v994
    del v910, v994
    v996 = v956 + v995
    del v956, v995
    v997 = v993 + v996
    del v993, v996
    v998 = pad(v997, 1, channels)
    del v997
    v999 = v129 * v991
    del v129
    v1000 = v121 * v991
    del v991
    v1001 = v769 + v829
    del v769, v829
    v1002 = v912 + v1001
    del v912, v1001
    v1003 = v958 + v1002
    del v958, v1002
    v1004 = v1000 + v1003
    del v1000, v1003
    v1005 = pad(v1004, 0, channels)
    del v1004
    v1006 = v420 + v449
    del v420, v449
    v1007 = v532 + v1006
    del v532, v1006
    v1008 = v773 + v1007
    del v773, v1007
    v1009 = v833 + v1008
    del v833, v1008
    v1010 = v998 + v1009
    del v998, v1009
    v1011 = v1005 + v1010
    del v1005, v1010
    v1012 = v0 * v1011
    del v1011
    v1013 = v1012 * 2.0
    del v1012
    v1014 = v122 * v962
    v1015 = v112 * v962
    v1016 = v121 * v962
    v1017 = v111 * v962
    del v962
    v1018 = v122 * v916
    v1019 = v116 * v916
    v1020 = v121 * v916
    v1021 = v115 * v916
    del v916
    v1022 = v122 * v925
    v1023 = v121 * v925
    del v925
    v1024 = v122 * v724
    v1025 = v99 * v724
    v1026 = v122 * v722
    del v122
    v1027 = v98 * v722
    v1028 = v992 + v1015
    del v992, v1015
    v1029 = v1019 + v1028
    del v1019, v1028
    v1030 = v1023 + v1029
    del v1023, v1029
    v1031 = v1025 + v1030
    del v1025, v1030
    v1032 = v1027 + v1031
    del v1027, v1031
    v1033 = pad(v1032, 0, channels)
    del v1032
    v1034 = v121 * v724
    v1035 = v63 * v724
    v1036 = v121 * v722
    del v121
    v1037 = v61 * v722
    v1038 = v999 + v1017
    del v999, v1017
    v1039 = v1021 + v1038
    del v1021, v1038
    v1040 = v1022 + v1039
    del v1022, v1039
    v1041 = v1035 + v1040
    del v1035, v1040
    v1042 = v1037 + v1041
    del v1037, v1041
    v1043 = pad(v1042, 1, channels)
    del v1042
    v1044 = v397 + v489
    del v397, v489
    v1045 = v632 + v1044
    del v632, v1044
    v1046 = v684 + v1045
    del v684, v1045
    v1047 = v1033 + v1046
    del v1033, v1046
    v1048 = v1043 + v1047
    del v1043, v1047
    v1049 = v2 * v1048
    v1050 = v1 * v1048
    del v1048
    v1051 = v115 * v990
    v1052 = v112 * v990
    v1053 = v116 * v990
    v1054 = v111 * v990
    del v990
    v1055 = v116 * v909
    v1056 = v115 * v909
    del v909
    v1057 = v116 * v722
    v1058 = v69 * v722
    v1059 = v116 * v724
    del v116
    v1060 = v65 * v724
    v1061 = v964 + v1018
    del v964, v1018
    v1062 = v1054 + v1061
    del v1054, v1061
    v1063 = v1056 + v1062
    del v1056, v1062
    v1064 = v1058 + v1063
    del v1058, v1063
    v1065 = v1060 + v1064
    del v1060, v1064
    v1066 = pad(v1065, 1, channels)
    del v1065
    v1067 = v115 * v722
    v1068 = v102 * v722
    v1069 = v115 * v724
    del v115
    v1070 = v100 * v724
    v1071 = v971 + v1020
    del v971, v1020
    v1072 = v1052 + v1071
    del v1052, v1071
    v1073 = v1055 + v1072
    del v1055, v1072
    v1074 = v1068 + v1073
    del v1068, v1073
    v1075 = v1070 + v1074
    del v1070, v1074
    v1076 = pad(v1075, 0, channels)
    del v1075
    v1077 = v466 + v518
    del v466, v518
    v1078 = v612 + v1077
    del v612, v1077
    v1079 = v701 + v1078
    del v701, v1078
    v1080 = v1066 + v1079
    del v1066, v1079
    v1081 = v1076 + v1080
    del v1076, v1080
    v1082 = v2 * v1081
    v1083 = v0 * v1081
    del v1081
    v1084 = v112 * v955
    v1085 = v111 * v955
    del v955
    v1086 = v112 * v724
    v1087 = v71 * v724
    v1088 = v112 * v722
    del v112
    v1089 = v67 * v722
    v1090 = v918 + v1014
    del v918, v1014
    v1091 = v1051 + v1090
    del v1051, v1090
    v1092 = v1085 + v1091
    del v1085, v1091
    v1093 = v1087 + v1092
    del v1087, v1092
    v1094 = v1089 + v1093
    del v1089, v1093
    v1095 = pad(v1094, 1, channels)
    del v1094
    v1096 = v111 * v724
    v1097 = v103 * v724
    v1098 = v111 * v722
    del v111
    v1099 = v101 * v722
    del v722
    v1100 = v920 + v1016
    del v920, v1016
    v1101 = v1053 + v1100
    del v1053, v1100
    v1102 = v1084 + v1101
    del v1084, v1101
    v1103 = v1097 + v1102
    del v1097, v1102
    v1104 = v1099 + v1103
    del v1099, v1103
    v1105 = pad(v1104, 0, channels)
    del v1104
    v1106 = v437 + v506
    del v437, v506
    v1107 = v658 + v1106
    del v658, v1106
    v1108 = v716 + v1107
    del v716, v1107
    v1109 = v1095 + v1108
    del v1095, v1108
    v1110 = v1105 + v1109
    del v1105, v1109
    v1111 = v1 * v1110
    v1112 = v0 * v1110
    del v1110
    v1113 = v109 * v340
    del v109
    v1114 = v96 * v340
    v1115 = pad(v1114, 2, channels)
    del v1114
    v1116 = v108 * v340
    del v108
    v1117 = v94 * v340
    v1118 = pad(v1117, 2, channels)
    del v1117
    v1119 = v107 * v340
    del v107
    v1120 = v91 * v340
    v1121 = pad(v1120, 2, channels)
    del v1120
    v1122 = v106 * v340
    del v106
    v1123 = v85 * v340
    v1124 = pad(v1123, 2, channels)
    del v1123
    v1125 = v105 * v340
    del v105
    v1126 = v79 * v340
    v1127 = pad(v1126, 2, channels)
    del v1126
    v1128 = v104 * v340
    del v104
    v1129 = v77 * v340
    del v340
    v1130 = pad(v1129, 2, channels)
    del v1129
    v1131 = v103 * v345
    del v103
    v1132 = v50 * v345
    v1133 = v1096 + v1132
    del v1096, v1132
    v1134 = pad(v1133, 1, channels)
    del v1133
    v1135 = v102 * v345
    del v102
    v1136 = v48 * v345
    v1137 = v1067 + v1136
    del v1067, v1136
    v1138 = pad(v1137, 1, channels)
    del v1137
    v1139 = v101 * v345
    del v101
    v1140 = v41 * v345
    v1141 = v1098 + v1140
    del v1098, v1140
    v1142 = pad(v1141, 1, channels)
    del v1141
    v1143 = v100 * v345
    del v100
    v1144 = v29 * v345
    v1145 = v1069 + v1144
    del v1069, v1144
    v1146 = pad(v1145, 1, channels)
    del v1145
    v1147 = v99 * v345
    del v99
    v1148 = v23 * v345
    v1149 = v1024 + v1148
    del v1024, v1148
    v1150 = pad(v1149, 1, channels)
    del v1149
    v1151 = v98 * v345
    del v98
    v1152 = v19 * v345
    del v345
    v1153 = v1026 + v1152
    del v1026, v1152
    v1154 = pad(v1153, 1, channels)
    del v1153
    v1155 = v97 * v350
    del v97
    v1156 = v96 * v350
    del v96
    v1157 = pad(v1156, 0, channels)
    del v1156
    v1158 = v1113 + v1155
    del v1113, v1155
    v1159 = v95 * v350
    del v95
    v1160 = v94 * v350
    del v94
    v1161 = pad(v1160, 0, channels)
    del v1160
    v1162 = v1116 + v1159
    del v1116, v1159
    v1163 = -v1162
    del v1162
    v1164 = v92 * v350
    del v92
    v1165 = v91 * v350
    del v91
    v1166 = pad(v1165, 0, channels)
    del v1165
    v1167 = v1119 + v1164
    del v1119, v1164
    v1168 = -v1167
    del v1167
    v1169 = -v330
    v1170 = v89 * v330
    del v89
    v1171 = v88 * v330
    v1172 = v1158 + v1168
    del v1158, v1168
    v1173 = v1171 + v1172
    del v1171
    v1174 = v83 * v1173
    v1175 = v72 * v1173
    del v1173
    v1176 = v88 * v1169
    del v88
    v1177 = v87 * v1169
    del v87
    v1178 = v1170 + v1177
    del v1170, v1177
    v1179 = pad(v1178, 1, channels)
    del v1178
    v1180 = v1172 + v1176
    del v1172, v1176
    v1181 = v81 * v1180
    v1182 = v74 * v1180
    del v1180
    v1183 = v86 * v350
    del v86
    v1184 = v85 * v350
    del v85
    v1185 = pad(v1184, 0, channels)
    del v1184
    v1186 = v1122 + v1183
    del v1122, v1183
    v1187 = v1163 + v1186
    del v1163, v1186
    v1188 = v83 * v1187
    del v83
    v1189 = v35 * v1187
    v1190 = v583 + v1175
    del v583, v1175
    v1191 = v1189 + v1190
    del v1189, v1190
    v1192 = pad(v1191, 2, channels)
    del v1191
    v1193 = v81 * v1187
    del v81
    v1194 = v33 * v1187
    del v1187
    v1195 = v582 + v1182
    del v582, v1182
    v1196 = v1194 + v1195
    del v1194, v1195
    v1197 = pad(v1196, 0, channels)
    del v1196
    v1198 = v80 * v350
    del v80
    v1199 = v79 * v350
    del v79
    v1200 = pad(v1199, 0, channels)
    del v1199
    v1201 = v1125 + v1198
    del v1125, v1198
    v1202 = v78 * v350
    del v78
    v1203 = v77 * v350
    del v77, v350
    v1204 = pad(v1203, 0, channels)
    del v1203
    v1205 = v1128 + v1202
    del v1128, v1202
    v1206 = -v1205
    del v1205
    v1207 = v1201 + v1206
    del v1201, v1206
    v1208 = v74 * v1207
    del v74
    v1209 = v35 * v1207
    v1210 = v566 + v1181
    del v566, v1181
    v1211 = v1209 + v1210
    del v1209, v1210
    v1212 = pad(v1211, 2, channels)
    del v1211
    v1213 = v72 * v1207
    del v72
    v1214 = v33 * v1207
    del v1207
    v1215 = v565 + v1174
    del v565, v1174
    v1216 = v1214 + v1215
    del v1214, v1215
    v1217 = pad(v1216, 0, channels)
    del v1216
    v1218 = v71 * v355
    del v71
    v1219 = v50 * v355
    v1220 = v1086 + v1219
    del v1086, v1219
    v1221 = pad(v1220, 0, channels)
    del v1220
    v1222 = v1115 + v1134
    del v1115, v1134
    v1223 = v1157 + v1222
    del v1157, v1222
    v1224 = v1221 + v1223
    del v1221, v1223
    v1225 = v5 * v1224
    v1226 = v3 * v1224
    del v1224
    v1227 = v69 * v355
    del v69
    v1228 = v48 * v355
    v1229 = v1057 + v1228
    del v1057, v1228
    v1230 = pad(v1229, 0, channels)
    del v1229
    v1231 = v1118 + v1138
    del v1118, v1138
    v1232 = v1161 + v1231
    del v1161, v1231
    v1233 = v1230 + v1232
    del v1230, v1232
    v1234 = v6 * v1233
    v1235 = v5 * v1233
    del v1233
    v1236 = v67 * v355
    del v67
    v1237 = v41 * v355
    v1238 = v1088 + v1237
    del v1088, v1237
    v1239 = pad(v1238, 0, channels)
    del v1238
    v1240 = v1121 + v1142
    del v1121, v1142
    v1241 = v1166 + v1240
    del v1166, v1240
    v1242 = v1239 + v1241
    del v1239, v1241
    v1243 = v7 * v1242
    v1244 = v4 * v1242
    del v1242
    v1245 = v65 * v355
    del v65
    v1246 = v29 * v355
    v1247 = v1059 + v1246
    del v1059, v1246
    v1248 = pad(v1247, 0, channels)
    del v1247
    v1249 = v1124 + v1146
    del v1124, v1146
    v1250 = v1185 + v1249
    del v1185, v1249
    v1251 = v1248 + v1250
    del v1248, v1250
    v1252 = v4 * v1251
    v1253 = v3 * v1251
    del v1251
    v1254 = v63 * v355
    del v63
    v1255 = v23 * v355
    v1256 = v1034 + v1255
    del v1034, v1255
    v1257 = pad(v1256, 0, channels)
    del v1256
    v1258 = v1127 + v1150
    del v1127, v1150
    v1259 = v1200 + v1258
    del v1200, v1258
    v1260 = v1257 + v1259
    del v1257, v1259
    v1261 = v5 * v1260
    v1262 = v4 * v1260
    del v1260
    v1263 = v61 * v355
    del v61
    v1264 = v19 * v355
    del v355
    v1265 = v1036 + v1264
    del v1036, v1264
    v1266 = pad(v1265, 0, channels)
    del v1265
    v1267 = v1130 + v1154
    del v1130, v1154
    v1268 = v1204 + v1267
    del v1204, v1267
    v1269 = v1266 + v1268
    del v1266, v1268
    v1270 = v8 * v1269
    v1271 = v3 * v1269
    del v1269
    v1272 = v59 * v724
    del v59
    v1273 = v41 * v724
    del v41
    v1274 = v58 * v1273
    del v58
    v1275 = v42 * v1273
    v1276 = v367 + v445
    del v367, v445
    v1277 = v639 + v1276
    del v639, v1276
    v1278 = v863 + v1277
    del v863, v1277
    v1279 = v882 + v1278
    del v882, v1278
    v1280 = v952 + v1279
    del v952, v1279
    v1281 = v1275 + v1280
    del v1275, v1280
    v1282 = pad(v1281, 0, channels)
    del v1281
    v1283 = v57 * v724
    del v57
    v1284 = v50 * v724
    del v50
    v1285 = v53 * v1284
    v1286 = v21 * v1284
    v1287 = v56 * v724
    del v56
    v1288 = v29 * v724
    del v29
    v1289 = v53 * v1288
    v1290 = v42 * v1288
    v1291 = v55 * v724
    del v55
    v1292 = v19 * v724
    del v19
    v1293 = v54 * v1292
    del v54
    v1294 = v53 * v1292
    del v53
    v1295 = v407 + v441
    del v407, v441
    v1296 = v674 + v1295
    del v674, v1295
    v1297 = v844 + v1296
    del v844, v1296
    v1298 = v862 + v1297
    del v862, v1297
    v1299 = v903 + v1298
    del v903, v1298
    v1300 = v1294 + v1299
    del v1294, v1299
    v1301 = pad(v1300, 1, channels)
    del v1300
    v1302 = v384 + v493
    del v384, v493
    v1303 = v514 + v1302
    del v514, v1302
    v1304 = v524 + v1303
    del v524, v1303
    v1305 = v886 + v1304
    del v886, v1304
    v1306 = v988 + v1305
    del v988, v1305
    v1307 = v1286 + v1306
    del v1286, v1306
    v1308 = v1290 + v1307
    del v1290, v1307
    v1309 = v1293 + v1308
    del v1293, v1308
    v1310 = pad(v1309, 0, channels)
    del v1309
    v1311 = v52 * v724
    del v52
    v1312 = v48 * v724
    del v48
    v1313 = v51 * v1312
    del v51
    v1314 = v21 * v1312
    v1315 = v346 + v416
    del v346, v416
    v1316 = v590 + v1315
    del v590, v1315
    v1317 = v843 + v1316
    del v843, v1316
    v1318 = v889 + v1317
    del v889, v1317
    v1319 = v906 + v1318
    del v906, v1318
    v1320 = v1314 + v1319
    del v1314, v1319
    v1321 = pad(v1320, 0, channels)
    del v1320
    v1322 = v49 * v724
    del v49
    v1323 = v1131 + v1218
    del v1131, v1218
    v1324 = v1283 + v1323
    del v1283, v1323
    v1325 = v1322 + v1324
    del v1322, v1324
    v1326 = v43 * v1284
    v1327 = v9 * v1284
    del v1284
    v1328 = v46 * v724
    del v46
    v1329 = v1135 + v1227
    del v1135, v1227
    v1330 = v1311 + v1329
    del v1311, v1329
    v1331 = v1328 + v1330
    del v1328, v1330
    v1332 = -v1331
    del v1331
    v1333 = v45 * v1312
    del v45
    v1334 = v43 * v1312
    del v1312
    v1335 = v356 + v418
    del v356, v418
    v1336 = v599 + v1335
    del v599, v1335
    v1337 = v851 + v1336
    del v851, v1336
    v1338 = v881 + v1337
    del v881, v1337
    v1339 = v899 + v1338
    del v899, v1338
    v1340 = v1334 + v1339
    del v1334, v1339
    v1341 = pad(v1340, 1, channels)
    del v1340
    v1342 = v44 * v724
    del v44
    v1343 = v23 * v724
    del v23
    v1344 = v43 * v1343
    del v43
    v1345 = v42 * v1343
    del v42
    v1346 = v453 + v468
    del v453, v468
    v1347 = v616 + v1346
    del v616, v1346
    v1348 = v707 + v1347
    del v707, v1347
    v1349 = v867 + v1348
    del v867, v1348
    v1350 = v960 + v1349
    del v960, v1349
    v1351 = v1327 + v1350
    del v1327, v1350
    v1352 = v1333 + v1351
    del v1333, v1351
    v1353 = v1345 + v1352
    del v1345, v1352
    v1354 = pad(v1353, 0, channels)
    del v1353
    v1355 = v430 + v482
    del v430, v482
    v1356 = v510 + v1355
    del v510, v1355
    v1357 = v696 + v1356
    del v696, v1356
    v1358 = v848 + v1357
    del v848, v1357
    v1359 = v901 + v1358
    del v901, v1358
    v1360 = v1274 + v1359
    del v1274, v1359
    v1361 = v1289 + v1360
    del v1289, v1360
    v1362 = v1344 + v1361
    del v1344, v1361
    v1363 = pad(v1362, 1, channels)
    del v1362
    v1364 = v31 * v724
    del v31
    v1365 = v1139 + v1236
    del v1139, v1236
    v1366 = v1272 + v1365
    del v1272, v1365
    v1367 = v1364 + v1366
    del v1364, v1366
    v1368 = -v1367
    del v1367
    v1369 = v39 * v1169
    del v39
    v1370 = v35 * v1169
    v1371 = pad(v1370, 1, channels - 1)
    del v1370
    v1372 = v38 * v1169
    del v38
    v1373 = v33 * v1169
    del v1169
    v1374 = pad(v1373, 0, channels - 1)
    del v1373
    v1375 = v1325 + v1368
    del v1325, v1368
    v1376 = v1371 + v1375
    del v1371
    v1377 = v1374 + v1376
    del v1374, v1376
    v1378 = v27 * v1377
    v1379 = v12 * v1377
    del v1377
    v1380 = v36 * v330
    del v36
    v1381 = v35 * v330
    del v35
    v1382 = pad(v1381, 1, channels - 1)
    del v1381
    v1383 = v549 + v1188
    del v549, v1188
    v1384 = v1208 + v1383
    del v1208, v1383
    v1385 = v1369 + v1384
    del v1369, v1384
    v1386 = v1380 + v1385
    del v1380, v1385
    v1387 = pad(v1386, 0, channels)
    del v1386
    v1388 = v34 * v330
    del v34
    v1389 = v33 * v330
    del v33
    v1390 = pad(v1389, 0, channels - 1)
    del v1389
    v1391 = v548 + v1193
    del v548, v1193
    v1392 = v1213 + v1391
    del v1213, v1391
    v1393 = v1372 + v1392
    del v1372, v1392
    v1394 = v1388 + v1393
    del v1388, v1393
    v1395 = pad(v1394, 2, channels)
    del v1394
    v1396 = v1375 + v1382
    del v1375, v1382
    v1397 = v1390 + v1396
    del v1390, v1396
    v1398 = v25 * v1397
    v1399 = v15 * v1397
    del v1397
    v1400 = v30 * v1273
    del v30
    v1401 = v20 * v1273
    del v1273
    v1402 = v373 + v447
    del v373, v447
    v1403 = v648 + v1402
    del v648, v1402
    v1404 = v870 + v1403
    del v870, v1403
    v1405 = v888 + v1404
    del v888, v1404
    v1406 = v948 + v1405
    del v948, v1405
    v1407 = v1401 + v1406
    del v1401, v1406
    v1408 = pad(v1407, 1, channels)
    del v1407
    v1409 = v24 * v724
    del v24
    v1410 = v1143 + v1245
    del v1143, v1245
    v1411 = v1287 + v1410
    del v1287, v1410
    v1412 = v1409 + v1411
    del v1409, v1411
    v1413 = v1332 + v1412
    del v1332, v1412
    v1414 = v27 * v1413
    del v27
    v1415 = v16 * v1413
    v1416 = v897 + v1379
    del v897, v1379
    v1417 = v1415 + v1416
    del v1415, v1416
    v1418 = pad(v1417, 1, channels)
    del v1417
    v1419 = v25 * v1413
    del v25
    v1420 = v13 * v1413
    del v1413
    v1421 = v896 + v1399
    del v896, v1399
    v1422 = v1420 + v1421
    del v1420, v1421
    v1423 = pad(v1422, 0, channels)
    del v1422
    v1424 = v20 * v1288
    v1425 = v9 * v1288
    del v1288
    v1426 = v22 * v724
    del v22
    v1427 = v1147 + v1254
    del v1147, v1254
    v1428 = v1342 + v1427
    del v1342, v1427
    v1429 = v1426 + v1428
    del v1426, v1428
    v1430 = v21 * v1343
    del v21
    v1431 = v20 * v1343
    del v20, v1343
    v1432 = v459 + v470
    del v459, v470
    v1433 = v622 + v1432
    del v622, v1432
    v1434 = v713 + v1433
    del v713, v1433
    v1435 = v866 + v1434
    del v866, v1434
    v1436 = v950 + v1435
    del v950, v1435
    v1437 = v1285 + v1436
    del v1285, v1436
    v1438 = v1313 + v1437
    del v1313, v1437
    v1439 = v1431 + v1438
    del v1431, v1438
    v1440 = pad(v1439, 1, channels)
    del v1439
    v1441 = v424 + v476
    del v424, v476
    v1442 = v508 + v1441
    del v508, v1441
    v1443 = v690 + v1442
    del v690, v1442
    v1444 = v847 + v1443
    del v847, v1443
    v1445 = v914 + v1444
    del v914, v1444
    v1446 = v1400 + v1445
    del v1400, v1445
    v1447 = v1425 + v1446
    del v1425, v1446
    v1448 = v1430 + v1447
    del v1430, v1447
    v1449 = pad(v1448, 0, channels)
    del v1448
    v1450 = v11 * v724
    del v11, v724
    v1451 = v1151 + v1263
    del v1151, v1263
    v1452 = v1291 + v1451
    del v1291, v1451
    v1453 = v1450 + v1452
    del v1450, v1452
    v1454 = -v1453
    del v1453
    v1455 = v1429 + v1454
    del v1429, v1454
    v1456 = v16 * v1455
    del v16
    v1457 = v15 * v1455
    del v15
    v1458 = v859 + v1414
    del v859, v1414
    v1459 = v1457 + v1458
    del v1457, v1458
    v1460 = pad(v1459, 0, channels)
    del v1459
    v1461 = v878 + v1398
    del v878, v1398
    v1462 = v1456 + v1461
    del v1456, v1461
    v1463 = pad(v1462, 1, channels)
    del v1462
    v1464 = v13 * v1455
    del v13
    v1465 = v12 * v1455
    del v12, v1455
    v1466 = v858 + v1419
    del v858, v1419
    v1467 = v1465 + v1466
    del v1465, v1466
    v1468 = pad(v1467, 1, channels)
    del v1467
    v1469 = v877 + v1378
    del v877, v1378
    v1470 = v1464 + v1469
    del v1464, v1469
    v1471 = pad(v1470, 0, channels)
    del v1470
    v1472 = v10 * v1292
    del v10
    v1473 = v9 * v1292
    del v9, v1292
    v1474 = v401 + v439
    del v401, v439
    v1475 = v665 + v1474
    del v665, v1474
    v1476 = v850 + v1475
    del v850, v1475
    v1477 = v869 + v1476
    del v869, v1476
    v1478 = v922 + v1477
    del v922, v1477
    v1479 = v1473 + v1478
    del v1473, v1478
    v1480 = pad(v1479, 0, channels)
    del v1479
    v1481 = v390 + v499
    del v390, v499
    v1482 = v516 + v1481
    del v516, v1481
    v1483 = v530 + v1482
    del v530, v1482
    v1484 = v885 + v1483
    del v885, v1483
    v1485 = v986 + v1484
    del v986, v1484
    v1486 = v1326 + v1485
    del v1326, v1485
    v1487 = v1424 + v1486
    del v1424, v1486
    v1488 = v1472 + v1487
    del v1472, v1487
    v1489 = pad(v1488, 1, channels)
    del v1488
    v1490 = v362 + v379
    del v362, v379
    v1491 = v396 + v1490
    del v396, v1490
    v1492 = v664 + v1491
    del v664, v1491
    v1493 = v673 + v1492
    del v673, v1492
    v1494 = v677 + v1493
    del v677, v1493
    v1495 = v740 + v1494
    del v740, v1494
    v1496 = v760 + v1495
    del v760, v1495
    v1497 = v1271 + v1496
    del v1271, v1496
    v1498 = v1301 + v1497
    del v1301, v1497
    v1499 = v1480 + v1498
    del v1480, v1498
    v1500 = v413 + v419
    del v413, v419
    v1501 = v436 + v1500
    del v436, v1500
    v1502 = v638 + v1501
    del v638, v1501
    v1503 = v647 + v1502
    del v647, v1502
    v1504 = v651 + v1503
    del v651, v1503
    v1505 = v739 + v1504
    del v739, v1504
    v1506 = v780 + v1505
    del v780, v1505
    v1507 = v1244 + v1506
    del v1244, v1506
    v1508 = v1282 + v1507
    del v1282, v1507
    v1509 = v1408 + v1508
    del v1408, v1508
    v1510 = v442 + v448
    del v442, v448
    v1511 = v465 + v1510
    del v465, v1510
    v1512 = v589 + v1511
    del v589, v1511
    v1513 = v598 + v1512
    del v598, v1512
    v1514 = v605 + v1513
    del v605, v1513
    v1515 = v759 + v1514
    del v759, v1514
    v1516 = v779 + v1515
    del v779, v1515
    v1517 = v1235 + v1516
    del v1235, v1516
    v1518 = v1321 + v1517
    del v1321, v1517
    v1519 = v1341 + v1518
    del v1341, v1518
    v1520 = v471 + v488
    del v471, v488
    v1521 = v505 + v1520
    del v505, v1520
    v1522 = v611 + v1521
    del v611, v1521
    v1523 = v625 + v1522
    del v625, v1522
    v1524 = v706 + v1523
    del v706, v1523
    v1525 = v712 + v1524
    del v712, v1524
    v1526 = v714 + v1525
    del v714, v1525
    v1527 = v800 + v1526
    del v800, v1526
    v1528 = v1226 + v1527
    del v1226, v1527
    v1529 = v1234 + v1528
    del v1234, v1528
    v1530 = v1262 + v1529
    del v1262, v1529
    v1531 = v1354 + v1530
    del v1354, v1530
    v1532 = v1440 + v1531
    del v1440, v1531
    v1533 = v511 + v517
    del v511, v517
    v1534 = v631 + v1533
    del v631, v1533
    v1535 = v657 + v1534
    del v657, v1534
    v1536 = v689 + v1535
    del v689, v1535
    v1537 = v695 + v1536
    del v695, v1536
    v1538 = v697 + v1537
    del v697, v1537
    v1539 = v820 + v1538
    del v820, v1538
    v1540 = v1243 + v1539
    del v1243, v1539
    v1541 = v1253 + v1540
    del v1253, v1540
    v1542 = v1261 + v1541
    del v1261, v1541
    v1543 = v1363 + v1542
    del v1363, v1542
    v1544 = v1449 + v1543
    del v1449, v1543
    v1545 = v523 + v529
    del v523, v529
    v1546 = v531 + v1545
    del v531, v1545
    v1547 = v683 + v1546
    del v683, v1546
    v1548 = v700 + v1547
    del v700, v1547
    v1549 = v715 + v1548
    del v715, v1548
    v1550 = v840 + v1549
    del v840, v1549
    v1551 = v1225 + v1550
    del v1225, v1550
    v1552 = v1252 + v1551
    del v1252, v1551
    v1553 = v1270 + v1552
    del v1270, v1552
    v1554 = v1310 + v1553
    del v1310, v1553
    v1555 = v1489 + v1554
    del v1489, v1554
    v1556 = v947 + v1050
    del v947, v1050
    v1557 = v1083 + v1556
    del v1083, v1556
    v1558 = v1179 + v1557
    del v1179, v1557
    v1559 = v1387 + v1558
    del v1387, v1558
    v1560 = v1395 + v1559
    del v1395, v1559
    v1561 = v1460 + v1560
    del v1460, v1560
    v1562 = v1468 + v1561
    del v1468, v1561
    v1563 = v985 + v1049
    del v985, v1049
    v1564 = v1112 + v1563
    del v1112, v1563
    v1565 = v1212 + v1564
    del v1212, v1564
    v1566 = v1217 + v1565
    del v1217, v1565
    v1567 = v1463 + v1566
    del v1463, v1566
    v1568 = v1471 + v1567
    del v1471, v1567
    v1569 = v1013 + v1082
    del v1013, v1082
    v1570 = v1111 + v1569
    del v1111, v1569
    v1571 = v1192 + v1570
    del v1192, v1570
    v1572 = v1197 + v1571
    del v1197, v1571
    v1573 = v1418 + v1572
    del v1418, v1572
    v1574 = v1423 + v1573
    del v1423, v1573
    return stack([v329, v1574, v1568, v1562, v1499, v1544, v1532, v1519, v1555, v1509], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 1]
    v1 = jets[:, :, 2]
    v2 = jets[:, :, 3]
    v3 = jets[:, :, 8]
    v4 = jets[:, :, 5]
    v5 = jets[:, :, 6]
    v6 = jets[:, :, 7]
    v7 = jets[:, :, 9]
    v8 = jets[:, :, 4]
    v9 = narrow(v3, 1, channels - 1)
    v10 = narrow(v8, 0, channels - 1)
    v11 = v9 * v10
    v12 = narrow(v1, 0, channels - 1)
    v13 = narrow(v2, 1, channels - 1)
    v14 = v12 * v13
    v15 = narrow(v1, 1, channels - 1)
    v16 = narrow(v2, 0, channels - 1)
    v17 = v15 * v16
    v18 = -v14
    v19 = v18 - v17
    del v18
    v20 = narrow(v4, 0, channels - 1)
    v21 = narrow(v5, 1, channels - 1)
    v22 = v20 * v21
    v23 = v14 + v17
    del v14, v17
    v24 = v9 * v20
    v25 = narrow(v0, 0, channels - 1)
    v26 = v13 * v25
    v27 = narrow(v0, 1, channels - 1)
    v28 = v16 * v27
    v29 = v26 + v28
    v30 = narrow(v7, 1, channels - 1)
    v31 = v20 * v30
    v32 = v15 * v25
    v33 = narrow(v2, 2, channels - 2)
    v34 = narrow(v32, 0, channels - 2)
    v35 = narrow(v2, 0, channels - 2)
    v36 = narrow(v32, 1, channels - 2)
    v37 = v12 * v27
    v38 = narrow(v37, 0, channels - 2)
    v39 = narrow(v37, 1, channels - 2)
    v40 = -v32
    v41 = v40 - v37
    del v40
    v42 = narrow(v4, 1, channels - 1)
    v43 = narrow(v5, 0, channels - 1)
    v44 = v42 * v43
    v45 = narrow(v6, 1, channels - 1)
    v46 = v43 * v45
    v47 = -v26
    del v26
    v48 = v47 - v28
    del v28, v47
    v49 = v9 * v43
    v50 = v32 + v37
    del v32, v37
    v51 = narrow(v6, 0, channels - 1)
    v52 = v21 * v51
    v53 = narrow(v3, 0, channels - 1)
    v54 = narrow(v8, 1, channels - 1)
    v55 = v53 * v54
    v56 = v42 * v53
    v57 = v21 * v53
    v58 = narrow(v7, 0, channels - 1)
    v59 = v42 * v58
    v60 = v3 * v8
    v61 = narrow(v60, 0, channels - 1)
    v62 = v4 * v5
    v63 = narrow(v62, 0, channels - 1)
    v64 = v3 * v4
    v65 = narrow(v64, 0, channels - 1)
    v66 = v4 * v7
    v67 = narrow(v66, 0, channels - 1)
    v68 = v5 * v6
    v69 = narrow(v68, 0, channels - 1)
    v70 = v3 * v5
    v71 = narrow(v70, 0, channels - 1)
    v72 = narrow(v1, 0, channels - 2)
    v73 = v33 * v72
    v74 = narrow(v1, 2, channels - 2)
    v75 = v35 * v74
    v76 = -v73
    v77 = v76 - v75
    del v76
    v78 = narrow(v60, 0, channels - 2)
    v79 = v73 + v75
    del v73, v75
    v80 = narrow(v62, 0, channels - 2)
    v81 = narrow(v0, 0, channels - 2)
    v82 = v33 * v81
    v83 = narrow(v0, 2, channels - 2)
    v84 = v35 * v83
    v85 = v82 + v84
    v86 = narrow(v64, 0, channels - 2)
    v87 = v74 * v81
    v88 = narrow(v2, 1, channels - 2)
    v89 = v72 * v83
    v90 = -v87
    v91 = v90 - v89
    del v90
    v92 = narrow(v66, 0, channels - 2)
    v93 = -v82
    del v82
    v94 = v93 - v84
    del v84, v93
    v95 = narrow(v68, 0, channels - 2)
    v96 = v87 + v89
    v97 = narrow(v70, 0, channels - 2)
    v98 = narrow(v60, 1, channels - 1)
    v99 = narrow(v62, 1, channels - 1)
    v100 = narrow(v64, 1, channels - 1)
    v101 = narrow(v66, 1, channels - 1)
    v102 = narrow(v68, 1, channels - 1)
    v103 = narrow(v70, 1, channels - 1)
    v104 = narrow(v60, 2, channels - 2)
    del v60
    v105 = narrow(v62, 2, channels - 2)
    del v62
    v106 = narrow(v64, 2, channels - 2)
    del v64
    v107 = narrow(v66, 2, channels - 2)
    del v66
    v108 = narrow(v68, 2, channels - 2)
    del v68
    v109 = narrow(v70, 2, channels - 2)
    del v70
    v110 = v0 * v1
    v111 = narrow(v110, 0, channels - 1)
    v112 = narrow(v110, 1, channels - 1)
    v113 = v111 * v112
    v114 = v0 * v2
    v115 = narrow(v114, 0, channels - 1)
    v116 = narrow(v114, 1, channels - 1)
    v117 = v115 * v116
    v118 = v111 * v116
    v119 = v112 * v115
    v120 = v1 * v2
    v121 = narrow(v120, 1, channels - 1)
    v122 = narrow(v120, 0, channels - 1)
    v123 = v121 * v122
    v124 = v115 * v121
    v125 = v116 * v122
    v126 = v111 * v121
    v127 = v112 * v122
    v128 = v0 * v0
    v129 = narrow(v128, 0, channels - 1)
    v130 = v121 * v129
    v131 = narrow(v128, 1, channels - 1)
    v132 = v122 * v131
    v133 = v118 + v119
    del v118, v119
    v134 = v133 - v130
    del v130, v133
    v135 = v134 - v132
    del v132, v134
    v136 = v1 * v1
    v137 = narrow(v136, 1, channels - 1)
    v138 = v115 * v137
    v139 = narrow(v136, 0, channels - 1)
    v140 = v116 * v139
    v141 = v126 + v127
    del v126, v127
    v142 = v141 - v138
    del v138, v141
    v143 = v142 - v140
    del v140, v142
    v144 = v129 * v137
    v145 = v131 * v139
    v146 = v144 + v145
    del v144, v145
    v147 = v113 * 2.0
    del v113
    v148 = v146 - v147
    del v146, v147
    v149 = v2 * v2
    v150 = narrow(v149, 1, channels - 1)
    v151 = v139 * v150
    v152 = narrow(v149, 0, channels - 1)
    v153 = v137 * v152
    v154 = v151 + v153
    del v151, v153
    v155 = v123 * 2.0
    del v123
    v156 = v154 - v155
    del v154, v155
    v157 = v111 * v150
    v158 = v112 * v152
    v159 = v124 + v125
    del v124, v125
    v160 = v159 - v157
    del v157, v159
    v161 = v160 - v158
    del v158, v160
    v162 = v129 * v150
    v163 = v131 * v152
    v164 = v162 + v163
    del v162, v163
    v165 = v117 * 2.0
    del v117
    v166 = v164 - v165
    del v164, v165
    v167 = v25 * v27
    v168 = v30 * v51
    v169 = v9 * v53
    v170 = v45 * v58
    v171 = v12 * v15
    v172 = v10 * v30
    v173 = v21 * v43
    v174 = v54 * v58
    v175 = v13 * v16
    v176 = v10 * v45
    v177 = v20 * v42
    v178 = v51 * v54
    v179 = v3 * v3
    v180 = narrow(v179, 1, channels - 1)
    v181 = narrow(v179, 0, channels - 1)
    v182 = v4 * v4
    v183 = narrow(v182, 0, channels - 1)
    v184 = narrow(v182, 1, channels - 1)
    v185 = v5 * v5
    v186 = narrow(v185, 0, channels - 1)
    v187 = narrow(v185, 1, channels - 1)
    v188 = v6 * v7
    v189 = narrow(v188, 1, channels - 1)
    v190 = narrow(v188, 0, channels - 1)
    v191 = v6 * v8
    v192 = narrow(v191, 0, channels - 1)
    v193 = narrow(v191, 1, channels - 1)
    v194 = v7 * v8
    v195 = narrow(v194, 0, channels - 1)
    v196 = narrow(v194, 1, channels - 1)
    v197 = v3 * v110
    v198 = narrow(v197, 0, channels - 1)
    v199 = narrow(v5, 2, channels - 2)
    v200 = narrow(v197, 0, channels - 2)
    v201 = narrow(v197, 1, channels - 1)
    v202 = narrow(v5, 0, channels - 2)
    v203 = narrow(v197, 2, channels - 2)
    v204 = v3 * v114
    v205 = narrow(v204, 0, channels - 1)
    v206 = narrow(v4, 2, channels - 2)
    v207 = narrow(v204, 0, channels - 2)
    v208 = narrow(v204, 1, channels - 1)
    v209 = narrow(v4, 0, channels - 2)
    v210 = narrow(v204, 2, channels - 2)
    v211 = v3 * v120
    v212 = narrow(v211, 0, channels - 1)
    v213 = narrow(v8, 2, channels - 2)
    v214 = narrow(v211, 0, channels - 2)
    v215 = narrow(v211, 1, channels - 1)
    v216 = narrow(v8, 0, channels - 2)
    v217 = narrow(v211, 2, channels - 2)
    v218 = v4 * v110
    v219 = narrow(v218, 0, channels - 1)
    v220 = narrow(v7, 2, channels - 2)
    v221 = narrow(v218, 0, channels - 2)
    v222 = narrow(v218, 1, channels - 1)
    v223 = narrow(v7, 0, channels - 2)
    v224 = narrow(v218, 2, channels - 2)
    v225 = v4 * v120
    v226 = narrow(v225, 0, channels - 1)
    v227 = narrow(v225, 0, channels - 2)
    v228 = narrow(v225, 1, channels - 1)
    v229 = narrow(v225, 2, channels - 2)
    v230 = v5 * v114
    v231 = narrow(v230, 0, channels - 1)
    v232 = narrow(v6, 2, channels - 2)
    v233 = narrow(v230, 0, channels - 2)
    v234 = narrow(v230, 1, channels - 1)
    v235 = narrow(v6, 0, channels - 2)
    v236 = narrow(v230, 2, channels - 2)
    v237 = v81 * v83
    v238 = narrow(v179, 0, channels - 2)
    v239 = narrow(v188, 0, channels - 2)
    v240 = narrow(v179, 2, channels - 2)
    v241 = narrow(v188, 2, channels - 2)
    v242 = v72 * v74
    v243 = narrow(v185, 0, channels - 2)
    v244 = narrow(v194, 0, channels - 2)
    v245 = narrow(v185, 2, channels - 2)
    v246 = narrow(v194, 2, channels - 2)
    v247 = v33 * v35
    v248 = narrow(v182, 0, channels - 2)
    v249 = narrow(v191, 0, channels - 2)
    v250 = narrow(v182, 2, channels - 2)
    v251 = narrow(v191, 2, channels - 2)
    v252 = v3 * v128
    v253 = narrow(v252, 0, channels - 1)
    v254 = narrow(v3, 2, channels - 2)
    v255 = narrow(v252, 0, channels - 2)
    v256 = narrow(v252, 1, channels - 1)
    v257 = narrow(v3, 0, channels - 2)
    v258 = narrow(v252, 2, channels - 2)
    del v252
    v259 = v4 * v114
    v260 = narrow(v259, 0, channels - 1)
    v261 = narrow(v259, 0, channels - 2)
    v262 = narrow(v259, 1, channels - 1)
    v263 = narrow(v259, 2, channels - 2)
    del v259
    v264 = v4 * v149
    v265 = narrow(v264, 0, channels - 1)
    v266 = narrow(v264, 0, channels - 2)
    v267 = narrow(v264, 1, channels - 1)
    v268 = narrow(v264, 2, channels - 2)
    del v264
    v269 = v5 * v110
    v270 = narrow(v269, 0, channels - 1)
    v271 = narrow(v269, 0, channels - 2)
    v272 = narrow(v269, 1, channels - 1)
    v273 = narrow(v269, 2, channels - 2)
    del v269
    v274 = v5 * v120
    v275 = narrow(v274, 0, channels - 1)
    v276 = narrow(v274, 0, channels - 2)
    v277 = narrow(v274, 1, channels - 1)
    v278 = narrow(v274, 2, channels - 2)
    del v274
    v279 = v5 * v136
    v280 = narrow(v279, 0, channels - 1)
    v281 = narrow(v279, 0, channels - 2)
    v282 = narrow(v279, 1, channels - 1)
    v283 = narrow(v279, 2, channels - 2)
    del v279
    v284 = v6 * v114
    v285 = narrow(v284, 0, channels - 1)
    v286 = narrow(v284, 0, channels - 2)
    v287 = narrow(v284, 1, channels - 1)
    v288 = narrow(v284, 2, channels - 2)
    del v284
    v289 = v6 * v128
    v290 = narrow(v289, 0, channels - 1)
    v291 = narrow(v289, 0, channels - 2)
    v292 = narrow(v289, 1, channels - 1)
    v293 = narrow(v289, 2, channels - 2)
    del v289
    v294 = v6 * v149
    v295 = narrow(v294, 0, channels - 1)
    v296 = narrow(v294, 0, channels - 2)
    v297 = narrow(v294, 1, channels - 1)
    v298 = narrow(v294, 2, channels - 2)
    del v294
    v299 = v7 * v110
    v300 = narrow(v299, 0, channels - 1)
    v301 = narrow(v299, 0, channels - 2)
    v302 = narrow(v299, 1, channels - 1)
    v303 = narrow(v299, 2, channels - 2)
    del v299
    v304 = v7 * v128
    v305 = narrow(v304, 0, channels - 1)
    v306 = narrow(v304, 0, channels - 2)
    v307 = narrow(v304, 1, channels - 1)
    v308 = narrow(v304, 2, channels - 2)
    del v304
    v309 = v7 * v136
    v310 = narrow(v309, 0, channels - 1)
    v311 = narrow(v309, 0, channels - 2)
    v312 = narrow(v309, 1, channels - 1)
    v313 = narrow(v309, 2, channels - 2)
    del v309
    v314 = v8 * v120
    v315 = narrow(v314, 0, channels - 1)
    v316 = narrow(v314, 0, channels - 2)
    v317 = narrow(v314, 1, channels - 1)
    v318 = narrow(v314, 2, channels - 2)
    del v314
    v319 = v8 * v136
    v320 = narrow(v319, 0, channels - 1)
    v321 = narrow(v319, 0, channels - 2)
    v322 = narrow(v319, 1, channels - 1)
    v323 = narrow(v319, 2, channels - 2)
    del v319
    v324 = v8 * v149
    v325 = narrow(v324, 0, channels - 1)
    v326 = narrow(v324, 0, channels - 2)
    v327 = narrow(v324, 1, channels - 1)
    v328 = narrow(v324, 2, channels - 2)
    del v324
    v329 = grad_features[1]
    v330 = grad_features[2]
    v331 = grad_features[3]
    v332 = grad_features[4]
    v333 = grad_features[5]
    v334 = grad_features[6]
    v335 = grad_features[7]
    v336 = grad_features[8]
    v337 = grad_features[9]
    v338 = v335 * -2.0
    v339 = v335 * 2.0
    v340 = v235 * v335
    v341 = pad(v340, 2, channels)
    del v340
    v342 = v334 * -2.0
    v343 = v334 * 2.0
    v344 = v51 * v334
    v345 = pad(v344, 1, channels)
    del v344
    v346 = v333 * -2.0
    v347 = v333 * 2.0
    v348 = v232 * v333
    v349 = pad(v348, 0, channels)
    del v348
    v350 = v332 * -2.0
    v351 = v332 * 2.0
    v352 = v45 * v332
    v353 = pad(v352, 0, channels)
    del v352
    v354 = v341 + v345
    del v341, v345
    v355 = v349 + v354
    del v349, v354
    v356 = v353 + v355
    del v353, v355
    v357 = v8 * v356
    v358 = v223 * v335
    v359 = pad(v358, 2, channels)
    del v358
    v360 = v58 * v334
    v361 = pad(v360, 1, channels)
    del v360
    v362 = v220 * v333
    v363 = pad(v362, 0, channels)
    del v362
    v364 = v30 * v332
    v365 = pad(v364, 0, channels)
    del v364
    v366 = v359 + v361
    del v359, v361
    v367 = v363 + v366
    del v363, v366
    v368 = v365 + v367
    del v365, v367
    v369 = v8 * v368
    v370 = v257 * v338
    v371 = pad(v370, 2, channels)
    del v370
    v372 = v53 * v342
    v373 = pad(v372, 1, channels)
    del v372
    v374 = v254 * v346
    v375 = pad(v374, 0, channels)
    del v374
    v376 = v9 * v350
    v377 = pad(v376, 0, channels)
    del v376
    v378 = v371 + v373
    del v371, v373
    v379 = v375 + v378
    del v375, v378
    v380 = v377 + v379
    del v377, v379
    v381 = v8 * v380
    v382 = v216 * v335
    v383 = pad(v382, 2, channels)
    del v382
    v384 = v10 * v334
    v385 = pad(v384, 1, channels)
    del v384
    v386 = v213 * v333
    v387 = pad(v386, 0, channels)
    del v386
    v388 = v54 * v332
    v389 = pad(v388, 0, channels)
    del v388
    v390 = v383 + v385
    del v383, v385
    v391 = v387 + v390
    del v387, v390
    v392 = v389 + v391
    del v389, v391
    v393 = v7 * v392
    v394 = v7 * v356
    v395 = v209 * v338
    v396 = pad(v395, 2, channels)
    del v395
    v397 = v20 * v342
    v398 = pad(v397, 1, channels)
    del v397
    v399 = v206 * v346
    v400 = pad(v399, 0, channels)
    del v399
    v401 = v42 * v350
    v402 = pad(v401, 0, channels)
    del v401
    v403 = v396 + v398
    del v396, v398
    v404 = v400 + v403
    del v400, v403
    v405 = v402 + v404
    del v402, v404
    v406 = v7 * v405
    v407 = v6 * v392
    v408 = v6 * v368
    v409 = v202 * v338
    v410 = pad(v409, 2, channels)
    del v409
    v411 = v43 * v342
    v412 = pad(v411, 1, channels)
    del v411
    v413 = v199 * v346
    v414 = pad(v413, 0, channels)
    del v413
    v415 = v21 * v350
    v416 = pad(v415, 0, channels)
    del v415
    v417 = v410 + v412
    del v410, v412
    v418 = v414 + v417
    del v414, v417
    v419 = v416 + v418
    del v416, v418
    v420 = v6 * v419
    v421 = v5 * v419
    v422 = v209 * v339
    v423 = pad(v422, 2, channels)
    del v422
    v424 = v20 * v343
    v425 = pad(v424, 1, channels)
    del v424
    v426 = v206 * v347
    v427 = pad(v426, 0, channels)
    del v426
    v428 = v42 * v351
    v429 = pad(v428, 0, channels)
    del v428
    v430 = v423 + v425
    del v423, v425
    v431 = v427 + v430
    del v427, v430
    v432 = v429 + v431
    del v429, v431
    v433 = v5 * v432
    v434 = v257 * v339
    v435 = pad(v434, 2, channels)
    del v434
    v436 = v53 * v343
    v437 = pad(v436, 1, channels)
    del v436
    v438 = v254 * v347
    v439 = pad(v438, 0, channels)
    del v438
    v440 = v9 * v351
    v441 = pad(v440, 0, channels)
    del v440
    v442 = v435 + v437
    del v435, v437
    v443 = v439 + v442
    del v439, v442
    v444 = v441 + v443
    del v441, v443
    v445 = v5 * v444
    v446 = v4 * v405
    v447 = v4 * v444
    v448 = v3 * v380
    v449 = v251 * v339
    v450 = v247 * v339
    v451 = pad(v450, 2, channels)
    del v450
    v452 = v250 * v338
    v453 = v247 * v338
    v454 = pad(v453, 2, channels)
    del v453
    v455 = v249 * v347
    v456 = v247 * v347
    v457 = pad(v456, 0, channels)
    del v456
    v458 = v248 * v346
    v459 = v247 * v346
    v460 = pad(v459, 0, channels)
    del v459
    v461 = v449 + v452
    del v449, v452
    v462 = v455 + v461
    del v455, v461
    v463 = v458 + v462
    del v458, v462
    v464 = v246 * v339
    v465 = v242 * v339
    v466 = pad(v465, 2, channels)
    del v465
    v467 = v245 * v338
    v468 = v242 * v338
    v469 = pad(v468, 2, channels)
    del v468
    v470 = v244 * v347
    v471 = v242 * v347
    v472 = pad(v471, 0, channels)
    del v471
    v473 = v243 * v346
    v474 = v242 * v346
    v475 = pad(v474, 0, channels)
    del v474
    v476 = v464 + v467
    del v464, v467
    v477 = v470 + v476
    del v470, v476
    v478 = v473 + v477
    del v473, v477
    v479 = v241 * v339
    v480 = v237 * v339
    v481 = pad(v480, 2, channels)
    del v480
    v482 = v240 * v338
    v483 = v237 * v338
    v484 = pad(v483, 2, channels)
    del v483
    v485 = v239 * v347
    v486 = v237 * v347
    v487 = pad(v486, 0, channels)
    del v486
    v488 = v238 * v346
    v489 = v237 * v346
    v490 = pad(v489, 0, channels)
    del v489
    v491 = v479 + v482
    del v479, v482
    v492 = v485 + v491
    del v485, v491
    v493 = v488 + v492
    del v488, v492
    v494 = v235 * v338
    v495 = pad(v494, 2, channels)
    del v494
    v496 = v51 * v342
    v497 = pad(v496, 1, channels)
    del v496
    v498 = v232 * v346
    v499 = pad(v498, 0, channels)
    del v498
    v500 = v45 * v350
    v501 = pad(v500, 0, channels)
    del v500
    v502 = -v330
    v503 = v330 * -2.0
    v504 = v330 * 2.0
    v505 = v6 * v503
    v506 = v495 + v497
    del v495, v497
    v507 = v499 + v506
    del v499, v506
    v508 = v501 + v507
    del v501, v507
    v509 = v505 + v508
    del v505, v508
    v510 = v5 * v509
    v511 = v202 * v339
    v512 = pad(v511, 2, channels)
    del v511
    v513 = v43 * v343
    v514 = pad(v513, 1, channels)
    del v513
    v515 = v199 * v347
    v516 = pad(v515, 0, channels)
    del v515
    v517 = v21 * v351
    v518 = pad(v517, 0, channels)
    del v517
    v519 = v5 * v504
    v520 = v512 + v514
    del v512, v514
    v521 = v516 + v520
    del v516, v520
    v522 = v518 + v521
    del v518, v521
    v523 = v519 + v522
    del v519, v522
    v524 = v4 * v523
    v525 = v223 * v338
    v526 = pad(v525, 2, channels)
    del v525
    v527 = v58 * v342
    v528 = pad(v527, 1, channels)
    del v527
    v529 = v220 * v346
    v530 = pad(v529, 0, channels)
    del v529
    v531 = v30 * v350
    v532 = pad(v531, 0, channels)
    del v531
    v533 = v7 * v503
    v534 = v526 + v528
    del v526, v528
    v535 = v530 + v534
    del v530, v534
    v536 = v532 + v535
    del v532, v535
    v537 = v533 + v536
    del v533, v536
    v538 = v4 * v537
    v539 = v216 * v338
    v540 = pad(v539, 2, channels)
    del v539
    v541 = v10 * v342
    v542 = pad(v541, 1, channels)
    del v541
    v543 = v213 * v346
    v544 = pad(v543, 0, channels)
    del v543
    v545 = v54 * v350
    v546 = pad(v545, 0, channels)
    del v545
    v547 = v8 * v503
    v548 = v540 + v542
    del v540, v542
    v549 = v544 + v548
    del v544, v548
    v550 = v546 + v549
    del v546, v549
    v551 = v547 + v550
    del v547, v550
    v552 = v3 * v551
    v553 = v4 * v504
    v554 = v432 + v553
    del v553
    v555 = v3 * v554
    v556 = v3 * v523
    v557 = v196 * v343
    v558 = v171 * v343
    v559 = v195 * v351
    v560 = v171 * v351
    v561 = -v331
    v562 = v331 * -2.0
    v563 = v331 * -4.0
    v564 = v331 * 2.0
    v565 = v196 * v331
    v566 = v139 * v331
    v567 = v558 + v566
    del v558, v566
    v568 = pad(v567, 1, channels)
    del v567
    v569 = v195 * v331
    v570 = v137 * v331
    v571 = v560 + v570
    del v560, v570
    v572 = pad(v571, 0, channels)
    del v571
    v573 = v194 * v330
    v574 = v136 * v330
    v575 = v466 + v472
    del v466, v472
    v576 = v568 + v575
    del v568, v575
    v577 = v572 + v576
    del v572, v576
    v578 = v574 + v577
    del v574, v577
    v579 = v193 * v343
    v580 = v175 * v343
    v581 = v192 * v351
    v582 = v175 * v351
    v583 = v193 * v331
    v584 = v152 * v331
    v585 = v580 + v584
    del v580, v584
    v586 = pad(v585, 1, channels)
    del v585
    v587 = v192 * v331
    v588 = v150 * v331
    v589 = v582 + v588
    del v582, v588
    v590 = pad(v589, 0, channels)
    del v589
    v591 = v191 * v330
    v592 = v149 * v330
    v593 = v451 + v457
    del v451, v457
    v594 = v586 + v593
    del v586, v593
    v595 = v590 + v594
    del v590, v594
    v596 = v592 + v595
    del v592, v595
    v597 = v189 * v343
    v598 = v167 * v343
    v599 = v190 * v351
    v600 = v167 * v351
    v601 = v190 * v331
    v602 = v131 * v331
    v603 = v600 + v602
    del v600, v602
    v604 = pad(v603, 0, channels)
    del v603
    v605 = v189 * v331
    v606 = v129 * v331
    v607 = v598 + v606
    del v598, v606
    v608 = pad(v607, 1, channels)
    del v607
    v609 = v188 * v330
    v610 = v128 * v330
    v611 = v481 + v487
    del v481, v487
    v612 = v604 + v611
    del v604, v611
    v613 = v608 + v612
    del v608, v612
    v614 = v610 + v613
    del v610, v613
    v615 = v187 * v342
    v616 = v171 * v342
    v617 = v186 * v350
    v618 = v171 * v350
    v619 = v187 * v561
    v620 = v139 * v561
    v621 = v616 + v620
    del v616, v620
    v622 = pad(v621, 1, channels)
    del v621
    v623 = v186 * v561
    v624 = v137 * v561
    v625 = v618 + v624
    del v618, v624
    v626 = pad(v625, 0, channels)
    del v625
    v627 = v185 * v502
    v628 = v136 * v502
    v629 = v469 + v475
    del v469, v475
    v630 = v622 + v629
    del v622, v629
    v631 = v626 + v630
    del v626, v630
    v632 = v628 + v631
    del v628, v631
    v633 = v184 * v342
    v634 = v175 * v342
    v635 = v183 * v350
    v636 = v175 * v350
    v637 = v184 * v561
    v638 = v152 * v561
    v639 = v634 + v638
    del v634, v638
    v640 = pad(v639, 1, channels)
    del v639
    v641 = v183 * v561
    v642 = v150 * v561
    v643 = v636 + v642
    del v636, v642
    v644 = pad(v643, 0, channels)
    del v643
    v645 = v182 * v502
    v646 = v149 * v502
    v647 = v454 + v460
    del v454, v460
    v648 = v640 + v647
    del v640, v647
    v649 = v644 + v648
    del v644, v648
    v650 = v646 + v649
    del v646, v649
    v651 = v180 * v342
    v652 = v167 * v342
    v653 = v181 * v350
    v654 = v167 * v350
    v655 = v181 * v561
    v656 = v131 * v561
    v657 = v654 + v656
    del v654, v656
    v658 = pad(v657, 0, channels)
    del v657
    v659 = v180 * v561
    v660 = v129 * v561
    v661 = v652 + v660
    del v652, v660
    v662 = pad(v661, 1, channels)
    del v661
    v663 = v179 * v502
    v664 = v128 * v502
    v665 = v484 + v490
    del v484, v490
    v666 = v658 + v665
    del v658, v665
    v667 = v662 + v666
    del v662, v666
    v668 = v664 + v667
    del v664, v667
    v669 = v178 * v564
    v670 = v175 * v564
    v671 = v177 * v563
    v672 = v175 * v563
    v673 = v176 * v564
    v674 = v579 + v581
    del v579, v581
    v675 = v633 + v674
    del v633, v674
    v676 = v635 + v675
    del v635, v675
    v677 = v669 + v676
    del v669, v676
    v678 = v671 + v677
    del v671, v677
    v679 = v673 + v678
    del v673, v678
    v680 = v174 * v564
    v681 = v171 * v564
    v682 = v173 * v563
    v683 = v171 * v563
    v684 = v172 * v564
    v685 = v557 + v559
    del v557, v559
    v686 = v615 + v685
    del v615, v685
    v687 = v617 + v686
    del v617, v686
    v688 = v680 + v687
    del v680, v687
    v689 = v682 + v688
    del v682, v688
    v690 = v684 + v689
    del v684, v689
    v691 = v170 * v564
    v692 = v167 * v564
    v693 = v169 * v563
    v694 = v167 * v563
    v695 = v168 * v564
    v696 = v597 + v599
    del v597, v599
    v697 = v651 + v696
    del v651, v696
    v698 = v653 + v697
    del v653, v697
    v699 = v691 + v698
    del v691, v698
    v700 = v693 + v699
    del v693, v699
    v701 = v695 + v700
    del v695, v700
    v702 = v337 * 2.0
    v703 = v45 * v337
    v704 = v42 * v702
    v705 = v54 * v337
    v706 = v336 * 2.0
    v707 = v51 * v336
    v708 = v703 + v707
    del v703, v707
    v709 = v708 * -2.0
    v710 = v152 * v708
    v711 = v131 * v708
    v712 = v150 * v708
    v713 = v129 * v708
    v714 = v20 * v706
    v715 = v704 + v714
    del v704, v714
    v716 = -v715
    v717 = v152 * v716
    v718 = v112 * v716
    v719 = v150 * v716
    v720 = v111 * v716
    v721 = v10 * v336
    v722 = v705 + v721
    del v705, v721
    v723 = v722 * -2.0
    v724 = v152 * v722
    v725 = v137 * v722
    v726 = v583 + v637
    del v583, v637
    v727 = v711 + v726
    del v711, v726
    v728 = v718 + v727
    del v718, v727
    v729 = v725 + v728
    del v725, v728
    v730 = pad(v729, 0, channels)
    del v729
    v731 = v150 * v722
    v732 = v139 * v722
    v733 = v587 + v641
    del v587, v641
    v734 = v713 + v733
    del v713, v733
    v735 = v720 + v734
    del v720, v734
    v736 = v732 + v735
    del v732, v735
    v737 = pad(v736, 1, channels)
    del v736
    v738 = v357 + v407
    del v357, v407
    v739 = v446 + v738
    del v446, v738
    v740 = v591 + v739
    del v591, v739
    v741 = v645 + v740
    del v645, v740
    v742 = v730 + v741
    del v730, v741
    v743 = v737 + v742
    del v737, v742
    v744 = v30 * v337
    v745 = v21 * v702
    v746 = v58 * v336
    v747 = v744 + v746
    del v744, v746
    v748 = v747 * -2.0
    v749 = v139 * v747
    v750 = v131 * v747
    v751 = v137 * v747
    v752 = v129 * v747
    v753 = v43 * v706
    v754 = v745 + v753
    del v745, v753
    v755 = -v754
    v756 = v139 * v755
    v757 = v116 * v755
    v758 = v565 + v619
    del v565, v619
    v759 = v731 + v758
    del v731, v758
    v760 = v750 + v759
    del v750, v759
    v761 = v757 + v760
    del v757, v760
    v762 = pad(v761, 0, channels)
    del v761
    v763 = v137 * v755
    v764 = v115 * v755
    v765 = v569 + v623
    del v569, v623
    v766 = v724 + v765
    del v724, v765
    v767 = v752 + v766
    del v752, v766
    v768 = v764 + v767
    del v764, v767
    v769 = pad(v768, 1, channels)
    del v768
    v770 = v369 + v393
    del v369, v393
    v771 = v421 + v770
    del v421, v770
    v772 = v573 + v771
    del v573, v771
    v773 = v627 + v772
    del v627, v772
    v774 = v762 + v773
    del v762, v773
    v775 = v769 + v774
    del v769, v774
    v776 = v9 * v702
    v777 = v53 * v706
    v778 = v776 + v777
    del v776, v777
    v779 = -v778
    v780 = v131 * v779
    v781 = v122 * v779
    v782 = v601 + v655
    del v601, v655
    v783 = v710 + v782
    del v710, v782
    v784 = v749 + v783
    del v749, v783
    v785 = v781 + v784
    del v781, v784
    v786 = pad(v785, 1, channels)
    del v785
    v787 = v129 * v779
    v788 = v121 * v779
    v789 = v605 + v659
    del v605, v659
    v790 = v712 + v789
    del v712, v789
    v791 = v751 + v790
    del v751, v790
    v792 = v788 + v791
    del v788, v791
    v793 = pad(v792, 0, channels)
    del v792
    v794 = v394 + v408
    del v394, v408
    v795 = v448 + v794
    del v448, v794
    v796 = v609 + v795
    del v609, v795
    v797 = v663 + v796
    del v663, v796
    v798 = v786 + v797
    del v786, v797
    v799 = v793 + v798
    del v793, v798
    v800 = v122 * v754
    v801 = v112 * v754
    v802 = v121 * v754
    v803 = v111 * v754
    v804 = v122 * v715
    v805 = v116 * v715
    v806 = v121 * v715
    v807 = v115 * v715
    v808 = v122 * v723
    v809 = v121 * v723
    v810 = v122 * v564
    v811 = v99 * v564
    v812 = v122 * v562
    v813 = v98 * v562
    v814 = v780 + v801
    del v780, v801
    v815 = v805 + v814
    del v805, v814
    v816 = v809 + v815
    del v809, v815
    v817 = v811 + v816
    del v811, v816
    v818 = v813 + v817
    del v813, v817
    v819 = pad(v818, 0, channels)
    del v818
    v820 = v121 * v564
    v821 = v63 * v564
    v822 = v121 * v562
    v823 = v61 * v562
    v824 = v787 + v803
    del v787, v803
    v825 = v807 + v824
    del v807, v824
    v826 = v808 + v825
    del v808, v825
    v827 = v821 + v826
    del v821, v826
    v828 = v823 + v827
    del v823, v827
    v829 = pad(v828, 1, channels)
    del v828
    v830 = v381 + v433
    del v381, v433
    v831 = v524 + v830
    del v524, v830
    v832 = v552 + v831
    del v552, v831
    v833 = v819 + v832
    del v819, v832
    v834 = v829 + v833
    del v829, v833
    v835 = v115 * v778
    v836 = v112 * v778
    v837 = v116 * v778
    v838 = v111 * v778
    v839 = v116 * v709
    v840 = v115 * v709
    v841 = v116 * v562
    v842 = v69 * v562
    v843 = v116 * v564
    v844 = v65 * v564
    v845 = v756 + v804
    del v756, v804
    v846 = v838 + v845
    del v838, v845
    v847 = v840 + v846
    del v840, v846
    v848 = v842 + v847
    del v842, v847
    v849 = v844 + v848
    del v844, v848
    v850 = pad(v849, 1, channels)
    del v849
    v851 = v115 * v562
    v852 = v102 * v562
    v853 = v115 * v564
    v854 = v100 * v564
    v855 = v763 + v806
    del v763, v806
    v856 = v836 + v855
    del v836, v855
    v857 = v839 + v856
    del v839, v856
    v858 = v852 + v857
    del v852, v857
    v859 = v854 + v858
    del v854, v858
    v860 = pad(v859, 0, channels)
    del v859
    v861 = v420 + v447
    del v420, v447
    v862 = v510 + v861
    del v510, v861
    v863 = v555 + v862
    del v555, v862
    v864 = v850 + v863
    del v850, v863
    v865 = v860 + v864
    del v860, v864
    v866 = v112 * v748
    v867 = v111 * v748
    v868 = v112 * v564
    v869 = v71 * v564
    v870 = v112 * v562
    v871 = v67 * v562
    v872 = v717 + v800
    del v717, v800
    v873 = v835 + v872
    del v835, v872
    v874 = v867 + v873
    del v867, v873
    v875 = v869 + v874
    del v869, v874
    v876 = v871 + v875
    del v871, v875
    v877 = pad(v876, 1, channels)
    del v876
    v878 = v111 * v564
    v879 = v103 * v564
    v880 = v111 * v562
    v881 = v101 * v562
    v882 = v719 + v802
    del v719, v802
    v883 = v837 + v882
    del v837, v882
    v884 = v866 + v883
    del v866, v883
    v885 = v879 + v884
    del v879, v884
    v886 = v881 + v885
    del v881, v885
    v887 = pad(v886, 0, channels)
    del v886
    v888 = v406 + v445
    del v406, v445
    v889 = v538 + v888
    del v538, v888
    v890 = v556 + v889
    del v556, v889
    v891 = v877 + v890
    del v877, v890
    v892 = v887 + v891
    del v887, v891
    v893 = v109 * v339
    v894 = v96 * v339
    v895 = pad(v894, 2, channels)
    del v894
    v896 = v108 * v339
    v897 = v94 * v339
    v898 = pad(v897, 2, channels)
    del v897
    v899 = v107 * v339
    v900 = v91 * v339
    v901 = pad(v900, 2, channels)
    del v900
    v902 = v106 * v339
    v903 = v85 * v339
    v904 = pad(v903, 2, channels)
    del v903
    v905 = v105 * v339
    v906 = v79 * v339
    v907 = pad(v906, 2, channels)
    del v906
    v908 = v104 * v339
    v909 = v77 * v339
    v910 = pad(v909, 2, channels)
    del v909
    v911 = v103 * v343
    v912 = v50 * v343
    v913 = v878 + v912
    del v878, v912
    v914 = pad(v913, 1, channels)
    del v913
    v915 = v102 * v343
    v916 = v48 * v343
    v917 = v851 + v916
    del v851, v916
    v918 = pad(v917, 1, channels)
    del v917
    v919 = v101 * v343
    v920 = v41 * v343
    v921 = v880 + v920
    del v880, v920
    v922 = pad(v921, 1, channels)
    del v921
    v923 = v100 * v343
    v924 = v29 * v343
    v925 = v853 + v924
    del v853, v924
    v926 = pad(v925, 1, channels)
    del v925
    v927 = v99 * v343
    v928 = v23 * v343
    v929 = v810 + v928
    del v810, v928
    v930 = pad(v929, 1, channels)
    del v929
    v931 = v98 * v343
    v932 = v19 * v343
    v933 = v812 + v932
    del v812, v932
    v934 = pad(v933, 1, channels)
    del v933
    v935 = v97 * v347
    v936 = v96 * v347
    v937 = pad(v936, 0, channels)
    del v936
    v938 = v893 + v935
    del v893, v935
    v939 = v95 * v347
    v940 = v94 * v347
    v941 = pad(v940, 0, channels)
    del v940
    v942 = v896 + v939
    del v896, v939
    v943 = -v942
    del v942
    v944 = v92 * v347
    v945 = v91 * v347
    v946 = pad(v945, 0, channels)
    del v945
    v947 = v899 + v944
    del v899, v944
    v948 = -v947
    del v947
    v949 = -v329
    v950 = v88 * v329
    v951 = v938 + v948
    del v938, v948
    v952 = v950 + v951
    del v950
    v953 = v88 * v949
    v954 = v951 + v953
    del v951, v953
    v955 = v86 * v347
    v956 = v85 * v347
    v957 = pad(v956, 0, channels)
    del v956
    v958 = v902 + v955
    del v902, v955
    v959 = v943 + v958
    del v943, v958
    v960 = v80 * v347
    v961 = v79 * v347
    v962 = pad(v961, 0, channels)
    del v961
    v963 = v905 + v960
    del v905, v960
    v964 = v78 * v347
    v965 = v77 * v347
    v966 = pad(v965, 0, channels)
    del v965
    v967 = v908 + v964
    del v908, v964
    v968 = -v967
    del v967
    v969 = v963 + v968
    del v963, v968
    v970 = v71 * v351
    v971 = v50 * v351
    v972 = v868 + v971
    del v868, v971
    v973 = pad(v972, 0, channels)
    del v972
    v974 = v895 + v914
    del v895, v914
    v975 = v937 + v974
    del v937, v974
    v976 = v973 + v975
    del v973, v975
    v977 = v69 * v351
    v978 = v48 * v351
    v979 = v841 + v978
    del v841, v978
    v980 = pad(v979, 0, channels)
    del v979
    v981 = v898 + v918
    del v898, v918
    v982 = v941 + v981
    del v941, v981
    v983 = v980 + v982
    del v980, v982
    v984 = v67 * v351
    v985 = v41 * v351
    v986 = v870 + v985
    del v870, v985
    v987 = pad(v986, 0, channels)
    del v986
    v988 = v901 + v922
    del v901, v922
    v989 = v946 + v988
    del v946, v988
    v990 = v987 + v989
    del v987, v989
    v991 = v65 * v351
    v992 = v29 * v351
    v993 = v843 + v992
    del v843, v992
    v994 = pad(v993, 0, channels)
    del v993
    v995 = v904 + v926
    del v904, v926
    v996 = v957 + v995
    del v957, v995
    v997 = v994 + v996
    del v994, v996
    v998 = v63 * v351
    v999 = v23 * v351
    v1000 = v820 + v999
    del v820, v999
    v1001 = pad(v1000, 0, channels)
    del v1000
    v1002 = v907 + v930
    del v907, v930
    v1003 = v962 + v1002
    del v962, v1002
    v1004 = v1001 + v1003
    del v1001, v1003
    v1005 = v61 * v351
    v1006 = v19 * v351
    v1007 = v822 + v1006
    del v822, v1006
    v1008 = pad(v1007, 0, channels)
    del v1007
    v1009 = v910 + v934
    del v910, v934
    v1010 = v966 + v1009
    del v966, v1009
    v1011 = v1008 + v1010
    del v1008, v1010
    v1012 = v59 * v564
    v1013 = v41 * v564
    v1014 = v57 * v564
    v1015 = v50 * v564
    v1016 = v56 * v564
    v1017 = v29 * v564
    v1018 = v55 * v564
    v1019 = v19 * v564
    v1020 = v52 * v564
    v1021 = v48 * v564
    v1022 = v49 * v564
    v1023 = v911 + v970
    del v911, v970
    v1024 = v1014 + v1023
    del v1014, v1023
    v1025 = v1022 + v1024
    del v1022, v1024
    v1026 = v46 * v564
    v1027 = v915 + v977
    del v915, v977
    v1028 = v1020 + v1027
    del v1020, v1027
    v1029 = v1026 + v1028
    del v1026, v1028
    v1030 = -v1029
    del v1029
    v1031 = v44 * v564
    v1032 = v23 * v564
    v1033 = v31 * v564
    v1034 = v919 + v984
    del v919, v984
    v1035 = v1012 + v1034
    del v1012, v1034
    v1036 = v1033 + v1035
    del v1033, v1035
    v1037 = -v1036
    del v1036
    v1038 = v35 * v949
    v1039 = pad(v1038, 1, channels - 1)
    del v1038
    v1040 = v33 * v949
    v1041 = pad(v1040, 0, channels - 1)
    del v1040
    v1042 = v1025 + v1037
    del v1025, v1037
    v1043 = v1039 + v1042
    del v1039
    v1044 = v1041 + v1043
    del v1041, v1043
    v1045 = v35 * v329
    v1046 = pad(v1045, 1, channels - 1)
    del v1045
    v1047 = v33 * v329
    v1048 = pad(v1047, 0, channels - 1)
    del v1047
    v1049 = v1042 + v1046
    del v1042, v1046
    v1050 = v1048 + v1049
    del v1048, v1049
    v1051 = v24 * v564
    v1052 = v923 + v991
    del v923, v991
    v1053 = v1016 + v1052
    del v1016, v1052
    v1054 = v1051 + v1053
    del v1051, v1053
    v1055 = v1030 + v1054
    del v1030, v1054
    v1056 = v22 * v564
    v1057 = v927 + v998
    del v927, v998
    v1058 = v1031 + v1057
    del v1031, v1057
    v1059 = v1056 + v1058
    del v1056, v1058
    v1060 = v11 * v564
    v1061 = v931 + v1005
    del v931, v1005
    v1062 = v1018 + v1061
    del v1018, v1061
    v1063 = v1060 + v1062
    del v1060, v1062
    v1064 = -v1063
    del v1063
    v1065 = v1059 + v1064
    del v1059, v1064
    v1066 = grad_grad_jets[:, :, 0]
    v1067 = grad_grad_jets[:, :, 1]
    v1068 = grad_grad_jets[:, :, 2]
    v1069 = grad_grad_jets[:, :, 3]
    v1070 = grad_grad_jets[:, :, 4]
    v1071 = grad_grad_jets[:, :, 5]
    v1072 = grad_grad_jets[:, :, 6]
    v1073 = grad_grad_jets[:, :, 7]
    v1074 = grad_grad_jets[:, :, 8]
    v1075 = grad_grad_jets[:, :, 9]
    v1076 = narrow(v1074, 1, channels - 1)
    v1077 = narrow(v1070, 0, channels - 1)
    v1078 = v1019 * v1077
    v1079 = v9 * v1077
    v1080 = v1019 * v1076
    v1081 = v10 * v1076
    v1082 = narrow(v1068, 0, channels - 1)
    v1083 = narrow(v1069, 1, channels - 1)
    v1084 = v1065 * v1083
    v1085 = v12 * v1083
    v1086 = v1065 * v1082
    v1087 = v13 * v1082
    v1088 = narrow(v1068, 1, channels - 1)
    v1089 = narrow(v1069, 0, channels - 1)
    v1090 = v1065 * v1089
    v1091 = v15 * v1089
    v1092 = v1065 * v1088
    del v1065
    v1093 = v16 * v1088
    v1094 = v1085 + v1087
    del v1085, v1087
    v1095 = v1091 + v1094
    del v1091, v1094
    v1096 = v1093 + v1095
    del v1093, v1095
    v1097 = -v1096
    v1098 = v564 * v1097
    v1099 = v11 * v1097
    del v11
    v1100 = narrow(v1071, 0, channels - 1)
    v1101 = narrow(v1072, 1, channels - 1)
    v1102 = v1032 * v1101
    v1103 = v20 * v1101
    v1104 = v1032 * v1100
    v1105 = v21 * v1100
    v1106 = v564 * v1096
    v1107 = v22 * v1096
    del v22
    v1108 = v1017 * v1100
    v1109 = v9 * v1100
    v1110 = v1017 * v1076
    v1111 = v20 * v1076
    v1112 = narrow(v1067, 0, channels - 1)
    v1113 = v1055 * v1112
    v1114 = v13 * v1112
    v1115 = v1055 * v1083
    v1116 = v25 * v1083
    v1117 = narrow(v1067, 1, channels - 1)
    v1118 = v1055 * v1117
    v1119 = v16 * v1117
    v1120 = v1055 * v1089
    del v1055
    v1121 = v27 * v1089
    v1122 = v1114 + v1116
    del v1114, v1116
    v1123 = v1119 + v1122
    del v1119, v1122
    v1124 = v1121 + v1123
    del v1121, v1123
    v1125 = v564 * v1124
    v1126 = v24 * v1124
    del v24
    v1127 = narrow(v1075, 1, channels - 1)
    v1128 = v1013 * v1127
    v1129 = v20 * v1127
    v1130 = v1013 * v1100
    v1131 = v30 * v1100
    v1132 = v1050 * v1112
    v1133 = v15 * v1112
    v1134 = v1050 * v1088
    del v1050
    v1135 = v25 * v1088
    v1136 = v1133 + v1135
    del v1133, v1135
    v1137 = narrow(v1069, 2, channels - 2)
    v1138 = narrow(v1136, 0, channels - 2)
    v1139 = v329 * v1138
    v1140 = v33 * v1138
    del v1138
    v1141 = v329 * v1137
    v1142 = v34 * v1137
    del v34
    v1143 = narrow(v1069, 0, channels - 2)
    v1144 = narrow(v1136, 1, channels - 2)
    v1145 = v329 * v1144
    v1146 = v35 * v1144
    del v1144
    v1147 = v329 * v1143
    v1148 = v36 * v1143
    del v36
    v1149 = v1044 * v1117
    v1150 = v12 * v1117
    v1151 = v1044 * v1082
    del v1044
    v1152 = v27 * v1082
    v1153 = v1150 + v1152
    del v1150, v1152
    v1154 = v1136 + v1153
    del v1136
    v1155 = narrow(v1153, 0, channels - 2)
    v1156 = v949 * v1155
    v1157 = v33 * v1155
    del v1155
    v1158 = v949 * v1137
    v1159 = v38 * v1137
    del v38
    v1160 = narrow(v1153, 1, channels - 2)
    del v1153
    v1161 = v949 * v1160
    v1162 = v35 * v1160
    del v1160
    v1163 = v949 * v1143
    v1164 = v39 * v1143
    del v39
    v1165 = -v1154
    v1166 = v564 * v1165
    v1167 = v31 * v1165
    del v31
    v1168 = narrow(v1071, 1, channels - 1)
    v1169 = narrow(v1072, 0, channels - 1)
    v1170 = v1032 * v1169
    v1171 = v42 * v1169
    v1172 = v1032 * v1168
    del v1032
    v1173 = v43 * v1168
    v1174 = v1103 + v1105
    del v1103, v1105
    v1175 = v1171 + v1174
    del v1171, v1174
    v1176 = v1173 + v1175
    del v1173, v1175
    v1177 = v564 * v1176
    v1178 = v23 * v1176
    del v1176
    v1179 = v44 * v1096
    del v44
    v1180 = narrow(v1073, 1, channels - 1)
    v1181 = v1021 * v1180
    v1182 = v43 * v1180
    v1183 = v1021 * v1169
    v1184 = v45 * v1169
    v1185 = -v1124
    v1186 = v564 * v1185
    v1187 = v46 * v1185
    del v46
    v1188 = v1015 * v1169
    v1189 = v9 * v1169
    v1190 = v1015 * v1076
    v1191 = v43 * v1076
    v1192 = v564 * v1154
    v1193 = v49 * v1154
    del v49
    v1194 = narrow(v1073, 0, channels - 1)
    v1195 = v1021 * v1194
    v1196 = v21 * v1194
    v1197 = v1021 * v1101
    del v1021
    v1198 = v51 * v1101
    v1199 = v1182 + v1184
    del v1182, v1184
    v1200 = v1196 + v1199
    del v1196, v1199
    v1201 = v1198 + v1200
    del v1198, v1200
    v1202 = v564 * v1201
    v1203 = v48 * v1201
    del v1201
    v1204 = v52 * v1185
    del v52
    v1205 = narrow(v1074, 0, channels - 1)
    v1206 = narrow(v1070, 1, channels - 1)
    v1207 = v1019 * v1206
    v1208 = v53 * v1206
    v1209 = v1019 * v1205
    del v1019
    v1210 = v54 * v1205
    v1211 = v1079 + v1081
    del v1079, v1081
    v1212 = v1208 + v1211
    del v1208, v1211
    v1213 = v1210 + v1212
    del v1210, v1212
    v1214 = v564 * v1213
    v1215 = v19 * v1213
    del v1213
    v1216 = v55 * v1097
    del v55
    v1217 = v1017 * v1205
    v1218 = v42 * v1205
    v1219 = v1017 * v1168
    del v1017
    v1220 = v53 * v1168
    v1221 = v1109 + v1111
    del v1109, v1111
    v1222 = v1218 + v1221
    del v1218, v1221
    v1223 = v1220 + v1222
    del v1220, v1222
    v1224 = v564 * v1223
    v1225 = v29 * v1223
    del v1223
    v1226 = v56 * v1124
    del v56
    v1227 = v1015 * v1205
    v1228 = v21 * v1205
    v1229 = v1015 * v1101
    del v1015
    v1230 = v53 * v1101
    v1231 = v1189 + v1191
    del v1189, v1191
    v1232 = v1228 + v1231
    del v1228, v1231
    v1233 = v1230 + v1232
    del v1230, v1232
    v1234 = v564 * v1233
    v1235 = v50 * v1233
    del v1233
    v1236 = v57 * v1154
    del v57
    v1237 = narrow(v1075, 0, channels - 1)
    v1238 = v1013 * v1237
    v1239 = v42 * v1237
    v1240 = v1013 * v1168
    del v1013
    v1241 = v58 * v1168
    v1242 = v1129 + v1131
    del v1129, v1131
    v1243 = v1239 + v1242
    del v1239, v1242
    v1244 = v1241 + v1243
    del v1241, v1243
    v1245 = v564 * v1244
    v1246 = v41 * v1244
    del v1244
    v1247 = v59 * v1165
    del v59
    v1248 = v1011 * v1070
    v1249 = v3 * v1070
    v1250 = v1011 * v1074
    del v1011
    v1251 = v8 * v1074
    v1252 = v1249 + v1251
    del v1249, v1251
    v1253 = narrow(v1252, 0, channels - 1)
    v1254 = v351 * v1253
    v1255 = v19 * v1253
    v1256 = v351 * v1097
    v1257 = v61 * v1097
    v1258 = v1004 * v1072
    v1259 = v4 * v1072
    v1260 = v1004 * v1071
    del v1004
    v1261 = v5 * v1071
    v1262 = v1259 + v1261
    del v1259, v1261
    v1263 = narrow(v1262, 0, channels - 1)
    v1264 = v351 * v1263
    v1265 = v23 * v1263
    v1266 = v351 * v1096
    v1267 = v63 * v1096
    v1268 = v997 * v1071
    v1269 = v3 * v1071
    v1270 = v997 * v1074
    del v997
    v1271 = v4 * v1074
    v1272 = v1269 + v1271
    del v1269, v1271
    v1273 = narrow(v1272, 0, channels - 1)
    v1274 = v351 * v1273
    v1275 = v29 * v1273
    v1276 = v351 * v1124
    v1277 = v65 * v1124
    v1278 = v990 * v1075
    v1279 = v4 * v1075
    v1280 = v990 * v1071
    del v990
    v1281 = v7 * v1071
    v1282 = v1279 + v1281
    del v1279, v1281
    v1283 = narrow(v1282, 0, channels - 1)
    v1284 = v351 * v1283
    v1285 = v41 * v1283
    v1286 = v351 * v1165
    v1287 = v67 * v1165
    v1288 = v983 * v1073
    v1289 = v5 * v1073
    v1290 = v983 * v1072
    del v983
    v1291 = v6 * v1072
    v1292 = v1289 + v1291
    del v1289, v1291
    v1293 = narrow(v1292, 0, channels - 1)
    v1294 = v351 * v1293
    v1295 = v48 * v1293
    v1296 = v351 * v1185
    v1297 = v69 * v1185
    v1298 = v976 * v1072
    v1299 = v3 * v1072
    v1300 = v976 * v1074
    del v976
    v1301 = v5 * v1074
    v1302 = v1299 + v1301
    del v1299, v1301
    v1303 = narrow(v1302, 0, channels - 1)
    v1304 = v351 * v1303
    v1305 = v50 * v1303
    v1306 = v351 * v1154
    v1307 = v71 * v1154
    v1308 = narrow(v1068, 0, channels - 2)
    v1309 = v969 * v1308
    v1310 = v33 * v1308
    v1311 = v969 * v1137
    v1312 = v72 * v1137
    v1313 = narrow(v1068, 2, channels - 2)
    v1314 = v969 * v1313
    v1315 = v35 * v1313
    v1316 = v969 * v1143
    del v969
    v1317 = v74 * v1143
    v1318 = v1310 + v1312
    del v1310, v1312
    v1319 = v1315 + v1318
    del v1315, v1318
    v1320 = v1317 + v1319
    del v1317, v1319
    v1321 = -v1320
    v1322 = narrow(v1252, 0, channels - 2)
    v1323 = v347 * v1322
    v1324 = v77 * v1322
    del v1322
    v1325 = v347 * v1321
    v1326 = v78 * v1321
    del v78
    v1327 = narrow(v1262, 0, channels - 2)
    v1328 = v347 * v1327
    v1329 = v79 * v1327
    del v1327
    v1330 = v347 * v1320
    v1331 = v80 * v1320
    del v80
    v1332 = narrow(v1067, 0, channels - 2)
    v1333 = v959 * v1332
    v1334 = v33 * v1332
    v1335 = v959 * v1137
    v1336 = v81 * v1137
    v1337 = narrow(v1067, 2, channels - 2)
    v1338 = v959 * v1337
    v1339 = v35 * v1337
    v1340 = v959 * v1143
    del v959
    v1341 = v83 * v1143
    v1342 = v1334 + v1336
    del v1334, v1336
    v1343 = v1339 + v1342
    del v1339, v1342
    v1344 = v1341 + v1343
    del v1341, v1343
    v1345 = narrow(v1272, 0, channels - 2)
    v1346 = v347 * v1345
    v1347 = v85 * v1345
    del v1345
    v1348 = v347 * v1344
    v1349 = v86 * v1344
    del v86
    v1350 = v954 * v1332
    v1351 = v74 * v1332
    v1352 = v954 * v1313
    del v954
    v1353 = v81 * v1313
    v1354 = v1351 + v1353
    del v1351, v1353
    v1355 = narrow(v1069, 1, channels - 2)
    v1356 = v949 * v1355
    v1357 = v87 * v1355
    del v87
    v1358 = v949 * v1354
    del v949
    v1359 = v88 * v1354
    v1360 = v952 * v1337
    v1361 = v72 * v1337
    v1362 = v952 * v1308
    del v952
    v1363 = v83 * v1308
    v1364 = v1361 + v1363
    del v1361, v1363
    v1365 = v1354 + v1364
    del v1354
    v1366 = v329 * v1364
    v1367 = v88 * v1364
    del v88, v1364
    v1368 = v329 * v1355
    v1369 = v89 * v1355
    del v89, v1355
    v1370 = v1157 + v1159
    del v1157, v1159
    v1371 = v1162 + v1370
    del v1162, v1370
    v1372 = v1164 + v1371
    del v1164, v1371
    v1373 = v1357 + v1372
    del v1357, v1372
    v1374 = v1359 + v1373
    del v1359, v1373
    v1375 = -v1374
    del v1374
    v1376 = -v1365
    v1377 = narrow(v1282, 0, channels - 2)
    v1378 = v347 * v1377
    v1379 = v91 * v1377
    del v1377
    v1380 = v347 * v1376
    v1381 = v92 * v1376
    del v92
    v1382 = -v1344
    v1383 = narrow(v1292, 0, channels - 2)
    v1384 = v347 * v1383
    v1385 = v94 * v1383
    del v1383
    v1386 = v347 * v1382
    v1387 = v95 * v1382
    del v95
    v1388 = narrow(v1302, 0, channels - 2)
    v1389 = v347 * v1388
    v1390 = v96 * v1388
    del v1388
    v1391 = v347 * v1365
    v1392 = v97 * v1365
    del v97
    v1393 = narrow(v1252, 1, channels - 1)
    v1394 = v343 * v1393
    v1395 = v19 * v1393
    del v19
    v1396 = v343 * v1097
    v1397 = v98 * v1097
    del v1097
    v1398 = narrow(v1262, 1, channels - 1)
    v1399 = v343 * v1398
    v1400 = v23 * v1398
    del v23
    v1401 = v343 * v1096
    v1402 = v99 * v1096
    del v1096
    v1403 = narrow(v1272, 1, channels - 1)
    v1404 = v343 * v1403
    v1405 = v29 * v1403
    del v29
    v1406 = v343 * v1124
    v1407 = v100 * v1124
    del v1124
    v1408 = narrow(v1282, 1, channels - 1)
    v1409 = v343 * v1408
    v1410 = v41 * v1408
    del v41
    v1411 = v343 * v1165
    v1412 = v101 * v1165
    del v1165
    v1413 = narrow(v1292, 1, channels - 1)
    v1414 = v343 * v1413
    v1415 = v48 * v1413
    del v48
    v1416 = v343 * v1185
    v1417 = v102 * v1185
    del v1185
    v1418 = narrow(v1302, 1, channels - 1)
    v1419 = v343 * v1418
    v1420 = v50 * v1418
    del v50
    v1421 = v343 * v1154
    v1422 = v103 * v1154
    del v1154
    v1423 = narrow(v1252, 2, channels - 2)
    del v1252
    v1424 = v339 * v1423
    v1425 = v77 * v1423
    del v77, v1423
    v1426 = v339 * v1321
    v1427 = v104 * v1321
    del v104, v1321
    v1428 = narrow(v1262, 2, channels - 2)
    del v1262
    v1429 = v339 * v1428
    v1430 = v79 * v1428
    del v79, v1428
    v1431 = v339 * v1320
    v1432 = v105 * v1320
    del v105, v1320
    v1433 = narrow(v1272, 2, channels - 2)
    del v1272
    v1434 = v339 * v1433
    v1435 = v85 * v1433
    del v85, v1433
    v1436 = v339 * v1344
    v1437 = v106 * v1344
    del v106, v1344
    v1438 = narrow(v1282, 2, channels - 2)
    del v1282
    v1439 = v339 * v1438
    v1440 = v91 * v1438
    del v91, v1438
    v1441 = v339 * v1376
    v1442 = v107 * v1376
    del v107, v1376
    v1443 = narrow(v1292, 2, channels - 2)
    del v1292
    v1444 = v339 * v1443
    v1445 = v94 * v1443
    del v94, v1443
    v1446 = v339 * v1382
    v1447 = v108 * v1382
    del v108, v1382
    v1448 = narrow(v1302, 2, channels - 2)
    del v1302
    v1449 = v339 * v1448
    v1450 = v96 * v1448
    del v96, v1448
    v1451 = v339 * v1365
    v1452 = v109 * v1365
    del v109, v1365
    v1453 = v892 * v1068
    v1454 = v0 * v1068
    v1455 = v892 * v1067
    del v892
    v1456 = v1 * v1067
    v1457 = v1454 + v1456
    del v1454, v1456
    v1458 = narrow(v1457, 0, channels - 1)
    v1459 = v562 * v1458
    v1460 = v101 * v1458
    del v101
    v1461 = v562 * v1408
    v1462 = v111 * v1408
    del v1408
    v1463 = v564 * v1458
    v1464 = v103 * v1458
    del v103
    v1465 = v564 * v1418
    v1466 = v111 * v1418
    del v1418
    v1467 = narrow(v1457, 1, channels - 1)
    v1468 = v562 * v1467
    v1469 = v67 * v1467
    del v67
    v1470 = v562 * v1283
    v1471 = v112 * v1283
    del v1283
    v1472 = v564 * v1467
    v1473 = v71 * v1467
    del v71
    v1474 = v564 * v1303
    v1475 = v112 * v1303
    del v1303
    v1476 = v748 * v1467
    v1477 = v111 * v1467
    v1478 = v748 * v1458
    del v748
    v1479 = v112 * v1458
    v1480 = v865 * v1069
    v1481 = v0 * v1069
    v1482 = v865 * v1067
    del v865
    v1483 = v2 * v1067
    v1484 = v1481 + v1483
    del v1481, v1483
    v1485 = narrow(v1484, 0, channels - 1)
    v1486 = v564 * v1485
    v1487 = v100 * v1485
    del v100
    v1488 = v564 * v1403
    v1489 = v115 * v1403
    del v1403
    v1490 = v562 * v1485
    v1491 = v102 * v1485
    del v102
    v1492 = v562 * v1413
    v1493 = v115 * v1413
    del v1413
    v1494 = narrow(v1484, 1, channels - 1)
    v1495 = v564 * v1494
    v1496 = v65 * v1494
    del v65
    v1497 = v564 * v1273
    v1498 = v116 * v1273
    del v1273
    v1499 = v562 * v1494
    v1500 = v69 * v1494
    del v69
    v1501 = v562 * v1293
    v1502 = v116 * v1293
    del v1293
    v1503 = v709 * v1494
    v1504 = v115 * v1494
    v1505 = v709 * v1485
    del v709
    v1506 = v116 * v1485
    v1507 = v778 * v1494
    v1508 = v111 * v1494
    v1509 = v778 * v1458
    v1510 = v116 * v1458
    v1511 = v778 * v1485
    v1512 = v112 * v1485
    v1513 = v778 * v1467
    del v778
    v1514 = v115 * v1467
    v1515 = v834 * v1069
    v1516 = v1 * v1069
    v1517 = v834 * v1068
    del v834
    v1518 = v2 * v1068
    v1519 = v1516 + v1518
    del v1516, v1518
    v1520 = narrow(v1519, 1, channels - 1)
    v1521 = v562 * v1520
    v1522 = v61 * v1520
    del v61
    v1523 = v562 * v1253
    v1524 = v121 * v1253
    del v1253
    v1525 = v564 * v1520
    v1526 = v63 * v1520
    del v63
    v1527 = v564 * v1263
    v1528 = v121 * v1263
    del v1263
    v1529 = narrow(v1519, 0, channels - 1)
    v1530 = v562 * v1529
    v1531 = v98 * v1529
    del v98
    v1532 = v562 * v1393
    del v562
    v1533 = v122 * v1393
    del v1393
    v1534 = v564 * v1529
    v1535 = v99 * v1529
    del v99
    v1536 = v564 * v1398
    v1537 = v122 * v1398
    del v1398
    v1538 = v723 * v1529
    v1539 = v121 * v1529
    v1540 = v723 * v1520
    del v723
    v1541 = v122 * v1520
    v1542 = v715 * v1520
    v1543 = v115 * v1520
    v1544 = v715 * v1485
    v1545 = v121 * v1485
    v1546 = v715 * v1529
    v1547 = v116 * v1529
    v1548 = v715 * v1494
    del v715
    v1549 = v122 * v1494
    v1550 = v754 * v1520
    v1551 = v111 * v1520
    v1552 = v754 * v1458
    v1553 = v121 * v1458
    v1554 = v754 * v1529
    v1555 = v112 * v1529
    v1556 = v754 * v1467
    del v754
    v1557 = v122 * v1467
    v1558 = v1067 * 2.0
    v1559 = v799 * v1558
    del v799
    v1560 = v0 * v1558
    del v1558
    v1561 = narrow(v1560, 0, channels - 1)
    v1562 = v779 * v1561
    v1563 = v121 * v1561
    v1564 = v779 * v1520
    v1565 = v129 * v1520
    del v1520
    v1566 = narrow(v1560, 1, channels - 1)
    v1567 = v779 * v1566
    v1568 = v122 * v1566
    v1569 = v779 * v1529
    del v779
    v1570 = v131 * v1529
    del v1529
    v1571 = v1563 + v1565
    del v1563, v1565
    v1572 = v1568 + v1571
    del v1568, v1571
    v1573 = v1570 + v1572
    del v1570, v1572
    v1574 = -v1573
    del v1573
    v1575 = v1508 + v1510
    del v1508, v1510
    v1576 = v1512 + v1575
    del v1512, v1575
    v1577 = v1514 + v1576
    del v1514, v1576
    v1578 = v1574 + v1577
    del v1574, v1577
    v1579 = v706 * v1578
    v1580 = v53 * v1578
    v1581 = v706 * v1205
    v1582 = v135 * v1205
    v1583 = v702 * v1578
    v1584 = v9 * v1578
    del v1578
    v1585 = v702 * v1076
    v1586 = v135 * v1076
    del v135
    v1587 = v1068 * 2.0
    v1588 = v775 * v1587
    del v775
    v1589 = v1 * v1587
    del v1587
    v1590 = narrow(v1589, 1, channels - 1)
    v1591 = v755 * v1590
    v1592 = v115 * v1590
    v1593 = v755 * v1485
    v1594 = v137 * v1485
    del v1485
    v1595 = narrow(v1589, 0, channels - 1)
    v1596 = v755 * v1595
    v1597 = v116 * v1595
    v1598 = v755 * v1494
    del v755
    v1599 = v139 * v1494
    del v1494
    v1600 = v1592 + v1594
    del v1592, v1594
    v1601 = v1597 + v1600
    del v1597, v1600
    v1602 = v1599 + v1601
    del v1599, v1601
    v1603 = -v1602
    del v1602
    v1604 = v1551 + v1553
    del v1551, v1553
    v1605 = v1555 + v1604
    del v1555, v1604
    v1606 = v1557 + v1605
    del v1557, v1605
    v1607 = v1603 + v1606
    del v1603, v1606
    v1608 = v706 * v1607
    v1609 = v43 * v1607
    v1610 = v706 * v1169
    v1611 = v143 * v1169
    v1612 = v747 * v1590
    v1613 = v129 * v1590
    v1614 = v747 * v1561
    v1615 = v137 * v1561
    v1616 = v747 * v1595
    v1617 = v131 * v1595
    v1618 = v747 * v1566
    del v747
    v1619 = v139 * v1566
    v1620 = v1477 + v1479
    del v1477, v1479
    v1621 = v1620 * -2.0
    del v1620
    v1622 = v1613 + v1615
    del v1613, v1615
    v1623 = v1617 + v1622
    del v1617, v1622
    v1624 = v1619 + v1623
    del v1619, v1623
    v1625 = v1621 + v1624
    del v1621, v1624
    v1626 = v336 * v1625
    v1627 = v58 * v1625
    v1628 = v336 * v1237
    v1629 = v148 * v1237
    v1630 = v702 * v1607
    v1631 = v21 * v1607
    del v1607
    v1632 = v702 * v1101
    v1633 = v143 * v1101
    del v143
    v1634 = v337 * v1625
    v1635 = v30 * v1625
    del v1625
    v1636 = v337 * v1127
    v1637 = v148 * v1127
    del v148
    v1638 = v1069 * 2.0
    v1639 = v743 * v1638
    del v743
    v1640 = v2 * v1638
    del v1638
    v1641 = narrow(v1640, 1, channels - 1)
    v1642 = v722 * v1641
    v1643 = v139 * v1641
    v1644 = v722 * v1595
    v1645 = v150 * v1595
    v1646 = narrow(v1640, 0, channels - 1)
    v1647 = v722 * v1646
    v1648 = v137 * v1646
    v1649 = v722 * v1590
    del v722
    v1650 = v152 * v1590
    v1651 = v1539 + v1541
    del v1539, v1541
    v1652 = v1651 * -2.0
    del v1651
    v1653 = v1643 + v1645
    del v1643, v1645
    v1654 = v1648 + v1653
    del v1648, v1653
    v1655 = v1650 + v1654
    del v1650, v1654
    v1656 = v1652 + v1655
    del v1652, v1655
    v1657 = v336 * v1656
    v1658 = v10 * v1656
    v1659 = v336 * v1077
    v1660 = v156 * v1077
    v1661 = v716 * v1641
    v1662 = v111 * v1641
    v1663 = v716 * v1458
    v1664 = v150 * v1458
    del v1458
    v1665 = v716 * v1646
    v1666 = v112 * v1646
    v1667 = v716 * v1467
    del v716
    v1668 = v152 * v1467
    del v1467
    v1669 = v1662 + v1664
    del v1662, v1664
    v1670 = v1666 + v1669
    del v1666, v1669
    v1671 = v1668 + v1670
    del v1668, v1670
    v1672 = -v1671
    del v1671
    v1673 = v1543 + v1545
    del v1543, v1545
    v1674 = v1547 + v1673
    del v1547, v1673
    v1675 = v1549 + v1674
    del v1549, v1674
    v1676 = v1672 + v1675
    del v1672, v1675
    v1677 = v706 * v1676
    v1678 = v20 * v1676
    v1679 = v706 * v1100
    del v706
    v1680 = v161 * v1100
    v1681 = v708 * v1641
    v1682 = v129 * v1641
    v1683 = v708 * v1561
    v1684 = v150 * v1561
    v1685 = v708 * v1646
    v1686 = v131 * v1646
    v1687 = v708 * v1566
    del v708
    v1688 = v152 * v1566
    v1689 = v1504 + v1506
    del v1504, v1506
    v1690 = v1689 * -2.0
    del v1689
    v1691 = v1682 + v1684
    del v1682, v1684
    v1692 = v1686 + v1691
    del v1686, v1691
    v1693 = v1688 + v1692
    del v1688, v1692
    v1694 = v1690 + v1693
    del v1690, v1693
    v1695 = v336 * v1694
    v1696 = v51 * v1694
    v1697 = v336 * v1194
    v1698 = v166 * v1194
    v1699 = v1580 + v1582
    del v1580, v1582
    v1700 = v1609 + v1699
    del v1609, v1699
    v1701 = v1611 + v1700
    del v1611, v1700
    v1702 = v1678 + v1701
    del v1678, v1701
    v1703 = v1680 + v1702
    del v1680, v1702
    v1704 = v1703 * 2.0
    del v1703
    v1705 = v337 * v1656
    v1706 = v54 * v1656
    del v1656
    v1707 = v337 * v1206
    v1708 = v156 * v1206
    del v156
    v1709 = v702 * v1676
    v1710 = v42 * v1676
    del v1676
    v1711 = v702 * v1168
    del v702
    v1712 = v161 * v1168
    del v161
    v1713 = v337 * v1694
    v1714 = v45 * v1694
    del v1694
    v1715 = v337 * v1180
    v1716 = v166 * v1180
    del v166
    v1717 = v1584 + v1586
    del v1584, v1586
    v1718 = v1631 + v1717
    del v1631, v1717
    v1719 = v1633 + v1718
    del v1633, v1718
    v1720 = v1710 + v1719
    del v1710, v1719
    v1721 = v1712 + v1720
    del v1712, v1720
    v1722 = v1721 * 2.0
    del v1721
    v1723 = v701 * v1117
    v1724 = v25 * v1117
    del v1117
    v1725 = v701 * v1112
    del v701
    v1726 = v27 * v1112
    del v1112
    v1727 = v1724 + v1726
    del v1724, v1726
    v1728 = v692 * v1194
    v1729 = v30 * v1194
    v1730 = v692 * v1127
    v1731 = v51 * v1127
    v1732 = v564 * v1727
    v1733 = v168 * v1727
    del v168
    v1734 = v694 * v1205
    v1735 = v9 * v1205
    v1736 = v694 * v1076
    del v694
    v1737 = v53 * v1076
    v1738 = v1735 + v1737
    del v1735, v1737
    v1739 = v563 * v1738
    v1740 = v167 * v1738
    del v1738
    v1741 = v563 * v1727
    v1742 = v169 * v1727
    del v169
    v1743 = v692 * v1237
    v1744 = v45 * v1237
    v1745 = v692 * v1180
    del v692
    v1746 = v58 * v1180
    v1747 = v1729 + v1731
    del v1729, v1731
    v1748 = v1744 + v1747
    del v1744, v1747
    v1749 = v1746 + v1748
    del v1746, v1748
    v1750 = v564 * v1749
    v1751 = v167 * v1749
    del v1749
    v1752 = v170 * v1727
    del v170
    v1753 = v690 * v1088
    v1754 = v12 * v1088
    del v1088
    v1755 = v690 * v1082
    del v690
    v1756 = v15 * v1082
    del v1082
    v1757 = v1754 + v1756
    del v1754, v1756
    v1758 = v681 * v1127
    v1759 = v10 * v1127
    v1760 = v681 * v1077
    v1761 = v30 * v1077
    v1762 = v564 * v1757
    v1763 = v172 * v1757
    del v172
    v1764 = v683 * v1169
    v1765 = v21 * v1169
    v1766 = v683 * v1101
    del v683
    v1767 = v43 * v1101
    v1768 = v1765 + v1767
    del v1765, v1767
    v1769 = v563 * v1768
    v1770 = v171 * v1768
    del v1768
    v1771 = v563 * v1757
    v1772 = v173 * v1757
    del v173
    v1773 = v681 * v1237
    v1774 = v54 * v1237
    v1775 = v681 * v1206
    del v681
    v1776 = v58 * v1206
    v1777 = v1759 + v1761
    del v1759, v1761
    v1778 = v1774 + v1777
    del v1774, v1777
    v1779 = v1776 + v1778
    del v1776, v1778
    v1780 = v564 * v1779
    v1781 = v171 * v1779
    del v1779
    v1782 = v174 * v1757
    del v174
    v1783 = v679 * v1089
    v1784 = v13 * v1089
    del v1089
    v1785 = v679 * v1083
    del v679
    v1786 = v16 * v1083
    del v1083
    v1787 = v1784 + v1786
    del v1784, v1786
    v1788 = v670 * v1180
    v1789 = v10 * v1180
    v1790 = v670 * v1077
    v1791 = v45 * v1077
    v1792 = v564 * v1787
    v1793 = v176 * v1787
    del v176
    v1794 = v672 * v1168
    v1795 = v20 * v1168
    v1796 = v672 * v1100
    del v672
    v1797 = v42 * v1100
    v1798 = v1795 + v1797
    del v1795, v1797
    v1799 = v563 * v1798
    v1800 = v175 * v1798
    del v1798
    v1801 = v563 * v1787
    del v563
    v1802 = v177 * v1787
    del v177
    v1803 = v670 * v1206
    v1804 = v51 * v1206
    v1805 = v670 * v1194
    del v670
    v1806 = v54 * v1194
    v1807 = v1789 + v1791
    del v1789, v1791
    v1808 = v1804 + v1807
    del v1804, v1807
    v1809 = v1806 + v1808
    del v1806, v1808
    v1810 = v564 * v1809
    del v564
    v1811 = v175 * v1809
    del v1809
    v1812 = v178 * v1787
    del v178
    v1813 = v1074 * 2.0
    v1814 = v668 * v1813
    del v668
    v1815 = v3 * v1813
    del v1813
    v1816 = v502 * v1815
    v1817 = v128 * v1815
    v1818 = v502 * v1560
    v1819 = v179 * v1560
    del v179
    v1820 = narrow(v1815, 1, channels - 1)
    v1821 = v561 * v1820
    v1822 = v129 * v1820
    v1823 = v561 * v1561
    v1824 = v180 * v1561
    v1825 = narrow(v1815, 0, channels - 1)
    v1826 = v561 * v1825
    v1827 = v131 * v1825
    v1828 = v561 * v1566
    v1829 = v181 * v1566
    v1830 = v350 * v1825
    v1831 = v167 * v1825
    del v1825
    v1832 = v350 * v1727
    v1833 = v181 * v1727
    del v181
    v1834 = v342 * v1820
    v1835 = v167 * v1820
    del v1820
    v1836 = v342 * v1727
    v1837 = v180 * v1727
    del v180
    v1838 = v1071 * 2.0
    v1839 = v650 * v1838
    del v650
    v1840 = v4 * v1838
    del v1838
    v1841 = v502 * v1840
    v1842 = v149 * v1840
    v1843 = v502 * v1640
    v1844 = v182 * v1640
    del v182
    v1845 = narrow(v1840, 0, channels - 1)
    v1846 = v561 * v1845
    v1847 = v150 * v1845
    v1848 = v561 * v1641
    v1849 = v183 * v1641
    v1850 = narrow(v1840, 1, channels - 1)
    v1851 = v561 * v1850
    v1852 = v152 * v1850
    v1853 = v561 * v1646
    v1854 = v184 * v1646
    v1855 = v350 * v1845
    v1856 = v175 * v1845
    del v1845
    v1857 = v350 * v1787
    v1858 = v183 * v1787
    del v183
    v1859 = v342 * v1850
    v1860 = v175 * v1850
    del v1850
    v1861 = v342 * v1787
    v1862 = v184 * v1787
    del v184
    v1863 = v1072 * 2.0
    v1864 = v632 * v1863
    del v632
    v1865 = v5 * v1863
    del v1863
    v1866 = v502 * v1865
    v1867 = v136 * v1865
    v1868 = v502 * v1589
    del v502
    v1869 = v185 * v1589
    del v185
    v1870 = narrow(v1865, 0, channels - 1)
    v1871 = v561 * v1870
    v1872 = v137 * v1870
    v1873 = v561 * v1590
    v1874 = v186 * v1590
    v1875 = narrow(v1865, 1, channels - 1)
    v1876 = v561 * v1875
    v1877 = v139 * v1875
    v1878 = v561 * v1595
    del v561
    v1879 = v187 * v1595
    v1880 = v350 * v1870
    v1881 = v171 * v1870
    del v1870
    v1882 = v350 * v1757
    v1883 = v186 * v1757
    del v186
    v1884 = v342 * v1875
    v1885 = v171 * v1875
    del v1875
    v1886 = v342 * v1757
    v1887 = v187 * v1757
    del v187
    v1888 = v614 * v1075
    v1889 = v6 * v1075
    v1890 = v614 * v1073
    del v614
    v1891 = v7 * v1073
    v1892 = v1889 + v1891
    del v1889, v1891
    v1893 = v330 * v1892
    v1894 = v128 * v1892
    v1895 = v330 * v1560
    v1896 = v188 * v1560
    del v188
    v1897 = narrow(v1892, 1, channels - 1)
    v1898 = v331 * v1897
    v1899 = v129 * v1897
    v1900 = v331 * v1561
    v1901 = v189 * v1561
    del v1561
    v1902 = narrow(v1892, 0, channels - 1)
    v1903 = v331 * v1902
    v1904 = v131 * v1902
    v1905 = v331 * v1566
    v1906 = v190 * v1566
    del v1566
    v1907 = v351 * v1902
    v1908 = v167 * v1902
    del v1902
    v1909 = v351 * v1727
    v1910 = v190 * v1727
    del v190
    v1911 = v343 * v1897
    v1912 = v167 * v1897
    del v167, v1897
    v1913 = v343 * v1727
    v1914 = v189 * v1727
    del v189, v1727
    v1915 = v596 * v1070
    v1916 = v6 * v1070
    v1917 = v596 * v1073
    del v596
    v1918 = v8 * v1073
    v1919 = v1916 + v1918
    del v1916, v1918
    v1920 = v330 * v1919
    v1921 = v149 * v1919
    v1922 = v330 * v1640
    v1923 = v191 * v1640
    del v191
    v1924 = narrow(v1919, 0, channels - 1)
    v1925 = v331 * v1924
    v1926 = v150 * v1924
    v1927 = v331 * v1641
    v1928 = v192 * v1641
    del v1641
    v1929 = narrow(v1919, 1, channels - 1)
    v1930 = v331 * v1929
    v1931 = v152 * v1929
    v1932 = v331 * v1646
    v1933 = v193 * v1646
    del v1646
    v1934 = v351 * v1924
    v1935 = v175 * v1924
    del v1924
    v1936 = v351 * v1787
    v1937 = v192 * v1787
    del v192
    v1938 = v343 * v1929
    v1939 = v175 * v1929
    del v175, v1929
    v1940 = v343 * v1787
    v1941 = v193 * v1787
    del v193, v1787
    v1942 = v578 * v1070
    v1943 = v7 * v1070
    v1944 = v578 * v1075
    del v578
    v1945 = v8 * v1075
    v1946 = v1943 + v1945
    del v1943, v1945
    v1947 = v330 * v1946
    v1948 = v136 * v1946
    v1949 = v330 * v1589
    v1950 = v194 * v1589
    del v194
    v1951 = narrow(v1946, 0, channels - 1)
    v1952 = v331 * v1951
    v1953 = v137 * v1951
    v1954 = v331 * v1590
    v1955 = v195 * v1590
    del v1590
    v1956 = narrow(v1946, 1, channels - 1)
    v1957 = v331 * v1956
    v1958 = v139 * v1956
    v1959 = v331 * v1595
    v1960 = v196 * v1595
    del v1595
    v1961 = v1099 + v1107
    del v1099, v1107
    v1962 = v1126 + v1961
    del v1126, v1961
    v1963 = v1167 + v1962
    del v1167, v1962
    v1964 = v1178 + v1963
    del v1178, v1963
    v1965 = v1179 + v1964
    del v1179, v1964
    v1966 = v1187 + v1965
    del v1187, v1965
    v1967 = v1193 + v1966
    del v1193, v1966
    v1968 = v1203 + v1967
    del v1203, v1967
    v1969 = v1204 + v1968
    del v1204, v1968
    v1970 = v1215 + v1969
    del v1215, v1969
    v1971 = v1216 + v1970
    del v1216, v1970
    v1972 = v1225 + v1971
    del v1225, v1971
    v1973 = v1226 + v1972
    del v1226, v1972
    v1974 = v1235 + v1973
    del v1235, v1973
    v1975 = v1236 + v1974
    del v1236, v1974
    v1976 = v1246 + v1975
    del v1246, v1975
    v1977 = v1247 + v1976
    del v1247, v1976
    v1978 = v1464 + v1977
    del v1464, v1977
    v1979 = v1466 + v1978
    del v1466, v1978
    v1980 = v1473 + v1979
    del v1473, v1979
    v1981 = v1475 + v1980
    del v1475, v1980
    v1982 = v1487 + v1981
    del v1487, v1981
    v1983 = v1489 + v1982
    del v1489, v1982
    v1984 = v1496 + v1983
    del v1496, v1983
    v1985 = v1498 + v1984
    del v1498, v1984
    v1986 = v1526 + v1985
    del v1526, v1985
    v1987 = v1528 + v1986
    del v1528, v1986
    v1988 = v1535 + v1987
    del v1535, v1987
    v1989 = v1537 + v1988
    del v1537, v1988
    v1990 = v1733 + v1989
    del v1733, v1989
    v1991 = v1751 + v1990
    del v1751, v1990
    v1992 = v1752 + v1991
    del v1752, v1991
    v1993 = v1763 + v1992
    del v1763, v1992
    v1994 = v1781 + v1993
    del v1781, v1993
    v1995 = v1782 + v1994
    del v1782, v1994
    v1996 = v1793 + v1995
    del v1793, v1995
    v1997 = v1811 + v1996
    del v1811, v1996
    v1998 = v1812 + v1997
    del v1812, v1997
    v1999 = v1998 * 2.0
    del v1998
    v2000 = v1740 + v1742
    del v1740, v1742
    v2001 = v1770 + v2000
    del v1770, v2000
    v2002 = v1772 + v2001
    del v1772, v2001
    v2003 = v1800 + v2002
    del v1800, v2002
    v2004 = v1802 + v2003
    del v1802, v2003
    v2005 = v2004 * -4.0
    del v2004
    v2006 = v1460 + v1462
    del v1460, v1462
    v2007 = v1469 + v2006
    del v1469, v2006
    v2008 = v1471 + v2007
    del v1471, v2007
    v2009 = v1491 + v2008
    del v1491, v2008
    v2010 = v1493 + v2009
    del v1493, v2009
    v2011 = v1500 + v2010
    del v1500, v2010
    v2012 = v1502 + v2011
    del v1502, v2011
    v2013 = v1522 + v2012
    del v1522, v2012
    v2014 = v1524 + v2013
    del v1524, v2013
    v2015 = v1531 + v2014
    del v1531, v2014
    v2016 = v1533 + v2015
    del v1533, v2015
    v2017 = v2016 * -2.0
    del v2016
    v2018 = v1822 + v1824
    del v1822, v1824
    v2019 = v1827 + v2018
    del v1827, v2018
    v2020 = v1829 + v2019
    del v1829, v2019
    v2021 = v1847 + v2020
    del v1847, v2020
    v2022 = v1849 + v2021
    del v1849, v2021
    v2023 = v1852 + v2022
    del v1852, v2022
    v2024 = v1854 + v2023
    del v1854, v2023
    v2025 = v1872 + v2024
    del v1872, v2024
    v2026 = v1874 + v2025
    del v1874, v2025
    v2027 = v1877 + v2026
    del v1877, v2026
    v2028 = v1879 + v2027
    del v1879, v2027
    v2029 = -v2028
    del v2028
    v2030 = v351 * v1951
    v2031 = v171 * v1951
    del v1951
    v2032 = v351 * v1757
    v2033 = v195 * v1757
    del v195
    v2034 = v343 * v1956
    v2035 = v171 * v1956
    del v171, v1956
    v2036 = v343 * v1757
    v2037 = v196 * v1757
    del v196, v1757
    v2038 = v523 * v1457
    v2039 = v3 * v1457
    v2040 = v523 * v1074
    v2041 = v110 * v1074
    v2042 = v504 * v1072
    v2043 = v197 * v1072
    del v197
    v2044 = v351 * v1101
    v2045 = v198 * v1101
    del v198
    v2046 = narrow(v1072, 2, channels - 2)
    v2047 = v347 * v2046
    v2048 = v200 * v2046
    del v200
    v2049 = v343 * v1169
    v2050 = v201 * v1169
    del v201
    v2051 = narrow(v1072, 0, channels - 2)
    v2052 = v339 * v2051
    v2053 = v203 * v2051
    del v203
    v2054 = v554 * v1484
    v2055 = v3 * v1484
    v2056 = v554 * v1074
    del v554
    v2057 = v114 * v1074
    v2058 = v2055 + v2057
    del v2055, v2057
    v2059 = v504 * v2058
    v2060 = v4 * v2058
    v2061 = v504 * v1071
    v2062 = v204 * v1071
    del v204
    v2063 = v351 * v1168
    v2064 = v205 * v1168
    del v205
    v2065 = narrow(v1071, 2, channels - 2)
    v2066 = v347 * v2065
    v2067 = v207 * v2065
    del v207
    v2068 = v343 * v1100
    v2069 = v208 * v1100
    del v208
    v2070 = narrow(v1071, 0, channels - 2)
    v2071 = v339 * v2070
    v2072 = v210 * v2070
    del v210
    v2073 = v551 * v1519
    v2074 = v3 * v1519
    v2075 = v551 * v1074
    del v551
    v2076 = v120 * v1074
    v2077 = v2074 + v2076
    del v2074, v2076
    v2078 = v503 * v2077
    v2079 = v8 * v2077
    v2080 = v503 * v1070
    v2081 = v211 * v1070
    del v211
    v2082 = narrow(v2077, 0, channels - 1)
    v2083 = v350 * v2082
    v2084 = v54 * v2082
    del v2082
    v2085 = v350 * v1206
    v2086 = v212 * v1206
    del v212
    v2087 = narrow(v1070, 2, channels - 2)
    v2088 = narrow(v2077, 0, channels - 2)
    v2089 = v346 * v2088
    v2090 = v213 * v2088
    del v2088
    v2091 = v346 * v2087
    v2092 = v214 * v2087
    del v214
    v2093 = narrow(v2077, 1, channels - 1)
    v2094 = v342 * v2093
    v2095 = v10 * v2093
    del v2093
    v2096 = v342 * v1077
    v2097 = v215 * v1077
    del v215
    v2098 = narrow(v1070, 0, channels - 2)
    v2099 = narrow(v2077, 2, channels - 2)
    del v2077
    v2100 = v338 * v2099
    v2101 = v216 * v2099
    del v2099
    v2102 = v338 * v2098
    v2103 = v217 * v2098
    del v217
    v2104 = v537 * v1457
    v2105 = v4 * v1457
    v2106 = v537 * v1071
    del v537
    v2107 = v110 * v1071
    v2108 = v2105 + v2107
    del v2105, v2107
    v2109 = v503 * v2108
    v2110 = v7 * v2108
    v2111 = v503 * v1075
    v2112 = v218 * v1075
    del v218
    v2113 = narrow(v2108, 0, channels - 1)
    v2114 = v350 * v2113
    v2115 = v30 * v2113
    del v2113
    v2116 = v350 * v1127
    v2117 = v219 * v1127
    del v219
    v2118 = narrow(v1075, 2, channels - 2)
    v2119 = narrow(v2108, 0, channels - 2)
    v2120 = v346 * v2119
    v2121 = v220 * v2119
    del v2119
    v2122 = v346 * v2118
    v2123 = v221 * v2118
    del v221
    v2124 = narrow(v2108, 1, channels - 1)
    v2125 = v342 * v2124
    v2126 = v58 * v2124
    del v2124
    v2127 = v342 * v1237
    v2128 = v222 * v1237
    del v222
    v2129 = narrow(v1075, 0, channels - 2)
    v2130 = narrow(v2108, 2, channels - 2)
    del v2108
    v2131 = v338 * v2130
    v2132 = v223 * v2130
    del v2130
    v2133 = v338 * v2129
    v2134 = v224 * v2129
    del v224
    v2135 = v523 * v1519
    v2136 = v4 * v1519
    v2137 = v523 * v1071
    del v523
    v2138 = v120 * v1071
    v2139 = v2039 + v2041
    del v2039, v2041
    v2140 = v2136 + v2139
    del v2136, v2139
    v2141 = v2138 + v2140
    del v2138, v2140
    v2142 = v504 * v2141
    del v504
    v2143 = v5 * v2141
    v2144 = v225 * v1072
    del v225
    v2145 = narrow(v2141, 0, channels - 1)
    v2146 = v351 * v2145
    v2147 = v21 * v2145
    del v2145
    v2148 = v226 * v1101
    del v226
    v2149 = narrow(v2141, 0, channels - 2)
    v2150 = v347 * v2149
    v2151 = v199 * v2149
    del v2149
    v2152 = v227 * v2046
    del v227
    v2153 = narrow(v2141, 1, channels - 1)
    v2154 = v343 * v2153
    v2155 = v43 * v2153
    del v2153
    v2156 = v228 * v1169
    del v228
    v2157 = narrow(v2141, 2, channels - 2)
    del v2141
    v2158 = v339 * v2157
    v2159 = v202 * v2157
    del v2157
    v2160 = v229 * v2051
    del v229
    v2161 = v509 * v1484
    v2162 = v5 * v1484
    v2163 = v509 * v1072
    del v509
    v2164 = v114 * v1072
    v2165 = v2162 + v2164
    del v2162, v2164
    v2166 = v503 * v2165
    v2167 = v6 * v2165
    v2168 = v503 * v1073
    del v503
    v2169 = v230 * v1073
    del v230
    v2170 = v2043 + v2060
    del v2043, v2060
    v2171 = v2062 + v2170
    del v2062, v2170
    v2172 = v2143 + v2171
    del v2143, v2171
    v2173 = v2144 + v2172
    del v2144, v2172
    v2174 = v2173 * 2.0
    del v2173
    v2175 = v2079 + v2081
    del v2079, v2081
    v2176 = v2110 + v2175
    del v2110, v2175
    v2177 = v2112 + v2176
    del v2112, v2176
    v2178 = v2167 + v2177
    del v2167, v2177
    v2179 = v2169 + v2178
    del v2169, v2178
    v2180 = v2179 * -2.0
    del v2179
    v2181 = v1817 + v1819
    del v1817, v1819
    v2182 = v1842 + v2181
    del v1842, v2181
    v2183 = v1844 + v2182
    del v1844, v2182
    v2184 = v1867 + v2183
    del v1867, v2183
    v2185 = v1869 + v2184
    del v1869, v2184
    v2186 = -v2185
    del v2185
    v2187 = narrow(v2165, 0, channels - 1)
    v2188 = v350 * v2187
    v2189 = v45 * v2187
    del v2187
    v2190 = v350 * v1180
    v2191 = v231 * v1180
    del v231
    v2192 = narrow(v1073, 2, channels - 2)
    v2193 = narrow(v2165, 0, channels - 2)
    v2194 = v346 * v2193
    v2195 = v232 * v2193
    del v2193
    v2196 = v346 * v2192
    v2197 = v233 * v2192
    del v233
    v2198 = narrow(v2165, 1, channels - 1)
    v2199 = v342 * v2198
    v2200 = v51 * v2198
    del v2198
    v2201 = v342 * v1194
    v2202 = v234 * v1194
    del v234
    v2203 = narrow(v1073, 0, channels - 2)
    v2204 = narrow(v2165, 2, channels - 2)
    del v2165
    v2205 = v338 * v2204
    v2206 = v235 * v2204
    del v2204
    v2207 = v338 * v2203
    v2208 = v236 * v2203
    del v236
    v2209 = v493 * v1337
    v2210 = v81 * v1337
    del v1337
    v2211 = v493 * v1332
    del v493
    v2212 = v83 * v1332
    del v1332
    v2213 = v2210 + v2212
    del v2210, v2212
    v2214 = narrow(v1815, 0, channels - 2)
    v2215 = v346 * v2214
    v2216 = v237 * v2214
    del v2214
    v2217 = v346 * v2213
    v2218 = v238 * v2213
    del v238
    v2219 = narrow(v1892, 0, channels - 2)
    v2220 = v347 * v2219
    v2221 = v237 * v2219
    del v2219
    v2222 = v347 * v2213
    v2223 = v239 * v2213
    del v239
    v2224 = narrow(v1815, 2, channels - 2)
    del v1815
    v2225 = v338 * v2224
    v2226 = v237 * v2224
    del v2224
    v2227 = v338 * v2213
    v2228 = v240 * v2213
    del v240
    v2229 = narrow(v1892, 2, channels - 2)
    del v1892
    v2230 = v339 * v2229
    v2231 = v237 * v2229
    del v237, v2229
    v2232 = v339 * v2213
    v2233 = v241 * v2213
    del v241, v2213
    v2234 = v478 * v1313
    v2235 = v72 * v1313
    del v1313
    v2236 = v478 * v1308
    del v478
    v2237 = v74 * v1308
    del v1308
    v2238 = v2235 + v2237
    del v2235, v2237
    v2239 = narrow(v1865, 0, channels - 2)
    v2240 = v346 * v2239
    v2241 = v242 * v2239
    del v2239
    v2242 = v346 * v2238
    v2243 = v243 * v2238
    del v243
    v2244 = narrow(v1946, 0, channels - 2)
    v2245 = v347 * v2244
    v2246 = v242 * v2244
    del v2244
    v2247 = v347 * v2238
    v2248 = v244 * v2238
    del v244
    v2249 = narrow(v1865, 2, channels - 2)
    del v1865
    v2250 = v338 * v2249
    v2251 = v242 * v2249
    del v2249
    v2252 = v338 * v2238
    v2253 = v245 * v2238
    del v245
    v2254 = narrow(v1946, 2, channels - 2)
    del v1946
    v2255 = v339 * v2254
    v2256 = v242 * v2254
    del v242, v2254
    v2257 = v339 * v2238
    v2258 = v246 * v2238
    del v246, v2238
    v2259 = v463 * v1143
    v2260 = v33 * v1143
    del v1143
    v2261 = v463 * v1137
    del v463
    v2262 = v35 * v1137
    del v1137
    v2263 = v2260 + v2262
    del v2260, v2262
    v2264 = narrow(v1840, 0, channels - 2)
    v2265 = v346 * v2264
    v2266 = v247 * v2264
    del v2264
    v2267 = v346 * v2263
    v2268 = v248 * v2263
    del v248
    v2269 = narrow(v1919, 0, channels - 2)
    v2270 = v347 * v2269
    v2271 = v247 * v2269
    del v2269
    v2272 = v347 * v2263
    v2273 = v249 * v2263
    del v249
    v2274 = narrow(v1840, 2, channels - 2)
    del v1840
    v2275 = v338 * v2274
    v2276 = v247 * v2274
    del v2274
    v2277 = v338 * v2263
    v2278 = v250 * v2263
    del v250
    v2279 = narrow(v1919, 2, channels - 2)
    del v1919
    v2280 = v339 * v2279
    v2281 = v247 * v2279
    del v247, v2279
    v2282 = v339 * v2263
    v2283 = v251 * v2263
    del v251, v2263
    v2284 = v380 * v1560
    v2285 = v3 * v1560
    v2286 = v380 * v1074
    v2287 = v128 * v1074
    v2288 = v350 * v1076
    v2289 = v253 * v1076
    del v253
    v2290 = narrow(v1074, 2, channels - 2)
    v2291 = v346 * v2290
    v2292 = v255 * v2290
    del v255
    v2293 = v342 * v1205
    v2294 = v256 * v1205
    del v256
    v2295 = narrow(v1074, 0, channels - 2)
    v2296 = v338 * v2295
    v2297 = v258 * v2295
    del v258
    v2298 = v444 * v1484
    v2299 = v4 * v1484
    v2300 = v444 * v1071
    v2301 = v114 * v1071
    v2302 = v351 * v1076
    v2303 = v260 * v1076
    del v260
    v2304 = v347 * v2290
    v2305 = v261 * v2290
    del v261
    v2306 = v343 * v1205
    v2307 = v262 * v1205
    del v262
    v2308 = v339 * v2295
    v2309 = v263 * v2295
    del v263
    v2310 = v405 * v1640
    v2311 = v4 * v1640
    v2312 = v405 * v1071
    v2313 = v149 * v1071
    v2314 = v350 * v1168
    v2315 = v265 * v1168
    del v265
    v2316 = v346 * v2065
    v2317 = v266 * v2065
    del v266
    v2318 = v342 * v1100
    v2319 = v267 * v1100
    del v267
    v2320 = v338 * v2070
    v2321 = v268 * v2070
    del v268
    v2322 = v444 * v1457
    v2323 = v5 * v1457
    v2324 = v444 * v1072
    del v444
    v2325 = v110 * v1072
    v2326 = v2299 + v2301
    del v2299, v2301
    v2327 = v2323 + v2326
    del v2323, v2326
    v2328 = v2325 + v2327
    del v2325, v2327
    v2329 = narrow(v2328, 0, channels - 1)
    v2330 = v351 * v2329
    v2331 = v9 * v2329
    del v2329
    v2332 = v270 * v1076
    del v270
    v2333 = narrow(v2328, 0, channels - 2)
    v2334 = v347 * v2333
    v2335 = v254 * v2333
    del v2333
    v2336 = v271 * v2290
    del v271
    v2337 = narrow(v2328, 1, channels - 1)
    v2338 = v343 * v2337
    v2339 = v53 * v2337
    del v2337
    v2340 = v272 * v1205
    del v272
    v2341 = narrow(v2328, 2, channels - 2)
    del v2328
    v2342 = v339 * v2341
    v2343 = v257 * v2341
    del v2341
    v2344 = v273 * v2295
    del v273
    v2345 = v432 * v1519
    v2346 = v5 * v1519
    v2347 = v432 * v1072
    del v432
    v2348 = v120 * v1072
    v2349 = v2058 + v2346
    del v2058, v2346
    v2350 = v2348 + v2349
    del v2348, v2349
    v2351 = narrow(v2350, 0, channels - 1)
    v2352 = v351 * v2351
    del v351
    v2353 = v42 * v2351
    del v2351
    v2354 = v275 * v1168
    del v275
    v2355 = narrow(v2350, 0, channels - 2)
    v2356 = v347 * v2355
    del v347
    v2357 = v206 * v2355
    del v2355
    v2358 = v276 * v2065
    del v276
    v2359 = narrow(v2350, 1, channels - 1)
    v2360 = v343 * v2359
    del v343
    v2361 = v20 * v2359
    del v2359
    v2362 = v277 * v1100
    del v277
    v2363 = narrow(v2350, 2, channels - 2)
    del v2350
    v2364 = v339 * v2363
    del v339
    v2365 = v209 * v2363
    del v2363
    v2366 = v278 * v2070
    del v278
    v2367 = v419 * v1589
    v2368 = v5 * v1589
    v2369 = v419 * v1072
    v2370 = v136 * v1072
    v2371 = v350 * v1101
    v2372 = v280 * v1101
    del v280
    v2373 = v346 * v2046
    v2374 = v281 * v2046
    del v281
    v2375 = v342 * v1169
    v2376 = v282 * v1169
    del v282
    v2377 = v338 * v2051
    v2378 = v283 * v2051
    del v283
    v2379 = v419 * v1484
    v2380 = v6 * v1484
    del v1484
    v2381 = v419 * v1073
    del v419
    v2382 = v114 * v1073
    v2383 = v2368 + v2370
    del v2368, v2370
    v2384 = v2380 + v2383
    del v2380, v2383
    v2385 = v2382 + v2384
    del v2382, v2384
    v2386 = narrow(v2385, 0, channels - 1)
    v2387 = v350 * v2386
    v2388 = v21 * v2386
    del v2386
    v2389 = v285 * v1101
    del v285, v1101
    v2390 = narrow(v2385, 0, channels - 2)
    v2391 = v346 * v2390
    v2392 = v199 * v2390
    del v199, v2390
    v2393 = v286 * v2046
    del v286, v2046
    v2394 = narrow(v2385, 1, channels - 1)
    v2395 = v342 * v2394
    v2396 = v43 * v2394
    del v2394
    v2397 = v287 * v1169
    del v287, v1169
    v2398 = narrow(v2385, 2, channels - 2)
    del v2385
    v2399 = v338 * v2398
    v2400 = v202 * v2398
    del v202, v2398
    v2401 = v288 * v2051
    del v288, v2051
    v2402 = v368 * v1560
    v2403 = v6 * v1560
    v2404 = v368 * v1073
    v2405 = v128 * v1073
    v2406 = v332 * v1127
    v2407 = v290 * v1127
    del v290
    v2408 = v333 * v2118
    v2409 = v291 * v2118
    del v291
    v2410 = v334 * v1237
    v2411 = v292 * v1237
    del v292
    v2412 = v335 * v2129
    v2413 = v293 * v2129
    del v293
    v2414 = v392 * v1640
    v2415 = v6 * v1640
    v2416 = v392 * v1073
    v2417 = v149 * v1073
    v2418 = v332 * v1206
    v2419 = v295 * v1206
    del v295
    v2420 = v333 * v2087
    v2421 = v296 * v2087
    del v296
    v2422 = v334 * v1077
    v2423 = v297 * v1077
    del v297
    v2424 = v335 * v2098
    v2425 = v298 * v2098
    del v298
    v2426 = v405 * v1457
    v2427 = v7 * v1457
    del v1457
    v2428 = v405 * v1075
    del v405
    v2429 = v110 * v1075
    v2430 = v2311 + v2313
    del v2311, v2313
    v2431 = v2427 + v2430
    del v2427, v2430
    v2432 = v2429 + v2431
    del v2429, v2431
    v2433 = narrow(v2432, 0, channels - 1)
    v2434 = v350 * v2433
    v2435 = v42 * v2433
    del v2433
    v2436 = v300 * v1168
    del v300, v1168
    v2437 = narrow(v2432, 0, channels - 2)
    v2438 = v346 * v2437
    v2439 = v206 * v2437
    del v206, v2437
    v2440 = v301 * v2065
    del v301, v2065
    v2441 = narrow(v2432, 1, channels - 1)
    v2442 = v342 * v2441
    v2443 = v20 * v2441
    del v2441
    v2444 = v302 * v1100
    del v302, v1100
    v2445 = narrow(v2432, 2, channels - 2)
    del v2432
    v2446 = v338 * v2445
    v2447 = v209 * v2445
    del v209, v2445
    v2448 = v303 * v2070
    del v303, v2070
    v2449 = v356 * v1560
    v2450 = v7 * v1560
    del v1560
    v2451 = v356 * v1075
    v2452 = v128 * v1075
    v2453 = v332 * v1180
    v2454 = v305 * v1180
    del v305
    v2455 = v333 * v2192
    v2456 = v306 * v2192
    del v306
    v2457 = v334 * v1194
    v2458 = v307 * v1194
    del v307
    v2459 = v335 * v2203
    v2460 = v308 * v2203
    del v308
    v2461 = v392 * v1589
    v2462 = v7 * v1589
    v2463 = v392 * v1075
    del v392
    v2464 = v136 * v1075
    v2465 = v2415 + v2417
    del v2415, v2417
    v2466 = v2462 + v2465
    del v2462, v2465
    v2467 = v2464 + v2466
    del v2464, v2466
    v2468 = narrow(v2467, 0, channels - 1)
    v2469 = v332 * v2468
    v2470 = v54 * v2468
    del v2468
    v2471 = v310 * v1206
    del v310, v1206
    v2472 = narrow(v2467, 0, channels - 2)
    v2473 = v333 * v2472
    v2474 = v213 * v2472
    del v213, v2472
    v2475 = v311 * v2087
    del v311, v2087
    v2476 = narrow(v2467, 1, channels - 1)
    v2477 = v334 * v2476
    v2478 = v10 * v2476
    del v2476
    v2479 = v312 * v1077
    del v312, v1077
    v2480 = narrow(v2467, 2, channels - 2)
    del v2467
    v2481 = v335 * v2480
    v2482 = v216 * v2480
    del v216, v2480
    v2483 = v313 * v2098
    del v313, v2098
    v2484 = v380 * v1519
    v2485 = v8 * v1519
    del v1519
    v2486 = v380 * v1070
    del v380
    v2487 = v120 * v1070
    v2488 = v2285 + v2287
    del v2285, v2287
    v2489 = v2485 + v2488
    del v2485, v2488
    v2490 = v2487 + v2489
    del v2487, v2489
    v2491 = narrow(v2490, 0, channels - 1)
    v2492 = v350 * v2491
    del v350
    v2493 = v9 * v2491
    del v2491
    v2494 = v315 * v1076
    del v315, v1076
    v2495 = narrow(v2490, 0, channels - 2)
    v2496 = v346 * v2495
    del v346
    v2497 = v254 * v2495
    del v254, v2495
    v2498 = v316 * v2290
    del v316, v2290
    v2499 = narrow(v2490, 1, channels - 1)
    v2500 = v342 * v2499
    del v342
    v2501 = v53 * v2499
    del v2499
    v2502 = v317 * v1205
    del v317, v1205
    v2503 = narrow(v2490, 2, channels - 2)
    del v2490
    v2504 = v338 * v2503
    del v338
    v2505 = v257 * v2503
    del v257, v2503
    v2506 = v318 * v2295
    del v318, v2295
    v2507 = v368 * v1589
    v2508 = v8 * v1589
    del v1589
    v2509 = v368 * v1070
    del v368
    v2510 = v136 * v1070
    v2511 = v2403 + v2405
    del v2403, v2405
    v2512 = v2508 + v2511
    del v2508, v2511
    v2513 = v2510 + v2512
    del v2510, v2512
    v2514 = narrow(v2513, 0, channels - 1)
    v2515 = v332 * v2514
    v2516 = v30 * v2514
    del v2514
    v2517 = v320 * v1127
    del v320, v1127
    v2518 = narrow(v2513, 0, channels - 2)
    v2519 = v333 * v2518
    v2520 = v220 * v2518
    del v220, v2518
    v2521 = v321 * v2118
    del v321, v2118
    v2522 = narrow(v2513, 1, channels - 1)
    v2523 = v334 * v2522
    v2524 = v58 * v2522
    del v2522
    v2525 = v322 * v1237
    del v322, v1237
    v2526 = narrow(v2513, 2, channels - 2)
    del v2513
    v2527 = v335 * v2526
    v2528 = v223 * v2526
    del v223, v2526
    v2529 = v323 * v2129
    del v323, v2129
    v2530 = v356 * v1640
    v2531 = v8 * v1640
    del v1640
    v2532 = v356 * v1070
    del v356
    v2533 = v149 * v1070
    v2534 = v2450 + v2452
    del v2450, v2452
    v2535 = v2531 + v2534
    del v2531, v2534
    v2536 = v2533 + v2535
    del v2533, v2535
    v2537 = narrow(v2536, 0, channels - 1)
    v2538 = v332 * v2537
    v2539 = v45 * v2537
    del v2537
    v2540 = v325 * v1180
    del v325, v1180
    v2541 = v1255 + v1257
    del v1255, v1257
    v2542 = v1265 + v2541
    del v1265, v2541
    v2543 = v1267 + v2542
    del v1267, v2542
    v2544 = v1275 + v2543
    del v1275, v2543
    v2545 = v1277 + v2544
    del v1277, v2544
    v2546 = v1285 + v2545
    del v1285, v2545
    v2547 = v1287 + v2546
    del v1287, v2546
    v2548 = v1295 + v2547
    del v1295, v2547
    v2549 = v1297 + v2548
    del v1297, v2548
    v2550 = v1305 + v2549
    del v1305, v2549
    v2551 = v1307 + v2550
    del v1307, v2550
    v2552 = v1908 + v2551
    del v1908, v2551
    v2553 = v1910 + v2552
    del v1910, v2552
    v2554 = v1935 + v2553
    del v1935, v2553
    v2555 = v1937 + v2554
    del v1937, v2554
    v2556 = v2031 + v2555
    del v2031, v2555
    v2557 = v2033 + v2556
    del v2033, v2556
    v2558 = v2045 + v2557
    del v2045, v2557
    v2559 = v2064 + v2558
    del v2064, v2558
    v2560 = v2147 + v2559
    del v2147, v2559
    v2561 = v2148 + v2560
    del v2148, v2560
    v2562 = v2303 + v2561
    del v2303, v2561
    v2563 = v2331 + v2562
    del v2331, v2562
    v2564 = v2332 + v2563
    del v2332, v2563
    v2565 = v2353 + v2564
    del v2353, v2564
    v2566 = v2354 + v2565
    del v2354, v2565
    v2567 = v2566 * 2.0
    del v2566
    v2568 = v1831 + v1833
    del v1831, v1833
    v2569 = v1856 + v2568
    del v1856, v2568
    v2570 = v1858 + v2569
    del v1858, v2569
    v2571 = v1881 + v2570
    del v1881, v2570
    v2572 = v1883 + v2571
    del v1883, v2571
    v2573 = v2084 + v2572
    del v2084, v2572
    v2574 = v2086 + v2573
    del v2086, v2573
    v2575 = v2115 + v2574
    del v2115, v2574
    v2576 = v2117 + v2575
    del v2117, v2575
    v2577 = v2189 + v2576
    del v2189, v2576
    v2578 = v2191 + v2577
    del v2191, v2577
    v2579 = v2289 + v2578
    del v2289, v2578
    v2580 = v2315 + v2579
    del v2315, v2579
    v2581 = v2372 + v2580
    del v2372, v2580
    v2582 = v2388 + v2581
    del v2388, v2581
    v2583 = v2389 + v2582
    del v2389, v2582
    v2584 = v2435 + v2583
    del v2435, v2583
    v2585 = v2436 + v2584
    del v2436, v2584
    v2586 = v2493 + v2585
    del v2493, v2585
    v2587 = v2494 + v2586
    del v2494, v2586
    v2588 = v2587 * -2.0
    del v2587
    v2589 = narrow(v2536, 0, channels - 2)
    v2590 = v333 * v2589
    v2591 = v232 * v2589
    del v232, v2589
    v2592 = v326 * v2192
    del v326, v2192
    v2593 = v1324 + v1326
    del v1324, v1326
    v2594 = v1329 + v2593
    del v1329, v2593
    v2595 = v1331 + v2594
    del v1331, v2594
    v2596 = v1347 + v2595
    del v1347, v2595
    v2597 = v1349 + v2596
    del v1349, v2596
    v2598 = v1379 + v2597
    del v1379, v2597
    v2599 = v1381 + v2598
    del v1381, v2598
    v2600 = v1385 + v2599
    del v1385, v2599
    v2601 = v1387 + v2600
    del v1387, v2600
    v2602 = v1390 + v2601
    del v1390, v2601
    v2603 = v1392 + v2602
    del v1392, v2602
    v2604 = v2048 + v2603
    del v2048, v2603
    v2605 = v2067 + v2604
    del v2067, v2604
    v2606 = v2151 + v2605
    del v2151, v2605
    v2607 = v2152 + v2606
    del v2152, v2606
    v2608 = v2221 + v2607
    del v2221, v2607
    v2609 = v2223 + v2608
    del v2223, v2608
    v2610 = v2246 + v2609
    del v2246, v2609
    v2611 = v2248 + v2610
    del v2248, v2610
    v2612 = v2271 + v2611
    del v2271, v2611
    v2613 = v2273 + v2612
    del v2273, v2612
    v2614 = v2305 + v2613
    del v2305, v2613
    v2615 = v2335 + v2614
    del v2335, v2614
    v2616 = v2336 + v2615
    del v2336, v2615
    v2617 = v2357 + v2616
    del v2357, v2616
    v2618 = v2358 + v2617
    del v2358, v2617
    v2619 = v2618 * 2.0
    del v2618
    v2620 = v2090 + v2092
    del v2090, v2092
    v2621 = v2121 + v2620
    del v2121, v2620
    v2622 = v2123 + v2621
    del v2123, v2621
    v2623 = v2195 + v2622
    del v2195, v2622
    v2624 = v2197 + v2623
    del v2197, v2623
    v2625 = v2216 + v2624
    del v2216, v2624
    v2626 = v2218 + v2625
    del v2218, v2625
    v2627 = v2241 + v2626
    del v2241, v2626
    v2628 = v2243 + v2627
    del v2243, v2627
    v2629 = v2266 + v2628
    del v2266, v2628
    v2630 = v2268 + v2629
    del v2268, v2629
    v2631 = v2292 + v2630
    del v2292, v2630
    v2632 = v2317 + v2631
    del v2317, v2631
    v2633 = v2374 + v2632
    del v2374, v2632
    v2634 = v2392 + v2633
    del v2392, v2633
    v2635 = v2393 + v2634
    del v2393, v2634
    v2636 = v2439 + v2635
    del v2439, v2635
    v2637 = v2440 + v2636
    del v2440, v2636
    v2638 = v2497 + v2637
    del v2497, v2637
    v2639 = v2498 + v2638
    del v2498, v2638
    v2640 = v2639 * -2.0
    del v2639
    v2641 = narrow(v2536, 1, channels - 1)
    v2642 = v334 * v2641
    v2643 = v51 * v2641
    del v2641
    v2644 = v327 * v1194
    del v327, v1194
    v2645 = v1395 + v1397
    del v1395, v1397
    v2646 = v1400 + v2645
    del v1400, v2645
    v2647 = v1402 + v2646
    del v1402, v2646
    v2648 = v1405 + v2647
    del v1405, v2647
    v2649 = v1407 + v2648
    del v1407, v2648
    v2650 = v1410 + v2649
    del v1410, v2649
    v2651 = v1412 + v2650
    del v1412, v2650
    v2652 = v1415 + v2651
    del v1415, v2651
    v2653 = v1417 + v2652
    del v1417, v2652
    v2654 = v1420 + v2653
    del v1420, v2653
    v2655 = v1422 + v2654
    del v1422, v2654
    v2656 = v1912 + v2655
    del v1912, v2655
    v2657 = v1914 + v2656
    del v1914, v2656
    v2658 = v1939 + v2657
    del v1939, v2657
    v2659 = v1941 + v2658
    del v1941, v2658
    v2660 = v2035 + v2659
    del v2035, v2659
    v2661 = v2037 + v2660
    del v2037, v2660
    v2662 = v2050 + v2661
    del v2050, v2661
    v2663 = v2069 + v2662
    del v2069, v2662
    v2664 = v2155 + v2663
    del v2155, v2663
    v2665 = v2156 + v2664
    del v2156, v2664
    v2666 = v2307 + v2665
    del v2307, v2665
    v2667 = v2339 + v2666
    del v2339, v2666
    v2668 = v2340 + v2667
    del v2340, v2667
    v2669 = v2361 + v2668
    del v2361, v2668
    v2670 = v2362 + v2669
    del v2362, v2669
    v2671 = v2670 * 2.0
    del v2670
    v2672 = v1835 + v1837
    del v1835, v1837
    v2673 = v1860 + v2672
    del v1860, v2672
    v2674 = v1862 + v2673
    del v1862, v2673
    v2675 = v1885 + v2674
    del v1885, v2674
    v2676 = v1887 + v2675
    del v1887, v2675
    v2677 = v2095 + v2676
    del v2095, v2676
    v2678 = v2097 + v2677
    del v2097, v2677
    v2679 = v2126 + v2678
    del v2126, v2678
    v2680 = v2128 + v2679
    del v2128, v2679
    v2681 = v2200 + v2680
    del v2200, v2680
    v2682 = v2202 + v2681
    del v2202, v2681
    v2683 = v2294 + v2682
    del v2294, v2682
    v2684 = v2319 + v2683
    del v2319, v2683
    v2685 = v2376 + v2684
    del v2376, v2684
    v2686 = v2396 + v2685
    del v2396, v2685
    v2687 = v2397 + v2686
    del v2397, v2686
    v2688 = v2443 + v2687
    del v2443, v2687
    v2689 = v2444 + v2688
    del v2444, v2688
    v2690 = v2501 + v2689
    del v2501, v2689
    v2691 = v2502 + v2690
    del v2502, v2690
    v2692 = v2691 * -2.0
    del v2691
    v2693 = narrow(v2536, 2, channels - 2)
    del v2536
    v2694 = v335 * v2693
    v2695 = v235 * v2693
    del v235, v2693
    v2696 = v328 * v2203
    del v328, v2203
    v2697 = v1425 + v1427
    del v1425, v1427
    v2698 = v1430 + v2697
    del v1430, v2697
    v2699 = v1432 + v2698
    del v1432, v2698
    v2700 = v1435 + v2699
    del v1435, v2699
    v2701 = v1437 + v2700
    del v1437, v2700
    v2702 = v1440 + v2701
    del v1440, v2701
    v2703 = v1442 + v2702
    del v1442, v2702
    v2704 = v1445 + v2703
    del v1445, v2703
    v2705 = v1447 + v2704
    del v1447, v2704
    v2706 = v1450 + v2705
    del v1450, v2705
    v2707 = v1452 + v2706
    del v1452, v2706
    v2708 = v2053 + v2707
    del v2053, v2707
    v2709 = v2072 + v2708
    del v2072, v2708
    v2710 = v2159 + v2709
    del v2159, v2709
    v2711 = v2160 + v2710
    del v2160, v2710
    v2712 = v2231 + v2711
    del v2231, v2711
    v2713 = v2233 + v2712
    del v2233, v2712
    v2714 = v2256 + v2713
    del v2256, v2713
    v2715 = v2258 + v2714
    del v2258, v2714
    v2716 = v2281 + v2715
    del v2281, v2715
    v2717 = v2283 + v2716
    del v2283, v2716
    v2718 = v2309 + v2717
    del v2309, v2717
    v2719 = v2343 + v2718
    del v2343, v2718
    v2720 = v2344 + v2719
    del v2344, v2719
    v2721 = v2365 + v2720
    del v2365, v2720
    v2722 = v2366 + v2721
    del v2366, v2721
    v2723 = v2722 * 2.0
    del v2722
    v2724 = v2101 + v2103
    del v2101, v2103
    v2725 = v2132 + v2724
    del v2132, v2724
    v2726 = v2134 + v2725
    del v2134, v2725
    v2727 = v2206 + v2726
    del v2206, v2726
    v2728 = v2208 + v2727
    del v2208, v2727
    v2729 = v2226 + v2728
    del v2226, v2728
    v2730 = v2228 + v2729
    del v2228, v2729
    v2731 = v2251 + v2730
    del v2251, v2730
    v2732 = v2253 + v2731
    del v2253, v2731
    v2733 = v2276 + v2732
    del v2276, v2732
    v2734 = v2278 + v2733
    del v2278, v2733
    v2735 = v2297 + v2734
    del v2297, v2734
    v2736 = v2321 + v2735
    del v2321, v2735
    v2737 = v2378 + v2736
    del v2378, v2736
    v2738 = v2400 + v2737
    del v2400, v2737
    v2739 = v2401 + v2738
    del v2401, v2738
    v2740 = v2447 + v2739
    del v2447, v2739
    v2741 = v2448 + v2740
    del v2448, v2740
    v2742 = v2505 + v2741
    del v2505, v2741
    v2743 = v2506 + v2742
    del v2506, v2742
    v2744 = v2743 * -2.0
    del v2743
    v2745 = v1635 + v1637
    del v1635, v1637
    v2746 = v1706 + v2745
    del v1706, v2745
    v2747 = v1708 + v2746
    del v1708, v2746
    v2748 = v1714 + v2747
    del v1714, v2747
    v2749 = v1716 + v2748
    del v1716, v2748
    v2750 = v1722 + v2749
    del v1722, v2749
    v2751 = v1627 + v1629
    del v1627, v1629
    v2752 = v1658 + v2751
    del v1658, v2751
    v2753 = v1660 + v2752
    del v1660, v2752
    v2754 = v1696 + v2753
    del v1696, v2753
    v2755 = v1698 + v2754
    del v1698, v2754
    v2756 = v1704 + v2755
    del v1704, v2755
    v2757 = v2413 + v2425
    del v2413, v2425
    v2758 = v2460 + v2757
    del v2460, v2757
    v2759 = v2482 + v2758
    del v2482, v2758
    v2760 = v2483 + v2759
    del v2483, v2759
    v2761 = v2528 + v2760
    del v2528, v2760
    v2762 = v2529 + v2761
    del v2529, v2761
    v2763 = v2695 + v2762
    del v2695, v2762
    v2764 = v2696 + v2763
    del v2696, v2763
    v2765 = v2723 + v2764
    del v2723, v2764
    v2766 = v2744 + v2765
    del v2744, v2765
    v2767 = v2411 + v2423
    del v2411, v2423
    v2768 = v2458 + v2767
    del v2458, v2767
    v2769 = v2478 + v2768
    del v2478, v2768
    v2770 = v2479 + v2769
    del v2479, v2769
    v2771 = v2524 + v2770
    del v2524, v2770
    v2772 = v2525 + v2771
    del v2525, v2771
    v2773 = v2643 + v2772
    del v2643, v2772
    v2774 = v2644 + v2773
    del v2644, v2773
    v2775 = v2671 + v2774
    del v2671, v2774
    v2776 = v2692 + v2775
    del v2692, v2775
    v2777 = v2409 + v2421
    del v2409, v2421
    v2778 = v2456 + v2777
    del v2456, v2777
    v2779 = v2474 + v2778
    del v2474, v2778
    v2780 = v2475 + v2779
    del v2475, v2779
    v2781 = v2520 + v2780
    del v2520, v2780
    v2782 = v2521 + v2781
    del v2521, v2781
    v2783 = v2591 + v2782
    del v2591, v2782
    v2784 = v2592 + v2783
    del v2592, v2783
    v2785 = v2619 + v2784
    del v2619, v2784
    v2786 = v2640 + v2785
    del v2640, v2785
    v2787 = v2407 + v2419
    del v2407, v2419
    v2788 = v2454 + v2787
    del v2454, v2787
    v2789 = v2470 + v2788
    del v2470, v2788
    v2790 = v2471 + v2789
    del v2471, v2789
    v2791 = v2516 + v2790
    del v2516, v2790
    v2792 = v2517 + v2791
    del v2517, v2791
    v2793 = v2539 + v2792
    del v2539, v2792
    v2794 = v2540 + v2793
    del v2540, v2793
    v2795 = v2567 + v2794
    del v2567, v2794
    v2796 = v2588 + v2795
    del v2588, v2795
    v2797 = v1899 + v1901
    del v1899, v1901
    v2798 = v1904 + v2797
    del v1904, v2797
    v2799 = v1906 + v2798
    del v1906, v2798
    v2800 = v1926 + v2799
    del v1926, v2799
    v2801 = v1928 + v2800
    del v1928, v2800
    v2802 = v1931 + v2801
    del v1931, v2801
    v2803 = v1933 + v2802
    del v1933, v2802
    v2804 = v1953 + v2803
    del v1953, v2803
    v2805 = v1955 + v2804
    del v1955, v2804
    v2806 = v1958 + v2805
    del v1958, v2805
    v2807 = v1960 + v2806
    del v1960, v2806
    v2808 = v1999 + v2807
    del v1999, v2807
    v2809 = v2005 + v2808
    del v2005, v2808
    v2810 = v2017 + v2809
    del v2017, v2809
    v2811 = v2029 + v2810
    del v2029, v2810
    v2812 = v1894 + v1896
    del v1894, v1896
    v2813 = v1921 + v2812
    del v1921, v2812
    v2814 = v1923 + v2813
    del v1923, v2813
    v2815 = v1948 + v2814
    del v1948, v2814
    v2816 = v1950 + v2815
    del v1950, v2815
    v2817 = v2174 + v2816
    del v2174, v2816
    v2818 = v2180 + v2817
    del v2180, v2817
    v2819 = v2186 + v2818
    del v2186, v2818
    v2820 = v1140 + v1142
    del v1140, v1142
    v2821 = v1146 + v2820
    del v1146, v2820
    v2822 = v1148 + v2821
    del v1148, v2821
    v2823 = v1367 + v2822
    del v1367, v2822
    v2824 = v1369 + v2823
    del v1369, v2823
    v2825 = v1375 + v2824
    del v1375, v2824
    v2826 = pad(v2459, 2, channels)
    del v2459
    v2827 = pad(v2457, 1, channels)
    del v2457
    v2828 = pad(v2455, 0, channels)
    del v2455
    v2829 = pad(v2453, 0, channels)
    del v2453
    v2830 = v2826 + v2827
    del v2826, v2827
    v2831 = v2828 + v2830
    del v2828, v2830
    v2832 = v2829 + v2831
    del v2829, v2831
    v2833 = v149 * v2832
    v2834 = v8 * v2832
    v2835 = pad(v2412, 2, channels)
    del v2412
    v2836 = pad(v2410, 1, channels)
    del v2410
    v2837 = pad(v2408, 0, channels)
    del v2408
    v2838 = pad(v2406, 0, channels)
    del v2406
    v2839 = v2835 + v2836
    del v2835, v2836
    v2840 = v2837 + v2839
    del v2837, v2839
    v2841 = v2838 + v2840
    del v2838, v2840
    v2842 = v136 * v2841
    v2843 = v8 * v2841
    v2844 = pad(v2296, 2, channels)
    del v2296
    v2845 = pad(v2293, 1, channels)
    del v2293
    v2846 = pad(v2291, 0, channels)
    del v2291
    v2847 = pad(v2288, 0, channels)
    del v2288
    v2848 = v2844 + v2845
    del v2844, v2845
    v2849 = v2846 + v2848
    del v2846, v2848
    v2850 = v2847 + v2849
    del v2847, v2849
    v2851 = v120 * v2850
    v2852 = v8 * v2850
    v2853 = pad(v2424, 2, channels)
    del v2424
    v2854 = pad(v2422, 1, channels)
    del v2422
    v2855 = pad(v2420, 0, channels)
    del v2420
    v2856 = pad(v2418, 0, channels)
    del v2418
    v2857 = v2853 + v2854
    del v2853, v2854
    v2858 = v2855 + v2857
    del v2855, v2857
    v2859 = v2856 + v2858
    del v2856, v2858
    v2860 = v136 * v2859
    v2861 = v7 * v2859
    v2862 = v128 * v2832
    v2863 = v7 * v2832
    del v2832
    v2864 = pad(v2320, 2, channels)
    del v2320
    v2865 = pad(v2318, 1, channels)
    del v2318
    v2866 = pad(v2316, 0, channels)
    del v2316
    v2867 = pad(v2314, 0, channels)
    del v2314
    v2868 = v2864 + v2865
    del v2864, v2865
    v2869 = v2866 + v2868
    del v2866, v2868
    v2870 = v2867 + v2869
    del v2867, v2869
    v2871 = v110 * v2870
    v2872 = v7 * v2870
    v2873 = v149 * v2859
    v2874 = v6 * v2859
    del v2859
    v2875 = v128 * v2841
    v2876 = v6 * v2841
    del v2841
    v2877 = pad(v2377, 2, channels)
    del v2377
    v2878 = pad(v2375, 1, channels)
    del v2375
    v2879 = pad(v2373, 0, channels)
    del v2373
    v2880 = pad(v2371, 0, channels)
    del v2371
    v2881 = v2877 + v2878
    del v2877, v2878
    v2882 = v2879 + v2881
    del v2879, v2881
    v2883 = v2880 + v2882
    del v2880, v2882
    v2884 = v114 * v2883
    v2885 = v6 * v2883
    v2886 = v136 * v2883
    del v136
    v2887 = v5 * v2883
    del v2883
    v2888 = pad(v2071, 2, channels)
    del v2071
    v2889 = pad(v2068, 1, channels)
    del v2068
    v2890 = pad(v2066, 0, channels)
    del v2066
    v2891 = pad(v2063, 0, channels)
    del v2063
    v2892 = v2888 + v2889
    v2893 = v2890 + v2892
    del v2892
    v2894 = v2891 + v2893
    del v2893
    v2895 = v120 * v2894
    v2896 = v5 * v2894
    del v2894
    v2897 = pad(v2308, 2, channels)
    del v2308
    v2898 = pad(v2306, 1, channels)
    del v2306
    v2899 = pad(v2304, 0, channels)
    del v2304
    v2900 = pad(v2302, 0, channels)
    del v2302
    v2901 = v2897 + v2898
    del v2897, v2898
    v2902 = v2899 + v2901
    del v2899, v2901
    v2903 = v2900 + v2902
    del v2900, v2902
    v2904 = v110 * v2903
    v2905 = v5 * v2903
    v2906 = v149 * v2870
    del v149
    v2907 = v4 * v2870
    del v2870
    v2908 = v114 * v2903
    v2909 = v4 * v2903
    del v2903
    v2910 = v2342 + v2504
    del v2342, v2504
    v2911 = pad(v2910, 0, channels)
    del v2910
    v2912 = v2334 + v2496
    del v2334, v2496
    v2913 = pad(v2912, 2, channels)
    del v2912
    v2914 = v128 * v2850
    del v128
    v2915 = v3 * v2850
    del v2850
    v2916 = pad(v2282, 2, channels)
    del v2282
    v2917 = pad(v2277, 2, channels)
    del v2277
    v2918 = pad(v2272, 0, channels)
    del v2272
    v2919 = pad(v2267, 0, channels)
    del v2267
    v2920 = v2265 + v2270
    del v2265, v2270
    v2921 = v2275 + v2920
    del v2275, v2920
    v2922 = v2280 + v2921
    del v2280, v2921
    v2923 = v35 * v2922
    v2924 = v33 * v2922
    del v2922
    v2925 = pad(v2257, 2, channels)
    del v2257
    v2926 = pad(v2252, 2, channels)
    del v2252
    v2927 = pad(v2247, 0, channels)
    del v2247
    v2928 = pad(v2242, 0, channels)
    del v2242
    v2929 = v2240 + v2245
    del v2240, v2245
    v2930 = v2250 + v2929
    del v2250, v2929
    v2931 = v2255 + v2930
    del v2255, v2930
    v2932 = v74 * v2931
    v2933 = v72 * v2931
    del v2931
    v2934 = pad(v2232, 2, channels)
    del v2232
    v2935 = pad(v2227, 2, channels)
    del v2227
    v2936 = pad(v2222, 0, channels)
    del v2222
    v2937 = pad(v2217, 0, channels)
    del v2217
    v2938 = v2215 + v2220
    del v2215, v2220
    v2939 = v2225 + v2938
    del v2225, v2938
    v2940 = v2230 + v2939
    del v2230, v2939
    v2941 = v83 * v2940
    v2942 = v81 * v2940
    del v2940
    v2943 = pad(v2207, 2, channels)
    del v2207
    v2944 = v2205 + v2694
    del v2205, v2694
    v2945 = pad(v2944, 0, channels)
    del v2944
    v2946 = pad(v2201, 1, channels)
    del v2201
    v2947 = pad(v2196, 0, channels)
    del v2196
    v2948 = v2194 + v2590
    del v2194, v2590
    v2949 = pad(v2948, 2, channels)
    del v2948
    v2950 = pad(v2190, 0, channels)
    del v2190
    v2951 = v2168 + v2943
    del v2168, v2943
    v2952 = v2946 + v2951
    del v2946, v2951
    v2953 = v2947 + v2952
    del v2947, v2952
    v2954 = v2950 + v2953
    del v2950, v2953
    v2955 = v114 * v2954
    v2956 = v5 * v2954
    del v2954
    v2957 = pad(v2052, 2, channels)
    del v2052
    v2958 = pad(v2049, 1, channels)
    del v2049
    v2959 = pad(v2047, 0, channels)
    del v2047
    v2960 = pad(v2044, 0, channels)
    del v2044
    v2961 = v2042 + v2957
    del v2042, v2957
    v2962 = v2958 + v2961
    del v2958, v2961
    v2963 = v2959 + v2962
    del v2959, v2962
    v2964 = v2960 + v2963
    del v2960, v2963
    v2965 = v120 * v2964
    v2966 = v4 * v2964
    v2967 = pad(v2133, 2, channels)
    del v2133
    v2968 = v2131 + v2527
    del v2131, v2527
    v2969 = pad(v2968, 0, channels)
    del v2968
    v2970 = pad(v2127, 1, channels)
    del v2127
    v2971 = pad(v2122, 0, channels)
    del v2122
    v2972 = v2120 + v2519
    del v2120, v2519
    v2973 = pad(v2972, 2, channels)
    del v2972
    v2974 = pad(v2116, 0, channels)
    del v2116
    v2975 = v2111 + v2967
    del v2111, v2967
    v2976 = v2970 + v2975
    del v2970, v2975
    v2977 = v2971 + v2976
    del v2971, v2976
    v2978 = v2974 + v2977
    del v2974, v2977
    v2979 = v110 * v2978
    v2980 = v4 * v2978
    del v2978
    v2981 = pad(v2102, 2, channels)
    del v2102
    v2982 = v2100 + v2481
    del v2100, v2481
    v2983 = pad(v2982, 0, channels)
    del v2982
    v2984 = pad(v2096, 1, channels)
    del v2096
    v2985 = pad(v2091, 0, channels)
    del v2091
    v2986 = v2089 + v2473
    del v2089, v2473
    v2987 = pad(v2986, 2, channels)
    del v2986
    v2988 = pad(v2085, 0, channels)
    del v2085
    v2989 = v2080 + v2981
    del v2080, v2981
    v2990 = v2984 + v2989
    del v2984, v2989
    v2991 = v2985 + v2990
    del v2985, v2990
    v2992 = v2988 + v2991
    del v2988, v2991
    v2993 = v120 * v2992
    del v120
    v2994 = v3 * v2992
    del v2992
    v2995 = v2364 + v2446
    del v2364, v2446
    v2996 = pad(v2995, 0, channels)
    del v2995
    v2997 = v2356 + v2438
    del v2356, v2438
    v2998 = pad(v2997, 2, channels)
    del v2997
    v2999 = v2061 + v2888
    del v2061, v2888
    v3000 = v2889 + v2999
    del v2889, v2999
    v3001 = v2890 + v3000
    del v2890, v3000
    v3002 = v2891 + v3001
    del v2891, v3001
    v3003 = v114 * v3002
    del v114
    v3004 = v3 * v3002
    del v3002
    v3005 = v2158 + v2399
    del v2158, v2399
    v3006 = pad(v3005, 0, channels)
    del v3005
    v3007 = v2150 + v2391
    del v2150, v2391
    v3008 = pad(v3007, 2, channels)
    del v3007
    v3009 = v110 * v2964
    del v110
    v3010 = v3 * v2964
    del v2964
    v3011 = v1959 + v2036
    del v1959, v2036
    v3012 = pad(v3011, 1, channels)
    del v3011
    v3013 = v1954 + v2032
    del v1954, v2032
    v3014 = pad(v3013, 0, channels)
    del v3013
    v3015 = v1949 + v2925
    del v1949, v2925
    v3016 = v2927 + v3015
    del v2927, v3015
    v3017 = v3012 + v3016
    del v3012, v3016
    v3018 = v3014 + v3017
    del v3014, v3017
    v3019 = v8 * v3018
    v3020 = v7 * v3018
    del v3018
    v3021 = v1932 + v1940
    del v1932, v1940
    v3022 = pad(v3021, 1, channels)
    del v3021
    v3023 = v1927 + v1936
    del v1927, v1936
    v3024 = pad(v3023, 0, channels)
    del v3023
    v3025 = v1922 + v2916
    del v1922, v2916
    v3026 = v2918 + v3025
    del v2918, v3025
    v3027 = v3022 + v3026
    del v3022, v3026
    v3028 = v3024 + v3027
    del v3024, v3027
    v3029 = v8 * v3028
    v3030 = v6 * v3028
    del v3028
    v3031 = v1905 + v1909
    del v1905, v1909
    v3032 = pad(v3031, 0, channels)
    del v3031
    v3033 = v1900 + v1913
    del v1900, v1913
    v3034 = pad(v3033, 1, channels)
    del v3033
    v3035 = v1895 + v2934
    del v1895, v2934
    v3036 = v2936 + v3035
    del v2936, v3035
    v3037 = v3032 + v3036
    del v3032, v3036
    v3038 = v3034 + v3037
    del v3034, v3037
    v3039 = v7 * v3038
    v3040 = v6 * v3038
    del v3038
    v3041 = v1878 + v1886
    del v1878, v1886
    v3042 = pad(v3041, 1, channels)
    del v3041
    v3043 = v1873 + v1882
    del v1873, v1882
    v3044 = pad(v3043, 0, channels)
    del v3043
    v3045 = v1868 + v2926
    del v1868, v2926
    v3046 = v2928 + v3045
    del v2928, v3045
    v3047 = v3042 + v3046
    del v3042, v3046
    v3048 = v3044 + v3047
    del v3044, v3047
    v3049 = v5 * v3048
    del v3048
    v3050 = v3049 * 2.0
    del v3049
    v3051 = v1853 + v1861
    del v1853, v1861
    v3052 = pad(v3051, 1, channels)
    del v3051
    v3053 = v1848 + v1857
    del v1848, v1857
    v3054 = pad(v3053, 0, channels)
    del v3053
    v3055 = v1843 + v2917
    del v1843, v2917
    v3056 = v2919 + v3055
    del v2919, v3055
    v3057 = v3052 + v3056
    del v3052, v3056
    v3058 = v3054 + v3057
    del v3054, v3057
    v3059 = v4 * v3058
    del v3058
    v3060 = v3059 * 2.0
    del v3059
    v3061 = v1828 + v1832
    del v1828, v1832
    v3062 = pad(v3061, 0, channels)
    del v3061
    v3063 = v1823 + v1836
    del v1823, v1836
    v3064 = pad(v3063, 1, channels)
    del v3063
    v3065 = v1818 + v2935
    del v1818, v2935
    v3066 = v2937 + v3065
    del v2937, v3065
    v3067 = v3062 + v3066
    del v3062, v3066
    v3068 = v3064 + v3067
    del v3064, v3067
    v3069 = v3 * v3068
    del v3068
    v3070 = v3069 * 2.0
    del v3069
    v3071 = v54 * v1792
    v3072 = v51 * v1792
    v3073 = v42 * v1801
    v3074 = v20 * v1801
    del v1801
    v3075 = v45 * v1792
    v3076 = v10 * v1792
    del v1792
    v3077 = v1799 + v1810
    del v1799, v1810
    v3078 = v1855 + v3077
    del v1855, v3077
    v3079 = v1859 + v3078
    del v1859, v3078
    v3080 = v1934 + v3079
    del v1934, v3079
    v3081 = v1938 + v3080
    del v1938, v3080
    v3082 = v16 * v3081
    v3083 = v13 * v3081
    del v3081
    v3084 = v58 * v1762
    v3085 = v54 * v1762
    v3086 = v43 * v1771
    v3087 = v21 * v1771
    del v1771
    v3088 = v30 * v1762
    v3089 = v10 * v1762
    del v1762
    v3090 = v1769 + v1780
    del v1769, v1780
    v3091 = v1880 + v3090
    del v1880, v3090
    v3092 = v1884 + v3091
    del v1884, v3091
    v3093 = v2030 + v3092
    del v2030, v3092
    v3094 = v2034 + v3093
    del v2034, v3093
    v3095 = v15 * v3094
    v3096 = v12 * v3094
    del v3094
    v3097 = v58 * v1732
    v3098 = v45 * v1732
    v3099 = v53 * v1741
    v3100 = v9 * v1741
    del v1741
    v3101 = v51 * v1732
    v3102 = v30 * v1732
    del v1732
    v3103 = v1739 + v1750
    del v1739, v1750
    v3104 = v1830 + v3103
    del v1830, v3103
    v3105 = v1834 + v3104
    del v1834, v3104
    v3106 = v1907 + v3105
    del v1907, v3105
    v3107 = v1911 + v3106
    del v1911, v3106
    v3108 = v27 * v3107
    v3109 = v25 * v3107
    del v3107
    v3110 = v1697 + v1715
    del v1697, v1715
    v3111 = v3110 * -2.0
    v3112 = v152 * v3110
    v3113 = v131 * v3110
    v3114 = v150 * v3110
    v3115 = v129 * v3110
    del v3110
    v3116 = v1679 + v1711
    del v1679, v1711
    v3117 = -v3116
    v3118 = v152 * v3117
    v3119 = v112 * v3117
    v3120 = v150 * v3117
    v3121 = v111 * v3117
    del v3117
    v3122 = v1659 + v1707
    del v1659, v1707
    v3123 = v3122 * -2.0
    v3124 = v152 * v3122
    del v152
    v3125 = v137 * v3122
    v3126 = v1649 + v1667
    del v1649, v1667
    v3127 = v1687 + v3126
    del v1687, v3126
    v3128 = v1851 + v3127
    del v1851, v3127
    v3129 = v1930 + v3128
    del v1930, v3128
    v3130 = v3113 + v3129
    del v3113, v3129
    v3131 = v3119 + v3130
    del v3119, v3130
    v3132 = v3125 + v3131
    del v3125, v3131
    v3133 = pad(v3132, 0, channels)
    del v3132
    v3134 = v150 * v3122
    del v150
    v3135 = v139 * v3122
    del v3122
    v3136 = v1644 + v1663
    del v1644, v1663
    v3137 = v1683 + v3136
    del v1683, v3136
    v3138 = v1846 + v3137
    del v1846, v3137
    v3139 = v1925 + v3138
    del v1925, v3138
    v3140 = v3115 + v3139
    del v3115, v3139
    v3141 = v3121 + v3140
    del v3121, v3140
    v3142 = v3135 + v3141
    del v3135, v3141
    v3143 = pad(v3142, 1, channels)
    del v3142
    v3144 = v1841 + v1920
    del v1841, v1920
    v3145 = v2312 + v3144
    del v2312, v3144
    v3146 = v2416 + v3145
    del v2416, v3145
    v3147 = v2532 + v3146
    del v2532, v3146
    v3148 = v2834 + v3147
    del v2834, v3147
    v3149 = v2874 + v3148
    del v2874, v3148
    v3150 = v2907 + v3149
    del v2907, v3149
    v3151 = v3133 + v3150
    del v3133, v3150
    v3152 = v3143 + v3151
    del v3143, v3151
    v3153 = v2 * v3152
    del v3152
    v3154 = v3153 * 2.0
    del v3153
    v3155 = v1628 + v1636
    del v1628, v1636
    v3156 = v3155 * -2.0
    v3157 = v139 * v3155
    v3158 = v131 * v3155
    v3159 = v137 * v3155
    v3160 = v129 * v3155
    del v3155
    v3161 = v1610 + v1632
    del v1610, v1632
    v3162 = -v3161
    v3163 = v139 * v3162
    del v139
    v3164 = v116 * v3162
    v3165 = v1598 + v1618
    del v1598, v1618
    v3166 = v1642 + v3165
    del v1642, v3165
    v3167 = v1876 + v3166
    del v1876, v3166
    v3168 = v1957 + v3167
    del v1957, v3167
    v3169 = v3134 + v3168
    del v3134, v3168
    v3170 = v3158 + v3169
    del v3158, v3169
    v3171 = v3164 + v3170
    del v3164, v3170
    v3172 = pad(v3171, 0, channels)
    del v3171
    v3173 = v137 * v3162
    del v137
    v3174 = v115 * v3162
    del v3162
    v3175 = v1593 + v1614
    del v1593, v1614
    v3176 = v1647 + v3175
    del v1647, v3175
    v3177 = v1871 + v3176
    del v1871, v3176
    v3178 = v1952 + v3177
    del v1952, v3177
    v3179 = v3124 + v3178
    del v3124, v3178
    v3180 = v3160 + v3179
    del v3160, v3179
    v3181 = v3174 + v3180
    del v3174, v3180
    v3182 = pad(v3181, 1, channels)
    del v3181
    v3183 = v1866 + v1947
    del v1866, v1947
    v3184 = v2369 + v3183
    del v2369, v3183
    v3185 = v2463 + v3184
    del v2463, v3184
    v3186 = v2509 + v3185
    del v2509, v3185
    v3187 = v2843 + v3186
    del v2843, v3186
    v3188 = v2861 + v3187
    del v2861, v3187
    v3189 = v2887 + v3188
    del v2887, v3188
    v3190 = v3172 + v3189
    del v3172, v3189
    v3191 = v3182 + v3190
    del v3182, v3190
    v3192 = v1 * v3191
    del v3191
    v3193 = v3192 * 2.0
    del v3192
    v3194 = v1581 + v1585
    del v1581, v1585
    v3195 = -v3194
    v3196 = v131 * v3195
    del v131
    v3197 = v122 * v3195
    v3198 = v1569 + v1616
    del v1569, v1616
    v3199 = v1685 + v3198
    del v1685, v3198
    v3200 = v1826 + v3199
    del v1826, v3199
    v3201 = v1903 + v3200
    del v1903, v3200
    v3202 = v3112 + v3201
    del v3112, v3201
    v3203 = v3157 + v3202
    del v3157, v3202
    v3204 = v3197 + v3203
    del v3197, v3203
    v3205 = pad(v3204, 1, channels)
    del v3204
    v3206 = v129 * v3195
    del v129
    v3207 = v121 * v3195
    del v3195
    v3208 = v1564 + v1612
    del v1564, v1612
    v3209 = v1681 + v3208
    del v1681, v3208
    v3210 = v1821 + v3209
    del v1821, v3209
    v3211 = v1898 + v3210
    del v1898, v3210
    v3212 = v3114 + v3211
    del v3114, v3211
    v3213 = v3159 + v3212
    del v3159, v3212
    v3214 = v3207 + v3213
    del v3207, v3213
    v3215 = pad(v3214, 0, channels)
    del v3214
    v3216 = v1816 + v1893
    del v1816, v1893
    v3217 = v2286 + v3216
    del v2286, v3216
    v3218 = v2404 + v3217
    del v2404, v3217
    v3219 = v2451 + v3218
    del v2451, v3218
    v3220 = v2863 + v3219
    del v2863, v3219
    v3221 = v2876 + v3220
    del v2876, v3220
    v3222 = v2915 + v3221
    del v2915, v3221
    v3223 = v3205 + v3222
    del v3205, v3222
    v3224 = v3215 + v3223
    del v3215, v3223
    v3225 = v0 * v3224
    del v3224
    v3226 = v3225 * 2.0
    del v3225
    v3227 = v122 * v3161
    v3228 = v112 * v3161
    v3229 = v121 * v3161
    v3230 = v111 * v3161
    del v3161
    v3231 = v122 * v3116
    v3232 = v116 * v3116
    v3233 = v121 * v3116
    v3234 = v115 * v3116
    del v3116
    v3235 = v122 * v3123
    del v122
    v3236 = v121 * v3123
    del v121, v3123
    v3237 = v1532 + v1536
    del v1532, v1536
    v3238 = v1540 + v3237
    del v1540, v3237
    v3239 = v1548 + v3238
    del v1548, v3238
    v3240 = v1556 + v3239
    del v1556, v3239
    v3241 = v1567 + v3240
    del v1567, v3240
    v3242 = v3196 + v3241
    del v3196, v3241
    v3243 = v3228 + v3242
    del v3228, v3242
    v3244 = v3232 + v3243
    del v3232, v3243
    v3245 = v3236 + v3244
    del v3236, v3244
    v3246 = pad(v3245, 0, channels)
    del v3245
    v3247 = v1523 + v1527
    del v1523, v1527
    v3248 = v1538 + v3247
    del v1538, v3247
    v3249 = v1544 + v3248
    del v1544, v3248
    v3250 = v1552 + v3249
    del v1552, v3249
    v3251 = v1562 + v3250
    del v1562, v3250
    v3252 = v3206 + v3251
    del v3206, v3251
    v3253 = v3230 + v3252
    del v3230, v3252
    v3254 = v3234 + v3253
    del v3234, v3253
    v3255 = v3235 + v3254
    del v3235, v3254
    v3256 = pad(v3255, 1, channels)
    del v3255
    v3257 = v2075 + v2137
    del v2075, v2137
    v3258 = v2347 + v3257
    del v2347, v3257
    v3259 = v2486 + v3258
    del v2486, v3258
    v3260 = v2852 + v3259
    del v2852, v3259
    v3261 = v2896 + v3260
    del v2896, v3260
    v3262 = v2966 + v3261
    del v2966, v3261
    v3263 = v2994 + v3262
    del v2994, v3262
    v3264 = v3246 + v3263
    del v3246, v3263
    v3265 = v3256 + v3264
    del v3256, v3264
    v3266 = v2 * v3265
    v3267 = v1 * v3265
    del v3265
    v3268 = v115 * v3194
    v3269 = v112 * v3194
    v3270 = v116 * v3194
    v3271 = v111 * v3194
    del v3194
    v3272 = v116 * v3111
    del v116
    v3273 = v115 * v3111
    del v115, v3111
    v3274 = v1497 + v1501
    del v1497, v1501
    v3275 = v1505 + v3274
    del v1505, v3274
    v3276 = v1509 + v3275
    del v1509, v3275
    v3277 = v1546 + v3276
    del v1546, v3276
    v3278 = v1596 + v3277
    del v1596, v3277
    v3279 = v3163 + v3278
    del v3163, v3278
    v3280 = v3231 + v3279
    del v3231, v3279
    v3281 = v3271 + v3280
    del v3271, v3280
    v3282 = v3273 + v3281
    del v3273, v3281
    v3283 = pad(v3282, 1, channels)
    del v3282
    v3284 = v1488 + v1492
    del v1488, v1492
    v3285 = v1503 + v3284
    del v1503, v3284
    v3286 = v1513 + v3285
    del v1513, v3285
    v3287 = v1542 + v3286
    del v1542, v3286
    v3288 = v1591 + v3287
    del v1591, v3287
    v3289 = v3173 + v3288
    del v3173, v3288
    v3290 = v3233 + v3289
    del v3233, v3289
    v3291 = v3269 + v3290
    del v3269, v3290
    v3292 = v3272 + v3291
    del v3272, v3291
    v3293 = pad(v3292, 0, channels)
    del v3292
    v3294 = v2056 + v2163
    del v2056, v2163
    v3295 = v2300 + v3294
    del v2300, v3294
    v3296 = v2381 + v3295
    del v2381, v3295
    v3297 = v2885 + v3296
    del v2885, v3296
    v3298 = v2909 + v3297
    del v2909, v3297
    v3299 = v2956 + v3298
    del v2956, v3298
    v3300 = v3004 + v3299
    del v3004, v3299
    v3301 = v3283 + v3300
    del v3283, v3300
    v3302 = v3293 + v3301
    del v3293, v3301
    v3303 = v2 * v3302
    v3304 = v0 * v3302
    del v3302
    v3305 = v112 * v3156
    del v112
    v3306 = v111 * v3156
    del v111, v3156
    v3307 = v1470 + v1474
    del v1470, v1474
    v3308 = v1478 + v3307
    del v1478, v3307
    v3309 = v1511 + v3308
    del v1511, v3308
    v3310 = v1554 + v3309
    del v1554, v3309
    v3311 = v1665 + v3310
    del v1665, v3310
    v3312 = v3118 + v3311
    del v3118, v3311
    v3313 = v3227 + v3312
    del v3227, v3312
    v3314 = v3268 + v3313
    del v3268, v3313
    v3315 = v3306 + v3314
    del v3306, v3314
    v3316 = pad(v3315, 1, channels)
    del v3315
    v3317 = v1461 + v1465
    del v1461, v1465
    v3318 = v1476 + v3317
    del v1476, v3317
    v3319 = v1507 + v3318
    del v1507, v3318
    v3320 = v1550 + v3319
    del v1550, v3319
    v3321 = v1661 + v3320
    del v1661, v3320
    v3322 = v3120 + v3321
    del v3120, v3321
    v3323 = v3229 + v3322
    del v3229, v3322
    v3324 = v3270 + v3323
    del v3270, v3323
    v3325 = v3305 + v3324
    del v3305, v3324
    v3326 = pad(v3325, 0, channels)
    del v3325
    v3327 = v2040 + v2106
    del v2040, v2106
    v3328 = v2324 + v3327
    del v2324, v3327
    v3329 = v2428 + v3328
    del v2428, v3328
    v3330 = v2872 + v3329
    del v2872, v3329
    v3331 = v2905 + v3330
    del v2905, v3330
    v3332 = v2980 + v3331
    del v2980, v3331
    v3333 = v3010 + v3332
    del v3010, v3332
    v3334 = v3316 + v3333
    del v3316, v3333
    v3335 = v3326 + v3334
    del v3326, v3334
    v3336 = v1 * v3335
    v3337 = v0 * v3335
    del v3335
    v3338 = pad(v1451, 2, channels)
    del v1451
    v3339 = pad(v1446, 2, channels)
    del v1446
    v3340 = pad(v1441, 2, channels)
    del v1441
    v3341 = pad(v1436, 2, channels)
    del v1436
    v3342 = pad(v1431, 2, channels)
    del v1431
    v3343 = pad(v1426, 2, channels)
    del v1426
    v3344 = v1421 + v1463
    del v1421, v1463
    v3345 = pad(v3344, 1, channels)
    del v3344
    v3346 = v1416 + v1490
    del v1416, v1490
    v3347 = pad(v3346, 1, channels)
    del v3346
    v3348 = v1411 + v1459
    del v1411, v1459
    v3349 = pad(v3348, 1, channels)
    del v3348
    v3350 = v1406 + v1486
    del v1406, v1486
    v3351 = pad(v3350, 1, channels)
    del v3350
    v3352 = v1401 + v1534
    del v1401, v1534
    v3353 = pad(v3352, 1, channels)
    del v3352
    v3354 = v1396 + v1530
    del v1396, v1530
    v3355 = pad(v3354, 1, channels)
    del v3354
    v3356 = pad(v1391, 0, channels)
    del v1391
    v3357 = v1389 + v1449
    del v1389, v1449
    v3358 = pad(v1386, 0, channels)
    del v1386
    v3359 = v1384 + v1444
    del v1384, v1444
    v3360 = -v3359
    del v3359
    v3361 = pad(v1380, 0, channels)
    del v1380
    v3362 = v1378 + v1439
    del v1378, v1439
    v3363 = -v3362
    del v3362
    v3364 = v1368 + v3357
    del v1368
    v3365 = v3363 + v3364
    del v3364
    v3366 = v83 * v3365
    v3367 = v72 * v3365
    del v3365
    v3368 = v1358 + v1366
    del v1358, v1366
    v3369 = pad(v3368, 1, channels)
    del v3368
    v3370 = v1356 + v3357
    del v1356, v3357
    v3371 = v3363 + v3370
    del v3363, v3370
    v3372 = v81 * v3371
    v3373 = v74 * v3371
    del v3371
    v3374 = pad(v1348, 0, channels)
    del v1348
    v3375 = v1346 + v1434
    del v1346, v1434
    v3376 = v3360 + v3375
    del v3360, v3375
    v3377 = v83 * v3376
    del v83
    v3378 = v35 * v3376
    v3379 = v1340 + v1362
    del v1340, v1362
    v3380 = v2211 + v3379
    del v2211, v3379
    v3381 = v2942 + v3380
    del v2942, v3380
    v3382 = v3367 + v3381
    del v3367, v3381
    v3383 = v3378 + v3382
    del v3378, v3382
    v3384 = pad(v3383, 2, channels)
    del v3383
    v3385 = v81 * v3376
    del v81
    v3386 = v33 * v3376
    del v3376
    v3387 = v1335 + v1352
    del v1335, v1352
    v3388 = v2209 + v3387
    del v2209, v3387
    v3389 = v2941 + v3388
    del v2941, v3388
    v3390 = v3373 + v3389
    del v3373, v3389
    v3391 = v3386 + v3390
    del v3386, v3390
    v3392 = pad(v3391, 0, channels)
    del v3391
    v3393 = pad(v1330, 0, channels)
    del v1330
    v3394 = v1328 + v1429
    del v1328, v1429
    v3395 = pad(v1325, 0, channels)
    del v1325
    v3396 = v1323 + v1424
    del v1323, v1424
    v3397 = -v3396
    del v3396
    v3398 = v3394 + v3397
    del v3394, v3397
    v3399 = v74 * v3398
    del v74
    v3400 = v35 * v3398
    del v35
    v3401 = v1316 + v1350
    del v1316, v1350
    v3402 = v2236 + v3401
    del v2236, v3401
    v3403 = v2933 + v3402
    del v2933, v3402
    v3404 = v3372 + v3403
    del v3372, v3403
    v3405 = v3400 + v3404
    del v3400, v3404
    v3406 = pad(v3405, 2, channels)
    del v3405
    v3407 = v72 * v3398
    del v72
    v3408 = v33 * v3398
    del v33, v3398
    v3409 = v1311 + v1360
    del v1311, v1360
    v3410 = v2234 + v3409
    del v2234, v3409
    v3411 = v2932 + v3410
    del v2932, v3410
    v3412 = v3366 + v3411
    del v3366, v3411
    v3413 = v3408 + v3412
    del v3408, v3412
    v3414 = pad(v3413, 0, channels)
    del v3413
    v3415 = v1306 + v1472
    del v1306, v1472
    v3416 = pad(v3415, 0, channels)
    del v3415
    v3417 = v3338 + v3345
    del v3338, v3345
    v3418 = v3356 + v3417
    del v3356, v3417
    v3419 = v3416 + v3418
    del v3416, v3418
    v3420 = v5 * v3419
    v3421 = v3 * v3419
    del v3419
    v3422 = v1296 + v1499
    del v1296, v1499
    v3423 = pad(v3422, 0, channels)
    del v3422
    v3424 = v3339 + v3347
    del v3339, v3347
    v3425 = v3358 + v3424
    del v3358, v3424
    v3426 = v3423 + v3425
    del v3423, v3425
    v3427 = v6 * v3426
    v3428 = v5 * v3426
    del v3426
    v3429 = v1286 + v1468
    del v1286, v1468
    v3430 = pad(v3429, 0, channels)
    del v3429
    v3431 = v3340 + v3349
    del v3340, v3349
    v3432 = v3361 + v3431
    del v3361, v3431
    v3433 = v3430 + v3432
    del v3430, v3432
    v3434 = v7 * v3433
    v3435 = v4 * v3433
    del v3433
    v3436 = v1276 + v1495
    del v1276, v1495
    v3437 = pad(v3436, 0, channels)
    del v3436
    v3438 = v3341 + v3351
    del v3341, v3351
    v3439 = v3374 + v3438
    del v3374, v3438
    v3440 = v3437 + v3439
    del v3437, v3439
    v3441 = v4 * v3440
    v3442 = v3 * v3440
    del v3440
    v3443 = v1266 + v1525
    del v1266, v1525
    v3444 = pad(v3443, 0, channels)
    del v3443
    v3445 = v3342 + v3353
    del v3342, v3353
    v3446 = v3393 + v3445
    del v3393, v3445
    v3447 = v3444 + v3446
    del v3444, v3446
    v3448 = v5 * v3447
    v3449 = v4 * v3447
    del v3447
    v3450 = v1256 + v1521
    del v1256, v1521
    v3451 = pad(v3450, 0, channels)
    del v3450
    v3452 = v3343 + v3355
    del v3343, v3355
    v3453 = v3395 + v3452
    del v3395, v3452
    v3454 = v3451 + v3453
    del v3451, v3453
    v3455 = v8 * v3454
    v3456 = v3 * v3454
    del v3454
    v3457 = v58 * v1166
    del v58
    v3458 = v42 * v1166
    v3459 = v1240 + v1626
    del v1240, v1626
    v3460 = v1745 + v3459
    del v1745, v3459
    v3461 = v1775 + v3460
    del v1775, v3460
    v3462 = v2125 + v3461
    del v2125, v3461
    v3463 = v2523 + v3462
    del v2523, v3462
    v3464 = v3085 + v3463
    del v3085, v3463
    v3465 = v3098 + v3464
    del v3098, v3464
    v3466 = v3458 + v3465
    del v3458, v3465
    v3467 = pad(v3466, 0, channels)
    del v3466
    v3468 = v53 * v1192
    v3469 = v21 * v1192
    v3470 = v53 * v1125
    v3471 = v42 * v1125
    v3472 = v54 * v1098
    del v54
    v3473 = v53 * v1098
    del v53
    v3474 = v1209 + v1705
    del v1209, v1705
    v3475 = v1773 + v3474
    del v1773, v3474
    v3476 = v1805 + v3475
    del v1805, v3475
    v3477 = v2083 + v3476
    del v2083, v3476
    v3478 = v2469 + v3477
    del v2469, v3477
    v3479 = v3072 + v3478
    del v3072, v3478
    v3480 = v3084 + v3479
    del v3084, v3479
    v3481 = v3473 + v3480
    del v3473, v3480
    v3482 = pad(v3481, 1, channels)
    del v3481
    v3483 = v1207 + v1219
    del v1207, v1219
    v3484 = v1229 + v3483
    del v1229, v3483
    v3485 = v1579 + v3484
    del v1579, v3484
    v3486 = v1736 + v3485
    del v1736, v3485
    v3487 = v2338 + v3486
    del v2338, v3486
    v3488 = v2500 + v3487
    del v2500, v3487
    v3489 = v3100 + v3488
    del v3100, v3488
    v3490 = v3469 + v3489
    del v3469, v3489
    v3491 = v3471 + v3490
    del v3471, v3490
    v3492 = v3472 + v3491
    del v3472, v3491
    v3493 = pad(v3492, 0, channels)
    del v3492
    v3494 = v51 * v1186
    del v51
    v3495 = v21 * v1186
    v3496 = v1197 + v1695
    del v1197, v1695
    v3497 = v1730 + v3496
    del v1730, v3496
    v3498 = v1803 + v3497
    del v1803, v3497
    v3499 = v2199 + v3498
    del v2199, v3498
    v3500 = v2642 + v3499
    del v2642, v3499
    v3501 = v3071 + v3500
    del v3071, v3500
    v3502 = v3102 + v3501
    del v3102, v3501
    v3503 = v3495 + v3502
    del v3495, v3502
    v3504 = pad(v3503, 0, channels)
    del v3503
    v3505 = v1234 + v1304
    del v1234, v1304
    v3506 = v1419 + v3505
    del v1419, v3505
    v3507 = v43 * v1192
    v3508 = v9 * v1192
    del v1192
    v3509 = v1202 + v1294
    del v1202, v1294
    v3510 = v1414 + v3509
    del v1414, v3509
    v3511 = -v3510
    del v3510
    v3512 = v45 * v1186
    del v45
    v3513 = v43 * v1186
    del v1186
    v3514 = v1183 + v1713
    del v1183, v1713
    v3515 = v1743 + v3514
    del v1743, v3514
    v3516 = v1790 + v3515
    del v1790, v3515
    v3517 = v2188 + v3516
    del v2188, v3516
    v3518 = v2538 + v3517
    del v2538, v3517
    v3519 = v3076 + v3518
    del v3076, v3518
    v3520 = v3097 + v3519
    del v3097, v3519
    v3521 = v3513 + v3520
    del v3513, v3520
    v3522 = pad(v3521, 1, channels)
    del v3521
    v3523 = v43 * v1106
    del v43
    v3524 = v42 * v1106
    del v42
    v3525 = v1172 + v1181
    del v1172, v1181
    v3526 = v1190 + v3525
    del v1190, v3525
    v3527 = v1608 + v3526
    del v1608, v3526
    v3528 = v1766 + v3527
    del v1766, v3527
    v3529 = v2154 + v3528
    del v2154, v3528
    v3530 = v2395 + v3529
    del v2395, v3529
    v3531 = v3087 + v3530
    del v3087, v3530
    v3532 = v3508 + v3531
    del v3508, v3531
    v3533 = v3512 + v3532
    del v3512, v3532
    v3534 = v3524 + v3533
    del v3524, v3533
    v3535 = pad(v3534, 0, channels)
    del v3534
    v3536 = v1170 + v1217
    del v1170, v1217
    v3537 = v1238 + v3536
    del v1238, v3536
    v3538 = v1709 + v3537
    del v1709, v3537
    v3539 = v1796 + v3538
    del v1796, v3538
    v3540 = v2352 + v3539
    del v2352, v3539
    v3541 = v2434 + v3540
    del v2434, v3540
    v3542 = v3074 + v3541
    del v3074, v3541
    v3543 = v3457 + v3542
    del v3457, v3542
    v3544 = v3470 + v3543
    del v3470, v3543
    v3545 = v3523 + v3544
    del v3523, v3544
    v3546 = pad(v3545, 1, channels)
    del v3545
    v3547 = v1245 + v1284
    del v1245, v1284
    v3548 = v1409 + v3547
    del v1409, v3547
    v3549 = -v3548
    del v3548
    v3550 = pad(v1163, 1, channels - 1)
    del v1163
    v3551 = pad(v1158, 0, channels - 1)
    del v1158
    v3552 = v3506 + v3549
    del v3506, v3549
    v3553 = v3550 + v3552
    del v3550
    v3554 = v3551 + v3553
    del v3551, v3553
    v3555 = v27 * v3554
    v3556 = v12 * v3554
    del v3554
    v3557 = pad(v1147, 1, channels - 1)
    del v1147
    v3558 = v1145 + v1161
    del v1145, v1161
    v3559 = v1314 + v3558
    del v1314, v3558
    v3560 = v1338 + v3559
    del v1338, v3559
    v3561 = v2261 + v3560
    del v2261, v3560
    v3562 = v2924 + v3561
    del v2924, v3561
    v3563 = v3377 + v3562
    del v3377, v3562
    v3564 = v3399 + v3563
    del v3399, v3563
    v3565 = pad(v3564, 0, channels)
    del v3564
    v3566 = pad(v1141, 0, channels - 1)
    del v1141
    v3567 = v1139 + v1156
    del v1139, v1156
    v3568 = v1309 + v3567
    del v1309, v3567
    v3569 = v1333 + v3568
    del v1333, v3568
    v3570 = v2259 + v3569
    del v2259, v3569
    v3571 = v2923 + v3570
    del v2923, v3570
    v3572 = v3385 + v3571
    del v3385, v3571
    v3573 = v3407 + v3572
    del v3407, v3572
    v3574 = pad(v3573, 2, channels)
    del v3573
    v3575 = v3552 + v3557
    del v3552, v3557
    v3576 = v3566 + v3575
    del v3566, v3575
    v3577 = v25 * v3576
    v3578 = v15 * v3576
    del v3576
    v3579 = v30 * v1166
    del v30
    v3580 = v20 * v1166
    del v1166
    v3581 = v1130 + v1634
    del v1130, v1634
    v3582 = v1728 + v3581
    del v1728, v3581
    v3583 = v1760 + v3582
    del v1760, v3582
    v3584 = v2114 + v3583
    del v2114, v3583
    v3585 = v2515 + v3584
    del v2515, v3584
    v3586 = v3089 + v3585
    del v3089, v3585
    v3587 = v3101 + v3586
    del v3101, v3586
    v3588 = v3580 + v3587
    del v3580, v3587
    v3589 = pad(v3588, 1, channels)
    del v3588
    v3590 = v1224 + v1274
    del v1224, v1274
    v3591 = v1404 + v3590
    del v1404, v3590
    v3592 = v3511 + v3591
    del v3511, v3591
    v3593 = v27 * v3592
    del v27
    v3594 = v16 * v3592
    v3595 = v1120 + v1151
    del v1120, v1151
    v3596 = v1725 + v3595
    del v1725, v3595
    v3597 = v3109 + v3596
    del v3109, v3596
    v3598 = v3556 + v3597
    del v3556, v3597
    v3599 = v3594 + v3598
    del v3594, v3598
    v3600 = pad(v3599, 1, channels)
    del v3599
    v3601 = v25 * v3592
    del v25
    v3602 = v13 * v3592
    del v3592
    v3603 = v1115 + v1134
    del v1115, v1134
    v3604 = v1723 + v3603
    del v1723, v3603
    v3605 = v3108 + v3604
    del v3108, v3604
    v3606 = v3578 + v3605
    del v3578, v3605
    v3607 = v3602 + v3606
    del v3602, v3606
    v3608 = pad(v3607, 0, channels)
    del v3607
    v3609 = v20 * v1125
    v3610 = v9 * v1125
    del v1125
    v3611 = v1177 + v1264
    del v1177, v1264
    v3612 = v1399 + v3611
    del v1399, v3611
    v3613 = v21 * v1106
    del v21
    v3614 = v20 * v1106
    del v20, v1106
    v3615 = v1104 + v1195
    del v1104, v1195
    v3616 = v1227 + v3615
    del v1227, v3615
    v3617 = v1630 + v3616
    del v1630, v3616
    v3618 = v1764 + v3617
    del v1764, v3617
    v3619 = v2146 + v3618
    del v2146, v3618
    v3620 = v2387 + v3619
    del v2387, v3619
    v3621 = v3086 + v3620
    del v3086, v3620
    v3622 = v3468 + v3621
    del v3468, v3621
    v3623 = v3494 + v3622
    del v3494, v3622
    v3624 = v3614 + v3623
    del v3614, v3623
    v3625 = pad(v3624, 1, channels)
    del v3624
    v3626 = v1102 + v1110
    del v1102, v1110
    v3627 = v1128 + v3626
    del v1128, v3626
    v3628 = v1677 + v3627
    del v1677, v3627
    v3629 = v1794 + v3628
    del v1794, v3628
    v3630 = v2360 + v3629
    del v2360, v3629
    v3631 = v2442 + v3630
    del v2442, v3630
    v3632 = v3073 + v3631
    del v3073, v3631
    v3633 = v3579 + v3632
    del v3579, v3632
    v3634 = v3610 + v3633
    del v3610, v3633
    v3635 = v3613 + v3634
    del v3613, v3634
    v3636 = pad(v3635, 0, channels)
    del v3635
    v3637 = v1214 + v1254
    del v1214, v1254
    v3638 = v1394 + v3637
    del v1394, v3637
    v3639 = -v3638
    del v3638
    v3640 = v3612 + v3639
    del v3612, v3639
    v3641 = v16 * v3640
    del v16
    v3642 = v15 * v3640
    del v15
    v3643 = v1092 + v1118
    del v1092, v1118
    v3644 = v1785 + v3643
    del v1785, v3643
    v3645 = v3083 + v3644
    del v3083, v3644
    v3646 = v3593 + v3645
    del v3593, v3645
    v3647 = v3642 + v3646
    del v3642, v3646
    v3648 = pad(v3647, 0, channels)
    del v3647
    v3649 = v1090 + v1132
    del v1090, v1132
    v3650 = v1755 + v3649
    del v1755, v3649
    v3651 = v3096 + v3650
    del v3096, v3650
    v3652 = v3577 + v3651
    del v3577, v3651
    v3653 = v3641 + v3652
    del v3641, v3652
    v3654 = pad(v3653, 1, channels)
    del v3653
    v3655 = v13 * v3640
    del v13
    v3656 = v12 * v3640
    del v12, v3640
    v3657 = v1086 + v1113
    del v1086, v1113
    v3658 = v1783 + v3657
    del v1783, v3657
    v3659 = v3082 + v3658
    del v3082, v3658
    v3660 = v3601 + v3659
    del v3601, v3659
    v3661 = v3656 + v3660
    del v3656, v3660
    v3662 = pad(v3661, 1, channels)
    del v3661
    v3663 = v1084 + v1149
    del v1084, v1149
    v3664 = v1753 + v3663
    del v1753, v3663
    v3665 = v3095 + v3664
    del v3095, v3664
    v3666 = v3555 + v3665
    del v3555, v3665
    v3667 = v3655 + v3666
    del v3655, v3666
    v3668 = pad(v3667, 0, channels)
    del v3667
    v3669 = v10 * v1098
    del v10
    v3670 = v9 * v1098
    del v9, v1098
    v3671 = v1080 + v1657
    del v1080, v1657
    v3672 = v1758 + v3671
    del v1758, v3671
    v3673 = v1788 + v3672
    del v1788, v3672
    v3674 = v2094 + v3673
    del v2094, v3673
    v3675 = v2477 + v3674
    del v2477, v3674
    v3676 = v3075 + v3675
    del v3075, v3675
    v3677 = v3088 + v3676
    del v3088, v3676
    v3678 = v3670 + v3677
    del v3670, v3677
    v3679 = pad(v3678, 0, channels)
    del v3678
    v3680 = v1078 + v1108
    del v1078, v1108
    v3681 = v1188 + v3680
    del v1188, v3680
    v3682 = v1583 + v3681
    del v1583, v3681
    v3683 = v1734 + v3682
    del v1734, v3682
    v3684 = v2330 + v3683
    del v2330, v3683
    v3685 = v2492 + v3684
    del v2492, v3684
    v3686 = v3099 + v3685
    del v3099, v3685
    v3687 = v3507 + v3686
    del v3507, v3686
    v3688 = v3609 + v3687
    del v3609, v3687
    v3689 = v3669 + v3688
    del v3669, v3688
    v3690 = pad(v3689, 1, channels)
    del v3689
    v3691 = v1250 + v1917
    del v1250, v1917
    v3692 = v1944 + v3691
    del v1944, v3691
    v3693 = v2078 + v3692
    del v2078, v3692
    v3694 = v2484 + v3693
    del v2484, v3693
    v3695 = v2507 + v3694
    del v2507, v3694
    v3696 = v2530 + v3695
    del v2530, v3695
    v3697 = v2833 + v3696
    del v2833, v3696
    v3698 = v2842 + v3697
    del v2842, v3697
    v3699 = v2851 + v3698
    del v2851, v3698
    v3700 = v2983 + v3699
    del v2983, v3699
    v3701 = v2987 + v3700
    del v2987, v3700
    v3702 = v3020 + v3701
    del v3020, v3701
    v3703 = v3030 + v3702
    del v3030, v3702
    v3704 = v3456 + v3703
    del v3456, v3703
    v3705 = v3482 + v3704
    del v3482, v3704
    v3706 = v3679 + v3705
    del v3679, v3705
    v3707 = v1280 + v1890
    del v1280, v1890
    v3708 = v1942 + v3707
    del v1942, v3707
    v3709 = v2109 + v3708
    del v2109, v3708
    v3710 = v2426 + v3709
    del v2426, v3709
    v3711 = v2449 + v3710
    del v2449, v3710
    v3712 = v2461 + v3711
    del v2461, v3711
    v3713 = v2860 + v3712
    del v2860, v3712
    v3714 = v2862 + v3713
    del v2862, v3713
    v3715 = v2871 + v3714
    del v2871, v3714
    v3716 = v2969 + v3715
    del v2969, v3715
    v3717 = v2973 + v3716
    del v2973, v3716
    v3718 = v3019 + v3717
    del v3019, v3717
    v3719 = v3040 + v3718
    del v3040, v3718
    v3720 = v3435 + v3719
    del v3435, v3719
    v3721 = v3467 + v3720
    del v3467, v3720
    v3722 = v3589 + v3721
    del v3589, v3721
    v3723 = v1290 + v1888
    del v1290, v1888
    v3724 = v1915 + v3723
    del v1915, v3723
    v3725 = v2166 + v3724
    del v2166, v3724
    v3726 = v2379 + v3725
    del v2379, v3725
    v3727 = v2402 + v3726
    del v2402, v3726
    v3728 = v2414 + v3727
    del v2414, v3727
    v3729 = v2873 + v3728
    del v2873, v3728
    v3730 = v2875 + v3729
    del v2875, v3729
    v3731 = v2884 + v3730
    del v2884, v3730
    v3732 = v2945 + v3731
    del v2945, v3731
    v3733 = v2949 + v3732
    del v2949, v3732
    v3734 = v3029 + v3733
    del v3029, v3733
    v3735 = v3039 + v3734
    del v3039, v3734
    v3736 = v3428 + v3735
    del v3428, v3735
    v3737 = v3504 + v3736
    del v3504, v3736
    v3738 = v3522 + v3737
    del v3522, v3737
    v3739 = v1260 + v1288
    del v1260, v1288
    v3740 = v1300 + v3739
    del v1300, v3739
    v3741 = v1864 + v3740
    del v1864, v3740
    v3742 = v2142 + v3741
    del v2142, v3741
    v3743 = v2161 + v3742
    del v2161, v3742
    v3744 = v2322 + v3743
    del v2322, v3743
    v3745 = v2345 + v3744
    del v2345, v3744
    v3746 = v2367 + v3745
    del v2367, v3745
    v3747 = v2886 + v3746
    del v2886, v3746
    v3748 = v2895 + v3747
    del v2895, v3747
    v3749 = v2904 + v3748
    del v2904, v3748
    v3750 = v2955 + v3749
    del v2955, v3749
    v3751 = v3006 + v3750
    del v3006, v3750
    v3752 = v3008 + v3751
    del v3008, v3751
    v3753 = v3050 + v3752
    del v3050, v3752
    v3754 = v3421 + v3753
    del v3421, v3753
    v3755 = v3427 + v3754
    del v3427, v3754
    v3756 = v3449 + v3755
    del v3449, v3755
    v3757 = v3535 + v3756
    del v3535, v3756
    v3758 = v3625 + v3757
    del v3625, v3757
    v3759 = v1258 + v1270
    del v1258, v1270
    v3760 = v1278 + v3759
    del v1278, v3759
    v3761 = v1839 + v3760
    del v1839, v3760
    v3762 = v2059 + v3761
    del v2059, v3761
    v3763 = v2104 + v3762
    del v2104, v3762
    v3764 = v2135 + v3763
    del v2135, v3763
    v3765 = v2298 + v3764
    del v2298, v3764
    v3766 = v2310 + v3765
    del v2310, v3765
    v3767 = v2906 + v3766
    del v2906, v3766
    v3768 = v2908 + v3767
    del v2908, v3767
    v3769 = v2965 + v3768
    del v2965, v3768
    v3770 = v2979 + v3769
    del v2979, v3769
    v3771 = v2996 + v3770
    del v2996, v3770
    v3772 = v2998 + v3771
    del v2998, v3771
    v3773 = v3060 + v3772
    del v3060, v3772
    v3774 = v3434 + v3773
    del v3434, v3773
    v3775 = v3442 + v3774
    del v3442, v3774
    v3776 = v3448 + v3775
    del v3448, v3775
    v3777 = v3546 + v3776
    del v3546, v3776
    v3778 = v3636 + v3777
    del v3636, v3777
    v3779 = v1248 + v1268
    del v1248, v1268
    v3780 = v1298 + v3779
    del v1298, v3779
    v3781 = v1814 + v3780
    del v1814, v3780
    v3782 = v2038 + v3781
    del v2038, v3781
    v3783 = v2054 + v3782
    del v2054, v3782
    v3784 = v2073 + v3783
    del v2073, v3783
    v3785 = v2284 + v3784
    del v2284, v3784
    v3786 = v2911 + v3785
    del v2911, v3785
    v3787 = v2913 + v3786
    del v2913, v3786
    v3788 = v2914 + v3787
    del v2914, v3787
    v3789 = v2993 + v3788
    del v2993, v3788
    v3790 = v3003 + v3789
    del v3003, v3789
    v3791 = v3009 + v3790
    del v3009, v3790
    v3792 = v3070 + v3791
    del v3070, v3791
    v3793 = v3420 + v3792
    del v3420, v3792
    v3794 = v3441 + v3793
    del v3441, v3793
    v3795 = v3455 + v3794
    del v3455, v3794
    v3796 = v3493 + v3795
    del v3493, v3795
    v3797 = v3690 + v3796
    del v3690, v3796
    v3798 = v1482 + v1517
    del v1482, v1517
    v3799 = v1639 + v3798
    del v1639, v3798
    v3800 = v3154 + v3799
    del v3154, v3799
    v3801 = v3267 + v3800
    del v3267, v3800
    v3802 = v3304 + v3801
    del v3304, v3801
    v3803 = v3369 + v3802
    del v3369, v3802
    v3804 = v3565 + v3803
    del v3565, v3803
    v3805 = v3574 + v3804
    del v3574, v3804
    v3806 = v3648 + v3805
    del v3648, v3805
    v3807 = v3662 + v3806
    del v3662, v3806
    v3808 = v1455 + v1515
    del v1455, v1515
    v3809 = v1588 + v3808
    del v1588, v3808
    v3810 = v3193 + v3809
    del v3193, v3809
    v3811 = v3266 + v3810
    del v3266, v3810
    v3812 = v3337 + v3811
    del v3337, v3811
    v3813 = v3406 + v3812
    del v3406, v3812
    v3814 = v3414 + v3813
    del v3414, v3813
    v3815 = v3654 + v3814
    del v3654, v3814
    v3816 = v3668 + v3815
    del v3668, v3815
    v3817 = v1453 + v1480
    del v1453, v1480
    v3818 = v1559 + v3817
    del v1559, v3817
    v3819 = v3226 + v3818
    del v3226, v3818
    v3820 = v3303 + v3819
    del v3303, v3819
    v3821 = v3336 + v3820
    del v3336, v3820
    v3822 = v3384 + v3821
    del v3384, v3821
    v3823 = v3392 + v3822
    del v3392, v3822
    v3824 = v3600 + v3823
    del v3600, v3823
    v3825 = v3608 + v3824
    del v3608, v3824
    return (
        stack([None, v3825, v3816, v3807, v3706, v3778, v3758, v3738, v3797, v3722], jets),
        join([v1066, v2825, v2819, v2811, v2796, v2786, v2776, v2766, v2756, v2750], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
