"""Differential invariants of intensity, order 2. Kernels in Triton.

Generated; do not edit. Regenerate with: python -m codegen

Spec       intensity: 2 generators on (x, y, u), order 2, derived with 1 channels, serves 1 channels
Spec hash  980eb3a3af5bd3ccba1e6b1da9247d12c5c75e670f80ede1f991ec98026d0970
Proof      jets 8 - orbits 2 = 6 independent invariants, all found, annihilated by 2 generators
Forward    0 operations per channel and pixel
Backward   0 operations per channel and pixel
Second     0 operations per channel and pixel
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 0, 0, 0
Features
    x(i), weight 0: x
    y(i), weight 0: y
    u_y(i), weight 1: u_y
    u_x(i), weight 1: u_x
    u_yy(i), weight 1: u_yy
    u_xy(i), weight 1: u_xy
    u_xx(i), weight 1: u_xx

"""

# mypy: ignore-errors

from __future__ import annotations

import triton
import triton.language as tl
from torch import Tensor

from ..runtime.triton_launch import among, feature_shape, launch, load, place

REACHES = (None, None, 0, 0, 0, 0, 0)
"""Channels beyond the first that each family reads; None for a function of the base alone."""


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
    o3 = o2 + channels
    o4 = o3 + channels
    o5 = o4 + channels
    o6 = o5 + channels
    o7 = o6 + channels
    jets = jets + (image * channels * 6 * plane + corner) + offset
    features = features + (image * o7 * plane + corner) + offset
    base = base + (image * base_stride + corner) + offset
    x0 = load(base + 0 * plane, m0, wide)
    x1 = load(base + 1 * plane, m0, wide)
    for i in range(first, tl.minimum(start + run, channels)):
        z0_1 = load(jets + (i * 6 + 1) * plane, m0, wide)
        z0_2 = load(jets + (i * 6 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 6 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 6 + 4) * plane, m0, wide)
        z0_5 = load(jets + (i * 6 + 5) * plane, m0, wide)
        tl.store(features + (o0 + i) * plane, x0, mask=among(i == 0, room, block))
        tl.store(features + (o1 + i) * plane, x1, mask=among(i == 0, room, block))
        tl.store(features + (o2 + i) * plane, z0_2, mask=m0)
        tl.store(features + (o3 + i) * plane, z0_1, mask=m0)
        tl.store(features + (o4 + i) * plane, z0_5, mask=m0)
        tl.store(features + (o5 + i) * plane, z0_4, mask=m0)
        tl.store(features + (o6 + i) * plane, z0_3, mask=m0)


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
    o2 = o1 + 1
    o3 = o2 + channels
    o4 = o3 + channels
    o5 = o4 + channels
    o6 = o5 + channels
    o7 = o6 + channels
    jets = jets + (image * channels * 6 * plane + corner) + offset
    grad = grad + (image * o7 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 6 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        g3 = load(grad + (o3 + i) * plane, m0, wide)
        g4 = load(grad + (o4 + i) * plane, m0, wide)
        g5 = load(grad + (o5 + i) * plane, m0, wide)
        g6 = load(grad + (o6 + i) * plane, m0, wide)
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 6) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 6 + 1) * plane, g3, mask=own)
        tl.store(grad_jets + (i * 6 + 2) * plane, g2, mask=own)
        tl.store(grad_jets + (i * 6 + 3) * plane, g6, mask=own)
        tl.store(grad_jets + (i * 6 + 4) * plane, g5, mask=own)
        tl.store(grad_jets + (i * 6 + 5) * plane, g4, mask=own)


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
    o2 = o1 + 1
    o3 = o2 + channels
    o4 = o3 + channels
    o5 = o4 + channels
    o6 = o5 + channels
    o7 = o6 + channels
    jets = jets + (image * channels * 6 * plane + corner) + offset
    grad = grad + (image * o7 * plane + corner) + offset
    grad_grad_jets = grad_grad_jets + (image * channels * 6 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 6 * plane + corner) + offset
    grad_grad_features = grad_grad_features + (image * o7 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        h0_1 = load(grad_grad_jets + (i * 6 + 1) * plane, m0, wide)
        h0_2 = load(grad_grad_jets + (i * 6 + 2) * plane, m0, wide)
        h0_3 = load(grad_grad_jets + (i * 6 + 3) * plane, m0, wide)
        h0_4 = load(grad_grad_jets + (i * 6 + 4) * plane, m0, wide)
        h0_5 = load(grad_grad_jets + (i * 6 + 5) * plane, m0, wide)
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 6) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 6 + 1) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 6 + 2) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 6 + 3) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 6 + 4) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 6 + 5) * plane, zero, mask=own)
        tl.store(grad_grad_features + (o0 + i) * plane, zero, mask=among(i == 0, room, block))
        tl.store(grad_grad_features + (o1 + i) * plane, zero, mask=among(i == 0, room, block))
        tl.store(grad_grad_features + (o2 + i) * plane, h0_2, mask=m0 & own)
        tl.store(grad_grad_features + (o3 + i) * plane, h0_1, mask=m0 & own)
        tl.store(grad_grad_features + (o4 + i) * plane, h0_5, mask=m0 & own)
        tl.store(grad_grad_features + (o5 + i) * plane, h0_4, mask=m0 & own)
        tl.store(grad_grad_features + (o6 + i) * plane, h0_3, mask=m0 & own)


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
