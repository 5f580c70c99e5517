"""Differential invariants of galilei3, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       galilei3: 6 generators on (t, x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  1ce30c469b8fe5633f42511fc4b406eb9fa11a0414ffcf1ac4661df92028d430
Proof      jets 23 - orbits 6 = 17 independent invariants, all found, annihilated by 6 generators
Forward    68 operations per channel and pixel: add 14, mul 39, scale 3, sub 12
Backward   154 operations per channel and pixel: add 60, mul 82, neg 4, scale 8
Second     368 operations per channel and pixel: add 150, mul 196, neg 8, scale 14
Features
    u(i), weight 0: u0
    L(i), weight 0: u0_xx + u0_yy
    Qa(i,i), weight 0: u0_x**2 + u0_y**2
    Qa(i,i+1), weight 0: u0_x*u1_x + u0_y*u1_y
    Qb(i,i), weight 0: u0_xx**2 + 2*u0_xy**2 + u0_yy**2
    Ta(i,i,i), weight 0: u0_x**2*u0_xx + 2*u0_x*u0_xy*u0_y + u0_y**2*u0_yy
    Tb(i,i,i), weight 0: u0_t*u0_xx*u0_yy - u0_t*u0_xy**2 - u0_tx*u0_x*u0_yy + u0_tx*u0_xy*u0_y +
        u0_ty*u0_x*u0_xy - u0_ty*u0_xx*u0_y
    Tb(i,i+1,i+1), weight 0: u0_t*u1_xx*u1_yy - u0_t*u1_xy**2 - u0_x*u1_tx*u1_yy + u0_x*u1_ty*u1_xy +
        u0_y*u1_tx*u1_xy - u0_y*u1_ty*u1_xx
    Tb(i+1,i,i), weight 0: u0_tx*u0_xy*u1_y - u0_tx*u0_yy*u1_x - u0_ty*u0_xx*u1_y + u0_ty*u0_xy*u1_x +
        u0_xx*u0_yy*u1_t - u0_xy**2*u1_t
    Tc(i,i,i), weight 0: u0_tt*u0_xx*u0_yy - u0_tt*u0_xy**2 - u0_tx**2*u0_yy + 2*u0_tx*u0_ty*u0_xy -
        u0_ty**2*u0_xx

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack

SPEC = KernelSpec(
    name="galilei3",
    digest="4eac90ecf3a78004c8bd2798b291effb0590da727aa75ff497e1747d26180a61",
    dimension=3,
    order=2,
    jets=10,
    channels=None,
    spans=(0, 0, 0, 1, 0, 0, 0, 1, 1, 0),
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
    "Ta(i,i,i)",
    "Tb(i,i,i)",
    "Tb(i,i+1,i+1)",
    "Tb(i+1,i,i)",
    "Tc(i,i,i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    v0 = jets[:, :, 0]
    v1 = jets[:, :, 7]
    v2 = jets[:, :, 9]
    v3 = v1 + v2
    v4 = jets[:, :, 2]
    v5 = v4 * v4
    v6 = jets[:, :, 3]
    v7 = v6 * v6
    v8 = v5 + v7
    v9 = narrow(v4, 0, channels - 1)
    v10 = narrow(v4, 1, channels - 1)
    v11 = v9 * v10
    v12 = narrow(v6, 0, channels - 1)
    v13 = narrow(v6, 1, channels - 1)
    v14 = v12 * v13
    v15 = v11 + v14
    del v11, v14
    v16 = v1 * v1
    v17 = jets[:, :, 8]
    v18 = v17 * v17
    v19 = v2 * v2
    v20 = v18 * 2.0
    v21 = v16 + v20
    del v16, v20
    v22 = v19 + v21
    del v19, v21
    v23 = v1 * v5
    del v5
    v24 = v2 * v7
    del v7
    v25 = v4 * v6
    v26 = v17 * v25
    del v25
    v27 = v23 + v24
    del v23, v24
    v28 = v26 * 2.0
    del v26
    v29 = v27 + v28
    del v27, v28
    v30 = jets[:, :, 1]
    v31 = v18 * v30
    v32 = jets[:, :, 5]
    v33 = jets[:, :, 6]
    v34 = narrow(v18, 1, channels - 1)
    v35 = narrow(v30, 0, channels - 1)
    v36 = v34 * v35
    del v34
    v37 = narrow(v18, 0, channels - 1)
    v38 = narrow(v30, 1, channels - 1)
    v39 = v37 * v38
    del v37
    v40 = jets[:, :, 4]
    v41 = v18 * v40
    del v18
    v42 = v1 * v2
    v43 = v30 * v42
    v44 = narrow(v42, 1, channels - 1)
    v45 = v35 * v44
    del v35, v44
    v46 = narrow(v42, 0, channels - 1)
    v47 = v38 * v46
    del v38, v46
    v48 = v40 * v42
    del v42
    v49 = v1 * v33
    v50 = v6 * v49
    v51 = narrow(v49, 1, channels - 1)
    v52 = v12 * v51
    del v51
    v53 = narrow(v49, 0, channels - 1)
    v54 = v13 * v53
    del v53
    v55 = v33 * v49
    del v49
    v56 = v2 * v32
    v57 = v4 * v56
    v58 = narrow(v56, 1, channels - 1)
    v59 = v9 * v58
    del v58
    v60 = narrow(v56, 0, channels - 1)
    v61 = v10 * v60
    del v60
    v62 = v32 * v56
    del v56
    v63 = v17 * v32
    v64 = v6 * v63
    v65 = narrow(v63, 1, channels - 1)
    v66 = v12 * v65
    del v12, v65
    v67 = narrow(v63, 0, channels - 1)
    v68 = v13 * v67
    del v13, v67
    v69 = v33 * v63
    del v63
    v70 = v69 * 2.0
    del v69
    v71 = v48 + v70
    del v48, v70
    v72 = v71 - v41
    del v41, v71
    v73 = v72 - v62
    del v62, v72
    v74 = v73 - v55
    del v55, v73
    v75 = v17 * v33
    v76 = v4 * v75
    v77 = v43 + v64
    del v43, v64
    v78 = v76 + v77
    del v76, v77
    v79 = v78 - v31
    del v31, v78
    v80 = v79 - v57
    del v57, v79
    v81 = v80 - v50
    del v50, v80
    v82 = narrow(v75, 1, channels - 1)
    v83 = v9 * v82
    del v9, v82
    v84 = v45 + v83
    del v45, v83
    v85 = v66 + v84
    del v66, v84
    v86 = v85 - v36
    del v36, v85
    v87 = v86 - v59
    del v59, v86
    v88 = v87 - v52
    del v52, v87
    v89 = narrow(v75, 0, channels - 1)
    del v75
    v90 = v10 * v89
    del v10, v89
    v91 = v68 + v90
    del v68, v90
    v92 = v47 + v91
    del v47, v91
    v93 = v92 - v39
    del v39, v92
    v94 = v93 - v61
    del v61, v93
    v95 = v94 - v54
    del v54, v94
    return join([v0, v3, v8, v15, v22, v29, v81, v88, v95, v74], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 7]
    v1 = jets[:, :, 9]
    v2 = jets[:, :, 2]
    v3 = v2 * v2
    v4 = jets[:, :, 3]
    v5 = v4 * v4
    v6 = narrow(v2, 0, channels - 1)
    v7 = narrow(v2, 1, channels - 1)
    v8 = narrow(v4, 0, channels - 1)
    v9 = narrow(v4, 1, channels - 1)
    v10 = jets[:, :, 8]
    v11 = v10 * v10
    v12 = v2 * v4
    v13 = jets[:, :, 1]
    v14 = jets[:, :, 5]
    v15 = jets[:, :, 6]
    v16 = narrow(v11, 1, channels - 1)
    v17 = narrow(v13, 0, channels - 1)
    v18 = narrow(v11, 0, channels - 1)
    v19 = narrow(v13, 1, channels - 1)
    v20 = jets[:, :, 4]
    v21 = v0 * v1
    v22 = narrow(v21, 1, channels - 1)
    v23 = narrow(v21, 0, channels - 1)
    v24 = v0 * v15
    v25 = narrow(v24, 1, channels - 1)
    v26 = narrow(v24, 0, channels - 1)
    v27 = v1 * v14
    v28 = narrow(v27, 1, channels - 1)
    v29 = narrow(v27, 0, channels - 1)
    v30 = v10 * v14
    v31 = narrow(v30, 1, channels - 1)
    v32 = narrow(v30, 0, channels - 1)
    v33 = v10 * v15
    v34 = narrow(v33, 1, channels - 1)
    v35 = narrow(v33, 0, channels - 1)
    v36 = grad_features[0]
    v37 = grad_features[1]
    v38 = grad_features[2]
    v39 = grad_features[3]
    v40 = grad_features[4]
    v41 = grad_features[5]
    v42 = grad_features[6]
    v43 = grad_features[7]
    v44 = grad_features[8]
    v45 = grad_features[9]
    v46 = -v44
    v47 = v35 * v44
    del v35
    v48 = v7 * v44
    v49 = pad(v48, 0, channels)
    del v48
    v50 = -v43
    v51 = v34 * v43
    del v34
    v52 = v6 * v43
    v53 = pad(v52, 1, channels)
    del v52
    v54 = -v42
    v55 = v33 * v42
    del v33
    v56 = v2 * v42
    v57 = v49 + v53
    del v49, v53
    v58 = v56 + v57
    del v56, v57
    v59 = v15 * v58
    v60 = v10 * v58
    del v58
    v61 = -v45
    v62 = v45 * 2.0
    v63 = v30 * v62
    v64 = v15 * v62
    del v62
    v65 = v32 * v44
    del v32
    v66 = v9 * v44
    v67 = pad(v66, 0, channels)
    del v66
    v68 = v31 * v43
    del v31
    v69 = v8 * v43
    v70 = pad(v69, 1, channels)
    del v69
    v71 = v30 * v42
    del v30
    v72 = v4 * v42
    v73 = v64 + v67
    del v64, v67
    v74 = v70 + v73
    del v70, v73
    v75 = v72 + v74
    del v72, v74
    v76 = v14 * v75
    v77 = v10 * v75
    del v75
    v78 = v27 * v61
    v79 = v14 * v61
    v80 = v29 * v46
    del v29
    v81 = v7 * v46
    v82 = pad(v81, 0, channels)
    del v81
    v83 = v28 * v50
    del v28
    v84 = v6 * v50
    v85 = pad(v84, 1, channels)
    del v84
    v86 = v27 * v54
    del v27
    v87 = v2 * v54
    v88 = v79 + v82
    del v79, v82
    v89 = v85 + v88
    del v85, v88
    v90 = v87 + v89
    del v87, v89
    v91 = v14 * v90
    v92 = v1 * v90
    del v90
    v93 = v24 * v61
    v94 = v15 * v61
    v95 = v26 * v46
    del v26
    v96 = v9 * v46
    v97 = pad(v96, 0, channels)
    del v96
    v98 = v25 * v50
    del v25
    v99 = v8 * v50
    v100 = pad(v99, 1, channels)
    del v99
    v101 = v24 * v54
    del v24
    v102 = v4 * v54
    v103 = v94 + v97
    del v94, v97
    v104 = v100 + v103
    del v100, v103
    v105 = v102 + v104
    del v102, v104
    v106 = v15 * v105
    v107 = v0 * v105
    del v105
    v108 = v21 * v45
    v109 = v20 * v45
    v110 = v23 * v44
    del v23
    v111 = v19 * v44
    v112 = pad(v111, 0, channels)
    del v111
    v113 = v22 * v43
    del v22
    v114 = v17 * v43
    v115 = pad(v114, 1, channels)
    del v114
    v116 = v21 * v42
    del v21
    v117 = v13 * v42
    v118 = v109 + v112
    del v109, v112
    v119 = v115 + v118
    del v115, v118
    v120 = v117 + v119
    del v117, v119
    v121 = v1 * v120
    v122 = v0 * v120
    del v120
    v123 = v20 * v61
    v124 = v11 * v61
    del v61
    v125 = v108 + v124
    del v108, v124
    v126 = v19 * v46
    del v19
    v127 = v18 * v46
    del v18, v46
    v128 = v110 + v127
    del v110, v127
    v129 = pad(v128, 1, channels)
    del v128
    v130 = pad(v126, 0, channels)
    del v126
    v131 = v17 * v50
    del v17
    v132 = v16 * v50
    del v16, v50
    v133 = v113 + v132
    del v113, v132
    v134 = pad(v133, 0, channels)
    del v133
    v135 = pad(v131, 1, channels)
    del v131
    v136 = v60 + v63
    del v60, v63
    v137 = v93 + v136
    del v93, v136
    v138 = v107 + v137
    del v107, v137
    v139 = v77 + v78
    del v77, v78
    v140 = v92 + v139
    del v92, v139
    v141 = v13 * v54
    v142 = v11 * v54
    del v11, v54
    v143 = v116 + v129
    del v116, v129
    v144 = v134 + v143
    del v134, v143
    v145 = v142 + v144
    del v142, v144
    v146 = v41 * 2.0
    v147 = v12 * v146
    del v12
    v148 = v10 * v146
    del v146
    v149 = v4 * v148
    v150 = v2 * v148
    del v148
    v151 = v5 * v41
    del v5
    v152 = v1 * v41
    v153 = v3 * v41
    del v3
    v154 = v0 * v41
    v155 = v40 * 2.0
    v156 = v1 * v40
    v157 = v156 * 2.0
    del v156
    v158 = v123 + v130
    del v123, v130
    v159 = v135 + v158
    del v135, v158
    v160 = v141 + v159
    del v141, v159
    v161 = v155 + v160
    del v155, v160
    v162 = v10 * v161
    del v161
    v163 = v162 * 2.0
    del v162
    v164 = v59 + v76
    del v59, v76
    v165 = v147 + v164
    del v147, v164
    v166 = v163 + v165
    del v163, v165
    v167 = v0 * v40
    v168 = v167 * 2.0
    del v167
    v169 = v9 * v39
    del v9
    v170 = v8 * v39
    del v8
    v171 = v65 + v95
    del v65, v95
    v172 = v170 + v171
    del v170, v171
    v173 = pad(v172, 1, channels)
    del v172
    v174 = v68 + v98
    del v68, v98
    v175 = v169 + v174
    del v169, v174
    v176 = pad(v175, 0, channels)
    del v175
    v177 = v7 * v39
    del v7
    v178 = v6 * v39
    del v6
    v179 = v47 + v80
    del v47, v80
    v180 = v178 + v179
    del v178, v179
    v181 = pad(v180, 1, channels)
    del v180
    v182 = v51 + v83
    del v51, v83
    v183 = v177 + v182
    del v177, v182
    v184 = pad(v183, 0, channels)
    del v183
    v185 = v38 + v152
    del v152
    v186 = v4 * v185
    del v185
    v187 = v186 * 2.0
    del v186
    v188 = v71 + v101
    del v71, v101
    v189 = v150 + v188
    del v150, v188
    v190 = v173 + v189
    del v173, v189
    v191 = v176 + v190
    del v176, v190
    v192 = v187 + v191
    del v187, v191
    v193 = v38 + v154
    del v154
    v194 = v2 * v193
    del v193
    v195 = v194 * 2.0
    del v194
    v196 = v55 + v86
    del v55, v86
    v197 = v149 + v196
    del v149, v196
    v198 = v181 + v197
    del v181, v197
    v199 = v184 + v198
    del v184, v198
    v200 = v195 + v199
    del v195, v199
    v201 = v91 + v122
    del v91, v122
    v202 = v151 + v201
    del v151, v201
    v203 = v157 + v202
    del v157, v202
    v204 = v37 + v203
    del v203
    v205 = v106 + v121
    del v106, v121
    v206 = v153 + v205
    del v153, v205
    v207 = v168 + v206
    del v168, v206
    v208 = v37 + v207
    del v207
    return stack([v36, v145, v200, v192, v125, v140, v138, v208, v166, v204], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 7]
    v1 = jets[:, :, 9]
    v2 = jets[:, :, 2]
    v3 = v2 * v2
    v4 = jets[:, :, 3]
    v5 = v4 * v4
    v6 = narrow(v2, 0, channels - 1)
    v7 = narrow(v2, 1, channels - 1)
    v8 = narrow(v4, 0, channels - 1)
    v9 = narrow(v4, 1, channels - 1)
    v10 = jets[:, :, 8]
    v11 = v10 * v10
    v12 = v2 * v4
    v13 = jets[:, :, 1]
    v14 = jets[:, :, 5]
    v15 = jets[:, :, 6]
    v16 = narrow(v11, 1, channels - 1)
    v17 = narrow(v13, 0, channels - 1)
    v18 = narrow(v11, 0, channels - 1)
    v19 = narrow(v13, 1, channels - 1)
    v20 = jets[:, :, 4]
    v21 = v0 * v1
    v22 = narrow(v21, 1, channels - 1)
    v23 = narrow(v21, 0, channels - 1)
    v24 = v0 * v15
    v25 = narrow(v24, 1, channels - 1)
    v26 = narrow(v24, 0, channels - 1)
    v27 = v1 * v14
    v28 = narrow(v27, 1, channels - 1)
    v29 = narrow(v27, 0, channels - 1)
    v30 = v10 * v14
    v31 = narrow(v30, 1, channels - 1)
    v32 = narrow(v30, 0, channels - 1)
    v33 = v10 * v15
    v34 = narrow(v33, 1, channels - 1)
    v35 = narrow(v33, 0, channels - 1)
    v36 = grad_features[2]
    v37 = grad_features[3]
    v38 = grad_features[4]
    v39 = grad_features[5]
    v40 = grad_features[6]
    v41 = grad_features[7]
    v42 = grad_features[8]
    v43 = grad_features[9]
    v44 = -v42
    v45 = v7 * v42
    v46 = pad(v45, 0, channels)
    del v45
    v47 = -v41
    v48 = v6 * v41
    v49 = pad(v48, 1, channels)
    del v48
    v50 = -v40
    v51 = v2 * v40
    v52 = v46 + v49
    del v46, v49
    v53 = v51 + v52
    del v51, v52
    v54 = -v43
    v55 = v43 * 2.0
    v56 = v15 * v55
    v57 = v9 * v42
    v58 = pad(v57, 0, channels)
    del v57
    v59 = v8 * v41
    v60 = pad(v59, 1, channels)
    del v59
    v61 = v4 * v40
    v62 = v56 + v58
    del v56, v58
    v63 = v60 + v62
    del v60, v62
    v64 = v61 + v63
    del v61, v63
    v65 = v14 * v54
    v66 = v7 * v44
    v67 = pad(v66, 0, channels)
    del v66
    v68 = v6 * v47
    v69 = pad(v68, 1, channels)
    del v68
    v70 = v2 * v50
    v71 = v65 + v67
    del v65, v67
    v72 = v69 + v71
    del v69, v71
    v73 = v70 + v72
    del v70, v72
    v74 = v15 * v54
    v75 = v9 * v44
    v76 = pad(v75, 0, channels)
    del v75
    v77 = v8 * v47
    v78 = pad(v77, 1, channels)
    del v77
    v79 = v4 * v50
    v80 = v74 + v76
    del v74, v76
    v81 = v78 + v80
    del v78, v80
    v82 = v79 + v81
    del v79, v81
    v83 = v20 * v43
    v84 = v19 * v42
    v85 = pad(v84, 0, channels)
    del v84
    v86 = v17 * v41
    v87 = pad(v86, 1, channels)
    del v86
    v88 = v13 * v40
    v89 = v83 + v85
    del v83, v85
    v90 = v87 + v89
    del v87, v89
    v91 = v88 + v90
    del v88, v90
    v92 = v20 * v54
    v93 = v19 * v44
    v94 = pad(v93, 0, channels)
    del v93
    v95 = v17 * v47
    v96 = pad(v95, 1, channels)
    del v95
    v97 = v13 * v50
    v98 = v39 * 2.0
    v99 = v10 * v98
    v100 = v1 * v39
    v101 = v0 * v39
    v102 = v38 * 2.0
    v103 = v92 + v94
    del v92, v94
    v104 = v96 + v103
    del v96, v103
    v105 = v97 + v104
    del v97, v104
    v106 = v102 + v105
    del v102, v105
    v107 = v36 + v100
    del v100
    v108 = v36 + v101
    del v101
    v109 = grad_grad_jets[:, :, 0]
    v110 = grad_grad_jets[:, :, 1]
    v111 = grad_grad_jets[:, :, 2]
    v112 = grad_grad_jets[:, :, 3]
    v113 = grad_grad_jets[:, :, 4]
    v114 = grad_grad_jets[:, :, 5]
    v115 = grad_grad_jets[:, :, 6]
    v116 = grad_grad_jets[:, :, 7]
    v117 = grad_grad_jets[:, :, 8]
    v118 = grad_grad_jets[:, :, 9]
    v119 = v111 * 2.0
    v120 = v108 * v119
    del v108
    v121 = v2 * v119
    del v119
    v122 = v112 * 2.0
    v123 = v107 * v122
    del v107
    v124 = v4 * v122
    del v122
    v125 = narrow(v111, 0, channels - 1)
    v126 = narrow(v111, 1, channels - 1)
    v127 = v37 * v126
    v128 = v6 * v126
    v129 = v37 * v125
    v130 = v7 * v125
    v131 = narrow(v112, 0, channels - 1)
    v132 = narrow(v112, 1, channels - 1)
    v133 = v37 * v132
    v134 = v8 * v132
    v135 = v37 * v131
    v136 = v9 * v131
    v137 = v116 * 2.0
    v138 = v38 * v137
    v139 = v0 * v137
    del v137
    v140 = v117 * 2.0
    v141 = v106 * v140
    del v106
    v142 = v10 * v140
    del v140
    v143 = v118 * 2.0
    v144 = v38 * v143
    v145 = v1 * v143
    del v143
    v146 = v142 * 2.0
    v147 = v39 * v121
    v148 = v0 * v121
    v149 = v39 * v116
    v150 = v3 * v116
    del v3
    v151 = v39 * v124
    v152 = v1 * v124
    v153 = v39 * v118
    v154 = v5 * v118
    del v5
    v155 = v99 * v112
    v156 = v2 * v112
    v157 = v99 * v111
    del v99
    v158 = v4 * v111
    v159 = v156 + v158
    del v156, v158
    v160 = v98 * v159
    v161 = v10 * v159
    del v159
    v162 = v98 * v117
    del v98
    v163 = v12 * v117
    del v12
    v164 = v161 + v163
    del v161, v163
    v165 = v164 * 2.0
    del v164
    v166 = v50 * v110
    v167 = v11 * v110
    v168 = v50 * v142
    v169 = v13 * v142
    v170 = narrow(v142, 1, channels - 1)
    v171 = narrow(v110, 0, channels - 1)
    v172 = v47 * v171
    v173 = v16 * v171
    del v16
    v174 = v47 * v170
    v175 = v17 * v170
    del v170
    v176 = narrow(v142, 0, channels - 1)
    v177 = narrow(v110, 1, channels - 1)
    v178 = v44 * v177
    v179 = v18 * v177
    del v18
    v180 = v44 * v176
    v181 = v19 * v176
    del v176
    v182 = v54 * v113
    v183 = v11 * v113
    del v11
    v184 = v54 * v142
    v185 = v20 * v142
    del v142
    v186 = v91 * v118
    v187 = v0 * v118
    v188 = v91 * v116
    del v91
    v189 = v1 * v116
    v190 = v187 + v189
    del v187, v189
    v191 = v40 * v190
    v192 = v13 * v190
    v193 = v40 * v110
    v194 = v21 * v110
    v195 = narrow(v190, 1, channels - 1)
    v196 = v41 * v195
    v197 = v17 * v195
    del v17, v195
    v198 = v41 * v171
    v199 = v22 * v171
    del v22, v171
    v200 = narrow(v190, 0, channels - 1)
    v201 = v42 * v200
    v202 = v19 * v200
    del v19, v200
    v203 = v42 * v177
    v204 = v23 * v177
    del v23, v177
    v205 = v43 * v190
    v206 = v20 * v190
    del v190
    v207 = v43 * v113
    v208 = v21 * v113
    del v21
    v209 = v82 * v115
    v210 = v0 * v115
    v211 = v82 * v116
    del v82
    v212 = v15 * v116
    v213 = v210 + v212
    del v210, v212
    v214 = v50 * v213
    v215 = v4 * v213
    v216 = v50 * v112
    v217 = v24 * v112
    v218 = narrow(v213, 1, channels - 1)
    v219 = v47 * v218
    v220 = v8 * v218
    del v218
    v221 = v47 * v131
    v222 = v25 * v131
    del v25
    v223 = narrow(v213, 0, channels - 1)
    v224 = v44 * v223
    v225 = v9 * v223
    del v223
    v226 = v44 * v132
    v227 = v26 * v132
    del v26
    v228 = v54 * v213
    v229 = v15 * v213
    del v213
    v230 = v54 * v115
    v231 = v24 * v115
    del v24
    v232 = v73 * v114
    v233 = v1 * v114
    v234 = v73 * v118
    del v73
    v235 = v14 * v118
    v236 = v233 + v235
    del v233, v235
    v237 = v50 * v236
    v238 = v2 * v236
    v239 = v50 * v111
    del v50
    v240 = v27 * v111
    v241 = narrow(v236, 1, channels - 1)
    v242 = v47 * v241
    v243 = v6 * v241
    del v241
    v244 = v47 * v125
    del v47
    v245 = v28 * v125
    del v28
    v246 = narrow(v236, 0, channels - 1)
    v247 = v44 * v246
    v248 = v7 * v246
    del v246
    v249 = v44 * v126
    del v44
    v250 = v29 * v126
    del v29
    v251 = v54 * v236
    v252 = v14 * v236
    del v236
    v253 = v54 * v114
    del v54
    v254 = v27 * v114
    del v27
    v255 = v64 * v114
    v256 = v10 * v114
    v257 = v64 * v117
    del v64
    v258 = v14 * v117
    v259 = v256 + v258
    del v256, v258
    v260 = v40 * v259
    v261 = v4 * v259
    v262 = v40 * v112
    v263 = v30 * v112
    v264 = narrow(v259, 1, channels - 1)
    v265 = v41 * v264
    v266 = v8 * v264
    del v8, v264
    v267 = v41 * v131
    v268 = v31 * v131
    del v31, v131
    v269 = narrow(v259, 0, channels - 1)
    v270 = v42 * v269
    v271 = v9 * v269
    del v9, v269
    v272 = v42 * v132
    v273 = v32 * v132
    del v32, v132
    v274 = v55 * v259
    v275 = v15 * v259
    del v259
    v276 = v55 * v115
    del v55
    v277 = v30 * v115
    del v30
    v278 = v275 + v277
    del v275, v277
    v279 = v278 * 2.0
    del v278
    v280 = v183 + v185
    del v183, v185
    v281 = v229 + v280
    del v229, v280
    v282 = v231 + v281
    del v231, v281
    v283 = v252 + v282
    del v252, v282
    v284 = v254 + v283
    del v254, v283
    v285 = -v284
    del v284
    v286 = v53 * v115
    v287 = v10 * v115
    v288 = v53 * v117
    del v53
    v289 = v15 * v117
    v290 = v287 + v289
    del v287, v289
    v291 = v40 * v290
    v292 = v2 * v290
    v293 = v40 * v111
    v294 = v33 * v111
    del v33
    v295 = v167 + v169
    del v167, v169
    v296 = v215 + v295
    del v215, v295
    v297 = v217 + v296
    del v217, v296
    v298 = v238 + v297
    del v238, v297
    v299 = v240 + v298
    del v240, v298
    v300 = -v299
    del v299
    v301 = narrow(v290, 1, channels - 1)
    v302 = v41 * v301
    v303 = v6 * v301
    del v6, v301
    v304 = v41 * v125
    v305 = v34 * v125
    del v34, v125
    v306 = v173 + v175
    del v173, v175
    v307 = v220 + v306
    del v220, v306
    v308 = v222 + v307
    del v222, v307
    v309 = v243 + v308
    del v243, v308
    v310 = v245 + v309
    del v245, v309
    v311 = -v310
    del v310
    v312 = narrow(v290, 0, channels - 1)
    del v290
    v313 = v42 * v312
    v314 = v7 * v312
    del v7, v312
    v315 = v42 * v126
    v316 = v35 * v126
    del v35, v126
    v317 = v179 + v181
    del v179, v181
    v318 = v225 + v317
    del v225, v317
    v319 = v227 + v318
    del v227, v318
    v320 = v248 + v319
    del v248, v319
    v321 = v250 + v320
    del v250, v320
    v322 = -v321
    del v321
    v323 = v206 + v208
    del v206, v208
    v324 = v279 + v323
    del v279, v323
    v325 = v285 + v324
    del v285, v324
    v326 = v202 + v204
    del v202, v204
    v327 = v271 + v326
    del v271, v326
    v328 = v273 + v327
    del v273, v327
    v329 = v314 + v328
    del v314, v328
    v330 = v316 + v329
    del v316, v329
    v331 = v322 + v330
    del v322, v330
    v332 = v197 + v199
    del v197, v199
    v333 = v266 + v332
    del v266, v332
    v334 = v268 + v333
    del v268, v333
    v335 = v303 + v334
    del v303, v334
    v336 = v305 + v335
    del v305, v335
    v337 = v311 + v336
    del v311, v336
    v338 = v192 + v194
    del v192, v194
    v339 = v261 + v338
    del v261, v338
    v340 = v263 + v339
    del v263, v339
    v341 = v292 + v340
    del v292, v340
    v342 = v294 + v341
    del v294, v341
    v343 = v300 + v342
    del v300, v342
    v344 = v148 + v150
    del v148, v150
    v345 = v152 + v344
    del v152, v344
    v346 = v154 + v345
    del v154, v345
    v347 = v165 + v346
    del v165, v346
    v348 = v139 + v145
    del v139, v145
    v349 = v146 + v348
    del v146, v348
    v350 = v128 + v130
    del v128, v130
    v351 = v134 + v350
    del v134, v350
    v352 = v136 + v351
    del v136, v351
    v353 = v121 + v124
    del v121, v124
    v354 = v116 + v118
    v355 = pad(v315, 0, channels)
    del v315
    v356 = pad(v304, 1, channels)
    del v304
    v357 = v293 + v355
    del v293, v355
    v358 = v356 + v357
    del v356, v357
    v359 = v15 * v358
    v360 = v10 * v358
    del v358
    v361 = pad(v272, 0, channels)
    del v272
    v362 = pad(v267, 1, channels)
    del v267
    v363 = v262 + v276
    del v262, v276
    v364 = v361 + v363
    del v361, v363
    v365 = v362 + v364
    del v362, v364
    v366 = v14 * v365
    v367 = v10 * v365
    del v365
    v368 = pad(v249, 0, channels)
    del v249
    v369 = pad(v244, 1, channels)
    del v244
    v370 = v239 + v253
    del v239, v253
    v371 = v368 + v370
    del v368, v370
    v372 = v369 + v371
    del v369, v371
    v373 = v14 * v372
    v374 = v1 * v372
    del v372
    v375 = pad(v226, 0, channels)
    del v226
    v376 = pad(v221, 1, channels)
    del v221
    v377 = v216 + v230
    del v216, v230
    v378 = v375 + v377
    del v375, v377
    v379 = v376 + v378
    del v376, v378
    v380 = v15 * v379
    v381 = v0 * v379
    del v379
    v382 = pad(v203, 0, channels)
    del v203
    v383 = pad(v198, 1, channels)
    del v198
    v384 = v193 + v207
    del v193, v207
    v385 = v382 + v384
    del v382, v384
    v386 = v383 + v385
    del v383, v385
    v387 = v1 * v386
    v388 = v0 * v386
    del v386
    v389 = v184 + v205
    del v184, v205
    v390 = v180 + v201
    del v180, v201
    v391 = pad(v390, 1, channels)
    del v390
    v392 = pad(v178, 0, channels)
    del v178
    v393 = v174 + v196
    del v174, v196
    v394 = pad(v393, 0, channels)
    del v393
    v395 = pad(v172, 1, channels)
    del v172
    v396 = v211 + v228
    del v211, v228
    v397 = v274 + v396
    del v274, v396
    v398 = v288 + v397
    del v288, v397
    v399 = v360 + v398
    del v360, v398
    v400 = v381 + v399
    del v381, v399
    v401 = v234 + v251
    del v234, v251
    v402 = v257 + v401
    del v257, v401
    v403 = v367 + v402
    del v367, v402
    v404 = v374 + v403
    del v374, v403
    v405 = v168 + v191
    del v168, v191
    v406 = v391 + v405
    del v391, v405
    v407 = v394 + v406
    del v394, v406
    v408 = v4 * v162
    v409 = v2 * v162
    del v162
    v410 = v166 + v182
    del v166, v182
    v411 = v392 + v410
    del v392, v410
    v412 = v395 + v411
    del v395, v411
    v413 = v10 * v412
    del v412
    v414 = v413 * 2.0
    del v413
    v415 = v141 + v160
    del v141, v160
    v416 = v255 + v415
    del v255, v415
    v417 = v286 + v416
    del v286, v416
    v418 = v359 + v417
    del v359, v417
    v419 = v366 + v418
    del v366, v418
    v420 = v414 + v419
    del v414, v419
    v421 = v135 + v224
    del v135, v224
    v422 = v270 + v421
    del v270, v421
    v423 = pad(v422, 1, channels)
    del v422
    v424 = v133 + v219
    del v133, v219
    v425 = v265 + v424
    del v265, v424
    v426 = pad(v425, 0, channels)
    del v425
    v427 = v129 + v247
    del v129, v247
    v428 = v313 + v427
    del v313, v427
    v429 = pad(v428, 1, channels)
    del v428
    v430 = v127 + v242
    del v127, v242
    v431 = v302 + v430
    del v302, v430
    v432 = pad(v431, 0, channels)
    del v431
    v433 = v4 * v153
    del v153
    v434 = v433 * 2.0
    del v433
    v435 = v123 + v157
    del v123, v157
    v436 = v214 + v435
    del v214, v435
    v437 = v260 + v436
    del v260, v436
    v438 = v409 + v437
    del v409, v437
    v439 = v423 + v438
    del v423, v438
    v440 = v426 + v439
    del v426, v439
    v441 = v434 + v440
    del v434, v440
    v442 = v2 * v149
    del v149
    v443 = v442 * 2.0
    del v442
    v444 = v120 + v155
    del v120, v155
    v445 = v237 + v444
    del v237, v444
    v446 = v291 + v445
    del v291, v445
    v447 = v408 + v446
    del v408, v446
    v448 = v429 + v447
    del v429, v447
    v449 = v432 + v448
    del v432, v448
    v450 = v443 + v449
    del v443, v449
    v451 = v144 + v151
    del v144, v151
    v452 = v188 + v451
    del v188, v451
    v453 = v232 + v452
    del v232, v452
    v454 = v373 + v453
    del v373, v453
    v455 = v388 + v454
    del v388, v454
    v456 = v138 + v147
    del v138, v147
    v457 = v186 + v456
    del v186, v456
    v458 = v209 + v457
    del v209, v457
    v459 = v380 + v458
    del v380, v458
    v460 = v387 + v459
    del v387, v459
    return (
        stack([None, v407, v450, v441, v389, v404, v400, v460, v420, v455], jets),
        join([v109, v354, v353, v352, v349, v347, v343, v337, v331, v325], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
