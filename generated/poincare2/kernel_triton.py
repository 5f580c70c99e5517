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

from ..runtime.triton_launch import among, feature_shape, launch, load, place

REACHES = (0, 0, 0, 0, 0, 0)
"""Channels beyond the first that each family reads; None for a function of the base alone."""


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
