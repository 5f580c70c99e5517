"""Moving frames: cross-section, normalised parameters, invariantization and the replacement rule."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

import sympy as sp
from sympy.core.random import rng
from sympy.polys.matrices import DomainMatrix

from ..actions import Flow, flow_of
from ..errors import DerivationError, InputError
from ..exact import ModularPoint, ModularSpan, Resample, field_rank, is_finite
from ..jets import JetSpace
from ..limits import FRAME_SECTIONS, SECTION_DRAWS
from .cross_sections import exact_section, independent, require_coordinates, require_rational


@dataclass(frozen=True)
class MovingFrame:
    """A right moving frame on jet space: the group element that carries a jet to the cross-section.

    It is one of the connected group: reflections of the action play no part in it.

    Attributes:
        jets: the jet space.
        cross_section: normalised coordinates and their constants.
        parameters: the group parameters, solved in the jets.
        images: each jet coordinate carried to the cross-section, a function of the jets: its invariantization.
    """

    jets: JetSpace
    cross_section: Mapping[sp.Symbol, sp.Expr]
    parameters: Mapping[sp.Symbol, sp.Expr]
    images: Mapping[sp.Symbol, sp.Expr]

    @classmethod
    def of(cls, jets: JetSpace, cross_section: Mapping[sp.Symbol, object] | None = None) -> MovingFrame:
        """Choose (or take) a cross-section and solve the normalisation equations.

        Args:
            jets: the jet space on which the group acts.
            cross_section: jet coordinates and constants; chosen automatically if left out. Coordinates that translations
                bring to zero may be left out of it.

        Raises:
            InputError: if a given cross-section is not transverse to the orbits, or has the wrong size.
            DerivationError: if the equations have no solution in closed form by the methods here.

        Source: M. Fels and P. Olver, Moving coframes II, Acta Appl. Math. 55 (1999), section 4.

        Example:
            >>> from invariants import catalogue
            >>> frame = MovingFrame.of(JetSpace(catalogue.get("similarity"), order=2))
            >>> frame.invariantize(frame.jets.coordinate(0, (1, 0)))
            1
        """
        if not isinstance(jets, JetSpace):
            raise InputError(
                given=f"{jets!r} of type {type(jets).__name__}",
                expected="a JetSpace",
                remedy="pass JetSpace(action, order=2, channels=1)",
            )
        if cross_section is not None:
            given = exact_section(cross_section)
            solver = _Normaliser(jets, given)
            section = _checked(jets, given, solver)
            solution = solver.solve(section)
            if solution is None:
                raise _unsolved(jets, [section])
            return cls(jets, {**solver.translated, **section}, *solution)
        solver = _Normaliser(jets)
        tried = []
        for section in solver.sections():
            solution = solver.solve(section)
            if solution is not None:
                return cls(jets, {**solver.translated, **section}, *solution)
            tried.append(section)
        raise _unsolved(jets, tried)

    def invariantize(self, expr: sp.Expr) -> sp.Expr:
        """Replace every jet coordinate by its invariantization; an invariant is left unchanged (replacement rule).

        Raises:
            InputError: for symbols that are not jet coordinates.
        """
        if isinstance(expr, bool) or not isinstance(expr, (int, sp.Expr)):
            raise InputError(
                given=f"{expr!r} of type {type(expr).__name__}",
                expected="a SymPy expression in the jet coordinates",
                remedy="build it from d.jets.coordinate(channel, multi_index); strings are never evaluated",
            )
        unknown = sorted(map(str, sp.sympify(expr).free_symbols - set(self.jets.coordinates)))
        if unknown:
            raise InputError(
                given=f"an expression in {', '.join(unknown)}",
                expected="jet coordinates of this derivation only",
                remedy="take the symbols from d.jets.coordinate(channel, multi_index)",
            )
        return simplify_exact(sp.sympify(expr).xreplace(dict(self.images)))

    def agrees(self, expr: sp.Expr) -> bool:
        """Whether an expression is reproduced by the replacement rule, exactly."""
        return is_zero(self.invariantize(expr) - expr)

    @cached_property
    def invariants(self) -> dict[sp.Symbol, sp.Expr]:
        """The normalised invariants: invariantizations of the coordinates off the cross-section."""
        return {z: e for z, e in self.images.items() if z not in self.cross_section}


def _unsolved(jets: JetSpace, tried: Sequence[Mapping[sp.Symbol, sp.Expr]]) -> DerivationError:
    return DerivationError(
        given=f"the normalisation equations of {jets.action.name} at order {jets.order}, "
        f"{len(tried)} cross-section{'s' if len(tried) != 1 else ''} tried",
        expected="flows that are polynomial, scalings or rotations at a point, and equations solvable one by one",
        remedy="give a cross_section, more channels or a higher order; the relative invariants do not need the frame",
    )


def require_section(jets: JetSpace, section: Mapping[sp.Symbol, object]) -> dict[sp.Symbol, sp.Expr]:
    """A cross-section as given and what translations add to it, once it is known to be one; no equation is solved.

    Raises:
        InputError: for other coordinates, irrational constants, a wrong number of them, or orbits that do not cross it.
    """
    given = exact_section(section)
    solver = _Normaliser(jets, given)
    return {**solver.translated, **_checked(jets, given, solver)}


def _checked(jets: JetSpace, section: Mapping[sp.Symbol, sp.Expr], solver: _Normaliser) -> dict[sp.Symbol, sp.Expr]:
    require_coordinates(section, jets.coordinates, "this derivation", "d.jets")
    values = {z: v for z, v in section.items() if z not in solver.translated}
    at_zero = solver.at_zero(values)
    require_rational(section, (*values.values(), *at_zero.values()))
    if len(values) != solver.rank or not solver.transverse(at_zero):
        raise InputError(
            given=f"the cross-section {{{', '.join(f'{z}: {v}' for z, v in section.items())}}}",
            expected=f"{solver.rank + len(solver.translated)} coordinates, transverse to the orbits",
            remedy="normalise coordinates that the group moves independently, or leave cross_section out",
        )
    return values


@contextmanager
def _steady() -> Iterator[None]:
    """The same random draws every time: SymPy factors polynomials at random points, and some draws take minutes."""
    state = rng.getstate()
    rng.seed(1)
    try:
        yield
    finally:
        rng.setstate(state)


class _Normaliser:
    """Translations to a slice, the isotropy of the slice as flows, and the normalisation equations it gives.

    Each translation T brings one coordinate z_T to zero, and what else it moves is moved along: z becomes z less the sum
    over T of z_T T(z). The slice is where all z_T are zero. Constants other than zero are translated to in the end.

    Args:
        jets: the jet space.
        given: a cross-section asked for; the translations move coordinates of it, where they can.
    """

    def __init__(self, jets: JetSpace, given: Mapping[sp.Symbol, sp.Expr] | None = None) -> None:
        self.jets = jets
        given = given or {}
        self.translations = _by_pivot(jets.action.translations, jets.action.variables, given)
        self.translated = {z: given.get(z, sp.Integer(0)) for z in self.translations}
        self.fields = self._isotropy()
        if len(self.fields) + len(self.translated) != jets.action.dimension:
            # another generator moves a translated coordinate by an amount that varies: translate none of them first
            self.translations, self.translated = {}, {}
            self.fields = self._isotropy()
        self.free = [z for z in jets.coordinates if z not in self.translated]
        entries = [f[z] for f in self.fields for z in self.free]
        # no root of a number need exist modulo a prime
        self.over_numbers = all(e.is_polynomial(*self.free) for e in entries) and any(map(has_radical, entries))
        if self.over_numbers:
            self.rank = self._minor_rank(self.free, {})
        else:
            self.rank = field_rank([[f[z] for z in self.free] for f in self.fields], self.free)

    def _moved(self, amounts: Mapping[sp.Symbol, sp.Expr]) -> dict[sp.Symbol, sp.Expr]:
        """By how much the coordinates off the slice move under the translations, each by its amount."""
        moves: dict[sp.Symbol, sp.Expr] = {}
        for pivot, row in self.translations.items():
            for z, c in row.items():
                if z not in self.translations:
                    moves[z] = moves.get(z, sp.Integer(0)) + c * amounts[pivot]
        return moves

    def at_zero(self, section: Mapping[sp.Symbol, sp.Expr]) -> dict[sp.Symbol, sp.Expr]:
        """The section translated to where the translated coordinates are zero."""
        moves = self._moved(self.translated)
        return {z: v - moves.get(z, 0) for z, v in section.items()}

    def _isotropy(self) -> list[dict[sp.Symbol, sp.Expr]]:
        """Combinations of the prolonged fields that keep the translated coordinates at zero, restricted there."""
        zero = dict.fromkeys(self.translated, sp.Integer(0))
        rows = [dict(zip(self.jets.coordinates, f, strict=True)) for f in self.jets.fields]
        restricted = [{z: sp.expand(e.subs(zero)) for z, e in row.items()} for row in rows]
        r = len(restricted)
        conditions = []
        for z in self.translated:
            terms: dict[sp.Expr, list[sp.Expr]] = {}
            for k, row in enumerate(restricted):
                for term in sp.Add.make_args(row[z]):
                    c, rest = term.as_independent(*self.jets.coordinates, as_Add=False)
                    if c != 0:
                        terms.setdefault(rest, [sp.Integer(0)] * r)[k] += c
            conditions += list(terms.values())
        out = []
        for vector in _kernel(conditions, r):
            scale = sp.ilcm(1, 1, *(c.q for c in vector)) if all(c.is_Rational for c in vector) else 1
            out.append(
                {
                    z: sp.expand(sum(c * scale * row[z] for c, row in zip(vector, restricted, strict=True) if c != 0))
                    for z in self.jets.coordinates
                    if z not in zero
                }
            )
        return out

    @cached_property
    def flows(self) -> list[Flow] | None:
        """Flows of the isotropy generators: those that move the lowest derivatives first."""
        order = {z: i for i, z in enumerate(self.free)}
        # Indices run channel by channel; rank by derivative order instead, which all channels share.
        depth = {
            self.jets.coordinate(a, index): sum(index) for a in range(self.jets.channels) for index in self.jets.indices
        }
        keyed = sorted(
            enumerate(self.fields),
            key=lambda item: (min((depth.get(z, -1) for z, e in item[1].items() if e != 0), default=99), item[0]),
        )
        flows = []
        for label, (_, derivation) in enumerate(keyed):
            if any(not e.is_polynomial(*order) for e in derivation.values()):
                return None
            flow = flow_of(derivation, label)
            if flow is None:
                return None
            flows.append(flow)
        return flows

    @cached_property
    def transformed(self) -> dict[sp.Symbol, sp.Expr] | None:
        """Every free coordinate under the product of the flows."""
        if self.flows is None:
            return None
        image: dict[sp.Symbol, sp.Expr] = {z: z for z in self.free}
        for flow in self.flows:
            image = {z: sp.expand(flow.image[z].xreplace(image)) for z in self.free}
        return image

    def sections(self) -> list[dict[sp.Symbol, sp.Expr]]:
        """Transverse sections: low derivatives first, as many zeros as possible."""
        depth = dict.fromkeys(self.free, 0)
        for a in range(self.jets.channels):
            for index in self.jets.indices:
                depth[self.jets.coordinate(a, index)] = sum(index)
        ordered = sorted(self.free, key=lambda z: (depth[z], self.free.index(z)))
        chosen = independent(ordered, self.rank, self._minor_rank)
        out = []
        for ones in range(len(chosen) + 1):
            for where in combinations(range(len(chosen)), ones):
                section = {z: sp.Integer(int(i in where)) for i, z in enumerate(chosen)}
                if self.transverse(section):
                    out.append(section)
                    if len(out) == FRAME_SECTIONS.value:
                        return out
        return out

    def transverse(self, section: Mapping[sp.Symbol, sp.Expr]) -> bool:
        """Whether the orbits cross the section: the fields' minor on its coordinates has full rank there."""
        return self._minor_rank(list(section), section) == len(section) == self.rank

    def _minor_rank(self, coordinates: Sequence[sp.Symbol], values: Mapping[sp.Symbol, sp.Expr]) -> int:
        best = 0
        for seed in range(SECTION_DRAWS.value):
            if self.over_numbers:
                draw = random.Random(seed)
                there = {z: sp.Integer(draw.randrange(2, 10**6)) for z in self.free} | dict(values)
                rows = sp.Matrix([[f[z].xreplace(there) for z in coordinates] for f in self.fields])
                best = max(best, _over_a_field(rows).rank())
                continue
            point = ModularPoint(self.free, seed)
            span = ModularSpan()
            try:
                for f in self.fields:
                    span.add({j: point.value(f[z].xreplace(dict(values))) for j, z in enumerate(coordinates)})
            except (Resample, ValueError):
                continue
            best = max(best, span.rank)
        return best

    @_steady()
    def solve(
        self, section: Mapping[sp.Symbol, sp.Expr]
    ) -> tuple[dict[sp.Symbol, sp.Expr], dict[sp.Symbol, sp.Expr]] | None:
        """Solve transformed(z) = constant on the slice for the parameters, one equation at a time, and translate."""
        if self.transformed is None or self.flows is None:
            return None
        equations = [self.transformed[z] - v for z, v in self.at_zero(section).items()]
        solved: dict[sp.Symbol, sp.Expr] = {}
        pending = list(self.flows)
        while equations:
            step = _next_solution(equations, pending)
            if step is None:
                return None
            number, flow, values = step
            pending.remove(flow)
            del equations[number]
            solved = {p: simplify_exact(e.xreplace(values)) for p, e in solved.items()} | values
            equations = [e for e in (_numerator(e.xreplace(values)) for e in equations) if e != 0]
        for flow in pending:  # parameters of the isotropy of a generic jet are free: leave them at the identity
            neutral = {"additive": (0,), "multiplicative": (1,), "angle": (1, 0)}[flow.kind]
            rest = dict(zip(flow.parameters, map(sp.Integer, neutral), strict=True))
            solved = {p: e.xreplace(rest) for p, e in solved.items()} | rest
        back = self._moved(self.translated)
        to_slice = {z: z - move for z, move in self._moved({z: z for z in self.translations}).items()}
        images: dict[sp.Symbol, sp.Expr] = dict(self.translated)
        for z in self.free:
            if z in section:
                images[z] = section[z]
            else:
                on_slice = simplify_exact(self.transformed[z].xreplace(solved))
                images[z] = on_slice.xreplace(to_slice) + back.get(z, 0)
        solved = {p: e.xreplace(to_slice) for p, e in solved.items()}
        if not all(is_finite(e) for e in (*solved.values(), *images.values())):
            return None  # the section lies where a parameter has its pole
        return solved, {z: images[z] for z in self.jets.coordinates}


