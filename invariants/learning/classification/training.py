"""Training on any number of devices, resumed after an interruption as if there had been none."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from torch import nn

from invariants.errors import InputError
from invariants.nn import RandomHomography

from ..loop import (
    LAST,
    Row,
    TrainingOrder,
    at_first,
    load_batches,
    recipe_of,
    save,
    seed_of,
    state_to_resume,
    tensorboard,
    write_table,
)
from .classifier import Classifier
from .evaluation import Tally, evaluate
from .settings import Settings

if TYPE_CHECKING:
    from lightning_fabric import Fabric

BEST = "best.pt"
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
    folder = Path(folder)
    order = TrainingOrder(len(train_set), settings.batch, fabric.global_rank, fabric.world_size, settings.seed)
    total = settings.epochs * order.steps
    recipe = _recipe(fabric, classifier, train_set, validation_set, settings)
    state = at_first(fabric, lambda: state_to_resume(folder, resume, recipe))
    optimiser = torch.optim.AdamW(classifier.network.parameters(), lr=settings.rate, weight_decay=settings.decay)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimiser,
        settings.rate,
        # torch divides by zero where the way up has one step, or the way down none
        total_steps=max(total, 3),
        pct_start=max(0.2, 2 / max(total, 3)),
    )
    network, stepper = fabric.setup(classifier.network, optimiser)
    precision = fabric.strategy.precision
    history: list[Row] = []
    begin, first, tally = 0, 0, Tally()
    if state is not None:
        classifier.network.load_state_dict(state["weights"])
        optimiser.load_state_dict(state["optimiser"])
        schedule.load_state_dict(state["schedule"])
        precision.load_state_dict(state["precision"])
        history, begin, first = state["history"], state["epoch"], state["step"]
        if fabric.global_rank == 0:
            tally = Tally(*state["tally"])
    augment = None if settings.augment is None else RandomHomography.preset(settings.augment)
    logger = tensorboard(folder / "tensorboard", begin * order.steps + first) if fabric.is_global_zero else None

    def keep(epoch: int, step: int) -> None:
        sums = _sums(fabric, classifier.network, tally)
        if fabric.is_global_zero:
            save(
                folder / LAST,
                classifier.state()
                | {"optimiser": optimiser.state_dict(), "schedule": schedule.state_dict()}
                | {"precision": precision.state_dict(), "recipe": recipe, "history": history}
                | {"epoch": epoch, "step": step, "tally": sums},
            )

    for epoch in range(begin, settings.epochs):
        started = time.perf_counter()
        network.train()
        batches = load_batches(train_set, order.batches(epoch, first), settings.workers, fabric.device)
        for step, (images, classes) in enumerate(batches, first):
            seed = seed_of(settings.seed, epoch, step, fabric.global_rank)
            torch.manual_seed(seed)  # of whatever a network draws
            if augment is not None:
                images = augment(images, torch.Generator().manual_seed(seed))
            _settle(classifier.network, epoch * order.steps + step)
            stepper.zero_grad(set_to_none=True)
            logits = network(classifier.preprocessing.normalised(images))
            loss = nn.functional.cross_entropy(logits, classes, label_smoothing=settings.smoothing)
            fabric.backward(loss)
            # scaled half precision overflows now and then, and then leaves the step out
            fabric.clip_gradients(network, stepper, max_norm=settings.clip, error_if_nonfinite=False)
            stepper.step()
            rate = schedule.get_last_lr()[0]
            schedule.step()
            tally.add(logits, classes, loss)
            if settings.checkpoint_steps and (step + 1) % settings.checkpoint_steps == 0 and step + 1 < order.steps:
                keep(epoch, step + 1)
            on_step(epoch * order.steps + step + 1, total)
        first = 0
        row = _figures(fabric, classifier, validation_set, settings, tally)
        row = {"epoch": epoch + 1, "step": (epoch + 1) * order.steps, "rate": float(rate)} | row
        row["seconds"] = time.perf_counter() - started
        best = all(row["validation_accuracy"] > earlier["validation_accuracy"] for earlier in history)
        history = [*history, row]
        tally = Tally()
        if best and fabric.is_global_zero:
            # before last.pt: whoever is stopped in between writes it again
            save(folder / BEST, classifier.state() | {"figures": row})
        keep(epoch + 1, 0)
        if logger is not None:
            write_table(folder / "metrics.csv", history)
            logger.log_metrics(row, int(row["step"]))
            logger.save()
        on_epoch(row)
    if logger is not None:
        write_table(folder / "metrics.csv", history)
        logger.finalize("success")
    fabric.barrier()
    return history


def _settle(network: nn.Module, step: int) -> None:
    """Let the running statistics of batch normalisation be plain means of the first steps, instead of 0 and 1 at first.

    Features of a small standard deviation would otherwise be judged by the 1 they began with for dozens of steps.
    """
    for module in network.modules():
        if isinstance(module, nn.modules.batchnorm._BatchNorm):
            module.momentum = max(MOMENTUM, 1 / (step + 1))


def _sums(fabric: Fabric, network: nn.Module, tally: Tally) -> tuple[float, float, float]:
    sums = tally.gather(fabric)
    if not math.isfinite(sums[0]) or not all(bool(p.isfinite().all()) for p in network.parameters()):
        raise InputError(
            given="a training whose loss or weights are no longer finite",
            expected="finite numbers",
            remedy="a smaller learning rate, or precision 32-true; last.pt is from before",
        )
    return sums


def _figures(fabric: Fabric, classifier: Classifier, validation_set: Any, settings: Settings, tally: Tally) -> Row:
    loss, right, count = _sums(fabric, classifier.network, tally)
    if fabric.world_size > 1:  # running means differ between processes: those of process 0 are kept
        for buffer in classifier.network.buffers():
            torch.distributed.broadcast(buffer, 0)
    score = evaluate(fabric, classifier, validation_set, batch=settings.batch, workers=settings.workers)
    return {
        "train_loss": loss / count,
        "train_accuracy": right / count,
        "validation_loss": score.loss,
        "validation_accuracy": score.accuracy,
    }


def _recipe(
    fabric: Fabric, classifier: Classifier, train_set: Any, validation_set: Any, settings: Settings
) -> dict[str, Any]:
    """Everything that the result depends on, as plain values."""
    state = classifier.state()
    named = {name: state[name] for name in ("network", "classes", "preprocessing")}
    named |= {"training pictures": len(train_set), "validation pictures": len(validation_set)}
    return recipe_of(fabric, settings, named)
