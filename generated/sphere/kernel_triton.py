"""Differential invariants of sphere, order 2. Kernels in Triton.

Generated; do not edit. Regenerate with: python -m codegen

Spec       sphere: 3 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  61a9822bc718d4b8d95ce207eb2a8cbd149e902e1d7ab5c493a39d2e13dc97bb
Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
Forward    460 operations per channel and pixel: add 162, mul 171, power 8, scale 114, sub 5
Backward   723 operations per channel and pixel: add 317, mul 282, neg 3, power 8, scale 108, sub 5
Second     1262 operations per channel and pixel: add 569, mul 520, neg 6, power 8, scale 154, sub 5
Schedule   saves the jets alone, backward repeats 281 forward operations; values alive at once: 57, 91, 141
Features
    u(i), weight 0: u0
    L(i), weight 0: u0_xx*x**4 + 2*u0_xx*x**2*y**2 + 2*u0_xx*x**2 + u0_xx*y**4 + 2*u0_xx*y**2 + u0_xx +
        u0_yy*x**4 + 2*u0_yy*x**2*y**2 + 2*u0_yy*x**2 + u0_yy*y**4 + 2*u0_yy*y**2 + u0_yy
    Qa(i,i), weight 0: u0_x**2*x**4 + 2*u0_x**2*x**2*y**2 + 2*u0_x**2*x**2 + u0_x**2*y**4 + 2*u0_x**2*y**2 +
        u0_x**2 + u0_y**2*x**4 + 2*u0_y**2*x**2*y**2 + 2*u0_y**2*x**2 + u0_y**2*y**4 + 2*u0_y**2*y**2 + u0_y**2
    Qa(i,i+1), weight 0: u0_x*u1_x*x**4 + 2*u0_x*u1_x*x**2*y**2 + 2*u0_x*u1_x*x**2 + u0_x*u1_x*y**4 +
        2*u0_x*u1_x*y**2 + u0_x*u1_x + u0_y*u1_y*x**4 + 2*u0_y*u1_y*x**2*y**2 + 2*u0_y*u1_y*x**2 +
        u0_y*u1_y*y**4 + 2*u0_y*u1_y*y**2 + u0_y*u1_y
    Qb(i,i), weight 0: 8*u0_x**2*x**6 + 24*u0_x**2*x**4*y**2 + 24*u0_x**2*x**4 + 24*u0_x**2*x**2*y**4 +
        48*u0_x**2*x**2*y**2 + 24*u0_x**2*x**2 + 8*u0_x**2*y**6 + 24*u0_x**2*y**4 + 24*u0_x**2*y**2 + 8*u0_x**2
        + 4*u0_x*u0_xx*x**7 + 12*u0_x*u0_xx*x**5*y**2 + 12*u0_x*u0_xx*x**5 + 12*u0_x*u0_xx*x**3*y**4 +
        24*u0_x*u0_xx*x**3*y**2 + 12*u0_x*u0_xx*x**3 + 4*u0_x*u0_xx*x*y**6 + 12*u0_x*u0_xx*x*y**4 +
        12*u0_x*u0_xx*x*y**2 + 4*u0_x*u0_xx*x + 8*u0_x*u0_xy*x**6*y + 24*u0_x*u0_xy*x**4*y**3 +
        24*u0_x*u0_xy*x**4*y + 24*u0_x*u0_xy*x**2*y**5 + 48*u0_x*u0_xy*x**2*y**3 + 24*u0_x*u0_xy*x**2*y +
        8*u0_x*u0_xy*y**7 + 24*u0_x*u0_xy*y**5 + 24*u0_x*u0_xy*y**3 + 8*u0_x*u0_xy*y - 4*u0_x*u0_yy*x**7 -
        12*u0_x*u0_yy*x**5*y**2 - 12*u0_x*u0_yy*x**5 - 12*u0_x*u0_yy*x**3*y**4 - 24*u0_x*u0_yy*x**3*y**2 -
        12*u0_x*u0_yy*x**3 - 4*u0_x*u0_yy*x*y**6 - 12*u0_x*u0_yy*x*y**4 - 12*u0_x*u0_yy*x*y**2 - 4*u0_x*u0_yy*x
        + u0_xx**2*x**8 + 4*u0_xx**2*x**6*y**2 + 4*u0_xx**2*x**6 + 6*u0_xx**2*x**4*y**4 + 12*u0_xx**2*x**4*y**2
        + 6*u0_xx**2*x**4 + 4*u0_xx**2*x**2*y**6 + 12*u0_xx**2*x**2*y**4 + 12*u0_xx**2*x**2*y**2 +
        4*u0_xx**2*x**2 + u0_xx**2*y**8 + 4*u0_xx**2*y**6 + 6*u0_xx**2*y**4 + 4*u0_xx**2*y**2 + u0_xx**2 -
        4*u0_xx*u0_y*x**6*y - 12*u0_xx*u0_y*x**4*y**3 - 12*u0_xx*u0_y*x**4*y - 12*u0_xx*u0_y*x**2*y**5 -
        24*u0_xx*u0_y*x**2*y**3 - 12*u0_xx*u0_y*x**2*y - 4*u0_xx*u0_y*y**7 - 12*u0_xx*u0_y*y**5 -
        12*u0_xx*u0_y*y**3 - 4*u0_xx*u0_y*y + 2*u0_xy**2*x**8 + 8*u0_xy**2*x**6*y**2 + 8*u0_xy**2*x**6 +
        12*u0_xy**2*x**4*y**4 + 24*u0_xy**2*x**4*y**2 + 12*u0_xy**2*x**4 + 8*u0_xy**2*x**2*y**6 +
        24*u0_xy**2*x**2*y**4 + 24*u0_xy**2*x**2*y**2 + 8*u0_xy**2*x**2 + 2*u0_xy**2*y**8 + 8*u0_xy**2*y**6 +
        12*u0_xy**2*y**4 + 8*u0_xy**2*y**2 + 2*u0_xy**2 + 8*u0_xy*u0_y*x**7 + 24*u0_xy*u0_y*x**5*y**2 +
        24*u0_xy*u0_y*x**5 + 24*u0_xy*u0_y*x**3*y**4 + 48*u0_xy*u0_y*x**3*y**2 + 24*u0_xy*u0_y*x**3 +
        8*u0_xy*u0_y*x*y**6 + 24*u0_xy*u0_y*x*y**4 + 24*u0_xy*u0_y*x*y**2 + 8*u0_xy*u0_y*x + 8*u0_y**2*x**6 +
        24*u0_y**2*x**4*y**2 + 24*u0_y**2*x**4 + 24*u0_y**2*x**2*y**4 + 48*u0_y**2*x**2*y**2 + 24*u0_y**2*x**2 +
        8*u0_y**2*y**6 + 24*u0_y**2*y**4 + 24*u0_y**2*y**2 + 8*u0_y**2 + 4*u0_y*u0_yy*x**6*y +
        12*u0_y*u0_yy*x**4*y**3 + 12*u0_y*u0_yy*x**4*y + 12*u0_y*u0_yy*x**2*y**5 + 24*u0_y*u0_yy*x**2*y**3 +
        12*u0_y*u0_yy*x**2*y + 4*u0_y*u0_yy*y**7 + 12*u0_y*u0_yy*y**5 + 12*u0_y*u0_yy*y**3 + 4*u0_y*u0_yy*y +
        u0_yy**2*x**8 + 4*u0_yy**2*x**6*y**2 + 4*u0_yy**2*x**6 + 6*u0_yy**2*x**4*y**4 + 12*u0_yy**2*x**4*y**2 +
        6*u0_yy**2*x**4 + 4*u0_yy**2*x**2*y**6 + 12*u0_yy**2*x**2*y**4 + 12*u0_yy**2*x**2*y**2 + 4*u0_yy**2*x**2
        + u0_yy**2*y**8 + 4*u0_yy**2*y**6 + 6*u0_yy**2*y**4 + 4*u0_yy**2*y**2 + u0_yy**2
    T(i,i,i), weight 0: 2*u0_x**3*x**7 + 6*u0_x**3*x**5*y**2 + 6*u0_x**3*x**5 + 6*u0_x**3*x**3*y**4 +
        12*u0_x**3*x**3*y**2 + 6*u0_x**3*x**3 + 2*u0_x**3*x*y**6 + 6*u0_x**3*x*y**4 + 6*u0_x**3*x*y**2 +
        2*u0_x**3*x + u0_x**2*u0_xx*x**8 + 4*u0_x**2*u0_xx*x**6*y**2 + 4*u0_x**2*u0_xx*x**6 +
        6*u0_x**2*u0_xx*x**4*y**4 + 12*u0_x**2*u0_xx*x**4*y**2 + 6*u0_x**2*u0_xx*x**4 +
        4*u0_x**2*u0_xx*x**2*y**6 + 12*u0_x**2*u0_xx*x**2*y**4 + 12*u0_x**2*u0_xx*x**2*y**2 +
        4*u0_x**2*u0_xx*x**2 + u0_x**2*u0_xx*y**8 + 4*u0_x**2*u0_xx*y**6 + 6*u0_x**2*u0_xx*y**4 +
        4*u0_x**2*u0_xx*y**2 + u0_x**2*u0_xx + 2*u0_x**2*u0_y*x**6*y + 6*u0_x**2*u0_y*x**4*y**3 +
        6*u0_x**2*u0_y*x**4*y + 6*u0_x**2*u0_y*x**2*y**5 + 12*u0_x**2*u0_y*x**2*y**3 + 6*u0_x**2*u0_y*x**2*y +
        2*u0_x**2*u0_y*y**7 + 6*u0_x**2*u0_y*y**5 + 6*u0_x**2*u0_y*y**3 + 2*u0_x**2*u0_y*y +
        2*u0_x*u0_xy*u0_y*x**8 + 8*u0_x*u0_xy*u0_y*x**6*y**2 + 8*u0_x*u0_xy*u0_y*x**6 +
        12*u0_x*u0_xy*u0_y*x**4*y**4 + 24*u0_x*u0_xy*u0_y*x**4*y**2 + 12*u0_x*u0_xy*u0_y*x**4 +
        8*u0_x*u0_xy*u0_y*x**2*y**6 + 24*u0_x*u0_xy*u0_y*x**2*y**4 + 24*u0_x*u0_xy*u0_y*x**2*y**2 +
        8*u0_x*u0_xy*u0_y*x**2 + 2*u0_x*u0_xy*u0_y*y**8 + 8*u0_x*u0_xy*u0_y*y**6 + 12*u0_x*u0_xy*u0_y*y**4 +
        8*u0_x*u0_xy*u0_y*y**2 + 2*u0_x*u0_xy*u0_y + 2*u0_x*u0_y**2*x**7 + 6*u0_x*u0_y**2*x**5*y**2 +
        6*u0_x*u0_y**2*x**5 + 6*u0_x*u0_y**2*x**3*y**4 + 12*u0_x*u0_y**2*x**3*y**2 + 6*u0_x*u0_y**2*x**3 +
        2*u0_x*u0_y**2*x*y**6 + 6*u0_x*u0_y**2*x*y**4 + 6*u0_x*u0_y**2*x*y**2 + 2*u0_x*u0_y**2*x +
        2*u0_y**3*x**6*y + 6*u0_y**3*x**4*y**3 + 6*u0_y**3*x**4*y + 6*u0_y**3*x**2*y**5 + 12*u0_y**3*x**2*y**3 +
        6*u0_y**3*x**2*y + 2*u0_y**3*y**7 + 6*u0_y**3*y**5 + 6*u0_y**3*y**3 + 2*u0_y**3*y + u0_y**2*u0_yy*x**8 +
        4*u0_y**2*u0_yy*x**6*y**2 + 4*u0_y**2*u0_yy*x**6 + 6*u0_y**2*u0_yy*x**4*y**4 +
        12*u0_y**2*u0_yy*x**4*y**2 + 6*u0_y**2*u0_yy*x**4 + 4*u0_y**2*u0_yy*x**2*y**6 +
        12*u0_y**2*u0_yy*x**2*y**4 + 12*u0_y**2*u0_yy*x**2*y**2 + 4*u0_y**2*u0_yy*x**2 + u0_y**2*u0_yy*y**8 +
        4*u0_y**2*u0_yy*y**6 + 6*u0_y**2*u0_yy*y**4 + 4*u0_y**2*u0_yy*y**2 + u0_y**2*u0_yy

"""

# mypy: ignore-errors

from __future__ import annotations

import triton
import triton.language as tl
from torch import Tensor

from ..runtime.triton_launch import among, feature_shape, launch, load, neighbours, place, scaled_by, stencil, taps

REACHES = (0, 0, 0, 1, 0, 0)
"""Channels beyond the first that each family reads; None for a function of the base alone."""
SCALES = (-1, -1, -1, -1, -1, -1)
"""For each family the number of its weight among those that are not zero, which share a scale; -1 for weight zero."""
ORDERS = ()
"""Of the jets that bounds on the rounding of features with a weight read."""
COLUMNS = 8
"""The least power of two that holds the families, from 8."""


