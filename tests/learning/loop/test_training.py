"""The loop with methods of one's own: a regression, and the hooks that later methods stand on."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import Tensor, nn
from torch.utils.data import TensorDataset

pytest.importorskip("lightning_fabric")

from lightning_fabric import Fabric

from invariants.errors import FileFormatError, InputError
from invariants.learning.loop import Batches, Method, Plan, Report, Row, Step, checkpoints, train


class Regression(Method):
    """y = 2x + 1 from points drawn on the fly: all that a method has to say."""

    def __init__(self) -> None:
        torch.manual_seed(0)
        self.module = nn.Linear(1, 1)

    def optimiser(self) -> torch.optim.Optimizer:
        return torch.optim.Adam(self.module.parameters(), lr=0.1)

    def loss(self, module: nn.Module, batch: Any, step: Step) -> Tensor:
        x = torch.rand(32, 1)
        return (module(x) - 2 * x - 1).square().mean()


@dataclass(frozen=True)
class Pairs:
    """A sampler of one's own: neighbours, from a place that moves on by the epoch."""

    steps: int = 5

    def batches(self, epoch: int, first: int = 0) -> Iterator[list[int]]:
        for step in range(first, self.steps):
            yield [(epoch + step) % 10, (epoch + step + 1) % 10]


class Averaged(Regression):
    """Everything that a method may say: a set, a sampler, noise, an average of the weights, a schedule, what is best."""

    best = ("error", "smallest")
    clip = 1.0

    def __init__(self) -> None:
        super().__init__()
        x = torch.linspace(-1, 1, 10)[:, None]
        self.batches = Batches(TensorDataset(x, 2 * x + 1, torch.arange(10)), Pairs())
        self.average = {name: value.clone() for name, value in self.module.state_dict().items()}
        self.seen: list[list[int]] = []

    def schedule(self, optimiser: torch.optim.Optimizer, steps: int) -> torch.optim.lr_scheduler.LRScheduler:
        return torch.optim.lr_scheduler.CosineAnnealingLR(optimiser, steps)

    def loss(self, module: nn.Module, batch: Any, step: Step) -> Tensor:
        x, y, indices = batch
        self.seen.append(indices.tolist())
        return (module(x + 0.01 * torch.randn(x.shape)) - y).square().mean()

    def after_step(self, step: Step) -> None:
        with torch.no_grad():
            for name, value in self.module.named_parameters():
                value += 1e-3 * torch.randn(value.shape)
                self.average[name].lerp_(value, 0.1)

    def figures(self, report: Report) -> Row:
        error = float((self.average["weight"] - 2).abs())
        return {"epoch": report.epoch, "step": report.step, "rate": report.rate, "loss": report.loss, "error": error}

    def result(self) -> dict[str, Any]:
        return {"module": dict(self.average)}

    def state(self) -> dict[str, Any]:
        return {"module": self.module.state_dict(), "average": self.average}

    def restore(self, state: Mapping[str, Any]) -> None:
        super().restore(state)
        self.average = {name: value.clone() for name, value in state["average"].items()}


def fabric() -> Fabric:
    return Fabric(accelerator="cpu", devices=1)


def stop_at(step: int) -> Callable[[int, int], None]:
    def stop(done: int, total: int) -> None:
        if done == step:
            raise KeyboardInterrupt

    return stop


def same(a: Any, b: Any) -> bool:
    """Equal to the last bit."""
    if isinstance(a, Tensor):
        return torch.equal(a, b)
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(same(a[k], b[k]) for k in a)
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(same(x, y) for x, y in zip(a, b, strict=True))
    return bool(a == b)


def files(folder: Path) -> tuple[dict[str, Any], str]:
    return checkpoints.load(folder / "last.pt"), (folder / "metrics.csv").read_text()


PLANS = [
    (Regression, Plan(steps=23, report_steps=5, checkpoint_steps=4)),
    (Averaged, Plan(epochs=4, seed=3)),
    (Averaged, Plan(epochs=4, report_steps=2, checkpoint_steps=3, tensorboard=True)),
    (Averaged, Plan(steps=18, report_steps=7, checkpoint_steps=4)),
]


def test_a_regression(tmp_path: Path) -> None:
    method = Regression()
    rows = train(fabric(), method, Plan(steps=300, report_steps=90), tmp_path)
    assert [row["step"] for row in rows] == [90, 180, 270, 300]
    assert method.module.weight.item() == pytest.approx(2, abs=0.05)
    assert rows[-1]["loss"] < 1e-3 < rows[0]["loss"]
    with (tmp_path / "metrics.csv").open(newline="") as file:
        assert [{k: float(v) for k, v in row.items()} for row in csv.DictReader(file)] == rows
    assert sorted(p.name for p in tmp_path.iterdir()) == ["last.pt", "metrics.csv"]


