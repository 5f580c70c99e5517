"""Representations and what is built from them, against characters and SymPy."""

from __future__ import annotations

import copy
import itertools
import pickle
import random
from fractions import Fraction

import numpy as np
import pytest
import sympy as sp

from invariants.errors import InputError
from invariants.representations import (
    AlternatingGroup,
    CyclicGroup,
    DihedralGroup,
    FiniteGroup,
    QuaternionGroup,
    Representation,
    SymmetricGroup,
)

S4 = SymmetricGroup(4)
POINTS = Representation.permutation(S4)
TWO = S4.irreps()[2]
THREE = S4.irreps("real")[4]
Q8 = QuaternionGroup()
SPIN = Q8.irreps()[4]
D5 = DihedralGroup(5)
PLANE = D5.irreps("real")[2]
MADE = {
    "points": POINTS,
    "regular": Representation.regular(S4),
    "sum": POINTS + TWO,
    "product": TWO * THREE,
    "dual": (TWO + THREE).dual(),
    "exterior": POINTS.exterior(2),
    "symmetric": THREE.symmetric(3),
    "on cosets": Representation.permutation(S4, S4.subgroup([[1, 0, 2, 3]])),
    "spin": SPIN * SPIN.dual(),
    "plane": PLANE.symmetric(2) * PLANE,
    "induced": Representation.from_matrices(S4.subgroup([[1, 2, 3, 0]]), [[[sp.I]]]).induce(S4),
    "restricted": THREE.restrict(S4.subgroup([[1, 2, 0, 3]])),
    "trivial": Representation.trivial(Q8),
}


@pytest.mark.parametrize("name", MADE)
def test_the_relations_hold_and_lengths_are_kept(name: str) -> None:
    rho = MADE[name]
    rho.group.check(rho.matrices)
    assert rho.is_unitary()
    assert rho.character().degree == rho.dimension
    assert rho(0) == sp.eye(rho.dimension)


@pytest.mark.parametrize("name", ["sum", "product", "symmetric", "plane", "exterior"])
def test_sympy_matrices_multiply(name: str) -> None:
    rho = MADE[name]
    G = rho.group
    draw = random.Random(name)
    for _ in range(2):
        a, b = draw.randrange(G.order), draw.randrange(G.order)
        one, two, both = (np.array(sp.N(rho(g), 20).tolist(), dtype=complex) for g in (a, b, G.multiply(a, b)))
        assert abs(one @ two - both).max() < 1e-12


def test_characters_of_constructions() -> None:
    chi, psi = POINTS.character(), THREE.character()
    assert (POINTS + THREE).character() == chi + psi
    assert (POINTS * THREE).character() == chi * psi
    assert SPIN.dual().character() == SPIN.character().conjugate()
    for g, members in enumerate(S4.conjugacy_classes()):
        square = int(S4.class_of[S4.multiply(members[0], members[0])])
        one, two = chi.numbers[g], chi.numbers[square]
        assert POINTS.exterior(2).character().numbers[g] == (one * one - two) * Fraction(1, 2)
        assert POINTS.symmetric(2).character().numbers[g] == (one * one + two) * Fraction(1, 2)


@pytest.mark.parametrize("generators", [[[1, 0, 2, 3]], [[1, 2, 0, 3]], [[1, 2, 3, 0], [0, 3, 2, 1]]])
def test_frobenius_reciprocity(generators: list[list[int]]) -> None:
    H = S4.subgroup(generators)
    for small, large in itertools.product(H.irreps(), S4.irreps()):
        assert small.induce(S4).character().inner(large.character()) == small.character().inner(
            large.restrict(H).character()
        )


def test_symmetric_power_is_that_of_polynomials() -> None:
    # the exact matrices act on monomials; on the orthonormal basis the third power of a rotation is unitary
    rho = THREE.symmetric(2)
    g = S4.generators[0]
    matrix, v = THREE(g), sp.Matrix(sp.symbols("a b c"))
    pairs = list(itertools.combinations_with_replacement(range(3), 2))
    weight = [1 if i == j else sp.sqrt(2) for i, j in pairs]
    coordinates = sp.Matrix([w * v[i] * v[j] for w, (i, j) in zip(weight, pairs, strict=True)])
    moved = matrix * v
    image = sp.Matrix([w * moved[i] * moved[j] for w, (i, j) in zip(weight, pairs, strict=True)])
    assert (rho(g) * coordinates - image).applyfunc(sp.expand).is_zero_matrix


