"""Differential invariants of colour, order 1. Kernels in Triton.

Generated; do not edit. Regenerate with: python -m codegen

Spec       colour: 3 generators on (x, y, r, g, b), order 1, derived with 1 channels, serves 3 channels
Spec hash  f32d18856c3bea73a479b100f20417336e880a059ccef8834c2f9612e09b0981
Proof      jets 11 - orbits 3 = 8 independent invariants, all found, annihilated by 3 generators
Forward    18 operations per channel and pixel: add 12, mul 6
Backward   30 operations per channel and pixel: add 18, mul 9, scale 3
Second     54 operations per channel and pixel: add 33, mul 18, scale 3
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 9, 7, 12
Features
    x(i,i+1,i+2), weight 0: x
    y(i,i+1,i+2), weight 0: y
    Qa(i,i+1,i+2), weight 0: b**2 + g**2 + r**2
    Qb(i,i+1,i+2), weight 0: b_y**2 + g_y**2 + r_y**2
    Qc(i,i+1,i+2), weight 0: b_x**2 + g_x**2 + r_x**2
    Qd(i,i+1,i+2), weight 0: b_x*b_y + g_x*g_y + r_x*r_y
    Qe(i,i+1,i+2), weight 0: b*b_y + g*g_y + r*r_y
    Qf(i,i+1,i+2), weight 0: b*b_x + g*g_x + r*r_x

"""

# mypy: ignore-errors

from __future__ import annotations

import triton
import triton.language as tl
from torch import Tensor

from ..runtime.triton_launch import among, feature_shape, launch, load, neighbours, place, scaled_by, stencil, taps

REACHES = (None, None, 2, 2, 2, 2, 2, 2)
"""Channels beyond the first that each family reads; None for a function of the base alone."""
SCALES = (-1, -1, -1, -1, -1, -1, -1, -1)
"""For each family the number of its weight among those that are not zero, which share a scale; -1 for weight zero."""
ORDERS = ()
"""Of the jets that bounds on the rounding of features with a weight read."""
COLUMNS = 8
"""The least power of two that holds the families, from 8."""


@triton.jit
def forward_step_3(z0_0, z1_0, z2_0, z0_2, z1_2, z2_2, z0_1, z1_1, z2_1):
    v3 = z0_0 * z0_0
    v5 = z1_0 * z1_0
    v6 = v3 + v5
    v8 = z2_0 * z2_0
    v9 = v8 + v6
    v11 = z0_2 * z0_2
    v13 = z1_2 * z1_2
    v14 = v11 + v13
    v16 = z2_2 * z2_2
    v17 = v16 + v14
    v19 = z0_1 * z0_1
    v21 = z1_1 * z1_1
    v22 = v19 + v21
    v24 = z2_1 * z2_1
    v25 = v24 + v22
    v26 = z0_2 * z0_1
    v27 = z1_2 * z1_1
    v28 = v26 + v27
    v29 = z2_2 * z2_1
    v30 = v29 + v28
    v31 = z0_0 * z0_2
    v32 = z1_0 * z1_2
    v33 = v31 + v32
    v34 = z2_0 * z2_2
    v35 = v34 + v33
    v36 = z0_0 * z0_1
    v37 = z1_0 * z1_1
    v38 = v36 + v37
    v39 = z2_0 * z2_1
    v40 = v39 + v38
    return (v9, v17, v25, v30, v35, v40)


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
    o1 = o0 + 1
    o2 = o1 + 1
    o3 = o2 + tl.maximum(channels - 2, 0)
    o4 = o3 + tl.maximum(channels - 2, 0)
    o5 = o4 + tl.maximum(channels - 2, 0)
    o6 = o5 + tl.maximum(channels - 2, 0)
    o7 = o6 + tl.maximum(channels - 2, 0)
    o8 = o7 + tl.maximum(channels - 2, 0)
    jets = jets + (image * channels * 3 * plane + corner) + offset
    features = features + (image * o8 * plane + corner) + offset
    base = base + (image * base_stride + corner) + offset
    x0 = load(base + 0 * plane, m0, wide)
    x1 = load(base + 1 * plane, m0, wide)
    z0_0 = load(jets + (first * 3) * plane, m0, wide)
    z1_0 = load(jets + ((first + 1) * 3) * plane, among(first + 1 < channels, room, block), wide)
    z0_1 = load(jets + (first * 3 + 1) * plane, m0, wide)
    z1_1 = load(jets + ((first + 1) * 3 + 1) * plane, among(first + 1 < channels, room, block), wide)
    z0_2 = load(jets + (first * 3 + 2) * plane, m0, wide)
    z1_2 = load(jets + ((first + 1) * 3 + 2) * plane, among(first + 1 < channels, room, block), wide)
    for i in range(first, tl.minimum(start + run, channels)):
        m2 = among(i + 2 < channels, room, block)
        z2_0 = load(jets + ((i + 2) * 3) * plane, m2, wide)
        z2_1 = load(jets + ((i + 2) * 3 + 1) * plane, m2, wide)
        z2_2 = load(jets + ((i + 2) * 3 + 2) * plane, m2, wide)
        (f2, f3, f4, f5, f6, f7) = forward_step_3(z0_0, z1_0, z2_0, z0_2, z1_2, z2_2, z0_1, z1_1, z2_1)
        tl.store(features + (o0 + i) * plane, x0, mask=among(i == 0, room, block))
        tl.store(features + (o1 + i) * plane, x1, mask=among(i == 0, room, block))
        tl.store(features + (o2 + i) * plane, f2, mask=m2)
        tl.store(features + (o3 + i) * plane, f3, mask=m2)
        tl.store(features + (o4 + i) * plane, f4, mask=m2)
        tl.store(features + (o5 + i) * plane, f5, mask=m2)
        tl.store(features + (o6 + i) * plane, f6, mask=m2)
        tl.store(features + (o7 + i) * plane, f7, mask=m2)
        z0_0 = z1_0
        z1_0 = z2_0
        z0_1 = z1_1
        z1_1 = z2_1
        z0_2 = z1_2
        z1_2 = z2_2


