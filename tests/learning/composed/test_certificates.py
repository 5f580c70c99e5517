"""Proofs refuse whatever is not perfect: entries that were changed, rounded numbers, tables of other groups."""

from __future__ import annotations

import pickle
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
import sympy as sp

from invariants.errors import CertificateError, InputError
from invariants.learning.composed import (
    PotentialCertificate,
    RingElement,
    TableCertificate,
    compose,
    memorisation,
    potentials,
    syn,
)
from invariants.representations import AbelianGroup, FiniteGroup, QuaternionGroup, SymmetricGroup
from tests.learning.composed import oracle


def direct(z: RingElement, orders: tuple[int, ...]) -> float:
    """The loss of weights that may be complex, pair by pair."""
    phi, sums = oracle.characters(orders), oracle.table(orders)
    a, b, c = z.to_float().entries
    tables = phi.T @ a, phi.T @ b, phi.conj().T @ c
    d, total = len(phi), 0.0
    for g in range(d):
        out = (tables[0][g] + tables[1]) ** 2 @ tables[2].T / (2 * d)
        out[np.arange(d), sums[g]] -= 1
        total += (abs(out - out.mean(1, keepdims=True)) ** 2).sum()
    return float(total) / d**2


@pytest.mark.parametrize(
    ("orders", "plan"), [((5,), "4/6"), ((2, 3), "smallest"), ((8,), "4/6"), ((3, 3), "6")], ids=str
)
def test_elements_with_one_entry_changed_are_refused(orders: tuple[int, ...], plan: str) -> None:
    rng = np.random.default_rng(len(orders))
    element = compose(AbelianGroup(*orders), plan).element
    minus, used = oracle.negative(orders), np.argwhere(element.support)
    PotentialCertificate(element).verify()
    refused = 0
    for place in rng.permutation(len(used))[:25]:
        p, k, j = used[place]
        factor = int(rng.integers(1, 12))
        root, conjugate = (RingElement.generator(oracle.SYMBOLS[e % 12], 1, 1).entries[0, 0] for e in (factor, -factor))
        entries = element.entries.copy()
        entries[p, k, j] = entries[p, k, j] * root
        if minus[k] != k:
            # real weights again: the conjugate as well
            entries[p, minus[k], j] = entries[p, minus[k], j] * conjugate
        changed = RingElement(entries, AbelianGroup(*orders))
        loss = direct(changed, orders)
        assert complex(potentials(changed).loss()) == pytest.approx(loss, abs=1e-12)
        if loss > 1e-12 or not changed.is_hermitian():
            refused += 1
            with pytest.raises(CertificateError):
                PotentialCertificate(changed).verify()
        else:
            PotentialCertificate(changed).verify()
    assert refused > 15


def test_nodes_added_left_out_or_moved() -> None:
    group = AbelianGroup(5)
    z = compose(group).element
    moved = RingElement(z.entries[..., np.random.default_rng(0).permutation(z.order)], group)
    PotentialCertificate(moved).verify()
    silent = np.full((3, 5, 1), 0, dtype=object)
    silent[0, 1] = silent[0, 4] = 5
    PotentialCertificate(z + RingElement(silent, group)).verify()
    for other in (
        RingElement(z.entries[..., 1:], group),
        z + RingElement(z.entries[..., :1], group),
        z.scaled(Fraction(10**12 + 1, 10**12)),
        RingElement.zero(2, group),
        RingElement(z.entries[[0, 2, 1]], group),
        RingElement(np.roll(z.entries, 1, axis=1), group),
    ):
        with pytest.raises(CertificateError):
            PotentialCertificate(other).verify()
    for real in (RingElement(z.entries[[1, 0, 2]], group),):  # a and b serve as each other
        PotentialCertificate(real).verify()


def test_weights_that_are_not_real_are_refused() -> None:
    group = AbelianGroup(3)
    z = compose(group, "6").element
    entries = z.entries.copy()
    root = RingElement.generator(sp.I, 1, 1).entries[0, 0]
    # a change of phase that no potential notices: a times i, c times -i, at one of two conjugate characters
    entries[0, 1] = entries[0, 1] * root
    entries[1, 1] = entries[1, 1] * -root
    entries[0, 2] = entries[0, 2] * root
    entries[1, 2] = entries[1, 2] * -root
    changed = RingElement(entries, group)
    assert not changed.is_hermitian()
    with pytest.raises(CertificateError, match="not real"):
        PotentialCertificate(changed).verify()


