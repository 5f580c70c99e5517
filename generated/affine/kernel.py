"""Differential invariants of affine, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       affine: 6 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  76074389376bf183ae223232a2cd9cd5053f8f71997b51ec0614a1fcb72c2ff3
Proof      jets 14 - orbits 6 = 8 independent invariants, all found, annihilated by 6 generators
Forward    27 operations per channel and pixel: add 3, mul 16, scale 3, sub 5
Backward   61 operations per channel and pixel: add 21, mul 32, neg 2, scale 6
Second     135 operations per channel and pixel: add 49, mul 71, neg 4, scale 11
Schedule   saves the jets alone, backward repeats 3 forward operations; values alive at once: 11, 11, 28
Features
    u(i), weight 0: u0
    J(i,i+1), weight 1: u0_x*u1_y - u0_y*u1_x
    Q(i,i), weight 2: u0_xx*u0_yy - u0_xy**2
    Q(i,i+1), weight 2: u0_xx*u1_yy - 2*u0_xy*u1_xy + u0_yy*u1_xx
    T(i,i,i), weight 2: u0_x**2*u0_yy - 2*u0_x*u0_xy*u0_y + u0_xx*u0_y**2
    T(i,i,i+1), weight 2: u0_x**2*u1_yy - 2*u0_x*u0_y*u1_xy + u0_y**2*u1_xx

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

SPEC = KernelSpec(
    name="affine",
    digest="c8f237c9ccbac4966dcbe7b51cb64a8bc668e3c40a797207334d114215685c15",
    dimension=2,
    order=2,
    jets=6,
    channels=None,
    spans=(0, 1, 0, 1, 0, 1),
    weights=(
        (Fraction(0, 1),),
        (Fraction(1, 1),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
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
                (2.0, (0, 2, 0, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (2.0, (0, 0, 2, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (4.0, (0, 0, 2, 0, 0)),
            ),
            roundings=3,
        ),
        Majorant(
            terms=(
                (4.0, (0, 2, 1, 0, 0)),
            ),
            roundings=4,
        ),
        Majorant(
            terms=(
                (4.0, (0, 2, 1, 0, 0)),
            ),
            roundings=4,
        ),
    ),
    uses_base=False,
)

FEATURES = (
    "u(i)",
    "J(i,i+1)",
    "Q(i,i)",
    "Q(i,i+1)",
    "T(i,i,i)",
    "T(i,i,i+1)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    v0 = jets[:, :, 0]
    v1 = jets[:, :, 1]
    v2 = jets[:, :, 2]
    v3 = narrow(v1, 0, channels - 1)
    v4 = narrow(v2, 1, channels - 1)
    v5 = v3 * v4
    del v3, v4
    v6 = narrow(v1, 1, channels - 1)
    v7 = narrow(v2, 0, channels - 1)
    v8 = v6 * v7
    del v6, v7
    v9 = v5 - v8
    del v5, v8
    v10 = jets[:, :, 4]
    v11 = v10 * v10
    v12 = jets[:, :, 3]
    v13 = jets[:, :, 5]
    v14 = v12 * v13
    v15 = v14 - v11
    del v11, v14
    v16 = narrow(v12, 0, channels - 1)
    v17 = narrow(v13, 1, channels - 1)
    v18 = v16 * v17
    del v16
    v19 = narrow(v10, 0, channels - 1)
    v20 = narrow(v10, 1, channels - 1)
    v21 = v19 * v20
    del v19
    v22 = narrow(v12, 1, channels - 1)
    v23 = narrow(v13, 0, channels - 1)
    v24 = v22 * v23
    del v23
    v25 = v18 + v24
    del v18, v24
    v26 = v21 * 2.0
    del v21
    v27 = v25 - v26
    del v25, v26
    v28 = v1 * v1
    v29 = v13 * v28
    v30 = narrow(v28, 0, channels - 1)
    del v28
    v31 = v17 * v30
    del v17, v30
    v32 = v1 * v2
    v33 = v10 * v32
    v34 = narrow(v32, 0, channels - 1)
    del v32
    v35 = v20 * v34
    del v20, v34
    v36 = v2 * v2
    v37 = v12 * v36
    v38 = v29 + v37
    del v29, v37
    v39 = v33 * 2.0
    del v33
    v40 = v38 - v39
    del v38, v39
    v41 = narrow(v36, 0, channels - 1)
    del v36
    v42 = v22 * v41
    del v22, v41
    v43 = v31 + v42
    del v31, v42
    v44 = v35 * 2.0
    del v35
    v45 = v43 - v44
    del v43, v44
    return join([v0, v9, v15, v27, v40, v45], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[0]
    v1 = jets[:, :, 4]
    v2 = narrow(v1, 1, channels - 1)
    v3 = grad_features[5]
    v4 = v3 * -2.0
    v5 = v2 * v4
    v6 = pad(v5, 0, channels)
    del v5
    v7 = grad_features[4]
    v8 = v7 * -2.0
    v9 = v1 * v8
    v10 = v6 + v9
    del v6, v9
    v11 = jets[:, :, 2]
    v12 = v11 * v10
    v13 = jets[:, :, 5]
    v14 = narrow(v13, 1, channels - 1)
    v15 = v14 * v3
    v16 = pad(v15, 0, channels)
    del v15
    v17 = v13 * v7
    v18 = v16 + v17
    del v16, v17
    v19 = jets[:, :, 1]
    v20 = v19 * v18
    del v18
    v21 = v20 * 2.0
    del v20
    v22 = v12 + v21
    del v12, v21
    v23 = narrow(v11, 0, channels - 1)
    v24 = grad_features[1]
    v25 = -v24
    v26 = v23 * v25
    del v23
    v27 = pad(v26, 1, channels)
    del v26
    v28 = v27 + v22
    del v22, v27
    v29 = narrow(v11, 1, channels - 1)
    v30 = v29 * v24
    del v29
    v31 = pad(v30, 0, channels)
    del v30
    v32 = v31 + v28
    del v28, v31
    v33 = jets[:, :, 3]
    v34 = narrow(v33, 1, channels - 1)
    v35 = v34 * v3
    v36 = pad(v35, 0, channels)
    del v35
    v37 = v33 * v7
    v38 = v36 + v37
    del v36, v37
    v39 = v11 * v38
    del v38
    v40 = v39 * 2.0
    del v39
    v41 = v19 * v10
    del v10
    v42 = v40 + v41
    del v40, v41
    v43 = narrow(v19, 1, channels - 1)
    v44 = v43 * v25
    del v25, v43
    v45 = pad(v44, 0, channels)
    del v44
    v46 = v45 + v42
    del v42, v45
    v47 = narrow(v19, 0, channels - 1)
    v48 = v47 * v24
    del v47
    v49 = pad(v48, 1, channels)
    del v48
    v50 = v49 + v46
    del v46, v49
    v51 = v11 * v11
    v52 = narrow(v51, 0, channels - 1)
    v53 = v52 * v3
    del v52
    v54 = narrow(v13, 0, channels - 1)
    v55 = grad_features[3]
    v56 = v54 * v55
    del v54
    v57 = v53 + v56
    del v53, v56
    v58 = pad(v57, 1, channels)
    del v57
    v59 = v51 * v7
    del v51
    v60 = v59 + v58
    del v58, v59
    v61 = v14 * v55
    del v14
    v62 = pad(v61, 0, channels)
    del v61
    v63 = v62 + v60
    del v60, v62
    v64 = grad_features[2]
    v65 = v13 * v64
    v66 = v65 + v63
    del v63, v65
    v67 = v19 * v11
    v68 = narrow(v67, 0, channels - 1)
    v69 = v68 * v4
    del v4, v68
    v70 = narrow(v1, 0, channels - 1)
    v71 = v55 * -2.0
    v72 = v70 * v71
    del v70
    v73 = v69 + v72
    del v69, v72
    v74 = pad(v73, 1, channels)
    del v73
    v75 = v67 * v8
    del v8, v67
    v76 = v75 + v74
    del v74, v75
    v77 = v2 * v71
    del v2, v71
    v78 = pad(v77, 0, channels)
    del v77
    v79 = v78 + v76
    del v76, v78
    v80 = -v64
    v81 = v1 * v80
    del v80
    v82 = v81 * 2.0
    del v81
    v83 = v82 + v79
    del v79, v82
    v84 = v19 * v19
    v85 = narrow(v84, 0, channels - 1)
    v86 = v85 * v3
    del v85
    v87 = narrow(v33, 0, channels - 1)
    v88 = v87 * v55
    del v87
    v89 = v86 + v88
    del v86, v88
    v90 = pad(v89, 1, channels)
    del v89
    v91 = v84 * v7
    del v84
    v92 = v34 * v55
    del v34
    v93 = pad(v92, 0, channels)
    del v92
    v94 = v91 + v93
    del v91, v93
    v95 = v90 + v94
    del v90, v94
    v96 = v33 * v64
    v97 = v96 + v95
    del v95, v96
    return stack([v0, v32, v50, v66, v83, v97], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 5]
    v1 = narrow(v0, 1, channels - 1)
    v2 = grad_features[5]
    v3 = v1 * v2
    v4 = pad(v3, 0, channels)
    del v3
    v5 = grad_features[4]
    v6 = v0 * v5
    v7 = v4 + v6
    del v4, v6
    v8 = grad_grad_jets[:, :, 1]
    v9 = v8 * 2.0
    v10 = v7 * v9
    del v7
    v11 = jets[:, :, 4]
    v12 = narrow(v11, 1, channels - 1)
    v13 = v2 * -2.0
    v14 = v12 * v13
    v15 = pad(v14, 0, channels)
    del v14
    v16 = v5 * -2.0
    v17 = v11 * v16
    v18 = v15 + v17
    del v15, v17
    v19 = grad_grad_jets[:, :, 2]
    v20 = v18 * v19
    v21 = v10 + v20
    del v10, v20
    v22 = grad_grad_jets[:, :, 4]
    v23 = narrow(v22, 1, channels - 1)
    v24 = v13 * v23
    v25 = pad(v24, 0, channels)
    del v24
    v26 = v16 * v22
    v27 = v26 + v25
    del v25, v26
    v28 = jets[:, :, 2]
    v29 = v28 * v27
    v30 = v29 + v21
    del v21, v29
    v31 = grad_grad_jets[:, :, 5]
    v32 = v5 * v31
    v33 = narrow(v31, 1, channels - 1)
    v34 = v2 * v33
    v35 = pad(v34, 0, channels)
    del v34
    v36 = v32 + v35
    del v32, v35
    v37 = jets[:, :, 1]
    v38 = v37 * v36
    del v36
    v39 = v38 * 2.0
    del v38
    v40 = v39 + v30
    del v30, v39
    v41 = grad_features[1]
    v42 = -v41
    v43 = narrow(v19, 0, channels - 1)
    v44 = v42 * v43
    v45 = pad(v44, 1, channels)
    del v44
    v46 = v45 + v40
    del v40, v45
    v47 = narrow(v19, 1, channels - 1)
    v48 = v41 * v47
    v49 = pad(v48, 0, channels)
    del v48
    v50 = v49 + v46
    del v46, v49
    v51 = v18 * v8
    del v18
    v52 = jets[:, :, 3]
    v53 = narrow(v52, 1, channels - 1)
    v54 = v53 * v2
    v55 = pad(v54, 0, channels)
    del v54
    v56 = v52 * v5
    v57 = v55 + v56
    del v55, v56
    v58 = v19 * 2.0
    v59 = v57 * v58
    del v57
    v60 = v51 + v59
    del v51, v59
    v61 = grad_grad_jets[:, :, 3]
    v62 = v5 * v61
    v63 = narrow(v61, 1, channels - 1)
    v64 = v2 * v63
    v65 = pad(v64, 0, channels)
    del v64
    v66 = v62 + v65
    del v62, v65
    v67 = v28 * v66
    del v66
    v68 = v67 * 2.0
    del v67
    v69 = v68 + v60
    del v60, v68
    v70 = v37 * v27
    del v27
    v71 = v70 + v69
    del v69, v70
    v72 = narrow(v8, 1, channels - 1)
    v73 = v42 * v72
    del v42
    v74 = pad(v73, 0, channels)
    del v73
    v75 = v74 + v71
    del v71, v74
    v76 = narrow(v8, 0, channels - 1)
    v77 = v41 * v76
    v78 = pad(v77, 1, channels)
    del v77
    v79 = v78 + v75
    del v75, v78
    v80 = narrow(v31, 0, channels - 1)
    v81 = grad_features[3]
    v82 = v81 * v80
    v83 = v28 * v58
    del v58
    v84 = narrow(v83, 0, channels - 1)
    v85 = v2 * v84
    v86 = v82 + v85
    del v82, v85
    v87 = pad(v86, 1, channels)
    del v86
    v88 = grad_features[2]
    v89 = v88 * v31
    v90 = v5 * v83
    v91 = v89 + v90
    del v89, v90
    v92 = v87 + v91
    del v87, v91
    v93 = v81 * v33
    v94 = pad(v93, 0, channels)
    del v93
    v95 = v94 + v92
    del v92, v94
    v96 = v81 * -2.0
    v97 = narrow(v22, 0, channels - 1)
    v98 = v96 * v97
    v99 = v37 * v19
    v100 = v28 * v8
    v101 = v99 + v100
    del v99, v100
    v102 = narrow(v101, 0, channels - 1)
    v103 = v13 * v102
    del v13
    v104 = v98 + v103
    del v98, v103
    v105 = pad(v104, 1, channels)
    del v104
    v106 = -v88
    v107 = v22 * 2.0
    v108 = v106 * v107
    del v106
    v109 = v16 * v101
    del v16
    v110 = v108 + v109
    del v108, v109
    v111 = v105 + v110
    del v105, v110
    v112 = v96 * v23
    del v96
    v113 = pad(v112, 0, channels)
    del v112
    v114 = v113 + v111
    del v111, v113
    v115 = narrow(v61, 0, channels - 1)
    v116 = v81 * v115
    v117 = v37 * v9
    del v9
    v118 = narrow(v117, 0, channels - 1)
    v119 = v2 * v118
    v120 = v116 + v119
    del v116, v119
    v121 = pad(v120, 1, channels)
    del v120
    v122 = v88 * v61
    v123 = v5 * v117
    v124 = v122 + v123
    del v122, v123
    v125 = v81 * v63
    v126 = pad(v125, 0, channels)
    del v125
    v127 = v126 + v124
    del v124, v126
    v128 = v121 + v127
    del v121, v127
    v129 = grad_grad_jets[:, :, 0]
    v130 = narrow(v37, 1, channels - 1)
    v131 = v130 * v43
    del v43, v130
    v132 = narrow(v28, 0, channels - 1)
    v133 = v132 * v72
    del v72, v132
    v134 = v131 + v133
    del v131, v133
    v135 = -v134
    del v134
    v136 = narrow(v37, 0, channels - 1)
    v137 = v136 * v47
    del v47, v136
    v138 = narrow(v28, 1, channels - 1)
    v139 = v138 * v76
    del v76, v138
    v140 = v137 + v139
    del v137, v139
    v141 = v135 + v140
    del v135, v140
    v142 = v52 * v31
    v143 = v0 * v61
    v144 = v142 + v143
    del v142, v143
    v145 = v11 * v107
    del v107
    v146 = -v145
    del v145
    v147 = v146 + v144
    del v144, v146
    v148 = narrow(v11, 0, channels - 1)
    v149 = v148 * v23
    del v148
    v150 = v12 * v97
    del v97
    v151 = v149 + v150
    del v149, v150
    v152 = v151 * -2.0
    del v151
    v153 = narrow(v52, 0, channels - 1)
    v154 = v153 * v33
    del v153
    v155 = v1 * v115
    del v115
    v156 = v154 + v155
    del v154, v155
    v157 = v53 * v80
    del v80
    v158 = v157 + v156
    del v156, v157
    v159 = narrow(v0, 0, channels - 1)
    v160 = v159 * v63
    del v159
    v161 = v160 + v158
    del v158, v160
    v162 = v152 + v161
    del v152, v161
    v163 = v11 * v101
    del v101
    v164 = v37 * v28
    v165 = v164 * v22
    v166 = v163 + v165
    del v163, v165
    v167 = v166 * -2.0
    del v166
    v168 = v0 * v117
    del v117
    v169 = v37 * v37
    v170 = v169 * v31
    v171 = v168 + v170
    del v168, v170
    v172 = v52 * v83
    del v83
    v173 = v172 + v171
    del v171, v172
    v174 = v28 * v28
    v175 = v174 * v61
    v176 = v175 + v173
    del v173, v175
    v177 = v167 + v176
    del v167, v176
    v178 = v12 * v102
    del v12, v102
    v179 = narrow(v164, 0, channels - 1)
    del v164
    v180 = v179 * v23
    del v23, v179
    v181 = v178 + v180
    del v178, v180
    v182 = v181 * -2.0
    del v181
    v183 = v1 * v118
    del v1, v118
    v184 = narrow(v169, 0, channels - 1)
    del v169
    v185 = v184 * v33
    del v33, v184
    v186 = v183 + v185
    del v183, v185
    v187 = v53 * v84
    del v53, v84
    v188 = v187 + v186
    del v186, v187
    v189 = narrow(v174, 0, channels - 1)
    del v174
    v190 = v189 * v63
    del v63, v189
    v191 = v190 + v188
    del v188, v190
    v192 = v182 + v191
    del v182, v191
    return (
        stack([None, v50, v79, v95, v114, v128], jets),
        join([v129, v141, v147, v162, v177, v192], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
