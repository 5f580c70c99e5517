"""Differential invariants of gl2, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       gl2: 4 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  80e6c3568f1931b1a05f80b6bee9e5752d9fea2d06762cb9e2510a1d468169ea
Proof      jets 14 - orbits 4 = 10 independent invariants, all found, annihilated by 4 generators
Forward    24 operations per channel and pixel: add 4, mul 15, scale 1, sub 4
Backward   46 operations per channel and pixel: add 14, mul 25, neg 4, scale 2, sub 1
Second     76 operations per channel and pixel: add 23, mul 42, neg 8, scale 2, sub 1
Schedule   saves the jets alone, backward repeats 6 forward operations; values alive at once: 10, 7, 17
Features
    u(i), weight 0: u0
    La(i), weight 0: u0_x*x + u0_y*y
    J(i,i+1), weight 1: u0_x*u1_y - u0_y*u1_x
    Qa(i,i), weight 2: u0_xx*u0_yy - u0_xy**2
    Lb(i), weight 0: u0_xx*x**2 + 2*u0_xy*x*y + u0_yy*y**2
    Qb(i,i), weight 1: u0_x*u0_xy*x + u0_x*u0_yy*y - u0_xx*u0_y*x - u0_xy*u0_y*y

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

SPEC = KernelSpec(
    name="gl2",
    digest="b6093a00da54853cf343c2f0f6463fe6c099fffc7b9c6bb2914a2660c498735d",
    dimension=2,
    order=2,
    jets=6,
    channels=None,
    spans=(0, 0, 1, 0, 0, 0),
    weights=(
        (Fraction(0, 1),),
        (Fraction(0, 1),),
        (Fraction(1, 1),),
        (Fraction(2, 1),),
        (Fraction(0, 1),),
        (Fraction(1, 1),),
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
                (1.0, (0, 1, 0, 1, 0)),
                (1.0, (0, 1, 0, 0, 1)),
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
                (2.0, (0, 0, 2, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (1.0, (0, 0, 1, 2, 0)),
                (2.0, (0, 0, 1, 1, 1)),
                (1.0, (0, 0, 1, 0, 2)),
            ),
            roundings=4,
        ),
        Majorant(
            terms=(
                (2.0, (0, 1, 1, 1, 0)),
                (2.0, (0, 1, 1, 0, 1)),
            ),
            roundings=5,
        ),
    ),
    uses_base=True,
)

FEATURES = (
    "u(i)",
    "La(i)",
    "J(i,i+1)",
    "Qa(i,i)",
    "Lb(i)",
    "Qb(i,i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    assert base is not None
    v0 = jets[:, :, 0]
    v1 = jets[:, :, 1]
    v2 = base[:, 0:1]
    v3 = v1 * v2
    v4 = jets[:, :, 2]
    v5 = base[:, 1:2]
    v6 = v4 * v5
    v7 = v3 + v6
    v8 = narrow(v1, 0, channels - 1)
    v9 = narrow(v4, 1, channels - 1)
    v10 = v8 * v9
    del v8, v9
    v11 = narrow(v1, 1, channels - 1)
    v12 = narrow(v4, 0, channels - 1)
    v13 = v11 * v12
    del v11, v12
    v14 = v10 - v13
    del v10, v13
    v15 = jets[:, :, 4]
    v16 = v15 * v15
    v17 = jets[:, :, 3]
    v18 = jets[:, :, 5]
    v19 = v17 * v18
    v20 = v19 - v16
    del v16, v19
    v21 = v2 * v5
    v22 = v15 * v21
    del v21
    v23 = v3 - v6
    del v3, v6
    v24 = v15 * v23
    del v23
    v25 = v2 * v17
    v26 = v2 * v25
    v27 = v4 * v25
    del v25
    v28 = v5 * v18
    v29 = v5 * v28
    v30 = v26 + v29
    del v26, v29
    v31 = v22 * 2.0
    del v22
    v32 = v30 + v31
    del v30, v31
    v33 = v1 * v28
    del v28
    v34 = v24 + v33
    del v24, v33
    v35 = v34 - v27
    del v27, v34
    return join([v0, v7, v14, v20, v32, v35], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    assert base is not None
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
    v7 = base[:, 1:2]
    v8 = jets[:, :, 5]
    v9 = v7 * v8
    v10 = grad_features[5]
    v11 = v9 * v10
    del v9
    v12 = v11 + v6
    del v6, v11
    v13 = narrow(v1, 1, channels - 1)
    v14 = v13 * v3
    del v13
    v15 = pad(v14, 0, channels)
    del v14
    v16 = v15 + v12
    del v12, v15
    v17 = jets[:, :, 4]
    v18 = v17 * v10
    v19 = grad_features[1]
    v20 = v19 + v18
    v21 = base[:, 0:1]
    v22 = v21 * v20
    del v20
    v23 = v22 + v16
    del v16, v22
    v24 = jets[:, :, 3]
    v25 = v21 * v24
    v26 = -v10
    v27 = v25 * v26
    del v25
    v28 = jets[:, :, 1]
    v29 = narrow(v28, 1, channels - 1)
    v30 = v29 * v4
    del v4, v29
    v31 = pad(v30, 0, channels)
    del v30
    v32 = v27 + v31
    del v27, v31
    v33 = narrow(v28, 0, channels - 1)
    v34 = v33 * v3
    del v33
    v35 = pad(v34, 1, channels)
    del v34
    v36 = v35 + v32
    del v32, v35
    v37 = -v18
    del v18
    v38 = v19 + v37
    del v37
    v39 = v7 * v38
    del v38
    v40 = v39 + v36
    del v36, v39
    v41 = v1 * v26
    del v26
    v42 = grad_features[4]
    v43 = v21 * v42
    v44 = v41 + v43
    del v41, v43
    v45 = v21 * v44
    del v44
    v46 = grad_features[3]
    v47 = v8 * v46
    v48 = v45 + v47
    del v45, v47
    v49 = v28 * v21
    v50 = v1 * v7
    v51 = v49 - v50
    del v49, v50
    v52 = v51 * v10
    del v51
    v53 = v21 * v7
    v54 = v42 * 2.0
    v55 = v53 * v54
    del v53, v54
    v56 = v52 + v55
    del v52, v55
    v57 = -v46
    v58 = v17 * v57
    del v57
    v59 = v58 * 2.0
    del v58
    v60 = v59 + v56
    del v56, v59
    v61 = v28 * v10
    v62 = v7 * v42
    v63 = v61 + v62
    del v61, v62
    v64 = v7 * v63
    del v63
    v65 = v24 * v46
    v66 = v64 + v65
    del v64, v65
    return stack([v0, v23, v40, v48, v60, v66], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    assert base is not None
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[2]
    v1 = -v0
    v2 = grad_grad_jets[:, :, 2]
    v3 = narrow(v2, 0, channels - 1)
    v4 = v1 * v3
    v5 = pad(v4, 1, channels)
    del v4
    v6 = base[:, 1:2]
    v7 = grad_grad_jets[:, :, 5]
    v8 = v6 * v7
    v9 = grad_features[5]
    v10 = v9 * v8
    v11 = v10 + v5
    del v5, v10
    v12 = narrow(v2, 1, channels - 1)
    v13 = v0 * v12
    v14 = pad(v13, 0, channels)
    del v13
    v15 = v14 + v11
    del v11, v14
    v16 = grad_grad_jets[:, :, 4]
    v17 = v9 * v16
    v18 = base[:, 0:1]
    v19 = v18 * v17
    v20 = v19 + v15
    del v15, v19
    v21 = -v9
    v22 = grad_grad_jets[:, :, 3]
    v23 = v18 * v22
    v24 = v21 * v23
    v25 = grad_grad_jets[:, :, 1]
    v26 = narrow(v25, 1, channels - 1)
    v27 = v1 * v26
    del v1
    v28 = pad(v27, 0, channels)
    del v27
    v29 = v24 + v28
    del v24, v28
    v30 = narrow(v25, 0, channels - 1)
    v31 = v0 * v30
    v32 = pad(v31, 1, channels)
    del v31
    v33 = v32 + v29
    del v29, v32
    v34 = -v17
    del v17
    v35 = v6 * v34
    del v34
    v36 = v35 + v33
    del v33, v35
    v37 = grad_features[3]
    v38 = v37 * v7
    v39 = v21 * v2
    del v21
    v40 = v18 * v39
    del v39
    v41 = v38 + v40
    del v38, v40
    v42 = -v37
    v43 = v16 * 2.0
    v44 = v42 * v43
    del v42
    v45 = v18 * v25
    v46 = v6 * v2
    v47 = -v46
    v48 = v45 + v47
    del v47
    v49 = v9 * v48
    v50 = v44 + v49
    del v44, v49
    v51 = v37 * v22
    v52 = v9 * v25
    v53 = v6 * v52
    del v52
    v54 = v51 + v53
    del v51, v53
    v55 = grad_grad_jets[:, :, 0]
    v56 = v45 + v46
    del v45, v46
    v57 = jets[:, :, 1]
    v58 = narrow(v57, 1, channels - 1)
    v59 = v58 * v3
    del v3, v58
    v60 = jets[:, :, 2]
    v61 = narrow(v60, 0, channels - 1)
    v62 = v61 * v26
    del v26, v61
    v63 = v59 + v62
    del v59, v62
    v64 = -v63
    del v63
    v65 = narrow(v57, 0, channels - 1)
    v66 = v65 * v12
    del v12, v65
    v67 = narrow(v60, 1, channels - 1)
    v68 = v67 * v30
    del v30, v67
    v69 = v66 + v68
    del v66, v68
    v70 = v64 + v69
    del v64, v69
    v71 = jets[:, :, 3]
    v72 = v71 * v7
    v73 = jets[:, :, 5]
    v74 = v73 * v22
    v75 = v72 + v74
    del v72, v74
    v76 = jets[:, :, 4]
    v77 = v76 * v43
    del v43
    v78 = -v77
    del v77
    v79 = v78 + v75
    del v75, v78
    v80 = v18 * v23
    v81 = v6 * v8
    v82 = v80 + v81
    del v80, v81
    v83 = v18 * v6
    v84 = v83 * v16
    del v83
    v85 = v84 * 2.0
    del v84
    v86 = v85 + v82
    del v82, v85
    v87 = v76 * v48
    del v48
    v88 = v57 * v18
    v89 = v60 * v6
    v90 = v88 - v89
    del v88, v89
    v91 = v90 * v16
    del v90
    v92 = v87 + v91
    del v87, v91
    v93 = v57 * v8
    del v8
    v94 = v93 + v92
    del v92, v93
    v95 = v6 * v73
    v96 = v95 * v25
    del v95
    v97 = v96 + v94
    del v94, v96
    v98 = v60 * v23
    del v23
    v99 = v18 * v71
    v100 = v99 * v2
    del v99
    v101 = v98 + v100
    del v98, v100
    v102 = -v101
    del v101
    v103 = v102 + v97
    del v97, v102
    return (
        stack([None, v20, v36, v41, v50, v54], jets),
        join([v55, v56, v70, v79, v86, v103], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
