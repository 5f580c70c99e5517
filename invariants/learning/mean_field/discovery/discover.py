"""The largest symmetry that data have, told from data alone: the subspace of parameters that training keeps."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

import torch
from torch import Tensor

from invariants.errors import InputError

from ...loop import one_thread, seed_of
from ..activations import Activation, shaped
from .coloured_graph import igraph_module
from .confirmation import SymmetryCheck, check_symmetry
from .data import Source, effective_samples, samples_of
from .growth import SHARP, Growth, SearchStep, SubspaceSearch, grow, mean_subspace
from .layouts import Layout
from .rotations import largest_rotations
from .symmetries import SubspaceSymmetry, checked_basis, largest_symmetry, sine_between

Answer = Literal["no symmetry found", "this subspace", "cannot tell with so little data"]

AGREEING = 0.95
"""Smallest cosine of two subspaces that count as one."""

TOLERANCES = (0.3, 0.15, 0.07, 0.03)
"""Sines tried for a group: the first whose group the data have is the largest."""

DEFECT = 1 / 3
"""Tolerance of a group's defect, in tolerances of an escape: near symmetries of pictures have defects up to 0.3 of the
latter, those of groups that are too large begin at 0.4."""

CHECKED = 1 << 17
"""Samples that a group is asked of, where the data are a function."""

SUSPICIOUS = 1e-3
"""Chance of the last escapes of all seeds together, below which they hint at a direction that none of them sees alone."""


@dataclass(frozen=True)
class Discovery:
    """What :func:`discover_fixed_subspace` found.

    Attributes:
        answer: "this subspace": training keeps `basis`, and nothing smaller that holds zero and `start`; "no symmetry
            found": it keeps nothing but the whole space; "cannot tell with so little data": a direction may be hidden in
            noise, the seeds together hint at one, they do not agree, or no group of the layout is behind it (where that is a
            guess: unless escapes of a tenth of `search.resolution` would be seen). `basis` is then the best guess.
        basis: orthonormal rows, (d, p), float64.
        confidence: share of seeds that say the same, times the chance that no direction was taken by accident, less where
            their last steps hint at a direction that none of them sees.
        resolution: the largest escape that would not have been seen; see :class:`SubspaceSearch`.
        cosines: of each seed, the smallest cosine between its subspace and `basis`; 0 where dimensions differ.
        log: each step of each seed.
        symmetry: the largest group of the layout that fixes what was seen and that the data have; `basis` is then all of
            its E^G, exactly. None where there is no such group, or no layout.
        check: what the data said of it, or of the last group that they do not have.
    """

    answer: Answer
    basis: Tensor
    confidence: float
    resolution: float
    cosines: tuple[float, ...]
    log: list[SearchStep]
    symmetry: SubspaceSymmetry | None = None
    check: SymmetryCheck | None = None

    @property
    def dimension(self) -> int:
        """d."""
        return len(self.basis)

    @property
    def projector(self) -> Tensor:
        """Onto the subspace, (p, p)."""
        return self.basis.T @ self.basis

    def __str__(self) -> str:
        size = f"{self.dimension} of {self.basis.shape[1]} dimensions"
        if self.symmetry is not None:
            return f"{self.answer}: {size}, fixed by {self.symmetry.group!r}, confidence {self.confidence:.3f}"
        return f"{self.answer}: {size}, confidence {self.confidence:.3f}, escapes below {self.resolution:.1e} unseen"


def discover_fixed_subspace(
    activation: Activation,
    data: tuple[Tensor, Tensor] | Source,
    parameters: int,
    seeds: int = 3,
    *,
    search: SubspaceSearch | None = None,
    start: Tensor | None = None,
    layout: Layout | None = None,
    seed: int = 0,
    on_step: Callable[[SearchStep], None] = lambda step: None,
) -> Discovery:
    """Find the smallest subspace of parameters that training keeps; for data with a symmetry that is E^G.

        E_0 = span(start),   E_j+1 = E_j + the direction in which the mean-field flow leaves E_j,   until it stays

    E^G = {z : M_g z = z} holds the parameters of the equivariant network. The group is not given: only the activation and
    data. Each seed grows a subspace from other probes (and, for a function, other data), see :func:`grow`; the answer is
    what they agree on. Weak directions need many samples, and a subspace may be kept without a symmetry; with a layout the
    group behind what was seen is looked for, asked of the data, and completes the subspace.

    Args:
        activation: sigma(x (B, n), z (N, p)) -> (B, N, m).
        data: tensors x (N, n) and y (N, m), or a function (count, generator) -> (x, y); of the latter as much is drawn as
            `search.samples` says. Samples count as independent: copies, as of a set drawn from with replacement, make
            noise look certain.
        parameters: p.
        seeds: searches that are compared.
        search: settings.
        start: parameters (k, p) known to be kept, as output weights and biases that no symmetry moves; needed where the
            derivative of the activation vanishes at z = 0.
        layout: the axes of the parameters that a group may move; permutations, signs and rotations of these are looked for.
            Left out: those of a matrix from inputs to outputs, where p is n m and igraph is there; what the data do not have
            is then not used.
        seed: of all draws.
        on_step: called with each step of the log.

    Returns:
        The subspace and how sure it is.

    Raises:
        InputError: for bad data, an activation of another form, or one whose derivative vanishes on the start.
        TimeoutError: after `search.seconds`, for each seed.

    Source: Maass and Fontbona (2024), arXiv 2405.19995, Section 4 and figure on the heuristic; here the drift itself is
    tested, instead of particles that are trained and compared with a threshold.

    Example:
        >>> def linear(x, z):  # one output, p = 2
        ...     return (x @ z.T)[..., None]
        >>> def symmetric(count, generator):
        ...     x = torch.randn(count, 2, generator=generator)
        ...     return x, torch.tanh(x.sum(1, keepdim=True))
        >>> found = discover_fixed_subspace(linear, symmetric, parameters=2, search=SubspaceSearch(samples=1 << 16))
        >>> found.answer, found.dimension, abs(float(found.basis[0, 0] / found.basis[0, 1]) - 1) < 0.05
        ('this subspace', 1, True)
    """
    search = SubspaceSearch() if search is None else search
    first = _start(parameters, start)
    for name, count, least in (("seeds", seeds, 1), ("seed", seed, 0)):
        if not isinstance(count, int) or isinstance(count, bool) or count < least:
            raise InputError(
                given=f"{name}={count!r}", expected=f"an integer of at least {least}", remedy="seeds=3, seed=0"
            )
    if not isinstance(search, SubspaceSearch):
        raise InputError(
            given=f"search of type {type(search).__name__}",
            expected="SubspaceSearch",
            remedy="search=SubspaceSearch(samples=100_000)",
        )
    if layout is not None and layout.parameters != parameters:  # told before the search, not after
        checked_basis(first, layout)
    grown = []
    blind = 0.0
    with one_thread():
        for k in range(seeds):
            x, y = samples_of(data, search, seed_of(seed, k, 0))
            shaped(activation, x[:3], x.new_zeros(2, parameters), y.shape[1])
            widths = x.shape[1], y.shape[1]
            blind = max(blind, effective_samples(x, y) ** -0.5)  # a few large samples are all that means rest on
            grown.append(grow(activation, x, y, first, search, seed_of(seed, k, 1), k, on_step))
    found = _agreed(grown, parameters, search, blind, independent=callable(data))
    layouts = _guessed(parameters, *widths) if layout is None else [layout]
    if not layouts or not _has_igraph(layout is not None):
        return found
    return _completed(found, grown, activation, data, layouts, search, seed, guessed=layout is None)


def _agreed(grown: list[Growth], parameters: int, search: SubspaceSearch, blind: float, independent: bool) -> Discovery:
    """The upper median of the dimensions: a direction is seldom taken by chance, but often hidden by noise."""
    dimensions = sorted(len(g.basis) for g in grown)
    dimension = dimensions[len(dimensions) // 2]
    chosen = [g.basis for g in grown if len(g.basis) == dimension]
    basis = mean_subspace(torch.stack(chosen))
    cosines = tuple(_cosine(g.basis, basis) for g in grown)
    agreeing = [c >= AGREEING for c in cosines]
    steps = [step for g in grown for step in g.steps]
    last = [g.steps[-1] for g, agrees in zip(grown, agreeing, strict=True) if agrees and g.steps]
    stays = [step for step in last if not step.taken]
    hidden = max((max(step.limit, step.escape, blind) for step in stays), default=0.0)
    hint = _together([step.p_value for step in stays if step.escape > search.tolerance], independent)
    share = sum(agreeing) / len(grown)
    answer: Answer = "no symmetry found" if dimension == parameters else "this subspace"
    faint = max((step.limit for step in stays), default=0.0) > SHARP * max(
        (step.escape for step in steps if step.taken), default=math.inf
    )
    if share <= 0.5 or hidden > max(search.resolution, search.tolerance) or hint < SUSPICIOUS or faint:
        answer = "cannot tell with so little data"
    confidence = share * _on_purpose(steps) * min(1.0, hint / SUSPICIOUS)
    return Discovery(answer, basis, confidence, hidden, cosines, steps)


def _completed(
    found: Discovery,
    grown: list[Growth],
    activation: Activation,
    data: tuple[Tensor, Tensor] | Source,
    layouts: list[Layout],
    search: SubspaceSearch,
    seed: int,
    guessed: bool,
) -> Discovery:
    """With the largest group that fixes what was seen and that the data have."""
    if found.dimension == found.basis.shape[1]:
        return found
    samples = min(search.samples or CHECKED, CHECKED)
    fewer = replace(search, samples=samples, tolerance=DEFECT * search.tolerance)
    check: SymmetryCheck | None = None
    for symmetry in _candidates(found.basis, layouts):
        check = check_symmetry(activation, data, symmetry, search=fewer, seed=seed)
        if check.answer == "holds":
            basis = symmetry.basis
            cosines = tuple((max(0.0, 1 - sine_between(g.basis, basis) ** 2)) ** 0.5 for g in grown)
            sure = sum(c >= AGREEING for c in cosines) / len(cosines) * _on_purpose(found.log)
            return Discovery(
                "this subspace", basis, sure, check.worst.limit, cosines, found.log, symmetry=symmetry, check=check
            )
    # nothing moves a matrix of this subspace: the group, if there is one, is another, and small escapes have to be excluded
    if guessed and check is None and found.resolution <= search.resolution / 10:
        return found
    return replace(found, answer="cannot tell with so little data", confidence=0.0, check=check)


def _candidates(basis: Tensor, layouts: list[Layout]) -> list[SubspaceSymmetry]:
    """Groups that fix a subspace nearly: those that fix the least first, continuous ones before finite ones."""
    found: list[SubspaceSymmetry] = []
    for layout in layouts:
        own: list[SubspaceSymmetry] = []
        for tolerance in TOLERANCES:
            symmetry = largest_symmetry(basis, layout, tolerance=tolerance)
            if symmetry.trivial:
                break
            # of one layout, groups that fix the same space are the same, and asking data again says the same
            if not own or symmetry.fixed.dimension > own[-1].fixed.dimension:
                own.append(symmetry)
        found += own
    with contextlib.suppress(InputError):  # too many planes to look for rotations
        turning = largest_rotations(basis, layouts[0]).symmetry
        if turning is not None:
            found.insert(0, turning)
    found.sort(key=lambda symmetry: symmetry.fixed.dimension)
    return found


def _has_igraph(needed: bool) -> bool:
    """Whether automorphisms can be computed; an error where they are needed."""
    try:
        igraph_module()
    except InputError:
        if needed:
            raise
        return False
    return True


def _guessed(parameters: int, inputs: int, outputs: int) -> list[Layout]:
    """A matrix from inputs to outputs where the parameters are as many, without signs and with them."""
    if parameters != inputs * outputs:
        return []
    plain = Layout.matrix(outputs, inputs)
    return [plain, replace(plain, signs=plain.axes)]


def _on_purpose(steps: list[SearchStep]) -> float:
    """The chance that no direction was taken by accident."""
    return 1 - max((step.p_value for step in steps if step.taken), default=0.0)


def _together(chances: list[float], independent: bool) -> float:
    """The chance of all of them, by Fisher's sum of logarithms; that of their mean where they come from the same data."""
    if not chances:
        return 1.0
    half = -sum(math.log(max(p, 1e-300)) for p in chances)
    if not independent:
        return math.exp(-half / len(chances))
    term, total = 1.0, 1.0
    for k in range(1, len(chances)):
        term *= half / k
        total += term
    return math.exp(-half) * total


def _cosine(one: Tensor, other: Tensor) -> float:
    if len(one) != len(other):
        return 0.0
    return float(torch.linalg.svdvals(one @ other.T).min()) if len(one) else 1.0


def _start(parameters: int, start: Tensor | None) -> Tensor:
    if not isinstance(parameters, int) or isinstance(parameters, bool) or parameters < 1:
        raise InputError(
            given=f"parameters={parameters!r}",
            expected="p, the numbers of one particle: an integer of at least 1",
            remedy="parameters=n * m for a matrix z from n inputs to m outputs",
        )
    if start is None:
        return torch.zeros(0, parameters, dtype=torch.float64)
    if not isinstance(start, Tensor) or start.dim() != 2 or start.shape[1] != parameters or not start.isfinite().all():
        raise InputError(
            given=f"start={tuple(start.shape) if isinstance(start, Tensor) else start!r}",
            expected=f"a tensor of finite rows (k, {parameters})",
            remedy=f"start=torch.eye({parameters})[[j]] for the parameter j",
        )
    _, values, rows = torch.linalg.svd(start.detach().to("cpu", torch.float64), full_matrices=False)
    return rows[values > 1e-10 * values.max().clamp_min(1e-300)]
