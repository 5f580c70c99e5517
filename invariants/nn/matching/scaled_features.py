"""Keypoints with a scale and a direction, and descriptors in their frames, from differential invariants."""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from generated.runtime.layer import Features
from invariants import Derivation
from invariants.errors import InputError

from ..groups import first_kernel_of, kernel_of
from .extrema import maxima
from .frames import patches, with_directions
from .keypoints import Keypoints
from .scale_space import Level, scale_space

_WIDTH, _SIDE, _MARGIN, _READ = 14.0, 28, 3, 0.6
"""Of a patch: width in scales of its keypoint, pixels of a side, pixels more on each side for filters, blur that is read."""
_RINGS = ((0.0, 1, 0.06), (0.14, 8, 0.06), (0.3, 8, 0.1))
"""Cells of a descriptor: radius of a ring, cells on it, standard deviation of each; in widths of a patch."""
_WINDOW = 0.3  # standard deviation, in widths of a patch, of the Gaussian under which a patch has mean 0 and variance 1
_FAINT = 0.1  # root mean square below which a feature of a normalised patch fades
_CLIP = 2.3  # largest entry of a descriptor of length 1, in units of the root mean square of its entries
_CHUNK = 400  # patches at a time
_EMPTY = 1e-3  # standard deviation of a patch that counts as empty


