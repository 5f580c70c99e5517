"""Training and what comes of it: groups that are found, the same bits twice, going on, time limits, what is refused."""

from __future__ import annotations

import math
import warnings
from pathlib import Path

import numpy as np
import pytest
import torch

from invariants.errors import InputError
from invariants.learning.contrast import (
    ContrastTraining,
    EbC,
    EbCLoss,
    PairedActionDataset,
    PerceptronEncoder,
    confusion,
    discover_group,
    linear_r2,
    multiplicities,
    nearest_class,
    relation_error,
    retrieval,
    snap,
    sweep_dimensions,
)
from invariants.learning.contrast.data import PairedActions, SyntheticWorld, mixed_sets
from invariants.nn import CoordinateAction, Equitune, EquivariantLinear
from invariants.representations import DihedralGroup, Representation

SETTINGS = ContrastTraining(steps=500, sets=32, negatives=128, rate=1e-3)


def standing() -> Representation:
    """The symmetries of the triangle, on the plane and on a sign: dimension 3."""
    found = DihedralGroup(3).irreps("real")
    return found[2] + found[1]


def pairs_of(data: PairedActions) -> PairedActionDataset:
    return PairedActionDataset(data.y, data.moved, data.action_ids)


def world(seed: int = 1) -> SyntheticWorld:
    return SyntheticWorld(standing(), content=0, observed=12, layers=2, seed=seed)


@pytest.fixture(scope="module")
def fitted() -> tuple[EbC, PairedActions, PairedActions]:
    torch.set_num_threads(1)
    data, test = world().pairs(6000, seed=1), world().pairs(3000, seed=2)
    torch.manual_seed(0)
    model = EbC(PerceptronEncoder(12, 3, width=64, layers=2), 3).fit(pairs_of(data), SETTINGS)
    return model, data, test


def test_the_group_comes_out(fitted: tuple[EbC, PairedActions, PairedActions]) -> None:
    model, data, test = fitted
    assert data.elements is not None and data.group is not None and test.latents is not None
    actions = model.actions(pairs_of(data))
    by_element = {int(data.elements[k]): a for k, a in actions.items()}
    assert np.abs(np.array(multiplicities(by_element, data.group)) - [0, 1, 1]).max() < 0.05
    assert relation_error(by_element, data.group, model.covariance) < 0.05
    assert linear_r2(model.transform(test.y), test.latents) > 0.95
    orders = [int(data.group.element_orders[g]) for g in by_element]
    assert [a.order() for a in by_element.values()] == orders
    found = discover_group(list(actions.values()), covariance=model.covariance)
    assert (found.name, found.order) == ("S3", 6)
    seen = retrieval(model, pairs_of(test))
    assert seen.accuracy > 0.15 and seen.unexplained < 0.01 and seen.among_five >= seen.accuracy


def test_exact_matrices_take_the_place_of_learned_ones(fitted: tuple[EbC, PairedActions, PairedActions]) -> None:
    model, data, test = fitted
    assert data.elements is not None and data.group is not None
    by_element = {int(data.elements[k]): a for k, a in model.actions(pairs_of(data)).items()}
    exact = snap(by_element, data.group, model.covariance)
    matrices = exact.matrices()
    for a in data.group.elements:
        for b in data.group.elements:
            assert np.allclose(matrices[a] @ matrices[b], matrices[data.group.multiply(a, b)], atol=1e-9)
    assert exact.error < 0.1
    # what comes out goes in: a layer on coordinates in which rho is exact, and a free network made equivariant
    rho, basis = exact
    coordinates = model.transform(test.y[:50]).double() @ torch.from_numpy(basis).T
    layer = EquivariantLinear(rho, rho, out_channels=2).double()
    network = torch.nn.Sequential(torch.nn.Linear(3, 8), torch.nn.Tanh(), torch.nn.Linear(8, 3)).double().eval()
    tuned = Equitune(network, data.group, CoordinateAction(rho), CoordinateAction(rho))
    assert tuned.equivariance_error(coordinates) < 1e-9
    for g in data.group.elements:
        move = torch.tensor(np.array(rho(g), dtype=float))
        assert torch.allclose(layer(coordinates[:, None] @ move.T), layer(coordinates[:, None]) @ move.T, atol=1e-9)
        assert torch.allclose(tuned(coordinates @ move.T), tuned(coordinates) @ move.T, atol=1e-9)
    counts = confusion(model, pairs_of(test), test.elements, torch.from_numpy(matrices))  # type: ignore[arg-type]
    assert int(counts.diagonal().sum()) > 0.95 * int(counts.sum())


