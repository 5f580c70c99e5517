"""Differential invariants of se2, order 2. Kernels in Triton.

Generated; do not edit. Regenerate with: python -m codegen

Spec       se2: 3 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  7bd924e299d49e191048175bfa4cd516390d26c37de8877dcc12361385d8d27c
Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
Forward    20 operations per channel and pixel: add 7, mul 11, scale 2
Backward   40 operations per channel and pixel: add 13, mul 20, scale 7
Second     83 operations per channel and pixel: add 28, mul 44, scale 11
Schedule   saves the jets alone, backward repeats 3 forward operations; values alive at once: 8, 7, 19
Features
    u(i), weight 0: u0
    L(i), weight 0: u0_xx + u0_yy
    Qa(i,i), weight 0: u0_x**2 + u0_y**2
    Qa(i,i+1), weight 0: u0_x*u1_x + u0_y*u1_y
    Qb(i,i), weight 0: u0_xx**2 + 2*u0_xy**2 + u0_yy**2
    T(i,i,i), weight 0: u0_x**2*u0_xx + 2*u0_x*u0_xy*u0_y + u0_y**2*u0_yy

"""

# mypy: ignore-errors

from __future__ import annotations

import triton
import triton.language as tl
from torch import Tensor

from ..runtime.triton_launch import among, feature_shape, launch, load, neighbours, place, scaled_by, stencil, taps

REACHES = (0, 0, 0, 1, 0, 0)
"""Channels beyond the first that each family reads; None for a function of the base alone."""
SCALES = (-1, -1, -1, -1, -1, -1)
"""For each family the number of its weight among those that are not zero, which share a scale; -1 for weight zero."""
ORDERS = ()
"""Of the jets that bounds on the rounding of features with a weight read."""
COLUMNS = 8
"""The least power of two that holds the families, from 8."""


@triton.jit
def forward_step_2(z0_3, z0_5, z0_1, z0_2, z1_1, z1_2, z0_4):
    v3 = z0_3 + z0_5
    v5 = z0_1 * z0_1
    v7 = z0_2 * z0_2
    v8 = v5 + v7
    v10 = z0_1 * z1_1
    v12 = z0_2 * z1_2
    v13 = v10 + v12
    v14 = z0_3 * z0_3
    v16 = z0_4 * z0_4
    v17 = v16 * 2.0
    v18 = v14 + v17
    v19 = z0_5 * z0_5
    v20 = v19 + v18
    v21 = z0_3 * v5
    v22 = z0_5 * v7
    v23 = v21 + v22
    v24 = z0_1 * z0_2
    v25 = z0_4 * v24
    v26 = v25 * 2.0
    v27 = v23 + v26
    return (v3, v8, v13, v20, v27)


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
    jets = jets + (image * channels * 6 * plane + corner) + offset
    features = features + (image * o6 * plane + corner) + offset
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
        (f1, f2, f3, f4, f5) = forward_step_2(z0_3, z0_5, z0_1, z0_2, z1_1, z1_2, z0_4)
        tl.store(features + (o0 + i) * plane, z0_0, mask=m0)
        tl.store(features + (o1 + i) * plane, f1, mask=m0)
        tl.store(features + (o2 + i) * plane, f2, mask=m0)
        tl.store(features + (o3 + i) * plane, f3, mask=m1)
        tl.store(features + (o4 + i) * plane, f4, mask=m0)
        tl.store(features + (o5 + i) * plane, f5, mask=m0)
        z0_1 = z1_1
        z0_2 = z1_2


