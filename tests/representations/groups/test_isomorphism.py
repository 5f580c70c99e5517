"""Isomorphisms: proved maps where there are some, none where there is none."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from invariants.errors import InputError
from invariants.representations import (
    AbelianGroup,
    AlternatingGroup,
    CyclicGroup,
    DihedralGroup,
    DirectProduct,
    FiniteGroup,
    QuaternionGroup,
    SemidirectProduct,
    SymmetricGroup,
    isomorphism,
)


def renumbered(group: FiniteGroup, seed: int = 0) -> FiniteGroup:
    """The same group with its elements in another order, as a table."""
    order = np.concatenate([[0], 1 + np.random.default_rng(seed).permutation(group.order - 1)])
    back = np.argsort(order)
    return FiniteGroup.from_table(order[group.table[np.ix_(back, back)]])


C = CyclicGroup
GROUPS = {
    "1": C(1),
    "C210": C(210),
    "C2^4": AbelianGroup(2, 2, 2, 2),
    "C2^6": AbelianGroup(*[2] * 6),
    "C4 x C2^3": AbelianGroup(4, 2, 2, 2),
    "C3^4": AbelianGroup(3, 3, 3, 3),
    "Q16": QuaternionGroup(16),
    "D8": DihedralGroup(8),
    "SD16": SemidirectProduct(C(8), C(2), [[3]]),
    "M16": SemidirectProduct(C(8), C(2), [[5]]),
    "S4": SymmetricGroup(4),
    "SL(2,3)": SemidirectProduct(QuaternionGroup(8), C(3), [[7, 4]]),
    "D12": DihedralGroup(12),
    "Dic6": QuaternionGroup(24),
    "C3 : C8": SemidirectProduct(C(3), C(8), [[2]]),
    "Q8 x Q8": DirectProduct(QuaternionGroup(8), QuaternionGroup(8)),
    "Q8 x D4": DirectProduct(QuaternionGroup(8), DihedralGroup(4)),
    "D4 x D4": DirectProduct(DihedralGroup(4), DihedralGroup(4)),
    "D4 x C2^4": DirectProduct(DihedralGroup(4), AbelianGroup(2, 2, 2, 2)),
    "D50": DihedralGroup(50),
    "S5": SymmetricGroup(5),
    "A6": AlternatingGroup(6),
    "S6": SymmetricGroup(6),
}


@pytest.mark.parametrize("name", GROUPS)
def test_a_group_is_found_again_in_another_order(name: str) -> None:
    group = GROUPS[name]
    other = renumbered(group, 1)
    found = isomorphism(group, other)
    assert found is not None
    f = np.array(found)
    assert sorted(found) == list(range(group.order))
    assert (f[group.table] == other.table[np.ix_(f, f)]).all()


def test_groups_of_one_order_are_told_apart() -> None:
    pairs = [
        (a, b)
        for a, b in itertools.combinations(GROUPS, 2)
        if GROUPS[a].order == GROUPS[b].order and isomorphism(GROUPS[a], GROUPS[b]) is not None
    ]
    assert pairs == []


def test_isomorphic_groups_made_in_two_ways() -> None:
    assert isomorphism(DihedralGroup(3), SymmetricGroup(3)) is not None
    assert isomorphism(DihedralGroup(6), DirectProduct(SymmetricGroup(3), C(2))) is not None
    assert isomorphism(AbelianGroup(4, 6), AbelianGroup(2, 12)) is not None
    assert isomorphism(SemidirectProduct(C(7), C(3), [[2]]), SemidirectProduct(C(7), C(3), [[4]])) is not None


def test_groups_of_order_27_and_exponent_3_with_equal_orders_of_elements() -> None:
    shift = AbelianGroup(3, 3)
    heisenberg = SemidirectProduct(shift, C(3), [[[1, 1], [0, 1]]])
    assert sorted(heisenberg.element_orders) == sorted(AbelianGroup(3, 3, 3).element_orders)
    assert isomorphism(heisenberg, AbelianGroup(3, 3, 3)) is None


def test_what_is_no_group_is_refused() -> None:
    with pytest.raises(InputError, match="FiniteGroup"):
        isomorphism(C(2), [[0, 1], [1, 0]])  # type: ignore[arg-type]
