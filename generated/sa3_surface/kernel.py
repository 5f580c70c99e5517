"""Differential invariants of sa3_surface, order 3.

Generated; do not edit. Regenerate with: python -m codegen

Spec       sa3_surface: 11 generators on (x, y, u), order 3, derived with 1 channels, serves 1 channels
Spec hash  4584c78761007cc4c28d7cfc72289cc7d5398abecbfda2615faf6c2f829307be
Proof      jets 12 - orbits 11 = 1 independent invariants, all found, annihilated by 11 generators
Forward    57 operations per channel and pixel: add 6, mul 32, scale 12, sub 7
Backward   140 operations per channel and pixel: add 35, mul 81, neg 3, scale 18, sub 3
Second     377 operations per channel and pixel: add 123, mul 207, neg 8, scale 36, sub 3
Schedule   saves the jets alone, backward repeats 29 forward operations; values alive at once: 11, 24, 67
Features
    Q(i), weight 4: u_xx*u_yy - u_xy**2
    P(i), weight 11: u_xx**3*u_yyy**2 - 6*u_xx**2*u_xxy*u_yy*u_yyy - 6*u_xx**2*u_xy*u_xyy*u_yyy +
        9*u_xx**2*u_xyy**2*u_yy + 6*u_xx*u_xxx*u_xy*u_yy*u_yyy - 6*u_xx*u_xxx*u_xyy*u_yy**2 +
        9*u_xx*u_xxy**2*u_yy**2 + 12*u_xx*u_xxy*u_xy**2*u_yyy - 18*u_xx*u_xxy*u_xy*u_xyy*u_yy + u_xxx**2*u_yy**3
        - 6*u_xxx*u_xxy*u_xy*u_yy**2 - 8*u_xxx*u_xy**3*u_yyy + 12*u_xxx*u_xy**2*u_xyy*u_yy

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

SPEC = KernelSpec(
    name="sa3_surface",
    digest="577291875ef643a7fe5f3787f973cfc06b4821585b9a8704432c148a307b4a52",
    dimension=2,
    order=3,
    jets=10,
    channels=1,
    spans=(0, 0),
    weights=(
        (Fraction(4, 1),),
        (Fraction(11, 1),),
    ),
    majorants=(
        Majorant(
            terms=(
                (2.0, (0, 0, 2, 0, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (100.0, (0, 0, 3, 2, 0, 0)),
            ),
            roundings=14,
        ),
    ),
    uses_base=False,
)

FEATURES = (
    "Q(i)",
    "P(i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    v0 = jets[:, :, 4]
    v1 = v0 * v0
    v2 = jets[:, :, 3]
    v3 = jets[:, :, 5]
    v4 = v2 * v3
    v5 = v4 - v1
    v6 = v2 * v2
    v7 = jets[:, :, 9]
    v8 = v7 * v6
    del v6
    v9 = v2 * v7
    v10 = v8 * v9
    del v9
    v11 = v3 * v3
    v12 = jets[:, :, 6]
    v13 = v12 * v11
    del v11
    v14 = v3 * v12
    v15 = v13 * v14
    del v14
    v16 = v10 + v15
    del v10, v15
    v17 = v3 * v4
    v18 = v1 * v3
    v19 = v18 * 2.0
    del v18
    v20 = v19 - v17
    del v19
    v21 = jets[:, :, 8]
    v22 = v12 * v21
    v23 = v22 * v20
    del v20, v22
    v24 = v23 * 6.0
    del v23
    v25 = v16 + v24
    del v16, v24
    v26 = v0 * v4
    v27 = v26 * 3.0
    v28 = v0 * v1
    v29 = v28 * 4.0
    del v28
    v30 = v27 - v29
    del v27, v29
    v31 = v7 * v12
    v32 = v31 * v30
    del v30, v31
    v33 = v32 * 2.0
    del v32
    v34 = v25 + v33
    del v25, v33
    v35 = v2 * v4
    del v4
    v36 = v1 * v2
    del v1
    v37 = v36 * 2.0
    del v36
    v38 = v37 - v35
    del v37
    v39 = jets[:, :, 7]
    v40 = v7 * v39
    v41 = v40 * v38
    del v38, v40
    v42 = v41 * 6.0
    del v41
    v43 = v34 + v42
    del v34, v42
    v44 = v39 * v39
    v45 = v17 * v44
    del v17, v44
    v46 = v45 * 9.0
    del v45
    v47 = v43 + v46
    del v43, v46
    v48 = v21 * v21
    v49 = v35 * v48
    del v35, v48
    v50 = v49 * 9.0
    del v49
    v51 = v47 + v50
    del v47, v50
    v52 = v0 * v21
    v53 = v8 * v52
    del v8, v52
    v54 = v53 * 6.0
    del v53
    v55 = v51 - v54
    del v51, v54
    v56 = v0 * v39
    v57 = v13 * v56
    del v13, v56
    v58 = v57 * 6.0
    del v57
    v59 = v55 - v58
    del v55, v58
    v60 = v21 * v39
    v61 = v26 * v60
    del v26, v60
    v62 = v61 * 18.0
    del v61
    v63 = v59 - v62
    del v59, v62
    return join([v5, v63], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 8]
    v1 = v0 * v0
    v2 = grad_features[1]
    v3 = v2 * 9.0
    v4 = v1 * v3
    del v1
    v5 = jets[:, :, 9]
    v6 = jets[:, :, 7]
    v7 = v5 * v6
    v8 = v2 * 6.0
    v9 = v7 * v8
    del v7
    v10 = -v9
    v11 = v4 + v10
    del v4, v10
    v12 = jets[:, :, 3]
    v13 = v12 * v11
    v14 = v0 * v6
    v15 = v2 * -18.0
    v16 = v14 * v15
    del v14
    v17 = jets[:, :, 6]
    v18 = v5 * v17
    v19 = v2 * 2.0
    v20 = v18 * v19
    del v18
    v21 = v20 * 3.0
    v22 = v16 + v21
    del v16, v21
    v23 = jets[:, :, 4]
    v24 = v23 * v22
    v25 = v13 + v24
    del v13, v24
    v26 = v6 * v6
    v27 = v26 * v3
    del v26
    v28 = v17 * v0
    v29 = v28 * v8
    del v28
    v30 = -v29
    v31 = v27 + v30
    del v27, v30
    v32 = jets[:, :, 5]
    v33 = v32 * v31
    v34 = v33 + v25
    del v25, v33
    v35 = grad_features[0]
    v36 = v35 + v34
    del v34
    v37 = v32 * v36
    v38 = v12 * v32
    v39 = v38 * v11
    del v11
    v40 = v23 * v0
    v41 = v2 * -6.0
    v42 = v40 * v41
    del v40
    v43 = v12 * v5
    v44 = v43 * v2
    del v43
    v45 = v42 + v44
    del v42, v44
    v46 = v5 * v45
    v47 = v12 * v46
    del v46
    v48 = v47 * 2.0
    del v47
    v49 = v12 * v12
    v50 = v5 * v49
    v51 = v50 * v2
    v52 = v5 * v51
    v53 = v52 + v48
    del v48, v52
    v54 = v39 + v53
    del v39, v53
    v55 = v9 * 2.0
    del v9
    v56 = v23 * v23
    v57 = v56 * v55
    v58 = v57 + v54
    del v54, v57
    v59 = v37 + v58
    del v37, v58
    v60 = v38 * v22
    del v22
    v61 = v32 * v32
    v62 = v17 * v61
    v63 = v62 * v41
    v64 = v6 * v63
    v65 = v50 * v41
    del v50
    v66 = v0 * v65
    v67 = v64 + v66
    del v64, v66
    v68 = v60 + v67
    del v60, v67
    v69 = v20 * -4.0
    del v20
    v70 = v56 * v69
    v71 = v70 + v68
    del v68, v70
    v72 = v12 * v55
    del v55
    v73 = v23 * v69
    del v69
    v74 = v72 + v73
    del v72, v73
    v75 = v29 * 2.0
    del v29
    v76 = v32 * v75
    v77 = v76 + v74
    del v74, v76
    v78 = -v35
    v79 = v78 + v77
    del v77, v78
    v80 = v23 * v79
    del v79
    v81 = v80 * 2.0
    del v80
    v82 = v81 + v71
    del v71, v81
    v83 = v12 * v36
    del v36
    v84 = v38 * v31
    del v31
    v85 = v56 * v75
    del v75
    v86 = v23 * v6
    v87 = v86 * v41
    del v41, v86
    v88 = v32 * v17
    v89 = v88 * v2
    del v88
    v90 = v87 + v89
    del v87, v89
    v91 = v17 * v90
    v92 = v32 * v91
    del v91
    v93 = v92 * 2.0
    del v92
    v94 = v62 * v2
    del v62
    v95 = v17 * v94
    v96 = v95 + v93
    del v93, v95
    v97 = v85 + v96
    del v85, v96
    v98 = v84 + v97
    del v84, v97
    v99 = v83 + v98
    del v83, v98
    v100 = v23 * v38
    v101 = v100 * 3.0
    v102 = v23 * v56
    v103 = v102 * 4.0
    del v102
    v104 = v101 - v103
    del v101, v103
    v105 = v104 * v19
    del v19, v104
    v106 = v5 * v105
    v107 = v61 * v90
    del v61, v90
    v108 = v32 * v94
    del v94
    v109 = v108 + v107
    del v107, v108
    v110 = v106 + v109
    del v106, v109
    v111 = v32 * v38
    v112 = v56 * v32
    v113 = v112 * 2.0
    del v112
    v114 = v113 - v111
    del v113
    v115 = v114 * v8
    del v114
    v116 = v0 * v115
    v117 = v116 + v110
    del v110, v116
    v118 = v23 * v63
    del v63
    v119 = v111 * v3
    del v111
    v120 = v6 * v119
    del v119
    v121 = v120 * 2.0
    del v120
    v122 = v118 + v121
    del v118, v121
    v123 = v100 * v15
    del v15, v100
    v124 = v0 * v123
    v125 = v124 + v122
    del v122, v124
    v126 = v12 * v38
    del v38
    v127 = v56 * v12
    del v56
    v128 = v127 * 2.0
    del v127
    v129 = v128 - v126
    del v128
    v130 = v129 * v8
    del v8, v129
    v131 = v5 * v130
    v132 = v131 + v125
    del v125, v131
    v133 = v23 * v65
    del v65
    v134 = v126 * v3
    del v3, v126
    v135 = v0 * v134
    del v134
    v136 = v135 * 2.0
    del v135
    v137 = v133 + v136
    del v133, v136
    v138 = v6 * v123
    del v123
    v139 = v138 + v137
    del v137, v138
    v140 = v17 * v115
    del v115
    v141 = v140 + v139
    del v139, v140
    v142 = v6 * v130
    del v130
    v143 = v49 * v45
    del v45, v49
    v144 = v12 * v51
    del v51
    v145 = v144 + v143
    del v143, v144
    v146 = v142 + v145
    del v142, v145
    v147 = v17 * v105
    del v105
    v148 = v147 + v146
    del v146, v147
    return stack([None, None, None, v59, v82, v99, v117, v132, v141, v148], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 7]
    v1 = v0 * v0
    v2 = grad_features[1]
    v3 = v2 * 9.0
    v4 = v1 * v3
    v5 = jets[:, :, 6]
    v6 = jets[:, :, 8]
    v7 = v5 * v6
    v8 = v2 * 6.0
    v9 = v7 * v8
    v10 = -v9
    v11 = v4 + v10
    del v4, v10
    v12 = grad_grad_jets[:, :, 5]
    v13 = v11 * v12
    v14 = v6 * v0
    v15 = v2 * -18.0
    v16 = v14 * v15
    v17 = jets[:, :, 9]
    v18 = v17 * v5
    v19 = v2 * 2.0
    v20 = v18 * v19
    v21 = v20 * 3.0
    v22 = v16 + v21
    del v16, v21
    v23 = grad_grad_jets[:, :, 4]
    v24 = v22 * v23
    v25 = v13 + v24
    del v13, v24
    v26 = v6 * v6
    v27 = v26 * v3
    v28 = v17 * v0
    v29 = v28 * v8
    v30 = -v29
    v31 = v27 + v30
    del v27, v30
    v32 = grad_grad_jets[:, :, 3]
    v33 = v31 * v32
    v34 = v33 + v25
    del v25, v33
    v35 = grad_grad_jets[:, :, 8]
    v36 = v35 * 2.0
    v37 = v6 * v36
    v38 = v3 * v37
    v39 = grad_grad_jets[:, :, 7]
    v40 = v17 * v39
    v41 = grad_grad_jets[:, :, 9]
    v42 = v0 * v41
    v43 = v40 + v42
    del v40, v42
    v44 = v8 * v43
    v45 = -v44
    v46 = v38 + v45
    del v38, v45
    v47 = jets[:, :, 3]
    v48 = v47 * v46
    v49 = v48 + v34
    del v34, v48
    v50 = v6 * v39
    v51 = v0 * v35
    v52 = v50 + v51
    del v50, v51
    v53 = v15 * v52
    v54 = grad_grad_jets[:, :, 6]
    v55 = v17 * v54
    v56 = v5 * v41
    v57 = v55 + v56
    del v55, v56
    v58 = v19 * v57
    v59 = v58 * 3.0
    v60 = v53 + v59
    del v53, v59
    v61 = jets[:, :, 4]
    v62 = v61 * v60
    v63 = v62 + v49
    del v49, v62
    v64 = v39 * 2.0
    v65 = v0 * v64
    v66 = v3 * v65
    v67 = v5 * v35
    v68 = v6 * v54
    v69 = v67 + v68
    del v67, v68
    v70 = v8 * v69
    v71 = -v70
    v72 = v66 + v71
    del v66, v71
    v73 = jets[:, :, 5]
    v74 = v73 * v72
    v75 = v74 + v63
    del v63, v74
    v76 = v73 * v75
    v77 = v47 * v31
    v78 = v61 * v22
    v79 = v77 + v78
    del v77, v78
    v80 = v73 * v11
    v81 = v80 + v79
    del v79, v80
    v82 = grad_features[0]
    v83 = v82 + v81
    del v81
    v84 = v83 * v12
    v85 = v29 * 2.0
    del v29
    v86 = v23 * 2.0
    v87 = v61 * v86
    v88 = v85 * v87
    v89 = v84 + v88
    del v84, v88
    v90 = v47 * v12
    v91 = v73 * v32
    v92 = v90 + v91
    del v90, v91
    v93 = v31 * v92
    del v31
    v94 = v93 + v89
    del v89, v93
    v95 = v61 * v6
    v96 = v2 * -6.0
    v97 = v95 * v96
    v98 = v47 * v17
    v99 = v98 * v2
    v100 = v97 + v99
    del v97, v99
    v101 = v17 * v100
    v102 = v32 * 2.0
    v103 = v101 * v102
    del v101
    v104 = v103 + v94
    del v94, v103
    v105 = v47 * v47
    v106 = v17 * v105
    v107 = v106 * v2
    v108 = v107 * v41
    v109 = v108 + v104
    del v104, v108
    v110 = v47 * v102
    del v102
    v111 = v17 * v110
    v112 = v105 * v41
    v113 = v111 + v112
    del v111, v112
    v114 = v2 * v113
    v115 = v17 * v114
    v116 = v115 + v109
    del v109, v115
    v117 = v47 * v41
    v118 = v17 * v32
    v119 = v117 + v118
    del v117, v118
    v120 = v2 * v119
    v121 = v61 * v35
    v122 = v6 * v23
    v123 = v121 + v122
    del v121, v122
    v124 = v96 * v123
    v125 = v120 + v124
    del v120, v124
    v126 = v17 * v125
    v127 = v100 * v41
    v128 = v127 + v126
    del v126, v127
    v129 = v47 * v128
    del v128
    v130 = v129 * 2.0
    del v129
    v131 = v130 + v116
    del v116, v130
    v132 = v47 * v73
    v133 = v132 * v46
    del v46
    v134 = v133 + v131
    del v131, v133
    v135 = v44 * 2.0
    del v44
    v136 = v61 * v61
    v137 = v136 * v135
    v138 = v137 + v134
    del v134, v137
    v139 = v76 + v138
    del v76, v138
    v140 = v22 * v92
    del v22
    v141 = v47 * v85
    v142 = v20 * -4.0
    del v20
    v143 = v61 * v142
    v144 = v141 + v143
    del v141, v143
    v145 = v9 * 2.0
    del v9
    v146 = v73 * v145
    v147 = v146 + v144
    del v144, v146
    v148 = -v82
    v149 = v148 + v147
    del v147, v148
    v150 = v149 * v86
    del v86, v149
    v151 = v142 * v87
    v152 = v150 + v151
    del v150, v151
    v153 = v140 + v152
    del v140, v152
    v154 = v106 * v96
    v155 = v154 * v35
    v156 = v155 + v153
    del v153, v155
    v157 = v73 * v73
    v158 = v5 * v157
    v159 = v158 * v96
    v160 = v159 * v39
    v161 = v160 + v156
    del v156, v160
    v162 = v12 * 2.0
    v163 = v73 * v162
    v164 = v5 * v163
    v165 = v157 * v54
    v166 = v164 + v165
    del v164, v165
    v167 = v96 * v166
    v168 = v0 * v167
    v169 = v168 + v161
    del v161, v168
    v170 = v96 * v113
    v171 = v6 * v170
    v172 = v171 + v169
    del v169, v171
    v173 = v132 * v60
    del v60
    v174 = v173 + v172
    del v172, v173
    v175 = v58 * -4.0
    del v58
    v176 = v136 * v175
    v177 = v176 + v174
    del v174, v176
    v178 = v145 * v12
    v179 = v142 * v23
    del v142
    v180 = v178 + v179
    del v178, v179
    v181 = v85 * v32
    del v85
    v182 = v181 + v180
    del v180, v181
    v183 = v47 * v135
    del v135
    v184 = v183 + v182
    del v182, v183
    v185 = v61 * v175
    del v175
    v186 = v185 + v184
    del v184, v185
    v187 = v70 * 2.0
    del v70
    v188 = v73 * v187
    v189 = v188 + v186
    del v186, v188
    v190 = v61 * v189
    del v189
    v191 = v190 * 2.0
    del v190
    v192 = v191 + v177
    del v177, v191
    v193 = v47 * v75
    del v75
    v194 = v83 * v32
    del v83
    v195 = v11 * v92
    del v11
    v196 = v194 + v195
    del v194, v195
    v197 = v145 * v87
    del v145
    v198 = v197 + v196
    del v196, v197
    v199 = v61 * v0
    v200 = v199 * v96
    v201 = v73 * v5
    v202 = v201 * v2
    v203 = v200 + v202
    del v200, v202
    v204 = v5 * v203
    v205 = v204 * v162
    del v162, v204
    v206 = v205 + v198
    del v198, v205
    v207 = v158 * v2
    v208 = v207 * v54
    v209 = v208 + v206
    del v206, v208
    v210 = v2 * v166
    v211 = v5 * v210
    v212 = v211 + v209
    del v209, v211
    v213 = v73 * v54
    v214 = v5 * v12
    v215 = v213 + v214
    del v213, v214
    v216 = v2 * v215
    v217 = v61 * v39
    v218 = v0 * v23
    v219 = v217 + v218
    del v217, v218
    v220 = v96 * v219
    del v96
    v221 = v216 + v220
    del v216, v220
    v222 = v5 * v221
    v223 = v203 * v54
    v224 = v223 + v222
    del v222, v223
    v225 = v73 * v224
    del v224
    v226 = v225 * 2.0
    del v225
    v227 = v226 + v212
    del v212, v226
    v228 = v136 * v187
    del v187
    v229 = v228 + v227
    del v227, v228
    v230 = v132 * v72
    del v72
    v231 = v230 + v229
    del v229, v230
    v232 = v193 + v231
    del v193, v231
    v233 = v157 * v221
    del v157, v221
    v234 = v73 * v132
    v235 = v136 * v73
    v236 = v235 * 2.0
    del v235
    v237 = v236 - v234
    del v236
    v238 = v237 * v8
    v239 = v238 * v35
    v240 = v61 * v132
    v241 = v240 * 3.0
    v242 = v61 * v136
    v243 = v242 * 4.0
    del v242
    v244 = v241 - v243
    del v241, v243
    v245 = v244 * v19
    v246 = v245 * v41
    v247 = v239 + v246
    del v239, v246
    v248 = v203 * v163
    del v163, v203
    v249 = v248 + v247
    del v247, v248
    v250 = v207 * v12
    del v207
    v251 = v250 + v249
    del v249, v250
    v252 = v73 * v210
    del v210
    v253 = v252 + v251
    del v251, v252
    v254 = v233 + v253
    del v233, v253
    v255 = v61 * v92
    v256 = v132 * v23
    v257 = v255 + v256
    del v255, v256
    v258 = v257 * 3.0
    v259 = v61 * v87
    v260 = v136 * v23
    v261 = v259 + v260
    del v259, v260
    v262 = v261 * -4.0
    del v261
    v263 = v258 + v262
    del v258, v262
    v264 = v19 * v263
    del v19
    v265 = v17 * v264
    v266 = v265 + v254
    del v254, v265
    v267 = v136 * v12
    v268 = v73 * v87
    v269 = v267 + v268
    del v267, v268
    v270 = v269 * 2.0
    del v269
    v271 = v73 * v92
    v272 = v132 * v12
    v273 = v271 + v272
    del v271, v272
    v274 = -v273
    v275 = v270 + v274
    del v270, v274
    v276 = v8 * v275
    v277 = v6 * v276
    v278 = v277 + v266
    del v266, v277
    v279 = v136 * v32
    v280 = v47 * v87
    v281 = v279 + v280
    del v279, v280
    v282 = v281 * 2.0
    del v281
    v283 = v47 * v92
    v284 = v132 * v32
    v285 = v283 + v284
    del v283, v284
    v286 = -v285
    v287 = v282 + v286
    del v282, v286
    v288 = v8 * v287
    v289 = v17 * v288
    v290 = v47 * v132
    del v132
    v291 = v136 * v47
    del v136
    v292 = v291 * 2.0
    del v291
    v293 = v292 - v290
    del v292
    v294 = v293 * v8
    del v8
    v295 = v294 * v41
    v296 = v240 * v15
    v297 = v296 * v35
    v298 = v295 + v297
    del v295, v297
    v299 = v234 * v3
    v300 = v299 * v64
    del v64, v299
    v301 = v300 + v298
    del v298, v300
    v302 = v159 * v23
    del v159
    v303 = v302 + v301
    del v301, v302
    v304 = v61 * v167
    del v167
    v305 = v304 + v303
    del v303, v304
    v306 = v3 * v273
    v307 = v0 * v306
    del v306
    v308 = v307 * 2.0
    del v307
    v309 = v308 + v305
    del v305, v308
    v310 = v15 * v257
    del v15
    v311 = v6 * v310
    v312 = v311 + v309
    del v309, v311
    v313 = v289 + v312
    del v289, v312
    v314 = v5 * v276
    del v276
    v315 = v238 * v54
    del v238
    v316 = v296 * v39
    del v296
    v317 = v315 + v316
    del v315, v316
    v318 = v290 * v3
    v319 = v318 * v36
    del v36, v318
    v320 = v319 + v317
    del v317, v319
    v321 = v154 * v23
    del v154
    v322 = v321 + v320
    del v320, v321
    v323 = v61 * v170
    del v170
    v324 = v323 + v322
    del v322, v323
    v325 = v3 * v285
    del v3
    v326 = v6 * v325
    del v325
    v327 = v326 * 2.0
    del v326
    v328 = v327 + v324
    del v324, v327
    v329 = v0 * v310
    del v310
    v330 = v329 + v328
    del v328, v329
    v331 = v314 + v330
    del v314, v330
    v332 = v105 * v125
    del v105, v125
    v333 = v245 * v54
    del v245
    v334 = v294 * v39
    del v294
    v335 = v333 + v334
    del v333, v334
    v336 = v100 * v110
    del v100, v110
    v337 = v336 + v335
    del v335, v336
    v338 = v107 * v32
    del v107
    v339 = v338 + v337
    del v337, v338
    v340 = v47 * v114
    del v114
    v341 = v340 + v339
    del v339, v340
    v342 = v332 + v341
    del v332, v341
    v343 = v0 * v288
    del v288
    v344 = v343 + v342
    del v342, v343
    v345 = v5 * v264
    del v264
    v346 = v345 + v344
    del v344, v345
    v347 = -v87
    del v87
    v348 = v92 + v347
    del v92, v347
    v349 = v7 * v275
    del v7, v275
    v350 = v237 * v69
    del v69, v237
    v351 = v349 + v350
    del v349, v350
    v352 = v28 * v287
    del v28, v287
    v353 = v352 + v351
    del v351, v352
    v354 = v293 * v43
    del v43, v293
    v355 = v354 + v353
    del v353, v354
    v356 = v355 * 6.0
    del v355
    v357 = v18 * v263
    del v18, v263
    v358 = v244 * v57
    del v57, v244
    v359 = v357 + v358
    del v357, v358
    v360 = v359 * 2.0
    del v359
    v361 = v106 * v119
    del v119
    v362 = v98 * v113
    del v98
    v363 = v361 + v362
    del v361, v362
    v364 = v158 * v215
    del v215
    v365 = v364 + v363
    del v363, v364
    v366 = v201 * v166
    del v201
    v367 = v366 + v365
    del v365, v366
    v368 = v360 + v367
    del v360, v367
    v369 = v356 + v368
    del v356, v368
    v370 = v290 * v37
    del v37, v290
    v371 = v26 * v285
    del v26, v285
    v372 = v370 + v371
    del v370, v371
    v373 = v234 * v65
    del v65, v234
    v374 = v373 + v372
    del v372, v373
    v375 = v1 * v273
    del v1, v273
    v376 = v375 + v374
    del v374, v375
    v377 = v376 * 9.0
    del v376
    v378 = v377 + v369
    del v369, v377
    v379 = v106 * v123
    del v106, v123
    v380 = v95 * v113
    del v95, v113
    v381 = v379 + v380
    del v379, v380
    v382 = v158 * v219
    del v158, v219
    v383 = v382 + v381
    del v381, v382
    v384 = v199 * v166
    del v166, v199
    v385 = v384 + v383
    del v383, v384
    v386 = v385 * -6.0
    del v385
    v387 = v386 + v378
    del v378, v386
    v388 = v240 * v52
    del v52, v240
    v389 = v14 * v257
    del v14, v257
    v390 = v388 + v389
    del v388, v389
    v391 = v390 * -18.0
    del v390
    v392 = v391 + v387
    del v387, v391
    return (
        stack([None, None, None, v139, v192, v232, v278, v313, v331, v346], jets),
        join([v348, v392], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
