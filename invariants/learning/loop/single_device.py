"""A training on one CPU: the Fabric it takes, and one thread where several lose more than they gain."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

import torch

from invariants.errors import InputError

if TYPE_CHECKING:
    from lightning_fabric import Fabric


def one_cpu() -> Fabric:
    """A launched Fabric of one CPU.

    Raises:
        InputError: without lightning-fabric.
    """
    try:
        from lightning_fabric import Fabric
    except ModuleNotFoundError as error:
        raise InputError(
            given=f"training, without a package it needs: {error}",
            expected="lightning-fabric",
            remedy='pip install "repere[training]"',
        ) from None
    return Fabric(accelerator="cpu", devices=1)


@contextlib.contextmanager
def one_thread() -> Iterator[None]:
    """For what is done inside; small products of matrices lose more by being shared out than they gain."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)
