"""How many directions the gradients of a pixel's channels span, above the noise of the picture."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from generated.runtime.gaussian_jets import GaussianJets, gaussian_stencils

_NORMAL_MEDIAN = 0.674489750196
"""Median of the size of a standard normal number."""

_SURE = 3.0
"""A gradient of noise alone is taken for one of the picture at less than exp(-9/2), one pixel of ninety."""

_ROUNDING = 64
"""Gradients below so many units in the last place of the largest value are rounding."""


def pixel_noise(images: Tensor) -> Tensor:
    """Standard deviation of the noise in a pixel of each image, from second differences.

    s = median |d| / (0.6745 q^(n/2)), d the product of second differences (1, -2, 1) along all n axes, whose squared weights
    have the sum q^n, q = 6; then the root mean square over channels. A median leaves out edges as long as they fill less
    than half of the picture; fine texture everywhere counts as noise, and noise that was blurred (JPEG, resizing) is
    underestimated.

    Args:
        images: (B, C, *spatial), floating point; axes of fewer than three pixels are left out.

    Returns:
        (B,), in units of the values.

    Source: J. Immerkaer, Comput. Vis. Image Underst. 64 (1996), for the mask; D. Donoho (1995) for the median.

    Example:
        >>> noise = 0.1 * torch.randn(1, 1, 256, 256, generator=torch.Generator().manual_seed(0))
        >>> round(float(pixel_noise(noise)), 2)
        0.1
    """
    found, squares = images, 1.0
    for axis in range(2, images.dim()):
        if images.shape[axis] >= 3:
            found = found.diff(n=2, dim=axis)
            squares *= 6.0
    if squares == 1.0:
        return images.new_zeros(len(images))
    each: Tensor = found.abs().flatten(2).median(-1).values / (_NORMAL_MEDIAN * math.sqrt(squares))
    return each.square().mean(1).sqrt()


def gradient_ranks(images: Tensor, noise: Tensor, sigma: float, truncate: float = 4.0) -> Tensor:
    """The number of singular values of each pixel's gradients (channels x axes) that noise does not explain.

    Gradients of white noise of deviation s have entries of deviation t = s |w_1| |w_0|^(n-1), w_d the stencils. The largest
    singular value of a c x n matrix of them is below t (sqrt c + sqrt n + 3) at all but one pixel of ninety; once k
    directions are the picture's, c - k and n - k stand for c and n.

    Args:
        images: (B, C, *spatial), float32 or float64.
        noise: (B,), standard deviation in a pixel, see :func:`pixel_noise`.
        sigma, truncate: of the Gaussian, see :class:`GaussianJets`.

    Returns:
        (B, 1, *spatial), integers from 0 (flat) to the lesser of channels and axes; 1 where all gradients are parallel.

    Source: K. Davidson and S. Szarek (2001), for the bound.

    Example:
        >>> ramp = torch.arange(16.0).expand(1, 1, 16, 16)
        >>> one, two = torch.cat([ramp, 2 * ramp], 1), torch.cat([ramp, ramp.mT], 1)
        >>> [int(gradient_ranks(u, torch.zeros(1), sigma=1.0).max()) for u in (0 * one, one, two)]
        [0, 1, 2]
    """
    dimension, channels = images.dim() - 2, images.shape[1]
    jets = GaussianJets(1, dimension, sigma=sigma, truncate=truncate).to(images.device)
    gradients = jets(images)[:, :, 1:].flatten(3).permute(0, 3, 1, 2)  # (B, pixels, C, n)
    gram = gradients.double().mT @ gradients.double()
    sizes = torch.linalg.eigvalsh(gram).clamp_min(0).sqrt().flip(-1)
    stencils = gaussian_stencils(1, jets.sigma, jets.truncate)[jets.radius, jets.radius]
    smooth, slope = (float((row**2).sum() ** 0.5) for row in stencils)
    entry = noise.double() * slope * smooth ** (dimension - 1)
    unit = torch.finfo(images.dtype).eps * images.abs().flatten(1).amax(1).double()
    most = min(channels, dimension)
    # the Gram matrix halves the digits of small singular values
    lost = torch.finfo(torch.float64).eps ** 0.5 * sizes[..., 0]
    above = []
    for k in range(most):
        bound = entry * (math.sqrt(channels - k) + math.sqrt(dimension - k) + _SURE) + _ROUNDING * unit
        above.append(sizes[..., k] > bound[:, None] + lost)
    # a singular value counts after all larger ones
    ranks = torch.stack(above, -1).long().cumprod(-1).sum(-1)
    return ranks.reshape(len(images), 1, *images.shape[2:])
