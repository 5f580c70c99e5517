"""Differential invariants of projective, order 3.

Generated; do not edit. Regenerate with: python -m codegen

Spec       projective: 8 generators on (x, y), order 3, derived with 2 channels, serves any number of channels
Spec hash  821420c5666c27ed30ddfc064be524e9a5125f56cbfaa533d68e867c62460a45
Proof      jets 22 - orbits 8 = 14 independent invariants, all found, annihilated by 8 generators
Forward    556 operations per channel and pixel: add 89, mul 242, neg 3, power 5, scale 135, sub 82
Backward   1231 operations per channel and pixel: add 418, mul 602, neg 20, power 7, scale 147, sub 37
Second     3353 operations per channel and pixel: add 1314, mul 1644, neg 50, power 10, scale 298, sub 37
Schedule   saves the jets alone, backward repeats 258 forward operations; values alive at once: 74, 160, 364
Features
    u(i), weight 0: u0
    J(i,i+1), weight 1: u0_x*u1_y - u0_y*u1_x
    T(i,i,i), weight 2: u0_x**2*u0_yy - 2*u0_x*u0_xy*u0_y + u0_xx*u0_y**2
    T(i,i,i+1), weight 2: u0_x**2*u1_yy - 2*u0_x*u0_xy*u1_y - 2*u0_x*u0_y*u1_xy + 2*u0_x*u0_yy*u1_x +
        2*u0_xx*u0_y*u1_y - 2*u0_xy*u0_y*u1_x + u0_y**2*u1_xx
    T(i,i+1,i+1), weight 2: 2*u0_x*u1_x*u1_yy - 2*u0_x*u1_xy*u1_y + u0_xx*u1_y**2 - 2*u0_xy*u1_x*u1_y -
        2*u0_y*u1_x*u1_xy + 2*u0_y*u1_xx*u1_y + u0_yy*u1_x**2
    Fa(i), weight 4: u0_x**2*u0_xxy*u0_yyy - u0_x**2*u0_xyy**2 - 2*u0_x*u0_xx*u0_xy*u0_yyy +
        2*u0_x*u0_xx*u0_xyy*u0_yy - u0_x*u0_xxx*u0_y*u0_yyy + 2*u0_x*u0_xxx*u0_yy**2 - 6*u0_x*u0_xxy*u0_xy*u0_yy
        + u0_x*u0_xxy*u0_xyy*u0_y + 4*u0_x*u0_xy**2*u0_xyy + 2*u0_xx**2*u0_y*u0_yyy - 4*u0_xx**2*u0_yy**2 +
        2*u0_xx*u0_xxy*u0_y*u0_yy + 8*u0_xx*u0_xy**2*u0_yy - 6*u0_xx*u0_xy*u0_xyy*u0_y -
        2*u0_xxx*u0_xy*u0_y*u0_yy + u0_xxx*u0_xyy*u0_y**2 - u0_xxy**2*u0_y**2 + 4*u0_xxy*u0_xy**2*u0_y -
        4*u0_xy**4
    S(i), weight 6: 2*u0_x**3*u0_xxx*u0_yyy**2 - 6*u0_x**3*u0_xxy*u0_xyy*u0_yyy + 4*u0_x**3*u0_xyy**3 -
        3*u0_x**2*u0_xx**2*u0_yyy**2 + 6*u0_x**2*u0_xx*u0_xxy*u0_yy*u0_yyy +
        12*u0_x**2*u0_xx*u0_xy*u0_xyy*u0_yyy - 12*u0_x**2*u0_xx*u0_xyy**2*u0_yy -
        24*u0_x**2*u0_xxx*u0_xy*u0_yy*u0_yyy - 6*u0_x**2*u0_xxx*u0_xyy*u0_y*u0_yyy +
        24*u0_x**2*u0_xxx*u0_xyy*u0_yy**2 + 12*u0_x**2*u0_xxy**2*u0_y*u0_yyy - 27*u0_x**2*u0_xxy**2*u0_yy**2 +
        12*u0_x**2*u0_xxy*u0_xy**2*u0_yyy + 36*u0_x**2*u0_xxy*u0_xy*u0_xyy*u0_yy -
        6*u0_x**2*u0_xxy*u0_xyy**2*u0_y - 24*u0_x**2*u0_xy**2*u0_xyy**2 + 24*u0_x*u0_xx**2*u0_xy*u0_yy*u0_yyy +
        6*u0_x*u0_xx**2*u0_xyy*u0_y*u0_yyy - 24*u0_x*u0_xx**2*u0_xyy*u0_yy**2 +
        18*u0_x*u0_xx*u0_xxx*u0_y*u0_yy*u0_yyy - 24*u0_x*u0_xx*u0_xxx*u0_yy**3 -
        60*u0_x*u0_xx*u0_xxy*u0_xy*u0_y*u0_yyy + 72*u0_x*u0_xx*u0_xxy*u0_xy*u0_yy**2 -
        6*u0_x*u0_xx*u0_xxy*u0_xyy*u0_y*u0_yy - 24*u0_x*u0_xx*u0_xy**3*u0_yyy -
        24*u0_x*u0_xx*u0_xy**2*u0_xyy*u0_yy + 36*u0_x*u0_xx*u0_xy*u0_xyy**2*u0_y -
        6*u0_x*u0_xxx*u0_xxy*u0_y**2*u0_yyy + 6*u0_x*u0_xxx*u0_xxy*u0_y*u0_yy**2 +
        36*u0_x*u0_xxx*u0_xy**2*u0_y*u0_yyy + 24*u0_x*u0_xxx*u0_xy**2*u0_yy**2 -
        60*u0_x*u0_xxx*u0_xy*u0_xyy*u0_y*u0_yy + 12*u0_x*u0_xxx*u0_xyy**2*u0_y**2 +
        36*u0_x*u0_xxy**2*u0_xy*u0_y*u0_yy - 6*u0_x*u0_xxy**2*u0_xyy*u0_y**2 - 72*u0_x*u0_xxy*u0_xy**3*u0_yy -
        12*u0_x*u0_xxy*u0_xy**2*u0_xyy*u0_y + 48*u0_x*u0_xy**4*u0_xyy - 24*u0_xx**3*u0_y*u0_yy*u0_yyy +
        32*u0_xx**3*u0_yy**3 + 24*u0_xx**2*u0_xxy*u0_y**2*u0_yyy - 24*u0_xx**2*u0_xxy*u0_y*u0_yy**2 +
        24*u0_xx**2*u0_xy**2*u0_y*u0_yyy - 96*u0_xx**2*u0_xy**2*u0_yy**2 + 72*u0_xx**2*u0_xy*u0_xyy*u0_y*u0_yy -
        27*u0_xx**2*u0_xyy**2*u0_y**2 - 24*u0_xx*u0_xxx*u0_xy*u0_y**2*u0_yyy +
        24*u0_xx*u0_xxx*u0_xy*u0_y*u0_yy**2 + 6*u0_xx*u0_xxx*u0_xyy*u0_y**2*u0_yy -
        12*u0_xx*u0_xxy**2*u0_y**2*u0_yy - 24*u0_xx*u0_xxy*u0_xy**2*u0_y*u0_yy +
        36*u0_xx*u0_xxy*u0_xy*u0_xyy*u0_y**2 + 96*u0_xx*u0_xy**4*u0_yy - 72*u0_xx*u0_xy**3*u0_xyy*u0_y +
        2*u0_xxx**2*u0_y**3*u0_yyy - 3*u0_xxx**2*u0_y**2*u0_yy**2 + 12*u0_xxx*u0_xxy*u0_xy*u0_y**2*u0_yy -
        6*u0_xxx*u0_xxy*u0_xyy*u0_y**3 - 24*u0_xxx*u0_xy**3*u0_y*u0_yy + 12*u0_xxx*u0_xy**2*u0_xyy*u0_y**2 +
        4*u0_xxy**3*u0_y**3 - 24*u0_xxy**2*u0_xy**2*u0_y**2 + 48*u0_xxy*u0_xy**4*u0_y - 32*u0_xy**6
    Fb(i,i+1), weight 3: u0_x**3*u1_yyy - 6*u0_x**2*u0_xy*u1_yy + u0_x**2*u0_xyy*u1_y - 3*u0_x**2*u0_y*u1_xyy +
        6*u0_x**2*u0_yy*u1_xy - u0_x**2*u0_yyy*u1_x + 6*u0_x*u0_xx*u0_y*u1_yy - 4*u0_x*u0_xx*u0_yy*u1_y -
        2*u0_x*u0_xxy*u0_y*u1_y + 4*u0_x*u0_xy**2*u1_y + 2*u0_x*u0_xyy*u0_y*u1_x + 3*u0_x*u0_y**2*u1_xxy -
        6*u0_x*u0_y*u0_yy*u1_xx - 6*u0_xx*u0_y**2*u1_xy + 4*u0_xx*u0_y*u0_yy*u1_x + u0_xxx*u0_y**2*u1_y -
        u0_xxy*u0_y**2*u1_x - 4*u0_xy**2*u0_y*u1_x + 6*u0_xy*u0_y**2*u1_xx - u0_y**3*u1_xxx
    Fb(i+1,i), weight 3: u0_x*u1_x**2*u1_yyy - 2*u0_x*u1_x*u1_xyy*u1_y - 4*u0_x*u1_xx*u1_y*u1_yy +
        u0_x*u1_xxy*u1_y**2 + 4*u0_x*u1_xy**2*u1_y + 6*u0_xx*u1_x*u1_y*u1_yy - 6*u0_xx*u1_xy*u1_y**2 +
        u0_xxx*u1_y**3 - 3*u0_xxy*u1_x*u1_y**2 - 6*u0_xy*u1_x**2*u1_yy + 6*u0_xy*u1_xx*u1_y**2 +
        3*u0_xyy*u1_x**2*u1_y - u0_y*u1_x**2*u1_xyy + 4*u0_y*u1_x*u1_xx*u1_yy + 2*u0_y*u1_x*u1_xxy*u1_y -
        4*u0_y*u1_x*u1_xy**2 - u0_y*u1_xxx*u1_y**2 + 6*u0_yy*u1_x**2*u1_xy - 6*u0_yy*u1_x*u1_xx*u1_y -
        u0_yyy*u1_x**3
    E(i), weight 6: u0_x**6*u0_yyy**2 - 12*u0_x**5*u0_xy*u0_yy*u0_yyy - 6*u0_x**5*u0_xyy*u0_y*u0_yyy +
        12*u0_x**5*u0_xyy*u0_yy**2 + 12*u0_x**4*u0_xx*u0_y*u0_yy*u0_yyy - 12*u0_x**4*u0_xx*u0_yy**3 +
        6*u0_x**4*u0_xxy*u0_y**2*u0_yyy - 24*u0_x**4*u0_xxy*u0_y*u0_yy**2 + 24*u0_x**4*u0_xy**2*u0_y*u0_yyy +
        12*u0_x**4*u0_xy**2*u0_yy**2 - 12*u0_x**4*u0_xy*u0_xyy*u0_y*u0_yy + 9*u0_x**4*u0_xyy**2*u0_y**2 -
        36*u0_x**3*u0_xx*u0_xy*u0_y**2*u0_yyy + 48*u0_x**3*u0_xx*u0_xy*u0_y*u0_yy**2 -
        12*u0_x**3*u0_xx*u0_xyy*u0_y**2*u0_yy - 2*u0_x**3*u0_xxx*u0_y**3*u0_yyy +
        12*u0_x**3*u0_xxx*u0_y**2*u0_yy**2 + 60*u0_x**3*u0_xxy*u0_xy*u0_y**2*u0_yy -
        18*u0_x**3*u0_xxy*u0_xyy*u0_y**3 - 48*u0_x**3*u0_xy**3*u0_y*u0_yy - 24*u0_x**3*u0_xy**2*u0_xyy*u0_y**2 +
        12*u0_x**2*u0_xx**2*u0_y**3*u0_yyy - 24*u0_x**2*u0_xx**2*u0_y**2*u0_yy**2 -
        12*u0_x**2*u0_xx*u0_xxy*u0_y**3*u0_yy - 24*u0_x**2*u0_xx*u0_xy**2*u0_y**2*u0_yy +
        60*u0_x**2*u0_xx*u0_xy*u0_xyy*u0_y**3 - 36*u0_x**2*u0_xxx*u0_xy*u0_y**3*u0_yy +
        6*u0_x**2*u0_xxx*u0_xyy*u0_y**4 + 9*u0_x**2*u0_xxy**2*u0_y**4 - 24*u0_x**2*u0_xxy*u0_xy**2*u0_y**3 +
        48*u0_x**2*u0_xy**4*u0_y**2 + 48*u0_x*u0_xx**2*u0_xy*u0_y**3*u0_yy - 24*u0_x*u0_xx**2*u0_xyy*u0_y**4 +
        12*u0_x*u0_xx*u0_xxx*u0_y**4*u0_yy - 12*u0_x*u0_xx*u0_xxy*u0_xy*u0_y**4 - 48*u0_x*u0_xx*u0_xy**3*u0_y**3
        - 6*u0_x*u0_xxx*u0_xxy*u0_y**5 + 24*u0_x*u0_xxx*u0_xy**2*u0_y**4 - 12*u0_xx**3*u0_y**4*u0_yy +
        12*u0_xx**2*u0_xxy*u0_y**5 + 12*u0_xx**2*u0_xy**2*u0_y**4 - 12*u0_xx*u0_xxx*u0_xy*u0_y**5 +
        u0_xxx**2*u0_y**6

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

SPEC = KernelSpec(
    name="projective_o3",
    digest="5803af6b8c982f1bf8fdda39514af14a4558b89d4e3e6030b2654829ca50d614",
    dimension=2,
    order=3,
    jets=10,
    channels=None,
    spans=(0, 1, 0, 1, 1, 0, 0, 1, 1, 0),
    weights=(
        (Fraction(0, 1),),
        (Fraction(1, 1),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
        (Fraction(4, 1),),
        (Fraction(6, 1),),
        (Fraction(3, 1),),
        (Fraction(3, 1),),
        (Fraction(6, 1),),
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
                (2.0, (0, 2, 0, 0, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (4.0, (0, 2, 1, 0, 0, 0)),
            ),
            roundings=4,
        ),
        Majorant(
            terms=(
                (12.0, (0, 2, 1, 0, 0, 0)),
            ),
            roundings=9,
        ),
        Majorant(
            terms=(
                (12.0, (0, 2, 1, 0, 0, 0)),
            ),
            roundings=8,
        ),
        Majorant(
            terms=(
                (6.0, (0, 2, 0, 2, 0, 0)),
                (32.0, (0, 1, 2, 1, 0, 0)),
                (16.0, (0, 0, 4, 0, 0, 0)),
            ),
            roundings=16,
        ),
        Majorant(
            terms=(
                (72.0, (0, 3, 0, 3, 0, 0)),
                (636.0, (0, 2, 2, 2, 0, 0)),
                (672.0, (0, 1, 4, 1, 0, 0)),
                (256.0, (0, 0, 6, 0, 0, 0)),
            ),
            roundings=35,
        ),
        Majorant(
            terms=(
                (16.0, (0, 3, 0, 1, 0, 0)),
                (52.0, (0, 2, 2, 0, 0, 0)),
            ),
            roundings=22,
        ),
        Majorant(
            terms=(
                (16.0, (0, 3, 0, 1, 0, 0)),
                (52.0, (0, 2, 2, 0, 0, 0)),
            ),
            roundings=22,
        ),
        Majorant(
            terms=(
                (64.0, (0, 6, 0, 2, 0, 0)),
                (480.0, (0, 5, 2, 1, 0, 0)),
                (336.0, (0, 4, 4, 0, 0, 0)),
            ),
            roundings=29,
        ),
    ),
    uses_base=False,
)

FEATURES = (
    "u(i)",
    "J(i,i+1)",
    "T(i,i,i)",
    "T(i,i,i+1)",
    "T(i,i+1,i+1)",
    "Fa(i)",
    "S(i)",
    "Fb(i,i+1)",
    "Fb(i+1,i)",
    "E(i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    v0 = jets[:, :, 0]
    v1 = jets[:, :, 1]
    v2 = narrow(v1, 0, channels - 1)
    v3 = jets[:, :, 2]
    v4 = narrow(v3, 1, channels - 1)
    v5 = v2 * v4
    v6 = narrow(v1, 1, channels - 1)
    v7 = narrow(v3, 0, channels - 1)
    v8 = v6 * v7
    v9 = v5 - v8
    v10 = v1 * v1
    v11 = jets[:, :, 5]
    v12 = v11 * v10
    v13 = v3 * v3
    v14 = jets[:, :, 3]
    v15 = v14 * v13
    v16 = v12 + v15
    v17 = v1 * v3
    v18 = jets[:, :, 4]
    v19 = v18 * v17
    v20 = v19 * 2.0
    del v19
    v21 = v16 - v20
    del v16, v20
    v22 = -v5
    del v5
    v23 = v22 - v8
    del v8, v22
    v24 = narrow(v18, 0, channels - 1)
    v25 = v23 * v24
    v26 = v25 * 2.0
    del v25
    v27 = narrow(v11, 1, channels - 1)
    v28 = narrow(v10, 0, channels - 1)
    v29 = v27 * v28
    v30 = v29 + v26
    del v26
    v31 = narrow(v14, 1, channels - 1)
    v32 = narrow(v13, 0, channels - 1)
    v33 = v31 * v32
    v34 = v33 + v30
    del v30
    v35 = v2 * v6
    v36 = narrow(v11, 0, channels - 1)
    v37 = v36 * v35
    v38 = v37 * 2.0
    del v37
    v39 = v34 + v38
    del v34, v38
    v40 = v4 * v7
    v41 = narrow(v14, 0, channels - 1)
    v42 = v41 * v40
    v43 = v42 * 2.0
    del v42
    v44 = v39 + v43
    del v39, v43
    v45 = narrow(v18, 1, channels - 1)
    v46 = narrow(v17, 0, channels - 1)
    v47 = v45 * v46
    v48 = v47 * 2.0
    del v47
    v49 = v44 - v48
    del v44, v48
    v50 = narrow(v10, 1, channels - 1)
    v51 = v36 * v50
    v52 = narrow(v13, 1, channels - 1)
    v53 = v41 * v52
    v54 = v51 + v53
    v55 = v23 * v45
    del v23
    v56 = v55 * 2.0
    del v55
    v57 = v54 + v56
    del v54, v56
    v58 = v27 * v35
    del v35
    v59 = v58 * 2.0
    del v58
    v60 = v57 + v59
    del v57, v59
    v61 = v31 * v40
    del v40
    v62 = v61 * 2.0
    del v61
    v63 = v60 + v62
    del v60, v62
    v64 = narrow(v17, 1, channels - 1)
    v65 = v24 * v64
    v66 = v65 * 2.0
    del v65
    v67 = v63 - v66
    del v63, v66
    v68 = v18 * v18
    v69 = v68 * v68
    v70 = v11 * v14
    v71 = v70 * v68
    v72 = v71 * 2.0
    v73 = v72 - v69
    del v72
    v74 = v70 * v70
    v75 = v73 - v74
    del v73
    v76 = v75 * 4.0
    del v75
    v77 = v11 * v18
    v78 = v3 * v77
    v79 = v11 * v11
    v80 = v1 * v79
    v81 = v80 - v78
    del v78, v80
    v82 = jets[:, :, 6]
    v83 = v82 * v81
    del v81
    v84 = v83 * 2.0
    del v83
    v85 = v76 + v84
    del v76, v84
    v86 = v3 * v70
    v87 = v3 * v68
    v88 = v87 * 2.0
    v89 = v86 + v88
    del v88
    v90 = v1 * v77
    v91 = v90 * 3.0
    del v90
    v92 = v89 - v91
    del v89, v91
    v93 = jets[:, :, 7]
    v94 = v93 * v92
    del v92
    v95 = v94 * 2.0
    del v94
    v96 = v85 + v95
    del v85, v95
    v97 = v1 * v70
    v98 = v1 * v68
    v99 = v98 * 2.0
    v100 = v97 + v99
    del v99
    v101 = v14 * v18
    v102 = v3 * v101
    v103 = v102 * 3.0
    del v102
    v104 = v100 - v103
    del v100, v103
    v105 = jets[:, :, 8]
    v106 = v105 * v104
    del v104
    v107 = v106 * 2.0
    del v106
    v108 = v96 + v107
    del v96, v107
    v109 = v1 * v101
    v110 = v14 * v14
    v111 = v3 * v110
    v112 = v111 - v109
    del v109, v111
    v113 = jets[:, :, 9]
    v114 = v113 * v112
    del v112
    v115 = v114 * 2.0
    del v114
    v116 = v108 + v115
    del v108, v115
    v117 = v113 * v10
    v118 = v93 * v117
    v119 = v118 + v116
    del v116
    v120 = v82 * v13
    v121 = v105 * v120
    v122 = v121 + v119
    del v119
    v123 = v105 * v93
    v124 = v123 * v17
    v125 = v124 + v122
    del v122
    v126 = v105 * v105
    v127 = v10 * v126
    v128 = v125 - v127
    del v125
    v129 = v93 * v93
    v130 = v13 * v129
    v131 = v128 - v130
    del v128
    v132 = v82 * v113
    v133 = v132 * v17
    v134 = v131 - v133
    del v131
    v135 = v70 * v74
    v136 = v68 * v71
    v137 = v136 * 3.0
    del v136
    v138 = v135 + v137
    del v135, v137
    v139 = v18 ** 6
    v140 = v138 - v139
    del v138, v139
    v141 = v74 * v68
    v142 = v141 * 3.0
    del v141
    v143 = v140 - v142
    del v140, v142
    v144 = v143 * 32.0
    del v143
    v145 = v1 * v10
    v146 = v105 * v126
    v147 = v145 * v146
    del v146
    v148 = v147 * 4.0
    del v147
    v149 = v144 + v148
    del v144, v148
    v150 = v86 * v77
    v151 = v98 * v79
    v152 = v150 + v151
    del v150, v151
    v153 = v97 * v79
    v154 = v152 - v153
    del v152, v153
    v155 = v87 * v77
    v156 = v154 - v155
    del v154, v155
    v157 = v82 * v156
    del v156
    v158 = v157 * 24.0
    del v157
    v159 = v149 + v158
    del v149, v158
    v160 = v68 * v87
    v161 = v160 * 2.0
    del v160
    v162 = v97 * v77
    v163 = v162 * 3.0
    del v162
    v164 = v161 + v163
    del v161, v163
    v165 = v98 * v77
    v166 = v165 * 3.0
    del v165
    v167 = v164 - v166
    del v164, v166
    v168 = v70 * v86
    v169 = v167 - v168
    del v167, v168
    v170 = v86 * v68
    v171 = v169 - v170
    del v169, v170
    v172 = v93 * v171
    del v171
    v173 = v172 * 24.0
    del v172
    v174 = v159 + v173
    del v159, v173
    v175 = v17 * v77
    v176 = v175 * 12.0
    v177 = v10 * v79
    v178 = v177 * 9.0
    v179 = v176 - v178
    del v176, v178
    v180 = v13 * v68
    v181 = v13 * v70
    v182 = v181 * 0.5
    v183 = v180 + v182
    del v182
    v184 = v183 * 8.0
    v185 = v179 - v184
    del v179, v184
    v186 = v129 * v185
    del v185
    v187 = v186 * 3.0
    del v186
    v188 = v174 + v187
    del v174, v187
    v189 = v3 * v13
    v190 = v93 * v129
    v191 = v189 * v190
    del v190
    v192 = v191 * 4.0
    del v191
    v193 = v188 + v192
    del v188, v192
    v194 = v68 * v98
    v195 = v194 * 2.0
    del v194
    v196 = v86 * v101
    v197 = v196 * 3.0
    del v196
    v198 = v195 + v197
    del v195, v197
    v199 = v70 * v97
    v200 = v198 - v199
    del v198, v199
    v201 = v87 * v101
    v202 = v201 * 3.0
    del v201
    v203 = v200 - v202
    del v200, v202
    v204 = v97 * v68
    v205 = v203 - v204
    del v203, v204
    v206 = v105 * v205
    del v205
    v207 = v206 * 24.0
    del v206
    v208 = v193 + v207
    del v193, v207
    v209 = v17 * v101
    v210 = v209 * 12.0
    v211 = v13 * v110
    v212 = v211 * 9.0
    v213 = v210 - v212
    del v210, v212
    v214 = v10 * v68
    v215 = v10 * v70
    v216 = v215 * 0.5
    v217 = v214 + v216
    del v216
    v218 = v217 * 8.0
    v219 = v213 - v218
    del v213, v218
    v220 = v126 * v219
    del v219
    v221 = v220 * 3.0
    del v220
    v222 = v208 + v221
    del v208, v221
    v223 = v97 * v101
    v224 = v87 * v110
    v225 = v223 + v224
    del v223, v224
    v226 = v98 * v101
    v227 = v225 - v226
    del v225, v226
    v228 = v86 * v110
    v229 = v227 - v228
    del v227, v228
    v230 = v113 * v229
    del v229
    v231 = v230 * 24.0
    del v230
    v232 = v222 + v231
    del v222, v231
    v233 = v17 * v79
    v234 = v13 * v77
    v235 = v234 * 2.0
    del v234
    v236 = v233 + v235
    del v233, v235
    v237 = v82 * v93
    v238 = v237 * v236
    del v236
    v239 = v238 * 6.0
    del v238
    v240 = v232 + v239
    del v232, v239
    v241 = v183 * 2.0
    del v183
    v242 = v177 * 4.0
    v243 = v242 + v241
    del v241, v242
    v244 = v175 * 10.0
    del v175
    v245 = v243 - v244
    del v243, v244
    v246 = v105 * v82
    v247 = v246 * v245
    del v245, v246
    v248 = v247 * 6.0
    del v247
    v249 = v240 + v248
    del v240, v248
    v250 = v17 * v68
    v251 = v17 * v70
    v252 = v251 * 0.5
    del v251
    v253 = v250 + v252
    del v250, v252
    v254 = v253 * 6.0
    v255 = v10 * v77
    v256 = v13 * v101
    v257 = v255 + v256
    v258 = v257 * 4.0
    v259 = v254 - v258
    del v254, v258
    v260 = v132 * v259
    del v259
    v261 = v260 * 6.0
    del v260
    v262 = v249 + v261
    del v249, v261
    v263 = v257 * 6.0
    del v257
    v264 = v253 * 2.0
    del v253
    v265 = v263 - v264
    del v263, v264
    v266 = v123 * v265
    del v265
    v267 = v266 * 6.0
    del v266
    v268 = v262 + v267
    del v262, v267
    v269 = v217 * 2.0
    del v217
    v270 = v211 * 4.0
    v271 = v270 + v269
    del v269, v270
    v272 = v209 * 10.0
    del v209
    v273 = v271 - v272
    del v271, v272
    v274 = v93 * v113
    v275 = v274 * v273
    del v273, v274
    v276 = v275 * 6.0
    del v275
    v277 = v268 + v276
    del v268, v276
    v278 = v17 * v110
    v279 = v10 * v101
    v280 = v279 * 2.0
    del v279
    v281 = v278 + v280
    del v278, v280
    v282 = v105 * v113
    v283 = v282 * v281
    del v281
    v284 = v283 * 6.0
    del v283
    v285 = v277 + v284
    del v277, v284
    v286 = v1 * v117
    v287 = v132 * v286
    v288 = v287 * 2.0
    del v287
    v289 = v285 + v288
    del v285, v288
    v290 = v3 * v120
    v291 = v132 * v290
    v292 = v291 * 2.0
    del v291
    v293 = v289 + v292
    del v289, v292
    v294 = v3 * v17
    v295 = v82 * v294
    v296 = v126 * v295
    del v126, v295
    v297 = v296 * 12.0
    del v296
    v298 = v293 + v297
    del v293, v297
    v299 = v1 * v17
    v300 = v113 * v299
    v301 = v129 * v300
    del v129, v300
    v302 = v301 * 12.0
    del v301
    v303 = v298 + v302
    del v298, v302
    v304 = v113 * v110
    v305 = v117 * v304
    del v304
    v306 = v305 * 3.0
    del v305
    v307 = v303 - v306
    del v303, v306
    v308 = v82 * v79
    v309 = v120 * v308
    del v308
    v310 = v309 * 3.0
    del v309
    v311 = v307 - v310
    del v307, v310
    v312 = v93 * v294
    v313 = v123 * v312
    v314 = v313 * 6.0
    del v313
    v315 = v311 - v314
    del v311, v314
    v316 = v105 * v299
    v317 = v123 * v316
    v318 = v317 * 6.0
    del v317
    v319 = v315 - v318
    del v315, v318
    v320 = v123 * v286
    del v286
    v321 = v320 * 6.0
    del v320
    v322 = v319 - v321
    del v319, v321
    v323 = v123 * v290
    del v123, v290
    v324 = v323 * 6.0
    del v323
    v325 = v322 - v324
    del v322, v324
    v326 = v132 * v312
    del v312
    v327 = v326 * 6.0
    del v326
    v328 = v325 - v327
    del v325, v327
    v329 = v132 * v316
    del v132, v316
    v330 = v329 * 6.0
    del v329
    v331 = v328 - v330
    del v328, v330
    v332 = v6 * v32
    del v32
    v333 = -v332
    del v332
    v334 = v4 * v46
    v335 = v334 * 2.0
    del v334
    v336 = v333 - v335
    del v333, v335
    v337 = narrow(v93, 0, channels - 1)
    v338 = v336 * v337
    del v336
    v339 = narrow(v98, 0, channels - 1)
    v340 = v4 * v339
    del v339
    v341 = v340 * 2.0
    del v340
    v342 = narrow(v12, 0, channels - 1)
    v343 = v45 * v342
    del v342
    v344 = v343 * 3.0
    del v343
    v345 = v341 + v344
    del v341, v344
    v346 = v24 * v33
    del v33
    v347 = v346 * 3.0
    del v346
    v348 = v345 + v347
    del v345, v347
    v349 = v27 * v41
    del v27, v41
    v350 = v46 * v349
    v351 = v350 * 3.0
    del v350
    v352 = v348 + v351
    del v348, v351
    v353 = narrow(v86, 0, channels - 1)
    v354 = v6 * v353
    del v353
    v355 = v354 * 2.0
    del v354
    v356 = v352 + v355
    del v352, v355
    v357 = v24 * v29
    del v29
    v358 = v357 * 3.0
    del v357
    v359 = v356 - v358
    del v356, v358
    v360 = narrow(v15, 0, channels - 1)
    v361 = v45 * v360
    del v360
    v362 = v361 * 3.0
    del v361
    v363 = v359 - v362
    del v359, v362
    v364 = narrow(v87, 0, channels - 1)
    v365 = v6 * v364
    del v364
    v366 = v365 * 2.0
    del v365
    v367 = v363 - v366
    del v363, v366
    v368 = narrow(v97, 0, channels - 1)
    v369 = v4 * v368
    del v368
    v370 = v369 * 2.0
    del v369
    v371 = v367 - v370
    del v367, v370
    v372 = v36 * v31
    del v31, v36
    v373 = v46 * v372
    v374 = v373 * 3.0
    del v373
    v375 = v371 - v374
    del v371, v374
    v376 = v375 * 2.0
    del v375
    v377 = narrow(v113, 1, channels - 1)
    v378 = narrow(v145, 0, channels - 1)
    v379 = v377 * v378
    del v377, v378
    v380 = v379 + v376
    del v376, v379
    v381 = v338 + v380
    del v338, v380
    v382 = v4 * v28
    del v28
    v383 = v6 * v46
    del v46
    v384 = v383 * 2.0
    del v383
    v385 = v382 + v384
    del v382, v384
    v386 = narrow(v105, 0, channels - 1)
    v387 = v385 * v386
    del v385
    v388 = v387 + v381
    del v381, v387
    v389 = narrow(v93, 1, channels - 1)
    v390 = narrow(v294, 0, channels - 1)
    v391 = v389 * v390
    del v390
    v392 = v391 * 3.0
    del v391
    v393 = v388 + v392
    del v388, v392
    v394 = narrow(v120, 0, channels - 1)
    v395 = v4 * v394
    del v4, v394
    v396 = v395 + v393
    del v393, v395
    v397 = narrow(v82, 1, channels - 1)
    v398 = narrow(v189, 0, channels - 1)
    v399 = v397 * v398
    del v397, v398
    v400 = v396 - v399
    del v396, v399
    v401 = narrow(v105, 1, channels - 1)
    v402 = narrow(v299, 0, channels - 1)
    v403 = v401 * v402
    del v402
    v404 = v403 * 3.0
    del v403
    v405 = v400 - v404
    del v400, v404
    v406 = narrow(v117, 0, channels - 1)
    v407 = v6 * v406
    del v6, v406
    v408 = v405 - v407
    del v405, v407
    v409 = v2 * v52
    del v52
    v410 = v7 * v64
    v411 = v410 * 2.0
    del v410
    v412 = v409 + v411
    del v409, v411
    v413 = v412 * v389
    del v389, v412
    v414 = narrow(v87, 1, channels - 1)
    v415 = v2 * v414
    del v414
    v416 = v415 * 2.0
    del v415
    v417 = narrow(v15, 1, channels - 1)
    del v15
    v418 = v24 * v417
    del v417
    v419 = v418 * 3.0
    del v418
    v420 = v416 + v419
    del v416, v419
    v421 = v45 * v51
    del v51
    v422 = v421 * 3.0
    del v421
    v423 = v420 + v422
    del v420, v422
    v424 = v64 * v349
    del v349
    v425 = v424 * 3.0
    del v424
    v426 = v423 + v425
    del v423, v425
    v427 = narrow(v97, 1, channels - 1)
    v428 = v7 * v427
    del v427
    v429 = v428 * 2.0
    del v428
    v430 = v426 + v429
    del v426, v429
    v431 = v45 * v53
    del v45, v53
    v432 = v431 * 3.0
    del v431
    v433 = v430 - v432
    del v430, v432
    v434 = narrow(v12, 1, channels - 1)
    del v12
    v435 = v24 * v434
    del v24, v434
    v436 = v435 * 3.0
    del v435
    v437 = v433 - v436
    del v433, v436
    v438 = narrow(v98, 1, channels - 1)
    v439 = v7 * v438
    del v438
    v440 = v439 * 2.0
    del v439
    v441 = v437 - v440
    del v437, v440
    v442 = narrow(v86, 1, channels - 1)
    v443 = v2 * v442
    del v442
    v444 = v443 * 2.0
    del v443
    v445 = v441 - v444
    del v441, v444
    v446 = v64 * v372
    del v372
    v447 = v446 * 3.0
    del v446
    v448 = v445 - v447
    del v445, v447
    v449 = v448 * 2.0
    del v448
    v450 = narrow(v82, 0, channels - 1)
    v451 = narrow(v189, 1, channels - 1)
    del v189
    v452 = v450 * v451
    del v450, v451
    v453 = v452 + v449
    del v449, v452
    v454 = v413 + v453
    del v413, v453
    v455 = v7 * v50
    del v50
    v456 = -v455
    del v455
    v457 = v2 * v64
    del v64
    v458 = v457 * 2.0
    del v457
    v459 = v456 - v458
    del v456, v458
    v460 = v459 * v401
    del v401, v459
    v461 = v460 + v454
    del v454, v460
    v462 = narrow(v117, 1, channels - 1)
    del v117
    v463 = v2 * v462
    del v2, v462
    v464 = v463 + v461
    del v461, v463
    v465 = narrow(v299, 1, channels - 1)
    v466 = v386 * v465
    del v386, v465
    v467 = v466 * 3.0
    del v466
    v468 = v464 + v467
    del v464, v467
    v469 = narrow(v113, 0, channels - 1)
    v470 = narrow(v145, 1, channels - 1)
    del v145
    v471 = v469 * v470
    del v469, v470
    v472 = v468 - v471
    del v468, v471
    v473 = narrow(v294, 1, channels - 1)
    v474 = v337 * v473
    del v337, v473
    v475 = v474 * 3.0
    del v474
    v476 = v472 - v475
    del v472, v475
    v477 = narrow(v120, 1, channels - 1)
    del v120
    v478 = v7 * v477
    del v7, v477
    v479 = v476 - v478
    del v476, v478
    v480 = v214 * v177
    del v214
    v481 = v17 * v17
    v482 = v69 * v481
    del v69
    v483 = v482 * 4.0
    del v482
    v484 = v480 + v483
    del v480, v483
    v485 = v180 * v211
    del v180
    v486 = v485 + v484
    del v484, v485
    v487 = v17 * v13
    del v13
    v488 = v101 * v487
    v489 = v70 * v488
    v490 = v489 * 4.0
    del v489
    v491 = v486 + v490
    del v486, v490
    v492 = v17 * v10
    del v10, v17
    v493 = v77 * v492
    v494 = v70 * v493
    del v70
    v495 = v494 * 4.0
    del v494
    v496 = v491 + v495
    del v491, v495
    v497 = v215 * v177
    del v215
    v498 = v496 - v497
    del v496, v497
    v499 = v181 * v211
    del v181
    v500 = v498 - v499
    del v498, v499
    v501 = v68 * v488
    del v488
    v502 = v501 * 4.0
    del v501
    v503 = v500 - v502
    del v500, v502
    v504 = v74 * v481
    del v74
    v505 = v504 * 2.0
    del v504
    v506 = v503 - v505
    del v503, v505
    v507 = v68 * v493
    del v68, v493
    v508 = v507 * 4.0
    del v507
    v509 = v506 - v508
    del v506, v508
    v510 = v71 * v481
    del v71
    v511 = v510 * 2.0
    del v510
    v512 = v509 - v511
    del v509, v511
    v513 = v512 * 12.0
    del v512
    v514 = v1 ** 6
    v515 = v113 * v113
    v516 = v514 * v515
    del v514, v515
    v517 = v516 + v513
    del v513, v516
    v518 = v1 * v481
    v519 = v79 * v518
    v520 = v87 * v487
    v521 = v520 * 2.0
    del v520
    v522 = v519 + v521
    del v519, v521
    v523 = v86 * v487
    del v487
    v524 = v523 + v522
    del v522, v523
    v525 = v3 ** 5
    v526 = v525 * v101
    v527 = v524 - v526
    del v524, v526
    v528 = v3 * v481
    v529 = v77 * v528
    v530 = v529 * 3.0
    del v529
    v531 = v527 - v530
    del v527, v530
    v532 = v82 * v531
    del v531
    v533 = v532 * 12.0
    del v532
    v534 = v517 + v533
    del v517, v533
    v535 = v3 ** 6
    v536 = v82 * v82
    v537 = v535 * v536
    del v535, v536
    v538 = v537 + v534
    del v534, v537
    v539 = v525 * v110
    v540 = v77 * v518
    v541 = v540 * 5.0
    del v540
    v542 = v539 + v541
    del v539, v541
    v543 = v87 * v481
    del v87
    v544 = v543 * 2.0
    del v543
    v545 = v542 - v544
    del v542, v544
    v546 = v177 * v299
    del v177
    v547 = v546 * 2.0
    del v546
    v548 = v545 - v547
    del v545, v547
    v549 = v256 * v294
    del v256
    v550 = v548 - v549
    del v548, v549
    v551 = v86 * v481
    del v86
    v552 = v550 - v551
    del v550, v551
    v553 = v93 * v552
    del v552
    v554 = v553 * 12.0
    del v553
    v555 = v538 + v554
    del v538, v554
    v556 = v1 ** 5
    v557 = v556 * v79
    del v79
    v558 = v101 * v528
    v559 = v558 * 5.0
    del v558
    v560 = v557 + v559
    del v557, v559
    v561 = v211 * v294
    del v211, v294
    v562 = v561 * 2.0
    del v561
    v563 = v560 - v562
    del v560, v562
    v564 = v98 * v481
    v565 = v564 * 2.0
    del v564
    v566 = v563 - v565
    del v563, v565
    v567 = v97 * v481
    v568 = v566 - v567
    del v566, v567
    v569 = v255 * v299
    del v255, v299
    v570 = v568 - v569
    del v568, v569
    v571 = v105 * v570
    del v570
    v572 = v571 * 12.0
    del v571
    v573 = v555 + v572
    del v555, v572
    v574 = v110 * v528
    del v110, v528
    v575 = v98 * v492
    del v98
    v576 = v575 * 2.0
    del v575
    v577 = v574 + v576
    del v574, v576
    v578 = v97 * v492
    del v97, v492
    v579 = v578 + v577
    del v577, v578
    v580 = v556 * v77
    del v77
    v581 = v579 - v580
    del v579, v580
    v582 = v101 * v518
    del v101, v518
    v583 = v582 * 3.0
    del v582
    v584 = v581 - v583
    del v581, v583
    v585 = v113 * v584
    del v584
    v586 = v585 * 12.0
    del v585
    v587 = v573 + v586
    del v573, v586
    v588 = v481 * v130
    del v130
    v589 = v588 * 9.0
    del v588
    v590 = v587 + v589
    del v587, v589
    v591 = v481 * v127
    del v127
    v592 = v591 * 9.0
    del v591
    v593 = v590 + v592
    del v590, v592
    v594 = v481 * v121
    del v121
    v595 = v594 * 6.0
    del v594
    v596 = v593 + v595
    del v593, v595
    v597 = v481 * v118
    del v118
    v598 = v597 * 6.0
    del v597
    v599 = v596 + v598
    del v596, v598
    v600 = v1 * v237
    del v237
    v601 = v525 * v600
    del v525, v600
    v602 = v601 * 6.0
    del v601
    v603 = v599 - v602
    del v599, v602
    v604 = v133 * v481
    del v133
    v605 = v604 * 2.0
    del v604
    v606 = v603 - v605
    del v603, v605
    v607 = v124 * v481
    del v124, v481
    v608 = v607 * 18.0
    del v607
    v609 = v606 - v608
    del v606, v608
    v610 = v3 * v282
    del v282
    v611 = v556 * v610
    del v556, v610
    v612 = v611 * 6.0
    del v611
    v613 = v609 - v612
    del v609, v612
    return join([v0, v9, v21, v49, v67, v134, v331, v408, v479, v613], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[0]
    v1 = jets[:, :, 3]
    v2 = v1 * v1
    v3 = grad_features[9]
    v4 = v3 * 12.0
    v5 = jets[:, :, 9]
    v6 = v5 * v4
    v7 = v2 * v6
    v8 = jets[:, :, 4]
    v9 = v1 * v8
    v10 = jets[:, :, 8]
    v11 = v10 * v4
    v12 = v11 * 5.0
    v13 = v9 * v12
    v14 = v7 + v13
    del v7, v13
    v15 = jets[:, :, 5]
    v16 = v15 * v8
    v17 = jets[:, :, 6]
    v18 = v17 * v4
    v19 = v18 * -3.0
    v20 = v16 * v19
    v21 = v20 + v14
    del v14, v20
    v22 = jets[:, :, 2]
    v23 = v22 * v21
    v24 = v8 * v8
    v25 = v24 * v24
    v26 = v3 * 48.0
    v27 = v25 * v26
    del v25
    v28 = v22 * v22
    v29 = jets[:, :, 7]
    v30 = v29 * v29
    v31 = v28 * v30
    v32 = v3 * 9.0
    v33 = v31 * v32
    del v31
    v34 = v27 + v33
    del v27, v33
    v35 = jets[:, :, 1]
    v36 = v35 * v35
    v37 = v10 * v10
    v38 = v36 * v37
    v39 = v38 * v32
    del v38
    v40 = v39 + v34
    del v34, v39
    v41 = v10 * v29
    v42 = v35 * v22
    v43 = v41 * v42
    v44 = v3 * -18.0
    v45 = v43 * v44
    del v43
    v46 = v45 + v40
    del v40, v45
    v47 = v17 * v5
    v48 = v47 * v42
    v49 = v3 * -2.0
    v50 = v48 * v49
    del v48
    v51 = v50 + v46
    del v46, v50
    v52 = v5 * v36
    v53 = v29 * v52
    v54 = v3 * 6.0
    v55 = v53 * v54
    del v53
    v56 = v55 + v51
    del v51, v55
    v57 = v17 * v28
    v58 = v10 * v57
    v59 = v58 * v54
    del v58
    v60 = v59 + v56
    del v56, v59
    v61 = v15 * v1
    v62 = v61 * v24
    v63 = v3 * -24.0
    v64 = v62 * v63
    v65 = v64 + v60
    del v60, v64
    v66 = v23 + v65
    del v23, v65
    v67 = v6 * -3.0
    v68 = v9 * v67
    v69 = v29 * v4
    v70 = v69 * 5.0
    v71 = v16 * v70
    v72 = v68 + v71
    del v68, v71
    v73 = v15 * v15
    v74 = v73 * v18
    v75 = v74 + v72
    del v72, v74
    v76 = v35 * v75
    v77 = v76 + v66
    del v66, v76
    v78 = v61 * v61
    v79 = v78 * v63
    v80 = v79 + v77
    del v77, v79
    v81 = v22 * v24
    v82 = v69 * -2.0
    v83 = v81 * v82
    v84 = v83 + v80
    del v80, v83
    v85 = v35 * v24
    v86 = v11 * -2.0
    v87 = v85 * v86
    v88 = v87 + v84
    del v84, v87
    v89 = v22 * v61
    v90 = -v69
    v91 = v89 * v90
    v92 = v91 + v88
    del v88, v91
    v93 = v35 * v61
    v94 = -v11
    v95 = v93 * v94
    v96 = v95 + v92
    del v92, v95
    v97 = v42 * v96
    del v96
    v98 = v97 * 2.0
    del v97
    v99 = v61 * v26
    v100 = v3 * -48.0
    v101 = v24 * v100
    v102 = v99 + v101
    del v99, v101
    v103 = v9 * v102
    v104 = v89 * v18
    v105 = v103 + v104
    del v103, v104
    v106 = v18 * 2.0
    v107 = v81 * v106
    v108 = v107 + v105
    del v105, v107
    v109 = v28 * v108
    v110 = v16 * v102
    v111 = v93 * v6
    v112 = v110 + v111
    del v110, v111
    v113 = v6 * 2.0
    v114 = v85 * v113
    v115 = v114 + v112
    del v112, v114
    v116 = v36 * v115
    v117 = v109 + v116
    del v109, v116
    v118 = grad_features[6]
    v119 = v118 * -6.0
    v120 = v47 * v119
    v121 = v41 * v119
    v122 = v120 + v121
    del v120
    v123 = v29 * v122
    v124 = v28 * v9
    v125 = v124 * v90
    v126 = v125 + v123
    del v123, v125
    v127 = v28 * v2
    v128 = v127 * v86
    v129 = v128 + v126
    del v126, v128
    v130 = v118 * 12.0
    v131 = v37 * v130
    v132 = v17 * v131
    v133 = v132 + v129
    del v129, v132
    v134 = narrow(v29, 0, channels - 1)
    v135 = grad_features[8]
    v136 = v135 * -3.0
    v137 = v134 * v136
    v138 = pad(v137, 1, channels)
    del v137
    v139 = v138 + v133
    del v133, v138
    v140 = narrow(v29, 1, channels - 1)
    v141 = grad_features[7]
    v142 = v141 * 3.0
    v143 = v140 * v142
    v144 = pad(v143, 0, channels)
    del v143
    v145 = v144 + v139
    del v139, v144
    v146 = v22 * v145
    v147 = v146 + v117
    del v117, v146
    v148 = v10 * v122
    v149 = v36 * v16
    v150 = v149 * v94
    v151 = v150 + v148
    del v148, v150
    v152 = v36 * v73
    v153 = v152 * v82
    v154 = v153 + v151
    del v151, v153
    v155 = v30 * v130
    v156 = v5 * v155
    v157 = v156 + v154
    del v154, v156
    v158 = narrow(v10, 0, channels - 1)
    v159 = v135 * 3.0
    v160 = v158 * v159
    v161 = pad(v160, 1, channels)
    del v160
    v162 = v161 + v157
    del v157, v161
    v163 = narrow(v10, 1, channels - 1)
    v164 = v141 * -3.0
    v165 = v163 * v164
    v166 = pad(v165, 0, channels)
    del v165
    v167 = v166 + v162
    del v162, v166
    v168 = v35 * v167
    v169 = v168 + v147
    del v147, v168
    v170 = v10 * v5
    v171 = v118 * 6.0
    v172 = v170 * v171
    v173 = v2 * v172
    v174 = v173 + v169
    del v169, v173
    v175 = v17 * v29
    v176 = v175 * v171
    v177 = v73 * v176
    v178 = v177 + v174
    del v174, v177
    v179 = v29 * v5
    v180 = v179 * v171
    del v179
    v181 = v180 * -10.0
    v182 = v118 * 3.0
    v183 = v37 * v182
    v184 = v183 * 12.0
    v185 = v181 + v184
    del v181, v184
    v186 = v9 * v185
    v187 = v186 + v178
    del v178, v186
    v188 = v10 * v17
    v189 = v188 * v171
    del v188
    v190 = v189 * -10.0
    v191 = v30 * v182
    v192 = v191 * 12.0
    v193 = v190 + v192
    del v190, v192
    v194 = v16 * v193
    v195 = v194 + v187
    del v187, v194
    v196 = v98 + v195
    del v98, v195
    v197 = v41 * v171
    v198 = v197 * -2.0
    v199 = v47 * v171
    v200 = v199 * 6.0
    v201 = v198 + v200
    del v198, v200
    v202 = v24 * v201
    v203 = v202 + v196
    del v196, v202
    v204 = v201 * 0.5
    v205 = v61 * v204
    v206 = v205 + v203
    del v203, v205
    v207 = v42 * v42
    v208 = v207 * v44
    del v44
    v209 = grad_features[5]
    v210 = v209 + v208
    del v208
    v211 = v41 * v210
    del v41
    v212 = v211 + v206
    del v206, v211
    v213 = v207 * v49
    del v49
    v214 = -v209
    v215 = v213 + v214
    del v213
    v216 = v47 * v215
    v217 = v216 + v212
    del v212, v216
    v218 = narrow(v15, 0, channels - 1)
    v219 = narrow(v1, 1, channels - 1)
    v220 = v218 * v219
    v221 = v135 * -6.0
    v222 = v220 * v221
    v223 = narrow(v15, 1, channels - 1)
    v224 = narrow(v1, 0, channels - 1)
    v225 = v223 * v224
    v226 = v135 * 6.0
    v227 = v225 * v226
    v228 = v222 + v227
    del v222, v227
    v229 = narrow(v35, 0, channels - 1)
    v230 = v163 * v135
    del v163
    v231 = v230 * -2.0
    v232 = v229 * v231
    v233 = v232 + v228
    del v228, v232
    v234 = narrow(v22, 0, channels - 1)
    v235 = v140 * v135
    del v140
    v236 = v235 * 2.0
    v237 = v234 * v236
    v238 = v237 + v233
    del v233, v237
    v239 = narrow(v8, 0, channels - 1)
    v240 = grad_features[4]
    v241 = v240 * -2.0
    v242 = v239 * v241
    v243 = v242 + v238
    del v238, v242
    v244 = pad(v243, 1, channels)
    del v243
    v245 = v244 + v217
    del v217, v244
    v246 = v141 * -6.0
    v247 = v220 * v246
    del v220
    v248 = v141 * 6.0
    v249 = v225 * v248
    del v225
    v250 = v247 + v249
    del v247, v249
    v251 = narrow(v35, 1, channels - 1)
    v252 = v158 * v141
    del v158
    v253 = v252 * 2.0
    v254 = v251 * v253
    v255 = v254 + v250
    del v250, v254
    v256 = narrow(v22, 1, channels - 1)
    v257 = v134 * v141
    del v134
    v258 = v257 * -2.0
    v259 = v256 * v258
    v260 = v259 + v255
    del v255, v259
    v261 = narrow(v8, 1, channels - 1)
    v262 = grad_features[3]
    v263 = v262 * -2.0
    v264 = v261 * v263
    v265 = v264 + v260
    del v260, v264
    v266 = pad(v265, 0, channels)
    del v265
    v267 = v266 + v245
    del v245, v266
    v268 = grad_features[2]
    v269 = v268 * -2.0
    v270 = v8 * v269
    v271 = v270 + v267
    del v267, v270
    v272 = v22 * v271
    v273 = v10 * v37
    v274 = v118 * 4.0
    v275 = v273 * v274
    del v273
    v276 = narrow(v5, 0, channels - 1)
    v277 = -v135
    v278 = v276 * v277
    del v276
    v279 = pad(v278, 1, channels)
    del v278
    v280 = narrow(v5, 1, channels - 1)
    v281 = v280 * v141
    del v280
    v282 = pad(v281, 0, channels)
    del v281
    v283 = v279 + v282
    del v279, v282
    v284 = v275 + v283
    del v275, v283
    v285 = v35 * v284
    v286 = v42 * v115
    del v115
    v287 = v285 + v286
    del v285, v286
    v288 = v207 * v32
    del v32
    v289 = v288 + v214
    del v214, v288
    v290 = v37 * v289
    v291 = v290 + v287
    del v287, v290
    v292 = v118 * 2.0
    v293 = v47 * v292
    del v47
    v294 = v121 + v293
    del v121, v293
    v295 = v35 * v294
    v296 = v229 * v135
    v297 = pad(v296, 1, channels)
    del v296
    v298 = v295 + v297
    del v295, v297
    v299 = -v141
    v300 = v251 * v299
    v301 = pad(v300, 0, channels)
    del v300
    v302 = v301 + v298
    del v298, v301
    v303 = v5 * v2
    v304 = v118 * -3.0
    v305 = v303 * v304
    del v303
    v306 = v305 + v302
    del v302, v305
    v307 = v207 * v54
    del v54
    v308 = v209 + v307
    del v307
    v309 = v29 * v308
    v310 = v309 + v306
    del v306, v309
    v311 = v5 * v310
    v312 = v311 + v291
    del v291, v311
    v313 = v189 * 4.0
    v314 = v191 * -9.0
    v315 = v313 + v314
    del v313, v314
    v316 = v36 * v24
    v317 = v316 * v4
    v318 = v317 + v315
    del v315, v317
    v319 = v36 * v61
    v320 = v3 * -12.0
    v321 = v319 * v320
    v322 = v321 + v318
    del v318, v321
    v323 = v35 * v42
    v324 = v323 * v82
    v325 = v324 + v322
    del v322, v324
    v326 = v73 * v325
    v327 = v326 + v312
    del v312, v326
    v328 = v172 * 2.0
    v329 = v9 * v328
    v330 = v329 + v327
    del v327, v329
    v331 = v197 * 6.0
    del v197
    v332 = v199 * -4.0
    del v199
    v333 = v331 + v332
    del v331, v332
    v334 = v323 * v94
    v335 = v333 + v334
    del v334
    v336 = v16 * v335
    v337 = v336 + v330
    del v330, v336
    v338 = v180 * 2.0
    v339 = v183 * -8.0
    v340 = v338 + v339
    del v338, v339
    v341 = v152 * v4
    v342 = v340 + v341
    del v341
    v343 = v24 * v342
    v344 = v343 + v337
    del v337, v343
    v345 = v340 * 0.5
    del v340
    v346 = v152 * v320
    v347 = v345 + v346
    del v345, v346
    v348 = v61 * v347
    v349 = v348 + v344
    del v344, v348
    v350 = -v230
    del v230
    v351 = v234 * v350
    v352 = v261 * v226
    v353 = v240 + v352
    del v352
    v354 = v218 * v353
    v355 = v351 + v354
    del v351, v354
    v356 = pad(v355, 1, channels)
    del v355
    v357 = v356 + v349
    del v349, v356
    v358 = v256 * v252
    v359 = v239 * v246
    v360 = v262 + v359
    del v359
    v361 = v223 * v360
    v362 = v358 + v361
    del v358, v361
    v363 = pad(v362, 0, channels)
    del v362
    v364 = v363 + v357
    del v357, v363
    v365 = v239 * v221
    v366 = pad(v365, 1, channels)
    del v365
    v367 = v261 * v248
    v368 = pad(v367, 0, channels)
    del v367
    v369 = v366 + v368
    del v366, v368
    v370 = v268 + v369
    del v369
    v371 = v15 * v370
    v372 = v371 + v364
    del v364, v371
    v373 = v35 * v372
    del v372
    v374 = v373 * 2.0
    del v373
    v375 = v52 * v294
    v376 = v207 * v75
    del v75
    v377 = v375 + v376
    del v375, v376
    v378 = v36 * v284
    del v284
    v379 = v378 + v377
    del v377, v378
    v380 = v42 * v167
    del v167
    v381 = v380 + v379
    del v379, v380
    v382 = v209 * 2.0
    v383 = v17 * v382
    v384 = v73 * v383
    v385 = v384 + v381
    del v381, v384
    v386 = v5 * v382
    v387 = -v386
    v388 = v9 * v387
    v389 = v388 + v385
    del v385, v388
    v390 = v29 * v382
    v391 = v390 * -3.0
    v392 = v16 * v391
    v393 = v392 + v389
    del v389, v392
    v394 = v42 * v36
    v395 = v394 * v113
    del v113
    v396 = v207 * v86
    v397 = v395 + v396
    del v395, v396
    v398 = v135 * -4.0
    v399 = v234 * v398
    v400 = pad(v399, 1, channels)
    del v399
    v401 = v400 + v397
    del v397, v400
    v402 = v141 * 4.0
    v403 = v256 * v402
    v404 = pad(v403, 0, channels)
    del v403
    v405 = v404 + v401
    del v401, v404
    v406 = v118 * 24.0
    v407 = v5 * v406
    v408 = -v407
    v409 = v9 * v408
    v410 = v409 + v405
    del v405, v409
    v411 = v10 * v406
    v412 = v411 * 2.0
    v413 = v24 * v412
    v414 = v413 + v410
    del v410, v413
    v415 = v29 * v406
    v416 = v415 * -3.0
    v417 = v16 * v416
    v418 = v417 + v414
    del v414, v417
    v419 = v17 * v406
    v420 = v73 * v419
    v421 = v420 + v418
    del v418, v420
    v422 = v10 * v382
    v423 = v422 * 2.0
    v424 = v423 + v421
    del v421, v423
    v425 = v24 * v424
    v426 = v425 + v393
    del v393, v425
    v427 = v394 * v6
    v428 = v207 * v94
    del v94
    v429 = v427 + v428
    del v427, v428
    v430 = v135 * 4.0
    v431 = v234 * v430
    v432 = pad(v431, 1, channels)
    del v431
    v433 = v432 + v429
    del v429, v432
    v434 = v141 * -4.0
    v435 = v256 * v434
    v436 = pad(v435, 0, channels)
    del v435
    v437 = v436 + v433
    del v433, v436
    v438 = v9 * v407
    v439 = v438 + v437
    del v437, v438
    v440 = -v411
    v441 = v24 * v440
    v442 = v441 + v439
    del v439, v441
    v443 = v61 * v440
    v444 = v443 + v442
    del v442, v443
    v445 = v415 * 3.0
    v446 = v16 * v445
    v447 = v446 + v444
    del v444, v446
    v448 = -v419
    v449 = v73 * v448
    v450 = v449 + v447
    del v447, v449
    v451 = v422 + v450
    del v450
    v452 = v61 * v451
    v453 = v452 + v426
    del v426, v452
    v454 = v374 + v453
    del v374, v453
    v455 = v272 + v454
    del v272, v454
    v456 = v22 ** 5
    v457 = v3 * -6.0
    v458 = v456 * v457
    v459 = v175 * v458
    v460 = v459 + v455
    del v455, v459
    v461 = v73 * v11
    v462 = -v6
    v463 = v16 * v462
    v464 = v461 + v463
    del v461, v463
    v465 = v22 * v170
    v466 = v465 * v457
    del v465
    v467 = v466 + v464
    del v464, v466
    v468 = v35 ** 4
    v469 = v468 * 5.0
    del v468
    v470 = v467 * v469
    del v467, v469
    v471 = v470 + v460
    del v460, v470
    v472 = v5 * v5
    v473 = v472 * v3
    del v472
    v474 = v35 ** 5
    v475 = v474 * 6.0
    v476 = v473 * v475
    del v473, v475
    v477 = v476 + v471
    del v471, v476
    v478 = v240 * 2.0
    v479 = v261 * v478
    v480 = v262 * 2.0
    v481 = v239 * v480
    v482 = v479 + v481
    del v479, v481
    v483 = -v482
    del v482
    v484 = grad_features[1]
    v485 = -v484
    v486 = v483 + v485
    del v485
    v487 = v234 * v486
    v488 = v223 * v478
    v489 = v218 * v480
    v490 = v488 + v489
    del v488, v489
    v491 = v229 * v490
    v492 = narrow(v52, 0, channels - 1)
    v493 = v492 * v299
    del v492
    v494 = v491 + v493
    del v491, v493
    v495 = narrow(v81, 0, channels - 1)
    v496 = v495 * v434
    del v495
    v497 = v496 + v494
    del v494, v496
    v498 = narrow(v89, 0, channels - 1)
    v499 = v498 * v402
    del v498
    v500 = v499 + v497
    del v497, v499
    v501 = narrow(v28, 0, channels - 1)
    v502 = -v257
    del v257
    v503 = v501 * v502
    v504 = v503 + v500
    del v500, v503
    v505 = narrow(v42, 0, channels - 1)
    v506 = v505 * v253
    del v253
    v507 = v506 + v504
    del v504, v506
    v508 = v487 + v507
    del v487, v507
    v509 = pad(v508, 1, channels)
    del v508
    v510 = v509 + v477
    del v477, v509
    v511 = v484 + v483
    del v483
    v512 = v256 * v511
    v513 = v251 * v490
    del v490
    v514 = narrow(v52, 1, channels - 1)
    v515 = v514 * v135
    del v514
    v516 = v513 + v515
    del v513, v515
    v517 = narrow(v81, 1, channels - 1)
    v518 = v517 * v430
    del v517
    v519 = v518 + v516
    del v516, v518
    v520 = narrow(v89, 1, channels - 1)
    v521 = v520 * v398
    del v520
    v522 = v521 + v519
    del v519, v521
    v523 = narrow(v28, 1, channels - 1)
    v524 = v523 * v235
    v525 = v524 + v522
    del v522, v524
    v526 = narrow(v42, 1, channels - 1)
    v527 = v526 * v231
    del v231
    v528 = v527 + v525
    del v525, v527
    v529 = v512 + v528
    del v512, v528
    v530 = pad(v529, 0, channels)
    del v529
    v531 = v530 + v510
    del v510, v530
    v532 = v35 * v271
    del v271
    v533 = v29 * v30
    v534 = v533 * v274
    del v533
    v535 = narrow(v17, 1, channels - 1)
    v536 = v535 * v299
    del v535
    v537 = pad(v536, 0, channels)
    del v536
    v538 = narrow(v17, 0, channels - 1)
    v539 = v538 * v135
    del v538
    v540 = pad(v539, 1, channels)
    del v539
    v541 = v540 + v537
    del v537, v540
    v542 = v534 + v541
    del v534, v541
    v543 = v22 * v542
    v544 = v42 * v108
    del v108
    v545 = v543 + v544
    del v543, v544
    v546 = v30 * v289
    v547 = v546 + v545
    del v545, v546
    v548 = v22 * v294
    v549 = v234 * v277
    v550 = pad(v549, 1, channels)
    del v549
    v551 = v548 + v550
    del v548, v550
    v552 = v256 * v141
    v553 = pad(v552, 0, channels)
    del v552
    v554 = v553 + v551
    del v551, v553
    v555 = v17 * v73
    v556 = v555 * v304
    del v555
    v557 = v556 + v554
    del v554, v556
    v558 = v10 * v308
    v559 = v558 + v557
    del v557, v558
    v560 = v17 * v559
    v561 = v560 + v547
    del v547, v560
    v562 = v180 * 4.0
    del v180
    v563 = v183 * -9.0
    del v183
    v564 = v562 + v563
    del v562, v563
    v565 = v28 * v24
    v566 = v565 * v4
    v567 = v566 + v564
    del v564, v566
    v568 = v28 * v61
    v569 = v568 * v320
    v570 = v569 + v567
    del v567, v569
    v571 = v22 * v42
    v572 = v571 * v86
    del v86
    v573 = v572 + v570
    del v570, v572
    v574 = v2 * v573
    v575 = v574 + v561
    del v561, v574
    v576 = v571 * v90
    v577 = v333 + v576
    del v333, v576
    v578 = v9 * v577
    v579 = v578 + v575
    del v575, v578
    v580 = v176 * 2.0
    v581 = v16 * v580
    v582 = v581 + v579
    del v579, v581
    v583 = v189 * 2.0
    del v189
    v584 = v191 * -8.0
    del v191
    v585 = v583 + v584
    del v583, v584
    v586 = v127 * v4
    v587 = v585 + v586
    del v586
    v588 = v24 * v587
    v589 = v588 + v582
    del v582, v588
    v590 = v585 * 0.5
    del v585
    v591 = v127 * v320
    del v320
    v592 = v590 + v591
    del v590, v591
    v593 = v61 * v592
    v594 = v593 + v589
    del v589, v593
    v595 = v229 * v235
    del v235
    v596 = v261 * v221
    v597 = v240 + v596
    del v596
    v598 = v224 * v597
    v599 = v595 + v598
    del v595, v598
    v600 = pad(v599, 1, channels)
    del v599
    v601 = v600 + v594
    del v594, v600
    v602 = v251 * v502
    del v502
    v603 = v239 * v248
    v604 = v262 + v603
    del v603
    v605 = v219 * v604
    v606 = v602 + v605
    del v602, v605
    v607 = pad(v606, 0, channels)
    del v606
    v608 = v607 + v601
    del v601, v607
    v609 = v239 * v226
    del v239
    v610 = pad(v609, 1, channels)
    del v609
    v611 = v261 * v246
    del v261
    v612 = pad(v611, 0, channels)
    del v611
    v613 = v610 + v612
    del v610, v612
    v614 = v268 + v613
    del v613
    v615 = v1 * v614
    v616 = v615 + v608
    del v608, v615
    v617 = v22 * v616
    del v616
    v618 = v617 * 2.0
    del v617
    v619 = v57 * v294
    del v294
    v620 = v207 * v21
    del v21
    v621 = v619 + v620
    del v619, v620
    v622 = v28 * v542
    del v542
    v623 = v622 + v621
    del v621, v622
    v624 = v42 * v145
    del v145
    v625 = v624 + v623
    del v623, v624
    v626 = v2 * v386
    v627 = v626 + v625
    del v625, v626
    v628 = v422 * -3.0
    del v422
    v629 = v9 * v628
    v630 = v629 + v627
    del v627, v629
    v631 = -v383
    v632 = v16 * v631
    v633 = v632 + v630
    del v630, v632
    v634 = v42 * v28
    v635 = v634 * v106
    del v106
    v636 = v207 * v82
    del v82
    v637 = v635 + v636
    del v635, v636
    v638 = v229 * v430
    v639 = pad(v638, 1, channels)
    del v638
    v640 = v639 + v637
    del v637, v639
    v641 = v251 * v434
    v642 = pad(v641, 0, channels)
    del v641
    v643 = v642 + v640
    del v640, v642
    v644 = v2 * v407
    v645 = v644 + v643
    del v643, v644
    v646 = v411 * -3.0
    v647 = v9 * v646
    v648 = v647 + v645
    del v645, v647
    v649 = v415 * 2.0
    v650 = v24 * v649
    v651 = v650 + v648
    del v648, v650
    v652 = v16 * v448
    v653 = v652 + v651
    del v651, v652
    v654 = v390 * 2.0
    v655 = v654 + v653
    del v653, v654
    v656 = v24 * v655
    v657 = v656 + v633
    del v633, v656
    v658 = v634 * v18
    v659 = v207 * v90
    del v90
    v660 = v658 + v659
    del v658, v659
    v661 = v229 * v398
    v662 = pad(v661, 1, channels)
    del v661
    v663 = v662 + v660
    del v660, v662
    v664 = v251 * v402
    v665 = pad(v664, 0, channels)
    del v664
    v666 = v665 + v663
    del v663, v665
    v667 = v2 * v408
    v668 = v667 + v666
    del v666, v667
    v669 = v411 * 3.0
    del v411
    v670 = v9 * v669
    v671 = v670 + v668
    del v668, v670
    v672 = -v415
    del v415
    v673 = v24 * v672
    v674 = v673 + v671
    del v671, v673
    v675 = v61 * v672
    v676 = v675 + v674
    del v674, v675
    v677 = v16 * v419
    v678 = v677 + v676
    del v676, v677
    v679 = v390 + v678
    del v390, v678
    v680 = v61 * v679
    v681 = v680 + v657
    del v657, v680
    v682 = v618 + v681
    del v618, v681
    v683 = v532 + v682
    del v532, v682
    v684 = v474 * v457
    v685 = v170 * v684
    del v170
    v686 = v685 + v683
    del v683, v685
    v687 = v17 * v17
    v688 = v687 * v3
    del v687
    v689 = v456 * 6.0
    v690 = v688 * v689
    del v688, v689
    v691 = v690 + v686
    del v686, v690
    v692 = v2 * v69
    v693 = -v18
    v694 = v9 * v693
    v695 = v692 + v694
    del v692, v694
    v696 = v35 * v175
    del v175
    v697 = v696 * v457
    del v457, v696
    v698 = v697 + v695
    del v695, v697
    v699 = v22 ** 4
    v700 = v699 * 5.0
    del v699
    v701 = v698 * v700
    del v698, v700
    v702 = v701 + v691
    del v691, v701
    v703 = v251 * v486
    del v486
    v704 = v219 * v478
    v705 = v224 * v480
    v706 = v704 + v705
    del v704, v705
    v707 = v256 * v706
    v708 = narrow(v57, 1, channels - 1)
    v709 = v708 * v277
    del v708
    v710 = v707 + v709
    del v707, v709
    v711 = narrow(v85, 1, channels - 1)
    v712 = v711 * v398
    del v398, v711
    v713 = v712 + v710
    del v710, v712
    v714 = narrow(v93, 1, channels - 1)
    v715 = v714 * v430
    del v430, v714
    v716 = v715 + v713
    del v713, v715
    v717 = narrow(v36, 1, channels - 1)
    v718 = v717 * v350
    del v350
    v719 = v718 + v716
    del v716, v718
    v720 = v526 * v236
    del v236
    v721 = v720 + v719
    del v719, v720
    v722 = v703 + v721
    del v703, v721
    v723 = pad(v722, 0, channels)
    del v722
    v724 = v723 + v702
    del v702, v723
    v725 = v229 * v511
    del v511
    v726 = v234 * v706
    del v706
    v727 = narrow(v57, 0, channels - 1)
    v728 = v727 * v141
    del v727
    v729 = v726 + v728
    del v726, v728
    v730 = narrow(v85, 0, channels - 1)
    v731 = v730 * v402
    del v402, v730
    v732 = v731 + v729
    del v729, v731
    v733 = narrow(v93, 0, channels - 1)
    v734 = v733 * v434
    del v434, v733
    v735 = v734 + v732
    del v732, v734
    v736 = narrow(v36, 0, channels - 1)
    v737 = v736 * v252
    del v252
    v738 = v737 + v735
    del v735, v737
    v739 = v505 * v258
    del v258
    v740 = v739 + v738
    del v738, v739
    v741 = v725 + v740
    del v725, v740
    v742 = pad(v741, 1, channels)
    del v741
    v743 = v742 + v724
    del v724, v742
    v744 = v28 * v573
    del v573
    v745 = v22 * v207
    v746 = v745 * v6
    del v6
    v747 = v52 * v304
    v748 = v5 * v747
    v749 = v746 + v748
    del v746, v748
    v750 = v81 * v407
    v751 = v750 + v749
    del v749, v750
    v752 = v89 * v408
    v753 = v752 + v751
    del v751, v752
    v754 = v456 * v69
    del v69
    v755 = v754 + v753
    del v753, v754
    v756 = v42 * v172
    del v172
    v757 = v756 + v755
    del v755, v756
    v758 = v744 + v757
    del v744, v757
    v759 = v22 * v386
    del v386
    v760 = v759 + v758
    del v758, v759
    v761 = v1 * v760
    del v760
    v762 = v761 * 2.0
    del v761
    v763 = v28 * v577
    del v577
    v764 = v634 * v102
    v765 = v745 * v12
    del v12
    v766 = v764 + v765
    del v764, v765
    v767 = v35 * v207
    v768 = v767 * v67
    del v67
    v769 = v768 + v766
    del v766, v768
    v770 = v81 * v646
    del v646
    v771 = v770 + v769
    del v769, v770
    v772 = v85 * v408
    del v408
    v773 = v772 + v771
    del v771, v772
    v774 = v89 * v669
    del v669
    v775 = v774 + v773
    del v773, v774
    v776 = v93 * v407
    del v407
    v777 = v776 + v775
    del v775, v776
    v778 = v456 * v693
    del v693
    v779 = v778 + v777
    del v777, v778
    v780 = v36 * v328
    del v328
    v781 = v780 + v779
    del v779, v780
    v782 = v763 + v781
    del v763, v781
    v783 = v42 * v185
    del v185
    v784 = v783 + v782
    del v782, v783
    v785 = v35 * v387
    del v387
    v786 = v785 + v784
    del v784, v785
    v787 = v22 * v628
    del v628
    v788 = v787 + v786
    del v786, v787
    v789 = v8 * v788
    v790 = v762 + v789
    del v762, v789
    v791 = v207 * v63
    del v63
    v792 = v118 * 96.0
    v793 = v24 * v792
    v794 = v791 + v793
    del v793
    v795 = v209 * 8.0
    v796 = v795 + v794
    del v794, v795
    v797 = v24 * v796
    v798 = v9 * v634
    v799 = v798 * v26
    v800 = v16 * v394
    v801 = v800 * v26
    v802 = v799 + v801
    del v799, v801
    v803 = v118 * 32.0
    v804 = v78 * v803
    v805 = v804 + v802
    del v802, v804
    v806 = v89 * v672
    del v672
    v807 = v806 + v805
    del v805
    v808 = v93 * v440
    del v440
    v809 = v808 + v807
    del v807
    v810 = v797 + v809
    del v797, v809
    v811 = v42 * v204
    del v204
    v812 = v811 + v810
    del v810, v811
    v813 = v36 * v347
    del v347
    v814 = v813 + v812
    del v812, v813
    v815 = v28 * v592
    del v592
    v816 = v815 + v814
    del v814, v815
    v817 = v35 * v451
    del v451
    v818 = v817 + v816
    del v816, v817
    v819 = v22 * v679
    del v679
    v820 = v819 + v818
    del v818, v819
    v821 = v118 * -96.0
    v822 = v24 * v821
    v823 = v791 + v822
    del v791, v822
    v824 = v61 * v803
    del v803
    v825 = v824 + v823
    del v823, v824
    v826 = v209 * -4.0
    v827 = v826 + v825
    del v825
    v828 = v61 * v827
    del v827
    v829 = v828 * 2.0
    del v828
    v830 = v829 + v820
    del v820, v829
    v831 = v15 * v830
    v832 = v831 + v790
    del v790, v831
    v833 = v526 * v226
    v834 = v505 * v248
    v835 = v833 + v834
    del v833, v834
    v836 = v223 * v835
    v837 = v256 * v234
    v838 = v837 * v480
    v839 = v836 + v838
    del v836, v838
    v840 = v523 * v597
    del v597
    v841 = v840 + v839
    del v839, v840
    v842 = pad(v841, 0, channels)
    del v841
    v843 = v842 + v832
    del v832, v842
    v844 = v526 * v221
    v845 = v505 * v246
    v846 = v844 + v845
    del v844, v845
    v847 = v218 * v846
    v848 = v837 * v478
    del v837
    v849 = v847 + v848
    del v847, v848
    v850 = v501 * v604
    del v604
    v851 = v850 + v849
    del v849, v850
    v852 = pad(v851, 1, channels)
    del v851
    v853 = v852 + v843
    del v843, v852
    v854 = v28 * v614
    del v614
    v855 = v854 + v853
    del v853, v854
    v856 = v1 * v788
    del v788
    v857 = v36 * v335
    del v335
    v858 = v394 * v102
    del v102
    v859 = v745 * v19
    del v19
    v860 = v858 + v859
    del v858, v859
    v861 = v767 * v70
    del v70
    v862 = v861 + v860
    del v860, v861
    v863 = v81 * v448
    v864 = v863 + v862
    del v862, v863
    v865 = v85 * v416
    del v416
    v866 = v865 + v864
    del v864, v865
    v867 = v89 * v419
    v868 = v867 + v866
    del v866, v867
    v869 = v93 * v445
    del v445
    v870 = v869 + v868
    del v868, v869
    v871 = v474 * v462
    del v462
    v872 = v871 + v870
    del v870, v871
    v873 = v857 + v872
    del v857, v872
    v874 = v28 * v580
    del v580
    v875 = v874 + v873
    del v873, v874
    v876 = v42 * v193
    del v193
    v877 = v876 + v875
    del v875, v876
    v878 = v35 * v391
    del v391
    v879 = v878 + v877
    del v877, v878
    v880 = v22 * v631
    del v631
    v881 = v880 + v879
    del v879, v880
    v882 = v15 * v881
    v883 = v856 + v882
    del v856, v882
    v884 = v42 * v201
    del v201
    v885 = v798 * v100
    del v798
    v886 = v800 * v100
    del v100, v800
    v887 = v885 + v886
    del v885, v886
    v888 = v62 * v792
    del v62, v792
    v889 = v888 + v887
    del v887, v888
    v890 = v78 * v821
    del v78, v821
    v891 = v890 + v889
    del v889, v890
    v892 = v81 * v649
    del v649
    v893 = v892 + v891
    del v891, v892
    v894 = v85 * v412
    del v412
    v895 = v894 + v893
    del v893, v894
    v896 = v806 + v895
    del v806, v895
    v897 = v808 + v896
    del v808, v896
    v898 = v884 + v897
    del v884, v897
    v899 = v36 * v342
    del v342
    v900 = v899 + v898
    del v898, v899
    v901 = v28 * v587
    del v587
    v902 = v901 + v900
    del v900, v901
    v903 = v35 * v424
    del v424
    v904 = v903 + v902
    del v902, v903
    v905 = v22 * v655
    del v655
    v906 = v905 + v904
    del v904, v905
    v907 = v61 * v796
    del v796
    v908 = v907 + v906
    del v906, v907
    v909 = v207 * v26
    del v26
    v910 = v909 + v826
    del v826, v909
    v911 = v24 * v910
    del v910
    v912 = v911 * 2.0
    del v911
    v913 = v912 + v908
    del v908, v912
    v914 = v8 * v913
    del v913
    v915 = v914 * 2.0
    del v914
    v916 = v915 + v883
    del v883, v915
    v917 = v42 * v269
    del v269
    v918 = v917 + v916
    del v916, v917
    v919 = v118 * -32.0
    v920 = v8 ** 5
    v921 = v920 * 6.0
    del v920
    v922 = v919 * v921
    del v919, v921
    v923 = v922 + v918
    del v918, v922
    v924 = v251 * v234
    v925 = v229 * v256
    v926 = -v925
    del v925
    v927 = v926 - v924
    del v924, v926
    v928 = v927 * v478
    v929 = v224 * v523
    v930 = v929 * v221
    del v929
    v931 = v218 * v717
    del v218
    v932 = v931 * v226
    del v931
    v933 = v930 + v932
    del v930, v932
    v934 = v1 * v28
    v935 = narrow(v934, 0, channels - 1)
    v936 = v935 * v246
    del v935
    v937 = v936 + v933
    del v933, v936
    v938 = v15 * v36
    v939 = narrow(v938, 0, channels - 1)
    v940 = v939 * v248
    del v939
    v941 = v940 + v937
    del v937, v940
    v942 = v505 * v263
    del v263
    v943 = v942 + v941
    del v941, v942
    v944 = v928 + v943
    del v928, v943
    v945 = pad(v944, 1, channels)
    del v944
    v946 = v945 + v923
    del v923, v945
    v947 = v927 * v480
    del v927
    v948 = v219 * v501
    v949 = v948 * v248
    del v248, v948
    v950 = v223 * v736
    del v223
    v951 = v950 * v246
    del v246, v950
    v952 = v949 + v951
    del v949, v951
    v953 = narrow(v934, 1, channels - 1)
    del v934
    v954 = v953 * v226
    del v226, v953
    v955 = v954 + v952
    del v952, v954
    v956 = narrow(v938, 1, channels - 1)
    del v938
    v957 = v956 * v221
    del v221, v956
    v958 = v957 + v955
    del v955, v957
    v959 = v526 * v241
    del v241
    v960 = v959 + v958
    del v958, v959
    v961 = v947 + v960
    del v947, v960
    v962 = pad(v961, 0, channels)
    del v961
    v963 = v962 + v946
    del v946, v962
    v964 = v36 * v325
    del v325
    v965 = v767 * v18
    del v18
    v966 = v57 * v304
    del v304
    v967 = v17 * v966
    v968 = v965 + v967
    del v965, v967
    v969 = v85 * v419
    del v419
    v970 = v969 + v968
    del v968, v969
    v971 = v93 * v448
    del v448
    v972 = v971 + v970
    del v970, v971
    v973 = v474 * v11
    del v11
    v974 = v973 + v972
    del v972, v973
    v975 = v42 * v176
    del v176
    v976 = v975 + v974
    del v974, v975
    v977 = v964 + v976
    del v964, v976
    v978 = v35 * v383
    del v383
    v979 = v978 + v977
    del v977, v978
    v980 = v15 * v979
    del v979
    v981 = v980 * 2.0
    del v980
    v982 = v8 * v881
    del v881
    v983 = v981 + v982
    del v981, v982
    v984 = v1 * v830
    del v830
    v985 = v984 + v983
    del v983, v984
    v986 = v219 * v846
    del v219, v846
    v987 = v229 * v251
    v988 = v987 * v480
    del v480
    v989 = v986 + v988
    del v986, v988
    v990 = v717 * v353
    del v353
    v991 = v990 + v989
    del v989, v990
    v992 = pad(v991, 0, channels)
    del v991
    v993 = v992 + v985
    del v985, v992
    v994 = v224 * v835
    del v224, v835
    v995 = v987 * v478
    del v478, v987
    v996 = v994 + v995
    del v994, v995
    v997 = v736 * v360
    del v360
    v998 = v997 + v996
    del v996, v997
    v999 = pad(v998, 1, channels)
    del v998
    v1000 = v999 + v993
    del v993, v999
    v1001 = v36 * v370
    del v370
    v1002 = v1001 + v1000
    del v1000, v1001
    v1003 = v42 * v24
    v1004 = v42 * v61
    v1005 = v1004 * 0.5
    del v1004
    v1006 = v1003 + v1005
    del v1003, v1005
    v1007 = v1006 * 6.0
    v1008 = v149 + v124
    v1009 = v1008 * 4.0
    v1010 = v1007 - v1009
    del v1007, v1009
    v1011 = v1010 * v171
    del v1010
    v1012 = v29 * v571
    v1013 = v1012 * v119
    del v1012
    v1014 = v1011 + v1013
    del v1011
    v1015 = v10 * v323
    v1016 = v1015 * v119
    del v1015
    v1017 = v1016 + v1014
    del v1014
    v1018 = v22 * v57
    v1019 = v1018 * v292
    v1020 = v1019 + v1017
    del v1017, v1019
    v1021 = v35 * v52
    v1022 = v1021 * v292
    del v292
    v1023 = v1022 + v1020
    del v1020, v1022
    v1024 = v42 * v215
    del v215
    v1025 = v1024 + v1023
    del v1023, v1024
    v1026 = v5 * v1025
    v1027 = v28 * v559
    del v559
    v1028 = v73 * v767
    v1029 = v81 * v634
    v1030 = v1029 * 2.0
    del v1029
    v1031 = v1028 + v1030
    del v1028, v1030
    v1032 = v89 * v634
    del v634
    v1033 = v1032 + v1031
    del v1031, v1032
    v1034 = v456 * v9
    v1035 = v1033 - v1034
    del v1033, v1034
    v1036 = v16 * v745
    v1037 = v1036 * 3.0
    del v1036
    v1038 = v1035 - v1037
    del v1035, v1037
    v1039 = v1038 * v4
    del v1038
    v1040 = v22 * v28
    v1041 = narrow(v1040, 1, channels - 1)
    v1042 = v1041 * v135
    del v1041
    v1043 = pad(v1042, 0, channels)
    del v1042
    v1044 = v1039 + v1043
    del v1039, v1043
    v1045 = narrow(v1040, 0, channels - 1)
    v1046 = v1045 * v299
    del v299, v1045
    v1047 = pad(v1046, 1, channels)
    del v1046
    v1048 = v1047 + v1044
    del v1044, v1047
    v1049 = v571 * v131
    del v131
    v1050 = v1049 + v1048
    del v1048, v1049
    v1051 = v73 * v966
    del v966
    v1052 = v1051 + v1050
    del v1050, v1051
    v1053 = v1027 + v1052
    del v1027, v1052
    v1054 = v89 * v16
    v1055 = v85 * v73
    v1056 = v1054 + v1055
    del v1054, v1055
    v1057 = v93 * v73
    v1058 = v1056 - v1057
    del v1056, v1057
    v1059 = v81 * v16
    v1060 = v1058 - v1059
    del v1058, v1059
    v1061 = v1060 * v406
    del v1060
    v1062 = v1061 + v1053
    del v1053, v1061
    v1063 = v22 * v16
    v1064 = v35 * v73
    v1065 = v1064 - v1063
    del v1063, v1064
    v1066 = v1065 * v382
    del v1065
    v1067 = v1066 + v1062
    del v1062, v1066
    v1068 = v22 ** 6
    v1069 = v1068 * v3
    del v1068
    v1070 = v17 * v1069
    del v1069
    v1071 = v1070 * 2.0
    del v1070
    v1072 = v1071 + v1067
    del v1067, v1071
    v1073 = v1026 + v1072
    del v1026, v1072
    v1074 = v568 * 0.5
    del v568
    v1075 = v565 + v1074
    del v565, v1074
    v1076 = v1075 * 2.0
    v1077 = v152 * 4.0
    v1078 = v1077 + v1076
    del v1076, v1077
    v1079 = v42 * v16
    v1080 = v1079 * 10.0
    v1081 = v1078 - v1080
    del v1078, v1080
    v1082 = v1081 * v171
    del v1081
    v1083 = v10 * v1082
    v1084 = v1083 + v1073
    del v1073, v1083
    v1085 = v42 * v73
    v1086 = v28 * v16
    v1087 = v1086 * 2.0
    del v1086
    v1088 = v1085 + v1087
    del v1085, v1087
    v1089 = v1088 * v171
    del v1088
    v1090 = v35 * v458
    del v458
    v1091 = v1089 + v1090
    del v1089, v1090
    v1092 = v29 * v1091
    v1093 = v1092 + v1084
    del v1084, v1092
    v1094 = v1079 * 12.0
    del v1079
    v1095 = v152 * 9.0
    v1096 = v1094 - v1095
    del v1094, v1095
    v1097 = v1075 * 8.0
    del v1075
    v1098 = v1096 - v1097
    del v1096, v1097
    v1099 = v1098 * v182
    del v1098
    v1100 = v1040 * v274
    del v1040
    v1101 = v29 * v1100
    v1102 = v1099 + v1101
    del v1099, v1101
    v1103 = v5 * v323
    v1104 = v1103 * v130
    del v1103
    v1105 = v1104 + v1102
    del v1102, v1104
    v1106 = v28 * v289
    del v28
    v1107 = v1106 + v1105
    del v1105, v1106
    v1108 = v29 * v1107
    del v1107
    v1109 = v1108 * 2.0
    del v1108
    v1110 = v456 * v2
    del v456
    v1111 = v16 * v767
    v1112 = v1111 * 5.0
    del v1111
    v1113 = v1110 + v1112
    del v1110, v1112
    v1114 = v81 * v207
    v1115 = v1114 * 2.0
    del v1114
    v1116 = v1113 - v1115
    del v1113, v1115
    v1117 = v152 * v323
    del v152
    v1118 = v1117 * 2.0
    del v1117
    v1119 = v1116 - v1118
    del v1116, v1118
    v1120 = v124 * v571
    del v124
    v1121 = v1119 - v1120
    del v1119, v1120
    v1122 = v89 * v207
    v1123 = v1121 - v1122
    del v1121, v1122
    v1124 = v1123 * v4
    del v1123
    v1125 = v571 * v122
    v1126 = v1124 + v1125
    del v1124, v1125
    v1127 = v30 * v1100
    del v30, v1100
    v1128 = v1127 + v1126
    del v1126, v1127
    v1129 = v1109 + v1128
    del v1109, v1128
    v1130 = v52 * v308
    del v52
    v1131 = v1130 + v1129
    del v1129, v1130
    v1132 = v24 * v81
    v1133 = v1132 * 2.0
    del v1132
    v1134 = v93 * v16
    v1135 = v1134 * 3.0
    del v1134
    v1136 = v1133 + v1135
    del v1133, v1135
    v1137 = v85 * v16
    v1138 = v1137 * 3.0
    del v1137
    v1139 = v1136 - v1138
    del v1136, v1138
    v1140 = v61 * v89
    v1141 = v1139 - v1140
    del v1139, v1140
    v1142 = v89 * v24
    v1143 = v1141 - v1142
    del v1141, v1142
    v1144 = v1143 * v406
    del v1143
    v1145 = v1144 + v1131
    del v1131, v1144
    v1146 = v81 * 2.0
    v1147 = v89 + v1146
    del v1146
    v1148 = v35 * v16
    v1149 = v1148 * 3.0
    del v1148
    v1150 = v1147 - v1149
    del v1147, v1149
    v1151 = v1150 * v382
    del v1150
    v1152 = v1151 + v1145
    del v1145, v1151
    v1153 = v229 * v523
    del v523
    v1154 = v234 * v526
    v1155 = v1154 * 2.0
    del v1154
    v1156 = v1153 + v1155
    del v1153, v1155
    v1157 = v1156 * v135
    del v1156
    v1158 = narrow(v571, 0, channels - 1)
    v1159 = v1158 * v142
    del v142, v1158
    v1160 = v1159 + v1157
    del v1157, v1159
    v1161 = pad(v1160, 1, channels)
    del v1160
    v1162 = v1161 + v1152
    del v1152, v1161
    v1163 = v251 * v501
    del v501
    v1164 = -v1163
    del v1163
    v1165 = v256 * v505
    v1166 = v1165 * 2.0
    del v1165
    v1167 = v1164 - v1166
    del v1164, v1166
    v1168 = v1167 * v141
    del v1167
    v1169 = narrow(v571, 1, channels - 1)
    v1170 = v1169 * v136
    del v136, v1169
    v1171 = v1170 + v1168
    del v1168, v1170
    v1172 = pad(v1171, 0, channels)
    del v1171
    v1173 = v1172 + v1162
    del v1162, v1172
    v1174 = v319 * 0.5
    del v319
    v1175 = v316 + v1174
    del v316, v1174
    v1176 = v1175 * 2.0
    v1177 = v127 * 4.0
    v1178 = v1177 + v1176
    del v1176, v1177
    v1179 = v42 * v9
    v1180 = v1179 * 10.0
    v1181 = v1178 - v1180
    del v1178, v1180
    v1182 = v1181 * v171
    del v1181
    v1183 = v5 * v1182
    v1184 = v1183 + v1173
    del v1173, v1183
    v1185 = v1008 * 6.0
    del v1008
    v1186 = v1006 * 2.0
    del v1006
    v1187 = v1185 - v1186
    del v1185, v1186
    v1188 = v1187 * v171
    del v1187
    v1189 = v1188 + v1013
    del v1013, v1188
    v1190 = v1016 + v1189
    del v1016, v1189
    v1191 = v1018 * v119
    del v1018
    v1192 = v1191 + v1190
    del v1190, v1191
    v1193 = v1021 * v119
    del v119, v1021
    v1194 = v1193 + v1192
    del v1192, v1193
    v1195 = v42 * v210
    del v210
    v1196 = v1195 + v1194
    del v1194, v1195
    v1197 = v10 * v1196
    v1198 = v1197 + v1184
    del v1184, v1197
    v1199 = v17 * v1091
    del v1091
    v1200 = v1199 + v1198
    del v1198, v1199
    v1201 = v1179 * 12.0
    del v1179
    v1202 = v127 * 9.0
    v1203 = v1201 - v1202
    del v1201, v1202
    v1204 = v1175 * 8.0
    del v1175
    v1205 = v1203 - v1204
    del v1203, v1204
    v1206 = v1205 * v182
    del v182, v1205
    v1207 = v35 * v36
    v1208 = v1207 * v274
    del v274
    v1209 = v10 * v1208
    v1210 = v1206 + v1209
    del v1206, v1209
    v1211 = v17 * v571
    v1212 = v1211 * v130
    del v130, v1211
    v1213 = v1212 + v1210
    del v1210, v1212
    v1214 = v36 * v289
    del v289
    v1215 = v1214 + v1213
    del v1213, v1214
    v1216 = v10 * v1215
    del v1215
    v1217 = v1216 * 2.0
    del v1216
    v1218 = v474 * v73
    del v73
    v1219 = v9 * v745
    v1220 = v1219 * 5.0
    del v1219
    v1221 = v1218 + v1220
    del v1218, v1220
    v1222 = v127 * v571
    del v127, v571
    v1223 = v1222 * 2.0
    del v1222
    v1224 = v1221 - v1223
    del v1221, v1223
    v1225 = v85 * v207
    v1226 = v1225 * 2.0
    del v1225
    v1227 = v1224 - v1226
    del v1224, v1226
    v1228 = v93 * v207
    del v207
    v1229 = v1227 - v1228
    del v1227, v1228
    v1230 = v149 * v323
    del v149
    v1231 = v1229 - v1230
    del v1229, v1230
    v1232 = v1231 * v4
    del v1231
    v1233 = v323 * v122
    del v122
    v1234 = v1232 + v1233
    del v1232, v1233
    v1235 = v37 * v1208
    del v37, v1208
    v1236 = v1235 + v1234
    del v1234, v1235
    v1237 = v1217 + v1236
    del v1217, v1236
    v1238 = v57 * v308
    del v57, v308
    v1239 = v1238 + v1237
    del v1237, v1238
    v1240 = v24 * v85
    v1241 = v1240 * 2.0
    del v1240
    v1242 = v89 * v9
    v1243 = v1242 * 3.0
    del v1242
    v1244 = v1241 + v1243
    del v1241, v1243
    v1245 = v61 * v93
    del v61
    v1246 = v1244 - v1245
    del v1244, v1245
    v1247 = v81 * v9
    v1248 = v1247 * 3.0
    del v1247
    v1249 = v1246 - v1248
    del v1246, v1248
    v1250 = v93 * v24
    del v24
    v1251 = v1249 - v1250
    del v1249, v1250
    v1252 = v1251 * v406
    del v1251
    v1253 = v1252 + v1239
    del v1239, v1252
    v1254 = v85 * 2.0
    v1255 = v93 + v1254
    del v1254
    v1256 = v22 * v9
    v1257 = v1256 * 3.0
    del v1256
    v1258 = v1255 - v1257
    del v1255, v1257
    v1259 = v1258 * v382
    del v1258
    v1260 = v1259 + v1253
    del v1253, v1259
    v1261 = v234 * v717
    del v234, v717
    v1262 = -v1261
    del v1261
    v1263 = v229 * v526
    del v229, v526
    v1264 = v1263 * 2.0
    del v1263
    v1265 = v1262 - v1264
    del v1262, v1264
    v1266 = v1265 * v135
    del v1265
    v1267 = narrow(v323, 0, channels - 1)
    v1268 = v1267 * v164
    del v164, v1267
    v1269 = v1268 + v1266
    del v1266, v1268
    v1270 = pad(v1269, 1, channels)
    del v1269
    v1271 = v1270 + v1260
    del v1260, v1270
    v1272 = v256 * v736
    del v256, v736
    v1273 = v251 * v505
    del v251, v505
    v1274 = v1273 * 2.0
    del v1273
    v1275 = v1272 + v1274
    del v1272, v1274
    v1276 = v1275 * v141
    del v1275
    v1277 = narrow(v323, 1, channels - 1)
    v1278 = v1277 * v159
    del v159, v1277
    v1279 = v1278 + v1276
    del v1276, v1278
    v1280 = pad(v1279, 0, channels)
    del v1279
    v1281 = v1280 + v1271
    del v1271, v1280
    v1282 = v42 * v2
    del v42
    v1283 = v36 * v9
    v1284 = v1283 * 2.0
    del v1283
    v1285 = v1282 + v1284
    del v1282, v1284
    v1286 = v1285 * v171
    del v171, v1285
    v1287 = v22 * v684
    del v684
    v1288 = v1286 + v1287
    del v1286, v1287
    v1289 = v5 * v1288
    v1290 = v1289 + v1281
    del v1281, v1289
    v1291 = v29 * v1196
    del v1196
    v1292 = v1291 + v1290
    del v1290, v1291
    v1293 = v17 * v1082
    del v1082
    v1294 = v1293 + v1292
    del v1292, v1293
    v1295 = v17 * v1025
    del v1025
    v1296 = v36 * v310
    del v36, v310
    v1297 = v2 * v745
    del v745
    v1298 = v85 * v394
    v1299 = v1298 * 2.0
    del v1298
    v1300 = v1297 + v1299
    del v1297, v1299
    v1301 = v93 * v394
    del v394
    v1302 = v1301 + v1300
    del v1300, v1301
    v1303 = v474 * v16
    del v16, v474
    v1304 = v1302 - v1303
    del v1302, v1303
    v1305 = v9 * v767
    del v767
    v1306 = v1305 * 3.0
    del v1305
    v1307 = v1304 - v1306
    del v1304, v1306
    v1308 = v1307 * v4
    del v4, v1307
    v1309 = narrow(v1207, 1, channels - 1)
    v1310 = v1309 * v277
    del v277, v1309
    v1311 = pad(v1310, 0, channels)
    del v1310
    v1312 = v1308 + v1311
    del v1308, v1311
    v1313 = narrow(v1207, 0, channels - 1)
    del v1207
    v1314 = v1313 * v141
    del v1313
    v1315 = pad(v1314, 1, channels)
    del v1314
    v1316 = v1315 + v1312
    del v1312, v1315
    v1317 = v323 * v155
    del v155, v323
    v1318 = v1317 + v1316
    del v1316, v1317
    v1319 = v2 * v747
    del v747
    v1320 = v1319 + v1318
    del v1318, v1319
    v1321 = v1296 + v1320
    del v1296, v1320
    v1322 = v93 * v9
    del v93
    v1323 = v81 * v2
    del v81
    v1324 = v1322 + v1323
    del v1322, v1323
    v1325 = v85 * v9
    del v85
    v1326 = v1324 - v1325
    del v1324, v1325
    v1327 = v89 * v2
    del v89
    v1328 = v1326 - v1327
    del v1326, v1327
    v1329 = v1328 * v406
    del v406, v1328
    v1330 = v1329 + v1321
    del v1321, v1329
    v1331 = v35 * v9
    del v9
    v1332 = v22 * v2
    del v2
    v1333 = v1332 - v1331
    del v1331, v1332
    v1334 = v1333 * v382
    del v382, v1333
    v1335 = v1334 + v1330
    del v1330, v1334
    v1336 = v35 ** 6
    v1337 = v1336 * v3
    del v1336
    v1338 = v5 * v1337
    del v1337
    v1339 = v1338 * 2.0
    del v1338
    v1340 = v1339 + v1335
    del v1335, v1339
    v1341 = v10 * v1288
    del v1288
    v1342 = v1341 + v1340
    del v1340, v1341
    v1343 = v29 * v1182
    del v1182
    v1344 = v1343 + v1342
    del v1342, v1343
    v1345 = v1295 + v1344
    del v1295, v1344
    return stack([v0, v531, v743, v855, v963, v1002, v1093, v1200, v1294, v1345], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 5]
    v1 = jets[:, :, 3]
    v2 = v0 * v1
    v3 = grad_features[9]
    v4 = v3 * 48.0
    v5 = v2 * v4
    v6 = jets[:, :, 4]
    v7 = v6 * v6
    v8 = v3 * -48.0
    v9 = v7 * v8
    v10 = v5 + v9
    del v5, v9
    v11 = grad_grad_jets[:, :, 4]
    v12 = v0 * v11
    v13 = grad_grad_jets[:, :, 5]
    v14 = v6 * v13
    v15 = v12 + v14
    del v12, v14
    v16 = v10 * v15
    v17 = v11 * 2.0
    v18 = v6 * v17
    v19 = jets[:, :, 1]
    v20 = v19 * v18
    v21 = grad_grad_jets[:, :, 1]
    v22 = v7 * v21
    v23 = v20 + v22
    del v20, v22
    v24 = v3 * 12.0
    v25 = jets[:, :, 9]
    v26 = v25 * v24
    v27 = v26 * 2.0
    v28 = v27 * v23
    v29 = grad_grad_jets[:, :, 3]
    v30 = v0 * v29
    v31 = v1 * v13
    v32 = v30 + v31
    del v30, v31
    v33 = v19 * v32
    v34 = v2 * v21
    v35 = v33 + v34
    del v33, v34
    v36 = v26 * v35
    v37 = v28 + v36
    del v28, v36
    v38 = v16 + v37
    del v16, v37
    v39 = v8 * v18
    v40 = v4 * v32
    v41 = v39 + v40
    del v39, v40
    v42 = v0 * v6
    v43 = v42 * v41
    v44 = v43 + v38
    del v38, v43
    v45 = v19 * v2
    v46 = grad_grad_jets[:, :, 9]
    v47 = v24 * v46
    v48 = v45 * v47
    v49 = v48 + v44
    del v44, v48
    v50 = v19 * v7
    v51 = v47 * 2.0
    v52 = v50 * v51
    v53 = v52 + v49
    del v49, v52
    v54 = jets[:, :, 2]
    v55 = v19 * v54
    v56 = v55 * v53
    v57 = narrow(v6, 0, channels - 1)
    v58 = grad_features[8]
    v59 = v58 * -6.0
    v60 = v57 * v59
    v61 = pad(v60, 1, channels)
    del v60
    v62 = narrow(v6, 1, channels - 1)
    v63 = grad_features[7]
    v64 = v63 * 6.0
    v65 = v62 * v64
    v66 = pad(v65, 0, channels)
    del v65
    v67 = v61 + v66
    del v61, v66
    v68 = grad_features[2]
    v69 = v68 + v67
    del v67
    v70 = v69 * v13
    v71 = jets[:, :, 7]
    v72 = v71 * v25
    v73 = grad_features[6]
    v74 = v73 * 6.0
    v75 = v72 * v74
    v76 = v75 * 2.0
    v77 = jets[:, :, 8]
    v78 = v77 * v77
    v79 = v73 * 3.0
    v80 = v78 * v79
    v81 = v80 * -8.0
    v82 = v76 + v81
    del v76, v81
    v83 = v82 * 0.5
    v84 = v19 * v19
    v85 = v0 * v0
    v86 = v84 * v85
    v87 = v3 * -12.0
    v88 = v86 * v87
    v89 = v83 + v88
    del v83, v88
    v90 = v89 * v32
    v91 = v70 + v90
    del v70, v90
    v92 = v86 * v24
    v93 = v82 + v92
    del v82, v92
    v94 = v93 * v18
    v95 = v94 + v91
    del v91, v94
    v96 = v77 * v71
    v97 = v96 * v74
    v98 = v97 * 6.0
    v99 = jets[:, :, 6]
    v100 = v99 * v25
    v101 = v100 * v74
    v102 = v101 * -4.0
    v103 = v98 + v102
    del v98, v102
    v104 = v19 * v55
    v105 = v77 * v24
    v106 = -v105
    v107 = v104 * v106
    v108 = v103 + v107
    del v107
    v109 = v108 * v15
    v110 = v109 + v95
    del v95, v109
    v111 = v77 * v25
    v112 = v111 * v74
    v113 = v112 * 2.0
    v114 = v1 * v11
    v115 = v6 * v29
    v116 = v114 + v115
    del v114, v115
    v117 = v113 * v116
    v118 = v117 + v110
    del v110, v117
    v119 = v77 * v99
    v120 = v119 * v74
    v121 = v120 * 4.0
    v122 = v71 * v71
    v123 = v122 * v79
    v124 = v123 * -9.0
    v125 = v121 + v124
    del v121, v124
    v126 = v84 * v7
    v127 = v126 * v24
    v128 = v127 + v125
    del v125, v127
    v129 = v84 * v2
    v130 = v129 * v87
    v131 = v130 + v128
    del v128, v130
    v132 = v71 * v24
    v133 = v132 * -2.0
    v134 = v104 * v133
    v135 = v134 + v131
    del v131, v134
    v136 = v13 * 2.0
    v137 = v0 * v136
    v138 = v135 * v137
    v139 = v138 + v118
    del v118, v138
    v140 = v73 * -6.0
    v141 = v96 * v140
    v142 = v73 * 2.0
    v143 = v100 * v142
    v144 = v141 + v143
    del v143
    v145 = v19 * v144
    v146 = narrow(v19, 0, channels - 1)
    v147 = v146 * v58
    v148 = pad(v147, 1, channels)
    del v147
    v149 = v145 + v148
    del v145, v148
    v150 = narrow(v19, 1, channels - 1)
    v151 = -v63
    v152 = v150 * v151
    v153 = pad(v152, 0, channels)
    del v152
    v154 = v153 + v149
    del v149, v153
    v155 = v1 * v1
    v156 = v25 * v155
    v157 = v73 * -3.0
    v158 = v156 * v157
    v159 = v158 + v154
    del v154, v158
    v160 = v55 * v55
    v161 = v3 * 6.0
    v162 = v160 * v161
    v163 = grad_features[5]
    v164 = v163 + v162
    del v162
    v165 = v71 * v164
    v166 = v165 + v159
    del v159, v165
    v167 = v166 * v46
    v168 = v167 + v139
    del v139, v167
    v169 = v3 * 9.0
    v170 = v160 * v169
    v171 = -v163
    v172 = v170 + v171
    del v170
    v173 = grad_grad_jets[:, :, 8]
    v174 = v173 * 2.0
    v175 = v77 * v174
    v176 = v172 * v175
    v177 = v176 + v168
    del v168, v176
    v178 = v42 * v10
    v179 = v45 * v26
    v180 = v178 + v179
    del v178, v179
    v181 = v50 * v27
    v182 = v181 + v180
    del v180, v181
    v183 = grad_grad_jets[:, :, 2]
    v184 = v19 * v183
    v185 = v54 * v21
    v186 = v184 + v185
    del v184, v185
    v187 = v182 * v186
    v188 = v187 + v177
    del v177, v187
    v189 = v77 * v78
    v190 = v73 * 4.0
    v191 = v189 * v190
    v192 = narrow(v25, 0, channels - 1)
    v193 = -v58
    v194 = v192 * v193
    v195 = pad(v194, 1, channels)
    del v194
    v196 = narrow(v25, 1, channels - 1)
    v197 = v196 * v63
    v198 = pad(v197, 0, channels)
    del v197
    v199 = v195 + v198
    del v195, v198
    v200 = v191 + v199
    del v191, v199
    v201 = v200 * v21
    v202 = v201 + v188
    del v188, v201
    v203 = v77 * v175
    v204 = v78 * v173
    v205 = v203 + v204
    del v203, v204
    v206 = v190 * v205
    v207 = narrow(v46, 0, channels - 1)
    v208 = v193 * v207
    v209 = pad(v208, 1, channels)
    del v208
    v210 = v206 + v209
    del v206, v209
    v211 = narrow(v46, 1, channels - 1)
    v212 = v63 * v211
    v213 = pad(v212, 0, channels)
    del v212
    v214 = v213 + v210
    del v210, v213
    v215 = v19 * v214
    v216 = v215 + v202
    del v202, v215
    v217 = v56 + v216
    del v56, v216
    v218 = v186 * 2.0
    v219 = v55 * v218
    v220 = v169 * v219
    v221 = v78 * v220
    v222 = v221 + v217
    del v217, v221
    v223 = v144 * v21
    v224 = grad_grad_jets[:, :, 7]
    v225 = v164 * v224
    v226 = v29 * 2.0
    v227 = v1 * v226
    v228 = v25 * v227
    v229 = v155 * v46
    v230 = v228 + v229
    del v228, v229
    v231 = v157 * v230
    v232 = v225 + v231
    del v225, v231
    v233 = v223 + v232
    del v223, v232
    v234 = v99 * v46
    v235 = grad_grad_jets[:, :, 6]
    v236 = v25 * v235
    v237 = v234 + v236
    del v234, v236
    v238 = v142 * v237
    v239 = v77 * v224
    v240 = v71 * v173
    v241 = v239 + v240
    del v239, v240
    v242 = v140 * v241
    v243 = v238 + v242
    del v238, v242
    v244 = v19 * v243
    v245 = v244 + v233
    del v233, v244
    v246 = narrow(v21, 0, channels - 1)
    v247 = v58 * v246
    v248 = pad(v247, 1, channels)
    del v247
    v249 = v248 + v245
    del v245, v248
    v250 = narrow(v21, 1, channels - 1)
    v251 = v151 * v250
    v252 = pad(v251, 0, channels)
    del v251
    v253 = v252 + v249
    del v249, v252
    v254 = v161 * v219
    v255 = v71 * v254
    v256 = v255 + v253
    del v253, v255
    v257 = v25 * v256
    v258 = v257 + v222
    del v222, v257
    v259 = v84 * v18
    v260 = v21 * 2.0
    v261 = v19 * v260
    v262 = v7 * v261
    v263 = v259 + v262
    del v259, v262
    v264 = v24 * v263
    v265 = v84 * v32
    v266 = v2 * v261
    v267 = v265 + v266
    del v265, v266
    v268 = v87 * v267
    v269 = v19 * v186
    v270 = v55 * v21
    v271 = v269 + v270
    del v269, v270
    v272 = v133 * v271
    v273 = v272 + v268
    del v268, v272
    v274 = v264 + v273
    del v264, v273
    v275 = v77 * v235
    v276 = v99 * v173
    v277 = v275 + v276
    del v275, v276
    v278 = v74 * v277
    v279 = v278 * 4.0
    v280 = v279 + v274
    del v274, v279
    v281 = v224 * 2.0
    v282 = v71 * v281
    v283 = v79 * v282
    v284 = v283 * -9.0
    v285 = v284 + v280
    del v280, v284
    v286 = v24 * v224
    v287 = v286 * -2.0
    v288 = v104 * v287
    v289 = v288 + v285
    del v285, v288
    v290 = v85 * v289
    v291 = v290 + v258
    del v258, v290
    v292 = v77 * v46
    v293 = v25 * v173
    v294 = v292 + v293
    del v292, v293
    v295 = v74 * v294
    v296 = v295 * 2.0
    v297 = v1 * v6
    v298 = v297 * v296
    v299 = v298 + v291
    del v291, v298
    v300 = v74 * v241
    v301 = v300 * 6.0
    v302 = v74 * v237
    v303 = v302 * -4.0
    v304 = v301 + v303
    del v301, v303
    v305 = v106 * v271
    v306 = v305 + v304
    del v305
    v307 = v24 * v173
    v308 = -v307
    v309 = v104 * v308
    v310 = v309 + v306
    del v306, v309
    v311 = v42 * v310
    v312 = v311 + v299
    del v299, v311
    v313 = v84 * v137
    v314 = v85 * v261
    v315 = v313 + v314
    del v313, v314
    v316 = v24 * v315
    v317 = v71 * v46
    v318 = v25 * v224
    v319 = v317 + v318
    del v317, v318
    v320 = v74 * v319
    v321 = v320 * 2.0
    v322 = v79 * v175
    v323 = v322 * -8.0
    v324 = v321 + v323
    del v321, v323
    v325 = v316 + v324
    del v316
    v326 = v7 * v325
    v327 = v326 + v312
    del v312, v326
    v328 = v87 * v315
    v329 = v324 * 0.5
    del v324
    v330 = v328 + v329
    del v328, v329
    v331 = v2 * v330
    v332 = v331 + v327
    del v327, v331
    v333 = v58 * 6.0
    v334 = v62 * v333
    v335 = grad_features[4]
    v336 = v335 + v334
    del v334
    v337 = narrow(v13, 0, channels - 1)
    v338 = v336 * v337
    v339 = narrow(v77, 1, channels - 1)
    v340 = v339 * v58
    v341 = -v340
    v342 = narrow(v183, 0, channels - 1)
    v343 = v341 * v342
    v344 = v338 + v343
    del v338, v343
    v345 = narrow(v54, 0, channels - 1)
    v346 = narrow(v173, 1, channels - 1)
    v347 = v58 * v346
    v348 = -v347
    v349 = v345 * v348
    v350 = v349 + v344
    del v344, v349
    v351 = narrow(v11, 1, channels - 1)
    v352 = v333 * v351
    v353 = narrow(v0, 0, channels - 1)
    v354 = v353 * v352
    v355 = v354 + v350
    del v350, v354
    v356 = pad(v355, 1, channels)
    del v355
    v357 = v356 + v332
    del v332, v356
    v358 = v63 * -6.0
    v359 = v57 * v358
    v360 = grad_features[3]
    v361 = v360 + v359
    del v359
    v362 = narrow(v13, 1, channels - 1)
    v363 = v361 * v362
    v364 = narrow(v77, 0, channels - 1)
    v365 = v364 * v63
    v366 = narrow(v183, 1, channels - 1)
    v367 = v365 * v366
    v368 = v363 + v367
    del v363, v367
    v369 = narrow(v54, 1, channels - 1)
    v370 = narrow(v173, 0, channels - 1)
    v371 = v63 * v370
    v372 = v369 * v371
    v373 = v372 + v368
    del v368, v372
    v374 = narrow(v11, 0, channels - 1)
    v375 = v358 * v374
    v376 = narrow(v0, 1, channels - 1)
    v377 = v376 * v375
    v378 = v377 + v373
    del v373, v377
    v379 = pad(v378, 0, channels)
    del v378
    v380 = v379 + v357
    del v357, v379
    v381 = v59 * v374
    v382 = pad(v381, 1, channels)
    del v381
    v383 = v64 * v351
    v384 = pad(v383, 0, channels)
    del v383
    v385 = v382 + v384
    del v382, v384
    v386 = v0 * v385
    v387 = v386 + v380
    del v380, v386
    v388 = v19 * v387
    del v387
    v389 = v388 * 2.0
    del v388
    v390 = v155 * v26
    v391 = v105 * 5.0
    v392 = v297 * v391
    v393 = v390 + v392
    del v390, v392
    v394 = v99 * v24
    v395 = v394 * -3.0
    v396 = v42 * v395
    v397 = v396 + v393
    del v393, v396
    v398 = v54 * v397
    v399 = v7 * v7
    v400 = v399 * v4
    v401 = v54 * v54
    v402 = v401 * v122
    v403 = v402 * v169
    v404 = v400 + v403
    del v400, v403
    v405 = v84 * v78
    v406 = v405 * v169
    v407 = v406 + v404
    del v404, v406
    v408 = v96 * v55
    v409 = v3 * -18.0
    v410 = v408 * v409
    v411 = v410 + v407
    del v407, v410
    v412 = v100 * v55
    v413 = v3 * -2.0
    v414 = v412 * v413
    v415 = v414 + v411
    del v411, v414
    v416 = v25 * v84
    v417 = v71 * v416
    v418 = v417 * v161
    v419 = v418 + v415
    del v415, v418
    v420 = v99 * v401
    v421 = v77 * v420
    v422 = v421 * v161
    v423 = v422 + v419
    del v419, v422
    v424 = v2 * v7
    v425 = v3 * -24.0
    v426 = v424 * v425
    v427 = v426 + v423
    del v423, v426
    v428 = v398 + v427
    del v398, v427
    v429 = v26 * -3.0
    v430 = v297 * v429
    v431 = v132 * 5.0
    v432 = v42 * v431
    v433 = v430 + v432
    del v430, v432
    v434 = v85 * v394
    v435 = v434 + v433
    del v433, v434
    v436 = v19 * v435
    v437 = v436 + v428
    del v428, v436
    v438 = v2 * v2
    v439 = v438 * v425
    v440 = v439 + v437
    del v437, v439
    v441 = v54 * v7
    v442 = v441 * v133
    v443 = v442 + v440
    del v440, v442
    v444 = v105 * -2.0
    v445 = v50 * v444
    v446 = v445 + v443
    del v443, v445
    v447 = v54 * v2
    v448 = -v132
    v449 = v447 * v448
    v450 = v449 + v446
    del v446, v449
    v451 = v45 * v106
    v452 = v451 + v450
    del v450, v451
    v453 = v55 * v452
    v454 = v453 * 2.0
    del v453
    v455 = v297 * v10
    v456 = v447 * v394
    v457 = v455 + v456
    del v455, v456
    v458 = v394 * 2.0
    v459 = v441 * v458
    v460 = v459 + v457
    del v457, v459
    v461 = v401 * v460
    v462 = v84 * v182
    v463 = v461 + v462
    del v461, v462
    v464 = v100 * v140
    v465 = v464 + v141
    del v141, v464
    v466 = v71 * v465
    v467 = v401 * v297
    v468 = v467 * v448
    v469 = v468 + v466
    del v466, v468
    v470 = v401 * v155
    v471 = v470 * v444
    v472 = v471 + v469
    del v469, v471
    v473 = v73 * 12.0
    v474 = v78 * v473
    v475 = v99 * v474
    v476 = v475 + v472
    del v472, v475
    v477 = narrow(v71, 0, channels - 1)
    v478 = v58 * -3.0
    v479 = v477 * v478
    v480 = pad(v479, 1, channels)
    del v479
    v481 = v480 + v476
    del v476, v480
    v482 = narrow(v71, 1, channels - 1)
    v483 = v63 * 3.0
    v484 = v482 * v483
    v485 = pad(v484, 0, channels)
    del v484
    v486 = v485 + v481
    del v481, v485
    v487 = v54 * v486
    v488 = v487 + v463
    del v463, v487
    v489 = v77 * v465
    v490 = v84 * v42
    v491 = v490 * v106
    v492 = v491 + v489
    del v489, v491
    v493 = v86 * v133
    v494 = v493 + v492
    del v492, v493
    v495 = v122 * v473
    v496 = v25 * v495
    v497 = v496 + v494
    del v494, v496
    v498 = v58 * 3.0
    v499 = v364 * v498
    v500 = pad(v499, 1, channels)
    del v499
    v501 = v500 + v497
    del v497, v500
    v502 = v63 * -3.0
    v503 = v339 * v502
    v504 = pad(v503, 0, channels)
    del v503
    v505 = v504 + v501
    del v501, v504
    v506 = v19 * v505
    v507 = v506 + v488
    del v488, v506
    v508 = v155 * v112
    v509 = v508 + v507
    del v507, v508
    v510 = v99 * v71
    v511 = v510 * v74
    v512 = v85 * v511
    v513 = v512 + v509
    del v509, v512
    v514 = v75 * -10.0
    v515 = v80 * 12.0
    v516 = v514 + v515
    del v514, v515
    v517 = v297 * v516
    v518 = v517 + v513
    del v513, v517
    v519 = v120 * -10.0
    v520 = v123 * 12.0
    v521 = v519 + v520
    del v519, v520
    v522 = v42 * v521
    v523 = v522 + v518
    del v518, v522
    v524 = v454 + v523
    del v454, v523
    v525 = v97 * -2.0
    del v97
    v526 = v101 * 6.0
    del v101
    v527 = v525 + v526
    del v525, v526
    v528 = v7 * v527
    v529 = v528 + v524
    del v524, v528
    v530 = v527 * 0.5
    v531 = v2 * v530
    v532 = v531 + v529
    del v529, v531
    v533 = v160 * v409
    v534 = v163 + v533
    del v533
    v535 = v96 * v534
    v536 = v535 + v532
    del v532, v535
    v537 = v160 * v413
    v538 = v537 + v171
    del v171, v537
    v539 = v100 * v538
    v540 = v539 + v536
    del v536, v539
    v541 = narrow(v1, 1, channels - 1)
    v542 = v353 * v541
    v543 = v542 * v59
    v544 = narrow(v1, 0, channels - 1)
    v545 = v376 * v544
    v546 = v545 * v333
    v547 = v543 + v546
    del v543, v546
    v548 = v340 * -2.0
    del v340
    v549 = v146 * v548
    v550 = v549 + v547
    del v547, v549
    v551 = v482 * v58
    v552 = v551 * 2.0
    v553 = v345 * v552
    v554 = v553 + v550
    del v550, v553
    v555 = v335 * -2.0
    v556 = v57 * v555
    v557 = v556 + v554
    del v554, v556
    v558 = pad(v557, 1, channels)
    del v557
    v559 = v558 + v540
    del v540, v558
    v560 = v542 * v358
    v561 = v545 * v64
    v562 = v560 + v561
    del v560, v561
    v563 = v365 * 2.0
    v564 = v150 * v563
    v565 = v564 + v562
    del v562, v564
    v566 = v477 * v63
    v567 = v566 * -2.0
    v568 = v369 * v567
    v569 = v568 + v565
    del v565, v568
    v570 = v360 * -2.0
    v571 = v62 * v570
    v572 = v571 + v569
    del v569, v571
    v573 = pad(v572, 0, channels)
    del v572
    v574 = v573 + v559
    del v559, v573
    v575 = v68 * -2.0
    v576 = v6 * v575
    v577 = v576 + v574
    del v574, v576
    v578 = v577 * v183
    v579 = v85 * v105
    v580 = -v26
    v581 = v42 * v580
    v582 = v579 + v581
    del v579, v581
    v583 = v54 * v111
    v584 = v3 * -6.0
    v585 = v583 * v584
    v586 = v585 + v582
    del v582, v585
    v587 = v586 * v21
    del v586
    v588 = v587 * 5.0
    del v587
    v589 = v19 ** 3
    v590 = v589 * 4.0
    del v589
    v591 = v588 * v590
    del v588, v590
    v592 = v54 ** 5
    v593 = v592 * v584
    v594 = v99 * v224
    v595 = v71 * v235
    v596 = v594 + v595
    del v594, v595
    v597 = v593 * v596
    v598 = v591 + v597
    del v591, v597
    v599 = v578 + v598
    del v578, v598
    v600 = v19 * v200
    v601 = v55 * v182
    v602 = v600 + v601
    del v600, v601
    v603 = v78 * v172
    v604 = v603 + v602
    del v602, v603
    v605 = v25 * v166
    v606 = v605 + v604
    del v604, v605
    v607 = v85 * v135
    v608 = v607 + v606
    del v606, v607
    v609 = v297 * v113
    v610 = v609 + v608
    del v608, v609
    v611 = v42 * v108
    v612 = v611 + v610
    del v610, v611
    v613 = v7 * v93
    v614 = v613 + v612
    del v612, v613
    v615 = v2 * v89
    v616 = v615 + v614
    del v614, v615
    v617 = v345 * v341
    v618 = v353 * v336
    v619 = v617 + v618
    del v617, v618
    v620 = pad(v619, 1, channels)
    del v619
    v621 = v620 + v616
    del v616, v620
    v622 = v369 * v365
    v623 = v376 * v361
    v624 = v622 + v623
    del v622, v623
    v625 = pad(v624, 0, channels)
    del v624
    v626 = v625 + v621
    del v621, v625
    v627 = v0 * v69
    v628 = v627 + v626
    del v626, v627
    v629 = v628 * v260
    del v260, v628
    v630 = v629 + v599
    del v599, v629
    v631 = v55 * v84
    v632 = v631 * v26
    v633 = v160 * v106
    v634 = v632 + v633
    del v632, v633
    v635 = v58 * 4.0
    v636 = v345 * v635
    v637 = pad(v636, 1, channels)
    del v636
    v638 = v637 + v634
    del v634, v637
    v639 = v63 * -4.0
    v640 = v369 * v639
    v641 = pad(v640, 0, channels)
    del v640
    v642 = v641 + v638
    del v638, v641
    v643 = v73 * 24.0
    v644 = v25 * v643
    v645 = v297 * v644
    v646 = v645 + v642
    del v642, v645
    v647 = v77 * v643
    v648 = -v647
    v649 = v7 * v648
    v650 = v649 + v646
    del v646, v649
    v651 = v2 * v648
    v652 = v651 + v650
    del v650, v651
    v653 = v71 * v643
    v654 = v653 * 3.0
    v655 = v42 * v654
    v656 = v655 + v652
    del v652, v655
    v657 = v99 * v643
    v658 = -v657
    v659 = v85 * v658
    v660 = v659 + v656
    del v656, v659
    v661 = v163 * 2.0
    v662 = v77 * v661
    v663 = v662 + v660
    del v660
    v664 = v663 * v32
    v665 = v664 + v630
    del v630, v664
    v666 = v631 * v27
    v667 = v160 * v444
    v668 = v666 + v667
    del v666, v667
    v669 = v58 * -4.0
    v670 = v345 * v669
    v671 = pad(v670, 1, channels)
    del v670
    v672 = v671 + v668
    del v668, v671
    v673 = v63 * 4.0
    v674 = v369 * v673
    v675 = pad(v674, 0, channels)
    del v674
    v676 = v675 + v672
    del v672, v675
    v677 = -v644
    v678 = v297 * v677
    v679 = v678 + v676
    del v676, v678
    v680 = v647 * 2.0
    v681 = v7 * v680
    v682 = v681 + v679
    del v679, v681
    v683 = v653 * -3.0
    v684 = v42 * v683
    v685 = v684 + v682
    del v682, v684
    v686 = v85 * v657
    v687 = v686 + v685
    del v685, v686
    v688 = v662 * 2.0
    v689 = v688 + v687
    del v687, v688
    v690 = v689 * v18
    v691 = v690 + v665
    del v665, v690
    v692 = v71 * v661
    v693 = v692 * -3.0
    v694 = v693 * v15
    v695 = v694 + v691
    del v691, v694
    v696 = v25 * v661
    v697 = -v696
    v698 = v697 * v116
    v699 = v698 + v695
    del v695, v698
    v700 = v99 * v661
    v701 = v700 * v137
    v702 = v701 + v699
    del v699, v701
    v703 = v505 * v186
    v704 = v703 + v702
    del v702, v703
    v705 = v200 * v261
    del v200
    v706 = v705 + v704
    del v704, v705
    v707 = v435 * v219
    v708 = v707 + v706
    del v706, v707
    v709 = v25 * v261
    v710 = v84 * v46
    v711 = v709 + v710
    del v709, v710
    v712 = v144 * v711
    v713 = v712 + v708
    del v708, v712
    v714 = v416 * v243
    v715 = v714 + v713
    del v713, v714
    v716 = v394 * v137
    v717 = v431 * v15
    v718 = v716 + v717
    del v716, v717
    v719 = v429 * v116
    v720 = v719 + v718
    del v718, v719
    v721 = v47 * -3.0
    v722 = v297 * v721
    v723 = v722 + v720
    del v720, v722
    v724 = v286 * 5.0
    v725 = v42 * v724
    v726 = v725 + v723
    del v723, v725
    v727 = v24 * v235
    v728 = v85 * v727
    v729 = v728 + v726
    del v726, v728
    v730 = v160 * v729
    v731 = v730 + v715
    del v715, v730
    v732 = v84 * v214
    del v214
    v733 = v732 + v731
    del v731, v732
    v734 = v465 * v173
    v735 = v133 * v315
    v736 = v495 * v46
    v737 = v736 + v735
    del v735, v736
    v738 = v734 + v737
    del v734, v737
    v739 = v84 * v15
    v740 = v42 * v261
    v741 = v739 + v740
    del v739, v740
    v742 = v106 * v741
    v743 = v742 + v738
    del v738, v742
    v744 = v490 * v308
    v745 = v744 + v743
    del v743, v744
    v746 = v237 + v241
    v747 = v140 * v746
    v748 = v77 * v747
    v749 = v748 + v745
    del v745, v748
    v750 = v86 * v287
    v751 = v750 + v749
    del v749, v750
    v752 = v473 * v282
    v753 = v25 * v752
    v754 = v753 + v751
    del v751, v753
    v755 = v498 * v370
    v756 = pad(v755, 1, channels)
    del v755
    v757 = v756 + v754
    del v754, v756
    v758 = v502 * v346
    v759 = pad(v758, 0, channels)
    del v758
    v760 = v759 + v757
    del v757, v759
    v761 = v55 * v760
    v762 = v761 + v733
    del v733, v761
    v763 = v661 * v235
    v764 = v85 * v763
    v765 = v764 + v762
    del v762, v764
    v766 = v661 * v46
    v767 = -v766
    v768 = v297 * v767
    v769 = v768 + v765
    del v765, v768
    v770 = v661 * v224
    v771 = v770 * -3.0
    v772 = v42 * v771
    v773 = v772 + v769
    del v769, v772
    v774 = v55 * v261
    v775 = v84 * v186
    v776 = v774 + v775
    del v774, v775
    v777 = v27 * v776
    del v27
    v778 = v657 * v137
    v779 = v683 * v15
    v780 = v778 + v779
    del v778, v779
    v781 = v680 * v18
    v782 = v781 + v780
    del v780, v781
    v783 = v677 * v116
    v784 = v783 + v782
    del v782, v783
    v785 = v444 * v219
    v786 = v785 + v784
    del v784, v785
    v787 = v777 + v786
    del v777, v786
    v788 = v631 * v51
    del v51
    v789 = v788 + v787
    del v787, v788
    v790 = v307 * -2.0
    v791 = v160 * v790
    v792 = v791 + v789
    del v789, v791
    v793 = v669 * v342
    v794 = pad(v793, 1, channels)
    del v793
    v795 = v794 + v792
    del v792, v794
    v796 = v673 * v366
    v797 = pad(v796, 0, channels)
    del v796
    v798 = v797 + v795
    del v795, v797
    v799 = v643 * v46
    v800 = -v799
    v801 = v297 * v800
    v802 = v801 + v798
    del v798, v801
    v803 = v643 * v173
    v804 = v803 * 2.0
    v805 = v7 * v804
    v806 = v805 + v802
    del v802, v805
    v807 = v643 * v224
    v808 = v807 * -3.0
    v809 = v42 * v808
    v810 = v809 + v806
    del v806, v809
    v811 = v643 * v235
    v812 = v85 * v811
    v813 = v812 + v810
    del v810, v812
    v814 = v661 * v173
    v815 = v814 * 2.0
    v816 = v815 + v813
    del v813, v815
    v817 = v7 * v816
    v818 = v817 + v773
    del v773, v817
    v819 = v26 * v776
    v820 = v658 * v137
    v821 = v654 * v15
    v822 = v820 + v821
    del v820, v821
    v823 = v32 + v18
    v824 = v648 * v823
    v825 = v824 + v822
    del v822, v824
    v826 = v644 * v116
    v827 = v826 + v825
    del v825, v826
    v828 = v106 * v219
    v829 = v828 + v827
    del v827, v828
    v830 = v819 + v829
    del v819, v829
    v831 = v631 * v47
    v832 = v831 + v830
    del v830, v831
    v833 = v160 * v308
    v834 = v833 + v832
    del v832, v833
    v835 = v635 * v342
    v836 = pad(v835, 1, channels)
    del v835
    v837 = v836 + v834
    del v834, v836
    v838 = v639 * v366
    v839 = pad(v838, 0, channels)
    del v838
    v840 = v839 + v837
    del v837, v839
    v841 = v297 * v799
    v842 = v841 + v840
    del v840, v841
    v843 = -v803
    v844 = v7 * v843
    v845 = v844 + v842
    del v842, v844
    v846 = v2 * v843
    v847 = v846 + v845
    del v845, v846
    v848 = v807 * 3.0
    v849 = v42 * v848
    v850 = v849 + v847
    del v847, v849
    v851 = -v811
    v852 = v85 * v851
    v853 = v852 + v850
    del v850, v852
    v854 = v814 + v853
    del v853
    v855 = v2 * v854
    v856 = v855 + v818
    del v818, v855
    v857 = v389 + v856
    del v389, v856
    v858 = v452 * v218
    del v218, v452
    v859 = v534 * v241
    v860 = v538 * v237
    v861 = v575 * v11
    v862 = v861 + v860
    del v860, v861
    v863 = v859 + v862
    del v859, v862
    v864 = v530 * v32
    v865 = v864 + v863
    del v863, v864
    v866 = v527 * v18
    v867 = v866 + v865
    del v865, v866
    v868 = v858 + v867
    del v858, v867
    v869 = v521 * v15
    v870 = v869 + v868
    del v868, v869
    v871 = v516 * v116
    v872 = v871 + v870
    del v870, v871
    v873 = v511 * v137
    v874 = v873 + v872
    del v872, v873
    v875 = v112 * v227
    v876 = v875 + v874
    del v874, v875
    v877 = v505 * v21
    del v505
    v878 = v877 + v876
    del v876, v877
    v879 = v486 * v183
    v880 = v879 + v878
    del v878, v879
    v881 = v182 * v261
    del v182
    v882 = v881 + v880
    del v880, v881
    v883 = v183 * 2.0
    v884 = v54 * v883
    v885 = v460 * v884
    v886 = v885 + v882
    del v882, v885
    v887 = v10 * v116
    v888 = v54 * v18
    v889 = v7 * v183
    v890 = v888 + v889
    del v888, v889
    v891 = v458 * v890
    v892 = v54 * v32
    v893 = v2 * v183
    v894 = v892 + v893
    del v892, v893
    v895 = v394 * v894
    v896 = v891 + v895
    del v891, v895
    v897 = v887 + v896
    del v887, v896
    v898 = v297 * v41
    v899 = v898 + v897
    del v897, v898
    v900 = v447 * v727
    v901 = v900 + v899
    del v899, v900
    v902 = v727 * 2.0
    v903 = v441 * v902
    v904 = v903 + v901
    del v901, v903
    v905 = v401 * v904
    v906 = v905 + v886
    del v886, v905
    v907 = v84 * v53
    del v53
    v908 = v907 + v906
    del v906, v907
    v909 = v465 * v224
    v910 = v401 * v227
    v911 = v155 * v884
    v912 = v910 + v911
    del v910, v911
    v913 = v444 * v912
    v914 = v474 * v235
    v915 = v914 + v913
    del v913, v914
    v916 = v909 + v915
    del v909, v915
    v917 = v401 * v116
    v918 = v297 * v884
    v919 = v917 + v918
    del v917, v918
    v920 = v448 * v919
    v921 = v920 + v916
    del v916, v920
    v922 = -v286
    v923 = v467 * v922
    v924 = v923 + v921
    del v921, v923
    v925 = v71 * v747
    v926 = v925 + v924
    del v924, v925
    v927 = v470 * v790
    v928 = v927 + v926
    del v926, v927
    v929 = v473 * v175
    v930 = v99 * v929
    v931 = v930 + v928
    del v928, v930
    v932 = narrow(v224, 0, channels - 1)
    v933 = v478 * v932
    v934 = pad(v933, 1, channels)
    del v933
    v935 = v934 + v931
    del v931, v934
    v936 = narrow(v224, 1, channels - 1)
    v937 = v483 * v936
    v938 = pad(v937, 0, channels)
    del v937
    v939 = v938 + v935
    del v935, v938
    v940 = v54 * v939
    v941 = v940 + v908
    del v908, v940
    v942 = v19 * v760
    del v760
    v943 = v942 + v941
    del v941, v942
    v944 = v155 * v295
    v945 = v944 + v943
    del v943, v944
    v946 = v74 * v596
    v947 = v85 * v946
    v948 = v947 + v945
    del v945, v947
    v949 = v320 * -10.0
    v950 = v322 * 12.0
    v951 = v949 + v950
    del v949, v950
    v952 = v297 * v951
    v953 = v952 + v948
    del v948, v952
    v954 = v278 * -10.0
    v955 = v283 * 12.0
    v956 = v954 + v955
    del v954, v955
    v957 = v42 * v956
    v958 = v957 + v953
    del v953, v957
    v959 = v435 * v21
    del v435
    v960 = v106 * v35
    del v106
    v961 = v448 * v894
    v962 = v960 + v961
    del v960, v961
    v963 = v444 * v23
    v964 = v963 + v962
    del v962, v963
    v965 = v133 * v890
    v966 = v965 + v964
    del v964, v965
    v967 = v959 + v966
    del v959, v966
    v968 = v397 * v183
    v969 = v968 + v967
    del v967, v968
    v970 = v2 * v18
    v971 = v7 * v32
    v972 = v970 + v971
    del v970, v971
    v973 = v32 * 2.0
    v974 = v2 * v973
    v975 = v974 + v972
    v976 = v425 * v975
    v977 = v976 + v969
    del v969, v976
    v978 = v71 * v711
    v979 = v99 * v884
    v980 = v401 * v235
    v981 = v979 + v980
    del v979, v980
    v982 = v77 * v981
    v983 = v420 * v173
    v984 = v982 + v983
    del v982, v983
    v985 = v978 + v984
    del v978, v984
    v986 = v416 * v224
    v987 = v986 + v985
    del v985, v986
    v988 = v161 * v987
    del v161
    v989 = v988 + v977
    del v977, v988
    v990 = v100 * v186
    v991 = v55 * v237
    v992 = v990 + v991
    del v990, v991
    v993 = v413 * v992
    v994 = v993 + v989
    del v989, v993
    v995 = v96 * v186
    v996 = v55 * v241
    v997 = v995 + v996
    del v995, v996
    v998 = v409 * v997
    v999 = v998 + v994
    del v994, v998
    v1000 = v84 * v175
    v1001 = v78 * v261
    v1002 = v1000 + v1001
    del v1000, v1001
    v1003 = v401 * v282
    v1004 = v1003 + v1002
    del v1002, v1003
    v1005 = v122 * v884
    v1006 = v1005 + v1004
    del v1004, v1005
    v1007 = v169 * v1006
    del v169
    v1008 = v1007 + v999
    del v999, v1007
    v1009 = v18 * 2.0
    v1010 = v7 * v1009
    v1011 = v4 * v1010
    v1012 = v1011 + v1008
    del v1008, v1011
    v1013 = v395 * v15
    v1014 = v391 * v116
    v1015 = v1013 + v1014
    del v1013, v1014
    v1016 = v26 * v227
    v1017 = v1016 + v1015
    del v1015, v1016
    v1018 = v155 * v47
    v1019 = v1018 + v1017
    del v1017, v1018
    v1020 = v307 * 5.0
    v1021 = v297 * v1020
    v1022 = v1021 + v1019
    del v1019, v1021
    v1023 = v727 * -3.0
    v1024 = v42 * v1023
    v1025 = v1024 + v1022
    del v1022, v1024
    v1026 = v54 * v1025
    v1027 = v1026 + v1012
    del v1012, v1026
    v1028 = v19 * v729
    del v729
    v1029 = v1028 + v1027
    del v1027, v1028
    v1030 = v441 * v287
    v1031 = v1030 + v1029
    del v1029, v1030
    v1032 = v50 * v790
    v1033 = v1032 + v1031
    del v1031, v1032
    v1034 = v447 * v922
    v1035 = v1034 + v1033
    del v1033, v1034
    v1036 = v45 * v308
    del v308
    v1037 = v1036 + v1035
    del v1035, v1036
    v1038 = v55 * v1037
    del v1037
    v1039 = v1038 * 2.0
    del v1038
    v1040 = v1039 + v958
    del v958, v1039
    v1041 = v300 * -2.0
    del v300
    v1042 = v302 * 6.0
    del v302
    v1043 = v1041 + v1042
    del v1041, v1042
    v1044 = v7 * v1043
    v1045 = v1044 + v1040
    del v1040, v1044
    v1046 = v1043 * 0.5
    v1047 = v2 * v1046
    v1048 = v1047 + v1045
    del v1045, v1047
    v1049 = v409 * v219
    del v409
    v1050 = v96 * v1049
    v1051 = v1050 + v1048
    del v1048, v1050
    v1052 = v413 * v219
    del v413
    v1053 = v100 * v1052
    v1054 = v1053 + v1051
    del v1051, v1053
    v1055 = narrow(v29, 0, channels - 1)
    v1056 = v376 * v1055
    v1057 = v544 * v362
    v1058 = v1056 + v1057
    del v1056, v1057
    v1059 = v333 * v1058
    v1060 = v555 * v374
    v1061 = v552 * v342
    v1062 = v1060 + v1061
    del v1060, v1061
    v1063 = v548 * v246
    v1064 = v1063 + v1062
    del v1062, v1063
    v1065 = v1059 + v1064
    del v1059, v1064
    v1066 = narrow(v29, 1, channels - 1)
    v1067 = v353 * v1066
    v1068 = v541 * v337
    v1069 = v1067 + v1068
    del v1067, v1068
    v1070 = v59 * v1069
    v1071 = v1070 + v1065
    del v1065, v1070
    v1072 = v347 * -2.0
    del v347
    v1073 = v146 * v1072
    v1074 = v1073 + v1071
    del v1071, v1073
    v1075 = v58 * v936
    v1076 = v1075 * 2.0
    v1077 = v345 * v1076
    v1078 = v1077 + v1074
    del v1074, v1077
    v1079 = pad(v1078, 1, channels)
    del v1078
    v1080 = v1079 + v1054
    del v1054, v1079
    v1081 = v64 * v1058
    v1082 = v570 * v351
    v1083 = v567 * v366
    v1084 = v1082 + v1083
    del v1082, v1083
    v1085 = v563 * v250
    v1086 = v1085 + v1084
    del v1084, v1085
    v1087 = v1081 + v1086
    del v1081, v1086
    v1088 = v358 * v1069
    v1089 = v1088 + v1087
    del v1087, v1088
    v1090 = v371 * 2.0
    v1091 = v150 * v1090
    v1092 = v1091 + v1089
    del v1089, v1091
    v1093 = v63 * v932
    v1094 = v1093 * -2.0
    v1095 = v369 * v1094
    v1096 = v1095 + v1092
    del v1092, v1095
    v1097 = pad(v1096, 0, channels)
    del v1096
    v1098 = v1097 + v1080
    del v1080, v1097
    v1099 = v54 * v1098
    v1100 = v1099 + v857
    del v857, v1099
    v1101 = v54 ** 4
    v1102 = v1101 * 5.0
    del v1101
    v1103 = v1102 * v183
    v1104 = v584 * v1103
    v1105 = v510 * v1104
    v1106 = v1105 + v1100
    del v1100, v1105
    v1107 = v580 * v15
    v1108 = v54 * v294
    v1109 = v111 * v183
    v1110 = v1108 + v1109
    del v1108, v1109
    v1111 = v584 * v1110
    v1112 = v25 * v25
    v1113 = v1112 * v3
    v1114 = v1113 * v21
    del v1113
    v1115 = v1114 * 6.0
    del v1114
    v1116 = v1115 + v1111
    del v1111, v1115
    v1117 = v1107 + v1116
    del v1107, v1116
    v1118 = v105 * v137
    v1119 = v1118 + v1117
    del v1117, v1118
    v1120 = v85 * v307
    v1121 = v1120 + v1119
    del v1119, v1120
    v1122 = -v47
    v1123 = v42 * v1122
    v1124 = v1123 + v1121
    del v1121, v1123
    v1125 = v19 ** 4
    v1126 = v1125 * 5.0
    del v1125
    v1127 = v1126 * v1124
    del v1124
    v1128 = v1127 + v1106
    del v1106, v1127
    v1129 = v19 ** 5
    v1130 = v1129 * 6.0
    v1131 = v46 * 2.0
    v1132 = v25 * v1131
    v1133 = v3 * v1132
    v1134 = v1130 * v1133
    del v1133
    v1135 = v1134 + v1128
    del v1128, v1134
    v1136 = v335 * 2.0
    v1137 = v376 * v1136
    v1138 = v360 * 2.0
    v1139 = v353 * v1138
    v1140 = v1137 + v1139
    del v1137, v1139
    v1141 = v1140 * v246
    v1142 = v62 * v1136
    v1143 = v57 * v1138
    v1144 = v1142 + v1143
    del v1142, v1143
    v1145 = -v1144
    del v1144
    v1146 = grad_features[1]
    v1147 = -v1146
    v1148 = v1145 + v1147
    del v1147
    v1149 = v1148 * v342
    v1150 = narrow(v186, 0, channels - 1)
    v1151 = v563 * v1150
    del v563
    v1152 = v1149 + v1151
    del v1149, v1151
    v1153 = -v566
    del v566
    v1154 = narrow(v884, 0, channels - 1)
    v1155 = v1153 * v1154
    v1156 = v1155 + v1152
    del v1152, v1155
    v1157 = narrow(v894, 0, channels - 1)
    v1158 = v673 * v1157
    v1159 = v1158 + v1156
    del v1156, v1158
    v1160 = narrow(v890, 0, channels - 1)
    v1161 = v639 * v1160
    v1162 = v1161 + v1159
    del v1159, v1161
    v1163 = narrow(v711, 0, channels - 1)
    v1164 = v151 * v1163
    v1165 = v1164 + v1162
    del v1162, v1164
    v1166 = v1141 + v1165
    del v1141, v1165
    v1167 = v1138 * v337
    v1168 = v1136 * v362
    v1169 = v1167 + v1168
    del v1167, v1168
    v1170 = v146 * v1169
    v1171 = v1170 + v1166
    del v1166, v1170
    v1172 = narrow(v401, 0, channels - 1)
    v1173 = -v1093
    del v1093
    v1174 = v1172 * v1173
    v1175 = v1174 + v1171
    del v1171, v1174
    v1176 = narrow(v55, 0, channels - 1)
    v1177 = v1176 * v1090
    del v1090
    v1178 = v1177 + v1175
    del v1175, v1177
    v1179 = v1138 * v374
    v1180 = v1136 * v351
    v1181 = v1179 + v1180
    del v1179, v1180
    v1182 = -v1181
    del v1181
    v1183 = v345 * v1182
    v1184 = v1183 + v1178
    del v1178, v1183
    v1185 = pad(v1184, 1, channels)
    del v1184
    v1186 = v1185 + v1135
    del v1135, v1185
    v1187 = v1140 * v250
    del v1140
    v1188 = v1146 + v1145
    del v1145
    v1189 = v1188 * v366
    v1190 = narrow(v186, 1, channels - 1)
    v1191 = v548 * v1190
    del v548
    v1192 = v1189 + v1191
    del v1189, v1191
    v1193 = narrow(v884, 1, channels - 1)
    v1194 = v551 * v1193
    v1195 = v1194 + v1192
    del v1192, v1194
    v1196 = narrow(v894, 1, channels - 1)
    v1197 = v669 * v1196
    v1198 = v1197 + v1195
    del v1195, v1197
    v1199 = narrow(v890, 1, channels - 1)
    v1200 = v635 * v1199
    v1201 = v1200 + v1198
    del v1198, v1200
    v1202 = narrow(v711, 1, channels - 1)
    v1203 = v58 * v1202
    v1204 = v1203 + v1201
    del v1201, v1203
    v1205 = v1187 + v1204
    del v1187, v1204
    v1206 = v150 * v1169
    del v1169
    v1207 = v1206 + v1205
    del v1205, v1206
    v1208 = narrow(v401, 1, channels - 1)
    v1209 = v1208 * v1075
    v1210 = v1209 + v1207
    del v1207, v1209
    v1211 = narrow(v55, 1, channels - 1)
    v1212 = v1211 * v1072
    del v1072
    v1213 = v1212 + v1210
    del v1210, v1212
    v1214 = v369 * v1182
    v1215 = v1214 + v1213
    del v1213, v1214
    v1216 = pad(v1215, 0, channels)
    del v1215
    v1217 = v1216 + v1186
    del v1186, v1216
    v1218 = v55 * v904
    del v904
    v1219 = v57 * v333
    v1220 = pad(v1219, 1, channels)
    del v1219
    v1221 = v62 * v358
    v1222 = pad(v1221, 0, channels)
    del v1221
    v1223 = v1220 + v1222
    del v1220, v1222
    v1224 = v68 + v1223
    del v1223
    v1225 = v1224 * v29
    v1226 = v120 * 2.0
    del v120
    v1227 = v123 * -8.0
    del v123
    v1228 = v1226 + v1227
    del v1226, v1227
    v1229 = v1228 * 0.5
    v1230 = v470 * v87
    v1231 = v1229 + v1230
    del v1229, v1230
    v1232 = v1231 * v32
    v1233 = v1225 + v1232
    del v1225, v1232
    v1234 = v470 * v24
    v1235 = v1228 + v1234
    del v1228, v1234
    v1236 = v1235 * v18
    v1237 = v1236 + v1233
    del v1233, v1236
    v1238 = v511 * 2.0
    v1239 = v1238 * v15
    v1240 = v1239 + v1237
    del v1237, v1239
    v1241 = v54 * v55
    v1242 = v1241 * v448
    v1243 = v103 + v1242
    del v103, v1242
    v1244 = v1243 * v116
    v1245 = v1244 + v1240
    del v1240, v1244
    v1246 = v75 * 4.0
    del v75
    v1247 = v80 * -9.0
    del v80
    v1248 = v1246 + v1247
    del v1246, v1247
    v1249 = v401 * v7
    v1250 = v1249 * v24
    v1251 = v1250 + v1248
    del v1248, v1250
    v1252 = v401 * v2
    v1253 = v1252 * v87
    v1254 = v1253 + v1251
    del v1251, v1253
    v1255 = v1241 * v444
    v1256 = v1255 + v1254
    del v1254, v1255
    v1257 = v1256 * v227
    v1258 = v1257 + v1245
    del v1245, v1257
    v1259 = v54 * v144
    v1260 = v345 * v193
    v1261 = pad(v1260, 1, channels)
    del v1260
    v1262 = v1259 + v1261
    del v1259, v1261
    v1263 = v369 * v63
    v1264 = pad(v1263, 0, channels)
    del v1263
    v1265 = v1264 + v1262
    del v1262, v1264
    v1266 = v99 * v85
    v1267 = v1266 * v157
    v1268 = v1267 + v1265
    del v1265, v1267
    v1269 = v77 * v164
    v1270 = v1269 + v1268
    del v1268, v1269
    v1271 = v1270 * v235
    v1272 = v1271 + v1258
    del v1258, v1271
    v1273 = v172 * v282
    v1274 = v1273 + v1272
    del v1272, v1273
    v1275 = v460 * v186
    v1276 = v1275 + v1274
    del v1274, v1275
    v1277 = v71 * v122
    v1278 = v1277 * v190
    v1279 = narrow(v99, 1, channels - 1)
    v1280 = v1279 * v151
    v1281 = pad(v1280, 0, channels)
    del v1280
    v1282 = narrow(v99, 0, channels - 1)
    v1283 = v1282 * v58
    v1284 = pad(v1283, 1, channels)
    del v1283
    v1285 = v1284 + v1281
    del v1281, v1284
    v1286 = v1278 + v1285
    del v1278, v1285
    v1287 = v1286 * v183
    v1288 = v1287 + v1276
    del v1276, v1287
    v1289 = narrow(v235, 1, channels - 1)
    v1290 = v151 * v1289
    v1291 = pad(v1290, 0, channels)
    del v1290
    v1292 = v71 * v282
    v1293 = v122 * v224
    v1294 = v1292 + v1293
    del v1292, v1293
    v1295 = v190 * v1294
    v1296 = narrow(v235, 0, channels - 1)
    v1297 = v58 * v1296
    v1298 = pad(v1297, 1, channels)
    del v1297
    v1299 = v1295 + v1298
    del v1295, v1298
    v1300 = v1291 + v1299
    del v1291, v1299
    v1301 = v54 * v1300
    v1302 = v1301 + v1288
    del v1288, v1301
    v1303 = v1218 + v1302
    del v1218, v1302
    v1304 = v122 * v220
    v1305 = v1304 + v1303
    del v1303, v1304
    v1306 = v144 * v183
    v1307 = v164 * v173
    v1308 = v99 * v137
    v1309 = v85 * v235
    v1310 = v1308 + v1309
    del v1308, v1309
    v1311 = v157 * v1310
    v1312 = v1307 + v1311
    del v1307, v1311
    v1313 = v1306 + v1312
    del v1306, v1312
    v1314 = v54 * v243
    v1315 = v1314 + v1313
    del v1313, v1314
    v1316 = v193 * v342
    v1317 = pad(v1316, 1, channels)
    del v1316
    v1318 = v1317 + v1315
    del v1315, v1317
    v1319 = v63 * v366
    v1320 = pad(v1319, 0, channels)
    del v1319
    v1321 = v1320 + v1318
    del v1318, v1320
    v1322 = v77 * v254
    v1323 = v1322 + v1321
    del v1321, v1322
    v1324 = v99 * v1323
    v1325 = v1324 + v1305
    del v1305, v1324
    v1326 = v401 * v18
    v1327 = v7 * v884
    v1328 = v1326 + v1327
    del v1326, v1327
    v1329 = v24 * v1328
    v1330 = v401 * v32
    v1331 = v2 * v884
    v1332 = v1330 + v1331
    del v1330, v1331
    v1333 = v87 * v1332
    v1334 = v54 * v186
    v1335 = v55 * v183
    v1336 = v1334 + v1335
    del v1334, v1335
    v1337 = v444 * v1336
    del v444
    v1338 = v1337 + v1333
    del v1333, v1337
    v1339 = v1329 + v1338
    del v1329, v1338
    v1340 = v320 * 4.0
    del v320
    v1341 = v1340 + v1339
    del v1339, v1340
    v1342 = v322 * -9.0
    del v322
    v1343 = v1342 + v1341
    del v1341, v1342
    v1344 = v1241 * v790
    del v790
    v1345 = v1344 + v1343
    del v1343, v1344
    v1346 = v155 * v1345
    v1347 = v1346 + v1325
    del v1325, v1346
    v1348 = v448 * v1336
    v1349 = v1348 + v304
    del v304, v1348
    v1350 = v1241 * v922
    v1351 = v1350 + v1349
    del v1349, v1350
    v1352 = v297 * v1351
    v1353 = v1352 + v1347
    del v1347, v1352
    v1354 = v946 * 2.0
    v1355 = v42 * v1354
    v1356 = v1355 + v1353
    del v1353, v1355
    v1357 = v24 * v912
    v1358 = v278 * 2.0
    del v278
    v1359 = v283 * -8.0
    del v283
    v1360 = v1358 + v1359
    del v1358, v1359
    v1361 = v1357 + v1360
    del v1357
    v1362 = v7 * v1361
    v1363 = v1362 + v1356
    del v1356, v1362
    v1364 = v87 * v912
    del v87
    v1365 = v1360 * 0.5
    del v1360
    v1366 = v1364 + v1365
    del v1364, v1365
    v1367 = v2 * v1366
    v1368 = v1367 + v1363
    del v1363, v1367
    v1369 = v62 * v59
    v1370 = v335 + v1369
    del v1369
    v1371 = v1370 * v1055
    v1372 = v551 * v246
    v1373 = v1371 + v1372
    del v1371, v1372
    v1374 = v146 * v1075
    del v1075
    v1375 = v1374 + v1373
    del v1373, v1374
    v1376 = v59 * v351
    v1377 = v544 * v1376
    v1378 = v1377 + v1375
    del v1375, v1377
    v1379 = pad(v1378, 1, channels)
    del v1378
    v1380 = v1379 + v1368
    del v1368, v1379
    v1381 = v57 * v64
    v1382 = v360 + v1381
    del v1381
    v1383 = v1382 * v1066
    v1384 = v1153 * v250
    v1385 = v1383 + v1384
    del v1383, v1384
    v1386 = v150 * v1173
    del v1173
    v1387 = v1386 + v1385
    del v1385, v1386
    v1388 = v64 * v374
    v1389 = v541 * v1388
    v1390 = v1389 + v1387
    del v1387, v1389
    v1391 = pad(v1390, 0, channels)
    del v1390
    v1392 = v1391 + v1380
    del v1380, v1391
    v1393 = v333 * v374
    v1394 = pad(v1393, 1, channels)
    del v1393
    v1395 = v358 * v351
    v1396 = pad(v1395, 0, channels)
    del v1395
    v1397 = v1394 + v1396
    del v1394, v1396
    v1398 = v1 * v1397
    v1399 = v1398 + v1392
    del v1392, v1398
    v1400 = v54 * v1399
    del v1399
    v1401 = v1400 * 2.0
    del v1400
    v1402 = v577 * v21
    del v577
    v1403 = v155 * v132
    v1404 = -v394
    v1405 = v297 * v1404
    v1406 = v1403 + v1405
    del v1403, v1405
    v1407 = v19 * v510
    v1408 = v1407 * v584
    v1409 = v1408 + v1406
    del v1406, v1408
    v1410 = v1409 * v183
    del v1409
    v1411 = v1410 * 5.0
    del v1410
    v1412 = v54 ** 3
    v1413 = v1412 * 4.0
    del v1412
    v1414 = v1411 * v1413
    del v1411, v1413
    v1415 = v1129 * v584
    v1416 = v1415 * v294
    v1417 = v1414 + v1416
    del v1414, v1416
    v1418 = v1402 + v1417
    del v1402, v1417
    v1419 = v54 * v1286
    v1420 = v55 * v460
    del v460
    v1421 = v1419 + v1420
    del v1419, v1420
    v1422 = v122 * v172
    v1423 = v1422 + v1421
    del v1421, v1422
    v1424 = v99 * v1270
    v1425 = v1424 + v1423
    del v1423, v1424
    v1426 = v155 * v1256
    v1427 = v1426 + v1425
    del v1425, v1426
    v1428 = v297 * v1243
    v1429 = v1428 + v1427
    del v1427, v1428
    v1430 = v42 * v1238
    v1431 = v1430 + v1429
    del v1429, v1430
    v1432 = v7 * v1235
    v1433 = v1432 + v1431
    del v1431, v1432
    v1434 = v2 * v1231
    v1435 = v1434 + v1433
    del v1433, v1434
    v1436 = v146 * v551
    del v551
    v1437 = v544 * v1370
    v1438 = v1436 + v1437
    del v1436, v1437
    v1439 = pad(v1438, 1, channels)
    del v1438
    v1440 = v1439 + v1435
    del v1435, v1439
    v1441 = v150 * v1153
    del v1153
    v1442 = v541 * v1382
    v1443 = v1441 + v1442
    del v1441, v1442
    v1444 = pad(v1443, 0, channels)
    del v1443
    v1445 = v1444 + v1440
    del v1440, v1444
    v1446 = v1 * v1224
    v1447 = v1446 + v1445
    del v1445, v1446
    v1448 = v1447 * v883
    del v883, v1447
    v1449 = v1448 + v1418
    del v1418, v1448
    v1450 = v55 * v401
    v1451 = v1450 * v394
    v1452 = v160 * v448
    v1453 = v1451 + v1452
    del v1451, v1452
    v1454 = v146 * v669
    v1455 = pad(v1454, 1, channels)
    del v1454
    v1456 = v1455 + v1453
    del v1453, v1455
    v1457 = v150 * v673
    v1458 = pad(v1457, 0, channels)
    del v1457
    v1459 = v1458 + v1456
    del v1456, v1458
    v1460 = v155 * v677
    v1461 = v1460 + v1459
    del v1459, v1460
    v1462 = v647 * 3.0
    v1463 = v297 * v1462
    v1464 = v1463 + v1461
    del v1461, v1463
    v1465 = -v653
    v1466 = v7 * v1465
    v1467 = v1466 + v1464
    del v1464, v1466
    v1468 = v2 * v1465
    v1469 = v1468 + v1467
    del v1467, v1468
    v1470 = v42 * v657
    v1471 = v1470 + v1469
    del v1469, v1470
    v1472 = v692 + v1471
    del v1471
    v1473 = v1472 * v32
    v1474 = v1473 + v1449
    del v1449, v1473
    v1475 = v1450 * v458
    v1476 = v160 * v133
    v1477 = v1475 + v1476
    del v1475, v1476
    v1478 = v146 * v635
    v1479 = pad(v1478, 1, channels)
    del v1478
    v1480 = v1479 + v1477
    del v1477, v1479
    v1481 = v150 * v639
    v1482 = pad(v1481, 0, channels)
    del v1481
    v1483 = v1482 + v1480
    del v1480, v1482
    v1484 = v155 * v644
    v1485 = v1484 + v1483
    del v1483, v1484
    v1486 = v647 * -3.0
    del v647
    v1487 = v297 * v1486
    v1488 = v1487 + v1485
    del v1485, v1487
    v1489 = v653 * 2.0
    del v653
    v1490 = v7 * v1489
    v1491 = v1490 + v1488
    del v1488, v1490
    v1492 = v42 * v658
    v1493 = v1492 + v1491
    del v1491, v1492
    v1494 = v692 * 2.0
    del v692
    v1495 = v1494 + v1493
    del v1493, v1494
    v1496 = v1495 * v18
    v1497 = v1496 + v1474
    del v1474, v1496
    v1498 = -v700
    v1499 = v1498 * v15
    v1500 = v1499 + v1497
    del v1497, v1499
    v1501 = v662 * -3.0
    del v662
    v1502 = v1501 * v116
    v1503 = v1502 + v1500
    del v1500, v1502
    v1504 = v696 * v227
    v1505 = v1504 + v1503
    del v1503, v1504
    v1506 = v486 * v186
    del v486
    v1507 = v1506 + v1505
    del v1505, v1506
    v1508 = v1286 * v884
    del v1286
    v1509 = v1508 + v1507
    del v1507, v1508
    v1510 = v397 * v219
    del v397
    v1511 = v1510 + v1509
    del v1509, v1510
    v1512 = v144 * v981
    del v144
    v1513 = v1512 + v1511
    del v1511, v1512
    v1514 = v420 * v243
    del v243
    v1515 = v1514 + v1513
    del v1513, v1514
    v1516 = v160 * v1025
    del v1025
    v1517 = v1516 + v1515
    del v1515, v1516
    v1518 = v401 * v1300
    del v1300
    v1519 = v1518 + v1517
    del v1517, v1518
    v1520 = v55 * v939
    del v939
    v1521 = v1520 + v1519
    del v1519, v1520
    v1522 = v155 * v766
    v1523 = v1522 + v1521
    del v1521, v1522
    v1524 = v814 * -3.0
    del v814
    v1525 = v297 * v1524
    v1526 = v1525 + v1523
    del v1523, v1525
    v1527 = -v763
    v1528 = v42 * v1527
    v1529 = v1528 + v1526
    del v1526, v1528
    v1530 = v55 * v884
    v1531 = v401 * v186
    v1532 = v1530 + v1531
    del v1530, v1531
    v1533 = v458 * v1532
    del v458
    v1534 = v658 * v15
    v1535 = v1489 * v18
    v1536 = v1534 + v1535
    del v1534, v1535
    v1537 = v1486 * v116
    v1538 = v1537 + v1536
    del v1536, v1537
    v1539 = v644 * v227
    v1540 = v1539 + v1538
    del v1538, v1539
    v1541 = v133 * v219
    del v133
    v1542 = v1541 + v1540
    del v1540, v1541
    v1543 = v1533 + v1542
    del v1533, v1542
    v1544 = v1450 * v902
    del v902
    v1545 = v1544 + v1543
    del v1543, v1544
    v1546 = v160 * v287
    del v287
    v1547 = v1546 + v1545
    del v1545, v1546
    v1548 = v635 * v246
    v1549 = pad(v1548, 1, channels)
    del v1548
    v1550 = v1549 + v1547
    del v1547, v1549
    v1551 = v639 * v250
    v1552 = pad(v1551, 0, channels)
    del v1551
    v1553 = v1552 + v1550
    del v1550, v1552
    v1554 = v155 * v799
    v1555 = v1554 + v1553
    del v1553, v1554
    v1556 = v803 * -3.0
    v1557 = v297 * v1556
    v1558 = v1557 + v1555
    del v1555, v1557
    v1559 = v807 * 2.0
    v1560 = v7 * v1559
    v1561 = v1560 + v1558
    del v1558, v1560
    v1562 = v42 * v851
    v1563 = v1562 + v1561
    del v1561, v1562
    v1564 = v770 * 2.0
    v1565 = v1564 + v1563
    del v1563, v1564
    v1566 = v7 * v1565
    v1567 = v1566 + v1529
    del v1529, v1566
    v1568 = v394 * v1532
    v1569 = v657 * v15
    v1570 = v1465 * v823
    v1571 = v1569 + v1570
    del v1569, v1570
    v1572 = v1462 * v116
    v1573 = v1572 + v1571
    del v1571, v1572
    v1574 = v677 * v227
    v1575 = v1574 + v1573
    del v1573, v1574
    v1576 = v448 * v219
    del v448
    v1577 = v1576 + v1575
    del v1575, v1576
    v1578 = v1568 + v1577
    del v1568, v1577
    v1579 = v1450 * v727
    v1580 = v1579 + v1578
    del v1578, v1579
    v1581 = v160 * v922
    del v922
    v1582 = v1581 + v1580
    del v1580, v1581
    v1583 = v669 * v246
    v1584 = pad(v1583, 1, channels)
    del v1583
    v1585 = v1584 + v1582
    del v1582, v1584
    v1586 = v673 * v250
    v1587 = pad(v1586, 0, channels)
    del v1586
    v1588 = v1587 + v1585
    del v1585, v1587
    v1589 = v155 * v800
    v1590 = v1589 + v1588
    del v1588, v1589
    v1591 = v803 * 3.0
    del v803
    v1592 = v297 * v1591
    v1593 = v1592 + v1590
    del v1590, v1592
    v1594 = -v807
    del v807
    v1595 = v7 * v1594
    v1596 = v1595 + v1593
    del v1593, v1595
    v1597 = v2 * v1594
    v1598 = v1597 + v1596
    del v1596, v1597
    v1599 = v42 * v811
    v1600 = v1599 + v1598
    del v1598, v1599
    v1601 = v770 + v1600
    del v770, v1600
    v1602 = v2 * v1601
    v1603 = v1602 + v1567
    del v1567, v1602
    v1604 = v1401 + v1603
    del v1401, v1603
    v1605 = v19 * v1098
    del v1098
    v1606 = v1605 + v1604
    del v1604, v1605
    v1607 = v1126 * v21
    del v1126
    v1608 = v584 * v1607
    v1609 = v111 * v1608
    v1610 = v1609 + v1606
    del v1606, v1609
    v1611 = v592 * 6.0
    v1612 = v235 * 2.0
    v1613 = v99 * v1612
    v1614 = v3 * v1613
    v1615 = v1611 * v1614
    del v1614
    v1616 = v1615 + v1610
    del v1610, v1615
    v1617 = v1404 * v116
    v1618 = v19 * v596
    v1619 = v510 * v21
    v1620 = v1618 + v1619
    del v1618, v1619
    v1621 = v584 * v1620
    del v584
    v1622 = v99 * v99
    v1623 = v1622 * v3
    v1624 = v1623 * v183
    del v1623
    v1625 = v1624 * 6.0
    del v1624
    v1626 = v1625 + v1621
    del v1621, v1625
    v1627 = v1617 + v1626
    del v1617, v1626
    v1628 = v132 * v227
    v1629 = v1628 + v1627
    del v1627, v1628
    v1630 = v155 * v286
    v1631 = v1630 + v1629
    del v1629, v1630
    v1632 = -v727
    v1633 = v297 * v1632
    v1634 = v1633 + v1631
    del v1631, v1633
    v1635 = v1102 * v1634
    del v1102, v1634
    v1636 = v1635 + v1616
    del v1616, v1635
    v1637 = v541 * v1136
    v1638 = v544 * v1138
    v1639 = v1637 + v1638
    del v1637, v1638
    v1640 = v1639 * v366
    v1641 = v1148 * v250
    del v1148
    v1642 = v552 * v1190
    del v552
    v1643 = v1641 + v1642
    del v1641, v1642
    v1644 = narrow(v261, 1, channels - 1)
    v1645 = v341 * v1644
    del v341
    v1646 = v1645 + v1643
    del v1643, v1645
    v1647 = narrow(v35, 1, channels - 1)
    v1648 = v635 * v1647
    del v635
    v1649 = v1648 + v1646
    del v1646, v1648
    v1650 = narrow(v23, 1, channels - 1)
    v1651 = v669 * v1650
    del v669
    v1652 = v1651 + v1649
    del v1649, v1651
    v1653 = narrow(v981, 1, channels - 1)
    v1654 = v193 * v1653
    v1655 = v1654 + v1652
    del v1652, v1654
    v1656 = v1640 + v1655
    del v1640, v1655
    v1657 = v1138 * v1055
    v1658 = v1136 * v1066
    v1659 = v1657 + v1658
    del v1657, v1658
    v1660 = v369 * v1659
    v1661 = v1660 + v1656
    del v1656, v1660
    v1662 = narrow(v84, 1, channels - 1)
    v1663 = v1662 * v348
    del v348
    v1664 = v1663 + v1661
    del v1661, v1663
    v1665 = v1211 * v1076
    del v1076
    v1666 = v1665 + v1664
    del v1664, v1665
    v1667 = v150 * v1182
    v1668 = v1667 + v1666
    del v1666, v1667
    v1669 = pad(v1668, 0, channels)
    del v1668
    v1670 = v1669 + v1636
    del v1636, v1669
    v1671 = v1639 * v342
    del v1639
    v1672 = v1188 * v246
    del v1188
    v1673 = v567 * v1150
    del v567
    v1674 = v1672 + v1673
    del v1672, v1673
    v1675 = narrow(v261, 0, channels - 1)
    v1676 = v365 * v1675
    del v365
    v1677 = v1676 + v1674
    del v1674, v1676
    v1678 = narrow(v35, 0, channels - 1)
    v1679 = v639 * v1678
    del v639
    v1680 = v1679 + v1677
    del v1677, v1679
    v1681 = narrow(v23, 0, channels - 1)
    v1682 = v673 * v1681
    del v673
    v1683 = v1682 + v1680
    del v1680, v1682
    v1684 = narrow(v981, 0, channels - 1)
    v1685 = v63 * v1684
    v1686 = v1685 + v1683
    del v1683, v1685
    v1687 = v1671 + v1686
    del v1671, v1686
    v1688 = v345 * v1659
    del v1659
    v1689 = v1688 + v1687
    del v1687, v1688
    v1690 = narrow(v84, 0, channels - 1)
    v1691 = v1690 * v371
    del v371
    v1692 = v1691 + v1689
    del v1689, v1691
    v1693 = v1176 * v1094
    del v1094
    v1694 = v1693 + v1692
    del v1692, v1693
    v1695 = v146 * v1182
    del v1182
    v1696 = v1695 + v1694
    del v1694, v1695
    v1697 = pad(v1696, 1, channels)
    del v1696
    v1698 = v1697 + v1670
    del v1670, v1697
    v1699 = v401 * v1345
    del v1345
    v1700 = v112 * v186
    v1701 = v1256 * v884
    v1702 = v696 * v183
    v1703 = v1702 + v1701
    del v1701, v1702
    v1704 = v1700 + v1703
    del v1700, v1703
    v1705 = v132 * v1103
    v1706 = v1705 + v1704
    del v1704, v1705
    v1707 = v677 * v894
    v1708 = v1707 + v1706
    del v1706, v1707
    v1709 = v644 * v890
    v1710 = v1709 + v1708
    del v1708, v1709
    v1711 = v416 * v157
    v1712 = v1711 * v46
    v1713 = v1712 + v1710
    del v1710, v1712
    v1714 = v54 * v219
    v1715 = v160 * v183
    v1716 = v1714 + v1715
    del v1714, v1715
    v1717 = v26 * v1716
    v1718 = v1717 + v1713
    del v1713, v1717
    v1719 = v54 * v160
    v1720 = v1719 * v47
    del v47
    v1721 = v1720 + v1718
    del v1718, v1720
    v1722 = v157 * v711
    v1723 = v25 * v1722
    v1724 = v1723 + v1721
    del v1721, v1723
    v1725 = v441 * v799
    v1726 = v1725 + v1724
    del v1724, v1725
    v1727 = v447 * v800
    v1728 = v1727 + v1726
    del v1726, v1727
    v1729 = v592 * v286
    del v286
    v1730 = v1729 + v1728
    del v1728, v1729
    v1731 = v55 * v295
    del v295
    v1732 = v1731 + v1730
    del v1730, v1731
    v1733 = v1699 + v1732
    del v1699, v1732
    v1734 = v54 * v766
    del v766
    v1735 = v1734 + v1733
    del v1733, v1734
    v1736 = v1 * v1735
    del v1735
    v1737 = v1736 * 2.0
    del v1736
    v1738 = v401 * v1243
    v1739 = v1450 * v10
    v1740 = v1719 * v391
    v1741 = v1739 + v1740
    del v1739, v1740
    v1742 = v19 * v160
    v1743 = v1742 * v429
    v1744 = v1743 + v1741
    del v1741, v1743
    v1745 = v441 * v1486
    v1746 = v1745 + v1744
    del v1744, v1745
    v1747 = v50 * v677
    v1748 = v1747 + v1746
    del v1746, v1747
    v1749 = v447 * v1462
    v1750 = v1749 + v1748
    del v1748, v1749
    v1751 = v45 * v644
    v1752 = v1751 + v1750
    del v1750, v1751
    v1753 = v592 * v1404
    v1754 = v1753 + v1752
    del v1752, v1753
    v1755 = v84 * v113
    v1756 = v1755 + v1754
    del v1754, v1755
    v1757 = v1738 + v1756
    del v1738, v1756
    v1758 = v55 * v516
    v1759 = v1758 + v1757
    del v1757, v1758
    v1760 = v19 * v697
    v1761 = v1760 + v1759
    del v1759, v1760
    v1762 = v54 * v1501
    v1763 = v1762 + v1761
    del v1761, v1762
    v1764 = v1763 * v11
    v1765 = v160 * v425
    v1766 = v73 * 96.0
    v1767 = v7 * v1766
    v1768 = v1765 + v1767
    del v1767
    v1769 = v163 * 8.0
    v1770 = v1769 + v1768
    del v1768, v1769
    v1771 = v7 * v1770
    v1772 = v297 * v1450
    v1773 = v1772 * v4
    v1774 = v42 * v631
    v1775 = v1774 * v4
    v1776 = v1773 + v1775
    del v1773, v1775
    v1777 = v73 * 32.0
    v1778 = v438 * v1777
    v1779 = v1778 + v1776
    del v1776, v1778
    v1780 = v447 * v1465
    v1781 = v1780 + v1779
    del v1779
    v1782 = v45 * v648
    v1783 = v1782 + v1781
    del v1781
    v1784 = v1771 + v1783
    del v1771, v1783
    v1785 = v55 * v530
    v1786 = v1785 + v1784
    del v1784, v1785
    v1787 = v84 * v89
    v1788 = v1787 + v1786
    del v1786, v1787
    v1789 = v401 * v1231
    v1790 = v1789 + v1788
    del v1788, v1789
    v1791 = v19 * v663
    v1792 = v1791 + v1790
    del v1790, v1791
    v1793 = v54 * v1472
    v1794 = v1793 + v1792
    del v1792, v1793
    v1795 = v73 * -96.0
    v1796 = v7 * v1795
    v1797 = v1765 + v1796
    del v1765, v1796
    v1798 = v2 * v1777
    v1799 = v1798 + v1797
    del v1797, v1798
    v1800 = v163 * -4.0
    v1801 = v1800 + v1799
    del v1799
    v1802 = v2 * v1801
    v1803 = v1802 * 2.0
    del v1802
    v1804 = v1803 + v1794
    del v1794, v1803
    v1805 = v1804 * v13
    v1806 = v1224 * v884
    del v1224
    v1807 = v1806 + v1805
    del v1805, v1806
    v1808 = v1764 + v1807
    del v1764, v1807
    v1809 = v401 * v1256
    del v1256
    v1810 = v1719 * v26
    del v26
    v1811 = v25 * v1711
    v1812 = v1810 + v1811
    del v1810, v1811
    v1813 = v441 * v644
    v1814 = v1813 + v1812
    del v1812, v1813
    v1815 = v447 * v677
    v1816 = v1815 + v1814
    del v1814, v1815
    v1817 = v592 * v132
    del v132
    v1818 = v1817 + v1816
    del v1816, v1817
    v1819 = v55 * v112
    del v112
    v1820 = v1819 + v1818
    del v1818, v1819
    v1821 = v1809 + v1820
    del v1809, v1820
    v1822 = v54 * v696
    del v696
    v1823 = v1822 + v1821
    del v1821, v1822
    v1824 = v1823 * v226
    del v226, v1823
    v1825 = v1824 + v1808
    del v1808, v1824
    v1826 = v1737 + v1825
    del v1737, v1825
    v1827 = v10 * v1532
    v1828 = v1243 * v884
    del v1243
    v1829 = v516 * v186
    del v516
    v1830 = v1501 * v183
    del v1501
    v1831 = v697 * v21
    del v697
    v1832 = v1830 + v1831
    del v1830, v1831
    v1833 = v1829 + v1832
    del v1829, v1832
    v1834 = v1828 + v1833
    del v1828, v1833
    v1835 = v113 * v261
    del v113
    v1836 = v1835 + v1834
    del v1834, v1835
    v1837 = v1404 * v1103
    del v1404
    v1838 = v1837 + v1836
    del v1836, v1837
    v1839 = v644 * v35
    del v644
    v1840 = v1839 + v1838
    del v1838, v1839
    v1841 = v1462 * v894
    del v1462
    v1842 = v1841 + v1840
    del v1840, v1841
    v1843 = v677 * v23
    del v677
    v1844 = v1843 + v1842
    del v1842, v1843
    v1845 = v1486 * v890
    del v1486
    v1846 = v1845 + v1844
    del v1844, v1845
    v1847 = v19 * v219
    v1848 = v160 * v21
    v1849 = v1847 + v1848
    del v1847, v1848
    v1850 = v429 * v1849
    del v429
    v1851 = v1850 + v1846
    del v1846, v1850
    v1852 = v391 * v1716
    del v391
    v1853 = v1852 + v1851
    del v1851, v1852
    v1854 = v1827 + v1853
    del v1827, v1853
    v1855 = v1450 * v41
    v1856 = v1855 + v1854
    del v1854, v1855
    v1857 = v1719 * v1020
    del v1020
    v1858 = v1857 + v1856
    del v1856, v1857
    v1859 = v1742 * v721
    del v721
    v1860 = v1859 + v1858
    del v1858, v1859
    v1861 = v441 * v1556
    del v1556
    v1862 = v1861 + v1860
    del v1860, v1861
    v1863 = v50 * v800
    del v800
    v1864 = v1863 + v1862
    del v1862, v1863
    v1865 = v447 * v1591
    del v1591
    v1866 = v1865 + v1864
    del v1864, v1865
    v1867 = v45 * v799
    del v799
    v1868 = v1867 + v1866
    del v1866, v1867
    v1869 = v592 * v1632
    del v1632
    v1870 = v1869 + v1868
    del v1868, v1869
    v1871 = v84 * v296
    del v296
    v1872 = v1871 + v1870
    del v1870, v1871
    v1873 = v401 * v1351
    del v1351
    v1874 = v1873 + v1872
    del v1872, v1873
    v1875 = v55 * v951
    del v951
    v1876 = v1875 + v1874
    del v1874, v1875
    v1877 = v19 * v767
    del v767
    v1878 = v1877 + v1876
    del v1876, v1877
    v1879 = v54 * v1524
    del v1524
    v1880 = v1879 + v1878
    del v1878, v1879
    v1881 = v6 * v1880
    v1882 = v1881 + v1826
    del v1826, v1881
    v1883 = v42 * v776
    v1884 = v631 * v15
    v1885 = v1883 + v1884
    del v1883, v1884
    v1886 = v297 * v1532
    v1887 = v1886 + v1885
    del v1885, v1886
    v1888 = v1450 * v116
    v1889 = v1888 + v1887
    del v1887, v1888
    v1890 = v4 * v1889
    v1891 = v1801 * v973
    del v973, v1801
    v1892 = v1472 * v183
    del v1472
    v1893 = v1891 + v1892
    del v1891, v1892
    v1894 = v663 * v21
    del v663
    v1895 = v1894 + v1893
    del v1893, v1894
    v1896 = v1231 * v884
    del v1231
    v1897 = v1896 + v1895
    del v1895, v1896
    v1898 = v89 * v261
    del v89
    v1899 = v1898 + v1897
    del v1897, v1898
    v1900 = v530 * v186
    del v530
    v1901 = v1900 + v1899
    del v1899, v1900
    v1902 = v1770 * v18
    v1903 = v1902 + v1901
    del v1901, v1902
    v1904 = v648 * v35
    del v648
    v1905 = v1904 + v1903
    del v1903
    v1906 = v1465 * v894
    del v1465
    v1907 = v1906 + v1905
    del v1905
    v1908 = v1777 * v974
    v1909 = v1908 + v1907
    del v1907, v1908
    v1910 = v1890 + v1909
    del v1890, v1909
    v1911 = v447 * v1594
    del v1594
    v1912 = v1911 + v1910
    del v1910
    v1913 = v45 * v843
    del v843
    v1914 = v1913 + v1912
    del v1912
    v1915 = v425 * v219
    del v425
    v1916 = v1766 * v18
    v1917 = v1915 + v1916
    del v1916
    v1918 = v7 * v1917
    v1919 = v1918 + v1914
    del v1914, v1918
    v1920 = v55 * v1046
    del v1046
    v1921 = v1920 + v1919
    del v1919, v1920
    v1922 = v84 * v330
    del v330
    v1923 = v1922 + v1921
    del v1921, v1922
    v1924 = v401 * v1366
    del v1366
    v1925 = v1924 + v1923
    del v1923, v1924
    v1926 = v19 * v854
    del v854
    v1927 = v1926 + v1925
    del v1925, v1926
    v1928 = v54 * v1601
    del v1601
    v1929 = v1928 + v1927
    del v1927, v1928
    v1930 = v1777 * v32
    del v1777
    v1931 = v1795 * v18
    v1932 = v1930 + v1931
    del v1930, v1931
    v1933 = v1915 + v1932
    del v1915, v1932
    v1934 = v2 * v1933
    del v1933
    v1935 = v1934 * 2.0
    del v1934
    v1936 = v1935 + v1929
    del v1929, v1935
    v1937 = v0 * v1936
    v1938 = v1937 + v1882
    del v1882, v1937
    v1939 = v1211 * v333
    v1940 = v1176 * v64
    v1941 = v1939 + v1940
    del v1939, v1940
    v1942 = v1941 * v362
    v1943 = v369 * v342
    v1944 = v345 * v366
    v1945 = v1943 + v1944
    del v1943, v1944
    v1946 = v1138 * v1945
    v1947 = v1370 * v1193
    del v1370
    v1948 = v1947 + v1946
    del v1946, v1947
    v1949 = v1942 + v1948
    del v1942, v1948
    v1950 = v64 * v1150
    v1951 = v333 * v1190
    v1952 = v1950 + v1951
    del v1950, v1951
    v1953 = v376 * v1952
    v1954 = v1953 + v1949
    del v1949, v1953
    v1955 = v1208 * v1376
    del v1376
    v1956 = v1955 + v1954
    del v1954, v1955
    v1957 = pad(v1956, 0, channels)
    del v1956
    v1958 = v1957 + v1938
    del v1938, v1957
    v1959 = v1211 * v59
    v1960 = v1176 * v358
    v1961 = v1959 + v1960
    del v1959, v1960
    v1962 = v1961 * v337
    v1963 = v1136 * v1945
    v1964 = v1382 * v1154
    del v1382
    v1965 = v1964 + v1963
    del v1963, v1964
    v1966 = v1962 + v1965
    del v1962, v1965
    v1967 = v358 * v1150
    v1968 = v59 * v1190
    v1969 = v1967 + v1968
    del v1967, v1968
    v1970 = v353 * v1969
    v1971 = v1970 + v1966
    del v1966, v1970
    v1972 = v1172 * v1388
    del v1388
    v1973 = v1972 + v1971
    del v1971, v1972
    v1974 = pad(v1973, 1, channels)
    del v1973
    v1975 = v1974 + v1958
    del v1958, v1974
    v1976 = v401 * v1397
    del v1397
    v1977 = v1976 + v1975
    del v1975, v1976
    v1978 = v1 * v1880
    del v1880
    v1979 = v84 * v108
    v1980 = v631 * v10
    v1981 = v1719 * v395
    v1982 = v1980 + v1981
    del v1980, v1981
    v1983 = v1742 * v431
    v1984 = v1983 + v1982
    del v1982, v1983
    v1985 = v441 * v658
    v1986 = v1985 + v1984
    del v1984, v1985
    v1987 = v50 * v683
    v1988 = v1987 + v1986
    del v1986, v1987
    v1989 = v447 * v657
    v1990 = v1989 + v1988
    del v1988, v1989
    v1991 = v45 * v654
    v1992 = v1991 + v1990
    del v1990, v1991
    v1993 = v1129 * v580
    v1994 = v1993 + v1992
    del v1992, v1993
    v1995 = v1979 + v1994
    del v1979, v1994
    v1996 = v401 * v1238
    v1997 = v1996 + v1995
    del v1995, v1996
    v1998 = v55 * v521
    v1999 = v1998 + v1997
    del v1997, v1998
    v2000 = v19 * v693
    v2001 = v2000 + v1999
    del v1999, v2000
    v2002 = v54 * v1498
    v2003 = v2002 + v2001
    del v2001, v2002
    v2004 = v2003 * v13
    v2005 = v55 * v527
    v2006 = v1772 * v8
    v2007 = v1774 * v8
    v2008 = v2006 + v2007
    del v2006, v2007
    v2009 = v424 * v1766
    v2010 = v2009 + v2008
    del v2008, v2009
    v2011 = v438 * v1795
    v2012 = v2011 + v2010
    del v2010, v2011
    v2013 = v441 * v1489
    v2014 = v2013 + v2012
    del v2012, v2013
    v2015 = v50 * v680
    v2016 = v2015 + v2014
    del v2014, v2015
    v2017 = v1780 + v2016
    del v1780, v2016
    v2018 = v1782 + v2017
    del v1782, v2017
    v2019 = v2005 + v2018
    del v2005, v2018
    v2020 = v84 * v93
    v2021 = v2020 + v2019
    del v2019, v2020
    v2022 = v401 * v1235
    v2023 = v2022 + v2021
    del v2021, v2022
    v2024 = v19 * v689
    v2025 = v2024 + v2023
    del v2023, v2024
    v2026 = v54 * v1495
    v2027 = v2026 + v2025
    del v2025, v2026
    v2028 = v2 * v1770
    v2029 = v2028 + v2027
    del v2027, v2028
    v2030 = v160 * v4
    v2031 = v2030 + v1800
    del v1800, v2030
    v2032 = v7 * v2031
    v2033 = v2032 * 2.0
    del v2032
    v2034 = v2033 + v2029
    del v2029, v2033
    v2035 = v2034 * v17
    del v17, v2034
    v2036 = v73 * -32.0
    v2037 = v2036 * v11
    del v2036
    v2038 = v2037 * 6.0
    del v2037
    v2039 = v6 ** 4
    v2040 = v2039 * 5.0
    del v2039
    v2041 = v2038 * v2040
    del v2038, v2040
    v2042 = v575 * v186
    del v575
    v2043 = v2041 + v2042
    del v2041, v2042
    v2044 = v2035 + v2043
    del v2035, v2043
    v2045 = v2004 + v2044
    del v2004, v2044
    v2046 = v1763 * v29
    del v1763
    v2047 = v2046 + v2045
    del v2045, v2046
    v2048 = v1978 + v2047
    del v1978, v2047
    v2049 = v10 * v776
    del v10
    v2050 = v108 * v261
    del v108
    v2051 = v521 * v186
    del v521
    v2052 = v1498 * v183
    del v1498
    v2053 = v693 * v21
    del v693
    v2054 = v2052 + v2053
    del v2052, v2053
    v2055 = v2051 + v2054
    del v2051, v2054
    v2056 = v1238 * v884
    del v1238
    v2057 = v2056 + v2055
    del v2055, v2056
    v2058 = v2050 + v2057
    del v2050, v2057
    v2059 = v580 * v1607
    del v580
    v2060 = v2059 + v2058
    del v2058, v2059
    v2061 = v654 * v35
    del v654
    v2062 = v2061 + v2060
    del v2060, v2061
    v2063 = v657 * v894
    v2064 = v2063 + v2062
    del v2062, v2063
    v2065 = v683 * v23
    del v683
    v2066 = v2065 + v2064
    del v2064, v2065
    v2067 = v658 * v890
    v2068 = v2067 + v2066
    del v2066, v2067
    v2069 = v431 * v1849
    del v431
    v2070 = v2069 + v2068
    del v2068, v2069
    v2071 = v395 * v1716
    del v395
    v2072 = v2071 + v2070
    del v2070, v2071
    v2073 = v2049 + v2072
    del v2049, v2072
    v2074 = v631 * v41
    del v41
    v2075 = v2074 + v2073
    del v2073, v2074
    v2076 = v1719 * v1023
    del v1023
    v2077 = v2076 + v2075
    del v2075, v2076
    v2078 = v1742 * v724
    del v724
    v2079 = v2078 + v2077
    del v2077, v2078
    v2080 = v441 * v851
    v2081 = v2080 + v2079
    del v2079, v2080
    v2082 = v50 * v808
    del v808
    v2083 = v2082 + v2081
    del v2081, v2082
    v2084 = v447 * v811
    v2085 = v2084 + v2083
    del v2083, v2084
    v2086 = v45 * v848
    del v848
    v2087 = v2086 + v2085
    del v2085, v2086
    v2088 = v1129 * v1122
    del v1122
    v2089 = v2088 + v2087
    del v2087, v2088
    v2090 = v84 * v310
    del v310
    v2091 = v2090 + v2089
    del v2089, v2090
    v2092 = v401 * v1354
    del v1354
    v2093 = v2092 + v2091
    del v2091, v2092
    v2094 = v55 * v956
    del v956
    v2095 = v2094 + v2093
    del v2093, v2094
    v2096 = v19 * v771
    del v771
    v2097 = v2096 + v2095
    del v2095, v2096
    v2098 = v54 * v1527
    del v1527
    v2099 = v2098 + v2097
    del v2097, v2098
    v2100 = v0 * v2099
    v2101 = v2100 + v2048
    del v2048, v2100
    v2102 = v8 * v1889
    del v8
    v2103 = v1495 * v183
    del v1495
    v2104 = v1770 * v32
    del v1770
    v2105 = v2031 * v1009
    del v1009, v2031
    v2106 = v2105 + v2104
    del v2104, v2105
    v2107 = v2103 + v2106
    del v2103, v2106
    v2108 = v689 * v21
    del v689
    v2109 = v2108 + v2107
    del v2107, v2108
    v2110 = v1235 * v884
    del v1235
    v2111 = v2110 + v2109
    del v2109, v2110
    v2112 = v93 * v261
    del v93
    v2113 = v2112 + v2111
    del v2111, v2112
    v2114 = v527 * v186
    del v527
    v2115 = v2114 + v2113
    del v2113, v2114
    v2116 = v1904 + v2115
    del v1904, v2115
    v2117 = v1906 + v2116
    del v1906, v2116
    v2118 = v680 * v23
    del v680
    v2119 = v2118 + v2117
    del v2117, v2118
    v2120 = v1489 * v890
    del v1489
    v2121 = v2120 + v2119
    del v2119, v2120
    v2122 = v1795 * v974
    del v1795
    v2123 = v2122 + v2121
    del v2121, v2122
    v2124 = v1766 * v972
    del v1766
    v2125 = v2124 + v2123
    del v2123, v2124
    v2126 = v2102 + v2125
    del v2102, v2125
    v2127 = v441 * v1559
    del v1559
    v2128 = v2127 + v2126
    del v2126, v2127
    v2129 = v50 * v804
    del v804
    v2130 = v2129 + v2128
    del v2128, v2129
    v2131 = v1911 + v2130
    del v1911, v2130
    v2132 = v1913 + v2131
    del v1913, v2131
    v2133 = v55 * v1043
    del v1043
    v2134 = v2133 + v2132
    del v2132, v2133
    v2135 = v84 * v325
    del v325
    v2136 = v2135 + v2134
    del v2134, v2135
    v2137 = v401 * v1361
    del v1361
    v2138 = v2137 + v2136
    del v2136, v2137
    v2139 = v19 * v816
    del v816
    v2140 = v2139 + v2138
    del v2138, v2139
    v2141 = v54 * v1565
    del v1565
    v2142 = v2141 + v2140
    del v2140, v2141
    v2143 = v2 * v1917
    del v1917
    v2144 = v2143 + v2142
    del v2142, v2143
    v2145 = v4 * v219
    del v4
    v2146 = v7 * v2145
    del v2145
    v2147 = v2146 * 2.0
    del v2146
    v2148 = v2147 + v2144
    del v2144, v2147
    v2149 = v6 * v2148
    del v2148
    v2150 = v2149 * 2.0
    del v2149
    v2151 = v2150 + v2101
    del v2101, v2150
    v2152 = v146 * v366
    v2153 = v369 * v246
    v2154 = v2152 + v2153
    del v2152, v2153
    v2155 = v150 * v342
    v2156 = v345 * v250
    v2157 = v2155 + v2156
    del v2155, v2156
    v2158 = v2154 + v2157
    v2159 = -v2158
    del v2158
    v2160 = v1136 * v2159
    v2161 = v570 * v1150
    del v570
    v2162 = v2160 + v2161
    del v2160, v2161
    v2163 = v0 * v261
    v2164 = v84 * v13
    v2165 = v2163 + v2164
    del v2163, v2164
    v2166 = narrow(v2165, 0, channels - 1)
    v2167 = v64 * v2166
    v2168 = v2167 + v2162
    del v2162, v2167
    v2169 = v1 * v884
    v2170 = v401 * v29
    v2171 = v2169 + v2170
    del v2169, v2170
    v2172 = narrow(v2171, 0, channels - 1)
    v2173 = v358 * v2172
    v2174 = v2173 + v2168
    del v2168, v2173
    v2175 = v353 * v1644
    v2176 = v1662 * v337
    v2177 = v2175 + v2176
    del v2175, v2176
    v2178 = v333 * v2177
    v2179 = v2178 + v2174
    del v2174, v2178
    v2180 = v544 * v1193
    v2181 = v1208 * v1055
    v2182 = v2180 + v2181
    del v2180, v2181
    v2183 = v59 * v2182
    v2184 = v2183 + v2179
    del v2179, v2183
    v2185 = pad(v2184, 1, channels)
    del v2184
    v2186 = v2185 + v2151
    del v2151, v2185
    v2187 = v1138 * v2159
    v2188 = v555 * v1190
    del v555
    v2189 = v2187 + v2188
    del v2187, v2188
    v2190 = narrow(v2165, 1, channels - 1)
    v2191 = v59 * v2190
    del v59
    v2192 = v2191 + v2189
    del v2189, v2191
    v2193 = narrow(v2171, 1, channels - 1)
    v2194 = v333 * v2193
    del v333
    v2195 = v2194 + v2192
    del v2192, v2194
    v2196 = v376 * v1675
    v2197 = v1690 * v362
    v2198 = v2196 + v2197
    del v2196, v2197
    v2199 = v358 * v2198
    del v358
    v2200 = v2199 + v2195
    del v2195, v2199
    v2201 = v541 * v1154
    v2202 = v1172 * v1066
    v2203 = v2201 + v2202
    del v2201, v2202
    v2204 = v64 * v2203
    del v64
    v2205 = v2204 + v2200
    del v2200, v2204
    v2206 = pad(v2205, 0, channels)
    del v2205
    v2207 = v2206 + v2186
    del v2186, v2206
    v2208 = v84 * v289
    del v289
    v2209 = v511 * v186
    v2210 = v135 * v261
    v2211 = v700 * v21
    v2212 = v2211 + v2210
    del v2210, v2211
    v2213 = v2209 + v2212
    del v2209, v2212
    v2214 = v105 * v1607
    v2215 = v2214 + v2213
    del v2213, v2214
    v2216 = v658 * v35
    v2217 = v2216 + v2215
    del v2215, v2216
    v2218 = v657 * v23
    v2219 = v2218 + v2217
    del v2217, v2218
    v2220 = v420 * v157
    v2221 = v2220 * v235
    v2222 = v2221 + v2219
    del v2219, v2221
    v2223 = v394 * v1849
    v2224 = v2223 + v2222
    del v2222, v2223
    v2225 = v1742 * v727
    del v727
    v2226 = v2225 + v2224
    del v2224, v2225
    v2227 = v157 * v981
    del v157
    v2228 = v99 * v2227
    v2229 = v2228 + v2226
    del v2226, v2228
    v2230 = v50 * v811
    del v811
    v2231 = v2230 + v2229
    del v2229, v2230
    v2232 = v45 * v851
    del v851
    v2233 = v2232 + v2231
    del v2231, v2232
    v2234 = v1129 * v307
    del v307
    v2235 = v2234 + v2233
    del v2233, v2234
    v2236 = v55 * v946
    del v946
    v2237 = v2236 + v2235
    del v2235, v2236
    v2238 = v2208 + v2237
    del v2208, v2237
    v2239 = v19 * v763
    del v763
    v2240 = v2239 + v2238
    del v2238, v2239
    v2241 = v0 * v2240
    del v2240
    v2242 = v2241 * 2.0
    del v2241
    v2243 = v2003 * v11
    del v2003
    v2244 = v1804 * v29
    del v1804
    v2245 = v69 * v261
    del v69
    v2246 = v2245 + v2244
    del v2244, v2245
    v2247 = v2243 + v2246
    del v2243, v2246
    v2248 = v84 * v135
    del v135
    v2249 = v1742 * v394
    del v394
    v2250 = v99 * v2220
    v2251 = v2249 + v2250
    del v2249, v2250
    v2252 = v50 * v657
    del v657
    v2253 = v2252 + v2251
    del v2251, v2252
    v2254 = v45 * v658
    del v658
    v2255 = v2254 + v2253
    del v2253, v2254
    v2256 = v1129 * v105
    del v105
    v2257 = v2256 + v2255
    del v2255, v2256
    v2258 = v55 * v511
    del v511
    v2259 = v2258 + v2257
    del v2257, v2258
    v2260 = v2248 + v2259
    del v2248, v2259
    v2261 = v19 * v700
    del v700
    v2262 = v2261 + v2260
    del v2260, v2261
    v2263 = v2262 * v136
    del v136, v2262
    v2264 = v2263 + v2247
    del v2247, v2263
    v2265 = v2242 + v2264
    del v2242, v2264
    v2266 = v6 * v2099
    del v2099
    v2267 = v2266 + v2265
    del v2265, v2266
    v2268 = v1 * v1936
    del v1936
    v2269 = v2268 + v2267
    del v2267, v2268
    v2270 = v1961 * v1066
    del v1961
    v2271 = v146 * v250
    v2272 = v150 * v246
    v2273 = v2271 + v2272
    del v2271, v2272
    v2274 = v1138 * v2273
    del v1138
    v2275 = v336 * v1644
    del v336
    v2276 = v2275 + v2274
    del v2274, v2275
    v2277 = v2270 + v2276
    del v2270, v2276
    v2278 = v541 * v1969
    del v1969
    v2279 = v2278 + v2277
    del v2277, v2278
    v2280 = v1662 * v352
    del v352
    v2281 = v2280 + v2279
    del v2279, v2280
    v2282 = pad(v2281, 0, channels)
    del v2281
    v2283 = v2282 + v2269
    del v2269, v2282
    v2284 = v1941 * v1055
    del v1941
    v2285 = v1136 * v2273
    del v1136
    v2286 = v361 * v1675
    del v361
    v2287 = v2286 + v2285
    del v2285, v2286
    v2288 = v2284 + v2287
    del v2284, v2287
    v2289 = v544 * v1952
    del v1952
    v2290 = v2289 + v2288
    del v2288, v2289
    v2291 = v1690 * v375
    del v375
    v2292 = v2291 + v2290
    del v2290, v2291
    v2293 = pad(v2292, 1, channels)
    del v2292
    v2294 = v2293 + v2283
    del v2283, v2293
    v2295 = v84 * v385
    del v385
    v2296 = v2295 + v2294
    del v2294, v2295
    v2297 = v441 * v1532
    v2298 = v1450 * v890
    v2299 = v2297 + v2298
    del v2297, v2298
    v2300 = v2299 * 2.0
    del v2299
    v2301 = v447 * v1532
    del v1532
    v2302 = v1450 * v894
    v2303 = v2301 + v2302
    del v2301, v2302
    v2304 = v85 * v1849
    v2305 = v2304 + v2303
    del v2303, v2304
    v2306 = v1742 * v137
    v2307 = v2306 + v2305
    del v2305, v2306
    v2308 = v2300 + v2307
    del v2300, v2307
    v2309 = v42 * v1716
    v2310 = v1719 * v15
    v2311 = v2309 + v2310
    del v2309, v2310
    v2312 = v2311 * -3.0
    del v2311
    v2313 = v2312 + v2308
    del v2308, v2312
    v2314 = v592 * v116
    v2315 = v297 * v1103
    v2316 = v2314 + v2315
    del v2314, v2315
    v2317 = -v2316
    del v2316
    v2318 = v2317 + v2313
    del v2313, v2317
    v2319 = v24 * v2318
    v2320 = v55 * v7
    v2321 = v55 * v2
    v2322 = v2321 * 0.5
    del v2321
    v2323 = v2320 + v2322
    del v2320, v2322
    v2324 = v2323 * 6.0
    v2325 = v490 + v467
    v2326 = v2325 * 4.0
    v2327 = v2324 - v2326
    del v2324, v2326
    v2328 = v2327 * v74
    v2329 = v71 * v1241
    v2330 = v2329 * v140
    v2331 = v2328 + v2330
    del v2328
    v2332 = v77 * v104
    v2333 = v2332 * v140
    v2334 = v2333 + v2331
    del v2331
    v2335 = v54 * v420
    v2336 = v2335 * v142
    v2337 = v2336 + v2334
    del v2334, v2336
    v2338 = v19 * v416
    v2339 = v2338 * v142
    v2340 = v2339 + v2337
    del v2337, v2339
    v2341 = v55 * v538
    v2342 = v2341 + v2340
    del v2340, v2341
    v2343 = v2342 * v46
    v2344 = v55 * v85
    v2345 = v401 * v42
    v2346 = v2345 * 2.0
    del v2345
    v2347 = v2344 + v2346
    del v2344, v2346
    v2348 = v2347 * v74
    v2349 = v19 * v593
    v2350 = v2348 + v2349
    del v2348, v2349
    v2351 = v2350 * v224
    v2352 = v1252 * 0.5
    v2353 = v1249 + v2352
    del v2352
    v2354 = v2353 * 2.0
    v2355 = v86 * 4.0
    v2356 = v2355 + v2354
    del v2354, v2355
    v2357 = v55 * v42
    v2358 = v2357 * 10.0
    v2359 = v2356 - v2358
    del v2356, v2358
    v2360 = v2359 * v74
    v2361 = v2360 * v173
    v2362 = v2351 + v2361
    del v2351, v2361
    v2363 = v2343 + v2362
    del v2343, v2362
    v2364 = v54 ** 6
    v2365 = v2364 * v3
    v2366 = v2365 * v1612
    del v1612, v2365
    v2367 = v2366 + v2363
    del v2363, v2366
    v2368 = v54 * v15
    v2369 = v42 * v183
    v2370 = v2368 + v2369
    del v2368, v2369
    v2371 = -v2370
    del v2370
    v2372 = v19 * v137
    v2373 = v85 * v21
    v2374 = v2372 + v2373
    del v2372, v2373
    v2375 = v2371 + v2374
    del v2371, v2374
    v2376 = v661 * v2375
    v2377 = v2376 + v2367
    del v2367, v2376
    v2378 = v45 * v137
    v2379 = v85 * v35
    v2380 = v2378 + v2379
    del v2378, v2379
    v2381 = v441 * v15
    v2382 = v2381 + v2380
    del v2380, v2381
    v2383 = v42 * v890
    v2384 = v2383 + v2382
    del v2382, v2383
    v2385 = -v2384
    del v2384
    v2386 = v447 * v15
    v2387 = v42 * v894
    v2388 = v2386 + v2387
    del v2386, v2387
    v2389 = v50 * v137
    v2390 = v2389 + v2388
    del v2388, v2389
    v2391 = v85 * v23
    v2392 = v2391 + v2390
    del v2390, v2391
    v2393 = v2385 + v2392
    del v2385, v2392
    v2394 = v643 * v2393
    v2395 = v2394 + v2377
    del v2377, v2394
    v2396 = v1270 * v884
    del v1270
    v2397 = v2396 + v2395
    del v2395, v2396
    v2398 = v2220 * v137
    del v2220
    v2399 = v2398 + v2397
    del v2397, v2398
    v2400 = v474 * v1336
    del v474
    v2401 = v2400 + v2399
    del v2399, v2400
    v2402 = v2319 + v2401
    del v2319, v2401
    v2403 = v54 * v884
    v2404 = v401 * v183
    v2405 = v2403 + v2404
    del v2403, v2404
    v2406 = narrow(v2405, 1, channels - 1)
    v2407 = v58 * v2406
    v2408 = pad(v2407, 0, channels)
    del v2407
    v2409 = v2408 + v2402
    del v2402, v2408
    v2410 = narrow(v2405, 0, channels - 1)
    v2411 = v151 * v2410
    del v151
    v2412 = pad(v2411, 1, channels)
    del v2411
    v2413 = v2412 + v2409
    del v2409, v2412
    v2414 = v1241 * v929
    del v929
    v2415 = v2414 + v2413
    del v2413, v2414
    v2416 = v85 * v2227
    del v2227
    v2417 = v2416 + v2415
    del v2415, v2416
    v2418 = v401 * v1323
    del v1323
    v2419 = v2418 + v2417
    del v2417, v2418
    v2420 = v1611 * v183
    del v1611
    v2421 = v3 * v2420
    v2422 = v99 * v2421
    del v2421
    v2423 = v2422 * 2.0
    del v2422
    v2424 = v2423 + v2419
    del v2419, v2423
    v2425 = v55 * v32
    v2426 = v2 * v186
    v2427 = v2425 + v2426
    del v2425, v2426
    v2428 = v2427 * 0.5
    del v2427
    v2429 = v55 * v18
    v2430 = v7 * v186
    v2431 = v2429 + v2430
    del v2429, v2430
    v2432 = v2428 + v2431
    del v2428, v2431
    v2433 = v2432 * 6.0
    v2434 = v741 + v919
    v2435 = v2434 * -4.0
    v2436 = v2433 + v2435
    del v2433, v2435
    v2437 = v74 * v2436
    v2438 = v538 * v186
    del v538
    v2439 = v54 * v981
    v2440 = v19 * v711
    v2441 = v416 * v21
    v2442 = v2440 + v2441
    del v2440, v2441
    v2443 = v2439 + v2442
    del v2439, v2442
    v2444 = v420 * v183
    v2445 = v2444 + v2443
    del v2443, v2444
    v2446 = v142 * v2445
    del v142
    v2447 = v2438 + v2446
    del v2438, v2446
    v2448 = v71 * v1336
    v2449 = v77 * v271
    v2450 = v104 * v173
    v2451 = v2449 + v2450
    del v2449, v2450
    v2452 = v2448 + v2451
    del v2448, v2451
    v2453 = v1241 * v224
    v2454 = v2453 + v2452
    del v2452, v2453
    v2455 = v140 * v2454
    v2456 = v2455 + v2447
    del v2447, v2455
    v2457 = v2437 + v2456
    del v2437, v2456
    v2458 = v55 * v1052
    del v1052
    v2459 = v2458 + v2457
    del v2457, v2458
    v2460 = v25 * v2459
    v2461 = v2460 + v2424
    del v2424, v2460
    v2462 = v1332 * 0.5
    v2463 = v1328 + v2462
    del v2462
    v2464 = v2463 * 2.0
    v2465 = v315 * 4.0
    v2466 = v2465 + v2464
    del v2464, v2465
    v2467 = v55 * v15
    v2468 = v42 * v186
    v2469 = v2467 + v2468
    del v2467, v2468
    v2470 = v2469 * -10.0
    v2471 = v2470 + v2466
    del v2466, v2470
    v2472 = v74 * v2471
    v2473 = v77 * v2472
    v2474 = v2473 + v2461
    del v2461, v2473
    v2475 = v401 * v15
    v2476 = v42 * v884
    v2477 = v2475 + v2476
    del v2475, v2476
    v2478 = v2477 * 2.0
    del v2477
    v2479 = v55 * v137
    v2480 = v85 * v186
    v2481 = v2479 + v2480
    del v2479, v2480
    v2482 = v2478 + v2481
    del v2478, v2481
    v2483 = v74 * v2482
    v2484 = v593 * v21
    del v593
    v2485 = v2484 + v2483
    del v2483, v2484
    v2486 = v19 * v1104
    del v1104
    v2487 = v2486 + v2485
    del v2485, v2486
    v2488 = v71 * v2487
    v2489 = v2488 + v2474
    del v2474, v2488
    v2490 = v86 * v271
    v2491 = v160 * v890
    v2492 = v441 * v219
    v2493 = v2492 + v2491
    del v2491, v2492
    v2494 = v2490 + v2493
    del v2490, v2493
    v2495 = v104 * v315
    v2496 = v2495 + v2494
    del v2494, v2495
    v2497 = v2496 * -2.0
    del v2496
    v2498 = v42 * v1849
    v2499 = v1742 * v15
    v2500 = v2498 + v2499
    del v2498, v2499
    v2501 = v2500 * 5.0
    del v2500
    v2502 = v592 * v227
    v2503 = v155 * v1103
    v2504 = v2502 + v2503
    del v2502, v2503
    v2505 = v2501 + v2504
    del v2501, v2504
    v2506 = v2497 + v2505
    del v2497, v2505
    v2507 = v467 * v1336
    v2508 = v160 * v894
    v2509 = v447 * v219
    v2510 = v2509 + v2508
    del v2508, v2509
    v2511 = v2507 + v2510
    del v2507, v2510
    v2512 = v1241 * v919
    del v919
    v2513 = v2512 + v2511
    del v2511, v2512
    v2514 = -v2513
    del v2513
    v2515 = v2514 + v2506
    del v2506, v2514
    v2516 = v24 * v2515
    v2517 = v7 * v890
    v2518 = v441 * v18
    v2519 = v2517 + v2518
    del v2517, v2518
    v2520 = v2519 * 2.0
    del v2519
    v2521 = v45 * v15
    v2522 = v42 * v35
    v2523 = v2521 + v2522
    del v2521, v2522
    v2524 = v2523 * 3.0
    del v2523
    v2525 = v2520 + v2524
    del v2520, v2524
    v2526 = v50 * v15
    v2527 = v42 * v23
    v2528 = v2526 + v2527
    del v2526, v2527
    v2529 = v2528 * -3.0
    del v2528
    v2530 = v2529 + v2525
    del v2525, v2529
    v2531 = v2 * v894
    v2532 = v447 * v823
    v2533 = v2531 + v2532
    del v2531, v2532
    v2534 = v7 * v894
    v2535 = v2534 + v2533
    del v2533, v2534
    v2536 = -v2535
    del v2535
    v2537 = v2536 + v2530
    del v2530, v2536
    v2538 = v643 * v2537
    v2539 = v2325 * 6.0
    del v2325
    v2540 = v2323 * 2.0
    del v2323
    v2541 = v2539 - v2540
    del v2539, v2540
    v2542 = v2541 * v74
    v2543 = v2542 + v2330
    del v2330, v2542
    v2544 = v2333 + v2543
    del v2333, v2543
    v2545 = v2335 * v140
    v2546 = v2545 + v2544
    del v2544, v2545
    v2547 = v2338 * v140
    v2548 = v2547 + v2546
    del v2546, v2547
    v2549 = v55 * v534
    v2550 = v2549 + v2548
    del v2548, v2549
    v2551 = v2550 * v173
    v2552 = v2350 * v235
    del v2350
    v2553 = v2552 + v2551
    del v2551, v2552
    v2554 = v129 * 0.5
    v2555 = v126 + v2554
    del v2554
    v2556 = v2555 * 2.0
    v2557 = v470 * 4.0
    v2558 = v2557 + v2556
    del v2556, v2557
    v2559 = v55 * v297
    v2560 = v2559 * 10.0
    v2561 = v2558 - v2560
    del v2558, v2560
    v2562 = v2561 * v74
    v2563 = v2562 * v46
    v2564 = v2563 + v2553
    del v2553, v2563
    v2565 = v890 * 2.0
    v2566 = v894 + v2565
    del v2565
    v2567 = v19 * v15
    v2568 = v42 * v21
    v2569 = v2567 + v2568
    del v2567, v2568
    v2570 = v2569 * -3.0
    del v2569
    v2571 = v2570 + v2566
    del v2566, v2570
    v2572 = v661 * v2571
    v2573 = v2572 + v2564
    del v2564, v2572
    v2574 = v2538 + v2573
    del v2538, v2573
    v2575 = v164 * v711
    v2576 = v2575 + v2574
    del v2574, v2575
    v2577 = v2357 * 12.0
    del v2357
    v2578 = v86 * 9.0
    v2579 = v2577 - v2578
    del v2577, v2578
    v2580 = v2353 * 8.0
    del v2353
    v2581 = v2579 - v2580
    del v2579, v2580
    v2582 = v2581 * v79
    v2583 = v54 * v401
    v2584 = v2583 * v190
    v2585 = v71 * v2584
    v2586 = v2582 + v2585
    del v2582, v2585
    v2587 = v25 * v104
    v2588 = v2587 * v473
    v2589 = v2588 + v2586
    del v2586, v2588
    v2590 = v401 * v172
    v2591 = v2590 + v2589
    del v2589, v2590
    v2592 = v2591 * v281
    del v281, v2591
    v2593 = v2592 + v2576
    del v2576, v2592
    v2594 = v2584 * v282
    v2595 = v2594 + v2593
    del v2593, v2594
    v2596 = v465 * v1336
    v2597 = v2596 + v2595
    del v2595, v2596
    v2598 = v2516 + v2597
    del v2516, v2597
    v2599 = v1241 * v747
    v2600 = v2599 + v2598
    del v2598, v2599
    v2601 = v190 * v2405
    v2602 = v122 * v2601
    v2603 = v2602 + v2600
    del v2600, v2602
    v2604 = v2463 * -8.0
    del v2463
    v2605 = v2469 * 12.0
    del v2469
    v2606 = v315 * -9.0
    v2607 = v2605 + v2606
    del v2605, v2606
    v2608 = v2604 + v2607
    del v2604, v2607
    v2609 = v79 * v2608
    v2610 = v172 * v884
    del v884
    v2611 = v25 * v271
    v2612 = v104 * v46
    v2613 = v2611 + v2612
    del v2611, v2612
    v2614 = v473 * v2613
    v2615 = v2610 + v2614
    del v2610, v2614
    v2616 = v2584 * v224
    del v2584
    v2617 = v2616 + v2615
    del v2615, v2616
    v2618 = v2609 + v2617
    del v2609, v2617
    v2619 = v71 * v2601
    del v2601
    v2620 = v2619 + v2618
    del v2618, v2619
    v2621 = v401 * v220
    v2622 = v2621 + v2620
    del v2620, v2621
    v2623 = v71 * v2622
    del v2622
    v2624 = v2623 * 2.0
    del v2623
    v2625 = v2624 + v2603
    del v2603, v2624
    v2626 = v416 * v254
    v2627 = v2626 + v2625
    del v2625, v2626
    v2628 = v345 * v1190
    v2629 = v1211 * v342
    v2630 = v2628 + v2629
    del v2628, v2629
    v2631 = v2630 * 2.0
    del v2630
    v2632 = v146 * v1193
    del v1193
    v2633 = v1208 * v246
    v2634 = v2632 + v2633
    del v2632, v2633
    v2635 = v2631 + v2634
    del v2631, v2634
    v2636 = v58 * v2635
    v2637 = narrow(v1336, 0, channels - 1)
    v2638 = v483 * v2637
    del v483
    v2639 = v2636 + v2638
    del v2636, v2638
    v2640 = pad(v2639, 1, channels)
    del v2639
    v2641 = v2640 + v2627
    del v2627, v2640
    v2642 = v369 * v1150
    v2643 = v1176 * v366
    v2644 = v2642 + v2643
    del v2642, v2643
    v2645 = v2644 * -2.0
    del v2644
    v2646 = v150 * v1154
    del v1154
    v2647 = v1172 * v250
    v2648 = v2646 + v2647
    del v2646, v2647
    v2649 = -v2648
    del v2648
    v2650 = v2645 + v2649
    del v2645, v2649
    v2651 = v63 * v2650
    v2652 = narrow(v1336, 1, channels - 1)
    v2653 = v478 * v2652
    del v478
    v2654 = v2651 + v2653
    del v2651, v2653
    v2655 = pad(v2654, 0, channels)
    del v2654
    v2656 = v2655 + v2641
    del v2641, v2655
    v2657 = v267 * 0.5
    v2658 = v263 + v2657
    del v2657
    v2659 = v2658 * 2.0
    v2660 = v912 * 4.0
    v2661 = v2660 + v2659
    del v2659, v2660
    v2662 = v55 * v116
    v2663 = v297 * v186
    v2664 = v2662 + v2663
    del v2662, v2663
    v2665 = v2664 * -10.0
    v2666 = v2665 + v2661
    del v2661, v2665
    v2667 = v74 * v2666
    v2668 = v25 * v2667
    v2669 = v2668 + v2656
    del v2656, v2668
    v2670 = v2434 * 6.0
    del v2434
    v2671 = v2432 * -2.0
    del v2432
    v2672 = v2670 + v2671
    del v2670, v2671
    v2673 = v74 * v2672
    v2674 = v2445 + v2454
    v2675 = v140 * v2674
    del v140
    v2676 = v534 * v186
    del v534
    v2677 = v2676 + v2675
    del v2675, v2676
    v2678 = v2673 + v2677
    del v2673, v2677
    v2679 = v55 * v1049
    del v1049
    v2680 = v2679 + v2678
    del v2678, v2679
    v2681 = v77 * v2680
    v2682 = v2681 + v2669
    del v2669, v2681
    v2683 = v99 * v2487
    del v2487
    v2684 = v2683 + v2682
    del v2682, v2683
    v2685 = v470 * v1336
    v2686 = v160 * v23
    v2687 = v50 * v219
    v2688 = v2687 + v2686
    del v2686, v2687
    v2689 = v2685 + v2688
    del v2685, v2688
    v2690 = v1241 * v912
    v2691 = v2690 + v2689
    del v2689, v2690
    v2692 = v2691 * -2.0
    del v2691
    v2693 = v297 * v1716
    v2694 = v1719 * v116
    v2695 = v2693 + v2694
    del v2693, v2694
    v2696 = v2695 * 5.0
    del v2695
    v2697 = v1129 * v137
    del v137
    v2698 = v85 * v1607
    v2699 = v2697 + v2698
    del v2697, v2698
    v2700 = v2696 + v2699
    del v2696, v2699
    v2701 = v2692 + v2700
    del v2692, v2700
    v2702 = v490 * v271
    v2703 = v160 * v35
    v2704 = v45 * v219
    v2705 = v2704 + v2703
    del v2703, v2704
    v2706 = v2702 + v2705
    del v2702, v2705
    v2707 = v104 * v741
    del v741
    v2708 = v2707 + v2706
    del v2706, v2707
    v2709 = -v2708
    del v2708
    v2710 = v2709 + v2701
    del v2701, v2709
    v2711 = v24 * v2710
    v2712 = v7 * v23
    v2713 = v50 * v18
    v2714 = v2712 + v2713
    del v2712, v2713
    v2715 = v2714 * 2.0
    del v2714
    v2716 = v447 * v116
    v2717 = v297 * v894
    v2718 = v2716 + v2717
    del v2716, v2717
    v2719 = v2718 * 3.0
    del v2718
    v2720 = v2715 + v2719
    del v2715, v2719
    v2721 = v441 * v116
    v2722 = v297 * v890
    v2723 = v2721 + v2722
    del v2721, v2722
    v2724 = v2723 * -3.0
    del v2723
    v2725 = v2724 + v2720
    del v2720, v2724
    v2726 = v2 * v35
    v2727 = v45 * v823
    del v823
    v2728 = v2726 + v2727
    del v2726, v2727
    v2729 = v7 * v35
    v2730 = v2729 + v2728
    del v2728, v2729
    v2731 = -v2730
    del v2730
    v2732 = v2731 + v2725
    del v2725, v2731
    v2733 = v643 * v2732
    v2734 = v2550 * v224
    del v2550
    v2735 = v2360 * v235
    del v2360
    v2736 = v2735 + v2734
    del v2734, v2735
    v2737 = v55 * v155
    v2738 = v84 * v297
    v2739 = v2738 * 2.0
    del v2738
    v2740 = v2737 + v2739
    del v2737, v2739
    v2741 = v2740 * v74
    v2742 = v54 * v1415
    v2743 = v2741 + v2742
    del v2741, v2742
    v2744 = v2743 * v46
    v2745 = v2744 + v2736
    del v2736, v2744
    v2746 = v23 * 2.0
    v2747 = v35 + v2746
    del v2746
    v2748 = v54 * v116
    v2749 = v297 * v183
    v2750 = v2748 + v2749
    del v2748, v2749
    v2751 = v2750 * -3.0
    del v2750
    v2752 = v2751 + v2747
    del v2747, v2751
    v2753 = v661 * v2752
    v2754 = v2753 + v2745
    del v2745, v2753
    v2755 = v2733 + v2754
    del v2733, v2754
    v2756 = v164 * v981
    del v164
    v2757 = v2756 + v2755
    del v2755, v2756
    v2758 = v2559 * 12.0
    del v2559
    v2759 = v470 * 9.0
    v2760 = v2758 - v2759
    del v2758, v2759
    v2761 = v2555 * 8.0
    del v2555
    v2762 = v2760 - v2761
    del v2760, v2761
    v2763 = v2762 * v79
    v2764 = v19 * v84
    v2765 = v2764 * v190
    v2766 = v77 * v2765
    v2767 = v2763 + v2766
    del v2763, v2766
    v2768 = v99 * v1241
    v2769 = v2768 * v473
    v2770 = v2769 + v2767
    del v2767, v2769
    v2771 = v84 * v172
    v2772 = v2771 + v2770
    del v2770, v2771
    v2773 = v2772 * v174
    del v174, v2772
    v2774 = v2773 + v2757
    del v2757, v2773
    v2775 = v2765 * v175
    v2776 = v2775 + v2774
    del v2774, v2775
    v2777 = v465 * v271
    del v465
    v2778 = v2777 + v2776
    del v2776, v2777
    v2779 = v2711 + v2778
    del v2711, v2778
    v2780 = v104 * v747
    del v747
    v2781 = v2780 + v2779
    del v2779, v2780
    v2782 = v19 * v261
    v2783 = v84 * v21
    v2784 = v2782 + v2783
    del v2782, v2783
    v2785 = v190 * v2784
    del v190
    v2786 = v78 * v2785
    v2787 = v2786 + v2781
    del v2781, v2786
    v2788 = v2658 * -8.0
    del v2658
    v2789 = v2664 * 12.0
    del v2664
    v2790 = v912 * -9.0
    v2791 = v2789 + v2790
    del v2789, v2790
    v2792 = v2788 + v2791
    del v2788, v2791
    v2793 = v79 * v2792
    del v79
    v2794 = v172 * v261
    del v172
    v2795 = v99 * v1336
    del v1336
    v2796 = v1241 * v235
    v2797 = v2795 + v2796
    del v2795, v2796
    v2798 = v473 * v2797
    del v473
    v2799 = v2794 + v2798
    del v2794, v2798
    v2800 = v2765 * v173
    del v2765
    v2801 = v2800 + v2799
    del v2799, v2800
    v2802 = v2793 + v2801
    del v2793, v2801
    v2803 = v77 * v2785
    del v2785
    v2804 = v2803 + v2802
    del v2802, v2803
    v2805 = v84 * v220
    del v220
    v2806 = v2805 + v2804
    del v2804, v2805
    v2807 = v77 * v2806
    del v2806
    v2808 = v2807 * 2.0
    del v2807
    v2809 = v2808 + v2787
    del v2787, v2808
    v2810 = v420 * v254
    del v254
    v2811 = v2810 + v2809
    del v2809, v2810
    v2812 = v146 * v1190
    v2813 = v1211 * v246
    v2814 = v2812 + v2813
    del v2812, v2813
    v2815 = v2814 * -2.0
    del v2814
    v2816 = v345 * v1644
    del v1644
    v2817 = v1662 * v342
    v2818 = v2816 + v2817
    del v2816, v2817
    v2819 = -v2818
    del v2818
    v2820 = v2815 + v2819
    del v2815, v2819
    v2821 = v58 * v2820
    v2822 = narrow(v271, 0, channels - 1)
    v2823 = v502 * v2822
    del v502
    v2824 = v2821 + v2823
    del v2821, v2823
    v2825 = pad(v2824, 1, channels)
    del v2824
    v2826 = v2825 + v2811
    del v2811, v2825
    v2827 = v150 * v1150
    v2828 = v1176 * v250
    v2829 = v2827 + v2828
    del v2827, v2828
    v2830 = v2829 * 2.0
    del v2829
    v2831 = v369 * v1675
    del v1675
    v2832 = v1690 * v366
    v2833 = v2831 + v2832
    del v2831, v2832
    v2834 = v2830 + v2833
    del v2830, v2833
    v2835 = v63 * v2834
    v2836 = narrow(v271, 1, channels - 1)
    v2837 = v498 * v2836
    del v498
    v2838 = v2835 + v2837
    del v2835, v2837
    v2839 = pad(v2838, 0, channels)
    del v2838
    v2840 = v2839 + v2826
    del v2826, v2839
    v2841 = v84 * v116
    v2842 = v297 * v261
    v2843 = v2841 + v2842
    del v2841, v2842
    v2844 = v2843 * 2.0
    del v2843
    v2845 = v55 * v227
    v2846 = v155 * v186
    v2847 = v2845 + v2846
    del v2845, v2846
    v2848 = v2844 + v2847
    del v2844, v2847
    v2849 = v74 * v2848
    del v74
    v2850 = v1415 * v183
    del v1415
    v2851 = v2850 + v2849
    del v2849, v2850
    v2852 = v54 * v1608
    del v1608
    v2853 = v2852 + v2851
    del v2851, v2852
    v2854 = v25 * v2853
    v2855 = v2854 + v2840
    del v2840, v2854
    v2856 = v71 * v2680
    del v2680
    v2857 = v2856 + v2855
    del v2855, v2856
    v2858 = v99 * v2472
    del v2472
    v2859 = v2858 + v2857
    del v2857, v2858
    v2860 = v50 * v776
    v2861 = v631 * v23
    v2862 = v2860 + v2861
    del v2860, v2861
    v2863 = v2862 * 2.0
    del v2862
    v2864 = v45 * v776
    del v776
    v2865 = v631 * v35
    v2866 = v2864 + v2865
    del v2864, v2865
    v2867 = v155 * v1716
    del v1716
    v2868 = v2867 + v2866
    del v2866, v2867
    v2869 = v1719 * v227
    v2870 = v2869 + v2868
    del v2868, v2869
    v2871 = v2863 + v2870
    del v2863, v2870
    v2872 = v297 * v1849
    del v1849
    v2873 = v1742 * v116
    v2874 = v2872 + v2873
    del v2872, v2873
    v2875 = v2874 * -3.0
    del v2874
    v2876 = v2875 + v2871
    del v2871, v2875
    v2877 = v1129 * v15
    del v15
    v2878 = v42 * v1607
    v2879 = v2877 + v2878
    del v2877, v2878
    v2880 = -v2879
    del v2879
    v2881 = v2880 + v2876
    del v2876, v2880
    v2882 = v24 * v2881
    del v24
    v2883 = v447 * v227
    v2884 = v155 * v894
    del v894
    v2885 = v2883 + v2884
    del v2883, v2884
    v2886 = v50 * v116
    v2887 = v2886 + v2885
    del v2885, v2886
    v2888 = v297 * v23
    del v23
    v2889 = v2888 + v2887
    del v2887, v2888
    v2890 = -v2889
    del v2889
    v2891 = v45 * v116
    v2892 = v297 * v35
    del v35
    v2893 = v2891 + v2892
    del v2891, v2892
    v2894 = v441 * v227
    v2895 = v2894 + v2893
    del v2893, v2894
    v2896 = v155 * v890
    del v890
    v2897 = v2896 + v2895
    del v2895, v2896
    v2898 = v2890 + v2897
    del v2890, v2897
    v2899 = v643 * v2898
    del v643
    v2900 = v2342 * v235
    del v2342
    v2901 = v2562 * v224
    del v2562
    v2902 = v2900 + v2901
    del v2900, v2901
    v2903 = v2743 * v173
    del v2743
    v2904 = v2903 + v2902
    del v2902, v2903
    v2905 = v19 ** 6
    v2906 = v2905 * v3
    v2907 = v2906 * v1131
    del v1131, v2906
    v2908 = v2907 + v2904
    del v2904, v2907
    v2909 = v19 * v116
    del v116
    v2910 = v297 * v21
    v2911 = v2909 + v2910
    del v2909, v2910
    v2912 = -v2911
    del v2911
    v2913 = v54 * v227
    v2914 = v155 * v183
    v2915 = v2913 + v2914
    del v2913, v2914
    v2916 = v2912 + v2915
    del v2912, v2915
    v2917 = v661 * v2916
    del v661
    v2918 = v2917 + v2908
    del v2908, v2917
    v2919 = v2899 + v2918
    del v2899, v2918
    v2920 = v166 * v261
    del v166, v261
    v2921 = v2920 + v2919
    del v2919, v2920
    v2922 = v1711 * v227
    del v227, v1711
    v2923 = v2922 + v2921
    del v2921, v2922
    v2924 = v495 * v271
    del v271, v495
    v2925 = v2924 + v2923
    del v2923, v2924
    v2926 = v2882 + v2925
    del v2882, v2925
    v2927 = narrow(v2784, 1, channels - 1)
    v2928 = v193 * v2927
    del v193
    v2929 = pad(v2928, 0, channels)
    del v2928
    v2930 = v2929 + v2926
    del v2926, v2929
    v2931 = narrow(v2784, 0, channels - 1)
    v2932 = v63 * v2931
    v2933 = pad(v2932, 1, channels)
    del v2932
    v2934 = v2933 + v2930
    del v2930, v2933
    v2935 = v104 * v752
    del v752
    v2936 = v2935 + v2934
    del v2934, v2935
    v2937 = v155 * v1722
    del v1722
    v2938 = v2937 + v2936
    del v2936, v2937
    v2939 = v84 * v256
    del v256
    v2940 = v2939 + v2938
    del v2938, v2939
    v2941 = v1130 * v21
    del v1130
    v2942 = v3 * v2941
    v2943 = v25 * v2942
    del v2942
    v2944 = v2943 * 2.0
    del v2943
    v2945 = v2944 + v2940
    del v2940, v2944
    v2946 = v77 * v2853
    del v2853
    v2947 = v2946 + v2945
    del v2945, v2946
    v2948 = v71 * v2667
    del v2667
    v2949 = v2948 + v2947
    del v2947, v2948
    v2950 = v99 * v2459
    del v2459
    v2951 = v2950 + v2949
    del v2949, v2950
    v2952 = grad_grad_jets[:, :, 0]
    v2953 = -v2157
    del v2157
    v2954 = v2154 + v2953
    del v2154, v2953
    v2955 = v2165 + v2171
    del v2165, v2171
    v2956 = v6 * v186
    del v186
    v2957 = v55 * v11
    del v55
    v2958 = v2956 + v2957
    del v2956, v2957
    v2959 = v2958 * -2.0
    del v2958
    v2960 = v2959 + v2955
    del v2955, v2959
    v2961 = v57 * v2159
    v2962 = v150 * v345
    v2963 = v146 * v369
    v2964 = -v2963
    del v2963
    v2965 = v2964 - v2962
    del v2962, v2964
    v2966 = v2965 * v374
    v2967 = v2966 + v2961
    del v2961, v2966
    v2968 = v353 * v2273
    v2969 = v2968 + v2967
    del v2967, v2968
    v2970 = v146 * v150
    v2971 = v2970 * v337
    del v337
    v2972 = v2971 + v2969
    del v2969, v2971
    v2973 = v544 * v1945
    v2974 = v2973 + v2972
    del v2972, v2973
    v2975 = v369 * v345
    v2976 = v2975 * v1055
    del v1055
    v2977 = v2976 + v2974
    del v2974, v2976
    v2978 = v2977 * 2.0
    del v2977
    v2979 = v2198 + v2203
    v2980 = v2978 + v2979
    del v2978, v2979
    v2981 = v62 * v1150
    v2982 = v1176 * v351
    v2983 = v2981 + v2982
    del v2981, v2982
    v2984 = v2983 * -2.0
    del v2983
    v2985 = v2984 + v2980
    del v2980, v2984
    v2986 = v62 * v2159
    del v2159
    v2987 = v2965 * v351
    del v2965
    v2988 = v2987 + v2986
    del v2986, v2987
    v2989 = v376 * v2273
    del v2273
    v2990 = v2989 + v2988
    del v2988, v2989
    v2991 = v2970 * v362
    del v362, v2970
    v2992 = v2991 + v2990
    del v2990, v2991
    v2993 = v541 * v1945
    del v1945
    v2994 = v2993 + v2992
    del v2992, v2993
    v2995 = v2975 * v1066
    del v1066, v2975
    v2996 = v2995 + v2994
    del v2994, v2995
    v2997 = v2996 * 2.0
    del v2996
    v2998 = v2177 + v2182
    v2999 = v2997 + v2998
    del v2997, v2998
    v3000 = v57 * v1190
    v3001 = v1211 * v374
    v3002 = v3000 + v3001
    del v3000, v3001
    v3003 = v3002 * -2.0
    del v3002
    v3004 = v3003 + v2999
    del v2999, v3003
    v3005 = v77 * v2752
    del v2752
    v3006 = v71 * v2571
    del v2571
    v3007 = v441 * 2.0
    v3008 = v447 + v3007
    del v3007
    v3009 = v19 * v42
    v3010 = v3009 * 3.0
    del v3009
    v3011 = v3008 - v3010
    del v3008, v3010
    v3012 = v3011 * v224
    del v3011
    v3013 = v3006 + v3012
    del v3006, v3012
    v3014 = v3005 + v3013
    del v3005, v3013
    v3015 = v50 * 2.0
    v3016 = v45 + v3015
    del v3015
    v3017 = v54 * v297
    v3018 = v3017 * 3.0
    del v3017
    v3019 = v3016 - v3018
    del v3016, v3018
    v3020 = v3019 * v173
    del v3019
    v3021 = v3020 + v3014
    del v3014, v3020
    v3022 = v99 * v2375
    del v2375
    v3023 = v3022 + v3021
    del v3021, v3022
    v3024 = v54 * v42
    v3025 = v19 * v85
    v3026 = v3025 - v3024
    del v3024, v3025
    v3027 = v3026 * v235
    del v3026
    v3028 = v3027 + v3023
    del v3023, v3027
    v3029 = v25 * v2916
    del v2916
    v3030 = v3029 + v3028
    del v3028, v3029
    v3031 = v19 * v297
    v3032 = v54 * v155
    v3033 = v3032 - v3031
    del v3031, v3032
    v3034 = v3033 * v46
    del v3033
    v3035 = v3034 + v3030
    del v3030, v3034
    v3036 = v3035 * 2.0
    del v3035
    v3037 = v972 * 8.0
    v3038 = v997 + v3037
    del v3037
    v3039 = v974 + v1010
    v3040 = v3039 * -4.0
    del v3039
    v3041 = v3040 + v3038
    del v3038, v3040
    v3042 = v987 + v3041
    del v3041
    v3043 = v3036 + v3042
    del v3036, v3042
    v3044 = v992 + v1006
    v3045 = -v3044
    del v3044
    v3046 = v3045 + v3043
    del v3043, v3045
    v3047 = v100 * v2436
    del v2436
    v3048 = v111 * v2848
    del v111, v2848
    v3049 = v510 * v2482
    del v510, v2482
    v3050 = v2347 * v596
    del v596, v2347
    v3051 = v3049 + v3050
    del v3049, v3050
    v3052 = v3048 + v3051
    del v3048, v3051
    v3053 = v2740 * v294
    del v294, v2740
    v3054 = v3053 + v3052
    del v3052, v3053
    v3055 = v119 * v2471
    del v119, v2471
    v3056 = v3055 + v3054
    del v3054, v3055
    v3057 = v2359 * v277
    del v277, v2359
    v3058 = v3057 + v3056
    del v3056, v3057
    v3059 = v72 * v2666
    del v72, v2666
    v3060 = v3059 + v3058
    del v3058, v3059
    v3061 = v2561 * v319
    del v319, v2561
    v3062 = v3061 + v3060
    del v3060, v3061
    v3063 = v3047 + v3062
    del v3047, v3062
    v3064 = v2327 * v237
    del v2327
    v3065 = v3064 + v3063
    del v3063, v3064
    v3066 = v96 * v2672
    del v2672
    v3067 = v3066 + v3065
    del v3065, v3066
    v3068 = v2541 * v241
    del v2541
    v3069 = v3068 + v3067
    del v3067, v3068
    v3070 = v3069 * 6.0
    del v3069
    v3071 = v78 * v2792
    del v2792
    v3072 = v122 * v2608
    del v2608
    v3073 = v2581 * v282
    del v2581
    v3074 = v3072 + v3073
    del v3072, v3073
    v3075 = v3071 + v3074
    del v3071, v3074
    v3076 = v2762 * v175
    del v2762
    v3077 = v3076 + v3075
    del v3075, v3076
    v3078 = v3077 * 3.0
    del v3077
    v3079 = v7 * v972
    del v972
    v3080 = v424 * v18
    v3081 = v3079 + v3080
    del v3079, v3080
    v3082 = v3081 * 96.0
    del v3081
    v3083 = v438 * v18
    v3084 = v7 * v974
    v3085 = v3083 + v3084
    del v3083, v3084
    v3086 = v3085 * -96.0
    del v3085
    v3087 = v3082 + v3086
    del v3082, v3086
    v3088 = v6 ** 5
    v3089 = v3088 * 6.0
    del v3088
    v3090 = v3089 * v11
    del v3089
    v3091 = v3090 * -32.0
    del v3090
    v3092 = v3091 + v3087
    del v3087, v3091
    v3093 = v438 * v32
    v3094 = v2 * v974
    del v974
    v3095 = v3094 + v3093
    del v3093, v3094
    v3096 = v3095 * 32.0
    del v3095
    v3097 = v3096 + v3092
    del v3092, v3096
    v3098 = v2764 * v205
    del v205
    v3099 = v189 * v2784
    del v189, v2784
    v3100 = v3098 + v3099
    del v3098, v3099
    v3101 = v2583 * v1294
    del v1294
    v3102 = v3101 + v3100
    del v3100, v3101
    v3103 = v1277 * v2405
    del v1277, v2405
    v3104 = v3103 + v3102
    del v3102, v3103
    v3105 = v3104 * 4.0
    del v3104
    v3106 = v3105 + v3097
    del v3097, v3105
    v3107 = v3078 + v3106
    del v3078, v3106
    v3108 = v71 * v2537
    del v2537
    v3109 = v99 * v2393
    del v2393
    v3110 = v447 * v42
    v3111 = v50 * v85
    v3112 = v3110 + v3111
    del v3110, v3111
    v3113 = v45 * v85
    v3114 = v3112 - v3113
    del v3112, v3113
    v3115 = v441 * v42
    v3116 = v3114 - v3115
    del v3114, v3115
    v3117 = v3116 * v235
    del v3116
    v3118 = v3109 + v3117
    del v3109, v3117
    v3119 = v3108 + v3118
    del v3108, v3118
    v3120 = v7 * v441
    v3121 = v3120 * 2.0
    del v3120
    v3122 = v45 * v42
    v3123 = v3122 * 3.0
    del v3122
    v3124 = v3121 + v3123
    del v3121, v3123
    v3125 = v50 * v42
    v3126 = v3125 * 3.0
    del v3125
    v3127 = v3124 - v3126
    del v3124, v3126
    v3128 = v2 * v447
    v3129 = v3127 - v3128
    del v3127, v3128
    v3130 = v447 * v7
    v3131 = v3129 - v3130
    del v3129, v3130
    v3132 = v3131 * v224
    del v3131
    v3133 = v3132 + v3119
    del v3119, v3132
    v3134 = v77 * v2732
    del v2732
    v3135 = v3134 + v3133
    del v3133, v3134
    v3136 = v7 * v50
    v3137 = v3136 * 2.0
    del v3136
    v3138 = v447 * v297
    v3139 = v3138 * 3.0
    del v3138
    v3140 = v3137 + v3139
    del v3137, v3139
    v3141 = v2 * v45
    v3142 = v3140 - v3141
    del v3140, v3141
    v3143 = v441 * v297
    v3144 = v3143 * 3.0
    del v3143
    v3145 = v3142 - v3144
    del v3142, v3144
    v3146 = v45 * v7
    v3147 = v3145 - v3146
    del v3145, v3146
    v3148 = v3147 * v173
    del v3147
    v3149 = v3148 + v3135
    del v3135, v3148
    v3150 = v25 * v2898
    del v2898
    v3151 = v3150 + v3149
    del v3149, v3150
    v3152 = v45 * v297
    v3153 = v441 * v155
    v3154 = v3152 + v3153
    del v3152, v3153
    v3155 = v50 * v297
    v3156 = v3154 - v3155
    del v3154, v3155
    v3157 = v447 * v155
    v3158 = v3156 - v3157
    del v3156, v3157
    v3159 = v3158 * v46
    del v3158
    v3160 = v3159 + v3151
    del v3151, v3159
    v3161 = v3160 * 24.0
    del v3160
    v3162 = v3161 + v3107
    del v3107, v3161
    v3163 = v3070 + v3162
    del v3070, v3162
    v3164 = v100 * v2445
    del v2445
    v3165 = v2338 * v237
    v3166 = v3165 + v3164
    del v3164, v3165
    v3167 = v2335 * v237
    del v237
    v3168 = v3167 + v3166
    del v3166, v3167
    v3169 = v3168 * 2.0
    del v3168
    v3170 = v3169 + v3163
    del v3163, v3169
    v3171 = v78 * v2797
    del v78, v2797
    v3172 = v2768 * v175
    del v175, v2768
    v3173 = v3171 + v3172
    del v3171, v3172
    v3174 = v122 * v2613
    del v122, v2613
    v3175 = v3174 + v3173
    del v3173, v3174
    v3176 = v2587 * v282
    del v282, v2587
    v3177 = v3176 + v3175
    del v3175, v3176
    v3178 = v3177 * 12.0
    del v3177
    v3179 = v3178 + v3170
    del v3170, v3178
    v3180 = v420 * v1310
    del v1310
    v3181 = v1266 * v981
    del v981, v1266
    v3182 = v3180 + v3181
    del v3180, v3181
    v3183 = v416 * v230
    del v230
    v3184 = v3183 + v3182
    del v3182, v3183
    v3185 = v156 * v711
    del v156, v711
    v3186 = v3185 + v3184
    del v3184, v3185
    v3187 = v3186 * -3.0
    del v3186
    v3188 = v3187 + v3179
    del v3179, v3187
    v3189 = v96 * v2674
    del v96, v2674
    v3190 = v2332 * v746
    del v2332
    v3191 = v2338 * v241
    del v2338
    v3192 = v2335 * v241
    del v241, v2335
    v3193 = v3191 + v3192
    del v3191, v3192
    v3194 = v3190 + v3193
    del v3190, v3193
    v3195 = v3189 + v3194
    del v3189, v3194
    v3196 = v100 * v2454
    del v100, v2454
    v3197 = v3196 + v3195
    del v3195, v3196
    v3198 = v2329 * v746
    del v746, v2329
    v3199 = v3198 + v3197
    del v3197, v3198
    v3200 = v3199 * -6.0
    del v3199
    v3201 = v3200 + v3188
    del v3188, v3200
    v3202 = v477 * v2650
    del v2650
    v3203 = v364 * v2834
    del v2834
    v3204 = v369 * v1690
    v3205 = v150 * v1176
    v3206 = v3205 * 2.0
    del v3205
    v3207 = v3204 + v3206
    del v3204, v3206
    v3208 = v3207 * v370
    del v3207
    v3209 = v3208 + v3203
    del v3203, v3208
    v3210 = v150 * v1172
    v3211 = -v3210
    del v3210
    v3212 = v369 * v1176
    v3213 = v3212 * 2.0
    del v3212
    v3214 = v3211 - v3213
    del v3211, v3213
    v3215 = v3214 * v932
    del v3214
    v3216 = v3215 + v3209
    del v3209, v3215
    v3217 = v3202 + v3216
    del v3202, v3216
    v3218 = v369 * v1684
    del v1684
    v3219 = v3218 + v3217
    del v3217, v3218
    v3220 = narrow(v420, 0, channels - 1)
    v3221 = v3220 * v366
    del v3220
    v3222 = v3221 + v3219
    del v3219, v3221
    v3223 = v196 * v2931
    del v196, v2931
    v3224 = v3223 + v3222
    del v3222, v3223
    v3225 = narrow(v2764, 0, channels - 1)
    v3226 = v3225 * v211
    del v211, v3225
    v3227 = v3226 + v3224
    del v3224, v3226
    v3228 = v1176 * v1058
    v3229 = v62 * v2166
    del v2166
    v3230 = v0 * v84
    del v84
    v3231 = narrow(v3230, 0, channels - 1)
    v3232 = v3231 * v351
    del v3231
    v3233 = v3229 + v3232
    del v3229, v3232
    v3234 = v3228 + v3233
    del v3228, v3233
    v3235 = v545 * v1150
    v3236 = v3235 + v3234
    del v3234, v3235
    v3237 = v57 * v2203
    del v2203
    v3238 = v3237 + v3236
    del v3236, v3237
    v3239 = v541 * v1172
    del v541, v1172
    v3240 = v3239 * v374
    del v3239
    v3241 = v3240 + v3238
    del v3238, v3240
    v3242 = v3241 * 6.0
    del v3241
    v3243 = v3242 + v3227
    del v3227, v3242
    v3244 = v150 * v1157
    del v1157
    v3245 = narrow(v447, 0, channels - 1)
    v3246 = v3245 * v250
    del v3245
    v3247 = v3244 + v3246
    del v3244, v3246
    v3248 = v369 * v1681
    del v1681
    v3249 = v3248 + v3247
    del v3247, v3248
    v3250 = narrow(v50, 0, channels - 1)
    v3251 = v3250 * v366
    del v3250
    v3252 = v3251 + v3249
    del v3249, v3251
    v3253 = v3252 * 4.0
    del v3252
    v3254 = v3253 + v3243
    del v3243, v3253
    v3255 = v369 * v1678
    del v369, v1678
    v3256 = narrow(v45, 0, channels - 1)
    v3257 = v3256 * v366
    del v366, v3256
    v3258 = v3255 + v3257
    del v3255, v3257
    v3259 = v150 * v1160
    del v1160
    v3260 = v3259 + v3258
    del v3258, v3259
    v3261 = narrow(v441, 0, channels - 1)
    v3262 = v3261 * v250
    del v3261
    v3263 = v3262 + v3260
    del v3260, v3262
    v3264 = v3263 * -4.0
    del v3263
    v3265 = v3264 + v3254
    del v3254, v3264
    v3266 = v1176 * v1069
    del v1176
    v3267 = v62 * v2172
    del v2172
    v3268 = v1 * v401
    del v401
    v3269 = narrow(v3268, 0, channels - 1)
    v3270 = v3269 * v351
    del v3269
    v3271 = v3267 + v3270
    del v3267, v3270
    v3272 = v3266 + v3271
    del v3266, v3271
    v3273 = v542 * v1150
    del v1150
    v3274 = v3273 + v3272
    del v3272, v3273
    v3275 = v57 * v2198
    del v2198
    v3276 = v3275 + v3274
    del v3274, v3275
    v3277 = v376 * v1690
    del v376, v1690
    v3278 = v3277 * v374
    del v3277
    v3279 = v3278 + v3276
    del v3276, v3278
    v3280 = v3279 * -6.0
    del v3279
    v3281 = v3280 + v3265
    del v3265, v3280
    v3282 = v482 * v2637
    del v2637
    v3283 = narrow(v1241, 0, channels - 1)
    v3284 = v3283 * v936
    del v3283
    v3285 = v3282 + v3284
    del v3282, v3284
    v3286 = v3285 * 3.0
    del v3285
    v3287 = v3286 + v3281
    del v3281, v3286
    v3288 = v339 * v2822
    del v2822
    v3289 = narrow(v104, 0, channels - 1)
    v3290 = v3289 * v346
    del v3289
    v3291 = v3288 + v3290
    del v3288, v3290
    v3292 = v3291 * -3.0
    del v3291
    v3293 = v3292 + v3287
    del v3287, v3292
    v3294 = v150 * v1163
    del v150, v1163
    v3295 = narrow(v416, 0, channels - 1)
    v3296 = v3295 * v250
    del v250, v3295
    v3297 = v3294 + v3296
    del v3294, v3296
    v3298 = v1279 * v2410
    del v1279, v2410
    v3299 = v3298 + v3297
    del v3297, v3298
    v3300 = narrow(v2583, 0, channels - 1)
    v3301 = v3300 * v1289
    del v1289, v3300
    v3302 = v3301 + v3299
    del v3299, v3301
    v3303 = -v3302
    del v3302
    v3304 = v3303 + v3293
    del v3293, v3303
    v3305 = v482 * v2635
    del v482, v2635
    v3306 = v339 * v2820
    del v339, v2820
    v3307 = v345 * v1662
    v3308 = -v3307
    del v3307
    v3309 = v146 * v1211
    v3310 = v3309 * 2.0
    del v3309
    v3311 = v3308 - v3310
    del v3308, v3310
    v3312 = v3311 * v346
    del v346, v3311
    v3313 = v3312 + v3306
    del v3306, v3312
    v3314 = v146 * v1208
    v3315 = v345 * v1211
    v3316 = v3315 * 2.0
    del v3315
    v3317 = v3314 + v3316
    del v3314, v3316
    v3318 = v3317 * v936
    del v936, v3317
    v3319 = v3318 + v3313
    del v3313, v3318
    v3320 = v3305 + v3319
    del v3305, v3319
    v3321 = v146 * v1202
    del v1202
    v3322 = v3321 + v3320
    del v3320, v3321
    v3323 = narrow(v416, 1, channels - 1)
    del v416
    v3324 = v3323 * v246
    del v3323
    v3325 = v3324 + v3322
    del v3322, v3324
    v3326 = v1282 * v2406
    del v1282, v2406
    v3327 = v3326 + v3325
    del v3325, v3326
    v3328 = narrow(v2583, 1, channels - 1)
    del v2583
    v3329 = v3328 * v1296
    del v1296, v3328
    v3330 = v3329 + v3327
    del v3327, v3329
    v3331 = v1211 * v1058
    del v1058
    v3332 = v57 * v2193
    del v2193
    v3333 = narrow(v3268, 1, channels - 1)
    del v3268
    v3334 = v3333 * v374
    del v3333
    v3335 = v3332 + v3334
    del v3332, v3334
    v3336 = v3331 + v3335
    del v3331, v3335
    v3337 = v545 * v1190
    del v545
    v3338 = v3337 + v3336
    del v3336, v3337
    v3339 = v62 * v2177
    del v2177
    v3340 = v3339 + v3338
    del v3338, v3339
    v3341 = v353 * v1662
    del v353, v1662
    v3342 = v3341 * v351
    del v3341
    v3343 = v3342 + v3340
    del v3340, v3342
    v3344 = v3343 * 6.0
    del v3343
    v3345 = v3344 + v3330
    del v3330, v3344
    v3346 = v345 * v1647
    del v1647
    v3347 = narrow(v45, 1, channels - 1)
    v3348 = v3347 * v342
    del v3347
    v3349 = v3346 + v3348
    del v3346, v3348
    v3350 = v146 * v1199
    del v1199
    v3351 = v3350 + v3349
    del v3349, v3350
    v3352 = narrow(v441, 1, channels - 1)
    v3353 = v3352 * v246
    del v3352
    v3354 = v3353 + v3351
    del v3351, v3353
    v3355 = v3354 * 4.0
    del v3354
    v3356 = v3355 + v3345
    del v3345, v3355
    v3357 = v146 * v1196
    del v146, v1196
    v3358 = narrow(v447, 1, channels - 1)
    v3359 = v3358 * v246
    del v246, v3358
    v3360 = v3357 + v3359
    del v3357, v3359
    v3361 = v345 * v1650
    del v1650
    v3362 = v3361 + v3360
    del v3360, v3361
    v3363 = narrow(v50, 1, channels - 1)
    v3364 = v3363 * v342
    del v3363
    v3365 = v3364 + v3362
    del v3362, v3364
    v3366 = v3365 * -4.0
    del v3365
    v3367 = v3366 + v3356
    del v3356, v3366
    v3368 = v1211 * v1069
    del v1069, v1211
    v3369 = v57 * v2190
    del v57, v2190
    v3370 = narrow(v3230, 1, channels - 1)
    del v3230
    v3371 = v3370 * v374
    del v374, v3370
    v3372 = v3369 + v3371
    del v3369, v3371
    v3373 = v3368 + v3372
    del v3368, v3372
    v3374 = v542 * v1190
    del v542, v1190
    v3375 = v3374 + v3373
    del v3373, v3374
    v3376 = v62 * v2182
    del v62, v2182
    v3377 = v3376 + v3375
    del v3375, v3376
    v3378 = v544 * v1208
    del v544, v1208
    v3379 = v3378 * v351
    del v351, v3378
    v3380 = v3379 + v3377
    del v3377, v3379
    v3381 = v3380 * -6.0
    del v3380
    v3382 = v3381 + v3367
    del v3367, v3381
    v3383 = v364 * v2836
    del v364, v2836
    v3384 = narrow(v104, 1, channels - 1)
    v3385 = v3384 * v370
    del v370, v3384
    v3386 = v3383 + v3385
    del v3383, v3385
    v3387 = v3386 * 3.0
    del v3386
    v3388 = v3387 + v3382
    del v3382, v3387
    v3389 = v477 * v2652
    del v477, v2652
    v3390 = narrow(v1241, 1, channels - 1)
    v3391 = v3390 * v932
    del v932, v3390
    v3392 = v3389 + v3391
    del v3389, v3391
    v3393 = v3392 * -3.0
    del v3392
    v3394 = v3393 + v3388
    del v3388, v3393
    v3395 = v345 * v1653
    del v345, v1653
    v3396 = narrow(v420, 1, channels - 1)
    del v420
    v3397 = v3396 * v342
    del v342, v3396
    v3398 = v3395 + v3397
    del v3395, v3397
    v3399 = v192 * v2927
    del v192, v2927
    v3400 = v3399 + v3398
    del v3398, v3399
    v3401 = narrow(v2764, 1, channels - 1)
    del v2764
    v3402 = v3401 * v207
    del v207, v3401
    v3403 = v3402 + v3400
    del v3400, v3402
    v3404 = -v3403
    del v3403
    v3405 = v3404 + v3394
    del v3394, v3404
    v3406 = v25 * v2881
    del v2881
    v3407 = v99 * v2318
    del v2318
    v3408 = v85 * v1742
    v3409 = v441 * v1450
    v3410 = v3409 * 2.0
    del v3409
    v3411 = v3408 + v3410
    del v3408, v3410
    v3412 = v447 * v1450
    del v1450
    v3413 = v3412 + v3411
    del v3411, v3412
    v3414 = v592 * v297
    v3415 = v3413 - v3414
    del v3413, v3414
    v3416 = v42 * v1719
    v3417 = v3416 * 3.0
    del v3416
    v3418 = v3415 - v3417
    del v3415, v3417
    v3419 = v3418 * v235
    del v3418
    v3420 = v3407 + v3419
    del v3407, v3419
    v3421 = v3406 + v3420
    del v3406, v3420
    v3422 = v155 * v1719
    v3423 = v50 * v631
    v3424 = v3423 * 2.0
    del v3423
    v3425 = v3422 + v3424
    del v3422, v3424
    v3426 = v45 * v631
    del v631
    v3427 = v3426 + v3425
    del v3425, v3426
    v3428 = v1129 * v42
    v3429 = v3427 - v3428
    del v3427, v3428
    v3430 = v297 * v1742
    v3431 = v3430 * 3.0
    del v3430
    v3432 = v3429 - v3431
    del v3429, v3431
    v3433 = v3432 * v46
    del v3432
    v3434 = v3433 + v3421
    del v3421, v3433
    v3435 = v126 * v315
    del v126
    v3436 = v3435 + v3434
    del v3434, v3435
    v3437 = v86 * v263
    del v263
    v3438 = v3437 + v3436
    del v3436, v3437
    v3439 = v77 * v2710
    del v2710
    v3440 = v3439 + v3438
    del v3438, v3439
    v3441 = v1129 * v85
    del v85
    v3442 = v297 * v1719
    del v297, v1719
    v3443 = v3442 * 5.0
    del v3442
    v3444 = v3441 + v3443
    del v3441, v3443
    v3445 = v470 * v1241
    v3446 = v3445 * 2.0
    del v3445
    v3447 = v3444 - v3446
    del v3444, v3446
    v3448 = v50 * v160
    del v50
    v3449 = v3448 * 2.0
    del v3448
    v3450 = v3447 - v3449
    del v3447, v3449
    v3451 = v45 * v160
    del v45
    v3452 = v3450 - v3451
    del v3450, v3451
    v3453 = v490 * v104
    del v490
    v3454 = v3452 - v3453
    del v3452, v3453
    v3455 = v3454 * v173
    del v3454
    v3456 = v3455 + v3440
    del v3440, v3455
    v3457 = v1249 * v912
    del v1249
    v3458 = v3457 + v3456
    del v3456, v3457
    v3459 = v470 * v1328
    del v1328
    v3460 = v3459 + v3458
    del v3458, v3459
    v3461 = v71 * v2515
    del v2515
    v3462 = v3461 + v3460
    del v3460, v3461
    v3463 = v592 * v155
    del v155
    v3464 = v42 * v1742
    del v42, v1742
    v3465 = v3464 * 5.0
    del v3464
    v3466 = v3463 + v3465
    del v3463, v3465
    v3467 = v441 * v160
    del v441
    v3468 = v3467 * 2.0
    del v3467
    v3469 = v3466 - v3468
    del v3466, v3468
    v3470 = v86 * v104
    del v104
    v3471 = v3470 * 2.0
    del v3470
    v3472 = v3469 - v3471
    del v3469, v3471
    v3473 = v467 * v1241
    del v467, v1241
    v3474 = v3472 - v3473
    del v3472, v3473
    v3475 = v447 * v160
    del v447
    v3476 = v3474 - v3475
    del v3474, v3475
    v3477 = v3476 * v224
    del v3476
    v3478 = v3477 + v3462
    del v3462, v3477
    v3479 = v3478 * 12.0
    del v3478
    v3480 = v2 * v1889
    del v2
    v3481 = v399 * v219
    del v399
    v3482 = v160 * v1010
    del v1010
    v3483 = v3481 + v3482
    del v3481, v3482
    v3484 = v1774 * v32
    v3485 = v3484 + v3483
    del v3483, v3484
    v3486 = v3480 + v3485
    del v3480, v3485
    v3487 = v1772 * v32
    del v32
    v3488 = v3487 + v3486
    del v3486, v3487
    v3489 = v3488 * 48.0
    del v3488
    v3490 = v2905 * v1132
    del v1132, v2905
    v3491 = v1112 * v2941
    del v1112, v2941
    v3492 = v3490 + v3491
    del v3490, v3491
    v3493 = v2364 * v1613
    del v1613, v2364
    v3494 = v3493 + v3492
    del v3492, v3493
    v3495 = v1622 * v2420
    del v1622, v2420
    v3496 = v3495 + v3494
    del v3494, v3495
    v3497 = v3489 + v3496
    del v3489, v3496
    v3498 = v7 * v1889
    del v7, v1889
    v3499 = v1774 * v18
    del v1774
    v3500 = v3499 + v3498
    del v3498, v3499
    v3501 = v1772 * v18
    del v18, v1772
    v3502 = v3501 + v3500
    del v3500, v3501
    v3503 = v3502 * -48.0
    del v3502
    v3504 = v3503 + v3497
    del v3497, v3503
    v3505 = v438 * v219
    del v438
    v3506 = v424 * v219
    del v424
    v3507 = v3505 + v3506
    del v3505, v3506
    v3508 = v160 * v975
    del v975
    v3509 = v3508 + v3507
    del v3507, v3508
    v3510 = v3509 * -24.0
    del v3509
    v3511 = v3510 + v3504
    del v3504, v3510
    v3512 = v129 * v315
    del v129, v315
    v3513 = v86 * v267
    del v86, v267
    v3514 = v3512 + v3513
    del v3512, v3513
    v3515 = v1252 * v912
    del v912, v1252
    v3516 = v3515 + v3514
    del v3514, v3515
    v3517 = v470 * v1332
    del v470, v1332
    v3518 = v3517 + v3516
    del v3516, v3517
    v3519 = v3518 * -12.0
    del v3518
    v3520 = v3519 + v3511
    del v3511, v3519
    v3521 = v3479 + v3520
    del v3479, v3520
    v3522 = v405 * v219
    del v405
    v3523 = v160 * v1006
    del v1006
    v3524 = v3522 + v3523
    del v3522, v3523
    v3525 = v402 * v219
    del v402
    v3526 = v3525 + v3524
    del v3524, v3525
    v3527 = v3526 * 9.0
    del v3526
    v3528 = v3527 + v3521
    del v3521, v3527
    v3529 = v160 * v987
    del v987
    v3530 = v421 * v219
    del v421
    v3531 = v3530 + v3529
    del v3529, v3530
    v3532 = v417 * v219
    del v417
    v3533 = v3532 + v3531
    del v3531, v3532
    v3534 = v3533 * 6.0
    del v3533
    v3535 = v3534 + v3528
    del v3528, v3534
    v3536 = v412 * v219
    del v412
    v3537 = v160 * v992
    del v992
    v3538 = v3536 + v3537
    del v3536, v3537
    v3539 = v3538 * -2.0
    del v3538
    v3540 = v3539 + v3535
    del v3535, v3539
    v3541 = v408 * v219
    del v219, v408
    v3542 = v160 * v997
    del v160, v997
    v3543 = v3541 + v3542
    del v3541, v3542
    v3544 = v3543 * -18.0
    del v3543
    v3545 = v3544 + v3540
    del v3540, v3544
    v3546 = v592 * v1620
    del v592, v1620
    v3547 = v1407 * v1103
    del v1103, v1407
    v3548 = v3546 + v3547
    del v3546, v3547
    v3549 = v1129 * v1110
    del v1110, v1129
    v3550 = v3549 + v3548
    del v3548, v3549
    v3551 = v583 * v1607
    del v583, v1607
    v3552 = v3551 + v3550
    del v3550, v3551
    v3553 = v3552 * -6.0
    del v3552
    v3554 = v3553 + v3545
    del v3545, v3553
    return (
        stack([None, v1217, v1698, v1977, v2207, v2296, v2489, v2684, v2859, v2951], jets),
        join([v2952, v2954, v2960, v2985, v3004, v3046, v3201, v3304, v3405, v3554], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
