"""From a subspace of parameters back to the group: the largest group of permutations and signs that fixes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.limits import PERMUTATION_GROUP_ORDER
from invariants.representations import FiniteGroup, FixedSpace, PermutationGroup, Representation, fixed_space
from invariants.representations.groups import ActingGroup
from invariants.representations.numbers import RATIONALS, ExactMatrix, Number

from .coloured_graph import Entry, automorphisms, igraph_module, moved_entries, points_of
from .layouts import Layout


@dataclass(frozen=True)
class SubspaceSymmetry:
    """A group that fixes a subspace of parameters, as an object of the engine.

    Attributes:
        layout: of the parameters.
        group: a FiniteGroup; a PermutationGroup where it is too large to list; a MatrixLieAlgebra for rotations.
        axes: its action on each axis, by name.
        sine: of the largest angle between the subspace given and the exact space that the group fixes.
    """

    layout: Layout
    group: ActingGroup
    axes: Mapping[str, Representation]
    sine: float

    @property
    def trivial(self) -> bool:
        """Whether nothing moves."""
        return not any(self.group.infinitesimal) and self.fixed.dimension == self.layout.parameters

    @cached_property
    def parameters(self) -> Representation:
        """The action on parameters."""
        return self.layout.representation(self.axes)

    @cached_property
    def fixed(self) -> FixedSpace:
        """E^G, exactly: it holds the subspace given, up to `sine`, and is larger where that one was only a part."""
        return fixed_space(self.parameters)

    @property
    def basis(self) -> Tensor:
        """Orthonormal rows of E^G, (d, p), float64."""
        return orthonormal_rows(self.fixed)

    def __repr__(self) -> str:
        fixed = f"{self.fixed.dimension} of {self.layout.parameters}"
        return f"SubspaceSymmetry({self.group!r}, fixing {fixed}, sine {self.sine:.3g})"


def largest_symmetry(basis: Tensor, layout: Layout | None = None, *, tolerance: float = 0.15) -> SubspaceSymmetry:
    """The largest group of permutations and signs of coordinates that leaves every vector of a subspace as it is.

    Entries of the subspace's vectors that lie close to each other get one colour; the group is that of the automorphisms
    of the coloured tensor. The closer entries must lie, the smaller the group: the widest distance is taken at which the
    subspace is still within the tolerance of what the group fixes.

    Args:
        basis: rows that span the subspace, (d, p), as of a :class:`Discovery`: measured, with errors.
        layout: what the group acts on; any permutation of parameters with signs if left out.
        tolerance: largest sine of the angle between the subspace and the space that the group fixes.

    Returns:
        The group, its actions, and the exact space.

    Raises:
        InputError: for a basis of another size, or dependent rows; without igraph.

    Example:
        >>> shift = torch.eye(3).roll(1, 0)
        >>> circulant = torch.stack([torch.eye(3), shift, shift @ shift]).flatten(1)
        >>> found = largest_symmetry(circulant + 0.01 * torch.rand(3, 9), Layout.matrix(3, 3))
        >>> found.group.order, found.fixed.dimension
        (3, 3)
    """
    layout, rows = checked_basis(basis, layout)
    if not 0 <= tolerance < 1:
        raise InputError(
            given=f"tolerance={tolerance!r}", expected="a sine, from 0 to below 1", remedy="tolerance=0.15"
        )
    heights, merges = _merges(layout, rows)
    levels = [0, *(k + 1 for k in range(len(heights)) if k + 1 == len(heights) or heights[k + 1] > heights[k])]
    low, high = 0, len(levels) - 1
    best = _fixing(layout, rows, merges[: levels[0]])
    while low < high:
        middle = (low + high + 1) // 2
        found = _fixing(layout, rows, merges[: levels[middle]])
        if found[2] <= tolerance:
            low, best = middle, found
        else:
            high = middle - 1
    return _engine(layout, *best)


def checked_basis(basis: Tensor, layout: Layout | None) -> tuple[Layout, Tensor]:
    """The layout, and orthonormal rows."""
    if not isinstance(basis, Tensor) or basis.dim() != 2 or not bool(basis.isfinite().all()):
        raise InputError(
            given=f"a basis {tuple(basis.shape) if isinstance(basis, Tensor) else type(basis).__name__}",
            expected="a tensor of finite rows (d, p)",
            remedy="pass .basis of what discover_fixed_subspace found",
        )
    layout = Layout.vector(basis.shape[1]) if layout is None else layout
    if basis.shape[1] != layout.parameters:
        raise InputError(
            given=f"a basis of {basis.shape[1]} parameters for a layout of {layout.parameters}",
            expected="the same number",
            remedy="correct blocks or sizes of the layout",
        )
    _, values, rows = torch.linalg.svd(basis.detach().to("cpu", torch.float64), full_matrices=False)
    if len(values) and float(values.min()) < 1e-6 * float(values.max()):
        raise InputError(
            given="rows that depend on each other", expected="a basis", remedy="leave the dependent ones out"
        )
    return layout, rows


def orthonormal_rows(space: FixedSpace) -> Tensor:
    """An exact space as orthonormal rows (d, p), float64."""
    size = space.representation.dimension
    columns = [[float(c) for c in vector] for vector in space.basis]
    if not columns:
        return torch.zeros(0, size, dtype=torch.float64)
    return torch.linalg.qr(torch.tensor(columns, dtype=torch.float64).T).Q.T


def sine_between(rows: Tensor, space: Tensor) -> float:
    """Of the largest angle between vectors of one span and the other span; both by orthonormal rows."""
    if not len(rows):
        return 0.0
    return float(torch.linalg.matrix_norm(rows - (rows @ space.T) @ space, 2))


def _entries(layout: Layout) -> list[Entry]:
    """Entries in the order of the parameters, of sign 1, then those of sign -1 of blocks that may change sign."""
    signed = [any(name in layout.signs for name in block) for block in layout.blocks]
    plus: list[Entry] = [(k, index, 1) for k, block in enumerate(layout.blocks) for index in layout.entries(block)]
    return [*plus, *((k, index, -1) for k, index, _ in plus if signed[k])]


def _merges(layout: Layout, rows: Tensor) -> tuple[list[float], list[tuple[Entry, Entry]]]:
    """Single linkage of entries by the distance of their columns in the basis, block by block: heights and pairs."""
    entries = _entries(layout)
    place = {entry[:2]: n for n, entry in enumerate(e for e in entries if e[2] > 0)}
    igraph = igraph_module()
    found: list[tuple[float, tuple[Entry, Entry]]] = []
    for k in range(len(layout.blocks)):
        own = [e for e in entries if e[0] == k]
        columns = rows[:, [place[e[:2]] for e in own]].T * torch.tensor([[float(e[2])] for e in own], dtype=rows.dtype)
        distances = torch.cdist(columns, columns, compute_mode="donot_use_mm_for_euclid_dist").numpy()
        first, second = np.triu_indices(len(own), 1)
        graph = igraph.Graph(n=len(own), edges=list(zip(first.tolist(), second.tolist(), strict=True)))
        weights = distances[first, second]
        for edge in graph.spanning_tree(weights=weights.tolist(), return_tree=False):
            found.append((float(weights[edge]), (own[first[edge]], own[second[edge]])))
    found.sort(key=lambda merge: merge[0])
    return [height for height, _ in found], [pair for _, pair in found]


def _fixing(layout: Layout, rows: Tensor, merged: list[tuple[Entry, Entry]]) -> tuple[list[list[int]], int, float]:
    """Generators and order of the group of a colouring, and how far the subspace is from what they fix."""
    generators, order = automorphisms(layout, _components(_entries(layout), merged))
    return generators, order, sine_between(rows, _fixed_rows(layout, generators))


def _components(entries: list[Entry], merged: list[tuple[Entry, Entry]]) -> dict[Entry, int]:
    number = {entry: n for n, entry in enumerate(entries)}
    graph = igraph_module().Graph(n=len(entries), edges=[(number[a], number[b]) for a, b in merged])
    return dict(zip(entries, graph.connected_components().membership, strict=True))


def _fixed_rows(layout: Layout, generators: list[list[int]]) -> Tensor:
    """Orthonormal rows of what permutations with signs fix: sums over orbits that do not meet their negatives."""
    plus = [e for e in _entries(layout) if e[2] > 0]
    both = [*plus, *((k, index, -1) for k, index, _ in plus)]
    joined: list[tuple[Entry, Entry]] = []
    for generator in generators:
        for (k, index, _), (_, image, sign) in moved_entries(layout, generator).items():
            joined += [((k, index, 1), (k, image, sign)), ((k, index, -1), (k, image, -sign))]
    component = _components(both, joined)
    orbits: dict[int, list[tuple[int, int]]] = {}
    seen: set[int] = set()
    for n, (k, index, _) in enumerate(plus):
        up, down = component[k, index, 1], component[k, index, -1]
        if up == down:
            continue
        if down in seen:
            orbits[down].append((n, -1))
        else:
            seen.add(up)
            orbits.setdefault(up, []).append((n, 1))
    rows = torch.zeros(len(orbits), len(plus), dtype=torch.float64)
    for row, members in zip(rows, orbits.values(), strict=True):
        for n, sign in members:
            row[n] = sign / len(members) ** 0.5
    return rows


def _engine(layout: Layout, generators: list[list[int]], order: int, sine: float) -> SubspaceSymmetry:
    points = points_of(layout)
    generators = generators or [list(range(len(points)))]
    group: FiniteGroup | PermutationGroup
    if order <= PERMUTATION_GROUP_ORDER.value:
        group = FiniteGroup.from_permutations(generators, name="symmetry")
    else:
        group = PermutationGroup(generators, name="symmetry")
    axes = {}
    for name in layout.axes:
        matrices = []
        for generator in generators:
            rows: list[dict[int, Number]] = [{} for _ in range(layout.sizes[name])]
            for n, (axis, i, sign) in enumerate(points):
                if axis == name and sign > 0:
                    _, image, turned = points[generator[n]]
                    rows[image][i] = RATIONALS.rational(turned)
            matrices.append(ExactMatrix(rows, layout.sizes[name]))
        axes[name] = Representation(group, matrices, name=f"symmetry_on_{name}", check=False)
    return SubspaceSymmetry(layout, group, axes, sine)
