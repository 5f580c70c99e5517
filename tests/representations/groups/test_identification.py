"""Names of groups: conventional, with code that makes the group and an isomorphism that is one."""

from __future__ import annotations

import numpy as np
import pytest

import invariants.representations
from invariants.errors import InputError
from invariants.representations import (
    AbelianGroup,
    AlternatingGroup,
    CyclicGroup,
    DihedralGroup,
    DirectProduct,
    FiniteGroup,
    Identification,
    QuaternionGroup,
    SemidirectProduct,
    SymmetricGroup,
    identify,
)
from invariants.representations.groups.linear_groups import linear_groups
from invariants.representations.groups.subgroups import centre, complement, normal_subgroups, quotient

from .test_isomorphism import renumbered

NAMES = {name: getattr(invariants.representations, name) for name in invariants.representations.__all__}
C = CyclicGroup


def linear(name: str, order: int) -> FiniteGroup:
    return FiniteGroup.from_permutations(dict(linear_groups(order))[name])


def glued(one: FiniteGroup, other: FiniteGroup) -> FiniteGroup:
    """The central product: the elements of order 2 of the two centres are taken as one."""
    both = DirectProduct(one, other)
    z, w = (next(g for g in centre(part).tolist() if part.element_orders[g] == 2) for part in (one, other))
    return quotient(both, np.array([0, z * other.order + w]))[0]


def checked(group: FiniteGroup, seed: int = 0) -> Identification:
    """The identification of the group in another order, with all that it says checked."""
    other = renumbered(group, seed) if group.order <= 1000 else group
    found = identify(other)
    made = eval(found.code, dict(NAMES))
    f = np.array(found.isomorphism)
    assert made.order == group.order and sorted(f.tolist()) == list(range(group.order))
    everything = np.arange(group.order)
    for g in np.random.default_rng(seed).integers(group.order, size=200):
        assert (f[other.products(g, everything)] == made.products(f[g], f)).all()
    return found


@pytest.mark.parametrize(
    ("name", "group"),
    [
        ("C1", C(1)),
        ("C2", C(2)),
        ("C12", C(12)),
        ("C2 x C2", DihedralGroup(2)),
        ("C2 x C4", AbelianGroup(2, 4)),
        ("C2 x C12", AbelianGroup(4, 6)),
        ("C5 x C5 x C5", AbelianGroup(5, 5, 5)),
        ("S3", DihedralGroup(3)),
        ("D4", DihedralGroup(4)),
        ("D5", DihedralGroup(5)),
        ("D6", DirectProduct(SymmetricGroup(3), C(2))),
        ("D20", DihedralGroup(20)),
        ("Q8", QuaternionGroup(8)),
        ("Q16", QuaternionGroup(16)),
        ("Dic3", QuaternionGroup(12)),
        ("SD16", SemidirectProduct(C(8), C(2), [[3]])),
        ("M16", SemidirectProduct(C(8), C(2), [[5]])),
        ("C4 : C4", SemidirectProduct(C(4), C(4), [[3]])),
        ("A4", AlternatingGroup(4)),
        ("S4", SymmetricGroup(4)),
        ("A5", AlternatingGroup(5)),
        ("S5", SymmetricGroup(5)),
        ("A6", AlternatingGroup(6)),
        ("S7", SymmetricGroup(7)),
        ("C7 : C3", SemidirectProduct(C(7), C(3), [[2]])),
        ("C5 : C4", SemidirectProduct(C(5), C(4), [[2]])),
        ("C3 : C8", SemidirectProduct(C(3), C(8), [[2]])),
        ("S3 x C3", DirectProduct(C(3), SymmetricGroup(3))),
        ("S3 x S3", DirectProduct(SymmetricGroup(3), SymmetricGroup(3))),
        ("S3 x C2 x C4", DirectProduct(AbelianGroup(4, 2), SymmetricGroup(3))),
        ("A5 x C2", DirectProduct(C(2), AlternatingGroup(5))),
        ("S4 x S3", DirectProduct(SymmetricGroup(3), SymmetricGroup(4))),
        ("(C7 : C3) x C5", DirectProduct(SemidirectProduct(C(7), C(3), [[2]]), C(5))),
        ("D4 x C2 x C2 x C2 x C2", DirectProduct(DihedralGroup(4), AbelianGroup(2, 2, 2, 2))),
        ("D4 x Q8", DirectProduct(QuaternionGroup(8), DihedralGroup(4))),
        ("SL(2,3)", linear("SL(2,3)", 24)),
        ("GL(2,3)", linear("GL(2,3)", 48)),
        ("SL(2,5)", linear("SL(2,5)", 120)),
        ("PSL(2,7)", linear("PSL(2,7)", 168)),
        ("PGL(2,7)", linear("PGL(2,7)", 336)),
        ("S5", linear("PGL(2,5)", 120)),
    ],
)
def test_names(name: str, group: FiniteGroup) -> None:
    assert checked(group).name == name


