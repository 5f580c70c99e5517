"""Invariant polynomials of a linear group: how many there are of each degree, and which of them generate the others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations_with_replacement
from math import comb, prod
from typing import Any

import sympy as sp

from invariants.errors import InputError
from invariants.limits import INVARIANT_RING_MONOMIALS

from .groups import FiniteGroup, integer
from .numbers import RATIONALS, Number, Row, cyclotomic_field, null_space
from .representation import Representation, times_root
from .spaces import fixed_space

Monomials = dict[tuple[int, ...], Number]
"""A polynomial: coefficients by the indices of the factors, not falling."""


def molien_series(rho: Representation, variable: sp.Symbol | None = None) -> sp.Expr:
    """The Molien series of a finite group: sum over k of (number of invariants of degree k) t^k, as a rational function.

    (1/|G|) sum over g of 1/det(1 - t rho(g)), over the common denominator of cyclotomic polynomials.

    Args:
        rho: a representation of a finite group.
        variable: t unless given.

    Raises:
        InputError: for a Lie algebra; use :func:`invariant_dimensions` there.

    Source: Stanley, Invariants of finite groups and their applications to combinatorics, 1979, theorem 2.1.

    Example:
        >>> from invariants.representations import SymmetricGroup
        >>> molien_series(Representation.permutation(SymmetricGroup(2)))
        1/((1 - t)*(1 - t**2))
    """
    group = _representation(rho).group
    if not isinstance(group, FiniteGroup):
        raise InputError(
            given=f"the Molien series of {group!r}",
            expected="a representation of a FiniteGroup",
            remedy="invariant_dimensions(rho, degree) counts the invariants of a Lie algebra, degree by degree",
        )
    t = variable if variable is not None else sp.Symbol("t")
    highest: dict[int, int] = {}
    for traces in _power_traces(rho):
        for d, multiplicity in _primitive_multiplicities(traces).items():
            highest[d] = max(highest.get(d, 0), multiplicity)
    # factors 1 - t^d for the largest orders first: what is left of the cyclotomic polynomials is divided away at the end
    factors: list[int] = []
    left = dict(highest)
    for d in sorted(left, reverse=True):
        while left[d] > 0:
            factors.append(d)
            for divisor in sp.divisors(d):
                if divisor in left:
                    left[divisor] -= 1
    counts = _counts(rho, sum(factors))
    denominator = sp.Poly(1, t)
    for d in factors:
        denominator = denominator * sp.Poly(1 - t**d, t)
    series = sp.Poly(list(reversed(counts)), t)
    product = (series * denominator).rem(sp.Poly(t ** (sum(factors) + 1), t))
    return product.as_expr() / sp.Mul(*(1 - t**d for d in sorted(factors)))


def _power_traces(rho: Representation) -> Iterator[list[Number]]:
    """For each conjugacy class the traces of the powers of its element, over one period."""
    group = rho.group
    assert isinstance(group, FiniteGroup)
    character = rho.character().numbers
    for members in group.conjugacy_classes():
        traces, here = [character[0]], members[0]
        while here:
            traces.append(character[int(group.class_of[here])])
            here = group.multiply(here, members[0])
        yield traces


def _primitive_multiplicities(traces: list[Number]) -> dict[int, int]:
    """How often, at most, a primitive d-th root of unity is an eigenvalue."""
    n = len(traces)
    field = cyclotomic_field(n)
    out: dict[int, int] = {}
    for j in range(n):
        total = sum((c * field.root_of_unity(-j * k, n) for k, c in enumerate(traces)), RATIONALS.zero)
        multiplicity = int((total * Fraction(1, n)).as_fraction())
        d = n // sp.igcd(j, n) if j else 1
        out[d] = max(out.get(d, 0), multiplicity)
    return out


def _counts(rho: Representation, degree: int) -> list[int]:
    """Numbers of invariants of the degrees 0 ... degree: means of the complete symmetric functions of eigenvalues."""
    group = rho.group
    assert isinstance(group, FiniteGroup)
    totals = [RATIONALS.zero] * (degree + 1)
    for members, traces in zip(group.conjugacy_classes(), _power_traces(rho), strict=True):
        complete = [RATIONALS.one]
        for k in range(1, degree + 1):
            value = sum((traces[j % len(traces)] * complete[k - j] for j in range(1, k + 1)), RATIONALS.zero)
            complete.append(value * Fraction(1, k))
        totals = [a + b * len(members) for a, b in zip(totals, complete, strict=True)]
    return [int((total * Fraction(1, group.order)).as_fraction()) for total in totals]


def invariant_dimensions(rho: Representation, degree: int) -> tuple[int, ...]:
    """The numbers of linearly independent invariants of the degrees 0 ... degree.

    Args:
        rho: a representation of a finite group (by Molien's formula) or of a Lie algebra (by null spaces).
        degree: the highest degree.

    Example:
        >>> from invariants.representations import SymmetricGroup
        >>> invariant_dimensions(Representation.permutation(SymmetricGroup(3)), 6)
        (1, 1, 2, 3, 4, 5, 7)
    """
    degree = integer(degree, "degree", 0, remedy="pass degree=4")
    if isinstance(_representation(rho).group, FiniteGroup):
        return tuple(_counts(rho, degree))
    dual = rho.dual()
    return tuple(fixed_space(dual.symmetric(k)).dimension for k in range(degree + 1))


@dataclass(frozen=True)
class InvariantRing:
    """Generators of the ring of invariant polynomials, by degree.

    Attributes:
        variables: the coordinates on the orthonormal basis.
        generators: polynomials p with p(rho(g) x) = p(x); none is a polynomial in the others.
        degrees: their degrees.
        complete: whether they are proved to generate all: all degrees up to |G| were searched (Noether), or there are as
            many as variables, algebraically independent, with |G| the product of their degrees (a reflection group).
    """

    variables: tuple[sp.Symbol, ...]
    generators: tuple[sp.Expr, ...]
    degrees: tuple[int, ...]
    complete: bool


def invariant_ring(rho: Representation, degree: int | None = None) -> InvariantRing:
    """Generating invariant polynomials, degree by degree, from null spaces of the symmetric powers.

    Args:
        rho: a representation of a finite group or of a Lie algebra with components.
        degree: the highest degree to search; the order of the group unless given, and then needed for a Lie algebra.

    Returns:
        The generators, and whether they are proved to be all.

    Raises:
        InputError: if a Lie algebra comes without a degree, or a degree has more than 1500 monomials.

    Source: Derksen and Kemper, Computational invariant theory, 3.1 and 3.2.

    Example:
        >>> from invariants.representations import SymmetricGroup
        >>> ring = invariant_ring(Representation.permutation(SymmetricGroup(2)))
        >>> ring.generators, ring.complete
        ((x0 + x1, x0**2 + x1**2), True)
    """
    finite = isinstance(_representation(rho).group, FiniteGroup)
    if degree is None and not finite:
        raise InputError(
            given=f"the invariants of {rho.group!r} without a degree",
            expected="the highest degree to search",
            remedy="invariant_ring(rho, degree=4)",
        )
    order = rho.group.order if isinstance(rho.group, FiniteGroup) else 0
    last = order if degree is None else integer(degree, "degree", 0, remedy="pass degree=4")
    variables = tuple(sp.Symbol(f"x{k}") for k in range(rho.dimension))
    dual = rho.dual()
    found: list[tuple[int, Monomials]] = []
    shown: list[sp.Expr] = []
    counts = _counts(rho, last) if finite else [1] * (last + 1)
    complete = False
    for k in range(1, last + 1):
        if not counts[k]:
            continue
        if comb(rho.dimension + k - 1, k) > INVARIANT_RING_MONOMIALS.value:
            raise InputError(
                given=f"{comb(rho.dimension + k - 1, k)} monomials of degree {k} in {rho.dimension} variables",
                expected=f"at most {INVARIANT_RING_MONOMIALS.value}",
                remedy=f"pass degree={k - 1} to stop before; {len(found)} generators were found until then",
            )
        index = {chosen: n for n, chosen in enumerate(combinations_with_replacement(range(rho.dimension), k))}
        known = [{index[m]: c for m, c in product.items()} for product in _products(found, k)]
        names = list(index)
        candidates = fixed_space(dual.symmetric(k)).vectors[::-1]
        for place in _independent([*known, *candidates]):
            if place >= len(known):
                polynomial = {names[i]: c for i, c in candidates[place - len(known)].items()}
                found.append((k, polynomial))
                shown.append(_shown(polynomial, rho, variables))
        complete = finite and _is_reflection_ring([d for d, _ in found], shown, variables, order)
        if complete:
            break
    return InvariantRing(variables, tuple(shown), tuple(d for d, _ in found), complete or (finite and last >= order))


def _independent(vectors: Sequence[Row]) -> list[int]:
    """The places of the vectors that are no combination of those before them."""
    rows: dict[int, Row] = {}
    for place, vector in enumerate(vectors):
        for i, c in vector.items():
            rows.setdefault(i, {})[place] = c
    dependent = {max(v) for v in null_space(rows.values(), len(vectors))}
    return [place for place in range(len(vectors)) if place not in dependent]


def _representation(rho: Any) -> Representation:
    if not isinstance(rho, Representation):
        raise InputError(
            given=f"{rho!r} of type {type(rho).__name__}", expected="a Representation", remedy="G.irreps()[1], for one"
        )
    return rho


def _products(found: list[tuple[int, Monomials]], degree: int) -> Iterator[Monomials]:
    """All products of generators of that degree."""

    def extend(start: int, left: int, so_far: Monomials) -> Iterator[Monomials]:
        if left == 0:
            yield so_far
            return
        for place in range(start, len(found)):
            d, polynomial = found[place]
            if d <= left:
                yield from extend(place, left - d, _times(so_far, polynomial))

    yield from extend(0, degree, {(): RATIONALS.one})


def _times(one: Monomials, two: Monomials) -> Monomials:
    out: Monomials = {}
    for m, a in one.items():
        for n, b in two.items():
            key = tuple(sorted((*m, *n)))
            out[key] = out[key] + a * b if key in out else a * b
    return {key: c for key, c in out.items() if c}


def _shown(polynomial: Monomials, rho: Representation, variables: tuple[sp.Symbol, ...]) -> sp.Expr:
    """The polynomial in the coordinates of the orthonormal basis, which are sqrt(norm) times those of the matrices."""
    first = min(polynomial)
    reference = prod((rho.norms[i] for i in first), start=RATIONALS.one)
    terms = []
    for monomial, c in polynomial.items():
        length = prod((rho.norms[i] for i in monomial), start=RATIONALS.one)
        coefficient = times_root(c / polynomial[first], reference / length)
        terms.append(coefficient * sp.Mul(*(variables[i] for i in monomial)))
    return sp.Add(*terms)


def _is_reflection_ring(degrees: list[int], shown: list[sp.Expr], variables: tuple[sp.Symbol, ...], order: int) -> bool:
    if len(degrees) != len(variables) or prod(degrees) != order:
        return False
    # a Jacobian that does not vanish at one point proves independence
    point = {v: sp.Rational(3 + 2 * k, 1 + k) for k, v in enumerate(variables)}
    jacobian = sp.Matrix(shown).jacobian(variables).subs(point)
    return bool(sp.simplify(jacobian.det()) != 0)
