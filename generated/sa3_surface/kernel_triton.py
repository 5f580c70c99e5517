"""Differential invariants of sa3_surface, order 3. Kernels in Triton.

Generated; do not edit. Regenerate with: python -m codegen

Spec       sa3_surface: 11 generators on (x, y, u), order 3, derived with 1 channels, serves 1 channels
Spec hash  4584c78761007cc4c28d7cfc72289cc7d5398abecbfda2615faf6c2f829307be
Proof      jets 12 - orbits 11 = 1 independent invariants, all found, annihilated by 11 generators
Forward    57 operations per channel and pixel: add 6, mul 32, scale 12, sub 7
Backward   140 operations per channel and pixel: add 35, mul 81, neg 3, scale 18, sub 3
Second     377 operations per channel and pixel: add 123, mul 207, neg 8, scale 36, sub 3
Schedule   saves the jets alone, backward repeats 29 forward operations; values alive at once: 11, 24, 67
Features
    Q(i), weight 4: u_xx*u_yy - u_xy**2
    P(i), weight 11: u_xx**3*u_yyy**2 - 6*u_xx**2*u_xxy*u_yy*u_yyy - 6*u_xx**2*u_xy*u_xyy*u_yyy +
        9*u_xx**2*u_xyy**2*u_yy + 6*u_xx*u_xxx*u_xy*u_yy*u_yyy - 6*u_xx*u_xxx*u_xyy*u_yy**2 +
        9*u_xx*u_xxy**2*u_yy**2 + 12*u_xx*u_xxy*u_xy**2*u_yyy - 18*u_xx*u_xxy*u_xy*u_xyy*u_yy + u_xxx**2*u_yy**3
        - 6*u_xxx*u_xxy*u_xy*u_yy**2 - 8*u_xxx*u_xy**3*u_yyy + 12*u_xxx*u_xy**2*u_xyy*u_yy

"""

# mypy: ignore-errors

from __future__ import annotations

import triton
import triton.language as tl
from torch import Tensor

from ..runtime.triton_launch import among, feature_shape, launch, load, neighbours, place, scaled_by, stencil, taps

REACHES = (0, 0)
"""Channels beyond the first that each family reads; None for a function of the base alone."""
SCALES = (0, 1)
"""For each family the number of its weight among those that are not zero, which share a scale; -1 for weight zero."""
ORDERS = (2, 3)
"""Of the jets that bounds on the rounding of features with a weight read."""
COLUMNS = 8
"""The least power of two that holds the families, from 8."""


