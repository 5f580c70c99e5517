"""Differential invariants of klein, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       klein: 3 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  71d72d32dea52c6ce6061a9fdb626e51d31c3260bdb8de5670dd14cb4f946991
Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
Forward    267 operations per channel and pixel: add 59, mul 106, power 4, scale 48, sub 50
Backward   474 operations per channel and pixel: add 168, mul 197, neg 9, power 4, scale 63, sub 33
Second     838 operations per channel and pixel: add 330, mul 351, neg 21, power 4, scale 99, sub 33
Schedule   saves the jets alone, backward repeats 176 forward operations; values alive at once: 39, 56, 84
Features
    u(i), weight 0: u0
    L(i), weight 0: 2*u0_x*x**3 + 2*u0_x*x*y**2 - 2*u0_x*x + u0_xx*x**4 + u0_xx*x**2*y**2 - 2*u0_xx*x**2 -
        u0_xx*y**2 + u0_xx + 2*u0_xy*x**3*y + 2*u0_xy*x*y**3 - 2*u0_xy*x*y + 2*u0_y*x**2*y + 2*u0_y*y**3 -
        2*u0_y*y + u0_yy*x**2*y**2 - u0_yy*x**2 + u0_yy*y**4 - 2*u0_yy*y**2 + u0_yy
    T(i,i,i), weight 0: u0_x**2*u0_yy*x**6 + 3*u0_x**2*u0_yy*x**4*y**2 - 3*u0_x**2*u0_yy*x**4 +
        3*u0_x**2*u0_yy*x**2*y**4 - 6*u0_x**2*u0_yy*x**2*y**2 + 3*u0_x**2*u0_yy*x**2 + u0_x**2*u0_yy*y**6 -
        3*u0_x**2*u0_yy*y**4 + 3*u0_x**2*u0_yy*y**2 - u0_x**2*u0_yy - 2*u0_x*u0_xy*u0_y*x**6 -
        6*u0_x*u0_xy*u0_y*x**4*y**2 + 6*u0_x*u0_xy*u0_y*x**4 - 6*u0_x*u0_xy*u0_y*x**2*y**4 +
        12*u0_x*u0_xy*u0_y*x**2*y**2 - 6*u0_x*u0_xy*u0_y*x**2 - 2*u0_x*u0_xy*u0_y*y**6 + 6*u0_x*u0_xy*u0_y*y**4
        - 6*u0_x*u0_xy*u0_y*y**2 + 2*u0_x*u0_xy*u0_y + u0_xx*u0_y**2*x**6 + 3*u0_xx*u0_y**2*x**4*y**2 -
        3*u0_xx*u0_y**2*x**4 + 3*u0_xx*u0_y**2*x**2*y**4 - 6*u0_xx*u0_y**2*x**2*y**2 + 3*u0_xx*u0_y**2*x**2 +
        u0_xx*u0_y**2*y**6 - 3*u0_xx*u0_y**2*y**4 + 3*u0_xx*u0_y**2*y**2 - u0_xx*u0_y**2
    Qa(i,i), weight 0: u0_x**2*x**4 + u0_x**2*x**2*y**2 - 2*u0_x**2*x**2 - u0_x**2*y**2 + u0_x**2 +
        2*u0_x*u0_y*x**3*y + 2*u0_x*u0_y*x*y**3 - 2*u0_x*u0_y*x*y + u0_y**2*x**2*y**2 - u0_y**2*x**2 +
        u0_y**2*y**4 - 2*u0_y**2*y**2 + u0_y**2
    Qa(i,i+1), weight 0: u0_x*u1_x*x**4 + u0_x*u1_x*x**2*y**2 - 2*u0_x*u1_x*x**2 - u0_x*u1_x*y**2 + u0_x*u1_x +
        u0_x*u1_y*x**3*y + u0_x*u1_y*x*y**3 - u0_x*u1_y*x*y + u0_y*u1_x*x**3*y + u0_y*u1_x*x*y**3 -
        u0_y*u1_x*x*y + u0_y*u1_y*x**2*y**2 - u0_y*u1_y*x**2 + u0_y*u1_y*y**4 - 2*u0_y*u1_y*y**2 + u0_y*u1_y
    Qb(i,i), weight 0: -u0_x**2*x**4 - 2*u0_x**2*x**2*y**2 + 2*u0_x**2*x**2 - u0_x**2*y**4 + 2*u0_x**2*y**2 -
        u0_x**2 - 2*u0_x*u0_xy*x**4*y - 4*u0_x*u0_xy*x**2*y**3 + 4*u0_x*u0_xy*x**2*y - 2*u0_x*u0_xy*y**5 +
        4*u0_x*u0_xy*y**3 - 2*u0_x*u0_xy*y + 2*u0_x*u0_yy*x**5 + 4*u0_x*u0_yy*x**3*y**2 - 4*u0_x*u0_yy*x**3 +
        2*u0_x*u0_yy*x*y**4 - 4*u0_x*u0_yy*x*y**2 + 2*u0_x*u0_yy*x + 2*u0_xx*u0_y*x**4*y +
        4*u0_xx*u0_y*x**2*y**3 - 4*u0_xx*u0_y*x**2*y + 2*u0_xx*u0_y*y**5 - 4*u0_xx*u0_y*y**3 + 2*u0_xx*u0_y*y +
        u0_xx*u0_yy*x**6 + 3*u0_xx*u0_yy*x**4*y**2 - 3*u0_xx*u0_yy*x**4 + 3*u0_xx*u0_yy*x**2*y**4 -
        6*u0_xx*u0_yy*x**2*y**2 + 3*u0_xx*u0_yy*x**2 + u0_xx*u0_yy*y**6 - 3*u0_xx*u0_yy*y**4 +
        3*u0_xx*u0_yy*y**2 - u0_xx*u0_yy - u0_xy**2*x**6 - 3*u0_xy**2*x**4*y**2 + 3*u0_xy**2*x**4 -
        3*u0_xy**2*x**2*y**4 + 6*u0_xy**2*x**2*y**2 - 3*u0_xy**2*x**2 - u0_xy**2*y**6 + 3*u0_xy**2*y**4 -
        3*u0_xy**2*y**2 + u0_xy**2 - 2*u0_xy*u0_y*x**5 - 4*u0_xy*u0_y*x**3*y**2 + 4*u0_xy*u0_y*x**3 -
        2*u0_xy*u0_y*x*y**4 + 4*u0_xy*u0_y*x*y**2 - 2*u0_xy*u0_y*x - u0_y**2*x**4 - 2*u0_y**2*x**2*y**2 +
        2*u0_y**2*x**2 - u0_y**2*y**4 + 2*u0_y**2*y**2 - u0_y**2

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

SPEC = KernelSpec(
    name="klein",
    digest="f0e87f97722b28b64f1d29eaf92f7d6fa9013db25d8bc8f613f2c0e345959c8e",
    dimension=2,
    order=2,
    jets=6,
    channels=None,
    spans=(0, 0, 0, 0, 1, 0),
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
                (2.0, (0, 1, 0, 3, 0)),
                (2.0, (0, 1, 0, 2, 1)),
                (2.0, (0, 1, 0, 1, 2)),
                (2.0, (0, 1, 0, 1, 0)),
                (2.0, (0, 1, 0, 0, 3)),
                (2.0, (0, 1, 0, 0, 1)),
                (1.0, (0, 0, 1, 4, 0)),
                (2.0, (0, 0, 1, 3, 1)),
                (2.0, (0, 0, 1, 2, 2)),
                (3.0, (0, 0, 1, 2, 0)),
                (2.0, (0, 0, 1, 1, 3)),
                (2.0, (0, 0, 1, 1, 1)),
                (1.0, (0, 0, 1, 0, 4)),
                (3.0, (0, 0, 1, 0, 2)),
                (2.0, (0, 0, 1, 0, 0)),
            ),
            roundings=11,
        ),
        Majorant(
            terms=(
                (4.0, (0, 2, 1, 6, 0)),
                (12.0, (0, 2, 1, 4, 2)),
                (12.0, (0, 2, 1, 4, 0)),
                (12.0, (0, 2, 1, 2, 4)),
                (24.0, (0, 2, 1, 2, 2)),
                (12.0, (0, 2, 1, 2, 0)),
                (4.0, (0, 2, 1, 0, 6)),
                (12.0, (0, 2, 1, 0, 4)),
                (12.0, (0, 2, 1, 0, 2)),
                (4.0, (0, 2, 1, 0, 0)),
            ),
            roundings=17,
        ),
        Majorant(
            terms=(
                (1.0, (0, 2, 0, 4, 0)),
                (2.0, (0, 2, 0, 3, 1)),
                (2.0, (0, 2, 0, 2, 2)),
                (3.0, (0, 2, 0, 2, 0)),
                (2.0, (0, 2, 0, 1, 3)),
                (2.0, (0, 2, 0, 1, 1)),
                (1.0, (0, 2, 0, 0, 4)),
                (3.0, (0, 2, 0, 0, 2)),
                (2.0, (0, 2, 0, 0, 0)),
            ),
            roundings=10,
        ),
        Majorant(
            terms=(
                (1.0, (0, 2, 0, 4, 0)),
                (2.0, (0, 2, 0, 3, 1)),
                (2.0, (0, 2, 0, 2, 2)),
                (3.0, (0, 2, 0, 2, 0)),
                (2.0, (0, 2, 0, 1, 3)),
                (2.0, (0, 2, 0, 1, 1)),
                (1.0, (0, 2, 0, 0, 4)),
                (3.0, (0, 2, 0, 0, 2)),
                (2.0, (0, 2, 0, 0, 0)),
            ),
            roundings=17,
        ),
        Majorant(
            terms=(
                (2.0, (0, 2, 0, 4, 0)),
                (4.0, (0, 2, 0, 2, 2)),
                (4.0, (0, 2, 0, 2, 0)),
                (2.0, (0, 2, 0, 0, 4)),
                (4.0, (0, 2, 0, 0, 2)),
                (2.0, (0, 2, 0, 0, 0)),
                (4.0, (0, 1, 1, 5, 0)),
                (4.0, (0, 1, 1, 4, 1)),
                (8.0, (0, 1, 1, 3, 2)),
                (8.0, (0, 1, 1, 3, 0)),
                (8.0, (0, 1, 1, 2, 3)),
                (8.0, (0, 1, 1, 2, 1)),
                (4.0, (0, 1, 1, 1, 4)),
                (8.0, (0, 1, 1, 1, 2)),
                (4.0, (0, 1, 1, 1, 0)),
                (4.0, (0, 1, 1, 0, 5)),
                (8.0, (0, 1, 1, 0, 3)),
                (4.0, (0, 1, 1, 0, 1)),
                (2.0, (0, 0, 2, 6, 0)),
                (6.0, (0, 0, 2, 4, 2)),
                (6.0, (0, 0, 2, 4, 0)),
                (6.0, (0, 0, 2, 2, 4)),
                (12.0, (0, 0, 2, 2, 2)),
                (6.0, (0, 0, 2, 2, 0)),
                (2.0, (0, 0, 2, 0, 6)),
                (6.0, (0, 0, 2, 0, 4)),
                (6.0, (0, 0, 2, 0, 2)),
                (2.0, (0, 0, 2, 0, 0)),
            ),
            roundings=22,
        ),
    ),
    uses_base=True,
)

FEATURES = (
    "u(i)",
    "L(i)",
    "T(i,i,i)",
    "Qa(i,i)",
    "Qa(i,i+1)",
    "Qb(i,i)",
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
    v6 = v3 - v5
    del v3
    v7 = v2 * v5
    v8 = 1.0
    v9 = v8 + v7
    v10 = v6 + v9
    v11 = v2 * 2.0
    v12 = v10 - v11
    del v10, v11
    v13 = jets[:, :, 3]
    v14 = v13 * v12
    del v12
    v15 = jets[:, :, 1]
    v16 = v15 * v2
    v17 = v1 * v16
    v18 = v15 * v5
    v19 = v1 * v18
    v20 = v17 + v19
    del v17, v19
    v21 = jets[:, :, 2]
    v22 = v21 * v5
    v23 = v4 * v22
    v24 = v21 * v2
    v25 = v4 * v24
    v26 = v23 + v25
    del v23, v25
    v27 = v20 + v26
    v28 = v15 * v1
    v29 = v27 - v28
    del v27
    v30 = v21 * v4
    v31 = v29 - v30
    del v29
    v32 = v31 * 2.0
    del v31
    v33 = v14 + v32
    del v14, v32
    v34 = v1 * v4
    v35 = v5 * v34
    v36 = v2 * v34
    v37 = v35 + v36
    del v35, v36
    v38 = v37 - v34
    del v37
    v39 = jets[:, :, 4]
    v40 = v39 * v38
    del v38
    v41 = v40 * 2.0
    del v40
    v42 = v33 + v41
    del v33, v41
    v43 = v5 * v5
    v44 = v2 - v43
    del v43
    v45 = v5 * 2.0
    v46 = v9 - v45
    del v9, v45
    v47 = v46 - v44
    del v46
    v48 = jets[:, :, 5]
    v49 = v48 * v47
    del v47
    v50 = v49 + v42
    del v42, v49
    v51 = v4 ** 6
    v52 = v15 * v15
    v53 = v51 * v52
    v54 = v1 ** 6
    v55 = v54 * v52
    v56 = v15 * v16
    v57 = v56 * 3.0
    v58 = v55 + v57
    del v55, v57
    v59 = v53 + v58
    del v53, v58
    v60 = v5 * v16
    v61 = v18 * v60
    v62 = v61 * 3.0
    del v61
    v63 = v59 + v62
    del v59, v62
    v64 = v16 * v60
    v65 = v64 * 3.0
    del v64
    v66 = v63 + v65
    del v63, v65
    v67 = v66 - v52
    del v66
    v68 = v16 * v16
    v69 = v15 * v18
    v70 = v68 - v69
    v71 = v70 * 3.0
    v72 = v67 - v71
    del v67, v71
    v73 = v18 * v18
    v74 = v16 * v18
    v75 = v74 * 2.0
    v76 = v73 + v75
    del v73, v75
    v77 = v76 * 3.0
    v78 = v72 - v77
    del v72, v77
    v79 = v48 * v78
    del v78
    v80 = v21 * v21
    v81 = v80 * v51
    v82 = v80 * v54
    v83 = v21 * v22
    v84 = v83 * 3.0
    v85 = v82 + v84
    del v82, v84
    v86 = v81 + v85
    del v81, v85
    v87 = v2 * v22
    v88 = v22 * v87
    v89 = v88 * 3.0
    del v88
    v90 = v86 + v89
    del v86, v89
    v91 = v24 * v87
    v92 = v91 * 3.0
    del v91
    v93 = v90 + v92
    del v90, v92
    v94 = v22 * v22
    v95 = v21 * v24
    v96 = v95 - v94
    v97 = v96 * 3.0
    v98 = v93 + v97
    del v93, v97
    v99 = v98 - v80
    del v98
    v100 = v24 * v24
    v101 = v22 * v24
    v102 = v101 * 2.0
    v103 = v100 + v102
    del v100, v102
    v104 = v103 * 3.0
    v105 = v99 - v104
    del v99, v104
    v106 = v13 * v105
    del v105
    v107 = v16 * v24
    v108 = v107 * 3.0
    del v107
    v109 = v15 * v21
    v110 = v109 + v108
    del v108
    v111 = v22 * v18
    v112 = v111 * 3.0
    del v111
    v113 = v110 + v112
    del v110, v112
    v114 = v16 * v22
    v115 = v114 * 6.0
    del v114
    v116 = v113 + v115
    del v113, v115
    v117 = v21 * v16
    v118 = v117 * 3.0
    del v117
    v119 = v116 - v118
    del v116, v118
    v120 = v54 * v109
    v121 = v119 - v120
    del v119, v120
    v122 = v15 * v22
    v123 = v122 * 3.0
    del v122
    v124 = v121 - v123
    del v121, v123
    v125 = v51 * v109
    del v109
    v126 = v124 - v125
    del v124, v125
    v127 = v22 * v60
    v128 = v127 * 3.0
    del v127
    v129 = v126 - v128
    del v126, v128
    v130 = v16 * v87
    v131 = v130 * 3.0
    del v130
    v132 = v129 - v131
    del v129, v131
    v133 = v39 * v132
    del v132
    v134 = v133 * 2.0
    del v133
    v135 = v106 + v134
    del v106, v134
    v136 = v79 + v135
    del v79, v135
    v137 = v83 * 2.0
    del v83
    v138 = v80 - v137
    del v80, v137
    v139 = v56 * 2.0
    del v56
    v140 = v52 - v139
    del v52, v139
    v141 = v138 + v140
    del v138, v140
    v142 = v74 + v101
    del v74, v101
    v143 = v15 * v34
    v144 = v22 * v143
    v145 = v144 * 2.0
    del v144
    v146 = v142 + v145
    del v142, v145
    v147 = v21 * v34
    del v34
    v148 = v16 * v147
    v149 = v148 * 2.0
    del v148
    v150 = v146 + v149
    del v146, v149
    v151 = v70 + v150
    del v70, v150
    v152 = v141 + v151
    del v151
    v153 = v21 * v143
    v154 = v153 * 2.0
    del v153
    v155 = v152 - v154
    del v152, v154
    v156 = v155 - v96
    del v96, v155
    v157 = narrow(v15, 0, channels - 1)
    v158 = narrow(v15, 1, channels - 1)
    v159 = v157 * v158
    del v157
    v160 = narrow(v21, 0, channels - 1)
    v161 = narrow(v21, 1, channels - 1)
    v162 = v160 * v161
    v163 = v159 + v162
    del v159, v162
    v164 = narrow(v16, 0, channels - 1)
    v165 = narrow(v16, 1, channels - 1)
    v166 = v164 * v165
    v167 = v166 + v163
    del v163, v166
    v168 = narrow(v22, 0, channels - 1)
    v169 = narrow(v22, 1, channels - 1)
    v170 = v168 * v169
    v171 = v170 + v167
    del v167, v170
    v172 = narrow(v18, 1, channels - 1)
    v173 = v164 * v172
    del v172
    v174 = v173 + v171
    del v171, v173
    v175 = narrow(v143, 0, channels - 1)
    v176 = v169 * v175
    del v169
    v177 = v176 + v174
    del v174, v176
    v178 = narrow(v147, 1, channels - 1)
    v179 = v164 * v178
    del v178
    v180 = v179 + v177
    del v177, v179
    v181 = narrow(v143, 1, channels - 1)
    del v143
    v182 = v168 * v181
    v183 = v182 + v180
    del v180, v182
    v184 = narrow(v147, 0, channels - 1)
    del v147
    v185 = v165 * v184
    del v165, v184
    v186 = v185 + v183
    del v183, v185
    v187 = narrow(v24, 1, channels - 1)
    v188 = v168 * v187
    del v187
    v189 = v188 + v186
    del v186, v188
    v190 = v158 * v164
    del v164
    v191 = v190 * 2.0
    del v190
    v192 = v189 - v191
    del v189, v191
    v193 = narrow(v18, 0, channels - 1)
    v194 = v158 * v193
    del v158, v193
    v195 = v192 - v194
    del v192, v194
    v196 = narrow(v24, 0, channels - 1)
    v197 = v161 * v196
    del v196
    v198 = v195 - v197
    del v195, v197
    v199 = v161 * v168
    del v168
    v200 = v199 * 2.0
    del v199
    v201 = v198 - v200
    del v198, v200
    v202 = v161 * v175
    del v161, v175
    v203 = v201 - v202
    del v201, v202
    v204 = v160 * v181
    del v160, v181
    v205 = v203 - v204
    del v203, v204
    v206 = v5 * v7
    v207 = v2 * v7
    v208 = v206 + v207
    del v206, v207
    v209 = v44 - v6
    del v6, v44
    v210 = v208 + v209
    del v208, v209
    v211 = v210 * 3.0
    del v210
    v212 = v7 * 6.0
    del v7
    v213 = v8 + v212
    del v212
    v214 = v54 + v51
    del v51, v54
    v215 = v213 - v214
    del v213, v214
    v216 = v215 - v211
    v217 = v39 * v39
    v218 = v216 * v217
    del v216, v217
    v219 = v4 ** 5
    v220 = v21 * v219
    v221 = v30 + v220
    del v30, v220
    v222 = v4 * v87
    v223 = v222 * 2.0
    del v222
    v224 = v221 + v223
    del v221, v223
    v225 = v4 * v2
    del v2
    v226 = v24 * v225
    v227 = v226 + v224
    del v224, v226
    v228 = v26 * 2.0
    del v26
    v229 = v227 - v228
    del v227, v228
    v230 = v13 * v229
    del v229
    v231 = v230 * 2.0
    del v230
    v232 = v4 * v18
    v233 = v232 * 2.0
    del v232
    v234 = v1 * v24
    del v24
    v235 = v234 * 2.0
    del v234
    v236 = v233 + v235
    del v233, v235
    v237 = v4 * v16
    v238 = v237 * 2.0
    del v237
    v239 = v236 + v238
    del v236, v238
    v240 = v1 * v22
    v241 = v240 * 2.0
    del v240
    v242 = v239 + v241
    del v239, v241
    v243 = v15 * v4
    v244 = v242 - v243
    del v242, v243
    v245 = v15 * v219
    del v219
    v246 = v244 - v245
    del v244, v245
    v247 = v1 * v21
    v248 = v246 - v247
    del v246, v247
    v249 = v1 ** 5
    v250 = v21 * v249
    v251 = v248 - v250
    del v248, v250
    v252 = v4 * v60
    v253 = v252 * 2.0
    del v252
    v254 = v251 - v253
    del v251, v253
    v255 = v16 * v225
    del v16, v225
    v256 = v254 - v255
    del v254, v255
    v257 = v1 * v5
    del v5
    v258 = v22 * v257
    del v22
    v259 = v256 - v258
    del v256, v258
    v260 = v1 * v87
    del v87
    v261 = v260 * 2.0
    del v260
    v262 = v259 - v261
    del v259, v261
    v263 = v39 * v262
    del v262
    v264 = v263 * 2.0
    del v263
    v265 = v231 + v264
    del v231, v264
    v266 = v218 + v265
    del v218, v265
    v267 = v18 * v257
    del v18, v257
    v268 = v15 * v249
    del v249
    v269 = v28 + v268
    del v28, v268
    v270 = v267 + v269
    del v267, v269
    v271 = v1 * v60
    del v60
    v272 = v271 * 2.0
    del v271
    v273 = v270 + v272
    del v270, v272
    v274 = v20 * 2.0
    del v20
    v275 = v273 - v274
    del v273, v274
    v276 = v48 * v275
    del v275
    v277 = v276 * 2.0
    del v276
    v278 = v266 + v277
    del v266, v277
    v279 = v211 - v215
    del v211, v215
    v280 = v13 * v48
    v281 = v280 * v279
    del v279, v280
    v282 = v281 + v278
    del v278, v281
    v283 = v95 * 2.0
    del v95
    v284 = v69 * 2.0
    del v69
    v285 = v283 + v284
    del v283, v284
    v286 = v285 - v94
    del v94, v285
    v287 = v286 - v68
    del v68, v286
    v288 = v287 - v103
    del v103, v287
    v289 = v288 - v76
    del v76, v288
    v290 = v289 - v141
    del v141, v289
    v291 = v290 + v282
    del v282, v290
    return join([v0, v50, v136, v156, v205, v291], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    assert base is not None
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[0]
    v1 = base[:, 0:1]
    v2 = v1 * v1
    v3 = jets[:, :, 1]
    v4 = v3 * v2
    v5 = jets[:, :, 5]
    v6 = grad_features[2]
    v7 = v5 * v6
    v8 = v7 * 3.0
    v9 = v4 * v8
    v10 = grad_features[5]
    v11 = v10 * 2.0
    v12 = v5 * v11
    v13 = v12 * 2.0
    v14 = v1 * v13
    del v13
    v15 = jets[:, :, 4]
    v16 = v15 * v11
    v17 = v16 * -2.0
    v18 = base[:, 1:2]
    v19 = v18 * v17
    v20 = v14 + v19
    del v14, v19
    v21 = v9 + v20
    del v9, v20
    v22 = v18 * v18
    v23 = v3 * v22
    v24 = v23 * v8
    v25 = v24 + v21
    del v21, v24
    v26 = jets[:, :, 2]
    v27 = v26 * v22
    v28 = v6 * 2.0
    v29 = v15 * v28
    v30 = v29 * -3.0
    v31 = v27 * v30
    v32 = v31 + v25
    del v25
    v33 = v22 * v32
    del v32
    v34 = v18 * v2
    v35 = -v16
    v36 = v34 * v35
    v37 = v1 * v18
    v38 = v26 * v37
    v39 = grad_features[3]
    v40 = v39 * 2.0
    v41 = v38 * v40
    v42 = v36 + v41
    del v36, v41
    v43 = v22 * v4
    v44 = v43 * v8
    v45 = v44 + v42
    del v42
    v46 = v33 + v45
    del v33, v45
    v47 = v2 * v27
    v48 = v47 * v30
    v49 = v48 + v46
    del v46, v48
    v50 = v26 * v2
    v51 = v29 * 3.0
    v52 = v50 * v51
    v53 = v52 + v49
    del v49, v52
    v54 = -v10
    v55 = v7 * -3.0
    v56 = v54 + v55
    v57 = v56 * 2.0
    v58 = v39 + v57
    del v57
    v59 = v23 * v58
    v60 = v59 + v53
    del v53, v59
    v61 = v29 * 6.0
    v62 = v27 * v61
    v63 = v62 + v60
    del v60, v62
    v64 = v16 * 2.0
    del v16
    v65 = v18 * v64
    v66 = v65 + v63
    del v63
    v67 = narrow(v38, 0, channels - 1)
    v68 = grad_features[4]
    v69 = v67 * v68
    del v67
    v70 = narrow(v4, 0, channels - 1)
    v71 = v70 * v68
    v72 = v69 + v71
    del v69
    v73 = pad(v72, 1, channels)
    del v72
    v74 = v73 + v66
    del v66, v73
    v75 = narrow(v3, 1, channels - 1)
    v76 = v68 * -2.0
    v77 = v75 * v76
    v78 = narrow(v38, 1, channels - 1)
    del v38
    v79 = v78 * v68
    del v78
    v80 = narrow(v23, 1, channels - 1)
    v81 = v80 * v68
    del v80
    v82 = v79 + v81
    del v79, v81
    v83 = narrow(v4, 1, channels - 1)
    v84 = v83 * v68
    del v83
    v85 = v84 + v82
    del v82
    v86 = v77 + v85
    del v77, v85
    v87 = pad(v86, 0, channels)
    del v86
    v88 = v87 + v74
    del v74, v87
    v89 = v39 + v55
    del v55
    v90 = v54 + v89
    v91 = v4 * v90
    del v90
    v92 = v91 * 2.0
    del v91
    v93 = v92 + v88
    del v88, v92
    v94 = v39 + v54
    v95 = v94 * -2.0
    v96 = v8 + v95
    del v8
    v97 = v3 * v96
    v98 = v97 + v93
    del v93, v97
    v99 = v26 * v30
    v100 = v99 + v98
    del v98, v99
    v101 = grad_features[1]
    v102 = v101 * 2.0
    v103 = v12 * -2.0
    v104 = v102 + v103
    del v103
    v105 = v1 * v104
    del v104
    v106 = v105 + v100
    del v100
    v107 = v2 * v106
    del v106
    v108 = v1 * v22
    v109 = v108 * v12
    v110 = v109 + v44
    del v44, v109
    v111 = v65 + v110
    del v65, v110
    v112 = pad(v71, 1, channels)
    del v71
    v113 = v112 + v111
    del v111
    v114 = -v68
    v115 = v75 * v114
    v116 = pad(v115, 0, channels)
    del v115
    v117 = v116 + v113
    del v113, v116
    v118 = v4 * v58
    del v58
    v119 = v118 + v117
    del v117, v118
    v120 = v23 * v56
    del v56
    v121 = v120 * 2.0
    del v120
    v122 = v121 + v119
    del v119, v121
    v123 = -v89
    del v89
    v124 = v11 + v123
    del v123
    v125 = v3 * v124
    v126 = v125 + v122
    del v122, v125
    v127 = v27 * v51
    v128 = v127 + v126
    del v126, v127
    v129 = v105 + v128
    del v105, v128
    v130 = v22 * v129
    del v129
    v131 = narrow(v26, 0, channels - 1)
    v132 = v131 * v114
    v133 = narrow(v27, 0, channels - 1)
    v134 = v133 * v68
    v135 = v134 + v132
    del v132
    v136 = pad(v135, 1, channels)
    del v135
    v137 = narrow(v26, 1, channels - 1)
    v138 = v137 * v114
    v139 = narrow(v27, 1, channels - 1)
    v140 = v139 * v68
    del v139
    v141 = v140 + v138
    v142 = pad(v141, 0, channels)
    del v141
    v143 = v136 + v142
    del v136, v142
    v144 = v27 * v40
    v145 = v144 + v143
    del v143, v144
    v146 = v39 * -2.0
    v147 = v26 * v146
    v148 = v147 + v145
    del v145, v147
    v149 = v37 * v148
    del v148
    v150 = v23 * v124
    del v124
    v151 = v149 + v150
    del v149, v150
    v152 = v130 + v151
    del v130, v151
    v153 = v31 + v152
    del v31, v152
    v154 = v4 * v96
    del v96
    v155 = v154 + v153
    del v153, v154
    v156 = v107 + v155
    del v107, v155
    v157 = v1 ** 5
    v158 = v157 * v12
    v159 = v158 + v156
    del v156, v158
    v160 = v18 ** 5
    v161 = v160 * v35
    v162 = v161 + v159
    del v159, v161
    v163 = v18 * v35
    v164 = v163 + v162
    del v162, v163
    v165 = narrow(v23, 0, channels - 1)
    v166 = v165 * v114
    del v165
    v167 = v70 * v76
    del v70
    v168 = v166 + v167
    del v166, v167
    v169 = narrow(v3, 0, channels - 1)
    v170 = v169 * v68
    del v169
    v171 = v170 + v168
    del v168, v170
    v172 = pad(v171, 1, channels)
    del v171
    v173 = v172 + v164
    del v164, v172
    v174 = v75 * v68
    del v75
    v175 = pad(v174, 0, channels)
    del v174
    v176 = v175 + v173
    del v173, v175
    v177 = v18 ** 6
    v178 = v177 * v7
    v179 = -v7
    v180 = v94 + v179
    del v179
    v181 = v178 + v180
    del v178, v180
    v182 = v1 ** 6
    v183 = v182 * v7
    del v7
    v184 = v183 + v181
    del v181, v183
    v185 = v3 * v184
    del v184
    v186 = v185 * 2.0
    del v185
    v187 = v186 + v176
    del v176, v186
    v188 = -v29
    v189 = v182 * v188
    v190 = v177 * v188
    del v188
    v191 = v29 + v190
    del v29, v190
    v192 = v189 + v191
    del v189, v191
    v193 = v26 * v192
    v194 = v193 + v187
    del v187, v193
    v195 = v101 * -2.0
    v196 = v195 + v12
    del v12
    v197 = v1 * v196
    del v196
    v198 = v197 + v194
    del v194, v197
    v199 = v4 * v30
    v200 = v1 * v17
    del v17
    v201 = jets[:, :, 3]
    v202 = v201 * v11
    v203 = v202 * 2.0
    v204 = v18 * v203
    del v203
    v205 = v200 + v204
    del v200, v204
    v206 = v199 + v205
    del v205
    v207 = v201 * v6
    v208 = v207 * 3.0
    v209 = v50 * v208
    v210 = v209 + v206
    del v206, v209
    v211 = v27 * v208
    v212 = v211 + v210
    del v210, v211
    v213 = v2 * v212
    del v212
    v214 = v108 * v35
    v215 = v43 * v30
    v216 = v214 + v215
    del v214, v215
    v217 = v47 * v208
    v218 = v217 + v216
    del v216
    v219 = v213 + v218
    del v213, v218
    v220 = v3 * v37
    v221 = v220 * v40
    v222 = v221 + v219
    del v219, v221
    v223 = v207 * -3.0
    v224 = v54 + v223
    del v223
    v225 = v224 * 2.0
    v226 = v39 + v225
    del v225
    v227 = v50 * v226
    v228 = v227 + v222
    del v222, v227
    v229 = v23 * v51
    v230 = v229 + v228
    del v228, v229
    v231 = v1 * v64
    del v64
    v232 = v231 + v230
    del v230
    v233 = narrow(v220, 0, channels - 1)
    v234 = v233 * v68
    v235 = v134 + v234
    del v234
    v236 = pad(v235, 1, channels)
    del v235
    v237 = v236 + v232
    del v232, v236
    v238 = v137 * v76
    v239 = narrow(v220, 1, channels - 1)
    v240 = v239 * v68
    v241 = narrow(v50, 1, channels - 1)
    v242 = v241 * v68
    del v241
    v243 = v240 + v242
    del v240, v242
    v244 = v140 + v243
    del v140, v243
    v245 = v238 + v244
    del v238, v244
    v246 = pad(v245, 0, channels)
    del v245
    v247 = v246 + v237
    del v237, v246
    v248 = v4 * v61
    del v61
    v249 = v248 + v247
    del v247, v248
    v250 = v3 * v30
    del v30
    v251 = v250 + v249
    del v249, v250
    v252 = -v39
    v253 = v252 + v208
    del v252
    v254 = -v253
    v255 = v54 + v254
    del v54, v254
    v256 = v27 * v255
    del v255
    v257 = v256 * 2.0
    del v256
    v258 = v257 + v251
    del v251, v257
    v259 = v95 + v208
    del v95, v208
    v260 = v26 * v259
    v261 = v260 + v258
    del v258, v260
    v262 = v202 * -2.0
    v263 = v262 + v102
    del v262
    v264 = v18 * v263
    del v263
    v265 = v264 + v261
    del v261
    v266 = v22 * v265
    del v265
    v267 = v34 * v202
    v268 = v267 + v217
    del v217, v267
    v269 = v231 + v268
    del v231, v268
    v270 = pad(v134, 1, channels)
    del v134
    v271 = v270 + v269
    del v269, v270
    v272 = pad(v138, 0, channels)
    del v138
    v273 = v272 + v271
    del v271, v272
    v274 = v4 * v51
    del v51
    v275 = v274 + v273
    del v273, v274
    v276 = v27 * v226
    del v226
    v277 = v276 + v275
    del v275, v276
    v278 = v50 * v224
    del v224
    v279 = v278 * 2.0
    del v278
    v280 = v279 + v277
    del v277, v279
    v281 = v11 + v253
    del v253
    v282 = v26 * v281
    v283 = v282 + v280
    del v280, v282
    v284 = v264 + v283
    del v264, v283
    v285 = v2 * v284
    del v284
    v286 = v4 * v40
    del v40
    v287 = pad(v84, 0, channels)
    del v84
    v288 = v287 + v112
    del v112, v287
    v289 = v286 + v288
    del v286, v288
    v290 = v37 * v289
    del v289
    v291 = v220 * v146
    del v146, v220
    v292 = v290 + v291
    del v290, v291
    v293 = v50 * v281
    del v281
    v294 = v293 + v292
    del v292, v293
    v295 = v285 + v294
    del v285, v294
    v296 = v27 * v259
    del v259
    v297 = v296 + v295
    del v295, v296
    v298 = v266 + v297
    del v266, v297
    v299 = v199 + v298
    del v199, v298
    v300 = v157 * v35
    v301 = v300 + v299
    del v299, v300
    v302 = v1 * v35
    del v35
    v303 = v302 + v301
    del v301, v302
    v304 = v160 * v202
    v305 = v304 + v303
    del v303, v304
    v306 = v233 * v114
    del v233
    v307 = narrow(v50, 0, channels - 1)
    v308 = v307 * v114
    del v307
    v309 = v306 + v308
    del v306, v308
    v310 = v133 * v76
    del v76, v133
    v311 = v310 + v309
    del v309, v310
    v312 = v131 * v68
    del v131
    v313 = v312 + v311
    del v311, v312
    v314 = pad(v313, 1, channels)
    del v313
    v315 = v314 + v305
    del v305, v314
    v316 = v239 * v114
    del v114, v239
    v317 = v137 * v68
    del v137
    v318 = v316 + v317
    del v316, v317
    v319 = pad(v318, 0, channels)
    del v318
    v320 = v319 + v315
    del v315, v319
    v321 = v3 * v192
    del v192
    v322 = v321 + v320
    del v320, v321
    v323 = v177 * v207
    v324 = -v207
    v325 = v94 + v324
    del v94, v324
    v326 = v323 + v325
    del v323, v325
    v327 = v182 * v207
    del v207
    v328 = v327 + v326
    del v326, v327
    v329 = v26 * v328
    del v328
    v330 = v329 * 2.0
    del v329
    v331 = v330 + v322
    del v322, v330
    v332 = v202 + v195
    del v195, v202
    v333 = v18 * v332
    del v332
    v334 = v333 + v331
    del v331, v333
    v335 = v2 * v22
    v336 = v22 * v335
    v337 = v2 * v335
    v338 = v336 + v337
    del v336, v337
    v339 = v22 * v22
    v340 = v2 - v339
    del v339
    v341 = v2 * v2
    v342 = v341 - v22
    del v341
    v343 = v340 - v342
    v344 = v338 + v343
    del v338, v343
    v345 = v344 * 3.0
    del v344
    v346 = v335 * 6.0
    v347 = 1.0
    v348 = v347 + v346
    del v346
    v349 = v182 + v177
    v350 = v348 - v349
    del v348, v349
    v351 = v345 - v350
    v352 = v351 * v10
    del v351
    v353 = v5 * v352
    v354 = v26 * v26
    v355 = v354 * v177
    v356 = v354 * v182
    v357 = v26 * v27
    v358 = v357 * 3.0
    del v357
    v359 = v356 + v358
    del v356, v358
    v360 = v355 + v359
    del v355, v359
    v361 = v27 * v47
    v362 = v361 * 3.0
    del v361
    v363 = v360 + v362
    del v360, v362
    v364 = v50 * v47
    v365 = v364 * 3.0
    del v364
    v366 = v363 + v365
    del v363, v365
    v367 = v27 * v27
    v368 = v26 * v50
    v369 = v368 - v367
    del v367, v368
    v370 = v369 * 3.0
    del v369
    v371 = v366 + v370
    del v366, v370
    v372 = v371 - v354
    del v354, v371
    v373 = v50 * v50
    v374 = v27 * v50
    v375 = v374 * 2.0
    del v374
    v376 = v373 + v375
    del v373, v375
    v377 = v376 * 3.0
    del v376
    v378 = v372 - v377
    del v372, v377
    v379 = v378 * v6
    del v378
    v380 = v26 * v18
    v381 = v26 * v160
    v382 = v380 + v381
    del v380, v381
    v383 = v18 * v47
    v384 = v383 * 2.0
    del v383
    v385 = v382 + v384
    del v382, v384
    v386 = v50 * v34
    v387 = v386 + v385
    del v385, v386
    v388 = v18 * v27
    v389 = v18 * v50
    v390 = v388 + v389
    del v388, v389
    v391 = v390 * 2.0
    del v390
    v392 = v387 - v391
    del v387, v391
    v393 = v392 * v11
    del v392
    v394 = v379 + v393
    del v379, v393
    v395 = v347 + v335
    del v335
    v396 = v342 + v395
    del v342
    v397 = v2 * 2.0
    v398 = v396 - v397
    del v396, v397
    v399 = v398 * v101
    del v398
    v400 = v399 + v394
    del v394, v399
    v401 = v353 + v400
    del v353, v400
    v402 = v350 - v345
    del v345, v350
    v403 = v402 * v10
    del v402
    v404 = v15 * v403
    del v403
    v405 = v404 * 2.0
    del v404
    v406 = v18 * v23
    v407 = v406 * 2.0
    del v406
    v408 = v1 * v50
    v409 = v408 * 2.0
    del v408
    v410 = v407 + v409
    del v407, v409
    v411 = v18 * v4
    v412 = v411 * 2.0
    del v411
    v413 = v410 + v412
    del v410, v412
    v414 = v1 * v27
    v415 = v414 * 2.0
    del v414
    v416 = v413 + v415
    del v413, v415
    v417 = v3 * v18
    v418 = v416 - v417
    del v416, v417
    v419 = v3 * v160
    del v160
    v420 = v418 - v419
    del v418, v419
    v421 = v1 * v26
    v422 = v420 - v421
    del v420, v421
    v423 = v26 * v157
    v424 = v422 - v423
    del v422, v423
    v425 = v18 * v43
    v426 = v425 * 2.0
    del v425
    v427 = v424 - v426
    del v424, v426
    v428 = v4 * v34
    del v34
    v429 = v427 - v428
    del v427, v428
    v430 = v27 * v108
    v431 = v429 - v430
    del v429, v430
    v432 = v1 * v47
    v433 = v432 * 2.0
    del v432
    v434 = v431 - v433
    del v431, v433
    v435 = v434 * v11
    del v434
    v436 = v405 + v435
    del v405, v435
    v437 = v4 * v50
    del v50
    v438 = v437 * 3.0
    del v437
    v439 = v3 * v26
    v440 = v439 + v438
    del v438
    v441 = v27 * v23
    v442 = v441 * 3.0
    del v441
    v443 = v440 + v442
    del v440, v442
    v444 = v4 * v27
    v445 = v444 * 6.0
    del v444
    v446 = v443 + v445
    del v443, v445
    v447 = v26 * v4
    v448 = v447 * 3.0
    del v447
    v449 = v446 - v448
    del v446, v448
    v450 = v182 * v439
    v451 = v449 - v450
    del v449, v450
    v452 = v3 * v27
    v453 = v452 * 3.0
    del v452
    v454 = v451 - v453
    del v451, v453
    v455 = v177 * v439
    del v439
    v456 = v454 - v455
    del v454, v455
    v457 = v27 * v43
    del v27
    v458 = v457 * 3.0
    del v457
    v459 = v456 - v458
    del v456, v458
    v460 = v4 * v47
    del v47
    v461 = v460 * 3.0
    del v460
    v462 = v459 - v461
    del v459, v461
    v463 = v462 * v28
    del v28, v462
    v464 = v463 + v436
    del v436, v463
    v465 = v22 * v37
    v466 = v2 * v37
    del v2
    v467 = v465 + v466
    del v465, v466
    v468 = v467 - v37
    del v37, v467
    v469 = v468 * v102
    del v102, v468
    v470 = v469 + v464
    del v464, v469
    v471 = v201 * v352
    del v352
    v472 = v3 * v3
    v473 = v177 * v472
    del v177
    v474 = v182 * v472
    del v182
    v475 = v3 * v4
    v476 = v475 * 3.0
    del v475
    v477 = v474 + v476
    del v474, v476
    v478 = v473 + v477
    del v473, v477
    v479 = v23 * v43
    v480 = v479 * 3.0
    del v479
    v481 = v478 + v480
    del v478, v480
    v482 = v4 * v43
    v483 = v482 * 3.0
    del v482
    v484 = v481 + v483
    del v481, v483
    v485 = v484 - v472
    del v472, v484
    v486 = v4 * v4
    v487 = v3 * v23
    v488 = v486 - v487
    del v486, v487
    v489 = v488 * 3.0
    del v488
    v490 = v485 - v489
    del v485, v489
    v491 = v23 * v23
    v492 = v4 * v23
    v493 = v492 * 2.0
    del v492
    v494 = v491 + v493
    del v491, v493
    v495 = v494 * 3.0
    del v494
    v496 = v490 - v495
    del v490, v495
    v497 = v496 * v6
    del v496
    v498 = v23 * v108
    del v108
    v499 = v3 * v1
    v500 = v3 * v157
    del v157
    v501 = v499 + v500
    del v499, v500
    v502 = v498 + v501
    del v498, v501
    v503 = v1 * v43
    del v43
    v504 = v503 * 2.0
    del v503
    v505 = v502 + v504
    del v502, v504
    v506 = v1 * v4
    del v4
    v507 = v1 * v23
    del v23
    v508 = v506 + v507
    del v506, v507
    v509 = v508 * 2.0
    del v508
    v510 = v505 - v509
    del v505, v509
    v511 = v510 * v11
    del v11, v510
    v512 = v497 + v511
    del v497, v511
    v513 = v22 * 2.0
    del v22
    v514 = v395 - v513
    del v395, v513
    v515 = v514 - v340
    del v340, v514
    v516 = v515 * v101
    del v515
    v517 = v516 + v512
    del v512, v516
    v518 = v471 + v517
    del v471, v517
    return stack([v0, v198, v334, v401, v470, v518], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    assert base is not None
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[2]
    v1 = v0 * 2.0
    v2 = jets[:, :, 4]
    v3 = v2 * v1
    v4 = v3 * -3.0
    v5 = base[:, 1:2]
    v6 = v5 * v5
    v7 = grad_grad_jets[:, :, 2]
    v8 = v6 * v7
    v9 = v4 * v8
    v10 = base[:, 0:1]
    v11 = v10 * v10
    v12 = grad_grad_jets[:, :, 1]
    v13 = v11 * v12
    v14 = v6 * v12
    v15 = v13 + v14
    v16 = jets[:, :, 5]
    v17 = v16 * v0
    v18 = v17 * 3.0
    v19 = v18 * v15
    v20 = v9 + v19
    del v19
    v21 = grad_features[5]
    v22 = v21 * 2.0
    v23 = grad_grad_jets[:, :, 5]
    v24 = v22 * v23
    v25 = v24 * 2.0
    v26 = v10 * v25
    del v25
    v27 = v26 + v20
    del v20, v26
    v28 = grad_grad_jets[:, :, 4]
    v29 = v22 * v28
    v30 = v29 * -2.0
    v31 = v5 * v30
    v32 = v31 + v27
    del v27, v31
    v33 = jets[:, :, 1]
    v34 = v33 * v11
    v35 = v0 * v23
    v36 = v35 * 3.0
    v37 = v34 * v36
    v38 = v37 + v32
    del v32
    v39 = v33 * v6
    v40 = v39 * v36
    v41 = v40 + v38
    del v38
    v42 = jets[:, :, 2]
    v43 = v42 * v6
    v44 = v1 * v28
    v45 = v44 * -3.0
    v46 = v43 * v45
    v47 = v46 + v41
    del v41
    v48 = v6 * v47
    del v47
    v49 = -v21
    v50 = grad_features[3]
    v51 = v50 + v49
    v52 = v51 * -2.0
    v53 = v18 + v52
    v54 = v53 * v12
    v55 = v17 * -3.0
    v56 = v50 + v55
    v57 = v49 + v56
    v58 = v13 * 2.0
    v59 = v57 * v58
    del v57
    v60 = v54 + v59
    del v54, v59
    v61 = v3 * 6.0
    v62 = v61 * v8
    v63 = v62 + v60
    del v60, v62
    v64 = v49 + v55
    del v55
    v65 = v64 * 2.0
    v66 = v50 + v65
    del v65
    v67 = v66 * v14
    v68 = v67 + v63
    del v63, v67
    v69 = v3 * 3.0
    v70 = v11 * v7
    v71 = v69 * v70
    v72 = v71 + v68
    del v68, v71
    v73 = v11 * v8
    v74 = v7 + v73
    v75 = v4 * v74
    v76 = v75 + v72
    del v72, v75
    v77 = v6 * v13
    v78 = v18 * v77
    del v18
    v79 = v78 + v76
    del v76
    v80 = v50 * 2.0
    v81 = v10 * v5
    v82 = v81 * v7
    v83 = v80 * v82
    v84 = v83 + v79
    del v79, v83
    v85 = v5 * v11
    v86 = -v29
    v87 = v85 * v86
    v88 = v87 + v84
    del v84, v87
    v89 = v6 * v34
    v90 = v89 * v36
    v91 = v90 + v88
    del v88
    v92 = v48 + v91
    del v48, v91
    v93 = v11 * v43
    v94 = v93 * v45
    v95 = v94 + v92
    del v92, v94
    v96 = v42 * v11
    v97 = v44 * 3.0
    v98 = v96 * v97
    v99 = v98 + v95
    del v95, v98
    v100 = v35 * -6.0
    v101 = v39 * v100
    v102 = v101 + v99
    del v99, v101
    v103 = v44 * 6.0
    v104 = v43 * v103
    v105 = v104 + v102
    del v102, v104
    v106 = v29 * 2.0
    del v29
    v107 = v5 * v106
    v108 = v107 + v105
    del v105
    v109 = narrow(v13, 0, channels - 1)
    v110 = narrow(v82, 0, channels - 1)
    v111 = v109 + v110
    del v110
    v112 = grad_features[4]
    v113 = v112 * v111
    v114 = pad(v113, 1, channels)
    del v113
    v115 = v114 + v108
    del v108, v114
    v116 = v112 * -2.0
    v117 = narrow(v12, 1, channels - 1)
    v118 = v116 * v117
    v119 = v14 + v82
    v120 = narrow(v119, 1, channels - 1)
    del v119
    v121 = narrow(v13, 1, channels - 1)
    v122 = v121 + v120
    del v120
    v123 = v112 * v122
    v124 = v118 + v123
    del v118, v123
    v125 = pad(v124, 0, channels)
    del v124
    v126 = v125 + v115
    del v115, v125
    v127 = v35 * -3.0
    v128 = v34 * v127
    v129 = v128 * 2.0
    del v128
    v130 = v129 + v126
    del v126, v129
    v131 = v33 * v36
    del v36
    v132 = v131 + v130
    del v130
    v133 = v42 * v45
    v134 = v133 + v132
    del v132, v133
    v135 = v24 * -2.0
    v136 = v10 * v135
    del v135
    v137 = v136 + v134
    del v134
    v138 = v11 * v137
    del v137
    v139 = v10 ** 6
    v140 = -v3
    v141 = v139 * v140
    v142 = v5 ** 6
    v143 = v142 * v140
    del v140
    v144 = v3 + v143
    del v3, v143
    v145 = v141 + v144
    del v141, v144
    v146 = v145 * v7
    v147 = v142 * v17
    v148 = -v17
    v149 = v51 + v148
    del v148
    v150 = v147 + v149
    del v147, v149
    v151 = v139 * v17
    del v17
    v152 = v151 + v150
    del v150, v151
    v153 = v12 * 2.0
    v154 = v152 * v153
    del v152
    v155 = v146 + v154
    del v146, v154
    v156 = v53 * v13
    del v53
    v157 = v156 + v155
    del v155, v156
    v158 = v9 + v157
    del v9, v157
    v159 = -v56
    del v56
    v160 = v22 + v159
    del v159
    v161 = v160 * v14
    v162 = v161 + v158
    del v158, v161
    v163 = -v112
    v164 = narrow(v7, 0, channels - 1)
    v165 = v163 * v164
    v166 = narrow(v8, 0, channels - 1)
    v167 = v112 * v166
    v168 = v167 + v165
    del v165
    v169 = pad(v168, 1, channels)
    del v168
    v170 = v80 * v8
    v171 = v50 * -2.0
    v172 = v171 * v7
    v173 = v172 + v170
    del v170, v172
    v174 = v169 + v173
    del v169, v173
    v175 = narrow(v7, 1, channels - 1)
    v176 = v163 * v175
    v177 = narrow(v8, 1, channels - 1)
    v178 = v112 * v177
    v179 = v176 + v178
    del v178
    v180 = pad(v179, 0, channels)
    del v179
    v181 = v180 + v174
    del v174, v180
    v182 = v81 * v181
    del v181
    v183 = v182 + v162
    del v162, v182
    v184 = v40 + v183
    del v40, v183
    v185 = v69 * v8
    v186 = v160 * v12
    del v160
    v187 = v185 + v186
    del v185, v186
    v188 = v14 * 2.0
    v189 = v64 * v188
    del v64
    v190 = v189 + v187
    del v187, v189
    v191 = v66 * v13
    del v66
    v192 = v191 + v190
    del v190, v191
    v193 = v78 + v192
    del v78, v192
    v194 = v10 * v6
    v195 = v194 * v24
    v196 = v195 + v193
    del v193, v195
    v197 = v90 + v196
    del v90, v196
    v198 = v107 + v197
    del v107, v197
    v199 = v112 * v109
    v200 = pad(v199, 1, channels)
    del v199
    v201 = v200 + v198
    del v198
    v202 = v163 * v117
    v203 = pad(v202, 0, channels)
    del v202
    v204 = v203 + v201
    del v201, v203
    v205 = v34 * v100
    del v100
    v206 = v205 + v204
    del v204, v205
    v207 = v39 * v127
    del v127
    v208 = v207 * 2.0
    del v207
    v209 = v208 + v206
    del v206, v208
    v210 = v131 + v209
    del v131, v209
    v211 = v43 * v97
    v212 = v211 + v210
    del v210, v211
    v213 = v136 + v212
    del v136, v212
    v214 = v6 * v213
    del v213
    v215 = v214 + v184
    del v184, v214
    v216 = v46 + v215
    del v46, v215
    v217 = v37 + v216
    del v37, v216
    v218 = v138 + v217
    del v138, v217
    v219 = v10 ** 5
    v220 = v219 * v24
    v221 = v220 + v218
    del v218, v220
    v222 = v5 ** 5
    v223 = v222 * v86
    v224 = v223 + v221
    del v221, v223
    v225 = v5 * v86
    v226 = v225 + v224
    del v224, v225
    v227 = narrow(v14, 0, channels - 1)
    v228 = v163 * v227
    v229 = v116 * v109
    v230 = narrow(v12, 0, channels - 1)
    v231 = v112 * v230
    v232 = v231 + v229
    del v229, v231
    v233 = v228 + v232
    del v228, v232
    v234 = pad(v233, 1, channels)
    del v233
    v235 = v234 + v226
    del v226, v234
    v236 = v112 * v117
    v237 = pad(v236, 0, channels)
    del v236
    v238 = v237 + v235
    del v235, v237
    v239 = v139 * v35
    v240 = v142 * v35
    v241 = -v35
    del v35
    v242 = v241 + v240
    del v240, v241
    v243 = v239 + v242
    del v239, v242
    v244 = v33 * v243
    del v243
    v245 = v244 * 2.0
    del v244
    v246 = v245 + v238
    del v238, v245
    v247 = -v44
    v248 = v139 * v247
    v249 = v142 * v247
    del v247
    v250 = v44 + v249
    del v44, v249
    v251 = v248 + v250
    del v248, v250
    v252 = v42 * v251
    v253 = v252 + v246
    del v246, v252
    v254 = v10 * v24
    del v24
    v255 = v254 + v253
    del v253, v254
    v256 = v4 * v13
    v257 = v8 + v70
    v258 = jets[:, :, 3]
    v259 = v258 * v0
    v260 = v259 * 3.0
    v261 = v260 * v257
    v262 = v256 + v261
    del v261
    v263 = v10 * v30
    del v30
    v264 = v263 + v262
    del v262, v263
    v265 = grad_grad_jets[:, :, 3]
    v266 = v22 * v265
    v267 = v266 * 2.0
    v268 = v5 * v267
    del v267
    v269 = v268 + v264
    del v264, v268
    v270 = v34 * v45
    v271 = v270 + v269
    del v269
    v272 = v0 * v265
    v273 = v272 * 3.0
    v274 = v96 * v273
    v275 = v274 + v271
    del v271
    v276 = v43 * v273
    v277 = v276 + v275
    del v275
    v278 = v11 * v277
    del v277
    v279 = v52 + v260
    del v52
    v280 = v279 * v7
    v281 = -v50
    v282 = v281 + v260
    del v281
    v283 = -v282
    v284 = v49 + v283
    del v283
    v285 = v8 * 2.0
    v286 = v284 * v285
    del v284
    v287 = v280 + v286
    del v280, v286
    v288 = v61 * v13
    del v61
    v289 = v288 + v287
    del v287, v288
    v290 = v69 * v14
    v291 = v290 + v289
    del v289, v290
    v292 = v259 * -3.0
    v293 = v49 + v292
    del v49, v292
    v294 = v293 * 2.0
    v295 = v50 + v294
    del v294
    v296 = v295 * v70
    v297 = v296 + v291
    del v291, v296
    v298 = v81 * v12
    v299 = v80 * v298
    v300 = v299 + v297
    del v297, v299
    v301 = v260 * v73
    del v260
    v302 = v301 + v300
    del v300
    v303 = v12 + v77
    v304 = v4 * v303
    del v4
    v305 = v304 + v302
    del v302, v304
    v306 = v194 * v86
    v307 = v306 + v305
    del v305, v306
    v308 = v89 * v45
    v309 = v308 + v307
    del v307, v308
    v310 = v93 * v273
    v311 = v310 + v309
    del v309
    v312 = v278 + v311
    del v278, v311
    v313 = v272 * -6.0
    v314 = v96 * v313
    v315 = v314 + v312
    del v312, v314
    v316 = v39 * v97
    v317 = v316 + v315
    del v315, v316
    v318 = v10 * v106
    del v106
    v319 = v318 + v317
    del v317
    v320 = narrow(v298, 0, channels - 1)
    v321 = v166 + v320
    v322 = v112 * v321
    v323 = pad(v322, 1, channels)
    del v322
    v324 = v323 + v319
    del v319, v323
    v325 = v116 * v175
    v326 = narrow(v70, 1, channels - 1)
    v327 = v177 + v326
    del v326
    v328 = narrow(v298, 1, channels - 1)
    v329 = v328 + v327
    del v327
    v330 = v112 * v329
    v331 = v325 + v330
    del v325, v330
    v332 = pad(v331, 0, channels)
    del v331
    v333 = v332 + v324
    del v324, v332
    v334 = v34 * v103
    del v103
    v335 = v334 + v333
    del v333, v334
    v336 = v33 * v45
    del v45
    v337 = v336 + v335
    del v335, v336
    v338 = v272 * -3.0
    v339 = v43 * v338
    v340 = v339 * 2.0
    del v339
    v341 = v340 + v337
    del v337, v340
    v342 = v42 * v273
    del v273
    v343 = v342 + v341
    del v341
    v344 = v266 * -2.0
    v345 = v5 * v344
    del v344
    v346 = v345 + v343
    del v343
    v347 = v6 * v346
    del v346
    v348 = v142 * v259
    v349 = -v259
    v350 = v51 + v349
    del v51, v349
    v351 = v348 + v350
    del v348, v350
    v352 = v139 * v259
    del v259
    v353 = v352 + v351
    del v351, v352
    v354 = v7 * 2.0
    v355 = v353 * v354
    del v353
    v356 = v145 * v12
    del v145
    v357 = v355 + v356
    del v355, v356
    v358 = v256 + v357
    del v256, v357
    v359 = v279 * v8
    del v279
    v360 = v359 + v358
    del v358, v359
    v361 = v22 + v282
    del v282
    v362 = v361 * v70
    v363 = v362 + v360
    del v360, v362
    v364 = v171 * v298
    del v171
    v365 = v364 + v363
    del v363, v364
    v366 = v80 * v13
    del v80
    v367 = v112 * v121
    v368 = pad(v367, 0, channels)
    del v367
    v369 = v366 + v368
    del v366, v368
    v370 = v200 + v369
    del v200, v369
    v371 = v81 * v370
    del v370
    v372 = v371 + v365
    del v365, v371
    v373 = v274 + v372
    del v274, v372
    v374 = v361 * v7
    del v361
    v375 = v70 * 2.0
    v376 = v293 * v375
    del v293
    v377 = v374 + v376
    del v374, v376
    v378 = v295 * v8
    del v295
    v379 = v378 + v377
    del v377, v378
    v380 = v69 * v13
    del v69
    v381 = v380 + v379
    del v379, v380
    v382 = v301 + v381
    del v301, v381
    v383 = v85 * v266
    v384 = v383 + v382
    del v382, v383
    v385 = v310 + v384
    del v310, v384
    v386 = v318 + v385
    del v318, v385
    v387 = pad(v167, 1, channels)
    del v167
    v388 = v387 + v386
    del v386, v387
    v389 = pad(v176, 0, channels)
    del v176
    v390 = v389 + v388
    del v388, v389
    v391 = v34 * v97
    del v97
    v392 = v391 + v390
    del v390, v391
    v393 = v43 * v313
    del v313
    v394 = v393 + v392
    del v392, v393
    v395 = v96 * v338
    del v338
    v396 = v395 * 2.0
    del v395
    v397 = v396 + v394
    del v394, v396
    v398 = v342 + v397
    del v342, v397
    v399 = v345 + v398
    del v345, v398
    v400 = v11 * v399
    del v399
    v401 = v400 + v373
    del v373, v400
    v402 = v276 + v401
    del v276, v401
    v403 = v347 + v402
    del v347, v402
    v404 = v270 + v403
    del v270, v403
    v405 = v219 * v86
    v406 = v405 + v404
    del v404, v405
    v407 = v10 * v86
    del v86
    v408 = v407 + v406
    del v406, v407
    v409 = v222 * v266
    v410 = v409 + v408
    del v408, v409
    v411 = narrow(v70, 0, channels - 1)
    v412 = v411 + v320
    del v320, v411
    v413 = v163 * v412
    v414 = v116 * v166
    del v116
    v415 = v112 * v164
    v416 = v415 + v414
    del v414, v415
    v417 = v413 + v416
    del v413, v416
    v418 = pad(v417, 1, channels)
    del v417
    v419 = v418 + v410
    del v410, v418
    v420 = v163 * v328
    del v163
    v421 = v112 * v175
    v422 = v421 + v420
    del v420, v421
    v423 = pad(v422, 0, channels)
    del v422
    v424 = v423 + v419
    del v419, v423
    v425 = v33 * v251
    del v251
    v426 = v425 + v424
    del v424, v425
    v427 = v139 * v272
    v428 = v142 * v272
    v429 = -v272
    del v272
    v430 = v429 + v428
    del v428, v429
    v431 = v427 + v430
    del v427, v430
    v432 = v42 * v431
    del v431
    v433 = v432 * 2.0
    del v432
    v434 = v433 + v426
    del v426, v433
    v435 = v5 * v266
    del v266
    v436 = v435 + v434
    del v434, v435
    v437 = v93 * v257
    v438 = v42 * v8
    v439 = v43 * v7
    v440 = v438 + v439
    del v438, v439
    v441 = v43 * v73
    v442 = v440 + v441
    del v441
    v443 = v96 * v73
    v444 = v443 + v442
    del v442, v443
    v445 = v437 + v444
    del v437, v444
    v446 = v42 * v70
    v447 = v96 * v7
    v448 = v446 + v447
    del v446, v447
    v449 = v43 * v285
    del v285
    v450 = -v449
    v451 = v448 + v450
    del v450
    v452 = v451 + v445
    del v445
    v453 = v452 * 3.0
    del v452
    v454 = v42 * v354
    del v354
    v455 = v139 * v454
    v456 = v142 * v454
    v457 = v455 + v456
    del v455, v456
    v458 = v453 + v457
    del v453, v457
    v459 = v43 * v70
    v460 = v96 * v8
    v461 = v459 + v460
    del v459, v460
    v462 = v461 * 2.0
    v463 = v96 * v375
    del v375
    v464 = v463 + v462
    del v462, v463
    v465 = v464 * -3.0
    v466 = v465 + v458
    del v458, v465
    v467 = -v454
    v468 = v467 + v466
    del v466, v467
    v469 = v0 * v468
    v470 = v11 * v6
    v471 = v6 * v470
    v472 = v11 * v470
    v473 = v471 + v472
    del v471, v472
    v474 = v6 * v6
    v475 = v11 - v474
    del v474
    v476 = v11 * v11
    v477 = v476 - v6
    del v476
    v478 = v475 - v477
    v479 = v473 + v478
    del v473, v478
    v480 = v479 * 3.0
    del v479
    v481 = v470 * 6.0
    v482 = 1.0
    v483 = v482 + v481
    del v481
    v484 = v139 + v142
    v485 = v483 - v484
    del v483, v484
    v486 = v480 - v485
    v487 = v486 * v21
    v488 = v487 * v23
    v489 = v85 * v70
    v490 = v5 * v7
    v491 = v222 * v7
    v492 = v490 + v491
    del v491
    v493 = v489 + v492
    del v489, v492
    v494 = v5 * v73
    v495 = v494 * 2.0
    del v494
    v496 = v495 + v493
    del v493, v495
    v497 = v5 * v257
    v498 = v497 * -2.0
    v499 = v498 + v496
    del v496, v498
    v500 = v22 * v499
    v501 = v488 + v500
    del v488, v500
    v502 = v469 + v501
    del v469, v501
    v503 = v34 * v8
    v504 = v43 * v13
    v505 = v503 + v504
    del v503, v504
    v506 = v505 * 6.0
    del v505
    v507 = v43 * v14
    v508 = v39 * v8
    v509 = v507 + v508
    del v507, v508
    v510 = v34 * v70
    del v70
    v511 = v510 + v509
    del v509, v510
    v512 = v96 * v13
    v513 = v512 + v511
    del v511, v512
    v514 = v513 * 3.0
    del v513
    v515 = v33 * v7
    v516 = v42 * v12
    v517 = v515 + v516
    del v515, v516
    v518 = v517 + v514
    del v514
    v519 = v506 + v518
    del v506, v518
    v520 = v34 * v74
    del v74
    v521 = v42 * v13
    v522 = v33 * v8
    v523 = v521 + v522
    del v521, v522
    v524 = v520 + v523
    del v520, v523
    v525 = v93 * v13
    v526 = v525 + v524
    del v524, v525
    v527 = v43 * v303
    del v303
    v528 = v527 + v526
    del v526, v527
    v529 = v89 * v8
    v530 = v529 + v528
    del v528, v529
    v531 = v530 * -3.0
    del v530
    v532 = v531 + v519
    del v519, v531
    v533 = v139 * v517
    v534 = v142 * v517
    del v517
    v535 = v533 + v534
    del v533, v534
    v536 = -v535
    del v535
    v537 = v536 + v532
    del v532, v536
    v538 = v1 * v537
    del v1
    v539 = v5 * v15
    v540 = v10 * v257
    del v257
    v541 = v539 + v540
    del v539, v540
    v542 = v541 * 2.0
    del v541
    v543 = v10 * v73
    del v73
    v544 = v5 * v77
    v545 = v543 + v544
    del v543, v544
    v546 = v545 * -2.0
    del v545
    v547 = v542 + v546
    del v542, v546
    v548 = v194 * v8
    v549 = v5 * v12
    v550 = v222 * v12
    v551 = v549 + v550
    del v549, v550
    v552 = v10 * v7
    v553 = v552 + v551
    del v551, v552
    v554 = v219 * v7
    v555 = v554 + v553
    del v553, v554
    v556 = v548 + v555
    del v548, v555
    v557 = v85 * v13
    v558 = v557 + v556
    del v556, v557
    v559 = -v558
    del v558
    v560 = v559 + v547
    del v547, v559
    v561 = v22 * v560
    v562 = v538 + v561
    del v538, v561
    v563 = v485 - v480
    del v480, v485
    v564 = v563 * v21
    v565 = v28 * 2.0
    v566 = v564 * v565
    del v564
    v567 = v566 + v562
    del v562, v566
    v568 = v34 * v58
    del v58
    v569 = v33 * v14
    v570 = v39 * v12
    v571 = v569 + v570
    del v569, v570
    v572 = -v571
    v573 = v568 + v572
    del v572
    v574 = v34 * v14
    v575 = v39 * v13
    v576 = v574 + v575
    del v574, v575
    v577 = v576 * 2.0
    v578 = v39 * v188
    del v188
    v579 = v578 + v577
    del v577, v578
    v580 = v573 + v579
    v581 = v580 * -3.0
    del v580
    v582 = v89 * v15
    v583 = v33 * v13
    v584 = v34 * v12
    v585 = v583 + v584
    del v583, v584
    v586 = v39 * v77
    v587 = v585 + v586
    del v586
    v588 = v34 * v77
    v589 = v588 + v587
    del v587, v588
    v590 = v582 + v589
    del v582, v589
    v591 = v590 * 3.0
    del v590
    v592 = v33 * v153
    del v153
    v593 = v139 * v592
    v594 = v142 * v592
    v595 = v593 + v594
    del v593, v594
    v596 = v591 + v595
    del v591, v595
    v597 = v581 + v596
    del v581, v596
    v598 = -v592
    v599 = v598 + v597
    del v597, v598
    v600 = v0 * v599
    v601 = v487 * v265
    del v487
    v602 = v194 * v14
    del v14
    v603 = v10 * v12
    v604 = v219 * v12
    v605 = v603 + v604
    del v604
    v606 = v602 + v605
    del v602, v605
    v607 = v10 * v77
    del v77
    v608 = v607 * 2.0
    del v607
    v609 = v608 + v606
    del v606, v608
    v610 = v10 * v15
    del v15
    v611 = v610 * -2.0
    v612 = v611 + v609
    del v609, v611
    v613 = v22 * v612
    del v22
    v614 = v601 + v613
    del v601, v613
    v615 = v600 + v614
    del v600, v614
    v616 = grad_grad_jets[:, :, 0]
    v617 = v482 + v470
    del v470
    v618 = v477 + v617
    del v477
    v619 = v11 * 2.0
    v620 = v618 - v619
    del v618, v619
    v621 = v620 * v265
    del v620
    v622 = v6 * 2.0
    v623 = v617 - v622
    del v617, v622
    v624 = v623 - v475
    del v475, v623
    v625 = v624 * v23
    del v624
    v626 = v621 + v625
    del v621, v625
    v627 = v603 + v490
    del v490, v603
    v628 = v627 * -2.0
    del v627
    v629 = v628 + v626
    del v626, v628
    v630 = v6 * v81
    del v6
    v631 = v11 * v81
    del v11
    v632 = v630 + v631
    del v630, v631
    v633 = v632 - v81
    del v632
    v634 = v633 * v28
    del v633
    v635 = v634 + v610
    del v610, v634
    v636 = v497 + v635
    del v497, v635
    v637 = v636 * 2.0
    del v636
    v638 = v637 + v629
    del v629, v637
    v639 = v16 * v599
    del v599
    v640 = v258 * v468
    del v468
    v641 = v42 * v42
    v642 = v641 * v142
    v643 = v641 * v139
    v644 = v42 * v43
    v645 = v644 * 3.0
    del v644
    v646 = v643 + v645
    del v643, v645
    v647 = v642 + v646
    del v642, v646
    v648 = v43 * v93
    v649 = v648 * 3.0
    del v648
    v650 = v647 + v649
    del v647, v649
    v651 = v96 * v93
    v652 = v651 * 3.0
    del v651
    v653 = v650 + v652
    del v650, v652
    v654 = v43 * v43
    v655 = v42 * v96
    v656 = v655 - v654
    del v654, v655
    v657 = v656 * 3.0
    del v656
    v658 = v653 + v657
    del v653, v657
    v659 = v658 - v641
    del v641, v658
    v660 = v96 * v96
    v661 = v43 * v96
    v662 = v661 * 2.0
    del v661
    v663 = v660 + v662
    del v660, v662
    v664 = v663 * 3.0
    del v663
    v665 = v659 - v664
    del v659, v664
    v666 = v665 * v265
    del v665
    v667 = v640 + v666
    del v640, v666
    v668 = v639 + v667
    del v639, v667
    v669 = v33 * v33
    v670 = v142 * v669
    v671 = v139 * v669
    v672 = v33 * v34
    v673 = v672 * 3.0
    del v672
    v674 = v671 + v673
    del v671, v673
    v675 = v670 + v674
    del v670, v674
    v676 = v39 * v89
    v677 = v676 * 3.0
    del v676
    v678 = v675 + v677
    del v675, v677
    v679 = v34 * v89
    v680 = v679 * 3.0
    del v679
    v681 = v678 + v680
    del v678, v680
    v682 = v681 - v669
    del v669, v681
    v683 = v34 * v34
    v684 = v33 * v39
    v685 = v683 - v684
    del v683, v684
    v686 = v685 * 3.0
    del v685
    v687 = v682 - v686
    del v682, v686
    v688 = v39 * v39
    v689 = v34 * v39
    v690 = v689 * 2.0
    del v689
    v691 = v688 + v690
    del v688, v690
    v692 = v691 * 3.0
    del v691
    v693 = v687 - v692
    del v687, v692
    v694 = v693 * v23
    del v693
    v695 = v694 + v668
    del v668, v694
    v696 = v2 * v537
    del v537
    v697 = v34 * v96
    v698 = v697 * 3.0
    del v697
    v699 = v33 * v42
    v700 = v699 + v698
    del v698
    v701 = v43 * v39
    v702 = v701 * 3.0
    del v701
    v703 = v700 + v702
    del v700, v702
    v704 = v34 * v43
    v705 = v704 * 6.0
    del v704
    v706 = v703 + v705
    del v703, v705
    v707 = v42 * v34
    v708 = v707 * 3.0
    del v707
    v709 = v706 - v708
    del v706, v708
    v710 = v139 * v699
    del v139
    v711 = v709 - v710
    del v709, v710
    v712 = v33 * v43
    v713 = v712 * 3.0
    del v712
    v714 = v711 - v713
    del v711, v713
    v715 = v142 * v699
    del v142, v699
    v716 = v714 - v715
    del v714, v715
    v717 = v43 * v89
    v718 = v717 * 3.0
    del v717
    v719 = v716 - v718
    del v716, v718
    v720 = v34 * v93
    v721 = v720 * 3.0
    del v720
    v722 = v719 - v721
    del v719, v721
    v723 = v722 * v28
    del v722
    v724 = v696 + v723
    del v696, v723
    v725 = v724 * 2.0
    del v724
    v726 = v725 + v695
    del v695, v725
    v727 = v576 + v461
    del v461, v576
    v728 = v573 + v727
    del v573, v727
    v729 = v585 + v440
    del v440, v585
    v730 = v729 * -2.0
    del v729
    v731 = v454 + v592
    del v454, v592
    v732 = v730 + v731
    del v730, v731
    v733 = v732 + v728
    del v728
    v734 = v43 * v298
    v735 = v33 * v81
    v736 = v735 * v8
    del v8
    v737 = v734 + v736
    del v734, v736
    v738 = v34 * v82
    del v82
    v739 = v738 + v737
    del v737, v738
    v740 = v42 * v81
    del v81
    v741 = v740 * v13
    del v13
    v742 = v741 + v739
    del v739, v741
    v743 = v742 * 2.0
    del v742
    v744 = v743 + v733
    del v733, v743
    v745 = v42 * v298
    del v298
    v746 = v735 * v7
    v747 = v745 + v746
    del v745, v746
    v748 = v747 * -2.0
    del v747
    v749 = v748 + v744
    del v744, v748
    v750 = -v451
    del v451
    v751 = v750 + v749
    del v749, v750
    v752 = narrow(v33, 1, channels - 1)
    v753 = v752 * v109
    v754 = narrow(v34, 0, channels - 1)
    v755 = v754 * v117
    v756 = v753 + v755
    del v753, v755
    v757 = narrow(v42, 1, channels - 1)
    v758 = v757 * v166
    v759 = v758 + v756
    del v756, v758
    v760 = narrow(v43, 0, channels - 1)
    v761 = v760 * v175
    v762 = v761 + v759
    del v759, v761
    v763 = v762 * -2.0
    del v762
    v764 = narrow(v33, 0, channels - 1)
    v765 = v764 * v117
    del v764
    v766 = v752 * v230
    del v230
    v767 = v765 + v766
    del v765, v766
    v768 = narrow(v42, 0, channels - 1)
    v769 = v768 * v175
    v770 = v769 + v767
    del v767, v769
    v771 = v757 * v164
    v772 = v771 + v770
    del v770, v771
    v773 = narrow(v39, 1, channels - 1)
    v774 = v773 * v109
    del v773
    v775 = v774 + v772
    del v772, v774
    v776 = narrow(v96, 1, channels - 1)
    v777 = v776 * v166
    del v776
    v778 = v777 + v775
    del v775, v777
    v779 = narrow(v43, 1, channels - 1)
    v780 = v779 * v321
    del v321, v779
    v781 = v780 + v778
    del v778, v780
    v782 = narrow(v735, 0, channels - 1)
    v783 = v782 * v177
    del v177
    v784 = v783 + v781
    del v781, v783
    v785 = v760 * v329
    del v329, v760
    v786 = v785 + v784
    del v784, v785
    v787 = narrow(v735, 1, channels - 1)
    del v735
    v788 = v787 * v166
    del v166
    v789 = v788 + v786
    del v786, v788
    v790 = v754 * v122
    del v122, v754
    v791 = v790 + v789
    del v789, v790
    v792 = narrow(v740, 1, channels - 1)
    v793 = v792 * v109
    del v109, v792
    v794 = v793 + v791
    del v791, v793
    v795 = narrow(v34, 1, channels - 1)
    v796 = v795 * v111
    del v111, v795
    v797 = v796 + v794
    del v794, v796
    v798 = narrow(v740, 0, channels - 1)
    del v740
    v799 = v798 * v121
    del v121, v798
    v800 = v799 + v797
    del v797, v799
    v801 = v763 + v800
    del v763, v800
    v802 = v752 * v227
    del v227, v752
    v803 = narrow(v39, 0, channels - 1)
    v804 = v803 * v117
    del v117, v803
    v805 = v802 + v804
    del v802, v804
    v806 = narrow(v96, 0, channels - 1)
    v807 = v806 * v175
    del v806
    v808 = v807 + v805
    del v805, v807
    v809 = v757 * v412
    del v412, v757
    v810 = v809 + v808
    del v808, v809
    v811 = v782 * v175
    del v175, v782
    v812 = v811 + v810
    del v810, v811
    v813 = v768 * v328
    del v328, v768
    v814 = v813 + v812
    del v812, v813
    v815 = v787 * v164
    del v164, v787
    v816 = v815 + v814
    del v814, v815
    v817 = -v816
    del v816
    v818 = v817 + v801
    del v801, v817
    v819 = v568 + v449
    del v449, v568
    v820 = v464 + v819
    del v464, v819
    v821 = v579 + v820
    del v579, v820
    v822 = v732 + v821
    del v732, v821
    v823 = -v822
    del v822
    v824 = v2 * v565
    del v565
    v825 = v563 * v824
    del v563, v824
    v826 = v823 + v825
    del v823, v825
    v827 = v258 * v23
    v828 = v16 * v265
    v829 = v827 + v828
    del v827, v828
    v830 = v486 * v829
    del v486, v829
    v831 = v830 + v826
    del v826, v830
    v832 = v2 * v560
    del v560
    v833 = v571 + v448
    del v448, v571
    v834 = v832 + v833
    del v832, v833
    v835 = v5 * v39
    v836 = v835 * 2.0
    del v835
    v837 = v10 * v96
    v838 = v837 * 2.0
    del v837
    v839 = v836 + v838
    del v836, v838
    v840 = v5 * v34
    v841 = v840 * 2.0
    del v840
    v842 = v839 + v841
    del v839, v841
    v843 = v10 * v43
    v844 = v843 * 2.0
    del v843
    v845 = v842 + v844
    del v842, v844
    v846 = v33 * v5
    v847 = v845 - v846
    del v845, v846
    v848 = v33 * v222
    v849 = v847 - v848
    del v847, v848
    v850 = v10 * v42
    v851 = v849 - v850
    del v849, v850
    v852 = v42 * v219
    v853 = v851 - v852
    del v851, v852
    v854 = v5 * v89
    v855 = v854 * 2.0
    del v854
    v856 = v853 - v855
    del v853, v855
    v857 = v34 * v85
    v858 = v856 - v857
    del v856, v857
    v859 = v43 * v194
    v860 = v858 - v859
    del v858, v859
    v861 = v10 * v93
    v862 = v861 * 2.0
    del v861
    v863 = v860 - v862
    del v860, v862
    v864 = v863 * v28
    del v863
    v865 = v864 + v834
    del v834, v864
    v866 = v16 * v612
    del v612
    v867 = v866 + v865
    del v865, v866
    v868 = v39 * v194
    del v194
    v869 = v33 * v10
    v870 = v33 * v219
    del v219
    v871 = v869 + v870
    del v869, v870
    v872 = v868 + v871
    del v868, v871
    v873 = v10 * v89
    del v89
    v874 = v873 * 2.0
    del v873
    v875 = v872 + v874
    del v872, v874
    v876 = v10 * v34
    del v34
    v877 = v10 * v39
    del v39
    v878 = v876 + v877
    del v876, v877
    v879 = v878 * 2.0
    del v878
    v880 = v875 - v879
    del v875, v879
    v881 = v880 * v23
    del v880
    v882 = v881 + v867
    del v867, v881
    v883 = v258 * v499
    del v499
    v884 = v883 + v882
    del v882, v883
    v885 = v42 * v5
    v886 = v42 * v222
    del v222
    v887 = v885 + v886
    del v885, v886
    v888 = v5 * v93
    del v93
    v889 = v888 * 2.0
    del v888
    v890 = v887 + v889
    del v887, v889
    v891 = v96 * v85
    del v85
    v892 = v891 + v890
    del v890, v891
    v893 = v5 * v43
    del v43
    v894 = v5 * v96
    del v96
    v895 = v893 + v894
    del v893, v894
    v896 = v895 * 2.0
    del v895
    v897 = v892 - v896
    del v892, v896
    v898 = v897 * v265
    del v897
    v899 = v898 + v884
    del v884, v898
    v900 = v899 * 2.0
    del v899
    v901 = v900 + v831
    del v831, v900
    return (
        stack([None, v255, v436, v502, v567, v615], jets),
        join([v616, v638, v726, v751, v818, v901], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
