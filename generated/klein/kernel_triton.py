"""Differential invariants of klein, order 2. Kernels in Triton.

Generated; do not edit. Regenerate with: python -m codegen

Spec       klein: 3 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  71d72d32dea52c6ce6061a9fdb626e51d31c3260bdb8de5670dd14cb4f946991
Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
Forward    267 operations per channel and pixel: add 59, mul 106, power 4, scale 48, sub 50
Backward   474 operations per channel and pixel: add 168, mul 197, neg 9, power 4, scale 63, sub 33
Second     838 operations per channel and pixel: add 330, mul 351, neg 21, power 4, scale 99, sub 33
Schedule   saves the jets alone, backward repeats 176 forward operations; values alive at once: 39, 56, 84
Features
    u(i), weight 0: u0
    L(i), weight 0: 2*u0_x*x**3 + 2*u0_x*x*y**2 - 2*u0_x*x + u0_xx*x**4 + u0_xx*x**2*y**2 - 2*u0_xx*x**2 -
        u0_xx*y**2 + u0_xx + 2*u0_xy*x**3*y + 2*u0_xy*x*y**3 - 2*u0_xy*x*y + 2*u0_y*x**2*y + 2*u0_y*y**3 -
        2*u0_y*y + u0_yy*x**2*y**2 - u0_yy*x**2 + u0_yy*y**4 - 2*u0_yy*y**2 + u0_yy
    T(i,i,i), weight 0: u0_x**2*u0_yy*x**6 + 3*u0_x**2*u0_yy*x**4*y**2 - 3*u0_x**2*u0_yy*x**4 +
        3*u0_x**2*u0_yy*x**2*y**4 - 6*u0_x**2*u0_yy*x**2*y**2 + 3*u0_x**2*u0_yy*x**2 + u0_x**2*u0_yy*y**6 -
        3*u0_x**2*u0_yy*y**4 + 3*u0_x**2*u0_yy*y**2 - u0_x**2*u0_yy - 2*u0_x*u0_xy*u0_y*x**6 -
        6*u0_x*u0_xy*u0_y*x**4*y**2 + 6*u0_x*u0_xy*u0_y*x**4 - 6*u0_x*u0_xy*u0_y*x**2*y**4 +
        12*u0_x*u0_xy*u0_y*x**2*y**2 - 6*u0_x*u0_xy*u0_y*x**2 - 2*u0_x*u0_xy*u0_y*y**6 + 6*u0_x*u0_xy*u0_y*y**4
        - 6*u0_x*u0_xy*u0_y*y**2 + 2*u0_x*u0_xy*u0_y + u0_xx*u0_y**2*x**6 + 3*u0_xx*u0_y**2*x**4*y**2 -
        3*u0_xx*u0_y**2*x**4 + 3*u0_xx*u0_y**2*x**2*y**4 - 6*u0_xx*u0_y**2*x**2*y**2 + 3*u0_xx*u0_y**2*x**2 +
        u0_xx*u0_y**2*y**6 - 3*u0_xx*u0_y**2*y**4 + 3*u0_xx*u0_y**2*y**2 - u0_xx*u0_y**2
    Qa(i,i), weight 0: u0_x**2*x**4 + u0_x**2*x**2*y**2 - 2*u0_x**2*x**2 - u0_x**2*y**2 + u0_x**2 +
        2*u0_x*u0_y*x**3*y + 2*u0_x*u0_y*x*y**3 - 2*u0_x*u0_y*x*y + u0_y**2*x**2*y**2 - u0_y**2*x**2 +
        u0_y**2*y**4 - 2*u0_y**2*y**2 + u0_y**2
    Qa(i,i+1), weight 0: u0_x*u1_x*x**4 + u0_x*u1_x*x**2*y**2 - 2*u0_x*u1_x*x**2 - u0_x*u1_x*y**2 + u0_x*u1_x +
        u0_x*u1_y*x**3*y + u0_x*u1_y*x*y**3 - u0_x*u1_y*x*y + u0_y*u1_x*x**3*y + u0_y*u1_x*x*y**3 -
        u0_y*u1_x*x*y + u0_y*u1_y*x**2*y**2 - u0_y*u1_y*x**2 + u0_y*u1_y*y**4 - 2*u0_y*u1_y*y**2 + u0_y*u1_y
    Qb(i,i), weight 0: -u0_x**2*x**4 - 2*u0_x**2*x**2*y**2 + 2*u0_x**2*x**2 - u0_x**2*y**4 + 2*u0_x**2*y**2 -
        u0_x**2 - 2*u0_x*u0_xy*x**4*y - 4*u0_x*u0_xy*x**2*y**3 + 4*u0_x*u0_xy*x**2*y - 2*u0_x*u0_xy*y**5 +
        4*u0_x*u0_xy*y**3 - 2*u0_x*u0_xy*y + 2*u0_x*u0_yy*x**5 + 4*u0_x*u0_yy*x**3*y**2 - 4*u0_x*u0_yy*x**3 +
        2*u0_x*u0_yy*x*y**4 - 4*u0_x*u0_yy*x*y**2 + 2*u0_x*u0_yy*x + 2*u0_xx*u0_y*x**4*y +
        4*u0_xx*u0_y*x**2*y**3 - 4*u0_xx*u0_y*x**2*y + 2*u0_xx*u0_y*y**5 - 4*u0_xx*u0_y*y**3 + 2*u0_xx*u0_y*y +
        u0_xx*u0_yy*x**6 + 3*u0_xx*u0_yy*x**4*y**2 - 3*u0_xx*u0_yy*x**4 + 3*u0_xx*u0_yy*x**2*y**4 -
        6*u0_xx*u0_yy*x**2*y**2 + 3*u0_xx*u0_yy*x**2 + u0_xx*u0_yy*y**6 - 3*u0_xx*u0_yy*y**4 +
        3*u0_xx*u0_yy*y**2 - u0_xx*u0_yy - u0_xy**2*x**6 - 3*u0_xy**2*x**4*y**2 + 3*u0_xy**2*x**4 -
        3*u0_xy**2*x**2*y**4 + 6*u0_xy**2*x**2*y**2 - 3*u0_xy**2*x**2 - u0_xy**2*y**6 + 3*u0_xy**2*y**4 -
        3*u0_xy**2*y**2 + u0_xy**2 - 2*u0_xy*u0_y*x**5 - 4*u0_xy*u0_y*x**3*y**2 + 4*u0_xy*u0_y*x**3 -
        2*u0_xy*u0_y*x*y**4 + 4*u0_xy*u0_y*x*y**2 - 2*u0_xy*u0_y*x - u0_y**2*x**4 - 2*u0_y**2*x**2*y**2 +
        2*u0_y**2*x**2 - u0_y**2*y**4 + 2*u0_y**2*y**2 - u0_y**2

"""

# mypy: ignore-errors

from __future__ import annotations

import triton
import triton.language as tl
from torch import Tensor

from ..runtime.triton_launch import among, feature_shape, launch, load, neighbours, place, scaled_by, stencil, taps

REACHES = (0, 0, 0, 0, 1, 0)
"""Channels beyond the first that each family reads; None for a function of the base alone."""
SCALES = (-1, -1, -1, -1, -1, -1)
"""For each family the number of its weight among those that are not zero, which share a scale; -1 for weight zero."""
ORDERS = ()
"""Of the jets that bounds on the rounding of features with a weight read."""
COLUMNS = 8
"""The least power of two that holds the families, from 8."""


