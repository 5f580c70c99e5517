"""Polynomial equations solved for one unknown after another, and fractions in the unknowns rewritten by the solution."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import sympy as sp
from sympy.polys.rings import PolyElement, PolyRing

from ..limits import ELIMINATION_TERMS

Fraction = tuple[PolyElement, PolyElement]
"""Numerator and denominator."""


def is_zero(poly: PolyElement) -> bool:
    """Whether a polynomial is zero."""
    return not poly


@dataclass(frozen=True)
class Step:
    """``unknown**power`` = ``top / bottom``; with power None, ``top`` is a polynomial of which the unknown is a root.

    The right-hand side may hold unknowns of later steps, and roots of earlier ones.
    """

    unknown: PolyElement
    power: int | None
    top: PolyElement
    bottom: PolyElement


def solve_stepwise(
    equations: Sequence[PolyElement], unknowns: Sequence[PolyElement], vanishes: Callable[[PolyElement], bool] = is_zero
) -> list[Step] | None:
    """Solve polynomial equations one at a time.

    First those that are linear in an unknown, then pure powers, then polynomials of one unknown: its roots stay symbols.

    Args:
        equations: elements of one ring, to vanish.
        unknowns: generators of it; the others are parameters.
        vanishes: whether a polynomial is zero on the solutions asked for; elimination divides by no such one.

    Returns:
        The steps, in the order of elimination; None where no equation is of these kinds before all are used. Unknowns
        that no step gives are free.

    Example:
        >>> from sympy import QQ, ring
        >>> _, x, y, a, b = ring("x y a b", QQ)
        >>> [(s.unknown, s.power, s.top, s.bottom) for s in solve_stepwise([x**2 + y**2 - a, x * y**2 - b], [x, y])]
        [(y, 2, -x**2 + a, 1), (x, None, -x**3 + x*a - b, 1)]
    """
    pending = [e for e in equations if e]
    open_ = list(unknowns)
    steps: list[Step] = []
    while pending:
        found = _next(pending, open_, vanishes)
        if found is None or max(map(len, pending)) > ELIMINATION_TERMS.value:
            return None
        number, step = found
        del pending[number]
        open_.remove(step.unknown)
        steps.append(step)
        if step.power is not None:
            pending = [e for e in (_stripped(substituted(e, step)[0], step.bottom) for e in pending) if e]
    return steps


def _next(
    pending: Sequence[PolyElement], unknowns: Sequence[PolyElement], vanishes: Callable[[PolyElement], bool]
) -> tuple[int, Step] | None:
    """The cheapest step that some equation gives."""
    held = {number: [z for z in unknowns if degree(e, z)] for number, e in enumerate(pending)}
    best: tuple[tuple[int, int, int], int, Step] | None = None
    for number, equation in enumerate(pending):
        for z in held[number]:
            ranked = _step(equation, z, held[number], [e for i, e in enumerate(pending) if i != number])
            if ranked is None or (best is not None and best[0] <= (ranked[0], len(equation), number)):
                continue
            if not vanishes(coefficients(equation, z)[max(coefficients(equation, z))]):
                best = (ranked[0], len(equation), number), number, ranked[1]
    return (best[1], best[2]) if best else None


def _step(
    equation: PolyElement, z: PolyElement, unknowns: Sequence[PolyElement], others: Sequence[PolyElement]
) -> tuple[int, Step] | None:
    parts = coefficients(equation, z)
    top = max(parts)
    lead = parts[top]
    # a power of an unknown is eliminated where the others hold multiples of that power alone
    eliminated = len(unknowns) == 1 or not any(k % top for e in others for k in coefficients(e, z))
    if set(parts) == {0, top} and eliminated and not any(degree(lead, w) for w in unknowns):
        return (0 if top == 1 else 10 * top), Step(z, top, -parts[0], lead)
    if set(parts) == {1}:
        return 0, Step(z, 1, equation.ring.zero, equation.ring.one)
    if len(unknowns) == 1:
        return 100 * top, Step(z, None, equation, equation.ring.one)
    if top == 1:  # the coefficient is not zero at a generic point, though it holds unknowns
        return 1000, Step(z, 1, -parts[0], lead)
    return None


def degree(poly: PolyElement, z: PolyElement) -> int:
    """Degree in one generator; 0 for the zero polynomial."""
    return max(0, int(poly.degree(z))) if poly else 0


def coefficients(poly: PolyElement, z: PolyElement) -> dict[int, PolyElement]:
    """The nonzero coefficients by the power of one generator."""
    i = poly.ring.gens.index(z)
    out: dict[int, PolyElement] = {}
    for monomial, c in poly.iterterms():
        k = monomial[i]
        part = out.setdefault(k, poly.ring.zero.copy())
        part[(*monomial[:i], 0, *monomial[i + 1 :])] = c
    return out


def substituted(poly: PolyElement, step: Step) -> Fraction:
    """A polynomial with ``power`` of the unknown replaced: numerator, and the power of ``bottom`` under it."""
    assert step.power is not None
    parts = coefficients(poly, step.unknown)
    most = max((k // step.power for k in parts), default=0)
    total = poly.ring.zero
    for k, c in parts.items():
        q, rest = divmod(k, step.power)
        for factor, times in ((step.top, q), (step.bottom, most - q), (step.unknown, rest)):
            c = c * factor**times if times else c  # 0**0 is an error in this ring
        total += c
    return total, step.bottom**most if most else poly.ring.one


def _stripped(poly: PolyElement, factor: PolyElement) -> PolyElement:
    """An equation without what elimination multiplied it by, which is not zero."""
    while poly and not factor.is_ground:
        quotient, rest = divmod(poly, factor)
        if rest:
            break
        poly = quotient
    return poly


def relations(steps: Sequence[Step]) -> list[Step]:
    """The equations of the roots, in the parameters and other roots; each root occurs in none of the later ones.

    Example:
        >>> from sympy import QQ, ring
        >>> _, x, y, a, b = ring("x y a b", QQ)
        >>> [(r.unknown, r.power, r.top, r.bottom) for r in relations(solve_stepwise([x**2 - a, x * y**2 - b], [x, y]))]
        [(y, 2, b, x), (x, 2, a, 1)]
    """
    found: list[Step] = []
    for number, step in enumerate(steps):
        if step.power != 1:
            value = step.top, step.bottom
            for later in steps[number + 1 :]:
                if later.power is not None:
                    value = _in_step(value, later)
            found.append(Step(step.unknown, step.power, *value))
    ordered: list[Step] = []
    while found:
        top = next(
            r for r in found if not any(degree(p, r.unknown) for o in found if o is not r for p in (o.top, o.bottom))
        )
        found.remove(top)
        ordered.append(top)
    return ordered


def rewritten(value: Fraction, steps: Sequence[Step], roots: Sequence[Step]) -> Fraction | None:
    """A fraction in the unknowns as one in the parameters, and in as few roots as its normal form holds.

    Args:
        value: numerator and denominator.
        steps: as :func:`solve_stepwise` gives.
        roots: their :func:`relations`.

    Returns:
        Lowest terms; None where the denominator divides zero modulo the equations of the roots.

    Example:
        >>> from sympy import QQ, ring
        >>> _, x, y, a, b = ring("x y a b", QQ)
        >>> steps = solve_stepwise([x**2 - a, x * y - b], [x, y])
        >>> rewritten((y**3, x), steps, relations(steps))
        (b**3, a**2)
    """
    for step in steps:
        if step.power is not None:
            value = _in_step(value, step)
    for root in roots:
        normal = _without_root(value, root)
        if normal is None:
            return None
        value = normal
    return value


def _in_step(value: Fraction, step: Step) -> Fraction:
    (p, under_p), (q, under_q) = (substituted(part, step) for part in value)
    return (p * under_q).cancel(q * under_p)


def _without_root(value: Fraction, step: Step) -> Fraction | None:
    """The normal form modulo the equation of a root: a polynomial in it, of degree below that of the equation."""
    z = step.unknown
    if not any(degree(part, z) for part in value):
        return value
    ring: PolyRing = z.ring
    over = ring.drop(z).to_field()
    relation = step.top if step.power is None else step.bottom * z**step.power - step.top
    name = sp.Symbol(str(z))

    def univariate(poly: PolyElement) -> sp.Poly:
        terms = {(k,): over.field_new(c.drop(z)) for k, c in coefficients(poly, z).items()}
        return sp.Poly.from_dict(terms, name, domain=over.to_domain())

    top, bottom, modulus = (univariate(part) for part in (*value, relation))
    try:
        normal = (top * bottom.rem(modulus).invert(modulus)).rem(modulus)
    except (sp.polys.polyerrors.NotInvertible, ZeroDivisionError):
        return None
    parts = {k: (c.numer.set_ring(ring), c.denom.set_ring(ring)) for (k,), c in normal.rep.to_dict().items()}
    common = ring.one
    for _, under in parts.values():
        common = common.lcm(under)
    total = ring.zero
    for k, (over_, under) in parts.items():
        total += over_ * common.quo(under) * z**k
    return total.cancel(common) if total else (total, ring.one)
