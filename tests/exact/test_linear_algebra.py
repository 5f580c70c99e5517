"""Exact null spaces and modular spans."""

from __future__ import annotations

import random
from fractions import Fraction
from math import gcd

import pytest
import sympy as sp
from sympy import QQ

from invariants.exact import linear_algebra
from invariants.exact.linear_algebra import PRIME, ModularSpan, modular, null_space


def random_rows(seed, height, width, rank):
    pick = random.Random(seed)
    low = [[pick.randint(-3, 3) for _ in range(width)] for _ in range(rank)]
    mix = [[Fraction(pick.randint(-3, 3), pick.randint(1, 4)) for _ in range(rank)] for _ in range(height)]
    rows = [[sum(m * r[j] for m, r in zip(line, low, strict=True)) for j in range(width)] for line in mix]
    return [{j: QQ(c.numerator, c.denominator) for j, c in enumerate(row) if c} for row in rows]


@pytest.mark.parametrize("with_flint", [True, False])
@pytest.mark.parametrize("seed", range(6))
def test_null_spaces_match_sympy(seed, with_flint, monkeypatch):
    if not with_flint:
        monkeypatch.setattr(linear_algebra, "flint", None)
    rows = random_rows(seed, 7, 9, 2 + seed % 4)
    basis = null_space(rows, 9)
    matrix = sp.Matrix(len(rows), 9, lambda i, j: sp.Rational(str(rows[i].get(j, 0))))
    assert len(basis) == 9 - matrix.rank()
    for vector in basis:
        assert gcd(*vector.values()) == 1
        assert matrix * sp.Matrix([vector.get(j, 0) for j in range(9)]) == sp.zeros(len(rows), 1)
    assert sp.Matrix([[v.get(j, 0) for j in range(9)] for v in basis]).rank() == len(basis)


def test_flint_and_sympy_give_the_same_basis_in_any_order_of_rows(monkeypatch):
    pytest.importorskip("flint")
    rows = random_rows(3, 8, 10, 5)
    first = null_space(rows, 10)
    assert null_space(list(reversed(rows)), 10) == first
    monkeypatch.setattr(linear_algebra, "flint", None)
    assert null_space(rows, 10) == first


def test_columns_that_no_row_touches_are_free():
    assert null_space([], 2) == [{0: 1}, {1: 1}]
    assert null_space([{}, {1: 3}], 3) == [{0: 1}, {2: 1}]


def test_modular_span_counts_like_a_rational_rank():
    rows = random_rows(11, 9, 8, 4)
    span = ModularSpan()
    news = [span.add({j: modular(c) for j, c in row.items()}) for row in rows]
    matrix = sp.Matrix(len(rows), 8, lambda i, j: sp.Rational(str(rows[i].get(j, 0))))
    assert span.rank == sum(news) == matrix.rank()
    assert not span.copy().add({0: 0}) and span.copy().reduce({j: modular(c) for j, c in rows[0].items()}) == {}


def test_a_copy_is_independent():
    span = ModularSpan()
    copy = span.copy()
    copy.add({0: 1})
    assert (span.rank, copy.rank) == (0, 1)


def test_the_prime_is_a_safe_prime_with_easy_roots():
    assert sp.isprime(PRIME) and sp.isprime((PRIME - 1) // 2) and PRIME % 4 == 3