@triton.jit
def backward_step_3(z0_1, g7, z0_2, g6, z0_0, g2, g5, g4, g3, z1_1, z1_2, z1_0, z2_1, z2_2, z2_0):
    v2 = z0_1 * g7
    v5 = z0_2 * g6
    v6 = v2 + v5
    v9 = z0_0 * g2
    v10 = v9 * 2.0
    v11 = v10 + v6
    v12 = z0_0 * g7
    v14 = z0_2 * g5
    v15 = v12 + v14
    v17 = z0_1 * g4
    v18 = v17 * 2.0
    v19 = v18 + v15
    v20 = z0_0 * g6
    v21 = z0_1 * g5
    v22 = v20 + v21
    v24 = z0_2 * g3
    v25 = v24 * 2.0
    v26 = v25 + v22
    v28 = z1_1 * g7
    v30 = z1_2 * g6
    v31 = v28 + v30
    v33 = z1_0 * g2
    v34 = v33 * 2.0
    v35 = v34 + v31
    v36 = z1_0 * g7
    v37 = z1_2 * g5
    v38 = v36 + v37
    v39 = z1_1 * g4
    v40 = v39 * 2.0
    v41 = v40 + v38
    v42 = z1_0 * g6
    v43 = z1_1 * g5
    v44 = v42 + v43
    v45 = z1_2 * g3
    v46 = v45 * 2.0
    v47 = v46 + v44
    v49 = z2_1 * g7
    v51 = z2_2 * g6
    v52 = v49 + v51
    v54 = z2_0 * g2
    v55 = v54 * 2.0
    v56 = v55 + v52
    v57 = z2_0 * g7
    v58 = z2_2 * g5
    v59 = v57 + v58
    v60 = z2_1 * g4
    v61 = v60 * 2.0
    v62 = v61 + v59
    v63 = z2_0 * g6
    v64 = z2_1 * g5
    v65 = v63 + v64
    v66 = z2_2 * g3
    v67 = v66 * 2.0
    v68 = v67 + v65
    return (v11, v19, v26, v35, v41, v47, v56, v62, v68)


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
    first = tl.maximum(start - 2, 0)
    o0 = 0
    o1 = o0 + 1
    o2 = o1 + 1
    o3 = o2 + tl.maximum(channels - 2, 0)
    o4 = o3 + tl.maximum(channels - 2, 0)
    o5 = o4 + tl.maximum(channels - 2, 0)
    o6 = o5 + tl.maximum(channels - 2, 0)
    o7 = o6 + tl.maximum(channels - 2, 0)
    o8 = o7 + tl.maximum(channels - 2, 0)
    jets = jets + (image * channels * 3 * plane + corner) + offset
    grad = grad + (image * o8 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 3 * plane + corner) + offset
    z0_0 = load(jets + (first * 3) * plane, m0, wide)
    z1_0 = load(jets + ((first + 1) * 3) * plane, among(first + 1 < channels, room, block), wide)
    z0_1 = load(jets + (first * 3 + 1) * plane, m0, wide)
    z1_1 = load(jets + ((first + 1) * 3 + 1) * plane, among(first + 1 < channels, room, block), wide)
    z0_2 = load(jets + (first * 3 + 2) * plane, m0, wide)
    z1_2 = load(jets + ((first + 1) * 3 + 2) * plane, among(first + 1 < channels, room, block), wide)
    a0_0 = zero
    a1_0 = zero
    a0_1 = zero
    a1_1 = zero
    a0_2 = zero
    a1_2 = zero
    for i in range(first, tl.minimum(start + run, channels)):
        m2 = among(i + 2 < channels, room, block)
        z2_0 = load(jets + ((i + 2) * 3) * plane, m2, wide)
        z2_1 = load(jets + ((i + 2) * 3 + 1) * plane, m2, wide)
        z2_2 = load(jets + ((i + 2) * 3 + 2) * plane, m2, wide)
        g2 = load(grad + (o2 + i) * plane, m2, wide)
        g3 = load(grad + (o3 + i) * plane, m2, wide)
        g4 = load(grad + (o4 + i) * plane, m2, wide)
        g5 = load(grad + (o5 + i) * plane, m2, wide)
        g6 = load(grad + (o6 + i) * plane, m2, wide)
        g7 = load(grad + (o7 + i) * plane, m2, wide)
        (c0_0, c0_1, c0_2, c1_0, c1_1, c1_2, c2_0, c2_1, c2_2) = backward_step_3(
            z0_1, g7, z0_2, g6, z0_0, g2, g5, g4, g3, z1_1, z1_2, z1_0, z2_1, z2_2, z2_0,
        )
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 3) * plane, a0_0 + c0_0, mask=own)
        a0_0 = a1_0 + c1_0
        a1_0 = c2_0
        tl.store(grad_jets + (i * 3 + 1) * plane, a0_1 + c0_1, mask=own)
        a0_1 = a1_1 + c1_1
        a1_1 = c2_1
        tl.store(grad_jets + (i * 3 + 2) * plane, a0_2 + c0_2, mask=own)
        a0_2 = a1_2 + c1_2
        a1_2 = c2_2
        z0_0 = z1_0
        z1_0 = z2_0
        z0_1 = z1_1
        z1_1 = z2_1
        z0_2 = z1_2
        z1_2 = z2_2


