"""Differential invariants of e2_curve, order 3.

Generated; do not edit. Regenerate with: python -m codegen

Spec       e2_curve: 3 generators on (x, u), order 3, derived with 1 channels, serves 1 channels
Spec hash  dd505879559329a4ecdf1e2e41464920101942e6d8794c6f9dbac31c2e29e2a8
Proof      jets 5 - orbits 3 = 2 independent invariants, all found, annihilated by 3 generators
Forward    20 operations per channel and pixel: add 5, mul 10, neg 1, scale 3, sub 1
Backward   45 operations per channel and pixel: add 11, mul 22, neg 2, scale 9, sub 1
Second     114 operations per channel and pixel: add 34, mul 56, neg 4, scale 19, sub 1
Schedule   saves the jets alone, backward repeats 12 forward operations; values alive at once: 7, 9, 23
Features
    Qa(i), weight 3: u_xx**2
    Qb(i), weight 1: u_x**2 + 1
    S(i), weight 6: u_x**4*u_xxx**2 - 6*u_x**3*u_xx**2*u_xxx + 9*u_x**2*u_xx**4 + 2*u_x**2*u_xxx**2 -
        6*u_x*u_xx**2*u_xxx + u_xxx**2

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

SPEC = KernelSpec(
    name="e2_curve",
    digest="a9a8632cf8b5f008132c1b954d761a05e5e399468da9329e49c63fff5d76bda5",
    dimension=1,
    order=3,
    jets=4,
    channels=1,
    spans=(0, 0, 0),
    weights=(
        (Fraction(3, 1),),
        (Fraction(1, 1),),
        (Fraction(6, 1),),
    ),
    majorants=(
        Majorant(
            terms=(
                (1.0, (0, 0, 2, 0, 0)),
            ),
            roundings=1,
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
                (1.0, (0, 4, 0, 2, 0)),
                (6.0, (0, 3, 2, 1, 0)),
                (9.0, (0, 2, 4, 0, 0)),
                (2.0, (0, 2, 0, 2, 0)),
                (6.0, (0, 1, 2, 1, 0)),
                (1.0, (0, 0, 0, 2, 0)),
            ),
            roundings=8,
        ),
    ),
    uses_base=False,
)

FEATURES = (
    "Qa(i)",
    "Qb(i)",
    "S(i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    v0 = jets[:, :, 2]
    v1 = v0 * v0
    v2 = jets[:, :, 1]
    v3 = v2 * v2
    v4 = 1.0
    v5 = v4 + v3
    v6 = v1 * v1
    v7 = v3 * v6
    del v6
    v8 = v7 * 9.0
    del v7
    v9 = v1 * v2
    v10 = v3 * v9
    v11 = -v9
    del v9
    v12 = v11 - v10
    del v10, v11
    v13 = jets[:, :, 3]
    v14 = v13 * v12
    del v12
    v15 = v14 * 6.0
    del v14
    v16 = v8 + v15
    del v8, v15
    v17 = v3 * v3
    v18 = v3 * 2.0
    del v3
    v19 = v4 + v18
    del v18
    v20 = v17 + v19
    del v17, v19
    v21 = v13 * v13
    v22 = v20 * v21
    del v20, v21
    v23 = v22 + v16
    del v16, v22
    return join([v1, v5, v23], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 1]
    v1 = v0 * v0
    v2 = jets[:, :, 3]
    v3 = v2 * v2
    v4 = grad_features[2]
    v5 = v3 * v4
    del v3
    v6 = v1 * v5
    v7 = v6 * 2.0
    del v6
    v8 = jets[:, :, 2]
    v9 = v8 * v8
    v10 = v9 * v0
    v11 = v4 * 6.0
    v12 = v2 * v11
    v13 = -v12
    del v12
    v14 = v10 * v13
    v15 = v5 * 2.0
    del v5
    v16 = v14 + v15
    del v14, v15
    v17 = v7 + v16
    del v7, v16
    v18 = v9 * v9
    v19 = v4 * 9.0
    v20 = v18 * v19
    del v18
    v21 = v20 + v17
    del v17, v20
    v22 = grad_features[1]
    v23 = v22 + v21
    del v21
    v24 = v0 * v23
    del v23
    v25 = v24 * 2.0
    del v24
    v26 = v1 * v13
    v27 = v13 + v26
    del v13, v26
    v28 = v9 * v27
    v29 = v28 + v25
    del v25, v28
    v30 = v1 * v19
    del v19
    v31 = v9 * v30
    del v9, v30
    v32 = v31 * 2.0
    del v31
    v33 = v0 * v27
    del v27
    v34 = grad_features[0]
    v35 = v34 + v33
    del v33
    v36 = v32 + v35
    del v32, v35
    v37 = v8 * v36
    del v36
    v38 = v37 * 2.0
    del v37
    v39 = v1 * v10
    v40 = -v10
    del v10
    v41 = v40 - v39
    del v39, v40
    v42 = v41 * v11
    del v11, v41
    v43 = v1 * v1
    v44 = v1 * 2.0
    del v1
    v45 = 1.0
    v46 = v45 + v44
    del v44
    v47 = v43 + v46
    del v43, v46
    v48 = v47 * v4
    del v47
    v49 = v2 * v48
    del v48
    v50 = v49 * 2.0
    del v49
    v51 = v42 + v50
    del v42, v50
    return stack([None, v29, v38, v51], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 1]
    v1 = v0 * v0
    v2 = grad_features[2]
    v3 = v2 * 6.0
    v4 = grad_grad_jets[:, :, 3]
    v5 = v3 * v4
    v6 = -v5
    del v5
    v7 = v1 * v6
    v8 = jets[:, :, 3]
    v9 = v8 * v3
    v10 = -v9
    del v9
    v11 = grad_grad_jets[:, :, 1]
    v12 = v11 * 2.0
    v13 = v0 * v12
    v14 = v10 * v13
    v15 = v14 + v6
    del v14
    v16 = v7 + v15
    del v7, v15
    v17 = jets[:, :, 2]
    v18 = v17 * v17
    v19 = v18 * v16
    v20 = v8 * v8
    v21 = v20 * v2
    v22 = v1 * v21
    v23 = v22 * 2.0
    del v22
    v24 = v18 * v0
    v25 = v24 * v10
    v26 = v21 * 2.0
    v27 = v25 + v26
    del v25, v26
    v28 = v23 + v27
    del v23, v27
    v29 = v18 * v18
    v30 = v2 * 9.0
    v31 = v29 * v30
    v32 = v31 + v28
    del v28, v31
    v33 = grad_features[1]
    v34 = v33 + v32
    del v32
    v35 = v34 * v12
    del v12, v34
    v36 = v1 * v10
    v37 = v10 + v36
    del v36
    v38 = grad_grad_jets[:, :, 2]
    v39 = v38 * 2.0
    v40 = v17 * v39
    v41 = v37 * v40
    v42 = v35 + v41
    del v35, v41
    v43 = v19 + v42
    del v19, v42
    v44 = v40 * 2.0
    v45 = v18 * v44
    v46 = v30 * v45
    v47 = v13 * 2.0
    v48 = v21 * v47
    del v21
    v49 = v46 + v48
    del v46, v48
    v50 = v18 * v11
    v51 = v0 * v40
    v52 = v50 + v51
    del v50, v51
    v53 = v10 * v52
    del v10
    v54 = v53 + v49
    del v49, v53
    v55 = v24 * v6
    del v6
    v56 = v55 + v54
    del v54, v55
    v57 = v4 * 2.0
    v58 = v8 * v57
    v59 = v2 * v58
    v60 = v59 * 2.0
    v61 = v60 + v56
    del v56, v60
    v62 = v1 * v59
    del v59
    v63 = v62 * 2.0
    del v62
    v64 = v63 + v61
    del v61, v63
    v65 = v0 * v64
    del v64
    v66 = v65 * 2.0
    del v65
    v67 = v66 + v43
    del v43, v66
    v68 = v0 * v16
    del v16
    v69 = v1 * v30
    v70 = v69 * v44
    del v44
    v71 = v37 * v11
    v72 = v70 + v71
    del v70, v71
    v73 = v68 + v72
    del v68, v72
    v74 = v30 * v13
    del v30
    v75 = v18 * v74
    del v74
    v76 = v75 * 2.0
    del v75
    v77 = v76 + v73
    del v73, v76
    v78 = v17 * v77
    del v77
    v79 = v78 * 2.0
    del v78
    v80 = v18 * v69
    del v18, v69
    v81 = v80 * 2.0
    del v80
    v82 = v0 * v37
    del v37
    v83 = grad_features[0]
    v84 = v83 + v82
    del v82
    v85 = v81 + v84
    del v81, v84
    v86 = v85 * v39
    del v39, v85
    v87 = v86 + v79
    del v79, v86
    v88 = v1 * v52
    v89 = v52 + v88
    del v52, v88
    v90 = v24 * v13
    v91 = v90 + v89
    del v89, v90
    v92 = -v91
    del v91
    v93 = v3 * v92
    del v3
    v94 = v1 * v1
    v95 = v1 * 2.0
    v96 = 1.0
    v97 = v96 + v95
    del v95
    v98 = v94 + v97
    del v94, v97
    v99 = v98 * v2
    v100 = v99 * v57
    del v57, v99
    v101 = v100 + v93
    del v93, v100
    v102 = v1 * v47
    v103 = v47 + v102
    del v47, v102
    v104 = v2 * v103
    v105 = v8 * v104
    del v104
    v106 = v105 * 2.0
    del v105
    v107 = v106 + v101
    del v101, v106
    v108 = v1 * v45
    del v45
    v109 = v29 * v13
    del v29
    v110 = v108 + v109
    del v108, v109
    v111 = v110 * 9.0
    del v110
    v112 = v98 * v58
    del v58, v98
    v113 = v20 * v103
    del v20, v103
    v114 = v112 + v113
    del v112, v113
    v115 = v111 + v114
    del v111, v114
    v116 = v8 * v92
    del v92
    v117 = v1 * v24
    del v1
    v118 = -v24
    del v24
    v119 = v118 - v117
    del v117, v118
    v120 = v119 * v4
    del v119
    v121 = v116 + v120
    del v116, v120
    v122 = v121 * 6.0
    del v121
    v123 = v122 + v115
    del v115, v122
    return (
        stack([None, v67, v87, v107], jets),
        join([v40, v13, v123], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
