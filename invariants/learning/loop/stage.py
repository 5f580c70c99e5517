"""A method set up on its devices: its steps, its rows of figures, its state."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from invariants.errors import FileFormatError, InputError

from .checkpoints import first_line
from .logs import Row
from .method import Method, Report, Step
from .order import seed_of
from .plan import Plan
from .resuming import LAST
from .stored_parts import load_optimiser, load_schedule, require_sums, shown

if TYPE_CHECKING:
    from lightning_fabric import Fabric

OWN = {"optimiser", "schedule", "precision", "recipe", "history", "stage", "epoch", "step", "sums", "figures", "format"}
"""Names in last.pt and best.pt that are the loop's."""


class Stage:
    """A method with its optimiser, set up on its device, and how far it has come."""

    def __init__(self, fabric: Fabric, method: Method, plan: Plan, number: int) -> None:
        self._fabric, self._method, self._plan, self._number = fabric, method, plan, number
        self.done = 0
        self.period, self.total = _lengths(method, plan)
        method.begin()
        self._optimiser = method.optimiser()
        self._schedule = method.schedule(self._optimiser, self.total)
        self._module, self._stepper = fabric.setup(method.module, self._optimiser)
        self._backward: Callable[[Tensor], None] = fabric.backward
        if _wraps_nothing(fabric):  # and takes 30 us a step for it
            self._module, self._stepper, self._backward = method.module, self._optimiser, Tensor.backward
        self._sum = torch.zeros((), device=fabric.device)
        self._seed = _seeder(fabric.device)
        self._resumed: Path | None = None

    def step(self, step: int, batch: Any) -> float:
        """One step; its learning rate."""
        fabric, method = self._fabric, self._method
        epoch, within = divmod(step, self.period) if self._plan.epochs else (self._number, step)
        now = Step(step, seed_of(self._plan.seed, epoch, within, fabric.global_rank))
        self._seed(now.seed)
        self._stepper.zero_grad(set_to_none=True)
        loss = method.loss(self._module, batch, now)
        self._backward(loss)
        if method.clip is not None:
            # scaled half precision overflows now and then, and then leaves the step out
            fabric.clip_gradients(self._module, self._stepper, max_norm=method.clip, error_if_nonfinite=False)
        try:
            self._stepper.step()
        except (ArithmeticError, LookupError, RuntimeError, TypeError, ValueError) as error:
            if self._resumed is None or step > self.done or isinstance(error, torch.OutOfMemoryError):
                raise
            raise _unfit(self._resumed, error) from error
        rate: float = self._optimiser.param_groups[0]["lr"]
        if self._schedule is not None:
            self._schedule.step()
        method.after_step(now)
        self._sum += loss.detach()
        return rate

    def figures(self, done: int, rate: float) -> Row:
        """The row after so many steps; the next one begins."""
        self._require_finite(done)
        epoch = done // self.period if self._plan.epochs else 0
        row = self._method.figures(Report(self._fabric, epoch, done, float(rate), self._mean(done)))
        self._sum.zero_()
        return row

    def state(self, done: int) -> dict[str, Any]:
        """What last.pt holds of the stage after so many steps."""
        self._require_finite(done)
        held = self._method.state()
        if taken := sorted(OWN & held.keys()):
            raise InputError(
                given=f"a method whose state has {', '.join(taken)}",
                expected="other names than those of the loop",
                remedy="rename them in state and restore",
            )
        sums = torch.as_tensor(self._fabric.all_gather(self._sum)).reshape(-1).tolist()
        epoch, step = divmod(done, self.period) if self._plan.epochs else (0, done)
        held = held | {
            "optimiser": self._optimiser.state_dict(),
            "precision": self._fabric.strategy.precision.state_dict(),
        }
        if self._schedule is not None:
            held["schedule"] = self._schedule.state_dict()
        return held | {"stage": self._number, "epoch": epoch, "step": step, "sums": sums}

    def restore(self, state: Mapping[str, Any], path: Path) -> None:
        """Go on from what :meth:`state` gave.

        Raises:
            FileFormatError: if its parts are not those of this training.
        """
        try:
            done = self._position(state)
            self._method.restore(state)
            load_optimiser(self._optimiser, state["optimiser"])
            if self._schedule is not None:
                load_schedule(self._schedule, state["schedule"], done)
            if "precision" in state:
                self._fabric.strategy.precision.load_state_dict(state["precision"])
            # earlier versions kept one sum, or none
            sums = state.get("sums", [state.get("sum", 0.0)] * self._fabric.world_size)
            require_sums(sums, self._fabric.world_size)
            self._sum += sums[self._fabric.global_rank]
            self.done, self._resumed = done, path
        except (ArithmeticError, AttributeError, LookupError, RuntimeError, TypeError, ValueError) as error:
            raise _unfit(path, error) from error

    def _position(self, state: Mapping[str, Any]) -> int:
        """Steps done, which have to be some of this stage, with as many rows of figures as belong to them."""
        epoch, step = state.get("epoch", 0), state["step"]
        done: int = epoch * self.period + step
        if not 1 <= done <= self.total or (epoch if self._plan.steps else step >= self.period):
            raise ValueError(f"epoch {shown(epoch)}, step {shown(step)}, of {self.total} steps, {self.period} an epoch")
        every = self._plan.report_steps or self.period
        due = done // self.period * -(-self.period // every) + done % self.period // every
        rows = len(state["history"])
        if rows < due or (self._number == 1 and rows > due):
            raise ValueError(f"{rows} rows of figures, where {due} belong")
        return done

    def _mean(self, done: int) -> float:
        """Of this process's loss since the last row."""
        every = self._plan.report_steps or self.period
        return float(self._sum) / (((done - 1) % self.period + 1) % every or every)

    def _require_finite(self, done: int) -> None:
        trained = (p for group in self._optimiser.param_groups for p in group["params"])
        finite = bool(self._sum.isfinite()) and all(bool(p.isfinite().all()) for p in trained)
        if not _everywhere(self._fabric, finite):
            raise InputError(
                given=f"loss or weights that are no longer finite: a loss of {self._mean(done):g} by step {done}",
                expected="finite numbers",
                remedy=f"{self._method.remedy}; {LAST}, if there is one, is from before",
            )


