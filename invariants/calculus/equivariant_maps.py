"""Equivariant vectors: vector fields, covectors and maps to a representation, made of the jets of functions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from time import monotonic

import sympy as sp

from ..actions import LieAction, require_action
from ..errors import ActionError, CertificateError, DerivationError, InputError
from ..exact import FieldRing, field_rank, proof_time, require_exact, require_limits, within
from ..families import as_weight, scaled_weights
from ..jets import FieldSystem, JetSpace
from ..limits import EQUIVARIANT_DEGREE, EQUIVARIANT_SECONDS
from ..search import LinearSearch, Progress

Representation = Sequence[object]
"""One square matrix a generator: SymPy matrices or rows of exact numbers."""


@dataclass(frozen=True)
class Equivariant:
    """A vector a of polynomials in the jets with v_k(a) = M_k a + m_k a for every generator k.

    Attributes:
        components: the polynomials.
        weight: as of a relative invariant, in a basis of the multipliers that occur; the Jacobian determinant is the unit
            where it is among them.
        multipliers: m_k, one for each generator.
    """

    components: tuple[sp.Expr, ...]
    weight: sp.Rational | tuple[sp.Rational, ...]
    multipliers: tuple[sp.Expr, ...]

    @property
    def weights(self) -> tuple[sp.Rational, ...]:
        """The weight as a tuple, whatever the number of multipliers."""
        return self.weight if isinstance(self.weight, tuple) else (self.weight,)


@dataclass(frozen=True)
class Equivariants:
    """Equivariant vectors, independent over the functions of the jets; made by :func:`equivariants`.

    Attributes:
        action, order, channels: what was searched.
        kind: "vector", "covector" or "representation".
        matrices: M_k in v_k(a) = M_k a + m_k a, one for each generator.
        members: the vectors found.
    """

    action: LieAction
    order: int
    channels: int
    kind: str
    matrices: tuple[sp.ImmutableMatrix, ...]
    members: tuple[Equivariant, ...]

    @property
    def dimension(self) -> int:
        """Number of components."""
        return int(self.matrices[0].rows)

    @cached_property
    def jets(self) -> JetSpace:
        """The jet space of the components."""
        return JetSpace.of(self.action, self.order, self.channels)

    @cached_property
    def frame(self) -> sp.ImmutableMatrix | None:
        """The members as columns if they are a basis at a generic jet; None if there are too few."""
        if len(self.members) < self.dimension:
            return None
        return sp.ImmutableMatrix([m.components for m in self.members]).T

    @cached_property
    def determinant(self) -> sp.Expr | None:
        """Determinant of the frame, a relative invariant: where it is not zero, the frame is a basis."""
        return None if self.frame is None else sp.expand(self.frame.det(method="berkowitz"))

    def verify(self) -> None:
        """Prove everything again, exactly, from the action alone.

        Raises:
            CertificateError: naming the member and the generator for which v_k(a) = M_k a + m_k a fails, a weight that does
                not match the multipliers, or members that are not independent.

        Example:
            >>> from invariants import catalogue
            >>> equivariants(catalogue.get("affine"), order=2).verify()
        """
        self._verify_matrices()
        jets = self.jets
        ring = FieldRing(jets.coordinates, jets.fields)
        for number, member in enumerate(self.members):
            self._verify_shape(number, member)
            for k, field in enumerate(self.action.fields):
                image = self.matrices[k] * sp.Matrix(member.components) + member.multipliers[k] * sp.Matrix(
                    member.components
                )
                for a, expected in zip(member.components, image, strict=True):
                    poly, bottom = ring.fraction(a)
                    top, below = ring.fraction(expected)
                    if bottom != 1 or ring.apply(k, poly) * below != ring.denominators[k] * top:
                        raise CertificateError(
                            f"member {number}, {member.components}, fails for generator {k}, {field}"
                        )
        self._verify_weights()
        rank = field_rank([m.components for m in self.members], jets.coordinates)
        if rank != len(self.members):
            raise CertificateError(f"{len(self.members)} members of rank {rank}")

    def _verify_matrices(self) -> None:
        if self.kind == "representation":
            failing = _broken_bracket(self.action, self.matrices)
            if failing is not None:
                raise CertificateError(
                    f"the matrices of generators {failing[0]} and {failing[1]} are no representation"
                )
        elif self.matrices != _natural(self.action, self.kind):
            raise CertificateError(f"the matrices are not those of a {self.kind} under {self.action.name}")

    def _verify_shape(self, number: int, member: Equivariant) -> None:
        if len(member.components) != self.dimension or len(member.multipliers) != self.action.dimension:
            raise CertificateError(
                f"member {number} has {len(member.components)} components and {len(member.multipliers)} multipliers, "
                f"where {self.dimension} and {self.action.dimension} belong"
            )
        stray = set().union(*(e.free_symbols for e in (*member.components, *member.multipliers)))
        if not stray <= set(self.jets.coordinates):
            raise CertificateError(f"member {number} holds symbols that are no jet coordinates of this space")

    def _verify_weights(self) -> None:
        """The multipliers are one linear function of the weights, and tell them apart."""
        if not self.members:
            return
        terms = [[sp.expand(m).as_coefficients_dict() for m in item.multipliers] for item in self.members]
        keys = sorted({(k, t) for row in terms for k, d in enumerate(row) for t in d}, key=str)
        table = sp.Matrix(len(terms), len(keys), lambda i, j: terms[i][keys[j][0]][keys[j][1]])
        weights = sp.Matrix([list(m.weights) for m in self.members])
        if not weights.row_join(table).rank() == weights.rank() == table.rank():
            raise CertificateError(f"the weights {[m.weight for m in self.members]} do not match the multipliers")

    def __repr__(self) -> str:
        return (
            f"Equivariants({self.action.name}, order={self.order}, channels={self.channels}, {self.kind}: "
            f"{len(self.members)} of {self.dimension})"
        )


def equivariants(
    action: LieAction,
    order: int = 2,
    channels: int = 1,
    *,
    kind: str | Representation = "vector",
    max_degree: int = EQUIVARIANT_DEGREE.value,
    time_limit: float = EQUIVARIANT_SECONDS.value,
    progress: Progress | None = None,
) -> Equivariants:
    """Vectors of polynomials in the jets that the group carries like a vector field, a covector or a representation.

    v_k(a) = M_k a + m_k a for the prolonged generators v_k, with one multiplier m_k for all components: (M_k)_ij is
    d xi_i/d x_j for vectors a_1 d_{x_1} + ..., minus d xi_j/d x_i for covectors a_1 dx_1 + .... They are the relative
    invariants linear in dual coordinates p with v_k(p) = -M_k^T p.

    Args:
        action: the group action; its reflections are not used. With a fiber, vectors and covectors are those of the base,
            which the group must move by itself.
        order: highest derivative.
        channels: scalar channels of an action on the base alone.
        kind: "vector", "covector", or a linear representation: for each generator a square matrix of rational numbers,
            with [M_i, M_j] = -sum_k c_k M_k where [v_i, v_j] = sum_k c_k v_k (so for the matrices of linear fields).
        max_degree: highest degree of the components, plus one.
        time_limit: seconds after which the search is given up, between two null spaces.
        progress: called with a line of text as the search goes on.

    Returns:
        An :class:`Equivariants`, verified; its ``frame`` is None if no basis exists up to the degree.

    Raises:
        InputError: for a kind that is none, matrices that are no representation, a group that moves the base along the
            fiber, or a wrong order, degree or time.
        DerivationError: where the search was cut short before a basis was found; it holds what was as ``partial``. Also
            for fields that are not rational with rational coefficients.

    Source: P. Olver, Equivalence, Invariants and Symmetry, chapter 5 (invariant differential operators and coframes).

    Example:
        >>> from invariants import catalogue
        >>> e = equivariants(catalogue.get("affine"), order=2)
        >>> [m.weight for m in e.members], e.members[0].components
        ([1, 2], (-u0_y, u0_x))
    """
    require_action(action)
    require_limits(max_degree, time_limit, progress, (EQUIVARIANT_DEGREE.value, EQUIVARIANT_SECONDS.value))
    jets = JetSpace.of(action, order, channels)
    name, matrices = _matrices(action, kind)
    say = progress or (lambda line: None)
    search: LinearSearch | None = None
    full, reached = False, f"no basis within {time_limit:.3g} s"
    duals: tuple[sp.Symbol, ...] = ()
    try:
        with within(time_limit):
            system = _with_duals(jets, matrices)
            duals = system.coordinates[len(jets.coordinates) :]
            positions = frozenset(range(len(jets.coordinates), len(system.coordinates)))
            search = LinearSearch(system, max_degree, monotonic() + time_limit, say, linear_in=positions)
            full = search.run()
        reached = search.skipped[0] + " was too large to try" if search.skipped else ""
    except TimeoutError:
        pass
    try:
        with within(proof_time(time_limit, full)):
            result = Equivariants(action, order, channels, name, matrices, _members(search, duals) if search else ())
            result.verify()
    except TimeoutError:
        raise DerivationError(
            given=f"{action.name}, order {order}, {name}: {reached}, and what was found takes long to prove",
            expected="a search and a proof that end within their limits",
            remedy="raise time_limit, or lower the order",
        ) from None
    if not full and reached:
        error = DerivationError(
            given=f"{action.name}, order {order}, {channels} channel{'s' if channels > 1 else ''}, {name}: {reached}; "
            f"{len(result.members)} of {len(duals)} members found",
            expected="a search that ends within its limits",
            remedy="raise time_limit, or lower max_degree or the order; what was found is in the error's `partial`",
        )
        error.partial = result
        raise error
    return result


def _matrices(action: LieAction, kind: str | Representation) -> tuple[str, tuple[sp.ImmutableMatrix, ...]]:
    """The name of the kind, and M_k for each generator."""
    if isinstance(kind, str) and kind in ("vector", "covector"):
        for k, f in enumerate(action.fields):
            for c in f[: len(action.base)]:
                if c.free_symbols & set(action.fiber):
                    raise InputError(
                        given=f"kind={kind!r} for {action.name}, whose generator {k}, {f}, moves the base along the fiber",
                        expected="an action that moves the base by itself",
                        remedy="give a representation, or use an action on the base alone",
                    )
        return kind, _natural(action, kind)
    if isinstance(kind, str) or not isinstance(kind, Sequence) or len(kind) != action.dimension:
        raise InputError(
            given=f"kind={kind!r}",
            expected=f"'vector', 'covector', or {action.dimension} square matrices, one for each generator of {action.name}",
            remedy="pass kind='vector'",
        )
    matrices = tuple(_exact_matrix(k, rows) for k, rows in enumerate(kind))
    if len({m.shape for m in matrices}) > 1:
        raise InputError(
            given=f"matrices of the shapes {', '.join(str(m.shape) for m in matrices)}",
            expected="matrices of one size",
            remedy="write a zero matrix for a generator that does nothing",
        )
    failing = _broken_bracket(action, matrices)
    if failing is not None:
        i, j = failing
        constants = action.structure_constants[failing]
        raise InputError(
            given=f"matrices of generators {i} and {j} with the commutator {_commutator(matrices[i], matrices[j]).tolist()}",
            expected=f"minus the combination {constants} of the matrices, as [v{i}, v{j}] is that of the generators",
            remedy="correct them; if the signs of all commutators differ, negate every matrix",
        )
    return "representation", matrices


def _exact_matrix(k: int, rows: object) -> sp.ImmutableMatrix:
    tolist = getattr(rows, "tolist", None)  # of SymPy and NumPy matrices
    table = tolist() if callable(tolist) else rows
    table = table if isinstance(table, Sequence) and not isinstance(table, str) else ()
    if not table or any(isinstance(r, str) or not isinstance(r, Sequence) or len(r) != len(table) for r in table):
        raise InputError(
            given=f"the matrix {rows!r} of generator {k}",
            expected="a square matrix",
            remedy="give its rows, as in [[0, -1], [1, 0]]",
        )
    try:  # entry by entry: a SymPy matrix would evaluate strings
        return sp.ImmutableMatrix([[require_exact(c, where=f"matrix {k}", allowed=()) for c in row] for row in table])
    except ActionError as error:
        raise InputError(given=error.given, expected=error.expected, remedy=error.remedy) from None


def _natural(action: LieAction, kind: str) -> tuple[sp.ImmutableMatrix, ...]:
    """The matrices of vectors, d xi_i/d x_j, or of covectors, minus their transposes."""
    n = len(action.base)
    slopes = [sp.Matrix(n, n, [sp.diff(c, z) for c in f[:n] for z in action.base]) for f in action.fields]
    return tuple(sp.ImmutableMatrix(m if kind == "vector" else -m.T) for m in slopes)


def _commutator(a: sp.Matrix, b: sp.Matrix) -> sp.Matrix:
    return a * b - b * a


def _broken_bracket(action: LieAction, matrices: Sequence[sp.Matrix]) -> tuple[int, int] | None:
    """The first pair of generators with [M_i, M_j] other than -sum_k c_k M_k."""
    for (i, j), constants in action.structure_constants.items():
        total = _commutator(matrices[i], matrices[j])
        for c, m in zip(constants, matrices, strict=True):
            total += c * m
        if any(sp.expand(c) != 0 for c in total):
            return i, j
    return None


def _with_duals(jets: JetSpace, matrices: Sequence[sp.Matrix]) -> FieldSystem:
    """The prolonged fields, and dual coordinates p with v_k(p) = -M_k^T p."""
    system = FieldSystem.of_jets(jets)
    p = [sp.Dummy(f"p{i}") for i in range(matrices[0].rows)]
    return FieldSystem(
        (*system.coordinates, *p),
        (*system.levels, *(0 for _ in p)),
        tuple((*f, *(-m.T * sp.Matrix(p))) for f, m in zip(system.fields, matrices, strict=True)),
        system.cocycles,
    )


def _members(search: LinearSearch, duals: Sequence[sp.Symbol]) -> tuple[Equivariant, ...]:
    system = search.system
    rows = [search.slice.in_cocycles(item.weight) for item in search.found]
    determinant = [sp.Integer(-int(i == 0)) for i in range(len(system.cocycles))]
    out = []
    for item, row, weight in zip(search.found, rows, scaled_weights(rows, determinant), strict=True):
        expr = search.slice.expression(item.polynomial)
        multipliers = tuple(
            sp.expand(sum(c * cocycle[k] for c, cocycle in zip(row, system.cocycles, strict=True)))
            for k in range(len(system.fields))
        )
        out.append(Equivariant(tuple(sp.diff(expr, p) for p in duals), as_weight(weight), multipliers))
    return tuple(out)