@triton.jit
def double_step_3(
    h0_0, g2, g6, h0_2, g7, h0_1, g4, g5, g3, h1_0, h1_2, h1_1, h2_0, h2_2, h2_1, z0_0, z1_0, z2_0,
    z0_2, z1_2, z2_2, z0_1, z1_1, z2_1,
):
    v1 = h0_0 * 2.0
    v3 = g2 * v1
    v6 = g6 * h0_2
    v7 = v3 + v6
    v10 = g7 * h0_1
    v11 = v10 + v7
    v12 = h0_1 * 2.0
    v14 = g4 * v12
    v16 = g5 * h0_2
    v17 = v14 + v16
    v18 = g7 * h0_0
    v19 = v18 + v17
    v20 = h0_2 * 2.0
    v22 = g3 * v20
    v23 = g5 * h0_1
    v24 = v22 + v23
    v25 = g6 * h0_0
    v26 = v25 + v24
    v28 = h1_0 * 2.0
    v29 = g2 * v28
    v31 = g6 * h1_2
    v32 = v29 + v31
    v34 = g7 * h1_1
    v35 = v34 + v32
    v36 = h1_1 * 2.0
    v37 = g4 * v36
    v38 = g5 * h1_2
    v39 = v37 + v38
    v40 = g7 * h1_0
    v41 = v40 + v39
    v42 = h1_2 * 2.0
    v43 = g3 * v42
    v44 = g5 * h1_1
    v45 = v43 + v44
    v46 = g6 * h1_0
    v47 = v46 + v45
    v49 = h2_0 * 2.0
    v50 = g2 * v49
    v52 = g6 * h2_2
    v53 = v50 + v52
    v55 = g7 * h2_1
    v56 = v55 + v53
    v57 = h2_1 * 2.0
    v58 = g4 * v57
    v59 = g5 * h2_2
    v60 = v58 + v59
    v61 = g7 * h2_0
    v62 = v61 + v60
    v63 = h2_2 * 2.0
    v64 = g3 * v63
    v65 = g5 * h2_1
    v66 = v64 + v65
    v67 = g6 * h2_0
    v68 = v67 + v66
    v70 = z0_0 * v1
    v72 = z1_0 * v28
    v73 = v70 + v72
    v75 = z2_0 * v49
    v76 = v75 + v73
    v78 = z0_2 * v20
    v80 = z1_2 * v42
    v81 = v78 + v80
    v83 = z2_2 * v63
    v84 = v83 + v81
    v86 = z0_1 * v12
    v88 = z1_1 * v36
    v89 = v86 + v88
    v91 = z2_1 * v57
    v92 = v91 + v89
    v93 = z0_2 * h0_1
    v94 = z0_1 * h0_2
    v95 = v93 + v94
    v96 = z1_2 * h1_1
    v97 = v96 + v95
    v98 = z1_1 * h1_2
    v99 = v98 + v97
    v100 = z2_2 * h2_1
    v101 = v100 + v99
    v102 = z2_1 * h2_2
    v103 = v102 + v101
    v104 = z0_0 * h0_2
    v105 = z0_2 * h0_0
    v106 = v104 + v105
    v107 = z1_0 * h1_2
    v108 = v107 + v106
    v109 = z1_2 * h1_0
    v110 = v109 + v108
    v111 = z2_0 * h2_2
    v112 = v111 + v110
    v113 = z2_2 * h2_0
    v114 = v113 + v112
    v115 = z0_0 * h0_1
    v116 = z0_1 * h0_0
    v117 = v115 + v116
    v118 = z1_0 * h1_1
    v119 = v118 + v117
    v120 = z1_1 * h1_0
    v121 = v120 + v119
    v122 = z2_0 * h2_1
    v123 = v122 + v121
    v124 = z2_1 * h2_0
    v125 = v124 + v123
    return (v11, v19, v26, v35, v41, v47, v56, v62, v68, v76, v84, v92, v103, v114, v125)


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
    first = tl.maximum(start - 2, 0)
    o0 = 0
    o1 = o0 + 1
    o2 = o1 + 1
    o3 = o2 + tl.maximum(channels - 2, 0)
    o4 = o3 + tl.maximum(channels - 2, 0)
    o5 = o4 + tl.maximum(channels - 2, 0)
    o6 = o5 + tl.maximum(channels - 2, 0)
    o7 = o6 + tl.maximum(channels - 2, 0)
    o8 = o7 + tl.maximum(channels - 2, 0)
    jets = jets + (image * channels * 3 * plane + corner) + offset
    grad = grad + (image * o8 * plane + corner) + offset
    grad_grad_jets = grad_grad_jets + (image * channels * 3 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 3 * plane + corner) + offset
    grad_grad_features = grad_grad_features + (image * o8 * plane + corner) + offset
    z0_0 = load(jets + (first * 3) * plane, m0, wide)
    z1_0 = load(jets + ((first + 1) * 3) * plane, among(first + 1 < channels, room, block), wide)
    z0_1 = load(jets + (first * 3 + 1) * plane, m0, wide)
    z1_1 = load(jets + ((first + 1) * 3 + 1) * plane, among(first + 1 < channels, room, block), wide)
    z0_2 = load(jets + (first * 3 + 2) * plane, m0, wide)
    z1_2 = load(jets + ((first + 1) * 3 + 2) * plane, among(first + 1 < channels, room, block), wide)
    h0_0 = load(grad_grad_jets + (first * 3) * plane, m0, wide)
    h1_0 = load(grad_grad_jets + ((first + 1) * 3) * plane, among(first + 1 < channels, room, block), wide)
    h0_1 = load(grad_grad_jets + (first * 3 + 1) * plane, m0, wide)
    h1_1 = load(grad_grad_jets + ((first + 1) * 3 + 1) * plane, among(first + 1 < channels, room, block), wide)
    h0_2 = load(grad_grad_jets + (first * 3 + 2) * plane, m0, wide)
    h1_2 = load(grad_grad_jets + ((first + 1) * 3 + 2) * plane, among(first + 1 < channels, room, block), wide)
    a0_0 = zero
    a1_0 = zero
    a0_1 = zero
    a1_1 = zero
    a0_2 = zero
    a1_2 = zero
    for i in range(first, tl.minimum(start + run, channels)):
        m2 = among(i + 2 < channels, room, block)
        z2_0 = load(jets + ((i + 2) * 3) * plane, m2, wide)
        z2_1 = load(jets + ((i + 2) * 3 + 1) * plane, m2, wide)
        z2_2 = load(jets + ((i + 2) * 3 + 2) * plane, m2, wide)
        h2_0 = load(grad_grad_jets + ((i + 2) * 3) * plane, m2, wide)
        h2_1 = load(grad_grad_jets + ((i + 2) * 3 + 1) * plane, m2, wide)
        h2_2 = load(grad_grad_jets + ((i + 2) * 3 + 2) * plane, m2, wide)
        g2 = load(grad + (o2 + i) * plane, m2, wide)
        g3 = load(grad + (o3 + i) * plane, m2, wide)
        g4 = load(grad + (o4 + i) * plane, m2, wide)
        g5 = load(grad + (o5 + i) * plane, m2, wide)
        g6 = load(grad + (o6 + i) * plane, m2, wide)
        g7 = load(grad + (o7 + i) * plane, m2, wide)
        (c0_0, c0_1, c0_2, c1_0, c1_1, c1_2, c2_0, c2_1, c2_2, f2, f3, f4, f5, f6, f7) = double_step_3(
            h0_0, g2, g6, h0_2, g7, h0_1, g4, g5, g3, h1_0, h1_2, h1_1, h2_0, h2_2, h2_1, z0_0, z1_0, z2_0,
            z0_2, z1_2, z2_2, z0_1, z1_1, z2_1,
        )
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 3) * plane, a0_0 + c0_0, mask=own)
        a0_0 = a1_0 + c1_0
        a1_0 = c2_0
        tl.store(grad_jets + (i * 3 + 1) * plane, a0_1 + c0_1, mask=own)
        a0_1 = a1_1 + c1_1
        a1_1 = c2_1
        tl.store(grad_jets + (i * 3 + 2) * plane, a0_2 + c0_2, mask=own)
        a0_2 = a1_2 + c1_2
        a1_2 = c2_2
        tl.store(grad_grad_features + (o0 + i) * plane, zero, mask=among(i == 0, room, block))
        tl.store(grad_grad_features + (o1 + i) * plane, zero, mask=among(i == 0, room, block))
        tl.store(grad_grad_features + (o2 + i) * plane, f2, mask=m2 & own)
        tl.store(grad_grad_features + (o3 + i) * plane, f3, mask=m2 & own)
        tl.store(grad_grad_features + (o4 + i) * plane, f4, mask=m2 & own)
        tl.store(grad_grad_features + (o5 + i) * plane, f5, mask=m2 & own)
        tl.store(grad_grad_features + (o6 + i) * plane, f6, mask=m2 & own)
        tl.store(grad_grad_features + (o7 + i) * plane, f7, mask=m2 & own)
        z0_0 = z1_0
        z1_0 = z2_0
        z0_1 = z1_1
        z1_1 = z2_1
        z0_2 = z1_2
        z1_2 = z2_2
        h0_0 = h1_0
        h1_0 = h2_0
        h0_1 = h1_1
        h1_1 = h2_1
        h0_2 = h1_2
        h1_2 = h2_2


