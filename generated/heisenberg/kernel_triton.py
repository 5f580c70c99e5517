"""Differential invariants of heisenberg, order 2. Kernels in Triton.

Generated; do not edit. Regenerate with: python -m codegen

Spec       heisenberg: 3 generators on (x, y, z), order 2, derived with 2 channels, serves any number of channels
Spec hash  f9227b21d54eb97bb3d3803beb5cbc1da2497b35cfc78537a2591b8e1a64c2cb
Proof      jets 23 - orbits 3 = 20 independent invariants, all found, annihilated by 3 generators
Forward    9 operations per channel and pixel: add 3, mul 5, sub 1
Backward   13 operations per channel and pixel: add 5, mul 6, neg 1, scale 1
Second     17 operations per channel and pixel: add 5, mul 9, neg 2, scale 1
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 6, 7, 10
Features
    u(i), weight 0: u0
    La(i), weight 0: u0_x
    Lb(i), weight 0: u0_z
    Lc(i), weight 0: u0_xx
    Ld(i), weight 0: u0_xz
    Le(i), weight 0: u0_zz
    Lf(i), weight 0: u0_y + u0_z*x
    Lg(i), weight 0: u0_xy + u0_xz*x
    Lh(i), weight 0: u0_yz + u0_zz*x
    Q(i,i), weight 0: u0_yy*u0_zz - u0_yz**2

"""

# mypy: ignore-errors

from __future__ import annotations

import triton
import triton.language as tl
from torch import Tensor

from ..runtime.triton_launch import among, feature_shape, launch, load, place

REACHES = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
"""Channels beyond the first that each family reads; None for a function of the base alone."""


@triton.jit
def forward_step_1(z0_3, z0_6, z0_9, z0_2, x0, z0_5, z0_8, z0_7):
    v8 = z0_3 * x0
    v9 = z0_2 + v8
    v11 = z0_6 * x0
    v12 = z0_5 + v11
    v14 = z0_9 * x0
    v15 = z0_8 + v14
    v16 = z0_8 * z0_8
    v18 = z0_9 * z0_7
    v19 = v18 - v16
    return (v9, v12, v15, v19)


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
    o5 = o4 + channels
    o6 = o5 + channels
    o7 = o6 + channels
    o8 = o7 + channels
    o9 = o8 + channels
    o10 = o9 + channels
    jets = jets + (image * channels * 10 * plane + corner) + offset
    features = features + (image * o10 * plane + corner) + offset
    base = base + (image * base_stride + corner) + offset
    x0 = load(base + 0 * plane, m0, wide)
    for i in range(first, tl.minimum(start + run, channels)):
        z0_0 = load(jets + (i * 10) * plane, m0, wide)
        z0_1 = load(jets + (i * 10 + 1) * plane, m0, wide)
        z0_2 = load(jets + (i * 10 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 10 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 10 + 4) * plane, m0, wide)
        z0_5 = load(jets + (i * 10 + 5) * plane, m0, wide)
        z0_6 = load(jets + (i * 10 + 6) * plane, m0, wide)
        z0_7 = load(jets + (i * 10 + 7) * plane, m0, wide)
        z0_8 = load(jets + (i * 10 + 8) * plane, m0, wide)
        z0_9 = load(jets + (i * 10 + 9) * plane, m0, wide)
        (f6, f7, f8, f9) = forward_step_1(z0_3, z0_6, z0_9, z0_2, x0, z0_5, z0_8, z0_7)
        tl.store(features + (o0 + i) * plane, z0_0, mask=m0)
        tl.store(features + (o1 + i) * plane, z0_1, mask=m0)
        tl.store(features + (o2 + i) * plane, z0_3, mask=m0)
        tl.store(features + (o3 + i) * plane, z0_4, mask=m0)
        tl.store(features + (o4 + i) * plane, z0_6, mask=m0)
        tl.store(features + (o5 + i) * plane, z0_9, mask=m0)
        tl.store(features + (o6 + i) * plane, f6, mask=m0)
        tl.store(features + (o7 + i) * plane, f7, mask=m0)
        tl.store(features + (o8 + i) * plane, f8, mask=m0)
        tl.store(features + (o9 + i) * plane, f9, mask=m0)