def _by_pivot(
    rows: Sequence[Sequence[sp.Expr]], variables: Sequence[sp.Symbol], preferred: Iterable[sp.Symbol]
) -> dict[sp.Symbol, dict[sp.Symbol, sp.Expr]]:
    """Translations as {coordinate: {what it moves: by how much}}: each moves its coordinate by 1, no other row's.

    Their coordinates are preferred ones, where there are any, and else the first.
    """
    if not rows:
        return {}
    chosen = set(preferred)
    order = sorted(range(len(variables)), key=lambda i: (variables[i] not in chosen, i))
    echelon, pivots = _over_a_field(sp.Matrix([[row[i] for i in order] for row in rows])).rref()
    entries = echelon.to_Matrix().applyfunc(_without_roots_below)
    found = {
        order[pivot]: {variables[i]: entries[k, j] for j, i in enumerate(order) if entries[k, j] != 0}
        for k, pivot in enumerate(pivots)
    }
    return {variables[i]: found[i] for i in sorted(found)}


def _kernel(conditions: Sequence[Sequence[sp.Expr]], width: int) -> list[sp.Matrix]:
    """A basis of the vectors that satisfy linear conditions with constant coefficients."""
    if not conditions:
        return [sp.Matrix(sp.eye(width)[:, k]) for k in range(width)]
    matrix = sp.Matrix(conditions)
    if all(c.is_Rational for c in matrix):
        return list(matrix.nullspace())
    kernel = _over_a_field(matrix).nullspace().to_Matrix().applyfunc(_without_roots_below)
    return [kernel.row(k).T for k in range(kernel.rows)]


