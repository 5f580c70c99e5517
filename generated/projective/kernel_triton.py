"""Differential invariants of projective, order 2. Kernels in Triton.

Generated; do not edit. Regenerate with: python -m codegen

Spec       projective: 8 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  4b3202ca16cb56325f5b812847b209ec024ace93b2bdf312b4eac17d7b3b3803
Proof      jets 14 - orbits 8 = 6 independent invariants, all found, annihilated by 8 generators
Forward    49 operations per channel and pixel: add 9, mul 24, neg 1, scale 9, sub 6
Backward   102 operations per channel and pixel: add 37, mul 53, neg 4, scale 7, sub 1
Second     244 operations per channel and pixel: add 95, mul 126, neg 8, scale 14, sub 1
Schedule   saves the jets alone, backward repeats 9 forward operations; values alive at once: 18, 19, 43
Features
    u(i), weight 0: u0
    J(i,i+1), weight 1: u0_x*u1_y - u0_y*u1_x
    J(i,i+2), weight 1: u0_x*u2_y - u0_y*u2_x
    T(i,i,i), weight 2: u0_x**2*u0_yy - 2*u0_x*u0_xy*u0_y + u0_xx*u0_y**2
    T(i,i,i+1), weight 2: u0_x**2*u1_yy - 2*u0_x*u0_xy*u1_y - 2*u0_x*u0_y*u1_xy + 2*u0_x*u0_yy*u1_x +
        2*u0_xx*u0_y*u1_y - 2*u0_xy*u0_y*u1_x + u0_y**2*u1_xx
    T(i,i+1,i+1), weight 2: 2*u0_x*u1_x*u1_yy - 2*u0_x*u1_xy*u1_y + u0_xx*u1_y**2 - 2*u0_xy*u1_x*u1_y -
        2*u0_y*u1_x*u1_xy + 2*u0_y*u1_xx*u1_y + u0_yy*u1_x**2

"""

# mypy: ignore-errors

from __future__ import annotations

import triton
import triton.language as tl
from torch import Tensor

from ..runtime.triton_launch import among, feature_shape, launch, load, neighbours, place, scaled_by, stencil, taps

REACHES = (0, 1, 2, 0, 1, 1)
"""Channels beyond the first that each family reads; None for a function of the base alone."""
SCALES = (-1, 0, 0, 1, 1, 1)
"""For each family the number of its weight among those that are not zero, which share a scale; -1 for weight zero."""
ORDERS = (1, 2)
"""Of the jets that bounds on the rounding of features with a weight read."""
COLUMNS = 8
"""The least power of two that holds the families, from 8."""


@triton.jit
def forward_step_3(z0_1, z1_2, z1_1, z0_2, z2_2, z2_1, z0_5, z0_3, z0_4, z1_5, z1_3, z1_4):
    v3 = z0_1 * z1_2
    v6 = z1_1 * z0_2
    v7 = v3 - v6
    v9 = z0_1 * z2_2
    v11 = z2_1 * z0_2
    v12 = v9 - v11
    v13 = z0_1 * z0_1
    v15 = z0_5 * v13
    v16 = z0_2 * z0_2
    v18 = z0_3 * v16
    v19 = v15 + v18
    v20 = z0_1 * z0_2
    v22 = z0_4 * v20
    v23 = v22 * 2.0
    v24 = v19 - v23
    v25 = -v3
    v26 = v25 - v6
    v27 = z0_4 * v26
    v28 = v27 * 2.0
    v30 = z1_5 * v13
    v31 = v30 + v28
    v33 = z1_3 * v16
    v34 = v33 + v31
    v35 = z0_1 * z1_1
    v36 = z0_5 * v35
    v37 = v36 * 2.0
    v38 = v34 + v37
    v39 = z0_2 * z1_2
    v40 = z0_3 * v39
    v41 = v40 * 2.0
    v42 = v38 + v41
    v44 = z1_4 * v20
    v45 = v44 * 2.0
    v46 = v42 - v45
    v47 = z1_1 * z1_1
    v48 = z0_5 * v47
    v49 = z1_2 * z1_2
    v50 = z0_3 * v49
    v51 = v48 + v50
    v52 = z1_4 * v26
    v53 = v52 * 2.0
    v54 = v51 + v53
    v55 = z1_5 * v35
    v56 = v55 * 2.0
    v57 = v54 + v56
    v58 = z1_3 * v39
    v59 = v58 * 2.0
    v60 = v57 + v59
    v61 = z1_1 * z1_2
    v62 = z0_4 * v61
    v63 = v62 * 2.0
    v64 = v60 - v63
    return (v7, v12, v24, v46, v64)


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
    o2 = o1 + tl.maximum(channels - 1, 0)
    o3 = o2 + tl.maximum(channels - 2, 0)
    o4 = o3 + channels
    o5 = o4 + tl.maximum(channels - 1, 0)
    o6 = o5 + tl.maximum(channels - 1, 0)
    jets = jets + (image * channels * 6 * plane + corner) + offset
    features = features + (image * o6 * plane + corner) + offset
    z0_1 = load(jets + (first * 6 + 1) * plane, m0, wide)
    z1_1 = load(jets + ((first + 1) * 6 + 1) * plane, among(first + 1 < channels, room, block), wide)
    z0_2 = load(jets + (first * 6 + 2) * plane, m0, wide)
    z1_2 = load(jets + ((first + 1) * 6 + 2) * plane, among(first + 1 < channels, room, block), wide)
    z0_3 = load(jets + (first * 6 + 3) * plane, m0, wide)
    z0_4 = load(jets + (first * 6 + 4) * plane, m0, wide)
    z0_5 = load(jets + (first * 6 + 5) * plane, m0, wide)
    for i in range(first, tl.minimum(start + run, channels)):
        m1 = among(i + 1 < channels, room, block)
        m2 = among(i + 2 < channels, room, block)
        z0_0 = load(jets + (i * 6) * plane, m0, wide)
        z2_1 = load(jets + ((i + 2) * 6 + 1) * plane, m2, wide)
        z2_2 = load(jets + ((i + 2) * 6 + 2) * plane, m2, wide)
        z1_3 = load(jets + ((i + 1) * 6 + 3) * plane, m1, wide)
        z1_4 = load(jets + ((i + 1) * 6 + 4) * plane, m1, wide)
        z1_5 = load(jets + ((i + 1) * 6 + 5) * plane, m1, wide)
        (f1, f2, f3, f4, f5) = forward_step_3(
            z0_1, z1_2, z1_1, z0_2, z2_2, z2_1, z0_5, z0_3, z0_4, z1_5, z1_3, z1_4,
        )
        tl.store(features + (o0 + i) * plane, z0_0, mask=m0)
        tl.store(features + (o1 + i) * plane, f1, mask=m1)
        tl.store(features + (o2 + i) * plane, f2, mask=m2)
        tl.store(features + (o3 + i) * plane, f3, mask=m0)
        tl.store(features + (o4 + i) * plane, f4, mask=m1)
        tl.store(features + (o5 + i) * plane, f5, mask=m1)
        z0_1 = z1_1
        z1_1 = z2_1
        z0_2 = z1_2
        z1_2 = z2_2
        z0_3 = z1_3
        z0_4 = z1_4
        z0_5 = z1_5


