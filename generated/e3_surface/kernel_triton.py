"""Differential invariants of e3_surface, order 2. Kernels in Triton.

Generated; do not edit. Regenerate with: python -m codegen

Spec       e3_surface: 6 generators on (x, y, u), order 2, derived with 1 channels, serves 1 channels
Spec hash  957327e6205b8ae30b825c736086625d3e8911955e2f0226b46ec065a8e18e41
Proof      jets 8 - orbits 6 = 2 independent invariants, all found, annihilated by 6 generators
Forward    42 operations per channel and pixel: add 12, mul 20, neg 1, scale 6, sub 3
Backward   97 operations per channel and pixel: add 30, mul 47, neg 5, scale 13, sub 2
Second     249 operations per channel and pixel: add 88, mul 121, neg 12, scale 26, sub 2
Schedule   saves the jets alone, backward repeats 26 forward operations; values alive at once: 12, 14, 41
Features
    Qa(i), weight 1: u_x**2 + u_y**2 + 1
    Qb(i), weight 2: u_xx*u_yy - u_xy**2
    S(i), weight 3: u_x**4*u_yy**2 - 4*u_x**3*u_xy*u_y*u_yy + 2*u_x**2*u_xx*u_y**2*u_yy + 2*u_x**2*u_xx*u_yy +
        4*u_x**2*u_xy**2*u_y**2 + 2*u_x**2*u_yy**2 - 4*u_x*u_xx*u_xy*u_y**3 - 4*u_x*u_xx*u_xy*u_y -
        4*u_x*u_xy*u_y*u_yy + u_xx**2*u_y**4 + 2*u_xx**2*u_y**2 + u_xx**2 + 2*u_xx*u_y**2*u_yy + 2*u_xx*u_yy +
        u_yy**2

"""

# mypy: ignore-errors

from __future__ import annotations

import triton
import triton.language as tl
from torch import Tensor

from ..runtime.triton_launch import among, feature_shape, launch, load, neighbours, place, scaled_by, stencil, taps

REACHES = (0, 0, 0)
"""Channels beyond the first that each family reads; None for a function of the base alone."""
SCALES = (0, 1, 2)
"""For each family the number of its weight among those that are not zero, which share a scale; -1 for weight zero."""
ORDERS = (1, 2)
"""Of the jets that bounds on the rounding of features with a weight read."""
COLUMNS = 8
"""The least power of two that holds the families, from 8."""


