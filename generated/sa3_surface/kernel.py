"""Differential invariants of sa3_surface, order 3.

Generated; do not edit. Regenerate with: python -m codegen

Spec       sa3_surface: 11 generators on (x, y, u), order 3, derived with 1 channels, serves 1 channels
Spec hash  4584c78761007cc4c28d7cfc72289cc7d5398abecbfda2615faf6c2f829307be
Proof      jets 12 - orbits 11 = 1 independent invariants, all found, annihilated by 11 generators
Forward    57 operations per channel and pixel: add 6, mul 32, scale 12, sub 7
Backward   140 operations per channel and pixel: add 35, mul 81, neg 3, scale 18, sub 3
Second     377 operations per channel and pixel: add 123, mul 207, neg 8, scale 36, sub 3
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
    v6 = jets[:, :, 9]
    v7 = jets[:, :, 6]
    v8 = jets[:, :, 8]
    v9 = v7 * v8
    v10 = v3 * v4
    v11 = v1 * v3
    v12 = v11 * 2.0
    del v11
    v13 = v12 - v10
    del v12
    v14 = v9 * v13
    del v9, v13
    v15 = v6 * v7
    v16 = v0 * v1
    v17 = v0 * v4
    v18 = v17 * 3.0
    v19 = v16 * 4.0
    del v16
    v20 = v18 - v19
    del v18, v19
    v21 = v15 * v20
    del v15, v20
    v22 = jets[:, :, 7]
    v23 = v6 * v22
    v24 = v1 * v2
    del v1
    v25 = v2 * v4
    del v4
    v26 = v24 * 2.0
    del v24
    v27 = v26 - v25
    del v26
    v28 = v23 * v27
    del v23, v27
    v29 = v8 * v22
    v30 = v17 * v29
    del v17, v29
    v31 = v2 * v2
    v32 = v8 * v8
    v33 = v25 * v32
    del v25, v32
    v34 = v3 * v3
    v35 = v22 * v22
    v36 = v10 * v35
    del v10, v35
    v37 = v6 * v31
    del v31
    v38 = v2 * v6
    v39 = v37 * v38
    del v38
    v40 = v0 * v8
    v41 = v37 * v40
    del v37, v40
    v42 = v7 * v34
    del v34
    v43 = v3 * v7
    v44 = v42 * v43
    del v43
    v45 = v0 * v22
    v46 = v42 * v45
    del v42, v45
    v47 = v39 + v44
    del v39, v44
    v48 = v14 * 6.0
    del v14
    v49 = v47 + v48
    del v47, v48
    v50 = v21 * 2.0
    del v21
    v51 = v49 + v50
    del v49, v50
    v52 = v28 * 6.0
    del v28
    v53 = v51 + v52
    del v51, v52
    v54 = v36 * 9.0
    del v36
    v55 = v53 + v54
    del v53, v54
    v56 = v33 * 9.0
    del v33
    v57 = v55 + v56
    del v55, v56
    v58 = v41 * 6.0
    del v41
    v59 = v57 - v58
    del v57, v58
    v60 = v46 * 6.0
    del v46
    v61 = v59 - v60
    del v59, v60
    v62 = v30 * 18.0
    del v30
    v63 = v61 - v62
    del v61, v62
    return join([v5, v63], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 4]
    v1 = v0 * v0
    v2 = jets[:, :, 3]
    v3 = jets[:, :, 5]
    v4 = v2 * v3
    v5 = jets[:, :, 9]
    v6 = jets[:, :, 6]
    v7 = jets[:, :, 8]
    v8 = v6 * v7
    v9 = v3 * v4
    v10 = v1 * v3
    v11 = v10 * 2.0
    del v10
    v12 = v11 - v9
    del v11
    v13 = v5 * v6
    v14 = v0 * v1
    v15 = v0 * v4
    v16 = v15 * 3.0
    v17 = v14 * 4.0
    del v14
    v18 = v16 - v17
    del v16, v17
    v19 = jets[:, :, 7]
    v20 = v5 * v19
    v21 = v1 * v2
    v22 = v2 * v4
    v23 = v21 * 2.0
    del v21
    v24 = v23 - v22
    del v23
    v25 = v7 * v19
    v26 = v2 * v2
    v27 = v7 * v7
    v28 = v3 * v3
    v29 = v19 * v19
    v30 = v5 * v26
    v31 = v2 * v5
    v32 = v0 * v7
    v33 = v6 * v28
    v34 = v3 * v6
    v35 = v0 * v19
    v36 = grad_features[0]
    v37 = grad_features[1]
    v38 = v37 * -18.0
    v39 = v37 * -6.0
    v40 = v37 * 9.0
    v41 = v37 * 6.0
    v42 = v37 * 2.0
    v43 = v35 * v39
    del v35
    v44 = v33 * v39
    v45 = v19 * v44
    v46 = v0 * v44
    del v44
    v47 = v34 * v37
    del v34
    v48 = v33 * v37
    del v33
    v49 = v6 * v48
    v50 = v3 * v48
    del v48
    v51 = v43 + v47
    del v43, v47
    v52 = v28 * v51
    del v28
    v53 = v6 * v51
    del v51
    v54 = v32 * v39
    del v32
    v55 = v30 * v39
    del v39
    v56 = v7 * v55
    v57 = v0 * v55
    del v55
    v58 = v31 * v37
    del v31
    v59 = v30 * v37
    del v30
    v60 = v5 * v59
    v61 = v2 * v59
    del v59
    v62 = v54 + v58
    del v54, v58
    v63 = v26 * v62
    del v26
    v64 = v5 * v62
    del v62
    v65 = v29 * v40
    del v29
    v66 = v9 * v40
    del v9
    v67 = v19 * v66
    del v66
    v68 = v67 * 2.0
    del v67
    v69 = v3 * v53
    del v53
    v70 = v69 * 2.0
    del v69
    v71 = v27 * v40
    del v27
    v72 = v22 * v40
    del v22, v40
    v73 = v7 * v72
    del v72
    v74 = v73 * 2.0
    del v73
    v75 = v2 * v64
    del v64
    v76 = v75 * 2.0
    del v75
    v77 = v25 * v38
    del v25
    v78 = v15 * v38
    del v15, v38
    v79 = v19 * v78
    v80 = v7 * v78
    del v78
    v81 = v24 * v41
    del v24
    v82 = v20 * v41
    del v20
    v83 = -v82
    v84 = v82 * 2.0
    del v82
    v85 = v71 + v83
    del v71, v83
    v86 = v4 * v85
    v87 = v2 * v85
    del v85
    v88 = v2 * v84
    v89 = v1 * v84
    del v84
    v90 = v19 * v81
    v91 = v5 * v81
    del v81
    v92 = v46 + v68
    del v46, v68
    v93 = v80 + v92
    del v80, v92
    v94 = v91 + v93
    del v91, v93
    v95 = v18 * v42
    del v18
    v96 = v13 * v42
    del v13, v42
    v97 = v96 * -4.0
    v98 = v96 * 3.0
    del v96
    v99 = v77 + v98
    del v77, v98
    v100 = v4 * v99
    v101 = v0 * v99
    del v99
    v102 = v1 * v97
    v103 = v0 * v97
    del v97
    v104 = v6 * v95
    v105 = v5 * v95
    del v95
    v106 = v12 * v41
    del v12
    v107 = v8 * v41
    del v8, v41
    v108 = -v107
    v109 = v107 * 2.0
    del v107
    v110 = v3 * v109
    v111 = v1 * v109
    del v1, v109
    v112 = v65 + v108
    del v65, v108
    v113 = v4 * v112
    del v4
    v114 = v3 * v112
    del v112
    v115 = v7 * v106
    v116 = v6 * v106
    del v106
    v117 = v57 + v74
    del v57, v74
    v118 = v79 + v117
    del v79, v117
    v119 = v116 + v118
    del v116, v118
    v120 = v50 + v52
    del v50, v52
    v121 = v105 + v120
    del v105, v120
    v122 = v115 + v121
    del v115, v121
    v123 = v61 + v63
    del v61, v63
    v124 = v90 + v123
    del v90, v123
    v125 = v104 + v124
    del v104, v124
    v126 = -v36
    v127 = v87 + v101
    del v87, v101
    v128 = v114 + v127
    del v114, v127
    v129 = v36 + v128
    del v128
    v130 = v3 * v129
    v131 = v2 * v129
    del v129
    v132 = v49 + v70
    del v49, v70
    v133 = v111 + v132
    del v111, v132
    v134 = v113 + v133
    del v113, v133
    v135 = v131 + v134
    del v131, v134
    v136 = v60 + v76
    del v60, v76
    v137 = v86 + v136
    del v86, v136
    v138 = v89 + v137
    del v89, v137
    v139 = v130 + v138
    del v130, v138
    v140 = v88 + v103
    del v88, v103
    v141 = v110 + v140
    del v110, v140
    v142 = v126 + v141
    del v126, v141
    v143 = v0 * v142
    del v142
    v144 = v143 * 2.0
    del v143
    v145 = v45 + v56
    del v45, v56
    v146 = v100 + v145
    del v100, v145
    v147 = v102 + v146
    del v102, v146
    v148 = v144 + v147
    del v144, v147
    return stack([None, None, None, v139, v148, v135, v122, v94, v119, v125], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 4]
    v1 = v0 * v0
    v2 = jets[:, :, 3]
    v3 = jets[:, :, 5]
    v4 = v2 * v3
    v5 = jets[:, :, 9]
    v6 = jets[:, :, 6]
    v7 = jets[:, :, 8]
    v8 = v6 * v7
    v9 = v3 * v4
    v10 = v1 * v3
    v11 = v10 * 2.0
    del v10
    v12 = v11 - v9
    del v11
    v13 = v5 * v6
    v14 = v0 * v1
    v15 = v0 * v4
    v16 = v15 * 3.0
    v17 = v14 * 4.0
    del v14
    v18 = v16 - v17
    del v16, v17
    v19 = jets[:, :, 7]
    v20 = v5 * v19
    v21 = v1 * v2
    v22 = v2 * v4
    v23 = v21 * 2.0
    del v21
    v24 = v23 - v22
    del v23
    v25 = v7 * v19
    v26 = v2 * v2
    v27 = v7 * v7
    v28 = v3 * v3
    v29 = v19 * v19
    v30 = v5 * v26
    v31 = v2 * v5
    v32 = v0 * v7
    v33 = v6 * v28
    v34 = v3 * v6
    v35 = v0 * v19
    v36 = grad_features[0]
    v37 = grad_features[1]
    v38 = v37 * -18.0
    v39 = v37 * -6.0
    v40 = v37 * 9.0
    v41 = v37 * 6.0
    v42 = v37 * 2.0
    v43 = v35 * v39
    v44 = v33 * v39
    v45 = v34 * v37
    v46 = v33 * v37
    v47 = v43 + v45
    del v43, v45
    v48 = v6 * v47
    v49 = v32 * v39
    v50 = v30 * v39
    v51 = v31 * v37
    v52 = v30 * v37
    v53 = v49 + v51
    del v49, v51
    v54 = v5 * v53
    v55 = v29 * v40
    v56 = v9 * v40
    v57 = v27 * v40
    v58 = v22 * v40
    v59 = v25 * v38
    v60 = v15 * v38
    v61 = v24 * v41
    v62 = v20 * v41
    v63 = -v62
    v64 = v62 * 2.0
    del v62
    v65 = v57 + v63
    del v57, v63
    v66 = v2 * v65
    v67 = v2 * v64
    v68 = v18 * v42
    v69 = v13 * v42
    v70 = v69 * -4.0
    v71 = v69 * 3.0
    del v69
    v72 = v59 + v71
    del v59, v71
    v73 = v0 * v72
    v74 = v0 * v70
    v75 = v12 * v41
    v76 = v8 * v41
    v77 = -v76
    v78 = v76 * 2.0
    del v76
    v79 = v3 * v78
    v80 = v55 + v77
    del v55, v77
    v81 = v3 * v80
    v82 = -v36
    v83 = v66 + v73
    del v66, v73
    v84 = v81 + v83
    del v81, v83
    v85 = v36 + v84
    del v84
    v86 = v67 + v74
    del v67, v74
    v87 = v79 + v86
    del v79, v86
    v88 = v82 + v87
    del v82, v87
    v89 = grad_grad_jets[:, :, 3]
    v90 = grad_grad_jets[:, :, 4]
    v91 = grad_grad_jets[:, :, 5]
    v92 = grad_grad_jets[:, :, 6]
    v93 = grad_grad_jets[:, :, 7]
    v94 = grad_grad_jets[:, :, 8]
    v95 = grad_grad_jets[:, :, 9]
    v96 = v90 * 2.0
    v97 = v88 * v96
    del v88
    v98 = v0 * v96
    del v96
    v99 = v85 * v91
    v100 = v2 * v91
    v101 = v85 * v89
    del v85
    v102 = v3 * v89
    v103 = v100 + v102
    del v100, v102
    v104 = -v98
    v105 = v75 * v94
    v106 = v6 * v94
    v107 = v75 * v92
    del v75
    v108 = v7 * v92
    v109 = v80 * v103
    v110 = v3 * v103
    v111 = v80 * v91
    del v80
    v112 = v4 * v91
    v113 = v110 + v112
    del v110, v112
    v114 = v78 * v91
    v115 = v1 * v91
    v116 = v78 * v98
    del v78
    v117 = v3 * v98
    v118 = v115 + v117
    del v115, v117
    v119 = v118 * 2.0
    del v118
    v120 = -v113
    v121 = v119 + v120
    del v119, v120
    v122 = v41 * v121
    v123 = v8 * v121
    del v8, v121
    v124 = v106 + v108
    del v106, v108
    v125 = v41 * v124
    v126 = v12 * v124
    del v12, v124
    v127 = v68 * v92
    v128 = v5 * v92
    v129 = v68 * v95
    del v68
    v130 = v6 * v95
    v131 = v70 * v98
    v132 = v0 * v98
    v133 = v70 * v90
    del v70
    v134 = v1 * v90
    v135 = v72 * v103
    v136 = v0 * v103
    v137 = v72 * v90
    del v72
    v138 = v4 * v90
    v139 = v136 + v138
    del v136, v138
    v140 = v139 * 3.0
    v141 = v132 + v134
    del v132, v134
    v142 = v141 * -4.0
    del v141
    v143 = v140 + v142
    del v140, v142
    v144 = v42 * v143
    v145 = v13 * v143
    del v13, v143
    v146 = v128 + v130
    del v128, v130
    v147 = v42 * v146
    del v42
    v148 = v18 * v146
    del v18, v146
    v149 = v61 * v93
    v150 = v5 * v93
    v151 = v61 * v95
    del v61
    v152 = v19 * v95
    v153 = v64 * v89
    v154 = v1 * v89
    v155 = v64 * v98
    del v64
    v156 = v2 * v98
    del v98
    v157 = v65 * v103
    v158 = v2 * v103
    v159 = v65 * v89
    del v65
    v160 = v4 * v89
    v161 = v158 + v160
    del v158, v160
    v162 = v154 + v156
    del v154, v156
    v163 = v162 * 2.0
    del v162
    v164 = -v161
    v165 = v163 + v164
    del v163, v164
    v166 = v41 * v165
    v167 = v20 * v165
    del v20, v165
    v168 = v150 + v152
    del v150, v152
    v169 = v41 * v168
    del v41
    v170 = v24 * v168
    del v24, v168
    v171 = v60 * v93
    v172 = v7 * v93
    v173 = v60 * v94
    del v60
    v174 = v19 * v94
    v175 = v172 + v174
    del v172, v174
    v176 = v38 * v175
    v177 = v15 * v175
    del v15, v175
    v178 = v38 * v139
    del v38
    v179 = v25 * v139
    del v25, v139
    v180 = v89 * 2.0
    v181 = v54 * v180
    del v54
    v182 = v2 * v180
    del v180
    v183 = v94 * 2.0
    v184 = v58 * v183
    del v58
    v185 = v7 * v183
    del v183
    v186 = v40 * v185
    v187 = v22 * v185
    del v22, v185
    v188 = v40 * v161
    v189 = v27 * v161
    del v27, v161
    v190 = v91 * 2.0
    v191 = v48 * v190
    del v48
    v192 = v3 * v190
    del v190
    v193 = v93 * 2.0
    v194 = v56 * v193
    del v56
    v195 = v19 * v193
    del v193
    v196 = v40 * v195
    v197 = v9 * v195
    del v9, v195
    v198 = v40 * v113
    del v40
    v199 = v29 * v113
    del v29, v113
    v200 = v53 * v182
    v201 = v5 * v182
    del v182
    v202 = v53 * v95
    del v53
    v203 = v26 * v95
    v204 = v201 + v203
    del v201, v203
    v205 = v52 * v95
    v206 = v2 * v95
    v207 = v52 * v89
    del v52
    v208 = v5 * v89
    v209 = v206 + v208
    del v206, v208
    v210 = v37 * v209
    v211 = v30 * v209
    del v209
    v212 = v37 * v204
    v213 = v31 * v204
    del v31
    v214 = v50 * v94
    v215 = v0 * v94
    v216 = v50 * v90
    del v50
    v217 = v7 * v90
    v218 = v215 + v217
    del v215, v217
    v219 = v39 * v218
    v220 = v30 * v218
    del v30, v218
    v221 = v39 * v204
    v222 = v32 * v204
    del v32, v204
    v223 = v47 * v192
    v224 = v6 * v192
    del v192
    v225 = v47 * v92
    del v47
    v226 = v28 * v92
    v227 = v224 + v226
    del v224, v226
    v228 = v46 * v92
    v229 = v3 * v92
    v230 = v46 * v91
    del v46
    v231 = v6 * v91
    v232 = v229 + v231
    del v229, v231
    v233 = v37 * v232
    v234 = v33 * v232
    del v232
    v235 = v37 * v227
    v236 = v34 * v227
    del v34
    v237 = v44 * v93
    v238 = v0 * v93
    v239 = v44 * v90
    del v44
    v240 = v19 * v90
    v241 = v238 + v240
    del v238, v240
    v242 = v39 * v241
    v243 = v33 * v241
    del v33, v241
    v244 = v39 * v227
    del v39
    v245 = v35 * v227
    del v35, v227
    v246 = v145 + v148
    del v145, v148
    v247 = v246 * 2.0
    del v246
    v248 = v123 + v126
    del v123, v126
    v249 = v167 + v248
    del v167, v248
    v250 = v170 + v249
    del v170, v249
    v251 = v250 * 6.0
    del v250
    v252 = v187 + v189
    del v187, v189
    v253 = v197 + v252
    del v197, v252
    v254 = v199 + v253
    del v199, v253
    v255 = v254 * 9.0
    del v254
    v256 = v220 + v222
    del v220, v222
    v257 = v243 + v256
    del v243, v256
    v258 = v245 + v257
    del v245, v257
    v259 = v258 * -6.0
    del v258
    v260 = v177 + v179
    del v177, v179
    v261 = v260 * -18.0
    del v260
    v262 = v211 + v213
    del v211, v213
    v263 = v234 + v262
    del v234, v262
    v264 = v236 + v263
    del v236, v263
    v265 = v247 + v264
    del v247, v264
    v266 = v251 + v265
    del v251, v265
    v267 = v255 + v266
    del v255, v266
    v268 = v259 + v267
    del v259, v267
    v269 = v261 + v268
    del v261, v268
    v270 = v103 + v104
    del v103, v104
    v271 = v19 * v244
    v272 = v0 * v244
    del v244
    v273 = v6 * v235
    v274 = v3 * v235
    del v235
    v275 = v233 + v242
    del v233, v242
    v276 = v28 * v275
    del v28
    v277 = v6 * v275
    del v275
    v278 = v7 * v221
    v279 = v0 * v221
    del v221
    v280 = v5 * v212
    v281 = v2 * v212
    del v212
    v282 = v210 + v219
    del v210, v219
    v283 = v26 * v282
    del v26
    v284 = v5 * v282
    del v282
    v285 = v19 * v198
    del v198
    v286 = v285 * 2.0
    del v285
    v287 = v225 + v277
    del v225, v277
    v288 = v3 * v287
    del v287
    v289 = v288 * 2.0
    del v288
    v290 = v7 * v188
    del v188
    v291 = v290 * 2.0
    del v290
    v292 = v202 + v284
    del v202, v284
    v293 = v2 * v292
    del v292
    v294 = v293 * 2.0
    del v293
    v295 = v19 * v178
    v296 = v7 * v178
    del v178
    v297 = -v169
    v298 = v169 * 2.0
    del v169
    v299 = v186 + v297
    del v186, v297
    v300 = v4 * v299
    v301 = v2 * v299
    del v299
    v302 = v2 * v298
    v303 = v1 * v298
    del v298
    v304 = v19 * v166
    v305 = v5 * v166
    del v166
    v306 = v151 + v173
    del v151, v173
    v307 = v194 + v306
    del v194, v306
    v308 = v239 + v307
    del v239, v307
    v309 = v272 + v308
    del v272, v308
    v310 = v286 + v309
    del v286, v309
    v311 = v296 + v310
    del v296, v310
    v312 = v305 + v311
    del v305, v311
    v313 = v147 * -4.0
    v314 = v147 * 3.0
    del v147
    v315 = v176 + v314
    del v176, v314
    v316 = v4 * v315
    v317 = v0 * v315
    del v315
    v318 = v1 * v313
    v319 = v0 * v313
    del v313
    v320 = v6 * v144
    v321 = v5 * v144
    del v144
    v322 = -v125
    v323 = v125 * 2.0
    del v125
    v324 = v3 * v323
    v325 = v1 * v323
    del v1, v323
    v326 = v196 + v322
    del v196, v322
    v327 = v4 * v326
    del v4
    v328 = v3 * v326
    del v326
    v329 = v7 * v122
    v330 = v6 * v122
    del v122
    v331 = v107 + v171
    del v107, v171
    v332 = v184 + v331
    del v184, v331
    v333 = v216 + v332
    del v216, v332
    v334 = v279 + v333
    del v279, v333
    v335 = v291 + v334
    del v291, v334
    v336 = v295 + v335
    del v295, v335
    v337 = v330 + v336
    del v330, v336
    v338 = v105 + v129
    del v105, v129
    v339 = v223 + v338
    del v223, v338
    v340 = v230 + v339
    del v230, v339
    v341 = v274 + v340
    del v274, v340
    v342 = v276 + v341
    del v276, v341
    v343 = v321 + v342
    del v321, v342
    v344 = v329 + v343
    del v329, v343
    v345 = v127 + v149
    del v127, v149
    v346 = v200 + v345
    del v200, v345
    v347 = v207 + v346
    del v207, v346
    v348 = v281 + v347
    del v281, v347
    v349 = v283 + v348
    del v283, v348
    v350 = v304 + v349
    del v304, v349
    v351 = v320 + v350
    del v320, v350
    v352 = v111 + v137
    del v111, v137
    v353 = v159 + v352
    del v159, v352
    v354 = v301 + v353
    del v301, v353
    v355 = v317 + v354
    del v317, v354
    v356 = v328 + v355
    del v328, v355
    v357 = v3 * v356
    v358 = v2 * v356
    del v356
    v359 = v101 + v109
    del v101, v109
    v360 = v116 + v359
    del v116, v359
    v361 = v191 + v360
    del v191, v360
    v362 = v228 + v361
    del v228, v361
    v363 = v273 + v362
    del v273, v362
    v364 = v289 + v363
    del v289, v363
    v365 = v325 + v364
    del v325, v364
    v366 = v327 + v365
    del v327, v365
    v367 = v358 + v366
    del v358, v366
    v368 = v99 + v155
    del v99, v155
    v369 = v157 + v368
    del v157, v368
    v370 = v181 + v369
    del v181, v369
    v371 = v205 + v370
    del v205, v370
    v372 = v280 + v371
    del v280, v371
    v373 = v294 + v372
    del v294, v372
    v374 = v300 + v373
    del v300, v373
    v375 = v303 + v374
    del v303, v374
    v376 = v357 + v375
    del v357, v375
    v377 = v114 + v133
    del v114, v133
    v378 = v153 + v377
    del v153, v377
    v379 = v302 + v378
    del v302, v378
    v380 = v319 + v379
    del v319, v379
    v381 = v324 + v380
    del v324, v380
    v382 = v0 * v381
    del v381
    v383 = v382 * 2.0
    del v382
    v384 = v97 + v131
    del v97, v131
    v385 = v135 + v384
    del v135, v384
    v386 = v214 + v385
    del v214, v385
    v387 = v237 + v386
    del v237, v386
    v388 = v271 + v387
    del v271, v387
    v389 = v278 + v388
    del v278, v388
    v390 = v316 + v389
    del v316, v389
    v391 = v318 + v390
    del v318, v390
    v392 = v383 + v391
    del v383, v391
    return (
        stack([None, None, None, v376, v392, v367, v344, v312, v337, v351], jets),
        join([v270, v269], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
