"""Differential invariants of galilei3, order 2. Kernels in Triton.

Generated; do not edit. Regenerate with: python -m codegen

Spec       galilei3: 6 generators on (t, x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  1ce30c469b8fe5633f42511fc4b406eb9fa11a0414ffcf1ac4661df92028d430
Proof      jets 23 - orbits 6 = 17 independent invariants, all found, annihilated by 6 generators
Forward    68 operations per channel and pixel: add 14, mul 39, scale 3, sub 12
Backward   154 operations per channel and pixel: add 60, mul 82, neg 4, scale 8
Second     368 operations per channel and pixel: add 150, mul 196, neg 8, scale 14
Schedule   saves the jets alone, backward repeats 9 forward operations; values alive at once: 20, 22, 58
Features
    u(i), weight 0: u0
    L(i), weight 0: u0_xx + u0_yy
    Qa(i,i), weight 0: u0_x**2 + u0_y**2
    Qa(i,i+1), weight 0: u0_x*u1_x + u0_y*u1_y
    Qb(i,i), weight 0: u0_xx**2 + 2*u0_xy**2 + u0_yy**2
    Ta(i,i,i), weight 0: u0_x**2*u0_xx + 2*u0_x*u0_xy*u0_y + u0_y**2*u0_yy
    Tb(i,i,i), weight 0: u0_t*u0_xx*u0_yy - u0_t*u0_xy**2 - u0_tx*u0_x*u0_yy + u0_tx*u0_xy*u0_y +
        u0_ty*u0_x*u0_xy - u0_ty*u0_xx*u0_y
    Tb(i,i+1,i+1), weight 0: u0_t*u1_xx*u1_yy - u0_t*u1_xy**2 - u0_x*u1_tx*u1_yy + u0_x*u1_ty*u1_xy +
        u0_y*u1_tx*u1_xy - u0_y*u1_ty*u1_xx
    Tb(i+1,i,i), weight 0: u0_tx*u0_xy*u1_y - u0_tx*u0_yy*u1_x - u0_ty*u0_xx*u1_y + u0_ty*u0_xy*u1_x +
        u0_xx*u0_yy*u1_t - u0_xy**2*u1_t
    Tc(i,i,i), weight 0: u0_tt*u0_xx*u0_yy - u0_tt*u0_xy**2 - u0_tx**2*u0_yy + 2*u0_tx*u0_ty*u0_xy -
        u0_ty**2*u0_xx

"""

# mypy: ignore-errors

from __future__ import annotations

import triton
import triton.language as tl
from torch import Tensor

from ..runtime.triton_launch import among, feature_shape, launch, load, place

REACHES = (0, 0, 0, 1, 0, 0, 0, 1, 1, 0)
"""Channels beyond the first that each family reads; None for a function of the base alone."""


