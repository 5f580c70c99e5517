"""The published layer in the network of PDINet: the same stages, widths and head, another formula."""

from __future__ import annotations

from collections.abc import Sequence

from torch import Tensor, nn
from torch.nn import functional

from benchmarks.published_layer import PublishedLayer
from invariants.nn.stages import Residual, StagedClassifier


class PublishedNetwork(StagedClassifier):
    """PDINet with published layers: (B, 3, H, W) -> (B, classes).

    Each layer divides by a scale of the input image, which it sees at its own resolution.

    Args:
        num_classes, depth, width: as PDINet; blocks are plain or basic.
    """

    def __init__(self, num_classes: int, depth: int | Sequence[int], width: int | Sequence[int]) -> None:
        seen: list[Tensor] = []

        def block(kind: str, channels: int, size: int, halve: bool, first: bool) -> nn.Module:
            made: nn.Module = _Unit(seen, channels, size)
            if kind == "basic":
                branch = nn.Sequential(made, _Unit(seen, size, size))
                shortcut = nn.Identity() if channels == size else nn.Conv2d(channels, size, 1)
                made = Residual(branch, shortcut, nn.ReLU())
            return nn.Sequential(nn.AvgPool2d(2), made) if halve else made

        super().__init__(
            3,
            num_classes,
            depth,
            width,
            dimension=2,
            stem=lambda channels, size: _Unit(seen, channels, size),
            block=block,
            shrink=lambda: nn.AvgPool2d(2),
        )
        self.seen = seen

    def feature_map(self, image: Tensor) -> Tensor:
        self.seen[:] = [image]
        return super().feature_map(image)


class _Unit(nn.Module):
    def __init__(self, seen: list[Tensor], channels: int, width: int) -> None:
        super().__init__()
        self.seen = seen
        self.layer, self.norm, self.act = PublishedLayer(channels, width), nn.BatchNorm2d(width), nn.ReLU()

    def forward(self, x: Tensor) -> Tensor:
        (image,) = self.seen
        out: Tensor = self.act(self.norm(self.layer(x, functional.adaptive_avg_pool2d(image, x.shape[2:]))))
        return out
