"""Files of training state: written whole or not at all, read as data."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, cast

import torch

from generated.runtime.partial_files import sweep, write_whole
from generated.runtime.private_folder import open_file
from invariants.errors import FileFormatError, InputError

from .archives import require_modest, require_plain_archive

FORMAT = "repere checkpoint 1"


def save(path: Path, state: dict[str, Any]) -> None:
    """Write a checkpoint; whoever is interrupted leaves the old file as it was.

    Args:
        path: the file; its folder is made.
        state: tensors, numbers, strings, and lists and dictionaries of them.

    Raises:
        InputError: if it cannot be written.

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
    try:
        handle = open_file(path.resolve(), os.O_RDONLY)
    except (OSError, ValueError, RuntimeError) as error:
        missing = isinstance(error, (FileNotFoundError, NotADirectoryError)) and not os.path.islink(path)
        why = "" if missing else f": it is {_kind(path)}"
        raise InputError(
            given=f"{path}, which is no file{why}", expected="a checkpoint", remedy="correct the path"
        ) from error
    with os.fdopen(handle, "rb") as file:
        size = os.fstat(file.fileno()).st_size
        try:
            require_plain_archive(file, size)
            state = torch.load(file, map_location="cpu", weights_only=True)
            require_modest(state, size)
        except Exception as error:  # torch raises whatever its unpickler and its archive reader raise
            raise FileFormatError(
                given=f"{path}, {size} bytes, which cannot be read: {_why(error)}",
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
        path: the file; its folder is made.
        write: called with a binary file to write to.

    Raises:
        InputError: if it cannot be written, on a full disk, say; the old file is then as it was.
    """
    recording: _Recording | None = None

    def recorded(file: BinaryIO) -> None:
        nonlocal recording
        recording = _Recording(file)
        write(cast(BinaryIO, recording))

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        sweep(path.parent)
        write_whole(path, recorded)
    except Exception as error:
        # torch tells of a full disk in words of its own
        cause = error if isinstance(error, OSError) else recording.error if recording else None
        if cause is None:
            raise
        raise InputError(
            given=f"{path}, which cannot be written: {cause.strerror or cause}",
            expected="a folder that can be written to, on a disk with room",
            remedy="make room or mend the permissions and resume (--resume), or give another folder (--out); "
            "what was there before is as it was",
        ) from error


class _Recording:
    """A file that remembers why it could not be written."""

    def __init__(self, file: BinaryIO) -> None:
        self._file, self.error = file, cast("OSError | None", None)

    def write(self, data: Any) -> int:
        """Write, or remember why not."""
        try:
            return self._file.write(data)
        except OSError as error:
            self.error = error
            raise

    def flush(self) -> None:
        """Hand on what waits, or remember why not."""
        try:
            self._file.flush()
        except OSError as error:
            self.error = error
            raise


def _why(error: Exception) -> str:
    """Why a file could not be read; torch would advise to run what it holds."""
    if isinstance(error, pickle.UnpicklingError):
        return "it holds something else than tensors, numbers, strings, and lists and dictionaries of them"
    return first_line(error)


def _kind(path: Path) -> str:
    """What stands in the place of a file."""
    try:
        if path.is_dir():
            return "a folder"
        if not path.exists():
            return "a link that leads nowhere"
        return "a file that cannot be opened" if path.is_file() else "a device, a pipe or a socket"
    except (OSError, ValueError, RuntimeError) as error:
        return first_line(error)


def first_line(error: BaseException) -> str:
    """What an error of another library says, in short."""
    line = (str(error) or type(error).__name__).splitlines()[0]
    return line if len(line) <= 300 else f"{line[:300]}..."
