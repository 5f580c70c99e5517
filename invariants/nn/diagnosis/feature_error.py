"""How far features are from moving with the picture, in units of their own variation."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement

import torch
from torch import Tensor

from invariants.errors import InputError

from ..equivariance_error import both_see
from ..perspective import Homography

_DEGREE = 4
_RIDGE = 1e-6
"""Of the fit, as a share of the mean square of a monomial."""

_FEWEST = 16
"""Pixels of a stratum for which an error is told."""

_NOTHING = 1e-6
"""Share of a feature's variance, of its mean square or of itself, that counts as none."""


@dataclass(frozen=True)
class FeatureError:
    """Errors between 0 (features move with the picture) and about 1 (as far as unrelated pixels).

    Attributes:
        whole: of the features.
        beyond: of what of them is no function of the pixel's own values; None where nothing is.
        share: of the features' variance that is beyond values.
        by_rank: the error beyond values among pixels whose gradients have rank 0, 1, ..., relative to the variation there;
            None where there are few.
    """

    whole: float
    beyond: float | None
    share: float
    by_rank: tuple[float | None, ...]


@torch.no_grad()
def feature_error(
    module: Callable[[Tensor], Tensor], images: Tensor, maps: Sequence[Homography], ranks: Tensor, margin: int
) -> FeatureError:
    """Mean over features and maps of sqrt(mean (T f(u) - f(T u))^2 / (2 var f)).

    Two unrelated pixels differ by 2 var f in the mean square, so the error of a feature that knows nothing is about 1; a
    feature that is constant counts as 1. Beyond values f less the polynomial of degree four (lower for many channels) in
    the pixel's own values stands for f; it is fitted on u.

    Args:
        module: (B, C, H, W) -> (B, K, H, W).
        images: u.
        maps: T.
        ranks: (B, 1, H, W), of the gradients of u.
        margin: pixels to keep from every border.

    Returns:
        The errors.

    Raises:
        InputError: where pictures and moved pictures have hardly a pixel in common.

    Example:
        >>> images = torch.rand(1, 1, 32, 32, generator=torch.Generator().manual_seed(0))
        >>> ranks = torch.zeros(1, 1, 32, 32, dtype=torch.long)
        >>> constant = feature_error(torch.zeros_like, images, [Homography.identity()], ranks, margin=2)
        >>> square = feature_error(torch.square, images, [Homography.identity()], ranks, margin=2)
        >>> constant.whole, round(square.whole, 6), square.beyond
        (1.0, 0.0, None)
    """
    features = module(images)
    inside = both_see(features, Homography.identity(), margin)
    degree = _degree(images.shape[1], int(inside.sum()))
    middle, scale = images.mean(), images.std().clamp_min(torch.finfo(images.dtype).tiny)

    def terms(seen: Tensor) -> Tensor:
        return monomials(((seen - middle) / scale).double(), degree)

    rows, wanted = _at(terms(images), inside), _at(features.double(), inside)
    gram = rows.mT @ rows
    gram.diagonal().add_(_RIDGE * gram.diagonal().mean())  # of two colours only, most polynomials are alike
    fitted = torch.linalg.solve(gram, rows.mT @ wanted)
    rest = features - torch.einsum("bt...,tk->bk...", terms(images), fitted)
    variance, left = wanted.var(0), _at(rest, inside).var(0)
    varies = variance > _NOTHING * wanted.square().mean(0)
    some = varies & (left > _NOTHING * variance)
    most = int(ranks.max()) + 1
    whole: list[float] = []
    beyond: list[list[float]] = [[] for _ in range(most + 1)]
    strata = torch.cat([ranks == r for r in range(most)], 1).to(features.dtype)
    together = torch.cat([features, rest.to(features.dtype), strata], 1)
    for act in maps:
        seen = both_see(features, act, margin)
        if int(seen.sum()) < _FEWEST:
            continue
        moved_images = act(images)
        moved = module(moved_images)
        moved_rest = moved - torch.einsum("bt...,tk->bk...", terms(moved_images), fitted)
        carried, carried_rest, of_rank = act(together).double().split([moved.shape[1], moved.shape[1], most], 1)
        whole.append(_mean_error(_at(carried, seen), _at(moved.double(), seen)))
        if not bool(some.any()):
            continue
        strata_seen = [seen & (share > 0.5) for share in of_rank.split(1, 1)]
        for errors, where in zip(beyond, [seen, *strata_seen], strict=True):
            if int(where.sum()) >= _FEWEST:
                errors.append(_mean_error(_at(carried_rest, where)[:, some], _at(moved_rest, where)[:, some]))
    if not whole:
        raise InputError(
            given=f"images of shape {tuple(images.shape)}, of which {margin} pixels are kept from every border",
            expected=f"at least {_FEWEST} pixels that a picture and the picture moved both see",
            remedy="pass larger images, or a smaller sigma",
        )
    means = [sum(errors) / len(errors) if errors else None for errors in beyond]
    share = (left[varies] / variance[varies]).clamp(max=1).mean() if bool(varies.any()) else torch.zeros(())
    return FeatureError(sum(whole) / len(whole), means[0], float(share), tuple(means[1:]))


def monomials(values: Tensor, degree: int) -> Tensor:
    """(B, C, *spatial) -> all products of up to `degree` channels, (B, binomial(C + degree, degree), *spatial).

    Example:
        >>> monomials(torch.full((1, 2, 1), 3.0), 2).flatten().tolist()
        [1.0, 3.0, 3.0, 9.0, 9.0, 9.0]
    """
    parts = [torch.ones_like(values[:, 0])]
    for d in range(1, degree + 1):
        for chosen in combinations_with_replacement(range(values.shape[1]), d):
            parts.append(torch.stack([values[:, c] for c in chosen]).prod(0))
    return torch.stack(parts, 1)


def _degree(channels: int, pixels: int) -> int:
    """Four, or as high as leaves twenty pixels for each coefficient."""
    fitting = [d for d in range(1, _DEGREE + 1) if 20 * math.comb(channels + d, d) <= pixels]
    return max(fitting, default=0)


def _at(maps: Tensor, where: Tensor) -> Tensor:
    """(pixels, channels) of a map (B, C, *spatial) at the pixels of a mask (B, 1, *spatial)."""
    return maps.movedim(1, -1)[where[:, 0]]


def _mean_error(one: Tensor, other: Tensor) -> float:
    """Over features, of pixels (pixels, features)."""
    variance = (one.var(0) + other.var(0)) / 2
    size = (one.square().mean(0) + other.square().mean(0)) / 2
    error = ((one - other).square().mean(0) / (2 * variance.clamp_min(torch.finfo(variance.dtype).tiny))).sqrt()
    return float(torch.where(variance > _NOTHING * size, error, torch.ones_like(error)).mean())