@triton.jit
def forward_step_2(
    z0_7, z0_9, z0_2, z0_3, z1_2, z1_3, z0_8, z0_1, z0_5, z0_6, z1_7, z1_9, z1_8, z1_6, z1_5, z1_1,
    z0_4,
):
    v3 = z0_7 + z0_9
    v5 = z0_2 * z0_2
    v7 = z0_3 * z0_3
    v8 = v5 + v7
    v10 = z0_2 * z1_2
    v12 = z0_3 * z1_3
    v13 = v10 + v12
    v14 = z0_7 * z0_7
    v16 = z0_8 * z0_8
    v17 = v16 * 2.0
    v18 = v14 + v17
    v19 = z0_9 * z0_9
    v20 = v19 + v18
    v21 = z0_7 * v5
    v22 = z0_9 * v7
    v23 = v21 + v22
    v24 = z0_2 * z0_3
    v25 = z0_8 * v24
    v26 = v25 * 2.0
    v27 = v23 + v26
    v28 = z0_7 * z0_9
    v30 = z0_1 * v28
    v32 = z0_8 * z0_5
    v33 = z0_3 * v32
    v34 = v30 + v33
    v36 = z0_8 * z0_6
    v37 = z0_2 * v36
    v38 = v37 + v34
    v39 = v16 * z0_1
    v40 = v38 - v39
    v41 = z0_9 * z0_5
    v42 = z0_2 * v41
    v43 = v40 - v42
    v44 = z0_7 * z0_6
    v45 = z0_3 * v44
    v46 = v43 - v45
    v49 = z1_7 * z1_9
    v50 = z0_1 * v49
    v53 = z1_8 * z1_6
    v54 = z0_2 * v53
    v55 = v50 + v54
    v57 = z1_8 * z1_5
    v58 = z0_3 * v57
    v59 = v58 + v55
    v60 = z1_8 * z1_8
    v61 = v60 * z0_1
    v62 = v59 - v61
    v63 = z1_9 * z1_5
    v64 = z0_2 * v63
    v65 = v62 - v64
    v66 = z1_7 * z1_6
    v67 = z0_3 * v66
    v68 = v65 - v67
    v69 = z1_3 * v32
    v70 = z1_2 * v36
    v71 = v69 + v70
    v73 = z1_1 * v28
    v74 = v73 + v71
    v75 = v16 * z1_1
    v76 = v74 - v75
    v77 = z1_2 * v41
    v78 = v76 - v77
    v79 = z1_3 * v44
    v80 = v78 - v79
    v82 = z0_4 * v28
    v83 = z0_6 * v32
    v84 = v83 * 2.0
    v85 = v82 + v84
    v86 = v16 * z0_4
    v87 = v85 - v86
    v88 = z0_5 * v41
    v89 = v87 - v88
    v90 = z0_6 * v44
    v91 = v89 - v90
    return (v3, v8, v13, v20, v27, v46, v68, v80, v91)


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
    o6 = o5 + channels
    o7 = o6 + channels
    o8 = o7 + tl.maximum(channels - 1, 0)
    o9 = o8 + tl.maximum(channels - 1, 0)
    o10 = o9 + channels
    jets = jets + (image * channels * 10 * plane + corner) + offset
    features = features + (image * o10 * plane + corner) + offset
    z0_1 = load(jets + (first * 10 + 1) * plane, m0, wide)
    z0_2 = load(jets + (first * 10 + 2) * plane, m0, wide)
    z0_3 = load(jets + (first * 10 + 3) * plane, m0, wide)
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
        z0_4 = load(jets + (i * 10 + 4) * plane, m0, wide)
        z1_5 = load(jets + ((i + 1) * 10 + 5) * plane, m1, wide)
        z1_6 = load(jets + ((i + 1) * 10 + 6) * plane, m1, wide)
        z1_7 = load(jets + ((i + 1) * 10 + 7) * plane, m1, wide)
        z1_8 = load(jets + ((i + 1) * 10 + 8) * plane, m1, wide)
        z1_9 = load(jets + ((i + 1) * 10 + 9) * plane, m1, wide)
        (f1, f2, f3, f4, f5, f6, f7, f8, f9) = forward_step_2(
            z0_7, z0_9, z0_2, z0_3, z1_2, z1_3, z0_8, z0_1, z0_5, z0_6, z1_7, z1_9, z1_8, z1_6, z1_5, z1_1,
            z0_4,
        )
        tl.store(features + (o0 + i) * plane, z0_0, mask=m0)
        tl.store(features + (o1 + i) * plane, f1, mask=m0)
        tl.store(features + (o2 + i) * plane, f2, mask=m0)
        tl.store(features + (o3 + i) * plane, f3, mask=m1)
        tl.store(features + (o4 + i) * plane, f4, mask=m0)
        tl.store(features + (o5 + i) * plane, f5, mask=m0)
        tl.store(features + (o6 + i) * plane, f6, mask=m0)
        tl.store(features + (o7 + i) * plane, f7, mask=m1)
        tl.store(features + (o8 + i) * plane, f8, mask=m1)
        tl.store(features + (o9 + i) * plane, f9, mask=m0)
        z0_1 = z1_1
        z0_2 = z1_2
        z0_3 = z1_3
        z0_5 = z1_5
        z0_6 = z1_6
        z0_7 = z1_7
        z0_8 = z1_8
        z0_9 = z1_9


