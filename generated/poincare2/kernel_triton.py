"""Differential invariants of poincare2, order 2. Kernels in Triton.

Generated; do not edit. Regenerate with: python -m codegen

Spec       poincare2: 3 generators on (t, x), order 2, derived with 2 channels, serves any number of channels
Spec hash  f9a72532da412c745a9e5371f775f4da1f56b413202c4bed4e1dbf433e410ac8
Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
Forward    7 operations per channel and pixel: add 3, scale 1, sub 3
Backward   10 operations per channel and pixel: add 6, neg 3, scale 1
Second     10 operations per channel and pixel: add 6, neg 2, scale 2
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 7, 5, 6
Features
    u(i), weight 0: u0
    La(i), weight 1: u0_t + u0_x
    Lb(i), weight -1: u0_t - u0_x
    Lc(i), weight 0: u0_tt - u0_xx
    Ld(i), weight 2: u0_tt + 2*u0_tx + u0_xx
    Le(i), weight -2: u0_tt - 2*u0_tx + u0_xx

"""

# mypy: ignore-errors

from __future__ import annotations

import triton
import triton.language as tl
from torch import Tensor

from ..runtime.triton_launch import among, feature_shape, launch, load, neighbours, place, scaled_by, stencil, taps

REACHES = (0, 0, 0, 0, 0, 0)
"""Channels beyond the first that each family reads; None for a function of the base alone."""
SCALES = (-1, 0, 1, -1, 2, 3)
"""For each family the number of its weight among those that are not zero, which share a scale; -1 for weight zero."""
ORDERS = (1, 2)
"""Of the jets that bounds on the rounding of features with a weight read."""
COLUMNS = 8
"""The least power of two that holds the families, from 8."""