@triton.jit
def forward_step_1(z0_2, z0_1, z0_4, z0_3, z0_5):
    v1 = z0_2 * z0_2
    v3 = z0_1 * z0_1
    v5 = 1.0 + v3
    v6 = v1 + v5
    v8 = z0_4 * z0_4
    v11 = z0_3 * z0_5
    v12 = v11 - v8
    v13 = v1 * v1
    v14 = v1 * 2.0
    v15 = 1.0 + v14
    v16 = v13 + v15
    v17 = z0_3 * z0_3
    v18 = v16 * v17
    v19 = v3 * v3
    v20 = v3 * 2.0
    v21 = 1.0 + v20
    v22 = v19 + v21
    v23 = z0_5 * z0_5
    v24 = v22 * v23
    v25 = v18 + v24
    v26 = z0_1 * z0_2
    v27 = v1 * v26
    v28 = -v26
    v29 = v28 - v27
    v30 = z0_4 * z0_3
    v31 = v30 * v29
    v32 = v31 * 4.0
    v33 = v25 + v32
    v34 = v3 * v1
    v35 = v34 + v6
    v36 = v11 * v35
    v37 = v36 * 2.0
    v38 = v33 + v37
    v39 = v3 * v26
    v40 = v28 - v39
    v41 = z0_4 * z0_5
    v42 = v41 * v40
    v43 = v42 * 4.0
    v44 = v38 + v43
    v45 = v8 * v34
    v46 = v45 * 4.0
    v47 = v44 + v46
    return (v6, v12, v47)


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
    jets = jets + (image * channels * 6 * plane + corner) + offset
    features = features + (image * o3 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_1 = load(jets + (i * 6 + 1) * plane, m0, wide)
        z0_2 = load(jets + (i * 6 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 6 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 6 + 4) * plane, m0, wide)
        z0_5 = load(jets + (i * 6 + 5) * plane, m0, wide)
        (f0, f1, f2) = forward_step_1(z0_2, z0_1, z0_4, z0_3, z0_5)
        tl.store(features + (o0 + i) * plane, f0, mask=m0)
        tl.store(features + (o1 + i) * plane, f1, mask=m0)
        tl.store(features + (o2 + i) * plane, f2, mask=m0)


@triton.jit
def backward_step_1(z0_3, z0_5, g2, z0_4, z0_2, g0, z0_1, g1):
    v2 = z0_3 * z0_5
    v4 = g2 * 2.0
    v5 = v2 * v4
    v7 = z0_4 * z0_4
    v8 = g2 * 4.0
    v9 = v7 * v8
    v10 = v5 + v9
    v12 = z0_2 * z0_2
    v13 = v12 * v10
    v15 = g0 + v5
    v16 = z0_4 * z0_5
    v17 = v16 * v8
    v18 = -v17
    v20 = z0_1 * z0_2
    v21 = v20 * v18
    v22 = v15 + v21
    v23 = v13 + v22
    v24 = z0_5 * z0_5
    v25 = v24 * g2
    v26 = v25 * 2.0
    v27 = v26 + v23
    v28 = z0_1 * z0_1
    v29 = v28 * v25
    v30 = v29 * 2.0
    v31 = v30 + v27
    v32 = z0_1 * v31
    v33 = v32 * 2.0
    v34 = z0_4 * z0_3
    v35 = v34 * v8
    v36 = v17 + v35
    v37 = -v36
    v38 = v28 * v18
    v39 = v38 + v37
    v40 = -v35
    v41 = v12 * v40
    v42 = v41 + v39
    v43 = z0_2 * v42
    v44 = v43 + v33
    v45 = z0_1 * v42
    v46 = v28 * v10
    v47 = v15 + v46
    v48 = v20 * v40
    v49 = v48 + v47
    v50 = z0_3 * z0_3
    v51 = v50 * g2
    v52 = v51 * 2.0
    v53 = v52 + v49
    v54 = v12 * v51
    v55 = v54 * 2.0
    v56 = v55 + v53
    v57 = z0_2 * v56
    v58 = v57 * 2.0
    v59 = v45 + v58
    v60 = v28 * v12
    v62 = 1.0 + v28
    v63 = v12 + v62
    v64 = v60 + v63
    v65 = v64 * v4
    v67 = g1 + v65
    v68 = z0_5 * v67
    v69 = v12 * v20
    v70 = -v20
    v71 = v70 - v69
    v72 = v71 * v8
    v73 = z0_4 * v72
    v74 = v12 * v12
    v75 = v12 * 2.0
    v76 = 1.0 + v75
    v77 = v74 + v76
    v78 = v77 * g2
    v79 = z0_3 * v78
    v80 = v79 * 2.0
    v81 = v73 + v80
    v82 = v68 + v81
    v83 = v28 * v20
    v84 = v70 - v83
    v85 = v84 * v8
    v86 = z0_5 * v85
    v87 = z0_3 * v72
    v88 = v86 + v87
    v89 = v60 * v8
    v90 = -g1
    v91 = v89 + v90
    v92 = z0_4 * v91
    v93 = v92 * 2.0
    v94 = v93 + v88
    v95 = z0_3 * v67
    v96 = z0_4 * v85
    v97 = v28 * v28
    v98 = v28 * 2.0
    v99 = 1.0 + v98
    v100 = v97 + v99
    v101 = v100 * g2
    v102 = z0_5 * v101
    v103 = v102 * 2.0
    v104 = v96 + v103
    v105 = v95 + v104
    return (v44, v59, v82, v94, v105)


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
    first = start
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + channels
    o3 = o2 + channels
    jets = jets + (image * channels * 6 * plane + corner) + offset
    grad = grad + (image * o3 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 6 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_1 = load(jets + (i * 6 + 1) * plane, m0, wide)
        z0_2 = load(jets + (i * 6 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 6 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 6 + 4) * plane, m0, wide)
        z0_5 = load(jets + (i * 6 + 5) * plane, m0, wide)
        g0 = load(grad + (o0 + i) * plane, m0, wide)
        g1 = load(grad + (o1 + i) * plane, m0, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        (c0_1, c0_2, c0_3, c0_4, c0_5) = backward_step_1(z0_3, z0_5, g2, z0_4, z0_2, g0, z0_1, g1)
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 6) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 6 + 1) * plane, c0_1, mask=own)
        tl.store(grad_jets + (i * 6 + 2) * plane, c0_2, mask=own)
        tl.store(grad_jets + (i * 6 + 3) * plane, c0_3, mask=own)
        tl.store(grad_jets + (i * 6 + 4) * plane, c0_4, mask=own)
        tl.store(grad_jets + (i * 6 + 5) * plane, c0_5, mask=own)


