"""Differential invariants of moebius, order 2. Kernels in Triton.

Generated; do not edit. Regenerate with: python -m codegen

Spec       moebius: 6 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  b425d80cb2d1066f787018275d88cbe483996b313181054fef81eda07d650cea
Proof      jets 14 - orbits 6 = 8 independent invariants, all found, annihilated by 6 generators
Forward    84 operations per channel and pixel: add 21, mul 47, neg 5, scale 2, sub 9
Backward   211 operations per channel and pixel: add 76, mul 109, neg 12, scale 5, sub 9
Second     534 operations per channel and pixel: add 219, mul 270, neg 26, scale 10, sub 9
Schedule   saves the jets alone, backward repeats 49 forward operations; values alive at once: 21, 41, 100
Features
    u(i), weight 0: u0
    L(i), weight 1: u0_xx + u0_yy
    Q(i,i), weight 1: u0_x**2 + u0_y**2
    Q(i,i+1), weight 1: u0_x*u1_x + u0_y*u1_y
    F(i,i+1), weight 3: u0_x**2*u1_xx*u1_yy - u0_x**2*u1_xy**2 - u0_x*u0_xx*u1_x*u1_yy + u0_x*u0_xx*u1_xy*u1_y +
        2*u0_x*u0_xy*u1_x*u1_xy - u0_x*u0_xy*u1_xx*u1_y + u0_x*u0_xy*u1_y*u1_yy - u0_x*u0_yy*u1_x*u1_xx -
        u0_x*u0_yy*u1_xy*u1_y - u0_xx*u0_y*u1_x*u1_xy - u0_xx*u0_y*u1_y*u1_yy + u0_xx*u0_yy*u1_x**2 +
        u0_xx*u0_yy*u1_y**2 - u0_xy**2*u1_x**2 - u0_xy**2*u1_y**2 + u0_xy*u0_y*u1_x*u1_xx -
        u0_xy*u0_y*u1_x*u1_yy + 2*u0_xy*u0_y*u1_xy*u1_y + u0_y**2*u1_xx*u1_yy - u0_y**2*u1_xy**2 +
        u0_y*u0_yy*u1_x*u1_xy - u0_y*u0_yy*u1_xx*u1_y
    P(i,i+1), weight 3: u0_x**3*u1_x*u1_yy - u0_x**3*u1_xy*u1_y - u0_x**2*u0_y*u1_x*u1_xy +
        u0_x**2*u0_y*u1_xx*u1_y - u0_x**2*u0_yy*u1_x**2 - u0_x**2*u0_yy*u1_y**2 + 2*u0_x*u0_xy*u0_y*u1_x**2 +
        2*u0_x*u0_xy*u0_y*u1_y**2 + u0_x*u0_y**2*u1_x*u1_yy - u0_x*u0_y**2*u1_xy*u1_y - u0_xx*u0_y**2*u1_x**2 -
        u0_xx*u0_y**2*u1_y**2 - u0_y**3*u1_x*u1_xy + u0_y**3*u1_xx*u1_y

"""

# mypy: ignore-errors

from __future__ import annotations

import triton
import triton.language as tl
from torch import Tensor

from ..runtime.triton_launch import among, feature_shape, launch, load, neighbours, place, scaled_by, stencil, taps

REACHES = (0, 0, 0, 1, 1, 1)
"""Channels beyond the first that each family reads; None for a function of the base alone."""
SCALES = (-1, 0, 0, 0, 1, 1)
"""For each family the number of its weight among those that are not zero, which share a scale; -1 for weight zero."""
ORDERS = (1, 2)
"""Of the jets that bounds on the rounding of features with a weight read."""
COLUMNS = 8
"""The least power of two that holds the families, from 8."""


@triton.jit
def forward_step_2(z0_3, z0_5, z0_1, z0_2, z1_1, z1_2, z0_4, z1_4, z1_5, z1_3):
    v3 = z0_3 + z0_5
    v5 = z0_1 * z0_1
    v7 = z0_2 * z0_2
    v8 = v5 + v7
    v10 = z0_1 * z1_1
    v12 = z0_2 * z1_2
    v13 = v10 + v12
    v14 = z1_2 * z1_2
    v15 = z1_1 * z1_1
    v16 = -v15
    v17 = v16 - v14
    v19 = z0_4 * z0_4
    v20 = v17 * v19
    v21 = -v5
    v22 = v21 - v7
    v24 = z1_4 * z1_4
    v25 = v22 * v24
    v26 = v20 + v25
    v27 = v15 + v14
    v28 = z0_3 * z0_5
    v29 = v27 * v28
    v30 = v29 + v26
    v31 = z0_1 * z1_2
    v32 = z1_1 * z0_2
    v33 = v31 - v32
    v34 = z0_3 * z1_4
    v35 = v34 * v33
    v36 = v35 + v30
    v37 = -v10
    v38 = v37 - v12
    v40 = z0_3 * z1_5
    v41 = v40 * v38
    v42 = v41 + v36
    v43 = v32 - v31
    v45 = z1_3 * z0_4
    v46 = v45 * v43
    v47 = v46 + v42
    v48 = z0_4 * z1_4
    v49 = v13 * v48
    v50 = v49 * 2.0
    v51 = v47 + v50
    v52 = z1_5 * z0_4
    v53 = v33 * v52
    v54 = v53 + v51
    v55 = z1_3 * z0_5
    v56 = v38 * v55
    v57 = v56 + v54
    v58 = z0_5 * z1_4
    v59 = v43 * v58
    v60 = v59 + v57
    v61 = z1_3 * z1_5
    v62 = v8 * v61
    v63 = v62 + v60
    v64 = v7 * v14
    v65 = v15 * v7
    v66 = -v65
    v67 = v66 - v64
    v68 = z0_3 * v67
    v69 = z0_1 * z0_2
    v70 = v15 * v69
    v71 = v14 * v69
    v72 = v70 + v71
    v73 = z0_4 * v72
    v74 = v73 * 2.0
    v75 = v68 + v74
    v76 = v5 * v14
    v77 = v5 * v15
    v78 = -v77
    v79 = v78 - v76
    v80 = z0_5 * v79
    v81 = v80 + v75
    v82 = v7 * v12
    v83 = v5 * v12
    v84 = v82 + v83
    v85 = z1_3 * v84
    v86 = v85 + v81
    v87 = v7 * v32
    v88 = v5 * v31
    v89 = -v88
    v90 = v89 - v87
    v91 = v7 * v31
    v92 = v90 - v91
    v93 = v5 * v32
    v94 = v92 - v93
    v95 = z1_4 * v94
    v96 = v95 + v86
    v97 = v5 * v10
    v98 = v7 * v10
    v99 = v97 + v98
    v100 = z1_5 * v99
    v101 = v100 + v96
    return (v3, v8, v13, v63, v101)


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
    o5 = o4 + tl.maximum(channels - 1, 0)
    o6 = o5 + tl.maximum(channels - 1, 0)
    jets = jets + (image * channels * 6 * plane + corner) + offset
    features = features + (image * o6 * plane + corner) + offset
    z0_1 = load(jets + (first * 6 + 1) * plane, m0, wide)
    z0_2 = load(jets + (first * 6 + 2) * plane, m0, wide)
    z0_3 = load(jets + (first * 6 + 3) * plane, m0, wide)
    z0_4 = load(jets + (first * 6 + 4) * plane, m0, wide)
    z0_5 = load(jets + (first * 6 + 5) * plane, m0, wide)
    for i in range(first, tl.minimum(start + run, channels)):
        m1 = among(i + 1 < channels, room, block)
        z0_0 = load(jets + (i * 6) * plane, m0, wide)
        z1_1 = load(jets + ((i + 1) * 6 + 1) * plane, m1, wide)
        z1_2 = load(jets + ((i + 1) * 6 + 2) * plane, m1, wide)
        z1_3 = load(jets + ((i + 1) * 6 + 3) * plane, m1, wide)
        z1_4 = load(jets + ((i + 1) * 6 + 4) * plane, m1, wide)
        z1_5 = load(jets + ((i + 1) * 6 + 5) * plane, m1, wide)
        (f1, f2, f3, f4, f5) = forward_step_2(z0_3, z0_5, z0_1, z0_2, z1_1, z1_2, z0_4, z1_4, z1_5, z1_3)
        tl.store(features + (o0 + i) * plane, z0_0, mask=m0)
        tl.store(features + (o1 + i) * plane, f1, mask=m0)
        tl.store(features + (o2 + i) * plane, f2, mask=m0)
        tl.store(features + (o3 + i) * plane, f3, mask=m1)
        tl.store(features + (o4 + i) * plane, f4, mask=m1)
        tl.store(features + (o5 + i) * plane, f5, mask=m1)
        z0_1 = z1_1
        z0_2 = z1_2
        z0_3 = z1_3
        z0_4 = z1_4
        z0_5 = z1_5


