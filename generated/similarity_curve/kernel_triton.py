"""Differential invariants of similarity_curve, order 4. Kernels in Triton.

Generated; do not edit. Regenerate with: python -m codegen

Spec       similarity_curve: 4 generators on (x, u), order 4, derived with 1 channels, serves 1 channels
Spec hash  3e64e0c44a2b227dcd261103a1c57d3d9a6377a838d807d2ca2ded7c11dd8deb
Proof      jets 6 - orbits 4 = 2 independent invariants, all found, annihilated by 4 generators
Forward    12 operations per channel and pixel: add 1, mul 6, scale 3, sub 2
Backward   23 operations per channel and pixel: add 6, mul 11, scale 6
Second     47 operations per channel and pixel: add 12, mul 24, scale 11
Schedule   saves the jets alone, backward repeats 3 forward operations; values alive at once: 5, 6, 10
Features
    u_xx(i), weight 1, 0: u_xx
    Qa(i), weight 0, 1: u_x**2 + 1
    T(i), weight 2, 0: u_x**2*u_xxx - 3*u_x*u_xx**2 + u_xxx
    Qb(i), weight 4, -2: 3*u_xx*u_xxxx - 5*u_xxx**2

"""

# mypy: ignore-errors

from __future__ import annotations

import triton
import triton.language as tl
from torch import Tensor

from ..runtime.triton_launch import among, feature_shape, launch, load, place

REACHES = (0, 0, 0, 0)
"""Channels beyond the first that each family reads; None for a function of the base alone."""


@triton.jit
def forward_step_1(z0_2, z0_1, z0_3, z0_4):
    v3 = z0_1 * z0_1
    v4 = 1.0 + v3
    v5 = z0_2 * z0_2
    v6 = z0_1 * v5
    v8 = v4 * z0_3
    v9 = v6 * 3.0
    v10 = v8 - v9
    v11 = z0_3 * z0_3
    v13 = z0_2 * z0_4
    v14 = v13 * 3.0
    v15 = v11 * 5.0
    v16 = v14 - v15
    return (v4, v10, v16)


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
    jets = jets + (image * channels * 5 * plane + corner) + offset
    features = features + (image * o4 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_1 = load(jets + (i * 5 + 1) * plane, m0, wide)
        z0_2 = load(jets + (i * 5 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 5 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 5 + 4) * plane, m0, wide)
        (f1, f2, f3) = forward_step_1(z0_2, z0_1, z0_3, z0_4)
        tl.store(features + (o0 + i) * plane, z0_2, mask=m0)
        tl.store(features + (o1 + i) * plane, f1, mask=m0)
        tl.store(features + (o2 + i) * plane, f2, mask=m0)
        tl.store(features + (o3 + i) * plane, f3, mask=m0)


@triton.jit
def backward_step_1(z0_2, g2, z0_3, g1, z0_1, g3, z0_4, g0):
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
    v17 = g3 * 3.0
    v19 = z0_4 * v17
    v21 = g0 + v19
    v22 = v15 + v21
    v23 = g3 * -5.0
    v24 = z0_3 * v23
    v25 = v24 * 2.0
    v26 = z0_1 * z0_1
    v28 = 1.0 + v26
    v29 = v28 * g2
    v30 = v25 + v29
    v31 = z0_2 * v17
    return (v12, v22, v30, v31)


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
    jets = jets + (image * channels * 5 * plane + corner) + offset
    grad = grad + (image * o4 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 5 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_1 = load(jets + (i * 5 + 1) * plane, m0, wide)
        z0_2 = load(jets + (i * 5 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 5 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 5 + 4) * plane, m0, wide)
        g0 = load(grad + (o0 + i) * plane, m0, wide)
        g1 = load(grad + (o1 + i) * plane, m0, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        g3 = load(grad + (o3 + i) * plane, m0, wide)
        (c0_1, c0_2, c0_3, c0_4) = backward_step_1(z0_2, g2, z0_3, g1, z0_1, g3, z0_4, g0)
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 5) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 5 + 1) * plane, c0_1, mask=own)
        tl.store(grad_jets + (i * 5 + 2) * plane, c0_2, mask=own)
        tl.store(grad_jets + (i * 5 + 3) * plane, c0_3, mask=own)
        tl.store(grad_jets + (i * 5 + 4) * plane, c0_4, mask=own)


@triton.jit
def double_step_1(z0_3, g2, g1, h0_1, h0_2, z0_2, h0_3, z0_1, g3, h0_4, z0_4):
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
    v24 = g3 * 3.0
    v26 = v24 * h0_4
    v27 = v22 + v26
    v28 = v8 * h0_1
    v29 = z0_2 * v28
    v30 = v29 * 2.0
    v31 = v30 + v27
    v32 = g3 * -5.0
    v33 = h0_3 * 2.0
    v34 = v32 * v33
    v35 = z0_1 * v6
    v36 = g2 * v35
    v37 = v36 + v34
    v38 = v24 * h0_2
    v39 = z0_1 * v12
    v40 = z0_2 * z0_2
    v41 = v40 * h0_1
    v42 = v39 + v41
    v43 = v42 * -3.0
    v44 = z0_1 * z0_1
    v46 = 1.0 + v44
    v47 = v46 * h0_3
    v48 = z0_3 * v35
    v49 = v47 + v48
    v50 = v43 + v49
    v51 = z0_2 * h0_4
    v53 = z0_4 * h0_2
    v54 = v51 + v53
    v55 = v54 * 3.0
    v56 = z0_3 * v33
    v57 = v56 * -5.0
    v58 = v55 + v57
    return (v20, v31, v37, v38, v35, v50, v58)


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
    jets = jets + (image * channels * 5 * plane + corner) + offset
    grad = grad + (image * o4 * plane + corner) + offset
    grad_grad_jets = grad_grad_jets + (image * channels * 5 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 5 * plane + corner) + offset
    grad_grad_features = grad_grad_features + (image * o4 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_1 = load(jets + (i * 5 + 1) * plane, m0, wide)
        z0_2 = load(jets + (i * 5 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 5 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 5 + 4) * plane, m0, wide)
        h0_1 = load(grad_grad_jets + (i * 5 + 1) * plane, m0, wide)
        h0_2 = load(grad_grad_jets + (i * 5 + 2) * plane, m0, wide)
        h0_3 = load(grad_grad_jets + (i * 5 + 3) * plane, m0, wide)
        h0_4 = load(grad_grad_jets + (i * 5 + 4) * plane, m0, wide)
        g1 = load(grad + (o1 + i) * plane, m0, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        g3 = load(grad + (o3 + i) * plane, m0, wide)
        (c0_1, c0_2, c0_3, c0_4, f1, f2, f3) = double_step_1(
            z0_3, g2, g1, h0_1, h0_2, z0_2, h0_3, z0_1, g3, h0_4, z0_4,
        )
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 5) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 5 + 1) * plane, c0_1, mask=own)
        tl.store(grad_jets + (i * 5 + 2) * plane, c0_2, mask=own)
        tl.store(grad_jets + (i * 5 + 3) * plane, c0_3, mask=own)
        tl.store(grad_jets + (i * 5 + 4) * plane, c0_4, mask=own)
        tl.store(grad_grad_features + (o0 + i) * plane, h0_2, mask=m0 & own)
        tl.store(grad_grad_features + (o1 + i) * plane, f1, mask=m0 & own)
        tl.store(grad_grad_features + (o2 + i) * plane, f2, mask=m0 & own)
        tl.store(grad_grad_features + (o3 + i) * plane, f3, mask=m0 & own)


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