@triton.jit
def backward_step_2(
    z1_8, g7, z1_7, z1_9, z0_7, z0_9, g6, z0_8, z1_5, z1_6, z0_6, z0_5, g5, z0_3, z1_2, g3, g2, z0_2,
    z1_3, g9, g8, z0_4, z1_1, z0_1, g4, g1,
):
    v2 = z1_8 * z1_8
    v4 = -g7
    v5 = v2 * v4
    v8 = z1_7 * z1_9
    v9 = v8 * g7
    v12 = z0_7 * z0_9
    v14 = v12 * g6
    v15 = v9 + v14
    v16 = v5 + v15
    v18 = z0_8 * z0_8
    v19 = -g6
    v20 = v18 * v19
    v21 = v20 + v16
    v23 = z1_9 * z1_5
    v24 = v23 * v4
    v26 = z1_8 * z1_6
    v27 = v26 * g7
    v29 = z0_8 * z0_6
    v30 = v29 * g6
    v31 = v27 + v30
    v32 = v24 + v31
    v34 = z0_9 * z0_5
    v35 = v34 * v19
    v36 = v35 + v32
    v38 = g5 * 2.0
    v39 = z0_8 * v38
    v41 = z0_3 * v39
    v42 = v41 + v36
    v45 = z1_2 * g3
    v46 = v45 + v42
    v47 = z0_7 * g5
    v49 = g2 + v47
    v51 = z0_2 * v49
    v52 = v51 * 2.0
    v53 = v52 + v46
    v54 = z1_7 * z1_6
    v55 = v54 * v4
    v56 = z1_8 * z1_5
    v57 = v56 * g7
    v58 = z0_8 * z0_5
    v59 = v58 * g6
    v60 = v57 + v59
    v61 = v55 + v60
    v62 = z0_7 * z0_6
    v63 = v62 * v19
    v64 = v63 + v61
    v65 = z0_2 * v39
    v66 = v65 + v64
    v68 = z1_3 * g3
    v69 = v68 + v66
    v70 = z0_9 * g5
    v71 = g2 + v70
    v72 = z0_3 * v71
    v73 = v72 * 2.0
    v74 = v73 + v69
    v76 = -g9
    v77 = v18 * v76
    v78 = v12 * g9
    v79 = v78 + v77
    v80 = g9 * 2.0
    v81 = z0_6 * v80
    v83 = z1_3 * g8
    v84 = v81 + v83
    v85 = z0_3 * g6
    v86 = v85 + v84
    v87 = z0_8 * v86
    v88 = v34 * v76
    v89 = v87 + v88
    v90 = z0_5 * v76
    v91 = -g8
    v92 = z1_2 * v91
    v93 = v90 + v92
    v94 = z0_2 * v19
    v95 = v94 + v93
    v96 = z0_9 * v95
    v97 = v96 + v89
    v98 = z1_2 * g8
    v99 = z0_2 * g6
    v100 = v98 + v99
    v101 = z0_8 * v100
    v102 = v58 * v80
    v103 = v101 + v102
    v104 = v62 * v76
    v105 = v104 + v103
    v106 = z0_6 * v76
    v107 = z1_3 * v91
    v108 = v106 + v107
    v109 = z0_3 * v19
    v110 = v109 + v108
    v111 = z0_7 * v110
    v112 = v111 + v105
    v113 = z0_6 * v110
    v115 = z0_4 * g9
    v117 = z1_1 * g8
    v118 = v115 + v117
    v120 = z0_1 * g6
    v121 = v120 + v118
    v122 = z0_9 * v121
    v123 = v113 + v122
    v124 = z0_2 * z0_2
    v125 = v124 * g5
    v126 = v125 + v123
    v128 = z0_7 * g4
    v129 = v128 * 2.0
    v130 = v129 + v126
    v132 = g1 + v130
    v133 = z0_6 * v100
    v134 = z0_5 * v86
    v135 = v133 + v134
    v136 = z0_2 * z0_3
    v137 = v136 * v38
    v138 = v137 + v135
    v139 = z0_4 * v76
    v140 = z1_1 * v91
    v141 = v139 + v140
    v142 = z0_1 * v19
    v143 = v142 + v141
    v144 = g4 * 2.0
    v145 = v144 + v143
    v146 = z0_8 * v145
    v147 = v146 * 2.0
    v148 = v147 + v138
    v149 = z0_5 * v95
    v150 = z0_7 * v121
    v151 = v149 + v150
    v152 = z0_3 * z0_3
    v153 = v152 * g5
    v154 = v153 + v151
    v155 = z0_9 * g4
    v156 = v155 * 2.0
    v157 = v156 + v154
    v158 = g1 + v157
    v159 = v18 * v91
    v160 = v12 * g8
    v161 = v160 + v159
    v162 = v34 * v91
    v163 = v29 * g8
    v164 = v163 + v162
    v165 = z0_2 * g3
    v166 = v165 + v164
    v167 = v62 * v91
    v168 = v58 * g8
    v169 = v168 + v167
    v170 = z0_3 * g3
    v171 = v170 + v169
    v172 = z0_3 * g7
    v173 = z1_8 * v172
    v174 = z0_2 * v4
    v175 = z1_9 * v174
    v176 = v173 + v175
    v177 = z0_2 * g7
    v178 = z1_8 * v177
    v179 = z0_3 * v4
    v180 = z1_7 * v179
    v181 = v178 + v180
    v182 = z1_6 * v179
    v183 = z0_1 * g7
    v184 = z1_9 * v183
    v185 = v182 + v184
    v186 = z1_6 * v177
    v187 = z1_5 * v172
    v188 = v186 + v187
    v189 = z0_1 * v4
    v190 = z1_8 * v189
    v191 = v190 * 2.0
    v192 = v191 + v188
    v193 = z1_5 * v174
    v194 = z1_7 * v183
    v195 = v193 + v194
    return (
        v21, v53, v74, v79, v97, v112, v132, v148, v158, v161, v166, v171, v176, v181, v185, v192, v195,
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
    o6 = o5 + channels
    o7 = o6 + channels
    o8 = o7 + tl.maximum(channels - 1, 0)
    o9 = o8 + tl.maximum(channels - 1, 0)
    o10 = o9 + channels
    jets = jets + (image * channels * 10 * plane + corner) + offset
    grad = grad + (image * o10 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 10 * plane + corner) + offset
    z0_1 = load(jets + (first * 10 + 1) * plane, m0, wide)
    z0_2 = load(jets + (first * 10 + 2) * plane, m0, wide)
    z0_3 = load(jets + (first * 10 + 3) * plane, m0, wide)
    z0_5 = load(jets + (first * 10 + 5) * plane, m0, wide)
    z0_6 = load(jets + (first * 10 + 6) * plane, m0, wide)
    z0_7 = load(jets + (first * 10 + 7) * plane, m0, wide)
    z0_8 = load(jets + (first * 10 + 8) * plane, m0, wide)
    z0_9 = load(jets + (first * 10 + 9) * plane, m0, wide)
    a0_1 = zero
    a0_2 = zero
    a0_3 = zero
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
        z0_4 = load(jets + (i * 10 + 4) * plane, m0, wide)
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
        g5 = load(grad + (o5 + i) * plane, m0, wide)
        g6 = load(grad + (o6 + i) * plane, m0, wide)
        g7 = load(grad + (o7 + i) * plane, m1, wide)
        g8 = load(grad + (o8 + i) * plane, m1, wide)
        g9 = load(grad + (o9 + i) * plane, m0, wide)
        (
            c0_1, c0_2, c0_3, c0_4, c0_5, c0_6, c0_7, c0_8, c0_9, c1_1, c1_2, c1_3, c1_5, c1_6, c1_7, c1_8,
            c1_9,
        ) = backward_step_2(
            z1_8, g7, z1_7, z1_9, z0_7, z0_9, g6, z0_8, z1_5, z1_6, z0_6, z0_5, g5, z0_3, z1_2, g3, g2, z0_2,
            z1_3, g9, g8, z0_4, z1_1, z0_1, g4, g1,
        )
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 10) * plane, g0, mask=own)
        tl.store(grad_jets + (i * 10 + 1) * plane, a0_1 + c0_1, mask=own)
        a0_1 = c1_1
        tl.store(grad_jets + (i * 10 + 2) * plane, a0_2 + c0_2, mask=own)
        a0_2 = c1_2
        tl.store(grad_jets + (i * 10 + 3) * plane, a0_3 + c0_3, mask=own)
        a0_3 = c1_3
        tl.store(grad_jets + (i * 10 + 4) * plane, c0_4, mask=own)
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
        z0_5 = z1_5
        z0_6 = z1_6
        z0_7 = z1_7
        z0_8 = z1_8
        z0_9 = z1_9


