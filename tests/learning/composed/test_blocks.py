"""The named partial solutions: entries and exact sums, in integers modulo x^4 - x^2 + 1 and in SymPy."""

from __future__ import annotations

import cmath
from itertools import product
from math import factorial
from typing import Any

import numpy as np
import pytest
import sympy as sp
import torch

from invariants.errors import InputError
from invariants.learning.composed import (
    RingElement,
    c3,
    c4,
    cyclic,
    memorisation,
    nu,
    polarisation,
    self_dual,
    syn,
    syn_ab,
    xi,
)
from invariants.representations import AbelianGroup, CyclicGroup, DirectProduct, FiniteGroup, SymmetricGroup
from tests.learning.composed import oracle

SUMS = ("abc", "a-bc", "ab-c", "abc-", "aac", "a-a-c", "bbc", "b-b-c")
"""Beside these stands R_n = aa-c + bb-c."""

# exponents of x = exp(2 pi i/12): w = 4, i = 3, -1 = 6
SYN = [[0, 4, 8]] * 3
C4 = [[0, 3], [0, 9], [0, 0]]
C3 = [[0, 4, 8], [0, 8, 4], [0, 0, 0]]


def nu_of(e: int) -> list[list[int]]:
    return [[0, e], [0, e + 6], [0, 6 - 2 * e]]


def xi_of(e: int) -> list[list[int]]:
    return [[0, e], [0, 9 - e], [0, 3]]


def syn_ab_of(alpha: int, beta: int) -> list[list[int]]:
    return [[0, alpha + 4, beta + 8], [0, 4 - alpha, 8 - beta], [0, 4, 8]]


def table(exponents: list[list[int]]) -> dict[str, oracle.Twelfth]:
    found = {word: oracle.potential(exponents, word) for word in SUMS}
    return found | {"R_n": oracle.plus(oracle.potential(exponents, "aa-c"), oracle.potential(exponents, "bb-c"))}


def equal(z: RingElement, exponents: list[list[int]]) -> bool:
    """The same nodes, and the same nine sums, exactly."""
    rows = [[oracle.SYMBOLS[e % 12] for e in row] for row in exponents]
    sums = {word: z.potential(word) for word in SUMS} | {"R_n": z.potential("aa-c") + z.potential("bb-c")}
    wanted = table(exponents)
    exact = all(RingElement.generator(oracle.symbolic(wanted[w]), 1, 1).entries[0, 0] == sums[w] for w in wanted)
    return z == RingElement(rows) and exact


def at(e: int) -> Any:
    return oracle.SYMBOLS[e % 12]


@pytest.mark.parametrize("e", range(12))
def test_entries_and_sums_over_roots_of_order_12(e: int) -> None:
    assert equal(nu(at(e)), nu_of(e))
    assert equal(xi(at(e)), xi_of(e))
    assert equal(syn_ab(at(e), at(5 * e + 2)), syn_ab_of(e, 5 * e + 2))
    assert equal(nu(at(e)) * syn(), oracle.khatri_rao(nu_of(e), SYN))
    assert equal(c4() * xi(at(e)), oracle.khatri_rao(C4, xi_of(e)))
    assert equal(c4() * syn_ab(at(e), at(5 * e + 2)), oracle.khatri_rao(C4, syn_ab_of(e, 5 * e + 2)))


def test_entries_and_sums_of_blocks_without_angles() -> None:
    assert equal(syn(), SYN) and equal(c4(), C4) and equal(c3(), C3)
    assert equal(syn_ab(1, 1), SYN) and c4() == nu(sp.I)
    assert equal(self_dual(), nu_of(0))
    assert equal(c3() * syn(), oracle.khatri_rao(C3, SYN))


def what(exponents: list[list[int]]) -> dict[str, oracle.Twelfth]:
    """Sums that are not zero."""
    return {word: value for word, value in table(exponents).items() if any(value)}


def test_the_table_of_the_paper() -> None:
    """The oracle itself, beside the published table: what blocks kill and leave."""
    one = (1, 0, 0, 0)
    three, four, six, nine = (tuple(n * v for v in one) for n in (3, 4, 6, 9))
    two_and_two_i = (2, 0, 0, 2)
    assert what(SYN) == {"abc": three, "aac": three, "bbc": three}
    assert set(what(nu_of(1))) == {*SUMS, "R_n"} - {"aac", "bbc"}
    assert set(what(nu_of(0))) == {"abc", "a-bc", "ab-c", "abc-"}
    assert set(what(C4)) == {"abc", "abc-", "R_n"}
    assert "abc-" not in what(xi_of(1)) and what(xi_of(1))["R_n"] == two_and_two_i
    assert what(C3) == {"abc": three, "abc-": three, "R_n": six}
    for e, f in product(range(12), repeat=2):
        assert what(oracle.khatri_rao(nu_of(e), SYN)) == {"abc": six}
        assert what(oracle.khatri_rao(C4, syn_ab_of(e, f))) == {"abc": six}
        assert what(oracle.khatri_rao(C4, xi_of(e))) == {"abc": four, "R_n": (4, 0, 0, 4)}
    assert what(oracle.khatri_rao(C3, SYN)) == {"abc": nine}


