"""The loss from potentials beside loops over elements, and potentials beside sums written out."""

from __future__ import annotations

import itertools
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
import sympy as sp
import torch

from invariants.errors import InputError
from invariants.learning.composed import QuadraticGroupNetwork, RingElement, c4, compose, potentials, syn, xi
from invariants.representations import AbelianGroup, FiniteGroup, SymmetricGroup
from tests.learning.composed import oracle

ORDERS = [(7,), (6,), (2, 3), (2, 2, 2), (3, 3), (4, 2), (12,), (2,)]


def network(group: FiniteGroup, inputs: Any, output: Any) -> QuadraticGroupNetwork:
    net = QuadraticGroupNetwork(group, output.shape[1], summands=len(inputs), dtype=torch.float64)
    with torch.no_grad():
        net.inputs.copy_(torch.tensor(np.array(inputs)))
        net.output.copy_(torch.tensor(output))
    return net


@pytest.mark.parametrize("orders", ORDERS, ids=str)
@pytest.mark.parametrize("means", [False, True])
def test_the_loss_from_potentials_is_that_of_a_loop_over_pairs(orders: tuple[int, ...], means: bool) -> None:
    rng = np.random.default_rng(sum(orders))
    inputs, output, scale = oracle.weights(orders, 9, rng, means=means)
    wanted = oracle.direct_loss(oracle.table(orders), inputs, output, scale)
    net = network(AbelianGroup(*orders), inputs, output)
    found = potentials(net, trivial_inputs=means)
    assert found.loss() == pytest.approx(wanted, rel=1e-12)
    assert net.loss().item() == pytest.approx(wanted, rel=1e-12)
    assert sum(found.shares().values()) == pytest.approx(wanted, rel=1e-12)
    if not means:
        phi = oracle.characters(orders)
        a, b = (phi.conj() @ w / len(phi) for w in inputs)
        assert oracle.theorem_1(orders, a, b, phi @ output / len(phi)) == pytest.approx(wanted, rel=1e-12)


@pytest.mark.parametrize("orders", [(3,), (2, 2), (4,)], ids=str)
@pytest.mark.parametrize("summands", [3, 4])
def test_more_summands(orders: tuple[int, ...], summands: int) -> None:
    rng = np.random.default_rng(summands)
    inputs, output, scale = oracle.weights(orders, 5, rng, summands)
    wanted = oracle.direct_loss(oracle.table(orders), inputs, output, scale)
    net = network(AbelianGroup(*orders), inputs, output)
    assert potentials(net, trivial_inputs=True).loss() == pytest.approx(wanted, rel=1e-12)
    assert net.loss().item() == pytest.approx(wanted, rel=1e-12)


def test_groups_in_another_order_of_elements() -> None:
    place = np.random.default_rng(5).permutation(8)
    shuffled = np.empty((8, 8), dtype=int)
    shuffled[place[:, None], place] = place[oracle.table((4, 2))]
    group = FiniteGroup.from_table(shuffled)
    # the group may number its elements anew: its own products are what the loss is about
    numbered = np.array([[group.multiply(g, h) for h in range(8)] for g in range(8)])
    inputs, output, scale = oracle.weights((8,), 6, np.random.default_rng(6))
    wanted = oracle.direct_loss(numbered, inputs, output, scale)
    assert potentials(network(group, inputs, output), trivial_inputs=True).loss() == pytest.approx(wanted, rel=1e-12)


def exact(orders: tuple[int, ...], nodes: int, seed: int) -> tuple[RingElement, np.ndarray]:
    """Few Gaussian integers, none at the trivial character; and the same as complex numbers."""
    rng = np.random.default_rng(seed)
    shape = (3, int(np.prod(orders)), nodes)
    real, imaginary = rng.integers(-2, 3, (2, *shape)) * (rng.random(shape) > 0.5)
    real[:, 0] = imaginary[:, 0] = 0
    entries = np.array([int(x) + int(y) * sp.I for x, y in zip(real.flat, imaginary.flat, strict=True)], dtype=object)
    return RingElement(entries.reshape(shape), AbelianGroup(*orders)), real + 1j * imaginary


