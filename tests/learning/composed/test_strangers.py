"""What users do who know nothing of the inside: copies, square tables, single words, odd folders."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from invariants.errors import CertificateError, InputError
from invariants.learning.composed import (
    GroupTraining,
    PotentialCertificate,
    QuadraticGroupNetwork,
    RingElement,
    analyse,
    compose,
    draw_orders,
    find_all,
    find_products,
    killing_polynomial,
    nu,
    potentials,
    syn,
    train_group_network,
)
from invariants.representations import AbelianGroup, FiniteGroup
from invariants.representations.characters import dual_of

G = AbelianGroup(5)


@pytest.mark.parametrize("copied", [lambda s: pickle.loads(pickle.dumps(s)), copy.deepcopy, copy.copy])
def test_copies_are_as_fixed_as_what_they_are_copies_of(copied: Callable[[Any], Any]) -> None:
    solution = copied(compose(G))
    solution.certificate.verify()
    with pytest.raises(ValueError, match="read-only"):
        solution.element.entries[0, 1, 0] = solution.element.entries[0, 2, 0]
    with pytest.raises(AttributeError):
        solution.element = solution.element.scaled(3)
    with pytest.raises(ValueError, match="read-only"):
        dual_of(G).exponents[1] = 0


def test_what_a_copy_keeps_of_an_element_is_found_again() -> None:
    element = compose(G).element
    assert element.support.any()
    changed = element.scaled(2)
    state = copy.deepcopy(element).__getstate__()
    assert "support" not in state
    with pytest.raises(CertificateError):
        PotentialCertificate(copy.deepcopy(changed)).verify()


@pytest.mark.parametrize("orders", [(2, 2, 2), (2, 2), (2,)])
def test_square_tables_are_read_the_way_that_computes_something(orders: tuple[int, ...]) -> None:
    group = AbelianGroup(*orders)
    net = compose(group, "smallest").network(torch.float64)
    a, b, c = net.inputs[0].detach(), net.inputs[1].detach(), net.output.detach()
    assert a.shape[0] == a.shape[1]
    for tables in ((a, b, c), (a.T, b.T, c)):
        found = analyse(tables, group)
        assert found.loss < 1e-12 and found.share() == 1


def test_nodes_that_cancel_are_none() -> None:
    group = AbelianGroup(7)
    net = compose(group, "6").network(torch.float64)
    turn = 2 * np.pi * np.arange(7) / 7
    x, y, z = (np.cos(turn + shift)[:, None] for shift in (0.3, 1.1, 2.0))
    a, b = (t.detach().numpy() for t in net.inputs)
    c = net.output.detach().numpy()
    tables = [np.concatenate([a, x, x], 1), np.concatenate([b, y, y], 1), np.concatenate([c, z, -z], 1)]
    found = analyse(tables, group)
    assert found.orders() == {6: 3} and found.share() == 1


def test_an_untrained_network_is_read_at_once() -> None:
    torch.manual_seed(0)
    found = analyse(QuadraticGroupNetwork(AbelianGroup(7), 192))
    assert all(f.kind in ("unnamed", "not learned") for f in found.frequencies)
    assert all(np.isnan(f.factor_residual) for f in found.frequencies if f.order > 12)


def test_an_equal_group_is_the_group() -> None:
    net = compose(G).network()
    assert analyse(net, AbelianGroup(5)).kinds() == analyse(net).kinds()
    with pytest.raises(InputError, match="beside what has its group"):
        analyse(net, AbelianGroup(7))


def test_a_table_without_the_identity_in_front_is_numbered_by_labels() -> None:
    group = FiniteGroup.from_table([[1, 2, 0], [2, 0, 1], [0, 1, 2]])
    net = compose(group).network(torch.float64)
    for g in group.elements:
        for h in group.elements:
            out = net(torch.tensor([g]), torch.tensor([h]))
            wanted = [[1, 2, 0], [2, 0, 1], [0, 1, 2]][group.label(g)][group.label(h)]
            assert group.label(int(out.argmax())) == wanted


def test_huge_and_tiny_numbers_that_are_exact_compose() -> None:
    gauge = RingElement.generator(10**200, Fraction(1, 10**200), 1)
    solution = compose(AbelianGroup(3), {1: nu() * syn() * gauge})
    found = potentials(solution).value(1, 1, 1)
    assert found == 1


@pytest.mark.parametrize(
    "call",
    [
        lambda: killing_polynomial(RingElement.generator(1, -1, -1), "aac"),
        lambda: killing_polynomial(3, ["aac"]),  # type: ignore[arg-type]
        lambda: find_products("aac"),
        lambda: find_products([]),
        lambda: find_products([3]),  # type: ignore[list-item]
        lambda: next(find_all("aac", 2)),
        lambda: next(find_all([3], 2)),  # type: ignore[list-item]
        lambda: draw_orders(analyse(compose(G))),  # type: ignore[arg-type]
        lambda: compose(G).network()(torch.zeros(2).long(), torch.zeros(3).long()),
        lambda: QuadraticGroupNetwork(G, 10**13),
        lambda: train_group_network(G, GroupTraining(hidden=16, steps=1), summands=11),
        lambda: train_group_network(G, GroupTraining(hidden=16, steps=1), 3.5),  # type: ignore[arg-type]
        lambda: train_group_network(G, GroupTraining(hidden=16, steps=1), ""),
    ],
)
def test_odd_arguments_are_answered_in_words(call: Callable[[], object]) -> None:
    pytest.importorskip("lightning_fabric")
    pytest.importorskip("matplotlib")
    with pytest.raises(InputError, match="what to do"):
        call()


def test_the_example_asks_for_its_folder_first(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("matplotlib")
    from examples import modular_addition

    taken = tmp_path / "file"
    taken.write_text("", encoding="utf-8")
    for words in (["--out", str(taken)], ["--group", "1"], ["--group", "23x"]):
        with pytest.raises(SystemExit):
            modular_addition.main([*words, "--steps", "1"])
        assert "error: " in capsys.readouterr().err
