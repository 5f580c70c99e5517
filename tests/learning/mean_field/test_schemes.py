"""Gradients of the four schemes: identities on symmetrised and on fixed clouds, to rounding errors."""

from __future__ import annotations

from typing import Any

import pytest
import torch
from torch import Tensor

from invariants.errors import InputError
from invariants.learning.mean_field import SCHEMES, ParticleEnsemble, SymmetricUnit, scheme_loss, squared_error
from tests.learning.mean_field.cases import COMPACT, FINITE, counterexample, generator, normal, unit_of


def huber(prediction: Tensor, target: Tensor) -> Tensor:
    """Invariant under orthogonal maps, and no square."""
    return (1 + squared_error(prediction, target)).sqrt() - 1


def batch(unit: SymmetricUnit, size: int = 6) -> tuple[Tensor, Tensor]:
    return 2 * normal(size, unit.inputs, seed=1), normal(size, unit.outputs, seed=2)


def gradient(model: ParticleEnsemble, x: Tensor, y: Tensor, scheme: str, **options: Any) -> Tensor:
    loss = scheme_loss(model, x, y, scheme, **options)  # type: ignore[arg-type]
    return len(model.particles) * torch.autograd.grad(loss, model.particles)[0]


def gradients(unit: SymmetricUnit, law: Any, loss: Any = None, count: int = 4, **options: Any) -> dict[str, Tensor]:
    count = count * unit.orbit.order if law == "symmetric" else count
    model = ParticleEnsemble(unit, count, law, scale=0.7)
    return {s: gradient(model, *batch(unit), s, loss=loss, **options) for s in SCHEMES}


@pytest.mark.parametrize("loss", [None, huber])
@pytest.mark.parametrize("name", FINITE)
def test_on_symmetrised_clouds_augmentation_and_averaging_agree_for_any_labels(name: str, loss: Any) -> None:
    unit = unit_of(name)
    found = gradients(unit, "symmetric", loss)
    if loss is None:
        assert (found["augmentation"] - found["averaging"]).abs().max() < 1e-12
    assert (found["augmentation"] - found["vanilla"]).abs().max() > 1e-4
    # the gradient of augmentation moves with the cloud: particle k of image g is particle k, moved by g
    moved = found["augmentation"].unflatten(0, (unit.orbit.order, -1))
    assert (unit.images(moved[0]).view_as(moved) - moved).abs().max() < 1e-12


@pytest.mark.parametrize("name", FINITE)
def test_the_labels_of_a_symmetric_cloud_may_be_anything_but_its_outputs_count(name: str) -> None:
    # on a general cloud the two differ
    found = gradients(unit_of(name), "gaussian", count=5)
    assert (found["augmentation"] - found["averaging"]).abs().max() > 1e-4


@pytest.mark.parametrize("loss", [None, huber])
@pytest.mark.parametrize("name", FINITE)
def test_on_fixed_clouds_three_schemes_are_one_and_vanilla_leaves(name: str, loss: Any) -> None:
    unit = unit_of(name)
    found = gradients(unit, "fixed", loss)
    projected = unit.project(found["vanilla"])
    assert (found["augmentation"] - projected).abs().max() < 1e-12
    assert (found["averaging"] - projected).abs().max() < 1e-12
    assert (found["equivariant"] - projected).abs().max() < 1e-12
    assert (unit.project(found["augmentation"]) - found["augmentation"]).abs().max() < 1e-12
    assert (found["vanilla"] - projected).abs().max() > 1e-3


@pytest.mark.parametrize("name", FINITE)
def test_the_averaged_model_is_that_of_the_symmetrised_cloud(name: str) -> None:
    unit = unit_of(name)
    cloud, (x, y) = normal(5, unit.parameters), batch(unit)
    model = ParticleEnsemble.from_particles(unit, cloud)
    closed = ParticleEnsemble.from_particles(unit, unit.images(cloud))
    averaged = scheme_loss(model, x, y, "averaging")
    assert abs(float(averaged.detach() - scheme_loss(closed, x, y).detach())) < 1e-13
    assert averaged <= scheme_loss(model, x, y, "augmentation")  # a convex loss


@pytest.mark.parametrize("name", [*FINITE, *COMPACT])
def test_random_elements_give_the_mean_over_all_in_the_limit(name: str) -> None:
    unit = unit_of(name)
    model = ParticleEnsemble(unit, 4, "fixed", scale=0.7)
    x, y = batch(unit)
    expected = unit.project(gradient(model, x, y, "vanilla"))
    found = {
        (scheme, count): gradient(model, x, y, scheme, orbit=count, generator=generator(3))
        for scheme in ("augmentation", "averaging")
        for count in (1, 2000)
    }
    assert (found["augmentation", 1] - expected).abs().max() > 1e-3
    for scheme in ("augmentation", "averaging"):
        few, many = (float((found[scheme, count] - expected).norm()) for count in (1, 2000))
        assert many < 0.12 * float(expected.norm() + 1) and many < max(few / 4, 0.02)
    again = gradient(model, x, y, "augmentation", orbit=1, generator=generator(3))
    assert torch.equal(again, found["augmentation", 1])