@triton.jit
def forward_step_2(x0, x1, z0_3, z0_5, z0_1, z0_2, z1_1, z1_2, z0_4):
    v2 = x0 * x0
    v3 = v2 * v2
    v5 = x1 * x1
    v6 = v5 * v5
    v7 = v3 + v6
    v8 = v7 * 0.5
    v9 = v2 * v5
    v10 = v9 + v8
    v11 = v10 * 2.0
    v12 = v2 * 2.0
    v14 = 1.0 + v12
    v15 = v5 * 2.0
    v16 = v14 + v15
    v17 = v16 + v11
    v19 = z0_3 * v17
    v21 = z0_5 * v17
    v22 = v19 + v21
    v24 = v5 * z0_1
    v25 = v24 * v24
    v26 = z0_1 * z0_1
    v27 = v2 * v26
    v28 = v2 * v27
    v29 = v25 + v28
    v30 = v29 * 0.5
    v31 = v2 * v24
    v32 = z0_1 * v31
    v33 = v32 + v30
    v35 = v2 * z0_2
    v36 = v35 * v35
    v37 = z0_2 * z0_2
    v38 = v5 * v37
    v39 = v5 * v38
    v40 = v36 + v39
    v41 = v40 * 0.5
    v42 = v5 * v35
    v43 = z0_2 * v42
    v44 = v43 + v41
    v45 = v33 + v44
    v46 = v45 * 2.0
    v47 = z0_1 * v24
    v48 = v27 + v47
    v49 = z0_2 * v35
    v50 = v38 + v49
    v51 = v48 + v50
    v52 = v51 * 2.0
    v53 = v26 + v37
    v54 = v53 + v52
    v55 = v54 + v46
    v56 = v2 * z0_1
    v58 = v2 * z1_1
    v59 = v56 * v58
    v60 = z0_1 * z1_1
    v62 = z0_2 * z1_2
    v63 = v60 + v62
    v64 = z1_1 * v56
    v65 = v64 * 2.0
    v66 = v63 + v65
    v67 = v59 + v66
    v68 = z1_1 * v24
    v69 = v68 * 2.0
    v70 = v67 + v69
    v71 = v5 * z1_1
    v72 = v24 * v71
    v73 = v72 + v70
    v74 = z1_2 * v35
    v75 = v74 * 2.0
    v76 = v73 + v75
    v77 = v2 * z1_2
    v78 = v35 * v77
    v79 = v78 + v76
    v80 = v5 * z0_2
    v81 = z1_2 * v80
    v82 = v81 * 2.0
    v83 = v79 + v82
    v84 = v5 * z1_2
    v85 = v80 * v84
    v86 = v85 + v83
    v87 = z1_1 * v31
    v88 = v87 * 2.0
    v89 = v86 + v88
    v90 = z1_2 * v42
    v91 = v90 * 2.0
    v92 = v89 + v91
    v93_2 = x0 * x0
    v93_4 = v93_2 * v93_2
    v93 = v93_2 * v93_4
    v94 = v26 * v93
    v95_2 = x1 * x1
    v95_4 = v95_2 * v95_2
    v95 = v95_2 * v95_4
    v96 = v26 * v95
    v97 = v94 + v96
    v98 = v24 * v31
    v99 = v31 * v56
    v100 = v98 + v99
    v101 = v100 * 3.0
    v102 = v97 + v101
    v103 = v45 * 6.0
    v104 = v51 * 3.0
    v105 = v53 + v104
    v106 = v105 + v103
    v107 = v102 + v106
    v108 = v37 * v93
    v109 = v37 * v95
    v110 = v108 + v109
    v111 = v35 * v42
    v112 = v42 * v80
    v113 = v111 + v112
    v114 = v113 * 3.0
    v115 = v110 + v114
    v116 = v115 + v107
    v117 = v116 * 8.0
    v118_2 = x1 * x1
    v118_4 = v118_2 * v118_2
    v118 = x1 * v118_4
    v119 = v118 * v35
    v120 = x1 * v35
    v121 = v2 * v120
    v122 = v119 + v121
    v123 = v2 * x1
    v124 = v42 * v123
    v125 = x1 * z0_2
    v126 = v93 * v125
    v127 = v126 * 0.3333333333333333
    v128 = v124 + v127
    v129 = v122 + v128
    v130 = x0 * z0_1
    v131 = v2 * v130
    v132 = v131 * 3.0
    v133 = v130 + v132
    v134_2 = x0 * x0
    v134_4 = v134_2 * v134_2
    v134 = x0 * v134_4
    v135 = z0_1 * v134
    v136_2 = x0 * x0
    v136_4 = v136_2 * v136_2
    v136 = x0 * v136_2 * v136_4
    v137 = z0_1 * v136
    v138 = v137 * 0.3333333333333333
    v139 = v135 + v138
    v140 = v139 * 3.0
    v141 = v133 + v140
    v142 = v5 * v125
    v143 = v142 * 3.0
    v144 = v125 + v143
    v145 = z0_2 * v118
    v146_2 = x1 * x1
    v146_4 = v146_2 * v146_2
    v146 = x1 * v146_2 * v146_4
    v147 = z0_2 * v146
    v148 = v147 * 0.3333333333333333
    v149 = v145 + v148
    v150 = v149 * 3.0
    v151 = v144 + v150
    v152 = v141 - v151
    v153 = v152 * 0.3333333333333333
    v154 = v129 - v153
    v155 = v154 * 3.0
    v156 = v95 * v130
    v157 = x0 * v31
    v158 = v157 * 6.0
    v159 = v156 + v158
    v160 = v159 * 0.3333333333333333
    v161 = x0 * v24
    v162 = v5 * v161
    v163 = v161 + v162
    v164 = v163 + v160
    v165 = v134 * v24
    v166 = x0 * v5
    v167 = v31 * v166
    v168 = v165 + v167
    v169 = x1 * v42
    v170 = v169 * 2.0
    v171 = v120 + v170
    v172 = v168 - v171
    v173 = v164 + v172
    v174 = v173 * 3.0
    v175 = v174 - v155
    v176 = z0_3 * v175
    v177 = v176 * 4.0
    v178 = v117 + v177
    v179 = v2 * 4.0
    v180 = 1.0 + v179
    v181 = v5 * 4.0
    v182 = v180 + v181
    v183 = v93 * 4.0
    v184 = v182 + v183
    v185 = v95 * 4.0
    v186 = v184 + v185
    v187_2 = x0 * x0
    v187_4 = v187_2 * v187_2
    v187_8 = v187_4 * v187_4
    v187 = v187_8
    v188 = v187 + v186
    v189_2 = x1 * x1
    v189_4 = v189_2 * v189_2
    v189_8 = v189_4 * v189_4
    v189 = v189_8
    v190 = v189 + v188
    v191 = v5 * v9
    v192 = v191 * 12.0
    v193 = v190 + v192
    v194 = v2 * v95
    v195 = v194 * 4.0
    v196 = v193 + v195
    v197 = v2 * v9
    v198 = v197 * 12.0
    v199 = v196 + v198
    v200 = v9 * v9
    v201 = v200 * 6.0
    v202 = v199 + v201
    v203 = v5 * v93
    v204 = v203 * 4.0
    v205 = v202 + v204
    v206 = v10 * 12.0
    v207 = v205 + v206
    v208 = z0_3 * z0_3
    v209 = v207 * v208
    v210 = v209 + v178
    v211 = x1 * z0_1
    v212 = x1 * v24
    v213 = v212 * 3.0
    v214 = v211 + v213
    v215 = z0_1 * v118
    v216 = v215 * 3.0
    v217 = v214 + v216
    v218 = z0_1 * v146
    v219 = v218 + v217
    v220 = x0 * z0_2
    v221 = v220 + v219
    v222 = x0 * v35
    v223 = v222 * 3.0
    v224 = v221 + v223
    v225 = z0_2 * v134
    v226 = v225 * 3.0
    v227 = v224 + v226
    v228 = z0_2 * v136
    v229 = v228 + v227
    v230 = x1 * v56
    v231 = v230 * 3.0
    v232 = v229 + v231
    v233 = x1 * v31
    v234 = v233 * 6.0
    v235 = v232 + v234
    v236 = v118 * v56
    v237 = v236 * 3.0
    v238 = v235 + v237
    v239 = v56 * v123
    v240 = v239 * 3.0
    v241 = v238 + v240
    v242 = v31 * v123
    v243 = v242 * 3.0
    v244 = v241 + v243
    v245 = v93 * v211
    v246 = v245 + v244
    v247 = x0 * v80
    v248 = v247 * 3.0
    v249 = v246 + v248
    v250 = v80 * v166
    v251 = v250 * 3.0
    v252 = v249 + v251
    v253 = v95 * v220
    v254 = v253 + v252
    v255 = x0 * v42
    v256 = v255 * 6.0
    v257 = v254 + v256
    v258 = v42 * v166
    v259 = v258 * 3.0
    v260 = v257 + v259
    v261 = v134 * v80
    v262 = v261 * 3.0
    v263 = v260 + v262
    v265 = z0_4 * v263
    v266 = v265 * 8.0
    v267 = v210 + v266
    v268 = z0_4 * v207
    v269 = z0_4 * v268
    v270 = v269 * 2.0
    v271 = v267 + v270
    v272 = v155 - v174
    v273 = z0_5 * v272
    v274 = v273 * 4.0
    v275 = v271 + v274
    v276 = z0_5 * z0_5
    v277 = v207 * v276
    v278 = v277 + v275
    v279 = v37 * v189
    v280 = v37 * v187
    v281 = v37 + v280
    v282 = v279 + v281
    v283 = v95 * v49
    v284 = v283 * 4.0
    v285 = v282 + v284
    v286 = v42 * v42
    v287 = v286 * 6.0
    v288 = v285 + v287
    v289 = v38 * v93
    v290 = v289 * 4.0
    v291 = v288 + v290
    v292 = v50 * 4.0
    v293 = v291 + v292
    v294 = v44 * 12.0
    v295 = v293 + v294
    v296 = v115 * 4.0
    v297 = v295 + v296
    v298 = z0_5 * v297
    v299 = v26 * v189
    v300 = v26 * v187
    v301 = v26 + v300
    v302 = v299 + v301
    v303 = v27 * v95
    v304 = v303 * 4.0
    v305 = v302 + v304
    v306 = v31 * v31
    v307 = v306 * 6.0
    v308 = v305 + v307
    v309 = v93 * v47
    v310 = v309 * 4.0
    v311 = v308 + v310
    v312 = v48 * 4.0
    v313 = v311 + v312
    v314 = v33 * 12.0
    v315 = v313 + v314
    v316 = v102 * 4.0
    v317 = v315 + v316
    v318 = z0_3 * v317
    v319 = v26 * v130
    v320 = v27 * v130
    v321 = v320 * 3.0
    v322 = v319 + v321
    v323 = v26 * v135
    v324 = v323 * 3.0
    v325 = v322 + v324
    v326 = v26 * v137
    v327 = v326 + v325
    v328 = v37 * v125
    v329 = v328 + v327
    v330 = v38 * v125
    v331 = v330 * 3.0
    v332 = v329 + v331
    v333 = v37 * v145
    v334 = v333 * 3.0
    v335 = v332 + v334
    v336 = v37 * v147
    v337 = v336 + v335
    v338 = v37 * v130
    v339 = v338 + v337
    v340 = v130 * v49
    v341 = v340 * 3.0
    v342 = v339 + v341
    v343 = v37 * v135
    v344 = v343 * 3.0
    v345 = v342 + v344
    v346 = v37 * v137
    v347 = v346 + v345
    v348 = v26 * v125
    v349 = v348 + v347
    v350 = v125 * v47
    v351 = v350 * 3.0
    v352 = v349 + v351
    v353 = v26 * v145
    v354 = v353 * 3.0
    v355 = v352 + v354
    v356 = v26 * v147
    v357 = v356 + v355
    v358 = v26 * v161
    v359 = v358 * 3.0
    v360 = v357 + v359
    v361 = v130 * v24
    v362 = v24 * v361
    v363 = v362 * 3.0
    v364 = v360 + v363
    v365 = v26 * v156
    v366 = v365 + v364
    v367 = v26 * v157
    v368 = v367 * 6.0
    v369 = v366 + v368
    v370 = v31 * v361
    v371 = v370 * 3.0
    v372 = v369 + v371
    v373 = v26 * v165
    v374 = v373 * 3.0
    v375 = v372 + v374
    v376 = v37 * v120
    v377 = v376 * 3.0
    v378 = v375 + v377
    v379 = v37 * v169
    v380 = v379 * 6.0
    v381 = v378 + v380
    v382 = v37 * v119
    v383 = v382 * 3.0
    v384 = v381 + v383
    v385 = v125 * v35
    v386 = v35 * v385
    v387 = v386 * 3.0
    v388 = v384 + v387
    v389 = v42 * v385
    v390 = v389 * 3.0
    v391 = v388 + v390
    v392 = v37 * v126
    v393 = v392 + v391
    v394 = v37 * v161
    v395 = v394 * 3.0
    v396 = v393 + v395
    v397 = v38 * v161
    v398 = v397 * 3.0
    v399 = v396 + v398
    v400 = v37 * v156
    v401 = v400 + v399
    v402 = v49 * v161
    v403 = v402 * 6.0
    v404 = v401 + v403
    v405 = v161 * v43
    v406 = v405 * 3.0
    v407 = v404 + v406
    v408 = v37 * v165
    v409 = v408 * 3.0
    v410 = v407 + v409
    v411 = v26 * v120
    v412 = v411 * 3.0
    v413 = v410 + v412
    v414 = v120 * v47
    v415 = v414 * 6.0
    v416 = v413 + v415
    v417 = v26 * v119
    v418 = v417 * 3.0
    v419 = v416 + v418
    v420 = v27 * v120
    v421 = v420 * 3.0
    v422 = v419 + v421
    v423 = v120 * v32
    v424 = v423 * 3.0
    v425 = v422 + v424
    v426 = v26 * v126
    v427 = v426 + v425
    v428 = v427 * 2.0
    v429 = v318 + v428
    v430 = z0_1 * z0_2
    v431 = z0_1 * v35
    v432 = v431 * 4.0
    v433 = v430 + v432
    v434 = v35 * v56
    v435 = v434 * 6.0
    v436 = v433 + v435
    v437 = v93 * v430
    v438 = v437 * 4.0
    v439 = v436 + v438
    v440 = v187 * v430
    v441 = v440 + v439
    v442 = z0_2 * v24
    v443 = v442 * 4.0
    v444 = v441 + v443
    v445 = v24 * v80
    v446 = v445 * 6.0
    v447 = v444 + v446
    v448 = v95 * v430
    v449 = v448 * 4.0
    v450 = v447 + v449
    v451 = v189 * v430
    v452 = v451 + v450
    v453 = v35 * v24
    v454 = v453 * 12.0
    v455 = v452 + v454
    v456 = v24 * v42
    v457 = v456 * 12.0
    v458 = v455 + v457
    v459 = v95 * v431
    v460 = v459 * 4.0
    v461 = v458 + v460
    v462 = v35 * v31
    v463 = v462 * 12.0
    v464 = v461 + v463
    v465 = v31 * v42
    v466 = v465 * 6.0
    v467 = v464 + v466
    v468 = v93 * v442
    v469 = v468 * 4.0
    v470 = v467 + v469
    v471 = z0_4 * v470
    v472 = v471 * 2.0
    v473 = v429 + v472
    v474 = v298 + v473
    return (v22, v55, v92, v278, v474)


@triton.jit(do_not_specialize=["batch", "channels", "tiles", "run"])
def forward_kernel(
    jets,
    features,
    base,
    base_stride,
    batch,
    channels,
    pixels,
    tiles,
    run,
    flat: tl.constexpr,
    block: tl.constexpr,
    wide: tl.constexpr,
):
    plane = tl.cast(pixels, tl.int64)
    start = tl.program_id(0) // tiles * run
    image, corner, offset, room = place(tl.program_id(0) % tiles, plane, batch, flat, block)
    m0 = tl.arange(0, block) < room
    zero = tl.zeros([block], wide)
    first = start
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + channels
    o3 = o2 + channels
    o4 = o3 + tl.maximum(channels - 1, 0)
    o5 = o4 + channels
    o6 = o5 + channels
    jets = jets + (image * channels * 6 * plane + corner) + offset
    features = features + (image * o6 * plane + corner) + offset
    base = base + (image * base_stride + corner) + offset
    x0 = load(base + 0 * plane, m0, wide)
    x1 = load(base + 1 * plane, m0, wide)
    z0_1 = load(jets + (first * 6 + 1) * plane, m0, wide)
    z0_2 = load(jets + (first * 6 + 2) * plane, m0, wide)
    for i in range(first, tl.minimum(start + run, channels)):
        m1 = among(i + 1 < channels, room, block)
        z0_0 = load(jets + (i * 6) * plane, m0, wide)
        z1_1 = load(jets + ((i + 1) * 6 + 1) * plane, m1, wide)
        z1_2 = load(jets + ((i + 1) * 6 + 2) * plane, m1, wide)
        z0_3 = load(jets + (i * 6 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 6 + 4) * plane, m0, wide)
        z0_5 = load(jets + (i * 6 + 5) * plane, m0, wide)
        (f1, f2, f3, f4, f5) = forward_step_2(x0, x1, z0_3, z0_5, z0_1, z0_2, z1_1, z1_2, z0_4)
        tl.store(features + (o0 + i) * plane, z0_0, mask=m0)
        tl.store(features + (o1 + i) * plane, f1, mask=m0)
        tl.store(features + (o2 + i) * plane, f2, mask=m0)
        tl.store(features + (o3 + i) * plane, f3, mask=m1)
        tl.store(features + (o4 + i) * plane, f4, mask=m0)
        tl.store(features + (o5 + i) * plane, f5, mask=m0)
        z0_1 = z1_1
        z0_2 = z1_2


