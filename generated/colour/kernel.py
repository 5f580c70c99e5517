"""Differential invariants of colour, order 1.

Generated; do not edit. Regenerate with: python -m codegen

Spec       colour: 3 generators on (x, y, r, g, b), order 1, derived with 1 channels, serves 3 channels
Spec hash  f32d18856c3bea73a479b100f20417336e880a059ccef8834c2f9612e09b0981
Proof      jets 11 - orbits 3 = 8 independent invariants, all found, annihilated by 3 generators
Forward    18 operations per channel and pixel: add 12, mul 6
Backward   30 operations per channel and pixel: add 18, mul 9, scale 3
Second     54 operations per channel and pixel: add 33, mul 18, scale 3
Features
    x(i,i+1,i+2), weight 0: x
    y(i,i+1,i+2), weight 0: y
    Qa(i,i+1,i+2), weight 0: b**2 + g**2 + r**2
    Qb(i,i+1,i+2), weight 0: b_y**2 + g_y**2 + r_y**2
    Qc(i,i+1,i+2), weight 0: b_x**2 + g_x**2 + r_x**2
    Qd(i,i+1,i+2), weight 0: b_x*b_y + g_x*g_y + r_x*r_y
    Qe(i,i+1,i+2), weight 0: b*b_y + g*g_y + r*r_y
    Qf(i,i+1,i+2), weight 0: b*b_x + g*g_x + r*r_x

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack

SPEC = KernelSpec(
    name="colour",
    digest="ab8ba157f2d16927d18b3a9785645ab7aeaa9fce2027d8ba3bd0ce86dccbc508",
    dimension=2,
    order=1,
    jets=3,
    channels=3,
    spans=(None, None, 2, 2, 2, 2, 2, 2),
    weights=(
        (),
        (),
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
    "x(i,i+1,i+2)",
    "y(i,i+1,i+2)",
    "Qa(i,i+1,i+2)",
    "Qb(i,i+1,i+2)",
    "Qc(i,i+1,i+2)",
    "Qd(i,i+1,i+2)",
    "Qe(i,i+1,i+2)",
    "Qf(i,i+1,i+2)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    assert base is not None
    v0 = base[:, 0:1]
    v1 = base[:, 1:2]
    v2 = jets[:, :, 0]
    v3 = v2 * v2
    v4 = narrow(v3, 0, channels - 2)
    v5 = narrow(v3, 1, channels - 2)
    v6 = narrow(v3, 2, channels - 2)
    del v3
    v7 = v4 + v5
    del v4, v5
    v8 = v6 + v7
    del v6, v7
    v9 = jets[:, :, 2]
    v10 = v9 * v9
    v11 = narrow(v10, 0, channels - 2)
    v12 = narrow(v10, 1, channels - 2)
    v13 = narrow(v10, 2, channels - 2)
    del v10
    v14 = v11 + v12
    del v11, v12
    v15 = v13 + v14
    del v13, v14
    v16 = jets[:, :, 1]
    v17 = v16 * v16
    v18 = narrow(v17, 0, channels - 2)
    v19 = narrow(v17, 1, channels - 2)
    v20 = narrow(v17, 2, channels - 2)
    del v17
    v21 = v18 + v19
    del v18, v19
    v22 = v20 + v21
    del v20, v21
    v23 = v9 * v16
    v24 = narrow(v23, 0, channels - 2)
    v25 = narrow(v23, 1, channels - 2)
    v26 = narrow(v23, 2, channels - 2)
    del v23
    v27 = v24 + v25
    del v24, v25
    v28 = v26 + v27
    del v26, v27
    v29 = v2 * v9
    v30 = narrow(v29, 0, channels - 2)
    v31 = narrow(v29, 1, channels - 2)
    v32 = narrow(v29, 2, channels - 2)
    del v29
    v33 = v30 + v31
    del v30, v31
    v34 = v32 + v33
    del v32, v33
    v35 = v2 * v16
    v36 = narrow(v35, 0, channels - 2)
    v37 = narrow(v35, 1, channels - 2)
    v38 = narrow(v35, 2, channels - 2)
    del v35
    v39 = v36 + v37
    del v36, v37
    v40 = v38 + v39
    del v38, v39
    return join([v0, v1, v8, v15, v22, v28, v34, v40], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    assert base is not None
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 0]
    v1 = jets[:, :, 2]
    v2 = jets[:, :, 1]
    v3 = grad_features[2]
    v4 = grad_features[3]
    v5 = grad_features[4]
    v6 = grad_features[5]
    v7 = grad_features[6]
    v8 = grad_features[7]
    v9 = pad(v8, 2, channels)
    v10 = pad(v8, 1, channels)
    v11 = pad(v8, 0, channels)
    v12 = v9 + v10
    del v9, v10
    v13 = v11 + v12
    del v11, v12
    v14 = v2 * v13
    v15 = v0 * v13
    del v13
    v16 = pad(v7, 2, channels)
    v17 = pad(v7, 1, channels)
    v18 = pad(v7, 0, channels)
    v19 = v16 + v17
    del v16, v17
    v20 = v18 + v19
    del v18, v19
    v21 = v1 * v20
    v22 = v0 * v20
    del v20
    v23 = pad(v6, 2, channels)
    v24 = pad(v6, 1, channels)
    v25 = pad(v6, 0, channels)
    v26 = v23 + v24
    del v23, v24
    v27 = v25 + v26
    del v25, v26
    v28 = v2 * v27
    v29 = v1 * v27
    del v27
    v30 = pad(v5, 2, channels)
    v31 = pad(v5, 1, channels)
    v32 = pad(v5, 0, channels)
    v33 = v30 + v31
    del v30, v31
    v34 = v32 + v33
    del v32, v33
    v35 = v2 * v34
    del v34
    v36 = v35 * 2.0
    del v35
    v37 = v15 + v29
    del v15, v29
    v38 = v36 + v37
    del v36, v37
    v39 = pad(v4, 2, channels)
    v40 = pad(v4, 1, channels)
    v41 = pad(v4, 0, channels)
    v42 = v39 + v40
    del v39, v40
    v43 = v41 + v42
    del v41, v42
    v44 = v1 * v43
    del v43
    v45 = v44 * 2.0
    del v44
    v46 = v22 + v28
    del v22, v28
    v47 = v45 + v46
    del v45, v46
    v48 = pad(v3, 2, channels)
    v49 = pad(v3, 1, channels)
    v50 = pad(v3, 0, channels)
    v51 = v48 + v49
    del v48, v49
    v52 = v50 + v51
    del v50, v51
    v53 = v0 * v52
    del v52
    v54 = v53 * 2.0
    del v53
    v55 = v14 + v21
    del v14, v21
    v56 = v54 + v55
    del v54, v55
    return stack([v56, v38, v47], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    assert base is not None
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 0]
    v1 = jets[:, :, 2]
    v2 = jets[:, :, 1]
    v3 = grad_features[2]
    v4 = grad_features[3]
    v5 = grad_features[4]
    v6 = grad_features[5]
    v7 = grad_features[6]
    v8 = grad_features[7]
    v9 = pad(v8, 2, channels)
    v10 = pad(v8, 1, channels)
    v11 = pad(v8, 0, channels)
    v12 = v9 + v10
    del v9, v10
    v13 = v11 + v12
    del v11, v12
    v14 = pad(v7, 2, channels)
    v15 = pad(v7, 1, channels)
    v16 = pad(v7, 0, channels)
    v17 = v14 + v15
    del v14, v15
    v18 = v16 + v17
    del v16, v17
    v19 = pad(v6, 2, channels)
    v20 = pad(v6, 1, channels)
    v21 = pad(v6, 0, channels)
    v22 = v19 + v20
    del v19, v20
    v23 = v21 + v22
    del v21, v22
    v24 = pad(v5, 2, channels)
    v25 = pad(v5, 1, channels)
    v26 = pad(v5, 0, channels)
    v27 = v24 + v25
    del v24, v25
    v28 = v26 + v27
    del v26, v27
    v29 = pad(v4, 2, channels)
    v30 = pad(v4, 1, channels)
    v31 = pad(v4, 0, channels)
    v32 = v29 + v30
    del v29, v30
    v33 = v31 + v32
    del v31, v32
    v34 = pad(v3, 2, channels)
    v35 = pad(v3, 1, channels)
    v36 = pad(v3, 0, channels)
    v37 = v34 + v35
    del v34, v35
    v38 = v36 + v37
    del v36, v37
    v39 = grad_grad_jets[:, :, 0]
    v40 = grad_grad_jets[:, :, 1]
    v41 = grad_grad_jets[:, :, 2]
    v42 = v39 * 2.0
    v43 = v38 * v42
    del v38
    v44 = v0 * v42
    del v42
    v45 = narrow(v44, 0, channels - 2)
    v46 = narrow(v44, 1, channels - 2)
    v47 = narrow(v44, 2, channels - 2)
    del v44
    v48 = v41 * 2.0
    v49 = v33 * v48
    del v33
    v50 = v1 * v48
    del v48
    v51 = narrow(v50, 0, channels - 2)
    v52 = narrow(v50, 1, channels - 2)
    v53 = narrow(v50, 2, channels - 2)
    del v50
    v54 = v40 * 2.0
    v55 = v28 * v54
    del v28
    v56 = v2 * v54
    del v54
    v57 = narrow(v56, 0, channels - 2)
    v58 = narrow(v56, 1, channels - 2)
    v59 = narrow(v56, 2, channels - 2)
    del v56
    v60 = v23 * v40
    v61 = v1 * v40
    v62 = v23 * v41
    del v23
    v63 = v2 * v41
    v64 = v61 + v63
    del v61, v63
    v65 = narrow(v64, 0, channels - 2)
    v66 = narrow(v64, 1, channels - 2)
    v67 = narrow(v64, 2, channels - 2)
    del v64
    v68 = v18 * v41
    v69 = v0 * v41
    v70 = v18 * v39
    del v18
    v71 = v1 * v39
    v72 = v69 + v71
    del v69, v71
    v73 = narrow(v72, 0, channels - 2)
    v74 = narrow(v72, 1, channels - 2)
    v75 = narrow(v72, 2, channels - 2)
    del v72
    v76 = v13 * v40
    v77 = v0 * v40
    v78 = v13 * v39
    del v13
    v79 = v2 * v39
    v80 = v77 + v79
    del v77, v79
    v81 = narrow(v80, 0, channels - 2)
    v82 = narrow(v80, 1, channels - 2)
    v83 = narrow(v80, 2, channels - 2)
    del v80
    v84 = v81 + v82
    del v81, v82
    v85 = v83 + v84
    del v83, v84
    v86 = v73 + v74
    del v73, v74
    v87 = v75 + v86
    del v75, v86
    v88 = v65 + v66
    del v65, v66
    v89 = v67 + v88
    del v67, v88
    v90 = v57 + v58
    del v57, v58
    v91 = v59 + v90
    del v59, v90
    v92 = v51 + v52
    del v51, v52
    v93 = v53 + v92
    del v53, v92
    v94 = v45 + v46
    del v45, v46
    v95 = v47 + v94
    del v47, v94
    v96 = v55 + v62
    del v55, v62
    v97 = v78 + v96
    del v78, v96
    v98 = v49 + v60
    del v49, v60
    v99 = v70 + v98
    del v70, v98
    v100 = v43 + v68
    del v43, v68
    v101 = v76 + v100
    del v76, v100
    return (
        stack([v101, v97, v99], jets),
        join([None, None, v95, v93, v91, v89, v87, v85], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
