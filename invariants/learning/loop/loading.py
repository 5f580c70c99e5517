"""Batches of a set, read ahead by worker processes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import torch
from torch import Tensor
from torch.utils.data import DataLoader, Dataset, default_collate

from invariants.errors import InputError


class _Answered(Dataset[Any]):
    """A set whose errors come as values: a worker process cannot raise one that keeps its words."""

    def __init__(self, pictures: Dataset[tuple[Tensor, int]]) -> None:
        self.pictures = pictures

    def __getitem__(self, index: int) -> Any:
        try:
            return self.pictures[index]
        except InputError as error:
            return error


def _collate(samples: Sequence[Any]) -> Any:
    errors = [sample for sample in samples if isinstance(sample, InputError)]
    return errors[0] if errors else default_collate(list(samples))


def load_batches(
    pictures: Dataset[tuple[Tensor, int]], batches: Iterable[list[int]], workers: int, device: torch.device
) -> Iterator[tuple[Tensor, Tensor]]:
    """Images (B, C, H, W) and classes (B,) of given indices, on a device.

    Args:
        pictures: gives an image and a class for each index.
        batches: indices of each batch.
        workers: processes that read ahead; 0 to read in this one.
        device: where batches go.

    Returns:
        The batches in order.

    Raises:
        InputError: what the set raises, such as for a corrupt picture.
    """
    loader = DataLoader(
        _Answered(pictures),
        batch_sampler=list(batches),
        num_workers=workers,
        collate_fn=_collate,
        pin_memory=device.type == "cuda",
        generator=torch.Generator(),  # its own: the loader would draw from the global one
    )
    for batch in loader:
        if isinstance(batch, InputError):
            raise batch
        images, classes = batch
        yield images.to(device, non_blocking=True), classes.to(device, non_blocking=True)
