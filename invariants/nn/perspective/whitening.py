"""Colours of images without their mean and correlation, so that a network must look at geometry."""

from __future__ import annotations

import torch
from torch import Tensor


def whiten(images: Tensor, floor: float = 2e-4) -> Tensor:
    """Each image with channels of mean 0 and covariance 1.

    out = (S + floor I)^(-1/2) (u - mean u), S the covariance of the channels over the pixels of the image.

    Args:
        images: (B, C, H, W), values of unit size, float32 or float64.
        floor: variance that counts as noise.

    Returns:
        (B, C, H, W).

    Example:
        >>> white = whiten(torch.rand(1, 3, 8, 8))
        >>> bool(white.mean((2, 3)).abs().max() < 1e-5)
        True
    """
    flat = (images - images.mean((2, 3), keepdim=True)).flatten(2)
    covariance = flat @ flat.mT / flat.shape[2] + floor * torch.eye(flat.shape[1], dtype=flat.dtype, device=flat.device)
    values, vectors = torch.linalg.eigh(covariance)
    return (vectors @ torch.diag_embed(values.rsqrt()) @ vectors.mT @ flat).view_as(images)