def test_predictions_and_files(fitted: tuple[EbC, PairedActions, PairedActions], tmp_path: Path) -> None:
    model, data, _ = fitted
    torch.save(model.state_dict(), tmp_path / "model.pt")
    other = EbC(PerceptronEncoder(12, 3, width=64, layers=2), 3)
    other.load_state_dict(torch.load(tmp_path / "model.pt", weights_only=True))
    y = data.y[:9].numpy()
    assert torch.equal(other.transform(y), model.transform(y)) and torch.equal(other.covariance, model.covariance)
    assert not other.transform(y).requires_grad and other(data.y[:2]).requires_grad
    a = model.action(data.y[data.action_ids == 2], data.moved[data.action_ids == 2])
    assert torch.equal(model.predict(y, a), a(model.transform(y)))
    undone = a.inverse()(a(model.transform(y)))
    assert torch.allclose(undone, model.transform(y), atol=1e-3 * float(undone.abs().max()))


def test_sets_that_share_nothing_have_no_group() -> None:
    data = world().pairs(6000, seed=1)
    torch.manual_seed(0)
    model = EbC(PerceptronEncoder(12, 3, width=64, layers=2), 3)
    model.fit(pairs_of(mixed_sets(data)), ContrastTraining(steps=150, sets=16, negatives=128, rate=3e-3))
    # the identity is among the elements, and moves nothing: of six, one is right
    seen = retrieval(model, pairs_of(world().pairs(3000, seed=2)))
    assert seen.accuracy < 0.2 and seen.unexplained > 0.3
    assert model.rows[-1]["loss"] > 3


def test_infonce_and_known_matrices() -> None:
    w = SyntheticWorld(standing(), content=2, classes=5, observed=12, layers=2, seed=1)
    data = w.pairs(3000, seed=1)
    assert data.matrices is not None and data.content is not None and data.latents is not None
    settings = ContrastTraining(steps=150, sets=16, negatives=128, rate=3e-3)
    torch.manual_seed(0)
    infonce = EbC(PerceptronEncoder(12, 5, width=64, layers=2), 0, invariant=5).fit(pairs_of(data), settings)
    z = infonce.transform(data.y)
    assert nearest_class(z, data.content) > 0.9 > 0.3 > linear_r2(z, data.latents[:, :3])
    assert infonce.action(data.y[:3], data.moved[:3]).matrix.shape == (0, 0)
    torch.manual_seed(0)
    known = EbC(PerceptronEncoder(12, 5, width=64, layers=2), 3, invariant=2)
    known.fit(pairs_of(data), settings, known=data.matrices[:, :3, :3])
    fitted = known.actions(pairs_of(data))
    off = [float((a.matrix - m[:3, :3]).norm()) for a, m in zip(fitted.values(), data.matrices, strict=True)]
    assert max(off) < 0.5
    with pytest.raises(InputError, match="known matrices"):
        known.fit(pairs_of(data), settings, known=data.matrices)