@triton.jit
def backward_step_2(g5, z0_4, z0_2, z1_1, g3, z0_3, g2, z0_1, z1_2, z0_5, g4, g1):
    v2 = g5 * 2.0
    v4 = z0_4 * v2
    v6 = z0_2 * v4
    v9 = z1_1 * g3
    v10 = v6 + v9
    v12 = z0_3 * g5
    v14 = g2 + v12
    v16 = z0_1 * v14
    v17 = v16 * 2.0
    v18 = v17 + v10
    v19 = z0_1 * v4
    v21 = z1_2 * g3
    v22 = v19 + v21
    v24 = z0_5 * g5
    v25 = g2 + v24
    v26 = z0_2 * v25
    v27 = v26 * 2.0
    v28 = v27 + v22
    v29 = z0_1 * z0_1
    v30 = v29 * g5
    v32 = z0_3 * g4
    v33 = v32 * 2.0
    v34 = v30 + v33
    v36 = g1 + v34
    v37 = z0_1 * z0_2
    v38 = v37 * v2
    v39 = g4 * 2.0
    v40 = z0_4 * v39
    v41 = v40 * 2.0
    v42 = v38 + v41
    v43 = z0_2 * z0_2
    v44 = v43 * g5
    v45 = z0_5 * g4
    v46 = v45 * 2.0
    v47 = v44 + v46
    v48 = g1 + v47
    v49 = z0_1 * g3
    v50 = z0_2 * g3
    return (v18, v28, v36, v42, v48, v49, v50)


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
    jets = jets + (image * channels * 6 * plane + corner) + offset
    grad = grad + (image * o6 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 6 * plane + corner) + offset
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
        g3 = load(grad + (o3 + i) * plane, m1, wide)
        g4 = load(grad + (o4 + i) * plane, m0, wide)
        g5 = load(grad + (o5 + i) * plane, m0, wide)
        (c0_1, c0_2, c0_3, c0_4, c0_5, c1_1, c1_2) = backward_step_2(
            g5, z0_4, z0_2, z1_1, g3, z0_3, g2, z0_1, z1_2, z0_5, g4, g1,
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
    z0_3, g5, g2, h0_1, g3, h1_1, z0_4, h0_2, h0_4, z0_2, h0_3, z0_1, z0_5, h1_2, h0_5, g4, z1_1, z1_2,
):
    v2 = z0_3 * g5
    v4 = g2 + v2
    v6 = h0_1 * 2.0
    v7 = v4 * v6
    v10 = g3 * h1_1
    v11 = v7 + v10
    v12 = g5 * 2.0
    v14 = z0_4 * v12
    v16 = v14 * h0_2
    v17 = v16 + v11
    v19 = v12 * h0_4
    v21 = z0_2 * v19
    v22 = v21 + v17
    v24 = g5 * h0_3
    v26 = z0_1 * v24
    v27 = v26 * 2.0
    v28 = v27 + v22
    v30 = z0_5 * g5
    v31 = g2 + v30
    v32 = h0_2 * 2.0
    v33 = v31 * v32
    v35 = g3 * h1_2
    v36 = v33 + v35
    v37 = v14 * h0_1
    v38 = v37 + v36
    v39 = z0_1 * v19
    v40 = v39 + v38
    v42 = g5 * h0_5
    v43 = z0_2 * v42
    v44 = v43 * 2.0
    v45 = v44 + v40
    v46 = h0_3 * 2.0
    v48 = g4 * v46
    v49 = z0_1 * v6
    v50 = g5 * v49
    v51 = v48 + v50
    v52 = g4 * 2.0
    v53 = h0_4 * 2.0
    v54 = v52 * v53
    v55 = z0_1 * h0_2
    v56 = z0_2 * h0_1
    v57 = v55 + v56
    v58 = v12 * v57
    v59 = v54 + v58
    v60 = h0_5 * 2.0
    v61 = g4 * v60
    v62 = z0_2 * v32
    v63 = g5 * v62
    v64 = v61 + v63
    v65 = g3 * h0_1
    v66 = g3 * h0_2
    v68 = h0_3 + h0_5
    v69 = v49 + v62
    v70 = z0_1 * h1_1
    v72 = z1_1 * h0_1
    v73 = v70 + v72
    v74 = z0_2 * h1_2
    v75 = v74 + v73
    v77 = z1_2 * h0_2
    v78 = v77 + v75
    v79 = z0_3 * v46
    v80 = z0_5 * v60
    v81 = v79 + v80
    v82 = z0_4 * v53
    v83 = v82 * 2.0
    v84 = v83 + v81
    v85 = z0_4 * v57
    v86 = z0_1 * z0_2
    v87 = v86 * h0_4
    v88 = v85 + v87
    v89 = v88 * 2.0
    v90 = z0_3 * v49
    v91 = z0_1 * z0_1
    v92 = v91 * h0_3
    v93 = v90 + v92
    v94 = z0_5 * v62
    v95 = v94 + v93
    v96 = z0_2 * z0_2
    v97 = v96 * h0_5
    v98 = v97 + v95
    v99 = v89 + v98
    return (v28, v45, v51, v59, v64, v65, v66, v68, v69, v78, v84, v99)


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
    jets = jets + (image * channels * 6 * plane + corner) + offset
    grad = grad + (image * o6 * plane + corner) + offset
    grad_grad_jets = grad_grad_jets + (image * channels * 6 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 6 * plane + corner) + offset
    grad_grad_features = grad_grad_features + (image * o6 * plane + corner) + offset
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
        g3 = load(grad + (o3 + i) * plane, m1, wide)
        g4 = load(grad + (o4 + i) * plane, m0, wide)
        g5 = load(grad + (o5 + i) * plane, m0, wide)
        (c0_1, c0_2, c0_3, c0_4, c0_5, c1_1, c1_2, f1, f2, f3, f4, f5) = double_step_2(
            z0_3, g5, g2, h0_1, g3, h1_1, z0_4, h0_2, h0_4, z0_2, h0_3, z0_1, z0_5, h1_2, h0_5, g4, z1_1, z1_2,
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
        tl.store(grad_grad_features + (o3 + i) * plane, f3, mask=m1 & own)
        tl.store(grad_grad_features + (o4 + i) * plane, f4, mask=m0 & own)
        tl.store(grad_grad_features + (o5 + i) * plane, f5, mask=m0 & own)
        z0_1 = z1_1
        z0_2 = z1_2
        h0_1 = h1_1
        h0_2 = h1_2


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
    o5 = o4 + channels
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
            (f1, f2, f3, f4, f5) = forward_step_2(z0_3, z0_5, z0_1, z0_2, z1_1, z1_2, z0_4)
            f0 = tl.where(among(i < channels, room, block), z0_0, zero)
            f1 = tl.where(among(i < channels, room, block), f1, zero)
            f2 = tl.where(among(i < channels, room, block), f2, zero)
            f3 = tl.where(m1, f3, zero)
            f4 = tl.where(among(i < channels, room, block), f4, zero)
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
                tl.store(inner + (o3 + i) * area, f3, mask=m1)
                tl.store(inner + (o4 + i) * area, f4, mask=m0)
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
        o0 = 0
        o1 = o0 + channels
        o2 = o1 + channels
        o3 = o2 + channels
        o4 = o3 + tl.maximum(channels - 1, 0)
        o5 = o4 + channels
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
            (f1, f2, f3, f4, f5) = forward_step_2(z0_3, z0_5, z0_1, z0_2, z1_1, z1_2, z0_4)
            f0 = tl.where(among(i < channels, room, block), z0_0, zero)
            f1 = tl.where(among(i < channels, room, block), f1, zero)
            f2 = tl.where(among(i < channels, room, block), f2, zero)
            f3 = tl.where(m1, f3, zero)
            f4 = tl.where(among(i < channels, room, block), f4, zero)
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
        o0 = 0
        o1 = o0 + channels
        o2 = o1 + channels
        o3 = o2 + channels
        o4 = o3 + tl.maximum(channels - 1, 0)
        o5 = o4 + channels
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
            (f1, f2, f3, f4, f5) = forward_step_2(z0_3, z0_5, z0_1, z0_2, z1_1, z1_2, z0_4)
            f0 = tl.where(among(i < channels, room, block), z0_0, zero)
            f1 = tl.where(among(i < channels, room, block), f1, zero)
            f2 = tl.where(among(i < channels, room, block), f2, zero)
            f3 = tl.where(m1, f3, zero)
            f4 = tl.where(among(i < channels, room, block), f4, zero)
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
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + channels
    o3 = o2 + channels
    o4 = o3 + tl.maximum(channels - 1, 0)
    o5 = o4 + channels
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
        (f1, f2, f3, f4, f5) = forward_step_2(z0_3, z0_5, z0_1, z0_2, z1_1, z1_2, z0_4)
        f0 = tl.where(among(i < channels, room, block), z0_0, zero)
        f1 = tl.where(among(i < channels, room, block), f1, zero)
        f2 = tl.where(among(i < channels, room, block), f2, zero)
        f3 = tl.where(m1, f3, zero)
        f4 = tl.where(among(i < channels, room, block), f4, zero)
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
            g3 = load(outer + (o3 + i) * area, m1, wide)
            g4 = load(outer + (o4 + i) * area, m0, wide)
            g5 = load(outer + (o5 + i) * area, m0, wide)
        if shifted:
            g0 += tl.load(shift + i * 8 + 0) + tl.load(slope + i * 8 + 0) * f0
            g1 += tl.load(shift + i * 8 + 1) + tl.load(slope + i * 8 + 1) * f1
            g2 += tl.load(shift + i * 8 + 2) + tl.load(slope + i * 8 + 2) * f2
            g3 += tl.load(shift + i * 8 + 3) + tl.load(slope + i * 8 + 3) * f3
            g4 += tl.load(shift + i * 8 + 4) + tl.load(slope + i * 8 + 4) * f4
            g5 += tl.load(shift + i * 8 + 5) + tl.load(slope + i * 8 + 5) * f5
        (c0_1, c0_2, c0_3, c0_4, c0_5, c1_1, c1_2) = backward_step_2(
            g5, z0_4, z0_2, z1_1, g3, z0_3, g2, z0_1, z1_2, z0_5, g4, g1,
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
