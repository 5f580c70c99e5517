"""Invariants rewritten in terms of a fundamental set, on a cross-section and without a moving frame.

Two invariants that are equal on a cross-section are equal: its orbits fill an open set. There the fundamental invariants
are functions of as many coordinates, often solvable one by one; otherwise linear algebra finds the quotient.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import cached_property
from itertools import islice

import sympy as sp
from sympy import QQ
from sympy.polys.rings import PolyElement, ring

from ..certificate import Invariant, is_invariant
from ..errors import ActionError, DerivationError, InputError
from ..exact import (
    PRIME,
    Extension,
    FieldRing,
    Fraction,
    Step,
    Terms,
    Weight,
    degree,
    fit,
    is_finite,
    jacobian_rank,
    modular,
    modular_null_space,
    null_space,
    regular_point,
    relations,
    require_exact,
    rewritten,
    solve_stepwise,
    within,
)
from ..frames import Section, has_radical, is_zero, several, simplify_exact
from ..jets import JetSpace
from ..limits import (
    FIT_COLUMNS,
    MESSAGE_NODES,
    REWRITE_ELIMINATION_SECONDS,
    REWRITE_FIRST_COLUMNS,
    REWRITE_POWERS,
    REWRITE_SECONDS,
)


def rewrite(
    jets: JetSpace, invariants: Sequence[Invariant], expr: sp.Expr, section: Mapping[sp.Symbol, sp.Expr] | None = None
) -> sp.Expr:
    """An invariant in terms of the fundamental set.

    F = R(I_1, ..., I_m): both sides are invariants, so it is enough that they agree on a cross-section.

    Args:
        jets: the jet space.
        invariants: a fundamental set, functionally independent and complete.
        expr: what to rewrite, in the jet coordinates.
        section: the cross-section to begin with; chosen if left out.

    Returns:
        R, in symbols named as the invariants; it holds roots where the expression does.

    Raises:
        InputError: if the expression is not an invariant, or not one in the jet coordinates.
        DerivationError: if it takes several values where the fundamental invariants take one (its square is named if that
            is a function of them), or if no way here gives it within 20 s.

    Source: the replacement rule, M. Fels and P. Olver, Moving coframes II, Acta Appl. Math. 55 (1999), section 4.

    Example:
        >>> from invariants import catalogue, derive
        >>> d = derive(catalogue.get("se2"), order=1, channels=2)
        >>> u0_x, u0_y, u1_x, u1_y = (d.jets.coordinate(a, i) for a in (0, 1) for i in ((1, 0), (0, 1)))
        >>> rewrite(d.jets, d.invariants, (u0_x * u1_y - u0_y * u1_x) ** 2)
        Q00*Q11 - Q01**2
    """
    try:
        expr = require_exact(expr, where="the expression to rewrite", allowed=jets.coordinates)
    except ActionError as error:
        raise InputError(
            given=error.given,
            expected="an exact expression in the jet coordinates",
            remedy="build it from d.jets.coordinate(channel, multi_index); strings are never evaluated",
        ) from None
    try:
        with within(REWRITE_SECONDS.value):
            return _rewritten(jets, invariants, expr, section or {})
    except TimeoutError:
        raise DerivationError(
            given=f"{_short(expr)}, not rewritten within {REWRITE_SECONDS.value:g} s",
            expected="an invariant of lower degree in the fundamental set",
            remedy="rewrite its parts one by one, or lower the order",
        ) from None


def _rewritten(
    jets: JetSpace, invariants: Sequence[Invariant], expr: sp.Expr, section: Mapping[sp.Symbol, sp.Expr]
) -> sp.Expr:
    known = next((i for i in invariants if i.expr == expr), None)
    if known is not None:
        return sp.Symbol(known.name)
    if not is_invariant(jets, expr):
        raise InputError(
            given=f"{_short(expr)}, which generators of {jets.action.name} do not annihilate",
            expected="an absolute invariant",
            remedy="build it from d.invariants, or check its derivatives along d.jets.fields",
        )
    parts = _parts(expr)
    if parts and all(is_invariant(jets, part) for part in parts):
        return expr.func(*(_rewritten(jets, invariants, part, section) for part in parts))
    found = _quotient(jets, invariants, expr, section)
    if found is not None:
        return found
    for n in range(2, REWRITE_POWERS.value + 1):
        power = _quotient(jets, invariants, expr**n, section)
        if power is not None and not has_radical(power):
            raise DerivationError(
                given=f"F = {_short(expr)}, which takes several values where the fundamental invariants take one: "
                f"F^{n} = {power}",
                expected="a function of the fundamental invariants of this derivation",
                remedy=f"rewrite F^{n}, and choose the root by the sign of F",
            )
    raise DerivationError(
        given=f"{_short(expr)} and the fundamental invariants of {jets.action.name}",
        expected="equations on a cross-section that are solved one by one, or a quotient of polynomials of low degree",
        remedy="rewrite its parts or its square, or give another cross_section to derive()",
    )


def _parts(expr: sp.Expr) -> list[sp.Expr]:
    """The arguments of an expression with functions or roots, those without them together; none for other expressions."""
    if not (has_radical(expr) or expr.has(sp.Function)) or not expr.args:
        return []
    if not (expr.is_Add or expr.is_Mul):
        return list(expr.args)
    plain = [a for a in expr.args if not (has_radical(a) or a.has(sp.Function))]
    others = [a for a in expr.args if a not in plain]
    return [*others, expr.func(*plain)] if len(others) > 1 or plain else []


def _quotient(
    jets: JetSpace, invariants: Sequence[Invariant], expr: sp.Expr, section: Mapping[sp.Symbol, sp.Expr]
) -> sp.Expr | None:
    """An invariant as a quotient of polynomials in the fundamental ones, or with roots and functions of such."""
    first: _OnSection | None = None
    for trial in several(jets, section):
        try:
            there = _OnSection(jets, invariants, expr, trial)
        except ValueError:
            continue
        found = None
        with suppress(TimeoutError), within(REWRITE_ELIMINATION_SECONDS.value):
            found = there.eliminated()
        if found is None and first is None:
            first = there
            found = first.fitted(REWRITE_FIRST_COLUMNS.value)
        if found is not None:
            return found
    return first.fitted(FIT_COLUMNS.value) if first else None


class _OnSection:
    """The fundamental invariants and the expression on one cross-section.

    Raises:
        ValueError: if one of them is singular there, or has no values modulo the prime.
    """

    def __init__(self, jets: JetSpace, invariants: Sequence[Invariant], expr: sp.Expr, section: Section) -> None:
        self.jets, self.invariants, self.expr = jets, invariants, expr
        self.free = [z for z in jets.coordinates if z not in section]
        self.values = [i.expr.xreplace(section) for i in invariants]
        self.value = expr.xreplace(section)
        everything = [*self.values, self.value]
        if not all(is_finite(e) for e in everything):
            raise ValueError(f"singular on {section}")
        if jacobian_rank(self.values, self.free) < len(self.free):
            raise ValueError(f"dependent on {section}")
        regular_point(self.free, everything)  # a DerivationError, a ValueError too, where there is none
        self.radicals: dict[sp.Symbol, tuple[sp.Expr, int]] = {}
        plain = [self._without_radicals(e) for e in everything]
        bases = [base for base, _ in self.radicals.values()]
        self.extension = Extension(self.free, [*plain, *bases])
        self.parameters = [sp.Dummy(f"w{j}") for j in range(len(invariants))]
        symbols = [*self.extension.symbols, *self.radicals]
        self.ring = ring([*symbols, *self.parameters], QQ)[0]
        *self.fractions, self.fraction = (self._fraction(e) for e in plain)
        self.root_equations = []
        for s, (base, n) in self.radicals.items():
            p, q = self._fraction(base)
            self.root_equations.append(self._generator(s) ** n * q - p)

    def _without_radicals(self, expr: sp.Expr) -> sp.Expr:
        def symbol(root: sp.Pow) -> sp.Expr:
            key = root.base, int(root.exp.q)
            known = next((s for s, k in self.radicals.items() if k == key), None)
            if known is None:
                known = sp.Dummy(f"s{len(self.radicals)}")
                self.radicals[known] = key
            return known ** int(root.exp.p)

        return expr.replace(lambda e: isinstance(e, sp.Pow) and e.exp.is_Rational and not e.exp.is_Integer, symbol)

    def _fraction(self, expr: sp.Expr) -> Fraction:
        top, bottom = sp.fraction(sp.together(self.extension.rational(expr)))
        p, q = (self.ring.from_expr(sp.expand(part)) for part in (top, bottom))
        return p.cancel(q)

    def _generator(self, symbol: sp.Symbol) -> PolyElement:
        return self.ring.gens[self.ring.symbols.index(symbol)]

    def eliminated(self) -> sp.Expr | None:
        """The expression by solving the invariants for the coordinates."""
        equations = [p - self._generator(w) * q for (p, q), w in zip(self.fractions, self.parameters, strict=True)]
        equations += self.root_equations
        held = {z for e in equations for z in self.free if degree(e, self._generator(z))}
        # a function of a coordinate that stands by itself as well follows from it
        dependent = [a for a in self.extension.atoms if a.argument.free_symbols & held]
        unknowns = [*self.extension.symbols, *self.radicals]
        solved = [self._generator(z) for z in unknowns if z not in [a.symbol for a in dependent]]
        steps = solve_stepwise(equations, solved, self._vanishes)
        if steps is None:
            return None
        roots = relations(steps)
        value = rewritten(self.fraction, steps, roots)
        meaning = value and self._meaning(value, steps, roots)
        if not value or meaning is None:
            return None
        return simplify_exact(meaning) if self._is_rational(value) or self._agrees(meaning) else None

    @cached_property
    def _point(self) -> list[int]:
        """A random point of the section modulo the prime, with the values of functions, roots and invariants there."""
        functions = [atom.value for atom in self.extension.atoms]
        roots = [sp.root(self.extension.meant(base), q) for base, q in self.radicals.values()]
        everything = [*self.free, *functions, *roots, *self.values]
        point = regular_point(self.free, everything)
        return [point.value(e) for e in everything]

    def _vanishes(self, poly: PolyElement) -> bool:
        """Whether a polynomial is zero at a random point of the section, where the parameters are the invariants."""
        total = 0
        for monomial, c in poly.iterterms():
            term = modular(c)
            for value, e in zip(self._point, monomial, strict=True):
                term = term * pow(value, e, PRIME) % PRIME if e else term
            total += term
        return total % PRIME == 0

    def _is_rational(self, value: Fraction) -> bool:
        """Whether a fraction holds the parameters alone."""
        others = self.ring.gens[: -len(self.parameters)]
        return not any(degree(part, z) for part in value for z in others)

    def _meaning(self, value: Fraction, steps: Sequence[Step], roots: Sequence[Step]) -> sp.Expr | None:
        """A fraction that was rewritten as an expression in the names; None where it holds what no step gives."""
        table = {w: sp.Symbol(i.name) for w, i in zip(self.parameters, self.invariants, strict=True)}
        for z in self.ring.gens[: -len(self.parameters)]:
            if not any(degree(part, z) for part in value):
                continue
            root = next((r for r in roots if r.unknown == z and r.power is not None), None)
            atom = next((a for a in self.extension.atoms if self._generator(a.symbol) == z), None)
            if root is not None:
                inner = self._meaning((root.top, root.bottom), steps, roots)
                meaning = None if inner is None else sp.root(inner, root.power)
            elif atom is not None:
                meaning = self._meaning_of_function(atom.value, steps, roots)
            else:
                return None
            if meaning is None:
                return None
            table[z.as_expr()] = meaning
        top, bottom = (part.as_expr() for part in value)
        return (top / bottom).xreplace(table)

    def _meaning_of_function(self, function: sp.Expr, steps: Sequence[Step], roots: Sequence[Step]) -> sp.Expr | None:
        table = {}
        for z in function.free_symbols:
            solved = rewritten((self._generator(z), self.ring.one), steps, roots)
            meaning = self._meaning(solved, steps, roots) if solved and solved[0] != self._generator(z) else None
            if meaning is None:
                return None
            table[z] = meaning
        return function.xreplace(table)

    def _agrees(self, candidate: sp.Expr) -> bool:
        """Whether a candidate, with the invariants put back, is the expression."""
        back = candidate.xreplace({sp.Symbol(i.name): i.expr for i in self.invariants})
        if has_radical(back):
            return is_zero(self.expr - back)
        top, _ = FieldRing(self.jets.coordinates, [], [self.expr, back]).fraction(self.expr - back)
        return not top

    def fitted(self, columns: int) -> sp.Expr | None:
        """The expression as a quotient of polynomials in the invariants it depends on."""
        used = self._used()
        values = [self.values[j] for j in used]

        def sample(number: int) -> tuple[list[int], int]:
            point = regular_point(self.free, [*values, self.value], number)
            return [point.value(e) for e in values], point.value(self.value)

        *weights, weight = self._weights([*(self.fractions[j] for j in used), self.fraction])
        found = fit(sample, weights, weight, columns)
        if found is None:
            return None
        bottom, top = (self._polynomial(terms, used) for terms in found)
        candidate = simplify_exact(top / bottom)
        return candidate if self._holds(candidate) else None

    def _used(self) -> list[int]:
        """The invariants on which the expression depends: dF = sum c_j dI_j at a random point, where c_j is not zero."""
        point = regular_point(self.free, [*self.values, self.value])
        slopes = [point.gradient(e) for e in (self.value, *self.values)]
        rows = [{j: g.get(i, 0) for j, g in enumerate(slopes)} for i in range(len(self.free))]
        (relation,) = modular_null_space(rows, len(slopes))
        return [j for j in range(len(self.values)) if relation.get(j + 1)]

    def _weights(self, fractions: Sequence[Fraction]) -> list[Weight]:
        """Weights of fractions in all gradings of the coordinates in which numerators and denominators are homogeneous."""
        count = len(self.ring.gens)
        parts = [*self.root_equations, *(part for fraction in fractions for part in fraction)]
        monomials = [[m for m, _ in part.terms()] for part in parts]
        rows = [
            {i: a - b for i, (a, b) in enumerate(zip(first, m, strict=True))}
            for first, *rest in monomials
            for m in rest
        ]
        gradings = null_space(rows, count)

        def weight(part: PolyElement) -> list[int]:
            return [sum(c * part.LM[i] for i, c in g.items()) for g in gradings]

        return [tuple(a - b for a, b in zip(weight(p), weight(q), strict=True)) for p, q in fractions]

    def _polynomial(self, terms: Terms, used: Sequence[int]) -> sp.Expr:
        names = [sp.Symbol(self.invariants[j].name) for j in used]
        return sp.Add(*(c * sp.Mul(*(w**e for w, e in zip(names, m, strict=True))) for m, c in terms.items()))

    def _holds(self, candidate: sp.Expr) -> bool:
        """Whether a rational candidate is the expression on the section, and so everywhere."""
        back = candidate.xreplace({sp.Symbol(i.name): e for i, e in zip(self.invariants, self.values, strict=True)})
        if self.radicals:
            return is_zero(self.value - back)
        p, q = self._fraction(sp.together(back))
        return not p * self.fraction[1] - q * self.fraction[0]


def _short(expr: sp.Expr) -> str:
    """An expression for a message; long ones are not printed, which may take longer than the rest."""
    if len(list(islice(sp.preorder_traversal(expr), MESSAGE_NODES.value))) == MESSAGE_NODES.value:
        return f"{expr.func.__name__} of {len(expr.args)} parts"
    return str(expr)
