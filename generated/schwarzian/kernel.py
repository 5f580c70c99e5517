"""Differential invariants of schwarzian, order 3.

Generated; do not edit. Regenerate with: python -m codegen

Spec       schwarzian: 3 generators on (x, u), order 3, derived with 1 channels, serves 1 channels
Spec hash  b347e65a35726835052bab1bf3a5ae3708e5a2e6c5eca2a8eca3164070238936
Proof      jets 5 - orbits 3 = 2 independent invariants, all found, annihilated by 3 generators
Forward    5 operations per channel and pixel: mul 2, scale 2, sub 1
Backward   7 operations per channel and pixel: add 1, mul 3, scale 3
Second     13 operations per channel and pixel: add 2, mul 6, scale 5
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 3, 4, 7
Features
    x(i), weight 0: x
    u_x(i), weight 1: u_x
    Q(i), weight 2: 2*u_x*u_xxx - 3*u_xx**2

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

SPEC = KernelSpec(
    name="schwarzian",
    digest="db2eb2f9d5ca740cd69a96469d27e06513674f215a9c471f7e3eebed1eb6f83a",
    dimension=1,
    order=3,
    jets=4,
    channels=1,
    spans=(None, 0, 0),
    weights=(
        (Fraction(0, 1),),
        (Fraction(1, 1),),
        (Fraction(2, 1),),
    ),
    majorants=(
        Majorant(
            terms=(
                (1.0, (0, 0, 0, 0, 1)),
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
                (2.0, (0, 1, 0, 1, 0)),
                (3.0, (0, 0, 2, 0, 0)),
            ),
            roundings=3,
        ),
    ),
    uses_base=True,
)

FEATURES = (
    "x(i)",
    "u_x(i)",
    "Q(i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    assert base is not None
    v0 = base[:, 0:1]
    v1 = jets[:, :, 1]
    v2 = jets[:, :, 2]
    v3 = v2 * v2
    v4 = jets[:, :, 3]
    v5 = v1 * v4
    v6 = v5 * 2.0
    del v5
    v7 = v3 * 3.0
    del v3
    v8 = v6 - v7
    del v6, v7
    return join([v0, v1, v8], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    assert base is not None
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 1]
    v1 = jets[:, :, 2]
    v2 = jets[:, :, 3]
    v3 = grad_features[1]
    v4 = grad_features[2]
    v5 = v4 * -3.0
    v6 = v4 * 2.0
    v7 = v2 * v6
    v8 = v0 * v6
    del v6
    v9 = v1 * v5
    del v5
    v10 = v9 * 2.0
    del v9
    v11 = v3 + v7
    del v7
    return stack([None, v11, v10, v8], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    assert base is not None
    grad_features = split(grad, SPEC.spans, channels)
    v0 = jets[:, :, 1]
    v1 = jets[:, :, 2]
    v2 = jets[:, :, 3]
    v3 = grad_features[2]
    v4 = v3 * -3.0
    v5 = v3 * 2.0
    v6 = grad_grad_jets[:, :, 1]
    v7 = grad_grad_jets[:, :, 2]
    v8 = grad_grad_jets[:, :, 3]
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
    v17 = v16 * 2.0
    del v16
    v18 = v11 * -3.0
    del v11
    v19 = v17 + v18
    del v17, v18
    return (
        stack([None, v12, v10, v14], jets),
        join([None, v6, v19], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
