"""What clouds of points, masks, masses and answers of a denoiser have to be."""

from __future__ import annotations

import torch
from torch import Tensor

from invariants.errors import InputError

from .geometry import Geometry

FORMATS = (torch.float32, torch.float64)
RANK = 1e-9
"""Share of the largest singular value, below which translations do not count as independent."""


def require_geometry(geometry: Geometry) -> None:
    """Refuse a geometry under which standard noise is not invariant.

    Raises:
        InputError: for a metric that is not the identity, masses that are part of the geometry, or rotations about a point
            other than 0.
    """
    if not torch.equal(geometry.metric, torch.eye(len(geometry.metric), dtype=geometry.metric.dtype)):
        raise InputError(
            given=f"a geometry with the metric {geometry.metric.tolist()}",
            expected="the identity: noise is standard in the coordinates of a diffusion",
            remedy="take coordinates y = R x with metric = R* R (conjugate(action, ...)), and leave metric= out",
        )
    if geometry.masses is not None:
        raise InputError(
            given=f"a geometry with the masses {geometry.masses.tolist()}",
            expected="masses that each call gives, from which the noise is made too",
            remedy='Quotient.of(action, masses="given"), and masses= in loss and sample',
        )
    if bool(geometry.offsets.any()):
        raise InputError(
            given="an action with fields A x + b, where b is none of its translations: rotations about another point than "
            "0, or screws",
            expected="an action that keeps the noise's distribution, which is centred at 0",
            remedy="take the fixed point as the origin of coordinates; a screw has none, and no such noise",
        )


def require_clouds(geometry: Geometry, x: Tensor, mask: Tensor | None, masses: Tensor | None) -> Tensor:
    """Clouds (B, N, n) with zeros in their padding.

    Raises:
        InputError: for another shape or format, entries that are not finite, a mask or masses that do not fit.
    """
    n = geometry.generators.shape[-1]
    if not isinstance(x, Tensor) or x.ndim != 3 or x.shape[-1] != n or not x.numel():
        raise InputError(
            given=f"points of shape {tuple(x.shape)}"
            if isinstance(x, Tensor)
            else f"points of type {type(x).__name__}",
            expected=f"a tensor (B, N, {n}): clouds, points, coordinates",
            remedy=f"x.reshape(B, N, {n}); one cloud is x[None]",
        )
    require_format(x)
    require_mask(geometry, (x.shape[0], x.shape[1]), mask, masses)
    if mask is not None:
        x = torch.where(mask[..., None], x, 0.0)
    if not bool(x.isfinite().all()):
        raise InputError(
            given="points that are not all finite",
            expected="finite coordinates of each point that the mask keeps",
            remedy="leave out what is broken: x[x.isfinite().all(dim=(1, 2))]",
        )
    return x


def require_format(x: Tensor) -> None:
    """Refuse numbers in which orbits cannot be told from each other."""
    if x.dtype not in FORMATS:
        raise InputError(
            given=f"points of dtype {x.dtype}",
            expected="torch.float32 or torch.float64: Gram matrices of orbits need their digits",
            remedy="x.float()",
        )


def require_mask(geometry: Geometry, shape: tuple[int, int], mask: Tensor | None, masses: Tensor | None) -> None:
    """Refuse masks without points, single points that translations take anywhere, and masses that are none."""
    least = 1 + translates_all(geometry)
    if mask is None:
        counts = torch.tensor(shape[1])
    else:
        if not isinstance(mask, Tensor) or mask.dtype != torch.bool or mask.shape != shape:
            raise InputError(
                given=f"a mask {tuple(mask.shape)} of {mask.dtype}" if isinstance(mask, Tensor) else f"mask={mask!r}",
                expected=f"{shape} of torch.bool: True for points, False for padding",
                remedy="mask = lengths[:, None] > torch.arange(N)",
            )
        counts = mask.sum(1)
    if int(counts.min()) < least:
        raise InputError(
            given=f"a cloud of {int(counts.min())} points",
            expected=f"at least {least}" + (", as translations leave nothing of one point" if least == 2 else ""),
            remedy="leave such clouds out: x[mask.sum(1) > 1]",
        )
    if masses is not None:
        fits = isinstance(masses, Tensor) and masses.shape == shape and masses.is_floating_point()
        if not fits or not bool((masses.isfinite() & (masses > 0) | ~_kept(masses, mask)).all()):
            raise InputError(
                given="masses that are not positive numbers, one for each point",
                expected=f"a tensor {shape} of positive floating-point numbers",
                remedy="masses.expand(B, N), with any positive number at padding",
            )


def require_generator(generator: torch.Generator | None) -> None:
    """Refuse seeds and whatever else draws nothing."""
    if generator is not None and not isinstance(generator, torch.Generator):
        raise InputError(
            given=f"generator={generator!r}",
            expected="a torch.Generator, or None for torch's own",
            remedy="generator=torch.Generator().manual_seed(0)",
        )


def require_answer(answer: Tensor, x: Tensor, mask: Tensor | None) -> Tensor:
    """What a denoiser gives for x, in the format of x, with zeros in the padding.

    Raises:
        InputError: if it is no tensor of the shape of x, or not finite.
    """
    if not isinstance(answer, Tensor) or answer.shape != x.shape:
        raise InputError(
            given="a denoiser that gives "
            + (f"{tuple(answer.shape)}" if isinstance(answer, Tensor) else type(answer).__name__)
            + f" for points {tuple(x.shape)}",
            expected=f"a tensor {tuple(x.shape)} from denoiser(x, t, mask)",
            remedy="return one vector for each point, padding included",
        )
    answer = answer.to(x.dtype)
    if mask is not None:
        answer = torch.where(mask[..., None], answer, 0.0)
    if not bool(answer.isfinite().all()):
        raise InputError(
            given="a denoiser whose answer is not finite",
            expected="finite numbers for all points and all t from 0 to 1",
            remedy="look for divisions by 1 - t, by distances of 0, and for weights that are no longer finite",
        )
    return answer


def translates_all(geometry: Geometry) -> bool:
    """Whether a single point can be moved anywhere by translations."""
    n, moves = geometry.generators.shape[-1], geometry.translations.double()
    return len(moves) >= n and int(torch.linalg.matrix_rank(moves, rtol=RANK)) == n


def _kept(masses: Tensor, mask: Tensor | None) -> Tensor:
    return torch.ones_like(masses, dtype=torch.bool) if mask is None else mask
