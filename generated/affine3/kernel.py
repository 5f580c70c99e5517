"""Differential invariants of affine3, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       affine3: 12 generators on (x, y, z), order 2, derived with 2 channels, serves any number of channels
Spec hash  7ddd0bd7f5273a7caa6e60b2cd1e2bf73f0a3332bec2b65b86ebd26240b8912e
Proof      jets 23 - orbits 12 = 11 independent invariants, all found, annihilated by 12 generators
Forward    248 operations per channel and pixel: add 47, mul 122, neg 3, scale 31, sub 45
Backward   508 operations per channel and pixel: add 208, mul 265, neg 15, scale 17, sub 3
Second     1365 operations per channel and pixel: add 592, mul 706, neg 30, scale 34, sub 3
Schedule   saves the jets alone, backward repeats 36 forward operations; values alive at once: 54, 81, 206
Features
    u(i), weight 0: u0
    J(i,i+1,i+2), weight 1: u0_x*u1_y*u2_z - u0_x*u1_z*u2_y - u0_y*u1_x*u2_z + u0_y*u1_z*u2_x + u0_z*u1_x*u2_y -
        u0_z*u1_y*u2_x
    T(i,i,i), weight 2: u0_xx*u0_yy*u0_zz - u0_xx*u0_yz**2 - u0_xy**2*u0_zz + 2*u0_xy*u0_xz*u0_yz -
        u0_xz**2*u0_yy
    T(i,i,i+1), weight 2: u0_xx*u0_yy*u1_zz - 2*u0_xx*u0_yz*u1_yz + u0_xx*u0_zz*u1_yy - u0_xy**2*u1_zz +
        2*u0_xy*u0_xz*u1_yz + 2*u0_xy*u0_yz*u1_xz - 2*u0_xy*u0_zz*u1_xy - u0_xz**2*u1_yy - 2*u0_xz*u0_yy*u1_xz +
        2*u0_xz*u0_yz*u1_xy + u0_yy*u0_zz*u1_xx - u0_yz**2*u1_xx
    T(i,i+1,i+1), weight 2: u0_xx*u1_yy*u1_zz - u0_xx*u1_yz**2 - 2*u0_xy*u1_xy*u1_zz + 2*u0_xy*u1_xz*u1_yz +
        2*u0_xz*u1_xy*u1_yz - 2*u0_xz*u1_xz*u1_yy + u0_yy*u1_xx*u1_zz - u0_yy*u1_xz**2 - 2*u0_yz*u1_xx*u1_yz +
        2*u0_yz*u1_xy*u1_xz + u0_zz*u1_xx*u1_yy - u0_zz*u1_xy**2
    Fa(i), weight 2: u0_x**2*u0_yy*u0_zz - u0_x**2*u0_yz**2 - 2*u0_x*u0_xy*u0_y*u0_zz + 2*u0_x*u0_xy*u0_yz*u0_z
        + 2*u0_x*u0_xz*u0_y*u0_yz - 2*u0_x*u0_xz*u0_yy*u0_z + u0_xx*u0_y**2*u0_zz - 2*u0_xx*u0_y*u0_yz*u0_z +
        u0_xx*u0_yy*u0_z**2 - u0_xy**2*u0_z**2 + 2*u0_xy*u0_xz*u0_y*u0_z - u0_xz**2*u0_y**2
    Fb(i,i+1), weight 2: u0_x**2*u1_yy*u1_zz - u0_x**2*u1_yz**2 - 2*u0_x*u0_y*u1_xy*u1_zz +
        2*u0_x*u0_y*u1_xz*u1_yz + 2*u0_x*u0_z*u1_xy*u1_yz - 2*u0_x*u0_z*u1_xz*u1_yy + u0_y**2*u1_xx*u1_zz -
        u0_y**2*u1_xz**2 - 2*u0_y*u0_z*u1_xx*u1_yz + 2*u0_y*u0_z*u1_xy*u1_xz + u0_z**2*u1_xx*u1_yy -
        u0_z**2*u1_xy**2
    Fb(i+1,i), weight 2: u0_xx*u0_yy*u1_z**2 - 2*u0_xx*u0_yz*u1_y*u1_z + u0_xx*u0_zz*u1_y**2 - u0_xy**2*u1_z**2
        + 2*u0_xy*u0_xz*u1_y*u1_z + 2*u0_xy*u0_yz*u1_x*u1_z - 2*u0_xy*u0_zz*u1_x*u1_y - u0_xz**2*u1_y**2 -
        2*u0_xz*u0_yy*u1_x*u1_z + 2*u0_xz*u0_yz*u1_x*u1_y + u0_yy*u0_zz*u1_x**2 - u0_yz**2*u1_x**2
    Fc(i,i+1), weight 2: u0_x*u0_xy*u0_yz*u1_z - u0_x*u0_xy*u0_zz*u1_y - u0_x*u0_xz*u0_yy*u1_z +
        u0_x*u0_xz*u0_yz*u1_y + u0_x*u0_yy*u0_zz*u1_x - u0_x*u0_yz**2*u1_x - u0_xx*u0_y*u0_yz*u1_z +
        u0_xx*u0_y*u0_zz*u1_y + u0_xx*u0_yy*u0_z*u1_z - u0_xx*u0_yz*u0_z*u1_y - u0_xy**2*u0_z*u1_z +
        u0_xy*u0_xz*u0_y*u1_z + u0_xy*u0_xz*u0_z*u1_y - u0_xy*u0_y*u0_zz*u1_x + u0_xy*u0_yz*u0_z*u1_x -
        u0_xz**2*u0_y*u1_y + u0_xz*u0_y*u0_yz*u1_x - u0_xz*u0_yy*u0_z*u1_x
    Fc(i+1,i), weight 2: u0_x*u1_x*u1_yy*u1_zz - u0_x*u1_x*u1_yz**2 - u0_x*u1_xy*u1_y*u1_zz +
        u0_x*u1_xy*u1_yz*u1_z + u0_x*u1_xz*u1_y*u1_yz - u0_x*u1_xz*u1_yy*u1_z - u0_y*u1_x*u1_xy*u1_zz +
        u0_y*u1_x*u1_xz*u1_yz + u0_y*u1_xx*u1_y*u1_zz - u0_y*u1_xx*u1_yz*u1_z + u0_y*u1_xy*u1_xz*u1_z -
        u0_y*u1_xz**2*u1_y + u0_z*u1_x*u1_xy*u1_yz - u0_z*u1_x*u1_xz*u1_yy - u0_z*u1_xx*u1_y*u1_yz +
        u0_z*u1_xx*u1_yy*u1_z - u0_z*u1_xy**2*u1_z + u0_z*u1_xy*u1_xz*u1_y

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

SPEC = KernelSpec(
    name="affine3",
    digest="5ffb1816a4159967368f63f8d538cf05ceb08545251a9b36daa9766b0cc2221d",
    dimension=3,
    order=2,
    jets=10,
    channels=None,
    spans=(0, 2, 0, 1, 1, 0, 1, 1, 1, 1),
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
                (6.0, (0, 0, 3, 0, 0, 0)),
            ),
            roundings=7,
        ),
        Majorant(
            terms=(
                (18.0, (0, 0, 3, 0, 0, 0)),
            ),
            roundings=13,
        ),
        Majorant(
            terms=(
                (18.0, (0, 0, 3, 0, 0, 0)),
            ),
            roundings=14,
        ),
        Majorant(
            terms=(
                (18.0, (0, 2, 2, 0, 0, 0)),
            ),
            roundings=13,
        ),
        Majorant(
            terms=(
                (18.0, (0, 2, 2, 0, 0, 0)),
            ),
            roundings=13,
        ),
        Majorant(
            terms=(
                (18.0, (0, 2, 2, 0, 0, 0)),
            ),
            roundings=13,
        ),
        Majorant(
            terms=(
                (18.0, (0, 2, 2, 0, 0, 0)),
            ),
            roundings=14,
        ),
        Majorant(
            terms=(
                (18.0, (0, 2, 2, 0, 0, 0)),
            ),
            roundings=14,
        ),
    ),
    uses_base=False,
)

FEATURES = (
    "u(i)",
    "J(i,i+1,i+2)",
    "T(i,i,i)",
    "T(i,i,i+1)",
    "T(i,i+1,i+1)",
    "Fa(i)",
    "Fb(i,i+1)",
    "Fb(i+1,i)",
    "Fc(i,i+1)",
    "Fc(i+1,i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    v0 = jets[:, :, 0]
    v1 = jets[:, :, 3]
    v2 = narrow(v1, 0, channels - 1)
    v3 = jets[:, :, 1]
    v4 = narrow(v3, 1, channels - 1)
    v5 = v2 * v4
    v6 = narrow(v5, 1, channels - 2)
    v7 = jets[:, :, 2]
    v8 = narrow(v7, 0, channels - 2)
    v9 = v8 * v6
    del v6, v8
    v10 = narrow(v7, 1, channels - 1)
    v11 = narrow(v3, 0, channels - 1)
    v12 = v10 * v11
    v13 = narrow(v12, 0, channels - 2)
    v14 = narrow(v1, 2, channels - 2)
    v15 = v14 * v13
    del v13
    v16 = v9 + v15
    del v9, v15
    v17 = narrow(v12, 1, channels - 2)
    v18 = narrow(v1, 0, channels - 2)
    v19 = v18 * v17
    del v17
    v20 = v19 + v16
    del v16, v19
    v21 = narrow(v1, 1, channels - 1)
    v22 = v21 * v11
    v23 = narrow(v22, 0, channels - 2)
    v24 = narrow(v7, 2, channels - 2)
    v25 = v24 * v23
    del v23, v24
    v26 = v20 - v25
    del v20, v25
    v27 = narrow(v7, 0, channels - 1)
    v28 = v27 * v4
    v29 = narrow(v28, 0, channels - 2)
    v30 = v14 * v29
    del v14, v29
    v31 = v26 - v30
    del v26, v30
    v32 = narrow(v28, 1, channels - 2)
    v33 = v18 * v32
    del v18, v32
    v34 = v31 - v33
    del v31, v33
    v35 = jets[:, :, 4]
    v36 = jets[:, :, 9]
    v37 = v35 * v36
    v38 = jets[:, :, 7]
    v39 = v38 * v37
    v40 = jets[:, :, 8]
    v41 = jets[:, :, 5]
    v42 = v40 * v41
    v43 = jets[:, :, 6]
    v44 = v43 * v42
    v45 = v44 * 2.0
    del v44
    v46 = v39 + v45
    del v39, v45
    v47 = v40 * v40
    v48 = v35 * v47
    v49 = v46 - v48
    del v46, v48
    v50 = v41 * v41
    v51 = v36 * v50
    v52 = v49 - v51
    del v49, v51
    v53 = v43 * v43
    v54 = v38 * v53
    v55 = v52 - v54
    del v52, v54
    v56 = narrow(v38, 1, channels - 1)
    v57 = narrow(v37, 0, channels - 1)
    v58 = v56 * v57
    v59 = narrow(v36, 1, channels - 1)
    v60 = v35 * v38
    v61 = narrow(v60, 0, channels - 1)
    v62 = v59 * v61
    v63 = v58 + v62
    del v58, v62
    v64 = narrow(v40, 1, channels - 1)
    v65 = v41 * v43
    v66 = narrow(v65, 0, channels - 1)
    v67 = v64 * v66
    v68 = v67 * 2.0
    del v67
    v69 = v63 + v68
    del v63, v68
    v70 = narrow(v43, 1, channels - 1)
    v71 = narrow(v42, 0, channels - 1)
    v72 = v70 * v71
    v73 = v72 * 2.0
    del v72
    v74 = v69 + v73
    del v69, v73
    v75 = narrow(v41, 1, channels - 1)
    v76 = v40 * v43
    v77 = narrow(v76, 0, channels - 1)
    v78 = v75 * v77
    v79 = v78 * 2.0
    del v78
    v80 = v74 + v79
    del v74, v79
    v81 = narrow(v35, 1, channels - 1)
    v82 = v36 * v38
    v83 = narrow(v82, 0, channels - 1)
    v84 = v81 * v83
    v85 = v84 + v80
    del v80, v84
    v86 = narrow(v50, 0, channels - 1)
    v87 = v59 * v86
    del v59
    v88 = v85 - v87
    del v85, v87
    v89 = narrow(v53, 0, channels - 1)
    v90 = v56 * v89
    del v56
    v91 = v88 - v90
    del v88, v90
    v92 = narrow(v47, 0, channels - 1)
    v93 = v81 * v92
    del v81
    v94 = v91 - v93
    del v91, v93
    v95 = v35 * v40
    v96 = narrow(v95, 0, channels - 1)
    v97 = v64 * v96
    del v64
    v98 = v97 * 2.0
    del v97
    v99 = v94 - v98
    del v94, v98
    v100 = v41 * v36
    v101 = narrow(v100, 0, channels - 1)
    v102 = v75 * v101
    del v75
    v103 = v102 * 2.0
    del v102
    v104 = v99 - v103
    del v99, v103
    v105 = v43 * v38
    v106 = narrow(v105, 0, channels - 1)
    v107 = v70 * v106
    del v70
    v108 = v107 * 2.0
    del v107
    v109 = v104 - v108
    del v104, v108
    v110 = narrow(v35, 0, channels - 1)
    v111 = narrow(v82, 1, channels - 1)
    v112 = v110 * v111
    v113 = narrow(v41, 0, channels - 1)
    v114 = narrow(v76, 1, channels - 1)
    v115 = v113 * v114
    v116 = v115 * 2.0
    del v115
    v117 = v112 + v116
    del v112, v116
    v118 = narrow(v43, 0, channels - 1)
    v119 = narrow(v42, 1, channels - 1)
    v120 = v118 * v119
    v121 = v120 * 2.0
    del v120
    v122 = v117 + v121
    del v117, v121
    v123 = narrow(v38, 0, channels - 1)
    v124 = narrow(v37, 1, channels - 1)
    v125 = v123 * v124
    v126 = v125 + v122
    del v122, v125
    v127 = narrow(v40, 0, channels - 1)
    v128 = narrow(v65, 1, channels - 1)
    v129 = v127 * v128
    v130 = v129 * 2.0
    del v129
    v131 = v126 + v130
    del v126, v130
    v132 = narrow(v36, 0, channels - 1)
    v133 = narrow(v60, 1, channels - 1)
    v134 = v132 * v133
    v135 = v134 + v131
    del v131, v134
    v136 = narrow(v47, 1, channels - 1)
    v137 = v110 * v136
    del v110
    v138 = v135 - v137
    del v135, v137
    v139 = narrow(v53, 1, channels - 1)
    v140 = v123 * v139
    del v123
    v141 = v138 - v140
    del v138, v140
    v142 = narrow(v50, 1, channels - 1)
    v143 = v132 * v142
    del v132
    v144 = v141 - v143
    del v141, v143
    v145 = narrow(v100, 1, channels - 1)
    v146 = v113 * v145
    del v113
    v147 = v146 * 2.0
    del v146
    v148 = v144 - v147
    del v144, v147
    v149 = narrow(v105, 1, channels - 1)
    v150 = v118 * v149
    del v118
    v151 = v150 * 2.0
    del v150
    v152 = v148 - v151
    del v148, v151
    v153 = narrow(v95, 1, channels - 1)
    v154 = v127 * v153
    del v127
    v155 = v154 * 2.0
    del v154
    v156 = v152 - v155
    del v152, v155
    v157 = v3 * v3
    v158 = v82 * v157
    del v82
    v159 = v7 * v7
    v160 = v37 * v159
    del v37
    v161 = v158 + v160
    del v158, v160
    v162 = v1 * v1
    v163 = v60 * v162
    del v60
    v164 = v163 + v161
    del v161, v163
    v165 = v3 * v1
    v166 = v42 * v165
    del v42
    v167 = v166 * 2.0
    del v166
    v168 = v164 + v167
    del v164, v167
    v169 = v3 * v7
    v170 = v76 * v169
    del v76
    v171 = v170 * 2.0
    del v170
    v172 = v168 + v171
    del v168, v171
    v173 = v7 * v1
    v174 = v65 * v173
    del v65
    v175 = v174 * 2.0
    del v174
    v176 = v172 + v175
    del v172, v175
    v177 = v47 * v157
    del v47
    v178 = v176 - v177
    del v176, v177
    v179 = v50 * v162
    del v50
    v180 = v178 - v179
    del v178, v179
    v181 = v53 * v159
    del v53
    v182 = v180 - v181
    del v180, v181
    v183 = v100 * v169
    del v100
    v184 = v183 * 2.0
    del v183
    v185 = v182 - v184
    del v182, v184
    v186 = v105 * v165
    del v105
    v187 = v186 * 2.0
    del v186
    v188 = v185 - v187
    del v185, v187
    v189 = v95 * v173
    del v95
    v190 = v189 * 2.0
    del v189
    v191 = v188 - v190
    del v188, v190
    v192 = narrow(v157, 0, channels - 1)
    v193 = v111 * v192
    v194 = narrow(v159, 0, channels - 1)
    v195 = v124 * v194
    v196 = v193 + v195
    del v193, v195
    v197 = narrow(v162, 0, channels - 1)
    v198 = v133 * v197
    v199 = v198 + v196
    del v196, v198
    v200 = narrow(v169, 0, channels - 1)
    v201 = v114 * v200
    v202 = v201 * 2.0
    del v201
    v203 = v199 + v202
    del v199, v202
    v204 = narrow(v165, 0, channels - 1)
    v205 = v119 * v204
    v206 = v205 * 2.0
    del v205
    v207 = v203 + v206
    del v203, v206
    v208 = narrow(v173, 0, channels - 1)
    v209 = v128 * v208
    v210 = v209 * 2.0
    del v209
    v211 = v207 + v210
    del v207, v210
    v212 = v136 * v192
    del v192
    v213 = v211 - v212
    del v211, v212
    v214 = v139 * v194
    del v194
    v215 = v213 - v214
    del v213, v214
    v216 = v142 * v197
    del v197
    v217 = v215 - v216
    del v215, v216
    v218 = v145 * v200
    del v200
    v219 = v218 * 2.0
    del v218
    v220 = v217 - v219
    del v217, v219
    v221 = v149 * v204
    del v204
    v222 = v221 * 2.0
    del v221
    v223 = v220 - v222
    del v220, v222
    v224 = v153 * v208
    del v208
    v225 = v224 * 2.0
    del v224
    v226 = v223 - v225
    del v223, v225
    v227 = narrow(v159, 1, channels - 1)
    del v159
    v228 = v57 * v227
    v229 = narrow(v162, 1, channels - 1)
    del v162
    v230 = v61 * v229
    v231 = v228 + v230
    del v228, v230
    v232 = narrow(v157, 1, channels - 1)
    del v157
    v233 = v83 * v232
    v234 = v233 + v231
    del v231, v233
    v235 = narrow(v173, 1, channels - 1)
    del v173
    v236 = v66 * v235
    v237 = v236 * 2.0
    del v236
    v238 = v234 + v237
    del v234, v237
    v239 = narrow(v165, 1, channels - 1)
    del v165
    v240 = v71 * v239
    v241 = v240 * 2.0
    del v240
    v242 = v238 + v241
    del v238, v241
    v243 = narrow(v169, 1, channels - 1)
    del v169
    v244 = v77 * v243
    v245 = v244 * 2.0
    del v244
    v246 = v242 + v245
    del v242, v245
    v247 = v86 * v229
    del v229
    v248 = v246 - v247
    del v246, v247
    v249 = v89 * v227
    del v227
    v250 = v248 - v249
    del v248, v249
    v251 = v92 * v232
    del v232
    v252 = v250 - v251
    del v250, v251
    v253 = v96 * v235
    del v235
    v254 = v253 * 2.0
    del v253
    v255 = v252 - v254
    del v252, v254
    v256 = v101 * v243
    del v243
    v257 = v256 * 2.0
    del v256
    v258 = v255 - v257
    del v255, v257
    v259 = v106 * v239
    del v239
    v260 = v259 * 2.0
    del v259
    v261 = v258 - v260
    del v258, v260
    v262 = v10 * v2
    v263 = v27 * v21
    v264 = -v263
    v265 = v264 - v262
    del v264
    v266 = v96 * v265
    del v96
    v267 = v263 + v262
    del v262, v263
    v268 = v66 * v267
    del v66
    v269 = v266 + v268
    del v266, v268
    v270 = v22 + v5
    v271 = v71 * v270
    del v71
    v272 = v271 + v269
    del v269, v271
    v273 = -v12
    v274 = v273 - v28
    del v273
    v275 = v101 * v274
    del v101
    v276 = v275 + v272
    del v272, v275
    v277 = -v22
    del v22
    v278 = v277 - v5
    del v5, v277
    v279 = v106 * v278
    del v106
    v280 = v279 + v276
    del v276, v279
    v281 = v12 + v28
    del v12, v28
    v282 = v77 * v281
    del v77
    v283 = v282 + v280
    del v280, v282
    v284 = v11 * v4
    del v4, v11
    v285 = v83 * v284
    del v83
    v286 = v285 + v283
    del v283, v285
    v287 = v27 * v10
    del v10, v27
    v288 = v57 * v287
    del v57
    v289 = v288 + v286
    del v286, v288
    v290 = v21 * v2
    del v2, v21
    v291 = v61 * v290
    del v61
    v292 = v291 + v289
    del v289, v291
    v293 = v92 * v284
    del v92
    v294 = v292 - v293
    del v292, v293
    v295 = v86 * v290
    del v86
    v296 = v294 - v295
    del v294, v295
    v297 = v89 * v287
    del v89
    v298 = v296 - v297
    del v296, v297
    v299 = v153 * v265
    del v153, v265
    v300 = v128 * v267
    del v128, v267
    v301 = v299 + v300
    del v299, v300
    v302 = v119 * v270
    del v119, v270
    v303 = v302 + v301
    del v301, v302
    v304 = v145 * v274
    del v145, v274
    v305 = v304 + v303
    del v303, v304
    v306 = v149 * v278
    del v149, v278
    v307 = v306 + v305
    del v305, v306
    v308 = v114 * v281
    del v114, v281
    v309 = v308 + v307
    del v307, v308
    v310 = v111 * v284
    del v111
    v311 = v310 + v309
    del v309, v310
    v312 = v124 * v287
    del v124
    v313 = v312 + v311
    del v311, v312
    v314 = v133 * v290
    del v133
    v315 = v314 + v313
    del v313, v314
    v316 = v136 * v284
    del v136, v284
    v317 = v315 - v316
    del v315, v316
    v318 = v139 * v287
    del v139, v287
    v319 = v317 - v318
    del v317, v318
    v320 = v142 * v290
    del v142, v290
    v321 = v319 - v320
    del v319, v320
    return join([v0, v34, v55, v109, v156, v191, v226, v261, v298, v321], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[0]
    v1 = jets[:, :, 6]
    v2 = jets[:, :, 7]
    v3 = v1 * v2
    v4 = narrow(v3, 0, channels - 1)
    v5 = grad_features[7]
    v6 = v5 * -2.0
    v7 = v4 * v6
    v8 = jets[:, :, 8]
    v9 = jets[:, :, 5]
    v10 = v8 * v9
    v11 = narrow(v10, 0, channels - 1)
    v12 = v5 * 2.0
    v13 = v11 * v12
    v14 = v7 + v13
    del v7, v13
    v15 = pad(v14, 1, channels)
    del v14
    v16 = narrow(v3, 1, channels - 1)
    v17 = grad_features[6]
    v18 = v17 * -2.0
    v19 = v16 * v18
    v20 = narrow(v10, 1, channels - 1)
    v21 = v17 * 2.0
    v22 = v20 * v21
    v23 = v19 + v22
    del v19, v22
    v24 = pad(v23, 0, channels)
    del v23
    v25 = v15 + v24
    del v15, v24
    v26 = grad_features[5]
    v27 = v26 * -2.0
    v28 = v3 * v27
    del v3
    v29 = v28 + v25
    del v25, v28
    v30 = v26 * 2.0
    v31 = v10 * v30
    v32 = v31 + v29
    del v29, v31
    v33 = jets[:, :, 3]
    v34 = v33 * v32
    v35 = v8 * v1
    v36 = narrow(v35, 0, channels - 1)
    v37 = v36 * v12
    v38 = jets[:, :, 9]
    v39 = v9 * v38
    v40 = narrow(v39, 0, channels - 1)
    v41 = v40 * v6
    v42 = v37 + v41
    del v37, v41
    v43 = pad(v42, 1, channels)
    del v42
    v44 = narrow(v35, 1, channels - 1)
    v45 = v44 * v21
    v46 = narrow(v39, 1, channels - 1)
    v47 = v46 * v18
    v48 = v45 + v47
    del v45, v47
    v49 = pad(v48, 0, channels)
    del v48
    v50 = v43 + v49
    del v43, v49
    v51 = v35 * v30
    del v35
    v52 = v51 + v50
    del v50, v51
    v53 = v39 * v27
    del v39
    v54 = v53 + v52
    del v52, v53
    v55 = jets[:, :, 2]
    v56 = v55 * v54
    v57 = v34 + v56
    del v34, v56
    v58 = v8 * v8
    v59 = narrow(v58, 0, channels - 1)
    v60 = -v5
    v61 = v59 * v60
    v62 = v38 * v2
    v63 = narrow(v62, 0, channels - 1)
    v64 = v63 * v5
    v65 = v64 + v61
    del v61, v64
    v66 = pad(v65, 1, channels)
    del v65
    v67 = narrow(v58, 1, channels - 1)
    v68 = -v17
    v69 = v67 * v68
    v70 = narrow(v62, 1, channels - 1)
    v71 = v70 * v17
    v72 = v71 + v69
    del v69, v71
    v73 = pad(v72, 0, channels)
    del v72
    v74 = v66 + v73
    del v66, v73
    v75 = v62 * v26
    del v62
    v76 = v75 + v74
    del v74, v75
    v77 = -v26
    v78 = v58 * v77
    v79 = v78 + v76
    del v76, v78
    v80 = jets[:, :, 1]
    v81 = v80 * v79
    del v79
    v82 = v81 * 2.0
    del v81
    v83 = v82 + v57
    del v57, v82
    v84 = grad_features[8]
    v85 = -v84
    v86 = v59 * v85
    v87 = grad_features[9]
    v88 = -v87
    v89 = v67 * v88
    v90 = v70 * v87
    v91 = v90 + v89
    del v89, v90
    v92 = v63 * v84
    v93 = v92 + v91
    del v91, v92
    v94 = v86 + v93
    del v86, v93
    v95 = narrow(v80, 0, channels - 1)
    v96 = v95 * v94
    v97 = v44 * v87
    v98 = v36 * v84
    v99 = v97 + v98
    del v97, v98
    v100 = v46 * v87
    v101 = v40 * v84
    v102 = v100 + v101
    del v100, v101
    v103 = -v102
    del v102
    v104 = v99 + v103
    del v99, v103
    v105 = narrow(v33, 0, channels - 2)
    v106 = grad_features[1]
    v107 = -v106
    v108 = v105 * v107
    v109 = pad(v108, 1, channels - 1)
    del v108
    v110 = v109 + v104
    del v109
    v111 = narrow(v33, 2, channels - 2)
    v112 = v111 * v107
    v113 = pad(v112, 0, channels - 1)
    del v112
    v114 = v113 + v110
    del v110, v113
    v115 = narrow(v55, 0, channels - 1)
    v116 = v115 * v114
    v117 = v96 + v116
    del v96, v116
    v118 = v16 * v87
    v119 = v4 * v84
    v120 = v118 + v119
    del v118, v119
    v121 = -v120
    del v120
    v122 = v20 * v87
    v123 = v11 * v84
    v124 = v122 + v123
    del v122, v123
    v125 = v121 + v124
    del v121, v124
    v126 = narrow(v55, 0, channels - 2)
    v127 = v126 * v106
    del v126
    v128 = pad(v127, 1, channels - 1)
    del v127
    v129 = v128 + v125
    del v128
    v130 = narrow(v33, 0, channels - 1)
    v131 = v130 * v129
    v132 = v131 + v117
    del v117, v131
    v133 = pad(v132, 1, channels)
    del v132
    v134 = v133 + v83
    del v83, v133
    v135 = narrow(v80, 1, channels - 1)
    v136 = v135 * v94
    del v94
    v137 = v105 * v106
    del v105
    v138 = pad(v137, 1, channels - 1)
    del v137
    v139 = v104 + v138
    del v104, v138
    v140 = v111 * v106
    del v111
    v141 = pad(v140, 0, channels - 1)
    del v140
    v142 = v141 + v139
    del v139, v141
    v143 = narrow(v55, 1, channels - 1)
    v144 = v143 * v142
    v145 = v136 + v144
    del v136, v144
    v146 = narrow(v55, 2, channels - 2)
    v147 = v146 * v107
    del v146
    v148 = pad(v147, 0, channels - 1)
    del v147
    v149 = v125 + v148
    del v125, v148
    v150 = narrow(v33, 1, channels - 1)
    v151 = v150 * v149
    v152 = v151 + v145
    del v145, v151
    v153 = pad(v152, 0, channels)
    del v152
    v154 = v153 + v134
    del v134, v153
    v155 = v80 * v54
    del v54
    v156 = v9 * v1
    v157 = narrow(v156, 0, channels - 1)
    v158 = v157 * v12
    v159 = jets[:, :, 4]
    v160 = v159 * v8
    v161 = narrow(v160, 0, channels - 1)
    v162 = v161 * v6
    v163 = v158 + v162
    del v158, v162
    v164 = pad(v163, 1, channels)
    del v163
    v165 = narrow(v156, 1, channels - 1)
    v166 = v165 * v21
    v167 = narrow(v160, 1, channels - 1)
    v168 = v167 * v18
    v169 = v166 + v168
    del v166, v168
    v170 = pad(v169, 0, channels)
    del v169
    v171 = v164 + v170
    del v164, v170
    v172 = v156 * v30
    del v156
    v173 = v172 + v171
    del v171, v172
    v174 = v160 * v27
    del v160
    v175 = v174 + v173
    del v173, v174
    v176 = v33 * v175
    v177 = v1 * v1
    v178 = narrow(v177, 0, channels - 1)
    v179 = v178 * v60
    v180 = v159 * v38
    v181 = narrow(v180, 0, channels - 1)
    v182 = v181 * v5
    v183 = v182 + v179
    del v179, v182
    v184 = pad(v183, 1, channels)
    del v183
    v185 = narrow(v177, 1, channels - 1)
    v186 = v185 * v68
    v187 = narrow(v180, 1, channels - 1)
    v188 = v187 * v17
    v189 = v188 + v186
    del v186, v188
    v190 = pad(v189, 0, channels)
    del v189
    v191 = v184 + v190
    del v184, v190
    v192 = v180 * v26
    v193 = v192 + v191
    del v191, v192
    v194 = v177 * v77
    v195 = v194 + v193
    del v193, v194
    v196 = v55 * v195
    del v195
    v197 = v196 * 2.0
    del v196
    v198 = v176 + v197
    del v176, v197
    v199 = v155 + v198
    del v155, v198
    v200 = v130 * v135
    v201 = narrow(v200, 1, channels - 2)
    v202 = v201 * v106
    del v201
    v203 = pad(v202, 0, channels)
    del v202
    v204 = v203 + v199
    del v199, v203
    v205 = v150 * v95
    v206 = narrow(v205, 0, channels - 2)
    v207 = v206 * v107
    del v206
    v208 = pad(v207, 2, channels)
    del v207
    v209 = v208 + v204
    del v204, v208
    v210 = v178 * v85
    v211 = v185 * v88
    v212 = v187 * v87
    v213 = v212 + v211
    del v211, v212
    v214 = v181 * v84
    v215 = v214 + v213
    del v213, v214
    v216 = v210 + v215
    del v210, v215
    v217 = v115 * v216
    v218 = v95 * v142
    del v142
    v219 = v217 + v218
    del v217, v218
    v220 = v165 * v87
    v221 = v157 * v84
    v222 = v220 + v221
    del v220, v221
    v223 = v167 * v87
    v224 = v161 * v84
    v225 = v223 + v224
    del v223, v224
    v226 = -v225
    del v225
    v227 = v222 + v226
    del v222, v226
    v228 = v130 * v227
    v229 = v228 + v219
    del v219, v228
    v230 = pad(v229, 1, channels)
    del v229
    v231 = v230 + v209
    del v209, v230
    v232 = v143 * v216
    del v216
    v233 = v135 * v114
    del v114
    v234 = v232 + v233
    del v232, v233
    v235 = v150 * v227
    v236 = v235 + v234
    del v234, v235
    v237 = pad(v236, 0, channels)
    del v236
    v238 = v237 + v231
    del v231, v237
    v239 = v80 * v32
    del v32
    v240 = v55 * v175
    del v175
    v241 = v9 * v9
    v242 = narrow(v241, 0, channels - 1)
    v243 = v242 * v60
    v244 = v159 * v2
    v245 = narrow(v244, 0, channels - 1)
    v246 = v245 * v5
    v247 = v246 + v243
    del v243, v246
    v248 = pad(v247, 1, channels)
    del v247
    v249 = narrow(v241, 1, channels - 1)
    v250 = v249 * v68
    v251 = narrow(v244, 1, channels - 1)
    v252 = v251 * v17
    v253 = v252 + v250
    del v250, v252
    v254 = pad(v253, 0, channels)
    del v253
    v255 = v248 + v254
    del v248, v254
    v256 = v244 * v26
    del v244
    v257 = v256 + v255
    del v255, v256
    v258 = v241 * v77
    v259 = v258 + v257
    del v257, v258
    v260 = v33 * v259
    del v259
    v261 = v260 * 2.0
    del v260
    v262 = v261 + v240
    del v240, v261
    v263 = v239 + v262
    del v239, v262
    v264 = v115 * v135
    v265 = narrow(v264, 1, channels - 2)
    v266 = v265 * v107
    del v265
    v267 = v143 * v95
    v268 = narrow(v267, 1, channels - 2)
    v269 = v268 * v106
    del v268
    v270 = v266 + v269
    del v266, v269
    v271 = pad(v270, 0, channels)
    del v270
    v272 = v271 + v263
    del v263, v271
    v273 = narrow(v264, 0, channels - 2)
    v274 = v273 * v107
    del v107, v273
    v275 = narrow(v267, 0, channels - 2)
    v276 = v275 * v106
    del v275
    v277 = v274 + v276
    del v274, v276
    v278 = pad(v277, 2, channels)
    del v277
    v279 = v278 + v272
    del v272, v278
    v280 = v242 * v85
    v281 = v249 * v88
    v282 = v251 * v87
    v283 = v282 + v281
    del v281, v282
    v284 = v245 * v84
    v285 = v284 + v283
    del v283, v284
    v286 = v280 + v285
    del v280, v285
    v287 = v150 * v286
    v288 = v135 * v129
    del v129
    v289 = v287 + v288
    del v287, v288
    v290 = v143 * v227
    v291 = v290 + v289
    del v289, v290
    v292 = pad(v291, 0, channels)
    del v291
    v293 = v292 + v279
    del v279, v292
    v294 = v130 * v286
    del v286
    v295 = v95 * v149
    del v149
    v296 = v294 + v295
    del v294, v295
    v297 = v115 * v227
    del v227
    v298 = v297 + v296
    del v296, v297
    v299 = pad(v298, 1, channels)
    del v298
    v300 = v299 + v293
    del v293, v299
    v301 = v143 * v130
    v302 = v115 * v150
    v303 = -v302
    v304 = v303 - v301
    del v303
    v305 = v304 * v84
    v306 = v55 * v33
    v307 = narrow(v306, 1, channels - 1)
    v308 = v307 * v6
    v309 = v308 + v305
    del v305, v308
    v310 = narrow(v8, 1, channels - 1)
    v311 = grad_features[3]
    v312 = v311 * -2.0
    v313 = v310 * v312
    v314 = v313 + v309
    del v309, v313
    v315 = pad(v314, 0, channels)
    del v314
    v316 = v304 * v87
    del v304
    v317 = narrow(v306, 0, channels - 1)
    v318 = v317 * v18
    v319 = v318 + v316
    del v316, v318
    v320 = narrow(v8, 0, channels - 1)
    v321 = grad_features[4]
    v322 = v321 * -2.0
    v323 = v320 * v322
    v324 = v323 + v319
    del v319, v323
    v325 = pad(v324, 1, channels)
    del v324
    v326 = v306 * v27
    v327 = v326 + v325
    del v325, v326
    v328 = v315 + v327
    del v315, v327
    v329 = v8 * v328
    v330 = v115 * v143
    del v115, v143
    v331 = v330 * v84
    v332 = v55 * v55
    v333 = narrow(v332, 1, channels - 1)
    v334 = v333 * v5
    v335 = v331 + v334
    del v331, v334
    v336 = narrow(v2, 1, channels - 1)
    v337 = v336 * v311
    v338 = v337 + v335
    del v335, v337
    v339 = pad(v338, 0, channels)
    del v338
    v340 = v330 * v87
    v341 = narrow(v332, 0, channels - 1)
    v342 = v341 * v17
    v343 = v340 + v342
    del v340, v342
    v344 = narrow(v2, 0, channels - 1)
    v345 = v344 * v321
    v346 = v345 + v343
    del v343, v345
    v347 = pad(v346, 1, channels)
    del v346
    v348 = v332 * v26
    v349 = v348 + v347
    del v347, v348
    v350 = v339 + v349
    del v339, v349
    v351 = grad_features[2]
    v352 = v2 * v351
    v353 = v352 + v350
    del v350, v352
    v354 = v38 * v353
    v355 = v150 * v130
    del v130, v150
    v356 = v355 * v84
    v357 = v33 * v33
    v358 = narrow(v357, 1, channels - 1)
    v359 = v358 * v5
    v360 = v356 + v359
    del v356, v359
    v361 = narrow(v38, 1, channels - 1)
    v362 = v361 * v311
    v363 = v362 + v360
    del v360, v362
    v364 = pad(v363, 0, channels)
    del v363
    v365 = v355 * v87
    v366 = narrow(v357, 0, channels - 1)
    v367 = v366 * v17
    v368 = v365 + v367
    del v365, v367
    v369 = narrow(v38, 0, channels - 1)
    v370 = v369 * v321
    v371 = v370 + v368
    del v368, v370
    v372 = pad(v371, 1, channels)
    del v371
    v373 = v357 * v26
    v374 = v373 + v372
    del v372, v373
    v375 = v364 + v374
    del v364, v374
    v376 = v2 * v375
    v377 = -v321
    v378 = v67 * v377
    del v67
    v379 = v70 * v321
    del v70
    v380 = v379 + v378
    del v378, v379
    v381 = pad(v380, 0, channels)
    del v380
    v382 = v376 + v381
    del v376, v381
    v383 = -v311
    v384 = v59 * v383
    del v59
    v385 = v63 * v311
    del v63
    v386 = v385 + v384
    del v384, v385
    v387 = pad(v386, 1, channels)
    del v386
    v388 = v387 + v382
    del v382, v387
    v389 = -v351
    v390 = v58 * v389
    del v58
    v391 = v390 + v388
    del v388, v390
    v392 = v354 + v391
    del v354, v391
    v393 = v329 + v392
    del v329, v392
    v394 = -v267
    v395 = v394 - v264
    del v394
    v396 = v395 * v84
    v397 = v80 * v55
    v398 = narrow(v397, 1, channels - 1)
    v399 = v398 * v6
    v400 = v399 + v396
    del v396, v399
    v401 = narrow(v9, 1, channels - 1)
    v402 = v401 * v312
    v403 = v402 + v400
    del v400, v402
    v404 = pad(v403, 0, channels)
    del v403
    v405 = v395 * v87
    del v395
    v406 = narrow(v397, 0, channels - 1)
    v407 = v406 * v18
    v408 = v407 + v405
    del v405, v407
    v409 = narrow(v9, 0, channels - 1)
    v410 = v409 * v322
    v411 = v410 + v408
    del v408, v410
    v412 = pad(v411, 1, channels)
    del v411
    v413 = v397 * v27
    v414 = v413 + v412
    del v412, v413
    v415 = v404 + v414
    del v404, v414
    v416 = v38 * v415
    v417 = v355 * v85
    v418 = v358 * v60
    del v358
    v419 = v417 + v418
    del v417, v418
    v420 = v361 * v383
    del v361
    v421 = v420 + v419
    del v419, v420
    v422 = pad(v421, 0, channels)
    del v421
    v423 = v355 * v88
    del v355
    v424 = v366 * v68
    del v366
    v425 = v423 + v424
    del v423, v424
    v426 = v369 * v377
    del v369
    v427 = v426 + v425
    del v425, v426
    v428 = pad(v427, 1, channels)
    del v427
    v429 = v357 * v77
    del v357
    v430 = v429 + v428
    del v428, v429
    v431 = v422 + v430
    del v422, v430
    v432 = v38 * v389
    v433 = v432 + v431
    del v431, v432
    v434 = v9 * v433
    del v433
    v435 = v434 * 2.0
    del v434
    v436 = v321 * 2.0
    v437 = v44 * v436
    del v44
    v438 = v46 * v322
    del v46
    v439 = v437 + v438
    del v437, v438
    v440 = pad(v439, 0, channels)
    del v439
    v441 = v435 + v440
    del v435, v440
    v442 = v311 * 2.0
    v443 = v36 * v442
    del v36
    v444 = v40 * v312
    del v40
    v445 = v443 + v444
    del v443, v444
    v446 = pad(v445, 1, channels)
    del v445
    v447 = v446 + v441
    del v441, v446
    v448 = v416 + v447
    del v416, v447
    v449 = v205 + v200
    v450 = v449 * v84
    v451 = v80 * v33
    v452 = narrow(v451, 1, channels - 1)
    v453 = v452 * v12
    v454 = v453 + v450
    del v450, v453
    v455 = narrow(v1, 1, channels - 1)
    v456 = v455 * v442
    v457 = v456 + v454
    del v454, v456
    v458 = pad(v457, 0, channels)
    del v457
    v459 = v449 * v87
    del v449
    v460 = narrow(v451, 0, channels - 1)
    v461 = v460 * v21
    v462 = v461 + v459
    del v459, v461
    v463 = narrow(v1, 0, channels - 1)
    v464 = v463 * v436
    v465 = v464 + v462
    del v462, v464
    v466 = pad(v465, 1, channels)
    del v465
    v467 = v451 * v30
    v468 = v467 + v466
    del v466, v467
    v469 = v458 + v468
    del v458, v468
    v470 = v351 * 2.0
    v471 = v1 * v470
    v472 = v471 + v469
    del v469, v471
    v473 = v8 * v472
    v474 = v473 + v448
    del v448, v473
    v475 = v302 + v301
    del v301, v302
    v476 = v475 * v84
    v477 = v307 * v12
    del v307
    v478 = v477 + v476
    del v476, v477
    v479 = v310 * v442
    del v310
    v480 = v479 + v478
    del v478, v479
    v481 = pad(v480, 0, channels)
    del v480
    v482 = v475 * v87
    del v475
    v483 = v317 * v21
    del v317
    v484 = v483 + v482
    del v482, v483
    v485 = v320 * v436
    del v320
    v486 = v485 + v484
    del v484, v485
    v487 = pad(v486, 1, channels)
    del v486
    v488 = v306 * v30
    del v306
    v489 = v488 + v487
    del v487, v488
    v490 = v481 + v489
    del v481, v489
    v491 = v1 * v490
    v492 = v491 + v474
    del v474, v491
    v493 = v330 * v85
    v494 = v333 * v60
    del v333
    v495 = v493 + v494
    del v493, v494
    v496 = v336 * v383
    del v336
    v497 = v496 + v495
    del v495, v496
    v498 = pad(v497, 0, channels)
    del v497
    v499 = v330 * v88
    del v330
    v500 = v341 * v68
    del v341
    v501 = v499 + v500
    del v499, v500
    v502 = v344 * v377
    del v344
    v503 = v502 + v501
    del v501, v502
    v504 = pad(v503, 1, channels)
    del v503
    v505 = v332 * v77
    del v332
    v506 = v505 + v504
    del v504, v505
    v507 = v498 + v506
    del v498, v506
    v508 = v2 * v389
    v509 = v508 + v507
    del v507, v508
    v510 = v1 * v509
    del v509
    v511 = v510 * 2.0
    del v510
    v512 = v267 + v264
    del v264, v267
    v513 = v512 * v84
    v514 = v398 * v12
    del v12, v398
    v515 = v514 + v513
    del v513, v514
    v516 = v401 * v442
    del v401
    v517 = v516 + v515
    del v515, v516
    v518 = pad(v517, 0, channels)
    del v517
    v519 = v512 * v87
    del v512
    v520 = v406 * v21
    del v21, v406
    v521 = v520 + v519
    del v519, v520
    v522 = v409 * v436
    del v409
    v523 = v522 + v521
    del v521, v522
    v524 = pad(v523, 1, channels)
    del v523
    v525 = v397 * v30
    del v30, v397
    v526 = v525 + v524
    del v524, v525
    v527 = v518 + v526
    del v518, v526
    v528 = v8 * v527
    v529 = v511 + v528
    del v511, v528
    v530 = -v205
    del v205
    v531 = v530 - v200
    del v200, v530
    v532 = v531 * v84
    v533 = v452 * v6
    del v6, v452
    v534 = v533 + v532
    del v532, v533
    v535 = v455 * v312
    del v455
    v536 = v535 + v534
    del v534, v535
    v537 = pad(v536, 0, channels)
    del v536
    v538 = v531 * v87
    del v531
    v539 = v460 * v18
    del v18, v460
    v540 = v539 + v538
    del v538, v539
    v541 = v463 * v322
    del v463
    v542 = v541 + v540
    del v540, v541
    v543 = pad(v542, 1, channels)
    del v542
    v544 = v451 * v27
    del v27, v451
    v545 = v544 + v543
    del v543, v544
    v546 = v537 + v545
    del v537, v545
    v547 = v2 * v546
    v548 = v547 + v529
    del v529, v547
    v549 = v16 * v322
    del v16
    v550 = v20 * v436
    del v20
    v551 = v549 + v550
    del v549, v550
    v552 = pad(v551, 0, channels)
    del v551
    v553 = v552 + v548
    del v548, v552
    v554 = v4 * v312
    del v4
    v555 = v11 * v442
    del v11
    v556 = v554 + v555
    del v554, v555
    v557 = pad(v556, 1, channels)
    del v556
    v558 = v557 + v553
    del v553, v557
    v559 = v10 * v470
    del v10, v470
    v560 = v559 + v558
    del v558, v559
    v561 = v9 * v490
    del v490
    v562 = v561 + v560
    del v560, v561
    v563 = v1 * v546
    del v546
    v564 = v95 * v135
    del v95, v135
    v565 = v564 * v84
    v566 = v80 * v80
    v567 = narrow(v566, 1, channels - 1)
    v568 = v567 * v5
    v569 = v565 + v568
    del v565, v568
    v570 = narrow(v159, 1, channels - 1)
    v571 = v570 * v311
    v572 = v571 + v569
    del v569, v571
    v573 = pad(v572, 0, channels)
    del v572
    v574 = v564 * v87
    v575 = narrow(v566, 0, channels - 1)
    v576 = v575 * v17
    v577 = v574 + v576
    del v574, v576
    v578 = narrow(v159, 0, channels - 1)
    v579 = v578 * v321
    v580 = v579 + v577
    del v577, v579
    v581 = pad(v580, 1, channels)
    del v580
    v582 = v566 * v26
    v583 = v582 + v581
    del v581, v582
    v584 = v573 + v583
    del v573, v583
    v585 = v38 * v584
    v586 = v159 * v375
    del v375
    v587 = v585 + v586
    del v585, v586
    v588 = v177 * v389
    del v177
    v589 = v588 + v587
    del v587, v588
    v590 = v185 * v377
    del v185
    v591 = v187 * v321
    del v187
    v592 = v590 + v591
    del v590, v591
    v593 = pad(v592, 0, channels)
    del v592
    v594 = v593 + v589
    del v589, v593
    v595 = v178 * v383
    del v178
    v596 = v181 * v311
    del v181
    v597 = v595 + v596
    del v595, v596
    v598 = pad(v597, 1, channels)
    del v597
    v599 = v598 + v594
    del v594, v598
    v600 = v180 * v351
    del v180
    v601 = v600 + v599
    del v599, v600
    v602 = v563 + v601
    del v563, v601
    v603 = v564 * v85
    del v85
    v604 = v567 * v60
    del v60, v567
    v605 = v603 + v604
    del v603, v604
    v606 = v570 * v383
    del v570
    v607 = v606 + v605
    del v605, v606
    v608 = pad(v607, 0, channels)
    del v607
    v609 = v564 * v88
    del v88, v564
    v610 = v575 * v68
    del v68, v575
    v611 = v609 + v610
    del v609, v610
    v612 = v578 * v377
    del v578
    v613 = v612 + v611
    del v611, v612
    v614 = pad(v613, 1, channels)
    del v613
    v615 = v566 * v77
    del v77, v566
    v616 = v615 + v614
    del v614, v615
    v617 = v608 + v616
    del v608, v616
    v618 = v159 * v389
    v619 = v618 + v617
    del v617, v618
    v620 = v8 * v619
    del v619
    v621 = v620 * 2.0
    del v620
    v622 = v1 * v527
    del v527
    v623 = v621 + v622
    del v621, v622
    v624 = v9 * v472
    del v472
    v625 = v624 + v623
    del v623, v624
    v626 = v165 * v436
    del v165, v436
    v627 = v167 * v322
    del v167, v322
    v628 = v626 + v627
    del v626, v627
    v629 = pad(v628, 0, channels)
    del v628
    v630 = v629 + v625
    del v625, v629
    v631 = v157 * v442
    del v157, v442
    v632 = v161 * v312
    del v161, v312
    v633 = v631 + v632
    del v631, v632
    v634 = pad(v633, 1, channels)
    del v633
    v635 = v634 + v630
    del v630, v634
    v636 = v159 * v328
    del v328
    v637 = v636 + v635
    del v635, v636
    v638 = v9 * v415
    del v415
    v639 = v159 * v353
    del v353
    v640 = v2 * v584
    del v584
    v641 = v249 * v377
    del v249, v377
    v642 = v251 * v321
    del v251
    v643 = v642 + v641
    del v641, v642
    v644 = pad(v643, 0, channels)
    del v643
    v645 = v640 + v644
    del v640, v644
    v646 = v242 * v383
    del v242, v383
    v647 = v245 * v311
    del v245
    v648 = v647 + v646
    del v646, v647
    v649 = pad(v648, 1, channels)
    del v648
    v650 = v649 + v645
    del v645, v649
    v651 = v241 * v389
    del v241, v389
    v652 = v651 + v650
    del v650, v651
    v653 = v639 + v652
    del v639, v652
    v654 = v638 + v653
    del v638, v653
    return stack([v0, v154, v238, v300, v393, v492, v562, v602, v637, v654], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 8]
    v1 = grad_grad_jets[:, :, 6]
    v2 = v0 * v1
    v3 = jets[:, :, 6]
    v4 = grad_grad_jets[:, :, 8]
    v5 = v3 * v4
    v6 = v2 + v5
    del v2, v5
    v7 = narrow(v6, 0, channels - 1)
    v8 = grad_features[8]
    v9 = v8 * v7
    v10 = narrow(v6, 1, channels - 1)
    v11 = grad_features[9]
    v12 = v11 * v10
    v13 = v9 + v12
    del v9, v12
    v14 = jets[:, :, 5]
    v15 = grad_grad_jets[:, :, 9]
    v16 = v14 * v15
    v17 = jets[:, :, 9]
    v18 = grad_grad_jets[:, :, 5]
    v19 = v17 * v18
    v20 = v16 + v19
    del v16, v19
    v21 = narrow(v20, 0, channels - 1)
    v22 = v8 * v21
    v23 = narrow(v20, 1, channels - 1)
    v24 = v11 * v23
    v25 = v22 + v24
    del v22, v24
    v26 = -v25
    del v25
    v27 = v13 + v26
    del v13, v26
    v28 = grad_features[1]
    v29 = -v28
    v30 = grad_grad_jets[:, :, 3]
    v31 = narrow(v30, 0, channels - 2)
    v32 = v29 * v31
    v33 = pad(v32, 1, channels - 1)
    del v32
    v34 = v33 + v27
    del v33
    v35 = narrow(v30, 2, channels - 2)
    v36 = v29 * v35
    v37 = pad(v36, 0, channels - 1)
    del v36
    v38 = v37 + v34
    del v34, v37
    v39 = jets[:, :, 2]
    v40 = narrow(v39, 0, channels - 1)
    v41 = v40 * v38
    v42 = jets[:, :, 7]
    v43 = v3 * v42
    v44 = narrow(v43, 1, channels - 1)
    v45 = v44 * v11
    v46 = narrow(v43, 0, channels - 1)
    v47 = v46 * v8
    v48 = v45 + v47
    del v45, v47
    v49 = -v48
    del v48
    v50 = v0 * v14
    v51 = narrow(v50, 1, channels - 1)
    v52 = v51 * v11
    v53 = narrow(v50, 0, channels - 1)
    v54 = v53 * v8
    v55 = v52 + v54
    del v52, v54
    v56 = v49 + v55
    del v49, v55
    v57 = narrow(v39, 0, channels - 2)
    v58 = v57 * v28
    v59 = pad(v58, 1, channels - 1)
    del v58
    v60 = v59 + v56
    del v59
    v61 = narrow(v30, 0, channels - 1)
    v62 = v60 * v61
    v63 = v0 * v3
    v64 = narrow(v63, 1, channels - 1)
    v65 = v64 * v11
    v66 = narrow(v63, 0, channels - 1)
    v67 = v66 * v8
    v68 = v65 + v67
    del v65, v67
    v69 = v14 * v17
    v70 = narrow(v69, 1, channels - 1)
    v71 = v70 * v11
    v72 = narrow(v69, 0, channels - 1)
    v73 = v72 * v8
    v74 = v71 + v73
    del v71, v73
    v75 = -v74
    del v74
    v76 = v68 + v75
    del v68, v75
    v77 = jets[:, :, 3]
    v78 = narrow(v77, 0, channels - 2)
    v79 = v78 * v29
    v80 = pad(v79, 1, channels - 1)
    del v79
    v81 = v80 + v76
    del v80
    v82 = narrow(v77, 2, channels - 2)
    v83 = v82 * v29
    v84 = pad(v83, 0, channels - 1)
    del v83
    v85 = v84 + v81
    del v81, v84
    v86 = grad_grad_jets[:, :, 2]
    v87 = narrow(v86, 0, channels - 1)
    v88 = v85 * v87
    v89 = v62 + v88
    del v62, v88
    v90 = v0 * v0
    v91 = narrow(v90, 0, channels - 1)
    v92 = -v8
    v93 = v91 * v92
    v94 = narrow(v90, 1, channels - 1)
    v95 = -v11
    v96 = v94 * v95
    v97 = v17 * v42
    v98 = narrow(v97, 1, channels - 1)
    v99 = v98 * v11
    v100 = v99 + v96
    del v96, v99
    v101 = narrow(v97, 0, channels - 1)
    v102 = v101 * v8
    v103 = v102 + v100
    del v100, v102
    v104 = v93 + v103
    del v93, v103
    v105 = grad_grad_jets[:, :, 1]
    v106 = narrow(v105, 0, channels - 1)
    v107 = v104 * v106
    v108 = v107 + v89
    del v89, v107
    v109 = v4 * 2.0
    v110 = v0 * v109
    v111 = narrow(v110, 0, channels - 1)
    v112 = v92 * v111
    v113 = grad_grad_jets[:, :, 7]
    v114 = v17 * v113
    v115 = v42 * v15
    v116 = v114 + v115
    del v114, v115
    v117 = narrow(v116, 0, channels - 1)
    v118 = v8 * v117
    v119 = v112 + v118
    del v112, v118
    v120 = narrow(v110, 1, channels - 1)
    v121 = v95 * v120
    v122 = v121 + v119
    del v119, v121
    v123 = narrow(v116, 1, channels - 1)
    v124 = v11 * v123
    v125 = v124 + v122
    del v122, v124
    v126 = jets[:, :, 1]
    v127 = narrow(v126, 0, channels - 1)
    v128 = v127 * v125
    v129 = v128 + v108
    del v108, v128
    v130 = v41 + v129
    del v41, v129
    v131 = v3 * v113
    v132 = v42 * v1
    v133 = v131 + v132
    del v131, v132
    v134 = narrow(v133, 0, channels - 1)
    v135 = v8 * v134
    v136 = narrow(v133, 1, channels - 1)
    v137 = v11 * v136
    v138 = v135 + v137
    del v135, v137
    v139 = -v138
    del v138
    v140 = v0 * v18
    v141 = v14 * v4
    v142 = v140 + v141
    del v140, v141
    v143 = narrow(v142, 0, channels - 1)
    v144 = v8 * v143
    v145 = narrow(v142, 1, channels - 1)
    v146 = v11 * v145
    v147 = v144 + v146
    del v144, v146
    v148 = v139 + v147
    del v139, v147
    v149 = narrow(v86, 0, channels - 2)
    v150 = v28 * v149
    v151 = pad(v150, 1, channels - 1)
    del v150
    v152 = v151 + v148
    del v151
    v153 = narrow(v77, 0, channels - 1)
    v154 = v153 * v152
    v155 = v154 + v130
    del v130, v154
    v156 = pad(v155, 1, channels)
    del v155
    v157 = grad_features[7]
    v158 = v157 * -2.0
    v159 = v46 * v158
    v160 = v157 * 2.0
    v161 = v53 * v160
    v162 = v159 + v161
    del v159, v161
    v163 = pad(v162, 1, channels)
    del v162
    v164 = grad_features[6]
    v165 = v164 * -2.0
    v166 = v44 * v165
    v167 = v164 * 2.0
    v168 = v51 * v167
    v169 = v166 + v168
    del v166, v168
    v170 = pad(v169, 0, channels)
    del v169
    v171 = v163 + v170
    del v163, v170
    v172 = grad_features[5]
    v173 = v172 * -2.0
    v174 = v43 * v173
    v175 = v174 + v171
    del v171, v174
    v176 = v172 * 2.0
    v177 = v50 * v176
    v178 = v177 + v175
    del v175, v177
    v179 = v178 * v30
    v180 = v66 * v160
    v181 = v72 * v158
    v182 = v180 + v181
    del v180, v181
    v183 = pad(v182, 1, channels)
    del v182
    v184 = v64 * v167
    v185 = v70 * v165
    v186 = v184 + v185
    del v184, v185
    v187 = pad(v186, 0, channels)
    del v186
    v188 = v183 + v187
    del v183, v187
    v189 = v63 * v176
    v190 = v189 + v188
    del v188, v189
    v191 = v69 * v173
    v192 = v191 + v190
    del v190, v191
    v193 = v192 * v86
    v194 = -v157
    v195 = v91 * v194
    v196 = v101 * v157
    v197 = v196 + v195
    del v195, v196
    v198 = pad(v197, 1, channels)
    del v197
    v199 = -v164
    v200 = v94 * v199
    v201 = v98 * v164
    v202 = v201 + v200
    del v200, v201
    v203 = pad(v202, 0, channels)
    del v202
    v204 = v198 + v203
    del v198, v203
    v205 = v97 * v172
    v206 = v205 + v204
    del v204, v205
    v207 = -v172
    v208 = v90 * v207
    v209 = v208 + v206
    del v206, v208
    v210 = v105 * 2.0
    v211 = v209 * v210
    del v209
    v212 = v211 + v193
    del v193, v211
    v213 = v179 + v212
    del v179, v212
    v214 = v160 * v143
    v215 = v158 * v134
    v216 = v214 + v215
    del v214, v215
    v217 = pad(v216, 1, channels)
    del v216
    v218 = v176 * v142
    v219 = v173 * v133
    v220 = v218 + v219
    del v218, v219
    v221 = v217 + v220
    del v217, v220
    v222 = v167 * v145
    v223 = v165 * v136
    v224 = v222 + v223
    del v222, v223
    v225 = pad(v224, 0, channels)
    del v224
    v226 = v225 + v221
    del v221, v225
    v227 = v77 * v226
    v228 = v227 + v213
    del v213, v227
    v229 = v158 * v21
    v230 = v160 * v7
    v231 = v229 + v230
    del v229, v230
    v232 = pad(v231, 1, channels)
    del v231
    v233 = v173 * v20
    v234 = v176 * v6
    v235 = v233 + v234
    del v233, v234
    v236 = v232 + v235
    del v232, v235
    v237 = v165 * v23
    v238 = v167 * v10
    v239 = v237 + v238
    del v237, v238
    v240 = pad(v239, 0, channels)
    del v239
    v241 = v240 + v236
    del v236, v240
    v242 = v39 * v241
    v243 = v242 + v228
    del v228, v242
    v244 = v194 * v111
    v245 = v157 * v117
    v246 = v244 + v245
    del v244, v245
    v247 = pad(v246, 1, channels)
    del v246
    v248 = v207 * v110
    v249 = v172 * v116
    v250 = v248 + v249
    del v248, v249
    v251 = v247 + v250
    del v247, v250
    v252 = v199 * v120
    v253 = v164 * v123
    v254 = v252 + v253
    del v252, v253
    v255 = pad(v254, 0, channels)
    del v254
    v256 = v255 + v251
    del v251, v255
    v257 = v126 * v256
    del v256
    v258 = v257 * 2.0
    del v257
    v259 = v258 + v243
    del v243, v258
    v260 = v156 + v259
    del v156, v259
    v261 = v28 * v31
    v262 = pad(v261, 1, channels - 1)
    del v261
    v263 = v27 + v262
    del v27, v262
    v264 = v28 * v35
    v265 = pad(v264, 0, channels - 1)
    del v264
    v266 = v265 + v263
    del v263, v265
    v267 = narrow(v39, 1, channels - 1)
    v268 = v267 * v266
    v269 = narrow(v39, 2, channels - 2)
    v270 = v269 * v29
    v271 = pad(v270, 0, channels - 1)
    del v270
    v272 = v56 + v271
    del v56, v271
    v273 = narrow(v30, 1, channels - 1)
    v274 = v272 * v273
    v275 = v78 * v28
    v276 = pad(v275, 1, channels - 1)
    del v275
    v277 = v76 + v276
    del v76, v276
    v278 = v82 * v28
    v279 = pad(v278, 0, channels - 1)
    del v278
    v280 = v279 + v277
    del v277, v279
    v281 = narrow(v86, 1, channels - 1)
    v282 = v280 * v281
    v283 = v274 + v282
    del v274, v282
    v284 = narrow(v105, 1, channels - 1)
    v285 = v104 * v284
    del v104
    v286 = v285 + v283
    del v283, v285
    v287 = narrow(v126, 1, channels - 1)
    v288 = v287 * v125
    del v125
    v289 = v288 + v286
    del v286, v288
    v290 = v268 + v289
    del v268, v289
    v291 = narrow(v86, 2, channels - 2)
    v292 = v29 * v291
    v293 = pad(v292, 0, channels - 1)
    del v292
    v294 = v148 + v293
    del v148, v293
    v295 = narrow(v77, 1, channels - 1)
    v296 = v295 * v294
    v297 = v296 + v290
    del v290, v296
    v298 = pad(v297, 0, channels)
    del v297
    v299 = v298 + v260
    del v260, v298
    v300 = v127 * v266
    del v266
    v301 = v14 * v3
    v302 = narrow(v301, 1, channels - 1)
    v303 = v302 * v11
    v304 = narrow(v301, 0, channels - 1)
    v305 = v304 * v8
    v306 = v303 + v305
    del v303, v305
    v307 = jets[:, :, 4]
    v308 = v307 * v0
    v309 = narrow(v308, 1, channels - 1)
    v310 = v309 * v11
    v311 = narrow(v308, 0, channels - 1)
    v312 = v311 * v8
    v313 = v310 + v312
    del v310, v312
    v314 = -v313
    del v313
    v315 = v306 + v314
    del v306, v314
    v316 = v315 * v61
    v317 = v280 * v106
    del v280
    v318 = v316 + v317
    del v316, v317
    v319 = v3 * v3
    v320 = narrow(v319, 0, channels - 1)
    v321 = v320 * v92
    v322 = narrow(v319, 1, channels - 1)
    v323 = v322 * v95
    v324 = v307 * v17
    v325 = narrow(v324, 1, channels - 1)
    v326 = v325 * v11
    v327 = v326 + v323
    del v323, v326
    v328 = narrow(v324, 0, channels - 1)
    v329 = v328 * v8
    v330 = v329 + v327
    del v327, v329
    v331 = v321 + v330
    del v321, v330
    v332 = v331 * v87
    v333 = v332 + v318
    del v318, v332
    v334 = v1 * 2.0
    v335 = v3 * v334
    v336 = narrow(v335, 0, channels - 1)
    v337 = v92 * v336
    v338 = v307 * v15
    v339 = grad_grad_jets[:, :, 4]
    v340 = v17 * v339
    v341 = v338 + v340
    del v338, v340
    v342 = narrow(v341, 0, channels - 1)
    v343 = v8 * v342
    v344 = v337 + v343
    del v337, v343
    v345 = narrow(v335, 1, channels - 1)
    v346 = v95 * v345
    v347 = v346 + v344
    del v344, v346
    v348 = narrow(v341, 1, channels - 1)
    v349 = v11 * v348
    v350 = v349 + v347
    del v347, v349
    v351 = v40 * v350
    v352 = v351 + v333
    del v333, v351
    v353 = v300 + v352
    del v300, v352
    v354 = v14 * v1
    v355 = v3 * v18
    v356 = v354 + v355
    del v354, v355
    v357 = narrow(v356, 0, channels - 1)
    v358 = v8 * v357
    v359 = narrow(v356, 1, channels - 1)
    v360 = v11 * v359
    v361 = v358 + v360
    del v358, v360
    v362 = v307 * v4
    v363 = v0 * v339
    v364 = v362 + v363
    del v362, v363
    v365 = narrow(v364, 0, channels - 1)
    v366 = v8 * v365
    v367 = narrow(v364, 1, channels - 1)
    v368 = v11 * v367
    v369 = v366 + v368
    del v366, v368
    v370 = -v369
    del v369
    v371 = v361 + v370
    del v361, v370
    v372 = v153 * v371
    v373 = v372 + v353
    del v353, v372
    v374 = pad(v373, 1, channels)
    del v373
    v375 = v304 * v160
    v376 = v311 * v158
    v377 = v375 + v376
    del v375, v376
    v378 = pad(v377, 1, channels)
    del v377
    v379 = v302 * v167
    v380 = v309 * v165
    v381 = v379 + v380
    del v379, v380
    v382 = pad(v381, 0, channels)
    del v381
    v383 = v378 + v382
    del v378, v382
    v384 = v301 * v176
    v385 = v384 + v383
    del v383, v384
    v386 = v308 * v173
    v387 = v386 + v385
    del v385, v386
    v388 = v387 * v30
    v389 = v192 * v105
    del v192
    v390 = v320 * v194
    v391 = v328 * v157
    v392 = v391 + v390
    del v390, v391
    v393 = pad(v392, 1, channels)
    del v392
    v394 = v322 * v199
    v395 = v325 * v164
    v396 = v395 + v394
    del v394, v395
    v397 = pad(v396, 0, channels)
    del v396
    v398 = v393 + v397
    del v393, v397
    v399 = v324 * v172
    v400 = v399 + v398
    del v398, v399
    v401 = v319 * v207
    v402 = v401 + v400
    del v400, v401
    v403 = v86 * 2.0
    v404 = v402 * v403
    del v402
    v405 = v389 + v404
    del v389, v404
    v406 = v388 + v405
    del v388, v405
    v407 = v158 * v365
    v408 = v160 * v357
    v409 = v407 + v408
    del v407, v408
    v410 = pad(v409, 1, channels)
    del v409
    v411 = v173 * v364
    v412 = v176 * v356
    v413 = v411 + v412
    del v411, v412
    v414 = v410 + v413
    del v410, v413
    v415 = v165 * v367
    v416 = v167 * v359
    v417 = v415 + v416
    del v415, v416
    v418 = pad(v417, 0, channels)
    del v417
    v419 = v418 + v414
    del v414, v418
    v420 = v77 * v419
    v421 = v420 + v406
    del v406, v420
    v422 = v194 * v336
    v423 = v157 * v342
    v424 = v422 + v423
    del v422, v423
    v425 = pad(v424, 1, channels)
    del v424
    v426 = v207 * v335
    v427 = v172 * v341
    v428 = v426 + v427
    del v426, v427
    v429 = v425 + v428
    del v425, v428
    v430 = v199 * v345
    v431 = v164 * v348
    v432 = v430 + v431
    del v430, v431
    v433 = pad(v432, 0, channels)
    del v432
    v434 = v433 + v429
    del v429, v433
    v435 = v39 * v434
    del v434
    v436 = v435 * 2.0
    del v435
    v437 = v436 + v421
    del v421, v436
    v438 = v126 * v241
    del v241
    v439 = v438 + v437
    del v437, v438
    v440 = v153 * v284
    v441 = v287 * v61
    v442 = v440 + v441
    del v440, v441
    v443 = narrow(v442, 1, channels - 2)
    v444 = v28 * v443
    v445 = pad(v444, 0, channels)
    del v444
    v446 = v445 + v439
    del v439, v445
    v447 = v295 * v106
    v448 = v127 * v273
    v449 = v447 + v448
    del v447, v448
    v450 = narrow(v449, 0, channels - 2)
    v451 = v29 * v450
    v452 = pad(v451, 2, channels)
    del v451
    v453 = v452 + v446
    del v446, v452
    v454 = v374 + v453
    del v374, v453
    v455 = v287 * v38
    del v38
    v456 = v315 * v273
    v457 = v85 * v284
    del v85
    v458 = v456 + v457
    del v456, v457
    v459 = v331 * v281
    del v331
    v460 = v459 + v458
    del v458, v459
    v461 = v267 * v350
    del v350
    v462 = v461 + v460
    del v460, v461
    v463 = v455 + v462
    del v455, v462
    v464 = v295 * v371
    v465 = v464 + v463
    del v463, v464
    v466 = pad(v465, 0, channels)
    del v465
    v467 = v466 + v454
    del v454, v466
    v468 = v287 * v152
    del v152
    v469 = v315 * v281
    v470 = v60 * v284
    del v60
    v471 = v469 + v470
    del v469, v470
    v472 = v14 * v14
    v473 = narrow(v472, 0, channels - 1)
    v474 = v473 * v92
    v475 = narrow(v472, 1, channels - 1)
    v476 = v475 * v95
    v477 = v307 * v42
    v478 = narrow(v477, 1, channels - 1)
    v479 = v478 * v11
    v480 = v479 + v476
    del v476, v479
    v481 = narrow(v477, 0, channels - 1)
    v482 = v481 * v8
    v483 = v482 + v480
    del v480, v482
    v484 = v474 + v483
    del v474, v483
    v485 = v484 * v273
    v486 = v485 + v471
    del v471, v485
    v487 = v18 * 2.0
    v488 = v14 * v487
    v489 = narrow(v488, 0, channels - 1)
    v490 = v92 * v489
    v491 = v307 * v113
    v492 = v42 * v339
    v493 = v491 + v492
    del v491, v492
    v494 = narrow(v493, 0, channels - 1)
    v495 = v8 * v494
    v496 = v490 + v495
    del v490, v495
    v497 = narrow(v488, 1, channels - 1)
    v498 = v95 * v497
    v499 = v498 + v496
    del v496, v498
    v500 = narrow(v493, 1, channels - 1)
    v501 = v11 * v500
    v502 = v501 + v499
    del v499, v501
    v503 = v295 * v502
    v504 = v503 + v486
    del v486, v503
    v505 = v468 + v504
    del v468, v504
    v506 = v267 * v371
    v507 = v506 + v505
    del v505, v506
    v508 = pad(v507, 0, channels)
    del v507
    v509 = v178 * v105
    del v178
    v510 = v387 * v86
    del v387
    v511 = v509 + v510
    del v509, v510
    v512 = v473 * v194
    v513 = v481 * v157
    v514 = v513 + v512
    del v512, v513
    v515 = pad(v514, 1, channels)
    del v514
    v516 = v475 * v199
    v517 = v478 * v164
    v518 = v517 + v516
    del v516, v517
    v519 = pad(v518, 0, channels)
    del v518
    v520 = v515 + v519
    del v515, v519
    v521 = v477 * v172
    v522 = v521 + v520
    del v520, v521
    v523 = v472 * v207
    v524 = v523 + v522
    del v522, v523
    v525 = v30 * 2.0
    v526 = v524 * v525
    del v524
    v527 = v526 + v511
    del v511, v526
    v528 = v194 * v489
    v529 = v157 * v494
    v530 = v528 + v529
    del v528, v529
    v531 = pad(v530, 1, channels)
    del v530
    v532 = v207 * v488
    v533 = v172 * v493
    v534 = v532 + v533
    del v532, v533
    v535 = v531 + v534
    del v531, v534
    v536 = v199 * v497
    v537 = v164 * v500
    v538 = v536 + v537
    del v536, v537
    v539 = pad(v538, 0, channels)
    del v538
    v540 = v539 + v535
    del v535, v539
    v541 = v77 * v540
    del v540
    v542 = v541 * 2.0
    del v541
    v543 = v542 + v527
    del v527, v542
    v544 = v39 * v419
    del v419
    v545 = v544 + v543
    del v543, v544
    v546 = v126 * v226
    del v226
    v547 = v546 + v545
    del v545, v546
    v548 = v267 * v106
    v549 = v127 * v281
    v550 = v548 + v549
    del v548, v549
    v551 = narrow(v550, 1, channels - 2)
    v552 = v28 * v551
    v553 = v40 * v284
    v554 = v287 * v87
    v555 = v553 + v554
    del v553, v554
    v556 = narrow(v555, 1, channels - 2)
    v557 = v29 * v556
    v558 = v552 + v557
    del v552, v557
    v559 = pad(v558, 0, channels)
    del v558
    v560 = v559 + v547
    del v547, v559
    v561 = narrow(v550, 0, channels - 2)
    v562 = v28 * v561
    v563 = narrow(v555, 0, channels - 2)
    v564 = v29 * v563
    del v29
    v565 = v562 + v564
    del v562, v564
    v566 = pad(v565, 2, channels)
    del v565
    v567 = v566 + v560
    del v560, v566
    v568 = v508 + v567
    del v508, v567
    v569 = v127 * v294
    del v294
    v570 = v315 * v87
    del v315
    v571 = v272 * v106
    del v272
    v572 = v570 + v571
    del v570, v571
    v573 = v484 * v61
    del v484
    v574 = v573 + v572
    del v572, v573
    v575 = v153 * v502
    del v502
    v576 = v575 + v574
    del v574, v575
    v577 = v569 + v576
    del v569, v576
    v578 = v40 * v371
    del v371
    v579 = v578 + v577
    del v577, v578
    v580 = pad(v579, 1, channels)
    del v579
    v581 = v580 + v568
    del v568, v580
    v582 = v295 * v61
    v583 = v153 * v273
    v584 = v582 + v583
    del v582, v583
    v585 = v8 * v584
    v586 = narrow(v15, 1, channels - 1)
    v587 = grad_features[3]
    v588 = v587 * v586
    v589 = v77 * v525
    del v525
    v590 = narrow(v589, 1, channels - 1)
    v591 = v157 * v590
    v592 = v588 + v591
    del v588, v591
    v593 = v585 + v592
    del v585, v592
    v594 = pad(v593, 0, channels)
    del v593
    v595 = v11 * v584
    v596 = narrow(v15, 0, channels - 1)
    v597 = grad_features[4]
    v598 = v597 * v596
    v599 = narrow(v589, 0, channels - 1)
    v600 = v164 * v599
    v601 = v598 + v600
    del v598, v600
    v602 = v595 + v601
    del v595, v601
    v603 = pad(v602, 1, channels)
    del v602
    v604 = v172 * v589
    v605 = v604 + v603
    del v603, v604
    v606 = v594 + v605
    del v594, v605
    v607 = v42 * v606
    v608 = v267 * v153
    v609 = v40 * v295
    v610 = -v609
    v611 = v610 - v608
    del v610
    v612 = v611 * v8
    v613 = v39 * v77
    v614 = narrow(v613, 1, channels - 1)
    v615 = v614 * v158
    v616 = v615 + v612
    del v612, v615
    v617 = narrow(v0, 1, channels - 1)
    v618 = v587 * -2.0
    v619 = v617 * v618
    v620 = v619 + v616
    del v616, v619
    v621 = pad(v620, 0, channels)
    del v620
    v622 = v611 * v11
    v623 = narrow(v613, 0, channels - 1)
    v624 = v623 * v165
    v625 = v624 + v622
    del v622, v624
    v626 = narrow(v0, 0, channels - 1)
    v627 = v597 * -2.0
    v628 = v626 * v627
    v629 = v628 + v625
    del v625, v628
    v630 = pad(v629, 1, channels)
    del v629
    v631 = v613 * v173
    v632 = v631 + v630
    del v630, v631
    v633 = v621 + v632
    del v621, v632
    v634 = v633 * v4
    v635 = v40 * v267
    v636 = v635 * v8
    v637 = v39 * v39
    v638 = narrow(v637, 1, channels - 1)
    v639 = v638 * v157
    v640 = v636 + v639
    del v636, v639
    v641 = narrow(v42, 1, channels - 1)
    v642 = v641 * v587
    v643 = v642 + v640
    del v640, v642
    v644 = pad(v643, 0, channels)
    del v643
    v645 = v635 * v11
    v646 = narrow(v637, 0, channels - 1)
    v647 = v646 * v164
    v648 = v645 + v647
    del v645, v647
    v649 = narrow(v42, 0, channels - 1)
    v650 = v649 * v597
    v651 = v650 + v648
    del v648, v650
    v652 = pad(v651, 1, channels)
    del v651
    v653 = v637 * v172
    v654 = v653 + v652
    del v652, v653
    v655 = v644 + v654
    del v644, v654
    v656 = grad_features[2]
    v657 = v42 * v656
    v658 = v657 + v655
    del v655, v657
    v659 = v658 * v15
    v660 = v634 + v659
    del v634, v659
    v661 = -v656
    v662 = v661 * v110
    v663 = v662 + v660
    del v660, v662
    v664 = v295 * v153
    v665 = v664 * v8
    v666 = v77 * v77
    v667 = narrow(v666, 1, channels - 1)
    v668 = v667 * v157
    v669 = v665 + v668
    del v665, v668
    v670 = narrow(v17, 1, channels - 1)
    v671 = v670 * v587
    v672 = v671 + v669
    del v669, v671
    v673 = pad(v672, 0, channels)
    del v672
    v674 = v664 * v11
    v675 = narrow(v666, 0, channels - 1)
    v676 = v675 * v164
    v677 = v674 + v676
    del v674, v676
    v678 = narrow(v17, 0, channels - 1)
    v679 = v678 * v597
    v680 = v679 + v677
    del v677, v679
    v681 = pad(v680, 1, channels)
    del v680
    v682 = v666 * v172
    v683 = v682 + v681
    del v681, v682
    v684 = v673 + v683
    del v673, v683
    v685 = v684 * v113
    v686 = v685 + v663
    del v663, v685
    v687 = v607 + v686
    del v607, v686
    v688 = -v597
    v689 = v688 * v120
    v690 = v597 * v123
    v691 = v689 + v690
    del v689, v690
    v692 = pad(v691, 0, channels)
    del v691
    v693 = v692 + v687
    del v687, v692
    v694 = -v587
    v695 = v694 * v111
    v696 = v587 * v117
    v697 = v695 + v696
    del v695, v696
    v698 = pad(v697, 1, channels)
    del v697
    v699 = v698 + v693
    del v693, v698
    v700 = v40 * v281
    v701 = v267 * v87
    v702 = v700 + v701
    del v700, v701
    v703 = v8 * v702
    v704 = narrow(v113, 1, channels - 1)
    v705 = v587 * v704
    v706 = v39 * v403
    del v403
    v707 = narrow(v706, 1, channels - 1)
    v708 = v157 * v707
    v709 = v705 + v708
    del v705, v708
    v710 = v703 + v709
    del v703, v709
    v711 = pad(v710, 0, channels)
    del v710
    v712 = v11 * v702
    v713 = narrow(v113, 0, channels - 1)
    v714 = v597 * v713
    v715 = narrow(v706, 0, channels - 1)
    v716 = v164 * v715
    v717 = v714 + v716
    del v714, v716
    v718 = v712 + v717
    del v712, v717
    v719 = pad(v718, 1, channels)
    del v718
    v720 = v656 * v113
    v721 = v172 * v706
    v722 = v720 + v721
    del v720, v721
    v723 = v719 + v722
    del v719, v722
    v724 = v711 + v723
    del v711, v723
    v725 = v17 * v724
    v726 = v725 + v699
    del v699, v725
    v727 = v40 * v273
    del v273
    v728 = v295 * v87
    del v87
    v729 = v727 + v728
    del v727, v728
    v730 = v267 * v61
    del v61
    v731 = v730 + v729
    del v729, v730
    v732 = v153 * v281
    del v281
    v733 = v732 + v731
    del v731, v732
    v734 = -v733
    v735 = v8 * v734
    v736 = narrow(v4, 1, channels - 1)
    v737 = v618 * v736
    v738 = v737 + v735
    del v735, v737
    v739 = v39 * v30
    v740 = v77 * v86
    v741 = v739 + v740
    del v739, v740
    v742 = narrow(v741, 1, channels - 1)
    v743 = v158 * v742
    v744 = v743 + v738
    del v738, v743
    v745 = pad(v744, 0, channels)
    del v744
    v746 = v11 * v734
    v747 = narrow(v4, 0, channels - 1)
    v748 = v627 * v747
    v749 = v748 + v746
    del v746, v748
    v750 = narrow(v741, 0, channels - 1)
    v751 = v165 * v750
    v752 = v751 + v749
    del v749, v751
    v753 = pad(v752, 1, channels)
    del v752
    v754 = v173 * v741
    v755 = v754 + v753
    del v753, v754
    v756 = v745 + v755
    del v745, v755
    v757 = v0 * v756
    v758 = v757 + v726
    del v726, v757
    v759 = v92 * v584
    v760 = v694 * v586
    v761 = v194 * v590
    v762 = v760 + v761
    del v760, v761
    v763 = v759 + v762
    del v759, v762
    v764 = pad(v763, 0, channels)
    del v763
    v765 = v95 * v584
    v766 = v688 * v596
    v767 = v199 * v599
    v768 = v766 + v767
    del v766, v767
    v769 = v765 + v768
    del v765, v768
    v770 = pad(v769, 1, channels)
    del v769
    v771 = v207 * v589
    v772 = v661 * v15
    v773 = v772 + v771
    del v771, v772
    v774 = v770 + v773
    del v770, v773
    v775 = v764 + v774
    del v764, v774
    v776 = v14 * v775
    del v775
    v777 = v776 * 2.0
    del v776
    v778 = v609 + v608
    del v608, v609
    v779 = v778 * v8
    v780 = v614 * v160
    v781 = v780 + v779
    del v779, v780
    v782 = v587 * 2.0
    v783 = v617 * v782
    v784 = v783 + v781
    del v781, v783
    v785 = pad(v784, 0, channels)
    del v784
    v786 = v778 * v11
    v787 = v623 * v167
    v788 = v787 + v786
    del v786, v787
    v789 = v597 * 2.0
    v790 = v626 * v789
    v791 = v790 + v788
    del v788, v790
    v792 = pad(v791, 1, channels)
    del v791
    v793 = v613 * v176
    v794 = v793 + v792
    del v792, v793
    v795 = v785 + v794
    del v785, v794
    v796 = v795 * v1
    v797 = v295 * v127
    del v295
    v798 = v153 * v287
    del v153
    v799 = v797 + v798
    v800 = v799 * v8
    v801 = v126 * v77
    v802 = narrow(v801, 1, channels - 1)
    v803 = v802 * v160
    v804 = v803 + v800
    del v800, v803
    v805 = narrow(v3, 1, channels - 1)
    v806 = v805 * v782
    v807 = v806 + v804
    del v804, v806
    v808 = pad(v807, 0, channels)
    del v807
    v809 = v799 * v11
    v810 = narrow(v801, 0, channels - 1)
    v811 = v810 * v167
    v812 = v811 + v809
    del v809, v811
    v813 = narrow(v3, 0, channels - 1)
    v814 = v813 * v789
    v815 = v814 + v812
    del v812, v814
    v816 = pad(v815, 1, channels)
    del v815
    v817 = v801 * v176
    v818 = v817 + v816
    del v816, v817
    v819 = v808 + v818
    del v808, v818
    v820 = v656 * 2.0
    v821 = v3 * v820
    v822 = v821 + v819
    del v819, v821
    v823 = v822 * v4
    v824 = v796 + v823
    del v796, v823
    v825 = v40 * v287
    del v40
    v826 = v267 * v127
    del v267
    v827 = -v826
    v828 = v827 - v825
    del v827
    v829 = v828 * v8
    v830 = v126 * v39
    v831 = narrow(v830, 1, channels - 1)
    v832 = v831 * v158
    v833 = v832 + v829
    del v829, v832
    v834 = narrow(v14, 1, channels - 1)
    v835 = v834 * v618
    v836 = v835 + v833
    del v833, v835
    v837 = pad(v836, 0, channels)
    del v836
    v838 = v828 * v11
    v839 = narrow(v830, 0, channels - 1)
    v840 = v839 * v165
    v841 = v840 + v838
    del v838, v840
    v842 = narrow(v14, 0, channels - 1)
    v843 = v842 * v627
    v844 = v843 + v841
    del v841, v843
    v845 = pad(v844, 1, channels)
    del v844
    v846 = v830 * v173
    v847 = v846 + v845
    del v845, v846
    v848 = v837 + v847
    del v837, v847
    v849 = v848 * v15
    v850 = v849 + v824
    del v824, v849
    v851 = v664 * v92
    v852 = v667 * v194
    v853 = v851 + v852
    del v851, v852
    v854 = v670 * v694
    v855 = v854 + v853
    del v853, v854
    v856 = pad(v855, 0, channels)
    del v855
    v857 = v664 * v95
    v858 = v675 * v199
    v859 = v857 + v858
    del v857, v858
    v860 = v678 * v688
    v861 = v860 + v859
    del v859, v860
    v862 = pad(v861, 1, channels)
    del v861
    v863 = v666 * v207
    v864 = v863 + v862
    del v862, v863
    v865 = v856 + v864
    del v856, v864
    v866 = v17 * v661
    v867 = v866 + v865
    del v865, v866
    v868 = v867 * v487
    del v487, v867
    v869 = v868 + v850
    del v850, v868
    v870 = v777 + v869
    del v777, v869
    v871 = v627 * v23
    v872 = v789 * v10
    v873 = v871 + v872
    del v871, v872
    v874 = pad(v873, 0, channels)
    del v873
    v875 = v874 + v870
    del v870, v874
    v876 = v618 * v21
    v877 = v782 * v7
    v878 = v876 + v877
    del v876, v877
    v879 = pad(v878, 1, channels)
    del v878
    v880 = v879 + v875
    del v875, v879
    v881 = v550 + v555
    del v550, v555
    v882 = -v881
    v883 = v8 * v882
    v884 = narrow(v18, 1, channels - 1)
    v885 = v618 * v884
    v886 = v885 + v883
    del v883, v885
    v887 = v126 * v86
    v888 = v39 * v105
    v889 = v887 + v888
    del v887, v888
    v890 = narrow(v889, 1, channels - 1)
    v891 = v158 * v890
    v892 = v891 + v886
    del v886, v891
    v893 = pad(v892, 0, channels)
    del v892
    v894 = v11 * v882
    v895 = narrow(v18, 0, channels - 1)
    v896 = v627 * v895
    v897 = v896 + v894
    del v894, v896
    v898 = narrow(v889, 0, channels - 1)
    v899 = v165 * v898
    v900 = v899 + v897
    del v897, v899
    v901 = pad(v900, 1, channels)
    del v900
    v902 = v173 * v889
    v903 = v902 + v901
    del v901, v902
    v904 = v893 + v903
    del v893, v903
    v905 = v17 * v904
    v906 = v905 + v880
    del v880, v905
    v907 = v449 + v442
    del v442, v449
    v908 = v8 * v907
    v909 = narrow(v1, 1, channels - 1)
    v910 = v782 * v909
    v911 = v910 + v908
    del v908, v910
    v912 = v126 * v30
    v913 = v77 * v105
    v914 = v912 + v913
    del v912, v913
    v915 = narrow(v914, 1, channels - 1)
    v916 = v160 * v915
    v917 = v916 + v911
    del v911, v916
    v918 = pad(v917, 0, channels)
    del v917
    v919 = v11 * v907
    v920 = narrow(v1, 0, channels - 1)
    v921 = v789 * v920
    v922 = v921 + v919
    del v919, v921
    v923 = narrow(v914, 0, channels - 1)
    v924 = v167 * v923
    v925 = v924 + v922
    del v922, v924
    v926 = pad(v925, 1, channels)
    del v925
    v927 = v176 * v914
    v928 = v820 * v1
    v929 = v928 + v927
    del v927, v928
    v930 = v926 + v929
    del v926, v929
    v931 = v918 + v930
    del v918, v930
    v932 = v0 * v931
    v933 = v932 + v906
    del v906, v932
    v934 = v8 * v733
    v935 = v782 * v736
    v936 = v935 + v934
    del v934, v935
    v937 = v160 * v742
    v938 = v937 + v936
    del v936, v937
    v939 = pad(v938, 0, channels)
    del v938
    v940 = v11 * v733
    v941 = v789 * v747
    v942 = v941 + v940
    del v940, v941
    v943 = v167 * v750
    v944 = v943 + v942
    del v942, v943
    v945 = pad(v944, 1, channels)
    del v944
    v946 = v176 * v741
    v947 = v946 + v945
    del v945, v946
    v948 = v939 + v947
    del v939, v947
    v949 = v3 * v948
    v950 = v949 + v933
    del v933, v949
    v951 = v92 * v702
    v952 = v694 * v704
    v953 = v194 * v707
    v954 = v952 + v953
    del v952, v953
    v955 = v951 + v954
    del v951, v954
    v956 = pad(v955, 0, channels)
    del v955
    v957 = v95 * v702
    v958 = v688 * v713
    v959 = v199 * v715
    v960 = v958 + v959
    del v958, v959
    v961 = v957 + v960
    del v957, v960
    v962 = pad(v961, 1, channels)
    del v961
    v963 = v207 * v706
    v964 = v661 * v113
    v965 = v964 + v963
    del v963, v964
    v966 = v962 + v965
    del v962, v965
    v967 = v956 + v966
    del v956, v966
    v968 = v3 * v967
    del v967
    v969 = v968 * 2.0
    del v968
    v970 = -v797
    v971 = v970 - v798
    del v970
    v972 = v971 * v8
    v973 = v802 * v158
    v974 = v973 + v972
    del v972, v973
    v975 = v805 * v618
    v976 = v975 + v974
    del v974, v975
    v977 = pad(v976, 0, channels)
    del v976
    v978 = v971 * v11
    v979 = v810 * v165
    v980 = v979 + v978
    del v978, v979
    v981 = v813 * v627
    v982 = v981 + v980
    del v980, v981
    v983 = pad(v982, 1, channels)
    del v982
    v984 = v801 * v173
    v985 = v984 + v983
    del v983, v984
    v986 = v977 + v985
    del v977, v985
    v987 = v986 * v113
    v988 = v795 * v18
    del v795
    v989 = v820 * v142
    del v820
    v990 = v988 + v989
    del v988, v989
    v991 = v987 + v990
    del v987, v990
    v992 = v826 + v825
    v993 = v992 * v8
    v994 = v831 * v160
    v995 = v994 + v993
    del v993, v994
    v996 = v834 * v782
    v997 = v996 + v995
    del v995, v996
    v998 = pad(v997, 0, channels)
    del v997
    v999 = v992 * v11
    v1000 = v839 * v167
    v1001 = v1000 + v999
    del v999, v1000
    v1002 = v842 * v789
    v1003 = v1002 + v1001
    del v1001, v1002
    v1004 = pad(v1003, 1, channels)
    del v1003
    v1005 = v830 * v176
    v1006 = v1005 + v1004
    del v1004, v1005
    v1007 = v998 + v1006
    del v998, v1006
    v1008 = v1007 * v4
    v1009 = v1008 + v991
    del v991, v1008
    v1010 = v635 * v92
    v1011 = v638 * v194
    v1012 = v1010 + v1011
    del v1010, v1011
    v1013 = v641 * v694
    v1014 = v1013 + v1012
    del v1012, v1013
    v1015 = pad(v1014, 0, channels)
    del v1014
    v1016 = v635 * v95
    v1017 = v646 * v199
    v1018 = v1016 + v1017
    del v1016, v1017
    v1019 = v649 * v688
    v1020 = v1019 + v1018
    del v1018, v1019
    v1021 = pad(v1020, 1, channels)
    del v1020
    v1022 = v637 * v207
    v1023 = v1022 + v1021
    del v1021, v1022
    v1024 = v1015 + v1023
    del v1015, v1023
    v1025 = v42 * v661
    v1026 = v1025 + v1024
    del v1024, v1025
    v1027 = v1026 * v334
    del v334, v1026
    v1028 = v1027 + v1009
    del v1009, v1027
    v1029 = v969 + v1028
    del v969, v1028
    v1030 = v8 * v881
    v1031 = v782 * v884
    v1032 = v1031 + v1030
    del v1030, v1031
    v1033 = v160 * v890
    del v160
    v1034 = v1033 + v1032
    del v1032, v1033
    v1035 = pad(v1034, 0, channels)
    del v1034
    v1036 = v11 * v881
    v1037 = v789 * v895
    v1038 = v1037 + v1036
    del v1036, v1037
    v1039 = v167 * v898
    del v167
    v1040 = v1039 + v1038
    del v1038, v1039
    v1041 = pad(v1040, 1, channels)
    del v1040
    v1042 = v176 * v889
    del v176
    v1043 = v1042 + v1041
    del v1041, v1042
    v1044 = v1035 + v1043
    del v1035, v1043
    v1045 = v0 * v1044
    v1046 = v1045 + v1029
    del v1029, v1045
    v1047 = -v907
    v1048 = v8 * v1047
    v1049 = v618 * v909
    v1050 = v1049 + v1048
    del v1048, v1049
    v1051 = v158 * v915
    del v158
    v1052 = v1051 + v1050
    del v1050, v1051
    v1053 = pad(v1052, 0, channels)
    del v1052
    v1054 = v11 * v1047
    v1055 = v627 * v920
    v1056 = v1055 + v1054
    del v1054, v1055
    v1057 = v165 * v923
    del v165
    v1058 = v1057 + v1056
    del v1056, v1057
    v1059 = pad(v1058, 1, channels)
    del v1058
    v1060 = v173 * v914
    del v173
    v1061 = v1060 + v1059
    del v1059, v1060
    v1062 = v1053 + v1061
    del v1053, v1061
    v1063 = v42 * v1062
    v1064 = v1063 + v1046
    del v1046, v1063
    v1065 = v789 * v145
    v1066 = v627 * v136
    v1067 = v1065 + v1066
    del v1065, v1066
    v1068 = pad(v1067, 0, channels)
    del v1067
    v1069 = v1068 + v1064
    del v1064, v1068
    v1070 = v782 * v143
    v1071 = v618 * v134
    v1072 = v1070 + v1071
    del v1070, v1071
    v1073 = pad(v1072, 1, channels)
    del v1072
    v1074 = v1073 + v1069
    del v1069, v1073
    v1075 = v14 * v948
    del v948
    v1076 = v1075 + v1074
    del v1074, v1075
    v1077 = v3 * v1062
    del v1062
    v1078 = v127 * v284
    del v284
    v1079 = v287 * v106
    del v106
    v1080 = v1078 + v1079
    del v1078, v1079
    v1081 = v8 * v1080
    v1082 = narrow(v339, 1, channels - 1)
    v1083 = v587 * v1082
    v1084 = v126 * v210
    del v210
    v1085 = narrow(v1084, 1, channels - 1)
    v1086 = v157 * v1085
    v1087 = v1083 + v1086
    del v1083, v1086
    v1088 = v1081 + v1087
    del v1081, v1087
    v1089 = pad(v1088, 0, channels)
    del v1088
    v1090 = v11 * v1080
    v1091 = narrow(v339, 0, channels - 1)
    v1092 = v597 * v1091
    v1093 = narrow(v1084, 0, channels - 1)
    v1094 = v164 * v1093
    v1095 = v1092 + v1094
    del v1092, v1094
    v1096 = v1090 + v1095
    del v1090, v1095
    v1097 = pad(v1096, 1, channels)
    del v1096
    v1098 = v172 * v1084
    v1099 = v1098 + v1097
    del v1097, v1098
    v1100 = v1089 + v1099
    del v1089, v1099
    v1101 = v17 * v1100
    v1102 = v986 * v1
    del v986
    v1103 = v656 * v341
    v1104 = v1102 + v1103
    del v1102, v1103
    v1105 = v661 * v335
    v1106 = v1105 + v1104
    del v1104, v1105
    v1107 = v684 * v339
    del v684
    v1108 = v1107 + v1106
    del v1106, v1107
    v1109 = v127 * v287
    del v127, v287
    v1110 = v1109 * v8
    v1111 = v126 * v126
    v1112 = narrow(v1111, 1, channels - 1)
    v1113 = v1112 * v157
    v1114 = v1110 + v1113
    del v1110, v1113
    v1115 = narrow(v307, 1, channels - 1)
    v1116 = v1115 * v587
    v1117 = v1116 + v1114
    del v1114, v1116
    v1118 = pad(v1117, 0, channels)
    del v1117
    v1119 = v1109 * v11
    v1120 = narrow(v1111, 0, channels - 1)
    v1121 = v1120 * v164
    v1122 = v1119 + v1121
    del v1119, v1121
    v1123 = narrow(v307, 0, channels - 1)
    v1124 = v1123 * v597
    v1125 = v1124 + v1122
    del v1122, v1124
    v1126 = pad(v1125, 1, channels)
    del v1125
    v1127 = v1111 * v172
    v1128 = v1127 + v1126
    del v1126, v1127
    v1129 = v1118 + v1128
    del v1118, v1128
    v1130 = v1129 * v15
    v1131 = v1130 + v1108
    del v1108, v1130
    v1132 = v1101 + v1131
    del v1101, v1131
    v1133 = v307 * v606
    del v606
    v1134 = v1133 + v1132
    del v1132, v1133
    v1135 = v597 * v348
    v1136 = v688 * v345
    v1137 = v1135 + v1136
    del v1135, v1136
    v1138 = pad(v1137, 0, channels)
    del v1137
    v1139 = v1138 + v1134
    del v1134, v1138
    v1140 = v587 * v342
    v1141 = v694 * v336
    v1142 = v1140 + v1141
    del v1140, v1141
    v1143 = pad(v1142, 1, channels)
    del v1142
    v1144 = v1143 + v1139
    del v1139, v1143
    v1145 = v1077 + v1144
    del v1077, v1144
    v1146 = v92 * v1080
    v1147 = v694 * v1082
    v1148 = v194 * v1085
    v1149 = v1147 + v1148
    del v1147, v1148
    v1150 = v1146 + v1149
    del v1146, v1149
    v1151 = pad(v1150, 0, channels)
    del v1150
    v1152 = v95 * v1080
    v1153 = v688 * v1091
    v1154 = v199 * v1093
    v1155 = v1153 + v1154
    del v1153, v1154
    v1156 = v1152 + v1155
    del v1152, v1155
    v1157 = pad(v1156, 1, channels)
    del v1156
    v1158 = v207 * v1084
    v1159 = v661 * v339
    v1160 = v1159 + v1158
    del v1158, v1159
    v1161 = v1157 + v1160
    del v1157, v1160
    v1162 = v1151 + v1161
    del v1151, v1161
    v1163 = v0 * v1162
    del v1162
    v1164 = v1163 * 2.0
    del v1163
    v1165 = v633 * v339
    del v633
    v1166 = v822 * v18
    del v822
    v1167 = v1165 + v1166
    del v1165, v1166
    v1168 = v1007 * v1
    del v1007
    v1169 = v1168 + v1167
    del v1167, v1168
    v1170 = v1109 * v92
    del v92
    v1171 = v1112 * v194
    del v194
    v1172 = v1170 + v1171
    del v1170, v1171
    v1173 = v1115 * v694
    v1174 = v1173 + v1172
    del v1172, v1173
    v1175 = pad(v1174, 0, channels)
    del v1174
    v1176 = v1109 * v95
    del v95
    v1177 = v1120 * v199
    del v199
    v1178 = v1176 + v1177
    del v1176, v1177
    v1179 = v1123 * v688
    v1180 = v1179 + v1178
    del v1178, v1179
    v1181 = pad(v1180, 1, channels)
    del v1180
    v1182 = v1111 * v207
    del v207
    v1183 = v1182 + v1181
    del v1181, v1182
    v1184 = v1175 + v1183
    del v1175, v1183
    v1185 = v307 * v661
    v1186 = v1185 + v1184
    del v1184, v1185
    v1187 = v1186 * v109
    del v109, v1186
    v1188 = v1187 + v1169
    del v1169, v1187
    v1189 = v1164 + v1188
    del v1164, v1188
    v1190 = v3 * v1044
    del v1044
    v1191 = v1190 + v1189
    del v1189, v1190
    v1192 = v14 * v931
    del v931
    v1193 = v1192 + v1191
    del v1191, v1192
    v1194 = v627 * v367
    del v627
    v1195 = v789 * v359
    del v789
    v1196 = v1194 + v1195
    del v1194, v1195
    v1197 = pad(v1196, 0, channels)
    del v1196
    v1198 = v1197 + v1193
    del v1193, v1197
    v1199 = v618 * v365
    del v618
    v1200 = v782 * v357
    del v782
    v1201 = v1199 + v1200
    del v1199, v1200
    v1202 = pad(v1201, 1, channels)
    del v1201
    v1203 = v1202 + v1198
    del v1198, v1202
    v1204 = v307 * v756
    del v756
    v1205 = v1204 + v1203
    del v1203, v1204
    v1206 = v14 * v904
    del v904
    v1207 = v42 * v1100
    del v1100
    v1208 = v848 * v18
    del v848
    v1209 = v658 * v339
    del v658
    v1210 = v1208 + v1209
    del v1208, v1209
    v1211 = v661 * v488
    del v661
    v1212 = v1211 + v1210
    del v1210, v1211
    v1213 = v1129 * v113
    del v1129
    v1214 = v1213 + v1212
    del v1212, v1213
    v1215 = v1207 + v1214
    del v1207, v1214
    v1216 = v688 * v497
    del v688
    v1217 = v597 * v500
    v1218 = v1216 + v1217
    del v1216, v1217
    v1219 = pad(v1218, 0, channels)
    del v1218
    v1220 = v1219 + v1215
    del v1215, v1219
    v1221 = v694 * v489
    del v694
    v1222 = v587 * v494
    v1223 = v1221 + v1222
    del v1221, v1222
    v1224 = pad(v1223, 1, channels)
    del v1223
    v1225 = v1224 + v1220
    del v1220, v1224
    v1226 = v307 * v724
    del v724
    v1227 = v1226 + v1225
    del v1225, v1226
    v1228 = v1206 + v1227
    del v1206, v1227
    v1229 = grad_grad_jets[:, :, 0]
    v1230 = v82 * v563
    del v563
    v1231 = v269 * v450
    del v269, v450
    v1232 = narrow(v797, 0, channels - 2)
    del v797
    v1233 = v1232 * v291
    del v291, v1232
    v1234 = v1231 + v1233
    del v1231, v1233
    v1235 = v1230 + v1234
    del v1230, v1234
    v1236 = narrow(v825, 0, channels - 2)
    v1237 = v1236 * v35
    del v1236
    v1238 = v1237 + v1235
    del v1235, v1237
    v1239 = v78 * v556
    del v556
    v1240 = v1239 + v1238
    del v1238, v1239
    v1241 = narrow(v825, 1, channels - 2)
    del v825
    v1242 = v1241 * v31
    del v1241
    v1243 = v1242 + v1240
    del v1240, v1242
    v1244 = -v1243
    del v1243
    v1245 = v82 * v561
    del v82, v561
    v1246 = v57 * v443
    del v57, v443
    v1247 = narrow(v798, 1, channels - 2)
    del v798
    v1248 = v1247 * v149
    del v149, v1247
    v1249 = v1246 + v1248
    del v1246, v1248
    v1250 = v1245 + v1249
    del v1245, v1249
    v1251 = narrow(v826, 0, channels - 2)
    v1252 = v1251 * v35
    del v35, v1251
    v1253 = v1252 + v1250
    del v1250, v1252
    v1254 = v78 * v551
    del v78, v551
    v1255 = v1254 + v1253
    del v1253, v1254
    v1256 = narrow(v826, 1, channels - 2)
    del v826
    v1257 = v1256 * v31
    del v31, v1256
    v1258 = v1257 + v1255
    del v1255, v1257
    v1259 = v1244 + v1258
    del v1244, v1258
    v1260 = v3 * v142
    v1261 = v50 * v1
    v1262 = v1260 + v1261
    del v1260, v1261
    v1263 = v1262 * 2.0
    del v1262
    v1264 = v42 * v341
    v1265 = v324 * v113
    v1266 = v1264 + v1265
    del v1264, v1265
    v1267 = v1263 + v1266
    del v1263, v1266
    v1268 = v307 * v110
    v1269 = v90 * v339
    v1270 = v1268 + v1269
    del v1268, v1269
    v1271 = v17 * v488
    v1272 = v1271 + v1270
    del v1270, v1271
    v1273 = v472 * v15
    v1274 = v1273 + v1272
    del v1272, v1273
    v1275 = v42 * v335
    v1276 = v1275 + v1274
    del v1274, v1275
    v1277 = v319 * v113
    v1278 = v1277 + v1276
    del v1276, v1277
    v1279 = -v1278
    del v1278
    v1280 = v1279 + v1267
    del v1267, v1279
    v1281 = v617 * v357
    v1282 = v304 * v736
    v1283 = v1281 + v1282
    del v1281, v1282
    v1284 = v805 * v143
    v1285 = v1284 + v1283
    del v1283, v1284
    v1286 = v53 * v909
    v1287 = v1286 + v1285
    del v1285, v1286
    v1288 = v834 * v7
    v1289 = v1288 + v1287
    del v1287, v1288
    v1290 = v66 * v884
    v1291 = v1290 + v1289
    del v1289, v1290
    v1292 = v1291 * 2.0
    del v1291
    v1293 = v641 * v342
    v1294 = v328 * v704
    v1295 = v1293 + v1294
    del v1293, v1294
    v1296 = v670 * v494
    v1297 = v1296 + v1295
    del v1295, v1296
    v1298 = v481 * v586
    v1299 = v1298 + v1297
    del v1297, v1298
    v1300 = v1115 * v117
    v1301 = v1300 + v1299
    del v1299, v1300
    v1302 = v101 * v1082
    v1303 = v1302 + v1301
    del v1301, v1302
    v1304 = v1292 + v1303
    del v1292, v1303
    v1305 = v617 * v365
    del v617
    v1306 = v311 * v736
    del v736
    v1307 = v1305 + v1306
    del v1305, v1306
    v1308 = v834 * v21
    del v834
    v1309 = v1308 + v1307
    del v1307, v1308
    v1310 = v72 * v884
    del v884
    v1311 = v1310 + v1309
    del v1309, v1310
    v1312 = v805 * v134
    del v805
    v1313 = v1312 + v1311
    del v1311, v1312
    v1314 = v46 * v909
    del v909
    v1315 = v1314 + v1313
    del v1313, v1314
    v1316 = v1315 * -2.0
    del v1315
    v1317 = v1316 + v1304
    del v1304, v1316
    v1318 = v1115 * v111
    del v1115
    v1319 = v91 * v1082
    del v1082
    v1320 = v1318 + v1319
    del v1318, v1319
    v1321 = v670 * v489
    del v670
    v1322 = v1321 + v1320
    del v1320, v1321
    v1323 = v473 * v586
    del v586
    v1324 = v1323 + v1322
    del v1322, v1323
    v1325 = v641 * v336
    del v641
    v1326 = v1325 + v1324
    del v1324, v1325
    v1327 = v320 * v704
    del v704
    v1328 = v1327 + v1326
    del v1326, v1327
    v1329 = -v1328
    del v1328
    v1330 = v1329 + v1317
    del v1317, v1329
    v1331 = v626 * v359
    v1332 = v302 * v747
    v1333 = v1331 + v1332
    del v1331, v1332
    v1334 = v813 * v145
    v1335 = v1334 + v1333
    del v1333, v1334
    v1336 = v51 * v920
    v1337 = v1336 + v1335
    del v1335, v1336
    v1338 = v842 * v10
    v1339 = v1338 + v1337
    del v1337, v1338
    v1340 = v64 * v895
    v1341 = v1340 + v1339
    del v1339, v1340
    v1342 = v1341 * 2.0
    del v1341
    v1343 = v649 * v348
    v1344 = v325 * v713
    v1345 = v1343 + v1344
    del v1343, v1344
    v1346 = v678 * v500
    v1347 = v1346 + v1345
    del v1345, v1346
    v1348 = v478 * v596
    v1349 = v1348 + v1347
    del v1347, v1348
    v1350 = v1123 * v123
    v1351 = v1350 + v1349
    del v1349, v1350
    v1352 = v98 * v1091
    v1353 = v1352 + v1351
    del v1351, v1352
    v1354 = v1342 + v1353
    del v1342, v1353
    v1355 = v626 * v367
    del v626
    v1356 = v309 * v747
    del v747
    v1357 = v1355 + v1356
    del v1355, v1356
    v1358 = v842 * v23
    del v842
    v1359 = v1358 + v1357
    del v1357, v1358
    v1360 = v70 * v895
    del v895
    v1361 = v1360 + v1359
    del v1359, v1360
    v1362 = v813 * v136
    del v813
    v1363 = v1362 + v1361
    del v1361, v1362
    v1364 = v44 * v920
    del v920
    v1365 = v1364 + v1363
    del v1363, v1364
    v1366 = v1365 * -2.0
    del v1365
    v1367 = v1366 + v1354
    del v1354, v1366
    v1368 = v1123 * v120
    del v1123
    v1369 = v94 * v1091
    del v1091
    v1370 = v1368 + v1369
    del v1368, v1369
    v1371 = v678 * v497
    del v678
    v1372 = v1371 + v1370
    del v1370, v1371
    v1373 = v475 * v596
    del v596
    v1374 = v1373 + v1372
    del v1372, v1373
    v1375 = v649 * v345
    del v649
    v1376 = v1375 + v1374
    del v1374, v1375
    v1377 = v322 * v713
    del v713
    v1378 = v1377 + v1376
    del v1376, v1377
    v1379 = -v1378
    del v1378
    v1380 = v1379 + v1367
    del v1367, v1379
    v1381 = v63 * v889
    del v63
    v1382 = v830 * v6
    del v6
    v1383 = v1381 + v1382
    del v1381, v1382
    v1384 = v50 * v914
    del v50
    v1385 = v1384 + v1383
    del v1383, v1384
    v1386 = v801 * v142
    del v142
    v1387 = v1386 + v1385
    del v1385, v1386
    v1388 = v301 * v741
    del v301
    v1389 = v1388 + v1387
    del v1387, v1388
    v1390 = v613 * v356
    del v356
    v1391 = v1390 + v1389
    del v1389, v1390
    v1392 = v1391 * 2.0
    del v1391
    v1393 = v97 * v1084
    del v97
    v1394 = v1111 * v116
    del v116
    v1395 = v1393 + v1394
    del v1393, v1394
    v1396 = v324 * v706
    del v324
    v1397 = v1396 + v1395
    del v1395, v1396
    v1398 = v637 * v341
    del v341
    v1399 = v1398 + v1397
    del v1397, v1398
    v1400 = v477 * v589
    del v477
    v1401 = v1400 + v1399
    del v1399, v1400
    v1402 = v666 * v493
    del v493
    v1403 = v1402 + v1401
    del v1401, v1402
    v1404 = v1392 + v1403
    del v1392, v1403
    v1405 = v69 * v889
    del v69, v889
    v1406 = v830 * v20
    del v20, v830
    v1407 = v1405 + v1406
    del v1405, v1406
    v1408 = v43 * v914
    del v43, v914
    v1409 = v1408 + v1407
    del v1407, v1408
    v1410 = v801 * v133
    del v133, v801
    v1411 = v1410 + v1409
    del v1409, v1410
    v1412 = v308 * v741
    del v308, v741
    v1413 = v1412 + v1411
    del v1411, v1412
    v1414 = v613 * v364
    del v364, v613
    v1415 = v1414 + v1413
    del v1413, v1414
    v1416 = v1415 * -2.0
    del v1415
    v1417 = v1416 + v1404
    del v1404, v1416
    v1418 = v90 * v1084
    del v90, v1084
    v1419 = v1111 * v110
    del v110, v1111
    v1420 = v1418 + v1419
    del v1418, v1419
    v1421 = v319 * v706
    del v319, v706
    v1422 = v1421 + v1420
    del v1420, v1421
    v1423 = v637 * v335
    del v335, v637
    v1424 = v1423 + v1422
    del v1422, v1423
    v1425 = v472 * v589
    del v472, v589
    v1426 = v1425 + v1424
    del v1424, v1425
    v1427 = v666 * v488
    del v488, v666
    v1428 = v1427 + v1426
    del v1426, v1427
    v1429 = -v1428
    del v1428
    v1430 = v1429 + v1417
    del v1417, v1429
    v1431 = v64 * v898
    v1432 = v839 * v10
    v1433 = v1431 + v1432
    del v1431, v1432
    v1434 = v51 * v923
    v1435 = v1434 + v1433
    del v1433, v1434
    v1436 = v810 * v145
    v1437 = v1436 + v1435
    del v1435, v1436
    v1438 = v302 * v750
    v1439 = v1438 + v1437
    del v1437, v1438
    v1440 = v623 * v359
    v1441 = v1440 + v1439
    del v1439, v1440
    v1442 = v1441 * 2.0
    del v1441
    v1443 = v98 * v1093
    v1444 = v1120 * v123
    v1445 = v1443 + v1444
    del v1443, v1444
    v1446 = v325 * v715
    v1447 = v1446 + v1445
    del v1445, v1446
    v1448 = v646 * v348
    v1449 = v1448 + v1447
    del v1447, v1448
    v1450 = v478 * v599
    v1451 = v1450 + v1449
    del v1449, v1450
    v1452 = v675 * v500
    v1453 = v1452 + v1451
    del v1451, v1452
    v1454 = v1442 + v1453
    del v1442, v1453
    v1455 = v70 * v898
    del v898
    v1456 = v839 * v23
    del v839
    v1457 = v1455 + v1456
    del v1455, v1456
    v1458 = v44 * v923
    del v923
    v1459 = v1458 + v1457
    del v1457, v1458
    v1460 = v810 * v136
    del v810
    v1461 = v1460 + v1459
    del v1459, v1460
    v1462 = v309 * v750
    del v750
    v1463 = v1462 + v1461
    del v1461, v1462
    v1464 = v623 * v367
    del v623
    v1465 = v1464 + v1463
    del v1463, v1464
    v1466 = v1465 * -2.0
    del v1465
    v1467 = v1466 + v1454
    del v1454, v1466
    v1468 = v94 * v1093
    del v1093
    v1469 = v1120 * v120
    del v1120
    v1470 = v1468 + v1469
    del v1468, v1469
    v1471 = v322 * v715
    del v715
    v1472 = v1471 + v1470
    del v1470, v1471
    v1473 = v646 * v345
    del v646
    v1474 = v1473 + v1472
    del v1472, v1473
    v1475 = v475 * v599
    del v599
    v1476 = v1475 + v1474
    del v1474, v1475
    v1477 = v675 * v497
    del v675
    v1478 = v1477 + v1476
    del v1476, v1477
    v1479 = -v1478
    del v1478
    v1480 = v1479 + v1467
    del v1467, v1479
    v1481 = v66 * v890
    v1482 = v831 * v7
    v1483 = v1481 + v1482
    del v1481, v1482
    v1484 = v53 * v915
    v1485 = v1484 + v1483
    del v1483, v1484
    v1486 = v802 * v143
    v1487 = v1486 + v1485
    del v1485, v1486
    v1488 = v304 * v742
    v1489 = v1488 + v1487
    del v1487, v1488
    v1490 = v614 * v357
    v1491 = v1490 + v1489
    del v1489, v1490
    v1492 = v1491 * 2.0
    del v1491
    v1493 = v101 * v1085
    v1494 = v1112 * v117
    v1495 = v1493 + v1494
    del v1493, v1494
    v1496 = v328 * v707
    v1497 = v1496 + v1495
    del v1495, v1496
    v1498 = v638 * v342
    v1499 = v1498 + v1497
    del v1497, v1498
    v1500 = v481 * v590
    v1501 = v1500 + v1499
    del v1499, v1500
    v1502 = v667 * v494
    v1503 = v1502 + v1501
    del v1501, v1502
    v1504 = v1492 + v1503
    del v1492, v1503
    v1505 = v72 * v890
    del v890
    v1506 = v831 * v21
    del v831
    v1507 = v1505 + v1506
    del v1505, v1506
    v1508 = v46 * v915
    del v915
    v1509 = v1508 + v1507
    del v1507, v1508
    v1510 = v802 * v134
    del v802
    v1511 = v1510 + v1509
    del v1509, v1510
    v1512 = v311 * v742
    del v742
    v1513 = v1512 + v1511
    del v1511, v1512
    v1514 = v614 * v365
    del v614
    v1515 = v1514 + v1513
    del v1513, v1514
    v1516 = v1515 * -2.0
    del v1515
    v1517 = v1516 + v1504
    del v1504, v1516
    v1518 = v91 * v1085
    del v1085
    v1519 = v1112 * v111
    del v1112
    v1520 = v1518 + v1519
    del v1518, v1519
    v1521 = v320 * v707
    del v707
    v1522 = v1521 + v1520
    del v1520, v1521
    v1523 = v638 * v336
    del v638
    v1524 = v1523 + v1522
    del v1522, v1523
    v1525 = v473 * v590
    del v590
    v1526 = v1525 + v1524
    del v1524, v1525
    v1527 = v667 * v489
    del v667
    v1528 = v1527 + v1526
    del v1526, v1527
    v1529 = -v1528
    del v1528
    v1530 = v1529 + v1517
    del v1517, v1529
    v1531 = v53 * v907
    del v53
    v1532 = v311 * v734
    del v311
    v1533 = v611 * v365
    del v365
    v1534 = v1532 + v1533
    del v1532, v1533
    v1535 = v304 * v733
    del v304
    v1536 = v1535 + v1534
    del v1534, v1535
    v1537 = v778 * v357
    del v357
    v1538 = v1537 + v1536
    del v1536, v1537
    v1539 = v1531 + v1538
    del v1531, v1538
    v1540 = v799 * v143
    del v143
    v1541 = v1540 + v1539
    del v1539, v1540
    v1542 = v72 * v882
    del v72
    v1543 = v1542 + v1541
    del v1541, v1542
    v1544 = v828 * v21
    del v21
    v1545 = v1544 + v1543
    del v1543, v1544
    v1546 = v46 * v1047
    del v46
    v1547 = v1546 + v1545
    del v1545, v1546
    v1548 = v971 * v134
    del v134
    v1549 = v1548 + v1547
    del v1547, v1548
    v1550 = v66 * v881
    del v66
    v1551 = v1550 + v1549
    del v1549, v1550
    v1552 = v992 * v7
    del v7
    v1553 = v1552 + v1551
    del v1551, v1552
    v1554 = v101 * v1080
    del v101
    v1555 = v1554 + v1553
    del v1553, v1554
    v1556 = v1109 * v117
    del v117
    v1557 = v1556 + v1555
    del v1555, v1556
    v1558 = v328 * v702
    del v328
    v1559 = v1558 + v1557
    del v1557, v1558
    v1560 = v635 * v342
    del v342
    v1561 = v1560 + v1559
    del v1559, v1560
    v1562 = v481 * v584
    del v481
    v1563 = v1562 + v1561
    del v1561, v1562
    v1564 = v664 * v494
    del v494
    v1565 = v1564 + v1563
    del v1563, v1564
    v1566 = v320 * v702
    del v320
    v1567 = v91 * v1080
    del v91
    v1568 = v1109 * v111
    del v111
    v1569 = v1567 + v1568
    del v1567, v1568
    v1570 = v1566 + v1569
    del v1566, v1569
    v1571 = v635 * v336
    del v336
    v1572 = v1571 + v1570
    del v1570, v1571
    v1573 = v473 * v584
    del v473
    v1574 = v1573 + v1572
    del v1572, v1573
    v1575 = v664 * v489
    del v489
    v1576 = v1575 + v1574
    del v1574, v1575
    v1577 = -v1576
    del v1576
    v1578 = v1577 + v1565
    del v1565, v1577
    v1579 = v51 * v907
    del v51, v907
    v1580 = v309 * v734
    del v309, v734
    v1581 = v611 * v367
    del v367, v611
    v1582 = v1580 + v1581
    del v1580, v1581
    v1583 = v302 * v733
    del v302, v733
    v1584 = v1583 + v1582
    del v1582, v1583
    v1585 = v778 * v359
    del v359, v778
    v1586 = v1585 + v1584
    del v1584, v1585
    v1587 = v1579 + v1586
    del v1579, v1586
    v1588 = v799 * v145
    del v145, v799
    v1589 = v1588 + v1587
    del v1587, v1588
    v1590 = v70 * v882
    del v70, v882
    v1591 = v1590 + v1589
    del v1589, v1590
    v1592 = v828 * v23
    del v23, v828
    v1593 = v1592 + v1591
    del v1591, v1592
    v1594 = v44 * v1047
    del v44, v1047
    v1595 = v1594 + v1593
    del v1593, v1594
    v1596 = v971 * v136
    del v136, v971
    v1597 = v1596 + v1595
    del v1595, v1596
    v1598 = v64 * v881
    del v64, v881
    v1599 = v1598 + v1597
    del v1597, v1598
    v1600 = v992 * v10
    del v10, v992
    v1601 = v1600 + v1599
    del v1599, v1600
    v1602 = v98 * v1080
    del v98
    v1603 = v1602 + v1601
    del v1601, v1602
    v1604 = v1109 * v123
    del v123
    v1605 = v1604 + v1603
    del v1603, v1604
    v1606 = v325 * v702
    del v325
    v1607 = v1606 + v1605
    del v1605, v1606
    v1608 = v635 * v348
    del v348
    v1609 = v1608 + v1607
    del v1607, v1608
    v1610 = v478 * v584
    del v478
    v1611 = v1610 + v1609
    del v1609, v1610
    v1612 = v664 * v500
    del v500
    v1613 = v1612 + v1611
    del v1611, v1612
    v1614 = v322 * v702
    del v322, v702
    v1615 = v94 * v1080
    del v94, v1080
    v1616 = v1109 * v120
    del v120, v1109
    v1617 = v1615 + v1616
    del v1615, v1616
    v1618 = v1614 + v1617
    del v1614, v1617
    v1619 = v635 * v345
    del v345, v635
    v1620 = v1619 + v1618
    del v1618, v1619
    v1621 = v475 * v584
    del v475, v584
    v1622 = v1621 + v1620
    del v1620, v1621
    v1623 = v664 * v497
    del v497, v664
    v1624 = v1623 + v1622
    del v1622, v1623
    v1625 = -v1624
    del v1624
    v1626 = v1625 + v1613
    del v1613, v1625
    return (
        stack([None, v299, v467, v581, v758, v950, v1076, v1145, v1205, v1228], jets),
        join([v1229, v1259, v1280, v1330, v1380, v1430, v1480, v1530, v1578, v1626], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
