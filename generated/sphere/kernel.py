"""Differential invariants of sphere, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       sphere: 3 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  61a9822bc718d4b8d95ce207eb2a8cbd149e902e1d7ab5c493a39d2e13dc97bb
Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
Forward    460 operations per channel and pixel: add 162, mul 171, power 8, scale 114, sub 5
Backward   723 operations per channel and pixel: add 317, mul 282, neg 3, power 8, scale 108, sub 5
Second     1262 operations per channel and pixel: add 569, mul 520, neg 6, power 8, scale 154, sub 5
Schedule   saves the jets alone, backward repeats 281 forward operations; values alive at once: 57, 91, 141
Features
    u(i), weight 0: u0
    L(i), weight 0: u0_xx*x**4 + 2*u0_xx*x**2*y**2 + 2*u0_xx*x**2 + u0_xx*y**4 + 2*u0_xx*y**2 + u0_xx +
        u0_yy*x**4 + 2*u0_yy*x**2*y**2 + 2*u0_yy*x**2 + u0_yy*y**4 + 2*u0_yy*y**2 + u0_yy
    Qa(i,i), weight 0: u0_x**2*x**4 + 2*u0_x**2*x**2*y**2 + 2*u0_x**2*x**2 + u0_x**2*y**4 + 2*u0_x**2*y**2 +
        u0_x**2 + u0_y**2*x**4 + 2*u0_y**2*x**2*y**2 + 2*u0_y**2*x**2 + u0_y**2*y**4 + 2*u0_y**2*y**2 + u0_y**2
    Qa(i,i+1), weight 0: u0_x*u1_x*x**4 + 2*u0_x*u1_x*x**2*y**2 + 2*u0_x*u1_x*x**2 + u0_x*u1_x*y**4 +
        2*u0_x*u1_x*y**2 + u0_x*u1_x + u0_y*u1_y*x**4 + 2*u0_y*u1_y*x**2*y**2 + 2*u0_y*u1_y*x**2 +
        u0_y*u1_y*y**4 + 2*u0_y*u1_y*y**2 + u0_y*u1_y
    Qb(i,i), weight 0: 8*u0_x**2*x**6 + 24*u0_x**2*x**4*y**2 + 24*u0_x**2*x**4 + 24*u0_x**2*x**2*y**4 +
        48*u0_x**2*x**2*y**2 + 24*u0_x**2*x**2 + 8*u0_x**2*y**6 + 24*u0_x**2*y**4 + 24*u0_x**2*y**2 + 8*u0_x**2
        + 4*u0_x*u0_xx*x**7 + 12*u0_x*u0_xx*x**5*y**2 + 12*u0_x*u0_xx*x**5 + 12*u0_x*u0_xx*x**3*y**4 +
        24*u0_x*u0_xx*x**3*y**2 + 12*u0_x*u0_xx*x**3 + 4*u0_x*u0_xx*x*y**6 + 12*u0_x*u0_xx*x*y**4 +
        12*u0_x*u0_xx*x*y**2 + 4*u0_x*u0_xx*x + 8*u0_x*u0_xy*x**6*y + 24*u0_x*u0_xy*x**4*y**3 +
        24*u0_x*u0_xy*x**4*y + 24*u0_x*u0_xy*x**2*y**5 + 48*u0_x*u0_xy*x**2*y**3 + 24*u0_x*u0_xy*x**2*y +
        8*u0_x*u0_xy*y**7 + 24*u0_x*u0_xy*y**5 + 24*u0_x*u0_xy*y**3 + 8*u0_x*u0_xy*y - 4*u0_x*u0_yy*x**7 -
        12*u0_x*u0_yy*x**5*y**2 - 12*u0_x*u0_yy*x**5 - 12*u0_x*u0_yy*x**3*y**4 - 24*u0_x*u0_yy*x**3*y**2 -
        12*u0_x*u0_yy*x**3 - 4*u0_x*u0_yy*x*y**6 - 12*u0_x*u0_yy*x*y**4 - 12*u0_x*u0_yy*x*y**2 - 4*u0_x*u0_yy*x
        + u0_xx**2*x**8 + 4*u0_xx**2*x**6*y**2 + 4*u0_xx**2*x**6 + 6*u0_xx**2*x**4*y**4 + 12*u0_xx**2*x**4*y**2
        + 6*u0_xx**2*x**4 + 4*u0_xx**2*x**2*y**6 + 12*u0_xx**2*x**2*y**4 + 12*u0_xx**2*x**2*y**2 +
        4*u0_xx**2*x**2 + u0_xx**2*y**8 + 4*u0_xx**2*y**6 + 6*u0_xx**2*y**4 + 4*u0_xx**2*y**2 + u0_xx**2 -
        4*u0_xx*u0_y*x**6*y - 12*u0_xx*u0_y*x**4*y**3 - 12*u0_xx*u0_y*x**4*y - 12*u0_xx*u0_y*x**2*y**5 -
        24*u0_xx*u0_y*x**2*y**3 - 12*u0_xx*u0_y*x**2*y - 4*u0_xx*u0_y*y**7 - 12*u0_xx*u0_y*y**5 -
        12*u0_xx*u0_y*y**3 - 4*u0_xx*u0_y*y + 2*u0_xy**2*x**8 + 8*u0_xy**2*x**6*y**2 + 8*u0_xy**2*x**6 +
        12*u0_xy**2*x**4*y**4 + 24*u0_xy**2*x**4*y**2 + 12*u0_xy**2*x**4 + 8*u0_xy**2*x**2*y**6 +
        24*u0_xy**2*x**2*y**4 + 24*u0_xy**2*x**2*y**2 + 8*u0_xy**2*x**2 + 2*u0_xy**2*y**8 + 8*u0_xy**2*y**6 +
        12*u0_xy**2*y**4 + 8*u0_xy**2*y**2 + 2*u0_xy**2 + 8*u0_xy*u0_y*x**7 + 24*u0_xy*u0_y*x**5*y**2 +
        24*u0_xy*u0_y*x**5 + 24*u0_xy*u0_y*x**3*y**4 + 48*u0_xy*u0_y*x**3*y**2 + 24*u0_xy*u0_y*x**3 +
        8*u0_xy*u0_y*x*y**6 + 24*u0_xy*u0_y*x*y**4 + 24*u0_xy*u0_y*x*y**2 + 8*u0_xy*u0_y*x + 8*u0_y**2*x**6 +
        24*u0_y**2*x**4*y**2 + 24*u0_y**2*x**4 + 24*u0_y**2*x**2*y**4 + 48*u0_y**2*x**2*y**2 + 24*u0_y**2*x**2 +
        8*u0_y**2*y**6 + 24*u0_y**2*y**4 + 24*u0_y**2*y**2 + 8*u0_y**2 + 4*u0_y*u0_yy*x**6*y +
        12*u0_y*u0_yy*x**4*y**3 + 12*u0_y*u0_yy*x**4*y + 12*u0_y*u0_yy*x**2*y**5 + 24*u0_y*u0_yy*x**2*y**3 +
        12*u0_y*u0_yy*x**2*y + 4*u0_y*u0_yy*y**7 + 12*u0_y*u0_yy*y**5 + 12*u0_y*u0_yy*y**3 + 4*u0_y*u0_yy*y +
        u0_yy**2*x**8 + 4*u0_yy**2*x**6*y**2 + 4*u0_yy**2*x**6 + 6*u0_yy**2*x**4*y**4 + 12*u0_yy**2*x**4*y**2 +
        6*u0_yy**2*x**4 + 4*u0_yy**2*x**2*y**6 + 12*u0_yy**2*x**2*y**4 + 12*u0_yy**2*x**2*y**2 + 4*u0_yy**2*x**2
        + u0_yy**2*y**8 + 4*u0_yy**2*y**6 + 6*u0_yy**2*y**4 + 4*u0_yy**2*y**2 + u0_yy**2
    T(i,i,i), weight 0: 2*u0_x**3*x**7 + 6*u0_x**3*x**5*y**2 + 6*u0_x**3*x**5 + 6*u0_x**3*x**3*y**4 +
        12*u0_x**3*x**3*y**2 + 6*u0_x**3*x**3 + 2*u0_x**3*x*y**6 + 6*u0_x**3*x*y**4 + 6*u0_x**3*x*y**2 +
        2*u0_x**3*x + u0_x**2*u0_xx*x**8 + 4*u0_x**2*u0_xx*x**6*y**2 + 4*u0_x**2*u0_xx*x**6 +
        6*u0_x**2*u0_xx*x**4*y**4 + 12*u0_x**2*u0_xx*x**4*y**2 + 6*u0_x**2*u0_xx*x**4 +
        4*u0_x**2*u0_xx*x**2*y**6 + 12*u0_x**2*u0_xx*x**2*y**4 + 12*u0_x**2*u0_xx*x**2*y**2 +
        4*u0_x**2*u0_xx*x**2 + u0_x**2*u0_xx*y**8 + 4*u0_x**2*u0_xx*y**6 + 6*u0_x**2*u0_xx*y**4 +
        4*u0_x**2*u0_xx*y**2 + u0_x**2*u0_xx + 2*u0_x**2*u0_y*x**6*y + 6*u0_x**2*u0_y*x**4*y**3 +
        6*u0_x**2*u0_y*x**4*y + 6*u0_x**2*u0_y*x**2*y**5 + 12*u0_x**2*u0_y*x**2*y**3 + 6*u0_x**2*u0_y*x**2*y +
        2*u0_x**2*u0_y*y**7 + 6*u0_x**2*u0_y*y**5 + 6*u0_x**2*u0_y*y**3 + 2*u0_x**2*u0_y*y +
        2*u0_x*u0_xy*u0_y*x**8 + 8*u0_x*u0_xy*u0_y*x**6*y**2 + 8*u0_x*u0_xy*u0_y*x**6 +
        12*u0_x*u0_xy*u0_y*x**4*y**4 + 24*u0_x*u0_xy*u0_y*x**4*y**2 + 12*u0_x*u0_xy*u0_y*x**4 +
        8*u0_x*u0_xy*u0_y*x**2*y**6 + 24*u0_x*u0_xy*u0_y*x**2*y**4 + 24*u0_x*u0_xy*u0_y*x**2*y**2 +
        8*u0_x*u0_xy*u0_y*x**2 + 2*u0_x*u0_xy*u0_y*y**8 + 8*u0_x*u0_xy*u0_y*y**6 + 12*u0_x*u0_xy*u0_y*y**4 +
        8*u0_x*u0_xy*u0_y*y**2 + 2*u0_x*u0_xy*u0_y + 2*u0_x*u0_y**2*x**7 + 6*u0_x*u0_y**2*x**5*y**2 +
        6*u0_x*u0_y**2*x**5 + 6*u0_x*u0_y**2*x**3*y**4 + 12*u0_x*u0_y**2*x**3*y**2 + 6*u0_x*u0_y**2*x**3 +
        2*u0_x*u0_y**2*x*y**6 + 6*u0_x*u0_y**2*x*y**4 + 6*u0_x*u0_y**2*x*y**2 + 2*u0_x*u0_y**2*x +
        2*u0_y**3*x**6*y + 6*u0_y**3*x**4*y**3 + 6*u0_y**3*x**4*y + 6*u0_y**3*x**2*y**5 + 12*u0_y**3*x**2*y**3 +
        6*u0_y**3*x**2*y + 2*u0_y**3*y**7 + 6*u0_y**3*y**5 + 6*u0_y**3*y**3 + 2*u0_y**3*y + u0_y**2*u0_yy*x**8 +
        4*u0_y**2*u0_yy*x**6*y**2 + 4*u0_y**2*u0_yy*x**6 + 6*u0_y**2*u0_yy*x**4*y**4 +
        12*u0_y**2*u0_yy*x**4*y**2 + 6*u0_y**2*u0_yy*x**4 + 4*u0_y**2*u0_yy*x**2*y**6 +
        12*u0_y**2*u0_yy*x**2*y**4 + 12*u0_y**2*u0_yy*x**2*y**2 + 4*u0_y**2*u0_yy*x**2 + u0_y**2*u0_yy*y**8 +
        4*u0_y**2*u0_yy*y**6 + 6*u0_y**2*u0_yy*y**4 + 4*u0_y**2*u0_yy*y**2 + u0_y**2*u0_yy

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

SPEC = KernelSpec(
    name="sphere",
    digest="8fe712688d807e8ccbe137a59b0e218093260d78f68cc3b1fbd9d58c8e4fcb40",
    dimension=2,
    order=2,
    jets=6,
    channels=None,
    spans=(0, 0, 0, 1, 0, 0),
    weights=(
        (),
        (),
        (),
        (),
        (),
        (),
    ),
    majorants=(
        Majorant(
            terms=(
                (1.0, (1, 0, 0, 0, 0)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (2.0, (0, 0, 1, 4, 0)),
                (4.0, (0, 0, 1, 2, 2)),
                (4.0, (0, 0, 1, 2, 0)),
                (2.0, (0, 0, 1, 0, 4)),
                (4.0, (0, 0, 1, 0, 2)),
                (2.0, (0, 0, 1, 0, 0)),
            ),
            roundings=9,
        ),
        Majorant(
            terms=(
                (2.0, (0, 2, 0, 4, 0)),
                (4.0, (0, 2, 0, 2, 2)),
                (4.0, (0, 2, 0, 2, 0)),
                (2.0, (0, 2, 0, 0, 4)),
                (4.0, (0, 2, 0, 0, 2)),
                (2.0, (0, 2, 0, 0, 0)),
            ),
            roundings=9,
        ),
        Majorant(
            terms=(
                (2.0, (0, 2, 0, 4, 0)),
                (4.0, (0, 2, 0, 2, 2)),
                (4.0, (0, 2, 0, 2, 0)),
                (2.0, (0, 2, 0, 0, 4)),
                (4.0, (0, 2, 0, 0, 2)),
                (2.0, (0, 2, 0, 0, 0)),
            ),
            roundings=14,
        ),
        Majorant(
            terms=(
                (16.0, (0, 2, 0, 6, 0)),
                (48.0, (0, 2, 0, 4, 2)),
                (48.0, (0, 2, 0, 4, 0)),
                (48.0, (0, 2, 0, 2, 4)),
                (96.0, (0, 2, 0, 2, 2)),
                (48.0, (0, 2, 0, 2, 0)),
                (16.0, (0, 2, 0, 0, 6)),
                (48.0, (0, 2, 0, 0, 4)),
                (48.0, (0, 2, 0, 0, 2)),
                (16.0, (0, 2, 0, 0, 0)),
                (16.0, (0, 1, 1, 7, 0)),
                (16.0, (0, 1, 1, 6, 1)),
                (48.0, (0, 1, 1, 5, 2)),
                (48.0, (0, 1, 1, 5, 0)),
                (48.0, (0, 1, 1, 4, 3)),
                (48.0, (0, 1, 1, 4, 1)),
                (48.0, (0, 1, 1, 3, 4)),
                (96.0, (0, 1, 1, 3, 2)),
                (48.0, (0, 1, 1, 3, 0)),
                (48.0, (0, 1, 1, 2, 5)),
                (96.0, (0, 1, 1, 2, 3)),
                (48.0, (0, 1, 1, 2, 1)),
                (16.0, (0, 1, 1, 1, 6)),
                (48.0, (0, 1, 1, 1, 4)),
                (48.0, (0, 1, 1, 1, 2)),
                (16.0, (0, 1, 1, 1, 0)),
                (16.0, (0, 1, 1, 0, 7)),
                (48.0, (0, 1, 1, 0, 5)),
                (48.0, (0, 1, 1, 0, 3)),
                (16.0, (0, 1, 1, 0, 1)),
                (4.0, (0, 0, 2, 8, 0)),
                (16.0, (0, 0, 2, 6, 2)),
                (16.0, (0, 0, 2, 6, 0)),
                (24.0, (0, 0, 2, 4, 4)),
                (48.0, (0, 0, 2, 4, 2)),
                (24.0, (0, 0, 2, 4, 0)),
                (16.0, (0, 0, 2, 2, 6)),
                (48.0, (0, 0, 2, 2, 4)),
                (48.0, (0, 0, 2, 2, 2)),
                (16.0, (0, 0, 2, 2, 0)),
                (4.0, (0, 0, 2, 0, 8)),
                (16.0, (0, 0, 2, 0, 6)),
                (24.0, (0, 0, 2, 0, 4)),
                (16.0, (0, 0, 2, 0, 2)),
                (4.0, (0, 0, 2, 0, 0)),
            ),
            roundings=31,
        ),
        Majorant(
            terms=(
                (4.0, (0, 3, 0, 7, 0)),
                (4.0, (0, 3, 0, 6, 1)),
                (12.0, (0, 3, 0, 5, 2)),
                (12.0, (0, 3, 0, 5, 0)),
                (12.0, (0, 3, 0, 4, 3)),
                (12.0, (0, 3, 0, 4, 1)),
                (12.0, (0, 3, 0, 3, 4)),
                (24.0, (0, 3, 0, 3, 2)),
                (12.0, (0, 3, 0, 3, 0)),
                (12.0, (0, 3, 0, 2, 5)),
                (24.0, (0, 3, 0, 2, 3)),
                (12.0, (0, 3, 0, 2, 1)),
                (4.0, (0, 3, 0, 1, 6)),
                (12.0, (0, 3, 0, 1, 4)),
                (12.0, (0, 3, 0, 1, 2)),
                (4.0, (0, 3, 0, 1, 0)),
                (4.0, (0, 3, 0, 0, 7)),
                (12.0, (0, 3, 0, 0, 5)),
                (12.0, (0, 3, 0, 0, 3)),
                (4.0, (0, 3, 0, 0, 1)),
                (4.0, (0, 2, 1, 8, 0)),
                (16.0, (0, 2, 1, 6, 2)),
                (16.0, (0, 2, 1, 6, 0)),
                (24.0, (0, 2, 1, 4, 4)),
                (48.0, (0, 2, 1, 4, 2)),
                (24.0, (0, 2, 1, 4, 0)),
                (16.0, (0, 2, 1, 2, 6)),
                (48.0, (0, 2, 1, 2, 4)),
                (48.0, (0, 2, 1, 2, 2)),
                (16.0, (0, 2, 1, 2, 0)),
                (4.0, (0, 2, 1, 0, 8)),
                (16.0, (0, 2, 1, 0, 6)),
                (24.0, (0, 2, 1, 0, 4)),
                (16.0, (0, 2, 1, 0, 2)),
                (4.0, (0, 2, 1, 0, 0)),
            ),
            roundings=50,
        ),
    ),
    uses_base=True,
)

FEATURES = (
    "u(i)",
    "L(i)",
    "Qa(i,i)",
    "Qa(i,i+1)",
    "Qb(i,i)",
    "T(i,i,i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    assert base is not None
    v0 = jets[:, :, 0]
    v1 = base[:, 0:1]
    v2 = v1 * v1
    v3 = v2 * v2
    v4 = base[:, 1:2]
    v5 = v4 * v4
    v6 = v5 * v5
    v7 = v3 + v6
    del v3, v6
    v8 = v7 * 0.5
    del v7
    v9 = v2 * v5
    v10 = v9 + v8
    del v8
    v11 = v10 * 2.0
    v12 = v2 * 2.0
    v13 = 1.0
    v14 = v13 + v12
    del v12
    v15 = v5 * 2.0
    v16 = v14 + v15
    del v14, v15
    v17 = v16 + v11
    del v11, v16
    v18 = jets[:, :, 3]
    v19 = v18 * v17
    v20 = jets[:, :, 5]
    v21 = v20 * v17
    del v17
    v22 = v19 + v21
    del v19, v21
    v23 = jets[:, :, 1]
    v24 = v5 * v23
    v25 = v24 * v24
    v26 = v23 * v23
    v27 = v2 * v26
    v28 = v2 * v27
    v29 = v25 + v28
    del v25, v28
    v30 = v29 * 0.5
    del v29
    v31 = v2 * v24
    v32 = v23 * v31
    v33 = v32 + v30
    del v30
    v34 = jets[:, :, 2]
    v35 = v2 * v34
    v36 = v35 * v35
    v37 = v34 * v34
    v38 = v5 * v37
    v39 = v5 * v38
    v40 = v36 + v39
    del v36, v39
    v41 = v40 * 0.5
    del v40
    v42 = v5 * v35
    v43 = v34 * v42
    v44 = v43 + v41
    del v41
    v45 = v33 + v44
    v46 = v45 * 2.0
    v47 = v23 * v24
    v48 = v27 + v47
    v49 = v34 * v35
    v50 = v38 + v49
    v51 = v48 + v50
    v52 = v51 * 2.0
    v53 = v26 + v37
    v54 = v53 + v52
    del v52
    v55 = v54 + v46
    del v46, v54
    v56 = narrow(v23, 0, channels - 1)
    v57 = narrow(v23, 1, channels - 1)
    v58 = v56 * v57
    del v56
    v59 = narrow(v34, 0, channels - 1)
    v60 = narrow(v34, 1, channels - 1)
    v61 = v59 * v60
    del v59
    v62 = v58 + v61
    del v58, v61
    v63 = v2 * v23
    v64 = narrow(v63, 0, channels - 1)
    v65 = v57 * v64
    v66 = v65 * 2.0
    del v65
    v67 = v62 + v66
    del v62, v66
    v68 = narrow(v63, 1, channels - 1)
    v69 = v64 * v68
    del v64, v68
    v70 = v69 + v67
    del v67, v69
    v71 = narrow(v24, 0, channels - 1)
    v72 = v57 * v71
    v73 = v72 * 2.0
    del v72
    v74 = v70 + v73
    del v70, v73
    v75 = narrow(v24, 1, channels - 1)
    v76 = v71 * v75
    del v71, v75
    v77 = v76 + v74
    del v74, v76
    v78 = narrow(v35, 0, channels - 1)
    v79 = v60 * v78
    v80 = v79 * 2.0
    del v79
    v81 = v77 + v80
    del v77, v80
    v82 = narrow(v35, 1, channels - 1)
    v83 = v78 * v82
    del v78, v82
    v84 = v83 + v81
    del v81, v83
    v85 = v5 * v34
    v86 = narrow(v85, 0, channels - 1)
    v87 = v60 * v86
    v88 = v87 * 2.0
    del v87
    v89 = v84 + v88
    del v84, v88
    v90 = narrow(v85, 1, channels - 1)
    v91 = v86 * v90
    del v86, v90
    v92 = v91 + v89
    del v89, v91
    v93 = narrow(v31, 0, channels - 1)
    v94 = v57 * v93
    del v57, v93
    v95 = v94 * 2.0
    del v94
    v96 = v92 + v95
    del v92, v95
    v97 = narrow(v42, 0, channels - 1)
    v98 = v60 * v97
    del v60, v97
    v99 = v98 * 2.0
    del v98
    v100 = v96 + v99
    del v96, v99
    v101 = v1 ** 6
    v102 = v26 * v101
    v103 = v4 ** 6
    v104 = v26 * v103
    v105 = v102 + v104
    del v102, v104
    v106 = v24 * v31
    v107 = v31 * v63
    v108 = v106 + v107
    del v106, v107
    v109 = v108 * 3.0
    del v108
    v110 = v105 + v109
    del v105, v109
    v111 = v45 * 6.0
    del v45
    v112 = v51 * 3.0
    del v51
    v113 = v53 + v112
    del v53, v112
    v114 = v113 + v111
    del v111, v113
    v115 = v110 + v114
    del v114
    v116 = v37 * v101
    v117 = v37 * v103
    v118 = v116 + v117
    del v116, v117
    v119 = v35 * v42
    v120 = v42 * v85
    v121 = v119 + v120
    del v119, v120
    v122 = v121 * 3.0
    del v121
    v123 = v118 + v122
    del v118, v122
    v124 = v123 + v115
    del v115
    v125 = v124 * 8.0
    del v124
    v126 = v4 ** 5
    v127 = v126 * v35
    v128 = v4 * v35
    v129 = v2 * v128
    v130 = v127 + v129
    del v129
    v131 = v2 * v4
    v132 = v42 * v131
    v133 = v4 * v34
    v134 = v101 * v133
    v135 = v134 * (1 / 3)
    v136 = v132 + v135
    del v132, v135
    v137 = v130 + v136
    del v130, v136
    v138 = v1 * v23
    v139 = v2 * v138
    v140 = v139 * 3.0
    del v139
    v141 = v138 + v140
    del v140
    v142 = v1 ** 5
    v143 = v23 * v142
    v144 = v1 ** 7
    v145 = v23 * v144
    v146 = v145 * (1 / 3)
    v147 = v143 + v146
    del v146
    v148 = v147 * 3.0
    del v147
    v149 = v141 + v148
    del v141, v148
    v150 = v5 * v133
    v151 = v150 * 3.0
    del v150
    v152 = v133 + v151
    del v151
    v153 = v34 * v126
    v154 = v4 ** 7
    v155 = v34 * v154
    v156 = v155 * (1 / 3)
    v157 = v153 + v156
    del v156
    v158 = v157 * 3.0
    del v157
    v159 = v152 + v158
    del v152, v158
    v160 = v149 - v159
    del v149, v159
    v161 = v160 * (1 / 3)
    del v160
    v162 = v137 - v161
    del v137, v161
    v163 = v162 * 3.0
    del v162
    v164 = v103 * v138
    v165 = v1 * v31
    v166 = v165 * 6.0
    v167 = v164 + v166
    del v166
    v168 = v167 * (1 / 3)
    del v167
    v169 = v1 * v24
    v170 = v5 * v169
    v171 = v169 + v170
    del v170
    v172 = v171 + v168
    del v168, v171
    v173 = v142 * v24
    v174 = v1 * v5
    v175 = v31 * v174
    v176 = v173 + v175
    del v175
    v177 = v4 * v42
    v178 = v177 * 2.0
    v179 = v128 + v178
    del v178
    v180 = v176 - v179
    del v176, v179
    v181 = v172 + v180
    del v172, v180
    v182 = v181 * 3.0
    del v181
    v183 = v182 - v163
    v184 = v18 * v183
    del v183
    v185 = v184 * 4.0
    del v184
    v186 = v125 + v185
    del v125, v185
    v187 = v2 * 4.0
    v188 = v13 + v187
    del v187
    v189 = v5 * 4.0
    v190 = v188 + v189
    del v188, v189
    v191 = v101 * 4.0
    v192 = v190 + v191
    del v190, v191
    v193 = v103 * 4.0
    v194 = v192 + v193
    del v192, v193
    v195 = v1 ** 8
    v196 = v195 + v194
    del v194
    v197 = v4 ** 8
    v198 = v197 + v196
    del v196
    v199 = v5 * v9
    v200 = v199 * 12.0
    del v199
    v201 = v198 + v200
    del v198, v200
    v202 = v2 * v103
    v203 = v202 * 4.0
    del v202
    v204 = v201 + v203
    del v201, v203
    v205 = v2 * v9
    del v2
    v206 = v205 * 12.0
    del v205
    v207 = v204 + v206
    del v204, v206
    v208 = v9 * v9
    del v9
    v209 = v208 * 6.0
    del v208
    v210 = v207 + v209
    del v207, v209
    v211 = v5 * v101
    del v5
    v212 = v211 * 4.0
    del v211
    v213 = v210 + v212
    del v210, v212
    v214 = v10 * 12.0
    del v10
    v215 = v213 + v214
    del v213, v214
    v216 = v18 * v18
    v217 = v215 * v216
    del v216
    v218 = v217 + v186
    del v186, v217
    v219 = v4 * v23
    v220 = v4 * v24
    v221 = v220 * 3.0
    del v220
    v222 = v219 + v221
    del v221
    v223 = v23 * v126
    v224 = v223 * 3.0
    del v223
    v225 = v222 + v224
    del v222, v224
    v226 = v23 * v154
    del v154
    v227 = v226 + v225
    del v225, v226
    v228 = v1 * v34
    v229 = v228 + v227
    del v227
    v230 = v1 * v35
    v231 = v230 * 3.0
    del v230
    v232 = v229 + v231
    del v229, v231
    v233 = v34 * v142
    v234 = v233 * 3.0
    del v233
    v235 = v232 + v234
    del v232, v234
    v236 = v34 * v144
    del v144
    v237 = v236 + v235
    del v235, v236
    v238 = v4 * v63
    v239 = v238 * 3.0
    del v238
    v240 = v237 + v239
    del v237, v239
    v241 = v4 * v31
    v242 = v241 * 6.0
    del v241
    v243 = v240 + v242
    del v240, v242
    v244 = v126 * v63
    del v126
    v245 = v244 * 3.0
    del v244
    v246 = v243 + v245
    del v243, v245
    v247 = v63 * v131
    v248 = v247 * 3.0
    del v247
    v249 = v246 + v248
    del v246, v248
    v250 = v31 * v131
    del v131
    v251 = v250 * 3.0
    del v250
    v252 = v249 + v251
    del v249, v251
    v253 = v101 * v219
    del v219
    v254 = v253 + v252
    del v252, v253
    v255 = v1 * v85
    v256 = v255 * 3.0
    del v255
    v257 = v254 + v256
    del v254, v256
    v258 = v85 * v174
    v259 = v258 * 3.0
    del v258
    v260 = v257 + v259
    del v257, v259
    v261 = v103 * v228
    del v228
    v262 = v261 + v260
    del v260, v261
    v263 = v1 * v42
    v264 = v263 * 6.0
    del v263
    v265 = v262 + v264
    del v262, v264
    v266 = v42 * v174
    del v174
    v267 = v266 * 3.0
    del v266
    v268 = v265 + v267
    del v265, v267
    v269 = v142 * v85
    del v142
    v270 = v269 * 3.0
    del v269
    v271 = v268 + v270
    del v268, v270
    v272 = jets[:, :, 4]
    v273 = v272 * v271
    del v271
    v274 = v273 * 8.0
    del v273
    v275 = v218 + v274
    del v218, v274
    v276 = v272 * v215
    v277 = v272 * v276
    del v276
    v278 = v277 * 2.0
    del v277
    v279 = v275 + v278
    del v275, v278
    v280 = v163 - v182
    del v163, v182
    v281 = v20 * v280
    del v280
    v282 = v281 * 4.0
    del v281
    v283 = v279 + v282
    del v279, v282
    v284 = v20 * v20
    v285 = v215 * v284
    del v215, v284
    v286 = v285 + v283
    del v283, v285
    v287 = v37 * v197
    v288 = v37 * v195
    v289 = v37 + v288
    del v288
    v290 = v287 + v289
    del v287, v289
    v291 = v103 * v49
    v292 = v291 * 4.0
    del v291
    v293 = v290 + v292
    del v290, v292
    v294 = v42 * v42
    v295 = v294 * 6.0
    del v294
    v296 = v293 + v295
    del v293, v295
    v297 = v38 * v101
    v298 = v297 * 4.0
    del v297
    v299 = v296 + v298
    del v296, v298
    v300 = v50 * 4.0
    del v50
    v301 = v299 + v300
    del v299, v300
    v302 = v44 * 12.0
    del v44
    v303 = v301 + v302
    del v301, v302
    v304 = v123 * 4.0
    del v123
    v305 = v303 + v304
    del v303, v304
    v306 = v20 * v305
    del v305
    v307 = v26 * v197
    v308 = v26 * v195
    v309 = v26 + v308
    del v308
    v310 = v307 + v309
    del v307, v309
    v311 = v27 * v103
    v312 = v311 * 4.0
    del v311
    v313 = v310 + v312
    del v310, v312
    v314 = v31 * v31
    v315 = v314 * 6.0
    del v314
    v316 = v313 + v315
    del v313, v315
    v317 = v101 * v47
    v318 = v317 * 4.0
    del v317
    v319 = v316 + v318
    del v316, v318
    v320 = v48 * 4.0
    del v48
    v321 = v319 + v320
    del v319, v320
    v322 = v33 * 12.0
    del v33
    v323 = v321 + v322
    del v321, v322
    v324 = v110 * 4.0
    del v110
    v325 = v323 + v324
    del v323, v324
    v326 = v18 * v325
    del v325
    v327 = v26 * v138
    v328 = v27 * v138
    v329 = v328 * 3.0
    del v328
    v330 = v327 + v329
    del v327, v329
    v331 = v26 * v143
    v332 = v331 * 3.0
    del v331
    v333 = v330 + v332
    del v330, v332
    v334 = v26 * v145
    v335 = v334 + v333
    del v333, v334
    v336 = v37 * v133
    v337 = v336 + v335
    del v335, v336
    v338 = v38 * v133
    v339 = v338 * 3.0
    del v338
    v340 = v337 + v339
    del v337, v339
    v341 = v37 * v153
    v342 = v341 * 3.0
    del v341
    v343 = v340 + v342
    del v340, v342
    v344 = v37 * v155
    v345 = v344 + v343
    del v343, v344
    v346 = v37 * v138
    v347 = v346 + v345
    del v345, v346
    v348 = v138 * v49
    v349 = v348 * 3.0
    del v348
    v350 = v347 + v349
    del v347, v349
    v351 = v37 * v143
    del v143
    v352 = v351 * 3.0
    del v351
    v353 = v350 + v352
    del v350, v352
    v354 = v37 * v145
    del v145
    v355 = v354 + v353
    del v353, v354
    v356 = v26 * v133
    v357 = v356 + v355
    del v355, v356
    v358 = v133 * v47
    v359 = v358 * 3.0
    del v358
    v360 = v357 + v359
    del v357, v359
    v361 = v26 * v153
    del v153
    v362 = v361 * 3.0
    del v361
    v363 = v360 + v362
    del v360, v362
    v364 = v26 * v155
    del v155
    v365 = v364 + v363
    del v363, v364
    v366 = v26 * v169
    v367 = v366 * 3.0
    del v366
    v368 = v365 + v367
    del v365, v367
    v369 = v138 * v24
    del v138
    v370 = v24 * v369
    v371 = v370 * 3.0
    del v370
    v372 = v368 + v371
    del v368, v371
    v373 = v26 * v164
    v374 = v373 + v372
    del v372, v373
    v375 = v26 * v165
    del v165
    v376 = v375 * 6.0
    del v375
    v377 = v374 + v376
    del v374, v376
    v378 = v31 * v369
    del v369
    v379 = v378 * 3.0
    del v378
    v380 = v377 + v379
    del v377, v379
    v381 = v26 * v173
    v382 = v381 * 3.0
    del v381
    v383 = v380 + v382
    del v380, v382
    v384 = v37 * v128
    v385 = v384 * 3.0
    del v384
    v386 = v383 + v385
    del v383, v385
    v387 = v37 * v177
    del v177
    v388 = v387 * 6.0
    del v387
    v389 = v386 + v388
    del v386, v388
    v390 = v37 * v127
    v391 = v390 * 3.0
    del v390
    v392 = v389 + v391
    del v389, v391
    v393 = v133 * v35
    del v133
    v394 = v35 * v393
    v395 = v394 * 3.0
    del v394
    v396 = v392 + v395
    del v392, v395
    v397 = v42 * v393
    del v393
    v398 = v397 * 3.0
    del v397
    v399 = v396 + v398
    del v396, v398
    v400 = v37 * v134
    v401 = v400 + v399
    del v399, v400
    v402 = v37 * v169
    v403 = v402 * 3.0
    del v402
    v404 = v401 + v403
    del v401, v403
    v405 = v38 * v169
    del v38
    v406 = v405 * 3.0
    del v405
    v407 = v404 + v406
    del v404, v406
    v408 = v37 * v164
    del v164
    v409 = v408 + v407
    del v407, v408
    v410 = v49 * v169
    del v49
    v411 = v410 * 6.0
    del v410
    v412 = v409 + v411
    del v409, v411
    v413 = v169 * v43
    del v43, v169
    v414 = v413 * 3.0
    del v413
    v415 = v412 + v414
    del v412, v414
    v416 = v37 * v173
    del v37, v173
    v417 = v416 * 3.0
    del v416
    v418 = v415 + v417
    del v415, v417
    v419 = v26 * v128
    v420 = v419 * 3.0
    del v419
    v421 = v418 + v420
    del v418, v420
    v422 = v128 * v47
    del v47
    v423 = v422 * 6.0
    del v422
    v424 = v421 + v423
    del v421, v423
    v425 = v26 * v127
    del v127
    v426 = v425 * 3.0
    del v425
    v427 = v424 + v426
    del v424, v426
    v428 = v27 * v128
    del v27
    v429 = v428 * 3.0
    del v428
    v430 = v427 + v429
    del v427, v429
    v431 = v128 * v32
    del v32, v128
    v432 = v431 * 3.0
    del v431
    v433 = v430 + v432
    del v430, v432
    v434 = v26 * v134
    del v26, v134
    v435 = v434 + v433
    del v433, v434
    v436 = v435 * 2.0
    del v435
    v437 = v326 + v436
    del v326, v436
    v438 = v23 * v34
    v439 = v23 * v35
    v440 = v439 * 4.0
    v441 = v438 + v440
    del v440
    v442 = v35 * v63
    del v63
    v443 = v442 * 6.0
    del v442
    v444 = v441 + v443
    del v441, v443
    v445 = v101 * v438
    v446 = v445 * 4.0
    del v445
    v447 = v444 + v446
    del v444, v446
    v448 = v195 * v438
    del v195
    v449 = v448 + v447
    del v447, v448
    v450 = v34 * v24
    v451 = v450 * 4.0
    v452 = v449 + v451
    del v449, v451
    v453 = v24 * v85
    del v85
    v454 = v453 * 6.0
    del v453
    v455 = v452 + v454
    del v452, v454
    v456 = v103 * v438
    v457 = v456 * 4.0
    del v456
    v458 = v455 + v457
    del v455, v457
    v459 = v197 * v438
    del v197, v438
    v460 = v459 + v458
    del v458, v459
    v461 = v35 * v24
    v462 = v461 * 12.0
    del v461
    v463 = v460 + v462
    del v460, v462
    v464 = v24 * v42
    del v24
    v465 = v464 * 12.0
    del v464
    v466 = v463 + v465
    del v463, v465
    v467 = v103 * v439
    del v103, v439
    v468 = v467 * 4.0
    del v467
    v469 = v466 + v468
    del v466, v468
    v470 = v35 * v31
    del v35
    v471 = v470 * 12.0
    del v470
    v472 = v469 + v471
    del v469, v471
    v473 = v31 * v42
    del v31, v42
    v474 = v473 * 6.0
    del v473
    v475 = v472 + v474
    del v472, v474
    v476 = v101 * v450
    del v101, v450
    v477 = v476 * 4.0
    del v476
    v478 = v475 + v477
    del v475, v477
    v479 = v272 * v478
    del v478
    v480 = v479 * 2.0
    del v479
    v481 = v437 + v480
    del v437, v480
    v482 = v306 + v481
    del v306, v481
    return join([v0, v22, v55, v100, v286, v482], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    assert base is not None
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[0]
    v1 = grad_features[4]
    v2 = v1 * 4.0
    v3 = jets[:, :, 5]
    v4 = v3 * v2
    v5 = -v4
    v6 = jets[:, :, 3]
    v7 = v6 * v2
    v8 = v5 + v7
    del v5
    v9 = v8 * 6.0
    v10 = jets[:, :, 1]
    v11 = v10 * v10
    v12 = grad_features[5]
    v13 = v12 * 12.0
    v14 = v11 * v13
    v15 = v9 + v14
    del v9, v14
    v16 = base[:, 0:1]
    v17 = v16 * v15
    del v15
    v18 = v16 * v10
    v19 = base[:, 1:2]
    v20 = v19 * v19
    v21 = v20 * v10
    v22 = v18 * v21
    v23 = v12 * 6.0
    v24 = v22 * v23
    del v22
    v25 = v16 * v16
    v26 = v25 * v19
    v27 = v1 * 8.0
    v28 = jets[:, :, 4]
    v29 = v28 * v27
    v30 = v29 * 3.0
    v31 = v26 * v30
    v32 = v24 + v31
    v33 = v8 * 3.0
    v34 = v16 * v20
    v35 = v34 * v33
    v36 = v35 + v32
    del v32, v35
    v37 = v6 * v12
    v38 = v37 * 4.0
    v39 = v27 + v38
    v40 = v39 * 3.0
    v41 = v25 * v10
    v42 = v41 * v40
    v43 = v42 + v36
    del v36, v42
    v44 = jets[:, :, 2]
    v45 = v25 * v44
    v46 = v20 * v45
    v47 = v12 * 2.0
    v48 = v28 * v47
    v49 = v48 * 6.0
    v50 = v46 * v49
    v51 = v50 + v43
    del v43, v50
    v52 = v48 * 12.0
    v53 = v45 * v52
    v54 = v53 + v51
    del v51
    v55 = v25 * v21
    v56 = v37 * 6.0
    v57 = v55 * v56
    del v56
    v58 = v57 * 2.0
    del v57
    v59 = v58 + v54
    del v54, v58
    v60 = v29 * 6.0
    v61 = v19 * v60
    v62 = v61 + v59
    del v59, v61
    v63 = v17 + v62
    del v17, v62
    v64 = v21 * v40
    v65 = v64 + v63
    del v63, v64
    v66 = narrow(v10, 1, channels - 1)
    v67 = grad_features[3]
    v68 = v67 * 2.0
    v69 = v66 * v68
    v70 = pad(v69, 0, channels)
    v71 = v70 + v65
    del v65, v70
    v72 = v1 * 48.0
    v73 = grad_features[2]
    v74 = v73 * 2.0
    v75 = v72 + v74
    del v72
    v76 = v37 * 12.0
    v77 = v76 + v75
    del v76
    v78 = v19 * v45
    v79 = v78 * v23
    v80 = v77 + v79
    v81 = v10 * v80
    v82 = v81 + v71
    del v71, v81
    v83 = v25 * v82
    del v82
    v84 = v55 * v40
    del v40
    v85 = v55 * v23
    v86 = v21 * v23
    v87 = v85 + v86
    del v85, v86
    v88 = v18 * v87
    v89 = v24 + v88
    del v24, v88
    v90 = v20 * v44
    v91 = v90 * v49
    v92 = v91 + v89
    del v89, v91
    v93 = v46 * v52
    v94 = v93 + v92
    del v92, v93
    v95 = v84 + v94
    del v94
    v96 = v83 + v95
    del v83, v95
    v97 = v53 + v96
    del v53, v96
    v98 = v16 ** 6
    v99 = v48 * 4.0
    v100 = v98 * v99
    v101 = v99 + v100
    v102 = v44 * v101
    v103 = v102 + v97
    del v97, v102
    v104 = v19 * v30
    v105 = v104 + v103
    del v103
    v106 = v44 * v44
    v107 = v106 * v23
    v108 = v33 + v107
    v109 = v11 * v23
    v110 = v109 + v108
    del v108
    v111 = v16 ** 5
    v112 = v111 * v110
    del v110
    v113 = v112 + v105
    del v105, v112
    v114 = v44 * v46
    v115 = v114 * v23
    v116 = v33 + v115
    del v115
    v117 = v44 * v45
    v118 = v117 * v13
    v119 = v118 + v116
    del v116, v118
    v120 = v20 * v106
    v121 = v120 * v23
    v122 = v121 + v119
    del v119
    v123 = v107 + v122
    del v122
    v124 = v109 + v123
    del v123
    v125 = v20 * v33
    del v33
    v126 = v125 + v124
    del v124, v125
    v127 = v16 * v126
    del v126
    v128 = v127 + v113
    del v113, v127
    v129 = narrow(v21, 0, channels - 1)
    v130 = v129 * v67
    v131 = pad(v130, 1, channels)
    del v130
    v132 = v131 + v128
    del v128, v131
    v133 = narrow(v21, 1, channels - 1)
    v134 = v133 * v67
    del v133
    v135 = v69 + v134
    del v134
    v136 = pad(v135, 0, channels)
    del v135
    v137 = v136 + v132
    del v132, v136
    v138 = v77 * 0.5
    del v77
    v139 = v21 * v138
    v140 = v139 * 2.0
    del v139
    v141 = v140 + v137
    del v137, v140
    v142 = v1 * 24.0
    v143 = v142 + v74
    del v74, v142
    v144 = v38 + v143
    v145 = v98 * v38
    v146 = v144 + v145
    del v145
    v147 = v78 * v13
    v148 = v147 + v146
    del v146, v147
    v149 = v19 * v44
    v150 = v149 * v23
    v151 = v150 + v148
    del v148
    v152 = v10 * v151
    v153 = v152 + v141
    del v141, v152
    v154 = v20 * v153
    del v153
    v155 = v45 * v49
    v156 = v31 + v155
    del v31, v155
    v157 = v19 ** 5
    v158 = v157 * v30
    v159 = v158 + v156
    del v156
    v160 = v104 + v159
    del v104, v159
    v161 = v84 + v160
    del v84, v160
    v162 = narrow(v41, 0, channels - 1)
    v163 = v162 * v67
    v164 = pad(v163, 1, channels)
    del v163
    v165 = v164 + v161
    del v161, v164
    v166 = narrow(v41, 1, channels - 1)
    v167 = v166 * v67
    del v166
    v168 = v167 + v69
    del v69, v167
    v169 = pad(v168, 0, channels)
    del v168
    v170 = v169 + v165
    del v165, v169
    v171 = v25 * v170
    del v170
    v172 = v55 * v80
    del v80
    v173 = v171 + v172
    del v171, v172
    v174 = v21 * v151
    del v151
    v175 = v174 + v173
    del v173, v174
    v176 = v154 + v175
    del v154, v175
    v177 = v19 ** 6
    v178 = v177 * v99
    v179 = v99 + v178
    del v99
    v180 = v45 * v179
    v181 = v180 + v176
    del v176, v180
    v182 = v19 ** 8
    v183 = v182 * v48
    v184 = v48 + v183
    del v183
    v185 = v178 + v184
    del v178, v184
    v186 = v16 ** 8
    v187 = v186 * v48
    del v48
    v188 = v187 + v185
    del v185, v187
    v189 = v100 + v188
    del v100, v188
    v190 = v44 * v189
    v191 = v190 + v181
    del v181, v190
    v192 = v19 ** 7
    v193 = v192 * v29
    v194 = v193 + v191
    del v191, v193
    v195 = v158 + v194
    del v158, v194
    v196 = v98 * v29
    v197 = v29 + v196
    del v196
    v198 = v19 * v197
    del v197
    v199 = v198 + v195
    del v195, v198
    v200 = -v7
    del v7
    v201 = v4 + v200
    del v4, v200
    v202 = -v201
    v203 = v106 * v47
    v204 = v202 + v203
    v205 = v11 * v47
    v206 = v205 + v204
    del v204
    v207 = v16 ** 7
    v208 = v207 * v206
    del v206
    v209 = v208 + v199
    del v199, v208
    v210 = v201 * -3.0
    v211 = v210 + v107
    v212 = v109 + v211
    del v211
    v213 = v111 * v212
    del v212
    v214 = v213 + v209
    del v209, v213
    v215 = v8 + v203
    v216 = v205 + v215
    del v215
    v217 = v177 * v216
    del v216
    v218 = v21 * v87
    del v87
    v219 = v202 + v218
    del v202, v218
    v220 = v117 * v23
    v221 = v220 + v219
    del v219, v220
    v222 = v25 * v11
    v223 = v222 * v23
    v224 = v223 + v221
    del v221
    v225 = v203 + v224
    del v224
    v226 = v205 + v225
    del v225
    v227 = v217 + v226
    del v217, v226
    v228 = v25 * v210
    del v210
    v229 = v228 + v227
    del v227, v228
    v230 = v16 * v229
    del v229
    v231 = v230 + v214
    del v214, v230
    v232 = v162 * v68
    del v162
    v233 = narrow(v55, 0, channels - 1)
    v234 = v233 * v68
    del v233
    v235 = v232 + v234
    del v232, v234
    v236 = v129 * v68
    del v129
    v237 = v236 + v235
    del v235, v236
    v238 = narrow(v10, 0, channels - 1)
    v239 = v238 * v67
    del v238
    v240 = v239 + v237
    del v237, v239
    v241 = pad(v240, 1, channels)
    del v240
    v242 = v241 + v231
    del v231, v241
    v243 = v66 * v67
    del v66
    v244 = pad(v243, 0, channels)
    del v243
    v245 = v244 + v242
    del v242, v244
    v246 = v177 * v38
    del v38
    v247 = v144 + v246
    del v144, v246
    v248 = v79 + v247
    del v247
    v249 = v18 * v23
    v250 = v249 + v248
    del v248
    v251 = v25 * v138
    del v138
    v252 = v251 + v250
    del v250, v251
    v253 = v25 * v252
    del v252
    v254 = v16 * v55
    v255 = v254 * v13
    v256 = v73 + v27
    v257 = v37 + v256
    v258 = v255 + v257
    del v255, v257
    v259 = v157 * v45
    v260 = v259 * v23
    v261 = v260 + v258
    del v258
    v262 = v111 * v21
    v263 = v262 * v23
    v264 = v263 + v261
    del v261
    v265 = v177 * v18
    v266 = v265 * v47
    v267 = v266 + v264
    del v264
    v268 = v98 * v149
    v269 = v268 * v47
    v270 = v269 + v267
    del v267
    v271 = v79 + v270
    del v270
    v272 = v16 * v21
    v273 = v272 * v23
    v274 = v273 + v271
    del v271
    v275 = v182 * v37
    v276 = v275 + v274
    del v274, v275
    v277 = v186 * v37
    del v37
    v278 = v277 + v276
    del v276, v277
    v279 = v44 * v192
    v280 = v279 * v47
    v281 = v280 + v278
    del v278
    v282 = v44 * v157
    v283 = v282 * v23
    v284 = v283 + v281
    del v281
    v285 = v149 * v47
    v286 = v285 + v284
    del v284
    v287 = v10 * v207
    v288 = v287 * v47
    v289 = v288 + v286
    del v286
    v290 = v10 * v111
    v291 = v290 * v23
    v292 = v291 + v289
    del v289
    v293 = v18 * v47
    v294 = v293 + v292
    del v292
    v295 = v177 * v39
    v296 = v295 + v294
    del v294, v295
    v297 = v98 * v39
    del v39
    v298 = v297 + v296
    del v296, v297
    v299 = v253 + v298
    del v253, v298
    v300 = v10 * v299
    del v299
    v301 = v300 * 2.0
    del v300
    v302 = v301 + v245
    del v245, v301
    v303 = v8 * -6.0
    v304 = v106 * v13
    v305 = v303 + v304
    del v303, v304
    v306 = v19 * v305
    del v305
    v307 = v149 * v45
    v308 = v307 * v23
    del v307
    v309 = v201 * 3.0
    v310 = v26 * v309
    v311 = v308 + v310
    del v310
    v312 = v34 * v30
    v313 = v312 + v311
    del v311
    v314 = v3 * v12
    v315 = v314 * 4.0
    v316 = v27 + v315
    v317 = v316 * 3.0
    v318 = v90 * v317
    v319 = v318 + v313
    del v313, v318
    v320 = v314 * 6.0
    v321 = v46 * v320
    del v320
    v322 = v321 * 2.0
    del v321
    v323 = v322 + v319
    del v319, v322
    v324 = v55 * v49
    v325 = v324 + v323
    del v323, v324
    v326 = v21 * v52
    v327 = v326 + v325
    del v325
    v328 = v16 * v60
    del v60
    v329 = v328 + v327
    del v327, v328
    v330 = v306 + v329
    del v306, v329
    v331 = v45 * v317
    v332 = v331 + v330
    del v330, v331
    v333 = narrow(v44, 1, channels - 1)
    v334 = v333 * v68
    v335 = pad(v334, 0, channels)
    v336 = v335 + v332
    del v332, v335
    v337 = v314 * 12.0
    v338 = v337 + v75
    del v75, v337
    v339 = v338 + v273
    v340 = v44 * v339
    v341 = v340 + v336
    del v336, v340
    v342 = v20 * v341
    del v341
    v343 = v46 * v317
    del v317
    v344 = v46 * v23
    v345 = v45 * v23
    v346 = v344 + v345
    del v344, v345
    v347 = v149 * v346
    v348 = v308 + v347
    del v308, v347
    v349 = v41 * v49
    v350 = v349 + v348
    del v348, v349
    v351 = v343 + v350
    del v350
    v352 = v342 + v351
    del v342, v351
    v353 = v55 * v52
    del v52
    v354 = v353 + v352
    del v352, v353
    v355 = v326 + v354
    del v326, v354
    v356 = v10 * v179
    del v179
    v357 = v356 + v355
    del v355, v356
    v358 = v16 * v30
    v359 = v358 + v357
    del v357
    v360 = v309 + v109
    v361 = v107 + v360
    del v360
    v362 = v157 * v361
    del v361
    v363 = v362 + v359
    del v359
    v364 = v8 * -3.0
    del v8
    v365 = v10 * v55
    v366 = v365 * v23
    v367 = v364 + v366
    del v364, v366
    v368 = v10 * v21
    v369 = v368 * v13
    v370 = v369 + v367
    del v367, v369
    v371 = v223 + v370
    del v223, v370
    v372 = v109 + v371
    del v109, v371
    v373 = v107 + v372
    del v107, v372
    v374 = v25 * v309
    v375 = v374 + v373
    del v373, v374
    v376 = v19 * v375
    del v375
    v377 = v376 + v363
    del v363, v376
    v378 = narrow(v45, 0, channels - 1)
    v379 = v378 * v67
    v380 = pad(v379, 1, channels)
    del v379
    v381 = v380 + v377
    del v377, v380
    v382 = narrow(v45, 1, channels - 1)
    v383 = v382 * v67
    del v382
    v384 = v334 + v383
    del v383
    v385 = pad(v384, 0, channels)
    del v384
    v386 = v385 + v381
    del v381, v385
    v387 = v338 * 0.5
    del v338
    v388 = v45 * v387
    v389 = v388 * 2.0
    del v388
    v390 = v389 + v386
    del v386, v389
    v391 = v315 + v143
    del v143
    v392 = v177 * v315
    v393 = v391 + v392
    del v392
    v394 = v272 * v13
    v395 = v394 + v393
    del v393, v394
    v396 = v249 + v395
    del v249, v395
    v397 = v44 * v396
    v398 = v397 + v390
    del v390, v397
    v399 = v25 * v398
    del v398
    v400 = v21 * v49
    del v49
    v401 = v312 + v400
    del v312, v400
    v402 = v111 * v30
    del v30
    v403 = v402 + v401
    del v401
    v404 = v358 + v403
    del v358, v403
    v405 = v343 + v404
    del v343, v404
    v406 = narrow(v90, 0, channels - 1)
    v407 = v406 * v67
    v408 = pad(v407, 1, channels)
    del v407
    v409 = v408 + v405
    del v405, v408
    v410 = narrow(v90, 1, channels - 1)
    v411 = v410 * v67
    del v410
    v412 = v411 + v334
    del v334, v411
    v413 = pad(v412, 0, channels)
    del v412
    v414 = v413 + v409
    del v409, v413
    v415 = v20 * v414
    del v414
    v416 = v46 * v339
    del v339
    v417 = v415 + v416
    del v415, v416
    v418 = v21 * v101
    del v101
    v419 = v418 + v417
    del v417, v418
    v420 = v45 * v396
    del v396
    v421 = v420 + v419
    del v419, v420
    v422 = v399 + v421
    del v399, v421
    v423 = v10 * v189
    del v189
    v424 = v423 + v422
    del v422, v423
    v425 = v207 * v29
    v426 = v425 + v424
    del v424, v425
    v427 = v402 + v426
    del v402, v426
    v428 = v177 * v29
    v429 = v29 + v428
    del v29, v428
    v430 = v16 * v429
    del v429
    v431 = v430 + v427
    del v427, v430
    v432 = v201 + v205
    v433 = v203 + v432
    del v432
    v434 = v192 * v433
    v435 = v434 + v431
    del v431, v434
    v436 = v362 + v435
    del v362, v435
    v437 = v98 * v433
    del v433
    v438 = v45 * v346
    del v346
    v439 = v201 + v438
    del v201, v438
    v440 = v368 * v23
    del v23
    v441 = v440 + v439
    del v439, v440
    v442 = v121 + v441
    del v121, v441
    v443 = v205 + v442
    del v205, v442
    v444 = v203 + v443
    del v203, v443
    v445 = v437 + v444
    del v437, v444
    v446 = v20 * v309
    del v309
    v447 = v446 + v445
    del v445, v446
    v448 = v19 * v447
    del v447
    v449 = v448 + v436
    del v436, v448
    v450 = v406 * v68
    del v406
    v451 = narrow(v46, 0, channels - 1)
    v452 = v451 * v68
    del v451
    v453 = v450 + v452
    del v450, v452
    v454 = v378 * v68
    del v68, v378
    v455 = v454 + v453
    del v453, v454
    v456 = narrow(v44, 0, channels - 1)
    v457 = v456 * v67
    del v456
    v458 = v457 + v455
    del v455, v457
    v459 = pad(v458, 1, channels)
    del v458
    v460 = v459 + v449
    del v449, v459
    v461 = v333 * v67
    del v333
    v462 = pad(v461, 0, channels)
    del v461
    v463 = v462 + v460
    del v460, v462
    v464 = v98 * v315
    del v315
    v465 = v391 + v464
    del v391, v464
    v466 = v273 + v465
    del v465
    v467 = v150 + v466
    del v150, v466
    v468 = v20 * v387
    del v387
    v469 = v468 + v467
    del v467, v468
    v470 = v20 * v469
    del v469
    v471 = v19 * v46
    v472 = v471 * v13
    del v13
    v473 = v314 + v256
    del v256
    v474 = v472 + v473
    del v472, v473
    v475 = v260 + v474
    del v260, v474
    v476 = v263 + v475
    del v263, v475
    v477 = v266 + v476
    del v266, v476
    v478 = v269 + v477
    del v269, v477
    v479 = v79 + v478
    del v79, v478
    v480 = v273 + v479
    del v273, v479
    v481 = v182 * v314
    v482 = v481 + v480
    del v480, v481
    v483 = v186 * v314
    del v314
    v484 = v483 + v482
    del v482, v483
    v485 = v288 + v484
    del v288, v484
    v486 = v291 + v485
    del v291, v485
    v487 = v293 + v486
    del v293, v486
    v488 = v280 + v487
    del v280, v487
    v489 = v283 + v488
    del v283, v488
    v490 = v285 + v489
    del v285, v489
    v491 = v177 * v316
    v492 = v491 + v490
    del v490, v491
    v493 = v98 * v316
    del v316
    v494 = v493 + v492
    del v492, v493
    v495 = v470 + v494
    del v470, v494
    v496 = v44 * v495
    del v495
    v497 = v496 * 2.0
    del v496
    v498 = v497 + v463
    del v463, v497
    v499 = v25 * v78
    v500 = v259 + v499
    del v259, v499
    v501 = v46 * v26
    v502 = v268 * (1 / 3)
    del v268
    v503 = v501 + v502
    del v501, v502
    v504 = v500 + v503
    del v500, v503
    v505 = v25 * v18
    v506 = v505 * 3.0
    del v505
    v507 = v18 + v506
    del v18, v506
    v508 = v287 * (1 / 3)
    del v287
    v509 = v290 + v508
    del v290, v508
    v510 = v509 * 3.0
    del v509
    v511 = v507 + v510
    del v507, v510
    v512 = v20 * v149
    v513 = v512 * 3.0
    del v512
    v514 = v149 + v513
    del v149, v513
    v515 = v279 * (1 / 3)
    del v279
    v516 = v282 + v515
    del v282, v515
    v517 = v516 * 3.0
    del v516
    v518 = v514 + v517
    del v514, v517
    v519 = v511 - v518
    del v511, v518
    v520 = v519 * (1 / 3)
    del v519
    v521 = v504 - v520
    del v504, v520
    v522 = v521 * 3.0
    del v521
    v523 = v254 * 6.0
    del v254
    v524 = v265 + v523
    del v265, v523
    v525 = v524 * (1 / 3)
    del v524
    v526 = v20 * v272
    v527 = v272 + v526
    del v272, v526
    v528 = v527 + v525
    del v525, v527
    v529 = v55 * v34
    v530 = v262 + v529
    del v262, v529
    v531 = v471 * 2.0
    del v471
    v532 = v78 + v531
    del v78, v531
    v533 = v530 - v532
    del v530, v532
    v534 = v528 + v533
    del v528, v533
    v535 = v534 * 3.0
    del v534
    v536 = v535 - v522
    v537 = v536 * v2
    del v536
    v538 = v11 * v182
    v539 = v11 * v186
    v540 = v11 + v539
    del v539
    v541 = v538 + v540
    del v538, v540
    v542 = v222 * v177
    v543 = v542 * 4.0
    del v542
    v544 = v541 + v543
    del v541, v543
    v545 = v55 * v55
    v546 = v545 * 6.0
    del v545
    v547 = v544 + v546
    del v544, v546
    v548 = v98 * v368
    v549 = v548 * 4.0
    del v548
    v550 = v547 + v549
    del v547, v549
    v551 = v222 + v368
    del v368
    v552 = v551 * 4.0
    del v551
    v553 = v550 + v552
    del v550, v552
    v554 = v21 * v21
    v555 = v25 * v222
    del v222
    v556 = v554 + v555
    del v554, v555
    v557 = v556 * 0.5
    del v556
    v558 = v365 + v557
    del v365, v557
    v559 = v558 * 12.0
    del v558
    v560 = v553 + v559
    del v553, v559
    v561 = v11 * v98
    v562 = v11 * v177
    del v11
    v563 = v561 + v562
    del v561, v562
    v564 = v21 * v55
    v565 = v55 * v41
    v566 = v564 + v565
    del v564, v565
    v567 = v566 * 3.0
    del v566
    v568 = v563 + v567
    del v563, v567
    v569 = v568 * 4.0
    del v568
    v570 = v560 + v569
    del v560, v569
    v571 = v570 * v12
    del v570
    v572 = v537 + v571
    del v537, v571
    v573 = v25 * 4.0
    v574 = 1.0
    v575 = v574 + v573
    del v573
    v576 = v20 * 4.0
    v577 = v575 + v576
    del v575, v576
    v578 = v98 * 4.0
    v579 = v577 + v578
    del v577, v578
    v580 = v177 * 4.0
    v581 = v579 + v580
    del v579, v580
    v582 = v186 + v581
    del v581
    v583 = v182 + v582
    del v582
    v584 = v25 * v20
    v585 = v20 * v584
    v586 = v585 * 12.0
    del v585
    v587 = v583 + v586
    del v583, v586
    v588 = v25 * v177
    v589 = v588 * 4.0
    del v588
    v590 = v587 + v589
    del v587, v589
    v591 = v25 * v584
    v592 = v591 * 12.0
    del v591
    v593 = v590 + v592
    del v590, v592
    v594 = v584 * v584
    v595 = v594 * 6.0
    del v594
    v596 = v593 + v595
    del v593, v595
    v597 = v20 * v98
    v598 = v597 * 4.0
    del v597
    v599 = v596 + v598
    del v596, v598
    v600 = v25 * v25
    v601 = v20 * v20
    v602 = v600 + v601
    del v600, v601
    v603 = v602 * 0.5
    del v602
    v604 = v584 + v603
    del v584, v603
    v605 = v604 * 12.0
    v606 = v599 + v605
    del v599, v605
    v607 = v606 * v1
    v608 = v6 * v607
    v609 = v608 * 2.0
    del v608
    v610 = v609 + v572
    del v572, v609
    v611 = v604 * 2.0
    del v604
    v612 = v25 * 2.0
    del v25
    v613 = v574 + v612
    del v612
    v614 = v20 * 2.0
    v615 = v613 + v614
    del v613, v614
    v616 = v615 + v611
    del v611, v615
    v617 = grad_features[1]
    v618 = v616 * v617
    del v616
    v619 = v618 + v610
    del v610
    v620 = v28 * v606
    v621 = v1 * 2.0
    v622 = v620 * v621
    del v620
    v623 = v28 * v621
    del v621
    v624 = v606 * v623
    del v606, v623
    v625 = v622 + v624
    del v622, v624
    v626 = v10 * v44
    v627 = v10 * v45
    v628 = v627 * 4.0
    v629 = v626 + v628
    del v628
    v630 = v45 * v41
    v631 = v630 * 6.0
    del v630
    v632 = v629 + v631
    del v629, v631
    v633 = v98 * v626
    v634 = v633 * 4.0
    del v633
    v635 = v632 + v634
    del v632, v634
    v636 = v186 * v626
    v637 = v636 + v635
    del v635, v636
    v638 = v44 * v21
    v639 = v638 * 4.0
    v640 = v637 + v639
    del v637, v639
    v641 = v21 * v90
    v642 = v641 * 6.0
    del v641
    v643 = v640 + v642
    del v640, v642
    v644 = v177 * v626
    v645 = v644 * 4.0
    del v644
    v646 = v643 + v645
    del v643, v645
    v647 = v182 * v626
    del v626
    v648 = v647 + v646
    del v646, v647
    v649 = v45 * v21
    v650 = v649 * 12.0
    del v649
    v651 = v648 + v650
    del v648, v650
    v652 = v21 * v46
    v653 = v652 * 12.0
    del v652
    v654 = v651 + v653
    del v651, v653
    v655 = v177 * v627
    del v627
    v656 = v655 * 4.0
    del v655
    v657 = v654 + v656
    del v654, v656
    v658 = v45 * v55
    v659 = v658 * 12.0
    del v658
    v660 = v657 + v659
    del v657, v659
    v661 = v55 * v46
    v662 = v661 * 6.0
    del v661
    v663 = v660 + v662
    del v660, v662
    v664 = v98 * v638
    del v638
    v665 = v664 * 4.0
    del v664
    v666 = v663 + v665
    del v663, v665
    v667 = v666 * v47
    del v47, v666
    v668 = v667 + v625
    del v625, v667
    v669 = v19 * v10
    v670 = v19 * v21
    del v21
    v671 = v670 * 3.0
    del v670
    v672 = v669 + v671
    del v671
    v673 = v10 * v157
    v674 = v673 * 3.0
    del v673
    v675 = v672 + v674
    del v672, v674
    v676 = v10 * v192
    del v192
    v677 = v676 + v675
    del v675, v676
    v678 = v16 * v44
    v679 = v678 + v677
    del v677
    v680 = v16 * v45
    v681 = v680 * 3.0
    del v680
    v682 = v679 + v681
    del v679, v681
    v683 = v44 * v111
    v684 = v683 * 3.0
    del v683
    v685 = v682 + v684
    del v682, v684
    v686 = v44 * v207
    del v207
    v687 = v686 + v685
    del v685, v686
    v688 = v19 * v41
    v689 = v688 * 3.0
    del v688
    v690 = v687 + v689
    del v687, v689
    v691 = v19 * v55
    v692 = v691 * 6.0
    del v691
    v693 = v690 + v692
    del v690, v692
    v694 = v157 * v41
    del v157
    v695 = v694 * 3.0
    del v694
    v696 = v693 + v695
    del v693, v695
    v697 = v41 * v26
    del v41
    v698 = v697 * 3.0
    del v697
    v699 = v696 + v698
    del v696, v698
    v700 = v55 * v26
    del v26, v55
    v701 = v700 * 3.0
    del v700
    v702 = v699 + v701
    del v699, v701
    v703 = v98 * v669
    del v669
    v704 = v703 + v702
    del v702, v703
    v705 = v16 * v90
    v706 = v705 * 3.0
    del v705
    v707 = v704 + v706
    del v704, v706
    v708 = v90 * v34
    v709 = v708 * 3.0
    del v708
    v710 = v707 + v709
    del v707, v709
    v711 = v177 * v678
    del v678
    v712 = v711 + v710
    del v710, v711
    v713 = v16 * v46
    v714 = v713 * 6.0
    del v713
    v715 = v712 + v714
    del v712, v714
    v716 = v46 * v34
    del v34
    v717 = v716 * 3.0
    del v716
    v718 = v715 + v717
    del v715, v717
    v719 = v111 * v90
    del v111
    v720 = v719 * 3.0
    del v719
    v721 = v718 + v720
    del v718, v720
    v722 = v721 * v27
    del v27, v721
    v723 = v722 + v668
    del v668, v722
    v724 = v522 - v535
    del v522, v535
    v725 = v724 * v2
    del v2, v724
    v726 = v106 * v182
    del v182
    v727 = v106 * v186
    del v186
    v728 = v106 + v727
    del v727
    v729 = v726 + v728
    del v726, v728
    v730 = v177 * v117
    v731 = v730 * 4.0
    del v730
    v732 = v729 + v731
    del v729, v731
    v733 = v46 * v46
    v734 = v733 * 6.0
    del v733
    v735 = v732 + v734
    del v732, v734
    v736 = v120 * v98
    v737 = v736 * 4.0
    del v736
    v738 = v735 + v737
    del v735, v737
    v739 = v120 + v117
    del v117
    v740 = v739 * 4.0
    del v739
    v741 = v738 + v740
    del v738, v740
    v742 = v45 * v45
    v743 = v20 * v120
    del v20, v120
    v744 = v742 + v743
    del v742, v743
    v745 = v744 * 0.5
    del v744
    v746 = v114 + v745
    del v114, v745
    v747 = v746 * 12.0
    del v746
    v748 = v741 + v747
    del v741, v747
    v749 = v106 * v98
    del v98
    v750 = v106 * v177
    del v106, v177
    v751 = v749 + v750
    del v749, v750
    v752 = v45 * v46
    del v45
    v753 = v46 * v90
    del v46, v90
    v754 = v752 + v753
    del v752, v753
    v755 = v754 * 3.0
    del v754
    v756 = v751 + v755
    del v751, v755
    v757 = v756 * 4.0
    del v756
    v758 = v748 + v757
    del v748, v757
    v759 = v758 * v12
    del v758
    v760 = v725 + v759
    del v725, v759
    v761 = v3 * v607
    del v607
    v762 = v761 * 2.0
    del v761
    v763 = v762 + v760
    del v760, v762
    v764 = v618 + v763
    del v618, v763
    return stack([v0, v302, v498, v619, v723, v764], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    assert base is not None
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[4]
    v1 = v0 * 8.0
    v2 = jets[:, :, 3]
    v3 = grad_features[5]
    v4 = v2 * v3
    v5 = v4 * 4.0
    v6 = v1 + v5
    v7 = v6 * 3.0
    v8 = base[:, 1:2]
    v9 = v8 * v8
    v10 = grad_grad_jets[:, :, 1]
    v11 = v9 * v10
    v12 = base[:, 0:1]
    v13 = v12 * v12
    v14 = v13 * v10
    v15 = v11 + v14
    v16 = v7 * v15
    v17 = v0 * 48.0
    v18 = grad_features[2]
    v19 = v18 * 2.0
    v20 = v17 + v19
    del v17
    v21 = v4 * 12.0
    v22 = v21 + v20
    del v21
    v23 = jets[:, :, 2]
    v24 = v13 * v23
    v25 = v8 * v24
    v26 = v3 * 6.0
    v27 = v25 * v26
    v28 = v22 + v27
    v29 = v28 * v10
    v30 = v13 * v11
    v31 = v30 * 2.0
    v32 = v4 * 6.0
    v33 = v32 * v31
    del v32
    v34 = v29 + v33
    del v29, v33
    v35 = v3 * 2.0
    v36 = jets[:, :, 4]
    v37 = v36 * v35
    v38 = v37 * 12.0
    v39 = grad_grad_jets[:, :, 2]
    v40 = v13 * v39
    v41 = v38 * v40
    v42 = v41 + v34
    del v34, v41
    v43 = v9 * v40
    v44 = v37 * 6.0
    v45 = v44 * v43
    v46 = v45 + v42
    del v42, v45
    v47 = v16 + v46
    del v16, v46
    v48 = jets[:, :, 1]
    v49 = v12 * v48
    v50 = v49 * v11
    v51 = v9 * v48
    v52 = v12 * v10
    v53 = v51 * v52
    v54 = v50 + v53
    del v50, v53
    v55 = v26 * v54
    v56 = v55 + v47
    del v47
    v57 = v13 * v8
    v58 = grad_grad_jets[:, :, 4]
    v59 = v1 * v58
    v60 = v59 * 3.0
    v61 = v57 * v60
    v62 = v61 + v56
    del v56
    v63 = v0 * 4.0
    v64 = grad_grad_jets[:, :, 3]
    v65 = v63 * v64
    v66 = grad_grad_jets[:, :, 5]
    v67 = v63 * v66
    v68 = -v67
    v69 = v65 + v68
    del v68
    v70 = v69 * 3.0
    v71 = v12 * v9
    v72 = v71 * v70
    v73 = v72 + v62
    del v62, v72
    v74 = v13 * v48
    v75 = v3 * v64
    v76 = v75 * 12.0
    v77 = v74 * v76
    v78 = v77 + v73
    del v73, v77
    v79 = v9 * v24
    v80 = v35 * v58
    v81 = v80 * 6.0
    v82 = v79 * v81
    v83 = v82 + v78
    del v78, v82
    v84 = v80 * 12.0
    v85 = v24 * v84
    v86 = v85 + v83
    del v83
    v87 = v13 * v51
    v88 = v75 * 6.0
    v89 = v87 * v88
    v90 = v89 * 2.0
    del v89
    v91 = v90 + v86
    del v86, v90
    v92 = v59 * 6.0
    v93 = v8 * v92
    v94 = v93 + v91
    del v91, v93
    v95 = v3 * 12.0
    v96 = v10 * 2.0
    v97 = v48 * v96
    v98 = v95 * v97
    v99 = v69 * 6.0
    v100 = v98 + v99
    del v98, v99
    v101 = v12 * v100
    del v100
    v102 = v101 + v94
    del v94, v101
    v103 = v51 * v76
    v104 = v103 + v102
    del v102, v103
    v105 = grad_features[3]
    v106 = v105 * 2.0
    v107 = narrow(v10, 1, channels - 1)
    v108 = v106 * v107
    v109 = pad(v108, 0, channels)
    v110 = v109 + v104
    del v104, v109
    v111 = v8 * v40
    v112 = v26 * v111
    v113 = v112 + v76
    del v112
    v114 = v48 * v113
    v115 = v114 + v110
    del v110, v114
    v116 = v13 * v115
    del v115
    v117 = v7 * v30
    del v7
    v118 = v0 * 24.0
    v119 = v118 + v19
    del v19, v118
    v120 = v5 + v119
    v121 = v12 ** 6
    v122 = v121 * v5
    v123 = v120 + v122
    del v122
    v124 = v25 * v95
    v125 = v124 + v123
    del v123, v124
    v126 = v8 * v23
    v127 = v126 * v26
    v128 = v127 + v125
    del v125
    v129 = v128 * v10
    v130 = v22 * 0.5
    del v22
    v131 = v11 * 2.0
    v132 = v130 * v131
    v133 = v129 + v132
    del v129, v132
    v134 = v37 * 4.0
    v135 = v121 * v134
    v136 = v134 + v135
    v137 = v136 * v39
    v138 = v137 + v133
    del v133, v137
    v139 = v117 + v138
    del v138
    v140 = v40 + v43
    v141 = v38 * v140
    v142 = v141 + v139
    del v139, v141
    v143 = v9 * v39
    v144 = v44 * v143
    v145 = v144 + v142
    del v142, v144
    v146 = v87 * v26
    v147 = v51 * v26
    v148 = v146 + v147
    del v146, v147
    v149 = v148 * v52
    v150 = v149 + v145
    del v145, v149
    v151 = v55 + v150
    del v55, v150
    v152 = v11 + v30
    v153 = v26 * v152
    v154 = v49 * v153
    v155 = v154 + v151
    del v151, v154
    v156 = v9 * v23
    v157 = v156 * v81
    v158 = v157 + v155
    del v155, v157
    v159 = v79 * v84
    v160 = v159 + v158
    del v158, v159
    v161 = v87 * v76
    del v76
    v162 = v161 + v160
    del v160
    v163 = v116 + v162
    del v116, v162
    v164 = v85 + v163
    del v85, v163
    v165 = v80 * 4.0
    v166 = v121 * v165
    v167 = v165 + v166
    v168 = v23 * v167
    v169 = v168 + v164
    del v164, v168
    v170 = v8 * v60
    v171 = v170 + v169
    del v169
    v172 = v39 * 2.0
    v173 = v23 * v172
    v174 = v97 + v173
    v175 = v26 * v174
    v176 = v175 + v70
    v177 = v12 ** 5
    v178 = v177 * v176
    del v176
    v179 = v178 + v171
    del v171, v178
    v180 = v23 * v43
    v181 = v79 * v39
    v182 = v180 + v181
    del v180, v181
    v183 = v9 * v173
    v184 = v183 + v174
    v185 = v182 + v184
    del v184
    v186 = v26 * v185
    v187 = v23 * v40
    v188 = v24 * v39
    v189 = v187 + v188
    del v187, v188
    v190 = v95 * v189
    v191 = v190 + v186
    del v186, v190
    v192 = v70 + v191
    del v191
    v193 = v9 * v70
    del v70
    v194 = v193 + v192
    del v192, v193
    v195 = v12 * v194
    del v194
    v196 = v195 + v179
    del v179, v195
    v197 = narrow(v11, 0, channels - 1)
    v198 = v105 * v197
    v199 = pad(v198, 1, channels)
    del v198
    v200 = v199 + v196
    del v196, v199
    v201 = narrow(v11, 1, channels - 1)
    v202 = v105 * v201
    v203 = v108 + v202
    del v202
    v204 = pad(v203, 0, channels)
    del v203
    v205 = v204 + v200
    del v200, v204
    v206 = v51 * v88
    v207 = v206 * 2.0
    del v206
    v208 = v207 + v205
    del v205, v207
    v209 = v8 * v39
    v210 = v26 * v209
    v211 = v95 * v111
    v212 = v210 + v211
    del v210, v211
    v213 = v75 * 4.0
    v214 = v213 + v212
    del v212
    v215 = v121 * v213
    v216 = v215 + v214
    del v214
    v217 = v48 * v216
    v218 = v217 + v208
    del v208, v217
    v219 = v9 * v218
    del v218
    v220 = v8 ** 6
    v221 = v220 * v5
    del v5
    v222 = v120 + v221
    del v120, v221
    v223 = v27 + v222
    del v222
    v224 = v49 * v26
    v225 = v224 + v223
    del v223
    v226 = v13 * v130
    del v130
    v227 = v226 + v225
    del v225, v226
    v228 = v13 * v227
    del v227
    v229 = v12 * v87
    v230 = v229 * v95
    v231 = v18 + v1
    v232 = v4 + v231
    v233 = v230 + v232
    del v230, v232
    v234 = v8 ** 5
    v235 = v234 * v24
    v236 = v235 * v26
    v237 = v236 + v233
    del v233
    v238 = v177 * v51
    v239 = v238 * v26
    v240 = v239 + v237
    del v237
    v241 = v220 * v49
    v242 = v241 * v35
    v243 = v242 + v240
    del v240
    v244 = v121 * v126
    v245 = v244 * v35
    v246 = v245 + v243
    del v243
    v247 = v27 + v246
    del v246
    v248 = v12 * v51
    v249 = v248 * v26
    v250 = v249 + v247
    del v247
    v251 = v8 ** 8
    v252 = v251 * v4
    v253 = v252 + v250
    del v250, v252
    v254 = v12 ** 8
    v255 = v254 * v4
    del v4
    v256 = v255 + v253
    del v253, v255
    v257 = v8 ** 7
    v258 = v23 * v257
    v259 = v258 * v35
    v260 = v259 + v256
    del v256
    v261 = v23 * v234
    v262 = v261 * v26
    v263 = v262 + v260
    del v260
    v264 = v126 * v35
    v265 = v264 + v263
    del v263
    v266 = v12 ** 7
    v267 = v48 * v266
    v268 = v267 * v35
    v269 = v268 + v265
    del v265
    v270 = v48 * v177
    v271 = v270 * v26
    v272 = v271 + v269
    del v269
    v273 = v49 * v35
    v274 = v273 + v272
    del v272
    v275 = v220 * v6
    v276 = v275 + v274
    del v274, v275
    v277 = v121 * v6
    del v6
    v278 = v277 + v276
    del v276, v277
    v279 = v228 + v278
    del v228, v278
    v280 = v279 * v96
    del v96, v279
    v281 = v220 * v134
    v282 = v251 * v37
    v283 = v37 + v282
    del v282
    v284 = v281 + v283
    del v283
    v285 = v254 * v37
    del v37
    v286 = v285 + v284
    del v284, v285
    v287 = v135 + v286
    del v135, v286
    v288 = v287 * v39
    v289 = v280 + v288
    del v280, v288
    v290 = v134 + v281
    del v134, v281
    v291 = v290 * v40
    v292 = v291 + v289
    del v289, v291
    v293 = v128 * v11
    del v128
    v294 = v293 + v292
    del v292, v293
    v295 = v28 * v30
    del v28
    v296 = v295 + v294
    del v294, v295
    v297 = v44 * v40
    v298 = v117 + v297
    del v117, v297
    v299 = v61 + v298
    del v61, v298
    v300 = v24 * v81
    v301 = v300 + v299
    del v299, v300
    v302 = v234 * v60
    v303 = v302 + v301
    del v301
    v304 = v170 + v303
    del v170, v303
    v305 = v161 + v304
    del v161, v304
    v306 = narrow(v14, 0, channels - 1)
    v307 = v105 * v306
    v308 = pad(v307, 1, channels)
    del v307
    v309 = v308 + v305
    del v305, v308
    v310 = narrow(v14, 1, channels - 1)
    v311 = v105 * v310
    v312 = v108 + v311
    del v108, v311
    v313 = pad(v312, 0, channels)
    del v312
    v314 = v313 + v309
    del v309, v313
    v315 = v13 * v314
    del v314
    v316 = v315 + v296
    del v296, v315
    v317 = v87 * v113
    del v113
    v318 = v317 + v316
    del v316, v317
    v319 = v51 * v216
    del v216
    v320 = v319 + v318
    del v318, v319
    v321 = v219 + v320
    del v219, v320
    v322 = v220 * v165
    v323 = v165 + v322
    del v165
    v324 = v24 * v323
    v325 = v324 + v321
    del v321, v324
    v326 = v251 * v80
    v327 = v80 + v326
    del v326
    v328 = v322 + v327
    del v322, v327
    v329 = v254 * v80
    del v80
    v330 = v329 + v328
    del v328, v329
    v331 = v166 + v330
    del v166, v330
    v332 = v23 * v331
    v333 = v332 + v325
    del v325, v332
    v334 = v257 * v59
    v335 = v334 + v333
    del v333, v334
    v336 = v302 + v335
    del v302, v335
    v337 = v121 * v59
    v338 = v59 + v337
    del v337
    v339 = v8 * v338
    del v338
    v340 = v339 + v336
    del v336, v339
    v341 = v35 * v174
    v342 = -v65
    del v65
    v343 = v67 + v342
    del v67, v342
    v344 = -v343
    v345 = v341 + v344
    v346 = v266 * v345
    del v345
    v347 = v346 + v340
    del v340, v346
    v348 = v343 * -3.0
    v349 = v175 + v348
    v350 = v177 * v349
    del v349
    v351 = v350 + v347
    del v347, v350
    v352 = v148 * v11
    del v148
    v353 = v13 * v97
    v354 = v353 + v189
    v355 = v26 * v354
    v356 = v341 + v355
    del v355
    v357 = v352 + v356
    del v352, v356
    v358 = v344 + v357
    del v344, v357
    v359 = v51 * v153
    del v153
    v360 = v359 + v358
    del v358, v359
    v361 = v341 + v69
    v362 = v220 * v361
    del v361
    v363 = v362 + v360
    del v360, v362
    v364 = v13 * v348
    del v348
    v365 = v364 + v363
    del v363, v364
    v366 = v12 * v365
    del v365
    v367 = v366 + v351
    del v351, v366
    v368 = narrow(v30, 0, channels - 1)
    v369 = v197 + v368
    del v368
    v370 = v306 + v369
    del v369
    v371 = v106 * v370
    v372 = narrow(v10, 0, channels - 1)
    v373 = v105 * v372
    v374 = v373 + v371
    del v371, v373
    v375 = pad(v374, 1, channels)
    del v374
    v376 = v375 + v367
    del v367, v375
    v377 = v105 * v107
    v378 = pad(v377, 0, channels)
    del v377
    v379 = v378 + v376
    del v376, v378
    v380 = v220 * v52
    v381 = v266 * v10
    v382 = v52 + v381
    del v381
    v383 = v209 + v382
    v384 = v380 + v383
    del v383
    v385 = v121 * v209
    v386 = v257 * v39
    v387 = v386 + v385
    del v385, v386
    v388 = v387 + v384
    del v384
    v389 = v35 * v388
    v390 = v39 + v40
    v391 = v234 * v390
    del v390
    v392 = v177 * v10
    v393 = v392 + v111
    v394 = v391 + v393
    del v393
    v395 = v12 * v11
    v396 = v395 + v394
    del v394
    v397 = v177 * v11
    v398 = v397 + v396
    del v396
    v399 = v26 * v398
    v400 = v389 + v399
    del v389, v399
    v401 = v12 * v30
    v402 = v95 * v401
    v403 = v402 + v400
    del v402
    v404 = v75 + v403
    del v403
    v405 = v251 * v75
    v406 = v405 + v404
    del v404, v405
    v407 = v254 * v75
    del v75
    v408 = v407 + v406
    del v406, v407
    v409 = v220 * v213
    v410 = v409 + v408
    del v408
    v411 = v215 + v410
    del v215, v410
    v412 = v52 + v111
    v413 = v26 * v412
    v414 = v413 + v213
    del v213, v413
    v415 = v409 + v414
    del v409, v414
    v416 = v13 * v88
    del v88
    v417 = v416 + v415
    del v415, v416
    v418 = v13 * v417
    del v417
    v419 = v418 + v411
    del v411, v418
    v420 = v48 * v419
    del v419
    v421 = v420 * 2.0
    del v420
    v422 = v421 + v379
    del v379, v421
    v423 = jets[:, :, 5]
    v424 = v423 * v3
    v425 = v424 * 4.0
    v426 = v1 + v425
    v427 = v426 * 3.0
    v428 = v40 + v143
    v429 = v427 * v428
    v430 = v424 * 12.0
    v431 = v430 + v20
    del v20, v430
    v432 = v431 + v249
    v433 = v432 * v39
    v434 = v38 * v11
    v435 = v433 + v434
    del v433, v434
    v436 = v44 * v30
    v437 = v436 + v435
    del v435, v436
    v438 = v43 * 2.0
    v439 = v424 * 6.0
    v440 = v439 * v438
    del v439
    v441 = v440 + v437
    del v437, v440
    v442 = v429 + v441
    del v429, v441
    v443 = v126 * v40
    v444 = v24 * v209
    v445 = v443 + v444
    del v443, v444
    v446 = v26 * v445
    v447 = v446 + v442
    del v442
    v448 = v343 * 3.0
    v449 = v57 * v448
    v450 = v449 + v447
    del v447, v449
    v451 = v71 * v60
    v452 = v451 + v450
    del v450
    v453 = v3 * v66
    v454 = v453 * 12.0
    v455 = v156 * v454
    v456 = v455 + v452
    del v452, v455
    v457 = v453 * 6.0
    v458 = v79 * v457
    v459 = v458 * 2.0
    del v458
    v460 = v459 + v456
    del v456, v459
    v461 = v87 * v81
    v462 = v461 + v460
    del v460, v461
    v463 = v51 * v84
    v464 = v463 + v462
    del v462
    v465 = v12 * v92
    del v92
    v466 = v465 + v464
    del v464, v465
    v467 = v95 * v173
    v468 = v69 * -6.0
    v469 = v467 + v468
    del v467, v468
    v470 = v8 * v469
    del v469
    v471 = v470 + v466
    del v466, v470
    v472 = v24 * v454
    v473 = v472 + v471
    del v471, v472
    v474 = narrow(v39, 1, channels - 1)
    v475 = v106 * v474
    v476 = pad(v475, 0, channels)
    v477 = v476 + v473
    del v473, v476
    v478 = v26 * v395
    v479 = v478 + v454
    del v478
    v480 = v23 * v479
    v481 = v480 + v477
    del v477, v480
    v482 = v9 * v481
    del v481
    v483 = v427 * v43
    del v427
    v484 = v425 + v119
    del v119
    v485 = v220 * v425
    v486 = v484 + v485
    del v485
    v487 = v248 * v95
    v488 = v487 + v486
    del v486, v487
    v489 = v224 + v488
    del v224, v488
    v490 = v489 * v39
    v491 = v431 * 0.5
    del v431
    v492 = v40 * 2.0
    v493 = v491 * v492
    v494 = v490 + v493
    del v490, v493
    v495 = v290 * v10
    del v290
    v496 = v495 + v494
    del v494, v495
    v497 = v38 * v152
    del v38
    v498 = v497 + v496
    del v496, v497
    v499 = v483 + v498
    del v498
    v500 = v44 * v14
    v501 = v500 + v499
    del v499, v500
    v502 = v79 * v26
    v503 = v24 * v26
    v504 = v502 + v503
    del v502, v503
    v505 = v504 * v209
    v506 = v505 + v501
    del v501, v505
    v507 = v446 + v506
    del v446, v506
    v508 = v26 * v140
    v509 = v126 * v508
    v510 = v509 + v507
    del v507, v509
    v511 = v74 * v81
    v512 = v511 + v510
    del v510, v511
    v513 = v79 * v454
    del v454
    v514 = v513 + v512
    del v512
    v515 = v482 + v514
    del v482, v514
    v516 = v87 * v84
    del v84
    v517 = v516 + v515
    del v515, v516
    v518 = v463 + v517
    del v463, v517
    v519 = v48 * v323
    del v323
    v520 = v519 + v518
    del v518, v519
    v521 = v12 * v60
    v522 = v521 + v520
    del v520
    v523 = v175 + v448
    del v175
    v524 = v234 * v523
    del v523
    v525 = v524 + v522
    del v522
    v526 = v48 * v30
    v527 = v87 * v10
    v528 = v526 + v527
    del v526, v527
    v529 = v353 + v174
    v530 = v528 + v529
    del v529
    v531 = v26 * v530
    v532 = v48 * v11
    v533 = v51 * v10
    v534 = v532 + v533
    del v532, v533
    v535 = v95 * v534
    v536 = v535 + v531
    del v531, v535
    v537 = v69 * -3.0
    del v69
    v538 = v537 + v536
    del v536, v537
    v539 = v13 * v448
    v540 = v539 + v538
    del v538, v539
    v541 = v8 * v540
    del v540
    v542 = v541 + v525
    del v525, v541
    v543 = narrow(v40, 0, channels - 1)
    v544 = v105 * v543
    v545 = pad(v544, 1, channels)
    del v544
    v546 = v545 + v542
    del v542, v545
    v547 = narrow(v40, 1, channels - 1)
    v548 = v105 * v547
    v549 = v475 + v548
    del v548
    v550 = pad(v549, 0, channels)
    del v549
    v551 = v550 + v546
    del v546, v550
    v552 = v24 * v457
    v553 = v552 * 2.0
    del v552
    v554 = v553 + v551
    del v551, v553
    v555 = v26 * v52
    v556 = v95 * v395
    v557 = v555 + v556
    del v555, v556
    v558 = v453 * 4.0
    v559 = v558 + v557
    del v557
    v560 = v220 * v558
    v561 = v560 + v559
    del v559
    v562 = v23 * v561
    v563 = v562 + v554
    del v554, v562
    v564 = v13 * v563
    del v563
    v565 = v121 * v425
    del v425
    v566 = v484 + v565
    del v484, v565
    v567 = v249 + v566
    del v566
    v568 = v127 + v567
    del v127, v567
    v569 = v9 * v491
    del v491
    v570 = v569 + v568
    del v568, v569
    v571 = v9 * v570
    del v570
    v572 = v8 * v79
    v573 = v572 * v95
    v574 = v424 + v231
    del v231
    v575 = v573 + v574
    del v573, v574
    v576 = v236 + v575
    del v236, v575
    v577 = v239 + v576
    del v239, v576
    v578 = v242 + v577
    del v242, v577
    v579 = v245 + v578
    del v245, v578
    v580 = v27 + v579
    del v27, v579
    v581 = v249 + v580
    del v249, v580
    v582 = v251 * v424
    v583 = v582 + v581
    del v581, v582
    v584 = v254 * v424
    del v424
    v585 = v584 + v583
    del v583, v584
    v586 = v268 + v585
    del v268, v585
    v587 = v271 + v586
    del v271, v586
    v588 = v273 + v587
    del v273, v587
    v589 = v259 + v588
    del v259, v588
    v590 = v262 + v589
    del v262, v589
    v591 = v264 + v590
    del v264, v590
    v592 = v220 * v426
    v593 = v592 + v591
    del v591, v592
    v594 = v121 * v426
    del v426
    v595 = v594 + v593
    del v593, v594
    v596 = v571 + v595
    del v571, v595
    v597 = v596 * v172
    del v172, v596
    v598 = v287 * v10
    del v287
    v599 = v597 + v598
    del v597, v598
    v600 = v489 * v40
    del v489
    v601 = v600 + v599
    del v599, v600
    v602 = v136 * v11
    del v136
    v603 = v602 + v601
    del v601, v602
    v604 = v432 * v43
    del v432
    v605 = v604 + v603
    del v603, v604
    v606 = v44 * v11
    del v44
    v607 = v483 + v606
    del v483, v606
    v608 = v451 + v607
    del v451, v607
    v609 = v51 * v81
    del v81
    v610 = v609 + v608
    del v608, v609
    v611 = v177 * v60
    del v60
    v612 = v611 + v610
    del v610
    v613 = v521 + v612
    del v521, v612
    v614 = v513 + v613
    del v513, v613
    v615 = narrow(v143, 0, channels - 1)
    v616 = v105 * v615
    v617 = pad(v616, 1, channels)
    del v616
    v618 = v617 + v614
    del v614, v617
    v619 = narrow(v143, 1, channels - 1)
    v620 = v105 * v619
    v621 = v475 + v620
    del v475, v620
    v622 = pad(v621, 0, channels)
    del v621
    v623 = v622 + v618
    del v618, v622
    v624 = v9 * v623
    del v623
    v625 = v624 + v605
    del v605, v624
    v626 = v79 * v479
    del v479
    v627 = v626 + v625
    del v625, v626
    v628 = v51 * v167
    del v167
    v629 = v628 + v627
    del v627, v628
    v630 = v24 * v561
    del v561
    v631 = v630 + v629
    del v629, v630
    v632 = v564 + v631
    del v564, v631
    v633 = v48 * v331
    del v331
    v634 = v633 + v632
    del v632, v633
    v635 = v266 * v59
    v636 = v635 + v634
    del v634, v635
    v637 = v611 + v636
    del v611, v636
    v638 = v220 * v59
    v639 = v59 + v638
    del v59, v638
    v640 = v12 * v639
    del v639
    v641 = v640 + v637
    del v637, v640
    v642 = v341 + v343
    v643 = v257 * v642
    v644 = v643 + v641
    del v641, v643
    v645 = v524 + v644
    del v524, v644
    v646 = v504 * v40
    del v504
    v647 = v183 + v534
    v648 = v26 * v647
    v649 = v341 + v648
    del v341, v648
    v650 = v646 + v649
    del v646, v649
    v651 = v343 + v650
    del v343, v650
    v652 = v24 * v508
    del v508
    v653 = v652 + v651
    del v651, v652
    v654 = v121 * v642
    del v642
    v655 = v654 + v653
    del v653, v654
    v656 = v9 * v448
    del v448
    v657 = v656 + v655
    del v655, v656
    v658 = v8 * v657
    del v657
    v659 = v658 + v645
    del v645, v658
    v660 = narrow(v43, 0, channels - 1)
    v661 = v543 + v660
    del v660
    v662 = v615 + v661
    del v661
    v663 = v106 * v662
    del v106
    v664 = narrow(v39, 0, channels - 1)
    v665 = v105 * v664
    v666 = v665 + v663
    del v663, v665
    v667 = pad(v666, 1, channels)
    del v666
    v668 = v667 + v659
    del v659, v667
    v669 = v105 * v474
    v670 = pad(v669, 0, channels)
    del v669
    v671 = v670 + v668
    del v668, v670
    v672 = v8 * v43
    v673 = v95 * v672
    del v95
    v674 = v673 + v400
    del v400, v673
    v675 = v453 + v674
    del v674
    v676 = v251 * v453
    v677 = v676 + v675
    del v675, v676
    v678 = v254 * v453
    del v453
    v679 = v678 + v677
    del v677, v678
    v680 = v560 + v679
    del v560, v679
    v681 = v121 * v558
    v682 = v681 + v680
    del v680
    v683 = v209 + v395
    v684 = v26 * v683
    del v26
    v685 = v684 + v558
    del v558, v684
    v686 = v681 + v685
    del v681, v685
    v687 = v9 * v457
    del v457
    v688 = v687 + v686
    del v686, v687
    v689 = v9 * v688
    del v688
    v690 = v689 + v682
    del v682, v689
    v691 = v23 * v690
    del v690
    v692 = v691 * 2.0
    del v691
    v693 = v692 + v671
    del v671, v692
    v694 = v87 * v15
    v695 = v51 * v30
    v696 = v695 + v694
    del v694, v695
    v697 = v74 * v30
    v698 = v697 + v696
    del v696, v697
    v699 = v698 * 3.0
    del v698
    v700 = v121 * v97
    v701 = v220 * v97
    v702 = v700 + v701
    del v700, v701
    v703 = v699 + v702
    del v699, v702
    v704 = v353 + v534
    v705 = v220 * v353
    v706 = v121 * v534
    v707 = v705 + v706
    del v705, v706
    v708 = v704 + v707
    del v707
    v709 = v703 + v708
    del v708
    v710 = v709 * 4.0
    del v709
    v711 = v51 * v131
    del v131
    v712 = v13 * v353
    del v353
    v713 = v711 + v712
    del v711, v712
    v714 = v713 * 0.5
    del v713
    v715 = v528 + v714
    del v528, v714
    v716 = v715 * 12.0
    v717 = v87 * v31
    del v31
    v718 = v717 * 6.0
    del v717
    v719 = v251 * v97
    v720 = v254 * v97
    v721 = v97 + v720
    del v720
    v722 = v719 + v721
    del v719, v721
    v723 = v718 + v722
    del v718, v722
    v724 = v716 + v723
    del v716, v723
    v725 = v710 + v724
    del v710, v724
    v726 = v3 * v725
    v727 = v13 * 4.0
    v728 = 1.0
    v729 = v728 + v727
    del v727
    v730 = v9 * 4.0
    v731 = v729 + v730
    del v729, v730
    v732 = v121 * 4.0
    v733 = v731 + v732
    del v731, v732
    v734 = v220 * 4.0
    v735 = v733 + v734
    del v733, v734
    v736 = v254 + v735
    del v735
    v737 = v251 + v736
    del v736
    v738 = v13 * v9
    v739 = v9 * v738
    v740 = v739 * 12.0
    del v739
    v741 = v737 + v740
    del v737, v740
    v742 = v13 * v220
    v743 = v742 * 4.0
    del v742
    v744 = v741 + v743
    del v741, v743
    v745 = v13 * v738
    v746 = v745 * 12.0
    del v745
    v747 = v744 + v746
    del v744, v746
    v748 = v738 * v738
    v749 = v748 * 6.0
    del v748
    v750 = v747 + v749
    del v747, v749
    v751 = v9 * v121
    v752 = v751 * 4.0
    del v751
    v753 = v750 + v752
    del v750, v752
    v754 = v13 * v13
    v755 = v9 * v9
    v756 = v754 + v755
    del v754, v755
    v757 = v756 * 0.5
    del v756
    v758 = v738 + v757
    del v738, v757
    v759 = v758 * 12.0
    v760 = v753 + v759
    del v753, v759
    v761 = v760 * v0
    v762 = v64 * 2.0
    v763 = v761 * v762
    v764 = v763 + v726
    del v726, v763
    v765 = v9 * v395
    v766 = v395 + v397
    del v397
    v767 = v765 + v766
    del v765, v766
    v768 = v71 * v30
    v769 = v768 + v767
    del v767, v768
    v770 = v769 * 3.0
    del v769
    v771 = v401 * 6.0
    v772 = v380 + v771
    del v380, v771
    v773 = v672 * -6.0
    v774 = v773 + v772
    del v772, v773
    v775 = v111 * -3.0
    v776 = v775 + v774
    del v774, v775
    v777 = v770 + v776
    del v770, v776
    v778 = v9 * v209
    v779 = v778 + v391
    del v391, v778
    v780 = v13 * v111
    v781 = v780 + v779
    del v779, v780
    v782 = v57 * v43
    v783 = v782 + v781
    del v781, v782
    v784 = v783 * 3.0
    del v783
    v785 = -v382
    del v382
    v786 = v209 + v387
    del v387
    v787 = v785 + v786
    del v785, v786
    v788 = v13 * v52
    v789 = v788 + v392
    del v392, v788
    v790 = v789 * -3.0
    del v789
    v791 = v790 + v787
    del v787, v790
    v792 = v784 + v791
    del v784, v791
    v793 = -v792
    v794 = v777 + v793
    del v793
    v795 = v63 * v794
    v796 = v795 + v764
    del v764, v795
    v797 = v87 * v43
    v798 = v79 * v30
    v799 = v797 + v798
    del v797, v798
    v800 = v24 * v14
    v801 = v800 + v799
    del v799, v800
    v802 = v74 * v40
    v803 = v802 + v801
    del v801, v802
    v804 = v51 * v143
    v805 = v804 + v803
    del v803, v804
    v806 = v156 * v11
    v807 = v806 + v805
    del v805, v806
    v808 = v807 * 6.0
    del v807
    v809 = v24 * v152
    v810 = v87 * v40
    v811 = v809 + v810
    del v809, v810
    v812 = v51 * v140
    v813 = v812 + v811
    del v811, v812
    v814 = v79 * v11
    v815 = v814 + v813
    del v813, v814
    v816 = v815 * 12.0
    del v815
    v817 = v48 * v39
    v818 = v23 * v10
    v819 = v817 + v818
    del v817, v818
    v820 = v254 * v819
    v821 = v819 + v820
    del v820
    v822 = v251 * v819
    v823 = v822 + v821
    del v821, v822
    v824 = v816 + v823
    del v816, v823
    v825 = v808 + v824
    del v808, v824
    v826 = v48 * v40
    del v40
    v827 = v24 * v10
    v828 = v826 + v827
    del v826, v827
    v829 = v819 + v828
    v830 = v220 * v829
    del v829
    v831 = v23 * v11
    del v11
    v832 = v51 * v39
    v833 = v831 + v832
    del v831, v832
    v834 = v828 + v833
    del v828
    v835 = v830 + v834
    del v830, v834
    v836 = v819 + v833
    del v819, v833
    v837 = v121 * v836
    del v836
    v838 = v837 + v835
    del v835, v837
    v839 = v838 * 4.0
    del v838
    v840 = v839 + v825
    del v825, v839
    v841 = v35 * v840
    del v35
    v842 = v8 * v30
    v843 = v12 * v43
    v844 = v842 + v843
    del v842, v843
    v845 = v844 * 6.0
    del v844
    v846 = v8 * v10
    v847 = v121 * v846
    v848 = v257 * v10
    v849 = v846 + v848
    del v846, v848
    v850 = v12 * v39
    v851 = v850 + v849
    del v849
    v852 = v266 * v39
    v853 = v852 + v851
    del v851, v852
    v854 = v847 + v853
    del v847, v853
    v855 = v220 * v850
    del v850
    v856 = v855 + v854
    del v854, v855
    v857 = v845 + v856
    del v845, v856
    v858 = v8 * v15
    del v15
    v859 = v10 + v14
    v860 = v234 * v859
    del v859
    v861 = v858 + v860
    del v858, v860
    v862 = v12 * v428
    v863 = v862 + v861
    del v861, v862
    v864 = v39 + v143
    v865 = v177 * v864
    del v864
    v866 = v865 + v863
    del v863, v865
    v867 = v43 + v143
    del v143
    v868 = v71 * v867
    del v867
    v869 = v868 + v866
    del v866, v868
    v870 = v30 + v14
    del v14, v30
    v871 = v57 * v870
    del v870
    v872 = v871 + v869
    del v869, v871
    v873 = v872 * 3.0
    del v872
    v874 = v873 + v857
    del v857, v873
    v875 = v1 * v874
    del v1
    v876 = v875 + v841
    del v841, v875
    v877 = v760 * v58
    v878 = v0 * 2.0
    v879 = v878 * v877
    v880 = v879 + v876
    del v876, v879
    v881 = v878 * v58
    del v878
    v882 = v760 * v881
    del v881
    v883 = v882 + v880
    del v880, v882
    v884 = v79 * v428
    del v428
    v885 = v24 * v43
    v886 = v885 + v884
    del v884, v885
    v887 = v156 * v43
    del v43
    v888 = v887 + v886
    del v886, v887
    v889 = v888 * 3.0
    del v888
    v890 = v121 * v173
    v891 = v220 * v173
    v892 = v890 + v891
    del v890, v891
    v893 = v889 + v892
    del v889, v892
    v894 = v183 + v189
    v895 = v121 * v183
    v896 = v220 * v189
    v897 = v895 + v896
    del v895, v896
    v898 = v894 + v897
    del v897
    v899 = v893 + v898
    del v898
    v900 = v899 * 4.0
    del v899
    v901 = v24 * v492
    del v492
    v902 = v9 * v183
    del v183
    v903 = v901 + v902
    del v901, v902
    v904 = v903 * 0.5
    del v903
    v905 = v182 + v904
    del v182, v904
    v906 = v905 * 12.0
    v907 = v79 * v438
    del v438
    v908 = v907 * 6.0
    del v907
    v909 = v251 * v173
    v910 = v254 * v173
    v911 = v173 + v910
    del v910
    v912 = v909 + v911
    del v909, v911
    v913 = v908 + v912
    del v908, v912
    v914 = v906 + v913
    del v906, v913
    v915 = v900 + v914
    del v900, v914
    v916 = v3 * v915
    v917 = v66 * 2.0
    v918 = v761 * v917
    del v761
    v919 = v918 + v916
    del v916, v918
    v920 = -v777
    del v777
    v921 = v792 + v920
    del v792, v920
    v922 = v63 * v921
    del v63
    v923 = v922 + v919
    del v919, v922
    v924 = grad_grad_jets[:, :, 0]
    v925 = v758 * 2.0
    del v758
    v926 = v13 * 2.0
    v927 = v728 + v926
    del v926
    v928 = v9 * 2.0
    v929 = v927 + v928
    del v927, v928
    v930 = v929 + v925
    del v925, v929
    v931 = v64 + v66
    v932 = v930 * v931
    del v930, v931
    v933 = v715 + v905
    del v715, v905
    v934 = v704 + v894
    del v704, v894
    v935 = v934 + v933
    v936 = v935 * 2.0
    del v935
    v937 = v174 + v936
    del v936
    v938 = narrow(v24, 0, channels - 1)
    v939 = v938 * v474
    v940 = narrow(v51, 0, channels - 1)
    v941 = v940 * v107
    v942 = v939 + v941
    del v939, v941
    v943 = narrow(v87, 0, channels - 1)
    v944 = v943 * v107
    del v943
    v945 = v944 + v942
    del v942, v944
    v946 = narrow(v79, 0, channels - 1)
    v947 = v946 * v474
    del v946
    v948 = v947 + v945
    del v945, v947
    v949 = narrow(v48, 1, channels - 1)
    v950 = v949 * v370
    del v370
    v951 = v950 + v948
    del v948, v950
    v952 = narrow(v74, 0, channels - 1)
    v953 = v952 * v107
    v954 = v953 + v951
    del v951, v953
    v955 = narrow(v23, 1, channels - 1)
    v956 = v955 * v662
    del v662
    v957 = v956 + v954
    del v954, v956
    v958 = narrow(v156, 0, channels - 1)
    v959 = v958 * v474
    v960 = v959 + v957
    del v957, v959
    v961 = v960 * 2.0
    del v960
    v962 = narrow(v48, 0, channels - 1)
    v963 = v962 * v107
    del v107, v962
    v964 = v949 * v372
    del v372, v949
    v965 = v963 + v964
    del v963, v964
    v966 = narrow(v23, 0, channels - 1)
    v967 = v966 * v474
    del v474, v966
    v968 = v967 + v965
    del v965, v967
    v969 = v955 * v664
    del v664, v955
    v970 = v969 + v968
    del v968, v969
    v971 = v938 * v547
    del v547, v938
    v972 = v971 + v970
    del v970, v971
    v973 = narrow(v24, 1, channels - 1)
    v974 = v973 * v543
    del v543, v973
    v975 = v974 + v972
    del v972, v974
    v976 = v940 * v201
    del v201, v940
    v977 = v976 + v975
    del v975, v976
    v978 = narrow(v51, 1, channels - 1)
    v979 = v978 * v197
    del v197, v978
    v980 = v979 + v977
    del v977, v979
    v981 = v952 * v310
    del v310, v952
    v982 = v981 + v980
    del v980, v981
    v983 = narrow(v74, 1, channels - 1)
    v984 = v983 * v306
    del v306, v983
    v985 = v984 + v982
    del v982, v984
    v986 = v958 * v619
    del v619, v958
    v987 = v986 + v985
    del v985, v986
    v988 = narrow(v156, 1, channels - 1)
    v989 = v988 * v615
    del v615, v988
    v990 = v989 + v987
    del v987, v989
    v991 = v961 + v990
    del v961, v990
    v992 = v2 * v794
    del v794
    v993 = v13 * v25
    v994 = v235 + v993
    del v993
    v995 = v79 * v57
    v996 = v244 * (1 / 3)
    v997 = v995 + v996
    del v995, v996
    v998 = v994 + v997
    del v994, v997
    v999 = v13 * v49
    v1000 = v999 * 3.0
    del v999
    v1001 = v49 + v1000
    del v1000
    v1002 = v267 * (1 / 3)
    v1003 = v270 + v1002
    del v1002
    v1004 = v1003 * 3.0
    del v1003
    v1005 = v1001 + v1004
    del v1001, v1004
    v1006 = v9 * v126
    v1007 = v1006 * 3.0
    del v1006
    v1008 = v126 + v1007
    del v1007
    v1009 = v258 * (1 / 3)
    v1010 = v261 + v1009
    del v1009
    v1011 = v1010 * 3.0
    del v1010
    v1012 = v1008 + v1011
    del v1008, v1011
    v1013 = v1005 - v1012
    del v1005, v1012
    v1014 = v1013 * (1 / 3)
    del v1013
    v1015 = v998 - v1014
    del v998, v1014
    v1016 = v1015 * 3.0
    del v1015
    v1017 = v229 * 6.0
    v1018 = v241 + v1017
    del v1017
    v1019 = v1018 * (1 / 3)
    del v1018
    v1020 = v9 * v248
    v1021 = v248 + v1020
    del v1020
    v1022 = v1021 + v1019
    del v1019, v1021
    v1023 = v87 * v71
    v1024 = v238 + v1023
    del v1023
    v1025 = v572 * 2.0
    v1026 = v25 + v1025
    del v1025
    v1027 = v1024 - v1026
    del v1024, v1026
    v1028 = v1022 + v1027
    del v1022, v1027
    v1029 = v1028 * 3.0
    del v1028
    v1030 = v1029 - v1016
    v1031 = v1030 * v64
    del v1030
    v1032 = v992 + v1031
    del v992, v1031
    v1033 = v423 * v921
    del v921
    v1034 = v1033 + v1032
    del v1032, v1033
    v1035 = v1016 - v1029
    del v1016, v1029
    v1036 = v1035 * v66
    del v1035
    v1037 = v1036 + v1034
    del v1034, v1036
    v1038 = v1037 * 4.0
    del v1037
    v1039 = v933 * 48.0
    del v933
    v1040 = v2 * v762
    del v762
    v1041 = v423 * v917
    del v917
    v1042 = v1040 + v1041
    del v1040, v1041
    v1043 = v760 * v1042
    del v1042
    v1044 = v934 * 24.0
    del v934
    v1045 = v1043 + v1044
    del v1043, v1044
    v1046 = v1039 + v1045
    del v1039, v1045
    v1047 = v36 * v874
    del v874
    v1048 = v8 * v48
    v1049 = v8 * v51
    v1050 = v1049 * 3.0
    del v1049
    v1051 = v1048 + v1050
    del v1050
    v1052 = v48 * v234
    v1053 = v1052 * 3.0
    del v1052
    v1054 = v1051 + v1053
    del v1051, v1053
    v1055 = v48 * v257
    del v257
    v1056 = v1055 + v1054
    del v1054, v1055
    v1057 = v12 * v23
    v1058 = v1057 + v1056
    del v1056
    v1059 = v12 * v24
    v1060 = v1059 * 3.0
    del v1059
    v1061 = v1058 + v1060
    del v1058, v1060
    v1062 = v23 * v177
    v1063 = v1062 * 3.0
    del v1062
    v1064 = v1061 + v1063
    del v1061, v1063
    v1065 = v23 * v266
    del v266
    v1066 = v1065 + v1064
    del v1064, v1065
    v1067 = v8 * v74
    v1068 = v1067 * 3.0
    del v1067
    v1069 = v1066 + v1068
    del v1066, v1068
    v1070 = v8 * v87
    v1071 = v1070 * 6.0
    del v1070
    v1072 = v1069 + v1071
    del v1069, v1071
    v1073 = v234 * v74
    del v234
    v1074 = v1073 * 3.0
    del v1073
    v1075 = v1072 + v1074
    del v1072, v1074
    v1076 = v74 * v57
    v1077 = v1076 * 3.0
    del v1076
    v1078 = v1075 + v1077
    del v1075, v1077
    v1079 = v87 * v57
    del v57
    v1080 = v1079 * 3.0
    del v1079
    v1081 = v1078 + v1080
    del v1078, v1080
    v1082 = v121 * v1048
    del v1048
    v1083 = v1082 + v1081
    del v1081, v1082
    v1084 = v12 * v156
    v1085 = v1084 * 3.0
    del v1084
    v1086 = v1083 + v1085
    del v1083, v1085
    v1087 = v156 * v71
    v1088 = v1087 * 3.0
    del v1087
    v1089 = v1086 + v1088
    del v1086, v1088
    v1090 = v220 * v1057
    del v1057
    v1091 = v1090 + v1089
    del v1089, v1090
    v1092 = v12 * v79
    v1093 = v1092 * 6.0
    del v1092
    v1094 = v1091 + v1093
    del v1091, v1093
    v1095 = v79 * v71
    del v71
    v1096 = v1095 * 3.0
    del v1095
    v1097 = v1094 + v1096
    del v1094, v1096
    v1098 = v177 * v156
    del v177
    v1099 = v1098 * 3.0
    del v1098
    v1100 = v1097 + v1099
    del v1097, v1099
    v1101 = v1100 * v58
    del v1100
    v1102 = v1047 + v1101
    del v1047, v1101
    v1103 = v174 + v1102
    del v1102
    v1104 = v703 + v1103
    del v703, v1103
    v1105 = v893 + v1104
    del v893, v1104
    v1106 = v1105 * 8.0
    del v1105
    v1107 = v1106 + v1046
    del v1046, v1106
    v1108 = v36 * v877
    del v877
    v1109 = v36 * v760
    del v760
    v1110 = v1109 * v58
    del v1109
    v1111 = v1108 + v1110
    del v1108, v1110
    v1112 = v1111 * 2.0
    del v1111
    v1113 = v1112 + v1107
    del v1107, v1112
    v1114 = v1038 + v1113
    del v1038, v1113
    v1115 = v423 * v915
    del v915
    v1116 = v2 * v725
    del v725
    v1117 = v25 * v530
    del v530
    v1118 = v48 * v48
    v1119 = v13 * v1118
    v1120 = v1119 * v412
    del v412
    v1121 = v270 * v174
    del v270
    v1122 = v261 * v174
    del v261
    v1123 = v1121 + v1122
    del v1121, v1122
    v1124 = v1120 + v1123
    del v1120, v1123
    v1125 = v23 * v23
    v1126 = v9 * v1125
    v1127 = v1126 * v683
    del v683
    v1128 = v1127 + v1124
    del v1124, v1127
    v1129 = v126 * v647
    del v647
    v1130 = v1129 + v1128
    del v1128, v1129
    v1131 = v48 * v51
    v1132 = v1131 * v209
    del v209
    v1133 = v1132 + v1130
    del v1130, v1132
    v1134 = v49 * v354
    del v354
    v1135 = v1134 + v1133
    del v1133, v1134
    v1136 = v23 * v24
    v1137 = v1136 * v52
    del v52
    v1138 = v1137 + v1135
    del v1135, v1137
    v1139 = v238 * v174
    del v238
    v1140 = v1139 + v1138
    del v1138, v1139
    v1141 = v1125 * v398
    v1142 = v1141 + v1140
    del v1140, v1141
    v1143 = v1118 * v398
    del v398
    v1144 = v1143 + v1142
    del v1142, v1143
    v1145 = v235 * v174
    del v235
    v1146 = v1145 + v1144
    del v1144, v1145
    v1147 = v1117 + v1146
    del v1117, v1146
    v1148 = v48 * v87
    v1149 = v1148 * v111
    v1150 = v1149 + v1147
    del v1147, v1149
    v1151 = v248 * v185
    del v185
    v1152 = v1151 + v1150
    del v1150, v1151
    v1153 = v23 * v79
    v1154 = v1153 * v395
    v1155 = v1154 + v1152
    del v1152, v1154
    v1156 = v51 * v54
    v1157 = v1156 + v1155
    del v1155, v1156
    v1158 = v87 * v54
    del v54
    v1159 = v1158 + v1157
    del v1157, v1158
    v1160 = v49 * v51
    v1161 = v1160 * v152
    del v152, v1160
    v1162 = v1161 + v1159
    del v1159, v1161
    v1163 = v24 * v445
    v1164 = v1163 + v1162
    del v1162, v1163
    v1165 = v79 * v445
    del v445
    v1166 = v1165 + v1164
    del v1164, v1165
    v1167 = v126 * v24
    v1168 = v1167 * v140
    del v140, v1167
    v1169 = v1168 + v1166
    del v1166, v1168
    v1170 = v1169 * 6.0
    del v1169
    v1171 = v25 * v534
    del v25, v534
    v1172 = v1131 * v111
    del v111
    v1173 = v1171 + v1172
    del v1171, v1172
    v1174 = v1136 * v395
    del v395
    v1175 = v1174 + v1173
    del v1173, v1174
    v1176 = v248 * v189
    del v189, v248
    v1177 = v1176 + v1175
    del v1175, v1176
    v1178 = v1118 * v401
    del v401
    v1179 = v1178 + v1177
    del v1177, v1178
    v1180 = v229 * v97
    del v97, v229
    v1181 = v1180 + v1179
    del v1179, v1180
    v1182 = v1125 * v672
    del v672
    v1183 = v1182 + v1181
    del v1181, v1182
    v1184 = v572 * v173
    del v173, v572
    v1185 = v1184 + v1183
    del v1183, v1184
    v1186 = v1185 * 12.0
    del v1185
    v1187 = v1186 + v1170
    del v1170, v1186
    v1188 = v1116 + v1187
    del v1116, v1187
    v1189 = v1118 * v251
    v1190 = v1118 * v254
    v1191 = v1118 + v1190
    del v1190
    v1192 = v1189 + v1191
    del v1189, v1191
    v1193 = v1119 * v220
    v1194 = v1193 * 4.0
    del v1193
    v1195 = v1192 + v1194
    del v1192, v1194
    v1196 = v87 * v87
    v1197 = v1196 * 6.0
    del v1196
    v1198 = v1195 + v1197
    del v1195, v1197
    v1199 = v121 * v1131
    v1200 = v1199 * 4.0
    del v1199
    v1201 = v1198 + v1200
    del v1198, v1200
    v1202 = v1119 + v1131
    del v1131
    v1203 = v1202 * 4.0
    del v1202
    v1204 = v1201 + v1203
    del v1201, v1203
    v1205 = v51 * v51
    v1206 = v13 * v1119
    del v13, v1119
    v1207 = v1205 + v1206
    del v1205, v1206
    v1208 = v1207 * 0.5
    del v1207
    v1209 = v1148 + v1208
    del v1148, v1208
    v1210 = v1209 * 12.0
    del v1209
    v1211 = v1204 + v1210
    del v1204, v1210
    v1212 = v1118 * v121
    v1213 = v1118 * v220
    v1214 = v1212 + v1213
    del v1212, v1213
    v1215 = v51 * v87
    v1216 = v87 * v74
    v1217 = v1215 + v1216
    del v1215, v1216
    v1218 = v1217 * 3.0
    del v1217
    v1219 = v1214 + v1218
    del v1214, v1218
    v1220 = v1219 * 4.0
    del v1219
    v1221 = v1211 + v1220
    del v1211, v1220
    v1222 = v1221 * v64
    del v1221
    v1223 = v1222 + v1188
    del v1188, v1222
    v1224 = v1115 + v1223
    del v1115, v1223
    v1225 = v1125 * v251
    v1226 = v1125 * v254
    v1227 = v1125 + v1226
    del v1226
    v1228 = v1225 + v1227
    del v1225, v1227
    v1229 = v220 * v1136
    v1230 = v1229 * 4.0
    del v1229
    v1231 = v1228 + v1230
    del v1228, v1230
    v1232 = v79 * v79
    v1233 = v1232 * 6.0
    del v1232
    v1234 = v1231 + v1233
    del v1231, v1233
    v1235 = v1126 * v121
    v1236 = v1235 * 4.0
    del v1235
    v1237 = v1234 + v1236
    del v1234, v1236
    v1238 = v1126 + v1136
    del v1136
    v1239 = v1238 * 4.0
    del v1238
    v1240 = v1237 + v1239
    del v1237, v1239
    v1241 = v24 * v24
    v1242 = v9 * v1126
    del v9, v1126
    v1243 = v1241 + v1242
    del v1241, v1242
    v1244 = v1243 * 0.5
    del v1243
    v1245 = v1153 + v1244
    del v1153, v1244
    v1246 = v1245 * 12.0
    del v1245
    v1247 = v1240 + v1246
    del v1240, v1246
    v1248 = v1125 * v121
    v1249 = v1125 * v220
    v1250 = v1248 + v1249
    del v1248, v1249
    v1251 = v24 * v79
    v1252 = v79 * v156
    v1253 = v1251 + v1252
    del v1251, v1252
    v1254 = v1253 * 3.0
    del v1253
    v1255 = v1250 + v1254
    del v1250, v1254
    v1256 = v1255 * 4.0
    del v1255
    v1257 = v1247 + v1256
    del v1247, v1256
    v1258 = v1257 * v66
    del v1257
    v1259 = v1258 + v1224
    del v1224, v1258
    v1260 = v36 * v840
    del v840
    v1261 = v244 * v174
    del v244
    v1262 = v49 * v174
    del v49
    v1263 = v267 * v174
    del v267
    v1264 = v1262 + v1263
    del v1262, v1263
    v1265 = v126 * v174
    del v126
    v1266 = v1265 + v1264
    del v1264, v1265
    v1267 = v258 * v174
    del v258
    v1268 = v1267 + v1266
    del v1266, v1267
    v1269 = v1261 + v1268
    del v1261, v1268
    v1270 = v1118 * v388
    del v1118
    v1271 = v1270 + v1269
    del v1269, v1270
    v1272 = v1125 * v388
    del v388, v1125
    v1273 = v1272 + v1271
    del v1271, v1272
    v1274 = v241 * v174
    del v174, v241
    v1275 = v1274 + v1273
    del v1273, v1274
    v1276 = v1260 + v1275
    del v1260, v1275
    v1277 = v48 * v23
    v1278 = v48 * v24
    v1279 = v1278 * 4.0
    v1280 = v1277 + v1279
    del v1279
    v1281 = v24 * v74
    del v74
    v1282 = v1281 * 6.0
    del v1281
    v1283 = v1280 + v1282
    del v1280, v1282
    v1284 = v121 * v1277
    v1285 = v1284 * 4.0
    del v1284
    v1286 = v1283 + v1285
    del v1283, v1285
    v1287 = v254 * v1277
    del v254
    v1288 = v1287 + v1286
    del v1286, v1287
    v1289 = v23 * v51
    v1290 = v1289 * 4.0
    v1291 = v1288 + v1290
    del v1288, v1290
    v1292 = v51 * v156
    del v156
    v1293 = v1292 * 6.0
    del v1292
    v1294 = v1291 + v1293
    del v1291, v1293
    v1295 = v220 * v1277
    v1296 = v1295 * 4.0
    del v1295
    v1297 = v1294 + v1296
    del v1294, v1296
    v1298 = v251 * v1277
    del v251, v1277
    v1299 = v1298 + v1297
    del v1297, v1298
    v1300 = v24 * v51
    v1301 = v1300 * 12.0
    del v1300
    v1302 = v1299 + v1301
    del v1299, v1301
    v1303 = v51 * v79
    del v51
    v1304 = v1303 * 12.0
    del v1303
    v1305 = v1302 + v1304
    del v1302, v1304
    v1306 = v220 * v1278
    del v220, v1278
    v1307 = v1306 * 4.0
    del v1306
    v1308 = v1305 + v1307
    del v1305, v1307
    v1309 = v24 * v87
    del v24
    v1310 = v1309 * 12.0
    del v1309
    v1311 = v1308 + v1310
    del v1308, v1310
    v1312 = v87 * v79
    del v79, v87
    v1313 = v1312 * 6.0
    del v1312
    v1314 = v1311 + v1313
    del v1311, v1313
    v1315 = v121 * v1289
    del v121, v1289
    v1316 = v1315 * 4.0
    del v1315
    v1317 = v1314 + v1316
    del v1314, v1316
    v1318 = v1317 * v58
    del v1317
    v1319 = v1318 + v1276
    del v1276, v1318
    v1320 = v1319 * 2.0
    del v1319
    v1321 = v1320 + v1259
    del v1259, v1320
    return (
        stack([None, v422, v693, v796, v883, v923], jets),
        join([v924, v932, v937, v991, v1114, v1321], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