def test_copies() -> None:
    group = DihedralGroup(5)
    rho = group.irreps("real")[2] + group.irreps()[3]
    for other in (copy.deepcopy(rho), pickle.loads(pickle.dumps(rho))):
        assert other.group is not group and other(3) == rho(3)
        assert other.matrices[0].rows[0][0].field is rho.matrices[0].rows[0][0].field
        assert other.character().inner(other.group.irreps("real")[2].character()) == 1


def test_sums_and_nested_lists() -> None:
    assert sum([TWO, THREE]).character() == TWO.character() + THREE.character()
    assert Representation(CyclicGroup(4), [[[0, -1], [1, 0]]]).is_real() and not SPIN.is_real()


def test_labels_and_dictionaries() -> None:
    G = FiniteGroup.from_permutations([[1, 2, 0], [1, 0, 2]])
    sign = Representation.from_matrices(G, {(1, 2, 0): [[1]], (1, 0, 2): [[-1]], (0, 2, 1): [[-1]]})
    assert sign([2, 1, 0]) == sp.Matrix([[-1]])
    with pytest.raises(InputError, match="another matrix than the product"):
        Representation.from_matrices(G, {(1, 2, 0): [[1]], (1, 0, 2): [[-1]], (0, 2, 1): [[1]]})


BAD = {
    "order of a generator": (
        lambda: Representation.from_matrices(SymmetricGroup(3), [[[0, 1], [1, 0]], [[1, 0], [0, 1]]]),
        r"relation g0 g0 g0 = 1 .* fails",
    ),
    "mixed relation": (
        lambda: Representation.from_matrices(DihedralGroup(3), [[[sp.exp(2 * sp.pi * sp.I / 3)]], [[1]]]),
        "relation .* fails",
    ),
    "count": (lambda: Representation.from_matrices(SymmetricGroup(3), [[[1]]]), "2, one for each generator"),
    "sizes": (lambda: Representation.from_matrices(SymmetricGroup(3), [[[1]], sp.eye(2)]), "square matrices of one"),
    "float": (lambda: Representation.from_matrices(CyclicGroup(2), [[[-1.0]]]), "the float"),
    "singular": (lambda: Representation.from_matrices(CyclicGroup(2), [[[0]]]), "relation"),
    "no list": (lambda: Representation.from_matrices(CyclicGroup(2), 3), "a list of matrices"),
    "missing": (lambda: Representation.from_matrices(SymmetricGroup(3), {0: [[1]]}), "without one for the generator"),
    "two groups": (lambda: POINTS + Representation.permutation(SymmetricGroup(4)), "one and the same group object"),
    "no points": (lambda: Representation.permutation(S4, [[0, 0], [1, 0]]), "the images of the points"),
    "no action": (lambda: Representation.permutation(S4, [[1, 2, 0], [1, 0, 2]]), "relation"),
    "foreign subgroup": (lambda: POINTS.restrict(CyclicGroup(4)), "a subgroup made by that very group"),
    "degree": (lambda: POINTS.exterior(5), "an integer from 0 to 4"),
    "power": (lambda: POINTS.symmetric(-1), "an integer from 0"),
    "regular of a huge group": (lambda: Representation.regular(SymmetricGroup(7)), "at most 4096"),
    "no group": (lambda: Representation.trivial(None), "a FiniteGroup or a MatrixLieAlgebra"),
    "fractions of points": (
        lambda: Representation.permutation(CyclicGroup(4), [[1.9, 0.2]]),
        "the images of the points",
    ),
    "tensor power": (lambda: MADE["regular"] * MADE["regular"] * MADE["regular"], "at most 4096"),
    "exterior": (lambda: MADE["regular"].exterior(12), "at most 4096"),
    "symmetric": (lambda: MADE["regular"].symmetric(20), "at most 4096"),
    "element": (lambda: POINTS(24), "a number from 0 to 23"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_explained(case: str) -> None:
    make, message = BAD[case]
    with pytest.raises(InputError, match=message):
        make()


def test_a_large_representation_is_proved_vector_by_vector() -> None:
    G = AlternatingGroup(5)
    rho = Representation.regular(G)
    assert G.order * len(rho.matrices) * rho.dimension**2 > 200_000
    G.check(rho.matrices)
    wrong = list(rho.matrices)
    wrong[0], wrong[1] = wrong[1], wrong[0]
    G._check_by_vectors(rho.matrices)
    with pytest.raises(InputError, match="relation"):
        G._check_by_vectors([rho.matrices[0], rho.matrices[0], rho.matrices[2]])
