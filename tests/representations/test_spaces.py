"""Fixed spaces, equivariant bases and decompositions of random representations: dimensions, commutation, projectors."""

from __future__ import annotations

import random

import numpy as np
import pytest
import sympy as sp

from invariants.errors import InputError
from invariants.representations import (
    AbelianGroup,
    AlternatingGroup,
    CyclicGroup,
    DihedralGroup,
    FiniteGroup,
    QuaternionGroup,
    Representation,
    SemidirectProduct,
    SymmetricGroup,
    equivariant_basis,
    fixed_space,
)
from invariants.representations.irreps.decomposition import decompose
from tests.usual import in_turn

GROUPS = [
    SymmetricGroup(3),
    SymmetricGroup(4),
    AlternatingGroup(4),
    AlternatingGroup(5),
    QuaternionGroup(),
    QuaternionGroup(12),
    DihedralGroup(5),
    DihedralGroup(6),
    CyclicGroup(7),
    AbelianGroup(2, 6),
    SemidirectProduct(CyclicGroup(7), CyclicGroup(3), [[2]]),
    FiniteGroup.from_permutations([[1, 2, 3, 0, 4, 5], [0, 1, 2, 3, 5, 4]]),
]


def drawn(group: FiniteGroup, draw: random.Random, most: int = 10) -> Representation:
    """A random sum of irreducible, permutation, product and power representations, some in a skew basis."""
    parts = [*group.irreps(), *group.irreps("real")]
    rho: Representation = draw.choice(parts)
    for _ in range(3):
        kind = draw.randrange(4)
        other = draw.choice(parts)
        if kind == 0:
            rho = rho + other
        elif kind == 1 and rho.dimension * other.dimension <= most:
            rho = rho * other
        elif kind == 2 and rho.dimension <= 3:
            rho = draw.choice([rho.symmetric(2), rho.dual(), rho.exterior(min(2, rho.dimension))])
        elif kind == 3 and group.degree <= 6:
            rho = rho + Representation.permutation(group)
        if rho.dimension >= most:
            break
    return rho


def skewed(rho: Representation, draw: random.Random) -> Representation:
    """The same in a basis that is not orthogonal."""
    size = rho.dimension
    basis = sp.eye(size)
    for _ in range(size):
        i, j = draw.randrange(size), draw.randrange(size)
        if i < j:  # triangular, hence invertible
            basis[i, j] += draw.choice([1, -2, sp.Rational(1, 2)])
    back = basis.inv()
    return Representation.from_matrices(
        rho.group, [(basis * m.to_sympy() * back).applyfunc(sp.expand) for m in rho.matrices]
    )


CASES = in_turn(range(len(GROUPS)), range(3))


def floating(matrix: sp.Matrix) -> np.ndarray:
    """Entry by entry; SymPy's own sums of nested roots take minutes."""
    return np.array([[complex(sp.N(c, 20)) for c in row] for row in matrix.tolist()])


def near(one: np.ndarray, two: np.ndarray) -> bool:
    return bool(abs(one - two).max() < 1e-10)


@pytest.mark.parametrize(("k", "seed"), CASES)
def test_equivariant_maps(k: int, seed: int) -> None:
    draw = random.Random(100 * k + seed)
    G = GROUPS[k]
    rho, sigma = drawn(G, draw), drawn(G, draw)
    basis = equivariant_basis(rho, sigma)
    assert len(basis) == rho.character().inner(sigma.character())
    for exact, shown in zip(basis.exact, basis, strict=True):
        for a, b in zip(rho.matrices, sigma.matrices, strict=True):
            assert exact @ a == b @ exact
        g = G.generators[0]
        assert near(floating(shown) @ floating(rho(g)), floating(sigma(g)) @ floating(shown))
    if basis:
        assert np.linalg.matrix_rank(np.array([floating(w).ravel() for w in basis])) == len(basis)


@pytest.mark.parametrize(("k", "seed"), CASES)
def test_fixed_spaces(k: int, seed: int) -> None:
    draw = random.Random(200 * k + seed)
    G = GROUPS[k]
    rho = skewed(drawn(G, draw, 6), draw)
    space = fixed_space(rho)
    assert space.dimension == rho.character().inner(G.character_table()[0])
    projector = space.exact_projector
    assert projector @ projector == projector and projector.rank() == space.dimension
    for m in rho.matrices:
        assert m @ projector == projector == projector @ m
    for v in space.basis:
        assert near(floating(rho(G.generators[-1])) @ floating(v), floating(v))
        assert near(floating(space.projector) @ floating(v), floating(v))
    # the projector is the mean over the group
    total = rho.exact(0)
    for g in range(1, G.order):
        total = total + rho.exact(g)
    assert projector * G.order == total


@pytest.mark.parametrize(("k", "skew", "seed"), in_turn(range(len(GROUPS)), [False, True], range(2)))
def test_decompositions(k: int, skew: bool, seed: int) -> None:
    draw = random.Random(300 * k + seed)
    G = GROUPS[k]
    rho = drawn(G, draw, 6)
    rho = skewed(rho, draw) if skew else rho
    found = rho.decompose()  # proves itself
    assert [rho.character().inner(psi) for psi in G.character_table()] == list(found.multiplicities)
    q, g = floating(found.basis), G.generators[0]
    assert near(floating(rho(g)) @ q, q @ floating(found.block_diagonal(g)))
    if not skew:
        assert near(q.conj().T @ q, np.eye(rho.dimension))


@pytest.mark.parametrize("group", GROUPS, ids=lambda g: g.name)
def test_real_decompositions(group: FiniteGroup) -> None:
    rho = Representation.permutation(group) + group.irreps("real")[-1]
    found = decompose(rho, "real")
    q, g = floating(found.basis), group.generators[-1]
    assert (q.imag == 0).all()
    assert near(q.T @ q, np.eye(rho.dimension))
    assert near(floating(rho(g)) @ q, q @ floating(found.block_diagonal(g)))


def test_sixty_four_dimensions() -> None:
    S4 = SymmetricGroup(4)
    points = Representation.permutation(S4)
    rho = points * points * points
    basis = equivariant_basis(rho, rho)
    assert len(basis) == rho.character().inner(rho.character()) == 187
    # one matrix of zeros and ones for each orbit of pairs; together they are the matrix of ones
    assert sum(basis, sp.zeros(64, 64)) == sp.ones(64, 64)
    assert set().union(*(set(w) for w in basis)) == {0, 1}


def test_nothing_fixed() -> None:
    spin = QuaternionGroup().irreps()[4]
    space = fixed_space(spin)
    assert space.dimension == 0 and space.basis == () and space.projector == sp.zeros(2, 2)
    assert equivariant_basis(Representation.trivial(spin.group), spin) == ()


def test_bad_input_is_explained() -> None:
    rho = Representation.permutation(SymmetricGroup(3))
    with pytest.raises(InputError, match="a Representation"):
        fixed_space(SymmetricGroup(3))  # type: ignore[arg-type]
    with pytest.raises(InputError, match="a Representation"):
        equivariant_basis(rho, sp.eye(3))
    with pytest.raises(InputError, match="one and the same group object"):
        equivariant_basis(rho, Representation.permutation(SymmetricGroup(3)))
