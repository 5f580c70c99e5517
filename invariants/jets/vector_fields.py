"""Systems of vector fields, with the multipliers that their relative invariants may have."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import sympy as sp

from ..actions import LieAction
from ..exact import Extension, field_rank
from .jet_space import JetSpace


@dataclass(frozen=True)
class Origin:
    """Where the coordinates of a rational system come from: they are functions of others.

    Attributes:
        system: vector fields in the coordinates that are meant.
        extension: the functions that became coordinates; the first cocycles of the rational system are the logarithmic
            derivatives of their units.
        shifts: substitutions, to be applied in this order, that carry functions on a slice back.
    """

    system: FieldSystem
    extension: Extension
    shifts: tuple[Mapping[sp.Symbol, sp.Expr], ...]

    @property
    def units(self) -> int:
        """How many of the cocycles belong to units."""
        return sum(atom.unit for atom in self.extension.atoms)

    def meant(self, expr: sp.Expr, powers: Sequence[sp.Rational] = ()) -> sp.Expr:
        """A polynomial in the rational system's coordinates, divided by powers of the units, in the coordinates meant."""
        units = [atom for atom in self.extension.atoms if atom.unit]
        inverse = sp.Mul(*(sp.exp(-power * a.value.args[0]) for a, power in zip(units, powers, strict=False)))
        expr = self.extension.meant(sp.factor_terms(expr)) * inverse
        for shift in self.shifts:
            expr = expr.xreplace(dict(shift))
        return expr


@dataclass(frozen=True)
class FieldSystem:
    """Vector fields of a Lie algebra on some coordinates, with multipliers that relative invariants may have.

    Attributes:
        coordinates: what the fields move.
        levels: a number for each coordinate; fields on coordinates up to a level depend on those alone.
        fields: one row a generator, one entry a coordinate.
        cocycles: candidate multipliers: one row a cocycle, one entry a generator.
        origin: where they come from, if they are not themselves what is meant.
    """

    coordinates: tuple[sp.Symbol, ...]
    levels: tuple[int, ...]
    fields: tuple[tuple[sp.Expr, ...], ...]
    cocycles: tuple[tuple[sp.Expr, ...], ...]
    origin: Origin | None = None

    @classmethod
    def of_jets(cls, jets: JetSpace) -> FieldSystem:
        """The prolonged fields of an action; multipliers: horizontal and contact divergence, constant characters."""
        level = dict.fromkeys(jets.base, 0)
        for a in range(jets.channels):
            level |= {jets.coordinate(a, index): sum(index) for index in jets.indices}
        return cls(
            jets.coordinates,
            tuple(level[z] for z in jets.coordinates),
            jets.fields,
            (*divergences(jets), *constant_characters(jets.action)),
        )

    def with_combinations(self, combinations: Sequence[Sequence[sp.Expr]]) -> FieldSystem:
        """The same Lie algebra with further, redundant generators: combinations of those there are."""

        def combined(c: Sequence[sp.Expr], entries: Sequence[sp.Expr]) -> sp.Expr:
            return sp.simplify(sp.Add(*(a * e for a, e in zip(c, entries, strict=True))))

        columns = list(zip(*self.fields, strict=True))
        return replace(
            self,
            fields=(*self.fields, *(tuple(combined(c, column) for column in columns) for c in combinations)),
            cocycles=tuple((*row, *(combined(c, row) for c in combinations)) for row in self.cocycles),
        )

    def orbit_dimension(self, level: int) -> int:
        """Generic dimension of the orbits on the coordinates up to a level."""
        if self.origin is not None:
            return self.origin.system.orbit_dimension(level)
        keep = [i for i, at in enumerate(self.levels) if at <= level]
        rows = [[f[i] for i in keep] for f in self.fields]
        return field_rank(rows, [self.coordinates[i] for i in keep])

    def expected(self, level: int) -> int:
        """Functionally independent absolute invariants of the coordinates up to a level."""
        levels = self.levels if self.origin is None else self.origin.system.levels
        return sum(at <= level for at in levels) - self.orbit_dimension(level)


def divergences(jets: JetSpace) -> list[tuple[sp.Expr, ...]]:
    """The multipliers that every point transformation has: of the volume of the base, and of the contact forms.

    For a field xi d_x + phi d_u: sum_i D_i xi_i, and sum_a (phi_a)_{u_a} - sum_i u_{a,i} (xi_i)_{u_a}; of order zero
    on base and fiber their sum, the divergence there.

    Source: P. Olver, Equivalence, Invariants and Symmetry, chapter 4 (contact forms), chapter 3 (multipliers).
    """
    action = jets.action
    n = len(action.base)
    first = JetSpace.of(action, max(1, jets.order), 1 if action.fiber else jets.channels)
    horizontal = [sp.expand(sp.Add(*(first.total_derivative(f[i], i) for i in range(n)))) for f in action.fields]
    if not action.fiber:
        return [tuple(horizontal)]
    unit = [tuple(int(i == k) for i in range(n)) for k in range(n)]
    contact = [
        sp.expand(
            sp.Add(
                *(
                    sp.diff(f[n + a], u) - sp.Add(*(first.coordinate(a, unit[i]) * sp.diff(f[i], u) for i in range(n)))
                    for a, u in enumerate(action.fiber)
                )
            )
        )
        for f in action.fields
    ]
    if jets.order == 0:
        # points of base and fiber: the slopes, no coordinates there, cancel in the sum
        return [tuple(sp.expand(a + b) for a, b in zip(horizontal, contact, strict=True))]
    return [tuple(horizontal), tuple(contact)]


def constant_characters(action: LieAction) -> list[tuple[sp.Expr, ...]]:
    """A basis of the linear functions on the algebra that vanish on its derived algebra."""
    brackets = [row for row in action.structure_constants.values() if any(row)]
    if not brackets:
        return [tuple(sp.Integer(int(i == k)) for i in range(action.dimension)) for k in range(action.dimension)]
    return [tuple(v) for v in sp.Matrix(brackets).nullspace()]
