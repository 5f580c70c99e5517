"""Trainings that take a second: what is learned, what is repeated bit by bit, and what is refused."""

from __future__ import annotations

import math
import warnings
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

pytest.importorskip("lightning_fabric")

from invariants.errors import InputError
from invariants.learning.latent import LatentTraining, PlaneAction, evaluate, perceptrons, train_autoencoder
from invariants.learning.latent.baselines import DataSpaceAutoencoder
from invariants.learning.latent.data import DigitWorld, GroupPairs
from invariants.nn import LatentGroupAutoencoder
from invariants.representations import CyclicGroup, MatrixLieAlgebra, Representation, o3_irrep
from tests.learning.latent.toys import C5, SEEN, SO2, made, pairs, same

SHORT = LatentTraining(steps=12, batch=16)
PAIRS = pairs(C5)


@pytest.mark.parametrize("rho", [C5, SO2], ids=["c5", "so2"])
def test_a_group_is_learned_behind_a_nonlinear_map(rho: Representation) -> None:
    settings = LatentTraining(steps=220, batch=64, rate=5e-3)
    held = pairs(rho, 300, seed=9)
    model = train_autoencoder(made(rho), pairs(rho), settings)
    found = evaluate(model, held)
    # without the group at most 1 + 3 dB
    untouched = evaluate(train_autoencoder(made(Representation.trivial(rho.group), 4), pairs(rho), settings), held)
    assert found.psnr > untouched.psnr + 6
    assert found.equivariance < 0.05
    assert found.invariance < 0.05
    told = model.estimate(held.x, held.y).element
    if rho is C5:
        assert (told == held.g).double().mean() > 0.9
    else:
        turn = told @ MatrixLieAlgebra.so(2).exp(held.g).mT
        assert torch.atan2(turn[:, 1, 0], turn[:, 0, 0]).abs().median() < math.radians(6)


def test_a_seed_gives_the_same_bits_and_another_others() -> None:
    models = [train_autoencoder(made(C5), PAIRS, LatentTraining(steps=12, batch=8, seed=seed)) for seed in (3, 3, 4)]
    assert same(models[0], models[1])
    assert not same(models[0], models[2])
    assert not models[0].training


def test_a_training_goes_on_to_the_same_bits(tmp_path: Path) -> None:
    settings: dict[str, Any] = {"steps": 40, "batch": 8, "checkpoint_steps": 10, "report_steps": 10}
    whole = train_autoencoder(made(C5, attention=True), PAIRS, LatentTraining(**settings))

    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done == 25:
            raise Stopped

    with pytest.raises(Stopped):
        train_autoencoder(made(C5, attention=True), PAIRS, LatentTraining(**settings), tmp_path, on_step=stop)
    rows: list[Any] = []
    late = LatentTraining(**(settings | {"seconds": 100.0}))
    again = train_autoencoder(made(C5, attention=True), PAIRS, late, tmp_path, resume=True, on_row=rows.append)
    assert same(whole, again)
    assert [row["step"] for row in rows] == [30, 40]
    # another split of as many numbers, or another representation, is another training
    other = LatentGroupAutoencoder(*perceptrons((SEEN,), 6, width=48, layers=1), C5, copies=1, invariant_dim=4)
    twice = made(CyclicGroup(5).irreps("real")[2], attention=True)
    for model in (other, twice):
        with pytest.raises(InputError, match="differs"):
            train_autoencoder(model, PAIRS, LatentTraining(**settings), tmp_path, resume=True)


@pytest.mark.parametrize("steps", [1, 2, 3, 19, 20, 21])
def test_any_number_of_steps_is_trained(steps: int) -> None:
    rates: list[float] = []
    settings = LatentTraining(steps=steps, batch=2, report_steps=1)
    train_autoencoder(made(C5), PAIRS, settings, on_row=lambda row: rates.append(float(row["rate"])))
    assert len(rates) == steps
    assert 0 < max(rates) <= settings.rate * (1 + 1e-9)
    if steps > 2:
        assert max(rates) > 0.4 * settings.rate
        assert rates[-1] < 0.01 * settings.rate


