"""Differential invariants of projective_line, order 3.

Generated; do not edit. Regenerate with: python -m codegen

Spec       projective_line: 3 generators on (x), order 3, derived with 2 channels, serves any number of channels
Spec hash  26445c7e243fc0999abfc1343bd5eb09d69cde72414b31e3d645cbd15f99e960
Proof      jets 9 - orbits 3 = 6 independent invariants, all found, annihilated by 3 generators
Forward    8 operations per channel and pixel: mul 4, scale 2, sub 2
Backward   16 operations per channel and pixel: add 5, mul 7, neg 1, scale 3
Second     30 operations per channel and pixel: add 9, mul 14, neg 2, scale 5
Features
    u(i), weight 0: u0
    L(i), weight 1: u0_x
    Qa(i,i+1), weight 3: u0_x*u1_xx - u0_xx*u1_x
    Qb(i,i), weight 4: 2*u0_x*u0_xxx - 3*u0_xx**2

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack

SPEC = KernelSpec(
    name="projective_line",
    digest="84ab895f9edd98df543c7de35457bfe6450fabdcda2f116ab295e3237efe766f",
    dimension=1,
    order=3,
    jets=4,
    channels=None,
    spans=(0, 0, 1, 0),
    weights=(
        (Fraction(0, 1),),
        (Fraction(1, 1),),
        (Fraction(3, 1),),
        (Fraction(4, 1),),
    ),
    uses_base=False,
)

FEATURES = (
    "u(i)",
    "L(i)",
    "Qa(i,i+1)",
    "Qb(i,i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    v0 = jets[:, :, 0]
    v1 = jets[:, :, 1]
    v2 = jets[:, :, 2]
    v3 = narrow(v1, 0, channels - 1)
    v4 = narrow(v2, 1, channels - 1)
    v5 = v3 * v4
    del v3, v4
    v6 = narrow(v1, 1, channels - 1)
    v7 = narrow(v2, 0, channels - 1)
    v8 = v6 * v7
    del v6, v7
    v9 = v5 - v8
    del v5, v8
    v10 = v2 * v2
    v11 = jets[:, :, 3]
    v12 = v1 * v11
    v13 = v12 * 2.0
    del v12
    v14 = v10 * 3.0
    del v10
    v15 = v13 - v14
    del v13, v14
    return join([v0, v1, v9, v15], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 1]
    v1 = jets[:, :, 2]
    v2 = narrow(v0, 0, channels - 1)
    v3 = narrow(v1, 1, channels - 1)
    v4 = narrow(v0, 1, channels - 1)
    v5 = narrow(v1, 0, channels - 1)
    v6 = jets[:, :, 3]
    v7 = grad_features[0]
    v8 = grad_features[1]
    v9 = grad_features[2]
    v10 = grad_features[3]
    v11 = v10 * -3.0
    v12 = v10 * 2.0
    v13 = v6 * v12
    v14 = v0 * v12
    del v12
    v15 = v1 * v11
    del v11
    v16 = v15 * 2.0
    del v15
    v17 = -v9
    v18 = v5 * v17
    del v5
    v19 = v4 * v17
    del v4, v17
    v20 = pad(v19, 0, channels)
    del v19
    v21 = pad(v18, 1, channels)
    del v18
    v22 = v3 * v9
    del v3
    v23 = v2 * v9
    del v2
    v24 = pad(v23, 1, channels)
    del v23
    v25 = pad(v22, 0, channels)
    del v22
    v26 = v16 + v20
    del v16, v20
    v27 = v24 + v26
    del v24, v26
    v28 = v8 + v13
    del v13
    v29 = v21 + v28
    del v21, v28
    v30 = v25 + v29
    del v25, v29
    return stack([v7, v30, v27, v14], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 1]
    v1 = jets[:, :, 2]
    v2 = narrow(v0, 0, channels - 1)
    v3 = narrow(v1, 1, channels - 1)
    v4 = narrow(v0, 1, channels - 1)
    v5 = narrow(v1, 0, channels - 1)
    v6 = jets[:, :, 3]
    v7 = grad_features[2]
    v8 = grad_features[3]
    v9 = v8 * -3.0
    v10 = v8 * 2.0
    v11 = -v7
    v12 = grad_grad_jets[:, :, 0]
    v13 = grad_grad_jets[:, :, 1]
    v14 = grad_grad_jets[:, :, 2]
    v15 = grad_grad_jets[:, :, 3]
    v16 = narrow(v13, 0, channels - 1)
    v17 = narrow(v14, 1, channels - 1)
    v18 = v7 * v17
    v19 = v2 * v17
    del v2, v17
    v20 = v7 * v16
    v21 = v3 * v16
    del v3, v16
    v22 = narrow(v13, 1, channels - 1)
    v23 = narrow(v14, 0, channels - 1)
    v24 = v11 * v23
    v25 = v4 * v23
    del v4, v23
    v26 = v11 * v22
    del v11
    v27 = v5 * v22
    del v5, v22
    v28 = v25 + v27
    del v25, v27
    v29 = -v28
    del v28
    v30 = v14 * 2.0
    v31 = v9 * v30
    del v9
    v32 = v1 * v30
    del v30
    v33 = v10 * v15
    v34 = v0 * v15
    v35 = v10 * v13
    del v10
    v36 = v6 * v13
    v37 = v34 + v36
    del v34, v36
    v38 = v37 * 2.0
    del v37
    v39 = v32 * -3.0
    del v32
    v40 = v38 + v39
    del v38, v39
    v41 = v19 + v21
    del v19, v21
    v42 = v29 + v41
    del v29, v41
    v43 = pad(v26, 0, channels)
    del v26
    v44 = pad(v24, 1, channels)
    del v24
    v45 = pad(v20, 1, channels)
    del v20
    v46 = pad(v18, 0, channels)
    del v18
    v47 = v31 + v43
    del v31, v43
    v48 = v45 + v47
    del v45, v47
    v49 = v33 + v44
    del v33, v44
    v50 = v46 + v49
    del v46, v49
    return (
        stack([None, v50, v48, v35], jets),
        join([v12, v13, v42, v40], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
