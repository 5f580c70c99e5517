"""Character tables and irreducible representations of every group of order at most 63, against GAP."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
import sympy as sp

from invariants.errors import CertificateError, InputError
from invariants.representations import (
    AbelianGroup,
    AlternatingGroup,
    CharacterTable,
    DihedralGroup,
    FiniteGroup,
    QuaternionGroup,
    Representation,
    SymmetricGroup,
)
from invariants.representations.irreps.real_forms import real_form
from invariants.representations.numbers.number_field import Number, cyclotomic_field
from tests.representations.irreps import gap_oracle

SMALL = gap_oracle.stored()
ORDERS = sorted({group.order for group in SMALL})


def test_the_table_holds_every_group() -> None:
    assert len(SMALL) == 319
    assert sum(group.order == 32 for group in SMALL) == 51 and sum(group.order == 48 for group in SMALL) == 52


def number(value: tuple[int, ...]) -> Number:
    n, *coefficients = value
    field = cyclotomic_field(n)
    return sum((field.root_of_unity(k, n) * c for k, c in enumerate(coefficients) if c), field.zero)


def proved(group: FiniteGroup, matrices: tuple[object, ...]) -> None:
    group.check(matrices)  # type: ignore[arg-type]


# of larger orders the usual run takes three groups, and of the cyclic ones few: their numbers are of high degree
USUAL = [*range(1, 33), 36, 48, 54, 55, 56, 60, 63]


def of_order(order: int) -> list[gap_oracle.Small]:
    return [group for group in SMALL if group.order == order]


def few(groups: list[gap_oracle.Small]) -> list[gap_oracle.Small]:
    """All of a small order; the first, the middle and the last of a larger one."""
    return groups if groups[0].order <= 24 else [groups[k] for k in sorted({0, len(groups) // 2, len(groups) - 1})]


@pytest.mark.parametrize("order", USUAL)
def test_small_groups(order: int) -> None:
    for small in few(of_order(order)):
        is_as_gap_says(small)


@pytest.mark.long
@pytest.mark.parametrize("order", [n for n in ORDERS if n > 24])
def test_every_small_group(order: int) -> None:
    for small in of_order(order):
        is_as_gap_says(small)


def is_as_gap_says(small: gap_oracle.Small) -> None:
    G = FiniteGroup.from_permutations(small.generators)
    assert G.order == small.order
    places = [int(G.class_of[G.index(c)]) for c in small.classes]
    assert sorted(places) == list(range(len(G.conjugacy_classes())))
    wanted = {}
    for row, indicator in zip(small.characters, small.indicators, strict=True):
        values = dict(zip(places, map(number, row), strict=True))
        wanted[tuple(values[k] for k in range(len(values)))] = indicator
    table = G.character_table()
    assert {tuple(chi.numbers): chi.frobenius_schur() for chi in table} == wanted
    for chi, rho in zip(table, G.irreps(), strict=True):
        assert rho.character() == chi and rho.frobenius_schur == wanted[tuple(chi.numbers)]
        assert rho.is_unitary()
        proved(G, rho.matrices)
    total = 0
    for rho in G.irreps("real"):
        assert all(c.conjugate() == c for m in rho.matrices for row in m.rows for c in row.values())
        assert rho.is_unitary()
        proved(G, rho.matrices)
        # <chi, chi> is the real dimension of the commuting algebra: 1, 2 or 4
        norm = rho.character().inner(rho.character())
        assert norm == {1: 1, 0: 2, -1: 4}[rho.frobenius_schur]
        total += rho.dimension**2 // norm
    assert total == small.order


@pytest.mark.long
@pytest.mark.skipif(shutil.which("gap") is None, reason="GAP is not installed")
def test_the_stored_table_is_what_gap_says() -> None:
    assert gap_oracle.ask() == SMALL


@pytest.mark.parametrize(
    "make", [lambda: SymmetricGroup(4), lambda: AlternatingGroup(5), lambda: DihedralGroup(5), QuaternionGroup]
)
def test_rows_and_columns_are_orthogonal_in_sympy(make: object) -> None:
    G = make()  # type: ignore[operator]
    table = G.character_table().matrix
    sizes = [len(c) for c in G.conjugacy_classes()]
    rows = (table * sp.diag(*sizes) * table.H).applyfunc(sp.expand)
    assert rows == G.order * sp.eye(len(sizes))
    columns = (table.H * table).applyfunc(sp.expand)
    assert columns == sp.diag(*(sp.Rational(G.order, size) for size in sizes))


def test_known_tables() -> None:
    assert SymmetricGroup(3).character_table().matrix == sp.Matrix([[1, 1, 1], [1, -1, 1], [2, 0, -1]])
    golden = (1 + sp.sqrt(5)) / 2
    values = {c for chi in AlternatingGroup(5).character_table() for c in chi.values}
    assert {sp.expand(golden), sp.expand(1 - golden)} <= values
    assert [chi.degree for chi in SymmetricGroup(6).character_table()] == [1, 1, 5, 5, 5, 5, 9, 9, 10, 10, 16]


def test_characters_as_functions() -> None:
    G = SymmetricGroup(4)
    table = G.character_table()
    chi = table[3] * table[3] + table[0]
    assert [chi.inner(psi) for psi in table] == [2, 0, 1, 1, 1]
    assert chi(G.generators[0]) == chi.values[int(G.class_of[G.generators[0]])]
    assert chi.conjugate() == chi
    with pytest.raises(InputError, match="one group object"):
        chi.inner(SymmetricGroup(4).character_table()[0])


def test_a_wrong_table_is_not_proved() -> None:
    G = SymmetricGroup(3)
    rows = list(G.character_table())
    with pytest.raises(CertificateError, match="not orthogonal"):
        CharacterTable(G, [rows[0], rows[0], rows[2]]).prove()


@pytest.mark.parametrize("group", [SymmetricGroup(5), AbelianGroup(12, 12), SymmetricGroup(6)], ids=lambda g: g.name)
def test_larger_groups(group: FiniteGroup) -> None:
    parts = group.irreps()
    assert sum(rho.dimension**2 for rho in parts) == group.order
    assert all(rho.is_unitary() for rho in parts)
    for rho, chi in zip(parts, group.character_table(), strict=True):
        assert rho.character() == chi


def test_real_matrices_of_larger_groups() -> None:
    for group in (SymmetricGroup(6), AlternatingGroup(6), DihedralGroup(50)):
        parts = group.irreps("real")
        assert sum(rho.dimension**2 // {1: 1, 0: 2, -1: 4}[rho.frobenius_schur] for rho in parts) == group.order
        assert all(rho.is_unitary() and rho.is_real() for rho in parts)


def test_matrices_are_a_representation_in_sympy() -> None:
    G = DihedralGroup(7)
    for rho in (*G.irreps()[2:], *G.irreps("real")[2:]):
        for a, b in ((1, 9), (3, 12), (13, 5)):
            one, two, both = (np.array(sp.N(rho(g), 20).tolist(), dtype=complex) for g in (a, b, G.multiply(a, b)))
            assert abs(one @ two - both).max() < 1e-12


def test_a_real_form_from_a_complex_one() -> None:
    for G in (DihedralGroup(5), SymmetricGroup(4), QuaternionGroup(12)):
        for rho in G.irreps():
            if rho.frobenius_schur == 1 and rho.dimension > 1:
                # in another unitary basis, where no entry need be real
                i = sp.I
                turn = sp.diag(*([1, i, (1 + i) / sp.sqrt(2)][: rho.dimension]))
                turned = [
                    Representation.from_matrices(G, [turn * rho(g) * turn.H for g in G.generators]).matrices,
                ][0]
                matrices, norms = real_form(G, turned, (rho.norms[0].field.one,) * rho.dimension)
                form = Representation(G, matrices, norms=norms)
                assert form.is_unitary() and form.character() == rho.character()
                assert all(c.conjugate() == c for m in matrices for row in m.rows for c in row.values())


def test_types() -> None:
    assert [rho.type for rho in QuaternionGroup().irreps()][-1] == "quaternionic"
    assert {rho.type for rho in FiniteGroup.from_permutations([[1, 2, 0]]).irreps()} == {"real", "complex"}
    with pytest.raises(InputError, match='"complex" or "real"'):
        QuaternionGroup().irreps("rational")