@pytest.mark.parametrize("element", [syn(), None, "abc", compose(AbelianGroup(3))], ids=repr)
def test_what_is_no_element_of_a_group_has_no_certificate(element: Any) -> None:
    with pytest.raises(InputError):
        PotentialCertificate(element)


def test_certificates_can_be_pickled_and_count_what_they_prove() -> None:
    for plan in ("4/6", "memorise"):
        pickle.loads(pickle.dumps(compose(AbelianGroup(2, 3), plan).certificate)).verify()
    counts = PotentialCertificate(compose(AbelianGroup(2, 3)).element).counts()
    assert counts == {"R_g": 5, "R_c": 5 * 24, "R_n": 5, "R_*": 5 * 10}


def test_memorisation_is_proved_twice() -> None:
    for orders in ((2,), (5,), (2, 2), (2, 3)):
        element = memorisation(AbelianGroup(*orders))
        PotentialCertificate(element).verify()
        compose(AbelianGroup(*orders), "memorise").certificate.verify()
        assert direct(element, orders) < 1e-20


@pytest.mark.long
def test_memorisation_of_128_elements_is_proved() -> None:
    compose(AbelianGroup(128), "memorise").certificate.verify()


A = np.array([[1, 1], [-1, -1]])
B = np.array([[1, -1], [-1, 1]])
Z2 = AbelianGroup(2)


def memory(group: FiniteGroup) -> tuple[list[Any], Any, Fraction]:
    """A node for each pair: (|G| [g = x] - 1 + |G| [h = y] - 1)^2, whose cross term is what is wanted."""
    d = group.order
    eye = np.eye(d, dtype=int)
    a, b = np.repeat(d * eye - 1, d, axis=1), np.tile(d * eye - 1, (1, d))
    c = np.zeros((d, d * d), dtype=int)
    for x in range(d):
        for y in range(d):
            c[group.multiply(x, y), x * d + y] = d
    return [a, b], c, Fraction(1, 2 * d**3)


@pytest.mark.parametrize("group", [Z2, AbelianGroup(5), SymmetricGroup(3), QuaternionGroup()], ids=repr)
def test_tables_of_any_group_are_proved(group: FiniteGroup) -> None:
    inputs, output, scale = memory(group)
    TableCertificate(group, inputs, output, scale).verify()
    for wrong in (scale * 2, -scale, scale * Fraction(10**9 + 1, 10**9)):
        with pytest.raises(CertificateError):
            TableCertificate(group, inputs, output, wrong).verify()
    rng = np.random.default_rng(0)
    for _ in range(10):
        which, place = int(rng.integers(3)), (int(rng.integers(group.order)), int(rng.integers(output.shape[1])))
        tables = [t.copy() for t in (*inputs, output)]
        tables[which][place] += int(rng.choice([-1, 1]))
        with pytest.raises(CertificateError, match="the output of"):
            TableCertificate(group, tables[:2], tables[2], scale).verify()


def test_tables_of_another_group_are_refused() -> None:
    inputs, output, scale = memory(AbelianGroup(6))
    with pytest.raises(CertificateError):
        TableCertificate(SymmetricGroup(3), inputs, output, scale).verify()
    inputs, output, scale = memory(SymmetricGroup(3))
    with pytest.raises(CertificateError):
        # products in the other order
        TableCertificate(SymmetricGroup(3), inputs[::-1], output, scale).verify()


@pytest.mark.parametrize("number", [int, Fraction, lambda v: RingElement.generator(int(v), 1, 1).entries[0, 0]])
def test_tables_of_every_exact_number(number: Any) -> None:
    tables = [np.array([[number(v) for v in row] for row in t.tolist()], dtype=object) for t in (A, B, B)]
    TableCertificate(Z2, tables[:2], tables[2], Fraction(1, 8)).verify()
    tables[2][0, 0] = tables[2][0, 0] + Fraction(1, 10**30)
    with pytest.raises(CertificateError):
        TableCertificate(Z2, tables[:2], tables[2], Fraction(1, 8)).verify()