@pytest.mark.parametrize(("kind", "plan"), PLANS, ids=["on the fly", "epochs", "rows within epochs", "steps"])
@pytest.mark.parametrize("stop", [1, 5, 9])
def test_an_interruption_changes_no_bit(kind: type[Regression], plan: Plan, stop: int, tmp_path: Path) -> None:
    whole, again = kind(), kind()
    rows = train(fabric(), whole, plan, tmp_path / "whole")
    with pytest.raises(KeyboardInterrupt):
        train(fabric(), kind(), plan, tmp_path / "cut", on_step=stop_at(stop))
    assert train(fabric(), again, plan, tmp_path / "cut", resume=True) == rows
    assert same(again.state(), whole.state())
    assert same(files(tmp_path / "whole"), files(tmp_path / "cut"))
    # once more, with nothing left to do
    third, told = kind(), []
    assert train(fabric(), third, plan, tmp_path / "cut", resume=True, on_step=lambda *n: told.append(n)) == rows
    assert same(third.state(), whole.state()) and not told
    assert same(files(tmp_path / "whole"), files(tmp_path / "cut"))


def test_every_step_has_draws_of_its_own_and_the_batches_of_the_sampler(tmp_path: Path) -> None:
    seeds: list[Step] = []

    class Watched(Averaged):
        def loss(self, module: nn.Module, batch: Any, step: Step) -> Tensor:
            seeds.append(step)
            return super().loss(module, batch, step)

    methods = [Watched(), Watched(), Watched()]
    for method, (name, plan) in zip(
        methods, {"a": Plan(epochs=2), "b": Plan(steps=10), "c": Plan(epochs=2, seed=1)}.items(), strict=True
    ):
        train(fabric(), method, plan, tmp_path / name)
        assert method.seen == [[k, k + 1] for k in (0, 1, 2, 3, 4, 1, 2, 3, 4, 5)]
    assert [step.number for step in seeds] == [*range(10)] * 3
    assert [len({step.seed for step in seeds[k : k + 10]}) for k in (0, 10, 20)] == [10, 10, 10]
    assert not {step.seed for step in seeds[:20]} & {step.seed for step in seeds[20:]}


