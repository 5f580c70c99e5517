"""Differential invariants of galilei2, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       galilei2: 3 generators on (t, x), order 2, derived with 2 channels, serves any number of channels
Spec hash  d80cad6fbb2cfb32622fc494914fdab7b1a2920801ada9f17ef1a11060bca232
Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
Forward    9 operations per channel and pixel: mul 6, sub 3
Backward   23 operations per channel and pixel: add 8, mul 11, neg 3, scale 1
Second     43 operations per channel and pixel: add 14, mul 22, neg 6, scale 1
Features
    u(i), weight 0: u0
    La(i), weight 0: u0_x
    Lb(i), weight 0: u0_xx
    J(i,i+1), weight 0: u0_t*u1_x - u0_x*u1_t
    Qa(i,i), weight 0: u0_t*u0_xx - u0_tx*u0_x
    Qb(i,i), weight 0: u0_tt*u0_xx - u0_tx**2

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack

SPEC = KernelSpec(
    name="galilei2",
    digest="46e6a779e16956c3cf93def9325351a50c1b89e35e80a19c2319b62f1c28cdf2",
    dimension=2,
    order=2,
    jets=6,
    channels=None,
    spans=(0, 0, 0, 1, 0, 0),
    weights=(
        (),
        (),
        (),
        (),
        (),
        (),
    ),
    uses_base=False,
)

FEATURES = (
    "u(i)",
    "La(i)",
    "Lb(i)",
    "J(i,i+1)",
    "Qa(i,i)",
    "Qb(i,i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    v0 = jets[:, :, 0]
    v1 = jets[:, :, 2]
    v2 = jets[:, :, 5]
    v3 = jets[:, :, 1]
    v4 = narrow(v1, 1, channels - 1)
    v5 = narrow(v3, 0, channels - 1)
    v6 = v4 * v5
    del v4, v5
    v7 = narrow(v1, 0, channels - 1)
    v8 = narrow(v3, 1, channels - 1)
    v9 = v7 * v8
    del v7, v8
    v10 = v6 - v9
    del v6, v9
    v11 = v2 * v3
    v12 = jets[:, :, 4]
    v13 = v1 * v12
    v14 = v11 - v13
    del v11, v13
    v15 = v12 * v12
    v16 = jets[:, :, 3]
    v17 = v2 * v16
    v18 = v17 - v15
    del v15, v17
    return join([v0, v1, v2, v10, v14, v18], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 2]
    v1 = jets[:, :, 5]
    v2 = jets[:, :, 1]
    v3 = narrow(v0, 1, channels - 1)
    v4 = narrow(v2, 0, channels - 1)
    v5 = narrow(v0, 0, channels - 1)
    v6 = narrow(v2, 1, channels - 1)
    v7 = jets[:, :, 4]
    v8 = jets[:, :, 3]
    v9 = grad_features[0]
    v10 = grad_features[1]
    v11 = grad_features[2]
    v12 = grad_features[3]
    v13 = grad_features[4]
    v14 = grad_features[5]
    v15 = -v14
    v16 = v8 * v14
    v17 = v1 * v14
    v18 = v7 * v15
    del v15
    v19 = v18 * 2.0
    del v18
    v20 = -v13
    v21 = v7 * v20
    v22 = v0 * v20
    del v20
    v23 = v19 + v22
    del v19, v22
    v24 = v2 * v13
    v25 = v1 * v13
    v26 = -v12
    v27 = v6 * v26
    del v6
    v28 = v5 * v26
    del v5, v26
    v29 = pad(v28, 1, channels)
    del v28
    v30 = pad(v27, 0, channels)
    del v27
    v31 = v4 * v12
    del v4
    v32 = v3 * v12
    del v3
    v33 = pad(v32, 0, channels)
    del v32
    v34 = pad(v31, 1, channels)
    del v31
    v35 = v25 + v29
    del v25, v29
    v36 = v33 + v35
    del v33, v35
    v37 = v11 + v16
    del v16
    v38 = v24 + v37
    del v24, v37
    v39 = v10 + v21
    del v21
    v40 = v30 + v39
    del v30, v39
    v41 = v34 + v40
    del v34, v40
    return stack([v9, v36, v41, v17, v23, v38], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 2]
    v1 = jets[:, :, 5]
    v2 = jets[:, :, 1]
    v3 = narrow(v0, 1, channels - 1)
    v4 = narrow(v2, 0, channels - 1)
    v5 = narrow(v0, 0, channels - 1)
    v6 = narrow(v2, 1, channels - 1)
    v7 = jets[:, :, 4]
    v8 = jets[:, :, 3]
    v9 = grad_features[3]
    v10 = grad_features[4]
    v11 = grad_features[5]
    v12 = -v11
    v13 = -v10
    v14 = -v9
    v15 = grad_grad_jets[:, :, 0]
    v16 = grad_grad_jets[:, :, 1]
    v17 = grad_grad_jets[:, :, 2]
    v18 = grad_grad_jets[:, :, 3]
    v19 = grad_grad_jets[:, :, 4]
    v20 = grad_grad_jets[:, :, 5]
    v21 = narrow(v17, 1, channels - 1)
    v22 = narrow(v16, 0, channels - 1)
    v23 = v9 * v22
    v24 = v3 * v22
    del v3, v22
    v25 = v9 * v21
    v26 = v4 * v21
    del v4, v21
    v27 = narrow(v17, 0, channels - 1)
    v28 = narrow(v16, 1, channels - 1)
    v29 = v14 * v28
    v30 = v5 * v28
    del v5, v28
    v31 = v14 * v27
    del v14
    v32 = v6 * v27
    del v6, v27
    v33 = v30 + v32
    del v30, v32
    v34 = -v33
    del v33
    v35 = v10 * v16
    v36 = v1 * v16
    v37 = v10 * v20
    v38 = v2 * v20
    v39 = v13 * v19
    v40 = v0 * v19
    v41 = v13 * v17
    del v13
    v42 = v7 * v17
    v43 = v40 + v42
    del v40, v42
    v44 = -v43
    del v43
    v45 = v19 * 2.0
    v46 = v12 * v45
    del v12
    v47 = v7 * v45
    del v45
    v48 = v11 * v18
    v49 = v1 * v18
    v50 = v11 * v20
    v51 = v8 * v20
    v52 = -v47
    del v47
    v53 = v49 + v51
    del v49, v51
    v54 = v52 + v53
    del v52, v53
    v55 = v36 + v38
    del v36, v38
    v56 = v44 + v55
    del v44, v55
    v57 = v24 + v26
    del v24, v26
    v58 = v34 + v57
    del v34, v57
    v59 = v41 + v46
    del v41, v46
    v60 = pad(v31, 1, channels)
    del v31
    v61 = pad(v29, 0, channels)
    del v29
    v62 = pad(v25, 0, channels)
    del v25
    v63 = pad(v23, 1, channels)
    del v23
    v64 = v37 + v60
    del v37, v60
    v65 = v62 + v64
    del v62, v64
    v66 = v35 + v48
    del v35, v48
    v67 = v39 + v61
    del v39, v61
    v68 = v63 + v67
    del v63, v67
    return (
        stack([None, v65, v68, v50, v59, v66], jets),
        join([v15, v17, v20, v58, v56, v54], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
