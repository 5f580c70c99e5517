"""Symmetries of a law of particles: its symmetrised and projected versions, and tests whether it has them."""

from __future__ import annotations

import math
import statistics
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from invariants.errors import InputError

from ..loop import one_thread
from .clouds import cloud_of
from .ensembles import require_unit
from .orbits import Orbit, require_count, require_seed
from .transport import relative, require_transport_room, second_moment, transport_cost
from .units import SymmetricUnit

if TYPE_CHECKING:
    from .ensembles import ParticleEnsemble


@dataclass(frozen=True)
class Invariance:
    """An answer whether a law of particles is invariant.

    Args:
        holds: whether nothing speaks against it.
        distance: relative distance of the cloud from its symmetrised, or projected, version.
        floor: what it is for an invariant law: weakly, the mean over random clouds of the same orbits; strongly, the
            largest that rounding explains.
        p_value: chance of such a distance, or a larger one, if the law is weakly invariant; None for strong invariance.
    """

    holds: bool
    distance: float
    floor: float
    p_value: float | None = None


def symmetrise(cloud: Tensor | ParticleEnsemble, unit: SymmetricUnit) -> Tensor:
    """All images of a cloud under a finite group: the average of its law over the group.

        nu^G = (1/|G|) sum_g M(g)# nu

    Args:
        cloud: (N, p), or an ensemble.
        unit: with the group and M.

    Returns:
        (|G| N, p); the cloud itself comes first.

    Raises:
        InputError: for a Lie algebra, or what is no cloud of the unit.

    Example:
        >>> from invariants.representations import CyclicGroup, Representation
        >>> swap = Representation.permutation(CyclicGroup(2))
        >>> unit = SymmetricUnit(lambda x, z: torch.sigmoid(x[:, None] * z), swap, swap, swap)
        >>> symmetrise(torch.tensor([[1.0, 3.0]]), unit).tolist(), project(torch.tensor([[1.0, 3.0]]), unit).tolist()
        ([[1.0, 3.0], [3.0, 1.0]], [[2.0, 2.0]])
    """
    return require_unit(unit).images(cloud_of(cloud, unit.parameters))


def project(cloud: Tensor | ParticleEnsemble, unit: SymmetricUnit) -> Tensor:
    """Every particle projected on E^G: the nearest strongly invariant law.

        P# nu,    P = the average of M(g) over the group

    Args:
        cloud: (N, p), or an ensemble.
        unit: with the group and M.

    Returns:
        (N, p).

    Raises:
        InputError: for what is no cloud of the unit.
    """
    return require_unit(unit).project(cloud_of(cloud, unit.parameters))


def distance_to_fixed(cloud: Tensor | ParticleEnsemble, unit: SymmetricUnit, *, relative: bool = False) -> float:
    """The distance of a law from its projection on E^G, in closed form.

        W2(nu, P# nu)^2 = E |Z - P Z|^2

    The nearest point of E^G to z is P z, so that no coupling does better than each particle with its own projection.

    Args:
        cloud: (N, p), or an ensemble.
        unit: with the group and M.
        relative: whether to divide by the square root of M2(nu) + M2(P# nu); see :func:`relative_distance`.

    Returns:
        W2, or RMD.

    Raises:
        InputError: for what is no cloud of the unit.

    Example:
        >>> from invariants.representations import CyclicGroup, Representation
        >>> swap = Representation.permutation(CyclicGroup(2))
        >>> unit = SymmetricUnit(lambda x, z: torch.sigmoid(x[:, None] * z), swap, swap, swap)
        >>> distance_to_fixed(torch.tensor([[1.0, -1.0]]), unit) ** 2
        2.0000000000000004
    """
    z = cloud_of(cloud, require_unit(unit).parameters).double()
    projected = unit.project(z)
    square = float((z - projected).square().sum(1).mean())
    if not relative:
        return math.sqrt(square)
    size = second_moment(z) + second_moment(projected)
    return math.sqrt(square / size) if size > 0 else 0.0


