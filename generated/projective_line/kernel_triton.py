"""Differential invariants of projective_line, order 3. Kernels in Triton.

Generated; do not edit. Regenerate with: python -m codegen

Spec       projective_line: 3 generators on (x), order 3, derived with 2 channels, serves any number of channels
Spec hash  26445c7e243fc0999abfc1343bd5eb09d69cde72414b31e3d645cbd15f99e960
Proof      jets 9 - orbits 3 = 6 independent invariants, all found, annihilated by 3 generators
Forward    8 operations per channel and pixel: mul 4, scale 2, sub 2
Backward   16 operations per channel and pixel: add 5, mul 7, neg 1, scale 3
Second     30 operations per channel and pixel: add 9, mul 14, neg 2, scale 5
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 4, 5, 10
Features
    u(i), weight 0: u0
    L(i), weight 1: u0_x
    Qa(i,i+1), weight 3: u0_x*u1_xx - u0_xx*u1_x
    Qb(i,i), weight 4: 2*u0_x*u0_xxx - 3*u0_xx**2

"""

# mypy: ignore-errors

from __future__ import annotations

import triton
import triton.language as tl
from torch import Tensor

from ..runtime.triton_launch import among, feature_shape, launch, load, place

REACHES = (0, 0, 1, 0)
"""Channels beyond the first that each family reads; None for a function of the base alone."""


@triton.jit
def forward_step_2(z0_1, z1_1, z0_2, z1_2, z0_3):
    v5 = z0_1 * z1_2
    v6 = z1_1 * z0_2
    v7 = v5 - v6
    v8 = z0_2 * z0_2
    v10 = z0_1 * z0_3
    v11 = v10 * 2.0
    v12 = v8 * 3.0
    v13 = v11 - v12
    return (v7, v13)


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
    o3 = o2 + tl.maximum(channels - 1, 0)
    o4 = o3 + channels
    jets = jets + (image * channels * 4 * plane + corner) + offset
    features = features + (image * o4 * plane + corner) + offset
    z0_1 = load(jets + (first * 4 + 1) * plane, m0, wide)
    z0_2 = load(jets + (first * 4 + 2) * plane, m0, wide)
    for i in range(first, tl.minimum(start + run, channels)):
        m1 = among(i + 1 < channels, room, block)
        z0_0 = load(jets + (i * 4) * plane, m0, wide)
        z1_1 = load(jets + ((i + 1) * 4 + 1) * plane, m1, wide)
        z1_2 = load(jets + ((i + 1) * 4 + 2) * plane, m1, wide)
        z0_3 = load(jets + (i * 4 + 3) * plane, m0, wide)
        (f2, f3) = forward_step_2(z0_1, z1_1, z0_2, z1_2, z0_3)
        tl.store(features + (o0 + i) * plane, z0_0, mask=m0)
        tl.store(features + (o1 + i) * plane, z0_1, mask=m0)
        tl.store(features + (o2 + i) * plane, f2, mask=m1)
        tl.store(features + (o3 + i) * plane, f3, mask=m0)
        z0_1 = z1_1
        z0_2 = z1_2


@triton.jit
def backward_step_2(z1_2, g2, g3, z0_3, g1, z0_2, z1_1, z0_1):
    v3 = z1_2 * g2
    v5 = g3 * 2.0
    v7 = z0_3 * v5
    v9 = g1 + v7
    v10 = v3 + v9
    v11 = g3 * -3.0
    v13 = z0_2 * v11
    v14 = v13 * 2.0
    v15 = -g2
    v17 = z1_1 * v15
    v18 = v14 + v17
    v20 = z0_1 * v5
    v21 = z0_2 * v15
    v22 = z0_1 * g2
    return (v10, v18, v20, v21, v22)


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
    o3 = o2 + tl.maximum(channels - 1, 0)
    o4 = o3 + channels
    jets = jets + (image * channels * 4 * plane + corner) + offset
    grad = grad + (image * o4 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 4 * plane + corner) + offset
    z0_1 = load(jets + (first * 4 + 1) * plane, m0, wide)
    z0_2 = load(jets + (first * 4 + 2) * plane, m0, wide)
    a0_1 = zero
    a0_2 = zero
    for i in range(first, tl.minimum(start + run, channels)):
        m1 = among(i + 1 < channels, room, block)
        z1_1 = load(jets + ((i + 1) * 4 + 1) * plane, m1, wide)
        z1_2 = load(jets + ((i + 1) * 4 + 2) * plane, m1, wide)
        z0_3 = load(jets + (i * 4 + 3) * plane, m0, wide)
        g0 = load(grad + (o0 + i) * plane, m0, wide)
        g1 = load(grad + (o1 + i) * plane, m0, wide)
        g2 = load(grad + (o2 + i) * plane, m1, wide)
        g3 = load(grad + (o3 + i) * plane, m0, wide)
        (c0_1, c0_2, c0_3, c1_1, c1_2) = backward_step_2(z1_2, g2, g3, z0_3, g1, z0_2, z1_1, z0_1)
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 4) * plane, g0, mask=own)
        tl.store(grad_jets + (i * 4 + 1) * plane, a0_1 + c0_1, mask=own)
        a0_1 = c1_1
        tl.store(grad_jets + (i * 4 + 2) * plane, a0_2 + c0_2, mask=own)
        a0_2 = c1_2
        tl.store(grad_jets + (i * 4 + 3) * plane, c0_3, mask=own)
        z0_1 = z1_1
        z0_2 = z1_2


