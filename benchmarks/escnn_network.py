"""A peer from escnn: a network equivariant to rotations by 45 degrees, with the stages and the head of PDINet."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from typing import Any

from torch import Tensor, nn

from benchmarks.contenders import Absent
from benchmarks.timing import reason
from invariants.nn.networks import StagedClassifier

ORDER = 8


class EscnnNetwork(StagedClassifier):
    """Regular fields of C8, 3x3 filters: (B, C, H, W) -> (B, classes); only the maximum over each field reaches the head.

    Args:
        in_channels, num_classes: of the pictures.
        depth: layers in each stage.
        fields: regular fields in each stage, of 8 channels each.

    Raises:
        Absent: if escnn cannot be imported.

    Source: Weiler and Cesa, General E(2)-equivariant steerable CNNs, NeurIPS 2019.
    """

    def __init__(self, in_channels: int, num_classes: int, depth: Sequence[int], fields: Sequence[int]) -> None:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                from escnn import gspaces
                from escnn import nn as peer
        except Exception as error:
            raise Absent(f"{reason(error)} (pip install escnn)") from error
        space = gspaces.rot2dOnR2(ORDER)
        layers, made = sum(depth), []

        def block(kind: str, channels: int, size: int, halve: bool) -> nn.Module:
            first = not made
            before = peer.FieldType(
                space, [space.trivial_repr] * channels if first else [space.regular_repr] * channels
            )
            after = peer.FieldType(space, [space.regular_repr] * size)
            made.append(size)
            return _Unit(peer, before, after, halve, last=len(made) == layers)

        super().__init__(
            in_channels,
            num_classes,
            tuple(depth),
            tuple(fields),
            dimension=2,
            stem=nn.Conv2d,
            block=block,
            shrink=nn.Identity,
        )


class _Unit(nn.Module):
    """Convolution of fields, batch normalisation, ReLU; behind a blurred mean of 2x2 where the resolution halves."""

    def __init__(self, peer: Any, before: Any, after: Any, halve: bool, last: bool) -> None:
        super().__init__()
        self.wrap, self.before = peer.GeometricTensor, before
        layers = [peer.PointwiseAvgPoolAntialiased(before, sigma=0.66, stride=2)] if halve else []
        layers += [peer.R2Conv(before, after, 3, padding=1, bias=False), peer.InnerBatchNorm(after), peer.ReLU(after)]
        self.layers = peer.SequentialModule(*layers, *([peer.GroupPooling(after)] if last else []))

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.layers(self.wrap(x, self.before)).tensor
        return out
