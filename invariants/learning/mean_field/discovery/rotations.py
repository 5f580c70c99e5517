"""From a subspace of parameters back to a continuous group: the rotations of the axes that fix it, by their Lie algebra."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.limits import ROTATION_ALGEBRA, ROTATION_ENTRIES
from invariants.representations import MatrixLieAlgebra, Representation
from invariants.representations.numbers import ExactMatrix

from .layouts import Layout
from .symmetries import SubspaceSymmetry, checked_basis, orthonormal_rows, sine_between

LARGEST_DENOMINATOR = 4
NEAR = 0.03
ONE_VECTOR = 4
"""Tolerances by which a single vector of a subspace may be moved."""


@dataclass(frozen=True)
class Rotations:
    """The Lie algebra of the rotations that fix a subspace.

    Attributes:
        generators: by axis, antisymmetric matrices (k, n, n), float64; the k-th of all axes turn together.
        defects: singular values of the equations along these generators, and the first beyond: how much each moves the
            subspace (0: not at all).
        symmetry: the group as an object of the engine, where the generators are close to matrices of rationals that close
            under the bracket exactly, as rotations in coordinate planes are; None in coordinates that hide them, and beyond
            a dimension of ROTATION_ALGEBRA (see invariants.limits).
    """

    generators: Mapping[str, Tensor]
    defects: tuple[float, ...]
    symmetry: SubspaceSymmetry | None

    @property
    def dimension(self) -> int:
        """Of the group."""
        return len(next(iter(self.generators.values())))


def largest_rotations(basis: Tensor, layout: Layout | None = None, *, tolerance: float = 0.1) -> Rotations:
    """All antisymmetric A, one an axis, that move no vector of a subspace: the largest connected group of rotations.

        (sum over the axes of a block)  1 x ... x A x ... x 1  w  =  0    for every vector w of the subspace

    Without a layout these are all rotations of the orthogonal complement: a subspace alone says no more.

    Args:
        basis: rows that span the subspace, (d, p); may be measured, with errors.
        layout: what the group acts on; `signs` does not matter, `fixed` axes do not turn.
        tolerance: how far, in root mean square over the subspace, a generator of length 1 may move it.

    Returns:
        Generators, and the group where they are exact.

    Raises:
        InputError: for a basis of another size, or equations beyond a limit.

    Example:
        >>> found = largest_rotations(torch.tensor([[1.0, 0, 0, 1], [0, -1, 1, 0]]), Layout.matrix(2, 2))
        >>> found.dimension, found.symmetry.fixed.dimension
        (1, 2)
    """
    layout, rows = checked_basis(basis, layout)
    planes = [
        (name, i, j)
        for name in layout.axes
        if name not in layout.fixed
        for i in range(layout.sizes[name])
        for j in range(i)
    ]
    if len(planes) * rows.numel() > ROTATION_ENTRIES.value:
        raise InputError(
            given=f"{len(planes)} planes of rotation for {len(rows)} vectors of {rows.shape[1]} parameters",
            expected=f"at most {ROTATION_ENTRIES.value} coefficients of equations",
            remedy="look for permutations with largest_symmetry, or fix axes in the layout",
        )
    moved = [_moved(layout, rows, *plane).flatten() / max(len(rows), 1) ** 0.5 for plane in planes]
    equations = torch.stack(moved, 1) if planes else rows[:0]
    null, defects = _null_space(equations, len(planes), tolerance, len(rows))
    reduced, pivots = _reduced(null)
    generators = {name: rows.new_zeros(len(null), layout.sizes[name], layout.sizes[name]) for name in layout.axes}
    for (name, i, j), column in zip(planes, reduced.T, strict=True):
        generators[name][:, i, j], generators[name][:, j, i] = column, -column
    exact = _exact(layout, rows, planes, reduced, tolerance) if 0 < len(pivots) <= ROTATION_ALGEBRA.value else None
    return Rotations(generators, defects, exact)


def _moved(layout: Layout, rows: Tensor, name: str, i: int, j: int) -> Tensor:
    """The rotation in one coordinate plane of an axis, applied to each vector: e_j -> e_i, e_i -> -e_j."""
    parts, first = [], 0
    for block in layout.blocks:
        shape = [layout.sizes[axis] for axis in block]
        count = int(torch.tensor(shape).prod()) if shape else 1
        tensor = rows[:, first : first + count].reshape(len(rows), *shape)
        first += count
        moved = torch.zeros_like(tensor)
        for place, axis in enumerate(block, start=1):
            if axis == name:
                turned = torch.zeros_like(tensor)
                turned.select(place, i).copy_(tensor.select(place, j))
                turned.select(place, j).copy_(-tensor.select(place, i))
                moved += turned
        parts.append(moved.reshape(len(rows), count))
    return torch.cat(parts, 1)


def _null_space(equations: Tensor, unknowns: int, tolerance: float, vectors: int) -> tuple[Tensor, tuple[float, ...]]:
    """Generators that move the subspace little on the mean, and no single vector of it much; and their defects."""
    if not unknowns:
        return equations.new_zeros(0, 0), ()
    if not len(equations):
        return torch.eye(unknowns, dtype=equations.dtype), (0.0,) * unknowns
    _, values, right = torch.linalg.svd(equations, full_matrices=True)
    sizes = torch.zeros(unknowns, dtype=equations.dtype)
    sizes[: len(values)] = values
    single = (right @ equations.T).unflatten(1, (vectors, -1)).norm(dim=2).amax(1) * vectors**0.5
    kept = (sizes <= tolerance) & (single <= ONE_VECTOR * tolerance)
    order = torch.argsort(sizes)
    shown = sizes[order][: int(kept.sum()) + 1]
    return right[kept], tuple(float(v) for v in shown)


def _reduced(null: Tensor) -> tuple[Tensor, list[int]]:
    """Reduced row echelon form with the largest pivots: in it, rotations of coordinate planes are planes again."""
    reduced, pivots = null.clone(), []
    for row in range(len(reduced)):
        rest = reduced[row:].abs()
        at = int(rest.argmax())
        source, pivot = row + at // reduced.shape[1], at % reduced.shape[1]
        if source != row:
            reduced[[row, source]] = reduced[[source, row]]
        reduced[row] /= reduced[row, pivot].clone()
        others = torch.arange(len(reduced)) != row
        reduced[others] -= reduced[others, pivot, None] * reduced[row]
        pivots.append(pivot)
    return reduced, pivots


def _exact(
    layout: Layout, rows: Tensor, planes: list[tuple[str, int, int]], reduced: Tensor, tolerance: float
) -> SubspaceSymmetry | None:
    """The group by rationals close to the generators, if they close under the bracket and fix the subspace."""
    rounded = [[_rational(float(c)) for c in row] for row in reduced]
    if any(c is None for row in rounded for c in row):
        return None
    sizes = {name: layout.sizes[name] for name in layout.axes}
    matrices: dict[str, list[ExactMatrix]] = {name: [] for name in sizes}
    whole = []
    for row in rounded:
        entries: dict[str, list[list[Fraction]]] = {n: [[Fraction(0)] * s for _ in range(s)] for n, s in sizes.items()}
        for (name, i, j), value in zip(planes, row, strict=True):
            if value:
                entries[name][i][j], entries[name][j][i] = value, -value
        total, first = sum(sizes.values()), 0
        block = [[Fraction(0)] * total for _ in range(total)]
        for name, size in sizes.items():
            for i in range(size):
                block[first + i][first : first + size] = entries[name][i]
            first += size
            matrices[name].append(ExactMatrix.of(entries[name]))
        whole.append(ExactMatrix.of(block))
    try:
        algebra = MatrixLieAlgebra(whole, name="rotations")
    except InputError:  # not closed: the rationals are not what was meant
        return None
    axes = {name: Representation(algebra, found, name=f"rotations_on_{name}") for name, found in matrices.items()}
    found = SubspaceSymmetry(layout, algebra, axes, 0.0)
    sine = sine_between(rows, orthonormal_rows(found.fixed))
    return SubspaceSymmetry(layout, algebra, axes, sine) if sine <= 2 * tolerance else None


def _rational(value: float) -> Fraction | None:
    """The simplest fraction that is close, by its denominator; None where none of a small one is."""
    for denominator in range(1, LARGEST_DENOMINATOR + 1):
        near = Fraction(round(value * denominator), denominator)
        if abs(float(near) - value) <= NEAR:
            return near
    return None
