"""Differential invariants of galilei2, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       galilei2: 3 generators on (t, x), order 2, derived with 2 channels, serves any number of channels
Spec hash  d80cad6fbb2cfb32622fc494914fdab7b1a2920801ada9f17ef1a11060bca232
Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
Forward    9 operations per channel and pixel: mul 6, sub 3
Backward   23 operations per channel and pixel: add 8, mul 11, neg 3, scale 1
Second     43 operations per channel and pixel: add 14, mul 22, neg 6, scale 1
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 5, 7, 12
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
from ..runtime.rounding import Majorant

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
    majorants=(
        Majorant(
            terms=(
                (1.0, (1, 0, 0, 0, 0)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (1.0, (0, 1, 0, 0, 0)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (1.0, (0, 0, 1, 0, 0)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (2.0, (0, 2, 0, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (2.0, (0, 1, 1, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (2.0, (0, 0, 2, 0, 0)),
            ),
            roundings=2,
        ),
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
    v0 = grad_features[0]
    v1 = jets[:, :, 2]
    v2 = narrow(v1, 0, channels - 1)
    v3 = grad_features[3]
    v4 = -v3
    v5 = v2 * v4
    del v2
    v6 = pad(v5, 1, channels)
    del v5
    v7 = jets[:, :, 5]
    v8 = grad_features[4]
    v9 = v7 * v8
    v10 = v9 + v6
    del v6, v9
    v11 = narrow(v1, 1, channels - 1)
    v12 = v11 * v3
    del v11
    v13 = pad(v12, 0, channels)
    del v12
    v14 = v13 + v10
    del v10, v13
    v15 = jets[:, :, 1]
    v16 = narrow(v15, 1, channels - 1)
    v17 = v16 * v4
    del v4, v16
    v18 = pad(v17, 0, channels)
    del v17
    v19 = -v8
    v20 = jets[:, :, 4]
    v21 = v20 * v19
    v22 = grad_features[1]
    v23 = v22 + v21
    del v21
    v24 = v18 + v23
    del v18, v23
    v25 = narrow(v15, 0, channels - 1)
    v26 = v25 * v3
    del v25
    v27 = pad(v26, 1, channels)
    del v26
    v28 = v27 + v24
    del v24, v27
    v29 = grad_features[5]
    v30 = v7 * v29
    v31 = -v29
    v32 = v20 * v31
    del v31
    v33 = v32 * 2.0
    del v32
    v34 = v1 * v19
    del v19
    v35 = v33 + v34
    del v33, v34
    v36 = v15 * v8
    v37 = jets[:, :, 3]
    v38 = v37 * v29
    v39 = grad_features[2]
    v40 = v39 + v38
    del v38
    v41 = v36 + v40
    del v36, v40
    return stack([v0, v14, v28, v30, v35, v41], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[3]
    v1 = -v0
    v2 = grad_grad_jets[:, :, 2]
    v3 = narrow(v2, 0, channels - 1)
    v4 = v1 * v3
    v5 = pad(v4, 1, channels)
    del v4
    v6 = grad_features[4]
    v7 = grad_grad_jets[:, :, 5]
    v8 = v6 * v7
    v9 = v8 + v5
    del v5, v8
    v10 = narrow(v2, 1, channels - 1)
    v11 = v0 * v10
    v12 = pad(v11, 0, channels)
    del v11
    v13 = v12 + v9
    del v9, v12
    v14 = grad_grad_jets[:, :, 1]
    v15 = narrow(v14, 1, channels - 1)
    v16 = v1 * v15
    del v1
    v17 = pad(v16, 0, channels)
    del v16
    v18 = -v6
    v19 = grad_grad_jets[:, :, 4]
    v20 = v18 * v19
    v21 = v20 + v17
    del v17, v20
    v22 = narrow(v14, 0, channels - 1)
    v23 = v0 * v22
    v24 = pad(v23, 1, channels)
    del v23
    v25 = v24 + v21
    del v21, v24
    v26 = grad_features[5]
    v27 = v26 * v7
    v28 = -v26
    v29 = v19 * 2.0
    v30 = v28 * v29
    del v28
    v31 = v18 * v2
    del v18
    v32 = v31 + v30
    del v30, v31
    v33 = v6 * v14
    v34 = grad_grad_jets[:, :, 3]
    v35 = v26 * v34
    v36 = v33 + v35
    del v33, v35
    v37 = grad_grad_jets[:, :, 0]
    v38 = jets[:, :, 2]
    v39 = narrow(v38, 0, channels - 1)
    v40 = v39 * v15
    del v15, v39
    v41 = jets[:, :, 1]
    v42 = narrow(v41, 1, channels - 1)
    v43 = v42 * v3
    del v3, v42
    v44 = v40 + v43
    del v40, v43
    v45 = -v44
    del v44
    v46 = narrow(v38, 1, channels - 1)
    v47 = v46 * v22
    del v22, v46
    v48 = narrow(v41, 0, channels - 1)
    v49 = v48 * v10
    del v10, v48
    v50 = v47 + v49
    del v47, v49
    v51 = v45 + v50
    del v45, v50
    v52 = v38 * v19
    v53 = jets[:, :, 4]
    v54 = v53 * v2
    v55 = v52 + v54
    del v52, v54
    v56 = -v55
    del v55
    v57 = jets[:, :, 5]
    v58 = v57 * v14
    v59 = v41 * v7
    v60 = v58 + v59
    del v58, v59
    v61 = v56 + v60
    del v56, v60
    v62 = v57 * v34
    v63 = jets[:, :, 3]
    v64 = v63 * v7
    v65 = v62 + v64
    del v62, v64
    v66 = v53 * v29
    del v29
    v67 = -v66
    del v66
    v68 = v67 + v65
    del v65, v67
    return (
        stack([None, v13, v25, v27, v32, v36], jets),
        join([v37, v2, v7, v51, v61, v68], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
