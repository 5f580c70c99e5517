"""Differential invariants of moebius3, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       moebius3: 10 generators on (x, y, z), order 2, derived with 2 channels, serves any number of channels
Spec hash  3566be95406875677a030ffd55a0e86043b7c0292cdb8417366c8cb58882c1f7
Proof      jets 23 - orbits 10 = 13 independent invariants, all found, annihilated by 10 generators
Forward    274 operations per channel and pixel: add 86, mul 129, neg 3, scale 30, sub 26
Backward   634 operations per channel and pixel: add 261, mul 300, neg 22, scale 29, sub 22
Second     1589 operations per channel and pixel: add 694, mul 757, neg 57, scale 59, sub 22
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
    v5 = jets[:, :, 3]
    v6 = v5 * v5
    v7 = narrow(v1, 0, channels - 1)
    v8 = narrow(v1, 1, channels - 1)
    v9 = v7 * v8
    v10 = narrow(v3, 0, channels - 1)
    v11 = narrow(v3, 1, channels - 1)
    v12 = v10 * v11
    v13 = narrow(v5, 0, channels - 1)
    v14 = narrow(v5, 1, channels - 1)
    v15 = v13 * v14
    v16 = jets[:, :, 4]
    v17 = jets[:, :, 7]
    v18 = jets[:, :, 9]
    v19 = jets[:, :, 5]
    v20 = jets[:, :, 6]
    v21 = jets[:, :, 8]
    v22 = v4 + v6
    v23 = v2 * 2.0
    v24 = v22 + v23
    del v23
    v25 = v16 * v24
    del v24
    v26 = narrow(v16, 1, channels - 1)
    v27 = narrow(v22, 0, channels - 1)
    del v22
    v28 = v26 * v27
    del v27
    v29 = v2 + v6
    v30 = v4 * 2.0
    v31 = v29 + v30
    del v30
    v32 = v17 * v31
    del v31
    v33 = narrow(v17, 1, channels - 1)
    v34 = narrow(v29, 0, channels - 1)
    del v29
    v35 = v33 * v34
    del v34
    v36 = v2 + v4
    v37 = v6 + v36
    v38 = v6 * 2.0
    v39 = v36 + v38
    del v38
    v40 = v18 * v39
    del v39
    v41 = narrow(v18, 1, channels - 1)
    v42 = narrow(v36, 0, channels - 1)
    del v36
    v43 = v41 * v42
    del v42
    v44 = narrow(v2, 1, channels - 1)
    v45 = narrow(v16, 0, channels - 1)
    v46 = v44 * v45
    v47 = narrow(v4, 1, channels - 1)
    v48 = narrow(v17, 0, channels - 1)
    v49 = v47 * v48
    v50 = narrow(v6, 1, channels - 1)
    v51 = narrow(v18, 0, channels - 1)
    v52 = v50 * v51
    v53 = v9 * 3.0
    v54 = v12 * 2.0
    v55 = v53 + v54
    del v53, v54
    v56 = v15 * 2.0
    v57 = v55 + v56
    del v55
    v58 = v26 * v57
    v59 = v7 * v11
    v60 = v8 * v10
    v61 = v59 + v60
    del v59, v60
    v62 = narrow(v19, 1, channels - 1)
    v63 = v61 * v62
    v64 = v7 * v14
    v65 = v8 * v13
    v66 = v64 + v65
    del v64, v65
    v67 = narrow(v20, 1, channels - 1)
    v68 = v66 * v67
    v69 = v9 * 2.0
    v70 = v12 * 3.0
    v71 = v69 + v70
    del v69, v70
    v72 = v56 + v71
    del v56, v71
    v73 = v33 * v72
    v74 = v10 * v14
    v75 = v11 * v13
    v76 = v74 + v75
    del v74, v75
    v77 = narrow(v21, 1, channels - 1)
    v78 = v76 * v77
    v79 = narrow(v2, 0, channels - 1)
    v80 = v26 * v79
    v81 = v45 * v57
    del v57
    v82 = narrow(v19, 0, channels - 1)
    v83 = v61 * v82
    del v61
    v84 = narrow(v20, 0, channels - 1)
    v85 = v66 * v84
    del v66
    v86 = narrow(v4, 0, channels - 1)
    v87 = v33 * v86
    v88 = v48 * v72
    del v72
    v89 = narrow(v21, 0, channels - 1)
    v90 = v76 * v89
    del v76
    v91 = narrow(v6, 0, channels - 1)
    v92 = v41 * v91
    v93 = -v4
    v94 = v93 - v6
    del v93
    v95 = narrow(v94, 1, channels - 1)
    del v94
    v96 = v45 * v95
    del v95
    v97 = -v2
    v98 = v97 - v6
    v99 = narrow(v98, 1, channels - 1)
    del v98
    v100 = v48 * v99
    del v99
    v101 = v97 - v4
    del v97
    v102 = narrow(v101, 1, channels - 1)
    del v101
    v103 = v51 * v102
    del v102
    v104 = v2 * v16
    v105 = v16 * v104
    del v104
    v106 = v2 * v21
    del v2
    v107 = v21 * v106
    del v106
    v108 = v6 * v19
    v109 = v19 * v108
    del v108
    v110 = v4 * v20
    v111 = v20 * v110
    del v110
    v112 = v4 * v17
    del v4
    v113 = v17 * v112
    del v112
    v114 = v6 * v18
    del v6
    v115 = v18 * v114
    del v114
    v116 = v16 * v17
    v117 = v37 * v116
    del v116
    v118 = v16 * v18
    v119 = v37 * v118
    del v118
    v120 = v17 * v18
    v121 = v37 * v120
    del v120
    v122 = v13 * v44
    v123 = v13 * v47
    v124 = v10 * v44
    del v44
    v125 = v10 * v50
    v126 = v7 * v47
    del v47
    v127 = v7 * v50
    del v50
    v128 = v14 * v79
    v129 = v14 * v86
    v130 = v11 * v79
    del v79
    v131 = v11 * v91
    v132 = v8 * v86
    del v86
    v133 = v8 * v91
    del v91
    v134 = v1 * v3
    v135 = v19 * v134
    v136 = narrow(v134, 0, channels - 1)
    v137 = v62 * v136
    v138 = narrow(v134, 1, channels - 1)
    v139 = v82 * v138
    v140 = v20 * v21
    v141 = v134 * v140
    del v134, v140
    v142 = v13 * v138
    v143 = v7 * v138
    v144 = v10 * v138
    del v138
    v145 = v14 * v136
    v146 = v8 * v136
    v147 = v11 * v136
    del v136
    v148 = v1 * v5
    v149 = v20 * v148
    v150 = narrow(v148, 0, channels - 1)
    v151 = v67 * v150
    v152 = narrow(v148, 1, channels - 1)
    v153 = v84 * v152
    v154 = v19 * v21
    v155 = v148 * v154
    del v148, v154
    v156 = v10 * v152
    v157 = v142 - v156
    v158 = v45 * v157
    del v157
    v159 = v7 * v152
    v160 = v13 * v152
    del v152
    v161 = v127 + v144
    del v127, v144
    v162 = v161 - v126
    del v126, v161
    v163 = v162 - v160
    del v160, v162
    v164 = v89 * v163
    del v163
    v165 = v11 * v150
    v166 = v145 - v165
    v167 = v26 * v166
    del v166
    v168 = v8 * v150
    v169 = v14 * v150
    del v150
    v170 = v133 + v147
    del v133, v147
    v171 = v170 - v132
    del v132, v170
    v172 = v171 - v169
    del v169, v171
    v173 = v77 * v172
    del v172
    v174 = v3 * v5
    v175 = v21 * v174
    v176 = v25 + v32
    del v25, v32
    v177 = v40 + v176
    del v40, v176
    v178 = v135 * 2.0
    v179 = v177 + v178
    del v177, v178
    v180 = v149 * 2.0
    v181 = v179 + v180
    del v179, v180
    v182 = v175 * 2.0
    v183 = v181 + v182
    del v181, v182
    v184 = narrow(v174, 0, channels - 1)
    v185 = v77 * v184
    del v77
    v186 = narrow(v174, 1, channels - 1)
    v187 = v89 * v186
    del v89
    v188 = v19 * v20
    v189 = v174 * v188
    del v174, v188
    v190 = v10 * v186
    del v10
    v191 = v123 + v159
    del v123, v159
    v192 = v191 - v122
    del v122, v191
    v193 = v192 - v190
    del v190, v192
    v194 = v82 * v193
    del v82, v193
    v195 = v13 * v186
    del v13
    v196 = v124 + v195
    del v124, v195
    v197 = v196 - v125
    del v125, v196
    v198 = v197 - v143
    del v143, v197
    v199 = v84 * v198
    del v84, v198
    v200 = v7 * v186
    del v7, v186
    v201 = v200 - v142
    del v142
    v202 = v48 * v201
    del v201
    v203 = v156 - v200
    del v156, v200
    v204 = v51 * v203
    del v203
    v205 = v11 * v184
    del v11
    v206 = v129 + v168
    del v129, v168
    v207 = v206 - v128
    del v128, v206
    v208 = v207 - v205
    del v205, v207
    v209 = v62 * v208
    del v62, v208
    v210 = v14 * v184
    del v14
    v211 = v130 + v210
    del v130, v210
    v212 = v211 - v131
    del v131, v211
    v213 = v212 - v146
    del v146, v212
    v214 = v67 * v213
    del v67, v213
    v215 = v8 * v184
    del v8, v184
    v216 = v215 - v145
    del v145
    v217 = v33 * v216
    del v216
    v218 = v165 - v215
    del v165, v215
    v219 = v41 * v218
    del v218
    v220 = v158 + v194
    del v158, v194
    v221 = v199 + v220
    del v199, v220
    v222 = v202 + v221
    del v202, v221
    v223 = v164 + v222
    del v164, v222
    v224 = v204 + v223
    del v204, v223
    v225 = v167 + v224
    del v167, v224
    v226 = v209 + v225
    del v209, v225
    v227 = v214 + v226
    del v214, v226
    v228 = v217 + v227
    del v217, v227
    v229 = v173 + v228
    del v173, v228
    v230 = v219 + v229
    del v219, v229
    v231 = v16 * v135
    v232 = v17 * v135
    del v135
    v233 = v16 * v149
    v234 = v18 * v149
    del v149
    v235 = v17 * v175
    v236 = v18 * v175
    del v175
    v237 = v105 + v113
    del v105, v113
    v238 = v115 + v237
    del v115, v237
    v239 = v117 + v238
    del v117, v238
    v240 = v119 + v239
    del v119, v239
    v241 = v121 + v240
    del v121, v240
    v242 = v231 * 2.0
    del v231
    v243 = v241 + v242
    del v241, v242
    v244 = v233 * 2.0
    del v233
    v245 = v243 + v244
    del v243, v244
    v246 = v232 * 2.0
    del v232
    v247 = v245 + v246
    del v245, v246
    v248 = v155 * 2.0
    del v155
    v249 = v247 + v248
    del v247, v248
    v250 = v141 * 2.0
    del v141
    v251 = v249 + v250
    del v249, v250
    v252 = v234 * 2.0
    del v234
    v253 = v251 + v252
    del v251, v252
    v254 = v189 * 2.0
    del v189
    v255 = v253 + v254
    del v253, v254
    v256 = v235 * 2.0
    del v235
    v257 = v255 + v256
    del v255, v256
    v258 = v236 * 2.0
    del v236
    v259 = v257 + v258
    del v257, v258
    v260 = v259 - v107
    del v107, v259
    v261 = v260 - v109
    del v109, v260
    v262 = v261 - v111
    del v111, v261
    v263 = v9 + v12
    del v9, v12
    v264 = v15 + v263
    v265 = -v15
    v266 = v265 - v263
    del v265
    v267 = v45 * v266
    del v45
    v268 = v48 * v266
    del v48
    v269 = v51 * v266
    del v266
    v270 = v15 * 3.0
    del v15
    v271 = v263 * 2.0
    del v263
    v272 = v270 + v271
    del v270, v271
    v273 = v41 * v272
    v274 = v51 * v272
    del v51, v272
    v275 = v26 * v264
    del v26
    v276 = v33 * v264
    del v33
    v277 = v41 * v264
    del v41
    v278 = v137 + v151
    del v137, v151
    v279 = v185 + v278
    del v185, v278
    v280 = v267 * 2.0
    del v267
    v281 = v268 * 2.0
    del v268
    v282 = v280 + v281
    del v280, v281
    v283 = v269 * 2.0
    del v269
    v284 = v282 + v283
    del v282, v283
    v285 = v28 + v284
    del v28, v284
    v286 = v35 + v285
    del v35, v285
    v287 = v43 + v286
    del v43, v286
    v288 = v279 * 2.0
    del v279
    v289 = v287 - v288
    del v287
    v290 = v80 + v81
    del v80, v81
    v291 = v83 + v290
    del v83, v290
    v292 = v85 + v291
    del v85, v291
    v293 = v87 + v292
    del v87, v292
    v294 = v88 + v293
    del v88, v293
    v295 = v90 + v294
    del v90, v294
    v296 = v92 + v295
    del v92, v295
    v297 = v274 + v296
    del v274, v296
    v298 = v288 + v297
    del v288, v297
    v299 = v139 + v153
    del v139, v153
    v300 = v187 + v299
    del v187, v299
    v301 = v46 + v49
    del v46, v49
    v302 = v52 + v301
    del v52, v301
    v303 = v58 + v302
    del v58, v302
    v304 = v63 + v303
    del v63, v303
    v305 = v68 + v304
    del v68, v304
    v306 = v73 + v305
    del v73, v305
    v307 = v78 + v306
    del v78, v306
    v308 = v273 + v307
    del v273, v307
    v309 = v300 * 2.0
    del v300
    v310 = v308 + v309
    del v308
    v311 = v96 + v100
    del v96, v100
    v312 = v103 + v311
    del v103, v311
    v313 = v275 * 2.0
    del v275
    v314 = v312 + v313
    del v312, v313
    v315 = v276 * 2.0
    del v276
    v316 = v314 + v315
    del v314, v315
    v317 = v277 * 2.0
    del v277
    v318 = v316 + v317
    del v316, v317
    v319 = v309 + v318
    del v309, v318
    return join([v0, v37, v264, v183, v289, v310, v298, v319, v262, v230], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 1]
    v1 = v0 * v0
    v2 = jets[:, :, 2]
    v3 = v2 * v2
    v4 = jets[:, :, 3]
    v5 = v4 * v4
    v6 = narrow(v0, 0, channels - 1)
    v7 = narrow(v0, 1, channels - 1)
    v8 = v6 * v7
    v9 = narrow(v2, 0, channels - 1)
    v10 = narrow(v2, 1, channels - 1)
    v11 = v9 * v10
    v12 = narrow(v4, 0, channels - 1)
    v13 = narrow(v4, 1, channels - 1)
    v14 = v12 * v13
    v15 = jets[:, :, 4]
    v16 = jets[:, :, 7]
    v17 = jets[:, :, 9]
    v18 = jets[:, :, 5]
    v19 = jets[:, :, 6]
    v20 = jets[:, :, 8]
    v21 = v3 + v5
    v22 = v1 * 2.0
    v23 = v21 + v22
    del v22
    v24 = narrow(v15, 1, channels - 1)
    v25 = narrow(v21, 0, channels - 1)
    del v21
    v26 = v1 + v5
    v27 = v3 * 2.0
    v28 = v26 + v27
    del v27
    v29 = narrow(v16, 1, channels - 1)
    v30 = narrow(v26, 0, channels - 1)
    del v26
    v31 = v1 + v3
    v32 = v5 + v31
    v33 = v5 * 2.0
    v34 = v31 + v33
    del v33
    v35 = narrow(v17, 1, channels - 1)
    v36 = narrow(v31, 0, channels - 1)
    del v31
    v37 = narrow(v1, 1, channels - 1)
    v38 = narrow(v15, 0, channels - 1)
    v39 = narrow(v3, 1, channels - 1)
    v40 = narrow(v16, 0, channels - 1)
    v41 = narrow(v5, 1, channels - 1)
    v42 = narrow(v17, 0, channels - 1)
    v43 = v8 * 3.0
    v44 = v11 * 2.0
    v45 = v43 + v44
    del v43, v44
    v46 = v14 * 2.0
    v47 = v45 + v46
    del v45
    v48 = v6 * v10
    v49 = v7 * v9
    v50 = v48 + v49
    del v48, v49
    v51 = narrow(v18, 1, channels - 1)
    v52 = v6 * v13
    v53 = v7 * v12
    v54 = v52 + v53
    del v52, v53
    v55 = narrow(v19, 1, channels - 1)
    v56 = v8 * 2.0
    v57 = v11 * 3.0
    v58 = v56 + v57
    del v56, v57
    v59 = v46 + v58
    del v46, v58
    v60 = v9 * v13
    v61 = v10 * v12
    v62 = v60 + v61
    del v60, v61
    v63 = narrow(v20, 1, channels - 1)
    v64 = narrow(v1, 0, channels - 1)
    v65 = narrow(v18, 0, channels - 1)
    v66 = narrow(v19, 0, channels - 1)
    v67 = narrow(v3, 0, channels - 1)
    v68 = narrow(v20, 0, channels - 1)
    v69 = narrow(v5, 0, channels - 1)
    v70 = -v3
    v71 = v70 - v5
    del v70
    v72 = narrow(v71, 1, channels - 1)
    del v71
    v73 = -v1
    v74 = v73 - v5
    v75 = narrow(v74, 1, channels - 1)
    del v74
    v76 = v73 - v3
    del v73
    v77 = narrow(v76, 1, channels - 1)
    del v76
    v78 = v1 * v15
    v79 = v1 * v20
    v80 = v5 * v18
    v81 = v3 * v19
    v82 = v3 * v16
    v83 = v5 * v17
    v84 = v15 * v16
    v85 = v15 * v17
    v86 = v16 * v17
    v87 = v12 * v37
    v88 = v12 * v39
    v89 = v9 * v37
    v90 = v9 * v41
    v91 = v6 * v39
    v92 = v6 * v41
    v93 = v13 * v64
    v94 = v13 * v67
    v95 = v10 * v64
    v96 = v10 * v69
    v97 = v7 * v67
    v98 = v7 * v69
    v99 = v0 * v2
    v100 = v18 * v99
    v101 = narrow(v99, 0, channels - 1)
    v102 = narrow(v99, 1, channels - 1)
    v103 = v19 * v20
    v104 = v12 * v102
    v105 = v6 * v102
    v106 = v9 * v102
    v107 = v13 * v101
    v108 = v7 * v101
    v109 = v10 * v101
    v110 = v0 * v4
    v111 = v19 * v110
    v112 = narrow(v110, 0, channels - 1)
    v113 = narrow(v110, 1, channels - 1)
    v114 = v18 * v20
    v115 = v9 * v113
    v116 = v104 - v115
    v117 = v6 * v113
    v118 = v12 * v113
    v119 = v92 + v106
    del v92, v106
    v120 = v119 - v91
    del v91, v119
    v121 = v120 - v118
    del v118, v120
    v122 = v10 * v112
    v123 = v107 - v122
    v124 = v7 * v112
    v125 = v13 * v112
    v126 = v98 + v109
    del v98, v109
    v127 = v126 - v97
    del v97, v126
    v128 = v127 - v125
    del v125, v127
    v129 = v2 * v4
    v130 = v20 * v129
    v131 = narrow(v129, 0, channels - 1)
    v132 = narrow(v129, 1, channels - 1)
    v133 = v18 * v19
    v134 = v9 * v132
    v135 = v88 + v117
    del v88, v117
    v136 = v135 - v87
    del v87, v135
    v137 = v136 - v134
    del v134, v136
    v138 = v12 * v132
    v139 = v89 + v138
    del v89, v138
    v140 = v139 - v90
    del v90, v139
    v141 = v140 - v105
    del v105, v140
    v142 = v6 * v132
    v143 = v142 - v104
    del v104
    v144 = v115 - v142
    del v115, v142
    v145 = v10 * v131
    v146 = v94 + v124
    del v94, v124
    v147 = v146 - v93
    del v93, v146
    v148 = v147 - v145
    del v145, v147
    v149 = v13 * v131
    v150 = v95 + v149
    del v95, v149
    v151 = v150 - v96
    del v96, v150
    v152 = v151 - v108
    del v108, v151
    v153 = v7 * v131
    v154 = v153 - v107
    del v107
    v155 = v122 - v153
    del v122, v153
    v156 = v8 + v11
    del v8, v11
    v157 = v14 + v156
    v158 = -v14
    v159 = v158 - v156
    del v158
    v160 = v14 * 3.0
    del v14
    v161 = v156 * 2.0
    del v156
    v162 = v160 + v161
    del v160, v161
    v163 = grad_features[0]
    v164 = grad_features[1]
    v165 = grad_features[2]
    v166 = grad_features[3]
    v167 = grad_features[4]
    v168 = grad_features[5]
    v169 = grad_features[6]
    v170 = grad_features[7]
    v171 = grad_features[8]
    v172 = grad_features[9]
    v173 = v170 * 2.0
    v174 = v168 + v170
    v175 = v174 * 2.0
    del v174
    v176 = -v167
    v177 = v169 + v176
    del v176
    v178 = v177 * 2.0
    del v177
    v179 = v167 * 2.0
    v180 = v157 * v173
    del v157
    v181 = v35 * v173
    v182 = v29 * v173
    v183 = v24 * v173
    del v173
    v184 = v162 * v169
    v185 = v42 * v169
    v186 = v162 * v168
    del v162
    v187 = v35 * v168
    v188 = v185 + v187
    del v185, v187
    v189 = v188 * 2.0
    v190 = v188 * 3.0
    del v188
    v191 = v159 * v179
    del v159
    v192 = v42 * v179
    v193 = v40 * v179
    v194 = v38 * v179
    del v179
    v195 = v192 + v193
    del v192, v193
    v196 = v194 + v195
    del v194, v195
    v197 = -v196
    del v196
    v198 = v165 + v181
    del v181
    v199 = v182 + v198
    del v182, v198
    v200 = v183 + v199
    del v183, v199
    v201 = v189 + v197
    del v189
    v202 = v200 + v201
    del v201
    v203 = -v171
    v204 = v171 * 2.0
    v205 = v130 * v204
    del v130
    v206 = v17 * v204
    v207 = v16 * v204
    v208 = v111 * v204
    del v111
    v209 = v15 * v204
    v210 = v100 * v204
    del v100
    v211 = v155 * v172
    del v155
    v212 = v35 * v172
    v213 = -v212
    v214 = v154 * v172
    del v154
    v215 = v29 * v172
    v216 = -v215
    v217 = v213 + v215
    del v213, v215
    v218 = v131 * v217
    v219 = v7 * v217
    del v217
    v220 = v152 * v172
    del v152
    v221 = v55 * v172
    v222 = -v221
    v223 = v131 * v221
    v224 = v13 * v221
    v225 = v148 * v172
    del v148
    v226 = v51 * v172
    v227 = -v226
    v228 = v131 * v227
    v229 = v10 * v227
    v230 = v144 * v172
    del v144
    v231 = v42 * v172
    v232 = -v231
    v233 = v143 * v172
    del v143
    v234 = v40 * v172
    v235 = -v234
    v236 = v232 + v234
    del v232, v234
    v237 = v132 * v236
    v238 = v6 * v236
    del v236
    v239 = v141 * v172
    del v141
    v240 = v66 * v172
    v241 = -v240
    v242 = v132 * v240
    v243 = v12 * v240
    v244 = v137 * v172
    del v137
    v245 = v65 * v172
    v246 = -v245
    v247 = v132 * v246
    v248 = v9 * v246
    v249 = v133 * v204
    del v133
    v250 = v129 * v204
    v251 = v19 * v250
    v252 = v18 * v250
    del v250
    v253 = v132 * v175
    del v132
    v254 = v68 * v175
    v255 = v238 + v243
    del v238, v243
    v256 = v248 + v255
    del v248, v255
    v257 = v254 + v256
    del v254, v256
    v258 = pad(v257, 1, channels)
    del v257
    v259 = v131 * v178
    del v131
    v260 = v63 * v178
    v261 = v219 + v224
    del v219, v224
    v262 = v229 + v261
    del v229, v261
    v263 = v260 + v262
    del v260, v262
    v264 = pad(v263, 0, channels)
    del v263
    v265 = v166 * 2.0
    v266 = v206 + v207
    v267 = v265 + v266
    del v266
    v268 = v129 * v267
    del v129
    v269 = v20 * v267
    del v267
    v270 = v249 + v258
    del v249, v258
    v271 = v264 + v270
    del v264, v270
    v272 = v269 + v271
    del v269, v271
    v273 = v4 * v272
    v274 = v2 * v272
    del v272
    v275 = v128 * v172
    del v128
    v276 = v63 * v172
    v277 = -v276
    v278 = v112 * v277
    v279 = v13 * v277
    v280 = v112 * v226
    v281 = v7 * v226
    v282 = v123 * v172
    del v123
    v283 = v24 * v172
    v284 = -v283
    v285 = v212 + v284
    del v212, v284
    v286 = v112 * v285
    v287 = v10 * v285
    del v285
    v288 = v121 * v172
    del v121
    v289 = v68 * v172
    v290 = -v289
    v291 = v113 * v290
    v292 = v12 * v290
    v293 = v113 * v245
    v294 = v6 * v245
    v295 = v116 * v172
    del v116
    v296 = v38 * v172
    v297 = -v296
    v298 = v231 + v297
    del v231, v297
    v299 = v113 * v298
    v300 = v9 * v298
    del v298
    v301 = v114 * v204
    del v114
    v302 = v110 * v204
    v303 = v20 * v302
    v304 = v18 * v302
    del v302
    v305 = v113 * v175
    del v113
    v306 = v66 * v175
    v307 = v292 + v294
    del v292, v294
    v308 = v300 + v307
    del v300, v307
    v309 = v306 + v308
    del v306, v308
    v310 = pad(v309, 1, channels)
    del v309
    v311 = v112 * v178
    del v112
    v312 = v55 * v178
    v313 = v279 + v281
    del v279, v281
    v314 = v287 + v313
    del v287, v313
    v315 = v312 + v314
    del v312, v314
    v316 = pad(v315, 0, channels)
    del v315
    v317 = v206 + v209
    del v206
    v318 = v265 + v317
    del v317
    v319 = v110 * v318
    del v110
    v320 = v19 * v318
    del v318
    v321 = v301 + v310
    del v301, v310
    v322 = v316 + v321
    del v316, v321
    v323 = v320 + v322
    del v320, v322
    v324 = v4 * v323
    v325 = v0 * v323
    del v323
    v326 = v101 * v276
    v327 = v10 * v276
    v328 = v101 * v222
    v329 = v7 * v222
    v330 = v216 + v283
    del v216, v283
    v331 = v101 * v330
    v332 = v13 * v330
    del v330
    v333 = v102 * v289
    v334 = v9 * v289
    v335 = v102 * v241
    v336 = v6 * v241
    v337 = v235 + v296
    del v235, v296
    v338 = v102 * v337
    v339 = v12 * v337
    del v337
    v340 = v103 * v204
    del v103
    v341 = v99 * v204
    del v204
    v342 = v20 * v341
    v343 = v19 * v341
    del v341
    v344 = v102 * v175
    del v102
    v345 = v65 * v175
    del v175
    v346 = v334 + v336
    del v334, v336
    v347 = v339 + v346
    del v339, v346
    v348 = v345 + v347
    del v345, v347
    v349 = pad(v348, 1, channels)
    del v348
    v350 = v101 * v178
    del v101
    v351 = v51 * v178
    del v178
    v352 = v327 + v329
    del v327, v329
    v353 = v332 + v352
    del v332, v352
    v354 = v351 + v353
    del v351, v353
    v355 = pad(v354, 0, channels)
    del v354
    v356 = v207 + v209
    del v207, v209
    v357 = v265 + v356
    del v265, v356
    v358 = v99 * v357
    del v99
    v359 = v18 * v357
    del v357
    v360 = v340 + v349
    del v340, v349
    v361 = v355 + v360
    del v355, v360
    v362 = v359 + v361
    del v359, v361
    v363 = v2 * v362
    v364 = v0 * v362
    del v362
    v365 = v69 * v276
    v366 = v7 * v276
    del v276
    v367 = v67 * v277
    v368 = v7 * v277
    del v277
    v369 = v69 * v222
    v370 = v10 * v222
    del v222
    v371 = v64 * v221
    v372 = v10 * v221
    del v221
    v373 = v67 * v226
    v374 = v13 * v226
    del v226
    v375 = v64 * v227
    v376 = v13 * v227
    del v227
    v377 = v41 * v289
    v378 = v6 * v289
    del v289
    v379 = v39 * v290
    v380 = v6 * v290
    del v290
    v381 = v41 * v241
    v382 = v9 * v241
    del v241
    v383 = v37 * v240
    v384 = v9 * v240
    del v240
    v385 = v39 * v245
    v386 = v12 * v245
    del v245
    v387 = v37 * v246
    v388 = v12 * v246
    del v246
    v389 = v86 * v171
    del v86
    v390 = v32 * v171
    del v32
    v391 = v17 * v390
    v392 = v16 * v390
    v393 = v85 * v171
    del v85
    v394 = v15 * v390
    del v390
    v395 = v84 * v171
    del v84
    v396 = v83 * v171
    del v83
    v397 = v17 * v171
    v398 = v17 * v397
    v399 = v5 * v397
    del v397
    v400 = v82 * v171
    del v82
    v401 = v16 * v171
    v402 = v16 * v401
    v403 = v3 * v401
    del v401
    v404 = v81 * v203
    del v81
    v405 = v19 * v203
    v406 = v19 * v405
    v407 = v3 * v405
    del v3, v405
    v408 = v80 * v203
    del v80
    v409 = v18 * v203
    v410 = v18 * v409
    v411 = v5 * v409
    del v5, v409
    v412 = v79 * v203
    del v79
    v413 = v20 * v203
    del v203
    v414 = v20 * v413
    v415 = v1 * v413
    del v413
    v416 = v78 * v171
    del v78
    v417 = v15 * v171
    v418 = v15 * v417
    v419 = v1 * v417
    del v1, v417
    v420 = v77 * v170
    del v77
    v421 = v42 * v170
    v422 = pad(v421, 1, channels)
    del v421
    v423 = -v422
    v424 = v75 * v170
    del v75
    v425 = v40 * v170
    v426 = pad(v425, 1, channels)
    del v425
    v427 = -v426
    v428 = v422 + v426
    del v422, v426
    v429 = -v428
    del v428
    v430 = v72 * v170
    del v72
    v431 = v38 * v170
    v432 = pad(v431, 1, channels)
    del v431
    v433 = -v432
    del v432
    v434 = v69 * v169
    del v69
    v435 = v35 * v169
    v436 = v366 + v370
    del v366, v370
    v437 = v435 + v436
    del v435, v436
    v438 = pad(v437, 0, channels)
    del v437
    v439 = v68 * v169
    del v68
    v440 = v62 * v169
    v441 = v253 + v288
    del v253, v288
    v442 = v440 + v441
    del v440, v441
    v443 = pad(v442, 0, channels)
    del v442
    v444 = v59 * v169
    v445 = v40 * v169
    v446 = v67 * v169
    del v67
    v447 = v29 * v169
    v448 = v368 + v374
    del v368, v374
    v449 = v447 + v448
    del v447, v448
    v450 = pad(v449, 0, channels)
    del v449
    v451 = v66 * v169
    del v66
    v452 = v54 * v169
    v453 = v239 + v305
    del v239, v305
    v454 = v452 + v453
    del v452, v453
    v455 = pad(v454, 0, channels)
    del v454
    v456 = v65 * v169
    del v65
    v457 = v50 * v169
    v458 = v244 + v344
    del v244, v344
    v459 = v457 + v458
    del v457, v458
    v460 = pad(v459, 0, channels)
    del v459
    v461 = v47 * v169
    v462 = v38 * v169
    v463 = v64 * v169
    del v64
    v464 = v24 * v169
    v465 = v372 + v376
    del v372, v376
    v466 = v464 + v465
    del v464, v465
    v467 = pad(v466, 0, channels)
    del v466
    v468 = v63 * v168
    del v63
    v469 = v62 * v168
    del v62
    v470 = v259 + v275
    del v259, v275
    v471 = v469 + v470
    del v469, v470
    v472 = pad(v471, 1, channels)
    del v471
    v473 = v439 + v468
    del v439, v468
    v474 = v12 * v473
    v475 = v10 * v473
    v476 = v13 * v473
    v477 = v9 * v473
    del v473
    v478 = v59 * v168
    del v59
    v479 = v29 * v168
    v480 = v445 + v479
    del v445, v479
    v481 = v480 * 3.0
    v482 = v480 * 2.0
    v483 = v55 * v168
    del v55
    v484 = v54 * v168
    del v54
    v485 = v220 + v311
    del v220, v311
    v486 = v484 + v485
    del v484, v485
    v487 = pad(v486, 1, channels)
    del v486
    v488 = v451 + v483
    del v451, v483
    v489 = v12 * v488
    v490 = v7 * v488
    v491 = v13 * v488
    v492 = v6 * v488
    del v488
    v493 = v51 * v168
    del v51
    v494 = v50 * v168
    del v50
    v495 = v225 + v350
    del v225, v350
    v496 = v494 + v495
    del v494, v495
    v497 = pad(v496, 1, channels)
    del v496
    v498 = v456 + v493
    del v456, v493
    v499 = v9 * v498
    v500 = v7 * v498
    v501 = v10 * v498
    v502 = v6 * v498
    del v498
    v503 = v47 * v168
    del v47
    v504 = v24 * v168
    v505 = v462 + v504
    del v462, v504
    v506 = v480 + v505
    del v480
    v507 = v506 * 2.0
    del v506
    v508 = v505 * 2.0
    v509 = v505 * 3.0
    del v505
    v510 = v42 * v168
    del v42
    v511 = v41 * v168
    del v41
    v512 = v184 + v191
    del v184
    v513 = v230 + v512
    del v230, v512
    v514 = v420 + v513
    del v420, v513
    v515 = v511 + v514
    del v511, v514
    v516 = pad(v515, 0, channels)
    del v515
    v517 = v378 + v382
    del v378, v382
    v518 = v510 + v517
    del v510, v517
    v519 = pad(v518, 1, channels)
    del v518
    v520 = v40 * v168
    del v40
    v521 = v39 * v168
    del v39
    v522 = v191 + v233
    del v233
    v523 = v424 + v522
    del v424, v522
    v524 = v444 + v523
    del v444, v523
    v525 = v521 + v524
    del v521, v524
    v526 = pad(v525, 0, channels)
    del v525
    v527 = v380 + v386
    del v380, v386
    v528 = v520 + v527
    del v520, v527
    v529 = pad(v528, 1, channels)
    del v528
    v530 = v38 * v168
    del v38
    v531 = v37 * v168
    del v37
    v532 = v191 + v295
    del v191, v295
    v533 = v430 + v532
    del v430, v532
    v534 = v461 + v533
    del v461, v533
    v535 = v531 + v534
    del v531, v534
    v536 = pad(v535, 0, channels)
    del v535
    v537 = v384 + v388
    del v384, v388
    v538 = v530 + v537
    del v530, v537
    v539 = pad(v538, 1, channels)
    del v538
    v540 = v36 * v167
    del v36
    v541 = v35 * v167
    del v35
    v542 = pad(v541, 0, channels)
    del v541
    v543 = v180 + v186
    del v186
    v544 = v211 + v543
    del v211, v543
    v545 = v434 + v544
    del v434, v544
    v546 = v540 + v545
    del v540, v545
    v547 = pad(v546, 1, channels)
    del v546
    v548 = v34 * v166
    del v34
    v549 = v17 * v166
    v550 = v549 * 2.0
    v551 = v164 + v389
    del v389
    v552 = v393 + v551
    del v393, v551
    v553 = v395 + v552
    del v395, v552
    v554 = v542 + v549
    del v542, v549
    v555 = v553 + v554
    del v554
    v556 = v30 * v167
    del v30
    v557 = v29 * v167
    del v29
    v558 = pad(v557, 0, channels)
    del v557
    v559 = v180 + v214
    del v214
    v560 = v446 + v559
    del v446, v559
    v561 = v478 + v560
    del v478, v560
    v562 = v556 + v561
    del v556, v561
    v563 = pad(v562, 1, channels)
    del v562
    v564 = v28 * v166
    del v28
    v565 = v16 * v166
    v566 = v565 * 2.0
    v567 = v558 + v565
    del v558, v565
    v568 = v25 * v167
    del v25
    v569 = v24 * v167
    del v24
    v570 = pad(v569, 0, channels)
    del v569
    v571 = v180 + v282
    del v180, v282
    v572 = v463 + v571
    del v463, v571
    v573 = v503 + v572
    del v503, v572
    v574 = v568 + v573
    del v568, v573
    v575 = pad(v574, 1, channels)
    del v574
    v576 = v23 * v166
    del v23
    v577 = v15 * v166
    v578 = v577 * 2.0
    v579 = v570 + v577
    del v570, v577
    v580 = v268 + v304
    del v268, v304
    v581 = v343 + v580
    del v343, v580
    v582 = v412 + v581
    del v412, v581
    v583 = v415 + v582
    del v415, v582
    v584 = v443 + v583
    del v443, v583
    v585 = v472 + v584
    del v472, v584
    v586 = v252 + v319
    del v252, v319
    v587 = v342 + v586
    del v342, v586
    v588 = v404 + v587
    del v404, v587
    v589 = v407 + v588
    del v407, v588
    v590 = v455 + v589
    del v455, v589
    v591 = v487 + v590
    del v487, v590
    v592 = v251 + v303
    del v251, v303
    v593 = v358 + v592
    del v358, v592
    v594 = v408 + v593
    del v408, v593
    v595 = v411 + v594
    del v411, v594
    v596 = v460 + v595
    del v460, v595
    v597 = v497 + v596
    del v497, v596
    v598 = v205 + v208
    v599 = v392 + v598
    del v598
    v600 = v394 + v599
    del v599
    v601 = v396 + v600
    del v396, v600
    v602 = v399 + v601
    del v399, v601
    v603 = v516 + v602
    del v516, v602
    v604 = v547 + v603
    del v547, v603
    v605 = v548 + v604
    del v548, v604
    v606 = v205 + v210
    del v205
    v607 = v391 + v606
    del v606
    v608 = v394 + v607
    del v394, v607
    v609 = v400 + v608
    del v400, v608
    v610 = v403 + v609
    del v403, v609
    v611 = v526 + v610
    del v526, v610
    v612 = v563 + v611
    del v563, v611
    v613 = v564 + v612
    del v564, v612
    v614 = v208 + v210
    del v208, v210
    v615 = v391 + v614
    del v391, v614
    v616 = v392 + v615
    del v392, v615
    v617 = v416 + v616
    del v416, v616
    v618 = v419 + v617
    del v419, v617
    v619 = v536 + v618
    del v536, v618
    v620 = v575 + v619
    del v575, v619
    v621 = v576 + v620
    del v576, v620
    v622 = v190 + v197
    del v190, v197
    v623 = v200 + v622
    del v200, v622
    v624 = v507 + v623
    del v507, v623
    v625 = v13 * v624
    del v13
    v626 = v12 * v624
    del v12, v624
    v627 = v223 + v278
    del v223, v278
    v628 = v331 + v627
    del v331, v627
    v629 = v373 + v628
    del v373, v628
    v630 = v375 + v629
    del v375, v629
    v631 = v477 + v630
    del v477, v630
    v632 = v492 + v631
    del v492, v631
    v633 = v626 + v632
    del v626, v632
    v634 = pad(v633, 1, channels)
    del v633
    v635 = v242 + v291
    del v242, v291
    v636 = v338 + v635
    del v338, v635
    v637 = v385 + v636
    del v385, v636
    v638 = v387 + v637
    del v387, v637
    v639 = v475 + v638
    del v475, v638
    v640 = v490 + v639
    del v490, v639
    v641 = v625 + v640
    del v625, v640
    v642 = pad(v641, 0, channels)
    del v641
    v643 = v202 + v481
    del v481
    v644 = v508 + v643
    del v508, v643
    v645 = v10 * v644
    del v10
    v646 = v9 * v644
    del v9, v644
    v647 = v228 + v286
    del v228, v286
    v648 = v326 + v647
    del v326, v647
    v649 = v369 + v648
    del v369, v648
    v650 = v371 + v649
    del v371, v649
    v651 = v474 + v650
    del v474, v650
    v652 = v502 + v651
    del v502, v651
    v653 = v646 + v652
    del v646, v652
    v654 = pad(v653, 1, channels)
    del v653
    v655 = v247 + v299
    del v247, v299
    v656 = v333 + v655
    del v333, v655
    v657 = v381 + v656
    del v381, v656
    v658 = v383 + v657
    del v383, v657
    v659 = v476 + v658
    del v476, v658
    v660 = v500 + v659
    del v500, v659
    v661 = v645 + v660
    del v645, v660
    v662 = pad(v661, 0, channels)
    del v661
    v663 = v202 + v482
    del v202, v482
    v664 = v509 + v663
    del v509, v663
    v665 = v7 * v664
    del v7
    v666 = v6 * v664
    del v6, v664
    v667 = v218 + v280
    del v218, v280
    v668 = v328 + v667
    del v328, v667
    v669 = v365 + v668
    del v365, v668
    v670 = v367 + v669
    del v367, v669
    v671 = v489 + v670
    del v489, v670
    v672 = v499 + v671
    del v499, v671
    v673 = v666 + v672
    del v666, v672
    v674 = pad(v673, 1, channels)
    del v673
    v675 = v237 + v293
    del v237, v293
    v676 = v335 + v675
    del v335, v675
    v677 = v377 + v676
    del v377, v676
    v678 = v379 + v677
    del v379, v677
    v679 = v491 + v678
    del v491, v678
    v680 = v501 + v679
    del v501, v679
    v681 = v665 + v680
    del v665, v680
    v682 = pad(v681, 0, channels)
    del v681
    v683 = v398 + v410
    del v398, v410
    v684 = v427 + v683
    del v427, v683
    v685 = v433 + v684
    del v684
    v686 = v438 + v685
    del v438, v685
    v687 = v519 + v686
    del v519, v686
    v688 = v550 + v687
    del v550, v687
    v689 = v553 + v688
    del v553, v688
    v690 = v567 + v689
    del v689
    v691 = v579 + v690
    del v690
    v692 = v4 * v691
    del v691
    v693 = v692 * 2.0
    del v692
    v694 = v274 + v325
    del v274, v325
    v695 = v634 + v694
    del v634, v694
    v696 = v642 + v695
    del v642, v695
    v697 = v693 + v696
    del v693, v696
    v698 = v402 + v406
    del v402, v406
    v699 = v423 + v698
    del v423, v698
    v700 = v433 + v699
    del v433, v699
    v701 = v450 + v700
    del v450, v700
    v702 = v529 + v701
    del v529, v701
    v703 = v555 + v702
    del v702
    v704 = v566 + v703
    del v566, v703
    v705 = v579 + v704
    del v579, v704
    v706 = v2 * v705
    del v705
    v707 = v706 * 2.0
    del v706
    v708 = v273 + v364
    del v273, v364
    v709 = v654 + v708
    del v654, v708
    v710 = v662 + v709
    del v662, v709
    v711 = v707 + v710
    del v707, v710
    v712 = v414 + v418
    del v414, v418
    v713 = v429 + v712
    del v429, v712
    v714 = v467 + v713
    del v467, v713
    v715 = v539 + v714
    del v539, v714
    v716 = v555 + v715
    del v555, v715
    v717 = v567 + v716
    del v567, v716
    v718 = v578 + v717
    del v578, v717
    v719 = v0 * v718
    del v718
    v720 = v719 * 2.0
    del v719
    v721 = v324 + v363
    del v324, v363
    v722 = v674 + v721
    del v674, v721
    v723 = v682 + v722
    del v682, v722
    v724 = v720 + v723
    del v720, v723
    return stack([v163, v724, v711, v697, v621, v597, v591, v613, v585, v605], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 1]
    v1 = v0 * v0
    v2 = jets[:, :, 2]
    v3 = v2 * v2
    v4 = jets[:, :, 3]
    v5 = v4 * v4
    v6 = narrow(v0, 0, channels - 1)
    v7 = narrow(v0, 1, channels - 1)
    v8 = v6 * v7
    v9 = narrow(v2, 0, channels - 1)
    v10 = narrow(v2, 1, channels - 1)
    v11 = v9 * v10
    v12 = narrow(v4, 0, channels - 1)
    v13 = narrow(v4, 1, channels - 1)
    v14 = v12 * v13
    v15 = jets[:, :, 4]
    v16 = jets[:, :, 7]
    v17 = jets[:, :, 9]
    v18 = jets[:, :, 5]
    v19 = jets[:, :, 6]
    v20 = jets[:, :, 8]
    v21 = v3 + v5
    v22 = v1 * 2.0
    v23 = v21 + v22
    del v22
    v24 = narrow(v15, 1, channels - 1)
    v25 = narrow(v21, 0, channels - 1)
    del v21
    v26 = v1 + v5
    v27 = v3 * 2.0
    v28 = v26 + v27
    del v27
    v29 = narrow(v16, 1, channels - 1)
    v30 = narrow(v26, 0, channels - 1)
    del v26
    v31 = v1 + v3
    v32 = v5 + v31
    v33 = v5 * 2.0
    v34 = v31 + v33
    del v33
    v35 = narrow(v17, 1, channels - 1)
    v36 = narrow(v31, 0, channels - 1)
    del v31
    v37 = narrow(v1, 1, channels - 1)
    v38 = narrow(v15, 0, channels - 1)
    v39 = narrow(v3, 1, channels - 1)
    v40 = narrow(v16, 0, channels - 1)
    v41 = narrow(v5, 1, channels - 1)
    v42 = narrow(v17, 0, channels - 1)
    v43 = v8 * 3.0
    v44 = v11 * 2.0
    v45 = v43 + v44
    del v43, v44
    v46 = v14 * 2.0
    v47 = v45 + v46
    del v45
    v48 = v6 * v10
    v49 = v7 * v9
    v50 = v48 + v49
    del v48, v49
    v51 = narrow(v18, 1, channels - 1)
    v52 = v6 * v13
    v53 = v7 * v12
    v54 = v52 + v53
    del v52, v53
    v55 = narrow(v19, 1, channels - 1)
    v56 = v8 * 2.0
    v57 = v11 * 3.0
    v58 = v56 + v57
    del v56, v57
    v59 = v46 + v58
    del v46, v58
    v60 = v9 * v13
    v61 = v10 * v12
    v62 = v60 + v61
    del v60, v61
    v63 = narrow(v20, 1, channels - 1)
    v64 = narrow(v1, 0, channels - 1)
    v65 = narrow(v18, 0, channels - 1)
    v66 = narrow(v19, 0, channels - 1)
    v67 = narrow(v3, 0, channels - 1)
    v68 = narrow(v20, 0, channels - 1)
    v69 = narrow(v5, 0, channels - 1)
    v70 = -v3
    v71 = v70 - v5
    del v70
    v72 = narrow(v71, 1, channels - 1)
    del v71
    v73 = -v1
    v74 = v73 - v5
    v75 = narrow(v74, 1, channels - 1)
    del v74
    v76 = v73 - v3
    del v73
    v77 = narrow(v76, 1, channels - 1)
    del v76
    v78 = v1 * v15
    v79 = v1 * v20
    v80 = v5 * v18
    v81 = v3 * v19
    v82 = v3 * v16
    v83 = v5 * v17
    v84 = v15 * v16
    v85 = v15 * v17
    v86 = v16 * v17
    v87 = v12 * v37
    v88 = v12 * v39
    v89 = v9 * v37
    v90 = v9 * v41
    v91 = v6 * v39
    v92 = v6 * v41
    v93 = v13 * v64
    v94 = v13 * v67
    v95 = v10 * v64
    v96 = v10 * v69
    v97 = v7 * v67
    v98 = v7 * v69
    v99 = v0 * v2
    v100 = v18 * v99
    v101 = narrow(v99, 0, channels - 1)
    v102 = narrow(v99, 1, channels - 1)
    v103 = v19 * v20
    v104 = v12 * v102
    v105 = v6 * v102
    v106 = v9 * v102
    v107 = v13 * v101
    v108 = v7 * v101
    v109 = v10 * v101
    v110 = v0 * v4
    v111 = v19 * v110
    v112 = narrow(v110, 0, channels - 1)
    v113 = narrow(v110, 1, channels - 1)
    v114 = v18 * v20
    v115 = v9 * v113
    v116 = v104 - v115
    v117 = v6 * v113
    v118 = v12 * v113
    v119 = v92 + v106
    del v92, v106
    v120 = v119 - v91
    del v91, v119
    v121 = v120 - v118
    del v118, v120
    v122 = v10 * v112
    v123 = v107 - v122
    v124 = v7 * v112
    v125 = v13 * v112
    v126 = v98 + v109
    del v98, v109
    v127 = v126 - v97
    del v97, v126
    v128 = v127 - v125
    del v125, v127
    v129 = v2 * v4
    v130 = v20 * v129
    v131 = narrow(v129, 0, channels - 1)
    v132 = narrow(v129, 1, channels - 1)
    v133 = v18 * v19
    v134 = v9 * v132
    v135 = v88 + v117
    del v88, v117
    v136 = v135 - v87
    del v87, v135
    v137 = v136 - v134
    del v134, v136
    v138 = v12 * v132
    v139 = v89 + v138
    del v89, v138
    v140 = v139 - v90
    del v90, v139
    v141 = v140 - v105
    del v105, v140
    v142 = v6 * v132
    v143 = v142 - v104
    del v104
    v144 = v115 - v142
    del v115, v142
    v145 = v10 * v131
    v146 = v94 + v124
    del v94, v124
    v147 = v146 - v93
    del v93, v146
    v148 = v147 - v145
    del v145, v147
    v149 = v13 * v131
    v150 = v95 + v149
    del v95, v149
    v151 = v150 - v96
    del v96, v150
    v152 = v151 - v108
    del v108, v151
    v153 = v7 * v131
    v154 = v153 - v107
    del v107
    v155 = v122 - v153
    del v122, v153
    v156 = v8 + v11
    del v8, v11
    v157 = v14 + v156
    v158 = -v14
    v159 = v158 - v156
    del v158
    v160 = v14 * 3.0
    del v14
    v161 = v156 * 2.0
    del v156
    v162 = v160 + v161
    del v160, v161
    v163 = grad_features[1]
    v164 = grad_features[2]
    v165 = grad_features[3]
    v166 = grad_features[4]
    v167 = grad_features[5]
    v168 = grad_features[6]
    v169 = grad_features[7]
    v170 = grad_features[8]
    v171 = grad_features[9]
    v172 = v169 * 2.0
    v173 = v167 + v169
    v174 = v173 * 2.0
    del v173
    v175 = -v166
    v176 = v168 + v175
    del v175
    v177 = v176 * 2.0
    del v176
    v178 = v166 * 2.0
    v179 = v35 * v172
    v180 = v29 * v172
    v181 = v24 * v172
    v182 = v42 * v168
    v183 = v35 * v167
    v184 = v182 + v183
    del v182, v183
    v185 = v184 * 2.0
    v186 = v184 * 3.0
    del v184
    v187 = v42 * v178
    v188 = v40 * v178
    v189 = v38 * v178
    v190 = v187 + v188
    del v187, v188
    v191 = v189 + v190
    del v189, v190
    v192 = -v191
    del v191
    v193 = v164 + v179
    del v179
    v194 = v180 + v193
    del v180, v193
    v195 = v181 + v194
    del v181, v194
    v196 = v185 + v192
    del v185
    v197 = v195 + v196
    del v196
    v198 = -v170
    v199 = v170 * 2.0
    v200 = v17 * v199
    v201 = v16 * v199
    v202 = v15 * v199
    v203 = v35 * v171
    v204 = -v203
    v205 = v29 * v171
    v206 = -v205
    v207 = v204 + v205
    del v204, v205
    v208 = v7 * v207
    v209 = v55 * v171
    v210 = -v209
    v211 = v13 * v209
    v212 = v51 * v171
    v213 = -v212
    v214 = v10 * v213
    v215 = v42 * v171
    v216 = -v215
    v217 = v40 * v171
    v218 = -v217
    v219 = v216 + v217
    del v216, v217
    v220 = v6 * v219
    v221 = v66 * v171
    v222 = -v221
    v223 = v12 * v221
    v224 = v65 * v171
    v225 = -v224
    v226 = v9 * v225
    v227 = v133 * v199
    v228 = v129 * v199
    v229 = v68 * v174
    v230 = v220 + v223
    del v220, v223
    v231 = v226 + v230
    del v226, v230
    v232 = v229 + v231
    del v229, v231
    v233 = pad(v232, 1, channels)
    del v232
    v234 = v63 * v177
    v235 = v208 + v211
    del v208, v211
    v236 = v214 + v235
    del v214, v235
    v237 = v234 + v236
    del v234, v236
    v238 = pad(v237, 0, channels)
    del v237
    v239 = v165 * 2.0
    v240 = v200 + v201
    v241 = v239 + v240
    del v240
    v242 = v20 * v241
    v243 = v227 + v233
    del v227, v233
    v244 = v238 + v243
    del v238, v243
    v245 = v242 + v244
    del v242, v244
    v246 = v63 * v171
    v247 = -v246
    v248 = v13 * v247
    v249 = v7 * v212
    v250 = v24 * v171
    v251 = -v250
    v252 = v203 + v251
    del v203, v251
    v253 = v10 * v252
    v254 = v68 * v171
    v255 = -v254
    v256 = v12 * v255
    v257 = v6 * v224
    v258 = v38 * v171
    v259 = -v258
    v260 = v215 + v259
    del v215, v259
    v261 = v9 * v260
    v262 = v114 * v199
    v263 = v110 * v199
    v264 = v66 * v174
    v265 = v256 + v257
    del v256, v257
    v266 = v261 + v265
    del v261, v265
    v267 = v264 + v266
    del v264, v266
    v268 = pad(v267, 1, channels)
    del v267
    v269 = v55 * v177
    v270 = v248 + v249
    del v248, v249
    v271 = v253 + v270
    del v253, v270
    v272 = v269 + v271
    del v269, v271
    v273 = pad(v272, 0, channels)
    del v272
    v274 = v200 + v202
    del v200
    v275 = v239 + v274
    del v274
    v276 = v19 * v275
    v277 = v262 + v268
    del v262, v268
    v278 = v273 + v277
    del v273, v277
    v279 = v276 + v278
    del v276, v278
    v280 = v10 * v246
    v281 = v7 * v210
    v282 = v206 + v250
    del v206, v250
    v283 = v13 * v282
    v284 = v9 * v254
    v285 = v6 * v222
    v286 = v218 + v258
    del v218, v258
    v287 = v12 * v286
    v288 = v103 * v199
    v289 = v99 * v199
    v290 = v65 * v174
    v291 = v284 + v285
    del v284, v285
    v292 = v287 + v291
    del v287, v291
    v293 = v290 + v292
    del v290, v292
    v294 = pad(v293, 1, channels)
    del v293
    v295 = v51 * v177
    v296 = v280 + v281
    del v280, v281
    v297 = v283 + v296
    del v283, v296
    v298 = v295 + v297
    del v295, v297
    v299 = pad(v298, 0, channels)
    del v298
    v300 = v201 + v202
    del v201, v202
    v301 = v239 + v300
    del v239, v300
    v302 = v18 * v301
    v303 = v288 + v294
    del v288, v294
    v304 = v299 + v303
    del v299, v303
    v305 = v302 + v304
    del v302, v304
    v306 = v7 * v246
    v307 = v7 * v247
    v308 = v10 * v210
    v309 = v10 * v209
    v310 = v13 * v212
    v311 = v13 * v213
    v312 = v6 * v254
    v313 = v6 * v255
    v314 = v9 * v222
    v315 = v9 * v221
    v316 = v12 * v224
    v317 = v12 * v225
    v318 = v86 * v170
    v319 = v32 * v170
    v320 = v85 * v170
    v321 = v84 * v170
    v322 = v17 * v170
    v323 = v17 * v322
    v324 = v16 * v170
    v325 = v16 * v324
    v326 = v19 * v198
    v327 = v19 * v326
    v328 = v18 * v198
    v329 = v18 * v328
    v330 = v20 * v198
    v331 = v20 * v330
    v332 = v15 * v170
    v333 = v15 * v332
    v334 = v42 * v169
    v335 = pad(v334, 1, channels)
    del v334
    v336 = -v335
    v337 = v40 * v169
    v338 = pad(v337, 1, channels)
    del v337
    v339 = -v338
    v340 = v335 + v338
    del v335, v338
    v341 = -v340
    del v340
    v342 = v38 * v169
    v343 = pad(v342, 1, channels)
    del v342
    v344 = -v343
    del v343
    v345 = v35 * v168
    v346 = v306 + v308
    del v306, v308
    v347 = v345 + v346
    del v345, v346
    v348 = pad(v347, 0, channels)
    del v347
    v349 = v68 * v168
    v350 = v40 * v168
    v351 = v29 * v168
    v352 = v307 + v310
    del v307, v310
    v353 = v351 + v352
    del v351, v352
    v354 = pad(v353, 0, channels)
    del v353
    v355 = v66 * v168
    v356 = v65 * v168
    v357 = v38 * v168
    v358 = v24 * v168
    v359 = v309 + v311
    del v309, v311
    v360 = v358 + v359
    del v358, v359
    v361 = pad(v360, 0, channels)
    del v360
    v362 = v63 * v167
    v363 = v349 + v362
    del v349, v362
    v364 = v29 * v167
    v365 = v350 + v364
    del v350, v364
    v366 = v365 * 3.0
    v367 = v365 * 2.0
    v368 = v55 * v167
    v369 = v355 + v368
    del v355, v368
    v370 = v51 * v167
    v371 = v356 + v370
    del v356, v370
    v372 = v24 * v167
    v373 = v357 + v372
    del v357, v372
    v374 = v365 + v373
    del v365
    v375 = v374 * 2.0
    del v374
    v376 = v373 * 2.0
    v377 = v373 * 3.0
    del v373
    v378 = v42 * v167
    v379 = v312 + v314
    del v312, v314
    v380 = v378 + v379
    del v378, v379
    v381 = pad(v380, 1, channels)
    del v380
    v382 = v40 * v167
    v383 = v313 + v316
    del v313, v316
    v384 = v382 + v383
    del v382, v383
    v385 = pad(v384, 1, channels)
    del v384
    v386 = v38 * v167
    v387 = v315 + v317
    del v315, v317
    v388 = v386 + v387
    del v386, v387
    v389 = pad(v388, 1, channels)
    del v388
    v390 = v35 * v166
    v391 = pad(v390, 0, channels)
    del v390
    v392 = v17 * v165
    v393 = v392 * 2.0
    v394 = v163 + v318
    del v318
    v395 = v320 + v394
    del v320, v394
    v396 = v321 + v395
    del v321, v395
    v397 = v391 + v392
    del v391, v392
    v398 = v396 + v397
    del v397
    v399 = v29 * v166
    v400 = pad(v399, 0, channels)
    del v399
    v401 = v16 * v165
    v402 = v401 * 2.0
    v403 = v400 + v401
    del v400, v401
    v404 = v24 * v166
    v405 = pad(v404, 0, channels)
    del v404
    v406 = v15 * v165
    v407 = v406 * 2.0
    v408 = v405 + v406
    del v405, v406
    v409 = v186 + v192
    del v186, v192
    v410 = v195 + v409
    del v195, v409
    v411 = v375 + v410
    del v375, v410
    v412 = v197 + v366
    del v366
    v413 = v376 + v412
    del v376, v412
    v414 = v197 + v367
    del v197, v367
    v415 = v377 + v414
    del v377, v414
    v416 = v323 + v329
    del v323, v329
    v417 = v339 + v416
    del v339, v416
    v418 = v344 + v417
    del v417
    v419 = v348 + v418
    del v348, v418
    v420 = v381 + v419
    del v381, v419
    v421 = v393 + v420
    del v393, v420
    v422 = v396 + v421
    del v396, v421
    v423 = v403 + v422
    del v422
    v424 = v408 + v423
    del v423
    v425 = v325 + v327
    del v325, v327
    v426 = v336 + v425
    del v336, v425
    v427 = v344 + v426
    del v344, v426
    v428 = v354 + v427
    del v354, v427
    v429 = v385 + v428
    del v385, v428
    v430 = v398 + v429
    del v429
    v431 = v402 + v430
    del v402, v430
    v432 = v408 + v431
    del v408, v431
    v433 = v331 + v333
    del v331, v333
    v434 = v341 + v433
    del v341, v433
    v435 = v361 + v434
    del v361, v434
    v436 = v389 + v435
    del v389, v435
    v437 = v398 + v436
    del v398, v436
    v438 = v403 + v437
    del v403, v437
    v439 = v407 + v438
    del v407, v438
    v440 = grad_grad_jets[:, :, 0]
    v441 = grad_grad_jets[:, :, 1]
    v442 = grad_grad_jets[:, :, 2]
    v443 = grad_grad_jets[:, :, 3]
    v444 = grad_grad_jets[:, :, 4]
    v445 = grad_grad_jets[:, :, 5]
    v446 = grad_grad_jets[:, :, 6]
    v447 = grad_grad_jets[:, :, 7]
    v448 = grad_grad_jets[:, :, 8]
    v449 = grad_grad_jets[:, :, 9]
    v450 = v441 * 2.0
    v451 = v439 * v450
    del v439
    v452 = v0 * v450
    del v450
    v453 = v442 * 2.0
    v454 = v432 * v453
    del v432
    v455 = v2 * v453
    del v453
    v456 = v443 * 2.0
    v457 = v424 * v456
    del v424
    v458 = v4 * v456
    del v456
    v459 = narrow(v441, 0, channels - 1)
    v460 = narrow(v441, 1, channels - 1)
    v461 = v415 * v460
    v462 = v6 * v460
    v463 = v415 * v459
    del v415
    v464 = v7 * v459
    v465 = v462 + v464
    del v462, v464
    v466 = narrow(v442, 0, channels - 1)
    v467 = narrow(v442, 1, channels - 1)
    v468 = v413 * v467
    v469 = v9 * v467
    v470 = v413 * v466
    del v413
    v471 = v10 * v466
    v472 = v469 + v471
    del v469, v471
    v473 = narrow(v443, 0, channels - 1)
    v474 = narrow(v443, 1, channels - 1)
    v475 = v411 * v474
    v476 = v12 * v474
    v477 = v411 * v473
    del v411
    v478 = v13 * v473
    v479 = v476 + v478
    del v476, v478
    v480 = v455 + v458
    v481 = v452 * 2.0
    v482 = v480 + v481
    del v481
    v483 = v165 * v482
    v484 = v15 * v482
    del v482
    v485 = v165 * v444
    v486 = v23 * v444
    del v23
    v487 = narrow(v444, 1, channels - 1)
    v488 = narrow(v480, 0, channels - 1)
    v489 = v166 * v488
    v490 = v24 * v488
    del v488
    v491 = v166 * v487
    v492 = v25 * v487
    del v25
    v493 = v452 + v458
    v494 = v455 * 2.0
    v495 = v493 + v494
    del v494
    v496 = v165 * v495
    v497 = v16 * v495
    del v495
    v498 = v165 * v447
    v499 = v28 * v447
    del v28
    v500 = narrow(v447, 1, channels - 1)
    v501 = narrow(v493, 0, channels - 1)
    del v493
    v502 = v166 * v501
    v503 = v29 * v501
    del v501
    v504 = v166 * v500
    v505 = v30 * v500
    del v30
    v506 = v452 + v455
    v507 = v458 + v506
    v508 = v458 * 2.0
    v509 = v506 + v508
    del v508
    v510 = v165 * v509
    v511 = v17 * v509
    del v509
    v512 = v165 * v449
    v513 = v34 * v449
    del v34
    v514 = narrow(v449, 1, channels - 1)
    v515 = narrow(v506, 0, channels - 1)
    del v506
    v516 = v166 * v515
    v517 = v35 * v515
    del v515
    v518 = v166 * v514
    v519 = v36 * v514
    del v36
    v520 = narrow(v452, 1, channels - 1)
    v521 = narrow(v444, 0, channels - 1)
    v522 = v167 * v521
    v523 = v37 * v521
    v524 = v167 * v520
    v525 = v38 * v520
    v526 = narrow(v455, 1, channels - 1)
    v527 = narrow(v447, 0, channels - 1)
    v528 = v167 * v527
    v529 = v39 * v527
    v530 = v167 * v526
    v531 = v40 * v526
    v532 = narrow(v458, 1, channels - 1)
    v533 = narrow(v449, 0, channels - 1)
    v534 = v167 * v533
    v535 = v41 * v533
    v536 = v167 * v532
    v537 = v42 * v532
    v538 = v465 * 3.0
    v539 = v472 * 2.0
    v540 = v479 * 2.0
    v541 = v538 + v539
    del v538, v539
    v542 = v540 + v541
    del v541
    v543 = v167 * v542
    v544 = v24 * v542
    v545 = v167 * v487
    v546 = v47 * v487
    v547 = v371 * v467
    v548 = v6 * v467
    v549 = v371 * v459
    v550 = v10 * v459
    v551 = v371 * v466
    v552 = v7 * v466
    v553 = v371 * v460
    del v371
    v554 = v9 * v460
    v555 = v548 + v550
    del v548, v550
    v556 = v552 + v555
    del v552, v555
    v557 = v554 + v556
    del v554, v556
    v558 = narrow(v445, 1, channels - 1)
    v559 = v167 * v558
    v560 = v50 * v558
    v561 = v167 * v557
    v562 = v51 * v557
    v563 = v369 * v474
    v564 = v6 * v474
    v565 = v369 * v459
    v566 = v13 * v459
    v567 = v369 * v473
    v568 = v7 * v473
    v569 = v369 * v460
    del v369
    v570 = v12 * v460
    v571 = v564 + v566
    del v564, v566
    v572 = v568 + v571
    del v568, v571
    v573 = v570 + v572
    del v570, v572
    v574 = narrow(v446, 1, channels - 1)
    v575 = v167 * v574
    v576 = v54 * v574
    v577 = v167 * v573
    v578 = v55 * v573
    v579 = v465 * 2.0
    v580 = v472 * 3.0
    v581 = v540 + v579
    del v540, v579
    v582 = v580 + v581
    del v580, v581
    v583 = v167 * v582
    v584 = v29 * v582
    v585 = v167 * v500
    v586 = v59 * v500
    v587 = v363 * v474
    v588 = v9 * v474
    v589 = v363 * v466
    v590 = v13 * v466
    v591 = v363 * v473
    v592 = v10 * v473
    v593 = v363 * v467
    del v363
    v594 = v12 * v467
    v595 = v588 + v590
    del v588, v590
    v596 = v592 + v595
    del v592, v595
    v597 = v594 + v596
    del v594, v596
    v598 = narrow(v448, 1, channels - 1)
    v599 = v167 * v598
    v600 = v62 * v598
    v601 = v167 * v597
    v602 = v63 * v597
    v603 = narrow(v452, 0, channels - 1)
    v604 = v168 * v603
    v605 = v24 * v603
    v606 = v168 * v487
    v607 = v64 * v487
    v608 = v168 * v542
    v609 = v38 * v542
    del v542
    v610 = v168 * v521
    v611 = v47 * v521
    del v47
    v612 = narrow(v445, 0, channels - 1)
    v613 = v168 * v612
    v614 = v50 * v612
    del v50
    v615 = v168 * v557
    v616 = v65 * v557
    del v557
    v617 = narrow(v446, 0, channels - 1)
    v618 = v168 * v617
    v619 = v54 * v617
    del v54
    v620 = v168 * v573
    v621 = v66 * v573
    del v573
    v622 = narrow(v455, 0, channels - 1)
    v623 = v168 * v622
    v624 = v29 * v622
    v625 = v168 * v500
    v626 = v67 * v500
    v627 = v168 * v582
    v628 = v40 * v582
    del v582
    v629 = v168 * v527
    v630 = v59 * v527
    del v59
    v631 = narrow(v448, 0, channels - 1)
    v632 = v168 * v631
    v633 = v62 * v631
    del v62
    v634 = v168 * v597
    v635 = v68 * v597
    del v597
    v636 = narrow(v458, 0, channels - 1)
    v637 = v168 * v636
    v638 = v35 * v636
    v639 = v168 * v514
    v640 = v69 * v514
    v641 = -v480
    del v480
    v642 = narrow(v641, 1, channels - 1)
    del v641
    v643 = v169 * v642
    v644 = v38 * v642
    del v642
    v645 = v169 * v521
    v646 = v72 * v521
    del v72
    v647 = -v452
    v648 = -v458
    v649 = v647 + v648
    del v648
    v650 = narrow(v649, 1, channels - 1)
    del v649
    v651 = v169 * v650
    v652 = v40 * v650
    del v650
    v653 = v169 * v527
    v654 = v75 * v527
    del v75
    v655 = -v455
    v656 = v647 + v655
    del v647, v655
    v657 = narrow(v656, 1, channels - 1)
    del v656
    v658 = v169 * v657
    v659 = v42 * v657
    del v657
    v660 = v169 * v533
    v661 = v77 * v533
    del v77
    v662 = v332 * v444
    v663 = v1 * v444
    v664 = v332 * v452
    del v332
    v665 = v15 * v452
    v666 = v663 + v665
    del v663, v665
    v667 = v170 * v666
    v668 = v15 * v666
    del v666
    v669 = v170 * v444
    v670 = v78 * v444
    del v78
    v671 = v330 * v448
    v672 = v1 * v448
    v673 = v330 * v452
    del v330
    v674 = v20 * v452
    del v452
    v675 = v672 + v674
    del v672, v674
    v676 = v198 * v675
    v677 = v20 * v675
    del v675
    v678 = v198 * v448
    v679 = v79 * v448
    del v79
    v680 = v328 * v445
    v681 = v5 * v445
    v682 = v328 * v458
    del v328
    v683 = v18 * v458
    v684 = v681 + v683
    del v681, v683
    v685 = v198 * v684
    v686 = v18 * v684
    del v684
    v687 = v198 * v445
    v688 = v80 * v445
    del v80
    v689 = v326 * v446
    v690 = v3 * v446
    v691 = v326 * v455
    del v326
    v692 = v19 * v455
    v693 = v690 + v692
    del v690, v692
    v694 = v198 * v693
    v695 = v19 * v693
    del v693
    v696 = v198 * v446
    del v198
    v697 = v81 * v446
    del v81
    v698 = v324 * v447
    v699 = v3 * v447
    v700 = v324 * v455
    del v324
    v701 = v16 * v455
    del v455
    v702 = v699 + v701
    del v699, v701
    v703 = v170 * v702
    v704 = v16 * v702
    del v702
    v705 = v170 * v447
    v706 = v82 * v447
    del v82
    v707 = v322 * v449
    v708 = v5 * v449
    v709 = v322 * v458
    del v322
    v710 = v17 * v458
    del v458
    v711 = v708 + v710
    del v708, v710
    v712 = v170 * v711
    v713 = v17 * v711
    del v711
    v714 = v170 * v449
    v715 = v83 * v449
    del v83
    v716 = v170 * v507
    v717 = v84 * v507
    del v84
    v718 = v447 + v449
    v719 = v319 * v718
    v720 = v15 * v718
    v721 = v85 * v507
    del v85
    v722 = v444 + v449
    v723 = v319 * v722
    v724 = v16 * v722
    v725 = v444 + v447
    v726 = v319 * v725
    del v319
    v727 = v17 * v725
    v728 = v720 + v724
    del v720, v724
    v729 = v727 + v728
    del v727, v728
    v730 = v170 * v729
    v731 = v32 * v729
    del v32, v729
    v732 = v86 * v507
    del v86
    v733 = v225 * v520
    v734 = v12 * v520
    v735 = v225 * v473
    v736 = v37 * v473
    v737 = v224 * v526
    v738 = v12 * v526
    v739 = v224 * v473
    v740 = v39 * v473
    v741 = v221 * v520
    v742 = v9 * v520
    del v520
    v743 = v221 * v466
    v744 = v37 * v466
    v745 = v222 * v532
    v746 = v9 * v532
    v747 = v222 * v466
    v748 = v41 * v466
    v749 = v255 * v526
    v750 = v6 * v526
    del v526
    v751 = v255 * v459
    v752 = v39 * v459
    v753 = v254 * v532
    v754 = v6 * v532
    del v532
    v755 = v254 * v459
    v756 = v41 * v459
    v757 = v213 * v603
    v758 = v13 * v603
    v759 = v213 * v474
    v760 = v64 * v474
    v761 = v212 * v622
    v762 = v13 * v622
    v763 = v212 * v474
    v764 = v67 * v474
    v765 = v209 * v603
    v766 = v10 * v603
    del v603
    v767 = v209 * v467
    v768 = v64 * v467
    v769 = v210 * v636
    v770 = v10 * v636
    v771 = v210 * v467
    v772 = v69 * v467
    v773 = v247 * v622
    v774 = v7 * v622
    del v622
    v775 = v247 * v460
    v776 = v67 * v460
    v777 = v246 * v636
    v778 = v7 * v636
    del v636
    v779 = v246 * v460
    v780 = v69 * v460
    v781 = v305 * v442
    v782 = v0 * v442
    v783 = v305 * v441
    del v305
    v784 = v2 * v441
    v785 = v782 + v784
    del v782, v784
    v786 = v301 * v785
    v787 = v18 * v785
    v788 = v301 * v445
    del v301
    v789 = v99 * v445
    v790 = v787 + v789
    del v787, v789
    v791 = narrow(v785, 0, channels - 1)
    v792 = v177 * v791
    v793 = v51 * v791
    v794 = v177 * v558
    v795 = v101 * v558
    v796 = narrow(v785, 1, channels - 1)
    v797 = v174 * v796
    v798 = v65 * v796
    v799 = v174 * v612
    v800 = v102 * v612
    v801 = v289 * v448
    v802 = v19 * v448
    v803 = v289 * v446
    del v289
    v804 = v20 * v446
    v805 = v802 + v804
    del v802, v804
    v806 = v199 * v805
    v807 = v99 * v805
    del v805
    v808 = v199 * v785
    v809 = v103 * v785
    del v103, v785
    v810 = v286 * v796
    v811 = v12 * v796
    v812 = v286 * v473
    del v286
    v813 = v102 * v473
    v814 = v811 + v813
    del v811, v813
    v815 = v222 * v796
    v816 = v6 * v796
    v817 = v222 * v459
    del v222
    v818 = v102 * v459
    v819 = v254 * v796
    v820 = v9 * v796
    del v796
    v821 = v254 * v466
    del v254
    v822 = v102 * v466
    v823 = v282 * v791
    v824 = v13 * v791
    v825 = v282 * v474
    del v282
    v826 = v101 * v474
    v827 = v824 + v826
    del v824, v826
    v828 = v210 * v791
    v829 = v7 * v791
    v830 = v210 * v460
    del v210
    v831 = v101 * v460
    v832 = v246 * v791
    v833 = v10 * v791
    del v791
    v834 = v246 * v467
    del v246
    v835 = v101 * v467
    v836 = v279 * v443
    v837 = v0 * v443
    v838 = v279 * v441
    del v279
    v839 = v4 * v441
    v840 = v837 + v839
    del v837, v839
    v841 = v275 * v840
    v842 = v19 * v840
    v843 = v275 * v446
    del v275
    v844 = v110 * v446
    v845 = v842 + v844
    del v842, v844
    v846 = narrow(v840, 0, channels - 1)
    v847 = v177 * v846
    v848 = v55 * v846
    v849 = v177 * v574
    v850 = v112 * v574
    v851 = narrow(v840, 1, channels - 1)
    v852 = v174 * v851
    v853 = v66 * v851
    v854 = v174 * v617
    v855 = v113 * v617
    v856 = v263 * v448
    v857 = v18 * v448
    v858 = v263 * v445
    del v263
    v859 = v20 * v445
    v860 = v857 + v859
    del v857, v859
    v861 = v199 * v860
    v862 = v110 * v860
    del v860
    v863 = v199 * v840
    v864 = v114 * v840
    del v114, v840
    v865 = v260 * v851
    v866 = v9 * v851
    v867 = v260 * v466
    del v260
    v868 = v113 * v466
    v869 = v866 + v868
    del v866, v868
    v870 = -v869
    v871 = v814 + v870
    del v870
    v872 = v171 * v871
    v873 = v38 * v871
    del v871
    v874 = v171 * v521
    v875 = v116 * v521
    del v116
    v876 = v224 * v851
    v877 = v6 * v851
    v878 = v224 * v459
    del v224
    v879 = v113 * v459
    v880 = v255 * v851
    v881 = v12 * v851
    del v851
    v882 = v255 * v473
    del v255
    v883 = v113 * v473
    v884 = v750 + v752
    del v750, v752
    v885 = v881 + v884
    del v881, v884
    v886 = v883 + v885
    del v883, v885
    v887 = -v886
    del v886
    v888 = v754 + v756
    del v754, v756
    v889 = v820 + v888
    del v820, v888
    v890 = v822 + v889
    del v822, v889
    v891 = v887 + v890
    del v887, v890
    v892 = v171 * v891
    v893 = v68 * v891
    del v891
    v894 = v171 * v631
    v895 = v121 * v631
    del v121
    v896 = v252 * v846
    v897 = v10 * v846
    v898 = v252 * v467
    del v252
    v899 = v112 * v467
    v900 = v897 + v899
    del v897, v899
    v901 = -v900
    v902 = v827 + v901
    del v901
    v903 = v171 * v902
    v904 = v24 * v902
    del v902
    v905 = v171 * v487
    v906 = v123 * v487
    del v123
    v907 = v212 * v846
    v908 = v7 * v846
    v909 = v212 * v460
    del v212
    v910 = v112 * v460
    v911 = v247 * v846
    v912 = v13 * v846
    del v846
    v913 = v247 * v474
    del v247
    v914 = v112 * v474
    v915 = v774 + v776
    del v774, v776
    v916 = v912 + v915
    del v912, v915
    v917 = v914 + v916
    del v914, v916
    v918 = -v917
    del v917
    v919 = v778 + v780
    del v778, v780
    v920 = v833 + v919
    del v833, v919
    v921 = v835 + v920
    del v835, v920
    v922 = v918 + v921
    del v918, v921
    v923 = v171 * v922
    v924 = v63 * v922
    del v922
    v925 = v171 * v598
    v926 = v128 * v598
    del v128
    v927 = v245 * v443
    v928 = v2 * v443
    v929 = v245 * v442
    del v245
    v930 = v4 * v442
    v931 = v928 + v930
    del v928, v930
    v932 = v241 * v931
    v933 = v20 * v931
    v934 = v241 * v448
    del v241
    v935 = v129 * v448
    v936 = v933 + v935
    del v933, v935
    v937 = v790 + v845
    v938 = v936 + v937
    v939 = v938 * 2.0
    del v938
    v940 = narrow(v931, 0, channels - 1)
    v941 = v177 * v940
    v942 = v63 * v940
    del v63
    v943 = v177 * v598
    del v177
    v944 = v131 * v598
    del v598
    v945 = narrow(v931, 1, channels - 1)
    v946 = v174 * v945
    v947 = v68 * v945
    del v68
    v948 = v174 * v631
    del v174
    v949 = v132 * v631
    del v631
    v950 = v228 * v446
    v951 = v18 * v446
    v952 = v228 * v445
    del v228
    v953 = v19 * v445
    v954 = v951 + v953
    del v951, v953
    v955 = v199 * v954
    v956 = v129 * v954
    del v954
    v957 = v199 * v931
    v958 = v133 * v931
    del v133, v931
    v959 = v225 * v945
    v960 = v9 * v945
    v961 = v225 * v466
    del v225
    v962 = v132 * v466
    del v466
    v963 = v734 + v736
    del v734, v736
    v964 = v960 + v963
    del v960, v963
    v965 = v962 + v964
    del v962, v964
    v966 = -v965
    del v965
    v967 = v738 + v740
    del v738, v740
    v968 = v877 + v967
    del v877, v967
    v969 = v879 + v968
    del v879, v968
    v970 = v966 + v969
    del v966, v969
    v971 = v171 * v970
    v972 = v65 * v970
    del v65, v970
    v973 = v171 * v612
    v974 = v137 * v612
    del v137, v612
    v975 = v221 * v945
    v976 = v12 * v945
    v977 = v221 * v473
    del v221
    v978 = v132 * v473
    del v473
    v979 = v746 + v748
    del v746, v748
    v980 = v816 + v979
    del v816, v979
    v981 = v818 + v980
    del v818, v980
    v982 = -v981
    del v981
    v983 = v742 + v744
    del v742, v744
    v984 = v976 + v983
    del v976, v983
    v985 = v978 + v984
    del v978, v984
    v986 = v982 + v985
    del v982, v985
    v987 = v171 * v986
    v988 = v66 * v986
    del v66, v986
    v989 = v171 * v617
    v990 = v141 * v617
    del v141, v617
    v991 = v219 * v945
    v992 = v6 * v945
    del v945
    v993 = v219 * v459
    del v219
    v994 = v132 * v459
    del v459
    v995 = v992 + v994
    del v992, v994
    v996 = -v814
    del v814
    v997 = v995 + v996
    del v996
    v998 = v171 * v997
    v999 = v40 * v997
    del v997
    v1000 = v171 * v527
    v1001 = v143 * v527
    del v143
    v1002 = -v995
    del v995
    v1003 = v869 + v1002
    del v869, v1002
    v1004 = v171 * v1003
    v1005 = v42 * v1003
    del v1003
    v1006 = v171 * v533
    v1007 = v144 * v533
    del v144
    v1008 = v213 * v940
    v1009 = v10 * v940
    v1010 = v213 * v467
    del v213
    v1011 = v131 * v467
    del v467
    v1012 = v758 + v760
    del v758, v760
    v1013 = v1009 + v1012
    del v1009, v1012
    v1014 = v1011 + v1013
    del v1011, v1013
    v1015 = -v1014
    del v1014
    v1016 = v762 + v764
    del v762, v764
    v1017 = v908 + v1016
    del v908, v1016
    v1018 = v910 + v1017
    del v910, v1017
    v1019 = v1015 + v1018
    del v1015, v1018
    v1020 = v171 * v1019
    v1021 = v51 * v1019
    del v51, v1019
    v1022 = v171 * v558
    v1023 = v148 * v558
    del v148, v558
    v1024 = v209 * v940
    v1025 = v13 * v940
    v1026 = v209 * v474
    del v209
    v1027 = v131 * v474
    del v474
    v1028 = v770 + v772
    del v770, v772
    v1029 = v829 + v1028
    del v829, v1028
    v1030 = v831 + v1029
    del v831, v1029
    v1031 = -v1030
    del v1030
    v1032 = v766 + v768
    del v766, v768
    v1033 = v1025 + v1032
    del v1025, v1032
    v1034 = v1027 + v1033
    del v1027, v1033
    v1035 = v1031 + v1034
    del v1031, v1034
    v1036 = v171 * v1035
    v1037 = v55 * v1035
    del v55, v1035
    v1038 = v171 * v574
    v1039 = v152 * v574
    del v152, v574
    v1040 = v207 * v940
    v1041 = v7 * v940
    del v940
    v1042 = v207 * v460
    del v207
    v1043 = v131 * v460
    del v460
    v1044 = v1041 + v1043
    del v1041, v1043
    v1045 = -v827
    del v827
    v1046 = v1044 + v1045
    del v1045
    v1047 = v171 * v1046
    v1048 = v29 * v1046
    del v1046
    v1049 = v171 * v500
    v1050 = v154 * v500
    del v154
    v1051 = -v1044
    del v1044
    v1052 = v900 + v1051
    del v900, v1051
    v1053 = v171 * v1052
    v1054 = v35 * v1052
    del v1052
    v1055 = v171 * v514
    v1056 = v155 * v514
    del v155
    v1057 = v199 * v725
    v1058 = v100 * v725
    del v100, v725
    v1059 = v199 * v937
    v1060 = v15 * v937
    del v937
    v1061 = v199 * v722
    v1062 = v111 * v722
    del v111, v722
    v1063 = v790 + v936
    del v790
    v1064 = v199 * v1063
    v1065 = v16 * v1063
    del v1063
    v1066 = v845 + v936
    del v845, v936
    v1067 = v199 * v1066
    v1068 = v17 * v1066
    del v1066
    v1069 = v199 * v718
    del v199
    v1070 = v130 * v718
    del v130, v718
    v1071 = v807 + v809
    del v807, v809
    v1072 = v862 + v1071
    del v862, v1071
    v1073 = v864 + v1072
    del v864, v1072
    v1074 = v956 + v1073
    del v956, v1073
    v1075 = v958 + v1074
    del v958, v1074
    v1076 = v1058 + v1075
    del v1058, v1075
    v1077 = v1060 + v1076
    del v1060, v1076
    v1078 = v1062 + v1077
    del v1062, v1077
    v1079 = v1065 + v1078
    del v1065, v1078
    v1080 = v1068 + v1079
    del v1068, v1079
    v1081 = v1070 + v1080
    del v1070, v1080
    v1082 = v1081 * 2.0
    del v1081
    v1083 = v677 + v679
    del v677, v679
    v1084 = v686 + v1083
    del v686, v1083
    v1085 = v688 + v1084
    del v688, v1084
    v1086 = v695 + v1085
    del v695, v1085
    v1087 = v697 + v1086
    del v697, v1086
    v1088 = -v1087
    del v1087
    v1089 = v465 + v472
    del v465, v472
    v1090 = v479 + v1089
    v1091 = -v1090
    v1092 = v178 * v1091
    v1093 = v38 * v1091
    del v38
    v1094 = v40 * v1091
    del v40
    v1095 = v42 * v1091
    del v1091
    v1096 = v521 + v527
    del v521, v527
    v1097 = v533 + v1096
    del v1096
    v1098 = v178 * v1097
    del v178
    v1099 = v159 * v1097
    del v159, v1097
    v1100 = v479 * 3.0
    del v479
    v1101 = v1089 * 2.0
    del v1089
    v1102 = v1100 + v1101
    del v1100, v1101
    v1103 = v167 * v1102
    v1104 = v35 * v1102
    v1105 = v167 * v514
    v1106 = v162 * v514
    v1107 = v168 * v1102
    v1108 = v42 * v1102
    del v42, v1102
    v1109 = v168 * v533
    v1110 = v162 * v533
    del v162, v533
    v1111 = v172 * v1090
    v1112 = v24 * v1090
    del v24
    v1113 = v29 * v1090
    del v29
    v1114 = v35 * v1090
    del v35
    v1115 = v487 + v500
    del v487, v500
    v1116 = v514 + v1115
    del v514, v1115
    v1117 = v172 * v1116
    del v172
    v1118 = v157 * v1116
    del v157, v1116
    v1119 = v1093 + v1094
    del v1093, v1094
    v1120 = v1095 + v1119
    del v1095, v1119
    v1121 = v1099 + v1120
    del v1099, v1120
    v1122 = v1121 * 2.0
    del v1121
    v1123 = v793 + v795
    del v793, v795
    v1124 = v848 + v1123
    del v848, v1123
    v1125 = v850 + v1124
    del v850, v1124
    v1126 = v942 + v1125
    del v942, v1125
    v1127 = v944 + v1126
    del v944, v1126
    v1128 = v1127 * 2.0
    v1129 = v1127 * -2.0
    del v1127
    v1130 = v798 + v800
    del v798, v800
    v1131 = v853 + v1130
    del v853, v1130
    v1132 = v855 + v1131
    del v855, v1131
    v1133 = v947 + v1132
    del v947, v1132
    v1134 = v949 + v1133
    del v949, v1133
    v1135 = v1134 * 2.0
    del v1134
    v1136 = v1112 + v1113
    del v1112, v1113
    v1137 = v1114 + v1136
    del v1114, v1136
    v1138 = v1118 + v1137
    del v1118, v1137
    v1139 = v1138 * 2.0
    del v1138
    v1140 = v873 + v875
    del v873, v875
    v1141 = v893 + v1140
    del v893, v1140
    v1142 = v895 + v1141
    del v895, v1141
    v1143 = v904 + v1142
    del v904, v1142
    v1144 = v906 + v1143
    del v906, v1143
    v1145 = v924 + v1144
    del v924, v1144
    v1146 = v926 + v1145
    del v926, v1145
    v1147 = v972 + v1146
    del v972, v1146
    v1148 = v974 + v1147
    del v974, v1147
    v1149 = v988 + v1148
    del v988, v1148
    v1150 = v990 + v1149
    del v990, v1149
    v1151 = v999 + v1150
    del v999, v1150
    v1152 = v1001 + v1151
    del v1001, v1151
    v1153 = v1005 + v1152
    del v1005, v1152
    v1154 = v1007 + v1153
    del v1007, v1153
    v1155 = v1021 + v1154
    del v1021, v1154
    v1156 = v1023 + v1155
    del v1023, v1155
    v1157 = v1037 + v1156
    del v1037, v1156
    v1158 = v1039 + v1157
    del v1039, v1157
    v1159 = v1048 + v1158
    del v1048, v1158
    v1160 = v1050 + v1159
    del v1050, v1159
    v1161 = v1054 + v1160
    del v1054, v1160
    v1162 = v1056 + v1161
    del v1056, v1161
    v1163 = v668 + v670
    del v668, v670
    v1164 = v704 + v1163
    del v704, v1163
    v1165 = v706 + v1164
    del v706, v1164
    v1166 = v713 + v1165
    del v713, v1165
    v1167 = v715 + v1166
    del v715, v1166
    v1168 = v717 + v1167
    del v717, v1167
    v1169 = v721 + v1168
    del v721, v1168
    v1170 = v731 + v1169
    del v731, v1169
    v1171 = v732 + v1170
    del v732, v1170
    v1172 = v1082 + v1171
    del v1082, v1171
    v1173 = v1088 + v1172
    del v1088, v1172
    v1174 = v644 + v646
    del v644, v646
    v1175 = v652 + v1174
    del v652, v1174
    v1176 = v654 + v1175
    del v654, v1175
    v1177 = v659 + v1176
    del v659, v1176
    v1178 = v661 + v1177
    del v661, v1177
    v1179 = v1135 + v1178
    del v1178
    v1180 = v1139 + v1179
    del v1139, v1179
    v1181 = v605 + v607
    del v605, v607
    v1182 = v609 + v1181
    del v609, v1181
    v1183 = v611 + v1182
    del v611, v1182
    v1184 = v614 + v1183
    del v614, v1183
    v1185 = v616 + v1184
    del v616, v1184
    v1186 = v619 + v1185
    del v619, v1185
    v1187 = v621 + v1186
    del v621, v1186
    v1188 = v624 + v1187
    del v624, v1187
    v1189 = v626 + v1188
    del v626, v1188
    v1190 = v628 + v1189
    del v628, v1189
    v1191 = v630 + v1190
    del v630, v1190
    v1192 = v633 + v1191
    del v633, v1191
    v1193 = v635 + v1192
    del v635, v1192
    v1194 = v638 + v1193
    del v638, v1193
    v1195 = v640 + v1194
    del v640, v1194
    v1196 = v1108 + v1195
    del v1108, v1195
    v1197 = v1110 + v1196
    del v1110, v1196
    v1198 = v1128 + v1197
    del v1128, v1197
    v1199 = v523 + v525
    del v523, v525
    v1200 = v529 + v1199
    del v529, v1199
    v1201 = v531 + v1200
    del v531, v1200
    v1202 = v535 + v1201
    del v535, v1201
    v1203 = v537 + v1202
    del v537, v1202
    v1204 = v544 + v1203
    del v544, v1203
    v1205 = v546 + v1204
    del v546, v1204
    v1206 = v560 + v1205
    del v560, v1205
    v1207 = v562 + v1206
    del v562, v1206
    v1208 = v576 + v1207
    del v576, v1207
    v1209 = v578 + v1208
    del v578, v1208
    v1210 = v584 + v1209
    del v584, v1209
    v1211 = v586 + v1210
    del v586, v1210
    v1212 = v600 + v1211
    del v600, v1211
    v1213 = v602 + v1212
    del v602, v1212
    v1214 = v1104 + v1213
    del v1104, v1213
    v1215 = v1106 + v1214
    del v1106, v1214
    v1216 = v1135 + v1215
    del v1135, v1215
    v1217 = v490 + v492
    del v490, v492
    v1218 = v503 + v1217
    del v503, v1217
    v1219 = v505 + v1218
    del v505, v1218
    v1220 = v517 + v1219
    del v517, v1219
    v1221 = v519 + v1220
    del v519, v1220
    v1222 = v1122 + v1221
    del v1122, v1221
    v1223 = v1129 + v1222
    del v1129, v1222
    v1224 = v484 + v486
    del v484, v486
    v1225 = v497 + v1224
    del v497, v1224
    v1226 = v499 + v1225
    del v499, v1225
    v1227 = v511 + v1226
    del v511, v1226
    v1228 = v513 + v1227
    del v513, v1227
    v1229 = v939 + v1228
    del v939, v1228
    v1230 = v1105 + v1109
    del v1105, v1109
    v1231 = v1230 * 2.0
    v1232 = v1230 * 3.0
    del v1230
    v1233 = -v1098
    del v1098
    v1234 = v1231 + v1233
    del v1231
    v1235 = v1117 + v1234
    del v1234
    v1236 = -v1055
    v1237 = -v1049
    v1238 = v1049 + v1236
    del v1049, v1236
    v1239 = v131 * v1238
    v1240 = v7 * v1238
    del v1238
    v1241 = -v1038
    v1242 = v131 * v1038
    v1243 = v13 * v1038
    v1244 = -v1022
    v1245 = v131 * v1244
    del v131
    v1246 = v10 * v1244
    v1247 = -v1006
    v1248 = -v1000
    v1249 = v1000 + v1247
    del v1000, v1247
    v1250 = v132 * v1249
    v1251 = v6 * v1249
    del v1249
    v1252 = -v989
    v1253 = v132 * v989
    v1254 = v12 * v989
    v1255 = -v973
    v1256 = v132 * v1255
    del v132
    v1257 = v9 * v1255
    v1258 = v19 * v957
    v1259 = v18 * v957
    del v957
    v1260 = v948 + v961
    del v948, v961
    v1261 = v977 + v1260
    del v977, v1260
    v1262 = v993 + v1261
    del v993, v1261
    v1263 = v1251 + v1262
    del v1251, v1262
    v1264 = v1254 + v1263
    del v1254, v1263
    v1265 = v1257 + v1264
    del v1257, v1264
    v1266 = pad(v1265, 1, channels)
    del v1265
    v1267 = v943 + v1010
    del v943, v1010
    v1268 = v1026 + v1267
    del v1026, v1267
    v1269 = v1042 + v1268
    del v1042, v1268
    v1270 = v1240 + v1269
    del v1240, v1269
    v1271 = v1243 + v1270
    del v1243, v1270
    v1272 = v1246 + v1271
    del v1246, v1271
    v1273 = pad(v1272, 0, channels)
    del v1272
    v1274 = v129 * v1069
    del v129
    v1275 = v20 * v1069
    del v1069
    v1276 = v934 + v955
    del v934, v955
    v1277 = v1266 + v1276
    del v1266, v1276
    v1278 = v1273 + v1277
    del v1273, v1277
    v1279 = v1275 + v1278
    del v1275, v1278
    v1280 = v4 * v1279
    v1281 = v2 * v1279
    del v1279
    v1282 = -v925
    v1283 = v112 * v1282
    v1284 = v13 * v1282
    v1285 = v112 * v1022
    v1286 = v7 * v1022
    v1287 = -v905
    v1288 = v1055 + v1287
    del v1055, v1287
    v1289 = v112 * v1288
    del v112
    v1290 = v10 * v1288
    del v1288
    v1291 = -v894
    v1292 = v113 * v1291
    v1293 = v12 * v1291
    v1294 = v113 * v973
    v1295 = v6 * v973
    v1296 = -v874
    v1297 = v1006 + v1296
    del v1006, v1296
    v1298 = v113 * v1297
    del v113
    v1299 = v9 * v1297
    del v1297
    v1300 = v20 * v863
    v1301 = v18 * v863
    del v863
    v1302 = v854 + v867
    del v854, v867
    v1303 = v878 + v1302
    del v878, v1302
    v1304 = v882 + v1303
    del v882, v1303
    v1305 = v1293 + v1304
    del v1293, v1304
    v1306 = v1295 + v1305
    del v1295, v1305
    v1307 = v1299 + v1306
    del v1299, v1306
    v1308 = pad(v1307, 1, channels)
    del v1307
    v1309 = v849 + v898
    del v849, v898
    v1310 = v909 + v1309
    del v909, v1309
    v1311 = v913 + v1310
    del v913, v1310
    v1312 = v1284 + v1311
    del v1284, v1311
    v1313 = v1286 + v1312
    del v1286, v1312
    v1314 = v1290 + v1313
    del v1290, v1313
    v1315 = pad(v1314, 0, channels)
    del v1314
    v1316 = v110 * v1061
    del v110
    v1317 = v19 * v1061
    del v1061
    v1318 = v843 + v861
    del v843, v861
    v1319 = v1308 + v1318
    del v1308, v1318
    v1320 = v1315 + v1319
    del v1315, v1319
    v1321 = v1317 + v1320
    del v1317, v1320
    v1322 = v4 * v1321
    v1323 = v0 * v1321
    del v1321
    v1324 = v101 * v925
    v1325 = v10 * v925
    v1326 = v101 * v1241
    v1327 = v7 * v1241
    v1328 = v905 + v1237
    del v905, v1237
    v1329 = v101 * v1328
    del v101
    v1330 = v13 * v1328
    del v1328
    v1331 = v102 * v894
    v1332 = v9 * v894
    v1333 = v102 * v1252
    v1334 = v6 * v1252
    v1335 = v874 + v1248
    del v874, v1248
    v1336 = v102 * v1335
    del v102
    v1337 = v12 * v1335
    del v1335
    v1338 = v20 * v808
    v1339 = v19 * v808
    del v808
    v1340 = v799 + v812
    del v799, v812
    v1341 = v817 + v1340
    del v817, v1340
    v1342 = v821 + v1341
    del v821, v1341
    v1343 = v1332 + v1342
    del v1332, v1342
    v1344 = v1334 + v1343
    del v1334, v1343
    v1345 = v1337 + v1344
    del v1337, v1344
    v1346 = pad(v1345, 1, channels)
    del v1345
    v1347 = v794 + v825
    del v794, v825
    v1348 = v830 + v1347
    del v830, v1347
    v1349 = v834 + v1348
    del v834, v1348
    v1350 = v1325 + v1349
    del v1325, v1349
    v1351 = v1327 + v1350
    del v1327, v1350
    v1352 = v1330 + v1351
    del v1330, v1351
    v1353 = pad(v1352, 0, channels)
    del v1352
    v1354 = v99 * v1057
    del v99
    v1355 = v18 * v1057
    del v1057
    v1356 = v788 + v806
    del v788, v806
    v1357 = v1346 + v1356
    del v1346, v1356
    v1358 = v1353 + v1357
    del v1353, v1357
    v1359 = v1355 + v1358
    del v1355, v1358
    v1360 = v2 * v1359
    v1361 = v0 * v1359
    del v1359
    v1362 = v69 * v925
    v1363 = v7 * v925
    del v925
    v1364 = v67 * v1282
    v1365 = v7 * v1282
    del v1282
    v1366 = v69 * v1241
    del v69
    v1367 = v10 * v1241
    del v1241
    v1368 = v64 * v1038
    v1369 = v10 * v1038
    del v1038
    v1370 = v67 * v1022
    del v67
    v1371 = v13 * v1022
    del v1022
    v1372 = v64 * v1244
    del v64
    v1373 = v13 * v1244
    del v1244
    v1374 = v41 * v894
    v1375 = v6 * v894
    del v894
    v1376 = v39 * v1291
    v1377 = v6 * v1291
    del v1291
    v1378 = v41 * v1252
    del v41
    v1379 = v9 * v1252
    del v1252
    v1380 = v37 * v989
    v1381 = v9 * v989
    del v989
    v1382 = v39 * v973
    del v39
    v1383 = v12 * v973
    del v973
    v1384 = v37 * v1255
    del v37
    v1385 = v12 * v1255
    del v1255
    v1386 = v17 * v716
    v1387 = v16 * v716
    v1388 = v15 * v716
    del v716
    v1389 = v17 * v714
    v1390 = v5 * v714
    del v714
    v1391 = v16 * v705
    v1392 = v3 * v705
    del v705
    v1393 = v19 * v696
    v1394 = v3 * v696
    del v3, v696
    v1395 = v18 * v687
    v1396 = v5 * v687
    del v5, v687
    v1397 = v20 * v678
    v1398 = v1 * v678
    del v678
    v1399 = v15 * v669
    v1400 = v1 * v669
    del v1, v669
    v1401 = pad(v660, 1, channels)
    del v660
    v1402 = -v1401
    v1403 = pad(v653, 1, channels)
    del v653
    v1404 = -v1403
    v1405 = v1401 + v1403
    del v1401, v1403
    v1406 = -v1405
    del v1405
    v1407 = pad(v645, 1, channels)
    del v645
    v1408 = -v1407
    del v1407
    v1409 = v639 + v771
    del v639, v771
    v1410 = v779 + v1409
    del v779, v1409
    v1411 = v1363 + v1410
    del v1363, v1410
    v1412 = v1367 + v1411
    del v1367, v1411
    v1413 = pad(v1412, 0, channels)
    del v1412
    v1414 = v634 + v892
    del v634, v892
    v1415 = v946 + v1414
    del v946, v1414
    v1416 = pad(v1415, 0, channels)
    del v1415
    v1417 = v625 + v763
    del v625, v763
    v1418 = v775 + v1417
    del v775, v1417
    v1419 = v1365 + v1418
    del v1365, v1418
    v1420 = v1371 + v1419
    del v1371, v1419
    v1421 = pad(v1420, 0, channels)
    del v1420
    v1422 = v620 + v852
    del v620, v852
    v1423 = v987 + v1422
    del v987, v1422
    v1424 = pad(v1423, 0, channels)
    del v1423
    v1425 = v615 + v797
    del v615, v797
    v1426 = v971 + v1425
    del v971, v1425
    v1427 = pad(v1426, 0, channels)
    del v1426
    v1428 = v606 + v759
    del v606, v759
    v1429 = v767 + v1428
    del v767, v1428
    v1430 = v1369 + v1429
    del v1369, v1429
    v1431 = v1373 + v1430
    del v1373, v1430
    v1432 = pad(v1431, 0, channels)
    del v1431
    v1433 = v601 + v923
    del v601, v923
    v1434 = v941 + v1433
    del v941, v1433
    v1435 = pad(v1434, 1, channels)
    del v1434
    v1436 = v599 + v632
    del v599, v632
    v1437 = v12 * v1436
    v1438 = v10 * v1436
    v1439 = v13 * v1436
    v1440 = v9 * v1436
    del v1436
    v1441 = v585 + v629
    del v585, v629
    v1442 = v1441 * 3.0
    v1443 = v1441 * 2.0
    v1444 = v577 + v847
    del v577, v847
    v1445 = v1036 + v1444
    del v1036, v1444
    v1446 = pad(v1445, 1, channels)
    del v1445
    v1447 = v575 + v618
    del v575, v618
    v1448 = v12 * v1447
    v1449 = v7 * v1447
    v1450 = v13 * v1447
    v1451 = v6 * v1447
    del v1447
    v1452 = v561 + v792
    del v561, v792
    v1453 = v1020 + v1452
    del v1020, v1452
    v1454 = pad(v1453, 1, channels)
    del v1453
    v1455 = v559 + v613
    del v559, v613
    v1456 = v9 * v1455
    v1457 = v7 * v1455
    v1458 = v10 * v1455
    v1459 = v6 * v1455
    del v1455
    v1460 = v545 + v610
    del v545, v610
    v1461 = v1441 + v1460
    del v1441
    v1462 = v1461 * 2.0
    del v1461
    v1463 = v1460 * 2.0
    v1464 = v1460 * 3.0
    del v1460
    v1465 = v536 + v658
    del v536, v658
    v1466 = v1004 + v1465
    del v1004, v1465
    v1467 = v1092 + v1466
    del v1466
    v1468 = v1107 + v1467
    del v1107, v1467
    v1469 = pad(v1468, 0, channels)
    del v1468
    v1470 = v534 + v747
    del v534, v747
    v1471 = v755 + v1470
    del v755, v1470
    v1472 = v1375 + v1471
    del v1375, v1471
    v1473 = v1379 + v1472
    del v1379, v1472
    v1474 = pad(v1473, 1, channels)
    del v1473
    v1475 = v530 + v627
    del v530, v627
    v1476 = v651 + v1475
    del v651, v1475
    v1477 = v998 + v1476
    del v998, v1476
    v1478 = v1092 + v1477
    del v1477
    v1479 = pad(v1478, 0, channels)
    del v1478
    v1480 = v528 + v739
    del v528, v739
    v1481 = v751 + v1480
    del v751, v1480
    v1482 = v1377 + v1481
    del v1377, v1481
    v1483 = v1383 + v1482
    del v1383, v1482
    v1484 = pad(v1483, 1, channels)
    del v1483
    v1485 = v524 + v608
    del v524, v608
    v1486 = v643 + v1485
    del v643, v1485
    v1487 = v872 + v1486
    del v872, v1486
    v1488 = v1092 + v1487
    del v1092, v1487
    v1489 = pad(v1488, 0, channels)
    del v1488
    v1490 = v522 + v735
    del v522, v735
    v1491 = v743 + v1490
    del v743, v1490
    v1492 = v1381 + v1491
    del v1381, v1491
    v1493 = v1385 + v1492
    del v1385, v1492
    v1494 = pad(v1493, 1, channels)
    del v1493
    v1495 = pad(v518, 0, channels)
    del v518
    v1496 = v516 + v637
    del v516, v637
    v1497 = v1053 + v1496
    del v1053, v1496
    v1498 = v1103 + v1497
    del v1103, v1497
    v1499 = v1111 + v1498
    del v1498
    v1500 = pad(v1499, 1, channels)
    del v1499
    v1501 = v512 * 2.0
    v1502 = v512 + v1495
    del v512, v1495
    v1503 = v730 + v1502
    del v1502
    v1504 = pad(v504, 0, channels)
    del v504
    v1505 = v502 + v583
    del v502, v583
    v1506 = v623 + v1505
    del v623, v1505
    v1507 = v1047 + v1506
    del v1047, v1506
    v1508 = v1111 + v1507
    del v1507
    v1509 = pad(v1508, 1, channels)
    del v1508
    v1510 = v498 * 2.0
    v1511 = v498 + v1504
    del v498, v1504
    v1512 = pad(v491, 0, channels)
    del v491
    v1513 = v489 + v543
    del v489, v543
    v1514 = v604 + v1513
    del v604, v1513
    v1515 = v903 + v1514
    del v903, v1514
    v1516 = v1111 + v1515
    del v1111, v1515
    v1517 = pad(v1516, 1, channels)
    del v1516
    v1518 = v485 * 2.0
    v1519 = v485 + v1512
    del v485, v1512
    v1520 = v673 + v676
    del v673, v676
    v1521 = v803 + v1520
    del v803, v1520
    v1522 = v858 + v1521
    del v858, v1521
    v1523 = v932 + v1522
    del v932, v1522
    v1524 = v1274 + v1523
    del v1274, v1523
    v1525 = v1301 + v1524
    del v1301, v1524
    v1526 = v1339 + v1525
    del v1339, v1525
    v1527 = v1398 + v1526
    del v1398, v1526
    v1528 = v1416 + v1527
    del v1416, v1527
    v1529 = v1435 + v1528
    del v1435, v1528
    v1530 = v691 + v694
    del v691, v694
    v1531 = v801 + v1530
    del v801, v1530
    v1532 = v841 + v1531
    del v841, v1531
    v1533 = v952 + v1532
    del v952, v1532
    v1534 = v1259 + v1533
    del v1259, v1533
    v1535 = v1316 + v1534
    del v1316, v1534
    v1536 = v1338 + v1535
    del v1338, v1535
    v1537 = v1394 + v1536
    del v1394, v1536
    v1538 = v1424 + v1537
    del v1424, v1537
    v1539 = v1446 + v1538
    del v1446, v1538
    v1540 = v682 + v685
    del v682, v685
    v1541 = v786 + v1540
    del v786, v1540
    v1542 = v856 + v1541
    del v856, v1541
    v1543 = v950 + v1542
    del v950, v1542
    v1544 = v1258 + v1543
    del v1258, v1543
    v1545 = v1300 + v1544
    del v1300, v1544
    v1546 = v1354 + v1545
    del v1354, v1545
    v1547 = v1396 + v1546
    del v1396, v1546
    v1548 = v1427 + v1547
    del v1427, v1547
    v1549 = v1454 + v1548
    del v1454, v1548
    v1550 = v510 + v709
    del v510, v709
    v1551 = v712 + v1550
    del v712, v1550
    v1552 = v726 + v1551
    del v726, v1551
    v1553 = v1067 + v1552
    del v1067, v1552
    v1554 = v1387 + v1553
    del v1553
    v1555 = v1388 + v1554
    del v1554
    v1556 = v1390 + v1555
    del v1390, v1555
    v1557 = v1469 + v1556
    del v1469, v1556
    v1558 = v1500 + v1557
    del v1500, v1557
    v1559 = v496 + v700
    del v496, v700
    v1560 = v703 + v1559
    del v703, v1559
    v1561 = v723 + v1560
    del v723, v1560
    v1562 = v1064 + v1561
    del v1064, v1561
    v1563 = v1386 + v1562
    del v1562
    v1564 = v1388 + v1563
    del v1388, v1563
    v1565 = v1392 + v1564
    del v1392, v1564
    v1566 = v1479 + v1565
    del v1479, v1565
    v1567 = v1509 + v1566
    del v1509, v1566
    v1568 = v483 + v664
    del v483, v664
    v1569 = v667 + v1568
    del v667, v1568
    v1570 = v719 + v1569
    del v719, v1569
    v1571 = v1059 + v1570
    del v1059, v1570
    v1572 = v1386 + v1571
    del v1386, v1571
    v1573 = v1387 + v1572
    del v1387, v1572
    v1574 = v1400 + v1573
    del v1400, v1573
    v1575 = v1489 + v1574
    del v1489, v1574
    v1576 = v1517 + v1575
    del v1517, v1575
    v1577 = v1232 + v1233
    del v1232, v1233
    v1578 = v1117 + v1577
    del v1117, v1577
    v1579 = v1462 + v1578
    del v1462, v1578
    v1580 = v13 * v1579
    del v13
    v1581 = v12 * v1579
    del v12, v1579
    v1582 = v477 + v565
    del v477, v565
    v1583 = v589 + v1582
    del v589, v1582
    v1584 = v757 + v1583
    del v757, v1583
    v1585 = v761 + v1584
    del v761, v1584
    v1586 = v823 + v1585
    del v823, v1585
    v1587 = v911 + v1586
    del v911, v1586
    v1588 = v1024 + v1587
    del v1024, v1587
    v1589 = v1242 + v1588
    del v1242, v1588
    v1590 = v1283 + v1589
    del v1283, v1589
    v1591 = v1329 + v1590
    del v1329, v1590
    v1592 = v1370 + v1591
    del v1370, v1591
    v1593 = v1372 + v1592
    del v1372, v1592
    v1594 = v1440 + v1593
    del v1440, v1593
    v1595 = v1451 + v1594
    del v1451, v1594
    v1596 = v1581 + v1595
    del v1581, v1595
    v1597 = pad(v1596, 1, channels)
    del v1596
    v1598 = v475 + v569
    del v475, v569
    v1599 = v593 + v1598
    del v593, v1598
    v1600 = v733 + v1599
    del v733, v1599
    v1601 = v737 + v1600
    del v737, v1600
    v1602 = v810 + v1601
    del v810, v1601
    v1603 = v880 + v1602
    del v880, v1602
    v1604 = v975 + v1603
    del v975, v1603
    v1605 = v1253 + v1604
    del v1253, v1604
    v1606 = v1292 + v1605
    del v1292, v1605
    v1607 = v1336 + v1606
    del v1336, v1606
    v1608 = v1382 + v1607
    del v1382, v1607
    v1609 = v1384 + v1608
    del v1384, v1608
    v1610 = v1438 + v1609
    del v1438, v1609
    v1611 = v1449 + v1610
    del v1449, v1610
    v1612 = v1580 + v1611
    del v1580, v1611
    v1613 = pad(v1612, 0, channels)
    del v1612
    v1614 = v1235 + v1442
    del v1442
    v1615 = v1463 + v1614
    del v1463, v1614
    v1616 = v10 * v1615
    del v10
    v1617 = v9 * v1615
    del v9, v1615
    v1618 = v470 + v549
    del v470, v549
    v1619 = v591 + v1618
    del v591, v1618
    v1620 = v765 + v1619
    del v765, v1619
    v1621 = v769 + v1620
    del v769, v1620
    v1622 = v832 + v1621
    del v832, v1621
    v1623 = v896 + v1622
    del v896, v1622
    v1624 = v1008 + v1623
    del v1008, v1623
    v1625 = v1245 + v1624
    del v1245, v1624
    v1626 = v1289 + v1625
    del v1289, v1625
    v1627 = v1324 + v1626
    del v1324, v1626
    v1628 = v1366 + v1627
    del v1366, v1627
    v1629 = v1368 + v1628
    del v1368, v1628
    v1630 = v1437 + v1629
    del v1437, v1629
    v1631 = v1459 + v1630
    del v1459, v1630
    v1632 = v1617 + v1631
    del v1617, v1631
    v1633 = pad(v1632, 1, channels)
    del v1632
    v1634 = v468 + v553
    del v468, v553
    v1635 = v587 + v1634
    del v587, v1634
    v1636 = v741 + v1635
    del v741, v1635
    v1637 = v745 + v1636
    del v745, v1636
    v1638 = v819 + v1637
    del v819, v1637
    v1639 = v865 + v1638
    del v865, v1638
    v1640 = v959 + v1639
    del v959, v1639
    v1641 = v1256 + v1640
    del v1256, v1640
    v1642 = v1298 + v1641
    del v1298, v1641
    v1643 = v1331 + v1642
    del v1331, v1642
    v1644 = v1378 + v1643
    del v1378, v1643
    v1645 = v1380 + v1644
    del v1380, v1644
    v1646 = v1439 + v1645
    del v1439, v1645
    v1647 = v1457 + v1646
    del v1457, v1646
    v1648 = v1616 + v1647
    del v1616, v1647
    v1649 = pad(v1648, 0, channels)
    del v1648
    v1650 = v1235 + v1443
    del v1235, v1443
    v1651 = v1464 + v1650
    del v1464, v1650
    v1652 = v7 * v1651
    del v7
    v1653 = v6 * v1651
    del v6, v1651
    v1654 = v463 + v551
    del v463, v551
    v1655 = v567 + v1654
    del v567, v1654
    v1656 = v773 + v1655
    del v773, v1655
    v1657 = v777 + v1656
    del v777, v1656
    v1658 = v828 + v1657
    del v828, v1657
    v1659 = v907 + v1658
    del v907, v1658
    v1660 = v1040 + v1659
    del v1040, v1659
    v1661 = v1239 + v1660
    del v1239, v1660
    v1662 = v1285 + v1661
    del v1285, v1661
    v1663 = v1326 + v1662
    del v1326, v1662
    v1664 = v1362 + v1663
    del v1362, v1663
    v1665 = v1364 + v1664
    del v1364, v1664
    v1666 = v1448 + v1665
    del v1448, v1665
    v1667 = v1456 + v1666
    del v1456, v1666
    v1668 = v1653 + v1667
    del v1653, v1667
    v1669 = pad(v1668, 1, channels)
    del v1668
    v1670 = v461 + v547
    del v461, v547
    v1671 = v563 + v1670
    del v563, v1670
    v1672 = v749 + v1671
    del v749, v1671
    v1673 = v753 + v1672
    del v753, v1672
    v1674 = v815 + v1673
    del v815, v1673
    v1675 = v876 + v1674
    del v876, v1674
    v1676 = v991 + v1675
    del v991, v1675
    v1677 = v1250 + v1676
    del v1250, v1676
    v1678 = v1294 + v1677
    del v1294, v1677
    v1679 = v1333 + v1678
    del v1333, v1678
    v1680 = v1374 + v1679
    del v1374, v1679
    v1681 = v1376 + v1680
    del v1376, v1680
    v1682 = v1450 + v1681
    del v1450, v1681
    v1683 = v1458 + v1682
    del v1458, v1682
    v1684 = v1652 + v1683
    del v1652, v1683
    v1685 = pad(v1684, 0, channels)
    del v1684
    v1686 = v680 + v707
    del v680, v707
    v1687 = v1389 + v1686
    del v1389, v1686
    v1688 = v1395 + v1687
    del v1395, v1687
    v1689 = v1404 + v1688
    del v1404, v1688
    v1690 = v1408 + v1689
    del v1689
    v1691 = v1413 + v1690
    del v1413, v1690
    v1692 = v1474 + v1691
    del v1474, v1691
    v1693 = v1501 + v1692
    del v1501, v1692
    v1694 = v730 + v1693
    del v730, v1693
    v1695 = v1511 + v1694
    del v1694
    v1696 = v1519 + v1695
    del v1695
    v1697 = v4 * v1696
    del v1696
    v1698 = v1697 * 2.0
    del v1697
    v1699 = v457 + v838
    del v457, v838
    v1700 = v929 + v1699
    del v929, v1699
    v1701 = v1281 + v1700
    del v1281, v1700
    v1702 = v1323 + v1701
    del v1323, v1701
    v1703 = v1597 + v1702
    del v1597, v1702
    v1704 = v1613 + v1703
    del v1613, v1703
    v1705 = v1698 + v1704
    del v1698, v1704
    v1706 = v689 + v698
    del v689, v698
    v1707 = v1391 + v1706
    del v1391, v1706
    v1708 = v1393 + v1707
    del v1393, v1707
    v1709 = v1402 + v1708
    del v1402, v1708
    v1710 = v1408 + v1709
    del v1408, v1709
    v1711 = v1421 + v1710
    del v1421, v1710
    v1712 = v1484 + v1711
    del v1484, v1711
    v1713 = v1503 + v1712
    del v1712
    v1714 = v1510 + v1713
    del v1510, v1713
    v1715 = v1519 + v1714
    del v1519, v1714
    v1716 = v2 * v1715
    del v1715
    v1717 = v1716 * 2.0
    del v1716
    v1718 = v454 + v783
    del v454, v783
    v1719 = v927 + v1718
    del v927, v1718
    v1720 = v1280 + v1719
    del v1280, v1719
    v1721 = v1361 + v1720
    del v1361, v1720
    v1722 = v1633 + v1721
    del v1633, v1721
    v1723 = v1649 + v1722
    del v1649, v1722
    v1724 = v1717 + v1723
    del v1717, v1723
    v1725 = v662 + v671
    del v662, v671
    v1726 = v1397 + v1725
    del v1397, v1725
    v1727 = v1399 + v1726
    del v1399, v1726
    v1728 = v1406 + v1727
    del v1406, v1727
    v1729 = v1432 + v1728
    del v1432, v1728
    v1730 = v1494 + v1729
    del v1494, v1729
    v1731 = v1503 + v1730
    del v1503, v1730
    v1732 = v1511 + v1731
    del v1511, v1731
    v1733 = v1518 + v1732
    del v1518, v1732
    v1734 = v0 * v1733
    del v1733
    v1735 = v1734 * 2.0
    del v1734
    v1736 = v451 + v781
    del v451, v781
    v1737 = v836 + v1736
    del v836, v1736
    v1738 = v1322 + v1737
    del v1322, v1737
    v1739 = v1360 + v1738
    del v1360, v1738
    v1740 = v1669 + v1739
    del v1669, v1739
    v1741 = v1685 + v1740
    del v1685, v1740
    v1742 = v1735 + v1741
    del v1735, v1741
    return (
        stack([None, v1742, v1724, v1705, v1576, v1549, v1539, v1567, v1529, v1558], jets),
        join([v440, v507, v1090, v1229, v1223, v1216, v1198, v1180, v1173, v1162], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