@triton.jit
def forward_step_2(x0, x1, z0_3, z0_1, z0_2, z0_4, z0_5, z1_1, z1_2):
    v2 = x0 * x0
    v3 = v2 * v2
    v5 = x1 * x1
    v6 = v3 - v5
    v7 = v2 * v5
    v9 = 1.0 + v7
    v10 = v6 + v9
    v11 = v2 * 2.0
    v12 = v10 - v11
    v14 = z0_3 * v12
    v16 = z0_1 * v2
    v17 = x0 * v16
    v18 = z0_1 * v5
    v19 = x0 * v18
    v20 = v17 + v19
    v22 = z0_2 * v5
    v23 = x1 * v22
    v24 = z0_2 * v2
    v25 = x1 * v24
    v26 = v23 + v25
    v27 = v20 + v26
    v28 = z0_1 * x0
    v29 = v27 - v28
    v30 = z0_2 * x1
    v31 = v29 - v30
    v32 = v31 * 2.0
    v33 = v14 + v32
    v34 = x0 * x1
    v35 = v5 * v34
    v36 = v2 * v34
    v37 = v35 + v36
    v38 = v37 - v34
    v40 = z0_4 * v38
    v41 = v40 * 2.0
    v42 = v33 + v41
    v43 = v5 * v5
    v44 = v2 - v43
    v45 = v5 * 2.0
    v46 = v9 - v45
    v47 = v46 - v44
    v49 = z0_5 * v47
    v50 = v49 + v42
    v51_2 = x1 * x1
    v51_4 = v51_2 * v51_2
    v51 = v51_2 * v51_4
    v52 = z0_1 * z0_1
    v53 = v51 * v52
    v54_2 = x0 * x0
    v54_4 = v54_2 * v54_2
    v54 = v54_2 * v54_4
    v55 = v54 * v52
    v56 = z0_1 * v16
    v57 = v56 * 3.0
    v58 = v55 + v57
    v59 = v53 + v58
    v60 = v5 * v16
    v61 = v18 * v60
    v62 = v61 * 3.0
    v63 = v59 + v62
    v64 = v16 * v60
    v65 = v64 * 3.0
    v66 = v63 + v65
    v67 = v66 - v52
    v68 = v16 * v16
    v69 = z0_1 * v18
    v70 = v68 - v69
    v71 = v70 * 3.0
    v72 = v67 - v71
    v73 = v18 * v18
    v74 = v16 * v18
    v75 = v74 * 2.0
    v76 = v73 + v75
    v77 = v76 * 3.0
    v78 = v72 - v77
    v79 = z0_5 * v78
    v80 = z0_2 * z0_2
    v81 = v80 * v51
    v82 = v80 * v54
    v83 = z0_2 * v22
    v84 = v83 * 3.0
    v85 = v82 + v84
    v86 = v81 + v85
    v87 = v2 * v22
    v88 = v22 * v87
    v89 = v88 * 3.0
    v90 = v86 + v89
    v91 = v24 * v87
    v92 = v91 * 3.0
    v93 = v90 + v92
    v94 = v22 * v22
    v95 = z0_2 * v24
    v96 = v95 - v94
    v97 = v96 * 3.0
    v98 = v93 + v97
    v99 = v98 - v80
    v100 = v24 * v24
    v101 = v22 * v24
    v102 = v101 * 2.0
    v103 = v100 + v102
    v104 = v103 * 3.0
    v105 = v99 - v104
    v106 = z0_3 * v105
    v107 = v16 * v24
    v108 = v107 * 3.0
    v109 = z0_1 * z0_2
    v110 = v109 + v108
    v111 = v22 * v18
    v112 = v111 * 3.0
    v113 = v110 + v112
    v114 = v16 * v22
    v115 = v114 * 6.0
    v116 = v113 + v115
    v117 = z0_2 * v16
    v118 = v117 * 3.0
    v119 = v116 - v118
    v120 = v54 * v109
    v121 = v119 - v120
    v122 = z0_1 * v22
    v123 = v122 * 3.0
    v124 = v121 - v123
    v125 = v51 * v109
    v126 = v124 - v125
    v127 = v22 * v60
    v128 = v127 * 3.0
    v129 = v126 - v128
    v130 = v16 * v87
    v131 = v130 * 3.0
    v132 = v129 - v131
    v133 = z0_4 * v132
    v134 = v133 * 2.0
    v135 = v106 + v134
    v136 = v79 + v135
    v137 = v83 * 2.0
    v138 = v80 - v137
    v139 = v56 * 2.0
    v140 = v52 - v139
    v141 = v138 + v140
    v142 = v74 + v101
    v143 = z0_1 * v34
    v144 = v22 * v143
    v145 = v144 * 2.0
    v146 = v142 + v145
    v147 = z0_2 * v34
    v148 = v16 * v147
    v149 = v148 * 2.0
    v150 = v146 + v149
    v151 = v70 + v150
    v152 = v141 + v151
    v153 = z0_2 * v143
    v154 = v153 * 2.0
    v155 = v152 - v154
    v156 = v155 - v96
    v158 = z1_1 * v2
    v159 = v16 * v158
    v160 = z0_1 * z1_1
    v162 = z0_2 * z1_2
    v163 = v160 + v162
    v164 = v159 + v163
    v165 = z1_2 * v5
    v166 = v22 * v165
    v167 = v166 + v164
    v168 = z1_1 * v5
    v169 = v16 * v168
    v170 = v169 + v167
    v171 = v165 * v143
    v172 = v171 + v170
    v173 = z1_2 * v34
    v174 = v16 * v173
    v175 = v174 + v172
    v176 = z1_1 * v34
    v177 = v22 * v176
    v178 = v177 + v175
    v179 = v158 * v147
    v180 = v179 + v178
    v181 = z1_2 * v2
    v182 = v22 * v181
    v183 = v182 + v180
    v184 = z1_1 * v16
    v185 = v184 * 2.0
    v186 = v183 - v185
    v187 = z1_1 * v18
    v188 = v186 - v187
    v189 = z1_2 * v24
    v190 = v188 - v189
    v191 = z1_2 * v22
    v192 = v191 * 2.0
    v193 = v190 - v192
    v194 = z1_2 * v143
    v195 = v193 - v194
    v196 = z0_2 * v176
    v197 = v195 - v196
    v198 = v5 * v7
    v199 = v2 * v7
    v200 = v198 + v199
    v201 = v44 - v6
    v202 = v200 + v201
    v203 = v202 * 3.0
    v204 = v7 * 6.0
    v205 = 1.0 + v204
    v206 = v54 + v51
    v207 = v205 - v206
    v208 = v207 - v203
    v209 = z0_4 * z0_4
    v210 = v208 * v209
    v211_2 = x1 * x1
    v211_4 = v211_2 * v211_2
    v211 = x1 * v211_4
    v212 = z0_2 * v211
    v213 = v30 + v212
    v214 = x1 * v87
    v215 = v214 * 2.0
    v216 = v213 + v215
    v217 = x1 * v2
    v218 = v24 * v217
    v219 = v218 + v216
    v220 = v26 * 2.0
    v221 = v219 - v220
    v222 = z0_3 * v221
    v223 = v222 * 2.0
    v224 = x1 * v18
    v225 = v224 * 2.0
    v226 = x0 * v24
    v227 = v226 * 2.0
    v228 = v225 + v227
    v229 = x1 * v16
    v230 = v229 * 2.0
    v231 = v228 + v230
    v232 = x0 * v22
    v233 = v232 * 2.0
    v234 = v231 + v233
    v235 = z0_1 * x1
    v236 = v234 - v235
    v237 = z0_1 * v211
    v238 = v236 - v237
    v239 = x0 * z0_2
    v240 = v238 - v239
    v241_2 = x0 * x0
    v241_4 = v241_2 * v241_2
    v241 = x0 * v241_4
    v242 = z0_2 * v241
    v243 = v240 - v242
    v244 = x1 * v60
    v245 = v244 * 2.0
    v246 = v243 - v245
    v247 = v16 * v217
    v248 = v246 - v247
    v249 = x0 * v5
    v250 = v22 * v249
    v251 = v248 - v250
    v252 = x0 * v87
    v253 = v252 * 2.0
    v254 = v251 - v253
    v255 = z0_4 * v254
    v256 = v255 * 2.0
    v257 = v223 + v256
    v258 = v210 + v257
    v259 = v18 * v249
    v260 = z0_1 * v241
    v261 = v28 + v260
    v262 = v259 + v261
    v263 = x0 * v60
    v264 = v263 * 2.0
    v265 = v262 + v264
    v266 = v20 * 2.0
    v267 = v265 - v266
    v268 = z0_5 * v267
    v269 = v268 * 2.0
    v270 = v258 + v269
    v271 = v203 - v207
    v272 = z0_3 * z0_5
    v273 = v272 * v271
    v274 = v273 + v270
    v275 = v95 * 2.0
    v276 = v69 * 2.0
    v277 = v275 + v276
    v278 = v277 - v94
    v279 = v278 - v68
    v280 = v279 - v103
    v281 = v280 - v76
    v282 = v281 - v141
    v283 = v282 + v274
    return (v50, v136, v156, v197, v283)


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
    o4 = o3 + channels
    o5 = o4 + tl.maximum(channels - 1, 0)
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
        (f1, f2, f3, f4, f5) = forward_step_2(x0, x1, z0_3, z0_1, z0_2, z0_4, z0_5, z1_1, z1_2)
        tl.store(features + (o0 + i) * plane, z0_0, mask=m0)
        tl.store(features + (o1 + i) * plane, f1, mask=m0)
        tl.store(features + (o2 + i) * plane, f2, mask=m0)
        tl.store(features + (o3 + i) * plane, f3, mask=m0)
        tl.store(features + (o4 + i) * plane, f4, mask=m1)
        tl.store(features + (o5 + i) * plane, f5, mask=m0)
        z0_1 = z1_1
        z0_2 = z1_2


