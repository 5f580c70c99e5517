"""Elements spread over a Lie group, from which searches start."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor

from invariants.representations import MatrixLieAlgebra, Representation

from .numeric_matrices import numeric_matrices

STARTS = {1: 64, 2: 512, 3: 2048}
"""Elements for a group of each dimension and waves up to SLOW in a turn; more dimensions have MANY."""

MANY = 4096
MOST = 32768
SLOW = 2
"""Waves in a turn for which STARTS are enough; of faster ones there are more starts."""

STEPS = 256
"""Values of one coordinate, in groups of several."""

WINDINGS = 256
"""Turns of the fastest part of a generator within which all parts are looked for at their start."""

SKEW = 1e6
"""Condition number of a basis of eigenvectors from which on there is none."""

GROWTH = 16.0
"""Exponent up to which elements that do not turn grow while their matrices in rho turn."""

COMPONENTS = 64
"""Products of components that are tried."""


@dataclass(frozen=True)
class Grid:
    """Elements of a Lie group, with their matrices.

    Attributes:
        elements: (S, n, n), the identity among them.
        matrices: rho of them, (S, d, d).
        waves: the most waves that a matrix entry makes along a closed generator.
    """

    elements: Tensor
    matrices: Tensor
    waves: int

    @staticmethod
    def over(group: MatrixLieAlgebra, rho: Representation, kernel: Any) -> Grid:
        """A grid over all components: products of exponentials of single generators, in double precision.

        Generators that turn, their matrices being diagonalisable with imaginary eigenvalues, are taken over their period,
        others within a unit.

        Args:
            group: with its generators and components.
            rho: a representation of it.
            kernel: the generated kernel of that.
        """
        periods, waves = zip(
            *(period(x, y) for x, y in zip(kernel.lie.generators, kernel.generators, strict=True)), strict=True
        )
        fastest = max(waves)
        dimension = group.dimension
        count = STARTS.get(dimension, MANY)
        count = min(MOST, max(count, int(count * (fastest / SLOW) ** min(dimension, 3))))
        steps = STEPS if dimension > 1 else count
        elements = torch.eye(group.size, dtype=kernel.lie.generators.dtype).repeat(count, 1, 1)
        matrices = torch.eye(rho.dimension, dtype=torch.float64).repeat(count, 1, 1)
        generator = torch.Generator().manual_seed(0)
        for k in [*range(dimension), *range(dimension)] if dimension > 1 else [0]:
            if periods[k]:
                values = (torch.arange(steps, dtype=torch.float64) - steps // 2) * (periods[k] / steps)
            else:
                values = torch.linspace(-1, 1, steps, dtype=torch.float64)
            at = torch.randint(steps, (count,), generator=generator) if dimension > 1 else torch.arange(count)
            coordinates = values[:, None] * torch.eye(dimension, dtype=torch.float64)[k]
            elements = kernel.lie.exp(coordinates)[at] @ elements
            matrices = kernel.matrices(coordinates)[at] @ matrices
        elements[0], matrices[0] = torch.eye(group.size), torch.eye(rho.dimension)
        beside = _components(group, rho)
        return Grid(
            torch.cat([elements @ (h if elements.is_complex() else h.real) for h, _ in beside]),
            torch.cat([matrices @ image.real for _, image in beside]),
            fastest,
        )


def period(x: Tensor, y: Tensor) -> tuple[float, int]:
    """How long exp(t X) takes to be 1, in the group and in rho, and waves of its fastest part; 0 if it does not turn.

    Where only one of both turns, it alone is looked at: what rho does is what a search can see.
    """
    turning = [speeds for part in (x, y) if (speeds := _speeds(part)) is not None]
    fastest = max((float(speeds.max()) for speeds in turning), default=0.0)
    if not fastest:
        return 0.0, 1
    speeds = torch.cat(turning)
    # it may never close: long enough to come near most of what it comes near
    period, waves = 2 * math.pi * WINDINGS / fastest, WINDINGS
    for count in range(1, WINDINGS + 1):
        turns = speeds * (count / fastest)
        if float((turns - turns.round()).abs().max()) < 1e-6:
            period, waves = 2 * math.pi * count / fastest, count
            break
    if _speeds(x) is None:
        # elements that grow meanwhile stay within what numbers hold
        period = min(period, 2 * GROWTH / float(torch.linalg.matrix_norm(x, 2)))
    return period, waves


def _speeds(x: Tensor) -> Tensor | None:
    """|eigenvalues| of a matrix that is diagonalisable with imaginary ones, in whatever basis; None for others."""
    values, vectors = torch.linalg.eig(x.to(torch.complex128))
    if float(values.real.abs().max()) > 1e-9 * float(values.abs().max()):
        return None
    # eigenvectors of a matrix that has too few are parallel up to the root of rounding
    return values.imag.abs() if float(torch.linalg.cond(vectors)) < SKEW else None


def _components(group: MatrixLieAlgebra, rho: Representation) -> list[tuple[Tensor, Tensor]]:
    """An element of each component of the group, with its matrix: products of the components that it was given with."""
    given = numeric_matrices(group.components, group.size)
    images = numeric_matrices((rho(group.dimension + k) for k in range(len(given))), rho.dimension)
    found = [(torch.eye(group.size, dtype=torch.complex128), torch.eye(rho.dimension, dtype=torch.complex128))]
    for h, image in found:
        for k, r in zip(given, images, strict=True):
            new = h @ k
            if len(found) < COMPONENTS and all(float((new - old).abs().amax()) > 1e-9 for old, _ in found):
                found.append((new, image @ r))
    return found
