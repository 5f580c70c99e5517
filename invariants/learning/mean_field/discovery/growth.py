"""Growing the smallest subspace of parameters that training keeps, one direction at a time, from one seed."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from invariants.errors import InputError

from ...loop import refuse, require_integers, require_positive, require_shares
from ..activations import Activation
from .drifts import dealt_replicas, drift_parts
from .escapes import leading_escape

MODELS = 4
"""Particles of the model whose output stands for an error that depends on the inputs alone."""


SHARP = 0.1
"""Largest share of what is seen of a drift that may stay unseen: noise makes both small, the drift and what breaks it."""


@dataclass(frozen=True)
class SubspaceSearch:
    """How a subspace is searched for.

    Args:
        samples: drawn where the data are a function; None: 2^22, or fewer where they would have more than 2^27 entries.
        replicas: parts of the data, each with a subspace of its own; noise is what they do not share.
        probes: particles at which drifts are compared.
        scales: smallest and largest length of a probe, in units of sqrt(p) / (root mean square of the inputs).
        chance: significance: a direction is taken where chance alone would give it less often.
        tolerance: largest escape that counts as none although it is seen: for data whose symmetry is not exact. A group is
            then allowed a third of it as its defect.
        resolution: largest escape that may stay unseen; where smaller data hide more, or more than a tenth of the drift that
            is seen, the answer is that one cannot tell.
        seconds: after which the search stops with an error; None: never.

    Escapes are correlations, between 0 and 1: the length of the mean drift off the subspace, over the root mean square of
    what single samples add to the drift.

    Raises:
        InputError: for a value out of range.

    Example:
        >>> SubspaceSearch(samples=100_000).replicas
        32
    """

    samples: int | None = None
    replicas: int = 32
    probes: int = 16
    scales: tuple[float, float] = (0.5, 8.0)
    chance: float = 1e-5
    tolerance: float = 0.0
    resolution: float = 0.02
    seconds: float | None = None

    def __post_init__(self) -> None:
        require_integers(self, replicas=8, probes=1, **({} if self.samples is None else {"samples": 1}))
        require_positive(self, "chance", "resolution", *(["seconds"] if self.seconds is not None else []))
        require_shares(self, chance=1.0, tolerance=1.0)
        scales = self.scales
        if (
            not isinstance(scales, (tuple, list))
            or len(scales) != 2
            or not all(isinstance(s, (int, float)) and not isinstance(s, bool) and math.isfinite(s) for s in scales)
            or not 0 < scales[0] <= scales[1]
        ):
            refuse(self, "scales", "two positive numbers, the smaller first")


@dataclass(frozen=True)
class SearchStep:
    """One step of a search: the direction in which a subspace is left the most.

    Args:
        seed: number of the search.
        dimension: of the subspace.
        part: what makes the drift that leaves it: "labels", less their mean; "inputs", by a model of particles in it, less
            its mean; "constants", these means.
        escape: how far; see :class:`SubspaceSearch`.
        p_value: chance of such an escape where training stays.
        limit: smallest escape that could be seen.
        taken: whether the direction was added.
    """

    seed: int
    dimension: int
    part: str
    escape: float
    p_value: float
    limit: float
    taken: bool


@dataclass(frozen=True)
class Growth:
    """What one seed found.

    Args:
        subspaces: orthonormal rows of each replica's subspace, (K, d, p).
        steps: in turn.
    """

    subspaces: Tensor
    steps: list[SearchStep]

    @property
    def basis(self) -> Tensor:
        """Orthonormal rows of the mean subspace, (d, p)."""
        return mean_subspace(self.subspaces)


def mean_subspace(subspaces: Tensor) -> Tensor:
    """The subspace of most of the mean projector: orthonormal rows (d, p) from subspaces (K, d, p)."""
    _, d, p = subspaces.shape
    if d == 0:
        return subspaces.new_zeros(0, p)
    return torch.linalg.svd(subspaces.flatten(0, 1), full_matrices=False).Vh[:d]


def grow(
    activation: Activation,
    inputs: Tensor,
    labels: Tensor,
    start: Tensor,
    search: SubspaceSearch,
    seed: int,
    number: int = 0,
    on_step: Callable[[SearchStep], None] = lambda step: None,
) -> Growth:
    """Add the direction in which training leaves the subspace, until it stays.

    A law on a subspace E stays there under the mean-field flow exactly if at particles z of E the drift

        E[ grad_z <sigma(x; z), y - Phi(x)> ]

    lies in E for each model Phi of particles in E; so its parts, y and Phi and their means, are looked at one by one. That
    is the flow in the limit of a short horizon: over a long one errors off E grow with it, since E is not attracting.

    Each replica has data and a subspace of its own. The direction is a combination of the drifts at all probes, the same for
    every replica, so that replicas stay independent of each other, and what they make of their errors counts as noise. What
    all of them share as one subspace is known and is no way out of it.

    Args:
        activation: sigma.
        inputs, labels: x (n, in) and y (n, out).
        start: orthonormal rows that are known to be kept, (k, p); k may be 0.
        search: settings.
        seed: of probes, signs, and which sample is in which replica.
        number: of this search, for the steps.
        on_step: called after each step.

    Returns:
        Subspaces and the steps.

    Raises:
        InputError: where the drift vanishes for every single sample, so that nothing can be seen.
        TimeoutError: after `search.seconds`.
    """
    deadline = math.inf if search.seconds is None else time.monotonic() + search.seconds
    generator = torch.Generator().manual_seed(seed)
    k, p = search.replicas, start.shape[1]
    order = dealt_replicas(len(inputs), k, generator)
    unit = unit_length(inputs, p)
    subspaces = start.expand(k, *start.shape).clone()
    steps: list[SearchStep] = []

    while subspaces.shape[1] < p:
        d = subspaces.shape[1]
        probes = probes_of(search.probes if d else 1, d, unit, search, generator)
        model = probes_of(MODELS if d else 0, d, unit, search, generator)
        drifts = []
        for replica in range(k):
            if time.monotonic() > deadline:
                raise TimeoutError(
                    f"{search.seconds:g} s have passed at dimension {d}; a search with fewer samples is shorter, and one "
                    "without a limit of time ends"
                )
            x, y = inputs[order[replica]], labels[order[replica]]
            basis = subspaces[replica].to(x)
            drifts.append(drift_parts(activation, probes.to(x) @ basis, model.to(x) @ basis, x, y))
        best: tuple[SearchStep, Tensor] | None = None
        shared = mean_subspace(subspaces)
        for part in drifts[0]:
            correlations = correlations_of(torch.stack([drift[part] for drift in drifts]), order.shape[1])
            if correlations is None:
                continue
            residuals = correlations - (correlations @ subspaces.mT) @ subspaces
            # replicas that know a weak direction with errors of their own all leave along it again, by their square
            residuals = residuals - (residuals @ shared.T) @ shared
            found = leading_escape(residuals, generator)
            taken = found.p_value < search.chance and found.size > search.tolerance
            step = SearchStep(number, d, part, found.size, found.p_value, found.limit, taken)
            if best is None or (taken, -found.p_value) > (best[0].taken, -best[0].p_value):
                best = step, torch.einsum("knp,n->kp", residuals, found.probes)
        if best is None:
            raise InputError(
                given=f"an activation whose derivative vanishes at every particle of the {d} dimensions known so far",
                expected="one that moves with the parameters there: training would never leave it",
                remedy="pass start=, rows of parameters that are kept because no symmetry moves them, as output weights",
            )
        steps.append(best[0])
        on_step(best[0])
        if not best[0].taken:
            break
        subspaces = _extended(subspaces, best[1])
    return Growth(subspaces, steps)


def unit_length(inputs: Tensor, parameters: int) -> float:
    """sqrt(p) over the root mean square of the inputs."""
    size = float(torch.linalg.vector_norm(inputs, dtype=torch.float64)) / math.sqrt(inputs.numel())
    return math.sqrt(parameters) / max(size, 1e-30)


def probes_of(count: int, dimension: int, unit: float, search: SubspaceSearch, generator: torch.Generator) -> Tensor:
    """Coordinates of particles in a subspace, (count, dimension): any direction, lengths from short to long."""
    low, high = (math.log(s * unit) for s in search.scales)
    lengths = torch.exp(low + (high - low) * torch.rand(count, 1, generator=generator, dtype=torch.float64))
    directions = torch.randn(count, dimension, generator=generator, dtype=torch.float64)
    return lengths * directions / math.sqrt(max(dimension, 1))


def correlations_of(drift: Tensor, share: int) -> Tensor | None:
    """Drifts (K, N, p) over the root mean square of single samples at each probe; None where all of these vanish."""
    mean = drift.mean(0)
    spread = (drift - mean).square().sum((0, 2)) / (len(drift) - 1) * share
    single = spread + mean.square().sum(1)
    moving = single > 1e-24 * single.max()
    if not bool((single > 1e-200).any()):
        return None
    scale = torch.where(moving, single, torch.inf).rsqrt()
    return drift * scale[:, None]


def _extended(subspaces: Tensor, directions: Tensor) -> Tensor:
    """With one more orthonormal row each."""
    stacked = torch.cat([subspaces, directions[:, None]], 1)
    q, r = torch.linalg.qr(stacked.mT)
    # with the signs of the rows given, so that the coordinates of probes mean the same in each replica
    return (q * torch.sign(torch.diagonal(r, dim1=-2, dim2=-1))[:, None]).mT
