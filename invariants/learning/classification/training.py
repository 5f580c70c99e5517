"""Training of a classifier: AdamW, one cycle of the learning rate, cross-entropy, validation after each epoch."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from invariants.nn import RandomHomography

from ..loop import Batches, Method, Plan, Report, Row, Step, Training, recipe_of, samples_of
from .classifier import Classifier
from .evaluation import Tally, evaluate
from .settings import Settings

if TYPE_CHECKING:
    from lightning_fabric import Fabric
    from torch.optim.lr_scheduler import LRScheduler

MOMENTUM = 0.1
"""Of the running statistics of batch normalisation, torch's own, once it has seen some steps."""


def fit(
    fabric: Fabric,
    classifier: Classifier,
    train_set: Any,
    validation_set: Any,
    settings: Settings,
    folder: str | Path,
    *,
    resume: bool = False,
    on_step: Callable[[int, int], None] = lambda done, total: None,
    on_epoch: Callable[[Row], None] = lambda row: None,
) -> list[Row]:
    """Train a classifier in place: AdamW, one cycle of the learning rate, cross-entropy, clipped gradients.

    Order, augmentation and every other draw are functions of (seed, epoch, step, process); last.pt holds the rest. On a
    CPU a resumed training therefore ends in the same bits as one that was not interrupted. `folder` gets last.pt (to go
    on from), best.pt (best validation accuracy, the first of equals), metrics.csv, and TensorBoard's files in
    tensorboard/.

    Args:
        fabric: a launched Fabric: devices, processes, precision.
        classifier: trained in place.
        train_set, validation_set: sets of images (C, size, size) in [0, 1] and classes, with a length.
        settings: how.
        folder: for results; shared between nodes, or that of node 0.
        resume: go on from last.pt if there is one.
        on_step: called in every process with steps done and steps in all.
        on_epoch: called in every process with the figures of each epoch.

    Returns:
        The figures of every epoch, those before the interruption included.

    Raises:
        InputError: if `folder` holds a training and `resume` is False, if that training had other settings, if a batch
            cannot be had or shared out, if the loss is no longer finite, or what the sets raise.

    Source: L. Smith, N. Topin, "Super-Convergence", 2019, for the one cycle.

    Example:
        >>> import tempfile
        >>> from lightning_fabric import Fabric
        >>> from invariants.learning import Preprocessing
        >>> spec = {"network": "pdinet", "in_channels": 3, "num_classes": 2, "depth": [1], "width": 4}
        >>> classifier = Classifier(spec, ["dark", "bright"], Preprocessing(size=8, normalise="none"))
        >>> values = torch.rand(16)
        >>> pictures = torch.utils.data.TensorDataset(values.view(-1, 1, 1, 1).expand(-1, 3, 8, 8), (values > 0.5).long())
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     fabric = Fabric(accelerator="cpu", devices=1)
        ...     history = fit(fabric, classifier, pictures, pictures, Settings(epochs=2, batch=8), folder)
        >>> [row["step"] for row in history]
        [2, 4]
    """
    method = _Classification(fabric, classifier, train_set, validation_set, settings)
    plan = Plan(
        epochs=settings.epochs, seed=settings.seed, checkpoint_steps=settings.checkpoint_steps, tensorboard=True
    )
    training = Training(fabric, folder, _recipe(fabric, classifier, train_set, validation_set, settings), resume=resume)
    training.run(method, plan, on_step=on_step, on_row=on_epoch)
    classifier.network.eval()
    return training.end()


class _Classification(Method):
    """The method of :func:`fit`."""

    best = ("validation_accuracy", "largest")

    def __init__(
        self, fabric: Fabric, classifier: Classifier, train_set: Any, validation_set: Any, settings: Settings
    ) -> None:
        self.module, self.clip = classifier.network, settings.clip
        self.batches = Batches.shuffled(fabric, train_set, settings.batch, settings.seed, settings.workers)
        self._fabric, self._classifier, self._settings = fabric, classifier, settings
        self._validation_set = validation_set
        augment = settings.augment
        self._augment = None if augment is None else RandomHomography.preset(augment, border=settings.border)
        self._tally = Tally()

    def begin(self) -> None:
        self.module.train()
        self._started = time.perf_counter()

    def optimiser(self) -> torch.optim.Optimizer:
        return torch.optim.AdamW(self.module.parameters(), lr=self._settings.rate, weight_decay=self._settings.decay)

    def schedule(self, optimiser: torch.optim.Optimizer, steps: int) -> LRScheduler:
        # torch divides by zero where the way up has one step, or the way down none
        steps = max(steps, 3)
        return torch.optim.lr_scheduler.OneCycleLR(
            optimiser, self._settings.rate, total_steps=steps, pct_start=max(0.2, 2 / steps)
        )

    def loss(self, module: nn.Module, batch: tuple[Tensor, Tensor], step: Step) -> Tensor:
        images, classes = batch
        if self._augment is not None:
            images = self._augment(images, torch.Generator().manual_seed(step.seed))
        _settle(self.module, step.number)
        logits = module(self._classifier.preprocessing.normalised(images))
        loss = nn.functional.cross_entropy(logits, classes, label_smoothing=self._settings.smoothing)
        self._tally.add(logits, classes, loss)
        return loss

    def figures(self, report: Report) -> Row:
        loss, right, count = self._tally.gather(self._fabric)
        self._tally = Tally()
        if self._fabric.world_size > 1:  # running means differ between processes: those of process 0 are kept
            for buffer in self.module.buffers():
                torch.distributed.broadcast(buffer, 0)
        batch, workers = self._settings.batch, self._settings.workers
        score = evaluate(self._fabric, self._classifier, self._validation_set, batch=batch, workers=workers)
        self.module.train()
        started, self._started = self._started, time.perf_counter()
        return {
            "epoch": report.epoch,
            "step": report.step,
            "rate": report.rate,
            "train_loss": loss / count,
            "train_accuracy": right / count,
            "validation_loss": score.loss,
            "validation_accuracy": score.accuracy,
            "seconds": self._started - started,
        }

    def result(self) -> dict[str, Any]:
        return self._classifier.state()

    def state(self) -> dict[str, Any]:
        return self.result() | {"tally": self._tally.gather(self._fabric)}

    def restore(self, state: Mapping[str, Any]) -> None:
        self.module.load_state_dict(state["weights"])
        if self._fabric.global_rank == 0:  # the sums over all processes
            loss, right, count = map(float, state["tally"])
            self._tally = Tally(loss, right, count)


def _settle(network: nn.Module, step: int) -> None:
    """Let the running statistics of batch normalisation be plain means of the first steps, instead of 0 and 1 at first.

    Features of a small standard deviation would otherwise be judged by the 1 they began with for dozens of steps.
    """
    for module in network.modules():
        if isinstance(module, nn.modules.batchnorm._BatchNorm):
            module.momentum = max(MOMENTUM, 1 / (step + 1))


def _recipe(
    fabric: Fabric, classifier: Classifier, train_set: Any, validation_set: Any, settings: Settings
) -> dict[str, Any]:
    """Everything that the result depends on, as plain values."""
    state = classifier.state()
    named = {name: state[name] for name in ("network", "classes", "preprocessing")}
    named |= samples_of(fabric, training_pictures=train_set, validation_pictures=validation_set)
    recipe = recipe_of(fabric, "fit", settings, named)
    # without augmentation it changes nothing, and earlier versions, which did not name it, knew no other than zeros
    if settings.augment is None or settings.border == "zeros":
        del recipe["border"]
    return recipe
