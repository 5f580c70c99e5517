"""Differential invariants of se2_curve, order 3.

Generated; do not edit. Regenerate with: python -m codegen

Spec       se2_curve: 3 generators on (x, u), order 3, derived with 1 channels, serves 1 channels
Spec hash  01712dcb07ec60cfe2d94a3784afe676d238d7b0e1ef0452158b7922cf15a3e1
Proof      jets 5 - orbits 3 = 2 independent invariants, all found, annihilated by 3 generators
Forward    7 operations per channel and pixel: add 1, mul 4, scale 1, sub 1
Backward   15 operations per channel and pixel: add 4, mul 8, scale 3
Second     32 operations per channel and pixel: add 8, mul 18, scale 6
Features
    u_xx(i), weight 3: u_xx
    Q(i), weight 2: u_x**2 + 1
    T(i), weight 6: u_x**2*u_xxx - 3*u_x*u_xx**2 + u_xxx

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack

SPEC = KernelSpec(
    name="se2_curve",
    digest="86f93dfc18b503552b96e5decf9556a6661334e8979cdfcadaa0a2cf057b2797",
    dimension=1,
    order=3,
    jets=4,
    channels=1,
    spans=(0, 0, 0),
    weights=(
        (Fraction(3, 1),),
        (Fraction(2, 1),),
        (Fraction(6, 1),),
    ),
    uses_base=False,
)

FEATURES = (
    "u_xx(i)",
    "Q(i)",
    "T(i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    v0 = jets[:, :, 2]
    v1 = 1.0
    v2 = jets[:, :, 1]
    v3 = v2 * v2
    v4 = v1 + v3
    del v3
    v5 = v0 * v0
    v6 = v2 * v5
    del v5
    v7 = jets[:, :, 3]
    v8 = v4 * v7
    v9 = v6 * 3.0
    del v6
    v10 = v8 - v9
    del v8, v9
    return join([v0, v4, v10], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 2]
    v1 = 1.0
    v2 = jets[:, :, 1]
    v3 = v2 * v2
    v4 = v1 + v3
    del v3
    v5 = v0 * v0
    v6 = jets[:, :, 3]
    v7 = grad_features[0]
    v8 = grad_features[1]
    v9 = grad_features[2]
    v10 = v9 * -3.0
    v11 = v6 * v9
    v12 = v4 * v9
    del v4
    v13 = v5 * v10
    del v5
    v14 = v2 * v10
    del v10
    v15 = v0 * v14
    del v14
    v16 = v15 * 2.0
    del v15
    v17 = v8 + v11
    del v11
    v18 = v2 * v17
    del v17
    v19 = v18 * 2.0
    del v18
    v20 = v13 + v19
    del v13, v19
    v21 = v7 + v16
    del v16
    return stack([None, v20, v21, v12], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 2]
    v1 = 1.0
    v2 = jets[:, :, 1]
    v3 = v2 * v2
    v4 = v1 + v3
    del v3
    v5 = v0 * v0
    v6 = jets[:, :, 3]
    v7 = grad_features[1]
    v8 = grad_features[2]
    v9 = v8 * -3.0
    v10 = v6 * v8
    v11 = v2 * v9
    v12 = v7 + v10
    del v10
    v13 = grad_grad_jets[:, :, 1]
    v14 = grad_grad_jets[:, :, 2]
    v15 = grad_grad_jets[:, :, 3]
    v16 = v13 * 2.0
    v17 = v12 * v16
    del v12
    v18 = v2 * v16
    del v16
    v19 = v14 * 2.0
    v20 = v11 * v19
    del v11
    v21 = v0 * v19
    del v19
    v22 = v9 * v21
    v23 = v2 * v21
    del v21
    v24 = v9 * v13
    del v9
    v25 = v5 * v13
    del v5
    v26 = v8 * v15
    v27 = v4 * v15
    del v4
    v28 = v8 * v18
    v29 = v6 * v18
    v30 = v23 + v25
    del v23, v25
    v31 = v30 * -3.0
    del v30
    v32 = v27 + v29
    del v27, v29
    v33 = v31 + v32
    del v31, v32
    v34 = v0 * v24
    del v24
    v35 = v34 * 2.0
    del v34
    v36 = v2 * v26
    del v26
    v37 = v36 * 2.0
    del v36
    v38 = v17 + v22
    del v17, v22
    v39 = v37 + v38
    del v37, v38
    v40 = v20 + v35
    del v20, v35
    return (
        stack([None, v39, v40, v28], jets),
        join([v14, v18, v33], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
