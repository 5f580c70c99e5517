"""Differential invariants of sa2_curve, order 4. Kernels in Triton.

Generated; do not edit. Regenerate with: python -m codegen

Spec       sa2_curve: 5 generators on (x, u), order 4, derived with 1 channels, serves 1 channels
Spec hash  45490212f3d49281aed5c0fda13101964c8cd8c2a90a51e3527bf2b42bd29efe
Proof      jets 6 - orbits 5 = 1 independent invariants, all found, annihilated by 5 generators
Forward    5 operations per channel and pixel: mul 2, scale 2, sub 1
Backward   7 operations per channel and pixel: add 1, mul 3, scale 3
Second     13 operations per channel and pixel: add 2, mul 6, scale 5
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 3, 4, 7
Features
    u_xx(i), weight 3: u_xx
    Q(i), weight 8: 3*u_xx*u_xxxx - 5*u_xxx**2

"""

# mypy: ignore-errors

from __future__ import annotations

import triton
import triton.language as tl
from torch import Tensor

from ..runtime.triton_launch import among, feature_shape, launch, load, place

REACHES = (0, 0)
"""Channels beyond the first that each family reads; None for a function of the base alone."""


@triton.jit
def forward_step_1(z0_2, z0_3, z0_4):
    v2 = z0_3 * z0_3
    v4 = z0_2 * z0_4
    v5 = v4 * 3.0
    v6 = v2 * 5.0
    v7 = v5 - v6
    return v7


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
    jets = jets + (image * channels * 5 * plane + corner) + offset
    features = features + (image * o2 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_2 = load(jets + (i * 5 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 5 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 5 + 4) * plane, m0, wide)
        f1 = forward_step_1(z0_2, z0_3, z0_4)
        tl.store(features + (o0 + i) * plane, z0_2, mask=m0)
        tl.store(features + (o1 + i) * plane, f1, mask=m0)


@triton.jit
def backward_step_1(z0_2, z0_3, z0_4, g0, g1):
    v5 = g1 * -5.0
    v6 = g1 * 3.0
    v7 = z0_4 * v6
    v8 = z0_2 * v6
    v9 = z0_3 * v5
    v10 = v9 * 2.0
    v11 = g0 + v7
    return (v11, v10, v8)


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
    jets = jets + (image * channels * 5 * plane + corner) + offset
    grad = grad + (image * o2 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 5 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_2 = load(jets + (i * 5 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 5 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 5 + 4) * plane, m0, wide)
        g0 = load(grad + (o0 + i) * plane, m0, wide)
        g1 = load(grad + (o1 + i) * plane, m0, wide)
        (c0_2, c0_3, c0_4) = backward_step_1(z0_2, z0_3, z0_4, g0, g1)
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 5) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 5 + 1) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 5 + 2) * plane, c0_2, mask=own)
        tl.store(grad_jets + (i * 5 + 3) * plane, c0_3, mask=own)
        tl.store(grad_jets + (i * 5 + 4) * plane, c0_4, mask=own)


@triton.jit
def double_step_1(z0_2, z0_3, z0_4, g1, h0_2, h0_3, h0_4):
    v4 = g1 * -5.0
    v5 = g1 * 3.0
    v9 = h0_3 * 2.0
    v10 = v4 * v9
    v11 = z0_3 * v9
    v12 = v5 * h0_4
    v13 = z0_2 * h0_4
    v14 = v5 * h0_2
    v15 = z0_4 * h0_2
    v16 = v13 + v15
    v17 = v16 * 3.0
    v18 = v11 * -5.0
    v19 = v17 + v18
    return (v12, v10, v14, v19)


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
    jets = jets + (image * channels * 5 * plane + corner) + offset
    grad = grad + (image * o2 * plane + corner) + offset
    grad_grad_jets = grad_grad_jets + (image * channels * 5 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 5 * plane + corner) + offset
    grad_grad_features = grad_grad_features + (image * o2 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_2 = load(jets + (i * 5 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 5 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 5 + 4) * plane, m0, wide)
        h0_2 = load(grad_grad_jets + (i * 5 + 2) * plane, m0, wide)
        h0_3 = load(grad_grad_jets + (i * 5 + 3) * plane, m0, wide)
        h0_4 = load(grad_grad_jets + (i * 5 + 4) * plane, m0, wide)
        g1 = load(grad + (o1 + i) * plane, m0, wide)
        (c0_2, c0_3, c0_4, f1) = double_step_1(z0_2, z0_3, z0_4, g1, h0_2, h0_3, h0_4)
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 5) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 5 + 1) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 5 + 2) * plane, c0_2, mask=own)
        tl.store(grad_jets + (i * 5 + 3) * plane, c0_3, mask=own)
        tl.store(grad_jets + (i * 5 + 4) * plane, c0_4, mask=own)
        tl.store(grad_grad_features + (o0 + i) * plane, h0_2, mask=m0 & own)
        tl.store(grad_grad_features + (o1 + i) * plane, f1, mask=m0 & own)


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