@triton.jit
def backward_step_2(g4, z0_5, z0_3, z0_1, g5, x0, x1, z0_4, z0_2, g3, z1_1, g2, z1_2, g1):
    v2 = g4 * 4.0
    v4 = z0_5 * v2
    v5 = -v4
    v7 = z0_3 * v2
    v8 = v5 + v7
    v9 = v8 * 6.0
    v11 = z0_1 * z0_1
    v13 = g5 * 12.0
    v14 = v11 * v13
    v15 = v9 + v14
    v17 = x0 * v15
    v18 = x0 * z0_1
    v20 = x1 * x1
    v21 = v20 * z0_1
    v22 = v18 * v21
    v23 = g5 * 6.0
    v24 = v22 * v23
    v25 = x0 * x0
    v26 = v25 * x1
    v27 = g4 * 8.0
    v29 = z0_4 * v27
    v30 = v29 * 3.0
    v31 = v26 * v30
    v32 = v24 + v31
    v33 = v8 * 3.0
    v34 = x0 * v20
    v35 = v34 * v33
    v36 = v35 + v32
    v37 = z0_3 * g5
    v38 = v37 * 4.0
    v39 = v27 + v38
    v40 = v39 * 3.0
    v41 = v25 * z0_1
    v42 = v41 * v40
    v43 = v42 + v36
    v45 = v25 * z0_2
    v46 = v20 * v45
    v47 = g5 * 2.0
    v48 = z0_4 * v47
    v49 = v48 * 6.0
    v50 = v46 * v49
    v51 = v50 + v43
    v52 = v48 * 12.0
    v53 = v45 * v52
    v54 = v53 + v51
    v55 = v25 * v21
    v56 = v37 * 6.0
    v57 = v55 * v56
    v58 = v57 * 2.0
    v59 = v58 + v54
    v60 = v29 * 6.0
    v61 = x1 * v60
    v62 = v61 + v59
    v63 = v17 + v62
    v64 = v21 * v40
    v65 = v64 + v63
    v67 = g3 * 2.0
    v69 = z1_1 * v67
    v70 = v69 + v65
    v71 = g4 * 48.0
    v73 = g2 * 2.0
    v74 = v71 + v73
    v75 = v37 * 12.0
    v76 = v75 + v74
    v77 = x1 * v45
    v78 = v77 * v23
    v79 = v76 + v78
    v80 = z0_1 * v79
    v81 = v80 + v70
    v82 = v25 * v81
    v83 = v55 * v40
    v84 = v55 * v23
    v85 = v21 * v23
    v86 = v84 + v85
    v87 = v18 * v86
    v88 = v24 + v87
    v89 = v20 * z0_2
    v90 = v89 * v49
    v91 = v90 + v88
    v92 = v46 * v52
    v93 = v92 + v91
    v94 = v83 + v93
    v95 = v82 + v94
    v96 = v53 + v95
    v97_2 = x0 * x0
    v97_4 = v97_2 * v97_2
    v97 = v97_2 * v97_4
    v98 = v48 * 4.0
    v99 = v97 * v98
    v100 = v98 + v99
    v101 = z0_2 * v100
    v102 = v101 + v96
    v103 = x1 * v30
    v104 = v103 + v102
    v105 = z0_2 * z0_2
    v106 = v105 * v23
    v107 = v33 + v106
    v108 = v11 * v23
    v109 = v108 + v107
    v110_2 = x0 * x0
    v110_4 = v110_2 * v110_2
    v110 = x0 * v110_4
    v111 = v110 * v109
    v112 = v111 + v104
    v113 = z0_2 * v46
    v114 = v113 * v23
    v115 = v33 + v114
    v116 = z0_2 * v45
    v117 = v116 * v13
    v118 = v117 + v115
    v119 = v20 * v105
    v120 = v119 * v23
    v121 = v120 + v118
    v122 = v106 + v121
    v123 = v108 + v122
    v124 = v20 * v33
    v125 = v124 + v123
    v126 = x0 * v125
    v127 = v126 + v112
    v128 = v20 * z1_1
    v129 = v128 * g3
    v130 = v129 + v127
    v131 = v69 + v130
    v132 = v76 * 0.5
    v133 = v21 * v132
    v134 = v133 * 2.0
    v135 = v134 + v131
    v136 = g4 * 24.0
    v137 = v136 + v73
    v138 = v38 + v137
    v139 = v97 * v38
    v140 = v138 + v139
    v141 = v77 * v13
    v142 = v141 + v140
    v143 = x1 * z0_2
    v144 = v143 * v23
    v145 = v144 + v142
    v146 = z0_1 * v145
    v147 = v146 + v135
    v148 = v20 * v147
    v149 = v45 * v49
    v150 = v31 + v149
    v151_2 = x1 * x1
    v151_4 = v151_2 * v151_2
    v151 = x1 * v151_4
    v152 = v151 * v30
    v153 = v152 + v150
    v154 = v103 + v153
    v155 = v83 + v154
    v156 = v25 * z1_1
    v157 = v156 * g3
    v158 = v157 + v155
    v159 = v69 + v158
    v160 = v25 * v159
    v161 = v55 * v79
    v162 = v160 + v161
    v163 = v21 * v145
    v164 = v163 + v162
    v165 = v148 + v164
    v166_2 = x1 * x1
    v166_4 = v166_2 * v166_2
    v166 = v166_2 * v166_4
    v167 = v166 * v98
    v168 = v98 + v167
    v169 = v45 * v168
    v170 = v169 + v165
    v171_2 = x1 * x1
    v171_4 = v171_2 * v171_2
    v171_8 = v171_4 * v171_4
    v171 = v171_8
    v172 = v171 * v48
    v173 = v48 + v172
    v174 = v167 + v173
    v175_2 = x0 * x0
    v175_4 = v175_2 * v175_2
    v175_8 = v175_4 * v175_4
    v175 = v175_8
    v176 = v175 * v48
    v177 = v176 + v174
    v178 = v99 + v177
    v179 = z0_2 * v178
    v180 = v179 + v170
    v181_2 = x1 * x1
    v181_4 = v181_2 * v181_2
    v181 = x1 * v181_2 * v181_4
    v182 = v181 * v29
    v183 = v182 + v180
    v184 = v152 + v183
    v185 = v97 * v29
    v186 = v29 + v185
    v187 = x1 * v186
    v188 = v187 + v184
    v189 = -v7
    v190 = v4 + v189
    v191 = -v190
    v192 = v105 * v47
    v193 = v191 + v192
    v194 = v11 * v47
    v195 = v194 + v193
    v196_2 = x0 * x0
    v196_4 = v196_2 * v196_2
    v196 = x0 * v196_2 * v196_4
    v197 = v196 * v195
    v198 = v197 + v188
    v199 = v190 * -3.0
    v200 = v199 + v106
    v201 = v108 + v200
    v202 = v110 * v201
    v203 = v202 + v198
    v204 = v8 + v192
    v205 = v194 + v204
    v206 = v166 * v205
    v207 = v21 * v86
    v208 = v191 + v207
    v209 = v116 * v23
    v210 = v209 + v208
    v211 = v25 * v11
    v212 = v211 * v23
    v213 = v212 + v210
    v214 = v192 + v213
    v215 = v194 + v214
    v216 = v206 + v215
    v217 = v25 * v199
    v218 = v217 + v216
    v219 = x0 * v218
    v220 = v219 + v203
    v221 = z1_1 * g3
    v222 = v221 + v220
    v223 = v166 * v38
    v224 = v138 + v223
    v225 = v78 + v224
    v226 = v18 * v23
    v227 = v226 + v225
    v228 = v25 * v132
    v229 = v228 + v227
    v230 = v25 * v229
    v231 = x0 * v55
    v232 = v231 * v13
    v233 = g2 + v27
    v234 = v37 + v233
    v235 = v232 + v234
    v236 = v151 * v45
    v237 = v236 * v23
    v238 = v237 + v235
    v239 = v110 * v21
    v240 = v239 * v23
    v241 = v240 + v238
    v242 = v166 * v18
    v243 = v242 * v47
    v244 = v243 + v241
    v245 = v97 * v143
    v246 = v245 * v47
    v247 = v246 + v244
    v248 = v78 + v247
    v249 = x0 * v21
    v250 = v249 * v23
    v251 = v250 + v248
    v252 = v171 * v37
    v253 = v252 + v251
    v254 = v175 * v37
    v255 = v254 + v253
    v256 = z0_2 * v181
    v257 = v256 * v47
    v258 = v257 + v255
    v259 = z0_2 * v151
    v260 = v259 * v23
    v261 = v260 + v258
    v262 = v143 * v47
    v263 = v262 + v261
    v264 = z0_1 * v196
    v265 = v264 * v47
    v266 = v265 + v263
    v267 = z0_1 * v110
    v268 = v267 * v23
    v269 = v268 + v266
    v270 = v18 * v47
    v271 = v270 + v269
    v272 = v166 * v39
    v273 = v272 + v271
    v274 = v97 * v39
    v275 = v274 + v273
    v276 = v230 + v275
    v277 = z0_1 * v276
    v278 = v277 * 2.0
    v279 = v278 + v222
    v280 = v8 * -6.0
    v281 = v105 * v13
    v282 = v280 + v281
    v283 = x1 * v282
    v284 = v143 * v45
    v285 = v284 * v23
    v286 = v190 * 3.0
    v287 = v26 * v286
    v288 = v285 + v287
    v289 = v34 * v30
    v290 = v289 + v288
    v291 = z0_5 * g5
    v292 = v291 * 4.0
    v293 = v27 + v292
    v294 = v293 * 3.0
    v295 = v89 * v294
    v296 = v295 + v290
    v297 = v291 * 6.0
    v298 = v46 * v297
    v299 = v298 * 2.0
    v300 = v299 + v296
    v301 = v55 * v49
    v302 = v301 + v300
    v303 = v21 * v52
    v304 = v303 + v302
    v305 = x0 * v60
    v306 = v305 + v304
    v307 = v283 + v306
    v308 = v45 * v294
    v309 = v308 + v307
    v311 = z1_2 * v67
    v312 = v311 + v309
    v313 = v291 * 12.0
    v314 = v313 + v74
    v315 = v314 + v250
    v316 = z0_2 * v315
    v317 = v316 + v312
    v318 = v20 * v317
    v319 = v46 * v294
    v320 = v46 * v23
    v321 = v45 * v23
    v322 = v320 + v321
    v323 = v143 * v322
    v324 = v285 + v323
    v325 = v41 * v49
    v326 = v325 + v324
    v327 = v319 + v326
    v328 = v318 + v327
    v329 = v55 * v52
    v330 = v329 + v328
    v331 = v303 + v330
    v332 = z0_1 * v168
    v333 = v332 + v331
    v334 = x0 * v30
    v335 = v334 + v333
    v336 = v286 + v108
    v337 = v106 + v336
    v338 = v151 * v337
    v339 = v338 + v335
    v340 = v8 * -3.0
    v341 = z0_1 * v55
    v342 = v341 * v23
    v343 = v340 + v342
    v344 = z0_1 * v21
    v345 = v344 * v13
    v346 = v345 + v343
    v347 = v212 + v346
    v348 = v108 + v347
    v349 = v106 + v348
    v350 = v25 * v286
    v351 = v350 + v349
    v352 = x1 * v351
    v353 = v352 + v339
    v354 = v25 * z1_2
    v355 = v354 * g3
    v356 = v355 + v353
    v357 = v311 + v356
    v358 = v314 * 0.5
    v359 = v45 * v358
    v360 = v359 * 2.0
    v361 = v360 + v357
    v362 = v292 + v137
    v363 = v166 * v292
    v364 = v362 + v363
    v365 = v249 * v13
    v366 = v365 + v364
    v367 = v226 + v366
    v368 = z0_2 * v367
    v369 = v368 + v361
    v370 = v25 * v369
    v371 = v21 * v49
    v372 = v289 + v371
    v373 = v110 * v30
    v374 = v373 + v372
    v375 = v334 + v374
    v376 = v319 + v375
    v377 = v20 * z1_2
    v378 = v377 * g3
    v379 = v378 + v376
    v380 = v311 + v379
    v381 = v20 * v380
    v382 = v46 * v315
    v383 = v381 + v382
    v384 = v21 * v100
    v385 = v384 + v383
    v386 = v45 * v367
    v387 = v386 + v385
    v388 = v370 + v387
    v389 = z0_1 * v178
    v390 = v389 + v388
    v391 = v196 * v29
    v392 = v391 + v390
    v393 = v373 + v392
    v394 = v166 * v29
    v395 = v29 + v394
    v396 = x0 * v395
    v397 = v396 + v393
    v398 = v190 + v194
    v399 = v192 + v398
    v400 = v181 * v399
    v401 = v400 + v397
    v402 = v338 + v401
    v403 = v97 * v399
    v404 = v45 * v322
    v405 = v190 + v404
    v406 = v344 * v23
    v407 = v406 + v405
    v408 = v120 + v407
    v409 = v194 + v408
    v410 = v192 + v409
    v411 = v403 + v410
    v412 = v20 * v286
    v413 = v412 + v411
    v414 = x1 * v413
    v415 = v414 + v402
    v416 = z1_2 * g3
    v417 = v416 + v415
    v418 = v97 * v292
    v419 = v362 + v418
    v420 = v250 + v419
    v421 = v144 + v420
    v422 = v20 * v358
    v423 = v422 + v421
    v424 = v20 * v423
    v425 = x1 * v46
    v426 = v425 * v13
    v427 = v291 + v233
    v428 = v426 + v427
    v429 = v237 + v428
    v430 = v240 + v429
    v431 = v243 + v430
    v432 = v246 + v431
    v433 = v78 + v432
    v434 = v250 + v433
    v435 = v171 * v291
    v436 = v435 + v434
    v437 = v175 * v291
    v438 = v437 + v436
    v439 = v265 + v438
    v440 = v268 + v439
    v441 = v270 + v440
    v442 = v257 + v441
    v443 = v260 + v442
    v444 = v262 + v443
    v445 = v166 * v293
    v446 = v445 + v444
    v447 = v97 * v293
    v448 = v447 + v446
    v449 = v424 + v448
    v450 = z0_2 * v449
    v451 = v450 * 2.0
    v452 = v451 + v417
    v453 = v25 * v77
    v454 = v236 + v453
    v455 = v46 * v26
    v456 = v245 * 0.3333333333333333
    v457 = v455 + v456
    v458 = v454 + v457
    v459 = v25 * v18
    v460 = v459 * 3.0
    v461 = v18 + v460
    v462 = v264 * 0.3333333333333333
    v463 = v267 + v462
    v464 = v463 * 3.0
    v465 = v461 + v464
    v466 = v20 * v143
    v467 = v466 * 3.0
    v468 = v143 + v467
    v469 = v256 * 0.3333333333333333
    v470 = v259 + v469
    v471 = v470 * 3.0
    v472 = v468 + v471
    v473 = v465 - v472
    v474 = v473 * 0.3333333333333333
    v475 = v458 - v474
    v476 = v475 * 3.0
    v477 = v231 * 6.0
    v478 = v242 + v477
    v479 = v478 * 0.3333333333333333
    v480 = v20 * v249
    v481 = v249 + v480
    v482 = v481 + v479
    v483 = v55 * v34
    v484 = v239 + v483
    v485 = v425 * 2.0
    v486 = v77 + v485
    v487 = v484 - v486
    v488 = v482 + v487
    v489 = v488 * 3.0
    v490 = v489 - v476
    v491 = v490 * v2
    v492 = v11 * v171
    v493 = v11 * v175
    v494 = v11 + v493
    v495 = v492 + v494
    v496 = v211 * v166
    v497 = v496 * 4.0
    v498 = v495 + v497
    v499 = v55 * v55
    v500 = v499 * 6.0
    v501 = v498 + v500
    v502 = v97 * v344
    v503 = v502 * 4.0
    v504 = v501 + v503
    v505 = v211 + v344
    v506 = v505 * 4.0
    v507 = v504 + v506
    v508 = v21 * v21
    v509 = v25 * v211
    v510 = v508 + v509
    v511 = v510 * 0.5
    v512 = v341 + v511
    v513 = v512 * 12.0
    v514 = v507 + v513
    v515 = v11 * v97
    v516 = v11 * v166
    v517 = v515 + v516
    v518 = v21 * v55
    v519 = v55 * v41
    v520 = v518 + v519
    v521 = v520 * 3.0
    v522 = v517 + v521
    v523 = v522 * 4.0
    v524 = v514 + v523
    v525 = v524 * g5
    v526 = v491 + v525
    v527 = v25 * 4.0
    v529 = 1.0 + v527
    v530 = v20 * 4.0
    v531 = v529 + v530
    v532 = v97 * 4.0
    v533 = v531 + v532
    v534 = v166 * 4.0
    v535 = v533 + v534
    v536 = v175 + v535
    v537 = v171 + v536
    v538 = v25 * v20
    v539 = v20 * v538
    v540 = v539 * 12.0
    v541 = v537 + v540
    v542 = v25 * v166
    v543 = v542 * 4.0
    v544 = v541 + v543
    v545 = v25 * v538
    v546 = v545 * 12.0
    v547 = v544 + v546
    v548 = v538 * v538
    v549 = v548 * 6.0
    v550 = v547 + v549
    v551 = v20 * v97
    v552 = v551 * 4.0
    v553 = v550 + v552
    v554 = v25 * v25
    v555 = v20 * v20
    v556 = v554 + v555
    v557 = v556 * 0.5
    v558 = v538 + v557
    v559 = v558 * 12.0
    v560 = v553 + v559
    v561 = v560 * g4
    v562 = z0_3 * v561
    v563 = v562 * 2.0
    v564 = v563 + v526
    v565 = v558 * 2.0
    v566 = v25 * 2.0
    v567 = 1.0 + v566
    v568 = v20 * 2.0
    v569 = v567 + v568
    v570 = v569 + v565
    v572 = v570 * g1
    v573 = v572 + v564
    v574 = z0_4 * v560
    v575 = g4 * 2.0
    v576 = v574 * v575
    v577 = z0_4 * v575
    v578 = v560 * v577
    v579 = v576 + v578
    v580 = z0_1 * z0_2
    v581 = z0_1 * v45
    v582 = v581 * 4.0
    v583 = v580 + v582
    v584 = v45 * v41
    v585 = v584 * 6.0
    v586 = v583 + v585
    v587 = v97 * v580
    v588 = v587 * 4.0
    v589 = v586 + v588
    v590 = v175 * v580
    v591 = v590 + v589
    v592 = z0_2 * v21
    v593 = v592 * 4.0
    v594 = v591 + v593
    v595 = v21 * v89
    v596 = v595 * 6.0
    v597 = v594 + v596
    v598 = v166 * v580
    v599 = v598 * 4.0
    v600 = v597 + v599
    v601 = v171 * v580
    v602 = v601 + v600
    v603 = v45 * v21
    v604 = v603 * 12.0
    v605 = v602 + v604
    v606 = v21 * v46
    v607 = v606 * 12.0
    v608 = v605 + v607
    v609 = v166 * v581
    v610 = v609 * 4.0
    v611 = v608 + v610
    v612 = v45 * v55
    v613 = v612 * 12.0
    v614 = v611 + v613
    v615 = v55 * v46
    v616 = v615 * 6.0
    v617 = v614 + v616
    v618 = v97 * v592
    v619 = v618 * 4.0
    v620 = v617 + v619
    v621 = v620 * v47
    v622 = v621 + v579
    v623 = x1 * z0_1
    v624 = x1 * v21
    v625 = v624 * 3.0
    v626 = v623 + v625
    v627 = z0_1 * v151
    v628 = v627 * 3.0
    v629 = v626 + v628
    v630 = z0_1 * v181
    v631 = v630 + v629
    v632 = x0 * z0_2
    v633 = v632 + v631
    v634 = x0 * v45
    v635 = v634 * 3.0
    v636 = v633 + v635
    v637 = z0_2 * v110
    v638 = v637 * 3.0
    v639 = v636 + v638
    v640 = z0_2 * v196
    v641 = v640 + v639
    v642 = x1 * v41
    v643 = v642 * 3.0
    v644 = v641 + v643
    v645 = x1 * v55
    v646 = v645 * 6.0
    v647 = v644 + v646
    v648 = v151 * v41
    v649 = v648 * 3.0
    v650 = v647 + v649
    v651 = v41 * v26
    v652 = v651 * 3.0
    v653 = v650 + v652
    v654 = v55 * v26
    v655 = v654 * 3.0
    v656 = v653 + v655
    v657 = v97 * v623
    v658 = v657 + v656
    v659 = x0 * v89
    v660 = v659 * 3.0
    v661 = v658 + v660
    v662 = v89 * v34
    v663 = v662 * 3.0
    v664 = v661 + v663
    v665 = v166 * v632
    v666 = v665 + v664
    v667 = x0 * v46
    v668 = v667 * 6.0
    v669 = v666 + v668
    v670 = v46 * v34
    v671 = v670 * 3.0
    v672 = v669 + v671
    v673 = v110 * v89
    v674 = v673 * 3.0
    v675 = v672 + v674
    v676 = v675 * v27
    v677 = v676 + v622
    v678 = v476 - v489
    v679 = v678 * v2
    v680 = v105 * v171
    v681 = v105 * v175
    v682 = v105 + v681
    v683 = v680 + v682
    v684 = v166 * v116
    v685 = v684 * 4.0
    v686 = v683 + v685
    v687 = v46 * v46
    v688 = v687 * 6.0
    v689 = v686 + v688
    v690 = v119 * v97
    v691 = v690 * 4.0
    v692 = v689 + v691
    v693 = v119 + v116
    v694 = v693 * 4.0
    v695 = v692 + v694
    v696 = v45 * v45
    v697 = v20 * v119
    v698 = v696 + v697
    v699 = v698 * 0.5
    v700 = v113 + v699
    v701 = v700 * 12.0
    v702 = v695 + v701
    v703 = v105 * v97
    v704 = v105 * v166
    v705 = v703 + v704
    v706 = v45 * v46
    v707 = v46 * v89
    v708 = v706 + v707
    v709 = v708 * 3.0
    v710 = v705 + v709
    v711 = v710 * 4.0
    v712 = v702 + v711
    v713 = v712 * g5
    v714 = v679 + v713
    v715 = z0_5 * v561
    v716 = v715 * 2.0
    v717 = v716 + v714
    v718 = v572 + v717
    v719 = v41 * v67
    v720 = v41 * g3
    v721 = v25 * v720
    v722 = v719 + v721
    v723 = v55 * v67
    v724 = v723 + v722
    v725 = v21 * v67
    v726 = v725 + v724
    v727 = v21 * g3
    v728 = v20 * v727
    v729 = v728 + v726
    v730 = z0_1 * g3
    v731 = v730 + v729
    v732 = v89 * v67
    v733 = v89 * g3
    v734 = v20 * v733
    v735 = v732 + v734
    v736 = v46 * v67
    v737 = v736 + v735
    v738 = v45 * v67
    v739 = v738 + v737
    v740 = v45 * g3
    v741 = v25 * v740
    v742 = v741 + v739
    v743 = z0_2 * g3
    v744 = v743 + v742
    return (v279, v452, v573, v677, v718, v731, v744)


