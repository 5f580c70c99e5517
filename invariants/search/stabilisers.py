"""The stabiliser of a random point of low order: which weights polynomials in the rest can have at all.

Proposition. Let v(P) = m_v P for all v of an algebra, and p a point of the low coordinates. A combination w of the
fields that fixes p acts on the fibre over it, and there w(P_p) = m_w(p) P_p for the restriction P_p: an eigenvector
with numbers for multipliers. Where P is not zero, P_p is not zero for generic p; so a weight whose numbers the
stabiliser does not have among polynomials of the fibre belongs to no relative invariant.

Source: the isotropy condition on multipliers; M. Fels and P. Olver, On relative invariants, Math. Ann. 308 (1997).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from ..exact import (
    PRIME,
    ModularSpan,
    Monomial,
    Variable,
    modular,
    modular_null_space,
    pencil,
    substitute_each,
    subtract_modulo,
)
from .slices import Slice

Values = tuple[int, ...]
Rows = dict[tuple[int, Monomial], dict[int, int]]


class Stabiliser:
    """The fields that vanish at a random point of the low coordinates, as derivations of the others modulo the prime.

    Restricted to the point, a relative invariant is one of the stabiliser, whose multipliers are numbers there. A small
    null space without the low coordinates so decides which weights are worth a large one with them.

    Args:
        whole: the slice whose low coordinates are taken: those of the lowest level, and up to the level of what the
            multipliers depend on.
    """

    def __init__(self, whole: Slice) -> None:
        levels = whole.system.levels
        last = max([levels[v[1]] for v in whole.held], default=min((levels[v[1]] for v in whole.variables), default=0))
        self.slice = whole
        self.low = [v for v in whole.variables if levels[v[1]] <= last]
        draw = random.Random(11)
        self._at = {v: draw.randrange(1, PRIME) for v in self.low}
        for cosine, (sine, sign) in whole.relations.items():
            if cosine in self._at:
                # a point of c^2 = 1 + sign s^2: (1 - sign t^2) c = 1 + sign t^2, (1 - sign t^2) s = 2 t
                t = self._at[sine]
                bottom = pow(1 - sign * t * t, -1, PRIME)
                self._at |= {cosine: (1 + sign * t * t) * bottom % PRIME, sine: 2 * t * bottom % PRIME}
        self._known: dict[tuple[Monomial, ...], Restricted] = {}

    @cached_property
    def _basis(self) -> tuple[list[dict[int, int]], list[list[int]]]:
        """Combinations of the conditions that vanish at the point, and the multipliers of the first of them.

        The first are independent by their multipliers; those of all others vanish.
        """
        conditions = self.slice.conditions
        rows = [{k: self._value({m: a for a, m in c.image[v]}) for k, c in enumerate(conditions)} for v in self.low]
        whole = modular_null_space(rows, len(conditions))
        table = [[self._value(t) for t in c.multipliers] for c in conditions]
        count = len(self.slice.multipliers)
        values = [[sum(c * table[k][j] for k, c in v.items()) % PRIME for j in range(count)] for v in whole]
        span = ModularSpan()
        free = [i for i, row in enumerate(values) if span.add(dict(enumerate(row)))]
        silent = []
        for vector in modular_null_space(
            [{i: row[j] for i, row in enumerate(values)} for j in range(count)], len(whole)
        ):
            total: dict[int, int] = {}
            for i, c in vector.items():
                subtract_modulo(total, whole[i], -c, PRIME)
            silent.append(total)
        return [*(whole[i] for i in free), *silent], [values[i] for i in free]

    def multipliers(self, weight: Sequence[Any]) -> Values:
        """The numbers by which the first elements of the basis multiply an invariant of some weight, at the point."""
        _, values = self._basis
        return tuple(sum(modular(w) * row[j] for j, w in enumerate(weight) if w) % PRIME for row in values)

    def on(self, group: Iterable[Monomial]) -> Restricted:
        """The stabiliser on the polynomials in some monomials, restricted to the point."""
        low = set(self.low)
        projected = tuple(sorted({tuple(v for v in m if v not in low) for m in group}))
        if projected not in self._known:
            self._known[projected] = Restricted(self._images, len(self._basis[1]), projected)
        return self._known[projected]

    @cached_property
    def _images(self) -> list[dict[Variable, list[tuple[int, Monomial]]]]:
        """Each element of the basis on the other coordinates, the low ones put in."""
        low = set(self.low)
        others = [v for v in self.slice.variables if v not in low]
        out = []
        for vector in self._basis[0]:
            image: dict[Variable, list[tuple[int, Monomial]]] = {}
            for v in others:
                total: dict[Monomial, int] = {}
                for k, factor in vector.items():
                    for c, m in self.slice.conditions[k].image[v]:
                        rest = tuple(z for z in m if z not in low)
                        value = factor * self._value({tuple(z for z in m if z in low): c})
                        total[rest] = (total.get(rest, 0) + value) % PRIME
                image[v] = [(c, m) for m, c in total.items() if c]
            out.append(image)
        return out

    def _value(self, terms: Mapping[Monomial, Any]) -> int:
        total = 0
        for m, c in terms.items():
            value = modular(c)
            for v in m:
                value = value * self._at[v] % PRIME
            total += value
        return total % PRIME


class Restricted:
    """Which numbers the elements of a stabiliser can multiply a polynomial in some monomials by.

    Args:
        images: each element as a derivation modulo the prime.
        free: how many of them, the first, may have a number other than zero.
        group: the monomials.
    """

    def __init__(
        self,
        images: Sequence[Mapping[Variable, list[tuple[int, Monomial]]]],
        free: int,
        group: Sequence[Monomial],
    ) -> None:
        self.group, self.free = group, free
        self._elements: list[Rows] = []
        for k, image in enumerate(images):
            rows: Rows = {}
            for column, monomial in enumerate(group):
                for m, c in substitute_each(monomial, image.__getitem__).items():
                    if c % PRIME:
                        rows.setdefault((k, m), {})[column] = c % PRIME
            self._elements.append(rows)
        self._tests: dict[Values, Callable[[int], bool]] = {}

    def allows(self, values: Values) -> bool:
        """Whether some polynomial is multiplied by these numbers; a no is a proof."""
        if not self.free:
            return self._test(())(0)
        # one element after the other: the numbers of one are the roots of a polynomial, given those before it
        return all(self._test(values[:k])(values[k]) for k in range(self.free))

    def _test(self, before: Values) -> Callable[[int], bool]:
        if before not in self._tests:
            k = len(before)
            rows: Rows = {}
            for number in (*range(min(k + 1, self.free)), *range(self.free, len(self._elements))):
                rows |= {key: dict(row) for key, row in self._elements[number].items()}
            for number, value in enumerate(before):
                for key, row in self._unit(number, -value).items():
                    own = rows.setdefault(key, {})
                    for column, c in row.items():
                        own[column] = (own.get(column, 0) + c) % PRIME
            self._tests[before] = pencil(rows, self._unit(k, -1) if k < self.free else {}, len(self.group))
        return self._tests[before]

    def _unit(self, number: int, factor: int) -> Rows:
        return {(number, monomial): {column: factor % PRIME} for column, monomial in enumerate(self.group)}
