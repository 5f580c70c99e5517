"""Passes of a layer over one batch of images: what every backend has to give, and what they share."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod

import torch
from torch import Tensor

from .layer_settings import Settings, bounds_on_errors, family_table


class LayerPass(ABC):
    """Passes of a layer over one batch of images.

    Args:
        settings: of the layer.
        image: (B, C, *spatial).
        outputs: channels of the mixing.
        mask: (B, 1, *spatial), where features are exact; the first pass decides, unless it is known.
        known: whether an earlier job has written it.
        finite: whether features that have left the format are looked for.
    """

    def __init__(
        self, settings: Settings, image: Tensor, outputs: int, mask: Tensor, known: bool, finite: bool
    ) -> None:
        self.mask, self.known, self.finite = mask, known, finite
        spec = settings.spec
        self.dtype = torch.float64 if image.dtype == torch.float64 else torch.float32
        self.device = image.device
        self.channels, self.features, self.outputs = image.shape[1], sum(spec.counts(image.shape[1])), outputs
        self.batch, self.spatial = image.shape[0], tuple(image.shape[2:])
        self.pixels = math.prod(self.spatial)
        self.settings = settings
        self.table = family_table(settings, self.channels, self.dtype)
        self.terms = bounds_on_errors(settings, self.channels, self.dtype)

    def double(self, *shape: int) -> Tensor:
        """Float64 zeros for sums."""
        return torch.zeros(shape, dtype=torch.float64, device=self.device)

    @abstractmethod
    def set_image_scales(self) -> None:
        """What the policy has to know before any other pass."""

    @abstractmethod
    def forward(self, **tensors: Tensor | None) -> None:
        """One pass: to ``out``, with or without ``weight`` and ``bias``."""

    @abstractmethod
    def statistics(self) -> tuple[Tensor, Tensor]:
        """Mean and biased variance of every feature over the batch."""

    def start_products(self) -> Tensor | None:
        """Sums that scales of whole images need before gradients can be taken; None if there are none."""
        return None

    def set_gains(self, products: Tensor, shift: Tensor | None, slope: Tensor | None) -> None:
        """Gradient of those scales, from the sums."""
        raise NotImplementedError

    @abstractmethod
    def start_weight_sums(self) -> dict[str, Tensor]:
        """Zeroed accumulators of the gradients of weight and bias."""

    @abstractmethod
    def weight_sums(self, sums: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
        """The gradients (O, K) and (O), in float64."""

    def fold(
        self, weight: Tensor, bias: Tensor | None, mean: Tensor, variance: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Weight and bias of a mixing that takes features as they are, for the passes; the factor of each feature."""
        mix, add, scale = folded(weight, bias, mean, variance, self.settings.norm_eps)
        return mix.to(self.dtype).contiguous(), add.to(self.dtype), scale

    def standardised_sums(
        self, sums: dict[str, Tensor], weight: Tensor, mean: Tensor, scale: Tensor
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Gradients of weight and bias behind batch statistics; what the gradient of every feature gets from those."""
        by_features, by_ones = self.weight_sums(sums)
        # batch normalisation, from the sums of gradient times feature: see Ioffe and Szegedy (2015)
        by_features = (by_features - by_ones[:, None] * mean) * scale
        total = self.batch * self.pixels
        wide = weight.double()
        sum_of_grad, sum_of_product = wide.T @ by_ones, (wide * by_features).sum(0)
        slope = -scale.square() * sum_of_product / total
        return by_features, by_ones, -scale * sum_of_grad / total - slope * mean, slope

    @abstractmethod
    def backward(self, **tensors: Tensor | None) -> None:
        """One pass from ``grad``: to ``products``, to weight sums, or to ``grad_image`` by ``shift`` and ``slope``."""


def folded(
    weight: Tensor, bias: Tensor | None, mean: Tensor, variance: Tensor, eps: float
) -> tuple[Tensor, Tensor, Tensor]:
    """Weight and bias of a mixing that takes features as they are, and the factor of each feature; in the mean's format."""
    scale = (variance + eps).rsqrt()
    mix = weight.to(mean.dtype) * scale
    shift = -(mix @ mean)
    return mix, shift if bias is None else shift + bias.to(mean.dtype), scale
