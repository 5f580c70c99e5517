"""Differential invariants of sa2_curve, order 4.

Generated; do not edit. Regenerate with: python -m codegen

Spec       sa2_curve: 5 generators on (x, u), order 4, derived with 1 channels, serves 1 channels
Spec hash  45490212f3d49281aed5c0fda13101964c8cd8c2a90a51e3527bf2b42bd29efe
Proof      jets 6 - orbits 5 = 1 independent invariants, all found, annihilated by 5 generators
Forward    5 operations per channel and pixel: mul 2, scale 2, sub 1
Backward   7 operations per channel and pixel: add 1, mul 3, scale 3
Second     13 operations per channel and pixel: add 2, mul 6, scale 5
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 3, 4, 7
Features
    u_xx(i), weight 3: u_xx
    Q(i), weight 8: 3*u_xx*u_xxxx - 5*u_xxx**2

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

SPEC = KernelSpec(
    name="sa2_curve",
    digest="5de8095a1620dc06a58f7cf512b45cbe92ec08dd78290b0885f465dd541582fd",
    dimension=1,
    order=4,
    jets=5,
    channels=1,
    spans=(0, 0),
    weights=(
        (Fraction(3, 1),),
        (Fraction(8, 1),),
    ),
    majorants=(
        Majorant(
            terms=(
                (1.0, (0, 0, 1, 0, 0, 0)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (3.0, (0, 0, 1, 0, 1, 0)),
                (5.0, (0, 0, 0, 2, 0, 0)),
            ),
            roundings=3,
        ),
    ),
    uses_base=False,
)

FEATURES = (
    "u_xx(i)",
    "Q(i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    v0 = jets[:, :, 2]
    v1 = jets[:, :, 3]
    v2 = v1 * v1
    v3 = jets[:, :, 4]
    v4 = v0 * v3
    v5 = v4 * 3.0
    del v4
    v6 = v2 * 5.0
    del v2
    v7 = v5 - v6
    del v5, v6
    return join([v0, v7], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 2]
    v1 = jets[:, :, 3]
    v2 = jets[:, :, 4]
    v3 = grad_features[0]
    v4 = grad_features[1]
    v5 = v4 * -5.0
    v6 = v4 * 3.0
    v7 = v2 * v6
    v8 = v0 * v6
    del v6
    v9 = v1 * v5
    del v5
    v10 = v9 * 2.0
    del v9
    v11 = v3 + v7
    del v7
    return stack([None, None, v11, v10, v8], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 2]
    v1 = jets[:, :, 3]
    v2 = jets[:, :, 4]
    v3 = grad_features[1]
    v4 = v3 * -5.0
    v5 = v3 * 3.0
    v6 = grad_grad_jets[:, :, 2]
    v7 = grad_grad_jets[:, :, 3]
    v8 = grad_grad_jets[:, :, 4]
    v9 = v7 * 2.0
    v10 = v4 * v9
    del v4
    v11 = v1 * v9
    del v9
    v12 = v5 * v8
    v13 = v0 * v8
    v14 = v5 * v6
    del v5
    v15 = v2 * v6
    v16 = v13 + v15
    del v13, v15
    v17 = v16 * 3.0
    del v16
    v18 = v11 * -5.0
    del v11
    v19 = v17 + v18
    del v17, v18
    return (
        stack([None, None, v12, v10, v14], jets),
        join([v6, v19], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
