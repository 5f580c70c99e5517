"""Which pictures are seen when: functions of seed and epoch, shared out over the processes."""

from __future__ import annotations

import pytest

from invariants.errors import InputError
from invariants.learning.loop import TrainingOrder, dealt, seed_of


def steps(processes: int, epoch: int, first: int = 0, seed: int = 0) -> list[list[int]]:
    """What all processes see together in each step."""
    orders = [TrainingOrder(50, 12, rank, processes, seed) for rank in range(processes)]
    return [
        [i for share in shares for i in share]
        for shares in zip(*(o.batches(epoch, first) for o in orders), strict=True)
    ]


def test_every_number_of_processes_sees_the_same_steps() -> None:
    once = steps(1, 3)
    assert len(once) == 4 and len({i for step in once for i in step}) == 48
    assert all(steps(processes, 3) == once for processes in (2, 3, 4))
    assert steps(2, 3, first=2) == once[2:]
    assert once != steps(1, 4) and once != steps(1, 3, seed=1)


@pytest.mark.parametrize(("count", "batch", "processes"), [(10, 4, 1), (11, 4, 2), (3, 4, 2), (9, 2, 4), (0, 4, 2)])
def test_every_picture_is_dealt_once(count: int, batch: int, processes: int) -> None:
    hands = [dealt(count, batch, rank, processes) for rank in range(processes)]
    assert sorted(i for hand in hands for part in hand for i in part) == list(range(count))
    assert sorted(part for hand in hands for part in hand) == dealt(count, batch, 0, 1)


def test_seeds_differ() -> None:
    numbers = [(0,), (1,), (0, 0), (0, 1), (1, 0), (0, 0, 0), (11, 1), (1, 11)]
    assert len({seed_of(*n) for n in numbers}) == len(numbers)
    assert all(0 <= seed_of(*n) < 2**63 for n in numbers)


def test_batches_that_cannot_be_had() -> None:
    with pytest.raises(InputError, match=r"batch of 12 from 10 training pictures(.|\n)*a batch of 5"):
        TrainingOrder(10, 12, 0, 1, 0)
    with pytest.raises(InputError, match=r"batch of 9 for 2 processes(.|\n)*a batch of 8"):
        TrainingOrder(10, 9, 0, 2, 0)
    with pytest.raises(InputError, match=r"batch of 2 for 2 processes(.|\n)*a batch of 4"):
        TrainingOrder(10, 2, 0, 2, 0)
