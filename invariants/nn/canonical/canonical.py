"""Pictures straightened before a classifier sees them."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ..perspective import warp
from .frames import FrameNetwork


class Canonical(nn.Module):
    """A classifier of straightened pictures, invariant up to sampling whatever the classifier: (B, C, H, W) -> logits.

    logits(u) = classifier(h(u)^-1 u), h(u) the frame of u: h(g u)^-1 g u = h(u)^-1 u. Trained as a whole, on pictures
    as taken: a classifier that was trained before needs some passes to know straightened pictures.

    Args:
        classifier: any module from pictures (B, C, H, W).
        frame_network: finds the frames.

    Raises:
        InputError: in a call, as the frame network.

    Source: Kaba et al., Equivariance with learned canonicalization functions, ICML 2023.

    Example:
        >>> from invariants.nn import ResNet
        >>> canonical = Canonical(ResNet(3, 10, depth=(1, 1), width=8), FrameNetwork("projective", 3, width=8)).eval()
        >>> canonical(torch.rand(2, 3, 24, 24)).shape
        torch.Size([2, 10])
    """

    def __init__(self, classifier: nn.Module, frame_network: FrameNetwork) -> None:
        super().__init__()
        self.classifier, self.frame_network = classifier, frame_network

    def straighten(self, images: Tensor) -> Tensor:
        """h(u)^-1 u, of the size of the pictures: what lies in the frame's window; black beyond the picture."""
        return warp(images, torch.linalg.inv(self.frame_network(images)))

    def forward(self, images: Tensor) -> Tensor:
        logits: Tensor = self.classifier(self.straighten(images))
        return logits