@triton.jit
def double_step_1(z0_4, h0_3, z0_3, h0_4, g2, h0_5, z0_5, h0_2, z0_2, h0_1, z0_1, g0, g1):
    v2 = z0_4 * h0_3
    v5 = z0_3 * h0_4
    v6 = v2 + v5
    v8 = g2 * 4.0
    v9 = v8 * v6
    v11 = z0_4 * h0_5
    v13 = z0_5 * h0_4
    v14 = v11 + v13
    v15 = v8 * v14
    v16 = v9 + v15
    v17 = -v16
    v18 = z0_4 * z0_3
    v19 = v18 * v8
    v20 = -v19
    v22 = h0_2 * 2.0
    v24 = z0_2 * v22
    v25 = v20 * v24
    v26 = z0_4 * z0_5
    v27 = v26 * v8
    v28 = -v27
    v30 = h0_1 * 2.0
    v32 = z0_1 * v30
    v33 = v28 * v32
    v34 = v25 + v33
    v35 = -v15
    v36 = z0_1 * z0_1
    v37 = v36 * v35
    v38 = v37 + v34
    v39 = v17 + v38
    v40 = -v9
    v41 = z0_2 * z0_2
    v42 = v41 * v40
    v43 = v42 + v39
    v44 = z0_2 * v43
    v45 = z0_3 * z0_5
    v46 = g2 * 2.0
    v47 = v45 * v46
    v48 = z0_4 * z0_4
    v49 = v48 * v8
    v50 = v47 + v49
    v51 = v41 * v50
    v53 = g0 + v47
    v54 = z0_1 * z0_2
    v55 = v54 * v28
    v56 = v53 + v55
    v57 = v51 + v56
    v58 = z0_5 * z0_5
    v59 = v58 * g2
    v60 = v59 * 2.0
    v61 = v60 + v57
    v62 = v36 * v59
    v63 = v62 * 2.0
    v64 = v63 + v61
    v65 = v64 * v30
    v66 = v27 + v19
    v67 = -v66
    v68 = v36 * v28
    v69 = v68 + v67
    v70 = v41 * v20
    v71 = v70 + v69
    v72 = v71 * h0_2
    v73 = v65 + v72
    v74 = v44 + v73
    v75 = z0_1 * h0_2
    v76 = z0_2 * h0_1
    v77 = v75 + v76
    v78 = v28 * v77
    v79 = v50 * v24
    v80 = v32 * 2.0
    v81 = v59 * v80
    v82 = v81 + v79
    v83 = v78 + v82
    v84 = z0_3 * h0_5
    v85 = z0_5 * h0_3
    v86 = v84 + v85
    v87 = v46 * v86
    v88 = v87 + v83
    v89 = v54 * v35
    v90 = v89 + v88
    v91 = h0_4 * 2.0
    v92 = z0_4 * v91
    v93 = v8 * v92
    v94 = v93 + v87
    v95 = v41 * v94
    v96 = v95 + v90
    v97 = h0_5 * 2.0
    v98 = z0_5 * v97
    v99 = g2 * v98
    v100 = v99 * 2.0
    v101 = v100 + v96
    v102 = v36 * v99
    v103 = v102 * 2.0
    v104 = v103 + v101
    v105 = z0_1 * v104
    v106 = v105 * 2.0
    v107 = v106 + v74
    v108 = z0_1 * v43
    v109 = v36 * v50
    v110 = v53 + v109
    v111 = v54 * v20
    v112 = v111 + v110
    v113 = z0_3 * z0_3
    v114 = v113 * g2
    v115 = v114 * 2.0
    v116 = v115 + v112
    v117 = v41 * v114
    v118 = v117 * 2.0
    v119 = v118 + v116
    v120 = v119 * v22
    v121 = v71 * h0_1
    v122 = v120 + v121
    v123 = v108 + v122
    v124 = v50 * v32
    v125 = v20 * v77
    v126 = v24 * 2.0
    v127 = v114 * v126
    v128 = v127 + v125
    v129 = v124 + v128
    v130 = v87 + v129
    v131 = v36 * v94
    v132 = v131 + v130
    v133 = v54 * v40
    v134 = v133 + v132
    v135 = h0_3 * 2.0
    v136 = z0_3 * v135
    v137 = g2 * v136
    v138 = v137 * 2.0
    v139 = v138 + v134
    v140 = v41 * v137
    v141 = v140 * 2.0
    v142 = v141 + v139
    v143 = z0_2 * v142
    v144 = v143 * 2.0
    v145 = v144 + v123
    v146 = v41 * v77
    v147 = v54 * v24
    v148 = v146 + v147
    v149 = -v148
    v150 = -v77
    v151 = v150 + v149
    v152 = v8 * v151
    v153 = z0_4 * v152
    v154 = v36 * v41
    v156 = 1.0 + v36
    v157 = v41 + v156
    v158 = v154 + v157
    v159 = v158 * v46
    v161 = g1 + v159
    v162 = v161 * h0_5
    v163 = v41 * v41
    v164 = v41 * 2.0
    v165 = 1.0 + v164
    v166 = v163 + v165
    v167 = v166 * g2
    v168 = v167 * v135
    v169 = v162 + v168
    v170 = v41 * v54
    v171 = -v54
    v172 = v171 - v170
    v173 = v172 * v8
    v174 = v173 * h0_4
    v175 = v174 + v169
    v176 = v153 + v175
    v177 = v41 * v126
    v178 = v126 + v177
    v179 = g2 * v178
    v180 = z0_3 * v179
    v181 = v180 * 2.0
    v182 = v181 + v176
    v183 = v36 * v24
    v184 = v41 * v32
    v185 = v183 + v184
    v186 = v32 + v24
    v187 = v185 + v186
    v188 = v46 * v187
    v189 = z0_5 * v188
    v190 = v189 + v182
    v191 = v36 * v77
    v192 = v54 * v32
    v193 = v191 + v192
    v194 = -v193
    v195 = v150 + v194
    v196 = v8 * v195
    v197 = z0_5 * v196
    v198 = v154 * v8
    v199 = -g1
    v200 = v198 + v199
    v201 = v200 * v91
    v202 = v173 * h0_3
    v203 = v201 + v202
    v204 = v36 * v54
    v205 = v171 - v204
    v206 = v205 * v8
    v207 = v206 * h0_5
    v208 = v207 + v203
    v209 = v197 + v208
    v210 = z0_3 * v152
    v211 = v210 + v209
    v212 = v8 * v185
    v213 = z0_4 * v212
    v214 = v213 * 2.0
    v215 = v214 + v211
    v216 = z0_4 * v196
    v217 = v161 * h0_3
    v218 = v36 * v36
    v219 = v36 * 2.0
    v220 = 1.0 + v219
    v221 = v218 + v220
    v222 = v221 * g2
    v223 = v222 * v97
    v224 = v217 + v223
    v225 = v206 * h0_4
    v226 = v225 + v224
    v227 = v216 + v226
    v228 = v36 * v80
    v229 = v80 + v228
    v230 = g2 * v229
    v231 = z0_5 * v230
    v232 = v231 * 2.0
    v233 = v232 + v227
    v234 = z0_3 * v188
    v235 = v234 + v233
    v236 = -v92
    v237 = v86 + v236
    v238 = v18 * v151
    v239 = v172 * v6
    v240 = v238 + v239
    v241 = v26 * v195
    v242 = v241 + v240
    v243 = v205 * v14
    v244 = v243 + v242
    v245 = v48 * v185
    v246 = v245 + v244
    v247 = v154 * v92
    v248 = v247 + v246
    v249 = v248 * 4.0
    v250 = v45 * v187
    v251 = v158 * v86
    v252 = v250 + v251
    v253 = v252 * 2.0
    v254 = v166 * v136
    v255 = v113 * v178
    v256 = v254 + v255
    v257 = v221 * v98
    v258 = v257 + v256
    v259 = v58 * v229
    v260 = v259 + v258
    v261 = v253 + v260
    v262 = v249 + v261
    return (v107, v145, v190, v215, v235, v186, v237, v262)


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
    first = start
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + channels
    o3 = o2 + channels
    jets = jets + (image * channels * 6 * plane + corner) + offset
    grad = grad + (image * o3 * plane + corner) + offset
    grad_grad_jets = grad_grad_jets + (image * channels * 6 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 6 * plane + corner) + offset
    grad_grad_features = grad_grad_features + (image * o3 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_1 = load(jets + (i * 6 + 1) * plane, m0, wide)
        z0_2 = load(jets + (i * 6 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 6 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 6 + 4) * plane, m0, wide)
        z0_5 = load(jets + (i * 6 + 5) * plane, m0, wide)
        h0_1 = load(grad_grad_jets + (i * 6 + 1) * plane, m0, wide)
        h0_2 = load(grad_grad_jets + (i * 6 + 2) * plane, m0, wide)
        h0_3 = load(grad_grad_jets + (i * 6 + 3) * plane, m0, wide)
        h0_4 = load(grad_grad_jets + (i * 6 + 4) * plane, m0, wide)
        h0_5 = load(grad_grad_jets + (i * 6 + 5) * plane, m0, wide)
        g0 = load(grad + (o0 + i) * plane, m0, wide)
        g1 = load(grad + (o1 + i) * plane, m0, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        (c0_1, c0_2, c0_3, c0_4, c0_5, f0, f1, f2) = double_step_1(
            z0_4, h0_3, z0_3, h0_4, g2, h0_5, z0_5, h0_2, z0_2, h0_1, z0_1, g0, g1,
        )
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 6) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 6 + 1) * plane, c0_1, mask=own)
        tl.store(grad_jets + (i * 6 + 2) * plane, c0_2, mask=own)
        tl.store(grad_jets + (i * 6 + 3) * plane, c0_3, mask=own)
        tl.store(grad_jets + (i * 6 + 4) * plane, c0_4, mask=own)
        tl.store(grad_jets + (i * 6 + 5) * plane, c0_5, mask=own)
        tl.store(grad_grad_features + (o0 + i) * plane, f0, mask=m0 & own)
        tl.store(grad_grad_features + (o1 + i) * plane, f1, mask=m0 & own)
        tl.store(grad_grad_features + (o2 + i) * plane, f2, mask=m0 & own)


