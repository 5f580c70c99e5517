"""Noisy descent of ensembles: the same bits from the same seed, resuming, schemes side by side, refusals, figures."""

from __future__ import annotations

import copy
import csv
import math
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor

pytest.importorskip("lightning_fabric")

from invariants.errors import InputError
from invariants.learning.mean_field import (
    SCHEMES,
    EnsembleTraining,
    ParticleEnsemble,
    Teacher,
    TrainedEnsemble,
    distance_to_fixed,
    scheme_loss,
    train_ensemble,
)
from tests.learning.mean_field.cases import generator, normal, unit_of

ARBITRARY = 0.5 * torch.tensor(
    [(-1, 0, 0, 0.5), (0.5, 1, 0, 1), (-0.5, 0.3, 1, 0), (0, -1, -0.5, 1), (0.7, -0.7, 0.5, 0.7)], dtype=torch.float64
)
"""The paper's five points."""


def run(
    scheme: Any = "vanilla", *, folder: Path | None = None, name: str = "C2", law: Any = "fixed", **options: Any
) -> Any:
    unit = unit_of(name)
    named = {k: options.pop(k) for k in ("resume", "on_step", "on_row", "loss", "data") if k in options}
    data = named.pop("data", Teacher.random(unit, seed=1).data())
    start = ParticleEnsemble(unit, 12, law, seed=2)
    settings = EnsembleTraining(**({"horizon": 1.0, "report_steps": 4, "alpha": 5.0, "orbit": "full"} | options))
    return train_ensemble(start, data, scheme, settings, folder, **named)


def bits(done: TrainedEnsemble) -> bytes:
    return done.ensemble.particles.detach().numpy().tobytes()


def test_steps_are_those_of_the_formula() -> None:
    unit, n = unit_of("C2"), 7
    x, y = normal(1, 2), normal(1, 2, seed=1)
    settings = EnsembleTraining(alpha=3.0, tau=0.01, beta=0.02, batch=3, horizon=2 / n, project_noise=False)
    start = ParticleEnsemble(unit, n)
    theta = start.particles.detach().clone()
    noises = []
    for beta in (0.0, 0.02):
        done = train_ensemble(
            copy.deepcopy(start),
            (x, y),
            settings=EnsembleTraining(**(vars(settings) | {"beta": beta, "horizon": 1 / n})),
        )
        model = ParticleEnsemble.from_particles(unit, theta)
        (gradient,) = torch.autograd.grad(scheme_loss(model, x, y), model.particles)
        expected = theta - 3.0 * gradient - 3.0 / n * 2 * 0.01 * theta
        noises.append((done.ensemble.particles.detach() - expected) / math.sqrt(2 * 0.02 * 3.0 / n))
    assert noises[0].abs().max() < 1e-14
    assert 0.5 < float(noises[1].std()) < 1.6  # of 28 numbers
    rows = train_ensemble(copy.deepcopy(start), (x, y), settings=settings).rows
    assert [row["step"] for row in rows] == [2] and rows[0]["rate"] == 3.0


def test_noise_has_the_variance_of_the_formula_and_its_projection_that_of_the_fixed_space() -> None:
    unit = unit_of("C2")
    settings = EnsembleTraining(alpha=1.0, tau=0.0, beta=0.5, batch=1, horizon=1 / 5000)

    def nothing(count: int, random: torch.Generator) -> tuple[Tensor, Tensor]:
        return torch.zeros(count, 2), torch.full((count, 2), 0.5)  # logistic(0): no gradient

    for law, trace in (("gaussian", 4), ("fixed", 2)):
        start = ParticleEnsemble(unit, 5000, law)  # type: ignore[arg-type]
        before = start.particles.detach().clone()
        moved = train_ensemble(start, nothing, settings=settings).ensemble.particles.detach() - before
        assert abs(float(moved.square().sum(1).mean()) * 5000 / trace - 1) < 0.06


def test_a_seed_gives_the_same_bits_and_another_one_others() -> None:
    one, two, other = run(seed=3), run(seed=3), run(seed=4)
    assert bits(one) == bits(two) and one.rows == two.rows
    assert bits(one) != bits(other)


