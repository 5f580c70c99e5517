"""Differential invariants of se2_curve, order 3. Kernels in Triton.

Generated; do not edit. Regenerate with: python -m codegen

Spec       se2_curve: 3 generators on (x, u), order 3, derived with 1 channels, serves 1 channels
Spec hash  01712dcb07ec60cfe2d94a3784afe676d238d7b0e1ef0452158b7922cf15a3e1
Proof      jets 5 - orbits 3 = 2 independent invariants, all found, annihilated by 3 generators
Forward    7 operations per channel and pixel: add 1, mul 4, scale 1, sub 1
Backward   15 operations per channel and pixel: add 4, mul 8, scale 3
Second     32 operations per channel and pixel: add 8, mul 18, scale 6
Schedule   saves the jets alone, backward repeats 3 forward operations; values alive at once: 4, 4, 8
Features
    u_xx(i), weight 3: u_xx
    Q(i), weight 2: u_x**2 + 1
    T(i), weight 6: u_x**2*u_xxx - 3*u_x*u_xx**2 + u_xxx

"""

# mypy: ignore-errors

from __future__ import annotations

import triton
import triton.language as tl
from torch import Tensor

from ..runtime.triton_launch import among, feature_shape, launch, load, place

REACHES = (0, 0, 0)
"""Channels beyond the first that each family reads; None for a function of the base alone."""


@triton.jit
def forward_step_1(z0_2, z0_1, z0_3):
    v3 = z0_1 * z0_1
    v4 = 1.0 + v3
    v5 = z0_2 * z0_2
    v6 = z0_1 * v5
    v8 = v4 * z0_3
    v9 = v6 * 3.0
    v10 = v8 - v9
    return (v4, v10)


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
    jets = jets + (image * channels * 4 * plane + corner) + offset
    features = features + (image * o3 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_1 = load(jets + (i * 4 + 1) * plane, m0, wide)
        z0_2 = load(jets + (i * 4 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 4 + 3) * plane, m0, wide)
        (f1, f2) = forward_step_1(z0_2, z0_1, z0_3)
        tl.store(features + (o0 + i) * plane, z0_2, mask=m0)
        tl.store(features + (o1 + i) * plane, f1, mask=m0)
        tl.store(features + (o2 + i) * plane, f2, mask=m0)


@triton.jit
def backward_step_1(z0_2, g2, z0_3, g1, z0_1, g0):
    v1 = z0_2 * z0_2
    v3 = g2 * -3.0
    v4 = v1 * v3
    v6 = z0_3 * g2
    v8 = g1 + v6
    v10 = z0_1 * v8
    v11 = v10 * 2.0
    v12 = v4 + v11
    v13 = z0_1 * v3
    v14 = z0_2 * v13
    v15 = v14 * 2.0
    v17 = g0 + v15
    v18 = z0_1 * z0_1
    v20 = 1.0 + v18
    v21 = v20 * g2
    return (v12, v17, v21)


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
    jets = jets + (image * channels * 4 * plane + corner) + offset
    grad = grad + (image * o3 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 4 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_1 = load(jets + (i * 4 + 1) * plane, m0, wide)
        z0_2 = load(jets + (i * 4 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 4 + 3) * plane, m0, wide)
        g0 = load(grad + (o0 + i) * plane, m0, wide)
        g1 = load(grad + (o1 + i) * plane, m0, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        (c0_1, c0_2, c0_3) = backward_step_1(z0_2, g2, z0_3, g1, z0_1, g0)
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 4) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 4 + 1) * plane, c0_1, mask=own)
        tl.store(grad_jets + (i * 4 + 2) * plane, c0_2, mask=own)
        tl.store(grad_jets + (i * 4 + 3) * plane, c0_3, mask=own)


@triton.jit
def double_step_1(z0_3, g2, g1, h0_1, h0_2, z0_2, h0_3, z0_1):
    v2 = z0_3 * g2
    v4 = g1 + v2
    v6 = h0_1 * 2.0
    v7 = v4 * v6
    v8 = g2 * -3.0
    v10 = h0_2 * 2.0
    v12 = z0_2 * v10
    v13 = v8 * v12
    v14 = v7 + v13
    v16 = g2 * h0_3
    v18 = z0_1 * v16
    v19 = v18 * 2.0
    v20 = v19 + v14
    v21 = z0_1 * v8
    v22 = v21 * v10
    v23 = v8 * h0_1
    v24 = z0_2 * v23
    v25 = v24 * 2.0
    v26 = v22 + v25
    v27 = z0_1 * v6
    v28 = g2 * v27
    v29 = z0_1 * v12
    v30 = z0_2 * z0_2
    v31 = v30 * h0_1
    v32 = v29 + v31
    v33 = v32 * -3.0
    v34 = z0_1 * z0_1
    v36 = 1.0 + v34
    v37 = v36 * h0_3
    v38 = z0_3 * v27
    v39 = v37 + v38
    v40 = v33 + v39
    return (v20, v26, v28, v27, v40)


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
        g1 = load(grad + (o1 + i) * plane, m0, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        (c0_1, c0_2, c0_3, f1, f2) = double_step_1(z0_3, g2, g1, h0_1, h0_2, z0_2, h0_3, z0_1)
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 4) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 4 + 1) * plane, c0_1, mask=own)
        tl.store(grad_jets + (i * 4 + 2) * plane, c0_2, mask=own)
        tl.store(grad_jets + (i * 4 + 3) * plane, c0_3, mask=own)
        tl.store(grad_grad_features + (o0 + i) * plane, h0_2, mask=m0 & own)
        tl.store(grad_grad_features + (o1 + i) * plane, f1, mask=m0 & own)
        tl.store(grad_grad_features + (o2 + i) * plane, f2, mask=m0 & own)


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