@triton.jit
def double_step_2(g2, h1_2, g3, h0_3, h0_2, h1_1, h0_1, z1_1, z0_2, z0_1, z1_2, z0_3):
    v2 = g2 * h1_2
    v4 = g3 * 2.0
    v6 = v4 * h0_3
    v7 = v2 + v6
    v8 = g3 * -3.0
    v10 = h0_2 * 2.0
    v11 = v8 * v10
    v12 = -g2
    v14 = v12 * h1_1
    v15 = v14 + v11
    v17 = v4 * h0_1
    v18 = v12 * h0_2
    v19 = g2 * h0_1
    v22 = z1_1 * h0_2
    v24 = z0_2 * h1_1
    v25 = v22 + v24
    v26 = -v25
    v28 = z0_1 * h1_2
    v30 = z1_2 * h0_1
    v31 = v28 + v30
    v32 = v26 + v31
    v33 = z0_1 * h0_3
    v35 = z0_3 * h0_1
    v36 = v33 + v35
    v37 = v36 * 2.0
    v38 = z0_2 * v10
    v39 = v38 * -3.0
    v40 = v37 + v39
    return (v7, v15, v17, v18, v19, v32, v40)


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
    o3 = o2 + tl.maximum(channels - 1, 0)
    o4 = o3 + channels
    jets = jets + (image * channels * 4 * plane + corner) + offset
    grad = grad + (image * o4 * plane + corner) + offset
    grad_grad_jets = grad_grad_jets + (image * channels * 4 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 4 * plane + corner) + offset
    grad_grad_features = grad_grad_features + (image * o4 * plane + corner) + offset
    z0_1 = load(jets + (first * 4 + 1) * plane, m0, wide)
    z0_2 = load(jets + (first * 4 + 2) * plane, m0, wide)
    h0_1 = load(grad_grad_jets + (first * 4 + 1) * plane, m0, wide)
    h0_2 = load(grad_grad_jets + (first * 4 + 2) * plane, m0, wide)
    a0_1 = zero
    a0_2 = zero
    for i in range(first, tl.minimum(start + run, channels)):
        m1 = among(i + 1 < channels, room, block)
        z1_1 = load(jets + ((i + 1) * 4 + 1) * plane, m1, wide)
        z1_2 = load(jets + ((i + 1) * 4 + 2) * plane, m1, wide)
        z0_3 = load(jets + (i * 4 + 3) * plane, m0, wide)
        h0_0 = load(grad_grad_jets + (i * 4) * plane, m0, wide)
        h1_1 = load(grad_grad_jets + ((i + 1) * 4 + 1) * plane, m1, wide)
        h1_2 = load(grad_grad_jets + ((i + 1) * 4 + 2) * plane, m1, wide)
        h0_3 = load(grad_grad_jets + (i * 4 + 3) * plane, m0, wide)
        g2 = load(grad + (o2 + i) * plane, m1, wide)
        g3 = load(grad + (o3 + i) * plane, m0, wide)
        (c0_1, c0_2, c0_3, c1_1, c1_2, f2, f3) = double_step_2(
            g2, h1_2, g3, h0_3, h0_2, h1_1, h0_1, z1_1, z0_2, z0_1, z1_2, z0_3,
        )
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 4) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 4 + 1) * plane, a0_1 + c0_1, mask=own)
        a0_1 = c1_1
        tl.store(grad_jets + (i * 4 + 2) * plane, a0_2 + c0_2, mask=own)
        a0_2 = c1_2
        tl.store(grad_jets + (i * 4 + 3) * plane, c0_3, mask=own)
        tl.store(grad_grad_features + (o0 + i) * plane, h0_0, mask=m0 & own)
        tl.store(grad_grad_features + (o1 + i) * plane, h0_1, mask=m0 & own)
        tl.store(grad_grad_features + (o2 + i) * plane, f2, mask=m1 & own)
        tl.store(grad_grad_features + (o3 + i) * plane, f3, mask=m0 & own)
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
    launch(double_kernel, 4, jets, tensors, None)
    return grad_jets, grad_grad_features