@pytest.mark.parametrize("scheme", ["vanilla", "augmentation"])
def test_an_interrupted_training_goes_on_to_the_same_bits(scheme: Any, tmp_path: Path) -> None:
    whole = run(scheme, folder=tmp_path / "whole", orbit=2)

    class Interruption(Exception):
        pass

    def stop(done: int, total: int) -> None:
        assert total == 12
        if done == 7:
            raise Interruption

    with pytest.raises(Interruption):
        run(scheme, folder=tmp_path / "parts", checkpoint_steps=4, on_step=stop, orbit=2)
    steps: list[int] = []
    resumed: dict[str, Any] = {"resume": True, "orbit": 2, "on_step": lambda done, total: steps.append(done)}
    again = run(scheme, folder=tmp_path / "parts", checkpoint_steps=4, **resumed)
    assert steps[0] == 5 and bits(again) == bits(whole) and again.rows == whole.rows
    rows = list(csv.DictReader((tmp_path / "parts/metrics.csv").open(encoding="utf-8")))
    assert [row["step"] for row in rows] == ["4", "8", "12"] and set(rows[0]) == {"step", "rate", "loss", "rmd2_fixed"}


def test_a_training_of_something_else_is_not_resumed(tmp_path: Path) -> None:
    run(folder=tmp_path)
    others: list[dict[str, Any]] = [
        {"scheme": "averaging"}, {"law": "gaussian"}, {"name": "C3"}, {"alpha": 4.0}, {"seed": 1}, {"batch": 3},
        {"data": Teacher.random(unit_of("C2"), seed=5).data()}, {"data": (normal(3, 2), normal(3, 2))},
        {"loss": lambda a, b: (a - b).abs().sum(1)},
    ]  # fmt: skip
    for options in others:
        with pytest.raises(InputError):
            run(**options, folder=tmp_path, resume=True)
    assert run(folder=tmp_path, resume=True).rows[-1]["step"] == 12


def test_three_schemes_are_one_training_from_a_fixed_start() -> None:
    # long steps of the odd unit would carry rounding errors away from E^G, which is unstable there
    for name, alpha in (("C2", 20.0), ("S3", 20.0), ("signs", 0.5)):
        unit = unit_of(name)
        found = {s: run(s, name=name, alpha=alpha, horizon=8.0).ensemble.particles.detach() for s in SCHEMES}
        for scheme in ("averaging", "equivariant"):
            assert (found[scheme] - found["augmentation"]).abs().max() < 1e-12
        assert distance_to_fixed(found["augmentation"], unit) < 1e-12
        assert distance_to_fixed(found["vanilla"], unit) > 1e-3
        sampled = run("augmentation", name=name, alpha=alpha, horizon=8.0, orbit=1).ensemble
        assert distance_to_fixed(sampled, unit) > 1e-4


def test_every_scheme_sees_the_same_data() -> None:
    seen: dict[str, list[Tensor]] = {}
    teacher = Teacher.random(unit_of("C2"))
    for scheme in SCHEMES:
        held = seen[scheme] = []

        def data(count: int, random: torch.Generator, held: list[Tensor] = held) -> tuple[Tensor, Tensor]:
            x, y = teacher.data()(count, random)
            held.append(x)
            return x, y

        run(scheme, data=data, orbit=3)
    for scheme in SCHEMES:
        assert torch.equal(torch.stack(seen[scheme][1:]), torch.stack(seen["vanilla"][1:]))
    assert len(set(map(float, torch.stack(seen["vanilla"][1:])[:, 0, 0]))) == 12


def test_noise_is_projected_where_the_start_is_fixed_unless_asked_otherwise() -> None:
    unit = unit_of("C2")
    for law, asked, stays in (("fixed", None, True), ("fixed", False, False), ("fixed", True, True)):
        done = run("equivariant", law=law, project_noise=asked, beta=0.1)
        assert (distance_to_fixed(done.ensemble, unit) < 1e-12) is stays


def test_batches_of_tensors_are_random_rows() -> None:
    x = torch.arange(10, dtype=torch.float32)[:, None].expand(10, 2).contiguous()
    held: list[Tensor] = []

    def loss(prediction: Tensor, target: Tensor) -> Tensor:
        held.append(target.detach())
        return (prediction - target).square().sum(1) * 1e-3

    run(data=(x, x), loss=loss, batch=40)
    assert held[0].dtype == torch.float64 and len(held) == 12
    assert len(torch.cat(held).unique()) == 10 and not torch.equal(held[0], held[1])


def test_other_precisions_and_single_particles_train() -> None:
    unit = unit_of("C2")
    data = Teacher.random(unit).data()
    half = ParticleEnsemble(unit, 10, "fixed", dtype=torch.float32)
    done = train_ensemble(half, data, "augmentation", EnsembleTraining(alpha=5.0, horizon=5.0))
    assert half.particles.dtype == torch.float32 and done.rows[-1]["rmd2_fixed"] < 1e-10
    assert done.ensemble is half
    alone = ParticleEnsemble(unit, 1)
    assert train_ensemble(alone, data, settings=EnsembleTraining(alpha=0.5, batch=1)).rows[0]["step"] == 20
    turned = unit_of("SO(2)")
    settings = EnsembleTraining(alpha=2.0, horizon=2.0, orbit=4)
    for scheme in SCHEMES:
        start = ParticleEnsemble(turned, 10, "fixed")
        rows = train_ensemble(start, Teacher.random(turned, law="strong").data(), scheme, settings).rows
        assert math.isfinite(rows[-1]["loss"]) and (rows[-1]["rmd2_fixed"] < 1e-25) is (scheme == "equivariant")


