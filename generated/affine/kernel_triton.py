"""Differential invariants of affine, order 2. Kernels in Triton.

Generated; do not edit. Regenerate with: python -m codegen

Spec       affine: 6 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  76074389376bf183ae223232a2cd9cd5053f8f71997b51ec0614a1fcb72c2ff3
Proof      jets 14 - orbits 6 = 8 independent invariants, all found, annihilated by 6 generators
Forward    27 operations per channel and pixel: add 3, mul 16, scale 3, sub 5
Backward   61 operations per channel and pixel: add 21, mul 32, neg 2, scale 6
Second     135 operations per channel and pixel: add 49, mul 71, neg 4, scale 11
Schedule   saves the jets alone, backward repeats 3 forward operations; values alive at once: 11, 11, 28
Features
    u(i), weight 0: u0
    J(i,i+1), weight 1: u0_x*u1_y - u0_y*u1_x
    Q(i,i), weight 2: u0_xx*u0_yy - u0_xy**2
    Q(i,i+1), weight 2: u0_xx*u1_yy - 2*u0_xy*u1_xy + u0_yy*u1_xx
    T(i,i,i), weight 2: u0_x**2*u0_yy - 2*u0_x*u0_xy*u0_y + u0_xx*u0_y**2
    T(i,i,i+1), weight 2: u0_x**2*u1_yy - 2*u0_x*u0_y*u1_xy + u0_y**2*u1_xx

"""

# mypy: ignore-errors

from __future__ import annotations

import triton
import triton.language as tl
from torch import Tensor

from ..runtime.triton_launch import among, feature_shape, launch, load, neighbours, place, scaled_by, stencil, taps

REACHES = (0, 1, 0, 1, 0, 1)
"""Channels beyond the first that each family reads; None for a function of the base alone."""
SCALES = (-1, 0, 1, 1, 1, 1)
"""For each family the number of its weight among those that are not zero, which share a scale; -1 for weight zero."""
ORDERS = (1, 2)
"""Of the jets that bounds on the rounding of features with a weight read."""
COLUMNS = 8
"""The least power of two that holds the families, from 8."""


@triton.jit
def forward_step_2(z0_1, z1_2, z1_1, z0_2, z0_4, z0_3, z0_5, z1_5, z1_3, z1_4):
    v3 = z0_1 * z1_2
    v6 = z1_1 * z0_2
    v7 = v3 - v6
    v9 = z0_4 * z0_4
    v12 = z0_3 * z0_5
    v13 = v12 - v9
    v15 = z0_3 * z1_5
    v17 = z1_3 * z0_5
    v18 = v15 + v17
    v20 = z0_4 * z1_4
    v21 = v20 * 2.0
    v22 = v18 - v21
    v23 = z0_1 * z0_1
    v24 = z0_5 * v23
    v25 = z0_2 * z0_2
    v26 = z0_3 * v25
    v27 = v24 + v26
    v28 = z0_1 * z0_2
    v29 = z0_4 * v28
    v30 = v29 * 2.0
    v31 = v27 - v30
    v32 = z1_5 * v23
    v33 = z1_3 * v25
    v34 = v32 + v33
    v35 = z1_4 * v28
    v36 = v35 * 2.0
    v37 = v34 - v36
    return (v7, v13, v22, v31, v37)


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
    o3 = o2 + channels
    o4 = o3 + tl.maximum(channels - 1, 0)
    o5 = o4 + channels
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
        (f1, f2, f3, f4, f5) = forward_step_2(z0_1, z1_2, z1_1, z0_2, z0_4, z0_3, z0_5, z1_5, z1_3, z1_4)
        tl.store(features + (o0 + i) * plane, z0_0, mask=m0)
        tl.store(features + (o1 + i) * plane, f1, mask=m1)
        tl.store(features + (o2 + i) * plane, f2, mask=m0)
        tl.store(features + (o3 + i) * plane, f3, mask=m1)
        tl.store(features + (o4 + i) * plane, f4, mask=m0)
        tl.store(features + (o5 + i) * plane, f5, mask=m1)
        z0_1 = z1_1
        z0_2 = z1_2
        z0_3 = z1_3
        z0_4 = z1_4
        z0_5 = z1_5