@pytest.mark.parametrize("dtype", [np.int8, np.int16, np.int32, np.int64])
def test_integers_that_floats_do_not_hold_are_computed_exactly(dtype: Any) -> None:
    TableCertificate(Z2, [A.astype(dtype), B.astype(dtype)], B.astype(dtype), Fraction(1, 8)).verify()
    least = int(np.iinfo(dtype).min)
    # |least| is beyond the type; a node of that size with an output that only exact sums notice
    big = np.full((2, 1), least, dtype=dtype)
    zero = np.zeros((2, 1), dtype=dtype)
    one = np.array([[1], [0]], dtype=dtype)
    a, b, c = (np.concatenate([t.astype(dtype), extra], axis=1) for t, extra in ((A, big), (B, zero), (B, one)))
    with pytest.raises(CertificateError):
        TableCertificate(Z2, [a, b], c, Fraction(1, 8)).verify()


def test_a_constant_that_doubles_do_not_hold_beside_the_rest_is_none_the_less_one() -> None:
    more = np.array([[2**31], [2**31]]), np.array([[0], [0]]), np.array([[1], [1]])
    a, b, c = (np.concatenate(pair, axis=1) for pair in zip((A, B, B), more, strict=True))
    TableCertificate(Z2, [a, b], c, Fraction(1, 8)).verify()
    # beside it doubles would lose all that matters
    c[:, :2] = 0
    with pytest.raises(CertificateError):
        TableCertificate(Z2, [a, b], c, Fraction(1, 8)).verify()


def test_nothing_is_proved_of_rounded_tables() -> None:
    # the third node is wrong by 1e-20, which doubles do not notice beside 4
    a, b, c = (
        np.array(rows) for rows in ([[1, 1, 1e-5], [-1, -1, 0]], [[1, -1, 0], [-1, 1, 0]], [[1, -1, 1e-10], [-1, 1, 0]])
    )
    with pytest.raises(InputError, match="nothing is proved of rounded ones"):
        TableCertificate(Z2, [a, b], c, Fraction(1, 8)).verify()
    with pytest.raises(InputError):
        TableCertificate(Z2, [t.astype(object) for t in (a, b)], c.astype(object), Fraction(1, 8))


TABLES: dict[str, Any] = {
    "no inputs": lambda: TableCertificate(Z2, [], B, Fraction(1, 8)),
    "another number of nodes": lambda: TableCertificate(Z2, [A, B], B[:, :1], Fraction(1, 8)),
    "another group": lambda: TableCertificate(AbelianGroup(3), [A, B], B, Fraction(1, 8)),
    "no group": lambda: TableCertificate(2, [A, B], B, Fraction(1, 8)),  # type: ignore[arg-type]
    "a scale of zero": lambda: TableCertificate(Z2, [A, B], B, Fraction(0)),
    "a scale in floating point": lambda: TableCertificate(Z2, [A, B], B, 0.125),  # type: ignore[arg-type]
    "truth values": lambda: TableCertificate(Z2, [A > 0, B], B, Fraction(1, 8)),
    "one axis": lambda: TableCertificate(Z2, [A[0], B[0]], B[0], Fraction(1, 8)),
    "words": lambda: TableCertificate(Z2, [A, B], np.array([["a", "b"]] * 2), Fraction(1, 8)),
}


@pytest.mark.parametrize("make", TABLES.values(), ids=TABLES)
def test_tables_that_are_none_are_refused(make: Any) -> None:
    with pytest.raises(InputError):
        make()


def test_what_is_proved_cannot_be_changed_afterwards() -> None:
    a = A.copy()
    certificate = TableCertificate(Z2, [a, B], B, Fraction(1, 8))
    a[0, 0] = 5
    certificate.verify()
    with pytest.raises(ValueError, match="read-only"):
        certificate.inputs[0][0, 0] = 5


def test_compose_and_its_proof_for_128_elements_in_seconds() -> None:
    import time

    begin = time.process_time()
    for orders in ((128,), (4, 4, 8)):
        compose(AbelianGroup(*orders)).certificate.verify()
    assert time.process_time() - begin < 10
