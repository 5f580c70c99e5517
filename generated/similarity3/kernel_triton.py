"""Differential invariants of similarity3, order 2. Kernels in Triton.

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
    z0_4, z0_7, z0_9, z0_1, z0_2, z0_3, z1_1, z1_2, z1_3, z0_5, z0_6, z0_8, z1_4, z1_5, z1_6, z1_7,
    z1_8, z1_9,
):
    v3 = z0_4 + z0_7
    v5 = z0_9 + v3
    v7 = z0_1 * z0_1
    v9 = z0_2 * z0_2
    v10 = v7 + v9
    v12 = z0_3 * z0_3
    v13 = v12 + v10
    v15 = z0_1 * z1_1
    v17 = z0_2 * z1_2
    v18 = v15 + v17
    v20 = z0_3 * z1_3
    v21 = v20 + v18
    v22 = z0_4 * z0_4
    v24 = z0_5 * z0_5
    v25 = v24 * 2.0
    v26 = v22 + v25
    v28 = z0_6 * z0_6
    v29 = v28 * 2.0
    v30 = v26 + v29
    v31 = z0_7 * z0_7
    v32 = v31 + v30
    v34 = z0_8 * z0_8
    v35 = v34 * 2.0
    v36 = v32 + v35
    v37 = z0_9 * z0_9
    v38 = v37 + v36
    v40 = z0_4 * z1_4
    v42 = z0_5 * z1_5
    v43 = v42 * 2.0
    v44 = v40 + v43
    v46 = z0_6 * z1_6
    v47 = v46 * 2.0
    v48 = v44 + v47
    v50 = z0_7 * z1_7
    v51 = v50 + v48
    v53 = z0_8 * z1_8
    v54 = v53 * 2.0
    v55 = v51 + v54
    v57 = z0_9 * z1_9
    v58 = v57 + v55
    v59 = z0_4 * v7
    v60 = z0_7 * v9
    v61 = v59 + v60
    v62 = z0_9 * v12
    v63 = v62 + v61
    v64 = z0_1 * z0_2
    v65 = z0_5 * v64
    v66 = v65 * 2.0
    v67 = v63 + v66
    v68 = z0_1 * z0_3
    v69 = z0_6 * v68
    v70 = v69 * 2.0
    v71 = v67 + v70
    v72 = z0_2 * z0_3
    v73 = z0_8 * v72
    v74 = v73 * 2.0
    v75 = v71 + v74
    v76 = z1_4 * v7
    v77 = z1_7 * v9
    v78 = v76 + v77
    v79 = z1_9 * v12
    v80 = v79 + v78
    v81 = z1_5 * v64
    v82 = v81 * 2.0
    v83 = v80 + v82
    v84 = z1_6 * v68
    v85 = v84 * 2.0
    v86 = v83 + v85
    v87 = z1_8 * v72
    v88 = v87 * 2.0
    v89 = v86 + v88
    v90 = z0_4 * z0_7
    v91 = z0_9 * v90
    v92 = z0_5 * z0_6
    v93 = z0_8 * v92
    v94 = v93 * 2.0
    v95 = v91 + v94
    v96 = z0_4 * v34
    v97 = v95 - v96
    v98 = z0_9 * v24
    v99 = v97 - v98
    v100 = z0_7 * v28
    v101 = v99 - v100
    v102 = z0_7 * z0_9
    v103 = v7 * v102
    v104 = z0_4 * z0_9
    v105 = v9 * v104
    v106 = v103 + v105
    v107 = v12 * v90
    v108 = v107 + v106
    v109 = z0_5 * z0_8
    v110 = v68 * v109
    v111 = v110 * 2.0
    v112 = v108 + v111
    v113 = z0_6 * z0_8
    v114 = v64 * v113
    v115 = v114 * 2.0
    v116 = v112 + v115
    v117 = v72 * v92
    v118 = v117 * 2.0
    v119 = v116 + v118
    v120 = v7 * v34
    v121 = v119 - v120
    v122 = v12 * v24
    v123 = v121 - v122
    v124 = v9 * v28
    v125 = v123 - v124
    v126 = z0_9 * v65
    v127 = v126 * 2.0
    v128 = v125 - v127
    v129 = z0_7 * v69
    v130 = v129 * 2.0
    v131 = v128 - v130
    v132 = z0_4 * v73
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
            z0_4, z0_7, z0_9, z0_1, z0_2, z0_3, z1_1, z1_2, z1_3, z0_5, z0_6, z0_8, z1_4, z1_5, z1_6, z1_7,
            z1_8, z1_9,
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
    v6 = g6 * 2.0
    v7 = v4 + v6
    v9 = z0_6 * v7
    v12 = z0_5 * z0_8
    v13 = g9 * 2.0
    v14 = v12 * v13
    v16 = g7 * 2.0
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
    v59 = v58 + v6
    v60 = z0_8 * v59
    v61 = z0_5 * z0_6
    v62 = v61 * v13
    v64 = z1_8 * v16
    v65 = v62 + v64
    v66 = v60 + v65
    v67 = z0_3 * v66
    v68 = z0_1 * v32
    v69 = v67 + v68
    v71 = z1_2 * g3
    v72 = v71 + v69
    v73 = z0_6 * z0_6
    v74 = v73 * v41
    v75 = z0_4 * z0_9
    v76 = v75 * g9
    v77 = v76 + v74
    v79 = z1_7 * g7
    v80 = v79 + v77
    v81 = z0_7 * g6
    v82 = v81 + v80
    v83 = g2 + v82
    v84 = z0_2 * v83
    v85 = v84 * 2.0
    v86 = v85 + v72
    v87 = z0_2 * v66
    v88 = z0_1 * v20
    v89 = v87 + v88
    v91 = z1_3 * g3
    v92 = v91 + v89
    v93 = z0_5 * z0_5
    v94 = v93 * v41
    v95 = z0_4 * z0_7
    v96 = v95 * g9
    v97 = v96 + v94
    v99 = z1_9 * g7
    v100 = v99 + v97
    v101 = z0_9 * g6
    v102 = v101 + v100
    v103 = g2 + v102
    v104 = z0_3 * v103
    v105 = v104 * 2.0
    v106 = v105 + v92
    v107 = z0_2 * z0_3
    v108 = z0_8 * v107
    v109 = v108 * v2
    v110 = z0_3 * z0_3
    v111 = v110 * g9
    v113 = z0_9 * g8
    v114 = v111 + v113
    v115 = z0_7 * v114
    v116 = v109 + v115
    v117 = z0_2 * z0_2
    v118 = v117 * g9
    v119 = z0_9 * v118
    v120 = v119 + v116
    v121 = -g8
    v122 = v40 * v121
    v123 = v122 + v120
    v124 = z0_1 * z0_1
    v125 = v124 * g6
    v126 = v125 + v123
    v128 = z1_4 * g5
    v129 = v128 + v126
    v131 = z0_4 * g4
    v132 = v131 * 2.0
    v133 = v132 + v129
    v135 = g1 + v133
    v136 = v107 * v13
    v137 = g8 * 2.0
    v138 = z0_8 * v137
    v139 = v136 + v138
    v140 = z0_6 * v139
    v141 = z0_1 * z0_3
    v142 = v141 * v13
    v143 = z0_8 * v142
    v144 = v140 + v143
    v145 = z0_1 * z0_2
    v146 = v145 * v25
    v147 = v146 + v144
    v148 = g5 * 2.0
    v149 = z1_5 * v148
    v150 = v149 + v147
    v151 = v110 * v41
    v152 = z0_9 * v121
    v153 = v151 + v152
    v154 = g4 * 2.0
    v155 = v154 + v153
    v156 = z0_5 * v155
    v157 = v156 * 2.0
    v158 = v157 + v150
    v159 = z0_5 * v139
    v160 = v141 * v7
    v161 = v159 + v160
    v162 = v145 * v13
    v163 = z0_8 * v162
    v164 = v163 + v161
    v165 = z1_6 * v148
    v166 = v165 + v164
    v167 = v117 * v41
    v168 = z0_7 * v121
    v169 = v167 + v168
    v170 = v154 + v169
    v171 = z0_6 * v170
    v172 = v171 * 2.0
    v173 = v172 + v166
    v174 = z0_6 * v141
    v175 = v174 * v2
    v176 = z0_4 * v114
    v177 = v175 + v176
    v178 = v124 * g9
    v179 = z0_9 * v178
    v180 = v179 + v177
    v181 = v73 * v121
    v182 = v181 + v180
    v183 = v117 * g6
    v184 = v183 + v182
    v185 = z1_7 * g5
    v186 = v185 + v184
    v187 = z0_7 * g4
    v188 = v187 * 2.0
    v189 = v188 + v186
    v190 = g1 + v189
    v191 = v61 * v137
    v192 = v107 * v59
    v193 = v191 + v192
    v194 = z0_5 * v142
    v195 = v194 + v193
    v196 = z0_6 * v162
    v197 = v196 + v195
    v198 = z1_8 * v148
    v199 = v198 + v197
    v200 = v124 * v41
    v201 = z0_4 * v121
    v202 = v200 + v201
    v203 = v154 + v202
    v204 = z0_8 * v203
    v205 = v204 * 2.0
    v206 = v205 + v199
    v207 = v93 * v121
    v208 = z0_5 * v145
    v209 = v208 * v2
    v210 = v95 * g8
    v211 = v209 + v210
    v212 = z0_4 * v118
    v213 = v212 + v211
    v214 = z0_7 * v178
    v215 = v214 + v213
    v216 = v207 + v215
    v217 = v110 * g6
    v218 = v217 + v216
    v219 = z1_9 * g5
    v220 = v219 + v218
    v221 = z0_9 * g4
    v222 = v221 * 2.0
    v223 = v222 + v220
    v224 = g1 + v223
    v225 = z0_1 * g3
    v226 = z0_2 * g3
    v227 = z0_3 * g3
    v228 = v124 * g7
    v229 = z0_4 * g5
    v230 = v228 + v229
    v231 = v145 * v16
    v232 = z0_5 * v148
    v233 = v231 + v232
    v234 = v141 * v16
    v235 = z0_6 * v148
    v236 = v234 + v235
    v237 = v117 * g7
    v238 = z0_7 * g5
    v239 = v237 + v238
    v240 = v107 * v16
    v241 = z0_8 * v148
    v242 = v240 + v241
    v243 = v110 * g7
    v244 = z0_9 * g5
    v245 = v243 + v244
    return (
        v57, v86, v106, v135, v158, v173, v190, v206, v224, v225, v226, v227, v230, v233, v236, v239, v242,
        v245,
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
    h1_7, z1_9, h1_3, h1_9, g8, g4, g5, z1_1, z1_2, z1_3,
):
    v1 = g9 * -2.0
    v3 = z0_7 * v1
    v5 = g6 * 2.0
    v6 = v3 + v5
    v8 = z0_6 * v6
    v11 = z0_5 * z0_8
    v12 = g9 * 2.0
    v13 = v11 * v12
    v15 = g7 * 2.0
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
    v111 = v110 + v5
    v112 = z0_8 * v111
    v113 = z0_5 * z0_6
    v114 = v113 * v12
    v116 = z1_8 * v15
    v117 = v114 + v116
    v118 = v112 + v117
    v119 = v118 * h0_3
    v120 = v31 * h0_1
    v121 = z0_6 * z0_6
    v122 = v121 * v35
    v123 = z0_4 * z0_9
    v124 = v123 * g9
    v125 = v124 + v122
    v127 = z1_7 * g7
    v128 = v127 + v125
    v129 = z0_7 * g6
    v130 = v129 + v128
    v131 = g2 + v130
    v132 = h0_2 * 2.0
    v133 = v131 * v132
    v135 = g3 * h1_2
    v136 = v133 + v135
    v137 = v120 + v136
    v138 = v119 + v137
    v139 = z0_5 * h0_6
    v140 = z0_6 * h0_5
    v141 = v139 + v140
    v142 = v12 * v141
    v143 = v111 * h0_8
    v145 = v15 * h1_8
    v146 = v143 + v145
    v147 = v142 + v146
    v148 = v1 * h0_4
    v149 = z0_8 * v148
    v150 = v149 + v147
    v151 = z0_3 * v150
    v152 = v151 + v138
    v153 = z0_1 * v88
    v154 = v153 + v152
    v155 = h0_6 * 2.0
    v156 = z0_6 * v155
    v157 = v35 * v156
    v158 = g6 * h0_7
    v160 = g7 * h1_7
    v161 = v158 + v160
    v162 = v157 + v161
    v163 = z0_4 * h0_9
    v164 = z0_9 * h0_4
    v165 = v163 + v164
    v166 = g9 * v165
    v167 = v166 + v162
    v168 = z0_2 * v167
    v169 = v168 * 2.0
    v170 = v169 + v154
    v171 = v118 * h0_2
    v172 = v19 * h0_1
    v173 = z0_5 * z0_5
    v174 = v173 * v35
    v175 = z0_4 * z0_7
    v176 = v175 * g9
    v177 = v176 + v174
    v179 = z1_9 * g7
    v180 = v179 + v177
    v181 = z0_9 * g6
    v182 = v181 + v180
    v183 = g2 + v182
    v184 = h0_3 * 2.0
    v185 = v183 * v184
    v187 = g3 * h1_3
    v188 = v185 + v187
    v189 = v172 + v188
    v190 = v171 + v189
    v191 = z0_2 * v150
    v192 = v191 + v190
    v193 = z0_1 * v72
    v194 = v193 + v192
    v195 = h0_5 * 2.0
    v196 = z0_5 * v195
    v197 = v35 * v196
    v198 = g6 * h0_9
    v200 = g7 * h1_9
    v201 = v198 + v200
    v202 = v197 + v201
    v203 = z0_4 * h0_7
    v204 = z0_7 * h0_4
    v205 = v203 + v204
    v206 = g9 * v205
    v207 = v206 + v202
    v208 = z0_3 * v207
    v209 = v208 * 2.0
    v210 = v209 + v194
    v212 = -g8
    v213 = v212 * v93
    v214 = h0_4 * 2.0
    v216 = g4 * v214
    v218 = g5 * h1_4
    v219 = v216 + v218
    v220 = z0_1 * v49
    v221 = g6 * v220
    v222 = v221 + v219
    v223 = v213 + v222
    v224 = z0_2 * z0_2
    v225 = v224 * g9
    v226 = v225 * h0_9
    v227 = v226 + v223
    v228 = z0_3 * z0_3
    v229 = v228 * g9
    v230 = z0_9 * g8
    v231 = v229 + v230
    v232 = v231 * h0_7
    v233 = v232 + v227
    v234 = z0_2 * h0_3
    v235 = z0_3 * h0_2
    v236 = v234 + v235
    v237 = z0_8 * v236
    v238 = z0_2 * z0_3
    v239 = v238 * h0_8
    v240 = v237 + v239
    v241 = v1 * v240
    v242 = v241 + v233
    v243 = g8 * h0_9
    v244 = z0_3 * v184
    v245 = g9 * v244
    v246 = v243 + v245
    v247 = z0_7 * v246
    v248 = v247 + v242
    v249 = z0_2 * v132
    v250 = g9 * v249
    v251 = z0_9 * v250
    v252 = v251 + v248
    v253 = z0_1 * h0_2
    v254 = z0_2 * h0_1
    v255 = v253 + v254
    v256 = v24 * v255
    v257 = v228 * v35
    v258 = z0_9 * v212
    v259 = v257 + v258
    v260 = g4 * 2.0
    v261 = v260 + v259
    v262 = v261 * v195
    v263 = g5 * 2.0
    v264 = v263 * h1_5
    v265 = v262 + v264
    v266 = v256 + v265
    v267 = z0_1 * z0_3
    v268 = v267 * v12
    v269 = v268 * h0_8
    v270 = v269 + v266
    v271 = v238 * v12
    v272 = g8 * 2.0
    v273 = z0_8 * v272
    v274 = v271 + v273
    v275 = v274 * h0_6
    v276 = v275 + v270
    v277 = v12 * v236
    v278 = v272 * h0_8
    v279 = v278 + v277
    v280 = z0_6 * v279
    v281 = v280 + v276
    v282 = z0_1 * h0_3
    v283 = z0_3 * h0_1
    v284 = v282 + v283
    v285 = v12 * v284
    v286 = z0_8 * v285
    v287 = v286 + v281
    v288 = z0_1 * z0_2
    v289 = v288 * v86
    v290 = v289 + v287
    v291 = v35 * v244
    v292 = v212 * h0_9
    v293 = v292 + v291
    v294 = z0_5 * v293
    v295 = v294 * 2.0
    v296 = v295 + v290
    v297 = v6 * v284
    v298 = v288 * v12
    v299 = v298 * h0_8
    v300 = v224 * v35
    v301 = z0_7 * v212
    v302 = v300 + v301
    v303 = v260 + v302
    v304 = v303 * v155
    v305 = v263 * h1_6
    v306 = v304 + v305
    v307 = v299 + v306
    v308 = v297 + v307
    v309 = v274 * h0_5
    v310 = v309 + v308
    v311 = z0_5 * v279
    v312 = v311 + v310
    v313 = v267 * v70
    v314 = v313 + v312
    v315 = v12 * v255
    v316 = z0_8 * v315
    v317 = v316 + v314
    v318 = v35 * v249
    v319 = v212 * h0_7
    v320 = v319 + v318
    v321 = z0_6 * v320
    v322 = v321 * 2.0
    v323 = v322 + v317
    v324 = v212 * v156
    v325 = h0_7 * 2.0
    v326 = g4 * v325
    v327 = g5 * h1_7
    v328 = v326 + v327
    v329 = g6 * v249
    v330 = v329 + v328
    v331 = v324 + v330
    v332 = z0_1 * z0_1
    v333 = v332 * g9
    v334 = v333 * h0_9
    v335 = v334 + v331
    v336 = v231 * h0_4
    v337 = v336 + v335
    v338 = z0_6 * v284
    v339 = v267 * h0_6
    v340 = v338 + v339
    v341 = v1 * v340
    v342 = v341 + v337
    v343 = z0_4 * v246
    v344 = v343 + v342
    v345 = g9 * v220
    v346 = z0_9 * v345
    v347 = v346 + v344
    v348 = v111 * v236
    v349 = v298 * h0_6
    v350 = v332 * v35
    v351 = z0_4 * v212
    v352 = v350 + v351
    v353 = v260 + v352
    v354 = v353 * v92
    v355 = v263 * h1_8
    v356 = v354 + v355
    v357 = v349 + v356
    v358 = v268 * h0_5
    v359 = v358 + v357
    v360 = v348 + v359
    v361 = v272 * v141
    v362 = v361 + v360
    v363 = v238 * v148
    v364 = v363 + v362
    v365 = z0_5 * v285
    v366 = v365 + v364
    v367 = z0_6 * v315
    v368 = v367 + v366
    v369 = v35 * v220
    v370 = v212 * h0_4
    v371 = v370 + v369
    v372 = z0_8 * v371
    v373 = v372 * 2.0
    v374 = v373 + v368
    v375 = v212 * v196
    v376 = h0_9 * 2.0
    v377 = g4 * v376
    v378 = g5 * h1_9
    v379 = v377 + v378
    v380 = g6 * v244
    v381 = v380 + v379
    v382 = v375 + v381
    v383 = v333 * h0_7
    v384 = v383 + v382
    v385 = v225 * h0_4
    v386 = v385 + v384
    v387 = g8 * v205
    v388 = v387 + v386
    v389 = z0_5 * v255
    v390 = v288 * h0_5
    v391 = v389 + v390
    v392 = v1 * v391
    v393 = v392 + v388
    v394 = z0_4 * v250
    v395 = v394 + v393
    v396 = z0_7 * v345
    v397 = v396 + v395
    v398 = g3 * h0_1
    v399 = g3 * h0_2
    v400 = g3 * h0_3
    v401 = g5 * h0_4
    v402 = g7 * v220
    v403 = v401 + v402
    v404 = v15 * v255
    v405 = v263 * h0_5
    v406 = v405 + v404
    v407 = v15 * v284
    v408 = v263 * h0_6
    v409 = v408 + v407
    v410 = g5 * h0_7
    v411 = g7 * v249
    v412 = v410 + v411
    v413 = v15 * v236
    v414 = v263 * h0_8
    v415 = v414 + v413
    v416 = g5 * h0_9
    v417 = g7 * v244
    v418 = v416 + v417
    v420 = h0_4 + h0_7
    v421 = h0_9 + v420
    v422 = v220 + v249
    v423 = v244 + v422
    v424 = z0_1 * h1_1
    v426 = z1_1 * h0_1
    v427 = v424 + v426
    v428 = z0_2 * h1_2
    v429 = v428 + v427
    v431 = z1_2 * h0_2
    v432 = v431 + v429
    v433 = z0_3 * h1_3
    v434 = v433 + v432
    v436 = z1_3 * h0_3
    v437 = v436 + v434
    v438 = v196 + v156
    v439 = v93 + v438
    v440 = v439 * 2.0
    v441 = z0_4 * v214
    v442 = z0_7 * v325
    v443 = v441 + v442
    v444 = z0_9 * v376
    v445 = v444 + v443
    v446 = v440 + v445
    v447 = z0_5 * h1_5
    v448 = z1_5 * h0_5
    v449 = v447 + v448
    v450 = z0_6 * h1_6
    v451 = v450 + v449
    v452 = z1_6 * h0_6
    v453 = v452 + v451
    v454 = z0_8 * h1_8
    v455 = v454 + v453
    v456 = z1_8 * h0_8
    v457 = v456 + v455
    v458 = v457 * 2.0
    v459 = z0_4 * h1_4
    v460 = z1_4 * h0_4
    v461 = v459 + v460
    v462 = z0_7 * h1_7
    v463 = v462 + v461
    v464 = z1_7 * h0_7
    v465 = v464 + v463
    v466 = z0_9 * h1_9
    v467 = v466 + v465
    v468 = z1_9 * h0_9
    v469 = v468 + v467
    v470 = v458 + v469
    v471 = v391 + v340
    v472 = v240 + v471
    v473 = v472 * 2.0
    v474 = z0_4 * v220
    v475 = v332 * h0_4
    v476 = v474 + v475
    v477 = z0_7 * v249
    v478 = v477 + v476
    v479 = v224 * h0_7
    v480 = v479 + v478
    v481 = z0_9 * v244
    v482 = v481 + v480
    v483 = v228 * h0_9
    v484 = v483 + v482
    v485 = v473 + v484
    v486 = z1_6 * v284
    v487 = z1_5 * v255
    v488 = v288 * h1_5
    v489 = v487 + v488
    v490 = v486 + v489
    v491 = v267 * h1_6
    v492 = v491 + v490
    v493 = z1_8 * v236
    v494 = v493 + v492
    v495 = v238 * h1_8
    v496 = v495 + v494
    v497 = v496 * 2.0
    v498 = z1_4 * v220
    v499 = v332 * h1_4
    v500 = v498 + v499
    v501 = z1_7 * v249
    v502 = v501 + v500
    v503 = v224 * h1_7
    v504 = v503 + v502
    v505 = z1_9 * v244
    v506 = v505 + v504
    v507 = v228 * h1_9
    v508 = v507 + v506
    v509 = v497 + v508
    v510 = z0_8 * v141
    v511 = v113 * h0_8
    v512 = v510 + v511
    v513 = v512 * 2.0
    v514 = z0_9 * v205
    v515 = v175 * h0_9
    v516 = v514 + v515
    v517 = v513 + v516
    v518 = z0_4 * v93
    v519 = v34 * h0_4
    v520 = v518 + v519
    v521 = z0_9 * v196
    v522 = v521 + v520
    v523 = v173 * h0_9
    v524 = v523 + v522
    v525 = z0_7 * v156
    v526 = v525 + v524
    v527 = v121 * h0_7
    v528 = v527 + v526
    v529 = -v528
    v530 = v529 + v517
    v531 = v288 * v78
    v532 = v26 * v255
    v533 = v531 + v532
    v534 = v267 * v61
    v535 = v534 + v533
    v536 = v11 * v284
    v537 = v536 + v535
    v538 = v238 * v141
    v539 = v538 + v537
    v540 = v113 * v236
    v541 = v540 + v539
    v542 = v541 * 2.0
    v543 = v332 * v103
    v544 = v37 * v220
    v545 = v543 + v544
    v546 = v224 * v165
    v547 = v546 + v545
    v548 = v123 * v249
    v549 = v548 + v547
    v550 = v228 * v205
    v551 = v550 + v549
    v552 = v175 * v244
    v553 = v552 + v551
    v554 = v542 + v553
    v555 = z0_7 * v340
    v556 = z0_9 * v391
    v557 = z0_5 * v288
    v558 = v557 * h0_9
    v559 = v556 + v558
    v560 = v555 + v559
    v561 = z0_6 * v267
    v562 = v561 * h0_7
    v563 = v562 + v560
    v564 = z0_4 * v240
    v565 = v564 + v563
    v566 = z0_8 * v238
    v567 = v566 * h0_4
    v568 = v567 + v565
    v569 = v568 * -2.0
    v570 = v569 + v554
    v571 = v332 * v93
    v572 = v34 * v220
    v573 = v571 + v572
    v574 = v228 * v196
    v575 = v574 + v573
    v576 = v173 * v244
    v577 = v576 + v575
    v578 = v224 * v156
    v579 = v578 + v577
    v580 = v121 * v249
    v581 = v580 + v579
    v582 = -v581
    v583 = v582 + v570
    return (
        v109, v170, v210, v252, v296, v323, v347, v374, v397, v398, v399, v400, v403, v406, v409, v412,
        v415, v418, v421, v423, v437, v446, v470, v485, v509, v530, v583,
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
            h1_7, z1_9, h1_3, h1_9, g8, g4, g5, z1_1, z1_2, z1_3,
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
