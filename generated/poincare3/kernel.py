"""Differential invariants of poincare3, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       poincare3: 6 generators on (t, x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  7fb9b1bd0adf94b0af340fa348121ea831317753f50c4e75b93d9458b48e8226
Proof      jets 23 - orbits 6 = 17 independent invariants, all found, annihilated by 6 generators
Forward    116 operations per channel and pixel: add 18, mul 56, scale 19, sub 23
Backward   234 operations per channel and pixel: add 88, mul 121, neg 5, scale 20
Second     561 operations per channel and pixel: add 223, mul 292, neg 9, scale 37
Features
    u(i), weight 0: u0
    L(i), weight 0: u0_tt - u0_xx - u0_yy
    Qa(i,i), weight 0: u0_t**2 - u0_x**2 - u0_y**2
    Qa(i,i+1), weight 0: u0_t*u1_t - u0_x*u1_x - u0_y*u1_y
    Qb(i,i), weight 0: u0_tt**2 - 2*u0_tx**2 - 2*u0_ty**2 + u0_xx**2 + 2*u0_xy**2 + u0_yy**2
    Qb(i,i+1), weight 0: u0_tt*u1_tt - 2*u0_tx*u1_tx - 2*u0_ty*u1_ty + u0_xx*u1_xx + 2*u0_xy*u1_xy + u0_yy*u1_yy
    Ta(i,i,i), weight 0: u0_t**2*u0_tt - 2*u0_t*u0_tx*u0_x - 2*u0_t*u0_ty*u0_y + u0_x**2*u0_xx +
        2*u0_x*u0_xy*u0_y + u0_y**2*u0_yy
    Ta(i,i,i+1), weight 0: u0_t**2*u1_tt - 2*u0_t*u0_x*u1_tx - 2*u0_t*u0_y*u1_ty + u0_x**2*u1_xx +
        2*u0_x*u0_y*u1_xy + u0_y**2*u1_yy
    Tb(i,i,i), weight 0: u0_tt*u0_xx*u0_yy - u0_tt*u0_xy**2 - u0_tx**2*u0_yy + 2*u0_tx*u0_ty*u0_xy -
        u0_ty**2*u0_xx
    F(i), weight 0: u0_t**2*u0_xx*u0_yy - u0_t**2*u0_xy**2 - 2*u0_t*u0_tx*u0_x*u0_yy + 2*u0_t*u0_tx*u0_xy*u0_y +
        2*u0_t*u0_ty*u0_x*u0_xy - 2*u0_t*u0_ty*u0_xx*u0_y + u0_tt*u0_x**2*u0_yy - 2*u0_tt*u0_x*u0_xy*u0_y +
        u0_tt*u0_xx*u0_y**2 - u0_tx**2*u0_y**2 + 2*u0_tx*u0_ty*u0_x*u0_y - u0_ty**2*u0_x**2

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack

SPEC = KernelSpec(
    name="poincare3",
    digest="1911c11f34a24a43e8d2002c9e9ad8302879c3e85238a174b1e69af7473f3f54",
    dimension=3,
    order=2,
    jets=10,
    channels=None,
    spans=(0, 0, 0, 1, 0, 1, 0, 1, 0, 0),
    weights=(
        (),
        (),
        (),
        (),
        (),
        (),
        (),
        (),
        (),
        (),
    ),
    uses_base=False,
)

FEATURES = (
    "u(i)",
    "L(i)",
    "Qa(i,i)",
    "Qa(i,i+1)",
    "Qb(i,i)",
    "Qb(i,i+1)",
    "Ta(i,i,i)",
    "Ta(i,i,i+1)",
    "Tb(i,i,i)",
    "F(i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    v0 = jets[:, :, 0]
    v1 = jets[:, :, 4]
    v2 = jets[:, :, 7]
    v3 = jets[:, :, 9]
    v4 = v1 - v2
    v5 = v4 - v3
    del v4
    v6 = jets[:, :, 1]
    v7 = v6 * v6
    v8 = jets[:, :, 2]
    v9 = v8 * v8
    v10 = jets[:, :, 3]
    v11 = v10 * v10
    v12 = v7 - v9
    v13 = v12 - v11
    del v12
    v14 = narrow(v6, 0, channels - 1)
    v15 = narrow(v6, 1, channels - 1)
    v16 = v14 * v15
    del v14, v15
    v17 = narrow(v8, 0, channels - 1)
    v18 = narrow(v8, 1, channels - 1)
    v19 = v17 * v18
    del v17, v18
    v20 = narrow(v10, 0, channels - 1)
    v21 = narrow(v10, 1, channels - 1)
    v22 = v20 * v21
    del v20, v21
    v23 = v16 - v19
    del v16, v19
    v24 = v23 - v22
    del v22, v23
    v25 = v1 * v1
    v26 = jets[:, :, 5]
    v27 = v26 * v26
    v28 = jets[:, :, 6]
    v29 = v28 * v28
    v30 = v2 * v2
    v31 = jets[:, :, 8]
    v32 = v31 * v31
    v33 = v3 * v3
    v34 = v25 + v30
    del v25, v30
    v35 = v32 * 2.0
    v36 = v34 + v35
    del v34, v35
    v37 = v33 + v36
    del v33, v36
    v38 = v27 * 2.0
    v39 = v37 - v38
    del v37, v38
    v40 = v29 * 2.0
    v41 = v39 - v40
    del v39, v40
    v42 = narrow(v1, 0, channels - 1)
    v43 = narrow(v1, 1, channels - 1)
    v44 = v42 * v43
    del v42
    v45 = narrow(v26, 0, channels - 1)
    v46 = narrow(v26, 1, channels - 1)
    v47 = v45 * v46
    del v45
    v48 = narrow(v28, 0, channels - 1)
    v49 = narrow(v28, 1, channels - 1)
    v50 = v48 * v49
    del v48
    v51 = narrow(v2, 0, channels - 1)
    v52 = narrow(v2, 1, channels - 1)
    v53 = v51 * v52
    del v51
    v54 = narrow(v31, 0, channels - 1)
    v55 = narrow(v31, 1, channels - 1)
    v56 = v54 * v55
    del v54
    v57 = narrow(v3, 0, channels - 1)
    v58 = narrow(v3, 1, channels - 1)
    v59 = v57 * v58
    del v57
    v60 = v44 + v53
    del v44, v53
    v61 = v56 * 2.0
    del v56
    v62 = v60 + v61
    del v60, v61
    v63 = v59 + v62
    del v59, v62
    v64 = v47 * 2.0
    del v47
    v65 = v63 - v64
    del v63, v64
    v66 = v50 * 2.0
    del v50
    v67 = v65 - v66
    del v65, v66
    v68 = v1 * v7
    v69 = v2 * v9
    v70 = v3 * v11
    v71 = narrow(v7, 0, channels - 1)
    v72 = v43 * v71
    del v43, v71
    v73 = narrow(v9, 0, channels - 1)
    v74 = v52 * v73
    del v52, v73
    v75 = narrow(v11, 0, channels - 1)
    v76 = v58 * v75
    del v58, v75
    v77 = v1 * v32
    v78 = v3 * v27
    v79 = v2 * v29
    v80 = v7 * v32
    del v32
    v81 = v11 * v27
    del v27
    v82 = v9 * v29
    del v29
    v83 = v2 * v3
    v84 = v7 * v83
    del v7, v83
    v85 = v1 * v3
    v86 = v9 * v85
    del v9, v85
    v87 = v6 * v8
    v88 = v26 * v87
    v89 = narrow(v87, 0, channels - 1)
    v90 = v46 * v89
    del v46, v89
    v91 = v28 * v31
    v92 = v87 * v91
    del v87, v91
    v93 = v6 * v10
    v94 = v28 * v93
    v95 = narrow(v93, 0, channels - 1)
    v96 = v49 * v95
    del v49, v95
    v97 = v26 * v31
    v98 = v93 * v97
    del v93, v97
    v99 = v8 * v10
    v100 = v31 * v99
    v101 = v68 + v69
    del v68, v69
    v102 = v70 + v101
    del v70, v101
    v103 = v100 * 2.0
    v104 = v102 + v103
    del v102, v103
    v105 = v88 * 2.0
    v106 = v104 - v105
    del v104, v105
    v107 = v94 * 2.0
    v108 = v106 - v107
    del v106, v107
    v109 = narrow(v99, 0, channels - 1)
    v110 = v55 * v109
    del v55, v109
    v111 = v72 + v74
    del v72, v74
    v112 = v76 + v111
    del v76, v111
    v113 = v110 * 2.0
    del v110
    v114 = v112 + v113
    del v112, v113
    v115 = v90 * 2.0
    del v90
    v116 = v114 - v115
    del v114, v115
    v117 = v96 * 2.0
    del v96
    v118 = v116 - v117
    del v116, v117
    v119 = v1 * v2
    v120 = v3 * v119
    v121 = v11 * v119
    del v11, v119
    v122 = v26 * v28
    v123 = v31 * v122
    v124 = v123 * 2.0
    del v123
    v125 = v120 + v124
    del v120, v124
    v126 = v125 - v77
    del v77, v125
    v127 = v126 - v78
    del v78, v126
    v128 = v127 - v79
    del v79, v127
    v129 = v99 * v122
    del v99, v122
    v130 = v3 * v88
    del v88
    v131 = v2 * v94
    del v94
    v132 = v1 * v100
    del v100
    v133 = v84 + v86
    del v84, v86
    v134 = v121 + v133
    del v121, v133
    v135 = v98 * 2.0
    del v98
    v136 = v134 + v135
    del v134, v135
    v137 = v92 * 2.0
    del v92
    v138 = v136 + v137
    del v136, v137
    v139 = v129 * 2.0
    del v129
    v140 = v138 + v139
    del v138, v139
    v141 = v140 - v80
    del v80, v140
    v142 = v141 - v81
    del v81, v141
    v143 = v142 - v82
    del v82, v142
    v144 = v130 * 2.0
    del v130
    v145 = v143 - v144
    del v143, v144
    v146 = v131 * 2.0
    del v131
    v147 = v145 - v146
    del v145, v146
    v148 = v132 * 2.0
    del v132
    v149 = v147 - v148
    del v147, v148
    return join([v0, v5, v13, v24, v41, v67, v108, v118, v128, v149], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 4]
    v1 = jets[:, :, 7]
    v2 = jets[:, :, 9]
    v3 = jets[:, :, 1]
    v4 = v3 * v3
    v5 = jets[:, :, 2]
    v6 = v5 * v5
    v7 = jets[:, :, 3]
    v8 = v7 * v7
    v9 = narrow(v3, 0, channels - 1)
    v10 = narrow(v3, 1, channels - 1)
    v11 = narrow(v5, 0, channels - 1)
    v12 = narrow(v5, 1, channels - 1)
    v13 = narrow(v7, 0, channels - 1)
    v14 = narrow(v7, 1, channels - 1)
    v15 = jets[:, :, 5]
    v16 = v15 * v15
    v17 = jets[:, :, 6]
    v18 = v17 * v17
    v19 = jets[:, :, 8]
    v20 = v19 * v19
    v21 = narrow(v0, 0, channels - 1)
    v22 = narrow(v0, 1, channels - 1)
    v23 = narrow(v15, 0, channels - 1)
    v24 = narrow(v15, 1, channels - 1)
    v25 = narrow(v17, 0, channels - 1)
    v26 = narrow(v17, 1, channels - 1)
    v27 = narrow(v1, 0, channels - 1)
    v28 = narrow(v1, 1, channels - 1)
    v29 = narrow(v19, 0, channels - 1)
    v30 = narrow(v19, 1, channels - 1)
    v31 = narrow(v2, 0, channels - 1)
    v32 = narrow(v2, 1, channels - 1)
    v33 = narrow(v4, 0, channels - 1)
    v34 = narrow(v6, 0, channels - 1)
    v35 = narrow(v8, 0, channels - 1)
    v36 = v1 * v2
    v37 = v0 * v2
    v38 = v3 * v5
    v39 = v15 * v38
    v40 = narrow(v38, 0, channels - 1)
    v41 = v17 * v19
    v42 = v3 * v7
    v43 = v17 * v42
    v44 = narrow(v42, 0, channels - 1)
    v45 = v15 * v19
    v46 = v5 * v7
    v47 = v19 * v46
    v48 = narrow(v46, 0, channels - 1)
    v49 = v0 * v1
    v50 = v15 * v17
    v51 = grad_features[0]
    v52 = grad_features[1]
    v53 = grad_features[2]
    v54 = grad_features[3]
    v55 = grad_features[4]
    v56 = grad_features[5]
    v57 = grad_features[6]
    v58 = grad_features[7]
    v59 = grad_features[8]
    v60 = grad_features[9]
    v61 = -v60
    v62 = v60 * -2.0
    v63 = v60 * 2.0
    v64 = v47 * v62
    del v47
    v65 = v0 * v62
    v66 = v43 * v62
    del v43
    v67 = v1 * v62
    v68 = v39 * v62
    del v39
    v69 = v2 * v62
    del v62
    v70 = v50 * v63
    v71 = v46 * v63
    v72 = -v59
    v73 = v59 * 2.0
    v74 = v50 * v73
    del v50
    v75 = v19 * v73
    del v73
    v76 = v71 + v75
    del v71, v75
    v77 = v17 * v76
    v78 = v15 * v76
    del v76
    v79 = v49 * v60
    v80 = v8 * v60
    v81 = v49 * v59
    del v49
    v82 = v2 * v59
    v83 = v80 + v82
    del v80, v82
    v84 = v1 * v83
    v85 = v0 * v83
    del v83
    v86 = v58 * -2.0
    v87 = v58 * 2.0
    v88 = v48 * v87
    del v48
    v89 = v30 * v87
    del v87
    v90 = pad(v89, 0, channels)
    del v89
    v91 = v57 * -2.0
    v92 = v57 * 2.0
    v93 = v65 + v92
    del v65, v92
    v94 = v46 * v93
    del v46
    v95 = v19 * v93
    del v93
    v96 = v70 + v90
    del v70, v90
    v97 = v95 + v96
    del v95, v96
    v98 = v7 * v97
    v99 = v5 * v97
    del v97
    v100 = v45 * v63
    del v45
    v101 = v42 * v63
    v102 = v19 * v101
    v103 = v15 * v101
    del v101
    v104 = v44 * v86
    del v44
    v105 = v26 * v86
    v106 = pad(v105, 0, channels)
    del v105
    v107 = v67 + v91
    del v67
    v108 = v42 * v107
    del v42
    v109 = v17 * v107
    del v107
    v110 = v100 + v106
    del v100, v106
    v111 = v109 + v110
    del v109, v110
    v112 = v7 * v111
    v113 = v3 * v111
    del v111
    v114 = v41 * v63
    del v41
    v115 = v38 * v63
    del v63
    v116 = v19 * v115
    v117 = v17 * v115
    del v115
    v118 = v40 * v86
    del v40
    v119 = v24 * v86
    del v86
    v120 = pad(v119, 0, channels)
    del v119
    v121 = v69 + v91
    del v69, v91
    v122 = v38 * v121
    del v38
    v123 = v15 * v121
    del v121
    v124 = v114 + v120
    del v114, v120
    v125 = v123 + v124
    del v123, v124
    v126 = v5 * v125
    v127 = v3 * v125
    del v125
    v128 = v37 * v60
    del v37
    v129 = v6 * v60
    v130 = v2 * v129
    v131 = v0 * v129
    del v129
    v132 = v36 * v60
    del v36
    v133 = v4 * v60
    v134 = v2 * v133
    v135 = v1 * v133
    del v133
    v136 = v18 * v61
    v137 = v6 * v61
    v138 = v16 * v61
    v139 = v8 * v61
    v140 = v20 * v61
    v141 = v4 * v61
    del v61
    v142 = v18 * v72
    del v18
    v143 = v1 * v72
    v144 = v16 * v72
    del v16
    v145 = v2 * v72
    v146 = v20 * v72
    del v20
    v147 = v0 * v72
    del v72
    v148 = v35 * v58
    del v35
    v149 = v32 * v58
    v150 = pad(v149, 0, channels)
    del v149
    v151 = v34 * v58
    del v34
    v152 = v28 * v58
    v153 = pad(v152, 0, channels)
    del v152
    v154 = v33 * v58
    del v33
    v155 = v22 * v58
    v156 = pad(v155, 0, channels)
    del v155
    v157 = v8 * v57
    del v8
    v158 = v2 * v57
    v159 = v6 * v57
    del v6
    v160 = v1 * v57
    v161 = v4 * v57
    del v4
    v162 = v0 * v57
    v163 = v56 * -2.0
    v164 = v56 * 2.0
    v165 = v32 * v56
    del v32
    v166 = v31 * v56
    del v31
    v167 = v148 + v166
    del v148, v166
    v168 = pad(v167, 1, channels)
    del v167
    v169 = pad(v165, 0, channels)
    del v165
    v170 = v30 * v164
    del v30
    v171 = v29 * v164
    del v29, v164
    v172 = v88 + v171
    del v88, v171
    v173 = pad(v172, 1, channels)
    del v172
    v174 = pad(v170, 0, channels)
    del v170
    v175 = v28 * v56
    del v28
    v176 = v27 * v56
    del v27
    v177 = v151 + v176
    del v151, v176
    v178 = pad(v177, 1, channels)
    del v177
    v179 = pad(v175, 0, channels)
    del v175
    v180 = v26 * v163
    del v26
    v181 = v25 * v163
    del v25
    v182 = v104 + v181
    del v104, v181
    v183 = pad(v182, 1, channels)
    del v182
    v184 = pad(v180, 0, channels)
    del v180
    v185 = v24 * v163
    del v24
    v186 = v23 * v163
    del v23, v163
    v187 = v118 + v186
    del v118, v186
    v188 = pad(v187, 1, channels)
    del v187
    v189 = pad(v185, 0, channels)
    del v185
    v190 = v22 * v56
    del v22
    v191 = v21 * v56
    del v21
    v192 = v154 + v191
    del v154, v191
    v193 = pad(v192, 1, channels)
    del v192
    v194 = pad(v190, 0, channels)
    del v190
    v195 = v55 * -2.0
    v196 = v55 * 2.0
    v197 = v2 * v55
    v198 = v197 * 2.0
    del v197
    v199 = v141 + v147
    del v141, v147
    v200 = v196 + v199
    del v196, v199
    v201 = v19 * v200
    del v200
    v202 = v201 * 2.0
    del v201
    v203 = v74 + v94
    del v74, v94
    v204 = v103 + v203
    del v103, v203
    v205 = v117 + v204
    del v117, v204
    v206 = v173 + v205
    del v173, v205
    v207 = v174 + v206
    del v174, v206
    v208 = v202 + v207
    del v202, v207
    v209 = v1 * v55
    v210 = v209 * 2.0
    del v209
    v211 = v137 + v143
    del v137, v143
    v212 = v195 + v211
    del v211
    v213 = v17 * v212
    del v212
    v214 = v213 * 2.0
    del v213
    v215 = v78 + v108
    del v78, v108
    v216 = v116 + v215
    del v116, v215
    v217 = v183 + v216
    del v183, v216
    v218 = v184 + v217
    del v184, v217
    v219 = v214 + v218
    del v214, v218
    v220 = v139 + v145
    del v139, v145
    v221 = v195 + v220
    del v195, v220
    v222 = v15 * v221
    del v221
    v223 = v222 * 2.0
    del v222
    v224 = v77 + v102
    del v77, v102
    v225 = v122 + v224
    del v122, v224
    v226 = v188 + v225
    del v188, v225
    v227 = v189 + v226
    del v189, v226
    v228 = v223 + v227
    del v223, v227
    v229 = v0 * v55
    v230 = v229 * 2.0
    del v229
    v231 = -v54
    v232 = v14 * v231
    del v14
    v233 = v13 * v231
    del v13
    v234 = pad(v233, 1, channels)
    del v233
    v235 = pad(v232, 0, channels)
    del v232
    v236 = v12 * v231
    del v12
    v237 = v11 * v231
    del v11, v231
    v238 = pad(v237, 1, channels)
    del v237
    v239 = pad(v236, 0, channels)
    del v236
    v240 = v10 * v54
    del v10
    v241 = v9 * v54
    del v9
    v242 = pad(v241, 1, channels)
    del v241
    v243 = pad(v240, 0, channels)
    del v240
    v244 = -v53
    v245 = v79 + v138
    del v79, v138
    v246 = v150 + v245
    del v150, v245
    v247 = v158 + v246
    del v158, v246
    v248 = v244 + v247
    del v247
    v249 = v7 * v248
    del v248
    v250 = v249 * 2.0
    del v249
    v251 = v99 + v113
    del v99, v113
    v252 = v234 + v251
    del v234, v251
    v253 = v235 + v252
    del v235, v252
    v254 = v250 + v253
    del v250, v253
    v255 = v128 + v136
    del v128, v136
    v256 = v153 + v255
    del v153, v255
    v257 = v160 + v256
    del v160, v256
    v258 = v244 + v257
    del v244, v257
    v259 = v5 * v258
    del v258
    v260 = v259 * 2.0
    del v259
    v261 = v98 + v127
    del v98, v127
    v262 = v238 + v261
    del v238, v261
    v263 = v239 + v262
    del v239, v262
    v264 = v260 + v263
    del v260, v263
    v265 = v132 + v140
    del v132, v140
    v266 = v156 + v265
    del v156, v265
    v267 = v162 + v266
    del v162, v266
    v268 = v53 + v267
    del v267
    v269 = v3 * v268
    del v268
    v270 = v269 * 2.0
    del v269
    v271 = v112 + v126
    del v112, v126
    v272 = v242 + v271
    del v242, v271
    v273 = v243 + v272
    del v243, v272
    v274 = v270 + v273
    del v270, v273
    v275 = -v52
    v276 = v68 + v81
    del v68, v81
    v277 = v131 + v276
    del v131, v276
    v278 = v135 + v277
    del v135, v277
    v279 = v144 + v278
    del v144, v278
    v280 = v157 + v279
    del v157, v279
    v281 = v168 + v280
    del v168, v280
    v282 = v169 + v281
    del v169, v281
    v283 = v198 + v282
    del v198, v282
    v284 = v275 + v283
    del v283
    v285 = v66 + v85
    del v66, v85
    v286 = v134 + v285
    del v134, v285
    v287 = v142 + v286
    del v142, v286
    v288 = v159 + v287
    del v159, v287
    v289 = v178 + v288
    del v178, v288
    v290 = v179 + v289
    del v179, v289
    v291 = v210 + v290
    del v210, v290
    v292 = v275 + v291
    del v275, v291
    v293 = v64 + v84
    del v64, v84
    v294 = v130 + v293
    del v130, v293
    v295 = v146 + v294
    del v146, v294
    v296 = v161 + v295
    del v161, v295
    v297 = v193 + v296
    del v193, v296
    v298 = v194 + v297
    del v194, v297
    v299 = v230 + v298
    del v230, v298
    v300 = v52 + v299
    del v299
    return stack([v51, v274, v264, v254, v300, v228, v219, v292, v208, v284], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 4]
    v1 = jets[:, :, 7]
    v2 = jets[:, :, 9]
    v3 = jets[:, :, 1]
    v4 = v3 * v3
    v5 = jets[:, :, 2]
    v6 = v5 * v5
    v7 = jets[:, :, 3]
    v8 = v7 * v7
    v9 = narrow(v3, 0, channels - 1)
    v10 = narrow(v3, 1, channels - 1)
    v11 = narrow(v5, 0, channels - 1)
    v12 = narrow(v5, 1, channels - 1)
    v13 = narrow(v7, 0, channels - 1)
    v14 = narrow(v7, 1, channels - 1)
    v15 = jets[:, :, 5]
    v16 = v15 * v15
    v17 = jets[:, :, 6]
    v18 = v17 * v17
    v19 = jets[:, :, 8]
    v20 = v19 * v19
    v21 = narrow(v0, 0, channels - 1)
    v22 = narrow(v0, 1, channels - 1)
    v23 = narrow(v15, 0, channels - 1)
    v24 = narrow(v15, 1, channels - 1)
    v25 = narrow(v17, 0, channels - 1)
    v26 = narrow(v17, 1, channels - 1)
    v27 = narrow(v1, 0, channels - 1)
    v28 = narrow(v1, 1, channels - 1)
    v29 = narrow(v19, 0, channels - 1)
    v30 = narrow(v19, 1, channels - 1)
    v31 = narrow(v2, 0, channels - 1)
    v32 = narrow(v2, 1, channels - 1)
    v33 = narrow(v4, 0, channels - 1)
    v34 = narrow(v6, 0, channels - 1)
    v35 = narrow(v8, 0, channels - 1)
    v36 = v1 * v2
    v37 = v0 * v2
    v38 = v3 * v5
    v39 = v15 * v38
    v40 = narrow(v38, 0, channels - 1)
    v41 = v17 * v19
    v42 = v3 * v7
    v43 = v17 * v42
    v44 = narrow(v42, 0, channels - 1)
    v45 = v15 * v19
    v46 = v5 * v7
    v47 = v19 * v46
    v48 = narrow(v46, 0, channels - 1)
    v49 = v0 * v1
    v50 = v15 * v17
    v51 = grad_features[2]
    v52 = grad_features[3]
    v53 = grad_features[4]
    v54 = grad_features[5]
    v55 = grad_features[6]
    v56 = grad_features[7]
    v57 = grad_features[8]
    v58 = grad_features[9]
    v59 = -v58
    v60 = v58 * -2.0
    v61 = v58 * 2.0
    v62 = v0 * v60
    v63 = v1 * v60
    v64 = v2 * v60
    v65 = v50 * v61
    v66 = v46 * v61
    v67 = -v57
    v68 = v57 * 2.0
    v69 = v19 * v68
    v70 = v66 + v69
    del v66, v69
    v71 = v49 * v58
    v72 = v8 * v58
    v73 = v2 * v57
    v74 = v72 + v73
    del v72, v73
    v75 = v56 * -2.0
    v76 = v56 * 2.0
    v77 = v30 * v76
    v78 = pad(v77, 0, channels)
    del v77
    v79 = v55 * -2.0
    v80 = v55 * 2.0
    v81 = v62 + v80
    del v62, v80
    v82 = v19 * v81
    v83 = v65 + v78
    del v65, v78
    v84 = v82 + v83
    del v82, v83
    v85 = v45 * v61
    v86 = v42 * v61
    v87 = v26 * v75
    v88 = pad(v87, 0, channels)
    del v87
    v89 = v63 + v79
    del v63
    v90 = v17 * v89
    v91 = v85 + v88
    del v85, v88
    v92 = v90 + v91
    del v90, v91
    v93 = v41 * v61
    v94 = v38 * v61
    v95 = v24 * v75
    v96 = pad(v95, 0, channels)
    del v95
    v97 = v64 + v79
    del v64, v79
    v98 = v15 * v97
    v99 = v93 + v96
    del v93, v96
    v100 = v98 + v99
    del v98, v99
    v101 = v37 * v58
    v102 = v6 * v58
    v103 = v36 * v58
    v104 = v4 * v58
    v105 = v18 * v59
    v106 = v6 * v59
    v107 = v16 * v59
    v108 = v8 * v59
    v109 = v20 * v59
    v110 = v4 * v59
    v111 = v1 * v67
    v112 = v2 * v67
    v113 = v0 * v67
    v114 = v32 * v56
    v115 = pad(v114, 0, channels)
    del v114
    v116 = v28 * v56
    v117 = pad(v116, 0, channels)
    del v116
    v118 = v22 * v56
    v119 = pad(v118, 0, channels)
    del v118
    v120 = v2 * v55
    v121 = v1 * v55
    v122 = v0 * v55
    v123 = v54 * -2.0
    v124 = v54 * 2.0
    v125 = v53 * -2.0
    v126 = v53 * 2.0
    v127 = v110 + v113
    del v110, v113
    v128 = v126 + v127
    del v126, v127
    v129 = v106 + v111
    del v106, v111
    v130 = v125 + v129
    del v129
    v131 = v108 + v112
    del v108, v112
    v132 = v125 + v131
    del v125, v131
    v133 = -v52
    v134 = -v51
    v135 = v71 + v107
    del v71, v107
    v136 = v115 + v135
    del v115, v135
    v137 = v120 + v136
    del v120, v136
    v138 = v134 + v137
    del v137
    v139 = v101 + v105
    del v101, v105
    v140 = v117 + v139
    del v117, v139
    v141 = v121 + v140
    del v121, v140
    v142 = v134 + v141
    del v134, v141
    v143 = v103 + v109
    del v103, v109
    v144 = v119 + v143
    del v119, v143
    v145 = v122 + v144
    del v122, v144
    v146 = v51 + v145
    del v145
    v147 = grad_grad_jets[:, :, 0]
    v148 = grad_grad_jets[:, :, 1]
    v149 = grad_grad_jets[:, :, 2]
    v150 = grad_grad_jets[:, :, 3]
    v151 = grad_grad_jets[:, :, 4]
    v152 = grad_grad_jets[:, :, 5]
    v153 = grad_grad_jets[:, :, 6]
    v154 = grad_grad_jets[:, :, 7]
    v155 = grad_grad_jets[:, :, 8]
    v156 = grad_grad_jets[:, :, 9]
    v157 = v154 + v156
    v158 = -v157
    del v157
    v159 = v148 * 2.0
    v160 = v146 * v159
    del v146
    v161 = v3 * v159
    del v159
    v162 = v149 * 2.0
    v163 = v142 * v162
    del v142
    v164 = v5 * v162
    del v162
    v165 = v150 * 2.0
    v166 = v138 * v165
    del v138
    v167 = v7 * v165
    del v165
    v168 = v164 + v167
    v169 = -v168
    del v168
    v170 = narrow(v148, 0, channels - 1)
    v171 = narrow(v148, 1, channels - 1)
    v172 = v52 * v171
    v173 = v9 * v171
    del v9, v171
    v174 = v52 * v170
    v175 = v10 * v170
    del v10, v170
    v176 = narrow(v149, 0, channels - 1)
    v177 = narrow(v149, 1, channels - 1)
    v178 = v133 * v177
    v179 = v11 * v177
    del v11, v177
    v180 = v133 * v176
    v181 = v12 * v176
    del v12, v176
    v182 = narrow(v150, 0, channels - 1)
    v183 = narrow(v150, 1, channels - 1)
    v184 = v133 * v183
    v185 = v13 * v183
    del v13, v183
    v186 = v133 * v182
    del v133
    v187 = v14 * v182
    del v14, v182
    v188 = v179 + v181
    del v179, v181
    v189 = v185 + v188
    del v185, v188
    v190 = v187 + v189
    del v187, v189
    v191 = -v190
    del v190
    v192 = v151 * 2.0
    v193 = v53 * v192
    v194 = v0 * v192
    del v192
    v195 = v152 * 2.0
    v196 = v132 * v195
    del v132
    v197 = v15 * v195
    del v195
    v198 = v153 * 2.0
    v199 = v130 * v198
    del v130
    v200 = v17 * v198
    del v198
    v201 = v154 * 2.0
    v202 = v53 * v201
    v203 = v1 * v201
    del v201
    v204 = v155 * 2.0
    v205 = v128 * v204
    del v128
    v206 = v19 * v204
    del v204
    v207 = v156 * 2.0
    v208 = v53 * v207
    v209 = v2 * v207
    del v207
    v210 = v206 * 2.0
    v211 = v197 + v200
    v212 = v211 * -2.0
    del v211
    v213 = narrow(v151, 0, channels - 1)
    v214 = narrow(v151, 1, channels - 1)
    v215 = v54 * v214
    v216 = v21 * v214
    del v21
    v217 = v54 * v213
    v218 = v22 * v213
    del v213
    v219 = narrow(v152, 0, channels - 1)
    v220 = narrow(v152, 1, channels - 1)
    v221 = v123 * v220
    v222 = v23 * v220
    del v23
    v223 = v123 * v219
    v224 = v24 * v219
    del v219
    v225 = narrow(v153, 0, channels - 1)
    v226 = narrow(v153, 1, channels - 1)
    v227 = v123 * v226
    v228 = v25 * v226
    del v25
    v229 = v123 * v225
    del v123
    v230 = v26 * v225
    del v225
    v231 = narrow(v154, 0, channels - 1)
    v232 = narrow(v154, 1, channels - 1)
    v233 = v54 * v232
    v234 = v27 * v232
    del v27
    v235 = v54 * v231
    v236 = v28 * v231
    del v231
    v237 = narrow(v155, 0, channels - 1)
    v238 = narrow(v155, 1, channels - 1)
    v239 = v124 * v238
    v240 = v29 * v238
    del v29
    v241 = v124 * v237
    del v124
    v242 = v30 * v237
    del v237
    v243 = narrow(v156, 0, channels - 1)
    v244 = narrow(v156, 1, channels - 1)
    v245 = v54 * v244
    v246 = v31 * v244
    del v31
    v247 = v54 * v243
    v248 = v32 * v243
    del v243
    v249 = v240 + v242
    del v240, v242
    v250 = v249 * 2.0
    del v249
    v251 = v222 + v224
    del v222, v224
    v252 = v228 + v251
    del v228, v251
    v253 = v230 + v252
    del v230, v252
    v254 = v253 * -2.0
    del v253
    v255 = v55 * v161
    v256 = v0 * v161
    v257 = v55 * v151
    v258 = v4 * v151
    v259 = v55 * v164
    v260 = v1 * v164
    v261 = v55 * v154
    v262 = v6 * v154
    v263 = v55 * v167
    v264 = v2 * v167
    v265 = v55 * v156
    v266 = v8 * v156
    v267 = narrow(v161, 0, channels - 1)
    v268 = v56 * v267
    v269 = v22 * v267
    del v22, v267
    v270 = v56 * v214
    v271 = v33 * v214
    del v33, v214
    v272 = narrow(v164, 0, channels - 1)
    v273 = v56 * v272
    v274 = v28 * v272
    del v28, v272
    v275 = v56 * v232
    v276 = v34 * v232
    del v34, v232
    v277 = narrow(v167, 0, channels - 1)
    v278 = v56 * v277
    v279 = v32 * v277
    del v32, v277
    v280 = v56 * v244
    v281 = v35 * v244
    del v35, v244
    v282 = v67 * v206
    v283 = v0 * v206
    v284 = v67 * v151
    v285 = v20 * v151
    v286 = v67 * v197
    v287 = v2 * v197
    v288 = v67 * v156
    v289 = v16 * v156
    v290 = v67 * v200
    v291 = v1 * v200
    v292 = v67 * v154
    del v67
    v293 = v18 * v154
    v294 = v59 * v206
    v295 = v4 * v206
    del v206
    v296 = v59 * v161
    v297 = v20 * v161
    del v20
    v298 = v59 * v197
    v299 = v8 * v197
    del v197
    v300 = v59 * v167
    v301 = v16 * v167
    del v16
    v302 = v59 * v200
    v303 = v6 * v200
    del v200
    v304 = v59 * v164
    del v59
    v305 = v18 * v164
    del v18
    v306 = v104 * v156
    v307 = v1 * v156
    v308 = v104 * v154
    del v104
    v309 = v2 * v154
    v310 = v307 + v309
    del v307, v309
    v311 = v58 * v310
    v312 = v4 * v310
    del v4, v310
    v313 = v58 * v161
    v314 = v36 * v161
    del v36
    v315 = v102 * v156
    v316 = v0 * v156
    v317 = v102 * v151
    del v102
    v318 = v2 * v151
    v319 = v316 + v318
    del v316, v318
    v320 = v58 * v319
    v321 = v6 * v319
    del v6, v319
    v322 = v58 * v164
    v323 = v37 * v164
    del v37, v164
    v324 = v100 * v149
    v325 = v3 * v149
    v326 = v100 * v148
    del v100
    v327 = v5 * v148
    v328 = v325 + v327
    del v325, v327
    v329 = v97 * v328
    v330 = v15 * v328
    v331 = v97 * v152
    del v97
    v332 = v38 * v152
    v333 = v330 + v332
    del v330, v332
    v334 = narrow(v328, 0, channels - 1)
    v335 = v75 * v334
    v336 = v24 * v334
    del v24, v334
    v337 = v75 * v220
    v338 = v40 * v220
    del v40, v220
    v339 = v94 * v155
    v340 = v17 * v155
    v341 = v94 * v153
    del v94
    v342 = v19 * v153
    v343 = v340 + v342
    del v340, v342
    v344 = v61 * v343
    v345 = v38 * v343
    del v343
    v346 = v61 * v328
    v347 = v41 * v328
    del v41, v328
    v348 = v92 * v150
    v349 = v3 * v150
    v350 = v92 * v148
    del v92
    v351 = v7 * v148
    v352 = v349 + v351
    del v349, v351
    v353 = v89 * v352
    v354 = v17 * v352
    v355 = v89 * v153
    del v89
    v356 = v42 * v153
    v357 = v354 + v356
    del v354, v356
    v358 = narrow(v352, 0, channels - 1)
    v359 = v75 * v358
    v360 = v26 * v358
    del v26, v358
    v361 = v75 * v226
    del v75
    v362 = v44 * v226
    del v44, v226
    v363 = v86 * v155
    v364 = v15 * v155
    v365 = v86 * v152
    del v86
    v366 = v19 * v152
    v367 = v364 + v366
    del v364, v366
    v368 = v61 * v367
    v369 = v42 * v367
    del v367
    v370 = v61 * v352
    v371 = v45 * v352
    del v45, v352
    v372 = v84 * v150
    v373 = v5 * v150
    v374 = v84 * v149
    del v84
    v375 = v7 * v149
    v376 = v373 + v375
    del v373, v375
    v377 = v81 * v376
    v378 = v19 * v376
    v379 = v81 * v155
    del v81
    v380 = v46 * v155
    v381 = v378 + v380
    del v378, v380
    v382 = v381 * 2.0
    v383 = v333 + v357
    v384 = v383 * -2.0
    del v383
    v385 = narrow(v376, 0, channels - 1)
    v386 = v76 * v385
    v387 = v30 * v385
    del v30, v385
    v388 = v76 * v238
    del v76
    v389 = v48 * v238
    del v48, v238
    v390 = v387 + v389
    del v387, v389
    v391 = v390 * 2.0
    del v390
    v392 = v336 + v338
    del v336, v338
    v393 = v360 + v392
    del v360, v392
    v394 = v362 + v393
    del v362, v393
    v395 = v394 * -2.0
    del v394
    v396 = v74 * v154
    v397 = v0 * v154
    v398 = v74 * v151
    del v74
    v399 = v1 * v151
    v400 = v397 + v399
    del v397, v399
    v401 = v57 * v400
    v402 = v2 * v400
    v403 = v57 * v156
    v404 = v49 * v156
    v405 = v58 * v400
    v406 = v8 * v400
    del v8, v400
    v407 = v58 * v167
    v408 = v49 * v167
    del v49, v167
    v409 = v70 * v153
    v410 = v15 * v153
    v411 = v70 * v152
    del v70
    v412 = v17 * v152
    v413 = v410 + v412
    del v410, v412
    v414 = v68 * v413
    v415 = v19 * v413
    v416 = v68 * v155
    del v68
    v417 = v50 * v155
    v418 = v415 + v417
    del v415, v417
    v419 = v418 * 2.0
    del v418
    v420 = v283 + v285
    del v283, v285
    v421 = v287 + v420
    del v287, v420
    v422 = v289 + v421
    del v289, v421
    v423 = v291 + v422
    del v291, v422
    v424 = v293 + v423
    del v293, v423
    v425 = -v424
    del v424
    v426 = v61 * v413
    v427 = v46 * v413
    del v413
    v428 = v61 * v376
    del v61
    v429 = v50 * v376
    del v50, v376
    v430 = v60 * v333
    v431 = v2 * v333
    del v333
    v432 = v60 * v156
    v433 = v39 * v156
    del v39
    v434 = v60 * v357
    v435 = v1 * v357
    del v357
    v436 = v60 * v154
    v437 = v43 * v154
    del v43
    v438 = v60 * v381
    v439 = v0 * v381
    del v381
    v440 = v60 * v151
    del v60
    v441 = v47 * v151
    del v47
    v442 = v345 + v347
    del v345, v347
    v443 = v369 + v442
    del v369, v442
    v444 = v371 + v443
    del v371, v443
    v445 = v427 + v444
    del v427, v444
    v446 = v429 + v445
    del v429, v445
    v447 = v446 * 2.0
    del v446
    v448 = v431 + v433
    del v431, v433
    v449 = v435 + v448
    del v435, v448
    v450 = v437 + v449
    del v437, v449
    v451 = v439 + v450
    del v439, v450
    v452 = v441 + v451
    del v441, v451
    v453 = v452 * -2.0
    del v452
    v454 = v295 + v297
    del v295, v297
    v455 = v299 + v454
    del v299, v454
    v456 = v301 + v455
    del v301, v455
    v457 = v303 + v456
    del v303, v456
    v458 = v305 + v457
    del v305, v457
    v459 = -v458
    del v458
    v460 = v312 + v314
    del v312, v314
    v461 = v321 + v460
    del v321, v460
    v462 = v323 + v461
    del v323, v461
    v463 = v406 + v462
    del v406, v462
    v464 = v408 + v463
    del v408, v463
    v465 = v447 + v464
    del v447, v464
    v466 = v453 + v465
    del v453, v465
    v467 = v459 + v466
    del v459, v466
    v468 = v402 + v404
    del v402, v404
    v469 = v419 + v468
    del v419, v468
    v470 = v425 + v469
    del v425, v469
    v471 = v269 + v271
    del v269, v271
    v472 = v274 + v471
    del v274, v471
    v473 = v276 + v472
    del v276, v472
    v474 = v279 + v473
    del v279, v473
    v475 = v281 + v474
    del v281, v474
    v476 = v391 + v475
    del v391, v475
    v477 = v395 + v476
    del v395, v476
    v478 = v256 + v258
    del v256, v258
    v479 = v260 + v478
    del v260, v478
    v480 = v262 + v479
    del v262, v479
    v481 = v264 + v480
    del v264, v480
    v482 = v266 + v481
    del v266, v481
    v483 = v382 + v482
    del v382, v482
    v484 = v384 + v483
    del v384, v483
    v485 = v216 + v218
    del v216, v218
    v486 = v234 + v485
    del v234, v485
    v487 = v236 + v486
    del v236, v486
    v488 = v246 + v487
    del v246, v487
    v489 = v248 + v488
    del v248, v488
    v490 = v250 + v489
    del v250, v489
    v491 = v254 + v490
    del v254, v490
    v492 = v194 + v203
    del v194, v203
    v493 = v209 + v492
    del v209, v492
    v494 = v210 + v493
    del v210, v493
    v495 = v212 + v494
    del v212, v494
    v496 = v173 + v175
    del v173, v175
    v497 = v191 + v496
    del v191, v496
    v498 = v161 + v169
    del v161, v169
    v499 = v151 + v158
    del v158
    v500 = v416 + v428
    del v416, v428
    v501 = v17 * v500
    v502 = v15 * v500
    del v500
    v503 = v403 + v407
    del v403, v407
    v504 = v1 * v503
    v505 = v0 * v503
    del v503
    v506 = pad(v388, 0, channels)
    del v388
    v507 = v46 * v440
    del v46
    v508 = v19 * v440
    del v440
    v509 = v379 + v426
    del v379, v426
    v510 = v506 + v509
    del v506, v509
    v511 = v508 + v510
    del v508, v510
    v512 = v7 * v511
    v513 = v5 * v511
    del v511
    v514 = v19 * v370
    v515 = v15 * v370
    del v370
    v516 = pad(v361, 0, channels)
    del v361
    v517 = v42 * v436
    del v42
    v518 = v17 * v436
    del v436
    v519 = v355 + v368
    del v355, v368
    v520 = v516 + v519
    del v516, v519
    v521 = v518 + v520
    del v518, v520
    v522 = v7 * v521
    v523 = v3 * v521
    del v521
    v524 = v19 * v346
    v525 = v17 * v346
    del v346
    v526 = pad(v337, 0, channels)
    del v337
    v527 = v38 * v432
    del v38
    v528 = v15 * v432
    del v432
    v529 = v331 + v344
    del v331, v344
    v530 = v526 + v529
    del v526, v529
    v531 = v528 + v530
    del v528, v530
    v532 = v5 * v531
    v533 = v3 * v531
    del v531
    v534 = v2 * v322
    v535 = v0 * v322
    del v322
    v536 = v2 * v313
    v537 = v1 * v313
    del v313
    v538 = pad(v280, 0, channels)
    del v280
    v539 = pad(v275, 0, channels)
    del v275
    v540 = pad(v270, 0, channels)
    del v270
    v541 = v247 + v278
    del v247, v278
    v542 = pad(v541, 1, channels)
    del v541
    v543 = pad(v245, 0, channels)
    del v245
    v544 = v241 + v386
    del v241, v386
    v545 = pad(v544, 1, channels)
    del v544
    v546 = pad(v239, 0, channels)
    del v239
    v547 = v235 + v273
    del v235, v273
    v548 = pad(v547, 1, channels)
    del v547
    v549 = pad(v233, 0, channels)
    del v233
    v550 = v229 + v359
    del v229, v359
    v551 = pad(v550, 1, channels)
    del v550
    v552 = pad(v227, 0, channels)
    del v227
    v553 = v223 + v335
    del v223, v335
    v554 = pad(v553, 1, channels)
    del v553
    v555 = pad(v221, 0, channels)
    del v221
    v556 = v217 + v268
    del v217, v268
    v557 = pad(v556, 1, channels)
    del v556
    v558 = pad(v215, 0, channels)
    del v215
    v559 = v284 + v296
    del v284, v296
    v560 = v19 * v559
    del v559
    v561 = v560 * 2.0
    del v560
    v562 = v205 + v341
    del v205, v341
    v563 = v365 + v562
    del v365, v562
    v564 = v377 + v563
    del v377, v563
    v565 = v414 + v564
    del v414, v564
    v566 = v507 + v565
    del v507, v565
    v567 = v515 + v566
    del v515, v566
    v568 = v525 + v567
    del v525, v567
    v569 = v545 + v568
    del v545, v568
    v570 = v546 + v569
    del v546, v569
    v571 = v561 + v570
    del v561, v570
    v572 = v292 + v304
    del v292, v304
    v573 = v17 * v572
    del v572
    v574 = v573 * 2.0
    del v573
    v575 = v199 + v339
    del v199, v339
    v576 = v353 + v575
    del v353, v575
    v577 = v411 + v576
    del v411, v576
    v578 = v502 + v577
    del v502, v577
    v579 = v517 + v578
    del v517, v578
    v580 = v524 + v579
    del v524, v579
    v581 = v551 + v580
    del v551, v580
    v582 = v552 + v581
    del v552, v581
    v583 = v574 + v582
    del v574, v582
    v584 = v288 + v300
    del v288, v300
    v585 = v15 * v584
    del v584
    v586 = v585 * 2.0
    del v585
    v587 = v196 + v329
    del v196, v329
    v588 = v363 + v587
    del v363, v587
    v589 = v409 + v588
    del v409, v588
    v590 = v501 + v589
    del v501, v589
    v591 = v514 + v590
    del v514, v590
    v592 = v527 + v591
    del v527, v591
    v593 = v554 + v592
    del v554, v592
    v594 = v555 + v593
    del v555, v593
    v595 = v586 + v594
    del v586, v594
    v596 = pad(v186, 1, channels)
    del v186
    v597 = pad(v184, 0, channels)
    del v184
    v598 = pad(v180, 1, channels)
    del v180
    v599 = pad(v178, 0, channels)
    del v178
    v600 = pad(v174, 1, channels)
    del v174
    v601 = pad(v172, 0, channels)
    del v172
    v602 = v265 + v298
    del v265, v298
    v603 = v405 + v602
    del v405, v602
    v604 = v538 + v603
    del v538, v603
    v605 = v7 * v604
    del v604
    v606 = v605 * 2.0
    del v605
    v607 = v166 + v350
    del v166, v350
    v608 = v374 + v607
    del v374, v607
    v609 = v513 + v608
    del v513, v608
    v610 = v523 + v609
    del v523, v609
    v611 = v596 + v610
    del v596, v610
    v612 = v597 + v611
    del v597, v611
    v613 = v606 + v612
    del v606, v612
    v614 = v261 + v302
    del v261, v302
    v615 = v320 + v614
    del v320, v614
    v616 = v539 + v615
    del v539, v615
    v617 = v5 * v616
    del v616
    v618 = v617 * 2.0
    del v617
    v619 = v163 + v326
    del v163, v326
    v620 = v372 + v619
    del v372, v619
    v621 = v512 + v620
    del v512, v620
    v622 = v533 + v621
    del v533, v621
    v623 = v598 + v622
    del v598, v622
    v624 = v599 + v623
    del v599, v623
    v625 = v618 + v624
    del v618, v624
    v626 = v257 + v294
    del v257, v294
    v627 = v311 + v626
    del v311, v626
    v628 = v540 + v627
    del v540, v627
    v629 = v3 * v628
    del v628
    v630 = v629 * 2.0
    del v629
    v631 = v160 + v324
    del v160, v324
    v632 = v348 + v631
    del v348, v631
    v633 = v522 + v632
    del v522, v632
    v634 = v532 + v633
    del v532, v633
    v635 = v600 + v634
    del v600, v634
    v636 = v601 + v635
    del v601, v635
    v637 = v630 + v636
    del v630, v636
    v638 = v208 + v263
    del v208, v263
    v639 = v286 + v638
    del v286, v638
    v640 = v308 + v639
    del v308, v639
    v641 = v317 + v640
    del v317, v640
    v642 = v401 + v641
    del v401, v641
    v643 = v430 + v642
    del v430, v642
    v644 = v535 + v643
    del v535, v643
    v645 = v537 + v644
    del v537, v644
    v646 = v542 + v645
    del v542, v645
    v647 = v543 + v646
    del v543, v646
    v648 = v202 + v259
    del v202, v259
    v649 = v290 + v648
    del v290, v648
    v650 = v306 + v649
    del v306, v649
    v651 = v398 + v650
    del v398, v650
    v652 = v434 + v651
    del v434, v651
    v653 = v505 + v652
    del v505, v652
    v654 = v536 + v653
    del v536, v653
    v655 = v548 + v654
    del v548, v654
    v656 = v549 + v655
    del v549, v655
    v657 = v193 + v255
    del v193, v255
    v658 = v282 + v657
    del v282, v657
    v659 = v315 + v658
    del v315, v658
    v660 = v396 + v659
    del v396, v659
    v661 = v438 + v660
    del v438, v660
    v662 = v504 + v661
    del v504, v661
    v663 = v534 + v662
    del v534, v662
    v664 = v557 + v663
    del v557, v663
    v665 = v558 + v664
    del v558, v664
    return (
        stack([None, v637, v625, v613, v665, v595, v583, v656, v571, v647], jets),
        join([v147, v499, v498, v497, v495, v491, v484, v477, v470, v467], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