@triton.jit
def backward_step_1(z0_9, x0, z0_8, z0_7, g2, g4, g5, g6, g7, g8, g9):
    v14 = -g9
    v15 = z0_7 * g9
    v16 = z0_9 * g9
    v17 = z0_8 * v14
    v18 = v17 * 2.0
    v19 = x0 * g8
    v20 = g8 + v18
    v21 = x0 * g7
    v22 = x0 * g6
    v23 = g5 + v15
    v24 = v19 + v23
    v25 = g4 + v21
    v26 = g2 + v22
    return (v26, v25, v16, v20, v24)


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
    first = start
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + channels
    o3 = o2 + channels
    o4 = o3 + channels
    o5 = o4 + channels
    o6 = o5 + channels
    o7 = o6 + channels
    o8 = o7 + channels
    o9 = o8 + channels
    o10 = o9 + channels
    jets = jets + (image * channels * 10 * plane + corner) + offset
    grad = grad + (image * o10 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 10 * plane + corner) + offset
    base = base + (image * base_stride + corner) + offset
    x0 = load(base + 0 * plane, m0, wide)
    for i in range(first, tl.minimum(start + run, channels)):
        z0_7 = load(jets + (i * 10 + 7) * plane, m0, wide)
        z0_8 = load(jets + (i * 10 + 8) * plane, m0, wide)
        z0_9 = load(jets + (i * 10 + 9) * plane, m0, wide)
        g0 = load(grad + (o0 + i) * plane, m0, wide)
        g1 = load(grad + (o1 + i) * plane, m0, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        g3 = load(grad + (o3 + i) * plane, m0, wide)
        g4 = load(grad + (o4 + i) * plane, m0, wide)
        g5 = load(grad + (o5 + i) * plane, m0, wide)
        g6 = load(grad + (o6 + i) * plane, m0, wide)
        g7 = load(grad + (o7 + i) * plane, m0, wide)
        g8 = load(grad + (o8 + i) * plane, m0, wide)
        g9 = load(grad + (o9 + i) * plane, m0, wide)
        (c0_3, c0_6, c0_7, c0_8, c0_9) = backward_step_1(z0_9, x0, z0_8, z0_7, g2, g4, g5, g6, g7, g8, g9)
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 10) * plane, g0, mask=own)
        tl.store(grad_jets + (i * 10 + 1) * plane, g1, mask=own)
        tl.store(grad_jets + (i * 10 + 2) * plane, g6, mask=own)
        tl.store(grad_jets + (i * 10 + 3) * plane, c0_3, mask=own)
        tl.store(grad_jets + (i * 10 + 4) * plane, g3, mask=own)
        tl.store(grad_jets + (i * 10 + 5) * plane, g7, mask=own)
        tl.store(grad_jets + (i * 10 + 6) * plane, c0_6, mask=own)
        tl.store(grad_jets + (i * 10 + 7) * plane, c0_7, mask=own)
        tl.store(grad_jets + (i * 10 + 8) * plane, c0_8, mask=own)
        tl.store(grad_jets + (i * 10 + 9) * plane, c0_9, mask=own)


