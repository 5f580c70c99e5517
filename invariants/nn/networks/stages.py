"""What PDINet and its convolutional twin share: depths, widths, the head, and the checks of an image."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import torch
from torch import Tensor, nn

from invariants.errors import InputError

DEPTHS: dict[int, tuple[tuple[int, ...], str]] = {
    18: ((2, 2, 2, 2), "basic"),
    34: ((3, 4, 6, 3), "basic"),
    50: ((3, 4, 6, 3), "bottleneck"),
}
"""Residual blocks in each stage, as in residual networks of these depths, and the kind of block."""

POOL = {1: nn.AvgPool1d, 2: nn.AvgPool2d, 3: nn.AvgPool3d}
NORM = {1: nn.BatchNorm1d, 2: nn.BatchNorm2d, 3: nn.BatchNorm3d}
CONV = {1: nn.Conv1d, 2: nn.Conv2d, 3: nn.Conv3d}


class StagedClassifier(nn.Module):
    """Stages at halving resolution, then the mean and the standard deviation of every channel, then a linear map.

    mean f = sum f w / sum w, var f = sum (f - mean f)^2 w / sum w, over pixels of weight w.

    Args:
        in_channels, num_classes, depth, width: as :class:`PDINet`.
        dimension: number of spatial axes.
        stem: (channels, width) -> the first layer of a residual network.
        block: (kind, channels, width, halve) -> a block, which halves the resolution itself if told to. Kind: "plain",
            "basic" or "bottleneck".
        shrink: what follows the stem of a residual network, halving the resolution.
        halvings: how often the resolution halves, where it can for the first times; at most :func:`halvings_of` the
            depth, which is the default.
        measure: image -> (B, 1, *spatial), the weights of its pixels, not negative; all alike without it, and in a picture
            where all are 0.
    """

    def __init__(
        self,
        in_channels: int,
        num_classes: int,
        depth: int | Sequence[int],
        width: int | Sequence[int],
        *,
        dimension: int,
        stem: Callable[[int, int], nn.Module],
        block: Callable[[str, int, int, bool], nn.Module],
        shrink: Callable[[], nn.Module],
        halvings: int | None = None,
        measure: nn.Module | None = None,
    ) -> None:
        super().__init__()
        for name, value in (("in_channels", in_channels), ("num_classes", num_classes)):
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                raise InputError(
                    given=f"{name}={value!r}", expected="an integer of at least 1", remedy="pass 3 channels, 10 classes"
                )
        blocks, kind = blocks_of(depth)
        widths = widths_of(width, len(blocks))
        most = halvings_of(depth)
        whole = isinstance(halvings, int) and not isinstance(halvings, bool)
        if halvings is not None and not (whole and 0 <= halvings <= most):
            raise InputError(
                given=f"halvings={halvings!r} at depth={depth!r}",
                expected=f"an integer from 0 to {most}",
                remedy="leave halvings out, or use more stages",
            )
        self.in_channels, self.num_classes, self.dimension = in_channels, num_classes, dimension
        self.depth, self.widths = depth if isinstance(depth, int) else tuple(depth), widths
        self.halvings = most if halvings is None else halvings
        stages: list[nn.Module] = []
        channels, left = in_channels, self.halvings
        if kind != "plain":
            stages.append(stem(channels, widths[0]))
            channels = widths[0]
            if left:
                stages.append(shrink())
                left -= 1
        expansion = 4 if kind == "bottleneck" else 1
        for number, (count, size) in enumerate(zip(blocks, widths, strict=True)):
            for k in range(count):
                halve = bool(number and not k and left)
                left -= halve
                stages.append(block(kind, channels, size, halve))
                channels = size * expansion
        self.stages = nn.Sequential(*stages)
        self.measure = measure
        self.standardise = nn.BatchNorm1d(2 * channels, affine=False)
        self.classify = nn.Linear(2 * channels, num_classes)

    def feature_map(self, image: Tensor) -> Tensor:
        """The last feature map, (B, channels, *smaller), not yet pooled."""
        if not isinstance(image, Tensor) or image.dim() != self.dimension + 2:
            shape = tuple(image.shape) if isinstance(image, Tensor) else f"type {type(image).__name__}"
            raise InputError(
                given=f"an image of {f'shape {shape}' if isinstance(shape, tuple) else shape}",
                expected=f"a tensor (batch, channels, {', '.join(['size'] * self.dimension)})",
                remedy="convert with torch.from_numpy(...), add a batch axis with image[None]",
            )
        if any(side >> self.halvings == 0 for side in image.shape[2:]):
            raise InputError(
                given=f"an image of shape {tuple(image.shape)}",
                expected=f"sides of at least {1 << self.halvings} pixels: the network halves them {self.halvings} times",
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
        maps = self.feature_map(image)
        if self.measure is None:
            flat = maps.flatten(2)
            mean, variance = flat.mean(2), flat.var(2, correction=0)
        else:
            mean, variance = _moments(maps, self.measure(image), 1 << self.halvings)
        # the root has no derivative at zero: keep a pixel-level variance of 1e-5
        out: Tensor = self.classify(self.standardise(torch.cat([mean, (variance + 1e-5).sqrt()], 1)))
        return out


def _moments(maps: Tensor, weights: Tensor, coarse: int) -> tuple[Tensor, Tensor]:
    """Mean and variance of every channel, with weights whose pixels are so many times finer than those of the maps."""
    if coarse > 1:
        for axis, side in enumerate(maps.shape[2:], 2):
            weights = weights.narrow(axis, 0, coarse * side)  # last odd rows and columns were left out of the maps, too
        weights = POOL[maps.dim() - 2](coarse)(weights)
    flat, weights = maps.flatten(2), weights.flatten(2)
    total = weights.sum(2, keepdim=True)
    even = torch.full_like(weights, 1 / weights.shape[2])
    shares = torch.where(total > 0, weights / torch.where(total > 0, total, 1.0), even).to(flat.dtype)
    mean = (flat * shares).sum(2)
    return mean, ((flat - mean[:, :, None]).square() * shares).sum(2)


class Residual(nn.Module):
    """A shortcut (1x1 where channels or resolution change) beside a branch."""

    def __init__(self, branch: nn.Module, shortcut: nn.Module, act: nn.Module) -> None:
        super().__init__()
        self.branch, self.shortcut, self.act = branch, shortcut, act

    def forward(self, x: Tensor) -> Tensor:
        out: Tensor = self.act(self.branch(x) + self.shortcut(x))
        return out


def blocks_of(depth: int | Sequence[int]) -> tuple[tuple[int, ...], str]:
    """Blocks in each stage and their kind."""
    if isinstance(depth, int) and depth in DEPTHS:
        return DEPTHS[depth]
    if isinstance(depth, Sequence) and depth and all(isinstance(d, int) and d > 0 for d in depth):
        return tuple(depth), "plain"
    raise InputError(
        given=f"depth={depth!r}",
        expected=f"one of {', '.join(map(str, DEPTHS))}, or the number of layers in each stage",
        remedy="pass depth=18, or depth=(1, 1, 1) for a small network",
    )


def halvings_of(depth: int | Sequence[int]) -> int:
    """How often the resolution can halve: before every stage but the first, and behind the stem of a residual network."""
    blocks, kind = blocks_of(depth)
    return len(blocks) - (kind == "plain")


def widths_of(width: int | Sequence[int], stages: int) -> tuple[int, ...]:
    """Channels of each stage."""
    if isinstance(width, int) and not isinstance(width, bool) and width > 0:
        return tuple(width << k for k in range(stages))
    if isinstance(width, Sequence) and len(width) == stages and all(isinstance(w, int) and w > 0 for w in width):
        return tuple(width)
    raise InputError(
        given=f"width={width!r}",
        expected=f"a positive integer, or {stages} of them, one a stage",
        remedy=f"pass width=64, or width={tuple(16 << k for k in range(stages))}",
    )
