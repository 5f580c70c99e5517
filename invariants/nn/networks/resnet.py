"""ResNet: the convolutional twin of PDINet, for comparison."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import torch
from torch import nn

from .stages import Residual, StagedClassifier


class ResNet(StagedClassifier):
    """A residual network of 3x3 convolutions with the stages and the head of PDINet: (B, C, H, W) -> (B, classes).

    Convolution, batch normalisation, ReLU; a stem with 2x2 max-pooling; stages that begin with a stride of 2. A small
    network without residual blocks (depth a sequence) has 2x2 max-pooling before each stage but the first.

    Args:
        in_channels: channels of the image.
        num_classes: length of the output.
        depth: 18, 34 or 50; or a sequence: layers in each stage of a small network.
        width: channels of the first stage, doubled at every further one; or one number a stage.

    Raises:
        InputError: as :class:`PDINet`.

    Source: He, Zhang, Ren and Sun, Deep residual learning for image recognition, CVPR 2016; the head is PDINet's.

    Example:
        >>> import torch
        >>> ResNet(3, 10, depth=(1, 1), width=8)(torch.rand(2, 3, 16, 16)).shape
        torch.Size([2, 10])
    """

    def __init__(
        self, in_channels: int, num_classes: int, depth: int | Sequence[int] = 18, width: int | Sequence[int] = 64
    ) -> None:
        super().__init__(
            in_channels,
            num_classes,
            depth,
            width,
            dimension=2,
            stem=lambda channels, size: _unit(channels, size),
            block=_block,
            shrink=lambda: nn.MaxPool2d(2),
        )

    @classmethod
    def twin(cls, network: StagedClassifier) -> ResNet:
        """The ResNet of the same depth, image and classes whose number of parameters is nearest to another network's.

        The other network's widths, all scaled by one factor and rounded.

        Args:
            network: a PDINet, or another network with its stages.

        Returns:
            A new ResNet, with fresh weights.

        Example:
            >>> from invariants.nn import PDINet
            >>> net = PDINet("projective", 3, 10, depth=(1, 1, 1), width=(16, 24, 48))
            >>> size = lambda n: sum(p.numel() for p in n.parameters())
            >>> bool(abs(size(ResNet.twin(net)) / size(net) - 1) < 0.05)
            True
        """
        wanted, first = sum(p.numel() for p in network.parameters()), network.widths[0]

        # each width of the first stage, and three factors between, up to twice; the number of parameters grows with it
        def widths(quarters: int) -> tuple[int, ...]:
            return tuple(max(round(quarters * w / (4 * first)), 1) for w in network.widths)

        factors = range(1, 8 * first + 1)
        above = bisect_left(factors, wanted, key=lambda quarters: _count(network, widths(quarters)))
        near = {widths(k) for k in factors[max(above - 1, 0) : above + 1]}
        best = min(sorted(near), key=lambda w: abs(_count(network, w) - wanted))
        return cls(network.in_channels, network.num_classes, network.depth, best)


def _count(network: StagedClassifier, widths: tuple[int, ...]) -> int:
    """Parameters of the ResNet of these widths, made without memory or random numbers."""
    with torch.device("meta"):
        made = ResNet(network.in_channels, network.num_classes, network.depth, widths)
    return sum(p.numel() for p in made.parameters())


def _unit(channels: int, width: int, stride: int = 1, act: bool = True) -> nn.Sequential:
    conv = nn.Conv2d(channels, width, 3, stride, padding=1, bias=False)
    return nn.Sequential(conv, nn.BatchNorm2d(width), nn.ReLU() if act else nn.Identity())


def _point(channels: int, width: int, stride: int = 1) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(channels, width, 1, stride, bias=False), nn.BatchNorm2d(width))


def _block(kind: str, channels: int, width: int, halve: bool) -> nn.Module:
    stride = 2 if halve else 1
    if kind == "plain":
        unit = _unit(channels, width)
        return nn.Sequential(nn.MaxPool2d(2), unit) if halve else unit
    if kind == "basic":
        branch, size = nn.Sequential(_unit(channels, width, stride), _unit(width, width, act=False)), width
    else:
        size = 4 * width
        branch = nn.Sequential(_point(channels, width), nn.ReLU(), _unit(width, width, stride), _point(width, size))
    plain = channels == size and not halve
    return Residual(branch, nn.Identity() if plain else _point(channels, size, stride), nn.ReLU())
