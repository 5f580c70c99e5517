"""Differential invariants of poincare3, order 2. Kernels in Triton.

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

# mypy: ignore-errors

from __future__ import annotations

import triton
import triton.language as tl
from torch import Tensor

from ..runtime.triton_launch import among, feature_shape, launch, load, place

REACHES = (0, 0, 0, 1, 0, 1, 0, 1, 0, 0)
"""Channels beyond the first that each family reads; None for a function of the base alone."""


@triton.jit
def forward_step_2(
    z0_4, z0_7, z0_9, z0_1, z0_2, z0_3, z1_1, z1_2, z1_3, z0_8, z0_5, z0_6, z1_4, z1_7, z1_8, z1_9,
    z1_5, z1_6,
):
    v3 = z0_4 - z0_7
    v5 = v3 - z0_9
    v7 = z0_1 * z0_1
    v9 = z0_2 * z0_2
    v10 = v7 - v9
    v12 = z0_3 * z0_3
    v13 = v10 - v12
    v15 = z0_1 * z1_1
    v17 = z0_2 * z1_2
    v18 = v15 - v17
    v20 = z0_3 * z1_3
    v21 = v18 - v20
    v22 = z0_4 * z0_4
    v23 = z0_7 * z0_7
    v24 = v22 + v23
    v26 = z0_8 * z0_8
    v27 = v26 * 2.0
    v28 = v24 + v27
    v29 = z0_9 * z0_9
    v30 = v29 + v28
    v32 = z0_5 * z0_5
    v33 = v32 * 2.0
    v34 = v30 - v33
    v36 = z0_6 * z0_6
    v37 = v36 * 2.0
    v38 = v34 - v37
    v40 = z0_4 * z1_4
    v42 = z0_7 * z1_7
    v43 = v40 + v42
    v45 = z0_8 * z1_8
    v46 = v45 * 2.0
    v47 = v43 + v46
    v49 = z0_9 * z1_9
    v50 = v49 + v47
    v52 = z0_5 * z1_5
    v53 = v52 * 2.0
    v54 = v50 - v53
    v56 = z0_6 * z1_6
    v57 = v56 * 2.0
    v58 = v54 - v57
    v59 = z0_4 * v7
    v60 = z0_7 * v9
    v61 = v59 + v60
    v62 = z0_9 * v12
    v63 = v62 + v61
    v64 = z0_2 * z0_3
    v65 = z0_8 * v64
    v66 = v65 * 2.0
    v67 = v63 + v66
    v68 = z0_1 * z0_2
    v69 = z0_5 * v68
    v70 = v69 * 2.0
    v71 = v67 - v70
    v72 = z0_1 * z0_3
    v73 = z0_6 * v72
    v74 = v73 * 2.0
    v75 = v71 - v74
    v76 = z1_4 * v7
    v77 = z1_7 * v9
    v78 = v76 + v77
    v79 = z1_9 * v12
    v80 = v79 + v78
    v81 = z1_8 * v64
    v82 = v81 * 2.0
    v83 = v80 + v82
    v84 = z1_5 * v68
    v85 = v84 * 2.0
    v86 = v83 - v85
    v87 = z1_6 * v72
    v88 = v87 * 2.0
    v89 = v86 - v88
    v90 = z0_4 * z0_7
    v91 = z0_9 * v90
    v92 = z0_5 * z0_6
    v93 = z0_8 * v92
    v94 = v93 * 2.0
    v95 = v91 + v94
    v96 = z0_4 * v26
    v97 = v95 - v96
    v98 = z0_9 * v32
    v99 = v97 - v98
    v100 = z0_7 * v36
    v101 = v99 - v100
    v102 = z0_7 * z0_9
    v103 = v7 * v102
    v104 = z0_4 * z0_9
    v105 = v9 * v104
    v106 = v103 + v105
    v107 = v12 * v90
    v108 = v107 + v106
    v109 = z0_5 * z0_8
    v110 = v72 * v109
    v111 = v110 * 2.0
    v112 = v108 + v111
    v113 = z0_6 * z0_8
    v114 = v68 * v113
    v115 = v114 * 2.0
    v116 = v112 + v115
    v117 = v64 * v92
    v118 = v117 * 2.0
    v119 = v116 + v118
    v120 = v7 * v26
    v121 = v119 - v120
    v122 = v12 * v32
    v123 = v121 - v122
    v124 = v9 * v36
    v125 = v123 - v124
    v126 = z0_9 * v69
    v127 = v126 * 2.0
    v128 = v125 - v127
    v129 = z0_7 * v73
    v130 = v129 * 2.0
    v131 = v128 - v130
    v132 = z0_4 * v65
    v133 = v132 * 2.0
    v134 = v131 - v133
    return (v5, v13, v21, v38, v58, v75, v89, v101, v134)


@triton.jit(do_not_specialize=["batch", "channels", "tiles", "run"])
def forward_kernel(
    jets,
    features,
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
    o6 = o5 + tl.maximum(channels - 1, 0)
    o7 = o6 + channels
    o8 = o7 + tl.maximum(channels - 1, 0)
    o9 = o8 + channels
    o10 = o9 + channels
    jets = jets + (image * channels * 10 * plane + corner) + offset
    features = features + (image * o10 * plane + corner) + offset
    z0_1 = load(jets + (first * 10 + 1) * plane, m0, wide)
    z0_2 = load(jets + (first * 10 + 2) * plane, m0, wide)
    z0_3 = load(jets + (first * 10 + 3) * plane, m0, wide)
    z0_4 = load(jets + (first * 10 + 4) * plane, m0, wide)
    z0_5 = load(jets + (first * 10 + 5) * plane, m0, wide)
    z0_6 = load(jets + (first * 10 + 6) * plane, m0, wide)
    z0_7 = load(jets + (first * 10 + 7) * plane, m0, wide)
    z0_8 = load(jets + (first * 10 + 8) * plane, m0, wide)
    z0_9 = load(jets + (first * 10 + 9) * plane, m0, wide)
    for i in range(first, tl.minimum(start + run, channels)):
        m1 = among(i + 1 < channels, room, block)
        z0_0 = load(jets + (i * 10) * plane, m0, wide)
        z1_1 = load(jets + ((i + 1) * 10 + 1) * plane, m1, wide)
        z1_2 = load(jets + ((i + 1) * 10 + 2) * plane, m1, wide)
        z1_3 = load(jets + ((i + 1) * 10 + 3) * plane, m1, wide)
        z1_4 = load(jets + ((i + 1) * 10 + 4) * plane, m1, wide)
        z1_5 = load(jets + ((i + 1) * 10 + 5) * plane, m1, wide)
        z1_6 = load(jets + ((i + 1) * 10 + 6) * plane, m1, wide)
        z1_7 = load(jets + ((i + 1) * 10 + 7) * plane, m1, wide)
        z1_8 = load(jets + ((i + 1) * 10 + 8) * plane, m1, wide)
        z1_9 = load(jets + ((i + 1) * 10 + 9) * plane, m1, wide)
        (f1, f2, f3, f4, f5, f6, f7, f8, f9) = forward_step_2(
            z0_4, z0_7, z0_9, z0_1, z0_2, z0_3, z1_1, z1_2, z1_3, z0_8, z0_5, z0_6, z1_4, z1_7, z1_8, z1_9,
            z1_5, z1_6,
        )
        tl.store(features + (o0 + i) * plane, z0_0, mask=m0)
        tl.store(features + (o1 + i) * plane, f1, mask=m0)
        tl.store(features + (o2 + i) * plane, f2, mask=m0)
        tl.store(features + (o3 + i) * plane, f3, mask=m1)
        tl.store(features + (o4 + i) * plane, f4, mask=m0)
        tl.store(features + (o5 + i) * plane, f5, mask=m1)
        tl.store(features + (o6 + i) * plane, f6, mask=m0)
        tl.store(features + (o7 + i) * plane, f7, mask=m1)
        tl.store(features + (o8 + i) * plane, f8, mask=m0)
        tl.store(features + (o9 + i) * plane, f9, mask=m0)
        z0_1 = z1_1
        z0_2 = z1_2
        z0_3 = z1_3
        z0_4 = z1_4
        z0_5 = z1_5
        z0_6 = z1_6
        z0_7 = z1_7
        z0_8 = z1_8
        z0_9 = z1_9


@triton.jit
def backward_step_2(
    g9, z0_7, g6, z0_6, z0_5, z0_8, g7, z1_6, z0_3, z0_9, z1_5, z0_2, z1_1, g3, z1_4, z0_4, g2, z0_1,
    z1_8, z1_2, z1_7, z1_3, z1_9, g8, g5, g4, g1,
):
    v2 = g9 * -2.0
    v4 = z0_7 * v2
    v6 = g6 * -2.0
    v7 = v4 + v6
    v9 = z0_6 * v7
    v12 = z0_5 * z0_8
    v13 = g9 * 2.0
    v14 = v12 * v13
    v16 = g7 * -2.0
    v18 = z1_6 * v16
    v19 = v14 + v18
    v20 = v9 + v19
    v22 = z0_3 * v20
    v24 = z0_9 * v2
    v25 = v24 + v6
    v26 = z0_5 * v25
    v27 = z0_6 * z0_8
    v28 = v27 * v13
    v30 = z1_5 * v16
    v31 = v28 + v30
    v32 = v26 + v31
    v34 = z0_2 * v32
    v35 = v22 + v34
    v38 = z1_1 * g3
    v39 = v38 + v35
    v40 = z0_8 * z0_8
    v41 = -g9
    v42 = v40 * v41
    v43 = z0_7 * z0_9
    v44 = v43 * g9
    v45 = v44 + v42
    v47 = z1_4 * g7
    v48 = v47 + v45
    v50 = z0_4 * g6
    v51 = v50 + v48
    v53 = g2 + v51
    v55 = z0_1 * v53
    v56 = v55 * 2.0
    v57 = v56 + v39
    v58 = z0_4 * v2
    v59 = g6 * 2.0
    v60 = v58 + v59
    v61 = z0_8 * v60
    v62 = z0_5 * z0_6
    v63 = v62 * v13
    v64 = g7 * 2.0
    v66 = z1_8 * v64
    v67 = v63 + v66
    v68 = v61 + v67
    v69 = z0_3 * v68
    v70 = z0_1 * v32
    v71 = v69 + v70
    v72 = -g3
    v74 = z1_2 * v72
    v75 = v74 + v71
    v76 = z0_6 * z0_6
    v77 = v76 * v41
    v78 = z0_4 * z0_9
    v79 = v78 * g9
    v80 = v79 + v77
    v82 = z1_7 * g7
    v83 = v82 + v80
    v84 = z0_7 * g6
    v85 = v84 + v83
    v86 = -g2
    v87 = v86 + v85
    v88 = z0_2 * v87
    v89 = v88 * 2.0
    v90 = v89 + v75
    v91 = z0_2 * v68
    v92 = z0_1 * v20
    v93 = v91 + v92
    v95 = z1_3 * v72
    v96 = v95 + v93
    v97 = z0_5 * z0_5
    v98 = v97 * v41
    v99 = z0_4 * z0_7
    v100 = v99 * g9
    v101 = v100 + v98
    v103 = z1_9 * g7
    v104 = v103 + v101
    v105 = z0_9 * g6
    v106 = v105 + v104
    v107 = v86 + v106
    v108 = z0_3 * v107
    v109 = v108 * 2.0
    v110 = v109 + v96
    v111 = z0_2 * z0_3
    v112 = z0_8 * v111
    v113 = v112 * v2
    v114 = z0_3 * z0_3
    v115 = v114 * g9
    v117 = z0_9 * g8
    v118 = v115 + v117
    v119 = z0_7 * v118
    v120 = v113 + v119
    v121 = z0_2 * z0_2
    v122 = v121 * g9
    v123 = z0_9 * v122
    v124 = v123 + v120
    v125 = -g8
    v126 = v40 * v125
    v127 = v126 + v124
    v128 = z0_1 * z0_1
    v129 = v128 * g6
    v130 = v129 + v127
    v132 = z1_4 * g5
    v133 = v132 + v130
    v135 = z0_4 * g4
    v136 = v135 * 2.0
    v137 = v136 + v133
    v139 = g1 + v137
    v140 = v111 * v13
    v141 = g8 * 2.0
    v142 = z0_8 * v141
    v143 = v140 + v142
    v144 = z0_6 * v143
    v145 = z0_1 * z0_3
    v146 = v145 * v13
    v147 = z0_8 * v146
    v148 = v144 + v147
    v149 = z0_1 * z0_2
    v150 = v149 * v25
    v151 = v150 + v148
    v152 = g5 * -2.0
    v153 = z1_5 * v152
    v154 = v153 + v151
    v155 = v114 * v41
    v156 = z0_9 * v125
    v157 = v155 + v156
    v158 = g4 * -2.0
    v159 = v158 + v157
    v160 = z0_5 * v159
    v161 = v160 * 2.0
    v162 = v161 + v154
    v163 = z0_5 * v143
    v164 = v145 * v7
    v165 = v163 + v164
    v166 = v149 * v13
    v167 = z0_8 * v166
    v168 = v167 + v165
    v169 = z1_6 * v152
    v170 = v169 + v168
    v171 = v121 * v41
    v172 = z0_7 * v125
    v173 = v171 + v172
    v174 = v158 + v173
    v175 = z0_6 * v174
    v176 = v175 * 2.0
    v177 = v176 + v170
    v178 = z0_6 * v145
    v179 = v178 * v2
    v180 = z0_4 * v118
    v181 = v179 + v180
    v182 = v128 * g9
    v183 = z0_9 * v182
    v184 = v183 + v181
    v185 = v76 * v125
    v186 = v185 + v184
    v187 = v121 * g6
    v188 = v187 + v186
    v189 = z1_7 * g5
    v190 = v189 + v188
    v191 = z0_7 * g4
    v192 = v191 * 2.0
    v193 = v192 + v190
    v194 = -g1
    v195 = v194 + v193
    v196 = v62 * v141
    v197 = v111 * v60
    v198 = v196 + v197
    v199 = z0_5 * v146
    v200 = v199 + v198
    v201 = z0_6 * v166
    v202 = v201 + v200
    v203 = g5 * 2.0
    v204 = z1_8 * v203
    v205 = v204 + v202
    v206 = v128 * v41
    v207 = z0_4 * v125
    v208 = v206 + v207
    v209 = g4 * 2.0
    v210 = v209 + v208
    v211 = z0_8 * v210
    v212 = v211 * 2.0
    v213 = v212 + v205
    v214 = v97 * v125
    v215 = z0_5 * v149
    v216 = v215 * v2
    v217 = v99 * g8
    v218 = v216 + v217
    v219 = z0_4 * v122
    v220 = v219 + v218
    v221 = z0_7 * v182
    v222 = v221 + v220
    v223 = v214 + v222
    v224 = v114 * g6
    v225 = v224 + v223
    v226 = z1_9 * g5
    v227 = v226 + v225
    v228 = z0_9 * g4
    v229 = v228 * 2.0
    v230 = v229 + v227
    v231 = v194 + v230
    v232 = z0_1 * g3
    v233 = z0_2 * v72
    v234 = z0_3 * v72
    v235 = v128 * g7
    v236 = z0_4 * g5
    v237 = v235 + v236
    v238 = v149 * v16
    v239 = z0_5 * v152
    v240 = v238 + v239
    v241 = v145 * v16
    v242 = z0_6 * v152
    v243 = v241 + v242
    v244 = v121 * g7
    v245 = z0_7 * g5
    v246 = v244 + v245
    v247 = v111 * v64
    v248 = z0_8 * v203
    v249 = v247 + v248
    v250 = v114 * g7
    v251 = z0_9 * g5
    v252 = v250 + v251
    return (
        v57, v90, v110, v139, v162, v177, v195, v213, v231, v232, v233, v234, v237, v240, v243, v246, v249,
        v252,
    )


@triton.jit(do_not_specialize=["batch", "channels", "tiles", "run"])
def backward_kernel(
    jets,
    grad,
    grad_jets,
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
    o6 = o5 + tl.maximum(channels - 1, 0)
    o7 = o6 + channels
    o8 = o7 + tl.maximum(channels - 1, 0)
    o9 = o8 + channels
    o10 = o9 + channels
    jets = jets + (image * channels * 10 * plane + corner) + offset
    grad = grad + (image * o10 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 10 * plane + corner) + offset
    z0_1 = load(jets + (first * 10 + 1) * plane, m0, wide)
    z0_2 = load(jets + (first * 10 + 2) * plane, m0, wide)
    z0_3 = load(jets + (first * 10 + 3) * plane, m0, wide)
    z0_4 = load(jets + (first * 10 + 4) * plane, m0, wide)
    z0_5 = load(jets + (first * 10 + 5) * plane, m0, wide)
    z0_6 = load(jets + (first * 10 + 6) * plane, m0, wide)
    z0_7 = load(jets + (first * 10 + 7) * plane, m0, wide)
    z0_8 = load(jets + (first * 10 + 8) * plane, m0, wide)
    z0_9 = load(jets + (first * 10 + 9) * plane, m0, wide)
    a0_1 = zero
    a0_2 = zero
    a0_3 = zero
    a0_4 = zero
    a0_5 = zero
    a0_6 = zero
    a0_7 = zero
    a0_8 = zero
    a0_9 = zero
    for i in range(first, tl.minimum(start + run, channels)):
        m1 = among(i + 1 < channels, room, block)
        z1_1 = load(jets + ((i + 1) * 10 + 1) * plane, m1, wide)
        z1_2 = load(jets + ((i + 1) * 10 + 2) * plane, m1, wide)
        z1_3 = load(jets + ((i + 1) * 10 + 3) * plane, m1, wide)
        z1_4 = load(jets + ((i + 1) * 10 + 4) * plane, m1, wide)
        z1_5 = load(jets + ((i + 1) * 10 + 5) * plane, m1, wide)
        z1_6 = load(jets + ((i + 1) * 10 + 6) * plane, m1, wide)
        z1_7 = load(jets + ((i + 1) * 10 + 7) * plane, m1, wide)
        z1_8 = load(jets + ((i + 1) * 10 + 8) * plane, m1, wide)
        z1_9 = load(jets + ((i + 1) * 10 + 9) * plane, m1, wide)
        g0 = load(grad + (o0 + i) * plane, m0, wide)
        g1 = load(grad + (o1 + i) * plane, m0, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        g3 = load(grad + (o3 + i) * plane, m1, wide)
        g4 = load(grad + (o4 + i) * plane, m0, wide)
        g5 = load(grad + (o5 + i) * plane, m1, wide)
        g6 = load(grad + (o6 + i) * plane, m0, wide)
        g7 = load(grad + (o7 + i) * plane, m1, wide)
        g8 = load(grad + (o8 + i) * plane, m0, wide)
        g9 = load(grad + (o9 + i) * plane, m0, wide)
        (
            c0_1, c0_2, c0_3, c0_4, c0_5, c0_6, c0_7, c0_8, c0_9, c1_1, c1_2, c1_3, c1_4, c1_5, c1_6, c1_7,
            c1_8, c1_9,
        ) = backward_step_2(
            g9, z0_7, g6, z0_6, z0_5, z0_8, g7, z1_6, z0_3, z0_9, z1_5, z0_2, z1_1, g3, z1_4, z0_4, g2, z0_1,
            z1_8, z1_2, z1_7, z1_3, z1_9, g8, g5, g4, g1,
        )
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 10) * plane, g0, mask=own)
        tl.store(grad_jets + (i * 10 + 1) * plane, a0_1 + c0_1, mask=own)
        a0_1 = c1_1
        tl.store(grad_jets + (i * 10 + 2) * plane, a0_2 + c0_2, mask=own)
        a0_2 = c1_2
        tl.store(grad_jets + (i * 10 + 3) * plane, a0_3 + c0_3, mask=own)
        a0_3 = c1_3
        tl.store(grad_jets + (i * 10 + 4) * plane, a0_4 + c0_4, mask=own)
        a0_4 = c1_4
        tl.store(grad_jets + (i * 10 + 5) * plane, a0_5 + c0_5, mask=own)
        a0_5 = c1_5
        tl.store(grad_jets + (i * 10 + 6) * plane, a0_6 + c0_6, mask=own)
        a0_6 = c1_6
        tl.store(grad_jets + (i * 10 + 7) * plane, a0_7 + c0_7, mask=own)
        a0_7 = c1_7
        tl.store(grad_jets + (i * 10 + 8) * plane, a0_8 + c0_8, mask=own)
        a0_8 = c1_8
        tl.store(grad_jets + (i * 10 + 9) * plane, a0_9 + c0_9, mask=own)
        a0_9 = c1_9
        z0_1 = z1_1
        z0_2 = z1_2
        z0_3 = z1_3
        z0_4 = z1_4
        z0_5 = z1_5
        z0_6 = z1_6
        z0_7 = z1_7
        z0_8 = z1_8
        z0_9 = z1_9


@triton.jit
def double_step_2(
    g9, z0_7, g6, z0_6, z0_5, z0_8, g7, z1_6, h0_3, z0_9, z1_5, h0_2, z1_4, z0_4, g2, h0_1, g3, h1_1,
    h0_8, h0_5, h0_6, h1_6, h0_7, z0_3, h1_5, h0_9, z0_2, h0_4, h1_4, z0_1, z1_8, z1_7, h1_2, h1_8,
    h1_7, z1_9, h1_3, h1_9, g8, g4, g5, z1_2, z1_3, z1_1,
):
    v1 = g9 * -2.0
    v3 = z0_7 * v1
    v5 = g6 * -2.0
    v6 = v3 + v5
    v8 = z0_6 * v6
    v11 = z0_5 * z0_8
    v12 = g9 * 2.0
    v13 = v11 * v12
    v15 = g7 * -2.0
    v17 = z1_6 * v15
    v18 = v13 + v17
    v19 = v8 + v18
    v21 = v19 * h0_3
    v23 = z0_9 * v1
    v24 = v23 + v5
    v25 = z0_5 * v24
    v26 = z0_6 * z0_8
    v27 = v26 * v12
    v29 = z1_5 * v15
    v30 = v27 + v29
    v31 = v25 + v30
    v33 = v31 * h0_2
    v34 = z0_8 * z0_8
    v35 = -g9
    v36 = v34 * v35
    v37 = z0_7 * z0_9
    v38 = v37 * g9
    v39 = v38 + v36
    v41 = z1_4 * g7
    v42 = v41 + v39
    v44 = z0_4 * g6
    v45 = v44 + v42
    v47 = g2 + v45
    v49 = h0_1 * 2.0
    v50 = v47 * v49
    v53 = g3 * h1_1
    v54 = v50 + v53
    v55 = v33 + v54
    v56 = v21 + v55
    v58 = z0_5 * h0_8
    v60 = z0_8 * h0_5
    v61 = v58 + v60
    v62 = v12 * v61
    v64 = v6 * h0_6
    v66 = v15 * h1_6
    v67 = v64 + v66
    v68 = v62 + v67
    v70 = v1 * h0_7
    v71 = z0_6 * v70
    v72 = v71 + v68
    v74 = z0_3 * v72
    v75 = v74 + v56
    v76 = z0_6 * h0_8
    v77 = z0_8 * h0_6
    v78 = v76 + v77
    v79 = v12 * v78
    v80 = v24 * h0_5
    v82 = v15 * h1_5
    v83 = v80 + v82
    v84 = v79 + v83
    v86 = v1 * h0_9
    v87 = z0_5 * v86
    v88 = v87 + v84
    v90 = z0_2 * v88
    v91 = v90 + v75
    v92 = h0_8 * 2.0
    v93 = z0_8 * v92
    v94 = v35 * v93
    v96 = g6 * h0_4
    v98 = g7 * h1_4
    v99 = v96 + v98
    v100 = v94 + v99
    v101 = z0_7 * h0_9
    v102 = z0_9 * h0_7
    v103 = v101 + v102
    v104 = g9 * v103
    v105 = v104 + v100
    v107 = z0_1 * v105
    v108 = v107 * 2.0
    v109 = v108 + v91
    v110 = z0_4 * v1
    v111 = g6 * 2.0
    v112 = v110 + v111
    v113 = z0_8 * v112
    v114 = z0_5 * z0_6
    v115 = v114 * v12
    v116 = g7 * 2.0
    v118 = z1_8 * v116
    v119 = v115 + v118
    v120 = v113 + v119
    v121 = v120 * h0_3
    v122 = v31 * h0_1
    v123 = z0_6 * z0_6
    v124 = v123 * v35
    v125 = z0_4 * z0_9
    v126 = v125 * g9
    v127 = v126 + v124
    v129 = z1_7 * g7
    v130 = v129 + v127
    v131 = z0_7 * g6
    v132 = v131 + v130
    v133 = -g2
    v134 = v133 + v132
    v135 = h0_2 * 2.0
    v136 = v134 * v135
    v137 = -g3
    v139 = v137 * h1_2
    v140 = v136 + v139
    v141 = v122 + v140
    v142 = v121 + v141
    v143 = z0_5 * h0_6
    v144 = z0_6 * h0_5
    v145 = v143 + v144
    v146 = v12 * v145
    v147 = v112 * h0_8
    v149 = v116 * h1_8
    v150 = v147 + v149
    v151 = v146 + v150
    v152 = v1 * h0_4
    v153 = z0_8 * v152
    v154 = v153 + v151
    v155 = z0_3 * v154
    v156 = v155 + v142
    v157 = z0_1 * v88
    v158 = v157 + v156
    v159 = h0_6 * 2.0
    v160 = z0_6 * v159
    v161 = v35 * v160
    v162 = g6 * h0_7
    v164 = g7 * h1_7
    v165 = v162 + v164
    v166 = v161 + v165
    v167 = z0_4 * h0_9
    v168 = z0_9 * h0_4
    v169 = v167 + v168
    v170 = g9 * v169
    v171 = v170 + v166
    v172 = z0_2 * v171
    v173 = v172 * 2.0
    v174 = v173 + v158
    v175 = v120 * h0_2
    v176 = v19 * h0_1
    v177 = z0_5 * z0_5
    v178 = v177 * v35
    v179 = z0_4 * z0_7
    v180 = v179 * g9
    v181 = v180 + v178
    v183 = z1_9 * g7
    v184 = v183 + v181
    v185 = z0_9 * g6
    v186 = v185 + v184
    v187 = v133 + v186
    v188 = h0_3 * 2.0
    v189 = v187 * v188
    v191 = v137 * h1_3
    v192 = v189 + v191
    v193 = v176 + v192
    v194 = v175 + v193
    v195 = z0_2 * v154
    v196 = v195 + v194
    v197 = z0_1 * v72
    v198 = v197 + v196
    v199 = h0_5 * 2.0
    v200 = z0_5 * v199
    v201 = v35 * v200
    v202 = g6 * h0_9
    v204 = g7 * h1_9
    v205 = v202 + v204
    v206 = v201 + v205
    v207 = z0_4 * h0_7
    v208 = z0_7 * h0_4
    v209 = v207 + v208
    v210 = g9 * v209
    v211 = v210 + v206
    v212 = z0_3 * v211
    v213 = v212 * 2.0
    v214 = v213 + v198
    v216 = -g8
    v217 = v216 * v93
    v218 = h0_4 * 2.0
    v220 = g4 * v218
    v222 = g5 * h1_4
    v223 = v220 + v222
    v224 = z0_1 * v49
    v225 = g6 * v224
    v226 = v225 + v223
    v227 = v217 + v226
    v228 = z0_2 * z0_2
    v229 = v228 * g9
    v230 = v229 * h0_9
    v231 = v230 + v227
    v232 = z0_3 * z0_3
    v233 = v232 * g9
    v234 = z0_9 * g8
    v235 = v233 + v234
    v236 = v235 * h0_7
    v237 = v236 + v231
    v238 = z0_2 * h0_3
    v239 = z0_3 * h0_2
    v240 = v238 + v239
    v241 = z0_8 * v240
    v242 = z0_2 * z0_3
    v243 = v242 * h0_8
    v244 = v241 + v243
    v245 = v1 * v244
    v246 = v245 + v237
    v247 = g8 * h0_9
    v248 = z0_3 * v188
    v249 = g9 * v248
    v250 = v247 + v249
    v251 = z0_7 * v250
    v252 = v251 + v246
    v253 = z0_2 * v135
    v254 = g9 * v253
    v255 = z0_9 * v254
    v256 = v255 + v252
    v257 = z0_1 * h0_2
    v258 = z0_2 * h0_1
    v259 = v257 + v258
    v260 = v24 * v259
    v261 = v232 * v35
    v262 = z0_9 * v216
    v263 = v261 + v262
    v264 = g4 * -2.0
    v265 = v264 + v263
    v266 = v265 * v199
    v267 = g5 * -2.0
    v268 = v267 * h1_5
    v269 = v266 + v268
    v270 = v260 + v269
    v271 = z0_1 * z0_3
    v272 = v271 * v12
    v273 = v272 * h0_8
    v274 = v273 + v270
    v275 = v242 * v12
    v276 = g8 * 2.0
    v277 = z0_8 * v276
    v278 = v275 + v277
    v279 = v278 * h0_6
    v280 = v279 + v274
    v281 = v12 * v240
    v282 = v276 * h0_8
    v283 = v282 + v281
    v284 = z0_6 * v283
    v285 = v284 + v280
    v286 = z0_1 * h0_3
    v287 = z0_3 * h0_1
    v288 = v286 + v287
    v289 = v12 * v288
    v290 = z0_8 * v289
    v291 = v290 + v285
    v292 = z0_1 * z0_2
    v293 = v292 * v86
    v294 = v293 + v291
    v295 = v35 * v248
    v296 = v216 * h0_9
    v297 = v296 + v295
    v298 = z0_5 * v297
    v299 = v298 * 2.0
    v300 = v299 + v294
    v301 = v6 * v288
    v302 = v292 * v12
    v303 = v302 * h0_8
    v304 = v228 * v35
    v305 = z0_7 * v216
    v306 = v304 + v305
    v307 = v264 + v306
    v308 = v307 * v159
    v309 = v267 * h1_6
    v310 = v308 + v309
    v311 = v303 + v310
    v312 = v301 + v311
    v313 = v278 * h0_5
    v314 = v313 + v312
    v315 = z0_5 * v283
    v316 = v315 + v314
    v317 = v271 * v70
    v318 = v317 + v316
    v319 = v12 * v259
    v320 = z0_8 * v319
    v321 = v320 + v318
    v322 = v35 * v253
    v323 = v216 * h0_7
    v324 = v323 + v322
    v325 = z0_6 * v324
    v326 = v325 * 2.0
    v327 = v326 + v321
    v328 = v216 * v160
    v329 = h0_7 * 2.0
    v330 = g4 * v329
    v331 = g5 * h1_7
    v332 = v330 + v331
    v333 = g6 * v253
    v334 = v333 + v332
    v335 = v328 + v334
    v336 = z0_1 * z0_1
    v337 = v336 * g9
    v338 = v337 * h0_9
    v339 = v338 + v335
    v340 = v235 * h0_4
    v341 = v340 + v339
    v342 = z0_6 * v288
    v343 = v271 * h0_6
    v344 = v342 + v343
    v345 = v1 * v344
    v346 = v345 + v341
    v347 = z0_4 * v250
    v348 = v347 + v346
    v349 = g9 * v224
    v350 = z0_9 * v349
    v351 = v350 + v348
    v352 = v112 * v240
    v353 = v302 * h0_6
    v354 = v336 * v35
    v355 = z0_4 * v216
    v356 = v354 + v355
    v357 = g4 * 2.0
    v358 = v357 + v356
    v359 = v358 * v92
    v360 = g5 * 2.0
    v361 = v360 * h1_8
    v362 = v359 + v361
    v363 = v353 + v362
    v364 = v272 * h0_5
    v365 = v364 + v363
    v366 = v352 + v365
    v367 = v276 * v145
    v368 = v367 + v366
    v369 = v242 * v152
    v370 = v369 + v368
    v371 = z0_5 * v289
    v372 = v371 + v370
    v373 = z0_6 * v319
    v374 = v373 + v372
    v375 = v35 * v224
    v376 = v216 * h0_4
    v377 = v376 + v375
    v378 = z0_8 * v377
    v379 = v378 * 2.0
    v380 = v379 + v374
    v381 = v216 * v200
    v382 = h0_9 * 2.0
    v383 = g4 * v382
    v384 = g5 * h1_9
    v385 = v383 + v384
    v386 = g6 * v248
    v387 = v386 + v385
    v388 = v381 + v387
    v389 = v337 * h0_7
    v390 = v389 + v388
    v391 = v229 * h0_4
    v392 = v391 + v390
    v393 = g8 * v209
    v394 = v393 + v392
    v395 = z0_5 * v259
    v396 = v292 * h0_5
    v397 = v395 + v396
    v398 = v1 * v397
    v399 = v398 + v394
    v400 = z0_4 * v254
    v401 = v400 + v399
    v402 = z0_7 * v349
    v403 = v402 + v401
    v404 = g3 * h0_1
    v405 = v137 * h0_2
    v406 = v137 * h0_3
    v407 = g5 * h0_4
    v408 = g7 * v224
    v409 = v407 + v408
    v410 = v15 * v259
    v411 = v267 * h0_5
    v412 = v411 + v410
    v413 = v15 * v288
    v414 = v267 * h0_6
    v415 = v414 + v413
    v416 = g5 * h0_7
    v417 = g7 * v253
    v418 = v416 + v417
    v419 = v116 * v240
    v420 = v360 * h0_8
    v421 = v420 + v419
    v422 = g5 * h0_9
    v423 = g7 * v248
    v424 = v422 + v423
    v426 = h0_7 + h0_9
    v427 = -v426
    v428 = h0_4 + v427
    v429 = v253 + v248
    v430 = -v429
    v431 = v224 + v430
    v432 = z0_2 * h1_2
    v434 = z1_2 * h0_2
    v435 = v432 + v434
    v436 = z0_3 * h1_3
    v437 = v436 + v435
    v439 = z1_3 * h0_3
    v440 = v439 + v437
    v441 = -v440
    v442 = z0_1 * h1_1
    v444 = z1_1 * h0_1
    v445 = v442 + v444
    v446 = v441 + v445
    v447 = v200 + v160
    v448 = v447 * -2.0
    v449 = z0_4 * v218
    v450 = z0_7 * v329
    v451 = v449 + v450
    v452 = z0_9 * v382
    v453 = v452 + v451
    v454 = v93 * 2.0
    v455 = v454 + v453
    v456 = v448 + v455
    v457 = z0_8 * h1_8
    v458 = z1_8 * h0_8
    v459 = v457 + v458
    v460 = v459 * 2.0
    v461 = z0_4 * h1_4
    v462 = z1_4 * h0_4
    v463 = v461 + v462
    v464 = z0_7 * h1_7
    v465 = v464 + v463
    v466 = z1_7 * h0_7
    v467 = v466 + v465
    v468 = z0_9 * h1_9
    v469 = v468 + v467
    v470 = z1_9 * h0_9
    v471 = v470 + v469
    v472 = v460 + v471
    v473 = z0_5 * h1_5
    v474 = z1_5 * h0_5
    v475 = v473 + v474
    v476 = z0_6 * h1_6
    v477 = v476 + v475
    v478 = z1_6 * h0_6
    v479 = v478 + v477
    v480 = v479 * -2.0
    v481 = v480 + v472
    v482 = v397 + v344
    v483 = v482 * -2.0
    v484 = v244 * 2.0
    v485 = z0_4 * v224
    v486 = v336 * h0_4
    v487 = v485 + v486
    v488 = z0_7 * v253
    v489 = v488 + v487
    v490 = v228 * h0_7
    v491 = v490 + v489
    v492 = z0_9 * v248
    v493 = v492 + v491
    v494 = v232 * h0_9
    v495 = v494 + v493
    v496 = v484 + v495
    v497 = v483 + v496
    v498 = z1_6 * v288
    v499 = z1_5 * v259
    v500 = v292 * h1_5
    v501 = v499 + v500
    v502 = v498 + v501
    v503 = v271 * h1_6
    v504 = v503 + v502
    v505 = v504 * -2.0
    v506 = z1_8 * v240
    v507 = v242 * h1_8
    v508 = v506 + v507
    v509 = v508 * 2.0
    v510 = z1_4 * v224
    v511 = v336 * h1_4
    v512 = v510 + v511
    v513 = z1_7 * v253
    v514 = v513 + v512
    v515 = v228 * h1_7
    v516 = v515 + v514
    v517 = z1_9 * v248
    v518 = v517 + v516
    v519 = v232 * h1_9
    v520 = v519 + v518
    v521 = v509 + v520
    v522 = v505 + v521
    v523 = z0_8 * v145
    v524 = v114 * h0_8
    v525 = v523 + v524
    v526 = v525 * 2.0
    v527 = z0_9 * v209
    v528 = v179 * h0_9
    v529 = v527 + v528
    v530 = v526 + v529
    v531 = z0_4 * v93
    v532 = v34 * h0_4
    v533 = v531 + v532
    v534 = z0_9 * v200
    v535 = v534 + v533
    v536 = v177 * h0_9
    v537 = v536 + v535
    v538 = z0_7 * v160
    v539 = v538 + v537
    v540 = v123 * h0_7
    v541 = v540 + v539
    v542 = -v541
    v543 = v542 + v530
    v544 = v292 * v78
    v545 = v26 * v259
    v546 = v544 + v545
    v547 = v271 * v61
    v548 = v547 + v546
    v549 = v11 * v288
    v550 = v549 + v548
    v551 = v242 * v145
    v552 = v551 + v550
    v553 = v114 * v240
    v554 = v553 + v552
    v555 = v554 * 2.0
    v556 = v336 * v103
    v557 = v37 * v224
    v558 = v556 + v557
    v559 = v228 * v169
    v560 = v559 + v558
    v561 = v125 * v253
    v562 = v561 + v560
    v563 = v232 * v209
    v564 = v563 + v562
    v565 = v179 * v248
    v566 = v565 + v564
    v567 = v555 + v566
    v568 = z0_7 * v344
    v569 = z0_9 * v397
    v570 = z0_5 * v292
    v571 = v570 * h0_9
    v572 = v569 + v571
    v573 = v568 + v572
    v574 = z0_6 * v271
    v575 = v574 * h0_7
    v576 = v575 + v573
    v577 = z0_4 * v244
    v578 = v577 + v576
    v579 = z0_8 * v242
    v580 = v579 * h0_4
    v581 = v580 + v578
    v582 = v581 * -2.0
    v583 = v582 + v567
    v584 = v336 * v93
    v585 = v34 * v224
    v586 = v584 + v585
    v587 = v232 * v200
    v588 = v587 + v586
    v589 = v177 * v248
    v590 = v589 + v588
    v591 = v228 * v160
    v592 = v591 + v590
    v593 = v123 * v253
    v594 = v593 + v592
    v595 = -v594
    v596 = v595 + v583
    return (
        v109, v174, v214, v256, v300, v327, v351, v380, v403, v404, v405, v406, v409, v412, v415, v418,
        v421, v424, v428, v431, v446, v456, v481, v497, v522, v543, v596,
    )


@triton.jit(do_not_specialize=["batch", "channels", "tiles", "run"])
def double_kernel(
    jets,
    grad,
    grad_grad_jets,
    grad_jets,
    grad_grad_features,
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
    o6 = o5 + tl.maximum(channels - 1, 0)
    o7 = o6 + channels
    o8 = o7 + tl.maximum(channels - 1, 0)
    o9 = o8 + channels
    o10 = o9 + channels
    jets = jets + (image * channels * 10 * plane + corner) + offset
    grad = grad + (image * o10 * plane + corner) + offset
    grad_grad_jets = grad_grad_jets + (image * channels * 10 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 10 * plane + corner) + offset
    grad_grad_features = grad_grad_features + (image * o10 * plane + corner) + offset
    z0_1 = load(jets + (first * 10 + 1) * plane, m0, wide)
    z0_2 = load(jets + (first * 10 + 2) * plane, m0, wide)
    z0_3 = load(jets + (first * 10 + 3) * plane, m0, wide)
    z0_4 = load(jets + (first * 10 + 4) * plane, m0, wide)
    z0_5 = load(jets + (first * 10 + 5) * plane, m0, wide)
    z0_6 = load(jets + (first * 10 + 6) * plane, m0, wide)
    z0_7 = load(jets + (first * 10 + 7) * plane, m0, wide)
    z0_8 = load(jets + (first * 10 + 8) * plane, m0, wide)
    z0_9 = load(jets + (first * 10 + 9) * plane, m0, wide)
    h0_1 = load(grad_grad_jets + (first * 10 + 1) * plane, m0, wide)
    h0_2 = load(grad_grad_jets + (first * 10 + 2) * plane, m0, wide)
    h0_3 = load(grad_grad_jets + (first * 10 + 3) * plane, m0, wide)
    h0_4 = load(grad_grad_jets + (first * 10 + 4) * plane, m0, wide)
    h0_5 = load(grad_grad_jets + (first * 10 + 5) * plane, m0, wide)
    h0_6 = load(grad_grad_jets + (first * 10 + 6) * plane, m0, wide)
    h0_7 = load(grad_grad_jets + (first * 10 + 7) * plane, m0, wide)
    h0_8 = load(grad_grad_jets + (first * 10 + 8) * plane, m0, wide)
    h0_9 = load(grad_grad_jets + (first * 10 + 9) * plane, m0, wide)
    a0_1 = zero
    a0_2 = zero
    a0_3 = zero
    a0_4 = zero
    a0_5 = zero
    a0_6 = zero
    a0_7 = zero
    a0_8 = zero
    a0_9 = zero
    for i in range(first, tl.minimum(start + run, channels)):
        m1 = among(i + 1 < channels, room, block)
        z1_1 = load(jets + ((i + 1) * 10 + 1) * plane, m1, wide)
        z1_2 = load(jets + ((i + 1) * 10 + 2) * plane, m1, wide)
        z1_3 = load(jets + ((i + 1) * 10 + 3) * plane, m1, wide)
        z1_4 = load(jets + ((i + 1) * 10 + 4) * plane, m1, wide)
        z1_5 = load(jets + ((i + 1) * 10 + 5) * plane, m1, wide)
        z1_6 = load(jets + ((i + 1) * 10 + 6) * plane, m1, wide)
        z1_7 = load(jets + ((i + 1) * 10 + 7) * plane, m1, wide)
        z1_8 = load(jets + ((i + 1) * 10 + 8) * plane, m1, wide)
        z1_9 = load(jets + ((i + 1) * 10 + 9) * plane, m1, wide)
        h0_0 = load(grad_grad_jets + (i * 10) * plane, m0, wide)
        h1_1 = load(grad_grad_jets + ((i + 1) * 10 + 1) * plane, m1, wide)
        h1_2 = load(grad_grad_jets + ((i + 1) * 10 + 2) * plane, m1, wide)
        h1_3 = load(grad_grad_jets + ((i + 1) * 10 + 3) * plane, m1, wide)
        h1_4 = load(grad_grad_jets + ((i + 1) * 10 + 4) * plane, m1, wide)
        h1_5 = load(grad_grad_jets + ((i + 1) * 10 + 5) * plane, m1, wide)
        h1_6 = load(grad_grad_jets + ((i + 1) * 10 + 6) * plane, m1, wide)
        h1_7 = load(grad_grad_jets + ((i + 1) * 10 + 7) * plane, m1, wide)
        h1_8 = load(grad_grad_jets + ((i + 1) * 10 + 8) * plane, m1, wide)
        h1_9 = load(grad_grad_jets + ((i + 1) * 10 + 9) * plane, m1, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        g3 = load(grad + (o3 + i) * plane, m1, wide)
        g4 = load(grad + (o4 + i) * plane, m0, wide)
        g5 = load(grad + (o5 + i) * plane, m1, wide)
        g6 = load(grad + (o6 + i) * plane, m0, wide)
        g7 = load(grad + (o7 + i) * plane, m1, wide)
        g8 = load(grad + (o8 + i) * plane, m0, wide)
        g9 = load(grad + (o9 + i) * plane, m0, wide)
        (
            c0_1, c0_2, c0_3, c0_4, c0_5, c0_6, c0_7, c0_8, c0_9, c1_1, c1_2, c1_3, c1_4, c1_5, c1_6, c1_7,
            c1_8, c1_9, f1, f2, f3, f4, f5, f6, f7, f8, f9,
        ) = double_step_2(
            g9, z0_7, g6, z0_6, z0_5, z0_8, g7, z1_6, h0_3, z0_9, z1_5, h0_2, z1_4, z0_4, g2, h0_1, g3, h1_1,
            h0_8, h0_5, h0_6, h1_6, h0_7, z0_3, h1_5, h0_9, z0_2, h0_4, h1_4, z0_1, z1_8, z1_7, h1_2, h1_8,
            h1_7, z1_9, h1_3, h1_9, g8, g4, g5, z1_2, z1_3, z1_1,
        )
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 10) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 10 + 1) * plane, a0_1 + c0_1, mask=own)
        a0_1 = c1_1
        tl.store(grad_jets + (i * 10 + 2) * plane, a0_2 + c0_2, mask=own)
        a0_2 = c1_2
        tl.store(grad_jets + (i * 10 + 3) * plane, a0_3 + c0_3, mask=own)
        a0_3 = c1_3
        tl.store(grad_jets + (i * 10 + 4) * plane, a0_4 + c0_4, mask=own)
        a0_4 = c1_4
        tl.store(grad_jets + (i * 10 + 5) * plane, a0_5 + c0_5, mask=own)
        a0_5 = c1_5
        tl.store(grad_jets + (i * 10 + 6) * plane, a0_6 + c0_6, mask=own)
        a0_6 = c1_6
        tl.store(grad_jets + (i * 10 + 7) * plane, a0_7 + c0_7, mask=own)
        a0_7 = c1_7
        tl.store(grad_jets + (i * 10 + 8) * plane, a0_8 + c0_8, mask=own)
        a0_8 = c1_8
        tl.store(grad_jets + (i * 10 + 9) * plane, a0_9 + c0_9, mask=own)
        a0_9 = c1_9
        tl.store(grad_grad_features + (o0 + i) * plane, h0_0, mask=m0 & own)
        tl.store(grad_grad_features + (o1 + i) * plane, f1, mask=m0 & own)
        tl.store(grad_grad_features + (o2 + i) * plane, f2, mask=m0 & own)
        tl.store(grad_grad_features + (o3 + i) * plane, f3, mask=m1 & own)
        tl.store(grad_grad_features + (o4 + i) * plane, f4, mask=m0 & own)
        tl.store(grad_grad_features + (o5 + i) * plane, f5, mask=m1 & own)
        tl.store(grad_grad_features + (o6 + i) * plane, f6, mask=m0 & own)
        tl.store(grad_grad_features + (o7 + i) * plane, f7, mask=m1 & own)
        tl.store(grad_grad_features + (o8 + i) * plane, f8, mask=m0 & own)
        tl.store(grad_grad_features + (o9 + i) * plane, f9, mask=m0 & own)
        z0_1 = z1_1
        z0_2 = z1_2
        z0_3 = z1_3
        z0_4 = z1_4
        z0_5 = z1_5
        z0_6 = z1_6
        z0_7 = z1_7
        z0_8 = z1_8
        z0_9 = z1_9
        h0_1 = h1_1
        h0_2 = h1_2
        h0_3 = h1_3
        h0_4 = h1_4
        h0_5 = h1_5
        h0_6 = h1_6
        h0_7 = h1_7
        h0_8 = h1_8
        h0_9 = h1_9


def forward(jets: Tensor, base: Tensor | None) -> Tensor:
    """Features of the jets."""
    features = jets.new_empty(feature_shape(jets, REACHES))
    launch(forward_kernel, 2, jets, (features,), None)
    return features


def backward(jets: Tensor, base: Tensor | None, grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features."""
    grad_jets = jets.new_empty(jets.shape)
    launch(backward_kernel, 1, jets, (grad, grad_jets), None)
    return grad_jets


def double_backward(
    jets: Tensor, base: Tensor | None, grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass."""
    grad_jets, grad_grad_features = jets.new_empty(jets.shape), grad.new_empty(grad.shape)
    tensors = (grad, grad_grad_jets, grad_jets, grad_grad_features)
    launch(double_kernel, 1, jets, tensors, None)
    return grad_jets, grad_grad_features
