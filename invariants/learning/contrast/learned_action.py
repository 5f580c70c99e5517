"""A group element as an embedding sees it: a matrix that can be multiplied, inverted, and asked for its order (torch)."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from invariants.errors import InputError

VAGUE = 0.35
"""Radians beyond which an angle is not known at all."""


@dataclass(frozen=True, eq=False)
class LearnedAction:
    """What an unknown group element does to an embedding, as far as pairs tell.

    Products are read right to left: (a @ b)(z) = a(b(z)).

    Args:
        matrix: R on the coordinates that move, (d, d), float64.
        invariant: coordinates behind them that nothing moves.
        error: about how far R z is from where the matrix of the element takes z, as a share of |z|, by the pairs it was
            fitted to; infinite where they are too few to say. Products and powers add theirs up.
        covariance: second moments of the embedding, (d, d): errors count by where embeddings are; None: everywhere alike.

    Raises:
        InputError: for what is no square matrix of finite numbers.

    Example:
        >>> quarter = LearnedAction(torch.tensor([[0.0, -1.0], [1.0, 0.0]]))
        >>> (quarter @ quarter).character, quarter.order(), (quarter**-1).distance(quarter**3)
        (-2.0, 4, 0.0)
    """

    matrix: Tensor
    invariant: int = 0
    error: float = 0.0
    covariance: Tensor | None = None

    def __post_init__(self) -> None:
        matrix = torch.as_tensor(self.matrix).detach().to("cpu", torch.float64)
        if matrix.dim() != 2 or matrix.shape[0] != matrix.shape[1] or not bool(matrix.isfinite().all()):
            raise InputError(
                given=f"a matrix of shape {tuple(matrix.shape)}",
                expected="a square one of finite numbers",
                remedy="model.action(y, moved) gives a LearnedAction",
            )
        object.__setattr__(self, "matrix", matrix)

    def __call__(self, z: Tensor) -> Tensor:
        """Where embeddings land.

        Args:
            z: (..., d + invariant).

        Raises:
            InputError: for another number of coordinates.
        """
        d = len(self.matrix)
        if z.shape[-1] != d + self.invariant:
            raise InputError(
                given=f"embeddings of {z.shape[-1]} coordinates",
                expected=f"{d + self.invariant}: {d} that move and {self.invariant} that do not",
                remedy="model.transform(y) gives such",
            )
        return torch.cat([z[..., :d] @ self.matrix.to(z).mT, z[..., d:]], -1)

    def __matmul__(self, other: LearnedAction) -> LearnedAction:
        """This one after the other."""
        if not isinstance(other, LearnedAction):
            return NotImplemented
        if (len(self.matrix), self.invariant) != (len(other.matrix), other.invariant):
            raise InputError(
                given=f"actions on {len(self.matrix)} + {self.invariant} and on {len(other.matrix)} + {other.invariant} "
                "coordinates",
                expected="two actions on one embedding",
                remedy="take both from one model",
            )
        covariance = self.covariance if self.covariance is not None else other.covariance
        return LearnedAction(self.matrix @ other.matrix, self.invariant, self.error + other.error, covariance)

    def inverse(self) -> LearnedAction:
        """What undoes it, on the directions that embeddings fill.

        Raises:
            InputError: for a matrix that is singular there.
        """
        basis, coordinates = self._frame()
        inner, info = torch.linalg.inv_ex(coordinates @ self.matrix @ basis)
        if bool(info.any()):
            raise InputError(
                given="a singular matrix",
                expected="an invertible one, as of every group element",
                remedy="the embedding has directions that its data do not fill: fewer dimensions, or longer training",
            )
        matrix = basis @ inner @ coordinates
        return LearnedAction(matrix, self.invariant, self.error, self.covariance)

    def __pow__(self, exponent: int) -> LearnedAction:
        """So many times; inverses for a negative exponent."""
        if isinstance(exponent, bool) or not isinstance(exponent, int):
            return NotImplemented
        base = self if exponent >= 0 else self.inverse()
        basis, coordinates = self._frame()
        matrix = torch.linalg.matrix_power(base.matrix, abs(exponent)) if exponent else basis @ coordinates
        return LearnedAction(matrix, self.invariant, self.error * abs(exponent), self.covariance)

    @property
    def character(self) -> float:
        """The trace of R, which no choice of basis changes."""
        return float(self.matrix.trace())

    @property
    def eigenvalues(self) -> Tensor:
        """Of R, by angle, (d,), complex128."""
        found = torch.linalg.eigvals(self.matrix)
        return found[torch.argsort(found.angle() + 1e-3 * found.abs())]

    def distance(self, other: LearnedAction) -> float:
        """How differently two actions move embeddings: |(R - R') S^(1/2)|/|R' S^(1/2)|, S the second moments."""
        root = _root(self.covariance, len(self.matrix))
        return float(((self.matrix - other.matrix) @ root).norm() / (other.matrix @ root).norm())

    def order(self, tolerance: float | None = None, limit: int | None = None) -> int | None:
        """The least k for which R^k is the identity, as far as R is known.

            all angles k theta_j within k * tolerance of a whole turn, for the eigenvalues r_j exp(i theta_j)

        Any angle is that near to some k-th of a turn, once k is large: larger orders cannot be read off one matrix. Up to
        the limit an angle without an order is given one by chance once in twenty times; discover_group weighs many.

        Args:
            tolerance: radians; None: three errors of an entry, 3 ``error``/d^(1/2), at least 1e-9.
            limit: largest order looked for; None: 0.4 (pi/tolerance)^(1/2).

        Returns:
            k, or None: no order up to the limit, a matrix that is hardly known, or eigenvalues off the unit circle, as of
            elements of infinite order.

        Raises:
            InputError: for a tolerance that is no positive number, or a limit below 1.
        """
        if tolerance is None:
            tolerance = max(3 * self.error / math.sqrt(max(len(self.matrix), 1)), 1e-9)
            if not tolerance < VAGUE:
                return None
        if isinstance(tolerance, bool) or not isinstance(tolerance, (int, float)) or not 0 < tolerance < math.inf:
            raise InputError(
                given=f"tolerance={tolerance!r}", expected="a positive number of radians", remedy="tolerance=0.03"
            )
        limit = max(1, round(0.4 * math.sqrt(math.pi / tolerance))) if limit is None else limit
        if isinstance(limit, bool) or not isinstance(limit, int) or limit < 1:
            raise InputError(given=f"limit={limit!r}", expected="an integer of at least 1", remedy="limit=60")
        values = torch.linalg.eigvals(self._filled())
        # noise makes fitted matrices a little smaller than they should be: lengths are asked less strictly than angles
        if not len(values) or bool((values.abs() - 1).abs().max() > max(0.1, 3 * tolerance)):
            return None if len(values) else 1
        turns = values.angle() / (2 * math.pi)
        k = torch.arange(1, limit + 1, dtype=torch.float64)[:, None]
        off = (k * turns - (k * turns).round()).abs().max(1).values * 2 * math.pi
        fits = (off <= k[:, 0] * tolerance).nonzero()
        return int(fits[0, 0]) + 1 if len(fits) else None

    def _filled(self) -> Tensor:
        """R on the directions that embeddings fill: on others its entries are whatever the fit made of nothing."""
        basis, coordinates = self._frame()
        return coordinates @ self.matrix @ basis

    def _frame(self) -> tuple[Tensor, Tensor]:
        """A basis of the directions that embeddings fill, (d, k), and the coordinates in it, (k, d)."""
        if self.covariance is None:
            every = torch.eye(len(self.matrix), dtype=torch.float64)
            return every, every
        extents, directions = torch.linalg.eigh(self.covariance)
        kept = extents > 1e-6 * extents.max()
        lengths = extents[kept].sqrt()
        return directions[:, kept] * lengths, (directions[:, kept] / lengths).mT


def _root(covariance: Tensor | None, d: int) -> Tensor:
    if covariance is None:
        return torch.eye(d, dtype=torch.float64)
    extents, directions = torch.linalg.eigh(covariance)
    return directions * extents.clamp_min(0).sqrt()
