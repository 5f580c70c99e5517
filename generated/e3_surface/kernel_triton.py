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

from ..runtime.triton_launch import among, feature_shape, launch, load, place

REACHES = (0, 0, 0)
"""Channels beyond the first that each family reads; None for a function of the base alone."""


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
