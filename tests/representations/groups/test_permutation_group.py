"""Groups of permutations that are never listed."""

from __future__ import annotations

from math import factorial

import pytest
from sympy.combinatorics import Permutation

from invariants.errors import InputError
from invariants.representations import (
    FiniteGroup,
    PermutationGroup,
    Representation,
    equivariant_basis,
    fixed_space,
)

TRANSPOSITION, CYCLE = [1, 0, 2, 3], [1, 2, 3, 0]


def matrix(images: list[int], sign: int = 1) -> list[list[int]]:
    return [[sign * int(images[j] == i) for j in range(len(images))] for i in range(len(images))]


def test_agrees_with_the_listed_group() -> None:
    generators = [TRANSPOSITION, CYCLE]
    listed, unlisted = FiniteGroup.from_permutations(generators), PermutationGroup(generators)
    assert unlisted.order == listed.order == 24
    pairs = [Representation.from_matrices(g, [matrix(p) for p in generators]) for g in (listed, unlisted)]
    one, two = ([w.tolist() for w in equivariant_basis(r, r)] for r in pairs)
    assert one == two
    assert fixed_space(pairs[0]).basis == fixed_space(pairs[1]).basis
    assert fixed_space(pairs[1] * pairs[1]).dimension == 2
    assert pairs[1]((0, 1)) == pairs[1](0) * pairs[1](1)


def test_large_orders_are_exact() -> None:
    group = PermutationGroup([[1, 0, *range(2, 25)], [*range(1, 25), 0]])
    assert group.order == factorial(25)
    assert PermutationGroup([Permutation([2, 0, 1])]).order == 3
    assert PermutationGroup([[0]]).order == 1


def test_refuses_what_is_no_representation() -> None:
    group = PermutationGroup([TRANSPOSITION, CYCLE])
    with pytest.raises(InputError, match="do not respect a relation"):
        Representation.from_matrices(group, [[[-1]], [[1]]])  # a 4-cycle is odd
    assert Representation.from_matrices(group, [[[-1]], [[-1]]]).dimension == 1
    with pytest.raises(InputError, match="no permutation with signs"):
        Representation.from_matrices(group, [[[2]], [[1]]])
    with pytest.raises(InputError, match="no permutation with signs"):
        Representation.from_matrices(group, [[[1, 1], [0, 1]], [[1, 0], [0, 1]]])
    with pytest.raises(InputError, match="expected: 2"):
        Representation.from_matrices(group, [[[1]]])


@pytest.mark.parametrize("element", [2, -1, "g", (0, 5), None])
def test_refuses_elements(element: object) -> None:
    group = PermutationGroup([TRANSPOSITION, CYCLE])
    rho = Representation.from_matrices(group, [matrix(TRANSPOSITION), matrix(CYCLE)])
    with pytest.raises(InputError, match="the number of a generator"):
        rho(element)


def test_refuses_what_needs_elements() -> None:
    group = PermutationGroup([TRANSPOSITION, CYCLE])
    rho = Representation.from_matrices(group, [matrix(TRANSPOSITION), matrix(CYCLE)])
    for ask in (rho.character, rho.decompose, lambda: Representation.regular(group)):
        with pytest.raises(InputError, match="FiniteGroup"):
            ask()


@pytest.mark.parametrize("generators", [[], [[0, 0]], [[1, 0], [0, 1, 2]], "ab", 3])
def test_refuses_generators(generators: object) -> None:
    with pytest.raises(InputError):
        PermutationGroup(generators)
