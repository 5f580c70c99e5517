"""Exterior and symmetric powers of matrices, of group elements and of derivations."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, combinations_with_replacement
from math import factorial, prod

from .numbers import RATIONALS, ExactMatrix, Number, Row, from_columns

Factors = tuple[int, ...]


def exterior_power(matrix: ExactMatrix, degree: int, *, derivation: bool = False) -> ExactMatrix:
    """The action on e_i1 ^ ... ^ e_ik with rising indices in lexicographic order: the matrix of minors.

    Args:
        matrix: the action on e_1, ..., e_n.
        degree: k.
        derivation: for an element of a Lie algebra, which acts on one factor after the other.
    """
    basis = list(combinations(range(matrix.columns), degree))
    return _derived(matrix, basis, True) if derivation else _multiplied(matrix, basis, True)


def symmetric_power(matrix: ExactMatrix, degree: int, *, derivation: bool = False) -> ExactMatrix:
    """The action on monomials e_i1 ... e_ik, indices not falling, in lexicographic order; arguments as above."""
    basis = list(combinations_with_replacement(range(matrix.columns), degree))
    return _derived(matrix, basis, False) if derivation else _multiplied(matrix, basis, False)


def exterior_norms(norms: Sequence[Number], degree: int) -> list[Number]:
    """Squared lengths of the e_i1 ^ ... ^ e_ik, where those of the e_i are given."""
    return [prod(chosen, start=RATIONALS.one) for chosen in combinations(norms, degree)]


def monomial_norms(norms: Sequence[Number], degree: int) -> list[Number]:
    """Squared lengths of the monomials in the symmetric power, where those of the basis vectors are given.

    The monomial with exponents a is the symmetrised tensor; its squared length is a_1! a_2! .../degree! times the product.
    """
    out = []
    for chosen in combinations_with_replacement(range(len(norms)), degree):
        repeated = prod(factorial(chosen.count(j)) for j in set(chosen))
        out.append(prod((norms[j] for j in chosen), start=RATIONALS.one) * Fraction(repeated, factorial(degree)))
    return out


def _multiplied(matrix: ExactMatrix, basis: Sequence[Factors], alternating: bool) -> ExactMatrix:
    index = {factors: n for n, factors in enumerate(basis)}
    columns = [matrix.column(j) for j in range(matrix.columns)]
    images: list[Row] = []
    for factors in basis:
        terms: dict[Factors, Number] = {(): RATIONALS.one}
        for j in factors:
            following: dict[Factors, Number] = {}
            for held, a in terms.items():
                for i, c in columns[j].items():
                    key, sign = _joined(held, i, alternating)
                    if sign:
                        following[key] = following.get(key, RATIONALS.zero) + a * c * sign
            terms = following
        images.append({index[key]: c for key, c in terms.items()})
    return from_columns(images, len(basis))


def _derived(matrix: ExactMatrix, basis: Sequence[Factors], alternating: bool) -> ExactMatrix:
    index = {factors: n for n, factors in enumerate(basis)}
    images: list[Row] = []
    for factors in basis:
        image: Row = {}
        for place, j in enumerate(factors):
            rest = (*factors[:place], *factors[place + 1 :])
            # the new factor stands at its place, and is first moved to the end
            moved = -1 if alternating and (len(rest) - place) % 2 else 1
            for i, c in matrix.column(j).items():
                key, sign = _joined(rest, i, alternating)
                if sign:
                    image[index[key]] = image.get(index[key], RATIONALS.zero) + c * (sign * moved)
        images.append(image)
    return from_columns(images, len(basis))


def _joined(held: Factors, i: int, alternating: bool) -> tuple[Factors, int]:
    """The sorted product of factors with one more at the end, and its sign; 0 where it vanishes."""
    if not alternating:
        return tuple(sorted((*held, i))), 1
    after = sum(1 for h in held if h > i)
    cut = len(held) - after
    return (*held[:cut], i, *held[cut:]), 0 if i in held else -1 if after % 2 else 1
