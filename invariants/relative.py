"""Polynomial relative invariants of an action on its base, as an exact null space graded by degree and multiplier."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import combinations_with_replacement, permutations, product
from typing import Any

import sympy as sp
from sympy import QQ

from .errors import DerivationError
from .isotropy import Image, Isotropy
from .linear_algebra import ModularSpan, modular, null_space, singular_values
from .polynomials import BASE, Monomial, Polynomial, Variable, multiply, primitive, relabel, substitute_each

MAX_COLUMNS = 4000
"""Largest null space tried: a dense echelon form of this many columns takes about a minute."""

STEPS = sorted(range(-24, 25), key=lambda t: (abs(t), -t))
"""Multiples of the cocycle that are tried, small ones first."""

Character = tuple[Any, ...]
"""Values of a multiplier on the generators' adapted basis (see :class:`Characters`)."""


@dataclass(frozen=True)
class Family:
    """A relative invariant of a few channels, to be evaluated at any tuple of channels.

    Attributes:
        letter: J for Jacobian determinants; L, Q, T, F, P, ... by degree otherwise; u for the channel itself.
        slots: number of channels it takes.
        polynomial: in the jets of those slots, primitive.
        character: its multiplier on the isotropy generators, for the search; see :meth:`Characters.on_generators`.
    """

    letter: str
    slots: int
    polynomial: tuple[tuple[Monomial, int], ...]
    character: Character = field(default=(), compare=False)

    @property
    def multidegree(self) -> tuple[int, ...]:
        """Degree in each slot."""
        return tuple(max(sum(v[0] == slot for v in m) for m, _ in self.polynomial) for slot in range(self.slots))

    @property
    def degree(self) -> int:
        """Total degree in the jets."""
        return sum(self.multidegree)

    def at(self, channels: Sequence[int]) -> dict[Monomial, int]:
        """The polynomial for given channels, with coprime coefficients."""
        return primitive(relabel(dict(self.polynomial), channels))


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
            total = sp.expand(sum(_as_rational(c) * action.divergence(k) for k, c in enumerate(combination) if c))
            entries = [
                sp.expand(sum(_as_rational(c) * f[i] for c, f in zip(combination, action.fields, strict=True) if c))
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
            units += [_as_rational(c) / size for m, c in out[-1].items() if m]
        content = sp.gcd_list(units)
        return [{m: c / QQ.from_sympy(content) for m, c in terms.items()} for terms in out] if content else []

    def divergence(self, vector: Sequence[Any]) -> dict[Monomial, Any]:
        """The cocycle on a combination of the generators."""
        total: dict[Monomial, Any] = {}
        for c, terms in zip(vector, self.cocycle, strict=True) if self.cocycle else ():
            for m, value in terms.items():
                total[m] = total.get(m, QQ(0)) + c * value
        return {m: c for m, c in total.items() if c}

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
                    matrix[i, variables.index(monomial[0])] = sp.Rational(int(c.numerator), int(c.denominator))
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
            if not any(value for degree in range(1, 5) for value in self._sums(k, degree, 0)):
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
            out.append(_as_rational(total))
        return [*out, *map(_as_rational, character[constant:])]


def _as_rational(value: Any) -> sp.Rational:
    return sp.Rational(int(value.numerator), int(value.denominator))


def degree_types(level: int, channels: int) -> list[tuple[int, ...]]:
    """Multidegrees to search at a level: one slot a factor up to degree three, then partitions on few channels.

    A further channel multiplies the monomials of a null space, so it counts as much as two degrees: degree four on two
    channels comes after degree five on one.
    """
    if level <= 3:
        return [(1,) * level]
    slots = [k for k in range(1, min(channels, 3) + 1) if level - 2 * (k - 1) >= 4]
    parts = [p for k in slots for p in _partitions(level - 2 * (k - 1), k)]
    return sorted(parts, key=lambda p: (len(p), p))


def _partitions(total: int, parts: int, largest: int | None = None) -> Iterator[tuple[int, ...]]:
    if parts == 1:
        if largest is None or total <= largest:
            yield (total,)
        return
    for first in range(min(total - parts + 1, largest or total), 0, -1):
        for rest in _partitions(total - first, parts - 1, first):
            yield (first, *rest)


def monomials(isotropy: Isotropy, multidegree: Sequence[int], base_degree: int) -> Iterator[Monomial]:
    """All monomials of a multidegree in the jets and at most ``base_degree`` in the base coordinates."""
    jets = [j for _, j in isotropy.jets]
    base = [v for v in isotropy.variables if v[0] == BASE]
    tails = [t for k in range(base_degree + 1) for t in combinations_with_replacement(base, k)]
    factors = [
        [tuple((slot, j) for j in c) for c in combinations_with_replacement(jets, d)]
        for slot, d in enumerate(multidegree)
    ]
    for parts in product(*factors):
        jet_part = tuple(v for part in parts for v in part)
        for tail in tails:
            yield tuple(sorted((*tail, *jet_part)))


def entries(characters: Characters, multidegree: Sequence[int], base_degree: int) -> int:
    """Entries of the null spaces that :func:`relative_invariants` solves: a measure of its work."""
    graded: dict[Any, int] = {}
    for monomial in monomials(characters.isotropy, multidegree, base_degree):
        weight = characters.torus_weight(monomial)
        if weight is not None:
            graded[weight] = graded.get(weight, 0) + 1
    return sum(k * k for k in graded.values()) * sum(1 for _ in characters.other_values(sum(multidegree), base_degree))


def relative_invariants(
    characters: Characters, multidegree: Sequence[int], base_degree: int = 0
) -> list[tuple[Character, dict[Monomial, int]]]:
    """All relative invariants of one multidegree: an exact basis for each multiplier.

    Solves h P = 0 for h in [h, h], t P = m(t) P for the rest, and P o R = P for each reflection.

    Args:
        characters: the isotropy algebra and its possible multipliers.
        multidegree: degree in the jets of each slot.
        base_degree: highest degree in the base coordinates (0 where the base is transitive).

    Returns:
        Pairs (multiplier on torus then others, primitive polynomial), few terms first.
    """
    graded: dict[tuple[tuple[Any, ...], Any], list[Monomial]] = {}
    for monomial in monomials(characters.isotropy, multidegree, base_degree):
        weight = characters.torus_weight(monomial)
        if weight is not None:
            graded.setdefault(weight, []).append(monomial)
    found = []
    largest = max(map(len, graded.values()), default=0)
    if largest > MAX_COLUMNS:
        raise DerivationError(
            given=f"a null space in {largest} monomials, at multidegree {tuple(multidegree)}",
            expected=f"at most {MAX_COLUMNS}",
            remedy="lower the order, or change the number of channels so that a lower degree is enough",
        )
    for (weight, demanded), group in sorted(graded.items(), key=str):
        for value in characters.other_values(sum(multidegree), base_degree):
            rows = _equations(characters, group, value)
            slope = _cocycle_equations(characters, group)
            steps: list[Any] = [QQ(0)] if demanded is None else [demanded]
            if slope and demanded is None:
                steps = singular_values(rows, slope, len(group), [QQ(t) for t in STEPS])
            for step in steps:
                system = (
                    [_plus(rows.get(k, {}), slope.get(k, {}), step) for k in {*rows, *slope}] if step else rows.values()
                )
                character = (*weight, *value, *([step] if characters.cocycle else []))
                for vector in null_space(system, len(group)):
                    found.append((character, primitive({group[j]: c for j, c in vector.items()})))
    return sorted(found, key=lambda item: (len(item[1]), list(item[1])))


def _equations(characters: Characters, group: Sequence[Monomial], value: Sequence[Any]) -> dict[Any, dict[int, Any]]:
    """h P = 0, t P = value P and P o R = P, as rows over the monomials of P."""
    rows: dict[Any, dict[int, Any]] = {}
    reflections = characters.isotropy.reflections()
    for column, monomial in enumerate(group):
        for k, image in enumerate(characters.derived_images):
            for m, c in substitute_each(monomial, _slotted(image)).items():
                rows.setdefault(("d", k, m), {})[column] = c
        for k, (image, v) in enumerate(zip(characters.other_images, value, strict=True)):
            terms = substitute_each(monomial, _slotted(image))
            terms[monomial] = terms.get(monomial, QQ(0)) - v
            for m, c in terms.items():
                rows.setdefault(("t", k, m), {})[column] = c
        for k, image in enumerate(reflections):
            for m, c in _reflected(monomial, image).items():
                value_ = rows.setdefault(("r", k, m), {})
                value_[column] = value_.get(column, QQ(0)) + c
            own = rows.setdefault(("r", k, monomial), {})
            own[column] = own.get(column, QQ(0)) - QQ(1)
    return rows


def _cocycle_equations(characters: Characters, group: Sequence[Monomial]) -> dict[Any, dict[int, Any]]:
    """Minus the cocycle times P, in the rows of :func:`_equations`; constants outside [h, h] are part of ``value``."""
    rows: dict[Any, dict[int, Any]] = {}
    for kind, vectors in (("d", characters.derived), ("t", characters.others)):
        for k, vector in enumerate(vectors):
            for m, c in characters.divergence(vector).items():
                if kind == "t" and not m:
                    continue
                for column, monomial in enumerate(group):
                    row = rows.setdefault((kind, k, tuple(sorted(m + monomial))), {})
                    row[column] = row.get(column, QQ(0)) - c
    return rows


def _plus(row: Mapping[int, Any], other: Mapping[int, Any], factor: Any) -> dict[int, Any]:
    out = dict(row)
    for j, c in other.items():
        out[j] = out.get(j, QQ(0)) + factor * c
    return out


def _slotted(image: dict[Variable, Image]) -> Callable[[Variable], Image]:
    def apply(variable: Variable) -> Image:
        slot, j = variable
        if slot == BASE:
            return image[variable]
        return [(c, tuple((s if s == BASE else slot, k) for s, k in m)) for c, m in image[0, j]]

    return apply


def _reflected(monomial: Monomial, image: dict[Variable, Image]) -> dict[Monomial, Any]:
    total: dict[Monomial, Any] = {(): QQ(1)}
    for variable in monomial:
        terms = _slotted(image)(variable)
        step: dict[Monomial, Any] = {}
        for m, c in total.items():
            for d, factor in terms:
                key = tuple(sorted(m + factor))
                step[key] = step.get(key, QQ(0)) + c * d
        total = step
    return total


def new_families(
    characters: Characters, multidegree: tuple[int, ...], base_degree: int, known: Sequence[Family]
) -> list[Family]:
    """Relative invariants of one multidegree that are not polynomials in the known ones, one for each symmetry type.

    Products, powers and permutations of slots of what is known are spanned first; a vector inside that span is dropped.
    """
    slots = len(multidegree)
    spans: dict[Character, ModularSpan] = {}
    index: dict[Monomial, int] = {}

    def add(character: Character, poly: Polynomial) -> bool:
        return spans[character].add({index.setdefault(m, len(index)): c for m, c in poly.items()})

    out: list[Family] = []
    symmetric = [p for p in permutations(range(slots)) if tuple(multidegree[i] for i in p) == tuple(multidegree)]
    for character, poly in relative_invariants(characters, multidegree, base_degree):
        if character not in spans:
            spans[character] = ModularSpan()
            for term in _products(known, multidegree, character, base_degree):
                add(character, term)
        if add(character, poly):
            for p in symmetric:
                add(character, relabel(poly, p))
            out.append(Family(_letter(poly, multidegree, characters.isotropy), slots, tuple(poly.items()), character))
    return out


def _products(
    known: Sequence[Family], multidegree: tuple[int, ...], character: Character, base_degree: int
) -> Iterator[Polynomial]:
    """Products of known families, at tuples of slots, that have this multidegree and multiplier."""
    slots = len(multidegree)
    factors: dict[tuple[tuple[Monomial, int], ...], tuple[tuple[int, ...], Character, Polynomial]] = {}
    for family in known:
        for channels in product(range(slots), repeat=family.slots):
            poly = family.at(channels)
            degrees = [0] * slots
            for slot, d in zip(channels, family.multidegree, strict=True):
                degrees[slot] += d
            if poly and all(a <= b for a, b in zip(degrees, multidegree, strict=True)):
                factors.setdefault(tuple(poly.items()), (tuple(degrees), family.character, poly))
    items = list(factors.values())
    zero = tuple(QQ(0) for _ in character)

    def extend(start: int, degrees: tuple[int, ...], weight: Character, poly: Polynomial) -> Iterator[Polynomial]:
        if degrees == multidegree and weight == character:
            yield poly
        for k in range(start, len(items)):
            d, w, q = items[k]
            total = tuple(a + b for a, b in zip(degrees, d, strict=True))
            if any(a > b for a, b in zip(total, multidegree, strict=True)):
                continue
            step = multiply(poly, q)
            if max(sum(s == BASE for s, _ in m) for m in step) > base_degree:
                continue
            yield from extend(k, total, tuple(a + b for a, b in zip(weight, w, strict=True)), step)

    yield from extend(0, (0,) * slots, zero, {(): 1})


def _letter(poly: Polynomial, multidegree: tuple[int, ...], isotropy: Isotropy) -> str:
    n = len(isotropy.action.base)
    if not any(multidegree):
        return "R"
    first_order = all(1 <= j <= n for m in poly for s, j in m if s != BASE)
    if multidegree == (1,) * n and n > 1 and first_order and len(poly) > 1:
        swapped = relabel(poly, (1, 0, *range(2, n)))
        if all(swapped.get(m, 0) == -c for m, c in poly.items()):
            return "J"
    return {1: "L", 2: "Q", 3: "T", 4: "F", 5: "P", 6: "S", 7: "H", 8: "E"}.get(sum(multidegree), "X")
