"""Composed networks get their names back, however another codebase writes them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch

from invariants.errors import InputError
from invariants.learning.composed import (
    QuadraticGroupNetwork,
    RingElement,
    analyse,
    c3,
    c4,
    compose,
    cyclic,
    memorisation,
    nu,
    self_dual,
    syn,
    syn_ab,
    xi,
)
from invariants.representations import AbelianGroup, DirectProduct, FiniteGroup, SymmetricGroup
from tests.learning.composed import oracle
from tests.usual import in_turn

ORDERS = [(11,), (23,), (8,), (12,), (4, 2), (5, 5), (2, 3, 4), (3, 3, 3)]


def turn(rng: np.random.Generator, low: float = 0.0, high: float = 2 * np.pi) -> complex:
    return complex(np.exp(1j * rng.uniform(low, high)))


def block(kind: str, rng: np.random.Generator) -> RingElement:
    """A named solution with random angles."""
    if kind == "z_nu*z_syn":
        # at nu = i it is z_4c*z_syn,ab as well
        return nu(turn(rng, 0.4, 1.1) * (1j) ** int(rng.integers(4))) * syn()
    if kind == "z_4c*z_xi":
        return c4() * xi(turn(rng))
    if kind == "z_3c*z_syn":
        return c3() * syn()
    # at alpha = beta it is z_nu*z_syn as well
    alpha = turn(rng)
    return c4() * syn_ab(alpha, alpha * turn(rng, 0.6, 2.5))


KINDS = ("z_nu*z_syn", "z_4c*z_xi", "z_4c*z_syn,ab", "z_3c*z_syn")


def mixture(orders: tuple[int, ...], rng: np.random.Generator) -> tuple[RingElement, dict[int, str]]:
    """Kinds in turn at all characters, and which."""
    minus, plan, kinds = oracle.negative(orders), {}, {}
    for k in range(1, len(minus)):
        if minus[k] == k:
            kinds[k], plan[k] = "self-dual", self_dual()
        elif k < minus[k]:
            kinds[k] = KINDS[len(kinds) % len(KINDS)]
            plan[k] = block(kinds[k], rng)
    return compose(AbelianGroup(*orders), plan).element.to_float(), kinds


def tables(z: RingElement, orders: tuple[int, ...]) -> tuple[np.ndarray, ...]:
    """Weights at elements, by exponentials written anew."""
    phi = oracle.characters(orders)
    a, b, c = z.entries
    return (phi.T @ a).real, (phi.T @ b).real, (phi.conj().T @ c).real


def kinds_of(found: Any) -> dict[int, str]:
    return {f.character: f.kind for f in found.frequencies}


@pytest.mark.parametrize(("orders", "noise"), in_turn(ORDERS, [0.0, 1e-3, 1e-2]))
def test_names_with_every_freedom(orders: tuple[int, ...], noise: float) -> None:
    rng = np.random.default_rng(len(orders) + orders[0])
    z, kinds = mixture(orders, rng)
    a, b, c = tables(z, orders)
    assert kinds_of(analyse((a, b, c), AbelianGroup(*orders))) == kinds
    # each node: its place, signs, sizes
    order = rng.permutation(a.shape[1])
    t, sign = np.exp(rng.normal(size=len(order)) / 2), rng.choice([-1, 1], len(order))
    a, b, c = (a * t * sign)[:, order], (b * t * sign)[:, order], (c / t**2)[:, order]
    if noise:
        a, b, c = (w * (1 + noise * rng.normal(size=w.shape)) for w in (a, b, c))
    wanted = {len_: sum(1 for k in kinds.values() if k == name) for name, len_ in (("self-dual", 2), ("z_4c*z_xi", 4))}
    wanted = {n: count for n, count in wanted.items() if count}
    for factor in (1.0, 1 / (2 * len(a)), 1e3):
        found = analyse((a * 3, b * 3, c * factor), AbelianGroup(*orders))
        assert kinds_of(found) == kinds
        assert found.loss < (1e-9 if noise == 0 else 1) or "z_4c*z_xi" in kinds.values()
        assert found.share() == 1 and not found.conjugated and not found.silent
        orders_found = found.orders()
        assert all(orders_found[n] == count for n, count in wanted.items())
        assert sum(n * count for n, count in orders_found.items()) == a.shape[1]
    assert sorted(j for f in found.frequencies for j in f.nodes) == list(range(a.shape[1]))


def forms(a: np.ndarray, b: np.ndarray, c: np.ndarray, orders: tuple[int, ...]) -> dict[str, Any]:
    phi = oracle.characters(orders)
    d = len(phi)
    minus = oracle.negative(orders)
    spectrum = phi.conj() @ a / d, phi.conj() @ b / d, phi @ c / d
    tensors = [torch.tensor(w, requires_grad=True) for w in (a, b, c)]
    return {
        "arrays": (a, b, c),
        "lists": [w.tolist() for w in (a, b, c)],
        "one array": np.stack([a, b, c]),
        "tensors": tensors,
        "one tensor": torch.stack(tensors),
        "single precision": [t.float() for t in tensors],
        "bfloat16": [t.bfloat16() for t in tensors],
        "torch.nn.Linear": [tensors[0].T, tensors[1].T, tensors[2]],
        "all transposed": [w.T for w in (a, b, c)],
        "spectra": spectrum,
        "spectra of tensors": [torch.tensor(w) for w in spectrum],
        "conjugated output": (spectrum[0], spectrum[1], torch.tensor(spectrum[2]).conj()),
        "output by inverses": (a, b, c[minus]),
        "means": (a + 0.05, b - 0.1, c + 3),
        "dead nodes": [np.concatenate([w, np.zeros((d, 5))], axis=1) for w in (a, b, c)],
        "nodes without output": [np.concatenate([w, np.ones((d, 1)) * s], axis=1) for w, s in ((a, 1), (b, 1), (c, 0))],
        "a and b exchanged": (b, a, c),
    }


FORMS = list(forms(*[np.zeros((2, 1))] * 3, (2,)))


@pytest.mark.parametrize(("form", "orders"), in_turn(FORMS, [(11,), (5, 5), (4, 3)]))
def test_names_in_every_form(form: str, orders: tuple[int, ...]) -> None:
    rng = np.random.default_rng(1)
    z, kinds = mixture(orders, rng)
    given = forms(*tables(z, orders), orders)[form]
    found = analyse(given, AbelianGroup(*orders))
    assert kinds_of(found) == kinds
    assert found.conjugated == (form in ("conjugated output", "output by inverses"))
    assert len(found.silent) == {"dead nodes": 5, "nodes without output": 1}.get(form, 0)


def test_names_of_every_plan_on_groups_of_every_make() -> None:
    table = oracle.table((3, 4))
    for group in (AbelianGroup(13), DirectProduct(AbelianGroup(2), AbelianGroup(5)), FiniteGroup.from_table(table)):
        for plan, names in (
            ("6", {"z_nu*z_syn", "self-dual"}),
            ("4/6", {"z_4c*z_xi", "z_nu*z_syn", "self-dual"}),
            ("9", {"z_3c*z_syn", "self-dual"}),
            ("smallest", {"z_4c*z_xi", "z_nu*z_syn", "self-dual"}),
            ("cyclic", {"z_nu*z_syn", "self-dual"}),
        ):
            solution = compose(group, plan)
            for form in (solution, solution.element, solution.network(torch.float64), solution.network(torch.float32)):
                found = analyse(form)
                assert set(found.kinds()) <= names and found.share() == 1 and found.loss < 1e-12
                assert sum(found.orders()[n] * n for n in found.orders()) == solution.hidden


@pytest.mark.parametrize("angle", [0.5, 1.0, 2.0, -1.2, 3.0])
def test_angles_are_found(angle: float) -> None:
    value = complex(np.exp(1j * angle))
    group = AbelianGroup(3)
    found = analyse(compose(group, {1: nu(value) * syn()}).network(torch.float64)).frequencies[0]
    # either of the two nodes may be the first, a sign is free, and w nu with z_syn is the same solution
    x = complex(np.exp(1j * found.angles["nu"]))
    assert min(abs(x**6 - value**6), abs(x**6 - value**-6)) < 1e-9
    found = analyse(compose(group, {1: c4() * xi(value)}).network(torch.float64)).frequencies[0]
    x = complex(np.exp(1j * found.angles["xi"]))
    assert min(abs(x**2 - v) for w in (value**2, value.conjugate() ** 2) for v in (w, -w, 1j * w, -1j * w)) < 1e-9


def test_residuals_are_potentials_and_what_is_off_is_not_named() -> None:
    group = AbelianGroup(11)
    plan = {1: syn(), 2: c4(), 3: nu(np.exp(0.3j)), 4: xi(), 5: c4() * xi()}
    found = {f.character: f for f in analyse(compose(group, plan)).frequencies}
    assert found[1].residuals == pytest.approx(
        {"R_n": 0, "a-bc": 0, "ab-c": 0, "abc-": 0, "aac": 1, "a-a-c": 0, "bbc": 1, "b-b-c": 0}, abs=1e-9
    )
    assert found[2].residuals["abc-"] == pytest.approx(1) and found[2].residuals["R_n"] == pytest.approx(2)
    assert found[5].residuals["R_n"] == pytest.approx(2 * 2**0.5 / 2) and found[5].kind == "z_4c*z_xi"
    assert found[1].kind == "z_syn" and found[2].kind == found[3].kind == "z_nu"
    assert "cancelled elsewhere" in found[5].sentence and "aac 1" in found[1].sentence
    # at characters of order 4, squares of both signs are one sum
    at_4 = {f.character: f for f in analyse(compose(AbelianGroup(8), {2: syn(), 1: syn(), 3: syn()})).frequencies}
    assert set(at_4[2].residuals) == {"R_n", "a-bc", "ab-c", "abc-", "aac", "bbc"}
    assert set(at_4[4].residuals) == set() and at_4[4].kind == "not learned"


def test_strangers_are_not_named() -> None:
    rng = np.random.default_rng(0)
    group = AbelianGroup(7)
    for nodes in (1, 2, 3, 4, 5, 6, 9, 12):
        plan = {}
        for k in (1, 2, 3):
            entries = np.exp(1j * rng.uniform(0, 2 * np.pi, (3, nodes)))
            entries[2] = np.exp(-1j * (np.angle(entries[0]) + np.angle(entries[1])))  # abc = nodes, all else random
            plan[k] = RingElement(entries)
        found = analyse(compose(group, plan).element)
        assert {f.kind for f in found.frequencies} == {"unnamed"} and found.share() == 0, nodes
        assert found.orders() == {nodes: 3}
        assert "no known solution" in found.explain() and found.loss > 0.05
    found = analyse(memorisation(group))
    assert found.share() == 0 and found.loss < 1e-12


def test_what_is_not_learned() -> None:
    found = analyse(compose(AbelianGroup(11), {2: nu() * syn(), 3: nu() * syn()}))
    assert found.kinds() == {"not learned": 3, "z_nu*z_syn": 2} and found.orders() == {0: 3, 6: 2}
    assert found.share("not learned") == 0.6 and found.share() == 0.4
    assert found.explain().count("is not learned") == 3
    assert 0.5 < found.loss < 1
    assert analyse(compose(AbelianGroup(11), {5: cyclic()})).kinds() == {"not learned": 4, "z_nu*z_syn": 1}


@pytest.mark.parametrize("size", [1e-200, 1e-60, 1e60, 1e200])
def test_weights_of_every_size(size: float) -> None:
    z, kinds = mixture((11,), np.random.default_rng(2))
    a, b, c = tables(z, (11,))
    assert kinds_of(analyse((a * size, b * size, c), AbelianGroup(11))) == kinds
    assert kinds_of(analyse((a, b, c * size), AbelianGroup(11))) == kinds
    assert kinds_of(analyse((a * size, b * size, c * size), AbelianGroup(11))) == kinds


def test_the_loss_is_that_of_the_best_multiple() -> None:
    rng = np.random.default_rng(0)
    for orders in ((7,), (2, 3)):
        inputs, output, _ = oracle.weights(orders, 4, rng)
        found = analyse((*inputs, output), AbelianGroup(*orders))
        turned = output[oracle.negative(orders)] if found.conjugated else output
        losses = [oracle.direct_loss(oracle.table(orders), inputs, turned, s) for s in np.linspace(-0.2, 0.2, 401)]
        assert found.loss == pytest.approx(min(losses), abs=2e-4) and found.loss <= min(losses) + 1e-12


@pytest.mark.long
def test_a_group_of_more_elements_than_potentials_have_room_for() -> None:
    group = AbelianGroup(409)
    z = compose(group, {1: nu() * syn(), 7: c4() * xi()})
    assert analyse(z).kinds() == {"not learned": 202, "z_nu*z_syn": 1, "z_4c*z_xi": 1}


def test_nodes_that_stand_twice_are_one() -> None:
    z = compose(AbelianGroup(7), "6").element.to_float().entries
    twice = np.concatenate([z, z[..., :1]], axis=-1)
    twice[2, :, [0, -1]] /= 2
    assert analyse(RingElement(twice, AbelianGroup(7))).share() == 1


NET = compose(AbelianGroup(5)).network(torch.float64)
A, B, C = (t.detach().numpy() for t in (*NET.inputs, NET.output))
G = AbelianGroup(5)


def spoilt(value: float) -> np.ndarray:
    found = A.copy()
    found[0, 0] = value
    return found


BAD: dict[str, Any] = {
    "no group": lambda: analyse((A, B, C)),
    "another group": lambda: analyse((A, B, C), AbelianGroup(7)),
    "a group that is not Abelian": lambda: analyse([np.ones((6, 2))] * 3, SymmetricGroup(3)),
    "no group at all": lambda: analyse((A, B, C), 5),  # type: ignore[arg-type]
    "one element": lambda: analyse([np.ones((1, 2))] * 3, AbelianGroup(1)),
    "two tables": lambda: analyse((A, B), G),
    "four tables": lambda: analyse((A, B, C, C), G),
    "vectors": lambda: analyse((A[0], B[0], C[0]), G),
    "other numbers of nodes": lambda: analyse((A, B, C[:, :3]), G),
    "NaN": lambda: analyse((spoilt(np.nan), B, C), G),
    "infinite": lambda: analyse((spoilt(np.inf), B, C), G),
    "zeros": lambda: analyse((A * 0, B, C), G),
    "no output": lambda: analyse((A, B, C * 0), G),
    "constant weights": lambda: analyse([np.ones((5, 3))] * 3, G),
    "no nodes": lambda: analyse([np.ones((5, 0))] * 3, G),
    "words": lambda: analyse("abc", G),
    "tables of words": lambda: analyse([[["x"] * 3] * 5] * 3, G),
    "ragged": lambda: analyse([[[1, 2], [3]]] * 3, G),
    "nothing": lambda: analyse(None, G),
    "a state_dict": lambda: analyse(NET.state_dict(), G),
    "a block": lambda: analyse(syn()),
    "three summands": lambda: analyse(compose(AbelianGroup(4), "cyclic", summands=3)),
    "a network that is not Abelian": lambda: analyse(QuadraticGroupNetwork(SymmetricGroup(3), 8)),
    **{
        f"tolerance {t!r}": lambda t=t: analyse(NET, tolerance=t)
        for t in (0, 1, -1, 2, float("nan"), True, "0.1", None)
    },
}


@pytest.mark.filterwarnings("ignore:invalid value:RuntimeWarning")
@pytest.mark.parametrize("use", BAD.values(), ids=BAD)
def test_what_cannot_be_analysed_is_refused(use: Any) -> None:
    with pytest.raises(InputError):
        use()
