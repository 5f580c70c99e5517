"""Differential invariants of galilei3, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       galilei3: 6 generators on (t, x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  1ce30c469b8fe5633f42511fc4b406eb9fa11a0414ffcf1ac4661df92028d430
Proof      jets 23 - orbits 6 = 17 independent invariants, all found, annihilated by 6 generators
Forward    68 operations per channel and pixel: add 14, mul 39, scale 3, sub 12
Backward   154 operations per channel and pixel: add 60, mul 82, neg 4, scale 8
Second     368 operations per channel and pixel: add 150, mul 196, neg 8, scale 14
Schedule   saves the jets alone, backward repeats 9 forward operations; values alive at once: 20, 22, 58
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
from ..runtime.rounding import Majorant

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
    majorants=(
        Majorant(
            terms=(
                (1.0, (1, 0, 0, 0, 0, 0)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (2.0, (0, 0, 1, 0, 0, 0)),
            ),
            roundings=1,
        ),
        Majorant(
            terms=(
                (2.0, (0, 2, 0, 0, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (2.0, (0, 2, 0, 0, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (4.0, (0, 0, 2, 0, 0, 0)),
            ),
            roundings=4,
        ),
        Majorant(
            terms=(
                (4.0, (0, 2, 1, 0, 0, 0)),
            ),
            roundings=4,
        ),
        Majorant(
            terms=(
                (6.0, (0, 1, 2, 0, 0, 0)),
            ),
            roundings=7,
        ),
        Majorant(
            terms=(
                (6.0, (0, 1, 2, 0, 0, 0)),
            ),
            roundings=7,
        ),
        Majorant(
            terms=(
                (6.0, (0, 1, 2, 0, 0, 0)),
            ),
            roundings=7,
        ),
        Majorant(
            terms=(
                (6.0, (0, 0, 3, 0, 0, 0)),
            ),
            roundings=7,
        ),
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
    v19 = v18 * 2.0
    v20 = v16 + v19
    del v16, v19
    v21 = v2 * v2
    v22 = v21 + v20
    del v20, v21
    v23 = v1 * v5
    del v5
    v24 = v2 * v7
    del v7
    v25 = v23 + v24
    del v23, v24
    v26 = v4 * v6
    v27 = v17 * v26
    del v26
    v28 = v27 * 2.0
    del v27
    v29 = v25 + v28
    del v25, v28
    v30 = v1 * v2
    v31 = jets[:, :, 1]
    v32 = v31 * v30
    v33 = jets[:, :, 5]
    v34 = v17 * v33
    v35 = v6 * v34
    v36 = v32 + v35
    del v32, v35
    v37 = jets[:, :, 6]
    v38 = v17 * v37
    v39 = v4 * v38
    v40 = v39 + v36
    del v36, v39
    v41 = v18 * v31
    v42 = v40 - v41
    del v40, v41
    v43 = v2 * v33
    v44 = v4 * v43
    v45 = v42 - v44
    del v42, v44
    v46 = v1 * v37
    v47 = v6 * v46
    v48 = v45 - v47
    del v45, v47
    v49 = narrow(v31, 0, channels - 1)
    v50 = narrow(v30, 1, channels - 1)
    v51 = v49 * v50
    del v50
    v52 = narrow(v38, 1, channels - 1)
    v53 = v9 * v52
    del v52
    v54 = v51 + v53
    del v51, v53
    v55 = narrow(v34, 1, channels - 1)
    v56 = v12 * v55
    del v55
    v57 = v56 + v54
    del v54, v56
    v58 = narrow(v18, 1, channels - 1)
    v59 = v58 * v49
    del v49, v58
    v60 = v57 - v59
    del v57, v59
    v61 = narrow(v43, 1, channels - 1)
    v62 = v9 * v61
    del v9, v61
    v63 = v60 - v62
    del v60, v62
    v64 = narrow(v46, 1, channels - 1)
    v65 = v12 * v64
    del v12, v64
    v66 = v63 - v65
    del v63, v65
    v67 = narrow(v34, 0, channels - 1)
    v68 = v13 * v67
    del v67
    v69 = narrow(v38, 0, channels - 1)
    del v38
    v70 = v10 * v69
    del v69
    v71 = v68 + v70
    del v68, v70
    v72 = narrow(v31, 1, channels - 1)
    v73 = narrow(v30, 0, channels - 1)
    v74 = v72 * v73
    del v73
    v75 = v74 + v71
    del v71, v74
    v76 = narrow(v18, 0, channels - 1)
    v77 = v76 * v72
    del v72, v76
    v78 = v75 - v77
    del v75, v77
    v79 = narrow(v43, 0, channels - 1)
    v80 = v10 * v79
    del v10, v79
    v81 = v78 - v80
    del v78, v80
    v82 = narrow(v46, 0, channels - 1)
    v83 = v13 * v82
    del v13, v82
    v84 = v81 - v83
    del v81, v83
    v85 = jets[:, :, 4]
    v86 = v85 * v30
    del v30
    v87 = v37 * v34
    del v34
    v88 = v87 * 2.0
    del v87
    v89 = v86 + v88
    del v86, v88
    v90 = v18 * v85
    del v18
    v91 = v89 - v90
    del v89, v90
    v92 = v33 * v43
    del v43
    v93 = v91 - v92
    del v91, v92
    v94 = v37 * v46
    del v46
    v95 = v93 - v94
    del v93, v94
    return join([v0, v3, v8, v15, v22, v29, v48, v66, v84, v95], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[0]
    v1 = jets[:, :, 8]
    v2 = v1 * v1
    v3 = narrow(v2, 1, channels - 1)
    v4 = grad_features[7]
    v5 = -v4
    v6 = v3 * v5
    del v3
    v7 = jets[:, :, 7]
    v8 = jets[:, :, 9]
    v9 = v7 * v8
    v10 = narrow(v9, 1, channels - 1)
    v11 = v10 * v4
    del v10
    v12 = v11 + v6
    del v6, v11
    v13 = pad(v12, 0, channels)
    del v12
    v14 = narrow(v2, 0, channels - 1)
    v15 = grad_features[8]
    v16 = -v15
    v17 = v14 * v16
    del v14
    v18 = narrow(v9, 0, channels - 1)
    v19 = v18 * v15
    del v18
    v20 = v19 + v17
    del v17, v19
    v21 = pad(v20, 1, channels)
    del v20
    v22 = grad_features[6]
    v23 = v9 * v22
    v24 = v23 + v21
    del v21, v23
    v25 = v13 + v24
    del v13, v24
    v26 = -v22
    v27 = v2 * v26
    v28 = v27 + v25
    del v25, v27
    v29 = jets[:, :, 5]
    v30 = v8 * v29
    v31 = narrow(v30, 0, channels - 1)
    v32 = v31 * v16
    del v31
    v33 = jets[:, :, 6]
    v34 = v1 * v33
    v35 = narrow(v34, 0, channels - 1)
    v36 = v35 * v15
    del v35
    v37 = v36 + v32
    del v32, v36
    v38 = jets[:, :, 2]
    v39 = narrow(v38, 0, channels - 1)
    v40 = grad_features[3]
    v41 = v39 * v40
    v42 = v41 + v37
    del v37, v41
    v43 = pad(v42, 1, channels)
    del v42
    v44 = v30 * v26
    v45 = v34 * v22
    v46 = v45 + v44
    del v44, v45
    v47 = grad_features[5]
    v48 = v47 * 2.0
    v49 = v1 * v48
    v50 = jets[:, :, 3]
    v51 = v50 * v49
    v52 = v51 + v46
    del v46, v51
    v53 = v43 + v52
    del v43, v52
    v54 = narrow(v30, 1, channels - 1)
    v55 = v54 * v5
    del v54
    v56 = narrow(v34, 1, channels - 1)
    del v34
    v57 = v56 * v4
    del v56
    v58 = v57 + v55
    del v55, v57
    v59 = narrow(v38, 1, channels - 1)
    v60 = v59 * v40
    v61 = v60 + v58
    del v58, v60
    v62 = pad(v61, 0, channels)
    del v61
    v63 = v62 + v53
    del v53, v62
    v64 = v7 * v47
    v65 = grad_features[2]
    v66 = v65 + v64
    del v64
    v67 = v38 * v66
    del v66
    v68 = v67 * 2.0
    del v67
    v69 = v68 + v63
    del v63, v68
    v70 = v7 * v33
    v71 = narrow(v70, 0, channels - 1)
    v72 = v71 * v16
    del v71
    v73 = v1 * v29
    v74 = narrow(v73, 0, channels - 1)
    v75 = v74 * v15
    del v74
    v76 = v75 + v72
    del v72, v75
    v77 = narrow(v50, 0, channels - 1)
    v78 = v77 * v40
    v79 = v78 + v76
    del v76, v78
    v80 = pad(v79, 1, channels)
    del v79
    v81 = v70 * v26
    v82 = v73 * v22
    v83 = v82 + v81
    del v81, v82
    v84 = v38 * v49
    del v49
    v85 = v84 + v83
    del v83, v84
    v86 = v80 + v85
    del v80, v85
    v87 = narrow(v70, 1, channels - 1)
    v88 = v87 * v5
    del v87
    v89 = narrow(v73, 1, channels - 1)
    v90 = v89 * v4
    del v89
    v91 = v90 + v88
    del v88, v90
    v92 = narrow(v50, 1, channels - 1)
    v93 = v92 * v40
    v94 = v93 + v91
    del v91, v93
    v95 = pad(v94, 0, channels)
    del v94
    v96 = v95 + v86
    del v86, v95
    v97 = v8 * v47
    v98 = v65 + v97
    del v97
    v99 = v50 * v98
    del v98
    v100 = v99 * 2.0
    del v99
    v101 = v100 + v96
    del v96, v100
    v102 = grad_features[9]
    v103 = -v102
    v104 = v2 * v103
    del v2
    v105 = v9 * v102
    del v9
    v106 = v105 + v104
    del v104, v105
    v107 = v39 * v5
    v108 = pad(v107, 1, channels)
    del v107
    v109 = v59 * v16
    v110 = pad(v109, 0, channels)
    del v109
    v111 = v29 * v103
    v112 = v111 + v110
    del v110, v111
    v113 = v108 + v112
    del v108, v112
    v114 = v38 * v26
    v115 = v114 + v113
    del v113, v114
    v116 = v8 * v115
    v117 = v102 * 2.0
    v118 = v33 * v117
    v119 = v92 * v15
    v120 = pad(v119, 0, channels)
    del v119
    v121 = v118 + v120
    del v118, v120
    v122 = v77 * v4
    v123 = pad(v122, 1, channels)
    del v122
    v124 = v123 + v121
    del v121, v123
    v125 = v50 * v22
    v126 = v125 + v124
    del v124, v125
    v127 = v1 * v126
    v128 = v30 * v103
    del v30
    v129 = v127 + v128
    del v127, v128
    v130 = v116 + v129
    del v116, v129
    v131 = v77 * v5
    del v77
    v132 = pad(v131, 1, channels)
    del v131
    v133 = v92 * v16
    del v92
    v134 = pad(v133, 0, channels)
    del v133
    v135 = v33 * v103
    v136 = v135 + v134
    del v134, v135
    v137 = v132 + v136
    del v132, v136
    v138 = v50 * v26
    v139 = v138 + v137
    del v137, v138
    v140 = v7 * v139
    v141 = v59 * v15
    del v59
    v142 = pad(v141, 0, channels)
    del v141
    v143 = v39 * v4
    del v39
    v144 = pad(v143, 1, channels)
    del v143
    v145 = v142 + v144
    del v142, v144
    v146 = v38 * v22
    v147 = v146 + v145
    del v145, v146
    v148 = v1 * v147
    v149 = v73 * v117
    del v73, v117
    v150 = v148 + v149
    del v148, v149
    v151 = v70 * v103
    del v70
    v152 = v151 + v150
    del v150, v151
    v153 = v140 + v152
    del v140, v152
    v154 = v33 * v139
    del v139
    v155 = jets[:, :, 4]
    v156 = v155 * v102
    v157 = jets[:, :, 1]
    v158 = narrow(v157, 1, channels - 1)
    v159 = v158 * v15
    v160 = pad(v159, 0, channels)
    del v159
    v161 = v156 + v160
    del v156, v160
    v162 = narrow(v157, 0, channels - 1)
    v163 = v162 * v4
    v164 = pad(v163, 1, channels)
    del v163
    v165 = v164 + v161
    del v161, v164
    v166 = v157 * v22
    v167 = v166 + v165
    del v165, v166
    v168 = v8 * v167
    v169 = v154 + v168
    del v154, v168
    v170 = v38 * v38
    v171 = v170 * v47
    del v170
    v172 = v171 + v169
    del v169, v171
    v173 = grad_features[4]
    v174 = v7 * v173
    v175 = v174 * 2.0
    del v174
    v176 = v175 + v172
    del v172, v175
    v177 = grad_features[1]
    v178 = v177 + v176
    del v176
    v179 = v162 * v5
    del v5, v162
    v180 = pad(v179, 1, channels)
    del v179
    v181 = v158 * v16
    del v16, v158
    v182 = pad(v181, 0, channels)
    del v181
    v183 = v155 * v103
    del v103
    v184 = v183 + v182
    del v182, v183
    v185 = v180 + v184
    del v180, v184
    v186 = v157 * v26
    del v26
    v187 = v186 + v185
    del v185, v186
    v188 = v173 * 2.0
    v189 = v188 + v187
    del v187, v188
    v190 = v1 * v189
    del v189
    v191 = v190 * 2.0
    del v190
    v192 = v33 * v147
    del v147
    v193 = v29 * v126
    del v126
    v194 = v192 + v193
    del v192, v193
    v195 = v38 * v50
    v196 = v195 * v48
    del v48, v195
    v197 = v196 + v194
    del v194, v196
    v198 = v191 + v197
    del v191, v197
    v199 = v29 * v115
    del v115
    v200 = v7 * v167
    del v167
    v201 = v199 + v200
    del v199, v200
    v202 = v50 * v50
    v203 = v202 * v47
    del v202
    v204 = v203 + v201
    del v201, v203
    v205 = v8 * v173
    v206 = v205 * 2.0
    del v205
    v207 = v206 + v204
    del v204, v206
    v208 = v177 + v207
    del v207
    return stack([v0, v28, v69, v101, v106, v130, v153, v178, v198, v208], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[8]
    v1 = -v0
    v2 = grad_grad_jets[:, :, 8]
    v3 = v2 * 2.0
    v4 = jets[:, :, 8]
    v5 = v4 * v3
    v6 = narrow(v5, 0, channels - 1)
    v7 = v1 * v6
    v8 = jets[:, :, 7]
    v9 = grad_grad_jets[:, :, 9]
    v10 = v8 * v9
    v11 = jets[:, :, 9]
    v12 = grad_grad_jets[:, :, 7]
    v13 = v11 * v12
    v14 = v10 + v13
    del v10, v13
    v15 = narrow(v14, 0, channels - 1)
    v16 = v0 * v15
    v17 = v7 + v16
    del v7, v16
    v18 = pad(v17, 1, channels)
    del v17
    v19 = grad_features[6]
    v20 = -v19
    v21 = v20 * v5
    v22 = v19 * v14
    v23 = v21 + v22
    del v21, v22
    v24 = v18 + v23
    del v18, v23
    v25 = grad_features[7]
    v26 = -v25
    v27 = narrow(v5, 1, channels - 1)
    v28 = v26 * v27
    v29 = narrow(v14, 1, channels - 1)
    v30 = v25 * v29
    v31 = v28 + v30
    del v28, v30
    v32 = pad(v31, 0, channels)
    del v31
    v33 = v32 + v24
    del v24, v32
    v34 = grad_grad_jets[:, :, 6]
    v35 = v4 * v34
    v36 = jets[:, :, 6]
    v37 = v36 * v2
    v38 = v35 + v37
    del v35, v37
    v39 = narrow(v38, 0, channels - 1)
    v40 = v0 * v39
    v41 = grad_grad_jets[:, :, 5]
    v42 = v11 * v41
    v43 = jets[:, :, 5]
    v44 = v43 * v9
    v45 = v42 + v44
    del v42, v44
    v46 = narrow(v45, 0, channels - 1)
    v47 = v1 * v46
    v48 = grad_grad_jets[:, :, 2]
    v49 = narrow(v48, 0, channels - 1)
    v50 = grad_features[3]
    v51 = v50 * v49
    v52 = v51 + v47
    del v47, v51
    v53 = v40 + v52
    del v40, v52
    v54 = pad(v53, 1, channels)
    del v53
    v55 = v20 * v45
    v56 = grad_features[5]
    v57 = v8 * v56
    v58 = grad_features[2]
    v59 = v58 + v57
    del v57
    v60 = v48 * 2.0
    v61 = v59 * v60
    del v59
    v62 = v56 * 2.0
    v63 = v4 * v62
    v64 = grad_grad_jets[:, :, 3]
    v65 = v63 * v64
    v66 = v61 + v65
    del v61, v65
    v67 = v55 + v66
    del v55, v66
    v68 = v19 * v38
    v69 = v68 + v67
    del v67, v68
    v70 = v62 * v2
    v71 = jets[:, :, 3]
    v72 = v71 * v70
    v73 = v72 + v69
    del v69, v72
    v74 = v54 + v73
    del v54, v73
    v75 = narrow(v38, 1, channels - 1)
    v76 = v25 * v75
    v77 = narrow(v45, 1, channels - 1)
    v78 = v26 * v77
    v79 = narrow(v48, 1, channels - 1)
    v80 = v50 * v79
    v81 = v80 + v78
    del v78, v80
    v82 = v76 + v81
    del v76, v81
    v83 = pad(v82, 0, channels)
    del v82
    v84 = v83 + v74
    del v74, v83
    v85 = v56 * v12
    v86 = jets[:, :, 2]
    v87 = v86 * v85
    del v85
    v88 = v87 * 2.0
    del v87
    v89 = v88 + v84
    del v84, v88
    v90 = v4 * v41
    v91 = v43 * v2
    v92 = v90 + v91
    del v90, v91
    v93 = narrow(v92, 0, channels - 1)
    v94 = v0 * v93
    v95 = v8 * v34
    v96 = v36 * v12
    v97 = v95 + v96
    del v95, v96
    v98 = narrow(v97, 0, channels - 1)
    v99 = v1 * v98
    v100 = narrow(v64, 0, channels - 1)
    v101 = v50 * v100
    v102 = v101 + v99
    del v99, v101
    v103 = v94 + v102
    del v94, v102
    v104 = pad(v103, 1, channels)
    del v103
    v105 = v20 * v97
    v106 = v11 * v56
    v107 = v58 + v106
    del v106
    v108 = v64 * 2.0
    v109 = v107 * v108
    del v107
    v110 = v63 * v48
    del v63
    v111 = v109 + v110
    del v109, v110
    v112 = v105 + v111
    del v105, v111
    v113 = v19 * v92
    v114 = v113 + v112
    del v112, v113
    v115 = v86 * v70
    del v70
    v116 = v115 + v114
    del v114, v115
    v117 = v104 + v116
    del v104, v116
    v118 = narrow(v92, 1, channels - 1)
    v119 = v25 * v118
    v120 = narrow(v97, 1, channels - 1)
    v121 = v26 * v120
    v122 = narrow(v64, 1, channels - 1)
    v123 = v50 * v122
    v124 = v123 + v121
    del v121, v123
    v125 = v119 + v124
    del v119, v124
    v126 = pad(v125, 0, channels)
    del v125
    v127 = v126 + v117
    del v117, v126
    v128 = v56 * v9
    v129 = v71 * v128
    del v128
    v130 = v129 * 2.0
    del v129
    v131 = v130 + v127
    del v127, v130
    v132 = grad_features[9]
    v133 = -v132
    v134 = v133 * v5
    v135 = v132 * v14
    v136 = v134 + v135
    del v134, v135
    v137 = v1 * v79
    v138 = pad(v137, 0, channels)
    del v137
    v139 = v20 * v48
    v140 = v133 * v41
    v141 = v139 + v140
    del v139, v140
    v142 = v138 + v141
    del v138, v141
    v143 = v26 * v49
    v144 = pad(v143, 1, channels)
    del v143
    v145 = v144 + v142
    del v142, v144
    v146 = v11 * v145
    v147 = narrow(v86, 0, channels - 1)
    v148 = v147 * v26
    v149 = pad(v148, 1, channels)
    del v148
    v150 = narrow(v86, 1, channels - 1)
    v151 = v150 * v1
    v152 = pad(v151, 0, channels)
    del v151
    v153 = v43 * v133
    v154 = v153 + v152
    del v152, v153
    v155 = v149 + v154
    del v149, v154
    v156 = v86 * v20
    v157 = v156 + v155
    del v155, v156
    v158 = v157 * v9
    v159 = v133 * v45
    v160 = v158 + v159
    del v158, v159
    v161 = v132 * 2.0
    v162 = v36 * v161
    v163 = narrow(v71, 1, channels - 1)
    v164 = v163 * v0
    v165 = pad(v164, 0, channels)
    del v164
    v166 = v162 + v165
    del v162, v165
    v167 = narrow(v71, 0, channels - 1)
    v168 = v167 * v25
    v169 = pad(v168, 1, channels)
    del v168
    v170 = v169 + v166
    del v166, v169
    v171 = v71 * v19
    v172 = v171 + v170
    del v170, v171
    v173 = v172 * v2
    v174 = v173 + v160
    del v160, v173
    v175 = v19 * v64
    v176 = v161 * v34
    v177 = v175 + v176
    del v175, v176
    v178 = v0 * v122
    v179 = pad(v178, 0, channels)
    del v178
    v180 = v179 + v177
    del v177, v179
    v181 = v25 * v100
    v182 = pad(v181, 1, channels)
    del v181
    v183 = v182 + v180
    del v180, v182
    v184 = v4 * v183
    v185 = v184 + v174
    del v174, v184
    v186 = v146 + v185
    del v146, v185
    v187 = v1 * v122
    v188 = pad(v187, 0, channels)
    del v187
    v189 = v20 * v64
    v190 = v133 * v34
    v191 = v189 + v190
    del v189, v190
    v192 = v188 + v191
    del v188, v191
    v193 = v26 * v100
    v194 = pad(v193, 1, channels)
    del v193
    v195 = v194 + v192
    del v192, v194
    v196 = v8 * v195
    v197 = v167 * v26
    v198 = pad(v197, 1, channels)
    del v197
    v199 = v163 * v1
    v200 = pad(v199, 0, channels)
    del v199
    v201 = v36 * v133
    v202 = v201 + v200
    del v200, v201
    v203 = v198 + v202
    del v198, v202
    v204 = v71 * v20
    v205 = v204 + v203
    del v203, v204
    v206 = v205 * v12
    v207 = v133 * v97
    v208 = v206 + v207
    del v206, v207
    v209 = v161 * v92
    del v161
    v210 = v209 + v208
    del v208, v209
    v211 = v150 * v0
    v212 = pad(v211, 0, channels)
    del v211
    v213 = v147 * v25
    v214 = pad(v213, 1, channels)
    del v213
    v215 = v212 + v214
    del v212, v214
    v216 = v86 * v19
    v217 = v216 + v215
    del v215, v216
    v218 = v217 * v2
    v219 = v218 + v210
    del v210, v218
    v220 = v19 * v48
    v221 = v0 * v79
    v222 = pad(v221, 0, channels)
    del v221
    v223 = v220 + v222
    del v220, v222
    v224 = v25 * v49
    v225 = pad(v224, 1, channels)
    del v224
    v226 = v225 + v223
    del v223, v225
    v227 = v4 * v226
    v228 = v227 + v219
    del v219, v227
    v229 = v196 + v228
    del v196, v228
    v230 = v205 * v34
    del v205
    v231 = jets[:, :, 4]
    v232 = v231 * v132
    v233 = jets[:, :, 1]
    v234 = narrow(v233, 1, channels - 1)
    v235 = v234 * v0
    v236 = pad(v235, 0, channels)
    del v235
    v237 = v232 + v236
    del v232, v236
    v238 = narrow(v233, 0, channels - 1)
    v239 = v238 * v25
    v240 = pad(v239, 1, channels)
    del v239
    v241 = v240 + v237
    del v237, v240
    v242 = v233 * v19
    v243 = v242 + v241
    del v241, v242
    v244 = v243 * v9
    v245 = v12 * 2.0
    v246 = grad_features[4]
    v247 = v246 * v245
    v248 = v86 * v60
    del v60
    v249 = v56 * v248
    v250 = v247 + v249
    del v247, v249
    v251 = v244 + v250
    del v244, v250
    v252 = v230 + v251
    del v230, v251
    v253 = v36 * v195
    del v195
    v254 = v253 + v252
    del v252, v253
    v255 = grad_grad_jets[:, :, 1]
    v256 = v19 * v255
    v257 = grad_grad_jets[:, :, 4]
    v258 = v132 * v257
    v259 = v256 + v258
    del v256, v258
    v260 = narrow(v255, 1, channels - 1)
    v261 = v0 * v260
    v262 = pad(v261, 0, channels)
    del v261
    v263 = v262 + v259
    del v259, v262
    v264 = narrow(v255, 0, channels - 1)
    v265 = v25 * v264
    v266 = pad(v265, 1, channels)
    del v265
    v267 = v266 + v263
    del v263, v266
    v268 = v11 * v267
    v269 = v268 + v254
    del v254, v268
    v270 = v1 * v260
    v271 = pad(v270, 0, channels)
    del v270
    v272 = v20 * v255
    v273 = v133 * v257
    v274 = v272 + v273
    del v272, v273
    v275 = v271 + v274
    del v271, v274
    v276 = v26 * v264
    v277 = pad(v276, 1, channels)
    del v276
    v278 = v277 + v275
    del v275, v277
    v279 = v4 * v278
    del v278
    v280 = v279 * 2.0
    del v279
    v281 = v238 * v26
    del v26
    v282 = pad(v281, 1, channels)
    del v281
    v283 = v234 * v1
    del v1
    v284 = pad(v283, 0, channels)
    del v283
    v285 = v231 * v133
    del v133
    v286 = v285 + v284
    del v284, v285
    v287 = v282 + v286
    del v282, v286
    v288 = v233 * v20
    del v20
    v289 = v288 + v287
    del v287, v288
    v290 = v246 * 2.0
    v291 = v290 + v289
    del v289, v290
    v292 = v291 * v3
    del v3, v291
    v293 = v86 * v64
    v294 = v71 * v48
    v295 = v293 + v294
    del v293, v294
    v296 = v62 * v295
    del v62
    v297 = v292 + v296
    del v292, v296
    v298 = v172 * v41
    del v172
    v299 = v298 + v297
    del v297, v298
    v300 = v217 * v34
    del v217
    v301 = v300 + v299
    del v299, v300
    v302 = v36 * v226
    del v226
    v303 = v302 + v301
    del v301, v302
    v304 = v43 * v183
    del v183
    v305 = v304 + v303
    del v303, v304
    v306 = v280 + v305
    del v280, v305
    v307 = v157 * v41
    del v157
    v308 = v243 * v12
    del v243
    v309 = v9 * 2.0
    v310 = v246 * v309
    v311 = v71 * v108
    del v108
    v312 = v56 * v311
    v313 = v310 + v312
    del v310, v312
    v314 = v308 + v313
    del v308, v313
    v315 = v307 + v314
    del v307, v314
    v316 = v43 * v145
    del v145
    v317 = v316 + v315
    del v315, v316
    v318 = v8 * v267
    del v267
    v319 = v318 + v317
    del v317, v318
    v320 = grad_grad_jets[:, :, 0]
    v321 = v12 + v9
    v322 = v248 + v311
    v323 = v147 * v79
    v324 = v150 * v49
    v325 = v323 + v324
    del v323, v324
    v326 = v167 * v122
    v327 = v326 + v325
    del v325, v326
    v328 = v163 * v100
    v329 = v328 + v327
    del v327, v328
    v330 = v8 * v245
    del v245
    v331 = v11 * v309
    del v309
    v332 = v330 + v331
    del v330, v331
    v333 = v5 * 2.0
    v334 = v333 + v332
    del v332, v333
    v335 = v4 * v295
    del v295
    v336 = v86 * v71
    v337 = v336 * v2
    del v336
    v338 = v335 + v337
    del v335, v337
    v339 = v338 * 2.0
    del v338
    v340 = v8 * v248
    del v248
    v341 = v86 * v86
    v342 = v341 * v12
    del v341
    v343 = v340 + v342
    del v340, v342
    v344 = v11 * v311
    del v311
    v345 = v344 + v343
    del v343, v344
    v346 = v71 * v71
    v347 = v346 * v9
    del v346
    v348 = v347 + v345
    del v345, v347
    v349 = v339 + v348
    del v339, v348
    v350 = v71 * v97
    v351 = v4 * v4
    v352 = v351 * v255
    v353 = v233 * v5
    v354 = v352 + v353
    del v352, v353
    v355 = v350 + v354
    del v350, v354
    v356 = v8 * v36
    v357 = v356 * v64
    v358 = v357 + v355
    del v355, v357
    v359 = v86 * v45
    v360 = v359 + v358
    del v358, v359
    v361 = v11 * v43
    v362 = v361 * v48
    v363 = v362 + v360
    del v360, v362
    v364 = -v363
    del v363
    v365 = v71 * v92
    v366 = v233 * v14
    v367 = v8 * v11
    v368 = v367 * v255
    v369 = v366 + v368
    del v366, v368
    v370 = v365 + v369
    del v365, v369
    v371 = v4 * v43
    v372 = v371 * v64
    v373 = v372 + v370
    del v370, v372
    v374 = v86 * v38
    del v38
    v375 = v374 + v373
    del v373, v374
    v376 = v4 * v36
    v377 = v376 * v48
    v378 = v377 + v375
    del v375, v377
    v379 = v364 + v378
    del v364, v378
    v380 = narrow(v351, 1, channels - 1)
    v381 = v380 * v264
    del v380
    v382 = v238 * v27
    del v27
    v383 = v381 + v382
    del v381, v382
    v384 = v167 * v120
    del v120
    v385 = v384 + v383
    del v383, v384
    v386 = narrow(v356, 1, channels - 1)
    v387 = v386 * v100
    del v386
    v388 = v387 + v385
    del v385, v387
    v389 = v147 * v77
    del v77
    v390 = v389 + v388
    del v388, v389
    v391 = narrow(v361, 1, channels - 1)
    v392 = v391 * v49
    del v391
    v393 = v392 + v390
    del v390, v392
    v394 = -v393
    del v393
    v395 = v238 * v29
    del v29, v238
    v396 = narrow(v367, 1, channels - 1)
    v397 = v396 * v264
    del v264, v396
    v398 = v395 + v397
    del v395, v397
    v399 = v167 * v118
    del v118, v167
    v400 = v399 + v398
    del v398, v399
    v401 = narrow(v371, 1, channels - 1)
    v402 = v401 * v100
    del v100, v401
    v403 = v402 + v400
    del v400, v402
    v404 = v147 * v75
    del v75, v147
    v405 = v404 + v403
    del v403, v404
    v406 = narrow(v376, 1, channels - 1)
    v407 = v406 * v49
    del v49, v406
    v408 = v407 + v405
    del v405, v407
    v409 = v394 + v408
    del v394, v408
    v410 = narrow(v351, 0, channels - 1)
    v411 = v410 * v260
    del v410
    v412 = v234 * v6
    del v6
    v413 = v411 + v412
    del v411, v412
    v414 = v163 * v98
    del v98
    v415 = v414 + v413
    del v413, v414
    v416 = narrow(v356, 0, channels - 1)
    v417 = v416 * v122
    del v416
    v418 = v417 + v415
    del v415, v417
    v419 = v150 * v46
    del v46
    v420 = v419 + v418
    del v418, v419
    v421 = narrow(v361, 0, channels - 1)
    v422 = v421 * v79
    del v421
    v423 = v422 + v420
    del v420, v422
    v424 = -v423
    del v423
    v425 = v234 * v15
    del v15, v234
    v426 = narrow(v367, 0, channels - 1)
    v427 = v426 * v260
    del v260, v426
    v428 = v425 + v427
    del v425, v427
    v429 = v163 * v93
    del v93, v163
    v430 = v429 + v428
    del v428, v429
    v431 = narrow(v371, 0, channels - 1)
    v432 = v431 * v122
    del v122, v431
    v433 = v432 + v430
    del v430, v432
    v434 = v150 * v39
    del v39, v150
    v435 = v434 + v433
    del v433, v434
    v436 = narrow(v376, 0, channels - 1)
    del v376
    v437 = v436 * v79
    del v79, v436
    v438 = v437 + v435
    del v435, v437
    v439 = v424 + v438
    del v424, v438
    v440 = v36 * v97
    del v97
    v441 = v351 * v257
    del v351
    v442 = v231 * v5
    del v5
    v443 = v441 + v442
    del v441, v442
    v444 = v440 + v443
    del v440, v443
    v445 = v356 * v34
    del v356
    v446 = v445 + v444
    del v444, v445
    v447 = v43 * v45
    del v45
    v448 = v447 + v446
    del v446, v447
    v449 = v361 * v41
    del v361
    v450 = v449 + v448
    del v448, v449
    v451 = -v450
    del v450
    v452 = v36 * v92
    del v92
    v453 = v371 * v34
    del v371
    v454 = v452 + v453
    del v452, v453
    v455 = v454 * 2.0
    del v454
    v456 = v231 * v14
    del v14
    v457 = v367 * v257
    del v367
    v458 = v456 + v457
    del v456, v457
    v459 = v455 + v458
    del v455, v458
    v460 = v451 + v459
    del v451, v459
    return (
        stack([None, v33, v89, v131, v136, v186, v229, v269, v306, v319], jets),
        join([v320, v321, v322, v329, v334, v349, v379, v409, v439, v460], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
