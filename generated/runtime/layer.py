"""Layers on a generated kernel: image -> Gaussian jets -> relative invariants -> policy -> mixing."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .errors import InputError
from .gaussian_jets import GaussianJets
from .kernel import Kernel
from .policies import Normaliser

_CONV = {1: nn.Conv1d, 2: nn.Conv2d, 3: nn.Conv3d}
_NORM = {1: nn.BatchNorm1d, 2: nn.BatchNorm2d, 3: nn.BatchNorm3d}
_BATCH_NORMS = tuple(_NORM.values())


class Features(nn.Module):
    """Differential invariants of an image: (B, C, *spatial) -> (B, out_channels, *spatial).

    features(x) = I_k(j u(x)) / R(x)^{w_k}, with Gaussian jets j u and the policy's scale R.

    Args:
        kernel: a generated kernel.
        in_channels: channels of the image.
        sigma: standard deviation of the Gaussian, in pixels.
        truncate: radius of the filters in standard deviations.
        policy, floor, eps: see :class:`Normaliser`.

    Raises:
        InputError: for a number of channels that the kernel does not serve, or bad options.
    """

    def __init__(
        self,
        kernel: Kernel,
        in_channels: int,
        *,
        sigma: float = 0.75,
        truncate: float = 4.0,
        policy: str = "weighted",
        floor: float | None = None,
        eps: float = 1e-3,
    ) -> None:
        super().__init__()
        self.kernel = kernel
        self.in_channels = in_channels
        self.out_channels = kernel.out_channels(in_channels)
        self.jets = GaussianJets(kernel.spec.order, kernel.spec.dimension, sigma=sigma, truncate=truncate)
        self.normaliser = Normaliser(kernel.spec.feature_weights(in_channels), policy, floor, eps)

    def forward(self, image: Tensor) -> Tensor:
        return self.forward_with_mask(image)[0]

    def forward_with_mask(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """Features, and the mask (B, 1, *spatial) of pixels off the null stratum."""
        dimension = self.kernel.spec.dimension
        if not isinstance(image, Tensor) or image.dim() != dimension + 2 or image.shape[1] != self.in_channels:
            tensor = isinstance(image, Tensor)
            raise InputError(
                given=f"an image of shape {tuple(image.shape)}"
                if tensor
                else f"an image of type {type(image).__name__}",
                expected=f"a tensor (batch, {self.in_channels}, {', '.join(['size'] * dimension)})",
                remedy="add a batch axis with image[None], or build the layer with the image's in_channels"
                if tensor
                else "convert it with torch.from_numpy(...) first",
            )
        # second derivatives of half-precision sums lose all digits, so autocast stops here
        if torch.amp.is_autocast_available(image.device.type):
            with torch.autocast(image.device.type, enabled=False):
                return self._features(image)
        return self._features(image)

    def _features(self, image: Tensor) -> tuple[Tensor, Tensor]:
        jets = self.jets(image)
        base = self._coordinates(jets) if self.kernel.spec.uses_base else None
        features: tuple[Tensor, Tensor] = self.normaliser(self.kernel(jets, base))
        return features

    def _coordinates(self, jets: Tensor) -> Tensor:
        """Pixel coordinates with the origin at the image's centre, x along the last axis."""
        axes = [torch.arange(n, device=jets.device, dtype=jets.dtype) - (n - 1) / 2 for n in jets.shape[3:]]
        grids = torch.meshgrid(*axes, indexing="ij")
        return torch.stack(grids[::-1])[None]

    def extra_repr(self) -> str:
        return f"{self.kernel.spec.name}, in_channels={self.in_channels}, out_channels={self.out_channels}"


class Layer(nn.Module):
    """An invariant layer: features, standardised, then mixed by a 1x1 convolution.

    Args:
        kernel: a generated kernel.
        in_channels, out_channels: channels before and after.
        bias: whether the mixing has a bias.
        standardise: whether each feature is brought to mean 0 and variance 1 (batch statistics, no parameters).
        sigma, truncate, policy, floor, eps: see :class:`Features`.
    """

    def __init__(
        self,
        kernel: Kernel,
        in_channels: int,
        out_channels: int,
        *,
        sigma: float = 0.75,
        truncate: float = 4.0,
        policy: str = "weighted",
        floor: float | None = None,
        eps: float = 1e-3,
        bias: bool = True,
        standardise: bool = True,
    ) -> None:
        super().__init__()
        if isinstance(out_channels, bool) or not isinstance(out_channels, int) or out_channels < 1:
            raise InputError(
                given=f"out_channels={out_channels!r}", expected="an integer of at least 1", remedy="pass 64, say"
            )
        dimension = kernel.spec.dimension
        if dimension not in _CONV:
            raise InputError(
                given=f"a kernel on a base of dimension {dimension}",
                expected="1, 2 or 3 spatial axes",
                remedy="use Features and mix the channels yourself",
            )
        self.features = Features(
            kernel, in_channels, sigma=sigma, truncate=truncate, policy=policy, floor=floor, eps=eps
        )
        width = self.features.out_channels
        self.standardise: nn.Module = _NORM[dimension](width, affine=False) if standardise else nn.Identity()
        self.mixing = _CONV[dimension](width, out_channels, 1, bias=bias)

    def forward(self, image: Tensor) -> Tensor:
        # features are at least float32; the rest of the layer may have been moved to another format
        features = self.features(image).to(self.mixing.weight.dtype)
        if self.training and features.numel() == features.shape[1] and isinstance(self.standardise, _BATCH_NORMS):
            raise InputError(
                given="a single pixel of a single image, in training mode",
                expected="more values: batch normalisation compares them",
                remedy="call .eval(), or build the layer with standardise=False",
            )
        mixed: Tensor = self.mixing(self.standardise(features))
        return mixed
