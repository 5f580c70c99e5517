"""Values of images between their pixels: interpolation that second derivatives can bear."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

MODES = ("bicubic", "bilinear", "nearest")
BORDERS = ("zeros", "replicate", "reflect")
"""What an image is beyond its border: black, its last pixel, or its mirror image."""

# Points at or beyond the horizon go here: outside the image for every interpolation kernel.
_OUTSIDE = 8.0
_TORCH_BORDERS = {"zeros": "zeros", "replicate": "border", "reflect": "reflection"}


def sample(images: Tensor, points: Tensor, mode: str = "bicubic", border: str = "zeros") -> Tensor:
    """Values of images at points.

    Args:
        images: (B, C, H, W), floating point; half precision is interpolated in float32.
        points: (H', W', 2), the same for every image, or (B, H', W', 2): normalised coordinates, x first, pixel i of N at
            (2 i + 1) / N - 1.
        mode: "bicubic" (Keys' six-point cubic convolution, exact on quadratics, error O(h^4)), "bilinear" or "nearest".
        border: "zeros", "replicate" or "reflect" (about the outer edge of the last pixel).

    Returns:
        (B, C, H', W'), differentiable with respect to images and, but for "nearest", points.

    Source: Keys, Cubic convolution interpolation for digital image processing, IEEE Trans. ASSP 29 (1981), section V.

    Example:
        >>> sample(torch.tensor([[[[1.0, 3.0]]]]), torch.zeros(1, 1, 2), "bilinear", "replicate").tolist()
        [[[[2.0]]]]
    """
    precise = images if images.dtype in (torch.float32, torch.float64) else images.float()
    if mode == "bicubic":
        found = _bicubic(precise, points, border)
    else:
        grid = points.to(precise).expand(len(images), -1, -1, -1)
        found = functional.grid_sample(precise, grid, mode, _TORCH_BORDERS[border], align_corners=False)
    return found.to(images.dtype)


def sources(inverse: Tensor, height: int, width: int) -> Tensor:
    """What the centres of an image's pixels are carried to by homographies.

    Args:
        inverse: (..., 3, 3), float64.
        height, width: of the image.

    Returns:
        (..., height, width, 2), float64, x first. A point carried to infinity lies outside the image.
    """
    x, y = ((2 * torch.arange(n, dtype=torch.float64, device=inverse.device) + 1) / n - 1 for n in (width, height))
    m = (inverse / inverse.detach().abs().amax((-2, -1), keepdim=True))[..., None, None, :, :]
    points = m[..., 0] * x[:, None] + m[..., 1] * y[:, None, None] + m[..., 2]
    denominator = points[..., 2:]
    at_infinity = denominator.abs() < 1e-12
    found = points[..., :2] / torch.where(at_infinity, 1.0, denominator)
    return torch.where(at_infinity, _OUTSIDE, found).clamp(-_OUTSIDE, _OUTSIDE)


def _bicubic(images: Tensor, points: Tensor, border: str) -> Tensor:
    batch, channels, height, width = images.shape
    rows, columns = points.shape[-3:-1]
    taps_x, weights_x = _taps(points[..., 0], width, border)
    taps_y, weights_y = _taps(points[..., 1], height, border)
    # Pixels first: a gather then copies whole rows. Points common to all images make one row of all their channels.
    shared = points.dim() == 3
    flat = images.flatten(2).permute(2, 0, 1).flatten(1) if shared else images.permute(0, 2, 3, 1).flatten(0, 2)
    if not shared:
        first = torch.arange(batch, device=taps_y.device)[:, None, None] * height
        taps_y = taps_y + first
    taps_x, taps_y = taps_x.flatten(1).to(images.device), taps_y.flatten(1).to(images.device) * width
    weights_x, weights_y = weights_x.flatten(1).to(images)[..., None], weights_y.flatten(1).to(images)[..., None]
    result = images.new_zeros(taps_x.shape[1], flat.shape[1])
    for tap_y, weight_y in zip(taps_y, weights_y, strict=True):
        along_x = images.new_zeros(taps_x.shape[1], flat.shape[1])
        for tap_x, weight_x in zip(taps_x, weights_x, strict=True):
            along_x = along_x + weight_x * flat.index_select(0, tap_y + tap_x)
        result = result + weight_y * along_x
    if shared:
        return result.view(rows, columns, batch, channels).permute(2, 3, 0, 1).contiguous()
    return result.view(batch, rows, columns, channels).permute(0, 3, 1, 2).contiguous()


def _taps(source: Tensor, side: int, border: str) -> tuple[Tensor, Tensor]:
    """Six pixel indices along one axis and their weights, both (6, ...)."""
    position = ((source.double() + 1) * side - 1) / 2
    offset = torch.arange(-2, 4, dtype=torch.float64, device=source.device).view(6, *[1] * source.dim())
    tap = position.detach().floor() + offset
    s = (position - tap).abs()
    near = (4 / 3 * s - 7 / 3) * s * s + 1
    middle = ((-7 / 12 * s + 3) * s - 59 / 12) * s + 5 / 2
    far = ((1 / 12 * s - 2 / 3) * s + 7 / 4) * s - 3 / 2
    weight = torch.where(s < 1, near, torch.where(s < 2, middle, torch.where(s < 3, far, 0.0)))
    if border == "zeros":
        weight = weight * ((tap >= 0) & (tap <= side - 1))
    elif border == "reflect":
        folded = tap.remainder(2 * side)
        tap = torch.minimum(folded, 2 * side - 1 - folded)
    return tap.clamp(0, side - 1).long(), weight
