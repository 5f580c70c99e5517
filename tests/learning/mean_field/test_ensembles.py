"""Ensembles and teachers: laws of the start, copies, shapes, and what is refused."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.learning.mean_field import ParticleEnsemble, Teacher, distance_to_fixed, wasserstein
from tests.learning.mean_field.cases import COMPACT, FINITE, counterexample, generator, normal, unit_of


@pytest.mark.parametrize("name", FINITE | COMPACT)
def test_starts_have_the_law_they_are_asked_for(name: str) -> None:
    unit = unit_of(name)
    gaussian = ParticleEnsemble(unit, 4000, scale=0.5).particles.detach()
    assert abs(float(gaussian.std()) - 0.5) < 0.02 and abs(float(gaussian.mean())) < 0.02
    fixed = ParticleEnsemble(unit, 50, "fixed")
    assert distance_to_fixed(fixed, unit) < 1e-15 and float(fixed.particles.detach().abs().max()) > 0.1
    if unit.orbit.finite:
        count = 6 * unit.orbit.order
        closed = ParticleEnsemble(unit, count, "symmetric").particles.detach()
        for g in unit.orbit.full()[2]:
            assert wasserstein(closed @ g.T, closed) < 1e-7


@pytest.mark.parametrize("name", FINITE)
def test_models_of_symmetric_clouds_are_equivariant(name: str) -> None:
    unit = unit_of(name)
    x = 3 * normal(7, unit.inputs)
    for law in ("symmetric", "fixed"):
        model = ParticleEnsemble(unit, 3 * unit.orbit.order, law)  # type: ignore[arg-type]
        for g_in, g_out, _ in zip(*unit.orbit.full(), strict=True):
            assert (model(x @ g_in.T) - model(x) @ g_out.T).abs().max() < 1e-14


def test_seeds_and_precisions() -> None:
    unit = unit_of("C2")
    one = ParticleEnsemble(unit, 10, seed=3)
    assert torch.equal(one.particles, ParticleEnsemble(unit, 10, seed=3).particles)
    assert not torch.equal(one.particles, ParticleEnsemble(unit, 10, seed=4).particles)
    small = ParticleEnsemble(unit, 10, seed=3, dtype=torch.float32)
    assert torch.equal(small.particles, one.particles.float())
    assert small(torch.ones(1, 2)).dtype == torch.float32


def test_the_mean_over_particles_is_one() -> None:
    unit = unit_of("C3")
    model = ParticleEnsemble(unit, 5)
    x = normal(4, 3)
    loop = sum(unit(x, model.particles[k : k + 1])[:, 0] for k in range(5)) / 5
    assert (model(x) - loop).abs().max() < 1e-15
    assert (model(x, fixed=True) - unit(x, unit.project(model.particles)).mean(1)).abs().max() == 0
    alone = ParticleEnsemble(unit, 1)
    assert torch.equal(alone(x), unit(x, alone.particles)[:, 0])


def test_symmetric_clouds_of_other_numbers_name_the_nearest_that_works() -> None:
    unit = unit_of("S3")
    for given, near in ((10, 12), (8, 6), (1, 6)):
        with pytest.raises(InputError, match=f"particles={near}$"):
            ParticleEnsemble(unit, given, "symmetric")
        assert len(ParticleEnsemble(unit, near, "symmetric").particles) == near


def test_given_particles_are_copied() -> None:
    unit = unit_of("C2")
    cloud = normal(6, 4)
    model = ParticleEnsemble.from_particles(unit, cloud)
    cloud.zero_()
    assert float(model.particles.detach().abs().max()) > 0.1
    again = ParticleEnsemble.from_particles(unit, model)
    assert torch.equal(again.particles, model.particles) and again.origin == model.origin
    copied = copy.deepcopy(model)
    assert copied.unit is unit and copied.particles is not model.particles
    read = pickle.loads(pickle.dumps(model))
    x = normal(3, 2)
    assert torch.equal(read(x, fixed=True), model(x, fixed=True)) and repr(read) == repr(model)
    model.load_state_dict(copied.state_dict())


def test_without_a_fixed_space_all_fixed_particles_are_zero() -> None:
    model = ParticleEnsemble(counterexample(), 5, "fixed")
    assert model.particles.eq(0).all()
    x = normal(6, 1)
    assert (model(x) - 0.5).abs().max() == 0 and distance_to_fixed(model, model.unit, relative=True) == 0


def test_activations_of_one_precision_alone_are_refused_for_another() -> None:
    from invariants.learning.mean_field import SymmetricUnit

    base = unit_of("C2")
    half = torch.tensor(0.5, dtype=torch.float64).reshape(1, 1, 1)
    picky = SymmetricUnit(
        lambda x, z: base.activation(x, z) * half, base.rho_in, base.rho_out, base.rho_parameters, name="picky"
    )
    ParticleEnsemble(picky, 3)
    with pytest.raises(InputError, match=r"torch.float64 for inputs and parameters of torch.float32"):
        ParticleEnsemble(picky, 3, dtype=torch.float32)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"particles": 0}, "particles=0"),
        ({"particles": 2.0}, "particles=2.0"),
        ({"particles": True}, "particles=True"),
        ({"law": "normal"}, "law='normal'"),
        ({"law": ["fixed"]}, r"law=\['fixed'\]"),
        ({"scale": -1.0}, "scale=-1.0"),
        ({"scale": float("nan")}, "scale=nan"),
        ({"scale": "1"}, "scale='1'"),
        ({"seed": -1}, "seed=-1"),
        ({"dtype": torch.int64}, "dtype=torch.int64"),
        ({"dtype": float}, "dtype=<class 'float'>"),
    ],
)
def test_unfit_options_are_refused_in_words(options: dict[str, Any], words: str) -> None:
    with pytest.raises(InputError, match=words):
        ParticleEnsemble(unit_of("C2"), **options)


def test_unfit_clouds_and_inputs_are_refused_in_words() -> None:
    unit = unit_of("C2")
    with pytest.raises(InputError, match="finite group"):
        ParticleEnsemble(unit_of("SO(2)"), 10, "symmetric")
    with pytest.raises(InputError, match="unit of type str"):
        ParticleEnsemble("unit")  # type: ignore[arg-type]
    nan = torch.full((2, 4), float("nan"))
    for cloud, words in (
        (torch.zeros(4), "shape"), (torch.zeros(0, 4), "shape"), (torch.zeros(3, 5), "shape"), (nan, "not finite"),
        (torch.zeros(3, 4, dtype=torch.int64), "torch.int64"), ([[0.0] * 4], "type list"), (None, "type NoneType"),
    ):  # fmt: skip
        with pytest.raises(InputError, match=words):
            ParticleEnsemble.from_particles(unit, cloud)
    model = ParticleEnsemble(unit, 3)
    for x in (normal(2), normal(2, 3), normal(0, 2), normal(2, 2).float(), [[1.0, 2.0]]):
        with pytest.raises(InputError, match="inputs of"):
            model(x)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["C2", "S3", "SO(2)"])
def test_teachers_have_the_symmetry_they_are_asked_for(name: str) -> None:
    unit = unit_of(name)
    x = 2 * normal(5, unit.inputs)
    moved_in, moved_out, _ = unit.orbit.sample(10, generator(1))

    def defect(teacher: Teacher) -> float:
        found = [(teacher(x @ a.T) - teacher(x) @ b.T).abs().max() for a, b in zip(moved_in, moved_out, strict=True)]
        return float(torch.stack(found).max())

    arbitrary, weak, strong = (Teacher.random(unit, law=law, scale=1.0) for law in ("arbitrary", "weak", "strong"))  # type: ignore[arg-type]
    assert len(arbitrary.particles) == len(strong.particles) == 5
    assert defect(strong) < 1e-13 and distance_to_fixed(strong, unit) < 1e-15
    assert defect(arbitrary) > 0.02
    if unit.orbit.finite:
        assert defect(weak) < 1e-13 and len(weak.particles) == 5 * unit.orbit.order
    else:
        assert defect(weak) < 0.3 * defect(arbitrary) and len(weak.particles) == 320
    assert torch.equal(Teacher(unit, arbitrary.particles, "weak").particles, weak.particles)
    assert torch.equal(arbitrary.particles, Teacher.random(unit, scale=1.0).particles)


def test_data_of_teachers() -> None:
    unit = unit_of("C2")
    teacher = Teacher.random(unit)
    x, y = teacher.data()(2000, generator())
    assert abs(float(x.std()) - 4) < 0.2 and torch.equal(y, teacher(x))
    assert torch.equal(teacher.data()(7, generator(1))[0], teacher.data()(7, generator(1))[0])

    def ones(count: int, random: torch.Generator) -> Tensor:
        return torch.ones(count, 2)

    x, y = teacher.data(ones, noise=0.5)(4000, generator())
    assert x.eq(1).all() and y.dtype == torch.float32 and abs(float(y.std(0).mean()) - 0.5) < 0.03
    prints = {d.fingerprint() for d in (teacher.data(), teacher.data(ones), teacher.data(scale=2.0))}
    assert len(prints) == 3 and teacher.data().fingerprint() in prints


def test_unfit_teachers_are_refused_in_words() -> None:
    unit = unit_of("C2")
    for points, words in (([[1.0]], "shape"), ("points", "of type str"), ([[1, 2, 3], [4]], "type list")):
        with pytest.raises(InputError, match=words):
            Teacher(unit, points)
    with pytest.raises(InputError, match="law='invariant'"):
        Teacher(unit, normal(3, 4), "invariant")  # type: ignore[arg-type]
    for options in ({"count": 0}, {"scale": -1}, {"seed": "x"}):
        with pytest.raises(InputError):
            Teacher.random(unit, **options)  # type: ignore[arg-type]
    with pytest.raises(InputError, match="inputs of type Tensor"):
        Teacher.random(unit).data(normal(3, 2))  # type: ignore[arg-type]
    with pytest.raises(InputError, match="noise=-1"):
        Teacher.random(unit).data(noise=-1)
    with pytest.raises(InputError, match="inputs of shape"):
        Teacher.random(unit)(normal(3, 3))
