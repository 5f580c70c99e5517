"""A Cartan subalgebra of a Lie algebra, found among small combinations of its basis and proved."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from invariants.errors import InputError

from ..numbers import RATIONALS, ExactMatrix, Row, combination, null_space


def find_cartan(adjoint: Sequence[ExactMatrix]) -> tuple[Row, ...]:
    """Coefficients of a basis of an abelian subalgebra that is its own normaliser.

    From the whole algebra the generalised null space of ad y is taken, again and again, for that y among the basis vectors
    of what is left, their sums and their differences, which leaves the least.

    Args:
        adjoint: the matrix of [X_i, .] for each generator.

    Raises:
        InputError: if none is found: it may need other combinations, or be nilpotent without being abelian.

    Source: N. Bourbaki, Lie Groups and Lie Algebras, chapter VII, section 2.

    Example:
        >>> from invariants.representations import MatrixLieAlgebra
        >>> find_cartan(MatrixLieAlgebra.so(4).adjoint_matrices)
        ({0: 1}, {5: 1})
    """
    size = len(adjoint)
    equations: list[Row] = []
    space = null_space(equations, size)
    while any(combination(adjoint, x).times(y) for x, y in combinations(space, 2)):
        best: tuple[list[Row], list[Row]] | None = None
        for y in _candidates(space):
            kept = [*equations, *_nilpotent_part(combination(adjoint, y)).rows]
            left = null_space(kept, size)
            if len(left) < len(space if best is None else best[1]):
                best = kept, left
        if best is None:
            raise _none_found()
        equations, space = best
    # {v : [h, v] in the subalgebra for all its h}
    outside = ExactMatrix(equations, size)
    normaliser = null_space([row for h in space for row in (outside @ combination(adjoint, h)).rows], size)
    if len(normaliser) != len(space):
        raise _none_found()
    return tuple(space)


def _nilpotent_part(matrix: ExactMatrix) -> ExactMatrix:
    """A power of at least the size: its null space is the generalised one."""
    power, exponent = matrix, 1
    while exponent < matrix.columns:
        power, exponent = power @ power, 2 * exponent
    return power


def _candidates(space: Sequence[Row]) -> Iterator[Row]:
    yield from space
    for x, y in combinations(space, 2):
        for sign in (1, -1):
            total = dict(x)
            for k, c in y.items():
                total[k] = total.get(k, RATIONALS.zero) + c * sign
            yield {k: c for k, c in total.items() if c}


def _none_found() -> InputError:
    return InputError(
        given="an algebra in which the search finds no abelian Cartan subalgebra",
        expected="one spanned by small combinations of the generators",
        remedy="pass cartan=, commuting elements that act diagonalisably",
    )
