"""Finite groups from permutations, matrices, tables, by name and as products."""

from __future__ import annotations

import itertools
import random

import numpy as np
import pytest
import sympy as sp
from sympy.combinatorics import Permutation, PermutationGroup

from invariants.errors import InputError
from invariants.representations import (
    AbelianGroup,
    AlternatingGroup,
    CyclicGroup,
    DihedralGroup,
    DirectProduct,
    FiniteGroup,
    QuaternionGroup,
    Representation,
    SemidirectProduct,
    SymmetricGroup,
)

NAMED = {
    "c1": (lambda: CyclicGroup(1), 1, 1),
    "c12": (lambda: CyclicGroup(12), 12, 12),
    "d1": (lambda: DihedralGroup(1), 2, 2),
    "d2": (lambda: DihedralGroup(2), 4, 4),
    "d6": (lambda: DihedralGroup(6), 12, 6),
    "s1": (lambda: SymmetricGroup(1), 1, 1),
    "s2": (lambda: SymmetricGroup(2), 2, 2),
    "s5": (lambda: SymmetricGroup(5), 120, 7),
    "a3": (lambda: AlternatingGroup(3), 3, 3),
    "a6": (lambda: AlternatingGroup(6), 360, 7),
    "q8": (QuaternionGroup, 8, 5),
    "q20": (lambda: QuaternionGroup(20), 20, 8),
    "4x6": (lambda: AbelianGroup(4, 6), 24, 24),
    "c3xs3": (lambda: DirectProduct(CyclicGroup(3), SymmetricGroup(3)), 18, 9),
    "c7:c3": (lambda: SemidirectProduct(CyclicGroup(7), CyclicGroup(3), [[2]]), 21, 5),
    "c2^3:c7": (
        lambda: SemidirectProduct(AbelianGroup(2, 2, 2), CyclicGroup(7), [[(0, 1, 0), (0, 0, 1), (1, 1, 0)]]),
        56,
        8,
    ),
}


@pytest.mark.parametrize("name", NAMED)
def test_group_axioms_classes_and_words(name: str) -> None:
    make, order, classes = NAMED[name]
    G = make()
    assert G.order == order and len(G.conjugacy_classes()) == classes
    draw = random.Random(0)
    for _ in range(30):
        a, b, c = (draw.randrange(order) for _ in range(3))
        assert G.multiply(G.multiply(a, b), c) == G.multiply(a, G.multiply(b, c))
        assert G.multiply(a, G.inverse(a)) == G.multiply(G.inverse(a), a) == G.identity
        assert G.power(a, -2) == G.inverse(G.multiply(a, a))
        word = G.identity
        for s in G.word(a):
            word = G.multiply(word, G.generators[s])
        assert word == a
        assert G.index(G.label(a)) == a
        conjugate = G.multiply(G.multiply(b, a), G.inverse(b))
        assert G.class_of[conjugate] == G.class_of[a]
    assert sum(len(members) for members in G.conjugacy_classes()) == order
    assert G.conjugacy_classes()[0] == (0,)


def test_products_are_read_right_to_left() -> None:
    G = FiniteGroup.from_permutations([[1, 2, 0], [1, 0, 2]])
    a, b = G.index([1, 2, 0]), G.index([1, 0, 2])
    assert G.label(G.multiply(a, b)) == tuple([1, 2, 0][[1, 0, 2][k]] for k in range(3))


def test_sympy_permutations_agree_with_sympy() -> None:
    # z -> z + 1, 2 z, -1/z on the projective line over seven elements, infinity being point 7
    generators = [
        Permutation([1, 2, 3, 4, 5, 6, 0, 7]),
        Permutation([0, 2, 4, 6, 1, 3, 5, 7]),
        Permutation(0, 7)(1, 6)(2, 3)(4, 5),
    ]
    G = FiniteGroup.from_permutations(generators)
    assert G.order == PermutationGroup(generators).order() == 168
    assert FiniteGroup.from_permutations([Permutation(0, 1), Permutation(3)]).degree == 4


def test_large_groups_do_without_a_table() -> None:
    G = SymmetricGroup(7)
    a, b = G.index([1, 2, 3, 4, 5, 6, 0]), G.index([1, 0, 2, 3, 4, 5, 6])
    assert G.label(G.multiply(a, b)) == (2, 1, 3, 4, 5, 6, 0)
    with pytest.raises(InputError, match="at most 3000"):
        G.table


