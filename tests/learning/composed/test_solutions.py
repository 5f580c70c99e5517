"""Composed networks: widths, exact proofs, losses from loops over elements, norms, and plans of one's own."""

from __future__ import annotations

import cmath
import copy
import pickle
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
import sympy as sp
import torch

from invariants.errors import CertificateError, InputError
from invariants.learning.composed import (
    RingElement,
    Solution,
    c3,
    c4,
    compose,
    cyclic,
    nu,
    polarisation,
    syn,
    syn_ab,
    xi,
)
from invariants.representations import AbelianGroup, CyclicGroup, DirectProduct, FiniteGroup
from tests.learning.composed import oracle

# nodes of "6", "4/6" and "smallest"
WIDTHS: dict[tuple[int, ...], tuple[int, int, int]] = {
    (23,): (66, 46, 46),
    (6,): (14, 12, 10),
    (8,): (20, 16, 14),
    (4, 2): (18, 16, 12),
    (2, 4): (18, 16, 12),
    (5, 5): (72, 50, 50),
    (3, 3, 3): (78, 54, 54),
    (12,): (32, 24, 22),
    (2, 2, 2): (14, 14, 8),
    (2, 3, 4): (66, 48, 44),
    (2,): (2, 2, 2),
    (3,): (6, 6, 6),
    (4,): (8, 8, 6),
    (128,): (380, 256, 254),
    (1, 5): (12, 10, 10),
}


def loss_of(solution: Solution, **options: Any) -> float:
    """From the network's tables and the group's products, on a grid of one's own."""
    net = solution.network(torch.float64, **options)
    *inputs, output = (t.detach().numpy() for t in (*net.inputs, net.output))
    d, total, scale = len(output), 0.0, float(net.scale)
    for g in range(d):
        out = scale * (inputs[0][g] + inputs[1]) ** 2 @ output.T
        out[np.arange(d), [solution.group.multiply(g, h) for h in range(d)]] -= 1
        total += ((out - out.mean(1, keepdims=True)) ** 2).sum()
    return float(total) / d**2


def marked(orders: tuple[int, ...], plan: str) -> Any:
    long = np.prod(orders) > 30 and plan != "4/6"
    return pytest.param(orders, plan, id=f"{orders}-{plan}", marks=[pytest.mark.long] if long else [])


@pytest.mark.parametrize(
    ("orders", "plan"),
    [
        marked(orders, plan)
        for orders in WIDTHS
        for plan in ("6", "4/6", "smallest", "means", "9", "cyclic", "memorise")
    ],
)
def test_every_plan_is_proved_and_perfect_in_as_many_nodes_as_it_says(orders: tuple[int, ...], plan: str) -> None:
    group = AbelianGroup(*orders)
    d, six = group.order, WIDTHS[orders][0]
    real = sum(all(2 * k % n == 0 for k, n in zip(at, orders, strict=True)) for at in np.ndindex(*orders)) - 1
    pairs = (d - 1 - real) // 2
    wanted = {"6": six, "4/6": WIDTHS[orders][1], "smallest": WIDTHS[orders][2], "9": 9 * pairs + 2 * real}
    threes = (sum(all(3 * k % n == 0 for k, n in zip(at, orders, strict=True)) for at in np.ndindex(*orders)) - 1) // 2
    wanted["means"] = 4 * pairs - threes + real + (pairs + real > threes)
    solution = compose(group, plan)
    assert solution.hidden == (wanted | {"cyclic": six, "memorise": d**2})[plan]
    assert six == 6 * pairs + 2 * real
    if plan == "memorise" and d > 30:
        return  # |G|^3 numbers; the proof for 128 elements is in test_certificates
    solution.certificate.verify()
    assert solution.element.order == solution.hidden
    assert loss_of(solution) < 1e-20
    if d <= 12:
        net = solution.network(torch.float64)
        inputs, output = net.inputs.detach().numpy(), net.output.detach().numpy()
        assert oracle.direct_loss(oracle.table(orders), inputs, output, 1 / (2 * d)) < 1e-20


def shuffled(orders: tuple[int, ...], seed: int = 0) -> FiniteGroup:
    place = np.random.default_rng(seed).permutation(int(np.prod(orders)))
    table = np.empty((len(place), len(place)), dtype=int)
    table[place[:, None], place] = place[oracle.table(orders)]
    return FiniteGroup.from_table(table.tolist())


