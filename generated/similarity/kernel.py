"""Differential invariants of similarity, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       similarity: 4 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  5ccd00ef526c842492be2ff39546cda272fe5d5a9894b9a18d48179401a64fa0
Proof      jets 14 - orbits 4 = 10 independent invariants, all found, annihilated by 4 generators
Forward    20 operations per channel and pixel: add 7, mul 11, scale 2
Backward   40 operations per channel and pixel: add 13, mul 20, scale 7
Second     83 operations per channel and pixel: add 28, mul 44, scale 11
Features
    u(i), weight 0: u0
    L(i), weight 1: u0_xx + u0_yy
    Qa(i,i), weight 1: u0_x**2 + u0_y**2
    Qa(i,i+1), weight 1: u0_x*u1_x + u0_y*u1_y
    Qb(i,i), weight 2: u0_xx**2 + 2*u0_xy**2 + u0_yy**2
    T(i,i,i), weight 2: u0_x**2*u0_xx + 2*u0_x*u0_xy*u0_y + u0_y**2*u0_yy

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack

SPEC = KernelSpec(
    name="similarity",
    digest="e32e0761a0c00930e4328ce46e57663b2aecb45f6852262ea72655df8e5f06e5",
    dimension=2,
    order=2,
    jets=6,
    channels=None,
    spans=(0, 0, 0, 1, 0, 0),
    weights=(
        (Fraction(0, 1),),
        (Fraction(1, 1),),
        (Fraction(1, 1),),
        (Fraction(1, 1),),
        (Fraction(2, 1),),
        (Fraction(2, 1),),
    ),
    uses_base=False,
)

FEATURES = (
    "u(i)",
    "L(i)",
    "Qa(i,i)",
    "Qa(i,i+1)",
    "Qb(i,i)",
    "T(i,i,i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    v0 = jets[:, :, 0]
    v1 = jets[:, :, 3]
    v2 = jets[:, :, 5]
    v3 = v1 + v2
    v4 = jets[:, :, 1]
    v5 = v4 * v4
    v6 = jets[:, :, 2]
    v7 = v6 * v6
    v8 = v5 + v7
    v9 = narrow(v4, 0, channels - 1)
    v10 = narrow(v4, 1, channels - 1)
    v11 = v9 * v10
    del v9, v10
    v12 = narrow(v6, 0, channels - 1)
    v13 = narrow(v6, 1, channels - 1)
    v14 = v12 * v13
    del v12, v13
    v15 = v11 + v14
    del v11, v14
    v16 = v1 * v1
    v17 = jets[:, :, 4]
    v18 = v17 * v17
    v19 = v2 * v2
    v20 = v18 * 2.0
    del v18
    v21 = v16 + v20
    del v16, v20
    v22 = v19 + v21
    del v19, v21
    v23 = v1 * v5
    del v5
    v24 = v2 * v7
    del v7
    v25 = v4 * v6
    v26 = v17 * v25
    del v25
    v27 = v23 + v24
    del v23, v24
    v28 = v26 * 2.0
    del v26
    v29 = v27 + v28
    del v27, v28
    return join([v0, v3, v8, v15, v22, v29], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 3]
    v1 = jets[:, :, 5]
    v2 = jets[:, :, 1]
    v3 = v2 * v2
    v4 = jets[:, :, 2]
    v5 = v4 * v4
    v6 = narrow(v2, 0, channels - 1)
    v7 = narrow(v2, 1, channels - 1)
    v8 = narrow(v4, 0, channels - 1)
    v9 = narrow(v4, 1, channels - 1)
    v10 = jets[:, :, 4]
    v11 = v2 * v4
    v12 = grad_features[0]
    v13 = grad_features[1]
    v14 = grad_features[2]
    v15 = grad_features[3]
    v16 = grad_features[4]
    v17 = grad_features[5]
    v18 = v17 * 2.0
    v19 = v11 * v18
    del v11
    v20 = v10 * v18
    del v18
    v21 = v4 * v20
    v22 = v2 * v20
    del v20
    v23 = v5 * v17
    del v5
    v24 = v1 * v17
    v25 = v3 * v17
    del v3
    v26 = v0 * v17
    v27 = v16 * 2.0
    v28 = v1 * v16
    v29 = v28 * 2.0
    del v28
    v30 = v10 * v27
    del v27
    v31 = v30 * 2.0
    del v30
    v32 = v19 + v31
    del v19, v31
    v33 = v0 * v16
    v34 = v33 * 2.0
    del v33
    v35 = v9 * v15
    del v9
    v36 = v8 * v15
    del v8
    v37 = pad(v36, 1, channels)
    del v36
    v38 = pad(v35, 0, channels)
    del v35
    v39 = v7 * v15
    del v7
    v40 = v6 * v15
    del v6
    v41 = pad(v40, 1, channels)
    del v40
    v42 = pad(v39, 0, channels)
    del v39
    v43 = v14 + v24
    del v24
    v44 = v4 * v43
    del v43
    v45 = v44 * 2.0
    del v44
    v46 = v22 + v37
    del v22, v37
    v47 = v38 + v46
    del v38, v46
    v48 = v45 + v47
    del v45, v47
    v49 = v14 + v26
    del v26
    v50 = v2 * v49
    del v49
    v51 = v50 * 2.0
    del v50
    v52 = v21 + v41
    del v21, v41
    v53 = v42 + v52
    del v42, v52
    v54 = v51 + v53
    del v51, v53
    v55 = v23 + v29
    del v23, v29
    v56 = v13 + v55
    del v55
    v57 = v25 + v34
    del v25, v34
    v58 = v13 + v57
    del v57
    return stack([v12, v54, v48, v58, v32, v56], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 3]
    v1 = jets[:, :, 5]
    v2 = jets[:, :, 1]
    v3 = v2 * v2
    v4 = jets[:, :, 2]
    v5 = v4 * v4
    v6 = narrow(v2, 0, channels - 1)
    v7 = narrow(v2, 1, channels - 1)
    v8 = narrow(v4, 0, channels - 1)
    v9 = narrow(v4, 1, channels - 1)
    v10 = jets[:, :, 4]
    v11 = v2 * v4
    v12 = grad_features[2]
    v13 = grad_features[3]
    v14 = grad_features[4]
    v15 = grad_features[5]
    v16 = v15 * 2.0
    v17 = v10 * v16
    v18 = v1 * v15
    v19 = v0 * v15
    v20 = v14 * 2.0
    v21 = v12 + v18
    del v18
    v22 = v12 + v19
    del v19
    v23 = grad_grad_jets[:, :, 0]
    v24 = grad_grad_jets[:, :, 1]
    v25 = grad_grad_jets[:, :, 2]
    v26 = grad_grad_jets[:, :, 3]
    v27 = grad_grad_jets[:, :, 4]
    v28 = grad_grad_jets[:, :, 5]
    v29 = v24 * 2.0
    v30 = v22 * v29
    del v22
    v31 = v2 * v29
    del v29
    v32 = v25 * 2.0
    v33 = v21 * v32
    del v21
    v34 = v4 * v32
    del v32
    v35 = narrow(v24, 0, channels - 1)
    v36 = narrow(v24, 1, channels - 1)
    v37 = v13 * v36
    v38 = v6 * v36
    del v6, v36
    v39 = v13 * v35
    v40 = v7 * v35
    del v7, v35
    v41 = narrow(v25, 0, channels - 1)
    v42 = narrow(v25, 1, channels - 1)
    v43 = v13 * v42
    v44 = v8 * v42
    del v8, v42
    v45 = v13 * v41
    v46 = v9 * v41
    del v9, v41
    v47 = v26 * 2.0
    v48 = v14 * v47
    v49 = v0 * v47
    del v47
    v50 = v27 * 2.0
    v51 = v20 * v50
    del v20
    v52 = v10 * v50
    del v50
    v53 = v28 * 2.0
    v54 = v14 * v53
    v55 = v1 * v53
    del v53
    v56 = v52 * 2.0
    del v52
    v57 = v15 * v31
    v58 = v0 * v31
    v59 = v15 * v26
    v60 = v3 * v26
    del v3
    v61 = v15 * v34
    v62 = v1 * v34
    v63 = v15 * v28
    v64 = v5 * v28
    del v5
    v65 = v17 * v25
    v66 = v2 * v25
    v67 = v17 * v24
    del v17
    v68 = v4 * v24
    v69 = v66 + v68
    del v66, v68
    v70 = v16 * v69
    v71 = v10 * v69
    del v69
    v72 = v16 * v27
    del v16
    v73 = v11 * v27
    del v11
    v74 = v71 + v73
    del v71, v73
    v75 = v74 * 2.0
    del v74
    v76 = v58 + v60
    del v58, v60
    v77 = v62 + v76
    del v62, v76
    v78 = v64 + v77
    del v64, v77
    v79 = v75 + v78
    del v75, v78
    v80 = v49 + v55
    del v49, v55
    v81 = v56 + v80
    del v56, v80
    v82 = v38 + v40
    del v38, v40
    v83 = v44 + v82
    del v44, v82
    v84 = v46 + v83
    del v46, v83
    v85 = v31 + v34
    del v31, v34
    v86 = v26 + v28
    v87 = v4 * v72
    v88 = v2 * v72
    del v72
    v89 = v51 + v70
    del v51, v70
    v90 = pad(v45, 1, channels)
    del v45
    v91 = pad(v43, 0, channels)
    del v43
    v92 = pad(v39, 1, channels)
    del v39
    v93 = pad(v37, 0, channels)
    del v37
    v94 = v4 * v63
    del v63
    v95 = v94 * 2.0
    del v94
    v96 = v33 + v67
    del v33, v67
    v97 = v88 + v96
    del v88, v96
    v98 = v90 + v97
    del v90, v97
    v99 = v91 + v98
    del v91, v98
    v100 = v95 + v99
    del v95, v99
    v101 = v2 * v59
    del v59
    v102 = v101 * 2.0
    del v101
    v103 = v30 + v65
    del v30, v65
    v104 = v87 + v103
    del v87, v103
    v105 = v92 + v104
    del v92, v104
    v106 = v93 + v105
    del v93, v105
    v107 = v102 + v106
    del v102, v106
    v108 = v54 + v61
    del v54, v61
    v109 = v48 + v57
    del v48, v57
    return (
        stack([None, v107, v100, v109, v89, v108], jets),
        join([v23, v86, v85, v84, v81, v79], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