def _unfit(path: Path, error: Exception) -> FileFormatError:
    return FileFormatError(
        given=f"{path}, whose parts do not fit the training: {type(error).__name__}, {first_line(error)}",
        expected="the last.pt of a training by the same method",
        remedy="train anew in another folder (--out)",
    )


def _lengths(method: Method, plan: Plan) -> tuple[int, int]:
    """Steps after which rows and checkpoints are counted anew, and steps in all."""
    if not isinstance(getattr(method, "module", None), nn.Module):
        raise InputError(
            given=f"{type(method).__name__} without a module",
            expected="a torch module to train",
            remedy="set self.module in __init__",
        )
    if plan.steps is not None:
        return plan.steps, plan.steps
    assert plan.epochs is not None
    if method.batches is None:
        raise InputError(
            given=f"epochs={plan.epochs} of {type(method).__name__}, which has no batches",
            expected="a length in steps",
            remedy="Plan(steps=1000), or set batches",
        )
    return method.batches.order.steps, plan.epochs * method.batches.order.steps


def _seeder(device: torch.device) -> Callable[[int], object]:
    """Seeds the generators that a step draws from; torch.manual_seed does so for every device there is, in 100 us."""
    host = torch.default_generator.manual_seed
    if device.type == "cpu":
        return host
    module = torch.get_device_module(device)
    own = getattr(module, "manual_seed_all", module.manual_seed)
    return lambda seed: (host(seed), own(seed))


def _wraps_nothing(fabric: Fabric) -> bool:
    """Whether Fabric's wrappers call what they wrap and do no more: one device, the precision of the weights."""
    from lightning_fabric.plugins import Precision
    from lightning_fabric.strategies.single_device import SingleDeviceStrategy

    plain = type(fabric.strategy) is SingleDeviceStrategy and type(fabric.strategy.precision) is Precision
    return plain and not getattr(fabric, "_callbacks", [])


def _everywhere(fabric: Fabric, true: bool) -> bool:
    """Whether it is true in every process."""
    if fabric.world_size == 1:
        return true
    count = torch.as_tensor(fabric.all_reduce(torch.tensor(float(true), device=fabric.device), reduce_op="sum"))
    return round(float(count)) == fabric.world_size
