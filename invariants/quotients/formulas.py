"""Formulas of a quotient by isometries: vertical fields, Gram matrices, projections, volumes, mean curvatures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import sympy as sp
from sympy.matrices.expressions.matexpr import MatrixElement

from ..actions import LieAction
from ..errors import InputError
from .copies import INDEX, Copies
from .euclidean import KillingField, killing_fields
from .rank import generic_rank
from .splitting import Splitting, split

_COFACTORS = 3
"""Gram matrices up to this size are inverted by cofactors; larger ones are printed as an inverse that is evaluated later."""


@dataclass(frozen=True)
class QuotientFormulas:
    """What :class:`~invariants.quotients.Quotient` has, without the proofs."""

    action: LieAction
    points: int | None
    masses: tuple[sp.Expr, ...] | str | None
    metric: sp.ImmutableMatrix
    permutations: tuple[tuple[int, ...], ...] = ()

    @property
    def name(self) -> str:
        """An identifier, under which generated code is filed."""
        return f"{self.action.name}_quotient{'' if self.points is None else self.points}"

    @cached_property
    def killing(self) -> tuple[KillingField, ...]:
        """The generators of the action, as affine fields of one point."""
        return killing_fields(self.action, self.metric)

    @cached_property
    def splitting(self) -> Splitting:
        """The algebra in two parts: translations, and the rest."""
        return split(self.killing, self.metric)

    @cached_property
    def copies(self) -> Copies:
        """The points: coordinates, masses, sums."""
        return Copies(self.action.variables, self.points, self.masses)

    @property
    def coordinates(self) -> tuple[sp.Expr, ...]:
        """Coordinates of all points, point by point; those of a point i where their number is open."""
        return self.copies.coordinates

    @cached_property
    def orbit_dimension(self) -> int:
        """Dimension of the orbits of almost all states (of enough points, where their number is open)."""
        return self.splitting.translations.cols + sum(self.block_ranks)

    @cached_property
    def block_ranks(self) -> tuple[int, ...]:
        """Generic rank of the fields of each block beside translations."""
        split = self.splitting
        if self.points is None:
            # fields that are independent as functions are so at as many points as there are fields
            return tuple(len(block) for block in split.blocks)
        return tuple(generic_rank(self.rest_columns(block)) for block in split.blocks)

    @cached_property
    def centered(self) -> Callable[[int | sp.Expr], sp.Matrix]:
        """The column of a point's coordinates less what translations can move, the mean over the points."""
        onto = self.splitting.onto_translations
        if onto.is_zero_matrix:
            return self.copies.point
        mean = onto * self.copies.mean(self.copies.point)
        return lambda k: self.copies.point(k) - mean

    @cached_property
    def vertical(self) -> tuple[sp.Matrix, ...]:
        """For each generator the direction in which it moves the points, as a column over :attr:`coordinates`."""
        points = [self.copies.point(k) for k in self._numbers]
        return tuple(sp.Matrix([c for point in points for c in field.at(point)]) for field in self.killing)

    @cached_property
    def gram(self) -> sp.Matrix:
        """G_ab, inner products of the vertical fields of the generators of the action."""
        return self._gram_of(self.killing, self.copies.point)

    @cached_property
    def reduced_gram(self) -> sp.Matrix:
        """The same for the fields beside translations, on centred points."""
        return self._gram_of(self.splitting.rest, self.centered)

    @cached_property
    def log_volume(self) -> sp.Expr:
        """log vol = log det(G) / 2, over the nonzero eigenvalues where G is singular everywhere."""
        split, gram = self.splitting, self.reduced_gram
        found = split.log_constant + split.translations.cols * sp.log(self.copies.mass_total) / 2
        return found + sp.Add(*(sp.log(self._volume_squared(gram, b)) for b in range(len(split.blocks)))) / 2

    @cached_property
    def mean_curvature(self) -> sp.Matrix:
        """h, a column over :attr:`coordinates`.

        Brownian motion on the space projects to a diffusion of the quotient with the drift -h / 2.
        """
        total = sp.zeros(self.metric.rows * len(self._numbers), 1)
        return sum((self._curvature(number) for number in range(len(self.splitting.blocks))), total)

    def horizontal(self, v: Sequence[sp.Expr]) -> sp.Matrix:
        """P v, a column over :attr:`coordinates`.

        Args:
            v: one entry for each coordinate of each point; where their number is open, an IndexedBase for each coordinate of
                the space.

        Raises:
            InputError: for another number of entries, or others than IndexedBase where the number of points is open.

        Example:
            >>> from invariants import LieAction
            >>> x, y = sp.symbols("x y")
            >>> so2 = LieAction.from_fields("so2", base=(x, y), fields=[(-y, x)])
            >>> from invariants.quotients import Quotient
            >>> sp.simplify(Quotient.of(so2, points=1).horizontal(sp.symbols("a b")).subs({"x_1": 1, "y_1": 0})).T
            Matrix([[a, 0]])
        """
        values, copies, split = self._entries(v), self.copies, self.splitting
        found = {k: copies.numbered(values, k) for k in self._numbers}
        if not split.onto_translations.is_zero_matrix:
            mean = split.onto_translations * copies.mean(lambda k: copies.numbered(values, k))
            found = {k: column - mean for k, column in found.items()}
        center = self.centered
        for number, block in enumerate(split.blocks):
            fields = [split.rest[a] for a in self._independent(number, block)]
            inverse = _inverse(self._gram_of(fields, center))
            momenta = sp.Matrix([self._momentum(field, center, values) for field in fields])
            weights = inverse * momenta
            for k in found:
                for c, field in zip(weights, fields, strict=True):
                    found[k] -= c * field.at(center(k))
        return sp.Matrix([c for k in found for c in found[k]])

    def rest_columns(self, chosen: Sequence[int]) -> sp.Matrix:
        """Some fields beside translations, at all points, as columns."""
        points = [self.centered(k) for k in self._numbers]
        return sp.Matrix.hstack(
            *(sp.Matrix.vstack(*(self.splitting.rest[a].at(point) for point in points)) for a in chosen)
        )

    def __repr__(self) -> str:
        points = "any number of points" if self.points is None else f"{self.points} points"
        return f"Quotient({self.action.name}, {points}, orbits of dimension {self.orbit_dimension})"

    @property
    def _numbers(self) -> Sequence[int | sp.Expr]:
        """Of the points whose coordinates a formula gives: all, or point i where their number is open."""
        return [INDEX] if self.points is None else range(1, self.points + 1)

    def _entries(self, v: Sequence[sp.Expr]) -> Sequence[sp.Expr]:
        expected = len(self.action.variables) * (1 if self.points is None else self.points)
        values = list(v)
        if len(values) != expected or (self.points is None and not all(isinstance(c, sp.IndexedBase) for c in values)):
            kind = "IndexedBase symbols, one for each coordinate" if self.points is None else "entries, point by point"
            raise InputError(
                given=f"a vector of {len(values)} entries {values}"[:300],
                expected=f"{expected} {kind}",
                remedy="give the entries in the order of q.coordinates",
            )
        return values

    def _gram_of(self, fields: Sequence[KillingField], column: Callable[[int | sp.Expr], sp.Matrix]) -> sp.Matrix:
        def entry(a: int, b: int) -> sp.Expr:
            a, b = min(a, b), max(a, b)
            return self.copies.total(lambda k: (fields[a].at(column(k)).T * self.metric * fields[b].at(column(k)))[0])

        return sp.Matrix(len(fields), len(fields), entry)

    def _momentum(
        self, field: KillingField, center: Callable[[int | sp.Expr], sp.Matrix], values: Sequence[sp.Expr]
    ) -> sp.Expr:
        return self.copies.total(lambda k: (field.at(center(k)).T * self.metric * self.copies.numbered(values, k))[0])

    def _volume_squared(self, gram: sp.Matrix, number: int) -> sp.Expr:
        block, rank = self.splitting.blocks[number], self.block_ranks[number]
        own, form = gram.extract(block, block), self.splitting.killing_form.extract(block, block)
        if rank == len(block):
            return _determinant(own)
        # the product of the nonzero eigenvalues of form^-1 G, a coefficient of its characteristic polynomial
        polynomial = (form.inv() * own).charpoly(sp.Dummy("t")).all_coeffs()
        return form.det() * (-1) ** rank * polynomial[rank]

    def _independent(self, number: int, block: Sequence[int]) -> list[int]:
        """As many fields of a block as are independent at almost all states."""
        rank = self.block_ranks[number]
        if rank == len(block):
            return list(block)
        chosen: list[int] = []
        for a in block:
            if len(chosen) < rank and generic_rank(self.rest_columns([*chosen, a])) == len(chosen) + 1:
                chosen.append(a)
        return chosen

    def _curvature(self, number: int) -> sp.Matrix:
        """What the fields of a block add to h."""
        block, points = self.splitting.blocks[number], self._numbers
        if self.block_ranks[number] < len(block):
            square = self._volume_squared(self.reduced_gram, number)
            raised = [-self.metric.inv() / (2 * square * self.copies.mass(k)) for k in points]
            slopes = [sp.Matrix([sp.diff(square, c) for c in self.copies.point(k)]) for k in points]
            return sp.Matrix.vstack(*(up * slope for up, slope in zip(raised, slopes, strict=True)))
        inverse, fields = _inverse(self.reduced_gram.extract(block, block)), [self.splitting.rest[a] for a in block]
        columns = []
        for k in points:
            moved = [field.at(self.centered(k)) for field in fields]
            terms = (
                inverse[a, b] * (first.linear * moved[b]) for a, first in enumerate(fields) for b in range(len(fields))
            )
            columns.append(sum(terms, sp.zeros(self.metric.rows, 1)))
        return sp.Matrix.vstack(*columns)


def _inverse(gram: sp.Matrix) -> sp.Matrix:
    size = gram.rows
    if size > _COFACTORS:
        whole = sp.Inverse(sp.ImmutableMatrix(gram))
        return sp.Matrix(size, size, lambda a, b: MatrixElement(whole, sp.Integer(min(a, b)), sp.Integer(max(a, b))))
    minors = sp.Matrix(size, size, lambda a, b: (-1) ** (a + b) * _determinant(gram.minor_submatrix(a, b)))
    return minors.T / _determinant(gram)


def _determinant(gram: sp.Matrix) -> sp.Expr:
    """Unexpanded: expanded, that of three points in space has hundreds of terms."""
    if gram.rows > _COFACTORS:
        return sp.Determinant(sp.ImmutableMatrix(gram))
    if gram.rows == 0:
        return sp.Integer(1)
    return sp.Add(*((-1) ** b * gram[0, b] * _determinant(gram.minor_submatrix(0, b)) for b in range(gram.rows)))
