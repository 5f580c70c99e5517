"""Distances and laws: closed forms against optimal transport, and tests of invariance, calibrated and with power."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
import pytest
import torch

pytest.importorskip("ot")

from scipy.optimize import linear_sum_assignment

from invariants.errors import InputError
from invariants.learning.mean_field import (
    ParticleEnsemble,
    distance_to_fixed,
    project,
    relative_distance,
    second_moment,
    strong_invariance,
    symmetrise,
    wasserstein,
    weak_invariance,
)
from tests.learning.mean_field.cases import COMPACT, FINITE, counterexample, normal, unit_of


@pytest.mark.parametrize("name", FINITE | COMPACT)
def test_the_closed_form_is_the_distance_of_optimal_transport(name: str) -> None:
    unit = unit_of(name)
    cloud = normal(60, unit.parameters)
    assert abs(distance_to_fixed(cloud, unit) - wasserstein(cloud, project(cloud, unit))) < 1e-12
    relative = distance_to_fixed(cloud, unit, relative=True)
    assert abs(relative - relative_distance(cloud, project(cloud, unit))) < 1e-12


def test_transport_is_the_best_assignment() -> None:
    one, two = normal(40, 3), normal(40, 3, seed=1) + 1
    cost = torch.cdist(one, two).square().numpy()
    best = cost[linear_sum_assignment(cost)].mean()
    assert abs(wasserstein(one, two) ** 2 - best) < 1e-12
    # sizes that differ: every particle of the smaller cloud counts twice
    assert abs(wasserstein(torch.cat((one, one)), two) - wasserstein(one, two)) < 1e-12
    assert abs(wasserstein(1e-9 * one, 1e-9 * two) - 1e-9 * wasserstein(one, two)) < 1e-20
    assert abs(wasserstein(1e9 * one, 1e9 * two) - 1e9 * wasserstein(one, two)) < 1e-3
    line = np.sort(normal(50, 1, seed=2).numpy(), 0), np.sort(normal(50, 1, seed=3).numpy(), 0)
    sorted_cost = float(((line[0] - line[1]) ** 2).mean())
    assert abs(wasserstein(torch.tensor(line[0]), torch.tensor(line[1])) ** 2 - sorted_cost) < 1e-12


def test_relative_distances_are_from_zero_to_one() -> None:
    zero, one = torch.zeros(3, 2), torch.ones(5, 2)
    assert relative_distance(zero, zero) == 0 and relative_distance(one, -one) == 1
    assert abs(relative_distance(zero, one) - 0.5**0.5) < 1e-15
    assert second_moment(one) == 4 and second_moment(zero) == 0
    one, two = normal(50, 4), normal(70, 4, seed=1)
    assert 0 < relative_distance(one, two) < 1
    assert abs(relative_distance(3 * one, 3 * two) - relative_distance(one, two)) < 1e-12
    assert abs(relative_distance(one, two) - relative_distance(two, one)) < 1e-12


def test_symmetrised_clouds_are_the_mean_over_the_group() -> None:
    unit = unit_of("C3")
    cloud = normal(5, 9)
    closed = symmetrise(cloud, unit)
    assert closed.shape == (15, 9) and torch.equal(closed[:5], cloud)
    assert wasserstein(symmetrise(closed, unit), closed) < 1e-7
    assert (closed.view(3, 5, 9).mean(0) - project(cloud, unit)).abs().max() < 1e-15
    model = ParticleEnsemble.from_particles(unit, cloud)
    assert torch.equal(symmetrise(model, unit), closed) and not project(model, unit).requires_grad


def test_strong_invariance_is_seen_to_rounding_errors() -> None:
    for name in FINITE | COMPACT:
        unit = unit_of(name)
        assert strong_invariance(ParticleEnsemble(unit, 30, "fixed"), unit).holds
        assert strong_invariance(ParticleEnsemble(unit, 30, "fixed", dtype=torch.float32), unit).holds
        found = strong_invariance(ParticleEnsemble(unit, 30), unit)
        assert not found.holds and found.distance > 1e5 * found.floor and found.p_value is None
    zero = counterexample()
    assert strong_invariance(torch.zeros(4, 1), zero).holds and not strong_invariance(torch.ones(4, 1), zero).holds


@pytest.mark.parametrize("name", ["C2", "S3", "O(2)"])
def test_weak_invariance_is_a_calibrated_test(name: str) -> None:
    unit = unit_of(name)
    values = [
        weak_invariance(normal(24, unit.parameters, seed=seed), unit, draws=39, level=0.05, seed=seed).p_value
        for seed in range(60)
    ]
    # uniform on 1/40 ... 1: at most 1 of 20 below 0.05 in the mean, and half of them below 0.5
    p = np.array(values)
    assert (p <= 0.05).sum() <= 8 and (p <= 0.25).sum() >= 6 and 0.38 < p.mean() < 0.64


def test_weak_invariance_sees_clouds_that_have_none() -> None:
    unit = unit_of("C2")
    away = torch.tensor([0.3, 0.0, 0.0, 0.0], dtype=torch.float64)
    found = weak_invariance(0.25 * normal(200, 4) + away, unit, draws=49, level=0.03)
    assert not found.holds and found.p_value == 0.02 and found.distance > 1.2 * found.floor
    wide = normal(200, 4) * torch.tensor(
        [2.0, 1.0, 1.0, 1.0], dtype=torch.float64
    )  # a mean of zero alone is not enough
    assert not weak_invariance(wide, unit, draws=49, level=0.03).holds
    turned = unit_of("SO(2)")
    assert not weak_invariance(normal(200, 4) + 4 * away, turned, draws=49, level=0.03).holds


def test_weak_invariance_of_exactly_symmetric_clouds_holds() -> None:
    unit = unit_of("S3")
    found = weak_invariance(symmetrise(normal(10, 9), unit), unit, draws=19, level=0.05)
    assert found.holds and found.p_value == 1 and found.distance < 1e-7 < found.floor
    fixed = weak_invariance(ParticleEnsemble(unit, 20, "fixed"), unit, draws=19, level=0.05)
    assert fixed.holds and fixed.distance < 1e-7
    assert weak_invariance(torch.zeros(5, 9), unit, draws=19, level=0.05).holds
    assert weak_invariance(torch.ones(1, 9), unit, draws=19, level=0.05).holds


def test_unfit_questions_are_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    unit, cloud = unit_of("C2"), normal(5, 4)
    questions: list[tuple[dict[str, Any], str]] = [
        ({"draws": 0}, "draws=0"), ({"level": 0.001}, r"1/\(draws \+ 1\)"), ({"level": 1.0}, "level=1.0"),
        ({"particles": -2}, "particles=-2"), ({"images": 1.5}, "images=1.5"), ({"seed": None}, "seed=None"),
    ]  # fmt: skip
    for options, words in questions:
        with pytest.raises(InputError, match=words):
            weak_invariance(cloud, unit, **options)
    with pytest.raises(InputError, match="finite group"):
        symmetrise(cloud, unit_of("SO(2)"))
    with pytest.raises(InputError, match="unit of type Tensor"):
        project(cloud, cloud)  # type: ignore[arg-type]
    with pytest.raises(InputError, match=r"cloud of shape \(5, 3\)"):
        distance_to_fixed(normal(5, 3), unit)
    with pytest.raises(InputError, match=r"b of shape \(5, 3\)"):
        wasserstein(cloud, normal(5, 3))
    with pytest.raises(InputError, match="not finite"):
        relative_distance(cloud, cloud / 0)
    monkeypatch.setitem(sys.modules, "ot", None)
    with pytest.raises(InputError, match=r'pip install "repere\[mean-field\]"'):
        wasserstein(cloud, cloud)
