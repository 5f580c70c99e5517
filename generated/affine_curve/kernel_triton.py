"""Differential invariants of affine_curve, order 5. Kernels in Triton.

Generated; do not edit. Regenerate with: python -m codegen

Spec       affine_curve: 6 generators on (x, u), order 5, derived with 1 channels, serves 1 channels
Spec hash  e949d6ac69bf2f8346d35451e02ca6c26b1e7edb4241d13dba55580bbd736efa
Proof      jets 7 - orbits 6 = 1 independent invariants, all found, annihilated by 6 generators
Forward    15 operations per channel and pixel: add 1, mul 6, scale 6, sub 2
Backward   26 operations per channel and pixel: add 6, mul 13, scale 7
Second     60 operations per channel and pixel: add 16, mul 30, scale 14
Schedule   saves the jets alone, backward repeats 3 forward operations; values alive at once: 5, 7, 12
Features
    u_xx(i), weight 1, 0: u_xx
    Q(i), weight 0, 2: 3*u_xx*u_xxxx - 5*u_xxx**2
    T(i), weight 0, 3: 9*u_xx**2*u_xxxxx - 45*u_xx*u_xxx*u_xxxx + 40*u_xxx**3

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
def forward_step_1(z0_2, z0_3, z0_4, z0_5):
    v2 = z0_3 * z0_3
    v4 = z0_2 * z0_4
    v5 = v4 * 3.0
    v6 = v2 * 5.0
    v7 = v5 - v6
    v8 = z0_3 * v2
    v9 = z0_3 * v4
    v10 = v8 * 8.0
    v11 = v9 * 9.0
    v12 = v10 - v11
    v14 = z0_2 * z0_2
    v15 = z0_5 * v14
    v16 = v12 * 5.0
    v17 = v15 * 9.0
    v18 = v16 + v17
    return (v7, v18)


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
    jets = jets + (image * channels * 6 * plane + corner) + offset
    features = features + (image * o3 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_2 = load(jets + (i * 6 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 6 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 6 + 4) * plane, m0, wide)
        z0_5 = load(jets + (i * 6 + 5) * plane, m0, wide)
        (f1, f2) = forward_step_1(z0_2, z0_3, z0_4, z0_5)
        tl.store(features + (o0 + i) * plane, z0_2, mask=m0)
        tl.store(features + (o1 + i) * plane, f1, mask=m0)
        tl.store(features + (o2 + i) * plane, f2, mask=m0)


@triton.jit
def backward_step_1(g2, z0_3, g1, z0_4, z0_5, z0_2, g0):
    v1 = g2 * -45.0
    v3 = z0_3 * v1
    v5 = g1 * 3.0
    v6 = v3 + v5
    v8 = z0_4 * v6
    v9 = g2 * 9.0
    v11 = z0_5 * v9
    v13 = z0_2 * v11
    v14 = v13 * 2.0
    v16 = g0 + v14
    v17 = v8 + v16
    v18 = z0_2 * z0_4
    v19 = v18 * v1
    v20 = z0_3 * z0_3
    v21 = g2 * 40.0
    v22 = v20 * v21
    v23 = v19 + v22
    v24 = z0_3 * v21
    v25 = g1 * -5.0
    v26 = v24 + v25
    v27 = z0_3 * v26
    v28 = v27 * 2.0
    v29 = v28 + v23
    v30 = z0_2 * v6
    v31 = z0_2 * z0_2
    v32 = v31 * v9
    return (v17, v29, v30, v32)


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
    jets = jets + (image * channels * 6 * plane + corner) + offset
    grad = grad + (image * o3 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 6 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_2 = load(jets + (i * 6 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 6 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 6 + 4) * plane, m0, wide)
        z0_5 = load(jets + (i * 6 + 5) * plane, m0, wide)
        g0 = load(grad + (o0 + i) * plane, m0, wide)
        g1 = load(grad + (o1 + i) * plane, m0, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        (c0_2, c0_3, c0_4, c0_5) = backward_step_1(g2, z0_3, g1, z0_4, z0_5, z0_2, g0)
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 6) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 6 + 1) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 6 + 2) * plane, c0_2, mask=own)
        tl.store(grad_jets + (i * 6 + 3) * plane, c0_3, mask=own)
        tl.store(grad_jets + (i * 6 + 4) * plane, c0_4, mask=own)
        tl.store(grad_jets + (i * 6 + 5) * plane, c0_5, mask=own)


@triton.jit
def double_step_1(g2, z0_3, g1, h0_4, z0_5, h0_2, h0_5, z0_2, h0_3, z0_4):
    v1 = g2 * -45.0
    v3 = z0_3 * v1
    v5 = g1 * 3.0
    v6 = v3 + v5
    v8 = v6 * h0_4
    v9 = g2 * 9.0
    v11 = z0_5 * v9
    v13 = h0_2 * 2.0
    v14 = v11 * v13
    v15 = v8 + v14
    v17 = v9 * h0_5
    v19 = z0_2 * v17
    v20 = v19 * 2.0
    v21 = v20 + v15
    v23 = v1 * h0_3
    v25 = z0_4 * v23
    v26 = v25 + v21
    v27 = g2 * 40.0
    v28 = z0_3 * v27
    v29 = g1 * -5.0
    v30 = v28 + v29
    v31 = h0_3 * 2.0
    v32 = v30 * v31
    v33 = z0_3 * v31
    v34 = v27 * v33
    v35 = v32 + v34
    v36 = z0_2 * h0_4
    v37 = z0_4 * h0_2
    v38 = v36 + v37
    v39 = v1 * v38
    v40 = v39 + v35
    v41 = v27 * h0_3
    v42 = z0_3 * v41
    v43 = v42 * 2.0
    v44 = v43 + v40
    v45 = v6 * h0_2
    v46 = z0_2 * v23
    v47 = v45 + v46
    v48 = z0_2 * v13
    v49 = v9 * v48
    v50 = v38 * 3.0
    v51 = v33 * -5.0
    v52 = v50 + v51
    v53 = z0_3 * v33
    v54 = z0_3 * z0_3
    v55 = v54 * h0_3
    v56 = v53 + v55
    v57 = v56 * 40.0
    v58 = z0_3 * v38
    v59 = z0_2 * z0_4
    v60 = v59 * h0_3
    v61 = v58 + v60
    v62 = v61 * -45.0
    v63 = v57 + v62
    v64 = z0_5 * v48
    v65 = z0_2 * z0_2
    v66 = v65 * h0_5
    v67 = v64 + v66
    v68 = v67 * 9.0
    v69 = v68 + v63
    return (v26, v44, v47, v49, v52, v69)


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
    jets = jets + (image * channels * 6 * plane + corner) + offset
    grad = grad + (image * o3 * plane + corner) + offset
    grad_grad_jets = grad_grad_jets + (image * channels * 6 * plane + corner) + offset
    grad_jets = grad_jets + (image * channels * 6 * plane + corner) + offset
    grad_grad_features = grad_grad_features + (image * o3 * plane + corner) + offset
    for i in range(first, tl.minimum(start + run, channels)):
        z0_2 = load(jets + (i * 6 + 2) * plane, m0, wide)
        z0_3 = load(jets + (i * 6 + 3) * plane, m0, wide)
        z0_4 = load(jets + (i * 6 + 4) * plane, m0, wide)
        z0_5 = load(jets + (i * 6 + 5) * plane, m0, wide)
        h0_2 = load(grad_grad_jets + (i * 6 + 2) * plane, m0, wide)
        h0_3 = load(grad_grad_jets + (i * 6 + 3) * plane, m0, wide)
        h0_4 = load(grad_grad_jets + (i * 6 + 4) * plane, m0, wide)
        h0_5 = load(grad_grad_jets + (i * 6 + 5) * plane, m0, wide)
        g1 = load(grad + (o1 + i) * plane, m0, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        (c0_2, c0_3, c0_4, c0_5, f1, f2) = double_step_1(
            g2, z0_3, g1, h0_4, z0_5, h0_2, h0_5, z0_2, h0_3, z0_4,
        )
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 6) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 6 + 1) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 6 + 2) * plane, c0_2, mask=own)
        tl.store(grad_jets + (i * 6 + 3) * plane, c0_3, mask=own)
        tl.store(grad_jets + (i * 6 + 4) * plane, c0_4, mask=own)
        tl.store(grad_jets + (i * 6 + 5) * plane, c0_5, mask=own)
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