def test_from_table_with_the_identity_anywhere() -> None:
    G = SymmetricGroup(3)
    shuffle = [3, 1, 4, 0, 5, 2]
    back = {s: k for k, s in enumerate(shuffle)}
    table = [[back[G.multiply(shuffle[a], shuffle[b])] for b in range(6)] for a in range(6)]
    H = FiniteGroup.from_table(table)
    for a, b in itertools.product(range(6), repeat=2):
        assert H.label(H.multiply(a, b)) == table[H.label(a)][H.label(b)]
    assert H.label(H.identity) == 3


def test_from_matrices_keeps_the_matrices() -> None:
    half = sp.Rational(1, 2)
    turn = sp.Matrix([[half, -sp.sqrt(3) / 2], [sp.sqrt(3) / 2, half]])
    G = FiniteGroup.from_matrices([turn, [[1, 0], [0, -1]]])
    assert G.order == 12
    for a, b in itertools.product(G.elements, repeat=2):
        assert sp.simplify(G.label(a) * G.label(b) - G.label(G.multiply(a, b))).is_zero_matrix
    assert G.index(turn) == G.generators[0]


def test_the_trivial_group_of_every_constructor() -> None:
    for G in (
        FiniteGroup.from_table([[0]]),
        FiniteGroup.from_permutations([[0]]),
        FiniteGroup.from_matrices([[[1]]]),
        DirectProduct(CyclicGroup(1), CyclicGroup(1)),
        SemidirectProduct(CyclicGroup(1), CyclicGroup(1), [[0]]),
        SymmetricGroup(3).subgroup([]),
        AbelianGroup(1),
    ):
        assert G.order == 1 and len(G.irreps()) == len(G.irreps("real")) == 1
        assert Representation.regular(G).decompose().multiplicities == (1,)


def test_integers_of_sympy_and_numpy_are_integers() -> None:
    assert CyclicGroup(sp.Integer(4)).multiply(sp.Integer(3), np.int64(2)) == 1
    assert FiniteGroup.from_table(sp.Matrix([[0, 1], [1, 0]])).order == 2
    assert FiniteGroup.from_table(np.array([[0, 1], [1, 0]])).order == 2


def test_large_cyclic_groups() -> None:
    G = CyclicGroup(500)
    assert G.degree == 4 + 125 and G.multiply(300, 400) == 200
    assert len(G.character_table()) == len(G.conjugacy_classes()) == 500


def test_subgroups() -> None:
    G = SymmetricGroup(4)
    H = G.subgroup([[1, 0, 3, 2], [2, 3, 0, 1]])
    assert H.order == 4 and H.is_abelian
    for a, b in itertools.product(H.elements, repeat=2):
        assert H.members[H.multiply(a, b)] == G.multiply(H.members[a], H.members[b])
    assert G.subgroup([]).order == 1


def test_abelian_groups_and_their_characters() -> None:
    G = AbelianGroup(4, 6)
    assert G.invariant_factors == (2, 12)
    assert AbelianGroup(1, 1).invariant_factors == ()
    assert G.index((3, 5)) == 23 and G.residues(23) == (3, 5)
    for k, g, h in itertools.product(range(0, 24, 5), repeat=3):
        assert G.character_value(k, G.multiply(g, h)) == G.character_value(k, g) * G.character_value(k, h)
    orders = [G.character_order(k) for k in G.elements]
    assert orders == G.dual.element_orders.tolist()
    assert set(G.self_dual_characters) == {k for k in G.elements if orders[k] <= 2}
    assert len(G.self_dual_characters) + 2 * len(G.conjugate_pairs) == 24
    k, bar = G.conjugate_pairs[0]
    assert G.character_value(bar, 7) == G.character_value(k, 7).conjugate()


def test_quaternion_relations() -> None:
    G = QuaternionGroup(12)
    x, y = G.generators
    assert G.power(x, 6) == 0 and G.power(y, 2) == G.power(x, 3)
    assert G.multiply(G.multiply(y, x), G.inverse(y)) == G.inverse(x)


def test_semidirect_action_as_a_function() -> None:
    G = SemidirectProduct(CyclicGroup(5), CyclicGroup(4), lambda h, n: n * 2**h % 5)
    assert G.order == 20 and len(G.conjugacy_classes()) == 5