def _over_a_field(matrix: sp.Matrix) -> DomainMatrix:
    """A matrix of constants over the field that they generate, in which a sum that vanishes is seen to be zero."""
    return DomainMatrix.from_Matrix(matrix.applyfunc(_without_roots_below), extension=True).to_field()


def _without_roots_below(constant: sp.Expr) -> sp.Expr:
    return constant if constant.is_Rational else sp.expand(sp.radsimp(constant))


def _numerator(expr: sp.Expr) -> sp.Expr:
    return sp.expand(sp.fraction(sp.together(expr))[0])


def _next_solution(
    equations: Sequence[sp.Expr], pending: Sequence[Flow]
) -> tuple[int, Flow, dict[sp.Symbol, sp.Expr]] | None:
    """One parameter from one equation: linear, pure power or angle; the shortest solution found."""
    unknown = {p for flow in pending for p in flow.parameters}
    found: list[tuple[int, int, Flow, dict[sp.Symbol, sp.Expr]]] = []
    for number, equation in enumerate(equations):
        for flow in pending:
            values = _solve_one(equation, flow)
            if values is not None:
                # a solution that still holds other parameters is allowed, but comes last
                open_ = sum(len(e.free_symbols & unknown) for e in values.values())
                found.append((open_ * 10_000 + sum(sp.count_ops(e) for e in values.values()), number, flow, values))
    if not found:
        return None
    _, number, flow, values = min(found, key=lambda item: (item[0], item[1], item[2].parameters[0].name))
    return number, flow, values


