"""The part of an action that moves jets at one base point, as derivations of polynomials in the jets.

Proposition. Where G is transitive on the base, with isotropy group H of a point, the jets are the twisted product G
x_H F of the fibre F over that point: restriction to F is a bijection of the G-invariant functions of all jets and the
H-invariant ones of F, and orbits correspond, with their codimensions. What is left to search are the invariants of h
on F.

Source: G. Bredon, Introduction to Compact Transformation Groups (1972), chapter II, for twisted products.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import sympy as sp
from sympy import QQ

from ..actions import LieAction
from ..errors import DerivationError
from ..exact import BASE, ModularSpan, Monomial, Variable, add_multiple, modular, null_space
from .jet_space import JetSpace

Image = list[tuple[Any, Monomial]]
"""Where a derivation sends a variable: (rational coefficient, monomial) terms; slot 0 stands for the variable's own."""


@dataclass(frozen=True)
class Isotropy:
    """Derivations of the polynomial ring in base coordinates and jets of slots, all slots alike.

    Where the constant fields along the base are among the generators, invariants don't depend on the base point: only
    the isotropy at the origin is kept and the ring is in the jets alone (``transitive``). Otherwise the whole algebra acts
    on the ring in base coordinates and jets.

    Attributes:
        action: the group action, on its base alone.
        order: highest derivative.
        transitive: whether the base coordinates have been eliminated.
        combinations: each generator as a rational combination of the action's fields.
        images: for each generator, the image of each variable of slot 0 and of the base.
    """

    action: LieAction
    order: int
    transitive: bool
    combinations: tuple[tuple[Any, ...], ...]
    images: tuple[dict[Variable, Image], ...]

    @classmethod
    def of(cls, action: LieAction, order: int) -> Isotropy:
        """The isotropy of an action on its base alone, prolonged to ``order``.

        Raises:
            DerivationError: if a field is not polynomial with rational coefficients where the algorithm needs it to be.
        """
        n, r = len(action.base), action.dimension
        origin = dict.fromkeys(action.base, 0)
        transitive = len(action.translations) == n
        if transitive:
            # Combinations that vanish at the origin: the null space of the values there.
            at_origin = [[c.subs(origin) for c in f] for f in action.fields]
            rows = [{k: QQ.from_sympy(at_origin[k][i]) for k in range(r) if at_origin[k][i] != 0} for i in range(n)]
            combinations = tuple(tuple(QQ(v.get(k, 0)) for k in range(r)) for v in null_space(rows, r))
        else:
            combinations = tuple(tuple(QQ(int(i == k)) for i in range(r)) for k in range(r))
        jets = JetSpace.of(action, order)
        terms = [_prolonged_terms(jets, k, origin if transitive else {}) for k in range(r)]
        images = []
        for combination in combinations:
            image: dict[Variable, Image] = {}
            for variable in terms[0]:
                total: dict[Monomial, Any] = {}
                for c, term in zip(combination, terms, strict=True):
                    if c:
                        add_multiple(total, ((monomial, coefficient) for coefficient, monomial in term[variable]), c)
                image[variable] = [(c, m) for m, c in sorted(total.items()) if c]
            images.append(image)
        return cls(action, order, transitive, combinations, tuple(images))

    @property
    def dimension(self) -> int:
        """Number of generators."""
        return len(self.combinations)

    @property
    def variables(self) -> tuple[Variable, ...]:
        """Base variables (if kept) and the jets of slot 0 of order at least 1."""
        return tuple(self.images[0]) if self.images else _variables(self.action, self.order, self.transitive)

    @property
    def jets(self) -> tuple[Variable, ...]:
        """The jets of slot 0, of order at least 1."""
        return tuple(v for v in self.variables if v[0] != BASE)

    @cached_property
    def derived(self) -> list[tuple[Any, ...]]:
        """A basis of the derived algebra [h, h], as combinations of the generators of h."""
        constants = self.action.structure_constants
        r = self.action.dimension
        span, basis = ModularSpan(), []
        for i in range(self.dimension):
            for j in range(i):
                bracket = [QQ(0)] * r
                for (a, b), row in constants.items():
                    factor = (
                        self.combinations[i][a] * self.combinations[j][b]
                        - self.combinations[i][b] * self.combinations[j][a]
                    )
                    if factor:
                        for k, c in enumerate(row):
                            if c != 0:
                                bracket[k] += factor * _rational(c, "structure constant")
                vector = self._coordinates(bracket)
                if span.add({k: modular(c) for k, c in enumerate(vector) if c}):
                    basis.append(tuple(vector))
        return basis

    def _coordinates(self, field: Sequence[Any]) -> list[Any]:
        """Coordinates of a combination of the action's fields in the generators of h."""
        columns = [*self.combinations, field]
        rows = [{j: col[k] for j, col in enumerate(columns) if col[k]} for k in range(len(field))]
        solution = next(v for v in null_space(rows, len(columns)) if v.get(len(columns) - 1))
        last = solution[len(columns) - 1]
        return [QQ(-solution.get(j, 0), last) for j in range(self.dimension)]

    @cached_property
    def diagonal(self) -> list[tuple[Any, ...]]:
        """A basis of the generators that send every variable to a multiple of itself."""
        rows: dict[tuple[Variable, Monomial], dict[int, Any]] = {}
        for k, image in enumerate(self.images):
            for variable, terms in image.items():
                for c, monomial in terms:
                    if monomial != (variable,):
                        rows.setdefault((variable, monomial), {})[k] = c
        return [
            tuple(QQ(v.get(k, 0)) for k in range(self.dimension)) for v in null_space(rows.values(), self.dimension)
        ]

    def image(self, combination: Sequence[Any]) -> dict[Variable, Image]:
        """The derivation of a combination of the generators."""
        out: dict[Variable, Image] = {}
        for variable in self.variables:
            total: dict[Monomial, Any] = {}
            for c, image in zip(combination, self.images, strict=True):
                if c:
                    add_multiple(total, ((monomial, coefficient) for coefficient, monomial in image[variable]), c)
            out[variable] = [(c, m) for m, c in sorted(total.items()) if c]
        return out

    def reflections(self) -> list[dict[Variable, Image]]:
        """How each discrete symmetry of the action substitutes the variables."""
        jets = JetSpace.of(self.action, self.order)
        number: dict[sp.Symbol, Variable] = {z: (BASE, i) for i, z in enumerate(jets.base)}
        number |= {jets.coordinate(0, index): (0, j) for j, index in enumerate(jets.indices)}
        symbol = {v: z for z, v in number.items()}
        out: list[dict[Variable, Image]] = []
        for matrix in self.action.reflections:
            image = jets.reflection(matrix)
            out.append(
                {
                    v: [
                        (_rational(c, "reflection"), (number[z],))
                        for z, c in image[symbol[v]].as_coefficients_dict(*jets.coordinates).items()
                    ]
                    for v in self.variables
                }
            )
        return out


