"""A descriptor at every pixel, and keypoints, from differential invariants: for matching pictures in perspective."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from generated.runtime.gaussian_jets import GaussianJets
from generated.runtime.policies import FLOORS
from invariants import Derivation
from invariants.errors import InputError
from invariants.limits import DESCRIPTOR_SIGMA

from ..layers import InvariantFeatures
from ..perspective import whiten

_WIDTHS = (1.0, 2.0, 3.0)
"""Neighbourhoods of a descriptor, in units of the scale of its features."""
_BLURS = (1.5, 3.0)
"""Standard deviations, in pixels, of the copies that stand for the missing channels of a grey picture."""

# Deviations below these say nothing: of a feature in a neighbourhood, over a picture, and of a whole descriptor.
_LEAST = 1e-3


class DenseFeatures(nn.Module):
    """Descriptors of unit length at every pixel, made of differential invariants: (B, C, H, W) -> (B, K, H, W).

    The picture is whitened. At each scale, each feature gives its mean and its standard deviation under Gaussians of one,
    two and three times that scale; each of these is brought to mean 0 and variance 1 over the picture, and the K of them
    at a pixel to length 1. Descriptors move with the picture up to sampling, borders, what leaves the view, and the widths
    of the Gaussians, which do not follow a change of scale. Whitening undoes brightness and contrast, a u + b, all but its
    floor. A grey picture gets two channels more, itself under Gaussians of 1.5 and 3 pixels.

    Args:
        group: a catalogue name or a Derivation, acting on the plane.
        in_channels: channels of the picture.
        sigmas: scales of the features, standard deviations in pixels, 0.5 to 7; the first is that of keypoints as well.
        options: policy, floor, eps and backend, see :class:`InvariantFeatures`.

    Raises:
        InputError: for sigmas or channels out of range, or as :class:`InvariantFeatures`; in a call: a picture that is not
            a finite floating-point (B, C, H, W) tensor.

    Source: neighbourhoods of invariants as descriptors: Schmid and Mohr, Local grayvalue invariants for image retrieval,
    IEEE Trans. PAMI 19 (1997); the invariants of the projective group, the statistics and the keypoints are our own.

    Example:
        >>> features = DenseFeatures("projective", in_channels=3)
        >>> features(torch.rand(1, 3, 32, 32)).shape, features.out_channels
        (torch.Size([1, 156, 32, 32]), 156)
    """

    def __init__(
        self,
        group: str | Derivation = "projective",
        in_channels: int = 3,
        sigmas: Sequence[float] = (1.5, 3.0),
        **options: Any,
    ) -> None:
        super().__init__()
        self.sigmas = _scales(sigmas)
        if isinstance(in_channels, bool) or not isinstance(in_channels, int) or in_channels < 1:
            raise InputError(
                given=f"in_channels={in_channels!r}",
                expected="an integer of at least 1",
                remedy="pass 3 for colours, 1 for grey",
            )
        self.in_channels = in_channels
        channels = in_channels if in_channels > 1 else 1 + len(_BLURS)
        features = [InvariantFeatures(group, channels, sigma=s, **options) for s in self.sigmas]
        dimension = features[0].kernel.spec.dimension
        if dimension != 2:
            raise InputError(
                given=f"a group acting on {dimension} coordinates",
                expected="an action on the plane",
                remedy="use InvariantFeatures for lines and volumes",
            )
        self.features = nn.ModuleList(features)
        self.neighbourhoods = nn.ModuleList(_mean(width * s) for s in self.sigmas for width in _WIDTHS)
        self.blurs = nn.ModuleList(_mean(s) for s in _BLURS if in_channels == 1)
        self.gradients = GaussianJets(1, sigma=self.sigmas[0])
        self.out_channels = 2 * len(_WIDTHS) * sum(f.out_channels for f in features)

    def forward(self, image: Tensor) -> Tensor:
        picture = whiten(self._channels(image))
        found = []
        for scale, features in enumerate(self.features):
            maps = features(picture)
            for mean in self.neighbourhoods[scale * len(_WIDTHS) : (scale + 1) * len(_WIDTHS)]:
                first, second = mean(maps)[:, :, 0], mean(maps.square())[:, :, 0]
                found += [first, (second - first.square()).clamp_min(_LEAST**2).sqrt()]
        descriptors = torch.cat(found, 1)
        centred = descriptors - descriptors.mean((2, 3), keepdim=True)
        deviations = centred.square().mean((2, 3), keepdim=True).clamp_min(_LEAST**2).sqrt()
        return functional.normalize(centred / deviations, dim=1, eps=_LEAST)

    @torch.no_grad()
    def keypoints(self, image: Tensor, count: int | None = None) -> list[Tensor]:
        """Pixels where the colours turn most: local maxima of rho = (sum_{i<j} J_ij^2)^(1/2).

        J_ij = det(grad u_i, grad u_j) has weight 1 under every transformation g of the plane, rho det(Dg) = rho o g, so
        that maxima move with the picture as far as det(Dg) is constant around them. A maximum is the largest of
        5 x 5 pixels, off the null stratum and at least two scales away from the border.

        Args:
            image: (B, C, H, W), values of unit size.
            count: the most a picture gives, those of the largest rho; all of them without it.

        Returns:
            For each picture (N, 2), int64: x, y in pixels, by falling rho. None where rho is 0, as in a constant picture.

        Raises:
            InputError: as the class; a count that is not a positive integer.

        Example:
            >>> points = DenseFeatures().keypoints(torch.rand(2, 3, 32, 32), count=5)
            >>> [p.shape for p in points]
            [torch.Size([5, 2]), torch.Size([5, 2])]
        """
        if count is not None and (isinstance(count, bool) or not isinstance(count, int) or count < 1):
            raise InputError(given=f"count={count!r}", expected="a positive integer", remedy="leave count out for all")
        rho = _density(self.gradients(self._channels(image)))
        largest = functional.max_pool2d(rho[:, None], 5, stride=1, padding=2)[:, 0]
        edge = math.ceil(2 * self.sigmas[0])
        inside = torch.zeros_like(rho, dtype=torch.bool)
        inside[:, edge : rho.shape[1] - edge, edge : rho.shape[2] - edge] = True
        found = []
        for strength, maximum in zip(rho, inside & (rho == largest) & (rho > FLOORS[rho.dtype]), strict=True):
            y, x = maximum.nonzero(as_tuple=True)
            order = strength[maximum].sort(descending=True, stable=True).indices[:count]
            found.append(torch.stack([x, y], 1)[order])
        return found

    def _channels(self, image: Tensor) -> Tensor:
        """The picture, checked, in at least single precision; a grey one with its blurred copies."""
        tensor = isinstance(image, Tensor)
        if not tensor or image.dim() != 4 or image.shape[1] != self.in_channels or not image.is_floating_point():
            raise InputError(
                given=f"a picture: {tuple(image.shape)}, {image.dtype}" if tensor else type(image).__name__,
                expected=f"a floating-point tensor (batch, {self.in_channels}, height, width)",
                remedy="add a batch axis with image[None], convert integers with .float() / 255, or set in_channels",
            )
        if image.numel() == 0 or not bool(image.isfinite().all()):
            raise InputError(
                given=f"a picture {tuple(image.shape)} that is empty or has NaN or infinity",
                expected="at least one picture, of finite values",
                remedy="leave such pictures out",
            )
        precise = image.to(torch.promote_types(image.dtype, torch.float32))
        return torch.cat([precise, *(blur(precise)[:, :, 0] for blur in self.blurs)], 1)

    def extra_repr(self) -> str:
        return f"in_channels={self.in_channels}, out_channels={self.out_channels}, sigmas={self.sigmas}"


def _density(jets: Tensor) -> Tensor:
    """rho from first derivatives (B, C, 3, H, W)."""
    x, y = jets[:, :, 1], jets[:, :, 2]
    i, j = torch.triu_indices(x.shape[1], x.shape[1], 1, device=x.device)
    return (x[:, i] * y[:, j] - y[:, i] * x[:, j]).square().sum(1).sqrt()


def _mean(sigma: float) -> GaussianJets:
    return GaussianJets(0, sigma=sigma, truncate=3.0)


def _scales(sigmas: Sequence[float]) -> tuple[float, ...]:
    numbers = isinstance(sigmas, (list, tuple)) and all(
        isinstance(s, (int, float)) and not isinstance(s, bool) and 0.5 <= s <= DESCRIPTOR_SIGMA.value for s in sigmas
    )
    if not numbers or not sigmas:
        raise InputError(
            given=f"sigmas={sigmas!r}",
            expected=f"one or more standard deviations from 0.5 to {DESCRIPTOR_SIGMA.value} pixels",
            remedy="pass sigmas=(1.5, 3.0), say; shrink the picture for wider ones",
        )
    return tuple(float(s) for s in sigmas)