@triton.jit
def forward_step_1(z0_4, z0_3, z0_5, z0_9, z0_6, z0_8, z0_7):
    v1 = z0_4 * z0_4
    v4 = z0_3 * z0_5
    v5 = v4 - v1
    v6 = z0_3 * z0_3
    v8 = z0_9 * v6
    v9 = z0_3 * z0_9
    v10 = v8 * v9
    v11 = z0_5 * z0_5
    v13 = z0_6 * v11
    v14 = z0_5 * z0_6
    v15 = v13 * v14
    v16 = v10 + v15
    v17 = z0_5 * v4
    v18 = v1 * z0_5
    v19 = v18 * 2.0
    v20 = v19 - v17
    v22 = z0_6 * z0_8
    v23 = v22 * v20
    v24 = v23 * 6.0
    v25 = v16 + v24
    v26 = z0_4 * v4
    v27 = v26 * 3.0
    v28 = z0_4 * v1
    v29 = v28 * 4.0
    v30 = v27 - v29
    v31 = z0_9 * z0_6
    v32 = v31 * v30
    v33 = v32 * 2.0
    v34 = v25 + v33
    v35 = z0_3 * v4
    v36 = v1 * z0_3
    v37 = v36 * 2.0
    v38 = v37 - v35
    v40 = z0_9 * z0_7
    v41 = v40 * v38
    v42 = v41 * 6.0
    v43 = v34 + v42
    v44 = z0_7 * z0_7
    v45 = v17 * v44
    v46 = v45 * 9.0
    v47 = v43 + v46
    v48 = z0_8 * z0_8
    v49 = v35 * v48
    v50 = v49 * 9.0
    v51 = v47 + v50
    v52 = z0_4 * z0_8
    v53 = v8 * v52
    v54 = v53 * 6.0
    v55 = v51 - v54
    v56 = z0_4 * z0_7
    v57 = v13 * v56
    v58 = v57 * 6.0
    v59 = v55 - v58
    v60 = z0_8 * z0_7
    v61 = v26 * v60
    v62 = v61 * 18.0
    v63 = v59 - v62
    return (v5, v63)


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
    jets = jets + (image * channels * 10 * plane + corner) + offset
    features = features + (image * o2 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_3 = load(jets + (i * 10 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 10 + 4) * plane, m0, wide)
        z0_5 = load(jets + (i * 10 + 5) * plane, m0, wide)
        z0_6 = load(jets + (i * 10 + 6) * plane, m0, wide)
        z0_7 = load(jets + (i * 10 + 7) * plane, m0, wide)
        z0_8 = load(jets + (i * 10 + 8) * plane, m0, wide)
        z0_9 = load(jets + (i * 10 + 9) * plane, m0, wide)
        (f0, f1) = forward_step_1(z0_4, z0_3, z0_5, z0_9, z0_6, z0_8, z0_7)
        tl.store(features + (o0 + i) * plane, f0, mask=m0)
        tl.store(features + (o1 + i) * plane, f1, mask=m0)


@triton.jit
def backward_step_1(z0_8, g1, z0_9, z0_7, z0_3, z0_6, z0_4, z0_5, g0):
    v1 = z0_8 * z0_8
    v3 = g1 * 9.0
    v4 = v1 * v3
    v7 = z0_9 * z0_7
    v8 = g1 * 6.0
    v9 = v7 * v8
    v10 = -v9
    v11 = v4 + v10
    v13 = z0_3 * v11
    v14 = z0_8 * z0_7
    v15 = g1 * -18.0
    v16 = v14 * v15
    v18 = z0_9 * z0_6
    v19 = g1 * 2.0
    v20 = v18 * v19
    v21 = v20 * 3.0
    v22 = v16 + v21
    v24 = z0_4 * v22
    v25 = v13 + v24
    v26 = z0_7 * z0_7
    v27 = v26 * v3
    v28 = z0_6 * z0_8
    v29 = v28 * v8
    v30 = -v29
    v31 = v27 + v30
    v33 = z0_5 * v31
    v34 = v33 + v25
    v36 = g0 + v34
    v37 = z0_5 * v36
    v38 = z0_3 * z0_5
    v39 = v38 * v11
    v40 = z0_4 * z0_8
    v41 = g1 * -6.0
    v42 = v40 * v41
    v43 = z0_3 * z0_9
    v44 = v43 * g1
    v45 = v42 + v44
    v46 = z0_9 * v45
    v47 = z0_3 * v46
    v48 = v47 * 2.0
    v49 = z0_3 * z0_3
    v50 = z0_9 * v49
    v51 = v50 * g1
    v52 = z0_9 * v51
    v53 = v52 + v48
    v54 = v39 + v53
    v55 = v9 * 2.0
    v56 = z0_4 * z0_4
    v57 = v56 * v55
    v58 = v57 + v54
    v59 = v37 + v58
    v60 = v38 * v22
    v61 = z0_5 * z0_5
    v62 = z0_6 * v61
    v63 = v62 * v41
    v64 = z0_7 * v63
    v65 = v50 * v41
    v66 = z0_8 * v65
    v67 = v64 + v66
    v68 = v60 + v67
    v69 = v20 * -4.0
    v70 = v56 * v69
    v71 = v70 + v68
    v72 = z0_3 * v55
    v73 = z0_4 * v69
    v74 = v72 + v73
    v75 = v29 * 2.0
    v76 = z0_5 * v75
    v77 = v76 + v74
    v78 = -g0
    v79 = v78 + v77
    v80 = z0_4 * v79
    v81 = v80 * 2.0
    v82 = v81 + v71
    v83 = z0_3 * v36
    v84 = v38 * v31
    v85 = v56 * v75
    v86 = z0_4 * z0_7
    v87 = v86 * v41
    v88 = z0_5 * z0_6
    v89 = v88 * g1
    v90 = v87 + v89
    v91 = z0_6 * v90
    v92 = z0_5 * v91
    v93 = v92 * 2.0
    v94 = v62 * g1
    v95 = z0_6 * v94
    v96 = v95 + v93
    v97 = v85 + v96
    v98 = v84 + v97
    v99 = v83 + v98
    v100 = z0_4 * v38
    v101 = v100 * 3.0
    v102 = z0_4 * v56
    v103 = v102 * 4.0
    v104 = v101 - v103
    v105 = v104 * v19
    v106 = z0_9 * v105
    v107 = v61 * v90
    v108 = z0_5 * v94
    v109 = v108 + v107
    v110 = v106 + v109
    v111 = z0_5 * v38
    v112 = v56 * z0_5
    v113 = v112 * 2.0
    v114 = v113 - v111
    v115 = v114 * v8
    v116 = z0_8 * v115
    v117 = v116 + v110
    v118 = z0_4 * v63
    v119 = v111 * v3
    v120 = z0_7 * v119
    v121 = v120 * 2.0
    v122 = v118 + v121
    v123 = v100 * v15
    v124 = z0_8 * v123
    v125 = v124 + v122
    v126 = z0_3 * v38
    v127 = v56 * z0_3
    v128 = v127 * 2.0
    v129 = v128 - v126
    v130 = v129 * v8
    v131 = z0_9 * v130
    v132 = v131 + v125
    v133 = z0_4 * v65
    v134 = v126 * v3
    v135 = z0_8 * v134
    v136 = v135 * 2.0
    v137 = v133 + v136
    v138 = z0_7 * v123
    v139 = v138 + v137
    v140 = z0_6 * v115
    v141 = v140 + v139
    v142 = z0_7 * v130
    v143 = v49 * v45
    v144 = z0_3 * v51
    v145 = v144 + v143
    v146 = v142 + v145
    v147 = z0_6 * v105
    v148 = v147 + v146
    return (v59, v82, v99, v117, v132, v141, v148)


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
    jets = jets + (image * channels * 10 * plane + corner) + offset
    grad = grad + (image * o2 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 10 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_3 = load(jets + (i * 10 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 10 + 4) * plane, m0, wide)
        z0_5 = load(jets + (i * 10 + 5) * plane, m0, wide)
        z0_6 = load(jets + (i * 10 + 6) * plane, m0, wide)
        z0_7 = load(jets + (i * 10 + 7) * plane, m0, wide)
        z0_8 = load(jets + (i * 10 + 8) * plane, m0, wide)
        z0_9 = load(jets + (i * 10 + 9) * plane, m0, wide)
        g0 = load(grad + (o0 + i) * plane, m0, wide)
        g1 = load(grad + (o1 + i) * plane, m0, wide)
        (c0_3, c0_4, c0_5, c0_6, c0_7, c0_8, c0_9) = backward_step_1(
            z0_8, g1, z0_9, z0_7, z0_3, z0_6, z0_4, z0_5, g0,
        )
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 10) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 10 + 1) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 10 + 2) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 10 + 3) * plane, c0_3, mask=own)
        tl.store(grad_jets + (i * 10 + 4) * plane, c0_4, mask=own)
        tl.store(grad_jets + (i * 10 + 5) * plane, c0_5, mask=own)
        tl.store(grad_jets + (i * 10 + 6) * plane, c0_6, mask=own)
        tl.store(grad_jets + (i * 10 + 7) * plane, c0_7, mask=own)
        tl.store(grad_jets + (i * 10 + 8) * plane, c0_8, mask=own)
        tl.store(grad_jets + (i * 10 + 9) * plane, c0_9, mask=own)


