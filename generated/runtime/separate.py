"""Features of an image by its parts, jets, invariants and scales in turn, and the mask of pixels where they are exact."""

from __future__ import annotations

import math
from collections.abc import Mapping

import torch
from torch import Tensor

from .gaussian_jets import GaussianJets, pixel_coordinates
from .kernel import Kernel, KernelSpec
from .policies import Normaliser
from .rounding import ErrorTerms, error_terms, jet_errors, largest_seen, tolerance

Terms = Mapping[torch.dtype, ErrorTerms]


def terms_of(spec: KernelSpec, channels: int, normaliser: Normaliser) -> Terms:
    """How far from exact each group of a normaliser's features may be, by interior dtype; none if not polynomials."""
    if not spec.polynomial:
        return {}
    families = normaliser.group_of_families(spec.weights, spec.counts(channels))
    groups = [
        [m for m, found in zip(spec.majorants, families, strict=True) if found == g and m is not None]
        for g in range(len(normaliser.groups))
    ]
    dtypes = (torch.float64, torch.float32)
    return {dtype: error_terms(groups, spec.order, spec.dimension, dtype) for dtype in dtypes}


def features_and_mask(
    kernel: Kernel,
    gaussian: GaussianJets,
    normaliser: Normaliser,
    terms: Terms,
    image: Tensor,
    backend: str,
    *,
    finite: bool,
) -> tuple[Tensor, Tensor]:
    """Normalised features (B, K, *spatial) of an image, and where they are exact (B, 1, *spatial).

    A pixel whose stencils read what is not finite has no features: NaN, for all of them. It is not exact; nor is one with
    a feature beyond the format, where these are looked for (`finite`).
    """
    jets = gaussian(image)
    base = pixel_coordinates(jets) if kernel.spec.uses_base else None
    raw = kernel(jets, base, backend)
    seen = largest_seen(image.to(jets.dtype), gaussian.radius)
    exact: Tensor | None = None
    with torch.no_grad():
        if kernel.spec.polynomial:
            bounds = _by_size(gaussian, terms[jets.dtype], jets.detach(), base, seen)
        else:
            bounds, exact = _by_operation(kernel, gaussian, normaliser, jets.detach(), base, seen)
    features, mask = normaliser(raw, bounds)
    spoiled = seen == math.inf
    with torch.no_grad():
        mask = mask & ~spoiled
        if finite:
            mask = mask & torch.isfinite(features.detach()).all(1, keepdim=True)
        if exact is not None:
            mask = mask & exact
    return features.masked_fill(spoiled, math.nan), mask


def _by_size(
    gaussian: GaussianJets, terms: ErrorTerms, jets: Tensor, base: Tensor | None, seen: Tensor
) -> list[Tensor]:
    """Bounds of each group from the largest jet of each order at a pixel."""
    wanted = terms.orders()
    errors = jet_errors(gaussian, seen, terms.errors())
    variables: dict[int, Tensor] = {terms.error(m): error for m, error in errors.items()}
    for m in wanted:
        these = [k for k, index in enumerate(gaussian.indices) if sum(index) == m]
        variables[m] = jets[:, :, these[0] : these[-1] + 1].abs().amax((1, 2))[:, None] + errors[m]
    if base is not None:
        variables |= {gaussian.order + 1 + d: base[:, d : d + 1].abs() for d in range(base.shape[1])}
    return terms.evaluate(variables, seen)


def _by_operation(
    kernel: Kernel, gaussian: GaussianJets, normaliser: Normaliser, jets: Tensor, base: Tensor | None, seen: Tensor
) -> tuple[list[Tensor], Tensor]:
    """Bounds of each group from every operation; and where features of weight zero are right beside their terms."""
    errors = jet_errors(gaussian, seen, range(gaussian.order + 1))
    by_jet = torch.stack([errors[sum(index)] for index in gaussian.indices], 2)
    found, sizes = kernel.bounded(jets, by_jet, base)
    parts = found.split(normaliser.lengths, 1)
    bounds = [torch.cat([parts[run] for run in runs], 1).amax(1, keepdim=True) for runs in normaliser.groups]
    exact = torch.ones_like(seen, dtype=torch.bool)
    for weight, error, size in zip(normaliser.run_weights, parts, sizes.split(normaliser.lengths, 1), strict=True):
        if not any(weight):
            exact = exact & (error <= tolerance(jets.dtype) * size).all(1, keepdim=True)
    return bounds, exact
