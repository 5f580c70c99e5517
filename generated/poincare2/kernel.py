"""Differential invariants of poincare2, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       poincare2: 3 generators on (t, x), order 2, derived with 2 channels, serves any number of channels
Spec hash  f9a72532da412c745a9e5371f775f4da1f56b413202c4bed4e1dbf433e410ac8
Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
Forward    7 operations per channel and pixel: add 3, scale 1, sub 3
Backward   10 operations per channel and pixel: add 6, neg 3, scale 1
Second     10 operations per channel and pixel: add 6, neg 2, scale 2
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 7, 5, 6
Features
    u(i), weight 0: u0
    La(i), weight 1: u0_t + u0_x
    Lb(i), weight -1: u0_t - u0_x
    Lc(i), weight 0: u0_tt - u0_xx
    Ld(i), weight 2: u0_tt + 2*u0_tx + u0_xx
    Le(i), weight -2: u0_tt - 2*u0_tx + u0_xx

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

SPEC = KernelSpec(
    name="poincare2",
    digest="58a90a80824b48596c17231279d8090a423f028eadcbf48fe5d6d56bcb1849ad",
    dimension=2,
    order=2,
    jets=6,
    channels=None,
    spans=(0, 0, 0, 0, 0, 0),
    weights=(
        (Fraction(0, 1),),
        (Fraction(1, 1),),
        (Fraction(-1, 1),),
        (Fraction(0, 1),),
        (Fraction(2, 1),),
        (Fraction(-2, 1),),
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
                (2.0, (0, 1, 0, 0, 0)),
            ),
            roundings=1,
        ),
        Majorant(
            terms=(
                (2.0, (0, 1, 0, 0, 0)),
            ),
            roundings=1,
        ),
        Majorant(
            terms=(
                (2.0, (0, 0, 1, 0, 0)),
            ),
            roundings=1,
        ),
        Majorant(
            terms=(
                (4.0, (0, 0, 1, 0, 0)),
            ),
            roundings=2,
        ),
        Majorant(
            terms=(
                (4.0, (0, 0, 1, 0, 0)),
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
    "Lc(i)",
    "Ld(i)",
    "Le(i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    v0 = jets[:, :, 0]
    v1 = jets[:, :, 1]
    v2 = jets[:, :, 2]
    v3 = v1 + v2
    v4 = v1 - v2
    v5 = jets[:, :, 3]
    v6 = jets[:, :, 5]
    v7 = v5 - v6
    v8 = jets[:, :, 4]
    v9 = v5 + v6
    v10 = v8 * 2.0
    v11 = v9 + v10
    v12 = v9 - v10
    del v9, v10
    return join([v0, v3, v4, v7, v11, v12], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[0]
    v1 = grad_features[1]
    v2 = grad_features[2]
    v3 = grad_features[3]
    v4 = grad_features[4]
    v5 = grad_features[5]
    v6 = -v5
    v7 = v4 + v6
    del v6
    v8 = v7 * 2.0
    del v7
    v9 = v4 + v5
    v10 = -v3
    v11 = v9 + v10
    del v10
    v12 = v3 + v9
    del v9
    v13 = -v2
    v14 = v1 + v13
    del v13
    v15 = v1 + v2
    return stack([v0, v15, v14, v12, v8, v11], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_grad_jets[:, :, 0]
    v1 = grad_grad_jets[:, :, 1]
    v2 = grad_grad_jets[:, :, 2]
    v3 = grad_grad_jets[:, :, 3]
    v4 = grad_grad_jets[:, :, 4]
    v5 = grad_grad_jets[:, :, 5]
    v6 = -v2
    v7 = -v5
    v8 = v3 + v5
    v9 = v4 * 2.0
    v10 = v4 * -2.0
    v11 = v8 + v10
    del v10
    v12 = v8 + v9
    del v8, v9
    v13 = v3 + v7
    del v7
    v14 = v1 + v6
    del v6
    v15 = v1 + v2
    return (
        stack([None, None, None, None, None, None], jets),
        join([v0, v15, v14, v13, v12, v11], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