@pytest.mark.parametrize(
    ("group", "hidden"),
    [
        (CyclicGroup(23), 46),
        (DirectProduct(CyclicGroup(4), CyclicGroup(2)), 16),
        (DirectProduct(AbelianGroup(3), AbelianGroup(2, 5)), 60),
        (shuffled((7,)), 14),
        (shuffled((2, 3, 2)), 24),
        (shuffled((4, 4)), 32),
        (FiniteGroup.from_permutations([[1, 2, 3, 4, 0, 5, 6], [0, 1, 2, 3, 4, 6, 5]]), 20),
        (FiniteGroup.from_matrices([[[0, 1], [1, 0]], [[-1, 0], [0, -1]]]), 6),
    ],
    ids=repr,
)
def test_groups_of_every_make(group: FiniteGroup, hidden: int) -> None:
    for plan in ("4/6", "smallest"):
        solution = compose(group, plan)
        solution.certificate.verify()
        assert loss_of(solution) < 1e-20 and solution.network().accuracy() == 1
        if plan == "4/6":
            assert solution.hidden == hidden


@pytest.mark.parametrize("scale", [None, 1.0, -2, Fraction(1, 3), np.float32(0.5)], ids=repr)
@pytest.mark.parametrize("minimal", [True, False])
def test_the_scale_of_outputs_and_of_nodes_is_free(scale: Any, minimal: bool) -> None:
    for plan in ("4/6", "9"):
        assert loss_of(compose(AbelianGroup(3, 4), plan), scale=scale, minimal_norm=minimal) < 1e-20


@pytest.mark.parametrize(("plan", "norm"), [("6", 2758.39), ("9", 3157.57), ("memorise", 12277), ("4/6", 2646)])
def test_norms_of_the_paper(plan: str, norm: float) -> None:
    solution = compose(AbelianGroup(23), plan)
    digits = 0.5 if norm == round(norm) else 0.005
    assert solution.norm() == pytest.approx(norm, abs=digits)
    if plan != "memorise":
        assert solution.network(torch.float64).norm() == pytest.approx(solution.norm(), rel=1e-12)
        # with equal sizes in all rows but for what is added to the carriers' outputs
        plain = 2859 if plan == "4/6" else solution.norm()
        assert solution.norm(minimal=False) == pytest.approx(plain, abs=0.5 if plan == "4/6" else 1e-6)


def test_more_carriers_make_a_smaller_norm_up_to_three_for_23() -> None:
    norms = {}
    for carriers in (1, 2, 3, 4, 100):
        solution = compose(AbelianGroup(23), carriers=carriers)
        solution.certificate.verify()
        assert solution.hidden == 44 + 2 * min(carriers, 11)
        norms[carriers] = solution.norm()
    assert min(norms, key=lambda m: norms[m]) == 3
    # the document's optimum, per pair of characters
    assert norms[3] / 23 == pytest.approx(113.17, abs=0.005)
    assert norms[100] == pytest.approx(compose(AbelianGroup(23), "6").norm(), rel=1e-12)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16])
def test_lower_precision_loses_what_its_rounding_does(dtype: torch.dtype) -> None:
    most = {torch.float32: 1e-11, torch.float16: 1e-5, torch.bfloat16: 1e-3}[dtype]
    for orders in ((7,), (3, 4)):
        net = compose(AbelianGroup(*orders)).network(torch.float64)
        rounded = copy.deepcopy(net).to(dtype)
        assert rounded.accuracy() == 1
        assert 0 < rounded.double().loss().item() < most
        direct = compose(AbelianGroup(*orders)).network(dtype)
        assert direct.output.dtype == dtype and direct.accuracy() == 1 and direct.double().loss().item() < most


@pytest.mark.parametrize("orders", [(11,), (23,), (3, 3), (9,)], ids=str)
def test_order_4_alone_is_refused_with_the_constant_that_survives(orders: tuple[int, ...]) -> None:
    group = AbelianGroup(*orders)
    d = group.order
    half = [k for k in range(1, d) if k < oracle.negative(orders)[k]]
    for angle in (1, sp.I, (3 + 4 * sp.I) / 5):
        solution = compose(group, dict.fromkeys(half, c4() * xi(angle)))
        assert solution.hidden == 2 * (d - 1)
        assert solution.potentials().loss() == Fraction(2 * (d - 1), d)
        assert loss_of(solution) == pytest.approx(2 * (d - 1) / d, abs=1e-9)
        with pytest.raises(CertificateError, match=r"R_n at k = .* is 1 \+ I instead of 0.*and \d+ more"):
            solution.certificate.verify()