@triton.jit
def forward_step_1(z0_1, z0_2, z0_3, z0_5, z0_4):
    v3 = z0_1 + z0_2
    v4 = z0_1 - z0_2
    v7 = z0_3 - z0_5
    v9 = z0_3 + z0_5
    v10 = z0_4 * 2.0
    v11 = v9 + v10
    v12 = v9 - v10
    return (v3, v4, v7, v11, v12)


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
    o4 = o3 + channels
    o5 = o4 + channels
    o6 = o5 + channels
    jets = jets + (image * channels * 6 * plane + corner) + offset
    features = features + (image * o6 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_0 = load(jets + (i * 6) * plane, m0, wide)
        z0_1 = load(jets + (i * 6 + 1) * plane, m0, wide)
        z0_2 = load(jets + (i * 6 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 6 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 6 + 4) * plane, m0, wide)
        z0_5 = load(jets + (i * 6 + 5) * plane, m0, wide)
        (f1, f2, f3, f4, f5) = forward_step_1(z0_1, z0_2, z0_3, z0_5, z0_4)
        tl.store(features + (o0 + i) * plane, z0_0, mask=m0)
        tl.store(features + (o1 + i) * plane, f1, mask=m0)
        tl.store(features + (o2 + i) * plane, f2, mask=m0)
        tl.store(features + (o3 + i) * plane, f3, mask=m0)
        tl.store(features + (o4 + i) * plane, f4, mask=m0)
        tl.store(features + (o5 + i) * plane, f5, mask=m0)


@triton.jit
def backward_step_1(g1, g2, g3, g4, g5):
    v6 = -g5
    v7 = g4 + v6
    v8 = v7 * 2.0
    v9 = g4 + g5
    v10 = -g3
    v11 = v9 + v10
    v12 = g3 + v9
    v13 = -g2
    v14 = g1 + v13
    v15 = g1 + g2
    return (v15, v14, v12, v8, v11)


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
    o4 = o3 + channels
    o5 = o4 + channels
    o6 = o5 + channels
    jets = jets + (image * channels * 6 * plane + corner) + offset
    grad = grad + (image * o6 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 6 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        g0 = load(grad + (o0 + i) * plane, m0, wide)
        g1 = load(grad + (o1 + i) * plane, m0, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        g3 = load(grad + (o3 + i) * plane, m0, wide)
        g4 = load(grad + (o4 + i) * plane, m0, wide)
        g5 = load(grad + (o5 + i) * plane, m0, wide)
        (c0_1, c0_2, c0_3, c0_4, c0_5) = backward_step_1(g1, g2, g3, g4, g5)
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 6) * plane, g0, mask=own)
        tl.store(grad_jets + (i * 6 + 1) * plane, c0_1, mask=own)
        tl.store(grad_jets + (i * 6 + 2) * plane, c0_2, mask=own)
        tl.store(grad_jets + (i * 6 + 3) * plane, c0_3, mask=own)
        tl.store(grad_jets + (i * 6 + 4) * plane, c0_4, mask=own)
        tl.store(grad_jets + (i * 6 + 5) * plane, c0_5, mask=own)


@triton.jit
def double_step_1(h0_1, h0_2, h0_3, h0_4, h0_5):
    v6 = -h0_2
    v7 = -h0_5
    v8 = h0_3 + h0_5
    v9 = h0_4 * 2.0
    v10 = h0_4 * -2.0
    v11 = v8 + v10
    v12 = v8 + v9
    v13 = h0_3 + v7
    v14 = h0_1 + v6
    v15 = h0_1 + h0_2
    return (v15, v14, v13, v12, v11)


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
    o4 = o3 + channels
    o5 = o4 + channels
    o6 = o5 + channels
    jets = jets + (image * channels * 6 * plane + corner) + offset
    grad = grad + (image * o6 * plane + corner) + offset
    grad_grad_jets = grad_grad_jets + (image * channels * 6 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 6 * plane + corner) + offset
    grad_grad_features = grad_grad_features + (image * o6 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        h0_0 = load(grad_grad_jets + (i * 6) * plane, m0, wide)
        h0_1 = load(grad_grad_jets + (i * 6 + 1) * plane, m0, wide)
        h0_2 = load(grad_grad_jets + (i * 6 + 2) * plane, m0, wide)
        h0_3 = load(grad_grad_jets + (i * 6 + 3) * plane, m0, wide)
        h0_4 = load(grad_grad_jets + (i * 6 + 4) * plane, m0, wide)
        h0_5 = load(grad_grad_jets + (i * 6 + 5) * plane, m0, wide)
        (f1, f2, f3, f4, f5) = double_step_1(h0_1, h0_2, h0_3, h0_4, h0_5)
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 6) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 6 + 1) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 6 + 2) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 6 + 3) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 6 + 4) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 6 + 5) * plane, zero, mask=own)
        tl.store(grad_grad_features + (o0 + i) * plane, h0_0, mask=m0 & own)
        tl.store(grad_grad_features + (o1 + i) * plane, f1, mask=m0 & own)
        tl.store(grad_grad_features + (o2 + i) * plane, f2, mask=m0 & own)
        tl.store(grad_grad_features + (o3 + i) * plane, f3, mask=m0 & own)
        tl.store(grad_grad_features + (o4 + i) * plane, f4, mask=m0 & own)
        tl.store(grad_grad_features + (o5 + i) * plane, f5, mask=m0 & own)


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
    launch(double_kernel, 4, jets, tensors, None)
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
    o4 = o3 + channels
    o5 = o4 + channels
    o6 = o5 + channels
    n0, s0 = zero + least, zero
    n1, s1 = zero + least, zero
    n2, s2 = zero + least, zero
    n3, s3 = zero + least, zero
    k1 = zero
    k2 = zero
    for i in range(0, channels):
        (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
            source + (i) * area, i < channels, row, height, width, across, below, inside, radius, wide,
        )
        (f1, f2, f3, f4, f5) = forward_step_1(z0_1, z0_2, z0_3, z0_5, z0_4)
        f0 = tl.where(among(i < channels, room, block), z0_0, zero)
        f1 = tl.where(among(i < channels, room, block), f1, zero)
        f2 = tl.where(among(i < channels, room, block), f2, zero)
        f3 = tl.where(among(i < channels, room, block), f3, zero)
        f4 = tl.where(among(i < channels, room, block), f4, zero)
        f5 = tl.where(among(i < channels, room, block), f5, zero)
        most = tl.maximum(n0, tl.abs(f1))
        part, unit = n0 / most, 1.0 / most
        s0 = s0 * (part * part)
        s0 += (f1 * unit) * (f1 * unit)
        n0 = most
        most = tl.maximum(n1, tl.abs(f2))
        part, unit = n1 / most, 1.0 / most
        s1 = s1 * (part * part)
        s1 += (f2 * unit) * (f2 * unit)
        n1 = most
        most = tl.maximum(n2, tl.abs(f4))
        part, unit = n2 / most, 1.0 / most
        s2 = s2 * (part * part)
        s2 += (f4 * unit) * (f4 * unit)
        n2 = most
        most = tl.maximum(n3, tl.abs(f5))
        part, unit = n3 / most, 1.0 / most
        s3 = s3 * (part * part)
        s3 += (f5 * unit) * (f5 * unit)
        n3 = most
        k1 = tl.maximum(tl.maximum(k1, tl.abs(z0_1)), tl.abs(z0_2))
        k2 = tl.maximum(tl.maximum(tl.maximum(k2, tl.abs(z0_3)), tl.abs(z0_4)), tl.abs(z0_5))
    tl.store(largest + (image * 4 + 0) * area + pixel, n0, mask=m0)
    tl.store(squares + (image * 4 + 0) * area + pixel, s0, mask=m0)
    tl.store(largest + (image * 4 + 1) * area + pixel, n1, mask=m0)
    tl.store(squares + (image * 4 + 1) * area + pixel, s1, mask=m0)
    tl.store(largest + (image * 4 + 2) * area + pixel, n2, mask=m0)
    tl.store(squares + (image * 4 + 2) * area + pixel, s2, mask=m0)
    tl.store(largest + (image * 4 + 3) * area + pixel, n3, mask=m0)
    tl.store(squares + (image * 4 + 3) * area + pixel, s3, mask=m0)
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
    o4 = o3 + channels
    o5 = o4 + channels
    o6 = o5 + channels
    if scaled:
        q0 = load(factors + (image * 4 + 0) * area + pixel, m0, wide)
        q1 = load(factors + (image * 4 + 1) * area + pixel, m0, wide)
        q2 = load(factors + (image * 4 + 2) * area + pixel, m0, wide)
        q3 = load(factors + (image * 4 + 3) * area + pixel, m0, wide)
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
            (f1, f2, f3, f4, f5) = forward_step_1(z0_1, z0_2, z0_3, z0_5, z0_4)
            f0 = tl.where(among(i < channels, room, block), z0_0, zero)
            f1 = tl.where(among(i < channels, room, block), f1, zero)
            f2 = tl.where(among(i < channels, room, block), f2, zero)
            f3 = tl.where(among(i < channels, room, block), f3, zero)
            f4 = tl.where(among(i < channels, room, block), f4, zero)
            f5 = tl.where(among(i < channels, room, block), f5, zero)
            if scaled:
                f1 = scaled_by(f1, q0)
                f2 = scaled_by(f2, q1)
                f4 = scaled_by(f4, q2)
                f5 = scaled_by(f5, q3)
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
                tl.store(inner + (o4 + i) * area, f4, mask=m0)
                tl.store(inner + (o5 + i) * area, f5, mask=m0)
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
        o4 = o3 + channels
        o5 = o4 + channels
        o6 = o5 + channels
        if scaled:
            q0 = load(factors + (image * 4 + 0) * area + pixel, m0, wide)
            q1 = load(factors + (image * 4 + 1) * area + pixel, m0, wide)
            q2 = load(factors + (image * 4 + 2) * area + pixel, m0, wide)
            q3 = load(factors + (image * 4 + 3) * area + pixel, m0, wide)
        lost = load(spoiled + image * area + pixel, m0, wide)
        number = tl.minimum(room, block).to(tl.float64)
        for i in range(0, channels):
            (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
                source + (i) * area, i < channels, row, height, width, across, below, inside, radius, wide,
            )
            (f1, f2, f3, f4, f5) = forward_step_1(z0_1, z0_2, z0_3, z0_5, z0_4)
            f0 = tl.where(among(i < channels, room, block), z0_0, zero)
            f1 = tl.where(among(i < channels, room, block), f1, zero)
            f2 = tl.where(among(i < channels, room, block), f2, zero)
            f3 = tl.where(among(i < channels, room, block), f3, zero)
            f4 = tl.where(among(i < channels, room, block), f4, zero)
            f5 = tl.where(among(i < channels, room, block), f5, zero)
            if scaled:
                f1 = scaled_by(f1, q0)
                f2 = scaled_by(f2, q1)
                f4 = scaled_by(f4, q2)
                f5 = scaled_by(f5, q3)
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
        o4 = o3 + channels
        o5 = o4 + channels
        o6 = o5 + channels
        if scaled:
            q0 = load(factors + (image * 4 + 0) * area + pixel, m0, wide)
            q1 = load(factors + (image * 4 + 1) * area + pixel, m0, wide)
            q2 = load(factors + (image * 4 + 2) * area + pixel, m0, wide)
            q3 = load(factors + (image * 4 + 3) * area + pixel, m0, wide)
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
            (f1, f2, f3, f4, f5) = forward_step_1(z0_1, z0_2, z0_3, z0_5, z0_4)
            f0 = tl.where(among(i < channels, room, block), z0_0, zero)
            f1 = tl.where(among(i < channels, room, block), f1, zero)
            f2 = tl.where(among(i < channels, room, block), f2, zero)
            f3 = tl.where(among(i < channels, room, block), f3, zero)
            f4 = tl.where(among(i < channels, room, block), f4, zero)
            f5 = tl.where(among(i < channels, room, block), f5, zero)
            if scaled:
                f1 = scaled_by(f1, q0)
                f2 = scaled_by(f2, q1)
                f4 = scaled_by(f4, q2)
                f5 = scaled_by(f5, q3)
            values = tl.reshape(tl.join(tl.join(tl.join(f0, f4), tl.join(f2, zero)), tl.join(tl.join(f1, f5), tl.join(f3, zero))), [block, 8])
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
    o4 = o3 + channels
    o5 = o4 + channels
    o6 = o5 + channels
    q0 = load(factors + (image * 4 + 0) * area + pixel, m0, wide)
    q1 = load(factors + (image * 4 + 1) * area + pixel, m0, wide)
    q2 = load(factors + (image * 4 + 2) * area + pixel, m0, wide)
    q3 = load(factors + (image * 4 + 3) * area + pixel, m0, wide)
    outer = grad + image * outputs * area + pixel
    if mixes:
        outer = outer[None, :]
        if single:
            o = tl.arange(0, outs)
            above = load(outer + o[:, None] * area, (o < outputs)[:, None] & m0[None, :], wide)
    p0 = zero
    p1 = zero
    p2 = zero
    p3 = zero
    for i in range(0, channels):
        (z0_0, z0_1, z0_2, z0_3, z0_4, z0_5) = jets_of(
            source + (i) * area, i < channels, row, height, width, across, below, inside, radius, wide,
        )
        (f1, f2, f3, f4, f5) = forward_step_1(z0_1, z0_2, z0_3, z0_5, z0_4)
        f0 = tl.where(among(i < channels, room, block), z0_0, zero)
        f1 = tl.where(among(i < channels, room, block), f1, zero)
        f2 = tl.where(among(i < channels, room, block), f2, zero)
        f3 = tl.where(among(i < channels, room, block), f3, zero)
        f4 = tl.where(among(i < channels, room, block), f4, zero)
        f5 = tl.where(among(i < channels, room, block), f5, zero)
        if scaled:
            f1 = scaled_by(f1, q0)
            f2 = scaled_by(f2, q1)
            f4 = scaled_by(f4, q2)
            f5 = scaled_by(f5, q3)
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
            g4 = load(outer + (o4 + i) * area, m0, wide)
            g5 = load(outer + (o5 + i) * area, m0, wide)
        if shifted:
            g0 += tl.load(shift + i * 8 + 0) + tl.load(slope + i * 8 + 0) * f0
            g1 += tl.load(shift + i * 8 + 1) + tl.load(slope + i * 8 + 1) * f1
            g2 += tl.load(shift + i * 8 + 2) + tl.load(slope + i * 8 + 2) * f2
            g3 += tl.load(shift + i * 8 + 3) + tl.load(slope + i * 8 + 3) * f3
            g4 += tl.load(shift + i * 8 + 4) + tl.load(slope + i * 8 + 4) * f4
            g5 += tl.load(shift + i * 8 + 5) + tl.load(slope + i * 8 + 5) * f5
        p0 += f1 * g1
        p1 += f2 * g2
        p2 += f4 * g4
        p3 += f5 * g5
    tl.store(products + (image * 4 + 0) * area + pixel, p0, mask=m0)
    tl.store(products + (image * 4 + 1) * area + pixel, p1, mask=m0)
    tl.store(products + (image * 4 + 2) * area + pixel, p2, mask=m0)
    tl.store(products + (image * 4 + 3) * area + pixel, p3, mask=m0)


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
    o4 = o3 + channels
    o5 = o4 + channels
    o6 = o5 + channels
    if scaled:
        q0 = load(factors + (image * 4 + 0) * area + pixel, m0, wide)
        q1 = load(factors + (image * 4 + 1) * area + pixel, m0, wide)
        q2 = load(factors + (image * 4 + 2) * area + pixel, m0, wide)
        q3 = load(factors + (image * 4 + 3) * area + pixel, m0, wide)
        r0 = load(gains + (image * 4 + 0) * area + pixel, m0, wide)
        r1 = load(gains + (image * 4 + 1) * area + pixel, m0, wide)
        r2 = load(gains + (image * 4 + 2) * area + pixel, m0, wide)
        r3 = load(gains + (image * 4 + 3) * area + pixel, m0, wide)
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
        (f1, f2, f3, f4, f5) = forward_step_1(z0_1, z0_2, z0_3, z0_5, z0_4)
        f0 = tl.where(among(i < channels, room, block), z0_0, zero)
        f1 = tl.where(among(i < channels, room, block), f1, zero)
        f2 = tl.where(among(i < channels, room, block), f2, zero)
        f3 = tl.where(among(i < channels, room, block), f3, zero)
        f4 = tl.where(among(i < channels, room, block), f4, zero)
        f5 = tl.where(among(i < channels, room, block), f5, zero)
        if scaled:
            f1 = scaled_by(f1, q0)
            f2 = scaled_by(f2, q1)
            f4 = scaled_by(f4, q2)
            f5 = scaled_by(f5, q3)
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
            g4 = load(outer + (o4 + i) * area, m0, wide)
            g5 = load(outer + (o5 + i) * area, m0, wide)
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
            g4 = scaled_by(g4, q2) + scaled_by(f4, r2)
            g5 = scaled_by(g5, q3) + scaled_by(f5, r3)
        (c0_1, c0_2, c0_3, c0_4, c0_5) = backward_step_1(g1, g2, g3, g4, g5)
        tl.store(grad_jets + (i * 6) * plane, g0, mask=own)
        tl.store(grad_jets + (i * 6 + 1) * plane, c0_1, mask=own)
        tl.store(grad_jets + (i * 6 + 2) * plane, c0_2, mask=own)
        tl.store(grad_jets + (i * 6 + 3) * plane, c0_3, mask=own)
        tl.store(grad_jets + (i * 6 + 4) * plane, c0_4, mask=own)
        tl.store(grad_jets + (i * 6 + 5) * plane, c0_5, mask=own)
