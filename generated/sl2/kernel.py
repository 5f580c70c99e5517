"""Differential invariants of sl2, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       sl2: 3 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  7f5fe8eb1983a03f3801a3ffe12462d0c45c83112febaf42ce347b780a1632a4
Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
Forward    27 operations per channel and pixel: add 4, mul 18, scale 2, sub 3
Backward   49 operations per channel and pixel: add 14, mul 28, neg 2, scale 5
Second     91 operations per channel and pixel: add 27, mul 52, neg 4, scale 8
Features
    u(i), weight 0: u0
    La(i), weight 0: u0_x*x + u0_y*y
    J(i,i+1), weight 0: u0_x*u1_y - u0_y*u1_x
    Q(i,i), weight 0: u0_xx*u0_yy - u0_xy**2
    Lb(i), weight 0: u0_xx*x**2 + 2*u0_xy*x*y + u0_yy*y**2
    T(i,i,i), weight 0: u0_x**2*u0_yy - 2*u0_x*u0_xy*u0_y + u0_xx*u0_y**2

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack

SPEC = KernelSpec(
    name="sl2",
    digest="4750f2bb6b2cade09655ee9af064ee2732fd79f6252d1d6a75f3619a2ec88e5c",
    dimension=2,
    order=2,
    jets=6,
    channels=None,
    spans=(0, 0, 1, 0, 0, 0),
    weights=(
        (),
        (),
        (),
        (),
        (),
        (),
    ),
    uses_base=True,
)

FEATURES = (
    "u(i)",
    "La(i)",
    "J(i,i+1)",
    "Q(i,i)",
    "Lb(i)",
    "T(i,i,i)",
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
    del v3, v6
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
    v21 = v2 * v2
    v22 = v17 * v21
    del v21
    v23 = v5 * v5
    v24 = v18 * v23
    del v23
    v25 = v2 * v5
    v26 = v15 * v25
    del v25
    v27 = v22 + v24
    del v22, v24
    v28 = v26 * 2.0
    del v26
    v29 = v27 + v28
    del v27, v28
    v30 = v1 * v1
    v31 = v18 * v30
    del v30
    v32 = v4 * v4
    v33 = v17 * v32
    del v32
    v34 = v1 * v4
    v35 = v15 * v34
    del v34
    v36 = v31 + v33
    del v31, v33
    v37 = v35 * 2.0
    del v35
    v38 = v36 - v37
    del v36, v37
    return join([v0, v7, v14, v20, v29, v38], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    assert base is not None
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 1]
    v1 = base[:, 0:1]
    v2 = jets[:, :, 2]
    v3 = base[:, 1:2]
    v4 = narrow(v0, 0, channels - 1)
    v5 = narrow(v2, 1, channels - 1)
    v6 = narrow(v0, 1, channels - 1)
    v7 = narrow(v2, 0, channels - 1)
    v8 = jets[:, :, 4]
    v9 = jets[:, :, 3]
    v10 = jets[:, :, 5]
    v11 = v1 * v1
    v12 = v3 * v3
    v13 = v1 * v3
    v14 = v0 * v0
    v15 = v2 * v2
    v16 = v0 * v2
    v17 = grad_features[0]
    v18 = grad_features[1]
    v19 = grad_features[2]
    v20 = grad_features[3]
    v21 = grad_features[4]
    v22 = grad_features[5]
    v23 = v22 * -2.0
    v24 = v16 * v23
    del v16
    v25 = v8 * v23
    del v23
    v26 = v2 * v25
    v27 = v0 * v25
    del v25
    v28 = v15 * v22
    del v15
    v29 = v9 * v22
    v30 = v2 * v29
    del v29
    v31 = v30 * 2.0
    del v30
    v32 = v14 * v22
    del v14
    v33 = v10 * v22
    v34 = v0 * v33
    del v33
    v35 = v34 * 2.0
    del v34
    v36 = v21 * 2.0
    v37 = v13 * v36
    del v13, v36
    v38 = v12 * v21
    del v12
    v39 = v11 * v21
    del v11
    v40 = -v20
    v41 = v10 * v20
    v42 = v9 * v20
    v43 = v32 + v38
    del v32, v38
    v44 = v42 + v43
    del v42, v43
    v45 = v28 + v39
    del v28, v39
    v46 = v41 + v45
    del v41, v45
    v47 = v8 * v40
    del v40
    v48 = v47 * 2.0
    del v47
    v49 = v24 + v37
    del v24, v37
    v50 = v48 + v49
    del v48, v49
    v51 = -v19
    v52 = v7 * v51
    del v7
    v53 = v6 * v51
    del v6, v51
    v54 = pad(v53, 0, channels)
    del v53
    v55 = pad(v52, 1, channels)
    del v52
    v56 = v5 * v19
    del v5
    v57 = v4 * v19
    del v4
    v58 = pad(v57, 1, channels)
    del v57
    v59 = pad(v56, 0, channels)
    del v56
    v60 = v3 * v18
    v61 = v27 + v31
    del v27, v31
    v62 = v54 + v61
    del v54, v61
    v63 = v58 + v62
    del v58, v62
    v64 = v60 + v63
    del v60, v63
    v65 = v1 * v18
    v66 = v26 + v35
    del v26, v35
    v67 = v55 + v66
    del v55, v66
    v68 = v59 + v67
    del v59, v67
    v69 = v65 + v68
    del v65, v68
    return stack([v17, v69, v64, v46, v50, v44], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    assert base is not None
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 1]
    v1 = base[:, 0:1]
    v2 = jets[:, :, 2]
    v3 = base[:, 1:2]
    v4 = narrow(v0, 0, channels - 1)
    v5 = narrow(v2, 1, channels - 1)
    v6 = narrow(v0, 1, channels - 1)
    v7 = narrow(v2, 0, channels - 1)
    v8 = jets[:, :, 4]
    v9 = jets[:, :, 3]
    v10 = jets[:, :, 5]
    v11 = v1 * v1
    v12 = v3 * v3
    v13 = v1 * v3
    v14 = v0 * v0
    v15 = v2 * v2
    v16 = v0 * v2
    v17 = grad_features[2]
    v18 = grad_features[3]
    v19 = grad_features[5]
    v20 = v19 * -2.0
    v21 = v8 * v20
    v22 = v9 * v19
    v23 = v10 * v19
    v24 = -v18
    v25 = -v17
    v26 = grad_grad_jets[:, :, 0]
    v27 = grad_grad_jets[:, :, 1]
    v28 = grad_grad_jets[:, :, 2]
    v29 = grad_grad_jets[:, :, 3]
    v30 = grad_grad_jets[:, :, 4]
    v31 = grad_grad_jets[:, :, 5]
    v32 = v1 * v27
    v33 = v3 * v28
    v34 = narrow(v27, 0, channels - 1)
    v35 = narrow(v28, 1, channels - 1)
    v36 = v17 * v35
    v37 = v4 * v35
    del v4, v35
    v38 = v17 * v34
    v39 = v5 * v34
    del v5, v34
    v40 = narrow(v27, 1, channels - 1)
    v41 = narrow(v28, 0, channels - 1)
    v42 = v25 * v41
    v43 = v6 * v41
    del v6, v41
    v44 = v25 * v40
    del v25
    v45 = v7 * v40
    del v7, v40
    v46 = v43 + v45
    del v43, v45
    v47 = -v46
    del v46
    v48 = v30 * 2.0
    v49 = v24 * v48
    del v24
    v50 = v8 * v48
    del v48
    v51 = v18 * v31
    v52 = v9 * v31
    v53 = v18 * v29
    v54 = v10 * v29
    v55 = -v50
    del v50
    v56 = v11 * v29
    del v11
    v57 = v12 * v31
    del v12
    v58 = v13 * v30
    del v13
    v59 = v58 * 2.0
    del v58
    v60 = v27 * 2.0
    v61 = v23 * v60
    del v23
    v62 = v0 * v60
    del v60
    v63 = v19 * v62
    v64 = v10 * v62
    del v62
    v65 = v19 * v31
    v66 = v14 * v31
    del v14
    v67 = v28 * 2.0
    v68 = v22 * v67
    del v22
    v69 = v2 * v67
    del v67
    v70 = v19 * v69
    v71 = v9 * v69
    del v69
    v72 = v19 * v29
    v73 = v15 * v29
    del v15
    v74 = v21 * v28
    v75 = v0 * v28
    v76 = v21 * v27
    del v21
    v77 = v2 * v27
    v78 = v75 + v77
    del v75, v77
    v79 = v20 * v78
    v80 = v8 * v78
    del v78
    v81 = v20 * v30
    del v20
    v82 = v16 * v30
    del v16
    v83 = v80 + v82
    del v80, v82
    v84 = v83 * -2.0
    del v83
    v85 = v64 + v66
    del v64, v66
    v86 = v71 + v85
    del v71, v85
    v87 = v73 + v86
    del v73, v86
    v88 = v84 + v87
    del v84, v87
    v89 = v56 + v57
    del v56, v57
    v90 = v59 + v89
    del v59, v89
    v91 = v52 + v54
    del v52, v54
    v92 = v55 + v91
    del v55, v91
    v93 = v37 + v39
    del v37, v39
    v94 = v47 + v93
    del v47, v93
    v95 = v32 + v33
    del v32, v33
    v96 = v2 * v81
    v97 = v0 * v81
    del v81
    v98 = v2 * v72
    del v72
    v99 = v98 * 2.0
    del v98
    v100 = v0 * v65
    del v65
    v101 = v100 * 2.0
    del v100
    v102 = v53 + v63
    del v53, v63
    v103 = v51 + v70
    del v51, v70
    v104 = v49 + v79
    del v49, v79
    v105 = pad(v44, 0, channels)
    del v44
    v106 = pad(v42, 1, channels)
    del v42
    v107 = pad(v38, 1, channels)
    del v38
    v108 = pad(v36, 0, channels)
    del v36
    v109 = v68 + v76
    del v68, v76
    v110 = v97 + v109
    del v97, v109
    v111 = v99 + v110
    del v99, v110
    v112 = v105 + v111
    del v105, v111
    v113 = v107 + v112
    del v107, v112
    v114 = v61 + v74
    del v61, v74
    v115 = v96 + v114
    del v96, v114
    v116 = v101 + v115
    del v101, v115
    v117 = v106 + v116
    del v106, v116
    v118 = v108 + v117
    del v108, v117
    return (
        stack([None, v118, v113, v103, v104, v102], jets),
        join([v26, v95, v94, v92, v90, v88], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