def test_other_names() -> None:
    assert checked(SemidirectProduct(C(7), C(3), [[2]])).aliases == ("Frobenius group of order 21",)
    assert checked(linear("SL(2,3)", 24)).aliases == ("Q8 : C3",)
    assert checked(DihedralGroup(6)).aliases == ("S3 x C2",)
    assert checked(SymmetricGroup(3)).aliases == ("D3",)


def test_invariants_are_told() -> None:
    found = checked(linear("SL(2,5)", 120))
    assert (found.order, found.centre_order, found.derived_order, found.abelian_invariants) == (120, 2, 120, ())
    assert sum(found.class_sizes) == 120
    assert "order 120" in str(found) and "centre of order 2" in str(found)


@pytest.mark.parametrize("seed", range(3))
def test_a_group_of_any_structure_gets_a_true_answer(seed: int) -> None:
    rng = np.random.default_rng(seed)
    for _ in range(12):
        points = int(rng.integers(4, 9))
        generators = [rng.permutation(points).tolist() for _ in range(2)]
        group = SymmetricGroup(7) if points == 8 else FiniteGroup.from_permutations(generators)
        inside = group.subgroup(rng.integers(group.order, size=2).tolist())
        if inside.order <= 400:
            checked(inside, seed)


def test_extensions_without_complement_are_made_of_permutations() -> None:
    D4, Q8 = DihedralGroup(4), QuaternionGroup(8)
    # 2-groups without complements of their centres: central products
    checked(glued(D4, D4))
    checked(glued(Q8, D4))
    checked(glued(C(4), D4))
    found = checked(glued(Q8, QuaternionGroup(16)))
    assert found.named or " . " in found.name
    found = checked(glued(linear("SL(2,5)", 120), C(4)))
    assert found.order == 240 and found.centre_order == 4


def test_complements_are_found_or_there_is_none() -> None:
    G = QuaternionGroup(8)
    normals = [n for n in normal_subgroups(G, 100) if 1 < len(n) < 8]
    assert len(normals) == 4
    assert all(complement(G, n, 1000) is None for n in normals)
    S4 = SymmetricGroup(4)
    assert [len(complement(S4, n, 1000)) for n in normal_subgroups(S4, 100)] == [24, 6, 2, 1]  # type: ignore[arg-type]


def test_normal_subgroups_of_an_elementary_group_are_all_its_subgroups() -> None:
    assert len(normal_subgroups(AbelianGroup(2, 2, 2), 100)) == 1 + 7 + 7 + 1
    assert len(normal_subgroups(AbelianGroup(3, 3, 3), 100)) == 1 + 13 + 13 + 1


def test_what_is_no_group_is_refused() -> None:
    with pytest.raises(InputError, match="FiniteGroup"):
        identify("S4")  # type: ignore[arg-type]
