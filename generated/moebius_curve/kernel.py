"""Differential invariants of moebius_curve, order 5.

Generated; do not edit. Regenerate with: python -m codegen

Spec       moebius_curve: 6 generators on (x, u), order 5, derived with 1 channels, serves 1 channels
Spec hash  dcc4f427aaa6ef9beb2cf61a82ec2f1033f862244259783bde42dfe3a87d0b78
Proof      jets 7 - orbits 6 = 1 independent invariants, all found, annihilated by 6 generators
Forward    116 operations per channel and pixel: add 16, mul 44, power 5, scale 32, sub 19
Backward   228 operations per channel and pixel: add 75, mul 101, neg 2, power 7, scale 39, sub 4
Second     590 operations per channel and pixel: add 222, mul 274, neg 2, power 9, scale 79, sub 4
Features
    Q(i), weight 1, 0: u_x**2 + 1
    T(i), weight 0, 1: u_x**2*u_xxx - 3*u_x*u_xx**2 + u_xxx
    X(i), weight 0, 3: 4*u_x**8*u_xxx*u_xxxxx - 5*u_x**8*u_xxxx**2 - 12*u_x**7*u_xx**2*u_xxxxx +
        40*u_x**7*u_xx*u_xxx*u_xxxx - 40*u_x**7*u_xxx**3 + 30*u_x**6*u_xx**3*u_xxxx + 40*u_x**6*u_xx**2*u_xxx**2
        + 16*u_x**6*u_xxx*u_xxxxx - 20*u_x**6*u_xxxx**2 - 180*u_x**5*u_xx**4*u_xxx - 36*u_x**5*u_xx**2*u_xxxxx +
        120*u_x**5*u_xx*u_xxx*u_xxxx - 120*u_x**5*u_xxx**3 + 135*u_x**4*u_xx**6 + 90*u_x**4*u_xx**3*u_xxxx +
        24*u_x**4*u_xxx*u_xxxxx - 30*u_x**4*u_xxxx**2 - 36*u_x**3*u_xx**2*u_xxxxx + 120*u_x**3*u_xx*u_xxx*u_xxxx
        - 120*u_x**3*u_xxx**3 - 270*u_x**2*u_xx**6 + 90*u_x**2*u_xx**3*u_xxxx - 120*u_x**2*u_xx**2*u_xxx**2 +
        16*u_x**2*u_xxx*u_xxxxx - 20*u_x**2*u_xxxx**2 + 180*u_x*u_xx**4*u_xxx - 12*u_x*u_xx**2*u_xxxxx +
        40*u_x*u_xx*u_xxx*u_xxxx - 40*u_x*u_xxx**3 - 45*u_xx**6 + 30*u_xx**3*u_xxxx - 80*u_xx**2*u_xxx**2 +
        4*u_xxx*u_xxxxx - 5*u_xxxx**2

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack

SPEC = KernelSpec(
    name="moebius_curve",
    digest="5807c55d848ed1a8e4d876977b48f02c098f0691cdb60703f1c1eaaf2980cb46",
    dimension=1,
    order=5,
    jets=6,
    channels=1,
    spans=(0, 0, 0),
    weights=(
        (Fraction(1, 1), Fraction(0, 1),),
        (Fraction(0, 1), Fraction(1, 1),),
        (Fraction(0, 1), Fraction(3, 1),),
    ),
    uses_base=False,
)

FEATURES = (
    "Q(i)",
    "T(i)",
    "X(i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    v0 = 1.0
    v1 = jets[:, :, 1]
    v2 = v1 * v1
    v3 = v0 + v2
    v4 = jets[:, :, 2]
    v5 = jets[:, :, 3]
    v6 = v3 * v5
    v7 = v4 ** 6
    v8 = jets[:, :, 4]
    v9 = v8 * v8
    v10 = v2 * v7
    v11 = v2 * v9
    v12 = v1 ** 5
    v13 = v1 ** 6
    v14 = v9 * v13
    v15 = v1 ** 7
    v16 = v1 ** 8
    v17 = v9 * v16
    v18 = jets[:, :, 5]
    v19 = v2 * v5
    v20 = v5 * v13
    v21 = v5 * v16
    del v16
    v22 = v4 * v4
    v23 = v1 * v22
    v24 = v23 * 3.0
    v25 = v6 - v24
    del v6
    v26 = v12 * v22
    v27 = v15 * v22
    v28 = v4 * v8
    v29 = v22 * v28
    v30 = v5 * v5
    v31 = v22 * v30
    v32 = v1 * v5
    v33 = v30 * v32
    v34 = v28 * v32
    v35 = v2 * v2
    v36 = v7 * v35
    v37 = v9 * v35
    v38 = v5 * v35
    v39 = v2 * v29
    v40 = v29 * v35
    del v35
    v41 = v13 * v29
    v42 = v5 * v12
    del v12
    v43 = v30 * v42
    v44 = v28 * v42
    v45 = v2 * v31
    v46 = v13 * v31
    del v13
    v47 = v2 * v23
    del v23
    v48 = v19 * 4.0
    del v19
    v49 = v5 + v48
    del v48
    v50 = v38 * 6.0
    del v38
    v51 = v49 + v50
    del v49, v50
    v52 = v20 * 4.0
    del v20
    v53 = v51 + v52
    del v51, v52
    v54 = v21 + v53
    del v21, v53
    v55 = v54 - v24
    del v24, v54
    v56 = v47 * 9.0
    del v47
    v57 = v55 - v56
    del v55, v56
    v58 = v26 * 9.0
    del v26
    v59 = v57 - v58
    del v57, v58
    v60 = v27 * 3.0
    del v27
    v61 = v59 - v60
    del v59, v60
    v62 = v18 * v61
    del v61
    v63 = v2 * v32
    del v2
    v64 = v30 * v63
    v65 = v28 * v63
    del v63
    v66 = v5 * v15
    del v15
    v67 = v30 * v66
    del v30
    v68 = v28 * v66
    del v28, v66
    v69 = v22 * v22
    del v22
    v70 = v32 * v69
    del v32
    v71 = v42 * v69
    del v42, v69
    v72 = v36 * 27.0
    del v36
    v73 = v29 * 6.0
    del v29
    v74 = v72 + v73
    del v72, v73
    v75 = v70 * 36.0
    del v70
    v76 = v74 + v75
    del v74, v75
    v77 = v39 * 18.0
    del v39
    v78 = v76 + v77
    del v76, v77
    v79 = v40 * 18.0
    del v40
    v80 = v78 + v79
    del v78, v79
    v81 = v46 * 8.0
    del v46
    v82 = v80 + v81
    del v80, v81
    v83 = v41 * 6.0
    del v41
    v84 = v82 + v83
    del v82, v83
    v85 = v34 * 8.0
    del v34
    v86 = v84 + v85
    del v84, v85
    v87 = v65 * 24.0
    del v65
    v88 = v86 + v87
    del v86, v87
    v89 = v44 * 24.0
    del v44
    v90 = v88 + v89
    del v88, v89
    v91 = v68 * 8.0
    del v68
    v92 = v90 + v91
    del v90, v91
    v93 = v7 * 9.0
    del v7
    v94 = v92 - v93
    del v92, v93
    v95 = v94 - v9
    del v9, v94
    v96 = v33 * 8.0
    del v33
    v97 = v95 - v96
    del v95, v96
    v98 = v10 * 54.0
    del v10
    v99 = v97 - v98
    del v97, v98
    v100 = v11 * 4.0
    del v11
    v101 = v99 - v100
    del v99, v100
    v102 = v64 * 24.0
    del v64
    v103 = v101 - v102
    del v101, v102
    v104 = v37 * 6.0
    del v37
    v105 = v103 - v104
    del v103, v104
    v106 = v43 * 24.0
    del v43
    v107 = v105 - v106
    del v105, v106
    v108 = v14 * 4.0
    del v14
    v109 = v107 - v108
    del v107, v108
    v110 = v67 * 8.0
    del v67
    v111 = v109 - v110
    del v109, v110
    v112 = v111 - v17
    del v17, v111
    v113 = v31 * 16.0
    del v31
    v114 = v112 - v113
    del v112, v113
    v115 = v45 * 24.0
    del v45
    v116 = v114 - v115
    del v114, v115
    v117 = v71 * 36.0
    del v71
    v118 = v116 - v117
    del v116, v117
    v119 = v118 * 5.0
    del v118
    v120 = v62 * 4.0
    del v62
    v121 = v119 + v120
    del v119, v120
    return join([v3, v25, v121], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = 1.0
    v1 = jets[:, :, 1]
    v2 = v1 * v1
    v3 = v0 + v2
    v4 = jets[:, :, 2]
    v5 = jets[:, :, 3]
    v6 = v4 ** 6
    v7 = jets[:, :, 4]
    v8 = v7 * v7
    v9 = v1 ** 5
    v10 = v1 ** 6
    v11 = v1 ** 7
    v12 = v1 ** 8
    v13 = jets[:, :, 5]
    v14 = v2 * v5
    v15 = v5 * v10
    v16 = v5 * v12
    v17 = v4 * v4
    v18 = v1 * v17
    v19 = v18 * 3.0
    v20 = v9 * v17
    v21 = v11 * v17
    v22 = v4 * v7
    v23 = v17 * v22
    v24 = v5 * v5
    v25 = v17 * v24
    v26 = v1 * v5
    v27 = v2 * v2
    v28 = v5 * v27
    v29 = v5 * v9
    v30 = v2 * v18
    v31 = v14 * 4.0
    del v14
    v32 = v5 + v31
    del v31
    v33 = v28 * 6.0
    del v28
    v34 = v32 + v33
    del v32, v33
    v35 = v15 * 4.0
    del v15
    v36 = v34 + v35
    del v34, v35
    v37 = v16 + v36
    del v16, v36
    v38 = v37 - v19
    del v19, v37
    v39 = v30 * 9.0
    del v30
    v40 = v38 - v39
    del v38, v39
    v41 = v20 * 9.0
    del v20
    v42 = v40 - v41
    del v40, v41
    v43 = v21 * 3.0
    del v21
    v44 = v42 - v43
    del v42, v43
    v45 = v2 * v26
    v46 = v5 * v11
    v47 = v17 * v17
    v48 = grad_features[0]
    v49 = grad_features[1]
    v50 = grad_features[2]
    v51 = v50 * 4.0
    v52 = v50 * -5.0
    v53 = v50 * -180.0
    v54 = v50 * -120.0
    v55 = v50 * -80.0
    v56 = v50 * -40.0
    v57 = v50 * -20.0
    v58 = v50 * -30.0
    v59 = v50 * -270.0
    v60 = v50 * -45.0
    v61 = v50 * 40.0
    v62 = v50 * 120.0
    v63 = v50 * 30.0
    v64 = v50 * 90.0
    v65 = v50 * 180.0
    v66 = v50 * 135.0
    v67 = v47 * v53
    v68 = v29 * v53
    del v53
    v69 = v47 * v65
    del v47
    v70 = v26 * v65
    del v65
    v71 = v68 + v70
    del v68, v70
    v72 = v17 * v71
    del v71
    v73 = v72 * 2.0
    del v72
    v74 = v46 * v61
    v75 = v22 * v61
    v76 = v46 * v56
    del v46
    v77 = v24 * v56
    v78 = v75 + v77
    v79 = v11 * v78
    v80 = v5 * v78
    del v78
    v81 = v45 * v62
    v82 = v22 * v62
    v83 = v45 * v54
    del v45
    v84 = v24 * v54
    v85 = v82 + v84
    v86 = v26 * v85
    v87 = v2 * v85
    del v85
    v88 = v44 * v51
    del v44
    v89 = v13 * v51
    del v51
    v90 = -v89
    v91 = v89 * -3.0
    v92 = v89 * -9.0
    v93 = v89 * 4.0
    v94 = v89 * 6.0
    v95 = v18 * v92
    del v18
    v96 = v2 * v92
    v97 = v25 * v61
    v98 = v10 * v61
    v99 = v25 * v54
    del v25
    v100 = v2 * v54
    v101 = v29 * v62
    del v62
    v102 = v29 * v54
    del v29, v54
    v103 = v67 + v82
    del v67, v82
    v104 = v84 + v103
    del v84, v103
    v105 = v9 * v104
    v106 = v5 * v104
    del v104
    v107 = v23 * v63
    v108 = v10 * v63
    v109 = v27 * v64
    v110 = v23 * v64
    del v23
    v111 = v2 * v64
    del v64
    v112 = v27 * v94
    v113 = v5 * v94
    del v94
    v114 = v27 * v58
    v115 = v8 * v58
    del v58
    v116 = v27 * v66
    del v27
    v117 = v6 * v66
    del v66
    v118 = v110 + v113
    del v113
    v119 = v115 + v118
    del v115, v118
    v120 = v117 + v119
    del v117, v119
    v121 = v2 * v120
    del v120
    v122 = v121 * 2.0
    del v121
    v123 = v26 * v61
    del v61
    v124 = v26 * v56
    del v26, v56
    v125 = v69 + v87
    del v69, v87
    v126 = v75 + v125
    del v75, v125
    v127 = v77 + v126
    del v77, v126
    v128 = v5 * v127
    v129 = v1 * v127
    del v127
    v130 = v55 + v98
    del v55, v98
    v131 = v100 + v130
    del v100, v130
    v132 = v24 * v131
    del v24
    v133 = v17 * v131
    del v131
    v134 = v76 + v83
    del v76, v83
    v135 = v102 + v134
    del v102, v134
    v136 = v124 + v135
    del v124, v135
    v137 = v133 + v136
    del v133, v136
    v138 = v5 * v137
    del v137
    v139 = v138 * 2.0
    del v138
    v140 = v63 + v108
    del v63, v108
    v141 = v109 + v140
    del v109, v140
    v142 = v111 + v141
    del v111, v141
    v143 = v22 * v142
    del v22
    v144 = v17 * v142
    del v142
    v145 = v74 + v81
    del v74, v81
    v146 = v101 + v145
    del v101, v145
    v147 = v123 + v146
    del v123, v146
    v148 = v144 + v147
    del v144, v147
    v149 = v7 * v148
    v150 = v4 * v148
    del v148
    v151 = v17 * v91
    v152 = v11 * v91
    del v91
    v153 = v17 * v92
    v154 = v9 * v92
    del v92
    v155 = -v49
    v156 = v90 + v155
    del v90, v155
    v157 = v156 * 3.0
    del v156
    v158 = v96 + v157
    del v96, v157
    v159 = v17 * v158
    del v17
    v160 = v1 * v158
    del v158
    v161 = v73 + v132
    del v73, v132
    v162 = v143 + v161
    del v143, v161
    v163 = v152 + v162
    del v152, v162
    v164 = v154 + v163
    del v154, v163
    v165 = v160 + v164
    del v160, v164
    v166 = v4 * v165
    del v165
    v167 = v166 * 2.0
    del v166
    v168 = v12 * v89
    v169 = v5 * v89
    v170 = v10 * v93
    v171 = v5 * v93
    v172 = v2 * v93
    del v93
    v173 = v12 * v52
    del v12
    v174 = v8 * v52
    v175 = v169 + v174
    del v169, v174
    v176 = v11 * 8.0
    del v11
    v177 = v175 * v176
    del v175, v176
    v178 = v80 + v151
    del v80, v151
    v179 = v10 * 7.0
    v180 = v178 * v179
    del v178, v179
    v181 = v10 * v57
    del v10
    v182 = v8 * v57
    del v8
    v183 = v97 + v107
    del v97, v107
    v184 = v171 + v183
    del v183
    v185 = v182 + v184
    del v184
    v186 = v9 * 6.0
    del v9
    v187 = v185 * v186
    del v185, v186
    v188 = v106 + v153
    del v106, v153
    v189 = v1 ** 4
    v190 = v189 * 5.0
    del v189
    v191 = v188 * v190
    del v188, v190
    v192 = v2 * v57
    del v57
    v193 = v6 * v59
    del v6
    v194 = v2 * v59
    del v2, v59
    v195 = v52 + v114
    del v52, v114
    v196 = v173 + v195
    del v173, v195
    v197 = v181 + v196
    del v181, v196
    v198 = v192 + v197
    del v192, v197
    v199 = v7 * v198
    del v198
    v200 = v199 * 2.0
    del v199
    v201 = v150 + v200
    del v150, v200
    v202 = v60 + v116
    del v60, v116
    v203 = v194 + v202
    del v194, v202
    v204 = v4 ** 5
    v205 = v204 * 6.0
    del v204
    v206 = v203 * v205
    del v203, v205
    v207 = v5 * v49
    v208 = v3 * v49
    del v3
    v209 = v79 + v89
    del v79, v89
    v210 = v105 + v209
    del v105, v209
    v211 = v112 + v210
    del v112, v210
    v212 = v129 + v211
    del v129, v211
    v213 = v139 + v212
    del v139, v212
    v214 = v168 + v213
    del v168, v213
    v215 = v170 + v214
    del v170, v214
    v216 = v172 + v215
    del v172, v215
    v217 = v208 + v216
    del v208, v216
    v218 = v149 + v167
    del v149, v167
    v219 = v206 + v218
    del v206, v218
    v220 = v48 + v207
    del v207
    v221 = v86 + v95
    del v86, v95
    v222 = v99 + v221
    del v99, v221
    v223 = v110 + v222
    del v110, v222
    v224 = v122 + v223
    del v122, v223
    v225 = v171 + v224
    del v171, v224
    v226 = v182 + v225
    del v182, v225
    v227 = v193 + v226
    del v193, v226
    v228 = v220 + v227
    del v220, v227
    v229 = v1 * v228
    del v228
    v230 = v229 * 2.0
    del v229
    v231 = v128 + v159
    del v128, v159
    v232 = v177 + v231
    del v177, v231
    v233 = v180 + v232
    del v180, v232
    v234 = v187 + v233
    del v187, v233
    v235 = v191 + v234
    del v191, v234
    v236 = v230 + v235
    del v230, v235
    return stack([None, v236, v219, v217, v201, v88], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = 1.0
    v1 = jets[:, :, 1]
    v2 = v1 * v1
    v3 = v0 + v2
    v4 = jets[:, :, 2]
    v5 = jets[:, :, 3]
    v6 = v4 ** 6
    v7 = jets[:, :, 4]
    v8 = v7 * v7
    v9 = v1 ** 5
    v10 = v1 ** 6
    v11 = v1 ** 7
    v12 = v1 ** 8
    v13 = jets[:, :, 5]
    v14 = v2 * v5
    v15 = v5 * v10
    v16 = v5 * v12
    v17 = v4 * v4
    v18 = v1 * v17
    v19 = v18 * 3.0
    v20 = v9 * v17
    v21 = v11 * v17
    v22 = v4 * v7
    v23 = v17 * v22
    v24 = v5 * v5
    v25 = v17 * v24
    v26 = v1 * v5
    v27 = v2 * v2
    v28 = v5 * v27
    v29 = v5 * v9
    v30 = v2 * v18
    v31 = v14 * 4.0
    del v14
    v32 = v5 + v31
    del v31
    v33 = v28 * 6.0
    del v28
    v34 = v32 + v33
    del v32, v33
    v35 = v15 * 4.0
    del v15
    v36 = v34 + v35
    del v34, v35
    v37 = v16 + v36
    del v16, v36
    v38 = v37 - v19
    del v19, v37
    v39 = v30 * 9.0
    del v30
    v40 = v38 - v39
    del v38, v39
    v41 = v20 * 9.0
    del v20
    v42 = v40 - v41
    del v40, v41
    v43 = v21 * 3.0
    del v21
    v44 = v42 - v43
    del v42, v43
    v45 = v2 * v26
    v46 = v5 * v11
    v47 = v17 * v17
    v48 = grad_features[0]
    v49 = grad_features[1]
    v50 = grad_features[2]
    v51 = v50 * 4.0
    v52 = v50 * -5.0
    v53 = v50 * -180.0
    v54 = v50 * -120.0
    v55 = v50 * -80.0
    v56 = v50 * -40.0
    v57 = v50 * -20.0
    v58 = v50 * -30.0
    v59 = v50 * -270.0
    v60 = v50 * -45.0
    v61 = v50 * 40.0
    v62 = v50 * 120.0
    v63 = v50 * 30.0
    v64 = v50 * 90.0
    v65 = v50 * 180.0
    v66 = v50 * 135.0
    v67 = v47 * v53
    v68 = v29 * v53
    v69 = v47 * v65
    v70 = v26 * v65
    v71 = v68 + v70
    del v68, v70
    v72 = v17 * v71
    v73 = v72 * 2.0
    del v72
    v74 = v46 * v61
    v75 = v22 * v61
    v76 = v46 * v56
    v77 = v24 * v56
    v78 = v75 + v77
    v79 = v5 * v78
    v80 = v45 * v62
    v81 = v22 * v62
    v82 = v45 * v54
    v83 = v24 * v54
    v84 = v81 + v83
    v85 = v26 * v84
    v86 = v2 * v84
    v87 = v13 * v51
    v88 = -v87
    v89 = v87 * -3.0
    v90 = v87 * -9.0
    v91 = v87 * 4.0
    v92 = v87 * 6.0
    v93 = v18 * v90
    v94 = v2 * v90
    v95 = v25 * v61
    v96 = v10 * v61
    v97 = v25 * v54
    v98 = v2 * v54
    v99 = v29 * v62
    v100 = v29 * v54
    v101 = v67 + v81
    del v67, v81
    v102 = v83 + v101
    del v83, v101
    v103 = v5 * v102
    v104 = v23 * v63
    v105 = v10 * v63
    v106 = v27 * v64
    v107 = v23 * v64
    v108 = v2 * v64
    v109 = v5 * v92
    v110 = v27 * v58
    v111 = v8 * v58
    v112 = v27 * v66
    v113 = v6 * v66
    v114 = v107 + v109
    del v109
    v115 = v111 + v114
    del v111, v114
    v116 = v113 + v115
    del v113, v115
    v117 = v2 * v116
    v118 = v117 * 2.0
    del v117
    v119 = v26 * v61
    v120 = v26 * v56
    v121 = v69 + v86
    del v69, v86
    v122 = v75 + v121
    del v75, v121
    v123 = v77 + v122
    del v77, v122
    v124 = v55 + v96
    del v55, v96
    v125 = v98 + v124
    del v98, v124
    v126 = v24 * v125
    v127 = v17 * v125
    v128 = v76 + v82
    del v76, v82
    v129 = v100 + v128
    del v100, v128
    v130 = v120 + v129
    del v120, v129
    v131 = v127 + v130
    del v127, v130
    v132 = v63 + v105
    del v105
    v133 = v106 + v132
    del v106, v132
    v134 = v108 + v133
    del v108, v133
    v135 = v22 * v134
    v136 = v17 * v134
    v137 = v74 + v80
    del v74, v80
    v138 = v99 + v137
    del v99, v137
    v139 = v119 + v138
    del v119, v138
    v140 = v136 + v139
    del v136, v139
    v141 = v17 * v89
    v142 = v11 * v89
    v143 = v17 * v90
    v144 = v9 * v90
    v145 = -v49
    v146 = v88 + v145
    del v88, v145
    v147 = v146 * 3.0
    del v146
    v148 = v94 + v147
    del v94, v147
    v149 = v1 * v148
    v150 = v73 + v126
    del v73, v126
    v151 = v135 + v150
    del v135, v150
    v152 = v142 + v151
    del v142, v151
    v153 = v144 + v152
    del v144, v152
    v154 = v149 + v153
    del v149, v153
    v155 = v5 * v87
    v156 = v5 * v91
    v157 = v12 * v52
    v158 = v8 * v52
    v159 = v155 + v158
    del v155, v158
    v160 = v11 * 8.0
    v161 = v79 + v141
    del v79, v141
    v162 = v10 * 7.0
    v163 = v10 * v57
    v164 = v8 * v57
    v165 = v95 + v104
    del v95, v104
    v166 = v156 + v165
    del v165
    v167 = v164 + v166
    del v166
    v168 = v9 * 6.0
    v169 = v103 + v143
    del v103, v143
    v170 = v1 ** 4
    v171 = v170 * 5.0
    del v170
    v172 = v2 * v57
    v173 = v6 * v59
    v174 = v2 * v59
    v175 = v52 + v110
    del v110
    v176 = v157 + v175
    del v157, v175
    v177 = v163 + v176
    del v163, v176
    v178 = v172 + v177
    del v172, v177
    v179 = v60 + v112
    del v60, v112
    v180 = v174 + v179
    del v174, v179
    v181 = v4 ** 5
    v182 = v181 * 6.0
    del v181
    v183 = v5 * v49
    v184 = v48 + v183
    del v183
    v185 = v85 + v93
    del v85, v93
    v186 = v97 + v185
    del v97, v185
    v187 = v107 + v186
    del v107, v186
    v188 = v118 + v187
    del v118, v187
    v189 = v156 + v188
    del v156, v188
    v190 = v164 + v189
    del v164, v189
    v191 = v173 + v190
    del v173, v190
    v192 = v184 + v191
    del v184, v191
    v193 = grad_grad_jets[:, :, 1]
    v194 = grad_grad_jets[:, :, 2]
    v195 = grad_grad_jets[:, :, 3]
    v196 = grad_grad_jets[:, :, 4]
    v197 = grad_grad_jets[:, :, 5]
    v198 = v193 * 2.0
    v199 = v192 * v198
    del v192
    v200 = v1 * v198
    del v198
    v201 = v49 * v195
    v202 = v3 * v195
    del v3
    v203 = v49 * v200
    v204 = v5 * v200
    v205 = v182 * v194
    v206 = v180 * v194
    del v180
    v207 = v206 * 6.0
    del v206
    v208 = v4 ** 4
    v209 = v208 * 5.0
    del v208
    v210 = v207 * v209
    del v207, v209
    v211 = v196 * 2.0
    v212 = v178 * v211
    del v178
    v213 = v7 * v211
    del v211
    v214 = v59 * v205
    v215 = v2 * v205
    v216 = v59 * v200
    del v59
    v217 = v6 * v200
    v218 = v57 * v213
    v219 = v2 * v213
    v220 = v171 * v193
    v221 = v169 * v193
    del v169
    v222 = v221 * 5.0
    del v221
    v223 = v1 ** 3
    v224 = v223 * 4.0
    del v223
    v225 = v222 * v224
    del v222, v224
    v226 = v168 * v193
    v227 = v167 * v193
    del v167
    v228 = v227 * 6.0
    del v227
    v229 = v200 + v226
    v230 = v57 * v229
    del v57
    v231 = v8 * v229
    v232 = v10 * v213
    v233 = v162 * v193
    v234 = v161 * v193
    del v161
    v235 = v234 * 7.0
    del v234
    v236 = v160 * v193
    v237 = v159 * v193
    del v159
    v238 = v237 * 8.0
    del v237
    v239 = v52 * v236
    v240 = v8 * v236
    v241 = v52 * v213
    del v52
    v242 = v12 * v213
    v243 = v91 * v195
    v244 = v2 * v195
    v245 = v91 * v229
    del v91
    v246 = v5 * v229
    del v229
    v247 = v10 * v195
    v248 = v87 * v236
    v249 = v5 * v236
    del v236
    v250 = v87 * v195
    del v87
    v251 = v12 * v195
    v252 = v194 * 2.0
    v253 = v154 * v252
    del v154
    v254 = v4 * v252
    del v252
    v255 = v148 * v254
    v256 = v1 * v254
    v257 = v148 * v193
    del v148
    v258 = v17 * v193
    v259 = v256 + v258
    del v256, v258
    v260 = v259 * -3.0
    v261 = v90 * v254
    v262 = v9 * v254
    v263 = v90 * v220
    v264 = v17 * v220
    v265 = v89 * v254
    v266 = v11 * v254
    v267 = v89 * v233
    del v89
    v268 = v17 * v233
    v269 = v140 * v196
    v270 = v4 * v196
    v271 = v140 * v194
    del v140
    v272 = v7 * v194
    v273 = v270 + v272
    del v270, v272
    v274 = v134 * v273
    v275 = v17 * v273
    v276 = v134 * v254
    del v134
    v277 = v22 * v254
    v278 = v275 + v277
    del v275, v277
    v279 = v195 * 2.0
    v280 = v131 * v279
    del v131
    v281 = v5 * v279
    del v279
    v282 = v125 * v281
    v283 = v17 * v281
    v284 = v125 * v254
    del v125
    v285 = v24 * v254
    v286 = v283 + v285
    del v283, v285
    v287 = v123 * v195
    v288 = v1 * v195
    v289 = v123 * v193
    del v123
    v290 = v5 * v193
    v291 = v288 + v290
    del v288, v290
    v292 = v56 * v281
    v293 = v26 * v281
    v294 = v61 * v273
    v295 = v26 * v273
    v296 = v200 * 2.0
    v297 = v116 * v296
    del v116
    v298 = v2 * v296
    del v296
    v299 = v66 * v298
    v300 = v6 * v298
    del v6
    v301 = v66 * v205
    del v66
    v302 = v27 * v205
    v303 = v58 * v298
    v304 = v8 * v298
    del v8
    v305 = v58 * v213
    del v58
    v306 = v27 * v213
    v307 = v92 * v298
    v308 = v5 * v298
    v309 = v92 * v195
    del v92
    v310 = v27 * v195
    v311 = v64 * v278
    v312 = v2 * v278
    v313 = v200 + v298
    del v298
    v314 = v64 * v313
    del v64
    v315 = v23 * v313
    del v313
    v316 = v27 * v278
    v317 = v63 * v278
    v318 = v10 * v278
    v319 = v63 * v226
    del v63
    v320 = v23 * v226
    del v23
    v321 = v102 * v220
    v322 = v5 * v220
    del v220
    v323 = v102 * v195
    del v102
    v324 = v9 * v195
    v325 = v322 + v324
    del v322, v324
    v326 = v54 * v281
    v327 = v29 * v281
    v328 = v62 * v273
    v329 = v29 * v273
    v330 = v54 * v286
    v331 = v2 * v286
    v332 = v54 * v200
    v333 = v25 * v200
    v334 = v61 * v286
    v335 = v10 * v286
    v336 = v61 * v226
    v337 = v25 * v226
    del v25, v226
    v338 = v90 * v259
    v339 = v2 * v259
    del v259
    v340 = v90 * v200
    del v90
    v341 = v18 * v200
    v342 = v308 + v310
    del v308, v310
    v343 = v342 * 6.0
    del v342
    v344 = v244 + v246
    del v244, v246
    v345 = v247 + v344
    del v247, v344
    v346 = v345 * 4.0
    del v345
    v347 = v262 + v264
    del v262, v264
    v348 = v339 + v347
    del v339, v347
    v349 = v341 + v348
    del v341, v348
    v350 = v349 * -9.0
    del v349
    v351 = v266 + v268
    del v266, v268
    v352 = v351 * -3.0
    del v351
    v353 = v195 + v249
    del v249
    v354 = v251 + v353
    del v251, v353
    v355 = v343 + v354
    del v343, v354
    v356 = v346 + v355
    del v346, v355
    v357 = v350 + v356
    del v350, v356
    v358 = v352 + v357
    del v352, v357
    v359 = v260 + v358
    del v358
    v360 = v51 * v359
    v361 = v13 * v359
    del v359
    v362 = v51 * v197
    del v51
    v363 = v44 * v197
    del v44
    v364 = v84 * v291
    v365 = v2 * v291
    v366 = v84 * v200
    del v84
    v367 = v26 * v200
    v368 = v365 + v367
    del v365, v367
    v369 = v325 + v368
    del v368
    v370 = v54 * v369
    del v54
    v371 = v24 * v369
    v372 = v45 * v281
    v373 = v62 * v369
    del v62
    v374 = v22 * v369
    del v369
    v375 = v45 * v273
    del v45
    v376 = v78 * v233
    v377 = v5 * v233
    del v233
    v378 = v78 * v195
    del v78
    v379 = v11 * v195
    v380 = v377 + v379
    del v377, v379
    v381 = v291 + v380
    del v380
    v382 = v56 * v381
    del v56
    v383 = v24 * v381
    v384 = v46 * v281
    del v281
    v385 = v61 * v381
    del v61
    v386 = v22 * v381
    del v381
    v387 = v46 * v273
    del v46, v273
    v388 = v254 * 2.0
    del v254
    v389 = v71 * v388
    del v71
    v390 = v17 * v388
    del v388
    v391 = v65 * v390
    v392 = v26 * v390
    v393 = v65 * v291
    del v65
    v394 = v47 * v291
    del v291
    v395 = v53 * v390
    v396 = v29 * v390
    del v29, v390
    v397 = v53 * v325
    del v53
    v398 = v47 * v325
    del v47, v325
    v399 = v300 + v302
    del v300, v302
    v400 = v399 * 135.0
    del v399
    v401 = v392 + v394
    del v392, v394
    v402 = v401 * 180.0
    del v401
    v403 = v312 + v315
    del v312, v315
    v404 = v316 + v403
    del v316, v403
    v405 = v404 * 90.0
    del v404
    v406 = v278 + v318
    del v278, v318
    v407 = v320 + v406
    del v320, v406
    v408 = v407 * 30.0
    del v407
    v409 = v329 + v374
    del v329, v374
    v410 = v375 + v409
    del v375, v409
    v411 = v410 * 120.0
    del v410
    v412 = v295 + v335
    del v295, v335
    v413 = v337 + v412
    del v337, v412
    v414 = v386 + v413
    del v386, v413
    v415 = v387 + v414
    del v387, v414
    v416 = v415 * 40.0
    del v415
    v417 = v205 * -45.0
    del v205
    v418 = v215 + v217
    del v215, v217
    v419 = v418 * -270.0
    del v418
    v420 = v304 + v306
    del v304, v306
    v421 = v420 * -30.0
    del v420
    v422 = v219 + v231
    del v219, v231
    v423 = v232 + v422
    del v232, v422
    v424 = v423 * -20.0
    del v423
    v425 = v293 + v383
    del v293, v383
    v426 = v384 + v425
    del v384, v425
    v427 = v426 * -40.0
    del v426
    v428 = v286 * -80.0
    del v286
    v429 = v327 + v331
    del v327, v331
    v430 = v333 + v429
    del v333, v429
    v431 = v371 + v430
    del v371, v430
    v432 = v372 + v431
    del v372, v431
    v433 = v432 * -120.0
    del v432
    v434 = v396 + v398
    del v396, v398
    v435 = v434 * -180.0
    del v434
    v436 = v213 + v240
    del v213, v240
    v437 = v242 + v436
    del v242, v436
    v438 = v437 * -5.0
    del v437
    v439 = v361 + v363
    del v361, v363
    v440 = v439 * 4.0
    del v439
    v441 = v400 + v402
    del v400, v402
    v442 = v405 + v441
    del v405, v441
    v443 = v408 + v442
    del v408, v442
    v444 = v411 + v443
    del v411, v443
    v445 = v416 + v444
    del v416, v444
    v446 = v417 + v445
    del v417, v445
    v447 = v419 + v446
    del v419, v446
    v448 = v421 + v447
    del v421, v447
    v449 = v424 + v448
    del v424, v448
    v450 = v427 + v449
    del v427, v449
    v451 = v428 + v450
    del v428, v450
    v452 = v433 + v451
    del v433, v451
    v453 = v435 + v452
    del v435, v452
    v454 = v438 + v453
    del v438, v453
    v455 = v440 + v454
    del v440, v454
    v456 = v202 + v204
    del v202, v204
    v457 = v260 + v456
    del v260, v456
    v458 = v393 + v397
    del v393, v397
    v459 = v17 * v458
    del v458
    v460 = v459 * 2.0
    del v459
    v461 = v292 + v294
    del v292, v294
    v462 = v11 * v461
    v463 = v5 * v461
    v464 = v326 + v328
    del v326, v328
    v465 = v26 * v464
    del v26
    v466 = v2 * v464
    v467 = v362 * -3.0
    v468 = v362 * -9.0
    v469 = v362 * 4.0
    v470 = v362 * 6.0
    v471 = v18 * v468
    del v18
    v472 = v2 * v468
    v473 = v395 + v464
    del v395, v464
    v474 = v9 * v473
    v475 = v5 * v473
    del v473
    v476 = v27 * v470
    del v27
    v477 = v5 * v470
    del v470
    v478 = v301 + v305
    del v301, v305
    v479 = v309 + v478
    del v309, v478
    v480 = v311 + v479
    del v479
    v481 = v477 + v480
    del v477, v480
    v482 = v2 * v481
    del v481
    v483 = v482 * 2.0
    del v482
    v484 = v366 + v461
    del v366, v461
    v485 = v391 + v484
    del v391, v484
    v486 = v466 + v485
    del v466, v485
    v487 = v5 * v486
    v488 = v1 * v486
    del v486
    v489 = v332 + v336
    del v332, v336
    v490 = v24 * v489
    del v24
    v491 = v17 * v489
    del v489
    v492 = v284 + v370
    del v284, v370
    v493 = v382 + v492
    del v382, v492
    v494 = v491 + v493
    del v491, v493
    v495 = v5 * v494
    del v494
    v496 = v495 * 2.0
    del v495
    v497 = v314 + v319
    del v314, v319
    v498 = v22 * v497
    del v22
    v499 = v17 * v497
    del v497
    v500 = v276 + v373
    del v276, v373
    v501 = v385 + v500
    del v385, v500
    v502 = v499 + v501
    del v499, v501
    v503 = v7 * v502
    v504 = v4 * v502
    del v502
    v505 = v17 * v467
    v506 = v11 * v467
    del v11
    v507 = v17 * v468
    v508 = v9 * v468
    del v9, v468
    v509 = v340 + v472
    del v340, v472
    v510 = v467 + v509
    del v467, v509
    v511 = v17 * v510
    del v17
    v512 = v1 * v510
    del v510
    v513 = v257 + v263
    del v257, v263
    v514 = v267 + v513
    del v267, v513
    v515 = v274 + v514
    del v274, v514
    v516 = v282 + v515
    del v282, v515
    v517 = v389 + v516
    del v389, v516
    v518 = v460 + v517
    del v460, v517
    v519 = v490 + v518
    del v490, v518
    v520 = v498 + v519
    del v498, v519
    v521 = v506 + v520
    del v506, v520
    v522 = v508 + v521
    del v508, v521
    v523 = v512 + v522
    del v512, v522
    v524 = v4 * v523
    del v523
    v525 = v524 * 2.0
    del v524
    v526 = v12 * v362
    del v12
    v527 = v5 * v362
    v528 = v10 * v469
    del v10
    v529 = v5 * v469
    v530 = v2 * v469
    del v2, v469
    v531 = v241 + v250
    del v241, v250
    v532 = v527 + v531
    del v527, v531
    v533 = v160 * v532
    del v160, v532
    v534 = v238 + v265
    del v238, v265
    v535 = v378 + v534
    del v378, v534
    v536 = v463 + v535
    del v463, v535
    v537 = v505 + v536
    del v505, v536
    v538 = v162 * v537
    del v162, v537
    v539 = v218 + v235
    del v235
    v540 = v243 + v539
    del v539
    v541 = v317 + v540
    del v317, v540
    v542 = v334 + v541
    del v334, v541
    v543 = v529 + v542
    del v542
    v544 = v168 * v543
    del v168, v543
    v545 = v228 + v261
    del v228, v261
    v546 = v323 + v545
    del v323, v545
    v547 = v475 + v546
    del v475, v546
    v548 = v507 + v547
    del v507, v547
    v549 = v171 * v548
    del v171, v548
    v550 = v230 + v239
    del v230, v239
    v551 = v303 + v550
    del v303, v550
    v552 = v7 * v551
    del v551
    v553 = v552 * 2.0
    del v552
    v554 = v212 + v271
    del v212, v271
    v555 = v504 + v554
    del v504, v554
    v556 = v553 + v555
    del v553, v555
    v557 = v216 + v299
    del v216, v299
    v558 = v182 * v557
    del v182, v557
    v559 = v203 + v245
    del v203, v245
    v560 = v248 + v559
    del v248, v559
    v561 = v280 + v560
    del v280, v560
    v562 = v289 + v561
    del v289, v561
    v563 = v307 + v562
    del v307, v562
    v564 = v321 + v563
    del v321, v563
    v565 = v376 + v564
    del v376, v564
    v566 = v462 + v565
    del v462, v565
    v567 = v362 + v566
    del v362, v566
    v568 = v474 + v567
    del v474, v567
    v569 = v476 + v568
    del v476, v568
    v570 = v488 + v569
    del v488, v569
    v571 = v496 + v570
    del v496, v570
    v572 = v526 + v571
    del v526, v571
    v573 = v528 + v572
    del v528, v572
    v574 = v530 + v573
    del v530, v573
    v575 = v210 + v253
    del v210, v253
    v576 = v269 + v575
    del v269, v575
    v577 = v503 + v576
    del v503, v576
    v578 = v525 + v577
    del v525, v577
    v579 = v558 + v578
    del v558, v578
    v580 = v214 + v218
    del v214, v218
    v581 = v243 + v580
    del v243, v580
    v582 = v297 + v581
    del v297, v581
    v583 = v311 + v582
    del v311, v582
    v584 = v330 + v583
    del v330, v583
    v585 = v338 + v584
    del v338, v584
    v586 = v364 + v585
    del v364, v585
    v587 = v465 + v586
    del v465, v586
    v588 = v471 + v587
    del v471, v587
    v589 = v483 + v588
    del v483, v588
    v590 = v529 + v589
    del v529, v589
    v591 = v201 + v590
    del v201, v590
    v592 = v1 * v591
    del v591
    v593 = v592 * 2.0
    del v592
    v594 = v199 + v225
    del v199, v225
    v595 = v255 + v594
    del v255, v594
    v596 = v287 + v595
    del v287, v595
    v597 = v487 + v596
    del v487, v596
    v598 = v511 + v597
    del v511, v597
    v599 = v533 + v598
    del v533, v598
    v600 = v538 + v599
    del v538, v599
    v601 = v544 + v600
    del v544, v600
    v602 = v549 + v601
    del v549, v601
    v603 = v593 + v602
    del v593, v602
    return (
        stack([None, v603, v579, v574, v556, v360], jets),
        join([v200, v457, v455], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