def test_a_time_limit_ends_a_training(tmp_path: Path) -> None:
    settings = LatentTraining(steps=10_000, batch=8, seconds=0.05)
    with pytest.raises(TimeoutError, match="pass folder="):
        train_autoencoder(made(C5), PAIRS, settings)
    model = made(C5)
    with pytest.raises(TimeoutError):
        train_autoencoder(model, PAIRS, settings, tmp_path)
    assert (tmp_path / "last.pt").exists()
    assert not model.training


def test_a_users_network_takes_part_and_stays_as_it_is() -> None:
    network = nn.Sequential(nn.Linear(SEEN, 8), nn.BatchNorm1d(8), nn.Tanh())
    before = {name: value.clone() for name, value in network.state_dict().items()}
    with_it = train_autoencoder(made(C5), PAIRS, SHORT, perceptual=network)
    assert all(torch.equal(before[name], value) for name, value in network.state_dict().items())
    assert not same(with_it, train_autoencoder(made(C5), PAIRS, SHORT))
    unweighed = LatentTraining(steps=12, batch=16, perceptual=0)
    assert same(
        train_autoencoder(made(C5), PAIRS, unweighed, perceptual=network), train_autoencoder(made(C5), PAIRS, SHORT)
    )


class Encoder(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.map, self.norm, self.beside = nn.Linear(SEEN, 6), nn.BatchNorm1d(6), nn.Linear(SEEN, 1)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        return self.norm(self.map(x)), self.beside(x)


class Decoder(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.map = nn.Linear(7, SEEN)

    def forward(self, z: Tensor, past: Tensor) -> Tensor:
        drawn: Tensor = self.map(torch.cat([z, past], 1))
        return drawn


def test_skip_connections_and_batch_normalisation_train() -> None:
    model = LatentGroupAutoencoder(Encoder(), Decoder(), C5, copies=2, invariant_dim=2, skip=True)
    before = evaluate(model.eval(), PAIRS).psnr
    losses: list[float] = []
    settings = LatentTraining(steps=80, batch=32, rate=1e-2)
    train_autoencoder(model, PAIRS, settings, on_row=lambda row: losses.append(float(row["loss"])))
    assert evaluate(model, PAIRS).psnr > before + 2
    assert losses[-1] < losses[0]
    norm = model.encoder.norm
    assert isinstance(norm, nn.BatchNorm1d)
    # each step has passed both pictures once
    assert norm.num_batches_tracked == 2 * settings.steps


def test_worlds_and_baselines_train() -> None:
    group = CyclicGroup(4)
    world = DigitWorld(group, size=8)
    model = LatentGroupAutoencoder(*perceptrons(world.shape, 7, width=16, layers=1), group.irreps("real")[2], 2, 3)
    held = DigitWorld(group, "validation", size=8).fixed(100, 0)
    before = evaluate(model, held).psnr
    train_autoencoder(model, world, LatentTraining(steps=60, batch=32))
    assert evaluate(model, held).psnr > before + 2
    flat = DataSpaceAutoencoder(*perceptrons(world.shape, 7, width=16, layers=1), PlaneAction(group))
    assert not train_autoencoder(flat, world, SHORT).training


class Own:
    """The least that a source of pairs has."""

    def draw(self, count: int, generator: torch.Generator) -> tuple[Tensor, Tensor, Tensor]:
        rows = torch.randint(len(PAIRS), (count,), generator=generator)
        return PAIRS.x[rows], PAIRS.g[rows], PAIRS.y[rows]

    def fingerprint(self) -> dict[str, str]:
        return {"content": "mine"}


def test_a_source_of_ones_own_trains_as_stored_pairs_do() -> None:
    own = train_autoencoder(made(C5), Own(), SHORT)  # type: ignore[arg-type]
    assert same(own, train_autoencoder(made(C5), PAIRS, SHORT))


def test_types_of_pairs_and_models_need_not_agree() -> None:
    doubles = GroupPairs(PAIRS.x.double(), PAIRS.g, PAIRS.y.double())
    assert same(train_autoencoder(made(C5), doubles, SHORT), train_autoencoder(made(C5), PAIRS, SHORT))
    model = train_autoencoder(made(C5).double(), PAIRS, SHORT)
    assert model.reference.dtype == torch.float64


def test_the_reference_is_a_pose_of_the_data() -> None:
    model = train_autoencoder(made(C5), PAIRS, SHORT)
    codes = model.encode(PAIRS.x)[0].detach()
    assert float((codes - model.reference).square().sum((1, 2)).min()) < 1e-10


SHEARS = Representation.from_matrices(CyclicGroup(2), [[[1, 1], [0, -1]]])


def test_matrices_that_are_not_orthogonal_are_refused_or_named() -> None:
    half = GroupPairs(PAIRS.x, PAIRS.g % 2, PAIRS.y)
    with pytest.raises(InputError, match="not orthogonal") as error:
        train_autoencoder(made(SHEARS), half, SHORT)
    assert "equivariance=0" in error.value.remedy
    train_autoencoder(made(SHEARS), half, LatentTraining(steps=2, equivariance=0))
    se2 = MatrixLieAlgebra.se(2).defining
    with pytest.warns(UserWarning, match="se2_defining is not orthogonal") as told:
        train_autoencoder(made(se2), pairs(se2), LatentTraining(steps=2))
    assert told[0].filename == __file__
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        train_autoencoder(made(se2), pairs(se2), LatentTraining(steps=2, equivariance=0))


@pytest.mark.parametrize(
    ("changed", "given"),
    [
        ({"model": 3}, "type int"),
        ({"model": nn.Identity()}, "without parameters"),
        ({"pairs": [1, 2]}, "pairs of type list"),
        ({"pairs": type("Half", (), {"draw": lambda self, count, generator: None})()}, "pairs of type Half"),
        ({"settings": {"steps": 3}}, "settings of type dict"),
        ({"perceptual": "lpips"}, "perceptual of type str"),
        ({"pairs": GroupPairs(PAIRS.x, PAIRS.g + 1, PAIRS.y)}, "elements from"),
        ({"pairs": pairs(SO2)}, "torch.float32"),
        ({"folder": 3}, "folder=3"),
    ],
)
def test_what_does_not_fit_is_refused_before_training(changed: dict[str, Any], given: str) -> None:
    usual: dict[str, Any] = {"model": made(C5), "pairs": PAIRS, "settings": LatentTraining(steps=20, batch=64)}
    with pytest.raises(InputError) as error:
        train_autoencoder(**(usual | changed))
    assert given in error.value.given


def test_decoders_of_another_shape_are_refused_and_nothing_is_learned() -> None:
    torch.manual_seed(0)
    model = LatentGroupAutoencoder(nn.Linear(SEEN, 6), nn.Linear(6, SEEN + 1), C5, copies=2, invariant_dim=2)
    before = {name: value.clone() for name, value in model.state_dict().items()}
    with pytest.raises(InputError, match=r"gives \(2, 25\)") as error:
        train_autoencoder(model, PAIRS, SHORT)
    assert "Unflatten" in error.value.remedy
    assert all(torch.equal(before[name], value) for name, value in model.state_dict().items())


@pytest.mark.parametrize(
    "wrong",
    [
        {"steps": 0},
        {"steps": 2.5},
        {"batch": 1},
        {"rate": 0.0},
        {"rate": math.nan},
        {"reconstruction": -1.0},
        {"equivariance": math.nan},
        {"invariance": "much"},
        {"perceptual": math.inf},
        {"seed": -1},
        {"report_steps": 0},
        {"checkpoint_steps": 0},
        {"seconds": 0},
    ],
)
def test_settings_out_of_range_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(InputError, match=next(iter(wrong))):
        LatentTraining(**wrong)


@pytest.mark.parametrize("name", ["trivial", "regular", "shear", "se2", "so3", "o3"])
def test_trivial_parts_of_a_representation_are_named(name: str) -> None:
    so3, group = MatrixLieAlgebra.so(3), CyclicGroup(6)
    rho = {
        "trivial": lambda: Representation.trivial(so3) + so3.defining,
        "regular": lambda: Representation.regular(group),
        "shear": lambda: MatrixLieAlgebra([[[0, 1], [0, 0]]], name="shear").defining,
        "se2": lambda: MatrixLieAlgebra.se(2).defining,
        "so3": lambda: so3.defining * so3.defining,
        # the pseudoscalar: rotations keep it, reflections do not
        "o3": lambda: o3_irrep(0, parity=-1),
    }[name]()
    elements = torch.zeros(8, 1, dtype=torch.long)[:, 0] if name == "regular" else torch.zeros(8, rho.group.dimension)
    data = GroupPairs(torch.rand(8, 6), elements, torch.rand(8, 6))
    model = LatentGroupAutoencoder(
        nn.Linear(6, rho.dimension), nn.Linear(rho.dimension, 6), rho, copies=1, invariant_dim=0
    )
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        train_autoencoder(model, data, LatentTraining(steps=1, batch=4))
    found = [str(w.message) for w in said if "as they are" in str(w.message)]
    assert bool(found) == (name in ("trivial", "regular", "so3"))
    assert not found or f"keeps 1 of its {rho.dimension}" in found[0]


def test_a_code_that_does_not_move_is_named() -> None:
    so2 = MatrixLieAlgebra.so(2)
    # noise on both sides: no element explains anything
    noise = GroupPairs(torch.rand(40, 6), torch.rand(40, 1), torch.rand(40, 6))
    model = LatentGroupAutoencoder(nn.Linear(6, 4), nn.Linear(4, 6), so2.defining, copies=2, invariant_dim=0)
    model.encoder.requires_grad_(False)
    with pytest.warns(UserWarning, match="explains nothing") as said:
        train_autoencoder(model, noise, LatentTraining(steps=300, batch=4))
    assert [w.filename for w in said] == [__file__]
    assert evaluate(model, noise).equivariance > 0.9 * evaluate(model, noise).unmoved
    still = LatentGroupAutoencoder(
        nn.Linear(6, 4), nn.Linear(4, 6), so2.defining, copies=2, invariant_dim=0, split="learned"
    )
    assert still.mask is not None
    still.mask.requires_grad_(False).logits.fill_(-1)
    with pytest.warns(UserWarning, match="no copy varies"):
        train_autoencoder(still, noise, LatentTraining(steps=300, batch=4))


def test_another_perceptual_network_is_not_overwritten_and_elements_out_of_range_are_found_first(
    tmp_path: Path,
) -> None:
    group = CyclicGroup(4)
    rho = group.irreps("real")[2]
    data = GroupPairs(torch.rand(300, 6), torch.arange(300) % 4, torch.rand(300, 6))

    def model() -> LatentGroupAutoencoder:
        torch.manual_seed(0)
        return LatentGroupAutoencoder(nn.Linear(6, 4), nn.Linear(4, 6), rho, copies=2, invariant_dim=0)

    one, two = nn.Linear(6, 3), nn.Linear(6, 3)
    settings = LatentTraining(steps=2, batch=4)
    train_autoencoder(model(), data, settings, tmp_path, perceptual=one)
    kept = two.weight.clone()
    with pytest.raises(InputError):
        train_autoencoder(model(), data, settings, tmp_path, perceptual=two, resume=True)
    assert torch.equal(two.weight, kept)
    wrong = torch.arange(300) % 4
    wrong[299] = 7
    with pytest.raises(InputError, match="0 to 7"):
        train_autoencoder(model(), GroupPairs(data.x, wrong, data.y), settings)


def test_models_that_fail_are_said_to() -> None:
    rho = CyclicGroup(4).irreps("real")[2]
    data = GroupPairs(torch.rand(8, 6), torch.arange(8) % 4, torch.rand(8, 6))
    model = LatentGroupAutoencoder(nn.Linear(6, 4), nn.Linear(5, 6), rho, copies=2, invariant_dim=0)
    with pytest.raises(InputError, match=r"a model that fails on pictures \(2, 6\)"):
        train_autoencoder(model, data, LatentTraining(steps=1))
