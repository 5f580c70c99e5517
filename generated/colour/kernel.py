"""Differential invariants of colour, order 1.

Generated; do not edit. Regenerate with: python -m codegen

Spec       colour: 3 generators on (x, y, r, g, b), order 1, derived with 1 channels, serves 3 channels
Spec hash  f32d18856c3bea73a479b100f20417336e880a059ccef8834c2f9612e09b0981
Proof      jets 11 - orbits 3 = 8 independent invariants, all found, annihilated by 3 generators
Forward    18 operations per channel and pixel: add 12, mul 6
Backward   30 operations per channel and pixel: add 18, mul 9, scale 3
Second     54 operations per channel and pixel: add 33, mul 18, scale 3
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 9, 7, 12
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
from ..runtime.rounding import Majorant

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
    majorants=(
        Majorant(
            terms=(
                (1.0, (0, 0, 1, 0)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (1.0, (0, 0, 0, 1)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (3.0, (2, 0, 0, 0)),
            ),
            roundings=3,
        ),
        Majorant(
            terms=(
                (3.0, (0, 2, 0, 0)),
            ),
            roundings=3,
        ),
        Majorant(
            terms=(
                (3.0, (0, 2, 0, 0)),
            ),
            roundings=3,
        ),
        Majorant(
            terms=(
                (3.0, (0, 2, 0, 0)),
            ),
            roundings=3,
        ),
        Majorant(
            terms=(
                (3.0, (1, 1, 0, 0)),
            ),
            roundings=3,
        ),
        Majorant(
            terms=(
                (3.0, (1, 1, 0, 0)),
            ),
            roundings=3,
        ),
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
    v0 = grad_features[7]
    v1 = pad(v0, 2, channels)
    v2 = pad(v0, 1, channels)
    v3 = v1 + v2
    del v1, v2
    v4 = pad(v0, 0, channels)
    v5 = v4 + v3
    del v3, v4
    v6 = jets[:, :, 1]
    v7 = v6 * v5
    v8 = grad_features[6]
    v9 = pad(v8, 2, channels)
    v10 = pad(v8, 1, channels)
    v11 = v9 + v10
    del v9, v10
    v12 = pad(v8, 0, channels)
    v13 = v12 + v11
    del v11, v12
    v14 = jets[:, :, 2]
    v15 = v14 * v13
    v16 = v7 + v15
    del v7, v15
    v17 = grad_features[2]
    v18 = pad(v17, 2, channels)
    v19 = pad(v17, 1, channels)
    v20 = v18 + v19
    del v18, v19
    v21 = pad(v17, 0, channels)
    v22 = v21 + v20
    del v20, v21
    v23 = jets[:, :, 0]
    v24 = v23 * v22
    del v22
    v25 = v24 * 2.0
    del v24
    v26 = v25 + v16
    del v16, v25
    v27 = v23 * v5
    del v5
    v28 = grad_features[5]
    v29 = pad(v28, 2, channels)
    v30 = pad(v28, 1, channels)
    v31 = v29 + v30
    del v29, v30
    v32 = pad(v28, 0, channels)
    v33 = v32 + v31
    del v31, v32
    v34 = v14 * v33
    v35 = v27 + v34
    del v27, v34
    v36 = grad_features[4]
    v37 = pad(v36, 2, channels)
    v38 = pad(v36, 1, channels)
    v39 = v37 + v38
    del v37, v38
    v40 = pad(v36, 0, channels)
    v41 = v40 + v39
    del v39, v40
    v42 = v6 * v41
    del v41
    v43 = v42 * 2.0
    del v42
    v44 = v43 + v35
    del v35, v43
    v45 = v23 * v13
    del v13
    v46 = v6 * v33
    del v33
    v47 = v45 + v46
    del v45, v46
    v48 = grad_features[3]
    v49 = pad(v48, 2, channels)
    v50 = pad(v48, 1, channels)
    v51 = v49 + v50
    del v49, v50
    v52 = pad(v48, 0, channels)
    v53 = v52 + v51
    del v51, v52
    v54 = v14 * v53
    del v53
    v55 = v54 * 2.0
    del v54
    v56 = v55 + v47
    del v47, v55
    return stack([v26, v44, v56], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    assert base is not None
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[2]
    v1 = pad(v0, 2, channels)
    v2 = pad(v0, 1, channels)
    v3 = v1 + v2
    del v1, v2
    v4 = pad(v0, 0, channels)
    v5 = v4 + v3
    del v3, v4
    v6 = grad_grad_jets[:, :, 0]
    v7 = v6 * 2.0
    v8 = v5 * v7
    del v5
    v9 = grad_features[6]
    v10 = pad(v9, 2, channels)
    v11 = pad(v9, 1, channels)
    v12 = v10 + v11
    del v10, v11
    v13 = pad(v9, 0, channels)
    v14 = v13 + v12
    del v12, v13
    v15 = grad_grad_jets[:, :, 2]
    v16 = v14 * v15
    v17 = v8 + v16
    del v8, v16
    v18 = grad_features[7]
    v19 = pad(v18, 2, channels)
    v20 = pad(v18, 1, channels)
    v21 = v19 + v20
    del v19, v20
    v22 = pad(v18, 0, channels)
    v23 = v22 + v21
    del v21, v22
    v24 = grad_grad_jets[:, :, 1]
    v25 = v23 * v24
    v26 = v25 + v17
    del v17, v25
    v27 = grad_features[4]
    v28 = pad(v27, 2, channels)
    v29 = pad(v27, 1, channels)
    v30 = v28 + v29
    del v28, v29
    v31 = pad(v27, 0, channels)
    v32 = v31 + v30
    del v30, v31
    v33 = v24 * 2.0
    v34 = v32 * v33
    del v32
    v35 = grad_features[5]
    v36 = pad(v35, 2, channels)
    v37 = pad(v35, 1, channels)
    v38 = v36 + v37
    del v36, v37
    v39 = pad(v35, 0, channels)
    v40 = v39 + v38
    del v38, v39
    v41 = v40 * v15
    v42 = v34 + v41
    del v34, v41
    v43 = v23 * v6
    del v23
    v44 = v43 + v42
    del v42, v43
    v45 = grad_features[3]
    v46 = pad(v45, 2, channels)
    v47 = pad(v45, 1, channels)
    v48 = v46 + v47
    del v46, v47
    v49 = pad(v45, 0, channels)
    v50 = v49 + v48
    del v48, v49
    v51 = v15 * 2.0
    v52 = v50 * v51
    del v50
    v53 = v40 * v24
    del v40
    v54 = v52 + v53
    del v52, v53
    v55 = v14 * v6
    del v14
    v56 = v55 + v54
    del v54, v55
    v57 = jets[:, :, 0]
    v58 = v57 * v7
    del v7
    v59 = narrow(v58, 0, channels - 2)
    v60 = narrow(v58, 1, channels - 2)
    v61 = v59 + v60
    del v59, v60
    v62 = narrow(v58, 2, channels - 2)
    del v58
    v63 = v62 + v61
    del v61, v62
    v64 = jets[:, :, 2]
    v65 = v64 * v51
    del v51
    v66 = narrow(v65, 0, channels - 2)
    v67 = narrow(v65, 1, channels - 2)
    v68 = v66 + v67
    del v66, v67
    v69 = narrow(v65, 2, channels - 2)
    del v65
    v70 = v69 + v68
    del v68, v69
    v71 = jets[:, :, 1]
    v72 = v71 * v33
    del v33
    v73 = narrow(v72, 0, channels - 2)
    v74 = narrow(v72, 1, channels - 2)
    v75 = v73 + v74
    del v73, v74
    v76 = narrow(v72, 2, channels - 2)
    del v72
    v77 = v76 + v75
    del v75, v76
    v78 = v64 * v24
    v79 = v71 * v15
    v80 = v78 + v79
    del v78, v79
    v81 = narrow(v80, 0, channels - 2)
    v82 = narrow(v80, 1, channels - 2)
    v83 = v81 + v82
    del v81, v82
    v84 = narrow(v80, 2, channels - 2)
    del v80
    v85 = v84 + v83
    del v83, v84
    v86 = v57 * v15
    v87 = v64 * v6
    v88 = v86 + v87
    del v86, v87
    v89 = narrow(v88, 0, channels - 2)
    v90 = narrow(v88, 1, channels - 2)
    v91 = v89 + v90
    del v89, v90
    v92 = narrow(v88, 2, channels - 2)
    del v88
    v93 = v92 + v91
    del v91, v92
    v94 = v57 * v24
    v95 = v71 * v6
    v96 = v94 + v95
    del v94, v95
    v97 = narrow(v96, 0, channels - 2)
    v98 = narrow(v96, 1, channels - 2)
    v99 = v97 + v98
    del v97, v98
    v100 = narrow(v96, 2, channels - 2)
    del v96
    v101 = v100 + v99
    del v99, v100
    return (
        stack([v26, v44, v56], jets),
        join([None, None, v63, v70, v77, v85, v93, v101], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
