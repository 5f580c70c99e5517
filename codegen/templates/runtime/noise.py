"""What white noise looks like to the invariants: the scale below which they tell nothing."""

from __future__ import annotations

import functools
import math

import numpy as np
import torch

from .errors import InputError
from .gaussian_jets import gaussian_stencils, multi_indices, stencil_radius
from .kernel import Kernel
from .policies import Normaliser

# A quantile of a few thousand draws is sure to two or three percent, and is found in milliseconds; of many channels the
# scale hardly varies.
_DRAWS, _FEWEST = 8192, 8
_QUANTILE = 0.9


def noise_scale(kernel: Kernel, channels: int, sigma: float, truncate: float, noise: float) -> float:
    """The scale R that white noise alone stays below at nine pixels of ten.

    Gaussian noise of a standard deviation, independent from pixel to pixel and channel to channel, has jets that are
    Gaussian as well, with the covariances of the stencils: cov(d^a u, d^b u) = noise^2 prod_i <w_ai, w_bi>, w_d the
    one-dimensional stencil of derivative d. The quantile is that of jets drawn with a fixed seed.

    Args:
        kernel: of the invariants.
        channels: of the image.
        sigma, truncate: of the filters, as :class:`Features` takes them.
        noise: standard deviation, in units of the values of the image.

    Returns:
        The scale; with several of them the geometric mean, and 0 for a group whose invariants are not divided.

    Raises:
        InputError: for a noise that is not a positive number.

    Example:
        >>> from generated.projective import kernel
        >>> fine, coarse = (noise_scale(kernel, 3, sigma, 4.0, noise=0.05) for sigma in (1.0, 2.0))
        >>> coarse < fine / 3
        True
    """
    number = isinstance(noise, (int, float)) and not isinstance(noise, bool)
    if not (number and 0 < noise < math.inf):
        raise InputError(
            given=f"noise={noise!r}",
            expected="a positive number, a standard deviation in units of the values of the image",
            remedy="pass noise=0.02, say, or policy='weighted', which reckons with rounding alone",
        )
    return _noise_scale(kernel, channels, float(sigma), float(truncate), float(noise))


# what is no number is refused before: it may have no hash, and True counts as 1 there
@functools.lru_cache(maxsize=256)
def _noise_scale(kernel: Kernel, channels: int, sigma: float, truncate: float, noise: float) -> float:
    normaliser = Normaliser(kernel.spec.feature_weights(channels))
    if not normaliser.directions:
        return 0.0
    order, dimension = kernel.spec.order, kernel.spec.dimension
    radius, indices = stencil_radius(order, sigma, truncate), multi_indices(order, dimension)
    stencil = gaussian_stencils(order, sigma, truncate)[radius, radius]
    products = stencil @ stencil.T
    covariance = np.array(
        [[math.prod(products[p, q] for p, q in zip(a, b, strict=True)) for b in indices] for a in indices]
    )
    values, vectors = np.linalg.eigh(covariance)
    root = vectors * np.sqrt(np.maximum(values, 0))
    draws = max(_DRAWS // channels, _FEWEST)
    drawn = np.random.default_rng(0).standard_normal((draws, channels, len(indices))) @ root.T
    some = torch.tensor(noise * drawn, dtype=torch.float64, device="cpu").permute(1, 2, 0)[None]
    some = some.unflatten(-1, (-1, *[1] * (dimension - 1)))
    # positions far from the origin are those of no picture in particular
    base = (
        torch.zeros((1, dimension, *some.shape[3:]), dtype=torch.float64, device="cpu")
        if kernel.spec.uses_base
        else None
    )
    logs = normaliser.log_scales(kernel(some, base, "torch"))
    return float(torch.stack(logs).mean(0).flatten().quantile(_QUANTILE).exp())