BAD = {
    "no generators": (lambda: FiniteGroup.from_permutations([]), "at least one permutation"),
    "no list": (lambda: FiniteGroup.from_permutations(5), "a list of at least one permutation"),
    "bare permutation": (lambda: FiniteGroup.from_permutations(Permutation([1, 2, 0])), "put it into a list"),
    "text": (lambda: FiniteGroup.from_permutations([["1", "0"]]), "a permutation of 0"),
    "float table": (lambda: FiniteGroup.from_table([[0.0, 1.0], [1.0, 0.0]]), "entries that are no integers"),
    "half table": (lambda: FiniteGroup.from_table([[sp.Rational(1, 2)]]), "entries that are no integers"),
    "no matrices": (lambda: FiniteGroup.from_matrices(None), "a list of at least one matrix"),
    "no entries": (lambda: FiniteGroup.from_matrices([[]]), "without entries"),
    "limit": (lambda: FiniteGroup.from_permutations([[1, 0]], limit="x"), "limit='x'"),
    "many points": (lambda: FiniteGroup.from_permutations([[*range(1, 10**6), 0]]), "order times points"),
    "nested": (lambda: CyclicGroup(3).multiply([[0], [1]], 1), "a number from 0 to 2"),
    "power": (lambda: CyclicGroup(3).power(1, 1.5), "exponent=1.5"),
    "subgroup": (lambda: CyclicGroup(3).subgroup(None), "a list of elements"),
    "no permutation": (lambda: FiniteGroup.from_permutations([[1, 1]]), "a permutation of 0"),
    "floats": (lambda: FiniteGroup.from_permutations([[0.5, 1]]), "a permutation of 0"),
    "degrees": (lambda: FiniteGroup.from_permutations([[1, 0], [1, 2, 0]]), "one number of points"),
    "huge": (lambda: FiniteGroup.from_permutations([[*range(1, 9), 0], [1, 0, *range(2, 9)]]), "at most 10000"),
    "no group": (lambda: FiniteGroup.from_table([[0, 1], [1, 1]]), "every element once"),
    "no identity": (lambda: FiniteGroup.from_table([[1, 0, 2], [0, 2, 1], [2, 1, 0]]), "an element e with"),
    "ragged": (lambda: FiniteGroup.from_table([[0, 1], [1]]), "not square"),
    "infinite": (lambda: FiniteGroup.from_matrices([[[1, 1], [0, 1]]], limit=50), "more than 50 products"),
    "singular": (lambda: FiniteGroup.from_matrices([[[1, 1], [1, 1]]]), "singular matrix 0"),
    "sizes": (lambda: FiniteGroup.from_matrices([[[1]], [[1, 0], [0, 1]]]), "square matrices of one size"),
    "inexact": (lambda: FiniteGroup.from_matrices([[[0.0, 1], [1, 0]]]), "the float"),
    "cyclic 0": (lambda: CyclicGroup(0), "at least 1"),
    "cyclic text": (lambda: CyclicGroup("4"), "an integer"),
    "symmetric 9": (lambda: SymmetricGroup(9), r"at most SymmetricGroup\(7\)"),
    "quaternion 6": (lambda: QuaternionGroup(6), "a multiple of 4"),
    "one factor": (lambda: DirectProduct(CyclicGroup(2)), "two or more"),
    "no automorphism": (lambda: SemidirectProduct(CyclicGroup(6), CyclicGroup(2), [[2]]), "an automorphism of N"),
    "no homomorphism": (lambda: SemidirectProduct(CyclicGroup(7), CyclicGroup(3), [[3]]), "a homomorphism from H"),
    "no action": (lambda: SemidirectProduct(CyclicGroup(7), CyclicGroup(3), []), "for each of the 1 generators"),
    "abelian 0": (lambda: AbelianGroup(4, 0), "at least 1"),
    "element": (lambda: CyclicGroup(3).multiply(1, 3), "a number from 0 to 2"),
    "foreign": (lambda: SymmetricGroup(3).index([0, 1, 2, 3]), "a number from 0 to 5"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_explained(case: str) -> None:
    make, message = BAD[case]
    with pytest.raises(InputError, match=message):
        make()


def test_associativity_is_proved() -> None:
    # a loop of order 5 with an identity and inverses that is not a group
    loop = [[0, 1, 2, 3, 4], [1, 0, 3, 4, 2], [2, 4, 0, 1, 3], [3, 2, 4, 0, 1], [4, 3, 1, 2, 0]]
    assert all(sorted(row) == list(range(5)) for row in [*loop, *np.array(loop).T.tolist()])
    with pytest.raises(InputError, match="an associative product"):
        FiniteGroup.from_table(loop)
