"""Parts of a set that have nothing in common: to train on, to choose by, to test on."""

from __future__ import annotations

from typing import Literal, get_args

import torch
from torch import Tensor

from invariants.errors import InputError

from ...loop import seed_of

Split = Literal["train", "validation", "test"]


def split_number(split: str) -> int:
    """0, 1 or 2.

    Raises:
        InputError: for another split.
    """
    if split not in get_args(Split):
        raise InputError(given=f"split={split!r}", expected=f"one of {get_args(Split)}", remedy='split="train"')
    return get_args(Split).index(split)


def split_rows(count: int, split: str, seed: int) -> Tensor:
    """The numbers of the pictures of a split: of a random order the first two thirds, the next sixth, and the rest.

    Args:
        count: pictures in all, at least 3.
        split: "train", "validation" or "test".
        seed: of the order.

    Returns:
        Sorted, int64.

    Example:
        >>> [len(split_rows(1797, split, 0)) for split in ("train", "validation", "test")]
        [1198, 299, 300]
    """
    number = split_number(split)
    if count < 3:
        raise InputError(given=f"{count} pictures to split in three", expected="at least 3", remedy="add pictures")
    order = torch.randperm(count, generator=torch.Generator().manual_seed(seed_of(seed)))
    rest = max(1, count // 6)
    ends = (0, count - max(1, -(-count // 6)) - rest, count - max(1, -(-count // 6)), count)
    return order[ends[number] : ends[number + 1]].sort().values
