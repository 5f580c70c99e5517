"""Differential invariants of affine, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       affine: 6 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  76074389376bf183ae223232a2cd9cd5053f8f71997b51ec0614a1fcb72c2ff3
Proof      jets 14 - orbits 6 = 8 independent invariants, all found, annihilated by 6 generators
Forward    27 operations per channel and pixel: add 3, mul 16, scale 3, sub 5
Backward   61 operations per channel and pixel: add 21, mul 32, neg 2, scale 6
Second     135 operations per channel and pixel: add 49, mul 71, neg 4, scale 11
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
    v0 = jets[:, :, 1]
    v1 = jets[:, :, 2]
    v2 = narrow(v0, 0, channels - 1)
    v3 = narrow(v1, 1, channels - 1)
    v4 = narrow(v0, 1, channels - 1)
    v5 = narrow(v1, 0, channels - 1)
    v6 = jets[:, :, 4]
    v7 = jets[:, :, 3]
    v8 = jets[:, :, 5]
    v9 = narrow(v7, 0, channels - 1)
    v10 = narrow(v8, 1, channels - 1)
    v11 = narrow(v6, 0, channels - 1)
    v12 = narrow(v6, 1, channels - 1)
    v13 = narrow(v7, 1, channels - 1)
    v14 = narrow(v8, 0, channels - 1)
    v15 = v0 * v0
    v16 = narrow(v15, 0, channels - 1)
    v17 = v0 * v1
    v18 = narrow(v17, 0, channels - 1)
    v19 = v1 * v1
    v20 = narrow(v19, 0, channels - 1)
    v21 = grad_features[0]
    v22 = grad_features[1]
    v23 = grad_features[2]
    v24 = grad_features[3]
    v25 = grad_features[4]
    v26 = grad_features[5]
    v27 = v26 * -2.0
    v28 = v20 * v26
    del v20
    v29 = v13 * v26
    v30 = pad(v29, 0, channels)
    del v29
    v31 = v25 * -2.0
    v32 = v19 * v25
    del v19
    v33 = v7 * v25
    v34 = v30 + v33
    del v30, v33
    v35 = v1 * v34
    del v34
    v36 = v35 * 2.0
    del v35
    v37 = v18 * v27
    del v18
    v38 = v12 * v27
    del v27
    v39 = pad(v38, 0, channels)
    del v38
    v40 = v17 * v31
    del v17
    v41 = v6 * v31
    del v31
    v42 = v39 + v41
    del v39, v41
    v43 = v1 * v42
    v44 = v0 * v42
    del v42
    v45 = v16 * v26
    del v16
    v46 = v10 * v26
    v47 = pad(v46, 0, channels)
    del v46
    v48 = v15 * v25
    del v15
    v49 = v8 * v25
    v50 = v47 + v49
    del v47, v49
    v51 = v0 * v50
    del v50
    v52 = v51 * 2.0
    del v51
    v53 = v24 * -2.0
    v54 = v14 * v24
    del v14
    v55 = v13 * v24
    del v13
    v56 = pad(v55, 0, channels)
    del v55
    v57 = v28 + v54
    del v28, v54
    v58 = pad(v57, 1, channels)
    del v57
    v59 = v12 * v53
    del v12
    v60 = v11 * v53
    del v11, v53
    v61 = v37 + v60
    del v37, v60
    v62 = pad(v61, 1, channels)
    del v61
    v63 = pad(v59, 0, channels)
    del v59
    v64 = v10 * v24
    del v10
    v65 = v9 * v24
    del v9
    v66 = v45 + v65
    del v45, v65
    v67 = pad(v66, 1, channels)
    del v66
    v68 = pad(v64, 0, channels)
    del v64
    v69 = -v23
    v70 = v8 * v23
    v71 = v7 * v23
    v72 = v48 + v56
    del v48, v56
    v73 = v67 + v72
    del v67, v72
    v74 = v71 + v73
    del v71, v73
    v75 = v32 + v58
    del v32, v58
    v76 = v68 + v75
    del v68, v75
    v77 = v70 + v76
    del v70, v76
    v78 = v6 * v69
    del v69
    v79 = v78 * 2.0
    del v78
    v80 = v40 + v62
    del v40, v62
    v81 = v63 + v80
    del v63, v80
    v82 = v79 + v81
    del v79, v81
    v83 = -v22
    v84 = v5 * v83
    del v5
    v85 = v4 * v83
    del v4, v83
    v86 = pad(v85, 0, channels)
    del v85
    v87 = pad(v84, 1, channels)
    del v84
    v88 = v3 * v22
    del v3
    v89 = v2 * v22
    del v2
    v90 = pad(v89, 1, channels)
    del v89
    v91 = pad(v88, 0, channels)
    del v88
    v92 = v36 + v44
    del v36, v44
    v93 = v86 + v92
    del v86, v92
    v94 = v90 + v93
    del v90, v93
    v95 = v43 + v52
    del v43, v52
    v96 = v87 + v95
    del v87, v95
    v97 = v91 + v96
    del v91, v96
    return stack([v21, v97, v94, v77, v82, v74], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 1]
    v1 = jets[:, :, 2]
    v2 = narrow(v0, 0, channels - 1)
    v3 = narrow(v1, 1, channels - 1)
    v4 = narrow(v0, 1, channels - 1)
    v5 = narrow(v1, 0, channels - 1)
    v6 = jets[:, :, 4]
    v7 = jets[:, :, 3]
    v8 = jets[:, :, 5]
    v9 = narrow(v7, 0, channels - 1)
    v10 = narrow(v8, 1, channels - 1)
    v11 = narrow(v6, 0, channels - 1)
    v12 = narrow(v6, 1, channels - 1)
    v13 = narrow(v7, 1, channels - 1)
    v14 = narrow(v8, 0, channels - 1)
    v15 = v0 * v0
    v16 = narrow(v15, 0, channels - 1)
    v17 = v0 * v1
    v18 = narrow(v17, 0, channels - 1)
    v19 = v1 * v1
    v20 = narrow(v19, 0, channels - 1)
    v21 = grad_features[1]
    v22 = grad_features[2]
    v23 = grad_features[3]
    v24 = grad_features[4]
    v25 = grad_features[5]
    v26 = v25 * -2.0
    v27 = v13 * v25
    v28 = pad(v27, 0, channels)
    del v27
    v29 = v24 * -2.0
    v30 = v7 * v24
    v31 = v28 + v30
    del v28, v30
    v32 = v12 * v26
    v33 = pad(v32, 0, channels)
    del v32
    v34 = v6 * v29
    v35 = v33 + v34
    del v33, v34
    v36 = v10 * v25
    v37 = pad(v36, 0, channels)
    del v36
    v38 = v8 * v24
    v39 = v37 + v38
    del v37, v38
    v40 = v23 * -2.0
    v41 = -v22
    v42 = -v21
    v43 = grad_grad_jets[:, :, 0]
    v44 = grad_grad_jets[:, :, 1]
    v45 = grad_grad_jets[:, :, 2]
    v46 = grad_grad_jets[:, :, 3]
    v47 = grad_grad_jets[:, :, 4]
    v48 = grad_grad_jets[:, :, 5]
    v49 = narrow(v44, 0, channels - 1)
    v50 = narrow(v45, 1, channels - 1)
    v51 = v21 * v50
    v52 = v2 * v50
    del v2, v50
    v53 = v21 * v49
    v54 = v3 * v49
    del v3, v49
    v55 = narrow(v44, 1, channels - 1)
    v56 = narrow(v45, 0, channels - 1)
    v57 = v42 * v56
    v58 = v4 * v56
    del v4, v56
    v59 = v42 * v55
    del v42
    v60 = v5 * v55
    del v5, v55
    v61 = v58 + v60
    del v58, v60
    v62 = -v61
    del v61
    v63 = v47 * 2.0
    v64 = v41 * v63
    del v41
    v65 = v6 * v63
    del v63
    v66 = v22 * v48
    v67 = v7 * v48
    v68 = v22 * v46
    v69 = v8 * v46
    v70 = -v65
    del v65
    v71 = narrow(v46, 0, channels - 1)
    v72 = narrow(v48, 1, channels - 1)
    v73 = v23 * v72
    v74 = v9 * v72
    del v9
    v75 = v23 * v71
    v76 = v10 * v71
    del v71
    v77 = narrow(v47, 0, channels - 1)
    v78 = narrow(v47, 1, channels - 1)
    v79 = v40 * v78
    v80 = v11 * v78
    del v11
    v81 = v40 * v77
    del v40
    v82 = v12 * v77
    del v77
    v83 = narrow(v46, 1, channels - 1)
    v84 = narrow(v48, 0, channels - 1)
    v85 = v23 * v84
    v86 = v13 * v84
    del v84
    v87 = v23 * v83
    v88 = v14 * v83
    del v14
    v89 = v80 + v82
    del v80, v82
    v90 = v89 * -2.0
    del v89
    v91 = v44 * 2.0
    v92 = v39 * v91
    del v39
    v93 = v0 * v91
    del v91
    v94 = v24 * v93
    v95 = v8 * v93
    v96 = v24 * v48
    v97 = v15 * v48
    del v15
    v98 = narrow(v93, 0, channels - 1)
    del v93
    v99 = v25 * v98
    v100 = v10 * v98
    del v10, v98
    v101 = v25 * v72
    v102 = v16 * v72
    del v16, v72
    v103 = v35 * v45
    v104 = v0 * v45
    v105 = v35 * v44
    del v35
    v106 = v1 * v44
    v107 = v104 + v106
    del v104, v106
    v108 = v29 * v107
    v109 = v6 * v107
    v110 = v29 * v47
    del v29
    v111 = v17 * v47
    del v17
    v112 = narrow(v107, 0, channels - 1)
    del v107
    v113 = v26 * v112
    v114 = v12 * v112
    del v12, v112
    v115 = v26 * v78
    del v26
    v116 = v18 * v78
    del v18, v78
    v117 = v45 * 2.0
    v118 = v31 * v117
    del v31
    v119 = v1 * v117
    del v117
    v120 = v24 * v119
    v121 = v7 * v119
    v122 = v24 * v46
    v123 = v19 * v46
    del v19
    v124 = v109 + v111
    del v109, v111
    v125 = v124 * -2.0
    del v124
    v126 = narrow(v119, 0, channels - 1)
    del v119
    v127 = v25 * v126
    v128 = v13 * v126
    del v13, v126
    v129 = v25 * v83
    v130 = v20 * v83
    del v20, v83
    v131 = v114 + v116
    del v114, v116
    v132 = v131 * -2.0
    del v131
    v133 = v100 + v102
    del v100, v102
    v134 = v128 + v133
    del v128, v133
    v135 = v130 + v134
    del v130, v134
    v136 = v132 + v135
    del v132, v135
    v137 = v95 + v97
    del v95, v97
    v138 = v121 + v137
    del v121, v137
    v139 = v123 + v138
    del v123, v138
    v140 = v125 + v139
    del v125, v139
    v141 = v74 + v76
    del v74, v76
    v142 = v86 + v141
    del v86, v141
    v143 = v88 + v142
    del v88, v142
    v144 = v90 + v143
    del v90, v143
    v145 = v67 + v69
    del v67, v69
    v146 = v70 + v145
    del v70, v145
    v147 = v52 + v54
    del v52, v54
    v148 = v62 + v147
    del v62, v147
    v149 = pad(v129, 0, channels)
    del v129
    v150 = v122 + v149
    del v122, v149
    v151 = v1 * v150
    del v150
    v152 = v151 * 2.0
    del v151
    v153 = pad(v115, 0, channels)
    del v115
    v154 = v110 + v153
    del v110, v153
    v155 = v1 * v154
    v156 = v0 * v154
    del v154
    v157 = pad(v101, 0, channels)
    del v101
    v158 = v96 + v157
    del v96, v157
    v159 = v0 * v158
    del v158
    v160 = v159 * 2.0
    del v159
    v161 = pad(v87, 0, channels)
    del v87
    v162 = v85 + v127
    del v85, v127
    v163 = pad(v162, 1, channels)
    del v162
    v164 = v81 + v113
    del v81, v113
    v165 = pad(v164, 1, channels)
    del v164
    v166 = pad(v79, 0, channels)
    del v79
    v167 = v75 + v99
    del v75, v99
    v168 = pad(v167, 1, channels)
    del v167
    v169 = pad(v73, 0, channels)
    del v73
    v170 = v68 + v94
    del v68, v94
    v171 = v161 + v170
    del v161, v170
    v172 = v168 + v171
    del v168, v171
    v173 = v66 + v120
    del v66, v120
    v174 = v163 + v173
    del v163, v173
    v175 = v169 + v174
    del v169, v174
    v176 = v64 + v108
    del v64, v108
    v177 = v165 + v176
    del v165, v176
    v178 = v166 + v177
    del v166, v177
    v179 = pad(v59, 0, channels)
    del v59
    v180 = pad(v57, 1, channels)
    del v57
    v181 = pad(v53, 1, channels)
    del v53
    v182 = pad(v51, 0, channels)
    del v51
    v183 = v105 + v118
    del v105, v118
    v184 = v152 + v183
    del v152, v183
    v185 = v156 + v184
    del v156, v184
    v186 = v179 + v185
    del v179, v185
    v187 = v181 + v186
    del v181, v186
    v188 = v92 + v103
    del v92, v103
    v189 = v155 + v188
    del v155, v188
    v190 = v160 + v189
    del v160, v189
    v191 = v180 + v190
    del v180, v190
    v192 = v182 + v191
    del v182, v191
    return (
        stack([None, v192, v187, v175, v178, v172], jets),
        join([v43, v148, v146, v144, v140, v136], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
