"""What was proved about a derivation, and how to prove it again from the action alone."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

import sympy as sp

from ..actions import LieAction
from ..errors import CertificateError, DerivationError
from ..exact import (
    PRIME,
    ModularSpan,
    bounded,
    field_rank,
    jacobian_rank,
    modular,
    regular_point,
    require_mebibytes,
    require_seconds,
)
from ..families import Invariant, RelativeInvariant
from ..frames import is_zero
from ..jets import JetSpace
from ..limits import PROOF_MEBIBYTES, VERIFY_SECONDS
from .chain_proof import ChainAlgebra, check_chain
from .prolonged_fields import ProlongedFields
from .statements import check_form, check_statements
from .subject import FamilyChain, Subject


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
        subject: what the certificate is about.
        proved: whether it was proved in this process; one that was read from a file was not, until :meth:`verify`.
    """

    jet_dimension: int
    orbit_dimension: int
    expected: int
    independent: int
    annihilated: bool
    multipliers: bool
    subject: Subject = field(repr=False, compare=False)
    proved: bool = field(default=False, repr=False, compare=False)

    @property
    def complete(self) -> bool:
        """Whether the invariants are as many, and as independent, as there can be."""
        return self.independent == self.expected == len(self.subject.invariants)

    def verify(self, *, time_limit: float = VERIFY_SECONDS.value, memory_limit: float = PROOF_MEBIBYTES.value) -> None:
        """Prove everything again, exactly, from the action alone: the counts, and every statement of the derivation.

        docs/conventions.md lists the fields of a stored derivation and what proves each of them.

        Args:
            time_limit: seconds.
            memory_limit: mebibytes by which the process may grow.

        Raises:
            CertificateError: if an invariant is not one, a weight is wrong, an invariant is missing or redundant, a count
                or another statement differs from what is proved, or the proof did not end within the limits.
            InputError: for limits that are none.

        Example:
            >>> from invariants import catalogue, derive
            >>> derive(catalogue.get("affine"), order=2, channels=2).certificate.verify()
        """
        require_seconds(time_limit, VERIFY_SECONDS.value)
        require_mebibytes(memory_limit, PROOF_MEBIBYTES.value)
        bounded(self._verify, time_limit, memory_limit, _unproved)
        object.__setattr__(self, "proved", True)

    def _verify(self) -> None:
        subject = self.subject
        check_form(subject)
        algebra = _chain_algebra(subject)
        again = _prove(subject, algebra)
        for name in ("jet_dimension", "orbit_dimension", "expected", "independent", "annihilated", "multipliers"):
            if getattr(self, name) != getattr(again, name):
                raise CertificateError(f"{name} is recorded as {getattr(self, name)}, proved as {getattr(again, name)}")
        if not again.complete:
            raise CertificateError(
                f"{len(subject.invariants)} invariants of rank {again.independent}, where jets of dimension "
                f"{again.jet_dimension} and orbits of dimension {again.orbit_dimension} leave {again.expected}"
            )
        absolute = _absolute_rank(subject)
        if subject.relative and absolute != again.expected:
            raise CertificateError(
                f"the relative invariants, which kernels evaluate, give {absolute} invariants, where {again.expected} exist"
            )
        check_statements(subject, algebra)


def _unproved(reached: str, option: str) -> CertificateError:
    remedy = f"verify({option})" if option else "derive the action anew"
    return CertificateError(f"not proved: the proof {reached}; what to do: {remedy}")


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
    subject = Subject(action, order, channels, tuple(invariants), tuple(relative), chain)
    return _prove(subject, _chain_algebra(subject))


def _chain_algebra(subject: Subject) -> ChainAlgebra | None:
    if subject.chain is None:
        return None
    return ChainAlgebra(JetSpace.of(subject.action, subject.order, subject.channels), subject.chain)


def _prove(subject: Subject, chain: ChainAlgebra | None) -> Certificate:
    action, invariants, relative = subject.action, subject.invariants, subject.relative
    jets = JetSpace.of(action, subject.order, subject.channels)
    known = set(jets.coordinates)
    named: list[Invariant | RelativeInvariant] = [*invariants, *relative]
    for item in named:
        stray = item.expr.free_symbols - known
        if stray:
            raise CertificateError(
                f"{item.name} holds {', '.join(sorted(map(str, stray)))}, no jet coordinates of this space"
            )
    algebra = ProlongedFields(jets, [item.expr for item in named])
    for invariant in invariants:
        for k in range(action.dimension):
            if not algebra.annihilates(k, invariant.expr):
                raise CertificateError(f"{invariant.name} is not annihilated by generator {k}, {action.fields[k]}")
    algebra.check_multipliers(relative)
    for matrix in action.reflections:
        image = jets.reflection(matrix)
        families = subject.chain is not None and subject.chain.any_channels
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
        check_chain(relative, chain)
    dimension = len(jets.coordinates)
    orbits = field_rank(jets.fields, jets.coordinates)
    rank = jacobian_rank([i.expr for i in invariants], jets.coordinates) if invariants else 0
    return Certificate(dimension, orbits, dimension - orbits, rank, True, True, subject, proved=True)


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
    algebra = ProlongedFields(jets, [expr])
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
