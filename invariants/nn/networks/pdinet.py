"""PDINet: a classifier whose every stage is built on differential invariants."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generated.runtime.layer import Layer
from invariants import Derivation
from invariants.errors import InputError

from ..groups import first_kernel_of, kernel_of
from .invariant_stages import InvariantStages


class PDINet(InvariantStages):
    """A classifier equivariant to a group up to sampling, invariant after its head: (B, C, *spatial) -> (B, classes).

    One or a few invariant layers, then layers that mix the channels of each pixel and so commute with every
    transformation, all in stages between which the resolution halves (2x2 means); at the end the mean and the standard
    deviation of every channel over the image, and a linear map. Batch normalisation and activations act on values alone
    and keep invariance; an invariant layer's features include its input, so it holds a linear shortcut. One channel has
    fewer invariants than several: where the group leaves it none but its value, the first layer takes derivatives of
    higher order (order 3 for the projective group).

    Args:
        group: a catalogue name or a Derivation that serves any number of channels.
        in_channels: channels of the image, 1 for grey ones.
        num_classes: length of the output.
        depth: 18, 34 or 50 for residual stages of that depth; or a sequence: layers in each stage of a small network
            without residual blocks.
        width: channels of the first stage, doubled at every further one; or one number a stage.
        invariant_layers: how many layers are invariant, counted from the image. Each further one sees more of the
            picture, and multiplies the error of sampling, for invariants have finer structure than what they are taken
            of. Usually 1, and 3 for one channel.
        halvings: how often the resolution halves, between the first stages. Usually all but the last time, since coarse
            maps are sampled badly.
        options: sigma, truncate, policy, floor, eps, backend of the invariant layers.

    Raises:
        InputError: for a depth, width or number of channels, classes, layers or halvings that makes no network, or a group
            that serves one number of channels only.

    Source: "Projective Equivariant Networks via Second-order Fundamental Differential Invariants", NeurIPS 2025, for the
    idea and the depths; policy, head, downsampling and grey images are our own.

    Example:
        >>> import torch
        >>> net = PDINet("projective", in_channels=3, num_classes=10, depth=(1, 1), width=8)
        >>> net(torch.rand(2, 3, 16, 16)).shape
        torch.Size([2, 10])
    """

    def __init__(
        self,
        group: str | Derivation,
        in_channels: int,
        num_classes: int,
        depth: int | Sequence[int] = 18,
        width: int | Sequence[int] = 64,
        *,
        invariant_layers: int | None = None,
        halvings: int | None = None,
        **options: Any,
    ) -> None:
        kernel = kernel_of(group)
        if kernel.spec.channels is not None:
            raise InputError(
                given=f"{kernel.spec.name}, derived for exactly {kernel.spec.channels} channels",
                expected="a derivation that serves any number of channels",
                remedy="derive(action, order=2, channels=2), or 3 channels for volumes; the first layer for one grey "
                "channel is found by itself",
            )
        first = first_kernel_of(group, kernel, in_channels)

        def layer(channels: int, size: int, sees_image: bool) -> Layer:
            return Layer(first if sees_image else kernel, channels, size, bias=False, **options)

        super().__init__(
            in_channels,
            num_classes,
            depth,
            width,
            dimension=kernel.spec.dimension,
            layer=layer,
            invariant_layers=_usual(in_channels) if invariant_layers is None else invariant_layers,
            halvings=halvings,
        )
        self.group = kernel.spec.name


def _usual(in_channels: int) -> int:
    return 3 if in_channels == 1 else 1
