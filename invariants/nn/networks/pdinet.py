"""PDINet: a classifier whose every stage is built on differential invariants."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from torch import nn

from generated.runtime.layer import Layer
from invariants import Derivation
from invariants.errors import InputError

from ..groups import first_kernel_of, kernel_of
from ..presence import Presence
from .invariant_stages import InvariantStages
from .several_scales import SeveralScales

SIGMAS, DETAIL = (1.7, 1.0), 0.75
"""Usual scales: wide in the picture, whose edges are a pixel wide, finer in the maps of the layers after the first; and that
of the detail of a picture."""


INVARIANT_LAYERS = 3
"""Usually so many layers are invariant."""

PHOTOGRAPHS: Mapping[str, Any] = {
    "parallel_gradients": False,
    "sigma": 0.75,
    "detail": None,
    "invariant_layers": 1,
}
"""Options for photographs of many colours, whose gradients are seldom parallel and whose detail is a pixel wide."""


class PDINet(InvariantStages):
    """A classifier equivariant to a group up to sampling, invariant after its head: (B, C, *spatial) -> (B, classes).

    A few invariant layers, the first at two scales, then layers that mix the channels of each pixel and so commute with
    every transformation, all in stages between which the resolution halves (2x2 means); at the end the mean and the
    standard deviation of every channel over the pixels that say something (:class:`Presence`), and a linear map. Batch
    normalisation and activations act on values alone and keep invariance; an invariant layer's features include its
    input, so it holds a linear shortcut. Channels with parallel gradients have the invariants of one channel: where the
    group leaves that none but its value, the first layer takes derivatives of higher order (order 3 for the projective
    group).

    Args:
        group: a catalogue name or a Derivation that serves any number of channels.
        in_channels: channels of the image, 1 for grey ones.
        num_classes: length of the output.
        depth: 18, 34 or 50 for residual stages of that depth; or a sequence: layers in each stage of a small network
            without residual blocks.
        width: channels of the first stage, doubled at every further one; or one number a stage.
        invariant_layers: how many layers are invariant, counted from the image. Each further one sees more of the
            picture, and multiplies the error of sampling, for invariants have finer structure than what they are taken
            of. Usually 3.
        halvings: how often the resolution halves, between the first stages. Usually all but the last time, since coarse
            maps are sampled badly.
        sigma: standard deviation of the Gaussians, in pixels; one number for all invariant layers, or one for each, of
            which the last stands for those after it.
        detail: scale of second-order invariants (of the order of the later layers) of the picture, which join those of the
            first layer; None for none.
        parallel_gradients: whether the first layer takes the order at which pictures of parallel gradients, one colour on
            another, have invariants. Photographs of many colours hardly need it: ``PDINet(..., **PHOTOGRAPHS)``.
        policy: see :class:`InvariantFeatures`; 'faded' unless told otherwise, so that noise stays silent.
        options: truncate, floor, eps, noise, backend of the invariant layers.

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
        sigma: float | Sequence[float] = SIGMAS,
        detail: float | None = DETAIL,
        parallel_gradients: bool = True,
        policy: str = "faded",
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
        first = first_kernel_of(group, kernel, in_channels) if parallel_gradients or in_channels == 1 else kernel

        sigmas = _sigmas(sigma)
        number = isinstance(detail, (int, float)) and not isinstance(detail, bool)
        if detail is not None and not (number and 0 < detail < math.inf):
            raise InputError(
                given=f"detail={detail!r}",
                expected="a standard deviation in pixels, or None",
                remedy=f"leave detail out for {DETAIL}, or pass None for one scale",
            )
        options["policy"] = policy
        made: list[Layer] = []

        def layer(channels: int, size: int) -> nn.Module:
            scale = sigmas[min(len(made), len(sigmas) - 1)]
            made.append(Layer(kernel if made else first, channels, size, bias=False, sigma=scale, **options))
            if len(made) > 1 or detail is None:
                return made[-1]
            return SeveralScales([made[0], Layer(kernel, channels, size, bias=False, sigma=detail, **options)])

        super().__init__(
            in_channels,
            num_classes,
            depth,
            width,
            dimension=kernel.spec.dimension,
            layer=layer,
            invariant_layers=INVARIANT_LAYERS if invariant_layers is None else invariant_layers,
            halvings=halvings,
        )
        self.group = kernel.spec.name
        self.measure = Presence(made[0].features) if Presence.serves(made[0].features) else None


def _sigmas(sigma: float | Sequence[float]) -> tuple[float, ...]:
    several = tuple(sigma) if isinstance(sigma, Sequence) and not isinstance(sigma, str) else (sigma,)
    if not several:
        raise InputError(
            given=f"sigma={sigma!r}",
            expected="a standard deviation in pixels, or one for each invariant layer",
            remedy=f"leave sigma out for {SIGMAS}",
        )
    return several
