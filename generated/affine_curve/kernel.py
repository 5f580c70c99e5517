"""Differential invariants of affine_curve, order 5.

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

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

SPEC = KernelSpec(
    name="affine_curve",
    digest="b9e7ac414188e695c95ed6a4b67463c2a9443343294783cd7d0e5458dd28a310",
    dimension=1,
    order=5,
    jets=6,
    channels=1,
    spans=(0, 0, 0),
    weights=(
        (Fraction(1, 1), Fraction(0, 1),),
        (Fraction(0, 1), Fraction(2, 1),),
        (Fraction(0, 1), Fraction(3, 1),),
    ),
    majorants=(
        Majorant(
            terms=(
                (1.0, (0, 0, 1, 0, 0, 0, 0)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (3.0, (0, 0, 1, 0, 1, 0, 0)),
                (5.0, (0, 0, 0, 2, 0, 0, 0)),
            ),
            roundings=3,
        ),
        Majorant(
            terms=(
                (9.0, (0, 0, 2, 0, 0, 1, 0)),
                (45.0, (0, 0, 1, 1, 1, 0, 0)),
                (40.0, (0, 0, 0, 3, 0, 0, 0)),
            ),
            roundings=6,
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
    v1 = jets[:, :, 3]
    v2 = v1 * v1
    v3 = jets[:, :, 4]
    v4 = v0 * v3
    v5 = v4 * 3.0
    v6 = v2 * 5.0
    v7 = v5 - v6
    del v5, v6
    v8 = v1 * v2
    del v2
    v9 = v1 * v4
    del v4
    v10 = v8 * 8.0
    del v8
    v11 = v9 * 9.0
    del v9
    v12 = v10 - v11
    del v10, v11
    v13 = jets[:, :, 5]
    v14 = v0 * v0
    v15 = v13 * v14
    del v14
    v16 = v12 * 5.0
    del v12
    v17 = v15 * 9.0
    del v15
    v18 = v16 + v17
    del v16, v17
    return join([v0, v7, v18], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[2]
    v1 = v0 * -45.0
    v2 = jets[:, :, 3]
    v3 = v2 * v1
    v4 = grad_features[1]
    v5 = v4 * 3.0
    v6 = v3 + v5
    del v3, v5
    v7 = jets[:, :, 4]
    v8 = v7 * v6
    v9 = v0 * 9.0
    v10 = jets[:, :, 5]
    v11 = v10 * v9
    v12 = jets[:, :, 2]
    v13 = v12 * v11
    del v11
    v14 = v13 * 2.0
    del v13
    v15 = grad_features[0]
    v16 = v15 + v14
    del v14
    v17 = v8 + v16
    del v8, v16
    v18 = v12 * v7
    v19 = v18 * v1
    del v1, v18
    v20 = v2 * v2
    v21 = v0 * 40.0
    v22 = v20 * v21
    del v20
    v23 = v19 + v22
    del v19, v22
    v24 = v2 * v21
    del v21
    v25 = v4 * -5.0
    v26 = v24 + v25
    del v24, v25
    v27 = v2 * v26
    del v26
    v28 = v27 * 2.0
    del v27
    v29 = v28 + v23
    del v23, v28
    v30 = v12 * v6
    del v6
    v31 = v12 * v12
    v32 = v31 * v9
    del v9, v31
    return stack([None, None, v17, v29, v30, v32], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[2]
    v1 = v0 * -45.0
    v2 = jets[:, :, 3]
    v3 = v2 * v1
    v4 = grad_features[1]
    v5 = v4 * 3.0
    v6 = v3 + v5
    del v3, v5
    v7 = grad_grad_jets[:, :, 4]
    v8 = v6 * v7
    v9 = v0 * 9.0
    v10 = jets[:, :, 5]
    v11 = v10 * v9
    v12 = grad_grad_jets[:, :, 2]
    v13 = v12 * 2.0
    v14 = v11 * v13
    del v11
    v15 = v8 + v14
    del v8, v14
    v16 = grad_grad_jets[:, :, 5]
    v17 = v9 * v16
    v18 = jets[:, :, 2]
    v19 = v18 * v17
    del v17
    v20 = v19 * 2.0
    del v19
    v21 = v20 + v15
    del v15, v20
    v22 = grad_grad_jets[:, :, 3]
    v23 = v1 * v22
    v24 = jets[:, :, 4]
    v25 = v24 * v23
    v26 = v25 + v21
    del v21, v25
    v27 = v0 * 40.0
    v28 = v2 * v27
    v29 = v4 * -5.0
    v30 = v28 + v29
    del v28, v29
    v31 = v22 * 2.0
    v32 = v30 * v31
    del v30
    v33 = v2 * v31
    del v31
    v34 = v27 * v33
    v35 = v32 + v34
    del v32, v34
    v36 = v18 * v7
    v37 = v24 * v12
    v38 = v36 + v37
    del v36, v37
    v39 = v1 * v38
    del v1
    v40 = v39 + v35
    del v35, v39
    v41 = v27 * v22
    del v27
    v42 = v2 * v41
    del v41
    v43 = v42 * 2.0
    del v42
    v44 = v43 + v40
    del v40, v43
    v45 = v6 * v12
    del v6
    v46 = v18 * v23
    del v23
    v47 = v45 + v46
    del v45, v46
    v48 = v18 * v13
    del v13
    v49 = v9 * v48
    del v9
    v50 = v38 * 3.0
    v51 = v33 * -5.0
    v52 = v50 + v51
    del v50, v51
    v53 = v2 * v33
    del v33
    v54 = v2 * v2
    v55 = v54 * v22
    del v54
    v56 = v53 + v55
    del v53, v55
    v57 = v56 * 40.0
    del v56
    v58 = v2 * v38
    del v38
    v59 = v18 * v24
    v60 = v59 * v22
    del v59
    v61 = v58 + v60
    del v58, v60
    v62 = v61 * -45.0
    del v61
    v63 = v57 + v62
    del v57, v62
    v64 = v10 * v48
    del v48
    v65 = v18 * v18
    v66 = v65 * v16
    del v65
    v67 = v64 + v66
    del v64, v66
    v68 = v67 * 9.0
    del v67
    v69 = v68 + v63
    del v63, v68
    return (
        stack([None, None, v26, v44, v47, v49], jets),
        join([v12, v52, v69], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