def test_outputs_that_move_by_other_maps_are_moved_back_by_the_inverse() -> None:
    from invariants.representations import CyclicGroup, Representation

    group = CyclicGroup(2)
    swap = Representation.permutation(group)
    skew = Representation.from_matrices(group, [[[1, 1], [0, -1]]])

    def activation(x: Tensor, z: Tensor) -> Tensor:
        a, b = torch.tanh(x[:, None] + z).unbind(2)
        return torch.stack((a + b - (b - a) / 2, b - a), 2)

    unit = SymmetricUnit(activation, swap, skew, swap)
    model = ParticleEnsemble(unit, 8, "symmetric")
    x = normal(5, 2)
    outputs = model(x).detach()
    assert float(scheme_loss(model, x, outputs, "averaging").detach()) < 1e-30
    assert float(scheme_loss(model, x, outputs, "augmentation").detach()) < 1e-30


def test_fixed_particles_alone_learn_no_even_function_and_symmetric_clouds_do() -> None:
    unit = counterexample()
    x = normal(200, 1, seed=4)
    y = torch.tanh(x.square())
    fixed = ParticleEnsemble(unit, 10, "fixed")
    for scheme in ("augmentation", "equivariant"):
        assert gradient(fixed, x, y, scheme).abs().max() < 1e-12  # E^G is the origin, which nothing leaves
    assert abs(float(squared_error(fixed(x).detach(), y).mean() - (y - 0.5).square().mean())) < 1e-15
    symmetric = ParticleEnsemble(unit, 10, "symmetric", scale=3.0)
    assert (symmetric(x) - symmetric(-x)).abs().max() < 1e-15
    assert gradient(symmetric, x, y, "equivariant").abs().max() == 0


def test_single_precision_and_single_samples() -> None:
    unit = unit_of("S3")
    model = ParticleEnsemble(unit, 1, "fixed", dtype=torch.float32)
    x, y = (t[:1].float() for t in batch(unit))
    expected = unit.project(gradient(model, x, y, "vanilla"))
    for scheme in ("augmentation", "averaging", "equivariant"):
        assert (gradient(model, x, y, scheme) - expected).abs().max() < 1e-6
    assert scheme_loss(model, x, y, "augmentation", orbit=3).dtype == torch.float32


def test_unfit_calls_are_refused_in_words() -> None:
    unit = unit_of("C2")
    model, (x, y) = ParticleEnsemble(unit, 3), batch(unit)
    calls: list[tuple[tuple[Any, ...], dict[str, Any], str]] = [
        ((model, x, y, "vanila"), {}, "scheme='vanila'"),
        ((unit, x, y), {}, "ensemble of type SymmetricUnit"),
        ((model, x, y[:, 0]), {}, "targets of shape"),
        ((model, x, y[:1]), {}, "targets of shape"),
        ((model, x, y.float()), {}, "targets of shape .* torch.float32"),
        ((model, x[:0], y[:0]), {}, "inputs of shape"),
        ((model, x[:, :1], y), {}, "inputs of shape"),
        ((model, x, y, "augmentation"), {"orbit": 0}, "orbit=0"),
        ((model, x, y, "augmentation"), {"orbit": "all"}, "orbit='all'"),
        ((model, x, y), {"loss": 2}, "loss of type int"),
        ((model, x, y), {"loss": lambda a, b: (a - b).square()}, r"a loss of shape \(6, 2\)"),
        ((model, x, y), {"loss": lambda a, b: (a - b).square().sum()}, r"a loss of shape \(\)"),
        ((model, x, y), {"loss": lambda a, b: 1.0}, "a loss float"),
    ]
    for arguments, options, words in calls:
        with pytest.raises(InputError, match=words):
            scheme_loss(*arguments, **options)
    turned = unit_of("SO(2)")
    for scheme in ("augmentation", "averaging"):
        with pytest.raises(InputError, match="draw some of them: orbit=16"):
            scheme_loss(ParticleEnsemble(turned, 3), *batch(turned), scheme)  # type: ignore[arg-type]
        assert scheme_loss(ParticleEnsemble(turned, 3), *batch(turned), scheme, orbit=16).isfinite()  # type: ignore[arg-type]
