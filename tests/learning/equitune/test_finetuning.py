"""Finetuning of equituned models: what is trained when, and going on after an interruption."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.utils.data import TensorDataset

pytest.importorskip("lightning_fabric")

from lightning_fabric import Fabric

from invariants.errors import InputError
from invariants.learning import FinetuneSettings, finetune
from invariants.learning.loop import checkpoints
from invariants.nn import Equitune, ImageAction, Learned, OrbitWeights, Select, TrivialAction, Uniform
from invariants.representations import CyclicGroup

SETTINGS = {"weight_steps": 7, "weight_rate": 0.05, "model_steps": 9, "model_rate": 0.05, "batch": 6, "report_steps": 4}
Schemes = dict[str, Callable[[], OrbitWeights]]


def lambda_network() -> OrbitWeights:
    return Learned(nn.Sequential(nn.Linear(8, 8), nn.Dropout(0.5), nn.Linear(8, 1)), at="2", logits=True)


def made(weights: OrbitWeights | None = None, seed: int = 0) -> Equitune:
    torch.manual_seed(seed)
    group = CyclicGroup(4)
    model = nn.Sequential(nn.Flatten(), nn.Linear(16, 8), nn.Tanh(), nn.Dropout(0.1), nn.Linear(8, 3))
    scheme = lambda_network() if weights is None else weights
    return Equitune(model, group, ImageAction.rotations(group), TrivialAction(group), scheme)


def samples() -> TensorDataset:
    generator = torch.Generator().manual_seed(1)
    return TensorDataset(torch.rand(20, 1, 4, 4, generator=generator), torch.randint(3, (20,), generator=generator))


def fabric() -> Fabric:
    return Fabric(accelerator="cpu", devices=1)


def state(module: nn.Module) -> dict[str, Tensor]:
    return {name: value.clone() for name, value in module.state_dict().items()}


def same(a: dict[str, Tensor], b: dict[str, Tensor]) -> bool:
    return a.keys() == b.keys() and all(torch.equal(a[k], b[k]) for k in a)


def test_weights_first_then_the_model(tmp_path: Path) -> None:
    module = made()
    before = state(module)
    seen: list[tuple[str, int, int]] = []
    middle: dict[str, Tensor] = {}

    def step(stage: str, done: int, total: int) -> None:
        seen.append((stage, done, total))
        if (stage, done) == ("weights", total):
            middle.update(state(module))

    rows = finetune(fabric(), module, samples(), FinetuneSettings(**SETTINGS), tmp_path, on_step=step)
    after = state(module)
    for name, value in before.items():
        trained_first = name.startswith("scheme")
        assert torch.equal(middle[name], value) is not trained_first
        assert torch.equal(after[name], middle[name]) is trained_first
    # the weights still see the model as it was
    assert all(torch.equal(after[f"reference.{k}"], before[f"model.{k}"]) for k in module.model.state_dict())
    assert seen == [("weights", k, 7) for k in range(1, 8)] + [("model", k, 9) for k in range(1, 10)]
    assert [(row["stage"], row["step"]) for row in rows] == [(1, 4), (1, 7), (2, 4), (2, 8), (2, 9)]
    assert not module.training and not any(p.requires_grad for p in module.parameters())
    assert module.equivariance_error(samples()[:5][0]) < 1e-5
    assert (tmp_path / "metrics.csv").read_text().count("\n") == 6


@pytest.mark.parametrize(
    "weights",
    [Uniform(), Select(lambda y: y.amax(-1)), Select(lambda y: y.amax(-1), gradient="straight-through")],
    ids=["equitune", "equizero", "straight-through"],
)
def test_the_loss_falls(weights: OrbitWeights, tmp_path: Path) -> None:
    settings = FinetuneSettings(model_steps=300, model_rate=0.1, batch=20, report_steps=50)
    rows = finetune(fabric(), made(weights), samples(), settings, tmp_path)
    assert rows[0]["stage"] == 2
    assert rows[-1]["loss"] < 0.9 * rows[0]["loss"]


@pytest.mark.parametrize("optimiser", ["sgd", "adam"])
@pytest.mark.parametrize("stopped", [("weights", 3), ("weights", 7), ("model", 1), ("model", 5)], ids=str)
def test_a_resumed_training_ends_in_the_same_bits(stopped: tuple[str, int], optimiser: str, tmp_path: Path) -> None:
    settings = FinetuneSettings(**SETTINGS, optimiser=optimiser, checkpoint_steps=2)
    whole = made()
    rows = finetune(fabric(), whole, samples(), settings, tmp_path / "whole")

    def stop(stage: str, done: int, total: int) -> None:
        if (stage, done) == stopped:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        finetune(fabric(), made(), samples(), settings, tmp_path / "cut", on_step=stop)
    again = made()
    resumed = finetune(fabric(), again, samples(), settings, tmp_path / "cut", resume=True)
    assert resumed == rows
    assert same(state(again), state(whole))
    # and once more, with nothing left to do
    third = made()
    assert finetune(fabric(), third, samples(), settings, tmp_path / "cut", resume=True) == rows
    assert same(state(third), state(whole))


def test_a_last_pt_from_before_trainings_named_their_method(tmp_path: Path) -> None:
    settings, whole, again = FinetuneSettings(**SETTINGS, checkpoint_steps=2), made(), made()
    rows = finetune(fabric(), whole, samples(), settings, tmp_path / "whole")

    def stop(stage: str, done: int, total: int) -> None:
        if (stage, done) == ("model", 7):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        finetune(fabric(), made(), samples(), settings, tmp_path / "old", on_step=stop)
    kept = checkpoints.load(tmp_path / "old" / "last.pt")
    assert (kept["stage"], kept["step"], kept["recipe"].pop("method")) == (2, 6, "finetune")
    kept["sum"] = kept.pop("sums")[0]
    del kept["epoch"], kept["precision"]
    checkpoints.save(tmp_path / "old" / "last.pt", kept)
    assert finetune(fabric(), again, samples(), settings, tmp_path / "old", resume=True) == rows
    assert same(state(again), state(whole))


def test_refusals(tmp_path: Path) -> None:
    settings = FinetuneSettings(**SETTINGS)
    finetune(fabric(), made(), samples(), settings, tmp_path)
    bad: dict[str, Callable[[], Any]] = {
        "holds a training": lambda: finetune(fabric(), made(), samples(), settings, tmp_path),
        "weight_rate: 0.05 then": lambda: finetune(
            fabric(), made(), samples(), FinetuneSettings(**{**SETTINGS, "weight_rate": 0.1}), tmp_path, resume=True
        ),
        "an Equitune module": lambda: finetune(fabric(), nn.Linear(1, 1), samples(), settings, tmp_path),  # type: ignore[arg-type]
        "no steps, for weights that are not learned": lambda: finetune(
            fabric(), made(Uniform()), samples(), FinetuneSettings(model_steps=0), tmp_path / "none"
        ),
        "batch=1": lambda: FinetuneSettings(batch=1),
        "model_rate=-1": lambda: FinetuneSettings(model_rate=-1),
        "momentum=1": lambda: FinetuneSettings(momentum=1),
        "optimiser='lbfgs'": lambda: FinetuneSettings(optimiser="lbfgs"),
        "checkpoint_steps=0": lambda: FinetuneSettings(checkpoint_steps=0),
        "a loss of": lambda: finetune(
            fabric(), made(), samples(), FinetuneSettings(**{**SETTINGS, "model_rate": 1e38}), tmp_path / "nan"
        ),
    }
    for words, call in bad.items():
        with pytest.raises(InputError) as error:
            call()
        assert words in str(error.value), str(error.value)