class ScaledFeatures(nn.Module):
    """Keypoints and their descriptors, which follow a change of scale and a turn of the picture.

    A keypoint is a maximum over place and scale of the density rho = sigma^2 (mean_a max(0, det Hess u_a))^(1/2), sigma
    its scale; its directions are those of the gradients around it. The picture in its frame, at its position, scale and
    direction, is brought to mean 0 and variance 1. Of the features of :class:`InvariantFeatures` there, relative
    invariants I_k of degree d_k in the picture, come f_k = sign(I_k) |I_k|^(1/d_k), divided by their root mean square in
    the frame, so that what multiplies them there, a factor of the group's Jacobian that is nearly constant, falls out.
    Positive and negative parts are averaged in 17 cells on rings; the descriptor has length 1.

    Position, scale and turn are undone by the frame: keypoints and cells follow similarities exactly, up to sampling.
    det Hess u is a relative invariant of the affine group of weight 2, but the Gaussian that measures it is round: under
    shear and perspective keypoints move little and cells deform. The features f_k are those of the group that is asked
    for. Brightness and contrast, a u + b, fall out.

    Args:
        group: a catalogue name or a Derivation, acting on the plane.
        in_channels: channels of the picture.
        threshold: the least density of a keypoint, for values of unit size.
        backend: see :class:`InvariantFeatures`.

    Raises:
        InputError: for channels or a threshold out of range, or a group as in :class:`InvariantFeatures`; in a call: a
            picture that is not one finite floating-point (C, H, W) or (1, C, H, W) tensor.

    Source: extrema over scales: Lindeberg, Feature detection with automatic scale selection, IJCV 30 (1998); directions
    and cells: Lowe, Distinctive image features from scale-invariant keypoints, IJCV 60 (2004), and Tola, Lepetit and Fua,
    DAISY, IEEE Trans. PAMI 32 (2010). Invariants of a group as what the cells hold are our own.

    Example:
        >>> features = ScaledFeatures("projective", in_channels=3)
        >>> keypoints, descriptors = features.detect_and_describe(torch.rand(3, 48, 48))
        >>> len(keypoints) == len(descriptors), descriptors.shape[1] == features.out_channels
        (True, True)
    """

    powers: Tensor
    cells: Tensor
    window: Tensor

    def __init__(
        self,
        group: str | Derivation = "projective",
        in_channels: int = 3,
        *,
        threshold: float = 0.02,
        backend: str = "auto",
    ) -> None:
        super().__init__()
        if isinstance(in_channels, bool) or not isinstance(in_channels, int) or in_channels < 1:
            raise InputError(
                given=f"in_channels={in_channels!r}",
                expected="an integer of at least 1",
                remedy="pass 3 for colours, 1 for grey",
            )
        number = isinstance(threshold, (int, float)) and not isinstance(threshold, bool)
        if not (number and 0 < threshold < math.inf):
            raise InputError(
                given=f"threshold={threshold!r}", expected="a positive number", remedy="pass threshold=0.02, say"
            )
        self.in_channels, self.threshold = in_channels, float(threshold)
        kernel = first_kernel_of(group, kernel_of(group), in_channels)
        if kernel.spec.dimension != 2:
            raise InputError(
                given=f"a group acting on {kernel.spec.dimension} coordinates",
                expected="an action on the plane",
                remedy="use InvariantFeatures for lines and volumes",
            )
        if kernel.spec.uses_base:
            raise InputError(
                given=f"the group {kernel.spec.name}, whose invariants depend on the place",
                expected="invariants that are the same functions of derivatives everywhere",
                remedy="use a group that has the translations, 'projective' or 'affine', say",
            )
        options: dict[str, Any] = {"policy": "polynomial", "backend": backend}
        self.features = Features(kernel, in_channels, sigma=1.2, **options)
        self.register_buffer("powers", 1 / _degrees(self.features), persistent=False)
        cells, window = _cells()
        self.register_buffer("cells", cells, persistent=False)
        self.register_buffer("window", window, persistent=False)
        self.out_channels = 2 * self.features.out_channels * cells.shape[1]

    def forward(self, image: Tensor) -> tuple[Keypoints, Tensor]:
        return self.detect_and_describe(image)

    @torch.no_grad()
    def detect_and_describe(self, image: Tensor, count: int | None = None) -> tuple[Keypoints, Tensor]:
        """Keypoints of a picture and their descriptors.

        Args:
            image: (C, H, W) or (1, C, H, W), values of unit size.
            count: the most places, those of the largest density; all of them without it.

        Returns:
            N keypoints by falling strength, and (N, out_channels), each of length 1. None of either in a picture of one
            value, or of less than six pixels a side.

        Raises:
            InputError: as the class; a count that is not a positive integer.

        Example:
            >>> features = ScaledFeatures("affine", in_channels=1)
            >>> keypoints, descriptors = features.detect_and_describe(torch.rand(1, 96, 96), count=2)
            >>> len(keypoints.points.unique(dim=0))
            2
        """
        if count is not None and (isinstance(count, bool) or not isinstance(count, int) or count < 1):
            raise InputError(given=f"count={count!r}", expected="a positive integer", remedy="leave count out for all")
        octaves = scale_space(self._picture(image))
        found = self._places(octaves, image)
        keypoints = with_directions(octaves, found[: count or len(found)])
        chunks = [keypoints[start : start + _CHUNK] for start in range(0, len(keypoints), _CHUNK)]
        described = [self._describe(octaves, chunk) for chunk in chunks]
        empty = keypoints.points.new_empty(0, self.out_channels)
        return keypoints, torch.cat(described) if described else empty

    def _places(self, octaves: list[list[Level]], image: Tensor) -> Keypoints:
        """Keypoints without directions, by falling strength."""
        found = [maxima(octave, self.threshold) for octave in octaves]
        like = torch.empty(0, dtype=torch.promote_types(image.dtype, torch.float32), device=image.device)
        points = torch.cat([like.new_empty(0, 2), *(p for p, _, _ in found)])
        scales, strengths = (torch.cat([like, *(f[k] for f in found)]) for k in (1, 2))
        order = strengths.sort(descending=True, stable=True).indices
        return Keypoints(points, scales, torch.zeros_like(scales), strengths)[order]

    def _describe(self, octaves: list[list[Level]], keypoints: Keypoints) -> Tensor:
        patch = patches(octaves, keypoints, _SIDE + 2 * _MARGIN, _WIDTH / _SIDE, _READ)
        window, cells = self.window.to(patch), self.cells.to(patch)
        mean = (_inner(patch) @ window)[..., None, None]
        deviation = ((_inner(patch - mean).square() @ window).mean(1) + _EMPTY**2).sqrt()
        invariants = _inner(self.features((patch - mean) / deviation[:, None, None, None])).to(patch)
        sized = invariants.sign() * invariants.abs().pow(self.powers.to(patch)[:, None])
        size = (sized.square() @ window).sqrt()[..., None]
        sized = sized / (size + _FAINT)
        found = (torch.cat([sized.clamp_min(0), (-sized).clamp_min(0)], 1) @ cells).flatten(1)
        largest = _CLIP / math.sqrt(self.out_channels)
        return functional.normalize(functional.normalize(found, dim=1).clamp_max(largest), dim=1)

    def _picture(self, image: Tensor) -> Tensor:
        """The picture, checked, (1, C, H, W) in at least single precision."""
        tensor = isinstance(image, Tensor)
        batched = image[None] if tensor and image.dim() == 3 else image
        shape = tuple(batched.shape) if tensor else ()
        if len(shape) != 4 or shape[:2] != (1, self.in_channels) or not image.is_floating_point():
            raise InputError(
                given=f"a picture: {tuple(image.shape)}, {image.dtype}" if tensor else type(image).__name__,
                expected=f"one floating-point tensor ({self.in_channels}, height, width)",
                remedy="convert integers with .float() / 255, pass pictures one by one, or set in_channels",
            )
        if image.numel() == 0 or not bool(image.isfinite().all()):
            raise InputError(
                given=f"a picture {tuple(image.shape)} that is empty or has NaN or infinity",
                expected="finite values",
                remedy="leave such pictures out",
            )
        return batched.to(torch.promote_types(image.dtype, torch.float32))

    def extra_repr(self) -> str:
        return f"in_channels={self.in_channels}, out_channels={self.out_channels}, threshold={self.threshold}"


