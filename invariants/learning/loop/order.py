"""Which pictures are seen when, and by which process: functions of the seed, so that a training can be resumed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import torch

from invariants.errors import InputError


def seed_of(*numbers: int) -> int:
    """A seed for a random generator, from seed, epoch, step and so on; differs wherever one of them does.

    Example:
        >>> seed_of(0, 1) == seed_of(0, 1), seed_of(0, 1) == seed_of(1, 0)
        (True, False)
    """
    digest = hashlib.sha256(",".join(map(str, numbers)).encode()).digest()
    return int.from_bytes(digest[:8], "big") >> 1


class TrainingOrder:
    """Batches of one process in one epoch; all processes together see one random order, whose rest is left out.

    Args:
        count: pictures.
        batch: pictures of a step, over all processes.
        rank, processes: which process of how many.
        seed: of the training.

    Raises:
        InputError: if a step is larger than the set, or cannot be shared out in equal parts of two pictures or more.

    Example:
        >>> [len(share) for share in TrainingOrder(count=9, batch=4, rank=0, processes=2, seed=0).batches(epoch=0)]
        [2, 2]
    """

    def __init__(self, count: int, batch: int, rank: int, processes: int, seed: int) -> None:
        if batch > count:
            raise InputError(
                given=f"a batch of {batch} from {count} training pictures",
                expected="at least one whole batch",
                remedy=f"a batch of {max(count // 2, 2)}, say, or more pictures" if count > 1 else "more pictures",
            )
        if batch % processes or batch // processes < 2:
            raise InputError(
                given=f"a batch of {batch} for {processes} processes",
                expected="an equal share for each, of at least 2 pictures",
                remedy=f"a batch of {max(2, round(batch / processes)) * processes}",
            )
        self.count, self.batch, self.seed = count, batch, seed
        self.steps = count // batch
        self._share = slice(rank * batch // processes, (rank + 1) * batch // processes)

    def batches(self, epoch: int, first: int = 0) -> Iterator[list[int]]:
        """Indices of this process in each step of an epoch, from step `first` on."""
        generator = torch.Generator().manual_seed(seed_of(self.seed, epoch))
        order = torch.randperm(self.count, generator=generator).tolist()
        for step in range(first, self.steps):
            yield order[step * self.batch : (step + 1) * self.batch][self._share]


def dealt(count: int, batch: int, rank: int, processes: int) -> list[list[int]]:
    """Batches for evaluation, dealt out like cards: every picture once, in batches that no number of processes changes.

    Args:
        count: pictures.
        batch: pictures at a time.
        rank, processes: which process of how many.

    Returns:
        Indices of each batch of this process.

    Example:
        >>> dealt(5, 2, 0, 2), dealt(5, 2, 1, 2)
        ([[0, 1], [4]], [[2, 3]])
    """
    batches = [list(range(first, min(first + batch, count))) for first in range(0, count, batch)]
    return batches[rank::processes]
