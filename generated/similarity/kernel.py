"""Differential invariants of similarity, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       similarity: 4 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  5ccd00ef526c842492be2ff39546cda272fe5d5a9894b9a18d48179401a64fa0
Proof      jets 14 - orbits 4 = 10 independent invariants, all found, annihilated by 4 generators
Forward    20 operations per channel and pixel: add 7, mul 11, scale 2
Backward   40 operations per channel and pixel: add 13, mul 20, scale 7
Second     83 operations per channel and pixel: add 28, mul 44, scale 11
Schedule   saves the jets alone, backward repeats 3 forward operations; values alive at once: 8, 7, 19
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
from ..runtime.rounding import Majorant

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
    majorants=(
        Majorant(
            terms=(
                (1.0, (1, 0, 0, 0, 0)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (2.0, (0, 0, 1, 0, 0)),
            ),
            roundings=1,
        ),
        Majorant(
            terms=(
                (2.0, (0, 2, 0, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (2.0, (0, 2, 0, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (4.0, (0, 0, 2, 0, 0)),
            ),
            roundings=4,
        ),
        Majorant(
            terms=(
                (4.0, (0, 2, 1, 0, 0)),
            ),
            roundings=4,
        ),
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
    v19 = v18 * 2.0
    del v18
    v20 = v16 + v19
    del v16, v19
    v21 = v2 * v2
    v22 = v21 + v20
    del v20, v21
    v23 = v1 * v5
    del v5
    v24 = v2 * v7
    del v7
    v25 = v23 + v24
    del v23, v24
    v26 = v4 * v6
    v27 = v17 * v26
    del v26
    v28 = v27 * 2.0
    del v27
    v29 = v25 + v28
    del v25, v28
    return join([v0, v3, v8, v15, v22, v29], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[0]
    v1 = grad_features[5]
    v2 = v1 * 2.0
    v3 = jets[:, :, 4]
    v4 = v3 * v2
    v5 = jets[:, :, 2]
    v6 = v5 * v4
    v7 = jets[:, :, 1]
    v8 = narrow(v7, 0, channels - 1)
    v9 = grad_features[3]
    v10 = v8 * v9
    del v8
    v11 = pad(v10, 1, channels)
    del v10
    v12 = v6 + v11
    del v6, v11
    v13 = narrow(v7, 1, channels - 1)
    v14 = v13 * v9
    del v13
    v15 = pad(v14, 0, channels)
    del v14
    v16 = v15 + v12
    del v12, v15
    v17 = jets[:, :, 3]
    v18 = v17 * v1
    v19 = grad_features[2]
    v20 = v19 + v18
    del v18
    v21 = v7 * v20
    del v20
    v22 = v21 * 2.0
    del v21
    v23 = v22 + v16
    del v16, v22
    v24 = v7 * v4
    del v4
    v25 = narrow(v5, 0, channels - 1)
    v26 = v25 * v9
    del v25
    v27 = pad(v26, 1, channels)
    del v26
    v28 = v24 + v27
    del v24, v27
    v29 = narrow(v5, 1, channels - 1)
    v30 = v29 * v9
    del v29
    v31 = pad(v30, 0, channels)
    del v30
    v32 = v31 + v28
    del v28, v31
    v33 = jets[:, :, 5]
    v34 = v33 * v1
    v35 = v19 + v34
    del v34
    v36 = v5 * v35
    del v35
    v37 = v36 * 2.0
    del v36
    v38 = v37 + v32
    del v32, v37
    v39 = v7 * v7
    v40 = v39 * v1
    del v39
    v41 = grad_features[4]
    v42 = v17 * v41
    v43 = v42 * 2.0
    del v42
    v44 = v40 + v43
    del v40, v43
    v45 = grad_features[1]
    v46 = v45 + v44
    del v44
    v47 = v7 * v5
    v48 = v47 * v2
    del v2, v47
    v49 = v41 * 2.0
    v50 = v3 * v49
    del v49
    v51 = v50 * 2.0
    del v50
    v52 = v48 + v51
    del v48, v51
    v53 = v5 * v5
    v54 = v53 * v1
    del v53
    v55 = v33 * v41
    v56 = v55 * 2.0
    del v55
    v57 = v54 + v56
    del v54, v56
    v58 = v45 + v57
    del v57
    return stack([v0, v23, v38, v46, v52, v58], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 3]
    v1 = grad_features[5]
    v2 = v0 * v1
    v3 = grad_features[2]
    v4 = v3 + v2
    del v2
    v5 = grad_grad_jets[:, :, 1]
    v6 = v5 * 2.0
    v7 = v4 * v6
    del v4
    v8 = v1 * 2.0
    v9 = jets[:, :, 4]
    v10 = v9 * v8
    v11 = grad_grad_jets[:, :, 2]
    v12 = v10 * v11
    v13 = v7 + v12
    del v7, v12
    v14 = grad_grad_jets[:, :, 4]
    v15 = v8 * v14
    v16 = jets[:, :, 2]
    v17 = v16 * v15
    v18 = v17 + v13
    del v13, v17
    v19 = narrow(v5, 0, channels - 1)
    v20 = grad_features[3]
    v21 = v20 * v19
    v22 = pad(v21, 1, channels)
    del v21
    v23 = v22 + v18
    del v18, v22
    v24 = narrow(v5, 1, channels - 1)
    v25 = v20 * v24
    v26 = pad(v25, 0, channels)
    del v25
    v27 = v26 + v23
    del v23, v26
    v28 = grad_grad_jets[:, :, 3]
    v29 = v1 * v28
    v30 = jets[:, :, 1]
    v31 = v30 * v29
    del v29
    v32 = v31 * 2.0
    del v31
    v33 = v32 + v27
    del v27, v32
    v34 = jets[:, :, 5]
    v35 = v34 * v1
    v36 = v3 + v35
    del v35
    v37 = v11 * 2.0
    v38 = v36 * v37
    del v36
    v39 = v10 * v5
    del v10
    v40 = v38 + v39
    del v38, v39
    v41 = v30 * v15
    del v15
    v42 = v41 + v40
    del v40, v41
    v43 = narrow(v11, 0, channels - 1)
    v44 = v20 * v43
    v45 = pad(v44, 1, channels)
    del v44
    v46 = v45 + v42
    del v42, v45
    v47 = narrow(v11, 1, channels - 1)
    v48 = v20 * v47
    v49 = pad(v48, 0, channels)
    del v48
    v50 = v49 + v46
    del v46, v49
    v51 = grad_grad_jets[:, :, 5]
    v52 = v1 * v51
    v53 = v16 * v52
    del v52
    v54 = v53 * 2.0
    del v53
    v55 = v54 + v50
    del v50, v54
    v56 = v28 * 2.0
    v57 = grad_features[4]
    v58 = v57 * v56
    v59 = v30 * v6
    del v6
    v60 = v1 * v59
    v61 = v58 + v60
    del v58, v60
    v62 = v57 * 2.0
    v63 = v14 * 2.0
    v64 = v62 * v63
    del v62
    v65 = v30 * v11
    v66 = v16 * v5
    v67 = v65 + v66
    del v65, v66
    v68 = v8 * v67
    del v8
    v69 = v64 + v68
    del v64, v68
    v70 = v51 * 2.0
    v71 = v57 * v70
    v72 = v16 * v37
    del v37
    v73 = v1 * v72
    v74 = v71 + v73
    del v71, v73
    v75 = grad_grad_jets[:, :, 0]
    v76 = v28 + v51
    v77 = v59 + v72
    v78 = narrow(v30, 0, channels - 1)
    v79 = v78 * v24
    del v24, v78
    v80 = narrow(v30, 1, channels - 1)
    v81 = v80 * v19
    del v19, v80
    v82 = v79 + v81
    del v79, v81
    v83 = narrow(v16, 0, channels - 1)
    v84 = v83 * v47
    del v47, v83
    v85 = v84 + v82
    del v82, v84
    v86 = narrow(v16, 1, channels - 1)
    v87 = v86 * v43
    del v43, v86
    v88 = v87 + v85
    del v85, v87
    v89 = v0 * v56
    del v56
    v90 = v34 * v70
    del v70
    v91 = v89 + v90
    del v89, v90
    v92 = v9 * v63
    del v63
    v93 = v92 * 2.0
    del v92
    v94 = v93 + v91
    del v91, v93
    v95 = v9 * v67
    del v67
    v96 = v30 * v16
    v97 = v96 * v14
    del v96
    v98 = v95 + v97
    del v95, v97
    v99 = v98 * 2.0
    del v98
    v100 = v0 * v59
    del v59
    v101 = v30 * v30
    v102 = v101 * v28
    del v101
    v103 = v100 + v102
    del v100, v102
    v104 = v34 * v72
    del v72
    v105 = v104 + v103
    del v103, v104
    v106 = v16 * v16
    v107 = v106 * v51
    del v106
    v108 = v107 + v105
    del v105, v107
    v109 = v99 + v108
    del v99, v108
    return (
        stack([None, v33, v55, v61, v69, v74], jets),
        join([v75, v76, v77, v88, v94, v109], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
