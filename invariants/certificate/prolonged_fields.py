"""What is proved with the prolonged fields: that they annihilate an expression, or multiply it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import cached_property
from typing import Any

import sympy as sp

from ..errors import CertificateError
from ..exact import FieldRing, sympy_rational
from ..families import RelativeInvariant
from ..frames import has_radical, is_zero
from ..jets import JetSpace

Row = dict[tuple[int, Any], sp.Rational]
"""Coefficients by generator and monomial."""


class ProlongedFields:
    """The prolonged fields, and what is proved with them."""

    def __init__(self, jets: JetSpace, expressions: Sequence[sp.Expr] = ()) -> None:
        self.jets = jets
        self.ring: FieldRing | None = None
        functions = [e for e in expressions if e.has(sp.Function, sp.exp) and not has_radical(e)]
        with suppress(ValueError):  # irrational coefficients: SymPy's general simplification decides instead
            self.ring = FieldRing(jets.coordinates, jets.fields, functions)

    def annihilates(self, k: int, expr: sp.Expr) -> bool:
        """Whether the prolonged field k annihilates an expression, identically."""
        if self.ring is not None:
            try:
                return self.ring.annihilates(k, expr)
            except ValueError:  # radicals of a moving frame
                pass
        total = sum(
            c * sp.diff(expr, z)
            for z, c in zip(self.jets.coordinates, self.jets.fields[k], strict=True)
            if c != 0 and expr.has(z)
        )
        return is_zero(sp.sympify(total)) or bool(sp.simplify(total) == 0)

    def rates(self, relative: Sequence[RelativeInvariant]) -> list[Row]:
        """For each relative invariant the multipliers of all fields: v(I) = m_v I, coefficient by coefficient.

        For actions on the base alone the multipliers are functions of the base; for actions on graphs of the first
        derivatives as well.

        Raises:
            CertificateError: naming the relative invariant that is none.
        """
        if not relative:
            return []
        if self.ring is None:
            raise CertificateError(
                "relative invariants of fields with irrational coefficients, which no search here gives"
            )
        allowed = self.ring.depending_on(self.low)
        rows: list[Row] = [{} for _ in relative]
        for k in range(self.jets.action.dimension):
            for item, row in zip(relative, rows, strict=True):
                rate = self.ring.logarithmic_rate(k, item.expr)
                if rate is None or any(e and i not in allowed for m in rate.monoms() for i, e in enumerate(m)):
                    raise CertificateError(
                        f"{item.name} is not a relative invariant: generator {k}, {self.jets.action.fields[k]}, does not "
                        "multiply it by a function of the base (on graphs: of the first derivatives as well)"
                    )
                row.update({(k, m): sympy_rational(c) for m, c in dict(rate).items()})
        return rows

    def determinant(self) -> Row:
        """What the Jacobian determinant is multiplied by, minus the divergences on the base, as :meth:`rates` has it."""
        assert self.ring is not None
        row: Row = {}
        for k in range(self.jets.action.dimension):
            top, bottom = self.ring.fraction(-self.jets.action.divergence(k))
            rate = top * self.ring.denominators[k].quo(bottom)
            row.update({(k, m): sympy_rational(c) for m, c in dict(rate).items()})
        return row

    def check_multipliers(self, relative: Sequence[RelativeInvariant]) -> None:
        """v(I) = w . m_v I for every field v and relative invariant I, with multipliers m_v common to all."""
        rows = self.rates(relative)
        for k in range(self.jets.action.dimension):
            # the rate, coefficient by coefficient, must be one linear function of the weight: a rank condition
            places = sorted({place for row in rows for place in row if place[0] == k}, key=str)
            weights = sp.Matrix([list(item.weights) for item in relative])
            table = sp.Matrix([[row.get(place, sp.Integer(0)) for place in places] for row in rows])
            if places and weights.row_join(table).rank() != weights.rank():
                raise CertificateError(
                    f"the weights {[r.weight for r in relative]} do not match the multipliers of generator {k}, "
                    f"{self.jets.action.fields[k]}"
                )

    @cached_property
    def low(self) -> set[sp.Symbol]:
        """Coordinates that a multiplier may depend on: the base; for actions on graphs, up to the first derivatives."""
        jets = self.jets
        if not jets.action.fiber:
            return set(jets.base)
        low = [index for index in jets.indices if sum(index) <= 1]
        return {*jets.base, *(jets.coordinate(a, index) for a in range(jets.channels) for index in low)}
