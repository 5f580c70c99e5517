"""Derivation through polynomial relative invariants of the prolonged fields: graphs, and bases without translations."""

from __future__ import annotations

from time import monotonic
from typing import Any

import sympy as sp

from .actions import LieAction
from .certificate import FamilyChain, Invariant, RelativeInvariant, prove
from .chain import Pattern, polynomial_expression
from .darboux import Search
from .found import Found, Incomplete, Progress, as_weight, letter_of_degree, with_distinct_letters
from .frames import is_zero
from .jets import JetSpace
from .polynomials import BASE, Monomial, Variable, primitive
from .relative import Family
from .vector_fields import FieldSystem
from .weights import absolute_monomials, scaled_weights


def by_fields(action: LieAction, order: int, channels: int, max_degree: int, time_limit: float, say: Progress) -> Found:
    """Search the polynomial relative invariants of the prolonged fields, and prove what is found.

    Args:
        action: the group action.
        order: highest derivative.
        channels: scalar channels of an action on the base alone.
        max_degree: highest total degree.
        time_limit: seconds.
        say: called with a line of text as the search goes on.

    Raises:
        Incomplete: with what was found within the degree and the time.
        DerivationError: for fields that are not rational with rational coefficients.
    """
    jets = JetSpace(action, order, channels)
    search = Search(FieldSystem.of_jets(jets), max_degree, monotonic() + time_limit, say)
    try:
        complete = search.run()
        reached = f"no complete set up to degree {max_degree}"
        reached += "".join(f"; {note} was too large to try" for note in search.skipped[:1])
    except TimeoutError:
        complete, reached = False, f"no complete set within {time_limit:g} s"
    found = _proved(action, order, channels, search, jets)
    if not complete or not found.certificate.complete:
        raise Incomplete(reached, found)
    return found


def _proved(action: LieAction, order: int, channels: int, search: Search, jets: JetSpace) -> Found:
    expressions = [_primitive(search.slice.expression(item.polynomial), jets) for item in search.found]
    rows = [_in_cocycles(search, item.weight) for item in search.found]
    powers = [2 if _changes_sign(jets, expr) else 1 for expr in expressions]
    weights = scaled_weights([[m * c for c in row] for m, row in zip(powers, rows, strict=True)])
    names = [
        expr.name if expr.is_Symbol and m == 1 else letter_of_degree(m * item.degree)
        for expr, item, m in zip(expressions, search.found, powers, strict=True)
    ]
    relative = tuple(
        RelativeInvariant(name, sp.expand(expr**m), as_weight(w))
        for name, expr, m, w in zip(with_distinct_letters(names), expressions, powers, weights, strict=True)
    )
    invariants = tuple(_kept_by_reflections(jets, item) for item in absolute_monomials(relative))
    families = tuple(
        Family(letter, jets.channels, _in_slots(item.expr, jets), (), ())
        for letter, item in zip(with_distinct_letters(names), relative, strict=True)
    )
    # one feature each, of all channels together
    patterns = tuple(Pattern(k, tuple(range(jets.channels))) for k in range(len(families)))
    chain = FamilyChain(families, patterns, weights, False)
    certificate = prove(action, order, channels, invariants, relative, chain)
    return Found(invariants, relative, certificate, families, patterns, weights)


def _primitive(expr: sp.Expr, jets: JetSpace) -> sp.Expr:
    """The multiple that the families hold: coprime integer coefficients, the first monomial's positive."""
    return polynomial_expression(dict(_in_slots(expr * sp.ilcm(1, *_denominators(expr)), jets)), jets)


def _denominators(expr: sp.Expr) -> list[int]:
    return [int(term.as_coeff_Mul()[0].q) for term in sp.Add.make_args(sp.expand(expr))]


def _in_slots(expr: sp.Expr, jets: JetSpace) -> tuple[tuple[Monomial, int], ...]:
    """A polynomial in jet coordinates as one in slots, a slot for each dependent variable."""
    variables: dict[sp.Symbol, Variable] = {z: (BASE, i) for i, z in enumerate(jets.base)}
    for a in range(jets.channels):
        variables |= {jets.coordinate(a, index): (a, j) for j, index in enumerate(jets.indices)}
    poly = sp.Poly(expr, *jets.coordinates)
    terms: dict[Monomial, int] = {}
    for exponents, c in poly.terms():
        monomial = [variables[z] for z, e in zip(jets.coordinates, exponents, strict=True) for _ in range(e)]
        terms[tuple(sorted(monomial))] = int(c)
    return tuple(primitive(terms).items())


def _in_cocycles(search: Search, weight: tuple[Any, ...]) -> list[sp.Rational]:
    """The multiplier of a relative invariant as a combination of the system's cocycles."""
    total = [sp.Integer(0)] * len(search.system.cocycles)
    for w, row in zip(weight, search.slice.multipliers, strict=True):
        for i, c in enumerate(row):
            total[i] += sp.Rational(int(w.numerator), int(w.denominator)) * sp.Rational(
                int(c.numerator), int(c.denominator)
            )
    return total


def _changes_sign(jets: JetSpace, expr: sp.Expr) -> bool:
    """Whether some reflection carries a polynomial to minus itself: then its square is what the whole group keeps."""
    return any(is_zero(expr.xreplace(jets.reflection(matrix)) + expr) for matrix in jets.action.reflections)


def _kept_by_reflections(jets: JetSpace, item: Invariant) -> Invariant:
    """An invariant, or its square where a reflection changes its sign."""
    for matrix in jets.action.reflections:
        if not is_zero(item.expr.xreplace(jets.reflection(matrix)) - item.expr):
            return Invariant(f"({item.name})^2", item.expr**2)
    return item