@pytest.mark.parametrize(
    ("block", "family"),
    [(syn(), "R_*"), (nu(), "R_c"), (nu((3 + 4 * sp.I) / 5), "R_c"), (c4(), "R_c"), (xi(), "R_c"), (c3(), "R_c")],
    ids=["syn", "nu", "nu with an angle", "c4", "xi", "c3"],
)
def test_partial_solutions_are_refused_with_what_survives(block: RingElement, family: str) -> None:
    solution = compose(AbelianGroup(11), dict.fromkeys(range(1, 6), block))
    with pytest.raises(CertificateError, match=f"is not a global solution: .*{family.replace('*', '[*]')}"):
        solution.certificate.verify()
    assert loss_of(solution) == pytest.approx(float(solution.potentials().loss()), rel=1e-9)
    assert loss_of(solution) > 0.1


def test_plans_of_ones_own() -> None:
    group = AbelianGroup(5, 5)
    half = [group.residues(k) for k in range(1, 25) if k < oracle.negative((5, 5))[k]]
    angles = [sp.exp(2 * sp.pi * sp.I * k / 7) for k in range(12)]
    plans: dict[str, dict[Any, RingElement]] = {
        "every angle": {k: nu(a) * syn() for k, a in zip(half, angles, strict=True)},
        "syn_ab": {k: c4() * syn_ab(a, a**3) for k, a in zip(half, angles[:1] * 12, strict=True)},
        "mixed": {k: [c4() * xi(), nu() * syn(), c3() * syn(), cyclic()][i % 4] for i, k in enumerate(half)},
        "numbers of NumPy": {np.int64(group.index(k)): nu() * syn() for k in half},
        "the other ones": {tuple(-x % 5 for x in k): nu() * syn() for k in half},
        "a factor": {k: (nu() * syn()).scaled(Fraction(-7, 3)) for k in half},
        "more nodes": {k: nu() * syn() * c4() * nu(-1) for k in half},
    }
    for name, plan in plans.items():
        solution = compose(group, plan)
        solution.certificate.verify()
        assert loss_of(solution) < 1e-20, name
        assert solution.hidden == sum(block.order for block in plan.values()) == sum(solution.orders.values())
        assert all(block.potential("abc") == 1 for block in solution.blocks.values())


def test_blocks_of_floats_make_a_perfect_network_without_a_proof() -> None:
    rng = np.random.default_rng(0)
    turn = lambda: cmath.exp(1j * rng.uniform(0, 7))  # noqa: E731
    plan = {
        1: nu(turn()) * syn(),
        2: c4() * xi(turn()),
        3: c4() * syn_ab(turn(), turn()),
        4: c4() * xi(),
        5: nu() * syn(),
    }
    solution = compose(AbelianGroup(11), plan)
    assert loss_of(solution) < 1e-20
    with pytest.raises(CertificateError, match="floating point, of which nothing is proved"):
        solution.certificate.verify()
    # |nu| within rounding of 1
    assert loss_of(compose(AbelianGroup(3), {1: nu(complex(0, 1 + 1e-12)) * syn()})) < 1e-20


@pytest.mark.parametrize(
    ("summands", "orders"),
    [
        (3, (4,)),
        (3, (2, 2)),
        (4, (3,)),
        *(pytest.param(s, g, marks=pytest.mark.long) for s, g in ((3, (6,)), (3, (5,)), (4, (4,)))),
    ],
    ids=str,
)
def test_more_summands(summands: int, orders: tuple[int, ...]) -> None:
    group = AbelianGroup(*orders)
    for plan in ("cyclic", "memorise"):
        solution = compose(group, plan, summands=summands)
        solution.certificate.verify()
        net = solution.network(torch.float64)
        inputs, output = net.inputs.detach().numpy(), net.output.detach().numpy()
        assert oracle.direct_loss(oracle.table(orders), inputs, output, float(net.scale)) < 1e-20
        assert net.loss().item() < 1e-20 and net.accuracy() == 1 and solution.summands == summands
    real = sum(all(2 * k % n == 0 for k, n in zip(at, orders, strict=True)) for at in np.ndindex(*orders)) - 1
    pairs = (group.order - 1 - real) // 2
    assert (
        compose(group, "cyclic", summands=summands).hidden
        == 2 * 3 ** (summands - 1) * pairs + 2 ** (summands - 1) * real
    )