@triton.jit
def double_step_1(z0_9, x0, z0_8, z0_7, g9, h0_2, h0_3, h0_5, h0_6, h0_7, h0_8, h0_9):
    v5 = -g9
    v16 = x0 * h0_3
    v17 = x0 * h0_6
    v18 = x0 * h0_9
    v19 = h0_8 * 2.0
    v20 = v5 * v19
    v21 = z0_8 * v19
    v22 = g9 * h0_7
    v23 = z0_9 * h0_7
    v24 = g9 * h0_9
    v25 = z0_7 * h0_9
    v26 = -v21
    v27 = v23 + v25
    v28 = v26 + v27
    v29 = h0_8 + v18
    v30 = h0_5 + v17
    v31 = h0_2 + v16
    return (v24, v20, v22, v31, v30, v29, v28)


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
    first = start
    o0 = 0
    o1 = o0 + channels
    o2 = o1 + channels
    o3 = o2 + channels
    o4 = o3 + channels
    o5 = o4 + channels
    o6 = o5 + channels
    o7 = o6 + channels
    o8 = o7 + channels
    o9 = o8 + channels
    o10 = o9 + channels
    jets = jets + (image * channels * 10 * plane + corner) + offset
    grad = grad + (image * o10 * plane + corner) + offset
    grad_grad_jets = grad_grad_jets + (image * channels * 10 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 10 * plane + corner) + offset
    grad_grad_features = grad_grad_features + (image * o10 * plane + corner) + offset
    base = base + (image * base_stride + corner) + offset
    x0 = load(base + 0 * plane, m0, wide)
    for i in range(first, tl.minimum(start + run, channels)):
        z0_7 = load(jets + (i * 10 + 7) * plane, m0, wide)
        z0_8 = load(jets + (i * 10 + 8) * plane, m0, wide)
        z0_9 = load(jets + (i * 10 + 9) * plane, m0, wide)
        h0_0 = load(grad_grad_jets + (i * 10) * plane, m0, wide)
        h0_1 = load(grad_grad_jets + (i * 10 + 1) * plane, m0, wide)
        h0_2 = load(grad_grad_jets + (i * 10 + 2) * plane, m0, wide)
        h0_3 = load(grad_grad_jets + (i * 10 + 3) * plane, m0, wide)
        h0_4 = load(grad_grad_jets + (i * 10 + 4) * plane, m0, wide)
        h0_5 = load(grad_grad_jets + (i * 10 + 5) * plane, m0, wide)
        h0_6 = load(grad_grad_jets + (i * 10 + 6) * plane, m0, wide)
        h0_7 = load(grad_grad_jets + (i * 10 + 7) * plane, m0, wide)
        h0_8 = load(grad_grad_jets + (i * 10 + 8) * plane, m0, wide)
        h0_9 = load(grad_grad_jets + (i * 10 + 9) * plane, m0, wide)
        g9 = load(grad + (o9 + i) * plane, m0, wide)
        (c0_7, c0_8, c0_9, f6, f7, f8, f9) = double_step_1(
            z0_9, x0, z0_8, z0_7, g9, h0_2, h0_3, h0_5, h0_6, h0_7, h0_8, h0_9,
        )
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 10) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 10 + 1) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 10 + 2) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 10 + 3) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 10 + 4) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 10 + 5) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 10 + 6) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 10 + 7) * plane, c0_7, mask=own)
        tl.store(grad_jets + (i * 10 + 8) * plane, c0_8, mask=own)
        tl.store(grad_jets + (i * 10 + 9) * plane, c0_9, mask=own)
        tl.store(grad_grad_features + (o0 + i) * plane, h0_0, mask=m0 & own)
        tl.store(grad_grad_features + (o1 + i) * plane, h0_1, mask=m0 & own)
        tl.store(grad_grad_features + (o2 + i) * plane, h0_3, mask=m0 & own)
        tl.store(grad_grad_features + (o3 + i) * plane, h0_4, mask=m0 & own)
        tl.store(grad_grad_features + (o4 + i) * plane, h0_6, mask=m0 & own)
        tl.store(grad_grad_features + (o5 + i) * plane, h0_9, mask=m0 & own)
        tl.store(grad_grad_features + (o6 + i) * plane, f6, mask=m0 & own)
        tl.store(grad_grad_features + (o7 + i) * plane, f7, mask=m0 & own)
        tl.store(grad_grad_features + (o8 + i) * plane, f8, mask=m0 & own)
        tl.store(grad_grad_features + (o9 + i) * plane, f9, mask=m0 & own)


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
    launch(double_kernel, 4, jets, tensors, base)
    return grad_jets, grad_grad_features
