"""Differential invariants of projective, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       projective: 8 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  4b3202ca16cb56325f5b812847b209ec024ace93b2bdf312b4eac17d7b3b3803
Proof      jets 14 - orbits 8 = 6 independent invariants, all found, annihilated by 8 generators
Forward    49 operations per channel and pixel: add 9, mul 24, neg 1, scale 9, sub 6
Backward   102 operations per channel and pixel: add 37, mul 53, neg 4, scale 7, sub 1
Second     244 operations per channel and pixel: add 95, mul 126, neg 8, scale 14, sub 1
Features
    u(i), weight 0: u0
    J(i,i+1), weight 1: u0_x*u1_y - u0_y*u1_x
    J(i,i+2), weight 1: u0_x*u2_y - u0_y*u2_x
    T(i,i,i), weight 2: u0_x**2*u0_yy - 2*u0_x*u0_xy*u0_y + u0_xx*u0_y**2
    T(i,i,i+1), weight 2: u0_x**2*u1_yy - 2*u0_x*u0_xy*u1_y - 2*u0_x*u0_y*u1_xy + 2*u0_x*u0_yy*u1_x +
        2*u0_xx*u0_y*u1_y - 2*u0_xy*u0_y*u1_x + u0_y**2*u1_xx
    T(i,i+1,i+1), weight 2: 2*u0_x*u1_x*u1_yy - 2*u0_x*u1_xy*u1_y + u0_xx*u1_y**2 - 2*u0_xy*u1_x*u1_y -
        2*u0_y*u1_x*u1_xy + 2*u0_y*u1_xx*u1_y + u0_yy*u1_x**2

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack

SPEC = KernelSpec(
    name="projective",
    digest="8ae9b7acfe5feaa8ed8dbab3a9df83e9c4224b3668bcaf37bf0028d9972e175c",
    dimension=2,
    order=2,
    jets=6,
    channels=None,
    spans=(0, 1, 2, 0, 1, 1),
    weights=(
        (Fraction(0, 1),),
        (Fraction(1, 1),),
        (Fraction(1, 1),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
    ),
    uses_base=False,
)

FEATURES = (
    "u(i)",
    "J(i,i+1)",
    "J(i,i+2)",
    "T(i,i,i)",
    "T(i,i,i+1)",
    "T(i,i+1,i+1)",
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
    v6 = narrow(v1, 1, channels - 1)
    v7 = narrow(v2, 0, channels - 1)
    v8 = v6 * v7
    v9 = v5 - v8
    v10 = narrow(v1, 0, channels - 2)
    v11 = narrow(v2, 2, channels - 2)
    v12 = v10 * v11
    del v10, v11
    v13 = narrow(v1, 2, channels - 2)
    v14 = narrow(v2, 0, channels - 2)
    v15 = v13 * v14
    del v13, v14
    v16 = v12 - v15
    del v12, v15
    v17 = jets[:, :, 5]
    v18 = jets[:, :, 3]
    v19 = jets[:, :, 4]
    v20 = -v5
    del v5
    v21 = v20 - v8
    del v8, v20
    v22 = narrow(v19, 0, channels - 1)
    v23 = v21 * v22
    v24 = narrow(v19, 1, channels - 1)
    v25 = v21 * v24
    del v21
    v26 = v1 * v1
    v27 = v17 * v26
    v28 = narrow(v17, 1, channels - 1)
    v29 = narrow(v26, 0, channels - 1)
    v30 = v28 * v29
    del v29
    v31 = narrow(v17, 0, channels - 1)
    v32 = narrow(v26, 1, channels - 1)
    del v26
    v33 = v31 * v32
    del v32
    v34 = v1 * v2
    v35 = v19 * v34
    v36 = narrow(v34, 0, channels - 1)
    v37 = v24 * v36
    del v24, v36
    v38 = narrow(v34, 1, channels - 1)
    del v34
    v39 = v22 * v38
    del v22, v38
    v40 = v2 * v2
    v41 = v18 * v40
    v42 = v27 + v41
    del v27, v41
    v43 = v35 * 2.0
    del v35
    v44 = v42 - v43
    del v42, v43
    v45 = narrow(v18, 1, channels - 1)
    v46 = narrow(v40, 0, channels - 1)
    v47 = v45 * v46
    del v46
    v48 = narrow(v18, 0, channels - 1)
    v49 = narrow(v40, 1, channels - 1)
    del v40
    v50 = v48 * v49
    del v49
    v51 = v3 * v6
    del v3, v6
    v52 = v31 * v51
    del v31
    v53 = v28 * v51
    del v28, v51
    v54 = v4 * v7
    del v4, v7
    v55 = v48 * v54
    del v48
    v56 = v23 * 2.0
    del v23
    v57 = v30 + v56
    del v30, v56
    v58 = v47 + v57
    del v47, v57
    v59 = v52 * 2.0
    del v52
    v60 = v58 + v59
    del v58, v59
    v61 = v55 * 2.0
    del v55
    v62 = v60 + v61
    del v60, v61
    v63 = v37 * 2.0
    del v37
    v64 = v62 - v63
    del v62, v63
    v65 = v45 * v54
    del v45, v54
    v66 = v33 + v50
    del v33, v50
    v67 = v25 * 2.0
    del v25
    v68 = v66 + v67
    del v66, v67
    v69 = v53 * 2.0
    del v53
    v70 = v68 + v69
    del v68, v69
    v71 = v65 * 2.0
    del v65
    v72 = v70 + v71
    del v70, v71
    v73 = v39 * 2.0
    del v39
    v74 = v72 - v73
    del v72, v73
    return join([v0, v9, v16, v44, v64, v74], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 1]
    v1 = jets[:, :, 2]
    v2 = narrow(v0, 0, channels - 1)
    v3 = narrow(v1, 1, channels - 1)
    v4 = v2 * v3
    v5 = narrow(v0, 1, channels - 1)
    v6 = narrow(v1, 0, channels - 1)
    v7 = v5 * v6
    v8 = narrow(v0, 0, channels - 2)
    v9 = narrow(v1, 2, channels - 2)
    v10 = narrow(v0, 2, channels - 2)
    v11 = narrow(v1, 0, channels - 2)
    v12 = jets[:, :, 5]
    v13 = jets[:, :, 3]
    v14 = jets[:, :, 4]
    v15 = -v4
    del v4
    v16 = v15 - v7
    del v7, v15
    v17 = narrow(v14, 0, channels - 1)
    v18 = narrow(v14, 1, channels - 1)
    v19 = v0 * v0
    v20 = narrow(v12, 1, channels - 1)
    v21 = narrow(v19, 0, channels - 1)
    v22 = narrow(v12, 0, channels - 1)
    v23 = narrow(v19, 1, channels - 1)
    v24 = v0 * v1
    v25 = narrow(v24, 0, channels - 1)
    v26 = narrow(v24, 1, channels - 1)
    v27 = v1 * v1
    v28 = narrow(v13, 1, channels - 1)
    v29 = narrow(v27, 0, channels - 1)
    v30 = narrow(v13, 0, channels - 1)
    v31 = narrow(v27, 1, channels - 1)
    v32 = v2 * v5
    v33 = v3 * v6
    v34 = grad_features[0]
    v35 = grad_features[1]
    v36 = grad_features[2]
    v37 = grad_features[3]
    v38 = grad_features[4]
    v39 = grad_features[5]
    v40 = v39 * -2.0
    v41 = v39 * 2.0
    v42 = v33 * v41
    v43 = v28 * v41
    v44 = v38 * -2.0
    v45 = v38 * 2.0
    v46 = v33 * v45
    del v33
    v47 = v30 * v45
    v48 = v43 + v47
    del v43, v47
    v49 = v6 * v48
    v50 = v3 * v48
    del v48
    v51 = v32 * v41
    v52 = v20 * v41
    v53 = v32 * v45
    del v32
    v54 = v22 * v45
    v55 = v52 + v54
    del v52, v54
    v56 = v5 * v55
    v57 = v2 * v55
    del v55
    v58 = v31 * v39
    del v31
    v59 = v30 * v39
    del v30
    v60 = pad(v59, 1, channels)
    del v59
    v61 = v46 + v58
    del v46, v58
    v62 = pad(v61, 0, channels)
    del v61
    v63 = v29 * v38
    del v29
    v64 = v28 * v38
    del v28
    v65 = pad(v64, 0, channels)
    del v64
    v66 = v42 + v63
    del v42, v63
    v67 = pad(v66, 1, channels)
    del v66
    v68 = v37 * -2.0
    v69 = v27 * v37
    del v27
    v70 = v13 * v37
    v71 = v60 + v65
    del v60, v65
    v72 = v70 + v71
    del v70, v71
    v73 = v1 * v72
    del v72
    v74 = v73 * 2.0
    del v73
    v75 = v26 * v40
    del v26
    v76 = v17 * v40
    del v40
    v77 = pad(v76, 1, channels)
    del v76
    v78 = v25 * v44
    del v25
    v79 = v18 * v44
    del v44
    v80 = pad(v79, 0, channels)
    del v79
    v81 = v24 * v68
    del v24
    v82 = v14 * v68
    del v68
    v83 = v77 + v80
    del v77, v80
    v84 = v82 + v83
    del v82, v83
    v85 = v1 * v84
    v86 = v0 * v84
    del v84
    v87 = v23 * v39
    del v23
    v88 = v22 * v39
    del v22
    v89 = pad(v88, 1, channels)
    del v88
    v90 = v53 + v87
    del v53, v87
    v91 = pad(v90, 0, channels)
    del v90
    v92 = v21 * v38
    del v21
    v93 = v20 * v38
    del v20
    v94 = pad(v93, 0, channels)
    del v93
    v95 = v51 + v92
    del v51, v92
    v96 = pad(v95, 1, channels)
    del v95
    v97 = v19 * v37
    del v19
    v98 = v12 * v37
    v99 = v89 + v94
    del v89, v94
    v100 = v98 + v99
    del v98, v99
    v101 = v0 * v100
    del v100
    v102 = v101 * 2.0
    del v101
    v103 = v18 * v41
    del v18
    v104 = v16 * v41
    del v41
    v105 = v78 + v104
    del v78, v104
    v106 = pad(v105, 1, channels)
    del v105
    v107 = v17 * v45
    del v17
    v108 = v16 * v45
    del v16, v45
    v109 = v75 + v108
    del v75, v108
    v110 = pad(v109, 0, channels)
    del v109
    v111 = v103 + v107
    del v103, v107
    v112 = -v111
    del v111
    v113 = v81 + v106
    del v81, v106
    v114 = v110 + v113
    del v110, v113
    v115 = v62 + v67
    del v62, v67
    v116 = v69 + v115
    del v69, v115
    v117 = v91 + v96
    del v91, v96
    v118 = v97 + v117
    del v97, v117
    v119 = -v36
    v120 = v11 * v119
    del v11
    v121 = v10 * v119
    del v10, v119
    v122 = pad(v121, 0, channels)
    del v121
    v123 = pad(v120, 2, channels)
    del v120
    v124 = v9 * v36
    del v9
    v125 = v8 * v36
    del v8
    v126 = pad(v125, 2, channels)
    del v125
    v127 = pad(v124, 0, channels)
    del v124
    v128 = -v35
    v129 = v112 + v128
    del v128
    v130 = v6 * v129
    del v6
    v131 = v5 * v129
    del v5, v129
    v132 = v50 + v131
    del v50, v131
    v133 = pad(v132, 0, channels)
    del v132
    v134 = v57 + v130
    del v57, v130
    v135 = pad(v134, 1, channels)
    del v134
    v136 = v35 + v112
    del v112
    v137 = v3 * v136
    del v3
    v138 = v2 * v136
    del v2, v136
    v139 = v49 + v138
    del v49, v138
    v140 = pad(v139, 1, channels)
    del v139
    v141 = v56 + v137
    del v56, v137
    v142 = pad(v141, 0, channels)
    del v141
    v143 = v74 + v86
    del v74, v86
    v144 = v122 + v143
    del v122, v143
    v145 = v126 + v144
    del v126, v144
    v146 = v133 + v145
    del v133, v145
    v147 = v140 + v146
    del v140, v146
    v148 = v85 + v102
    del v85, v102
    v149 = v123 + v148
    del v123, v148
    v150 = v127 + v149
    del v127, v149
    v151 = v135 + v150
    del v135, v150
    v152 = v142 + v151
    del v142, v151
    return stack([v34, v152, v147, v116, v114, v118], jets)


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
    v4 = v2 * v3
    v5 = narrow(v0, 1, channels - 1)
    v6 = narrow(v1, 0, channels - 1)
    v7 = v5 * v6
    v8 = narrow(v0, 0, channels - 2)
    v9 = narrow(v1, 2, channels - 2)
    v10 = narrow(v0, 2, channels - 2)
    v11 = narrow(v1, 0, channels - 2)
    v12 = jets[:, :, 5]
    v13 = jets[:, :, 3]
    v14 = jets[:, :, 4]
    v15 = -v4
    del v4
    v16 = v15 - v7
    del v7, v15
    v17 = narrow(v14, 0, channels - 1)
    v18 = narrow(v14, 1, channels - 1)
    v19 = v0 * v0
    v20 = narrow(v12, 1, channels - 1)
    v21 = narrow(v19, 0, channels - 1)
    v22 = narrow(v12, 0, channels - 1)
    v23 = narrow(v19, 1, channels - 1)
    v24 = v0 * v1
    v25 = narrow(v24, 0, channels - 1)
    v26 = narrow(v24, 1, channels - 1)
    v27 = v1 * v1
    v28 = narrow(v13, 1, channels - 1)
    v29 = narrow(v27, 0, channels - 1)
    v30 = narrow(v13, 0, channels - 1)
    v31 = narrow(v27, 1, channels - 1)
    v32 = v2 * v5
    v33 = v3 * v6
    v34 = grad_features[1]
    v35 = grad_features[2]
    v36 = grad_features[3]
    v37 = grad_features[4]
    v38 = grad_features[5]
    v39 = v38 * -2.0
    v40 = v38 * 2.0
    v41 = v28 * v40
    v42 = v37 * -2.0
    v43 = v37 * 2.0
    v44 = v30 * v43
    v45 = v41 + v44
    del v41, v44
    v46 = v20 * v40
    v47 = v22 * v43
    v48 = v46 + v47
    del v46, v47
    v49 = v30 * v38
    v50 = pad(v49, 1, channels)
    del v49
    v51 = v28 * v37
    v52 = pad(v51, 0, channels)
    del v51
    v53 = v36 * -2.0
    v54 = v13 * v36
    v55 = v50 + v52
    del v50, v52
    v56 = v54 + v55
    del v54, v55
    v57 = v17 * v39
    v58 = pad(v57, 1, channels)
    del v57
    v59 = v18 * v42
    v60 = pad(v59, 0, channels)
    del v59
    v61 = v14 * v53
    v62 = v58 + v60
    del v58, v60
    v63 = v61 + v62
    del v61, v62
    v64 = v22 * v38
    v65 = pad(v64, 1, channels)
    del v64
    v66 = v20 * v37
    v67 = pad(v66, 0, channels)
    del v66
    v68 = v12 * v36
    v69 = v65 + v67
    del v65, v67
    v70 = v68 + v69
    del v68, v69
    v71 = v18 * v40
    v72 = v17 * v43
    v73 = v71 + v72
    del v71, v72
    v74 = -v73
    del v73
    v75 = -v35
    v76 = -v34
    v77 = v74 + v76
    del v76
    v78 = v34 + v74
    del v74
    v79 = grad_grad_jets[:, :, 0]
    v80 = grad_grad_jets[:, :, 1]
    v81 = grad_grad_jets[:, :, 2]
    v82 = grad_grad_jets[:, :, 3]
    v83 = grad_grad_jets[:, :, 4]
    v84 = grad_grad_jets[:, :, 5]
    v85 = narrow(v80, 0, channels - 1)
    v86 = narrow(v81, 1, channels - 1)
    v87 = v78 * v86
    v88 = v2 * v86
    v89 = v78 * v85
    del v78
    v90 = v3 * v85
    v91 = v88 + v90
    del v88, v90
    v92 = narrow(v80, 1, channels - 1)
    v93 = narrow(v81, 0, channels - 1)
    v94 = v77 * v93
    v95 = v5 * v93
    v96 = v77 * v92
    del v77
    v97 = v6 * v92
    v98 = v95 + v97
    del v95, v97
    v99 = -v98
    v100 = narrow(v80, 0, channels - 2)
    v101 = narrow(v81, 2, channels - 2)
    v102 = v35 * v101
    v103 = v8 * v101
    del v8, v101
    v104 = v35 * v100
    v105 = v9 * v100
    del v9, v100
    v106 = narrow(v80, 2, channels - 2)
    v107 = narrow(v81, 0, channels - 2)
    v108 = v75 * v107
    v109 = v10 * v107
    del v10, v107
    v110 = v75 * v106
    del v75
    v111 = v11 * v106
    del v11, v106
    v112 = v109 + v111
    del v109, v111
    v113 = -v112
    del v112
    v114 = v91 + v98
    del v98
    v115 = -v114
    del v114
    v116 = narrow(v83, 0, channels - 1)
    v117 = v43 * v116
    v118 = v16 * v116
    v119 = v43 * v115
    v120 = v17 * v115
    v121 = narrow(v83, 1, channels - 1)
    v122 = v40 * v121
    v123 = v16 * v121
    del v16
    v124 = v40 * v115
    v125 = v18 * v115
    del v115
    v126 = v80 * 2.0
    v127 = v70 * v126
    del v70
    v128 = v0 * v126
    del v126
    v129 = v36 * v128
    v130 = v12 * v128
    v131 = v36 * v84
    v132 = v19 * v84
    del v19
    v133 = narrow(v84, 1, channels - 1)
    v134 = narrow(v128, 0, channels - 1)
    v135 = v37 * v134
    v136 = v20 * v134
    del v134
    v137 = v37 * v133
    v138 = v21 * v133
    del v21
    v139 = narrow(v84, 0, channels - 1)
    v140 = narrow(v128, 1, channels - 1)
    del v128
    v141 = v38 * v140
    v142 = v22 * v140
    del v140
    v143 = v38 * v139
    v144 = v23 * v139
    del v23
    v145 = v63 * v81
    v146 = v0 * v81
    v147 = v63 * v80
    del v63
    v148 = v1 * v80
    v149 = v146 + v148
    del v146, v148
    v150 = v53 * v149
    v151 = v14 * v149
    v152 = v53 * v83
    del v53
    v153 = v24 * v83
    del v24
    v154 = narrow(v149, 0, channels - 1)
    v155 = v42 * v154
    v156 = v18 * v154
    del v18, v154
    v157 = v42 * v121
    del v42
    v158 = v25 * v121
    del v25, v121
    v159 = narrow(v149, 1, channels - 1)
    del v149
    v160 = v39 * v159
    v161 = v17 * v159
    del v17, v159
    v162 = v39 * v116
    del v39
    v163 = v26 * v116
    del v26, v116
    v164 = v81 * 2.0
    v165 = v56 * v164
    del v56
    v166 = v1 * v164
    del v164
    v167 = v36 * v166
    v168 = v13 * v166
    v169 = v36 * v82
    v170 = v27 * v82
    del v27
    v171 = v151 + v153
    del v151, v153
    v172 = v171 * -2.0
    del v171
    v173 = narrow(v82, 1, channels - 1)
    v174 = narrow(v166, 0, channels - 1)
    v175 = v37 * v174
    v176 = v28 * v174
    del v174
    v177 = v37 * v173
    v178 = v29 * v173
    del v29
    v179 = narrow(v82, 0, channels - 1)
    v180 = narrow(v166, 1, channels - 1)
    del v166
    v181 = v38 * v180
    v182 = v30 * v180
    del v180
    v183 = v38 * v179
    v184 = v31 * v179
    del v31
    v185 = v48 * v92
    v186 = v2 * v92
    del v92
    v187 = v48 * v85
    del v48
    v188 = v5 * v85
    del v85
    v189 = v186 + v188
    del v186, v188
    v190 = v43 * v189
    v191 = v22 * v189
    del v22
    v192 = v43 * v139
    v193 = v32 * v139
    del v139
    v194 = v40 * v189
    v195 = v20 * v189
    del v20, v189
    v196 = v40 * v133
    v197 = v32 * v133
    del v32, v133
    v198 = v45 * v93
    v199 = v3 * v93
    del v93
    v200 = v45 * v86
    del v45
    v201 = v6 * v86
    del v86
    v202 = v199 + v201
    del v199, v201
    v203 = v43 * v202
    v204 = v30 * v202
    del v30
    v205 = v43 * v179
    del v43
    v206 = v33 * v179
    del v179
    v207 = v118 + v120
    del v118, v120
    v208 = v191 + v207
    del v191, v207
    v209 = v193 + v208
    del v193, v208
    v210 = v204 + v209
    del v204, v209
    v211 = v206 + v210
    del v206, v210
    v212 = v211 * 2.0
    del v211
    v213 = v156 + v158
    del v156, v158
    v214 = v213 * -2.0
    del v213
    v215 = v40 * v202
    v216 = v28 * v202
    del v28, v202
    v217 = v40 * v173
    del v40
    v218 = v33 * v173
    del v33, v173
    v219 = v123 + v125
    del v123, v125
    v220 = v195 + v219
    del v195, v219
    v221 = v197 + v220
    del v197, v220
    v222 = v216 + v221
    del v216, v221
    v223 = v218 + v222
    del v218, v222
    v224 = v223 * 2.0
    del v223
    v225 = v161 + v163
    del v161, v163
    v226 = v225 * -2.0
    del v225
    v227 = v142 + v144
    del v142, v144
    v228 = v182 + v227
    del v182, v227
    v229 = v184 + v228
    del v184, v228
    v230 = v224 + v229
    del v224, v229
    v231 = v226 + v230
    del v226, v230
    v232 = v136 + v138
    del v136, v138
    v233 = v176 + v232
    del v176, v232
    v234 = v178 + v233
    del v178, v233
    v235 = v212 + v234
    del v212, v234
    v236 = v214 + v235
    del v214, v235
    v237 = v130 + v132
    del v130, v132
    v238 = v168 + v237
    del v168, v237
    v239 = v170 + v238
    del v170, v238
    v240 = v172 + v239
    del v172, v239
    v241 = v103 + v105
    del v103, v105
    v242 = v113 + v241
    del v113, v241
    v243 = v91 + v99
    del v91, v99
    v244 = v205 + v217
    del v205, v217
    v245 = v6 * v244
    v246 = v3 * v244
    del v244
    v247 = v192 + v196
    del v192, v196
    v248 = v5 * v247
    v249 = v2 * v247
    del v247
    v250 = pad(v183, 1, channels)
    del v183
    v251 = v181 + v203
    del v181, v203
    v252 = pad(v251, 0, channels)
    del v251
    v253 = pad(v177, 0, channels)
    del v177
    v254 = v175 + v215
    del v175, v215
    v255 = pad(v254, 1, channels)
    del v254
    v256 = v169 + v250
    del v169, v250
    v257 = v253 + v256
    del v253, v256
    v258 = v1 * v257
    del v257
    v259 = v258 * 2.0
    del v258
    v260 = pad(v162, 1, channels)
    del v162
    v261 = pad(v157, 0, channels)
    del v157
    v262 = v152 + v260
    del v152, v260
    v263 = v261 + v262
    del v261, v262
    v264 = v1 * v263
    v265 = v0 * v263
    del v263
    v266 = pad(v143, 1, channels)
    del v143
    v267 = v141 + v190
    del v141, v190
    v268 = pad(v267, 0, channels)
    del v267
    v269 = pad(v137, 0, channels)
    del v137
    v270 = v135 + v194
    del v135, v194
    v271 = pad(v270, 1, channels)
    del v270
    v272 = v131 + v266
    del v131, v266
    v273 = v269 + v272
    del v269, v272
    v274 = v0 * v273
    del v273
    v275 = v274 * 2.0
    del v274
    v276 = v124 + v155
    del v124, v155
    v277 = pad(v276, 1, channels)
    del v276
    v278 = v119 + v160
    del v119, v160
    v279 = pad(v278, 0, channels)
    del v278
    v280 = v117 + v122
    del v117, v122
    v281 = -v280
    del v280
    v282 = v150 + v277
    del v150, v277
    v283 = v279 + v282
    del v279, v282
    v284 = v167 + v252
    del v167, v252
    v285 = v255 + v284
    del v255, v284
    v286 = v129 + v268
    del v129, v268
    v287 = v271 + v286
    del v271, v286
    v288 = pad(v110, 0, channels)
    del v110
    v289 = pad(v108, 2, channels)
    del v108
    v290 = pad(v104, 2, channels)
    del v104
    v291 = pad(v102, 0, channels)
    del v102
    v292 = v6 * v281
    del v6
    v293 = v5 * v281
    del v5
    v294 = v96 + v200
    del v96, v200
    v295 = v246 + v294
    del v246, v294
    v296 = v293 + v295
    del v293, v295
    v297 = pad(v296, 0, channels)
    del v296
    v298 = v94 + v187
    del v94, v187
    v299 = v249 + v298
    del v249, v298
    v300 = v292 + v299
    del v292, v299
    v301 = pad(v300, 1, channels)
    del v300
    v302 = v3 * v281
    del v3
    v303 = v2 * v281
    del v2, v281
    v304 = v89 + v198
    del v89, v198
    v305 = v245 + v304
    del v245, v304
    v306 = v303 + v305
    del v303, v305
    v307 = pad(v306, 1, channels)
    del v306
    v308 = v87 + v185
    del v87, v185
    v309 = v248 + v308
    del v248, v308
    v310 = v302 + v309
    del v302, v309
    v311 = pad(v310, 0, channels)
    del v310
    v312 = v147 + v165
    del v147, v165
    v313 = v259 + v312
    del v259, v312
    v314 = v265 + v313
    del v265, v313
    v315 = v288 + v314
    del v288, v314
    v316 = v290 + v315
    del v290, v315
    v317 = v297 + v316
    del v297, v316
    v318 = v307 + v317
    del v307, v317
    v319 = v127 + v145
    del v127, v145
    v320 = v264 + v319
    del v264, v319
    v321 = v275 + v320
    del v275, v320
    v322 = v289 + v321
    del v289, v321
    v323 = v291 + v322
    del v291, v322
    v324 = v301 + v323
    del v301, v323
    v325 = v311 + v324
    del v311, v324
    return (
        stack([None, v325, v318, v285, v283, v287], jets),
        join([v79, v243, v242, v240, v236, v231], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
