"""A last.pt with wrong parts is refused in words, and never a beginning anew."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from lightning_fabric import Fabric
from torch import nn

from invariants.errors import FileFormatError, InputError
from invariants.learning.loop import Method, Plan, Training, checkpoints, recipe_of, train

PLAN = Plan(steps=6, report_steps=2, checkpoint_steps=1)


class Curve(Method):
    """A parabola, with a schedule."""

    best = ("loss", "smallest")

    def __init__(self) -> None:
        torch.manual_seed(0)
        self.module = nn.Linear(2, 3)

    def optimiser(self) -> torch.optim.Optimizer:
        return torch.optim.AdamW(self.module.parameters(), lr=0.1)

    def schedule(self, optimiser: torch.optim.Optimizer, steps: int) -> torch.optim.lr_scheduler.LRScheduler:
        return torch.optim.lr_scheduler.OneCycleLR(optimiser, 0.1, total_steps=steps)

    def loss(self, module: nn.Module, batch: Any, step: object) -> torch.Tensor:
        out: torch.Tensor = module(torch.rand(4, 2)).square().mean()
        return out


class Stopped(Exception):
    """Stands for a kill."""


def stop(done: int, total: int) -> None:
    if done == 3:
        raise Stopped


def fabric() -> Fabric:
    return Fabric(accelerator="cpu", devices=1)


@pytest.fixture(scope="module")
def interrupted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A training stopped after three of six steps."""
    folder = tmp_path_factory.mktemp("interrupted")
    with pytest.raises(Stopped):
        train(fabric(), Curve(), PLAN, folder, on_step=stop)
    return folder


@pytest.fixture
def state(interrupted: Path) -> dict[str, Any]:
    """Its state, to be changed."""
    return checkpoints.load(interrupted / "last.pt")


def resume(folder: Path) -> list[dict[str, float]]:
    return train(fabric(), Curve(), PLAN, folder, resume=True)


def test_the_state_as_it_is_goes_on(state: dict[str, Any], tmp_path: Path) -> None:
    checkpoints.save(tmp_path / "last.pt", state)
    assert [row["step"] for row in resume(tmp_path)] == [2, 4, 6]


