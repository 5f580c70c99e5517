"""What a training trains, and how: all that the loop does not know by itself."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

import torch
from torch import Tensor, nn

from .batches import Batches
from .logs import Row

if TYPE_CHECKING:
    from lightning_fabric import Fabric
    from torch.optim.lr_scheduler import LRScheduler


class Step(NamedTuple):
    """Which step: its number from 0 over the whole training, and a seed of its own in each process."""

    number: int
    seed: int


@dataclass(frozen=True)
class Report:
    """What the loop knows when a row of figures is due.

    Args:
        fabric: of the training, to gather figures over the processes.
        epoch: passes done; 0 in a training counted in steps.
        step: steps done.
        rate: learning rate of the last step.
        loss: this process's mean since the last row.
    """

    fabric: Fabric
    epoch: int
    step: int
    rate: float
    loss: float

    def mean(self, value: float) -> float:
        """Over all processes; each must ask."""
        if self.fabric.world_size == 1:
            return value
        values = torch.tensor(value, device=self.fabric.device)
        return float(torch.as_tensor(self.fabric.all_reduce(values, reduce_op="mean")))


class Method(ABC):
    """What is trained and what a step minimises; :func:`train` does all the rest.

    A method sets `module` and writes :meth:`optimiser` and :meth:`loss`. Everything else has a default. Each step draws
    from torch's generators, seeded anew from (seed, epoch, step, process) before :meth:`loss`, so that data made on the
    fly are made there; data of a set come as `batches`.

    Attributes:
        module: what is trained, in place; what its forward does not compute is not shared out over devices.
        batches: of a set, moved to the device; None: :meth:`loss` has its data from elsewhere.
        clip: largest norm of the gradient; None: it is left as it is.
        best: a figure, and whether its "largest" or "smallest" value is best: best.pt then holds the first of the best.
        remedy: what helps where the loss is no longer finite.

    Example:
        >>> class Line(Method):
        ...     def __init__(self):
        ...         self.module = torch.nn.Linear(1, 1)
        ...     def optimiser(self):
        ...         return torch.optim.SGD(self.module.parameters(), lr=0.1)
        ...     def loss(self, module, batch, step):
        ...         x = torch.rand(64, 1)
        ...         return (module(x) - 2 * x).square().mean()
        >>> Line().clip is None
        True
    """

    module: nn.Module
    batches: Batches | None = None
    clip: float | None = None
    best: tuple[str, Literal["largest", "smallest"]] | None = None
    remedy: str = "a smaller learning rate, or precision 32-true"

    @abstractmethod
    def optimiser(self) -> torch.optim.Optimizer:
        """A new optimiser of what is trained."""

    @abstractmethod
    def loss(self, module: nn.Module, batch: Any, step: Step) -> Tensor:
        """What a step minimises.

        Args:
            module: :attr:`module` as Fabric wraps it for several devices and for precision: to be called, not kept.
            batch: of :attr:`batches`; None without them.
            step: which.

        Returns:
            A number, (), from which gradients flow.
        """

    def begin(self) -> None:
        """Called before :meth:`optimiser`, at the start and where a training goes on: modes, what is frozen."""
        self.module.train()

    def schedule(self, optimiser: torch.optim.Optimizer, steps: int) -> LRScheduler | None:
        """A schedule of the learning rate over so many steps, moved on after each; None: the rate stays."""
        return None

    def after_step(self, step: Step) -> None:  # noqa: B027
        """Called after each step of the optimiser: an average of the weights, noise, a projection."""

    def figures(self, report: Report) -> Row:
        """A row of figures, called in every process; leaves the modes of the module as the next step needs them."""
        return {"step": report.step, "loss": report.mean(report.loss)}

    def result(self) -> dict[str, Any]:
        """What best.pt holds: tensors, numbers, strings, and lists and dictionaries of them."""
        return {"module": self.module.state_dict()}

    def state(self) -> dict[str, Any]:
        """What last.pt holds of the method, called in every process; names of the loop's own are not free."""
        return self.result()

    def restore(self, state: Mapping[str, Any]) -> None:
        """Take over what :meth:`state` gave, after :meth:`begin`."""
        self.module.load_state_dict(state["module"])

    def recipe(self) -> Mapping[str, Any]:
        """What the result depends on beside the plan, as plain values by name: a training of other ones is not resumed."""
        return {"module": repr(self.module)}
