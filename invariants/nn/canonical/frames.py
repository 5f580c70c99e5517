"""A network that finds a frame of the plane in a picture, and finds it moved where the picture is."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from generated.runtime.policies import FLOORS
from invariants.errors import InputError

from ..layers import InvariantFeatures
from ..networks import PDINet
from .measure_frames import FRAMES

# Infinitesimal transformations of each group, as positions and entries of 3 x 3 matrices; each group adds to the one before.
_SIMILARITY = ({(0, 2): 1.0}, {(1, 2): 1.0}, {(0, 0): 1.0, (1, 1): 1.0}, {(0, 1): -1.0, (1, 0): 1.0})
_AFFINE = (*_SIMILARITY, {(0, 0): 1.0, (1, 1): -1.0}, {(0, 1): 1.0, (1, 0): 1.0})
_GENERATORS = {"similarity": _SIMILARITY, "affine": _AFFINE, "projective": (*_AFFINE, {(2, 0): 1.0}, {(2, 1): 1.0})}
# Largest coordinate of a correction: exp of it stays far from singular.
_LARGEST = 3.0


class FrameNetwork(nn.Module):
    """A homography for each picture, equivariant up to sampling: (B, C, H, W) -> (B, 3, 3), frame(g u) = g frame(u).

    frame(u) = h(mu_1, mu_2) k D: mu_j = f_j(u)(z) rho(z) dz are measures that g carries along, since f_j > 0 are
    invariant maps (invariant layers, 1x1 mixing, softplus) and rho = (sum_n (sum_k I_k^2)^(2/n))^(1/4), I_k the relative
    invariants of weight n = 1, 2 of the picture, takes the Jacobian determinant as its factor; h is the frame of the
    measures, k = exp(sum_i a_i X_i) a correction within the group, a a small network of the means of the layers' maps
    under both measures, which are invariant; and D = diag(extent, extent, 1). The corrections begin as the identity. What
    enters or leaves the picture changes its frame: meant for things on a flat ground.

    Args:
        group: "projective", "affine" or "similarity".
        in_channels: channels of the picture, 1 for grey ones.
        width, depth: channels and number of invariant layers, at full resolution.
        extent: half the side of the window that becomes the picture, in units of the frame, in which the edges of what is
            seen lie at a typical radius of sqrt(2).
        options: sigma, truncate, backend and others of the layers.

    Raises:
        InputError: for another group, extent, width or depth; in a call as PDINet.

    Source: Kaba et al., Equivariance with learned canonicalization functions, ICML 2023, and Li et al., Affine steerable
        equivariant layer for canonicalization, ICLR 2025, for the idea; frames from invariant measures are our own.

    Example:
        >>> import torch
        >>> FrameNetwork("affine", in_channels=3)(torch.rand(2, 3, 24, 24)).shape
        torch.Size([2, 3, 3])
    """

    def __init__(
        self, group: str, in_channels: int, width: int = 16, depth: int = 2, *, extent: float = 2.5, **options: Any
    ) -> None:
        super().__init__()
        if group not in FRAMES:
            raise InputError(
                given=f"group={group!r}",
                expected=f"one of {', '.join(FRAMES)}: groups whose frames two measures fix",
                remedy='pass "projective" for pictures seen in perspective',
            )
        if isinstance(extent, bool) or not isinstance(extent, (int, float)) or not 0 < extent < float("inf"):
            raise InputError(
                given=f"extent={extent!r}", expected="a positive number", remedy="leave extent out for 2.5"
            )
        self.group, self.extent = group, float(extent)
        # built for the digits of its example: other settings than a classifier's
        usual: dict[str, Any] = {"sigma": 0.75, "policy": "weighted", "detail": None, "parallel_gradients": False}
        self.layers = PDINet(
            group, in_channels, 1, depth=(depth,), width=width, invariant_layers=depth, **usual | options
        ).stages
        self.relative = InvariantFeatures(group, in_channels, **{**options, "policy": "polynomial"})
        self.weigh = nn.Conv2d(width, 2, 1)
        last = nn.Linear(2 * width, len(_GENERATORS[group]))
        nn.init.zeros_(last.weight)
        nn.init.zeros_(last.bias)
        self.correct = nn.Sequential(nn.Linear(2 * width, 2 * width), nn.SiLU(), last)

    def forward(self, images: Tensor) -> Tensor:
        return self.forward_with_mask(images)[0]

    def forward_with_mask(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """Frames (B, 3, 3), float64, and (B,) bool: False where a picture has none and gets the identity.

        That is a flat picture, one whose measures have one centre (symmetric ones), and one with all edges on a line.
        """
        maps = self.layers(images).flatten(2)
        measures = self._measures(images, maps)
        frames, found = FRAMES[self.group](_pixels(images), *measures.unbind(1))
        totals = measures.sum(2, keepdim=True)
        shares = measures / totals.clamp_min(torch.finfo(measures.dtype).tiny)
        means = (shares @ maps.double().mT).flatten(1)
        coordinates = _LARGEST * (self.correct(means.to(maps.dtype)).double() / _LARGEST).tanh()
        correction = torch.linalg.matrix_exp(torch.einsum("bk,kij->bij", coordinates, _generators(self.group, frames)))
        window = torch.diag(frames.new_tensor([self.extent, self.extent, 1.0]))
        unit = torch.eye(3, dtype=frames.dtype, device=frames.device)
        return torch.where(found[:, None, None], frames @ correction @ window, unit), found

    def _measures(self, images: Tensor, maps: Tensor) -> Tensor:
        """f_j rho: (B, 2, H W), float64."""
        positive = functional.softplus(self.weigh(maps[..., None])[..., 0].double())
        features = self.relative(images).double().flatten(2)
        weights = self.relative.kernel.spec.feature_weights(images.shape[1])
        squares = [features[:, [k for k, w in enumerate(weights) if w[0] == n]].square().sum(1) for n in (1, 2)]
        total = squares[0].square() + squares[1]
        # below the rounding error of jets, pixels are flat; the root has no derivative at 0
        edged = total > FLOORS.get(images.dtype, FLOORS[torch.float32]) ** 4
        density = torch.where(edged, torch.where(edged, total, 1.0).pow(0.25), 0.0)
        return positive * density[:, None]


def _pixels(images: Tensor) -> Tensor:
    """(1, H W, 3): the centres of the pixels, with a last coordinate of 1."""
    y, x = ((2 * torch.arange(n, dtype=torch.float64, device=images.device) + 1) / n - 1 for n in images.shape[2:])
    grid = torch.stack(torch.meshgrid(x, y, indexing="xy"), -1).flatten(0, 1)
    return functional.pad(grid, (0, 1), value=1.0)[None]


def _generators(group: str, like: Tensor) -> Tensor:
    generators = like.new_zeros(len(_GENERATORS[group]), 3, 3)
    for matrix, entries in zip(generators, _GENERATORS[group], strict=True):
        for position, value in entries.items():
            matrix[position] = value
    return generators