def forward(jets: Tensor, base: Tensor | None) -> Tensor:
    """Features of the jets."""
    features = jets.new_empty(feature_shape(jets, REACHES))
    launch(forward_kernel, 4, jets, (features,), base)
    return features


def backward(jets: Tensor, base: Tensor | None, grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features."""
    grad_jets = jets.new_empty(jets.shape)
    launch(backward_kernel, 4, jets, (grad, grad_jets), base)
    return grad_jets


def double_backward(
    jets: Tensor, base: Tensor | None, grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass."""
    grad_jets, grad_grad_features = jets.new_empty(jets.shape), grad.new_empty(grad.shape)
    tensors = (grad, grad_grad_jets, grad_jets, grad_grad_features)
    launch(double_kernel, 2, jets, tensors, base)
    return grad_jets, grad_grad_features


@triton.jit
def jets_of(source, exists, row, height, width, across, below, inside, radius: tl.constexpr, wide: tl.constexpr):
    """Derivatives of a channel at each pixel, by separable sums over its neighbours; zero where there is none."""
    j0 = tl.zeros(row.shape, wide)
    j1 = tl.zeros(row.shape, wide)
    j2 = tl.zeros(row.shape, wide)
    if exists:
        for dy in range(-radius, radius + 1):
            # rows that are not there have weight zero
            line = source + (tl.minimum(tl.maximum(row + dy, 0), height - 1) - row) * width
            d0 = tl.zeros(row.shape, wide)
            d1 = tl.zeros(row.shape, wide)
            for t in tl.static_range(2 * radius + 1):
                value = load(line + (t - radius), inside[t], wide)
                d0 = tl.fma(value, across[t], d0)
                d1 = tl.fma(value, across[1 * (2 * radius + 1) + t], d1)
            w0 = tl.load(below + (radius + dy))
            w1 = tl.load(below + (1 * (2 * radius + 1) + radius + dy))
            j0 = tl.fma(d0, w0, j0)
            j1 = tl.fma(d1, w0, j1)
            j2 = tl.fma(d0, w1, j2)
    return j0, j1, j2


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
    below = stencil(stencils, row, height, 1, radius)
    across = taps(stencil(stencils, column, width, 1, radius), 1, radius)
    inside = neighbours(column, width, radius)
    source = images + image * channels * area + pixel
    x0, x1 = column.to(wide) - (width - 1) / 2, row.to(wide) - (height - 1) / 2
    o0 = 0
    o1 = o0 + 1
    o2 = o1 + 1
    o3 = o2 + tl.maximum(channels - 2, 0)
    o4 = o3 + tl.maximum(channels - 2, 0)
    o5 = o4 + tl.maximum(channels - 2, 0)
    o6 = o5 + tl.maximum(channels - 2, 0)
    o7 = o6 + tl.maximum(channels - 2, 0)
    o8 = o7 + tl.maximum(channels - 2, 0)
    (z0_0, z0_1, z0_2) = jets_of(
        source + (0) * area, 0 < channels, row, height, width, across, below, inside, radius, wide,
    )
    (z1_0, z1_1, z1_2) = jets_of(
        source + (1) * area, 1 < channels, row, height, width, across, below, inside, radius, wide,
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
            (z2_0, z2_1, z2_2) = jets_of(
                source + (i + 2) * area, i + 2 < channels, row, height, width, across, below, inside, radius, wide,
            )
            m2 = among(i + 2 < channels, room, block)
            (f2, f3, f4, f5, f6, f7) = forward_step_3(z0_0, z1_0, z2_0, z0_2, z1_2, z2_2, z0_1, z1_1, z2_1)
            f0 = tl.where(among(i == 0, room, block), x0, zero)
            f1 = tl.where(among(i == 0, room, block), x1, zero)
            f2 = tl.where(m2, f2, zero)
            f3 = tl.where(m2, f3, zero)
            f4 = tl.where(m2, f4, zero)
            f5 = tl.where(m2, f5, zero)
            f6 = tl.where(m2, f6, zero)
            f7 = tl.where(m2, f7, zero)
            f0 += lost
            f1 += lost
            f2 += lost
            f3 += lost
            f4 += lost
            f5 += lost
            f6 += lost
            f7 += lost
            if mixes:
                values = tl.reshape(tl.join(tl.join(tl.join(f0, f4), tl.join(f2, f6)), tl.join(tl.join(f1, f5), tl.join(f3, f7))), [block, 8])
                if step == 0:
                    both = values
                else:
                    both = tl.reshape(tl.join(both, values), [block, 16])
            else:
                tl.store(inner + (o0 + i) * area, f0, mask=among(i == 0, room, block))
                tl.store(inner + (o1 + i) * area, f1, mask=among(i == 0, room, block))
                tl.store(inner + (o2 + i) * area, f2, mask=m2)
                tl.store(inner + (o3 + i) * area, f3, mask=m2)
                tl.store(inner + (o4 + i) * area, f4, mask=m2)
                tl.store(inner + (o5 + i) * area, f5, mask=m2)
                tl.store(inner + (o6 + i) * area, f6, mask=m2)
                tl.store(inner + (o7 + i) * area, f7, mask=m2)
            z0_0 = z1_0
            z0_1 = z1_1
            z0_2 = z1_2
            z1_0 = z2_0
            z1_1 = z2_1
            z1_2 = z2_2
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
        below = stencil(stencils, row, height, 1, radius)
        across = taps(stencil(stencils, column, width, 1, radius), 1, radius)
        inside = neighbours(column, width, radius)
        source = images + image * channels * area + pixel
        x0, x1 = column.to(wide) - (width - 1) / 2, row.to(wide) - (height - 1) / 2
        o0 = 0
        o1 = o0 + 1
        o2 = o1 + 1
        o3 = o2 + tl.maximum(channels - 2, 0)
        o4 = o3 + tl.maximum(channels - 2, 0)
        o5 = o4 + tl.maximum(channels - 2, 0)
        o6 = o5 + tl.maximum(channels - 2, 0)
        o7 = o6 + tl.maximum(channels - 2, 0)
        o8 = o7 + tl.maximum(channels - 2, 0)
        (z0_0, z0_1, z0_2) = jets_of(
            source + (0) * area, 0 < channels, row, height, width, across, below, inside, radius, wide,
        )
        (z1_0, z1_1, z1_2) = jets_of(
            source + (1) * area, 1 < channels, row, height, width, across, below, inside, radius, wide,
        )
        lost = load(spoiled + image * area + pixel, m0, wide)
        number = tl.minimum(room, block).to(tl.float64)
        for i in range(0, channels):
            (z2_0, z2_1, z2_2) = jets_of(
                source + (i + 2) * area, i + 2 < channels, row, height, width, across, below, inside, radius, wide,
            )
            m2 = among(i + 2 < channels, room, block)
            (f2, f3, f4, f5, f6, f7) = forward_step_3(z0_0, z1_0, z2_0, z0_2, z1_2, z2_2, z0_1, z1_1, z2_1)
            f0 = tl.where(among(i == 0, room, block), x0, zero)
            f1 = tl.where(among(i == 0, room, block), x1, zero)
            f2 = tl.where(m2, f2, zero)
            f3 = tl.where(m2, f3, zero)
            f4 = tl.where(m2, f4, zero)
            f5 = tl.where(m2, f5, zero)
            f6 = tl.where(m2, f6, zero)
            f7 = tl.where(m2, f7, zero)
            f0 += lost
            f1 += lost
            f2 += lost
            f3 += lost
            f4 += lost
            f5 += lost
            f6 += lost
            f7 += lost
            values = tl.reshape(tl.join(tl.join(tl.join(f0, f4), tl.join(f2, f6)), tl.join(tl.join(f1, f5), tl.join(f3, f7))), [block, 8])
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
            z1_0 = z2_0
            z1_1 = z2_1
            z1_2 = z2_2
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
        below = stencil(stencils, row, height, 1, radius)
        across = taps(stencil(stencils, column, width, 1, radius), 1, radius)
        inside = neighbours(column, width, radius)
        source = images + image * channels * area + pixel
        x0, x1 = column.to(wide) - (width - 1) / 2, row.to(wide) - (height - 1) / 2
        o0 = 0
        o1 = o0 + 1
        o2 = o1 + 1
        o3 = o2 + tl.maximum(channels - 2, 0)
        o4 = o3 + tl.maximum(channels - 2, 0)
        o5 = o4 + tl.maximum(channels - 2, 0)
        o6 = o5 + tl.maximum(channels - 2, 0)
        o7 = o6 + tl.maximum(channels - 2, 0)
        o8 = o7 + tl.maximum(channels - 2, 0)
        (z0_0, z0_1, z0_2) = jets_of(
            source + (0) * area, 0 < channels, row, height, width, across, below, inside, radius, wide,
        )
        (z1_0, z1_1, z1_2) = jets_of(
            source + (1) * area, 1 < channels, row, height, width, across, below, inside, radius, wide,
        )
        outer = grad + image * outputs * area + pixel
        if mixes:
            outer = outer[None, :]
            if single:
                o = tl.arange(0, outs)
                above = load(outer + o[:, None] * area, (o < outputs)[:, None] & m0[None, :], wide)
        for i in range(0, channels):
            (z2_0, z2_1, z2_2) = jets_of(
                source + (i + 2) * area, i + 2 < channels, row, height, width, across, below, inside, radius, wide,
            )
            m2 = among(i + 2 < channels, room, block)
            (f2, f3, f4, f5, f6, f7) = forward_step_3(z0_0, z1_0, z2_0, z0_2, z1_2, z2_2, z0_1, z1_1, z2_1)
            f0 = tl.where(among(i == 0, room, block), x0, zero)
            f1 = tl.where(among(i == 0, room, block), x1, zero)
            f2 = tl.where(m2, f2, zero)
            f3 = tl.where(m2, f3, zero)
            f4 = tl.where(m2, f4, zero)
            f5 = tl.where(m2, f5, zero)
            f6 = tl.where(m2, f6, zero)
            f7 = tl.where(m2, f7, zero)
            values = tl.reshape(tl.join(tl.join(tl.join(f0, f4), tl.join(f2, f6)), tl.join(tl.join(f1, f5), tl.join(f3, f7))), [block, 8])
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
            z1_0 = z2_0
            z1_1 = z2_1
            z1_2 = z2_2
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
    below = stencil(stencils, row, height, 1, radius)
    across = taps(stencil(stencils, column, width, 1, radius), 1, radius)
    inside = neighbours(column, width, radius)
    source = images + image * channels * area + pixel
    x0, x1 = column.to(wide) - (width - 1) / 2, row.to(wide) - (height - 1) / 2
    o0 = 0
    o1 = o0 + 1
    o2 = o1 + 1
    o3 = o2 + tl.maximum(channels - 2, 0)
    o4 = o3 + tl.maximum(channels - 2, 0)
    o5 = o4 + tl.maximum(channels - 2, 0)
    o6 = o5 + tl.maximum(channels - 2, 0)
    o7 = o6 + tl.maximum(channels - 2, 0)
    o8 = o7 + tl.maximum(channels - 2, 0)
    (z0_0, z0_1, z0_2) = jets_of(
        source + (0) * area, 0 < channels, row, height, width, across, below, inside, radius, wide,
    )
    (z1_0, z1_1, z1_2) = jets_of(
        source + (1) * area, 1 < channels, row, height, width, across, below, inside, radius, wide,
    )
    outer = grad + image * outputs * area + pixel
    if mixes:
        outer = outer[None, :]
        if single:
            o = tl.arange(0, outs)
            above = load(outer + o[:, None] * area, (o < outputs)[:, None] & m0[None, :], wide)
    grad_jets = grad_jets + image * channels * 3 * strip + corner + offset
    own = m0
    a0_0 = zero
    a1_0 = zero
    a0_1 = zero
    a1_1 = zero
    a0_2 = zero
    a1_2 = zero
    for i in range(0, channels):
        (z2_0, z2_1, z2_2) = jets_of(
            source + (i + 2) * area, i + 2 < channels, row, height, width, across, below, inside, radius, wide,
        )
        m2 = among(i + 2 < channels, room, block)
        (f2, f3, f4, f5, f6, f7) = forward_step_3(z0_0, z1_0, z2_0, z0_2, z1_2, z2_2, z0_1, z1_1, z2_1)
        f0 = tl.where(among(i == 0, room, block), x0, zero)
        f1 = tl.where(among(i == 0, room, block), x1, zero)
        f2 = tl.where(m2, f2, zero)
        f3 = tl.where(m2, f3, zero)
        f4 = tl.where(m2, f4, zero)
        f5 = tl.where(m2, f5, zero)
        f6 = tl.where(m2, f6, zero)
        f7 = tl.where(m2, f7, zero)
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
            g0 = load(outer + (o0 + i) * area, among(i == 0, room, block), wide)
            g1 = load(outer + (o1 + i) * area, among(i == 0, room, block), wide)
            g2 = load(outer + (o2 + i) * area, m2, wide)
            g3 = load(outer + (o3 + i) * area, m2, wide)
            g4 = load(outer + (o4 + i) * area, m2, wide)
            g5 = load(outer + (o5 + i) * area, m2, wide)
            g6 = load(outer + (o6 + i) * area, m2, wide)
            g7 = load(outer + (o7 + i) * area, m2, wide)
        if shifted:
            g0 += tl.load(shift + i * 8 + 0) + tl.load(slope + i * 8 + 0) * f0
            g1 += tl.load(shift + i * 8 + 1) + tl.load(slope + i * 8 + 1) * f1
            g2 += tl.load(shift + i * 8 + 2) + tl.load(slope + i * 8 + 2) * f2
            g3 += tl.load(shift + i * 8 + 3) + tl.load(slope + i * 8 + 3) * f3
            g4 += tl.load(shift + i * 8 + 4) + tl.load(slope + i * 8 + 4) * f4
            g5 += tl.load(shift + i * 8 + 5) + tl.load(slope + i * 8 + 5) * f5
            g6 += tl.load(shift + i * 8 + 6) + tl.load(slope + i * 8 + 6) * f6
            g7 += tl.load(shift + i * 8 + 7) + tl.load(slope + i * 8 + 7) * f7
        (c0_0, c0_1, c0_2, c1_0, c1_1, c1_2, c2_0, c2_1, c2_2) = backward_step_3(
            z0_1, g7, z0_2, g6, z0_0, g2, g5, g4, g3, z1_1, z1_2, z1_0, z2_1, z2_2, z2_0,
        )
        tl.store(grad_jets + (i * 3) * plane, a0_0 + c0_0, mask=own)
        a0_0 = a1_0 + c1_0
        a1_0 = c2_0
        tl.store(grad_jets + (i * 3 + 1) * plane, a0_1 + c0_1, mask=own)
        a0_1 = a1_1 + c1_1
        a1_1 = c2_1
        tl.store(grad_jets + (i * 3 + 2) * plane, a0_2 + c0_2, mask=own)
        a0_2 = a1_2 + c1_2
        a1_2 = c2_2
        z0_0 = z1_0
        z0_1 = z1_1
        z0_2 = z1_2
        z1_0 = z2_0
        z1_1 = z2_1
        z1_2 = z2_2
