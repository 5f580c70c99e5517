"""Distances between clouds of particles: Wasserstein's, by exact optimal transport, and relative to their size."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.limits import TRANSPORT_ENTRIES

from .clouds import cloud_of

if TYPE_CHECKING:
    from .ensembles import ParticleEnsemble

PIVOTS = 100_000_000
"""Most pivots of the network simplex: a bound that POT asks for, and that no cloud within TRANSPORT_ENTRIES has met."""


def second_moment(cloud: Tensor | ParticleEnsemble) -> float:
    """Twice the mean square of a particle.

        M2(mu) = 2 E |Z|^2

    Args:
        cloud: (N, p), or an ensemble.

    Raises:
        InputError: for what is no cloud.

    Source: arXiv 2405.19995, appendix F.

    Example:
        >>> second_moment(torch.tensor([[3.0, 4.0], [0.0, 0.0]]))
        25.0
    """
    return 2 * float(cloud_of(cloud).double().square().sum(1).mean())


def wasserstein(a: Tensor | ParticleEnsemble, b: Tensor | ParticleEnsemble) -> float:
    """Wasserstein's distance of order 2 between two clouds, by exact optimal transport.

        W2(mu, nu)^2 = min over couplings of E |X - Y|^2

    Args:
        a, b: (N, p) and (M, p), or ensembles; each particle has weight 1/N or 1/M. It takes N M numbers, and time that grows
            somewhat faster. Distances below 1e-8 of the clouds' size are rounding errors: W2^2 is what is computed.

    Returns:
        W2.

    Raises:
        InputError: for clouds of different dimensions, beyond TRANSPORT_ENTRIES, or without POT.

    Example:
        >>> wasserstein(torch.zeros(1, 2), torch.tensor([[3.0, 4.0], [-3.0, 4.0]]))
        5.0
    """
    one = cloud_of(a, name="a").double().cpu()
    two = cloud_of(b, one.shape[1], "b").double().cpu()
    require_transport_room(len(one), len(two))
    return math.sqrt(transport_cost(one, two))


def relative_distance(a: Tensor | ParticleEnsemble, b: Tensor | ParticleEnsemble) -> float:
    """Wasserstein's distance relative to the size of both clouds, from 0 to 1.

        RMD(mu, nu)^2 = W2(mu, nu)^2 / (M2(mu) + M2(nu)),    M2(mu) = 2 E |Z|^2

    Args:
        a, b: as in :func:`wasserstein`.

    Returns:
        RMD; 0 for two clouds at the origin.

    Raises:
        InputError: as :func:`wasserstein`.

    Source: arXiv 2405.19995, appendix F.

    Example:
        >>> relative_distance(torch.ones(2, 3), -torch.ones(4, 3))
        1.0
    """
    return relative(wasserstein(a, b), a, b)


def relative(distance: float, a: Any, b: Any) -> float:
    """A distance over the square root of M2(a) + M2(b)."""
    size = second_moment(a) + second_moment(b)
    return min(distance / math.sqrt(size), 1.0) if size > 0 else 0.0


def require_transport_room(one: int, two: int) -> None:
    """Refuse clouds whose table of costs would not fit."""
    if one * two > TRANSPORT_ENTRIES.value:
        raise InputError(
            given=f"optimal transport between {one} and {two} particles, a table of {one * two} numbers",
            expected=f"at most {TRANSPORT_ENTRIES.value}",
            remedy="compare random parts of the clouds, cloud[torch.randperm(len(cloud))[:2000]], or use distance_to_fixed, "
            "which needs no table",
        )


def transport_cost(one: Tensor, two: Tensor) -> float:
    """W2^2 of clouds (N, p) and (M, p) in float64."""
    try:
        import ot
    except ModuleNotFoundError as error:
        raise InputError(
            given=f"optimal transport, without a package it needs: {error}",
            expected="POT",
            remedy='pip install "repere[mean-field]"',
        ) from None
    scale = max(float(one.abs().max()), float(two.abs().max()))
    if scale == 0:
        return 0.0
    # the solver's tolerances are absolute
    cost = torch.cdist(one / scale, two / scale, compute_mode="donot_use_mm_for_euclid_dist").square().numpy()
    value, log = ot.emd2(ot.unif(len(one)), ot.unif(len(two)), cost, numItermax=PIVOTS, log=True)
    if log["warning"] is not None:
        raise InputError(
            given=f"optimal transport that POT could not finish: {log['warning']}",
            expected="an exact optimum",
            remedy="compare random parts of the clouds: cloud[torch.randperm(len(cloud))[:1000]]",
        )
    return max(float(value), 0.0) * scale**2
