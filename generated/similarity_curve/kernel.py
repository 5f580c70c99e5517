"""Differential invariants of similarity_curve, order 4.

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

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

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
    majorants=(
        Majorant(
            terms=(
                (1.0, (0, 0, 1, 0, 0, 0)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (1.0, (0, 2, 0, 0, 0, 0)),
                (1.0, (0, 0, 0, 0, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (1.0, (0, 2, 0, 1, 0, 0)),
                (3.0, (0, 1, 2, 0, 0, 0)),
                (1.0, (0, 0, 0, 1, 0, 0)),
            ),
            roundings=4,
        ),
        Majorant(
            terms=(
                (3.0, (0, 0, 1, 0, 1, 0)),
                (5.0, (0, 0, 0, 2, 0, 0)),
            ),
            roundings=3,
        ),
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
    v16 = grad_features[3]
    v17 = v16 * 3.0
    v18 = jets[:, :, 4]
    v19 = v18 * v17
    v20 = grad_features[0]
    v21 = v20 + v19
    del v19
    v22 = v15 + v21
    del v15, v21
    v23 = v16 * -5.0
    v24 = v5 * v23
    del v23
    v25 = v24 * 2.0
    del v24
    v26 = v9 * v9
    v27 = 1.0
    v28 = v27 + v26
    del v26
    v29 = v28 * v2
    del v28
    v30 = v25 + v29
    del v25, v29
    v31 = v0 * v17
    del v17
    return stack([None, v12, v22, v30, v31], jets)


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
    v23 = grad_features[3]
    v24 = v23 * 3.0
    v25 = grad_grad_jets[:, :, 4]
    v26 = v24 * v25
    v27 = v22 + v26
    del v22, v26
    v28 = v8 * v5
    del v8
    v29 = v11 * v28
    del v28
    v30 = v29 * 2.0
    del v29
    v31 = v30 + v27
    del v27, v30
    v32 = v23 * -5.0
    v33 = v15 * 2.0
    v34 = v32 * v33
    del v32
    v35 = v17 * v6
    del v6
    v36 = v1 * v35
    v37 = v36 + v34
    del v34, v36
    v38 = v24 * v9
    del v24
    v39 = v17 * v12
    del v12
    v40 = v11 * v11
    v41 = v40 * v5
    del v40
    v42 = v39 + v41
    del v39, v41
    v43 = v42 * -3.0
    del v42
    v44 = v17 * v17
    v45 = 1.0
    v46 = v45 + v44
    del v44
    v47 = v46 * v15
    del v46
    v48 = v0 * v35
    v49 = v47 + v48
    del v47, v48
    v50 = v43 + v49
    del v43, v49
    v51 = v11 * v25
    v52 = jets[:, :, 4]
    v53 = v52 * v9
    v54 = v51 + v53
    del v51, v53
    v55 = v54 * 3.0
    del v54
    v56 = v0 * v33
    del v33
    v57 = v56 * -5.0
    del v56
    v58 = v55 + v57
    del v55, v57
    return (
        stack([None, v20, v31, v37, v38], jets),
        join([v9, v35, v50, v58], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
