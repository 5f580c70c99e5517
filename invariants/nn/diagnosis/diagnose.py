"""Whether a set of pictures suits a group, at which scale, and what is lost."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path

import torch
from torch import Tensor, nn

import generated
from generated.runtime.layer import Features
from invariants import Derivation, catalogue
from invariants.errors import InputError
from invariants.jets import strata

from ..groups import kernel_of, shape_orders
from ..perspective import Homography
from ..presence import Presence
from .diagnosis import Diagnosis, ScaleFigures
from .feature_error import FeatureError, feature_error
from .finite_maps import random_maps
from .gradient_ranks import gradient_ranks, pixel_noise

SIGMAS = (0.75, 1.1, 1.7, 2.5)
"""Scales tried, in pixels."""

_MAPS, _REACH, _SIGMA, _WIDTH = 2, 3, 0.75, 16
_LEVELS = 256 * math.sqrt(12)
"""Noise is at least that of 256 grey levels over the range of the values."""


@torch.no_grad()
def diagnose(
    module: nn.Module | Callable[[Tensor], Tensor],
    images: Tensor,
    *,
    group: str | Derivation | None = None,
    sigmas: Sequence[float] = SIGMAS,
    seed: int = 0,
) -> Diagnosis:
    """Whether a set of pictures suits a group, at which scale, and what is lost.

    Measured are the noise of the pictures (median of second differences), the rank of each pixel's gradients above it (0:
    flat; 1: parallel, as where one colour meets another), where the features' scale is the picture's own, and how far
    features are from moving with the picture under random maps of the group, relative to their variation::

        error = mean_k sqrt( mean (T f_k(u) - f_k(T u))^2 / (2 var f_k) ),      1 for unrelated pixels and constants,

    also for what of f_k is no function of the pixel's own values, which a convolution may be made of almost wholly. How
    many invariants each rank has comes from exact ranks. Noise of a picture moves with it: of noise alone the error is
    small, and the shares say that nothing is there. The verdict needs an error up to 0.5 ('suits') or 0.75 ('partly
    suits') and gradients above noise at more than one pixel of twenty; these thresholds are a rule of thumb.

    Args:
        module: InvariantFeatures, or a module that holds some (InvariantLayer, PDINet), of which the first is taken; or any
            map (B, C, *spatial) -> (B, K, *spatial), of which only the error is measured, as it is.
        images: (B, C, *spatial), floating point; a few are enough. On GPUs where module and images are.
        group: catalogue name of a group, or the derivation that the module was made of; found for groups of the catalogue.
        sigmas: scales to try, in pixels; those too wide for the pictures are left out.
        seed: of the maps and of the convolution that errors are compared with.

    Returns:
        Figures, whose ``report()`` says in words what they mean.

    Raises:
        InputError: for images that are no finite floating-point tensor, too small or of other channels than the module's,
            or a module without invariants and no group.

    Source: errors and their yardsticks are our own.

    Example:
        >>> from invariants.nn import InvariantFeatures
        >>> y, x = torch.meshgrid(torch.arange(48.0), torch.arange(48.0), indexing="ij")
        >>> waves = torch.stack([torch.sin(x / 5 + y / 9), torch.cos(y / 6 - x / 11)])[None]
        >>> found = diagnose(InvariantFeatures("affine", 2), waves)
        >>> found.verdict != "does not suit", found.best.ranks[2] > 0.9
        (True, True)
    """
    features = _first_features(module)
    _check(images, features)
    images = images if images.dtype == torch.float64 else images.float()
    dimension = images.dim() - 2
    derivation = _derivation(features, group)
    noise = pixel_noise(images)
    level = float(noise.median())
    spread = float(images.max() - images.min())
    maps: tuple[Homography, ...] = ()
    if derivation is not None and dimension == 2:
        maps = random_maps(derivation.action, tuple(images.shape[2:]), _MAPS, seed)

    def measured(of: Callable[[Tensor], Tensor], sigma: float, policy: str, radius: int) -> ScaleFigures:
        ranks = gradient_ranks(images, noise, sigma)
        most = min(images.shape[1], dimension) + 1
        shares = tuple(float((_interior(ranks, radius) == r).double().mean()) for r in range(most))
        own = None
        if isinstance(of, Features) and Presence.serves(of):
            own = float((_interior(of.normaliser.presence(of(images)), radius) > 0.5).double().mean())
        error = feature_error(of, images, maps, ranks, radius + _REACH) if maps else None
        return ScaleFigures(sigma, policy, shares, own, error)

    tried: tuple[ScaleFigures, ...] = ()
    if features is None:
        output = module(images)
        _check_map(images, output)
        given = measured(module, _SIGMA, "", _REACH)
        width = output.shape[1]
    else:
        given = measured(features, features.jets.sigma, _policy(features), features.jets.radius)
        width = features.out_channels
        made = [_at_scale(features, s, max(level, spread / _LEVELS, 1e-12), images.device) for s in sigmas]
        sides = min(images.shape[2:])
        fitting = [f for f in made if sides >= _least(f)]
        tried = tuple(measured(f, f.jets.sigma, _policy(f, "faded"), f.jets.radius) for f in fitting)
    higher, kept = _for_parallel(derivation) if derivation and features else (None, None)
    return Diagnosis(
        group=derivation.action.name if derivation else None,
        order=features.kernel.spec.order if features else None,
        channels=images.shape[1],
        pictures=len(images),
        shape=tuple(images.shape[2:]),
        noise=level,
        given=given,
        scales=tried,
        convolution=_convolution(images, noise, maps, max(width, _WIDTH), seed) if maps else None,
        shape_invariants=shape_invariants(derivation) if derivation and features else (),
        parallel_order=higher,
        parallel_kernel=kept,
    )


def shape_invariants(derivation: Derivation) -> tuple[int, ...]:
    """How many independent invariants a derivation has by rank, beyond what the colours of a pixel say.

    On the stratum of rank r, c - r channels are affine functions of the others: the r values and the (c - r)(r + 1)
    coefficients are no matter of shape.

    Args:
        derivation: of an action on the base alone.

    Returns:
        Numbers for rank 0, 1, ...; () for an action that moves values.

    Example:
        >>> from invariants import catalogue, derive
        >>> [shape_invariants(derive(catalogue.get("projective"), order, channels=2)) for order in (2, 3)]
        [(0, 0, 4), (0, 3, 12)]
    """
    if derivation.action.fiber:
        return ()
    c = derivation.channels
    return tuple(max(found - s.rank - (c - s.rank) * (s.rank + 1), 0) for s, found in derivation.strata(degree=1))


def _for_parallel(derivation: Derivation) -> tuple[int | None, str | None]:
    """The order above that of the derivation that one channel needs to tell more than its value, and a kernel of it."""
    action, order = derivation.action, derivation.order
    if action.fiber or strata(action, order, 1)[-1].invariants > 1:
        return None, None
    higher = next(shape_orders(action, order), None)
    stored = action.name in catalogue.names() and action == catalogue.get(action.name)
    kept = higher is not None and stored and catalogue.parallel_order(action.name) == higher
    return higher, f"{action.name}_o{higher}" if kept else None


def _first_features(module: object) -> Features | None:
    if not callable(module):
        raise InputError(
            given=f"a module of type {type(module).__name__}",
            expected="a module or function that maps images to features",
            remedy="pass InvariantFeatures(...), say",
        )
    parts = module.modules() if isinstance(module, nn.Module) else ()
    return next((m for m in parts if isinstance(m, Features)), None)


def _derivation(features: Features | None, group: str | Derivation | None) -> Derivation | None:
    """What the kernel was generated from, if it is known."""
    if features is None and group is None:
        raise InputError(
            given="a module without invariants, and no group",
            expected="the group whose maps the module shall commute with",
            remedy='pass group="projective", say',
        )
    if group is None and features is not None:
        name = features.kernel.spec.name
        try:
            group = name if kernel_of(name) is features.kernel else None
        except InputError:
            group = None
    if isinstance(group, str):
        kernel_of(group)
        group = Derivation.from_json(
            (Path(str(generated.__file__)).parent / group / "derivation.json").read_text("utf-8")
        )
    if group is not None and not isinstance(group, Derivation):
        raise InputError(
            given=f"group of type {type(group).__name__}",
            expected="a catalogue name or a Derivation",
            remedy='pass group="projective", or leave it out',
        )
    if group is not None and features is not None:
        spec = features.kernel.spec
        if (group.order, len(group.jets.base)) != (spec.order, spec.dimension):
            raise InputError(
                given=f"{group.action.name} at order {group.order}, for features of order {spec.order} on {spec.dimension} "
                "axes",
                expected="the derivation that the features were made of",
                remedy="leave group out for groups of the catalogue",
            )
    return group


def _check(images: object, features: Features | None) -> None:
    if not isinstance(images, Tensor) or not 3 <= images.dim() <= 5 or not images.is_floating_point():
        given = f"{tuple(images.shape)}, {images.dtype}" if isinstance(images, Tensor) else type(images).__name__
        raise InputError(
            given=f"images: {given}",
            expected="a floating-point tensor (batch, channels, *spatial), 1 to 3 spatial axes",
            remedy="add the missing axes, as in images[None], and convert integers with .float() / 255",
        )
    if features is not None:
        features._check(images)
    least = _least(features)
    if images.numel() == 0 or min(images.shape[2:]) < least:
        raise InputError(
            given=f"images of shape {tuple(images.shape)}",
            expected=f"at least one image, and {least} pixels along every axis",
            remedy="pass larger images, or a module with a smaller sigma",
        )
    bad = int((~torch.isfinite(images)).sum())
    if bad:
        raise InputError(
            given=f"images with {bad} of {images.numel()} values NaN or infinite",
            expected="finite values",
            remedy="leave these pictures out, or fill the pixels",
        )


def _check_map(images: Tensor, output: object) -> None:
    shape = tuple(output.shape) if isinstance(output, Tensor) else type(output).__name__
    if not isinstance(output, Tensor) or (len(output), *output.shape[2:]) != (len(images), *images.shape[2:]):
        raise InputError(
            given=f"a module whose output for images {tuple(images.shape)} is {shape}",
            expected="features of every pixel, (batch, features, *spatial)",
            remedy="use equivariance_error for vectors and coarser maps",
        )


def _least(features: Features | None) -> int:
    """Pixels a side that leave four inside the margins."""
    return 2 * ((features.jets.radius if features is not None else _REACH) + _REACH) + 4


def _policy(features: Features, named: str | None = None) -> str:
    normaliser = features.normaliser
    return named or normaliser.policy if normaliser.directions else "polynomial"


def _interior(maps: Tensor, radius: int) -> Tensor:
    """What is a radius from every border."""
    for axis in range(2, maps.dim()):
        maps = maps.narrow(axis, radius, maps.shape[axis] - 2 * radius)
    return maps


def _at_scale(features: Features, sigma: float, noise: float, device: torch.device) -> Features:
    """The same invariants at another scale, faded in noise."""
    return Features(
        features.kernel,
        features.in_channels,
        sigma=sigma,
        truncate=features.jets.truncate,
        policy="faded",
        noise=noise,
        backend=features.backend,
    ).to(device)


def _convolution(images: Tensor, noise: Tensor, maps: Sequence[Homography], width: int, seed: int) -> FeatureError:
    """Errors of random 3 x 3 filters."""
    generator = torch.Generator().manual_seed(seed)
    weight = torch.randn(width, images.shape[1], 3, 3, generator=generator, device="cpu").to(images)
    ranks = gradient_ranks(images, noise, _SIGMA)
    return feature_error(lambda u: nn.functional.conv2d(u, weight, padding=1), images, maps, ranks, 2 * _REACH)