WRONG: dict[str, Callable[[dict[str, Any]], object]] = {
    "epoch -1": lambda s: s.update(epoch=-1),
    "epoch huge": lambda s: s.update(epoch=10**30),
    "an epoch where there are none": lambda s: s.update(epoch=1),
    "step beyond": lambda s: s.update(step=7),
    "step 0": lambda s: s.update(step=0),
    "step -1": lambda s: s.update(step=-1),
    "step a word": lambda s: s.update(step="3"),
    "step true": lambda s: s.update(step=True),
    "step a tensor": lambda s: s.update(step=torch.tensor(3)),
    "no step": lambda s: s.pop("step"),
    "stage a word": lambda s: s.update(stage="1"),
    "stage 0": lambda s: s.update(stage=0),
    "stage 9": lambda s: s.update(stage=9),
    "no history": lambda s: s.pop("history"),
    "history too short": lambda s: s["history"].clear(),
    "history too long": lambda s: s["history"].extend(s["history"] * 3),
    "history of words": lambda s: s.update(history=["row"]),
    "history of lists": lambda s: s.update(history=[[1.0]]),
    "history of odd figures": lambda s: s.update(history=[{"loss": "low"}]),
    "history of odd names": lambda s: s.update(history=[{1: 1.0}]),
    "sums missing one": lambda s: s.update(sums=[]),
    "sums of two": lambda s: s.update(sums=[0.0, 0.0]),
    "sums of words": lambda s: s.update(sums=["x"]),
    "sums a number": lambda s: s.update(sums=0.5),
    "no recipe": lambda s: s.pop("recipe"),
    "recipe a list": lambda s: s.update(recipe=[]),
    "recipe of numbers": lambda s: s.update(recipe={1: 2, "method": "Curve"}),
    "method a list": lambda s: s["recipe"].update(method=["Curve"] * 1000),
    "recipe huge": lambda s: s["recipe"].update(steps=10**1000),
    "recipe of tensors": lambda s: s["recipe"].update(steps=torch.zeros(2)),
    "optimiser with long steps": lambda s: s["optimiser"]["state"][0].update(step=torch.zeros(2)),
    "optimiser before its first step": lambda s: s["optimiser"]["state"][0].update(step=torch.tensor(-1.0)),
    "optimiser with an endless rate": lambda s: s["optimiser"]["param_groups"][0].update(lr=1e300),
    "no optimiser": lambda s: s.pop("optimiser"),
    "optimiser empty": lambda s: s.update(optimiser={}),
    "optimiser without state": lambda s: s["optimiser"]["state"].clear(),
    "optimiser with an empty state": lambda s: s["optimiser"]["state"].update({0: {}}),
    "optimiser with a state of others": lambda s: s["optimiser"]["state"].update({77: {"step": 1}}),
    "optimiser with a short average": lambda s: s["optimiser"]["state"][0].update(exp_avg=torch.zeros(1)),
    "optimiser with a word": lambda s: s["optimiser"]["state"][0].update(exp_avg_sq="x"),
    "optimiser with a rate that is a word": lambda s: s["optimiser"]["param_groups"][0].update(lr="x"),
    "optimiser with no betas": lambda s: s["optimiser"]["param_groups"][0].pop("betas"),
    "optimiser with three betas": lambda s: s["optimiser"]["param_groups"][0].update(betas=(0.9, 0.9, 0.9)),
    "optimiser of no groups": lambda s: s["optimiser"].update(param_groups=[]),
    "no schedule": lambda s: s.pop("schedule"),
    "schedule a list": lambda s: s.update(schedule=[]),
    "schedule at another step": lambda s: s["schedule"].update(last_epoch=10**9),
    "schedule of another length": lambda s: s["schedule"].update(total_steps=2),
    "schedule with a method": lambda s: s["schedule"].update(get_lr=1),
    "schedule with odd phases": lambda s: s["schedule"].update(_schedule_phases=[]),
    "precision a word": lambda s: s.update(precision="x"),
    "weights of another shape": lambda s: s["module"].update(weight=torch.zeros(1, 2)),
    "weights that are words": lambda s: s["module"].update(weight="x"),
    "weights a list": lambda s: s.update(module=[]),
    "no weights": lambda s: s.pop("module"),
}


@pytest.mark.parametrize("how", WRONG)
def test_wrong_parts_are_refused(how: str, state: dict[str, Any], tmp_path: Path) -> None:
    WRONG[how](state)
    checkpoints.save(tmp_path / "last.pt", state)
    before = (tmp_path / "last.pt").read_bytes()
    if how == "precision a word":  # which the precision of the weights has no use for
        resume(tmp_path)
        return
    with pytest.raises(InputError) as error:
        resume(tmp_path)
    assert len(str(error.value)) < 2000
    assert (tmp_path / "last.pt").read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["last.pt"]


@pytest.mark.skipif(os.name != "posix", reason="links and fifos")
@pytest.mark.parametrize("kind", ["dangling", "loop", "folder", "fifo", "device"])
def test_what_stands_in_the_place_of_last_pt_is_told(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "last.pt"
    {
        "dangling": lambda: path.symlink_to(tmp_path / "nowhere"),
        "loop": lambda: path.symlink_to(path),
        "folder": path.mkdir,
        "fifo": lambda: os.mkfifo(path),
        "device": lambda: path.symlink_to("/dev/zero"),
    }[kind]()
    with pytest.raises(InputError, match=r"last\.pt, which is no file: it is "):
        resume(tmp_path)


def test_a_stage_that_there_is_not_is_no_end(interrupted: Path, state: dict[str, Any], tmp_path: Path) -> None:
    state["stage"] = 3
    checkpoints.save(tmp_path / "last.pt", state)
    training = Training(fabric(), tmp_path, recipe_of(fabric(), "Curve", PLAN, Curve().recipe()), resume=True)
    training.run(Curve(), PLAN, stage=1)
    training.run(Curve(), PLAN, stage=2)
    with pytest.raises(FileFormatError, match="a training in its stage 3"):
        training.end()
