"""Generators of the classical Lie algebras of matrices, and of those of mechanics, in a stated order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

from invariants.errors import InputError
from invariants.limits import LIE_ALGEBRA_SIZE

from ..numbers import RATIONALS, ExactMatrix, Number, Row, cyclotomic_field

HALF = Fraction(1, 2)
I = cyclotomic_field(4).root_of_unity(1)  # noqa: E741 - as SymPy calls it


@dataclass(frozen=True)
class LieAlgebraRecipe:
    """What MatrixLieAlgebra is built from.

    Attributes:
        name: an identifier.
        generators: a basis.
        components: matrices of the group beside the identity component.
        cartan: coefficients of a basis of a Cartan subalgebra, with real weights; None to search for one.
        trace_factor: c of the invariant form c tr(X Y) that the Casimir operator is taken from; None for the Killing form.
    """

    name: str
    generators: tuple[ExactMatrix, ...]
    components: tuple[ExactMatrix, ...] = ()
    cartan: tuple[Row, ...] | None = None
    trace_factor: Fraction | None = None


def matrix_of(size: int, entries: Mapping[tuple[int, int], Number | int | Fraction]) -> ExactMatrix:
    """The square matrix of these entries.

    Example:
        >>> matrix_of(2, {(0, 1): 1})
        ExactMatrix([[0, 1], [0, 0]])
    """
    rows: list[Row] = [{} for _ in range(size)]
    for (i, j), c in entries.items():
        rows[i][j] = c if isinstance(c, Number) else RATIONALS.rational(c)
    return ExactMatrix(rows, size)


def checked_size(name: str, n: object, least: int) -> int:
    """A size that makes sense for the algebra of that name.

    Raises:
        InputError: for anything but an integer of at least the least one.
    """
    if isinstance(n, bool) or not isinstance(n, int) or not least <= n <= LIE_ALGEBRA_SIZE.value:
        raise InputError(
            given=f"MatrixLieAlgebra.{name}({n!r})",
            expected=f"an integer from {least} to {LIE_ALGEBRA_SIZE.value}",
            remedy=f"pass MatrixLieAlgebra.{name}({max(least, 3 if name in ('so', 'o', 'se') else 2)})",
        )
    return n


def rotations(n: int, signature: tuple[int, ...]) -> list[ExactMatrix]:
    """X_ij with i < j in lexicographic order: it takes e_i to e_j, and e_j to -s_i s_j e_i.

    Three dimensions of one sign have (X_23, X_31, X_12) instead, so that [X_1, X_2] = X_3.
    """
    pairs = list(combinations(range(n), 2))
    if n == 3 and len(set(signature)) == 1:
        pairs = [(1, 2), (2, 0), (0, 1)]
    return [matrix_of(n, {(j, i): 1, (i, j): -signature[i] * signature[j]}) for i, j in pairs]


def special_orthogonal(p: int, q: int) -> LieAlgebraRecipe:
    """so(p, q): X^T g + g X = 0 with g = diag(1, ..., 1, -1, ..., -1)."""
    n = p + q
    generators = rotations(n, (1,) * p + (-1,) * q)
    # disjoint planes of one sign each: i X_12, i X_34, ...; those of p and q odd miss the plane of both signs
    planes = [(i, i + 1) for i in range(0, p - 1, 2)] + [(p + i, p + i + 1) for i in range(0, q - 1, 2)]
    turned = [(plane, I) for plane in planes] + ([((p - 1, n - 1), RATIONALS.one)] if p % 2 and q % 2 else [])
    position = {frozenset(_plane(x)): k for k, x in enumerate(generators)}
    return LieAlgebraRecipe(
        name=f"so{n}" if not q else f"so{p}_{q}",
        generators=tuple(generators),
        cartan=tuple({position[frozenset(plane)]: c} for plane, c in turned),
        trace_factor=HALF,
    )


def _plane(generator: ExactMatrix) -> list[int]:
    return [i for i, row in enumerate(generator.rows) if row]


def orthogonal(n: int) -> LieAlgebraRecipe:
    """o(n): so(n) and the reflection of the last axis."""
    base = special_orthogonal(n, 0)
    reflection = ExactMatrix.diagonal([RATIONALS.rational(1 if i < n - 1 else -1) for i in range(n)])
    return LieAlgebraRecipe(f"o{n}", base.generators, (reflection,), base.cartan, base.trace_factor)


def special_unitary(n: int) -> LieAlgebraRecipe:
    """su(n): -i/2 times E_ij + E_ji, then -i/2 times -i (E_ij - E_ji), then -i/2 times E_kk - E_k+1,k+1."""
    pairs = list(combinations(range(n), 2))
    generators = [matrix_of(n, {(i, j): I * -HALF, (j, i): I * -HALF}) for i, j in pairs]
    generators += [matrix_of(n, {(i, j): -HALF, (j, i): HALF}) for i, j in pairs]
    first = len(generators)
    generators += [matrix_of(n, {(k, k): I * -HALF, (k + 1, k + 1): I * HALF}) for k in range(n - 1)]
    return LieAlgebraRecipe(
        f"su{n}", tuple(generators), (), tuple({k: I} for k in range(first, len(generators))), Fraction(2)
    )


def special_linear(n: int) -> LieAlgebraRecipe:
    """sl(n): E_kk - E_k+1,k+1, then E_ij with i < j, then E_ji; for n = 2 these are H, E, F."""
    pairs = list(combinations(range(n), 2))
    generators = [matrix_of(n, {(k, k): 1, (k + 1, k + 1): -1}) for k in range(n - 1)]
    generators += [matrix_of(n, {(i, j): 1}) for i, j in pairs] + [matrix_of(n, {(j, i): 1}) for i, j in pairs]
    return LieAlgebraRecipe(
        f"sl{n}", tuple(generators), (), tuple({k: RATIONALS.one} for k in range(n - 1)), Fraction(2)
    )


def symplectic(n: int) -> LieAlgebraRecipe:
    """sp(n) for an even n = 2k: the matrices [[A, B], [C, -A^T]] with B and C symmetric.

    The order is A_ij by rows, then B_ij and C_ij with i <= j.
    """
    if n % 2:
        raise InputError(
            given=f"MatrixLieAlgebra.sp({n})",
            expected="an even size: sp(n) acts on n coordinates, half positions and half momenta",
            remedy=f"pass MatrixLieAlgebra.sp({n + 1})",
        )
    k = n // 2
    generators = [matrix_of(n, {(i, j): 1, (k + j, k + i): -1}) for i in range(k) for j in range(k)]
    for upper in (True, False):
        for i in range(k):
            for j in range(i, k):
                row, column = (0, k) if upper else (k, 0)
                generators.append(matrix_of(n, {(row + i, column + j): 1, (row + j, column + i): 1}))
    return LieAlgebraRecipe(
        f"sp{n}", tuple(generators), (), tuple({i * k + i: RATIONALS.one} for i in range(k)), Fraction(2)
    )


def lorentz(components: bool) -> LieAlgebraRecipe:
    """so(1, 3) on (t, x, y, z): rotations J_x, J_y, J_z, boosts K_x, K_y, K_z; parity and time reversal beside."""
    turns = [matrix_of(4, {(1 + j, 1 + i): 1, (1 + i, 1 + j): -1}) for i, j in ((1, 2), (2, 0), (0, 1))]
    boosts = [matrix_of(4, {(0, i): 1, (i, 0): 1}) for i in (1, 2, 3)]
    parity = ExactMatrix.diagonal([RATIONALS.rational(s) for s in (1, -1, -1, -1)])
    reversal = ExactMatrix.diagonal([RATIONALS.rational(s) for s in (-1, 1, 1, 1)])
    return LieAlgebraRecipe(
        "lorentz_with_components" if components else "lorentz",
        (*turns, *boosts),
        (parity, reversal) if components else (),
        ({2: I}, {5: RATIONALS.one}),
        HALF,
    )


def galilei() -> LieAlgebraRecipe:
    """Galilei's algebra on (x, y, z, t, 1): rotations J, boosts x -> x + v t, translations P, and that of time."""
    turns = [matrix_of(5, {(j, i): 1, (i, j): -1}) for i, j in ((1, 2), (2, 0), (0, 1))]
    boosts = [matrix_of(5, {(i, 3): 1}) for i in range(3)]
    shifts = [matrix_of(5, {(i, 4): 1}) for i in range(4)]
    return LieAlgebraRecipe("galilei", (*turns, *boosts, *shifts))


def special_euclidean(n: int) -> LieAlgebraRecipe:
    """se(n) on (x_1, ..., x_n, 1): the rotations of so(n) in their order, then the translations."""
    turns = [ExactMatrix([*x.rows, {}], n + 1) for x in rotations(n, (1,) * n)]
    return LieAlgebraRecipe(f"se{n}", (*turns, *(matrix_of(n + 1, {(i, n): 1}) for i in range(n))))
