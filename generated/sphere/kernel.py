"""Differential invariants of sphere, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       sphere: 3 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  61a9822bc718d4b8d95ce207eb2a8cbd149e902e1d7ab5c493a39d2e13dc97bb
Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
Forward    460 operations per channel and pixel: add 162, mul 171, power 8, scale 114, sub 5
Backward   723 operations per channel and pixel: add 317, mul 282, neg 3, power 8, scale 108, sub 5
Second     1262 operations per channel and pixel: add 569, mul 520, neg 6, power 8, scale 154, sub 5
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
    v1 = jets[:, :, 3]
    v2 = 1.0
    v3 = base[:, 0:1]
    v4 = v3 * v3
    v5 = v4 * v4
    v6 = base[:, 1:2]
    v7 = v6 * v6
    v8 = v7 * v7
    v9 = v4 * v7
    v10 = jets[:, :, 5]
    v11 = jets[:, :, 1]
    v12 = v11 * v11
    v13 = jets[:, :, 2]
    v14 = v13 * v13
    v15 = v4 * v12
    v16 = v7 * v14
    v17 = narrow(v11, 0, channels - 1)
    v18 = narrow(v11, 1, channels - 1)
    v19 = v17 * v18
    del v17
    v20 = narrow(v13, 0, channels - 1)
    v21 = narrow(v13, 1, channels - 1)
    v22 = v20 * v21
    del v20
    v23 = v3 ** 6
    v24 = v12 * v23
    v25 = v6 ** 6
    v26 = v12 * v25
    v27 = v14 * v23
    v28 = v14 * v25
    v29 = v3 * v11
    v30 = v4 * v29
    v31 = v3 ** 5
    v32 = v11 * v31
    v33 = v3 ** 7
    v34 = v11 * v33
    v35 = v6 * v13
    v36 = v7 * v35
    v37 = v6 ** 5
    v38 = v13 * v37
    v39 = v6 ** 7
    v40 = v13 * v39
    v41 = v25 * v29
    v42 = v23 * v35
    v43 = v3 ** 8
    v44 = v6 ** 8
    v45 = v4 * v25
    v46 = v7 * v23
    v47 = jets[:, :, 4]
    v48 = v6 * v11
    v49 = v11 * v37
    v50 = v11 * v39
    del v39
    v51 = v3 * v13
    v52 = v13 * v31
    v53 = v13 * v33
    del v33
    v54 = v23 * v48
    v55 = v25 * v51
    v56 = v12 * v29
    v57 = v12 * v32
    v58 = v12 * v34
    v59 = v14 * v35
    v60 = v14 * v38
    v61 = v14 * v40
    v62 = v14 * v29
    v63 = v14 * v32
    v64 = v14 * v34
    v65 = v12 * v35
    v66 = v12 * v38
    v67 = v12 * v40
    v68 = v12 * v43
    v69 = v12 * v44
    v70 = v11 * v13
    v71 = v23 * v70
    v72 = v43 * v70
    v73 = v25 * v70
    v74 = v44 * v70
    v75 = v14 * v43
    v76 = v14 * v44
    v77 = v4 * v13
    v78 = v13 * v77
    v79 = v77 * v77
    v80 = narrow(v77, 0, channels - 1)
    v81 = v21 * v80
    v82 = narrow(v77, 1, channels - 1)
    v83 = v80 * v82
    del v80, v82
    v84 = v6 * v77
    v85 = v37 * v77
    v86 = v3 * v77
    v87 = v11 * v77
    v88 = v7 * v11
    v89 = v11 * v88
    v90 = v88 * v88
    v91 = narrow(v88, 0, channels - 1)
    v92 = v18 * v91
    v93 = narrow(v88, 1, channels - 1)
    v94 = v91 * v93
    del v91, v93
    v95 = v3 * v88
    v96 = v31 * v88
    v97 = v6 * v88
    v98 = v13 * v88
    v99 = v77 * v88
    v100 = v4 * v88
    v101 = v11 * v100
    v102 = narrow(v100, 0, channels - 1)
    v103 = v18 * v102
    del v102
    v104 = v88 * v100
    v105 = v3 * v100
    v106 = v6 * v100
    v107 = v100 * v100
    v108 = v77 * v100
    v109 = v7 * v77
    v110 = v13 * v109
    v111 = narrow(v109, 0, channels - 1)
    v112 = v21 * v111
    del v111
    v113 = v77 * v109
    v114 = v6 * v109
    v115 = v3 * v109
    v116 = v88 * v109
    v117 = v100 * v109
    v118 = v109 * v109
    v119 = v7 * v95
    v120 = v12 * v95
    v121 = v14 * v95
    v122 = v4 * v11
    v123 = narrow(v122, 0, channels - 1)
    v124 = v18 * v123
    del v18
    v125 = narrow(v122, 1, channels - 1)
    v126 = v123 * v125
    del v123, v125
    v127 = v100 * v122
    v128 = v6 * v122
    v129 = v37 * v122
    del v37
    v130 = v77 * v122
    v131 = v4 * v84
    v132 = v14 * v84
    v133 = v12 * v84
    v134 = v7 * v13
    v135 = narrow(v134, 0, channels - 1)
    v136 = v21 * v135
    del v21
    v137 = narrow(v134, 1, channels - 1)
    v138 = v135 * v137
    del v135, v137
    v139 = v19 + v22
    del v19, v22
    v140 = v124 * 2.0
    del v124
    v141 = v139 + v140
    del v139, v140
    v142 = v126 + v141
    del v126, v141
    v143 = v92 * 2.0
    del v92
    v144 = v142 + v143
    del v142, v143
    v145 = v94 + v144
    del v94, v144
    v146 = v81 * 2.0
    del v81
    v147 = v145 + v146
    del v145, v146
    v148 = v83 + v147
    del v83, v147
    v149 = v136 * 2.0
    del v136
    v150 = v148 + v149
    del v148, v149
    v151 = v138 + v150
    del v138, v150
    v152 = v103 * 2.0
    del v103
    v153 = v151 + v152
    del v151, v152
    v154 = v112 * 2.0
    del v112
    v155 = v153 + v154
    del v153, v154
    v156 = v109 * v134
    v157 = v3 * v134
    v158 = v31 * v134
    del v31
    v159 = v88 * v134
    v160 = v4 * v15
    v161 = v15 * v29
    v162 = v15 * v84
    v163 = v15 * v25
    v164 = v7 * v16
    v165 = v16 * v35
    v166 = v16 * v95
    v167 = v16 * v23
    v168 = v7 * v9
    v169 = v4 * v9
    v170 = v9 * v9
    v171 = v35 * v89
    v172 = v84 * v89
    v173 = v23 * v89
    v174 = v29 * v78
    v175 = v78 * v95
    v176 = v25 * v78
    v177 = v3 * v7
    v178 = v100 * v177
    v179 = v134 * v177
    del v134
    v180 = v109 * v177
    del v177
    v181 = v4 * v6
    v182 = v109 * v181
    v183 = v122 * v181
    del v122
    v184 = v100 * v181
    del v181
    v185 = v97 * 3.0
    del v97
    v186 = v48 + v185
    del v48, v185
    v187 = v49 * 3.0
    del v49
    v188 = v186 + v187
    del v186, v187
    v189 = v50 + v188
    del v50, v188
    v190 = v51 + v189
    del v51, v189
    v191 = v86 * 3.0
    del v86
    v192 = v190 + v191
    del v190, v191
    v193 = v52 * 3.0
    del v52
    v194 = v192 + v193
    del v192, v193
    v195 = v53 + v194
    del v53, v194
    v196 = v128 * 3.0
    del v128
    v197 = v195 + v196
    del v195, v196
    v198 = v106 * 6.0
    del v106
    v199 = v197 + v198
    del v197, v198
    v200 = v129 * 3.0
    del v129
    v201 = v199 + v200
    del v199, v200
    v202 = v183 * 3.0
    del v183
    v203 = v201 + v202
    del v201, v202
    v204 = v184 * 3.0
    del v184
    v205 = v203 + v204
    del v203, v204
    v206 = v54 + v205
    del v54, v205
    v207 = v157 * 3.0
    del v157
    v208 = v206 + v207
    del v206, v207
    v209 = v179 * 3.0
    del v179
    v210 = v208 + v209
    del v208, v209
    v211 = v55 + v210
    del v55, v210
    v212 = v115 * 6.0
    del v115
    v213 = v211 + v212
    del v211, v212
    v214 = v180 * 3.0
    del v180
    v215 = v213 + v214
    del v213, v214
    v216 = v158 * 3.0
    del v158
    v217 = v215 + v216
    del v215, v216
    v218 = v47 * v217
    del v217
    v219 = v14 * v42
    v220 = v12 * v42
    v221 = v12 * v41
    v222 = v14 * v41
    v223 = v12 * v96
    v224 = v14 * v96
    v225 = v14 * v85
    v226 = v12 * v85
    v227 = v12 * v105
    v228 = v14 * v114
    v229 = v25 * v87
    v230 = v84 * v101
    v231 = v23 * v98
    v232 = v87 * 4.0
    del v87
    v233 = v70 + v232
    del v70, v232
    v234 = v130 * 6.0
    del v130
    v235 = v233 + v234
    del v233, v234
    v236 = v71 * 4.0
    del v71
    v237 = v235 + v236
    del v235, v236
    v238 = v72 + v237
    del v72, v237
    v239 = v98 * 4.0
    del v98
    v240 = v238 + v239
    del v238, v239
    v241 = v159 * 6.0
    del v159
    v242 = v240 + v241
    del v240, v241
    v243 = v73 * 4.0
    del v73
    v244 = v242 + v243
    del v242, v243
    v245 = v74 + v244
    del v74, v244
    v246 = v99 * 12.0
    del v99
    v247 = v245 + v246
    del v245, v246
    v248 = v116 * 12.0
    del v116
    v249 = v247 + v248
    del v247, v248
    v250 = v229 * 4.0
    del v229
    v251 = v249 + v250
    del v249, v250
    v252 = v108 * 12.0
    del v108
    v253 = v251 + v252
    del v251, v252
    v254 = v117 * 6.0
    del v117
    v255 = v253 + v254
    del v253, v254
    v256 = v231 * 4.0
    del v231
    v257 = v255 + v256
    del v255, v256
    v258 = v47 * v257
    del v257
    v259 = v95 * v110
    v260 = v29 * v88
    v261 = v88 * v260
    del v88
    v262 = v100 * v260
    del v100, v260
    v263 = v35 * v77
    v264 = v77 * v263
    del v77
    v265 = v109 * v263
    del v109, v263
    v266 = v161 * 3.0
    del v161
    v267 = v56 + v266
    del v56, v266
    v268 = v57 * 3.0
    del v57
    v269 = v267 + v268
    del v267, v268
    v270 = v58 + v269
    del v58, v269
    v271 = v59 + v270
    del v59, v270
    v272 = v165 * 3.0
    del v165
    v273 = v271 + v272
    del v271, v272
    v274 = v60 * 3.0
    del v60
    v275 = v273 + v274
    del v273, v274
    v276 = v61 + v275
    del v61, v275
    v277 = v62 + v276
    del v62, v276
    v278 = v174 * 3.0
    del v174
    v279 = v277 + v278
    del v277, v278
    v280 = v63 * 3.0
    del v63
    v281 = v279 + v280
    del v279, v280
    v282 = v64 + v281
    del v64, v281
    v283 = v65 + v282
    del v65, v282
    v284 = v171 * 3.0
    del v171
    v285 = v283 + v284
    del v283, v284
    v286 = v66 * 3.0
    del v66
    v287 = v285 + v286
    del v285, v286
    v288 = v67 + v287
    del v67, v287
    v289 = v120 * 3.0
    del v120
    v290 = v288 + v289
    del v288, v289
    v291 = v261 * 3.0
    del v261
    v292 = v290 + v291
    del v290, v291
    v293 = v221 + v292
    del v221, v292
    v294 = v227 * 6.0
    del v227
    v295 = v293 + v294
    del v293, v294
    v296 = v262 * 3.0
    del v262
    v297 = v295 + v296
    del v295, v296
    v298 = v223 * 3.0
    del v223
    v299 = v297 + v298
    del v297, v298
    v300 = v132 * 3.0
    del v132
    v301 = v299 + v300
    del v299, v300
    v302 = v228 * 6.0
    del v228
    v303 = v301 + v302
    del v301, v302
    v304 = v225 * 3.0
    del v225
    v305 = v303 + v304
    del v303, v304
    v306 = v264 * 3.0
    del v264
    v307 = v305 + v306
    del v305, v306
    v308 = v265 * 3.0
    del v265
    v309 = v307 + v308
    del v307, v308
    v310 = v219 + v309
    del v219, v309
    v311 = v121 * 3.0
    del v121
    v312 = v310 + v311
    del v310, v311
    v313 = v166 * 3.0
    del v166
    v314 = v312 + v313
    del v312, v313
    v315 = v222 + v314
    del v222, v314
    v316 = v175 * 6.0
    del v175
    v317 = v315 + v316
    del v315, v316
    v318 = v259 * 3.0
    del v259
    v319 = v317 + v318
    del v317, v318
    v320 = v224 * 3.0
    del v224
    v321 = v319 + v320
    del v319, v320
    v322 = v133 * 3.0
    del v133
    v323 = v321 + v322
    del v321, v322
    v324 = v172 * 6.0
    del v172
    v325 = v323 + v324
    del v323, v324
    v326 = v226 * 3.0
    del v226
    v327 = v325 + v326
    del v325, v326
    v328 = v162 * 3.0
    del v162
    v329 = v327 + v328
    del v327, v328
    v330 = v230 * 3.0
    del v230
    v331 = v329 + v330
    del v329, v330
    v332 = v220 + v331
    del v220, v331
    v333 = v15 + v89
    del v15, v89
    v334 = v90 + v160
    del v90, v160
    v335 = v16 + v78
    del v16, v78
    v336 = v79 + v164
    del v79, v164
    v337 = v334 * 0.5
    del v334
    v338 = v101 + v337
    del v101, v337
    v339 = v336 * 0.5
    del v336
    v340 = v110 + v339
    del v110, v339
    v341 = v5 + v8
    del v5, v8
    v342 = v341 * 0.5
    del v341
    v343 = v9 + v342
    del v9, v342
    v344 = v4 * 2.0
    v345 = v2 + v344
    del v344
    v346 = v7 * 2.0
    v347 = v345 + v346
    del v345, v346
    v348 = v343 * 2.0
    v349 = v347 + v348
    del v347, v348
    v350 = v1 * v349
    v351 = v10 * v349
    del v349
    v352 = v350 + v351
    del v350, v351
    v353 = v4 * 4.0
    del v4
    v354 = v2 + v353
    del v353
    v355 = v7 * 4.0
    del v7
    v356 = v354 + v355
    del v354, v355
    v357 = v23 * 4.0
    del v23
    v358 = v356 + v357
    del v356, v357
    v359 = v25 * 4.0
    del v25
    v360 = v358 + v359
    del v358, v359
    v361 = v43 + v360
    del v43, v360
    v362 = v44 + v361
    del v44, v361
    v363 = v168 * 12.0
    del v168
    v364 = v362 + v363
    del v362, v363
    v365 = v45 * 4.0
    del v45
    v366 = v364 + v365
    del v364, v365
    v367 = v169 * 12.0
    del v169
    v368 = v366 + v367
    del v366, v367
    v369 = v170 * 6.0
    del v170
    v370 = v368 + v369
    del v368, v369
    v371 = v46 * 4.0
    del v46
    v372 = v370 + v371
    del v370, v371
    v373 = v343 * 12.0
    del v343
    v374 = v372 + v373
    del v372, v373
    v375 = v1 * v1
    v376 = v374 * v375
    del v375
    v377 = v47 * v374
    v378 = v47 * v377
    del v377
    v379 = v10 * v10
    v380 = v374 * v379
    del v374, v379
    v381 = v12 + v14
    v382 = v24 + v26
    del v24, v26
    v383 = v27 + v28
    del v27, v28
    v384 = v104 + v127
    del v104, v127
    v385 = v113 + v156
    del v113, v156
    v386 = v30 * 3.0
    del v30
    v387 = v29 + v386
    del v29, v386
    v388 = v34 * (1 / 3)
    del v34
    v389 = v32 + v388
    del v32, v388
    v390 = v36 * 3.0
    del v36
    v391 = v35 + v390
    del v35, v390
    v392 = v40 * (1 / 3)
    del v40
    v393 = v38 + v392
    del v38, v392
    v394 = v95 + v119
    del v95, v119
    v395 = v105 * 6.0
    del v105
    v396 = v41 + v395
    del v41, v395
    v397 = v96 + v178
    del v96, v178
    v398 = v114 * 2.0
    del v114
    v399 = v84 + v398
    del v84, v398
    v400 = v85 + v131
    del v85, v131
    v401 = v42 * (1 / 3)
    del v42
    v402 = v182 + v401
    del v182, v401
    v403 = v333 + v335
    v404 = v338 + v340
    v405 = v403 * 2.0
    v406 = v381 + v405
    del v405
    v407 = v404 * 2.0
    v408 = v406 + v407
    del v406, v407
    v409 = v384 * 3.0
    del v384
    v410 = v382 + v409
    del v382, v409
    v411 = v12 + v68
    del v12, v68
    v412 = v69 + v411
    del v69, v411
    v413 = v163 * 4.0
    del v163
    v414 = v412 + v413
    del v412, v413
    v415 = v107 * 6.0
    del v107
    v416 = v414 + v415
    del v414, v415
    v417 = v173 * 4.0
    del v173
    v418 = v416 + v417
    del v416, v417
    v419 = v333 * 4.0
    del v333
    v420 = v418 + v419
    del v418, v419
    v421 = v338 * 12.0
    del v338
    v422 = v420 + v421
    del v420, v421
    v423 = v410 * 4.0
    v424 = v422 + v423
    del v422, v423
    v425 = v1 * v424
    del v424
    v426 = v385 * 3.0
    del v385
    v427 = v383 + v426
    del v383, v426
    v428 = v403 * 3.0
    del v403
    v429 = v381 + v428
    del v381, v428
    v430 = v404 * 6.0
    del v404
    v431 = v429 + v430
    del v429, v430
    v432 = v410 + v431
    del v410, v431
    v433 = v427 + v432
    del v432
    v434 = v14 + v75
    del v14, v75
    v435 = v76 + v434
    del v76, v434
    v436 = v176 * 4.0
    del v176
    v437 = v435 + v436
    del v435, v436
    v438 = v118 * 6.0
    del v118
    v439 = v437 + v438
    del v437, v438
    v440 = v167 * 4.0
    del v167
    v441 = v439 + v440
    del v439, v440
    v442 = v335 * 4.0
    del v335
    v443 = v441 + v442
    del v441, v442
    v444 = v340 * 12.0
    del v340
    v445 = v443 + v444
    del v443, v444
    v446 = v427 * 4.0
    del v427
    v447 = v445 + v446
    del v445, v446
    v448 = v10 * v447
    del v447
    v449 = v332 * 2.0
    del v332
    v450 = v425 + v449
    del v425, v449
    v451 = v258 * 2.0
    del v258
    v452 = v450 + v451
    del v450, v451
    v453 = v448 + v452
    del v448, v452
    v454 = v389 * 3.0
    del v389
    v455 = v387 + v454
    del v387, v454
    v456 = v393 * 3.0
    del v393
    v457 = v391 + v456
    del v391, v456
    v458 = v396 * (1 / 3)
    del v396
    v459 = v394 + v458
    del v394, v458
    v460 = v397 - v399
    del v397, v399
    v461 = v400 + v402
    del v400, v402
    v462 = v455 - v457
    del v455, v457
    v463 = v459 + v460
    del v459, v460
    v464 = v462 * (1 / 3)
    del v462
    v465 = v461 - v464
    del v461, v464
    v466 = v463 * 3.0
    del v463
    v467 = v465 * 3.0
    del v465
    v468 = v466 - v467
    v469 = v1 * v468
    del v468
    v470 = v467 - v466
    del v466, v467
    v471 = v10 * v470
    del v470
    v472 = v433 * 8.0
    del v433
    v473 = v469 * 4.0
    del v469
    v474 = v472 + v473
    del v472, v473
    v475 = v376 + v474
    del v376, v474
    v476 = v218 * 8.0
    del v218
    v477 = v475 + v476
    del v475, v476
    v478 = v378 * 2.0
    del v378
    v479 = v477 + v478
    del v477, v478
    v480 = v471 * 4.0
    del v471
    v481 = v479 + v480
    del v479, v480
    v482 = v380 + v481
    del v380, v481
    return join([v0, v352, v408, v155, v482, v453], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    assert base is not None
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 3]
    v1 = 1.0
    v2 = base[:, 0:1]
    v3 = v2 * v2
    v4 = v3 * v3
    v5 = base[:, 1:2]
    v6 = v5 * v5
    v7 = v6 * v6
    v8 = v3 * v6
    v9 = jets[:, :, 5]
    v10 = jets[:, :, 1]
    v11 = v10 * v10
    v12 = jets[:, :, 2]
    v13 = v12 * v12
    v14 = v3 * v11
    v15 = v6 * v13
    v16 = narrow(v10, 0, channels - 1)
    v17 = narrow(v10, 1, channels - 1)
    v18 = narrow(v12, 0, channels - 1)
    v19 = narrow(v12, 1, channels - 1)
    v20 = v2 ** 6
    v21 = v11 * v20
    v22 = v5 ** 6
    v23 = v11 * v22
    v24 = v13 * v20
    v25 = v13 * v22
    v26 = v2 * v10
    v27 = v3 * v26
    v28 = v2 ** 5
    v29 = v10 * v28
    v30 = v2 ** 7
    v31 = v10 * v30
    v32 = v5 * v12
    v33 = v6 * v32
    v34 = v5 ** 5
    v35 = v12 * v34
    v36 = v5 ** 7
    v37 = v12 * v36
    v38 = v22 * v26
    v39 = v20 * v32
    v40 = v2 ** 8
    v41 = v5 ** 8
    v42 = v3 * v22
    v43 = v6 * v20
    v44 = jets[:, :, 4]
    v45 = v5 * v10
    v46 = v10 * v34
    v47 = v10 * v36
    v48 = v2 * v12
    v49 = v12 * v28
    v50 = v12 * v30
    v51 = v20 * v45
    v52 = v22 * v48
    v53 = v11 * v40
    v54 = v11 * v41
    v55 = v10 * v12
    v56 = v20 * v55
    v57 = v40 * v55
    v58 = v22 * v55
    v59 = v41 * v55
    v60 = v13 * v40
    v61 = v13 * v41
    v62 = v3 * v12
    v63 = v12 * v62
    v64 = v62 * v62
    v65 = narrow(v62, 0, channels - 1)
    v66 = narrow(v62, 1, channels - 1)
    v67 = v5 * v62
    v68 = v34 * v62
    v69 = v2 * v62
    v70 = v10 * v62
    v71 = v6 * v10
    v72 = v10 * v71
    v73 = v71 * v71
    v74 = narrow(v71, 0, channels - 1)
    v75 = narrow(v71, 1, channels - 1)
    v76 = v2 * v71
    v77 = v28 * v71
    v78 = v5 * v71
    v79 = v12 * v71
    v80 = v62 * v71
    v81 = v3 * v71
    v82 = v10 * v81
    v83 = narrow(v81, 0, channels - 1)
    v84 = v71 * v81
    v85 = v2 * v81
    v86 = v5 * v81
    v87 = v81 * v81
    v88 = v62 * v81
    v89 = v6 * v62
    v90 = v12 * v89
    v91 = narrow(v89, 0, channels - 1)
    v92 = v62 * v89
    v93 = v5 * v89
    v94 = v2 * v89
    v95 = v71 * v89
    v96 = v81 * v89
    v97 = v89 * v89
    v98 = v6 * v76
    v99 = v3 * v10
    v100 = narrow(v99, 0, channels - 1)
    v101 = narrow(v99, 1, channels - 1)
    v102 = v81 * v99
    v103 = v5 * v99
    v104 = v34 * v99
    v105 = v62 * v99
    v106 = v3 * v67
    v107 = v6 * v12
    v108 = narrow(v107, 0, channels - 1)
    v109 = narrow(v107, 1, channels - 1)
    v110 = v89 * v107
    v111 = v2 * v107
    v112 = v28 * v107
    v113 = v71 * v107
    v114 = v3 * v14
    v115 = v14 * v22
    v116 = v6 * v15
    v117 = v15 * v20
    v118 = v6 * v8
    v119 = v3 * v8
    v120 = v8 * v8
    v121 = v20 * v72
    v122 = v22 * v63
    v123 = v2 * v6
    v124 = v81 * v123
    v125 = v107 * v123
    v126 = v89 * v123
    v127 = v3 * v5
    v128 = v89 * v127
    v129 = v99 * v127
    v130 = v81 * v127
    v131 = v78 * 3.0
    del v78
    v132 = v45 + v131
    del v45, v131
    v133 = v46 * 3.0
    del v46
    v134 = v132 + v133
    del v132, v133
    v135 = v47 + v134
    del v47, v134
    v136 = v48 + v135
    del v48, v135
    v137 = v69 * 3.0
    del v69
    v138 = v136 + v137
    del v136, v137
    v139 = v49 * 3.0
    del v49
    v140 = v138 + v139
    del v138, v139
    v141 = v50 + v140
    del v50, v140
    v142 = v103 * 3.0
    del v103
    v143 = v141 + v142
    del v141, v142
    v144 = v86 * 6.0
    del v86
    v145 = v143 + v144
    del v143, v144
    v146 = v104 * 3.0
    del v104
    v147 = v145 + v146
    del v145, v146
    v148 = v129 * 3.0
    del v129
    v149 = v147 + v148
    del v147, v148
    v150 = v130 * 3.0
    del v130
    v151 = v149 + v150
    del v149, v150
    v152 = v51 + v151
    del v51, v151
    v153 = v111 * 3.0
    del v111
    v154 = v152 + v153
    del v152, v153
    v155 = v125 * 3.0
    del v125
    v156 = v154 + v155
    del v154, v155
    v157 = v52 + v156
    del v52, v156
    v158 = v94 * 6.0
    del v94
    v159 = v157 + v158
    del v157, v158
    v160 = v126 * 3.0
    del v126
    v161 = v159 + v160
    del v159, v160
    v162 = v112 * 3.0
    del v112
    v163 = v161 + v162
    del v161, v162
    v164 = v22 * v70
    v165 = v20 * v79
    v166 = v70 * 4.0
    del v70
    v167 = v55 + v166
    del v55, v166
    v168 = v105 * 6.0
    del v105
    v169 = v167 + v168
    del v167, v168
    v170 = v56 * 4.0
    del v56
    v171 = v169 + v170
    del v169, v170
    v172 = v57 + v171
    del v57, v171
    v173 = v79 * 4.0
    del v79
    v174 = v172 + v173
    del v172, v173
    v175 = v113 * 6.0
    del v113
    v176 = v174 + v175
    del v174, v175
    v177 = v58 * 4.0
    del v58
    v178 = v176 + v177
    del v176, v177
    v179 = v59 + v178
    del v59, v178
    v180 = v80 * 12.0
    del v80
    v181 = v179 + v180
    del v179, v180
    v182 = v95 * 12.0
    del v95
    v183 = v181 + v182
    del v181, v182
    v184 = v164 * 4.0
    del v164
    v185 = v183 + v184
    del v183, v184
    v186 = v88 * 12.0
    del v88
    v187 = v185 + v186
    del v185, v186
    v188 = v96 * 6.0
    del v96
    v189 = v187 + v188
    del v187, v188
    v190 = v165 * 4.0
    del v165
    v191 = v189 + v190
    del v189, v190
    v192 = v26 * v71
    v193 = v32 * v62
    v194 = v14 + v72
    v195 = v73 + v114
    del v73, v114
    v196 = v15 + v63
    v197 = v64 + v116
    del v64, v116
    v198 = v195 * 0.5
    del v195
    v199 = v82 + v198
    del v198
    v200 = v197 * 0.5
    del v197
    v201 = v90 + v200
    del v200
    v202 = v4 + v7
    del v4, v7
    v203 = v202 * 0.5
    del v202
    v204 = v8 + v203
    del v8, v203
    v205 = v3 * 2.0
    v206 = v1 + v205
    del v205
    v207 = v6 * 2.0
    v208 = v206 + v207
    del v206, v207
    v209 = v204 * 2.0
    v210 = v208 + v209
    del v208, v209
    v211 = v3 * 4.0
    v212 = v1 + v211
    del v211
    v213 = v6 * 4.0
    v214 = v212 + v213
    del v212, v213
    v215 = v20 * 4.0
    v216 = v214 + v215
    del v214, v215
    v217 = v22 * 4.0
    v218 = v216 + v217
    del v216, v217
    v219 = v40 + v218
    del v218
    v220 = v41 + v219
    del v219
    v221 = v118 * 12.0
    del v118
    v222 = v220 + v221
    del v220, v221
    v223 = v42 * 4.0
    del v42
    v224 = v222 + v223
    del v222, v223
    v225 = v119 * 12.0
    del v119
    v226 = v224 + v225
    del v224, v225
    v227 = v120 * 6.0
    del v120
    v228 = v226 + v227
    del v226, v227
    v229 = v43 * 4.0
    del v43
    v230 = v228 + v229
    del v228, v229
    v231 = v204 * 12.0
    del v204
    v232 = v230 + v231
    del v230, v231
    v233 = v44 * v232
    v234 = v21 + v23
    del v21, v23
    v235 = v24 + v25
    del v24, v25
    v236 = v84 + v102
    del v84, v102
    v237 = v92 + v110
    del v92, v110
    v238 = v27 * 3.0
    del v27
    v239 = v26 + v238
    del v238
    v240 = v31 * (1 / 3)
    v241 = v29 + v240
    del v240
    v242 = v33 * 3.0
    del v33
    v243 = v32 + v242
    del v242
    v244 = v37 * (1 / 3)
    v245 = v35 + v244
    del v244
    v246 = v76 + v98
    del v98
    v247 = v85 * 6.0
    v248 = v38 + v247
    del v247
    v249 = v77 + v124
    del v124
    v250 = v93 * 2.0
    v251 = v67 + v250
    del v250
    v252 = v68 + v106
    del v106
    v253 = v39 * (1 / 3)
    v254 = v128 + v253
    del v128, v253
    v255 = v236 * 3.0
    del v236
    v256 = v234 + v255
    del v234, v255
    v257 = v11 + v53
    del v53
    v258 = v54 + v257
    del v54, v257
    v259 = v115 * 4.0
    del v115
    v260 = v258 + v259
    del v258, v259
    v261 = v87 * 6.0
    del v87
    v262 = v260 + v261
    del v260, v261
    v263 = v121 * 4.0
    del v121
    v264 = v262 + v263
    del v262, v263
    v265 = v194 * 4.0
    del v194
    v266 = v264 + v265
    del v264, v265
    v267 = v199 * 12.0
    del v199
    v268 = v266 + v267
    del v266, v267
    v269 = v256 * 4.0
    del v256
    v270 = v268 + v269
    del v268, v269
    v271 = v237 * 3.0
    del v237
    v272 = v235 + v271
    del v235, v271
    v273 = v13 + v60
    del v60
    v274 = v61 + v273
    del v61, v273
    v275 = v122 * 4.0
    del v122
    v276 = v274 + v275
    del v274, v275
    v277 = v97 * 6.0
    del v97
    v278 = v276 + v277
    del v276, v277
    v279 = v117 * 4.0
    del v117
    v280 = v278 + v279
    del v278, v279
    v281 = v196 * 4.0
    del v196
    v282 = v280 + v281
    del v280, v281
    v283 = v201 * 12.0
    del v201
    v284 = v282 + v283
    del v282, v283
    v285 = v272 * 4.0
    del v272
    v286 = v284 + v285
    del v284, v285
    v287 = v241 * 3.0
    del v241
    v288 = v239 + v287
    del v239, v287
    v289 = v245 * 3.0
    del v245
    v290 = v243 + v289
    del v243, v289
    v291 = v248 * (1 / 3)
    del v248
    v292 = v246 + v291
    del v246, v291
    v293 = v249 - v251
    del v249, v251
    v294 = v252 + v254
    del v252, v254
    v295 = v288 - v290
    del v288, v290
    v296 = v292 + v293
    del v292, v293
    v297 = v295 * (1 / 3)
    del v295
    v298 = v294 - v297
    del v294, v297
    v299 = v296 * 3.0
    del v296
    v300 = v298 * 3.0
    del v298
    v301 = v299 - v300
    v302 = v300 - v299
    del v299, v300
    v303 = grad_features[0]
    v304 = grad_features[1]
    v305 = grad_features[2]
    v306 = grad_features[3]
    v307 = grad_features[4]
    v308 = grad_features[5]
    v309 = v307 * 4.0
    v310 = v307 * 2.0
    v311 = v307 * 8.0
    v312 = v302 * v309
    del v302
    v313 = v9 * v309
    v314 = -v313
    v315 = v301 * v309
    del v301
    v316 = v0 * v309
    del v309
    v317 = -v316
    v318 = v313 + v317
    del v313, v317
    v319 = v318 * 3.0
    v320 = v314 + v316
    del v314, v316
    v321 = v320 * 3.0
    v322 = v318 * -3.0
    v323 = -v318
    v324 = v320 * -3.0
    v325 = v308 * 2.0
    v326 = v286 * v308
    del v286
    v327 = v9 * v308
    v328 = v327 * 4.0
    v329 = v327 * 12.0
    v330 = v327 * 6.0
    v331 = v307 * 48.0
    v332 = v307 * 24.0
    v333 = v311 + v328
    v334 = v333 * 3.0
    v335 = v270 * v308
    del v270
    v336 = v0 * v308
    v337 = v336 * 4.0
    v338 = v336 * 12.0
    v339 = v336 * 6.0
    v340 = v311 + v337
    v341 = v340 * 3.0
    v342 = v305 * 2.0
    v343 = v331 + v342
    del v331
    v344 = v332 + v342
    del v332, v342
    v345 = v320 * -6.0
    v346 = v320 * 6.0
    v347 = v305 + v311
    v348 = v232 * v307
    v349 = v9 * v348
    v350 = v349 * 2.0
    del v349
    v351 = v233 * v310
    del v233
    v352 = v44 * v310
    del v310
    v353 = v232 * v352
    del v232, v352
    v354 = v0 * v348
    del v348
    v355 = v354 * 2.0
    del v354
    v356 = v210 * v304
    del v210
    v357 = v329 + v343
    del v329
    v358 = v357 * 0.5
    v359 = v338 + v343
    del v338, v343
    v360 = v359 * 0.5
    v361 = v328 + v344
    v362 = v337 + v344
    del v344
    v363 = v308 * 6.0
    v364 = v308 * 12.0
    v365 = v193 * v363
    del v193
    v366 = v89 * v363
    v367 = v62 * v363
    v368 = v366 + v367
    del v366, v367
    v369 = v62 * v368
    v370 = v32 * v368
    del v368
    v371 = v192 * v363
    del v192
    v372 = v81 * v363
    v373 = v71 * v363
    v374 = v372 + v373
    del v372, v373
    v375 = v71 * v374
    v376 = v26 * v374
    del v374
    v377 = v90 * v363
    del v90
    v378 = v76 * v363
    v379 = v191 * v325
    del v191
    v380 = v44 * v325
    v381 = v380 * 4.0
    v382 = v380 * 6.0
    v383 = v380 * 12.0
    v384 = v20 * v381
    v385 = v82 * v363
    del v82
    v386 = v67 * v363
    v387 = v22 * v381
    v388 = v93 * v364
    del v93
    v389 = v13 * v364
    v390 = v85 * v364
    del v85
    v391 = v11 * v364
    v392 = v68 * v363
    del v68
    v393 = v11 * v363
    v394 = v13 * v363
    v395 = v77 * v363
    del v77
    v396 = v38 * v325
    del v38
    v397 = v13 * v325
    del v13
    v398 = v11 * v325
    del v11
    v399 = v39 * v325
    del v39
    v400 = v163 * v311
    del v163
    v401 = v44 * v311
    del v311
    v402 = v401 * 3.0
    v403 = v401 * 6.0
    v404 = v127 * v402
    v405 = v127 * v319
    del v127
    v406 = v123 * v402
    v407 = v123 * v321
    del v123
    v408 = v22 * v328
    v409 = v76 * v364
    del v76
    v410 = v63 * v364
    v411 = v63 * v363
    del v63
    v412 = v26 * v363
    v413 = v20 * v337
    v414 = v72 * v364
    v415 = v67 * v364
    del v67, v364
    v416 = v72 * v363
    del v72
    v417 = v32 * v363
    v418 = v20 * v328
    del v328
    v419 = v15 * v363
    del v15
    v420 = v6 * v358
    v421 = v22 * v337
    del v337
    v422 = v14 * v363
    del v14
    v423 = v3 * v360
    v424 = v107 * v382
    v425 = v71 * v382
    v426 = v28 * v402
    v427 = v2 * v402
    v428 = v107 * v334
    del v107
    v429 = v89 * v334
    v430 = v306 * 2.0
    v431 = v109 * v306
    del v109
    v432 = v108 * v306
    v433 = pad(v432, 1, channels)
    del v432
    v434 = v108 * v430
    del v108
    v435 = v19 * v430
    v436 = v431 + v435
    del v431
    v437 = pad(v436, 0, channels)
    del v436
    v438 = v406 + v425
    del v425
    v439 = v426 + v438
    del v438
    v440 = v427 + v439
    del v439
    v441 = v429 + v440
    del v440
    v442 = v433 + v441
    del v433, v441
    v443 = v437 + v442
    del v437, v442
    v444 = v6 * v443
    del v443
    v445 = v3 * v319
    v446 = v99 * v382
    v447 = v62 * v382
    v448 = v34 * v402
    v449 = v5 * v402
    del v402
    v450 = v99 * v341
    del v99
    v451 = v81 * v341
    v452 = v101 * v306
    del v101
    v453 = v100 * v306
    v454 = pad(v453, 1, channels)
    del v453
    v455 = v100 * v430
    del v100
    v456 = v17 * v430
    v457 = v452 + v456
    del v452
    v458 = pad(v457, 0, channels)
    del v457
    v459 = v404 + v447
    del v447
    v460 = v448 + v459
    del v459
    v461 = v449 + v460
    del v460
    v462 = v451 + v461
    del v461
    v463 = v454 + v462
    del v454, v462
    v464 = v458 + v463
    del v458, v463
    v465 = v3 * v464
    del v464
    v466 = v6 * v321
    v467 = v89 * v330
    del v330
    v468 = v467 * 2.0
    del v467
    v469 = v89 * v382
    v470 = v81 * v382
    del v382
    v471 = v89 * v383
    v472 = v71 * v383
    v473 = v2 * v403
    v474 = v345 + v389
    del v345, v389
    v475 = v5 * v474
    del v474
    v476 = v62 * v334
    del v334
    v477 = v91 * v430
    del v91
    v478 = pad(v435, 0, channels)
    v479 = v357 + v378
    del v357
    v480 = v89 * v479
    del v89
    v481 = v12 * v479
    del v479
    v482 = v365 + v405
    del v405
    v483 = v406 + v482
    del v406, v482
    v484 = v428 + v483
    del v428, v483
    v485 = v468 + v484
    del v468, v484
    v486 = v470 + v485
    del v470, v485
    v487 = v472 + v486
    del v486
    v488 = v473 + v487
    del v473, v487
    v489 = v475 + v488
    del v475, v488
    v490 = v476 + v489
    del v476, v489
    v491 = v478 + v490
    del v478, v490
    v492 = v481 + v491
    del v481, v491
    v493 = v6 * v492
    del v492
    v494 = v81 * v383
    v495 = v62 * v383
    del v383
    v496 = v81 * v339
    del v339
    v497 = v496 * 2.0
    del v496
    v498 = v5 * v403
    del v403
    v499 = v346 + v391
    del v346, v391
    v500 = v2 * v499
    del v499
    v501 = v71 * v341
    del v341
    v502 = v83 * v430
    del v83
    v503 = pad(v456, 0, channels)
    v504 = v359 + v386
    del v359
    v505 = v81 * v504
    del v81
    v506 = v10 * v504
    del v504
    v507 = v371 + v404
    del v404
    v508 = v407 + v507
    del v407, v507
    v509 = v450 + v508
    del v450, v508
    v510 = v469 + v509
    del v469, v509
    v511 = v495 + v510
    del v510
    v512 = v497 + v511
    del v497, v511
    v513 = v498 + v512
    del v498, v512
    v514 = v500 + v513
    del v500, v513
    v515 = v501 + v514
    del v501, v514
    v516 = v503 + v515
    del v503, v515
    v517 = v506 + v516
    del v506, v516
    v518 = v3 * v517
    del v517
    v519 = v381 + v384
    v520 = v71 * v519
    v521 = v12 * v519
    del v519
    v522 = v321 + v394
    v523 = v393 + v522
    del v522
    v524 = v28 * v523
    del v523
    v525 = v321 + v377
    del v321, v377
    v526 = v410 + v525
    del v410, v525
    v527 = v419 + v526
    del v526
    v528 = v394 + v527
    del v527
    v529 = v393 + v528
    del v528
    v530 = v466 + v529
    del v466, v529
    v531 = v2 * v530
    del v530
    v532 = v75 * v306
    del v75
    v533 = v74 * v306
    v534 = pad(v533, 1, channels)
    del v533
    v535 = v74 * v430
    del v74
    v536 = v456 + v532
    del v456, v532
    v537 = pad(v536, 0, channels)
    del v536
    v538 = v71 * v360
    del v360
    v539 = v538 * 2.0
    del v538
    v540 = v362 + v413
    del v413
    v541 = v415 + v540
    del v415, v540
    v542 = v417 + v541
    del v541
    v543 = v71 * v542
    del v71
    v544 = v10 * v542
    del v542
    v545 = v371 + v376
    del v371, v376
    v546 = v424 + v545
    del v424, v545
    v547 = v471 + v546
    del v471, v546
    v548 = v451 + v547
    del v451, v547
    v549 = v518 + v548
    del v518, v548
    v550 = v495 + v549
    del v495, v549
    v551 = v521 + v550
    del v521, v550
    v552 = v449 + v551
    del v449, v551
    v553 = v524 + v552
    del v524, v552
    v554 = v531 + v553
    del v531, v553
    v555 = v534 + v554
    del v534, v554
    v556 = v537 + v555
    del v537, v555
    v557 = v539 + v556
    del v539, v556
    v558 = v544 + v557
    del v544, v557
    v559 = v6 * v558
    del v558
    v560 = v381 + v387
    del v381
    v561 = v62 * v560
    v562 = v10 * v560
    del v560
    v563 = v319 + v393
    v564 = v394 + v563
    del v563
    v565 = v34 * v564
    del v34, v564
    v566 = v324 + v385
    del v324, v385
    v567 = v414 + v566
    del v414, v566
    v568 = v422 + v567
    del v567
    v569 = v393 + v568
    del v568
    v570 = v394 + v569
    del v569
    v571 = v445 + v570
    del v445, v570
    v572 = v5 * v571
    del v571
    v573 = v66 * v306
    del v66
    v574 = v65 * v306
    v575 = pad(v574, 1, channels)
    del v574
    v576 = v65 * v430
    del v65, v430
    v577 = v435 + v573
    del v435, v573
    v578 = pad(v577, 0, channels)
    del v577
    v579 = v62 * v358
    del v358
    v580 = v579 * 2.0
    del v579
    v581 = v361 + v408
    del v408
    v582 = v409 + v581
    del v409, v581
    v583 = v412 + v582
    del v582
    v584 = v62 * v583
    del v62
    v585 = v12 * v583
    del v583
    v586 = v365 + v370
    del v365, v370
    v587 = v446 + v586
    del v446, v586
    v588 = v429 + v587
    del v429, v587
    v589 = v493 + v588
    del v493, v588
    v590 = v494 + v589
    del v494, v589
    v591 = v472 + v590
    del v472, v590
    v592 = v562 + v591
    del v562, v591
    v593 = v427 + v592
    del v427, v592
    v594 = v565 + v593
    del v593
    v595 = v572 + v594
    del v572, v594
    v596 = v575 + v595
    del v575, v595
    v597 = v578 + v596
    del v578, v596
    v598 = v580 + v597
    del v580, v597
    v599 = v585 + v598
    del v585, v598
    v600 = v3 * v599
    del v599
    v601 = v41 * v327
    v602 = v40 * v327
    v603 = v41 * v380
    v604 = v40 * v380
    v605 = v380 + v603
    del v380, v603
    v606 = v387 + v605
    del v387, v605
    v607 = v604 + v606
    del v604, v606
    v608 = v384 + v607
    del v384, v607
    v609 = v12 * v608
    v610 = v10 * v608
    del v608
    v611 = v41 * v336
    del v41
    v612 = v40 * v336
    del v40
    v613 = v37 * v325
    del v37
    v614 = v35 * v363
    del v35
    v615 = v32 * v325
    del v32
    v616 = v31 * v325
    del v31
    v617 = v29 * v363
    del v29, v363
    v618 = v26 * v325
    del v26, v325
    v619 = v22 * v401
    v620 = v20 * v401
    v621 = v30 * v401
    v622 = v401 + v619
    del v619
    v623 = v2 * v622
    del v622
    v624 = v36 * v401
    v625 = v401 + v620
    del v401, v620
    v626 = v5 * v625
    del v625
    v627 = v351 + v353
    del v351, v353
    v628 = v379 + v627
    del v379, v627
    v629 = v400 + v628
    del v400, v628
    v630 = v318 + v398
    v631 = v397 + v630
    del v630
    v632 = v20 * v631
    v633 = v320 + v397
    del v320
    v634 = v398 + v633
    del v633
    v635 = v22 * v634
    del v634
    v636 = v36 * v631
    del v36, v631
    v637 = v6 * v319
    del v319
    v638 = v318 + v369
    del v318, v369
    v639 = v416 + v638
    del v416, v638
    v640 = v419 + v639
    del v419, v639
    v641 = v398 + v640
    del v640
    v642 = v397 + v641
    del v641
    v643 = v632 + v642
    del v632, v642
    v644 = v637 + v643
    del v637, v643
    v645 = v5 * v644
    del v644
    v646 = v323 + v397
    v647 = v398 + v646
    del v646
    v648 = v30 * v647
    del v30, v647
    v649 = v322 + v394
    del v394
    v650 = v393 + v649
    del v393, v649
    v651 = v28 * v650
    del v28, v650
    v652 = v3 * v322
    del v322
    v653 = v323 + v375
    del v323, v375
    v654 = v411 + v653
    del v411, v653
    v655 = v422 + v654
    del v422, v654
    v656 = v397 + v655
    del v397, v655
    v657 = v398 + v656
    del v398, v656
    v658 = v635 + v657
    del v635, v657
    v659 = v652 + v658
    del v652, v658
    v660 = v2 * v659
    del v659
    v661 = v22 * v333
    v662 = v20 * v333
    del v333
    v663 = v22 * v340
    del v22
    v664 = v20 * v340
    del v20, v340
    v665 = v19 * v306
    del v19
    v666 = v18 * v306
    del v18
    v667 = v434 + v477
    del v434, v477
    v668 = v576 + v667
    del v576, v667
    v669 = v666 + v668
    del v666, v668
    v670 = pad(v669, 1, channels)
    del v669
    v671 = pad(v665, 0, channels)
    del v665
    v672 = v17 * v306
    del v17
    v673 = v16 * v306
    del v16
    v674 = v455 + v502
    del v455, v502
    v675 = v535 + v674
    del v535, v674
    v676 = v673 + v675
    del v673, v675
    v677 = pad(v676, 1, channels)
    del v676
    v678 = pad(v672, 0, channels)
    del v672
    v679 = v361 + v418
    del v361, v418
    v680 = v378 + v679
    del v679
    v681 = v417 + v680
    del v417, v680
    v682 = v420 + v681
    del v420, v681
    v683 = v6 * v682
    del v6, v682
    v684 = v362 + v421
    del v362, v421
    v685 = v386 + v684
    del v684
    v686 = v412 + v685
    del v412, v685
    v687 = v423 + v686
    del v423, v686
    v688 = v3 * v687
    del v3, v687
    v689 = v327 + v347
    del v327
    v690 = v388 + v689
    del v388, v689
    v691 = v392 + v690
    del v690
    v692 = v395 + v691
    del v691
    v693 = v396 + v692
    del v692
    v694 = v399 + v693
    del v693
    v695 = v386 + v694
    del v694
    v696 = v378 + v695
    del v695
    v697 = v601 + v696
    del v601, v696
    v698 = v602 + v697
    del v602, v697
    v699 = v616 + v698
    del v698
    v700 = v617 + v699
    del v699
    v701 = v618 + v700
    del v700
    v702 = v613 + v701
    del v701
    v703 = v614 + v702
    del v702
    v704 = v615 + v703
    del v703
    v705 = v661 + v704
    del v661, v704
    v706 = v662 + v705
    del v662, v705
    v707 = v683 + v706
    del v683, v706
    v708 = v12 * v707
    del v707
    v709 = v708 * 2.0
    del v708
    v710 = v444 + v480
    del v444, v480
    v711 = v520 + v710
    del v520, v710
    v712 = v584 + v711
    del v584, v711
    v713 = v600 + v712
    del v600, v712
    v714 = v610 + v713
    del v610, v713
    v715 = v621 + v714
    del v621, v714
    v716 = v426 + v715
    del v426, v715
    v717 = v623 + v716
    del v623, v716
    v718 = v636 + v717
    del v636, v717
    v719 = v565 + v718
    del v565, v718
    v720 = v645 + v719
    del v645, v719
    v721 = v670 + v720
    del v670, v720
    v722 = v671 + v721
    del v671, v721
    v723 = v709 + v722
    del v709, v722
    v724 = v336 + v347
    del v336, v347
    v725 = v390 + v724
    del v390, v724
    v726 = v392 + v725
    del v392, v725
    v727 = v395 + v726
    del v395, v726
    v728 = v396 + v727
    del v396, v727
    v729 = v399 + v728
    del v399, v728
    v730 = v386 + v729
    del v386, v729
    v731 = v378 + v730
    del v378, v730
    v732 = v611 + v731
    del v611, v731
    v733 = v612 + v732
    del v612, v732
    v734 = v613 + v733
    del v613, v733
    v735 = v614 + v734
    del v614, v734
    v736 = v615 + v735
    del v615, v735
    v737 = v616 + v736
    del v616, v736
    v738 = v617 + v737
    del v617, v737
    v739 = v618 + v738
    del v618, v738
    v740 = v663 + v739
    del v663, v739
    v741 = v664 + v740
    del v664, v740
    v742 = v688 + v741
    del v688, v741
    v743 = v10 * v742
    del v742
    v744 = v743 * 2.0
    del v743
    v745 = v465 + v505
    del v465, v505
    v746 = v543 + v745
    del v543, v745
    v747 = v559 + v746
    del v559, v746
    v748 = v561 + v747
    del v561, v747
    v749 = v609 + v748
    del v609, v748
    v750 = v624 + v749
    del v624, v749
    v751 = v448 + v750
    del v448, v750
    v752 = v626 + v751
    del v626, v751
    v753 = v648 + v752
    del v648, v752
    v754 = v651 + v753
    del v651, v753
    v755 = v660 + v754
    del v660, v754
    v756 = v677 + v755
    del v677, v755
    v757 = v678 + v756
    del v678, v756
    v758 = v744 + v757
    del v744, v757
    v759 = v312 + v326
    del v312, v326
    v760 = v350 + v759
    del v350, v759
    v761 = v356 + v760
    del v760
    v762 = v315 + v335
    del v315, v335
    v763 = v355 + v762
    del v355, v762
    v764 = v356 + v763
    del v356, v763
    return stack([v303, v758, v723, v764, v629, v761], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    assert base is not None
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 3]
    v1 = 1.0
    v2 = base[:, 0:1]
    v3 = v2 * v2
    v4 = v3 * v3
    v5 = base[:, 1:2]
    v6 = v5 * v5
    v7 = v6 * v6
    v8 = v3 * v6
    v9 = jets[:, :, 5]
    v10 = jets[:, :, 1]
    v11 = v10 * v10
    v12 = jets[:, :, 2]
    v13 = v12 * v12
    v14 = v3 * v11
    v15 = v6 * v13
    v16 = narrow(v10, 0, channels - 1)
    v17 = narrow(v10, 1, channels - 1)
    v18 = narrow(v12, 0, channels - 1)
    v19 = narrow(v12, 1, channels - 1)
    v20 = v2 ** 6
    v21 = v11 * v20
    v22 = v5 ** 6
    v23 = v11 * v22
    v24 = v13 * v20
    v25 = v13 * v22
    v26 = v2 * v10
    v27 = v3 * v26
    v28 = v2 ** 5
    v29 = v10 * v28
    v30 = v2 ** 7
    v31 = v10 * v30
    v32 = v5 * v12
    v33 = v6 * v32
    v34 = v5 ** 5
    v35 = v12 * v34
    v36 = v5 ** 7
    v37 = v12 * v36
    v38 = v22 * v26
    v39 = v20 * v32
    v40 = v2 ** 8
    v41 = v5 ** 8
    v42 = v3 * v22
    v43 = v6 * v20
    v44 = jets[:, :, 4]
    v45 = v5 * v10
    v46 = v10 * v34
    v47 = v10 * v36
    v48 = v2 * v12
    v49 = v12 * v28
    v50 = v12 * v30
    v51 = v20 * v45
    v52 = v22 * v48
    v53 = v11 * v40
    v54 = v11 * v41
    v55 = v10 * v12
    v56 = v20 * v55
    v57 = v40 * v55
    v58 = v22 * v55
    v59 = v41 * v55
    v60 = v13 * v40
    v61 = v13 * v41
    v62 = v3 * v12
    v63 = v12 * v62
    v64 = v62 * v62
    v65 = narrow(v62, 0, channels - 1)
    v66 = narrow(v62, 1, channels - 1)
    v67 = v5 * v62
    v68 = v34 * v62
    v69 = v2 * v62
    v70 = v10 * v62
    v71 = v6 * v10
    v72 = v10 * v71
    v73 = v71 * v71
    v74 = narrow(v71, 0, channels - 1)
    v75 = narrow(v71, 1, channels - 1)
    v76 = v2 * v71
    v77 = v28 * v71
    v78 = v5 * v71
    v79 = v12 * v71
    v80 = v62 * v71
    v81 = v3 * v71
    v82 = v10 * v81
    v83 = narrow(v81, 0, channels - 1)
    v84 = v71 * v81
    v85 = v2 * v81
    v86 = v5 * v81
    v87 = v81 * v81
    v88 = v62 * v81
    v89 = v6 * v62
    v90 = v12 * v89
    v91 = narrow(v89, 0, channels - 1)
    v92 = v62 * v89
    v93 = v5 * v89
    v94 = v2 * v89
    v95 = v71 * v89
    v96 = v81 * v89
    v97 = v89 * v89
    v98 = v6 * v76
    v99 = v3 * v10
    v100 = narrow(v99, 0, channels - 1)
    v101 = narrow(v99, 1, channels - 1)
    v102 = v81 * v99
    v103 = v5 * v99
    v104 = v34 * v99
    v105 = v62 * v99
    v106 = v3 * v67
    v107 = v6 * v12
    v108 = narrow(v107, 0, channels - 1)
    v109 = narrow(v107, 1, channels - 1)
    v110 = v89 * v107
    v111 = v2 * v107
    v112 = v28 * v107
    v113 = v71 * v107
    v114 = v3 * v14
    v115 = v14 * v22
    v116 = v6 * v15
    v117 = v15 * v20
    v118 = v6 * v8
    v119 = v3 * v8
    v120 = v8 * v8
    v121 = v20 * v72
    v122 = v22 * v63
    v123 = v2 * v6
    v124 = v81 * v123
    v125 = v107 * v123
    v126 = v89 * v123
    v127 = v3 * v5
    v128 = v89 * v127
    v129 = v99 * v127
    v130 = v81 * v127
    v131 = v78 * 3.0
    del v78
    v132 = v45 + v131
    del v45, v131
    v133 = v46 * 3.0
    del v46
    v134 = v132 + v133
    del v132, v133
    v135 = v47 + v134
    del v47, v134
    v136 = v48 + v135
    del v48, v135
    v137 = v69 * 3.0
    del v69
    v138 = v136 + v137
    del v136, v137
    v139 = v49 * 3.0
    del v49
    v140 = v138 + v139
    del v138, v139
    v141 = v50 + v140
    del v50, v140
    v142 = v103 * 3.0
    del v103
    v143 = v141 + v142
    del v141, v142
    v144 = v86 * 6.0
    del v86
    v145 = v143 + v144
    del v143, v144
    v146 = v104 * 3.0
    del v104
    v147 = v145 + v146
    del v145, v146
    v148 = v129 * 3.0
    del v129
    v149 = v147 + v148
    del v147, v148
    v150 = v130 * 3.0
    del v130
    v151 = v149 + v150
    del v149, v150
    v152 = v51 + v151
    del v51, v151
    v153 = v111 * 3.0
    del v111
    v154 = v152 + v153
    del v152, v153
    v155 = v125 * 3.0
    del v125
    v156 = v154 + v155
    del v154, v155
    v157 = v52 + v156
    del v52, v156
    v158 = v94 * 6.0
    del v94
    v159 = v157 + v158
    del v157, v158
    v160 = v126 * 3.0
    del v126
    v161 = v159 + v160
    del v159, v160
    v162 = v112 * 3.0
    del v112
    v163 = v161 + v162
    del v161, v162
    v164 = v22 * v70
    v165 = v20 * v79
    v166 = v70 * 4.0
    del v70
    v167 = v55 + v166
    del v55, v166
    v168 = v105 * 6.0
    del v105
    v169 = v167 + v168
    del v167, v168
    v170 = v56 * 4.0
    del v56
    v171 = v169 + v170
    del v169, v170
    v172 = v57 + v171
    del v57, v171
    v173 = v79 * 4.0
    del v79
    v174 = v172 + v173
    del v172, v173
    v175 = v113 * 6.0
    del v113
    v176 = v174 + v175
    del v174, v175
    v177 = v58 * 4.0
    del v58
    v178 = v176 + v177
    del v176, v177
    v179 = v59 + v178
    del v59, v178
    v180 = v80 * 12.0
    del v80
    v181 = v179 + v180
    del v179, v180
    v182 = v95 * 12.0
    del v95
    v183 = v181 + v182
    del v181, v182
    v184 = v164 * 4.0
    del v164
    v185 = v183 + v184
    del v183, v184
    v186 = v88 * 12.0
    del v88
    v187 = v185 + v186
    del v185, v186
    v188 = v96 * 6.0
    del v96
    v189 = v187 + v188
    del v187, v188
    v190 = v165 * 4.0
    del v165
    v191 = v189 + v190
    del v189, v190
    v192 = v26 * v71
    v193 = v32 * v62
    v194 = v14 + v72
    v195 = v73 + v114
    del v73, v114
    v196 = v15 + v63
    v197 = v64 + v116
    del v64, v116
    v198 = v195 * 0.5
    del v195
    v199 = v82 + v198
    del v198
    v200 = v197 * 0.5
    del v197
    v201 = v90 + v200
    del v200
    v202 = v4 + v7
    del v4, v7
    v203 = v202 * 0.5
    del v202
    v204 = v8 + v203
    del v8, v203
    v205 = v3 * 2.0
    v206 = v1 + v205
    del v205
    v207 = v6 * 2.0
    v208 = v206 + v207
    del v206, v207
    v209 = v204 * 2.0
    v210 = v208 + v209
    del v208, v209
    v211 = v3 * 4.0
    v212 = v1 + v211
    del v211
    v213 = v6 * 4.0
    v214 = v212 + v213
    del v212, v213
    v215 = v20 * 4.0
    v216 = v214 + v215
    del v214, v215
    v217 = v22 * 4.0
    v218 = v216 + v217
    del v216, v217
    v219 = v40 + v218
    del v218
    v220 = v41 + v219
    del v219
    v221 = v118 * 12.0
    del v118
    v222 = v220 + v221
    del v220, v221
    v223 = v42 * 4.0
    del v42
    v224 = v222 + v223
    del v222, v223
    v225 = v119 * 12.0
    del v119
    v226 = v224 + v225
    del v224, v225
    v227 = v120 * 6.0
    del v120
    v228 = v226 + v227
    del v226, v227
    v229 = v43 * 4.0
    del v43
    v230 = v228 + v229
    del v228, v229
    v231 = v204 * 12.0
    del v204
    v232 = v230 + v231
    del v230, v231
    v233 = v44 * v232
    v234 = v21 + v23
    del v21, v23
    v235 = v24 + v25
    del v24, v25
    v236 = v84 + v102
    del v84, v102
    v237 = v92 + v110
    del v92, v110
    v238 = v27 * 3.0
    del v27
    v239 = v26 + v238
    del v238
    v240 = v31 * (1 / 3)
    v241 = v29 + v240
    del v240
    v242 = v33 * 3.0
    del v33
    v243 = v32 + v242
    del v242
    v244 = v37 * (1 / 3)
    v245 = v35 + v244
    del v244
    v246 = v76 + v98
    del v98
    v247 = v85 * 6.0
    v248 = v38 + v247
    del v247
    v249 = v77 + v124
    del v124
    v250 = v93 * 2.0
    v251 = v67 + v250
    del v250
    v252 = v68 + v106
    del v106
    v253 = v39 * (1 / 3)
    v254 = v128 + v253
    del v128, v253
    v255 = v236 * 3.0
    del v236
    v256 = v234 + v255
    del v234, v255
    v257 = v11 + v53
    del v53
    v258 = v54 + v257
    del v54, v257
    v259 = v115 * 4.0
    del v115
    v260 = v258 + v259
    del v258, v259
    v261 = v87 * 6.0
    del v87
    v262 = v260 + v261
    del v260, v261
    v263 = v121 * 4.0
    del v121
    v264 = v262 + v263
    del v262, v263
    v265 = v194 * 4.0
    del v194
    v266 = v264 + v265
    del v264, v265
    v267 = v199 * 12.0
    del v199
    v268 = v266 + v267
    del v266, v267
    v269 = v256 * 4.0
    del v256
    v270 = v268 + v269
    del v268, v269
    v271 = v237 * 3.0
    del v237
    v272 = v235 + v271
    del v235, v271
    v273 = v13 + v60
    del v60
    v274 = v61 + v273
    del v61, v273
    v275 = v122 * 4.0
    del v122
    v276 = v274 + v275
    del v274, v275
    v277 = v97 * 6.0
    del v97
    v278 = v276 + v277
    del v276, v277
    v279 = v117 * 4.0
    del v117
    v280 = v278 + v279
    del v278, v279
    v281 = v196 * 4.0
    del v196
    v282 = v280 + v281
    del v280, v281
    v283 = v201 * 12.0
    del v201
    v284 = v282 + v283
    del v282, v283
    v285 = v272 * 4.0
    del v272
    v286 = v284 + v285
    del v284, v285
    v287 = v241 * 3.0
    del v241
    v288 = v239 + v287
    del v239, v287
    v289 = v245 * 3.0
    del v245
    v290 = v243 + v289
    del v243, v289
    v291 = v248 * (1 / 3)
    del v248
    v292 = v246 + v291
    del v246, v291
    v293 = v249 - v251
    del v249, v251
    v294 = v252 + v254
    del v252, v254
    v295 = v288 - v290
    del v288, v290
    v296 = v292 + v293
    del v292, v293
    v297 = v295 * (1 / 3)
    del v295
    v298 = v294 - v297
    del v294, v297
    v299 = v296 * 3.0
    del v296
    v300 = v298 * 3.0
    del v298
    v301 = v299 - v300
    v302 = v300 - v299
    del v299, v300
    v303 = grad_features[2]
    v304 = grad_features[3]
    v305 = grad_features[4]
    v306 = grad_features[5]
    v307 = v305 * 4.0
    v308 = v305 * 2.0
    v309 = v305 * 8.0
    v310 = v306 * 2.0
    v311 = v9 * v306
    v312 = v311 * 4.0
    v313 = v311 * 12.0
    v314 = v311 * 6.0
    v315 = v305 * 48.0
    v316 = v305 * 24.0
    v317 = v309 + v312
    v318 = v317 * 3.0
    v319 = v0 * v306
    v320 = v319 * 4.0
    v321 = v319 * 12.0
    v322 = v319 * 6.0
    v323 = v309 + v320
    v324 = v323 * 3.0
    v325 = v303 * 2.0
    v326 = v315 + v325
    del v315
    v327 = v316 + v325
    del v316, v325
    v328 = v303 + v309
    v329 = v232 * v305
    v330 = v313 + v326
    del v313
    v331 = v330 * 0.5
    v332 = v321 + v326
    del v321, v326
    v333 = v332 * 0.5
    v334 = v312 + v327
    v335 = v320 + v327
    del v327
    v336 = v306 * 6.0
    v337 = v306 * 12.0
    v338 = v89 * v336
    v339 = v62 * v336
    v340 = v338 + v339
    del v338, v339
    v341 = v81 * v336
    v342 = v71 * v336
    v343 = v341 + v342
    del v341, v342
    v344 = v76 * v336
    v345 = v44 * v310
    v346 = v345 * 4.0
    v347 = v345 * 6.0
    v348 = v345 * 12.0
    v349 = v20 * v346
    v350 = v67 * v336
    v351 = v22 * v346
    v352 = v93 * v337
    v353 = v85 * v337
    v354 = v68 * v336
    v355 = v77 * v336
    v356 = v38 * v310
    v357 = v39 * v310
    v358 = v22 * v312
    v359 = v76 * v337
    v360 = v26 * v336
    v361 = v20 * v320
    v362 = v67 * v337
    v363 = v32 * v336
    v364 = v20 * v312
    del v312
    v365 = v6 * v331
    v366 = v22 * v320
    del v320
    v367 = v3 * v333
    v368 = v304 * 2.0
    v369 = v330 + v344
    del v330
    v370 = v332 + v350
    del v332
    v371 = v346 + v349
    v372 = v335 + v361
    del v361
    v373 = v362 + v372
    del v362, v372
    v374 = v363 + v373
    del v373
    v375 = v346 + v351
    del v346
    v376 = v334 + v358
    del v358
    v377 = v359 + v376
    del v359, v376
    v378 = v360 + v377
    del v377
    v379 = v41 * v311
    v380 = v40 * v311
    v381 = v41 * v345
    v382 = v40 * v345
    v383 = v345 + v381
    del v345, v381
    v384 = v351 + v383
    del v351, v383
    v385 = v382 + v384
    del v382, v384
    v386 = v349 + v385
    del v349, v385
    v387 = v41 * v319
    v388 = v40 * v319
    v389 = v37 * v310
    v390 = v35 * v336
    v391 = v32 * v310
    v392 = v31 * v310
    v393 = v29 * v336
    v394 = v26 * v310
    v395 = v22 * v317
    v396 = v20 * v317
    del v317
    v397 = v22 * v323
    v398 = v20 * v323
    del v323
    v399 = v334 + v364
    del v334, v364
    v400 = v344 + v399
    del v399
    v401 = v363 + v400
    del v363, v400
    v402 = v365 + v401
    del v365, v401
    v403 = v6 * v402
    del v402
    v404 = v335 + v366
    del v335, v366
    v405 = v350 + v404
    del v404
    v406 = v360 + v405
    del v360, v405
    v407 = v367 + v406
    del v367, v406
    v408 = v3 * v407
    del v407
    v409 = v311 + v328
    del v311
    v410 = v352 + v409
    del v352, v409
    v411 = v354 + v410
    del v410
    v412 = v355 + v411
    del v411
    v413 = v356 + v412
    del v412
    v414 = v357 + v413
    del v413
    v415 = v350 + v414
    del v414
    v416 = v344 + v415
    del v415
    v417 = v379 + v416
    del v379, v416
    v418 = v380 + v417
    del v380, v417
    v419 = v392 + v418
    del v418
    v420 = v393 + v419
    del v419
    v421 = v394 + v420
    del v420
    v422 = v389 + v421
    del v421
    v423 = v390 + v422
    del v422
    v424 = v391 + v423
    del v423
    v425 = v395 + v424
    del v395, v424
    v426 = v396 + v425
    del v396, v425
    v427 = v403 + v426
    del v403, v426
    v428 = v319 + v328
    del v319, v328
    v429 = v353 + v428
    del v353, v428
    v430 = v354 + v429
    del v354, v429
    v431 = v355 + v430
    del v355, v430
    v432 = v356 + v431
    del v356, v431
    v433 = v357 + v432
    del v357, v432
    v434 = v350 + v433
    del v350, v433
    v435 = v344 + v434
    del v344, v434
    v436 = v387 + v435
    del v387, v435
    v437 = v388 + v436
    del v388, v436
    v438 = v389 + v437
    del v389, v437
    v439 = v390 + v438
    del v390, v438
    v440 = v391 + v439
    del v391, v439
    v441 = v392 + v440
    del v392, v440
    v442 = v393 + v441
    del v393, v441
    v443 = v394 + v442
    del v394, v442
    v444 = v397 + v443
    del v397, v443
    v445 = v398 + v444
    del v398, v444
    v446 = v408 + v445
    del v408, v445
    v447 = grad_grad_jets[:, :, 0]
    v448 = grad_grad_jets[:, :, 1]
    v449 = grad_grad_jets[:, :, 2]
    v450 = grad_grad_jets[:, :, 3]
    v451 = grad_grad_jets[:, :, 4]
    v452 = grad_grad_jets[:, :, 5]
    v453 = v448 * 2.0
    v454 = v446 * v453
    del v446
    v455 = v10 * v453
    del v453
    v456 = v449 * 2.0
    v457 = v427 * v456
    del v427
    v458 = v12 * v456
    del v456
    v459 = v3 * v455
    v460 = v6 * v458
    v461 = narrow(v448, 0, channels - 1)
    v462 = narrow(v448, 1, channels - 1)
    v463 = v304 * v462
    v464 = v16 * v462
    del v16
    v465 = v304 * v461
    v466 = v17 * v461
    del v461
    v467 = narrow(v449, 0, channels - 1)
    v468 = narrow(v449, 1, channels - 1)
    v469 = v304 * v468
    v470 = v18 * v468
    del v18
    v471 = v304 * v467
    v472 = v19 * v467
    del v467
    v473 = v20 * v455
    v474 = v22 * v455
    v475 = v20 * v458
    v476 = v22 * v458
    v477 = v2 * v448
    v478 = v3 * v477
    v479 = v28 * v448
    v480 = v30 * v448
    v481 = v5 * v449
    v482 = v6 * v481
    v483 = v36 * v449
    v484 = v22 * v477
    v485 = v20 * v481
    v486 = v483 + v485
    del v483, v485
    v487 = v5 * v448
    v488 = v36 * v448
    v489 = v2 * v449
    v490 = v30 * v449
    v491 = v20 * v487
    v492 = v22 * v489
    v493 = v455 + v458
    v494 = v310 * v493
    v495 = v26 * v493
    v496 = v336 * v493
    v497 = v29 * v493
    del v29
    v498 = v31 * v493
    del v31
    v499 = v32 * v493
    v500 = v35 * v493
    del v35
    v501 = v37 * v493
    del v37
    v502 = v40 * v455
    v503 = v41 * v455
    v504 = v386 * v449
    v505 = v10 * v449
    v506 = v386 * v448
    del v386
    v507 = v12 * v448
    v508 = v505 + v507
    del v505, v507
    v509 = v40 * v508
    v510 = v41 * v508
    v511 = v40 * v458
    v512 = v41 * v458
    v513 = v3 * v449
    v514 = v378 * v513
    v515 = v12 * v513
    v516 = v378 * v449
    del v378
    v517 = v62 * v449
    v518 = v515 + v517
    del v515, v517
    v519 = v513 * 2.0
    v520 = v331 * v519
    del v331
    v521 = v62 * v519
    del v519
    v522 = narrow(v513, 0, channels - 1)
    v523 = v368 * v468
    v524 = v65 * v468
    v525 = narrow(v513, 1, channels - 1)
    v526 = v304 * v525
    v527 = v65 * v525
    del v65, v525
    v528 = v304 * v522
    v529 = v66 * v522
    del v66
    v530 = v5 * v513
    v531 = v449 + v513
    v532 = v34 * v531
    del v531
    v533 = v375 * v513
    v534 = v10 * v513
    v535 = v375 * v448
    del v375
    v536 = v62 * v448
    v537 = v534 + v536
    del v534, v536
    v538 = v6 * v448
    v539 = v374 * v538
    v540 = v10 * v538
    v541 = v374 * v448
    del v374
    v542 = v71 * v448
    v543 = v540 + v542
    del v540, v542
    v544 = v538 * 2.0
    v545 = v333 * v544
    del v333
    v546 = v71 * v544
    del v544
    v547 = narrow(v538, 0, channels - 1)
    v548 = v368 * v462
    v549 = v74 * v462
    v550 = narrow(v538, 1, channels - 1)
    v551 = v304 * v550
    v552 = v74 * v550
    del v74, v550
    v553 = v304 * v547
    v554 = v75 * v547
    del v75
    v555 = v2 * v538
    v556 = v28 * v538
    v557 = v371 * v538
    v558 = v12 * v538
    v559 = v371 * v449
    del v371
    v560 = v71 * v449
    v561 = v558 + v560
    del v558, v560
    v562 = v3 * v538
    v563 = v370 * v562
    v564 = v10 * v562
    v565 = v370 * v448
    del v370
    v566 = v81 * v448
    v567 = v564 + v566
    del v564, v566
    v568 = narrow(v562, 0, channels - 1)
    v569 = v83 * v462
    del v83
    v570 = v324 * v562
    v571 = v71 * v562
    v572 = v2 * v562
    v573 = v5 * v562
    v574 = v562 * 2.0
    v575 = v322 * v574
    del v322
    v576 = v81 * v574
    del v574
    v577 = v538 + v562
    v578 = v348 * v577
    v579 = v62 * v577
    v580 = v348 * v513
    v581 = v81 * v513
    v582 = v6 * v513
    v583 = v369 * v582
    v584 = v12 * v582
    v585 = v369 * v449
    del v369
    v586 = v89 * v449
    v587 = v584 + v586
    del v584, v586
    v588 = narrow(v582, 0, channels - 1)
    v589 = v91 * v468
    del v91
    v590 = v318 * v582
    v591 = v62 * v582
    v592 = v5 * v582
    v593 = v2 * v582
    v594 = v513 + v582
    v595 = v348 * v594
    v596 = v71 * v594
    v597 = v348 * v538
    del v348
    v598 = v89 * v538
    v599 = v347 * v582
    v600 = v81 * v582
    v601 = v347 * v562
    v602 = v89 * v562
    v603 = v582 * 2.0
    v604 = v314 * v603
    del v314
    v605 = v89 * v603
    del v603
    v606 = v6 * v555
    v607 = v3 * v448
    v608 = narrow(v607, 0, channels - 1)
    v609 = v547 + v568
    del v547, v568
    v610 = v608 + v609
    del v609
    v611 = v368 * v610
    v612 = v17 * v610
    del v17, v610
    v613 = v100 * v462
    del v462
    v614 = narrow(v607, 1, channels - 1)
    v615 = v304 * v614
    v616 = v100 * v614
    del v100, v614
    v617 = v304 * v608
    v618 = v101 * v608
    del v101, v608
    v619 = v538 + v607
    v620 = v324 * v619
    del v324
    v621 = v81 * v619
    v622 = v99 * v562
    v623 = v5 * v619
    del v619
    v624 = v448 + v607
    v625 = v34 * v624
    del v624
    v626 = v347 * v607
    v627 = v62 * v607
    v628 = v347 * v513
    v629 = v99 * v513
    v630 = v3 * v530
    v631 = v6 * v449
    v632 = narrow(v631, 0, channels - 1)
    v633 = v522 + v588
    del v522, v588
    v634 = v632 + v633
    del v633
    v635 = v368 * v634
    del v368
    v636 = v19 * v634
    del v19, v634
    v637 = v108 * v468
    del v468
    v638 = narrow(v631, 1, channels - 1)
    v639 = v304 * v638
    v640 = v108 * v638
    del v108, v638
    v641 = v304 * v632
    v642 = v109 * v632
    del v109, v632
    v643 = v524 + v549
    del v524, v549
    v644 = v569 + v643
    del v569, v643
    v645 = v589 + v644
    del v589, v644
    v646 = v612 + v645
    del v612, v645
    v647 = v613 + v646
    del v613, v646
    v648 = v636 + v647
    del v636, v647
    v649 = v637 + v648
    del v637, v648
    v650 = v649 * 2.0
    del v649
    v651 = v513 + v631
    v652 = v318 * v651
    del v318
    v653 = v89 * v651
    v654 = v107 * v582
    v655 = v2 * v651
    del v651
    v656 = v449 + v631
    v657 = v28 * v656
    del v656
    v658 = v347 * v631
    v659 = v71 * v631
    v660 = v347 * v538
    del v347
    v661 = v107 * v538
    v662 = v3 * v459
    v663 = v477 + v530
    v664 = v336 * v663
    v665 = v14 * v663
    del v14, v663
    v666 = v22 * v459
    v667 = v6 * v460
    v668 = v481 + v555
    v669 = v336 * v668
    v670 = v15 * v668
    del v15, v668
    v671 = v20 * v460
    v672 = v460 + v543
    v673 = v336 * v672
    v674 = v32 * v672
    del v672
    v675 = v336 * v481
    v676 = v72 * v481
    v677 = v337 * v543
    v678 = v67 * v543
    v679 = v337 * v530
    v680 = v72 * v530
    del v72
    v681 = v20 * v543
    v682 = v459 + v518
    v683 = v336 * v682
    v684 = v26 * v682
    del v682
    v685 = v336 * v477
    v686 = v63 * v477
    v687 = v337 * v555
    v688 = v63 * v555
    del v63
    v689 = v337 * v518
    v690 = v76 * v518
    v691 = v22 * v518
    v692 = v123 * v562
    v693 = v582 + v631
    del v631
    v694 = v123 * v693
    del v693
    v695 = v127 * v582
    del v582
    v696 = v562 + v607
    del v562, v607
    v697 = v127 * v696
    del v696
    v698 = v573 + v593
    del v573, v593
    v699 = v698 * 6.0
    del v698
    v700 = v623 + v625
    del v623, v625
    v701 = v655 + v700
    del v655, v700
    v702 = v657 + v701
    del v657, v701
    v703 = v694 + v702
    del v694, v702
    v704 = v697 + v703
    del v697, v703
    v705 = v704 * 3.0
    del v704
    v706 = v487 + v488
    del v487, v488
    v707 = v489 + v706
    del v489, v706
    v708 = v490 + v707
    del v490, v707
    v709 = v491 + v708
    del v491, v708
    v710 = v492 + v709
    del v492, v709
    v711 = v699 + v710
    del v699, v710
    v712 = v705 + v711
    del v705, v711
    v713 = v309 * v712
    v714 = v44 * v712
    del v712
    v715 = v309 * v451
    del v309
    v716 = v163 * v451
    del v163
    v717 = v39 * v493
    del v39
    v718 = v477 + v480
    del v480
    v719 = v481 + v718
    v720 = v484 + v719
    del v719
    v721 = v486 + v720
    del v720
    v722 = v310 * v721
    v723 = v11 * v721
    v724 = v13 * v721
    del v721
    v725 = v38 * v493
    del v38
    v726 = v77 * v493
    del v77
    v727 = v479 + v530
    v728 = v532 + v727
    del v727
    v729 = v555 + v728
    del v728
    v730 = v556 + v729
    del v729
    v731 = v336 * v730
    v732 = v13 * v730
    v733 = v11 * v730
    del v730
    v734 = v68 * v493
    del v68
    v735 = v337 * v572
    v736 = v11 * v572
    del v11
    v737 = v337 * v455
    v738 = v85 * v455
    del v85
    v739 = v337 * v592
    v740 = v13 * v592
    del v13
    v741 = v337 * v458
    del v337
    v742 = v93 * v458
    del v93
    v743 = v508 + v537
    v744 = v22 * v743
    del v743
    v745 = v459 + v493
    v746 = v567 + v745
    del v745
    v747 = v336 * v746
    v748 = v67 * v746
    del v67, v746
    v749 = v336 * v530
    v750 = v82 * v530
    del v82
    v751 = v508 + v561
    v752 = v20 * v751
    del v751
    v753 = v579 + v581
    del v579, v581
    v754 = v596 + v753
    del v596, v753
    v755 = v598 + v754
    del v598, v754
    v756 = v755 * 12.0
    del v755
    v757 = v600 + v602
    del v600, v602
    v758 = v627 + v757
    del v627, v757
    v759 = v629 + v758
    del v629, v758
    v760 = v659 + v759
    del v659, v759
    v761 = v661 + v760
    del v661, v760
    v762 = v761 * 6.0
    del v761
    v763 = v537 + v561
    del v537, v561
    v764 = v744 + v763
    del v744, v763
    v765 = v752 + v764
    del v752, v764
    v766 = v765 * 4.0
    del v765
    v767 = v508 + v509
    del v508, v509
    v768 = v510 + v767
    del v510, v767
    v769 = v756 + v768
    del v756, v768
    v770 = v762 + v769
    del v762, v769
    v771 = v766 + v770
    del v766, v770
    v772 = v310 * v771
    v773 = v44 * v771
    del v771
    v774 = v310 * v451
    del v310
    v775 = v191 * v451
    del v191
    v776 = v460 + v493
    v777 = v587 + v776
    del v776
    v778 = v336 * v777
    v779 = v76 * v777
    del v76, v777
    v780 = v336 * v555
    v781 = v90 * v555
    del v90
    v782 = v343 * v538
    v783 = v26 * v538
    del v538
    v784 = v343 * v477
    del v343
    v785 = v71 * v477
    del v477
    v786 = v783 + v785
    del v783, v785
    v787 = v336 * v786
    v788 = v71 * v786
    v789 = v81 * v786
    del v786
    v790 = v336 * v577
    v791 = v192 * v577
    del v192, v577
    v792 = v340 * v513
    v793 = v32 * v513
    del v513
    v794 = v340 * v481
    del v340
    v795 = v62 * v481
    v796 = v793 + v795
    del v793, v795
    v797 = v336 * v796
    v798 = v62 * v796
    v799 = v89 * v796
    del v796
    v800 = v336 * v594
    del v336
    v801 = v193 * v594
    del v193, v594
    v802 = v678 + v680
    del v678, v680
    v803 = v688 + v802
    del v688, v802
    v804 = v690 + v803
    del v690, v803
    v805 = v736 + v804
    del v736, v804
    v806 = v738 + v805
    del v738, v805
    v807 = v740 + v806
    del v740, v806
    v808 = v742 + v807
    del v742, v807
    v809 = v808 * 12.0
    del v808
    v810 = v497 + v500
    del v497, v500
    v811 = v665 + v810
    del v665, v810
    v812 = v670 + v811
    del v670, v811
    v813 = v674 + v812
    del v674, v812
    v814 = v676 + v813
    del v676, v813
    v815 = v684 + v814
    del v684, v814
    v816 = v686 + v815
    del v686, v815
    v817 = v726 + v816
    del v726, v816
    v818 = v732 + v817
    del v732, v817
    v819 = v733 + v818
    del v733, v818
    v820 = v734 + v819
    del v734, v819
    v821 = v748 + v820
    del v748, v820
    v822 = v750 + v821
    del v750, v821
    v823 = v779 + v822
    del v779, v822
    v824 = v781 + v823
    del v781, v823
    v825 = v788 + v824
    del v788, v824
    v826 = v789 + v825
    del v789, v825
    v827 = v791 + v826
    del v791, v826
    v828 = v798 + v827
    del v798, v827
    v829 = v799 + v828
    del v799, v828
    v830 = v801 + v829
    del v801, v829
    v831 = v830 * 6.0
    del v830
    v832 = v459 + v543
    del v459, v543
    v833 = v460 + v518
    del v460, v518
    v834 = v546 + v662
    del v546, v662
    v835 = v834 * 0.5
    del v834
    v836 = v567 + v835
    del v567, v835
    v837 = v521 + v667
    del v521, v667
    v838 = v837 * 0.5
    del v837
    v839 = v587 + v838
    del v587, v838
    v840 = v450 + v452
    v841 = v210 * v840
    del v210, v840
    v842 = v450 * 2.0
    v843 = v329 * v842
    v844 = v0 * v842
    del v842
    v845 = v232 * v451
    v846 = v308 * v845
    v847 = v44 * v845
    del v845
    v848 = v308 * v451
    del v308
    v849 = v233 * v451
    del v233
    v850 = v452 * 2.0
    v851 = v329 * v850
    del v329
    v852 = v9 * v850
    del v850
    v853 = v844 + v852
    del v844, v852
    v854 = v232 * v853
    del v853
    v855 = v572 * 6.0
    del v572
    v856 = v592 * -6.0
    del v592
    v857 = v832 + v833
    v858 = v836 + v839
    v859 = v857 + v858
    v860 = v859 * 2.0
    del v859
    v861 = v571 + v621
    del v571, v621
    v862 = v622 + v861
    del v622, v861
    v863 = v862 * 3.0
    del v862
    v864 = v473 + v474
    del v473, v474
    v865 = v863 + v864
    del v863, v864
    v866 = v576 * 6.0
    del v576
    v867 = v836 * 12.0
    del v836
    v868 = v666 + v681
    del v666, v681
    v869 = v832 + v868
    del v832, v868
    v870 = v865 + v869
    del v869
    v871 = v870 * 4.0
    del v870
    v872 = v455 + v502
    del v455, v502
    v873 = v503 + v872
    del v503, v872
    v874 = v866 + v873
    del v866, v873
    v875 = v867 + v874
    del v867, v874
    v876 = v871 + v875
    del v871, v875
    v877 = v306 * v876
    v878 = v0 * v876
    del v876
    v879 = v306 * v450
    v880 = v270 * v450
    del v270
    v881 = v591 + v653
    del v591, v653
    v882 = v654 + v881
    del v654, v881
    v883 = v882 * 3.0
    del v882
    v884 = v475 + v476
    del v475, v476
    v885 = v883 + v884
    del v883, v884
    v886 = v857 * 24.0
    del v857
    v887 = v858 * 48.0
    del v858
    v888 = v605 * 6.0
    del v605
    v889 = v839 * 12.0
    del v839
    v890 = v671 + v691
    del v671, v691
    v891 = v833 + v890
    del v833, v890
    v892 = v885 + v891
    del v891
    v893 = v892 * 4.0
    del v892
    v894 = v458 + v511
    del v458, v511
    v895 = v512 + v894
    del v512, v894
    v896 = v888 + v895
    del v888, v895
    v897 = v889 + v896
    del v889, v896
    v898 = v893 + v897
    del v893, v897
    v899 = v306 * v898
    v900 = v9 * v898
    del v898
    v901 = v306 * v452
    v902 = v286 * v452
    del v286
    v903 = v495 + v498
    del v495, v498
    v904 = v499 + v903
    del v499, v903
    v905 = v501 + v904
    del v501, v904
    v906 = v717 + v905
    del v717, v905
    v907 = v723 + v906
    del v723, v906
    v908 = v724 + v907
    del v724, v907
    v909 = v725 + v908
    del v725, v908
    v910 = v773 + v909
    del v773, v909
    v911 = v775 + v910
    del v775, v910
    v912 = v911 * 2.0
    del v911
    v913 = v530 * -3.0
    del v530
    v914 = -v718
    del v718
    v915 = v478 + v479
    del v478, v479
    v916 = v915 * -3.0
    del v915
    v917 = v555 + v556
    del v555, v556
    v918 = v606 + v917
    del v606, v917
    v919 = v692 + v918
    del v692, v918
    v920 = v919 * 3.0
    del v919
    v921 = v484 + v855
    del v484, v855
    v922 = v856 + v921
    del v856, v921
    v923 = v913 + v922
    del v913, v922
    v924 = v920 + v923
    del v920, v923
    v925 = v482 + v532
    del v482, v532
    v926 = v630 + v925
    del v630, v925
    v927 = v695 + v926
    del v695, v926
    v928 = v927 * 3.0
    del v927
    v929 = v481 + v486
    del v481, v486
    v930 = v914 + v929
    del v914, v929
    v931 = v916 + v930
    del v916, v930
    v932 = v928 + v931
    del v928, v931
    v933 = -v932
    v934 = v924 + v933
    del v933
    v935 = v307 * v934
    v936 = v0 * v934
    del v934
    v937 = v307 * v450
    v938 = v301 * v450
    del v301
    v939 = -v924
    del v924
    v940 = v932 + v939
    del v932, v939
    v941 = v307 * v940
    v942 = v9 * v940
    del v940
    v943 = v307 * v452
    del v307
    v944 = v302 * v452
    del v302
    v945 = v714 + v716
    del v714, v716
    v946 = v493 + v945
    del v945
    v947 = v865 + v946
    del v865, v946
    v948 = v885 + v947
    del v885, v947
    v949 = v948 * 8.0
    del v948
    v950 = v847 + v849
    del v847, v849
    v951 = v950 * 2.0
    del v950
    v952 = v936 + v938
    del v936, v938
    v953 = v942 + v952
    del v942, v952
    v954 = v944 + v953
    del v944, v953
    v955 = v954 * 4.0
    del v954
    v956 = v809 + v831
    del v809, v831
    v957 = v878 + v956
    del v878, v956
    v958 = v880 + v957
    del v880, v957
    v959 = v900 + v958
    del v900, v958
    v960 = v902 + v959
    del v902, v959
    v961 = v912 + v960
    del v912, v960
    v962 = v854 + v886
    del v854, v886
    v963 = v887 + v962
    del v887, v962
    v964 = v949 + v963
    del v949, v963
    v965 = v951 + v964
    del v951, v964
    v966 = v955 + v965
    del v955, v965
    v967 = v464 + v466
    del v464, v466
    v968 = v470 + v967
    del v470, v967
    v969 = v472 + v968
    del v472, v968
    v970 = v527 + v969
    del v527, v969
    v971 = v529 + v970
    del v529, v970
    v972 = v552 + v971
    del v552, v971
    v973 = v554 + v972
    del v554, v972
    v974 = v616 + v973
    del v616, v973
    v975 = v618 + v974
    del v618, v974
    v976 = v640 + v975
    del v640, v975
    v977 = v642 + v976
    del v642, v976
    v978 = v650 + v977
    del v650, v977
    v979 = v493 + v860
    del v493, v860
    v980 = -v943
    v981 = -v937
    v982 = v943 + v981
    del v943, v981
    v983 = v982 * 3.0
    v984 = v937 + v980
    del v937, v980
    v985 = v984 * 3.0
    v986 = v982 * -3.0
    v987 = -v982
    v988 = v984 * -3.0
    v989 = v901 * 4.0
    v990 = v901 * 12.0
    v991 = v901 * 6.0
    v992 = v879 * 4.0
    v993 = v879 * 12.0
    v994 = v879 * 6.0
    v995 = v984 * -6.0
    v996 = v984 * 6.0
    v997 = v232 * v848
    del v232, v848
    v998 = v62 * v800
    v999 = v32 * v800
    del v32, v800
    v1000 = v71 * v790
    v1001 = v26 * v790
    del v26, v790
    v1002 = v774 * 4.0
    v1003 = v774 * 6.0
    v1004 = v774 * 12.0
    v1005 = v20 * v1002
    v1006 = v22 * v1002
    v1007 = v715 * 3.0
    v1008 = v715 * 6.0
    v1009 = v127 * v1007
    v1010 = v127 * v983
    del v127
    v1011 = v123 * v1007
    v1012 = v123 * v985
    del v123
    v1013 = v22 * v989
    v1014 = v20 * v992
    v1015 = v20 * v989
    v1016 = v6 * v991
    v1017 = v22 * v992
    v1018 = v3 * v994
    v1019 = v107 * v1003
    v1020 = v71 * v1003
    v1021 = v28 * v1007
    v1022 = v2 * v1007
    v1023 = v107 * v990
    del v107
    v1024 = v89 * v990
    v1025 = pad(v641, 1, channels)
    del v641
    v1026 = v523 + v639
    del v639
    v1027 = pad(v1026, 0, channels)
    del v1026
    v1028 = v590 + v660
    del v660
    v1029 = v1011 + v1028
    del v1028
    v1030 = v1020 + v1029
    del v1020, v1029
    v1031 = v1021 + v1030
    del v1030
    v1032 = v1022 + v1031
    del v1031
    v1033 = v1024 + v1032
    del v1032
    v1034 = v1025 + v1033
    del v1025, v1033
    v1035 = v1027 + v1034
    del v1027, v1034
    v1036 = v6 * v1035
    del v1035
    v1037 = v3 * v983
    v1038 = v99 * v1003
    v1039 = v62 * v1003
    v1040 = v34 * v1007
    v1041 = v5 * v1007
    del v1007
    v1042 = v99 * v993
    del v99
    v1043 = v81 * v993
    v1044 = pad(v617, 1, channels)
    del v617
    v1045 = v548 + v615
    del v615
    v1046 = pad(v1045, 0, channels)
    del v1045
    v1047 = v570 + v628
    del v628
    v1048 = v1009 + v1047
    del v1047
    v1049 = v1039 + v1048
    del v1039, v1048
    v1050 = v1040 + v1049
    del v1049
    v1051 = v1041 + v1050
    del v1050
    v1052 = v1043 + v1051
    del v1051
    v1053 = v1044 + v1052
    del v1044, v1052
    v1054 = v1046 + v1053
    del v1046, v1053
    v1055 = v3 * v1054
    del v1054
    v1056 = v6 * v985
    v1057 = v89 * v991
    v1058 = v1057 * 2.0
    del v1057
    v1059 = v89 * v1003
    v1060 = v81 * v1003
    del v1003
    v1061 = v89 * v1004
    v1062 = v71 * v1004
    v1063 = v2 * v1008
    v1064 = v741 + v995
    del v741, v995
    v1065 = v5 * v1064
    del v1064
    v1066 = v62 * v990
    v1067 = pad(v523, 0, channels)
    v1068 = v780 + v990
    del v780, v990
    v1069 = v89 * v1068
    del v89
    v1070 = v12 * v1068
    del v1068
    v1071 = v585 + v597
    del v585, v597
    v1072 = v601 + v1071
    del v601, v1071
    v1073 = v604 + v1072
    del v604, v1072
    v1074 = v652 + v1073
    del v652, v1073
    v1075 = v797 + v1074
    del v1074
    v1076 = v1010 + v1075
    del v1010, v1075
    v1077 = v1011 + v1076
    del v1011, v1076
    v1078 = v1023 + v1077
    del v1023, v1077
    v1079 = v1058 + v1078
    del v1058, v1078
    v1080 = v1060 + v1079
    del v1060, v1079
    v1081 = v1062 + v1080
    del v1080
    v1082 = v1063 + v1081
    del v1063, v1081
    v1083 = v1065 + v1082
    del v1065, v1082
    v1084 = v1066 + v1083
    del v1066, v1083
    v1085 = v1067 + v1084
    del v1067, v1084
    v1086 = v1070 + v1085
    del v1070, v1085
    v1087 = v6 * v1086
    del v1086
    v1088 = v81 * v1004
    v1089 = v62 * v1004
    del v1004
    v1090 = v81 * v994
    v1091 = v1090 * 2.0
    del v1090
    v1092 = v5 * v1008
    del v1008
    v1093 = v737 + v996
    del v737, v996
    v1094 = v2 * v1093
    del v1093
    v1095 = v71 * v993
    v1096 = pad(v548, 0, channels)
    v1097 = v749 + v993
    del v749, v993
    v1098 = v81 * v1097
    del v81
    v1099 = v10 * v1097
    del v1097
    v1100 = v565 + v575
    del v565, v575
    v1101 = v580 + v1100
    del v580, v1100
    v1102 = v599 + v1101
    del v599, v1101
    v1103 = v620 + v1102
    del v620, v1102
    v1104 = v787 + v1103
    del v1103
    v1105 = v1009 + v1104
    del v1009, v1104
    v1106 = v1012 + v1105
    del v1012, v1105
    v1107 = v1042 + v1106
    del v1042, v1106
    v1108 = v1059 + v1107
    del v1059, v1107
    v1109 = v1089 + v1108
    del v1108
    v1110 = v1091 + v1109
    del v1091, v1109
    v1111 = v1092 + v1110
    del v1092, v1110
    v1112 = v1094 + v1111
    del v1094, v1111
    v1113 = v1095 + v1112
    del v1095, v1112
    v1114 = v1096 + v1113
    del v1096, v1113
    v1115 = v1099 + v1114
    del v1099, v1114
    v1116 = v3 * v1115
    del v1115
    v1117 = v1002 + v1005
    v1118 = v71 * v1117
    v1119 = v12 * v1117
    del v1117
    v1120 = v496 + v985
    v1121 = v28 * v1120
    del v1120
    v1122 = v689 + v778
    del v689, v778
    v1123 = v985 + v1122
    del v985, v1122
    v1124 = v1056 + v1123
    del v1056, v1123
    v1125 = v2 * v1124
    del v1124
    v1126 = pad(v553, 1, channels)
    del v553
    v1127 = v548 + v551
    del v548, v551
    v1128 = pad(v1127, 0, channels)
    del v1127
    v1129 = v71 * v994
    del v994
    v1130 = v1129 * 2.0
    del v1129
    v1131 = v675 + v679
    del v675, v679
    v1132 = v992 + v1131
    del v1131
    v1133 = v1014 + v1132
    del v1132
    v1134 = v71 * v1133
    del v71
    v1135 = v10 * v1133
    del v1133
    v1136 = v541 + v545
    del v541, v545
    v1137 = v559 + v1136
    del v559, v1136
    v1138 = v570 + v1137
    del v570, v1137
    v1139 = v595 + v1138
    del v595, v1138
    v1140 = v658 + v1139
    del v658, v1139
    v1141 = v784 + v1140
    del v784, v1140
    v1142 = v787 + v1141
    del v787, v1141
    v1143 = v1001 + v1142
    del v1001, v1142
    v1144 = v1019 + v1143
    del v1019, v1143
    v1145 = v1061 + v1144
    del v1061, v1144
    v1146 = v1043 + v1145
    del v1043, v1145
    v1147 = v1116 + v1146
    del v1116, v1146
    v1148 = v1089 + v1147
    del v1089, v1147
    v1149 = v1119 + v1148
    del v1119, v1148
    v1150 = v1041 + v1149
    del v1041, v1149
    v1151 = v1121 + v1150
    del v1121, v1150
    v1152 = v1125 + v1151
    del v1125, v1151
    v1153 = v1126 + v1152
    del v1126, v1152
    v1154 = v1128 + v1153
    del v1128, v1153
    v1155 = v1130 + v1154
    del v1130, v1154
    v1156 = v1135 + v1155
    del v1135, v1155
    v1157 = v6 * v1156
    del v1156
    v1158 = v1002 + v1006
    del v1002
    v1159 = v62 * v1158
    v1160 = v10 * v1158
    del v1158
    v1161 = v496 + v983
    v1162 = v34 * v1161
    del v34, v1161
    v1163 = v677 + v747
    del v677, v747
    v1164 = v988 + v1163
    del v988, v1163
    v1165 = v1037 + v1164
    del v1037, v1164
    v1166 = v5 * v1165
    del v1165
    v1167 = pad(v528, 1, channels)
    del v528
    v1168 = v523 + v526
    del v523, v526
    v1169 = pad(v1168, 0, channels)
    del v1168
    v1170 = v62 * v991
    del v991
    v1171 = v1170 * 2.0
    del v1170
    v1172 = v685 + v687
    del v685, v687
    v1173 = v989 + v1172
    del v1172
    v1174 = v1013 + v1173
    del v1173
    v1175 = v62 * v1174
    del v62
    v1176 = v12 * v1174
    del v1174
    v1177 = v516 + v520
    del v516, v520
    v1178 = v535 + v1177
    del v535, v1177
    v1179 = v578 + v1178
    del v578, v1178
    v1180 = v590 + v1179
    del v590, v1179
    v1181 = v626 + v1180
    del v626, v1180
    v1182 = v794 + v1181
    del v794, v1181
    v1183 = v797 + v1182
    del v797, v1182
    v1184 = v999 + v1183
    del v999, v1183
    v1185 = v1038 + v1184
    del v1038, v1184
    v1186 = v1024 + v1185
    del v1024, v1185
    v1187 = v1087 + v1186
    del v1087, v1186
    v1188 = v1088 + v1187
    del v1088, v1187
    v1189 = v1062 + v1188
    del v1062, v1188
    v1190 = v1160 + v1189
    del v1160, v1189
    v1191 = v1022 + v1190
    del v1022, v1190
    v1192 = v1162 + v1191
    del v1191
    v1193 = v1166 + v1192
    del v1166, v1192
    v1194 = v1167 + v1193
    del v1167, v1193
    v1195 = v1169 + v1194
    del v1169, v1194
    v1196 = v1171 + v1195
    del v1171, v1195
    v1197 = v1176 + v1196
    del v1176, v1196
    v1198 = v3 * v1197
    del v1197
    v1199 = v41 * v901
    v1200 = v40 * v901
    v1201 = v41 * v774
    v1202 = v40 * v774
    v1203 = v774 + v1201
    del v774, v1201
    v1204 = v1006 + v1203
    del v1006, v1203
    v1205 = v1202 + v1204
    del v1202, v1204
    v1206 = v1005 + v1205
    del v1005, v1205
    v1207 = v12 * v1206
    v1208 = v10 * v1206
    del v1206
    v1209 = v41 * v879
    del v41
    v1210 = v40 * v879
    del v40
    v1211 = v22 * v715
    v1212 = v20 * v715
    v1213 = v30 * v715
    v1214 = v715 + v1211
    del v1211
    v1215 = v2 * v1214
    del v1214
    v1216 = v36 * v715
    v1217 = v715 + v1212
    del v715, v1212
    v1218 = v5 * v1217
    del v1217
    v1219 = v713 + v772
    del v713, v772
    v1220 = v846 + v1219
    del v846, v1219
    v1221 = v997 + v1220
    del v997, v1220
    v1222 = v494 + v982
    v1223 = v20 * v1222
    del v20
    v1224 = v494 + v984
    del v984
    v1225 = v22 * v1224
    del v22, v1224
    v1226 = v36 * v1222
    del v36, v1222
    v1227 = v6 * v983
    del v983
    v1228 = v494 + v673
    del v673
    v1229 = v792 + v1228
    del v792, v1228
    v1230 = v982 + v1229
    del v982, v1229
    v1231 = v998 + v1230
    del v998, v1230
    v1232 = v1223 + v1231
    del v1223, v1231
    v1233 = v1227 + v1232
    del v1227, v1232
    v1234 = v5 * v1233
    del v1233
    v1235 = v494 + v987
    v1236 = v30 * v1235
    del v30, v1235
    v1237 = v496 + v986
    del v496
    v1238 = v28 * v1237
    del v28, v1237
    v1239 = v3 * v986
    del v986
    v1240 = v494 + v683
    del v494, v683
    v1241 = v782 + v1240
    del v782, v1240
    v1242 = v987 + v1241
    del v987, v1241
    v1243 = v1000 + v1242
    del v1000, v1242
    v1244 = v1225 + v1243
    del v1225, v1243
    v1245 = v1239 + v1244
    del v1239, v1244
    v1246 = v2 * v1245
    del v1245
    v1247 = v471 + v635
    del v471, v635
    v1248 = pad(v1247, 1, channels)
    del v1247
    v1249 = pad(v469, 0, channels)
    del v469
    v1250 = v465 + v611
    del v465, v611
    v1251 = pad(v1250, 1, channels)
    del v1250
    v1252 = pad(v463, 0, channels)
    del v463
    v1253 = v669 + v989
    del v669, v989
    v1254 = v1015 + v1253
    del v1253
    v1255 = v1016 + v1254
    del v1016, v1254
    v1256 = v6 * v1255
    del v6, v1255
    v1257 = v664 + v992
    del v664, v992
    v1258 = v1017 + v1257
    del v1257
    v1259 = v1018 + v1258
    del v1018, v1258
    v1260 = v3 * v1259
    del v3, v1259
    v1261 = v722 + v731
    del v722, v731
    v1262 = v739 + v1261
    del v739
    v1263 = v901 + v1262
    del v901, v1262
    v1264 = v1199 + v1263
    del v1199, v1263
    v1265 = v1200 + v1264
    del v1200, v1264
    v1266 = v1013 + v1265
    del v1013, v1265
    v1267 = v1015 + v1266
    del v1015, v1266
    v1268 = v1256 + v1267
    del v1256, v1267
    v1269 = v12 * v1268
    del v1268
    v1270 = v1269 * 2.0
    del v1269
    v1271 = v457 + v506
    del v457, v506
    v1272 = v514 + v1271
    del v514, v1271
    v1273 = v557 + v1272
    del v557, v1272
    v1274 = v583 + v1273
    del v583, v1273
    v1275 = v1036 + v1274
    del v1036, v1274
    v1276 = v1069 + v1275
    del v1069, v1275
    v1277 = v1118 + v1276
    del v1118, v1276
    v1278 = v1175 + v1277
    del v1175, v1277
    v1279 = v1198 + v1278
    del v1198, v1278
    v1280 = v1208 + v1279
    del v1208, v1279
    v1281 = v1213 + v1280
    del v1213, v1280
    v1282 = v1021 + v1281
    del v1021, v1281
    v1283 = v1215 + v1282
    del v1215, v1282
    v1284 = v1226 + v1283
    del v1226, v1283
    v1285 = v1162 + v1284
    del v1162, v1284
    v1286 = v1234 + v1285
    del v1234, v1285
    v1287 = v1248 + v1286
    del v1248, v1286
    v1288 = v1249 + v1287
    del v1249, v1287
    v1289 = v1270 + v1288
    del v1270, v1288
    v1290 = v735 + v1261
    del v735, v1261
    v1291 = v879 + v1290
    del v879, v1290
    v1292 = v1209 + v1291
    del v1209, v1291
    v1293 = v1210 + v1292
    del v1210, v1292
    v1294 = v1017 + v1293
    del v1017, v1293
    v1295 = v1014 + v1294
    del v1014, v1294
    v1296 = v1260 + v1295
    del v1260, v1295
    v1297 = v10 * v1296
    del v1296
    v1298 = v1297 * 2.0
    del v1297
    v1299 = v454 + v504
    del v454, v504
    v1300 = v533 + v1299
    del v533, v1299
    v1301 = v539 + v1300
    del v539, v1300
    v1302 = v563 + v1301
    del v563, v1301
    v1303 = v1055 + v1302
    del v1055, v1302
    v1304 = v1098 + v1303
    del v1098, v1303
    v1305 = v1134 + v1304
    del v1134, v1304
    v1306 = v1157 + v1305
    del v1157, v1305
    v1307 = v1159 + v1306
    del v1159, v1306
    v1308 = v1207 + v1307
    del v1207, v1307
    v1309 = v1216 + v1308
    del v1216, v1308
    v1310 = v1040 + v1309
    del v1040, v1309
    v1311 = v1218 + v1310
    del v1218, v1310
    v1312 = v1236 + v1311
    del v1236, v1311
    v1313 = v1238 + v1312
    del v1238, v1312
    v1314 = v1246 + v1313
    del v1246, v1313
    v1315 = v1251 + v1314
    del v1251, v1314
    v1316 = v1252 + v1315
    del v1252, v1315
    v1317 = v1298 + v1316
    del v1298, v1316
    v1318 = v851 + v899
    del v851, v899
    v1319 = v941 + v1318
    del v941, v1318
    v1320 = v843 + v877
    del v843, v877
    v1321 = v935 + v1320
    del v935, v1320
    return (
        stack([None, v1317, v1289, v1321, v1221, v1319], jets),
        join([v447, v841, v979, v978, v966, v961], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
