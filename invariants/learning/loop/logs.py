"""Logs of a training: a table and TensorBoard's event files."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from invariants.errors import InputError

from .checkpoints import write_atomically

if TYPE_CHECKING:
    from lightning_fabric.loggers.tensorboard import TensorBoardLogger

Row = dict[str, float]
"""Figures by name."""


def write_table(path: Path, rows: Sequence[Row]) -> None:
    """All rows as comma-separated values: the file is always that of the rows in the checkpoint.

    Args:
        path: the file.
        rows: floats are written so that they read back exactly; what a row does not have stays empty.
    """
    text = io.StringIO(newline="")
    names = dict.fromkeys(name for row in rows for name in row)
    writer = csv.DictWriter(text, fieldnames=list(names), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    write_atomically(path, lambda file: file.write(text.getvalue().encode()))


def tensorboard(folder: Path, done: int) -> TensorBoardLogger:
    """A TensorBoard logger; what an earlier, interrupted training logged after `done` steps is hidden.

    Args:
        folder: where event files go.
        done: steps after which this training goes on.

    Raises:
        InputError: if the extra 'training' is not installed, or the folder cannot be written.
    """
    try:
        from lightning_fabric.loggers.tensorboard import TensorBoardLogger

        folder.mkdir(parents=True, exist_ok=True)
        return TensorBoardLogger(folder, name=None, version="", purge_step=done + 1)
    except ModuleNotFoundError as error:
        raise InputError(
            given=f"training, without a package it needs: {error}",
            expected="lightning-fabric and tensorboardX",
            remedy='pip install "repere[training]"',
        ) from None
    except OSError as error:
        raise InputError(
            given=f"{folder}, which cannot be written: {error.strerror or error}",
            expected="a folder for TensorBoard's files",
            remedy="mend what stands in its place or its permissions, or give another folder (--out)",
        ) from error
