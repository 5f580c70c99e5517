"""Derivation through polynomial relative invariants of the prolonged fields: graphs, and bases without translations.

Functions of the jets are invariant exactly if all prolonged fields kill them, and near a generic jet as many are
independent as there are coordinates beyond the dimension of the orbits (Frobenius); the search ends, and the proof
succeeds, at that count.

Source: P. Olver, Equivalence, Invariants and Symmetry (1995), chapters 2, 3 and 5.
"""

from __future__ import annotations

from contextlib import suppress
from time import monotonic

import sympy as sp

from ..actions import LieAction
from ..certificate import FamilyChain, kept_by_reflections, prove
from ..errors import DerivationError
from ..exact import BASE, Monomial, Variable, primitive, proof_time, within
from ..families import (
    Family,
    Pattern,
    RelativeInvariant,
    absolute_monomials,
    as_weight,
    polynomial_expression,
    scaled_weights,
)
from ..frames import has_radical, is_zero
from ..jets import FieldSystem, JetSpace, rational_form, with_logarithm
from ..limits import LOGARITHM_DEGREE, LOGARITHM_FACTORS
from .darboux import Covariant, Search
from .found import Found, Incomplete, Progress, letter_of_degree, with_distinct_letters
from .slices import Slice


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
    jets = JetSpace.of(action, order, channels)
    search: Search | None = None
    complete = False
    try:
        with within(time_limit):
            search = Search(_rational(jets), max_degree, monotonic() + time_limit, say)
            complete = search.run()
        reached = f"no complete set up to degree {max_degree}"
        reached += "".join(f"; {note} was too large to try" for note in search.skipped[:1])
    except TimeoutError:
        reached = f"no complete set within {time_limit:.3g} s"
    if search is None:
        raise Incomplete(f"{reached}: the prolonged fields alone took longer", None)
    found = _proved_in_time(search, jets, complete, time_limit, reached)
    if not complete or not found.certificate.complete:
        raise Incomplete(reached, found)
    return found


def by_logarithms(
    action: LieAction, order: int, channels: int, max_degree: int, time_limit: float, say: Progress
) -> Found:
    """As :func:`by_fields`, with the logarithm of one relative invariant as a further coordinate.

    It straightens scalings that are tied to a turn or a shear: logarithmic spirals, Jordan blocks.
    """
    deadline = monotonic() + time_limit
    jets = JetSpace.of(action, order, channels)
    best: Found | None = None
    tried = 0
    with suppress(TimeoutError), within(time_limit):
        system = _rational(jets)
        if system.origin is not None:
            raise Incomplete("logarithms are tried for rational fields alone", None)
        first = Search(system, min(LOGARITHM_DEGREE.value, max_degree), deadline, say)
        first.run()
        factors = [_meant(first, item, jets)[0] for item in first.found if any(item.weight)]
        for factor in factors[: LOGARITHM_FACTORS.value]:
            say(f"{action.name}: with log({factor})")
            tried += 1
            search = Search(with_logarithm(system, factor), min(LOGARITHM_DEGREE.value, max_degree), deadline, say)
            complete = search.run()
            found = _proved(search, jets)
            if complete and found.certificate.complete:
                return found
            if best is None or found.certificate.independent > best.certificate.independent:
                best = found
    raise Incomplete(f"no complete set with the logarithm of a relative invariant, {tried} tried", best)


def has_polynomial_slice(action: LieAction) -> bool:
    """Whether invariants can be polynomial in the base coordinates: no field is, or moves along, another function."""
    try:
        return Slice.of(rational_form(JetSpace.of(action, 1))).is_polynomial
    except (DerivationError, ValueError):
        return False


def _rational(jets: JetSpace) -> FieldSystem:
    """The prolonged fields as rational ones."""
    try:
        return rational_form(jets)
    except ValueError as error:
        raise DerivationError(
            given=f"{jets.action.name}, where {error}",
            expected="fields that are rational in the coordinates and in exponentials, sines and logarithms of them",
            remedy="change the coordinates, with invariants.conjugate",
        ) from None


def _proved_in_time(search: Search, jets: JetSpace, complete: bool, time_limit: float, reached: str) -> Found:
    try:
        with within(proof_time(time_limit, complete)):
            return _proved(search, jets)
    except TimeoutError:
        raise Incomplete(f"{reached}; the proof of what was found took too long", None) from None


def _proved(search: Search, jets: JetSpace) -> Found:
    action, order, channels = jets.action, jets.order, 1 if jets.action.fiber else jets.channels
    found = [_meant(search, item, jets) for item in search.found]
    # a unit alone is a function without zeros, and no invariant
    kept = [k for k, (expr, _) in enumerate(found) if not expr.is_Rational]
    expressions, rows = [found[k][0] for k in kept], [found[k][1] for k in kept]
    powers = [2 if _changes_sign(jets, expr) else 1 for expr in expressions]
    weights = scaled_weights([[m * c for c in row] for m, row in zip(powers, rows, strict=True)])
    names = [
        expr.name if expr.is_Symbol and m == 1 else letter_of_degree(m * item.degree)
        for expr, item, m in zip(expressions, [search.found[k] for k in kept], powers, strict=True)
    ]
    relative = tuple(
        RelativeInvariant(name, sp.expand(expr**m), as_weight(w))
        for name, expr, m, w in zip(with_distinct_letters(names), expressions, powers, weights, strict=True)
    )
    invariants = tuple(kept_by_reflections(jets, item) for item in absolute_monomials(relative))
    if any(has_radical(item.expr) for item in relative):  # whose rates no polynomial ring holds
        return Found(invariants, (), prove(action, order, channels, invariants))
    if not all(item.expr.is_polynomial(*jets.coordinates) for item in relative):
        return Found(invariants, relative, prove(action, order, channels, invariants, relative))
    families = tuple(
        Family(letter, jets.channels, _in_slots(item.expr, jets))
        for letter, item in zip(with_distinct_letters(names), relative, strict=True)
    )
    # one feature each, of all channels together
    patterns = tuple(Pattern(k, tuple(range(jets.channels))) for k in range(len(families)))
    chain = FamilyChain(families, patterns, weights, False)
    certificate = prove(action, order, channels, invariants, relative, chain)
    return Found(invariants, relative, certificate, families, patterns, weights)


def _meant(search: Search, item: Covariant, jets: JetSpace) -> tuple[sp.Expr, list[sp.Rational]]:
    """A relative invariant in the jets, with its multiplier in cocycles."""
    expr, weight = search.slice.expression(item.polynomial), search.slice.in_cocycles(item.weight)
    origin = search.system.origin
    if origin is not None:
        expr, weight = origin.meant(expr, weight[: origin.units]), weight[origin.units :]
    return _primitive(expr, jets) if expr.is_polynomial(*jets.coordinates) else expr, weight


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


def _changes_sign(jets: JetSpace, expr: sp.Expr) -> bool:
    """Whether some reflection carries a polynomial to minus itself: then its square is what the whole group keeps."""
    return any(is_zero(expr.xreplace(jets.reflection(matrix)) + expr) for matrix in jets.action.reflections)