@pytest.mark.parametrize("orders", [(5,), (2, 3), (4,), (2, 2)], ids=str)
def test_every_coefficient_is_its_sum_exact_and_in_floating_point(orders: tuple[int, ...]) -> None:
    z, (a, b, c) = exact(orders, 3, 4)
    d, sums, minus = len(a), oracle.table(orders), oracle.negative(orders)
    found, rounded = potentials(z), potentials(z.to_float())
    assert found.is_exact and not rounded.is_exact
    survivors = {(*s.inputs, s.output): s for s in found.survivors()}
    for k1, k2, k in itertools.product(range(d), range(d), range(1, d)):
        if k1 and k2:
            value, family = (a[k1] * b[k2] * c[k]).sum(), "R_g" if k1 == k2 == k else "R_c"
        else:
            squares = {
                p: sum((z_[j] * z_[sums[m, minus[j]]] * c[k]).sum() for j in range(d)) / 2
                for p, z_, m in (("a", a, k1), ("b", b, k2))
            }
            value = squares["a"] + squares["b"] if k1 == k2 == 0 else squares["a" if k1 else "b"]
            family = "R_n" if k1 == k2 == 0 else "R_*"
        # halves of Gaussian integers: exact in floating point as well
        assert complex(found.value(k1, k2, k)) == value == rounded.value(k1, k2, k)
        wanted = int(family == "R_g")
        assert found.family((k1, k2, k)) == family
        assert ((k1, k2, k) in survivors) == (value != wanted)
        if value != wanted:
            assert survivors[k1, k2, k].family == family and survivors[k1, k2, k].wanted == wanted
    assert isinstance(found.loss(), Fraction) and float(found.loss()) == pytest.approx(rounded.loss(), rel=1e-12)
    for one, two in ((found.shares(), rounded.shares()), (found.residuals(), rounded.residuals())):
        assert one == pytest.approx(two, rel=1e-12)
    assert found.zero_set() == rounded.zero_set()


@pytest.mark.parametrize("orders", [(2,), (5,), (2, 3), (2, 2)], ids=str)
@pytest.mark.parametrize("summands", [2, 3])
def test_counts_of_families(orders: tuple[int, ...], summands: int) -> None:
    d = int(np.prod(orders))
    found = potentials(RingElement.zero(summands, AbelianGroup(*orders)))
    counted = dict.fromkeys(("R_g", "R_c", "R_n", "R_*"), 0)
    for *index, k in itertools.product(*[range(d)] * summands, range(1, d)):
        counted[found.family((*index, k))] += 1
    assert found.counts() == counted
    assert found.loss() == Fraction(d - 1, d) and found.zero_set() == ("R_c", "R_n", "R_*")


def test_z_syn_alone_leaves_the_squares_and_z_4c_z_xi_the_constant() -> None:
    group = AbelianGroup(23)
    for block, left, loss in (
        (syn(), {"R_*"}, Fraction(11, 23)),
        (c4() * xi(), {"R_n"}, Fraction(2 * 22, 23)),
    ):
        z = compose(group, dict.fromkeys(range(1, 12), block))
        # blocks at a mapping's characters alone: none of these can carry the others' constants
        found = z.potentials()
        assert {s.family for s in found.survivors()} == left
        assert found.loss() == loss
        assert z.network(torch.float64).loss().item() == pytest.approx(float(loss), abs=1e-9)
        assert set(found.zero_set()) == {"R_c", "R_n", "R_*"} - left
    # accuracy is no evidence of a perfect network
    assert compose(group, {k: syn() for k in range(1, 12)}).network(torch.float64).accuracy() == 1.0


