"""Joint invariants of several points, and joint differential invariants of several jets: the product action."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from time import monotonic

import sympy as sp
from sympy.matrices.normalforms import hermite_normal_form

from ..actions import LieAction, require_action
from ..errors import CertificateError, DerivationError, InputError
from ..exact import FieldRing, field_rank, jacobian_rank, proof_time, require_limits, within
from ..families import Invariant, RelativeInvariant, absolute_monomials, as_weight, scaled_weights, tuple_name
from ..frames import is_zero
from ..jets import FieldSystem, JetSpace
from ..limits import JOINT_DEGREE, JOINT_POINTS, JOINT_SECONDS
from ..search import Progress, Search, letter_of_degree, with_distinct_letters


class JointSpace:
    """Several copies of the space of one point, or of its jets, moved by the same group elements.

    The coordinates of point k carry its number behind the name of the variable, before the derivatives: x_1, u_1, u_1_xx.
    At order 0 a point is one of base and fiber; above, it carries the jet of its own function: of the graph, or of the
    channel u0 of an action on the base alone.

    Args:
        action: the group action.
        points: how many points.
        order: highest derivative at each of them.

    Raises:
        InputError: for a wrong number of points or order, or names of variables that make two coordinates equal.

    Example:
        >>> from invariants import catalogue
        >>> JointSpace(catalogue.get("se2_curve"), points=2, order=1).coordinates
        (x_1, u_1, u_1_x, x_2, u_2, u_2_x)
    """

    def __init__(self, action: LieAction, points: int, order: int = 0) -> None:
        require_action(action)
        if isinstance(points, bool) or not isinstance(points, int) or not 1 <= points <= JOINT_POINTS.value:
            raise InputError(
                given=f"points={points!r}",
                expected=f"an integer of at least 1 and at most {JOINT_POINTS.value}",
                remedy="pass points=4, say",
            )
        self.action, self.points, self.order = action, points, order
        self.jets = JetSpace.of(action, order)
        self.single = self.jets.coordinates if order or action.fiber else action.base
        names = self._single_names()
        self._names = {
            (p, z): sp.Symbol(f"{names[z][0]}_{p}{names[z][1]}", **z.assumptions0)
            for p in range(1, points + 1)
            for z in self.single
        }
        self.coordinates: tuple[sp.Symbol, ...] = tuple(self._names.values())
        if len(set(self.coordinates)) != len(self.coordinates):
            raise InputError(
                given=f"the variables {', '.join(map(str, action.variables))} of {action.name}",
                expected="names that stay distinct when each point adds its number, as in x_1",
                remedy="rename the variables whose names are, or end in, a number",
            )

    def _single_names(self) -> dict[sp.Symbol, tuple[str, str]]:
        """What stands before and behind the number of the point: the variable and its derivatives."""
        names = {z: (z.name, "") for z in self.jets.base}
        for a, dependent in enumerate(self.jets.dependents):
            for index in self.jets.indices:
                symbol = self.jets.coordinate(a, index)
                names[symbol] = dependent, symbol.name[len(dependent) :]
        return names

    def coordinate(self, point: int, symbol: sp.Symbol) -> sp.Symbol:
        """The coordinate of a point (counted from 1) that is called ``symbol`` in the space of one point.

        Raises:
            InputError: if there is none.
        """
        if (
            not isinstance(point, (int, sp.Integer))
            or not isinstance(symbol, sp.Symbol)
            or (point, symbol) not in self._names
        ):
            raise InputError(
                given=f"coordinate({point!r}, {symbol!r})",
                expected=f"a point in 1..{self.points} and one of {', '.join(map(str, self.single))}",
                remedy="take the symbol from a JetSpace of the same action and order",
            )
        return self._names[point, symbol]

    def at(self, point: int, expr: sp.Expr) -> sp.Expr:
        """An expression in the coordinates of one point, at this one (counted from 1).

        Raises:
            InputError: if there is no such point, or for what is no expression.
        """
        if not isinstance(expr, sp.Basic) or not isinstance(point, int) or not 1 <= point <= self.points:
            raise InputError(
                given=f"at({point!r}, {expr!r})",
                expected=f"a point in 1..{self.points} and a SymPy expression",
                remedy="build it from the symbols of one point",
            )
        return expr.xreplace({z: self._names[point, z] for z in self.single})

    @cached_property
    def system(self) -> FieldSystem:
        """The sums of the fields over the points; multipliers: the divergences at each point, constant characters."""
        one = FieldSystem.of_jets(self.jets)
        divergences = 2 if self.order and self.action.fiber else 1
        cocycles = [
            *_integral_basis(one.cocycles[:divergences], one.coordinates),
            *one.cocycles[divergences:],
        ]
        constant = [c for c in cocycles if not any(e.free_symbols for e in c)]
        varying = [c for c in cocycles if c not in constant]
        numbers = range(1, self.points + 1)
        keep = [i for i, z in enumerate(one.coordinates) if z in self.single]
        return FieldSystem(
            self.coordinates,
            tuple((p - 1) * (self.order + 1) + one.levels[i] for p in numbers for i in keep),
            tuple(tuple(self.at(p, row[i]) for p in numbers for i in keep) for row in one.fields),
            # constant ones are the same at every point
            (*(tuple(self.at(p, e) for e in c) for p in numbers for c in varying), *constant),
        )

    def reflection(self, rows: Sequence[Sequence[sp.Expr]]) -> dict[sp.Symbol, sp.Expr]:
        """Where a reflection of the action carries every coordinate, at all points at once."""
        image = self.jets.reflection(rows)
        return {self._names[p, z]: self.at(p, image[z]) for p in range(1, self.points + 1) for z in self.single}


@dataclass(frozen=True)
class JointCertificate:
    """What was proved about joint invariants.

    Attributes:
        jet_dimension: dimension of the space of all points.
        orbit_dimension: generic dimension of the group orbits on it, exactly, at a random point modulo a prime.
        expected: number of functionally independent invariants: the difference.
        independent: rank of the gradients of the invariants found.
        count: how many were found.
    """

    jet_dimension: int
    orbit_dimension: int
    expected: int
    independent: int
    count: int

    @property
    def complete(self) -> bool:
        """Whether the invariants are as many, and as independent, as there can be."""
        return self.independent == self.expected == self.count


@dataclass(frozen=True)
class JointInvariants:
    """Joint invariants with their proof; made by :func:`joint_invariants`.

    Attributes:
        action, points, order: what was derived.
        invariants: absolute invariants.
        relative: polynomial relative invariants, each with its weight in a basis of the multipliers that occur.
        certificate: what was proved.
    """

    action: LieAction
    points: int
    order: int
    invariants: tuple[Invariant, ...]
    relative: tuple[RelativeInvariant, ...]
    certificate: JointCertificate

    @cached_property
    def space(self) -> JointSpace:
        """The space of all points."""
        return JointSpace(self.action, self.points, self.order)

    @property
    def coordinates(self) -> tuple[sp.Symbol, ...]:
        """Coordinates of all points, point by point."""
        return self.space.coordinates

    def coordinate(self, point: int, symbol: sp.Symbol) -> sp.Symbol:
        """The coordinate of a point (counted from 1) that is called ``symbol`` in the space of one point.

        Raises:
            InputError: if there is none.

        Example:
            >>> from invariants import catalogue
            >>> x = sp.Symbol("x")
            >>> joint_invariants(catalogue.get("projective_line"), points=4).coordinate(3, x)
            x_3
        """
        return self.space.coordinate(point, symbol)

    def verify(self) -> None:
        """Prove everything again, exactly, from the action alone.

        Raises:
            CertificateError: if an invariant is not one, a weight is wrong, one is missing or redundant, or a count differs
                from the one on record.
        """
        again = prove_joint(self.space, self.invariants, self.relative)
        if again != self.certificate:
            raise CertificateError(f"recorded as {self.certificate}, proved as {again}")
        if not again.complete:
            raise CertificateError(
                f"{again.count} invariants of rank {again.independent}, where a space of dimension {again.jet_dimension} "
                f"and orbits of dimension {again.orbit_dimension} leave {again.expected}"
            )

    def __repr__(self) -> str:
        state = "complete" if self.certificate.complete else "incomplete"
        return (
            f"JointInvariants({self.action.name}, points={self.points}, order={self.order}: "
            f"{len(self.invariants)} invariants, {state})"
        )


def joint_invariants(
    action: LieAction,
    points: int,
    order: int = 0,
    *,
    max_degree: int = JOINT_DEGREE.value,
    time_limit: float = JOINT_SECONDS.value,
    progress: Progress | None = None,
) -> JointInvariants:
    """A complete set of joint invariants of several points, or of the jets of functions at several points, proved.

    Invariants of (g.z_1, ..., g.z_n): polynomials P with v(P) = (sum_k w_k m_v(z_k)) P for the sums v of the generators
    over the points, one weight for each point, divided into absolute ones.

    Args:
        action: the group action.
        points: how many points.
        order: highest derivative at each point; 0 for the points of base and fiber themselves.
        max_degree: highest degree of relative invariants searched.
        time_limit: seconds after which the search is given up, between two null spaces.
        progress: called with a line of text as the search goes on.

    Returns:
        A :class:`JointInvariants` whose certificate is complete.

    Raises:
        InputError: for a wrong number of points, order, degree or time.
        DerivationError: where no complete set was found; it holds what was as ``partial``, proved but not complete. Also
            for fields that are not rational with rational coefficients.

    Source: P. Olver, Joint invariant signatures, Foundations of Computational Mathematics 1 (2001).

    Example:
        >>> from invariants import catalogue
        >>> ratio = joint_invariants(catalogue.get("projective_line"), points=4)
        >>> [r.name for r in ratio.relative], ratio.certificate.expected
        (['L12', 'L13', 'L23', 'L14', 'L24'], 1)
    """
    require_limits(max_degree, time_limit, progress, (JOINT_DEGREE.value, JOINT_SECONDS.value))
    space = JointSpace(action, points, order)
    search: Search | None = None
    complete = False
    try:
        with within(time_limit):
            search = Search(space.system, max_degree, monotonic() + time_limit, progress or (lambda line: None))
            complete = search.run()
        reached = f"no complete set up to degree {max_degree}"
        reached += "".join(f"; {note} was too large to try" for note in search.skipped[:1])
    except TimeoutError:
        reached = f"no complete set within {time_limit:.3g} s"
    try:
        with within(proof_time(time_limit, complete)):
            relative = _relative(space, search) if search is not None else ()
            invariants = tuple(_kept_by_reflections(space, item) for item in absolute_monomials(relative))
            certificate = prove_joint(space, invariants, relative)
    except TimeoutError:
        raise DerivationError(
            given=f"{action.name}, {points} points, order {order}: {reached}, and what was found takes long to prove",
            expected="a search and a proof that end within their limits",
            remedy="raise time_limit, or lower the order or the number of points",
        ) from None
    result = JointInvariants(action, points, order, invariants, relative, certificate)
    if not certificate.complete:
        names = ", ".join(f"{r.name} of weight {r.weight}" for r in relative)
        error = DerivationError(
            given=f"{action.name}, {points} points, order {order}: {reached}; polynomial relative invariants found: "
            f"{names or 'none'} ({certificate.independent} of {certificate.expected} invariants)",
            expected="polynomial relative invariants that are complete",
            remedy="raise max_degree or time_limit, or lower the order; what was found is in the error's `partial`",
        )
        error.partial = result
        raise error
    return result


def prove_joint(
    space: JointSpace, invariants: Sequence[Invariant], relative: Sequence[RelativeInvariant] = ()
) -> JointCertificate:
    """Prove that expressions are joint invariants, exactly, and count them against the generic orbits.

    Raises:
        CertificateError: naming the invariant and the generator for which an identity fails.

    Source: P. Olver, Equivalence, Invariants and Symmetry, chapters 4 and 5 (infinitesimal criterion, counts).
    """
    named: list[Invariant | RelativeInvariant] = [*invariants, *relative]
    for entry in named:
        stray = entry.expr.free_symbols - set(space.coordinates)
        if stray:
            raise CertificateError(
                f"{entry.name} holds {', '.join(sorted(map(str, stray)))}, no coordinates of the points"
            )
    fields = space.system.fields
    ring = FieldRing(space.coordinates, fields)
    for item in invariants:
        for k, field in enumerate(space.action.fields):
            if not ring.annihilates(k, item.expr):
                raise CertificateError(f"{item.name} is not annihilated by generator {k}, {field}")
    _check_weights(space, ring, relative)
    for rows in space.action.reflections:
        image = space.reflection(rows)
        for item in invariants:
            if not is_zero(item.expr.xreplace(image) - item.expr):
                raise CertificateError(f"{item.name} changes under the reflection {rows}")
    dimension = len(space.coordinates)
    orbits = field_rank(fields, space.coordinates)
    rank = jacobian_rank([i.expr for i in invariants], space.coordinates)
    return JointCertificate(dimension, orbits, dimension - orbits, rank, len(invariants))


def _integral_basis(
    cocycles: Sequence[tuple[sp.Expr, ...]], coordinates: Sequence[sp.Symbol]
) -> Sequence[tuple[sp.Expr, ...]]:
    """A basis of the multipliers with integer coefficients, constants aside, where there are as many as cocycles.

    Tangent lines under projective maps have weights in thirds of the divergences; the search tries integers.
    """
    rows: dict[object, list[sp.Expr]] = {}
    for j, cocycle in enumerate(cocycles):
        for k, entry in enumerate(cocycle):
            if not entry.is_polynomial(*coordinates):
                return cocycles
            for monomial, c in sp.Poly(entry, *coordinates).terms():
                if any(monomial):
                    rows.setdefault((k, monomial), [sp.Integer(0)] * len(cocycles))[j] = c
    values = [c for row in rows.values() for c in row]
    if not values or not all(c.is_Rational for c in values):
        return cocycles
    scale = sp.ilcm(1, *(c.q for c in values))
    lattice = hermite_normal_form(sp.Matrix(list(rows.values())).T * scale)
    if lattice.rows != lattice.cols or lattice.det() == 0:
        return cocycles
    basis = (lattice.T / scale).inv()
    count = range(len(cocycles))
    return [
        tuple(sp.expand(sp.Add(*(basis[j, i] * cocycles[j][k] for j in count))) for k in range(len(cocycles[0])))
        for i in count
    ]


def _check_weights(space: JointSpace, ring: FieldRing, relative: Sequence[RelativeInvariant]) -> None:
    """v(P) = r P for every generator, with rates r that are one linear function of the weights."""
    rates: list[dict[object, sp.Rational]] = []
    for item in relative:
        poly, bottom = ring.fraction(item.expr)
        row: dict[object, sp.Rational] = {}
        for k, field in enumerate(space.action.fields):
            rate = ring.rate(k, poly) if bottom == 1 else None
            if rate is None:
                raise CertificateError(
                    f"{item.name} is not a relative invariant: generator {k}, {field}, does not multiply it"
                )
            row |= {(k, m): sp.QQ.to_sympy(c) for m, c in rate.terms()}
        rates.append(row)
    keys = sorted({key for row in rates for key in row}, key=str)
    if keys:
        weights = sp.Matrix([list(r.weights) for r in relative])
        table = sp.Matrix([[row.get(key, sp.Integer(0)) for key in keys] for row in rates])
        if weights.row_join(table).rank() != weights.rank() or table.rank() != weights.rank():
            raise CertificateError(f"the weights {[r.weight for r in relative]} do not match the multipliers")


def _relative(space: JointSpace, search: Search) -> tuple[RelativeInvariant, ...]:
    expressions = [search.slice.expression(item.polynomial) for item in search.found]
    weights = scaled_weights([search.slice.in_cocycles(item.weight) for item in search.found])
    names = [
        expr.name if expr.is_Symbol else tuple_name(letter_of_degree(item.degree), _points(space, expr))
        for expr, item in zip(expressions, search.found, strict=True)
    ]
    return tuple(
        RelativeInvariant(name, expr, as_weight(weight))
        for name, expr, weight in zip(with_distinct_letters(names), expressions, weights, strict=True)
    )


def _points(space: JointSpace, expr: sp.Expr) -> list[int]:
    """The points whose coordinates an expression holds."""
    symbols = expr.free_symbols
    return [p for p in range(1, space.points + 1) if any(space.coordinate(p, z) in symbols for z in space.single)]


def _kept_by_reflections(space: JointSpace, item: Invariant) -> Invariant:
    """An invariant, or its square where a reflection changes its sign."""
    for rows in space.action.reflections:
        if not is_zero(item.expr.xreplace(space.reflection(rows)) - item.expr):
            return Invariant(f"({item.name})^2", item.expr**2)
    return item
