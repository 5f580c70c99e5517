"""Differential invariants of e3_surface, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       e3_surface: 6 generators on (x, y, u), order 2, derived with 1 channels, serves 1 channels
Spec hash  957327e6205b8ae30b825c736086625d3e8911955e2f0226b46ec065a8e18e41
Proof      jets 8 - orbits 6 = 2 independent invariants, all found, annihilated by 6 generators
Forward    42 operations per channel and pixel: add 12, mul 20, neg 1, scale 6, sub 3
Backward   97 operations per channel and pixel: add 30, mul 47, neg 5, scale 13, sub 2
Second     249 operations per channel and pixel: add 88, mul 121, neg 12, scale 26, sub 2
Schedule   saves the jets alone, backward repeats 26 forward operations; values alive at once: 12, 14, 41
Features
    Qa(i), weight 1: u_x**2 + u_y**2 + 1
    Qb(i), weight 2: u_xx*u_yy - u_xy**2
    S(i), weight 3: u_x**4*u_yy**2 - 4*u_x**3*u_xy*u_y*u_yy + 2*u_x**2*u_xx*u_y**2*u_yy + 2*u_x**2*u_xx*u_yy +
        4*u_x**2*u_xy**2*u_y**2 + 2*u_x**2*u_yy**2 - 4*u_x*u_xx*u_xy*u_y**3 - 4*u_x*u_xx*u_xy*u_y -
        4*u_x*u_xy*u_y*u_yy + u_xx**2*u_y**4 + 2*u_xx**2*u_y**2 + u_xx**2 + 2*u_xx*u_y**2*u_yy + 2*u_xx*u_yy +
        u_yy**2

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

SPEC = KernelSpec(
    name="e3_surface",
    digest="7031769a845fcb3b87cdb0de3f37165c71442918e26b07abb47764990c6ac581",
    dimension=2,
    order=2,
    jets=6,
    channels=1,
    spans=(0, 0, 0),
    weights=(
        (Fraction(1, 1),),
        (Fraction(2, 1),),
        (Fraction(3, 1),),
    ),
    majorants=(
        Majorant(
            terms=(
                (2.0, (0, 2, 0, 0, 0)),
                (1.0, (0, 0, 0, 0, 0)),
            ),
            roundings=3,
        ),
        Majorant(
            terms=(
                (2.0, (0, 0, 2, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (16.0, (0, 4, 2, 0, 0)),
                (16.0, (0, 2, 2, 0, 0)),
                (4.0, (0, 0, 2, 0, 0)),
            ),
            roundings=10,
        ),
    ),
    uses_base=False,
)

FEATURES = (
    "Qa(i)",
    "Qb(i)",
    "S(i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    v0 = jets[:, :, 2]
    v1 = v0 * v0
    v2 = jets[:, :, 1]
    v3 = v2 * v2
    v4 = 1.0
    v5 = v4 + v3
    v6 = v1 + v5
    del v5
    v7 = jets[:, :, 4]
    v8 = v7 * v7
    v9 = jets[:, :, 3]
    v10 = jets[:, :, 5]
    v11 = v9 * v10
    v12 = v11 - v8
    v13 = v1 * v1
    v14 = v1 * 2.0
    v15 = v4 + v14
    del v14
    v16 = v13 + v15
    del v13, v15
    v17 = v9 * v9
    v18 = v16 * v17
    del v16, v17
    v19 = v3 * v3
    v20 = v3 * 2.0
    v21 = v4 + v20
    del v20
    v22 = v19 + v21
    del v19, v21
    v23 = v10 * v10
    v24 = v22 * v23
    del v22, v23
    v25 = v18 + v24
    del v18, v24
    v26 = v2 * v0
    v27 = v1 * v26
    v28 = -v26
    v29 = v28 - v27
    del v27
    v30 = v7 * v9
    v31 = v30 * v29
    del v29, v30
    v32 = v31 * 4.0
    del v31
    v33 = v25 + v32
    del v25, v32
    v34 = v3 * v1
    del v1
    v35 = v34 + v6
    v36 = v11 * v35
    del v11, v35
    v37 = v36 * 2.0
    del v36
    v38 = v33 + v37
    del v33, v37
    v39 = v3 * v26
    del v3, v26
    v40 = v28 - v39
    del v28, v39
    v41 = v7 * v10
    v42 = v41 * v40
    del v40, v41
    v43 = v42 * 4.0
    del v42
    v44 = v38 + v43
    del v38, v43
    v45 = v8 * v34
    del v8, v34
    v46 = v45 * 4.0
    del v45
    v47 = v44 + v46
    del v44, v46
    return join([v6, v12, v47], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 3]
    v1 = jets[:, :, 5]
    v2 = v0 * v1
    v3 = grad_features[2]
    v4 = v3 * 2.0
    v5 = v2 * v4
    del v2
    v6 = jets[:, :, 4]
    v7 = v6 * v6
    v8 = v3 * 4.0
    v9 = v7 * v8
    del v7
    v10 = v5 + v9
    del v9
    v11 = jets[:, :, 2]
    v12 = v11 * v11
    v13 = v12 * v10
    v14 = grad_features[0]
    v15 = v14 + v5
    del v5
    v16 = v6 * v1
    v17 = v16 * v8
    del v16
    v18 = -v17
    v19 = jets[:, :, 1]
    v20 = v19 * v11
    v21 = v20 * v18
    v22 = v15 + v21
    del v21
    v23 = v13 + v22
    del v13, v22
    v24 = v1 * v1
    v25 = v24 * v3
    del v24
    v26 = v25 * 2.0
    v27 = v26 + v23
    del v23, v26
    v28 = v19 * v19
    v29 = v28 * v25
    del v25
    v30 = v29 * 2.0
    del v29
    v31 = v30 + v27
    del v27, v30
    v32 = v19 * v31
    del v31
    v33 = v32 * 2.0
    del v32
    v34 = v6 * v0
    v35 = v34 * v8
    del v34
    v36 = v17 + v35
    del v17
    v37 = -v36
    del v36
    v38 = v28 * v18
    del v18
    v39 = v38 + v37
    del v37, v38
    v40 = -v35
    del v35
    v41 = v12 * v40
    v42 = v41 + v39
    del v39, v41
    v43 = v11 * v42
    v44 = v43 + v33
    del v33, v43
    v45 = v19 * v42
    del v42
    v46 = v28 * v10
    del v10
    v47 = v15 + v46
    del v15, v46
    v48 = v20 * v40
    del v40
    v49 = v48 + v47
    del v47, v48
    v50 = v0 * v0
    v51 = v50 * v3
    del v50
    v52 = v51 * 2.0
    v53 = v52 + v49
    del v49, v52
    v54 = v12 * v51
    del v51
    v55 = v54 * 2.0
    del v54
    v56 = v55 + v53
    del v53, v55
    v57 = v11 * v56
    del v56
    v58 = v57 * 2.0
    del v57
    v59 = v45 + v58
    del v45, v58
    v60 = v28 * v12
    v61 = 1.0
    v62 = v61 + v28
    v63 = v12 + v62
    del v62
    v64 = v60 + v63
    del v63
    v65 = v64 * v4
    del v4, v64
    v66 = grad_features[1]
    v67 = v66 + v65
    del v65
    v68 = v1 * v67
    v69 = v12 * v20
    v70 = -v20
    v71 = v70 - v69
    del v69
    v72 = v71 * v8
    del v71
    v73 = v6 * v72
    v74 = v12 * v12
    v75 = v12 * 2.0
    del v12
    v76 = v61 + v75
    del v75
    v77 = v74 + v76
    del v74, v76
    v78 = v77 * v3
    del v77
    v79 = v0 * v78
    del v78
    v80 = v79 * 2.0
    del v79
    v81 = v73 + v80
    del v73, v80
    v82 = v68 + v81
    del v68, v81
    v83 = v28 * v20
    del v20
    v84 = v70 - v83
    del v70, v83
    v85 = v84 * v8
    del v84
    v86 = v1 * v85
    v87 = v0 * v72
    del v72
    v88 = v86 + v87
    del v86, v87
    v89 = v60 * v8
    del v8, v60
    v90 = -v66
    v91 = v89 + v90
    del v89, v90
    v92 = v6 * v91
    del v91
    v93 = v92 * 2.0
    del v92
    v94 = v93 + v88
    del v88, v93
    v95 = v0 * v67
    del v67
    v96 = v6 * v85
    del v85
    v97 = v28 * v28
    v98 = v28 * 2.0
    del v28
    v99 = v61 + v98
    del v98
    v100 = v97 + v99
    del v97, v99
    v101 = v100 * v3
    del v100
    v102 = v1 * v101
    del v101
    v103 = v102 * 2.0
    del v102
    v104 = v96 + v103
    del v96, v103
    v105 = v95 + v104
    del v95, v104
    return stack([None, v44, v59, v82, v94, v105], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 4]
    v1 = grad_grad_jets[:, :, 3]
    v2 = v0 * v1
    v3 = jets[:, :, 3]
    v4 = grad_grad_jets[:, :, 4]
    v5 = v3 * v4
    v6 = v2 + v5
    del v2, v5
    v7 = grad_features[2]
    v8 = v7 * 4.0
    v9 = v8 * v6
    v10 = grad_grad_jets[:, :, 5]
    v11 = v0 * v10
    v12 = jets[:, :, 5]
    v13 = v12 * v4
    v14 = v11 + v13
    del v11, v13
    v15 = v8 * v14
    v16 = v9 + v15
    v17 = -v16
    del v16
    v18 = v0 * v3
    v19 = v18 * v8
    v20 = -v19
    v21 = grad_grad_jets[:, :, 2]
    v22 = v21 * 2.0
    v23 = jets[:, :, 2]
    v24 = v23 * v22
    v25 = v20 * v24
    v26 = v0 * v12
    v27 = v26 * v8
    v28 = -v27
    v29 = grad_grad_jets[:, :, 1]
    v30 = v29 * 2.0
    v31 = jets[:, :, 1]
    v32 = v31 * v30
    v33 = v28 * v32
    v34 = v25 + v33
    del v25, v33
    v35 = -v15
    del v15
    v36 = v31 * v31
    v37 = v36 * v35
    v38 = v37 + v34
    del v34, v37
    v39 = v17 + v38
    del v17, v38
    v40 = -v9
    del v9
    v41 = v23 * v23
    v42 = v41 * v40
    v43 = v42 + v39
    del v39, v42
    v44 = v23 * v43
    v45 = v3 * v12
    v46 = v7 * 2.0
    v47 = v45 * v46
    v48 = v0 * v0
    v49 = v48 * v8
    v50 = v47 + v49
    del v49
    v51 = v41 * v50
    v52 = grad_features[0]
    v53 = v52 + v47
    del v47
    v54 = v31 * v23
    v55 = v54 * v28
    v56 = v53 + v55
    del v55
    v57 = v51 + v56
    del v51, v56
    v58 = v12 * v12
    v59 = v58 * v7
    v60 = v59 * 2.0
    v61 = v60 + v57
    del v57, v60
    v62 = v36 * v59
    v63 = v62 * 2.0
    del v62
    v64 = v63 + v61
    del v61, v63
    v65 = v64 * v30
    del v30, v64
    v66 = v27 + v19
    del v19, v27
    v67 = -v66
    del v66
    v68 = v36 * v28
    v69 = v68 + v67
    del v67, v68
    v70 = v41 * v20
    v71 = v70 + v69
    del v69, v70
    v72 = v71 * v21
    v73 = v65 + v72
    del v65, v72
    v74 = v44 + v73
    del v44, v73
    v75 = v31 * v21
    v76 = v23 * v29
    v77 = v75 + v76
    del v75, v76
    v78 = v28 * v77
    del v28
    v79 = v50 * v24
    v80 = v32 * 2.0
    v81 = v59 * v80
    del v59
    v82 = v81 + v79
    del v79, v81
    v83 = v78 + v82
    del v78, v82
    v84 = v3 * v10
    v85 = v12 * v1
    v86 = v84 + v85
    del v84, v85
    v87 = v46 * v86
    v88 = v87 + v83
    del v83
    v89 = v54 * v35
    del v35
    v90 = v89 + v88
    del v88, v89
    v91 = v4 * 2.0
    v92 = v0 * v91
    v93 = v8 * v92
    v94 = v93 + v87
    del v93
    v95 = v41 * v94
    v96 = v95 + v90
    del v90, v95
    v97 = v10 * 2.0
    v98 = v12 * v97
    v99 = v7 * v98
    v100 = v99 * 2.0
    v101 = v100 + v96
    del v96, v100
    v102 = v36 * v99
    del v99
    v103 = v102 * 2.0
    del v102
    v104 = v103 + v101
    del v101, v103
    v105 = v31 * v104
    del v104
    v106 = v105 * 2.0
    del v105
    v107 = v106 + v74
    del v74, v106
    v108 = v31 * v43
    del v43
    v109 = v36 * v50
    v110 = v53 + v109
    del v53, v109
    v111 = v54 * v20
    v112 = v111 + v110
    del v110, v111
    v113 = v3 * v3
    v114 = v113 * v7
    v115 = v114 * 2.0
    v116 = v115 + v112
    del v112, v115
    v117 = v41 * v114
    v118 = v117 * 2.0
    del v117
    v119 = v118 + v116
    del v116, v118
    v120 = v119 * v22
    del v22, v119
    v121 = v71 * v29
    del v71
    v122 = v120 + v121
    del v120, v121
    v123 = v108 + v122
    del v108, v122
    v124 = v50 * v32
    del v50
    v125 = v20 * v77
    del v20
    v126 = v24 * 2.0
    v127 = v114 * v126
    del v114
    v128 = v127 + v125
    del v125, v127
    v129 = v124 + v128
    del v124, v128
    v130 = v87 + v129
    del v87, v129
    v131 = v36 * v94
    del v94
    v132 = v131 + v130
    del v130, v131
    v133 = v54 * v40
    del v40
    v134 = v133 + v132
    del v132, v133
    v135 = v1 * 2.0
    v136 = v3 * v135
    v137 = v7 * v136
    v138 = v137 * 2.0
    v139 = v138 + v134
    del v134, v138
    v140 = v41 * v137
    del v137
    v141 = v140 * 2.0
    del v140
    v142 = v141 + v139
    del v139, v141
    v143 = v23 * v142
    del v142
    v144 = v143 * 2.0
    del v143
    v145 = v144 + v123
    del v123, v144
    v146 = v41 * v77
    v147 = v54 * v24
    v148 = v146 + v147
    del v146, v147
    v149 = -v148
    del v148
    v150 = -v77
    v151 = v150 + v149
    del v149
    v152 = v8 * v151
    v153 = v0 * v152
    v154 = v36 * v41
    v155 = 1.0
    v156 = v155 + v36
    v157 = v41 + v156
    del v156
    v158 = v154 + v157
    del v157
    v159 = v158 * v46
    v160 = grad_features[1]
    v161 = v160 + v159
    del v159
    v162 = v161 * v10
    v163 = v41 * v41
    v164 = v41 * 2.0
    v165 = v155 + v164
    del v164
    v166 = v163 + v165
    del v163, v165
    v167 = v166 * v7
    v168 = v167 * v135
    del v135, v167
    v169 = v162 + v168
    del v162, v168
    v170 = v41 * v54
    v171 = -v54
    v172 = v171 - v170
    del v170
    v173 = v172 * v8
    v174 = v173 * v4
    v175 = v174 + v169
    del v169, v174
    v176 = v153 + v175
    del v153, v175
    v177 = v41 * v126
    v178 = v126 + v177
    del v126, v177
    v179 = v7 * v178
    v180 = v3 * v179
    del v179
    v181 = v180 * 2.0
    del v180
    v182 = v181 + v176
    del v176, v181
    v183 = v36 * v24
    v184 = v41 * v32
    del v41
    v185 = v183 + v184
    del v183, v184
    v186 = v32 + v24
    del v24
    v187 = v185 + v186
    v188 = v46 * v187
    del v46
    v189 = v12 * v188
    v190 = v189 + v182
    del v182, v189
    v191 = v36 * v77
    del v77
    v192 = v54 * v32
    del v32
    v193 = v191 + v192
    del v191, v192
    v194 = -v193
    del v193
    v195 = v150 + v194
    del v150, v194
    v196 = v8 * v195
    v197 = v12 * v196
    v198 = v154 * v8
    v199 = -v160
    v200 = v198 + v199
    del v198, v199
    v201 = v200 * v91
    del v91, v200
    v202 = v173 * v1
    del v173
    v203 = v201 + v202
    del v201, v202
    v204 = v36 * v54
    del v54
    v205 = v171 - v204
    del v171, v204
    v206 = v205 * v8
    v207 = v206 * v10
    v208 = v207 + v203
    del v203, v207
    v209 = v197 + v208
    del v197, v208
    v210 = v3 * v152
    del v152
    v211 = v210 + v209
    del v209, v210
    v212 = v8 * v185
    del v8
    v213 = v0 * v212
    del v212
    v214 = v213 * 2.0
    del v213
    v215 = v214 + v211
    del v211, v214
    v216 = v0 * v196
    del v196
    v217 = v161 * v1
    del v161
    v218 = v36 * v36
    v219 = v36 * 2.0
    v220 = v155 + v219
    del v219
    v221 = v218 + v220
    del v218, v220
    v222 = v221 * v7
    v223 = v222 * v97
    del v97, v222
    v224 = v217 + v223
    del v217, v223
    v225 = v206 * v4
    del v206
    v226 = v225 + v224
    del v224, v225
    v227 = v216 + v226
    del v216, v226
    v228 = v36 * v80
    del v36
    v229 = v80 + v228
    del v80, v228
    v230 = v7 * v229
    v231 = v12 * v230
    del v230
    v232 = v231 * 2.0
    del v231
    v233 = v232 + v227
    del v227, v232
    v234 = v3 * v188
    del v188
    v235 = v234 + v233
    del v233, v234
    v236 = -v92
    v237 = v86 + v236
    del v236
    v238 = v18 * v151
    del v18, v151
    v239 = v172 * v6
    del v6, v172
    v240 = v238 + v239
    del v238, v239
    v241 = v26 * v195
    del v26, v195
    v242 = v241 + v240
    del v240, v241
    v243 = v205 * v14
    del v14, v205
    v244 = v243 + v242
    del v242, v243
    v245 = v48 * v185
    del v48, v185
    v246 = v245 + v244
    del v244, v245
    v247 = v154 * v92
    del v92, v154
    v248 = v247 + v246
    del v246, v247
    v249 = v248 * 4.0
    del v248
    v250 = v45 * v187
    del v45, v187
    v251 = v158 * v86
    del v86, v158
    v252 = v250 + v251
    del v250, v251
    v253 = v252 * 2.0
    del v252
    v254 = v166 * v136
    del v136, v166
    v255 = v113 * v178
    del v113, v178
    v256 = v254 + v255
    del v254, v255
    v257 = v221 * v98
    del v98, v221
    v258 = v257 + v256
    del v256, v257
    v259 = v58 * v229
    del v58, v229
    v260 = v259 + v258
    del v258, v259
    v261 = v253 + v260
    del v253, v260
    v262 = v249 + v261
    del v249, v261
    return (
        stack([None, v107, v145, v190, v215, v235], jets),
        join([v186, v237, v262], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
