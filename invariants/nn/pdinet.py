"""PDINet: a classifier whose every stage is built on differential invariants."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from generated.runtime.kernel import Kernel
from generated.runtime.layer import Layer
from invariants import Derivation
from invariants.errors import InputError

from .groups import kernel_of

DEPTHS: dict[int, tuple[tuple[int, ...], str]] = {
    18: ((2, 2, 2, 2), "basic"),
    34: ((3, 4, 6, 3), "basic"),
    50: ((3, 4, 6, 3), "bottleneck"),
}
"""Residual blocks in each stage, as in residual networks of these depths, and the kind of block."""

_POOL = {1: nn.AvgPool1d, 2: nn.AvgPool2d, 3: nn.AvgPool3d}
_NORM = {1: nn.BatchNorm1d, 2: nn.BatchNorm2d, 3: nn.BatchNorm3d}
_CONV = {1: nn.Conv1d, 2: nn.Conv2d, 3: nn.Conv3d}


class PDINet(nn.Module):
    """A classifier equivariant to a group up to sampling, invariant after its head: (B, C, *spatial) -> (B, classes).

    Stages of invariant layers at halving resolution (2x2 means), then the mean and the standard deviation of every
    channel over the image, then a linear map. Batch normalisation and activations act on values alone and keep
    invariance; a layer's features include its input, so every layer holds a linear shortcut.

    Args:
        group: a catalogue name or a Derivation that serves any number of channels.
        in_channels: channels of the image.
        num_classes: length of the output.
        depth: 18, 34 or 50 for residual stages of that depth; or a sequence: invariant layers in each stage of a small
            network without residual blocks.
        width: channels of the first stage, doubled at every further one; or one number a stage.
        options: sigma, truncate, policy, floor, eps of the layers.

    Raises:
        InputError: for a depth, width or number of classes that makes no network, or a group that serves one number of
            channels only.

    Source: "Projective Equivariant Networks via Second-order Fundamental Differential Invariants", NeurIPS 2025, for the
    idea and the depths; policy, head and downsampling are our own.

    Example:
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
        **options: Any,
    ) -> None:
        super().__init__()
        kernel = kernel_of(group)
        if kernel.spec.channels is not None:
            raise InputError(
                given=f"{kernel.spec.name}, derived for exactly {kernel.spec.channels} channels",
                expected="a derivation that serves any number of channels",
                remedy="derive(action, order=2, channels=2), or 3 channels for volumes; for one grey channel use "
                "InvariantFeatures or InvariantLayer of this derivation as the first layer of a network of your own",
            )
        if isinstance(num_classes, bool) or not isinstance(num_classes, int) or num_classes < 1:
            raise InputError(
                given=f"num_classes={num_classes!r}", expected="an integer of at least 1", remedy="pass 10, say"
            )
        blocks, kind = _blocks(depth)
        widths = _widths(width, len(blocks))
        self.group = kernel.spec.name
        self.dimension = kernel.spec.dimension
        stages: list[nn.Module] = []
        channels = in_channels
        if kind != "plain":
            stages.append(_Unit(kernel, channels, widths[0], options))
            stages.append(_POOL[self.dimension](2))
            channels = widths[0]
        expansion = 4 if kind == "bottleneck" else 1
        for number, (count, size) in enumerate(zip(blocks, widths, strict=True)):
            if number:
                stages.append(_POOL[self.dimension](2))
            for _ in range(count):
                stages.append(_block(kind, kernel, channels, size, options))
                channels = size * expansion
        self.stages = nn.Sequential(*stages)
        self.standardise = nn.BatchNorm1d(2 * channels, affine=False)
        self.classify = nn.Linear(2 * channels, num_classes)

    def feature_map(self, image: Tensor) -> Tensor:
        """The last feature map, (B, channels, *smaller): equivariant, not yet pooled."""
        if not isinstance(image, Tensor) or image.dim() != self.dimension + 2:
            shape = tuple(image.shape) if isinstance(image, Tensor) else f"type {type(image).__name__}"
            raise InputError(
                given=f"an image of {f'shape {shape}' if isinstance(shape, tuple) else shape}",
                expected=f"a tensor (batch, channels, {', '.join(['size'] * self.dimension)})",
                remedy="convert with torch.from_numpy(...), add a batch axis with image[None]",
            )
        halvings = sum(isinstance(stage, tuple(_POOL.values())) for stage in self.stages)
        if any(side >> halvings == 0 for side in image.shape[2:]):
            raise InputError(
                given=f"an image of shape {tuple(image.shape)}",
                expected=f"sides of at least {1 << halvings} pixels: the network halves them {halvings} times",
                remedy="use larger images or fewer stages",
            )
        out: Tensor = self.stages(image)
        return out

    def forward(self, image: Tensor) -> Tensor:
        if self.training and isinstance(image, Tensor) and image.shape[:1] == (1,):
            raise InputError(
                given="one image, in training mode",
                expected="at least two: batch normalisation compares the images of a batch",
                remedy="call .eval() to use the network, or train with larger batches",
            )
        maps = self.feature_map(image).flatten(2)
        mean = maps.mean(2)
        # the root has no derivative at zero: keep a pixel-level variance of 1e-5
        spread = (maps.var(2, correction=0) + 1e-5).sqrt()
        out: Tensor = self.classify(self.standardise(torch.cat([mean, spread], 1)))
        return out