def test_survivors_are_named_in_the_words_of_the_paper() -> None:
    group = AbelianGroup(3, 3)
    found = potentials((c4() * xi()).normalised().at(group, (1, 2)))
    words = [s.words(found.dual) for s in found.survivors()]
    assert words[0] == "r_(k1,k2,k) of R_g at k1 = (0, 1), k2 = (0, 1), k = (0, 1) is 0 instead of 1"
    assert any("R_n at k = (1, 2) is 1 + I instead of 0" in w for w in words)
    assert sum("instead of 1" in w for w in words) == 6
    squares = [s.words(found.dual) for s in potentials(syn().normalised().at(AbelianGroup(5), 1)).survivors()]
    assert any(w.startswith("half of the sum of r_(a,k',m-k',k) over k' of R_* at m = ") for w in squares)
    assert any(w.startswith("half of the sum of r_(b,") for w in squares)


def test_means_of_inputs_are_refused_and_the_advice_works() -> None:
    net = QuadraticGroupNetwork(AbelianGroup(5), 3, dtype=torch.float64)
    with pytest.raises(InputError, match=r"(?s)3 of 3 nodes.*what to do: potentials\(..., trivial_inputs=True\)"):
        potentials(net)
    assert potentials(net, trivial_inputs=True).loss() == pytest.approx(net.loss().item(), rel=1e-12)
    entries = np.zeros((3, 5, 1), dtype=object)
    entries[0, 0], entries[0, 1], entries[1, 1] = 1, 1, 1
    with pytest.raises(InputError, match="1 of 1 nodes"):
        potentials(RingElement(entries, AbelianGroup(5)))
    assert potentials(RingElement(entries, AbelianGroup(5)), trivial_inputs=True).loss() == Fraction(4, 5)
    # means in the size of rounding are none
    assert potentials(compose(AbelianGroup(23)).network(torch.float32)).loss() < 1e-12


@pytest.mark.parametrize("element", [syn(), None, 3, "abc", np.ones((3, 5, 2))], ids=repr)
def test_what_has_no_potentials_is_refused(element: Any) -> None:
    with pytest.raises(InputError):
        potentials(element)


def test_groups_without_characters_enough_are_refused() -> None:
    with pytest.raises(InputError, match="not Abelian"):
        potentials(QuadraticGroupNetwork(SymmetricGroup(3), 3))


@pytest.mark.parametrize("index", [(1, 1), (1, 1, 1, 1), (1, 1, 9), ("x", 1, 1), (True, 1, 1)], ids=repr)
def test_coefficients_that_there_are_not_are_refused(index: Any) -> None:
    with pytest.raises(InputError):
        potentials(compose(AbelianGroup(5))).value(*index)


def test_values_are_found_by_labels() -> None:
    group = AbelianGroup(3, 3)
    found = potentials((c4() * xi()).normalised().at(group, (1, 2)))
    k = group.index((1, 2))
    assert found.value((1, 2), (1, 2), (1, 2)) == 1 == found.value(k, k, k)
    assert found.value((0, 0), (0, 0), (1, 2)) == found.value(0, 0, k) != 0


def test_nodes_in_fields_of_their_own_are_summed() -> None:
    rng = np.random.default_rng(0)
    entries = np.full((3, 4, 3), 0, dtype=object)
    for j, n in enumerate((5, 7, 8)):
        roots = [sp.exp(2 * sp.pi * sp.I * int(k) / n) for k in rng.integers(0, n, 9)]
        entries[:, 1:, j] = np.array(roots, dtype=object).reshape(3, 3)
    z = RingElement(entries, AbelianGroup(4))
    found, rounded = potentials(z), potentials(z.to_float())
    for index in itertools.product(range(4), range(4), range(1, 4)):
        assert complex(found.value(*index)) == pytest.approx(rounded.value(*index), abs=1e-12)
    assert complex(found.loss()) == pytest.approx(rounded.loss(), rel=1e-12)
