"""Irreducible representations of finite groups by exact unitary or orthogonal matrices."""

from __future__ import annotations

from math import gcd, lcm
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from invariants.errors import CertificateError, InputError
from invariants.limits import IRREDUCIBLE_PROOF_OPERATIONS, STABILISER_CANDIDATES

from ..characters import Character
from ..groups import FiniteGroup
from ..numbers import ExactMatrix, Number, NumberField, action_on, common_field, orthogonal_basis
from ..representation import Representation, cosets
from .real_forms import real_form, realification
from .vectors import PositiveFunction, Stabilised, Subgroups, occurring_once

if TYPE_CHECKING:
    from collections.abc import Sequence

TYPES = {1: "real", 0: "complex", -1: "quaternionic"}


class Irrep(Representation):
    """An irreducible representation.

    Attributes:
        frobenius_schur: 1, 0 or -1 for real, complex or quaternionic type.
        type: the same in words.
        field: "complex" or "real": over which it is irreducible.
    """

    frobenius_schur: int
    field: str

    @classmethod
    def of(
        cls,
        group: FiniteGroup,
        matrices: Sequence[ExactMatrix],
        norms: Sequence[Number] | None,
        kind: int,
        field: str,
        number: int,
    ) -> Irrep:
        """The irreducible representation of these matrices, known to be one."""
        degree = max((c.field.degree for m in matrices for row in m.rows for c in row.values()), default=1)
        cost = group.order * len(matrices) * matrices[0].columns ** 3 * degree * len(group.conjugacy_classes())
        name = f"{group.name}_{'real_' if field == 'real' else ''}irrep{number}"
        found = cls(
            group,
            matrices,
            norms=norms,
            name=name,
            check=matrices[0].columns > 1 and cost <= IRREDUCIBLE_PROOF_OPERATIONS.value,
        )
        found.frobenius_schur, found.field = kind, field
        return found

    def __repr__(self) -> str:
        return f"Irrep({self.name!r}, dimension {self.dimension}, {self.type} type, over the {self.field} numbers)"

    @property
    def type(self) -> str:
        """ "real", "complex" or "quaternionic"."""
        return TYPES[self.frobenius_schur]


def irreps(group: FiniteGroup, field: str = "complex") -> tuple[Irrep, ...]:
    """The irreducible representations, by exact matrices that are unitary, or real and orthogonal.

    A subgroup H and a character lambda of degree 1 that occurs once in the restriction of chi fix a vector v up to a
    phase, and f(g) = <v, g v> = (1/|H|) sum of chi(g h) conj(lambda(h)). The matrix of f(g_i^-1 g g_j) represents g on
    the vectors g_i v; the Gram-Schmidt process makes them orthogonal. Over the reals a chi of complex or quaternionic
    type is taken twice, as real and imaginary parts.

    Args:
        group: a finite group.
        field: "complex" for all irreducible representations over C, in the order of the character table; "real" for
            those over R, one for each real chi and for each pair of conjugate ones.

    Returns:
        Representations with ``.frobenius_schur`` and ``.type``.

    Raises:
        InputError: for another field, or a character for which no such pair (H, lambda) was found.

    Source: Dixon, Constructing representations of finite groups, 1993.

    Example:
        >>> from invariants.representations import DihedralGroup
        >>> [rho.dimension for rho in irreps(DihedralGroup(3), "real")]
        [1, 1, 2]
    """
    if field not in ("complex", "real"):
        raise InputError(given=f"field={field!r}", expected='"complex" or "real"', remedy='G.irreps("real")')
    held: dict[str, Any] = group.derived.setdefault("irreps", {})
    if field not in held:
        held[field] = _complex(group) if field == "complex" else _real(group)
    found: tuple[Irrep, ...] = held[field]
    return found


def _complex(group: FiniteGroup) -> tuple[Irrep, ...]:
    table = group.character_table()
    search = Search(group)
    made: list[Irrep] = []
    known: dict[Character, Irrep] = {}
    for number, chi in enumerate(table):
        kind = chi.frobenius_schur()
        if chi.degree == 1:
            matrices = [ExactMatrix([{0: chi.numbers[int(group.class_of[g])]}], 1) for g in group.generators]
            made.append(Irrep.of(group, matrices, None, kind, "complex", number))
            continue
        twin = _twin(chi, known)
        if twin is not None:
            matrices, norms = twin
        else:
            vector = search(chi)
            if vector is None:
                raise InputError(
                    given=f"a character of degree {chi.degree} of {group!r}",
                    expected="a subgroup with a character of degree 1 that occurs in it exactly once",
                    remedy="none was found; decompose a smaller representation that contains it, or use the characters",
                )
            matrices, norms = _construct(chi, vector)
        known[chi] = Irrep.of(group, matrices, norms, kind, "complex", number)
        made.append(known[chi])
    return tuple(made)


def _real(group: FiniteGroup) -> tuple[Irrep, ...]:
    search = Search(group)
    made: list[Irrep] = []
    seen: set[Character] = set()
    known: dict[Character, Irrep] = {}
    for chi, irrep in zip(group.character_table(), group.irreps(), strict=True):
        if chi in seen:
            continue
        seen |= {chi, chi.conjugate()}
        kind, number = irrep.frobenius_schur, len(made)
        if kind != 1:
            matrices, norms = realification(irrep.matrices, irrep.norms)
        elif irrep.is_real():
            matrices, norms = list(irrep.matrices), list(irrep.norms)
        else:
            matrices, norms = _twin(chi, known) or _over_the_reals(irrep, chi, search)
        made.append(Irrep.of(group, matrices, norms, kind, "real", number))
        if kind == 1:
            known[chi] = made[-1]
    return tuple(made)


