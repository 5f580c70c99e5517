"""The multipliers that relative invariants can have: characters of the isotropy algebra, and its cocycle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import combinations_with_replacement, product
from typing import Any

import sympy as sp
from sympy import QQ

from ..exact import BASE, ModularSpan, Monomial, Variable, linear_combination, modular, null_space, sympy_rational
from ..families import Character
from ..jets import Image, Isotropy
from ..limits import CHARACTER_DEGREES


class Characters:
    """The multipliers that relative invariants of an isotropy algebra h can have.

    A constant multiplier is a character: it vanishes on [h, h]. Diagonal generators give each monomial a weight; what is
    left of h / [h, h] is tried at every rational sum of eigenvalues that a product of ``degree`` jets can have. Where the
    base coordinates are kept, a multiple of the divergence is a multiplier as well: ``cocycle``, at steps of one unit.
    """

    def __init__(self, isotropy: Isotropy) -> None:
        self.isotropy = isotropy
        span = ModularSpan()

        def new(vector: Sequence[Any]) -> bool:
            return span.add({k: modular(c) for k, c in enumerate(vector) if c})

        self.derived = [v for v in isotropy.derived if new(v)]
        self.torus = [v for v in isotropy.diagonal if new(v)]
        unit = [tuple(QQ(int(i == k)) for i in range(isotropy.dimension)) for k in range(isotropy.dimension)]
        self.others = [self._without_torus(v) for v in unit if new(v)]
        # Diagonal elements inside [h, h] (x d_x - y d_y, say) give weights that must vanish.
        self.weights_zero = [
            tuple(
                c - sum((a * t[k] for a, t in zip(self._along_torus(v), self.torus, strict=True)), QQ(0))
                for k, c in enumerate(v)
            )
            for v in isotropy.diagonal
            if v not in self.torus
        ]

    @cached_property
    def cocycle(self) -> list[dict[Monomial, Any]]:
        """The divergence of each generator of h, in its unit; empty where it is constant.

        The unit is the largest of which it is an integer multiple on generators whose coefficients are coprime integers, so
        that it does not depend on the scale of generators and coordinates.
        """
        action = self.isotropy.action
        if self.isotropy.transitive:
            return []
        out = []
        units = []
        for combination in self.isotropy.combinations:
            total = sp.expand(sum(sympy_rational(c) * action.divergence(k) for k, c in enumerate(combination) if c))
            entries = [
                sp.expand(sum(sympy_rational(c) * f[i] for c, f in zip(combination, action.fields, strict=True) if c))
                for i in range(len(action.base))
            ]
            size = sp.gcd_list([c for e in entries if e != 0 for c in sp.Poly(e, *action.base).coeffs()])
            terms = sp.Poly(total, *action.base).terms()
            out.append(
                {
                    tuple((BASE, i) for i, e in enumerate(exponents) for _ in range(e)): QQ.from_sympy(c)
                    for exponents, c in terms
                    if c != 0
                }
            )
            units += [sympy_rational(c) / size for m, c in out[-1].items() if m]
        content = sp.gcd_list(units)
        return [{m: c / QQ.from_sympy(content) for m, c in terms.items()} for terms in out] if content else []

    def divergence(self, vector: Sequence[Any]) -> dict[Monomial, Any]:
        """The cocycle on a combination of the generators."""
        return linear_combination(zip(self.cocycle, vector, strict=True)) if self.cocycle else {}

    @property
    def zero(self) -> Character:
        """The trivial multiplier."""
        return (QQ(0),) * (len(self.torus) + len(self.others) + bool(self.cocycle))

    def steps(self, character: Character) -> Any:
        """How many units of the cocycle a multiplier holds."""
        return character[-1] if self.cocycle else QQ(0)

    def _without_torus(self, vector: tuple[Any, ...]) -> tuple[Any, ...]:
        """An element less its part along the torus, by the trace form, so that rotations do not hide in scalings."""

        def diagonal_of(v: Sequence[Any]) -> list[Any]:
            image = self.isotropy.image(v)
            return [sum((c for c, m in terms if m == (z,)), QQ(0)) for z, terms in image.items()]

        torus = [diagonal_of(t) for t in self.torus]
        columns = [*torus, diagonal_of(vector)]
        products = [[sum((a * b for a, b in zip(t, c, strict=True)), QQ(0)) for c in columns] for t in torus]
        kernel = null_space([{j: c for j, c in enumerate(row) if c} for row in products], len(columns))
        solution = next(v for v in kernel if v.get(len(torus)))
        last = solution[len(torus)]
        parts = [QQ(solution.get(k, 0), last) for k in range(len(torus))]
        return tuple(
            c + sum((a * t[i] for a, t in zip(parts, self.torus, strict=True)), QQ(0)) for i, c in enumerate(vector)
        )

    @cached_property
    def basis(self) -> list[tuple[Any, ...]]:
        """The adapted basis of h: derived algebra, torus, others."""
        return [*self.derived, *self.torus, *self.others]

    def coordinates(self, vector: Sequence[Any]) -> list[Any]:
        """Coordinates of an element of h in the adapted basis."""
        columns = [*self.basis, vector]
        rows = [{j: col[i] for j, col in enumerate(columns) if col[i]} for i in range(len(vector))]
        solution = next(v for v in null_space(rows, len(columns)) if v.get(len(columns) - 1))
        last = solution[len(columns) - 1]
        return [QQ(-solution.get(j, 0), last) for j in range(len(self.basis))]

    def _along_torus(self, vector: Sequence[Any]) -> list[Any]:
        start = len(self.derived)
        return self.coordinates(vector)[start : start + len(self.torus)]

    @cached_property
    def derived_images(self) -> list[dict[Variable, Image]]:
        """Derivations that annihilate every relative invariant."""
        return [self.isotropy.image(v) for v in self.derived]

    @cached_property
    def other_images(self) -> list[dict[Variable, Image]]:
        """Derivations outside [h, h] and the torus."""
        return [self.isotropy.image(v) for v in self.others]

    @cached_property
    def _grading(self) -> tuple[list[dict[Variable, Any]], list[dict[Variable, Any]]]:
        def weights(vectors: Sequence[tuple[Any, ...]]) -> list[dict[Variable, Any]]:
            images = [self.isotropy.image(v) for v in vectors]
            return [{z: (terms[0][0] if terms else QQ(0)) for z, terms in image.items()} for image in images]

        return weights(self.torus), weights(self.weights_zero)

    def torus_weight(self, monomial: Monomial) -> tuple[tuple[Any, ...], Any] | None:
        """Weight of a monomial under the torus, and the steps of the cocycle that the rest of the diagonal demands.

        None if a weight that must vanish does not; steps None where nothing is demanded.
        """
        torus, zero = self._grading
        own = [(BASE, j) if s == BASE else (0, j) for s, j in monomial]
        steps = None
        for w, vector in zip(zero, self.weights_zero, strict=True):
            total = sum((w[z] for z in own), QQ(0))
            unit = self.divergence(vector).get((), QQ(0))
            if not unit:
                if total:
                    return None
                continue
            if steps is not None and steps != total / unit:
                return None
            steps = total / unit
        return tuple(sum((w[z] for z in own), QQ(0)) for w in torus), steps

    def _eigenvalues(self, k: int, variables: Sequence[Variable]) -> list[sp.Expr]:
        """Eigenvalues of generator ``k`` outside [h, h] and the torus, its linear part on these variables."""
        matrix = sp.zeros(len(variables))
        for i, variable in enumerate(variables):
            for c, monomial in self.other_images[k][variable]:
                if len(monomial) == 1 and monomial[0] in variables:
                    matrix[i, variables.index(monomial[0])] = sympy_rational(c)
        return list(sp.roots(matrix.charpoly().as_expr()))

    @cached_property
    def _spectra(self) -> list[tuple[list[sp.Expr], list[sp.Expr]]]:
        """For each generator outside [h, h] and the torus: its eigenvalues on the jets and on the base."""
        base = [v for v in self.isotropy.variables if v[0] == BASE]
        return [(self._eigenvalues(k, self.isotropy.jets), self._eigenvalues(k, base)) for k in range(len(self.others))]

    def _sums(self, k: int, degree: int, base_degree: int) -> list[sp.Rational]:
        """Rational sums of ``degree`` eigenvalues on the jets and at most ``base_degree`` on the base, small ones first."""
        jets, base = self._spectra[k]
        sums = {
            sp.expand(sp.Add(*c, *b))
            for c in combinations_with_replacement(jets, degree)
            for count in range(base_degree + 1)
            for b in combinations_with_replacement(base, count)
        }
        return sorted((s for s in sums if s.is_Rational), key=lambda s: (abs(s), s))

    def other_values(self, degree: int, base_degree: int = 0) -> Iterator[tuple[Any, ...]]:
        """Rational multipliers of the generators outside the torus that may occur at these degrees."""
        choices = []
        for k in range(len(self.others)):
            choices.append([QQ.from_sympy(s) for s in self._sums(k, degree, base_degree)] or [QQ(0)])
        return product(*choices)

    def kernel(self) -> list[tuple[Any, ...]]:
        """Generators on which every possible multiplier vanishes: relative invariants are absolute for these."""
        silent = []
        for k, vector in enumerate(self.others):
            if not any(value for degree in range(1, CHARACTER_DEGREES.value + 1) for value in self._sums(k, degree, 0)):
                silent.append(vector)
        return [*self.derived, *silent]

    def on_generators(self, character: Character) -> list[sp.Rational]:
        """The constant multiplier m(v) on each isotropy generator, zero on [h, h]; then the steps of the cocycle, if any."""
        constant = len(self.torus) + len(self.others)
        values = [QQ(0)] * len(self.derived) + list(character[:constant])
        out = []
        for k in range(self.isotropy.dimension):
            unit = [QQ(int(i == k)) for i in range(self.isotropy.dimension)]
            total = sum((a * b for a, b in zip(self.coordinates(unit), values, strict=True)), QQ(0))
            out.append(sympy_rational(total))
        return [*out, *map(sympy_rational, character[constant:])]
