"""Differential invariants of intensity, order 2.

Generated; do not edit. Regenerate with: python -m codegen

Spec       intensity: 2 generators on (x, y, u), order 2, derived with 1 channels, serves 1 channels
Spec hash  980eb3a3af5bd3ccba1e6b1da9247d12c5c75e670f80ede1f991ec98026d0970
Proof      jets 8 - orbits 2 = 6 independent invariants, all found, annihilated by 2 generators
Forward    0 operations per channel and pixel
Backward   0 operations per channel and pixel
Second     0 operations per channel and pixel
Schedule   saves the jets alone, backward repeats 0 forward operations; values alive at once: 0, 0, 0
Features
    x(i), weight 0: x
    y(i), weight 0: y
    u_y(i), weight 1: u_y
    u_x(i), weight 1: u_x
    u_yy(i), weight 1: u_yy
    u_xy(i), weight 1: u_xy
    u_xx(i), weight 1: u_xx

"""

from __future__ import annotations

from fractions import Fraction
from typing import Optional

import torch
from torch import Tensor

from ..runtime.kernel import Kernel, KernelSpec, join, narrow, pad, split, stack
from ..runtime.rounding import Majorant

SPEC = KernelSpec(
    name="intensity",
    digest="33aeaa0c37337c1cfae5009b66ecf898888108ef83a0536616ebece2be3fef64",
    dimension=2,
    order=2,
    jets=6,
    channels=1,
    spans=(None, None, 0, 0, 0, 0, 0),
    weights=(
        (Fraction(0, 1),),
        (Fraction(0, 1),),
        (Fraction(1, 1),),
        (Fraction(1, 1),),
        (Fraction(1, 1),),
        (Fraction(1, 1),),
        (Fraction(1, 1),),
    ),
    majorants=(
        Majorant(
            terms=(
                (1.0, (0, 0, 0, 1, 0)),
            ),
            roundings=0,
        ),
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
    uses_base=True,
)

FEATURES = (
    "x(i)",
    "y(i)",
    "u_y(i)",
    "u_x(i)",
    "u_yy(i)",
    "u_xy(i)",
    "u_xx(i)",
)
"""Families in the order of the output; i runs over the channels."""


def forward(jets: Tensor, base: Optional[Tensor]) -> Tensor:
    """Features of the jets."""
    channels = jets.shape[1]
    assert base is not None
    v0 = base[:, 0:1]
    v1 = base[:, 1:2]
    v2 = jets[:, :, 2]
    v3 = jets[:, :, 1]
    v4 = jets[:, :, 5]
    v5 = jets[:, :, 4]
    v6 = jets[:, :, 3]
    return join([v0, v1, v2, v3, v4, v5, v6], jets, SPEC.spans)


def backward(jets: Tensor, base: Optional[Tensor], grad: Tensor) -> Tensor:
    """Gradient by the jets, from that by the features: the adjoint program."""
    channels = jets.shape[1]
    assert base is not None
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_features[2]
    v1 = grad_features[3]
    v2 = grad_features[4]
    v3 = grad_features[5]
    v4 = grad_features[6]
    return stack([None, v1, v0, v4, v3, v2], jets)


def double_backward(
    jets: Tensor, base: Optional[Tensor], grad: Tensor, grad_grad_jets: Tensor
) -> tuple[Tensor, Tensor]:
    """Gradients by the jets and by ``grad`` of the backward pass: the adjoint of the adjoint."""
    channels = jets.shape[1]
    assert base is not None
    grad_features = split(grad, SPEC.spans, channels)
    v0 = grad_grad_jets[:, :, 1]
    v1 = grad_grad_jets[:, :, 2]
    v2 = grad_grad_jets[:, :, 3]
    v3 = grad_grad_jets[:, :, 4]
    v4 = grad_grad_jets[:, :, 5]
    return (
        stack([None, None, None, None, None, None], jets),
        join([None, None, v1, v0, v4, v3, v2], jets, SPEC.spans),
    )


kernel = Kernel(SPEC, forward, backward, double_backward)
