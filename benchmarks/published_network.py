"""The published layer in the network of PDINet: the same stages, widths and head, another formula."""

from __future__ import annotations

from collections.abc import Sequence

from torch import Tensor, nn
from torch.nn import functional

from benchmarks.published_layer import PublishedLayer
from invariants.nn.networks import InvariantStages


class PublishedNetwork(InvariantStages):
    """PDINet with published layers: (B, 3, H, W) -> (B, classes).

    Each layer divides by a scale of the input image, which it sees at its own resolution.

    Args:
        num_classes, depth, width, invariant_layers: as PDINet.
    """

    def __init__(
        self, num_classes: int, depth: int | Sequence[int], width: int | Sequence[int], invariant_layers: int = 1
    ) -> None:
        seen: list[Tensor] = []
        super().__init__(
            3,
            num_classes,
            depth,
            width,
            dimension=2,
            layer=lambda channels, size: _Layer(seen, channels, size),
            invariant_layers=invariant_layers,
            halvings=None,
        )
        self.seen = seen

    def feature_map(self, image: Tensor) -> Tensor:
        self.seen[:] = [image]
        return super().feature_map(image)


class _Layer(nn.Module):
    def __init__(self, seen: list[Tensor], channels: int, width: int) -> None:
        super().__init__()
        self.seen, self.layer = seen, PublishedLayer(channels, width)

    def forward(self, x: Tensor) -> Tensor:
        (image,) = self.seen
        out: Tensor = self.layer(x, functional.adaptive_avg_pool2d(image, x.shape[2:]))
        return out