@triton.jit
def backward_step_3(
    g5, z1_5, g4, z0_5, z1_1, z1_4, g3, z0_4, z0_2, z0_1, z2_2, g2, g1, z1_2, z1_3, z0_3, z2_1,
):
    v2 = g5 * 2.0
    v4 = z1_5 * v2
    v6 = g4 * 2.0
    v8 = z0_5 * v6
    v9 = v4 + v8
    v11 = z1_1 * v9
    v12 = g4 * -2.0
    v14 = z1_4 * v12
    v16 = g3 * -2.0
    v18 = z0_4 * v16
    v19 = v14 + v18
    v21 = z0_2 * v19
    v22 = v11 + v21
    v23 = z1_5 * g4
    v24 = z0_5 * g3
    v25 = v23 + v24
    v27 = z0_1 * v25
    v28 = v27 * 2.0
    v29 = v28 + v22
    v32 = z2_2 * g2
    v33 = v32 + v29
    v34 = z1_4 * v2
    v35 = z0_4 * v6
    v36 = v34 + v35
    v37 = -v36
    v39 = g1 + v37
    v41 = z1_2 * v39
    v42 = v41 + v33
    v44 = z1_3 * v2
    v46 = z0_3 * v6
    v47 = v44 + v46
    v48 = z1_2 * v47
    v49 = z1_3 * g4
    v50 = z0_3 * g3
    v51 = v49 + v50
    v52 = z0_2 * v51
    v53 = v52 * 2.0
    v54 = v48 + v53
    v55 = z0_1 * v19
    v56 = v55 + v54
    v57 = -g2
    v59 = z2_1 * v57
    v60 = v59 + v56
    v61 = -g1
    v62 = v37 + v61
    v63 = z1_1 * v62
    v64 = v63 + v60
    v65 = z0_2 * z1_2
    v66 = v65 * v6
    v67 = z1_2 * z1_2
    v68 = v67 * g5
    v69 = v66 + v68
    v70 = z0_2 * z0_2
    v71 = v70 * g3
    v72 = v71 + v69
    v73 = z1_1 * z1_2
    v74 = g5 * -2.0
    v75 = v73 * v74
    v76 = z0_1 * z0_2
    v77 = v76 * v16
    v78 = v75 + v77
    v79 = z1_1 * z0_2
    v80 = z0_1 * z1_2
    v81 = -v80
    v82 = v81 - v79
    v83 = v82 * v6
    v84 = v83 + v78
    v85 = z0_1 * z1_1
    v86 = v85 * v6
    v87 = z1_1 * z1_1
    v88 = v87 * g5
    v89 = v86 + v88
    v90 = z0_1 * z0_1
    v91 = v90 * g3
    v92 = v91 + v89
    v93 = z0_2 * v62
    v94 = z0_1 * v9
    v95 = z0_4 * v74
    v96 = z1_2 * v95
    v97 = v94 + v96
    v98 = z0_5 * g5
    v99 = z1_1 * v98
    v100 = v99 * 2.0
    v101 = v100 + v97
    v102 = v93 + v101
    v103 = z0_1 * v39
    v104 = z0_2 * v47
    v105 = z0_3 * g5
    v106 = z1_2 * v105
    v107 = v106 * 2.0
    v108 = v104 + v107
    v109 = z1_1 * v95
    v110 = v109 + v108
    v111 = v103 + v110
    v112 = v65 * v2
    v113 = v70 * g4
    v114 = v112 + v113
    v115 = v76 * v12
    v116 = v82 * v2
    v117 = v115 + v116
    v118 = v85 * v2
    v119 = v90 * g4
    v120 = v118 + v119
    v121 = z0_2 * v57
    v122 = z0_1 * g2
    return (v42, v64, v72, v84, v92, v102, v111, v114, v117, v120, v121, v122)


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
    first = tl.maximum(start - 2, 0)
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + tl.maximum(channels - 1, 0)
    o3 = o2 + tl.maximum(channels - 2, 0)
    o4 = o3 + channels
    o5 = o4 + tl.maximum(channels - 1, 0)
    o6 = o5 + tl.maximum(channels - 1, 0)
    jets = jets + (image * channels * 6 * plane + corner) + offset
    grad = grad + (image * o6 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 6 * plane + corner) + offset
    z0_1 = load(jets + (first * 6 + 1) * plane, m0, wide)
    z1_1 = load(jets + ((first + 1) * 6 + 1) * plane, among(first + 1 < channels, room, block), wide)
    z0_2 = load(jets + (first * 6 + 2) * plane, m0, wide)
    z1_2 = load(jets + ((first + 1) * 6 + 2) * plane, among(first + 1 < channels, room, block), wide)
    z0_3 = load(jets + (first * 6 + 3) * plane, m0, wide)
    z0_4 = load(jets + (first * 6 + 4) * plane, m0, wide)
    z0_5 = load(jets + (first * 6 + 5) * plane, m0, wide)
    a0_1 = zero
    a1_1 = zero
    a0_2 = zero
    a1_2 = zero
    a0_3 = zero
    a0_4 = zero
    a0_5 = zero
    for i in range(first, tl.minimum(start + run, channels)):
        m1 = among(i + 1 < channels, room, block)
        m2 = among(i + 2 < channels, room, block)
        z2_1 = load(jets + ((i + 2) * 6 + 1) * plane, m2, wide)
        z2_2 = load(jets + ((i + 2) * 6 + 2) * plane, m2, wide)
        z1_3 = load(jets + ((i + 1) * 6 + 3) * plane, m1, wide)
        z1_4 = load(jets + ((i + 1) * 6 + 4) * plane, m1, wide)
        z1_5 = load(jets + ((i + 1) * 6 + 5) * plane, m1, wide)
        g0 = load(grad + (o0 + i) * plane, m0, wide)
        g1 = load(grad + (o1 + i) * plane, m1, wide)
        g2 = load(grad + (o2 + i) * plane, m2, wide)
        g3 = load(grad + (o3 + i) * plane, m0, wide)
        g4 = load(grad + (o4 + i) * plane, m1, wide)
        g5 = load(grad + (o5 + i) * plane, m1, wide)
        (c0_1, c0_2, c0_3, c0_4, c0_5, c1_1, c1_2, c1_3, c1_4, c1_5, c2_1, c2_2) = backward_step_3(
            g5, z1_5, g4, z0_5, z1_1, z1_4, g3, z0_4, z0_2, z0_1, z2_2, g2, g1, z1_2, z1_3, z0_3, z2_1,
        )
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 6) * plane, g0, mask=own)
        tl.store(grad_jets + (i * 6 + 1) * plane, a0_1 + c0_1, mask=own)
        a0_1 = a1_1 + c1_1
        a1_1 = c2_1
        tl.store(grad_jets + (i * 6 + 2) * plane, a0_2 + c0_2, mask=own)
        a0_2 = a1_2 + c1_2
        a1_2 = c2_2
        tl.store(grad_jets + (i * 6 + 3) * plane, a0_3 + c0_3, mask=own)
        a0_3 = c1_3
        tl.store(grad_jets + (i * 6 + 4) * plane, a0_4 + c0_4, mask=own)
        a0_4 = c1_4
        tl.store(grad_jets + (i * 6 + 5) * plane, a0_5 + c0_5, mask=own)
        a0_5 = c1_5
        z0_1 = z1_1
        z1_1 = z2_1
        z0_2 = z1_2
        z1_2 = z2_2
        z0_3 = z1_3
        z0_4 = z1_4
        z0_5 = z1_5