@triton.jit
def backward_step_2(z1_2, g5, z0_4, z1_1, z0_2, z0_1, z1_4, z0_5, g4, z1_3, z1_5, z0_3, g3, g2, g1):
    v2 = z1_2 * z1_2
    v4 = g5 * 2.0
    v6 = z0_4 * v4
    v7 = v2 * v6
    v9 = z1_1 * z1_1
    v10 = v9 * v6
    v11 = v7 + v10
    v13 = z0_2 * v11
    v15 = z0_1 * z0_1
    v17 = z1_4 * g5
    v18 = -v17
    v19 = v15 * v18
    v20 = z0_2 * z0_2
    v21 = v20 * v18
    v22 = v19 + v21
    v24 = z0_5 * z1_4
    v26 = v24 * g4
    v28 = z1_3 * z0_4
    v29 = v28 * g4
    v30 = v26 + v29
    v31 = -v30
    v32 = v31 + v22
    v34 = z1_5 * z0_4
    v35 = v34 * g4
    v37 = z0_3 * z1_4
    v38 = v37 * g4
    v39 = v35 + v38
    v40 = v39 + v32
    v41 = z1_2 * v40
    v42 = v13 + v41
    v43 = z1_5 * g5
    v44 = v20 * v43
    v45 = v15 * v43
    v46 = v44 + v45
    v47 = z1_3 * z0_5
    v48 = v47 * g4
    v49 = z0_3 * z1_5
    v50 = v49 * g4
    v51 = v48 + v50
    v52 = -v51
    v53 = v52 + v46
    v54 = z0_4 * z1_4
    v55 = g4 * 2.0
    v56 = v54 * v55
    v58 = g3 + v56
    v59 = v58 + v53
    v60 = z1_1 * v59
    v61 = v60 + v42
    v62 = z0_1 * z1_1
    v63 = v62 * v43
    v64 = z1_1 * z0_2
    v65 = v64 * v18
    v66 = v63 + v65
    v67 = z0_1 * z1_2
    v68 = v67 * v18
    v69 = v68 + v66
    v70 = z0_2 * z1_2
    v71 = z1_3 * g5
    v72 = v70 * v71
    v73 = v72 + v69
    v74 = z0_5 * g5
    v75 = -v74
    v76 = v2 * v75
    v77 = v76 + v73
    v78 = v9 * v75
    v79 = v78 + v77
    v80 = z1_4 * z1_4
    v81 = v80 * g4
    v82 = -v81
    v83 = v82 + v79
    v84 = z1_3 * z1_5
    v85 = v84 * g4
    v87 = g2 + v85
    v88 = v87 + v83
    v89 = z0_1 * v88
    v90 = v89 * 2.0
    v91 = v90 + v61
    v92 = z0_1 * v11
    v93 = v30 + v22
    v94 = -v39
    v95 = v94 + v93
    v96 = z1_1 * v95
    v97 = v92 + v96
    v98 = v15 * v71
    v99 = v20 * v71
    v100 = v98 + v99
    v101 = v52 + v100
    v102 = v58 + v101
    v103 = z1_2 * v102
    v104 = v103 + v97
    v105 = v63 + v68
    v106 = v65 + v105
    v107 = v72 + v106
    v108 = z0_3 * g5
    v109 = -v108
    v110 = v2 * v109
    v111 = v110 + v107
    v112 = v9 * v109
    v113 = v112 + v111
    v114 = v82 + v113
    v115 = v87 + v114
    v116 = z0_2 * v115
    v117 = v116 * 2.0
    v118 = v117 + v104
    v119 = v20 * v2
    v120 = v9 * v20
    v121 = -v120
    v122 = v121 - v119
    v123 = v122 * g5
    v124 = -v62
    v125 = v124 - v70
    v126 = v125 * g4
    v127 = z1_5 * v126
    v128 = v123 + v127
    v129 = v67 - v64
    v130 = v129 * g4
    v131 = z1_4 * v130
    v132 = v131 + v128
    v133 = v9 + v2
    v134 = v133 * g4
    v135 = z0_5 * v134
    v136 = v135 + v132
    v138 = g1 + v136
    v139 = z0_1 * z0_2
    v140 = v9 * v139
    v141 = v2 * v139
    v142 = v140 + v141
    v143 = v142 * v4
    v144 = -v9
    v145 = v144 - v2
    v146 = v145 * g4
    v147 = z0_4 * v146
    v148 = v147 * 2.0
    v149 = v148 + v143
    v150 = z1_5 * v130
    v151 = v150 + v149
    v152 = v62 + v70
    v153 = v152 * v55
    v154 = z1_4 * v153
    v155 = v154 + v151
    v156 = v64 - v67
    v157 = v156 * g4
    v158 = z1_3 * v157
    v159 = v158 + v155
    v160 = v15 * v2
    v161 = v15 * v9
    v162 = -v161
    v163 = v162 - v160
    v164 = v163 * g5
    v165 = z1_4 * v157
    v166 = v164 + v165
    v167 = z1_3 * v126
    v168 = v167 + v166
    v169 = z0_3 * v134
    v170 = v169 + v168
    v171 = g1 + v170
    v172 = z0_2 * v95
    v173 = z0_1 * v59
    v174 = v172 + v173
    v175 = v139 * v6
    v176 = v15 * v75
    v177 = v175 + v176
    v178 = v20 * v109
    v179 = v178 + v177
    v180 = z0_4 * z0_4
    v181 = v180 * g4
    v182 = -v181
    v183 = v182 + v179
    v184 = z0_3 * z0_5
    v185 = v184 * g4
    v186 = v185 + v183
    v187 = z1_1 * v186
    v188 = v187 * 2.0
    v189 = v188 + v174
    v190 = z0_1 * v40
    v191 = z0_2 * v102
    v192 = v190 + v191
    v193 = z1_2 * v186
    v194 = v193 * 2.0
    v195 = v194 + v192
    v196 = v20 * v70
    v197 = v15 * v70
    v198 = v196 + v197
    v199 = v198 * g5
    v200 = z0_5 * v126
    v201 = v199 + v200
    v202 = z0_4 * v157
    v203 = v202 + v201
    v204 = v15 + v20
    v205 = v204 * g4
    v206 = z1_5 * v205
    v207 = v206 + v203
    v208 = v20 * v64
    v209 = v15 * v67
    v210 = -v209
    v211 = v210 - v208
    v212 = v20 * v67
    v213 = v211 - v212
    v214 = v15 * v64
    v215 = v213 - v214
    v216 = v215 * g5
    v217 = -v15
    v218 = v217 - v20
    v219 = v218 * g4
    v220 = z1_4 * v219
    v221 = v220 * 2.0
    v222 = v221 + v216
    v223 = z0_5 * v157
    v224 = v223 + v222
    v225 = z0_4 * v153
    v226 = v225 + v224
    v227 = z0_3 * v130
    v228 = v227 + v226
    v229 = v15 * v62
    v230 = v20 * v62
    v231 = v229 + v230
    v232 = v231 * g5
    v233 = z0_4 * v130
    v234 = v232 + v233
    v235 = z0_3 * v126
    v236 = v235 + v234
    v237 = z1_3 * v205
    v238 = v237 + v236
    return (v91, v118, v138, v159, v171, v189, v195, v207, v228, v238)


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
    o5 = o4 + tl.maximum(channels - 1, 0)
    o6 = o5 + tl.maximum(channels - 1, 0)
    jets = jets + (image * channels * 6 * plane + corner) + offset
    grad = grad + (image * o6 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 6 * plane + corner) + offset
    z0_1 = load(jets + (first * 6 + 1) * plane, m0, wide)
    z0_2 = load(jets + (first * 6 + 2) * plane, m0, wide)
    z0_3 = load(jets + (first * 6 + 3) * plane, m0, wide)
    z0_4 = load(jets + (first * 6 + 4) * plane, m0, wide)
    z0_5 = load(jets + (first * 6 + 5) * plane, m0, wide)
    a0_1 = zero
    a0_2 = zero
    a0_3 = zero
    a0_4 = zero
    a0_5 = zero
    for i in range(first, tl.minimum(start + run, channels)):
        m1 = among(i + 1 < channels, room, block)
        z1_1 = load(jets + ((i + 1) * 6 + 1) * plane, m1, wide)
        z1_2 = load(jets + ((i + 1) * 6 + 2) * plane, m1, wide)
        z1_3 = load(jets + ((i + 1) * 6 + 3) * plane, m1, wide)
        z1_4 = load(jets + ((i + 1) * 6 + 4) * plane, m1, wide)
        z1_5 = load(jets + ((i + 1) * 6 + 5) * plane, m1, wide)
        g0 = load(grad + (o0 + i) * plane, m0, wide)
        g1 = load(grad + (o1 + i) * plane, m0, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        g3 = load(grad + (o3 + i) * plane, m1, wide)
        g4 = load(grad + (o4 + i) * plane, m1, wide)
        g5 = load(grad + (o5 + i) * plane, m1, wide)
        (c0_1, c0_2, c0_3, c0_4, c0_5, c1_1, c1_2, c1_3, c1_4, c1_5) = backward_step_2(
            z1_2, g5, z0_4, z1_1, z0_2, z0_1, z1_4, z0_5, g4, z1_3, z1_5, z0_3, g3, g2, g1,
        )
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 6) * plane, g0, mask=own)
        tl.store(grad_jets + (i * 6 + 1) * plane, a0_1 + c0_1, mask=own)
        a0_1 = c1_1
        tl.store(grad_jets + (i * 6 + 2) * plane, a0_2 + c0_2, mask=own)
        a0_2 = c1_2
        tl.store(grad_jets + (i * 6 + 3) * plane, a0_3 + c0_3, mask=own)
        a0_3 = c1_3
        tl.store(grad_jets + (i * 6 + 4) * plane, a0_4 + c0_4, mask=own)
        a0_4 = c1_4
        tl.store(grad_jets + (i * 6 + 5) * plane, a0_5 + c0_5, mask=own)
        a0_5 = c1_5
        z0_1 = z1_1
        z0_2 = z1_2
        z0_3 = z1_3
        z0_4 = z1_4
        z0_5 = z1_5


