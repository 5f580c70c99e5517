"""Differential invariants of moebius_curve, order 5.

Generated; do not edit. Regenerate with: python -m codegen

Spec       moebius_curve: 6 generators on (x, u), order 5, derived with 1 channels, serves 1 channels
Spec hash  dcc4f427aaa6ef9beb2cf61a82ec2f1033f862244259783bde42dfe3a87d0b78
Proof      jets 7 - orbits 6 = 1 independent invariants, all found, annihilated by 6 generators
Forward    116 operations per channel and pixel: add 16, mul 44, power 5, scale 32, sub 19
Backward   228 operations per channel and pixel: add 75, mul 101, neg 2, power 7, scale 39, sub 4
Second     590 operations per channel and pixel: add 222, mul 274, neg 2, power 9, scale 79, sub 4
Schedule   saves the jets alone, backward repeats 49 forward operations; values alive at once: 21, 40, 81
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
from ..runtime.rounding import Majorant

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
    majorants=(
        Majorant(
            terms=(
                (1.0, (0, 2, 0, 0, 0, 0, 0)),
                (1.0, (0, 0, 0, 0, 0, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (1.0, (0, 2, 0, 1, 0, 0, 0)),
                (3.0, (0, 1, 2, 0, 0, 0, 0)),
                (1.0, (0, 0, 0, 1, 0, 0, 0)),
            ),
            roundings=4,
        ),
        Majorant(
            terms=(
                (4.0, (0, 8, 0, 1, 0, 1, 0)),
                (5.0, (0, 8, 0, 0, 2, 0, 0)),
                (12.0, (0, 7, 2, 0, 0, 1, 0)),
                (40.0, (0, 7, 1, 1, 1, 0, 0)),
                (40.0, (0, 7, 0, 3, 0, 0, 0)),
                (30.0, (0, 6, 3, 0, 1, 0, 0)),
                (40.0, (0, 6, 2, 2, 0, 0, 0)),
                (16.0, (0, 6, 0, 1, 0, 1, 0)),
                (20.0, (0, 6, 0, 0, 2, 0, 0)),
                (180.0, (0, 5, 4, 1, 0, 0, 0)),
                (36.0, (0, 5, 2, 0, 0, 1, 0)),
                (120.0, (0, 5, 1, 1, 1, 0, 0)),
                (120.0, (0, 5, 0, 3, 0, 0, 0)),
                (135.0, (0, 4, 6, 0, 0, 0, 0)),
                (90.0, (0, 4, 3, 0, 1, 0, 0)),
                (24.0, (0, 4, 0, 1, 0, 1, 0)),
                (30.0, (0, 4, 0, 0, 2, 0, 0)),
                (36.0, (0, 3, 2, 0, 0, 1, 0)),
                (120.0, (0, 3, 1, 1, 1, 0, 0)),
                (120.0, (0, 3, 0, 3, 0, 0, 0)),
                (270.0, (0, 2, 6, 0, 0, 0, 0)),
                (90.0, (0, 2, 3, 0, 1, 0, 0)),
                (120.0, (0, 2, 2, 2, 0, 0, 0)),
                (16.0, (0, 2, 0, 1, 0, 1, 0)),
                (20.0, (0, 2, 0, 0, 2, 0, 0)),
                (180.0, (0, 1, 4, 1, 0, 0, 0)),
                (12.0, (0, 1, 2, 0, 0, 1, 0)),
                (40.0, (0, 1, 1, 1, 1, 0, 0)),
                (40.0, (0, 1, 0, 3, 0, 0, 0)),
                (45.0, (0, 0, 6, 0, 0, 0, 0)),
                (30.0, (0, 0, 3, 0, 1, 0, 0)),
                (80.0, (0, 0, 2, 2, 0, 0, 0)),
                (4.0, (0, 0, 0, 1, 0, 1, 0)),
                (5.0, (0, 0, 0, 0, 2, 0, 0)),
            ),
            roundings=34,
        ),
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
    v0 = jets[:, :, 1]
    v1 = v0 * v0
    v2 = 1.0
    v3 = v2 + v1
    v4 = jets[:, :, 3]
    v5 = v3 * v4
    v6 = jets[:, :, 2]
    v7 = v6 * v6
    v8 = v0 * v7
    v9 = v8 * 3.0
    v10 = v5 - v9
    del v5
    v11 = v1 * v1
    v12 = v6 ** 6
    v13 = v12 * v11
    v14 = v13 * 27.0
    del v13
    v15 = jets[:, :, 4]
    v16 = v6 * v15
    v17 = v7 * v16
    v18 = v17 * 6.0
    v19 = v14 + v18
    del v14, v18
    v20 = v7 * v7
    v21 = v0 * v4
    v22 = v21 * v20
    v23 = v22 * 36.0
    del v22
    v24 = v19 + v23
    del v19, v23
    v25 = v1 * v17
    v26 = v25 * 18.0
    del v25
    v27 = v24 + v26
    del v24, v26
    v28 = v17 * v11
    v29 = v28 * 18.0
    del v28
    v30 = v27 + v29
    del v27, v29
    v31 = v4 * v4
    v32 = v7 * v31
    v33 = v0 ** 6
    v34 = v33 * v32
    v35 = v34 * 8.0
    del v34
    v36 = v30 + v35
    del v30, v35
    v37 = v33 * v17
    del v17
    v38 = v37 * 6.0
    del v37
    v39 = v36 + v38
    del v36, v38
    v40 = v16 * v21
    v41 = v40 * 8.0
    del v40
    v42 = v39 + v41
    del v39, v41
    v43 = v1 * v21
    v44 = v16 * v43
    v45 = v44 * 24.0
    del v44
    v46 = v42 + v45
    del v42, v45
    v47 = v0 ** 5
    v48 = v4 * v47
    v49 = v16 * v48
    v50 = v49 * 24.0
    del v49
    v51 = v46 + v50
    del v46, v50
    v52 = v0 ** 7
    v53 = v4 * v52
    v54 = v16 * v53
    del v16
    v55 = v54 * 8.0
    del v54
    v56 = v51 + v55
    del v51, v55
    v57 = v12 * 9.0
    v58 = v56 - v57
    del v56, v57
    v59 = v15 * v15
    v60 = v58 - v59
    del v58
    v61 = v31 * v21
    del v21
    v62 = v61 * 8.0
    del v61
    v63 = v60 - v62
    del v60, v62
    v64 = v1 * v12
    del v12
    v65 = v64 * 54.0
    del v64
    v66 = v63 - v65
    del v63, v65
    v67 = v1 * v59
    v68 = v67 * 4.0
    del v67
    v69 = v66 - v68
    del v66, v68
    v70 = v31 * v43
    del v43
    v71 = v70 * 24.0
    del v70
    v72 = v69 - v71
    del v69, v71
    v73 = v59 * v11
    v74 = v73 * 6.0
    del v73
    v75 = v72 - v74
    del v72, v74
    v76 = v31 * v48
    v77 = v76 * 24.0
    del v76
    v78 = v75 - v77
    del v75, v77
    v79 = v59 * v33
    v80 = v79 * 4.0
    del v79
    v81 = v78 - v80
    del v78, v80
    v82 = v31 * v53
    del v31, v53
    v83 = v82 * 8.0
    del v82
    v84 = v81 - v83
    del v81, v83
    v85 = v0 ** 8
    v86 = v59 * v85
    del v59
    v87 = v84 - v86
    del v84, v86
    v88 = v32 * 16.0
    v89 = v87 - v88
    del v87, v88
    v90 = v1 * v32
    del v32
    v91 = v90 * 24.0
    del v90
    v92 = v89 - v91
    del v89, v91
    v93 = v48 * v20
    del v20, v48
    v94 = v93 * 36.0
    del v93
    v95 = v92 - v94
    del v92, v94
    v96 = v95 * 5.0
    del v95
    v97 = v4 * v11
    del v11
    v98 = v97 * 6.0
    del v97
    v99 = v1 * v4
    v100 = v99 * 4.0
    del v99
    v101 = v4 + v100
    del v100
    v102 = v101 + v98
    del v98, v101
    v103 = v4 * v33
    del v33
    v104 = v103 * 4.0
    del v103
    v105 = v102 + v104
    del v102, v104
    v106 = v4 * v85
    del v85
    v107 = v106 + v105
    del v105, v106
    v108 = v107 - v9
    del v9, v107
    v109 = v1 * v8
    del v1, v8
    v110 = v109 * 9.0
    del v109
    v111 = v108 - v110
    del v108, v110
    v112 = v47 * v7
    del v47
    v113 = v112 * 9.0
    del v112
    v114 = v111 - v113
    del v111, v113
    v115 = v52 * v7
    del v7, v52
    v116 = v115 * 3.0
    del v115
    v117 = v114 - v116
    del v114, v116
    v118 = jets[:, :, 5]
    v119 = v118 * v117
    del v117
    v120 = v119 * 4.0
    del v119
    v121 = v96 + v120
    del v96, v120
    return join([v3, v10, v121], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 4]
    v1 = v0 * v0
    v2 = grad_features[2]
    v3 = v2 * -30.0
    v4 = v1 * v3
    v5 = jets[:, :, 2]
    v6 = v5 * v5
    v7 = v5 * v0
    v8 = v6 * v7
    v9 = v2 * 90.0
    v10 = v8 * v9
    v11 = v2 * 4.0
    v12 = jets[:, :, 5]
    v13 = v12 * v11
    v14 = v13 * 6.0
    v15 = jets[:, :, 3]
    v16 = v15 * v14
    v17 = v10 + v16
    del v16
    v18 = v4 + v17
    del v4, v17
    v19 = v5 ** 6
    v20 = v2 * 135.0
    v21 = v19 * v20
    v22 = v21 + v18
    del v18, v21
    v23 = jets[:, :, 1]
    v24 = v23 * v23
    v25 = v24 * v22
    del v22
    v26 = v25 * 2.0
    del v25
    v27 = v2 * 120.0
    v28 = v7 * v27
    v29 = v15 * v15
    v30 = v2 * -120.0
    v31 = v29 * v30
    v32 = v28 + v31
    v33 = v23 * v15
    v34 = v33 * v32
    v35 = v23 * v6
    v36 = v13 * -9.0
    v37 = v35 * v36
    v38 = v34 + v37
    del v34, v37
    v39 = v6 * v29
    v40 = v39 * v30
    v41 = v40 + v38
    del v38, v40
    v42 = v10 + v41
    del v10, v41
    v43 = v26 + v42
    del v26, v42
    v44 = v13 * 4.0
    v45 = v15 * v44
    v46 = v45 + v43
    del v43
    v47 = v2 * -20.0
    v48 = v1 * v47
    v49 = v48 + v46
    del v46
    v50 = v2 * -270.0
    v51 = v19 * v50
    del v19
    v52 = v51 + v49
    del v49, v51
    v53 = grad_features[1]
    v54 = v15 * v53
    v55 = grad_features[0]
    v56 = v55 + v54
    del v54
    v57 = v56 + v52
    del v52, v56
    v58 = v23 * v57
    del v57
    v59 = v58 * 2.0
    del v58
    v60 = v24 * v32
    del v32
    v61 = v6 * v6
    v62 = v2 * 180.0
    v63 = v61 * v62
    v64 = v63 + v60
    del v60, v63
    v65 = v2 * 40.0
    v66 = v7 * v65
    v67 = v66 + v64
    del v64
    v68 = v2 * -40.0
    v69 = v29 * v68
    v70 = v69 + v67
    del v67
    v71 = v15 * v70
    v72 = v24 * v36
    v73 = -v13
    v74 = -v53
    v75 = v73 + v74
    del v73, v74
    v76 = v75 * 3.0
    del v75
    v77 = v72 + v76
    del v72, v76
    v78 = v6 * v77
    v79 = v71 + v78
    del v71, v78
    v80 = v2 * -5.0
    v81 = v1 * v80
    del v1
    v82 = v15 * v13
    v83 = v82 + v81
    del v81, v82
    v84 = v23 ** 7
    v85 = v84 * 8.0
    v86 = v83 * v85
    del v83, v85
    v87 = v86 + v79
    del v79, v86
    v88 = v66 + v69
    del v66, v69
    v89 = v15 * v88
    v90 = v13 * -3.0
    v91 = v6 * v90
    v92 = v89 + v91
    del v89, v91
    v93 = v23 ** 6
    v94 = v93 * 7.0
    v95 = v92 * v94
    del v92, v94
    v96 = v95 + v87
    del v87, v95
    v97 = v39 * v65
    del v39
    v98 = v2 * 30.0
    v99 = v8 * v98
    del v8
    v100 = v97 + v99
    del v97, v99
    v101 = v45 + v100
    del v45, v100
    v102 = v48 + v101
    del v48, v101
    v103 = v23 ** 5
    v104 = v103 * 6.0
    v105 = v102 * v104
    del v102, v104
    v106 = v105 + v96
    del v96, v105
    v107 = v2 * -180.0
    v108 = v61 * v107
    del v61
    v109 = v108 + v28
    del v28, v108
    v110 = v31 + v109
    del v31, v109
    v111 = v15 * v110
    v112 = v6 * v36
    v113 = v111 + v112
    del v111, v112
    v114 = v23 ** 4
    v115 = v114 * 5.0
    del v114
    v116 = v113 * v115
    del v113, v115
    v117 = v116 + v106
    del v106, v116
    v118 = v59 + v117
    del v59, v117
    v119 = v24 * v24
    v120 = v119 * v9
    v121 = v93 * v98
    v122 = v98 + v121
    del v98, v121
    v123 = v120 + v122
    del v120, v122
    v124 = v24 * v9
    del v9
    v125 = v124 + v123
    del v123, v124
    v126 = v6 * v125
    v127 = v15 * v84
    v128 = v127 * v65
    v129 = v24 * v33
    v130 = v129 * v27
    v131 = v128 + v130
    del v128, v130
    v132 = v15 * v103
    v133 = v132 * v27
    del v27
    v134 = v133 + v131
    del v131, v133
    v135 = v33 * v65
    v136 = v135 + v134
    del v134, v135
    v137 = v126 + v136
    del v126, v136
    v138 = v0 * v137
    v139 = v132 * v107
    del v107
    v140 = v33 * v62
    del v62
    v141 = v139 + v140
    del v139, v140
    v142 = v6 * v141
    del v141
    v143 = v142 * 2.0
    del v142
    v144 = v24 * v30
    v145 = v93 * v65
    del v65
    v146 = v2 * -80.0
    v147 = v146 + v145
    del v145, v146
    v148 = v144 + v147
    del v144, v147
    v149 = v29 * v148
    del v29
    v150 = v143 + v149
    del v143, v149
    v151 = v7 * v125
    del v7, v125
    v152 = v151 + v150
    del v150, v151
    v153 = v84 * v90
    del v90
    v154 = v153 + v152
    del v152, v153
    v155 = v103 * v36
    del v36
    v156 = v155 + v154
    del v154, v155
    v157 = v23 * v77
    del v77
    v158 = v157 + v156
    del v156, v157
    v159 = v5 * v158
    del v158
    v160 = v159 * 2.0
    del v159
    v161 = v138 + v160
    del v138, v160
    v162 = v24 * v50
    del v50
    v163 = v119 * v20
    del v20
    v164 = v2 * -45.0
    v165 = v164 + v163
    del v163, v164
    v166 = v162 + v165
    del v162, v165
    v167 = v5 ** 5
    v168 = v167 * 6.0
    del v167
    v169 = v166 * v168
    del v166, v168
    v170 = v169 + v161
    del v161, v169
    v171 = v6 * v148
    del v148
    v172 = v127 * v68
    del v127
    v173 = v129 * v30
    del v129
    v174 = v172 + v173
    del v172, v173
    v175 = v132 * v30
    del v30, v132
    v176 = v175 + v174
    del v174, v175
    v177 = v33 * v68
    del v33, v68
    v178 = v177 + v176
    del v176, v177
    v179 = v171 + v178
    del v171, v178
    v180 = v15 * v179
    del v179
    v181 = v180 * 2.0
    del v180
    v182 = v103 * v110
    del v110
    v183 = v84 * v88
    del v88
    v184 = v183 + v13
    del v183
    v185 = v182 + v184
    del v182, v184
    v186 = v119 * v14
    del v14
    v187 = v186 + v185
    del v185, v186
    v188 = v23 * v70
    del v70
    v189 = v188 + v187
    del v187, v188
    v190 = v181 + v189
    del v181, v189
    v191 = v23 ** 8
    v192 = v191 * v13
    del v13
    v193 = v192 + v190
    del v190, v192
    v194 = v93 * v44
    v195 = v194 + v193
    del v193, v194
    v196 = v24 * v44
    del v44
    v197 = v196 + v195
    del v195, v196
    v198 = 1.0
    v199 = v198 + v24
    v200 = v199 * v53
    del v199
    v201 = v200 + v197
    del v197, v200
    v202 = v5 * v137
    del v137
    v203 = v191 * v80
    v204 = v119 * v3
    del v3
    v205 = v80 + v204
    del v80, v204
    v206 = v203 + v205
    del v203, v205
    v207 = v93 * v47
    v208 = v207 + v206
    del v206, v207
    v209 = v24 * v47
    del v47
    v210 = v209 + v208
    del v208, v209
    v211 = v0 * v210
    del v210
    v212 = v211 * 2.0
    del v211
    v213 = v202 + v212
    del v202, v212
    v214 = v15 * v119
    del v119
    v215 = v214 * 6.0
    del v214
    v216 = v24 * v15
    v217 = v216 * 4.0
    del v216
    v218 = v15 + v217
    del v217
    v219 = v218 + v215
    del v215, v218
    v220 = v15 * v93
    del v93
    v221 = v220 * 4.0
    del v220
    v222 = v219 + v221
    del v219, v221
    v223 = v15 * v191
    del v191
    v224 = v223 + v222
    del v222, v223
    v225 = v35 * 3.0
    v226 = v224 - v225
    del v224, v225
    v227 = v24 * v35
    del v24, v35
    v228 = v227 * 9.0
    del v227
    v229 = v226 - v228
    del v226, v228
    v230 = v103 * v6
    del v103
    v231 = v230 * 9.0
    del v230
    v232 = v229 - v231
    del v229, v231
    v233 = v84 * v6
    del v6, v84
    v234 = v233 * 3.0
    del v233
    v235 = v232 - v234
    del v232, v234
    v236 = v235 * v11
    del v11, v235
    return stack([None, v118, v170, v201, v213, v236], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 2]
    v1 = grad_grad_jets[:, :, 4]
    v2 = v0 * v1
    v3 = jets[:, :, 4]
    v4 = grad_grad_jets[:, :, 2]
    v5 = v3 * v4
    v6 = v2 + v5
    del v2, v5
    v7 = v0 * v0
    v8 = v7 * v6
    v9 = v0 * v3
    v10 = v4 * 2.0
    v11 = v0 * v10
    v12 = v9 * v11
    v13 = v8 + v12
    del v8, v12
    v14 = grad_features[2]
    v15 = v14 * 90.0
    v16 = v15 * v13
    v17 = v14 * 135.0
    v18 = v0 ** 5
    v19 = v18 * 6.0
    del v18
    v20 = v19 * v4
    v21 = v17 * v20
    v22 = v14 * -30.0
    v23 = v1 * 2.0
    v24 = v3 * v23
    v25 = v22 * v24
    v26 = v21 + v25
    del v21, v25
    v27 = v14 * 4.0
    v28 = jets[:, :, 5]
    v29 = v28 * v27
    v30 = v29 * 6.0
    v31 = grad_grad_jets[:, :, 3]
    v32 = v30 * v31
    v33 = v32 + v26
    del v26, v32
    v34 = v16 + v33
    del v33
    v35 = grad_grad_jets[:, :, 5]
    v36 = v27 * v35
    v37 = v36 * 6.0
    v38 = jets[:, :, 3]
    v39 = v38 * v37
    v40 = v39 + v34
    del v34, v39
    v41 = jets[:, :, 1]
    v42 = v41 * v41
    v43 = v42 * v40
    del v40
    v44 = v43 * 2.0
    del v43
    v45 = v3 * v3
    v46 = v45 * v22
    v47 = v7 * v9
    v48 = v47 * v15
    v49 = v38 * v30
    v50 = v48 + v49
    del v49
    v51 = v46 + v50
    del v46, v50
    v52 = v0 ** 6
    v53 = v52 * v17
    v54 = v53 + v51
    del v51, v53
    v55 = grad_grad_jets[:, :, 1]
    v56 = v55 * 2.0
    v57 = v41 * v56
    v58 = v57 * 2.0
    v59 = v54 * v58
    v60 = v14 * -270.0
    v61 = v60 * v20
    v62 = v14 * -20.0
    v63 = v62 * v24
    v64 = v61 + v63
    del v61
    v65 = v29 * 4.0
    v66 = v65 * v31
    v67 = v66 + v64
    del v64
    v68 = v59 + v67
    del v59, v67
    v69 = v16 + v68
    del v16, v68
    v70 = v31 * 2.0
    v71 = v38 * v70
    v72 = v7 * v71
    v73 = v38 * v38
    v74 = v73 * v11
    v75 = v72 + v74
    del v72, v74
    v76 = v14 * -120.0
    v77 = v76 * v75
    v78 = v77 + v69
    del v69, v77
    v79 = v41 * v11
    v80 = v7 * v55
    v81 = v79 + v80
    del v79, v80
    v82 = v29 * -9.0
    v83 = v82 * v81
    v84 = v83 + v78
    del v78, v83
    v85 = v14 * 120.0
    v86 = v9 * v85
    v87 = v73 * v76
    v88 = v86 + v87
    v89 = v41 * v31
    v90 = v38 * v55
    v91 = v89 + v90
    del v89, v90
    v92 = v88 * v91
    v93 = v92 + v84
    del v84, v92
    v94 = v76 * v71
    v95 = v85 * v6
    v96 = v94 + v95
    del v94, v95
    v97 = v41 * v38
    v98 = v97 * v96
    v99 = v98 + v93
    del v93, v98
    v100 = v41 * v7
    v101 = v36 * -9.0
    v102 = v100 * v101
    v103 = v102 + v99
    del v99, v102
    v104 = v44 + v103
    del v44, v103
    v105 = v36 * 4.0
    v106 = v38 * v105
    v107 = v106 + v104
    del v104
    v108 = grad_features[1]
    v109 = v108 * v31
    v110 = v109 + v107
    del v107, v109
    v111 = v41 * v110
    del v110
    v112 = v111 * 2.0
    del v111
    v113 = v88 * v57
    v114 = v14 * -40.0
    v115 = v114 * v71
    v116 = v14 * 40.0
    v117 = v116 * v6
    v118 = v115 + v117
    del v115, v117
    v119 = v113 + v118
    del v113
    v120 = v11 * 2.0
    v121 = v7 * v120
    v122 = v14 * 180.0
    v123 = v122 * v121
    v124 = v123 + v119
    del v119, v123
    v125 = v42 * v96
    v126 = v125 + v124
    del v124, v125
    v127 = v38 * v126
    v128 = v42 * v54
    del v54
    v129 = v128 * 2.0
    del v128
    v130 = v97 * v88
    v131 = v100 * v82
    v132 = v130 + v131
    del v130, v131
    v133 = v7 * v73
    v134 = v133 * v76
    v135 = v134 + v132
    del v132, v134
    v136 = v48 + v135
    del v48, v135
    v137 = v129 + v136
    del v129, v136
    v138 = v38 * v65
    v139 = v138 + v137
    del v137
    v140 = v45 * v62
    v141 = v140 + v139
    del v139
    v142 = v52 * v60
    v143 = v142 + v141
    del v141, v142
    v144 = v38 * v108
    v145 = grad_features[0]
    v146 = v145 + v144
    del v144
    v147 = v146 + v143
    del v143, v146
    v148 = v147 * v56
    del v56, v147
    v149 = v7 * v7
    v150 = v14 * -180.0
    v151 = v149 * v150
    v152 = v151 + v86
    del v86, v151
    v153 = v87 + v152
    del v87, v152
    v154 = v38 * v153
    v155 = v7 * v82
    v156 = v154 + v155
    del v154, v155
    v157 = v156 * v55
    del v156
    v158 = v157 * 5.0
    del v157
    v159 = v41 ** 3
    v160 = v159 * 4.0
    del v159
    v161 = v158 * v160
    del v158, v160
    v162 = v148 + v161
    del v148, v161
    v163 = v42 * v82
    v164 = -v29
    v165 = -v108
    v166 = v164 + v165
    del v164, v165
    v167 = v166 * 3.0
    del v166
    v168 = v163 + v167
    del v163, v167
    v169 = v168 * v11
    v170 = v169 + v162
    del v162, v169
    v171 = v42 * v88
    del v88
    v172 = v149 * v122
    v173 = v172 + v171
    del v171, v172
    v174 = v9 * v116
    v175 = v174 + v173
    del v173
    v176 = v73 * v114
    v177 = v176 + v175
    del v175
    v178 = v177 * v31
    v179 = v178 + v170
    del v170, v178
    v180 = v127 + v179
    del v127, v179
    v181 = v82 * v57
    v182 = v42 * v101
    v183 = v181 + v182
    del v181, v182
    v184 = v36 * -3.0
    v185 = v184 + v183
    del v183
    v186 = v7 * v185
    v187 = v186 + v180
    del v180, v186
    v188 = v14 * -5.0
    v189 = v188 * v24
    v190 = v29 * v31
    v191 = v189 + v190
    del v189, v190
    v192 = v38 * v36
    v193 = v192 + v191
    del v191, v192
    v194 = v41 ** 7
    v195 = v194 * 8.0
    v196 = v195 * v193
    del v193
    v197 = v196 + v187
    del v187, v196
    v198 = v174 + v176
    del v174, v176
    v199 = v198 * v31
    v200 = v45 * v188
    v201 = v38 * v29
    v202 = v201 + v200
    del v200, v201
    v203 = v202 * v55
    del v202
    v204 = v203 * 8.0
    del v203
    v205 = v29 * -3.0
    v206 = v205 * v11
    v207 = v204 + v206
    del v204, v206
    v208 = v199 + v207
    del v199, v207
    v209 = v38 * v118
    v210 = v209 + v208
    del v208, v209
    v211 = v7 * v184
    v212 = v211 + v210
    del v210, v211
    v213 = v41 ** 6
    v214 = v213 * 7.0
    v215 = v214 * v212
    del v212
    v216 = v215 + v197
    del v197, v215
    v217 = v14 * 30.0
    v218 = v217 * v13
    v219 = v38 * v198
    v220 = v7 * v205
    v221 = v219 + v220
    del v219, v220
    v222 = v221 * v55
    del v221
    v223 = v222 * 7.0
    del v222
    v224 = v63 + v223
    del v63, v223
    v225 = v66 + v224
    del v66, v224
    v226 = v218 + v225
    del v218, v225
    v227 = v116 * v75
    v228 = v227 + v226
    del v226, v227
    v229 = v106 + v228
    del v106, v228
    v230 = v41 ** 5
    v231 = v230 * 6.0
    v232 = v231 * v229
    del v229
    v233 = v232 + v216
    del v216, v232
    v234 = v153 * v31
    v235 = v133 * v116
    v236 = v47 * v217
    v237 = v235 + v236
    del v235, v236
    v238 = v138 + v237
    del v138, v237
    v239 = v140 + v238
    del v140, v238
    v240 = v239 * v55
    del v239
    v241 = v240 * 6.0
    del v240
    v242 = v82 * v11
    v243 = v241 + v242
    del v241, v242
    v244 = v234 + v243
    del v234, v243
    v245 = v150 * v121
    v246 = v245 + v96
    del v96, v245
    v247 = v38 * v246
    v248 = v247 + v244
    del v244, v247
    v249 = v7 * v101
    v250 = v249 + v248
    del v248, v249
    v251 = v41 ** 4
    v252 = v251 * 5.0
    del v251
    v253 = v252 * v250
    del v250
    v254 = v253 + v233
    del v233, v253
    v255 = v112 + v254
    del v112, v254
    v256 = v42 * v42
    v257 = v256 * v15
    v258 = v213 * v217
    v259 = v217 + v258
    del v258
    v260 = v257 + v259
    del v257, v259
    v261 = v42 * v15
    v262 = v261 + v260
    del v260, v261
    v263 = v7 * v262
    v264 = v38 * v194
    v265 = v264 * v116
    v266 = v42 * v97
    v267 = v266 * v85
    v268 = v265 + v267
    del v265, v267
    v269 = v38 * v230
    v270 = v269 * v85
    v271 = v270 + v268
    del v268, v270
    v272 = v97 * v116
    v273 = v272 + v271
    del v271, v272
    v274 = v263 + v273
    del v263, v273
    v275 = v274 * v1
    v276 = v269 * v150
    v277 = v97 * v122
    v278 = v276 + v277
    del v276, v277
    v279 = v7 * v278
    v280 = v279 * 2.0
    del v279
    v281 = v42 * v76
    v282 = v213 * v116
    v283 = v14 * -80.0
    v284 = v283 + v282
    del v282, v283
    v285 = v281 + v284
    del v281, v284
    v286 = v73 * v285
    v287 = v280 + v286
    del v280, v286
    v288 = v9 * v262
    v289 = v288 + v287
    del v287, v288
    v290 = v194 * v205
    v291 = v290 + v289
    del v289, v290
    v292 = v230 * v82
    v293 = v292 + v291
    del v291, v292
    v294 = v41 * v168
    v295 = v294 + v293
    del v293, v294
    v296 = v295 * v10
    del v10, v295
    v297 = v42 * v60
    v298 = v256 * v17
    v299 = v14 * -45.0
    v300 = v299 + v298
    del v298, v299
    v301 = v297 + v300
    del v297, v300
    v302 = v301 * v4
    del v301
    v303 = v302 * 6.0
    del v302
    v304 = v0 ** 4
    v305 = v304 * 5.0
    del v304
    v306 = v303 * v305
    del v303, v305
    v307 = v306 + v296
    del v296, v306
    v308 = v275 + v307
    del v275, v307
    v309 = v262 * v11
    v310 = v42 * v91
    v311 = v97 * v57
    v312 = v310 + v311
    del v310, v311
    v313 = v252 * v55
    del v252
    v314 = v38 * v313
    v315 = v230 * v31
    v316 = v314 + v315
    del v314, v315
    v317 = v316 + v312
    del v312
    v318 = v85 * v317
    del v85
    v319 = v309 + v318
    del v309, v318
    v320 = v214 * v55
    del v214
    v321 = v38 * v320
    v322 = v194 * v31
    v323 = v321 + v322
    del v321, v322
    v324 = v91 + v323
    del v323
    v325 = v116 * v324
    v326 = v325 + v319
    del v319, v325
    v327 = v42 * v58
    del v58
    v328 = v57 + v327
    v329 = v15 * v328
    del v15
    v330 = v231 * v55
    del v231
    v331 = v217 * v330
    del v217
    v332 = v329 + v331
    del v329, v331
    v333 = v7 * v332
    v334 = v333 + v326
    del v326, v333
    v335 = v3 * v334
    v336 = v335 + v308
    del v308, v335
    v337 = v262 * v6
    del v262
    v338 = v168 * v55
    del v168
    v339 = v82 * v313
    del v82
    v340 = v338 + v339
    del v338, v339
    v341 = v205 * v320
    del v205
    v342 = v341 + v340
    del v340, v341
    v343 = v337 + v342
    del v337, v342
    v344 = v285 * v71
    v345 = v344 + v343
    del v343, v344
    v346 = v278 * v120
    del v120, v278
    v347 = v346 + v345
    del v345, v346
    v348 = v122 * v91
    del v122
    v349 = v150 * v316
    del v150
    v350 = v348 + v349
    del v348, v349
    v351 = v7 * v350
    del v350
    v352 = v351 * 2.0
    del v351
    v353 = v352 + v347
    del v347, v352
    v354 = v76 * v57
    v355 = v116 * v330
    del v116
    v356 = v354 + v355
    del v354, v355
    v357 = v73 * v356
    v358 = v357 + v353
    del v353, v357
    v359 = v9 * v332
    del v332
    v360 = v359 + v358
    del v358, v359
    v361 = v194 * v184
    del v184
    v362 = v361 + v360
    del v360, v361
    v363 = v230 * v101
    del v101
    v364 = v363 + v362
    del v362, v363
    v365 = v41 * v185
    del v185
    v366 = v365 + v364
    del v364, v365
    v367 = v0 * v366
    del v366
    v368 = v367 * 2.0
    del v367
    v369 = v368 + v336
    del v336, v368
    v370 = v60 * v57
    del v60
    v371 = v17 * v327
    del v17
    v372 = v370 + v371
    del v370, v371
    v373 = v19 * v372
    del v19, v372
    v374 = v373 + v369
    del v369, v373
    v375 = v41 * v126
    del v126
    v376 = v7 * v285
    v377 = v264 * v114
    v378 = v266 * v76
    v379 = v377 + v378
    del v377, v378
    v380 = v269 * v76
    v381 = v380 + v379
    del v379, v380
    v382 = v97 * v114
    v383 = v382 + v381
    del v381, v382
    v384 = v376 + v383
    del v376, v383
    v385 = v384 * v70
    del v70, v384
    v386 = v195 * v55
    del v195
    v387 = v29 * v386
    del v29
    v388 = v57 + v330
    v389 = v65 * v388
    del v65
    v390 = v108 * v57
    v391 = v390 + v389
    del v389, v390
    v392 = v387 + v391
    del v387, v391
    v393 = v385 + v392
    del v385, v392
    v394 = v177 * v55
    del v177
    v395 = v394 + v393
    del v393, v394
    v396 = v30 * v327
    del v30
    v397 = v396 + v395
    del v395, v396
    v398 = v153 * v313
    del v153
    v399 = v398 + v397
    del v397, v398
    v400 = v198 * v320
    del v198
    v401 = v400 + v399
    del v399, v400
    v402 = v194 * v118
    del v118
    v403 = v402 + v401
    del v401, v402
    v404 = v36 + v403
    del v403
    v405 = v230 * v246
    del v246
    v406 = v405 + v404
    del v404, v405
    v407 = v256 * v37
    del v37
    v408 = v407 + v406
    del v406, v407
    v409 = v375 + v408
    del v375, v408
    v410 = v285 * v11
    del v285
    v411 = v76 * v317
    del v76
    v412 = v410 + v411
    del v410, v411
    v413 = v114 * v324
    del v114
    v414 = v413 + v412
    del v412, v413
    v415 = v7 * v356
    del v356
    v416 = v415 + v414
    del v414, v415
    v417 = v38 * v416
    del v416
    v418 = v417 * 2.0
    del v417
    v419 = v418 + v409
    del v409, v418
    v420 = v41 ** 8
    v421 = v420 * v36
    del v36
    v422 = v421 + v419
    del v419, v421
    v423 = v213 * v105
    v424 = v423 + v422
    del v422, v423
    v425 = v42 * v105
    del v105
    v426 = v425 + v424
    del v424, v425
    v427 = v0 * v334
    del v334
    v428 = v274 * v4
    del v274
    v429 = v420 * v188
    v430 = v256 * v22
    v431 = v188 + v430
    del v430
    v432 = v429 + v431
    del v429, v431
    v433 = v213 * v62
    v434 = v433 + v432
    del v432, v433
    v435 = v42 * v62
    v436 = v435 + v434
    del v434, v435
    v437 = v436 * v23
    del v23, v436
    v438 = v437 + v428
    del v428, v437
    v439 = v427 + v438
    del v427, v438
    v440 = v62 * v388
    del v62
    v441 = v188 * v386
    del v188
    v442 = v440 + v441
    del v440, v441
    v443 = v22 * v327
    del v22
    v444 = v443 + v442
    del v442, v443
    v445 = v3 * v444
    del v444
    v446 = v445 * 2.0
    del v445
    v447 = v446 + v439
    del v439, v446
    v448 = v230 * v11
    v449 = v7 * v313
    del v313
    v450 = v448 + v449
    del v448, v449
    v451 = v42 * v81
    v452 = v451 + v450
    del v450, v451
    v453 = v100 * v57
    v454 = v453 + v452
    del v452, v453
    v455 = v454 * -9.0
    del v454
    v456 = v38 * v327
    v457 = v256 * v31
    v458 = v456 + v457
    del v456, v457
    v459 = v458 * 6.0
    del v458
    v460 = v420 * v31
    v461 = v38 * v386
    v462 = v31 + v461
    del v461
    v463 = v460 + v462
    del v460, v462
    v464 = v459 + v463
    del v459, v463
    v465 = v38 * v388
    v466 = v42 * v31
    v467 = v466 + v465
    del v465, v466
    v468 = v213 * v31
    v469 = v468 + v467
    del v467, v468
    v470 = v469 * 4.0
    del v469
    v471 = v470 + v464
    del v464, v470
    v472 = v455 + v471
    del v455, v471
    v473 = v194 * v11
    del v11
    v474 = v7 * v320
    del v320
    v475 = v473 + v474
    del v473, v474
    v476 = v475 * -3.0
    del v475
    v477 = v476 + v472
    del v472, v476
    v478 = v81 * -3.0
    del v81
    v479 = v478 + v477
    del v477
    v480 = v27 * v479
    del v27
    v481 = 1.0
    v482 = v481 + v42
    v483 = v482 * v31
    del v482
    v484 = v38 * v57
    v485 = v483 + v484
    del v483, v484
    v486 = v478 + v485
    del v478, v485
    v487 = v42 * v13
    v488 = v47 * v328
    del v328
    v489 = v487 + v488
    del v487, v488
    v490 = v256 * v13
    v491 = v490 + v489
    del v489, v490
    v492 = v491 * 90.0
    del v491
    v493 = v52 * v327
    v494 = v256 * v20
    v495 = v493 + v494
    del v493, v494
    v496 = v495 * 135.0
    del v495
    v497 = v149 * v91
    del v91
    v498 = v97 * v121
    v499 = v498 + v497
    del v497, v498
    v500 = v499 * 180.0
    del v499
    v501 = v496 + v500
    del v496, v500
    v502 = v492 + v501
    del v492, v501
    v503 = v213 * v13
    v504 = v13 + v503
    del v13, v503
    v505 = v47 * v330
    del v47
    v506 = v505 + v504
    del v504, v505
    v507 = v506 * 30.0
    del v506
    v508 = v507 + v502
    del v502, v507
    v509 = v266 * v6
    v510 = v9 * v317
    v511 = v269 * v6
    v512 = v511 + v510
    del v510, v511
    v513 = v509 + v512
    del v509, v512
    v514 = v513 * 120.0
    del v513
    v515 = v514 + v508
    del v508, v514
    v516 = v9 * v324
    del v9
    v517 = v213 * v75
    v518 = v97 * v6
    v519 = v518 + v517
    del v517, v518
    v520 = v133 * v330
    del v330
    v521 = v520 + v519
    del v519, v520
    v522 = v516 + v521
    del v516, v521
    v523 = v264 * v6
    del v6
    v524 = v523 + v522
    del v522, v523
    v525 = v524 * 40.0
    del v524
    v526 = v525 + v515
    del v515, v525
    v527 = v20 * -45.0
    v528 = v527 + v526
    del v526, v527
    v529 = v42 * v20
    del v20
    v530 = v52 * v57
    del v52
    v531 = v529 + v530
    del v529, v530
    v532 = v531 * -270.0
    del v531
    v533 = v532 + v528
    del v528, v532
    v534 = v45 * v327
    del v327
    v535 = v256 * v24
    v536 = v534 + v535
    del v534, v535
    v537 = v536 * -30.0
    del v536
    v538 = v537 + v533
    del v533, v537
    v539 = v42 * v24
    v540 = v45 * v388
    del v388
    v541 = v539 + v540
    del v539, v540
    v542 = v213 * v24
    v543 = v542 + v541
    del v541, v542
    v544 = v543 * -20.0
    del v543
    v545 = v544 + v538
    del v538, v544
    v546 = v73 * v324
    del v324
    v547 = v97 * v71
    del v97
    v548 = v547 + v546
    del v546, v547
    v549 = v264 * v71
    del v264
    v550 = v549 + v548
    del v548, v549
    v551 = v550 * -40.0
    del v550
    v552 = v551 + v545
    del v545, v551
    v553 = v75 * -80.0
    v554 = v553 + v552
    del v552, v553
    v555 = v73 * v317
    del v73, v317
    v556 = v42 * v75
    del v75
    v557 = v269 * v71
    v558 = v557 + v556
    del v556, v557
    v559 = v133 * v57
    del v133
    v560 = v559 + v558
    del v558, v559
    v561 = v555 + v560
    del v555, v560
    v562 = v266 * v71
    del v71, v266
    v563 = v562 + v561
    del v561, v562
    v564 = v563 * -120.0
    del v563
    v565 = v564 + v554
    del v554, v564
    v566 = v149 * v316
    del v149, v316
    v567 = v269 * v121
    del v121, v269
    v568 = v567 + v566
    del v566, v567
    v569 = v568 * -180.0
    del v568
    v570 = v569 + v565
    del v565, v569
    v571 = v420 * v24
    v572 = v45 * v386
    del v45, v386
    v573 = v24 + v572
    del v24, v572
    v574 = v571 + v573
    del v571, v573
    v575 = v574 * -5.0
    del v574
    v576 = v575 + v570
    del v570, v575
    v577 = v28 * v479
    del v479
    v578 = v38 * v256
    del v256
    v579 = v578 * 6.0
    del v578
    v580 = v42 * v38
    v581 = v580 * 4.0
    del v580
    v582 = v38 + v581
    del v581
    v583 = v582 + v579
    del v579, v582
    v584 = v38 * v213
    del v213
    v585 = v584 * 4.0
    del v584
    v586 = v583 + v585
    del v583, v585
    v587 = v38 * v420
    del v420
    v588 = v587 + v586
    del v586, v587
    v589 = v100 * 3.0
    v590 = v588 - v589
    del v588, v589
    v591 = v42 * v100
    del v42, v100
    v592 = v591 * 9.0
    del v591
    v593 = v590 - v592
    del v590, v592
    v594 = v230 * v7
    del v230
    v595 = v594 * 9.0
    del v594
    v596 = v593 - v595
    del v593, v595
    v597 = v194 * v7
    del v7, v194
    v598 = v597 * 3.0
    del v597
    v599 = v596 - v598
    del v596, v598
    v600 = v599 * v35
    del v599
    v601 = v577 + v600
    del v577, v600
    v602 = v601 * 4.0
    del v601
    v603 = v602 + v576
    del v576, v602
    return (
        stack([None, v255, v374, v426, v447, v480], jets),
        join([v57, v486, v603], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