def _variables(action: LieAction, order: int, transitive: bool) -> tuple[Variable, ...]:
    base = () if transitive else tuple((BASE, i) for i in range(len(action.base)))
    return (*base, *((0, j) for j in range(1, len(JetSpace.of(action, order).indices))))


def _rational(value: sp.Expr, where: str) -> Any:
    if not value.is_Rational:
        raise DerivationError(
            given=f"the irrational {where} {value}",
            expected="rational numbers here",
            remedy="rescale the generators or the coordinates so that their coefficients become rational",
        )
    return QQ.from_sympy(value)


def _prolonged_terms(jets: JetSpace, k: int, point: dict[sp.Symbol, int]) -> dict[Variable, Image]:
    """Field k, prolonged, as terms in the variables; at a base point if one is given."""
    action = jets.action
    out: dict[Variable, Image] = {}
    field = action.fields[k]
    coordinates: dict[sp.Symbol, Monomial] = {z: ((BASE, i),) for i, z in enumerate(action.base)}
    number = {jets.coordinate(0, index): j for j, index in enumerate(jets.indices)}
    prolonged = dict(zip(jets.coordinates, jets.fields[k], strict=True))
    if not point:
        for i in range(len(action.base)):
            out[BASE, i] = _terms(field[i], coordinates)
    for symbol, j in number.items():
        if j:
            row: Image = []
            expr = prolonged[symbol]
            for source, position in number.items():
                # linear in the jets, so its coefficient is its derivative
                coefficient = sp.diff(expr, source).subs(point)
                for c, monomial in _terms(coefficient, coordinates):
                    row.append((c, tuple(sorted((*monomial, (0, position))))))
            out[0, j] = row
    return out


def _terms(expr: sp.Expr, coordinates: Mapping[sp.Symbol, Monomial]) -> Image:
    if expr == 0:
        return []
    if not expr.is_polynomial(*coordinates):
        raise DerivationError(
            given=f"the coefficient {expr}, which is not a polynomial in {', '.join(map(str, coordinates))}",
            expected="polynomial fields for the search of polynomial relative invariants",
            remedy="change the coordinates so that the fields are polynomial, or add the translations to the group",
        )
    poly = sp.Poly(expr, *coordinates)
    out: Image = []
    for exponents, c in poly.terms():
        monomial = tuple((BASE, i) for i, e in enumerate(exponents) for _ in range(e))
        out.append((_rational(c, "coefficient"), monomial))
    return out