@triton.jit
def double_step_2(
    z0_1, h1_2, z1_2, h0_1, z1_1, h0_2, z0_2, h1_1, z1_4, g5, z0_5, z1_3, z1_5, h1_5, h1_4, h1_3, h0_5,
    g4, g2, z0_3, z0_4, g3, h0_4, h0_3,
):
    v2 = z0_1 * h1_2
    v5 = z1_2 * h0_1
    v6 = v2 + v5
    v9 = z1_1 * h0_2
    v12 = z0_2 * h1_1
    v13 = v9 + v12
    v14 = v6 + v13
    v17 = z1_4 * g5
    v18 = -v17
    v19 = v18 * v14
    v20 = h1_1 * 2.0
    v21 = z1_1 * v20
    v22 = h1_2 * 2.0
    v23 = z1_2 * v22
    v24 = v21 + v23
    v26 = z0_5 * g5
    v27 = -v26
    v28 = v27 * v24
    v29 = z0_2 * h1_2
    v30 = z1_2 * h0_2
    v31 = v29 + v30
    v33 = z1_3 * g5
    v34 = v33 * v31
    v35 = v28 + v34
    v36 = v19 + v35
    v37 = z0_1 * h1_1
    v38 = z1_1 * h0_1
    v39 = v37 + v38
    v41 = z1_5 * g5
    v42 = v41 * v39
    v43 = v42 + v36
    v44 = z0_1 * z1_1
    v46 = g5 * h1_5
    v47 = v44 * v46
    v48 = v47 + v43
    v49 = z1_1 * z0_2
    v51 = g5 * h1_4
    v52 = -v51
    v53 = v49 * v52
    v54 = v53 + v48
    v55 = z0_1 * z1_2
    v56 = v55 * v52
    v57 = v56 + v54
    v58 = z0_2 * z1_2
    v60 = g5 * h1_3
    v61 = v58 * v60
    v62 = v61 + v57
    v63 = z1_2 * z1_2
    v65 = g5 * h0_5
    v66 = -v65
    v67 = v63 * v66
    v68 = v67 + v62
    v69 = z1_1 * z1_1
    v70 = v69 * v66
    v71 = v70 + v68
    v72 = h1_4 * 2.0
    v73 = z1_4 * v72
    v75 = g4 * v73
    v76 = -v75
    v77 = v76 + v71
    v78 = z1_3 * h1_5
    v79 = z1_5 * h1_3
    v80 = v78 + v79
    v81 = g4 * v80
    v82 = v81 + v77
    v83 = z0_1 * v82
    v84 = v83 * 2.0
    v85 = v44 * v41
    v86 = v49 * v18
    v87 = v85 + v86
    v88 = v55 * v18
    v89 = v88 + v87
    v90 = v58 * v33
    v91 = v90 + v89
    v92 = v63 * v27
    v93 = v92 + v91
    v94 = v69 * v27
    v95 = v94 + v93
    v96 = z1_4 * z1_4
    v97 = v96 * g4
    v98 = -v97
    v99 = v98 + v95
    v100 = z1_3 * z1_5
    v101 = v100 * g4
    v103 = g2 + v101
    v104 = v103 + v99
    v105 = h0_1 * 2.0
    v106 = v104 * v105
    v107 = z0_2 * z0_2
    v108 = v107 * v41
    v109 = z0_1 * z0_1
    v110 = v109 * v41
    v111 = v108 + v110
    v112 = z1_3 * z0_5
    v113 = v112 * g4
    v115 = z0_3 * z1_5
    v116 = v115 * g4
    v117 = v113 + v116
    v118 = -v117
    v119 = v118 + v111
    v121 = z0_4 * z1_4
    v122 = g4 * 2.0
    v123 = v121 * v122
    v125 = g3 + v123
    v126 = v125 + v119
    v127 = v126 * h1_1
    v128 = v106 + v127
    v129 = v109 * v18
    v130 = v107 * v18
    v131 = v129 + v130
    v132 = z0_5 * z1_4
    v133 = v132 * g4
    v134 = z1_3 * z0_4
    v135 = v134 * g4
    v136 = v133 + v135
    v137 = -v136
    v138 = v137 + v131
    v139 = z1_5 * z0_4
    v140 = v139 * g4
    v141 = z0_3 * z1_4
    v142 = v141 * g4
    v143 = v140 + v142
    v144 = v143 + v138
    v145 = v144 * h1_2
    v146 = v145 + v128
    v147 = g5 * 2.0
    v148 = z0_4 * v147
    v149 = v63 * v148
    v150 = v69 * v148
    v151 = v149 + v150
    v152 = v151 * h0_2
    v153 = v152 + v146
    v154 = v148 * v24
    v156 = v147 * h0_4
    v157 = v63 * v156
    v158 = v154 + v157
    v159 = v69 * v156
    v160 = v159 + v158
    v161 = z0_2 * v160
    v162 = v161 + v153
    v163 = z0_1 * v105
    v164 = h0_2 * 2.0
    v165 = z0_2 * v164
    v166 = v163 + v165
    v167 = v18 * v166
    v168 = v107 * v52
    v169 = v167 + v168
    v170 = v109 * v52
    v171 = v170 + v169
    v172 = z1_3 * h0_4
    v173 = z0_4 * h1_3
    v174 = v172 + v173
    v175 = z0_5 * h1_4
    v176 = v175 + v174
    v177 = z1_4 * h0_5
    v178 = v177 + v176
    v179 = g4 * v178
    v180 = -v179
    v181 = v180 + v171
    v182 = z0_3 * h1_4
    v184 = z1_4 * h0_3
    v185 = v182 + v184
    v186 = z1_5 * h0_4
    v187 = v186 + v185
    v188 = z0_4 * h1_5
    v189 = v188 + v187
    v190 = g4 * v189
    v191 = v190 + v181
    v192 = z1_2 * v191
    v193 = v192 + v162
    v194 = v41 * v166
    v195 = v107 * v46
    v196 = v194 + v195
    v197 = v109 * v46
    v198 = v197 + v196
    v199 = z0_3 * h1_5
    v200 = z1_5 * h0_3
    v201 = v199 + v200
    v202 = z1_3 * h0_5
    v203 = v202 + v201
    v204 = z0_5 * h1_3
    v205 = v204 + v203
    v206 = g4 * v205
    v207 = -v206
    v208 = v207 + v198
    v209 = z0_4 * h1_4
    v210 = z1_4 * h0_4
    v211 = v209 + v210
    v212 = v122 * v211
    v213 = v212 + v208
    v214 = z1_1 * v213
    v215 = v214 + v193
    v216 = v84 + v215
    v217 = z0_3 * g5
    v218 = -v217
    v219 = v218 * v24
    v220 = v219 + v34
    v221 = v19 + v220
    v222 = v42 + v221
    v223 = v47 + v222
    v224 = v56 + v223
    v225 = v53 + v224
    v226 = v61 + v225
    v227 = g5 * h0_3
    v228 = -v227
    v229 = v63 * v228
    v230 = v229 + v226
    v231 = v69 * v228
    v232 = v231 + v230
    v233 = v76 + v232
    v234 = v81 + v233
    v235 = z0_2 * v234
    v236 = v235 * 2.0
    v237 = v85 + v88
    v238 = v86 + v237
    v239 = v90 + v238
    v240 = v63 * v218
    v241 = v240 + v239
    v242 = v69 * v218
    v243 = v242 + v241
    v244 = v98 + v243
    v245 = v103 + v244
    v246 = v245 * v164
    v247 = v109 * v33
    v248 = v107 * v33
    v249 = v247 + v248
    v250 = v118 + v249
    v251 = v125 + v250
    v252 = v251 * h1_2
    v253 = v246 + v252
    v254 = v136 + v131
    v255 = -v143
    v256 = v255 + v254
    v257 = v256 * h1_1
    v258 = v257 + v253
    v259 = v151 * h0_1
    v260 = v259 + v258
    v261 = z0_1 * v160
    v262 = v261 + v260
    v263 = v167 + v170
    v264 = v168 + v263
    v265 = v179 + v264
    v266 = -v190
    v267 = v266 + v265
    v268 = z1_1 * v267
    v269 = v268 + v262
    v270 = v33 * v166
    v271 = v109 * v60
    v272 = v270 + v271
    v273 = v107 * v60
    v274 = v273 + v272
    v275 = v207 + v274
    v276 = v212 + v275
    v277 = z1_2 * v276
    v278 = v277 + v269
    v279 = v236 + v278
    v280 = v69 * v165
    v281 = v107 * v24
    v282 = v280 + v281
    v283 = v63 * v165
    v284 = v283 + v282
    v285 = -v284
    v286 = g5 * v285
    v287 = v69 + v63
    v288 = v287 * g4
    v289 = v288 * h0_5
    v290 = v55 - v49
    v291 = v290 * g4
    v292 = v291 * h1_4
    v293 = v289 + v292
    v294 = -v44
    v295 = v294 - v58
    v296 = v295 * g4
    v297 = v296 * h1_5
    v298 = v297 + v293
    v299 = v286 + v298
    v300 = v39 + v31
    v301 = -v300
    v302 = g4 * v301
    v303 = z1_5 * v302
    v304 = v303 + v299
    v305 = -v13
    v306 = v6 + v305
    v307 = g4 * v306
    v308 = z1_4 * v307
    v309 = v308 + v304
    v310 = g4 * v24
    v311 = z0_5 * v310
    v312 = v311 + v309
    v313 = z0_1 * h0_2
    v314 = z0_2 * h0_1
    v315 = v313 + v314
    v316 = v69 * v315
    v317 = v63 * v315
    v318 = v316 + v317
    v319 = z0_1 * z0_2
    v320 = v319 * v24
    v321 = v320 + v318
    v322 = v147 * v321
    v323 = v49 - v55
    v324 = v323 * g4
    v325 = v324 * h1_3
    v326 = v44 + v58
    v327 = v326 * v122
    v328 = v327 * h1_4
    v329 = v325 + v328
    v330 = v291 * h1_5
    v331 = v330 + v329
    v332 = v322 + v331
    v333 = -v69
    v334 = v333 - v63
    v335 = v334 * g4
    v336 = h0_4 * 2.0
    v337 = v335 * v336
    v338 = v337 + v332
    v339 = -v24
    v340 = g4 * v339
    v341 = z0_4 * v340
    v342 = v341 * 2.0
    v343 = v342 + v338
    v344 = z1_5 * v307
    v345 = v344 + v343
    v346 = v122 * v300
    v347 = z1_4 * v346
    v348 = v347 + v345
    v349 = -v6
    v350 = v13 + v349
    v351 = g4 * v350
    v352 = z1_3 * v351
    v353 = v352 + v348
    v354 = v69 * v163
    v355 = v109 * v24
    v356 = v354 + v355
    v357 = v63 * v163
    v358 = v357 + v356
    v359 = -v358
    v360 = g5 * v359
    v361 = v288 * h0_3
    v362 = v296 * h1_3
    v363 = v361 + v362
    v364 = v324 * h1_4
    v365 = v364 + v363
    v366 = v360 + v365
    v367 = z1_4 * v351
    v368 = v367 + v366
    v369 = z1_3 * v302
    v370 = v369 + v368
    v371 = z0_3 * v310
    v372 = v371 + v370
    v373 = v319 * v148
    v374 = v109 * v27
    v375 = v373 + v374
    v376 = v107 * v218
    v377 = v376 + v375
    v378 = z0_4 * z0_4
    v379 = v378 * g4
    v380 = -v379
    v381 = v380 + v377
    v382 = z0_3 * z0_5
    v383 = v382 * g4
    v384 = v383 + v381
    v385 = v384 * v20
    v386 = v126 * h0_1
    v387 = v385 + v386
    v388 = v256 * h0_2
    v389 = v388 + v387
    v390 = z0_2 * v267
    v391 = v390 + v389
    v392 = z0_1 * v213
    v393 = v392 + v391
    v394 = v218 * v165
    v395 = v27 * v163
    v396 = v394 + v395
    v397 = v148 * v315
    v398 = v397 + v396
    v399 = v319 * v156
    v400 = v399 + v398
    v401 = v109 * v66
    v402 = v401 + v400
    v403 = v107 * v228
    v404 = v403 + v402
    v405 = z0_4 * v336
    v406 = g4 * v405
    v407 = -v406
    v408 = v407 + v404
    v409 = z0_3 * h0_5
    v410 = z0_5 * h0_3
    v411 = v409 + v410
    v412 = g4 * v411
    v413 = v412 + v408
    v414 = z1_1 * v413
    v415 = v414 * 2.0
    v416 = v415 + v393
    v417 = v384 * v22
    v418 = v251 * h0_2
    v419 = v417 + v418
    v420 = v144 * h0_1
    v421 = v420 + v419
    v422 = z0_1 * v191
    v423 = v422 + v421
    v424 = z0_2 * v276
    v425 = v424 + v423
    v426 = z1_2 * v413
    v427 = v426 * 2.0
    v428 = v427 + v425
    v429 = v107 * v31
    v430 = v109 * v31
    v431 = v429 + v430
    v432 = v58 * v166
    v433 = v432 + v431
    v434 = g5 * v433
    v435 = v109 + v107
    v436 = v435 * g4
    v437 = v436 * h1_5
    v438 = v324 * h0_4
    v439 = v437 + v438
    v440 = v296 * h0_5
    v441 = v440 + v439
    v442 = v434 + v441
    v443 = z0_5 * v302
    v444 = v443 + v442
    v445 = z0_4 * v351
    v446 = v445 + v444
    v447 = g4 * v166
    v448 = z1_5 * v447
    v449 = v448 + v446
    v450 = v109 * v14
    v451 = v107 * v14
    v452 = v55 * v166
    v453 = v451 + v452
    v454 = v450 + v453
    v455 = v49 * v166
    v456 = v455 + v454
    v457 = -v456
    v458 = g5 * v457
    v459 = v291 * h0_3
    v460 = v327 * h0_4
    v461 = v459 + v460
    v462 = v324 * h0_5
    v463 = v462 + v461
    v464 = v458 + v463
    v465 = -v109
    v466 = v465 - v107
    v467 = v466 * g4
    v468 = v467 * v72
    v469 = v468 + v464
    v470 = -v166
    v471 = g4 * v470
    v472 = z1_4 * v471
    v473 = v472 * 2.0
    v474 = v473 + v469
    v475 = z0_5 * v351
    v476 = v475 + v474
    v477 = z0_4 * v346
    v478 = v477 + v476
    v479 = z0_3 * v307
    v480 = v479 + v478
    v481 = v109 * v39
    v482 = v107 * v39
    v483 = v481 + v482
    v484 = v44 * v166
    v485 = v484 + v483
    v486 = g5 * v485
    v487 = v436 * h1_3
    v488 = v296 * h0_3
    v489 = v487 + v488
    v490 = v291 * h0_4
    v491 = v490 + v489
    v492 = v486 + v491
    v493 = z0_4 * v307
    v494 = v493 + v492
    v495 = z0_3 * v302
    v496 = v495 + v494
    v497 = z1_3 * v447
    v498 = v497 + v496
    v500 = h0_3 + h0_5
    v501 = v326 * v211
    v502 = v121 * v300
    v503 = v501 + v502
    v504 = v503 * 2.0
    v505 = v141 * v306
    v506 = v287 * v411
    v507 = v382 * v24
    v508 = v506 + v507
    v509 = v505 + v508
    v510 = v115 * v301
    v511 = v510 + v509
    v512 = v134 * v350
    v513 = v512 + v511
    v514 = v290 * v189
    v515 = v514 + v513
    v516 = v139 * v306
    v517 = v516 + v515
    v518 = v295 * v205
    v519 = v518 + v517
    v520 = v112 * v301
    v521 = v520 + v519
    v522 = v323 * v178
    v523 = v522 + v521
    v524 = v132 * v350
    v525 = v524 + v523
    v526 = v435 * v80
    v527 = v526 + v525
    v528 = v100 * v166
    v529 = v528 + v527
    v530 = v334 * v405
    v531 = v530 + v529
    v532 = v378 * v339
    v533 = v532 + v531
    v534 = v466 * v73
    v535 = v534 + v533
    v536 = v96 * v470
    v537 = v536 + v535
    v538 = v504 + v537
    v539 = z1_4 * v457
    v540 = z0_3 * v285
    v541 = v107 * v63
    v542 = v69 * v107
    v543 = -v542
    v544 = v543 - v541
    v545 = v544 * h0_3
    v546 = v540 + v545
    v547 = z0_5 * v359
    v548 = v547 + v546
    v549 = v109 * v63
    v550 = v109 * v69
    v551 = -v550
    v552 = v551 - v549
    v553 = v552 * h0_5
    v554 = v553 + v548
    v555 = z1_3 * v433
    v556 = v555 + v554
    v557 = v107 * v58
    v558 = v109 * v58
    v559 = v557 + v558
    v560 = v559 * h1_3
    v561 = v560 + v556
    v562 = v539 + v561
    v563 = v107 * v49
    v564 = v109 * v55
    v565 = -v564
    v566 = v565 - v563
    v567 = v107 * v55
    v568 = v566 - v567
    v569 = v109 * v49
    v570 = v568 - v569
    v571 = v570 * h1_4
    v572 = v571 + v562
    v573 = z1_5 * v485
    v574 = v573 + v572
    v575 = v109 * v44
    v576 = v107 * v44
    v577 = v575 + v576
    v578 = v577 * h1_5
    v579 = v578 + v574
    v580 = z0_4 * v321
    v581 = v69 * v319
    v582 = v63 * v319
    v583 = v581 + v582
    v584 = v583 * h0_4
    v585 = v580 + v584
    v586 = v585 * 2.0
    v587 = v586 + v579
    return (v216, v279, v312, v353, v372, v416, v428, v449, v480, v498, v500, v166, v300, v538, v587)


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
    o5 = o4 + tl.maximum(channels - 1, 0)
    o6 = o5 + tl.maximum(channels - 1, 0)
    jets = jets + (image * channels * 6 * plane + corner) + offset
    grad = grad + (image * o6 * plane + corner) + offset
    grad_grad_jets = grad_grad_jets + (image * channels * 6 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 6 * plane + corner) + offset
    grad_grad_features = grad_grad_features + (image * o6 * plane + corner) + offset
    z0_1 = load(jets + (first * 6 + 1) * plane, m0, wide)
    z0_2 = load(jets + (first * 6 + 2) * plane, m0, wide)
    z0_3 = load(jets + (first * 6 + 3) * plane, m0, wide)
    z0_4 = load(jets + (first * 6 + 4) * plane, m0, wide)
    z0_5 = load(jets + (first * 6 + 5) * plane, m0, wide)
    h0_1 = load(grad_grad_jets + (first * 6 + 1) * plane, m0, wide)
    h0_2 = load(grad_grad_jets + (first * 6 + 2) * plane, m0, wide)
    h0_3 = load(grad_grad_jets + (first * 6 + 3) * plane, m0, wide)
    h0_4 = load(grad_grad_jets + (first * 6 + 4) * plane, m0, wide)
    h0_5 = load(grad_grad_jets + (first * 6 + 5) * plane, m0, wide)
    a0_1 = zero
    a0_2 = zero
    a0_3 = zero
    a0_4 = zero
    a0_5 = zero
    for i in range(first, tl.minimum(start + run, channels)):
        m1 = among(i + 1 < channels, room, block)
        z1_1 = load(jets + ((i + 1) * 6 + 1) * plane, m1, wide)
        z1_2 = load(jets + ((i + 1) * 6 + 2) * plane, m1, wide)
        z1_3 = load(jets + ((i + 1) * 6 + 3) * plane, m1, wide)
        z1_4 = load(jets + ((i + 1) * 6 + 4) * plane, m1, wide)
        z1_5 = load(jets + ((i + 1) * 6 + 5) * plane, m1, wide)
        h0_0 = load(grad_grad_jets + (i * 6) * plane, m0, wide)
        h1_1 = load(grad_grad_jets + ((i + 1) * 6 + 1) * plane, m1, wide)
        h1_2 = load(grad_grad_jets + ((i + 1) * 6 + 2) * plane, m1, wide)
        h1_3 = load(grad_grad_jets + ((i + 1) * 6 + 3) * plane, m1, wide)
        h1_4 = load(grad_grad_jets + ((i + 1) * 6 + 4) * plane, m1, wide)
        h1_5 = load(grad_grad_jets + ((i + 1) * 6 + 5) * plane, m1, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        g3 = load(grad + (o3 + i) * plane, m1, wide)
        g4 = load(grad + (o4 + i) * plane, m1, wide)
        g5 = load(grad + (o5 + i) * plane, m1, wide)
        (c0_1, c0_2, c0_3, c0_4, c0_5, c1_1, c1_2, c1_3, c1_4, c1_5, f1, f2, f3, f4, f5) = double_step_2(
            z0_1, h1_2, z1_2, h0_1, z1_1, h0_2, z0_2, h1_1, z1_4, g5, z0_5, z1_3, z1_5, h1_5, h1_4, h1_3, h0_5,
            g4, g2, z0_3, z0_4, g3, h0_4, h0_3,
        )
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 6) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 6 + 1) * plane, a0_1 + c0_1, mask=own)
        a0_1 = c1_1
        tl.store(grad_jets + (i * 6 + 2) * plane, a0_2 + c0_2, mask=own)
        a0_2 = c1_2
        tl.store(grad_jets + (i * 6 + 3) * plane, a0_3 + c0_3, mask=own)
        a0_3 = c1_3
        tl.store(grad_jets + (i * 6 + 4) * plane, a0_4 + c0_4, mask=own)
        a0_4 = c1_4
        tl.store(grad_jets + (i * 6 + 5) * plane, a0_5 + c0_5, mask=own)
        a0_5 = c1_5
        tl.store(grad_grad_features + (o0 + i) * plane, h0_0, mask=m0 & own)
        tl.store(grad_grad_features + (o1 + i) * plane, f1, mask=m0 & own)
        tl.store(grad_grad_features + (o2 + i) * plane, f2, mask=m0 & own)
        tl.store(grad_grad_features + (o3 + i) * plane, f3, mask=m1 & own)
        tl.store(grad_grad_features + (o4 + i) * plane, f4, mask=m1 & own)
        tl.store(grad_grad_features + (o5 + i) * plane, f5, mask=m1 & own)
        z0_1 = z1_1
        z0_2 = z1_2
        z0_3 = z1_3
        z0_4 = z1_4
        z0_5 = z1_5
        h0_1 = h1_1
        h0_2 = h1_2
        h0_3 = h1_3
        h0_4 = h1_4
        h0_5 = h1_5