@triton.jit
def double_step_1(
    z0_7, g1, z0_6, z0_8, h0_5, z0_9, h0_4, h0_3, h0_8, h0_7, h0_9, z0_3, h0_6, z0_4, z0_5, g0,
):
    v1 = z0_7 * z0_7
    v3 = g1 * 9.0
    v4 = v1 * v3
    v7 = z0_6 * z0_8
    v8 = g1 * 6.0
    v9 = v7 * v8
    v10 = -v9
    v11 = v4 + v10
    v13 = v11 * h0_5
    v14 = z0_8 * z0_7
    v15 = g1 * -18.0
    v16 = v14 * v15
    v18 = z0_9 * z0_6
    v19 = g1 * 2.0
    v20 = v18 * v19
    v21 = v20 * 3.0
    v22 = v16 + v21
    v24 = v22 * h0_4
    v25 = v13 + v24
    v26 = z0_8 * z0_8
    v27 = v26 * v3
    v28 = z0_9 * z0_7
    v29 = v28 * v8
    v30 = -v29
    v31 = v27 + v30
    v33 = v31 * h0_3
    v34 = v33 + v25
    v36 = h0_8 * 2.0
    v37 = z0_8 * v36
    v38 = v3 * v37
    v40 = z0_9 * h0_7
    v42 = z0_7 * h0_9
    v43 = v40 + v42
    v44 = v8 * v43
    v45 = -v44
    v46 = v38 + v45
    v48 = z0_3 * v46
    v49 = v48 + v34
    v50 = z0_8 * h0_7
    v51 = z0_7 * h0_8
    v52 = v50 + v51
    v53 = v15 * v52
    v55 = z0_9 * h0_6
    v56 = z0_6 * h0_9
    v57 = v55 + v56
    v58 = v19 * v57
    v59 = v58 * 3.0
    v60 = v53 + v59
    v62 = z0_4 * v60
    v63 = v62 + v49
    v64 = h0_7 * 2.0
    v65 = z0_7 * v64
    v66 = v3 * v65
    v67 = z0_6 * h0_8
    v68 = z0_8 * h0_6
    v69 = v67 + v68
    v70 = v8 * v69
    v71 = -v70
    v72 = v66 + v71
    v74 = z0_5 * v72
    v75 = v74 + v63
    v76 = z0_5 * v75
    v77 = z0_3 * v31
    v78 = z0_4 * v22
    v79 = v77 + v78
    v80 = z0_5 * v11
    v81 = v80 + v79
    v83 = g0 + v81
    v84 = v83 * h0_5
    v85 = v29 * 2.0
    v86 = h0_4 * 2.0
    v87 = z0_4 * v86
    v88 = v85 * v87
    v89 = v84 + v88
    v90 = z0_3 * h0_5
    v91 = z0_5 * h0_3
    v92 = v90 + v91
    v93 = v31 * v92
    v94 = v93 + v89
    v95 = z0_4 * z0_8
    v96 = g1 * -6.0
    v97 = v95 * v96
    v98 = z0_3 * z0_9
    v99 = v98 * g1
    v100 = v97 + v99
    v101 = z0_9 * v100
    v102 = h0_3 * 2.0
    v103 = v101 * v102
    v104 = v103 + v94
    v105 = z0_3 * z0_3
    v106 = z0_9 * v105
    v107 = v106 * g1
    v108 = v107 * h0_9
    v109 = v108 + v104
    v110 = z0_3 * v102
    v111 = z0_9 * v110
    v112 = v105 * h0_9
    v113 = v111 + v112
    v114 = g1 * v113
    v115 = z0_9 * v114
    v116 = v115 + v109
    v117 = z0_3 * h0_9
    v118 = z0_9 * h0_3
    v119 = v117 + v118
    v120 = g1 * v119
    v121 = z0_4 * h0_8
    v122 = z0_8 * h0_4
    v123 = v121 + v122
    v124 = v96 * v123
    v125 = v120 + v124
    v126 = z0_9 * v125
    v127 = v100 * h0_9
    v128 = v127 + v126
    v129 = z0_3 * v128
    v130 = v129 * 2.0
    v131 = v130 + v116
    v132 = z0_3 * z0_5
    v133 = v132 * v46
    v134 = v133 + v131
    v135 = v44 * 2.0
    v136 = z0_4 * z0_4
    v137 = v136 * v135
    v138 = v137 + v134
    v139 = v76 + v138
    v140 = v22 * v92
    v141 = z0_3 * v85
    v142 = v20 * -4.0
    v143 = z0_4 * v142
    v144 = v141 + v143
    v145 = v9 * 2.0
    v146 = z0_5 * v145
    v147 = v146 + v144
    v148 = -g0
    v149 = v148 + v147
    v150 = v149 * v86
    v151 = v142 * v87
    v152 = v150 + v151
    v153 = v140 + v152
    v154 = v106 * v96
    v155 = v154 * h0_8
    v156 = v155 + v153
    v157 = z0_5 * z0_5
    v158 = z0_6 * v157
    v159 = v158 * v96
    v160 = v159 * h0_7
    v161 = v160 + v156
    v162 = h0_5 * 2.0
    v163 = z0_5 * v162
    v164 = z0_6 * v163
    v165 = v157 * h0_6
    v166 = v164 + v165
    v167 = v96 * v166
    v168 = z0_7 * v167
    v169 = v168 + v161
    v170 = v96 * v113
    v171 = z0_8 * v170
    v172 = v171 + v169
    v173 = v132 * v60
    v174 = v173 + v172
    v175 = v58 * -4.0
    v176 = v136 * v175
    v177 = v176 + v174
    v178 = v145 * h0_5
    v179 = v142 * h0_4
    v180 = v178 + v179
    v181 = v85 * h0_3
    v182 = v181 + v180
    v183 = z0_3 * v135
    v184 = v183 + v182
    v185 = z0_4 * v175
    v186 = v185 + v184
    v187 = v70 * 2.0
    v188 = z0_5 * v187
    v189 = v188 + v186
    v190 = z0_4 * v189
    v191 = v190 * 2.0
    v192 = v191 + v177
    v193 = z0_3 * v75
    v194 = v83 * h0_3
    v195 = v11 * v92
    v196 = v194 + v195
    v197 = v145 * v87
    v198 = v197 + v196
    v199 = z0_4 * z0_7
    v200 = v199 * v96
    v201 = z0_5 * z0_6
    v202 = v201 * g1
    v203 = v200 + v202
    v204 = z0_6 * v203
    v205 = v204 * v162
    v206 = v205 + v198
    v207 = v158 * g1
    v208 = v207 * h0_6
    v209 = v208 + v206
    v210 = g1 * v166
    v211 = z0_6 * v210
    v212 = v211 + v209
    v213 = z0_5 * h0_6
    v214 = z0_6 * h0_5
    v215 = v213 + v214
    v216 = g1 * v215
    v217 = z0_4 * h0_7
    v218 = z0_7 * h0_4
    v219 = v217 + v218
    v220 = v96 * v219
    v221 = v216 + v220
    v222 = z0_6 * v221
    v223 = v203 * h0_6
    v224 = v223 + v222
    v225 = z0_5 * v224
    v226 = v225 * 2.0
    v227 = v226 + v212
    v228 = v136 * v187
    v229 = v228 + v227
    v230 = v132 * v72
    v231 = v230 + v229
    v232 = v193 + v231
    v233 = v157 * v221
    v234 = z0_5 * v132
    v235 = v136 * z0_5
    v236 = v235 * 2.0
    v237 = v236 - v234
    v238 = v237 * v8
    v239 = v238 * h0_8
    v240 = z0_4 * v132
    v241 = v240 * 3.0
    v242 = z0_4 * v136
    v243 = v242 * 4.0
    v244 = v241 - v243
    v245 = v244 * v19
    v246 = v245 * h0_9
    v247 = v239 + v246
    v248 = v203 * v163
    v249 = v248 + v247
    v250 = v207 * h0_5
    v251 = v250 + v249
    v252 = z0_5 * v210
    v253 = v252 + v251
    v254 = v233 + v253
    v255 = z0_4 * v92
    v256 = v132 * h0_4
    v257 = v255 + v256
    v258 = v257 * 3.0
    v259 = z0_4 * v87
    v260 = v136 * h0_4
    v261 = v259 + v260
    v262 = v261 * -4.0
    v263 = v258 + v262
    v264 = v19 * v263
    v265 = z0_9 * v264
    v266 = v265 + v254
    v267 = v136 * h0_5
    v268 = z0_5 * v87
    v269 = v267 + v268
    v270 = v269 * 2.0
    v271 = z0_5 * v92
    v272 = v132 * h0_5
    v273 = v271 + v272
    v274 = -v273
    v275 = v270 + v274
    v276 = v8 * v275
    v277 = z0_8 * v276
    v278 = v277 + v266
    v279 = v136 * h0_3
    v280 = z0_3 * v87
    v281 = v279 + v280
    v282 = v281 * 2.0
    v283 = z0_3 * v92
    v284 = v132 * h0_3
    v285 = v283 + v284
    v286 = -v285
    v287 = v282 + v286
    v288 = v8 * v287
    v289 = z0_9 * v288
    v290 = z0_3 * v132
    v291 = v136 * z0_3
    v292 = v291 * 2.0
    v293 = v292 - v290
    v294 = v293 * v8
    v295 = v294 * h0_9
    v296 = v240 * v15
    v297 = v296 * h0_8
    v298 = v295 + v297
    v299 = v234 * v3
    v300 = v299 * v64
    v301 = v300 + v298
    v302 = v159 * h0_4
    v303 = v302 + v301
    v304 = z0_4 * v167
    v305 = v304 + v303
    v306 = v3 * v273
    v307 = z0_7 * v306
    v308 = v307 * 2.0
    v309 = v308 + v305
    v310 = v15 * v257
    v311 = z0_8 * v310
    v312 = v311 + v309
    v313 = v289 + v312
    v314 = z0_6 * v276
    v315 = v238 * h0_6
    v316 = v296 * h0_7
    v317 = v315 + v316
    v318 = v290 * v3
    v319 = v318 * v36
    v320 = v319 + v317
    v321 = v154 * h0_4
    v322 = v321 + v320
    v323 = z0_4 * v170
    v324 = v323 + v322
    v325 = v3 * v285
    v326 = z0_8 * v325
    v327 = v326 * 2.0
    v328 = v327 + v324
    v329 = z0_7 * v310
    v330 = v329 + v328
    v331 = v314 + v330
    v332 = v105 * v125
    v333 = v245 * h0_6
    v334 = v294 * h0_7
    v335 = v333 + v334
    v336 = v100 * v110
    v337 = v336 + v335
    v338 = v107 * h0_3
    v339 = v338 + v337
    v340 = z0_3 * v114
    v341 = v340 + v339
    v342 = v332 + v341
    v343 = z0_7 * v288
    v344 = v343 + v342
    v345 = z0_6 * v264
    v346 = v345 + v344
    v347 = -v87
    v348 = v92 + v347
    v349 = v7 * v275
    v350 = v237 * v69
    v351 = v349 + v350
    v352 = v28 * v287
    v353 = v352 + v351
    v354 = v293 * v43
    v355 = v354 + v353
    v356 = v355 * 6.0
    v357 = v18 * v263
    v358 = v244 * v57
    v359 = v357 + v358
    v360 = v359 * 2.0
    v361 = v106 * v119
    v362 = v98 * v113
    v363 = v361 + v362
    v364 = v158 * v215
    v365 = v364 + v363
    v366 = v201 * v166
    v367 = v366 + v365
    v368 = v360 + v367
    v369 = v356 + v368
    v370 = v290 * v37
    v371 = v26 * v285
    v372 = v370 + v371
    v373 = v234 * v65
    v374 = v373 + v372
    v375 = v1 * v273
    v376 = v375 + v374
    v377 = v376 * 9.0
    v378 = v377 + v369
    v379 = v106 * v123
    v380 = v95 * v113
    v381 = v379 + v380
    v382 = v158 * v219
    v383 = v382 + v381
    v384 = v199 * v166
    v385 = v384 + v383
    v386 = v385 * -6.0
    v387 = v386 + v378
    v388 = v240 * v52
    v389 = v14 * v257
    v390 = v388 + v389
    v391 = v390 * -18.0
    v392 = v391 + v387
    return (v139, v192, v232, v278, v313, v331, v346, v348, v392)


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
    jets = jets + (image * channels * 10 * plane + corner) + offset
    grad = grad + (image * o2 * plane + corner) + offset
    grad_grad_jets = grad_grad_jets + (image * channels * 10 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 10 * plane + corner) + offset
    grad_grad_features = grad_grad_features + (image * o2 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_3 = load(jets + (i * 10 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 10 + 4) * plane, m0, wide)
        z0_5 = load(jets + (i * 10 + 5) * plane, m0, wide)
        z0_6 = load(jets + (i * 10 + 6) * plane, m0, wide)
        z0_7 = load(jets + (i * 10 + 7) * plane, m0, wide)
        z0_8 = load(jets + (i * 10 + 8) * plane, m0, wide)
        z0_9 = load(jets + (i * 10 + 9) * plane, m0, wide)
        h0_3 = load(grad_grad_jets + (i * 10 + 3) * plane, m0, wide)
        h0_4 = load(grad_grad_jets + (i * 10 + 4) * plane, m0, wide)
        h0_5 = load(grad_grad_jets + (i * 10 + 5) * plane, m0, wide)
        h0_6 = load(grad_grad_jets + (i * 10 + 6) * plane, m0, wide)
        h0_7 = load(grad_grad_jets + (i * 10 + 7) * plane, m0, wide)
        h0_8 = load(grad_grad_jets + (i * 10 + 8) * plane, m0, wide)
        h0_9 = load(grad_grad_jets + (i * 10 + 9) * plane, m0, wide)
        g0 = load(grad + (o0 + i) * plane, m0, wide)
        g1 = load(grad + (o1 + i) * plane, m0, wide)
        (c0_3, c0_4, c0_5, c0_6, c0_7, c0_8, c0_9, f0, f1) = double_step_1(
            z0_7, g1, z0_6, z0_8, h0_5, z0_9, h0_4, h0_3, h0_8, h0_7, h0_9, z0_3, h0_6, z0_4, z0_5, g0,
        )
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 10) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 10 + 1) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 10 + 2) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 10 + 3) * plane, c0_3, mask=own)
        tl.store(grad_jets + (i * 10 + 4) * plane, c0_4, mask=own)
        tl.store(grad_jets + (i * 10 + 5) * plane, c0_5, mask=own)
        tl.store(grad_jets + (i * 10 + 6) * plane, c0_6, mask=own)
        tl.store(grad_jets + (i * 10 + 7) * plane, c0_7, mask=own)
        tl.store(grad_jets + (i * 10 + 8) * plane, c0_8, mask=own)
        tl.store(grad_jets + (i * 10 + 9) * plane, c0_9, mask=own)
        tl.store(grad_grad_features + (o0 + i) * plane, f0, mask=m0 & own)
        tl.store(grad_grad_features + (o1 + i) * plane, f1, mask=m0 & own)


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
    j6 = tl.zeros(row.shape, wide)
    j7 = tl.zeros(row.shape, wide)
    j8 = tl.zeros(row.shape, wide)
    j9 = tl.zeros(row.shape, wide)
    if exists:
        for dy in range(-radius, radius + 1):
            # rows that are not there have weight zero
            line = source + (tl.minimum(tl.maximum(row + dy, 0), height - 1) - row) * width
            d0 = tl.zeros(row.shape, wide)
            d1 = tl.zeros(row.shape, wide)
            d2 = tl.zeros(row.shape, wide)
            d3 = tl.zeros(row.shape, wide)
            for t in tl.static_range(2 * radius + 1):
                value = load(line + (t - radius), inside[t], wide)
                d0 = tl.fma(value, across[t], d0)
                d1 = tl.fma(value, across[1 * (2 * radius + 1) + t], d1)
                d2 = tl.fma(value, across[2 * (2 * radius + 1) + t], d2)
                d3 = tl.fma(value, across[3 * (2 * radius + 1) + t], d3)
            w0 = tl.load(below + (radius + dy))
            w1 = tl.load(below + (1 * (2 * radius + 1) + radius + dy))
            w2 = tl.load(below + (2 * (2 * radius + 1) + radius + dy))
            w3 = tl.load(below + (3 * (2 * radius + 1) + radius + dy))
            j0 = tl.fma(d0, w0, j0)
            j1 = tl.fma(d1, w0, j1)
            j2 = tl.fma(d0, w1, j2)
            j3 = tl.fma(d2, w0, j3)
            j4 = tl.fma(d1, w1, j4)
            j5 = tl.fma(d0, w2, j5)
            j6 = tl.fma(d3, w0, j6)
            j7 = tl.fma(d2, w1, j7)
            j8 = tl.fma(d1, w2, j8)
            j9 = tl.fma(d0, w3, j9)
    return j0, j1, j2, j3, j4, j5, j6, j7, j8, j9


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
    below = stencil(stencils, row, height, 3, radius)
    across = taps(stencil(stencils, column, width, 3, radius), 3, radius)
    inside = neighbours(column, width, radius)
    source = images + image * channels * area + pixel
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + channels
    n0, s0 = zero + least, zero
    n1, s1 = zero + least, zero
    k2 = zero
    k3 = zero
    for i in range(0, channels):
        (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5, z0_6, z0_7, z0_8, z0_9) = jets_of(
            source + (i) * area, i < channels, row, height, width, across, below, inside, radius, wide,
        )
        (f0, f1) = forward_step_1(z0_4, z0_3, z0_5, z0_9, z0_6, z0_8, z0_7)
        f0 = tl.where(among(i < channels, room, block), f0, zero)
        f1 = tl.where(among(i < channels, room, block), f1, zero)
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
        k2 = tl.maximum(tl.maximum(tl.maximum(k2, tl.abs(z0_3)), tl.abs(z0_4)), tl.abs(z0_5))
        k3 = tl.maximum(tl.maximum(tl.maximum(tl.maximum(k3, tl.abs(z0_6)), tl.abs(z0_7)), tl.abs(z0_8)), tl.abs(z0_9))
    tl.store(largest + (image * 2 + 0) * area + pixel, n0, mask=m0)
    tl.store(squares + (image * 2 + 0) * area + pixel, s0, mask=m0)
    tl.store(largest + (image * 2 + 1) * area + pixel, n1, mask=m0)
    tl.store(squares + (image * 2 + 1) * area + pixel, s1, mask=m0)
    tl.store(jet_sizes + (image * 2 + 0) * area + pixel, k2, mask=m0)
    tl.store(jet_sizes + (image * 2 + 1) * area + pixel, k3, mask=m0)


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
    below = stencil(stencils, row, height, 3, radius)
    across = taps(stencil(stencils, column, width, 3, radius), 3, radius)
    inside = neighbours(column, width, radius)
    source = images + image * channels * area + pixel
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + channels
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
            (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5, z0_6, z0_7, z0_8, z0_9) = jets_of(
                source + (i) * area, i < channels, row, height, width, across, below, inside, radius, wide,
            )
            (f0, f1) = forward_step_1(z0_4, z0_3, z0_5, z0_9, z0_6, z0_8, z0_7)
            f0 = tl.where(among(i < channels, room, block), f0, zero)
            f1 = tl.where(among(i < channels, room, block), f1, zero)
            if scaled:
                f0 = scaled_by(f0, q0)
                f1 = scaled_by(f1, q1)
            f0 += lost
            f1 += lost
            if mixes:
                values = tl.reshape(tl.join(tl.join(tl.join(f0, zero), tl.join(zero, zero)), tl.join(tl.join(f1, zero), tl.join(zero, zero))), [block, 8])
                if step == 0:
                    both = values
                else:
                    both = tl.reshape(tl.join(both, values), [block, 16])
            else:
                tl.store(inner + (o0 + i) * area, f0, mask=m0)
                tl.store(inner + (o1 + i) * area, f1, mask=m0)
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
        below = stencil(stencils, row, height, 3, radius)
        across = taps(stencil(stencils, column, width, 3, radius), 3, radius)
        inside = neighbours(column, width, radius)
        source = images + image * channels * area + pixel
        o0 = 0
        o1 = o0 + channels
        o2 = o1 + channels
        if scaled:
            q0 = load(factors + (image * 2 + 0) * area + pixel, m0, wide)
            q1 = load(factors + (image * 2 + 1) * area + pixel, m0, wide)
        lost = load(spoiled + image * area + pixel, m0, wide)
        number = tl.minimum(room, block).to(tl.float64)
        for i in range(0, channels):
            (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5, z0_6, z0_7, z0_8, z0_9) = jets_of(
                source + (i) * area, i < channels, row, height, width, across, below, inside, radius, wide,
            )
            (f0, f1) = forward_step_1(z0_4, z0_3, z0_5, z0_9, z0_6, z0_8, z0_7)
            f0 = tl.where(among(i < channels, room, block), f0, zero)
            f1 = tl.where(among(i < channels, room, block), f1, zero)
            if scaled:
                f0 = scaled_by(f0, q0)
                f1 = scaled_by(f1, q1)
            f0 += lost
            f1 += lost
            values = tl.reshape(tl.join(tl.join(tl.join(f0, zero), tl.join(zero, zero)), tl.join(tl.join(f1, zero), tl.join(zero, zero))), [block, 8])
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
        below = stencil(stencils, row, height, 3, radius)
        across = taps(stencil(stencils, column, width, 3, radius), 3, radius)
        inside = neighbours(column, width, radius)
        source = images + image * channels * area + pixel
        o0 = 0
        o1 = o0 + channels
        o2 = o1 + channels
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
            (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5, z0_6, z0_7, z0_8, z0_9) = jets_of(
                source + (i) * area, i < channels, row, height, width, across, below, inside, radius, wide,
            )
            (f0, f1) = forward_step_1(z0_4, z0_3, z0_5, z0_9, z0_6, z0_8, z0_7)
            f0 = tl.where(among(i < channels, room, block), f0, zero)
            f1 = tl.where(among(i < channels, room, block), f1, zero)
            if scaled:
                f0 = scaled_by(f0, q0)
                f1 = scaled_by(f1, q1)
            values = tl.reshape(tl.join(tl.join(tl.join(f0, zero), tl.join(zero, zero)), tl.join(tl.join(f1, zero), tl.join(zero, zero))), [block, 8])
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
    below = stencil(stencils, row, height, 3, radius)
    across = taps(stencil(stencils, column, width, 3, radius), 3, radius)
    inside = neighbours(column, width, radius)
    source = images + image * channels * area + pixel
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + channels
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
        (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5, z0_6, z0_7, z0_8, z0_9) = jets_of(
            source + (i) * area, i < channels, row, height, width, across, below, inside, radius, wide,
        )
        (f0, f1) = forward_step_1(z0_4, z0_3, z0_5, z0_9, z0_6, z0_8, z0_7)
        f0 = tl.where(among(i < channels, room, block), f0, zero)
        f1 = tl.where(among(i < channels, room, block), f1, zero)
        if scaled:
            f0 = scaled_by(f0, q0)
            f1 = scaled_by(f1, q1)
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
            g1, g5 = tl.split(parts_01)
        else:
            g0 = load(outer + (o0 + i) * area, m0, wide)
            g1 = load(outer + (o1 + i) * area, m0, wide)
        if shifted:
            g0 += tl.load(shift + i * 8 + 0) + tl.load(slope + i * 8 + 0) * f0
            g1 += tl.load(shift + i * 8 + 1) + tl.load(slope + i * 8 + 1) * f1
        p0 += f0 * g0
        p1 += f1 * g1
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
    below = stencil(stencils, row, height, 3, radius)
    across = taps(stencil(stencils, column, width, 3, radius), 3, radius)
    inside = neighbours(column, width, radius)
    source = images + image * channels * area + pixel
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + channels
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
    grad_jets = grad_jets + image * channels * 10 * strip + corner + offset
    own = m0
    for i in range(0, channels):
        (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5, z0_6, z0_7, z0_8, z0_9) = jets_of(
            source + (i) * area, i < channels, row, height, width, across, below, inside, radius, wide,
        )
        (f0, f1) = forward_step_1(z0_4, z0_3, z0_5, z0_9, z0_6, z0_8, z0_7)
        f0 = tl.where(among(i < channels, room, block), f0, zero)
        f1 = tl.where(among(i < channels, room, block), f1, zero)
        if scaled:
            f0 = scaled_by(f0, q0)
            f1 = scaled_by(f1, q1)
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
            g1, g5 = tl.split(parts_01)
        else:
            g0 = load(outer + (o0 + i) * area, m0, wide)
            g1 = load(outer + (o1 + i) * area, m0, wide)
        if shifted:
            g0 += tl.load(shift + i * 8 + 0) + tl.load(slope + i * 8 + 0) * f0
            g1 += tl.load(shift + i * 8 + 1) + tl.load(slope + i * 8 + 1) * f1
        if scaled:
            g0 = scaled_by(g0, q0) + scaled_by(f0, r0)
            g1 = scaled_by(g1, q1) + scaled_by(f1, r1)
        (c0_3, c0_4, c0_5, c0_6, c0_7, c0_8, c0_9) = backward_step_1(
            z0_8, g1, z0_9, z0_7, z0_3, z0_6, z0_4, z0_5, g0,
        )
        tl.store(grad_jets + (i * 10) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 10 + 1) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 10 + 2) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 10 + 3) * plane, c0_3, mask=own)
        tl.store(grad_jets + (i * 10 + 4) * plane, c0_4, mask=own)
        tl.store(grad_jets + (i * 10 + 5) * plane, c0_5, mask=own)
        tl.store(grad_jets + (i * 10 + 6) * plane, c0_6, mask=own)
        tl.store(grad_jets + (i * 10 + 7) * plane, c0_7, mask=own)
        tl.store(grad_jets + (i * 10 + 8) * plane, c0_8, mask=own)
        tl.store(grad_jets + (i * 10 + 9) * plane, c0_9, mask=own)
