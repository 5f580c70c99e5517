"""Layers on a generated kernel: image -> Gaussian jets -> relative invariants -> policy -> mixing."""

from __future__ import annotations

from contextlib import nullcontext
from typing import Any

import torch
from torch import Tensor, nn

from .choice import FORMATS, choose, require_backend
from .errors import InputError
from .gaussian_jets import GaussianJets
from .kernel import Kernel, transformed
from .layer_operator import invariant_layer
from .layer_pass import folded
from .layer_settings import settings_key
from .noise import noise_scale
from .policies import FADED, Normaliser, require_policy
from .separate import features_and_mask, terms_of

NOISE = 0.02
"""Standard deviation of a pixel's noise unless another is given: of pictures with values of unit size."""

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
        policy, floor, eps: see :class:`Normaliser`; also 'faded', which is 'regularised' with eps the scale of noise.
        noise: standard deviation of the noise in a pixel that 'faded' reckons with, in units of the values of the image.
        backend: 'auto' (the fastest that works where the image is), 'torch', 'cpp' or 'triton'.

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
        noise: float = NOISE,
        backend: str = "auto",
    ) -> None:
        super().__init__()
        require_backend(backend)
        require_policy(policy)
        self.backend = backend
        self.kernel = kernel
        self.in_channels = in_channels
        self.out_channels = kernel.out_channels(in_channels)
        self.jets = GaussianJets(kernel.spec.order, kernel.spec.dimension, sigma=sigma, truncate=truncate)
        scale = policy
        if policy == FADED:
            scale, eps = "regularised", noise_scale(kernel, in_channels, sigma, truncate, noise) or eps
        self.normaliser = Normaliser(kernel.spec.feature_weights(in_channels), scale, floor, eps)
        self._terms = terms_of(kernel.spec, in_channels, self.normaliser)

    def forward(self, image: Tensor) -> Tensor:
        self._check(image)
        if self.fuses(image):
            return self.fused(image, None, None, _interior(image), standardise=False)[0]
        return self._separate(image, masked=False)[0]

    def forward_with_mask(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """Features, and the mask (B, 1, *spatial) of pixels where they are exact.

        Exact: every feature is finite, and rounding of jets and invariants moves none that has a weight by more than
        ``rounding.TOLERANCES``. On a flat picture, a ramp or stripes, where relative invariants cancel, no pixel is.

        Example:
            >>> import torch
            >>> from generated.projective import kernel
            >>> features = Features(kernel, 2, backend="torch")
            >>> stripes = torch.arange(8.0).sin().expand(1, 2, 8, 8)
            >>> features.forward_with_mask(stripes)[1].any(), features.forward_with_mask(torch.rand(1, 2, 8, 8))[1].all()
            (tensor(False), tensor(True))
        """
        self._check(image)
        if self.fuses(image):
            features, _, _, mask = self.fused(image, None, None, _interior(image), standardise=False, masked=True)
            return features, mask
        return self._separate(image, masked=True)

    def fuses(self, image: Tensor) -> bool:
        """Whether one compiled pass over tiles computes this image; else jets, features and scales are made in turn."""
        spec = self.kernel.spec
        if transformed() or image.numel() == 0 or spec.dimension not in _CONV or str(image.dtype)[6:] not in FORMATS:
            return False
        if hooked(self.jets, self.normaliser) or not spec.polynomial:  # rounding of quotients is followed by operation
            return False
        chosen = self._chosen(image)
        # Triton sweeps keep stencils and features of a channel in registers
        small = spec.dimension == 2 and self.jets.radius <= 7 and len(spec.spans) <= 16
        return chosen == "cpp" or (chosen == "triton" and small)

    def _chosen(self, image: Tensor) -> str:
        return choose(self.kernel.operator, image.device.type, str(_interior(image))[6:], self.backend)

    def fused(
        self,
        image: Tensor,
        weight: Tensor | None,
        bias: Tensor | None,
        dtype: torch.dtype,
        *,
        standardise: bool,
        norm_eps: float = 0.0,
        masked: bool = False,
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Output, batch mean and variance of the features, mask: see :mod:`layer_operator`."""
        settings = settings_key(
            kernel=self.kernel.operator,
            backend=self._chosen(image),
            sigma=_concrete(self.jets.sigma),
            truncate=_concrete(self.jets.truncate),
            policy=self.normaliser.policy,
            floor=_concrete(self.normaliser.floor),
            eps=_concrete(self.normaliser.eps),
            standardise=standardise,
            norm_eps=_concrete(norm_eps),
        )
        found: tuple[Tensor, Tensor, Tensor, Tensor] = invariant_layer(image, weight, bias, settings, dtype, masked)
        return found

    def _check(self, image: Tensor) -> None:
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
        self.jets.check_image(image)

    def _separate(self, image: Tensor, *, masked: bool) -> tuple[Tensor, Tensor]:
        # second derivatives of half-precision sums lose all digits, so autocast stops here
        autocast = torch.amp.is_autocast_available(image.device.type)
        with torch.autocast(image.device.type, enabled=False) if autocast else nullcontext():
            return features_and_mask(
                self.kernel, self.jets, self.normaliser, self._terms, image, self.backend, finite=masked
            )

    def extra_repr(self) -> str:
        return f"{self.kernel.spec.name}, in_channels={self.in_channels}, out_channels={self.out_channels}"


class Layer(nn.Module):
    """An invariant layer: features, standardised, then mixed by a 1x1 convolution.

    Args:
        kernel: a generated kernel.
        in_channels, out_channels: channels before and after.
        bias: whether the mixing has a bias.
        standardise: whether each feature is brought to mean 0 and variance 1 (batch statistics, no parameters).
        sigma, truncate, policy, floor, eps, noise, backend: see :class:`Features`.
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
        noise: float = NOISE,
        bias: bool = True,
        standardise: bool = True,
        backend: str = "auto",
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
            kernel,
            in_channels,
            sigma=sigma,
            truncate=truncate,
            policy=policy,
            floor=floor,
            eps=eps,
            noise=noise,
            backend=backend,
        )
        width = self.features.out_channels
        self.standardise: nn.Module = _NORM[dimension](width, affine=False) if standardise else nn.Identity()
        self.mixing = _CONV[dimension](width, out_channels, 1, bias=bias)

    def forward(self, image: Tensor) -> Tensor:
        if self._whole():
            self.features._check(image)
            if self.features.fuses(image):
                return self._fused(image)
        # features are at least float32; the rest of the layer may have been moved to another format
        features = self.features(image).to(self.mixing.weight.dtype)
        if isinstance(self.standardise, _BATCH_NORMS):
            self._require_several(features.numel() // max(features.shape[1], 1))
        mixed: Tensor = self.mixing(self.standardise(features))
        return mixed

    def _whole(self) -> bool:
        """Whether the parts are as they were built, so that one operator may stand for them."""
        norm = self.standardise
        plain = isinstance(norm, nn.Identity) or (
            isinstance(norm, _BATCH_NORMS)
            and type(norm) in _BATCH_NORMS
            and norm.track_running_stats
            and not norm.affine
            and norm.num_features == self.features.out_channels
        )
        parts = (self.features, norm, self.mixing, self.features.jets, self.features.normaliser)
        watched = hooked(*parts)
        mix = self.mixing
        pointwise = type(mix) in _CONV.values() and mix.weight.shape[1] == self.features.out_channels
        pointwise = pointwise and mix.weight[0, 0].numel() == 1 and set(mix.stride) == {1} and not any(mix.padding)
        return bool(plain and pointwise and not watched)

    def _require_several(self, pixels: int) -> None:
        if self.training and pixels == 1:
            raise InputError(
                given="a single pixel of a single image, in training mode",
                expected="more values: batch normalisation compares them",
                remedy="call .eval(), or build the layer with standardise=False",
            )

    def _fused(self, image: Tensor) -> Tensor:
        weight, bias, norm = self.mixing.weight.flatten(1), self.mixing.bias, self.standardise
        dtype = weight.dtype
        if torch.is_autocast_enabled(image.device.type):
            dtype = torch.get_autocast_dtype(image.device.type)
        if not isinstance(norm, _BATCH_NORMS):
            return self.features.fused(image, weight, bias, dtype, standardise=False)[0]
        if norm.training:
            pixels = image.numel() // image.shape[1]
            self._require_several(pixels)
            out, mean, variance, _ = self.features.fused(
                image, weight, bias, dtype, standardise=True, norm_eps=norm.eps
            )
            _track(norm, mean, variance, pixels)
            return out
        assert norm.running_mean is not None and norm.running_var is not None
        wide = torch.promote_types(weight.dtype, torch.float32)
        mean, variance = norm.running_mean.to(wide), norm.running_var.to(wide)
        mix, shift, _ = folded(weight, bias, mean, variance, norm.eps)
        return self.features.fused(image, mix, shift, dtype, standardise=False)[0]


def hooked(*parts: nn.Module) -> bool:
    """Whether somebody wants to see what goes into or out of these."""
    return any(p._forward_hooks or p._forward_pre_hooks or p._backward_hooks or p._backward_pre_hooks for p in parts)


@torch.no_grad()
def _track(norm: Any, mean: Tensor, variance: Tensor, count: int) -> None:
    """Running statistics, as batch normalisation keeps them."""
    norm.num_batches_tracked.add_(1)
    if norm.momentum is None:
        share = 1.0 / norm.num_batches_tracked.double()
    else:
        share = torch.full_like(norm.num_batches_tracked, norm.momentum, dtype=torch.float64)
    unbiased = variance * (count / max(count - 1, 1))
    for running, found in ((norm.running_mean, mean), (norm.running_var, unbiased)):
        running.copy_(running + share * (found - running))


def _concrete(value: float | None) -> float | None:
    """A number that is none of a traced graph's variables, which the attributes of a module may become."""
    if value is None or not torch.compiler.is_compiling():
        return value
    from torch.fx.experimental.symbolic_shapes import guard_scalar  # imports SymPy

    return guard_scalar(value)


def _interior(image: Tensor) -> torch.dtype:
    return torch.float64 if image.dtype == torch.float64 else torch.float32
