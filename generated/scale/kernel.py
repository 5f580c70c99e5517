"""Differential invariants of scale, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       scale: 3 generators on (x, y), order 2, derived with 2 channels, serves any number of channels
Spec hash  ee2314b21d5965ba826e3d5c8fe67c613c7dade1bb9539d3342b1ae08659d824
Proof      jets 14 - orbits 3 = 11 independent invariants, all found, annihilated by 3 generators
Forward    0 operations per channel and pixel
Backward   0 operations per channel and pixel
Second     0 operations per channel and pixel
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 0, 0, 0
Features
    u(i), weight 0: u0
    La(i), weight 1/2: u0_x
    Lb(i), weight 1/2: u0_y
    Lc(i), weight 1: u0_xx
    Ld(i), weight 1: u0_xy
    Le(i), weight 1: u0_yy

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

SPEC = KernelSpec(
    name="scale",
    digest="0d19ac9688b7817c3a231920d697d2ab711ed4b0dc8af025e3296b62c7f90377",
    dimension=2,
    order=2,
    jets=6,
    channels=None,
    spans=(0, 0, 0, 0, 0, 0),
    weights=(
        (Fraction(0, 1),),
        (Fraction(1, 2),),
        (Fraction(1, 2),),
        (Fraction(1, 1),),
        (Fraction(1, 1),),
        (Fraction(1, 1),),
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
                (1.0, (0, 0, 1, 0, 0)),
            ),
            roundings=0,
        ),
        Majorant(
            terms=(
                (1.0, (0, 0, 1, 0, 0)),
            ),
            roundings=0,
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
    v3 = jets[:, :, 3]
    v4 = jets[:, :, 4]
    v5 = jets[:, :, 5]
    return join([v0, v1, v2, v3, v4, v5], jets, SPEC.spans)


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
    return stack([v0, v1, v2, v3, v4, v5], jets)


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
    return (
        stack([None, None, None, None, None, None], jets),
        join([v0, v1, v2, v3, v4, v5], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
