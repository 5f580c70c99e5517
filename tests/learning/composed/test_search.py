"""Searches for partial solutions, against brute force over roots of unity."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations_with_replacement, product

import numpy as np
import pytest
import sympy as sp

from invariants.errors import InputError
from invariants.learning.composed import RingElement, c4, find_all, find_products, killing_polynomial, nu, syn, xi
from invariants.learning.composed.search import GLOBAL, R_C, R_STAR, exponents
from invariants.learning.composed.search.congruences import Angles

W = sp.exp(2 * sp.pi * sp.I / 3)


def vanish(nodes: np.ndarray, words: list[str], roots: int) -> bool:
    """Whether nodes (n, 3) of exponents kill words and keep abc, in floating point."""
    entries = np.exp(2j * np.pi * nodes / roots)

    def total(word: str) -> complex:
        out = np.ones(len(nodes), dtype=complex)
        for at, letter in enumerate(word):
            if letter != "-":
                row = entries[:, "abc".index(letter)]
                out = out * (row.conj() if word[at + 1 : at + 2] == "-" else row)
        return complex(out.sum())

    return all(abs(total(word)) < 1e-9 for word in words) and abs(total("abc")) > 1e-9


def test_angles_are_those_of_a_search_through_all() -> None:
    rng = np.random.default_rng(3)
    for _ in range(60):
        count = int(rng.integers(1, 4))
        equations = [
            (rng.integers(-2, 3, count).tolist(), Fraction(int(rng.integers(0, 6)), 6))
            for _ in range(rng.integers(1, 5))
        ]
        angles: Angles | None = Angles(count)
        for line, right in equations:
            angles = angles and angles.with_equation(line, right)
        grid = [Fraction(k, 12) for k in range(12)]
        right_ones = {
            x
            for x in product(grid, repeat=count)
            if all((sum(c * t for c, t in zip(line, x, strict=True)) - b) % 1 == 0 for line, b in equations)
        }
        if angles is None:
            assert not right_ones
            continue
        found = [tuple(x) for x in angles.solutions()]
        assert len(set(found)) == len(found)
        for x in found:
            assert all((sum(c * t for c, t in zip(line, x, strict=True)) - b) % 1 == 0 for line, b in equations)
        if angles.dimension == 0:
            assert right_ones <= set(found)


def test_words_are_counted() -> None:
    assert exponents("a-bc") == [-1, 1, 1] and exponents("bb-c") == [0, 0, 1] and exponents("dc", 3) == [0, 0, 1, 1]
    with pytest.raises(InputError, match="letters of abc"):
        exponents("abd")


@pytest.mark.parametrize(("node", "words"), [((W, W, W), R_C), ((sp.I, -sp.I, 1), ["aac", "bbc", "a-bc", "ab-c"])])
def test_a_polynomial_of_a_node_kills_what_it_is_for(node: tuple[sp.Expr, ...], words: list[str]) -> None:
    found = killing_polynomial(RingElement.generator(*node), words)
    assert found.potential("abc") == 1 and not any(found.potential(word) for word in words)


def test_a_product_of_factors_is_taken_where_it_is_shorter() -> None:
    # the values are of order 10, with two of them: four nodes instead of ten
    z = sp.exp(2 * sp.pi * sp.I / 10)
    found = killing_polynomial(RingElement.generator(z, z**3, z**-4), ["a-bc", "ab-c"])
    assert found.order == 4 and found.potential("abc") == 1
    assert found.potential("a-bc") == 0 == found.potential("ab-c")


def test_what_no_polynomial_tells_apart_is_refused() -> None:
    with pytest.raises(InputError, match="which is to stay"):
        killing_polynomial(RingElement.generator(1, 1, 1), ["abc"])
    with pytest.raises(InputError, match="differ from that of all rows"):
        killing_polynomial(RingElement.generator(1, 1, 1), R_C)
    with pytest.raises(InputError, match="roots of unity"):
        killing_polynomial(RingElement.generator(2, 1, 1), ["a-bc"])
    with pytest.raises(InputError, match="one node"):
        killing_polynomial(syn(), ["aac"])


@pytest.mark.parametrize("words", [R_C, ("aac", "bbc"), ("aac", "a-a-c", "bbc", "b-b-c"), ("abc-",)])
def test_two_nodes_are_all_that_brute_force_finds(words: tuple[str, ...]) -> None:
    roots = 12
    # find_all has every block of two nodes, up to a common factor; those of roots of this order are counted here
    brute = sum(vanish(np.array([(0, 0, 0), node]), list(words), roots) for node in product(range(roots), repeat=3))
    found = list(find_all(list(words), 2))
    assert bool(brute) == bool(found)
    for one in found:
        assert all(abs(complex(one.element.potential(word))) < 1e-9 for word in words)


def test_products_are_the_smallest_by_brute_force() -> None:
    roots, words = 6, ["a-bc", "ab-c", "abc-"]
    nodes = [(x, y, (-x - y) % roots) for x, y in product(range(roots), repeat=2)]
    least = next(
        n
        for n in (2, 3, 4)
        if any(
            vanish(np.array([(0, 0, 0), *more]), words, roots) for more in combinations_with_replacement(nodes, n - 1)
        )
    )
    found = find_products(words, order=6, roots=roots)
    assert {one.element.order for one in found} == {least} == {3}
    assert "z_syn" in {one.name for one in found}
    assert all(set(words) <= set(one.kills) and one.element.is_exact for one in found)


def test_global_blocks_have_six_nodes_and_names() -> None:
    assert find_products(order=5, roots=24) == []
    found = find_products(order=9, roots=24)
    assert {one.element.order for one in found} == {6}
    assert {one.name for one in found} == {"z_nu*z_syn", "z_4c*z_syn,ab"} and not any(one.is_new for one in found)
    for one in found:
        assert one.element.potential("abc") == 6 and not any(one.element.potential(word) for word in GLOBAL)


def test_order_four_without_the_constant_is_one_family() -> None:
    found = find_products([*R_C, *R_STAR], order=6, roots=24)
    assert {(one.name, one.element.order) for one in found} == {("z_4c*z_xi", 4)}
    z = c4() * xi(sp.exp(2 * sp.pi * sp.I / 7), sp.exp(2 * sp.pi * sp.I / 5))
    assert not any(z.potential(word) for word in (*R_C, *R_STAR)) and z.potential("aa-c")
    assert (nu() * syn()).potential("aa-c") == 0


@pytest.mark.long
def test_all_blocks_of_four_nodes_are_that_family_and_none_is_global() -> None:
    found = list(find_all([*R_C, *R_STAR], 4))
    assert {one.name for one in found} == {"z_4c*z_xi", "z_4c*z_xi,gamma"}
    assert max(one.dimension for one in found) == 2
    assert not any("aa-c" in one.kills for one in found)
    assert next(find_all(GLOBAL, 4), None) is None


@pytest.mark.parametrize(
    "call",
    [
        lambda: find_products(order=1), lambda: find_products(roots=0), lambda: find_products(["xyz"]),
        lambda: find_all(["aac"], 6).__next__(), lambda: find_all(["aac"], 1).__next__(),
    ],
)  # fmt: skip
def test_searches_refuse_in_words(call: object) -> None:
    with pytest.raises(InputError):
        call()  # type: ignore[operator]