@triton.jit(do_not_specialize=["batch", "channels", "tiles", "run"])
def backward_kernel(
    jets,
    grad,
    grad_jets,
    base,
    base_stride,
    batch,
    channels,
    pixels,
    tiles,
    run,
    flat: tl.constexpr,
    block: tl.constexpr,
    wide: tl.constexpr,
):
    plane = tl.cast(pixels, tl.int64)
    start = tl.program_id(0) // tiles * run
    image, corner, offset, room = place(tl.program_id(0) % tiles, plane, batch, flat, block)
    m0 = tl.arange(0, block) < room
    zero = tl.zeros([block], wide)
    first = tl.maximum(start - 1, 0)
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + channels
    o3 = o2 + channels
    o4 = o3 + tl.maximum(channels - 1, 0)
    o5 = o4 + channels
    o6 = o5 + channels
    jets = jets + (image * channels * 6 * plane + corner) + offset
    grad = grad + (image * o6 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 6 * plane + corner) + offset
    base = base + (image * base_stride + corner) + offset
    x0 = load(base + 0 * plane, m0, wide)
    x1 = load(base + 1 * plane, m0, wide)
    z0_1 = load(jets + (first * 6 + 1) * plane, m0, wide)
    z0_2 = load(jets + (first * 6 + 2) * plane, m0, wide)
    a0_1 = zero
    a0_2 = zero
    for i in range(first, tl.minimum(start + run, channels)):
        m1 = among(i + 1 < channels, room, block)
        z1_1 = load(jets + ((i + 1) * 6 + 1) * plane, m1, wide)
        z1_2 = load(jets + ((i + 1) * 6 + 2) * plane, m1, wide)
        z0_3 = load(jets + (i * 6 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 6 + 4) * plane, m0, wide)
        z0_5 = load(jets + (i * 6 + 5) * plane, m0, wide)
        g0 = load(grad + (o0 + i) * plane, m0, wide)
        g1 = load(grad + (o1 + i) * plane, m0, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        g3 = load(grad + (o3 + i) * plane, m1, wide)
        g4 = load(grad + (o4 + i) * plane, m0, wide)
        g5 = load(grad + (o5 + i) * plane, m0, wide)
        (c0_1, c0_2, c0_3, c0_4, c0_5, c1_1, c1_2) = backward_step_2(
            g4, z0_5, z0_3, z0_1, g5, x0, x1, z0_4, z0_2, g3, z1_1, g2, z1_2, g1,
        )
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 6) * plane, g0, mask=own)
        tl.store(grad_jets + (i * 6 + 1) * plane, a0_1 + c0_1, mask=own)
        a0_1 = c1_1
        tl.store(grad_jets + (i * 6 + 2) * plane, a0_2 + c0_2, mask=own)
        a0_2 = c1_2
        tl.store(grad_jets + (i * 6 + 3) * plane, c0_3, mask=own)
        tl.store(grad_jets + (i * 6 + 4) * plane, c0_4, mask=own)
        tl.store(grad_jets + (i * 6 + 5) * plane, c0_5, mask=own)
        z0_1 = z1_1
        z0_2 = z1_2


