"""Weights of a representation of a Lie algebra, and its irreducible parts for the algebras of angular momentum."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import sympy as sp

from invariants.errors import InputError

from ..numbers import RATIONALS, ExactMatrix, Number, Row, combination, null_space, number_from
from ..representation import Representation
from .matrix_lie_algebra import MatrixLieAlgebra

Weight = tuple[sp.Expr, ...]


def weights(rho: Representation, *, cartan: Sequence[Any] | None = None) -> dict[Weight, int]:
    """Simultaneous eigenvalues of a Cartan subalgebra, with their multiplicities.

        rho(H_a) v = w_a v

    For the named algebras the weights are real: i X_12, i X_34, ... for so(n), i times the diagonal generators for su(n),
    the diagonal ones for sl(n) and sp(n). Components are left aside.

    Args:
        rho: a representation of a MatrixLieAlgebra.
        cartan: commuting elements; those of ``rho.group.cartan`` unless given.

    Returns:
        {(w_1, ..., w_r): multiplicity}, highest weight first in lexicographic order.

    Raises:
        InputError: if an element of the Cartan subalgebra does not act diagonalisably.

    Source: J. E. Humphreys, Introduction to Lie Algebras and Representation Theory (1972), section 20.

    Example:
        >>> weights(MatrixLieAlgebra.sl(3).defining)
        {(1, 0): 1, (0, -1): 1, (-1, 1): 1}
    """
    algebra = _algebra_of(rho)
    rows = algebra.cartan_rows if cartan is None else algebra.commuting_rows(cartan)
    found = []
    for values, multiplicity in _split([combination(rho.matrices, row) for row in rows], rho.dimension):
        found.append((tuple(v.to_sympy() for v in values), multiplicity, [complex(v) for v in values]))
    found.sort(key=lambda item: [(-round(v.real, 9), -round(v.imag, 9)) for v in item[2]])
    return {weight: multiplicity for weight, multiplicity, _ in found}


def spins(rho: Representation) -> dict[sp.Rational, int]:
    """The irreducible parts of a representation of su(2), so(3), sl(2), or of another form of that algebra.

        multiplicity of j = multiplicity of the weight j - multiplicity of the weight j + 1

    Args:
        rho: a representation of a semisimple algebra of dimension 3; components are left aside.

    Returns:
        {j: multiplicity}, j rising; the part of spin j has dimension 2j + 1.

    Raises:
        InputError: for another algebra.

    Example:
        >>> vector = MatrixLieAlgebra.so(3).defining
        >>> spins(vector * vector)
        {0: 1, 1: 1, 2: 1}
    """
    algebra = _algebra_of(rho)
    if algebra.dimension != 3 or not algebra.is_semisimple:
        raise InputError(
            given=f"a representation of {algebra!r}",
            expected="one of su(2), so(3), sl(2) or another semisimple algebra of dimension 3",
            remedy="use weights(rho), which holds for every algebra with a Cartan subalgebra",
        )
    # the root is weight 1 of the adjoint representation, in whatever scale the Cartan element has
    root = next(iter(weights(algebra.adjoint)))[0]
    held = {sp.nsimplify(sp.simplify(w / root)): count for (w,), count in weights(rho).items()}
    return {j: held[j] - held.get(j + 1, 0) for j in sorted(held) if j >= 0 and held[j] > held.get(j + 1, 0)}


def _algebra_of(rho: Any) -> MatrixLieAlgebra:
    group = getattr(rho, "group", None)
    if not isinstance(rho, Representation) or not isinstance(group, MatrixLieAlgebra):
        raise InputError(
            given=f"{rho!r}",
            expected="a Representation of a MatrixLieAlgebra",
            remedy="for a finite group use rho.decompose()",
        )
    return group


def _split(matrices: Sequence[ExactMatrix], size: int) -> Iterator[tuple[tuple[Number, ...], int]]:
    if not matrices:
        yield (), size
        return
    first, *rest = matrices
    for value, basis in _eigenspaces(first):
        restricted = [_restricted(m, basis) for m in rest]
        for values, multiplicity in _split(restricted, len(basis)):
            yield (value, *values), multiplicity


def _restricted(matrix: ExactMatrix, basis: Sequence[Row]) -> ExactMatrix:
    """The matrix on an invariant subspace: its vectors are 1 at a place of their own, where coordinates are read."""
    images = []
    for vector in basis:
        image = matrix.times(vector)
        images.append({j: image[max(v)] for j, v in enumerate(basis) if max(v) in image})
    return ExactMatrix(images, len(basis)).T


def _eigenspaces(matrix: ExactMatrix) -> list[tuple[Number, list[Row]]]:
    size = matrix.columns
    found: list[tuple[Number, list[Row]]] = []
    known: set[sp.Expr] = set()  # as expressions: numbers of two fields are costly to compare
    for start in range(size):
        if sum(len(basis) for _, basis in found) == size:
            break
        for value in _roots(_annihilator(matrix, start)):
            if value.to_sympy() not in known:
                known.add(value.to_sympy())
                found.append((value, null_space((matrix - ExactMatrix.diagonal([value] * size)).rows, size)))
    if sum(len(basis) for _, basis in found) != size:
        raise InputError(
            given="an element of the Cartan subalgebra that does not act diagonalisably",
            expected="simultaneous eigenvectors that span the representation",
            remedy="pass cartan= with semisimple elements; a nilpotent one has no weights",
        )
    return found


def _annihilator(matrix: ExactMatrix, start: int) -> list[Number]:
    """The least monic polynomial p with p(M) e_start = 0, constant term first."""
    vector: Row = {start: RATIONALS.one}
    held: dict[int, tuple[Row, list[Number]]] = {}  # reduced powers of M on e_start, by their leading places
    degree = 0
    while True:
        rest, polynomial = dict(vector), [RATIONALS.zero] * degree + [RATIONALS.one]
        for place, (row, coefficients) in held.items():
            factor = rest.get(place)
            if factor:
                for j, c in row.items():
                    rest[j] = rest.get(j, RATIONALS.zero) - c * factor
                for j, c in enumerate(coefficients):
                    polynomial[j] = polynomial[j] - c * factor
        rest = {j: c for j, c in rest.items() if c}
        if not rest:
            return polynomial
        lead = min(rest)
        scale = rest[lead].inverse()
        held[lead] = {j: c * scale for j, c in rest.items()}, [c * scale for c in polynomial]
        vector, degree = matrix.times(vector), degree + 1


def _roots(polynomial: Sequence[Number]) -> list[Number]:
    symbol = sp.Symbol("x")
    poly = sp.Poly([c.to_sympy() for c in reversed(polynomial)], symbol, extension=True)
    if not all(c.is_rational for c in polynomial) and any(f.degree() > 2 for f, _ in poly.factor_list()[1]):
        raise InputError(
            given=f"eigenvalues that are roots of {poly.as_expr()}",
            expected="a Cartan subalgebra whose eigenvalues are roots of rational or of quadratic polynomials",
            remedy="pass cartan= with other elements",
        )
    out = []
    for factor, _ in poly.factor_list()[1]:
        solved = sp.roots(factor, symbol) if factor.degree() <= 2 or factor.is_cyclotomic else factor.all_roots()
        out += [number_from(root) for root in solved]
    return out
