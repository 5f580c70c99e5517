"""Gradient descent: the same bits from the same seed, resuming, refusals, and what it finds."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

pytest.importorskip("lightning_fabric")

from invariants.errors import InputError
from invariants.learning.composed import GroupTraining, TrainedNetwork, analyse, train_group_network
from invariants.representations import (
    AbelianGroup,
    AlternatingGroup,
    CyclicGroup,
    FiniteGroup,
    QuaternionGroup,
    SymmetricGroup,
)
from tests.learning.composed import oracle

G = AbelianGroup(5)


def run(group: FiniteGroup = G, folder: Path | None = None, **options: Any) -> TrainedNetwork:
    named = {k: options.pop(k) for k in ("summands", "resume", "on_step", "on_row") if k in options}
    settings = GroupTraining(**({"hidden": 12, "steps": 12, "report_steps": 4} | options))
    return train_group_network(group, settings, folder, **named)


def bits(done: TrainedNetwork) -> list[bytes]:
    return [p.detach().numpy().tobytes() for p in done.network.parameters()]


def test_a_seed_gives_the_same_bits_and_another_one_others() -> None:
    one, two, other = run(seed=3), run(seed=3), run(seed=4)
    assert bits(one) == bits(two) and one.rows == two.rows
    assert bits(one) != bits(other)


def test_an_interrupted_training_goes_on_to_the_same_bits(tmp_path: Path) -> None:
    whole = run(folder=tmp_path / "whole", checkpoint_steps=4)

    class Interruption(Exception):
        pass

    def stop(done: int, total: int) -> None:
        assert total == 12
        if done == 7:
            raise Interruption

    with pytest.raises(Interruption):
        run(folder=tmp_path / "parts", checkpoint_steps=4, on_step=stop)
    steps: list[int] = []
    again = run(folder=tmp_path / "parts", checkpoint_steps=4, resume=True, on_step=lambda done, _: steps.append(done))
    assert bits(again) == bits(whole)
    # it did go on, instead of from the beginning
    assert 0 < len(steps) < 12
    assert {p.name for p in (tmp_path / "parts").iterdir()} >= {"last.pt", "metrics.csv"}
    tables = [list(csv.DictReader((tmp_path / part / "metrics.csv").open())) for part in ("whole", "parts")]
    for one, two in zip(*tables, strict=True):
        assert one == two and int(one["step"]) in (4, 8, 12)
        assert float(one["loss"]) > 0


def test_rows_are_what_the_network_gives() -> None:
    rows: list[Any] = []
    done = run(AbelianGroup(7), on_row=rows.append, report_steps=5)
    assert [row["step"] for row in rows] == [5, 10, 12] and rows == done.rows
    last = rows[-1]
    inputs, output = done.network.inputs.detach().double().numpy(), done.network.output.detach().double().numpy()
    whole = oracle.direct_loss(oracle.table((7,)), list(inputs), output, 1.0)
    assert sum(last[name] for name in ("R_g", "R_c", "R_n", "R_*")) == pytest.approx(whole, rel=1e-5)
    # 44 pairs to train on, 5 to test
    loss = run(AbelianGroup(7), steps=1, report_steps=1, rate=1e-12).rows[0]
    fresh = run(AbelianGroup(7), steps=1, report_steps=1, rate=1e-12).network.loss().item()
    assert (44 * loss["loss"] + 5 * loss["test_loss"]) / 49 == pytest.approx(fresh, rel=1e-4)
    assert float(done.network.scale) == 1 and not done.network.training
    every = run(share=1.0).rows[-1]
    assert "test_loss" not in every and "R_g" in every


def test_the_rate_falls_along_a_half_cosine_or_stays() -> None:
    annealed = [row["rate"] for row in run(steps=8, report_steps=1, rate=0.02).rows]
    assert annealed == pytest.approx([0.01 * (1 + np.cos(np.pi * k / 8)) for k in range(8)], rel=1e-6)
    assert {row["rate"] for row in run(steps=8, report_steps=1, rate=0.02, anneal=False).rows} == {0.02}


@pytest.mark.parametrize("group", [SymmetricGroup(3), QuaternionGroup(), AlternatingGroup(4)], ids=repr)
def test_groups_that_are_not_abelian_train(group: FiniteGroup) -> None:
    done = run(group, hidden=64, steps=150, report_steps=50, share=1.0)
    losses = [row["loss"] for row in done.rows]
    assert losses[-1] < 0.5 * losses[0] and "R_g" not in done.rows[-1]
    assert done.rows[-1]["loss"] < 0.5


@pytest.mark.parametrize(
    ("group", "summands"), [(AbelianGroup(3), 3), (SymmetricGroup(3), 3), (AbelianGroup(2), 4)], ids=repr
)
def test_more_summands_train(group: FiniteGroup, summands: int) -> None:
    done = run(group, summands=summands, hidden=48, steps=80, report_steps=40)
    assert done.rows[-1]["loss"] < done.rows[0]["loss"] and done.network.summands == summands


def test_the_threads_of_the_caller_come_back() -> None:
    before = torch.get_num_threads()
    run()
    assert torch.get_num_threads() == before


def test_a_group_whose_table_does_not_fit_is_refused_in_words() -> None:
    with pytest.raises(InputError, match="167281 tuples of elements"):
        run(AbelianGroup(409), hidden=2, steps=1, report_steps=1)


OTHERS: dict[str, dict[str, Any]] = {
    "a group of the same order": {"group": AbelianGroup(2, 3)},
    "one that is not Abelian": {"group": SymmetricGroup(3)},
    "other nodes": {"hidden": 13},
    "another rate": {"rate": 0.02},
    "another decay": {"weight_decay": 1e-3},
    "another share": {"share": 0.8},
    "another seed": {"seed": 1},
    "other steps": {"steps": 20},
    "other summands": {"summands": 3},
    "no annealing": {"anneal": False},
}


@pytest.mark.parametrize("options", OTHERS.values(), ids=OTHERS)
def test_another_training_is_not_resumed(options: dict[str, Any], tmp_path: Path) -> None:
    run(AbelianGroup(6), tmp_path)
    with pytest.raises(InputError, match="differs"):
        run(**({"group": AbelianGroup(6), "folder": tmp_path, "resume": True} | options))
    with pytest.raises(InputError, match="holds a training"):
        run(AbelianGroup(6), tmp_path)


def test_a_table_in_another_order_is_another_group(tmp_path: Path) -> None:
    table = oracle.table((5,))
    place = np.array([0, 2, 1, 3, 4])
    other = np.empty_like(table)
    other[place[:, None], place] = place[table]
    run(FiniteGroup.from_table(table), tmp_path)
    with pytest.raises(InputError, match="targets"):
        run(FiniteGroup.from_table(other), tmp_path, resume=True)


BAD: dict[str, Any] = {
    **{
        f"{name}={value!r}": lambda name=name, value=value: run(**{name: value})
        for name, values in {
            "hidden": (0, -1, 2.5, True, "3", None),
            "steps": (0, 1.5, True),
            "rate": (0, -1, float("nan"), float("inf"), "x"),
            "weight_decay": (-1, 1.0, float("nan")),
            "share": (0, 1.5, float("nan"), 1e-9),
            "seed": (-1, 0.5, None),
            "report_steps": (0, None),
            "checkpoint_steps": (0, 2.0),
            "anneal": (1, None),
            "summands": (1, 0, True, "2"),
        }.items()
        for value in values
    },
    "settings that are none": lambda: train_group_network(G, {"hidden": 3}),  # type: ignore[arg-type]
    "one element": lambda: run(AbelianGroup(1)),
    "no group": lambda: run(5),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("use", BAD.values(), ids=BAD)
def test_what_cannot_train_is_refused(use: Any) -> None:
    with pytest.raises(InputError):
        use()


def test_a_rate_that_is_too_large_is_refused_in_words() -> None:
    with pytest.raises(InputError, match="a smaller rate"):
        run(rate=1e6, steps=100)


def test_a_short_training_finds_the_solutions() -> None:
    settings = GroupTraining(hidden=128, steps=4000, weight_decay=5e-4, report_steps=1000)
    done = train_group_network(CyclicGroup(11), settings)
    found = analyse(done.network)
    assert found.share() >= 0.9 and set(found.orders()) <= {4, 6}
    assert set(found.kinds()) <= {"z_nu*z_syn", "z_4c*z_xi", "z_4c*z_syn,ab"}
    assert done.rows[-1]["test_accuracy"] == 1 and found.loss < 1e-3
    assert done.rows[-1]["R_g"] < done.rows[0]["R_g"]
