"""Finetuning of equituned models: first the weights over the orbit, then the model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from invariants.errors import InputError
from invariants.nn import Equitune, Learned

from ..loop import (
    Batches,
    Method,
    Plan,
    Report,
    Row,
    Step,
    Training,
    recipe_of,
    refuse,
    require_integers,
    require_integers_or_none,
    require_positive,
    require_shares,
    samples_of,
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
        require_integers_or_none(self, checkpoint_steps=1)
        require_positive(self, "weight_rate", "model_rate")
        require_shares(self, momentum=1.0)
        if self.optimiser not in ("sgd", "adam"):
            refuse(self, "optimiser", '"sgd" or "adam"')


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
    stages = _stages(equituned, settings)
    batches = Batches.shuffled(fabric, train_set, settings.batch, settings.seed, settings.workers)
    named = {"module": repr(equituned)} | samples_of(fabric, samples=train_set)
    recipe = recipe_of(fabric, "finetune", settings, named)
    training = Training(fabric, folder, recipe, resume=resume)
    for number, (name, steps) in enumerate(stages.items(), 1):
        if steps:
            plan = Plan(
                steps=steps,
                seed=settings.seed,
                report_steps=settings.report_steps,
                checkpoint_steps=settings.checkpoint_steps,
            )
            stage = _Stage(number, name, equituned, batches, loss, settings)
            training.run(stage, plan, stage=number, on_step=partial(on_step, name))
    equituned.eval().requires_grad_(False)
    return training.end()


def _stages(equituned: Equitune, settings: FinetuneSettings) -> dict[str, int]:
    """What is trained, and in how many steps."""
    if not isinstance(equituned, Equitune):
        raise InputError(
            given=f"a {type(equituned).__name__}",
            expected="an Equitune module",
            remedy="wrap the pretrained model: Equitune(model, group, act_in, act_out, weights)",
        )
    learned = isinstance(equituned.scheme, Learned)
    stages = {"weights": settings.weight_steps if learned else 0, "model": settings.model_steps}
    if not any(stages.values()):
        raise InputError(
            given="no steps" + ("" if learned else ", for weights that are not learned"),
            expected="steps of the weights or of the model",
            remedy="pass model_steps=1000, or weights=Learned(network)",
        )
    return stages


class _Stage(Method):
    """Weights or model, the other one frozen."""

    def __init__(
        self, number: int, name: str, equituned: Equitune, batches: Batches, loss: Loss, settings: FinetuneSettings
    ) -> None:
        self.module = self._equituned = equituned
        self.batches, self._number, self._name, self._loss, self._settings = batches, number, name, loss, settings
        self._rate = settings.weight_rate if name == "weights" else settings.model_rate
        self.remedy = f"a smaller {'weight' if name == 'weights' else 'model'}_rate than {self._rate:g}"

    def begin(self) -> None:
        self._equituned.eval()
        if self._name == "weights":
            self._equituned.model.requires_grad_(False)
            self._equituned.scheme.requires_grad_(True).train()
        else:
            self._equituned.freeze_weights()
            self._equituned.model.requires_grad_(True)

    def optimiser(self) -> torch.optim.Optimizer:
        trained = [p for p in self.module.parameters() if p.requires_grad]
        if self._settings.optimiser == "adam":
            return torch.optim.Adam(trained, lr=self._rate)
        return torch.optim.SGD(trained, lr=self._rate, momentum=self._settings.momentum)

    def loss(self, module: nn.Module, batch: tuple[Tensor, Tensor], step: Step) -> Tensor:
        inputs, targets = batch
        return self._loss(module(inputs), targets)

    def figures(self, report: Report) -> Row:
        return {"stage": self._number, "step": report.step, "loss": report.loss}