@triton.jit
def double_step_2(
    g4, z0_3, g5, x1, h0_1, x0, g2, z0_2, g3, h1_1, z0_4, h0_2, z0_1, h0_4, h0_3, h0_5, z0_5, h1_2,
    z1_1, z1_2,
):
    v1 = g4 * 8.0
    v4 = z0_3 * g5
    v5 = v4 * 4.0
    v6 = v1 + v5
    v7 = v6 * 3.0
    v9 = x1 * x1
    v11 = v9 * h0_1
    v13 = x0 * x0
    v14 = v13 * h0_1
    v15 = v11 + v14
    v16 = v7 * v15
    v17 = g4 * 48.0
    v19 = g2 * 2.0
    v20 = v17 + v19
    v21 = v4 * 12.0
    v22 = v21 + v20
    v24 = v13 * z0_2
    v25 = x1 * v24
    v26 = g5 * 6.0
    v27 = v25 * v26
    v28 = v22 + v27
    v29 = v28 * h0_1
    v31 = g3 * 2.0
    v33 = v31 * h1_1
    v34 = v33 + v29
    v35 = v13 * v11
    v36 = v35 * 2.0
    v37 = v4 * 6.0
    v38 = v37 * v36
    v39 = v38 + v34
    v40 = g5 * 2.0
    v42 = z0_4 * v40
    v43 = v42 * 12.0
    v45 = v13 * h0_2
    v46 = v43 * v45
    v47 = v46 + v39
    v48 = v9 * v45
    v49 = v42 * 6.0
    v50 = v49 * v48
    v51 = v50 + v47
    v52 = v16 + v51
    v54 = x0 * z0_1
    v55 = v54 * v11
    v56 = v9 * z0_1
    v57 = x0 * h0_1
    v58 = v56 * v57
    v59 = v55 + v58
    v60 = v26 * v59
    v61 = v60 + v52
    v62 = v13 * x1
    v64 = v1 * h0_4
    v65 = v64 * 3.0
    v66 = v62 * v65
    v67 = v66 + v61
    v68 = g4 * 4.0
    v70 = v68 * h0_3
    v72 = v68 * h0_5
    v73 = -v72
    v74 = v70 + v73
    v75 = v74 * 3.0
    v76 = x0 * v9
    v77 = v76 * v75
    v78 = v77 + v67
    v79 = v13 * z0_1
    v80 = g5 * h0_3
    v81 = v80 * 12.0
    v82 = v79 * v81
    v83 = v82 + v78
    v84 = v9 * v24
    v85 = v40 * h0_4
    v86 = v85 * 6.0
    v87 = v84 * v86
    v88 = v87 + v83
    v89 = v85 * 12.0
    v90 = v24 * v89
    v91 = v90 + v88
    v92 = v13 * v56
    v93 = v80 * 6.0
    v94 = v92 * v93
    v95 = v94 * 2.0
    v96 = v95 + v91
    v97 = v64 * 6.0
    v98 = x1 * v97
    v99 = v98 + v96
    v100 = g5 * 12.0
    v101 = h0_1 * 2.0
    v102 = z0_1 * v101
    v103 = v100 * v102
    v104 = v74 * 6.0
    v105 = v103 + v104
    v106 = x0 * v105
    v107 = v106 + v99
    v108 = v56 * v81
    v109 = v108 + v107
    v110 = x1 * v45
    v111 = v26 * v110
    v112 = v111 + v81
    v113 = z0_1 * v112
    v114 = v113 + v109
    v115 = v13 * v114
    v116 = v7 * v35
    v117 = g4 * 24.0
    v118 = v117 + v19
    v119 = v5 + v118
    v120_2 = x0 * x0
    v120_4 = v120_2 * v120_2
    v120 = v120_2 * v120_4
    v121 = v120 * v5
    v122 = v119 + v121
    v123 = v25 * v100
    v124 = v123 + v122
    v125 = x1 * z0_2
    v126 = v125 * v26
    v127 = v126 + v124
    v128 = v127 * h0_1
    v129 = v22 * 0.5
    v130 = v11 * 2.0
    v131 = v129 * v130
    v132 = v128 + v131
    v133 = v33 + v132
    v134 = v9 * h1_1
    v135 = g3 * v134
    v136 = v135 + v133
    v137 = v42 * 4.0
    v138 = v120 * v137
    v139 = v137 + v138
    v140 = v139 * h0_2
    v141 = v140 + v136
    v142 = v116 + v141
    v143 = v45 + v48
    v144 = v43 * v143
    v145 = v144 + v142
    v146 = v9 * h0_2
    v147 = v49 * v146
    v148 = v147 + v145
    v149 = v92 * v26
    v150 = v56 * v26
    v151 = v149 + v150
    v152 = v151 * v57
    v153 = v152 + v148
    v154 = v60 + v153
    v155 = v11 + v35
    v156 = v26 * v155
    v157 = v54 * v156
    v158 = v157 + v154
    v159 = v9 * z0_2
    v160 = v159 * v86
    v161 = v160 + v158
    v162 = v84 * v89
    v163 = v162 + v161
    v164 = v92 * v81
    v165 = v164 + v163
    v166 = v115 + v165
    v167 = v90 + v166
    v168 = v85 * 4.0
    v169 = v120 * v168
    v170 = v168 + v169
    v171 = z0_2 * v170
    v172 = v171 + v167
    v173 = x1 * v65
    v174 = v173 + v172
    v175 = h0_2 * 2.0
    v176 = z0_2 * v175
    v177 = v102 + v176
    v178 = v26 * v177
    v179 = v178 + v75
    v180_2 = x0 * x0
    v180_4 = v180_2 * v180_2
    v180 = x0 * v180_4
    v181 = v180 * v179
    v182 = v181 + v174
    v183 = z0_2 * v48
    v184 = v84 * h0_2
    v185 = v183 + v184
    v186 = v9 * v176
    v187 = v186 + v177
    v188 = v185 + v187
    v189 = v26 * v188
    v190 = z0_2 * v45
    v191 = v24 * h0_2
    v192 = v190 + v191
    v193 = v100 * v192
    v194 = v193 + v189
    v195 = v75 + v194
    v196 = v9 * v75
    v197 = v196 + v195
    v198 = x0 * v197
    v199 = v198 + v182
    v200 = v56 * v93
    v201 = v200 * 2.0
    v202 = v201 + v199
    v203 = x1 * h0_2
    v204 = v26 * v203
    v205 = v100 * v110
    v206 = v204 + v205
    v207 = v80 * 4.0
    v208 = v207 + v206
    v209 = v120 * v207
    v210 = v209 + v208
    v211 = z0_1 * v210
    v212 = v211 + v202
    v213 = v9 * v212
    v214_2 = x1 * x1
    v214_4 = v214_2 * v214_2
    v214 = v214_2 * v214_4
    v215 = v214 * v5
    v216 = v119 + v215
    v217 = v27 + v216
    v218 = v54 * v26
    v219 = v218 + v217
    v220 = v13 * v129
    v221 = v220 + v219
    v222 = v13 * v221
    v223 = x0 * v92
    v224 = v223 * v100
    v225 = g2 + v1
    v226 = v4 + v225
    v227 = v224 + v226
    v228_2 = x1 * x1
    v228_4 = v228_2 * v228_2
    v228 = x1 * v228_4
    v229 = v228 * v24
    v230 = v229 * v26
    v231 = v230 + v227
    v232 = v180 * v56
    v233 = v232 * v26
    v234 = v233 + v231
    v235 = v214 * v54
    v236 = v235 * v40
    v237 = v236 + v234
    v238 = v120 * v125
    v239 = v238 * v40
    v240 = v239 + v237
    v241 = v27 + v240
    v242 = x0 * v56
    v243 = v242 * v26
    v244 = v243 + v241
    v245_2 = x1 * x1
    v245_4 = v245_2 * v245_2
    v245_8 = v245_4 * v245_4
    v245 = v245_8
    v246 = v245 * v4
    v247 = v246 + v244
    v248_2 = x0 * x0
    v248_4 = v248_2 * v248_2
    v248_8 = v248_4 * v248_4
    v248 = v248_8
    v249 = v248 * v4
    v250 = v249 + v247
    v251_2 = x1 * x1
    v251_4 = v251_2 * v251_2
    v251 = x1 * v251_2 * v251_4
    v252 = z0_2 * v251
    v253 = v252 * v40
    v254 = v253 + v250
    v255 = z0_2 * v228
    v256 = v255 * v26
    v257 = v256 + v254
    v258 = v125 * v40
    v259 = v258 + v257
    v260_2 = x0 * x0
    v260_4 = v260_2 * v260_2
    v260 = x0 * v260_2 * v260_4
    v261 = z0_1 * v260
    v262 = v261 * v40
    v263 = v262 + v259
    v264 = z0_1 * v180
    v265 = v264 * v26
    v266 = v265 + v263
    v267 = v54 * v40
    v268 = v267 + v266
    v269 = v214 * v6
    v270 = v269 + v268
    v271 = v120 * v6
    v272 = v271 + v270
    v273 = v222 + v272
    v274 = v273 * v101
    v275 = g3 * h1_1
    v276 = v274 + v275
    v277 = v214 * v137
    v278 = v245 * v42
    v279 = v42 + v278
    v280 = v277 + v279
    v281 = v248 * v42
    v282 = v281 + v280
    v283 = v138 + v282
    v284 = v283 * h0_2
    v285 = v284 + v276
    v286 = v137 + v277
    v287 = v286 * v45
    v288 = v287 + v285
    v289 = v127 * v11
    v290 = v289 + v288
    v291 = v28 * v35
    v292 = v291 + v290
    v293 = v13 * h1_1
    v294 = g3 * v293
    v295 = v33 + v294
    v296 = v116 + v295
    v297 = v49 * v45
    v298 = v297 + v296
    v299 = v66 + v298
    v300 = v24 * v86
    v301 = v300 + v299
    v302 = v228 * v65
    v303 = v302 + v301
    v304 = v173 + v303
    v305 = v164 + v304
    v306 = v13 * v305
    v307 = v306 + v292
    v308 = v92 * v112
    v309 = v308 + v307
    v310 = v56 * v210
    v311 = v310 + v309
    v312 = v213 + v311
    v313 = v214 * v168
    v314 = v168 + v313
    v315 = v24 * v314
    v316 = v315 + v312
    v317 = v245 * v85
    v318 = v85 + v317
    v319 = v313 + v318
    v320 = v248 * v85
    v321 = v320 + v319
    v322 = v169 + v321
    v323 = z0_2 * v322
    v324 = v323 + v316
    v325 = v251 * v64
    v326 = v325 + v324
    v327 = v302 + v326
    v328 = v120 * v64
    v329 = v64 + v328
    v330 = x1 * v329
    v331 = v330 + v327
    v332 = v40 * v177
    v333 = -v70
    v334 = v72 + v333
    v335 = -v334
    v336 = v332 + v335
    v337 = v260 * v336
    v338 = v337 + v331
    v339 = v334 * -3.0
    v340 = v178 + v339
    v341 = v180 * v340
    v342 = v341 + v338
    v343 = v151 * v11
    v344 = v13 * v102
    v345 = v344 + v192
    v346 = v26 * v345
    v347 = v332 + v346
    v348 = v343 + v347
    v349 = v335 + v348
    v350 = v56 * v156
    v351 = v350 + v349
    v352 = v332 + v74
    v353 = v214 * v352
    v354 = v353 + v351
    v355 = v13 * v339
    v356 = v355 + v354
    v357 = x0 * v356
    v358 = v357 + v342
    v359 = v214 * v57
    v360 = v260 * h0_1
    v361 = v57 + v360
    v362 = v203 + v361
    v363 = v359 + v362
    v364 = v120 * v203
    v365 = v251 * h0_2
    v366 = v365 + v364
    v367 = v366 + v363
    v368 = v40 * v367
    v369 = h0_2 + v45
    v370 = v228 * v369
    v371 = v180 * h0_1
    v372 = v371 + v110
    v373 = v370 + v372
    v374 = x0 * v11
    v375 = v374 + v373
    v376 = v180 * v11
    v377 = v376 + v375
    v378 = v26 * v377
    v379 = v368 + v378
    v380 = x0 * v35
    v381 = v100 * v380
    v382 = v381 + v379
    v383 = v80 + v382
    v384 = v245 * v80
    v385 = v384 + v383
    v386 = v248 * v80
    v387 = v386 + v385
    v388 = v214 * v207
    v389 = v388 + v387
    v390 = v209 + v389
    v391 = v57 + v110
    v392 = v26 * v391
    v393 = v392 + v207
    v394 = v388 + v393
    v395 = v13 * v93
    v396 = v395 + v394
    v397 = v13 * v396
    v398 = v397 + v390
    v399 = z0_1 * v398
    v400 = v399 * 2.0
    v401 = v400 + v358
    v403 = z0_5 * g5
    v404 = v403 * 4.0
    v405 = v1 + v404
    v406 = v405 * 3.0
    v407 = v45 + v146
    v408 = v406 * v407
    v409 = v403 * 12.0
    v410 = v409 + v20
    v411 = v410 + v243
    v412 = v411 * h0_2
    v414 = v31 * h1_2
    v415 = v414 + v412
    v416 = v43 * v11
    v417 = v416 + v415
    v418 = v49 * v35
    v419 = v418 + v417
    v420 = v48 * 2.0
    v421 = v403 * 6.0
    v422 = v421 * v420
    v423 = v422 + v419
    v424 = v408 + v423
    v425 = v125 * v45
    v426 = v24 * v203
    v427 = v425 + v426
    v428 = v26 * v427
    v429 = v428 + v424
    v430 = v334 * 3.0
    v431 = v62 * v430
    v432 = v431 + v429
    v433 = v76 * v65
    v434 = v433 + v432
    v435 = g5 * h0_5
    v436 = v435 * 12.0
    v437 = v159 * v436
    v438 = v437 + v434
    v439 = v435 * 6.0
    v440 = v84 * v439
    v441 = v440 * 2.0
    v442 = v441 + v438
    v443 = v92 * v86
    v444 = v443 + v442
    v445 = v56 * v89
    v446 = v445 + v444
    v447 = x0 * v97
    v448 = v447 + v446
    v449 = v100 * v176
    v450 = v74 * -6.0
    v451 = v449 + v450
    v452 = x1 * v451
    v453 = v452 + v448
    v454 = v24 * v436
    v455 = v454 + v453
    v456 = v26 * v374
    v457 = v456 + v436
    v458 = z0_2 * v457
    v459 = v458 + v455
    v460 = v9 * v459
    v461 = v406 * v48
    v462 = v404 + v118
    v463 = v214 * v404
    v464 = v462 + v463
    v465 = v242 * v100
    v466 = v465 + v464
    v467 = v218 + v466
    v468 = v467 * h0_2
    v469 = v410 * 0.5
    v470 = v45 * 2.0
    v471 = v469 * v470
    v472 = v468 + v471
    v473 = v414 + v472
    v474 = v13 * h1_2
    v475 = g3 * v474
    v476 = v475 + v473
    v477 = v286 * h0_1
    v478 = v477 + v476
    v479 = v43 * v155
    v480 = v479 + v478
    v481 = v461 + v480
    v482 = v49 * v14
    v483 = v482 + v481
    v484 = v84 * v26
    v485 = v24 * v26
    v486 = v484 + v485
    v487 = v486 * v203
    v488 = v487 + v483
    v489 = v428 + v488
    v490 = v26 * v143
    v491 = v125 * v490
    v492 = v491 + v489
    v493 = v79 * v86
    v494 = v493 + v492
    v495 = v84 * v436
    v496 = v495 + v494
    v497 = v460 + v496
    v498 = v92 * v89
    v499 = v498 + v497
    v500 = v445 + v499
    v501 = z0_1 * v314
    v502 = v501 + v500
    v503 = x0 * v65
    v504 = v503 + v502
    v505 = v178 + v430
    v506 = v228 * v505
    v507 = v506 + v504
    v508 = z0_1 * v35
    v509 = v92 * h0_1
    v510 = v508 + v509
    v511 = v344 + v177
    v512 = v510 + v511
    v513 = v26 * v512
    v514 = z0_1 * v11
    v515 = v56 * h0_1
    v516 = v514 + v515
    v517 = v100 * v516
    v518 = v517 + v513
    v519 = v74 * -3.0
    v520 = v519 + v518
    v521 = v13 * v430
    v522 = v521 + v520
    v523 = x1 * v522
    v524 = v523 + v507
    v525 = v24 * v439
    v526 = v525 * 2.0
    v527 = v526 + v524
    v528 = v26 * v57
    v529 = v100 * v374
    v530 = v528 + v529
    v531 = v435 * 4.0
    v532 = v531 + v530
    v533 = v214 * v531
    v534 = v533 + v532
    v535 = z0_2 * v534
    v536 = v535 + v527
    v537 = v13 * v536
    v538 = v120 * v404
    v539 = v462 + v538
    v540 = v243 + v539
    v541 = v126 + v540
    v542 = v9 * v469
    v543 = v542 + v541
    v544 = v9 * v543
    v545 = x1 * v84
    v546 = v545 * v100
    v547 = v403 + v225
    v548 = v546 + v547
    v549 = v230 + v548
    v550 = v233 + v549
    v551 = v236 + v550
    v552 = v239 + v551
    v553 = v27 + v552
    v554 = v243 + v553
    v555 = v245 * v403
    v556 = v555 + v554
    v557 = v248 * v403
    v558 = v557 + v556
    v559 = v262 + v558
    v560 = v265 + v559
    v561 = v267 + v560
    v562 = v253 + v561
    v563 = v256 + v562
    v564 = v258 + v563
    v565 = v214 * v405
    v566 = v565 + v564
    v567 = v120 * v405
    v568 = v567 + v566
    v569 = v544 + v568
    v570 = v569 * v175
    v571 = g3 * h1_2
    v572 = v570 + v571
    v573 = v283 * h0_1
    v574 = v573 + v572
    v575 = v467 * v45
    v576 = v575 + v574
    v577 = v139 * v11
    v578 = v577 + v576
    v579 = v411 * v48
    v580 = v579 + v578
    v581 = v9 * h1_2
    v582 = g3 * v581
    v583 = v414 + v582
    v584 = v461 + v583
    v585 = v49 * v11
    v586 = v585 + v584
    v587 = v433 + v586
    v588 = v56 * v86
    v589 = v588 + v587
    v590 = v180 * v65
    v591 = v590 + v589
    v592 = v503 + v591
    v593 = v495 + v592
    v594 = v9 * v593
    v595 = v594 + v580
    v596 = v84 * v457
    v597 = v596 + v595
    v598 = v56 * v170
    v599 = v598 + v597
    v600 = v24 * v534
    v601 = v600 + v599
    v602 = v537 + v601
    v603 = z0_1 * v322
    v604 = v603 + v602
    v605 = v260 * v64
    v606 = v605 + v604
    v607 = v590 + v606
    v608 = v214 * v64
    v609 = v64 + v608
    v610 = x0 * v609
    v611 = v610 + v607
    v612 = v332 + v334
    v613 = v251 * v612
    v614 = v613 + v611
    v615 = v506 + v614
    v616 = v486 * v45
    v617 = v186 + v516
    v618 = v26 * v617
    v619 = v332 + v618
    v620 = v616 + v619
    v621 = v334 + v620
    v622 = v24 * v490
    v623 = v622 + v621
    v624 = v120 * v612
    v625 = v624 + v623
    v626 = v9 * v430
    v627 = v626 + v625
    v628 = x1 * v627
    v629 = v628 + v615
    v630 = x1 * v48
    v631 = v100 * v630
    v632 = v631 + v379
    v633 = v435 + v632
    v634 = v245 * v435
    v635 = v634 + v633
    v636 = v248 * v435
    v637 = v636 + v635
    v638 = v533 + v637
    v639 = v120 * v531
    v640 = v639 + v638
    v641 = v203 + v374
    v642 = v26 * v641
    v643 = v642 + v531
    v644 = v639 + v643
    v645 = v9 * v439
    v646 = v645 + v644
    v647 = v9 * v646
    v648 = v647 + v640
    v649 = z0_2 * v648
    v650 = v649 * 2.0
    v651 = v650 + v629
    v652 = v92 * v15
    v653 = v56 * v35
    v654 = v653 + v652
    v655 = v79 * v35
    v656 = v655 + v654
    v657 = v656 * 3.0
    v658 = v120 * v102
    v659 = v214 * v102
    v660 = v658 + v659
    v661 = v657 + v660
    v662 = v344 + v516
    v663 = v214 * v344
    v664 = v120 * v516
    v665 = v663 + v664
    v666 = v662 + v665
    v667 = v661 + v666
    v668 = v667 * 4.0
    v669 = v56 * v130
    v670 = v13 * v344
    v671 = v669 + v670
    v672 = v671 * 0.5
    v673 = v510 + v672
    v674 = v673 * 12.0
    v675 = v92 * v36
    v676 = v675 * 6.0
    v677 = v245 * v102
    v678 = v248 * v102
    v679 = v102 + v678
    v680 = v677 + v679
    v681 = v676 + v680
    v682 = v674 + v681
    v683 = v668 + v682
    v684 = g5 * v683
    v685 = v13 * 4.0
    v687 = 1.0 + v685
    v688 = v9 * 4.0
    v689 = v687 + v688
    v690 = v120 * 4.0
    v691 = v689 + v690
    v692 = v214 * 4.0
    v693 = v691 + v692
    v694 = v248 + v693
    v695 = v245 + v694
    v696 = v13 * v9
    v697 = v9 * v696
    v698 = v697 * 12.0
    v699 = v695 + v698
    v700 = v13 * v214
    v701 = v700 * 4.0
    v702 = v699 + v701
    v703 = v13 * v696
    v704 = v703 * 12.0
    v705 = v702 + v704
    v706 = v696 * v696
    v707 = v706 * 6.0
    v708 = v705 + v707
    v709 = v9 * v120
    v710 = v709 * 4.0
    v711 = v708 + v710
    v712 = v13 * v13
    v713 = v9 * v9
    v714 = v712 + v713
    v715 = v714 * 0.5
    v716 = v696 + v715
    v717 = v716 * 12.0
    v718 = v711 + v717
    v719 = v718 * g4
    v720 = h0_3 * 2.0
    v721 = v719 * v720
    v722 = v721 + v684
    v723 = v9 * v374
    v724 = v374 + v376
    v725 = v723 + v724
    v726 = v76 * v35
    v727 = v726 + v725
    v728 = v727 * 3.0
    v729 = v380 * 6.0
    v730 = v359 + v729
    v731 = v630 * -6.0
    v732 = v731 + v730
    v733 = v110 * -3.0
    v734 = v733 + v732
    v735 = v728 + v734
    v736 = v9 * v203
    v737 = v736 + v370
    v738 = v13 * v110
    v739 = v738 + v737
    v740 = v62 * v48
    v741 = v740 + v739
    v742 = v741 * 3.0
    v743 = -v361
    v744 = v203 + v366
    v745 = v743 + v744
    v746 = v13 * v57
    v747 = v746 + v371
    v748 = v747 * -3.0
    v749 = v748 + v745
    v750 = v742 + v749
    v751 = -v750
    v752 = v735 + v751
    v753 = v68 * v752
    v754 = v753 + v722
    v755 = v92 * v48
    v756 = v84 * v35
    v757 = v755 + v756
    v758 = v24 * v14
    v759 = v758 + v757
    v760 = v79 * v45
    v761 = v760 + v759
    v762 = v56 * v146
    v763 = v762 + v761
    v764 = v159 * v11
    v765 = v764 + v763
    v766 = v765 * 6.0
    v767 = v24 * v155
    v768 = v92 * v45
    v769 = v767 + v768
    v770 = v56 * v143
    v771 = v770 + v769
    v772 = v84 * v11
    v773 = v772 + v771
    v774 = v773 * 12.0
    v775 = z0_1 * h0_2
    v776 = z0_2 * h0_1
    v777 = v775 + v776
    v778 = v248 * v777
    v779 = v777 + v778
    v780 = v245 * v777
    v781 = v780 + v779
    v782 = v774 + v781
    v783 = v766 + v782
    v784 = z0_1 * v45
    v785 = v24 * h0_1
    v786 = v784 + v785
    v787 = v777 + v786
    v788 = v214 * v787
    v789 = z0_2 * v11
    v790 = v56 * h0_2
    v791 = v789 + v790
    v792 = v786 + v791
    v793 = v788 + v792
    v794 = v777 + v791
    v795 = v120 * v794
    v796 = v795 + v793
    v797 = v796 * 4.0
    v798 = v797 + v783
    v799 = v40 * v798
    v800 = x1 * v35
    v801 = x0 * v48
    v802 = v800 + v801
    v803 = v802 * 6.0
    v804 = x1 * h0_1
    v805 = v120 * v804
    v806 = v251 * h0_1
    v807 = v804 + v806
    v808 = x0 * h0_2
    v809 = v808 + v807
    v810 = v260 * h0_2
    v811 = v810 + v809
    v812 = v805 + v811
    v813 = v214 * v808
    v814 = v813 + v812
    v815 = v803 + v814
    v816 = x1 * v15
    v817 = h0_1 + v14
    v818 = v228 * v817
    v819 = v816 + v818
    v820 = x0 * v407
    v821 = v820 + v819
    v822 = h0_2 + v146
    v823 = v180 * v822
    v824 = v823 + v821
    v825 = v48 + v146
    v826 = v76 * v825
    v827 = v826 + v824
    v828 = v35 + v14
    v829 = v62 * v828
    v830 = v829 + v827
    v831 = v830 * 3.0
    v832 = v831 + v815
    v833 = v1 * v832
    v834 = v833 + v799
    v835 = v718 * h0_4
    v836 = g4 * 2.0
    v837 = v836 * v835
    v838 = v837 + v834
    v839 = v836 * h0_4
    v840 = v718 * v839
    v841 = v840 + v838
    v842 = v84 * v407
    v843 = v24 * v48
    v844 = v843 + v842
    v845 = v159 * v48
    v846 = v845 + v844
    v847 = v846 * 3.0
    v848 = v120 * v176
    v849 = v214 * v176
    v850 = v848 + v849
    v851 = v847 + v850
    v852 = v186 + v192
    v853 = v120 * v186
    v854 = v214 * v192
    v855 = v853 + v854
    v856 = v852 + v855
    v857 = v851 + v856
    v858 = v857 * 4.0
    v859 = v24 * v470
    v860 = v9 * v186
    v861 = v859 + v860
    v862 = v861 * 0.5
    v863 = v185 + v862
    v864 = v863 * 12.0
    v865 = v84 * v420
    v866 = v865 * 6.0
    v867 = v245 * v176
    v868 = v248 * v176
    v869 = v176 + v868
    v870 = v867 + v869
    v871 = v866 + v870
    v872 = v864 + v871
    v873 = v858 + v872
    v874 = g5 * v873
    v875 = h0_5 * 2.0
    v876 = v719 * v875
    v877 = v876 + v874
    v878 = -v735
    v879 = v750 + v878
    v880 = v68 * v879
    v881 = v880 + v877
    v882 = g3 * v14
    v883 = v13 * v882
    v884 = v155 + v14
    v885 = v31 * v884
    v886 = g3 * h0_1
    v887 = v886 + v885
    v888 = v883 + v887
    v889 = g3 * v11
    v890 = v9 * v889
    v891 = v890 + v888
    v892 = g3 * v146
    v893 = v9 * v892
    v894 = v143 + v146
    v895 = v31 * v894
    v896 = g3 * h0_2
    v897 = v896 + v895
    v898 = v893 + v897
    v899 = g3 * v45
    v900 = v13 * v899
    v901 = v900 + v898
    v903 = v716 * 2.0
    v904 = v13 * 2.0
    v905 = 1.0 + v904
    v906 = v9 * 2.0
    v907 = v905 + v906
    v908 = v907 + v903
    v909 = h0_3 + h0_5
    v910 = v908 * v909
    v911 = v673 + v863
    v912 = v662 + v852
    v913 = v912 + v911
    v914 = v913 * 2.0
    v915 = v177 + v914
    v916 = v92 * h1_1
    v917 = v24 * h1_2
    v918 = v56 * h1_1
    v919 = v917 + v918
    v920 = v916 + v919
    v921 = v84 * h1_2
    v922 = v921 + v920
    v924 = z1_1 * v884
    v925 = v924 + v922
    v926 = v79 * h1_1
    v927 = v926 + v925
    v929 = z1_2 * v894
    v930 = v929 + v927
    v931 = v159 * h1_2
    v932 = v931 + v930
    v933 = v932 * 2.0
    v934 = v24 * v474
    v935 = z0_1 * h1_1
    v936 = z1_1 * h0_1
    v937 = v935 + v936
    v938 = z0_2 * h1_2
    v939 = v938 + v937
    v940 = z1_2 * h0_2
    v941 = v940 + v939
    v942 = v934 + v941
    v943 = v13 * z1_2
    v944 = v943 * v45
    v945 = v944 + v942
    v946 = v56 * v134
    v947 = v946 + v945
    v948 = v9 * z1_1
    v949 = v948 * v11
    v950 = v949 + v947
    v951 = v79 * v293
    v952 = v951 + v950
    v953 = v13 * z1_1
    v954 = v953 * v14
    v955 = v954 + v952
    v956 = v159 * v581
    v957 = v956 + v955
    v958 = v9 * z1_2
    v959 = v958 * v146
    v960 = v959 + v957
    v961 = v933 + v960
    v962 = z0_3 * v752
    v963 = v13 * v25
    v964 = v229 + v963
    v965 = v84 * v62
    v966 = v238 * 0.3333333333333333
    v967 = v965 + v966
    v968 = v964 + v967
    v969 = v13 * v54
    v970 = v969 * 3.0
    v971 = v54 + v970
    v972 = v261 * 0.3333333333333333
    v973 = v264 + v972
    v974 = v973 * 3.0
    v975 = v971 + v974
    v976 = v9 * v125
    v977 = v976 * 3.0
    v978 = v125 + v977
    v979 = v252 * 0.3333333333333333
    v980 = v255 + v979
    v981 = v980 * 3.0
    v982 = v978 + v981
    v983 = v975 - v982
    v984 = v983 * 0.3333333333333333
    v985 = v968 - v984
    v986 = v985 * 3.0
    v987 = v223 * 6.0
    v988 = v235 + v987
    v989 = v988 * 0.3333333333333333
    v990 = v9 * v242
    v991 = v242 + v990
    v992 = v991 + v989
    v993 = v92 * v76
    v994 = v232 + v993
    v995 = v545 * 2.0
    v996 = v25 + v995
    v997 = v994 - v996
    v998 = v992 + v997
    v999 = v998 * 3.0
    v1000 = v999 - v986
    v1001 = v1000 * h0_3
    v1002 = v962 + v1001
    v1003 = z0_5 * v879
    v1004 = v1003 + v1002
    v1005 = v986 - v999
    v1006 = v1005 * h0_5
    v1007 = v1006 + v1004
    v1008 = v1007 * 4.0
    v1009 = v911 * 48.0
    v1010 = z0_3 * v720
    v1011 = z0_5 * v875
    v1012 = v1010 + v1011
    v1013 = v718 * v1012
    v1014 = v912 * 24.0
    v1015 = v1013 + v1014
    v1016 = v1009 + v1015
    v1017 = z0_4 * v832
    v1018 = x1 * z0_1
    v1019 = x1 * v56
    v1020 = v1019 * 3.0
    v1021 = v1018 + v1020
    v1022 = z0_1 * v228
    v1023 = v1022 * 3.0
    v1024 = v1021 + v1023
    v1025 = z0_1 * v251
    v1026 = v1025 + v1024
    v1027 = x0 * z0_2
    v1028 = v1027 + v1026
    v1029 = x0 * v24
    v1030 = v1029 * 3.0
    v1031 = v1028 + v1030
    v1032 = z0_2 * v180
    v1033 = v1032 * 3.0
    v1034 = v1031 + v1033
    v1035 = z0_2 * v260
    v1036 = v1035 + v1034
    v1037 = x1 * v79
    v1038 = v1037 * 3.0
    v1039 = v1036 + v1038
    v1040 = x1 * v92
    v1041 = v1040 * 6.0
    v1042 = v1039 + v1041
    v1043 = v228 * v79
    v1044 = v1043 * 3.0
    v1045 = v1042 + v1044
    v1046 = v79 * v62
    v1047 = v1046 * 3.0
    v1048 = v1045 + v1047
    v1049 = v92 * v62
    v1050 = v1049 * 3.0
    v1051 = v1048 + v1050
    v1052 = v120 * v1018
    v1053 = v1052 + v1051
    v1054 = x0 * v159
    v1055 = v1054 * 3.0
    v1056 = v1053 + v1055
    v1057 = v159 * v76
    v1058 = v1057 * 3.0
    v1059 = v1056 + v1058
    v1060 = v214 * v1027
    v1061 = v1060 + v1059
    v1062 = x0 * v84
    v1063 = v1062 * 6.0
    v1064 = v1061 + v1063
    v1065 = v84 * v76
    v1066 = v1065 * 3.0
    v1067 = v1064 + v1066
    v1068 = v180 * v159
    v1069 = v1068 * 3.0
    v1070 = v1067 + v1069
    v1071 = v1070 * h0_4
    v1072 = v1017 + v1071
    v1073 = v177 + v1072
    v1074 = v661 + v1073
    v1075 = v851 + v1074
    v1076 = v1075 * 8.0
    v1077 = v1076 + v1016
    v1078 = z0_4 * v835
    v1079 = z0_4 * v718
    v1080 = v1079 * h0_4
    v1081 = v1078 + v1080
    v1082 = v1081 * 2.0
    v1083 = v1082 + v1077
    v1084 = v1008 + v1083
    v1085 = z0_5 * v873
    v1086 = z0_3 * v683
    v1087 = v25 * v512
    v1088 = z0_1 * z0_1
    v1089 = v13 * v1088
    v1090 = v1089 * v391
    v1091 = v264 * v177
    v1092 = v255 * v177
    v1093 = v1091 + v1092
    v1094 = v1090 + v1093
    v1095 = z0_2 * z0_2
    v1096 = v9 * v1095
    v1097 = v1096 * v641
    v1098 = v1097 + v1094
    v1099 = v125 * v617
    v1100 = v1099 + v1098
    v1101 = z0_1 * v56
    v1102 = v1101 * v203
    v1103 = v1102 + v1100
    v1104 = v54 * v345
    v1105 = v1104 + v1103
    v1106 = z0_2 * v24
    v1107 = v1106 * v57
    v1108 = v1107 + v1105
    v1109 = v232 * v177
    v1110 = v1109 + v1108
    v1111 = v1095 * v377
    v1112 = v1111 + v1110
    v1113 = v1088 * v377
    v1114 = v1113 + v1112
    v1115 = v229 * v177
    v1116 = v1115 + v1114
    v1117 = v1087 + v1116
    v1118 = z0_1 * v92
    v1119 = v1118 * v110
    v1120 = v1119 + v1117
    v1121 = v242 * v188
    v1122 = v1121 + v1120
    v1123 = z0_2 * v84
    v1124 = v1123 * v374
    v1125 = v1124 + v1122
    v1126 = v56 * v59
    v1127 = v1126 + v1125
    v1128 = v92 * v59
    v1129 = v1128 + v1127
    v1130 = v54 * v56
    v1131 = v1130 * v155
    v1132 = v1131 + v1129
    v1133 = v24 * v427
    v1134 = v1133 + v1132
    v1135 = v84 * v427
    v1136 = v1135 + v1134
    v1137 = v125 * v24
    v1138 = v1137 * v143
    v1139 = v1138 + v1136
    v1140 = v1139 * 6.0
    v1141 = v25 * v516
    v1142 = v1101 * v110
    v1143 = v1141 + v1142
    v1144 = v1106 * v374
    v1145 = v1144 + v1143
    v1146 = v242 * v192
    v1147 = v1146 + v1145
    v1148 = v1088 * v380
    v1149 = v1148 + v1147
    v1150 = v223 * v102
    v1151 = v1150 + v1149
    v1152 = v1095 * v630
    v1153 = v1152 + v1151
    v1154 = v545 * v176
    v1155 = v1154 + v1153
    v1156 = v1155 * 12.0
    v1157 = v1156 + v1140
    v1158 = v1086 + v1157
    v1159 = v1088 * v245
    v1160 = v1088 * v248
    v1161 = v1088 + v1160
    v1162 = v1159 + v1161
    v1163 = v1089 * v214
    v1164 = v1163 * 4.0
    v1165 = v1162 + v1164
    v1166 = v92 * v92
    v1167 = v1166 * 6.0
    v1168 = v1165 + v1167
    v1169 = v120 * v1101
    v1170 = v1169 * 4.0
    v1171 = v1168 + v1170
    v1172 = v1089 + v1101
    v1173 = v1172 * 4.0
    v1174 = v1171 + v1173
    v1175 = v56 * v56
    v1176 = v13 * v1089
    v1177 = v1175 + v1176
    v1178 = v1177 * 0.5
    v1179 = v1118 + v1178
    v1180 = v1179 * 12.0
    v1181 = v1174 + v1180
    v1182 = v1088 * v120
    v1183 = v1088 * v214
    v1184 = v1182 + v1183
    v1185 = v56 * v92
    v1186 = v92 * v79
    v1187 = v1185 + v1186
    v1188 = v1187 * 3.0
    v1189 = v1184 + v1188
    v1190 = v1189 * 4.0
    v1191 = v1181 + v1190
    v1192 = v1191 * h0_3
    v1193 = v1192 + v1158
    v1194 = v1085 + v1193
    v1195 = v1095 * v245
    v1196 = v1095 * v248
    v1197 = v1095 + v1196
    v1198 = v1195 + v1197
    v1199 = v214 * v1106
    v1200 = v1199 * 4.0
    v1201 = v1198 + v1200
    v1202 = v84 * v84
    v1203 = v1202 * 6.0
    v1204 = v1201 + v1203
    v1205 = v1096 * v120
    v1206 = v1205 * 4.0
    v1207 = v1204 + v1206
    v1208 = v1096 + v1106
    v1209 = v1208 * 4.0
    v1210 = v1207 + v1209
    v1211 = v24 * v24
    v1212 = v9 * v1096
    v1213 = v1211 + v1212
    v1214 = v1213 * 0.5
    v1215 = v1123 + v1214
    v1216 = v1215 * 12.0
    v1217 = v1210 + v1216
    v1218 = v1095 * v120
    v1219 = v1095 * v214
    v1220 = v1218 + v1219
    v1221 = v24 * v84
    v1222 = v84 * v159
    v1223 = v1221 + v1222
    v1224 = v1223 * 3.0
    v1225 = v1220 + v1224
    v1226 = v1225 * 4.0
    v1227 = v1217 + v1226
    v1228 = v1227 * h0_5
    v1229 = v1228 + v1194
    v1230 = z0_4 * v798
    v1231 = v238 * v177
    v1232 = v54 * v177
    v1233 = v261 * v177
    v1234 = v1232 + v1233
    v1235 = v125 * v177
    v1236 = v1235 + v1234
    v1237 = v252 * v177
    v1238 = v1237 + v1236
    v1239 = v1231 + v1238
    v1240 = v1088 * v367
    v1241 = v1240 + v1239
    v1242 = v1095 * v367
    v1243 = v1242 + v1241
    v1244 = v235 * v177
    v1245 = v1244 + v1243
    v1246 = v1230 + v1245
    v1247 = z0_1 * z0_2
    v1248 = z0_1 * v24
    v1249 = v1248 * 4.0
    v1250 = v1247 + v1249
    v1251 = v24 * v79
    v1252 = v1251 * 6.0
    v1253 = v1250 + v1252
    v1254 = v120 * v1247
    v1255 = v1254 * 4.0
    v1256 = v1253 + v1255
    v1257 = v248 * v1247
    v1258 = v1257 + v1256
    v1259 = z0_2 * v56
    v1260 = v1259 * 4.0
    v1261 = v1258 + v1260
    v1262 = v56 * v159
    v1263 = v1262 * 6.0
    v1264 = v1261 + v1263
    v1265 = v214 * v1247
    v1266 = v1265 * 4.0
    v1267 = v1264 + v1266
    v1268 = v245 * v1247
    v1269 = v1268 + v1267
    v1270 = v24 * v56
    v1271 = v1270 * 12.0
    v1272 = v1269 + v1271
    v1273 = v56 * v84
    v1274 = v1273 * 12.0
    v1275 = v1272 + v1274
    v1276 = v214 * v1248
    v1277 = v1276 * 4.0
    v1278 = v1275 + v1277
    v1279 = v24 * v92
    v1280 = v1279 * 12.0
    v1281 = v1278 + v1280
    v1282 = v92 * v84
    v1283 = v1282 * 6.0
    v1284 = v1281 + v1283
    v1285 = v120 * v1259
    v1286 = v1285 * 4.0
    v1287 = v1284 + v1286
    v1288 = v1287 * h0_4
    v1289 = v1288 + v1246
    v1290 = v1289 * 2.0
    v1291 = v1290 + v1229
    return (v401, v651, v754, v841, v881, v891, v901, v910, v915, v961, v1084, v1291)


