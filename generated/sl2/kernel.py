"""Differential invariants of sl2, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       sl2: 3 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  7f5fe8eb1983a03f3801a3ffe12462d0c45c83112febaf42ce347b780a1632a4
Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
Forward    24 operations per channel and pixel: add 4, mul 15, scale 1, sub 4
Backward   46 operations per channel and pixel: add 14, mul 25, neg 4, scale 2, sub 1
Second     76 operations per channel and pixel: add 23, mul 42, neg 8, scale 2, sub 1
Features
    u(i), weight 0: u0
    La(i), weight 0: u0_x*x + u0_y*y
    J(i,i+1), weight 0: u0_x*u1_y - u0_y*u1_x
    Qa(i,i), weight 0: u0_xx*u0_yy - u0_xy**2
    Lb(i), weight 0: u0_xx*x**2 + 2*u0_xy*x*y + u0_yy*y**2
    Qb(i,i), weight 0: u0_x*u0_xy*x + u0_x*u0_yy*y - u0_xx*u0_y*x - u0_xy*u0_y*y

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack

SPEC = KernelSpec(
    name="sl2",
    digest="34f1fa5151d1e5ca5db51234dcdc2448bee56b51c6d8b5c2f9debab284480d4f",
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
    v0 = jets[:, :, 1]
    v1 = base[:, 0:1]
    v2 = v0 * v1
    v3 = jets[:, :, 2]
    v4 = base[:, 1:2]
    v5 = v3 * v4
    v6 = narrow(v0, 0, channels - 1)
    v7 = narrow(v3, 1, channels - 1)
    v8 = narrow(v0, 1, channels - 1)
    v9 = narrow(v3, 0, channels - 1)
    v10 = jets[:, :, 4]
    v11 = jets[:, :, 3]
    v12 = jets[:, :, 5]
    v13 = v1 * v4
    v14 = v2 - v5
    del v2, v5
    v15 = v1 * v11
    v16 = v4 * v12
    v17 = grad_features[0]
    v18 = grad_features[1]
    v19 = grad_features[2]
    v20 = grad_features[3]
    v21 = grad_features[4]
    v22 = grad_features[5]
    v23 = -v22
    v24 = v16 * v22
    del v16
    v25 = v0 * v22
    v26 = v21 * 2.0
    v27 = v4 * v21
    v28 = v25 + v27
    del v25, v27
    v29 = v4 * v28
    del v28
    v30 = v15 * v23
    del v15
    v31 = v3 * v23
    del v23
    v32 = v1 * v21
    v33 = v31 + v32
    del v31, v32
    v34 = v1 * v33
    del v33
    v35 = v14 * v22
    del v14
    v36 = v10 * v22
    v37 = -v36
    v38 = v13 * v26
    del v13, v26
    v39 = -v20
    v40 = v12 * v20
    v41 = v11 * v20
    v42 = v29 + v41
    del v29, v41
    v43 = v34 + v40
    del v34, v40
    v44 = v10 * v39
    del v39
    v45 = v44 * 2.0
    del v44
    v46 = v35 + v38
    del v35, v38
    v47 = v45 + v46
    del v45, v46
    v48 = -v19
    v49 = v9 * v48
    del v9
    v50 = v8 * v48
    del v8, v48
    v51 = pad(v50, 0, channels)
    del v50
    v52 = pad(v49, 1, channels)
    del v49
    v53 = v7 * v19
    del v7
    v54 = v6 * v19
    del v6
    v55 = pad(v54, 1, channels)
    del v54
    v56 = pad(v53, 0, channels)
    del v53
    v57 = v18 + v37
    del v37
    v58 = v4 * v57
    del v57
    v59 = v30 + v51
    del v30, v51
    v60 = v55 + v59
    del v55, v59
    v61 = v58 + v60
    del v58, v60
    v62 = v18 + v36
    del v36
    v63 = v1 * v62
    del v62
    v64 = v24 + v52
    del v24, v52
    v65 = v56 + v64
    del v56, v64
    v66 = v63 + v65
    del v63, v65
    return stack([v17, v66, v61, v43, v47, v42], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    assert base is not None
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 1]
    v1 = base[:, 0:1]
    v2 = v0 * v1
    v3 = jets[:, :, 2]
    v4 = base[:, 1:2]
    v5 = v3 * v4
    v6 = narrow(v0, 0, channels - 1)
    v7 = narrow(v3, 1, channels - 1)
    v8 = narrow(v0, 1, channels - 1)
    v9 = narrow(v3, 0, channels - 1)
    v10 = jets[:, :, 4]
    v11 = jets[:, :, 3]
    v12 = jets[:, :, 5]
    v13 = v1 * v4
    v14 = v2 - v5
    del v2, v5
    v15 = v1 * v11
    v16 = v4 * v12
    v17 = grad_features[2]
    v18 = grad_features[3]
    v19 = grad_features[5]
    v20 = -v19
    v21 = -v18
    v22 = -v17
    v23 = grad_grad_jets[:, :, 0]
    v24 = grad_grad_jets[:, :, 1]
    v25 = grad_grad_jets[:, :, 2]
    v26 = grad_grad_jets[:, :, 3]
    v27 = grad_grad_jets[:, :, 4]
    v28 = grad_grad_jets[:, :, 5]
    v29 = v1 * v24
    v30 = v4 * v25
    v31 = narrow(v24, 0, channels - 1)
    v32 = narrow(v25, 1, channels - 1)
    v33 = v17 * v32
    v34 = v6 * v32
    del v6, v32
    v35 = v17 * v31
    v36 = v7 * v31
    del v7, v31
    v37 = narrow(v24, 1, channels - 1)
    v38 = narrow(v25, 0, channels - 1)
    v39 = v22 * v38
    v40 = v8 * v38
    del v8, v38
    v41 = v22 * v37
    del v22
    v42 = v9 * v37
    del v9, v37
    v43 = v40 + v42
    del v40, v42
    v44 = -v43
    del v43
    v45 = v27 * 2.0
    v46 = v21 * v45
    del v21
    v47 = v10 * v45
    del v45
    v48 = v18 * v28
    v49 = v11 * v28
    v50 = v18 * v26
    v51 = v12 * v26
    v52 = -v47
    del v47
    v53 = v13 * v27
    del v13
    v54 = -v30
    v55 = v29 + v54
    del v54
    v56 = v19 * v55
    v57 = v10 * v55
    del v55
    v58 = v19 * v27
    v59 = v14 * v27
    del v14
    v60 = v1 * v26
    v61 = v1 * v60
    v62 = v20 * v60
    v63 = v3 * v60
    del v60
    v64 = v20 * v25
    del v20
    v65 = v15 * v25
    del v15
    v66 = v4 * v28
    v67 = v4 * v66
    v68 = v53 * 2.0
    del v53
    v69 = v19 * v66
    v70 = v0 * v66
    del v66
    v71 = v19 * v24
    v72 = v16 * v24
    del v16
    v73 = v63 + v65
    del v63, v65
    v74 = -v73
    del v73
    v75 = v57 + v59
    del v57, v59
    v76 = v70 + v75
    del v70, v75
    v77 = v72 + v76
    del v72, v76
    v78 = v74 + v77
    del v74, v77
    v79 = v61 + v67
    del v61, v67
    v80 = v68 + v79
    del v68, v79
    v81 = v49 + v51
    del v49, v51
    v82 = v52 + v81
    del v52, v81
    v83 = v34 + v36
    del v34, v36
    v84 = v44 + v83
    del v44, v83
    v85 = v29 + v30
    del v29, v30
    v86 = v4 * v71
    del v71
    v87 = v1 * v64
    del v64
    v88 = -v58
    v89 = v50 + v86
    del v50, v86
    v90 = v48 + v87
    del v48, v87
    v91 = v46 + v56
    del v46, v56
    v92 = pad(v41, 0, channels)
    del v41
    v93 = pad(v39, 1, channels)
    del v39
    v94 = pad(v35, 1, channels)
    del v35
    v95 = pad(v33, 0, channels)
    del v33
    v96 = v4 * v88
    del v88
    v97 = v62 + v92
    del v62, v92
    v98 = v94 + v97
    del v94, v97
    v99 = v96 + v98
    del v96, v98
    v100 = v1 * v58
    del v58
    v101 = v69 + v93
    del v69, v93
    v102 = v95 + v101
    del v95, v101
    v103 = v100 + v102
    del v100, v102
    return (
        stack([None, v103, v99, v90, v91, v89], jets),
        join([v23, v85, v84, v82, v80, v78], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
