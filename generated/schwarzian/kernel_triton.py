"""Differential invariants of schwarzian, order 3. Kernels in Triton.

Generated; do not edit. Regenerate with: python -m codegen

Spec       schwarzian: 3 generators on (x, u), order 3, derived with 1 channels, serves 1 channels
Spec hash  b347e65a35726835052bab1bf3a5ae3708e5a2e6c5eca2a8eca3164070238936
Proof      jets 5 - orbits 3 = 2 independent invariants, all found, annihilated by 3 generators
Forward    5 operations per channel and pixel: mul 2, scale 2, sub 1
Backward   7 operations per channel and pixel: add 1, mul 3, scale 3
Second     13 operations per channel and pixel: add 2, mul 6, scale 5
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 3, 4, 7
Features
    x(i), weight 0: x
    u_x(i), weight 1: u_x
    Q(i), weight 2: 2*u_x*u_xxx - 3*u_xx**2

"""

# mypy: ignore-errors

from __future__ import annotations

import triton
import triton.language as tl
from torch import Tensor

from ..runtime.triton_launch import among, feature_shape, launch, load, place

REACHES = (None, 0, 0)
"""Channels beyond the first that each family reads; None for a function of the base alone."""


@triton.jit
def forward_step_1(z0_1, z0_2, z0_3):
    v3 = z0_2 * z0_2
    v5 = z0_1 * z0_3
    v6 = v5 * 2.0
    v7 = v3 * 3.0
    v8 = v6 - v7
    return v8


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
    o2 = o1 + channels
    o3 = o2 + channels
    jets = jets + (image * channels * 4 * plane + corner) + offset
    features = features + (image * o3 * plane + corner) + offset
    base = base + (image * base_stride + corner) + offset
    x0 = load(base + 0 * plane, m0, wide)
    for i in range(first, tl.minimum(start + run, channels)):
        z0_1 = load(jets + (i * 4 + 1) * plane, m0, wide)
        z0_2 = load(jets + (i * 4 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 4 + 3) * plane, m0, wide)
        f2 = forward_step_1(z0_1, z0_2, z0_3)
        tl.store(features + (o0 + i) * plane, x0, mask=among(i == 0, room, block))
        tl.store(features + (o1 + i) * plane, z0_1, mask=m0)
        tl.store(features + (o2 + i) * plane, f2, mask=m0)


@triton.jit
def backward_step_1(z0_1, z0_2, z0_3, g1, g2):
    v5 = g2 * -3.0
    v6 = g2 * 2.0
    v7 = z0_3 * v6
    v8 = z0_1 * v6
    v9 = z0_2 * v5
    v10 = v9 * 2.0
    v11 = g1 + v7
    return (v11, v10, v8)


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
    o1 = o0 + 1
    o2 = o1 + channels
    o3 = o2 + channels
    jets = jets + (image * channels * 4 * plane + corner) + offset
    grad = grad + (image * o3 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 4 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_1 = load(jets + (i * 4 + 1) * plane, m0, wide)
        z0_2 = load(jets + (i * 4 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 4 + 3) * plane, m0, wide)
        g1 = load(grad + (o1 + i) * plane, m0, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        (c0_1, c0_2, c0_3) = backward_step_1(z0_1, z0_2, z0_3, g1, g2)
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 4) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 4 + 1) * plane, c0_1, mask=own)
        tl.store(grad_jets + (i * 4 + 2) * plane, c0_2, mask=own)
        tl.store(grad_jets + (i * 4 + 3) * plane, c0_3, mask=own)


@triton.jit
def double_step_1(z0_1, z0_2, z0_3, g2, h0_1, h0_2, h0_3):
    v4 = g2 * -3.0
    v5 = g2 * 2.0
    v9 = h0_2 * 2.0
    v10 = v4 * v9
    v11 = z0_2 * v9
    v12 = v5 * h0_3
    v13 = z0_1 * h0_3
    v14 = v5 * h0_1
    v15 = z0_3 * h0_1
    v16 = v13 + v15
    v17 = v16 * 2.0
    v18 = v11 * -3.0
    v19 = v17 + v18
    return (v12, v10, v14, v19)


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
    o1 = o0 + 1
    o2 = o1 + channels
    o3 = o2 + channels
    jets = jets + (image * channels * 4 * plane + corner) + offset
    grad = grad + (image * o3 * plane + corner) + offset
    grad_grad_jets = grad_grad_jets + (image * channels * 4 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 4 * plane + corner) + offset
    grad_grad_features = grad_grad_features + (image * o3 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_1 = load(jets + (i * 4 + 1) * plane, m0, wide)
        z0_2 = load(jets + (i * 4 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 4 + 3) * plane, m0, wide)
        h0_1 = load(grad_grad_jets + (i * 4 + 1) * plane, m0, wide)
        h0_2 = load(grad_grad_jets + (i * 4 + 2) * plane, m0, wide)
        h0_3 = load(grad_grad_jets + (i * 4 + 3) * plane, m0, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        (c0_1, c0_2, c0_3, f2) = double_step_1(z0_1, z0_2, z0_3, g2, h0_1, h0_2, h0_3)
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 4) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 4 + 1) * plane, c0_1, mask=own)
        tl.store(grad_jets + (i * 4 + 2) * plane, c0_2, mask=own)
        tl.store(grad_jets + (i * 4 + 3) * plane, c0_3, mask=own)
        tl.store(grad_grad_features + (o0 + i) * plane, zero, mask=among(i == 0, room, block))
        tl.store(grad_grad_features + (o1 + i) * plane, h0_1, mask=m0 & own)
        tl.store(grad_grad_features + (o2 + i) * plane, f2, mask=m0 & own)


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