def _inner(maps: Tensor) -> Tensor:
    """Maps (N, K, side, side) without the pixels that are there for filters: (N, K, pixels)."""
    return maps[:, :, _MARGIN:-_MARGIN, _MARGIN:-_MARGIN].flatten(2)


def _cells() -> tuple[Tensor, Tensor]:
    """Weights of the pixels of a patch in each cell (pixels, cells), and in all of it (pixels,); float64, sums 1."""
    axis = (torch.arange(_SIDE, dtype=torch.float64) - (_SIDE - 1) / 2) / _SIDE
    x, y = (t.flatten() for t in torch.meshgrid(axis, axis, indexing="xy"))
    weights = []
    for radius, count, width in _RINGS:
        for k in range(count):
            angle = 2 * math.pi * k / count
            apart = (x - radius * math.cos(angle)).square() + (y - radius * math.sin(angle)).square()
            weights.append(torch.exp(-apart / (2 * width**2)))
    cells, window = torch.stack(weights, 1), torch.exp(-(x.square() + y.square()) / (2 * _WINDOW**2))
    return cells / cells.sum(0), window / window.sum()


def _degrees(features: Features) -> Tensor:
    """Degrees (K,) of invariants in the picture: how they grow where its jets are doubled; at least 1.

    Exact for homogeneous ones; others, of actions on values, have none, and what is found in one place stands for it.
    """
    generator, side = torch.Generator().manual_seed(0), 4
    shape = (1, features.in_channels, len(features.jets.indices), side, side)
    jets = torch.randn(shape, generator=generator, dtype=torch.float64)
    one, two = (features.kernel(factor * jets, backend="torch")[0].flatten(1) for factor in (1, 2))
    growth = (two / one).abs().log2().nan_to_num(1.0, 1.0, 1.0).median(1).values
    return growth.clamp_min(1.0)
