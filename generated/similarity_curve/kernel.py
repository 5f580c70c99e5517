"""Differential invariants of similarity_curve, order 4.

Generated; do not edit. Regenerate with: python -m codegen

Spec       similarity_curve: 4 generators on (x, u), order 4, derived with 1 channels, serves 1 channels
Spec hash  3e64e0c44a2b227dcd261103a1c57d3d9a6377a838d807d2ca2ded7c11dd8deb
Proof      jets 6 - orbits 4 = 2 independent invariants, all found, annihilated by 4 generators
Forward    12 operations per channel and pixel: add 1, mul 6, scale 3, sub 2
Backward   23 operations per channel and pixel: add 6, mul 11, scale 6
Second     47 operations per channel and pixel: add 12, mul 24, scale 11
Features
    u_xx(i), weight 1, 0: u_xx
    Qa(i), weight 0, 1: u_x**2 + 1
    T(i), weight 2, 0: u_x**2*u_xxx - 3*u_x*u_xx**2 + u_xxx
    Qb(i), weight 4, -2: 3*u_xx*u_xxxx - 5*u_xxx**2

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack

SPEC = KernelSpec(
    name="similarity_curve",
    digest="d3b8137b3162bd773bcc4ed2cc4573cf316d76c1d002a27204fcf052399fa4dc",
    dimension=1,
    order=4,
    jets=5,
    channels=1,
    spans=(0, 0, 0, 0),
    weights=(
        (Fraction(1, 1), Fraction(0, 1),),
        (Fraction(0, 1), Fraction(1, 1),),
        (Fraction(2, 1), Fraction(0, 1),),
        (Fraction(4, 1), Fraction(-2, 1),),
    ),
    uses_base=False,
)

FEATURES = (
    "u_xx(i)",
    "Qa(i)",
    "T(i)",
    "Qb(i)",
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
    v11 = v7 * v7
    v12 = jets[:, :, 4]
    v13 = v0 * v12
    v14 = v13 * 3.0
    del v13
    v15 = v11 * 5.0
    del v11
    v16 = v14 - v15
    del v14, v15
    return join([v0, v4, v10, v16], jets, SPEC.spans)


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
    v7 = jets[:, :, 4]
    v8 = grad_features[0]
    v9 = grad_features[1]
    v10 = grad_features[2]
    v11 = grad_features[3]
    v12 = v11 * -5.0
    v13 = v11 * 3.0
    v14 = v7 * v13
    v15 = v0 * v13
    del v13
    v16 = v6 * v12
    del v12
    v17 = v16 * 2.0
    del v16
    v18 = v10 * -3.0
    v19 = v6 * v10
    v20 = v4 * v10
    del v4
    v21 = v17 + v20
    del v17, v20
    v22 = v5 * v18
    del v5
    v23 = v2 * v18
    del v18
    v24 = v0 * v23
    del v23
    v25 = v24 * 2.0
    del v24
    v26 = v9 + v19
    del v19
    v27 = v2 * v26
    del v26
    v28 = v27 * 2.0
    del v27
    v29 = v22 + v28
    del v22, v28
    v30 = v8 + v14
    del v14
    v31 = v25 + v30
    del v25, v30
    return stack([None, v29, v31, v21, v15], jets)


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
    v7 = jets[:, :, 4]
    v8 = grad_features[1]
    v9 = grad_features[2]
    v10 = grad_features[3]
    v11 = v10 * -5.0
    v12 = v10 * 3.0
    v13 = v9 * -3.0
    v14 = v6 * v9
    v15 = v2 * v13
    v16 = v8 + v14
    del v14
    v17 = grad_grad_jets[:, :, 1]
    v18 = grad_grad_jets[:, :, 2]
    v19 = grad_grad_jets[:, :, 3]
    v20 = grad_grad_jets[:, :, 4]
    v21 = v17 * 2.0
    v22 = v16 * v21
    del v16
    v23 = v2 * v21
    del v21
    v24 = v18 * 2.0
    v25 = v15 * v24
    del v15
    v26 = v0 * v24
    del v24
    v27 = v13 * v26
    v28 = v2 * v26
    del v26
    v29 = v13 * v17
    del v13
    v30 = v5 * v17
    del v5
    v31 = v9 * v19
    v32 = v4 * v19
    del v4
    v33 = v9 * v23
    v34 = v6 * v23
    v35 = v28 + v30
    del v28, v30
    v36 = v35 * -3.0
    del v35
    v37 = v19 * 2.0
    v38 = v11 * v37
    del v11
    v39 = v6 * v37
    del v37
    v40 = v12 * v20
    v41 = v0 * v20
    v42 = v12 * v18
    del v12
    v43 = v7 * v18
    v44 = v41 + v43
    del v41, v43
    v45 = v44 * 3.0
    del v44
    v46 = v39 * -5.0
    del v39
    v47 = v45 + v46
    del v45, v46
    v48 = v32 + v34
    del v32, v34
    v49 = v36 + v48
    del v36, v48
    v50 = v33 + v38
    del v33, v38
    v51 = v0 * v29
    del v29
    v52 = v51 * 2.0
    del v51
    v53 = v2 * v31
    del v31
    v54 = v53 * 2.0
    del v53
    v55 = v22 + v27
    del v22, v27
    v56 = v54 + v55
    del v54, v55
    v57 = v25 + v40
    del v25, v40
    v58 = v52 + v57
    del v52, v57
    return (
        stack([None, v56, v58, v50, v42], jets),
        join([v18, v23, v49, v47], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