def forward(jets: Tensor, base: Tensor | None) -> Tensor:
    """Features of the jets."""
    features = jets.new_empty(feature_shape(jets, REACHES))
    launch(forward_kernel, 4, jets, (features,), None)
    return features


def backward(jets: Tensor, base: Tensor | None, grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features."""
    grad_jets = jets.new_empty(jets.shape)
    launch(backward_kernel, 2, jets, (grad, grad_jets), None)
    return grad_jets


def double_backward(
    jets: Tensor, base: Tensor | None, grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass."""
    grad_jets, grad_grad_features = jets.new_empty(jets.shape), grad.new_empty(grad.shape)
    tensors = (grad, grad_grad_jets, grad_jets, grad_grad_features)
    launch(double_kernel, 1, jets, tensors, None)
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
def measure_layer(
    images,
    stencils,
    largest,
    squares,
    jet_sizes,
    count,
    channels,
    height,
    width,
    top,
    rows,
    least: tl.constexpr,
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
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + channels
    o3 = o2 + channels
    o4 = o3 + tl.maximum(channels - 1, 0)
    o5 = o4 + tl.maximum(channels - 1, 0)
    o6 = o5 + tl.maximum(channels - 1, 0)
    (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
        source + (0) * area, 0 < channels, row, height, width, across, below, inside, radius, wide,
    )
    n0, s0 = zero + least, zero
    n1, s1 = zero + least, zero
    k1 = tl.maximum(tl.maximum(zero, tl.abs(z0_1)), tl.abs(z0_2))
    k2 = tl.maximum(tl.maximum(tl.maximum(zero, tl.abs(z0_3)), tl.abs(z0_4)), tl.abs(z0_5))
    for i in range(0, channels):
        (z1_0, z1_1, z1_2, z1_3, z1_4, z1_5) = jets_of(
            source + (i + 1) * area, i + 1 < channels, row, height, width, across, below, inside, radius, wide,
        )
        m1 = among(i + 1 < channels, room, block)
        (f1, f2, f3, f4, f5) = forward_step_2(z0_3, z0_5, z0_1, z0_2, z1_1, z1_2, z0_4, z1_4, z1_5, z1_3)
        f0 = tl.where(among(i < channels, room, block), z0_0, zero)
        f1 = tl.where(among(i < channels, room, block), f1, zero)
        f2 = tl.where(among(i < channels, room, block), f2, zero)
        f3 = tl.where(m1, f3, zero)
        f4 = tl.where(m1, f4, zero)
        f5 = tl.where(m1, f5, zero)
        most = tl.maximum(tl.maximum(tl.maximum(n0, tl.abs(f1)), tl.abs(f2)), tl.abs(f3))
        part, unit = n0 / most, 1.0 / most
        s0 = s0 * (part * part)
        s0 += (f1 * unit) * (f1 * unit)
        s0 += (f2 * unit) * (f2 * unit)
        s0 += (f3 * unit) * (f3 * unit)
        n0 = most
        most = tl.maximum(tl.maximum(n1, tl.abs(f4)), tl.abs(f5))
        part, unit = n1 / most, 1.0 / most
        s1 = s1 * (part * part)
        s1 += (f4 * unit) * (f4 * unit)
        s1 += (f5 * unit) * (f5 * unit)
        n1 = most
        k1 = tl.maximum(tl.maximum(k1, tl.abs(z1_1)), tl.abs(z1_2))
        k2 = tl.maximum(tl.maximum(tl.maximum(k2, tl.abs(z1_3)), tl.abs(z1_4)), tl.abs(z1_5))
        z0_0 = z1_0
        z0_1 = z1_1
        z0_2 = z1_2
        z0_3 = z1_3
        z0_4 = z1_4
        z0_5 = z1_5
    tl.store(largest + (image * 2 + 0) * area + pixel, n0, mask=m0)
    tl.store(squares + (image * 2 + 0) * area + pixel, s0, mask=m0)
    tl.store(largest + (image * 2 + 1) * area + pixel, n1, mask=m0)
    tl.store(squares + (image * 2 + 1) * area + pixel, s1, mask=m0)
    tl.store(jet_sizes + (image * 2 + 0) * area + pixel, k1, mask=m0)
    tl.store(jet_sizes + (image * 2 + 1) * area + pixel, k2, mask=m0)


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
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + channels
    o3 = o2 + channels
    o4 = o3 + tl.maximum(channels - 1, 0)
    o5 = o4 + tl.maximum(channels - 1, 0)
    o6 = o5 + tl.maximum(channels - 1, 0)
    (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
        source + (0) * area, 0 < channels, row, height, width, across, below, inside, radius, wide,
    )
    if scaled:
        q0 = load(factors + (image * 2 + 0) * area + pixel, m0, wide)
        q1 = load(factors + (image * 2 + 1) * area + pixel, m0, wide)
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
            (f1, f2, f3, f4, f5) = forward_step_2(z0_3, z0_5, z0_1, z0_2, z1_1, z1_2, z0_4, z1_4, z1_5, z1_3)
            f0 = tl.where(among(i < channels, room, block), z0_0, zero)
            f1 = tl.where(among(i < channels, room, block), f1, zero)
            f2 = tl.where(among(i < channels, room, block), f2, zero)
            f3 = tl.where(m1, f3, zero)
            f4 = tl.where(m1, f4, zero)
            f5 = tl.where(m1, f5, zero)
            if scaled:
                f1 = scaled_by(f1, q0)
                f2 = scaled_by(f2, q0)
                f3 = scaled_by(f3, q0)
                f4 = scaled_by(f4, q1)
                f5 = scaled_by(f5, q1)
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
                tl.store(inner + (o4 + i) * area, f4, mask=m1)
                tl.store(inner + (o5 + i) * area, f5, mask=m1)
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
        o0 = 0
        o1 = o0 + channels
        o2 = o1 + channels
        o3 = o2 + channels
        o4 = o3 + tl.maximum(channels - 1, 0)
        o5 = o4 + tl.maximum(channels - 1, 0)
        o6 = o5 + tl.maximum(channels - 1, 0)
        (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
            source + (0) * area, 0 < channels, row, height, width, across, below, inside, radius, wide,
        )
        if scaled:
            q0 = load(factors + (image * 2 + 0) * area + pixel, m0, wide)
            q1 = load(factors + (image * 2 + 1) * area + pixel, m0, wide)
        lost = load(spoiled + image * area + pixel, m0, wide)
        number = tl.minimum(room, block).to(tl.float64)
        for i in range(0, channels):
            (z1_0, z1_1, z1_2, z1_3, z1_4, z1_5) = jets_of(
                source + (i + 1) * area, i + 1 < channels, row, height, width, across, below, inside, radius, wide,
            )
            m1 = among(i + 1 < channels, room, block)
            (f1, f2, f3, f4, f5) = forward_step_2(z0_3, z0_5, z0_1, z0_2, z1_1, z1_2, z0_4, z1_4, z1_5, z1_3)
            f0 = tl.where(among(i < channels, room, block), z0_0, zero)
            f1 = tl.where(among(i < channels, room, block), f1, zero)
            f2 = tl.where(among(i < channels, room, block), f2, zero)
            f3 = tl.where(m1, f3, zero)
            f4 = tl.where(m1, f4, zero)
            f5 = tl.where(m1, f5, zero)
            if scaled:
                f1 = scaled_by(f1, q0)
                f2 = scaled_by(f2, q0)
                f3 = scaled_by(f3, q0)
                f4 = scaled_by(f4, q1)
                f5 = scaled_by(f5, q1)
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
        o0 = 0
        o1 = o0 + channels
        o2 = o1 + channels
        o3 = o2 + channels
        o4 = o3 + tl.maximum(channels - 1, 0)
        o5 = o4 + tl.maximum(channels - 1, 0)
        o6 = o5 + tl.maximum(channels - 1, 0)
        (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
            source + (0) * area, 0 < channels, row, height, width, across, below, inside, radius, wide,
        )
        if scaled:
            q0 = load(factors + (image * 2 + 0) * area + pixel, m0, wide)
            q1 = load(factors + (image * 2 + 1) * area + pixel, m0, wide)
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
            (f1, f2, f3, f4, f5) = forward_step_2(z0_3, z0_5, z0_1, z0_2, z1_1, z1_2, z0_4, z1_4, z1_5, z1_3)
            f0 = tl.where(among(i < channels, room, block), z0_0, zero)
            f1 = tl.where(among(i < channels, room, block), f1, zero)
            f2 = tl.where(among(i < channels, room, block), f2, zero)
            f3 = tl.where(m1, f3, zero)
            f4 = tl.where(m1, f4, zero)
            f5 = tl.where(m1, f5, zero)
            if scaled:
                f1 = scaled_by(f1, q0)
                f2 = scaled_by(f2, q0)
                f3 = scaled_by(f3, q0)
                f4 = scaled_by(f4, q1)
                f5 = scaled_by(f5, q1)
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
def products_layer(
    images,
    stencils,
    factors,
    weight,
    grad,
    shift,
    slope,
    products,
    outputs,
    count,
    channels,
    height,
    width,
    top,
    rows,
    padded: tl.constexpr,
    outs: tl.constexpr,
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
    scaled: tl.constexpr = True
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
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + channels
    o3 = o2 + channels
    o4 = o3 + tl.maximum(channels - 1, 0)
    o5 = o4 + tl.maximum(channels - 1, 0)
    o6 = o5 + tl.maximum(channels - 1, 0)
    (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
        source + (0) * area, 0 < channels, row, height, width, across, below, inside, radius, wide,
    )
    q0 = load(factors + (image * 2 + 0) * area + pixel, m0, wide)
    q1 = load(factors + (image * 2 + 1) * area + pixel, m0, wide)
    outer = grad + image * outputs * area + pixel
    if mixes:
        outer = outer[None, :]
        if single:
            o = tl.arange(0, outs)
            above = load(outer + o[:, None] * area, (o < outputs)[:, None] & m0[None, :], wide)
    p0 = zero
    p1 = zero
    for i in range(0, channels):
        (z1_0, z1_1, z1_2, z1_3, z1_4, z1_5) = jets_of(
            source + (i + 1) * area, i + 1 < channels, row, height, width, across, below, inside, radius, wide,
        )
        m1 = among(i + 1 < channels, room, block)
        (f1, f2, f3, f4, f5) = forward_step_2(z0_3, z0_5, z0_1, z0_2, z1_1, z1_2, z0_4, z1_4, z1_5, z1_3)
        f0 = tl.where(among(i < channels, room, block), z0_0, zero)
        f1 = tl.where(among(i < channels, room, block), f1, zero)
        f2 = tl.where(among(i < channels, room, block), f2, zero)
        f3 = tl.where(m1, f3, zero)
        f4 = tl.where(m1, f4, zero)
        f5 = tl.where(m1, f5, zero)
        if scaled:
            f1 = scaled_by(f1, q0)
            f2 = scaled_by(f2, q0)
            f3 = scaled_by(f3, q0)
            f4 = scaled_by(f4, q1)
            f5 = scaled_by(f5, q1)
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
            g4 = load(outer + (o4 + i) * area, m1, wide)
            g5 = load(outer + (o5 + i) * area, m1, wide)
        if shifted:
            g0 += tl.load(shift + i * 8 + 0) + tl.load(slope + i * 8 + 0) * f0
            g1 += tl.load(shift + i * 8 + 1) + tl.load(slope + i * 8 + 1) * f1
            g2 += tl.load(shift + i * 8 + 2) + tl.load(slope + i * 8 + 2) * f2
            g3 += tl.load(shift + i * 8 + 3) + tl.load(slope + i * 8 + 3) * f3
            g4 += tl.load(shift + i * 8 + 4) + tl.load(slope + i * 8 + 4) * f4
            g5 += tl.load(shift + i * 8 + 5) + tl.load(slope + i * 8 + 5) * f5
        p0 += f1 * g1
        p0 += f2 * g2
        p0 += f3 * g3
        p1 += f4 * g4
        p1 += f5 * g5
        z0_0 = z1_0
        z0_1 = z1_1
        z0_2 = z1_2
        z0_3 = z1_3
        z0_4 = z1_4
        z0_5 = z1_5
    tl.store(products + (image * 2 + 0) * area + pixel, p0, mask=m0)
    tl.store(products + (image * 2 + 1) * area + pixel, p1, mask=m0)


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
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + channels
    o3 = o2 + channels
    o4 = o3 + tl.maximum(channels - 1, 0)
    o5 = o4 + tl.maximum(channels - 1, 0)
    o6 = o5 + tl.maximum(channels - 1, 0)
    (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
        source + (0) * area, 0 < channels, row, height, width, across, below, inside, radius, wide,
    )
    if scaled:
        q0 = load(factors + (image * 2 + 0) * area + pixel, m0, wide)
        q1 = load(factors + (image * 2 + 1) * area + pixel, m0, wide)
        r0 = load(gains + (image * 2 + 0) * area + pixel, m0, wide)
        r1 = load(gains + (image * 2 + 1) * area + pixel, m0, wide)
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
    a0_3 = zero
    a0_4 = zero
    a0_5 = zero
    for i in range(0, channels):
        (z1_0, z1_1, z1_2, z1_3, z1_4, z1_5) = jets_of(
            source + (i + 1) * area, i + 1 < channels, row, height, width, across, below, inside, radius, wide,
        )
        m1 = among(i + 1 < channels, room, block)
        (f1, f2, f3, f4, f5) = forward_step_2(z0_3, z0_5, z0_1, z0_2, z1_1, z1_2, z0_4, z1_4, z1_5, z1_3)
        f0 = tl.where(among(i < channels, room, block), z0_0, zero)
        f1 = tl.where(among(i < channels, room, block), f1, zero)
        f2 = tl.where(among(i < channels, room, block), f2, zero)
        f3 = tl.where(m1, f3, zero)
        f4 = tl.where(m1, f4, zero)
        f5 = tl.where(m1, f5, zero)
        if scaled:
            f1 = scaled_by(f1, q0)
            f2 = scaled_by(f2, q0)
            f3 = scaled_by(f3, q0)
            f4 = scaled_by(f4, q1)
            f5 = scaled_by(f5, q1)
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
            g4 = load(outer + (o4 + i) * area, m1, wide)
            g5 = load(outer + (o5 + i) * area, m1, wide)
        if shifted:
            g0 += tl.load(shift + i * 8 + 0) + tl.load(slope + i * 8 + 0) * f0
            g1 += tl.load(shift + i * 8 + 1) + tl.load(slope + i * 8 + 1) * f1
            g2 += tl.load(shift + i * 8 + 2) + tl.load(slope + i * 8 + 2) * f2
            g3 += tl.load(shift + i * 8 + 3) + tl.load(slope + i * 8 + 3) * f3
            g4 += tl.load(shift + i * 8 + 4) + tl.load(slope + i * 8 + 4) * f4
            g5 += tl.load(shift + i * 8 + 5) + tl.load(slope + i * 8 + 5) * f5
        if scaled:
            g1 = scaled_by(g1, q0) + scaled_by(f1, r0)
            g2 = scaled_by(g2, q0) + scaled_by(f2, r0)
            g3 = scaled_by(g3, q0) + scaled_by(f3, r0)
            g4 = scaled_by(g4, q1) + scaled_by(f4, r1)
            g5 = scaled_by(g5, q1) + scaled_by(f5, r1)
        (c0_1, c0_2, c0_3, c0_4, c0_5, c1_1, c1_2, c1_3, c1_4, c1_5) = backward_step_2(
            z1_2, g5, z0_4, z1_1, z0_2, z0_1, z1_4, z0_5, g4, z1_3, z1_5, z0_3, g3, g2, g1,
        )
        tl.store(grad_jets + (i * 6) * plane, g0, mask=own)
        tl.store(grad_jets + (i * 6 + 1) * plane, a0_1 + c0_1, mask=own)
        a0_1 = c1_1
        tl.store(grad_jets + (i * 6 + 2) * plane, a0_2 + c0_2, mask=own)
        a0_2 = c1_2
        tl.store(grad_jets + (i * 6 + 3) * plane, a0_3 + c0_3, mask=own)
        a0_3 = c1_3
        tl.store(grad_jets + (i * 6 + 4) * plane, a0_4 + c0_4, mask=own)
        a0_4 = c1_4
        tl.store(grad_jets + (i * 6 + 5) * plane, a0_5 + c0_5, mask=own)
        a0_5 = c1_5
        z0_0 = z1_0
        z0_1 = z1_1
        z0_2 = z1_2
        z0_3 = z1_3
        z0_4 = z1_4
        z0_5 = z1_5