def test_the_same_seed_gives_the_same_bits_and_training_goes_on(tmp_path: Path) -> None:
    data = pairs_of(world().pairs(1200, seed=1))

    def train(folder: Path | None, seconds: float | None = None, resume: bool = False) -> EbC:
        torch.manual_seed(0)
        model = EbC(PerceptronEncoder(12, 3, width=16, layers=1), 3)
        return model.fit(data, ContrastTraining(steps=60, sets=8, seconds=seconds), folder, resume=resume)

    once, twice = train(None), train(None)
    assert all(torch.equal(a, b) for a, b in zip(once.parameters(), twice.parameters(), strict=True))
    with pytest.raises(TimeoutError, match="resume"):
        train(tmp_path / "run", seconds=1e-9)
    on = train(tmp_path / "run", resume=True)
    assert all(torch.equal(a, b) for a, b in zip(once.parameters(), on.parameters(), strict=True))
    assert torch.equal(once.encoder.offset, on.encoder.offset) and on.rows[-1]["step"] == 60
    other = pairs_of(world().pairs(1200, seed=9))
    with pytest.raises(InputError):
        EbC(PerceptronEncoder(12, 3, width=16, layers=1), 3).fit(
            other, ContrastTraining(steps=60, sets=8), tmp_path / "run", resume=True
        )


@pytest.mark.parametrize("factor", [1e-3, 1e4])
def test_units_of_observations_do_not_matter(factor: float) -> None:
    data = world().pairs(1200, seed=1)

    def loss(scale: float, shift: float) -> float:
        torch.manual_seed(0)
        model = EbC(PerceptronEncoder(12, 3, width=16, layers=1), 3)
        pairs = PairedActionDataset(scale * data.y + shift, scale * data.moved + shift, data.action_ids)
        # few steps: rounding errors grow with them
        return float(model.fit(pairs, ContrastTraining(steps=10, sets=8)).rows[-1]["loss"])

    assert loss(factor, factor) == pytest.approx(loss(1.0, 0.0), abs=0.01)


def test_dimensions_are_compared_on_elements_held_out() -> None:
    # the turns of 40 points on a circle, the identity not among them
    angles = 2 * math.pi * torch.arange(40) / 40
    points = torch.stack([angles.cos(), angles.sin(), (2 * angles).cos(), (3 * angles).sin()], 1)
    before, ids = torch.arange(40).repeat(20), torch.arange(20).repeat_interleave(40)
    pairs = PairedActionDataset.from_pool(points, before, (before + 1 + 2 * ids) % 40, ids)
    found = sweep_dimensions(
        lambda d: PerceptronEncoder(4, d, width=32, layers=2),
        pairs,
        [1, 3, 4],
        ContrastTraining(steps=200, sets=8, negatives=64, rate=3e-3),
    )
    one, three, four = found.trials
    assert found.best == 3 and found.model.dimension == 3
    assert one.accuracy < 0.2 and three.accuracy > 0.95 and four.accuracy > 0.95
    with pytest.raises(InputError, match="dimensions"):
        sweep_dimensions(lambda d: PerceptronEncoder(4, d), pairs, [])
    with pytest.raises(InputError, match="held_out"):
        sweep_dimensions(lambda d: PerceptronEncoder(4, d), pairs, [1], held_out=0.01)


def test_what_is_refused() -> None:
    encoder = PerceptronEncoder(12, 3, width=8, layers=1)
    data = world().pairs(120, seed=1)
    pairs = pairs_of(data)
    frozen = PerceptronEncoder(12, 3).requires_grad_(False)
    for call, words in (
        (lambda: EbC(lambda y: y, 3), "torch.nn.Module"),  # type: ignore[arg-type]
        (lambda: EbC(frozen, 3), "requires_grad_"),
        (lambda: EbC(encoder, 3, context=2), "context=6"),
        (lambda: EbC(encoder, -1), "dimension"),
        (lambda: EbC(encoder, 0), "at least one"),
        (lambda: EbC(encoder, 2).fit(pairs, SETTINGS), "3 outputs|2 outputs"),
        (lambda: EbC(encoder, 3).fit((data.y, data.moved), SETTINGS), "PairedActionDataset"),  # type: ignore[arg-type]
        (lambda: EbC(encoder, 3).fit(pairs, {"steps": 3}), "ContrastTraining"),  # type: ignore[arg-type]
        (lambda: EbC(encoder, 3, context=20).fit(pairs, SETTINGS), "id 0 has 20"),
        (lambda: EbC(PerceptronEncoder(7, 3), 3).fit(pairs, SETTINGS), r"PerceptronEncoder\(12"),
        (lambda: EbC(encoder, 3).action(data.y[:2], data.moved[:2]), "2 pairs in 3 dimensions"),
        (lambda: ContrastTraining(steps=0), "steps"),
        (lambda: ContrastTraining(negatives=1), "negatives"),
        (lambda: ContrastTraining(rate=math.nan), "rate"),
        (lambda: linear_r2(torch.ones(5, 3), torch.ones(5, 3)), "twice as many rows"),
        (lambda: nearest_class(torch.ones(5, 3), torch.ones(4)), "one class of each row"),
        (lambda: retrieval(EbC(encoder, 3), pairs, context=20), "more than 20"),
    ):
        with pytest.raises(InputError, match=words):
            call()
    with pytest.warns(UserWarning, match="fewer than 6 often train badly"):
        EbC(encoder, 3, context=4)


