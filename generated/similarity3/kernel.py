"""Differential invariants of similarity3, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       similarity3: 7 generators on (x, y, z), order 2, derived with 2 channels, serves any number of channels
Spec hash  2dae13f259ab9ca6fb4af704f4342db03cb3d340e5dce6a66a9796e3b9d4acfe
Proof      jets 23 - orbits 7 = 16 independent invariants, all found, annihilated by 7 generators
Forward    116 operations per channel and pixel: add 32, mul 56, scale 19, sub 9
Backward   227 operations per channel and pixel: add 88, mul 121, neg 2, scale 16
Second     548 operations per channel and pixel: add 223, mul 292, neg 4, scale 29
Schedule   saves the jets alone, backward repeats 18 forward operations; values alive at once: 26, 37, 88
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
from ..runtime.rounding import Majorant

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
            roundings=7,
        ),
        Majorant(
            terms=(
                (9.0, (0, 0, 2, 0, 0, 0)),
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
    v3 = v1 + v2
    v4 = jets[:, :, 9]
    v5 = v4 + v3
    del v3
    v6 = jets[:, :, 1]
    v7 = v6 * v6
    v8 = jets[:, :, 2]
    v9 = v8 * v8
    v10 = v7 + v9
    v11 = jets[:, :, 3]
    v12 = v11 * v11
    v13 = v12 + v10
    del v10
    v14 = narrow(v6, 0, channels - 1)
    v15 = narrow(v6, 1, channels - 1)
    v16 = v14 * v15
    del v14, v15
    v17 = narrow(v8, 0, channels - 1)
    v18 = narrow(v8, 1, channels - 1)
    v19 = v17 * v18
    del v17, v18
    v20 = v16 + v19
    del v16, v19
    v21 = narrow(v11, 0, channels - 1)
    v22 = narrow(v11, 1, channels - 1)
    v23 = v21 * v22
    del v21, v22
    v24 = v23 + v20
    del v20, v23
    v25 = v1 * v1
    v26 = jets[:, :, 5]
    v27 = v26 * v26
    v28 = v27 * 2.0
    v29 = v25 + v28
    del v25, v28
    v30 = jets[:, :, 6]
    v31 = v30 * v30
    v32 = v31 * 2.0
    v33 = v29 + v32
    del v29, v32
    v34 = v2 * v2
    v35 = v34 + v33
    del v33, v34
    v36 = jets[:, :, 8]
    v37 = v36 * v36
    v38 = v37 * 2.0
    v39 = v35 + v38
    del v35, v38
    v40 = v4 * v4
    v41 = v40 + v39
    del v39, v40
    v42 = narrow(v1, 0, channels - 1)
    v43 = narrow(v1, 1, channels - 1)
    v44 = v42 * v43
    del v42
    v45 = narrow(v26, 0, channels - 1)
    v46 = narrow(v26, 1, channels - 1)
    v47 = v45 * v46
    del v45
    v48 = v47 * 2.0
    del v47
    v49 = v44 + v48
    del v44, v48
    v50 = narrow(v30, 0, channels - 1)
    v51 = narrow(v30, 1, channels - 1)
    v52 = v50 * v51
    del v50
    v53 = v52 * 2.0
    del v52
    v54 = v49 + v53
    del v49, v53
    v55 = narrow(v2, 0, channels - 1)
    v56 = narrow(v2, 1, channels - 1)
    v57 = v55 * v56
    del v55
    v58 = v57 + v54
    del v54, v57
    v59 = narrow(v36, 0, channels - 1)
    v60 = narrow(v36, 1, channels - 1)
    v61 = v59 * v60
    del v59
    v62 = v61 * 2.0
    del v61
    v63 = v58 + v62
    del v58, v62
    v64 = narrow(v4, 0, channels - 1)
    v65 = narrow(v4, 1, channels - 1)
    v66 = v64 * v65
    del v64
    v67 = v66 + v63
    del v63, v66
    v68 = v1 * v7
    v69 = v2 * v9
    v70 = v68 + v69
    del v68, v69
    v71 = v4 * v12
    v72 = v71 + v70
    del v70, v71
    v73 = v6 * v8
    v74 = v26 * v73
    v75 = v74 * 2.0
    v76 = v72 + v75
    del v72, v75
    v77 = v6 * v11
    v78 = v30 * v77
    v79 = v78 * 2.0
    v80 = v76 + v79
    del v76, v79
    v81 = v8 * v11
    v82 = v36 * v81
    v83 = v82 * 2.0
    v84 = v80 + v83
    del v80, v83
    v85 = narrow(v7, 0, channels - 1)
    v86 = v43 * v85
    del v43, v85
    v87 = narrow(v9, 0, channels - 1)
    v88 = v56 * v87
    del v56, v87
    v89 = v86 + v88
    del v86, v88
    v90 = narrow(v12, 0, channels - 1)
    v91 = v65 * v90
    del v65, v90
    v92 = v91 + v89
    del v89, v91
    v93 = narrow(v73, 0, channels - 1)
    v94 = v46 * v93
    del v46, v93
    v95 = v94 * 2.0
    del v94
    v96 = v92 + v95
    del v92, v95
    v97 = narrow(v77, 0, channels - 1)
    v98 = v51 * v97
    del v51, v97
    v99 = v98 * 2.0
    del v98
    v100 = v96 + v99
    del v96, v99
    v101 = narrow(v81, 0, channels - 1)
    v102 = v60 * v101
    del v60, v101
    v103 = v102 * 2.0
    del v102
    v104 = v100 + v103
    del v100, v103
    v105 = v1 * v2
    v106 = v4 * v105
    v107 = v26 * v30
    v108 = v36 * v107
    v109 = v108 * 2.0
    del v108
    v110 = v106 + v109
    del v106, v109
    v111 = v1 * v37
    v112 = v110 - v111
    del v110, v111
    v113 = v4 * v27
    v114 = v112 - v113
    del v112, v113
    v115 = v2 * v31
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
    v124 = v26 * v36
    v125 = v77 * v124
    del v77, v124
    v126 = v125 * 2.0
    del v125
    v127 = v123 + v126
    del v123, v126
    v128 = v30 * v36
    v129 = v73 * v128
    del v73, v128
    v130 = v129 * 2.0
    del v129
    v131 = v127 + v130
    del v127, v130
    v132 = v81 * v107
    del v81, v107
    v133 = v132 * 2.0
    del v132
    v134 = v131 + v133
    del v131, v133
    v135 = v7 * v37
    del v7, v37
    v136 = v134 - v135
    del v134, v135
    v137 = v12 * v27
    del v12, v27
    v138 = v136 - v137
    del v136, v137
    v139 = v9 * v31
    del v9, v31
    v140 = v138 - v139
    del v138, v139
    v141 = v4 * v74
    del v74
    v142 = v141 * 2.0
    del v141
    v143 = v140 - v142
    del v140, v142
    v144 = v2 * v78
    del v78
    v145 = v144 * 2.0
    del v144
    v146 = v143 - v145
    del v143, v145
    v147 = v1 * v82
    del v82
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
    v10 = v9 * 2.0
    v11 = v8 * v10
    v12 = pad(v11, 0, channels)
    del v11
    v13 = v6 + v12
    del v6, v12
    v14 = v4 * -2.0
    v15 = jets[:, :, 7]
    v16 = v15 * v14
    v17 = grad_features[6]
    v18 = v17 * 2.0
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
    del v31
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
    v69 = v68 * v10
    v70 = pad(v69, 0, channels)
    del v69
    v71 = v67 + v70
    del v67, v70
    v72 = v54 * v14
    v73 = v72 + v18
    del v18, v72
    v74 = v2 * v73
    v75 = v74 + v71
    del v71, v74
    v76 = v22 * v75
    v77 = v38 * v34
    del v34
    v78 = v76 + v77
    del v76, v77
    v79 = narrow(v35, 0, channels - 1)
    v80 = v79 * v40
    del v79
    v81 = pad(v80, 1, channels)
    del v80
    v82 = v81 + v78
    del v78, v81
    v83 = narrow(v35, 1, channels - 1)
    v84 = v83 * v40
    del v83
    v85 = pad(v84, 0, channels)
    del v84
    v86 = v85 + v82
    del v82, v85
    v87 = v7 * v7
    v88 = v87 * v49
    v89 = v54 * v30
    v90 = v89 * v4
    del v89
    v91 = v90 + v88
    del v88, v90
    v92 = narrow(v15, 1, channels - 1)
    v93 = v92 * v9
    v94 = pad(v93, 0, channels)
    del v93
    v95 = v94 + v91
    del v91, v94
    v96 = v15 * v17
    v97 = v96 + v95
    del v95, v96
    v98 = v61 + v97
    del v97
    v99 = v35 * v98
    del v98
    v100 = v99 * 2.0
    del v99
    v101 = v100 + v86
    del v86, v100
    v102 = v35 * v75
    del v75
    v103 = v38 * v21
    del v21
    v104 = v102 + v103
    del v102, v103
    v105 = narrow(v22, 0, channels - 1)
    v106 = v105 * v40
    del v105
    v107 = pad(v106, 1, channels)
    del v106
    v108 = v107 + v104
    del v104, v107
    v109 = narrow(v22, 1, channels - 1)
    v110 = v109 * v40
    del v109
    v111 = pad(v110, 0, channels)
    del v110
    v112 = v111 + v108
    del v108, v111
    v113 = v1 * v1
    v114 = v113 * v49
    v115 = v54 * v15
    v116 = v115 * v4
    v117 = v116 + v114
    del v114, v116
    v118 = narrow(v30, 1, channels - 1)
    v119 = v118 * v9
    v120 = pad(v119, 0, channels)
    del v119
    v121 = v120 + v117
    del v117, v120
    v122 = v30 * v17
    v123 = v122 + v121
    del v121, v122
    v124 = v61 + v123
    del v123
    v125 = v22 * v124
    del v124
    v126 = v125 * 2.0
    del v125
    v127 = v126 + v112
    del v112, v126
    v128 = v35 * v22
    v129 = v2 * v128
    v130 = v129 * v14
    del v129
    v131 = v22 * v22
    v132 = v131 * v4
    v133 = grad_features[8]
    v134 = v30 * v133
    v135 = v132 + v134
    del v132, v134
    v136 = v15 * v135
    v137 = v130 + v136
    del v130, v136
    v138 = v35 * v35
    v139 = v138 * v4
    v140 = v30 * v139
    v141 = v140 + v137
    del v137, v140
    v142 = -v133
    v143 = v48 * v142
    del v48
    v144 = v143 + v141
    del v141, v143
    v145 = v38 * v38
    v146 = v145 * v17
    v147 = v146 + v144
    del v144, v146
    v148 = narrow(v145, 0, channels - 1)
    v149 = v148 * v9
    del v148
    v150 = narrow(v54, 0, channels - 1)
    v151 = grad_features[5]
    v152 = v150 * v151
    del v150
    v153 = v149 + v152
    del v149, v152
    v154 = pad(v153, 1, channels)
    del v153
    v155 = v154 + v147
    del v147, v154
    v156 = v55 * v151
    del v55
    v157 = pad(v156, 0, channels)
    del v156
    v158 = v157 + v155
    del v155, v157
    v159 = grad_features[4]
    v160 = v54 * v159
    v161 = v160 * 2.0
    del v160
    v162 = v161 + v158
    del v158, v161
    v163 = grad_features[1]
    v164 = v163 + v162
    del v162
    v165 = v38 * v35
    v166 = narrow(v165, 0, channels - 1)
    v167 = v166 * v10
    del v166
    v168 = narrow(v1, 0, channels - 1)
    v169 = v151 * 2.0
    v170 = v168 * v169
    del v168
    v171 = v167 + v170
    del v167, v170
    v172 = pad(v171, 1, channels)
    del v171
    v173 = v128 * v5
    v174 = v133 * 2.0
    v175 = v2 * v174
    v176 = v173 + v175
    del v173, v175
    v177 = v7 * v176
    v178 = v38 * v22
    v179 = v178 * v5
    v180 = v2 * v179
    v181 = v177 + v180
    del v177, v180
    v182 = v165 * v32
    del v32
    v183 = v182 + v181
    del v181, v182
    v184 = v172 + v183
    del v172, v183
    v185 = v26 * v169
    del v26
    v186 = pad(v185, 0, channels)
    del v185
    v187 = v186 + v184
    del v184, v186
    v188 = v131 * v49
    v189 = v30 * v142
    v190 = v188 + v189
    del v188, v189
    v191 = v159 * 2.0
    v192 = v191 + v190
    del v190
    v193 = v1 * v192
    del v192
    v194 = v193 * 2.0
    del v193
    v195 = v194 + v187
    del v187, v194
    v196 = narrow(v178, 0, channels - 1)
    v197 = v196 * v10
    del v196
    v198 = narrow(v7, 0, channels - 1)
    v199 = v198 * v169
    del v198
    v200 = v197 + v199
    del v197, v199
    v201 = pad(v200, 1, channels)
    del v200
    v202 = v1 * v176
    del v176
    v203 = v178 * v19
    del v19
    v204 = v202 + v203
    del v202, v203
    v205 = v165 * v5
    del v5
    v206 = v2 * v205
    v207 = v206 + v204
    del v204, v206
    v208 = v201 + v207
    del v201, v207
    v209 = v8 * v169
    del v8
    v210 = pad(v209, 0, channels)
    del v209
    v211 = v210 + v208
    del v208, v210
    v212 = v138 * v49
    v213 = v15 * v142
    v214 = v212 + v213
    del v212, v213
    v215 = v191 + v214
    del v214
    v216 = v7 * v215
    del v215
    v217 = v216 * 2.0
    del v216
    v218 = v217 + v211
    del v211, v217
    v219 = v7 * v178
    del v178
    v220 = v219 * v14
    del v219
    v221 = v54 * v135
    del v135
    v222 = v220 + v221
    del v220, v221
    v223 = v145 * v4
    v224 = v30 * v223
    v225 = v224 + v222
    del v222, v224
    v226 = v87 * v142
    del v87
    v227 = v226 + v225
    del v225, v226
    v228 = v138 * v17
    v229 = v228 + v227
    del v227, v228
    v230 = narrow(v138, 0, channels - 1)
    del v138
    v231 = v230 * v9
    del v230
    v232 = narrow(v15, 0, channels - 1)
    v233 = v232 * v151
    del v232
    v234 = v231 + v233
    del v231, v233
    v235 = pad(v234, 1, channels)
    del v234
    v236 = v235 + v229
    del v229, v235
    v237 = v92 * v151
    del v92
    v238 = pad(v237, 0, channels)
    del v237
    v239 = v238 + v236
    del v236, v238
    v240 = v15 * v159
    v241 = v240 * 2.0
    del v240
    v242 = v241 + v239
    del v239, v241
    v243 = v163 + v242
    del v242
    v244 = narrow(v128, 0, channels - 1)
    v245 = v244 * v10
    del v10, v244
    v246 = narrow(v2, 0, channels - 1)
    v247 = v246 * v169
    del v246
    v248 = v245 + v247
    del v245, v247
    v249 = pad(v248, 1, channels)
    del v248
    v250 = v66 * v174
    del v66, v174
    v251 = v128 * v73
    del v73, v128
    v252 = v250 + v251
    del v250, v251
    v253 = v1 * v179
    del v179
    v254 = v253 + v252
    del v252, v253
    v255 = v7 * v205
    del v205
    v256 = v255 + v254
    del v254, v255
    v257 = v249 + v256
    del v249, v256
    v258 = v68 * v169
    del v68, v169
    v259 = pad(v258, 0, channels)
    del v258
    v260 = v259 + v257
    del v257, v259
    v261 = v145 * v49
    del v49, v145
    v262 = v54 * v142
    v263 = v261 + v262
    del v261, v262
    v264 = v191 + v263
    del v191, v263
    v265 = v2 * v264
    del v264
    v266 = v265 * 2.0
    del v265
    v267 = v266 + v260
    del v260, v266
    v268 = v113 * v142
    del v113, v142
    v269 = v1 * v165
    del v165
    v270 = v269 * v14
    del v14, v269
    v271 = v115 * v133
    del v115
    v272 = v270 + v271
    del v270, v271
    v273 = v54 * v139
    del v139
    v274 = v273 + v272
    del v272, v273
    v275 = v15 * v223
    del v223
    v276 = v275 + v274
    del v274, v275
    v277 = v268 + v276
    del v268, v276
    v278 = v131 * v17
    v279 = v278 + v277
    del v277, v278
    v280 = narrow(v131, 0, channels - 1)
    del v131
    v281 = v280 * v9
    del v280
    v282 = narrow(v30, 0, channels - 1)
    v283 = v282 * v151
    del v282
    v284 = v281 + v283
    del v281, v283
    v285 = pad(v284, 1, channels)
    del v284
    v286 = v285 + v279
    del v279, v285
    v287 = v118 * v151
    del v118
    v288 = pad(v287, 0, channels)
    del v287
    v289 = v288 + v286
    del v286, v288
    v290 = v30 * v159
    v291 = v290 * 2.0
    del v290
    v292 = v291 + v289
    del v289, v291
    v293 = v163 + v292
    del v292
    return stack([v0, v65, v101, v127, v164, v195, v218, v243, v267, v293], jets)


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
    v9 = v8 * 2.0
    v10 = v7 * v9
    v11 = pad(v10, 0, channels)
    del v10
    v12 = v5 + v11
    del v5, v11
    v13 = v3 * -2.0
    v14 = jets[:, :, 7]
    v15 = v14 * v13
    v16 = grad_features[6]
    v17 = v16 * 2.0
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
    del v30
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
    v124 = v123 * v9
    v125 = pad(v124, 0, channels)
    del v124
    v126 = v122 + v125
    del v122, v125
    v127 = v42 * v13
    v128 = v127 + v17
    del v17, v127
    v129 = v1 * v128
    v130 = v129 + v126
    del v126, v129
    v131 = v130 * v21
    v132 = v33 * v51
    del v33
    v133 = v6 * v6
    v134 = v133 * v37
    v135 = v42 * v29
    v136 = v135 * v3
    v137 = v136 + v134
    del v134, v136
    v138 = narrow(v14, 1, channels - 1)
    v139 = v138 * v8
    v140 = pad(v139, 0, channels)
    del v139
    v141 = v140 + v137
    del v137, v140
    v142 = v14 * v16
    v143 = v142 + v141
    del v141, v142
    v144 = v49 + v143
    del v143
    v145 = v34 * 2.0
    v146 = v144 * v145
    del v144
    v147 = v146 + v132
    del v132, v146
    v148 = v131 + v147
    del v131, v147
    v149 = v128 * v58
    v150 = v0 * v56
    v151 = v6 * v60
    v152 = v150 + v151
    del v150, v151
    v153 = v4 * v152
    v154 = v149 + v153
    del v149, v153
    v155 = narrow(v58, 1, channels - 1)
    v156 = v9 * v155
    v157 = pad(v156, 0, channels)
    del v156
    v158 = v157 + v154
    del v154, v157
    v159 = v13 * v109
    v160 = v1 * v159
    v161 = v160 + v158
    del v158, v160
    v162 = v73 * v161
    v163 = v162 + v148
    del v148, v162
    v164 = v117 * v89
    del v89
    v165 = v164 + v163
    del v163, v164
    v166 = narrow(v34, 0, channels - 1)
    v167 = v94 * v166
    v168 = pad(v167, 1, channels)
    del v167
    v169 = v168 + v165
    del v165, v168
    v170 = narrow(v34, 1, channels - 1)
    v171 = v94 * v170
    v172 = pad(v171, 0, channels)
    del v171
    v173 = v172 + v169
    del v169, v172
    v174 = v42 * v86
    v175 = v29 * v109
    v176 = v174 + v175
    del v174, v175
    v177 = v3 * v176
    v178 = v56 * 2.0
    v179 = v6 * v178
    v180 = v37 * v179
    v181 = v16 * v69
    v182 = v181 + v180
    del v180, v181
    v183 = v177 + v182
    del v177, v182
    v184 = narrow(v69, 1, channels - 1)
    v185 = v8 * v184
    v186 = pad(v185, 0, channels)
    del v185
    v187 = v186 + v183
    del v183, v186
    v188 = v90 * v187
    del v187
    v189 = v188 * 2.0
    del v188
    v190 = v189 + v173
    del v173, v189
    v191 = v130 * v34
    del v130
    v192 = v20 * v51
    del v20
    v193 = v0 * v0
    v194 = v193 * v37
    v195 = v42 * v14
    v196 = v195 * v3
    v197 = v196 + v194
    del v194, v196
    v198 = narrow(v29, 1, channels - 1)
    v199 = v198 * v8
    v200 = pad(v199, 0, channels)
    del v199
    v201 = v200 + v197
    del v197, v200
    v202 = v29 * v16
    v203 = v202 + v201
    del v201, v202
    v204 = v49 + v203
    del v203
    v205 = v21 * 2.0
    v206 = v204 * v205
    del v204
    v207 = v206 + v192
    del v192, v206
    v208 = v191 + v207
    del v191, v207
    v209 = v90 * v161
    del v161
    v210 = v209 + v208
    del v208, v209
    v211 = v117 * v72
    del v72
    v212 = v211 + v210
    del v210, v211
    v213 = narrow(v21, 0, channels - 1)
    v214 = v94 * v213
    v215 = pad(v214, 1, channels)
    del v214
    v216 = v215 + v212
    del v212, v215
    v217 = narrow(v21, 1, channels - 1)
    v218 = v94 * v217
    v219 = pad(v218, 0, channels)
    del v218
    v220 = v219 + v216
    del v216, v219
    v221 = v42 * v69
    v222 = v14 * v109
    v223 = v221 + v222
    del v221, v222
    v224 = v3 * v223
    v225 = v60 * 2.0
    v226 = v0 * v225
    v227 = v37 * v226
    v228 = v16 * v86
    v229 = v228 + v227
    del v227, v228
    v230 = v224 + v229
    del v224, v229
    v231 = narrow(v86, 1, channels - 1)
    v232 = v8 * v231
    v233 = pad(v232, 0, channels)
    del v232
    v234 = v233 + v230
    del v230, v233
    v235 = v73 * v234
    del v234
    v236 = v235 * 2.0
    del v235
    v237 = v236 + v220
    del v220, v236
    v238 = grad_features[8]
    v239 = -v238
    v240 = v239 * v107
    v241 = v109 * 2.0
    v242 = grad_features[4]
    v243 = v242 * v241
    v244 = v117 * v52
    del v52
    v245 = v16 * v244
    v246 = v243 + v245
    del v243, v245
    v247 = v240 + v246
    del v240, v246
    v248 = v90 * v90
    v249 = v248 * v3
    v250 = v249 * v86
    v251 = v250 + v247
    del v247, v250
    v252 = v73 * v73
    v253 = v252 * v3
    v254 = v29 * v238
    v255 = v253 + v254
    del v253, v254
    v256 = v255 * v69
    v257 = v256 + v251
    del v251, v256
    v258 = v90 * v21
    v259 = v73 * v34
    v260 = v258 + v259
    del v258, v259
    v261 = v1 * v260
    v262 = v90 * v73
    v263 = v262 * v58
    v264 = v261 + v263
    del v261, v263
    v265 = v13 * v264
    v266 = v265 + v257
    del v257, v265
    v267 = v238 * v86
    v268 = v73 * v205
    del v205
    v269 = v3 * v268
    v270 = v267 + v269
    del v267, v269
    v271 = v14 * v270
    v272 = v271 + v266
    del v266, v271
    v273 = v90 * v145
    del v145
    v274 = v3 * v273
    v275 = v29 * v274
    v276 = v275 + v272
    del v272, v275
    v277 = narrow(v109, 0, channels - 1)
    v278 = grad_features[5]
    v279 = v278 * v277
    v280 = narrow(v244, 0, channels - 1)
    v281 = v8 * v280
    v282 = v279 + v281
    del v279, v281
    v283 = pad(v282, 1, channels)
    del v282
    v284 = v283 + v276
    del v276, v283
    v285 = v278 * v113
    v286 = pad(v285, 0, channels)
    del v285
    v287 = v286 + v284
    del v284, v286
    v288 = v278 * 2.0
    v289 = narrow(v60, 0, channels - 1)
    v290 = v288 * v289
    v291 = v117 * v34
    v292 = v90 * v51
    v293 = v291 + v292
    del v291, v292
    v294 = narrow(v293, 0, channels - 1)
    v295 = v9 * v294
    v296 = v290 + v295
    del v290, v295
    v297 = pad(v296, 1, channels)
    del v296
    v298 = v31 * v293
    del v31
    v299 = v252 * v37
    v300 = v29 * v239
    v301 = v299 + v300
    del v299, v300
    v302 = v242 * 2.0
    v303 = v302 + v301
    del v301
    v304 = v303 * v225
    del v225, v303
    v305 = v304 + v298
    del v298, v304
    v306 = v117 * v73
    v307 = v306 * v4
    v308 = v307 * v58
    v309 = v308 + v305
    del v305, v308
    v310 = v262 * v4
    v311 = v238 * 2.0
    v312 = v1 * v311
    v313 = v310 + v312
    del v310, v312
    v314 = v313 * v56
    v315 = v314 + v309
    del v309, v314
    v316 = v4 * v260
    v317 = v311 * v58
    v318 = v317 + v316
    del v316, v317
    v319 = v6 * v318
    v320 = v319 + v315
    del v315, v319
    v321 = v117 * v21
    v322 = v73 * v51
    v323 = v321 + v322
    del v321, v322
    v324 = v4 * v323
    v325 = v1 * v324
    v326 = v325 + v320
    del v320, v325
    v327 = v117 * v90
    v328 = v327 * v87
    del v87
    v329 = v328 + v326
    del v326, v328
    v330 = v297 + v329
    del v297, v329
    v331 = v288 * v82
    v332 = pad(v331, 0, channels)
    del v331
    v333 = v332 + v330
    del v330, v332
    v334 = v37 * v268
    v335 = v239 * v86
    v336 = v335 + v334
    del v334, v335
    v337 = v0 * v336
    del v336
    v338 = v337 * 2.0
    del v337
    v339 = v338 + v333
    del v333, v338
    v340 = v18 * v323
    del v18
    v341 = v248 * v37
    v342 = v14 * v239
    v343 = v341 + v342
    del v341, v342
    v344 = v302 + v343
    del v343
    v345 = v344 * v178
    del v178, v344
    v346 = v327 * v4
    v347 = v346 * v58
    v348 = v345 + v347
    del v345, v347
    v349 = v340 + v348
    del v340, v348
    v350 = v313 * v60
    del v313
    v351 = v350 + v349
    del v349, v350
    v352 = v0 * v318
    del v318
    v353 = v352 + v351
    del v351, v352
    v354 = v306 * v70
    del v70
    v355 = v354 + v353
    del v353, v354
    v356 = v4 * v293
    del v4
    v357 = v1 * v356
    v358 = v357 + v355
    del v355, v357
    v359 = narrow(v56, 0, channels - 1)
    v360 = v288 * v359
    v361 = narrow(v323, 0, channels - 1)
    v362 = v9 * v361
    v363 = v360 + v362
    del v360, v362
    v364 = pad(v363, 1, channels)
    del v363
    v365 = v364 + v358
    del v358, v364
    v366 = v288 * v65
    v367 = pad(v366, 0, channels)
    del v366
    v368 = v367 + v365
    del v365, v367
    v369 = v37 * v273
    v370 = v239 * v69
    v371 = v370 + v369
    del v369, v370
    v372 = v6 * v371
    del v371
    v373 = v372 * 2.0
    del v372
    v374 = v373 + v368
    del v368, v373
    v375 = v239 * v179
    v376 = v69 * 2.0
    v377 = v242 * v376
    v378 = v16 * v273
    v379 = v377 + v378
    del v377, v378
    v380 = v375 + v379
    del v375, v379
    v381 = v117 * v117
    v382 = v381 * v3
    v383 = v382 * v86
    v384 = v383 + v380
    del v380, v383
    v385 = v255 * v109
    del v255
    v386 = v385 + v384
    del v384, v385
    v387 = v6 * v323
    v388 = v306 * v56
    v389 = v387 + v388
    del v387, v388
    v390 = v13 * v389
    v391 = v390 + v386
    del v386, v390
    v392 = v42 * v270
    del v270
    v393 = v392 + v391
    del v391, v392
    v394 = v3 * v244
    v395 = v29 * v394
    v396 = v395 + v393
    del v393, v395
    v397 = narrow(v69, 0, channels - 1)
    v398 = v278 * v397
    v399 = narrow(v273, 0, channels - 1)
    v400 = v8 * v399
    v401 = v398 + v400
    del v398, v400
    v402 = pad(v401, 1, channels)
    del v401
    v403 = v402 + v396
    del v396, v402
    v404 = v278 * v184
    v405 = pad(v404, 0, channels)
    del v404
    v406 = v405 + v403
    del v403, v405
    v407 = v128 * v260
    del v128
    v408 = v381 * v37
    v409 = v42 * v239
    v410 = v408 + v409
    del v408, v409
    v411 = v302 + v410
    del v302, v410
    v412 = v411 * v106
    del v106, v411
    v413 = v346 * v56
    del v346
    v414 = v412 + v413
    del v412, v413
    v415 = v307 * v60
    del v307
    v416 = v415 + v414
    del v414, v415
    v417 = v407 + v416
    del v407, v416
    v418 = v311 * v152
    del v311
    v419 = v418 + v417
    del v417, v418
    v420 = v262 * v159
    del v159
    v421 = v420 + v419
    del v419, v420
    v422 = v0 * v324
    del v324
    v423 = v422 + v421
    del v421, v422
    v424 = v6 * v356
    del v356
    v425 = v424 + v423
    del v423, v424
    v426 = narrow(v58, 0, channels - 1)
    v427 = v288 * v426
    v428 = narrow(v260, 0, channels - 1)
    v429 = v9 * v428
    del v9
    v430 = v427 + v429
    del v427, v429
    v431 = pad(v430, 1, channels)
    del v430
    v432 = v431 + v425
    del v425, v431
    v433 = v288 * v155
    del v288
    v434 = pad(v433, 0, channels)
    del v433
    v435 = v434 + v432
    del v432, v434
    v436 = v37 * v244
    del v37
    v437 = v239 * v109
    v438 = v437 + v436
    del v436, v437
    v439 = v1 * v438
    del v438
    v440 = v439 * 2.0
    del v439
    v441 = v440 + v435
    del v435, v440
    v442 = v239 * v226
    del v239
    v443 = v86 * 2.0
    v444 = v242 * v443
    v445 = v16 * v268
    v446 = v444 + v445
    del v444, v445
    v447 = v442 + v446
    del v442, v446
    v448 = v382 * v69
    del v382
    v449 = v448 + v447
    del v447, v448
    v450 = v249 * v109
    del v249
    v451 = v450 + v449
    del v449, v450
    v452 = v238 * v223
    v453 = v452 + v451
    del v451, v452
    v454 = v0 * v293
    v455 = v327 * v60
    v456 = v454 + v455
    del v454, v455
    v457 = v13 * v456
    del v13
    v458 = v457 + v453
    del v453, v457
    v459 = v42 * v274
    del v274
    v460 = v459 + v458
    del v458, v459
    v461 = v14 * v394
    del v394
    v462 = v461 + v460
    del v460, v461
    v463 = narrow(v86, 0, channels - 1)
    v464 = v278 * v463
    v465 = narrow(v268, 0, channels - 1)
    v466 = v8 * v465
    v467 = v464 + v466
    del v464, v466
    v468 = pad(v467, 1, channels)
    del v467
    v469 = v468 + v462
    del v462, v468
    v470 = v278 * v231
    v471 = pad(v470, 0, channels)
    del v470
    v472 = v471 + v469
    del v469, v471
    v473 = grad_grad_jets[:, :, 0]
    v474 = v109 + v69
    v475 = v86 + v474
    del v474
    v476 = v244 + v273
    v477 = v268 + v476
    del v476
    v478 = narrow(v117, 0, channels - 1)
    v479 = v478 * v98
    del v98, v478
    v480 = narrow(v117, 1, channels - 1)
    v481 = v480 * v93
    del v93, v480
    v482 = v479 + v481
    del v479, v481
    v483 = narrow(v90, 0, channels - 1)
    v484 = v483 * v170
    del v170, v483
    v485 = v484 + v482
    del v482, v484
    v486 = narrow(v90, 1, channels - 1)
    v487 = v486 * v166
    del v166, v486
    v488 = v487 + v485
    del v485, v487
    v489 = narrow(v73, 0, channels - 1)
    v490 = v489 * v217
    del v217, v489
    v491 = v490 + v488
    del v488, v490
    v492 = narrow(v73, 1, channels - 1)
    v493 = v492 * v213
    del v213, v492
    v494 = v493 + v491
    del v491, v493
    v495 = v226 + v179
    v496 = v107 + v495
    del v495
    v497 = v496 * 2.0
    del v496
    v498 = v42 * v241
    del v241
    v499 = v14 * v376
    del v376
    v500 = v498 + v499
    del v498, v499
    v501 = v29 * v443
    del v443
    v502 = v501 + v500
    del v500, v501
    v503 = v497 + v502
    del v497, v502
    v504 = narrow(v0, 0, channels - 1)
    v505 = v504 * v82
    del v504
    v506 = v25 * v289
    del v289
    v507 = v505 + v506
    del v505, v506
    v508 = narrow(v6, 0, channels - 1)
    v509 = v508 * v65
    del v508
    v510 = v509 + v507
    del v507, v509
    v511 = v7 * v359
    del v359
    v512 = v511 + v510
    del v510, v511
    v513 = narrow(v1, 0, channels - 1)
    v514 = v513 * v155
    del v513
    v515 = v514 + v512
    del v512, v514
    v516 = v123 * v426
    del v426
    v517 = v516 + v515
    del v515, v516
    v518 = v517 * 2.0
    del v517
    v519 = narrow(v42, 0, channels - 1)
    v520 = v519 * v113
    del v519
    v521 = v43 * v277
    del v277
    v522 = v520 + v521
    del v520, v521
    v523 = narrow(v14, 0, channels - 1)
    v524 = v523 * v184
    del v523
    v525 = v524 + v522
    del v522, v524
    v526 = v138 * v397
    del v397
    v527 = v526 + v525
    del v525, v526
    v528 = narrow(v29, 0, channels - 1)
    v529 = v528 * v231
    del v528
    v530 = v529 + v527
    del v527, v529
    v531 = v198 * v463
    del v463
    v532 = v531 + v530
    del v530, v531
    v533 = v518 + v532
    del v518, v532
    v534 = v456 + v389
    v535 = v264 + v534
    del v534
    v536 = v535 * 2.0
    del v535
    v537 = v42 * v244
    v538 = v381 * v109
    v539 = v537 + v538
    del v537, v538
    v540 = v14 * v273
    v541 = v540 + v539
    del v539, v540
    v542 = v248 * v69
    v543 = v542 + v541
    del v541, v542
    v544 = v29 * v268
    v545 = v544 + v543
    del v543, v544
    v546 = v252 * v86
    v547 = v546 + v545
    del v545, v546
    v548 = v536 + v547
    del v536, v547
    v549 = v25 * v294
    del v25, v294
    v550 = narrow(v327, 0, channels - 1)
    v551 = v550 * v82
    del v82, v550
    v552 = v549 + v551
    del v549, v551
    v553 = v7 * v361
    del v7, v361
    v554 = v553 + v552
    del v552, v553
    v555 = narrow(v306, 0, channels - 1)
    v556 = v555 * v65
    del v65, v555
    v557 = v556 + v554
    del v554, v556
    v558 = v123 * v428
    del v123, v428
    v559 = v558 + v557
    del v557, v558
    v560 = narrow(v262, 0, channels - 1)
    v561 = v560 * v155
    del v155, v560
    v562 = v561 + v559
    del v559, v561
    v563 = v562 * 2.0
    del v562
    v564 = v43 * v280
    del v43, v280
    v565 = narrow(v381, 0, channels - 1)
    v566 = v565 * v113
    del v113, v565
    v567 = v564 + v566
    del v564, v566
    v568 = v138 * v399
    del v138, v399
    v569 = v568 + v567
    del v567, v568
    v570 = narrow(v248, 0, channels - 1)
    v571 = v570 * v184
    del v184, v570
    v572 = v571 + v569
    del v569, v571
    v573 = v198 * v465
    del v198, v465
    v574 = v573 + v572
    del v572, v573
    v575 = narrow(v252, 0, channels - 1)
    v576 = v575 * v231
    del v231, v575
    v577 = v576 + v574
    del v574, v576
    v578 = v563 + v577
    del v563, v577
    v579 = v1 * v152
    v580 = v121 * v58
    v581 = v579 + v580
    del v579, v580
    v582 = v581 * 2.0
    del v581
    v583 = v29 * v223
    v584 = v195 * v86
    v585 = v583 + v584
    del v583, v584
    v586 = v582 + v585
    del v582, v585
    v587 = v42 * v107
    v588 = v36 * v109
    v589 = v587 + v588
    del v587, v588
    v590 = v29 * v226
    v591 = v590 + v589
    del v589, v590
    v592 = v193 * v86
    v593 = v592 + v591
    del v591, v592
    v594 = v14 * v179
    v595 = v594 + v593
    del v593, v594
    v596 = v133 * v69
    v597 = v596 + v595
    del v595, v596
    v598 = -v597
    del v597
    v599 = v598 + v586
    del v586, v598
    v600 = v327 * v79
    del v79
    v601 = v23 * v293
    del v23, v293
    v602 = v600 + v601
    del v600, v601
    v603 = v306 * v62
    del v62
    v604 = v603 + v602
    del v602, v603
    v605 = v2 * v323
    del v2, v323
    v606 = v605 + v604
    del v604, v605
    v607 = v262 * v152
    del v152
    v608 = v607 + v606
    del v606, v607
    v609 = v121 * v260
    del v121, v260
    v610 = v609 + v608
    del v608, v609
    v611 = v610 * 2.0
    del v610
    v612 = v381 * v104
    del v104
    v613 = v39 * v244
    del v39
    v614 = v612 + v613
    del v612, v613
    v615 = v248 * v176
    del v176
    v616 = v615 + v614
    del v614, v615
    v617 = v135 * v273
    del v135
    v618 = v617 + v616
    del v616, v617
    v619 = v252 * v223
    del v223
    v620 = v619 + v618
    del v618, v619
    v621 = v195 * v268
    del v195
    v622 = v621 + v620
    del v620, v621
    v623 = v611 + v622
    del v611, v622
    v624 = v14 * v389
    del v389
    v625 = v29 * v456
    del v456
    v626 = v0 * v327
    del v327
    v627 = v626 * v86
    del v626
    v628 = v625 + v627
    del v625, v627
    v629 = v624 + v628
    del v624, v628
    v630 = v6 * v306
    del v306
    v631 = v630 * v69
    del v630
    v632 = v631 + v629
    del v629, v631
    v633 = v42 * v264
    del v264
    v634 = v633 + v632
    del v632, v633
    v635 = v1 * v262
    del v262
    v636 = v635 * v109
    del v635
    v637 = v636 + v634
    del v634, v636
    v638 = v637 * -2.0
    del v637
    v639 = v638 + v623
    del v623, v638
    v640 = v381 * v107
    del v107, v381
    v641 = v36 * v244
    del v36, v244
    v642 = v640 + v641
    del v640, v641
    v643 = v252 * v226
    del v226, v252
    v644 = v643 + v642
    del v642, v643
    v645 = v193 * v268
    del v193, v268
    v646 = v645 + v644
    del v644, v645
    v647 = v248 * v179
    del v179, v248
    v648 = v647 + v646
    del v646, v647
    v649 = v133 * v273
    del v133, v273
    v650 = v649 + v648
    del v648, v649
    v651 = -v650
    del v650
    v652 = v651 + v639
    del v639, v651
    return (
        stack([None, v120, v190, v237, v287, v339, v374, v406, v441, v472], jets),
        join([v473, v475, v477, v494, v503, v533, v548, v578, v599, v652], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
