"""Polynomial relative invariants of an action on its base, as an exact null space graded by degree and multiplier.

Proposition. The isotropy algebra h acts on jets by derivations that keep the degree in each channel's jets, so its
relative invariants are sums of homogeneous ones, and on each multidegree a relative invariant of the multiplier m is
a common eigenvector: [h, h] P = 0 and t P = m(t) P for the rest. A torus in h grades the monomials, and the null
space falls into one for each weight.

Source: P. Olver, Equivalence, Invariants and Symmetry (1995), chapter 3.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations_with_replacement, permutations, product
from typing import Any

from sympy import QQ

from ..errors import DerivationError
from ..exact import (
    BASE,
    ModularSpan,
    Monomial,
    Polynomial,
    Variable,
    multiply,
    null_space,
    plus,
    primitive,
    relabel,
    singular_values,
    substitute_each,
)
from ..families import Character, Family
from ..jets import Image, Isotropy
from ..limits import COCYCLE_STEPS, FAMILY_SLOTS, NULL_SPACE_COLUMNS
from .characters import Characters

STEPS = sorted(range(-COCYCLE_STEPS.value, COCYCLE_STEPS.value + 1), key=lambda t: (abs(t), -t))
"""Multiples of the cocycle that are tried, small ones first."""


def degree_types(level: int, channels: int) -> list[tuple[int, ...]]:
    """Multidegrees to search at a level: one slot a factor up to degree three, then partitions on few channels.

    A further channel multiplies the monomials of a null space, so it counts as much as two degrees: degree four on two
    channels comes after degree five on one.
    """
    if level <= 3:
        return [(1,) * level]
    slots = [k for k in range(1, min(channels, FAMILY_SLOTS.value) + 1) if level - 2 * (k - 1) >= 4]
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
    if largest > NULL_SPACE_COLUMNS.value:
        raise DerivationError(
            given=f"a null space in {largest} monomials, at multidegree {tuple(multidegree)}",
            expected=f"at most {NULL_SPACE_COLUMNS.value}",
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
                    [plus(rows.get(k, {}), slope.get(k, {}), step) for k in {*rows, *slope}] if step else rows.values()
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
