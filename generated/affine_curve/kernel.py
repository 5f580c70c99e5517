"""Differential invariants of affine_curve, order 5.

Generated; do not edit. Regenerate with: python -m codegen

Spec       affine_curve: 6 generators on (x, u), order 5, derived with 1 channels, serves 1 channels
Spec hash  e949d6ac69bf2f8346d35451e02ca6c26b1e7edb4241d13dba55580bbd736efa
Proof      jets 7 - orbits 6 = 1 independent invariants, all found, annihilated by 6 generators
Forward    15 operations per channel and pixel: add 1, mul 6, scale 6, sub 2
Backward   26 operations per channel and pixel: add 6, mul 13, scale 7
Second     60 operations per channel and pixel: add 16, mul 30, scale 14
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
    v0 = jets[:, :, 2]
    v1 = jets[:, :, 3]
    v2 = v1 * v1
    v3 = jets[:, :, 4]
    v4 = v0 * v3
    v5 = jets[:, :, 5]
    v6 = v0 * v0
    v7 = grad_features[0]
    v8 = grad_features[1]
    v9 = grad_features[2]
    v10 = v9 * 9.0
    v11 = v6 * v10
    del v6
    v12 = v5 * v10
    del v10
    v13 = v0 * v12
    del v12
    v14 = v13 * 2.0
    del v13
    v15 = v9 * -45.0
    v16 = v9 * 40.0
    v17 = v4 * v15
    del v4
    v18 = v1 * v15
    del v15
    v19 = v2 * v16
    del v2
    v20 = v1 * v16
    del v16
    v21 = v8 * -5.0
    v22 = v8 * 3.0
    v23 = v18 + v22
    del v18, v22
    v24 = v3 * v23
    v25 = v0 * v23
    del v23
    v26 = v20 + v21
    del v20, v21
    v27 = v1 * v26
    del v26
    v28 = v27 * 2.0
    del v27
    v29 = v17 + v19
    del v17, v19
    v30 = v28 + v29
    del v28, v29
    v31 = v7 + v14
    del v14
    v32 = v24 + v31
    del v24, v31
    return stack([None, None, v32, v30, v25, v11], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 2]
    v1 = jets[:, :, 3]
    v2 = v1 * v1
    v3 = jets[:, :, 4]
    v4 = v0 * v3
    v5 = jets[:, :, 5]
    v6 = v0 * v0
    v7 = grad_features[1]
    v8 = grad_features[2]
    v9 = v8 * 9.0
    v10 = v5 * v9
    v11 = v8 * -45.0
    v12 = v8 * 40.0
    v13 = v1 * v11
    v14 = v1 * v12
    v15 = v7 * -5.0
    v16 = v7 * 3.0
    v17 = v13 + v16
    del v13, v16
    v18 = v14 + v15
    del v14, v15
    v19 = grad_grad_jets[:, :, 2]
    v20 = grad_grad_jets[:, :, 3]
    v21 = grad_grad_jets[:, :, 4]
    v22 = grad_grad_jets[:, :, 5]
    v23 = v20 * 2.0
    v24 = v18 * v23
    del v18
    v25 = v1 * v23
    del v23
    v26 = v17 * v21
    v27 = v0 * v21
    v28 = v17 * v19
    del v17
    v29 = v3 * v19
    v30 = v27 + v29
    del v27, v29
    v31 = v30 * 3.0
    v32 = v25 * -5.0
    v33 = v12 * v25
    v34 = v1 * v25
    del v25
    v35 = v12 * v20
    del v12
    v36 = v2 * v20
    del v2
    v37 = v11 * v30
    v38 = v1 * v30
    del v30
    v39 = v11 * v20
    del v11
    v40 = v4 * v20
    del v4
    v41 = v34 + v36
    del v34, v36
    v42 = v41 * 40.0
    del v41
    v43 = v38 + v40
    del v38, v40
    v44 = v43 * -45.0
    del v43
    v45 = v19 * 2.0
    v46 = v10 * v45
    del v10
    v47 = v0 * v45
    del v45
    v48 = v9 * v47
    v49 = v5 * v47
    del v47
    v50 = v9 * v22
    del v9
    v51 = v6 * v22
    del v6
    v52 = v49 + v51
    del v49, v51
    v53 = v52 * 9.0
    del v52
    v54 = v42 + v44
    del v42, v44
    v55 = v53 + v54
    del v53, v54
    v56 = v31 + v32
    del v31, v32
    v57 = v0 * v50
    del v50
    v58 = v57 * 2.0
    del v57
    v59 = v3 * v39
    v60 = v0 * v39
    del v39
    v61 = v28 + v60
    del v28, v60
    v62 = v1 * v35
    del v35
    v63 = v62 * 2.0
    del v62
    v64 = v24 + v33
    del v24, v33
    v65 = v37 + v64
    del v37, v64
    v66 = v63 + v65
    del v63, v65
    v67 = v26 + v46
    del v26, v46
    v68 = v58 + v67
    del v58, v67
    v69 = v59 + v68
    del v59, v68
    return (
        stack([None, None, v69, v66, v61, v48], jets),
        join([v19, v56, v55], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
