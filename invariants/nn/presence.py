"""Where a picture says something: the pixels whose means a network takes."""

from __future__ import annotations

from torch import Tensor, nn

from generated.runtime.layer import Features

_HAVE_SCALES = ("weighted", "regularised")
"""Policies with a scale of every pixel, for which its share can be told."""


class Presence(nn.Module):
    """How much of the scale of each pixel is the picture's own, not noise: (B, C, *spatial) -> (B, 1, *spatial), 0 to 1.

    w = R^2m / (R^2m + eps^2m), with the scale R of the invariants and the eps of 'faded' or 'regularised'; for 'weighted' 1
    where features are exact and 0 where they are masked. It is near 0 or 1 at most pixels, and moves with the picture: a
    mean under w leaves out what is flat, or uncovered, or noise.

    Args:
        features: of the image.

    Example:
        >>> import torch
        >>> from invariants.nn import InvariantFeatures
        >>> presence = Presence(InvariantFeatures("projective", 3, policy="faded"))
        >>> flat, noisy = torch.ones(1, 3, 8, 8), torch.rand(1, 3, 8, 8, generator=torch.Generator().manual_seed(0))
        >>> bool(presence(flat).max() < 1e-6), bool(presence(noisy).min() > 0.5)
        (True, True)
    """

    def __init__(self, features: Features) -> None:
        super().__init__()
        self.features = features

    @staticmethod
    def serves(features: Features) -> bool:
        """Whether the features of a pixel are divided by a scale of that pixel."""
        return bool(features.normaliser.directions) and features.normaliser.policy in _HAVE_SCALES

    def forward(self, image: Tensor) -> Tensor:
        found: Tensor = self.features.normaliser.presence(self.features(image))
        return found
