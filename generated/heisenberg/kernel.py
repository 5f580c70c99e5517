"""Differential invariants of heisenberg, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       heisenberg: 3 generators on (x, y, z), order 2, derived with 2 channels, serves any number of channels
Spec hash  f9227b21d54eb97bb3d3803beb5cbc1da2497b35cfc78537a2591b8e1a64c2cb
Proof      jets 23 - orbits 3 = 20 independent invariants, all found, annihilated by 3 generators
Forward    9 operations per channel and pixel: add 3, mul 5, sub 1
Backward   13 operations per channel and pixel: add 5, mul 6, neg 1, scale 1
Second     17 operations per channel and pixel: add 5, mul 9, neg 2, scale 1
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 6, 7, 10
Features
    u(i), weight 0: u0
    La(i), weight 0: u0_x
    Lb(i), weight 0: u0_z
    Lc(i), weight 0: u0_xx
    Ld(i), weight 0: u0_xz
    Le(i), weight 0: u0_zz
    Lf(i), weight 0: u0_y + u0_z*x
    Lg(i), weight 0: u0_xy + u0_xz*x
    Lh(i), weight 0: u0_yz + u0_zz*x
    Q(i,i), weight 0: u0_yy*u0_zz - u0_yz**2

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

SPEC = KernelSpec(
    name="heisenberg",
    digest="4fc07701786d2095780a765a330ecece7a31ec8e15383cdacb5ddbf0e42da876",
    dimension=3,
    order=2,
    jets=10,
    channels=None,
    spans=(0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    weights=(
        (),
        (),
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
                (1.0, (1, 0, 0, 0, 0, 0)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (1.0, (0, 1, 0, 0, 0, 0)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (1.0, (0, 1, 0, 0, 0, 0)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (1.0, (0, 0, 1, 0, 0, 0)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (1.0, (0, 0, 1, 0, 0, 0)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (1.0, (0, 0, 1, 0, 0, 0)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (1.0, (0, 1, 0, 1, 0, 0)),
                (1.0, (0, 1, 0, 0, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (1.0, (0, 0, 1, 1, 0, 0)),
                (1.0, (0, 0, 1, 0, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (1.0, (0, 0, 1, 1, 0, 0)),
                (1.0, (0, 0, 1, 0, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (2.0, (0, 0, 2, 0, 0, 0)),
            ),
            roundings=2,
        ),
    ),
    uses_base=True,
)

FEATURES = (
    "u(i)",
    "La(i)",
    "Lb(i)",
    "Lc(i)",
    "Ld(i)",
    "Le(i)",
    "Lf(i)",
    "Lg(i)",
    "Lh(i)",
    "Q(i,i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    assert base is not None
    v0 = jets[:, :, 0]
    v1 = jets[:, :, 1]
    v2 = jets[:, :, 3]
    v3 = jets[:, :, 4]
    v4 = jets[:, :, 6]
    v5 = jets[:, :, 9]
    v6 = jets[:, :, 2]
    v7 = base[:, 0:1]
    v8 = v2 * v7
    v9 = v6 + v8
    del v8
    v10 = jets[:, :, 5]
    v11 = v4 * v7
    v12 = v10 + v11
    del v11
    v13 = jets[:, :, 8]
    v14 = v5 * v7
    v15 = v13 + v14
    del v14
    v16 = v13 * v13
    v17 = jets[:, :, 7]
    v18 = v5 * v17
    v19 = v18 - v16
    del v16, v18
    return join([v0, v1, v2, v3, v4, v5, v9, v12, v15, v19], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    assert base is not None
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 9]
    v1 = base[:, 0:1]
    v2 = jets[:, :, 8]
    v3 = jets[:, :, 7]
    v4 = grad_features[0]
    v5 = grad_features[1]
    v6 = grad_features[2]
    v7 = grad_features[3]
    v8 = grad_features[4]
    v9 = grad_features[5]
    v10 = grad_features[6]
    v11 = grad_features[7]
    v12 = grad_features[8]
    v13 = grad_features[9]
    v14 = -v13
    v15 = v3 * v13
    v16 = v0 * v13
    v17 = v2 * v14
    del v14
    v18 = v17 * 2.0
    del v17
    v19 = v1 * v12
    v20 = v12 + v18
    del v18
    v21 = v1 * v11
    v22 = v1 * v10
    v23 = v9 + v15
    del v15
    v24 = v19 + v23
    del v19, v23
    v25 = v8 + v21
    del v21
    v26 = v6 + v22
    del v22
    return stack([v4, v5, v10, v26, v7, v11, v25, v16, v20, v24], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    assert base is not None
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 9]
    v1 = base[:, 0:1]
    v2 = jets[:, :, 8]
    v3 = jets[:, :, 7]
    v4 = grad_features[9]
    v5 = -v4
    v6 = grad_grad_jets[:, :, 0]
    v7 = grad_grad_jets[:, :, 1]
    v8 = grad_grad_jets[:, :, 2]
    v9 = grad_grad_jets[:, :, 3]
    v10 = grad_grad_jets[:, :, 4]
    v11 = grad_grad_jets[:, :, 5]
    v12 = grad_grad_jets[:, :, 6]
    v13 = grad_grad_jets[:, :, 7]
    v14 = grad_grad_jets[:, :, 8]
    v15 = grad_grad_jets[:, :, 9]
    v16 = v1 * v9
    v17 = v1 * v12
    v18 = v1 * v15
    v19 = v14 * 2.0
    v20 = v5 * v19
    del v5
    v21 = v2 * v19
    del v19
    v22 = v4 * v13
    v23 = v0 * v13
    v24 = v4 * v15
    v25 = v3 * v15
    v26 = -v21
    del v21
    v27 = v23 + v25
    del v23, v25
    v28 = v26 + v27
    del v26, v27
    v29 = v14 + v18
    del v18
    v30 = v11 + v17
    del v17
    v31 = v8 + v16
    del v16
    return (
        stack([None, None, None, None, None, None, None, v24, v20, v22], jets),
        join([v6, v7, v9, v10, v12, v15, v31, v30, v29, v28], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