def forward(jets: Tensor, base: Tensor | None) -> Tensor:
    """Features of the jets."""
    features = jets.new_empty(feature_shape(jets, REACHES))
    launch(forward_kernel, 4, jets, (features,), None)
    return features


def backward(jets: Tensor, base: Tensor | None, grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features."""
    grad_jets = jets.new_empty(jets.shape)
    launch(backward_kernel, 4, jets, (grad, grad_jets), None)
    return grad_jets


def double_backward(
    jets: Tensor, base: Tensor | None, grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass."""
    grad_jets, grad_grad_features = jets.new_empty(jets.shape), grad.new_empty(grad.shape)
    tensors = (grad, grad_grad_jets, grad_jets, grad_grad_features)
    launch(double_kernel, 2, jets, tensors, None)
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
    n0, s0 = zero + least, zero
    n1, s1 = zero + least, zero
    n2, s2 = zero + least, zero
    k1 = zero
    k2 = zero
    for i in range(0, channels):
        (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
            source + (i) * area, i < channels, row, height, width, across, below, inside, radius, wide,
        )
        (f0, f1, f2) = forward_step_1(z0_2, z0_1, z0_4, z0_3, z0_5)
        f0 = tl.where(among(i < channels, room, block), f0, zero)
        f1 = tl.where(among(i < channels, room, block), f1, zero)
        f2 = tl.where(among(i < channels, room, block), f2, zero)
        most = tl.maximum(n0, tl.abs(f0))
        part, unit = n0 / most, 1.0 / most
        s0 = s0 * (part * part)
        s0 += (f0 * unit) * (f0 * unit)
        n0 = most
        most = tl.maximum(n1, tl.abs(f1))
        part, unit = n1 / most, 1.0 / most
        s1 = s1 * (part * part)
        s1 += (f1 * unit) * (f1 * unit)
        n1 = most
        most = tl.maximum(n2, tl.abs(f2))
        part, unit = n2 / most, 1.0 / most
        s2 = s2 * (part * part)
        s2 += (f2 * unit) * (f2 * unit)
        n2 = most
        k1 = tl.maximum(tl.maximum(k1, tl.abs(z0_1)), tl.abs(z0_2))
        k2 = tl.maximum(tl.maximum(tl.maximum(k2, tl.abs(z0_3)), tl.abs(z0_4)), tl.abs(z0_5))
    tl.store(largest + (image * 3 + 0) * area + pixel, n0, mask=m0)
    tl.store(squares + (image * 3 + 0) * area + pixel, s0, mask=m0)
    tl.store(largest + (image * 3 + 1) * area + pixel, n1, mask=m0)
    tl.store(squares + (image * 3 + 1) * area + pixel, s1, mask=m0)
    tl.store(largest + (image * 3 + 2) * area + pixel, n2, mask=m0)
    tl.store(squares + (image * 3 + 2) * area + pixel, s2, mask=m0)
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
    if scaled:
        q0 = load(factors + (image * 3 + 0) * area + pixel, m0, wide)
        q1 = load(factors + (image * 3 + 1) * area + pixel, m0, wide)
        q2 = load(factors + (image * 3 + 2) * area + pixel, m0, wide)
    lost = load(spoiled + image * area + pixel, m0, wide)
    inner = out + image * outputs * area + pixel
    if mixes:
        o = tl.program_id(1) * outs + tl.arange(0, outs)
        slot = tl.arange(0, together * 8)
        total = tl.zeros([block, outs], wide)
    for begin in range(0, channels, together):
        for step in tl.static_range(together):
            i = begin + step
            (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
                source + (i) * area, i < channels, row, height, width, across, below, inside, radius, wide,
            )
            (f0, f1, f2) = forward_step_1(z0_2, z0_1, z0_4, z0_3, z0_5)
            f0 = tl.where(among(i < channels, room, block), f0, zero)
            f1 = tl.where(among(i < channels, room, block), f1, zero)
            f2 = tl.where(among(i < channels, room, block), f2, zero)
            if scaled:
                f0 = scaled_by(f0, q0)
                f1 = scaled_by(f1, q1)
                f2 = scaled_by(f2, q2)
            f0 += lost
            f1 += lost
            f2 += lost
            if mixes:
                values = tl.reshape(tl.join(tl.join(tl.join(f0, zero), tl.join(f2, zero)), tl.join(tl.join(f1, zero), tl.join(zero, zero))), [block, 8])
                if step == 0:
                    both = values
                else:
                    both = tl.reshape(tl.join(both, values), [block, 16])
            else:
                tl.store(inner + (o0 + i) * area, f0, mask=m0)
                tl.store(inner + (o1 + i) * area, f1, mask=m0)
                tl.store(inner + (o2 + i) * area, f2, mask=m0)
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
        if scaled:
            q0 = load(factors + (image * 3 + 0) * area + pixel, m0, wide)
            q1 = load(factors + (image * 3 + 1) * area + pixel, m0, wide)
            q2 = load(factors + (image * 3 + 2) * area + pixel, m0, wide)
        lost = load(spoiled + image * area + pixel, m0, wide)
        number = tl.minimum(room, block).to(tl.float64)
        for i in range(0, channels):
            (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
                source + (i) * area, i < channels, row, height, width, across, below, inside, radius, wide,
            )
            (f0, f1, f2) = forward_step_1(z0_2, z0_1, z0_4, z0_3, z0_5)
            f0 = tl.where(among(i < channels, room, block), f0, zero)
            f1 = tl.where(among(i < channels, room, block), f1, zero)
            f2 = tl.where(among(i < channels, room, block), f2, zero)
            if scaled:
                f0 = scaled_by(f0, q0)
                f1 = scaled_by(f1, q1)
                f2 = scaled_by(f2, q2)
            f0 += lost
            f1 += lost
            f2 += lost
            values = tl.reshape(tl.join(tl.join(tl.join(f0, zero), tl.join(f2, zero)), tl.join(tl.join(f1, zero), tl.join(zero, zero))), [block, 8])
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
        if scaled:
            q0 = load(factors + (image * 3 + 0) * area + pixel, m0, wide)
            q1 = load(factors + (image * 3 + 1) * area + pixel, m0, wide)
            q2 = load(factors + (image * 3 + 2) * area + pixel, m0, wide)
        outer = grad + image * outputs * area + pixel
        if mixes:
            outer = outer[None, :]
            if single:
                o = tl.arange(0, outs)
                above = load(outer + o[:, None] * area, (o < outputs)[:, None] & m0[None, :], wide)
        for i in range(0, channels):
            (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
                source + (i) * area, i < channels, row, height, width, across, below, inside, radius, wide,
            )
            (f0, f1, f2) = forward_step_1(z0_2, z0_1, z0_4, z0_3, z0_5)
            f0 = tl.where(among(i < channels, room, block), f0, zero)
            f1 = tl.where(among(i < channels, room, block), f1, zero)
            f2 = tl.where(among(i < channels, room, block), f2, zero)
            if scaled:
                f0 = scaled_by(f0, q0)
                f1 = scaled_by(f1, q1)
                f2 = scaled_by(f2, q2)
            values = tl.reshape(tl.join(tl.join(tl.join(f0, zero), tl.join(f2, zero)), tl.join(tl.join(f1, zero), tl.join(zero, zero))), [block, 8])
            own = (tl.program_id(0).to(tl.int64) * channels + i) * padded
            for first in range(0, padded, outs):
                o = first + tl.arange(0, outs)
                if not single:
                    above = load(outer + o[:, None] * area, (o < outputs)[:, None] & m0[None, :], wide)
                part = tl.dot(above, values, input_precision=precision, out_dtype=wide)
                cell = grad_weight + (own + o[:, None]) * 8 + slot[None, :]
                tl.store(cell, tl.load(cell) + part)
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
    q0 = load(factors + (image * 3 + 0) * area + pixel, m0, wide)
    q1 = load(factors + (image * 3 + 1) * area + pixel, m0, wide)
    q2 = load(factors + (image * 3 + 2) * area + pixel, m0, wide)
    outer = grad + image * outputs * area + pixel
    if mixes:
        outer = outer[None, :]
        if single:
            o = tl.arange(0, outs)
            above = load(outer + o[:, None] * area, (o < outputs)[:, None] & m0[None, :], wide)
    p0 = zero
    p1 = zero
    p2 = zero
    for i in range(0, channels):
        (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
            source + (i) * area, i < channels, row, height, width, across, below, inside, radius, wide,
        )
        (f0, f1, f2) = forward_step_1(z0_2, z0_1, z0_4, z0_3, z0_5)
        f0 = tl.where(among(i < channels, room, block), f0, zero)
        f1 = tl.where(among(i < channels, room, block), f1, zero)
        f2 = tl.where(among(i < channels, room, block), f2, zero)
        if scaled:
            f0 = scaled_by(f0, q0)
            f1 = scaled_by(f1, q1)
            f2 = scaled_by(f2, q2)
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
        else:
            g0 = load(outer + (o0 + i) * area, m0, wide)
            g1 = load(outer + (o1 + i) * area, m0, wide)
            g2 = load(outer + (o2 + i) * area, m0, wide)
        if shifted:
            g0 += tl.load(shift + i * 8 + 0) + tl.load(slope + i * 8 + 0) * f0
            g1 += tl.load(shift + i * 8 + 1) + tl.load(slope + i * 8 + 1) * f1
            g2 += tl.load(shift + i * 8 + 2) + tl.load(slope + i * 8 + 2) * f2
        p0 += f0 * g0
        p1 += f1 * g1
        p2 += f2 * g2
    tl.store(products + (image * 3 + 0) * area + pixel, p0, mask=m0)
    tl.store(products + (image * 3 + 1) * area + pixel, p1, mask=m0)
    tl.store(products + (image * 3 + 2) * area + pixel, p2, mask=m0)


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
    if scaled:
        q0 = load(factors + (image * 3 + 0) * area + pixel, m0, wide)
        q1 = load(factors + (image * 3 + 1) * area + pixel, m0, wide)
        q2 = load(factors + (image * 3 + 2) * area + pixel, m0, wide)
        r0 = load(gains + (image * 3 + 0) * area + pixel, m0, wide)
        r1 = load(gains + (image * 3 + 1) * area + pixel, m0, wide)
        r2 = load(gains + (image * 3 + 2) * area + pixel, m0, wide)
    outer = grad + image * outputs * area + pixel
    if mixes:
        outer = outer[None, :]
        if single:
            o = tl.arange(0, outs)
            above = load(outer + o[:, None] * area, (o < outputs)[:, None] & m0[None, :], wide)
    grad_jets = grad_jets + image * channels * 6 * strip + corner + offset
    own = m0
    for i in range(0, channels):
        (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
            source + (i) * area, i < channels, row, height, width, across, below, inside, radius, wide,
        )
        (f0, f1, f2) = forward_step_1(z0_2, z0_1, z0_4, z0_3, z0_5)
        f0 = tl.where(among(i < channels, room, block), f0, zero)
        f1 = tl.where(among(i < channels, room, block), f1, zero)
        f2 = tl.where(among(i < channels, room, block), f2, zero)
        if scaled:
            f0 = scaled_by(f0, q0)
            f1 = scaled_by(f1, q1)
            f2 = scaled_by(f2, q2)
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
        else:
            g0 = load(outer + (o0 + i) * area, m0, wide)
            g1 = load(outer + (o1 + i) * area, m0, wide)
            g2 = load(outer + (o2 + i) * area, m0, wide)
        if shifted:
            g0 += tl.load(shift + i * 8 + 0) + tl.load(slope + i * 8 + 0) * f0
            g1 += tl.load(shift + i * 8 + 1) + tl.load(slope + i * 8 + 1) * f1
            g2 += tl.load(shift + i * 8 + 2) + tl.load(slope + i * 8 + 2) * f2
        if scaled:
            g0 = scaled_by(g0, q0) + scaled_by(f0, r0)
            g1 = scaled_by(g1, q1) + scaled_by(f1, r1)
            g2 = scaled_by(g2, q2) + scaled_by(f2, r2)
        (c0_1, c0_2, c0_3, c0_4, c0_5) = backward_step_1(z0_3, z0_5, g2, z0_4, z0_2, g0, z0_1, g1)
        tl.store(grad_jets + (i * 6) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 6 + 1) * plane, c0_1, mask=own)
        tl.store(grad_jets + (i * 6 + 2) * plane, c0_2, mask=own)
        tl.store(grad_jets + (i * 6 + 3) * plane, c0_3, mask=own)
        tl.store(grad_jets + (i * 6 + 4) * plane, c0_4, mask=own)
        tl.store(grad_jets + (i * 6 + 5) * plane, c0_5, mask=own)
