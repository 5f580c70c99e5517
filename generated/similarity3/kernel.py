"""Differential invariants of similarity3, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       similarity3: 7 generators on (x, y, z), order 2, derived with 2 channels, serves any number of channels
Spec hash  2dae13f259ab9ca6fb4af704f4342db03cb3d340e5dce6a66a9796e3b9d4acfe
Proof      jets 23 - orbits 7 = 16 independent invariants, all found, annihilated by 7 generators
Forward    116 operations per channel and pixel: add 32, mul 56, scale 19, sub 9
Backward   227 operations per channel and pixel: add 88, mul 121, neg 2, scale 16
Second     548 operations per channel and pixel: add 223, mul 292, neg 4, scale 29
Features
    u(i), weight 0: u0
    L(i), weight 2/3: u0_xx + u0_yy + u0_zz
    Qa(i,i), weight 2/3: u0_x**2 + u0_y**2 + u0_z**2
    Qa(i,i+1), weight 2/3: u0_x*u1_x + u0_y*u1_y + u0_z*u1_z
    Qb(i,i), weight 4/3: u0_xx**2 + 2*u0_xy**2 + 2*u0_xz**2 + u0_yy**2 + 2*u0_yz**2 + u0_zz**2
    Qb(i,i+1), weight 4/3: u0_xx*u1_xx + 2*u0_xy*u1_xy + 2*u0_xz*u1_xz + u0_yy*u1_yy + 2*u0_yz*u1_yz +
        u0_zz*u1_zz
    Ta(i,i,i), weight 4/3: u0_x**2*u0_xx + 2*u0_x*u0_xy*u0_y + 2*u0_x*u0_xz*u0_z + u0_y**2*u0_yy +
        2*u0_y*u0_yz*u0_z + u0_z**2*u0_zz
    Ta(i,i,i+1), weight 4/3: u0_x**2*u1_xx + 2*u0_x*u0_y*u1_xy + 2*u0_x*u0_z*u1_xz + u0_y**2*u1_yy +
        2*u0_y*u0_z*u1_yz + u0_z**2*u1_zz
    Tb(i,i,i), weight 2: u0_xx*u0_yy*u0_zz - u0_xx*u0_yz**2 - u0_xy**2*u0_zz + 2*u0_xy*u0_xz*u0_yz -
        u0_xz**2*u0_yy
    F(i), weight 2: u0_x**2*u0_yy*u0_zz - u0_x**2*u0_yz**2 - 2*u0_x*u0_xy*u0_y*u0_zz + 2*u0_x*u0_xy*u0_yz*u0_z +
        2*u0_x*u0_xz*u0_y*u0_yz - 2*u0_x*u0_xz*u0_yy*u0_z + u0_xx*u0_y**2*u0_zz - 2*u0_xx*u0_y*u0_yz*u0_z +
        u0_xx*u0_yy*u0_z**2 - u0_xy**2*u0_z**2 + 2*u0_xy*u0_xz*u0_y*u0_z - u0_xz**2*u0_y**2

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack

SPEC = KernelSpec(
    name="similarity3",
    digest="a22e9f1fe83acea742ede91ba9d912791add1b75627193515999d1da0a7604e4",
    dimension=3,
    order=2,
    jets=10,
    channels=None,
    spans=(0, 0, 0, 1, 0, 1, 0, 1, 0, 0),
    weights=(
        (Fraction(0, 1),),
        (Fraction(2, 3),),
        (Fraction(2, 3),),
        (Fraction(2, 3),),
        (Fraction(4, 3),),
        (Fraction(4, 3),),
        (Fraction(4, 3),),
        (Fraction(4, 3),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
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
    v3 = jets[:, :, 9]
    v4 = v1 + v2
    v5 = v3 + v4
    del v4
    v6 = jets[:, :, 1]
    v7 = v6 * v6
    v8 = jets[:, :, 2]
    v9 = v8 * v8
    v10 = jets[:, :, 3]
    v11 = v10 * v10
    v12 = v7 + v9
    v13 = v11 + v12
    del v12
    v14 = narrow(v6, 0, channels - 1)
    v15 = narrow(v6, 1, channels - 1)
    v16 = v14 * v15
    del v14, v15
    v17 = narrow(v8, 0, channels - 1)
    v18 = narrow(v8, 1, channels - 1)
    v19 = v17 * v18
    del v17, v18
    v20 = narrow(v10, 0, channels - 1)
    v21 = narrow(v10, 1, channels - 1)
    v22 = v20 * v21
    del v20, v21
    v23 = v16 + v19
    del v16, v19
    v24 = v22 + v23
    del v22, v23
    v25 = v1 * v1
    v26 = jets[:, :, 5]
    v27 = v26 * v26
    v28 = jets[:, :, 6]
    v29 = v28 * v28
    v30 = v2 * v2
    v31 = jets[:, :, 8]
    v32 = v31 * v31
    v33 = v3 * v3
    v34 = v27 * 2.0
    v35 = v25 + v34
    del v25, v34
    v36 = v29 * 2.0
    v37 = v35 + v36
    del v35, v36
    v38 = v30 + v37
    del v30, v37
    v39 = v32 * 2.0
    v40 = v38 + v39
    del v38, v39
    v41 = v33 + v40
    del v33, v40
    v42 = narrow(v1, 0, channels - 1)
    v43 = narrow(v1, 1, channels - 1)
    v44 = v42 * v43
    del v42
    v45 = narrow(v26, 0, channels - 1)
    v46 = narrow(v26, 1, channels - 1)
    v47 = v45 * v46
    del v45
    v48 = narrow(v28, 0, channels - 1)
    v49 = narrow(v28, 1, channels - 1)
    v50 = v48 * v49
    del v48
    v51 = narrow(v2, 0, channels - 1)
    v52 = narrow(v2, 1, channels - 1)
    v53 = v51 * v52
    del v51
    v54 = narrow(v31, 0, channels - 1)
    v55 = narrow(v31, 1, channels - 1)
    v56 = v54 * v55
    del v54
    v57 = narrow(v3, 0, channels - 1)
    v58 = narrow(v3, 1, channels - 1)
    v59 = v57 * v58
    del v57
    v60 = v47 * 2.0
    del v47
    v61 = v44 + v60
    del v44, v60
    v62 = v50 * 2.0
    del v50
    v63 = v61 + v62
    del v61, v62
    v64 = v53 + v63
    del v53, v63
    v65 = v56 * 2.0
    del v56
    v66 = v64 + v65
    del v64, v65
    v67 = v59 + v66
    del v59, v66
    v68 = v1 * v7
    v69 = v2 * v9
    v70 = v3 * v11
    v71 = narrow(v7, 0, channels - 1)
    v72 = v43 * v71
    del v43, v71
    v73 = narrow(v9, 0, channels - 1)
    v74 = v52 * v73
    del v52, v73
    v75 = narrow(v11, 0, channels - 1)
    v76 = v58 * v75
    del v58, v75
    v77 = v1 * v32
    v78 = v3 * v27
    v79 = v2 * v29
    v80 = v7 * v32
    del v32
    v81 = v11 * v27
    del v27
    v82 = v9 * v29
    del v29
    v83 = v2 * v3
    v84 = v7 * v83
    del v7, v83
    v85 = v1 * v3
    v86 = v9 * v85
    del v9, v85
    v87 = v6 * v8
    v88 = v26 * v87
    v89 = narrow(v87, 0, channels - 1)
    v90 = v46 * v89
    del v46, v89
    v91 = v28 * v31
    v92 = v87 * v91
    del v87, v91
    v93 = v6 * v10
    v94 = v28 * v93
    v95 = narrow(v93, 0, channels - 1)
    v96 = v49 * v95
    del v49, v95
    v97 = v26 * v31
    v98 = v93 * v97
    del v93, v97
    v99 = v8 * v10
    v100 = v31 * v99
    v101 = v68 + v69
    del v68, v69
    v102 = v70 + v101
    del v70, v101
    v103 = v88 * 2.0
    v104 = v102 + v103
    del v102, v103
    v105 = v94 * 2.0
    v106 = v104 + v105
    del v104, v105
    v107 = v100 * 2.0
    v108 = v106 + v107
    del v106, v107
    v109 = narrow(v99, 0, channels - 1)
    v110 = v55 * v109
    del v55, v109
    v111 = v72 + v74
    del v72, v74
    v112 = v76 + v111
    del v76, v111
    v113 = v90 * 2.0
    del v90
    v114 = v112 + v113
    del v112, v113
    v115 = v96 * 2.0
    del v96
    v116 = v114 + v115
    del v114, v115
    v117 = v110 * 2.0
    del v110
    v118 = v116 + v117
    del v116, v117
    v119 = v1 * v2
    v120 = v3 * v119
    v121 = v11 * v119
    del v11, v119
    v122 = v26 * v28
    v123 = v31 * v122
    v124 = v123 * 2.0
    del v123
    v125 = v120 + v124
    del v120, v124
    v126 = v125 - v77
    del v77, v125
    v127 = v126 - v78
    del v78, v126
    v128 = v127 - v79
    del v79, v127
    v129 = v99 * v122
    del v99, v122
    v130 = v3 * v88
    del v88
    v131 = v2 * v94
    del v94
    v132 = v1 * v100
    del v100
    v133 = v84 + v86
    del v84, v86
    v134 = v121 + v133
    del v121, v133
    v135 = v98 * 2.0
    del v98
    v136 = v134 + v135
    del v134, v135
    v137 = v92 * 2.0
    del v92
    v138 = v136 + v137
    del v136, v137
    v139 = v129 * 2.0
    del v129
    v140 = v138 + v139
    del v138, v139
    v141 = v140 - v80
    del v80, v140
    v142 = v141 - v81
    del v81, v141
    v143 = v142 - v82
    del v82, v142
    v144 = v130 * 2.0
    del v130
    v145 = v143 - v144
    del v143, v144
    v146 = v131 * 2.0
    del v131
    v147 = v145 - v146
    del v145, v146
    v148 = v132 * 2.0
    del v132
    v149 = v147 - v148
    del v147, v148
    return join([v0, v5, v13, v24, v41, v67, v108, v118, v128, v149], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 4]
    v1 = jets[:, :, 7]
    v2 = jets[:, :, 9]
    v3 = jets[:, :, 1]
    v4 = v3 * v3
    v5 = jets[:, :, 2]
    v6 = v5 * v5
    v7 = jets[:, :, 3]
    v8 = v7 * v7
    v9 = narrow(v3, 0, channels - 1)
    v10 = narrow(v3, 1, channels - 1)
    v11 = narrow(v5, 0, channels - 1)
    v12 = narrow(v5, 1, channels - 1)
    v13 = narrow(v7, 0, channels - 1)
    v14 = narrow(v7, 1, channels - 1)
    v15 = jets[:, :, 5]
    v16 = v15 * v15
    v17 = jets[:, :, 6]
    v18 = v17 * v17
    v19 = jets[:, :, 8]
    v20 = v19 * v19
    v21 = narrow(v0, 0, channels - 1)
    v22 = narrow(v0, 1, channels - 1)
    v23 = narrow(v15, 0, channels - 1)
    v24 = narrow(v15, 1, channels - 1)
    v25 = narrow(v17, 0, channels - 1)
    v26 = narrow(v17, 1, channels - 1)
    v27 = narrow(v1, 0, channels - 1)
    v28 = narrow(v1, 1, channels - 1)
    v29 = narrow(v19, 0, channels - 1)
    v30 = narrow(v19, 1, channels - 1)
    v31 = narrow(v2, 0, channels - 1)
    v32 = narrow(v2, 1, channels - 1)
    v33 = narrow(v4, 0, channels - 1)
    v34 = narrow(v6, 0, channels - 1)
    v35 = narrow(v8, 0, channels - 1)
    v36 = v1 * v2
    v37 = v0 * v2
    v38 = v3 * v5
    v39 = v15 * v38
    v40 = narrow(v38, 0, channels - 1)
    v41 = v17 * v19
    v42 = v3 * v7
    v43 = v17 * v42
    v44 = narrow(v42, 0, channels - 1)
    v45 = v15 * v19
    v46 = v5 * v7
    v47 = v19 * v46
    v48 = narrow(v46, 0, channels - 1)
    v49 = v0 * v1
    v50 = v15 * v17
    v51 = grad_features[0]
    v52 = grad_features[1]
    v53 = grad_features[2]
    v54 = grad_features[3]
    v55 = grad_features[4]
    v56 = grad_features[5]
    v57 = grad_features[6]
    v58 = grad_features[7]
    v59 = grad_features[8]
    v60 = grad_features[9]
    v61 = -v60
    v62 = v60 * -2.0
    v63 = v60 * 2.0
    v64 = v47 * v62
    del v47
    v65 = v0 * v62
    v66 = v43 * v62
    del v43
    v67 = v1 * v62
    v68 = v39 * v62
    del v39
    v69 = v2 * v62
    del v62
    v70 = v50 * v63
    v71 = v46 * v63
    v72 = -v59
    v73 = v59 * 2.0
    v74 = v50 * v73
    del v50
    v75 = v19 * v73
    del v73
    v76 = v71 + v75
    del v71, v75
    v77 = v17 * v76
    v78 = v15 * v76
    del v76
    v79 = v49 * v60
    v80 = v8 * v60
    v81 = v49 * v59
    del v49
    v82 = v2 * v59
    v83 = v80 + v82
    del v80, v82
    v84 = v1 * v83
    v85 = v0 * v83
    del v83
    v86 = v58 * 2.0
    v87 = v48 * v86
    del v48
    v88 = v30 * v86
    v89 = pad(v88, 0, channels)
    del v88
    v90 = v57 * 2.0
    v91 = v65 + v90
    del v65
    v92 = v46 * v91
    del v46
    v93 = v19 * v91
    del v91
    v94 = v70 + v89
    del v70, v89
    v95 = v93 + v94
    del v93, v94
    v96 = v7 * v95
    v97 = v5 * v95
    del v95
    v98 = v45 * v63
    del v45
    v99 = v42 * v63
    v100 = v19 * v99
    v101 = v15 * v99
    del v99
    v102 = v44 * v86
    del v44
    v103 = v26 * v86
    v104 = pad(v103, 0, channels)
    del v103
    v105 = v67 + v90
    del v67
    v106 = v42 * v105
    del v42
    v107 = v17 * v105
    del v105
    v108 = v98 + v104
    del v98, v104
    v109 = v107 + v108
    del v107, v108
    v110 = v7 * v109
    v111 = v3 * v109
    del v109
    v112 = v41 * v63
    del v41
    v113 = v38 * v63
    del v63
    v114 = v19 * v113
    v115 = v17 * v113
    del v113
    v116 = v40 * v86
    del v40
    v117 = v24 * v86
    del v86
    v118 = pad(v117, 0, channels)
    del v117
    v119 = v69 + v90
    del v69, v90
    v120 = v38 * v119
    del v38
    v121 = v15 * v119
    del v119
    v122 = v112 + v118
    del v112, v118
    v123 = v121 + v122
    del v121, v122
    v124 = v5 * v123
    v125 = v3 * v123
    del v123
    v126 = v37 * v60
    del v37
    v127 = v6 * v60
    v128 = v2 * v127
    v129 = v0 * v127
    del v127
    v130 = v36 * v60
    del v36
    v131 = v4 * v60
    v132 = v2 * v131
    v133 = v1 * v131
    del v131
    v134 = v18 * v61
    v135 = v6 * v61
    v136 = v16 * v61
    v137 = v8 * v61
    v138 = v20 * v61
    v139 = v4 * v61
    del v61
    v140 = v18 * v72
    del v18
    v141 = v1 * v72
    v142 = v16 * v72
    del v16
    v143 = v2 * v72
    v144 = v20 * v72
    del v20
    v145 = v0 * v72
    del v72
    v146 = v35 * v58
    del v35
    v147 = v32 * v58
    v148 = pad(v147, 0, channels)
    del v147
    v149 = v34 * v58
    del v34
    v150 = v28 * v58
    v151 = pad(v150, 0, channels)
    del v150
    v152 = v33 * v58
    del v33
    v153 = v22 * v58
    v154 = pad(v153, 0, channels)
    del v153
    v155 = v8 * v57
    del v8
    v156 = v2 * v57
    v157 = v6 * v57
    del v6
    v158 = v1 * v57
    v159 = v4 * v57
    del v4
    v160 = v0 * v57
    v161 = v56 * 2.0
    v162 = v32 * v56
    del v32
    v163 = v31 * v56
    del v31
    v164 = v146 + v163
    del v146, v163
    v165 = pad(v164, 1, channels)
    del v164
    v166 = pad(v162, 0, channels)
    del v162
    v167 = v30 * v161
    del v30
    v168 = v29 * v161
    del v29
    v169 = v87 + v168
    del v87, v168
    v170 = pad(v169, 1, channels)
    del v169
    v171 = pad(v167, 0, channels)
    del v167
    v172 = v28 * v56
    del v28
    v173 = v27 * v56
    del v27
    v174 = v149 + v173
    del v149, v173
    v175 = pad(v174, 1, channels)
    del v174
    v176 = pad(v172, 0, channels)
    del v172
    v177 = v26 * v161
    del v26
    v178 = v25 * v161
    del v25
    v179 = v102 + v178
    del v102, v178
    v180 = pad(v179, 1, channels)
    del v179
    v181 = pad(v177, 0, channels)
    del v177
    v182 = v24 * v161
    del v24
    v183 = v23 * v161
    del v23, v161
    v184 = v116 + v183
    del v116, v183
    v185 = pad(v184, 1, channels)
    del v184
    v186 = pad(v182, 0, channels)
    del v182
    v187 = v22 * v56
    del v22
    v188 = v21 * v56
    del v21
    v189 = v152 + v188
    del v152, v188
    v190 = pad(v189, 1, channels)
    del v189
    v191 = pad(v187, 0, channels)
    del v187
    v192 = v55 * 2.0
    v193 = v2 * v55
    v194 = v193 * 2.0
    del v193
    v195 = v139 + v145
    del v139, v145
    v196 = v192 + v195
    del v195
    v197 = v19 * v196
    del v196
    v198 = v197 * 2.0
    del v197
    v199 = v74 + v92
    del v74, v92
    v200 = v101 + v199
    del v101, v199
    v201 = v115 + v200
    del v115, v200
    v202 = v170 + v201
    del v170, v201
    v203 = v171 + v202
    del v171, v202
    v204 = v198 + v203
    del v198, v203
    v205 = v1 * v55
    v206 = v205 * 2.0
    del v205
    v207 = v135 + v141
    del v135, v141
    v208 = v192 + v207
    del v207
    v209 = v17 * v208
    del v208
    v210 = v209 * 2.0
    del v209
    v211 = v78 + v106
    del v78, v106
    v212 = v114 + v211
    del v114, v211
    v213 = v180 + v212
    del v180, v212
    v214 = v181 + v213
    del v181, v213
    v215 = v210 + v214
    del v210, v214
    v216 = v137 + v143
    del v137, v143
    v217 = v192 + v216
    del v192, v216
    v218 = v15 * v217
    del v217
    v219 = v218 * 2.0
    del v218
    v220 = v77 + v100
    del v77, v100
    v221 = v120 + v220
    del v120, v220
    v222 = v185 + v221
    del v185, v221
    v223 = v186 + v222
    del v186, v222
    v224 = v219 + v223
    del v219, v223
    v225 = v0 * v55
    v226 = v225 * 2.0
    del v225
    v227 = v14 * v54
    del v14
    v228 = v13 * v54
    del v13
    v229 = pad(v228, 1, channels)
    del v228
    v230 = pad(v227, 0, channels)
    del v227
    v231 = v12 * v54
    del v12
    v232 = v11 * v54
    del v11
    v233 = pad(v232, 1, channels)
    del v232
    v234 = pad(v231, 0, channels)
    del v231
    v235 = v10 * v54
    del v10
    v236 = v9 * v54
    del v9
    v237 = pad(v236, 1, channels)
    del v236
    v238 = pad(v235, 0, channels)
    del v235
    v239 = v79 + v136
    del v79, v136
    v240 = v148 + v239
    del v148, v239
    v241 = v156 + v240
    del v156, v240
    v242 = v53 + v241
    del v241
    v243 = v7 * v242
    del v242
    v244 = v243 * 2.0
    del v243
    v245 = v97 + v111
    del v97, v111
    v246 = v229 + v245
    del v229, v245
    v247 = v230 + v246
    del v230, v246
    v248 = v244 + v247
    del v244, v247
    v249 = v126 + v134
    del v126, v134
    v250 = v151 + v249
    del v151, v249
    v251 = v158 + v250
    del v158, v250
    v252 = v53 + v251
    del v251
    v253 = v5 * v252
    del v252
    v254 = v253 * 2.0
    del v253
    v255 = v96 + v125
    del v96, v125
    v256 = v233 + v255
    del v233, v255
    v257 = v234 + v256
    del v234, v256
    v258 = v254 + v257
    del v254, v257
    v259 = v130 + v138
    del v130, v138
    v260 = v154 + v259
    del v154, v259
    v261 = v160 + v260
    del v160, v260
    v262 = v53 + v261
    del v261
    v263 = v3 * v262
    del v262
    v264 = v263 * 2.0
    del v263
    v265 = v110 + v124
    del v110, v124
    v266 = v237 + v265
    del v237, v265
    v267 = v238 + v266
    del v238, v266
    v268 = v264 + v267
    del v264, v267
    v269 = v68 + v81
    del v68, v81
    v270 = v129 + v269
    del v129, v269
    v271 = v133 + v270
    del v133, v270
    v272 = v142 + v271
    del v142, v271
    v273 = v155 + v272
    del v155, v272
    v274 = v165 + v273
    del v165, v273
    v275 = v166 + v274
    del v166, v274
    v276 = v194 + v275
    del v194, v275
    v277 = v52 + v276
    del v276
    v278 = v66 + v85
    del v66, v85
    v279 = v132 + v278
    del v132, v278
    v280 = v140 + v279
    del v140, v279
    v281 = v157 + v280
    del v157, v280
    v282 = v175 + v281
    del v175, v281
    v283 = v176 + v282
    del v176, v282
    v284 = v206 + v283
    del v206, v283
    v285 = v52 + v284
    del v284
    v286 = v64 + v84
    del v64, v84
    v287 = v128 + v286
    del v128, v286
    v288 = v144 + v287
    del v144, v287
    v289 = v159 + v288
    del v159, v288
    v290 = v190 + v289
    del v190, v289
    v291 = v191 + v290
    del v191, v290
    v292 = v226 + v291
    del v226, v291
    v293 = v52 + v292
    del v292
    return stack([v51, v268, v258, v248, v293, v224, v215, v285, v204, v277], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 4]
    v1 = jets[:, :, 7]
    v2 = jets[:, :, 9]
    v3 = jets[:, :, 1]
    v4 = v3 * v3
    v5 = jets[:, :, 2]
    v6 = v5 * v5
    v7 = jets[:, :, 3]
    v8 = v7 * v7
    v9 = narrow(v3, 0, channels - 1)
    v10 = narrow(v3, 1, channels - 1)
    v11 = narrow(v5, 0, channels - 1)
    v12 = narrow(v5, 1, channels - 1)
    v13 = narrow(v7, 0, channels - 1)
    v14 = narrow(v7, 1, channels - 1)
    v15 = jets[:, :, 5]
    v16 = v15 * v15
    v17 = jets[:, :, 6]
    v18 = v17 * v17
    v19 = jets[:, :, 8]
    v20 = v19 * v19
    v21 = narrow(v0, 0, channels - 1)
    v22 = narrow(v0, 1, channels - 1)
    v23 = narrow(v15, 0, channels - 1)
    v24 = narrow(v15, 1, channels - 1)
    v25 = narrow(v17, 0, channels - 1)
    v26 = narrow(v17, 1, channels - 1)
    v27 = narrow(v1, 0, channels - 1)
    v28 = narrow(v1, 1, channels - 1)
    v29 = narrow(v19, 0, channels - 1)
    v30 = narrow(v19, 1, channels - 1)
    v31 = narrow(v2, 0, channels - 1)
    v32 = narrow(v2, 1, channels - 1)
    v33 = narrow(v4, 0, channels - 1)
    v34 = narrow(v6, 0, channels - 1)
    v35 = narrow(v8, 0, channels - 1)
    v36 = v1 * v2
    v37 = v0 * v2
    v38 = v3 * v5
    v39 = v15 * v38
    v40 = narrow(v38, 0, channels - 1)
    v41 = v17 * v19
    v42 = v3 * v7
    v43 = v17 * v42
    v44 = narrow(v42, 0, channels - 1)
    v45 = v15 * v19
    v46 = v5 * v7
    v47 = v19 * v46
    v48 = narrow(v46, 0, channels - 1)
    v49 = v0 * v1
    v50 = v15 * v17
    v51 = grad_features[2]
    v52 = grad_features[3]
    v53 = grad_features[4]
    v54 = grad_features[5]
    v55 = grad_features[6]
    v56 = grad_features[7]
    v57 = grad_features[8]
    v58 = grad_features[9]
    v59 = -v58
    v60 = v58 * -2.0
    v61 = v58 * 2.0
    v62 = v0 * v60
    v63 = v1 * v60
    v64 = v2 * v60
    v65 = v50 * v61
    v66 = v46 * v61
    v67 = -v57
    v68 = v57 * 2.0
    v69 = v19 * v68
    v70 = v66 + v69
    del v66, v69
    v71 = v49 * v58
    v72 = v8 * v58
    v73 = v2 * v57
    v74 = v72 + v73
    del v72, v73
    v75 = v56 * 2.0
    v76 = v30 * v75
    v77 = pad(v76, 0, channels)
    del v76
    v78 = v55 * 2.0
    v79 = v62 + v78
    del v62
    v80 = v19 * v79
    v81 = v65 + v77
    del v65, v77
    v82 = v80 + v81
    del v80, v81
    v83 = v45 * v61
    v84 = v42 * v61
    v85 = v26 * v75
    v86 = pad(v85, 0, channels)
    del v85
    v87 = v63 + v78
    del v63
    v88 = v17 * v87
    v89 = v83 + v86
    del v83, v86
    v90 = v88 + v89
    del v88, v89
    v91 = v41 * v61
    v92 = v38 * v61
    v93 = v24 * v75
    v94 = pad(v93, 0, channels)
    del v93
    v95 = v64 + v78
    del v64, v78
    v96 = v15 * v95
    v97 = v91 + v94
    del v91, v94
    v98 = v96 + v97
    del v96, v97
    v99 = v37 * v58
    v100 = v6 * v58
    v101 = v36 * v58
    v102 = v4 * v58
    v103 = v18 * v59
    v104 = v6 * v59
    v105 = v16 * v59
    v106 = v8 * v59
    v107 = v20 * v59
    v108 = v4 * v59
    v109 = v1 * v67
    v110 = v2 * v67
    v111 = v0 * v67
    v112 = v32 * v56
    v113 = pad(v112, 0, channels)
    del v112
    v114 = v28 * v56
    v115 = pad(v114, 0, channels)
    del v114
    v116 = v22 * v56
    v117 = pad(v116, 0, channels)
    del v116
    v118 = v2 * v55
    v119 = v1 * v55
    v120 = v0 * v55
    v121 = v54 * 2.0
    v122 = v53 * 2.0
    v123 = v108 + v111
    del v108, v111
    v124 = v122 + v123
    del v123
    v125 = v104 + v109
    del v104, v109
    v126 = v122 + v125
    del v125
    v127 = v106 + v110
    del v106, v110
    v128 = v122 + v127
    del v122, v127
    v129 = v71 + v105
    del v71, v105
    v130 = v113 + v129
    del v113, v129
    v131 = v118 + v130
    del v118, v130
    v132 = v51 + v131
    del v131
    v133 = v99 + v103
    del v99, v103
    v134 = v115 + v133
    del v115, v133
    v135 = v119 + v134
    del v119, v134
    v136 = v51 + v135
    del v135
    v137 = v101 + v107
    del v101, v107
    v138 = v117 + v137
    del v117, v137
    v139 = v120 + v138
    del v120, v138
    v140 = v51 + v139
    del v139
    v141 = grad_grad_jets[:, :, 0]
    v142 = grad_grad_jets[:, :, 1]
    v143 = grad_grad_jets[:, :, 2]
    v144 = grad_grad_jets[:, :, 3]
    v145 = grad_grad_jets[:, :, 4]
    v146 = grad_grad_jets[:, :, 5]
    v147 = grad_grad_jets[:, :, 6]
    v148 = grad_grad_jets[:, :, 7]
    v149 = grad_grad_jets[:, :, 8]
    v150 = grad_grad_jets[:, :, 9]
    v151 = v142 * 2.0
    v152 = v140 * v151
    del v140
    v153 = v3 * v151
    del v151
    v154 = v143 * 2.0
    v155 = v136 * v154
    del v136
    v156 = v5 * v154
    del v154
    v157 = v144 * 2.0
    v158 = v132 * v157
    del v132
    v159 = v7 * v157
    del v157
    v160 = narrow(v142, 0, channels - 1)
    v161 = narrow(v142, 1, channels - 1)
    v162 = v52 * v161
    v163 = v9 * v161
    del v9, v161
    v164 = v52 * v160
    v165 = v10 * v160
    del v10, v160
    v166 = narrow(v143, 0, channels - 1)
    v167 = narrow(v143, 1, channels - 1)
    v168 = v52 * v167
    v169 = v11 * v167
    del v11, v167
    v170 = v52 * v166
    v171 = v12 * v166
    del v12, v166
    v172 = narrow(v144, 0, channels - 1)
    v173 = narrow(v144, 1, channels - 1)
    v174 = v52 * v173
    v175 = v13 * v173
    del v13, v173
    v176 = v52 * v172
    v177 = v14 * v172
    del v14, v172
    v178 = v145 * 2.0
    v179 = v53 * v178
    v180 = v0 * v178
    del v178
    v181 = v146 * 2.0
    v182 = v128 * v181
    del v128
    v183 = v15 * v181
    del v181
    v184 = v147 * 2.0
    v185 = v126 * v184
    del v126
    v186 = v17 * v184
    del v184
    v187 = v148 * 2.0
    v188 = v53 * v187
    v189 = v1 * v187
    del v187
    v190 = v149 * 2.0
    v191 = v124 * v190
    del v124
    v192 = v19 * v190
    del v190
    v193 = v150 * 2.0
    v194 = v53 * v193
    v195 = v2 * v193
    del v193
    v196 = v183 + v186
    v197 = v192 + v196
    del v196
    v198 = v197 * 2.0
    del v197
    v199 = narrow(v145, 0, channels - 1)
    v200 = narrow(v145, 1, channels - 1)
    v201 = v54 * v200
    v202 = v21 * v200
    del v21
    v203 = v54 * v199
    v204 = v22 * v199
    del v199
    v205 = narrow(v146, 0, channels - 1)
    v206 = narrow(v146, 1, channels - 1)
    v207 = v121 * v206
    v208 = v23 * v206
    del v23
    v209 = v121 * v205
    v210 = v24 * v205
    del v205
    v211 = narrow(v147, 0, channels - 1)
    v212 = narrow(v147, 1, channels - 1)
    v213 = v121 * v212
    v214 = v25 * v212
    del v25
    v215 = v121 * v211
    v216 = v26 * v211
    del v211
    v217 = narrow(v148, 0, channels - 1)
    v218 = narrow(v148, 1, channels - 1)
    v219 = v54 * v218
    v220 = v27 * v218
    del v27
    v221 = v54 * v217
    v222 = v28 * v217
    del v217
    v223 = narrow(v149, 0, channels - 1)
    v224 = narrow(v149, 1, channels - 1)
    v225 = v121 * v224
    v226 = v29 * v224
    del v29
    v227 = v121 * v223
    del v121
    v228 = v30 * v223
    del v223
    v229 = narrow(v150, 0, channels - 1)
    v230 = narrow(v150, 1, channels - 1)
    v231 = v54 * v230
    v232 = v31 * v230
    del v31
    v233 = v54 * v229
    v234 = v32 * v229
    del v229
    v235 = v208 + v210
    del v208, v210
    v236 = v214 + v235
    del v214, v235
    v237 = v216 + v236
    del v216, v236
    v238 = v226 + v237
    del v226, v237
    v239 = v228 + v238
    del v228, v238
    v240 = v239 * 2.0
    del v239
    v241 = v55 * v153
    v242 = v0 * v153
    v243 = v55 * v145
    v244 = v4 * v145
    v245 = v55 * v156
    v246 = v1 * v156
    v247 = v55 * v148
    v248 = v6 * v148
    v249 = v55 * v159
    v250 = v2 * v159
    v251 = v55 * v150
    v252 = v8 * v150
    v253 = narrow(v153, 0, channels - 1)
    v254 = v56 * v253
    v255 = v22 * v253
    del v22, v253
    v256 = v56 * v200
    v257 = v33 * v200
    del v33, v200
    v258 = narrow(v156, 0, channels - 1)
    v259 = v56 * v258
    v260 = v28 * v258
    del v28, v258
    v261 = v56 * v218
    v262 = v34 * v218
    del v34, v218
    v263 = narrow(v159, 0, channels - 1)
    v264 = v56 * v263
    v265 = v32 * v263
    del v32, v263
    v266 = v56 * v230
    v267 = v35 * v230
    del v35, v230
    v268 = v67 * v192
    v269 = v0 * v192
    v270 = v67 * v145
    v271 = v20 * v145
    v272 = v67 * v183
    v273 = v2 * v183
    v274 = v67 * v150
    v275 = v16 * v150
    v276 = v67 * v186
    v277 = v1 * v186
    v278 = v67 * v148
    del v67
    v279 = v18 * v148
    v280 = v59 * v192
    v281 = v4 * v192
    del v192
    v282 = v59 * v153
    v283 = v20 * v153
    del v20
    v284 = v59 * v183
    v285 = v8 * v183
    del v183
    v286 = v59 * v159
    v287 = v16 * v159
    del v16
    v288 = v59 * v186
    v289 = v6 * v186
    del v186
    v290 = v59 * v156
    del v59
    v291 = v18 * v156
    del v18
    v292 = v102 * v150
    v293 = v1 * v150
    v294 = v102 * v148
    del v102
    v295 = v2 * v148
    v296 = v293 + v295
    del v293, v295
    v297 = v58 * v296
    v298 = v4 * v296
    del v4, v296
    v299 = v58 * v153
    v300 = v36 * v153
    del v36
    v301 = v100 * v150
    v302 = v0 * v150
    v303 = v100 * v145
    del v100
    v304 = v2 * v145
    v305 = v302 + v304
    del v302, v304
    v306 = v58 * v305
    v307 = v6 * v305
    del v6, v305
    v308 = v58 * v156
    v309 = v37 * v156
    del v37
    v310 = v98 * v143
    v311 = v3 * v143
    v312 = v98 * v142
    del v98
    v313 = v5 * v142
    v314 = v311 + v313
    del v311, v313
    v315 = v95 * v314
    v316 = v15 * v314
    v317 = v95 * v146
    del v95
    v318 = v38 * v146
    v319 = v316 + v318
    del v316, v318
    v320 = narrow(v314, 0, channels - 1)
    v321 = v75 * v320
    v322 = v24 * v320
    del v24, v320
    v323 = v75 * v206
    v324 = v40 * v206
    del v40, v206
    v325 = v92 * v149
    v326 = v17 * v149
    v327 = v92 * v147
    del v92
    v328 = v19 * v147
    v329 = v326 + v328
    del v326, v328
    v330 = v61 * v329
    v331 = v38 * v329
    del v329
    v332 = v61 * v314
    v333 = v41 * v314
    del v41, v314
    v334 = v90 * v144
    v335 = v3 * v144
    v336 = v90 * v142
    del v90
    v337 = v7 * v142
    v338 = v335 + v337
    del v335, v337
    v339 = v87 * v338
    v340 = v17 * v338
    v341 = v87 * v147
    del v87
    v342 = v42 * v147
    v343 = v340 + v342
    del v340, v342
    v344 = narrow(v338, 0, channels - 1)
    v345 = v75 * v344
    v346 = v26 * v344
    del v26, v344
    v347 = v75 * v212
    v348 = v44 * v212
    del v44, v212
    v349 = v84 * v149
    v350 = v15 * v149
    v351 = v84 * v146
    del v84
    v352 = v19 * v146
    v353 = v350 + v352
    del v350, v352
    v354 = v61 * v353
    v355 = v42 * v353
    del v353
    v356 = v61 * v338
    v357 = v45 * v338
    del v45, v338
    v358 = v82 * v144
    v359 = v5 * v144
    v360 = v82 * v143
    del v82
    v361 = v7 * v143
    v362 = v359 + v361
    del v359, v361
    v363 = v79 * v362
    v364 = v19 * v362
    v365 = v79 * v149
    del v79
    v366 = v46 * v149
    v367 = v364 + v366
    del v364, v366
    v368 = v319 + v343
    v369 = v367 + v368
    del v368
    v370 = v369 * 2.0
    del v369
    v371 = narrow(v362, 0, channels - 1)
    v372 = v75 * v371
    v373 = v30 * v371
    del v30, v371
    v374 = v75 * v224
    del v75
    v375 = v48 * v224
    del v48, v224
    v376 = v322 + v324
    del v322, v324
    v377 = v346 + v376
    del v346, v376
    v378 = v348 + v377
    del v348, v377
    v379 = v373 + v378
    del v373, v378
    v380 = v375 + v379
    del v375, v379
    v381 = v380 * 2.0
    del v380
    v382 = v74 * v148
    v383 = v0 * v148
    v384 = v74 * v145
    del v74
    v385 = v1 * v145
    v386 = v383 + v385
    del v383, v385
    v387 = v57 * v386
    v388 = v2 * v386
    v389 = v57 * v150
    v390 = v49 * v150
    v391 = v58 * v386
    v392 = v8 * v386
    del v8, v386
    v393 = v58 * v159
    v394 = v49 * v159
    del v49
    v395 = v70 * v147
    v396 = v15 * v147
    v397 = v70 * v146
    del v70
    v398 = v17 * v146
    v399 = v396 + v398
    del v396, v398
    v400 = v68 * v399
    v401 = v19 * v399
    v402 = v68 * v149
    del v68
    v403 = v50 * v149
    v404 = v401 + v403
    del v401, v403
    v405 = v404 * 2.0
    del v404
    v406 = v269 + v271
    del v269, v271
    v407 = v273 + v406
    del v273, v406
    v408 = v275 + v407
    del v275, v407
    v409 = v277 + v408
    del v277, v408
    v410 = v279 + v409
    del v279, v409
    v411 = -v410
    del v410
    v412 = v61 * v399
    v413 = v46 * v399
    del v399
    v414 = v61 * v362
    del v61
    v415 = v50 * v362
    del v50, v362
    v416 = v60 * v319
    v417 = v2 * v319
    del v319
    v418 = v60 * v150
    v419 = v39 * v150
    del v39
    v420 = v60 * v343
    v421 = v1 * v343
    del v343
    v422 = v60 * v148
    v423 = v43 * v148
    del v43
    v424 = v60 * v367
    v425 = v0 * v367
    del v367
    v426 = v60 * v145
    del v60
    v427 = v47 * v145
    del v47
    v428 = v331 + v333
    del v331, v333
    v429 = v355 + v428
    del v355, v428
    v430 = v357 + v429
    del v357, v429
    v431 = v413 + v430
    del v413, v430
    v432 = v415 + v431
    del v415, v431
    v433 = v432 * 2.0
    del v432
    v434 = v417 + v419
    del v417, v419
    v435 = v421 + v434
    del v421, v434
    v436 = v423 + v435
    del v423, v435
    v437 = v425 + v436
    del v425, v436
    v438 = v427 + v437
    del v427, v437
    v439 = v438 * -2.0
    del v438
    v440 = v281 + v283
    del v281, v283
    v441 = v285 + v440
    del v285, v440
    v442 = v287 + v441
    del v287, v441
    v443 = v289 + v442
    del v289, v442
    v444 = v291 + v443
    del v291, v443
    v445 = -v444
    del v444
    v446 = v298 + v300
    del v298, v300
    v447 = v307 + v446
    del v307, v446
    v448 = v309 + v447
    del v309, v447
    v449 = v392 + v448
    del v392, v448
    v450 = v394 + v449
    del v394, v449
    v451 = v433 + v450
    del v433, v450
    v452 = v439 + v451
    del v439, v451
    v453 = v445 + v452
    del v445, v452
    v454 = v388 + v390
    del v388, v390
    v455 = v405 + v454
    del v405, v454
    v456 = v411 + v455
    del v411, v455
    v457 = v255 + v257
    del v255, v257
    v458 = v260 + v457
    del v260, v457
    v459 = v262 + v458
    del v262, v458
    v460 = v265 + v459
    del v265, v459
    v461 = v267 + v460
    del v267, v460
    v462 = v381 + v461
    del v381, v461
    v463 = v242 + v244
    del v242, v244
    v464 = v246 + v463
    del v246, v463
    v465 = v248 + v464
    del v248, v464
    v466 = v250 + v465
    del v250, v465
    v467 = v252 + v466
    del v252, v466
    v468 = v370 + v467
    del v370, v467
    v469 = v202 + v204
    del v202, v204
    v470 = v220 + v469
    del v220, v469
    v471 = v222 + v470
    del v222, v470
    v472 = v232 + v471
    del v232, v471
    v473 = v234 + v472
    del v234, v472
    v474 = v240 + v473
    del v240, v473
    v475 = v180 + v189
    del v180, v189
    v476 = v195 + v475
    del v195, v475
    v477 = v198 + v476
    del v198, v476
    v478 = v163 + v165
    del v163, v165
    v479 = v169 + v478
    del v169, v478
    v480 = v171 + v479
    del v171, v479
    v481 = v175 + v480
    del v175, v480
    v482 = v177 + v481
    del v177, v481
    v483 = v153 + v156
    del v153, v156
    v484 = v159 + v483
    del v159, v483
    v485 = v145 + v148
    v486 = v150 + v485
    del v485
    v487 = v402 + v414
    del v402, v414
    v488 = v17 * v487
    v489 = v15 * v487
    del v487
    v490 = v389 + v393
    del v389, v393
    v491 = v1 * v490
    v492 = v0 * v490
    del v490
    v493 = pad(v374, 0, channels)
    del v374
    v494 = v46 * v426
    del v46
    v495 = v19 * v426
    del v426
    v496 = v365 + v412
    del v365, v412
    v497 = v493 + v496
    del v493, v496
    v498 = v495 + v497
    del v495, v497
    v499 = v7 * v498
    v500 = v5 * v498
    del v498
    v501 = v19 * v356
    v502 = v15 * v356
    del v356
    v503 = pad(v347, 0, channels)
    del v347
    v504 = v42 * v422
    del v42
    v505 = v17 * v422
    del v422
    v506 = v341 + v354
    del v341, v354
    v507 = v503 + v506
    del v503, v506
    v508 = v505 + v507
    del v505, v507
    v509 = v7 * v508
    v510 = v3 * v508
    del v508
    v511 = v19 * v332
    v512 = v17 * v332
    del v332
    v513 = pad(v323, 0, channels)
    del v323
    v514 = v38 * v418
    del v38
    v515 = v15 * v418
    del v418
    v516 = v317 + v330
    del v317, v330
    v517 = v513 + v516
    del v513, v516
    v518 = v515 + v517
    del v515, v517
    v519 = v5 * v518
    v520 = v3 * v518
    del v518
    v521 = v2 * v308
    v522 = v0 * v308
    del v308
    v523 = v2 * v299
    v524 = v1 * v299
    del v299
    v525 = pad(v266, 0, channels)
    del v266
    v526 = pad(v261, 0, channels)
    del v261
    v527 = pad(v256, 0, channels)
    del v256
    v528 = v233 + v264
    del v233, v264
    v529 = pad(v528, 1, channels)
    del v528
    v530 = pad(v231, 0, channels)
    del v231
    v531 = v227 + v372
    del v227, v372
    v532 = pad(v531, 1, channels)
    del v531
    v533 = pad(v225, 0, channels)
    del v225
    v534 = v221 + v259
    del v221, v259
    v535 = pad(v534, 1, channels)
    del v534
    v536 = pad(v219, 0, channels)
    del v219
    v537 = v215 + v345
    del v215, v345
    v538 = pad(v537, 1, channels)
    del v537
    v539 = pad(v213, 0, channels)
    del v213
    v540 = v209 + v321
    del v209, v321
    v541 = pad(v540, 1, channels)
    del v540
    v542 = pad(v207, 0, channels)
    del v207
    v543 = v203 + v254
    del v203, v254
    v544 = pad(v543, 1, channels)
    del v543
    v545 = pad(v201, 0, channels)
    del v201
    v546 = v270 + v282
    del v270, v282
    v547 = v19 * v546
    del v546
    v548 = v547 * 2.0
    del v547
    v549 = v191 + v327
    del v191, v327
    v550 = v351 + v549
    del v351, v549
    v551 = v363 + v550
    del v363, v550
    v552 = v400 + v551
    del v400, v551
    v553 = v494 + v552
    del v494, v552
    v554 = v502 + v553
    del v502, v553
    v555 = v512 + v554
    del v512, v554
    v556 = v532 + v555
    del v532, v555
    v557 = v533 + v556
    del v533, v556
    v558 = v548 + v557
    del v548, v557
    v559 = v278 + v290
    del v278, v290
    v560 = v17 * v559
    del v559
    v561 = v560 * 2.0
    del v560
    v562 = v185 + v325
    del v185, v325
    v563 = v339 + v562
    del v339, v562
    v564 = v397 + v563
    del v397, v563
    v565 = v489 + v564
    del v489, v564
    v566 = v504 + v565
    del v504, v565
    v567 = v511 + v566
    del v511, v566
    v568 = v538 + v567
    del v538, v567
    v569 = v539 + v568
    del v539, v568
    v570 = v561 + v569
    del v561, v569
    v571 = v274 + v286
    del v274, v286
    v572 = v15 * v571
    del v571
    v573 = v572 * 2.0
    del v572
    v574 = v182 + v315
    del v182, v315
    v575 = v349 + v574
    del v349, v574
    v576 = v395 + v575
    del v395, v575
    v577 = v488 + v576
    del v488, v576
    v578 = v501 + v577
    del v501, v577
    v579 = v514 + v578
    del v514, v578
    v580 = v541 + v579
    del v541, v579
    v581 = v542 + v580
    del v542, v580
    v582 = v573 + v581
    del v573, v581
    v583 = pad(v176, 1, channels)
    del v176
    v584 = pad(v174, 0, channels)
    del v174
    v585 = pad(v170, 1, channels)
    del v170
    v586 = pad(v168, 0, channels)
    del v168
    v587 = pad(v164, 1, channels)
    del v164
    v588 = pad(v162, 0, channels)
    del v162
    v589 = v251 + v284
    del v251, v284
    v590 = v391 + v589
    del v391, v589
    v591 = v525 + v590
    del v525, v590
    v592 = v7 * v591
    del v591
    v593 = v592 * 2.0
    del v592
    v594 = v158 + v336
    del v158, v336
    v595 = v360 + v594
    del v360, v594
    v596 = v500 + v595
    del v500, v595
    v597 = v510 + v596
    del v510, v596
    v598 = v583 + v597
    del v583, v597
    v599 = v584 + v598
    del v584, v598
    v600 = v593 + v599
    del v593, v599
    v601 = v247 + v288
    del v247, v288
    v602 = v306 + v601
    del v306, v601
    v603 = v526 + v602
    del v526, v602
    v604 = v5 * v603
    del v603
    v605 = v604 * 2.0
    del v604
    v606 = v155 + v312
    del v155, v312
    v607 = v358 + v606
    del v358, v606
    v608 = v499 + v607
    del v499, v607
    v609 = v520 + v608
    del v520, v608
    v610 = v585 + v609
    del v585, v609
    v611 = v586 + v610
    del v586, v610
    v612 = v605 + v611
    del v605, v611
    v613 = v243 + v280
    del v243, v280
    v614 = v297 + v613
    del v297, v613
    v615 = v527 + v614
    del v527, v614
    v616 = v3 * v615
    del v615
    v617 = v616 * 2.0
    del v616
    v618 = v152 + v310
    del v152, v310
    v619 = v334 + v618
    del v334, v618
    v620 = v509 + v619
    del v509, v619
    v621 = v519 + v620
    del v519, v620
    v622 = v587 + v621
    del v587, v621
    v623 = v588 + v622
    del v588, v622
    v624 = v617 + v623
    del v617, v623
    v625 = v194 + v249
    del v194, v249
    v626 = v272 + v625
    del v272, v625
    v627 = v294 + v626
    del v294, v626
    v628 = v303 + v627
    del v303, v627
    v629 = v387 + v628
    del v387, v628
    v630 = v416 + v629
    del v416, v629
    v631 = v522 + v630
    del v522, v630
    v632 = v524 + v631
    del v524, v631
    v633 = v529 + v632
    del v529, v632
    v634 = v530 + v633
    del v530, v633
    v635 = v188 + v245
    del v188, v245
    v636 = v276 + v635
    del v276, v635
    v637 = v292 + v636
    del v292, v636
    v638 = v384 + v637
    del v384, v637
    v639 = v420 + v638
    del v420, v638
    v640 = v492 + v639
    del v492, v639
    v641 = v523 + v640
    del v523, v640
    v642 = v535 + v641
    del v535, v641
    v643 = v536 + v642
    del v536, v642
    v644 = v179 + v241
    del v179, v241
    v645 = v268 + v644
    del v268, v644
    v646 = v301 + v645
    del v301, v645
    v647 = v382 + v646
    del v382, v646
    v648 = v424 + v647
    del v424, v647
    v649 = v491 + v648
    del v491, v648
    v650 = v521 + v649
    del v521, v649
    v651 = v544 + v650
    del v544, v650
    v652 = v545 + v651
    del v545, v651
    return (
        stack([None, v624, v612, v600, v652, v582, v570, v643, v558, v634], jets),
        join([v141, v486, v484, v482, v477, v474, v468, v462, v456, v453], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
