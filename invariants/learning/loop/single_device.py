"""A training on one CPU: the Fabric it takes, one thread where several lose more than they gain, a folder that goes away."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from invariants.errors import InputError

from .logs import Row
from .method import Method
from .plan import Plan
from .training import train

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


def train_small(
    fabric: Fabric,
    method: Method,
    plan: Plan,
    folder: str | Path | None,
    *,
    small: bool,
    resume: bool,
    on_step: Callable[[int, int], None],
    on_row: Callable[[Row], None],
) -> list[Row]:
    """:func:`train` for methods of one call: without a folder nothing is kept, and a small one has one thread of a CPU.

    Args:
        fabric, method, plan, resume, on_step, on_row: as for :func:`train`.
        folder: for last.pt and metrics.csv; None: they go away.
        small: whether a step is less than threads gain.

    Raises:
        InputError: if the folder is no path, or what :func:`train` raises.
        TimeoutError: after ``plan.seconds``.
    """
    if folder is not None and (not isinstance(folder, (str, Path)) or not str(folder)):
        raise InputError(given=f"folder={folder!r}", expected="the path of a folder", remedy='folder="runs/one"')
    with contextlib.ExitStack() as stack:
        where = stack.enter_context(tempfile.TemporaryDirectory()) if folder is None else folder
        if small and fabric.device.type == "cpu":
            stack.enter_context(one_thread())
        try:
            return train(fabric, method, plan, where, resume=resume, on_step=on_step, on_row=on_row)
        except TimeoutError as late:
            if folder is not None:
                raise
            # what the loop says of its folder is of one that goes away
            raise TimeoutError(f"{plan.seconds:g} s have passed; pass folder= to go on another time") from late