@triton.jit
def double_step_2(
    g6, h0_8, z0_8, g7, h1_8, z1_8, z0_7, h0_9, z0_9, h0_7, z1_7, h1_9, z1_9, h1_7, h0_5, z0_5, g5, g2,
    h0_2, g3, h1_2, h0_3, h1_5, z1_5, h0_6, z0_6, h1_6, z1_6, z0_3, z0_2, h1_3, g9, g8, z1_2, z1_3,
    z0_4, z1_1, z0_1, g4, h0_1, h1_1, h0_4,
):
    v1 = -g6
    v3 = h0_8 * 2.0
    v5 = z0_8 * v3
    v6 = v1 * v5
    v8 = -g7
    v10 = h1_8 * 2.0
    v12 = z1_8 * v10
    v13 = v8 * v12
    v14 = v6 + v13
    v17 = z0_7 * h0_9
    v20 = z0_9 * h0_7
    v21 = v17 + v20
    v22 = g6 * v21
    v23 = v22 + v14
    v26 = z1_7 * h1_9
    v29 = z1_9 * h1_7
    v30 = v26 + v29
    v31 = g7 * v30
    v32 = v31 + v23
    v34 = z0_9 * h0_5
    v36 = z0_5 * h0_9
    v37 = v34 + v36
    v38 = v1 * v37
    v40 = z0_7 * g5
    v42 = g2 + v40
    v44 = h0_2 * 2.0
    v45 = v42 * v44
    v48 = g3 * h1_2
    v49 = v45 + v48
    v50 = g5 * 2.0
    v51 = z0_8 * v50
    v53 = v51 * h0_3
    v54 = v53 + v49
    v55 = v38 + v54
    v57 = z1_9 * h1_5
    v59 = z1_5 * h1_9
    v60 = v57 + v59
    v61 = v8 * v60
    v62 = v61 + v55
    v64 = z0_8 * h0_6
    v66 = z0_6 * h0_8
    v67 = v64 + v66
    v68 = g6 * v67
    v69 = v68 + v62
    v71 = z1_8 * h1_6
    v73 = z1_6 * h1_8
    v74 = v71 + v73
    v75 = g7 * v74
    v76 = v75 + v69
    v77 = v50 * h0_8
    v79 = z0_3 * v77
    v80 = v79 + v76
    v81 = g5 * h0_7
    v83 = z0_2 * v81
    v84 = v83 * 2.0
    v85 = v84 + v80
    v86 = z0_7 * h0_6
    v87 = z0_6 * h0_7
    v88 = v86 + v87
    v89 = v1 * v88
    v90 = z0_9 * g5
    v91 = g2 + v90
    v92 = h0_3 * 2.0
    v93 = v91 * v92
    v95 = g3 * h1_3
    v96 = v93 + v95
    v97 = v51 * h0_2
    v98 = v97 + v96
    v99 = v89 + v98
    v100 = z1_7 * h1_6
    v101 = z1_6 * h1_7
    v102 = v100 + v101
    v103 = v8 * v102
    v104 = v103 + v99
    v105 = z0_8 * h0_5
    v106 = z0_5 * h0_8
    v107 = v105 + v106
    v108 = g6 * v107
    v109 = v108 + v104
    v110 = z1_8 * h1_5
    v111 = z1_5 * h1_8
    v112 = v110 + v111
    v113 = g7 * v112
    v114 = v113 + v109
    v115 = z0_2 * v77
    v116 = v115 + v114
    v117 = g5 * h0_9
    v118 = z0_3 * v117
    v119 = v118 * 2.0
    v120 = v119 + v116
    v122 = -g9
    v123 = v122 * v5
    v124 = g9 * v21
    v125 = v123 + v124
    v126 = z0_5 * v122
    v128 = -g8
    v130 = z1_2 * v128
    v131 = v126 + v130
    v132 = z0_2 * v1
    v133 = v132 + v131
    v134 = v133 * h0_9
    v135 = v122 * v37
    v136 = v134 + v135
    v137 = g9 * 2.0
    v138 = z0_6 * v137
    v140 = z1_3 * g8
    v141 = v138 + v140
    v142 = z0_3 * g6
    v143 = v142 + v141
    v144 = v143 * h0_8
    v145 = v144 + v136
    v146 = g6 * h0_3
    v147 = g8 * h1_3
    v148 = v146 + v147
    v149 = v137 * h0_6
    v150 = v149 + v148
    v151 = z0_8 * v150
    v152 = v151 + v145
    v153 = v1 * h0_2
    v154 = v128 * h1_2
    v155 = v153 + v154
    v156 = v122 * h0_5
    v157 = v156 + v155
    v158 = z0_9 * v157
    v159 = v158 + v152
    v160 = z0_6 * v122
    v161 = z1_3 * v128
    v162 = v160 + v161
    v163 = z0_3 * v1
    v164 = v163 + v162
    v165 = v164 * h0_7
    v166 = v122 * v88
    v167 = v165 + v166
    v168 = v137 * v107
    v169 = v168 + v167
    v170 = z1_2 * g8
    v171 = z0_2 * g6
    v172 = v170 + v171
    v173 = v172 * h0_8
    v174 = v173 + v169
    v175 = g6 * h0_2
    v176 = g8 * h1_2
    v177 = v175 + v176
    v178 = z0_8 * v177
    v179 = v178 + v174
    v180 = v1 * h0_3
    v181 = v128 * h1_3
    v182 = v180 + v181
    v183 = v122 * h0_6
    v184 = v183 + v182
    v185 = z0_7 * v184
    v186 = v185 + v179
    v188 = z0_4 * g9
    v190 = z1_1 * g8
    v191 = v188 + v190
    v193 = z0_1 * g6
    v194 = v193 + v191
    v195 = v194 * h0_9
    v196 = h0_7 * 2.0
    v198 = g4 * v196
    v199 = z0_2 * v44
    v200 = g5 * v199
    v201 = v198 + v200
    v202 = v195 + v201
    v203 = v164 * h0_6
    v204 = v203 + v202
    v205 = z0_6 * v184
    v206 = v205 + v204
    v208 = g6 * h0_1
    v210 = g8 * h1_1
    v211 = v208 + v210
    v213 = g9 * h0_4
    v214 = v213 + v211
    v215 = z0_9 * v214
    v216 = v215 + v206
    v217 = z0_4 * v122
    v218 = z1_1 * v128
    v219 = v217 + v218
    v220 = z0_1 * v1
    v221 = v220 + v219
    v222 = g4 * 2.0
    v223 = v222 + v221
    v224 = v223 * v3
    v225 = z0_2 * h0_3
    v226 = z0_3 * h0_2
    v227 = v225 + v226
    v228 = v50 * v227
    v229 = v224 + v228
    v230 = v143 * h0_5
    v231 = v230 + v229
    v232 = v172 * h0_6
    v233 = v232 + v231
    v234 = z0_6 * v177
    v235 = v234 + v233
    v236 = z0_5 * v150
    v237 = v236 + v235
    v238 = v1 * h0_1
    v239 = v128 * h1_1
    v240 = v238 + v239
    v241 = v122 * h0_4
    v242 = v241 + v240
    v243 = z0_8 * v242
    v244 = v243 * 2.0
    v245 = v244 + v237
    v246 = v194 * h0_7
    v247 = h0_9 * 2.0
    v248 = g4 * v247
    v249 = z0_3 * v92
    v250 = g5 * v249
    v251 = v248 + v250
    v252 = v246 + v251
    v253 = v133 * h0_5
    v254 = v253 + v252
    v255 = z0_5 * v157
    v256 = v255 + v254
    v257 = z0_7 * v214
    v258 = v257 + v256
    v259 = v128 * v5
    v260 = g8 * v21
    v261 = v259 + v260
    v262 = g8 * v67
    v263 = v128 * v37
    v264 = g3 * h0_2
    v265 = v264 + v263
    v266 = v262 + v265
    v267 = g8 * v107
    v268 = v128 * v88
    v269 = g3 * h0_3
    v270 = v269 + v268
    v271 = v267 + v270
    v272 = z0_2 * v8
    v273 = v272 * h1_9
    v274 = z0_3 * g7
    v275 = v274 * h1_8
    v276 = v273 + v275
    v277 = g7 * h0_3
    v278 = z1_8 * v277
    v279 = v278 + v276
    v280 = v8 * h0_2
    v281 = z1_9 * v280
    v282 = v281 + v279
    v283 = z0_3 * v8
    v284 = v283 * h1_7
    v285 = z0_2 * g7
    v286 = v285 * h1_8
    v287 = v284 + v286
    v288 = g7 * h0_2
    v289 = z1_8 * v288
    v290 = v289 + v287
    v291 = v8 * h0_3
    v292 = z1_7 * v291
    v293 = v292 + v290
    v294 = z0_1 * g7
    v295 = v294 * h1_9
    v296 = v283 * h1_6
    v297 = v295 + v296
    v298 = z1_6 * v291
    v299 = v298 + v297
    v300 = g7 * h0_1
    v301 = z1_9 * v300
    v302 = v301 + v299
    v303 = z0_1 * v8
    v304 = v303 * v10
    v305 = v274 * h1_5
    v306 = v304 + v305
    v307 = v285 * h1_6
    v308 = v307 + v306
    v309 = z1_6 * v288
    v310 = v309 + v308
    v311 = z1_5 * v277
    v312 = v311 + v310
    v313 = v8 * h0_1
    v314 = z1_8 * v313
    v315 = v314 * 2.0
    v316 = v315 + v312
    v317 = v294 * h1_7
    v318 = v272 * h1_5
    v319 = v317 + v318
    v320 = z1_5 * v280
    v321 = v320 + v319
    v322 = z1_7 * v300
    v323 = v322 + v321
    v325 = h0_7 + h0_9
    v326 = v199 + v249
    v327 = z0_2 * h1_2
    v328 = z1_2 * h0_2
    v329 = v327 + v328
    v330 = z0_3 * h1_3
    v331 = v330 + v329
    v332 = z1_3 * h0_3
    v333 = v332 + v331
    v334 = z0_7 * v196
    v335 = z0_9 * v247
    v336 = v334 + v335
    v337 = v5 * 2.0
    v338 = v337 + v336
    v339 = z0_8 * v227
    v340 = z0_2 * z0_3
    v341 = v340 * h0_8
    v342 = v339 + v341
    v343 = v342 * 2.0
    v344 = z0_7 * v199
    v345 = z0_2 * z0_2
    v346 = v345 * h0_7
    v347 = v344 + v346
    v348 = z0_9 * v249
    v349 = v348 + v347
    v350 = z0_3 * z0_3
    v351 = v350 * h0_9
    v352 = v351 + v349
    v353 = v343 + v352
    v354 = z0_3 * v88
    v355 = z0_8 * z0_8
    v356 = v355 * h0_1
    v357 = z0_1 * v5
    v358 = v356 + v357
    v359 = v354 + v358
    v360 = z0_7 * z0_6
    v361 = v360 * h0_3
    v362 = v361 + v359
    v363 = z0_2 * v37
    v364 = v363 + v362
    v365 = z0_9 * z0_5
    v366 = v365 * h0_2
    v367 = v366 + v364
    v368 = -v367
    v369 = z0_3 * v107
    v370 = z0_1 * v21
    v371 = z0_7 * z0_9
    v372 = v371 * h0_1
    v373 = v370 + v372
    v374 = v369 + v373
    v375 = z0_8 * z0_5
    v376 = v375 * h0_3
    v377 = v376 + v374
    v378 = z0_2 * v67
    v379 = v378 + v377
    v380 = z0_8 * z0_6
    v381 = v380 * h0_2
    v382 = v381 + v379
    v383 = v368 + v382
    v384 = z0_3 * v102
    v385 = z1_8 * z1_8
    v386 = v385 * h0_1
    v387 = z0_1 * v12
    v388 = v386 + v387
    v389 = v384 + v388
    v390 = z1_7 * z1_6
    v391 = v390 * h0_3
    v392 = v391 + v389
    v393 = z0_2 * v60
    v394 = v393 + v392
    v395 = z1_9 * z1_5
    v396 = v395 * h0_2
    v397 = v396 + v394
    v398 = -v397
    v399 = z0_3 * v112
    v400 = z0_1 * v30
    v401 = z1_7 * z1_9
    v402 = v401 * h0_1
    v403 = v400 + v402
    v404 = v399 + v403
    v405 = z1_8 * z1_5
    v406 = v405 * h0_3
    v407 = v406 + v404
    v408 = z0_2 * v74
    v409 = v408 + v407
    v410 = z1_8 * z1_6
    v411 = v410 * h0_2
    v412 = v411 + v409
    v413 = v398 + v412
    v414 = z1_3 * v88
    v415 = v355 * h1_1
    v416 = z1_1 * v5
    v417 = v415 + v416
    v418 = v414 + v417
    v419 = v360 * h1_3
    v420 = v419 + v418
    v421 = z1_2 * v37
    v422 = v421 + v420
    v423 = v365 * h1_2
    v424 = v423 + v422
    v425 = -v424
    v426 = z1_3 * v107
    v427 = z1_1 * v21
    v428 = v371 * h1_1
    v429 = v427 + v428
    v430 = v426 + v429
    v431 = v375 * h1_3
    v432 = v431 + v430
    v433 = z1_2 * v67
    v434 = v433 + v432
    v435 = v380 * h1_2
    v436 = v435 + v434
    v437 = v425 + v436
    v438 = z0_6 * v88
    v439 = v355 * h0_4
    v440 = z0_4 * v5
    v441 = v439 + v440
    v442 = v438 + v441
    v443 = v360 * h0_6
    v444 = v443 + v442
    v445 = z0_5 * v37
    v446 = v445 + v444
    v447 = v365 * h0_5
    v448 = v447 + v446
    v449 = -v448
    v450 = z0_6 * v107
    v451 = v375 * h0_6
    v452 = v450 + v451
    v453 = v452 * 2.0
    v454 = z0_4 * v21
    v455 = v371 * h0_4
    v456 = v454 + v455
    v457 = v453 + v456
    v458 = v449 + v457
    return (
        v32, v85, v120, v125, v159, v186, v216, v245, v258, v261, v266, v271, v282, v293, v302, v316, v323,
        v325, v326, v333, v338, v353, v383, v413, v437, v458,
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
    o6 = o5 + channels
    o7 = o6 + channels
    o8 = o7 + tl.maximum(channels - 1, 0)
    o9 = o8 + tl.maximum(channels - 1, 0)
    o10 = o9 + channels
    jets = jets + (image * channels * 10 * plane + corner) + offset
    grad = grad + (image * o10 * plane + corner) + offset
    grad_grad_jets = grad_grad_jets + (image * channels * 10 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 10 * plane + corner) + offset
    grad_grad_features = grad_grad_features + (image * o10 * plane + corner) + offset
    z0_1 = load(jets + (first * 10 + 1) * plane, m0, wide)
    z0_2 = load(jets + (first * 10 + 2) * plane, m0, wide)
    z0_3 = load(jets + (first * 10 + 3) * plane, m0, wide)
    z0_5 = load(jets + (first * 10 + 5) * plane, m0, wide)
    z0_6 = load(jets + (first * 10 + 6) * plane, m0, wide)
    z0_7 = load(jets + (first * 10 + 7) * plane, m0, wide)
    z0_8 = load(jets + (first * 10 + 8) * plane, m0, wide)
    z0_9 = load(jets + (first * 10 + 9) * plane, m0, wide)
    h0_1 = load(grad_grad_jets + (first * 10 + 1) * plane, m0, wide)
    h0_2 = load(grad_grad_jets + (first * 10 + 2) * plane, m0, wide)
    h0_3 = load(grad_grad_jets + (first * 10 + 3) * plane, m0, wide)
    h0_5 = load(grad_grad_jets + (first * 10 + 5) * plane, m0, wide)
    h0_6 = load(grad_grad_jets + (first * 10 + 6) * plane, m0, wide)
    h0_7 = load(grad_grad_jets + (first * 10 + 7) * plane, m0, wide)
    h0_8 = load(grad_grad_jets + (first * 10 + 8) * plane, m0, wide)
    h0_9 = load(grad_grad_jets + (first * 10 + 9) * plane, m0, wide)
    a0_1 = zero
    a0_2 = zero
    a0_3 = zero
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
        z0_4 = load(jets + (i * 10 + 4) * plane, m0, wide)
        z1_5 = load(jets + ((i + 1) * 10 + 5) * plane, m1, wide)
        z1_6 = load(jets + ((i + 1) * 10 + 6) * plane, m1, wide)
        z1_7 = load(jets + ((i + 1) * 10 + 7) * plane, m1, wide)
        z1_8 = load(jets + ((i + 1) * 10 + 8) * plane, m1, wide)
        z1_9 = load(jets + ((i + 1) * 10 + 9) * plane, m1, wide)
        h0_0 = load(grad_grad_jets + (i * 10) * plane, m0, wide)
        h1_1 = load(grad_grad_jets + ((i + 1) * 10 + 1) * plane, m1, wide)
        h1_2 = load(grad_grad_jets + ((i + 1) * 10 + 2) * plane, m1, wide)
        h1_3 = load(grad_grad_jets + ((i + 1) * 10 + 3) * plane, m1, wide)
        h0_4 = load(grad_grad_jets + (i * 10 + 4) * plane, m0, wide)
        h1_5 = load(grad_grad_jets + ((i + 1) * 10 + 5) * plane, m1, wide)
        h1_6 = load(grad_grad_jets + ((i + 1) * 10 + 6) * plane, m1, wide)
        h1_7 = load(grad_grad_jets + ((i + 1) * 10 + 7) * plane, m1, wide)
        h1_8 = load(grad_grad_jets + ((i + 1) * 10 + 8) * plane, m1, wide)
        h1_9 = load(grad_grad_jets + ((i + 1) * 10 + 9) * plane, m1, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        g3 = load(grad + (o3 + i) * plane, m1, wide)
        g4 = load(grad + (o4 + i) * plane, m0, wide)
        g5 = load(grad + (o5 + i) * plane, m0, wide)
        g6 = load(grad + (o6 + i) * plane, m0, wide)
        g7 = load(grad + (o7 + i) * plane, m1, wide)
        g8 = load(grad + (o8 + i) * plane, m1, wide)
        g9 = load(grad + (o9 + i) * plane, m0, wide)
        (
            c0_1, c0_2, c0_3, c0_4, c0_5, c0_6, c0_7, c0_8, c0_9, c1_1, c1_2, c1_3, c1_5, c1_6, c1_7, c1_8,
            c1_9, f1, f2, f3, f4, f5, f6, f7, f8, f9,
        ) = double_step_2(
            g6, h0_8, z0_8, g7, h1_8, z1_8, z0_7, h0_9, z0_9, h0_7, z1_7, h1_9, z1_9, h1_7, h0_5, z0_5, g5, g2,
            h0_2, g3, h1_2, h0_3, h1_5, z1_5, h0_6, z0_6, h1_6, z1_6, z0_3, z0_2, h1_3, g9, g8, z1_2, z1_3,
            z0_4, z1_1, z0_1, g4, h0_1, h1_1, h0_4,
        )
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 10) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 10 + 1) * plane, a0_1 + c0_1, mask=own)
        a0_1 = c1_1
        tl.store(grad_jets + (i * 10 + 2) * plane, a0_2 + c0_2, mask=own)
        a0_2 = c1_2
        tl.store(grad_jets + (i * 10 + 3) * plane, a0_3 + c0_3, mask=own)
        a0_3 = c1_3
        tl.store(grad_jets + (i * 10 + 4) * plane, c0_4, mask=own)
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
        tl.store(grad_grad_features + (o5 + i) * plane, f5, mask=m0 & own)
        tl.store(grad_grad_features + (o6 + i) * plane, f6, mask=m0 & own)
        tl.store(grad_grad_features + (o7 + i) * plane, f7, mask=m1 & own)
        tl.store(grad_grad_features + (o8 + i) * plane, f8, mask=m1 & own)
        tl.store(grad_grad_features + (o9 + i) * plane, f9, mask=m0 & own)
        z0_1 = z1_1
        z0_2 = z1_2
        z0_3 = z1_3
        z0_5 = z1_5
        z0_6 = z1_6
        z0_7 = z1_7
        z0_8 = z1_8
        z0_9 = z1_9
        h0_1 = h1_1
        h0_2 = h1_2
        h0_3 = h1_3
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
