"""The semi-ring: its laws, potentials as homomorphisms, equality, and Theorem 4."""

from __future__ import annotations

import copy
import pickle
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
import sympy as sp
import torch

from invariants.errors import InputError
from invariants.learning.composed import RingElement, c4, compose, cyclic, nu, syn, xi
from invariants.representations import AbelianGroup, CyclicGroup, FiniteGroup
from tests.learning.composed import oracle

WORDS = ("abc", "a-bc", "ab-c", "abc-", "aa-c", "bb-c", "aac", "a-a-c", "bbc", "b-b-c", "a", "aabbcc-", "ccc")
EXPONENTS = np.random.default_rng(0).integers(0, 12, (8, 3, 4)).tolist()


def block(exponents: list[list[int]]) -> RingElement:
    """Roots of unity of order 12 by their exponents."""
    return RingElement([[oracle.SYMBOLS[e % 12] for e in row] for row in exponents])


def full(seed: int, nodes: int, orders: tuple[int, ...] = (2, 3)) -> tuple[RingElement, np.ndarray]:
    """Small Gaussian integers at all characters, a third of them zero; and the same as complex numbers."""
    rng = np.random.default_rng(seed)
    shape = (3, int(np.prod(orders)), nodes)
    real, imaginary = rng.integers(-3, 4, (2, *shape)) * (rng.random(shape) > 1 / 3)
    entries = np.array([int(x) + int(y) * sp.I for x, y in zip(real.flat, imaginary.flat, strict=True)], dtype=object)
    return RingElement(entries.reshape(shape), GROUPS[orders]), real + 1j * imaginary


GROUPS = {(2, 3): AbelianGroup(2, 3), (5,): AbelianGroup(5)}


def same(value: Any, number: oracle.Twelfth) -> bool:
    """Whether an exact value of the ring is one of the oracle, exactly."""
    return bool(value == RingElement.generator(oracle.symbolic(number), 1, 1).entries[0, 0])


@pytest.mark.parametrize("word", WORDS)
def test_potentials_of_blocks_are_homomorphisms_and_what_integers_give(word: str) -> None:
    for one, two in zip(EXPONENTS[::2], EXPONENTS[1::2], strict=True):
        z, w = block(one), block(two[:3])
        r, s = oracle.potential(one, word), oracle.potential(two, word)
        assert same(z.potential(word), r) and same(w.potential(word), s)
        assert same((z + w).potential(word), oracle.plus(r, s))
        assert same((z * w).potential(word), oracle.times(r, s))
        assert (z + w).potential(word) == z.potential(word) + w.potential(word)
        assert (z * w).potential(word) == z.potential(word) * w.potential(word)


@pytest.mark.parametrize("orders", GROUPS, ids=str)
def test_potentials_of_full_elements_are_homomorphisms(orders: tuple[int, ...]) -> None:
    rng = np.random.default_rng(1)
    (z, x), (w, y) = full(2, 3, orders), full(3, 2, orders)
    for length in (1, 2, 3, 4) * 5:
        index = [(int(rng.integers(3)), int(rng.integers(len(x[0])))) for _ in range(length)]
        r, s = z.potential(index), w.potential(index)
        assert (z + w).potential(index) == r + s
        assert (z * w).potential(index) == r * s
        # Gaussian integers of this size are exact in floating point as well
        assert complex(r) == np.prod([x[at] for at in index], axis=0).sum()
        assert complex(s) == np.prod([y[at] for at in index], axis=0).sum()


def test_laws_of_a_commutative_semi_ring() -> None:
    for x, y, z, zero, one in (
        (*map(block, EXPONENTS[:3]), RingElement.zero(), RingElement.one()),
        (
            *(full(k, 2)[0] for k in range(3)),
            RingElement.zero(2, GROUPS[2, 3]),
            RingElement.one(2, GROUPS[2, 3]),
        ),
    ):
        assert x + y == y + x and x * y == y * x
        assert (x + y) + z == x + (y + z) and (x * y) * z == x * (y * z)
        assert x * (y + z) == x * y + x * z
        assert x + zero == x and x * one == x and x * zero == zero
        assert (x + y).order == x.order + y.order and (x * y).order == x.order * y.order
        assert x**0 == one and x**3 == x * x * x and 3 * x == x + x + x == x * 3 and 0 * x == zero
        assert x.polynomial([1, 0, y, 2]) == one + y * x**2 + 2 * x**3
        assert zero == zero and zero.isclose(zero) and zero + zero == zero * zero == zero and zero.balanced() == zero
        assert zero.norm() == 0 and zero.conjugate() == zero == zero.scaled(2) and zero.to_float() == zero
        assert x != y and x != x + zero + one and x + y != x * y


