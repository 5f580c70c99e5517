"""Characters of finite Abelian groups as a group, beside exponentials written anew."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
import sympy as sp

from invariants.errors import InputError
from invariants.representations import AbelianGroup, CyclicGroup, DirectProduct, FiniteGroup, SymmetricGroup
from invariants.representations.characters import DualGroup, dual_of

ORDERS = [(2,), (3,), (12,), (2, 2), (2, 3), (4, 2), (3, 3, 3), (2, 3, 4), (1, 5)]


def phi(orders: tuple[int, ...]) -> np.ndarray:
    elements = list(np.ndindex(*orders))
    turns = [[sum(k * g / n for k, g, n in zip(a, b, orders, strict=True)) for b in elements] for a in elements]
    return np.exp(2j * np.pi * np.array(turns))


@pytest.mark.parametrize("orders", ORDERS)
def test_characters_of_products_have_the_numbers_of_elements(orders: tuple[int, ...]) -> None:
    dual = DualGroup(AbelianGroup(*orders))
    assert abs(dual.values - phi(orders)).max() < 1e-12
    # the order of a residue is that of the element, lcm of n_i/gcd(n_i, k_i)
    wanted = [np.lcm.reduce([n // np.gcd(n, k) for n, k in zip(orders, at, strict=True)]) for at in np.ndindex(*orders)]
    assert dual.orders.tolist() == wanted


def shuffled(orders: tuple[int, ...], seed: int) -> list[list[int]]:
    """The table of a product of cyclic groups, its elements in a random order."""
    elements = list(np.ndindex(*orders))
    place = np.random.default_rng(seed).permutation(len(elements))
    rows = [[0] * len(elements) for _ in elements]
    for i, g in enumerate(elements):
        for j, h in enumerate(elements):
            total = tuple((x + y) % n for x, y, n in zip(g, h, orders, strict=True))
            rows[place[i]][place[j]] = int(place[elements.index(total)])
    return rows


GROUPS = [
    *(AbelianGroup(*orders) for orders in ORDERS),
    CyclicGroup(9),
    DirectProduct(CyclicGroup(2), CyclicGroup(6)),
    *(FiniteGroup.from_table(shuffled(orders, 1)) for orders in ((5,), (4, 2), (2, 2, 3))),
    FiniteGroup.from_permutations([[1, 2, 0, 3, 4], [0, 1, 2, 4, 3]]),
]


@pytest.mark.parametrize("group", GROUPS, ids=repr)
def test_characters_are_homomorphisms_that_add_and_are_orthogonal(group: FiniteGroup) -> None:
    dual = dual_of(group)
    d, values = group.order, dual.values
    assert values.shape == (d, d) and (abs(values[0] - 1) < 1e-12).all()
    for g in range(d):
        for h in range(d):
            assert abs(values[:, group.multiply(g, h)] - values[:, g] * values[:, h]).max() < 1e-12
    assert abs(values @ values.conj().T - d * np.eye(d)).max() < 1e-9
    for k in range(d):
        assert abs(values[dual.sums[k]] - values[k] * values).max() < 1e-12
        assert abs(values[dual.differences[k]] - values[k] * values.conj()).max() < 1e-12
    assert abs(values[dual.inverses] - values.conj()).max() < 1e-12
    powers = [next(n for n in range(1, d + 1) if abs(values[k] ** n - 1).max() < 1e-9) for k in range(d)]
    assert dual.orders.tolist() == powers


@pytest.mark.parametrize("group", GROUPS, ids=repr)
def test_pairs_and_self_dual_characters_are_all_but_the_trivial_one(group: FiniteGroup) -> None:
    dual = dual_of(group)
    found = sorted([k for pair in dual.pairs for k in pair] + list(dual.self_dual))
    assert found == list(range(1, group.order))
    assert all(abs(dual.values[k].imag).max() < 1e-12 for k in dual.self_dual)
    assert all(abs(dual.values[k] - dual.values[m].conj()).max() < 1e-12 for k, m in dual.pairs)
    assert all(abs(dual.values[k].imag).max() > 0.1 for k, _ in dual.pairs)


def test_values_are_exact() -> None:
    dual = DualGroup(AbelianGroup(4, 6))
    for k, g in (((1, 1), (1, 1)), ((3, 2), (2, 5)), ((2, 3), (1, 1))):
        angle = sp.Rational(k[0] * g[0], 4) + sp.Rational(k[1] * g[1], 6)
        assert dual.value(k, g).to_sympy().equals(sp.exp(2 * sp.pi * sp.I * angle).rewrite(sp.cos)), (k, g)


def test_labels_lead_back_to_numbers() -> None:
    for group in GROUPS:
        dual = dual_of(group)
        assert [dual.index(dual.label(k)) for k in range(group.order)] == list(range(group.order))
    assert DualGroup(AbelianGroup(5, 5)).label(7) == (1, 2)
    assert DualGroup(AbelianGroup(7)).label(3) == 3
    assert DualGroup(AbelianGroup(7)).index((3,)) == DualGroup(AbelianGroup(7)).index(np.int8(3)) == 3


def test_a_dual_is_found_once_and_can_be_pickled() -> None:
    group = AbelianGroup(4, 2)
    assert dual_of(group) is dual_of(group)
    again = pickle.loads(pickle.dumps(dual_of(group)))
    assert (again.exponents == dual_of(group).exponents).all() and again.pairs == dual_of(group).pairs


@pytest.mark.parametrize("group", [AbelianGroup(1), SymmetricGroup(3), 5, None, "Z5", (5, 5)], ids=repr)
def test_what_has_no_dual_is_refused(group: object) -> None:
    for make in (DualGroup, dual_of):
        with pytest.raises(InputError, match="what to do: AbelianGroup"):
            make(group)  # type: ignore[operator]


@pytest.mark.parametrize(
    "character", [-1, 25, 1.0, True, None, "1", (1,), (1, 2, 3), (5, 0), (-1, 0), [1, 9]], ids=repr
)
def test_what_is_no_character_is_refused(character: object) -> None:
    with pytest.raises(InputError):
        dual_of(AbelianGroup(5, 5)).index(character)