@triton.jit
def double_step_3(
    z1_5, g4, z0_5, g3, h0_1, g5, z1_4, z0_4, g1, h1_2, g2, h2_2, h0_2, h1_1, h0_5, h1_5, z1_1, h0_4,
    h1_4, z0_2, z0_1, z1_2, h2_1, z1_3, z0_3, h0_3, h1_3, z2_1, z2_2,
):
    v2 = z1_5 * g4
    v5 = z0_5 * g3
    v6 = v2 + v5
    v8 = h0_1 * 2.0
    v9 = v6 * v8
    v11 = g5 * 2.0
    v13 = z1_4 * v11
    v14 = g4 * 2.0
    v16 = z0_4 * v14
    v17 = v13 + v16
    v18 = -v17
    v20 = g1 + v18
    v22 = v20 * h1_2
    v25 = g2 * h2_2
    v26 = v22 + v25
    v27 = v9 + v26
    v28 = g4 * -2.0
    v29 = z1_4 * v28
    v30 = g3 * -2.0
    v31 = z0_4 * v30
    v32 = v29 + v31
    v34 = v32 * h0_2
    v35 = v34 + v27
    v36 = z1_5 * v11
    v37 = z0_5 * v14
    v38 = v36 + v37
    v40 = v38 * h1_1
    v41 = v40 + v35
    v43 = v14 * h0_5
    v45 = v11 * h1_5
    v46 = v43 + v45
    v48 = z1_1 * v46
    v49 = v48 + v41
    v51 = v30 * h0_4
    v53 = v28 * h1_4
    v54 = v51 + v53
    v56 = z0_2 * v54
    v57 = v56 + v49
    v58 = g3 * h0_5
    v59 = g4 * h1_5
    v60 = v58 + v59
    v62 = z0_1 * v60
    v63 = v62 * 2.0
    v64 = v63 + v57
    v65 = v14 * h0_4
    v66 = v11 * h1_4
    v67 = v65 + v66
    v68 = -v67
    v70 = z1_2 * v68
    v71 = v70 + v64
    v72 = v32 * h0_1
    v73 = -g1
    v74 = v18 + v73
    v75 = v74 * h1_1
    v76 = -g2
    v78 = v76 * h2_1
    v79 = v75 + v78
    v80 = v72 + v79
    v82 = z1_3 * g4
    v84 = z0_3 * g3
    v85 = v82 + v84
    v86 = h0_2 * 2.0
    v87 = v85 * v86
    v88 = v87 + v80
    v89 = z1_3 * v11
    v90 = z0_3 * v14
    v91 = v89 + v90
    v92 = v91 * h1_2
    v93 = v92 + v88
    v95 = v14 * h0_3
    v97 = v11 * h1_3
    v98 = v95 + v97
    v99 = z1_2 * v98
    v100 = v99 + v93
    v101 = g3 * h0_3
    v102 = g4 * h1_3
    v103 = v101 + v102
    v104 = z0_2 * v103
    v105 = v104 * 2.0
    v106 = v105 + v100
    v107 = z0_1 * v54
    v108 = v107 + v106
    v109 = z1_1 * v68
    v110 = v109 + v108
    v111 = z0_2 * h1_2
    v112 = z1_2 * h0_2
    v113 = v111 + v112
    v114 = v14 * v113
    v115 = z0_2 * v86
    v116 = g3 * v115
    v117 = h1_2 * 2.0
    v118 = z1_2 * v117
    v119 = g5 * v118
    v120 = v116 + v119
    v121 = v114 + v120
    v122 = z0_1 * h1_2
    v123 = z1_2 * h0_1
    v124 = v122 + v123
    v125 = z1_1 * h0_2
    v126 = z0_2 * h1_1
    v127 = v125 + v126
    v128 = v124 + v127
    v129 = -v128
    v130 = v14 * v129
    v131 = z0_1 * h0_2
    v132 = z0_2 * h0_1
    v133 = v131 + v132
    v134 = v30 * v133
    v135 = v130 + v134
    v136 = z1_1 * h1_2
    v137 = z1_2 * h1_1
    v138 = v136 + v137
    v139 = g5 * -2.0
    v140 = v139 * v138
    v141 = v140 + v135
    v142 = z0_1 * h1_1
    v143 = z1_1 * h0_1
    v144 = v142 + v143
    v145 = v14 * v144
    v146 = z0_1 * v8
    v147 = g3 * v146
    v148 = h1_1 * 2.0
    v149 = z1_1 * v148
    v150 = g5 * v149
    v151 = v147 + v150
    v152 = v145 + v151
    v153 = v74 * h0_2
    v154 = z0_5 * g5
    v155 = v154 * v148
    v156 = v153 + v155
    v157 = z0_4 * v139
    v158 = v157 * h1_2
    v159 = v158 + v156
    v160 = v38 * h0_1
    v161 = v160 + v159
    v162 = z0_1 * v46
    v163 = v162 + v161
    v164 = v139 * h0_4
    v165 = z1_2 * v164
    v166 = v165 + v163
    v167 = g5 * h0_5
    v168 = z1_1 * v167
    v169 = v168 * 2.0
    v170 = v169 + v166
    v171 = z0_2 * v68
    v172 = v171 + v170
    v173 = z0_3 * g5
    v174 = v173 * v117
    v175 = v20 * h0_1
    v176 = v157 * h1_1
    v177 = v175 + v176
    v178 = v174 + v177
    v179 = v91 * h0_2
    v180 = v179 + v178
    v181 = z0_2 * v98
    v182 = v181 + v180
    v183 = g5 * h0_3
    v184 = z1_2 * v183
    v185 = v184 * 2.0
    v186 = v185 + v182
    v187 = z1_1 * v164
    v188 = v187 + v186
    v189 = z0_1 * v68
    v190 = v189 + v188
    v191 = v11 * v113
    v192 = g4 * v115
    v193 = v192 + v191
    v194 = v11 * v129
    v195 = v28 * v133
    v196 = v194 + v195
    v197 = v11 * v144
    v198 = g4 * v146
    v199 = v198 + v197
    v200 = v76 * h0_2
    v201 = g2 * h0_1
    v203 = -v127
    v204 = v124 + v203
    v206 = z2_1 * h0_2
    v207 = z0_2 * h2_1
    v208 = v206 + v207
    v209 = -v208
    v210 = z0_1 * h2_2
    v212 = z2_2 * h0_1
    v213 = v210 + v212
    v214 = v209 + v213
    v215 = z0_4 * v133
    v216 = z0_1 * z0_2
    v217 = v216 * h0_4
    v218 = v215 + v217
    v219 = v218 * -2.0
    v220 = z0_5 * v146
    v221 = z0_1 * z0_1
    v222 = v221 * h0_5
    v223 = v220 + v222
    v224 = z0_3 * v115
    v225 = v224 + v223
    v226 = z0_2 * z0_2
    v227 = v226 * h0_3
    v228 = v227 + v225
    v229 = v219 + v228
    v230 = z0_4 * v129
    v231 = z1_1 * z0_2
    v232 = z0_1 * z1_2
    v233 = -v232
    v234 = v233 - v231
    v235 = v234 * h0_4
    v236 = v230 + v235
    v237 = z0_5 * v144
    v238 = v237 + v236
    v239 = z0_1 * z1_1
    v240 = v239 * h0_5
    v241 = v240 + v238
    v242 = z0_3 * v113
    v243 = v242 + v241
    v244 = z0_2 * z1_2
    v245 = v244 * h0_3
    v246 = v245 + v243
    v247 = v246 * 2.0
    v248 = z1_5 * v146
    v249 = v221 * h1_5
    v250 = v248 + v249
    v251 = z1_3 * v115
    v252 = v251 + v250
    v253 = v226 * h1_3
    v254 = v253 + v252
    v255 = v247 + v254
    v256 = z1_4 * v133
    v257 = v216 * h1_4
    v258 = v256 + v257
    v259 = v258 * -2.0
    v260 = v259 + v255
    v261 = z1_4 * v129
    v262 = v234 * h1_4
    v263 = v261 + v262
    v264 = z1_5 * v144
    v265 = v264 + v263
    v266 = v239 * h1_5
    v267 = v266 + v265
    v268 = z1_3 * v113
    v269 = v268 + v267
    v270 = v244 * h1_3
    v271 = v270 + v269
    v272 = v271 * 2.0
    v273 = z0_5 * v149
    v274 = z1_1 * z1_1
    v275 = v274 * h0_5
    v276 = v273 + v275
    v277 = z0_3 * v118
    v278 = v277 + v276
    v279 = z1_2 * z1_2
    v280 = v279 * h0_3
    v281 = v280 + v278
    v282 = v272 + v281
    v283 = z0_4 * v138
    v284 = z1_1 * z1_2
    v285 = v284 * h0_4
    v286 = v283 + v285
    v287 = v286 * -2.0
    v288 = v287 + v282
    return (
        v71, v110, v121, v141, v152, v172, v190, v193, v196, v199, v200, v201, v204, v214, v229, v260, v288,
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
    first = tl.maximum(start - 2, 0)
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + tl.maximum(channels - 1, 0)
    o3 = o2 + tl.maximum(channels - 2, 0)
    o4 = o3 + channels
    o5 = o4 + tl.maximum(channels - 1, 0)
    o6 = o5 + tl.maximum(channels - 1, 0)
    jets = jets + (image * channels * 6 * plane + corner) + offset
    grad = grad + (image * o6 * plane + corner) + offset
    grad_grad_jets = grad_grad_jets + (image * channels * 6 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 6 * plane + corner) + offset
    grad_grad_features = grad_grad_features + (image * o6 * plane + corner) + offset
    z0_1 = load(jets + (first * 6 + 1) * plane, m0, wide)
    z1_1 = load(jets + ((first + 1) * 6 + 1) * plane, among(first + 1 < channels, room, block), wide)
    z0_2 = load(jets + (first * 6 + 2) * plane, m0, wide)
    z1_2 = load(jets + ((first + 1) * 6 + 2) * plane, among(first + 1 < channels, room, block), wide)
    z0_3 = load(jets + (first * 6 + 3) * plane, m0, wide)
    z0_4 = load(jets + (first * 6 + 4) * plane, m0, wide)
    z0_5 = load(jets + (first * 6 + 5) * plane, m0, wide)
    h0_1 = load(grad_grad_jets + (first * 6 + 1) * plane, m0, wide)
    h1_1 = load(grad_grad_jets + ((first + 1) * 6 + 1) * plane, among(first + 1 < channels, room, block), wide)
    h0_2 = load(grad_grad_jets + (first * 6 + 2) * plane, m0, wide)
    h1_2 = load(grad_grad_jets + ((first + 1) * 6 + 2) * plane, among(first + 1 < channels, room, block), wide)
    h0_3 = load(grad_grad_jets + (first * 6 + 3) * plane, m0, wide)
    h0_4 = load(grad_grad_jets + (first * 6 + 4) * plane, m0, wide)
    h0_5 = load(grad_grad_jets + (first * 6 + 5) * plane, m0, wide)
    a0_1 = zero
    a1_1 = zero
    a0_2 = zero
    a1_2 = zero
    a0_3 = zero
    a0_4 = zero
    a0_5 = zero
    for i in range(first, tl.minimum(start + run, channels)):
        m1 = among(i + 1 < channels, room, block)
        m2 = among(i + 2 < channels, room, block)
        z2_1 = load(jets + ((i + 2) * 6 + 1) * plane, m2, wide)
        z2_2 = load(jets + ((i + 2) * 6 + 2) * plane, m2, wide)
        z1_3 = load(jets + ((i + 1) * 6 + 3) * plane, m1, wide)
        z1_4 = load(jets + ((i + 1) * 6 + 4) * plane, m1, wide)
        z1_5 = load(jets + ((i + 1) * 6 + 5) * plane, m1, wide)
        h0_0 = load(grad_grad_jets + (i * 6) * plane, m0, wide)
        h2_1 = load(grad_grad_jets + ((i + 2) * 6 + 1) * plane, m2, wide)
        h2_2 = load(grad_grad_jets + ((i + 2) * 6 + 2) * plane, m2, wide)
        h1_3 = load(grad_grad_jets + ((i + 1) * 6 + 3) * plane, m1, wide)
        h1_4 = load(grad_grad_jets + ((i + 1) * 6 + 4) * plane, m1, wide)
        h1_5 = load(grad_grad_jets + ((i + 1) * 6 + 5) * plane, m1, wide)
        g1 = load(grad + (o1 + i) * plane, m1, wide)
        g2 = load(grad + (o2 + i) * plane, m2, wide)
        g3 = load(grad + (o3 + i) * plane, m0, wide)
        g4 = load(grad + (o4 + i) * plane, m1, wide)
        g5 = load(grad + (o5 + i) * plane, m1, wide)
        (c0_1, c0_2, c0_3, c0_4, c0_5, c1_1, c1_2, c1_3, c1_4, c1_5, c2_1, c2_2, f1, f2, f3, f4, f5) = double_step_3(
            z1_5, g4, z0_5, g3, h0_1, g5, z1_4, z0_4, g1, h1_2, g2, h2_2, h0_2, h1_1, h0_5, h1_5, z1_1, h0_4,
            h1_4, z0_2, z0_1, z1_2, h2_1, z1_3, z0_3, h0_3, h1_3, z2_1, z2_2,
        )
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 6) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 6 + 1) * plane, a0_1 + c0_1, mask=own)
        a0_1 = a1_1 + c1_1
        a1_1 = c2_1
        tl.store(grad_jets + (i * 6 + 2) * plane, a0_2 + c0_2, mask=own)
        a0_2 = a1_2 + c1_2
        a1_2 = c2_2
        tl.store(grad_jets + (i * 6 + 3) * plane, a0_3 + c0_3, mask=own)
        a0_3 = c1_3
        tl.store(grad_jets + (i * 6 + 4) * plane, a0_4 + c0_4, mask=own)
        a0_4 = c1_4
        tl.store(grad_jets + (i * 6 + 5) * plane, a0_5 + c0_5, mask=own)
        a0_5 = c1_5
        tl.store(grad_grad_features + (o0 + i) * plane, h0_0, mask=m0 & own)
        tl.store(grad_grad_features + (o1 + i) * plane, f1, mask=m1 & own)
        tl.store(grad_grad_features + (o2 + i) * plane, f2, mask=m2 & own)
        tl.store(grad_grad_features + (o3 + i) * plane, f3, mask=m0 & own)
        tl.store(grad_grad_features + (o4 + i) * plane, f4, mask=m1 & own)
        tl.store(grad_grad_features + (o5 + i) * plane, f5, mask=m1 & own)
        z0_1 = z1_1
        z1_1 = z2_1
        z0_2 = z1_2
        z1_2 = z2_2
        z0_3 = z1_3
        z0_4 = z1_4
        z0_5 = z1_5
        h0_1 = h1_1
        h1_1 = h2_1
        h0_2 = h1_2
        h1_2 = h2_2
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
    o2 = o1 + tl.maximum(channels - 1, 0)
    o3 = o2 + tl.maximum(channels - 2, 0)
    o4 = o3 + channels
    o5 = o4 + tl.maximum(channels - 1, 0)
    o6 = o5 + tl.maximum(channels - 1, 0)
    (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
        source + (0) * area, 0 < channels, row, height, width, across, below, inside, radius, wide,
    )
    (z1_0, z1_1, z1_2, z1_3, z1_4, z1_5) = jets_of(
        source + (1) * area, 1 < channels, row, height, width, across, below, inside, radius, wide,
    )
    n0, s0 = zero + least, zero
    n1, s1 = zero + least, zero
    k1 = tl.maximum(tl.maximum(tl.maximum(tl.maximum(zero, tl.abs(z0_1)), tl.abs(z0_2)), tl.abs(z1_1)), tl.abs(z1_2))
    k2 = tl.maximum(tl.maximum(tl.maximum(tl.maximum(tl.maximum(tl.maximum(zero, tl.abs(z0_3)), tl.abs(z0_4)), tl.abs(z0_5)), tl.abs(z1_3)), tl.abs(z1_4)), tl.abs(z1_5))
    for i in range(0, channels):
        (z2_0, z2_1, z2_2, z2_3, z2_4, z2_5) = jets_of(
            source + (i + 2) * area, i + 2 < channels, row, height, width, across, below, inside, radius, wide,
        )
        m1 = among(i + 1 < channels, room, block)
        m2 = among(i + 2 < channels, room, block)
        (f1, f2, f3, f4, f5) = forward_step_3(
            z0_1, z1_2, z1_1, z0_2, z2_2, z2_1, z0_5, z0_3, z0_4, z1_5, z1_3, z1_4,
        )
        f0 = tl.where(among(i < channels, room, block), z0_0, zero)
        f1 = tl.where(m1, f1, zero)
        f2 = tl.where(m2, f2, zero)
        f3 = tl.where(among(i < channels, room, block), f3, zero)
        f4 = tl.where(m1, f4, zero)
        f5 = tl.where(m1, f5, zero)
        most = tl.maximum(tl.maximum(n0, tl.abs(f1)), tl.abs(f2))
        part, unit = n0 / most, 1.0 / most
        s0 = s0 * (part * part)
        s0 += (f1 * unit) * (f1 * unit)
        s0 += (f2 * unit) * (f2 * unit)
        n0 = most
        most = tl.maximum(tl.maximum(tl.maximum(n1, tl.abs(f3)), tl.abs(f4)), tl.abs(f5))
        part, unit = n1 / most, 1.0 / most
        s1 = s1 * (part * part)
        s1 += (f3 * unit) * (f3 * unit)
        s1 += (f4 * unit) * (f4 * unit)
        s1 += (f5 * unit) * (f5 * unit)
        n1 = most
        k1 = tl.maximum(tl.maximum(k1, tl.abs(z2_1)), tl.abs(z2_2))
        k2 = tl.maximum(tl.maximum(tl.maximum(k2, tl.abs(z2_3)), tl.abs(z2_4)), tl.abs(z2_5))
        z0_0 = z1_0
        z0_1 = z1_1
        z0_2 = z1_2
        z0_3 = z1_3
        z0_4 = z1_4
        z0_5 = z1_5
        z1_0 = z2_0
        z1_1 = z2_1
        z1_2 = z2_2
        z1_3 = z2_3
        z1_4 = z2_4
        z1_5 = z2_5
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
    o2 = o1 + tl.maximum(channels - 1, 0)
    o3 = o2 + tl.maximum(channels - 2, 0)
    o4 = o3 + channels
    o5 = o4 + tl.maximum(channels - 1, 0)
    o6 = o5 + tl.maximum(channels - 1, 0)
    (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
        source + (0) * area, 0 < channels, row, height, width, across, below, inside, radius, wide,
    )
    (z1_0, z1_1, z1_2, z1_3, z1_4, z1_5) = jets_of(
        source + (1) * area, 1 < channels, row, height, width, across, below, inside, radius, wide,
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
            (z2_0, z2_1, z2_2, z2_3, z2_4, z2_5) = jets_of(
                source + (i + 2) * area, i + 2 < channels, row, height, width, across, below, inside, radius, wide,
            )
            m1 = among(i + 1 < channels, room, block)
            m2 = among(i + 2 < channels, room, block)
            (f1, f2, f3, f4, f5) = forward_step_3(
                z0_1, z1_2, z1_1, z0_2, z2_2, z2_1, z0_5, z0_3, z0_4, z1_5, z1_3, z1_4,
            )
            f0 = tl.where(among(i < channels, room, block), z0_0, zero)
            f1 = tl.where(m1, f1, zero)
            f2 = tl.where(m2, f2, zero)
            f3 = tl.where(among(i < channels, room, block), f3, zero)
            f4 = tl.where(m1, f4, zero)
            f5 = tl.where(m1, f5, zero)
            if scaled:
                f1 = scaled_by(f1, q0)
                f2 = scaled_by(f2, q0)
                f3 = scaled_by(f3, q1)
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
                tl.store(inner + (o1 + i) * area, f1, mask=m1)
                tl.store(inner + (o2 + i) * area, f2, mask=m2)
                tl.store(inner + (o3 + i) * area, f3, mask=m0)
                tl.store(inner + (o4 + i) * area, f4, mask=m1)
                tl.store(inner + (o5 + i) * area, f5, mask=m1)
            z0_0 = z1_0
            z0_1 = z1_1
            z0_2 = z1_2
            z0_3 = z1_3
            z0_4 = z1_4
            z0_5 = z1_5
            z1_0 = z2_0
            z1_1 = z2_1
            z1_2 = z2_2
            z1_3 = z2_3
            z1_4 = z2_4
            z1_5 = z2_5
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
        o2 = o1 + tl.maximum(channels - 1, 0)
        o3 = o2 + tl.maximum(channels - 2, 0)
        o4 = o3 + channels
        o5 = o4 + tl.maximum(channels - 1, 0)
        o6 = o5 + tl.maximum(channels - 1, 0)
        (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
            source + (0) * area, 0 < channels, row, height, width, across, below, inside, radius, wide,
        )
        (z1_0, z1_1, z1_2, z1_3, z1_4, z1_5) = jets_of(
            source + (1) * area, 1 < channels, row, height, width, across, below, inside, radius, wide,
        )
        if scaled:
            q0 = load(factors + (image * 2 + 0) * area + pixel, m0, wide)
            q1 = load(factors + (image * 2 + 1) * area + pixel, m0, wide)
        lost = load(spoiled + image * area + pixel, m0, wide)
        number = tl.minimum(room, block).to(tl.float64)
        for i in range(0, channels):
            (z2_0, z2_1, z2_2, z2_3, z2_4, z2_5) = jets_of(
                source + (i + 2) * area, i + 2 < channels, row, height, width, across, below, inside, radius, wide,
            )
            m1 = among(i + 1 < channels, room, block)
            m2 = among(i + 2 < channels, room, block)
            (f1, f2, f3, f4, f5) = forward_step_3(
                z0_1, z1_2, z1_1, z0_2, z2_2, z2_1, z0_5, z0_3, z0_4, z1_5, z1_3, z1_4,
            )
            f0 = tl.where(among(i < channels, room, block), z0_0, zero)
            f1 = tl.where(m1, f1, zero)
            f2 = tl.where(m2, f2, zero)
            f3 = tl.where(among(i < channels, room, block), f3, zero)
            f4 = tl.where(m1, f4, zero)
            f5 = tl.where(m1, f5, zero)
            if scaled:
                f1 = scaled_by(f1, q0)
                f2 = scaled_by(f2, q0)
                f3 = scaled_by(f3, q1)
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
            z1_0 = z2_0
            z1_1 = z2_1
            z1_2 = z2_2
            z1_3 = z2_3
            z1_4 = z2_4
            z1_5 = z2_5
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
        o2 = o1 + tl.maximum(channels - 1, 0)
        o3 = o2 + tl.maximum(channels - 2, 0)
        o4 = o3 + channels
        o5 = o4 + tl.maximum(channels - 1, 0)
        o6 = o5 + tl.maximum(channels - 1, 0)
        (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
            source + (0) * area, 0 < channels, row, height, width, across, below, inside, radius, wide,
        )
        (z1_0, z1_1, z1_2, z1_3, z1_4, z1_5) = jets_of(
            source + (1) * area, 1 < channels, row, height, width, across, below, inside, radius, wide,
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
            (z2_0, z2_1, z2_2, z2_3, z2_4, z2_5) = jets_of(
                source + (i + 2) * area, i + 2 < channels, row, height, width, across, below, inside, radius, wide,
            )
            m1 = among(i + 1 < channels, room, block)
            m2 = among(i + 2 < channels, room, block)
            (f1, f2, f3, f4, f5) = forward_step_3(
                z0_1, z1_2, z1_1, z0_2, z2_2, z2_1, z0_5, z0_3, z0_4, z1_5, z1_3, z1_4,
            )
            f0 = tl.where(among(i < channels, room, block), z0_0, zero)
            f1 = tl.where(m1, f1, zero)
            f2 = tl.where(m2, f2, zero)
            f3 = tl.where(among(i < channels, room, block), f3, zero)
            f4 = tl.where(m1, f4, zero)
            f5 = tl.where(m1, f5, zero)
            if scaled:
                f1 = scaled_by(f1, q0)
                f2 = scaled_by(f2, q0)
                f3 = scaled_by(f3, q1)
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
            z1_0 = z2_0
            z1_1 = z2_1
            z1_2 = z2_2
            z1_3 = z2_3
            z1_4 = z2_4
            z1_5 = z2_5
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
    o2 = o1 + tl.maximum(channels - 1, 0)
    o3 = o2 + tl.maximum(channels - 2, 0)
    o4 = o3 + channels
    o5 = o4 + tl.maximum(channels - 1, 0)
    o6 = o5 + tl.maximum(channels - 1, 0)
    (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
        source + (0) * area, 0 < channels, row, height, width, across, below, inside, radius, wide,
    )
    (z1_0, z1_1, z1_2, z1_3, z1_4, z1_5) = jets_of(
        source + (1) * area, 1 < channels, row, height, width, across, below, inside, radius, wide,
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
        (z2_0, z2_1, z2_2, z2_3, z2_4, z2_5) = jets_of(
            source + (i + 2) * area, i + 2 < channels, row, height, width, across, below, inside, radius, wide,
        )
        m1 = among(i + 1 < channels, room, block)
        m2 = among(i + 2 < channels, room, block)
        (f1, f2, f3, f4, f5) = forward_step_3(
            z0_1, z1_2, z1_1, z0_2, z2_2, z2_1, z0_5, z0_3, z0_4, z1_5, z1_3, z1_4,
        )
        f0 = tl.where(among(i < channels, room, block), z0_0, zero)
        f1 = tl.where(m1, f1, zero)
        f2 = tl.where(m2, f2, zero)
        f3 = tl.where(among(i < channels, room, block), f3, zero)
        f4 = tl.where(m1, f4, zero)
        f5 = tl.where(m1, f5, zero)
        if scaled:
            f1 = scaled_by(f1, q0)
            f2 = scaled_by(f2, q0)
            f3 = scaled_by(f3, q1)
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
            g1 = load(outer + (o1 + i) * area, m1, wide)
            g2 = load(outer + (o2 + i) * area, m2, wide)
            g3 = load(outer + (o3 + i) * area, m0, wide)
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
        p1 += f3 * g3
        p1 += f4 * g4
        p1 += f5 * g5
        z0_0 = z1_0
        z0_1 = z1_1
        z0_2 = z1_2
        z0_3 = z1_3
        z0_4 = z1_4
        z0_5 = z1_5
        z1_0 = z2_0
        z1_1 = z2_1
        z1_2 = z2_2
        z1_3 = z2_3
        z1_4 = z2_4
        z1_5 = z2_5
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
    o2 = o1 + tl.maximum(channels - 1, 0)
    o3 = o2 + tl.maximum(channels - 2, 0)
    o4 = o3 + channels
    o5 = o4 + tl.maximum(channels - 1, 0)
    o6 = o5 + tl.maximum(channels - 1, 0)
    (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
        source + (0) * area, 0 < channels, row, height, width, across, below, inside, radius, wide,
    )
    (z1_0, z1_1, z1_2, z1_3, z1_4, z1_5) = jets_of(
        source + (1) * area, 1 < channels, row, height, width, across, below, inside, radius, wide,
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
    a1_1 = zero
    a0_2 = zero
    a1_2 = zero
    a0_3 = zero
    a0_4 = zero
    a0_5 = zero
    for i in range(0, channels):
        (z2_0, z2_1, z2_2, z2_3, z2_4, z2_5) = jets_of(
            source + (i + 2) * area, i + 2 < channels, row, height, width, across, below, inside, radius, wide,
        )
        m1 = among(i + 1 < channels, room, block)
        m2 = among(i + 2 < channels, room, block)
        (f1, f2, f3, f4, f5) = forward_step_3(
            z0_1, z1_2, z1_1, z0_2, z2_2, z2_1, z0_5, z0_3, z0_4, z1_5, z1_3, z1_4,
        )
        f0 = tl.where(among(i < channels, room, block), z0_0, zero)
        f1 = tl.where(m1, f1, zero)
        f2 = tl.where(m2, f2, zero)
        f3 = tl.where(among(i < channels, room, block), f3, zero)
        f4 = tl.where(m1, f4, zero)
        f5 = tl.where(m1, f5, zero)
        if scaled:
            f1 = scaled_by(f1, q0)
            f2 = scaled_by(f2, q0)
            f3 = scaled_by(f3, q1)
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
            g1 = load(outer + (o1 + i) * area, m1, wide)
            g2 = load(outer + (o2 + i) * area, m2, wide)
            g3 = load(outer + (o3 + i) * area, m0, wide)
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
            g3 = scaled_by(g3, q1) + scaled_by(f3, r1)
            g4 = scaled_by(g4, q1) + scaled_by(f4, r1)
            g5 = scaled_by(g5, q1) + scaled_by(f5, r1)
        (c0_1, c0_2, c0_3, c0_4, c0_5, c1_1, c1_2, c1_3, c1_4, c1_5, c2_1, c2_2) = backward_step_3(
            g5, z1_5, g4, z0_5, z1_1, z1_4, g3, z0_4, z0_2, z0_1, z2_2, g2, g1, z1_2, z1_3, z0_3, z2_1,
        )
        tl.store(grad_jets + (i * 6) * plane, g0, mask=own)
        tl.store(grad_jets + (i * 6 + 1) * plane, a0_1 + c0_1, mask=own)
        a0_1 = a1_1 + c1_1
        a1_1 = c2_1
        tl.store(grad_jets + (i * 6 + 2) * plane, a0_2 + c0_2, mask=own)
        a0_2 = a1_2 + c1_2
        a1_2 = c2_2
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
        z1_0 = z2_0
        z1_1 = z2_1
        z1_2 = z2_2
        z1_3 = z2_3
        z1_4 = z2_4
        z1_5 = z2_5
