"""Batches of a set, read ahead by worker processes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import torch
from torch import Tensor
from torch.utils.data import DataLoader, Dataset, default_collate

from invariants.errors import InputError

from .order import TrainingOrder

if TYPE_CHECKING:
    from lightning_fabric import Fabric


class Order(Protocol):
    """Which samples one process sees in each step; a sampler of one's own is written so."""

    @property
    def steps(self) -> int:
        """Of an epoch."""

    def batches(self, epoch: int, first: int = 0) -> Iterator[list[int]]:
        """Indices in each step of an epoch, from step `first` on: functions of epoch and step alone."""


@dataclass(frozen=True)
class Batches:
    """Samples of a set, in an order.

    Args:
        samples: gives a tensor or a tuple of tensors and numbers for each index, the same whenever it is asked: what is
            random is drawn by the loss.
        order: which are seen when.
        workers: processes that read ahead; 0 to read in this one.

    Example:
        >>> order = TrainingOrder(count=9, batch=4, rank=0, processes=1, seed=0)
        >>> batches = Batches(torch.utils.data.TensorDataset(torch.rand(9, 2)), order)
        >>> [len(x) for (x,) in batches.epoch(0, 0, torch.device("cpu"))]
        [4, 4]
    """

    samples: Any
    order: Order
    workers: int = 0

    @classmethod
    def shuffled(cls, fabric: Fabric, samples: Any, batch: int, seed: int, workers: int = 0) -> Batches:
        """Every sample once an epoch, in random order but for what is less than a batch: see :class:`TrainingOrder`.

        Args:
            fabric: a launched Fabric, whose processes share each batch.
            samples: with a length.
            batch: samples of a step, over all processes.
            seed: of the order.
            workers: processes that read ahead.

        Raises:
            InputError: if a batch cannot be had, or be shared out.
        """
        order = TrainingOrder(len(samples), batch, fabric.global_rank, fabric.world_size, seed)
        return cls(samples, order, workers)

    def epoch(self, number: int, first: int, device: torch.device) -> Iterator[Any]:
        """The batches of an epoch on a device, from step `first` on.

        Raises:
            InputError: if the order has another number of steps than it says, or what the set raises.
        """
        steps = list(self.order.batches(number, first))
        if not steps or len(steps) != self.order.steps - first:
            raise InputError(
                given=f"an order of {len(steps)} steps from step {first} of epoch {number} on",
                expected=f"{self.order.steps - first}, at least one: it says that an epoch has {self.order.steps}",
                remedy="correct steps or batches of the order",
            )
        return load_batches(self.samples, steps, self.workers, device)


class _Answered(Dataset[Any]):
    """A set whose errors come as values: a worker process cannot raise one that keeps its words."""

    def __init__(self, samples: Any) -> None:
        self.samples = samples

    def __getitem__(self, index: int) -> Any:
        try:
            return self.samples[index]
        except InputError as error:
            return error


def _collate(samples: Sequence[Any]) -> Any:
    errors = [sample for sample in samples if isinstance(sample, InputError)]
    return errors[0] if errors else default_collate(list(samples))


def load_batches(samples: Any, batches: Iterable[list[int]], workers: int, device: torch.device) -> Iterator[Any]:
    """Samples of given indices, on a device.

    Args:
        samples: gives a tensor or a tuple of tensors and numbers for each index, such as an image and a class.
        batches: indices of each batch.
        workers: processes that read ahead; 0 to read in this one.
        device: where batches go.

    Returns:
        The batches in order: a tensor (B, ...) or a tuple of them.

    Raises:
        InputError: what the set raises, such as for a corrupt picture.
    """
    loader = DataLoader(
        _Answered(samples),
        batch_sampler=list(batches),
        num_workers=workers,
        collate_fn=_collate,
        pin_memory=device.type == "cuda",
        generator=torch.Generator(),  # its own: the loader would draw from the global one
    )
    for batch in loader:
        if isinstance(batch, InputError):
            raise batch
        if isinstance(batch, Tensor):
            yield batch.to(device, non_blocking=True)
        else:
            yield tuple(part.to(device, non_blocking=True) for part in batch)