def test_overflow_is_refused_with_what_helps() -> None:
    def far(count: int, random: torch.Generator) -> tuple[Tensor, Tensor]:
        return torch.full((count, 2), 1e200, dtype=torch.float64), torch.full((count, 2), 1e200, dtype=torch.float64)

    with pytest.raises(InputError, match=r"a smaller alpha, such as EnsembleTraining\(alpha=5.0\)"):
        run(data=far, alpha=1e200)


def test_unfit_settings_and_data_are_refused_in_words(tmp_path: Path) -> None:
    settings: list[tuple[dict[str, Any], str]] = [
        ({"alpha": 0.0}, "alpha=0.0"), ({"alpha": float("nan")}, "alpha=nan"), ({"tau": -1e-4}, "tau=-0.0001"),
        ({"beta": float("inf")}, "beta=inf"), ({"batch": 0}, "batch=0"), ({"horizon": -1}, "horizon=-1"),
        ({"orbit": 0}, "orbit=0"), ({"orbit": "half"}, "orbit='half'"), ({"project_noise": 1}, "project_noise=1"),
        ({"seed": -3}, "seed=-3"), ({"report_steps": 0}, "report_steps=0"), ({"checkpoint_steps": 1.5}, "checkpoint_steps="),
        ({"horizon": 0.01}, "at least one step"),
    ]  # fmt: skip
    for options, words in settings:
        with pytest.raises(InputError, match=words):
            run(**options)
    x, y = normal(5, 2), normal(5, 2)
    data: list[tuple[Any, str]] = [
        (None, "data of type NoneType"), ((x, y[:, 0]), "data: "), ((x, y[:4]), "data: "), ((x[:0], y[:0]), "data: "),
        ((x, y.long()), "torch.int64"), ((x, y / 0), "y with entries that are not finite"), (x, "data of type Tensor"),
        ((x.numpy(), y.numpy()), "data: tuple"), (lambda count, random: (x[:1], y[:1]), "data: "),
        (lambda count, random: x, "data: Tensor"), (lambda count: (x, y), r"fails for \(2, generator\)"),
    ]  # fmt: skip
    for given, words in data:
        with pytest.raises(InputError, match=words):
            run(data=given)
    model, held = ParticleEnsemble(unit_of("C2"), 3), (x, y)
    with pytest.raises(InputError, match="settings of type dict"):
        train_ensemble(model, held, "vanilla", {"alpha": 1.0})  # type: ignore[arg-type]
    with pytest.raises(InputError, match="ensemble of type Tensor"):
        train_ensemble(x, held)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="folder="):
        train_ensemble(model, held, folder="")
    with pytest.raises(InputError, match="scheme='none'"):
        train_ensemble(model, held, "none")  # type: ignore[arg-type]
    with pytest.raises(InputError, match="requires_grad_"):
        train_ensemble(ParticleEnsemble(unit_of("C2"), 3).requires_grad_(False), held)
    run(folder=tmp_path)
    with pytest.raises(InputError, match="resume"):
        run(folder=tmp_path)


def test_the_papers_numbers_in_small() -> None:
    unit = unit_of("C2")
    data = Teacher(unit, ARBITRARY).data()
    found = {}
    for scheme in ("vanilla", "augmentation"):
        rows = [
            train_ensemble(ParticleEnsemble(unit, 50, "fixed", seed=k), data, scheme, EnsembleTraining(seed=k)).rows[-1]  # type: ignore[arg-type]
            for k in range(2)
        ]
        found[scheme] = rows
    for row in found["vanilla"]:
        assert 0.05 < row["rmd2_fixed"] < 0.2
    for row in found["augmentation"]:
        assert row["rmd2_fixed"] < 1e-25 and 0.025 < row["loss"] < 0.06
    weak = Teacher(unit, ARBITRARY, "weak").data()
    row = train_ensemble(ParticleEnsemble(unit, 50, "fixed"), weak).rows[-1]
    assert row["rmd2_fixed"] < 2e-3
    fresh = weak(2000, generator(9))
    assert float(scheme_loss(ParticleEnsemble(unit, 50, "fixed"), *fresh).detach()) > 10 * row["loss"]