def _over_the_reals(irrep: Irrep, chi: Character, search: Search) -> tuple[list[ExactMatrix], list[Number]]:
    """Real matrices of a character of real type whose matrices at hand are not real."""
    vector = search(chi, real=True)
    if vector is None:
        return real_form(search.group, irrep.matrices, irrep.norms)
    return _construct(chi, vector)


def _twin(chi: Character, known: dict[Character, Irrep]) -> tuple[list[ExactMatrix], list[Number]] | None:
    """The images of matrices at hand under an automorphism of their field that leads to this character."""
    m = chi.numbers[0].field.conductor or 1
    for other, irrep in known.items():
        if other.degree != chi.degree or other.numbers[0].field is not chi.numbers[0].field:
            continue
        k = next((k for k in range(2, m) if gcd(k, m) == 1 and other.galois(k) == chi), None)
        if k is None:
            continue
        fields = [c.field for matrix in irrep.matrices for row in matrix.rows for c in row.values()]
        field = common_field([*fields, *(d.field for d in irrep.norms), chi.numbers[0].field])
        n = field.conductor or 1
        unit = next(u for u in range(k, n * m, m) if gcd(u, n) == 1)
        return (
            [_mapped(matrix, field, unit) for matrix in irrep.matrices],
            [field.lift(d).galois(unit) for d in irrep.norms],
        )
    return None


def _mapped(matrix: ExactMatrix, field: NumberField, unit: int) -> ExactMatrix:
    return matrix.map(lambda c: field.lift(c).galois(unit))


class Search:
    """The search for vectors that a character determines.

    Args:
        group: the finite group.
    """

    def __init__(self, group: FiniteGroup) -> None:
        self.group = group
        self.subgroups: Subgroups = group.derived.setdefault("subgroups", Subgroups(group))

    def __call__(self, chi: Character, *, real: bool = False) -> Stabilised | None:
        """The best pair of a subgroup and a character: of index equal to the degree, else of the largest subgroup."""
        values = np.array([complex(c) for c in chi.numbers])[self.group.class_of]
        best: Stabilised | None = None
        for tried, (subgroup, exponents, n) in enumerate(self.subgroups):
            if best is not None and (
                tried > STABILISER_CANDIDATES.value or best.subgroup.order * chi.degree == self.group.order
            ):
                break
            if best is not None and subgroup.order <= best.subgroup.order:
                continue
            if subgroup.order * chi.degree > self.group.order:
                continue
            fitting = [v for v in occurring_once(values, subgroup, exponents, n) if v.is_real or not real]
            if fitting:
                best = min(fitting, key=lambda v: (v.order, v.exponents))
        return best


def _construct(chi: Character, vector: Stabilised) -> tuple[list[ExactMatrix], list[Number]]:
    """Matrices of the generators on translates of the vector, made orthogonal."""
    group = chi.group
    f = PositiveFunction(chi, vector, lcm(vector.order, chi.numbers[0].field.conductor or 1))
    chosen = _translates(group, f, chi.degree)

    def products(g: int) -> ExactMatrix:
        moved = [group.multiply(g, t) for t in chosen]
        return ExactMatrix(
            [{j: f(group.multiply(group.inverse(t), m)) for j, m in enumerate(moved)} for t in chosen], len(chosen)
        )

    basis, norms = orthogonal_basis(products(0))
    matrices = [action_on(basis, norms, products(g)) for g in group.generators]
    for g, matrix in zip(group.generators, matrices, strict=True):
        if matrix.trace() != chi.numbers[int(group.class_of[g])]:
            raise CertificateError(f"the matrices made for {chi!r} have another character")
    return matrices, norms


def _translates(group: FiniteGroup, f: PositiveFunction, degree: int) -> list[int]:
    """Elements g_1 = 1, ..., g_d whose translates g_i v are a basis: orthogonal to those before where one is."""
    _, representatives = cosets(group, f.vector.subgroup)
    elements = np.array(representatives)
    values = f.approximate
    chosen = [0]
    # what is left of each translate when the chosen ones are projected away, as a Gram-Schmidt process in floating point
    directions: list[NDArray[np.complex128]] = []
    residual = np.ones(len(elements))
    overlap = np.zeros(len(elements))
    while True:
        along = values[group.products(group.inverses[chosen[-1]], elements)]
        overlap += abs(along) ** 2
        here = int(np.flatnonzero(elements == chosen[-1])[0])
        direction = along - sum((d * d[here].conj() for d in directions), np.zeros(len(elements)))
        directions.append(direction / np.sqrt(direction[here].real))
        residual -= abs(directions[-1]) ** 2
        if len(chosen) == degree:
            return chosen
        free = np.flatnonzero((overlap < 1e-9) & (residual > 1e-6))
        chosen.append(int(elements[free[0] if len(free) else int(np.argmax(np.round(residual, 9)))]))
