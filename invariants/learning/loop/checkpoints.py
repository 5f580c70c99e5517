"""Files of training state: written whole or not at all, read as data."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import torch

from invariants.errors import FileFormatError, InputError

FORMAT = "repere checkpoint 1"


def save(path: Path, state: dict[str, Any]) -> None:
    """Write a checkpoint; whoever is interrupted leaves the old file as it was.

    Args:
        path: the file; its folder is made.
        state: tensors, numbers, strings, and lists and dictionaries of them.

    Example:
        >>> import tempfile
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     save(Path(folder) / "last.pt", {"weights": torch.ones(2)})
        ...     load(Path(folder) / "last.pt")["weights"]
        tensor([1., 1.])
    """
    write_atomically(path, lambda file: torch.save({"format": FORMAT, **state}, file))


def load(path: str | Path) -> dict[str, Any]:
    """Read a checkpoint, on the CPU; nothing in it is executed.

    Args:
        path: a file that :func:`save` wrote.

    Returns:
        The state.

    Raises:
        InputError: if there is no such file.
        FileFormatError: for a damaged file, or one of another kind.
    """
    path = Path(path)
    if not path.is_file():
        raise InputError(given=f"{path}, which is no file", expected="a checkpoint", remedy="correct the path")
    try:
        with zipfile.ZipFile(path) as archive:  # torch.load does not compare check sums
            damaged = archive.testzip()
        if damaged is not None:
            raise zipfile.BadZipFile(f"the check sum of {damaged} is wrong")
        state = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises whatever its unpickler and its archive reader raise
        raise FileFormatError(
            given=f"{path}, {path.stat().st_size} bytes, which cannot be read: {first_line(error)}",
            expected="a checkpoint of invariants.learning",
            remedy="copy the file again from where it came from, or use the other one of last.pt and best.pt",
        ) from error
    if not isinstance(state, dict) or state.get("format") != FORMAT:
        raise FileFormatError(
            given=f"{path}, a file of another kind",
            expected=f"a checkpoint of invariants.learning ({FORMAT!r})",
            remedy="give best.pt or last.pt of a training",
        )
    return state


def write_atomically(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """Write beside the file, to the disk, then take its place.

    Args:
        path: the file.
        write: called with a binary file to write to.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    # one name: what a killed process left is written over
    beside = path.with_name(f".{path.name}.partial")
    try:
        with beside.open("wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    if os.name == "posix":  # the new name is on the disk once its folder is
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def first_line(error: BaseException) -> str:
    """What an error of another library says, in short."""
    return (str(error) or type(error).__name__).splitlines()[0]
