"""Differential invariants of moebius, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       moebius: 6 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  b425d80cb2d1066f787018275d88cbe483996b313181054fef81eda07d650cea
Proof      jets 14 - orbits 6 = 8 independent invariants, all found, annihilated by 6 generators
Forward    84 operations per channel and pixel: add 21, mul 47, neg 5, scale 2, sub 9
Backward   211 operations per channel and pixel: add 76, mul 109, neg 12, scale 5, sub 9
Second     534 operations per channel and pixel: add 219, mul 270, neg 26, scale 10, sub 9
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
    v16 = jets[:, :, 4]
    v17 = -v5
    v18 = v17 - v7
    del v17
    v19 = v1 * v2
    v20 = narrow(v8, 1, channels - 1)
    v21 = narrow(v19, 0, channels - 1)
    v22 = v20 * v21
    del v20, v21
    v23 = narrow(v1, 0, channels - 1)
    v24 = narrow(v16, 1, channels - 1)
    v25 = v23 * v24
    v26 = v9 * v13
    del v9, v13
    v27 = v10 * v12
    del v10, v12
    v28 = v26 - v27
    v29 = v25 * v28
    del v25
    v30 = narrow(v2, 1, channels - 1)
    v31 = v23 * v30
    v32 = -v11
    v33 = v32 - v14
    del v32
    v34 = v31 * v33
    del v31
    v35 = narrow(v1, 1, channels - 1)
    v36 = narrow(v16, 0, channels - 1)
    v37 = v35 * v36
    v38 = v27 - v26
    v39 = v37 * v38
    del v37
    v40 = v24 * v36
    v41 = v15 * v40
    del v40
    v42 = v30 * v36
    v43 = v28 * v42
    del v28, v42
    v44 = narrow(v2, 0, channels - 1)
    v45 = v35 * v44
    v46 = v33 * v45
    del v33, v45
    v47 = v24 * v44
    v48 = v38 * v47
    del v38, v47
    v49 = narrow(v8, 0, channels - 1)
    v50 = narrow(v19, 1, channels - 1)
    del v19
    v51 = v49 * v50
    del v49, v50
    v52 = narrow(v5, 1, channels - 1)
    v53 = narrow(v7, 0, channels - 1)
    v54 = v52 * v53
    v55 = narrow(v7, 1, channels - 1)
    del v7
    v56 = v53 * v55
    v57 = -v54
    del v54
    v58 = v57 - v56
    del v56, v57
    v59 = v23 * v58
    del v23, v58
    v60 = narrow(v5, 0, channels - 1)
    del v5
    v61 = v52 * v60
    v62 = v55 * v60
    v63 = -v61
    del v61
    v64 = v63 - v62
    del v62, v63
    v65 = v44 * v64
    del v44, v64
    v66 = v14 * v53
    v67 = v14 * v60
    del v14
    v68 = v66 + v67
    del v66, v67
    v69 = v35 * v68
    del v35, v68
    v70 = v26 * v60
    v71 = v27 * v53
    v72 = v26 * v53
    del v26
    v73 = v27 * v60
    del v27
    v74 = -v70
    del v70
    v75 = v74 - v71
    del v71, v74
    v76 = v75 - v72
    del v72, v75
    v77 = v76 - v73
    del v73, v76
    v78 = v24 * v77
    del v24, v77
    v79 = v11 * v60
    del v60
    v80 = v11 * v53
    del v11, v53
    v81 = v79 + v80
    del v79, v80
    v82 = v30 * v81
    del v30, v81
    v83 = v4 * v6
    v84 = narrow(v83, 0, channels - 1)
    del v83
    v85 = v52 * v84
    del v52
    v86 = v55 * v84
    del v55, v84
    v87 = v85 + v86
    del v85, v86
    v88 = v36 * v87
    del v36, v87
    v89 = v88 * 2.0
    del v88
    v90 = v59 + v89
    del v59, v89
    v91 = v65 + v90
    del v65, v90
    v92 = v69 + v91
    del v69, v91
    v93 = v78 + v92
    del v78, v92
    v94 = v82 + v93
    del v82, v93
    v95 = v16 * v16
    v96 = narrow(v18, 1, channels - 1)
    v97 = narrow(v95, 0, channels - 1)
    v98 = v96 * v97
    del v96, v97
    v99 = narrow(v18, 0, channels - 1)
    del v18
    v100 = narrow(v95, 1, channels - 1)
    del v95
    v101 = v99 * v100
    del v99, v100
    v102 = v98 + v101
    del v98, v101
    v103 = v22 + v102
    del v22, v102
    v104 = v29 + v103
    del v29, v103
    v105 = v34 + v104
    del v34, v104
    v106 = v39 + v105
    del v39, v105
    v107 = v41 * 2.0
    del v41
    v108 = v106 + v107
    del v106, v107
    v109 = v43 + v108
    del v43, v108
    v110 = v46 + v109
    del v46, v109
    v111 = v48 + v110
    del v48, v110
    v112 = v51 + v111
    del v51, v111
    return join([v0, v3, v8, v15, v112, v94], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 3]
    v1 = jets[:, :, 5]
    v2 = jets[:, :, 1]
    v3 = v2 * v2
    v4 = jets[:, :, 2]
    v5 = v4 * v4
    v6 = v3 + v5
    v7 = narrow(v2, 0, channels - 1)
    v8 = narrow(v2, 1, channels - 1)
    v9 = v7 * v8
    v10 = narrow(v4, 0, channels - 1)
    v11 = narrow(v4, 1, channels - 1)
    v12 = v10 * v11
    v13 = v9 + v12
    v14 = jets[:, :, 4]
    v15 = -v3
    v16 = v15 - v5
    del v15
    v17 = v0 * v1
    v18 = narrow(v6, 1, channels - 1)
    v19 = narrow(v17, 0, channels - 1)
    v20 = narrow(v0, 0, channels - 1)
    v21 = narrow(v14, 1, channels - 1)
    v22 = v20 * v21
    v23 = v7 * v11
    v24 = v8 * v10
    v25 = v23 - v24
    v26 = narrow(v1, 1, channels - 1)
    v27 = v20 * v26
    v28 = -v9
    v29 = v28 - v12
    del v28
    v30 = narrow(v0, 1, channels - 1)
    v31 = narrow(v14, 0, channels - 1)
    v32 = v30 * v31
    v33 = v24 - v23
    v34 = v21 * v31
    v35 = v26 * v31
    v36 = narrow(v1, 0, channels - 1)
    v37 = v30 * v36
    v38 = v21 * v36
    v39 = narrow(v6, 0, channels - 1)
    del v6
    v40 = narrow(v17, 1, channels - 1)
    del v17
    v41 = narrow(v3, 1, channels - 1)
    v42 = narrow(v5, 0, channels - 1)
    v43 = v41 * v42
    v44 = narrow(v5, 1, channels - 1)
    del v5
    v45 = v42 * v44
    v46 = -v43
    del v43
    v47 = v46 - v45
    del v45, v46
    v48 = narrow(v3, 0, channels - 1)
    del v3
    v49 = v41 * v48
    v50 = v44 * v48
    v51 = -v49
    del v49
    v52 = v51 - v50
    del v50, v51
    v53 = v12 * v42
    v54 = v12 * v48
    v55 = v53 + v54
    del v53, v54
    v56 = v23 * v48
    v57 = v24 * v42
    v58 = v23 * v42
    v59 = v24 * v48
    v60 = -v56
    del v56
    v61 = v60 - v57
    del v57, v60
    v62 = v61 - v58
    del v58, v61
    v63 = v62 - v59
    del v59, v62
    v64 = v9 * v48
    v65 = v9 * v42
    v66 = v64 + v65
    del v64, v65
    v67 = v2 * v4
    v68 = narrow(v67, 0, channels - 1)
    del v67
    v69 = v41 * v68
    v70 = v44 * v68
    v71 = v69 + v70
    del v69, v70
    v72 = v14 * v14
    v73 = narrow(v16, 1, channels - 1)
    v74 = narrow(v72, 0, channels - 1)
    v75 = narrow(v16, 0, channels - 1)
    del v16
    v76 = narrow(v72, 1, channels - 1)
    del v72
    v77 = grad_features[0]
    v78 = grad_features[1]
    v79 = grad_features[2]
    v80 = grad_features[3]
    v81 = grad_features[4]
    v82 = grad_features[5]
    v83 = v81 * 2.0
    v84 = v76 * v81
    del v76
    v85 = v75 * v81
    del v75
    v86 = pad(v85, 1, channels)
    del v85
    v87 = pad(v84, 0, channels)
    del v84
    v88 = v74 * v81
    del v74
    v89 = v73 * v81
    del v73
    v90 = pad(v89, 0, channels)
    del v89
    v91 = pad(v88, 1, channels)
    del v88
    v92 = v86 + v90
    del v86, v90
    v93 = v14 * v92
    del v92
    v94 = v93 * 2.0
    del v93
    v95 = v82 * 2.0
    v96 = v71 * v95
    del v71
    v97 = v31 * v95
    del v95
    v98 = v68 * v97
    del v68
    v99 = v44 * v97
    v100 = v41 * v97
    del v97
    v101 = v99 + v100
    del v99, v100
    v102 = pad(v101, 0, channels)
    del v101
    v103 = v4 * v102
    v104 = v2 * v102
    del v102
    v105 = v66 * v82
    del v66
    v106 = v26 * v82
    v107 = v42 * v106
    v108 = v9 * v106
    del v9
    v109 = v48 * v106
    del v106
    v110 = v63 * v82
    del v63
    v111 = v21 * v82
    v112 = -v111
    del v111
    v113 = v48 * v112
    v114 = v24 * v112
    del v24
    v115 = v42 * v112
    v116 = v23 * v112
    del v23, v112
    v117 = v55 * v82
    del v55
    v118 = v30 * v82
    v119 = v48 * v118
    v120 = v12 * v118
    del v12
    v121 = v42 * v118
    del v118
    v122 = v52 * v82
    del v52
    v123 = v36 * v82
    v124 = -v123
    del v123
    v125 = v48 * v124
    del v48
    v126 = v44 * v124
    v127 = v41 * v124
    del v124
    v128 = v108 + v114
    v129 = v116 + v128
    del v128
    v130 = v120 + v129
    del v129
    v131 = v126 + v130
    del v126, v130
    v132 = v127 + v131
    del v127, v131
    v133 = pad(v132, 0, channels)
    del v132
    v134 = v47 * v82
    del v47
    v135 = v20 * v82
    v136 = -v135
    del v135
    v137 = v44 * v136
    del v44
    v138 = v42 * v136
    del v42
    v139 = v98 + v125
    del v98, v125
    v140 = v138 + v139
    del v138, v139
    v141 = pad(v140, 1, channels)
    del v140
    v142 = v41 * v136
    del v41, v136
    v143 = v108 + v116
    del v108, v116
    v144 = v114 + v143
    del v114, v143
    v145 = v120 + v144
    del v120, v144
    v146 = v137 + v145
    del v137, v145
    v147 = v142 + v146
    del v142, v146
    v148 = pad(v147, 0, channels)
    del v147
    v149 = v40 * v81
    del v40
    v150 = v39 * v81
    del v39
    v151 = pad(v150, 1, channels)
    del v150
    v152 = pad(v149, 0, channels)
    del v149
    v153 = v38 * v81
    del v38
    v154 = v33 * v81
    del v33
    v155 = v36 * v154
    v156 = v21 * v154
    v157 = v37 * v81
    del v37
    v158 = v29 * v81
    del v29
    v159 = v36 * v158
    del v36
    v160 = v30 * v158
    v161 = v122 + v156
    del v122, v156
    v162 = v160 + v161
    del v160, v161
    v163 = pad(v162, 0, channels)
    del v162
    v164 = v35 * v81
    del v35
    v165 = v25 * v81
    del v25
    v166 = v31 * v165
    v167 = v26 * v165
    v168 = v34 * v83
    del v34
    v169 = v13 * v83
    del v13, v83
    v170 = v31 * v169
    v171 = v21 * v169
    del v169
    v172 = v32 * v81
    del v32
    v173 = v153 + v172
    del v153, v172
    v174 = -v173
    v175 = v31 * v154
    del v31
    v176 = v30 * v154
    del v30, v154
    v177 = v96 + v167
    del v96, v167
    v178 = v171 + v177
    del v171, v177
    v179 = v176 + v178
    del v176, v178
    v180 = pad(v179, 0, channels)
    del v179
    v181 = v117 + v159
    del v117, v159
    v182 = v175 + v181
    del v175, v181
    v183 = pad(v182, 1, channels)
    del v182
    v184 = v27 * v81
    del v27
    v185 = v157 + v184
    del v157, v184
    v186 = -v185
    del v185
    v187 = v26 * v158
    del v26
    v188 = v20 * v158
    del v158
    v189 = v105 + v166
    del v105, v166
    v190 = v188 + v189
    del v188, v189
    v191 = pad(v190, 1, channels)
    del v190
    v192 = v22 * v81
    del v22
    v193 = v164 + v192
    del v164, v192
    v194 = -v193
    v195 = v113 + v115
    del v113, v115
    v196 = v173 + v195
    del v173
    v197 = v194 + v196
    del v194, v196
    v198 = v10 * v197
    v199 = v8 * v197
    del v197
    v200 = v174 + v195
    del v174, v195
    v201 = v193 + v200
    del v193, v200
    v202 = v11 * v201
    v203 = v7 * v201
    del v201
    v204 = v21 * v165
    del v21
    v205 = v20 * v165
    del v20, v165
    v206 = v110 + v155
    del v110, v155
    v207 = v170 + v206
    del v170, v206
    v208 = v205 + v207
    del v205, v207
    v209 = pad(v208, 1, channels)
    del v208
    v210 = v134 + v187
    del v134, v187
    v211 = v204 + v210
    del v204, v210
    v212 = pad(v211, 0, channels)
    del v211
    v213 = v19 * v81
    del v19
    v214 = v18 * v81
    del v18
    v215 = pad(v214, 0, channels)
    del v214
    v216 = pad(v213, 1, channels)
    del v213
    v217 = v151 + v215
    del v151, v215
    v218 = v1 * v217
    v219 = v0 * v217
    del v217
    v220 = v87 + v91
    del v87, v91
    v221 = -v220
    del v220
    v222 = v94 + v180
    del v94, v180
    v223 = v209 + v222
    del v209, v222
    v224 = v80 + v168
    del v168
    v225 = v119 + v121
    del v119, v121
    v226 = v186 + v225
    del v225
    v227 = v224 + v226
    del v226
    v228 = v11 * v227
    del v11
    v229 = v10 * v227
    del v10, v227
    v230 = v203 + v229
    del v203, v229
    v231 = pad(v230, 1, channels)
    del v230
    v232 = v199 + v228
    del v199, v228
    v233 = pad(v232, 0, channels)
    del v232
    v234 = v107 + v109
    del v107, v109
    v235 = v186 + v234
    del v186, v234
    v236 = v224 + v235
    del v224, v235
    v237 = v8 * v236
    del v8
    v238 = v7 * v236
    del v7, v236
    v239 = v198 + v238
    del v198, v238
    v240 = pad(v239, 1, channels)
    del v239
    v241 = v202 + v237
    del v202, v237
    v242 = pad(v241, 0, channels)
    del v241
    v243 = v79 + v152
    del v152
    v244 = v216 + v243
    del v216, v243
    v245 = v141 + v148
    del v148
    v246 = v221 + v245
    del v245
    v247 = v244 + v246
    del v246
    v248 = v4 * v247
    del v247
    v249 = v248 * 2.0
    del v248
    v250 = v104 + v231
    del v104, v231
    v251 = v233 + v250
    del v233, v250
    v252 = v249 + v251
    del v249, v251
    v253 = v133 + v141
    del v133, v141
    v254 = v221 + v253
    del v221, v253
    v255 = v244 + v254
    del v244, v254
    v256 = v2 * v255
    del v255
    v257 = v256 * 2.0
    del v256
    v258 = v103 + v240
    del v103, v240
    v259 = v242 + v258
    del v242, v258
    v260 = v257 + v259
    del v257, v259
    v261 = v163 + v191
    del v163, v191
    v262 = v219 + v261
    del v219, v261
    v263 = v78 + v262
    del v262
    v264 = v183 + v212
    del v183, v212
    v265 = v218 + v264
    del v218, v264
    v266 = v78 + v265
    del v265
    return stack([v77, v260, v252, v266, v223, v263], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 3]
    v1 = jets[:, :, 5]
    v2 = jets[:, :, 1]
    v3 = v2 * v2
    v4 = jets[:, :, 2]
    v5 = v4 * v4
    v6 = v3 + v5
    v7 = narrow(v2, 0, channels - 1)
    v8 = narrow(v2, 1, channels - 1)
    v9 = v7 * v8
    v10 = narrow(v4, 0, channels - 1)
    v11 = narrow(v4, 1, channels - 1)
    v12 = v10 * v11
    v13 = v9 + v12
    v14 = jets[:, :, 4]
    v15 = -v3
    v16 = v15 - v5
    del v15
    v17 = v0 * v1
    v18 = narrow(v6, 1, channels - 1)
    v19 = narrow(v17, 0, channels - 1)
    v20 = narrow(v0, 0, channels - 1)
    v21 = narrow(v14, 1, channels - 1)
    v22 = v20 * v21
    v23 = v7 * v11
    v24 = v8 * v10
    v25 = v23 - v24
    v26 = narrow(v1, 1, channels - 1)
    v27 = v20 * v26
    v28 = -v9
    v29 = v28 - v12
    del v28
    v30 = narrow(v0, 1, channels - 1)
    v31 = narrow(v14, 0, channels - 1)
    v32 = v30 * v31
    v33 = v24 - v23
    v34 = v21 * v31
    v35 = v26 * v31
    v36 = narrow(v1, 0, channels - 1)
    v37 = v30 * v36
    v38 = v21 * v36
    v39 = narrow(v6, 0, channels - 1)
    del v6
    v40 = narrow(v17, 1, channels - 1)
    del v17
    v41 = narrow(v3, 1, channels - 1)
    v42 = narrow(v5, 0, channels - 1)
    v43 = v41 * v42
    v44 = narrow(v5, 1, channels - 1)
    del v5
    v45 = v42 * v44
    v46 = -v43
    del v43
    v47 = v46 - v45
    del v45, v46
    v48 = narrow(v3, 0, channels - 1)
    del v3
    v49 = v41 * v48
    v50 = v44 * v48
    v51 = -v49
    del v49
    v52 = v51 - v50
    del v50, v51
    v53 = v12 * v42
    v54 = v12 * v48
    v55 = v53 + v54
    del v53, v54
    v56 = v23 * v48
    v57 = v24 * v42
    v58 = v23 * v42
    v59 = v24 * v48
    v60 = -v56
    del v56
    v61 = v60 - v57
    del v57, v60
    v62 = v61 - v58
    del v58, v61
    v63 = v62 - v59
    del v59, v62
    v64 = v9 * v48
    v65 = v9 * v42
    v66 = v64 + v65
    del v64, v65
    v67 = v2 * v4
    v68 = narrow(v67, 0, channels - 1)
    del v67
    v69 = v41 * v68
    v70 = v44 * v68
    v71 = v69 + v70
    del v69, v70
    v72 = v14 * v14
    v73 = narrow(v16, 1, channels - 1)
    v74 = narrow(v72, 0, channels - 1)
    v75 = narrow(v16, 0, channels - 1)
    del v16
    v76 = narrow(v72, 1, channels - 1)
    del v72
    v77 = grad_features[2]
    v78 = grad_features[3]
    v79 = grad_features[4]
    v80 = grad_features[5]
    v81 = v79 * 2.0
    v82 = v76 * v79
    v83 = v75 * v79
    v84 = pad(v83, 1, channels)
    del v83
    v85 = pad(v82, 0, channels)
    del v82
    v86 = v74 * v79
    v87 = v73 * v79
    v88 = pad(v87, 0, channels)
    del v87
    v89 = pad(v86, 1, channels)
    del v86
    v90 = v84 + v88
    del v84, v88
    v91 = v80 * 2.0
    v92 = v31 * v91
    v93 = v68 * v92
    v94 = v44 * v92
    v95 = v41 * v92
    v96 = v94 + v95
    del v94, v95
    v97 = pad(v96, 0, channels)
    del v96
    v98 = v26 * v80
    v99 = v42 * v98
    v100 = v9 * v98
    v101 = v48 * v98
    v102 = v21 * v80
    v103 = -v102
    del v102
    v104 = v48 * v103
    v105 = v24 * v103
    v106 = v42 * v103
    v107 = v23 * v103
    v108 = v30 * v80
    v109 = v48 * v108
    v110 = v12 * v108
    v111 = v42 * v108
    v112 = v36 * v80
    v113 = -v112
    del v112
    v114 = v48 * v113
    v115 = v44 * v113
    v116 = v41 * v113
    v117 = v100 + v105
    v118 = v107 + v117
    del v117
    v119 = v110 + v118
    del v118
    v120 = v115 + v119
    del v115, v119
    v121 = v116 + v120
    del v116, v120
    v122 = pad(v121, 0, channels)
    del v121
    v123 = v20 * v80
    v124 = -v123
    del v123
    v125 = v44 * v124
    v126 = v42 * v124
    v127 = v93 + v114
    del v93, v114
    v128 = v126 + v127
    del v126, v127
    v129 = pad(v128, 1, channels)
    del v128
    v130 = v41 * v124
    v131 = v100 + v107
    del v100, v107
    v132 = v105 + v131
    del v105, v131
    v133 = v110 + v132
    del v110, v132
    v134 = v125 + v133
    del v125, v133
    v135 = v130 + v134
    del v130, v134
    v136 = pad(v135, 0, channels)
    del v135
    v137 = v40 * v79
    v138 = v39 * v79
    v139 = pad(v138, 1, channels)
    del v138
    v140 = pad(v137, 0, channels)
    del v137
    v141 = v38 * v79
    v142 = v33 * v79
    v143 = v37 * v79
    v144 = v29 * v79
    v145 = v35 * v79
    v146 = v25 * v79
    v147 = v34 * v81
    v148 = v13 * v81
    v149 = v32 * v79
    v150 = v141 + v149
    del v141, v149
    v151 = -v150
    v152 = v27 * v79
    v153 = v143 + v152
    del v143, v152
    v154 = -v153
    del v153
    v155 = v22 * v79
    v156 = v145 + v155
    del v145, v155
    v157 = -v156
    v158 = v104 + v106
    del v104, v106
    v159 = v150 + v158
    del v150
    v160 = v157 + v159
    del v157, v159
    v161 = v151 + v158
    del v151, v158
    v162 = v156 + v161
    del v156, v161
    v163 = v19 * v79
    v164 = v18 * v79
    v165 = pad(v164, 0, channels)
    del v164
    v166 = pad(v163, 1, channels)
    del v163
    v167 = v139 + v165
    del v139, v165
    v168 = v85 + v89
    del v85, v89
    v169 = -v168
    del v168
    v170 = v78 + v147
    del v147
    v171 = v109 + v111
    del v109, v111
    v172 = v154 + v171
    del v171
    v173 = v170 + v172
    del v172
    v174 = v99 + v101
    del v99, v101
    v175 = v154 + v174
    del v154, v174
    v176 = v170 + v175
    del v170, v175
    v177 = v77 + v140
    del v140
    v178 = v166 + v177
    del v166, v177
    v179 = v129 + v136
    del v136
    v180 = v169 + v179
    del v179
    v181 = v178 + v180
    del v180
    v182 = v122 + v129
    del v122, v129
    v183 = v169 + v182
    del v169, v182
    v184 = v178 + v183
    del v178, v183
    v185 = grad_grad_jets[:, :, 0]
    v186 = grad_grad_jets[:, :, 1]
    v187 = grad_grad_jets[:, :, 2]
    v188 = grad_grad_jets[:, :, 3]
    v189 = grad_grad_jets[:, :, 4]
    v190 = grad_grad_jets[:, :, 5]
    v191 = v186 * 2.0
    v192 = v184 * v191
    del v184
    v193 = v2 * v191
    del v191
    v194 = v187 * 2.0
    v195 = v181 * v194
    del v181
    v196 = v4 * v194
    del v194
    v197 = v193 + v196
    v198 = narrow(v186, 0, channels - 1)
    v199 = narrow(v186, 1, channels - 1)
    v200 = v176 * v199
    v201 = v7 * v199
    v202 = v176 * v198
    del v176
    v203 = v8 * v198
    v204 = v201 + v203
    del v201, v203
    v205 = narrow(v187, 0, channels - 1)
    v206 = narrow(v187, 1, channels - 1)
    v207 = v173 * v206
    v208 = v10 * v206
    v209 = v173 * v205
    del v173
    v210 = v11 * v205
    v211 = v208 + v210
    del v208, v210
    v212 = v204 + v211
    v213 = -v197
    v214 = v167 * v190
    v215 = v0 * v190
    v216 = v167 * v188
    del v167
    v217 = v1 * v188
    v218 = v215 + v217
    del v215, v217
    v219 = narrow(v197, 1, channels - 1)
    v220 = narrow(v218, 0, channels - 1)
    v221 = v79 * v220
    v222 = v18 * v220
    del v18, v220
    v223 = v79 * v219
    v224 = v19 * v219
    del v19
    v225 = narrow(v188, 0, channels - 1)
    v226 = narrow(v189, 1, channels - 1)
    v227 = v146 * v226
    v228 = v20 * v226
    v229 = v146 * v225
    v230 = v21 * v225
    v231 = v162 * v206
    v232 = v7 * v206
    del v206
    v233 = v162 * v198
    del v162
    v234 = v11 * v198
    del v198
    v235 = v232 + v234
    del v232, v234
    v236 = v160 * v205
    v237 = v8 * v205
    del v205
    v238 = v160 * v199
    del v160
    v239 = v10 * v199
    del v199
    v240 = v237 + v239
    del v237, v239
    v241 = v235 + v240
    v242 = -v240
    v243 = v235 + v242
    del v242
    v244 = v79 * v243
    v245 = v22 * v243
    del v22
    v246 = narrow(v190, 1, channels - 1)
    v247 = v144 * v246
    v248 = v20 * v246
    v249 = v144 * v225
    v250 = v26 * v225
    v251 = -v212
    v252 = v79 * v251
    v253 = v27 * v251
    del v27
    v254 = narrow(v188, 1, channels - 1)
    v255 = narrow(v189, 0, channels - 1)
    v256 = v142 * v255
    v257 = v30 * v255
    v258 = v142 * v254
    v259 = v31 * v254
    v260 = -v235
    del v235
    v261 = v240 + v260
    del v240, v260
    v262 = v79 * v261
    v263 = v32 * v261
    del v32
    v264 = v148 * v255
    v265 = v21 * v255
    v266 = v148 * v226
    del v148
    v267 = v31 * v226
    v268 = v265 + v267
    del v265, v267
    v269 = v81 * v268
    v270 = v13 * v268
    del v13, v268
    v271 = v81 * v212
    del v81
    v272 = v34 * v212
    del v34
    v273 = v146 * v255
    v274 = v26 * v255
    v275 = v146 * v246
    del v146
    v276 = v31 * v246
    v277 = v228 + v230
    del v228, v230
    v278 = v274 + v277
    del v274, v277
    v279 = v276 + v278
    del v276, v278
    v280 = v79 * v279
    v281 = v25 * v279
    del v25, v279
    v282 = v35 * v243
    del v35, v243
    v283 = narrow(v190, 0, channels - 1)
    v284 = v144 * v283
    v285 = v30 * v283
    v286 = v144 * v254
    del v144
    v287 = v36 * v254
    v288 = v248 + v250
    del v248, v250
    v289 = v285 + v288
    del v285, v288
    v290 = v287 + v289
    del v287, v289
    v291 = v79 * v290
    v292 = v29 * v290
    del v29, v290
    v293 = v37 * v251
    del v37, v251
    v294 = v142 * v283
    v295 = v21 * v283
    v296 = v142 * v226
    del v142
    v297 = v36 * v226
    v298 = v257 + v259
    del v257, v259
    v299 = v295 + v298
    del v295, v298
    v300 = v297 + v299
    del v297, v299
    v301 = v79 * v300
    v302 = v33 * v300
    del v33, v300
    v303 = v38 * v261
    del v38, v261
    v304 = narrow(v197, 0, channels - 1)
    v305 = narrow(v218, 1, channels - 1)
    del v218
    v306 = v79 * v305
    v307 = v39 * v305
    del v39, v305
    v308 = v79 * v304
    v309 = v40 * v304
    del v40, v304
    v310 = narrow(v196, 0, channels - 1)
    del v196
    v311 = v124 * v310
    v312 = v41 * v310
    v313 = v124 * v219
    del v124
    v314 = v42 * v219
    v315 = v44 * v310
    v316 = v312 + v314
    del v312, v314
    v317 = v315 + v316
    del v315, v316
    v318 = -v317
    del v317
    v319 = v80 * v318
    v320 = v20 * v318
    del v318
    v321 = v80 * v225
    v322 = v47 * v225
    del v47, v225
    v323 = narrow(v193, 0, channels - 1)
    del v193
    v324 = v113 * v323
    v325 = v41 * v323
    v326 = v44 * v323
    v327 = v113 * v219
    del v113
    v328 = v48 * v219
    v329 = v325 + v326
    del v325, v326
    v330 = v328 + v329
    del v328, v329
    v331 = -v330
    del v330
    v332 = v80 * v331
    v333 = v36 * v331
    del v331
    v334 = v80 * v283
    v335 = v52 * v283
    del v52, v283
    v336 = v108 * v211
    v337 = v42 * v211
    v338 = v310 + v323
    del v310, v323
    v339 = v108 * v338
    del v108
    v340 = v12 * v338
    v341 = v48 * v211
    del v211
    v342 = v337 + v340
    del v337, v340
    v343 = v341 + v342
    del v341, v342
    v344 = v80 * v343
    v345 = v30 * v343
    del v343
    v346 = v80 * v254
    v347 = v55 * v254
    del v55, v254
    v348 = v103 * v338
    v349 = v23 * v338
    v350 = v103 * v241
    del v103
    v351 = v42 * v241
    v352 = v24 * v338
    v353 = v48 * v241
    del v241
    v354 = v349 + v351
    del v349, v351
    v355 = v352 + v354
    del v352, v354
    v356 = v353 + v355
    del v353, v355
    v357 = -v356
    del v356
    v358 = v80 * v357
    v359 = v21 * v357
    del v357
    v360 = v80 * v226
    v361 = v63 * v226
    del v63, v226
    v362 = v98 * v204
    v363 = v48 * v204
    v364 = v98 * v338
    del v98
    v365 = v9 * v338
    del v338
    v366 = v42 * v204
    del v204
    v367 = v363 + v365
    del v363, v365
    v368 = v366 + v367
    del v366, v367
    v369 = v80 * v368
    v370 = v26 * v368
    del v368
    v371 = v80 * v246
    v372 = v66 * v246
    del v66, v246
    v373 = v97 * v187
    v374 = v2 * v187
    v375 = v97 * v186
    del v97
    v376 = v4 * v186
    v377 = v374 + v376
    del v374, v376
    v378 = narrow(v377, 0, channels - 1)
    del v377
    v379 = v92 * v378
    v380 = v41 * v378
    v381 = v44 * v378
    del v378
    v382 = v92 * v219
    del v92
    v383 = v68 * v219
    del v219
    v384 = v380 + v381
    del v380, v381
    v385 = v383 + v384
    del v383, v384
    v386 = v91 * v385
    v387 = v31 * v385
    del v385
    v388 = v91 * v255
    del v91
    v389 = v71 * v255
    del v71, v255
    v390 = v387 + v389
    del v387, v389
    v391 = v390 * 2.0
    del v390
    v392 = v189 * 2.0
    v393 = v90 * v392
    del v90
    v394 = v14 * v392
    del v392
    v395 = narrow(v213, 1, channels - 1)
    v396 = narrow(v394, 0, channels - 1)
    v397 = v79 * v396
    v398 = v73 * v396
    del v73, v396
    v399 = v79 * v395
    v400 = v74 * v395
    del v74, v395
    v401 = narrow(v213, 0, channels - 1)
    del v213
    v402 = narrow(v394, 1, channels - 1)
    del v394
    v403 = v79 * v402
    v404 = v75 * v402
    del v75, v402
    v405 = v79 * v401
    v406 = v76 * v401
    del v76, v401
    v407 = v270 + v272
    del v270, v272
    v408 = v407 * 2.0
    del v407
    v409 = v320 + v322
    del v320, v322
    v410 = v333 + v409
    del v333, v409
    v411 = v335 + v410
    del v335, v410
    v412 = v345 + v411
    del v345, v411
    v413 = v347 + v412
    del v347, v412
    v414 = v359 + v413
    del v359, v413
    v415 = v361 + v414
    del v361, v414
    v416 = v370 + v415
    del v370, v415
    v417 = v372 + v416
    del v372, v416
    v418 = v391 + v417
    del v391, v417
    v419 = v222 + v224
    del v222, v224
    v420 = v245 + v419
    del v245, v419
    v421 = v253 + v420
    del v253, v420
    v422 = v263 + v421
    del v263, v421
    v423 = v281 + v422
    del v281, v422
    v424 = v282 + v423
    del v282, v423
    v425 = v292 + v424
    del v292, v424
    v426 = v293 + v425
    del v293, v425
    v427 = v302 + v426
    del v302, v426
    v428 = v303 + v427
    del v303, v427
    v429 = v307 + v428
    del v307, v428
    v430 = v309 + v429
    del v309, v429
    v431 = v398 + v430
    del v398, v430
    v432 = v400 + v431
    del v400, v431
    v433 = v404 + v432
    del v404, v432
    v434 = v406 + v433
    del v406, v433
    v435 = v408 + v434
    del v408, v434
    v436 = v188 + v190
    v437 = pad(v405, 1, channels)
    del v405
    v438 = pad(v403, 0, channels)
    del v403
    v439 = pad(v399, 0, channels)
    del v399
    v440 = pad(v397, 1, channels)
    del v397
    v441 = v437 + v439
    del v437, v439
    v442 = v14 * v441
    del v441
    v443 = v442 * 2.0
    del v442
    v444 = v68 * v388
    del v68
    v445 = v44 * v388
    v446 = v41 * v388
    del v388
    v447 = v382 + v445
    del v382, v445
    v448 = v446 + v447
    del v446, v447
    v449 = pad(v448, 0, channels)
    del v448
    v450 = v4 * v449
    v451 = v2 * v449
    del v449
    v452 = v42 * v371
    v453 = v9 * v371
    del v9
    v454 = v48 * v371
    del v371
    v455 = -v360
    del v360
    v456 = v48 * v455
    v457 = v24 * v455
    del v24
    v458 = v42 * v455
    v459 = v23 * v455
    del v23, v455
    v460 = v48 * v346
    v461 = v12 * v346
    del v12
    v462 = v42 * v346
    del v346
    v463 = -v334
    del v334
    v464 = v48 * v463
    del v48
    v465 = v44 * v463
    v466 = v41 * v463
    del v463
    v467 = v327 + v336
    del v327
    v468 = v350 + v467
    del v467
    v469 = v362 + v468
    del v468
    v470 = v453 + v469
    del v469
    v471 = v457 + v470
    del v470
    v472 = v459 + v471
    del v471
    v473 = v461 + v472
    del v472
    v474 = v465 + v473
    del v465, v473
    v475 = v466 + v474
    del v466, v474
    v476 = pad(v475, 0, channels)
    del v475
    v477 = -v321
    del v321
    v478 = v44 * v477
    del v44
    v479 = v42 * v477
    del v42
    v480 = v311 + v324
    del v311, v324
    v481 = v379 + v480
    del v379, v480
    v482 = v444 + v481
    del v444, v481
    v483 = v464 + v482
    del v464, v482
    v484 = v479 + v483
    del v479, v483
    v485 = pad(v484, 1, channels)
    del v484
    v486 = v41 * v477
    del v41, v477
    v487 = v313 + v336
    del v313, v336
    v488 = v350 + v487
    del v350, v487
    v489 = v362 + v488
    del v362, v488
    v490 = v453 + v489
    del v453, v489
    v491 = v459 + v490
    del v459, v490
    v492 = v457 + v491
    del v457, v491
    v493 = v461 + v492
    del v461, v492
    v494 = v478 + v493
    del v478, v493
    v495 = v486 + v494
    del v486, v494
    v496 = pad(v495, 0, channels)
    del v495
    v497 = pad(v308, 1, channels)
    del v308
    v498 = pad(v306, 0, channels)
    del v306
    v499 = v36 * v262
    v500 = v21 * v262
    v501 = v36 * v252
    del v36
    v502 = v30 * v252
    v503 = v286 + v296
    del v286, v296
    v504 = v332 + v503
    del v332, v503
    v505 = v500 + v504
    del v500, v504
    v506 = v502 + v505
    del v502, v505
    v507 = pad(v506, 0, channels)
    del v506
    v508 = v31 * v244
    v509 = v26 * v244
    v510 = v31 * v271
    v511 = v21 * v271
    del v271
    v512 = -v301
    v513 = v31 * v262
    del v31
    v514 = v30 * v262
    del v30, v262
    v515 = v258 + v266
    del v258, v266
    v516 = v275 + v515
    del v275, v515
    v517 = v386 + v516
    del v386, v516
    v518 = v509 + v517
    del v509, v517
    v519 = v511 + v518
    del v511, v518
    v520 = v514 + v519
    del v514, v519
    v521 = pad(v520, 0, channels)
    del v520
    v522 = v256 + v284
    del v256, v284
    v523 = v344 + v522
    del v344, v522
    v524 = v501 + v523
    del v501, v523
    v525 = v513 + v524
    del v513, v524
    v526 = pad(v525, 1, channels)
    del v525
    v527 = -v291
    del v291
    v528 = v26 * v252
    del v26
    v529 = v20 * v252
    del v252
    v530 = v249 + v273
    del v249, v273
    v531 = v369 + v530
    del v369, v530
    v532 = v508 + v531
    del v508, v531
    v533 = v529 + v532
    del v529, v532
    v534 = pad(v533, 1, channels)
    del v533
    v535 = -v280
    v536 = v348 + v456
    v537 = v458 + v536
    del v536
    v538 = v301 + v537
    del v301, v537
    v539 = v535 + v538
    del v535, v538
    v540 = v10 * v539
    v541 = v8 * v539
    del v539
    v542 = v348 + v458
    del v348, v458
    v543 = v456 + v542
    del v456, v542
    v544 = v512 + v543
    del v512, v543
    v545 = v280 + v544
    del v280, v544
    v546 = v11 * v545
    v547 = v7 * v545
    del v545
    v548 = v21 * v244
    del v21
    v549 = v20 * v244
    del v20, v244
    v550 = v229 + v264
    del v229, v264
    v551 = v294 + v550
    del v294, v550
    v552 = v358 + v551
    del v358, v551
    v553 = v499 + v552
    del v499, v552
    v554 = v510 + v553
    del v510, v553
    v555 = v549 + v554
    del v549, v554
    v556 = pad(v555, 1, channels)
    del v555
    v557 = v227 + v247
    del v227, v247
    v558 = v319 + v557
    del v319, v557
    v559 = v528 + v558
    del v528, v558
    v560 = v548 + v559
    del v548, v559
    v561 = pad(v560, 0, channels)
    del v560
    v562 = pad(v223, 0, channels)
    del v223
    v563 = pad(v221, 1, channels)
    del v221
    v564 = v497 + v562
    del v497, v562
    v565 = v1 * v564
    v566 = v0 * v564
    del v564
    v567 = v438 + v440
    del v438, v440
    v568 = -v567
    del v567
    v569 = v393 + v443
    del v393, v443
    v570 = v521 + v569
    del v521, v569
    v571 = v556 + v570
    del v556, v570
    v572 = v339 + v460
    del v339, v460
    v573 = v462 + v572
    del v462, v572
    v574 = v527 + v573
    del v573
    v575 = v269 + v574
    del v574
    v576 = v11 * v575
    del v11
    v577 = v10 * v575
    del v10, v575
    v578 = v209 + v233
    del v209, v233
    v579 = v547 + v578
    del v547, v578
    v580 = v577 + v579
    del v577, v579
    v581 = pad(v580, 1, channels)
    del v580
    v582 = v207 + v238
    del v207, v238
    v583 = v541 + v582
    del v541, v582
    v584 = v576 + v583
    del v576, v583
    v585 = pad(v584, 0, channels)
    del v584
    v586 = v364 + v452
    del v364, v452
    v587 = v454 + v586
    del v454, v586
    v588 = v527 + v587
    del v527, v587
    v589 = v269 + v588
    del v269, v588
    v590 = v8 * v589
    del v8
    v591 = v7 * v589
    del v7, v589
    v592 = v202 + v236
    del v202, v236
    v593 = v540 + v592
    del v540, v592
    v594 = v591 + v593
    del v591, v593
    v595 = pad(v594, 1, channels)
    del v594
    v596 = v200 + v231
    del v200, v231
    v597 = v546 + v596
    del v546, v596
    v598 = v590 + v597
    del v590, v597
    v599 = pad(v598, 0, channels)
    del v598
    v600 = v498 + v563
    del v498, v563
    v601 = v485 + v496
    del v496
    v602 = v568 + v601
    del v601
    v603 = v600 + v602
    del v602
    v604 = v4 * v603
    del v603
    v605 = v604 * 2.0
    del v604
    v606 = v195 + v375
    del v195, v375
    v607 = v451 + v606
    del v451, v606
    v608 = v581 + v607
    del v581, v607
    v609 = v585 + v608
    del v585, v608
    v610 = v605 + v609
    del v605, v609
    v611 = v476 + v485
    del v476, v485
    v612 = v568 + v611
    del v568, v611
    v613 = v600 + v612
    del v600, v612
    v614 = v2 * v613
    del v613
    v615 = v614 * 2.0
    del v614
    v616 = v192 + v373
    del v192, v373
    v617 = v450 + v616
    del v450, v616
    v618 = v595 + v617
    del v595, v617
    v619 = v599 + v618
    del v599, v618
    v620 = v615 + v619
    del v615, v619
    v621 = v216 + v507
    del v216, v507
    v622 = v534 + v621
    del v534, v621
    v623 = v566 + v622
    del v566, v622
    v624 = v214 + v526
    del v214, v526
    v625 = v561 + v624
    del v561, v624
    v626 = v565 + v625
    del v565, v625
    return (
        stack([None, v620, v610, v626, v571, v623], jets),
        join([v185, v436, v197, v212, v435, v418], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