@triton.jit(do_not_specialize=["batch", "channels", "tiles", "run"])
def double_kernel(
    jets,
    grad,
    grad_grad_jets,
    grad_jets,
    grad_grad_features,
    base,
    base_stride,
    batch,
    channels,
    pixels,
    tiles,
    run,
    flat: tl.constexpr,
    block: tl.constexpr,
    wide: tl.constexpr,
):
    plane = tl.cast(pixels, tl.int64)
    start = tl.program_id(0) // tiles * run
    image, corner, offset, room = place(tl.program_id(0) % tiles, plane, batch, flat, block)
    m0 = tl.arange(0, block) < room
    zero = tl.zeros([block], wide)
    first = tl.maximum(start - 1, 0)
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + channels
    o3 = o2 + channels
    o4 = o3 + tl.maximum(channels - 1, 0)
    o5 = o4 + channels
    o6 = o5 + channels
    jets = jets + (image * channels * 6 * plane + corner) + offset
    grad = grad + (image * o6 * plane + corner) + offset
    grad_grad_jets = grad_grad_jets + (image * channels * 6 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 6 * plane + corner) + offset
    grad_grad_features = grad_grad_features + (image * o6 * plane + corner) + offset
    base = base + (image * base_stride + corner) + offset
    x0 = load(base + 0 * plane, m0, wide)
    x1 = load(base + 1 * plane, m0, wide)
    z0_1 = load(jets + (first * 6 + 1) * plane, m0, wide)
    z0_2 = load(jets + (first * 6 + 2) * plane, m0, wide)
    h0_1 = load(grad_grad_jets + (first * 6 + 1) * plane, m0, wide)
    h0_2 = load(grad_grad_jets + (first * 6 + 2) * plane, m0, wide)
    a0_1 = zero
    a0_2 = zero
    for i in range(first, tl.minimum(start + run, channels)):
        m1 = among(i + 1 < channels, room, block)
        z1_1 = load(jets + ((i + 1) * 6 + 1) * plane, m1, wide)
        z1_2 = load(jets + ((i + 1) * 6 + 2) * plane, m1, wide)
        z0_3 = load(jets + (i * 6 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 6 + 4) * plane, m0, wide)
        z0_5 = load(jets + (i * 6 + 5) * plane, m0, wide)
        h0_0 = load(grad_grad_jets + (i * 6) * plane, m0, wide)
        h1_1 = load(grad_grad_jets + ((i + 1) * 6 + 1) * plane, m1, wide)
        h1_2 = load(grad_grad_jets + ((i + 1) * 6 + 2) * plane, m1, wide)
        h0_3 = load(grad_grad_jets + (i * 6 + 3) * plane, m0, wide)
        h0_4 = load(grad_grad_jets + (i * 6 + 4) * plane, m0, wide)
        h0_5 = load(grad_grad_jets + (i * 6 + 5) * plane, m0, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        g3 = load(grad + (o3 + i) * plane, m1, wide)
        g4 = load(grad + (o4 + i) * plane, m0, wide)
        g5 = load(grad + (o5 + i) * plane, m0, wide)
        (c0_1, c0_2, c0_3, c0_4, c0_5, c1_1, c1_2, f1, f2, f3, f4, f5) = double_step_2(
            g4, z0_3, g5, x1, h0_1, x0, g2, z0_2, g3, h1_1, z0_4, h0_2, z0_1, h0_4, h0_3, h0_5, z0_5, h1_2,
            z1_1, z1_2,
        )
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 6) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 6 + 1) * plane, a0_1 + c0_1, mask=own)
        a0_1 = c1_1
        tl.store(grad_jets + (i * 6 + 2) * plane, a0_2 + c0_2, mask=own)
        a0_2 = c1_2
        tl.store(grad_jets + (i * 6 + 3) * plane, c0_3, mask=own)
        tl.store(grad_jets + (i * 6 + 4) * plane, c0_4, mask=own)
        tl.store(grad_jets + (i * 6 + 5) * plane, c0_5, mask=own)
        tl.store(grad_grad_features + (o0 + i) * plane, h0_0, mask=m0 & own)
        tl.store(grad_grad_features + (o1 + i) * plane, f1, mask=m0 & own)
        tl.store(grad_grad_features + (o2 + i) * plane, f2, mask=m0 & own)
        tl.store(grad_grad_features + (o3 + i) * plane, f3, mask=m1 & own)
        tl.store(grad_grad_features + (o4 + i) * plane, f4, mask=m0 & own)
        tl.store(grad_grad_features + (o5 + i) * plane, f5, mask=m0 & own)
        z0_1 = z1_1
        z0_2 = z1_2
        h0_1 = h1_1
        h0_2 = h1_2