def test_a_loss_of_ones_own() -> None:
    pairs = pairs_of(world().pairs(600, seed=1))
    loss = EbCLoss(queries="first", symmetric=False, orthogonal=True)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        model = EbC(PerceptronEncoder(12, 3, width=8, layers=1), 3, loss=loss).fit(pairs, ContrastTraining(steps=5))
    matrix = model.actions(pairs)[0].matrix
    assert torch.allclose(matrix @ matrix.T, torch.eye(3, dtype=torch.float64), atol=1e-9)


def test_pairs_that_share_nothing_are_worth_a_word() -> None:
    generator = torch.Generator().manual_seed(0)
    y, moved = torch.randn(2, 400, 4, generator=generator)
    pairs = PairedActionDataset(y, moved, torch.arange(10).repeat(40))
    torch.manual_seed(0)
    model = EbC(PerceptronEncoder(4, 2, width=8, layers=1), 2)
    with pytest.warns(UserWarning, match="nothing was learned in 300 steps"):
        model.fit(pairs, ContrastTraining(steps=300, sets=4, negatives=32))
    with pytest.raises(InputError):
        discover_group(model.actions(pairs), covariance=model.covariance)


def test_more_dimensions_than_the_group_needs() -> None:
    data = world().pairs(4000, seed=1)
    torch.manual_seed(0)
    model = EbC(PerceptronEncoder(12, 7, width=64, layers=2), 7).fit(pairs_of(data), SETTINGS)
    rank = int(torch.linalg.matrix_rank(model.covariance))
    assert 3 <= rank <= 7
    a = model.action(data.y[data.action_ids == 1], data.moved[data.action_ids == 1])
    z = model.transform(data.y[:20]).double()
    assert float((a.inverse()(a(z)) - z).norm() / z.norm()) < 1e-3
    found = discover_group(model.actions(pairs_of(data)), covariance=model.covariance)
    assert found.name == "S3" and found.basis.shape == (rank, 7)


def test_classes_up_to_the_group() -> None:
    # two classes on circles of two radii, told apart by no coordinate alone
    generator = torch.Generator().manual_seed(0)
    angles = 2 * math.pi * torch.randint(12, (200,), generator=generator) / 12
    classes = torch.randint(2, (200,), generator=generator)
    offsets = 0.1 + 0.15 * classes  # where on each twelfth of the circle
    z = torch.stack([(angles + offsets).cos(), (angles + offsets).sin()], 1)
    turns = torch.stack(
        [torch.tensor([[math.cos(a), -math.sin(a)], [math.sin(a), math.cos(a)]]) for a in angles.unique()]
    )
    few = torch.arange(200) < 12  # hardly two in one place
    assert nearest_class(z[few], classes[few], matrices=turns) == 1.0 > nearest_class(z[few], classes[few])
    with pytest.raises(InputError, match="matrices"):
        nearest_class(z, classes, matrices=torch.eye(3)[None])
