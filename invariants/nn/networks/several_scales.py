"""One picture at several scales: invariant layers side by side."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn

from generated.runtime.layer import Layer


class SeveralScales(nn.Module):
    """Invariant layers of one image, added: (B, C, *spatial) -> (B, out_channels, *spatial).

    sum_s W_s f_s(u), which is one 1x1 convolution of all their features, computed a layer at a time.

    Args:
        layers: of equal numbers of channels, before and after.

    Example:
        >>> from generated.projective import kernel
        >>> both = SeveralScales([Layer(kernel, 3, 8, sigma=sigma) for sigma in (0.75, 1.5)])
        >>> both(torch.rand(2, 3, 16, 16)).shape
        torch.Size([2, 8, 16, 16])
    """

    def __init__(self, layers: Sequence[Layer]) -> None:
        super().__init__()
        self.layers = nn.ModuleList(layers)

    def forward(self, image: Tensor) -> Tensor:
        return torch.stack([layer(image) for layer in self.layers]).sum(0)
