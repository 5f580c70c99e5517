"""Differential invariants of moebius3, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       moebius3: 10 generators on (x, y, z), order 2, derived with 2 channels, serves any number of channels
Spec hash  3566be95406875677a030ffd55a0e86043b7c0292cdb8417366c8cb58882c1f7
Proof      jets 23 - orbits 10 = 13 independent invariants, all found, annihilated by 10 generators
Forward    274 operations per channel and pixel: add 86, mul 129, neg 3, scale 30, sub 26
Backward   634 operations per channel and pixel: add 261, mul 300, neg 22, scale 29, sub 22
Second     1589 operations per channel and pixel: add 694, mul 757, neg 57, scale 59, sub 22
Schedule   saves the jets alone, backward repeats 118 forward operations; values alive at once: 52, 82, 179
Features
    u(i), weight 0: u0
    Q(i,i), weight 2/3: u0_x**2 + u0_y**2 + u0_z**2
    Q(i,i+1), weight 2/3: u0_x*u1_x + u0_y*u1_y + u0_z*u1_z
    T(i,i,i), weight 4/3: 2*u0_x**2*u0_xx + u0_x**2*u0_yy + u0_x**2*u0_zz + 2*u0_x*u0_xy*u0_y +
        2*u0_x*u0_xz*u0_z + u0_xx*u0_y**2 + u0_xx*u0_z**2 + 2*u0_y**2*u0_yy + u0_y**2*u0_zz + 2*u0_y*u0_yz*u0_z
        + u0_yy*u0_z**2 + 2*u0_z**2*u0_zz
    T(i,i+1,i), weight 4/3: u0_x**2*u1_yy + u0_x**2*u1_zz - 2*u0_x*u0_xx*u1_x - 2*u0_x*u0_y*u1_xy -
        2*u0_x*u0_yy*u1_x - 2*u0_x*u0_z*u1_xz - 2*u0_x*u0_zz*u1_x - 2*u0_xx*u0_y*u1_y - 2*u0_xx*u0_z*u1_z +
        u0_y**2*u1_xx + u0_y**2*u1_zz - 2*u0_y*u0_yy*u1_y - 2*u0_y*u0_z*u1_yz - 2*u0_y*u0_zz*u1_y -
        2*u0_yy*u0_z*u1_z + u0_z**2*u1_xx + u0_z**2*u1_yy - 2*u0_z*u0_zz*u1_z
    T(i,i+1,i+1), weight 4/3: 3*u0_x*u1_x*u1_xx + 2*u0_x*u1_x*u1_yy + 2*u0_x*u1_x*u1_zz + u0_x*u1_xy*u1_y +
        u0_x*u1_xz*u1_z + u0_xx*u1_x**2 + 2*u0_xy*u1_x*u1_y + 2*u0_xz*u1_x*u1_z + u0_y*u1_x*u1_xy +
        2*u0_y*u1_xx*u1_y + 3*u0_y*u1_y*u1_yy + 2*u0_y*u1_y*u1_zz + u0_y*u1_yz*u1_z + u0_yy*u1_y**2 +
        2*u0_yz*u1_y*u1_z + u0_z*u1_x*u1_xz + 2*u0_z*u1_xx*u1_z + u0_z*u1_y*u1_yz + 2*u0_z*u1_yy*u1_z +
        3*u0_z*u1_z*u1_zz + u0_zz*u1_z**2
    T(i+1,i,i), weight 4/3: u0_x**2*u1_xx + 3*u0_x*u0_xx*u1_x + u0_x*u0_xy*u1_y + u0_x*u0_xz*u1_z +
        2*u0_x*u0_y*u1_xy + 2*u0_x*u0_yy*u1_x + 2*u0_x*u0_z*u1_xz + 2*u0_x*u0_zz*u1_x + 2*u0_xx*u0_y*u1_y +
        2*u0_xx*u0_z*u1_z + u0_xy*u0_y*u1_x + u0_xz*u0_z*u1_x + u0_y**2*u1_yy + 3*u0_y*u0_yy*u1_y +
        u0_y*u0_yz*u1_z + 2*u0_y*u0_z*u1_yz + 2*u0_y*u0_zz*u1_y + 2*u0_yy*u0_z*u1_z + u0_yz*u0_z*u1_y +
        u0_z**2*u1_zz + 3*u0_z*u0_zz*u1_z
    T(i+1,i,i+1), weight 4/3: 2*u0_x*u1_x*u1_xx + 2*u0_x*u1_x*u1_yy + 2*u0_x*u1_x*u1_zz - u0_xx*u1_y**2 -
        u0_xx*u1_z**2 + 2*u0_xy*u1_x*u1_y + 2*u0_xz*u1_x*u1_z + 2*u0_y*u1_xx*u1_y + 2*u0_y*u1_y*u1_yy +
        2*u0_y*u1_y*u1_zz - u0_yy*u1_x**2 - u0_yy*u1_z**2 + 2*u0_yz*u1_y*u1_z + 2*u0_z*u1_xx*u1_z +
        2*u0_z*u1_yy*u1_z + 2*u0_z*u1_z*u1_zz - u0_zz*u1_x**2 - u0_zz*u1_y**2
    Fa(i), weight 2: u0_x**2*u0_xx**2 + u0_x**2*u0_xx*u0_yy + u0_x**2*u0_xx*u0_zz + u0_x**2*u0_yy*u0_zz -
        u0_x**2*u0_yz**2 + 2*u0_x*u0_xx*u0_xy*u0_y + 2*u0_x*u0_xx*u0_xz*u0_z + 2*u0_x*u0_xy*u0_y*u0_yy +
        2*u0_x*u0_xy*u0_yz*u0_z + 2*u0_x*u0_xz*u0_y*u0_yz + 2*u0_x*u0_xz*u0_z*u0_zz + u0_xx*u0_y**2*u0_yy +
        u0_xx*u0_y**2*u0_zz + u0_xx*u0_yy*u0_z**2 + u0_xx*u0_z**2*u0_zz - u0_xy**2*u0_z**2 +
        2*u0_xy*u0_xz*u0_y*u0_z - u0_xz**2*u0_y**2 + u0_y**2*u0_yy**2 + u0_y**2*u0_yy*u0_zz +
        2*u0_y*u0_yy*u0_yz*u0_z + 2*u0_y*u0_yz*u0_z*u0_zz + u0_yy*u0_z**2*u0_zz + u0_z**2*u0_zz**2
    Fb(i,i+1), weight 5/3: -u0_x**2*u1_xy*u1_z + u0_x**2*u1_xz*u1_y + u0_x*u0_xy*u1_x*u1_z -
        u0_x*u0_xz*u1_x*u1_y - u0_x*u0_y*u1_x*u1_xz + u0_x*u0_y*u1_xx*u1_z + u0_x*u0_y*u1_y*u1_yz -
        u0_x*u0_y*u1_yy*u1_z + u0_x*u0_yy*u1_y*u1_z - u0_x*u0_yz*u1_y**2 + u0_x*u0_yz*u1_z**2 +
        u0_x*u0_z*u1_x*u1_xy - u0_x*u0_z*u1_xx*u1_y + u0_x*u0_z*u1_y*u1_zz - u0_x*u0_z*u1_yz*u1_z -
        u0_x*u0_zz*u1_y*u1_z - u0_xx*u0_y*u1_x*u1_z + u0_xx*u0_z*u1_x*u1_y - u0_xy*u0_y*u1_y*u1_z -
        u0_xy*u0_z*u1_x**2 + u0_xy*u0_z*u1_y**2 + u0_xz*u0_y*u1_x**2 - u0_xz*u0_y*u1_z**2 + u0_xz*u0_z*u1_y*u1_z
        - u0_y**2*u1_x*u1_yz + u0_y**2*u1_xy*u1_z + u0_y*u0_yz*u1_x*u1_y + u0_y*u0_z*u1_x*u1_yy -
        u0_y*u0_z*u1_x*u1_zz - u0_y*u0_z*u1_xy*u1_y + u0_y*u0_z*u1_xz*u1_z + u0_y*u0_zz*u1_x*u1_z -
        u0_yy*u0_z*u1_x*u1_y - u0_yz*u0_z*u1_x*u1_z + u0_z**2*u1_x*u1_yz - u0_z**2*u1_xz*u1_y

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

SPEC = KernelSpec(
    name="moebius3",
    digest="f554496451fcaccfa0d6e014f303803e8b3af88f57e193b6c3b414cff43f257d",
    dimension=3,
    order=2,
    jets=10,
    channels=None,
    spans=(0, 0, 1, 0, 1, 1, 1, 1, 0, 1),
    weights=(
        (Fraction(0, 1),),
        (Fraction(2, 3),),
        (Fraction(2, 3),),
        (Fraction(4, 3),),
        (Fraction(4, 3),),
        (Fraction(4, 3),),
        (Fraction(4, 3),),
        (Fraction(4, 3),),
        (Fraction(2, 1),),
        (Fraction(5, 3),),
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
                (3.0, (0, 2, 0, 0, 0, 0)),
            ),
            roundings=3,
        ),
        Majorant(
            terms=(
                (3.0, (0, 2, 0, 0, 0, 0)),
            ),
            roundings=3,
        ),
        Majorant(
            terms=(
                (18.0, (0, 2, 1, 0, 0, 0)),
            ),
            roundings=9,
        ),
        Majorant(
            terms=(
                (30.0, (0, 2, 1, 0, 0, 0)),
            ),
            roundings=11,
        ),
        Majorant(
            terms=(
                (36.0, (0, 2, 1, 0, 0, 0)),
            ),
            roundings=12,
        ),
        Majorant(
            terms=(
                (36.0, (0, 2, 1, 0, 0, 0)),
            ),
            roundings=14,
        ),
        Majorant(
            terms=(
                (30.0, (0, 2, 1, 0, 0, 0)),
            ),
            roundings=9,
        ),
        Majorant(
            terms=(
                (33.0, (0, 2, 2, 0, 0, 0)),
            ),
            roundings=20,
        ),
        Majorant(
            terms=(
                (36.0, (0, 3, 1, 0, 0, 0)),
            ),
            roundings=17,
        ),
    ),
    uses_base=False,
)

FEATURES = (
    "u(i)",
    "Q(i,i)",
    "Q(i,i+1)",
    "T(i,i,i)",
    "T(i,i+1,i)",
    "T(i,i+1,i+1)",
    "T(i+1,i,i)",
    "T(i+1,i,i+1)",
    "Fa(i)",
    "Fb(i,i+1)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    v0 = jets[:, :, 0]
    v1 = jets[:, :, 1]
    v2 = v1 * v1
    v3 = jets[:, :, 2]
    v4 = v3 * v3
    v5 = v2 + v4
    v6 = jets[:, :, 3]
    v7 = v6 * v6
    v8 = v7 + v5
    v9 = narrow(v1, 0, channels - 1)
    v10 = narrow(v1, 1, channels - 1)
    v11 = v9 * v10
    v12 = narrow(v3, 0, channels - 1)
    v13 = narrow(v3, 1, channels - 1)
    v14 = v12 * v13
    v15 = v11 + v14
    v16 = narrow(v6, 0, channels - 1)
    v17 = narrow(v6, 1, channels - 1)
    v18 = v16 * v17
    v19 = v18 + v15
    v20 = v4 + v7
    v21 = v2 * 2.0
    v22 = v20 + v21
    del v21
    v23 = jets[:, :, 4]
    v24 = v23 * v22
    del v22
    v25 = v2 + v7
    v26 = v4 * 2.0
    v27 = v25 + v26
    del v26
    v28 = jets[:, :, 7]
    v29 = v28 * v27
    del v27
    v30 = v24 + v29
    del v24, v29
    v31 = v7 * 2.0
    v32 = v5 + v31
    del v31
    v33 = jets[:, :, 9]
    v34 = v33 * v32
    del v32
    v35 = v34 + v30
    del v30, v34
    v36 = v1 * v3
    v37 = jets[:, :, 5]
    v38 = v37 * v36
    v39 = v38 * 2.0
    v40 = v35 + v39
    del v35, v39
    v41 = v1 * v6
    v42 = jets[:, :, 6]
    v43 = v42 * v41
    v44 = v43 * 2.0
    v45 = v40 + v44
    del v40, v44
    v46 = v3 * v6
    v47 = jets[:, :, 8]
    v48 = v47 * v46
    v49 = v48 * 2.0
    v50 = v45 + v49
    del v45, v49
    v51 = -v18
    v52 = v51 - v15
    del v51
    v53 = narrow(v23, 0, channels - 1)
    v54 = v53 * v52
    v55 = v54 * 2.0
    del v54
    v56 = narrow(v28, 0, channels - 1)
    v57 = v56 * v52
    v58 = v57 * 2.0
    del v57
    v59 = v55 + v58
    del v55, v58
    v60 = narrow(v33, 0, channels - 1)
    v61 = v60 * v52
    del v52
    v62 = v61 * 2.0
    del v61
    v63 = v59 + v62
    del v59, v62
    v64 = narrow(v20, 0, channels - 1)
    del v20
    v65 = narrow(v23, 1, channels - 1)
    v66 = v65 * v64
    del v64
    v67 = v66 + v63
    del v63, v66
    v68 = narrow(v25, 0, channels - 1)
    del v25
    v69 = narrow(v28, 1, channels - 1)
    v70 = v69 * v68
    del v68
    v71 = v70 + v67
    del v67, v70
    v72 = narrow(v5, 0, channels - 1)
    del v5
    v73 = narrow(v33, 1, channels - 1)
    v74 = v73 * v72
    del v72
    v75 = v74 + v71
    del v71, v74
    v76 = narrow(v37, 1, channels - 1)
    v77 = narrow(v36, 0, channels - 1)
    v78 = v76 * v77
    v79 = narrow(v42, 1, channels - 1)
    v80 = narrow(v41, 0, channels - 1)
    v81 = v79 * v80
    v82 = v78 + v81
    del v78, v81
    v83 = narrow(v47, 1, channels - 1)
    v84 = narrow(v46, 0, channels - 1)
    v85 = v83 * v84
    v86 = v85 + v82
    del v82, v85
    v87 = v86 * 2.0
    del v86
    v88 = v75 - v87
    del v75
    v89 = v11 * 3.0
    v90 = v14 * 2.0
    v91 = v89 + v90
    del v89, v90
    v92 = v18 * 2.0
    v93 = v91 + v92
    del v91
    v94 = v65 * v93
    v95 = narrow(v2, 1, channels - 1)
    v96 = v95 * v53
    v97 = narrow(v4, 1, channels - 1)
    v98 = v97 * v56
    v99 = v96 + v98
    del v96, v98
    v100 = narrow(v7, 1, channels - 1)
    v101 = v100 * v60
    v102 = v101 + v99
    del v99, v101
    v103 = v94 + v102
    del v94, v102
    v104 = v9 * v13
    v105 = v10 * v12
    v106 = v104 + v105
    del v104, v105
    v107 = v106 * v76
    v108 = v107 + v103
    del v103, v107
    v109 = v9 * v17
    v110 = v10 * v16
    v111 = v109 + v110
    del v109, v110
    v112 = v111 * v79
    v113 = v112 + v108
    del v108, v112
    v114 = v11 * 2.0
    del v11
    v115 = v14 * 3.0
    del v14
    v116 = v114 + v115
    del v114, v115
    v117 = v92 + v116
    del v92, v116
    v118 = v69 * v117
    v119 = v118 + v113
    del v113, v118
    v120 = v12 * v17
    v121 = v13 * v16
    v122 = v120 + v121
    del v120, v121
    v123 = v122 * v83
    v124 = v123 + v119
    del v119, v123
    v125 = v15 * 2.0
    del v15
    v126 = v18 * 3.0
    del v18
    v127 = v126 + v125
    del v125, v126
    v128 = v73 * v127
    v129 = v128 + v124
    del v124, v128
    v130 = narrow(v37, 0, channels - 1)
    v131 = narrow(v36, 1, channels - 1)
    v132 = v130 * v131
    v133 = narrow(v42, 0, channels - 1)
    v134 = narrow(v41, 1, channels - 1)
    v135 = v133 * v134
    v136 = v132 + v135
    del v132, v135
    v137 = narrow(v47, 0, channels - 1)
    v138 = narrow(v46, 1, channels - 1)
    v139 = v137 * v138
    v140 = v139 + v136
    del v136, v139
    v141 = v140 * 2.0
    del v140
    v142 = v129 + v141
    del v129
    v143 = v106 * v130
    del v106
    v144 = v53 * v93
    del v93
    v145 = narrow(v2, 0, channels - 1)
    v146 = v65 * v145
    v147 = v146 + v144
    del v144, v146
    v148 = v143 + v147
    del v143, v147
    v149 = v111 * v133
    del v111
    v150 = v149 + v148
    del v148, v149
    v151 = narrow(v4, 0, channels - 1)
    v152 = v69 * v151
    v153 = v152 + v150
    del v150, v152
    v154 = v56 * v117
    del v117
    v155 = v154 + v153
    del v153, v154
    v156 = v122 * v137
    del v122
    v157 = v156 + v155
    del v155, v156
    v158 = narrow(v7, 0, channels - 1)
    v159 = v73 * v158
    v160 = v159 + v157
    del v157, v159
    v161 = v60 * v127
    del v127
    v162 = v161 + v160
    del v160, v161
    v163 = v87 + v162
    del v87, v162
    v164 = -v4
    v165 = v164 - v7
    del v164
    v166 = narrow(v165, 1, channels - 1)
    del v165
    v167 = v53 * v166
    del v166
    v168 = -v2
    v169 = v168 - v7
    v170 = narrow(v169, 1, channels - 1)
    del v169
    v171 = v56 * v170
    del v170
    v172 = v167 + v171
    del v167, v171
    v173 = v168 - v4
    del v168
    v174 = narrow(v173, 1, channels - 1)
    del v173
    v175 = v60 * v174
    del v174
    v176 = v175 + v172
    del v172, v175
    v177 = v65 * v19
    v178 = v177 * 2.0
    del v177
    v179 = v176 + v178
    del v176, v178
    v180 = v69 * v19
    v181 = v180 * 2.0
    del v180
    v182 = v179 + v181
    del v179, v181
    v183 = v73 * v19
    v184 = v183 * 2.0
    del v183
    v185 = v182 + v184
    del v182, v184
    v186 = v141 + v185
    del v141, v185
    v187 = v23 * v28
    v188 = v8 * v187
    del v187
    v189 = v2 * v23
    v190 = v23 * v189
    del v189
    v191 = v4 * v28
    v192 = v28 * v191
    del v191
    v193 = v190 + v192
    del v190, v192
    v194 = v7 * v33
    v195 = v33 * v194
    del v194
    v196 = v195 + v193
    del v193, v195
    v197 = v188 + v196
    del v188, v196
    v198 = v23 * v33
    v199 = v8 * v198
    del v198
    v200 = v199 + v197
    del v197, v199
    v201 = v28 * v33
    v202 = v8 * v201
    del v201
    v203 = v202 + v200
    del v200, v202
    v204 = v23 * v38
    v205 = v204 * 2.0
    del v204
    v206 = v203 + v205
    del v203, v205
    v207 = v23 * v43
    v208 = v207 * 2.0
    del v207
    v209 = v206 + v208
    del v206, v208
    v210 = v28 * v38
    del v38
    v211 = v210 * 2.0
    del v210
    v212 = v209 + v211
    del v209, v211
    v213 = v37 * v47
    v214 = v41 * v213
    del v41, v213
    v215 = v214 * 2.0
    del v214
    v216 = v212 + v215
    del v212, v215
    v217 = v42 * v47
    v218 = v36 * v217
    del v36, v217
    v219 = v218 * 2.0
    del v218
    v220 = v216 + v219
    del v216, v219
    v221 = v33 * v43
    del v43
    v222 = v221 * 2.0
    del v221
    v223 = v220 + v222
    del v220, v222
    v224 = v37 * v42
    v225 = v46 * v224
    del v46, v224
    v226 = v225 * 2.0
    del v225
    v227 = v223 + v226
    del v223, v226
    v228 = v28 * v48
    v229 = v228 * 2.0
    del v228
    v230 = v227 + v229
    del v227, v229
    v231 = v33 * v48
    del v48
    v232 = v231 * 2.0
    del v231
    v233 = v230 + v232
    del v230, v232
    v234 = v2 * v47
    del v2
    v235 = v47 * v234
    del v234
    v236 = v233 - v235
    del v233, v235
    v237 = v7 * v37
    del v7
    v238 = v37 * v237
    del v237
    v239 = v236 - v238
    del v236, v238
    v240 = v4 * v42
    del v4
    v241 = v42 * v240
    del v240
    v242 = v239 - v241
    del v239, v241
    v243 = v16 * v131
    v244 = v12 * v134
    v245 = v243 - v244
    v246 = v53 * v245
    del v53, v245
    v247 = v16 * v97
    v248 = v9 * v134
    v249 = v247 + v248
    del v247, v248
    v250 = v16 * v95
    v251 = v249 - v250
    del v249, v250
    v252 = v12 * v138
    v253 = v251 - v252
    del v251, v252
    v254 = v130 * v253
    del v130, v253
    v255 = v246 + v254
    del v246, v254
    v256 = v12 * v95
    del v95
    v257 = v16 * v138
    v258 = v256 + v257
    del v256, v257
    v259 = v12 * v100
    v260 = v258 - v259
    del v258, v259
    v261 = v9 * v131
    v262 = v260 - v261
    del v260, v261
    v263 = v133 * v262
    del v133, v262
    v264 = v263 + v255
    del v255, v263
    v265 = v9 * v138
    del v138
    v266 = v265 - v243
    del v243
    v267 = v56 * v266
    del v56, v266
    v268 = v267 + v264
    del v264, v267
    v269 = v9 * v100
    del v100
    v270 = v12 * v131
    del v12, v131
    v271 = v269 + v270
    del v269, v270
    v272 = v9 * v97
    del v9, v97
    v273 = v271 - v272
    del v271, v272
    v274 = v16 * v134
    del v16, v134
    v275 = v273 - v274
    del v273, v274
    v276 = v137 * v275
    del v137, v275
    v277 = v276 + v268
    del v268, v276
    v278 = v244 - v265
    del v244, v265
    v279 = v60 * v278
    del v60, v278
    v280 = v279 + v277
    del v277, v279
    v281 = v17 * v77
    v282 = v13 * v80
    v283 = v281 - v282
    v284 = v65 * v283
    del v65, v283
    v285 = v284 + v280
    del v280, v284
    v286 = v17 * v151
    v287 = v10 * v80
    v288 = v286 + v287
    del v286, v287
    v289 = v17 * v145
    v290 = v288 - v289
    del v288, v289
    v291 = v13 * v84
    v292 = v290 - v291
    del v290, v291
    v293 = v76 * v292
    del v76, v292
    v294 = v293 + v285
    del v285, v293
    v295 = v13 * v145
    del v145
    v296 = v17 * v84
    v297 = v295 + v296
    del v295, v296
    v298 = v13 * v158
    v299 = v297 - v298
    del v297, v298
    v300 = v10 * v77
    v301 = v299 - v300
    del v299, v300
    v302 = v79 * v301
    del v79, v301
    v303 = v302 + v294
    del v294, v302
    v304 = v10 * v84
    del v84
    v305 = v304 - v281
    del v281
    v306 = v69 * v305
    del v69, v305
    v307 = v306 + v303
    del v303, v306
    v308 = v10 * v158
    del v158
    v309 = v13 * v77
    del v13, v77
    v310 = v308 + v309
    del v308, v309
    v311 = v10 * v151
    del v10, v151
    v312 = v310 - v311
    del v310, v311
    v313 = v17 * v80
    del v17, v80
    v314 = v312 - v313
    del v312, v313
    v315 = v83 * v314
    del v83, v314
    v316 = v315 + v307
    del v307, v315
    v317 = v282 - v304
    del v282, v304
    v318 = v73 * v317
    del v73, v317
    v319 = v318 + v316
    del v316, v318
    return join([v0, v8, v19, v50, v88, v142, v163, v186, v242, v319], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[0]
    v1 = jets[:, :, 3]
    v2 = narrow(v1, 1, channels - 1)
    v3 = jets[:, :, 8]
    v4 = narrow(v3, 1, channels - 1)
    v5 = grad_features[9]
    v6 = v4 * v5
    v7 = -v6
    v8 = v2 * v7
    v9 = jets[:, :, 1]
    v10 = narrow(v9, 1, channels - 1)
    v11 = jets[:, :, 5]
    v12 = narrow(v11, 1, channels - 1)
    v13 = v12 * v5
    v14 = v10 * v13
    v15 = v8 + v14
    del v8, v14
    v16 = jets[:, :, 9]
    v17 = narrow(v16, 1, channels - 1)
    v18 = v17 * v5
    v19 = jets[:, :, 4]
    v20 = narrow(v19, 1, channels - 1)
    v21 = v20 * v5
    v22 = -v21
    v23 = v18 + v22
    del v22
    v24 = jets[:, :, 2]
    v25 = narrow(v24, 1, channels - 1)
    v26 = v25 * v23
    v27 = v26 + v15
    del v15, v26
    v28 = jets[:, :, 6]
    v29 = narrow(v28, 1, channels - 1)
    v30 = grad_features[4]
    v31 = -v30
    v32 = grad_features[6]
    v33 = v32 + v31
    del v31
    v34 = v33 * 2.0
    del v33
    v35 = v29 * v34
    v36 = v35 + v27
    del v27, v35
    v37 = pad(v36, 0, channels)
    del v36
    v38 = narrow(v1, 0, channels - 1)
    v39 = narrow(v3, 0, channels - 1)
    v40 = v39 * v5
    v41 = -v40
    v42 = v38 * v41
    v43 = narrow(v9, 0, channels - 1)
    v44 = narrow(v11, 0, channels - 1)
    v45 = v44 * v5
    v46 = v43 * v45
    v47 = v42 + v46
    del v42, v46
    v48 = narrow(v16, 0, channels - 1)
    v49 = v48 * v5
    v50 = narrow(v19, 0, channels - 1)
    v51 = v50 * v5
    v52 = -v51
    v53 = v49 + v52
    del v52
    v54 = narrow(v24, 0, channels - 1)
    v55 = v54 * v53
    v56 = v55 + v47
    del v47, v55
    v57 = narrow(v28, 0, channels - 1)
    v58 = grad_features[5]
    v59 = grad_features[7]
    v60 = v58 + v59
    v61 = v60 * 2.0
    del v60
    v62 = v57 * v61
    v63 = v62 + v56
    del v56, v62
    v64 = pad(v63, 1, channels)
    del v63
    v65 = v11 * v3
    v66 = grad_features[8]
    v67 = v66 * 2.0
    v68 = v65 * v67
    del v65
    v69 = v68 + v64
    del v64, v68
    v70 = v37 + v69
    del v37, v69
    v71 = v16 * v67
    v72 = v19 * v67
    v73 = v71 + v72
    v74 = grad_features[3]
    v75 = v74 * 2.0
    v76 = v75 + v73
    del v73
    v77 = v28 * v76
    v78 = v77 + v70
    del v70, v77
    v79 = v1 * v78
    v80 = v25 * v6
    v81 = v29 * v5
    v82 = -v81
    v83 = v10 * v82
    v84 = v80 + v83
    del v80, v83
    v85 = jets[:, :, 7]
    v86 = narrow(v85, 1, channels - 1)
    v87 = v86 * v5
    v88 = -v87
    v89 = v88 + v21
    del v21, v88
    v90 = v2 * v89
    v91 = v90 + v84
    del v84, v90
    v92 = v12 * v34
    v93 = v92 + v91
    del v91, v92
    v94 = pad(v93, 0, channels)
    del v93
    v95 = v54 * v40
    v96 = v57 * v5
    v97 = -v96
    v98 = v43 * v97
    v99 = v95 + v98
    del v95, v98
    v100 = narrow(v85, 0, channels - 1)
    v101 = v100 * v5
    v102 = -v101
    v103 = v102 + v51
    del v51, v102
    v104 = v38 * v103
    v105 = v104 + v99
    del v99, v104
    v106 = v44 * v61
    v107 = v106 + v105
    del v105, v106
    v108 = pad(v107, 1, channels)
    del v107
    v109 = v28 * v3
    v110 = v109 * v67
    del v109
    v111 = v110 + v108
    del v108, v110
    v112 = v94 + v111
    del v94, v111
    v113 = v85 * v67
    v114 = v113 + v72
    del v72
    v115 = v75 + v114
    del v114
    v116 = v11 * v115
    v117 = v116 + v112
    del v112, v116
    v118 = v24 * v117
    v119 = v79 + v118
    del v79, v118
    v120 = v59 * 2.0
    v121 = v86 * v120
    v122 = v17 * v120
    v123 = grad_features[2]
    v124 = v123 + v122
    del v122
    v125 = v121 + v124
    del v121, v124
    v126 = v20 * v120
    v127 = v126 + v125
    del v125, v126
    v128 = v30 * 2.0
    v129 = v48 * v128
    v130 = v100 * v128
    v131 = v129 + v130
    del v129, v130
    v132 = v50 * v128
    v133 = v132 + v131
    del v131, v132
    v134 = -v133
    del v133
    v135 = v48 * v32
    v136 = v17 * v58
    v137 = v135 + v136
    del v135, v136
    v138 = v137 * 2.0
    v139 = v138 + v134
    del v138
    v140 = v127 + v139
    del v139
    v141 = v100 * v32
    v142 = v86 * v58
    v143 = v141 + v142
    del v141, v142
    v144 = v143 * 2.0
    v145 = v140 + v144
    del v144
    v146 = v50 * v32
    v147 = v20 * v58
    v148 = v146 + v147
    del v146, v147
    v149 = v148 * 3.0
    v150 = v149 + v145
    del v145, v149
    v151 = v43 * v150
    v152 = -v18
    del v18
    v153 = v152 + v87
    del v87, v152
    v154 = v24 * v1
    v155 = narrow(v154, 0, channels - 1)
    v156 = v155 * v153
    v157 = v9 * v1
    v158 = narrow(v157, 0, channels - 1)
    v159 = v158 * v13
    v160 = v156 + v159
    del v156, v159
    v161 = v9 * v24
    v162 = narrow(v161, 0, channels - 1)
    v163 = v162 * v82
    v164 = v163 + v160
    del v160, v163
    v165 = v1 * v1
    v166 = narrow(v165, 0, channels - 1)
    v167 = v166 * v6
    v168 = v167 + v164
    del v164, v167
    v169 = v24 * v24
    v170 = narrow(v169, 0, channels - 1)
    v171 = v170 * v7
    v172 = v171 + v168
    del v168, v171
    v173 = v57 * v32
    del v57
    v174 = v29 * v58
    del v29
    v175 = v173 + v174
    del v173, v174
    v176 = v38 * v175
    v177 = v176 + v172
    del v172, v176
    v178 = v44 * v32
    del v44
    v179 = v12 * v58
    del v12
    v180 = v178 + v179
    del v178, v179
    v181 = v54 * v180
    v182 = v181 + v177
    del v177, v181
    v183 = v151 + v182
    del v151, v182
    v184 = pad(v183, 1, channels)
    del v183
    v185 = v184 + v119
    del v119, v184
    v186 = v10 * v150
    del v150
    v187 = -v49
    del v49
    v188 = v187 + v101
    del v101, v187
    v189 = narrow(v154, 1, channels - 1)
    v190 = v189 * v188
    v191 = narrow(v157, 1, channels - 1)
    v192 = v191 * v45
    v193 = v190 + v192
    del v190, v192
    v194 = narrow(v161, 1, channels - 1)
    v195 = v194 * v97
    v196 = v195 + v193
    del v193, v195
    v197 = narrow(v165, 1, channels - 1)
    v198 = v197 * v40
    v199 = v198 + v196
    del v196, v198
    v200 = narrow(v169, 1, channels - 1)
    v201 = v200 * v41
    v202 = v201 + v199
    del v199, v201
    v203 = v2 * v175
    v204 = v203 + v202
    del v202, v203
    v205 = v25 * v180
    v206 = v205 + v204
    del v204, v205
    v207 = v186 + v206
    del v186, v206
    v208 = pad(v207, 0, channels)
    del v207
    v209 = v208 + v185
    del v185, v208
    v210 = v25 * v81
    v211 = -v13
    v212 = v2 * v211
    v213 = v210 + v212
    del v210, v212
    v214 = v20 * v32
    v215 = v214 + v213
    del v213, v214
    v216 = pad(v215, 0, channels)
    del v215
    v217 = v48 * v59
    v218 = pad(v217, 1, channels)
    del v217
    v219 = v100 * v59
    v220 = pad(v219, 1, channels)
    del v219
    v221 = v218 + v220
    v222 = -v221
    del v221
    v223 = -v66
    v224 = v3 * v223
    v225 = v3 * v224
    v226 = v19 * v66
    v227 = v19 * v226
    v228 = v225 + v227
    del v225, v227
    v229 = v222 + v228
    del v222, v228
    v230 = v216 + v229
    del v216, v229
    v231 = v54 * v96
    v232 = -v45
    v233 = v38 * v232
    v234 = v231 + v233
    del v231, v233
    v235 = v50 * v58
    v236 = v235 + v234
    del v234, v235
    v237 = pad(v236, 1, channels)
    del v236
    v238 = v237 + v230
    del v230, v237
    v239 = v19 * v16
    v240 = v239 * v66
    del v239
    v241 = v85 * v16
    v242 = v241 * v66
    del v241
    v243 = grad_features[1]
    v244 = v243 + v242
    del v242
    v245 = v240 + v244
    del v240, v244
    v246 = v19 * v85
    v247 = v246 * v66
    del v246
    v248 = v247 + v245
    del v245, v247
    v249 = v17 * v30
    v250 = pad(v249, 0, channels)
    del v249
    v251 = v16 * v74
    v252 = v250 + v251
    del v250
    v253 = v248 + v252
    del v252
    v254 = v253 + v238
    del v238
    v255 = v86 * v30
    v256 = pad(v255, 0, channels)
    del v255
    v257 = v85 * v74
    v258 = v256 + v257
    del v256
    v259 = v258 + v254
    del v254
    v260 = v19 * v74
    v261 = v260 * 2.0
    v262 = v261 + v259
    del v259, v261
    v263 = v9 * v262
    del v262
    v264 = v263 * 2.0
    del v263
    v265 = v264 + v209
    del v209, v264
    v266 = v10 * v153
    del v153
    v267 = v2 * v81
    v268 = v266 + v267
    del v266, v267
    v269 = v25 * v211
    v270 = v269 + v268
    del v268, v269
    v271 = v4 * v34
    v272 = v271 + v270
    del v270, v271
    v273 = pad(v272, 0, channels)
    del v272
    v274 = v43 * v188
    del v188
    v275 = v38 * v96
    v276 = v274 + v275
    del v274, v275
    v277 = v54 * v232
    v278 = v277 + v276
    del v276, v277
    v279 = v39 * v61
    v280 = v279 + v278
    del v278, v279
    v281 = pad(v280, 1, channels)
    del v280
    v282 = v11 * v28
    v283 = v282 * v67
    del v282
    v284 = v283 + v281
    del v281, v283
    v285 = v273 + v284
    del v273, v284
    v286 = v71 + v113
    del v71, v113
    v287 = v75 + v286
    del v75, v286
    v288 = v3 * v287
    v289 = v288 + v285
    del v285, v288
    v290 = v1 * v289
    v291 = v9 * v117
    del v117
    v292 = v290 + v291
    del v290, v291
    v293 = v143 * 3.0
    v294 = v140 + v293
    del v140, v293
    v295 = v148 * 2.0
    v296 = v295 + v294
    del v294, v295
    v297 = v54 * v296
    v298 = v155 * v211
    v299 = v158 * v23
    del v23
    v300 = v298 + v299
    del v298, v299
    v301 = v162 * v6
    v302 = v301 + v300
    del v300, v301
    v303 = v166 * v82
    v304 = v303 + v302
    del v302, v303
    v305 = v9 * v9
    v306 = narrow(v305, 0, channels - 1)
    v307 = v306 * v81
    v308 = v307 + v304
    del v304, v307
    v309 = v39 * v32
    del v39
    v310 = v4 * v58
    del v4
    v311 = v309 + v310
    del v309, v310
    v312 = v38 * v311
    v313 = v312 + v308
    del v308, v312
    v314 = v43 * v180
    v315 = v314 + v313
    del v313, v314
    v316 = v297 + v315
    del v297, v315
    v317 = pad(v316, 1, channels)
    del v316
    v318 = v317 + v292
    del v292, v317
    v319 = v25 * v296
    del v296
    v320 = v189 * v232
    v321 = v191 * v53
    del v53
    v322 = v320 + v321
    del v320, v321
    v323 = v194 * v40
    v324 = v323 + v322
    del v322, v323
    v325 = v197 * v97
    v326 = v325 + v324
    del v324, v325
    v327 = narrow(v305, 1, channels - 1)
    v328 = v327 * v96
    v329 = v328 + v326
    del v326, v328
    v330 = v2 * v311
    v331 = v330 + v329
    del v329, v330
    v332 = v10 * v180
    del v180
    v333 = v332 + v331
    del v331, v332
    v334 = v319 + v333
    del v319, v333
    v335 = pad(v334, 0, channels)
    del v334
    v336 = v335 + v318
    del v318, v335
    v337 = v43 * v41
    v338 = v38 * v45
    v339 = v337 + v338
    del v337, v338
    v340 = v100 * v58
    del v100
    v341 = v340 + v339
    del v339, v340
    v342 = pad(v341, 1, channels)
    del v341
    v343 = v10 * v7
    v344 = v2 * v13
    v345 = v343 + v344
    del v343, v344
    v346 = v86 * v32
    del v86
    v347 = v346 + v345
    del v345, v346
    v348 = pad(v347, 0, channels)
    del v347
    v349 = v85 * v66
    v350 = v85 * v349
    v351 = v28 * v223
    v352 = v28 * v351
    v353 = v350 + v352
    del v350, v352
    v354 = -v218
    del v218
    v355 = v354 + v353
    del v353, v354
    v356 = v50 * v59
    del v50
    v357 = pad(v356, 1, channels)
    del v356
    v358 = -v357
    del v357
    v359 = v358 + v355
    del v355
    v360 = v348 + v359
    del v348, v359
    v361 = v342 + v360
    del v342, v360
    v362 = v253 + v361
    del v253, v361
    v363 = v257 * 2.0
    del v257
    v364 = v363 + v362
    del v362, v363
    v365 = v20 * v30
    del v20
    v366 = pad(v365, 0, channels)
    del v365
    v367 = v366 + v260
    del v260, v366
    v368 = v367 + v364
    del v364
    v369 = v24 * v368
    del v368
    v370 = v369 * 2.0
    del v369
    v371 = v370 + v336
    del v336, v370
    v372 = v24 * v289
    del v289
    v373 = v9 * v78
    del v78
    v374 = v372 + v373
    del v372, v373
    v375 = v137 * 3.0
    del v137
    v376 = v375 + v134
    del v134, v375
    v377 = v127 + v376
    del v127, v376
    v378 = v143 + v148
    del v143, v148
    v379 = v378 * 2.0
    del v378
    v380 = v379 + v377
    del v377, v379
    v381 = v38 * v380
    v382 = v155 * v81
    del v81
    v383 = v158 * v7
    del v7
    v384 = v382 + v383
    del v382, v383
    v385 = v162 * v89
    del v89
    v386 = v385 + v384
    del v384, v385
    v387 = v170 * v13
    del v13
    v388 = v387 + v386
    del v386, v387
    v389 = v306 * v211
    del v211
    v390 = v389 + v388
    del v388, v389
    v391 = v54 * v311
    v392 = v391 + v390
    del v390, v391
    v393 = v43 * v175
    v394 = v393 + v392
    del v392, v393
    v395 = v381 + v394
    del v381, v394
    v396 = pad(v395, 1, channels)
    del v395
    v397 = v396 + v374
    del v374, v396
    v398 = v2 * v380
    del v380
    v399 = v189 * v96
    del v96
    v400 = v191 * v41
    del v41
    v401 = v399 + v400
    del v399, v400
    v402 = v194 * v103
    del v103
    v403 = v402 + v401
    del v401, v402
    v404 = v200 * v45
    del v45
    v405 = v404 + v403
    del v403, v404
    v406 = v327 * v232
    del v232
    v407 = v406 + v405
    del v405, v406
    v408 = v25 * v311
    del v311
    v409 = v408 + v407
    del v407, v408
    v410 = v10 * v175
    del v175
    v411 = v410 + v409
    del v409, v410
    v412 = v398 + v411
    del v398, v411
    v413 = pad(v412, 0, channels)
    del v412
    v414 = v413 + v397
    del v397, v413
    v415 = v43 * v40
    del v40
    v416 = v54 * v97
    del v97
    v417 = v415 + v416
    del v415, v416
    v418 = v48 * v58
    del v48
    v419 = v418 + v417
    del v417, v418
    v420 = pad(v419, 1, channels)
    del v419
    v421 = v10 * v6
    del v6
    v422 = v25 * v82
    del v82
    v423 = v421 + v422
    del v421, v422
    v424 = v17 * v32
    del v17
    v425 = v424 + v423
    del v423, v424
    v426 = pad(v425, 0, channels)
    del v425
    v427 = v16 * v66
    v428 = v16 * v427
    v429 = v11 * v223
    v430 = v11 * v429
    v431 = v428 + v430
    del v428, v430
    v432 = -v220
    del v220
    v433 = v432 + v431
    del v431, v432
    v434 = v358 + v433
    del v358, v433
    v435 = v426 + v434
    del v426, v434
    v436 = v420 + v435
    del v420, v435
    v437 = v251 * 2.0
    del v251
    v438 = v437 + v436
    del v436, v437
    v439 = v248 + v438
    del v248, v438
    v440 = v258 + v439
    del v258, v439
    v441 = v367 + v440
    del v367, v440
    v442 = v1 * v441
    del v441
    v443 = v442 * 2.0
    del v442
    v444 = v443 + v414
    del v414, v443
    v445 = v43 * v10
    v446 = v54 * v25
    v447 = v445 + v446
    v448 = v38 * v2
    v449 = v448 + v447
    v450 = v449 * v120
    del v120, v449
    v451 = v2 * v162
    v452 = v25 * v158
    v453 = v451 - v452
    v454 = v453 * v5
    del v453
    v455 = v450 + v454
    del v454
    v456 = v306 * v32
    v457 = v456 + v455
    del v455, v456
    v458 = v445 * 3.0
    v459 = v446 * 2.0
    v460 = v458 + v459
    del v458, v459
    v461 = v448 * 2.0
    v462 = v460 + v461
    del v460
    v463 = v462 * v58
    v464 = v463 + v457
    del v457, v463
    v465 = v169 + v165
    v466 = narrow(v465, 0, channels - 1)
    v467 = v466 * v30
    del v466
    v468 = v467 + v464
    del v464, v467
    v469 = pad(v468, 1, channels)
    del v468
    v470 = -v448
    v471 = v470 - v447
    del v470
    v472 = v471 * v128
    del v128, v471
    v473 = v38 * v194
    v474 = v54 * v191
    v475 = v473 - v474
    v476 = v475 * v5
    del v475
    v477 = v472 + v476
    del v476
    v478 = -v169
    v479 = v478 - v165
    del v478
    v480 = narrow(v479, 1, channels - 1)
    del v479
    v481 = v480 * v59
    del v480
    v482 = v481 + v477
    del v477, v481
    v483 = v462 * v32
    del v462
    v484 = v483 + v482
    del v482, v483
    v485 = v327 * v58
    v486 = v485 + v484
    del v484, v485
    v487 = pad(v486, 0, channels)
    del v486
    v488 = v28 * v157
    v489 = v488 * v67
    del v488
    v490 = v11 * v161
    v491 = v490 * v67
    del v490
    v492 = v489 + v491
    v493 = v305 + v169
    v494 = v165 + v493
    v495 = v494 * v66
    del v494
    v496 = v16 * v495
    v497 = v496 + v492
    del v492
    v498 = v85 * v495
    v499 = v498 + v497
    del v497
    v500 = v305 * v19
    v501 = v500 * v66
    del v500
    v502 = v501 + v499
    del v499, v501
    v503 = v305 * v226
    del v226
    v504 = v503 + v502
    del v502, v503
    v505 = v487 + v504
    del v487, v504
    v506 = v469 + v505
    del v469, v505
    v507 = v305 * 2.0
    v508 = v465 + v507
    del v465, v507
    v509 = v508 * v74
    del v508
    v510 = v509 + v506
    del v506, v509
    v511 = v43 * v25
    v512 = v10 * v54
    v513 = v511 + v512
    del v511, v512
    v514 = v513 * v58
    v515 = v2 * v170
    v516 = v10 * v158
    v517 = v515 + v516
    del v515, v516
    v518 = v2 * v306
    v519 = v517 - v518
    del v517, v518
    v520 = v25 * v155
    v521 = v519 - v520
    del v519, v520
    v522 = v521 * v5
    del v521
    v523 = v162 * v34
    v524 = v522 + v523
    del v522, v523
    v525 = v514 + v524
    del v514, v524
    v526 = pad(v525, 1, channels)
    del v525
    v527 = v513 * v32
    del v513
    v528 = v38 * v200
    v529 = v43 * v191
    v530 = v528 + v529
    del v528, v529
    v531 = v38 * v327
    v532 = v530 - v531
    del v530, v531
    v533 = v54 * v189
    v534 = v532 - v533
    del v532, v533
    v535 = v534 * v5
    del v534
    v536 = v194 * v61
    v537 = v535 + v536
    del v535, v536
    v538 = v527 + v537
    del v527, v537
    v539 = pad(v538, 0, channels)
    del v538
    v540 = v154 * v67
    v541 = v28 * v540
    v542 = v157 * v67
    v543 = v3 * v542
    v544 = v541 + v543
    del v541, v543
    v545 = v161 * v115
    del v115
    v546 = v545 + v544
    del v544, v545
    v547 = v165 * v11
    v548 = v547 * v223
    del v547
    v549 = v548 + v546
    del v546, v548
    v550 = v165 * v429
    del v429
    v551 = v550 + v549
    del v549, v550
    v552 = v539 + v551
    del v539, v551
    v553 = v526 + v552
    del v526, v552
    v554 = v43 * v2
    v555 = v10 * v38
    v556 = v554 + v555
    del v554, v555
    v557 = v556 * v58
    v558 = v25 * v306
    del v306
    v559 = v2 * v155
    v560 = v558 + v559
    del v558, v559
    v561 = v25 * v166
    v562 = v560 - v561
    del v560, v561
    v563 = v10 * v162
    v564 = v562 - v563
    del v562, v563
    v565 = v564 * v5
    del v564
    v566 = v158 * v34
    v567 = v565 + v566
    del v565, v566
    v568 = v557 + v567
    del v557, v567
    v569 = pad(v568, 1, channels)
    del v568
    v570 = v556 * v32
    del v556
    v571 = v54 * v327
    del v327
    v572 = v38 * v189
    v573 = v571 + v572
    del v571, v572
    v574 = v54 * v197
    v575 = v573 - v574
    del v573, v574
    v576 = v43 * v194
    v577 = v575 - v576
    del v575, v576
    v578 = v577 * v5
    del v577
    v579 = v191 * v61
    v580 = v578 + v579
    del v578, v579
    v581 = v570 + v580
    del v570, v580
    v582 = pad(v581, 0, channels)
    del v581
    v583 = v11 * v540
    del v540
    v584 = v157 * v76
    del v76, v157
    v585 = v583 + v584
    del v583, v584
    v586 = v161 * v67
    del v161
    v587 = v3 * v586
    v588 = v587 + v585
    del v585, v587
    v589 = v169 * v28
    v590 = v589 * v223
    del v589
    v591 = v590 + v588
    del v588, v590
    v592 = v169 * v351
    del v351
    v593 = v592 + v591
    del v591, v592
    v594 = v582 + v593
    del v582, v593
    v595 = v569 + v594
    del v569, v594
    v596 = v10 * v155
    v597 = v596 - v451
    del v451
    v598 = v597 * v5
    del v597
    v599 = v450 + v598
    del v598
    v600 = v170 * v32
    v601 = v600 + v599
    del v599, v600
    v602 = v445 * 2.0
    del v445
    v603 = v446 * 3.0
    del v446
    v604 = v602 + v603
    del v602, v603
    v605 = v461 + v604
    del v461, v604
    v606 = v605 * v58
    v607 = v606 + v601
    del v601, v606
    v608 = v305 + v165
    v609 = narrow(v608, 0, channels - 1)
    v610 = v609 * v30
    del v609
    v611 = v610 + v607
    del v607, v610
    v612 = pad(v611, 1, channels)
    del v611
    v613 = v43 * v189
    v614 = v613 - v473
    del v473
    v615 = v614 * v5
    del v614
    v616 = v472 + v615
    del v615
    v617 = -v305
    v618 = v617 - v165
    v619 = narrow(v618, 1, channels - 1)
    del v618
    v620 = v619 * v59
    del v619
    v621 = v620 + v616
    del v616, v620
    v622 = v605 * v32
    del v605
    v623 = v622 + v621
    del v621, v622
    v624 = v200 * v58
    v625 = v624 + v623
    del v623, v624
    v626 = pad(v625, 0, channels)
    del v625
    v627 = v3 * v154
    v628 = v627 * v67
    del v67, v627
    v629 = v628 + v491
    del v491
    v630 = v496 + v629
    del v496, v629
    v631 = v19 * v495
    del v495
    v632 = v631 + v630
    del v630
    v633 = v169 * v85
    v634 = v633 * v66
    del v633
    v635 = v634 + v632
    del v632, v634
    v636 = v169 * v349
    del v349
    v637 = v636 + v635
    del v635, v636
    v638 = v626 + v637
    del v626, v637
    v639 = v612 + v638
    del v612, v638
    v640 = v169 * 2.0
    v641 = v608 + v640
    del v608, v640
    v642 = v641 * v74
    del v641
    v643 = v642 + v639
    del v639, v642
    v644 = v54 * v2
    v645 = v25 * v38
    v646 = v644 + v645
    del v644, v645
    v647 = v646 * v58
    v648 = v10 * v166
    v649 = v25 * v162
    del v25, v162
    v650 = v648 + v649
    del v648, v649
    v651 = v10 * v170
    del v10, v170
    v652 = v650 - v651
    del v650, v651
    v653 = v2 * v158
    del v2, v158
    v654 = v652 - v653
    del v652, v653
    v655 = v654 * v5
    del v654
    v656 = v155 * v34
    del v34, v155
    v657 = v656 + v655
    del v655, v656
    v658 = v647 + v657
    del v647, v657
    v659 = pad(v658, 1, channels)
    del v658
    v660 = v646 * v32
    del v646
    v661 = v43 * v197
    v662 = v54 * v194
    del v54, v194
    v663 = v661 + v662
    del v661, v662
    v664 = v43 * v200
    del v43, v200
    v665 = v663 - v664
    del v663, v664
    v666 = v38 * v191
    del v38, v191
    v667 = v665 - v666
    del v665, v666
    v668 = v667 * v5
    del v667
    v669 = v189 * v61
    del v61, v189
    v670 = v669 + v668
    del v668, v669
    v671 = v660 + v670
    del v660, v670
    v672 = pad(v671, 0, channels)
    del v671
    v673 = v154 * v287
    del v154, v287
    v674 = v11 * v542
    del v542
    v675 = v673 + v674
    del v673, v674
    v676 = v28 * v586
    del v586
    v677 = v676 + v675
    del v675, v676
    v678 = v305 * v3
    v679 = v678 * v223
    del v223, v678
    v680 = v679 + v677
    del v677, v679
    v681 = v305 * v224
    del v224, v305
    v682 = v681 + v680
    del v680, v681
    v683 = v672 + v682
    del v672, v682
    v684 = v659 + v683
    del v659, v683
    v685 = v447 * 2.0
    del v447
    v686 = v448 * 3.0
    del v448
    v687 = v686 + v685
    del v685, v686
    v688 = v687 * v58
    v689 = v450 + v688
    del v450, v688
    v690 = v452 - v596
    del v452, v596
    v691 = v690 * v5
    del v690
    v692 = v691 + v689
    del v689, v691
    v693 = v166 * v32
    del v166
    v694 = v693 + v692
    del v692, v693
    v695 = narrow(v493, 0, channels - 1)
    v696 = v695 * v30
    del v695
    v697 = v696 + v694
    del v694, v696
    v698 = pad(v697, 1, channels)
    del v697
    v699 = v687 * v32
    del v687
    v700 = v699 + v472
    del v472, v699
    v701 = v474 - v613
    del v474, v613
    v702 = v701 * v5
    del v701
    v703 = v702 + v700
    del v700, v702
    v704 = v617 - v169
    del v169, v617
    v705 = narrow(v704, 1, channels - 1)
    del v704
    v706 = v705 * v59
    del v705
    v707 = v706 + v703
    del v703, v706
    v708 = v197 * v58
    del v197
    v709 = v708 + v707
    del v707, v708
    v710 = pad(v709, 0, channels)
    del v709
    v711 = v628 + v489
    del v489, v628
    v712 = v498 + v711
    del v498, v711
    v713 = v631 + v712
    del v631, v712
    v714 = v165 * v16
    v715 = v714 * v66
    del v714
    v716 = v715 + v713
    del v713, v715
    v717 = v165 * v427
    del v427
    v718 = v717 + v716
    del v716, v717
    v719 = v710 + v718
    del v710, v718
    v720 = v698 + v719
    del v698, v719
    v721 = v165 * 2.0
    del v165
    v722 = v493 + v721
    del v493, v721
    v723 = v722 * v74
    del v722
    v724 = v723 + v720
    del v720, v723
    return stack([v0, v265, v371, v444, v510, v553, v595, v643, v684, v724], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 2]
    v1 = narrow(v0, 1, channels - 1)
    v2 = jets[:, :, 6]
    v3 = narrow(v2, 1, channels - 1)
    v4 = grad_features[9]
    v5 = v3 * v4
    v6 = v1 * v5
    v7 = jets[:, :, 3]
    v8 = narrow(v7, 1, channels - 1)
    v9 = jets[:, :, 5]
    v10 = narrow(v9, 1, channels - 1)
    v11 = v10 * v4
    v12 = -v11
    v13 = v8 * v12
    v14 = v6 + v13
    del v6, v13
    v15 = jets[:, :, 4]
    v16 = narrow(v15, 1, channels - 1)
    v17 = grad_features[6]
    v18 = v16 * v17
    v19 = v18 + v14
    del v14, v18
    v20 = pad(v19, 0, channels)
    del v19
    v21 = jets[:, :, 9]
    v22 = narrow(v21, 0, channels - 1)
    v23 = grad_features[7]
    v24 = v22 * v23
    v25 = pad(v24, 1, channels)
    del v24
    v26 = jets[:, :, 7]
    v27 = narrow(v26, 0, channels - 1)
    v28 = v27 * v23
    v29 = pad(v28, 1, channels)
    del v28
    v30 = v25 + v29
    v31 = -v30
    del v30
    v32 = grad_features[8]
    v33 = -v32
    v34 = jets[:, :, 8]
    v35 = v34 * v33
    v36 = v34 * v35
    v37 = v15 * v32
    v38 = v15 * v37
    v39 = v36 + v38
    del v36, v38
    v40 = v31 + v39
    del v31, v39
    v41 = v20 + v40
    del v20, v40
    v42 = narrow(v0, 0, channels - 1)
    v43 = narrow(v2, 0, channels - 1)
    v44 = v43 * v4
    v45 = v42 * v44
    v46 = narrow(v7, 0, channels - 1)
    v47 = narrow(v9, 0, channels - 1)
    v48 = v47 * v4
    v49 = -v48
    v50 = v46 * v49
    v51 = v45 + v50
    del v45, v50
    v52 = narrow(v15, 0, channels - 1)
    v53 = grad_features[5]
    v54 = v52 * v53
    v55 = v54 + v51
    del v51, v54
    v56 = pad(v55, 1, channels)
    del v55
    v57 = v56 + v41
    del v41, v56
    v58 = v15 * v21
    v59 = v58 * v32
    v60 = v26 * v21
    v61 = v60 * v32
    v62 = grad_features[1]
    v63 = v62 + v61
    del v61
    v64 = v59 + v63
    del v59, v63
    v65 = v15 * v26
    v66 = v65 * v32
    v67 = v66 + v64
    del v64, v66
    v68 = narrow(v21, 1, channels - 1)
    v69 = grad_features[4]
    v70 = v68 * v69
    v71 = pad(v70, 0, channels)
    del v70
    v72 = grad_features[3]
    v73 = v21 * v72
    v74 = v71 + v73
    del v71
    v75 = v67 + v74
    del v74
    v76 = v75 + v57
    del v57
    v77 = narrow(v26, 1, channels - 1)
    v78 = v77 * v69
    v79 = pad(v78, 0, channels)
    del v78
    v80 = v26 * v72
    v81 = v79 + v80
    del v79
    v82 = v81 + v76
    del v76
    v83 = v15 * v72
    v84 = v83 * 2.0
    v85 = v84 + v82
    del v82, v84
    v86 = grad_grad_jets[:, :, 1]
    v87 = v86 * 2.0
    v88 = v85 * v87
    del v85
    v89 = narrow(v34, 1, channels - 1)
    v90 = v89 * v4
    v91 = v1 * v90
    v92 = jets[:, :, 1]
    v93 = narrow(v92, 1, channels - 1)
    v94 = -v5
    v95 = v93 * v94
    v96 = v91 + v95
    del v91, v95
    v97 = v77 * v4
    v98 = -v97
    v99 = v16 * v4
    v100 = v98 + v99
    del v98
    v101 = v8 * v100
    v102 = v101 + v96
    del v96, v101
    v103 = -v69
    v104 = v17 + v103
    del v103
    v105 = v104 * 2.0
    del v104
    v106 = v10 * v105
    v107 = v106 + v102
    del v102, v106
    v108 = pad(v107, 0, channels)
    del v107
    v109 = narrow(v34, 0, channels - 1)
    v110 = v109 * v4
    v111 = v42 * v110
    v112 = narrow(v92, 0, channels - 1)
    v113 = -v44
    v114 = v112 * v113
    v115 = v111 + v114
    del v111, v114
    v116 = v27 * v4
    v117 = -v116
    v118 = v52 * v4
    v119 = v117 + v118
    del v117
    v120 = v46 * v119
    v121 = v120 + v115
    del v115, v120
    v122 = v53 + v23
    v123 = v122 * 2.0
    del v122
    v124 = v47 * v123
    v125 = v124 + v121
    del v121, v124
    v126 = pad(v125, 1, channels)
    del v125
    v127 = v2 * v34
    v128 = v32 * 2.0
    v129 = v127 * v128
    v130 = v129 + v126
    del v126, v129
    v131 = v108 + v130
    del v108, v130
    v132 = v26 * v128
    v133 = v15 * v128
    v134 = v132 + v133
    v135 = v72 * 2.0
    v136 = v135 + v134
    del v134
    v137 = v9 * v136
    v138 = v137 + v131
    del v131, v137
    v139 = grad_grad_jets[:, :, 2]
    v140 = v138 * v139
    v141 = v88 + v140
    del v88, v140
    v142 = -v90
    v143 = v8 * v142
    v144 = v93 * v11
    v145 = v143 + v144
    del v143, v144
    v146 = v68 * v4
    v147 = -v99
    del v99
    v148 = v146 + v147
    del v147
    v149 = v1 * v148
    v150 = v149 + v145
    del v145, v149
    v151 = v3 * v105
    v152 = v151 + v150
    del v150, v151
    v153 = pad(v152, 0, channels)
    del v152
    v154 = -v110
    v155 = v46 * v154
    v156 = v112 * v48
    v157 = v155 + v156
    del v155, v156
    v158 = v22 * v4
    v159 = -v118
    del v118
    v160 = v158 + v159
    del v159
    v161 = v42 * v160
    v162 = v161 + v157
    del v157, v161
    v163 = v43 * v123
    v164 = v163 + v162
    del v162, v163
    v165 = pad(v164, 1, channels)
    del v164
    v166 = v9 * v34
    v167 = v166 * v128
    v168 = v167 + v165
    del v165, v167
    v169 = v153 + v168
    del v153, v168
    v170 = v21 * v128
    v171 = v170 + v133
    del v133
    v172 = v135 + v171
    del v171
    v173 = v2 * v172
    v174 = v173 + v169
    del v169, v173
    v175 = grad_grad_jets[:, :, 3]
    v176 = v174 * v175
    v177 = v176 + v141
    del v141, v176
    v178 = grad_grad_jets[:, :, 6]
    v179 = narrow(v178, 0, channels - 1)
    v180 = v123 * v179
    v181 = narrow(v139, 0, channels - 1)
    v182 = v160 * v181
    v183 = v180 + v182
    del v180, v182
    v184 = narrow(v86, 0, channels - 1)
    v185 = v48 * v184
    v186 = v185 + v183
    del v183, v185
    v187 = narrow(v175, 0, channels - 1)
    v188 = v154 * v187
    v189 = v188 + v186
    del v186, v188
    v190 = grad_grad_jets[:, :, 8]
    v191 = narrow(v190, 0, channels - 1)
    v192 = v4 * v191
    v193 = -v192
    v194 = v46 * v193
    v195 = v194 + v189
    del v189, v194
    v196 = grad_grad_jets[:, :, 5]
    v197 = narrow(v196, 0, channels - 1)
    v198 = v4 * v197
    v199 = v112 * v198
    v200 = v199 + v195
    del v195, v199
    v201 = grad_grad_jets[:, :, 9]
    v202 = narrow(v201, 0, channels - 1)
    v203 = v4 * v202
    v204 = grad_grad_jets[:, :, 4]
    v205 = narrow(v204, 0, channels - 1)
    v206 = v4 * v205
    v207 = -v206
    v208 = v203 + v207
    del v207
    v209 = v42 * v208
    v210 = v209 + v200
    del v200, v209
    v211 = pad(v210, 1, channels)
    del v210
    v212 = v172 * v178
    v213 = v9 * v190
    v214 = v34 * v196
    v215 = v213 + v214
    del v213, v214
    v216 = v128 * v215
    v217 = v212 + v216
    del v212, v216
    v218 = v211 + v217
    del v211, v217
    v219 = narrow(v178, 1, channels - 1)
    v220 = v105 * v219
    v221 = narrow(v139, 1, channels - 1)
    v222 = v148 * v221
    v223 = v220 + v222
    del v220, v222
    v224 = narrow(v86, 1, channels - 1)
    v225 = v11 * v224
    v226 = v225 + v223
    del v223, v225
    v227 = narrow(v175, 1, channels - 1)
    v228 = v142 * v227
    v229 = v228 + v226
    del v226, v228
    v230 = narrow(v190, 1, channels - 1)
    v231 = v4 * v230
    v232 = -v231
    v233 = v8 * v232
    v234 = v233 + v229
    del v229, v233
    v235 = narrow(v196, 1, channels - 1)
    v236 = v4 * v235
    v237 = v93 * v236
    v238 = v237 + v234
    del v234, v237
    v239 = narrow(v201, 1, channels - 1)
    v240 = v4 * v239
    v241 = narrow(v204, 1, channels - 1)
    v242 = v4 * v241
    v243 = -v242
    v244 = v240 + v243
    del v243
    v245 = v1 * v244
    v246 = v245 + v238
    del v238, v245
    v247 = pad(v246, 0, channels)
    del v246
    v248 = v247 + v218
    del v218, v247
    v249 = v204 + v201
    v250 = v128 * v249
    v251 = v2 * v250
    v252 = v251 + v248
    del v248, v251
    v253 = v7 * v252
    v254 = v253 + v177
    del v177, v253
    v255 = v123 * v197
    v256 = v119 * v187
    v257 = v255 + v256
    del v255, v256
    v258 = v113 * v184
    v259 = v258 + v257
    del v257, v258
    v260 = v110 * v181
    v261 = v260 + v259
    del v259, v260
    v262 = v42 * v192
    v263 = v262 + v261
    del v261, v262
    v264 = v4 * v179
    v265 = -v264
    v266 = v112 * v265
    v267 = v266 + v263
    del v263, v266
    v268 = grad_grad_jets[:, :, 7]
    v269 = narrow(v268, 0, channels - 1)
    v270 = v4 * v269
    v271 = -v270
    v272 = v206 + v271
    del v206, v271
    v273 = v46 * v272
    v274 = v273 + v267
    del v267, v273
    v275 = pad(v274, 1, channels)
    del v274
    v276 = v136 * v196
    v277 = v2 * v190
    v278 = v34 * v178
    v279 = v277 + v278
    del v277, v278
    v280 = v128 * v279
    v281 = v276 + v280
    del v276, v280
    v282 = v275 + v281
    del v275, v281
    v283 = v105 * v235
    v284 = v100 * v227
    v285 = v283 + v284
    del v283, v284
    v286 = v94 * v224
    v287 = v286 + v285
    del v285, v286
    v288 = v90 * v221
    v289 = v288 + v287
    del v287, v288
    v290 = v1 * v231
    v291 = v290 + v289
    del v289, v290
    v292 = v4 * v219
    v293 = -v292
    v294 = v93 * v293
    v295 = v294 + v291
    del v291, v294
    v296 = narrow(v268, 1, channels - 1)
    v297 = v4 * v296
    v298 = -v297
    v299 = v242 + v298
    del v242, v298
    v300 = v8 * v299
    v301 = v300 + v295
    del v295, v300
    v302 = pad(v301, 0, channels)
    del v301
    v303 = v302 + v282
    del v282, v302
    v304 = v204 + v268
    v305 = v128 * v304
    v306 = v9 * v305
    v307 = v306 + v303
    del v303, v306
    v308 = v0 * v307
    v309 = v308 + v254
    del v254, v308
    v310 = v23 * 2.0
    v311 = v77 * v310
    v312 = v68 * v310
    v313 = grad_features[2]
    v314 = v313 + v312
    del v312
    v315 = v311 + v314
    del v311, v314
    v316 = v16 * v310
    v317 = v316 + v315
    del v315, v316
    v318 = v69 * 2.0
    v319 = v22 * v318
    v320 = v27 * v318
    v321 = v319 + v320
    del v319, v320
    v322 = v52 * v318
    v323 = v322 + v321
    del v321, v322
    v324 = -v323
    del v323
    v325 = v22 * v17
    v326 = v68 * v53
    v327 = v325 + v326
    del v325, v326
    v328 = v327 * 2.0
    v329 = v328 + v324
    del v328
    v330 = v317 + v329
    del v329
    v331 = v27 * v17
    v332 = v77 * v53
    v333 = v331 + v332
    del v331, v332
    v334 = v333 * 2.0
    v335 = v330 + v334
    del v334
    v336 = v52 * v17
    v337 = v16 * v53
    v338 = v336 + v337
    del v336, v337
    v339 = v338 * 3.0
    v340 = v339 + v335
    del v335, v339
    v341 = v340 * v184
    v342 = v47 * v17
    v343 = v10 * v53
    v344 = v342 + v343
    del v342, v343
    v345 = v344 * v181
    v346 = v341 + v345
    del v341, v345
    v347 = v43 * v17
    v348 = v3 * v53
    v349 = v347 + v348
    del v347, v348
    v350 = v349 * v187
    v351 = v350 + v346
    del v346, v350
    v352 = v139 * 2.0
    v353 = v0 * v352
    v354 = narrow(v353, 0, channels - 1)
    v355 = v142 * v354
    v356 = v355 + v351
    del v351, v355
    v357 = v175 * 2.0
    v358 = v7 * v357
    v359 = narrow(v358, 0, channels - 1)
    v360 = v90 * v359
    v361 = v360 + v356
    del v356, v360
    v362 = v92 * v139
    v363 = v0 * v86
    v364 = v362 + v363
    del v362, v363
    v365 = narrow(v364, 0, channels - 1)
    v366 = v94 * v365
    v367 = v366 + v361
    del v361, v366
    v368 = v92 * v175
    v369 = v7 * v86
    v370 = v368 + v369
    del v368, v369
    v371 = narrow(v370, 0, channels - 1)
    v372 = v11 * v371
    v373 = v372 + v367
    del v367, v372
    v374 = -v146
    del v146
    v375 = v374 + v97
    del v97, v374
    v376 = v0 * v175
    v377 = v7 * v139
    v378 = v376 + v377
    del v376, v377
    v379 = narrow(v378, 0, channels - 1)
    v380 = v375 * v379
    v381 = v380 + v373
    del v373, v380
    v382 = -v240
    del v240
    v383 = v297 + v382
    del v297, v382
    v384 = v0 * v7
    v385 = narrow(v384, 0, channels - 1)
    v386 = v385 * v383
    v387 = v386 + v381
    del v381, v386
    v388 = v92 * v7
    v389 = narrow(v388, 0, channels - 1)
    v390 = v389 * v236
    v391 = v390 + v387
    del v387, v390
    v392 = v92 * v0
    v393 = narrow(v392, 0, channels - 1)
    v394 = v393 * v293
    v395 = v394 + v391
    del v391, v394
    v396 = v7 * v7
    v397 = narrow(v396, 0, channels - 1)
    v398 = v397 * v231
    v399 = v398 + v395
    del v395, v398
    v400 = v0 * v0
    v401 = narrow(v400, 0, channels - 1)
    v402 = v401 * v232
    v403 = v402 + v399
    del v399, v402
    v404 = v53 * v219
    v405 = v17 * v179
    v406 = v404 + v405
    del v404, v405
    v407 = v46 * v406
    v408 = v407 + v403
    del v403, v407
    v409 = v53 * v235
    v410 = v17 * v197
    v411 = v409 + v410
    del v409, v410
    v412 = v42 * v411
    v413 = v412 + v408
    del v408, v412
    v414 = v53 * v239
    v415 = v17 * v202
    v416 = v414 + v415
    del v414, v415
    v417 = v416 * 2.0
    v418 = v205 + v269
    v419 = v202 + v418
    del v418
    v420 = v318 * v419
    v421 = -v420
    del v420
    v422 = v417 + v421
    del v417
    v423 = v241 + v296
    v424 = v239 + v423
    del v423
    v425 = v310 * v424
    v426 = v425 + v422
    del v422
    v427 = v53 * v296
    v428 = v17 * v269
    v429 = v427 + v428
    del v427, v428
    v430 = v429 * 2.0
    v431 = v426 + v430
    del v430
    v432 = v53 * v241
    v433 = v17 * v205
    v434 = v432 + v433
    del v432, v433
    v435 = v434 * 3.0
    v436 = v435 + v431
    del v431, v435
    v437 = v112 * v436
    v438 = v437 + v413
    del v413, v437
    v439 = pad(v438, 1, channels)
    del v438
    v440 = v439 + v309
    del v309, v439
    v441 = v340 * v224
    del v340
    v442 = v344 * v221
    v443 = v441 + v442
    del v441, v442
    v444 = v349 * v227
    v445 = v444 + v443
    del v443, v444
    v446 = narrow(v353, 1, channels - 1)
    v447 = v154 * v446
    v448 = v447 + v445
    del v445, v447
    v449 = narrow(v358, 1, channels - 1)
    v450 = v110 * v449
    v451 = v450 + v448
    del v448, v450
    v452 = narrow(v364, 1, channels - 1)
    v453 = v113 * v452
    v454 = v453 + v451
    del v451, v453
    v455 = narrow(v370, 1, channels - 1)
    v456 = v48 * v455
    v457 = v456 + v454
    del v454, v456
    v458 = -v158
    del v158
    v459 = v458 + v116
    del v116, v458
    v460 = narrow(v378, 1, channels - 1)
    v461 = v459 * v460
    v462 = v461 + v457
    del v457, v461
    v463 = -v203
    del v203
    v464 = v270 + v463
    del v270, v463
    v465 = narrow(v384, 1, channels - 1)
    v466 = v465 * v464
    v467 = v466 + v462
    del v462, v466
    v468 = narrow(v388, 1, channels - 1)
    v469 = v468 * v198
    v470 = v469 + v467
    del v467, v469
    v471 = narrow(v392, 1, channels - 1)
    v472 = v471 * v265
    v473 = v472 + v470
    del v470, v472
    v474 = narrow(v396, 1, channels - 1)
    v475 = v474 * v192
    v476 = v475 + v473
    del v473, v475
    v477 = narrow(v400, 1, channels - 1)
    v478 = v477 * v193
    v479 = v478 + v476
    del v476, v478
    v480 = v8 * v406
    v481 = v480 + v479
    del v479, v480
    v482 = v1 * v411
    v483 = v482 + v481
    del v481, v482
    v484 = v93 * v436
    del v436
    v485 = v484 + v483
    del v483, v484
    v486 = pad(v485, 0, channels)
    del v485
    v487 = v486 + v440
    del v440, v486
    v488 = v5 * v221
    v489 = v12 * v227
    v490 = v17 * v241
    v491 = v490 + v489
    del v489, v490
    v492 = v488 + v491
    del v488, v491
    v493 = v1 * v292
    v494 = v493 + v492
    del v492, v493
    v495 = -v236
    v496 = v8 * v495
    v497 = v496 + v494
    del v494, v496
    v498 = pad(v497, 0, channels)
    del v497
    v499 = v23 * v202
    v500 = pad(v499, 1, channels)
    del v499
    v501 = v23 * v269
    v502 = pad(v501, 1, channels)
    del v501
    v503 = v500 + v502
    v504 = -v503
    del v503
    v505 = v37 * v204
    v506 = v35 * v190
    v507 = v505 + v506
    del v505, v506
    v508 = v33 * v190
    v509 = v34 * v508
    v510 = v509 + v507
    del v507, v509
    v511 = v32 * v204
    v512 = v15 * v511
    v513 = v512 + v510
    del v510, v512
    v514 = v504 + v513
    del v504, v513
    v515 = v498 + v514
    del v498, v514
    v516 = v44 * v181
    v517 = v49 * v187
    v518 = v53 * v205
    v519 = v518 + v517
    del v517, v518
    v520 = v516 + v519
    del v516, v519
    v521 = v42 * v264
    v522 = v521 + v520
    del v520, v521
    v523 = -v198
    v524 = v46 * v523
    v525 = v524 + v522
    del v522, v524
    v526 = pad(v525, 1, channels)
    del v525
    v527 = v526 + v515
    del v515, v526
    v528 = v268 + v201
    v529 = v15 * v528
    v530 = v26 * v249
    v531 = v529 + v530
    del v529, v530
    v532 = v21 * v304
    v533 = v532 + v531
    del v531, v532
    v534 = v32 * v533
    v535 = v72 * v201
    v536 = v69 * v239
    v537 = pad(v536, 0, channels)
    del v536
    v538 = v535 + v537
    del v537
    v539 = v534 + v538
    del v538
    v540 = v539 + v527
    del v527
    v541 = v72 * v268
    v542 = v69 * v296
    v543 = pad(v542, 0, channels)
    del v542
    v544 = v541 + v543
    del v543
    v545 = v544 + v540
    del v540
    v546 = v72 * v204
    v547 = v546 * 2.0
    v548 = v547 + v545
    del v545, v547
    v549 = v92 * v548
    del v548
    v550 = v549 * 2.0
    del v549
    v551 = v550 + v487
    del v487, v550
    v552 = v112 * v154
    v553 = v46 * v48
    v554 = v552 + v553
    del v552, v553
    v555 = v27 * v53
    v556 = v555 + v554
    del v554, v555
    v557 = pad(v556, 1, channels)
    del v556
    v558 = v93 * v142
    v559 = v8 * v11
    v560 = v558 + v559
    del v558, v559
    v561 = v77 * v17
    v562 = v561 + v560
    del v560, v561
    v563 = pad(v562, 0, channels)
    del v562
    v564 = v26 * v32
    v565 = v26 * v564
    v566 = v2 * v33
    v567 = v2 * v566
    v568 = v565 + v567
    del v565, v567
    v569 = -v25
    del v25
    v570 = v569 + v568
    del v568, v569
    v571 = v52 * v23
    v572 = pad(v571, 1, channels)
    del v571
    v573 = -v572
    del v572
    v574 = v573 + v570
    del v570
    v575 = v563 + v574
    del v563, v574
    v576 = v557 + v575
    del v557, v575
    v577 = v75 + v576
    del v75, v576
    v578 = v80 * 2.0
    del v80
    v579 = v578 + v577
    del v577, v578
    v580 = v16 * v69
    v581 = pad(v580, 0, channels)
    del v580
    v582 = v581 + v83
    del v83, v581
    v583 = v582 + v579
    del v579
    v584 = v583 * v352
    del v352, v583
    v585 = v138 * v86
    del v138
    v586 = v584 + v585
    del v584, v585
    v587 = v93 * v375
    v588 = v8 * v5
    v589 = v587 + v588
    del v587, v588
    v590 = v1 * v12
    v591 = v590 + v589
    del v589, v590
    v592 = v89 * v105
    v593 = v592 + v591
    del v591, v592
    v594 = pad(v593, 0, channels)
    del v593
    v595 = v112 * v459
    v596 = v46 * v44
    v597 = v595 + v596
    del v595, v596
    v598 = v42 * v49
    v599 = v598 + v597
    del v597, v598
    v600 = v109 * v123
    v601 = v600 + v599
    del v599, v600
    v602 = pad(v601, 1, channels)
    del v601
    v603 = v9 * v2
    v604 = v603 * v128
    v605 = v604 + v602
    del v602, v604
    v606 = v594 + v605
    del v594, v605
    v607 = v170 + v132
    del v132, v170
    v608 = v135 + v607
    del v135, v607
    v609 = v34 * v608
    v610 = v609 + v606
    del v606, v609
    v611 = v610 * v175
    v612 = v611 + v586
    del v586, v611
    v613 = v123 * v191
    v614 = v49 * v181
    v615 = v613 + v614
    del v613, v614
    v616 = v44 * v187
    v617 = v616 + v615
    del v615, v616
    v618 = v459 * v184
    del v459
    v619 = v618 + v617
    del v617, v618
    v620 = v112 * v464
    del v464
    v621 = v620 + v619
    del v619, v620
    v622 = v46 * v264
    v623 = v622 + v621
    del v621, v622
    v624 = v42 * v523
    v625 = v624 + v623
    del v623, v624
    v626 = pad(v625, 1, channels)
    del v625
    v627 = v608 * v190
    v628 = v9 * v178
    v629 = v2 * v196
    v630 = v628 + v629
    del v628, v629
    v631 = v128 * v630
    v632 = v627 + v631
    del v627, v631
    v633 = v626 + v632
    del v626, v632
    v634 = v105 * v230
    v635 = v12 * v221
    v636 = v634 + v635
    del v634, v635
    v637 = v5 * v227
    v638 = v637 + v636
    del v636, v637
    v639 = v375 * v224
    del v375
    v640 = v639 + v638
    del v638, v639
    v641 = v93 * v383
    del v383
    v642 = v641 + v640
    del v640, v641
    v643 = v8 * v292
    v644 = v643 + v642
    del v642, v643
    v645 = v1 * v495
    v646 = v645 + v644
    del v644, v645
    v647 = pad(v646, 0, channels)
    del v646
    v648 = v647 + v633
    del v633, v647
    v649 = v128 * v528
    v650 = v34 * v649
    v651 = v650 + v648
    del v648, v650
    v652 = v7 * v651
    v653 = v652 + v612
    del v612, v652
    v654 = v92 * v307
    del v307
    v655 = v654 + v653
    del v653, v654
    v656 = v333 * 3.0
    v657 = v330 + v656
    del v330, v656
    v658 = v338 * 2.0
    v659 = v658 + v657
    del v657, v658
    v660 = v659 * v181
    v661 = v344 * v184
    v662 = v660 + v661
    del v660, v661
    v663 = v109 * v17
    v664 = v89 * v53
    v665 = v663 + v664
    del v663, v664
    v666 = v665 * v187
    v667 = v666 + v662
    del v662, v666
    v668 = v92 * v87
    del v87
    v669 = narrow(v668, 0, channels - 1)
    v670 = v5 * v669
    v671 = v670 + v667
    del v667, v670
    v672 = v94 * v359
    v673 = v672 + v671
    del v671, v672
    v674 = v90 * v365
    v675 = v674 + v673
    del v673, v674
    v676 = v148 * v371
    del v148
    v677 = v676 + v675
    del v675, v676
    v678 = v12 * v379
    v679 = v678 + v677
    del v677, v678
    v680 = v385 * v495
    v681 = v680 + v679
    del v679, v680
    v682 = v389 * v244
    del v244
    v683 = v682 + v681
    del v681, v682
    v684 = v393 * v231
    v685 = v684 + v683
    del v683, v684
    v686 = v397 * v293
    v687 = v686 + v685
    del v685, v686
    v688 = v92 * v92
    v689 = narrow(v688, 0, channels - 1)
    v690 = v689 * v292
    v691 = v690 + v687
    del v687, v690
    v692 = v53 * v230
    v693 = v17 * v191
    v694 = v692 + v693
    del v692, v693
    v695 = v46 * v694
    v696 = v695 + v691
    del v691, v695
    v697 = v112 * v411
    v698 = v697 + v696
    del v696, v697
    v699 = v429 * 3.0
    v700 = v426 + v699
    del v426, v699
    v701 = v434 * 2.0
    v702 = v701 + v700
    del v700, v701
    v703 = v42 * v702
    v704 = v703 + v698
    del v698, v703
    v705 = pad(v704, 1, channels)
    del v704
    v706 = v705 + v655
    del v655, v705
    v707 = v659 * v221
    del v659
    v708 = v344 * v224
    del v344
    v709 = v707 + v708
    del v707, v708
    v710 = v665 * v227
    v711 = v710 + v709
    del v709, v710
    v712 = narrow(v668, 1, channels - 1)
    v713 = v44 * v712
    v714 = v713 + v711
    del v711, v713
    v715 = v113 * v449
    v716 = v715 + v714
    del v714, v715
    v717 = v110 * v452
    v718 = v717 + v716
    del v716, v717
    v719 = v160 * v455
    del v160
    v720 = v719 + v718
    del v718, v719
    v721 = v49 * v460
    v722 = v721 + v720
    del v720, v721
    v723 = v465 * v523
    v724 = v723 + v722
    del v722, v723
    v725 = v468 * v208
    del v208
    v726 = v725 + v724
    del v724, v725
    v727 = v471 * v192
    v728 = v727 + v726
    del v726, v727
    v729 = v474 * v265
    v730 = v729 + v728
    del v728, v729
    v731 = narrow(v688, 1, channels - 1)
    v732 = v731 * v264
    v733 = v732 + v730
    del v730, v732
    v734 = v8 * v694
    v735 = v734 + v733
    del v733, v734
    v736 = v93 * v411
    del v411
    v737 = v736 + v735
    del v735, v736
    v738 = v1 * v702
    del v702
    v739 = v738 + v737
    del v737, v738
    v740 = pad(v739, 0, channels)
    del v739
    v741 = v740 + v706
    del v706, v740
    v742 = v154 * v184
    v743 = v48 * v187
    v744 = v53 * v269
    v745 = v744 + v743
    del v743, v744
    v746 = v742 + v745
    del v742, v745
    v747 = v112 * v193
    v748 = v747 + v746
    del v746, v747
    v749 = v46 * v198
    v750 = v749 + v748
    del v748, v749
    v751 = pad(v750, 1, channels)
    del v750
    v752 = v142 * v224
    v753 = v11 * v227
    v754 = v17 * v296
    v755 = v754 + v753
    del v753, v754
    v756 = v752 + v755
    del v752, v755
    v757 = v93 * v232
    v758 = v757 + v756
    del v756, v757
    v759 = v8 * v236
    v760 = v759 + v758
    del v758, v759
    v761 = pad(v760, 0, channels)
    del v760
    v762 = v566 * v178
    v763 = v564 * v268
    v764 = v762 + v763
    del v762, v763
    v765 = v32 * v268
    v766 = v26 * v765
    v767 = v766 + v764
    del v764, v766
    v768 = v33 * v178
    v769 = v2 * v768
    v770 = v769 + v767
    del v767, v769
    v771 = -v500
    del v500
    v772 = v771 + v770
    del v770, v771
    v773 = v23 * v205
    v774 = pad(v773, 1, channels)
    del v773
    v775 = -v774
    del v774
    v776 = v775 + v772
    del v772
    v777 = v761 + v776
    del v761, v776
    v778 = v751 + v777
    del v751, v777
    v779 = v539 + v778
    del v539, v778
    v780 = v541 * 2.0
    del v541
    v781 = v780 + v779
    del v779, v780
    v782 = v69 * v241
    v783 = pad(v782, 0, channels)
    del v782
    v784 = v546 + v783
    del v546, v783
    v785 = v784 + v781
    del v781
    v786 = v0 * v785
    del v785
    v787 = v786 * 2.0
    del v786
    v788 = v787 + v741
    del v741, v787
    v789 = v429 + v434
    del v429, v434
    v790 = v789 * 2.0
    del v789
    v791 = v416 * 3.0
    del v416
    v792 = v791 + v421
    del v421, v791
    v793 = v425 + v792
    del v425, v792
    v794 = v790 + v793
    del v790, v793
    v795 = v46 * v794
    v796 = v327 * 3.0
    del v327
    v797 = v796 + v324
    del v324, v796
    v798 = v317 + v797
    del v317, v797
    v799 = v333 + v338
    del v333, v338
    v800 = v799 * 2.0
    del v799
    v801 = v800 + v798
    del v798, v800
    v802 = v801 * v187
    v803 = v349 * v184
    v804 = v802 + v803
    del v802, v803
    v805 = v665 * v181
    v806 = v805 + v804
    del v804, v805
    v807 = v12 * v669
    del v12
    v808 = v807 + v806
    del v806, v807
    v809 = v11 * v354
    del v11
    v810 = v809 + v808
    del v808, v809
    v811 = v100 * v365
    del v100
    v812 = v811 + v810
    del v810, v811
    v813 = v142 * v371
    del v142
    v814 = v813 + v812
    del v812, v813
    v815 = v5 * v379
    del v5
    v816 = v815 + v814
    del v814, v815
    v817 = v385 * v292
    del v292
    v818 = v817 + v816
    del v816, v817
    v819 = v389 * v232
    del v232
    v820 = v819 + v818
    del v818, v819
    v821 = v393 * v299
    del v299
    v822 = v821 + v820
    del v820, v821
    v823 = v401 * v236
    del v236
    v824 = v823 + v822
    del v822, v823
    v825 = v689 * v495
    del v495
    v826 = v825 + v824
    del v824, v825
    v827 = v42 * v694
    v828 = v827 + v826
    del v826, v827
    v829 = v112 * v406
    v830 = v829 + v828
    del v828, v829
    v831 = v795 + v830
    del v795, v830
    v832 = pad(v831, 1, channels)
    del v831
    v833 = v112 * v110
    v834 = v42 * v113
    v835 = v833 + v834
    del v833, v834
    v836 = v22 * v53
    v837 = v836 + v835
    del v835, v836
    v838 = pad(v837, 1, channels)
    del v837
    v839 = v93 * v90
    v840 = v1 * v94
    v841 = v839 + v840
    del v839, v840
    v842 = v68 * v17
    v843 = v842 + v841
    del v841, v842
    v844 = pad(v843, 0, channels)
    del v843
    v845 = v21 * v32
    v846 = v21 * v845
    v847 = v9 * v33
    v848 = v9 * v847
    v849 = v846 + v848
    del v846, v848
    v850 = -v29
    del v29
    v851 = v850 + v849
    del v849, v850
    v852 = v573 + v851
    del v573, v851
    v853 = v844 + v852
    del v844, v852
    v854 = v838 + v853
    del v838, v853
    v855 = v73 * 2.0
    del v73
    v856 = v855 + v854
    del v854, v855
    v857 = v67 + v856
    del v67, v856
    v858 = v81 + v857
    del v81, v857
    v859 = v582 + v858
    del v582, v858
    v860 = v859 * v357
    del v357, v859
    v861 = v174 * v86
    del v174
    v862 = v860 + v861
    del v860, v861
    v863 = v610 * v139
    del v610
    v864 = v863 + v862
    del v862, v863
    v865 = v0 * v651
    del v651
    v866 = v865 + v864
    del v864, v865
    v867 = v92 * v252
    del v252
    v868 = v867 + v866
    del v866, v867
    v869 = v832 + v868
    del v832, v868
    v870 = v8 * v794
    del v794
    v871 = v801 * v227
    del v801
    v872 = v349 * v224
    del v349
    v873 = v871 + v872
    del v871, v872
    v874 = v665 * v221
    del v665
    v875 = v874 + v873
    del v873, v874
    v876 = v49 * v712
    del v49
    v877 = v876 + v875
    del v875, v876
    v878 = v48 * v446
    del v48
    v879 = v878 + v877
    del v877, v878
    v880 = v119 * v452
    del v119
    v881 = v880 + v879
    del v879, v880
    v882 = v154 * v455
    del v154
    v883 = v882 + v881
    del v881, v882
    v884 = v44 * v460
    del v44
    v885 = v884 + v883
    del v883, v884
    v886 = v465 * v264
    del v264
    v887 = v886 + v885
    del v885, v886
    v888 = v468 * v193
    del v193
    v889 = v888 + v887
    del v887, v888
    v890 = v471 * v272
    del v272
    v891 = v890 + v889
    del v889, v890
    v892 = v477 * v198
    del v198
    v893 = v892 + v891
    del v891, v892
    v894 = v731 * v523
    del v523
    v895 = v894 + v893
    del v893, v894
    v896 = v1 * v694
    del v694
    v897 = v896 + v895
    del v895, v896
    v898 = v93 * v406
    del v406
    v899 = v898 + v897
    del v897, v898
    v900 = v870 + v899
    del v870, v899
    v901 = pad(v900, 0, channels)
    del v900
    v902 = v901 + v869
    del v869, v901
    v903 = v110 * v184
    del v110
    v904 = v113 * v181
    del v113
    v905 = v53 * v202
    v906 = v905 + v904
    del v904, v905
    v907 = v903 + v906
    del v903, v906
    v908 = v112 * v192
    del v192
    v909 = v908 + v907
    del v907, v908
    v910 = v42 * v265
    del v265
    v911 = v910 + v909
    del v909, v910
    v912 = pad(v911, 1, channels)
    del v911
    v913 = v90 * v224
    del v90
    v914 = v94 * v221
    del v94
    v915 = v17 * v239
    v916 = v915 + v914
    del v914, v915
    v917 = v913 + v916
    del v913, v916
    v918 = v93 * v231
    del v231
    v919 = v918 + v917
    del v917, v918
    v920 = v1 * v293
    del v293
    v921 = v920 + v919
    del v919, v920
    v922 = pad(v921, 0, channels)
    del v921
    v923 = v847 * v196
    v924 = v845 * v201
    v925 = v923 + v924
    del v923, v924
    v926 = v32 * v201
    v927 = v21 * v926
    v928 = v927 + v925
    del v925, v927
    v929 = v33 * v196
    v930 = v9 * v929
    v931 = v930 + v928
    del v928, v930
    v932 = -v502
    del v502
    v933 = v932 + v931
    del v931, v932
    v934 = v775 + v933
    del v775, v933
    v935 = v922 + v934
    del v922, v934
    v936 = v912 + v935
    del v912, v935
    v937 = v535 * 2.0
    del v535
    v938 = v937 + v936
    del v936, v937
    v939 = v534 + v938
    del v534, v938
    v940 = v544 + v939
    del v544, v939
    v941 = v784 + v940
    del v784, v940
    v942 = v7 * v941
    del v941
    v943 = v942 * 2.0
    del v942
    v944 = v943 + v902
    del v902, v943
    v945 = v8 * v365
    v946 = v393 * v227
    v947 = v945 + v946
    del v945, v946
    v948 = v1 * v371
    v949 = v389 * v221
    v950 = v948 + v949
    del v948, v949
    v951 = -v950
    v952 = v947 + v951
    del v951
    v953 = v4 * v952
    v954 = v112 * v224
    v955 = v93 * v184
    v956 = v954 + v955
    del v954, v955
    v957 = v956 * 3.0
    v958 = v42 * v221
    v959 = v1 * v181
    v960 = v958 + v959
    del v958, v959
    v961 = v960 * 2.0
    v962 = v957 + v961
    del v957, v961
    v963 = v46 * v227
    v964 = v8 * v187
    v965 = v963 + v964
    del v963, v964
    v966 = v965 * 2.0
    v967 = v966 + v962
    del v962
    v968 = v53 * v967
    v969 = v353 + v358
    v970 = narrow(v969, 0, channels - 1)
    v971 = v69 * v970
    v972 = v971 + v968
    del v968, v971
    v973 = v17 * v669
    v974 = v973 + v972
    del v972, v973
    v975 = v953 + v974
    del v953, v974
    v976 = v956 + v960
    v977 = v965 + v976
    v978 = v310 * v977
    del v310
    v979 = v978 + v975
    del v975
    v980 = pad(v979, 1, channels)
    del v979
    v981 = v46 * v452
    v982 = v471 * v187
    v983 = v981 + v982
    del v981, v982
    v984 = v42 * v455
    v985 = v468 * v181
    v986 = v984 + v985
    del v984, v985
    v987 = -v986
    v988 = v983 + v987
    del v987
    v989 = v4 * v988
    v990 = v17 * v967
    v991 = v53 * v712
    v992 = v991 + v990
    del v990, v991
    v993 = -v969
    v994 = narrow(v993, 1, channels - 1)
    del v993
    v995 = v23 * v994
    v996 = v995 + v992
    del v992, v995
    v997 = v989 + v996
    del v989, v996
    v998 = -v977
    v999 = v318 * v998
    del v318
    v1000 = v999 + v997
    del v997
    v1001 = pad(v1000, 0, channels)
    del v1000
    v1002 = v9 * v364
    v1003 = v392 * v196
    v1004 = v1002 + v1003
    del v1002, v1003
    v1005 = v2 * v370
    v1006 = v388 * v178
    v1007 = v1005 + v1006
    del v1005, v1006
    v1008 = v1004 + v1007
    v1009 = v128 * v1008
    v1010 = v668 * 2.0
    v1011 = v969 + v1010
    del v969, v1010
    v1012 = v72 * v1011
    v1013 = v37 * v668
    del v37
    v1014 = v1012 + v1013
    del v1012, v1013
    v1015 = v688 * v204
    v1016 = v15 * v668
    v1017 = v1015 + v1016
    del v1015, v1016
    v1018 = v32 * v1017
    v1019 = v1018 + v1014
    del v1014, v1018
    v1020 = v688 + v400
    v1021 = v396 + v1020
    v1022 = v1021 * v32
    v1023 = v1022 * v528
    v1024 = v1023 + v1019
    del v1019, v1023
    v1025 = v1009 + v1024
    del v1009, v1024
    v1026 = v668 + v353
    v1027 = v358 + v1026
    v1028 = v32 * v1027
    v1029 = v21 * v1028
    v1030 = v1029 + v1025
    del v1025
    v1031 = v26 * v1028
    v1032 = v1031 + v1030
    del v1030
    v1033 = v688 * v511
    del v511
    v1034 = v1033 + v1032
    del v1032, v1033
    v1035 = v1001 + v1034
    del v1001, v1034
    v1036 = v980 + v1035
    del v980, v1035
    v1037 = v46 * v712
    v1038 = v731 * v187
    v1039 = v1037 + v1038
    del v1037, v1038
    v1040 = v42 * v460
    v1041 = v1040 + v1039
    del v1039, v1040
    v1042 = v465 * v181
    v1043 = v1042 + v1041
    del v1041, v1042
    v1044 = -v1043
    del v1043
    v1045 = v46 * v446
    v1046 = v477 * v187
    v1047 = v1045 + v1046
    del v1045, v1046
    v1048 = v112 * v455
    v1049 = v1048 + v1047
    del v1047, v1048
    v1050 = v468 * v184
    v1051 = v1050 + v1049
    del v1049, v1050
    v1052 = v1044 + v1051
    del v1044, v1051
    v1053 = v4 * v1052
    v1054 = v112 * v221
    v1055 = v1 * v184
    v1056 = v1054 + v1055
    del v1054, v1055
    v1057 = v93 * v181
    v1058 = v1057 + v1056
    del v1056, v1057
    v1059 = v42 * v224
    v1060 = v1059 + v1058
    del v1058, v1059
    v1061 = v17 * v1060
    v1062 = v123 * v452
    v1063 = v1061 + v1062
    del v1061, v1062
    v1064 = v1053 + v1063
    del v1053, v1063
    v1065 = pad(v1064, 0, channels)
    del v1064
    v1066 = v136 * v364
    del v136
    v1067 = v847 * v358
    del v847
    v1068 = v396 * v196
    v1069 = v9 * v358
    v1070 = v1068 + v1069
    del v1068, v1069
    v1071 = v33 * v1070
    v1072 = v1067 + v1071
    del v1067, v1071
    v1073 = v1066 + v1072
    del v1066, v1072
    v1074 = v388 * v128
    v1075 = v1074 * v190
    v1076 = v1075 + v1073
    del v1073, v1075
    v1077 = v384 * v128
    v1078 = v1077 * v178
    v1079 = v1078 + v1076
    del v1076, v1078
    v1080 = v128 * v378
    v1081 = v2 * v1080
    v1082 = v1081 + v1079
    del v1079, v1081
    v1083 = v128 * v370
    v1084 = v34 * v1083
    v1085 = v1084 + v1082
    del v1082, v1084
    v1086 = v392 * v305
    del v305
    v1087 = v1086 + v1085
    del v1085, v1086
    v1088 = v396 * v929
    del v929
    v1089 = v1088 + v1087
    del v1087, v1088
    v1090 = v1065 + v1089
    del v1065, v1089
    v1091 = v8 * v669
    v1092 = v689 * v227
    v1093 = v1091 + v1092
    del v1091, v1092
    v1094 = v1 * v379
    v1095 = v1094 + v1093
    del v1093, v1094
    v1096 = v385 * v221
    v1097 = v1096 + v1095
    del v1095, v1096
    v1098 = -v1097
    del v1097
    v1099 = v8 * v354
    v1100 = v401 * v227
    v1101 = v1099 + v1100
    del v1099, v1100
    v1102 = v93 * v371
    v1103 = v1102 + v1101
    del v1101, v1102
    v1104 = v389 * v224
    v1105 = v1104 + v1103
    del v1103, v1104
    v1106 = v1098 + v1105
    del v1098, v1105
    v1107 = v4 * v1106
    v1108 = v53 * v1060
    v1109 = v105 * v365
    v1110 = v1108 + v1109
    del v1108, v1109
    v1111 = v1107 + v1110
    del v1107, v1110
    v1112 = pad(v1111, 1, channels)
    del v1111
    v1113 = v1112 + v1090
    del v1090, v1112
    v1114 = v42 * v449
    v1115 = v474 * v181
    v1116 = v1114 + v1115
    del v1114, v1115
    v1117 = v112 * v452
    v1118 = v1117 + v1116
    del v1116, v1117
    v1119 = v471 * v184
    v1120 = v1119 + v1118
    del v1118, v1119
    v1121 = -v1120
    del v1120
    v1122 = v42 * v712
    v1123 = v731 * v181
    v1124 = v1122 + v1123
    del v1122, v1123
    v1125 = v46 * v460
    v1126 = v1125 + v1124
    del v1124, v1125
    v1127 = v465 * v187
    v1128 = v1127 + v1126
    del v1126, v1127
    v1129 = v1121 + v1128
    del v1121, v1128
    v1130 = v4 * v1129
    v1131 = v112 * v227
    v1132 = v8 * v184
    v1133 = v1131 + v1132
    del v1131, v1132
    v1134 = v93 * v187
    v1135 = v1134 + v1133
    del v1133, v1134
    v1136 = v46 * v224
    v1137 = v1136 + v1135
    del v1135, v1136
    v1138 = v17 * v1137
    v1139 = v123 * v455
    v1140 = v1138 + v1139
    del v1138, v1139
    v1141 = v1130 + v1140
    del v1130, v1140
    v1142 = pad(v1141, 0, channels)
    del v1141
    v1143 = v172 * v370
    del v172
    v1144 = v566 * v353
    del v566
    v1145 = v400 * v178
    v1146 = v2 * v353
    v1147 = v1145 + v1146
    del v1145, v1146
    v1148 = v33 * v1147
    v1149 = v1144 + v1148
    del v1144, v1148
    v1150 = v392 * v128
    v1151 = v1150 * v190
    v1152 = v1151 + v1149
    del v1149, v1151
    v1153 = v1143 + v1152
    del v1143, v1152
    v1154 = v1077 * v196
    del v1077
    v1155 = v1154 + v1153
    del v1153, v1154
    v1156 = v9 * v1080
    del v1080
    v1157 = v1156 + v1155
    del v1155, v1156
    v1158 = v388 * v250
    del v250
    v1159 = v1158 + v1157
    del v1157, v1158
    v1160 = v128 * v364
    v1161 = v34 * v1160
    v1162 = v1161 + v1159
    del v1159, v1161
    v1163 = v400 * v768
    del v768
    v1164 = v1163 + v1162
    del v1162, v1163
    v1165 = v1142 + v1164
    del v1142, v1164
    v1166 = v1 * v359
    v1167 = v397 * v221
    v1168 = v1166 + v1167
    del v1166, v1167
    v1169 = v93 * v365
    v1170 = v1169 + v1168
    del v1168, v1169
    v1171 = v393 * v224
    v1172 = v1171 + v1170
    del v1170, v1171
    v1173 = -v1172
    del v1172
    v1174 = v1 * v669
    v1175 = v689 * v221
    v1176 = v1174 + v1175
    del v1174, v1175
    v1177 = v8 * v379
    v1178 = v1177 + v1176
    del v1176, v1177
    v1179 = v385 * v227
    v1180 = v1179 + v1178
    del v1178, v1179
    v1181 = v1173 + v1180
    del v1173, v1180
    v1182 = v4 * v1181
    v1183 = v53 * v1137
    v1184 = v105 * v371
    v1185 = v1183 + v1184
    del v1183, v1184
    v1186 = v1182 + v1185
    del v1182, v1185
    v1187 = pad(v1186, 1, channels)
    del v1186
    v1188 = v1187 + v1165
    del v1165, v1187
    v1189 = v93 * v379
    v1190 = v385 * v224
    v1191 = v1189 + v1190
    del v1189, v1190
    v1192 = -v947
    del v947
    v1193 = v1191 + v1192
    del v1192
    v1194 = v4 * v1193
    v1195 = v956 * 2.0
    del v956
    v1196 = v966 + v1195
    del v966, v1195
    v1197 = v960 * 3.0
    del v960
    v1198 = v1197 + v1196
    del v1196, v1197
    v1199 = v53 * v1198
    v1200 = v668 + v358
    v1201 = narrow(v1200, 0, channels - 1)
    v1202 = v69 * v1201
    v1203 = v1202 + v1199
    del v1199, v1202
    v1204 = v17 * v354
    v1205 = v1204 + v1203
    del v1203, v1204
    v1206 = v1194 + v1205
    del v1194, v1205
    v1207 = v978 + v1206
    del v1206
    v1208 = pad(v1207, 1, channels)
    del v1207
    v1209 = v112 * v460
    v1210 = v465 * v184
    v1211 = v1209 + v1210
    del v1209, v1210
    v1212 = -v983
    del v983
    v1213 = v1211 + v1212
    del v1212
    v1214 = v4 * v1213
    v1215 = v17 * v1198
    v1216 = v53 * v446
    v1217 = v1216 + v1215
    del v1215, v1216
    v1218 = -v668
    v1219 = -v358
    v1220 = v1218 + v1219
    del v1219
    v1221 = narrow(v1220, 1, channels - 1)
    del v1220
    v1222 = v23 * v1221
    v1223 = v1222 + v1217
    del v1217, v1222
    v1224 = v1214 + v1223
    del v1214, v1223
    v1225 = v999 + v1224
    del v1224
    v1226 = pad(v1225, 0, channels)
    del v1225
    v1227 = v34 * v378
    v1228 = v384 * v190
    v1229 = v1227 + v1228
    del v1227, v1228
    v1230 = v1004 + v1229
    del v1004
    v1231 = v128 * v1230
    v1232 = v353 * 2.0
    v1233 = v1200 + v1232
    del v1200, v1232
    v1234 = v72 * v1233
    v1235 = v564 * v353
    del v564
    v1236 = v1234 + v1235
    del v1234, v1235
    v1237 = v400 * v268
    v1238 = v26 * v353
    v1239 = v1237 + v1238
    del v1237, v1238
    v1240 = v32 * v1239
    v1241 = v1240 + v1236
    del v1236, v1240
    v1242 = v1022 * v249
    v1243 = v1242 + v1241
    del v1241, v1242
    v1244 = v1231 + v1243
    del v1231, v1243
    v1245 = v1029 + v1244
    del v1029, v1244
    v1246 = v15 * v1028
    del v1028
    v1247 = v1246 + v1245
    del v1245
    v1248 = v400 * v765
    del v765
    v1249 = v1248 + v1247
    del v1247, v1248
    v1250 = v1226 + v1249
    del v1226, v1249
    v1251 = v1208 + v1250
    del v1208, v1250
    v1252 = v112 * v446
    v1253 = v477 * v184
    v1254 = v1252 + v1253
    del v1252, v1253
    v1255 = v46 * v455
    v1256 = v1255 + v1254
    del v1254, v1255
    v1257 = v468 * v187
    v1258 = v1257 + v1256
    del v1256, v1257
    v1259 = -v1258
    del v1258
    v1260 = v112 * v449
    v1261 = v474 * v184
    del v184
    v1262 = v1260 + v1261
    del v1260, v1261
    v1263 = v42 * v452
    v1264 = v1263 + v1262
    del v1262, v1263
    v1265 = v471 * v181
    v1266 = v1265 + v1264
    del v1264, v1265
    v1267 = v1259 + v1266
    del v1259, v1266
    v1268 = v4 * v1267
    v1269 = v42 * v227
    v1270 = v8 * v181
    del v181
    v1271 = v1269 + v1270
    del v1269, v1270
    v1272 = v1 * v187
    del v187
    v1273 = v1272 + v1271
    del v1271, v1272
    v1274 = v46 * v221
    v1275 = v1274 + v1273
    del v1273, v1274
    v1276 = v17 * v1275
    v1277 = v1276 + v1268
    del v1268, v1276
    v1278 = v123 * v460
    del v123
    v1279 = v1278 + v1277
    del v1277, v1278
    v1280 = pad(v1279, 0, channels)
    del v1279
    v1281 = v608 * v378
    del v608
    v1282 = v35 * v668
    del v35
    v1283 = v688 * v190
    v1284 = v34 * v668
    del v668
    v1285 = v1283 + v1284
    del v1283, v1284
    v1286 = v33 * v1285
    del v33
    v1287 = v1282 + v1286
    del v1282, v1286
    v1288 = v1150 * v178
    del v1150
    v1289 = v1288 + v1287
    del v1287, v1288
    v1290 = v1074 * v196
    del v1074
    v1291 = v1290 + v1289
    del v1289, v1290
    v1292 = v1281 + v1291
    del v1281, v1291
    v1293 = v384 * v649
    del v649
    v1294 = v1293 + v1292
    del v1292, v1293
    v1295 = v9 * v1083
    del v1083
    v1296 = v1295 + v1294
    del v1294, v1295
    v1297 = v2 * v1160
    del v1160
    v1298 = v1297 + v1296
    del v1296, v1297
    v1299 = v688 * v508
    del v508
    v1300 = v1299 + v1298
    del v1298, v1299
    v1301 = v1280 + v1300
    del v1280, v1300
    v1302 = v93 * v354
    v1303 = v401 * v224
    v1304 = v1302 + v1303
    del v1302, v1303
    v1305 = v8 * v371
    v1306 = v1305 + v1304
    del v1304, v1305
    v1307 = v389 * v227
    del v227
    v1308 = v1307 + v1306
    del v1306, v1307
    v1309 = -v1308
    del v1308
    v1310 = v93 * v359
    v1311 = v397 * v224
    del v224
    v1312 = v1310 + v1311
    del v1310, v1311
    v1313 = v1 * v365
    v1314 = v1313 + v1312
    del v1312, v1313
    v1315 = v393 * v221
    del v221
    v1316 = v1315 + v1314
    del v1314, v1315
    v1317 = v1309 + v1316
    del v1309, v1316
    v1318 = v4 * v1317
    v1319 = v53 * v1275
    v1320 = v1319 + v1318
    del v1318, v1319
    v1321 = v105 * v379
    del v105
    v1322 = v1321 + v1320
    del v1320, v1321
    v1323 = pad(v1322, 1, channels)
    del v1322
    v1324 = v1323 + v1301
    del v1301, v1323
    v1325 = v976 * 2.0
    del v976
    v1326 = v965 * 3.0
    del v965
    v1327 = v1326 + v1325
    del v1325, v1326
    v1328 = v53 * v1327
    v1329 = -v1191
    del v1191
    v1330 = v950 + v1329
    del v950, v1329
    v1331 = v4 * v1330
    v1332 = narrow(v1026, 0, channels - 1)
    v1333 = v69 * v1332
    v1334 = v17 * v359
    v1335 = v1333 + v1334
    del v1333, v1334
    v1336 = v1331 + v1335
    del v1331, v1335
    v1337 = v1328 + v1336
    del v1328, v1336
    v1338 = v978 + v1337
    del v978, v1337
    v1339 = pad(v1338, 1, channels)
    del v1338
    v1340 = -v1211
    del v1211
    v1341 = v986 + v1340
    del v986, v1340
    v1342 = v4 * v1341
    v1343 = -v353
    del v353
    v1344 = v1218 + v1343
    del v1218, v1343
    v1345 = narrow(v1344, 1, channels - 1)
    del v1344
    v1346 = v23 * v1345
    v1347 = v53 * v449
    v1348 = v1347 + v1346
    del v1346, v1347
    v1349 = v1342 + v1348
    del v1342, v1348
    v1350 = v999 + v1349
    del v999, v1349
    v1351 = v17 * v1327
    v1352 = v1351 + v1350
    del v1350, v1351
    v1353 = pad(v1352, 0, channels)
    del v1352
    v1354 = v1007 + v1229
    del v1007
    v1355 = v128 * v1354
    del v128
    v1356 = v358 * 2.0
    v1357 = v1026 + v1356
    del v1026, v1356
    v1358 = v72 * v1357
    v1359 = v845 * v358
    del v845
    v1360 = v1358 + v1359
    del v1358, v1359
    v1361 = v396 * v201
    v1362 = v21 * v358
    del v358
    v1363 = v1361 + v1362
    del v1361, v1362
    v1364 = v32 * v1363
    v1365 = v1364 + v1360
    del v1360, v1364
    v1366 = v1022 * v304
    del v1022
    v1367 = v1366 + v1365
    del v1365, v1366
    v1368 = v1355 + v1367
    del v1355, v1367
    v1369 = v1031 + v1368
    del v1031, v1368
    v1370 = v1246 + v1369
    del v1246, v1369
    v1371 = v396 * v926
    del v926
    v1372 = v1371 + v1370
    del v1370, v1371
    v1373 = v1353 + v1372
    del v1353, v1372
    v1374 = v1339 + v1373
    del v1339, v1373
    v1375 = grad_grad_jets[:, :, 0]
    v1376 = v1229 + v1008
    del v1229
    v1377 = v1376 * 2.0
    del v1376
    v1378 = v15 * v1011
    del v1011
    v1379 = v400 + v396
    v1380 = v688 * 2.0
    v1381 = v1379 + v1380
    del v1380
    v1382 = v1381 * v204
    del v1381
    v1383 = v1378 + v1382
    del v1378, v1382
    v1384 = v26 * v1233
    del v1233
    v1385 = v1384 + v1383
    del v1383, v1384
    v1386 = v688 + v396
    v1387 = v400 * 2.0
    v1388 = v1386 + v1387
    del v1387
    v1389 = v1388 * v268
    del v1388
    v1390 = v1389 + v1385
    del v1385, v1389
    v1391 = v21 * v1357
    del v1357
    v1392 = v1391 + v1390
    del v1390, v1391
    v1393 = v396 * 2.0
    v1394 = v1020 + v1393
    del v1393
    v1395 = v1394 * v201
    del v1394
    v1396 = v1395 + v1392
    del v1392, v1395
    v1397 = v1377 + v1396
    del v1377, v1396
    v1398 = v52 * v998
    v1399 = v27 * v998
    v1400 = v1398 + v1399
    del v1398, v1399
    v1401 = v22 * v998
    del v998
    v1402 = v1401 + v1400
    del v1400, v1401
    v1403 = v112 * v93
    v1404 = v42 * v1
    v1405 = v1403 + v1404
    v1406 = v46 * v8
    v1407 = -v1406
    v1408 = v1407 - v1405
    del v1407
    v1409 = v1408 * v419
    del v419, v1408
    v1410 = v1409 + v1402
    del v1402, v1409
    v1411 = v1410 * 2.0
    del v1410
    v1412 = v16 * v970
    del v970
    v1413 = narrow(v1379, 0, channels - 1)
    del v1379
    v1414 = v1413 * v241
    del v1413
    v1415 = v1412 + v1414
    del v1412, v1414
    v1416 = v77 * v1201
    del v1201
    v1417 = v1416 + v1415
    del v1415, v1416
    v1418 = narrow(v1386, 0, channels - 1)
    del v1386
    v1419 = v1418 * v296
    del v1418
    v1420 = v1419 + v1417
    del v1417, v1419
    v1421 = v68 * v1332
    del v1332
    v1422 = v1421 + v1420
    del v1420, v1421
    v1423 = narrow(v1020, 0, channels - 1)
    del v1020
    v1424 = v1423 * v239
    del v1423
    v1425 = v1424 + v1422
    del v1422, v1424
    v1426 = v1411 + v1425
    del v1411, v1425
    v1427 = v10 * v365
    del v365
    v1428 = v393 * v235
    v1429 = v1427 + v1428
    del v1427, v1428
    v1430 = v3 * v371
    del v371
    v1431 = v1430 + v1429
    del v1429, v1430
    v1432 = v389 * v219
    v1433 = v1432 + v1431
    del v1431, v1432
    v1434 = v89 * v379
    del v379
    v1435 = v1434 + v1433
    del v1433, v1434
    v1436 = v385 * v230
    v1437 = v1436 + v1435
    del v1435, v1436
    v1438 = v1437 * -2.0
    v1439 = v1438 + v1426
    del v1426, v1438
    v1440 = v77 * v1198
    v1441 = v16 * v967
    v1442 = v731 * v205
    v1443 = v52 * v712
    del v712
    v1444 = v1442 + v1443
    del v1442, v1443
    v1445 = v477 * v269
    v1446 = v1445 + v1444
    del v1444, v1445
    v1447 = v27 * v446
    del v446
    v1448 = v1447 + v1446
    del v1446, v1447
    v1449 = v474 * v202
    v1450 = v1449 + v1448
    del v1448, v1449
    v1451 = v22 * v449
    del v449
    v1452 = v1451 + v1450
    del v1450, v1451
    v1453 = v1441 + v1452
    del v1441, v1452
    v1454 = v1403 * 3.0
    v1455 = v1404 * 2.0
    v1456 = v1454 + v1455
    del v1454, v1455
    v1457 = v1406 * 2.0
    v1458 = v1456 + v1457
    del v1456
    v1459 = v1458 * v241
    v1460 = v1459 + v1453
    del v1453, v1459
    v1461 = v112 * v1
    v1462 = v93 * v42
    v1463 = v1461 + v1462
    del v1461, v1462
    v1464 = v1463 * v235
    v1465 = v1464 + v1460
    del v1460, v1464
    v1466 = v10 * v1060
    v1467 = v1466 + v1465
    del v1465, v1466
    v1468 = v112 * v8
    v1469 = v93 * v46
    v1470 = v1468 + v1469
    del v1468, v1469
    v1471 = v1470 * v219
    v1472 = v1471 + v1467
    del v1467, v1471
    v1473 = v3 * v1137
    v1474 = v1473 + v1472
    del v1472, v1473
    v1475 = v1440 + v1474
    del v1440, v1474
    v1476 = v1403 * 2.0
    del v1403
    v1477 = v1404 * 3.0
    del v1404
    v1478 = v1476 + v1477
    del v1476, v1477
    v1479 = v1457 + v1478
    del v1457, v1478
    v1480 = v1479 * v296
    v1481 = v1480 + v1475
    del v1475, v1480
    v1482 = v42 * v8
    v1483 = v1 * v46
    v1484 = v1482 + v1483
    del v1482, v1483
    v1485 = v1484 * v230
    v1486 = v1485 + v1481
    del v1481, v1485
    v1487 = v89 * v1275
    v1488 = v1487 + v1486
    del v1486, v1487
    v1489 = v68 * v1327
    v1490 = v1489 + v1488
    del v1488, v1489
    v1491 = v1405 * 2.0
    v1492 = v1406 * 3.0
    v1493 = v1492 + v1491
    del v1491, v1492
    v1494 = v1493 * v239
    v1495 = v1494 + v1490
    del v1490, v1494
    v1496 = v47 * v452
    del v452
    v1497 = v471 * v197
    v1498 = v1496 + v1497
    del v1496, v1497
    v1499 = v43 * v455
    del v455
    v1500 = v1499 + v1498
    del v1498, v1499
    v1501 = v468 * v179
    v1502 = v1501 + v1500
    del v1500, v1501
    v1503 = v109 * v460
    del v460
    v1504 = v1503 + v1502
    del v1502, v1503
    v1505 = v465 * v191
    v1506 = v1505 + v1504
    del v1504, v1505
    v1507 = v1506 * 2.0
    del v1506
    v1508 = v1507 + v1495
    del v1495
    v1509 = v27 * v1198
    del v1198
    v1510 = v52 * v967
    del v967
    v1511 = v16 * v669
    del v669
    v1512 = v689 * v241
    v1513 = v1511 + v1512
    del v1511, v1512
    v1514 = v1510 + v1513
    del v1510, v1513
    v1515 = v1458 * v205
    del v1458
    v1516 = v1515 + v1514
    del v1514, v1515
    v1517 = v1463 * v197
    del v1463
    v1518 = v1517 + v1516
    del v1516, v1517
    v1519 = v47 * v1060
    del v1060
    v1520 = v1519 + v1518
    del v1518, v1519
    v1521 = v1470 * v179
    del v1470
    v1522 = v1521 + v1520
    del v1520, v1521
    v1523 = v43 * v1137
    del v1137
    v1524 = v1523 + v1522
    del v1522, v1523
    v1525 = v77 * v354
    del v354
    v1526 = v1525 + v1524
    del v1524, v1525
    v1527 = v401 * v296
    v1528 = v1527 + v1526
    del v1526, v1527
    v1529 = v1509 + v1528
    del v1509, v1528
    v1530 = v1479 * v269
    del v1479
    v1531 = v1530 + v1529
    del v1529, v1530
    v1532 = v1484 * v191
    del v1484
    v1533 = v1532 + v1531
    del v1531, v1532
    v1534 = v109 * v1275
    del v1275
    v1535 = v1534 + v1533
    del v1533, v1534
    v1536 = v68 * v359
    del v359
    v1537 = v1536 + v1535
    del v1535, v1536
    v1538 = v397 * v239
    v1539 = v1538 + v1537
    del v1537, v1538
    v1540 = v22 * v1327
    del v1327
    v1541 = v1540 + v1539
    del v1539, v1540
    v1542 = v1493 * v202
    del v1493
    v1543 = v1542 + v1541
    del v1541, v1542
    v1544 = v1437 * 2.0
    del v1437
    v1545 = v1544 + v1543
    del v1543, v1544
    v1546 = v16 * v977
    v1547 = v77 * v977
    v1548 = v1546 + v1547
    del v1546, v1547
    v1549 = v68 * v977
    v1550 = v1549 + v1548
    del v1548, v1549
    v1551 = v1406 + v1405
    del v1405, v1406
    v1552 = v1551 * v424
    del v424, v1551
    v1553 = v1552 + v1550
    del v1550, v1552
    v1554 = v1553 * 2.0
    del v1553
    v1555 = v52 * v994
    del v994
    v1556 = -v400
    v1557 = v1556 - v396
    del v1556
    v1558 = narrow(v1557, 1, channels - 1)
    del v1557
    v1559 = v1558 * v205
    del v1558
    v1560 = v1555 + v1559
    del v1555, v1559
    v1561 = v27 * v1221
    del v1221
    v1562 = v1561 + v1560
    del v1560, v1561
    v1563 = -v688
    v1564 = v1563 - v396
    v1565 = narrow(v1564, 1, channels - 1)
    del v1564
    v1566 = v1565 * v269
    del v1565
    v1567 = v1566 + v1562
    del v1562, v1566
    v1568 = v22 * v1345
    del v1345
    v1569 = v1568 + v1567
    del v1567, v1568
    v1570 = v1563 - v400
    del v1563
    v1571 = narrow(v1570, 1, channels - 1)
    del v1570
    v1572 = v1571 * v202
    del v1571
    v1573 = v1572 + v1569
    del v1569, v1572
    v1574 = v1507 + v1573
    del v1507, v1573
    v1575 = v1554 + v1574
    del v1554, v1574
    v1576 = v15 * v1008
    del v1008
    v1577 = v392 * v279
    del v279
    v1578 = v127 * v364
    del v127, v364
    v1579 = v1577 + v1578
    del v1577, v1578
    v1580 = v388 * v215
    del v215
    v1581 = v1580 + v1579
    del v1579, v1580
    v1582 = v166 * v370
    del v166, v370
    v1583 = v1582 + v1581
    del v1581, v1582
    v1584 = v384 * v630
    del v630
    v1585 = v1584 + v1583
    del v1583, v1584
    v1586 = v603 * v378
    del v378, v603
    v1587 = v1586 + v1585
    del v1585, v1586
    v1588 = v9 * v392
    del v392
    v1589 = v1588 * v304
    del v304, v1588
    v1590 = v1589 + v1587
    del v1587, v1589
    v1591 = v1576 + v1590
    del v1576, v1590
    v1592 = v2 * v388
    del v388
    v1593 = v1592 * v249
    del v249, v1592
    v1594 = v1593 + v1591
    del v1591, v1593
    v1595 = v26 * v1230
    del v1230
    v1596 = v1595 + v1594
    del v1594, v1595
    v1597 = v21 * v1354
    del v1354
    v1598 = v1597 + v1596
    del v1596, v1597
    v1599 = v34 * v384
    del v384
    v1600 = v1599 * v528
    del v528, v1599
    v1601 = v1600 + v1598
    del v1598, v1600
    v1602 = v1601 * 2.0
    del v1601
    v1603 = v1021 * v533
    del v533, v1021
    v1604 = v26 * v1239
    del v1239
    v1605 = v15 * v1017
    del v1017
    v1606 = v688 * v15
    v1607 = v1606 * v204
    del v1606
    v1608 = v1605 + v1607
    del v1605, v1607
    v1609 = v1604 + v1608
    del v1604, v1608
    v1610 = v400 * v26
    v1611 = v1610 * v268
    del v1610
    v1612 = v1611 + v1609
    del v1609, v1611
    v1613 = v21 * v1363
    del v1363
    v1614 = v1613 + v1612
    del v1612, v1613
    v1615 = v396 * v21
    v1616 = v1615 * v201
    del v1615
    v1617 = v1616 + v1614
    del v1614, v1616
    v1618 = v65 * v1027
    del v65
    v1619 = v1618 + v1617
    del v1617, v1618
    v1620 = v58 * v1027
    del v58
    v1621 = v1620 + v1619
    del v1619, v1620
    v1622 = v1603 + v1621
    del v1603, v1621
    v1623 = v60 * v1027
    del v60
    v1624 = v1623 + v1622
    del v1622, v1623
    v1625 = v1602 + v1624
    del v1602, v1624
    v1626 = v9 * v1070
    del v1070
    v1627 = v34 * v1285
    del v1285
    v1628 = v688 * v34
    del v688
    v1629 = v1628 * v190
    del v1628
    v1630 = v1627 + v1629
    del v1627, v1629
    v1631 = v1626 + v1630
    del v1626, v1630
    v1632 = v396 * v9
    del v396
    v1633 = v1632 * v196
    del v1632
    v1634 = v1633 + v1631
    del v1631, v1633
    v1635 = v2 * v1147
    del v1147
    v1636 = v1635 + v1634
    del v1634, v1635
    v1637 = v400 * v2
    del v400
    v1638 = v1637 * v178
    del v1637
    v1639 = v1638 + v1636
    del v1636, v1638
    v1640 = -v1639
    del v1639
    v1641 = v1640 + v1625
    del v1625, v1640
    v1642 = v109 * v1267
    del v109, v1267
    v1643 = v52 * v988
    del v52, v988
    v1644 = v46 * v471
    v1645 = v42 * v468
    v1646 = v1644 - v1645
    v1647 = v1646 * v205
    del v205, v1646
    v1648 = v1643 + v1647
    del v1643, v1647
    v1649 = v1642 + v1648
    del v1642, v1648
    v1650 = v112 * v474
    v1651 = v42 * v471
    v1652 = v1650 + v1651
    del v1650, v1651
    v1653 = v112 * v477
    v1654 = v1652 - v1653
    del v1652, v1653
    v1655 = v46 * v468
    v1656 = v1654 - v1655
    del v1654, v1655
    v1657 = v1656 * v191
    del v191, v1656
    v1658 = v1657 + v1649
    del v1649, v1657
    v1659 = v16 * v952
    del v16, v952
    v1660 = v1659 + v1658
    del v1658, v1659
    v1661 = v8 * v393
    v1662 = v1 * v389
    v1663 = v1661 - v1662
    v1664 = v1663 * v241
    del v241, v1663
    v1665 = v1664 + v1660
    del v1660, v1664
    v1666 = v89 * v1317
    del v89, v1317
    v1667 = v1666 + v1665
    del v1665, v1666
    v1668 = v93 * v397
    v1669 = v1 * v393
    v1670 = v1668 + v1669
    del v1668, v1669
    v1671 = v93 * v401
    v1672 = v1670 - v1671
    del v1670, v1671
    v1673 = v8 * v389
    v1674 = v1672 - v1673
    del v1672, v1673
    v1675 = v1674 * v230
    del v230, v1674
    v1676 = v1675 + v1667
    del v1667, v1675
    v1677 = v47 * v1052
    del v47, v1052
    v1678 = v1677 + v1676
    del v1676, v1677
    v1679 = v46 * v477
    del v477
    v1680 = v112 * v468
    del v468
    v1681 = v1679 + v1680
    del v1679, v1680
    v1682 = v46 * v731
    v1683 = v1681 - v1682
    del v1681, v1682
    v1684 = v42 * v465
    v1685 = v1683 - v1684
    del v1683, v1684
    v1686 = v1685 * v197
    del v197, v1685
    v1687 = v1686 + v1678
    del v1678, v1686
    v1688 = v43 * v1129
    del v43, v1129
    v1689 = v1688 + v1687
    del v1687, v1688
    v1690 = v42 * v731
    del v731
    v1691 = v46 * v465
    del v46
    v1692 = v1690 + v1691
    del v1690, v1691
    v1693 = v42 * v474
    del v42, v474
    v1694 = v1692 - v1693
    del v1692, v1693
    v1695 = v112 * v471
    del v471
    v1696 = v1694 - v1695
    del v1694, v1695
    v1697 = v1696 * v179
    del v179, v1696
    v1698 = v1697 + v1689
    del v1689, v1697
    v1699 = v27 * v1213
    del v27, v1213
    v1700 = v1699 + v1698
    del v1698, v1699
    v1701 = v112 * v465
    del v112, v465
    v1702 = v1701 - v1644
    del v1644
    v1703 = v1702 * v269
    del v269, v1702
    v1704 = v1703 + v1700
    del v1700, v1703
    v1705 = v22 * v1341
    del v22, v1341
    v1706 = v1705 + v1704
    del v1704, v1705
    v1707 = v1645 - v1701
    del v1645, v1701
    v1708 = v1707 * v202
    del v202, v1707
    v1709 = v1708 + v1706
    del v1706, v1708
    v1710 = v10 * v1106
    del v10, v1106
    v1711 = v1710 + v1709
    del v1709, v1710
    v1712 = v8 * v401
    del v401
    v1713 = v93 * v389
    del v389
    v1714 = v1712 + v1713
    del v1712, v1713
    v1715 = v8 * v689
    v1716 = v1714 - v1715
    del v1714, v1715
    v1717 = v1 * v385
    v1718 = v1716 - v1717
    del v1716, v1717
    v1719 = v1718 * v235
    del v235, v1718
    v1720 = v1719 + v1711
    del v1711, v1719
    v1721 = v3 * v1181
    del v3, v1181
    v1722 = v1721 + v1720
    del v1720, v1721
    v1723 = v1 * v689
    del v689
    v1724 = v8 * v385
    del v8
    v1725 = v1723 + v1724
    del v1723, v1724
    v1726 = v1 * v397
    del v1, v397
    v1727 = v1725 - v1726
    del v1725, v1726
    v1728 = v93 * v393
    del v393
    v1729 = v1727 - v1728
    del v1727, v1728
    v1730 = v1729 * v219
    del v219, v1729
    v1731 = v1730 + v1722
    del v1722, v1730
    v1732 = v77 * v1193
    del v77, v1193
    v1733 = v1732 + v1731
    del v1731, v1732
    v1734 = v93 * v385
    del v93, v385
    v1735 = v1734 - v1661
    del v1661
    v1736 = v1735 * v296
    del v296, v1735
    v1737 = v1736 + v1733
    del v1733, v1736
    v1738 = v68 * v1330
    del v68, v1330
    v1739 = v1738 + v1737
    del v1737, v1738
    v1740 = v1662 - v1734
    del v1662, v1734
    v1741 = v1740 * v239
    del v239, v1740
    v1742 = v1741 + v1739
    del v1739, v1741
    return (
        stack([None, v551, v788, v944, v1036, v1113, v1188, v1251, v1324, v1374], jets),
        join([v1375, v1027, v977, v1397, v1439, v1508, v1545, v1575, v1641, v1742], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
