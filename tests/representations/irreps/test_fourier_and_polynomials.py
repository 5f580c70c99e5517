"""Fourier transforms of finite groups and rings of invariant polynomials."""

from __future__ import annotations

import cmath
import itertools
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
    SymmetricGroup,
    fixed_space,
    fourier,
    invariant_dimensions,
    invariant_ring,
    molien_series,
)

GROUPS = [
    CyclicGroup(1),
    CyclicGroup(5),
    AbelianGroup(2, 3, 4),
    SymmetricGroup(3),
    DihedralGroup(4),
    QuaternionGroup(),
    AlternatingGroup(4),
    FiniteGroup.from_permutations([[1, 2, 3, 0, 4, 5], [0, 1, 2, 3, 5, 4]]),
]


@pytest.mark.parametrize("group", GROUPS, ids=lambda g: g.name)
def test_there_and_back(group: FiniteGroup) -> None:
    transform = fourier(group)
    draw = random.Random(group.order)
    values = [sp.Rational(draw.randint(-9, 9), draw.randint(1, 3)) for _ in group.elements]
    coefficients = transform.forward(values)
    assert transform.inverse(coefficients) == tuple(values)
    flat = [c for f in coefficients for c in (f if isinstance(f, sp.MatrixBase) else [f])]
    difference = transform.matrix * sp.Matrix(values) - sp.Matrix(flat)
    assert all(abs(complex(sp.N(c, 25))) < 1e-20 for c in difference)
    one, two = (np.array(sp.N(m, 20).tolist(), dtype=complex) for m in (transform.matrix, transform.inverse_matrix))
    assert abs(one @ two - np.eye(group.order)).max() < 1e-12


def test_abelian_transforms_are_discrete_fourier_transforms() -> None:
    orders = (2, 3, 4)
    G = AbelianGroup(*orders)
    values = [k * k % 7 for k in range(24)]
    found = fourier(G).forward(values)
    for k, frequency in enumerate(itertools.product(*map(range, orders))):
        expected = sum(
            value * cmath.exp(-2j * cmath.pi * sum(a * b / n for a, b, n in zip(frequency, g, orders, strict=True)))
            for value, g in zip(values, itertools.product(*map(range, orders)), strict=True)
        )
        assert abs(complex(sp.N(found[k], 20)) - expected) < 1e-10


def test_convolutions_become_products() -> None:
    G = SymmetricGroup(3)
    f, h = [1, 2, 0, -1, 3, 5], [2, 0, 1, 1, -2, 4]
    convolved = [0] * 6
    for a, b in itertools.product(G.elements, repeat=2):
        convolved[G.multiply(a, b)] += f[a] * h[b]
    transform = fourier(G)
    # psi(a b)^* = psi(b)^* psi(a)^*
    for one, two, both in zip(*(transform.forward(v) for v in (f, h, convolved)), strict=True):
        assert (two * one - both).applyfunc(sp.expand).is_zero_matrix


def test_fourier_refuses() -> None:
    with pytest.raises(InputError, match="a FiniteGroup"):
        fourier(5)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="one exact value for each of the 3"):
        fourier(CyclicGroup(3)).forward([1, 2])
    with pytest.raises(InputError, match="the float"):
        fourier(CyclicGroup(3)).forward([1, 2, 0.5])
    with pytest.raises(InputError, match="at most 512 elements"):
        fourier(SymmetricGroup(6)).matrix


def test_polynomials_refuse() -> None:
    regular = Representation.regular(SymmetricGroup(4))
    with pytest.raises(InputError, match="pass degree=2 to stop before"):
        invariant_ring(regular)
    with pytest.raises(InputError, match="degree=-1"):
        invariant_ring(regular, degree=-1)
    with pytest.raises(InputError, match=r"degree=2\.5"):
        invariant_dimensions(regular, 2.5)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="a Representation"):
        molien_series(None)  # type: ignore[arg-type]
    for coefficients in (None, "abc", [1, 2, 3], [sp.eye(2)] * 3):
        with pytest.raises(InputError, match="what forward"):
            fourier(SymmetricGroup(3)).inverse(coefficients)


RINGS = {
    "s3": (Representation.permutation(SymmetricGroup(3)), (1, 2, 3)),
    "s4": (Representation.permutation(SymmetricGroup(4)), (1, 2, 3, 4)),
    "d5": (DihedralGroup(5).irreps("real")[2], (2, 5)),
    "d6 faithful": (DihedralGroup(6).irreps("real")[4], None),
    "c4": (CyclicGroup(4).irreps("real")[2], (2, 4, 4)),
    "c3 complex": (CyclicGroup(3).irreps()[1], (3,)),
    "a4": (AlternatingGroup(4).irreps("real")[2], (2, 3, 4, 6)),
    "q8": (QuaternionGroup().irreps()[4], (4, 4, 6)),
    "c2 sign": (CyclicGroup(2).irreps()[1], (2,)),
}


@pytest.mark.parametrize("name", RINGS)
def test_rings(name: str) -> None:
    rho, degrees = RINGS[name]
    ring = invariant_ring(rho)
    assert ring.complete
    if degrees is not None:
        assert ring.degrees == degrees
    x = sp.Matrix(ring.variables)
    for polynomial, degree in zip(ring.generators, ring.degrees, strict=True):
        assert sp.Poly(polynomial, *ring.variables).total_degree() == degree
        for g in rho.group.generators:
            moved = polynomial.subs(dict(zip(ring.variables, rho(g) * x, strict=True)), simultaneous=True)
            coefficients = sp.Poly(sp.expand(moved - polynomial), *ring.variables).coeffs()
            assert all(abs(complex(sp.N(c, 25))) < 1e-20 for c in coefficients)


@pytest.mark.parametrize("name", RINGS)
def test_molien_series_counts_them(name: str) -> None:
    rho, _ = RINGS[name]
    t = sp.Symbol("t")
    series = sp.series(molien_series(rho), t, 0, 9).removeO()
    counted = [series.coeff(t, k) for k in range(9)]
    dual = rho.dual()
    assert counted == list(invariant_dimensions(rho, 8))
    assert counted[:6] == [fixed_space(dual.symmetric(k)).dimension for k in range(6)]


def test_molien_series_of_the_binary_tetrahedral_group() -> None:
    # known: (1 + t^12)/((1 - t^6)(1 - t^8)) for the two-dimensional representation in SU(2)
    half = sp.Rational(1, 2)
    generators = [
        sp.Matrix([[sp.I, 0], [0, -sp.I]]),
        sp.Matrix([[0, 1], [-1, 0]]),
        half * sp.Matrix([[-1 - sp.I, 1 - sp.I], [-1 - sp.I, -1 + sp.I]]),
    ]
    G = FiniteGroup.from_matrices(generators)
    rho = Representation.from_matrices(G, generators)
    t = sp.Symbol("t")
    known = (1 + t**12) / ((1 - t**6) * (1 - t**8))
    assert sp.cancel(molien_series(rho) - known) == 0
    assert invariant_ring(rho, degree=12).degrees == (6, 8, 12)
