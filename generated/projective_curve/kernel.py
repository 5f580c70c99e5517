"""Differential invariants of projective_curve, order 7.

Generated; do not edit. Regenerate with: python -m codegen

Spec       projective_curve: 8 generators on (x, u), order 7, derived with 1 channels, serves 1 channels
Spec hash  6f1cd333206d8ac4e519e36b2332c259f56d7dd5cd312e07838fa46d2e77f1a7
Proof      jets 9 - orbits 8 = 1 independent invariants, all found, annihilated by 8 generators
Forward    84 operations per channel and pixel: add 8, mul 38, power 5, scale 23, sub 10
Backward   189 operations per channel and pixel: add 48, mul 98, power 7, scale 35, sub 1
Second     513 operations per channel and pixel: add 162, mul 266, power 9, scale 75, sub 1
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
    v2 = jets[:, :, 4]
    v3 = jets[:, :, 5]
    v4 = v1 ** 8
    v5 = v0 ** 6
    v6 = jets[:, :, 6]
    v7 = v5 * v6
    v8 = v6 * v7
    del v7
    v9 = v1 ** 6
    v10 = v1 ** 5
    v11 = v0 ** 5
    v12 = jets[:, :, 7]
    v13 = v3 * v5
    del v5
    v14 = v0 * v0
    v15 = v3 * v14
    v16 = v1 * v1
    v17 = v1 * v16
    v18 = v2 * v14
    v19 = v16 * v18
    v20 = v6 * v14
    v21 = v19 * v20
    del v20
    v22 = v0 * v2
    v23 = v1 * v22
    v24 = v17 * 8.0
    v25 = v23 * 9.0
    del v23
    v26 = v24 - v25
    del v24, v25
    v27 = v26 * 5.0
    del v26
    v28 = v15 * 9.0
    v29 = v27 + v28
    del v27, v28
    v30 = v9 * v22
    del v9
    v31 = v1 * v3
    v32 = v0 * v19
    v33 = v31 * v32
    del v32
    v34 = v6 * v11
    v35 = v31 * v34
    del v34
    v36 = v2 * v11
    del v11
    v37 = v3 * v3
    v38 = v36 * v37
    del v37
    v39 = v2 * v6
    v40 = v36 * v39
    del v39
    v41 = v1 * v36
    del v36
    v42 = v10 * v15
    del v10
    v43 = v15 * v16
    v44 = v15 * v43
    del v15, v43
    v45 = v14 * v14
    del v14
    v46 = v17 * v45
    del v17, v45
    v47 = v46 * 40.0
    del v46
    v48 = v13 * 9.0
    del v13
    v49 = v47 + v48
    del v47, v48
    v50 = v41 * 45.0
    del v41
    v51 = v49 - v50
    del v49, v50
    v52 = v12 * v51
    del v51
    v53 = v2 * v19
    del v19
    v54 = v16 * v53
    del v16
    v55 = v22 * v53
    del v22, v53
    v56 = v18 * v18
    del v18
    v57 = v2 * v2
    v58 = v56 * v57
    del v57
    v59 = v31 * v56
    del v31, v56
    v60 = v4 * 1600.0
    del v4
    v61 = v54 * 4500.0
    del v54
    v62 = v60 + v61
    del v60, v61
    v63 = v42 * 960.0
    del v42
    v64 = v62 + v63
    del v62, v63
    v65 = v40 * 270.0
    del v40
    v66 = v64 + v65
    del v64, v65
    v67 = v59 * 1890.0
    del v59
    v68 = v66 + v67
    del v66, v67
    v69 = v35 * 162.0
    del v35
    v70 = v68 + v69
    del v68, v69
    v71 = v58 * 675.0
    del v58
    v72 = v70 - v71
    del v70, v71
    v73 = v8 * 27.0
    del v8
    v74 = v72 - v73
    del v72, v73
    v75 = v30 * 4800.0
    del v30
    v76 = v74 - v75
    del v74, v75
    v77 = v55 * 1125.0
    del v55
    v78 = v76 - v77
    del v76, v77
    v79 = v44 * 108.0
    del v44
    v80 = v78 - v79
    del v78, v79
    v81 = v38 * 405.0
    del v38
    v82 = v80 - v81
    del v80, v81
    v83 = v33 * 1800.0
    del v33
    v84 = v82 - v83
    del v82, v83
    v85 = v21 * 450.0
    del v21
    v86 = v84 - v85
    del v84, v85
    v87 = v86 * 7.0
    del v86
    v88 = v52 * 18.0
    del v52
    v89 = v87 + v88
    del v87, v88
    return join([v0, v29, v89], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 2]
    v1 = jets[:, :, 3]
    v2 = jets[:, :, 4]
    v3 = jets[:, :, 5]
    v4 = v0 ** 6
    v5 = jets[:, :, 6]
    v6 = v4 * v5
    v7 = v1 ** 6
    v8 = v1 ** 5
    v9 = v0 ** 5
    v10 = jets[:, :, 7]
    v11 = v3 * v4
    v12 = v0 * v0
    v13 = v3 * v12
    v14 = v1 * v1
    v15 = v1 * v14
    v16 = v2 * v12
    v17 = v14 * v16
    v18 = v5 * v12
    v19 = v0 * v2
    v20 = v1 * v3
    v21 = v0 * v17
    v22 = v5 * v9
    v23 = v2 * v9
    v24 = v3 * v3
    v25 = v2 * v5
    v26 = v1 * v23
    v27 = v13 * v14
    v28 = v12 * v12
    v29 = v15 * v28
    v30 = v29 * 40.0
    del v29
    v31 = v11 * 9.0
    del v11
    v32 = v30 + v31
    del v30, v31
    v33 = v26 * 45.0
    del v26
    v34 = v32 - v33
    del v32, v33
    v35 = v2 * v17
    v36 = v16 * v16
    v37 = v2 * v2
    v38 = grad_features[0]
    v39 = grad_features[1]
    v40 = grad_features[2]
    v41 = v40 * 18.0
    v42 = v40 * -3150.0
    v43 = v40 * -12600.0
    v44 = v40 * -2835.0
    v45 = v40 * -756.0
    v46 = v40 * -7875.0
    v47 = v40 * -33600.0
    v48 = v40 * -189.0
    v49 = v40 * -4725.0
    v50 = v40 * 1134.0
    v51 = v40 * 13230.0
    v52 = v40 * 1890.0
    v53 = v40 * 6720.0
    v54 = v40 * 31500.0
    v55 = v40 * 11200.0
    v56 = v36 * v51
    v57 = v20 * v51
    del v51
    v58 = v37 * v49
    del v37
    v59 = v36 * v49
    del v36, v49
    v60 = v2 * v59
    del v59
    v61 = v60 * 2.0
    del v60
    v62 = v57 + v58
    del v57, v58
    v63 = v16 * v62
    del v62
    v64 = v63 * 2.0
    del v63
    v65 = v35 * v46
    v66 = v19 * v46
    del v46
    v67 = v35 * v54
    del v35
    v68 = v14 * v54
    del v54
    v69 = v66 + v68
    del v66, v68
    v70 = v17 * v69
    v71 = v2 * v69
    del v69
    v72 = v34 * v41
    del v34
    v73 = v10 * v41
    del v41
    v74 = v73 * -45.0
    v75 = v73 * 9.0
    v76 = v73 * 40.0
    del v73
    v77 = v28 * v76
    del v28
    v78 = v15 * v76
    del v15, v76
    v79 = v12 * v78
    del v78
    v80 = v79 * 2.0
    del v79
    v81 = v27 * v45
    del v27
    v82 = v13 * v45
    del v45
    v83 = v14 * v82
    v84 = v13 * v82
    del v82
    v85 = v13 * v53
    del v13
    v86 = v8 * v53
    del v53
    v87 = v23 * v74
    v88 = v1 * v74
    del v74
    v89 = v25 * v52
    del v25
    v90 = v23 * v52
    del v52
    v91 = v5 * v90
    v92 = v2 * v90
    del v90
    v93 = v24 * v44
    del v24
    v94 = v23 * v44
    del v23, v44
    v95 = v3 * v94
    del v94
    v96 = v95 * 2.0
    del v95
    v97 = v88 + v89
    del v88, v89
    v98 = v93 + v97
    del v93, v97
    v99 = v9 * v98
    v100 = v2 * v98
    del v98
    v101 = v22 * v50
    del v22
    v102 = v20 * v50
    del v50
    v103 = v9 * v102
    v104 = v5 * v102
    del v102
    v105 = v21 * v43
    del v21
    v106 = v20 * v43
    del v20, v43
    v107 = v17 * v106
    v108 = v0 * v106
    del v106
    v109 = v56 + v101
    del v56, v101
    v110 = v105 + v109
    del v105, v109
    v111 = v3 * v110
    v112 = v1 * v110
    del v110
    v113 = v19 * v47
    v114 = v7 * v47
    del v7, v47
    v115 = v39 * 9.0
    v116 = v39 * -45.0
    v117 = v39 * 40.0
    v118 = v19 * v116
    del v19
    v119 = v1 * v116
    del v116
    v120 = v65 + v114
    del v65, v114
    v121 = v119 + v120
    del v119, v120
    v122 = v2 * v121
    v123 = v0 * v121
    del v121
    v124 = v18 * v42
    del v18
    v125 = v17 * v42
    del v17, v42
    v126 = v12 * v125
    v127 = v5 * v125
    del v125
    v128 = v71 + v108
    del v71, v108
    v129 = v124 + v128
    del v124, v128
    v130 = v16 * v129
    del v16
    v131 = v14 * v129
    del v129
    v132 = v64 + v131
    del v64, v131
    v133 = v12 * v132
    v134 = v2 * v132
    del v132
    v135 = v77 + v117
    del v77, v117
    v136 = v14 * v135
    del v14
    v137 = v1 * v135
    del v135
    v138 = v67 + v84
    del v67, v84
    v139 = v130 + v138
    del v130, v138
    v140 = v137 + v139
    del v137, v139
    v141 = v1 * v140
    del v140
    v142 = v141 * 2.0
    del v141
    v143 = v81 + v83
    del v81, v83
    v144 = v86 + v143
    del v86, v143
    v145 = v115 + v144
    del v115, v144
    v146 = v12 * v145
    del v12
    v147 = v3 * v145
    del v145
    v148 = v80 + v127
    del v80, v127
    v149 = v134 + v148
    del v134, v148
    v150 = v147 + v149
    del v147, v149
    v151 = v0 * v150
    del v150
    v152 = v151 * 2.0
    del v151
    v153 = v4 * v75
    v154 = v3 * v75
    del v75
    v155 = v100 + v104
    del v100, v104
    v156 = v0 ** 4
    v157 = v156 * 5.0
    del v156
    v158 = v155 * v157
    del v155, v157
    v159 = v1 ** 4
    v160 = v159 * 5.0
    del v159
    v161 = v85 * v160
    del v85, v160
    v162 = v8 * 6.0
    del v8
    v163 = v113 * v162
    del v113, v162
    v164 = v6 * v48
    del v6
    v165 = v5 * v48
    del v48
    v166 = v5 * v165
    v167 = v4 * v165
    del v4, v165
    v168 = v92 + v103
    del v92, v103
    v169 = v126 + v168
    del v126, v168
    v170 = v164 + v169
    del v164, v169
    v171 = v167 + v170
    del v167, v170
    v172 = v154 + v166
    del v154, v166
    v173 = v9 * 6.0
    del v9
    v174 = v172 * v173
    del v172, v173
    v175 = v1 ** 7
    v176 = v175 * 8.0
    del v175
    v177 = v55 * v176
    del v55, v176
    v178 = v96 + v112
    del v96, v112
    v179 = v146 + v178
    del v146, v178
    v180 = v153 + v179
    del v153, v179
    v181 = v61 + v70
    del v61, v70
    v182 = v91 + v181
    del v91, v181
    v183 = v99 + v182
    del v99, v182
    v184 = v123 + v183
    del v123, v183
    v185 = v133 + v184
    del v133, v184
    v186 = v87 + v111
    del v87, v111
    v187 = v118 + v186
    del v118, v186
    v188 = v136 + v187
    del v136, v187
    v189 = v142 + v188
    del v142, v188
    v190 = v161 + v189
    del v161, v189
    v191 = v163 + v190
    del v163, v190
    v192 = v177 + v191
    del v177, v191
    v193 = v38 + v107
    del v107
    v194 = v122 + v193
    del v122, v193
    v195 = v152 + v194
    del v152, v194
    v196 = v158 + v195
    del v158, v195
    v197 = v174 + v196
    del v174, v196
    return stack([None, None, v197, v192, v185, v180, v171, v72], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 2]
    v1 = jets[:, :, 3]
    v2 = jets[:, :, 4]
    v3 = jets[:, :, 5]
    v4 = v0 ** 6
    v5 = jets[:, :, 6]
    v6 = v4 * v5
    v7 = v1 ** 6
    v8 = v1 ** 5
    v9 = v0 ** 5
    v10 = jets[:, :, 7]
    v11 = v3 * v4
    v12 = v0 * v0
    v13 = v3 * v12
    v14 = v1 * v1
    v15 = v1 * v14
    v16 = v2 * v12
    v17 = v14 * v16
    v18 = v5 * v12
    v19 = v0 * v2
    v20 = v1 * v3
    v21 = v0 * v17
    v22 = v5 * v9
    v23 = v2 * v9
    v24 = v3 * v3
    v25 = v2 * v5
    v26 = v1 * v23
    v27 = v13 * v14
    v28 = v12 * v12
    v29 = v15 * v28
    v30 = v29 * 40.0
    del v29
    v31 = v11 * 9.0
    del v11
    v32 = v30 + v31
    del v30, v31
    v33 = v26 * 45.0
    del v26
    v34 = v32 - v33
    del v32, v33
    v35 = v2 * v17
    v36 = v16 * v16
    v37 = v2 * v2
    v38 = grad_features[1]
    v39 = grad_features[2]
    v40 = v39 * 18.0
    v41 = v39 * -3150.0
    v42 = v39 * -12600.0
    v43 = v39 * -2835.0
    v44 = v39 * -756.0
    v45 = v39 * -7875.0
    v46 = v39 * -33600.0
    v47 = v39 * -189.0
    v48 = v39 * -4725.0
    v49 = v39 * 1134.0
    v50 = v39 * 13230.0
    v51 = v39 * 1890.0
    v52 = v39 * 6720.0
    v53 = v39 * 31500.0
    v54 = v39 * 11200.0
    v55 = v36 * v50
    v56 = v20 * v50
    v57 = v37 * v48
    v58 = v36 * v48
    v59 = v56 + v57
    del v56, v57
    v60 = v16 * v59
    v61 = v60 * 2.0
    del v60
    v62 = v35 * v45
    v63 = v19 * v45
    v64 = v35 * v53
    v65 = v14 * v53
    v66 = v63 + v65
    del v63, v65
    v67 = v2 * v66
    v68 = v10 * v40
    v69 = v68 * -45.0
    v70 = v68 * 9.0
    v71 = v68 * 40.0
    del v68
    v72 = v28 * v71
    v73 = v15 * v71
    v74 = v12 * v73
    v75 = v74 * 2.0
    del v74
    v76 = v27 * v44
    v77 = v13 * v44
    v78 = v14 * v77
    v79 = v13 * v77
    v80 = v13 * v52
    v81 = v8 * v52
    v82 = v1 * v69
    v83 = v25 * v51
    v84 = v23 * v51
    v85 = v24 * v43
    v86 = v23 * v43
    v87 = v82 + v83
    del v82, v83
    v88 = v85 + v87
    del v85, v87
    v89 = v2 * v88
    v90 = v22 * v49
    v91 = v20 * v49
    v92 = v5 * v91
    v93 = v21 * v42
    v94 = v20 * v42
    v95 = v0 * v94
    v96 = v55 + v90
    del v55, v90
    v97 = v93 + v96
    del v93, v96
    v98 = v19 * v46
    v99 = v7 * v46
    v100 = v38 * 9.0
    v101 = v38 * -45.0
    v102 = v38 * 40.0
    v103 = v1 * v101
    v104 = v62 + v99
    del v62, v99
    v105 = v103 + v104
    del v103, v104
    v106 = v18 * v41
    v107 = v17 * v41
    v108 = v5 * v107
    v109 = v67 + v95
    del v67, v95
    v110 = v106 + v109
    del v106, v109
    v111 = v16 * v110
    v112 = v14 * v110
    v113 = v61 + v112
    del v61, v112
    v114 = v2 * v113
    v115 = v72 + v102
    del v72, v102
    v116 = v1 * v115
    v117 = v64 + v79
    del v64, v79
    v118 = v111 + v117
    del v111, v117
    v119 = v116 + v118
    del v116, v118
    v120 = v76 + v78
    del v76, v78
    v121 = v81 + v120
    del v81, v120
    v122 = v100 + v121
    del v100, v121
    v123 = v3 * v122
    v124 = v75 + v108
    del v75, v108
    v125 = v114 + v124
    del v114, v124
    v126 = v123 + v125
    del v123, v125
    v127 = v3 * v70
    v128 = v89 + v92
    del v89, v92
    v129 = v0 ** 4
    v130 = v129 * 5.0
    del v129
    v131 = v1 ** 4
    v132 = v131 * 5.0
    del v131
    v133 = v8 * 6.0
    v134 = v5 * v47
    v135 = v5 * v134
    v136 = v127 + v135
    del v127, v135
    v137 = v9 * 6.0
    v138 = v1 ** 7
    v139 = v138 * 8.0
    del v138
    v140 = grad_grad_jets[:, :, 2]
    v141 = grad_grad_jets[:, :, 3]
    v142 = grad_grad_jets[:, :, 4]
    v143 = grad_grad_jets[:, :, 5]
    v144 = grad_grad_jets[:, :, 6]
    v145 = grad_grad_jets[:, :, 7]
    v146 = v139 * v141
    del v139
    v147 = v54 * v141
    del v54
    v148 = v147 * 8.0
    del v147
    v149 = v7 * 7.0
    v150 = v148 * v149
    del v148, v149
    v151 = v137 * v140
    v152 = v136 * v140
    del v136
    v153 = v152 * 6.0
    del v152
    v154 = v134 * v144
    v155 = v4 * v144
    v156 = v134 * v151
    del v134
    v157 = v5 * v151
    v158 = v155 + v157
    del v155, v157
    v159 = v47 * v158
    v160 = v5 * v158
    del v158
    v161 = v47 * v144
    del v47
    v162 = v6 * v144
    del v6
    v163 = v133 * v141
    v164 = v98 * v141
    del v98
    v165 = v164 * 6.0
    del v164
    v166 = v132 * v141
    v167 = v80 * v141
    del v80
    v168 = v167 * 5.0
    del v167
    v169 = v1 ** 3
    v170 = v169 * 4.0
    del v169
    v171 = v168 * v170
    del v168, v170
    v172 = v130 * v140
    v173 = v128 * v140
    del v128
    v174 = v173 * 5.0
    del v173
    v175 = v0 ** 3
    v176 = v175 * 4.0
    del v175
    v177 = v174 * v176
    del v174, v176
    v178 = v70 * v151
    v179 = v3 * v151
    del v151
    v180 = v70 * v143
    del v70
    v181 = v4 * v143
    v182 = v140 * 2.0
    v183 = v126 * v182
    del v126
    v184 = v0 * v182
    del v182
    v185 = v122 * v184
    v186 = v3 * v184
    v187 = v122 * v143
    del v122
    v188 = v12 * v143
    v189 = v186 + v188
    del v186, v188
    v190 = v141 * 2.0
    v191 = v119 * v190
    del v119
    v192 = v1 * v190
    del v190
    v193 = v115 * v192
    v194 = v1 * v192
    v195 = v115 * v141
    del v115
    v196 = v14 * v141
    v197 = v194 + v196
    del v194, v196
    v198 = v113 * v184
    v199 = v2 * v184
    v200 = v113 * v142
    del v113
    v201 = v12 * v142
    v202 = v199 + v201
    del v199, v201
    v203 = v110 * v202
    v204 = v14 * v202
    v205 = v110 * v192
    del v110
    v206 = v16 * v192
    v207 = v204 + v206
    del v204, v206
    v208 = v107 * v184
    v209 = v5 * v184
    v210 = v107 * v144
    del v107
    v211 = v12 * v144
    v212 = v209 + v211
    del v209, v211
    v213 = v41 * v212
    v214 = v17 * v212
    del v212
    v215 = v41 * v207
    del v41
    v216 = v18 * v207
    del v18
    v217 = v105 * v142
    v218 = v0 * v142
    v219 = v105 * v140
    del v105
    v220 = v2 * v140
    v221 = v218 + v220
    del v218, v220
    v222 = v101 * v221
    v223 = v1 * v221
    v224 = v101 * v141
    del v101
    v225 = v19 * v141
    v226 = v197 * 40.0
    v227 = v223 + v225
    del v223, v225
    v228 = v227 * -45.0
    del v227
    v229 = v189 * 9.0
    v230 = v46 * v221
    v231 = v7 * v221
    del v7
    v232 = v46 * v163
    del v46
    v233 = v19 * v163
    del v163
    v234 = v97 * v143
    v235 = v1 * v143
    v236 = v97 * v141
    del v97
    v237 = v3 * v141
    v238 = v235 + v237
    del v235, v237
    v239 = v94 * v207
    v240 = v0 * v207
    v241 = v94 * v140
    del v94
    v242 = v17 * v140
    v243 = v240 + v242
    del v240, v242
    v244 = v42 * v243
    v245 = v20 * v243
    del v243
    v246 = v42 * v238
    del v42
    v247 = v21 * v238
    del v21
    v248 = v91 * v172
    v249 = v5 * v172
    v250 = v91 * v144
    del v91
    v251 = v9 * v144
    v252 = v249 + v251
    del v249, v251
    v253 = v49 * v252
    v254 = v20 * v252
    del v252
    v255 = v49 * v238
    del v49
    v256 = v22 * v238
    del v22
    v257 = v88 * v172
    v258 = v2 * v172
    del v172
    v259 = v88 * v142
    del v88
    v260 = v9 * v142
    v261 = v258 + v260
    del v258, v260
    v262 = v143 * 2.0
    v263 = v86 * v262
    del v86
    v264 = v3 * v262
    del v262
    v265 = v43 * v264
    v266 = v23 * v264
    del v264
    v267 = v43 * v261
    del v43
    v268 = v24 * v261
    del v24
    v269 = v84 * v144
    v270 = v2 * v144
    v271 = v84 * v142
    del v84
    v272 = v5 * v142
    v273 = v270 + v272
    del v270, v272
    v274 = v51 * v273
    v275 = v23 * v273
    del v273
    v276 = v51 * v261
    del v51
    v277 = v25 * v261
    del v25
    v278 = v69 * v261
    v279 = v1 * v261
    del v261
    v280 = v69 * v141
    del v69
    v281 = v23 * v141
    v282 = v52 * v189
    v283 = v8 * v189
    del v8
    v284 = v52 * v166
    del v52
    v285 = v13 * v166
    del v166
    v286 = v77 * v192
    v287 = v13 * v192
    v288 = v77 * v189
    del v77
    v289 = v14 * v189
    v290 = v287 + v289
    del v287, v289
    v291 = v44 * v290
    v292 = v13 * v290
    del v290
    v293 = v44 * v189
    del v44
    v294 = v27 * v189
    del v27, v189
    v295 = v184 * 2.0
    del v184
    v296 = v73 * v295
    del v73
    v297 = v12 * v295
    del v295
    v298 = v71 * v297
    v299 = v15 * v297
    del v297
    v300 = v71 * v197
    del v71
    v301 = v28 * v197
    del v197
    v302 = v299 + v301
    del v299, v301
    v303 = v302 * 40.0
    del v302
    v304 = v179 + v181
    del v179, v181
    v305 = v304 * 9.0
    del v304
    v306 = v279 + v281
    del v279, v281
    v307 = v306 * -45.0
    del v306
    v308 = v303 + v305
    del v303, v305
    v309 = v307 + v308
    del v307, v308
    v310 = v40 * v309
    v311 = v10 * v309
    del v309
    v312 = v40 * v145
    del v40
    v313 = v34 * v145
    del v34
    v314 = v66 * v207
    v315 = v2 * v207
    del v207
    v316 = v66 * v142
    del v66
    v317 = v17 * v142
    v318 = v315 + v317
    del v315, v317
    v319 = v53 * v318
    v320 = v14 * v318
    v321 = v53 * v192
    del v53
    v322 = v35 * v192
    del v192
    v323 = v45 * v318
    v324 = v19 * v318
    del v19, v318
    v325 = v45 * v221
    del v45
    v326 = v35 * v221
    del v35, v221
    v327 = v202 * 2.0
    del v202
    v328 = v59 * v327
    del v59
    v329 = v16 * v327
    del v327
    v330 = v142 * 2.0
    v331 = v58 * v330
    del v58
    v332 = v2 * v330
    del v330
    v333 = v48 * v332
    v334 = v36 * v332
    del v332
    v335 = v48 * v329
    del v48
    v336 = v37 * v329
    del v37
    v337 = v50 * v329
    v338 = v20 * v329
    del v20, v329
    v339 = v50 * v238
    del v50
    v340 = v36 * v238
    del v36, v238
    v341 = v146 * 11200.0
    del v146
    v342 = v320 + v322
    del v320, v322
    v343 = v342 * 31500.0
    del v342
    v344 = v283 + v285
    del v283, v285
    v345 = v344 * 6720.0
    del v344
    v346 = v275 + v277
    del v275, v277
    v347 = v346 * 1890.0
    del v346
    v348 = v338 + v340
    del v338, v340
    v349 = v348 * 13230.0
    del v348
    v350 = v254 + v256
    del v254, v256
    v351 = v350 * 1134.0
    del v350
    v352 = v334 + v336
    del v334, v336
    v353 = v352 * -4725.0
    del v352
    v354 = v160 + v162
    del v160, v162
    v355 = v354 * -189.0
    del v354
    v356 = v231 + v233
    del v231, v233
    v357 = v356 * -33600.0
    del v356
    v358 = v324 + v326
    del v324, v326
    v359 = v358 * -7875.0
    del v358
    v360 = v292 + v294
    del v292, v294
    v361 = v360 * -756.0
    del v360
    v362 = v266 + v268
    del v266, v268
    v363 = v362 * -2835.0
    del v362
    v364 = v245 + v247
    del v245, v247
    v365 = v364 * -12600.0
    del v364
    v366 = v214 + v216
    del v214, v216
    v367 = v366 * -3150.0
    del v366
    v368 = v311 + v313
    del v311, v313
    v369 = v368 * 18.0
    del v368
    v370 = v341 + v343
    del v341, v343
    v371 = v345 + v370
    del v345, v370
    v372 = v347 + v371
    del v347, v371
    v373 = v349 + v372
    del v349, v372
    v374 = v351 + v373
    del v351, v373
    v375 = v353 + v374
    del v353, v374
    v376 = v355 + v375
    del v355, v375
    v377 = v357 + v376
    del v357, v376
    v378 = v359 + v377
    del v359, v377
    v379 = v361 + v378
    del v361, v378
    v380 = v363 + v379
    del v363, v379
    v381 = v365 + v380
    del v365, v380
    v382 = v367 + v381
    del v367, v381
    v383 = v369 + v382
    del v369, v382
    v384 = v226 + v228
    del v226, v228
    v385 = v229 + v384
    del v229, v384
    v386 = v2 * v335
    del v335
    v387 = v386 * 2.0
    del v386
    v388 = v333 + v339
    del v333, v339
    v389 = v16 * v388
    del v388
    v390 = v389 * 2.0
    del v389
    v391 = v321 + v325
    del v321, v325
    v392 = v17 * v391
    v393 = v2 * v391
    del v391
    v394 = v312 * -45.0
    v395 = v312 * 9.0
    v396 = v312 * 40.0
    del v312
    v397 = v28 * v396
    del v28
    v398 = v15 * v396
    del v15, v396
    v399 = v300 + v398
    del v300, v398
    v400 = v12 * v399
    del v399
    v401 = v400 * 2.0
    del v400
    v402 = v14 * v293
    v403 = v13 * v293
    del v13, v293
    v404 = v23 * v394
    del v23
    v405 = v1 * v394
    del v394
    v406 = v5 * v276
    v407 = v2 * v276
    del v276
    v408 = v3 * v267
    del v267
    v409 = v408 * 2.0
    del v408
    v410 = v265 + v274
    del v265, v274
    v411 = v280 + v410
    del v280, v410
    v412 = v405 + v411
    del v405, v411
    v413 = v9 * v412
    v414 = v2 * v412
    del v412
    v415 = v9 * v255
    del v9
    v416 = v5 * v255
    del v255
    v417 = v17 * v246
    del v17
    v418 = v0 * v246
    del v246
    v419 = v244 + v253
    del v244, v253
    v420 = v337 + v419
    del v337, v419
    v421 = v3 * v420
    v422 = v1 * v420
    del v420
    v423 = v224 + v232
    del v224, v232
    v424 = v323 + v423
    del v323, v423
    v425 = v2 * v424
    v426 = v0 * v424
    del v424
    v427 = v12 * v215
    v428 = v5 * v215
    del v215
    v429 = v213 + v241
    del v213, v241
    v430 = v316 + v429
    del v316, v429
    v431 = v393 + v430
    del v393, v430
    v432 = v418 + v431
    del v418, v431
    v433 = v16 * v432
    del v16
    v434 = v14 * v432
    del v432
    v435 = v205 + v328
    del v205, v328
    v436 = v390 + v435
    del v390, v435
    v437 = v434 + v436
    del v434, v436
    v438 = v12 * v437
    v439 = v2 * v437
    del v437
    v440 = v298 + v397
    del v298, v397
    v441 = v14 * v440
    del v14
    v442 = v1 * v440
    del v440
    v443 = v195 + v203
    del v195, v203
    v444 = v288 + v443
    del v288, v443
    v445 = v319 + v444
    del v319, v444
    v446 = v403 + v445
    del v403, v445
    v447 = v433 + v446
    del v433, v446
    v448 = v442 + v447
    del v442, v447
    v449 = v1 * v448
    del v448
    v450 = v449 * 2.0
    del v449
    v451 = v284 + v286
    del v284, v286
    v452 = v291 + v451
    del v291, v451
    v453 = v402 + v452
    del v402, v452
    v454 = v12 * v453
    del v12
    v455 = v3 * v453
    del v453
    v456 = v187 + v200
    del v187, v200
    v457 = v210 + v456
    del v210, v456
    v458 = v296 + v457
    del v296, v457
    v459 = v401 + v458
    del v401, v458
    v460 = v428 + v459
    del v428, v459
    v461 = v439 + v460
    del v439, v460
    v462 = v455 + v461
    del v455, v461
    v463 = v0 * v462
    del v462
    v464 = v463 * 2.0
    del v463
    v465 = v4 * v395
    v466 = v3 * v395
    del v395
    v467 = v153 + v250
    del v153, v250
    v468 = v259 + v467
    del v259, v467
    v469 = v414 + v468
    del v414, v468
    v470 = v416 + v469
    del v416, v469
    v471 = v130 * v470
    del v130, v470
    v472 = v165 + v282
    del v165, v282
    v473 = v132 * v472
    del v132, v472
    v474 = v133 * v230
    del v133, v230
    v475 = v5 * v161
    v476 = v4 * v161
    del v4, v161
    v477 = v156 + v159
    del v156, v159
    v478 = v208 + v477
    del v208, v477
    v479 = v248 + v478
    del v248, v478
    v480 = v271 + v479
    del v271, v479
    v481 = v407 + v480
    del v407, v480
    v482 = v415 + v481
    del v415, v481
    v483 = v427 + v482
    del v427, v482
    v484 = v476 + v483
    del v476, v483
    v485 = v154 + v180
    del v154, v180
    v486 = v466 + v485
    del v466, v485
    v487 = v475 + v486
    del v475, v486
    v488 = v137 * v487
    del v137, v487
    v489 = v178 + v185
    del v178, v185
    v490 = v236 + v489
    del v236, v489
    v491 = v263 + v490
    del v263, v490
    v492 = v409 + v491
    del v409, v491
    v493 = v422 + v492
    del v422, v492
    v494 = v454 + v493
    del v454, v493
    v495 = v465 + v494
    del v465, v494
    v496 = v198 + v219
    del v198, v219
    v497 = v257 + v496
    del v257, v496
    v498 = v269 + v497
    del v269, v497
    v499 = v314 + v498
    del v314, v498
    v500 = v331 + v499
    del v331, v499
    v501 = v387 + v500
    del v387, v500
    v502 = v392 + v501
    del v392, v501
    v503 = v406 + v502
    del v406, v502
    v504 = v413 + v503
    del v413, v503
    v505 = v426 + v504
    del v426, v504
    v506 = v438 + v505
    del v438, v505
    v507 = v150 + v171
    del v150, v171
    v508 = v191 + v507
    del v191, v507
    v509 = v193 + v508
    del v193, v508
    v510 = v222 + v509
    del v222, v509
    v511 = v234 + v510
    del v234, v510
    v512 = v278 + v511
    del v278, v511
    v513 = v404 + v512
    del v404, v512
    v514 = v421 + v513
    del v421, v513
    v515 = v441 + v514
    del v441, v514
    v516 = v450 + v515
    del v450, v515
    v517 = v473 + v516
    del v473, v516
    v518 = v474 + v517
    del v474, v517
    v519 = v177 + v183
    del v177, v183
    v520 = v217 + v519
    del v217, v519
    v521 = v239 + v520
    del v239, v520
    v522 = v417 + v521
    del v417, v521
    v523 = v425 + v522
    del v425, v522
    v524 = v464 + v523
    del v464, v523
    v525 = v471 + v524
    del v471, v524
    v526 = v488 + v525
    del v488, v525
    return (
        stack([None, None, v526, v518, v506, v495, v484, v310], jets),
        join([v140, v385, v383], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