def strong_invariance(cloud: Tensor | ParticleEnsemble, unit: SymmetricUnit) -> Invariance:
    """Whether all particles lie in E^G, to rounding errors.

        nu(E^G) = 1

    Args:
        cloud: (N, p), or an ensemble.
        unit: with the group and M.

    Returns:
        An :class:`Invariance` without a p-value; its floor is the square root of the unit of rounding.

    Raises:
        InputError: for what is no cloud of the unit.
    """
    floor = math.sqrt(torch.finfo(cloud_of(cloud, require_unit(unit).parameters).dtype).eps)
    distance = distance_to_fixed(cloud, unit, relative=True)
    return Invariance(distance <= floor, distance, floor)


def weak_invariance(
    cloud: Tensor | ParticleEnsemble,
    unit: SymmetricUnit,
    *,
    particles: int = 200,
    images: int = 8,
    draws: int = 199,
    level: float = 0.01,
    seed: int = 0,
) -> Invariance:
    """Whether the law behind a cloud is weakly invariant: a randomisation test, exact for any number of particles.

        nu = M(g)# nu for all g

    If it is, a cloud of independent particles has the law of (M(g_1) z_1, ..., M(g_N) z_N) with independent random g_i. The
    distance of the cloud from its symmetrised version is compared with that of such clouds: its rank among them is uniform
    (up to ties, which speak for invariance). A finite cloud never is at distance 0: the i.i.d. floor is the mean over them.

    Args:
        cloud: (N, p), or an ensemble; particles that are trained together are only nearly independent.
        unit: with the group and M.
        particles: of a larger cloud so many random ones are compared, without repetition.
        images: random images of each particle that make up the symmetrised version, where the group has more elements.
        draws: random clouds; the smallest p-value is 1/(draws + 1).
        level: invariance holds where the p-value is above it.
        seed: of all draws.

    Returns:
        An :class:`Invariance` with its p-value.

    Raises:
        InputError: for what is no cloud of the unit, values out of range, beyond TRANSPORT_ENTRIES, or without POT.

    Source: E. L. Lehmann and J. P. Romano, Testing Statistical Hypotheses (2005), section 15.2 (randomisation tests).
    """
    for name, value in (("particles", particles), ("images", images), ("draws", draws)):
        require_count(value, name)
    require_seed(seed)
    if isinstance(level, bool) or not isinstance(level, (int, float)) or not 1 / (draws + 1) <= level < 1:
        raise InputError(
            given=f"level={level!r} with draws={draws}",
            expected=f"a number from 1/(draws + 1) = {1 / (draws + 1):.2g} to below 1",
            remedy="level=0.01, draws=199",
        )
    z = cloud_of(cloud, require_unit(unit).parameters).double().cpu()
    generator = torch.Generator().manual_seed(seed)
    if len(z) > particles:
        z = z[torch.randperm(len(z), generator=generator)[:particles]]
    orbit = Orbit(unit.rho_parameters)
    whole = orbit.finite and orbit.order <= images
    require_transport_room(len(z), len(z) * (orbit.order if whole else images))

    def moved(count: int) -> Tensor:
        matrices = orbit.sample(count * len(z), generator)[0].unflatten(0, (count, len(z)))
        return torch.einsum("cnij,nj->cni", matrices, z)

    # random images are drawn apart from the clouds that are compared, so that their law does not depend on which that is
    reference = unit.images(z) if whole else moved(images).flatten(0, 1)
    with one_thread():  # tables are small, and one worker waits for the other longer than they take
        found = [transport_cost(other, reference) for other in (z, *moved(draws))]
    tie = 1e-12 * second_moment(z)
    p_value = sum(value >= found[0] - tie for value in found) / len(found)
    distances = [relative(math.sqrt(value), z, reference) for value in found]
    return Invariance(p_value > level, distances[0], statistics.fmean(distances[1:]), p_value)