def test_angles_that_are_no_roots_of_unity() -> None:
    number = (3 + 4 * sp.I) / 5
    for z in (nu(number) * syn(), c4() * syn_ab(number, -sp.I)):
        assert z.is_exact and z.potential("abc") == 6
        assert all(z.potential(w) == 0 for w in SUMS[1:]) and z.potential("aa-c") + z.potential("bb-c") == 0
    for z in (nu(cmath.exp(0.7j)) * syn(), c4() * syn_ab(cmath.exp(2j), 1j), c4() * syn_ab(sp.I, cmath.exp(1j))):
        assert not z.is_exact and abs(z.potential("abc") - 6) < 1e-12
        assert all(abs(z.potential(w)) < 1e-12 for w in SUMS[1:])
    # one angle exact, the other rounded
    assert syn_ab(1j, sp.I).isclose(syn_ab(sp.I, sp.I), 1e-12) and syn_ab(1, -1j).isclose(syn_ab(1, -sp.I), 1e-12)


@pytest.mark.parametrize(
    "value", [1j, np.complex64(1j), np.array(1j), torch.tensor(1j), sp.I, complex(0, 1 + 1e-12)], ids=repr
)
def test_angles_in_every_form(value: Any) -> None:
    assert nu(value).isclose(c4(), 1e-9)


@pytest.mark.parametrize("summands", [2, 3, 4])
def test_polarisation_multiplies(summands: int) -> None:
    z = polarisation(summands)
    assert z.order == 2 ** (summands - 1)
    values = np.random.default_rng(0).normal(size=(5, summands))
    entries = z.to_float().entries.real
    assert set(entries.ravel()) <= {1.0, -1.0}
    found = (values @ entries[:-1]) ** summands @ entries[-1]
    assert found == pytest.approx(2 ** (summands - 1) * factorial(summands) * values.prod(axis=1), rel=1e-10)


@pytest.mark.parametrize("summands", [2, 3, 4])
def test_the_cyclic_block_leaves_the_product_of_all_rows_alone(summands: int) -> None:
    """Every sum of s inputs, of any rows and conjugated or not, times c, in floating point."""
    z = cyclic(summands)
    length = 2 * 3 ** (summands - 1)
    assert z.order == length
    entries = z.to_float().entries
    angles = np.angle(entries) * length / (2 * np.pi)
    assert abs(entries - np.exp(2j * np.pi * np.round(angles) / length)).max() < 1e-12
    signed = [(p, c) for p in range(summands) for c in (False, True)]
    for choice in product(signed, repeat=summands):
        for conjugate in (False, True):
            rows = [entries[p].conj() if c else entries[p] for p, c in choice]
            out = entries[-1].conj() if conjugate else entries[-1]
            total = np.prod(rows, axis=0) @ out
            right = sorted(choice) == [(p, conjugate) for p in range(summands)]
            # conjugate outputs and inputs together are the conjugate of the right sum
            assert abs(total - (length if right else 0)) < 1e-9, (choice, conjugate)


@pytest.mark.parametrize("orders", [(2,), (5,), (2, 3), (2, 2)])
@pytest.mark.parametrize("summands", [2, 3])
def test_memorisation_is_the_transform_of_indicators(orders: tuple[int, ...], summands: int) -> None:
    d = int(np.prod(orders))
    phi, sums = oracle.characters(orders), oracle.table(orders)
    z = memorisation(AbelianGroup(*orders), summands)
    assert z.is_exact and z.order == d**summands and z.is_hermitian()
    tuples = list(product(range(d), repeat=summands))
    wanted = np.zeros((summands + 1, d, len(tuples)), dtype=complex)
    for j, elements in enumerate(tuples):
        label = elements[0]
        for g in elements[1:]:
            label = sums[label, g]
        for p, g in enumerate(elements):
            wanted[p, :, j] = phi[:, g].conj() / d
        wanted[-1, :, j] = phi[:, label]
    wanted[:, 0] = 0
    assert z.isclose(RingElement(wanted, AbelianGroup(*orders)), 1e-12)


def test_memorisation_of_other_groups_has_as_many_nodes() -> None:
    for group in (CyclicGroup(6), DirectProduct(CyclicGroup(2), CyclicGroup(3))):
        assert memorisation(group).order == 36
    shifted = (np.arange(5)[:, None] + np.arange(5) - 2) % 5  # the identity is 2
    assert memorisation(FiniteGroup.from_table(shifted)).order == 25


@pytest.mark.parametrize(
    "value",
    [0, 2, 1 + 1e-6, float("nan"), float("inf"), True, None, "i", [1], sp.Symbol("x"), sp.exp(sp.I), sp.Rational(1, 2)],
    ids=repr,
)
def test_angles_of_another_absolute_value_are_refused(value: Any) -> None:
    for make in (nu, xi, syn_ab, lambda v: syn_ab(1, v)):
        with pytest.raises(InputError):
            make(value)


@pytest.mark.parametrize("summands", [1, 0, -1, 2.0, "2", True, None, 40], ids=repr)
def test_numbers_of_summands_that_are_none_are_refused(summands: Any) -> None:
    for make in (cyclic, polarisation, lambda s: memorisation(AbelianGroup(3), s)):
        with pytest.raises(InputError):
            make(summands)


def test_memorisation_is_of_abelian_groups() -> None:
    for group in (SymmetricGroup(3), AbelianGroup(1), 5):
        with pytest.raises(InputError):
            memorisation(group)  # type: ignore[arg-type]
