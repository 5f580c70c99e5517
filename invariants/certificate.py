"""What was proved about a derivation, and how to prove it again from the action alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property

import sympy as sp

from .actions import LieAction
from .errors import CertificateError, DerivationError
from .exact import PRIME, FieldRing, ModularSpan, field_rank, jacobian_rank, modular, regular_point, sympy_rational
from .families import Family, Pattern, chain_rank, instances, polynomial_expression
from .frames import has_radical, is_zero
from .jets import Isotropy, JetSpace


@dataclass(frozen=True)
class Invariant:
    """A named absolute invariant."""

    name: str
    expr: sp.Expr


@dataclass(frozen=True)
class RelativeInvariant:
    """A polynomial carried to a multiple of itself: I(u)(z) = m(z)^weight I(g.u)(g z).

    The multiplier m is the Jacobian determinant of the map where the weights are numbers and the group changes volume.
    With several independent multipliers the weight is a tuple.
    """

    name: str
    expr: sp.Expr
    weight: sp.Rational | tuple[sp.Rational, ...]

    @property
    def weights(self) -> tuple[sp.Rational, ...]:
        """The weight as a tuple, whatever the number of multipliers."""
        return self.weight if isinstance(self.weight, tuple) else (self.weight,)


@dataclass(frozen=True)
class Certificate:
    """Proof record of a derivation.

    Attributes:
        jet_dimension: dimension of the jet space, base included.
        orbit_dimension: generic dimension of the group orbits on it, exactly, at a random point modulo a prime.
        expected: number of functionally independent invariants: the difference.
        independent: rank of the gradients of the invariants found.
        annihilated: whether every prolonged field annihilates every invariant, as an identity.
        multipliers: whether every prolonged field multiplies every relative invariant by a function of the base that
            depends on its weight alone.
    """

    jet_dimension: int
    orbit_dimension: int
    expected: int
    independent: int
    annihilated: bool
    multipliers: bool
    subject: Subject = field(repr=False, compare=False)

    @property
    def complete(self) -> bool:
        """Whether the invariants are as many, and as independent, as there can be."""
        return self.independent == self.expected == len(self.subject.invariants)

    def verify(self) -> None:
        """Prove everything again, exactly, from the action alone.

        Raises:
            CertificateError: if an invariant is not one, a multiplier is wrong, one is missing or redundant, or a count
                differs from the one on record.

        Example:
            >>> from invariants import catalogue, derive
            >>> derive(catalogue.get("affine"), order=2, channels=2).certificate.verify()
        """
        again = prove(
            self.subject.action,
            self.subject.order,
            self.subject.channels,
            self.subject.invariants,
            self.subject.relative,
            self.subject.chain,
        )
        for name in ("jet_dimension", "orbit_dimension", "expected", "independent"):
            if getattr(self, name) != getattr(again, name):
                raise CertificateError(f"{name} is recorded as {getattr(self, name)}, proved as {getattr(again, name)}")
        if not again.complete:
            raise CertificateError(
                f"{len(self.subject.invariants)} invariants of rank {again.independent}, where jets of dimension "
                f"{again.jet_dimension} and orbits of dimension {again.orbit_dimension} leave {again.expected}"
            )
        absolute = _absolute_rank(self.subject)
        if self.subject.relative and absolute != again.expected:
            raise CertificateError(
                f"the relative invariants, which kernels evaluate, give {absolute} invariants, where {again.expected} exist"
            )


@dataclass(frozen=True)
class FamilyChain:
    """Relative invariants as families over channels, and the patterns at which kernels evaluate them.

    Attributes:
        families, patterns: as in a derivation.
        weights: weight of each pattern.
        any_channels: whether they are said to be complete for any number of channels.
    """

    families: tuple[Family, ...]
    patterns: tuple[Pattern, ...]
    weights: tuple[tuple[Fraction, ...], ...]
    any_channels: bool


@dataclass(frozen=True)
class Subject:
    """What a certificate is about."""

    action: LieAction
    order: int
    channels: int
    invariants: tuple[Invariant, ...]
    relative: tuple[RelativeInvariant, ...]
    chain: FamilyChain | None = None


def prove(
    action: LieAction,
    order: int,
    channels: int,
    invariants: Sequence[Invariant],
    relative: Sequence[RelativeInvariant] = (),
    chain: FamilyChain | None = None,
) -> Certificate:
    """Prove that expressions are invariants, and count them against the generic orbits.

    Raises:
        CertificateError: naming the invariant and the generator for which the identity fails.

    Source: P. Olver, Equivalence, Invariants and Symmetry, chapters 4 and 5 (infinitesimal criterion, counts).
    """
    jets = JetSpace.of(action, order, channels)
    known = set(jets.coordinates)
    named: list[Invariant | RelativeInvariant] = [*invariants, *relative]
    for item in named:
        stray = item.expr.free_symbols - known
        if stray:
            raise CertificateError(
                f"{item.name} holds {', '.join(sorted(map(str, stray)))}, no jet coordinates of this space"
            )
    algebra = _Algebra(jets, [item.expr for item in named])
    for invariant in invariants:
        for k in range(action.dimension):
            if not algebra.annihilates(k, invariant.expr):
                raise CertificateError(f"{invariant.name} is not annihilated by generator {k}, {action.fields[k]}")
    algebra.check_multipliers(relative)
    for matrix in action.reflections:
        image = jets.reflection(matrix)
        families = chain is not None and chain.any_channels
        kept: list[Invariant | RelativeInvariant] = named if families else [*invariants]
        for item in kept:
            if not is_zero(item.expr.xreplace(image) - item.expr):
                raise CertificateError(f"{item.name} changes under the reflection {matrix}")
        for item in () if families else relative:
            # its multiplier may be a function of the first derivatives, but no sign: kernels evaluate it as it is
            factor = sp.cancel(sp.together(item.expr.xreplace(image) / item.expr))
            if factor == -1 or factor.free_symbols - algebra.low:
                raise CertificateError(f"{item.name} is carried to no multiple of itself by the reflection {matrix}")
    if chain is not None:
        _check_chain(jets, relative, chain)
    dimension = len(jets.coordinates)
    orbits = field_rank(jets.fields, jets.coordinates)
    rank = jacobian_rank([i.expr for i in invariants], jets.coordinates) if invariants else 0
    subject = Subject(action, order, channels, tuple(invariants), tuple(relative), chain)
    return Certificate(dimension, orbits, dimension - orbits, rank, True, True, subject)


def is_invariant(jets: JetSpace, expr: sp.Expr) -> bool:
    """Whether every prolonged field annihilates an expression, as an identity.

    Args:
        jets: the jet space.
        expr: an expression in its coordinates.

    Example:
        >>> from invariants import catalogue
        >>> jets = JetSpace(catalogue.get("scale"), order=1)
        >>> u_x, u_y = jets.coordinate(0, (1, 0)), jets.coordinate(0, (0, 1))
        >>> is_invariant(jets, u_x / u_y), is_invariant(jets, u_x * u_y)
        (True, False)
    """
    with suppress(DerivationError):  # a value modulo the prime refuses most at once; roots of numbers may have none
        point = regular_point(jets.coordinates, [expr, *(c for row in jets.fields for c in row)])
        slope = point.gradient(expr)
        if any(sum(c * point.value(row[i]) for i, c in slope.items()) % PRIME for row in jets.fields):
            return False
    algebra = _Algebra(jets, [expr])
    return all(algebra.annihilates(k, expr) for k in range(jets.action.dimension))


def _absolute_rank(subject: Subject) -> int:
    """Independent absolute invariants made of the relative ones.

    Those are the functions of P exp(-w.t) once new coordinates t are moved by the multipliers: the gradients of the
    logarithms, with the weights beside them, decide.
    """
    coordinates = JetSpace.of(subject.action, subject.order, subject.channels).coordinates
    point = regular_point(coordinates, [r.expr for r in subject.relative])
    span, weights = ModularSpan(), ModularSpan()
    for item in subject.relative:
        scale = pow(point.value(item.expr), -1, PRIME)
        weight = {-1 - j: modular(w) for j, w in enumerate(item.weights) if w}
        span.add({i: c * scale for i, c in point.gradient(item.expr).items()} | weight)
        weights.add(weight)
    return span.rank - weights.rank


def _check_chain(jets: JetSpace, relative: Sequence[RelativeInvariant], chain: FamilyChain) -> None:
    """What kernels evaluate is what was proved: its relative invariants, for every number of channels it serves."""
    action, order, families, patterns = jets.action, jets.order, chain.families, chain.patterns
    members = [(families[patterns[k].family].at(c), chain.weights[k]) for k, c in instances(patterns, jets.channels)]
    stated = [(r.expr, tuple(r.weights)) for r in relative]
    # an absolute invariant may be written with no weight or with weight zero
    if [(polynomial_expression(p, jets), _nonzero(w)) for p, w in members] != [(e, _nonzero(w)) for e, w in stated]:
        raise CertificateError("the families over channels are not the relative invariants of this derivation")
    if not chain.any_channels and len(patterns) == len(members):
        return  # each pattern is one relative invariant of these channels, and was proved as such
    widest = max((p.span for p in patterns), default=0) + 1
    wide = JetSpace.of(action, order, max(widest, jets.channels))
    _Algebra(wide).check_multipliers(
        [
            RelativeInvariant(
                f"{families[p.family].letter}{p.offsets}",
                polynomial_expression(families[p.family].at(p.offsets), wide),
                tuple(sp.Rational(w.numerator, w.denominator) for w in weight),
            )
            for p, weight in zip(patterns, chain.weights, strict=True)
        ]
    )
    isotropy = Isotropy.of(action, order)
    # past the widest pattern every further channel repeats the same step
    for channels in range(1, widest + 2) if chain.any_channels else [jets.channels]:
        space = JetSpace.of(action, order, channels)
        rows = [list(chain.weights[k]) for k, _ in instances(patterns, channels)]
        multipliers = int(sp.Matrix(rows).rank()) if rows and rows[0] else 0
        found = chain_rank(families, patterns, isotropy, channels) - multipliers
        expected = len(space.coordinates) - field_rank(space.fields, space.coordinates)
        if found != expected:
            raise CertificateError(f"the chain gives {found} invariants of {channels} channels, where {expected} exist")


def _nonzero(weights: Sequence[object]) -> tuple[object, ...]:
    return tuple(weights) if any(weights) else ()


class _Algebra:
    """The prolonged fields, and what is proved with them."""

    def __init__(self, jets: JetSpace, expressions: Sequence[sp.Expr] = ()) -> None:
        self.jets = jets
        self.ring: FieldRing | None = None
        functions = [e for e in expressions if e.has(sp.Function, sp.exp) and not has_radical(e)]
        with suppress(ValueError):  # irrational coefficients: SymPy's general simplification decides instead
            self.ring = FieldRing(jets.coordinates, jets.fields, functions)

    def annihilates(self, k: int, expr: sp.Expr) -> bool:
        """Whether the prolonged field k annihilates an expression, identically."""
        if self.ring is not None:
            try:
                return self.ring.annihilates(k, expr)
            except ValueError:  # radicals of a moving frame
                pass
        total = sum(
            c * sp.diff(expr, z)
            for z, c in zip(self.jets.coordinates, self.jets.fields[k], strict=True)
            if c != 0 and expr.has(z)
        )
        return is_zero(sp.sympify(total)) or bool(sp.simplify(total) == 0)

    def check_multipliers(self, relative: Sequence[RelativeInvariant]) -> None:
        """v(I) = w . m_v I for every field v and relative invariant I, with multipliers m_v common to all.

        For actions on the base alone the multipliers are functions of the base; for actions on graphs of the first
        derivatives as well.
        """
        if not relative:
            return
        if self.ring is None:
            raise CertificateError(
                "relative invariants of fields with irrational coefficients, which no search here gives"
            )
        allowed = self.ring.depending_on(self.low)
        for k in range(self.jets.action.dimension):
            rates: list[tuple[Mapping[object, object], tuple[sp.Rational, ...]]] = []
            for item in relative:
                rate = self.ring.logarithmic_rate(k, item.expr)
                if rate is None or any(e and i not in allowed for m in rate.monoms() for i, e in enumerate(m)):
                    raise CertificateError(
                        f"{item.name} is not a relative invariant: generator {k}, {self.jets.action.fields[k]}, does not "
                        "multiply it by a function of the base (on graphs: of the first derivatives as well)"
                    )
                rates.append((dict(rate), item.weights))
            self._check_common(k, rates, relative)

    @cached_property
    def low(self) -> set[sp.Symbol]:
        """Coordinates that a multiplier may depend on: the base; for actions on graphs, up to the first derivatives."""
        jets = self.jets
        if not jets.action.fiber:
            return set(jets.base)
        low = [index for index in jets.indices if sum(index) <= 1]
        return {*jets.base, *(jets.coordinate(a, index) for a in range(jets.channels) for index in low)}

    def _check_common(
        self,
        k: int,
        rates: Sequence[tuple[Mapping[object, object], tuple[sp.Rational, ...]]],
        relative: Sequence[RelativeInvariant],
    ) -> None:
        # The rate, coefficient by coefficient, must be one linear function of the weight: a rank condition.
        monomials = sorted({m for rate, _ in rates for m in rate}, key=str)
        weights = sp.Matrix([list(w) for _, w in rates])
        table = sp.Matrix(
            [[sympy_rational(rate[m]) if m in rate else sp.Integer(0) for m in monomials] for rate, _ in rates]
        )
        if monomials and weights.row_join(table).rank() != weights.rank():
            raise CertificateError(
                f"the weights {[r.weight for r in relative]} do not match the multipliers of generator {k}, "
                f"{self.jets.action.fields[k]}"
            )
