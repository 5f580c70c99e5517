"""Differential invariants of se2_curve, order 3.

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

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

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
    majorants=(
        Majorant(
            terms=(
                (1.0, (0, 0, 1, 0, 0)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (1.0, (0, 2, 0, 0, 0)),
                (1.0, (0, 0, 0, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (1.0, (0, 2, 0, 1, 0)),
                (3.0, (0, 1, 2, 0, 0)),
                (1.0, (0, 0, 0, 1, 0)),
            ),
            roundings=4,
        ),
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
    v1 = v0 * v0
    v2 = grad_features[2]
    v3 = v2 * -3.0
    v4 = v1 * v3
    del v1
    v5 = jets[:, :, 3]
    v6 = v5 * v2
    v7 = grad_features[1]
    v8 = v7 + v6
    del v6
    v9 = jets[:, :, 1]
    v10 = v9 * v8
    del v8
    v11 = v10 * 2.0
    del v10
    v12 = v4 + v11
    del v4, v11
    v13 = v9 * v3
    del v3
    v14 = v0 * v13
    del v13
    v15 = v14 * 2.0
    del v14
    v16 = grad_features[0]
    v17 = v16 + v15
    del v15
    v18 = v9 * v9
    v19 = 1.0
    v20 = v19 + v18
    del v18
    v21 = v20 * v2
    del v20
    return stack([None, v12, v17, v21], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 3]
    v1 = grad_features[2]
    v2 = v0 * v1
    v3 = grad_features[1]
    v4 = v3 + v2
    del v2
    v5 = grad_grad_jets[:, :, 1]
    v6 = v5 * 2.0
    v7 = v4 * v6
    del v4
    v8 = v1 * -3.0
    v9 = grad_grad_jets[:, :, 2]
    v10 = v9 * 2.0
    v11 = jets[:, :, 2]
    v12 = v11 * v10
    v13 = v8 * v12
    v14 = v7 + v13
    del v7, v13
    v15 = grad_grad_jets[:, :, 3]
    v16 = v1 * v15
    v17 = jets[:, :, 1]
    v18 = v17 * v16
    del v16
    v19 = v18 * 2.0
    del v18
    v20 = v19 + v14
    del v14, v19
    v21 = v17 * v8
    v22 = v21 * v10
    del v10, v21
    v23 = v8 * v5
    del v8
    v24 = v11 * v23
    del v23
    v25 = v24 * 2.0
    del v24
    v26 = v22 + v25
    del v22, v25
    v27 = v17 * v6
    del v6
    v28 = v1 * v27
    v29 = v17 * v12
    del v12
    v30 = v11 * v11
    v31 = v30 * v5
    del v30
    v32 = v29 + v31
    del v29, v31
    v33 = v32 * -3.0
    del v32
    v34 = v17 * v17
    v35 = 1.0
    v36 = v35 + v34
    del v34
    v37 = v36 * v15
    del v36
    v38 = v0 * v27
    v39 = v37 + v38
    del v37, v38
    v40 = v33 + v39
    del v33, v39
    return (
        stack([None, v20, v26, v28], jets),
        join([v9, v27, v40], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
