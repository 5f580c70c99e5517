"""Differential invariants of moebius, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       moebius: 6 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  b425d80cb2d1066f787018275d88cbe483996b313181054fef81eda07d650cea
Proof      jets 14 - orbits 6 = 8 independent invariants, all found, annihilated by 6 generators
Forward    84 operations per channel and pixel: add 21, mul 47, neg 5, scale 2, sub 9
Backward   211 operations per channel and pixel: add 76, mul 109, neg 12, scale 5, sub 9
Second     534 operations per channel and pixel: add 219, mul 270, neg 26, scale 10, sub 9
Schedule   saves the jets alone, backward repeats 49 forward operations; values alive at once: 21, 41, 100
Features
    u(i), weight 0: u0
    L(i), weight 1: u0_xx + u0_yy
    Q(i,i), weight 1: u0_x**2 + u0_y**2
    Q(i,i+1), weight 1: u0_x*u1_x + u0_y*u1_y
    F(i,i+1), weight 3: u0_x**2*u1_xx*u1_yy - u0_x**2*u1_xy**2 - u0_x*u0_xx*u1_x*u1_yy + u0_x*u0_xx*u1_xy*u1_y +
        2*u0_x*u0_xy*u1_x*u1_xy - u0_x*u0_xy*u1_xx*u1_y + u0_x*u0_xy*u1_y*u1_yy - u0_x*u0_yy*u1_x*u1_xx -
        u0_x*u0_yy*u1_xy*u1_y - u0_xx*u0_y*u1_x*u1_xy - u0_xx*u0_y*u1_y*u1_yy + u0_xx*u0_yy*u1_x**2 +
        u0_xx*u0_yy*u1_y**2 - u0_xy**2*u1_x**2 - u0_xy**2*u1_y**2 + u0_xy*u0_y*u1_x*u1_xx -
        u0_xy*u0_y*u1_x*u1_yy + 2*u0_xy*u0_y*u1_xy*u1_y + u0_y**2*u1_xx*u1_yy - u0_y**2*u1_xy**2 +
        u0_y*u0_yy*u1_x*u1_xy - u0_y*u0_yy*u1_xx*u1_y
    P(i,i+1), weight 3: u0_x**3*u1_x*u1_yy - u0_x**3*u1_xy*u1_y - u0_x**2*u0_y*u1_x*u1_xy +
        u0_x**2*u0_y*u1_xx*u1_y - u0_x**2*u0_yy*u1_x**2 - u0_x**2*u0_yy*u1_y**2 + 2*u0_x*u0_xy*u0_y*u1_x**2 +
        2*u0_x*u0_xy*u0_y*u1_y**2 + u0_x*u0_y**2*u1_x*u1_yy - u0_x*u0_y**2*u1_xy*u1_y - u0_xx*u0_y**2*u1_x**2 -
        u0_xx*u0_y**2*u1_y**2 - u0_y**3*u1_x*u1_xy + u0_y**3*u1_xx*u1_y

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

SPEC = KernelSpec(
    name="moebius",
    digest="e6185ffd2a03ae1da064541c5b9cad9fb158ed1f7658a41197053c91fc12bef4",
    dimension=2,
    order=2,
    jets=6,
    channels=None,
    spans=(0, 0, 0, 1, 1, 1),
    weights=(
        (Fraction(0, 1),),
        (Fraction(1, 1),),
        (Fraction(1, 1),),
        (Fraction(1, 1),),
        (Fraction(3, 1),),
        (Fraction(3, 1),),
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
                (2.0, (0, 0, 1, 0, 0)),
            ),
            roundings=1,
        ),
        Majorant(
            terms=(
                (2.0, (0, 2, 0, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (2.0, (0, 2, 0, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (24.0, (0, 2, 2, 0, 0)),
            ),
            roundings=13,
        ),
        Majorant(
            terms=(
                (16.0, (0, 4, 1, 0, 0)),
            ),
            roundings=10,
        ),
    ),
    uses_base=False,
)

FEATURES = (
    "u(i)",
    "L(i)",
    "Q(i,i)",
    "Q(i,i+1)",
    "F(i,i+1)",
    "P(i,i+1)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    v0 = jets[:, :, 0]
    v1 = jets[:, :, 3]
    v2 = jets[:, :, 5]
    v3 = v1 + v2
    v4 = jets[:, :, 1]
    v5 = v4 * v4
    v6 = jets[:, :, 2]
    v7 = v6 * v6
    v8 = v5 + v7
    v9 = narrow(v4, 0, channels - 1)
    v10 = narrow(v4, 1, channels - 1)
    v11 = v9 * v10
    v12 = narrow(v6, 0, channels - 1)
    v13 = narrow(v6, 1, channels - 1)
    v14 = v12 * v13
    v15 = v11 + v14
    v16 = v9 * v13
    del v9, v13
    v17 = v10 * v12
    del v10, v12
    v18 = v16 - v17
    v19 = narrow(v1, 0, channels - 1)
    v20 = jets[:, :, 4]
    v21 = narrow(v20, 1, channels - 1)
    v22 = v19 * v21
    v23 = v22 * v18
    del v22
    v24 = -v5
    v25 = v24 - v7
    del v24
    v26 = narrow(v25, 1, channels - 1)
    v27 = v20 * v20
    v28 = narrow(v27, 0, channels - 1)
    v29 = v26 * v28
    del v26, v28
    v30 = narrow(v25, 0, channels - 1)
    del v25
    v31 = narrow(v27, 1, channels - 1)
    del v27
    v32 = v30 * v31
    del v30, v31
    v33 = v29 + v32
    del v29, v32
    v34 = narrow(v8, 1, channels - 1)
    v35 = v1 * v2
    v36 = narrow(v35, 0, channels - 1)
    v37 = v34 * v36
    del v34, v36
    v38 = v37 + v33
    del v33, v37
    v39 = v23 + v38
    del v23, v38
    v40 = -v11
    v41 = v40 - v14
    del v40
    v42 = narrow(v2, 1, channels - 1)
    v43 = v19 * v42
    v44 = v43 * v41
    del v43
    v45 = v44 + v39
    del v39, v44
    v46 = v17 - v16
    v47 = narrow(v1, 1, channels - 1)
    v48 = narrow(v20, 0, channels - 1)
    v49 = v47 * v48
    v50 = v49 * v46
    del v49
    v51 = v50 + v45
    del v45, v50
    v52 = v21 * v48
    v53 = v15 * v52
    del v52
    v54 = v53 * 2.0
    del v53
    v55 = v51 + v54
    del v51, v54
    v56 = v42 * v48
    v57 = v18 * v56
    del v18, v56
    v58 = v57 + v55
    del v55, v57
    v59 = narrow(v2, 0, channels - 1)
    v60 = v47 * v59
    v61 = v41 * v60
    del v41, v60
    v62 = v61 + v58
    del v58, v61
    v63 = v21 * v59
    v64 = v46 * v63
    del v46, v63
    v65 = v64 + v62
    del v62, v64
    v66 = narrow(v8, 0, channels - 1)
    v67 = narrow(v35, 1, channels - 1)
    del v35
    v68 = v66 * v67
    del v66, v67
    v69 = v68 + v65
    del v65, v68
    v70 = narrow(v7, 0, channels - 1)
    v71 = narrow(v7, 1, channels - 1)
    del v7
    v72 = v70 * v71
    v73 = narrow(v5, 1, channels - 1)
    v74 = v73 * v70
    v75 = -v74
    del v74
    v76 = v75 - v72
    del v72, v75
    v77 = v19 * v76
    del v19, v76
    v78 = v4 * v6
    v79 = narrow(v78, 0, channels - 1)
    del v78
    v80 = v73 * v79
    v81 = v71 * v79
    del v79
    v82 = v80 + v81
    del v80, v81
    v83 = v48 * v82
    del v48, v82
    v84 = v83 * 2.0
    del v83
    v85 = v77 + v84
    del v77, v84
    v86 = narrow(v5, 0, channels - 1)
    del v5
    v87 = v71 * v86
    del v71
    v88 = v73 * v86
    del v73
    v89 = -v88
    del v88
    v90 = v89 - v87
    del v87, v89
    v91 = v59 * v90
    del v59, v90
    v92 = v91 + v85
    del v85, v91
    v93 = v14 * v70
    v94 = v14 * v86
    del v14
    v95 = v93 + v94
    del v93, v94
    v96 = v47 * v95
    del v47, v95
    v97 = v96 + v92
    del v92, v96
    v98 = v17 * v70
    v99 = v16 * v86
    v100 = -v99
    del v99
    v101 = v100 - v98
    del v98, v100
    v102 = v16 * v70
    del v16
    v103 = v101 - v102
    del v101, v102
    v104 = v17 * v86
    del v17
    v105 = v103 - v104
    del v103, v104
    v106 = v21 * v105
    del v21, v105
    v107 = v106 + v97
    del v97, v106
    v108 = v11 * v86
    del v86
    v109 = v11 * v70
    del v11, v70
    v110 = v108 + v109
    del v108, v109
    v111 = v42 * v110
    del v42, v110
    v112 = v111 + v107
    del v107, v111
    return join([v0, v3, v8, v15, v69, v112], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[0]
    v1 = jets[:, :, 4]
    v2 = narrow(v1, 1, channels - 1)
    v3 = jets[:, :, 5]
    v4 = narrow(v3, 0, channels - 1)
    v5 = v2 * v4
    v6 = grad_features[4]
    v7 = v5 * v6
    del v5
    v8 = jets[:, :, 3]
    v9 = narrow(v8, 1, channels - 1)
    v10 = narrow(v1, 0, channels - 1)
    v11 = v9 * v10
    v12 = v11 * v6
    del v11
    v13 = v7 + v12
    del v7, v12
    v14 = -v13
    v15 = jets[:, :, 1]
    v16 = v15 * v15
    v17 = narrow(v16, 0, channels - 1)
    v18 = grad_features[5]
    v19 = v2 * v18
    v20 = -v19
    del v19
    v21 = v17 * v20
    v22 = jets[:, :, 2]
    v23 = v22 * v22
    v24 = narrow(v23, 0, channels - 1)
    v25 = v24 * v20
    v26 = v21 + v25
    del v21, v25
    v27 = v14 + v26
    del v14
    v28 = narrow(v3, 1, channels - 1)
    v29 = v28 * v10
    v30 = v29 * v6
    del v29
    v31 = narrow(v8, 0, channels - 1)
    v32 = v31 * v2
    v33 = v32 * v6
    del v32
    v34 = v30 + v33
    del v30, v33
    v35 = v34 + v27
    del v27
    v36 = narrow(v22, 1, channels - 1)
    v37 = v36 * v35
    v38 = v9 * v4
    v39 = v38 * v6
    del v38
    v40 = v31 * v28
    v41 = v40 * v6
    del v40
    v42 = v39 + v41
    del v39, v41
    v43 = -v42
    del v42
    v44 = v28 * v18
    v45 = v24 * v44
    v46 = v17 * v44
    v47 = v45 + v46
    del v45, v46
    v48 = v43 + v47
    del v47
    v49 = v2 * v10
    v50 = v6 * 2.0
    v51 = v49 * v50
    del v49
    v52 = grad_features[3]
    v53 = v52 + v51
    del v51
    v54 = v53 + v48
    del v48
    v55 = narrow(v15, 1, channels - 1)
    v56 = v55 * v54
    v57 = v37 + v56
    del v37, v56
    v58 = pad(v57, 0, channels)
    del v57
    v59 = v13 + v26
    del v13, v26
    v60 = -v34
    del v34
    v61 = v60 + v59
    del v59, v60
    v62 = narrow(v22, 0, channels - 1)
    v63 = v62 * v61
    v64 = narrow(v15, 0, channels - 1)
    v65 = v64 * v54
    del v54
    v66 = v63 + v65
    del v63, v65
    v67 = pad(v66, 1, channels)
    del v66
    v68 = v18 * 2.0
    v69 = v10 * v68
    v70 = narrow(v23, 1, channels - 1)
    v71 = v70 * v69
    v72 = narrow(v16, 1, channels - 1)
    v73 = v72 * v69
    v74 = v71 + v73
    del v71, v73
    v75 = pad(v74, 0, channels)
    del v74
    v76 = v22 * v75
    v77 = v76 + v67
    del v67, v76
    v78 = v58 + v77
    del v58, v77
    v79 = v64 * v55
    v80 = v79 * v44
    del v44
    v81 = v55 * v62
    v82 = v81 * v20
    v83 = v80 + v82
    v84 = v64 * v36
    v85 = v84 * v20
    del v20
    v86 = v85 + v83
    del v83
    v87 = v62 * v36
    v88 = v9 * v18
    v89 = v87 * v88
    v90 = v89 + v86
    del v86
    v91 = v4 * v18
    v92 = -v91
    del v91
    v93 = v70 * v92
    v94 = v93 + v90
    del v90, v93
    v95 = v72 * v92
    v96 = v95 + v94
    del v94, v95
    v97 = pad(v96, 0, channels)
    del v96
    v98 = v15 * v22
    v99 = narrow(v98, 0, channels - 1)
    del v98
    v100 = v99 * v69
    del v69
    v101 = v17 * v92
    del v92
    v102 = v100 + v101
    del v100, v101
    v103 = v31 * v18
    v104 = -v103
    del v103
    v105 = v24 * v104
    v106 = v105 + v102
    del v102, v105
    v107 = pad(v106, 1, channels)
    del v106
    v108 = v97 + v107
    del v97
    v109 = v1 * v1
    v110 = narrow(v109, 1, channels - 1)
    v111 = v110 * v6
    del v110
    v112 = pad(v111, 0, channels)
    del v111
    v113 = narrow(v109, 0, channels - 1)
    del v109
    v114 = v113 * v6
    del v113
    v115 = pad(v114, 1, channels)
    del v114
    v116 = v112 + v115
    del v112, v115
    v117 = -v116
    del v116
    v118 = v117 + v108
    del v108
    v119 = v8 * v3
    v120 = narrow(v119, 0, channels - 1)
    v121 = v120 * v6
    del v120
    v122 = pad(v121, 1, channels)
    del v121
    v123 = narrow(v119, 1, channels - 1)
    del v119
    v124 = v123 * v6
    del v123
    v125 = pad(v124, 0, channels)
    del v124
    v126 = grad_features[2]
    v127 = v126 + v125
    del v125
    v128 = v122 + v127
    del v122, v127
    v129 = v128 + v118
    del v118
    v130 = v15 * v129
    del v129
    v131 = v130 * 2.0
    del v130
    v132 = v131 + v78
    del v78, v131
    v133 = v55 * v61
    del v55, v61
    v134 = v17 * v88
    v135 = v24 * v88
    del v88
    v136 = v134 + v135
    del v134, v135
    v137 = v43 + v136
    del v43, v136
    v138 = v53 + v137
    del v53, v137
    v139 = v36 * v138
    del v36
    v140 = v133 + v139
    del v133, v139
    v141 = pad(v140, 0, channels)
    del v140
    v142 = v64 * v35
    del v35, v64
    v143 = v62 * v138
    del v62, v138
    v144 = v142 + v143
    del v142, v143
    v145 = pad(v144, 1, channels)
    del v144
    v146 = v15 * v75
    del v75
    v147 = v146 + v145
    del v145, v146
    v148 = v141 + v147
    del v141, v147
    v149 = v80 + v85
    del v80, v85
    v150 = v82 + v149
    del v82, v149
    v151 = v89 + v150
    del v89, v150
    v152 = v70 * v104
    v153 = v152 + v151
    del v151, v152
    v154 = v72 * v104
    del v104
    v155 = v154 + v153
    del v153, v154
    v156 = pad(v155, 0, channels)
    del v155
    v157 = v107 + v156
    del v107, v156
    v158 = v117 + v157
    del v117, v157
    v159 = v128 + v158
    del v128, v158
    v160 = v22 * v159
    del v159
    v161 = v160 * 2.0
    del v160
    v162 = v161 + v148
    del v148, v161
    v163 = v87 * v24
    v164 = v87 * v17
    v165 = v163 + v164
    del v163, v164
    v166 = v165 * v18
    del v165
    v167 = -v79
    v168 = v167 - v87
    del v167
    v169 = v168 * v6
    del v168
    v170 = v4 * v169
    v171 = v166 + v170
    del v166, v170
    v172 = v81 - v84
    v173 = v172 * v6
    del v172
    v174 = v10 * v173
    v175 = v174 + v171
    del v171, v174
    v176 = pad(v175, 1, channels)
    del v175
    v177 = v24 * v70
    v178 = v72 * v24
    v179 = -v178
    del v178
    v180 = v179 - v177
    del v177, v179
    v181 = v180 * v18
    del v180
    v182 = v28 * v169
    v183 = v181 + v182
    del v181, v182
    v184 = v84 - v81
    v185 = v184 * v6
    del v184
    v186 = v2 * v185
    v187 = v186 + v183
    del v183, v186
    v188 = pad(v187, 0, channels)
    del v187
    v189 = v176 + v188
    del v176, v188
    v190 = v16 + v23
    v191 = narrow(v190, 0, channels - 1)
    v192 = v191 * v6
    del v191
    v193 = pad(v192, 1, channels)
    del v192
    v194 = narrow(v190, 1, channels - 1)
    del v190
    v195 = v194 * v6
    del v194
    v196 = pad(v195, 0, channels)
    del v195
    v197 = v193 + v196
    del v193, v196
    v198 = v3 * v197
    v199 = v198 + v189
    del v189, v198
    v200 = grad_features[1]
    v201 = v200 + v199
    del v199
    v202 = v81 * v24
    v203 = v84 * v17
    v204 = -v203
    del v203
    v205 = v204 - v202
    del v202, v204
    v206 = v84 * v24
    del v84
    v207 = v205 - v206
    del v205, v206
    v208 = v81 * v17
    del v81
    v209 = v207 - v208
    del v207, v208
    v210 = v209 * v18
    del v209
    v211 = v4 * v173
    del v4
    v212 = v210 + v211
    del v210, v211
    v213 = v79 + v87
    del v87
    v214 = v213 * v50
    del v50, v213
    v215 = v10 * v214
    v216 = v215 + v212
    del v212, v215
    v217 = v31 * v185
    v218 = v217 + v216
    del v216, v217
    v219 = pad(v218, 1, channels)
    del v218
    v220 = v72 * v99
    v221 = v70 * v99
    del v99
    v222 = v220 + v221
    del v220, v221
    v223 = v222 * v68
    del v68, v222
    v224 = v28 * v185
    del v28
    v225 = v223 + v224
    del v223, v224
    v226 = v2 * v214
    del v214
    v227 = v226 + v225
    del v225, v226
    v228 = v9 * v173
    v229 = v228 + v227
    del v227, v228
    v230 = pad(v229, 0, channels)
    del v229
    v231 = -v16
    del v16
    v232 = v231 - v23
    del v23, v231
    v233 = narrow(v232, 0, channels - 1)
    v234 = v233 * v6
    del v233
    v235 = pad(v234, 1, channels)
    del v234
    v236 = narrow(v232, 1, channels - 1)
    del v232
    v237 = v236 * v6
    del v236
    v238 = pad(v237, 0, channels)
    del v237
    v239 = v235 + v238
    del v235, v238
    v240 = v1 * v239
    del v239
    v241 = v240 * 2.0
    del v240
    v242 = v241 + v230
    del v230, v241
    v243 = v219 + v242
    del v219, v242
    v244 = v70 * v17
    del v70
    v245 = v72 * v17
    del v72
    v246 = -v245
    del v245
    v247 = v246 - v244
    del v244, v246
    v248 = v247 * v18
    del v247
    v249 = v2 * v173
    del v2, v173
    v250 = v248 + v249
    del v248, v249
    v251 = v9 * v169
    del v9
    v252 = v251 + v250
    del v250, v251
    v253 = pad(v252, 0, channels)
    del v252
    v254 = v79 * v17
    del v17
    v255 = v79 * v24
    del v24, v79
    v256 = v254 + v255
    del v254, v255
    v257 = v256 * v18
    del v256
    v258 = v10 * v185
    del v10, v185
    v259 = v257 + v258
    del v257, v258
    v260 = v31 * v169
    del v31, v169
    v261 = v260 + v259
    del v259, v260
    v262 = pad(v261, 1, channels)
    del v261
    v263 = v253 + v262
    del v253, v262
    v264 = v8 * v197
    del v197
    v265 = v264 + v263
    del v263, v264
    v266 = v200 + v265
    del v265
    return stack([v0, v132, v162, v201, v243, v266], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 3]
    v1 = narrow(v0, 1, channels - 1)
    v2 = jets[:, :, 5]
    v3 = narrow(v2, 0, channels - 1)
    v4 = v1 * v3
    v5 = grad_features[4]
    v6 = v4 * v5
    v7 = narrow(v0, 0, channels - 1)
    v8 = narrow(v2, 1, channels - 1)
    v9 = v7 * v8
    v10 = v9 * v5
    v11 = v6 + v10
    del v6, v10
    v12 = -v11
    del v11
    v13 = jets[:, :, 2]
    v14 = v13 * v13
    v15 = narrow(v14, 0, channels - 1)
    v16 = grad_features[5]
    v17 = v8 * v16
    v18 = v15 * v17
    v19 = jets[:, :, 1]
    v20 = v19 * v19
    v21 = narrow(v20, 0, channels - 1)
    v22 = v21 * v17
    v23 = v18 + v22
    del v18, v22
    v24 = v12 + v23
    del v23
    v25 = jets[:, :, 4]
    v26 = narrow(v25, 1, channels - 1)
    v27 = narrow(v25, 0, channels - 1)
    v28 = v26 * v27
    v29 = v5 * 2.0
    v30 = v28 * v29
    v31 = grad_features[3]
    v32 = v31 + v30
    del v30
    v33 = v32 + v24
    del v24
    v34 = grad_grad_jets[:, :, 1]
    v35 = narrow(v34, 1, channels - 1)
    v36 = v33 * v35
    v37 = v26 * v3
    v38 = v37 * v5
    v39 = v1 * v27
    v40 = v39 * v5
    v41 = v38 + v40
    del v38, v40
    v42 = -v41
    v43 = v26 * v16
    v44 = -v43
    del v43
    v45 = v21 * v44
    v46 = v15 * v44
    v47 = v45 + v46
    del v45, v46
    v48 = v42 + v47
    del v42
    v49 = v8 * v27
    v50 = v49 * v5
    v51 = v7 * v26
    v52 = v51 * v5
    v53 = v50 + v52
    del v50, v52
    v54 = v53 + v48
    del v48
    v55 = grad_grad_jets[:, :, 2]
    v56 = narrow(v55, 1, channels - 1)
    v57 = v54 * v56
    v58 = v36 + v57
    del v36, v57
    v59 = grad_grad_jets[:, :, 4]
    v60 = narrow(v59, 0, channels - 1)
    v61 = v1 * v60
    v62 = grad_grad_jets[:, :, 3]
    v63 = narrow(v62, 1, channels - 1)
    v64 = v27 * v63
    v65 = v61 + v64
    del v61, v64
    v66 = grad_grad_jets[:, :, 5]
    v67 = narrow(v66, 0, channels - 1)
    v68 = v26 * v67
    v69 = v68 + v65
    del v65, v68
    v70 = narrow(v59, 1, channels - 1)
    v71 = v3 * v70
    v72 = v71 + v69
    del v69, v71
    v73 = v5 * v72
    v74 = -v73
    v75 = v55 * 2.0
    v76 = v13 * v75
    v77 = narrow(v76, 0, channels - 1)
    v78 = v34 * 2.0
    v79 = v19 * v78
    v80 = narrow(v79, 0, channels - 1)
    v81 = v77 + v80
    v82 = v44 * v81
    v83 = v16 * v70
    v84 = -v83
    del v83
    v85 = v15 * v84
    v86 = v82 + v85
    v87 = v21 * v84
    v88 = v87 + v86
    del v86
    v89 = v74 + v88
    del v74, v88
    v90 = v7 * v70
    v91 = narrow(v62, 0, channels - 1)
    v92 = v26 * v91
    v93 = v90 + v92
    del v90, v92
    v94 = v8 * v60
    v95 = v94 + v93
    del v93, v94
    v96 = narrow(v66, 1, channels - 1)
    v97 = v27 * v96
    v98 = v97 + v95
    del v95, v97
    v99 = v5 * v98
    v100 = v99 + v89
    del v89
    v101 = narrow(v13, 1, channels - 1)
    v102 = v101 * v100
    v103 = v102 + v58
    del v58, v102
    v104 = v7 * v96
    v105 = v8 * v91
    v106 = v104 + v105
    del v104, v105
    v107 = v1 * v67
    v108 = v107 + v106
    del v106, v107
    v109 = v3 * v63
    v110 = v109 + v108
    del v108, v109
    v111 = v5 * v110
    v112 = -v111
    del v111
    v113 = v17 * v81
    v114 = v16 * v96
    v115 = v15 * v114
    v116 = v113 + v115
    del v113, v115
    v117 = v21 * v114
    v118 = v117 + v116
    del v116, v117
    v119 = v112 + v118
    del v118
    v120 = v26 * v60
    v121 = v27 * v70
    v122 = v120 + v121
    del v120, v121
    v123 = v29 * v122
    v124 = v123 + v119
    del v119
    v125 = narrow(v19, 1, channels - 1)
    v126 = v125 * v124
    v127 = v126 + v103
    del v103, v126
    v128 = pad(v127, 0, channels)
    del v127
    v129 = narrow(v34, 0, channels - 1)
    v130 = v33 * v129
    del v33
    v131 = v41 + v47
    del v41, v47
    v132 = -v53
    del v53
    v133 = v132 + v131
    del v131, v132
    v134 = narrow(v55, 0, channels - 1)
    v135 = v133 * v134
    v136 = v130 + v135
    del v130, v135
    v137 = v82 + v87
    del v82, v87
    v138 = v85 + v137
    del v85, v137
    v139 = v73 + v138
    del v73, v138
    v140 = -v99
    del v99
    v141 = v140 + v139
    del v139, v140
    v142 = narrow(v13, 0, channels - 1)
    v143 = v142 * v141
    v144 = v143 + v136
    del v136, v143
    v145 = narrow(v19, 0, channels - 1)
    v146 = v145 * v124
    del v124
    v147 = v146 + v144
    del v144, v146
    v148 = pad(v147, 1, channels)
    del v147
    v149 = v145 * v125
    v150 = v149 * v17
    v151 = v125 * v142
    v152 = v151 * v44
    v153 = v150 + v152
    v154 = v145 * v101
    v155 = v154 * v44
    v156 = v155 + v153
    del v153
    v157 = v142 * v101
    v158 = v1 * v16
    v159 = v157 * v158
    v160 = v159 + v156
    del v156
    v161 = narrow(v14, 1, channels - 1)
    v162 = v3 * v16
    v163 = -v162
    del v162
    v164 = v161 * v163
    v165 = v164 + v160
    del v160, v164
    v166 = narrow(v20, 1, channels - 1)
    v167 = v166 * v163
    v168 = v167 + v165
    del v165, v167
    v169 = pad(v168, 0, channels)
    del v168
    v170 = v16 * 2.0
    v171 = v27 * v170
    v172 = v19 * v13
    v173 = narrow(v172, 0, channels - 1)
    del v172
    v174 = v173 * v171
    v175 = v21 * v163
    v176 = v174 + v175
    del v174, v175
    v177 = v7 * v16
    v178 = -v177
    del v177
    v179 = v15 * v178
    v180 = v179 + v176
    del v176, v179
    v181 = pad(v180, 1, channels)
    del v180
    v182 = v169 + v181
    del v169
    v183 = v25 * v25
    v184 = narrow(v183, 1, channels - 1)
    v185 = v184 * v5
    v186 = pad(v185, 0, channels)
    del v185
    v187 = narrow(v183, 0, channels - 1)
    del v183
    v188 = v187 * v5
    v189 = pad(v188, 1, channels)
    del v188
    v190 = v186 + v189
    del v186, v189
    v191 = -v190
    del v190
    v192 = v191 + v182
    del v182
    v193 = v0 * v2
    v194 = narrow(v193, 0, channels - 1)
    v195 = v194 * v5
    v196 = pad(v195, 1, channels)
    del v195
    v197 = narrow(v193, 1, channels - 1)
    del v193
    v198 = v197 * v5
    v199 = pad(v198, 0, channels)
    del v198
    v200 = grad_features[2]
    v201 = v200 + v199
    del v199
    v202 = v196 + v201
    del v196, v201
    v203 = v202 + v192
    del v192
    v204 = v203 * v78
    del v78, v203
    v205 = v161 * v171
    v206 = v166 * v171
    v207 = v205 + v206
    del v205, v206
    v208 = pad(v207, 0, channels)
    del v207
    v209 = v208 * v55
    v210 = v204 + v209
    del v204, v209
    v211 = v79 + v76
    del v76, v79
    v212 = narrow(v211, 1, channels - 1)
    v213 = v171 * v212
    v214 = v170 * v60
    v215 = v161 * v214
    v216 = v213 + v215
    del v213, v215
    v217 = v166 * v214
    v218 = v217 + v216
    del v216, v217
    v219 = pad(v218, 0, channels)
    del v218
    v220 = v13 * v219
    v221 = v220 + v210
    del v210, v220
    v222 = v148 + v221
    del v148, v221
    v223 = v128 + v222
    del v128, v222
    v224 = v145 * v56
    v225 = v101 * v129
    v226 = v224 + v225
    del v224, v225
    v227 = v125 * v134
    v228 = v142 * v35
    v229 = v227 + v228
    del v227, v228
    v230 = v226 + v229
    v231 = v44 * v230
    del v44
    v232 = v142 * v56
    v233 = v101 * v134
    v234 = v232 + v233
    del v232, v233
    v235 = v158 * v234
    v236 = v163 * v212
    v237 = v236 + v235
    del v236
    v238 = v231 + v237
    del v237
    v239 = v145 * v35
    v240 = v125 * v129
    v241 = v239 + v240
    del v239, v240
    v242 = v17 * v241
    del v17
    v243 = v242 + v238
    del v238
    v244 = v149 * v114
    del v114
    v245 = v244 + v243
    del v243
    v246 = v151 * v84
    v247 = v246 + v245
    del v245
    v248 = v154 * v84
    del v84
    v249 = v248 + v247
    del v247
    v250 = v16 * v63
    v251 = v157 * v250
    v252 = v251 + v249
    del v249
    v253 = v16 * v67
    v254 = -v253
    del v253
    v255 = v161 * v254
    v256 = v255 + v252
    del v252, v255
    v257 = v166 * v254
    v258 = v257 + v256
    del v256, v257
    v259 = pad(v258, 0, channels)
    del v258
    v260 = v19 * v55
    v261 = v13 * v34
    v262 = v260 + v261
    del v260, v261
    v263 = narrow(v262, 0, channels - 1)
    del v262
    v264 = v171 * v263
    del v171
    v265 = v178 * v77
    v266 = v163 * v80
    del v163
    v267 = v265 + v266
    del v265, v266
    v268 = v264 + v267
    del v264, v267
    v269 = v173 * v214
    del v214
    v270 = v269 + v268
    del v268, v269
    v271 = v21 * v254
    del v254
    v272 = v271 + v270
    del v270, v271
    v273 = v16 * v91
    v274 = -v273
    del v273
    v275 = v15 * v274
    v276 = v275 + v272
    del v272, v275
    v277 = pad(v276, 1, channels)
    del v276
    v278 = v259 + v277
    del v259
    v279 = v59 * 2.0
    v280 = v25 * v279
    v281 = narrow(v280, 1, channels - 1)
    v282 = v5 * v281
    v283 = pad(v282, 0, channels)
    del v282
    v284 = narrow(v280, 0, channels - 1)
    del v280
    v285 = v5 * v284
    v286 = pad(v285, 1, channels)
    del v285
    v287 = v283 + v286
    del v283, v286
    v288 = -v287
    del v287
    v289 = v288 + v278
    del v278
    v290 = v0 * v66
    v291 = v2 * v62
    v292 = v290 + v291
    del v290, v291
    v293 = narrow(v292, 1, channels - 1)
    v294 = v5 * v293
    v295 = pad(v294, 0, channels)
    del v294
    v296 = narrow(v292, 0, channels - 1)
    del v292
    v297 = v5 * v296
    v298 = pad(v297, 1, channels)
    del v297
    v299 = v295 + v298
    del v295, v298
    v300 = v299 + v289
    del v289
    v301 = v19 * v300
    del v300
    v302 = v301 * 2.0
    del v301
    v303 = v302 + v223
    del v223, v302
    v304 = v21 * v158
    v305 = v15 * v158
    v306 = v304 + v305
    del v304, v305
    v307 = v12 + v306
    del v12, v306
    v308 = v32 + v307
    del v32, v307
    v309 = v308 * v56
    del v56
    v310 = v133 * v35
    del v35, v133
    v311 = v309 + v310
    del v309, v310
    v312 = v125 * v141
    del v125, v141
    v313 = v312 + v311
    del v311, v312
    v314 = v158 * v81
    del v158
    v315 = v21 * v250
    v316 = v314 + v315
    del v314, v315
    v317 = v15 * v250
    del v250
    v318 = v317 + v316
    del v316, v317
    v319 = v112 + v318
    del v112, v318
    v320 = v123 + v319
    del v123, v319
    v321 = v101 * v320
    del v101
    v322 = v321 + v313
    del v313, v321
    v323 = pad(v322, 0, channels)
    del v322
    v324 = v308 * v134
    del v134, v308
    v325 = v54 * v129
    del v54, v129
    v326 = v324 + v325
    del v324, v325
    v327 = v145 * v100
    del v100, v145
    v328 = v327 + v326
    del v326, v327
    v329 = v142 * v320
    del v142, v320
    v330 = v329 + v328
    del v328, v329
    v331 = pad(v330, 1, channels)
    del v330
    v332 = v150 + v155
    del v150, v155
    v333 = v152 + v332
    del v152, v332
    v334 = v159 + v333
    del v159, v333
    v335 = v161 * v178
    v336 = v335 + v334
    del v334, v335
    v337 = v166 * v178
    v338 = v337 + v336
    del v336, v337
    v339 = pad(v338, 0, channels)
    del v338
    v340 = v181 + v339
    del v181, v339
    v341 = v191 + v340
    del v191, v340
    v342 = v202 + v341
    del v202, v341
    v343 = v342 * v75
    del v75, v342
    v344 = v208 * v34
    del v208
    v345 = v343 + v344
    del v343, v344
    v346 = v19 * v219
    del v219
    v347 = v346 + v345
    del v345, v346
    v348 = v331 + v347
    del v331, v347
    v349 = v323 + v348
    del v323, v348
    v350 = v178 * v212
    del v178
    v351 = v350 + v235
    del v235, v350
    v352 = v231 + v351
    del v231, v351
    v353 = v242 + v352
    del v242, v352
    v354 = v244 + v353
    del v244, v353
    v355 = v248 + v354
    del v248, v354
    v356 = v246 + v355
    del v246, v355
    v357 = v251 + v356
    del v251, v356
    v358 = v161 * v274
    v359 = v358 + v357
    del v357, v358
    v360 = v166 * v274
    del v274
    v361 = v360 + v359
    del v359, v360
    v362 = pad(v361, 0, channels)
    del v361
    v363 = v277 + v362
    del v277, v362
    v364 = v288 + v363
    del v288, v363
    v365 = v299 + v364
    del v299, v364
    v366 = v13 * v365
    del v365
    v367 = v366 * 2.0
    del v366
    v368 = v367 + v349
    del v349, v367
    v369 = v241 + v234
    v370 = -v369
    v371 = v5 * v370
    v372 = v8 * v371
    v373 = v154 - v151
    v374 = v373 * v5
    v375 = v374 * v70
    v376 = -v149
    v377 = v376 - v157
    del v376
    v378 = v377 * v5
    v379 = v378 * v96
    v380 = v375 + v379
    del v375, v379
    v381 = v166 * v77
    v382 = v15 * v212
    v383 = v381 + v382
    del v381, v382
    v384 = v161 * v77
    del v77
    v385 = v384 + v383
    del v383, v384
    v386 = -v385
    del v385
    v387 = v16 * v386
    v388 = v387 + v380
    del v380, v387
    v389 = v372 + v388
    del v372, v388
    v390 = -v229
    v391 = v226 + v390
    del v390
    v392 = v5 * v391
    v393 = v26 * v392
    v394 = v393 + v389
    del v389, v393
    v395 = pad(v394, 0, channels)
    del v394
    v396 = v15 * v234
    v397 = v157 * v81
    v398 = v396 + v397
    del v396, v397
    v399 = v21 * v234
    del v234
    v400 = v399 + v398
    del v398, v399
    v401 = v16 * v400
    v402 = v151 - v154
    v403 = v402 * v5
    v404 = v403 * v60
    v405 = v378 * v67
    v406 = v404 + v405
    del v404, v405
    v407 = v401 + v406
    del v401, v406
    v408 = v3 * v371
    v409 = v408 + v407
    del v407, v408
    v410 = -v226
    del v226
    v411 = v229 + v410
    del v229, v410
    v412 = v5 * v411
    v413 = v27 * v412
    v414 = v413 + v409
    del v409, v413
    v415 = pad(v414, 1, channels)
    del v414
    v416 = v20 + v14
    v417 = narrow(v416, 0, channels - 1)
    v418 = v417 * v5
    v419 = pad(v418, 1, channels)
    del v418
    v420 = narrow(v416, 1, channels - 1)
    del v416
    v421 = v420 * v5
    v422 = pad(v421, 0, channels)
    del v421
    v423 = v419 + v422
    del v419, v422
    v424 = v423 * v66
    v425 = v424 + v415
    del v415, v424
    v426 = v395 + v425
    del v395, v425
    v427 = narrow(v211, 0, channels - 1)
    v428 = v5 * v427
    v429 = pad(v428, 1, channels)
    del v428
    v430 = v5 * v212
    v431 = pad(v430, 0, channels)
    del v430
    v432 = v429 + v431
    del v429, v431
    v433 = v2 * v432
    v434 = v433 + v426
    del v426, v433
    v435 = v21 * v230
    v436 = v15 * v230
    del v230
    v437 = v154 * v81
    v438 = v437 + v436
    del v436, v437
    v439 = v151 * v81
    v440 = v439 + v438
    del v438, v439
    v441 = v435 + v440
    del v435, v440
    v442 = -v441
    del v441
    v443 = v16 * v442
    v444 = v374 * v91
    v445 = v149 + v157
    v446 = v445 * v29
    v447 = v446 * v60
    v448 = v444 + v447
    del v444, v447
    v449 = v403 * v67
    v450 = v449 + v448
    del v448, v449
    v451 = v443 + v450
    del v443, v450
    v452 = v3 * v412
    v453 = v452 + v451
    del v451, v452
    v454 = v29 * v369
    del v29
    v455 = v27 * v454
    v456 = v455 + v453
    del v453, v455
    v457 = v7 * v392
    v458 = v457 + v456
    del v456, v457
    v459 = pad(v458, 1, channels)
    del v458
    v460 = v8 * v392
    v461 = v403 * v63
    v462 = v446 * v70
    del v446
    v463 = v461 + v462
    del v461, v462
    v464 = v374 * v96
    v465 = v464 + v463
    del v463, v464
    v466 = v166 * v263
    v467 = v161 * v263
    del v263
    v468 = v466 + v467
    del v466, v467
    v469 = v173 * v212
    v470 = v469 + v468
    del v468, v469
    v471 = v170 * v470
    del v170
    v472 = v471 + v465
    del v465, v471
    v473 = v460 + v472
    del v460, v472
    v474 = v26 * v454
    del v454
    v475 = v474 + v473
    del v473, v474
    v476 = v1 * v412
    v477 = v476 + v475
    del v475, v476
    v478 = pad(v477, 0, channels)
    del v477
    v479 = -v20
    del v20
    v480 = v479 - v14
    del v14, v479
    v481 = narrow(v480, 0, channels - 1)
    v482 = v481 * v5
    v483 = pad(v482, 1, channels)
    del v482
    v484 = narrow(v480, 1, channels - 1)
    del v480
    v485 = v484 * v5
    v486 = pad(v485, 0, channels)
    del v485
    v487 = v483 + v486
    del v483, v486
    v488 = v487 * v279
    del v279, v487
    v489 = -v211
    v490 = narrow(v489, 0, channels - 1)
    v491 = v5 * v490
    v492 = pad(v491, 1, channels)
    del v491
    v493 = narrow(v489, 1, channels - 1)
    del v489
    v494 = v5 * v493
    v495 = pad(v494, 0, channels)
    del v494
    v496 = v492 + v495
    del v492, v495
    v497 = v25 * v496
    del v496
    v498 = v497 * 2.0
    del v497
    v499 = v488 + v498
    del v488, v498
    v500 = v478 + v499
    del v478, v499
    v501 = v459 + v500
    del v459, v500
    v502 = v21 * v241
    v503 = v149 * v81
    del v81
    v504 = v502 + v503
    del v502, v503
    v505 = v15 * v241
    del v241
    v506 = v505 + v504
    del v504, v505
    v507 = v16 * v506
    v508 = v378 * v91
    v509 = v374 * v60
    del v374
    v510 = v508 + v509
    del v508, v509
    v511 = v507 + v510
    del v507, v510
    v512 = v27 * v392
    del v392
    v513 = v512 + v511
    del v511, v512
    v514 = v7 * v371
    v515 = v514 + v513
    del v513, v514
    v516 = pad(v515, 1, channels)
    del v515
    v517 = v26 * v412
    del v412
    v518 = v378 * v63
    del v378
    v519 = v403 * v70
    del v403
    v520 = v518 + v519
    del v518, v519
    v521 = v166 * v80
    v522 = v161 * v80
    del v80
    v523 = v521 + v522
    del v521, v522
    v524 = v21 * v212
    v525 = v524 + v523
    del v523, v524
    v526 = -v525
    del v525
    v527 = v16 * v526
    v528 = v527 + v520
    del v520, v527
    v529 = v517 + v528
    del v517, v528
    v530 = v1 * v371
    del v371
    v531 = v530 + v529
    del v529, v530
    v532 = pad(v531, 0, channels)
    del v531
    v533 = v423 * v62
    del v423
    v534 = v533 + v532
    del v532, v533
    v535 = v516 + v534
    del v516, v534
    v536 = v0 * v432
    del v432
    v537 = v536 + v535
    del v535, v536
    v538 = grad_grad_jets[:, :, 0]
    v539 = v62 + v66
    v540 = v445 * v122
    del v122, v445
    v541 = v28 * v369
    del v28
    v542 = v540 + v541
    del v540, v541
    v543 = v542 * 2.0
    del v542
    v544 = v9 * v370
    del v9
    v545 = v51 * v391
    del v51
    v546 = v420 * v296
    del v296, v420
    v547 = v194 * v212
    del v194, v212
    v548 = v546 + v547
    del v546, v547
    v549 = v545 + v548
    del v545, v548
    v550 = v544 + v549
    del v544, v549
    v551 = v39 * v411
    del v39
    v552 = v551 + v550
    del v550, v551
    v553 = v373 * v98
    del v98, v373
    v554 = v553 + v552
    del v552, v553
    v555 = v49 * v391
    del v49, v391
    v556 = v555 + v554
    del v554, v555
    v557 = v377 * v110
    del v110, v377
    v558 = v557 + v556
    del v556, v557
    v559 = v4 * v370
    del v4, v370
    v560 = v559 + v558
    del v558, v559
    v561 = v402 * v72
    del v72, v402
    v562 = v561 + v560
    del v560, v561
    v563 = v37 * v411
    del v37, v411
    v564 = v563 + v562
    del v562, v563
    v565 = v417 * v293
    del v293, v417
    v566 = v565 + v564
    del v564, v565
    v567 = v197 * v427
    del v197, v427
    v568 = v567 + v566
    del v566, v567
    v569 = v484 * v284
    del v284, v484
    v570 = v569 + v568
    del v568, v569
    v571 = v187 * v493
    del v187, v493
    v572 = v571 + v570
    del v570, v571
    v573 = v481 * v281
    del v281, v481
    v574 = v573 + v572
    del v572, v573
    v575 = v184 * v490
    del v184, v490
    v576 = v575 + v574
    del v574, v575
    v577 = v543 + v576
    del v543, v576
    v578 = v26 * v442
    del v26, v442
    v579 = v1 * v400
    del v1, v400
    v580 = v7 * v386
    del v7, v386
    v581 = v15 * v161
    v582 = v166 * v15
    v583 = -v582
    del v582
    v584 = v583 - v581
    del v581, v583
    v585 = v584 * v91
    del v91, v584
    v586 = v580 + v585
    del v580, v585
    v587 = v3 * v526
    del v3, v526
    v588 = v587 + v586
    del v586, v587
    v589 = v161 * v21
    v590 = v166 * v21
    v591 = -v590
    del v590
    v592 = v591 - v589
    del v589, v591
    v593 = v592 * v67
    del v67, v592
    v594 = v593 + v588
    del v588, v593
    v595 = v579 + v594
    del v579, v594
    v596 = v157 * v15
    v597 = v157 * v21
    del v157
    v598 = v596 + v597
    del v596, v597
    v599 = v598 * v63
    del v63, v598
    v600 = v599 + v595
    del v595, v599
    v601 = v578 + v600
    del v578, v600
    v602 = v151 * v15
    v603 = v154 * v21
    v604 = -v603
    del v603
    v605 = v604 - v602
    del v602, v604
    v606 = v154 * v15
    del v154
    v607 = v605 - v606
    del v605, v606
    v608 = v151 * v21
    del v151
    v609 = v607 - v608
    del v607, v608
    v610 = v609 * v70
    del v70, v609
    v611 = v610 + v601
    del v601, v610
    v612 = v8 * v506
    del v8, v506
    v613 = v612 + v611
    del v611, v612
    v614 = v149 * v21
    del v21
    v615 = v149 * v15
    del v15, v149
    v616 = v614 + v615
    del v614, v615
    v617 = v616 * v96
    del v96, v616
    v618 = v617 + v613
    del v613, v617
    v619 = v27 * v470
    del v27, v470
    v620 = v166 * v173
    del v166
    v621 = v161 * v173
    del v161, v173
    v622 = v620 + v621
    del v620, v621
    v623 = v622 * v60
    del v60, v622
    v624 = v619 + v623
    del v619, v623
    v625 = v624 * 2.0
    del v624
    v626 = v625 + v618
    del v618, v625
    return (
        stack([None, v303, v368, v434, v501, v537], jets),
        join([v538, v539, v211, v369, v577, v626], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
