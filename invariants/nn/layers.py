"""Invariant features and layers of any group: a catalogue name or a Derivation."""

from __future__ import annotations

from typing import Any

from generated.runtime.layer import Features, Layer
from invariants import Derivation

from .groups import kernel_of


class InvariantFeatures(Features):
    """Differential invariants of an image under a group: (B, C, *spatial) -> (B, out_channels, *spatial).

    features(x) = I_k(j u(x)) / R(x)^{w_k}: relative invariants I_k of the Gaussian jets, divided by the scale that the
    policy gives them.

    Args:
        group: a catalogue name or a Derivation.
        in_channels: channels of the image.
        options: sigma (pixels, 0.75), truncate (standard deviations, 4), policy ('weighted', 'regularised', 'carried',
            'polynomial'), floor and eps (scales of the policy).

    Raises:
        InputError: for an unknown group, channels it does not serve, or bad options; in forward, for a wrong shape.

    Source: invariants of PDINet (NeurIPS 2025), re-derived; the policies are our own.

    Example:
        >>> import torch
        >>> features = InvariantFeatures("projective", in_channels=3)
        >>> features(torch.rand(1, 3, 16, 16)).shape, features.out_channels
        (torch.Size([1, 13, 16, 16]), 13)
    """

    def __init__(self, group: str | Derivation, in_channels: int, **options: Any) -> None:
        super().__init__(kernel_of(group), in_channels, **options)


class InvariantLayer(Layer):
    """An invariant layer: features, standardised, mixed by a 1x1 convolution: (B, C, *spatial) -> (B, K, *spatial).

    Args:
        group: a catalogue name or a Derivation.
        in_channels, out_channels: channels before and after.
        options: those of :class:`InvariantFeatures`, and bias (True), standardise (True: each feature to mean 0 and
            variance 1 over the batch).

    Raises:
        InputError: as :class:`InvariantFeatures`.

    Example:
        >>> import torch
        >>> InvariantLayer("affine", 3, 8)(torch.rand(2, 3, 12, 12)).shape
        torch.Size([2, 8, 12, 12])
    """

    def __init__(self, group: str | Derivation, in_channels: int, out_channels: int, **options: Any) -> None:
        super().__init__(kernel_of(group), in_channels, out_channels, **options)
