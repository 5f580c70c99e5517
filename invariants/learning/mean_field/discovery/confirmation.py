"""Whether data have a symmetry that was read off a subspace: the drift at particles anywhere has to move with the group."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

from ...loop import one_thread, seed_of
from ..activations import Activation
from ..orbits import numeric
from .data import Source, effective_samples, samples_of
from .drifts import dealt_replicas, drift_parts
from .escapes import leading_escape
from .growth import MODELS, SHARP, SubspaceSearch, correlations_of, probes_of, unit_length
from .symmetries import SubspaceSymmetry

TURN = 0.7
"""Of a rotation that stands for its one-parameter group."""


@dataclass(frozen=True)
class GeneratorCheck:
    """One generator and one part of the drift.

    Args:
        generator: its number.
        part: "labels", "inputs" or "constants", as in a :class:`SearchStep`.
        defect: how far the drift does not move with it, as a correlation.
        p_value: chance of such a defect where it does.
        limit: smallest defect that could be seen.
    """

    generator: int
    part: str
    defect: float
    p_value: float
    limit: float


@dataclass(frozen=True)
class SymmetryCheck:
    """What :func:`check_symmetry` found.

    Attributes:
        answer: "holds", "broken", or that defects above `search.resolution`, or above a tenth of the drift of the labels,
            could not be seen.
        worst: the generator and part of the largest defect that is seen; of the largest limit where none is.
        checks: all of them.
    """

    answer: Literal["holds", "broken", "cannot tell with so little data"]
    worst: GeneratorCheck
    checks: tuple[GeneratorCheck, ...]

    def __str__(self) -> str:
        w = self.worst
        return f"{self.answer}: generator {w.generator}, {w.part}, defect {w.defect:.1e}, chance {w.p_value:.0e}"


def check_symmetry(
    activation: Activation,
    data: tuple[Tensor, Tensor] | Source,
    symmetry: SubspaceSymmetry,
    *,
    search: SubspaceSearch | None = None,
    seed: int = 0,
) -> SymmetryCheck:
    """Ask the data whether they have a symmetry, generator by generator.

        D(M z) = M D(z),    D(z) = E[ grad_z <sigma(x; z), e(x)> ]

    for particles z anywhere, not on E^G alone, with labels and with models of particles for e. This is what makes E^G kept.
    A subspace can be kept for other reasons, and a search with few samples can stop too early: a group that was read off it
    is then broken here, plainly, as defects off E^G are as large as drifts are.

    Args:
        activation: sigma(x (B, n), z (N, p)) -> (B, N, m).
        data: as for :func:`discover_fixed_subspace`.
        symmetry: of :func:`largest_symmetry` or :func:`largest_rotations`.
        search: settings; `samples`, `tolerance` and `resolution` matter.
        seed: of all draws.

    Returns:
        The answer, and each check.

    Raises:
        InputError: for bad data.

    Example:
        >>> from .layouts import Layout
        >>> from .symmetries import largest_symmetry
        >>> swap = largest_symmetry(torch.tensor([[1.0, 1.0]]), Layout((("inputs",),), {"inputs": 2}))
        >>> x = torch.randn(20_000, 2, generator=torch.Generator().manual_seed(0))
        >>> ridge = lambda x, z: torch.tanh(x @ z.T)[..., None]
        >>> check_symmetry(ridge, (x, x.sum(1).tanh()), swap).answer, check_symmetry(ridge, (x, x[:, 0]), swap).answer
        ('holds', 'broken')
    """
    search = SubspaceSearch() if search is None else search
    checks: list[GeneratorCheck] = []
    rho = symmetry.parameters
    with one_thread():
        x, y = samples_of(data, search, seed_of(seed, 0))
        generator = torch.Generator().manual_seed(seed_of(seed, 1))
        order = dealt_replicas(len(x), search.replicas, generator)
        unit = unit_length(x, rho.dimension)
        z = probes_of(search.probes, rho.dimension, unit, search, generator)
        model = probes_of(MODELS, rho.dimension, unit, search, generator)

        def drifts(move: Tensor) -> dict[str, Tensor]:
            probes, others = ((points @ move.T).to(x) for points in (z, model))
            found = [drift_parts(activation, probes, others, x[some], y[some]) for some in order]
            return {part: torch.stack([one[part] for one in found]) for part in found[0]}

        still = drifts(torch.eye(rho.dimension, dtype=torch.float64))
        labels = correlations_of(still["labels"], order.shape[1])
        whole = None if labels is None else leading_escape(labels, generator)
        for k, (matrix, derived) in enumerate(zip(rho.matrices, rho.group.infinitesimal, strict=True)):
            move = numeric(rho, matrix)
            move = torch.linalg.matrix_exp(TURN * move) if derived else move
            for part, one in drifts(move).items():
                # one scale for both: scales of their own would differ by chance, in all replicas alike
                both = correlations_of(torch.cat([one, still[part] @ move.T], 2), order.shape[1])
                if both is None:
                    continue
                found = leading_escape(both[..., : rho.dimension] - both[..., rho.dimension :], generator)
                checks.append(GeneratorCheck(k, part, found.size, found.p_value, found.limit))
    blind = effective_samples(x, y) ** -0.5
    seen = [c for c in checks if c.p_value < search.chance and c.defect > search.tolerance]
    if seen:
        return SymmetryCheck("broken", max(seen, key=lambda c: c.defect), tuple(checks))
    unseen = max(checks, key=lambda c: c.limit)
    small = max(unseen.limit, blind) <= max(search.resolution, search.tolerance)
    if whole is not None and whole.p_value < search.chance:
        small = small and max(c.limit for c in checks if c.part == "labels") <= SHARP * whole.size
    return SymmetryCheck("holds" if small else "cannot tell with so little data", unseen, tuple(checks))
