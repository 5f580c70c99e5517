"""Checks of numbers by which a batch names what it shows."""

from __future__ import annotations

import torch
from torch import Tensor

from invariants.errors import InputError


def require_numbers(name: str, numbers: Tensor, most: int, count: int) -> None:
    """Refuse what is not a number below `most` for each row of a batch.

    Args:
        name: of the numbers, for messages.
        numbers: (B,) int64.
        most: how many there are to name.
        count: B.

    Raises:
        InputError: for other shapes or types, or a number out of range.
    """
    if numbers.dtype != torch.int64 or numbers.shape != (count,) or not bool(((numbers >= 0) & (numbers < most)).all()):
        raise InputError(
            given=f"{name} {tuple(numbers.shape)} of {numbers.dtype}, {numbers.flatten()[:5].tolist()}",
            expected=f"({count},) of int64, numbers from 0 to {most - 1}",
            remedy=f"torch.zeros({count}, dtype=torch.long) takes the first for all",
        )