@triton.jit
def backward_step_2(g5, z1_4, g4, z0_4, z0_2, z1_5, z0_5, z0_1, z1_2, g1, z1_3, z0_3, z1_1, g3, g2):
    v2 = g5 * -2.0
    v4 = z1_4 * v2
    v6 = g4 * -2.0
    v8 = z0_4 * v6
    v9 = v4 + v8
    v11 = z0_2 * v9
    v13 = z1_5 * g5
    v15 = z0_5 * g4
    v16 = v13 + v15
    v18 = z0_1 * v16
    v19 = v18 * 2.0
    v20 = v11 + v19
    v23 = z1_2 * g1
    v24 = v23 + v20
    v26 = z1_3 * g5
    v28 = z0_3 * g4
    v29 = v26 + v28
    v30 = z0_2 * v29
    v31 = v30 * 2.0
    v32 = z0_1 * v9
    v33 = v31 + v32
    v34 = -g1
    v36 = z1_1 * v34
    v37 = v36 + v33
    v38 = z0_2 * z0_2
    v39 = v38 * g4
    v41 = z1_5 * g3
    v42 = v39 + v41
    v44 = z0_5 * g2
    v45 = v44 + v42
    v46 = z0_1 * z0_2
    v47 = v46 * v6
    v48 = g3 * -2.0
    v49 = z1_4 * v48
    v50 = v47 + v49
    v51 = -g2
    v52 = z0_4 * v51
    v53 = v52 * 2.0
    v54 = v53 + v50
    v55 = z0_1 * z0_1
    v56 = v55 * g4
    v57 = z1_3 * g3
    v58 = v56 + v57
    v59 = z0_3 * g2
    v60 = v59 + v58
    v61 = z0_2 * v34
    v62 = z0_1 * g1
    v63 = v38 * g5
    v64 = z0_5 * g3
    v65 = v63 + v64
    v66 = v46 * v2
    v67 = z0_4 * v48
    v68 = v66 + v67
    v69 = v55 * g5
    v70 = z0_3 * g3
    v71 = v69 + v70
    return (v24, v37, v45, v54, v60, v61, v62, v65, v68, v71)


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
    o2 = o1 + tl.maximum(channels - 1, 0)
    o3 = o2 + channels
    o4 = o3 + tl.maximum(channels - 1, 0)
    o5 = o4 + channels
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
        g1 = load(grad + (o1 + i) * plane, m1, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        g3 = load(grad + (o3 + i) * plane, m1, wide)
        g4 = load(grad + (o4 + i) * plane, m0, wide)
        g5 = load(grad + (o5 + i) * plane, m1, wide)
        (c0_1, c0_2, c0_3, c0_4, c0_5, c1_1, c1_2, c1_3, c1_4, c1_5) = backward_step_2(
            g5, z1_4, g4, z0_4, z0_2, z1_5, z0_5, z0_1, z1_2, g1, z1_3, z0_3, z1_1, g3, g2,
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
    g5, z1_4, g4, z0_4, h0_2, z1_5, z0_5, h0_1, g1, h1_2, h0_4, h1_4, z0_2, h0_5, h1_5, z0_1, z1_3,
    z0_3, h1_1, h0_3, h1_3, g2, g3, z1_1, z1_2,
):
    v1 = g5 * -2.0
    v3 = z1_4 * v1
    v5 = g4 * -2.0
    v7 = z0_4 * v5
    v8 = v3 + v7
    v10 = v8 * h0_2
    v12 = z1_5 * g5
    v14 = z0_5 * g4
    v15 = v12 + v14
    v17 = h0_1 * 2.0
    v18 = v15 * v17
    v21 = g1 * h1_2
    v22 = v21 + v18
    v23 = v10 + v22
    v25 = v5 * h0_4
    v27 = v1 * h1_4
    v28 = v25 + v27
    v30 = z0_2 * v28
    v31 = v30 + v23
    v33 = g4 * h0_5
    v35 = g5 * h1_5
    v36 = v33 + v35
    v38 = z0_1 * v36
    v39 = v38 * 2.0
    v40 = v39 + v31
    v42 = z1_3 * g5
    v44 = z0_3 * g4
    v45 = v42 + v44
    v46 = h0_2 * 2.0
    v47 = v45 * v46
    v48 = v8 * h0_1
    v49 = -g1
    v51 = v49 * h1_1
    v52 = v51 + v48
    v53 = v47 + v52
    v55 = g4 * h0_3
    v57 = g5 * h1_3
    v58 = v55 + v57
    v59 = z0_2 * v58
    v60 = v59 * 2.0
    v61 = v60 + v53
    v62 = z0_1 * v28
    v63 = v62 + v61
    v65 = g2 * h0_5
    v67 = g3 * h1_5
    v68 = v65 + v67
    v69 = z0_2 * v46
    v70 = g4 * v69
    v71 = v70 + v68
    v72 = z0_1 * h0_2
    v73 = z0_2 * h0_1
    v74 = v72 + v73
    v75 = v5 * v74
    v76 = -g2
    v77 = h0_4 * 2.0
    v78 = v76 * v77
    v79 = g3 * -2.0
    v80 = v79 * h1_4
    v81 = v78 + v80
    v82 = v75 + v81
    v83 = g2 * h0_3
    v84 = g3 * h1_3
    v85 = v83 + v84
    v86 = z0_1 * v17
    v87 = g4 * v86
    v88 = v87 + v85
    v89 = v49 * h0_2
    v90 = g1 * h0_1
    v91 = g3 * h0_5
    v92 = g5 * v69
    v93 = v91 + v92
    v94 = v1 * v74
    v95 = v79 * h0_4
    v96 = v95 + v94
    v97 = g3 * h0_3
    v98 = g5 * v86
    v99 = v97 + v98
    v102 = z1_1 * h0_2
    v103 = z0_2 * h1_1
    v104 = v102 + v103
    v105 = -v104
    v106 = z0_1 * h1_2
    v108 = z1_2 * h0_1
    v109 = v106 + v108
    v110 = v105 + v109
    v111 = z0_3 * h0_5
    v112 = z0_5 * h0_3
    v113 = v111 + v112
    v114 = z0_4 * v77
    v115 = -v114
    v116 = v115 + v113
    v117 = z0_4 * h1_4
    v118 = z1_4 * h0_4
    v119 = v117 + v118
    v120 = v119 * -2.0
    v121 = z0_3 * h1_5
    v122 = z1_5 * h0_3
    v123 = v121 + v122
    v124 = z1_3 * h0_5
    v125 = v124 + v123
    v126 = z0_5 * h1_3
    v127 = v126 + v125
    v128 = v120 + v127
    v129 = z0_4 * v74
    v130 = z0_1 * z0_2
    v131 = v130 * h0_4
    v132 = v129 + v131
    v133 = v132 * -2.0
    v134 = z0_5 * v86
    v135 = z0_1 * z0_1
    v136 = v135 * h0_5
    v137 = v134 + v136
    v138 = z0_3 * v69
    v139 = v138 + v137
    v140 = z0_2 * z0_2
    v141 = v140 * h0_3
    v142 = v141 + v139
    v143 = v133 + v142
    v144 = z1_4 * v74
    v145 = v130 * h1_4
    v146 = v144 + v145
    v147 = v146 * -2.0
    v148 = z1_5 * v86
    v149 = v135 * h1_5
    v150 = v148 + v149
    v151 = z1_3 * v69
    v152 = v151 + v150
    v153 = v140 * h1_3
    v154 = v153 + v152
    v155 = v147 + v154
    return (v40, v63, v71, v82, v88, v89, v90, v93, v96, v99, v110, v116, v128, v143, v155)


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
    o2 = o1 + tl.maximum(channels - 1, 0)
    o3 = o2 + channels
    o4 = o3 + tl.maximum(channels - 1, 0)
    o5 = o4 + channels
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
        g1 = load(grad + (o1 + i) * plane, m1, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        g3 = load(grad + (o3 + i) * plane, m1, wide)
        g4 = load(grad + (o4 + i) * plane, m0, wide)
        g5 = load(grad + (o5 + i) * plane, m1, wide)
        (c0_1, c0_2, c0_3, c0_4, c0_5, c1_1, c1_2, c1_3, c1_4, c1_5, f1, f2, f3, f4, f5) = double_step_2(
            g5, z1_4, g4, z0_4, h0_2, z1_5, z0_5, h0_1, g1, h1_2, h0_4, h1_4, z0_2, h0_5, h1_5, z0_1, z1_3,
            z0_3, h1_1, h0_3, h1_3, g2, g3, z1_1, z1_2,
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
        tl.store(grad_grad_features + (o1 + i) * plane, f1, mask=m1 & own)
        tl.store(grad_grad_features + (o2 + i) * plane, f2, mask=m0 & own)
        tl.store(grad_grad_features + (o3 + i) * plane, f3, mask=m1 & own)
        tl.store(grad_grad_features + (o4 + i) * plane, f4, mask=m0 & own)
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
    o2 = o1 + tl.maximum(channels - 1, 0)
    o3 = o2 + channels
    o4 = o3 + tl.maximum(channels - 1, 0)
    o5 = o4 + channels
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
        (f1, f2, f3, f4, f5) = forward_step_2(z0_1, z1_2, z1_1, z0_2, z0_4, z0_3, z0_5, z1_5, z1_3, z1_4)
        f0 = tl.where(among(i < channels, room, block), z0_0, zero)
        f1 = tl.where(m1, f1, zero)
        f2 = tl.where(among(i < channels, room, block), f2, zero)
        f3 = tl.where(m1, f3, zero)
        f4 = tl.where(among(i < channels, room, block), f4, zero)
        f5 = tl.where(m1, f5, zero)
        most = tl.maximum(n0, tl.abs(f1))
        part, unit = n0 / most, 1.0 / most
        s0 = s0 * (part * part)
        s0 += (f1 * unit) * (f1 * unit)
        n0 = most
        most = tl.maximum(tl.maximum(tl.maximum(tl.maximum(n1, tl.abs(f2)), tl.abs(f3)), tl.abs(f4)), tl.abs(f5))
        part, unit = n1 / most, 1.0 / most
        s1 = s1 * (part * part)
        s1 += (f2 * unit) * (f2 * unit)
        s1 += (f3 * unit) * (f3 * unit)
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
    o2 = o1 + tl.maximum(channels - 1, 0)
    o3 = o2 + channels
    o4 = o3 + tl.maximum(channels - 1, 0)
    o5 = o4 + channels
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
            (f1, f2, f3, f4, f5) = forward_step_2(z0_1, z1_2, z1_1, z0_2, z0_4, z0_3, z0_5, z1_5, z1_3, z1_4)
            f0 = tl.where(among(i < channels, room, block), z0_0, zero)
            f1 = tl.where(m1, f1, zero)
            f2 = tl.where(among(i < channels, room, block), f2, zero)
            f3 = tl.where(m1, f3, zero)
            f4 = tl.where(among(i < channels, room, block), f4, zero)
            f5 = tl.where(m1, f5, zero)
            if scaled:
                f1 = scaled_by(f1, q0)
                f2 = scaled_by(f2, q1)
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
                tl.store(inner + (o2 + i) * area, f2, mask=m0)
                tl.store(inner + (o3 + i) * area, f3, mask=m1)
                tl.store(inner + (o4 + i) * area, f4, mask=m0)
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
        o2 = o1 + tl.maximum(channels - 1, 0)
        o3 = o2 + channels
        o4 = o3 + tl.maximum(channels - 1, 0)
        o5 = o4 + channels
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
            (f1, f2, f3, f4, f5) = forward_step_2(z0_1, z1_2, z1_1, z0_2, z0_4, z0_3, z0_5, z1_5, z1_3, z1_4)
            f0 = tl.where(among(i < channels, room, block), z0_0, zero)
            f1 = tl.where(m1, f1, zero)
            f2 = tl.where(among(i < channels, room, block), f2, zero)
            f3 = tl.where(m1, f3, zero)
            f4 = tl.where(among(i < channels, room, block), f4, zero)
            f5 = tl.where(m1, f5, zero)
            if scaled:
                f1 = scaled_by(f1, q0)
                f2 = scaled_by(f2, q1)
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
        o3 = o2 + channels
        o4 = o3 + tl.maximum(channels - 1, 0)
        o5 = o4 + channels
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
            (f1, f2, f3, f4, f5) = forward_step_2(z0_1, z1_2, z1_1, z0_2, z0_4, z0_3, z0_5, z1_5, z1_3, z1_4)
            f0 = tl.where(among(i < channels, room, block), z0_0, zero)
            f1 = tl.where(m1, f1, zero)
            f2 = tl.where(among(i < channels, room, block), f2, zero)
            f3 = tl.where(m1, f3, zero)
            f4 = tl.where(among(i < channels, room, block), f4, zero)
            f5 = tl.where(m1, f5, zero)
            if scaled:
                f1 = scaled_by(f1, q0)
                f2 = scaled_by(f2, q1)
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
    o3 = o2 + channels
    o4 = o3 + tl.maximum(channels - 1, 0)
    o5 = o4 + channels
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
        (f1, f2, f3, f4, f5) = forward_step_2(z0_1, z1_2, z1_1, z0_2, z0_4, z0_3, z0_5, z1_5, z1_3, z1_4)
        f0 = tl.where(among(i < channels, room, block), z0_0, zero)
        f1 = tl.where(m1, f1, zero)
        f2 = tl.where(among(i < channels, room, block), f2, zero)
        f3 = tl.where(m1, f3, zero)
        f4 = tl.where(among(i < channels, room, block), f4, zero)
        f5 = tl.where(m1, f5, zero)
        if scaled:
            f1 = scaled_by(f1, q0)
            f2 = scaled_by(f2, q1)
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
            g2 = load(outer + (o2 + i) * area, m0, wide)
            g3 = load(outer + (o3 + i) * area, m1, wide)
            g4 = load(outer + (o4 + i) * area, m0, wide)
            g5 = load(outer + (o5 + i) * area, m1, wide)
        if shifted:
            g0 += tl.load(shift + i * 8 + 0) + tl.load(slope + i * 8 + 0) * f0
            g1 += tl.load(shift + i * 8 + 1) + tl.load(slope + i * 8 + 1) * f1
            g2 += tl.load(shift + i * 8 + 2) + tl.load(slope + i * 8 + 2) * f2
            g3 += tl.load(shift + i * 8 + 3) + tl.load(slope + i * 8 + 3) * f3
            g4 += tl.load(shift + i * 8 + 4) + tl.load(slope + i * 8 + 4) * f4
            g5 += tl.load(shift + i * 8 + 5) + tl.load(slope + i * 8 + 5) * f5
        p0 += f1 * g1
        p1 += f2 * g2
        p1 += f3 * g3
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
    o2 = o1 + tl.maximum(channels - 1, 0)
    o3 = o2 + channels
    o4 = o3 + tl.maximum(channels - 1, 0)
    o5 = o4 + channels
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
        (f1, f2, f3, f4, f5) = forward_step_2(z0_1, z1_2, z1_1, z0_2, z0_4, z0_3, z0_5, z1_5, z1_3, z1_4)
        f0 = tl.where(among(i < channels, room, block), z0_0, zero)
        f1 = tl.where(m1, f1, zero)
        f2 = tl.where(among(i < channels, room, block), f2, zero)
        f3 = tl.where(m1, f3, zero)
        f4 = tl.where(among(i < channels, room, block), f4, zero)
        f5 = tl.where(m1, f5, zero)
        if scaled:
            f1 = scaled_by(f1, q0)
            f2 = scaled_by(f2, q1)
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
            g2 = load(outer + (o2 + i) * area, m0, wide)
            g3 = load(outer + (o3 + i) * area, m1, wide)
            g4 = load(outer + (o4 + i) * area, m0, wide)
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
            g2 = scaled_by(g2, q1) + scaled_by(f2, r1)
            g3 = scaled_by(g3, q1) + scaled_by(f3, r1)
            g4 = scaled_by(g4, q1) + scaled_by(f4, r1)
            g5 = scaled_by(g5, q1) + scaled_by(f5, r1)
        (c0_1, c0_2, c0_3, c0_4, c0_5, c1_1, c1_2, c1_3, c1_4, c1_5) = backward_step_2(
            g5, z1_4, g4, z0_4, z0_2, z1_5, z0_5, z0_1, z1_2, g1, z1_3, z0_3, z1_1, g3, g2,
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