def test_equality_is_up_to_the_order_of_nodes_and_nothing_else() -> None:
    z = block(EXPONENTS[0])
    order = [2, 0, 3, 1]
    moved = RingElement(z.entries[:, order])
    assert moved == z and moved.isclose(z) and moved.to_float() == z.to_float()
    # rows that are moved one by one hold the same numbers, in other nodes
    apart = RingElement([z.entries[0, order], z.entries[1], z.entries[2]])
    assert apart != z and not apart.isclose(z)
    assert z + z != z and 2 * z == z + z
    nearly = RingElement(z.to_float().entries + 1e-12)
    assert nearly != z and nearly.isclose(z) and not nearly.isclose(z, 1e-13)
    assert (z == 1) is False and (z is not None) and z != "abc"
    assert z != RingElement.zero() and full(0, 2)[0] != full(1, 2)[0]


def test_nodes_are_paired_wherever_they_can_be() -> None:
    # the nearest partner of 0 is needed by 1
    one = RingElement([[0.0, 1.0], [0.0, 0.0], [0.0, 0.0]])
    two = RingElement([[0.6, -0.9], [0.0, 0.0], [0.0, 0.0]])
    assert one.isclose(two, 1.0) and two.isclose(one, 1.0)
    assert not one.isclose(two, 0.8)
    many = RingElement(np.random.default_rng(0).normal(size=(3, 60)) * 1e-3)
    assert many.isclose(many * RingElement.one(), 1e-12) and many.isclose(60 * RingElement([[0], [0], [0]]), 1e-2)


def test_theorem_4_kills_potentials_with_few_nodes() -> None:
    w = sp.expand_complex(sp.exp(2 * sp.pi * sp.I / 3))
    u = RingElement.generator(w, w, w)
    # u(a-bc) = u(ab-c) = u(abc-) = w, u(aa-c) = w, u(aac) = 1
    for word in ("a-bc", "ab-c", "abc-", "aa-c", "bb-c"):
        assert u.potential(word) == RingElement.generator(w, 1, 1).entries[0, 0]
    rho = u.polynomial([1, 1, 1])
    assert rho == syn() and rho.order == 3
    assert rho == (u**2 + u) + RingElement.one()
    factors = [RingElement.generator(1, 1, -(w**e)) for e in (1, 2)]
    product = (u + factors[0]) * (u + factors[1])
    assert product.order == 4
    for word in ("a-bc", "ab-c", "abc-", "aa-c", "bb-c"):
        assert rho.potential(word) == 0 == product.potential(word)
    assert rho.potential("abc") == 3 == product.potential("abc")
    # 1 + u + ... + u^5 of the order-6 block in one generator
    z = sp.expand_complex(sp.exp(sp.pi * sp.I / 3))
    assert RingElement.generator(z, sp.expand(z**4), z).polynomial([1] * 6) == cyclic()


def test_floats_and_exact_numbers_mix_to_floats() -> None:
    exact, rounded = syn(), nu(np.exp(0.3j))
    assert exact.is_exact and not rounded.is_exact
    for z in (exact + rounded, exact * rounded, rounded * exact):
        assert not z.is_exact and z.entries.dtype == np.complex128
    assert abs((exact * rounded).potential("abc") - 6) < 1e-12
    mixed = RingElement([[1, 0.5], [sp.I, Fraction(1, 3)], [np.float32(2), np.complex64(1j)]])
    assert not mixed.is_exact and mixed.entries[1].tolist() == [1j, 1 / 3]
    assert RingElement([[np.int8(1)], [sp.sqrt(2)], [Fraction(1, 3)]]).is_exact
    assert RingElement(torch.ones(3, 2, dtype=torch.int64)).is_exact


@pytest.mark.parametrize("dtype", [torch.float64, torch.float32, torch.float16, torch.bfloat16, torch.complex64])
def test_tensors_are_read_with_and_without_gradients(dtype: torch.dtype) -> None:
    values = torch.tensor([[1, 2], [3, 4], [5, -6]], dtype=dtype, requires_grad=True)
    wanted = [[1, 2], [3, 4], [5, -6]]
    assert RingElement(values).entries.tolist() == wanted
    lazy = values.conj() if dtype.is_complex else torch.complex(values.double(), values.double()).conj().imag
    assert RingElement(lazy).entries.tolist() == (wanted if dtype.is_complex else [[-x for x in r] for r in wanted])


