"""Differential invariants of poincare3, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       poincare3: 6 generators on (t, x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  7fb9b1bd0adf94b0af340fa348121ea831317753f50c4e75b93d9458b48e8226
Proof      jets 23 - orbits 6 = 17 independent invariants, all found, annihilated by 6 generators
Forward    116 operations per channel and pixel: add 18, mul 56, scale 19, sub 23
Backward   234 operations per channel and pixel: add 88, mul 121, neg 5, scale 20
Second     561 operations per channel and pixel: add 223, mul 292, neg 9, scale 37
Schedule   saves the jets alone, backward repeats 18 forward operations; values alive at once: 26, 38, 86
Features
    u(i), weight 0: u0
    L(i), weight 0: u0_tt - u0_xx - u0_yy
    Qa(i,i), weight 0: u0_t**2 - u0_x**2 - u0_y**2
    Qa(i,i+1), weight 0: u0_t*u1_t - u0_x*u1_x - u0_y*u1_y
    Qb(i,i), weight 0: u0_tt**2 - 2*u0_tx**2 - 2*u0_ty**2 + u0_xx**2 + 2*u0_xy**2 + u0_yy**2
    Qb(i,i+1), weight 0: u0_tt*u1_tt - 2*u0_tx*u1_tx - 2*u0_ty*u1_ty + u0_xx*u1_xx + 2*u0_xy*u1_xy + u0_yy*u1_yy
    Ta(i,i,i), weight 0: u0_t**2*u0_tt - 2*u0_t*u0_tx*u0_x - 2*u0_t*u0_ty*u0_y + u0_x**2*u0_xx +
        2*u0_x*u0_xy*u0_y + u0_y**2*u0_yy
    Ta(i,i,i+1), weight 0: u0_t**2*u1_tt - 2*u0_t*u0_x*u1_tx - 2*u0_t*u0_y*u1_ty + u0_x**2*u1_xx +
        2*u0_x*u0_y*u1_xy + u0_y**2*u1_yy
    Tb(i,i,i), weight 0: u0_tt*u0_xx*u0_yy - u0_tt*u0_xy**2 - u0_tx**2*u0_yy + 2*u0_tx*u0_ty*u0_xy -
        u0_ty**2*u0_xx
    F(i), weight 0: u0_t**2*u0_xx*u0_yy - u0_t**2*u0_xy**2 - 2*u0_t*u0_tx*u0_x*u0_yy + 2*u0_t*u0_tx*u0_xy*u0_y +
        2*u0_t*u0_ty*u0_x*u0_xy - 2*u0_t*u0_ty*u0_xx*u0_y + u0_tt*u0_x**2*u0_yy - 2*u0_tt*u0_x*u0_xy*u0_y +
        u0_tt*u0_xx*u0_y**2 - u0_tx**2*u0_y**2 + 2*u0_tx*u0_ty*u0_x*u0_y - u0_ty**2*u0_x**2

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

SPEC = KernelSpec(
    name="poincare3",
    digest="1911c11f34a24a43e8d2002c9e9ad8302879c3e85238a174b1e69af7473f3f54",
    dimension=3,
    order=2,
    jets=10,
    channels=None,
    spans=(0, 0, 0, 1, 0, 1, 0, 1, 0, 0),
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
                (3.0, (0, 0, 1, 0, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (3.0, (0, 2, 0, 0, 0, 0)),
            ),
            roundings=3,
        ),
        Majorant(
            terms=(
                (3.0, (0, 2, 0, 0, 0, 0)),
            ),
            roundings=3,
        ),
        Majorant(
            terms=(
                (9.0, (0, 0, 2, 0, 0, 0)),
            ),
            roundings=6,
        ),
        Majorant(
            terms=(
                (9.0, (0, 0, 2, 0, 0, 0)),
            ),
            roundings=6,
        ),
        Majorant(
            terms=(
                (9.0, (0, 2, 1, 0, 0, 0)),
            ),
            roundings=7,
        ),
        Majorant(
            terms=(
                (9.0, (0, 2, 1, 0, 0, 0)),
            ),
            roundings=7,
        ),
        Majorant(
            terms=(
                (6.0, (0, 0, 3, 0, 0, 0)),
            ),
            roundings=7,
        ),
        Majorant(
            terms=(
                (18.0, (0, 2, 2, 0, 0, 0)),
            ),
            roundings=13,
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
    "Qb(i,i+1)",
    "Ta(i,i,i)",
    "Ta(i,i,i+1)",
    "Tb(i,i,i)",
    "F(i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    v0 = jets[:, :, 0]
    v1 = jets[:, :, 4]
    v2 = jets[:, :, 7]
    v3 = v1 - v2
    v4 = jets[:, :, 9]
    v5 = v3 - v4
    del v3
    v6 = jets[:, :, 1]
    v7 = v6 * v6
    v8 = jets[:, :, 2]
    v9 = v8 * v8
    v10 = v7 - v9
    v11 = jets[:, :, 3]
    v12 = v11 * v11
    v13 = v10 - v12
    del v10
    v14 = narrow(v6, 0, channels - 1)
    v15 = narrow(v6, 1, channels - 1)
    v16 = v14 * v15
    del v14, v15
    v17 = narrow(v8, 0, channels - 1)
    v18 = narrow(v8, 1, channels - 1)
    v19 = v17 * v18
    del v17, v18
    v20 = v16 - v19
    del v16, v19
    v21 = narrow(v11, 0, channels - 1)
    v22 = narrow(v11, 1, channels - 1)
    v23 = v21 * v22
    del v21, v22
    v24 = v20 - v23
    del v20, v23
    v25 = v1 * v1
    v26 = v2 * v2
    v27 = v25 + v26
    del v25, v26
    v28 = jets[:, :, 8]
    v29 = v28 * v28
    v30 = v29 * 2.0
    v31 = v27 + v30
    del v27, v30
    v32 = v4 * v4
    v33 = v32 + v31
    del v31, v32
    v34 = jets[:, :, 5]
    v35 = v34 * v34
    v36 = v35 * 2.0
    v37 = v33 - v36
    del v33, v36
    v38 = jets[:, :, 6]
    v39 = v38 * v38
    v40 = v39 * 2.0
    v41 = v37 - v40
    del v37, v40
    v42 = narrow(v1, 0, channels - 1)
    v43 = narrow(v1, 1, channels - 1)
    v44 = v42 * v43
    del v42
    v45 = narrow(v2, 0, channels - 1)
    v46 = narrow(v2, 1, channels - 1)
    v47 = v45 * v46
    del v45
    v48 = v44 + v47
    del v44, v47
    v49 = narrow(v28, 0, channels - 1)
    v50 = narrow(v28, 1, channels - 1)
    v51 = v49 * v50
    del v49
    v52 = v51 * 2.0
    del v51
    v53 = v48 + v52
    del v48, v52
    v54 = narrow(v4, 0, channels - 1)
    v55 = narrow(v4, 1, channels - 1)
    v56 = v54 * v55
    del v54
    v57 = v56 + v53
    del v53, v56
    v58 = narrow(v34, 0, channels - 1)
    v59 = narrow(v34, 1, channels - 1)
    v60 = v58 * v59
    del v58
    v61 = v60 * 2.0
    del v60
    v62 = v57 - v61
    del v57, v61
    v63 = narrow(v38, 0, channels - 1)
    v64 = narrow(v38, 1, channels - 1)
    v65 = v63 * v64
    del v63
    v66 = v65 * 2.0
    del v65
    v67 = v62 - v66
    del v62, v66
    v68 = v1 * v7
    v69 = v2 * v9
    v70 = v68 + v69
    del v68, v69
    v71 = v4 * v12
    v72 = v71 + v70
    del v70, v71
    v73 = v8 * v11
    v74 = v28 * v73
    v75 = v74 * 2.0
    v76 = v72 + v75
    del v72, v75
    v77 = v6 * v8
    v78 = v34 * v77
    v79 = v78 * 2.0
    v80 = v76 - v79
    del v76, v79
    v81 = v6 * v11
    v82 = v38 * v81
    v83 = v82 * 2.0
    v84 = v80 - v83
    del v80, v83
    v85 = narrow(v7, 0, channels - 1)
    v86 = v43 * v85
    del v43, v85
    v87 = narrow(v9, 0, channels - 1)
    v88 = v46 * v87
    del v46, v87
    v89 = v86 + v88
    del v86, v88
    v90 = narrow(v12, 0, channels - 1)
    v91 = v55 * v90
    del v55, v90
    v92 = v91 + v89
    del v89, v91
    v93 = narrow(v73, 0, channels - 1)
    v94 = v50 * v93
    del v50, v93
    v95 = v94 * 2.0
    del v94
    v96 = v92 + v95
    del v92, v95
    v97 = narrow(v77, 0, channels - 1)
    v98 = v59 * v97
    del v59, v97
    v99 = v98 * 2.0
    del v98
    v100 = v96 - v99
    del v96, v99
    v101 = narrow(v81, 0, channels - 1)
    v102 = v64 * v101
    del v64, v101
    v103 = v102 * 2.0
    del v102
    v104 = v100 - v103
    del v100, v103
    v105 = v1 * v2
    v106 = v4 * v105
    v107 = v34 * v38
    v108 = v28 * v107
    v109 = v108 * 2.0
    del v108
    v110 = v106 + v109
    del v106, v109
    v111 = v1 * v29
    v112 = v110 - v111
    del v110, v111
    v113 = v4 * v35
    v114 = v112 - v113
    del v112, v113
    v115 = v2 * v39
    v116 = v114 - v115
    del v114, v115
    v117 = v2 * v4
    v118 = v7 * v117
    del v117
    v119 = v1 * v4
    v120 = v9 * v119
    del v119
    v121 = v118 + v120
    del v118, v120
    v122 = v12 * v105
    del v105
    v123 = v122 + v121
    del v121, v122
    v124 = v34 * v28
    v125 = v81 * v124
    del v81, v124
    v126 = v125 * 2.0
    del v125
    v127 = v123 + v126
    del v123, v126
    v128 = v38 * v28
    v129 = v77 * v128
    del v77, v128
    v130 = v129 * 2.0
    del v129
    v131 = v127 + v130
    del v127, v130
    v132 = v73 * v107
    del v73, v107
    v133 = v132 * 2.0
    del v132
    v134 = v131 + v133
    del v131, v133
    v135 = v7 * v29
    del v7, v29
    v136 = v134 - v135
    del v134, v135
    v137 = v12 * v35
    del v12, v35
    v138 = v136 - v137
    del v136, v137
    v139 = v9 * v39
    del v9, v39
    v140 = v138 - v139
    del v138, v139
    v141 = v4 * v78
    del v78
    v142 = v141 * 2.0
    del v141
    v143 = v140 - v142
    del v140, v142
    v144 = v2 * v82
    del v82
    v145 = v144 * 2.0
    del v144
    v146 = v143 - v145
    del v143, v145
    v147 = v1 * v74
    del v74
    v148 = v147 * 2.0
    del v147
    v149 = v146 - v148
    del v146, v148
    return join([v0, v5, v13, v24, v41, v67, v84, v104, v116, v149], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[0]
    v1 = jets[:, :, 5]
    v2 = jets[:, :, 8]
    v3 = v1 * v2
    v4 = grad_features[9]
    v5 = v4 * 2.0
    v6 = v3 * v5
    del v3
    v7 = jets[:, :, 6]
    v8 = narrow(v7, 1, channels - 1)
    v9 = grad_features[7]
    v10 = v9 * -2.0
    v11 = v8 * v10
    v12 = pad(v11, 0, channels)
    del v11
    v13 = v6 + v12
    del v6, v12
    v14 = v4 * -2.0
    v15 = jets[:, :, 7]
    v16 = v15 * v14
    v17 = grad_features[6]
    v18 = v17 * -2.0
    v19 = v16 + v18
    del v16
    v20 = v7 * v19
    v21 = v20 + v13
    del v13, v20
    v22 = jets[:, :, 3]
    v23 = v22 * v21
    v24 = v7 * v2
    v25 = v24 * v5
    del v24
    v26 = narrow(v1, 1, channels - 1)
    v27 = v26 * v10
    v28 = pad(v27, 0, channels)
    del v27
    v29 = v25 + v28
    del v25, v28
    v30 = jets[:, :, 9]
    v31 = v30 * v14
    v32 = v31 + v18
    del v18, v31
    v33 = v1 * v32
    v34 = v33 + v29
    del v29, v33
    v35 = jets[:, :, 2]
    v36 = v35 * v34
    v37 = v23 + v36
    del v23, v36
    v38 = jets[:, :, 1]
    v39 = narrow(v38, 0, channels - 1)
    v40 = grad_features[3]
    v41 = v39 * v40
    del v39
    v42 = pad(v41, 1, channels)
    del v41
    v43 = v42 + v37
    del v37, v42
    v44 = narrow(v38, 1, channels - 1)
    v45 = v44 * v40
    del v44
    v46 = pad(v45, 0, channels)
    del v45
    v47 = v46 + v43
    del v43, v46
    v48 = v2 * v2
    v49 = -v4
    v50 = v48 * v49
    v51 = v15 * v30
    v52 = v51 * v4
    del v51
    v53 = v52 + v50
    del v50, v52
    v54 = jets[:, :, 4]
    v55 = narrow(v54, 1, channels - 1)
    v56 = v55 * v9
    v57 = pad(v56, 0, channels)
    del v56
    v58 = v57 + v53
    del v53, v57
    v59 = v54 * v17
    v60 = v59 + v58
    del v58, v59
    v61 = grad_features[2]
    v62 = v61 + v60
    del v60
    v63 = v38 * v62
    del v62
    v64 = v63 * 2.0
    del v63
    v65 = v64 + v47
    del v47, v64
    v66 = v1 * v7
    v67 = v66 * v5
    v68 = narrow(v2, 1, channels - 1)
    v69 = v9 * 2.0
    v70 = v68 * v69
    v71 = pad(v70, 0, channels)
    del v70
    v72 = v67 + v71
    del v67, v71
    v73 = v54 * v14
    v74 = v17 * 2.0
    v75 = v73 + v74
    del v73, v74
    v76 = v2 * v75
    v77 = v76 + v72
    del v72, v76
    v78 = v22 * v77
    v79 = v38 * v34
    del v34
    v80 = v78 + v79
    del v78, v79
    v81 = narrow(v35, 0, channels - 1)
    v82 = -v40
    v83 = v81 * v82
    del v81
    v84 = pad(v83, 1, channels)
    del v83
    v85 = v84 + v80
    del v80, v84
    v86 = narrow(v35, 1, channels - 1)
    v87 = v86 * v82
    del v86
    v88 = pad(v87, 0, channels)
    del v87
    v89 = v88 + v85
    del v85, v88
    v90 = v7 * v7
    v91 = v90 * v49
    v92 = v54 * v30
    v93 = v92 * v4
    del v92
    v94 = v93 + v91
    del v91, v93
    v95 = narrow(v15, 1, channels - 1)
    v96 = v95 * v9
    v97 = pad(v96, 0, channels)
    del v96
    v98 = v97 + v94
    del v94, v97
    v99 = v15 * v17
    v100 = v99 + v98
    del v98, v99
    v101 = -v61
    v102 = v101 + v100
    del v100
    v103 = v35 * v102
    del v102
    v104 = v103 * 2.0
    del v103
    v105 = v104 + v89
    del v89, v104
    v106 = v35 * v77
    del v77
    v107 = v38 * v21
    del v21
    v108 = v106 + v107
    del v106, v107
    v109 = narrow(v22, 0, channels - 1)
    v110 = v109 * v82
    del v109
    v111 = pad(v110, 1, channels)
    del v110
    v112 = v111 + v108
    del v108, v111
    v113 = narrow(v22, 1, channels - 1)
    v114 = v113 * v82
    del v82, v113
    v115 = pad(v114, 0, channels)
    del v114
    v116 = v115 + v112
    del v112, v115
    v117 = v1 * v1
    v118 = v117 * v49
    v119 = v54 * v15
    v120 = v119 * v4
    v121 = v120 + v118
    del v118, v120
    v122 = narrow(v30, 1, channels - 1)
    v123 = v122 * v9
    v124 = pad(v123, 0, channels)
    del v123
    v125 = v124 + v121
    del v121, v124
    v126 = v30 * v17
    v127 = v126 + v125
    del v125, v126
    v128 = v101 + v127
    del v101, v127
    v129 = v22 * v128
    del v128
    v130 = v129 * 2.0
    del v129
    v131 = v130 + v116
    del v116, v130
    v132 = v35 * v22
    v133 = v2 * v132
    v134 = v133 * v14
    del v133
    v135 = v22 * v22
    v136 = v135 * v4
    v137 = grad_features[8]
    v138 = v30 * v137
    v139 = v136 + v138
    del v136, v138
    v140 = v15 * v139
    v141 = v134 + v140
    del v134, v140
    v142 = v35 * v35
    v143 = v142 * v4
    v144 = v30 * v143
    v145 = v144 + v141
    del v141, v144
    v146 = -v137
    v147 = v48 * v146
    del v48
    v148 = v147 + v145
    del v145, v147
    v149 = v38 * v38
    v150 = v149 * v17
    v151 = v150 + v148
    del v148, v150
    v152 = narrow(v149, 0, channels - 1)
    v153 = v152 * v9
    del v152
    v154 = narrow(v54, 0, channels - 1)
    v155 = grad_features[5]
    v156 = v154 * v155
    del v154
    v157 = v153 + v156
    del v153, v156
    v158 = pad(v157, 1, channels)
    del v157
    v159 = v158 + v151
    del v151, v158
    v160 = v55 * v155
    del v55
    v161 = pad(v160, 0, channels)
    del v160
    v162 = v161 + v159
    del v159, v161
    v163 = grad_features[4]
    v164 = v54 * v163
    v165 = v164 * 2.0
    del v164
    v166 = v165 + v162
    del v162, v165
    v167 = grad_features[1]
    v168 = v167 + v166
    del v166
    v169 = v38 * v35
    v170 = narrow(v169, 0, channels - 1)
    v171 = v170 * v10
    del v170
    v172 = narrow(v1, 0, channels - 1)
    v173 = v155 * -2.0
    v174 = v172 * v173
    del v172
    v175 = v171 + v174
    del v171, v174
    v176 = pad(v175, 1, channels)
    del v175
    v177 = v132 * v5
    v178 = v137 * 2.0
    v179 = v2 * v178
    v180 = v177 + v179
    del v177, v179
    v181 = v7 * v180
    v182 = v38 * v22
    v183 = v182 * v5
    v184 = v2 * v183
    v185 = v181 + v184
    del v181, v184
    v186 = v169 * v32
    del v32
    v187 = v186 + v185
    del v185, v186
    v188 = v176 + v187
    del v176, v187
    v189 = v26 * v173
    del v26
    v190 = pad(v189, 0, channels)
    del v189
    v191 = v190 + v188
    del v188, v190
    v192 = v135 * v49
    v193 = v30 * v146
    v194 = v192 + v193
    del v192, v193
    v195 = v163 * -2.0
    v196 = v195 + v194
    del v194
    v197 = v1 * v196
    del v196
    v198 = v197 * 2.0
    del v197
    v199 = v198 + v191
    del v191, v198
    v200 = narrow(v182, 0, channels - 1)
    v201 = v200 * v10
    del v10, v200
    v202 = narrow(v7, 0, channels - 1)
    v203 = v202 * v173
    del v202
    v204 = v201 + v203
    del v201, v203
    v205 = pad(v204, 1, channels)
    del v204
    v206 = v1 * v180
    del v180
    v207 = v182 * v19
    del v19
    v208 = v206 + v207
    del v206, v207
    v209 = v169 * v5
    del v5
    v210 = v2 * v209
    v211 = v210 + v208
    del v208, v210
    v212 = v205 + v211
    del v205, v211
    v213 = v8 * v173
    del v8, v173
    v214 = pad(v213, 0, channels)
    del v213
    v215 = v214 + v212
    del v212, v214
    v216 = v142 * v49
    v217 = v15 * v146
    v218 = v216 + v217
    del v216, v217
    v219 = v195 + v218
    del v195, v218
    v220 = v7 * v219
    del v219
    v221 = v220 * 2.0
    del v220
    v222 = v221 + v215
    del v215, v221
    v223 = v7 * v182
    del v182
    v224 = v223 * v14
    del v223
    v225 = v54 * v139
    del v139
    v226 = v224 + v225
    del v224, v225
    v227 = v149 * v4
    v228 = v30 * v227
    v229 = v228 + v226
    del v226, v228
    v230 = v90 * v146
    del v90
    v231 = v230 + v229
    del v229, v230
    v232 = v142 * v17
    v233 = v232 + v231
    del v231, v232
    v234 = narrow(v142, 0, channels - 1)
    del v142
    v235 = v234 * v9
    del v234
    v236 = narrow(v15, 0, channels - 1)
    v237 = v236 * v155
    del v236
    v238 = v235 + v237
    del v235, v237
    v239 = pad(v238, 1, channels)
    del v238
    v240 = v239 + v233
    del v233, v239
    v241 = v95 * v155
    del v95
    v242 = pad(v241, 0, channels)
    del v241
    v243 = v242 + v240
    del v240, v242
    v244 = v15 * v163
    v245 = v244 * 2.0
    del v244
    v246 = v245 + v243
    del v243, v245
    v247 = -v167
    v248 = v247 + v246
    del v246
    v249 = narrow(v132, 0, channels - 1)
    v250 = v249 * v69
    del v69, v249
    v251 = narrow(v2, 0, channels - 1)
    v252 = v155 * 2.0
    v253 = v251 * v252
    del v251
    v254 = v250 + v253
    del v250, v253
    v255 = pad(v254, 1, channels)
    del v254
    v256 = v66 * v178
    del v66, v178
    v257 = v132 * v75
    del v75, v132
    v258 = v256 + v257
    del v256, v257
    v259 = v1 * v183
    del v183
    v260 = v259 + v258
    del v258, v259
    v261 = v7 * v209
    del v209
    v262 = v261 + v260
    del v260, v261
    v263 = v255 + v262
    del v255, v262
    v264 = v68 * v252
    del v68, v252
    v265 = pad(v264, 0, channels)
    del v264
    v266 = v265 + v263
    del v263, v265
    v267 = v149 * v49
    del v49, v149
    v268 = v54 * v146
    v269 = v267 + v268
    del v267, v268
    v270 = v163 * 2.0
    v271 = v270 + v269
    del v269, v270
    v272 = v2 * v271
    del v271
    v273 = v272 * 2.0
    del v272
    v274 = v273 + v266
    del v266, v273
    v275 = v117 * v146
    del v117, v146
    v276 = v1 * v169
    del v169
    v277 = v276 * v14
    del v14, v276
    v278 = v119 * v137
    del v119
    v279 = v277 + v278
    del v277, v278
    v280 = v54 * v143
    del v143
    v281 = v280 + v279
    del v279, v280
    v282 = v15 * v227
    del v227
    v283 = v282 + v281
    del v281, v282
    v284 = v275 + v283
    del v275, v283
    v285 = v135 * v17
    v286 = v285 + v284
    del v284, v285
    v287 = narrow(v135, 0, channels - 1)
    del v135
    v288 = v287 * v9
    del v287
    v289 = narrow(v30, 0, channels - 1)
    v290 = v289 * v155
    del v289
    v291 = v288 + v290
    del v288, v290
    v292 = pad(v291, 1, channels)
    del v291
    v293 = v292 + v286
    del v286, v292
    v294 = v122 * v155
    del v122
    v295 = pad(v294, 0, channels)
    del v294
    v296 = v295 + v293
    del v293, v295
    v297 = v30 * v163
    v298 = v297 * 2.0
    del v297
    v299 = v298 + v296
    del v296, v298
    v300 = v247 + v299
    del v247, v299
    return stack([v0, v65, v105, v131, v168, v199, v222, v248, v274, v300], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 5]
    v1 = jets[:, :, 8]
    v2 = v0 * v1
    v3 = grad_features[9]
    v4 = v3 * 2.0
    v5 = v2 * v4
    v6 = jets[:, :, 6]
    v7 = narrow(v6, 1, channels - 1)
    v8 = grad_features[7]
    v9 = v8 * -2.0
    v10 = v7 * v9
    v11 = pad(v10, 0, channels)
    del v10
    v12 = v5 + v11
    del v5, v11
    v13 = v3 * -2.0
    v14 = jets[:, :, 7]
    v15 = v14 * v13
    v16 = grad_features[6]
    v17 = v16 * -2.0
    v18 = v15 + v17
    del v15
    v19 = v6 * v18
    v20 = v19 + v12
    del v12, v19
    v21 = grad_grad_jets[:, :, 3]
    v22 = v20 * v21
    v23 = v6 * v1
    v24 = v23 * v4
    v25 = narrow(v0, 1, channels - 1)
    v26 = v25 * v9
    v27 = pad(v26, 0, channels)
    del v26
    v28 = v24 + v27
    del v24, v27
    v29 = jets[:, :, 9]
    v30 = v29 * v13
    v31 = v30 + v17
    del v17, v30
    v32 = v0 * v31
    v33 = v32 + v28
    del v28, v32
    v34 = grad_grad_jets[:, :, 2]
    v35 = v33 * v34
    v36 = v1 * v1
    v37 = -v3
    v38 = v36 * v37
    v39 = v14 * v29
    v40 = v39 * v3
    v41 = v40 + v38
    del v38, v40
    v42 = jets[:, :, 4]
    v43 = narrow(v42, 1, channels - 1)
    v44 = v43 * v8
    v45 = pad(v44, 0, channels)
    del v44
    v46 = v45 + v41
    del v41, v45
    v47 = v42 * v16
    v48 = v47 + v46
    del v46, v47
    v49 = grad_features[2]
    v50 = v49 + v48
    del v48
    v51 = grad_grad_jets[:, :, 1]
    v52 = v51 * 2.0
    v53 = v50 * v52
    del v50
    v54 = v53 + v35
    del v35, v53
    v55 = v22 + v54
    del v22, v54
    v56 = grad_grad_jets[:, :, 6]
    v57 = v18 * v56
    v58 = grad_grad_jets[:, :, 8]
    v59 = v0 * v58
    v60 = grad_grad_jets[:, :, 5]
    v61 = v1 * v60
    v62 = v59 + v61
    del v59, v61
    v63 = v4 * v62
    v64 = v57 + v63
    del v57, v63
    v65 = narrow(v56, 1, channels - 1)
    v66 = v9 * v65
    v67 = pad(v66, 0, channels)
    del v66
    v68 = v67 + v64
    del v64, v67
    v69 = grad_grad_jets[:, :, 7]
    v70 = v13 * v69
    v71 = v6 * v70
    v72 = v71 + v68
    del v68, v71
    v73 = jets[:, :, 3]
    v74 = v73 * v72
    v75 = v74 + v55
    del v55, v74
    v76 = v31 * v60
    v77 = v6 * v58
    v78 = v1 * v56
    v79 = v77 + v78
    del v77, v78
    v80 = v4 * v79
    v81 = v76 + v80
    del v76, v80
    v82 = narrow(v60, 1, channels - 1)
    v83 = v9 * v82
    v84 = pad(v83, 0, channels)
    del v83
    v85 = v84 + v81
    del v81, v84
    v86 = grad_grad_jets[:, :, 9]
    v87 = v13 * v86
    v88 = v0 * v87
    v89 = v88 + v85
    del v85, v88
    v90 = jets[:, :, 2]
    v91 = v90 * v89
    v92 = v91 + v75
    del v75, v91
    v93 = narrow(v51, 0, channels - 1)
    v94 = grad_features[3]
    v95 = v94 * v93
    v96 = pad(v95, 1, channels)
    del v95
    v97 = v96 + v92
    del v92, v96
    v98 = narrow(v51, 1, channels - 1)
    v99 = v94 * v98
    v100 = pad(v99, 0, channels)
    del v99
    v101 = v100 + v97
    del v97, v100
    v102 = v14 * v86
    v103 = v29 * v69
    v104 = v102 + v103
    del v102, v103
    v105 = v3 * v104
    v106 = v58 * 2.0
    v107 = v1 * v106
    v108 = v37 * v107
    v109 = grad_grad_jets[:, :, 4]
    v110 = v16 * v109
    v111 = v110 + v108
    del v108, v110
    v112 = v105 + v111
    del v105, v111
    v113 = narrow(v109, 1, channels - 1)
    v114 = v8 * v113
    v115 = pad(v114, 0, channels)
    del v114
    v116 = v115 + v112
    del v112, v115
    v117 = jets[:, :, 1]
    v118 = v117 * v116
    del v116
    v119 = v118 * 2.0
    del v118
    v120 = v119 + v101
    del v101, v119
    v121 = v0 * v6
    v122 = v121 * v4
    v123 = narrow(v1, 1, channels - 1)
    v124 = v8 * 2.0
    v125 = v123 * v124
    v126 = pad(v125, 0, channels)
    del v125
    v127 = v122 + v126
    del v122, v126
    v128 = v42 * v13
    v129 = v16 * 2.0
    v130 = v128 + v129
    del v128, v129
    v131 = v1 * v130
    v132 = v131 + v127
    del v127, v131
    v133 = v132 * v21
    v134 = v33 * v51
    del v33
    v135 = v6 * v6
    v136 = v135 * v37
    v137 = v42 * v29
    v138 = v137 * v3
    v139 = v138 + v136
    del v136, v138
    v140 = narrow(v14, 1, channels - 1)
    v141 = v140 * v8
    v142 = pad(v141, 0, channels)
    del v141
    v143 = v142 + v139
    del v139, v142
    v144 = v14 * v16
    v145 = v144 + v143
    del v143, v144
    v146 = -v49
    v147 = v146 + v145
    del v145
    v148 = v34 * 2.0
    v149 = v147 * v148
    del v147
    v150 = v149 + v134
    del v134, v149
    v151 = v133 + v150
    del v133, v150
    v152 = v130 * v58
    v153 = v0 * v56
    v154 = v6 * v60
    v155 = v153 + v154
    del v153, v154
    v156 = v4 * v155
    v157 = v152 + v156
    del v152, v156
    v158 = narrow(v58, 1, channels - 1)
    v159 = v124 * v158
    v160 = pad(v159, 0, channels)
    del v159
    v161 = v160 + v157
    del v157, v160
    v162 = v13 * v109
    v163 = v1 * v162
    v164 = v163 + v161
    del v161, v163
    v165 = v73 * v164
    v166 = v165 + v151
    del v151, v165
    v167 = v117 * v89
    del v89
    v168 = v167 + v166
    del v166, v167
    v169 = -v94
    v170 = narrow(v34, 0, channels - 1)
    v171 = v169 * v170
    v172 = pad(v171, 1, channels)
    del v171
    v173 = v172 + v168
    del v168, v172
    v174 = narrow(v34, 1, channels - 1)
    v175 = v169 * v174
    v176 = pad(v175, 0, channels)
    del v175
    v177 = v176 + v173
    del v173, v176
    v178 = v42 * v86
    v179 = v29 * v109
    v180 = v178 + v179
    del v178, v179
    v181 = v3 * v180
    v182 = v56 * 2.0
    v183 = v6 * v182
    v184 = v37 * v183
    v185 = v16 * v69
    v186 = v185 + v184
    del v184, v185
    v187 = v181 + v186
    del v181, v186
    v188 = narrow(v69, 1, channels - 1)
    v189 = v8 * v188
    v190 = pad(v189, 0, channels)
    del v189
    v191 = v190 + v187
    del v187, v190
    v192 = v90 * v191
    del v191
    v193 = v192 * 2.0
    del v192
    v194 = v193 + v177
    del v177, v193
    v195 = v132 * v34
    del v132
    v196 = v20 * v51
    del v20
    v197 = v0 * v0
    v198 = v197 * v37
    v199 = v42 * v14
    v200 = v199 * v3
    v201 = v200 + v198
    del v198, v200
    v202 = narrow(v29, 1, channels - 1)
    v203 = v202 * v8
    v204 = pad(v203, 0, channels)
    del v203
    v205 = v204 + v201
    del v201, v204
    v206 = v29 * v16
    v207 = v206 + v205
    del v205, v206
    v208 = v146 + v207
    del v146, v207
    v209 = v21 * 2.0
    v210 = v208 * v209
    del v208
    v211 = v210 + v196
    del v196, v210
    v212 = v195 + v211
    del v195, v211
    v213 = v90 * v164
    del v164
    v214 = v213 + v212
    del v212, v213
    v215 = v117 * v72
    del v72
    v216 = v215 + v214
    del v214, v215
    v217 = narrow(v21, 0, channels - 1)
    v218 = v169 * v217
    v219 = pad(v218, 1, channels)
    del v218
    v220 = v219 + v216
    del v216, v219
    v221 = narrow(v21, 1, channels - 1)
    v222 = v169 * v221
    del v169
    v223 = pad(v222, 0, channels)
    del v222
    v224 = v223 + v220
    del v220, v223
    v225 = v42 * v69
    v226 = v14 * v109
    v227 = v225 + v226
    del v225, v226
    v228 = v3 * v227
    v229 = v60 * 2.0
    v230 = v0 * v229
    v231 = v37 * v230
    v232 = v16 * v86
    v233 = v232 + v231
    del v231, v232
    v234 = v228 + v233
    del v228, v233
    v235 = narrow(v86, 1, channels - 1)
    v236 = v8 * v235
    v237 = pad(v236, 0, channels)
    del v236
    v238 = v237 + v234
    del v234, v237
    v239 = v73 * v238
    del v238
    v240 = v239 * 2.0
    del v239
    v241 = v240 + v224
    del v224, v240
    v242 = grad_features[8]
    v243 = -v242
    v244 = v243 * v107
    v245 = v109 * 2.0
    v246 = grad_features[4]
    v247 = v246 * v245
    v248 = v117 * v52
    del v52
    v249 = v16 * v248
    v250 = v247 + v249
    del v247, v249
    v251 = v244 + v250
    del v244, v250
    v252 = v90 * v90
    v253 = v252 * v3
    v254 = v253 * v86
    v255 = v254 + v251
    del v251, v254
    v256 = v73 * v73
    v257 = v256 * v3
    v258 = v29 * v242
    v259 = v257 + v258
    del v257, v258
    v260 = v259 * v69
    v261 = v260 + v255
    del v255, v260
    v262 = v90 * v21
    v263 = v73 * v34
    v264 = v262 + v263
    del v262, v263
    v265 = v1 * v264
    v266 = v90 * v73
    v267 = v266 * v58
    v268 = v265 + v267
    del v265, v267
    v269 = v13 * v268
    v270 = v269 + v261
    del v261, v269
    v271 = v242 * v86
    v272 = v73 * v209
    del v209
    v273 = v3 * v272
    v274 = v271 + v273
    del v271, v273
    v275 = v14 * v274
    v276 = v275 + v270
    del v270, v275
    v277 = v90 * v148
    del v148
    v278 = v3 * v277
    v279 = v29 * v278
    v280 = v279 + v276
    del v276, v279
    v281 = narrow(v109, 0, channels - 1)
    v282 = grad_features[5]
    v283 = v282 * v281
    v284 = narrow(v248, 0, channels - 1)
    v285 = v8 * v284
    v286 = v283 + v285
    del v283, v285
    v287 = pad(v286, 1, channels)
    del v286
    v288 = v287 + v280
    del v280, v287
    v289 = v282 * v113
    v290 = pad(v289, 0, channels)
    del v289
    v291 = v290 + v288
    del v288, v290
    v292 = v282 * -2.0
    v293 = narrow(v60, 0, channels - 1)
    v294 = v292 * v293
    v295 = v117 * v34
    v296 = v90 * v51
    v297 = v295 + v296
    del v295, v296
    v298 = narrow(v297, 0, channels - 1)
    v299 = v9 * v298
    v300 = v294 + v299
    del v294, v299
    v301 = pad(v300, 1, channels)
    del v300
    v302 = v31 * v297
    del v31
    v303 = v256 * v37
    v304 = v29 * v243
    v305 = v303 + v304
    del v303, v304
    v306 = v246 * -2.0
    v307 = v306 + v305
    del v305
    v308 = v307 * v229
    del v229, v307
    v309 = v308 + v302
    del v302, v308
    v310 = v117 * v73
    v311 = v310 * v4
    v312 = v311 * v58
    v313 = v312 + v309
    del v309, v312
    v314 = v266 * v4
    v315 = v242 * 2.0
    v316 = v1 * v315
    v317 = v314 + v316
    del v314, v316
    v318 = v317 * v56
    v319 = v318 + v313
    del v313, v318
    v320 = v4 * v264
    v321 = v315 * v58
    v322 = v321 + v320
    del v320, v321
    v323 = v6 * v322
    v324 = v323 + v319
    del v319, v323
    v325 = v117 * v21
    v326 = v73 * v51
    v327 = v325 + v326
    del v325, v326
    v328 = v4 * v327
    v329 = v1 * v328
    v330 = v329 + v324
    del v324, v329
    v331 = v117 * v90
    v332 = v331 * v87
    del v87
    v333 = v332 + v330
    del v330, v332
    v334 = v301 + v333
    del v301, v333
    v335 = v292 * v82
    v336 = pad(v335, 0, channels)
    del v335
    v337 = v336 + v334
    del v334, v336
    v338 = v37 * v272
    v339 = v243 * v86
    v340 = v339 + v338
    del v338, v339
    v341 = v0 * v340
    del v340
    v342 = v341 * 2.0
    del v341
    v343 = v342 + v337
    del v337, v342
    v344 = v18 * v327
    del v18
    v345 = v252 * v37
    v346 = v14 * v243
    v347 = v345 + v346
    del v345, v346
    v348 = v306 + v347
    del v306, v347
    v349 = v348 * v182
    del v182, v348
    v350 = v331 * v4
    v351 = v350 * v58
    v352 = v349 + v351
    del v349, v351
    v353 = v344 + v352
    del v344, v352
    v354 = v317 * v60
    del v317
    v355 = v354 + v353
    del v353, v354
    v356 = v0 * v322
    del v322
    v357 = v356 + v355
    del v355, v356
    v358 = v310 * v70
    del v70
    v359 = v358 + v357
    del v357, v358
    v360 = v4 * v297
    del v4
    v361 = v1 * v360
    v362 = v361 + v359
    del v359, v361
    v363 = narrow(v56, 0, channels - 1)
    v364 = v292 * v363
    v365 = narrow(v327, 0, channels - 1)
    v366 = v9 * v365
    del v9
    v367 = v364 + v366
    del v364, v366
    v368 = pad(v367, 1, channels)
    del v367
    v369 = v368 + v362
    del v362, v368
    v370 = v292 * v65
    del v292
    v371 = pad(v370, 0, channels)
    del v370
    v372 = v371 + v369
    del v369, v371
    v373 = v37 * v277
    v374 = v243 * v69
    v375 = v374 + v373
    del v373, v374
    v376 = v6 * v375
    del v375
    v377 = v376 * 2.0
    del v376
    v378 = v377 + v372
    del v372, v377
    v379 = v243 * v183
    v380 = v69 * 2.0
    v381 = v246 * v380
    v382 = v16 * v277
    v383 = v381 + v382
    del v381, v382
    v384 = v379 + v383
    del v379, v383
    v385 = v117 * v117
    v386 = v385 * v3
    v387 = v386 * v86
    v388 = v387 + v384
    del v384, v387
    v389 = v259 * v109
    del v259
    v390 = v389 + v388
    del v388, v389
    v391 = v6 * v327
    v392 = v310 * v56
    v393 = v391 + v392
    del v391, v392
    v394 = v13 * v393
    v395 = v394 + v390
    del v390, v394
    v396 = v42 * v274
    del v274
    v397 = v396 + v395
    del v395, v396
    v398 = v3 * v248
    v399 = v29 * v398
    v400 = v399 + v397
    del v397, v399
    v401 = narrow(v69, 0, channels - 1)
    v402 = v282 * v401
    v403 = narrow(v277, 0, channels - 1)
    v404 = v8 * v403
    v405 = v402 + v404
    del v402, v404
    v406 = pad(v405, 1, channels)
    del v405
    v407 = v406 + v400
    del v400, v406
    v408 = v282 * v188
    v409 = pad(v408, 0, channels)
    del v408
    v410 = v409 + v407
    del v407, v409
    v411 = v130 * v264
    del v130
    v412 = v385 * v37
    v413 = v42 * v243
    v414 = v412 + v413
    del v412, v413
    v415 = v246 * 2.0
    v416 = v415 + v414
    del v414, v415
    v417 = v416 * v106
    del v106, v416
    v418 = v350 * v56
    del v350
    v419 = v417 + v418
    del v417, v418
    v420 = v311 * v60
    del v311
    v421 = v420 + v419
    del v419, v420
    v422 = v411 + v421
    del v411, v421
    v423 = v315 * v155
    del v315
    v424 = v423 + v422
    del v422, v423
    v425 = v266 * v162
    del v162
    v426 = v425 + v424
    del v424, v425
    v427 = v0 * v328
    del v328
    v428 = v427 + v426
    del v426, v427
    v429 = v6 * v360
    del v360
    v430 = v429 + v428
    del v428, v429
    v431 = v282 * 2.0
    v432 = narrow(v58, 0, channels - 1)
    v433 = v431 * v432
    v434 = narrow(v264, 0, channels - 1)
    v435 = v124 * v434
    del v124
    v436 = v433 + v435
    del v433, v435
    v437 = pad(v436, 1, channels)
    del v436
    v438 = v437 + v430
    del v430, v437
    v439 = v431 * v158
    del v431
    v440 = pad(v439, 0, channels)
    del v439
    v441 = v440 + v438
    del v438, v440
    v442 = v37 * v248
    del v37
    v443 = v243 * v109
    v444 = v443 + v442
    del v442, v443
    v445 = v1 * v444
    del v444
    v446 = v445 * 2.0
    del v445
    v447 = v446 + v441
    del v441, v446
    v448 = v243 * v230
    del v243
    v449 = v86 * 2.0
    v450 = v246 * v449
    v451 = v16 * v272
    v452 = v450 + v451
    del v450, v451
    v453 = v448 + v452
    del v448, v452
    v454 = v386 * v69
    del v386
    v455 = v454 + v453
    del v453, v454
    v456 = v253 * v109
    del v253
    v457 = v456 + v455
    del v455, v456
    v458 = v242 * v227
    v459 = v458 + v457
    del v457, v458
    v460 = v0 * v297
    v461 = v331 * v60
    v462 = v460 + v461
    del v460, v461
    v463 = v13 * v462
    del v13
    v464 = v463 + v459
    del v459, v463
    v465 = v42 * v278
    del v278
    v466 = v465 + v464
    del v464, v465
    v467 = v14 * v398
    del v398
    v468 = v467 + v466
    del v466, v467
    v469 = narrow(v86, 0, channels - 1)
    v470 = v282 * v469
    v471 = narrow(v272, 0, channels - 1)
    v472 = v8 * v471
    v473 = v470 + v472
    del v470, v472
    v474 = pad(v473, 1, channels)
    del v473
    v475 = v474 + v468
    del v468, v474
    v476 = v282 * v235
    v477 = pad(v476, 0, channels)
    del v476
    v478 = v477 + v475
    del v475, v477
    v479 = grad_grad_jets[:, :, 0]
    v480 = v69 + v86
    v481 = -v480
    del v480
    v482 = v109 + v481
    del v481
    v483 = v277 + v272
    v484 = -v483
    del v483
    v485 = v248 + v484
    del v484
    v486 = narrow(v90, 0, channels - 1)
    v487 = v486 * v174
    del v174, v486
    v488 = narrow(v90, 1, channels - 1)
    v489 = v488 * v170
    del v170, v488
    v490 = v487 + v489
    del v487, v489
    v491 = narrow(v73, 0, channels - 1)
    v492 = v491 * v221
    del v221, v491
    v493 = v492 + v490
    del v490, v492
    v494 = narrow(v73, 1, channels - 1)
    v495 = v494 * v217
    del v217, v494
    v496 = v495 + v493
    del v493, v495
    v497 = -v496
    del v496
    v498 = narrow(v117, 0, channels - 1)
    v499 = v498 * v98
    del v98, v498
    v500 = narrow(v117, 1, channels - 1)
    v501 = v500 * v93
    del v93, v500
    v502 = v499 + v501
    del v499, v501
    v503 = v497 + v502
    del v497, v502
    v504 = v230 + v183
    v505 = v504 * -2.0
    del v504
    v506 = v42 * v245
    del v245
    v507 = v14 * v380
    del v380
    v508 = v506 + v507
    del v506, v507
    v509 = v29 * v449
    del v449
    v510 = v509 + v508
    del v508, v509
    v511 = v107 * 2.0
    v512 = v511 + v510
    del v510, v511
    v513 = v505 + v512
    del v505, v512
    v514 = narrow(v1, 0, channels - 1)
    v515 = v514 * v158
    del v514
    v516 = v123 * v432
    del v432
    v517 = v515 + v516
    del v515, v516
    v518 = v517 * 2.0
    del v517
    v519 = narrow(v42, 0, channels - 1)
    v520 = v519 * v113
    del v519
    v521 = v43 * v281
    del v281
    v522 = v520 + v521
    del v520, v521
    v523 = narrow(v14, 0, channels - 1)
    v524 = v523 * v188
    del v523
    v525 = v524 + v522
    del v522, v524
    v526 = v140 * v401
    del v401
    v527 = v526 + v525
    del v525, v526
    v528 = narrow(v29, 0, channels - 1)
    v529 = v528 * v235
    del v528
    v530 = v529 + v527
    del v527, v529
    v531 = v202 * v469
    del v469
    v532 = v531 + v530
    del v530, v531
    v533 = v518 + v532
    del v518, v532
    v534 = narrow(v0, 0, channels - 1)
    v535 = v534 * v82
    del v534
    v536 = v25 * v293
    del v293
    v537 = v535 + v536
    del v535, v536
    v538 = narrow(v6, 0, channels - 1)
    v539 = v538 * v65
    del v538
    v540 = v539 + v537
    del v537, v539
    v541 = v7 * v363
    del v363
    v542 = v541 + v540
    del v540, v541
    v543 = v542 * -2.0
    del v542
    v544 = v543 + v533
    del v533, v543
    v545 = v462 + v393
    v546 = v545 * -2.0
    del v545
    v547 = v268 * 2.0
    v548 = v42 * v248
    v549 = v385 * v109
    v550 = v548 + v549
    del v548, v549
    v551 = v14 * v277
    v552 = v551 + v550
    del v550, v551
    v553 = v252 * v69
    v554 = v553 + v552
    del v552, v553
    v555 = v29 * v272
    v556 = v555 + v554
    del v554, v555
    v557 = v256 * v86
    v558 = v557 + v556
    del v556, v557
    v559 = v547 + v558
    del v547, v558
    v560 = v546 + v559
    del v546, v559
    v561 = v123 * v434
    del v123, v434
    v562 = narrow(v266, 0, channels - 1)
    v563 = v562 * v158
    del v158, v562
    v564 = v561 + v563
    del v561, v563
    v565 = v564 * 2.0
    del v564
    v566 = v43 * v284
    del v43, v284
    v567 = narrow(v385, 0, channels - 1)
    v568 = v567 * v113
    del v113, v567
    v569 = v566 + v568
    del v566, v568
    v570 = v140 * v403
    del v140, v403
    v571 = v570 + v569
    del v569, v570
    v572 = narrow(v252, 0, channels - 1)
    v573 = v572 * v188
    del v188, v572
    v574 = v573 + v571
    del v571, v573
    v575 = v202 * v471
    del v202, v471
    v576 = v575 + v574
    del v574, v575
    v577 = narrow(v256, 0, channels - 1)
    v578 = v577 * v235
    del v235, v577
    v579 = v578 + v576
    del v576, v578
    v580 = v565 + v579
    del v565, v579
    v581 = v25 * v298
    del v25, v298
    v582 = narrow(v331, 0, channels - 1)
    v583 = v582 * v82
    del v82, v582
    v584 = v581 + v583
    del v581, v583
    v585 = v7 * v365
    del v7, v365
    v586 = v585 + v584
    del v584, v585
    v587 = narrow(v310, 0, channels - 1)
    v588 = v587 * v65
    del v65, v587
    v589 = v588 + v586
    del v586, v588
    v590 = v589 * -2.0
    del v589
    v591 = v590 + v580
    del v580, v590
    v592 = v1 * v155
    v593 = v121 * v58
    v594 = v592 + v593
    del v592, v593
    v595 = v594 * 2.0
    del v594
    v596 = v29 * v227
    v597 = v199 * v86
    v598 = v596 + v597
    del v596, v597
    v599 = v595 + v598
    del v595, v598
    v600 = v42 * v107
    v601 = v36 * v109
    v602 = v600 + v601
    del v600, v601
    v603 = v29 * v230
    v604 = v603 + v602
    del v602, v603
    v605 = v197 * v86
    v606 = v605 + v604
    del v604, v605
    v607 = v14 * v183
    v608 = v607 + v606
    del v606, v607
    v609 = v135 * v69
    v610 = v609 + v608
    del v608, v609
    v611 = -v610
    del v610
    v612 = v611 + v599
    del v599, v611
    v613 = v331 * v79
    del v79
    v614 = v23 * v297
    del v23, v297
    v615 = v613 + v614
    del v613, v614
    v616 = v310 * v62
    del v62
    v617 = v616 + v615
    del v615, v616
    v618 = v2 * v327
    del v2, v327
    v619 = v618 + v617
    del v617, v618
    v620 = v266 * v155
    del v155
    v621 = v620 + v619
    del v619, v620
    v622 = v121 * v264
    del v121, v264
    v623 = v622 + v621
    del v621, v622
    v624 = v623 * 2.0
    del v623
    v625 = v385 * v104
    del v104
    v626 = v39 * v248
    del v39
    v627 = v625 + v626
    del v625, v626
    v628 = v252 * v180
    del v180
    v629 = v628 + v627
    del v627, v628
    v630 = v137 * v277
    del v137
    v631 = v630 + v629
    del v629, v630
    v632 = v256 * v227
    del v227
    v633 = v632 + v631
    del v631, v632
    v634 = v199 * v272
    del v199
    v635 = v634 + v633
    del v633, v634
    v636 = v624 + v635
    del v624, v635
    v637 = v14 * v393
    del v393
    v638 = v29 * v462
    del v462
    v639 = v0 * v331
    del v331
    v640 = v639 * v86
    del v639
    v641 = v638 + v640
    del v638, v640
    v642 = v637 + v641
    del v637, v641
    v643 = v6 * v310
    del v310
    v644 = v643 * v69
    del v643
    v645 = v644 + v642
    del v642, v644
    v646 = v42 * v268
    del v268
    v647 = v646 + v645
    del v645, v646
    v648 = v1 * v266
    del v266
    v649 = v648 * v109
    del v648
    v650 = v649 + v647
    del v647, v649
    v651 = v650 * -2.0
    del v650
    v652 = v651 + v636
    del v636, v651
    v653 = v385 * v107
    del v107, v385
    v654 = v36 * v248
    del v36, v248
    v655 = v653 + v654
    del v653, v654
    v656 = v256 * v230
    del v230, v256
    v657 = v656 + v655
    del v655, v656
    v658 = v197 * v272
    del v197, v272
    v659 = v658 + v657
    del v657, v658
    v660 = v252 * v183
    del v183, v252
    v661 = v660 + v659
    del v659, v660
    v662 = v135 * v277
    del v135, v277
    v663 = v662 + v661
    del v661, v662
    v664 = -v663
    del v663
    v665 = v664 + v652
    del v652, v664
    return (
        stack([None, v120, v194, v241, v291, v343, v378, v410, v447, v478], jets),
        join([v479, v482, v485, v503, v513, v544, v560, v591, v612, v665], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