class _Unit(nn.Module):
    """Invariant layer, batch normalisation, smooth activation."""

    def __init__(self, kernel: Kernel, channels: int, width: int, options: dict[str, Any], act: bool = True) -> None:
        super().__init__()
        self.layer = Layer(kernel, channels, width, bias=False, **options)
        self.norm = _NORM[kernel.spec.dimension](width)
        # later layers differentiate what comes out, so no kinks
        self.act: nn.Module = nn.SiLU() if act else nn.Identity()

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.act(self.norm(self.layer(x)))
        return out


class _Residual(nn.Module):
    """A shortcut (1x1 where channels change) beside a branch."""

    def __init__(self, branch: nn.Module, channels: int, width: int, dimension: int) -> None:
        super().__init__()
        self.branch = branch
        self.shortcut: nn.Module = (
            nn.Identity()
            if channels == width
            else nn.Sequential(_CONV[dimension](channels, width, 1, bias=False), _NORM[dimension](width))
        )
        self.act = nn.SiLU()

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.act(self.branch(x) + self.shortcut(x))
        return out


def _block(kind: str, kernel: Kernel, channels: int, width: int, options: dict[str, Any]) -> nn.Module:
    dimension = kernel.spec.dimension
    if kind == "plain":
        return _Unit(kernel, channels, width, options)
    if kind == "basic":
        branch = nn.Sequential(_Unit(kernel, channels, width, options), _Unit(kernel, width, width, options, act=False))
        return _Residual(branch, channels, width, dimension)
    conv, norm = _CONV[dimension], _NORM[dimension]
    branch = nn.Sequential(
        conv(channels, width, 1, bias=False),
        norm(width),
        nn.SiLU(),
        _Unit(kernel, width, width, options),
        conv(width, 4 * width, 1, bias=False),
        norm(4 * width),
    )
    return _Residual(branch, channels, 4 * width, dimension)


def _blocks(depth: int | Sequence[int]) -> tuple[tuple[int, ...], str]:
    if isinstance(depth, int) and depth in DEPTHS:
        return DEPTHS[depth]
    if isinstance(depth, Sequence) and depth and all(isinstance(d, int) and d > 0 for d in depth):
        return tuple(depth), "plain"
    raise InputError(
        given=f"depth={depth!r}",
        expected=f"one of {', '.join(map(str, DEPTHS))}, or the number of layers in each stage",
        remedy="pass depth=18, or depth=(1, 1, 1) for a small network",
    )


def _widths(width: int | Sequence[int], stages: int) -> tuple[int, ...]:
    if isinstance(width, int) and not isinstance(width, bool) and width > 0:
        return tuple(width << k for k in range(stages))
    if isinstance(width, Sequence) and len(width) == stages and all(isinstance(w, int) and w > 0 for w in width):
        return tuple(width)
    raise InputError(
        given=f"width={width!r}",
        expected=f"a positive integer, or {stages} of them, one a stage",
        remedy=f"pass width=64, or width={tuple(16 << k for k in range(stages))}",
    )
