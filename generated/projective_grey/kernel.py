"""Differential invariants of projective, order 3.

Generated; do not edit. Regenerate with: python -m codegen

Spec       projective: 8 generators on (x, y), order 3, derived with 1 channels, serves 1 channels
Spec hash  133d5cbff5b6e60818e9ec0e98fd6b8d287a625475f859ab3ac2d8c0b17ae51c
Proof      jets 12 - orbits 8 = 4 independent invariants, all found, annihilated by 8 generators
Forward    399 operations per channel and pixel: add 61, mul 176, power 5, scale 97, sub 60
Backward   919 operations per channel and pixel: add 297, mul 447, neg 11, power 7, scale 123, sub 34
Second     2550 operations per channel and pixel: add 982, mul 1242, neg 32, power 10, scale 250, sub 34
Schedule   saves the jets alone, backward repeats 222 forward operations; values alive at once: 49, 121, 283
Features
    u(i), weight 0: u0
    T(i,i,i), weight 2: u0_x**2*u0_yy - 2*u0_x*u0_xy*u0_y + u0_xx*u0_y**2
    F(i), weight 4: u0_x**2*u0_xxy*u0_yyy - u0_x**2*u0_xyy**2 - 2*u0_x*u0_xx*u0_xy*u0_yyy +
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
    name="projective_grey",
    digest="c45c005c0dc9bb666b0b72e9e00c27be848038cefb7ec21dbc31193c3b6f8688",
    dimension=2,
    order=3,
    jets=10,
    channels=1,
    spans=(0, 0, 0, 0, 0),
    weights=(
        (Fraction(0, 1),),
        (Fraction(2, 1),),
        (Fraction(4, 1),),
        (Fraction(6, 1),),
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
                (4.0, (0, 2, 1, 0, 0, 0)),
            ),
            roundings=4,
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
    "T(i,i,i)",
    "F(i)",
    "S(i)",
    "E(i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    v0 = jets[:, :, 0]
    v1 = jets[:, :, 1]
    v2 = v1 * v1
    v3 = jets[:, :, 5]
    v4 = v3 * v2
    v5 = jets[:, :, 2]
    v6 = v5 * v5
    v7 = jets[:, :, 3]
    v8 = v7 * v6
    v9 = v4 + v8
    del v4, v8
    v10 = v1 * v5
    v11 = jets[:, :, 4]
    v12 = v11 * v10
    v13 = v12 * 2.0
    del v12
    v14 = v9 - v13
    del v9, v13
    v15 = v11 * v11
    v16 = v15 * v15
    v17 = v3 * v7
    v18 = v17 * v15
    v19 = v18 * 2.0
    v20 = v19 - v16
    del v19
    v21 = v17 * v17
    v22 = v20 - v21
    del v20
    v23 = v22 * 4.0
    del v22
    v24 = v3 * v11
    v25 = v5 * v24
    v26 = v3 * v3
    v27 = v1 * v26
    v28 = v27 - v25
    del v25
    v29 = jets[:, :, 6]
    v30 = v29 * v28
    del v28
    v31 = v30 * 2.0
    del v30
    v32 = v23 + v31
    del v23, v31
    v33 = v5 * v17
    v34 = v5 * v15
    v35 = v34 * 2.0
    v36 = v33 + v35
    del v35
    v37 = v1 * v24
    v38 = v37 * 3.0
    del v37
    v39 = v36 - v38
    del v36, v38
    v40 = jets[:, :, 7]
    v41 = v40 * v39
    del v39
    v42 = v41 * 2.0
    del v41
    v43 = v32 + v42
    del v32, v42
    v44 = v1 * v17
    v45 = v1 * v15
    v46 = v45 * 2.0
    v47 = v44 + v46
    del v46
    v48 = v7 * v11
    v49 = v5 * v48
    v50 = v49 * 3.0
    del v49
    v51 = v47 - v50
    del v47, v50
    v52 = jets[:, :, 8]
    v53 = v52 * v51
    del v51
    v54 = v53 * 2.0
    del v53
    v55 = v43 + v54
    del v43, v54
    v56 = v1 * v48
    v57 = v7 * v7
    v58 = v5 * v57
    v59 = v58 - v56
    del v56
    v60 = jets[:, :, 9]
    v61 = v60 * v59
    del v59
    v62 = v61 * 2.0
    del v61
    v63 = v55 + v62
    del v55, v62
    v64 = v60 * v2
    v65 = v40 * v64
    v66 = v65 + v63
    del v63
    v67 = v29 * v6
    v68 = v52 * v67
    v69 = v68 + v66
    del v66
    v70 = v52 * v40
    v71 = v70 * v10
    v72 = v71 + v69
    del v69
    v73 = v52 * v52
    v74 = v2 * v73
    v75 = v72 - v74
    del v72
    v76 = v40 * v40
    v77 = v6 * v76
    v78 = v75 - v77
    del v75
    v79 = v29 * v60
    v80 = v79 * v10
    v81 = v78 - v80
    del v78
    v82 = v17 * v21
    v83 = v15 * v18
    v84 = v83 * 3.0
    del v83
    v85 = v82 + v84
    del v82, v84
    v86 = v11 ** 6
    v87 = v85 - v86
    del v85, v86
    v88 = v21 * v15
    v89 = v88 * 3.0
    del v88
    v90 = v87 - v89
    del v87, v89
    v91 = v90 * 32.0
    del v90
    v92 = v1 * v52
    v93 = v74 * v92
    v94 = v93 * 4.0
    del v93
    v95 = v91 + v94
    del v91, v94
    v96 = v33 * v24
    v97 = v45 * v26
    v98 = v96 + v97
    del v96, v97
    v99 = v44 * v26
    v100 = v98 - v99
    del v98, v99
    v101 = v34 * v24
    v102 = v100 - v101
    del v100, v101
    v103 = v29 * v102
    del v102
    v104 = v103 * 24.0
    del v103
    v105 = v95 + v104
    del v95, v104
    v106 = v15 * v34
    v107 = v106 * 2.0
    del v106
    v108 = v44 * v24
    v109 = v108 * 3.0
    del v108
    v110 = v107 + v109
    del v107, v109
    v111 = v45 * v24
    v112 = v111 * 3.0
    del v111
    v113 = v110 - v112
    del v110, v112
    v114 = v17 * v33
    v115 = v113 - v114
    del v113, v114
    v116 = v33 * v15
    v117 = v115 - v116
    del v115, v116
    v118 = v40 * v117
    del v117
    v119 = v118 * 24.0
    del v118
    v120 = v105 + v119
    del v105, v119
    v121 = v10 * v24
    v122 = v121 * 12.0
    v123 = v2 * v26
    v124 = v123 * 9.0
    v125 = v122 - v124
    del v122, v124
    v126 = v15 * v6
    v127 = v17 * v6
    v128 = v127 * 0.5
    v129 = v126 + v128
    del v128
    v130 = v129 * 8.0
    v131 = v125 - v130
    del v125, v130
    v132 = v76 * v131
    del v131
    v133 = v132 * 3.0
    del v132
    v134 = v120 + v133
    del v120, v133
    v135 = v5 * v40
    v136 = v77 * v135
    v137 = v136 * 4.0
    del v136
    v138 = v134 + v137
    del v134, v137
    v139 = v15 * v45
    v140 = v139 * 2.0
    del v139
    v141 = v33 * v48
    v142 = v141 * 3.0
    del v141
    v143 = v140 + v142
    del v140, v142
    v144 = v17 * v44
    v145 = v143 - v144
    del v143, v144
    v146 = v34 * v48
    v147 = v146 * 3.0
    del v146
    v148 = v145 - v147
    del v145, v147
    v149 = v44 * v15
    v150 = v148 - v149
    del v148, v149
    v151 = v52 * v150
    del v150
    v152 = v151 * 24.0
    del v151
    v153 = v138 + v152
    del v138, v152
    v154 = v10 * v48
    v155 = v154 * 12.0
    v156 = v6 * v57
    v157 = v156 * 9.0
    v158 = v155 - v157
    del v155, v157
    v159 = v15 * v2
    v160 = v17 * v2
    v161 = v160 * 0.5
    v162 = v159 + v161
    del v161
    v163 = v162 * 8.0
    v164 = v158 - v163
    del v158, v163
    v165 = v73 * v164
    del v164
    v166 = v165 * 3.0
    del v165
    v167 = v153 + v166
    del v153, v166
    v168 = v44 * v48
    v169 = v34 * v57
    v170 = v168 + v169
    del v168, v169
    v171 = v45 * v48
    v172 = v170 - v171
    del v170, v171
    v173 = v33 * v57
    v174 = v172 - v173
    del v172, v173
    v175 = v60 * v174
    del v174
    v176 = v175 * 24.0
    del v175
    v177 = v167 + v176
    del v167, v176
    v178 = v10 * v26
    v179 = v6 * v24
    v180 = v179 * 2.0
    del v179
    v181 = v178 + v180
    del v178, v180
    v182 = v29 * v40
    v183 = v182 * v181
    del v181
    v184 = v183 * 6.0
    del v183
    v185 = v177 + v184
    del v177, v184
    v186 = v129 * 2.0
    del v129
    v187 = v123 * 4.0
    v188 = v187 + v186
    del v186, v187
    v189 = v121 * 10.0
    del v121
    v190 = v188 - v189
    del v188, v189
    v191 = v52 * v29
    v192 = v191 * v190
    del v190, v191
    v193 = v192 * 6.0
    del v192
    v194 = v185 + v193
    del v185, v193
    v195 = v10 * v15
    v196 = v10 * v17
    v197 = v196 * 0.5
    del v196
    v198 = v195 + v197
    del v195, v197
    v199 = v198 * 6.0
    v200 = v2 * v24
    v201 = v6 * v48
    v202 = v200 + v201
    del v200, v201
    v203 = v202 * 4.0
    v204 = v199 - v203
    del v199, v203
    v205 = v79 * v204
    del v204
    v206 = v205 * 6.0
    del v205
    v207 = v194 + v206
    del v194, v206
    v208 = v202 * 6.0
    del v202
    v209 = v198 * 2.0
    del v198
    v210 = v208 - v209
    del v208, v209
    v211 = v70 * v210
    del v210
    v212 = v211 * 6.0
    del v211
    v213 = v207 + v212
    del v207, v212
    v214 = v162 * 2.0
    del v162
    v215 = v156 * 4.0
    v216 = v215 + v214
    del v214, v215
    v217 = v154 * 10.0
    del v154
    v218 = v216 - v217
    del v216, v217
    v219 = v40 * v60
    v220 = v219 * v218
    del v218, v219
    v221 = v220 * 6.0
    del v220
    v222 = v213 + v221
    del v213, v221
    v223 = v10 * v57
    v224 = v2 * v48
    v225 = v224 * 2.0
    del v224
    v226 = v223 + v225
    del v223, v225
    v227 = v52 * v60
    v228 = v227 * v226
    del v226
    v229 = v228 * 6.0
    del v228
    v230 = v222 + v229
    del v222, v229
    v231 = v1 * v64
    v232 = v79 * v231
    v233 = v232 * 2.0
    del v232
    v234 = v230 + v233
    del v230, v233
    v235 = v5 * v67
    v236 = v79 * v235
    del v79
    v237 = v236 * 2.0
    del v236
    v238 = v234 + v237
    del v234, v237
    v239 = v5 * v29
    v240 = v10 * v239
    del v239
    v241 = v73 * v240
    del v73, v240
    v242 = v241 * 12.0
    del v241
    v243 = v238 + v242
    del v238, v242
    v244 = v1 * v60
    v245 = v10 * v244
    del v244
    v246 = v76 * v245
    del v76, v245
    v247 = v246 * 12.0
    del v246
    v248 = v243 + v247
    del v243, v247
    v249 = v60 * v57
    v250 = v64 * v249
    del v64, v249
    v251 = v250 * 3.0
    del v250
    v252 = v248 - v251
    del v248, v251
    v253 = v29 * v26
    v254 = v67 * v253
    del v67, v253
    v255 = v254 * 3.0
    del v254
    v256 = v252 - v255
    del v252, v255
    v257 = v71 * v135
    v258 = v257 * 6.0
    del v257
    v259 = v256 - v258
    del v256, v258
    v260 = v71 * v92
    v261 = v260 * 6.0
    del v260
    v262 = v259 - v261
    del v259, v261
    v263 = v70 * v231
    del v231
    v264 = v263 * 6.0
    del v263
    v265 = v262 - v264
    del v262, v264
    v266 = v70 * v235
    del v70, v235
    v267 = v266 * 6.0
    del v266
    v268 = v265 - v267
    del v265, v267
    v269 = v80 * v135
    del v135
    v270 = v269 * 6.0
    del v269
    v271 = v268 - v270
    del v268, v270
    v272 = v80 * v92
    del v92
    v273 = v272 * 6.0
    del v272
    v274 = v271 - v273
    del v271, v273
    v275 = v159 * v123
    del v159
    v276 = v10 * v10
    v277 = v16 * v276
    del v16
    v278 = v277 * 4.0
    del v277
    v279 = v275 + v278
    del v275, v278
    v280 = v126 * v156
    del v126
    v281 = v280 + v279
    del v279, v280
    v282 = v10 * v6
    del v6
    v283 = v48 * v282
    v284 = v17 * v283
    v285 = v284 * 4.0
    del v284
    v286 = v281 + v285
    del v281, v285
    v287 = v10 * v2
    del v2, v10
    v288 = v24 * v287
    v289 = v17 * v288
    del v17
    v290 = v289 * 4.0
    del v289
    v291 = v286 + v290
    del v286, v290
    v292 = v160 * v123
    del v123, v160
    v293 = v291 - v292
    del v291, v292
    v294 = v127 * v156
    del v127, v156
    v295 = v293 - v294
    del v293, v294
    v296 = v15 * v283
    v297 = v296 * 4.0
    del v296
    v298 = v295 - v297
    del v295, v297
    v299 = v21 * v276
    del v21
    v300 = v299 * 2.0
    del v299
    v301 = v298 - v300
    del v298, v300
    v302 = v15 * v288
    del v15
    v303 = v302 * 4.0
    del v302
    v304 = v301 - v303
    del v301, v303
    v305 = v18 * v276
    del v18
    v306 = v305 * 2.0
    del v305
    v307 = v304 - v306
    del v304, v306
    v308 = v307 * 12.0
    del v307
    v309 = v1 ** 6
    v310 = v60 * v60
    v311 = v309 * v310
    del v309, v310
    v312 = v311 + v308
    del v308, v311
    v313 = v1 * v276
    v314 = v26 * v313
    v315 = v34 * v282
    v316 = v315 * 2.0
    del v315
    v317 = v314 + v316
    del v314, v316
    v318 = v33 * v282
    v319 = v318 + v317
    del v317, v318
    v320 = v5 ** 5
    v321 = v320 * v48
    v322 = v319 - v321
    del v319, v321
    v323 = v5 * v276
    v324 = v24 * v323
    v325 = v324 * 3.0
    del v324
    v326 = v322 - v325
    del v322, v325
    v327 = v29 * v326
    del v326
    v328 = v327 * 12.0
    del v327
    v329 = v312 + v328
    del v312, v328
    v330 = v5 ** 6
    v331 = v29 * v29
    v332 = v330 * v331
    del v330, v331
    v333 = v332 + v329
    del v329, v332
    v334 = v320 * v57
    v335 = v24 * v313
    v336 = v335 * 5.0
    del v335
    v337 = v334 + v336
    del v334, v336
    v338 = v34 * v276
    del v34
    v339 = v338 * 2.0
    del v338
    v340 = v337 - v339
    del v337, v339
    v341 = v27 * v287
    del v27
    v342 = v341 * 2.0
    del v341
    v343 = v340 - v342
    del v340, v342
    v344 = v5 * v283
    del v283
    v345 = v343 - v344
    del v343, v344
    v346 = v33 * v276
    del v33
    v347 = v345 - v346
    del v345, v346
    v348 = v40 * v347
    del v347
    v349 = v348 * 12.0
    del v348
    v350 = v333 + v349
    del v333, v349
    v351 = v1 ** 5
    v352 = v351 * v26
    del v26
    v353 = v48 * v323
    v354 = v353 * 5.0
    del v353
    v355 = v352 + v354
    del v352, v354
    v356 = v58 * v282
    del v58, v282
    v357 = v356 * 2.0
    del v356
    v358 = v355 - v357
    del v355, v357
    v359 = v45 * v276
    v360 = v359 * 2.0
    del v359
    v361 = v358 - v360
    del v358, v360
    v362 = v44 * v276
    v363 = v361 - v362
    del v361, v362
    v364 = v1 * v288
    del v288
    v365 = v363 - v364
    del v363, v364
    v366 = v52 * v365
    del v365
    v367 = v366 * 12.0
    del v366
    v368 = v350 + v367
    del v350, v367
    v369 = v57 * v323
    del v57, v323
    v370 = v45 * v287
    del v45
    v371 = v370 * 2.0
    del v370
    v372 = v369 + v371
    del v369, v371
    v373 = v44 * v287
    del v44, v287
    v374 = v373 + v372
    del v372, v373
    v375 = v351 * v24
    del v24
    v376 = v374 - v375
    del v374, v375
    v377 = v48 * v313
    del v48, v313
    v378 = v377 * 3.0
    del v377
    v379 = v376 - v378
    del v376, v378
    v380 = v60 * v379
    del v379
    v381 = v380 * 12.0
    del v380
    v382 = v368 + v381
    del v368, v381
    v383 = v276 * v77
    del v77
    v384 = v383 * 9.0
    del v383
    v385 = v382 + v384
    del v382, v384
    v386 = v276 * v74
    del v74
    v387 = v386 * 9.0
    del v386
    v388 = v385 + v387
    del v385, v387
    v389 = v276 * v68
    del v68
    v390 = v389 * 6.0
    del v389
    v391 = v388 + v390
    del v388, v390
    v392 = v276 * v65
    del v65
    v393 = v392 * 6.0
    del v392
    v394 = v391 + v393
    del v391, v393
    v395 = v1 * v182
    del v182
    v396 = v320 * v395
    del v320, v395
    v397 = v396 * 6.0
    del v396
    v398 = v394 - v397
    del v394, v397
    v399 = v80 * v276
    del v80
    v400 = v399 * 2.0
    del v399
    v401 = v398 - v400
    del v398, v400
    v402 = v71 * v276
    del v71, v276
    v403 = v402 * 18.0
    del v402
    v404 = v401 - v403
    del v401, v403
    v405 = v5 * v227
    del v227
    v406 = v351 * v405
    del v351, v405
    v407 = v406 * 6.0
    del v406
    v408 = v404 - v407
    del v404, v407
    return join([v0, v14, v81, v274, v408], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[0]
    v1 = jets[:, :, 3]
    v2 = v1 * v1
    v3 = grad_features[4]
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
    v28 = jets[:, :, 1]
    v29 = v28 * v28
    v30 = v5 * v29
    v31 = jets[:, :, 7]
    v32 = v31 * v30
    v33 = v3 * 6.0
    v34 = v32 * v33
    del v32
    v35 = v27 + v34
    del v27, v34
    v36 = v22 * v22
    v37 = v17 * v36
    v38 = v10 * v37
    v39 = v38 * v33
    del v38
    v40 = v39 + v35
    del v35, v39
    v41 = v31 * v31
    v42 = v36 * v41
    v43 = v3 * 9.0
    v44 = v42 * v43
    v45 = v44 + v40
    del v40, v44
    v46 = v10 * v10
    v47 = v29 * v46
    v48 = v47 * v43
    v49 = v48 + v45
    del v45, v48
    v50 = v15 * v1
    v51 = v50 * v24
    v52 = v3 * -24.0
    v53 = v51 * v52
    v54 = v53 + v49
    del v49, v53
    v55 = v23 + v54
    del v23, v54
    v56 = v6 * -3.0
    v57 = v9 * v56
    v58 = v31 * v4
    v59 = v58 * 5.0
    v60 = v16 * v59
    v61 = v57 + v60
    del v57, v60
    v62 = v15 * v15
    v63 = v62 * v18
    v64 = v63 + v61
    del v61, v63
    v65 = v28 * v64
    v66 = v65 + v55
    del v55, v65
    v67 = v50 * v50
    v68 = v67 * v52
    v69 = v68 + v66
    del v66, v68
    v70 = v10 * v31
    v71 = v28 * v22
    v72 = v70 * v71
    v73 = v3 * -18.0
    v74 = v72 * v73
    v75 = v74 + v69
    del v69, v74
    v76 = v17 * v5
    v77 = v76 * v71
    v78 = v3 * -2.0
    v79 = v77 * v78
    v80 = v79 + v75
    del v75, v79
    v81 = v22 * v24
    v82 = v58 * -2.0
    v83 = v81 * v82
    v84 = v83 + v80
    del v80, v83
    v85 = v28 * v24
    v86 = v11 * -2.0
    v87 = v85 * v86
    v88 = v87 + v84
    del v84, v87
    v89 = v22 * v50
    v90 = -v58
    v91 = v89 * v90
    v92 = v91 + v88
    del v88, v91
    v93 = v28 * v50
    v94 = -v11
    v95 = v93 * v94
    v96 = v95 + v92
    del v92, v95
    v97 = v71 * v96
    del v96
    v98 = v97 * 2.0
    del v97
    v99 = v3 * -48.0
    v100 = v24 * v99
    v101 = v50 * v26
    v102 = v22 * v90
    v103 = v102 + v101
    del v102
    v104 = v100 + v103
    del v103
    v105 = v9 * v104
    v106 = v22 * v2
    v107 = v106 * v86
    v108 = v107 + v105
    del v105, v107
    v109 = v89 * v18
    v110 = v109 + v108
    del v108, v109
    v111 = v18 * 2.0
    v112 = v81 * v111
    v113 = v112 + v110
    del v110, v112
    v114 = v36 * v113
    v115 = grad_features[3]
    v116 = v115 * 12.0
    v117 = v41 * v116
    v118 = v28 * v5
    v119 = v118 * v117
    v120 = v46 * v116
    v121 = v22 * v17
    v122 = v121 * v120
    v123 = v119 + v122
    del v119, v122
    v124 = v114 + v123
    del v114, v123
    v125 = v28 * v94
    v126 = v101 + v125
    del v101, v125
    v127 = v100 + v126
    del v100, v126
    v128 = v16 * v127
    v129 = v28 * v62
    v130 = v129 * v82
    v131 = v130 + v128
    del v128, v130
    v132 = v93 * v6
    v133 = v132 + v131
    del v131, v132
    v134 = v6 * 2.0
    v135 = v85 * v134
    v136 = v135 + v133
    del v133, v135
    v137 = v29 * v136
    v138 = v137 + v124
    del v124, v137
    v139 = v10 * v5
    v140 = v115 * 6.0
    v141 = v139 * v140
    v142 = v2 * v141
    v143 = v142 + v138
    del v138, v142
    v144 = v17 * v31
    v145 = v144 * v140
    v146 = v62 * v145
    v147 = v146 + v143
    del v143, v146
    v148 = v31 * v5
    v149 = v148 * v140
    del v148
    v150 = v149 * -10.0
    v151 = v115 * 3.0
    v152 = v46 * v151
    v153 = v152 * 12.0
    v154 = v150 + v153
    del v150, v153
    v155 = v9 * v154
    v156 = v155 + v147
    del v147, v155
    v157 = v10 * v17
    v158 = v157 * v140
    del v157
    v159 = v158 * -10.0
    v160 = v41 * v151
    v161 = v160 * 12.0
    v162 = v159 + v161
    del v159, v161
    v163 = v16 * v162
    v164 = v163 + v156
    del v156, v163
    v165 = v98 + v164
    del v98, v164
    v166 = v70 * v140
    v167 = v166 * -2.0
    v168 = v76 * v140
    v169 = v168 * 6.0
    v170 = v167 + v169
    del v167, v169
    v171 = v24 * v170
    v172 = v171 + v165
    del v165, v171
    v173 = v170 * 0.5
    v174 = v50 * v173
    v175 = v174 + v172
    del v172, v174
    v176 = v22 * v31
    v177 = v115 * -6.0
    v178 = v176 * v177
    v179 = v28 * v10
    v180 = v179 * v177
    v181 = v178 + v180
    del v178, v180
    v182 = v71 * v71
    v183 = v182 * v73
    del v73
    v184 = v183 + v181
    del v183
    v185 = grad_features[2]
    v186 = v185 + v184
    del v184
    v187 = v70 * v186
    v188 = v187 + v175
    del v175, v187
    v189 = v182 * v78
    del v78
    v190 = v189 + v181
    del v181, v189
    v191 = -v185
    v192 = v191 + v190
    del v190
    v193 = v76 * v192
    v194 = v193 + v188
    del v188, v193
    v195 = grad_features[1]
    v196 = v195 * -2.0
    v197 = v8 * v196
    v198 = v197 + v194
    del v194, v197
    v199 = v22 * v198
    v200 = v70 * v177
    del v70
    v201 = v115 * 2.0
    v202 = v76 * v201
    del v76
    v203 = v200 + v202
    del v200, v202
    v204 = v28 * v203
    v205 = v5 * v2
    v206 = v115 * -3.0
    v207 = v205 * v206
    del v205
    v208 = v204 + v207
    del v204, v207
    v209 = v182 * v33
    del v33
    v210 = v185 + v209
    del v209
    v211 = v31 * v210
    v212 = v211 + v208
    del v208, v211
    v213 = v5 * v212
    v214 = v182 * v43
    del v43
    v215 = v115 * 4.0
    v216 = v179 * v215
    del v179
    v217 = v214 + v216
    del v216
    v218 = v191 + v217
    del v217
    v219 = v46 * v218
    del v46
    v220 = v213 + v219
    del v213, v219
    v221 = v71 * v136
    del v136
    v222 = v221 + v220
    del v220, v221
    v223 = v158 * 4.0
    v224 = v160 * -9.0
    v225 = v223 + v224
    del v223, v224
    v226 = v24 * v29
    v227 = v226 * v4
    v228 = v227 + v225
    del v225, v227
    v229 = v50 * v29
    v230 = v3 * -12.0
    v231 = v229 * v230
    v232 = v231 + v228
    del v228, v231
    v233 = v62 * v232
    v234 = v233 + v222
    del v222, v233
    v235 = v141 * 2.0
    v236 = v9 * v235
    v237 = v236 + v234
    del v234, v236
    v238 = v166 * 6.0
    del v166
    v239 = v168 * -4.0
    del v168
    v240 = v238 + v239
    del v238, v239
    v241 = v16 * v240
    v242 = v241 + v237
    del v237, v241
    v243 = v149 * 2.0
    v244 = v152 * -8.0
    v245 = v243 + v244
    del v243, v244
    v246 = v245 * 0.5
    v247 = v29 * v62
    v248 = v247 * v230
    v249 = v246 + v248
    del v246, v248
    v250 = v50 * v249
    v251 = v250 + v242
    del v242, v250
    v252 = v247 * v4
    v253 = v245 + v252
    del v245, v252
    v254 = v24 * v253
    v255 = v254 + v251
    del v251, v254
    v256 = v15 * v195
    v257 = v256 + v255
    del v255, v256
    v258 = v28 * v257
    del v257
    v259 = v258 * 2.0
    del v258
    v260 = v182 * v64
    del v64
    v261 = v30 * v203
    v262 = v71 * v29
    v263 = v16 * v262
    v264 = v263 * v94
    v265 = v261 + v264
    del v261, v264
    v266 = v260 + v265
    del v260, v265
    v267 = v47 * v215
    del v47
    v268 = v77 * v177
    del v77
    v269 = v267 + v268
    del v267
    v270 = v72 * v177
    del v72
    v271 = v270 + v269
    del v269
    v272 = v10 * v271
    v273 = v272 + v266
    del v266, v272
    v274 = v71 * v117
    del v117
    v275 = v5 * v274
    v276 = v275 + v273
    del v273, v275
    v277 = v262 * v82
    v278 = v185 * 2.0
    v279 = v17 * v278
    v280 = v277 + v279
    del v277
    v281 = v62 * v280
    v282 = v281 + v276
    del v276, v281
    v283 = v5 * v278
    v284 = -v283
    v285 = v9 * v284
    v286 = v285 + v282
    del v282, v285
    v287 = v31 * v278
    v288 = v287 * -3.0
    v289 = v16 * v288
    v290 = v289 + v286
    del v286, v289
    v291 = v259 + v290
    del v259, v290
    v292 = v262 * v134
    del v134
    v293 = v182 * v86
    v294 = v292 + v293
    del v292, v293
    v295 = v115 * 24.0
    v296 = v5 * v295
    v297 = -v296
    v298 = v9 * v297
    v299 = v298 + v294
    del v294, v298
    v300 = v10 * v295
    v301 = v300 * 2.0
    v302 = v24 * v301
    v303 = v302 + v299
    del v299, v302
    v304 = v31 * v295
    v305 = v304 * -3.0
    v306 = v16 * v305
    v307 = v306 + v303
    del v303, v306
    v308 = v17 * v295
    v309 = v62 * v308
    v310 = v309 + v307
    del v307, v309
    v311 = v10 * v278
    v312 = v311 * 2.0
    v313 = v312 + v310
    del v310, v312
    v314 = v24 * v313
    v315 = v314 + v291
    del v291, v314
    v316 = v262 * v6
    v317 = v182 * v94
    del v94
    v318 = v316 + v317
    del v316, v317
    v319 = v9 * v296
    v320 = v319 + v318
    del v318, v319
    v321 = -v300
    v322 = v24 * v321
    v323 = v322 + v320
    del v320, v322
    v324 = v50 * v321
    v325 = v324 + v323
    del v323, v324
    v326 = v304 * 3.0
    v327 = v16 * v326
    v328 = v327 + v325
    del v325, v327
    v329 = -v308
    v330 = v62 * v329
    v331 = v330 + v328
    del v328, v330
    v332 = v311 + v331
    del v331
    v333 = v50 * v332
    v334 = v333 + v315
    del v315, v333
    v335 = v199 + v334
    del v199, v334
    v336 = v22 ** 5
    v337 = v3 * -6.0
    v338 = v336 * v337
    v339 = v144 * v338
    v340 = v339 + v335
    del v335, v339
    v341 = v62 * v11
    v342 = -v6
    v343 = v16 * v342
    v344 = v341 + v343
    del v341, v343
    v345 = v22 * v139
    v346 = v345 * v337
    del v345
    v347 = v346 + v344
    del v344, v346
    v348 = v28 ** 4
    v349 = v348 * 5.0
    del v348
    v350 = v347 * v349
    del v347, v349
    v351 = v350 + v340
    del v340, v350
    v352 = v5 * v5
    v353 = v352 * v3
    del v352
    v354 = v28 ** 5
    v355 = v354 * 6.0
    v356 = v353 * v355
    del v353, v355
    v357 = v356 + v351
    del v351, v356
    v358 = v28 * v198
    del v198
    v359 = v176 * v215
    del v176
    v360 = v214 + v359
    del v214, v359
    v361 = v191 + v360
    del v191, v360
    v362 = v41 * v361
    del v41
    v363 = v22 * v203
    v364 = v17 * v62
    v365 = v364 * v206
    del v364
    v366 = v363 + v365
    del v363, v365
    v367 = v10 * v210
    v368 = v367 + v366
    del v366, v367
    v369 = v17 * v368
    v370 = v362 + v369
    del v362, v369
    v371 = v71 * v113
    del v113
    v372 = v371 + v370
    del v370, v371
    v373 = v149 * 4.0
    del v149
    v374 = v152 * -9.0
    del v152
    v375 = v373 + v374
    del v373, v374
    v376 = v24 * v36
    v377 = v376 * v4
    v378 = v377 + v375
    del v375, v377
    v379 = v50 * v36
    v380 = v379 * v230
    v381 = v380 + v378
    del v378, v380
    v382 = v2 * v381
    v383 = v382 + v372
    del v372, v382
    v384 = v9 * v240
    v385 = v384 + v383
    del v383, v384
    v386 = v145 * 2.0
    v387 = v16 * v386
    v388 = v387 + v385
    del v385, v387
    v389 = v158 * 2.0
    del v158
    v390 = v160 * -8.0
    del v160
    v391 = v389 + v390
    del v389, v390
    v392 = v391 * 0.5
    v393 = v36 * v2
    v394 = v393 * v230
    del v230
    v395 = v392 + v394
    del v392, v394
    v396 = v50 * v395
    v397 = v396 + v388
    del v388, v396
    v398 = v393 * v4
    v399 = v391 + v398
    del v391, v398
    v400 = v24 * v399
    v401 = v400 + v397
    del v397, v400
    v402 = v1 * v195
    v403 = v402 + v401
    del v401, v402
    v404 = v22 * v403
    del v403
    v405 = v404 * 2.0
    del v404
    v406 = v182 * v21
    del v21
    v407 = v37 * v203
    del v203
    v408 = v71 * v36
    v409 = v9 * v408
    v410 = v409 * v90
    v411 = v407 + v410
    del v407, v410
    v412 = v406 + v411
    del v406, v411
    v413 = v42 * v215
    del v42, v215
    v414 = v413 + v268
    del v268, v413
    v415 = v270 + v414
    del v270, v414
    v416 = v31 * v415
    v417 = v416 + v412
    del v412, v416
    v418 = v71 * v120
    del v120
    v419 = v17 * v418
    v420 = v419 + v417
    del v417, v419
    v421 = v408 * v86
    del v86
    v422 = v421 + v283
    del v283, v421
    v423 = v2 * v422
    v424 = v423 + v420
    del v420, v423
    v425 = v311 * -3.0
    del v311
    v426 = v9 * v425
    v427 = v426 + v424
    del v424, v426
    v428 = -v279
    del v279
    v429 = v16 * v428
    v430 = v429 + v427
    del v427, v429
    v431 = v405 + v430
    del v405, v430
    v432 = v408 * v111
    del v111
    v433 = v182 * v82
    del v82
    v434 = v432 + v433
    del v432, v433
    v435 = v2 * v296
    v436 = v435 + v434
    del v434, v435
    v437 = v300 * -3.0
    v438 = v9 * v437
    v439 = v438 + v436
    del v436, v438
    v440 = v304 * 2.0
    v441 = v24 * v440
    v442 = v441 + v439
    del v439, v441
    v443 = v16 * v329
    v444 = v443 + v442
    del v442, v443
    v445 = v287 * 2.0
    v446 = v445 + v444
    del v444, v445
    v447 = v24 * v446
    v448 = v447 + v431
    del v431, v447
    v449 = v408 * v18
    v450 = v182 * v90
    del v90
    v451 = v449 + v450
    del v449, v450
    v452 = v2 * v297
    v453 = v452 + v451
    del v451, v452
    v454 = v300 * 3.0
    del v300
    v455 = v9 * v454
    v456 = v455 + v453
    del v453, v455
    v457 = -v304
    del v304
    v458 = v24 * v457
    v459 = v458 + v456
    del v456, v458
    v460 = v50 * v457
    v461 = v460 + v459
    del v459, v460
    v462 = v16 * v308
    v463 = v462 + v461
    del v461, v462
    v464 = v287 + v463
    del v287, v463
    v465 = v50 * v464
    v466 = v465 + v448
    del v448, v465
    v467 = v358 + v466
    del v358, v466
    v468 = v354 * v337
    v469 = v139 * v468
    del v139
    v470 = v469 + v467
    del v467, v469
    v471 = v17 * v17
    v472 = v471 * v3
    del v471
    v473 = v336 * 6.0
    v474 = v472 * v473
    del v472, v473
    v475 = v474 + v470
    del v470, v474
    v476 = v2 * v58
    v477 = -v18
    v478 = v9 * v477
    v479 = v476 + v478
    del v476, v478
    v480 = v28 * v144
    del v144
    v481 = v480 * v337
    del v337, v480
    v482 = v481 + v479
    del v479, v481
    v483 = v22 ** 4
    v484 = v483 * 5.0
    del v483
    v485 = v482 * v484
    del v482, v484
    v486 = v485 + v475
    del v475, v485
    v487 = v36 * v381
    del v381
    v488 = v22 * v182
    v489 = v488 * v6
    del v6
    v490 = v30 * v206
    v491 = v5 * v490
    v492 = v489 + v491
    del v489, v491
    v493 = v81 * v296
    v494 = v493 + v492
    del v492, v493
    v495 = v89 * v297
    v496 = v495 + v494
    del v494, v495
    v497 = v336 * v58
    del v58
    v498 = v497 + v496
    del v496, v497
    v499 = v71 * v141
    del v141
    v500 = v499 + v498
    del v498, v499
    v501 = v487 + v500
    del v487, v500
    v502 = v22 * v422
    del v422
    v503 = v502 + v501
    del v501, v502
    v504 = v1 * v503
    del v503
    v505 = v504 * 2.0
    del v504
    v506 = v36 * v240
    v507 = v408 * v104
    del v104
    v508 = v488 * v12
    del v12
    v509 = v507 + v508
    del v507, v508
    v510 = v28 * v182
    v511 = v510 * v56
    del v56
    v512 = v511 + v509
    del v509, v511
    v513 = v81 * v437
    del v437
    v514 = v513 + v512
    del v512, v513
    v515 = v85 * v297
    del v297
    v516 = v515 + v514
    del v514, v515
    v517 = v89 * v454
    del v454
    v518 = v517 + v516
    del v516, v517
    v519 = v93 * v296
    del v296
    v520 = v519 + v518
    del v518, v519
    v521 = v336 * v477
    del v477
    v522 = v521 + v520
    del v520, v521
    v523 = v29 * v235
    del v235
    v524 = v523 + v522
    del v522, v523
    v525 = v506 + v524
    del v506, v524
    v526 = v71 * v154
    del v154
    v527 = v526 + v525
    del v525, v526
    v528 = v28 * v284
    del v284
    v529 = v528 + v527
    del v527, v528
    v530 = v22 * v425
    del v425
    v531 = v530 + v529
    del v529, v530
    v532 = v8 * v531
    v533 = v505 + v532
    del v505, v532
    v534 = v36 * v195
    v535 = v534 + v533
    del v533, v534
    v536 = v36 * v395
    del v395
    v537 = v409 * v26
    v538 = v263 * v26
    v539 = v537 + v538
    del v537, v538
    v540 = v115 * 32.0
    v541 = v67 * v540
    v542 = v541 + v539
    del v539, v541
    v543 = v89 * v457
    del v457
    v544 = v543 + v542
    del v542
    v545 = v93 * v321
    del v321
    v546 = v545 + v544
    del v544
    v547 = v536 + v546
    del v536, v546
    v548 = v29 * v249
    del v249
    v549 = v548 + v547
    del v547, v548
    v550 = v182 * v52
    del v52
    v551 = v115 * 96.0
    v552 = v24 * v551
    v553 = v550 + v552
    del v552
    v554 = v185 * 8.0
    v555 = v554 + v553
    del v553, v554
    v556 = v24 * v555
    v557 = v556 + v549
    del v549, v556
    v558 = v71 * v173
    del v173
    v559 = v558 + v557
    del v557, v558
    v560 = v28 * v332
    del v332
    v561 = v560 + v559
    del v559, v560
    v562 = v22 * v464
    del v464
    v563 = v562 + v561
    del v561, v562
    v564 = v115 * -96.0
    v565 = v24 * v564
    v566 = v550 + v565
    del v550, v565
    v567 = v50 * v540
    del v540
    v568 = v567 + v566
    del v566, v567
    v569 = v185 * -4.0
    v570 = v569 + v568
    del v568
    v571 = v50 * v570
    del v570
    v572 = v571 * 2.0
    del v571
    v573 = v572 + v563
    del v563, v572
    v574 = v15 * v573
    v575 = v574 + v535
    del v535, v574
    v576 = v1 * v531
    del v531
    v577 = v29 * v240
    del v240
    v578 = v262 * v127
    del v127
    v579 = v488 * v19
    del v19
    v580 = v578 + v579
    del v578, v579
    v581 = v510 * v59
    del v59
    v582 = v581 + v580
    del v580, v581
    v583 = v81 * v329
    v584 = v583 + v582
    del v582, v583
    v585 = v85 * v305
    del v305
    v586 = v585 + v584
    del v584, v585
    v587 = v89 * v308
    v588 = v587 + v586
    del v586, v587
    v589 = v93 * v326
    del v326
    v590 = v589 + v588
    del v588, v589
    v591 = v354 * v342
    del v342
    v592 = v591 + v590
    del v590, v591
    v593 = v577 + v592
    del v577, v592
    v594 = v36 * v386
    del v386
    v595 = v594 + v593
    del v593, v594
    v596 = v71 * v162
    del v162
    v597 = v596 + v595
    del v595, v596
    v598 = v28 * v288
    del v288
    v599 = v598 + v597
    del v597, v598
    v600 = v22 * v428
    del v428
    v601 = v600 + v599
    del v599, v600
    v602 = v15 * v601
    v603 = v576 + v602
    del v576, v602
    v604 = v36 * v399
    del v399
    v605 = v409 * v99
    v606 = v263 * v99
    del v99
    v607 = v605 + v606
    del v605, v606
    v608 = v51 * v551
    del v51, v551
    v609 = v608 + v607
    del v607, v608
    v610 = v67 * v564
    del v67, v564
    v611 = v610 + v609
    del v609, v610
    v612 = v81 * v440
    del v440
    v613 = v612 + v611
    del v611, v612
    v614 = v85 * v301
    del v301
    v615 = v614 + v613
    del v613, v614
    v616 = v543 + v615
    del v543, v615
    v617 = v545 + v616
    del v545, v616
    v618 = v604 + v617
    del v604, v617
    v619 = v29 * v253
    del v253
    v620 = v619 + v618
    del v618, v619
    v621 = v71 * v170
    del v170
    v622 = v621 + v620
    del v620, v621
    v623 = v28 * v313
    del v313
    v624 = v623 + v622
    del v622, v623
    v625 = v22 * v446
    del v446
    v626 = v625 + v624
    del v624, v625
    v627 = v50 * v555
    del v555
    v628 = v627 + v626
    del v626, v627
    v629 = v182 * v26
    del v26
    v630 = v629 + v569
    del v569, v629
    v631 = v24 * v630
    del v630
    v632 = v631 * 2.0
    del v631
    v633 = v632 + v628
    del v628, v632
    v634 = v8 * v633
    del v633
    v635 = v634 * 2.0
    del v634
    v636 = v635 + v603
    del v603, v635
    v637 = v71 * v196
    del v196
    v638 = v637 + v636
    del v636, v637
    v639 = v115 * -32.0
    v640 = v8 ** 5
    v641 = v640 * 6.0
    del v640
    v642 = v639 * v641
    del v639, v641
    v643 = v642 + v638
    del v638, v642
    v644 = v29 * v232
    del v232
    v645 = v510 * v18
    del v18
    v646 = v37 * v206
    del v206
    v647 = v17 * v646
    v648 = v645 + v647
    del v645, v647
    v649 = v85 * v308
    del v308
    v650 = v649 + v648
    del v648, v649
    v651 = v93 * v329
    del v329
    v652 = v651 + v650
    del v650, v651
    v653 = v354 * v11
    del v11
    v654 = v653 + v652
    del v652, v653
    v655 = v71 * v145
    del v145
    v656 = v655 + v654
    del v654, v655
    v657 = v644 + v656
    del v644, v656
    v658 = v28 * v280
    del v280
    v659 = v658 + v657
    del v657, v658
    v660 = v15 * v659
    del v659
    v661 = v660 * 2.0
    del v660
    v662 = v8 * v601
    del v601
    v663 = v661 + v662
    del v661, v662
    v664 = v29 * v195
    v665 = v664 + v663
    del v663, v664
    v666 = v1 * v573
    del v573
    v667 = v666 + v665
    del v665, v666
    v668 = v71 * v24
    v669 = v71 * v50
    v670 = v669 * 0.5
    del v669
    v671 = v668 + v670
    del v668, v670
    v672 = v671 * 6.0
    v673 = v29 * v16
    v674 = v36 * v9
    v675 = v673 + v674
    del v673, v674
    v676 = v675 * 4.0
    v677 = v672 - v676
    del v672, v676
    v678 = v677 * v140
    del v677
    v679 = v22 * v37
    v680 = v679 * v201
    v681 = v678 + v680
    del v678, v680
    v682 = v28 * v30
    v683 = v682 * v201
    del v201
    v684 = v683 + v681
    del v681, v683
    v685 = v71 * v192
    del v192
    v686 = v685 + v684
    del v684, v685
    v687 = v5 * v686
    v688 = v36 * v368
    del v368
    v689 = v62 * v510
    v690 = v81 * v408
    v691 = v690 * 2.0
    del v690
    v692 = v689 + v691
    del v689, v691
    v693 = v89 * v408
    v694 = v693 + v692
    del v692, v693
    v695 = v336 * v9
    v696 = v694 - v695
    del v694, v695
    v697 = v16 * v488
    v698 = v697 * 3.0
    del v697
    v699 = v696 - v698
    del v696, v698
    v700 = v699 * v4
    del v699
    v701 = v62 * v646
    del v646
    v702 = v700 + v701
    del v700, v701
    v703 = v688 + v702
    del v688, v702
    v704 = v22 * v418
    del v418
    v705 = v704 + v703
    del v703, v704
    v706 = v89 * v16
    v707 = v85 * v62
    v708 = v706 + v707
    del v706, v707
    v709 = v93 * v62
    v710 = v708 - v709
    del v708, v709
    v711 = v81 * v16
    v712 = v710 - v711
    del v710, v711
    v713 = v712 * v295
    del v712
    v714 = v713 + v705
    del v705, v713
    v715 = v22 * v16
    v716 = v129 - v715
    del v715
    v717 = v716 * v278
    del v716
    v718 = v717 + v714
    del v714, v717
    v719 = v22 ** 6
    v720 = v719 * v3
    del v719
    v721 = v17 * v720
    del v720
    v722 = v721 * 2.0
    del v721
    v723 = v722 + v718
    del v718, v722
    v724 = v687 + v723
    del v687, v723
    v725 = v379 * 0.5
    del v379
    v726 = v376 + v725
    del v376, v725
    v727 = v726 * 2.0
    v728 = v247 * 4.0
    v729 = v728 + v727
    del v727, v728
    v730 = v71 * v16
    v731 = v730 * 10.0
    v732 = v729 - v731
    del v729, v731
    v733 = v732 * v140
    del v732
    v734 = v10 * v733
    v735 = v734 + v724
    del v724, v734
    v736 = v71 * v62
    v737 = v36 * v16
    v738 = v737 * 2.0
    del v737
    v739 = v736 + v738
    del v736, v738
    v740 = v739 * v140
    del v739
    v741 = v28 * v338
    del v338
    v742 = v740 + v741
    del v740, v741
    v743 = v31 * v742
    v744 = v743 + v735
    del v735, v743
    v745 = v730 * 12.0
    del v730
    v746 = v247 * 9.0
    del v247
    v747 = v745 - v746
    del v745, v746
    v748 = v726 * 8.0
    del v726
    v749 = v747 - v748
    del v747, v748
    v750 = v749 * v151
    del v749
    v751 = v71 * v118
    del v118
    v752 = v751 * v116
    del v751
    v753 = v750 + v752
    del v750, v752
    v754 = v36 * v361
    del v36, v361
    v755 = v754 + v753
    del v753, v754
    v756 = v31 * v755
    del v755
    v757 = v756 * 2.0
    del v756
    v758 = v336 * v2
    del v336
    v759 = v16 * v510
    v760 = v759 * 5.0
    del v759
    v761 = v758 + v760
    del v758, v760
    v762 = v81 * v182
    v763 = v762 * 2.0
    del v762
    v764 = v761 - v763
    del v761, v763
    v765 = v129 * v262
    del v129
    v766 = v765 * 2.0
    del v765
    v767 = v764 - v766
    del v764, v766
    v768 = v22 * v409
    del v409
    v769 = v767 - v768
    del v767, v768
    v770 = v89 * v182
    v771 = v769 - v770
    del v769, v770
    v772 = v771 * v4
    del v771
    v773 = v22 * v415
    del v415
    v774 = v772 + v773
    del v772, v773
    v775 = v30 * v210
    del v30
    v776 = v775 + v774
    del v774, v775
    v777 = v757 + v776
    del v757, v776
    v778 = v24 * v81
    v779 = v778 * 2.0
    del v778
    v780 = v93 * v16
    v781 = v780 * 3.0
    del v780
    v782 = v779 + v781
    del v779, v781
    v783 = v85 * v16
    v784 = v783 * 3.0
    del v783
    v785 = v782 - v784
    del v782, v784
    v786 = v50 * v89
    v787 = v785 - v786
    del v785, v786
    v788 = v89 * v24
    v789 = v787 - v788
    del v787, v788
    v790 = v789 * v295
    del v789
    v791 = v790 + v777
    del v777, v790
    v792 = v81 * 2.0
    v793 = v89 + v792
    del v792
    v794 = v28 * v16
    v795 = v794 * 3.0
    del v794
    v796 = v793 - v795
    del v793, v795
    v797 = v796 * v278
    del v796
    v798 = v797 + v791
    del v791, v797
    v799 = v229 * 0.5
    del v229
    v800 = v226 + v799
    del v226, v799
    v801 = v800 * 2.0
    v802 = v393 * 4.0
    v803 = v802 + v801
    del v801, v802
    v804 = v71 * v9
    v805 = v804 * 10.0
    v806 = v803 - v805
    del v803, v805
    v807 = v806 * v140
    del v806
    v808 = v5 * v807
    v809 = v808 + v798
    del v798, v808
    v810 = v675 * 6.0
    del v675
    v811 = v671 * 2.0
    del v671
    v812 = v810 - v811
    del v810, v811
    v813 = v812 * v140
    del v812
    v814 = v679 * v177
    del v679
    v815 = v813 + v814
    del v813, v814
    v816 = v682 * v177
    del v177, v682
    v817 = v816 + v815
    del v815, v816
    v818 = v71 * v186
    del v186
    v819 = v818 + v817
    del v817, v818
    v820 = v10 * v819
    v821 = v820 + v809
    del v809, v820
    v822 = v17 * v742
    del v742
    v823 = v822 + v821
    del v821, v822
    v824 = v804 * 12.0
    del v804
    v825 = v393 * 9.0
    del v393
    v826 = v824 - v825
    del v824, v825
    v827 = v800 * 8.0
    del v800
    v828 = v826 - v827
    del v826, v827
    v829 = v828 * v151
    del v151, v828
    v830 = v71 * v121
    del v121
    v831 = v830 * v116
    del v116, v830
    v832 = v829 + v831
    del v829, v831
    v833 = v29 * v218
    del v218
    v834 = v833 + v832
    del v832, v833
    v835 = v10 * v834
    del v834
    v836 = v835 * 2.0
    del v835
    v837 = v354 * v62
    del v62
    v838 = v9 * v488
    v839 = v838 * 5.0
    del v838
    v840 = v837 + v839
    del v837, v839
    v841 = v106 * v408
    del v408
    v842 = v841 * 2.0
    del v841
    v843 = v840 - v842
    del v840, v842
    v844 = v85 * v182
    v845 = v844 * 2.0
    del v844
    v846 = v843 - v845
    del v843, v845
    v847 = v93 * v182
    del v182
    v848 = v846 - v847
    del v846, v847
    v849 = v28 * v263
    del v263
    v850 = v848 - v849
    del v848, v849
    v851 = v850 * v4
    del v850
    v852 = v28 * v271
    del v271
    v853 = v851 + v852
    del v851, v852
    v854 = v37 * v210
    del v37, v210
    v855 = v854 + v853
    del v853, v854
    v856 = v836 + v855
    del v836, v855
    v857 = v24 * v85
    v858 = v857 * 2.0
    del v857
    v859 = v89 * v9
    v860 = v859 * 3.0
    del v859
    v861 = v858 + v860
    del v858, v860
    v862 = v50 * v93
    del v50
    v863 = v861 - v862
    del v861, v862
    v864 = v81 * v9
    v865 = v864 * 3.0
    del v864
    v866 = v863 - v865
    del v863, v865
    v867 = v93 * v24
    del v24
    v868 = v866 - v867
    del v866, v867
    v869 = v868 * v295
    del v868
    v870 = v869 + v856
    del v856, v869
    v871 = v85 * 2.0
    v872 = v93 + v871
    del v871
    v873 = v22 * v9
    v874 = v873 * 3.0
    del v873
    v875 = v872 - v874
    del v872, v874
    v876 = v875 * v278
    del v875
    v877 = v876 + v870
    del v870, v876
    v878 = v71 * v2
    del v71
    v879 = v29 * v9
    v880 = v879 * 2.0
    del v879
    v881 = v878 + v880
    del v878, v880
    v882 = v881 * v140
    del v140, v881
    v883 = v22 * v468
    del v468
    v884 = v882 + v883
    del v882, v883
    v885 = v5 * v884
    v886 = v885 + v877
    del v877, v885
    v887 = v31 * v819
    del v819
    v888 = v887 + v886
    del v886, v887
    v889 = v17 * v733
    del v733
    v890 = v889 + v888
    del v888, v889
    v891 = v17 * v686
    del v686
    v892 = v29 * v212
    del v29, v212
    v893 = v2 * v488
    del v488
    v894 = v85 * v262
    v895 = v894 * 2.0
    del v894
    v896 = v893 + v895
    del v893, v895
    v897 = v93 * v262
    del v262
    v898 = v897 + v896
    del v896, v897
    v899 = v354 * v16
    del v16, v354
    v900 = v898 - v899
    del v898, v899
    v901 = v9 * v510
    del v510
    v902 = v901 * 3.0
    del v901
    v903 = v900 - v902
    del v900, v902
    v904 = v903 * v4
    del v4, v903
    v905 = v2 * v490
    del v490
    v906 = v904 + v905
    del v904, v905
    v907 = v892 + v906
    del v892, v906
    v908 = v28 * v274
    del v274
    v909 = v908 + v907
    del v907, v908
    v910 = v93 * v9
    del v93
    v911 = v81 * v2
    del v81
    v912 = v910 + v911
    del v910, v911
    v913 = v85 * v9
    del v85
    v914 = v912 - v913
    del v912, v913
    v915 = v89 * v2
    del v2, v89
    v916 = v914 - v915
    del v914, v915
    v917 = v916 * v295
    del v295, v916
    v918 = v917 + v909
    del v909, v917
    v919 = v28 * v9
    del v9
    v920 = v106 - v919
    del v106, v919
    v921 = v920 * v278
    del v278, v920
    v922 = v921 + v918
    del v918, v921
    v923 = v28 ** 6
    v924 = v923 * v3
    del v923
    v925 = v5 * v924
    del v924
    v926 = v925 * 2.0
    del v925
    v927 = v926 + v922
    del v922, v926
    v928 = v10 * v884
    del v884
    v929 = v928 + v927
    del v927, v928
    v930 = v31 * v807
    del v807
    v931 = v930 + v929
    del v929, v930
    v932 = v891 + v931
    del v891, v931
    return stack([v0, v357, v486, v575, v643, v667, v744, v823, v890, v932], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 1]
    v1 = v0 * v0
    v2 = grad_grad_jets[:, :, 8]
    v3 = v2 * 2.0
    v4 = jets[:, :, 8]
    v5 = v4 * v3
    v6 = v1 * v5
    v7 = v4 * v4
    v8 = grad_grad_jets[:, :, 1]
    v9 = v8 * 2.0
    v10 = v0 * v9
    v11 = v7 * v10
    v12 = v6 + v11
    del v6, v11
    v13 = jets[:, :, 2]
    v14 = v13 * v13
    v15 = grad_grad_jets[:, :, 7]
    v16 = v15 * 2.0
    v17 = jets[:, :, 7]
    v18 = v17 * v16
    v19 = v14 * v18
    v20 = v17 * v17
    v21 = grad_grad_jets[:, :, 2]
    v22 = v21 * 2.0
    v23 = v13 * v22
    v24 = v20 * v23
    v25 = v19 + v24
    del v19, v24
    v26 = v12 + v25
    v27 = grad_features[4]
    v28 = v27 * 9.0
    v29 = v28 * v26
    v30 = v0 * v21
    v31 = v13 * v8
    v32 = v30 + v31
    del v30, v31
    v33 = jets[:, :, 6]
    v34 = jets[:, :, 9]
    v35 = v33 * v34
    v36 = v35 * v32
    v37 = grad_grad_jets[:, :, 9]
    v38 = v33 * v37
    v39 = grad_grad_jets[:, :, 6]
    v40 = v34 * v39
    v41 = v38 + v40
    del v38, v40
    v42 = v0 * v13
    v43 = v42 * v41
    v44 = v36 + v43
    del v36, v43
    v45 = v27 * -2.0
    v46 = v45 * v44
    v47 = jets[:, :, 5]
    v48 = grad_grad_jets[:, :, 3]
    v49 = v47 * v48
    v50 = jets[:, :, 3]
    v51 = grad_grad_jets[:, :, 5]
    v52 = v50 * v51
    v53 = v49 + v52
    del v49, v52
    v54 = v0 * v53
    v55 = v47 * v50
    v56 = v55 * v8
    v57 = v54 + v56
    del v54, v56
    v58 = v27 * 12.0
    v59 = v4 * v58
    v60 = -v59
    v61 = v60 * v57
    v62 = v13 * v53
    v63 = v55 * v21
    v64 = v62 + v63
    del v62, v63
    v65 = v17 * v58
    v66 = -v65
    v67 = v66 * v64
    v68 = v61 + v67
    del v61, v67
    v69 = grad_grad_jets[:, :, 4]
    v70 = v69 * 2.0
    v71 = jets[:, :, 4]
    v72 = v71 * v70
    v73 = v0 * v72
    v74 = v71 * v71
    v75 = v74 * v8
    v76 = v73 + v75
    del v73, v75
    v77 = v59 * -2.0
    v78 = v77 * v76
    v79 = v78 + v68
    del v68, v78
    v80 = v13 * v72
    v81 = v74 * v21
    v82 = v80 + v81
    del v80, v81
    v83 = v65 * -2.0
    v84 = v83 * v82
    v85 = v84 + v79
    del v79, v84
    v86 = v46 + v85
    del v46, v85
    v87 = v4 * v17
    v88 = v87 * v32
    v89 = v4 * v15
    v90 = v17 * v2
    v91 = v89 + v90
    del v89, v90
    v92 = v42 * v91
    v93 = v88 + v92
    del v88, v92
    v94 = v27 * -18.0
    v95 = v94 * v93
    v96 = v95 + v86
    del v86, v95
    v97 = v50 * v71
    v98 = v34 * v58
    v99 = v98 * -3.0
    v100 = v97 * v99
    v101 = v47 * v71
    v102 = v65 * 5.0
    v103 = v101 * v102
    v104 = v100 + v103
    del v100, v103
    v105 = v47 * v47
    v106 = v33 * v58
    v107 = v105 * v106
    v108 = v107 + v104
    del v104, v107
    v109 = v108 * v8
    v110 = v109 + v96
    del v96, v109
    v111 = v50 * v50
    v112 = v111 * v98
    v113 = v59 * 5.0
    v114 = v97 * v113
    v115 = v112 + v114
    del v112, v114
    v116 = v106 * -3.0
    v117 = v101 * v116
    v118 = v117 + v115
    del v115, v117
    v119 = v118 * v21
    v120 = v119 + v110
    del v110, v119
    v121 = v55 * v72
    v122 = v74 * v53
    v123 = v121 + v122
    del v121, v122
    v124 = v53 * 2.0
    v125 = v55 * v124
    v126 = v125 + v123
    v127 = v27 * -24.0
    v128 = v127 * v126
    v129 = v128 + v120
    del v120, v128
    v130 = v29 + v129
    del v29, v129
    v131 = v34 * v10
    v132 = v1 * v37
    v133 = v131 + v132
    del v131, v132
    v134 = v17 * v133
    v135 = v33 * v23
    v136 = v14 * v39
    v137 = v135 + v136
    del v135, v136
    v138 = v4 * v137
    v139 = v33 * v14
    v140 = v139 * v2
    v141 = v138 + v140
    del v138, v140
    v142 = v134 + v141
    del v134, v141
    v143 = v34 * v1
    v144 = v143 * v15
    v145 = v144 + v142
    del v142, v144
    v146 = v27 * 6.0
    v147 = v146 * v145
    v148 = v147 + v130
    del v130, v147
    v149 = v72 * 2.0
    v150 = v74 * v149
    v151 = v27 * 48.0
    v152 = v151 * v150
    v153 = v152 + v148
    del v148, v152
    v154 = v47 * v69
    v155 = v71 * v51
    v156 = v154 + v155
    del v154, v155
    v157 = v116 * v156
    v158 = v50 * v69
    v159 = v71 * v48
    v160 = v158 + v159
    del v158, v159
    v161 = v113 * v160
    v162 = v157 + v161
    del v157, v161
    v163 = v48 * 2.0
    v164 = v50 * v163
    v165 = v98 * v164
    v166 = v165 + v162
    del v162, v165
    v167 = v58 * v37
    v168 = v111 * v167
    v169 = v168 + v166
    del v166, v168
    v170 = v58 * v2
    v171 = v170 * 5.0
    v172 = v97 * v171
    v173 = v172 + v169
    del v169, v172
    v174 = v58 * v39
    v175 = v174 * -3.0
    v176 = v101 * v175
    v177 = v176 + v173
    del v173, v176
    v178 = v13 * v177
    v179 = v178 + v153
    del v153, v178
    v180 = v51 * 2.0
    v181 = v47 * v180
    v182 = v106 * v181
    v183 = v102 * v156
    v184 = v182 + v183
    del v182, v183
    v185 = v99 * v160
    v186 = v185 + v184
    del v184, v185
    v187 = v167 * -3.0
    v188 = v97 * v187
    v189 = v188 + v186
    del v186, v188
    v190 = v58 * v15
    v191 = v190 * 5.0
    v192 = v101 * v191
    v193 = v192 + v189
    del v189, v192
    v194 = v105 * v174
    v195 = v194 + v193
    del v193, v194
    v196 = v0 * v195
    v197 = v196 + v179
    del v179, v196
    v198 = v13 * v74
    v199 = v190 * -2.0
    v200 = v198 * v199
    v201 = v200 + v197
    del v197, v200
    v202 = v0 * v74
    v203 = v170 * -2.0
    v204 = v202 * v203
    v205 = v204 + v201
    del v201, v204
    v206 = v13 * v55
    v207 = -v190
    v208 = v206 * v207
    v209 = v208 + v205
    del v205, v208
    v210 = v0 * v55
    v211 = -v170
    v212 = v210 * v211
    v213 = v212 + v209
    del v209, v212
    v214 = v42 * v213
    del v213
    v215 = v214 * 2.0
    del v214
    v216 = v13 * v118
    v217 = v74 * v74
    v218 = v217 * v151
    v219 = v17 * v143
    v220 = v219 * v146
    v221 = v218 + v220
    del v218, v220
    v222 = v4 * v139
    v223 = v222 * v146
    v224 = v223 + v221
    del v221, v223
    v225 = v14 * v20
    v226 = v225 * v28
    v227 = v226 + v224
    del v224, v226
    v228 = v1 * v7
    v229 = v228 * v28
    v230 = v229 + v227
    del v227, v229
    v231 = v55 * v74
    v232 = v231 * v127
    v233 = v232 + v230
    del v230, v232
    v234 = v216 + v233
    del v216, v233
    v235 = v0 * v108
    v236 = v235 + v234
    del v234, v235
    v237 = v55 * v55
    v238 = v237 * v127
    v239 = v238 + v236
    del v236, v238
    v240 = v87 * v42
    v241 = v240 * v94
    v242 = v241 + v239
    del v239, v241
    v243 = v35 * v42
    v244 = v243 * v45
    v245 = v244 + v242
    del v242, v244
    v246 = v198 * v83
    v247 = v246 + v245
    del v245, v246
    v248 = v202 * v77
    v249 = v248 + v247
    del v247, v248
    v250 = v206 * v66
    v251 = v250 + v249
    del v249, v250
    v252 = v210 * v60
    v253 = v252 + v251
    del v251, v252
    v254 = v32 * 2.0
    v255 = v253 * v254
    v256 = v13 * v17
    v257 = grad_features[3]
    v258 = v257 * -6.0
    v259 = v256 * v258
    v260 = v0 * v4
    v261 = v260 * v258
    v262 = v259 + v261
    del v259, v261
    v263 = v42 * v42
    v264 = v263 * v94
    v265 = v264 + v262
    del v264
    v266 = grad_features[2]
    v267 = v266 + v265
    del v265
    v268 = v267 * v91
    v269 = v263 * v45
    v270 = v269 + v262
    del v262, v269
    v271 = -v266
    v272 = v271 + v270
    del v270
    v273 = v272 * v41
    v274 = grad_features[1]
    v275 = v274 * -2.0
    v276 = v275 * v69
    v277 = v276 + v273
    del v273, v276
    v278 = v268 + v277
    del v268, v277
    v279 = v257 * 6.0
    v280 = v87 * v279
    v281 = v280 * -2.0
    v282 = v35 * v279
    v283 = v282 * 6.0
    v284 = v281 + v283
    del v281, v283
    v285 = v284 * 0.5
    v286 = v285 * v53
    v287 = v286 + v278
    del v278, v286
    v288 = v284 * v72
    v289 = v288 + v287
    del v287, v288
    v290 = v255 + v289
    del v255, v289
    v291 = v4 * v33
    v292 = v291 * v279
    v293 = v292 * -10.0
    v294 = v257 * 3.0
    v295 = v20 * v294
    v296 = v295 * 12.0
    v297 = v293 + v296
    del v293, v296
    v298 = v297 * v156
    v299 = v298 + v290
    del v290, v298
    v300 = v17 * v34
    v301 = v300 * v279
    v302 = v301 * -10.0
    v303 = v7 * v294
    v304 = v303 * 12.0
    v305 = v302 + v304
    del v302, v304
    v306 = v305 * v160
    v307 = v306 + v299
    del v299, v306
    v308 = v33 * v17
    v309 = v308 * v279
    v310 = v309 * v181
    v311 = v310 + v307
    del v307, v310
    v312 = v4 * v34
    v313 = v312 * v279
    v314 = v313 * v164
    v315 = v314 + v311
    del v311, v314
    v316 = v27 * -48.0
    v317 = v74 * v316
    v318 = v55 * v151
    v319 = v0 * v60
    v320 = v318 + v319
    del v319
    v321 = v317 + v320
    del v320
    v322 = v101 * v321
    v323 = v0 * v105
    v324 = v323 * v83
    v325 = v324 + v322
    del v322, v324
    v326 = v210 * v98
    v327 = v326 + v325
    del v325, v326
    v328 = v98 * 2.0
    v329 = v202 * v328
    v330 = v329 + v327
    del v327, v329
    v331 = v330 * v10
    v332 = v331 + v315
    del v315, v331
    v333 = v13 * v66
    v334 = v333 + v318
    del v318, v333
    v335 = v317 + v334
    del v317, v334
    v336 = v97 * v335
    v337 = v13 * v111
    v338 = v337 * v77
    v339 = v338 + v336
    del v336, v338
    v340 = v206 * v106
    v341 = v340 + v339
    del v339, v340
    v342 = v106 * 2.0
    v343 = v198 * v342
    v344 = v343 + v341
    del v341, v343
    v345 = v344 * v23
    v346 = v345 + v332
    del v332, v345
    v347 = v257 * 12.0
    v348 = v7 * v347
    v349 = v13 * v39
    v350 = v33 * v21
    v351 = v349 + v350
    del v349, v350
    v352 = v348 * v351
    v353 = v352 + v346
    del v346, v352
    v354 = v20 * v347
    v355 = v0 * v37
    v356 = v34 * v8
    v357 = v355 + v356
    del v355, v356
    v358 = v354 * v357
    v359 = v358 + v353
    del v353, v358
    v360 = v347 * v18
    v361 = v0 * v34
    v362 = v361 * v360
    v363 = v362 + v359
    del v359, v362
    v364 = v347 * v5
    v365 = v13 * v33
    v366 = v365 * v364
    v367 = v366 + v363
    del v363, v366
    v368 = v335 * v160
    v369 = v342 * v82
    v370 = v106 * v64
    v371 = v369 + v370
    del v369, v370
    v372 = v368 + v371
    del v368, v371
    v373 = v13 * v164
    v374 = v111 * v21
    v375 = v373 + v374
    del v373, v374
    v376 = v77 * v375
    v377 = v376 + v372
    del v372, v376
    v378 = v337 * v203
    v379 = v378 + v377
    del v377, v378
    v380 = v316 * v72
    v381 = v151 * v53
    v382 = v380 + v381
    del v380, v381
    v383 = v66 * v21
    v384 = v383 + v382
    del v383
    v385 = v13 * v207
    v386 = v385 + v384
    del v384, v385
    v387 = v97 * v386
    v388 = v387 + v379
    del v379, v387
    v389 = v206 * v174
    v390 = v389 + v388
    del v388, v389
    v391 = v174 * 2.0
    v392 = v198 * v391
    v393 = v392 + v390
    del v390, v392
    v394 = v14 * v393
    v395 = v394 + v367
    del v367, v394
    v396 = v321 * v156
    v397 = v328 * v76
    v398 = v98 * v57
    v399 = v397 + v398
    del v397, v398
    v400 = v396 + v399
    del v396, v399
    v401 = v0 * v181
    v402 = v105 * v8
    v403 = v401 + v402
    del v401, v402
    v404 = v83 * v403
    v405 = v404 + v400
    del v400, v404
    v406 = v323 * v199
    v407 = v406 + v405
    del v405, v406
    v408 = v60 * v8
    v409 = v408 + v382
    del v382, v408
    v410 = v0 * v211
    v411 = v410 + v409
    del v409, v410
    v412 = v101 * v411
    v413 = v412 + v407
    del v407, v412
    v414 = v210 * v167
    v415 = v414 + v413
    del v413, v414
    v416 = v167 * 2.0
    v417 = v202 * v416
    v418 = v417 + v415
    del v415, v417
    v419 = v1 * v418
    v420 = v419 + v395
    del v395, v419
    v421 = v4 * v37
    v422 = v34 * v2
    v423 = v421 + v422
    del v421, v422
    v424 = v279 * v423
    v425 = v111 * v424
    v426 = v425 + v420
    del v420, v425
    v427 = v33 * v15
    v428 = v17 * v39
    v429 = v427 + v428
    del v427, v428
    v430 = v279 * v429
    v431 = v105 * v430
    v432 = v431 + v426
    del v426, v431
    v433 = v17 * v37
    v434 = v34 * v15
    v435 = v433 + v434
    del v433, v434
    v436 = v279 * v435
    v437 = v436 * -10.0
    v438 = v294 * v5
    v439 = v438 * 12.0
    v440 = v437 + v439
    del v437, v439
    v441 = v97 * v440
    v442 = v441 + v432
    del v432, v441
    v443 = v4 * v39
    v444 = v33 * v2
    v445 = v443 + v444
    del v443, v444
    v446 = v279 * v445
    v447 = v446 * -10.0
    v448 = v294 * v18
    v449 = v448 * 12.0
    v450 = v447 + v449
    del v447, v449
    v451 = v101 * v450
    v452 = v451 + v442
    del v442, v451
    v453 = v215 + v452
    del v215, v452
    v454 = v279 * v91
    v455 = v454 * -2.0
    v456 = v279 * v41
    v457 = v456 * 6.0
    v458 = v455 + v457
    del v455, v457
    v459 = v74 * v458
    v460 = v459 + v453
    del v453, v459
    v461 = v458 * 0.5
    v462 = v55 * v461
    v463 = v462 + v460
    del v460, v462
    v464 = v0 * v2
    v465 = v4 * v8
    v466 = v464 + v465
    del v464, v465
    v467 = v13 * v15
    v468 = v17 * v21
    v469 = v467 + v468
    del v467, v468
    v470 = v466 + v469
    v471 = v258 * v470
    v472 = v42 * v254
    del v254
    v473 = v94 * v472
    del v94
    v474 = v473 + v471
    del v473
    v475 = v87 * v474
    v476 = v475 + v463
    del v463, v475
    v477 = v45 * v472
    del v45
    v478 = v477 + v471
    del v471, v477
    v479 = v35 * v478
    v480 = v479 + v476
    del v476, v479
    v481 = v13 * v480
    v482 = v87 * v258
    v483 = v257 * 2.0
    v484 = v35 * v483
    v485 = v482 + v484
    del v482, v484
    v486 = v485 * v8
    v487 = v263 * v146
    v488 = v266 + v487
    del v487
    v489 = v488 * v15
    v490 = v34 * v164
    v491 = v111 * v37
    v492 = v490 + v491
    del v490, v491
    v493 = v257 * -3.0
    v494 = v493 * v492
    v495 = v489 + v494
    del v489, v494
    v496 = v486 + v495
    del v486, v495
    v497 = v483 * v41
    v498 = v258 * v91
    v499 = v497 + v498
    del v497, v498
    v500 = v0 * v499
    v501 = v500 + v496
    del v496, v500
    v502 = v146 * v472
    del v146
    v503 = v17 * v502
    v504 = v503 + v501
    del v501, v503
    v505 = v34 * v504
    v506 = v301 * 2.0
    v507 = v303 * -8.0
    v508 = v506 + v507
    del v506, v507
    v509 = v508 * 0.5
    v510 = v1 * v105
    v511 = v27 * -12.0
    v512 = v510 * v511
    v513 = v509 + v512
    del v509, v512
    v514 = v513 * v53
    v515 = v510 * v58
    v516 = v508 + v515
    del v508, v515
    v517 = v516 * v72
    v518 = v274 * v51
    v519 = v518 + v517
    del v517, v518
    v520 = v514 + v519
    del v514, v519
    v521 = v280 * 6.0
    del v280
    v522 = v282 * -4.0
    del v282
    v523 = v521 + v522
    del v521, v522
    v524 = v523 * v156
    v525 = v524 + v520
    del v520, v524
    v526 = v313 * 2.0
    v527 = v526 * v160
    v528 = v527 + v525
    del v525, v527
    v529 = v292 * 4.0
    v530 = v295 * -9.0
    v531 = v529 + v530
    del v529, v530
    v532 = v74 * v1
    v533 = v532 * v58
    v534 = v533 + v531
    del v531, v533
    v535 = v55 * v1
    v536 = v535 * v511
    v537 = v536 + v534
    del v534, v536
    v538 = v537 * v181
    v539 = v538 + v528
    del v528, v538
    v540 = v330 * v32
    v541 = v540 + v539
    del v539, v540
    v542 = v263 * v28
    v543 = v257 * 4.0
    v544 = v260 * v543
    v545 = v542 + v544
    del v544
    v546 = v271 + v545
    del v545
    v547 = v546 * v5
    v548 = v547 + v541
    del v541, v547
    v549 = v0 * v485
    v550 = v34 * v111
    v551 = v550 * v493
    v552 = v549 + v551
    del v549, v551
    v553 = v17 * v488
    v554 = v553 + v552
    del v552, v553
    v555 = v554 * v37
    v556 = v555 + v548
    del v548, v555
    v557 = v505 + v556
    del v505, v556
    v558 = v543 * v466
    v559 = v28 * v472
    del v28
    v560 = v558 + v559
    del v558
    v561 = v7 * v560
    v562 = v561 + v557
    del v557, v561
    v563 = v42 * v418
    del v418
    v564 = v563 + v562
    del v562, v563
    v565 = v55 * v10
    v566 = v1 * v53
    v567 = v565 + v566
    del v565, v566
    v568 = v511 * v567
    v569 = v74 * v10
    v570 = v1 * v72
    v571 = v569 + v570
    del v569, v570
    v572 = v58 * v571
    v573 = v568 + v572
    del v568, v572
    v574 = v446 * 4.0
    v575 = v574 + v573
    del v573, v574
    v576 = v448 * -9.0
    v577 = v576 + v575
    del v575, v576
    v578 = v105 * v577
    v579 = v578 + v564
    del v564, v578
    v580 = v424 * 2.0
    v581 = v97 * v580
    v582 = v581 + v579
    del v579, v581
    v583 = v454 * 6.0
    del v454
    v584 = v456 * -4.0
    del v456
    v585 = v583 + v584
    del v583, v584
    v586 = v101 * v585
    v587 = v586 + v582
    del v582, v586
    v588 = v1 * v181
    v589 = v105 * v10
    v590 = v588 + v589
    del v588, v589
    v591 = v511 * v590
    v592 = v436 * 2.0
    v593 = v438 * -8.0
    v594 = v592 + v593
    del v592, v593
    v595 = v594 * 0.5
    v596 = v591 + v595
    del v591, v595
    v597 = v55 * v596
    v598 = v597 + v587
    del v587, v597
    v599 = v58 * v590
    v600 = v599 + v594
    del v594, v599
    v601 = v74 * v600
    v602 = v601 + v598
    del v598, v601
    v603 = v0 * v602
    del v602
    v604 = v603 * 2.0
    del v603
    v605 = v42 * v253
    del v253
    v606 = v605 * 2.0
    del v605
    v607 = v14 * v344
    v608 = v361 * v354
    v609 = v365 * v348
    v610 = v608 + v609
    del v608, v609
    v611 = v607 + v610
    del v607, v610
    v612 = v1 * v330
    v613 = v612 + v611
    del v611, v612
    v614 = v111 * v313
    v615 = v614 + v613
    del v613, v614
    v616 = v105 * v309
    v617 = v616 + v615
    del v615, v616
    v618 = v97 * v305
    v619 = v618 + v617
    del v617, v618
    v620 = v101 * v297
    v621 = v620 + v619
    del v619, v620
    v622 = v606 + v621
    del v606, v621
    v623 = v74 * v284
    v624 = v623 + v622
    del v622, v623
    v625 = v55 * v285
    v626 = v625 + v624
    del v624, v625
    v627 = v87 * v267
    v628 = v627 + v626
    del v626, v627
    v629 = v35 * v272
    v630 = v629 + v628
    del v628, v629
    v631 = v71 * v275
    v632 = v631 + v630
    del v630, v631
    v633 = v632 * v21
    v634 = v105 * v59
    v635 = -v98
    v636 = v101 * v635
    v637 = v634 + v636
    del v634, v636
    v638 = v13 * v312
    v639 = v27 * -6.0
    v640 = v638 * v639
    v641 = v640 + v637
    del v637, v640
    v642 = v641 * v8
    del v641
    v643 = v642 * 5.0
    del v642
    v644 = v0 ** 3
    v645 = v644 * 4.0
    del v644
    v646 = v643 * v645
    del v643, v645
    v647 = v13 ** 5
    v648 = v647 * v639
    v649 = v648 * v429
    v650 = v646 + v649
    del v646, v649
    v651 = v633 + v650
    del v633, v650
    v652 = v42 * v1
    v653 = v652 * v98
    v654 = v263 * v60
    v655 = v653 + v654
    del v653, v654
    v656 = v257 * 24.0
    v657 = v34 * v656
    v658 = v97 * v657
    v659 = v658 + v655
    del v655, v658
    v660 = v4 * v656
    v661 = -v660
    v662 = v74 * v661
    v663 = v662 + v659
    del v659, v662
    v664 = v55 * v661
    v665 = v664 + v663
    del v663, v664
    v666 = v17 * v656
    v667 = v666 * 3.0
    v668 = v101 * v667
    v669 = v668 + v665
    del v665, v668
    v670 = v33 * v656
    v671 = -v670
    v672 = v105 * v671
    v673 = v672 + v669
    del v669, v672
    v674 = v266 * 2.0
    v675 = v4 * v674
    v676 = v675 + v673
    del v673
    v677 = v676 * v53
    v678 = v677 + v651
    del v651, v677
    v679 = v652 * v328
    v680 = v263 * v77
    v681 = v679 + v680
    del v679, v680
    v682 = -v657
    v683 = v97 * v682
    v684 = v683 + v681
    del v681, v683
    v685 = v660 * 2.0
    v686 = v74 * v685
    v687 = v686 + v684
    del v684, v686
    v688 = v666 * -3.0
    v689 = v101 * v688
    v690 = v689 + v687
    del v687, v689
    v691 = v105 * v670
    v692 = v691 + v690
    del v690, v691
    v693 = v675 * 2.0
    v694 = v693 + v692
    del v692, v693
    v695 = v694 * v72
    v696 = v695 + v678
    del v678, v695
    v697 = v34 * v554
    v698 = v7 * v546
    v699 = v697 + v698
    del v697, v698
    v700 = v42 * v330
    del v330
    v701 = v700 + v699
    del v699, v700
    v702 = v105 * v537
    v703 = v702 + v701
    del v701, v702
    v704 = v97 * v526
    v705 = v704 + v703
    del v703, v704
    v706 = v101 * v523
    v707 = v706 + v705
    del v705, v706
    v708 = v55 * v513
    v709 = v708 + v707
    del v707, v708
    v710 = v74 * v516
    v711 = v710 + v709
    del v709, v710
    v712 = v47 * v274
    v713 = v712 + v711
    del v711, v712
    v714 = v713 * v9
    del v9, v713
    v715 = v714 + v696
    del v696, v714
    v716 = v17 * v674
    v717 = v716 * -3.0
    v718 = v717 * v156
    v719 = v718 + v715
    del v715, v718
    v720 = v34 * v674
    v721 = -v720
    v722 = v721 * v160
    v723 = v722 + v719
    del v719, v722
    v724 = v652 * v83
    v725 = v33 * v674
    v726 = v724 + v725
    del v724
    v727 = v726 * v181
    v728 = v727 + v723
    del v723, v727
    v729 = v42 * v354
    v730 = v729 * v37
    v731 = v730 + v728
    del v728, v730
    v732 = v228 * v543
    v733 = v243 * v258
    v734 = v732 + v733
    del v732
    v735 = v240 * v258
    v736 = v735 + v734
    del v734
    v737 = v736 * v2
    v738 = v737 + v731
    del v731, v737
    v739 = v108 * v472
    del v108
    v740 = v739 + v738
    del v738, v739
    v741 = v42 * v10
    v742 = v1 * v32
    v743 = v741 + v742
    del v741, v742
    v744 = v101 * v743
    v745 = v652 * v156
    v746 = v744 + v745
    del v744, v745
    v747 = v60 * v746
    v748 = v747 + v740
    del v740, v747
    v749 = v485 * v133
    v750 = v749 + v748
    del v748, v749
    v751 = v143 * v499
    v752 = v751 + v750
    del v750, v751
    v753 = v101 * v652
    v754 = v753 * v211
    v755 = v754 + v752
    del v752, v754
    v756 = v263 * v195
    del v195
    v757 = v756 + v755
    del v755, v756
    v758 = v44 + v93
    v759 = v258 * v758
    v760 = v543 * v12
    v761 = v759 + v760
    del v760
    v762 = v4 * v761
    v763 = v762 + v757
    del v757, v762
    v764 = v354 * v32
    del v354
    v765 = v42 * v360
    del v360
    v766 = v764 + v765
    del v764, v765
    v767 = v34 * v766
    v768 = v767 + v763
    del v763, v767
    v769 = v83 * v743
    v770 = v652 * v199
    v771 = v769 + v770
    del v769, v770
    v772 = v674 * v39
    v773 = v772 + v771
    del v771
    v774 = v105 * v773
    v775 = v774 + v768
    del v768, v774
    v776 = v674 * v37
    v777 = -v776
    v778 = v97 * v777
    v779 = v778 + v775
    del v775, v778
    v780 = v674 * v15
    v781 = v780 * -3.0
    v782 = v101 * v781
    v783 = v782 + v779
    del v779, v782
    v784 = v604 + v783
    del v604, v783
    v785 = v328 * v743
    del v328
    v786 = v670 * v181
    v787 = v688 * v156
    v788 = v786 + v787
    del v786, v787
    v789 = v685 * v72
    v790 = v789 + v788
    del v788, v789
    v791 = v682 * v160
    v792 = v791 + v790
    del v790, v791
    v793 = v77 * v472
    v794 = v793 + v792
    del v792, v793
    v795 = v785 + v794
    del v785, v794
    v796 = v652 * v416
    del v416
    v797 = v796 + v795
    del v795, v796
    v798 = v263 * v203
    v799 = v798 + v797
    del v797, v798
    v800 = v656 * v37
    v801 = -v800
    v802 = v97 * v801
    v803 = v802 + v799
    del v799, v802
    v804 = v656 * v2
    v805 = v804 * 2.0
    v806 = v74 * v805
    v807 = v806 + v803
    del v803, v806
    v808 = v656 * v15
    v809 = v808 * -3.0
    v810 = v101 * v809
    v811 = v810 + v807
    del v807, v810
    v812 = v656 * v39
    v813 = v105 * v812
    v814 = v813 + v811
    del v811, v813
    v815 = v674 * v2
    v816 = v815 * 2.0
    v817 = v816 + v814
    del v814, v816
    v818 = v74 * v817
    v819 = v818 + v784
    del v784, v818
    v820 = v98 * v743
    v821 = v671 * v181
    v822 = v667 * v156
    v823 = v821 + v822
    del v821, v822
    v824 = v53 + v72
    v825 = v661 * v824
    v826 = v825 + v823
    del v823, v825
    v827 = v657 * v160
    v828 = v827 + v826
    del v826, v827
    v829 = v60 * v472
    del v60
    v830 = v829 + v828
    del v828, v829
    v831 = v820 + v830
    del v820, v830
    v832 = v652 * v167
    v833 = v832 + v831
    del v831, v832
    v834 = v263 * v211
    del v211
    v835 = v834 + v833
    del v833, v834
    v836 = v97 * v800
    v837 = v836 + v835
    del v835, v836
    v838 = -v804
    v839 = v74 * v838
    v840 = v839 + v837
    del v837, v839
    v841 = v55 * v838
    v842 = v841 + v840
    del v840, v841
    v843 = v808 * 3.0
    v844 = v101 * v843
    v845 = v844 + v842
    del v842, v844
    v846 = -v812
    v847 = v105 * v846
    v848 = v847 + v845
    del v845, v847
    v849 = v815 + v848
    del v848
    v850 = v55 * v849
    v851 = v850 + v819
    del v819, v850
    v852 = v481 + v851
    del v481, v851
    v853 = v13 ** 4
    v854 = v853 * 5.0
    del v853
    v855 = v854 * v21
    v856 = v639 * v855
    v857 = v308 * v856
    v858 = v857 + v852
    del v852, v857
    v859 = v635 * v156
    v860 = v13 * v423
    v861 = v312 * v21
    v862 = v860 + v861
    del v860, v861
    v863 = v639 * v862
    v864 = v34 * v34
    v865 = v864 * v27
    v866 = v865 * v8
    del v865
    v867 = v866 * 6.0
    del v866
    v868 = v867 + v863
    del v863, v867
    v869 = v859 + v868
    del v859, v868
    v870 = v59 * v181
    v871 = v870 + v869
    del v869, v870
    v872 = v105 * v170
    v873 = v872 + v871
    del v871, v872
    v874 = -v167
    v875 = v101 * v874
    v876 = v875 + v873
    del v873, v875
    v877 = v0 ** 4
    v878 = v877 * 5.0
    del v877
    v879 = v878 * v876
    del v876
    v880 = v879 + v858
    del v858, v879
    v881 = v0 ** 5
    v882 = v881 * 6.0
    v883 = v37 * 2.0
    v884 = v34 * v883
    v885 = v27 * v884
    v886 = v882 * v885
    del v885
    v887 = v886 + v880
    del v880, v886
    v888 = v0 * v480
    del v480
    v889 = v485 * v21
    v890 = v488 * v2
    v891 = v33 * v181
    v892 = v105 * v39
    v893 = v891 + v892
    del v891, v892
    v894 = v493 * v893
    v895 = v890 + v894
    del v890, v894
    v896 = v889 + v895
    del v889, v895
    v897 = v13 * v499
    v898 = v897 + v896
    del v896, v897
    v899 = v4 * v502
    v900 = v899 + v898
    del v898, v899
    v901 = v33 * v900
    v902 = v292 * 2.0
    del v292
    v903 = v295 * -8.0
    del v295
    v904 = v902 + v903
    del v902, v903
    v905 = v904 * 0.5
    v906 = v14 * v111
    v907 = v906 * v511
    v908 = v905 + v907
    del v905, v907
    v909 = v908 * v53
    v910 = v906 * v58
    v911 = v904 + v910
    del v904, v910
    v912 = v911 * v72
    v913 = v274 * v48
    v914 = v913 + v912
    del v912, v913
    v915 = v909 + v914
    del v909, v914
    v916 = v309 * 2.0
    v917 = v916 * v156
    v918 = v917 + v915
    del v915, v917
    v919 = v523 * v160
    v920 = v919 + v918
    del v918, v919
    v921 = v301 * 4.0
    del v301
    v922 = v303 * -9.0
    del v303
    v923 = v921 + v922
    del v921, v922
    v924 = v74 * v14
    v925 = v924 * v58
    v926 = v925 + v923
    del v923, v925
    v927 = v55 * v14
    v928 = v927 * v511
    v929 = v928 + v926
    del v926, v928
    v930 = v929 * v164
    v931 = v930 + v920
    del v920, v930
    v932 = v344 * v32
    v933 = v932 + v931
    del v931, v932
    v934 = v13 * v485
    v935 = v33 * v105
    v936 = v935 * v493
    v937 = v934 + v936
    del v934, v936
    v938 = v4 * v488
    v939 = v938 + v937
    del v937, v938
    v940 = v939 * v39
    v941 = v940 + v933
    del v933, v940
    v942 = v256 * v543
    v943 = v542 + v942
    del v542, v942
    v944 = v271 + v943
    del v271, v943
    v945 = v944 * v18
    v946 = v945 + v941
    del v941, v945
    v947 = v543 * v469
    v948 = v559 + v947
    del v559, v947
    v949 = v20 * v948
    v950 = v949 + v946
    del v946, v949
    v951 = v901 + v950
    del v901, v950
    v952 = v42 * v393
    del v393
    v953 = v952 + v951
    del v951, v952
    v954 = v55 * v23
    v955 = v14 * v53
    v956 = v954 + v955
    del v954, v955
    v957 = v511 * v956
    v958 = v74 * v23
    v959 = v14 * v72
    v960 = v958 + v959
    del v958, v959
    v961 = v58 * v960
    v962 = v957 + v961
    del v957, v961
    v963 = v436 * 4.0
    del v436
    v964 = v963 + v962
    del v962, v963
    v965 = v438 * -9.0
    del v438
    v966 = v965 + v964
    del v964, v965
    v967 = v111 * v966
    v968 = v967 + v953
    del v953, v967
    v969 = v97 * v585
    v970 = v969 + v968
    del v968, v969
    v971 = v430 * 2.0
    v972 = v101 * v971
    v973 = v972 + v970
    del v970, v972
    v974 = v14 * v164
    v975 = v111 * v23
    v976 = v974 + v975
    del v974, v975
    v977 = v511 * v976
    del v511
    v978 = v446 * 2.0
    del v446
    v979 = v448 * -8.0
    del v448
    v980 = v978 + v979
    del v978, v979
    v981 = v980 * 0.5
    v982 = v977 + v981
    del v977, v981
    v983 = v55 * v982
    v984 = v983 + v973
    del v973, v983
    v985 = v58 * v976
    v986 = v985 + v980
    del v980, v985
    v987 = v74 * v986
    v988 = v987 + v984
    del v984, v987
    v989 = v13 * v988
    del v988
    v990 = v989 * 2.0
    del v989
    v991 = v632 * v8
    del v632
    v992 = v111 * v65
    v993 = -v106
    v994 = v97 * v993
    v995 = v992 + v994
    del v992, v994
    v996 = v0 * v308
    v997 = v996 * v639
    v998 = v997 + v995
    del v995, v997
    v999 = v998 * v21
    del v998
    v1000 = v999 * 5.0
    del v999
    v1001 = v13 ** 3
    v1002 = v1001 * 4.0
    del v1001
    v1003 = v1000 * v1002
    del v1000, v1002
    v1004 = v881 * v639
    v1005 = v1004 * v423
    v1006 = v1003 + v1005
    del v1003, v1005
    v1007 = v991 + v1006
    del v991, v1006
    v1008 = v42 * v14
    v1009 = v1008 * v106
    v1010 = v263 * v66
    v1011 = v1009 + v1010
    del v1009, v1010
    v1012 = v111 * v682
    v1013 = v1012 + v1011
    del v1011, v1012
    v1014 = v660 * 3.0
    v1015 = v97 * v1014
    v1016 = v1015 + v1013
    del v1013, v1015
    v1017 = -v666
    v1018 = v74 * v1017
    v1019 = v1018 + v1016
    del v1016, v1018
    v1020 = v55 * v1017
    v1021 = v1020 + v1019
    del v1019, v1020
    v1022 = v101 * v670
    v1023 = v1022 + v1021
    del v1021, v1022
    v1024 = v716 + v1023
    del v1023
    v1025 = v1024 * v53
    v1026 = v1025 + v1007
    del v1007, v1025
    v1027 = v1008 * v342
    v1028 = v263 * v83
    v1029 = v1027 + v1028
    del v1027, v1028
    v1030 = v111 * v657
    v1031 = v1030 + v1029
    del v1029, v1030
    v1032 = v660 * -3.0
    del v660
    v1033 = v97 * v1032
    v1034 = v1033 + v1031
    del v1031, v1033
    v1035 = v666 * 2.0
    del v666
    v1036 = v74 * v1035
    v1037 = v1036 + v1034
    del v1034, v1036
    v1038 = v101 * v671
    v1039 = v1038 + v1037
    del v1037, v1038
    v1040 = v716 * 2.0
    del v716
    v1041 = v1040 + v1039
    del v1039, v1040
    v1042 = v1041 * v72
    v1043 = v1042 + v1026
    del v1026, v1042
    v1044 = v20 * v944
    v1045 = v33 * v939
    v1046 = v1044 + v1045
    del v1044, v1045
    v1047 = v42 * v344
    del v344
    v1048 = v1047 + v1046
    del v1046, v1047
    v1049 = v111 * v929
    v1050 = v1049 + v1048
    del v1048, v1049
    v1051 = v97 * v523
    v1052 = v1051 + v1050
    del v1050, v1051
    v1053 = v101 * v916
    v1054 = v1053 + v1052
    del v1052, v1053
    v1055 = v55 * v908
    v1056 = v1055 + v1054
    del v1054, v1055
    v1057 = v74 * v911
    v1058 = v1057 + v1056
    del v1056, v1057
    v1059 = v50 * v274
    v1060 = v1059 + v1058
    del v1058, v1059
    v1061 = v1060 * v22
    del v22, v1060
    v1062 = v1061 + v1043
    del v1043, v1061
    v1063 = -v725
    del v725
    v1064 = v1063 * v156
    v1065 = v1064 + v1062
    del v1062, v1064
    v1066 = v675 * -3.0
    del v675
    v1067 = v1066 * v160
    v1068 = v1067 + v1065
    del v1065, v1067
    v1069 = v1008 * v77
    v1070 = v1069 + v720
    del v720, v1069
    v1071 = v1070 * v164
    v1072 = v1071 + v1068
    del v1068, v1071
    v1073 = v42 * v348
    v1074 = v1073 * v39
    v1075 = v1074 + v1072
    del v1072, v1074
    v1076 = v225 * v543
    v1077 = v1076 + v733
    del v733, v1076
    v1078 = v735 + v1077
    del v735, v1077
    v1079 = v1078 * v15
    v1080 = v1079 + v1075
    del v1075, v1079
    v1081 = v118 * v472
    del v118
    v1082 = v1081 + v1080
    del v1080, v1081
    v1083 = v42 * v23
    v1084 = v14 * v32
    v1085 = v1083 + v1084
    del v1083, v1084
    v1086 = v97 * v1085
    v1087 = v1008 * v160
    v1088 = v1086 + v1087
    del v1086, v1087
    v1089 = v66 * v1088
    v1090 = v1089 + v1082
    del v1082, v1089
    v1091 = v485 * v137
    del v485
    v1092 = v1091 + v1090
    del v1090, v1091
    v1093 = v139 * v499
    del v499
    v1094 = v1093 + v1092
    del v1092, v1093
    v1095 = v97 * v1008
    v1096 = v1095 * v207
    v1097 = v1096 + v1094
    del v1094, v1096
    v1098 = v263 * v177
    del v177
    v1099 = v1098 + v1097
    del v1097, v1098
    v1100 = v543 * v25
    del v543
    v1101 = v759 + v1100
    del v759, v1100
    v1102 = v17 * v1101
    v1103 = v1102 + v1099
    del v1099, v1102
    v1104 = v348 * v32
    del v348
    v1105 = v42 * v364
    del v364
    v1106 = v1104 + v1105
    del v1104, v1105
    v1107 = v33 * v1106
    v1108 = v1107 + v1103
    del v1103, v1107
    v1109 = v77 * v1085
    del v77
    v1110 = v1008 * v203
    del v203
    v1111 = v1109 + v1110
    del v1109, v1110
    v1112 = v776 + v1111
    del v776, v1111
    v1113 = v111 * v1112
    v1114 = v1113 + v1108
    del v1108, v1113
    v1115 = v815 * -3.0
    del v815
    v1116 = v97 * v1115
    v1117 = v1116 + v1114
    del v1114, v1116
    v1118 = -v772
    del v772
    v1119 = v101 * v1118
    v1120 = v1119 + v1117
    del v1117, v1119
    v1121 = v990 + v1120
    del v990, v1120
    v1122 = v342 * v1085
    del v342
    v1123 = v671 * v156
    v1124 = v1035 * v72
    v1125 = v1123 + v1124
    del v1123, v1124
    v1126 = v1032 * v160
    v1127 = v1126 + v1125
    del v1125, v1126
    v1128 = v657 * v164
    v1129 = v1128 + v1127
    del v1127, v1128
    v1130 = v83 * v472
    del v83
    v1131 = v1130 + v1129
    del v1129, v1130
    v1132 = v1122 + v1131
    del v1122, v1131
    v1133 = v1008 * v391
    del v391
    v1134 = v1133 + v1132
    del v1132, v1133
    v1135 = v263 * v199
    del v199
    v1136 = v1135 + v1134
    del v1134, v1135
    v1137 = v111 * v800
    v1138 = v1137 + v1136
    del v1136, v1137
    v1139 = v804 * -3.0
    v1140 = v97 * v1139
    v1141 = v1140 + v1138
    del v1138, v1140
    v1142 = v808 * 2.0
    v1143 = v74 * v1142
    v1144 = v1143 + v1141
    del v1141, v1143
    v1145 = v101 * v846
    v1146 = v1145 + v1144
    del v1144, v1145
    v1147 = v780 * 2.0
    v1148 = v1147 + v1146
    del v1146, v1147
    v1149 = v74 * v1148
    v1150 = v1149 + v1121
    del v1121, v1149
    v1151 = v106 * v1085
    v1152 = v670 * v156
    v1153 = v1017 * v824
    v1154 = v1152 + v1153
    del v1152, v1153
    v1155 = v1014 * v160
    v1156 = v1155 + v1154
    del v1154, v1155
    v1157 = v682 * v164
    v1158 = v1157 + v1156
    del v1156, v1157
    v1159 = v66 * v472
    del v66
    v1160 = v1159 + v1158
    del v1158, v1159
    v1161 = v1151 + v1160
    del v1151, v1160
    v1162 = v1008 * v174
    v1163 = v1162 + v1161
    del v1161, v1162
    v1164 = v263 * v207
    del v207
    v1165 = v1164 + v1163
    del v1163, v1164
    v1166 = v111 * v801
    v1167 = v1166 + v1165
    del v1165, v1166
    v1168 = v804 * 3.0
    del v804
    v1169 = v97 * v1168
    v1170 = v1169 + v1167
    del v1167, v1169
    v1171 = -v808
    del v808
    v1172 = v74 * v1171
    v1173 = v1172 + v1170
    del v1170, v1172
    v1174 = v55 * v1171
    v1175 = v1174 + v1173
    del v1173, v1174
    v1176 = v101 * v812
    v1177 = v1176 + v1175
    del v1175, v1176
    v1178 = v780 + v1177
    del v780, v1177
    v1179 = v55 * v1178
    v1180 = v1179 + v1150
    del v1150, v1179
    v1181 = v888 + v1180
    del v888, v1180
    v1182 = v878 * v8
    del v878
    v1183 = v639 * v1182
    v1184 = v312 * v1183
    v1185 = v1184 + v1181
    del v1181, v1184
    v1186 = v647 * 6.0
    v1187 = v39 * 2.0
    v1188 = v33 * v1187
    v1189 = v27 * v1188
    v1190 = v1186 * v1189
    del v1189
    v1191 = v1190 + v1185
    del v1185, v1190
    v1192 = v993 * v160
    v1193 = v0 * v429
    v1194 = v308 * v8
    v1195 = v1193 + v1194
    del v1193, v1194
    v1196 = v639 * v1195
    del v639
    v1197 = v33 * v33
    v1198 = v1197 * v27
    v1199 = v1198 * v21
    del v1198
    v1200 = v1199 * 6.0
    del v1199
    v1201 = v1200 + v1196
    del v1196, v1200
    v1202 = v1192 + v1201
    del v1192, v1201
    v1203 = v65 * v164
    v1204 = v1203 + v1202
    del v1202, v1203
    v1205 = v111 * v190
    v1206 = v1205 + v1204
    del v1204, v1205
    v1207 = -v174
    v1208 = v97 * v1207
    v1209 = v1208 + v1206
    del v1206, v1208
    v1210 = v854 * v1209
    del v854, v1209
    v1211 = v1210 + v1191
    del v1191, v1210
    v1212 = v14 * v966
    del v966
    v1213 = v313 * v32
    v1214 = v929 * v23
    v1215 = v1070 * v21
    v1216 = v1215 + v1214
    del v1214, v1215
    v1217 = v1213 + v1216
    del v1213, v1216
    v1218 = v65 * v855
    v1219 = v1218 + v1217
    del v1217, v1218
    v1220 = v682 * v64
    v1221 = v1220 + v1219
    del v1219, v1220
    v1222 = v657 * v82
    v1223 = v1222 + v1221
    del v1221, v1222
    v1224 = v143 * v493
    v1225 = v1224 * v37
    v1226 = v1225 + v1223
    del v1223, v1225
    v1227 = v13 * v472
    v1228 = v263 * v21
    v1229 = v1227 + v1228
    del v1227, v1228
    v1230 = v98 * v1229
    v1231 = v1230 + v1226
    del v1226, v1230
    v1232 = v13 * v263
    v1233 = v1232 * v167
    del v167
    v1234 = v1233 + v1231
    del v1231, v1233
    v1235 = v493 * v133
    v1236 = v34 * v1235
    v1237 = v1236 + v1234
    del v1234, v1236
    v1238 = v198 * v800
    v1239 = v1238 + v1237
    del v1237, v1238
    v1240 = v206 * v801
    v1241 = v1240 + v1239
    del v1239, v1240
    v1242 = v647 * v190
    del v190
    v1243 = v1242 + v1241
    del v1241, v1242
    v1244 = v42 * v424
    del v424
    v1245 = v1244 + v1243
    del v1243, v1244
    v1246 = v1212 + v1245
    del v1212, v1245
    v1247 = v13 * v1112
    del v1112
    v1248 = v1247 + v1246
    del v1246, v1247
    v1249 = v50 * v1248
    del v1248
    v1250 = v1249 * 2.0
    del v1249
    v1251 = v14 * v523
    v1252 = v1008 * v335
    v1253 = v1232 * v113
    v1254 = v1252 + v1253
    del v1252, v1253
    v1255 = v0 * v263
    v1256 = v1255 * v99
    v1257 = v1256 + v1254
    del v1254, v1256
    v1258 = v198 * v1032
    v1259 = v1258 + v1257
    del v1257, v1258
    v1260 = v202 * v682
    v1261 = v1260 + v1259
    del v1259, v1260
    v1262 = v206 * v1014
    v1263 = v1262 + v1261
    del v1261, v1262
    v1264 = v210 * v657
    v1265 = v1264 + v1263
    del v1263, v1264
    v1266 = v647 * v993
    v1267 = v1266 + v1265
    del v1265, v1266
    v1268 = v1 * v526
    v1269 = v1268 + v1267
    del v1267, v1268
    v1270 = v1251 + v1269
    del v1251, v1269
    v1271 = v42 * v305
    v1272 = v1271 + v1270
    del v1270, v1271
    v1273 = v0 * v721
    v1274 = v1273 + v1272
    del v1272, v1273
    v1275 = v13 * v1066
    v1276 = v1275 + v1274
    del v1274, v1275
    v1277 = v1276 * v69
    v1278 = v14 * v908
    v1279 = v1095 * v151
    v1280 = v753 * v151
    v1281 = v1279 + v1280
    del v1279, v1280
    v1282 = v257 * 32.0
    v1283 = v237 * v1282
    v1284 = v1283 + v1281
    del v1281, v1283
    v1285 = v206 * v1017
    v1286 = v1285 + v1284
    del v1284
    v1287 = v210 * v661
    v1288 = v1287 + v1286
    del v1286
    v1289 = v1278 + v1288
    del v1278, v1288
    v1290 = v1 * v513
    v1291 = v1290 + v1289
    del v1289, v1290
    v1292 = v263 * v127
    v1293 = v257 * 96.0
    v1294 = v74 * v1293
    v1295 = v1292 + v1294
    del v1294
    v1296 = v266 * 8.0
    v1297 = v1296 + v1295
    del v1295, v1296
    v1298 = v74 * v1297
    v1299 = v1298 + v1291
    del v1291, v1298
    v1300 = v42 * v285
    v1301 = v1300 + v1299
    del v1299, v1300
    v1302 = v0 * v676
    v1303 = v1302 + v1301
    del v1301, v1302
    v1304 = v13 * v1024
    v1305 = v1304 + v1303
    del v1303, v1304
    v1306 = v257 * -96.0
    v1307 = v74 * v1306
    v1308 = v1292 + v1307
    del v1292, v1307
    v1309 = v55 * v1282
    v1310 = v1309 + v1308
    del v1308, v1309
    v1311 = v266 * -4.0
    v1312 = v1311 + v1310
    del v1310
    v1313 = v55 * v1312
    v1314 = v1313 * 2.0
    del v1313
    v1315 = v1314 + v1305
    del v1305, v1314
    v1316 = v1315 * v51
    v1317 = v274 * v23
    v1318 = v1316 + v1317
    del v1316, v1317
    v1319 = v1277 + v1318
    del v1277, v1318
    v1320 = v14 * v929
    del v929
    v1321 = v1232 * v98
    del v98
    v1322 = v34 * v1224
    v1323 = v1321 + v1322
    del v1321, v1322
    v1324 = v198 * v657
    v1325 = v1324 + v1323
    del v1323, v1324
    v1326 = v206 * v682
    v1327 = v1326 + v1325
    del v1325, v1326
    v1328 = v647 * v65
    del v65
    v1329 = v1328 + v1327
    del v1327, v1328
    v1330 = v42 * v313
    del v313
    v1331 = v1330 + v1329
    del v1329, v1330
    v1332 = v1320 + v1331
    del v1320, v1331
    v1333 = v13 * v1070
    del v1070
    v1334 = v1333 + v1332
    del v1332, v1333
    v1335 = v1334 * v163
    del v163, v1334
    v1336 = v1335 + v1319
    del v1319, v1335
    v1337 = v1250 + v1336
    del v1250, v1336
    v1338 = v335 * v1085
    del v335
    v1339 = v523 * v23
    v1340 = v305 * v32
    del v305
    v1341 = v1066 * v21
    del v1066
    v1342 = v721 * v8
    del v721
    v1343 = v1341 + v1342
    del v1341, v1342
    v1344 = v1340 + v1343
    del v1340, v1343
    v1345 = v1339 + v1344
    del v1339, v1344
    v1346 = v526 * v10
    del v526
    v1347 = v1346 + v1345
    del v1345, v1346
    v1348 = v993 * v855
    del v993
    v1349 = v1348 + v1347
    del v1347, v1348
    v1350 = v657 * v57
    del v657
    v1351 = v1350 + v1349
    del v1349, v1350
    v1352 = v1014 * v64
    del v1014
    v1353 = v1352 + v1351
    del v1351, v1352
    v1354 = v682 * v76
    del v682
    v1355 = v1354 + v1353
    del v1353, v1354
    v1356 = v1032 * v82
    del v1032
    v1357 = v1356 + v1355
    del v1355, v1356
    v1358 = v0 * v472
    v1359 = v263 * v8
    v1360 = v1358 + v1359
    del v1358, v1359
    v1361 = v99 * v1360
    del v99
    v1362 = v1361 + v1357
    del v1357, v1361
    v1363 = v113 * v1229
    del v113
    v1364 = v1363 + v1362
    del v1362, v1363
    v1365 = v1338 + v1364
    del v1338, v1364
    v1366 = v1008 * v386
    del v386
    v1367 = v1366 + v1365
    del v1365, v1366
    v1368 = v1232 * v171
    del v171
    v1369 = v1368 + v1367
    del v1367, v1368
    v1370 = v1255 * v187
    del v187
    v1371 = v1370 + v1369
    del v1369, v1370
    v1372 = v198 * v1139
    del v1139
    v1373 = v1372 + v1371
    del v1371, v1372
    v1374 = v202 * v801
    del v801
    v1375 = v1374 + v1373
    del v1373, v1374
    v1376 = v206 * v1168
    del v1168
    v1377 = v1376 + v1375
    del v1375, v1376
    v1378 = v210 * v800
    del v800
    v1379 = v1378 + v1377
    del v1377, v1378
    v1380 = v647 * v1207
    del v1207
    v1381 = v1380 + v1379
    del v1379, v1380
    v1382 = v1 * v580
    del v580
    v1383 = v1382 + v1381
    del v1381, v1382
    v1384 = v14 * v585
    v1385 = v1384 + v1383
    del v1383, v1384
    v1386 = v42 * v440
    del v440
    v1387 = v1386 + v1385
    del v1385, v1386
    v1388 = v0 * v777
    del v777
    v1389 = v1388 + v1387
    del v1387, v1388
    v1390 = v13 * v1115
    del v1115
    v1391 = v1390 + v1389
    del v1389, v1390
    v1392 = v71 * v1391
    v1393 = v1392 + v1337
    del v1337, v1392
    v1394 = v746 + v1088
    v1395 = v151 * v1394
    v1396 = v1312 * v124
    del v124, v1312
    v1397 = v1024 * v21
    del v1024
    v1398 = v1396 + v1397
    del v1396, v1397
    v1399 = v676 * v8
    del v676
    v1400 = v1399 + v1398
    del v1398, v1399
    v1401 = v285 * v32
    del v285
    v1402 = v1401 + v1400
    del v1400, v1401
    v1403 = v1297 * v72
    v1404 = v1403 + v1402
    del v1402, v1403
    v1405 = v513 * v10
    del v513
    v1406 = v1405 + v1404
    del v1404, v1405
    v1407 = v908 * v23
    del v908
    v1408 = v1407 + v1406
    del v1406, v1407
    v1409 = v661 * v57
    del v661
    v1410 = v1409 + v1408
    del v1408
    v1411 = v1017 * v64
    del v1017
    v1412 = v1411 + v1410
    del v1410
    v1413 = v1282 * v125
    v1414 = v1413 + v1412
    del v1412, v1413
    v1415 = v1395 + v1414
    del v1395, v1414
    v1416 = v206 * v1171
    del v1171
    v1417 = v1416 + v1415
    del v1415
    v1418 = v210 * v838
    del v838
    v1419 = v1418 + v1417
    del v1417
    v1420 = v14 * v982
    del v982
    v1421 = v1420 + v1419
    del v1419, v1420
    v1422 = v1 * v596
    del v596
    v1423 = v1422 + v1421
    del v1421, v1422
    v1424 = v127 * v472
    del v127
    v1425 = v1293 * v72
    v1426 = v1424 + v1425
    del v1425
    v1427 = v74 * v1426
    v1428 = v1427 + v1423
    del v1423, v1427
    v1429 = v42 * v461
    del v461
    v1430 = v1429 + v1428
    del v1428, v1429
    v1431 = v0 * v849
    del v849
    v1432 = v1431 + v1430
    del v1430, v1431
    v1433 = v13 * v1178
    del v1178
    v1434 = v1433 + v1432
    del v1432, v1433
    v1435 = v1282 * v53
    del v1282
    v1436 = v1306 * v72
    v1437 = v1435 + v1436
    del v1435, v1436
    v1438 = v1424 + v1437
    del v1424, v1437
    v1439 = v55 * v1438
    del v1438
    v1440 = v1439 * 2.0
    del v1439
    v1441 = v1440 + v1434
    del v1434, v1440
    v1442 = v47 * v1441
    v1443 = v1442 + v1393
    del v1393, v1442
    v1444 = v50 * v1391
    del v1391
    v1445 = v1 * v523
    v1446 = v652 * v321
    v1447 = v1232 * v116
    v1448 = v1446 + v1447
    del v1446, v1447
    v1449 = v1255 * v102
    v1450 = v1449 + v1448
    del v1448, v1449
    v1451 = v198 * v671
    v1452 = v1451 + v1450
    del v1450, v1451
    v1453 = v202 * v688
    v1454 = v1453 + v1452
    del v1452, v1453
    v1455 = v206 * v670
    v1456 = v1455 + v1454
    del v1454, v1455
    v1457 = v210 * v667
    v1458 = v1457 + v1456
    del v1456, v1457
    v1459 = v881 * v635
    v1460 = v1459 + v1458
    del v1458, v1459
    v1461 = v1445 + v1460
    del v1445, v1460
    v1462 = v14 * v916
    v1463 = v1462 + v1461
    del v1461, v1462
    v1464 = v42 * v297
    v1465 = v1464 + v1463
    del v1463, v1464
    v1466 = v0 * v717
    v1467 = v1466 + v1465
    del v1465, v1466
    v1468 = v13 * v1063
    v1469 = v1468 + v1467
    del v1467, v1468
    v1470 = v1469 * v51
    v1471 = v14 * v911
    v1472 = v1095 * v316
    v1473 = v753 * v316
    v1474 = v1472 + v1473
    del v1472, v1473
    v1475 = v231 * v1293
    v1476 = v1475 + v1474
    del v1474, v1475
    v1477 = v237 * v1306
    v1478 = v1477 + v1476
    del v1476, v1477
    v1479 = v198 * v1035
    v1480 = v1479 + v1478
    del v1478, v1479
    v1481 = v202 * v685
    v1482 = v1481 + v1480
    del v1480, v1481
    v1483 = v1285 + v1482
    del v1285, v1482
    v1484 = v1287 + v1483
    del v1287, v1483
    v1485 = v1471 + v1484
    del v1471, v1484
    v1486 = v1 * v516
    v1487 = v1486 + v1485
    del v1485, v1486
    v1488 = v42 * v284
    v1489 = v1488 + v1487
    del v1487, v1488
    v1490 = v0 * v694
    v1491 = v1490 + v1489
    del v1489, v1490
    v1492 = v13 * v1041
    v1493 = v1492 + v1491
    del v1491, v1492
    v1494 = v55 * v1297
    v1495 = v1494 + v1493
    del v1493, v1494
    v1496 = v263 * v151
    v1497 = v1496 + v1311
    del v1311, v1496
    v1498 = v74 * v1497
    v1499 = v1498 * 2.0
    del v1498
    v1500 = v1499 + v1495
    del v1495, v1499
    v1501 = v1500 * v70
    del v70, v1500
    v1502 = v257 * -32.0
    v1503 = v1502 * v69
    del v1502
    v1504 = v1503 * 6.0
    del v1503
    v1505 = v71 ** 4
    v1506 = v1505 * 5.0
    del v1505
    v1507 = v1504 * v1506
    del v1504, v1506
    v1508 = v275 * v32
    del v275
    v1509 = v1507 + v1508
    del v1507, v1508
    v1510 = v1501 + v1509
    del v1501, v1509
    v1511 = v1470 + v1510
    del v1470, v1510
    v1512 = v1276 * v48
    del v1276
    v1513 = v1512 + v1511
    del v1511, v1512
    v1514 = v1444 + v1513
    del v1444, v1513
    v1515 = v321 * v743
    del v321
    v1516 = v523 * v10
    del v523
    v1517 = v297 * v32
    del v297
    v1518 = v1063 * v21
    del v1063
    v1519 = v717 * v8
    del v717
    v1520 = v1518 + v1519
    del v1518, v1519
    v1521 = v1517 + v1520
    del v1517, v1520
    v1522 = v916 * v23
    del v916
    v1523 = v1522 + v1521
    del v1521, v1522
    v1524 = v1516 + v1523
    del v1516, v1523
    v1525 = v635 * v1182
    del v635
    v1526 = v1525 + v1524
    del v1524, v1525
    v1527 = v667 * v57
    del v667
    v1528 = v1527 + v1526
    del v1526, v1527
    v1529 = v670 * v64
    v1530 = v1529 + v1528
    del v1528, v1529
    v1531 = v688 * v76
    del v688
    v1532 = v1531 + v1530
    del v1530, v1531
    v1533 = v671 * v82
    v1534 = v1533 + v1532
    del v1532, v1533
    v1535 = v102 * v1360
    del v102
    v1536 = v1535 + v1534
    del v1534, v1535
    v1537 = v116 * v1229
    del v116
    v1538 = v1537 + v1536
    del v1536, v1537
    v1539 = v1515 + v1538
    del v1515, v1538
    v1540 = v652 * v411
    del v411
    v1541 = v1540 + v1539
    del v1539, v1540
    v1542 = v1232 * v175
    del v175
    v1543 = v1542 + v1541
    del v1541, v1542
    v1544 = v1255 * v191
    del v191
    v1545 = v1544 + v1543
    del v1543, v1544
    v1546 = v198 * v846
    v1547 = v1546 + v1545
    del v1545, v1546
    v1548 = v202 * v809
    del v809
    v1549 = v1548 + v1547
    del v1547, v1548
    v1550 = v206 * v812
    v1551 = v1550 + v1549
    del v1549, v1550
    v1552 = v210 * v843
    del v843
    v1553 = v1552 + v1551
    del v1551, v1552
    v1554 = v881 * v874
    del v874
    v1555 = v1554 + v1553
    del v1553, v1554
    v1556 = v1 * v585
    del v585
    v1557 = v1556 + v1555
    del v1555, v1556
    v1558 = v14 * v971
    del v971
    v1559 = v1558 + v1557
    del v1557, v1558
    v1560 = v42 * v450
    del v450
    v1561 = v1560 + v1559
    del v1559, v1560
    v1562 = v0 * v781
    del v781
    v1563 = v1562 + v1561
    del v1561, v1562
    v1564 = v13 * v1118
    del v1118
    v1565 = v1564 + v1563
    del v1563, v1564
    v1566 = v47 * v1565
    v1567 = v1566 + v1514
    del v1514, v1566
    v1568 = v316 * v1394
    del v316
    v1569 = v1041 * v21
    del v1041
    v1570 = v1297 * v53
    del v1297
    v1571 = v1497 * v149
    del v149, v1497
    v1572 = v1571 + v1570
    del v1570, v1571
    v1573 = v1569 + v1572
    del v1569, v1572
    v1574 = v694 * v8
    del v694
    v1575 = v1574 + v1573
    del v1573, v1574
    v1576 = v284 * v32
    del v284
    v1577 = v1576 + v1575
    del v1575, v1576
    v1578 = v516 * v10
    del v516
    v1579 = v1578 + v1577
    del v1577, v1578
    v1580 = v911 * v23
    del v911
    v1581 = v1580 + v1579
    del v1579, v1580
    v1582 = v1409 + v1581
    del v1409, v1581
    v1583 = v1411 + v1582
    del v1411, v1582
    v1584 = v685 * v76
    del v685
    v1585 = v1584 + v1583
    del v1583, v1584
    v1586 = v1035 * v82
    del v1035
    v1587 = v1586 + v1585
    del v1585, v1586
    v1588 = v1306 * v125
    del v1306
    v1589 = v1588 + v1587
    del v1587, v1588
    v1590 = v1293 * v123
    del v1293
    v1591 = v1590 + v1589
    del v1589, v1590
    v1592 = v1568 + v1591
    del v1568, v1591
    v1593 = v198 * v1142
    del v1142
    v1594 = v1593 + v1592
    del v1592, v1593
    v1595 = v202 * v805
    del v805
    v1596 = v1595 + v1594
    del v1594, v1595
    v1597 = v1416 + v1596
    del v1416, v1596
    v1598 = v1418 + v1597
    del v1418, v1597
    v1599 = v14 * v986
    del v986
    v1600 = v1599 + v1598
    del v1598, v1599
    v1601 = v1 * v600
    del v600
    v1602 = v1601 + v1600
    del v1600, v1601
    v1603 = v42 * v458
    del v458
    v1604 = v1603 + v1602
    del v1602, v1603
    v1605 = v0 * v817
    del v817
    v1606 = v1605 + v1604
    del v1604, v1605
    v1607 = v13 * v1148
    del v1148
    v1608 = v1607 + v1606
    del v1606, v1607
    v1609 = v55 * v1426
    del v1426
    v1610 = v1609 + v1608
    del v1608, v1609
    v1611 = v151 * v472
    del v151
    v1612 = v74 * v1611
    del v1611
    v1613 = v1612 * 2.0
    del v1612
    v1614 = v1613 + v1610
    del v1610, v1613
    v1615 = v71 * v1614
    del v1614
    v1616 = v1615 * 2.0
    del v1615
    v1617 = v1616 + v1567
    del v1567, v1616
    v1618 = v1 * v577
    del v577
    v1619 = v309 * v32
    v1620 = v537 * v10
    v1621 = v726 * v8
    v1622 = v1621 + v1620
    del v1620, v1621
    v1623 = v1619 + v1622
    del v1619, v1622
    v1624 = v59 * v1182
    v1625 = v1624 + v1623
    del v1623, v1624
    v1626 = v671 * v57
    v1627 = v1626 + v1625
    del v1625, v1626
    v1628 = v670 * v76
    v1629 = v1628 + v1627
    del v1627, v1628
    v1630 = v139 * v493
    v1631 = v1630 * v39
    v1632 = v1631 + v1629
    del v1629, v1631
    v1633 = v106 * v1360
    v1634 = v1633 + v1632
    del v1632, v1633
    v1635 = v1255 * v174
    del v174
    v1636 = v1635 + v1634
    del v1634, v1635
    v1637 = v493 * v137
    del v493
    v1638 = v33 * v1637
    v1639 = v1638 + v1636
    del v1636, v1638
    v1640 = v202 * v812
    del v812
    v1641 = v1640 + v1639
    del v1639, v1640
    v1642 = v210 * v846
    del v846
    v1643 = v1642 + v1641
    del v1641, v1642
    v1644 = v881 * v170
    del v170
    v1645 = v1644 + v1643
    del v1643, v1644
    v1646 = v42 * v430
    del v430
    v1647 = v1646 + v1645
    del v1645, v1646
    v1648 = v1618 + v1647
    del v1618, v1647
    v1649 = v0 * v773
    del v773
    v1650 = v1649 + v1648
    del v1648, v1649
    v1651 = v47 * v1650
    del v1650
    v1652 = v1651 * 2.0
    del v1651
    v1653 = v1469 * v69
    del v1469
    v1654 = v1315 * v48
    del v1315
    v1655 = v274 * v10
    v1656 = v1654 + v1655
    del v1654, v1655
    v1657 = v1653 + v1656
    del v1653, v1656
    v1658 = v1 * v537
    del v537
    v1659 = v1255 * v106
    del v106
    v1660 = v33 * v1630
    v1661 = v1659 + v1660
    del v1659, v1660
    v1662 = v202 * v670
    del v670
    v1663 = v1662 + v1661
    del v1661, v1662
    v1664 = v210 * v671
    del v671
    v1665 = v1664 + v1663
    del v1663, v1664
    v1666 = v881 * v59
    del v59
    v1667 = v1666 + v1665
    del v1665, v1666
    v1668 = v42 * v309
    del v309
    v1669 = v1668 + v1667
    del v1667, v1668
    v1670 = v1658 + v1669
    del v1658, v1669
    v1671 = v0 * v726
    del v726
    v1672 = v1671 + v1670
    del v1670, v1671
    v1673 = v1672 * v180
    del v180, v1672
    v1674 = v1673 + v1657
    del v1657, v1673
    v1675 = v1652 + v1674
    del v1652, v1674
    v1676 = v71 * v1565
    del v1565
    v1677 = v1676 + v1675
    del v1675, v1676
    v1678 = v50 * v1441
    del v1441
    v1679 = v1678 + v1677
    del v1677, v1678
    v1680 = v198 * v1085
    v1681 = v1008 * v82
    v1682 = v1680 + v1681
    del v1680, v1681
    v1683 = v1682 * 2.0
    del v1682
    v1684 = v206 * v1085
    v1685 = v1008 * v64
    v1686 = v1684 + v1685
    del v1684, v1685
    v1687 = v105 * v1360
    v1688 = v1687 + v1686
    del v1686, v1687
    v1689 = v1255 * v181
    v1690 = v1689 + v1688
    del v1688, v1689
    v1691 = v1683 + v1690
    del v1683, v1690
    v1692 = v101 * v1229
    v1693 = v1232 * v156
    v1694 = v1692 + v1693
    del v1692, v1693
    v1695 = v1694 * -3.0
    del v1694
    v1696 = v1695 + v1691
    del v1691, v1695
    v1697 = v647 * v160
    v1698 = v97 * v855
    v1699 = v1697 + v1698
    del v1697, v1698
    v1700 = -v1699
    del v1699
    v1701 = v1700 + v1696
    del v1696, v1700
    v1702 = v58 * v1701
    v1703 = v42 * v74
    v1704 = v42 * v55
    v1705 = v1704 * 0.5
    del v1704
    v1706 = v1703 + v1705
    del v1703, v1705
    v1707 = v1706 * 6.0
    v1708 = v1 * v101
    v1709 = v14 * v97
    v1710 = v1708 + v1709
    del v1708, v1709
    v1711 = v1710 * 4.0
    v1712 = v1707 - v1711
    del v1707, v1711
    v1713 = v1712 * v279
    v1714 = v13 * v139
    v1715 = v1714 * v483
    v1716 = v1713 + v1715
    del v1713, v1715
    v1717 = v0 * v143
    v1718 = v1717 * v483
    v1719 = v1718 + v1716
    del v1716, v1718
    v1720 = v42 * v272
    v1721 = v1720 + v1719
    del v1719, v1720
    v1722 = v1721 * v37
    v1723 = v42 * v105
    v1724 = v14 * v101
    v1725 = v1724 * 2.0
    del v1724
    v1726 = v1723 + v1725
    del v1723, v1725
    v1727 = v1726 * v279
    v1728 = v0 * v648
    v1729 = v1727 + v1728
    del v1727, v1728
    v1730 = v1729 * v15
    v1731 = v927 * 0.5
    v1732 = v924 + v1731
    del v1731
    v1733 = v1732 * 2.0
    v1734 = v510 * 4.0
    v1735 = v1734 + v1733
    del v1733, v1734
    v1736 = v42 * v101
    v1737 = v1736 * 10.0
    v1738 = v1735 - v1737
    del v1735, v1737
    v1739 = v1738 * v279
    v1740 = v1739 * v2
    v1741 = v1730 + v1740
    del v1730, v1740
    v1742 = v1722 + v1741
    del v1722, v1741
    v1743 = v13 ** 6
    v1744 = v1743 * v27
    v1745 = v1744 * v1187
    del v1187, v1744
    v1746 = v1745 + v1742
    del v1742, v1745
    v1747 = v13 * v156
    v1748 = v101 * v21
    v1749 = v1747 + v1748
    del v1747, v1748
    v1750 = -v1749
    del v1749
    v1751 = v403 + v1750
    del v1750
    v1752 = v674 * v1751
    v1753 = v1752 + v1746
    del v1746, v1752
    v1754 = v210 * v181
    v1755 = v105 * v57
    v1756 = v1754 + v1755
    del v1754, v1755
    v1757 = v198 * v156
    v1758 = v1757 + v1756
    del v1756, v1757
    v1759 = v101 * v82
    v1760 = v1759 + v1758
    del v1758, v1759
    v1761 = -v1760
    del v1760
    v1762 = v206 * v156
    v1763 = v101 * v64
    v1764 = v1762 + v1763
    del v1762, v1763
    v1765 = v202 * v181
    v1766 = v1765 + v1764
    del v1764, v1765
    v1767 = v105 * v76
    v1768 = v1767 + v1766
    del v1766, v1767
    v1769 = v1761 + v1768
    del v1761, v1768
    v1770 = v656 * v1769
    v1771 = v1770 + v1753
    del v1753, v1770
    v1772 = v1073 * v21
    del v1073
    v1773 = v1772 + v1771
    del v1771, v1772
    v1774 = v939 * v23
    del v939
    v1775 = v1774 + v1773
    del v1773, v1774
    v1776 = v1630 * v181
    del v1630
    v1777 = v1776 + v1775
    del v1775, v1776
    v1778 = v1702 + v1777
    del v1702, v1777
    v1779 = v105 * v1637
    del v1637
    v1780 = v1779 + v1778
    del v1778, v1779
    v1781 = v14 * v900
    del v900
    v1782 = v1781 + v1780
    del v1780, v1781
    v1783 = v13 * v1106
    del v1106
    v1784 = v1783 + v1782
    del v1782, v1783
    v1785 = v1186 * v21
    del v1186
    v1786 = v27 * v1785
    v1787 = v33 * v1786
    del v1786
    v1788 = v1787 * 2.0
    del v1787
    v1789 = v1788 + v1784
    del v1784, v1788
    v1790 = v42 * v53
    v1791 = v55 * v32
    v1792 = v1790 + v1791
    del v1790, v1791
    v1793 = v1792 * 0.5
    del v1792
    v1794 = v42 * v72
    v1795 = v74 * v32
    v1796 = v1794 + v1795
    del v1794, v1795
    v1797 = v1793 + v1796
    del v1793, v1796
    v1798 = v1797 * 6.0
    v1799 = v1 * v156
    v1800 = v101 * v10
    v1801 = v1799 + v1800
    del v1799, v1800
    v1802 = v14 * v160
    v1803 = v1802 + v1801
    del v1801, v1802
    v1804 = v97 * v23
    v1805 = v1804 + v1803
    del v1803, v1804
    v1806 = v1805 * -4.0
    v1807 = v1798 + v1806
    del v1798, v1806
    v1808 = v279 * v1807
    v1809 = v272 * v32
    del v272
    v1810 = v13 * v137
    v1811 = v0 * v133
    v1812 = v143 * v8
    v1813 = v1811 + v1812
    del v1811, v1812
    v1814 = v1810 + v1813
    del v1810, v1813
    v1815 = v139 * v21
    v1816 = v1815 + v1814
    del v1814, v1815
    v1817 = v483 * v1816
    del v483
    v1818 = v1809 + v1817
    del v1809, v1817
    v1819 = v1808 + v1818
    del v1808, v1818
    v1820 = v42 * v478
    del v478
    v1821 = v1820 + v1819
    del v1819, v1820
    v1822 = v34 * v1821
    v1823 = v1822 + v1789
    del v1789, v1822
    v1824 = v956 * 0.5
    v1825 = v960 + v1824
    del v1824
    v1826 = v1825 * 2.0
    v1827 = v590 * 4.0
    v1828 = v1827 + v1826
    del v1826, v1827
    v1829 = v42 * v156
    v1830 = v101 * v32
    v1831 = v1829 + v1830
    del v1829, v1830
    v1832 = v1831 * -10.0
    v1833 = v1832 + v1828
    del v1828, v1832
    v1834 = v279 * v1833
    v1835 = v4 * v1834
    v1836 = v1835 + v1823
    del v1823, v1835
    v1837 = v14 * v156
    v1838 = v101 * v23
    v1839 = v1837 + v1838
    del v1837, v1838
    v1840 = v1839 * 2.0
    del v1839
    v1841 = v42 * v181
    v1842 = v105 * v32
    v1843 = v1841 + v1842
    del v1841, v1842
    v1844 = v1840 + v1843
    del v1840, v1843
    v1845 = v279 * v1844
    v1846 = v648 * v8
    del v648
    v1847 = v1846 + v1845
    del v1845, v1846
    v1848 = v0 * v856
    del v856
    v1849 = v1848 + v1847
    del v1847, v1848
    v1850 = v17 * v1849
    v1851 = v1850 + v1836
    del v1836, v1850
    v1852 = v323 * v743
    v1853 = v263 * v82
    v1854 = v198 * v472
    v1855 = v1854 + v1853
    del v1853, v1854
    v1856 = v1852 + v1855
    del v1852, v1855
    v1857 = v652 * v403
    del v403
    v1858 = v1857 + v1856
    del v1856, v1857
    v1859 = v1858 * -2.0
    del v1858
    v1860 = v101 * v1360
    v1861 = v1255 * v156
    v1862 = v1860 + v1861
    del v1860, v1861
    v1863 = v1862 * 5.0
    del v1862
    v1864 = v647 * v164
    v1865 = v111 * v855
    v1866 = v1864 + v1865
    del v1864, v1865
    v1867 = v1863 + v1866
    del v1863, v1866
    v1868 = v1859 + v1867
    del v1859, v1867
    v1869 = v13 * v1088
    del v1088
    v1870 = v263 * v64
    v1871 = v206 * v472
    v1872 = v1871 + v1870
    del v1870, v1871
    v1873 = v1869 + v1872
    del v1869, v1872
    v1874 = v1095 * v21
    v1875 = v1874 + v1873
    del v1873, v1874
    v1876 = -v1875
    del v1875
    v1877 = v1876 + v1868
    del v1868, v1876
    v1878 = v58 * v1877
    v1879 = v74 * v82
    v1880 = v198 * v72
    v1881 = v1879 + v1880
    del v1879, v1880
    v1882 = v1881 * 2.0
    del v1881
    v1883 = v210 * v156
    v1884 = v101 * v57
    v1885 = v1883 + v1884
    del v1883, v1884
    v1886 = v1885 * 3.0
    del v1885
    v1887 = v1882 + v1886
    del v1882, v1886
    v1888 = v202 * v156
    v1889 = v101 * v76
    v1890 = v1888 + v1889
    del v1888, v1889
    v1891 = v1890 * -3.0
    del v1890
    v1892 = v1891 + v1887
    del v1887, v1891
    v1893 = v55 * v64
    v1894 = v206 * v824
    v1895 = v1893 + v1894
    del v1893, v1894
    v1896 = v74 * v64
    v1897 = v1896 + v1895
    del v1895, v1896
    v1898 = -v1897
    del v1897
    v1899 = v1898 + v1892
    del v1892, v1898
    v1900 = v656 * v1899
    v1901 = v1710 * 6.0
    del v1710
    v1902 = v1706 * 2.0
    del v1706
    v1903 = v1901 - v1902
    del v1901, v1902
    v1904 = v1903 * v279
    v1905 = v1714 * v258
    v1906 = v1904 + v1905
    del v1904, v1905
    v1907 = v1717 * v258
    v1908 = v1907 + v1906
    del v1906, v1907
    v1909 = v42 * v267
    v1910 = v1909 + v1908
    del v1908, v1909
    v1911 = v1910 * v2
    v1912 = v1729 * v39
    del v1729
    v1913 = v1912 + v1911
    del v1911, v1912
    v1914 = v535 * 0.5
    v1915 = v532 + v1914
    del v1914
    v1916 = v1915 * 2.0
    v1917 = v906 * 4.0
    v1918 = v1917 + v1916
    del v1916, v1917
    v1919 = v42 * v97
    v1920 = v1919 * 10.0
    v1921 = v1918 - v1920
    del v1918, v1920
    v1922 = v1921 * v279
    v1923 = v1922 * v37
    v1924 = v1923 + v1913
    del v1913, v1923
    v1925 = v82 * 2.0
    v1926 = v64 + v1925
    del v1925
    v1927 = v0 * v156
    v1928 = v101 * v8
    v1929 = v1927 + v1928
    del v1927, v1928
    v1930 = v1929 * -3.0
    del v1929
    v1931 = v1930 + v1926
    del v1926, v1930
    v1932 = v674 * v1931
    v1933 = v1932 + v1924
    del v1924, v1932
    v1934 = v1900 + v1933
    del v1900, v1933
    v1935 = v1736 * 12.0
    del v1736
    v1936 = v510 * 9.0
    v1937 = v1935 - v1936
    del v1935, v1936
    v1938 = v1732 * 8.0
    del v1732
    v1939 = v1937 - v1938
    del v1937, v1938
    v1940 = v1939 * v294
    v1941 = v42 * v361
    v1942 = v1941 * v347
    v1943 = v1940 + v1942
    del v1940, v1942
    v1944 = v14 * v944
    v1945 = v1944 + v1943
    del v1943, v1944
    v1946 = v1945 * v16
    del v16, v1945
    v1947 = v1946 + v1934
    del v1934, v1946
    v1948 = v488 * v133
    v1949 = v1948 + v1947
    del v1947, v1948
    v1950 = v1078 * v21
    del v1078
    v1951 = v1950 + v1949
    del v1949, v1950
    v1952 = v1878 + v1951
    del v1878, v1951
    v1953 = v13 * v1101
    del v1101
    v1954 = v1953 + v1952
    del v1952, v1953
    v1955 = v143 * v502
    v1956 = v1955 + v1954
    del v1954, v1955
    v1957 = v1825 * -8.0
    del v1825
    v1958 = v1831 * 12.0
    del v1831
    v1959 = v590 * -9.0
    v1960 = v1958 + v1959
    del v1958, v1959
    v1961 = v1957 + v1960
    del v1957, v1960
    v1962 = v294 * v1961
    v1963 = v944 * v23
    del v944
    v1964 = v42 * v357
    del v357
    v1965 = v361 * v32
    del v361
    v1966 = v1964 + v1965
    del v1964, v1965
    v1967 = v347 * v1966
    v1968 = v1963 + v1967
    del v1963, v1967
    v1969 = v1962 + v1968
    del v1962, v1968
    v1970 = v14 * v948
    del v948
    v1971 = v1970 + v1969
    del v1969, v1970
    v1972 = v17 * v1971
    del v1971
    v1973 = v1972 * 2.0
    del v1972
    v1974 = v1973 + v1956
    del v1956, v1973
    v1975 = v567 * 0.5
    v1976 = v571 + v1975
    del v1975
    v1977 = v1976 * 2.0
    v1978 = v976 * 4.0
    v1979 = v1978 + v1977
    del v1977, v1978
    v1980 = v42 * v160
    v1981 = v97 * v32
    v1982 = v1980 + v1981
    del v1980, v1981
    v1983 = v1982 * -10.0
    v1984 = v1983 + v1979
    del v1979, v1983
    v1985 = v279 * v1984
    v1986 = v34 * v1985
    v1987 = v1986 + v1974
    del v1974, v1986
    v1988 = v1797 * -2.0
    del v1797
    v1989 = v1805 * 6.0
    del v1805
    v1990 = v1989 + v1988
    del v1988, v1989
    v1991 = v279 * v1990
    v1992 = v267 * v32
    del v267
    v1993 = v258 * v1816
    del v258
    v1994 = v1992 + v1993
    del v1992, v1993
    v1995 = v1991 + v1994
    del v1991, v1994
    v1996 = v42 * v474
    del v474
    v1997 = v1996 + v1995
    del v1995, v1996
    v1998 = v4 * v1997
    v1999 = v1998 + v1987
    del v1987, v1998
    v2000 = v33 * v1849
    del v1849
    v2001 = v2000 + v1999
    del v1999, v2000
    v2002 = v337 * v1085
    del v1085
    v2003 = v263 * v76
    v2004 = v202 * v472
    v2005 = v2004 + v2003
    del v2003, v2004
    v2006 = v2002 + v2005
    del v2002, v2005
    v2007 = v1008 * v375
    v2008 = v2007 + v2006
    del v2006, v2007
    v2009 = v2008 * -2.0
    del v2008
    v2010 = v97 * v1229
    v2011 = v1232 * v160
    v2012 = v2010 + v2011
    del v2010, v2011
    v2013 = v2012 * 5.0
    del v2012
    v2014 = v881 * v181
    del v181
    v2015 = v105 * v1182
    v2016 = v2014 + v2015
    del v2014, v2015
    v2017 = v2013 + v2016
    del v2013, v2016
    v2018 = v2009 + v2017
    del v2009, v2017
    v2019 = v0 * v746
    del v746
    v2020 = v263 * v57
    v2021 = v210 * v472
    v2022 = v2021 + v2020
    del v2020, v2021
    v2023 = v2019 + v2022
    del v2019, v2022
    v2024 = v753 * v8
    v2025 = v2024 + v2023
    del v2023, v2024
    v2026 = -v2025
    del v2025
    v2027 = v2026 + v2018
    del v2018, v2026
    v2028 = v58 * v2027
    v2029 = v74 * v76
    v2030 = v202 * v72
    v2031 = v2029 + v2030
    del v2029, v2030
    v2032 = v2031 * 2.0
    del v2031
    v2033 = v206 * v160
    v2034 = v97 * v64
    v2035 = v2033 + v2034
    del v2033, v2034
    v2036 = v2035 * 3.0
    del v2035
    v2037 = v2032 + v2036
    del v2032, v2036
    v2038 = v198 * v160
    v2039 = v97 * v82
    v2040 = v2038 + v2039
    del v2038, v2039
    v2041 = v2040 * -3.0
    del v2040
    v2042 = v2041 + v2037
    del v2037, v2041
    v2043 = v55 * v57
    v2044 = v210 * v824
    del v824
    v2045 = v2043 + v2044
    del v2043, v2044
    v2046 = v74 * v57
    v2047 = v2046 + v2045
    del v2045, v2046
    v2048 = -v2047
    del v2047
    v2049 = v2048 + v2042
    del v2042, v2048
    v2050 = v656 * v2049
    v2051 = v1910 * v15
    del v1910
    v2052 = v1739 * v39
    del v1739
    v2053 = v2052 + v2051
    del v2051, v2052
    v2054 = v42 * v111
    v2055 = v1 * v97
    v2056 = v2055 * 2.0
    del v2055
    v2057 = v2054 + v2056
    del v2054, v2056
    v2058 = v2057 * v279
    v2059 = v13 * v1004
    v2060 = v2058 + v2059
    del v2058, v2059
    v2061 = v2060 * v37
    v2062 = v2061 + v2053
    del v2053, v2061
    v2063 = v76 * 2.0
    v2064 = v57 + v2063
    del v2063
    v2065 = v13 * v160
    v2066 = v97 * v21
    v2067 = v2065 + v2066
    del v2065, v2066
    v2068 = v2067 * -3.0
    del v2067
    v2069 = v2068 + v2064
    del v2064, v2068
    v2070 = v674 * v2069
    v2071 = v2070 + v2062
    del v2062, v2070
    v2072 = v2050 + v2071
    del v2050, v2071
    v2073 = v1919 * 12.0
    del v1919
    v2074 = v906 * 9.0
    v2075 = v2073 - v2074
    del v2073, v2074
    v2076 = v1915 * 8.0
    del v1915
    v2077 = v2075 - v2076
    del v2075, v2076
    v2078 = v2077 * v294
    v2079 = v42 * v365
    v2080 = v2079 * v347
    v2081 = v2078 + v2080
    del v2078, v2080
    v2082 = v1 * v546
    v2083 = v2082 + v2081
    del v2081, v2082
    v2084 = v2083 * v3
    del v3, v2083
    v2085 = v2084 + v2072
    del v2072, v2084
    v2086 = v488 * v137
    del v488
    v2087 = v2086 + v2085
    del v2085, v2086
    v2088 = v736 * v8
    del v736
    v2089 = v2088 + v2087
    del v2087, v2088
    v2090 = v2028 + v2089
    del v2028, v2089
    v2091 = v0 * v761
    del v761
    v2092 = v2091 + v2090
    del v2090, v2091
    v2093 = v139 * v502
    del v502
    v2094 = v2093 + v2092
    del v2092, v2093
    v2095 = v1976 * -8.0
    del v1976
    v2096 = v1982 * 12.0
    del v1982
    v2097 = v976 * -9.0
    v2098 = v2096 + v2097
    del v2096, v2097
    v2099 = v2095 + v2098
    del v2095, v2098
    v2100 = v294 * v2099
    del v294
    v2101 = v546 * v10
    del v546
    v2102 = v42 * v351
    del v351
    v2103 = v365 * v32
    del v365
    v2104 = v2102 + v2103
    del v2102, v2103
    v2105 = v347 * v2104
    del v347
    v2106 = v2101 + v2105
    del v2101, v2105
    v2107 = v2100 + v2106
    del v2100, v2106
    v2108 = v1 * v560
    del v560
    v2109 = v2108 + v2107
    del v2107, v2108
    v2110 = v4 * v2109
    del v2109
    v2111 = v2110 * 2.0
    del v2110
    v2112 = v2111 + v2094
    del v2094, v2111
    v2113 = v1 * v160
    v2114 = v97 * v10
    v2115 = v2113 + v2114
    del v2113, v2114
    v2116 = v2115 * 2.0
    del v2115
    v2117 = v42 * v164
    v2118 = v111 * v32
    v2119 = v2117 + v2118
    del v2117, v2118
    v2120 = v2116 + v2119
    del v2116, v2119
    v2121 = v279 * v2120
    del v279
    v2122 = v1004 * v21
    del v1004
    v2123 = v2122 + v2121
    del v2121, v2122
    v2124 = v13 * v1183
    del v1183
    v2125 = v2124 + v2123
    del v2123, v2124
    v2126 = v34 * v2125
    v2127 = v2126 + v2112
    del v2112, v2126
    v2128 = v17 * v1997
    del v1997
    v2129 = v2128 + v2127
    del v2127, v2128
    v2130 = v33 * v1834
    del v1834
    v2131 = v2130 + v2129
    del v2129, v2130
    v2132 = v202 * v743
    v2133 = v652 * v76
    v2134 = v2132 + v2133
    del v2132, v2133
    v2135 = v2134 * 2.0
    del v2134
    v2136 = v210 * v743
    del v743
    v2137 = v652 * v57
    v2138 = v2136 + v2137
    del v2136, v2137
    v2139 = v111 * v1229
    del v1229
    v2140 = v2139 + v2138
    del v2138, v2139
    v2141 = v1232 * v164
    v2142 = v2141 + v2140
    del v2140, v2141
    v2143 = v2135 + v2142
    del v2135, v2142
    v2144 = v97 * v1360
    del v1360
    v2145 = v1255 * v160
    v2146 = v2144 + v2145
    del v2144, v2145
    v2147 = v2146 * -3.0
    del v2146
    v2148 = v2147 + v2143
    del v2143, v2147
    v2149 = v881 * v156
    del v156
    v2150 = v101 * v1182
    v2151 = v2149 + v2150
    del v2149, v2150
    v2152 = -v2151
    del v2151
    v2153 = v2152 + v2148
    del v2148, v2152
    v2154 = v58 * v2153
    del v58
    v2155 = v206 * v164
    v2156 = v111 * v64
    del v64
    v2157 = v2155 + v2156
    del v2155, v2156
    v2158 = v202 * v160
    v2159 = v2158 + v2157
    del v2157, v2158
    v2160 = v97 * v76
    del v76
    v2161 = v2160 + v2159
    del v2159, v2160
    v2162 = -v2161
    del v2161
    v2163 = v210 * v160
    v2164 = v97 * v57
    del v57
    v2165 = v2163 + v2164
    del v2163, v2164
    v2166 = v198 * v164
    v2167 = v2166 + v2165
    del v2165, v2166
    v2168 = v111 * v82
    del v82
    v2169 = v2168 + v2167
    del v2167, v2168
    v2170 = v2162 + v2169
    del v2162, v2169
    v2171 = v656 * v2170
    del v656
    v2172 = v1721 * v39
    del v1721
    v2173 = v1922 * v15
    del v1922
    v2174 = v2172 + v2173
    del v2172, v2173
    v2175 = v2060 * v2
    del v2060
    v2176 = v2175 + v2174
    del v2174, v2175
    v2177 = v0 ** 6
    v2178 = v2177 * v27
    v2179 = v2178 * v883
    del v883, v2178
    v2180 = v2179 + v2176
    del v2176, v2179
    v2181 = v0 * v160
    del v160
    v2182 = v97 * v8
    v2183 = v2181 + v2182
    del v2181, v2182
    v2184 = -v2183
    del v2183
    v2185 = v375 + v2184
    del v375, v2184
    v2186 = v674 * v2185
    del v674
    v2187 = v2186 + v2180
    del v2180, v2186
    v2188 = v2171 + v2187
    del v2171, v2187
    v2189 = v729 * v8
    del v729
    v2190 = v2189 + v2188
    del v2188, v2189
    v2191 = v554 * v10
    del v554
    v2192 = v2191 + v2190
    del v2190, v2191
    v2193 = v1224 * v164
    del v164, v1224
    v2194 = v2193 + v2192
    del v2192, v2193
    v2195 = v2154 + v2194
    del v2154, v2194
    v2196 = v111 * v1235
    del v1235
    v2197 = v2196 + v2195
    del v2195, v2196
    v2198 = v1 * v504
    del v504
    v2199 = v2198 + v2197
    del v2197, v2198
    v2200 = v0 * v766
    del v766
    v2201 = v2200 + v2199
    del v2199, v2200
    v2202 = v882 * v8
    del v882
    v2203 = v27 * v2202
    v2204 = v34 * v2203
    del v2203
    v2205 = v2204 * 2.0
    del v2204
    v2206 = v2205 + v2201
    del v2201, v2205
    v2207 = v4 * v2125
    del v2125
    v2208 = v2207 + v2206
    del v2206, v2207
    v2209 = v17 * v1985
    del v1985
    v2210 = v2209 + v2208
    del v2208, v2209
    v2211 = v33 * v1821
    del v1821
    v2212 = v2211 + v2210
    del v2210, v2211
    v2213 = grad_grad_jets[:, :, 0]
    v2214 = v71 * v32
    del v32
    v2215 = v42 * v69
    del v42
    v2216 = v2214 + v2215
    del v2214, v2215
    v2217 = v2216 * -2.0
    del v2216
    v2218 = v47 * v10
    del v10
    v2219 = v1 * v51
    del v1
    v2220 = v2218 + v2219
    del v2218, v2219
    v2221 = v50 * v23
    del v23
    v2222 = v2221 + v2220
    del v2220, v2221
    v2223 = v14 * v48
    del v14
    v2224 = v2223 + v2222
    del v2222, v2223
    v2225 = v2217 + v2224
    del v2217, v2224
    v2226 = v4 * v2069
    del v2069
    v2227 = v17 * v1931
    del v1931
    v2228 = v198 * 2.0
    v2229 = v206 + v2228
    del v2228
    v2230 = v0 * v101
    v2231 = v2230 * 3.0
    del v2230
    v2232 = v2229 - v2231
    del v2229, v2231
    v2233 = v2232 * v15
    del v2232
    v2234 = v2227 + v2233
    del v2227, v2233
    v2235 = v2226 + v2234
    del v2226, v2234
    v2236 = v202 * 2.0
    v2237 = v210 + v2236
    del v2236
    v2238 = v13 * v97
    v2239 = v2238 * 3.0
    del v2238
    v2240 = v2237 - v2239
    del v2237, v2239
    v2241 = v2240 * v2
    del v2240
    v2242 = v2241 + v2235
    del v2235, v2241
    v2243 = v33 * v1751
    del v1751
    v2244 = v2243 + v2242
    del v2242, v2243
    v2245 = v13 * v101
    v2246 = v323 - v2245
    del v2245
    v2247 = v2246 * v39
    del v2246
    v2248 = v2247 + v2244
    del v2244, v2247
    v2249 = v34 * v2185
    del v2185
    v2250 = v2249 + v2248
    del v2248, v2249
    v2251 = v0 * v97
    v2252 = v337 - v2251
    del v2251
    v2253 = v2252 * v37
    del v2252
    v2254 = v2253 + v2250
    del v2250, v2253
    v2255 = v2254 * 2.0
    del v2254
    v2256 = v123 * 8.0
    v2257 = v93 + v2256
    del v2256
    v2258 = v125 + v150
    v2259 = v2258 * -4.0
    del v2258
    v2260 = v2259 + v2257
    del v2257, v2259
    v2261 = v145 + v2260
    del v2260
    v2262 = v2255 + v2261
    del v2255, v2261
    v2263 = v44 + v12
    v2264 = v25 + v2263
    del v2263
    v2265 = -v2264
    del v2264
    v2266 = v2265 + v2262
    del v2262, v2265
    v2267 = v7 * v2099
    del v2099
    v2268 = v20 * v1961
    del v1961
    v2269 = v1939 * v18
    del v1939
    v2270 = v2268 + v2269
    del v2268, v2269
    v2271 = v2267 + v2270
    del v2267, v2270
    v2272 = v2077 * v5
    del v2077
    v2273 = v2272 + v2271
    del v2271, v2272
    v2274 = v2273 * 3.0
    del v2273
    v2275 = v228 * v466
    del v466
    v2276 = v260 * v12
    del v12
    v2277 = v2275 + v2276
    del v2275, v2276
    v2278 = v225 * v469
    del v469
    v2279 = v2278 + v2277
    del v2277, v2278
    v2280 = v256 * v25
    del v25
    v2281 = v2280 + v2279
    del v2279, v2280
    v2282 = v2281 * 4.0
    del v2281
    v2283 = v74 * v123
    del v123
    v2284 = v231 * v72
    v2285 = v2283 + v2284
    del v2283, v2284
    v2286 = v2285 * 96.0
    del v2285
    v2287 = v237 * v72
    v2288 = v74 * v125
    v2289 = v2287 + v2288
    del v2287, v2288
    v2290 = v2289 * -96.0
    del v2289
    v2291 = v2286 + v2290
    del v2286, v2290
    v2292 = v71 ** 5
    v2293 = v2292 * 6.0
    del v2292
    v2294 = v2293 * v69
    del v2293
    v2295 = v2294 * -32.0
    del v2294
    v2296 = v2295 + v2291
    del v2291, v2295
    v2297 = v237 * v53
    v2298 = v55 * v125
    del v125
    v2299 = v2298 + v2297
    del v2297, v2298
    v2300 = v2299 * 32.0
    del v2299
    v2301 = v2300 + v2296
    del v2296, v2300
    v2302 = v2282 + v2301
    del v2282, v2301
    v2303 = v2274 + v2302
    del v2274, v2302
    v2304 = v17 * v1899
    del v1899
    v2305 = v33 * v1769
    del v1769
    v2306 = v206 * v101
    v2307 = v202 * v105
    v2308 = v2306 + v2307
    del v2306, v2307
    v2309 = v210 * v105
    v2310 = v2308 - v2309
    del v2308, v2309
    v2311 = v198 * v101
    v2312 = v2310 - v2311
    del v2310, v2311
    v2313 = v2312 * v39
    del v2312
    v2314 = v2305 + v2313
    del v2305, v2313
    v2315 = v2304 + v2314
    del v2304, v2314
    v2316 = v74 * v198
    v2317 = v2316 * 2.0
    del v2316
    v2318 = v210 * v101
    v2319 = v2318 * 3.0
    del v2318
    v2320 = v2317 + v2319
    del v2317, v2319
    v2321 = v202 * v101
    v2322 = v2321 * 3.0
    del v2321
    v2323 = v2320 - v2322
    del v2320, v2322
    v2324 = v55 * v206
    v2325 = v2323 - v2324
    del v2323, v2324
    v2326 = v206 * v74
    v2327 = v2325 - v2326
    del v2325, v2326
    v2328 = v2327 * v15
    del v2327
    v2329 = v2328 + v2315
    del v2315, v2328
    v2330 = v4 * v2049
    del v2049
    v2331 = v2330 + v2329
    del v2329, v2330
    v2332 = v74 * v202
    v2333 = v2332 * 2.0
    del v2332
    v2334 = v206 * v97
    v2335 = v2334 * 3.0
    del v2334
    v2336 = v2333 + v2335
    del v2333, v2335
    v2337 = v55 * v210
    v2338 = v2336 - v2337
    del v2336, v2337
    v2339 = v198 * v97
    v2340 = v2339 * 3.0
    del v2339
    v2341 = v2338 - v2340
    del v2338, v2340
    v2342 = v210 * v74
    v2343 = v2341 - v2342
    del v2341, v2342
    v2344 = v2343 * v2
    del v2343
    v2345 = v2344 + v2331
    del v2331, v2344
    v2346 = v34 * v2170
    del v2170
    v2347 = v2346 + v2345
    del v2345, v2346
    v2348 = v210 * v97
    v2349 = v198 * v111
    v2350 = v2348 + v2349
    del v2348, v2349
    v2351 = v202 * v97
    v2352 = v2350 - v2351
    del v2350, v2351
    v2353 = v206 * v111
    v2354 = v2352 - v2353
    del v2352, v2353
    v2355 = v2354 * v37
    del v2354
    v2356 = v2355 + v2347
    del v2347, v2355
    v2357 = v2356 * 24.0
    del v2356
    v2358 = v2357 + v2303
    del v2303, v2357
    v2359 = v312 * v2120
    del v312, v2120
    v2360 = v308 * v1844
    del v308, v1844
    v2361 = v1726 * v429
    del v429, v1726
    v2362 = v2360 + v2361
    del v2360, v2361
    v2363 = v2359 + v2362
    del v2359, v2362
    v2364 = v2057 * v423
    del v423, v2057
    v2365 = v2364 + v2363
    del v2363, v2364
    v2366 = v291 * v1833
    del v291, v1833
    v2367 = v2366 + v2365
    del v2365, v2366
    v2368 = v1738 * v445
    del v445, v1738
    v2369 = v2368 + v2367
    del v2367, v2368
    v2370 = v300 * v1984
    del v300, v1984
    v2371 = v2370 + v2369
    del v2369, v2370
    v2372 = v1921 * v435
    del v435, v1921
    v2373 = v2372 + v2371
    del v2371, v2372
    v2374 = v35 * v1807
    del v1807
    v2375 = v2374 + v2373
    del v2373, v2374
    v2376 = v1712 * v41
    del v1712
    v2377 = v2376 + v2375
    del v2375, v2376
    v2378 = v87 * v1990
    del v1990
    v2379 = v2378 + v2377
    del v2377, v2378
    v2380 = v1903 * v91
    del v1903
    v2381 = v2380 + v2379
    del v2379, v2380
    v2382 = v2381 * 6.0
    del v2381
    v2383 = v2382 + v2358
    del v2358, v2382
    v2384 = v35 * v1816
    del v35
    v2385 = v1717 * v41
    v2386 = v2385 + v2384
    del v2384, v2385
    v2387 = v1714 * v41
    del v41
    v2388 = v2387 + v2386
    del v2386, v2387
    v2389 = v2388 * 2.0
    del v2388
    v2390 = v2389 + v2383
    del v2383, v2389
    v2391 = v20 * v1966
    del v20, v1966
    v2392 = v7 * v2104
    del v7, v2104
    v2393 = v2079 * v5
    del v5, v2079
    v2394 = v2392 + v2393
    del v2392, v2393
    v2395 = v2391 + v2394
    del v2391, v2394
    v2396 = v1941 * v18
    del v18, v1941
    v2397 = v2396 + v2395
    del v2395, v2396
    v2398 = v2397 * 12.0
    del v2397
    v2399 = v2398 + v2390
    del v2390, v2398
    v2400 = v139 * v893
    del v139, v893
    v2401 = v935 * v137
    del v137, v935
    v2402 = v2400 + v2401
    del v2400, v2401
    v2403 = v143 * v492
    del v143, v492
    v2404 = v2403 + v2402
    del v2402, v2403
    v2405 = v550 * v133
    del v133, v550
    v2406 = v2405 + v2404
    del v2404, v2405
    v2407 = v2406 * -3.0
    del v2406
    v2408 = v2407 + v2399
    del v2399, v2407
    v2409 = v256 * v758
    del v256
    v2410 = v260 * v758
    del v260, v758
    v2411 = v240 * v470
    v2412 = v2410 + v2411
    del v2410, v2411
    v2413 = v243 * v470
    del v470
    v2414 = v2413 + v2412
    del v2412, v2413
    v2415 = v2409 + v2414
    del v2409, v2414
    v2416 = v1717 * v91
    del v1717
    v2417 = v2416 + v2415
    del v2415, v2416
    v2418 = v87 * v1816
    del v87, v1816
    v2419 = v2418 + v2417
    del v2417, v2418
    v2420 = v1714 * v91
    del v91, v1714
    v2421 = v2420 + v2419
    del v2419, v2420
    v2422 = v2421 * -6.0
    del v2421
    v2423 = v2422 + v2408
    del v2408, v2422
    v2424 = v34 * v2153
    del v2153
    v2425 = v33 * v1701
    del v1701
    v2426 = v105 * v1255
    v2427 = v198 * v1008
    v2428 = v2427 * 2.0
    del v2427
    v2429 = v2426 + v2428
    del v2426, v2428
    v2430 = v206 * v1008
    v2431 = v2430 + v2429
    del v2429, v2430
    v2432 = v647 * v97
    v2433 = v2431 - v2432
    del v2431, v2432
    v2434 = v101 * v1232
    v2435 = v2434 * 3.0
    del v2434
    v2436 = v2433 - v2435
    del v2433, v2435
    v2437 = v2436 * v39
    del v2436
    v2438 = v2425 + v2437
    del v2425, v2437
    v2439 = v2424 + v2438
    del v2424, v2438
    v2440 = v111 * v1232
    v2441 = v202 * v652
    v2442 = v2441 * 2.0
    del v2441
    v2443 = v2440 + v2442
    del v2440, v2442
    v2444 = v210 * v652
    v2445 = v2444 + v2443
    del v2443, v2444
    v2446 = v881 * v101
    v2447 = v2445 - v2446
    del v2445, v2446
    v2448 = v97 * v1255
    v2449 = v2448 * 3.0
    del v2448
    v2450 = v2447 - v2449
    del v2447, v2449
    v2451 = v2450 * v37
    del v2450
    v2452 = v2451 + v2439
    del v2439, v2451
    v2453 = v17 * v1877
    del v1877
    v2454 = v2453 + v2452
    del v2452, v2453
    v2455 = v647 * v111
    del v111
    v2456 = v101 * v1255
    del v101, v1255
    v2457 = v2456 * 5.0
    del v2456
    v2458 = v2455 + v2457
    del v2455, v2457
    v2459 = v198 * v263
    del v198
    v2460 = v2459 * 2.0
    del v2459
    v2461 = v2458 - v2460
    del v2458, v2460
    v2462 = v323 * v652
    del v323, v652
    v2463 = v2462 * 2.0
    del v2462
    v2464 = v2461 - v2463
    del v2461, v2463
    v2465 = v13 * v1095
    v2466 = v2464 - v2465
    del v2464, v2465
    v2467 = v206 * v263
    del v206
    v2468 = v2466 - v2467
    del v2466, v2467
    v2469 = v2468 * v15
    del v2468
    v2470 = v2469 + v2454
    del v2454, v2469
    v2471 = v4 * v2027
    del v2027
    v2472 = v2471 + v2470
    del v2470, v2471
    v2473 = v881 * v105
    del v105
    v2474 = v97 * v1232
    del v97, v1232
    v2475 = v2474 * 5.0
    del v2474
    v2476 = v2473 + v2475
    del v2473, v2475
    v2477 = v337 * v1008
    del v337, v1008
    v2478 = v2477 * 2.0
    del v2477
    v2479 = v2476 - v2478
    del v2476, v2478
    v2480 = v202 * v263
    del v202
    v2481 = v2480 * 2.0
    del v2480
    v2482 = v2479 - v2481
    del v2479, v2481
    v2483 = v210 * v263
    del v210
    v2484 = v2482 - v2483
    del v2482, v2483
    v2485 = v0 * v753
    v2486 = v2484 - v2485
    del v2484, v2485
    v2487 = v2486 * v2
    del v2486
    v2488 = v2487 + v2472
    del v2472, v2487
    v2489 = v532 * v590
    del v532
    v2490 = v2489 + v2488
    del v2488, v2489
    v2491 = v510 * v571
    del v571
    v2492 = v2491 + v2490
    del v2490, v2491
    v2493 = v924 * v976
    del v924
    v2494 = v2493 + v2492
    del v2492, v2493
    v2495 = v906 * v960
    del v960
    v2496 = v2495 + v2494
    del v2494, v2495
    v2497 = v2496 * 12.0
    del v2496
    v2498 = v74 * v1394
    del v74
    v2499 = v753 * v72
    v2500 = v2499 + v2498
    del v2498, v2499
    v2501 = v1095 * v72
    del v72
    v2502 = v2501 + v2500
    del v2500, v2501
    v2503 = v2502 * -48.0
    del v2502
    v2504 = v55 * v1394
    del v55, v1394
    v2505 = v753 * v53
    del v753
    v2506 = v2505 + v2504
    del v2504, v2505
    v2507 = v1095 * v53
    del v53, v1095
    v2508 = v2507 + v2506
    del v2506, v2507
    v2509 = v217 * v472
    del v217
    v2510 = v2509 + v2508
    del v2508, v2509
    v2511 = v263 * v150
    del v150
    v2512 = v2511 + v2510
    del v2510, v2511
    v2513 = v2512 * 48.0
    del v2512
    v2514 = v2177 * v884
    del v884, v2177
    v2515 = v864 * v2202
    del v864, v2202
    v2516 = v2514 + v2515
    del v2514, v2515
    v2517 = v1743 * v1188
    del v1188, v1743
    v2518 = v2517 + v2516
    del v2516, v2517
    v2519 = v1197 * v1785
    del v1197, v1785
    v2520 = v2519 + v2518
    del v2518, v2519
    v2521 = v2513 + v2520
    del v2513, v2520
    v2522 = v2503 + v2521
    del v2503, v2521
    v2523 = v237 * v472
    del v237
    v2524 = v231 * v472
    del v231
    v2525 = v2523 + v2524
    del v2523, v2524
    v2526 = v263 * v126
    del v126
    v2527 = v2526 + v2525
    del v2525, v2526
    v2528 = v2527 * -24.0
    del v2527
    v2529 = v2528 + v2522
    del v2522, v2528
    v2530 = v535 * v590
    del v535, v590
    v2531 = v510 * v567
    del v510, v567
    v2532 = v2530 + v2531
    del v2530, v2531
    v2533 = v927 * v976
    del v927, v976
    v2534 = v2533 + v2532
    del v2532, v2533
    v2535 = v906 * v956
    del v906, v956
    v2536 = v2535 + v2534
    del v2534, v2535
    v2537 = v2536 * -12.0
    del v2536
    v2538 = v2537 + v2529
    del v2529, v2537
    v2539 = v2497 + v2538
    del v2497, v2538
    v2540 = v263 * v26
    del v26
    v2541 = v228 * v472
    del v228
    v2542 = v2541 + v2540
    del v2540, v2541
    v2543 = v225 * v472
    del v225
    v2544 = v2543 + v2542
    del v2542, v2543
    v2545 = v2544 * 9.0
    del v2544
    v2546 = v2545 + v2539
    del v2539, v2545
    v2547 = v263 * v145
    del v145
    v2548 = v222 * v472
    del v222
    v2549 = v2548 + v2547
    del v2547, v2548
    v2550 = v219 * v472
    del v219
    v2551 = v2550 + v2549
    del v2549, v2550
    v2552 = v2551 * 6.0
    del v2551
    v2553 = v2552 + v2546
    del v2546, v2552
    v2554 = v243 * v472
    del v243
    v2555 = v263 * v44
    del v44
    v2556 = v2554 + v2555
    del v2554, v2555
    v2557 = v2556 * -2.0
    del v2556
    v2558 = v2557 + v2553
    del v2553, v2557
    v2559 = v240 * v472
    del v240, v472
    v2560 = v263 * v93
    del v93, v263
    v2561 = v2559 + v2560
    del v2559, v2560
    v2562 = v2561 * -18.0
    del v2561
    v2563 = v2562 + v2558
    del v2558, v2562
    v2564 = v647 * v1195
    del v647, v1195
    v2565 = v996 * v855
    del v855, v996
    v2566 = v2564 + v2565
    del v2564, v2565
    v2567 = v881 * v862
    del v862, v881
    v2568 = v2567 + v2566
    del v2566, v2567
    v2569 = v638 * v1182
    del v638, v1182
    v2570 = v2569 + v2568
    del v2568, v2569
    v2571 = v2570 * -6.0
    del v2570
    v2572 = v2571 + v2563
    del v2563, v2571
    return (
        stack([None, v887, v1211, v1443, v1617, v1679, v1851, v2001, v2131, v2212], jets),
        join([v2213, v2225, v2266, v2423, v2572], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