def forward(jets: Tensor, base: Tensor | None) -> Tensor:
    """Features of the jets."""
    features = jets.new_empty(feature_shape(jets, REACHES))
    launch(forward_kernel, 1, jets, (features,), base)
    return features


def backward(jets: Tensor, base: Tensor | None, grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features."""
    grad_jets = jets.new_empty(jets.shape)
    launch(backward_kernel, 1, jets, (grad, grad_jets), base)
    return grad_jets


def double_backward(
    jets: Tensor, base: Tensor | None, grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass."""
    grad_jets, grad_grad_features = jets.new_empty(jets.shape), grad.new_empty(grad.shape)
    tensors = (grad, grad_grad_jets, grad_jets, grad_grad_features)
    launch(double_kernel, 1, jets, tensors, base)
    return grad_jets, grad_grad_features


@triton.jit
def jets_of(source, exists, row, height, width, across, below, inside, radius: tl.constexpr, wide: tl.constexpr):
    """Derivatives of a channel at each pixel, by separable sums over its neighbours; zero where there is none."""
    j0 = tl.zeros(row.shape, wide)
    j1 = tl.zeros(row.shape, wide)
    j2 = tl.zeros(row.shape, wide)
    j3 = tl.zeros(row.shape, wide)
    j4 = tl.zeros(row.shape, wide)
    j5 = tl.zeros(row.shape, wide)
    if exists:
        for dy in range(-radius, radius + 1):
            # rows that are not there have weight zero
            line = source + (tl.minimum(tl.maximum(row + dy, 0), height - 1) - row) * width
            d0 = tl.zeros(row.shape, wide)
            d1 = tl.zeros(row.shape, wide)
            d2 = tl.zeros(row.shape, wide)
            for t in tl.static_range(2 * radius + 1):
                value = load(line + (t - radius), inside[t], wide)
                d0 = tl.fma(value, across[t], d0)
                d1 = tl.fma(value, across[1 * (2 * radius + 1) + t], d1)
                d2 = tl.fma(value, across[2 * (2 * radius + 1) + t], d2)
            w0 = tl.load(below + (radius + dy))
            w1 = tl.load(below + (1 * (2 * radius + 1) + radius + dy))
            w2 = tl.load(below + (2 * (2 * radius + 1) + radius + dy))
            j0 = tl.fma(d0, w0, j0)
            j1 = tl.fma(d1, w0, j1)
            j2 = tl.fma(d0, w1, j2)
            j3 = tl.fma(d2, w0, j3)
            j4 = tl.fma(d1, w1, j4)
            j5 = tl.fma(d0, w2, j5)
    return j0, j1, j2, j3, j4, j5


@triton.jit(do_not_specialize=["count", "channels", "height", "top", "rows"])
def mix_layer(
    images,
    stencils,
    factors,
    spoiled,
    weight,
    bias,
    out,
    outputs,
    count,
    channels,
    height,
    width,
    top,
    rows,
    padded: tl.constexpr,
    outs: tl.constexpr,
    together: tl.constexpr,
    scaled: tl.constexpr,
    mixes: tl.constexpr,
    precision: tl.constexpr,
    flat: tl.constexpr,
    block: tl.constexpr,
    radius: tl.constexpr,
    wide: tl.constexpr,
):
    area = tl.cast(height, tl.int64) * width
    strip = tl.cast(rows, tl.int64) * width
    tile = tl.program_id(0)
    image, corner, offset, room = place(tile, strip, count, flat, block)
    m0 = tl.arange(0, block) < room
    zero = tl.zeros([block], wide)
    if flat:
        image = tl.minimum(image, count - 1)  # lanes beyond the last pixel read, too
    pixel = tl.cast(top, tl.int64) * width + corner + offset
    column, row = (pixel % width).to(tl.int32), (pixel // width).to(tl.int32)
    below = stencil(stencils, row, height, 2, radius)
    across = taps(stencil(stencils, column, width, 2, radius), 2, radius)
    inside = neighbours(column, width, radius)
    source = images + image * channels * area + pixel
    x0, x1 = column.to(wide) - (width - 1) / 2, row.to(wide) - (height - 1) / 2
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + channels
    o3 = o2 + channels
    o4 = o3 + tl.maximum(channels - 1, 0)
    o5 = o4 + channels
    o6 = o5 + channels
    (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
        source + (0) * area, 0 < channels, row, height, width, across, below, inside, radius, wide,
    )
    lost = load(spoiled + image * area + pixel, m0, wide)
    inner = out + image * outputs * area + pixel
    if mixes:
        o = tl.program_id(1) * outs + tl.arange(0, outs)
        slot = tl.arange(0, together * 8)
        total = tl.zeros([block, outs], wide)
    for begin in range(0, channels, together):
        for step in tl.static_range(together):
            i = begin + step
            (z1_0, z1_1, z1_2, z1_3, z1_4, z1_5) = jets_of(
                source + (i + 1) * area, i + 1 < channels, row, height, width, across, below, inside, radius, wide,
            )
            m1 = among(i + 1 < channels, room, block)
            (f1, f2, f3, f4, f5) = forward_step_2(x0, x1, z0_3, z0_5, z0_1, z0_2, z1_1, z1_2, z0_4)
            f0 = tl.where(among(i < channels, room, block), z0_0, zero)
            f1 = tl.where(among(i < channels, room, block), f1, zero)
            f2 = tl.where(among(i < channels, room, block), f2, zero)
            f3 = tl.where(m1, f3, zero)
            f4 = tl.where(among(i < channels, room, block), f4, zero)
            f5 = tl.where(among(i < channels, room, block), f5, zero)
            f0 += lost
            f1 += lost
            f2 += lost
            f3 += lost
            f4 += lost
            f5 += lost
            if mixes:
                values = tl.reshape(tl.join(tl.join(tl.join(f0, f4), tl.join(f2, zero)), tl.join(tl.join(f1, f5), tl.join(f3, zero))), [block, 8])
                if step == 0:
                    both = values
                else:
                    both = tl.reshape(tl.join(both, values), [block, 16])
            else:
                tl.store(inner + (o0 + i) * area, f0, mask=m0)
                tl.store(inner + (o1 + i) * area, f1, mask=m0)
                tl.store(inner + (o2 + i) * area, f2, mask=m0)
                tl.store(inner + (o3 + i) * area, f3, mask=m1)
                tl.store(inner + (o4 + i) * area, f4, mask=m0)
                tl.store(inner + (o5 + i) * area, f5, mask=m0)
            z0_0 = z1_0
            z0_1 = z1_1
            z0_2 = z1_2
            z0_3 = z1_3
            z0_4 = z1_4
            z0_5 = z1_5
        if mixes:
            part = tl.load(weight + (begin * 8 + slot[:, None]) * padded + o[None, :])
            total = tl.dot(both, part, total, input_precision=precision, out_dtype=wide)
    if mixes:
        result = tl.trans(total) + tl.load(bias + o)[:, None]
        tl.store(inner[None, :] + o[:, None] * area, result, mask=(o < outputs)[:, None] & m0[None, :])


@triton.jit(do_not_specialize=["tiles", "count", "channels", "height", "top", "rows"])
def statistics_layer(
    images,
    stencils,
    factors,
    spoiled,
    found,
    tiles,
    count,
    channels,
    height,
    width,
    top,
    rows,
    scaled: tl.constexpr,
    flat: tl.constexpr,
    block: tl.constexpr,
    radius: tl.constexpr,
    wide: tl.constexpr,
):
    area = tl.cast(height, tl.int64) * width
    strip = tl.cast(rows, tl.int64) * width
    slot = tl.arange(0, 8)
    own = found + tl.program_id(0).to(tl.int64) * channels * 16 + slot
    before = tl.program_id(0).to(tl.float64) * 0.0
    for tile in range(tl.program_id(0), tiles, tl.num_programs(0)):
        image, corner, offset, room = place(tile, strip, count, flat, block)
        m0 = tl.arange(0, block) < room
        zero = tl.zeros([block], wide)
        if flat:
            image = tl.minimum(image, count - 1)  # lanes beyond the last pixel read, too
        pixel = tl.cast(top, tl.int64) * width + corner + offset
        column, row = (pixel % width).to(tl.int32), (pixel // width).to(tl.int32)
        below = stencil(stencils, row, height, 2, radius)
        across = taps(stencil(stencils, column, width, 2, radius), 2, radius)
        inside = neighbours(column, width, radius)
        source = images + image * channels * area + pixel
        x0, x1 = column.to(wide) - (width - 1) / 2, row.to(wide) - (height - 1) / 2
        o0 = 0
        o1 = o0 + channels
        o2 = o1 + channels
        o3 = o2 + channels
        o4 = o3 + tl.maximum(channels - 1, 0)
        o5 = o4 + channels
        o6 = o5 + channels
        (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
            source + (0) * area, 0 < channels, row, height, width, across, below, inside, radius, wide,
        )
        lost = load(spoiled + image * area + pixel, m0, wide)
        number = tl.minimum(room, block).to(tl.float64)
        for i in range(0, channels):
            (z1_0, z1_1, z1_2, z1_3, z1_4, z1_5) = jets_of(
                source + (i + 1) * area, i + 1 < channels, row, height, width, across, below, inside, radius, wide,
            )
            m1 = among(i + 1 < channels, room, block)
            (f1, f2, f3, f4, f5) = forward_step_2(x0, x1, z0_3, z0_5, z0_1, z0_2, z1_1, z1_2, z0_4)
            f0 = tl.where(among(i < channels, room, block), z0_0, zero)
            f1 = tl.where(among(i < channels, room, block), f1, zero)
            f2 = tl.where(among(i < channels, room, block), f2, zero)
            f3 = tl.where(m1, f3, zero)
            f4 = tl.where(among(i < channels, room, block), f4, zero)
            f5 = tl.where(among(i < channels, room, block), f5, zero)
            f0 += lost
            f1 += lost
            f2 += lost
            f3 += lost
            f4 += lost
            f5 += lost
            values = tl.reshape(tl.join(tl.join(tl.join(f0, f4), tl.join(f2, zero)), tl.join(tl.join(f1, f5), tl.join(f3, zero))), [block, 8])
            middle = tl.sum(values, 0) / number.to(wide)
            gap = tl.where(m0[:, None], values - middle[None, :], 0.0)
            spread = tl.sum(gap * gap, 0).to(tl.float64)
            # joined to the tiles before (Chan, Golub and LeVeque 1979)
            mean = tl.load(own + i * 16)
            squares = tl.load(own + (i * 16 + 8))
            apart = middle.to(tl.float64) - mean
            share = number / (before + number)
            tl.store(own + i * 16, mean + apart * share)
            squares += spread + apart * apart * (share * before)
            tl.store(own + (i * 16 + 8), squares)
            z0_0 = z1_0
            z0_1 = z1_1
            z0_2 = z1_2
            z0_3 = z1_3
            z0_4 = z1_4
            z0_5 = z1_5
        before += number
        tl.debug_barrier()  # the next tile reads what all threads wrote


@triton.jit(do_not_specialize=["tiles", "count", "channels", "height", "top", "rows"])
def weights_layer(
    images,
    stencils,
    factors,
    grad,
    grad_weight,
    outputs,
    tiles,
    count,
    channels,
    height,
    width,
    top,
    rows,
    padded: tl.constexpr,
    outs: tl.constexpr,
    scaled: tl.constexpr,
    precision: tl.constexpr,
    flat: tl.constexpr,
    block: tl.constexpr,
    radius: tl.constexpr,
    wide: tl.constexpr,
):
    area = tl.cast(height, tl.int64) * width
    strip = tl.cast(rows, tl.int64) * width
    mixes: tl.constexpr = True
    single: tl.constexpr = padded == outs
    slot = tl.arange(0, 8)
    for tile in range(tl.program_id(0), tiles, tl.num_programs(0)):
        image, corner, offset, room = place(tile, strip, count, flat, block)
        m0 = tl.arange(0, block) < room
        zero = tl.zeros([block], wide)
        if flat:
            image = tl.minimum(image, count - 1)  # lanes beyond the last pixel read, too
        pixel = tl.cast(top, tl.int64) * width + corner + offset
        column, row = (pixel % width).to(tl.int32), (pixel // width).to(tl.int32)
        below = stencil(stencils, row, height, 2, radius)
        across = taps(stencil(stencils, column, width, 2, radius), 2, radius)
        inside = neighbours(column, width, radius)
        source = images + image * channels * area + pixel
        x0, x1 = column.to(wide) - (width - 1) / 2, row.to(wide) - (height - 1) / 2
        o0 = 0
        o1 = o0 + channels
        o2 = o1 + channels
        o3 = o2 + channels
        o4 = o3 + tl.maximum(channels - 1, 0)
        o5 = o4 + channels
        o6 = o5 + channels
        (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
            source + (0) * area, 0 < channels, row, height, width, across, below, inside, radius, wide,
        )
        outer = grad + image * outputs * area + pixel
        if mixes:
            outer = outer[None, :]
            if single:
                o = tl.arange(0, outs)
                above = load(outer + o[:, None] * area, (o < outputs)[:, None] & m0[None, :], wide)
        for i in range(0, channels):
            (z1_0, z1_1, z1_2, z1_3, z1_4, z1_5) = jets_of(
                source + (i + 1) * area, i + 1 < channels, row, height, width, across, below, inside, radius, wide,
            )
            m1 = among(i + 1 < channels, room, block)
            (f1, f2, f3, f4, f5) = forward_step_2(x0, x1, z0_3, z0_5, z0_1, z0_2, z1_1, z1_2, z0_4)
            f0 = tl.where(among(i < channels, room, block), z0_0, zero)
            f1 = tl.where(among(i < channels, room, block), f1, zero)
            f2 = tl.where(among(i < channels, room, block), f2, zero)
            f3 = tl.where(m1, f3, zero)
            f4 = tl.where(among(i < channels, room, block), f4, zero)
            f5 = tl.where(among(i < channels, room, block), f5, zero)
            values = tl.reshape(tl.join(tl.join(tl.join(f0, f4), tl.join(f2, zero)), tl.join(tl.join(f1, f5), tl.join(f3, zero))), [block, 8])
            own = (tl.program_id(0).to(tl.int64) * channels + i) * padded
            for first in range(0, padded, outs):
                o = first + tl.arange(0, outs)
                if not single:
                    above = load(outer + o[:, None] * area, (o < outputs)[:, None] & m0[None, :], wide)
                part = tl.dot(above, values, input_precision=precision, out_dtype=wide)
                cell = grad_weight + (own + o[:, None]) * 8 + slot[None, :]
                tl.store(cell, tl.load(cell) + part)
            z0_0 = z1_0
            z0_1 = z1_1
            z0_2 = z1_2
            z0_3 = z1_3
            z0_4 = z1_4
            z0_5 = z1_5
        tl.debug_barrier()  # the next tile reads what all threads wrote


@triton.jit(do_not_specialize=["count", "channels", "height", "top", "rows"])
def gradient_layer(
    images,
    stencils,
    factors,
    gains,
    weight,
    grad,
    shift,
    slope,
    grad_jets,
    outputs,
    count,
    channels,
    height,
    width,
    top,
    rows,
    padded: tl.constexpr,
    outs: tl.constexpr,
    scaled: tl.constexpr,
    mixes: tl.constexpr,
    shifted: tl.constexpr,
    precision: tl.constexpr,
    flat: tl.constexpr,
    block: tl.constexpr,
    radius: tl.constexpr,
    wide: tl.constexpr,
):
    area = tl.cast(height, tl.int64) * width
    strip = tl.cast(rows, tl.int64) * width
    plane = strip
    single: tl.constexpr = padded == outs
    slot = tl.arange(0, 8)
    tile = tl.program_id(0)
    image, corner, offset, room = place(tile, strip, count, flat, block)
    m0 = tl.arange(0, block) < room
    zero = tl.zeros([block], wide)
    if flat:
        image = tl.minimum(image, count - 1)  # lanes beyond the last pixel read, too
    pixel = tl.cast(top, tl.int64) * width + corner + offset
    column, row = (pixel % width).to(tl.int32), (pixel // width).to(tl.int32)
    below = stencil(stencils, row, height, 2, radius)
    across = taps(stencil(stencils, column, width, 2, radius), 2, radius)
    inside = neighbours(column, width, radius)
    source = images + image * channels * area + pixel
    x0, x1 = column.to(wide) - (width - 1) / 2, row.to(wide) - (height - 1) / 2
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + channels
    o3 = o2 + channels
    o4 = o3 + tl.maximum(channels - 1, 0)
    o5 = o4 + channels
    o6 = o5 + channels
    (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
        source + (0) * area, 0 < channels, row, height, width, across, below, inside, radius, wide,
    )
    outer = grad + image * outputs * area + pixel
    if mixes:
        outer = outer[None, :]
        if single:
            o = tl.arange(0, outs)
            above = load(outer + o[:, None] * area, (o < outputs)[:, None] & m0[None, :], wide)
    grad_jets = grad_jets + image * channels * 6 * strip + corner + offset
    own = m0
    a0_1 = zero
    a0_2 = zero
    for i in range(0, channels):
        (z1_0, z1_1, z1_2, z1_3, z1_4, z1_5) = jets_of(
            source + (i + 1) * area, i + 1 < channels, row, height, width, across, below, inside, radius, wide,
        )
        m1 = among(i + 1 < channels, room, block)
        (f1, f2, f3, f4, f5) = forward_step_2(x0, x1, z0_3, z0_5, z0_1, z0_2, z1_1, z1_2, z0_4)
        f0 = tl.where(among(i < channels, room, block), z0_0, zero)
        f1 = tl.where(among(i < channels, room, block), f1, zero)
        f2 = tl.where(among(i < channels, room, block), f2, zero)
        f3 = tl.where(m1, f3, zero)
        f4 = tl.where(among(i < channels, room, block), f4, zero)
        f5 = tl.where(among(i < channels, room, block), f5, zero)
        if mixes:
            seeds = tl.zeros([block, 8], wide)
            for first in range(0, padded, outs):
                o = first + tl.arange(0, outs)
                if not single:
                    above = load(outer + o[:, None] * area, (o < outputs)[:, None] & m0[None, :], wide)
                part = tl.load(weight + (i * padded + o[:, None]) * 8 + slot[None, :])
                seeds = tl.dot(tl.trans(above), part, seeds, input_precision=precision, out_dtype=wide)
            parts = tl.reshape(seeds, [block, 2, 2, 2])
            parts_0, parts_1 = tl.split(parts)
            parts_00, parts_10 = tl.split(parts_0)
            parts_01, parts_11 = tl.split(parts_1)
            g0, g4 = tl.split(parts_00)
            g2, g6 = tl.split(parts_10)
            g1, g5 = tl.split(parts_01)
            g3, g7 = tl.split(parts_11)
        else:
            g0 = load(outer + (o0 + i) * area, m0, wide)
            g1 = load(outer + (o1 + i) * area, m0, wide)
            g2 = load(outer + (o2 + i) * area, m0, wide)
            g3 = load(outer + (o3 + i) * area, m1, wide)
            g4 = load(outer + (o4 + i) * area, m0, wide)
            g5 = load(outer + (o5 + i) * area, m0, wide)
        if shifted:
            g0 += tl.load(shift + i * 8 + 0) + tl.load(slope + i * 8 + 0) * f0
            g1 += tl.load(shift + i * 8 + 1) + tl.load(slope + i * 8 + 1) * f1
            g2 += tl.load(shift + i * 8 + 2) + tl.load(slope + i * 8 + 2) * f2
            g3 += tl.load(shift + i * 8 + 3) + tl.load(slope + i * 8 + 3) * f3
            g4 += tl.load(shift + i * 8 + 4) + tl.load(slope + i * 8 + 4) * f4
            g5 += tl.load(shift + i * 8 + 5) + tl.load(slope + i * 8 + 5) * f5
        (c0_1, c0_2, c0_3, c0_4, c0_5, c1_1, c1_2) = backward_step_2(
            g4, z0_5, z0_3, z0_1, g5, x0, x1, z0_4, z0_2, g3, z1_1, g2, z1_2, g1,
        )
        tl.store(grad_jets + (i * 6) * plane, g0, mask=own)
        tl.store(grad_jets + (i * 6 + 1) * plane, a0_1 + c0_1, mask=own)
        a0_1 = c1_1
        tl.store(grad_jets + (i * 6 + 2) * plane, a0_2 + c0_2, mask=own)
        a0_2 = c1_2
        tl.store(grad_jets + (i * 6 + 3) * plane, c0_3, mask=own)
        tl.store(grad_jets + (i * 6 + 4) * plane, c0_4, mask=own)
        tl.store(grad_jets + (i * 6 + 5) * plane, c0_5, mask=own)
        z0_0 = z1_0
        z0_1 = z1_1
        z0_2 = z1_2
        z0_3 = z1_3
        z0_4 = z1_4
        z0_5 = z1_5