def _solve_one(equation: sp.Expr, flow: Flow) -> dict[sp.Symbol, sp.Expr] | None:
    if not any(equation.has(p) for p in flow.parameters):
        return None
    top = _numerator(equation)
    if not top.is_polynomial(*flow.parameters):  # an earlier solution put the parameter under a radical
        return None
    if flow.kind == "angle":
        c, s = flow.parameters
        poly = sp.Poly(top, c, s)
        if not poly.is_linear or poly.coeff_monomial(1) != 0:
            return None
        a, b = poly.coeff_monomial(c), poly.coeff_monomial(s)  # a c + b s = 0
        length = sp.sqrt(sp.factor(sp.expand(a**2 + b**2)))
        if b == 0:
            return {c: sp.Integer(0), s: sp.Integer(1)}
        # Both signs solve it; the one without a leading minus keeps later scalings positive.
        sign = -1 if b.could_extract_minus_sign() else 1
        return {c: sign * b / length, s: -sign * a / length}
    parameter = flow.parameters[0]
    poly = sp.Poly(top, parameter)
    terms = poly.terms()
    if poly.degree() == 1:
        value = -poly.coeff_monomial(1) / poly.coeff_monomial(parameter)
        if value == 0 and flow.kind == "multiplicative":
            return None
        return {parameter: sp.factor(sp.cancel(value)) if not has_radical(value) else value}
    if len(terms) == 2 and terms[-1][0] == (0,):
        (degree,), leading = terms[0]
        return {parameter: sp.root(sp.factor(-terms[-1][1] / leading), degree)}
    return None


