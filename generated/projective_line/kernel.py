"""Differential invariants of projective_line, order 3.

Generated; do not edit. Regenerate with: python -m codegen

Spec       projective_line: 3 generators on (x), order 3, derived with 2 channels, serves any number of channels
Spec hash  26445c7e243fc0999abfc1343bd5eb09d69cde72414b31e3d645cbd15f99e960
Proof      jets 9 - orbits 3 = 6 independent invariants, all found, annihilated by 3 generators
Forward    8 operations per channel and pixel: mul 4, scale 2, sub 2
Backward   16 operations per channel and pixel: add 5, mul 7, neg 1, scale 3
Second     30 operations per channel and pixel: add 9, mul 14, neg 2, scale 5
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 4, 5, 10
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
from ..runtime.rounding import Majorant

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
    majorants=(
        Majorant(
            terms=(
                (1.0, (1, 0, 0, 0, 0)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (1.0, (0, 1, 0, 0, 0)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (2.0, (0, 1, 1, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (2.0, (0, 1, 0, 1, 0)),
                (3.0, (0, 0, 2, 0, 0)),
            ),
            roundings=3,
        ),
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
    v0 = grad_features[0]
    v1 = jets[:, :, 2]
    v2 = narrow(v1, 0, channels - 1)
    v3 = grad_features[2]
    v4 = -v3
    v5 = v2 * v4
    del v2
    v6 = pad(v5, 1, channels)
    del v5
    v7 = grad_features[3]
    v8 = v7 * 2.0
    v9 = jets[:, :, 3]
    v10 = v9 * v8
    v11 = grad_features[1]
    v12 = v11 + v10
    del v10
    v13 = v6 + v12
    del v6, v12
    v14 = narrow(v1, 1, channels - 1)
    v15 = v14 * v3
    del v14
    v16 = pad(v15, 0, channels)
    del v15
    v17 = v16 + v13
    del v13, v16
    v18 = jets[:, :, 1]
    v19 = narrow(v18, 1, channels - 1)
    v20 = v19 * v4
    del v4, v19
    v21 = pad(v20, 0, channels)
    del v20
    v22 = v7 * -3.0
    v23 = v1 * v22
    del v22
    v24 = v23 * 2.0
    del v23
    v25 = v24 + v21
    del v21, v24
    v26 = narrow(v18, 0, channels - 1)
    v27 = v26 * v3
    del v26
    v28 = pad(v27, 1, channels)
    del v27
    v29 = v28 + v25
    del v25, v28
    v30 = v18 * v8
    del v8
    return stack([v0, v17, v29, v30], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[2]
    v1 = -v0
    v2 = grad_grad_jets[:, :, 2]
    v3 = narrow(v2, 0, channels - 1)
    v4 = v1 * v3
    v5 = pad(v4, 1, channels)
    del v4
    v6 = grad_features[3]
    v7 = v6 * 2.0
    v8 = grad_grad_jets[:, :, 3]
    v9 = v7 * v8
    v10 = v9 + v5
    del v5, v9
    v11 = narrow(v2, 1, channels - 1)
    v12 = v0 * v11
    v13 = pad(v12, 0, channels)
    del v12
    v14 = v13 + v10
    del v10, v13
    v15 = v6 * -3.0
    v16 = v2 * 2.0
    v17 = v15 * v16
    del v15
    v18 = grad_grad_jets[:, :, 1]
    v19 = narrow(v18, 1, channels - 1)
    v20 = v1 * v19
    del v1
    v21 = pad(v20, 0, channels)
    del v20
    v22 = v17 + v21
    del v17, v21
    v23 = narrow(v18, 0, channels - 1)
    v24 = v0 * v23
    v25 = pad(v24, 1, channels)
    del v24
    v26 = v25 + v22
    del v22, v25
    v27 = v7 * v18
    del v7
    v28 = grad_grad_jets[:, :, 0]
    v29 = jets[:, :, 1]
    v30 = narrow(v29, 1, channels - 1)
    v31 = v30 * v3
    del v3, v30
    v32 = jets[:, :, 2]
    v33 = narrow(v32, 0, channels - 1)
    v34 = v33 * v19
    del v19, v33
    v35 = v31 + v34
    del v31, v34
    v36 = -v35
    del v35
    v37 = narrow(v29, 0, channels - 1)
    v38 = v37 * v11
    del v11, v37
    v39 = narrow(v32, 1, channels - 1)
    v40 = v39 * v23
    del v23, v39
    v41 = v38 + v40
    del v38, v40
    v42 = v36 + v41
    del v36, v41
    v43 = v29 * v8
    v44 = jets[:, :, 3]
    v45 = v44 * v18
    v46 = v43 + v45
    del v43, v45
    v47 = v46 * 2.0
    del v46
    v48 = v32 * v16
    del v16
    v49 = v48 * -3.0
    del v48
    v50 = v47 + v49
    del v47, v49
    return (
        stack([None, v14, v26, v27], jets),
        join([v28, v18, v42, v50], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