def test_a_plan_for_three_summands() -> None:
    plan = {1: cyclic(3), 2: polarisation(3)}
    for options in ({}, {"summands": 3}):
        solution = compose(AbelianGroup(4), plan, **options)
        solution.certificate.verify()
        assert solution.summands == 3 and solution.hidden == 22


def test_solutions_can_be_pickled_and_copied() -> None:
    for plan in ("4/6", "memorise"):
        solution = compose(AbelianGroup(2, 3), plan)
        for again in (pickle.loads(pickle.dumps(solution)), copy.deepcopy(solution)):
            again.certificate.verify()
            assert again.hidden == solution.hidden and again.element == solution.element
            assert loss_of(again) < 1e-20


def test_solutions_say_what_they_are() -> None:
    text = compose(AbelianGroup(2, 5)).explain()
    assert text.splitlines()[0] == "20 nodes for AbelianGroup('c2_5', order 10), |G| = 10"
    assert "2 nodes for each character that is its own conjugate: (1, 0)" in text
    assert "6 nodes for each pair of conjugate characters: (0, 1)" in text
    assert compose(AbelianGroup(3), "memorise").explain().startswith("9 nodes, one for each tuple")


six = nu() * syn()
BAD: dict[str, Any] = {
    "another name": "46",
    "nothing": None,
    "a number": 6,
    "a list": [six],
    "an array": np.array([1, 2]),
    "no blocks": {},
    "the trivial character": {0: six},
    "a character beyond": {5: six},
    "a negative one": {-1: six},
    "a word": {"1": six},
    "a float": {1.0: six},
    "True": {True: six},
    "both of a pair": {1: six, 4: six},
    "one twice": {1: six, (1,): six},
    "a list as a block": {1: [[1], [1], [1]]},
    "an empty block": {1: RingElement.zero()},
    "a full element": {1: compose(AbelianGroup(5)).element},
    "other summands": {1: six, 2: cyclic(3)},
    "a sum of zero": {1: RingElement([[1, 1], [1, 1], [1, -1]])},
    "a complex sum": {1: RingElement([[1], [1], [sp.I]])},
}


@pytest.mark.parametrize("plan", BAD.values(), ids=BAD)
def test_plans_that_are_none_are_refused(plan: Any) -> None:
    with pytest.raises(InputError):
        compose(AbelianGroup(5), plan)


@pytest.mark.parametrize("summands", [1, 0, -2, 2.0, "2", True, None, 50], ids=repr)
@pytest.mark.parametrize("plan", ["4/6", "cyclic", "memorise"])
def test_numbers_of_summands_that_are_none_are_refused(plan: str, summands: Any) -> None:
    with pytest.raises(InputError):
        compose(AbelianGroup(4), plan, summands=summands)


def test_other_input_that_is_refused() -> None:
    for carriers in (0, -1, 1.5, True, "1"):
        with pytest.raises(InputError, match="carriers"):
            compose(AbelianGroup(11), carriers=carriers)  # type: ignore[arg-type]
    for plan in ("6", "4/6", "9", "smallest"):
        with pytest.raises(InputError, match=r'(?s)what to do: plan="cyclic" or "memorise"'):
            compose(AbelianGroup(5), plan, summands=3)
    with pytest.raises(InputError, match="blocks for 2 summands, summands=3"):
        compose(AbelianGroup(5), {1: six, 2: six}, summands=3)
    with pytest.raises(InputError, match="not real at character"):
        compose(AbelianGroup(2), {1: six})
    with pytest.raises(InputError, match="nodes"):
        compose(AbelianGroup(1000), "memorise")


def test_an_incomplete_plan_is_refused_with_the_characters_that_are_missing() -> None:
    with pytest.raises(CertificateError, match="R_g at k1 = 2, k2 = 2, k = 2 is 0 instead of 1"):
        compose(AbelianGroup(5), {1: six}).certificate.verify()


def test_angles_of_large_orders_that_have_no_field_in_common() -> None:
    e = [sp.exp(2 * sp.pi * sp.I / p) for p in (97, 89, 83)]
    plan = {1: nu(e[0]) * syn(), 2: c4() * xi(e[1]), 3: c4() * xi(e[2])}
    solution = compose(AbelianGroup(7), plan)
    solution.certificate.verify()
    assert loss_of(solution) < 1e-20
    with pytest.raises(CertificateError, match="R_n"):
        compose(AbelianGroup(7), {1: c4() * xi(e[0]), 2: c4() * xi(e[1]), 3: c4() * xi(e[2])}).certificate.verify()
