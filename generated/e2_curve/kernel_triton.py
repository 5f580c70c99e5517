"""Differential invariants of e2_curve, order 3. Kernels in Triton.

Generated; do not edit. Regenerate with: python -m codegen

Spec       e2_curve: 3 generators on (x, u), order 3, derived with 1 channels, serves 1 channels
Spec hash  dd505879559329a4ecdf1e2e41464920101942e6d8794c6f9dbac31c2e29e2a8
Proof      jets 5 - orbits 3 = 2 independent invariants, all found, annihilated by 3 generators
Forward    20 operations per channel and pixel: add 5, mul 10, neg 1, scale 3, sub 1
Backward   45 operations per channel and pixel: add 11, mul 22, neg 2, scale 9, sub 1
Second     114 operations per channel and pixel: add 34, mul 56, neg 4, scale 19, sub 1
Schedule   saves the jets alone, backward repeats 12 forward operations; values alive at once: 7, 9, 23
Features
    Qa(i), weight 3: u_xx**2
    Qb(i), weight 1: u_x**2 + 1
    S(i), weight 6: u_x**4*u_xxx**2 - 6*u_x**3*u_xx**2*u_xxx + 9*u_x**2*u_xx**4 + 2*u_x**2*u_xxx**2 -
        6*u_x*u_xx**2*u_xxx + u_xxx**2

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
    v1 = z0_2 * z0_2
    v3 = z0_1 * z0_1
    v5 = 1.0 + v3
    v6 = v1 * v1
    v7 = v3 * v6
    v8 = v7 * 9.0
    v9 = v1 * z0_1
    v10 = v3 * v9
    v11 = -v9
    v12 = v11 - v10
    v14 = z0_3 * v12
    v15 = v14 * 6.0
    v16 = v8 + v15
    v17 = v3 * v3
    v18 = v3 * 2.0
    v19 = 1.0 + v18
    v20 = v17 + v19
    v21 = z0_3 * z0_3
    v22 = v20 * v21
    v23 = v22 + v16
    return (v1, v5, v23)


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
        (f0, f1, f2) = forward_step_1(z0_2, z0_1, z0_3)
        tl.store(features + (o0 + i) * plane, f0, mask=m0)
        tl.store(features + (o1 + i) * plane, f1, mask=m0)
        tl.store(features + (o2 + i) * plane, f2, mask=m0)


@triton.jit
def backward_step_1(z0_1, z0_3, g2, z0_2, g1, g0):
    v1 = z0_1 * z0_1
    v3 = z0_3 * z0_3
    v5 = v3 * g2
    v6 = v1 * v5
    v7 = v6 * 2.0
    v9 = z0_2 * z0_2
    v10 = v9 * z0_1
    v11 = g2 * 6.0
    v12 = z0_3 * v11
    v13 = -v12
    v14 = v10 * v13
    v15 = v5 * 2.0
    v16 = v14 + v15
    v17 = v7 + v16
    v18 = v9 * v9
    v19 = g2 * 9.0
    v20 = v18 * v19
    v21 = v20 + v17
    v23 = g1 + v21
    v24 = z0_1 * v23
    v25 = v24 * 2.0
    v26 = v1 * v13
    v27 = v13 + v26
    v28 = v9 * v27
    v29 = v28 + v25
    v30 = v1 * v19
    v31 = v9 * v30
    v32 = v31 * 2.0
    v33 = z0_1 * v27
    v35 = g0 + v33
    v36 = v32 + v35
    v37 = z0_2 * v36
    v38 = v37 * 2.0
    v39 = v1 * v10
    v40 = -v10
    v41 = v40 - v39
    v42 = v41 * v11
    v43 = v1 * v1
    v44 = v1 * 2.0
    v46 = 1.0 + v44
    v47 = v43 + v46
    v48 = v47 * g2
    v49 = z0_3 * v48
    v50 = v49 * 2.0
    v51 = v42 + v50
    return (v29, v38, v51)


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
        (c0_1, c0_2, c0_3) = backward_step_1(z0_1, z0_3, g2, z0_2, g1, g0)
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 4) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 4 + 1) * plane, c0_1, mask=own)
        tl.store(grad_jets + (i * 4 + 2) * plane, c0_2, mask=own)
        tl.store(grad_jets + (i * 4 + 3) * plane, c0_3, mask=own)


@triton.jit
def double_step_1(z0_1, g2, h0_3, z0_3, h0_1, z0_2, g1, h0_2, g0):
    v1 = z0_1 * z0_1
    v3 = g2 * 6.0
    v5 = v3 * h0_3
    v6 = -v5
    v7 = v1 * v6
    v9 = z0_3 * v3
    v10 = -v9
    v12 = h0_1 * 2.0
    v13 = z0_1 * v12
    v14 = v10 * v13
    v15 = v14 + v6
    v16 = v7 + v15
    v18 = z0_2 * z0_2
    v19 = v18 * v16
    v20 = z0_3 * z0_3
    v21 = v20 * g2
    v22 = v1 * v21
    v23 = v22 * 2.0
    v24 = v18 * z0_1
    v25 = v24 * v10
    v26 = v21 * 2.0
    v27 = v25 + v26
    v28 = v23 + v27
    v29 = v18 * v18
    v30 = g2 * 9.0
    v31 = v29 * v30
    v32 = v31 + v28
    v34 = g1 + v32
    v35 = v34 * v12
    v36 = v1 * v10
    v37 = v10 + v36
    v39 = h0_2 * 2.0
    v40 = z0_2 * v39
    v41 = v37 * v40
    v42 = v35 + v41
    v43 = v19 + v42
    v44 = v40 * 2.0
    v45 = v18 * v44
    v46 = v30 * v45
    v47 = v13 * 2.0
    v48 = v21 * v47
    v49 = v46 + v48
    v50 = v18 * h0_1
    v51 = z0_1 * v40
    v52 = v50 + v51
    v53 = v10 * v52
    v54 = v53 + v49
    v55 = v24 * v6
    v56 = v55 + v54
    v57 = h0_3 * 2.0
    v58 = z0_3 * v57
    v59 = g2 * v58
    v60 = v59 * 2.0
    v61 = v60 + v56
    v62 = v1 * v59
    v63 = v62 * 2.0
    v64 = v63 + v61
    v65 = z0_1 * v64
    v66 = v65 * 2.0
    v67 = v66 + v43
    v68 = z0_1 * v16
    v69 = v1 * v30
    v70 = v69 * v44
    v71 = v37 * h0_1
    v72 = v70 + v71
    v73 = v68 + v72
    v74 = v30 * v13
    v75 = v18 * v74
    v76 = v75 * 2.0
    v77 = v76 + v73
    v78 = z0_2 * v77
    v79 = v78 * 2.0
    v80 = v18 * v69
    v81 = v80 * 2.0
    v82 = z0_1 * v37
    v84 = g0 + v82
    v85 = v81 + v84
    v86 = v85 * v39
    v87 = v86 + v79
    v88 = v1 * v52
    v89 = v52 + v88
    v90 = v24 * v13
    v91 = v90 + v89
    v92 = -v91
    v93 = v3 * v92
    v94 = v1 * v1
    v95 = v1 * 2.0
    v97 = 1.0 + v95
    v98 = v94 + v97
    v99 = v98 * g2
    v100 = v99 * v57
    v101 = v100 + v93
    v102 = v1 * v47
    v103 = v47 + v102
    v104 = g2 * v103
    v105 = z0_3 * v104
    v106 = v105 * 2.0
    v107 = v106 + v101
    v108 = v1 * v45
    v109 = v29 * v13
    v110 = v108 + v109
    v111 = v110 * 9.0
    v112 = v98 * v58
    v113 = v20 * v103
    v114 = v112 + v113
    v115 = v111 + v114
    v116 = z0_3 * v92
    v117 = v1 * v24
    v118 = -v24
    v119 = v118 - v117
    v120 = v119 * h0_3
    v121 = v116 + v120
    v122 = v121 * 6.0
    v123 = v122 + v115
    return (v67, v87, v107, v40, v13, v123)


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
        g0 = load(grad + (o0 + i) * plane, m0, wide)
        g1 = load(grad + (o1 + i) * plane, m0, wide)
        g2 = load(grad + (o2 + i) * plane, m0, wide)
        (c0_1, c0_2, c0_3, f0, f1, f2) = double_step_1(z0_1, g2, h0_3, z0_3, h0_1, z0_2, g1, h0_2, g0)
        own = among(i >= start, room, block)
        tl.store(grad_jets + (i * 4) * plane, zero, mask=own)
        tl.store(grad_jets + (i * 4 + 1) * plane, c0_1, mask=own)
        tl.store(grad_jets + (i * 4 + 2) * plane, c0_2, mask=own)
        tl.store(grad_jets + (i * 4 + 3) * plane, c0_3, mask=own)
        tl.store(grad_grad_features + (o0 + i) * plane, f0, mask=m0 & own)
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
