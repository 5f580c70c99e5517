"""Differential invariants of projective_curve, order 7.

Generated; do not edit. Regenerate with: python -m codegen

Spec       projective_curve: 8 generators on (x, u), order 7, derived with 1 channels, serves 1 channels
Spec hash  6f1cd333206d8ac4e519e36b2332c259f56d7dd5cd312e07838fa46d2e77f1a7
Proof      jets 9 - orbits 8 = 1 independent invariants, all found, annihilated by 8 generators
Forward    84 operations per channel and pixel: add 8, mul 38, power 5, scale 23, sub 10
Backward   189 operations per channel and pixel: add 48, mul 98, power 7, scale 35, sub 1
Second     513 operations per channel and pixel: add 162, mul 266, power 9, scale 75, sub 1
Schedule   saves the jets alone, backward repeats 40 forward operations; values alive at once: 15, 39, 86
Features
    u_xx(i), weight 1, 0: u_xx
    T(i), weight 0, 3: 9*u_xx**2*u_xxxxx - 45*u_xx*u_xxx*u_xxxx + 40*u_xxx**3
    E(i), weight 0, 8: 162*u_xx**6*u_xxxxx*u_xxxxxxx - 189*u_xx**6*u_xxxxxx**2 -
        810*u_xx**5*u_xxx*u_xxxx*u_xxxxxxx + 1134*u_xx**5*u_xxx*u_xxxxx*u_xxxxxx +
        1890*u_xx**5*u_xxxx**2*u_xxxxxx - 2835*u_xx**5*u_xxxx*u_xxxxx**2 + 720*u_xx**4*u_xxx**3*u_xxxxxxx -
        3150*u_xx**4*u_xxx**2*u_xxxx*u_xxxxxx - 756*u_xx**4*u_xxx**2*u_xxxxx**2 +
        13230*u_xx**4*u_xxx*u_xxxx**2*u_xxxxx - 4725*u_xx**4*u_xxxx**4 - 12600*u_xx**3*u_xxx**3*u_xxxx*u_xxxxx -
        7875*u_xx**3*u_xxx**2*u_xxxx**3 + 6720*u_xx**2*u_xxx**5*u_xxxxx + 31500*u_xx**2*u_xxx**4*u_xxxx**2 -
        33600*u_xx*u_xxx**6*u_xxxx + 11200*u_xxx**8

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

SPEC = KernelSpec(
    name="projective_curve",
    digest="e00586b536a14b86dca9cd7444db26bf8d7efbf951698b3c0d8123cac5e27d67",
    dimension=1,
    order=7,
    jets=8,
    channels=1,
    spans=(0, 0, 0),
    weights=(
        (Fraction(1, 1), Fraction(0, 1),),
        (Fraction(0, 1), Fraction(3, 1),),
        (Fraction(0, 1), Fraction(8, 1),),
    ),
    majorants=(
        Majorant(
            terms=(
                (1.0, (0, 0, 1, 0, 0, 0, 0, 0, 0)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (9.0, (0, 0, 2, 0, 0, 1, 0, 0, 0)),
                (45.0, (0, 0, 1, 1, 1, 0, 0, 0, 0)),
                (40.0, (0, 0, 0, 3, 0, 0, 0, 0, 0)),
            ),
            roundings=6,
        ),
        Majorant(
            terms=(
                (162.0, (0, 0, 6, 0, 0, 1, 0, 1, 0)),
                (189.0, (0, 0, 6, 0, 0, 0, 2, 0, 0)),
                (810.0, (0, 0, 5, 1, 1, 0, 0, 1, 0)),
                (1134.0, (0, 0, 5, 1, 0, 1, 1, 0, 0)),
                (1890.0, (0, 0, 5, 0, 2, 0, 1, 0, 0)),
                (2835.0, (0, 0, 5, 0, 1, 2, 0, 0, 0)),
                (720.0, (0, 0, 4, 3, 0, 0, 0, 1, 0)),
                (3150.0, (0, 0, 4, 2, 1, 0, 1, 0, 0)),
                (756.0, (0, 0, 4, 2, 0, 2, 0, 0, 0)),
                (13230.0, (0, 0, 4, 1, 2, 1, 0, 0, 0)),
                (4725.0, (0, 0, 4, 0, 4, 0, 0, 0, 0)),
                (12600.0, (0, 0, 3, 3, 1, 1, 0, 0, 0)),
                (7875.0, (0, 0, 3, 2, 3, 0, 0, 0, 0)),
                (6720.0, (0, 0, 2, 5, 0, 1, 0, 0, 0)),
                (31500.0, (0, 0, 2, 4, 2, 0, 0, 0, 0)),
                (33600.0, (0, 0, 1, 6, 1, 0, 0, 0, 0)),
                (11200.0, (0, 0, 0, 8, 0, 0, 0, 0, 0)),
            ),
            roundings=24,
        ),
    ),
    uses_base=False,
)

FEATURES = (
    "u_xx(i)",
    "T(i)",
    "E(i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    v0 = jets[:, :, 2]
    v1 = jets[:, :, 3]
    v2 = v1 * v1
    v3 = v1 * v2
    v4 = v3 * 8.0
    v5 = jets[:, :, 4]
    v6 = v0 * v5
    v7 = v1 * v6
    v8 = v7 * 9.0
    del v7
    v9 = v4 - v8
    del v4, v8
    v10 = v9 * 5.0
    del v9
    v11 = v0 * v0
    v12 = jets[:, :, 5]
    v13 = v12 * v11
    v14 = v13 * 9.0
    v15 = v10 + v14
    del v10, v14
    v16 = v5 * v11
    v17 = v2 * v16
    v18 = v5 * v17
    v19 = v2 * v18
    v20 = v19 * 4500.0
    del v19
    v21 = v1 ** 8
    v22 = v21 * 1600.0
    del v21
    v23 = v22 + v20
    del v20, v22
    v24 = v1 ** 5
    v25 = v24 * v13
    del v24
    v26 = v25 * 960.0
    del v25
    v27 = v23 + v26
    del v23, v26
    v28 = v0 ** 5
    v29 = v5 * v28
    v30 = jets[:, :, 6]
    v31 = v5 * v30
    v32 = v29 * v31
    del v31
    v33 = v32 * 270.0
    del v32
    v34 = v27 + v33
    del v27, v33
    v35 = v16 * v16
    del v16
    v36 = v1 * v12
    v37 = v36 * v35
    v38 = v37 * 1890.0
    del v37
    v39 = v34 + v38
    del v34, v38
    v40 = v30 * v28
    del v28
    v41 = v36 * v40
    del v40
    v42 = v41 * 162.0
    del v41
    v43 = v39 + v42
    del v39, v42
    v44 = v5 * v5
    v45 = v35 * v44
    del v35, v44
    v46 = v45 * 675.0
    del v45
    v47 = v43 - v46
    del v43, v46
    v48 = v0 ** 6
    v49 = v48 * v30
    v50 = v30 * v49
    del v49
    v51 = v50 * 27.0
    del v50
    v52 = v47 - v51
    del v47, v51
    v53 = v1 ** 6
    v54 = v53 * v6
    del v53
    v55 = v54 * 4800.0
    del v54
    v56 = v52 - v55
    del v52, v55
    v57 = v6 * v18
    del v6, v18
    v58 = v57 * 1125.0
    del v57
    v59 = v56 - v58
    del v56, v58
    v60 = v13 * v2
    del v2
    v61 = v13 * v60
    del v13, v60
    v62 = v61 * 108.0
    del v61
    v63 = v59 - v62
    del v59, v62
    v64 = v12 * v12
    v65 = v29 * v64
    del v64
    v66 = v65 * 405.0
    del v65
    v67 = v63 - v66
    del v63, v66
    v68 = v0 * v17
    v69 = v36 * v68
    del v36, v68
    v70 = v69 * 1800.0
    del v69
    v71 = v67 - v70
    del v67, v70
    v72 = v30 * v11
    v73 = v17 * v72
    del v17, v72
    v74 = v73 * 450.0
    del v73
    v75 = v71 - v74
    del v71, v74
    v76 = v75 * 7.0
    del v75
    v77 = v11 * v11
    del v11
    v78 = v3 * v77
    del v3, v77
    v79 = v78 * 40.0
    del v78
    v80 = v12 * v48
    del v48
    v81 = v80 * 9.0
    del v80
    v82 = v79 + v81
    del v79, v81
    v83 = v1 * v29
    del v29
    v84 = v83 * 45.0
    del v83
    v85 = v82 - v84
    del v82, v84
    v86 = jets[:, :, 7]
    v87 = v86 * v85
    del v85
    v88 = v87 * 18.0
    del v87
    v89 = v76 + v88
    del v76, v88
    return join([v0, v15, v89], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 3]
    v1 = jets[:, :, 5]
    v2 = v0 * v1
    v3 = grad_features[2]
    v4 = v3 * 13230.0
    v5 = v2 * v4
    v6 = jets[:, :, 4]
    v7 = v6 * v6
    v8 = v3 * -4725.0
    v9 = v7 * v8
    del v7
    v10 = v5 + v9
    del v5, v9
    v11 = jets[:, :, 2]
    v12 = v11 * v11
    v13 = v6 * v12
    v14 = v13 * v10
    del v10
    v15 = v14 * 2.0
    del v14
    v16 = v11 * v6
    v17 = v3 * -7875.0
    v18 = v16 * v17
    v19 = v0 * v0
    v20 = v3 * 31500.0
    v21 = v19 * v20
    v22 = v18 + v21
    del v18, v21
    v23 = v6 * v22
    v24 = v3 * -12600.0
    v25 = v2 * v24
    v26 = v11 * v25
    v27 = v23 + v26
    del v23, v26
    v28 = jets[:, :, 6]
    v29 = v28 * v12
    v30 = v3 * -3150.0
    v31 = v29 * v30
    del v29
    v32 = v31 + v27
    del v27, v31
    v33 = v19 * v32
    v34 = v15 + v33
    del v15, v33
    v35 = v6 * v34
    v36 = v0 * v19
    v37 = v3 * 18.0
    v38 = jets[:, :, 7]
    v39 = v38 * v37
    v40 = v39 * 40.0
    v41 = v36 * v40
    v42 = v12 * v41
    del v41
    v43 = v42 * 2.0
    del v42
    v44 = v19 * v13
    v45 = v44 * v30
    del v30
    v46 = v28 * v45
    v47 = v43 + v46
    del v43, v46
    v48 = v35 + v47
    del v35, v47
    v49 = v1 * v12
    v50 = v49 * v19
    v51 = v3 * -756.0
    v52 = v50 * v51
    del v50
    v53 = v49 * v51
    del v51
    v54 = v19 * v53
    v55 = v52 + v54
    del v52, v54
    v56 = v0 ** 5
    v57 = v3 * 6720.0
    v58 = v56 * v57
    v59 = v58 + v55
    del v55, v58
    v60 = grad_features[1]
    v61 = v60 * 9.0
    v62 = v61 + v59
    del v59, v61
    v63 = v1 * v62
    v64 = v63 + v48
    del v48, v63
    v65 = v11 * v64
    del v64
    v66 = v65 * 2.0
    del v65
    v67 = v6 * v44
    v68 = v67 * v17
    del v17
    v69 = v0 ** 6
    v70 = v3 * -33600.0
    v71 = v69 * v70
    del v69
    v72 = v68 + v71
    del v68, v71
    v73 = v60 * -45.0
    v74 = v0 * v73
    v75 = v74 + v72
    del v72, v74
    v76 = v6 * v75
    v77 = v44 * v25
    del v25
    v78 = grad_features[0]
    v79 = v78 + v77
    del v77
    v80 = v76 + v79
    del v76, v79
    v81 = v66 + v80
    del v66, v80
    v82 = v1 * v1
    v83 = v3 * -2835.0
    v84 = v82 * v83
    del v82
    v85 = v6 * v28
    v86 = v3 * 1890.0
    v87 = v85 * v86
    del v85
    v88 = v39 * -45.0
    v89 = v0 * v88
    v90 = v89 + v87
    del v87, v89
    v91 = v84 + v90
    del v84, v90
    v92 = v6 * v91
    v93 = v3 * 1134.0
    v94 = v2 * v93
    del v2
    v95 = v28 * v94
    v96 = v92 + v95
    del v92, v95
    v97 = v11 ** 4
    v98 = v97 * 5.0
    del v97
    v99 = v96 * v98
    del v96, v98
    v100 = v99 + v81
    del v81, v99
    v101 = v39 * 9.0
    del v39
    v102 = v1 * v101
    v103 = v3 * -189.0
    v104 = v28 * v103
    v105 = v28 * v104
    v106 = v102 + v105
    del v102, v105
    v107 = v11 ** 5
    v108 = v107 * 6.0
    v109 = v106 * v108
    del v106, v108
    v110 = v109 + v100
    del v100, v109
    v111 = v13 * v32
    del v32
    v112 = v67 * v20
    del v20, v67
    v113 = v49 * v53
    del v53
    v114 = v112 + v113
    del v112, v113
    v115 = v111 + v114
    del v111, v114
    v116 = v12 * v12
    v117 = v116 * v40
    del v40
    v118 = v60 * 40.0
    v119 = v117 + v118
    del v117, v118
    v120 = v0 * v119
    v121 = v120 + v115
    del v115, v120
    v122 = v0 * v121
    del v121
    v123 = v122 * 2.0
    del v122
    v124 = v13 * v13
    del v13
    v125 = v124 * v4
    del v4
    v126 = v28 * v107
    v127 = v126 * v93
    del v93, v126
    v128 = v125 + v127
    del v125, v127
    v129 = v11 * v44
    v130 = v129 * v24
    del v24, v129
    v131 = v130 + v128
    del v128, v130
    v132 = v1 * v131
    v133 = v6 * v107
    v134 = v133 * v88
    del v88
    v135 = v134 + v132
    del v132, v134
    v136 = v16 * v73
    del v73
    v137 = v136 + v135
    del v135, v136
    v138 = v19 * v119
    del v19, v119
    v139 = v138 + v137
    del v137, v138
    v140 = v123 + v139
    del v123, v139
    v141 = v49 * v57
    del v49, v57
    v142 = v0 ** 4
    v143 = v142 * 5.0
    del v142
    v144 = v141 * v143
    del v141, v143
    v145 = v144 + v140
    del v140, v144
    v146 = v16 * v70
    del v16, v70
    v147 = v56 * 6.0
    del v56
    v148 = v146 * v147
    del v146, v147
    v149 = v148 + v145
    del v145, v148
    v150 = v3 * 11200.0
    v151 = v0 ** 7
    v152 = v151 * 8.0
    del v151
    v153 = v150 * v152
    del v150, v152
    v154 = v153 + v149
    del v149, v153
    v155 = v12 * v34
    del v34
    v156 = v107 * v91
    del v91
    v157 = v44 * v22
    del v22, v44
    v158 = v124 * v8
    del v8, v124
    v159 = v6 * v158
    del v158
    v160 = v159 * 2.0
    del v159
    v161 = v160 + v157
    del v157, v160
    v162 = v133 * v86
    del v86
    v163 = v28 * v162
    v164 = v163 + v161
    del v161, v163
    v165 = v156 + v164
    del v156, v164
    v166 = v11 * v75
    del v75
    v167 = v166 + v165
    del v165, v166
    v168 = v155 + v167
    del v155, v167
    v169 = v12 * v62
    del v62
    v170 = v0 * v131
    del v131
    v171 = v133 * v83
    del v83
    v172 = v1 * v171
    del v171
    v173 = v172 * 2.0
    del v172
    v174 = v173 + v170
    del v170, v173
    v175 = v169 + v174
    del v169, v174
    v176 = v11 ** 6
    v177 = v176 * v101
    del v101
    v178 = v177 + v175
    del v175, v177
    v179 = v6 * v162
    del v162
    v180 = v107 * v94
    del v94, v107
    v181 = v179 + v180
    del v179, v180
    v182 = v12 * v45
    del v12, v45
    v183 = v182 + v181
    del v181, v182
    v184 = v176 * v28
    v185 = v184 * v103
    del v103, v184
    v186 = v185 + v183
    del v183, v185
    v187 = v176 * v104
    del v104
    v188 = v187 + v186
    del v186, v187
    v189 = v36 * v116
    del v36, v116
    v190 = v189 * 40.0
    del v189
    v191 = v1 * v176
    del v176
    v192 = v191 * 9.0
    del v191
    v193 = v190 + v192
    del v190, v192
    v194 = v0 * v133
    del v133
    v195 = v194 * 45.0
    del v194
    v196 = v193 - v195
    del v193, v195
    v197 = v196 * v37
    del v37, v196
    return stack([None, None, v110, v154, v168, v178, v188, v197], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 2]
    v1 = jets[:, :, 4]
    v2 = v0 * v1
    v3 = grad_features[2]
    v4 = v3 * -7875.0
    v5 = v2 * v4
    v6 = jets[:, :, 3]
    v7 = v6 * v6
    v8 = v3 * 31500.0
    v9 = v7 * v8
    v10 = v5 + v9
    del v5, v9
    v11 = grad_grad_jets[:, :, 4]
    v12 = v10 * v11
    v13 = grad_grad_jets[:, :, 2]
    v14 = v13 * 2.0
    v15 = v0 * v14
    v16 = jets[:, :, 6]
    v17 = v16 * v15
    v18 = v0 * v0
    v19 = grad_grad_jets[:, :, 6]
    v20 = v18 * v19
    v21 = v17 + v20
    del v17, v20
    v22 = v3 * -3150.0
    v23 = v22 * v21
    v24 = jets[:, :, 5]
    v25 = v6 * v24
    v26 = v3 * -12600.0
    v27 = v25 * v26
    v28 = v27 * v13
    v29 = v23 + v28
    del v23, v28
    v30 = v12 + v29
    del v12, v29
    v31 = grad_grad_jets[:, :, 3]
    v32 = v31 * 2.0
    v33 = v6 * v32
    v34 = v8 * v33
    v35 = v0 * v11
    v36 = v1 * v13
    v37 = v35 + v36
    del v35, v36
    v38 = v4 * v37
    v39 = v34 + v38
    del v34, v38
    v40 = v1 * v39
    v41 = v40 + v30
    del v30, v40
    v42 = grad_grad_jets[:, :, 5]
    v43 = v6 * v42
    v44 = v24 * v31
    v45 = v43 + v44
    del v43, v44
    v46 = v26 * v45
    v47 = v0 * v46
    v48 = v47 + v41
    del v41, v47
    v49 = v7 * v48
    v50 = v1 * v10
    v51 = v0 * v27
    v52 = v50 + v51
    del v50, v51
    v53 = v16 * v18
    v54 = v53 * v22
    v55 = v54 + v52
    del v52, v54
    v56 = v55 * v33
    v57 = v3 * 13230.0
    v58 = v25 * v57
    v59 = v1 * v1
    v60 = v3 * -4725.0
    v61 = v59 * v60
    v62 = v58 + v61
    del v58, v61
    v63 = v1 * v15
    v64 = v18 * v11
    v65 = v63 + v64
    del v63, v64
    v66 = v65 * 2.0
    v67 = v62 * v66
    v68 = v56 + v67
    del v56, v67
    v69 = v11 * 2.0
    v70 = v1 * v69
    v71 = v60 * v70
    v72 = v57 * v45
    v73 = v71 + v72
    del v71, v72
    v74 = v1 * v18
    v75 = v74 * v73
    del v73
    v76 = v75 * 2.0
    del v75
    v77 = v76 + v68
    del v68, v76
    v78 = v49 + v77
    del v49, v77
    v79 = v1 * v78
    v80 = v74 * v62
    del v62
    v81 = v80 * 2.0
    del v80
    v82 = v7 * v55
    v83 = v81 + v82
    del v81, v82
    v84 = v83 * v11
    v85 = v24 * v18
    v86 = v85 * v7
    v87 = v3 * -756.0
    v88 = v86 * v87
    v89 = v85 * v87
    v90 = v7 * v89
    v91 = v88 + v90
    del v88, v90
    v92 = v6 ** 5
    v93 = v3 * 6720.0
    v94 = v92 * v93
    v95 = v94 + v91
    del v91, v94
    v96 = grad_features[1]
    v97 = v96 * 9.0
    v98 = v97 + v95
    del v95, v97
    v99 = v98 * v42
    v100 = v99 + v84
    del v84, v99
    v101 = v7 * v74
    v102 = v101 * v22
    v103 = v102 * v19
    v104 = v103 + v100
    del v100, v103
    v105 = v6 * v7
    v106 = v3 * 18.0
    v107 = jets[:, :, 7]
    v108 = v107 * v106
    v109 = v108 * 40.0
    v110 = v105 * v109
    v111 = v15 * 2.0
    v112 = v110 * v111
    v113 = v112 + v104
    del v104, v112
    v114 = v6 * v33
    v115 = v7 * v31
    v116 = v114 + v115
    del v114, v115
    v117 = v109 * v116
    v118 = grad_grad_jets[:, :, 7]
    v119 = v106 * v118
    v120 = v119 * 40.0
    v121 = v105 * v120
    v122 = v117 + v121
    del v117, v121
    v123 = v18 * v122
    del v122
    v124 = v123 * 2.0
    del v123
    v125 = v124 + v113
    del v113, v124
    v126 = v7 * v65
    v127 = v74 * v33
    v128 = v126 + v127
    del v126, v127
    v129 = v22 * v128
    del v22
    v130 = v16 * v129
    v131 = v130 + v125
    del v125, v130
    v132 = v79 + v131
    del v79, v131
    v133 = v85 * v33
    v134 = v24 * v15
    v135 = v18 * v42
    v136 = v134 + v135
    del v134, v135
    v137 = v7 * v136
    v138 = v133 + v137
    del v133, v137
    v139 = v87 * v138
    v140 = v6 ** 4
    v141 = v140 * 5.0
    del v140
    v142 = v141 * v31
    v143 = v93 * v142
    v144 = v89 * v33
    v145 = v143 + v144
    del v143, v144
    v146 = v139 + v145
    del v139, v145
    v147 = v87 * v136
    del v87
    v148 = v7 * v147
    v149 = v148 + v146
    del v146, v148
    v150 = v24 * v149
    v151 = v150 + v132
    del v132, v150
    v152 = v0 * v151
    del v151
    v153 = v152 * 2.0
    del v152
    v154 = v1 * v83
    v155 = v18 * v110
    del v110
    v156 = v155 * 2.0
    del v155
    v157 = v16 * v102
    v158 = v156 + v157
    del v156, v157
    v159 = v154 + v158
    del v154, v158
    v160 = v24 * v98
    v161 = v160 + v159
    del v159, v160
    v162 = v161 * v14
    del v14, v161
    v163 = v24 * v24
    v164 = v3 * -2835.0
    v165 = v163 * v164
    v166 = v1 * v16
    v167 = v3 * 1890.0
    v168 = v166 * v167
    v169 = v108 * -45.0
    v170 = v6 * v169
    v171 = v170 + v168
    del v168, v170
    v172 = v165 + v171
    del v165, v171
    v173 = v1 * v172
    v174 = v3 * 1134.0
    v175 = v25 * v174
    v176 = v16 * v175
    v177 = v173 + v176
    del v173, v176
    v178 = v177 * v13
    del v177
    v179 = v178 * 5.0
    del v178
    v180 = v0 ** 3
    v181 = v180 * 4.0
    del v180
    v182 = v179 * v181
    del v179, v181
    v183 = v182 + v162
    del v162, v182
    v184 = v1 * v101
    v185 = v184 * v4
    v186 = v6 ** 6
    v187 = v3 * -33600.0
    v188 = v186 * v187
    v189 = v185 + v188
    del v185, v188
    v190 = v96 * -45.0
    v191 = v6 * v190
    v192 = v191 + v189
    del v189, v191
    v193 = v192 * v11
    v194 = v193 + v183
    del v183, v193
    v195 = v27 * v128
    del v27
    v196 = v195 + v194
    del v194, v195
    v197 = v101 * v46
    del v46
    v198 = v197 + v196
    del v196, v197
    v199 = v1 * v128
    v200 = v101 * v11
    v201 = v199 + v200
    del v199, v200
    v202 = v4 * v201
    del v4
    v203 = v92 * 6.0
    v204 = v203 * v31
    v205 = v187 * v204
    v206 = v190 * v31
    v207 = v206 + v205
    del v205, v206
    v208 = v202 + v207
    del v202, v207
    v209 = v1 * v208
    v210 = v209 + v198
    del v198, v209
    v211 = v153 + v210
    del v153, v210
    v212 = v172 * v11
    v213 = v108 * 9.0
    del v108
    v214 = v24 * v213
    v215 = v3 * -189.0
    v216 = v16 * v215
    v217 = v16 * v216
    v218 = v214 + v217
    del v214, v217
    v219 = v218 * v13
    del v218
    v220 = v219 * 6.0
    del v219
    v221 = v175 * v19
    v222 = v220 + v221
    del v220, v221
    v223 = v212 + v222
    del v212, v222
    v224 = v42 * 2.0
    v225 = v24 * v224
    v226 = v164 * v225
    v227 = v1 * v19
    v228 = v16 * v11
    v229 = v227 + v228
    del v227, v228
    v230 = v167 * v229
    v231 = v226 + v230
    del v226, v230
    v232 = v169 * v31
    v233 = v232 + v231
    del v231, v232
    v234 = v119 * -45.0
    v235 = v6 * v234
    v236 = v235 + v233
    del v233, v235
    v237 = v1 * v236
    v238 = v237 + v223
    del v223, v237
    v239 = v174 * v45
    v240 = v16 * v239
    v241 = v240 + v238
    del v238, v240
    v242 = v0 ** 4
    v243 = v242 * 5.0
    del v242
    v244 = v243 * v241
    del v241
    v245 = v244 + v211
    del v211, v244
    v246 = v216 * v19
    v247 = v213 * v42
    v248 = v246 + v247
    del v246, v247
    v249 = v119 * 9.0
    del v119
    v250 = v24 * v249
    v251 = v250 + v248
    del v248, v250
    v252 = v215 * v19
    v253 = v16 * v252
    v254 = v253 + v251
    del v251, v253
    v255 = v0 ** 5
    v256 = v255 * 6.0
    v257 = v256 * v254
    del v254
    v258 = v257 + v245
    del v245, v257
    v259 = v74 * v48
    del v48
    v260 = v89 * v136
    v261 = v55 * v65
    del v65
    v262 = v18 * v18
    v263 = v262 * v109
    v264 = v96 * 40.0
    v265 = v263 + v264
    del v263, v264
    v266 = v265 * v31
    v267 = v266 + v261
    del v261, v266
    v268 = v260 + v267
    del v260, v267
    v269 = v8 * v201
    v270 = v269 + v268
    del v268, v269
    v271 = v85 * v147
    del v147
    v272 = v271 + v270
    del v270, v271
    v273 = v259 + v272
    del v259, v272
    v274 = v18 * v111
    del v111
    v275 = v109 * v274
    del v109
    v276 = v262 * v120
    del v120
    v277 = v275 + v276
    del v275, v276
    v278 = v6 * v277
    v279 = v278 + v273
    del v273, v278
    v280 = v6 * v279
    del v279
    v281 = v280 * 2.0
    del v280
    v282 = v74 * v55
    del v55
    v283 = v184 * v8
    del v8
    v284 = v85 * v89
    del v89
    v285 = v283 + v284
    del v283, v284
    v286 = v282 + v285
    del v282, v285
    v287 = v6 * v265
    v288 = v287 + v286
    del v286, v287
    v289 = v288 * v32
    del v32, v288
    v290 = v3 * 11200.0
    v291 = v290 * v31
    del v290
    v292 = v291 * 8.0
    del v291
    v293 = v186 * 7.0
    v294 = v292 * v293
    del v292, v293
    v295 = v85 * v93
    v296 = v295 * v31
    del v295
    v297 = v296 * 5.0
    del v296
    v298 = v6 ** 3
    v299 = v298 * 4.0
    del v298
    v300 = v297 * v299
    del v297, v299
    v301 = v294 + v300
    del v294, v300
    v302 = v289 + v301
    del v289, v301
    v303 = v265 * v33
    del v265
    v304 = v303 + v302
    del v302, v303
    v305 = v190 * v37
    del v190
    v306 = v305 + v304
    del v304, v305
    v307 = v74 * v74
    v308 = v307 * v57
    v309 = v16 * v255
    v310 = v309 * v174
    v311 = v308 + v310
    del v308, v310
    v312 = v0 * v101
    v313 = v312 * v26
    v314 = v313 + v311
    del v311, v313
    v315 = v314 * v42
    v316 = v315 + v306
    del v306, v315
    v317 = v243 * v13
    del v243
    v318 = v1 * v317
    v319 = v255 * v11
    v320 = v318 + v319
    del v318, v319
    v321 = v169 * v320
    del v169
    v322 = v321 + v316
    del v316, v321
    v323 = v1 * v255
    v324 = v323 * v234
    del v234
    v325 = v324 + v322
    del v322, v324
    v326 = v0 * v128
    v327 = v101 * v13
    v328 = v326 + v327
    del v326, v327
    v329 = v26 * v328
    del v26
    v330 = v16 * v317
    v331 = v255 * v19
    v332 = v330 + v331
    del v330, v331
    v333 = v174 * v332
    del v174
    v334 = v329 + v333
    del v329, v333
    v335 = v74 * v66
    del v66, v74
    v336 = v57 * v335
    del v57
    v337 = v336 + v334
    del v334, v336
    v338 = v24 * v337
    v339 = v338 + v325
    del v325, v338
    v340 = v7 * v277
    del v277
    v341 = v340 + v339
    del v339, v340
    v342 = v281 + v341
    del v281, v341
    v343 = v2 * v187
    v344 = v343 * v31
    del v343
    v345 = v344 * 6.0
    del v344
    v346 = v93 * v136
    del v93
    v347 = v345 + v346
    del v345, v346
    v348 = v141 * v347
    del v141, v347
    v349 = v348 + v342
    del v342, v348
    v350 = v187 * v37
    del v187
    v351 = v203 * v350
    del v203, v350
    v352 = v351 + v349
    del v349, v351
    v353 = v18 * v78
    del v78
    v354 = v10 * v128
    del v10
    v355 = v83 * v15
    del v83
    v356 = v192 * v13
    del v192
    v357 = v355 + v356
    del v355, v356
    v358 = v172 * v317
    del v172
    v359 = v358 + v357
    del v357, v358
    v360 = v323 * v167
    v361 = v360 * v19
    v362 = v361 + v359
    del v359, v361
    v363 = v354 + v362
    del v354, v362
    v364 = v307 * v60
    v365 = v364 * v69
    del v69, v364
    v366 = v365 + v363
    del v363, v365
    v367 = v60 * v335
    del v60
    v368 = v1 * v367
    del v367
    v369 = v368 * 2.0
    del v368
    v370 = v369 + v366
    del v366, v369
    v371 = v101 * v39
    del v39
    v372 = v371 + v370
    del v370, v371
    v373 = v167 * v320
    del v167
    v374 = v16 * v373
    v375 = v374 + v372
    del v372, v374
    v376 = v255 * v236
    del v236
    v377 = v376 + v375
    del v375, v376
    v378 = v0 * v208
    del v208
    v379 = v378 + v377
    del v377, v378
    v380 = v353 + v379
    del v353, v379
    v381 = v18 * v149
    del v149
    v382 = v314 * v31
    del v314
    v383 = v98 * v15
    del v98
    v384 = v256 * v13
    del v256
    v385 = v213 * v384
    del v213
    v386 = v385 + v383
    del v383, v385
    v387 = v382 + v386
    del v382, v386
    v388 = v323 * v164
    v389 = v388 * v224
    del v224, v388
    v390 = v389 + v387
    del v387, v389
    v391 = v164 * v320
    del v164
    v392 = v24 * v391
    del v391
    v393 = v392 * 2.0
    del v392
    v394 = v393 + v390
    del v390, v393
    v395 = v6 * v337
    del v337
    v396 = v395 + v394
    del v394, v395
    v397 = v381 + v396
    del v381, v396
    v398 = v0 ** 6
    v399 = v398 * v249
    del v249
    v400 = v399 + v397
    del v397, v399
    v401 = v18 * v129
    del v18, v129
    v402 = v216 * v384
    del v216
    v403 = v398 * v19
    v404 = v16 * v384
    v405 = v403 + v404
    del v403, v404
    v406 = v215 * v405
    del v215
    v407 = v402 + v406
    del v402, v406
    v408 = v102 * v15
    del v15, v102
    v409 = v408 + v407
    del v407, v408
    v410 = v175 * v317
    del v175, v317
    v411 = v410 + v409
    del v409, v410
    v412 = v360 * v11
    del v360
    v413 = v412 + v411
    del v411, v412
    v414 = v1 * v373
    del v373
    v415 = v414 + v413
    del v413, v414
    v416 = v255 * v239
    del v239, v255
    v417 = v416 + v415
    del v415, v416
    v418 = v401 + v417
    del v401, v417
    v419 = v398 * v252
    del v252
    v420 = v419 + v418
    del v418, v419
    v421 = v262 * v116
    v422 = v105 * v274
    del v274
    v423 = v422 + v421
    del v421, v422
    v424 = v423 * 40.0
    del v423
    v425 = v24 * v384
    del v384
    v426 = v398 * v42
    v427 = v425 + v426
    del v425, v426
    v428 = v427 * 9.0
    del v427
    v429 = v424 + v428
    del v424, v428
    v430 = v6 * v320
    v431 = v323 * v31
    v432 = v430 + v431
    del v430, v431
    v433 = v432 * -45.0
    del v432
    v434 = v433 + v429
    del v429, v433
    v435 = v106 * v434
    del v106
    v436 = v116 * 40.0
    del v116
    v437 = v6 * v37
    v438 = v2 * v31
    v439 = v437 + v438
    del v437, v438
    v440 = v439 * -45.0
    del v439
    v441 = v436 + v440
    del v436, v440
    v442 = v136 * 9.0
    v443 = v442 + v441
    del v441, v442
    v444 = v2 * v201
    v445 = v184 * v37
    v446 = v444 + v445
    del v444, v445
    v447 = v446 * -7875.0
    del v446
    v448 = v92 * v136
    del v92
    v449 = v85 * v142
    del v142
    v450 = v448 + v449
    del v448, v449
    v451 = v450 * 6720.0
    del v450
    v452 = v7 * v201
    del v7, v201
    v453 = v184 * v33
    del v33, v184
    v454 = v452 + v453
    del v452, v453
    v455 = v454 * 31500.0
    del v454
    v456 = v6 ** 7
    v457 = v456 * 8.0
    del v456
    v458 = v457 * v31
    del v457
    v459 = v458 * 11200.0
    del v458
    v460 = v459 + v455
    del v455, v459
    v461 = v451 + v460
    del v451, v460
    v462 = v323 * v229
    del v229
    v463 = v166 * v320
    del v166
    v464 = v462 + v463
    del v462, v463
    v465 = v464 * 1890.0
    del v464
    v466 = v465 + v461
    del v461, v465
    v467 = v307 * v45
    v468 = v25 * v335
    v469 = v468 + v467
    del v467, v468
    v470 = v469 * 13230.0
    del v469
    v471 = v470 + v466
    del v466, v470
    v472 = v25 * v332
    del v332
    v473 = v309 * v45
    del v309
    v474 = v472 + v473
    del v472, v473
    v475 = v474 * 1134.0
    del v474
    v476 = v475 + v471
    del v471, v475
    v477 = v307 * v70
    del v70, v307
    v478 = v59 * v335
    del v59, v335
    v479 = v477 + v478
    del v477, v478
    v480 = v479 * -4725.0
    del v479
    v481 = v480 + v476
    del v476, v480
    v482 = v16 * v405
    del v405
    v483 = v398 * v16
    v484 = v483 * v19
    del v483
    v485 = v482 + v484
    del v482, v484
    v486 = v485 * -189.0
    del v485
    v487 = v486 + v481
    del v481, v486
    v488 = v186 * v37
    del v37, v186
    v489 = v2 * v204
    del v2, v204
    v490 = v488 + v489
    del v488, v489
    v491 = v490 * -33600.0
    del v490
    v492 = v491 + v487
    del v487, v491
    v493 = v447 + v492
    del v447, v492
    v494 = v85 * v138
    del v85, v138
    v495 = v86 * v136
    del v86, v136
    v496 = v494 + v495
    del v494, v495
    v497 = v496 * -756.0
    del v496
    v498 = v497 + v493
    del v493, v497
    v499 = v323 * v225
    del v225
    v500 = v163 * v320
    del v163, v320
    v501 = v499 + v500
    del v499, v500
    v502 = v501 * -2835.0
    del v501
    v503 = v502 + v498
    del v498, v502
    v504 = v25 * v328
    del v25, v328
    v505 = v312 * v45
    del v45, v312
    v506 = v504 + v505
    del v504, v505
    v507 = v506 * -12600.0
    del v506
    v508 = v507 + v503
    del v503, v507
    v509 = v101 * v21
    del v21, v101
    v510 = v53 * v128
    del v53, v128
    v511 = v509 + v510
    del v509, v510
    v512 = v511 * -3150.0
    del v511
    v513 = v512 + v508
    del v508, v512
    v514 = v107 * v434
    del v434
    v515 = v105 * v262
    del v105, v262
    v516 = v515 * 40.0
    del v515
    v517 = v24 * v398
    del v398
    v518 = v517 * 9.0
    del v517
    v519 = v516 + v518
    del v516, v518
    v520 = v6 * v323
    del v323
    v521 = v520 * 45.0
    del v520
    v522 = v519 - v521
    del v519, v521
    v523 = v522 * v118
    del v522
    v524 = v514 + v523
    del v514, v523
    v525 = v524 * 18.0
    del v524
    v526 = v525 + v513
    del v513, v525
    return (
        stack([None, None, v258, v352, v380, v400, v420, v435], jets),
        join([v13, v443, v526], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
