"""Trainings of seconds: what is learned, what is averaged, what is repeated bit by bit, and what is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn

pytest.importorskip("lightning_fabric")

from invariants.errors import InputError
from invariants.learning.quotient_diffusion import (
    Clouds,
    DiffusionTraining,
    EquivariantDenoiser,
    GraphContext,
    Interpolant,
    QuotientDiffusion,
    TransformerDenoiser,
    UniformTimes,
    train_diffusion,
)
from invariants.learning.quotient_diffusion.clouds import CloudSource
from invariants.learning.quotient_diffusion.targets import DihedralChain, GaussianMixture
from tests.learning.quotient_diffusion.dense_geometry import rotations

SE3 = rotations(3, translations=True)
MIXTURE = GaussianMixture(4, 3, (0.4, 1.6))


def seeded(seed: int = 0) -> torch.Generator:
    return torch.Generator().manual_seed(seed)


def made(treatment: Any = "quotient", **given: Any) -> QuotientDiffusion:
    torch.manual_seed(0)
    network = EquivariantDenoiser(3, hidden=16, edge_hidden=8, vectors=4, layers=2, **given)
    return QuotientDiffusion(SE3, network, treatment=treatment)


def state(d: QuotientDiffusion) -> dict[str, Tensor]:
    assert isinstance(d.denoiser, nn.Module)
    return d.denoiser.state_dict()


def same(one: QuotientDiffusion, two: QuotientDiffusion) -> bool:
    return all(torch.equal(part, state(two)[name]) for name, part in state(one).items())


def test_a_training_comes_nearer_to_the_exact_denoiser() -> None:
    exact, path = MIXTURE.denoiser(Interpolant.linear()), Interpolant.linear()
    x1, x0 = MIXTURE.sample(500, seeded(1)), torch.randn(500, 4, 3, dtype=torch.float64, generator=seeded(2))
    t = torch.full((500,), 0.5, dtype=torch.float64)
    x = path.interpolate(SE3.center(x0), x1, t)

    def missed(d: QuotientDiffusion) -> float:
        with torch.no_grad():
            off = SE3.project(x, d.denoised(x.float(), t.float()).double() - exact(x, t))
        return float(off.square().sum((1, 2)).mean())

    d = made()
    before = missed(d)
    settings = DiffusionTraining(steps=150, batch=64, rate=1e-2, average=0.95)
    train_diffusion(d, MIXTURE.sample, settings)
    assert missed(d) < 0.4 * before
    assert isinstance(d.denoiser, nn.Module)
    assert not d.denoiser.training


def test_a_seed_gives_the_same_bits_and_another_others() -> None:
    data = MIXTURE.sample(50, seeded())
    trained = [train_diffusion(made(), data, DiffusionTraining(steps=6, batch=8, seed=seed)) for seed in (3, 3, 4)]
    assert same(trained[0], trained[1])
    assert not same(trained[0], trained[2])


class Stopped(Exception):
    pass


def stop(done: int, total: int) -> None:
    if done == 25:
        raise Stopped


@pytest.mark.parametrize("treatment", ["quotient", "af3"])
def test_a_training_goes_on_to_the_same_bits(tmp_path: Path, treatment: Any) -> None:
    context = GraphContext(torch.ones(50, 4, 2), torch.ones(50, 4, 4, 1))
    data = Clouds(MIXTURE.sample(50, seeded()), torch.ones(50, 4, dtype=torch.bool), context)
    settings: dict[str, Any] = {"steps": 40, "batch": 8, "checkpoint_steps": 10, "report_steps": 10}

    def fresh() -> QuotientDiffusion:
        d = made(treatment, node_features=2, edge_features=1, self_conditioning=True)
        d.self_conditioning = True
        return d

    whole = train_diffusion(fresh(), data, DiffusionTraining(**settings))
    with pytest.raises(Stopped):
        train_diffusion(fresh(), data, DiffusionTraining(**settings), tmp_path, on_step=stop)
    rows: list[Any] = []
    late = DiffusionTraining(**(settings | {"seconds": 100.0}))
    again = train_diffusion(fresh(), data, late, tmp_path, resume=True, on_row=rows.append)
    assert same(whole, again)
    assert [row["step"] for row in rows] == [30, 40]
    # another treatment, path, group or set of clouds is another training
    other = fresh()
    other.treatment = "plain"
    wide = fresh()
    wide.interpolant = Interpolant.linear(2.0)
    still = fresh()
    still.geometry = rotations(3)
    for d, clouds in ((other, data), (wide, data), (still, data), (fresh(), data.select(torch.arange(49)))):
        with pytest.raises(InputError, match=r"differs|other samples"):
            train_diffusion(d, clouds, DiffusionTraining(**settings), tmp_path, resume=True)


def test_weights_are_averaged_unless_that_is_switched_off() -> None:
    data = MIXTURE.sample(50, seeded())

    class Kept(nn.Module):
        """One number, whose values in each step are known afterwards."""

        def __init__(self) -> None:
            super().__init__()
            self.factor = nn.Parameter(torch.zeros(()))
            self.seen: list[float] = []

        def forward(self, x: Tensor, t: Tensor, mask: Tensor | None) -> Tensor:
            self.seen.append(float(self.factor.detach()))
            return self.factor * x

    settings: dict[str, Any] = {"steps": 12, "batch": 16, "rate": 0.1, "clip": None}
    last, mean = Kept(), Kept()
    train_diffusion(QuotientDiffusion(SE3, last), data, DiffusionTraining(**settings, average=0.0))
    train_diffusion(QuotientDiffusion(SE3, mean), data, DiffusionTraining(**settings, average=0.9))
    wanted, steps = 0.0, [*last.seen[2:], float(last.factor.detach())]
    for k, value in enumerate(steps):
        kept = min(0.9, (1 + k) / (10 + k))
        wanted = kept * wanted + (1 - kept) * value
    assert float(mean.factor.detach()) == pytest.approx(wanted, rel=1e-5)
    assert wanted != pytest.approx(steps[-1], rel=1e-3)


def test_data_come_in_four_forms() -> None:
    chain = DihedralChain()
    small = Clouds(MIXTURE.sample(10, seeded()))
    large = Clouds(GaussianMixture(6, 3).sample(30, seeded()))
    settings = DiffusionTraining(steps=3, batch=4)
    for data in (MIXTURE.sample(10, seeded()), small, [small, large]):
        train_diffusion(made(), data, settings)
    train_diffusion(made(node_features=4, edge_features=1), chain.clouds, settings)
    source = CloudSource([small, large])
    sizes = [source.batch(4, seed).x1.shape[1] for seed in range(400)]
    assert 0.68 < sizes.count(6) / 400 < 0.82
    assert torch.equal(source.batch(4, 7).x1, source.batch(4, 7).x1)


def test_augmentation_turns_data_for_networks_that_do_not() -> None:
    data = DihedralChain().sample(1, seeded()).expand(20, 4, 3)
    asked: list[Tensor] = []

    class Watched(TransformerDenoiser):
        def forward(self, x: Tensor, t: Tensor, *rest: Any, **named: Any) -> Tensor:
            asked.append(x.detach())
            return super().forward(x, t, *rest, **named)

    # at times near 1 what is asked is the data
    for turned in (False, True):
        asked.clear()
        network = Watched(3, labelled=4, width=16, layers=1)
        d = QuotientDiffusion(SE3, network, times=UniformTimes(0.9999, 1.0))
        train_diffusion(d, data, DiffusionTraining(steps=2, batch=200, augmentation=turned))
        x = asked[-1].double()
        assert (x.norm(dim=2) - SE3.center(data[:1]).norm(dim=2)).abs().max() < 0.01
        assert (float(x.mean(0).norm()) < 0.5) == turned


def test_the_transformer_learns_a_chain_a_little() -> None:
    torch.manual_seed(0)
    chain = DihedralChain()
    d = QuotientDiffusion(SE3, TransformerDenoiser(3, labelled=4, data_scale=1.1, width=32, layers=2))
    rows: list[Any] = []
    data = Clouds(chain.sample(500, seeded()))
    settings = DiffusionTraining(steps=80, batch=64, rate=5e-3, augmentation=True, report_steps=20)
    train_diffusion(d, data, settings, on_row=rows.append)
    assert rows[-1]["loss"] < 0.9 * rows[0]["loss"]


def test_a_time_limit_ends_a_training(tmp_path: Path) -> None:
    settings = DiffusionTraining(steps=10_000, batch=8, seconds=0.05)
    with pytest.raises(TimeoutError, match="pass folder="):
        train_diffusion(made(), MIXTURE.sample(10, seeded()), settings)
    with pytest.raises(TimeoutError):
        train_diffusion(made(), MIXTURE.sample(10, seeded()), settings, tmp_path)
    assert (tmp_path / "last.pt").exists()


def test_what_cannot_be_trained_is_refused() -> None:
    data = MIXTURE.sample(10, seeded())
    with pytest.raises(InputError, match="nothing to train"):
        train_diffusion(QuotientDiffusion(SE3, lambda x, t, mask: x), data)
    with pytest.raises(InputError, match="Clouds"):
        train_diffusion(made(), iter([Clouds(data)]))  # type: ignore[arg-type]
    with pytest.raises(InputError, match="draws list"):
        train_diffusion(made(), lambda count, generator: [data])  # type: ignore[arg-type, return-value]
    with pytest.raises(InputError, match="finite"):
        train_diffusion(made(), data / 0)
    with pytest.raises(InputError, match="DiffusionTraining"):
        train_diffusion(made(), data, {"steps": 3})  # type: ignore[arg-type]
    with pytest.raises(InputError, match="no context"):
        train_diffusion(made(node_features=2), data)
    with pytest.raises(InputError, match="the same S and N"):
        Clouds(data, torch.ones(9, 4, dtype=torch.bool))
    for wrong in ({"steps": 0}, {"rate": -1.0}, {"average": 1.0}, {"clip": 0.0}, {"augmentation": 1}):
        with pytest.raises(InputError, match=next(iter(wrong))):
            DiffusionTraining(**wrong)  # type: ignore[arg-type]