def test_scaling_conjugates_and_norms() -> None:
    z = block(EXPONENTS[0])
    for factor in (2, -1, Fraction(1, 3), sp.Rational(2, 5), 0):
        assert z.scaled(factor).is_exact and z.scaled(factor).potential("abc") == z.potential("abc") * Fraction(factor)
    assert z.scaled(sp.sqrt(3)).is_exact and not z.scaled(1.5).is_exact and not z.scaled(np.float32(2)).is_exact
    assert abs(z.scaled(0.5).potential("abc") - complex(z.potential("abc")) / 2) < 1e-12
    assert z.conjugate().potential("abc") == z.potential("abc").conjugate()
    assert (3 * syn()).normalised().potential("abc") == 1
    assert syn().scaled(-2).normalised() == syn().normalised()
    assert syn().norm() == pytest.approx(9)
    assert syn().at(AbelianGroup(7), 2).norm() == pytest.approx(9 * 2 * 7)


def test_the_balanced_element_is_the_smallest_of_the_same_function() -> None:
    rng = np.random.default_rng(3)
    entries = rng.normal(size=(3, 5, 4)) + 1j * rng.normal(size=(3, 5, 4))
    entries[2, :, 3] = 0  # a node without output
    z = RingElement(entries, GROUPS[5,])
    least = z.balanced()
    index = [(0, 1), (1, 3), (2, 2)]
    assert abs(least.potential(index) - z.potential(index)) < 1e-12
    assert (least.entries[..., 3] == 0).all()
    for t in (0.99, 1.01):
        for j in range(3):
            other = least.entries.copy()
            other[:2, :, j] *= t
            other[2, :, j] /= t**2
            assert RingElement(other, GROUPS[5,]).norm() > least.norm()


def test_a_block_at_a_character_has_its_conjugate_at_the_conjugate_one() -> None:
    group = AbelianGroup(3, 4)
    z = block(EXPONENTS[0])
    placed = z.at(group, (1, 1))
    k, minus = group.index((1, 1)), group.index((2, 3))
    assert placed.is_exact and placed.is_hermitian()
    assert placed.entries[:, k].tolist() == z.entries.tolist()
    assert abs(placed.to_float().entries[:, minus] - z.to_float().entries.conj()).max() < 1e-15
    assert not placed.support[:, [j for j in range(12) if j not in (k, minus)]].any()
    assert placed == z.at(group, k) == z.conjugate().at(group, minus) and placed != z.at(group, (1, 2))
    assert not RingElement(placed.to_float().entries + 1e-3j, group).is_hermitian()


@pytest.mark.parametrize("make", [syn, c4, lambda: nu() * syn(), lambda: c4() * xi(), lambda: nu(np.exp(0.1j))])
def test_nodes_at_a_self_dual_character_have_to_be_real_each(make: Any) -> None:
    # the conjugate of z_syn has the same nodes in another order, which makes no weight real
    z = make()
    for group, k in ((AbelianGroup(2), 1), (AbelianGroup(3, 4), (0, 2))):
        with pytest.raises(InputError, match=r"(?s)not real at character .*what to do: self_dual\(\)"):
            z.at(group, k)
    assert z.at(AbelianGroup(4), 1).is_hermitian()


def test_entries_cannot_be_changed_in_place() -> None:
    z = compose(AbelianGroup(5)).element
    assert z.support.any()
    with pytest.raises(ValueError, match="read-only"):
        z.entries[0, 1, 0] = z.entries[0, 1, 1]
    given = np.ones((3, 2), dtype=complex)
    held = RingElement(given)
    given[0, 0] = 7
    assert held.entries[0, 0] == 1


