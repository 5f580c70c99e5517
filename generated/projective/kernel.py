"""Differential invariants of projective, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       projective: 8 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  4b3202ca16cb56325f5b812847b209ec024ace93b2bdf312b4eac17d7b3b3803
Proof      jets 14 - orbits 8 = 6 independent invariants, all found, annihilated by 8 generators
Forward    49 operations per channel and pixel: add 9, mul 24, neg 1, scale 9, sub 6
Backward   102 operations per channel and pixel: add 37, mul 53, neg 4, scale 7, sub 1
Second     244 operations per channel and pixel: add 95, mul 126, neg 8, scale 14, sub 1
Schedule   saves the jets alone, backward repeats 9 forward operations; values alive at once: 18, 19, 43
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
from ..runtime.rounding import Majorant

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
                (2.0, (0, 2, 0, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (4.0, (0, 2, 1, 0, 0)),
            ),
            roundings=4,
        ),
        Majorant(
            terms=(
                (12.0, (0, 2, 1, 0, 0)),
            ),
            roundings=9,
        ),
        Majorant(
            terms=(
                (12.0, (0, 2, 1, 0, 0)),
            ),
            roundings=8,
        ),
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
    v2 = narrow(v1, 0, channels - 1)
    v3 = jets[:, :, 2]
    v4 = narrow(v3, 1, channels - 1)
    v5 = v2 * v4
    v6 = narrow(v1, 1, channels - 1)
    v7 = narrow(v3, 0, channels - 1)
    v8 = v6 * v7
    v9 = v5 - v8
    v10 = narrow(v1, 0, channels - 2)
    v11 = narrow(v3, 2, channels - 2)
    v12 = v10 * v11
    del v10, v11
    v13 = narrow(v1, 2, channels - 2)
    v14 = narrow(v3, 0, channels - 2)
    v15 = v13 * v14
    del v13, v14
    v16 = v12 - v15
    del v12, v15
    v17 = v1 * v1
    v18 = jets[:, :, 5]
    v19 = v18 * v17
    v20 = v3 * v3
    v21 = jets[:, :, 3]
    v22 = v21 * v20
    v23 = v19 + v22
    del v19, v22
    v24 = v1 * v3
    v25 = jets[:, :, 4]
    v26 = v25 * v24
    v27 = v26 * 2.0
    del v26
    v28 = v23 - v27
    del v23, v27
    v29 = -v5
    del v5
    v30 = v29 - v8
    del v8, v29
    v31 = narrow(v25, 0, channels - 1)
    v32 = v30 * v31
    v33 = v32 * 2.0
    del v32
    v34 = narrow(v18, 1, channels - 1)
    v35 = narrow(v17, 0, channels - 1)
    v36 = v34 * v35
    del v35
    v37 = v36 + v33
    del v33, v36
    v38 = narrow(v21, 1, channels - 1)
    v39 = narrow(v20, 0, channels - 1)
    v40 = v38 * v39
    del v39
    v41 = v40 + v37
    del v37, v40
    v42 = v2 * v6
    del v2, v6
    v43 = narrow(v18, 0, channels - 1)
    v44 = v43 * v42
    v45 = v44 * 2.0
    del v44
    v46 = v41 + v45
    del v41, v45
    v47 = v4 * v7
    del v4, v7
    v48 = narrow(v21, 0, channels - 1)
    v49 = v48 * v47
    v50 = v49 * 2.0
    del v49
    v51 = v46 + v50
    del v46, v50
    v52 = narrow(v25, 1, channels - 1)
    v53 = narrow(v24, 0, channels - 1)
    v54 = v52 * v53
    del v53
    v55 = v54 * 2.0
    del v54
    v56 = v51 - v55
    del v51, v55
    v57 = narrow(v17, 1, channels - 1)
    del v17
    v58 = v43 * v57
    del v43, v57
    v59 = narrow(v20, 1, channels - 1)
    del v20
    v60 = v48 * v59
    del v48, v59
    v61 = v58 + v60
    del v58, v60
    v62 = v30 * v52
    del v30, v52
    v63 = v62 * 2.0
    del v62
    v64 = v61 + v63
    del v61, v63
    v65 = v34 * v42
    del v34, v42
    v66 = v65 * 2.0
    del v65
    v67 = v64 + v66
    del v64, v66
    v68 = v38 * v47
    del v38, v47
    v69 = v68 * 2.0
    del v68
    v70 = v67 + v69
    del v67, v69
    v71 = narrow(v24, 1, channels - 1)
    del v24
    v72 = v31 * v71
    del v31, v71
    v73 = v72 * 2.0
    del v72
    v74 = v70 - v73
    del v70, v73
    return join([v0, v9, v16, v28, v56, v74], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[0]
    v1 = jets[:, :, 5]
    v2 = narrow(v1, 1, channels - 1)
    v3 = grad_features[5]
    v4 = v3 * 2.0
    v5 = v2 * v4
    v6 = narrow(v1, 0, channels - 1)
    v7 = grad_features[4]
    v8 = v7 * 2.0
    v9 = v6 * v8
    v10 = v5 + v9
    del v5, v9
    v11 = jets[:, :, 1]
    v12 = narrow(v11, 1, channels - 1)
    v13 = v12 * v10
    v14 = jets[:, :, 4]
    v15 = narrow(v14, 1, channels - 1)
    v16 = v15 * v4
    v17 = narrow(v14, 0, channels - 1)
    v18 = v17 * v8
    v19 = v16 + v18
    del v16, v18
    v20 = -v19
    del v19
    v21 = grad_features[1]
    v22 = v21 + v20
    v23 = jets[:, :, 2]
    v24 = narrow(v23, 1, channels - 1)
    v25 = v24 * v22
    v26 = v13 + v25
    del v13, v25
    v27 = pad(v26, 0, channels)
    del v26
    v28 = narrow(v11, 0, channels - 1)
    v29 = v28 * v10
    del v10
    v30 = -v21
    v31 = v20 + v30
    del v20, v30
    v32 = narrow(v23, 0, channels - 1)
    v33 = v32 * v31
    v34 = v29 + v33
    del v29, v33
    v35 = pad(v34, 1, channels)
    del v34
    v36 = v3 * -2.0
    v37 = v17 * v36
    del v17
    v38 = pad(v37, 1, channels)
    del v37
    v39 = v7 * -2.0
    v40 = v15 * v39
    del v15
    v41 = pad(v40, 0, channels)
    del v40
    v42 = v38 + v41
    del v38, v41
    v43 = grad_features[3]
    v44 = v43 * -2.0
    v45 = v14 * v44
    v46 = v45 + v42
    del v42, v45
    v47 = v23 * v46
    v48 = v6 * v3
    del v6
    v49 = pad(v48, 1, channels)
    del v48
    v50 = v2 * v7
    del v2
    v51 = pad(v50, 0, channels)
    del v50
    v52 = v49 + v51
    del v49, v51
    v53 = v1 * v43
    v54 = v53 + v52
    del v52, v53
    v55 = v11 * v54
    del v54
    v56 = v55 * 2.0
    del v55
    v57 = v47 + v56
    del v47, v56
    v58 = narrow(v23, 0, channels - 2)
    v59 = grad_features[2]
    v60 = -v59
    v61 = v58 * v60
    del v58
    v62 = pad(v61, 2, channels)
    del v61
    v63 = v62 + v57
    del v57, v62
    v64 = narrow(v23, 2, channels - 2)
    v65 = v64 * v59
    del v64
    v66 = pad(v65, 0, channels)
    del v65
    v67 = v66 + v63
    del v63, v66
    v68 = v35 + v67
    del v35, v67
    v69 = v27 + v68
    del v27, v68
    v70 = jets[:, :, 3]
    v71 = narrow(v70, 1, channels - 1)
    v72 = v71 * v4
    v73 = narrow(v70, 0, channels - 1)
    v74 = v73 * v8
    v75 = v72 + v74
    del v72, v74
    v76 = v32 * v75
    v77 = v28 * v22
    del v22
    v78 = v76 + v77
    del v76, v77
    v79 = pad(v78, 1, channels)
    del v78
    v80 = v24 * v75
    del v75
    v81 = v12 * v31
    del v31
    v82 = v80 + v81
    del v80, v81
    v83 = pad(v82, 0, channels)
    del v82
    v84 = v11 * v46
    del v46
    v85 = v73 * v3
    del v73
    v86 = pad(v85, 1, channels)
    del v85
    v87 = v71 * v7
    del v71
    v88 = pad(v87, 0, channels)
    del v87
    v89 = v86 + v88
    del v86, v88
    v90 = v70 * v43
    v91 = v90 + v89
    del v89, v90
    v92 = v23 * v91
    del v91
    v93 = v92 * 2.0
    del v92
    v94 = v93 + v84
    del v84, v93
    v95 = narrow(v11, 2, channels - 2)
    v96 = v95 * v60
    del v60, v95
    v97 = pad(v96, 0, channels)
    del v96
    v98 = v97 + v94
    del v94, v97
    v99 = narrow(v11, 0, channels - 2)
    v100 = v99 * v59
    del v99
    v101 = pad(v100, 2, channels)
    del v100
    v102 = v101 + v98
    del v98, v101
    v103 = v83 + v102
    del v83, v102
    v104 = v79 + v103
    del v79, v103
    v105 = v24 * v32
    v106 = v105 * v8
    v107 = v23 * v23
    v108 = narrow(v107, 1, channels - 1)
    v109 = v108 * v3
    del v108
    v110 = v106 + v109
    del v106, v109
    v111 = pad(v110, 0, channels)
    del v110
    v112 = v105 * v4
    del v105
    v113 = narrow(v107, 0, channels - 1)
    v114 = v113 * v7
    del v113
    v115 = v112 + v114
    del v112, v114
    v116 = pad(v115, 1, channels)
    del v115
    v117 = v111 + v116
    del v111, v116
    v118 = v107 * v43
    del v107
    v119 = v118 + v117
    del v117, v118
    v120 = v12 * v32
    del v32
    v121 = v28 * v24
    del v24
    v122 = -v121
    del v121
    v123 = v122 - v120
    del v120, v122
    v124 = v123 * v8
    v125 = v11 * v23
    v126 = narrow(v125, 1, channels - 1)
    v127 = v126 * v36
    del v36, v126
    v128 = v127 + v124
    del v124, v127
    v129 = pad(v128, 0, channels)
    del v128
    v130 = v123 * v4
    del v123
    v131 = narrow(v125, 0, channels - 1)
    v132 = v131 * v39
    del v39, v131
    v133 = v132 + v130
    del v130, v132
    v134 = pad(v133, 1, channels)
    del v133
    v135 = v125 * v44
    del v44, v125
    v136 = v135 + v134
    del v134, v135
    v137 = v129 + v136
    del v129, v136
    v138 = v28 * v12
    del v12, v28
    v139 = v138 * v8
    del v8
    v140 = v11 * v11
    v141 = narrow(v140, 1, channels - 1)
    v142 = v141 * v3
    del v141
    v143 = v139 + v142
    del v139, v142
    v144 = pad(v143, 0, channels)
    del v143
    v145 = v138 * v4
    del v4, v138
    v146 = narrow(v140, 0, channels - 1)
    v147 = v146 * v7
    del v146
    v148 = v145 + v147
    del v145, v147
    v149 = pad(v148, 1, channels)
    del v148
    v150 = v144 + v149
    del v144, v149
    v151 = v140 * v43
    del v140
    v152 = v151 + v150
    del v150, v151
    return stack([v0, v69, v104, v119, v137, v152], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 4]
    v1 = narrow(v0, 1, channels - 1)
    v2 = grad_features[5]
    v3 = v2 * 2.0
    v4 = v1 * v3
    v5 = narrow(v0, 0, channels - 1)
    v6 = grad_features[4]
    v7 = v6 * 2.0
    v8 = v5 * v7
    v9 = v4 + v8
    del v4, v8
    v10 = -v9
    del v9
    v11 = grad_features[1]
    v12 = -v11
    v13 = v10 + v12
    del v12
    v14 = grad_grad_jets[:, :, 2]
    v15 = narrow(v14, 0, channels - 1)
    v16 = v13 * v15
    v17 = jets[:, :, 5]
    v18 = narrow(v17, 1, channels - 1)
    v19 = v18 * v3
    v20 = narrow(v17, 0, channels - 1)
    v21 = v20 * v7
    v22 = v19 + v21
    del v19, v21
    v23 = grad_grad_jets[:, :, 1]
    v24 = narrow(v23, 0, channels - 1)
    v25 = v22 * v24
    v26 = v16 + v25
    del v16, v25
    v27 = grad_grad_jets[:, :, 5]
    v28 = narrow(v27, 0, channels - 1)
    v29 = v7 * v28
    v30 = narrow(v27, 1, channels - 1)
    v31 = v3 * v30
    v32 = v29 + v31
    del v29, v31
    v33 = jets[:, :, 1]
    v34 = narrow(v33, 0, channels - 1)
    v35 = v34 * v32
    v36 = v35 + v26
    del v26, v35
    v37 = grad_grad_jets[:, :, 4]
    v38 = narrow(v37, 0, channels - 1)
    v39 = v7 * v38
    v40 = narrow(v37, 1, channels - 1)
    v41 = v3 * v40
    v42 = v39 + v41
    del v39, v41
    v43 = -v42
    del v42
    v44 = jets[:, :, 2]
    v45 = narrow(v44, 0, channels - 1)
    v46 = v45 * v43
    v47 = v46 + v36
    del v36, v46
    v48 = pad(v47, 1, channels)
    del v47
    v49 = v6 * -2.0
    v50 = v49 * v40
    v51 = pad(v50, 0, channels)
    del v50
    v52 = v2 * -2.0
    v53 = v52 * v38
    v54 = pad(v53, 1, channels)
    del v53
    v55 = grad_features[3]
    v56 = v55 * -2.0
    v57 = v56 * v37
    v58 = v57 + v54
    del v54, v57
    v59 = v51 + v58
    del v51, v58
    v60 = v44 * v59
    v61 = v5 * v52
    v62 = pad(v61, 1, channels)
    del v61
    v63 = v1 * v49
    v64 = pad(v63, 0, channels)
    del v63
    v65 = v62 + v64
    del v62, v64
    v66 = v0 * v56
    v67 = v66 + v65
    del v65, v66
    v68 = v67 * v14
    v69 = v20 * v2
    v70 = pad(v69, 1, channels)
    del v69
    v71 = v18 * v6
    v72 = pad(v71, 0, channels)
    del v71
    v73 = v70 + v72
    del v70, v72
    v74 = v17 * v55
    v75 = v74 + v73
    del v73, v74
    v76 = v23 * 2.0
    v77 = v75 * v76
    del v75
    v78 = v77 + v68
    del v68, v77
    v79 = v60 + v78
    del v60, v78
    v80 = v55 * v27
    v81 = v2 * v28
    v82 = pad(v81, 1, channels)
    del v81
    v83 = v80 + v82
    del v80, v82
    v84 = v6 * v30
    v85 = pad(v84, 0, channels)
    del v84
    v86 = v85 + v83
    del v83, v85
    v87 = v33 * v86
    del v86
    v88 = v87 * 2.0
    del v87
    v89 = v88 + v79
    del v79, v88
    v90 = grad_features[2]
    v91 = -v90
    v92 = narrow(v14, 0, channels - 2)
    v93 = v91 * v92
    v94 = pad(v93, 2, channels)
    del v93
    v95 = v94 + v89
    del v89, v94
    v96 = narrow(v14, 2, channels - 2)
    v97 = v90 * v96
    v98 = pad(v97, 0, channels)
    del v97
    v99 = v98 + v95
    del v95, v98
    v100 = v48 + v99
    del v48, v99
    v101 = v11 + v10
    del v10
    v102 = narrow(v14, 1, channels - 1)
    v103 = v101 * v102
    v104 = narrow(v23, 1, channels - 1)
    v105 = v22 * v104
    del v22
    v106 = v103 + v105
    del v103, v105
    v107 = narrow(v33, 1, channels - 1)
    v108 = v107 * v32
    del v32
    v109 = v108 + v106
    del v106, v108
    v110 = narrow(v44, 1, channels - 1)
    v111 = v110 * v43
    v112 = v111 + v109
    del v109, v111
    v113 = pad(v112, 0, channels)
    del v112
    v114 = v113 + v100
    del v100, v113
    v115 = v13 * v104
    del v13
    v116 = jets[:, :, 3]
    v117 = narrow(v116, 1, channels - 1)
    v118 = v117 * v3
    v119 = narrow(v116, 0, channels - 1)
    v120 = v119 * v7
    v121 = v118 + v120
    del v118, v120
    v122 = v121 * v102
    v123 = v115 + v122
    del v115, v122
    v124 = grad_grad_jets[:, :, 3]
    v125 = narrow(v124, 0, channels - 1)
    v126 = v7 * v125
    v127 = narrow(v124, 1, channels - 1)
    v128 = v3 * v127
    v129 = v126 + v128
    del v126, v128
    v130 = v110 * v129
    v131 = v130 + v123
    del v123, v130
    v132 = v107 * v43
    v133 = v132 + v131
    del v131, v132
    v134 = pad(v133, 0, channels)
    del v133
    v135 = v33 * v59
    del v59
    v136 = v67 * v23
    del v67
    v137 = v119 * v2
    v138 = pad(v137, 1, channels)
    del v137
    v139 = v117 * v6
    v140 = pad(v139, 0, channels)
    del v139
    v141 = v138 + v140
    del v138, v140
    v142 = v116 * v55
    v143 = v142 + v141
    del v141, v142
    v144 = v14 * 2.0
    v145 = v143 * v144
    del v143
    v146 = v136 + v145
    del v136, v145
    v147 = v55 * v124
    v148 = v2 * v125
    v149 = pad(v148, 1, channels)
    del v148
    v150 = v147 + v149
    del v147, v149
    v151 = v6 * v127
    v152 = pad(v151, 0, channels)
    del v151
    v153 = v152 + v150
    del v150, v152
    v154 = v44 * v153
    del v153
    v155 = v154 * 2.0
    del v154
    v156 = v155 + v146
    del v146, v155
    v157 = v135 + v156
    del v135, v156
    v158 = narrow(v23, 2, channels - 2)
    v159 = v91 * v158
    del v91
    v160 = pad(v159, 0, channels)
    del v159
    v161 = v160 + v157
    del v157, v160
    v162 = narrow(v23, 0, channels - 2)
    v163 = v90 * v162
    v164 = pad(v163, 2, channels)
    del v163
    v165 = v164 + v161
    del v161, v164
    v166 = v134 + v165
    del v134, v165
    v167 = v101 * v24
    del v101
    v168 = v121 * v15
    del v121
    v169 = v167 + v168
    del v167, v168
    v170 = v45 * v129
    del v129
    v171 = v170 + v169
    del v169, v170
    v172 = v34 * v43
    del v43
    v173 = v172 + v171
    del v171, v172
    v174 = pad(v173, 1, channels)
    del v173
    v175 = v174 + v166
    del v166, v174
    v176 = v110 * v15
    v177 = v45 * v102
    v178 = v176 + v177
    del v176, v177
    v179 = v3 * v178
    v180 = v44 * v144
    del v144
    v181 = narrow(v180, 0, channels - 1)
    v182 = v6 * v181
    v183 = v182 + v179
    del v179, v182
    v184 = pad(v183, 1, channels)
    del v183
    v185 = v7 * v178
    v186 = narrow(v180, 1, channels - 1)
    v187 = v2 * v186
    v188 = v187 + v185
    del v185, v187
    v189 = pad(v188, 0, channels)
    del v188
    v190 = v55 * v180
    v191 = v190 + v189
    del v189, v190
    v192 = v184 + v191
    del v184, v191
    v193 = v34 * v102
    del v102
    v194 = v110 * v24
    v195 = v193 + v194
    del v193, v194
    v196 = v107 * v15
    del v15
    v197 = v45 * v104
    v198 = v196 + v197
    del v196, v197
    v199 = v195 + v198
    v200 = -v199
    del v199
    v201 = v7 * v200
    v202 = v33 * v14
    v203 = v44 * v23
    v204 = v202 + v203
    del v202, v203
    v205 = narrow(v204, 1, channels - 1)
    v206 = v52 * v205
    del v52
    v207 = v201 + v206
    del v201, v206
    v208 = pad(v207, 0, channels)
    del v207
    v209 = v3 * v200
    v210 = narrow(v204, 0, channels - 1)
    v211 = v49 * v210
    del v49
    v212 = v209 + v211
    del v209, v211
    v213 = pad(v212, 1, channels)
    del v212
    v214 = v56 * v204
    del v56
    v215 = v214 + v213
    del v213, v214
    v216 = v208 + v215
    del v208, v215
    v217 = v34 * v104
    del v104
    v218 = v107 * v24
    del v24
    v219 = v217 + v218
    del v217, v218
    v220 = v3 * v219
    del v3
    v221 = v33 * v76
    del v76
    v222 = narrow(v221, 0, channels - 1)
    v223 = v6 * v222
    v224 = v223 + v220
    del v220, v223
    v225 = pad(v224, 1, channels)
    del v224
    v226 = v7 * v219
    del v7
    v227 = narrow(v221, 1, channels - 1)
    v228 = v2 * v227
    v229 = v228 + v226
    del v226, v228
    v230 = pad(v229, 0, channels)
    del v229
    v231 = v55 * v221
    v232 = v231 + v230
    del v230, v231
    v233 = v225 + v232
    del v225, v232
    v234 = grad_grad_jets[:, :, 0]
    v235 = -v198
    del v198
    v236 = v195 + v235
    del v195, v235
    v237 = narrow(v33, 2, channels - 2)
    v238 = v237 * v92
    del v92, v237
    v239 = narrow(v44, 0, channels - 2)
    v240 = v239 * v158
    del v158, v239
    v241 = v238 + v240
    del v238, v240
    v242 = -v241
    del v241
    v243 = narrow(v33, 0, channels - 2)
    v244 = v243 * v96
    del v96, v243
    v245 = narrow(v44, 2, channels - 2)
    v246 = v245 * v162
    del v162, v245
    v247 = v244 + v246
    del v244, v246
    v248 = v242 + v247
    del v242, v247
    v249 = v0 * v204
    del v204
    v250 = v33 * v44
    v251 = v250 * v37
    v252 = v249 + v251
    del v249, v251
    v253 = v252 * -2.0
    del v252
    v254 = v17 * v221
    del v221
    v255 = v33 * v33
    v256 = v255 * v27
    v257 = v254 + v256
    del v254, v256
    v258 = v116 * v180
    del v180
    v259 = v258 + v257
    del v257, v258
    v260 = v44 * v44
    v261 = v260 * v124
    v262 = v261 + v259
    del v259, v261
    v263 = v253 + v262
    del v253, v262
    v264 = v5 * v200
    v265 = v107 * v45
    v266 = v34 * v110
    v267 = -v266
    del v266
    v268 = v267 - v265
    del v265, v267
    v269 = v268 * v38
    v270 = v269 + v264
    del v264, v269
    v271 = v20 * v219
    v272 = v271 + v270
    del v270, v271
    v273 = v34 * v107
    del v34, v107
    v274 = v273 * v28
    v275 = v274 + v272
    del v272, v274
    v276 = v119 * v178
    v277 = v276 + v275
    del v275, v276
    v278 = v110 * v45
    del v45, v110
    v279 = v278 * v125
    v280 = v279 + v277
    del v277, v279
    v281 = v280 * 2.0
    del v280
    v282 = v18 * v222
    del v222
    v283 = narrow(v255, 0, channels - 1)
    v284 = v283 * v30
    del v283
    v285 = v282 + v284
    del v282, v284
    v286 = v117 * v181
    del v181
    v287 = v286 + v285
    del v285, v286
    v288 = narrow(v260, 0, channels - 1)
    v289 = v288 * v127
    del v288
    v290 = v289 + v287
    del v287, v289
    v291 = v281 + v290
    del v281, v290
    v292 = v1 * v210
    del v210
    v293 = narrow(v250, 0, channels - 1)
    v294 = v293 * v40
    del v293
    v295 = v292 + v294
    del v292, v294
    v296 = v295 * -2.0
    del v295
    v297 = v296 + v291
    del v291, v296
    v298 = v1 * v200
    del v1, v200
    v299 = v268 * v40
    del v40, v268
    v300 = v299 + v298
    del v298, v299
    v301 = v18 * v219
    del v18, v219
    v302 = v301 + v300
    del v300, v301
    v303 = v273 * v30
    del v30, v273
    v304 = v303 + v302
    del v302, v303
    v305 = v117 * v178
    del v117, v178
    v306 = v305 + v304
    del v304, v305
    v307 = v278 * v127
    del v127, v278
    v308 = v307 + v306
    del v306, v307
    v309 = v308 * 2.0
    del v308
    v310 = v20 * v227
    del v20, v227
    v311 = narrow(v255, 1, channels - 1)
    del v255
    v312 = v311 * v28
    del v28, v311
    v313 = v310 + v312
    del v310, v312
    v314 = v119 * v186
    del v119, v186
    v315 = v314 + v313
    del v313, v314
    v316 = narrow(v260, 1, channels - 1)
    del v260
    v317 = v316 * v125
    del v125, v316
    v318 = v317 + v315
    del v315, v317
    v319 = v309 + v318
    del v309, v318
    v320 = v5 * v205
    del v5, v205
    v321 = narrow(v250, 1, channels - 1)
    del v250
    v322 = v321 * v38
    del v38, v321
    v323 = v320 + v322
    del v320, v322
    v324 = v323 * -2.0
    del v323
    v325 = v324 + v319
    del v319, v324
    return (
        stack([None, v114, v175, v192, v216, v233], jets),
        join([v234, v236, v248, v263, v297, v325], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