def has_radical(expr: sp.Expr) -> bool:
    """Whether an expression holds a root."""
    return any(isinstance(p, sp.Pow) and not p.exp.is_Integer for p in sp.preorder_traversal(expr))


def simplify_exact(expr: sp.Expr) -> sp.Expr:
    """A short exact form: lowest terms and factored where rational; radicals collected otherwise."""
    with _steady():
        if not has_radical(expr):
            return sp.factor(sp.cancel(sp.together(expr)))
        return sp.simplify(sp.powsimp(sp.together(expr)))


def is_zero(expr: sp.Expr) -> bool:
    """Whether an expression vanishes identically, decided exactly."""
    if not has_radical(expr):
        return bool(sp.cancel(sp.together(expr)) == 0)
    radicals = sorted(
        {p for p in sp.preorder_traversal(expr) if isinstance(p, sp.Pow) and not p.exp.is_Integer},
        key=sp.default_sort_key,
    )
    # Each radical becomes an unknown r with r^q = base; a numerator that reduces to zero by these is zero.
    roots: dict[sp.Expr, tuple[sp.Symbol, int]] = {}
    for radical in radicals:
        q = int(radical.exp.q)
        _, known = roots.get(radical.base, (None, 1))
        roots[radical.base] = (sp.Dummy(f"r{len(roots)}"), int(sp.ilcm(q, known)))
    replaced = expr.replace(
        lambda e: isinstance(e, sp.Pow) and not e.exp.is_Integer and e.base in roots,
        lambda e: roots[e.base][0] ** int(e.exp * roots[e.base][1]),
    )
    top = _numerator(replaced)
    for base, (symbol, q) in roots.items():
        top = sp.rem(sp.Poly(top, symbol), sp.Poly(symbol**q - base, symbol)).as_expr() if top.has(symbol) else top
        top = _numerator(top)
    with _steady():
        return bool(top == 0) or bool(sp.simplify(expr) == 0)
