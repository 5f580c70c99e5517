"""Arrays that a user gives in memory."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from invariants.errors import InputError


def given_tensor(values: Any, name: str) -> Tensor:
    """A tensor of what stands for one, on the CPU and without its gradient.

    Args:
        values: a tensor, an array of NumPy, or nested lists of numbers.
        name: of the argument, for messages.

    Raises:
        InputError: for what torch makes no tensor of.

    Example:
        >>> given_tensor([[1.0, 2.0]], "y").shape
        torch.Size([1, 2])
    """
    try:
        return torch.as_tensor(values).detach().cpu()
    except (TypeError, ValueError, RuntimeError) as error:
        raise InputError(
            given=f"{name} of type {type(values).__name__}: {error}",
            expected="an array of numbers (N, ...)",
            remedy="torch.stack(list_of_tensors), numpy.stack(list_of_arrays), or array.copy() of a reversed view",
        ) from None
