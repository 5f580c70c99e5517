"""Finetuning of equituned models: first the weights over the orbit, then the model."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from invariants.errors import InputError
from invariants.nn import Equitune, Learned

from ..loop import (
    LAST,
    Row,
    TrainingOrder,
    at_first,
    load_batches,
    recipe_of,
    refuse,
    require_integers,
    require_positive,
    require_shares,
    save,
    seed_of,
    state_to_resume,
    write_table,
)

if TYPE_CHECKING:
    from lightning_fabric import Fabric

Loss = Callable[[Tensor, Tensor], Tensor]


@dataclass(frozen=True)
class FinetuneSettings:
    """How to finetune; the defaults are those of the paper for CLIP.

    Args:
        weight_steps, weight_rate: steps and learning rate of the weights, the model frozen; without effect unless they are
            learned.
        model_steps, model_rate: steps and learning rate of the model, the weights frozen.
        optimiser: "sgd", as in the paper, or "adam", better for weights on features of any size.
        momentum: of SGD.
        batch: samples of a step, over all processes.
        seed: of the order and of dropout in the network of the weights.
        report_steps: steps of one row of figures.
        workers: processes that read ahead.
        checkpoint_steps: steps after which last.pt is written, beside the end of each stage; None: there alone.

    Raises:
        InputError: for a value out of range.

    Example:
        >>> FinetuneSettings(model_steps=100).batch
        32
    """

    weight_steps: int = 2000
    weight_rate: float = 0.33
    model_steps: int = 4000
    model_rate: float = 5e-6
    optimiser: str = "sgd"
    momentum: float = 0.9
    batch: int = 32
    seed: int = 0
    report_steps: int = 50
    workers: int = 0
    checkpoint_steps: int | None = None

    def __post_init__(self) -> None:
        require_integers(self, weight_steps=0, model_steps=0, batch=2, seed=0, report_steps=1, workers=0)
        if self.checkpoint_steps is not None:
            require_integers(self, checkpoint_steps=1)
        require_positive(self, "weight_rate", "model_rate")
        require_shares(self, momentum=1.0)
        if self.optimiser not in ("sgd", "adam"):
            refuse(self, "optimiser", '"sgd" or "adam"')


@dataclass(frozen=True)
class _Stage:
    """What is trained, how long, how fast."""

    name: str
    steps: int
    rate: float


def finetune(
    fabric: Fabric,
    equituned: Equitune,
    train_set: Any,
    settings: FinetuneSettings,
    folder: str | Path,
    *,
    loss: Loss = nn.functional.cross_entropy,
    resume: bool = False,
    on_step: Callable[[str, int, int], None] = lambda stage, done, total: None,
) -> list[Row]:
    """Finetune in place: learned weights first, on a frozen model, then the model, on frozen weights.

    In the second stage weights see the features of the model as it was before. The model stays in evaluation: statistics of
    batch normalisation are not changed, and dropout rests. ``Select(..., gradient="straight-through")`` trains an equizero
    with the gradient of the mean. Order and draws are functions of (seed, step), the rest is in last.pt: on a CPU a resumed
    training ends in the same bits.

    Args:
        fabric: a launched Fabric: devices, processes, precision.
        equituned: trained in place, left in evaluation.
        train_set: inputs and targets, with a length.
        settings: how.
        folder: for last.pt and metrics.csv.
        loss: (outputs, targets) -> a number; cross-entropy of logits unless given. Logits, not probabilities.
        resume: go on from last.pt if there is one.
        on_step: called with stage, steps done and steps in all.

    Returns:
        Rows of figures: stage (1 for weights, 2 for the model), step, loss.

    Raises:
        InputError: if there is nothing to train, if `folder` holds a training and `resume` is False, if that had other
            settings, or if the loss is no longer finite.

    Source: Basu et al., Efficient Equivariant Transfer Learning from Pretrained Models, NeurIPS 2023, and its public code.

    Example:
        >>> import tempfile
        >>> from lightning_fabric import Fabric
        >>> from invariants.nn import ImageAction, TrivialAction
        >>> from invariants.representations import CyclicGroup
        >>> G = CyclicGroup(4)
        >>> weights = Learned(nn.Sequential(nn.Flatten(), nn.Linear(64, 1)), logits=True)
        >>> model = nn.Sequential(nn.Flatten(), nn.Linear(64, 3))
        >>> equituned = Equitune(model, G, ImageAction.rotations(G), TrivialAction(G), weights)
        >>> pictures = torch.utils.data.TensorDataset(torch.rand(8, 1, 8, 8), torch.randint(3, (8,)))
        >>> settings = FinetuneSettings(weight_steps=2, model_steps=3, batch=4, report_steps=1)
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     rows = finetune(Fabric(accelerator="cpu", devices=1), equituned, pictures, settings, folder)
        >>> [row["stage"] for row in rows]
        [1, 1, 2, 2, 2]
    """
    folder = Path(folder)
    stages = _stages(equituned, settings)
    order = TrainingOrder(len(train_set), settings.batch, fabric.global_rank, fabric.world_size, settings.seed)
    recipe = recipe_of(fabric, settings, {"module": repr(equituned), "samples": len(train_set)})
    state = at_first(fabric, lambda: state_to_resume(folder, resume, recipe))
    history: list[Row] = [] if state is None else state["history"]
    for number, stage in enumerate(stages, 1):
        if not stage.steps or (state is not None and number < state["stage"]):
            continue
        _prepare(equituned, stage)
        trained = [p for p in equituned.parameters() if p.requires_grad]
        optimiser = _optimiser(trained, stage, settings)
        module, stepper = fabric.setup(equituned, optimiser)
        first, total = 0, torch.zeros((), device=fabric.device)
        if state is not None and number == state["stage"]:
            equituned.load_state_dict(state["module"])
            optimiser.load_state_dict(state["optimiser"])
            first = state["step"]
            total += state["sum"]

        for step, (inputs, targets) in _batches(train_set, order, first, stage.steps, settings, fabric):
            torch.manual_seed(seed_of(settings.seed, number, step, fabric.global_rank))
            stepper.zero_grad(set_to_none=True)
            value = loss(module(inputs), targets)
            fabric.backward(value)
            stepper.step()
            total += value.detach()
            done = step + 1
            if done % settings.report_steps == 0 or done == stage.steps:
                history.append(_figures(number, stage, done, total, settings))
                total.zero_()
            at_end = done == stage.steps
            if fabric.is_global_zero and (at_end or done % (settings.checkpoint_steps or stage.steps) == 0):
                held = {"module": equituned.state_dict(), "optimiser": optimiser.state_dict(), "sum": float(total)}
                held |= {"recipe": recipe, "stage": number, "step": done, "history": history}
                save(folder / LAST, held)
            on_step(stage.name, done, stage.steps)
    equituned.eval().requires_grad_(False)
    if fabric.is_global_zero:
        write_table(folder / "metrics.csv", history)
    fabric.barrier()
    return history


def _stages(equituned: Equitune, settings: FinetuneSettings) -> list[_Stage]:
    if not isinstance(equituned, Equitune):
        raise InputError(
            given=f"a {type(equituned).__name__}",
            expected="an Equitune module",
            remedy="wrap the pretrained model: Equitune(model, group, act_in, act_out, weights)",
        )
    learned = isinstance(equituned.scheme, Learned)
    stages = [
        _Stage("weights", settings.weight_steps if learned else 0, settings.weight_rate),
        _Stage("model", settings.model_steps, settings.model_rate),
    ]
    if not any(stage.steps for stage in stages):
        raise InputError(
            given="no steps" + ("" if learned else ", for weights that are not learned"),
            expected="steps of the weights or of the model",
            remedy="pass model_steps=1000, or weights=Learned(network)",
        )
    return stages


def _prepare(equituned: Equitune, stage: _Stage) -> None:
    equituned.eval()
    if stage.name == "weights":
        equituned.model.requires_grad_(False)
        equituned.scheme.requires_grad_(True).train()
    else:
        equituned.freeze_weights()
        equituned.model.requires_grad_(True)


def _optimiser(trained: list[nn.Parameter], stage: _Stage, settings: FinetuneSettings) -> torch.optim.Optimizer:
    if settings.optimiser == "adam":
        return torch.optim.Adam(trained, lr=stage.rate)
    return torch.optim.SGD(trained, lr=stage.rate, momentum=settings.momentum)


def _figures(number: int, stage: _Stage, done: int, total: Tensor, settings: FinetuneSettings) -> Row:
    """A row: the mean of this process's loss since the last one."""
    mean = float(total) / (done % settings.report_steps or settings.report_steps)
    if not math.isfinite(mean):
        raise InputError(
            given=f"a loss of {mean} in the stage of the {stage.name}",
            expected="finite numbers",
            remedy=f"a smaller {'weight' if stage.name == 'weights' else 'model'}_rate than {stage.rate:g}",
        )
    return {"stage": number, "step": done, "loss": mean}


def _batches(
    train_set: Any, order: TrainingOrder, first: int, steps: int, settings: FinetuneSettings, fabric: Fabric
) -> Iterator[tuple[int, Any]]:
    """Numbered steps, epoch after epoch."""
    step = first
    while step < steps:
        epoch, within = divmod(step, order.steps)
        for batch in load_batches(train_set, order.batches(epoch, within), settings.workers, fabric.device):
            yield step, batch
            step += 1
            if step == steps:
                return