@triton.jit
def backward_step_2(x0, z0_1, z0_5, g2, g5, z0_4, x1, z0_2, g3, z1_2, g4, z1_1, g1, z0_3):
    v2 = x0 * x0
    v4 = z0_1 * v2
    v7 = z0_5 * g2
    v8 = v7 * 3.0
    v9 = v4 * v8
    v11 = g5 * 2.0
    v12 = z0_5 * v11
    v13 = v12 * 2.0
    v14 = x0 * v13
    v16 = z0_4 * v11
    v17 = v16 * -2.0
    v19 = x1 * v17
    v20 = v14 + v19
    v21 = v9 + v20
    v22 = x1 * x1
    v23 = z0_1 * v22
    v24 = v23 * v8
    v25 = v24 + v21
    v27 = z0_2 * v22
    v28 = g2 * 2.0
    v29 = z0_4 * v28
    v30 = v29 * -3.0
    v31 = v27 * v30
    v32 = v31 + v25
    v33 = v22 * v32
    v34 = x0 * x1
    v35 = z0_2 * v34
    v37 = g3 * 2.0
    v38 = v35 * v37
    v39 = x1 * v2
    v40 = -v16
    v41 = v39 * v40
    v43 = z1_2 * v34
    v45 = v43 * g4
    v46 = v41 + v45
    v47 = v38 + v46
    v48 = v22 * v4
    v49 = v48 * v8
    v50 = v49 + v47
    v51 = v33 + v50
    v52 = v2 * v27
    v53 = v52 * v30
    v54 = v53 + v51
    v55 = z0_2 * v2
    v56 = v29 * 3.0
    v57 = v55 * v56
    v58 = v57 + v54
    v60 = z1_1 * v22
    v61 = v60 * g4
    v62 = v61 + v58
    v63 = -g5
    v64 = v7 * -3.0
    v65 = v63 + v64
    v66 = v65 * 2.0
    v67 = g3 + v66
    v68 = v23 * v67
    v69 = v68 + v62
    v70 = v29 * 6.0
    v71 = v27 * v70
    v72 = v71 + v69
    v73 = v16 * 2.0
    v74 = x1 * v73
    v75 = v74 + v72
    v76 = z1_1 * v2
    v77 = v76 * g4
    v78 = v77 + v75
    v79 = g4 * -2.0
    v80 = z1_1 * v79
    v81 = v80 + v78
    v82 = g3 + v64
    v83 = v63 + v82
    v84 = v4 * v83
    v85 = v84 * 2.0
    v86 = v85 + v81
    v87 = g3 + v63
    v88 = v87 * -2.0
    v89 = v8 + v88
    v90 = z0_1 * v89
    v91 = v90 + v86
    v92 = z0_2 * v30
    v93 = v92 + v91
    v95 = g1 * 2.0
    v96 = v12 * -2.0
    v97 = v95 + v96
    v98 = x0 * v97
    v99 = v98 + v93
    v100 = v2 * v99
    v101 = x0 * v22
    v102 = v101 * v12
    v103 = v102 + v49
    v104 = v74 + v103
    v105 = -g4
    v106 = z1_1 * v105
    v107 = v106 + v104
    v108 = v4 * v67
    v109 = v108 + v107
    v110 = v23 * v65
    v111 = v110 * 2.0
    v112 = v111 + v109
    v113 = -v82
    v114 = v11 + v113
    v115 = z0_1 * v114
    v116 = v115 + v112
    v117 = v27 * v56
    v118 = v117 + v116
    v119 = v98 + v118
    v120 = v22 * v119
    v121 = v27 * v37
    v122 = z1_2 * v22
    v123 = v122 * g4
    v124 = z1_2 * v105
    v125 = v123 + v124
    v126 = v121 + v125
    v127 = g3 * -2.0
    v128 = z0_2 * v127
    v129 = v128 + v126
    v130 = v34 * v129
    v131 = v23 * v114
    v132 = v130 + v131
    v133 = v120 + v132
    v134 = v31 + v133
    v135 = v4 * v89
    v136 = v135 + v134
    v137 = v100 + v136
    v138_2 = x0 * x0
    v138_4 = v138_2 * v138_2
    v138 = x0 * v138_4
    v139 = v138 * v12
    v140 = v139 + v137
    v141_2 = x1 * x1
    v141_4 = v141_2 * v141_2
    v141 = x1 * v141_4
    v142 = v141 * v40
    v143 = v142 + v140
    v144 = x1 * v40
    v145 = v144 + v143
    v146 = z1_1 * g4
    v147 = v146 + v145
    v148_2 = x1 * x1
    v148_4 = v148_2 * v148_2
    v148 = v148_2 * v148_4
    v149 = v148 * v7
    v150 = -v7
    v151 = v87 + v150
    v152 = v149 + v151
    v153_2 = x0 * x0
    v153_4 = v153_2 * v153_2
    v153 = v153_2 * v153_4
    v154 = v153 * v7
    v155 = v154 + v152
    v156 = z0_1 * v155
    v157 = v156 * 2.0
    v158 = v157 + v147
    v159 = -v29
    v160 = v153 * v159
    v161 = v148 * v159
    v162 = v29 + v161
    v163 = v160 + v162
    v164 = z0_2 * v163
    v165 = v164 + v158
    v166 = g1 * -2.0
    v167 = v166 + v12
    v168 = x0 * v167
    v169 = v168 + v165
    v170 = v4 * v30
    v171 = x0 * v17
    v173 = z0_3 * v11
    v174 = v173 * 2.0
    v175 = x1 * v174
    v176 = v171 + v175
    v177 = v170 + v176
    v178 = z0_3 * g2
    v179 = v178 * 3.0
    v180 = v55 * v179
    v181 = v180 + v177
    v182 = v27 * v179
    v183 = v182 + v181
    v184 = v2 * v183
    v185 = v101 * v40
    v186 = v48 * v30
    v187 = v185 + v186
    v188 = v52 * v179
    v189 = v188 + v187
    v190 = v184 + v189
    v191 = z1_1 * v34
    v192 = v191 * g4
    v193 = v192 + v190
    v194 = z0_1 * v34
    v195 = v194 * v37
    v196 = v195 + v193
    v197 = z1_2 * v2
    v198 = v197 * g4
    v199 = v198 + v196
    v200 = v178 * -3.0
    v201 = v63 + v200
    v202 = v201 * 2.0
    v203 = g3 + v202
    v204 = v55 * v203
    v205 = v204 + v199
    v206 = v23 * v56
    v207 = v206 + v205
    v208 = x0 * v73
    v209 = v208 + v207
    v210 = v123 + v209
    v211 = z1_2 * v79
    v212 = v211 + v210
    v213 = v4 * v70
    v214 = v213 + v212
    v215 = z0_1 * v30
    v216 = v215 + v214
    v217 = -g3
    v218 = v217 + v179
    v219 = -v218
    v220 = v63 + v219
    v221 = v27 * v220
    v222 = v221 * 2.0
    v223 = v222 + v216
    v224 = v88 + v179
    v225 = z0_2 * v224
    v226 = v225 + v223
    v227 = v173 * -2.0
    v228 = v227 + v95
    v229 = x1 * v228
    v230 = v229 + v226
    v231 = v22 * v230
    v232 = v39 * v173
    v233 = v232 + v188
    v234 = v208 + v233
    v235 = v124 + v234
    v236 = v4 * v56
    v237 = v236 + v235
    v238 = v27 * v203
    v239 = v238 + v237
    v240 = v55 * v201
    v241 = v240 * 2.0
    v242 = v241 + v239
    v243 = v11 + v218
    v244 = z0_2 * v243
    v245 = v244 + v242
    v246 = v229 + v245
    v247 = v2 * v246
    v248 = v4 * v37
    v249 = v77 + v248
    v250 = v34 * v249
    v251 = v191 * v105
    v252 = v250 + v251
    v253 = v194 * v127
    v254 = v253 + v252
    v255 = v55 * v243
    v256 = v255 + v254
    v257 = v247 + v256
    v258 = v27 * v224
    v259 = v258 + v257
    v260 = v231 + v259
    v261 = v170 + v260
    v262 = v138 * v40
    v263 = v262 + v261
    v264 = x0 * v40
    v265 = v264 + v263
    v266 = v141 * v173
    v267 = v266 + v265
    v268 = z1_2 * g4
    v269 = v268 + v267
    v270 = z0_1 * v163
    v271 = v270 + v269
    v272 = v148 * v178
    v273 = -v178
    v274 = v87 + v273
    v275 = v272 + v274
    v276 = v153 * v178
    v277 = v276 + v275
    v278 = z0_2 * v277
    v279 = v278 * 2.0
    v280 = v279 + v271
    v281 = v173 + v166
    v282 = x1 * v281
    v283 = v282 + v280
    v284 = v2 * v22
    v285 = v22 * v284
    v286 = v2 * v284
    v287 = v285 + v286
    v288 = v22 * v22
    v289 = v2 - v288
    v290 = v2 * v2
    v291 = v290 - v22
    v292 = v289 - v291
    v293 = v287 + v292
    v294 = v293 * 3.0
    v295 = v284 * 6.0
    v297 = 1.0 + v295
    v298 = v153 + v148
    v299 = v297 - v298
    v300 = v294 - v299
    v301 = v300 * g5
    v302 = z0_5 * v301
    v303 = z0_2 * z0_2
    v304 = v303 * v148
    v305 = v303 * v153
    v306 = z0_2 * v27
    v307 = v306 * 3.0
    v308 = v305 + v307
    v309 = v304 + v308
    v310 = v27 * v52
    v311 = v310 * 3.0
    v312 = v309 + v311
    v313 = v55 * v52
    v314 = v313 * 3.0
    v315 = v312 + v314
    v316 = v27 * v27
    v317 = z0_2 * v55
    v318 = v317 - v316
    v319 = v318 * 3.0
    v320 = v315 + v319
    v321 = v320 - v303
    v322 = v55 * v55
    v323 = v27 * v55
    v324 = v323 * 2.0
    v325 = v322 + v324
    v326 = v325 * 3.0
    v327 = v321 - v326
    v328 = v327 * g2
    v329 = z0_2 * x1
    v330 = z0_2 * v141
    v331 = v329 + v330
    v332 = x1 * v52
    v333 = v332 * 2.0
    v334 = v331 + v333
    v335 = v55 * v39
    v336 = v335 + v334
    v337 = x1 * v27
    v338 = x1 * v55
    v339 = v337 + v338
    v340 = v339 * 2.0
    v341 = v336 - v340
    v342 = v341 * v11
    v343 = v328 + v342
    v344 = 1.0 + v284
    v345 = v291 + v344
    v346 = v2 * 2.0
    v347 = v345 - v346
    v348 = v347 * g1
    v349 = v348 + v343
    v350 = v302 + v349
    v351 = v299 - v294
    v352 = v351 * g5
    v353 = z0_4 * v352
    v354 = v353 * 2.0
    v355 = x1 * v23
    v356 = v355 * 2.0
    v357 = x0 * v55
    v358 = v357 * 2.0
    v359 = v356 + v358
    v360 = x1 * v4
    v361 = v360 * 2.0
    v362 = v359 + v361
    v363 = x0 * v27
    v364 = v363 * 2.0
    v365 = v362 + v364
    v366 = z0_1 * x1
    v367 = v365 - v366
    v368 = z0_1 * v141
    v369 = v367 - v368
    v370 = x0 * z0_2
    v371 = v369 - v370
    v372 = z0_2 * v138
    v373 = v371 - v372
    v374 = x1 * v48
    v375 = v374 * 2.0
    v376 = v373 - v375
    v377 = v4 * v39
    v378 = v376 - v377
    v379 = v27 * v101
    v380 = v378 - v379
    v381 = x0 * v52
    v382 = v381 * 2.0
    v383 = v380 - v382
    v384 = v383 * v11
    v385 = v354 + v384
    v386 = v4 * v55
    v387 = v386 * 3.0
    v388 = z0_1 * z0_2
    v389 = v388 + v387
    v390 = v27 * v23
    v391 = v390 * 3.0
    v392 = v389 + v391
    v393 = v4 * v27
    v394 = v393 * 6.0
    v395 = v392 + v394
    v396 = z0_2 * v4
    v397 = v396 * 3.0
    v398 = v395 - v397
    v399 = v153 * v388
    v400 = v398 - v399
    v401 = z0_1 * v27
    v402 = v401 * 3.0
    v403 = v400 - v402
    v404 = v148 * v388
    v405 = v403 - v404
    v406 = v27 * v48
    v407 = v406 * 3.0
    v408 = v405 - v407
    v409 = v4 * v52
    v410 = v409 * 3.0
    v411 = v408 - v410
    v412 = v411 * v28
    v413 = v412 + v385
    v414 = v22 * v34
    v415 = v2 * v34
    v416 = v414 + v415
    v417 = v416 - v34
    v418 = v417 * v95
    v419 = v418 + v413
    v420 = z0_3 * v301
    v421 = z0_1 * z0_1
    v422 = v148 * v421
    v423 = v153 * v421
    v424 = z0_1 * v4
    v425 = v424 * 3.0
    v426 = v423 + v425
    v427 = v422 + v426
    v428 = v23 * v48
    v429 = v428 * 3.0
    v430 = v427 + v429
    v431 = v4 * v48
    v432 = v431 * 3.0
    v433 = v430 + v432
    v434 = v433 - v421
    v435 = v4 * v4
    v436 = z0_1 * v23
    v437 = v435 - v436
    v438 = v437 * 3.0
    v439 = v434 - v438
    v440 = v23 * v23
    v441 = v4 * v23
    v442 = v441 * 2.0
    v443 = v440 + v442
    v444 = v443 * 3.0
    v445 = v439 - v444
    v446 = v445 * g2
    v447 = v23 * v101
    v448 = z0_1 * x0
    v449 = z0_1 * v138
    v450 = v448 + v449
    v451 = v447 + v450
    v452 = x0 * v48
    v453 = v452 * 2.0
    v454 = v451 + v453
    v455 = x0 * v4
    v456 = x0 * v23
    v457 = v455 + v456
    v458 = v457 * 2.0
    v459 = v454 - v458
    v460 = v459 * v11
    v461 = v446 + v460
    v462 = v22 * 2.0
    v463 = v344 - v462
    v464 = v463 - v289
    v465 = v464 * g1
    v466 = v465 + v461
    v467 = v420 + v466
    v468 = v27 * g4
    v469 = z0_2 * v105
    v470 = v468 + v469
    v471 = v34 * v470
    v472 = v23 * v105
    v473 = v471 + v472
    v474 = v4 * g4
    v475 = v22 * v474
    v476 = v475 + v473
    v477 = v4 * v79
    v478 = v477 + v476
    v479 = v35 * g4
    v480 = v479 + v474
    v481 = v2 * v480
    v482 = v481 + v478
    v483 = z0_1 * g4
    v484 = v483 + v482
    v485 = v34 * v474
    v486 = v194 * v105
    v487 = v485 + v486
    v488 = v55 * v105
    v489 = v488 + v487
    v490 = v2 * v468
    v491 = v490 + v489
    v492 = v27 * v79
    v493 = v492 + v491
    v494 = v194 * g4
    v495 = v468 + v494
    v496 = v22 * v495
    v497 = v496 + v493
    v498 = z0_2 * g4
    v499 = v498 + v497
    return (v169, v283, v350, v419, v467, v484, v499)


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
    o4 = o3 + channels
    o5 = o4 + tl.maximum(channels - 1, 0)
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
        g3 = load(grad + (o3 + i) * plane, m0, wide)
        g4 = load(grad + (o4 + i) * plane, m1, wide)
        g5 = load(grad + (o5 + i) * plane, m0, wide)
        (c0_1, c0_2, c0_3, c0_4, c0_5, c1_1, c1_2) = backward_step_2(
            x0, z0_1, z0_5, g2, g5, z0_4, x1, z0_2, g3, z1_2, g4, z1_1, g1, z0_3,
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
    g2, z0_4, x1, h0_2, x0, h0_1, z0_5, g5, h0_5, h0_4, z0_1, z0_2, g3, g4, h1_1, h1_2, z0_3, h0_3,
    z1_2, z1_1,
):
    v1 = g2 * 2.0
    v3 = z0_4 * v1
    v4 = v3 * -3.0
    v6 = x1 * x1
    v8 = v6 * h0_2
    v9 = v4 * v8
    v11 = x0 * x0
    v13 = v11 * h0_1
    v14 = v6 * h0_1
    v15 = v13 + v14
    v17 = z0_5 * g2
    v18 = v17 * 3.0
    v19 = v18 * v15
    v20 = v9 + v19
    v22 = g5 * 2.0
    v24 = v22 * h0_5
    v25 = v24 * 2.0
    v26 = x0 * v25
    v27 = v26 + v20
    v29 = v22 * h0_4
    v30 = v29 * -2.0
    v31 = x1 * v30
    v32 = v31 + v27
    v34 = z0_1 * v11
    v35 = g2 * h0_5
    v36 = v35 * 3.0
    v37 = v34 * v36
    v38 = v37 + v32
    v39 = z0_1 * v6
    v40 = v39 * v36
    v41 = v40 + v38
    v43 = z0_2 * v6
    v44 = v1 * h0_4
    v45 = v44 * -3.0
    v46 = v43 * v45
    v47 = v46 + v41
    v48 = v6 * v47
    v49 = -g5
    v51 = g3 + v49
    v52 = v51 * -2.0
    v53 = v18 + v52
    v54 = v53 * h0_1
    v55 = v17 * -3.0
    v56 = g3 + v55
    v57 = v49 + v56
    v58 = v13 * 2.0
    v59 = v57 * v58
    v60 = v54 + v59
    v62 = g4 * -2.0
    v64 = v62 * h1_1
    v65 = v64 + v60
    v66 = v3 * 6.0
    v67 = v66 * v8
    v68 = v67 + v65
    v69 = v49 + v55
    v70 = v69 * 2.0
    v71 = g3 + v70
    v72 = v71 * v14
    v73 = v72 + v68
    v74 = v3 * 3.0
    v75 = v11 * h0_2
    v76 = v74 * v75
    v77 = v76 + v73
    v78 = v11 * v8
    v79 = h0_2 + v78
    v80 = v4 * v79
    v81 = v80 + v77
    v82 = v6 * v13
    v83 = v18 * v82
    v84 = v83 + v81
    v85 = g3 * 2.0
    v86 = x0 * x1
    v87 = v86 * h0_2
    v88 = v85 * v87
    v89 = v88 + v84
    v90 = v11 * h1_1
    v91 = v6 * h1_1
    v92 = v90 + v91
    v94 = v86 * h1_2
    v95 = v94 + v92
    v96 = g4 * v95
    v97 = v96 + v89
    v98 = x1 * v11
    v99 = -v29
    v100 = v98 * v99
    v101 = v100 + v97
    v102 = v6 * v34
    v103 = v102 * v36
    v104 = v103 + v101
    v105 = v48 + v104
    v106 = v11 * v43
    v107 = v106 * v45
    v108 = v107 + v105
    v109 = z0_2 * v11
    v110 = v44 * 3.0
    v111 = v109 * v110
    v112 = v111 + v108
    v113 = v35 * -6.0
    v114 = v39 * v113
    v115 = v114 + v112
    v116 = v44 * 6.0
    v117 = v43 * v116
    v118 = v117 + v115
    v119 = v29 * 2.0
    v120 = x1 * v119
    v121 = v120 + v118
    v122 = v35 * -3.0
    v123 = v34 * v122
    v124 = v123 * 2.0
    v125 = v124 + v121
    v126 = z0_1 * v36
    v127 = v126 + v125
    v128 = z0_2 * v45
    v129 = v128 + v127
    v130 = v24 * -2.0
    v131 = x0 * v130
    v132 = v131 + v129
    v133 = v11 * v132
    v134_2 = x0 * x0
    v134_4 = v134_2 * v134_2
    v134 = v134_2 * v134_4
    v135 = -v3
    v136 = v134 * v135
    v137_2 = x1 * x1
    v137_4 = v137_2 * v137_2
    v137 = v137_2 * v137_4
    v138 = v137 * v135
    v139 = v3 + v138
    v140 = v136 + v139
    v141 = v140 * h0_2
    v142 = v137 * v17
    v143 = -v17
    v144 = v51 + v143
    v145 = v142 + v144
    v146 = v134 * v17
    v147 = v146 + v145
    v148 = h0_1 * 2.0
    v149 = v147 * v148
    v150 = v141 + v149
    v151 = g4 * h1_1
    v152 = v151 + v150
    v153 = v53 * v13
    v154 = v153 + v152
    v155 = v9 + v154
    v156 = -v56
    v157 = v22 + v156
    v158 = v157 * v14
    v159 = v158 + v155
    v160 = v85 * v8
    v161 = g3 * -2.0
    v162 = v161 * h0_2
    v163 = v162 + v160
    v164 = -g4
    v165 = v164 * h1_2
    v166 = v165 + v163
    v167 = v6 * h1_2
    v168 = g4 * v167
    v169 = v168 + v166
    v170 = v86 * v169
    v171 = v170 + v159
    v172 = v40 + v171
    v173 = v74 * v8
    v174 = v157 * h0_1
    v175 = v173 + v174
    v176 = v14 * 2.0
    v177 = v69 * v176
    v178 = v177 + v175
    v179 = v71 * v13
    v180 = v179 + v178
    v181 = v164 * h1_1
    v182 = v181 + v180
    v183 = v83 + v182
    v184 = x0 * v6
    v185 = v184 * v24
    v186 = v185 + v183
    v187 = v103 + v186
    v188 = v120 + v187
    v189 = v34 * v113
    v190 = v189 + v188
    v191 = v39 * v122
    v192 = v191 * 2.0
    v193 = v192 + v190
    v194 = v126 + v193
    v195 = v43 * v110
    v196 = v195 + v194
    v197 = v131 + v196
    v198 = v6 * v197
    v199 = v198 + v172
    v200 = v46 + v199
    v201 = v37 + v200
    v202 = v133 + v201
    v203_2 = x0 * x0
    v203_4 = v203_2 * v203_2
    v203 = x0 * v203_4
    v204 = v203 * v24
    v205 = v204 + v202
    v206_2 = x1 * x1
    v206_4 = v206_2 * v206_2
    v206 = x1 * v206_4
    v207 = v206 * v99
    v208 = v207 + v205
    v209 = x1 * v99
    v210 = v209 + v208
    v211 = v134 * v35
    v212 = v137 * v35
    v213 = -v35
    v214 = v213 + v212
    v215 = v211 + v214
    v216 = z0_1 * v215
    v217 = v216 * 2.0
    v218 = v217 + v210
    v219 = -v44
    v220 = v134 * v219
    v221 = v137 * v219
    v222 = v44 + v221
    v223 = v220 + v222
    v224 = z0_2 * v223
    v225 = v224 + v218
    v226 = x0 * v24
    v227 = v226 + v225
    v228 = v4 * v13
    v229 = v8 + v75
    v231 = z0_3 * g2
    v232 = v231 * 3.0
    v233 = v232 * v229
    v234 = v228 + v233
    v235 = x0 * v30
    v236 = v235 + v234
    v238 = v22 * h0_3
    v239 = v238 * 2.0
    v240 = x1 * v239
    v241 = v240 + v236
    v242 = v34 * v45
    v243 = v242 + v241
    v244 = g2 * h0_3
    v245 = v244 * 3.0
    v246 = v109 * v245
    v247 = v246 + v243
    v248 = v43 * v245
    v249 = v248 + v247
    v250 = v11 * v249
    v251 = v52 + v232
    v252 = v251 * h0_2
    v253 = -g3
    v254 = v253 + v232
    v255 = -v254
    v256 = v49 + v255
    v257 = v8 * 2.0
    v258 = v256 * v257
    v259 = v252 + v258
    v260 = v66 * v13
    v261 = v260 + v259
    v262 = v62 * h1_2
    v263 = v262 + v261
    v264 = v74 * v14
    v265 = v264 + v263
    v266 = v231 * -3.0
    v267 = v49 + v266
    v268 = v267 * 2.0
    v269 = g3 + v268
    v270 = v269 * v75
    v271 = v270 + v265
    v272 = v86 * h0_1
    v273 = v85 * v272
    v274 = v273 + v271
    v275 = v11 * h1_2
    v276 = v167 + v275
    v277 = v86 * h1_1
    v278 = v277 + v276
    v279 = g4 * v278
    v280 = v279 + v274
    v281 = v232 * v78
    v282 = v281 + v280
    v283 = h0_1 + v82
    v284 = v4 * v283
    v285 = v284 + v282
    v286 = v184 * v99
    v287 = v286 + v285
    v288 = v102 * v45
    v289 = v288 + v287
    v290 = v106 * v245
    v291 = v290 + v289
    v292 = v250 + v291
    v293 = v244 * -6.0
    v294 = v109 * v293
    v295 = v294 + v292
    v296 = v39 * v110
    v297 = v296 + v295
    v298 = x0 * v119
    v299 = v298 + v297
    v300 = v34 * v116
    v301 = v300 + v299
    v302 = z0_1 * v45
    v303 = v302 + v301
    v304 = v244 * -3.0
    v305 = v43 * v304
    v306 = v305 * 2.0
    v307 = v306 + v303
    v308 = z0_2 * v245
    v309 = v308 + v307
    v310 = v238 * -2.0
    v311 = x1 * v310
    v312 = v311 + v309
    v313 = v6 * v312
    v314 = v137 * v231
    v315 = -v231
    v316 = v51 + v315
    v317 = v314 + v316
    v318 = v134 * v231
    v319 = v318 + v317
    v320 = h0_2 * 2.0
    v321 = v319 * v320
    v322 = v140 * h0_1
    v323 = v321 + v322
    v324 = g4 * h1_2
    v325 = v324 + v323
    v326 = v228 + v325
    v327 = v251 * v8
    v328 = v327 + v326
    v329 = v22 + v254
    v330 = v329 * v75
    v331 = v330 + v328
    v332 = v161 * v272
    v333 = v332 + v331
    v334 = v164 * v277
    v335 = v334 + v333
    v336 = v85 * v13
    v337 = g4 * v90
    v338 = v336 + v337
    v339 = v86 * v338
    v340 = v339 + v335
    v341 = v246 + v340
    v342 = v329 * h0_2
    v343 = v75 * 2.0
    v344 = v267 * v343
    v345 = v342 + v344
    v346 = v269 * v8
    v347 = v346 + v345
    v348 = v74 * v13
    v349 = v348 + v347
    v350 = v165 + v349
    v351 = v281 + v350
    v352 = v98 * v238
    v353 = v352 + v351
    v354 = v290 + v353
    v355 = v298 + v354
    v356 = v34 * v110
    v357 = v356 + v355
    v358 = v43 * v293
    v359 = v358 + v357
    v360 = v109 * v304
    v361 = v360 * 2.0
    v362 = v361 + v359
    v363 = v308 + v362
    v364 = v311 + v363
    v365 = v11 * v364
    v366 = v365 + v341
    v367 = v248 + v366
    v368 = v313 + v367
    v369 = v242 + v368
    v370 = v203 * v99
    v371 = v370 + v369
    v372 = x0 * v99
    v373 = v372 + v371
    v374 = v206 * v238
    v375 = v374 + v373
    v376 = z0_1 * v223
    v377 = v376 + v375
    v378 = v134 * v244
    v379 = v137 * v244
    v380 = -v244
    v381 = v380 + v379
    v382 = v378 + v381
    v383 = z0_2 * v382
    v384 = v383 * 2.0
    v385 = v384 + v377
    v386 = x1 * v238
    v387 = v386 + v385
    v388 = v106 * v229
    v389 = z0_2 * v8
    v390 = v43 * h0_2
    v391 = v389 + v390
    v392 = v43 * v78
    v393 = v391 + v392
    v394 = v109 * v78
    v395 = v394 + v393
    v396 = v388 + v395
    v397 = z0_2 * v75
    v398 = v109 * h0_2
    v399 = v397 + v398
    v400 = v43 * v257
    v401 = -v400
    v402 = v399 + v401
    v403 = v402 + v396
    v404 = v403 * 3.0
    v405 = z0_2 * v320
    v406 = v134 * v405
    v407 = v137 * v405
    v408 = v406 + v407
    v409 = v404 + v408
    v410 = v43 * v75
    v411 = v109 * v8
    v412 = v410 + v411
    v413 = v412 * 2.0
    v414 = v109 * v343
    v415 = v414 + v413
    v416 = v415 * -3.0
    v417 = v416 + v409
    v418 = -v405
    v419 = v418 + v417
    v420 = g2 * v419
    v421 = v11 * v6
    v422 = v6 * v421
    v423 = v11 * v421
    v424 = v422 + v423
    v425 = v6 * v6
    v426 = v11 - v425
    v427 = v11 * v11
    v428 = v427 - v6
    v429 = v426 - v428
    v430 = v424 + v429
    v431 = v430 * 3.0
    v432 = v421 * 6.0
    v434 = 1.0 + v432
    v435 = v134 + v137
    v436 = v434 - v435
    v437 = v431 - v436
    v438 = v437 * g5
    v439 = v438 * h0_5
    v440 = v98 * v75
    v441 = x1 * h0_2
    v442 = v206 * h0_2
    v443 = v441 + v442
    v444 = v440 + v443
    v445 = x1 * v78
    v446 = v445 * 2.0
    v447 = v446 + v444
    v448 = x1 * v229
    v449 = v448 * -2.0
    v450 = v449 + v447
    v451 = v22 * v450
    v452 = v439 + v451
    v453 = v420 + v452
    v454 = v34 * v8
    v455 = v43 * v13
    v456 = v454 + v455
    v457 = v456 * 6.0
    v458 = v43 * v14
    v459 = v39 * v8
    v460 = v458 + v459
    v461 = v34 * v75
    v462 = v461 + v460
    v463 = v109 * v13
    v464 = v463 + v462
    v465 = v464 * 3.0
    v466 = z0_1 * h0_2
    v467 = z0_2 * h0_1
    v468 = v466 + v467
    v469 = v468 + v465
    v470 = v457 + v469
    v471 = v34 * v79
    v472 = z0_2 * v13
    v473 = z0_1 * v8
    v474 = v472 + v473
    v475 = v471 + v474
    v476 = v106 * v13
    v477 = v476 + v475
    v478 = v43 * v283
    v479 = v478 + v477
    v480 = v102 * v8
    v481 = v480 + v479
    v482 = v481 * -3.0
    v483 = v482 + v470
    v484 = v134 * v468
    v485 = v137 * v468
    v486 = v484 + v485
    v487 = -v486
    v488 = v487 + v483
    v489 = v1 * v488
    v490 = x1 * v15
    v491 = x0 * v229
    v492 = v490 + v491
    v493 = v492 * 2.0
    v494 = x0 * v78
    v495 = x1 * v82
    v496 = v494 + v495
    v497 = v496 * -2.0
    v498 = v493 + v497
    v499 = v184 * v8
    v500 = x1 * h0_1
    v501 = v206 * h0_1
    v502 = v500 + v501
    v503 = x0 * h0_2
    v504 = v503 + v502
    v505 = v203 * h0_2
    v506 = v505 + v504
    v507 = v499 + v506
    v508 = v98 * v13
    v509 = v508 + v507
    v510 = -v509
    v511 = v510 + v498
    v512 = v22 * v511
    v513 = v489 + v512
    v514 = v436 - v431
    v515 = v514 * g5
    v516 = h0_4 * 2.0
    v517 = v515 * v516
    v518 = v517 + v513
    v519 = v34 * v58
    v520 = z0_1 * v14
    v521 = v39 * h0_1
    v522 = v520 + v521
    v523 = -v522
    v524 = v519 + v523
    v525 = v34 * v14
    v526 = v39 * v13
    v527 = v525 + v526
    v528 = v527 * 2.0
    v529 = v39 * v176
    v530 = v529 + v528
    v531 = v524 + v530
    v532 = v531 * -3.0
    v533 = v102 * v15
    v534 = z0_1 * v13
    v535 = v34 * h0_1
    v536 = v534 + v535
    v537 = v39 * v82
    v538 = v536 + v537
    v539 = v34 * v82
    v540 = v539 + v538
    v541 = v533 + v540
    v542 = v541 * 3.0
    v543 = z0_1 * v148
    v544 = v134 * v543
    v545 = v137 * v543
    v546 = v544 + v545
    v547 = v542 + v546
    v548 = v532 + v547
    v549 = -v543
    v550 = v549 + v548
    v551 = g2 * v550
    v552 = v438 * h0_3
    v553 = v184 * v14
    v554 = x0 * h0_1
    v555 = v203 * h0_1
    v556 = v554 + v555
    v557 = v553 + v556
    v558 = x0 * v82
    v559 = v558 * 2.0
    v560 = v559 + v557
    v561 = x0 * v15
    v562 = v561 * -2.0
    v563 = v562 + v560
    v564 = v22 * v563
    v565 = v552 + v564
    v566 = v551 + v565
    v567 = v164 * v14
    v568 = v62 * v13
    v569 = g4 * h0_1
    v570 = v569 + v568
    v571 = v567 + v570
    v572 = g4 * v8
    v573 = v164 * h0_2
    v574 = v572 + v573
    v575 = v86 * v574
    v576 = v575 + v571
    v577 = g4 * v13
    v578 = v6 * v577
    v579 = v578 + v576
    v580 = v13 + v87
    v581 = g4 * v580
    v582 = v11 * v581
    v583 = v582 + v579
    v584 = v75 + v272
    v585 = v164 * v584
    v586 = v62 * v8
    v587 = g4 * h0_2
    v588 = v587 + v586
    v589 = v585 + v588
    v590 = v86 * v577
    v591 = v590 + v589
    v592 = v11 * v572
    v593 = v592 + v591
    v594 = v8 + v272
    v595 = g4 * v594
    v596 = v6 * v595
    v597 = v596 + v593
    v599 = 1.0 + v421
    v600 = v428 + v599
    v601 = v11 * 2.0
    v602 = v600 - v601
    v603 = v602 * h0_3
    v604 = v6 * 2.0
    v605 = v599 - v604
    v606 = v605 - v426
    v607 = v606 * h0_5
    v608 = v603 + v607
    v609 = v554 + v441
    v610 = v609 * -2.0
    v611 = v610 + v608
    v612 = v6 * v86
    v613 = v11 * v86
    v614 = v612 + v613
    v615 = v614 - v86
    v616 = v615 * h0_4
    v617 = v616 + v561
    v618 = v448 + v617
    v619 = v618 * 2.0
    v620 = v619 + v611
    v621 = z0_5 * v550
    v622 = z0_3 * v419
    v623 = z0_2 * z0_2
    v624 = v623 * v137
    v625 = v623 * v134
    v626 = z0_2 * v43
    v627 = v626 * 3.0
    v628 = v625 + v627
    v629 = v624 + v628
    v630 = v43 * v106
    v631 = v630 * 3.0
    v632 = v629 + v631
    v633 = v109 * v106
    v634 = v633 * 3.0
    v635 = v632 + v634
    v636 = v43 * v43
    v637 = z0_2 * v109
    v638 = v637 - v636
    v639 = v638 * 3.0
    v640 = v635 + v639
    v641 = v640 - v623
    v642 = v109 * v109
    v643 = v43 * v109
    v644 = v643 * 2.0
    v645 = v642 + v644
    v646 = v645 * 3.0
    v647 = v641 - v646
    v648 = v647 * h0_3
    v649 = v622 + v648
    v650 = v621 + v649
    v651 = z0_1 * z0_1
    v652 = v137 * v651
    v653 = v134 * v651
    v654 = z0_1 * v34
    v655 = v654 * 3.0
    v656 = v653 + v655
    v657 = v652 + v656
    v658 = v39 * v102
    v659 = v658 * 3.0
    v660 = v657 + v659
    v661 = v34 * v102
    v662 = v661 * 3.0
    v663 = v660 + v662
    v664 = v663 - v651
    v665 = v34 * v34
    v666 = z0_1 * v39
    v667 = v665 - v666
    v668 = v667 * 3.0
    v669 = v664 - v668
    v670 = v39 * v39
    v671 = v34 * v39
    v672 = v671 * 2.0
    v673 = v670 + v672
    v674 = v673 * 3.0
    v675 = v669 - v674
    v676 = v675 * h0_5
    v677 = v676 + v650
    v678 = z0_4 * v488
    v679 = v34 * v109
    v680 = v679 * 3.0
    v681 = z0_1 * z0_2
    v682 = v681 + v680
    v683 = v43 * v39
    v684 = v683 * 3.0
    v685 = v682 + v684
    v686 = v34 * v43
    v687 = v686 * 6.0
    v688 = v685 + v687
    v689 = z0_2 * v34
    v690 = v689 * 3.0
    v691 = v688 - v690
    v692 = v134 * v681
    v693 = v691 - v692
    v694 = z0_1 * v43
    v695 = v694 * 3.0
    v696 = v693 - v695
    v697 = v137 * v681
    v698 = v696 - v697
    v699 = v43 * v102
    v700 = v699 * 3.0
    v701 = v698 - v700
    v702 = v34 * v106
    v703 = v702 * 3.0
    v704 = v701 - v703
    v705 = v704 * h0_4
    v706 = v678 + v705
    v707 = v706 * 2.0
    v708 = v707 + v677
    v709 = v527 + v412
    v710 = v524 + v709
    v711 = v536 + v391
    v712 = v711 * -2.0
    v713 = v405 + v543
    v714 = v712 + v713
    v715 = v714 + v710
    v716 = v43 * v272
    v717 = z0_1 * v86
    v718 = v717 * v8
    v719 = v716 + v718
    v720 = v34 * v87
    v721 = v720 + v719
    v722 = z0_2 * v86
    v723 = v722 * v13
    v724 = v723 + v721
    v725 = v724 * 2.0
    v726 = v725 + v715
    v727 = z0_2 * v272
    v728 = v717 * h0_2
    v729 = v727 + v728
    v730 = v729 * -2.0
    v731 = v730 + v726
    v732 = -v402
    v733 = v732 + v731
    v735 = z1_2 * v584
    v737 = z1_1 * v14
    v738 = v39 * h1_1
    v739 = v737 + v738
    v740 = v109 * h1_2
    v741 = v740 + v739
    v742 = v735 + v741
    v743 = v717 * h1_2
    v744 = v743 + v742
    v745 = z0_2 * v277
    v746 = v745 + v744
    v747 = z1_1 * v86
    v748 = v747 * h0_2
    v749 = v748 + v746
    v750 = -v749
    v751 = z1_1 * v6
    v752 = v751 * v13
    v753 = z0_1 * h1_1
    v754 = z1_1 * h0_1
    v755 = v753 + v754
    v756 = z0_2 * h1_2
    v757 = v756 + v755
    v758 = z1_2 * h0_2
    v759 = v758 + v757
    v760 = v752 + v759
    v761 = z1_2 * v11
    v762 = v761 * v8
    v763 = v762 + v760
    v764 = z1_2 * v6
    v765 = v764 * v594
    v766 = v765 + v763
    v767 = v717 * v167
    v768 = v767 + v766
    v769 = v43 * v278
    v770 = v769 + v768
    v771 = v747 * v8
    v772 = v771 + v770
    v773 = v34 * v95
    v774 = v773 + v772
    v775 = z1_2 * v86
    v776 = v775 * v13
    v777 = v776 + v774
    v778 = z1_1 * v11
    v779 = v778 * v580
    v780 = v779 + v777
    v781 = v722 * v90
    v782 = v781 + v780
    v783 = z1_1 * v13
    v784 = v34 * h1_1
    v785 = v783 + v784
    v786 = z1_2 * v8
    v787 = v786 + v785
    v788 = v43 * h1_2
    v789 = v788 + v787
    v790 = v789 * -2.0
    v791 = v790 + v782
    v792 = v750 + v791
    v793 = v519 + v400
    v794 = v415 + v793
    v795 = v530 + v794
    v796 = v714 + v795
    v797 = -v796
    v798 = z0_4 * v516
    v799 = v514 * v798
    v800 = v797 + v799
    v801 = z0_3 * h0_5
    v802 = z0_5 * h0_3
    v803 = v801 + v802
    v804 = v437 * v803
    v805 = v804 + v800
    v806 = z0_4 * v511
    v807 = v522 + v399
    v808 = v806 + v807
    v809 = x1 * v39
    v810 = v809 * 2.0
    v811 = x0 * v109
    v812 = v811 * 2.0
    v813 = v810 + v812
    v814 = x1 * v34
    v815 = v814 * 2.0
    v816 = v813 + v815
    v817 = x0 * v43
    v818 = v817 * 2.0
    v819 = v816 + v818
    v820 = z0_1 * x1
    v821 = v819 - v820
    v822 = z0_1 * v206
    v823 = v821 - v822
    v824 = x0 * z0_2
    v825 = v823 - v824
    v826 = z0_2 * v203
    v827 = v825 - v826
    v828 = x1 * v102
    v829 = v828 * 2.0
    v830 = v827 - v829
    v831 = v34 * v98
    v832 = v830 - v831
    v833 = v43 * v184
    v834 = v832 - v833
    v835 = x0 * v106
    v836 = v835 * 2.0
    v837 = v834 - v836
    v838 = v837 * h0_4
    v839 = v838 + v808
    v840 = z0_5 * v563
    v841 = v840 + v839
    v842 = v39 * v184
    v843 = z0_1 * x0
    v844 = z0_1 * v203
    v845 = v843 + v844
    v846 = v842 + v845
    v847 = x0 * v102
    v848 = v847 * 2.0
    v849 = v846 + v848
    v850 = x0 * v34
    v851 = x0 * v39
    v852 = v850 + v851
    v853 = v852 * 2.0
    v854 = v849 - v853
    v855 = v854 * h0_5
    v856 = v855 + v841
    v857 = z0_3 * v450
    v858 = v857 + v856
    v859 = z0_2 * x1
    v860 = z0_2 * v206
    v861 = v859 + v860
    v862 = x1 * v106
    v863 = v862 * 2.0
    v864 = v861 + v863
    v865 = v109 * v98
    v866 = v865 + v864
    v867 = x1 * v43
    v868 = x1 * v109
    v869 = v867 + v868
    v870 = v869 * 2.0
    v871 = v866 - v870
    v872 = v871 * h0_3
    v873 = v872 + v858
    v874 = v873 * 2.0
    v875 = v874 + v805
    return (v227, v387, v453, v518, v566, v583, v597, v620, v708, v733, v792, v875)


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
    o4 = o3 + channels
    o5 = o4 + tl.maximum(channels - 1, 0)
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
        g3 = load(grad + (o3 + i) * plane, m0, wide)
        g4 = load(grad + (o4 + i) * plane, m1, wide)
        g5 = load(grad + (o5 + i) * plane, m0, wide)
        (c0_1, c0_2, c0_3, c0_4, c0_5, c1_1, c1_2, f1, f2, f3, f4, f5) = double_step_2(
            g2, z0_4, x1, h0_2, x0, h0_1, z0_5, g5, h0_5, h0_4, z0_1, z0_2, g3, g4, h1_1, h1_2, z0_3, h0_3,
            z1_2, z1_1,
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
        tl.store(grad_grad_features + (o3 + i) * plane, f3, mask=m0 & own)
        tl.store(grad_grad_features + (o4 + i) * plane, f4, mask=m1 & own)
        tl.store(grad_grad_features + (o5 + i) * plane, f5, mask=m0 & own)
        z0_1 = z1_1
        z0_2 = z1_2
        h0_1 = h1_1
        h0_2 = h1_2


def forward(jets: Tensor, base: Tensor | None) -> Tensor:
    """Features of the jets."""
    features = jets.new_empty(feature_shape(jets, REACHES))
    launch(forward_kernel, 2, jets, (features,), base)
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
    o4 = o3 + channels
    o5 = o4 + tl.maximum(channels - 1, 0)
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
            (f1, f2, f3, f4, f5) = forward_step_2(x0, x1, z0_3, z0_1, z0_2, z0_4, z0_5, z1_1, z1_2)
            f0 = tl.where(among(i < channels, room, block), z0_0, zero)
            f1 = tl.where(among(i < channels, room, block), f1, zero)
            f2 = tl.where(among(i < channels, room, block), f2, zero)
            f3 = tl.where(among(i < channels, room, block), f3, zero)
            f4 = tl.where(m1, f4, zero)
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
                tl.store(inner + (o3 + i) * area, f3, mask=m0)
                tl.store(inner + (o4 + i) * area, f4, mask=m1)
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
        o4 = o3 + channels
        o5 = o4 + tl.maximum(channels - 1, 0)
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
            (f1, f2, f3, f4, f5) = forward_step_2(x0, x1, z0_3, z0_1, z0_2, z0_4, z0_5, z1_1, z1_2)
            f0 = tl.where(among(i < channels, room, block), z0_0, zero)
            f1 = tl.where(among(i < channels, room, block), f1, zero)
            f2 = tl.where(among(i < channels, room, block), f2, zero)
            f3 = tl.where(among(i < channels, room, block), f3, zero)
            f4 = tl.where(m1, f4, zero)
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
        o4 = o3 + channels
        o5 = o4 + tl.maximum(channels - 1, 0)
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
            (f1, f2, f3, f4, f5) = forward_step_2(x0, x1, z0_3, z0_1, z0_2, z0_4, z0_5, z1_1, z1_2)
            f0 = tl.where(among(i < channels, room, block), z0_0, zero)
            f1 = tl.where(among(i < channels, room, block), f1, zero)
            f2 = tl.where(among(i < channels, room, block), f2, zero)
            f3 = tl.where(among(i < channels, room, block), f3, zero)
            f4 = tl.where(m1, f4, zero)
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
    o4 = o3 + channels
    o5 = o4 + tl.maximum(channels - 1, 0)
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
        (f1, f2, f3, f4, f5) = forward_step_2(x0, x1, z0_3, z0_1, z0_2, z0_4, z0_5, z1_1, z1_2)
        f0 = tl.where(among(i < channels, room, block), z0_0, zero)
        f1 = tl.where(among(i < channels, room, block), f1, zero)
        f2 = tl.where(among(i < channels, room, block), f2, zero)
        f3 = tl.where(among(i < channels, room, block), f3, zero)
        f4 = tl.where(m1, f4, zero)
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
            g3 = load(outer + (o3 + i) * area, m0, wide)
            g4 = load(outer + (o4 + i) * area, m1, wide)
            g5 = load(outer + (o5 + i) * area, m0, wide)
        if shifted:
            g0 += tl.load(shift + i * 8 + 0) + tl.load(slope + i * 8 + 0) * f0
            g1 += tl.load(shift + i * 8 + 1) + tl.load(slope + i * 8 + 1) * f1
            g2 += tl.load(shift + i * 8 + 2) + tl.load(slope + i * 8 + 2) * f2
            g3 += tl.load(shift + i * 8 + 3) + tl.load(slope + i * 8 + 3) * f3
            g4 += tl.load(shift + i * 8 + 4) + tl.load(slope + i * 8 + 4) * f4
            g5 += tl.load(shift + i * 8 + 5) + tl.load(slope + i * 8 + 5) * f5
        (c0_1, c0_2, c0_3, c0_4, c0_5, c1_1, c1_2) = backward_step_2(
            x0, z0_1, z0_5, g2, g5, z0_4, x1, z0_2, g3, z1_2, g4, z1_1, g1, z0_3,
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
