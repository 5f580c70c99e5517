"""Differential invariants of e2_curve, order 3.

Generated; do not edit. Regenerate with: python -m codegen

Spec       e2_curve: 3 generators on (x, u), order 3, derived with 1 channels, serves 1 channels
Spec hash  dd505879559329a4ecdf1e2e41464920101942e6d8794c6f9dbac31c2e29e2a8
Proof      jets 5 - orbits 3 = 2 independent invariants, all found, annihilated by 3 generators
Forward    20 operations per channel and pixel: add 5, mul 10, neg 1, scale 3, sub 1
Backward   45 operations per channel and pixel: add 11, mul 22, neg 2, scale 9, sub 1
Second     114 operations per channel and pixel: add 34, mul 56, neg 4, scale 19, sub 1
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
    v2 = 1.0
    v3 = jets[:, :, 1]
    v4 = v3 * v3
    v5 = v2 + v4
    v6 = v1 * v1
    v7 = v4 * v6
    del v6
    v8 = jets[:, :, 3]
    v9 = v1 * v3
    v10 = v4 * v4
    v11 = v4 * 2.0
    v12 = v2 + v11
    del v11
    v13 = v10 + v12
    del v10, v12
    v14 = v8 * v8
    v15 = v13 * v14
    del v13, v14
    v16 = v4 * v9
    del v4
    v17 = -v9
    del v9
    v18 = v17 - v16
    del v16, v17
    v19 = v8 * v18
    del v18
    v20 = v7 * 9.0
    del v7
    v21 = v19 * 6.0
    del v19
    v22 = v20 + v21
    del v20, v21
    v23 = v15 + v22
    del v15, v22
    return join([v1, v5, v23], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 2]
    v1 = v0 * v0
    v2 = 1.0
    v3 = jets[:, :, 1]
    v4 = v3 * v3
    v5 = v1 * v1
    v6 = jets[:, :, 3]
    v7 = v1 * v3
    v8 = v4 * v4
    v9 = v4 * 2.0
    v10 = v2 + v9
    del v9
    v11 = v8 + v10
    del v8, v10
    v12 = v6 * v6
    v13 = v4 * v7
    v14 = -v7
    v15 = v14 - v13
    del v13, v14
    v16 = grad_features[0]
    v17 = grad_features[1]
    v18 = grad_features[2]
    v19 = v18 * 6.0
    v20 = v18 * 9.0
    v21 = v15 * v19
    del v15
    v22 = v6 * v19
    del v19
    v23 = -v22
    del v22
    v24 = v7 * v23
    del v7
    v25 = v4 * v23
    v26 = v12 * v18
    del v12
    v27 = v11 * v18
    del v11
    v28 = v6 * v27
    del v27
    v29 = v28 * 2.0
    del v28
    v30 = v26 * 2.0
    v31 = v4 * v26
    del v26
    v32 = v31 * 2.0
    del v31
    v33 = v23 + v25
    del v23, v25
    v34 = v3 * v33
    v35 = v1 * v33
    del v33
    v36 = v21 + v29
    del v21, v29
    v37 = v5 * v20
    del v5
    v38 = v4 * v20
    del v4, v20
    v39 = v1 * v38
    del v1, v38
    v40 = v39 * 2.0
    del v39
    v41 = v24 + v30
    del v24, v30
    v42 = v32 + v41
    del v32, v41
    v43 = v37 + v42
    del v37, v42
    v44 = v17 + v43
    del v43
    v45 = v3 * v44
    del v44
    v46 = v45 * 2.0
    del v45
    v47 = v35 + v46
    del v35, v46
    v48 = v16 + v34
    del v34
    v49 = v40 + v48
    del v40, v48
    v50 = v0 * v49
    del v49
    v51 = v50 * 2.0
    del v50
    return stack([None, v47, v51, v36], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 2]
    v1 = v0 * v0
    v2 = 1.0
    v3 = jets[:, :, 1]
    v4 = v3 * v3
    v5 = v1 * v1
    v6 = jets[:, :, 3]
    v7 = v1 * v3
    v8 = v4 * v4
    v9 = v4 * 2.0
    v10 = v2 + v9
    del v9
    v11 = v8 + v10
    del v8, v10
    v12 = v6 * v6
    v13 = v4 * v7
    v14 = -v7
    v15 = v14 - v13
    del v13, v14
    v16 = grad_features[0]
    v17 = grad_features[1]
    v18 = grad_features[2]
    v19 = v18 * 6.0
    v20 = v18 * 9.0
    v21 = v6 * v19
    v22 = -v21
    del v21
    v23 = v7 * v22
    v24 = v4 * v22
    v25 = v12 * v18
    v26 = v11 * v18
    v27 = v25 * 2.0
    v28 = v4 * v25
    v29 = v28 * 2.0
    del v28
    v30 = v22 + v24
    del v24
    v31 = v3 * v30
    v32 = v5 * v20
    v33 = v4 * v20
    v34 = v1 * v33
    v35 = v34 * 2.0
    del v34
    v36 = v23 + v27
    del v23, v27
    v37 = v29 + v36
    del v29, v36
    v38 = v32 + v37
    del v32, v37
    v39 = v17 + v38
    del v38
    v40 = v16 + v31
    del v31
    v41 = v35 + v40
    del v35, v40
    v42 = grad_grad_jets[:, :, 1]
    v43 = grad_grad_jets[:, :, 2]
    v44 = grad_grad_jets[:, :, 3]
    v45 = v43 * 2.0
    v46 = v41 * v45
    del v41
    v47 = v0 * v45
    del v45
    v48 = v42 * 2.0
    v49 = v39 * v48
    del v39
    v50 = v3 * v48
    del v48
    v51 = v47 * 2.0
    v52 = v33 * v51
    del v33
    v53 = v1 * v51
    del v51
    v54 = v20 * v53
    v55 = v4 * v53
    del v53
    v56 = v20 * v50
    del v20
    v57 = v5 * v50
    del v5
    v58 = v30 * v42
    v59 = v1 * v42
    v60 = v30 * v47
    del v30
    v61 = v3 * v47
    v62 = v59 + v61
    del v59, v61
    v63 = v50 * 2.0
    v64 = v25 * v63
    del v25
    v65 = v4 * v63
    v66 = v44 * 2.0
    v67 = v26 * v66
    del v26
    v68 = v6 * v66
    del v66
    v69 = v18 * v68
    v70 = v11 * v68
    del v11, v68
    v71 = v63 + v65
    del v63, v65
    v72 = v18 * v71
    v73 = v12 * v71
    del v12, v71
    v74 = v22 * v62
    v75 = v4 * v62
    v76 = v22 * v50
    del v22
    v77 = v7 * v50
    v78 = v62 + v75
    del v62, v75
    v79 = v77 + v78
    del v77, v78
    v80 = -v79
    del v79
    v81 = v19 * v80
    v82 = v6 * v80
    del v80
    v83 = v19 * v44
    del v19
    v84 = v15 * v44
    del v15
    v85 = v55 + v57
    del v55, v57
    v86 = v85 * 9.0
    del v85
    v87 = v82 + v84
    del v82, v84
    v88 = v87 * 6.0
    del v87
    v89 = v70 + v73
    del v70, v73
    v90 = v86 + v89
    del v86, v89
    v91 = v88 + v90
    del v88, v90
    v92 = -v83
    del v83
    v93 = v7 * v92
    del v7
    v94 = v4 * v92
    v95 = v6 * v72
    del v72
    v96 = v95 * 2.0
    del v95
    v97 = v69 * 2.0
    v98 = v4 * v69
    del v4, v69
    v99 = v98 * 2.0
    del v98
    v100 = v76 + v92
    del v76, v92
    v101 = v94 + v100
    del v94, v100
    v102 = v3 * v101
    v103 = v1 * v101
    del v101
    v104 = v67 + v81
    del v67, v81
    v105 = v96 + v104
    del v96, v104
    v106 = v1 * v56
    del v1, v56
    v107 = v106 * 2.0
    del v106
    v108 = v54 + v64
    del v54, v64
    v109 = v74 + v108
    del v74, v108
    v110 = v93 + v109
    del v93, v109
    v111 = v97 + v110
    del v97, v110
    v112 = v99 + v111
    del v99, v111
    v113 = v3 * v112
    del v112
    v114 = v113 * 2.0
    del v113
    v115 = v49 + v60
    del v49, v60
    v116 = v103 + v115
    del v103, v115
    v117 = v114 + v116
    del v114, v116
    v118 = v52 + v58
    del v52, v58
    v119 = v102 + v118
    del v102, v118
    v120 = v107 + v119
    del v107, v119
    v121 = v0 * v120
    del v120
    v122 = v121 * 2.0
    del v121
    v123 = v46 + v122
    del v46, v122
    return (
        stack([None, v117, v123, v105], jets),
        join([v47, v50, v91], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