def test_equal_groups_hold_the_same_elements() -> None:
    one, two = (compose(g).element for g in (AbelianGroup(5), CyclicGroup(5)))
    assert one == two and one.isclose(two) and (one + two).order == 20
    for again in (copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
        assert again == one and again + one == 2 * one and again.is_exact
    table = compose(FiniteGroup.from_table(oracle.table((5,)).tolist())).element
    assert table == one
    # the same order, other characters
    assert compose(AbelianGroup(4), "6").element != compose(AbelianGroup(2, 2), "6").element
    with pytest.raises(InputError, match="one group"):
        compose(AbelianGroup(4)).element + compose(AbelianGroup(2, 2)).element


X = sp.Symbol("x")
BAD_ENTRIES: dict[str, Any] = {
    "ragged": [[1, 2], [1], [1]],
    "two rows": [[1], [1]],
    "a number": 3,
    "nothing": None,
    "a symbol": [[X], [1], [1]],
    "a symbol and a float": [[X], [1.0], [1]],
    "pi": [[sp.pi], [1], [1]],
    "a cube root": [[sp.cbrt(2)], [1], [1]],
    "NaN": [[float("nan")], [1], [1]],
    "infinite": [[1], [1], [np.inf]],
    "SymPy's infinity": [[sp.oo], [1], [1]],
    "truth values": [[True], [1], [1]],
    "an array of truth values": np.ones((3, 1), dtype=bool),
    "words": [["one"], [1], [1]],
    "three axes": np.ones((3, 5, 2)),
}


@pytest.mark.parametrize("entries", BAD_ENTRIES.values(), ids=BAD_ENTRIES)
def test_what_is_no_block_is_refused(entries: Any) -> None:
    with pytest.raises(InputError):
        RingElement(entries)


@pytest.mark.parametrize(
    "entries", [np.ones((3, 4, 2)), np.ones((2, 5, 2)), np.ones((3, 5)), np.full((3, 5, 1), np.nan)], ids=str
)
def test_what_does_not_fit_a_group_is_refused(entries: Any) -> None:
    with pytest.raises(InputError):
        RingElement(entries, AbelianGroup(5))


BAD_USES: dict[str, Any] = {
    "a power below zero": lambda: syn() ** -1,
    "a power of a half": lambda: syn() ** 0.5,
    "minus": lambda: syn() * -1,
    "a polynomial with minus": lambda: syn().polynomial([1, -1]),
    "blocks and full elements": lambda: syn() + syn().at(AbelianGroup(5), 1),
    "other summands": lambda: syn() * cyclic(3),
    "a complex factor": lambda: syn().scaled(1j),
    "an exact complex factor": lambda: syn().scaled(sp.I),
    "a factor that is NaN": lambda: syn().scaled(float("nan")),
    "a list as a factor": lambda: syn().scaled([1]),
    "a word as a factor": lambda: syn().scaled("x"),
    "another letter": lambda: syn().potential("abd"),
    "no letter": lambda: syn().potential(""),
    "conjugate of nothing": lambda: syn().potential("-abc"),
    "conjugate of a conjugate": lambda: syn().potential("a--bc"),
    "pairs of a block": lambda: syn().potential([(0, 1)]),
    "a word of a full element": lambda: syn().at(AbelianGroup(5), 1).potential("abc"),
    "another row": lambda: syn().at(AbelianGroup(5), 1).potential([(3, 1)]),
    "half a row": lambda: syn().at(AbelianGroup(5), 1).potential([(0.5, 1)]),
    "another character": lambda: syn().at(AbelianGroup(5), 1).potential([(0, 5)]),
    "triples": lambda: syn().at(AbelianGroup(5), 1).potential([(0, 1, 2)]),
    "no pairs": lambda: syn().at(AbelianGroup(5), 1).potential([]),
    "neither": lambda: syn().at(AbelianGroup(5), 1).potential(None),  # type: ignore[arg-type]
    "the trivial character": lambda: syn().at(AbelianGroup(5), 0),
    "at twice": lambda: syn().at(AbelianGroup(5), 1).at(AbelianGroup(5), 1),
    "a sum that is zero": lambda: RingElement([[1, 1], [1, 1], [1, -1]]).normalised(),
    "a float sum that is zero": lambda: RingElement([[1.0, 1.0], [1.0, 1.0], [0.3, -0.3]]).normalised(),
    "a complex sum": lambda: RingElement([[1], [1], [sp.I]]).normalised(),
    "no nodes": lambda: RingElement.zero().normalised(),
    "more nodes than memory": lambda: c4() ** 40,
    "one summand": lambda: RingElement.one(1),
    "one and a half": lambda: RingElement.zero(1.5),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("use", BAD_USES.values(), ids=BAD_USES)
def test_what_the_ring_has_not_is_refused(use: Any) -> None:
    with pytest.raises(InputError):
        use()


def test_advice_works() -> None:
    # abc = -1: a generator instead of a factor
    assert (syn() * RingElement.generator(1, 1, -1)).potential("abc") == -3
    assert syn().scaled(-1).potential("abc") == -3
    # a complex sum: its conjugate over its absolute value
    turned = RingElement([[1], [1], [sp.I]]) * RingElement.generator(1, 1, -sp.I)
    assert turned.normalised().potential("abc") == 1
    assert complex(RingElement([[complex(sp.cbrt(2))], [1], [1]]).potential("abc")) == pytest.approx(2 ** (1 / 3))
