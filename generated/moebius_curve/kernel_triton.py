"""Differential invariants of moebius_curve, order 5. Kernels in Triton.

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

# mypy: ignore-errors

from __future__ import annotations

import triton
import triton.language as tl
from torch import Tensor

from ..runtime.triton_launch import among, feature_shape, launch, load, place

REACHES = (0, 0, 0)
"""Channels beyond the first that each family reads; None for a function of the base alone."""


@triton.jit
def forward_step_1(z0_1, z0_3, z0_2, z0_4, z0_5):
    v1 = z0_1 * z0_1
    v3 = 1.0 + v1
    v5 = v3 * z0_3
    v7 = z0_2 * z0_2
    v8 = z0_1 * v7
    v9 = v8 * 3.0
    v10 = v5 - v9
    v11 = v1 * v1
    v12_2 = z0_2 * z0_2
    v12_4 = v12_2 * v12_2
    v12 = v12_2 * v12_4
    v13 = v12 * v11
    v14 = v13 * 27.0
    v16 = z0_2 * z0_4
    v17 = v7 * v16
    v18 = v17 * 6.0
    v19 = v14 + v18
    v20 = v7 * v7
    v21 = z0_1 * z0_3
    v22 = v21 * v20
    v23 = v22 * 36.0
    v24 = v19 + v23
    v25 = v1 * v17
    v26 = v25 * 18.0
    v27 = v24 + v26
    v28 = v17 * v11
    v29 = v28 * 18.0
    v30 = v27 + v29
    v31 = z0_3 * z0_3
    v32 = v7 * v31
    v33_2 = z0_1 * z0_1
    v33_4 = v33_2 * v33_2
    v33 = v33_2 * v33_4
    v34 = v33 * v32
    v35 = v34 * 8.0
    v36 = v30 + v35
    v37 = v33 * v17
    v38 = v37 * 6.0
    v39 = v36 + v38
    v40 = v16 * v21
    v41 = v40 * 8.0
    v42 = v39 + v41
    v43 = v1 * v21
    v44 = v16 * v43
    v45 = v44 * 24.0
    v46 = v42 + v45
    v47_2 = z0_1 * z0_1
    v47_4 = v47_2 * v47_2
    v47 = z0_1 * v47_4
    v48 = z0_3 * v47
    v49 = v16 * v48
    v50 = v49 * 24.0
    v51 = v46 + v50
    v52_2 = z0_1 * z0_1
    v52_4 = v52_2 * v52_2
    v52 = z0_1 * v52_2 * v52_4
    v53 = z0_3 * v52
    v54 = v16 * v53
    v55 = v54 * 8.0
    v56 = v51 + v55
    v57 = v12 * 9.0
    v58 = v56 - v57
    v59 = z0_4 * z0_4
    v60 = v58 - v59
    v61 = v31 * v21
    v62 = v61 * 8.0
    v63 = v60 - v62
    v64 = v1 * v12
    v65 = v64 * 54.0
    v66 = v63 - v65
    v67 = v1 * v59
    v68 = v67 * 4.0
    v69 = v66 - v68
    v70 = v31 * v43
    v71 = v70 * 24.0
    v72 = v69 - v71
    v73 = v59 * v11
    v74 = v73 * 6.0
    v75 = v72 - v74
    v76 = v31 * v48
    v77 = v76 * 24.0
    v78 = v75 - v77
    v79 = v59 * v33
    v80 = v79 * 4.0
    v81 = v78 - v80
    v82 = v31 * v53
    v83 = v82 * 8.0
    v84 = v81 - v83
    v85_2 = z0_1 * z0_1
    v85_4 = v85_2 * v85_2
    v85_8 = v85_4 * v85_4
    v85 = v85_8
    v86 = v59 * v85
    v87 = v84 - v86
    v88 = v32 * 16.0
    v89 = v87 - v88
    v90 = v1 * v32
    v91 = v90 * 24.0
    v92 = v89 - v91
    v93 = v48 * v20
    v94 = v93 * 36.0
    v95 = v92 - v94
    v96 = v95 * 5.0
    v97 = z0_3 * v11
    v98 = v97 * 6.0
    v99 = v1 * z0_3
    v100 = v99 * 4.0
    v101 = z0_3 + v100
    v102 = v101 + v98
    v103 = z0_3 * v33
    v104 = v103 * 4.0
    v105 = v102 + v104
    v106 = z0_3 * v85
    v107 = v106 + v105
    v108 = v107 - v9
    v109 = v1 * v8
    v110 = v109 * 9.0
    v111 = v108 - v110
    v112 = v47 * v7
    v113 = v112 * 9.0
    v114 = v111 - v113
    v115 = v52 * v7
    v116 = v115 * 3.0
    v117 = v114 - v116
    v119 = z0_5 * v117
    v120 = v119 * 4.0
    v121 = v96 + v120
    return (v3, v10, v121)


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
        (f0, f1, f2) = forward_step_1(z0_1, z0_3, z0_2, z0_4, z0_5)
        tl.store(features + (o0 + i) * plane, f0, mask=m0)
        tl.store(features + (o1 + i) * plane, f1, mask=m0)
        tl.store(features + (o2 + i) * plane, f2, mask=m0)


@triton.jit
def backward_step_1(z0_4, g2, z0_2, z0_5, z0_3, z0_1, g1, g0):
    v1 = z0_4 * z0_4
    v3 = g2 * -30.0
    v4 = v1 * v3
    v6 = z0_2 * z0_2
    v7 = z0_2 * z0_4
    v8 = v6 * v7
    v9 = g2 * 90.0
    v10 = v8 * v9
    v11 = g2 * 4.0
    v13 = z0_5 * v11
    v14 = v13 * 6.0
    v16 = z0_3 * v14
    v17 = v10 + v16
    v18 = v4 + v17
    v19_2 = z0_2 * z0_2
    v19_4 = v19_2 * v19_2
    v19 = v19_2 * v19_4
    v20 = g2 * 135.0
    v21 = v19 * v20
    v22 = v21 + v18
    v24 = z0_1 * z0_1
    v25 = v24 * v22
    v26 = v25 * 2.0
    v27 = g2 * 120.0
    v28 = v7 * v27
    v29 = z0_3 * z0_3
    v30 = g2 * -120.0
    v31 = v29 * v30
    v32 = v28 + v31
    v33 = z0_1 * z0_3
    v34 = v33 * v32
    v35 = z0_1 * v6
    v36 = v13 * -9.0
    v37 = v35 * v36
    v38 = v34 + v37
    v39 = v6 * v29
    v40 = v39 * v30
    v41 = v40 + v38
    v42 = v10 + v41
    v43 = v26 + v42
    v44 = v13 * 4.0
    v45 = z0_3 * v44
    v46 = v45 + v43
    v47 = g2 * -20.0
    v48 = v1 * v47
    v49 = v48 + v46
    v50 = g2 * -270.0
    v51 = v19 * v50
    v52 = v51 + v49
    v54 = z0_3 * g1
    v56 = g0 + v54
    v57 = v56 + v52
    v58 = z0_1 * v57
    v59 = v58 * 2.0
    v60 = v24 * v32
    v61 = v6 * v6
    v62 = g2 * 180.0
    v63 = v61 * v62
    v64 = v63 + v60
    v65 = g2 * 40.0
    v66 = v7 * v65
    v67 = v66 + v64
    v68 = g2 * -40.0
    v69 = v29 * v68
    v70 = v69 + v67
    v71 = z0_3 * v70
    v72 = v24 * v36
    v73 = -v13
    v74 = -g1
    v75 = v73 + v74
    v76 = v75 * 3.0
    v77 = v72 + v76
    v78 = v6 * v77
    v79 = v71 + v78
    v80 = g2 * -5.0
    v81 = v1 * v80
    v82 = z0_3 * v13
    v83 = v82 + v81
    v84_2 = z0_1 * z0_1
    v84_4 = v84_2 * v84_2
    v84 = z0_1 * v84_2 * v84_4
    v85 = v84 * 8.0
    v86 = v83 * v85
    v87 = v86 + v79
    v88 = v66 + v69
    v89 = z0_3 * v88
    v90 = v13 * -3.0
    v91 = v6 * v90
    v92 = v89 + v91
    v93_2 = z0_1 * z0_1
    v93_4 = v93_2 * v93_2
    v93 = v93_2 * v93_4
    v94 = v93 * 7.0
    v95 = v92 * v94
    v96 = v95 + v87
    v97 = v39 * v65
    v98 = g2 * 30.0
    v99 = v8 * v98
    v100 = v97 + v99
    v101 = v45 + v100
    v102 = v48 + v101
    v103_2 = z0_1 * z0_1
    v103_4 = v103_2 * v103_2
    v103 = z0_1 * v103_4
    v104 = v103 * 6.0
    v105 = v102 * v104
    v106 = v105 + v96
    v107 = g2 * -180.0
    v108 = v61 * v107
    v109 = v108 + v28
    v110 = v31 + v109
    v111 = z0_3 * v110
    v112 = v6 * v36
    v113 = v111 + v112
    v114_2 = z0_1 * z0_1
    v114_4 = v114_2 * v114_2
    v114 = v114_4
    v115 = v114 * 5.0
    v116 = v113 * v115
    v117 = v116 + v106
    v118 = v59 + v117
    v119 = v24 * v24
    v120 = v119 * v9
    v121 = v93 * v98
    v122 = v98 + v121
    v123 = v120 + v122
    v124 = v24 * v9
    v125 = v124 + v123
    v126 = v6 * v125
    v127 = z0_3 * v84
    v128 = v127 * v65
    v129 = v24 * v33
    v130 = v129 * v27
    v131 = v128 + v130
    v132 = z0_3 * v103
    v133 = v132 * v27
    v134 = v133 + v131
    v135 = v33 * v65
    v136 = v135 + v134
    v137 = v126 + v136
    v138 = z0_4 * v137
    v139 = v132 * v107
    v140 = v33 * v62
    v141 = v139 + v140
    v142 = v6 * v141
    v143 = v142 * 2.0
    v144 = v24 * v30
    v145 = v93 * v65
    v146 = g2 * -80.0
    v147 = v146 + v145
    v148 = v144 + v147
    v149 = v29 * v148
    v150 = v143 + v149
    v151 = v7 * v125
    v152 = v151 + v150
    v153 = v84 * v90
    v154 = v153 + v152
    v155 = v103 * v36
    v156 = v155 + v154
    v157 = z0_1 * v77
    v158 = v157 + v156
    v159 = z0_2 * v158
    v160 = v159 * 2.0
    v161 = v138 + v160
    v162 = v24 * v50
    v163 = v119 * v20
    v164 = g2 * -45.0
    v165 = v164 + v163
    v166 = v162 + v165
    v167_2 = z0_2 * z0_2
    v167_4 = v167_2 * v167_2
    v167 = z0_2 * v167_4
    v168 = v167 * 6.0
    v169 = v166 * v168
    v170 = v169 + v161
    v171 = v6 * v148
    v172 = v127 * v68
    v173 = v129 * v30
    v174 = v172 + v173
    v175 = v132 * v30
    v176 = v175 + v174
    v177 = v33 * v68
    v178 = v177 + v176
    v179 = v171 + v178
    v180 = z0_3 * v179
    v181 = v180 * 2.0
    v182 = v103 * v110
    v183 = v84 * v88
    v184 = v183 + v13
    v185 = v182 + v184
    v186 = v119 * v14
    v187 = v186 + v185
    v188 = z0_1 * v70
    v189 = v188 + v187
    v190 = v181 + v189
    v191_2 = z0_1 * z0_1
    v191_4 = v191_2 * v191_2
    v191_8 = v191_4 * v191_4
    v191 = v191_8
    v192 = v191 * v13
    v193 = v192 + v190
    v194 = v93 * v44
    v195 = v194 + v193
    v196 = v24 * v44
    v197 = v196 + v195
    v199 = 1.0 + v24
    v200 = v199 * g1
    v201 = v200 + v197
    v202 = z0_2 * v137
    v203 = v191 * v80
    v204 = v119 * v3
    v205 = v80 + v204
    v206 = v203 + v205
    v207 = v93 * v47
    v208 = v207 + v206
    v209 = v24 * v47
    v210 = v209 + v208
    v211 = z0_4 * v210
    v212 = v211 * 2.0
    v213 = v202 + v212
    v214 = z0_3 * v119
    v215 = v214 * 6.0
    v216 = v24 * z0_3
    v217 = v216 * 4.0
    v218 = z0_3 + v217
    v219 = v218 + v215
    v220 = z0_3 * v93
    v221 = v220 * 4.0
    v222 = v219 + v221
    v223 = z0_3 * v191
    v224 = v223 + v222
    v225 = v35 * 3.0
    v226 = v224 - v225
    v227 = v24 * v35
    v228 = v227 * 9.0
    v229 = v226 - v228
    v230 = v103 * v6
    v231 = v230 * 9.0
    v232 = v229 - v231
    v233 = v84 * v6
    v234 = v233 * 3.0
    v235 = v232 - v234
    v236 = v235 * v11
    return (v118, v170, v201, v213, v236)


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
        (c0_1, c0_2, c0_3, c0_4, c0_5) = backward_step_1(z0_4, g2, z0_2, z0_5, z0_3, z0_1, g1, g0)
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 6) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 6 + 1) * plane, c0_1, mask=own)
        tl.store(grad_jets + (i * 6 + 2) * plane, c0_2, mask=own)
        tl.store(grad_jets + (i * 6 + 3) * plane, c0_3, mask=own)
        tl.store(grad_jets + (i * 6 + 4) * plane, c0_4, mask=own)
        tl.store(grad_jets + (i * 6 + 5) * plane, c0_5, mask=own)


@triton.jit
def double_step_1(z0_2, h0_4, z0_4, h0_2, g2, z0_5, h0_3, h0_5, z0_3, z0_1, h0_1, g1, g0):
    v2 = z0_2 * h0_4
    v5 = z0_4 * h0_2
    v6 = v2 + v5
    v7 = z0_2 * z0_2
    v8 = v7 * v6
    v9 = z0_2 * z0_4
    v10 = h0_2 * 2.0
    v11 = z0_2 * v10
    v12 = v9 * v11
    v13 = v8 + v12
    v15 = g2 * 90.0
    v16 = v15 * v13
    v17 = g2 * 135.0
    v18_2 = z0_2 * z0_2
    v18_4 = v18_2 * v18_2
    v18 = z0_2 * v18_4
    v19 = v18 * 6.0
    v20 = v19 * h0_2
    v21 = v17 * v20
    v22 = g2 * -30.0
    v23 = h0_4 * 2.0
    v24 = z0_4 * v23
    v25 = v22 * v24
    v26 = v21 + v25
    v27 = g2 * 4.0
    v29 = z0_5 * v27
    v30 = v29 * 6.0
    v32 = v30 * h0_3
    v33 = v32 + v26
    v34 = v16 + v33
    v36 = v27 * h0_5
    v37 = v36 * 6.0
    v39 = z0_3 * v37
    v40 = v39 + v34
    v42 = z0_1 * z0_1
    v43 = v42 * v40
    v44 = v43 * 2.0
    v45 = z0_4 * z0_4
    v46 = v45 * v22
    v47 = v7 * v9
    v48 = v47 * v15
    v49 = z0_3 * v30
    v50 = v48 + v49
    v51 = v46 + v50
    v52_2 = z0_2 * z0_2
    v52_4 = v52_2 * v52_2
    v52 = v52_2 * v52_4
    v53 = v52 * v17
    v54 = v53 + v51
    v56 = h0_1 * 2.0
    v57 = z0_1 * v56
    v58 = v57 * 2.0
    v59 = v54 * v58
    v60 = g2 * -270.0
    v61 = v60 * v20
    v62 = g2 * -20.0
    v63 = v62 * v24
    v64 = v61 + v63
    v65 = v29 * 4.0
    v66 = v65 * h0_3
    v67 = v66 + v64
    v68 = v59 + v67
    v69 = v16 + v68
    v70 = h0_3 * 2.0
    v71 = z0_3 * v70
    v72 = v7 * v71
    v73 = z0_3 * z0_3
    v74 = v73 * v11
    v75 = v72 + v74
    v76 = g2 * -120.0
    v77 = v76 * v75
    v78 = v77 + v69
    v79 = z0_1 * v11
    v80 = v7 * h0_1
    v81 = v79 + v80
    v82 = v29 * -9.0
    v83 = v82 * v81
    v84 = v83 + v78
    v85 = g2 * 120.0
    v86 = v9 * v85
    v87 = v73 * v76
    v88 = v86 + v87
    v89 = z0_1 * h0_3
    v90 = z0_3 * h0_1
    v91 = v89 + v90
    v92 = v88 * v91
    v93 = v92 + v84
    v94 = v76 * v71
    v95 = v85 * v6
    v96 = v94 + v95
    v97 = z0_1 * z0_3
    v98 = v97 * v96
    v99 = v98 + v93
    v100 = z0_1 * v7
    v101 = v36 * -9.0
    v102 = v100 * v101
    v103 = v102 + v99
    v104 = v44 + v103
    v105 = v36 * 4.0
    v106 = z0_3 * v105
    v107 = v106 + v104
    v109 = g1 * h0_3
    v110 = v109 + v107
    v111 = z0_1 * v110
    v112 = v111 * 2.0
    v113 = v88 * v57
    v114 = g2 * -40.0
    v115 = v114 * v71
    v116 = g2 * 40.0
    v117 = v116 * v6
    v118 = v115 + v117
    v119 = v113 + v118
    v120 = v11 * 2.0
    v121 = v7 * v120
    v122 = g2 * 180.0
    v123 = v122 * v121
    v124 = v123 + v119
    v125 = v42 * v96
    v126 = v125 + v124
    v127 = z0_3 * v126
    v128 = v42 * v54
    v129 = v128 * 2.0
    v130 = v97 * v88
    v131 = v100 * v82
    v132 = v130 + v131
    v133 = v7 * v73
    v134 = v133 * v76
    v135 = v134 + v132
    v136 = v48 + v135
    v137 = v129 + v136
    v138 = z0_3 * v65
    v139 = v138 + v137
    v140 = v45 * v62
    v141 = v140 + v139
    v142 = v52 * v60
    v143 = v142 + v141
    v144 = z0_3 * g1
    v146 = g0 + v144
    v147 = v146 + v143
    v148 = v147 * v56
    v149 = v7 * v7
    v150 = g2 * -180.0
    v151 = v149 * v150
    v152 = v151 + v86
    v153 = v87 + v152
    v154 = z0_3 * v153
    v155 = v7 * v82
    v156 = v154 + v155
    v157 = v156 * h0_1
    v158 = v157 * 5.0
    v159_2 = z0_1 * z0_1
    v159 = z0_1 * v159_2
    v160 = v159 * 4.0
    v161 = v158 * v160
    v162 = v148 + v161
    v163 = v42 * v82
    v164 = -v29
    v165 = -g1
    v166 = v164 + v165
    v167 = v166 * 3.0
    v168 = v163 + v167
    v169 = v168 * v11
    v170 = v169 + v162
    v171 = v42 * v88
    v172 = v149 * v122
    v173 = v172 + v171
    v174 = v9 * v116
    v175 = v174 + v173
    v176 = v73 * v114
    v177 = v176 + v175
    v178 = v177 * h0_3
    v179 = v178 + v170
    v180 = v127 + v179
    v181 = v82 * v57
    v182 = v42 * v101
    v183 = v181 + v182
    v184 = v36 * -3.0
    v185 = v184 + v183
    v186 = v7 * v185
    v187 = v186 + v180
    v188 = g2 * -5.0
    v189 = v188 * v24
    v190 = v29 * h0_3
    v191 = v189 + v190
    v192 = z0_3 * v36
    v193 = v192 + v191
    v194_2 = z0_1 * z0_1
    v194_4 = v194_2 * v194_2
    v194 = z0_1 * v194_2 * v194_4
    v195 = v194 * 8.0
    v196 = v195 * v193
    v197 = v196 + v187
    v198 = v174 + v176
    v199 = v198 * h0_3
    v200 = v45 * v188
    v201 = z0_3 * v29
    v202 = v201 + v200
    v203 = v202 * h0_1
    v204 = v203 * 8.0
    v205 = v29 * -3.0
    v206 = v205 * v11
    v207 = v204 + v206
    v208 = v199 + v207
    v209 = z0_3 * v118
    v210 = v209 + v208
    v211 = v7 * v184
    v212 = v211 + v210
    v213_2 = z0_1 * z0_1
    v213_4 = v213_2 * v213_2
    v213 = v213_2 * v213_4
    v214 = v213 * 7.0
    v215 = v214 * v212
    v216 = v215 + v197
    v217 = g2 * 30.0
    v218 = v217 * v13
    v219 = z0_3 * v198
    v220 = v7 * v205
    v221 = v219 + v220
    v222 = v221 * h0_1
    v223 = v222 * 7.0
    v224 = v63 + v223
    v225 = v66 + v224
    v226 = v218 + v225
    v227 = v116 * v75
    v228 = v227 + v226
    v229 = v106 + v228
    v230_2 = z0_1 * z0_1
    v230_4 = v230_2 * v230_2
    v230 = z0_1 * v230_4
    v231 = v230 * 6.0
    v232 = v231 * v229
    v233 = v232 + v216
    v234 = v153 * h0_3
    v235 = v133 * v116
    v236 = v47 * v217
    v237 = v235 + v236
    v238 = v138 + v237
    v239 = v140 + v238
    v240 = v239 * h0_1
    v241 = v240 * 6.0
    v242 = v82 * v11
    v243 = v241 + v242
    v244 = v234 + v243
    v245 = v150 * v121
    v246 = v245 + v96
    v247 = z0_3 * v246
    v248 = v247 + v244
    v249 = v7 * v101
    v250 = v249 + v248
    v251_2 = z0_1 * z0_1
    v251_4 = v251_2 * v251_2
    v251 = v251_4
    v252 = v251 * 5.0
    v253 = v252 * v250
    v254 = v253 + v233
    v255 = v112 + v254
    v256 = v42 * v42
    v257 = v256 * v15
    v258 = v213 * v217
    v259 = v217 + v258
    v260 = v257 + v259
    v261 = v42 * v15
    v262 = v261 + v260
    v263 = v7 * v262
    v264 = z0_3 * v194
    v265 = v264 * v116
    v266 = v42 * v97
    v267 = v266 * v85
    v268 = v265 + v267
    v269 = z0_3 * v230
    v270 = v269 * v85
    v271 = v270 + v268
    v272 = v97 * v116
    v273 = v272 + v271
    v274 = v263 + v273
    v275 = v274 * h0_4
    v276 = v269 * v150
    v277 = v97 * v122
    v278 = v276 + v277
    v279 = v7 * v278
    v280 = v279 * 2.0
    v281 = v42 * v76
    v282 = v213 * v116
    v283 = g2 * -80.0
    v284 = v283 + v282
    v285 = v281 + v284
    v286 = v73 * v285
    v287 = v280 + v286
    v288 = v9 * v262
    v289 = v288 + v287
    v290 = v194 * v205
    v291 = v290 + v289
    v292 = v230 * v82
    v293 = v292 + v291
    v294 = z0_1 * v168
    v295 = v294 + v293
    v296 = v295 * v10
    v297 = v42 * v60
    v298 = v256 * v17
    v299 = g2 * -45.0
    v300 = v299 + v298
    v301 = v297 + v300
    v302 = v301 * h0_2
    v303 = v302 * 6.0
    v304_2 = z0_2 * z0_2
    v304_4 = v304_2 * v304_2
    v304 = v304_4
    v305 = v304 * 5.0
    v306 = v303 * v305
    v307 = v306 + v296
    v308 = v275 + v307
    v309 = v262 * v11
    v310 = v42 * v91
    v311 = v97 * v57
    v312 = v310 + v311
    v313 = v252 * h0_1
    v314 = z0_3 * v313
    v315 = v230 * h0_3
    v316 = v314 + v315
    v317 = v316 + v312
    v318 = v85 * v317
    v319 = v309 + v318
    v320 = v214 * h0_1
    v321 = z0_3 * v320
    v322 = v194 * h0_3
    v323 = v321 + v322
    v324 = v91 + v323
    v325 = v116 * v324
    v326 = v325 + v319
    v327 = v42 * v58
    v328 = v57 + v327
    v329 = v15 * v328
    v330 = v231 * h0_1
    v331 = v217 * v330
    v332 = v329 + v331
    v333 = v7 * v332
    v334 = v333 + v326
    v335 = z0_4 * v334
    v336 = v335 + v308
    v337 = v262 * v6
    v338 = v168 * h0_1
    v339 = v82 * v313
    v340 = v338 + v339
    v341 = v205 * v320
    v342 = v341 + v340
    v343 = v337 + v342
    v344 = v285 * v71
    v345 = v344 + v343
    v346 = v278 * v120
    v347 = v346 + v345
    v348 = v122 * v91
    v349 = v150 * v316
    v350 = v348 + v349
    v351 = v7 * v350
    v352 = v351 * 2.0
    v353 = v352 + v347
    v354 = v76 * v57
    v355 = v116 * v330
    v356 = v354 + v355
    v357 = v73 * v356
    v358 = v357 + v353
    v359 = v9 * v332
    v360 = v359 + v358
    v361 = v194 * v184
    v362 = v361 + v360
    v363 = v230 * v101
    v364 = v363 + v362
    v365 = z0_1 * v185
    v366 = v365 + v364
    v367 = z0_2 * v366
    v368 = v367 * 2.0
    v369 = v368 + v336
    v370 = v60 * v57
    v371 = v17 * v327
    v372 = v370 + v371
    v373 = v19 * v372
    v374 = v373 + v369
    v375 = z0_1 * v126
    v376 = v7 * v285
    v377 = v264 * v114
    v378 = v266 * v76
    v379 = v377 + v378
    v380 = v269 * v76
    v381 = v380 + v379
    v382 = v97 * v114
    v383 = v382 + v381
    v384 = v376 + v383
    v385 = v384 * v70
    v386 = v195 * h0_1
    v387 = v29 * v386
    v388 = v57 + v330
    v389 = v65 * v388
    v390 = g1 * v57
    v391 = v390 + v389
    v392 = v387 + v391
    v393 = v385 + v392
    v394 = v177 * h0_1
    v395 = v394 + v393
    v396 = v30 * v327
    v397 = v396 + v395
    v398 = v153 * v313
    v399 = v398 + v397
    v400 = v198 * v320
    v401 = v400 + v399
    v402 = v194 * v118
    v403 = v402 + v401
    v404 = v36 + v403
    v405 = v230 * v246
    v406 = v405 + v404
    v407 = v256 * v37
    v408 = v407 + v406
    v409 = v375 + v408
    v410 = v285 * v11
    v411 = v76 * v317
    v412 = v410 + v411
    v413 = v114 * v324
    v414 = v413 + v412
    v415 = v7 * v356
    v416 = v415 + v414
    v417 = z0_3 * v416
    v418 = v417 * 2.0
    v419 = v418 + v409
    v420_2 = z0_1 * z0_1
    v420_4 = v420_2 * v420_2
    v420_8 = v420_4 * v420_4
    v420 = v420_8
    v421 = v420 * v36
    v422 = v421 + v419
    v423 = v213 * v105
    v424 = v423 + v422
    v425 = v42 * v105
    v426 = v425 + v424
    v427 = z0_2 * v334
    v428 = v274 * h0_2
    v429 = v420 * v188
    v430 = v256 * v22
    v431 = v188 + v430
    v432 = v429 + v431
    v433 = v213 * v62
    v434 = v433 + v432
    v435 = v42 * v62
    v436 = v435 + v434
    v437 = v436 * v23
    v438 = v437 + v428
    v439 = v427 + v438
    v440 = v62 * v388
    v441 = v188 * v386
    v442 = v440 + v441
    v443 = v22 * v327
    v444 = v443 + v442
    v445 = z0_4 * v444
    v446 = v445 * 2.0
    v447 = v446 + v439
    v448 = v230 * v11
    v449 = v7 * v313
    v450 = v448 + v449
    v451 = v42 * v81
    v452 = v451 + v450
    v453 = v100 * v57
    v454 = v453 + v452
    v455 = v454 * -9.0
    v456 = z0_3 * v327
    v457 = v256 * h0_3
    v458 = v456 + v457
    v459 = v458 * 6.0
    v460 = v420 * h0_3
    v461 = z0_3 * v386
    v462 = h0_3 + v461
    v463 = v460 + v462
    v464 = v459 + v463
    v465 = z0_3 * v388
    v466 = v42 * h0_3
    v467 = v466 + v465
    v468 = v213 * h0_3
    v469 = v468 + v467
    v470 = v469 * 4.0
    v471 = v470 + v464
    v472 = v455 + v471
    v473 = v194 * v11
    v474 = v7 * v320
    v475 = v473 + v474
    v476 = v475 * -3.0
    v477 = v476 + v472
    v478 = v81 * -3.0
    v479 = v478 + v477
    v480 = v27 * v479
    v482 = 1.0 + v42
    v483 = v482 * h0_3
    v484 = z0_3 * v57
    v485 = v483 + v484
    v486 = v478 + v485
    v487 = v42 * v13
    v488 = v47 * v328
    v489 = v487 + v488
    v490 = v256 * v13
    v491 = v490 + v489
    v492 = v491 * 90.0
    v493 = v52 * v327
    v494 = v256 * v20
    v495 = v493 + v494
    v496 = v495 * 135.0
    v497 = v149 * v91
    v498 = v97 * v121
    v499 = v498 + v497
    v500 = v499 * 180.0
    v501 = v496 + v500
    v502 = v492 + v501
    v503 = v213 * v13
    v504 = v13 + v503
    v505 = v47 * v330
    v506 = v505 + v504
    v507 = v506 * 30.0
    v508 = v507 + v502
    v509 = v266 * v6
    v510 = v9 * v317
    v511 = v269 * v6
    v512 = v511 + v510
    v513 = v509 + v512
    v514 = v513 * 120.0
    v515 = v514 + v508
    v516 = v9 * v324
    v517 = v213 * v75
    v518 = v97 * v6
    v519 = v518 + v517
    v520 = v133 * v330
    v521 = v520 + v519
    v522 = v516 + v521
    v523 = v264 * v6
    v524 = v523 + v522
    v525 = v524 * 40.0
    v526 = v525 + v515
    v527 = v20 * -45.0
    v528 = v527 + v526
    v529 = v42 * v20
    v530 = v52 * v57
    v531 = v529 + v530
    v532 = v531 * -270.0
    v533 = v532 + v528
    v534 = v45 * v327
    v535 = v256 * v24
    v536 = v534 + v535
    v537 = v536 * -30.0
    v538 = v537 + v533
    v539 = v42 * v24
    v540 = v45 * v388
    v541 = v539 + v540
    v542 = v213 * v24
    v543 = v542 + v541
    v544 = v543 * -20.0
    v545 = v544 + v538
    v546 = v73 * v324
    v547 = v97 * v71
    v548 = v547 + v546
    v549 = v264 * v71
    v550 = v549 + v548
    v551 = v550 * -40.0
    v552 = v551 + v545
    v553 = v75 * -80.0
    v554 = v553 + v552
    v555 = v73 * v317
    v556 = v42 * v75
    v557 = v269 * v71
    v558 = v557 + v556
    v559 = v133 * v57
    v560 = v559 + v558
    v561 = v555 + v560
    v562 = v266 * v71
    v563 = v562 + v561
    v564 = v563 * -120.0
    v565 = v564 + v554
    v566 = v149 * v316
    v567 = v269 * v121
    v568 = v567 + v566
    v569 = v568 * -180.0
    v570 = v569 + v565
    v571 = v420 * v24
    v572 = v45 * v386
    v573 = v24 + v572
    v574 = v571 + v573
    v575 = v574 * -5.0
    v576 = v575 + v570
    v577 = z0_5 * v479
    v578 = z0_3 * v256
    v579 = v578 * 6.0
    v580 = v42 * z0_3
    v581 = v580 * 4.0
    v582 = z0_3 + v581
    v583 = v582 + v579
    v584 = z0_3 * v213
    v585 = v584 * 4.0
    v586 = v583 + v585
    v587 = z0_3 * v420
    v588 = v587 + v586
    v589 = v100 * 3.0
    v590 = v588 - v589
    v591 = v42 * v100
    v592 = v591 * 9.0
    v593 = v590 - v592
    v594 = v230 * v7
    v595 = v594 * 9.0
    v596 = v593 - v595
    v597 = v194 * v7
    v598 = v597 * 3.0
    v599 = v596 - v598
    v600 = v599 * h0_5
    v601 = v577 + v600
    v602 = v601 * 4.0
    v603 = v602 + v576
    return (v255, v374, v426, v447, v480, v57, v486, v603)


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
            z0_2, h0_4, z0_4, h0_2, g2, z0_5, h0_3, h0_5, z0_3, z0_1, h0_1, g1, g0,
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
