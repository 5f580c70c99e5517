"""Differential invariants of e3_surface, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       e3_surface: 6 generators on (x, y, u), order 2, derived with 1 channels, serves 1 channels
Spec hash  957327e6205b8ae30b825c736086625d3e8911955e2f0226b46ec065a8e18e41
Proof      jets 8 - orbits 6 = 2 independent invariants, all found, annihilated by 6 generators
Forward    42 operations per channel and pixel: add 12, mul 20, neg 1, scale 6, sub 3
Backward   97 operations per channel and pixel: add 30, mul 47, neg 5, scale 13, sub 2
Second     249 operations per channel and pixel: add 88, mul 121, neg 12, scale 26, sub 2
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
    v0 = 1.0
    v1 = jets[:, :, 1]
    v2 = v1 * v1
    v3 = jets[:, :, 2]
    v4 = v3 * v3
    v5 = jets[:, :, 4]
    v6 = v5 * v5
    v7 = jets[:, :, 3]
    v8 = jets[:, :, 5]
    v9 = v7 * v8
    v10 = v9 - v6
    v11 = v4 * v4
    v12 = v4 * 2.0
    v13 = v0 + v12
    del v12
    v14 = v11 + v13
    del v11, v13
    v15 = v7 * v7
    v16 = v14 * v15
    del v14, v15
    v17 = v2 * v2
    v18 = v2 * 2.0
    v19 = v0 + v18
    del v18
    v20 = v17 + v19
    del v17, v19
    v21 = v8 * v8
    v22 = v20 * v21
    del v20, v21
    v23 = v5 * v7
    v24 = v1 * v3
    v25 = v4 * v24
    v26 = -v24
    v27 = v26 - v25
    del v25
    v28 = v23 * v27
    del v23, v27
    v29 = v2 * v4
    v30 = v5 * v8
    v31 = v2 * v24
    del v24
    v32 = v26 - v31
    del v26, v31
    v33 = v30 * v32
    del v30, v32
    v34 = v6 * v29
    del v6
    v35 = v0 + v2
    del v2
    v36 = v4 + v35
    del v4, v35
    v37 = v29 + v36
    del v29
    v38 = v9 * v37
    del v9, v37
    v39 = v16 + v22
    del v16, v22
    v40 = v28 * 4.0
    del v28
    v41 = v39 + v40
    del v39, v40
    v42 = v38 * 2.0
    del v38
    v43 = v41 + v42
    del v41, v42
    v44 = v33 * 4.0
    del v33
    v45 = v43 + v44
    del v43, v44
    v46 = v34 * 4.0
    del v34
    v47 = v45 + v46
    del v45, v46
    return join([v36, v10, v47], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = 1.0
    v1 = jets[:, :, 1]
    v2 = v1 * v1
    v3 = jets[:, :, 2]
    v4 = v3 * v3
    v5 = jets[:, :, 4]
    v6 = v5 * v5
    v7 = jets[:, :, 3]
    v8 = jets[:, :, 5]
    v9 = v7 * v8
    v10 = v4 * v4
    v11 = v4 * 2.0
    v12 = v0 + v11
    del v11
    v13 = v10 + v12
    del v10, v12
    v14 = v7 * v7
    v15 = v2 * v2
    v16 = v2 * 2.0
    v17 = v0 + v16
    del v16
    v18 = v15 + v17
    del v15, v17
    v19 = v8 * v8
    v20 = v5 * v7
    v21 = v1 * v3
    v22 = v4 * v21
    v23 = -v21
    v24 = v23 - v22
    del v22
    v25 = v2 * v4
    v26 = v5 * v8
    v27 = v2 * v21
    v28 = v23 - v27
    del v23, v27
    v29 = v0 + v2
    v30 = v4 + v29
    del v29
    v31 = v25 + v30
    del v30
    v32 = grad_features[0]
    v33 = grad_features[1]
    v34 = grad_features[2]
    v35 = v34 * 4.0
    v36 = v34 * 2.0
    v37 = v31 * v36
    del v31
    v38 = v9 * v36
    del v9, v36
    v39 = v32 + v38
    v40 = v25 * v35
    del v25
    v41 = v6 * v35
    del v6
    v42 = v28 * v35
    del v28
    v43 = v26 * v35
    del v26
    v44 = -v43
    v45 = v21 * v44
    v46 = v2 * v44
    del v44
    v47 = v8 * v42
    v48 = v5 * v42
    del v42
    v49 = v38 + v41
    del v38, v41
    v50 = v4 * v49
    v51 = v2 * v49
    del v49
    v52 = v24 * v35
    del v24
    v53 = v20 * v35
    del v20, v35
    v54 = -v53
    v55 = v43 + v53
    del v43, v53
    v56 = -v55
    del v55
    v57 = v21 * v54
    del v21
    v58 = v4 * v54
    del v54
    v59 = v46 + v56
    del v46, v56
    v60 = v58 + v59
    del v58, v59
    v61 = v3 * v60
    v62 = v1 * v60
    del v60
    v63 = v7 * v52
    v64 = v5 * v52
    del v52
    v65 = v19 * v34
    del v19
    v66 = v18 * v34
    del v18
    v67 = v8 * v66
    del v66
    v68 = v67 * 2.0
    del v67
    v69 = v65 * 2.0
    v70 = v2 * v65
    del v2, v65
    v71 = v70 * 2.0
    del v70
    v72 = v14 * v34
    del v14
    v73 = v13 * v34
    del v13
    v74 = v7 * v73
    del v73
    v75 = v74 * 2.0
    del v74
    v76 = v72 * 2.0
    v77 = v4 * v72
    del v4, v72
    v78 = v77 * 2.0
    del v77
    v79 = -v33
    v80 = v33 + v37
    del v37
    v81 = v8 * v80
    v82 = v7 * v80
    del v80
    v83 = v48 + v68
    del v48, v68
    v84 = v82 + v83
    del v82, v83
    v85 = v64 + v75
    del v64, v75
    v86 = v81 + v85
    del v81, v85
    v87 = v40 + v79
    del v40, v79
    v88 = v5 * v87
    del v87
    v89 = v88 * 2.0
    del v88
    v90 = v47 + v63
    del v47, v63
    v91 = v89 + v90
    del v89, v90
    v92 = v39 + v51
    del v51
    v93 = v57 + v92
    del v57, v92
    v94 = v76 + v93
    del v76, v93
    v95 = v78 + v94
    del v78, v94
    v96 = v3 * v95
    del v95
    v97 = v96 * 2.0
    del v96
    v98 = v62 + v97
    del v62, v97
    v99 = v39 + v45
    del v39, v45
    v100 = v50 + v99
    del v50, v99
    v101 = v69 + v100
    del v69, v100
    v102 = v71 + v101
    del v71, v101
    v103 = v1 * v102
    del v102
    v104 = v103 * 2.0
    del v103
    v105 = v61 + v104
    del v61, v104
    return stack([None, v105, v98, v86, v91, v84], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = 1.0
    v1 = jets[:, :, 1]
    v2 = v1 * v1
    v3 = jets[:, :, 2]
    v4 = v3 * v3
    v5 = jets[:, :, 4]
    v6 = v5 * v5
    v7 = jets[:, :, 3]
    v8 = jets[:, :, 5]
    v9 = v7 * v8
    v10 = v4 * v4
    v11 = v4 * 2.0
    v12 = v0 + v11
    del v11
    v13 = v10 + v12
    del v10, v12
    v14 = v7 * v7
    v15 = v2 * v2
    v16 = v2 * 2.0
    v17 = v0 + v16
    del v16
    v18 = v15 + v17
    del v15, v17
    v19 = v8 * v8
    v20 = v5 * v7
    v21 = v1 * v3
    v22 = v4 * v21
    v23 = -v21
    v24 = v23 - v22
    del v22
    v25 = v2 * v4
    v26 = v5 * v8
    v27 = v2 * v21
    v28 = v23 - v27
    del v23, v27
    v29 = v0 + v2
    v30 = v4 + v29
    del v29
    v31 = v25 + v30
    del v30
    v32 = grad_features[0]
    v33 = grad_features[1]
    v34 = grad_features[2]
    v35 = v34 * 4.0
    v36 = v34 * 2.0
    v37 = v31 * v36
    v38 = v9 * v36
    v39 = v32 + v38
    v40 = v25 * v35
    v41 = v6 * v35
    v42 = v28 * v35
    v43 = v26 * v35
    v44 = -v43
    v45 = v21 * v44
    v46 = v2 * v44
    v47 = v38 + v41
    del v38, v41
    v48 = v4 * v47
    v49 = v2 * v47
    v50 = v24 * v35
    v51 = v20 * v35
    v52 = -v51
    v53 = v43 + v51
    del v43, v51
    v54 = -v53
    del v53
    v55 = v21 * v52
    v56 = v4 * v52
    v57 = v46 + v54
    del v46, v54
    v58 = v56 + v57
    del v56, v57
    v59 = v19 * v34
    v60 = v18 * v34
    v61 = v59 * 2.0
    v62 = v2 * v59
    v63 = v62 * 2.0
    del v62
    v64 = v14 * v34
    v65 = v13 * v34
    v66 = v64 * 2.0
    v67 = v4 * v64
    v68 = v67 * 2.0
    del v67
    v69 = -v33
    v70 = v33 + v37
    del v37
    v71 = v40 + v69
    del v40, v69
    v72 = v39 + v49
    del v49
    v73 = v55 + v72
    del v55, v72
    v74 = v66 + v73
    del v66, v73
    v75 = v68 + v74
    del v68, v74
    v76 = v39 + v45
    del v39, v45
    v77 = v48 + v76
    del v48, v76
    v78 = v61 + v77
    del v61, v77
    v79 = v63 + v78
    del v63, v78
    v80 = grad_grad_jets[:, :, 1]
    v81 = grad_grad_jets[:, :, 2]
    v82 = grad_grad_jets[:, :, 3]
    v83 = grad_grad_jets[:, :, 4]
    v84 = grad_grad_jets[:, :, 5]
    v85 = v80 * 2.0
    v86 = v79 * v85
    del v79
    v87 = v1 * v85
    del v85
    v88 = v81 * 2.0
    v89 = v75 * v88
    del v75
    v90 = v3 * v88
    del v88
    v91 = v83 * 2.0
    v92 = v71 * v91
    del v71
    v93 = v5 * v91
    del v91
    v94 = v70 * v84
    v95 = v7 * v84
    v96 = v70 * v82
    del v70
    v97 = v8 * v82
    v98 = v95 + v97
    del v95, v97
    v99 = -v93
    v100 = v90 * 2.0
    v101 = v64 * v100
    del v64
    v102 = v4 * v100
    v103 = v82 * 2.0
    v104 = v65 * v103
    del v65
    v105 = v7 * v103
    del v103
    v106 = v34 * v105
    v107 = v13 * v105
    del v13, v105
    v108 = v100 + v102
    del v100, v102
    v109 = v34 * v108
    v110 = v14 * v108
    del v14, v108
    v111 = v87 * 2.0
    v112 = v59 * v111
    del v59
    v113 = v2 * v111
    v114 = v84 * 2.0
    v115 = v60 * v114
    del v60
    v116 = v8 * v114
    del v114
    v117 = v34 * v116
    v118 = v18 * v116
    del v18, v116
    v119 = v111 + v113
    del v111, v113
    v120 = v34 * v119
    v121 = v19 * v119
    del v19, v119
    v122 = v50 * v82
    v123 = v5 * v82
    v124 = v50 * v83
    del v50
    v125 = v7 * v83
    v126 = v58 * v81
    v127 = v1 * v81
    v128 = v58 * v80
    del v58
    v129 = v3 * v80
    v130 = v127 + v129
    del v127, v129
    v131 = v52 * v130
    v132 = v4 * v130
    v133 = v52 * v90
    del v52
    v134 = v21 * v90
    v135 = -v130
    v136 = v132 + v134
    del v132, v134
    v137 = -v136
    del v136
    v138 = v135 + v137
    del v137
    v139 = v35 * v138
    v140 = v20 * v138
    del v20, v138
    v141 = v123 + v125
    del v123, v125
    v142 = v35 * v141
    v143 = v24 * v141
    del v24, v141
    v144 = v47 * v90
    v145 = v2 * v90
    v146 = v47 * v87
    del v47
    v147 = v4 * v87
    v148 = v145 + v147
    del v145, v147
    v149 = v42 * v84
    v150 = v5 * v84
    v151 = v42 * v83
    del v42
    v152 = v8 * v83
    v153 = v44 * v130
    v154 = v2 * v130
    del v130
    v155 = v44 * v87
    del v44
    v156 = v21 * v87
    v157 = v154 + v156
    del v154, v156
    v158 = -v157
    del v157
    v159 = v135 + v158
    del v135, v158
    v160 = v35 * v159
    v161 = v26 * v159
    del v26, v159
    v162 = v150 + v152
    del v150, v152
    v163 = v35 * v162
    v164 = v28 * v162
    del v28, v162
    v165 = v35 * v148
    v166 = v6 * v148
    del v6
    v167 = v35 * v93
    del v35
    v168 = v25 * v93
    del v25, v93
    v169 = v87 + v90
    del v87, v90
    v170 = v148 + v169
    del v148
    v171 = v36 * v170
    v172 = v9 * v170
    del v9, v170
    v173 = v36 * v98
    del v36
    v174 = v31 * v98
    del v31
    v175 = v172 + v174
    del v172, v174
    v176 = v175 * 2.0
    del v175
    v177 = v140 + v143
    del v140, v143
    v178 = v161 + v177
    del v161, v177
    v179 = v164 + v178
    del v164, v178
    v180 = v166 + v179
    del v166, v179
    v181 = v168 + v180
    del v168, v180
    v182 = v181 * 4.0
    del v181
    v183 = v107 + v110
    del v107, v110
    v184 = v118 + v183
    del v118, v183
    v185 = v121 + v184
    del v121, v184
    v186 = v176 + v185
    del v176, v185
    v187 = v182 + v186
    del v182, v186
    v188 = v98 + v99
    del v98, v99
    v189 = -v163
    v190 = v21 * v189
    v191 = v2 * v189
    del v189
    v192 = v8 * v160
    v193 = v5 * v160
    del v160
    v194 = v167 + v173
    del v167
    v195 = v4 * v194
    v196 = v2 * v194
    del v194
    v197 = -v142
    v198 = v142 + v163
    del v142, v163
    v199 = -v198
    del v198
    v200 = v21 * v197
    del v21
    v201 = v4 * v197
    del v197
    v202 = v133 + v155
    del v133, v155
    v203 = v191 + v202
    del v191, v202
    v204 = v199 + v203
    del v199, v203
    v205 = v201 + v204
    del v201, v204
    v206 = v3 * v205
    v207 = v1 * v205
    del v205
    v208 = v7 * v139
    v209 = v5 * v139
    del v139
    v210 = v8 * v120
    del v120
    v211 = v210 * 2.0
    del v210
    v212 = v117 * 2.0
    v213 = v2 * v117
    del v2, v117
    v214 = v213 * 2.0
    del v213
    v215 = v7 * v109
    del v109
    v216 = v215 * 2.0
    del v215
    v217 = v106 * 2.0
    v218 = v4 * v106
    del v4, v106
    v219 = v218 * 2.0
    del v218
    v220 = v8 * v171
    v221 = v7 * v171
    del v171
    v222 = v96 + v115
    del v96, v115
    v223 = v151 + v222
    del v151, v222
    v224 = v193 + v223
    del v193, v223
    v225 = v211 + v224
    del v211, v224
    v226 = v221 + v225
    del v221, v225
    v227 = v94 + v104
    del v94, v104
    v228 = v124 + v227
    del v124, v227
    v229 = v209 + v228
    del v209, v228
    v230 = v216 + v229
    del v216, v229
    v231 = v220 + v230
    del v220, v230
    v232 = v5 * v165
    del v165
    v233 = v232 * 2.0
    del v232
    v234 = v92 + v122
    del v92, v122
    v235 = v149 + v234
    del v149, v234
    v236 = v192 + v235
    del v192, v235
    v237 = v208 + v236
    del v208, v236
    v238 = v233 + v237
    del v233, v237
    v239 = v101 + v131
    del v101, v131
    v240 = v146 + v239
    del v146, v239
    v241 = v173 + v240
    del v240
    v242 = v196 + v241
    del v196, v241
    v243 = v200 + v242
    del v200, v242
    v244 = v217 + v243
    del v217, v243
    v245 = v219 + v244
    del v219, v244
    v246 = v3 * v245
    del v245
    v247 = v246 * 2.0
    del v246
    v248 = v89 + v128
    del v89, v128
    v249 = v207 + v248
    del v207, v248
    v250 = v247 + v249
    del v247, v249
    v251 = v112 + v144
    del v112, v144
    v252 = v153 + v251
    del v153, v251
    v253 = v173 + v252
    del v173, v252
    v254 = v190 + v253
    del v190, v253
    v255 = v195 + v254
    del v195, v254
    v256 = v212 + v255
    del v212, v255
    v257 = v214 + v256
    del v214, v256
    v258 = v1 * v257
    del v257
    v259 = v258 * 2.0
    del v258
    v260 = v86 + v126
    del v86, v126
    v261 = v206 + v260
    del v206, v260
    v262 = v259 + v261
    del v259, v261
    return (
        stack([None, v262, v250, v231, v238, v226], jets),
        join([v169, v188, v187], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