def test_best_is_kept_first_and_written_again_after_a_stop_in_between(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = Plan(epochs=5)
    rows = train(fabric(), Averaged(), plan, tmp_path / "whole")
    best = checkpoints.load(tmp_path / "whole" / "best.pt")
    assert best["figures"] == min(rows, key=lambda row: row["error"])
    assert abs(float(best["module"]["weight"]) - 2) == pytest.approx(best["figures"]["error"])

    from invariants.learning.loop import training

    def interrupted(path: Path, state: dict[str, Any]) -> None:
        if path.name == "last.pt" and len(state["history"]) == 3:
            raise KeyboardInterrupt
        checkpoints.save(path, state)

    monkeypatch.setattr(training, "save", interrupted)
    with pytest.raises(KeyboardInterrupt):
        train(fabric(), Averaged(), plan, tmp_path / "cut")
    monkeypatch.undo()
    assert len(checkpoints.load(tmp_path / "cut" / "last.pt")["history"]) == 2
    assert train(fabric(), Averaged(), plan, tmp_path / "cut", resume=True) == rows
    assert same(checkpoints.load(tmp_path / "cut" / "best.pt"), best)
    assert same(files(tmp_path / "cut"), files(tmp_path / "whole"))


def test_a_time_limit_leaves_a_training_to_resume(tmp_path: Path) -> None:
    plan = Plan(steps=40, report_steps=6)
    whole, cut = Averaged(), Averaged()
    rows = train(fabric(), whole, plan, tmp_path / "whole")
    limited = Plan(steps=40, report_steps=6, seconds=1e-9)
    for done in (1, 2):
        with pytest.raises(TimeoutError, match=rf"{done} of 40 steps are done(.|\n)*last.pt"):
            train(fabric(), Averaged(), limited, tmp_path / "cut", resume=True)
    assert train(fabric(), cut, plan, tmp_path / "cut", resume=True) == rows
    assert same(cut.state(), whole.state())


@pytest.mark.parametrize("at", [3, 9])
def test_what_is_not_finite_stops_a_training_and_is_not_kept(at: int, tmp_path: Path) -> None:
    class Broken(Regression):
        remedy = "another idea"

        def loss(self, module: nn.Module, batch: Any, step: Step) -> Tensor:
            return super().loss(module, batch, step) * (float("nan") if step.number == at else 1)

    with pytest.raises(InputError, match=r"a loss of nan by step(.|\n)*another idea"):
        train(fabric(), Broken(), Plan(steps=20, checkpoint_steps=4), tmp_path)
    kept = {path.name: checkpoints.load(path) for path in tmp_path.iterdir()}
    assert {name: state["step"] for name, state in kept.items()} == ({} if at == 3 else {"last.pt": 8})


def test_weights_that_are_not_finite_are_not_kept_either(tmp_path: Path) -> None:
    class Blind(Regression):
        def after_step(self, step: Step) -> None:
            if step.number == 7:  # the loss of this step is from before
                with torch.no_grad():
                    self.module.bias.fill_(float("inf"))

    with pytest.raises(InputError, match="weights that are no longer finite"):
        train(fabric(), Blind(), Plan(steps=20, checkpoint_steps=4), tmp_path)
    assert checkpoints.load(tmp_path / "last.pt")["step"] == 4


@pytest.mark.parametrize("most", [None, 0.5, 12.0])
def test_every_step_goes_along_its_own_gradient_and_no_further_than_the_clip(
    most: float | None, tmp_path: Path
) -> None:
    class Plane(Method):
        """(3, 4) times the weights, 1, 2, 3 times as steep: gradients of length 5, 10, 15."""

        clip = most

        def __init__(self) -> None:
            self.module = nn.Linear(2, 1, bias=False).double()
            nn.init.zeros_(self.module.weight)

        def optimiser(self) -> torch.optim.Optimizer:
            return torch.optim.SGD(self.module.parameters(), lr=1.0)

        def loss(self, module: nn.Module, batch: Any, step: Step) -> Tensor:
            return (step.number + 1) * module(torch.tensor([3.0, 4.0], dtype=torch.float64)).sum()

    method = Plane()
    train(fabric(), method, Plan(steps=3), tmp_path)
    length = sum(min(n, n if most is None else most) for n in (5, 10, 15))
    assert method.module.weight.flatten().tolist() == pytest.approx([-0.6 * length, -0.8 * length], rel=1e-5)


def test_one_sample(tmp_path: Path) -> None:
    class One(Regression):
        def loss(self, module: nn.Module, batch: Any, step: Step) -> Tensor:
            return (module(torch.ones(1, 1)) - 3).square().mean()

    assert train(fabric(), One(), Plan(steps=100), tmp_path)[-1]["loss"] < 1
    with pytest.raises(InputError, match=r"a batch of 2 from 1 (.|\n)*what to do: more pictures"):
        Batches.shuffled(fabric(), TensorDataset(torch.ones(1, 1)), batch=2, seed=0)


def test_a_set_of_bare_tensors_and_an_error_in_a_worker(tmp_path: Path) -> None:
    class Values:
        def __len__(self) -> int:
            return 8

        def __getitem__(self, index: int) -> Tensor:
            if index == self.bad:
                raise InputError(given="the value 5", expected="others", remedy="leave it out")
            return torch.full((1,), index / 8)

        bad = 9

    class OfValues(Regression):
        def __init__(self, workers: int = 0) -> None:
            super().__init__()
            self.batches = Batches.shuffled(fabric(), Values(), 4, seed=0, workers=workers)

        def loss(self, module: nn.Module, batch: Any, step: Step) -> Tensor:
            assert batch.shape == (4, 1)
            return (module(batch) - batch).square().mean()

    assert len(train(fabric(), OfValues(), Plan(epochs=2), tmp_path / "whole")) == 2
    Values.bad = 5
    with pytest.raises(InputError, match=r"the value 5(.|\n)*leave it out"):
        train(fabric(), OfValues(workers=1), Plan(epochs=2), tmp_path / "cut")


def test_what_wraps_nothing_is_left_out_and_changes_no_bit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from invariants.learning.loop import stage

    called: list[type] = []

    class Watched(Averaged):
        def loss(self, module: nn.Module, batch: Any, step: Step) -> Tensor:
            called.append(type(module))
            return super().loss(module, batch, step)

    bare, wrapped = Watched(), Watched()
    rows = train(fabric(), bare, Plan(epochs=2), tmp_path / "bare")
    monkeypatch.setattr(stage, "_wraps_nothing", lambda fabric: False)
    assert train(fabric(), wrapped, Plan(epochs=2), tmp_path / "wrapped") == rows
    assert same(bare.state(), wrapped.state())
    assert called[0] is nn.Linear is not called[-1]


def test_rows_may_have_figures_of_their_own(tmp_path: Path) -> None:
    class Tested(Regression):
        def figures(self, report: Report) -> Row:
            return super().figures(report) | ({"error": 0.5} if report.step == 6 else {})

    train(fabric(), Tested(), Plan(steps=7, report_steps=3), tmp_path)
    lines = (tmp_path / "metrics.csv").read_text().splitlines()
    assert lines[0] == "step,loss,error" and [line.split(",")[2] for line in lines[1:]] == ["", "0.5", ""]


def test_rows_of_tensorboard_go_on_after_those_that_were_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from invariants.learning.loop import training

    begun: list[int] = []
    make = training.tensorboard
    monkeypatch.setattr(training, "tensorboard", lambda folder, done: begun.append(done) or make(folder, done))
    plan = Plan(epochs=2, tensorboard=True)
    with pytest.raises(KeyboardInterrupt):
        train(fabric(), Averaged(), plan, tmp_path, on_step=stop_at(7))
    train(fabric(), Averaged(), plan, tmp_path, resume=True)
    assert begun == [0, 5]


class Renamed(Regression):
    """The same by another name."""


class Wide(Regression):
    """Another module."""

    def __init__(self) -> None:
        self.module = nn.Linear(1, 2)


class Otherwise(Regression):
    """Says that it is the same, and has another optimiser."""

    def optimiser(self) -> torch.optim.Optimizer:
        return torch.optim.Adam([{"params": [p]} for p in self.module.parameters()], lr=0.1)


class Incomplete(Regression):
    """Without a module."""

    def __init__(self) -> None:
        pass

    def recipe(self) -> dict[str, Any]:
        return {}


class Greedy(Regression):
    """Takes a name of the loop's."""

    def state(self) -> dict[str, Any]:
        return super().state() | {"step": 3}


class Hopeful(Regression):
    """Asks for a figure that there is not."""

    best = ("accuracy", "largest")


class Short(Regression):
    """Has a sampler that says too much."""

    def __init__(self) -> None:
        super().__init__()
        order = Pairs()
        object.__setattr__(order, "batches", lambda epoch, first=0: iter([[0, 1]]))
        self.batches = Batches(TensorDataset(torch.ones(10, 1)), order)


def test_refusals(tmp_path: Path) -> None:
    plan, old = Plan(steps=4), tmp_path / "old"
    train(fabric(), Regression(), plan, old)
    Otherwise.__name__ = "Regression"

    def new(method: Callable[[], Method], plan: Plan = plan) -> Callable[[], object]:
        return lambda: train(fabric(), method(), plan, tmp_path / method.__name__)

    def resumed(method: Callable[[], Method], plan: Plan = plan) -> Callable[[], object]:
        return lambda: train(fabric(), method(), plan, old, resume=True)

    bad: dict[str, Callable[[], object]] = {
        "holds a training\n": lambda: train(fabric(), Regression(), plan, old),
        "a training by Regression\nexpected: one by Renamed": resumed(Renamed),
        "a training by Regression\nexpected: one by Wide": resumed(Wide),
        "seed: 0 then, 1 now; steps: 4 then, 5 now": resumed(Regression, Plan(steps=5, seed=1)),
        "whose parts do not fit": resumed(Otherwise),
        "without a module": new(Incomplete),
        "a method whose state has step": new(Greedy),
        "best='accuracy'\nexpected: one of the figures step, loss": new(Hopeful),
        "which has no batches": new(Regression, Plan(epochs=1)),
        "an order of 1 steps from step 0 of epoch 0": new(Short),
        "epochs=None, steps=None": Plan,
        "epochs=1, steps=1": lambda: Plan(epochs=1, steps=1),
        "steps=0": lambda: Plan(steps=0),
        "seed=-1": lambda: Plan(steps=1, seed=-1),
        "report_steps=0": lambda: Plan(steps=1, report_steps=0),
        "seconds=0": lambda: Plan(steps=1, seconds=0),
    }
    for words, call in bad.items():
        with pytest.raises(InputError) as error:
            call()
        assert words in str(error.value), str(error.value)
    state = checkpoints.load(old / "last.pt")
    del state["step"]
    checkpoints.save(old / "last.pt", state)
    with pytest.raises(FileFormatError, match=r"its step is None"):
        train(fabric(), Regression(), plan, old, resume=True)
