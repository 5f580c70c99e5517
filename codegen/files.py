"""Writing files so that none is ever half there, and none outside the folder it belongs to."""

from __future__ import annotations

import re
from pathlib import Path

from invariants.errors import InputError

from .templates.runtime.partial_files import sweep, write_whole

_PLAIN = re.compile(r"\w[\w.-]*")


def write_atomically(path: Path, text: str) -> bool:
    """Write text beside the target, then rename; True if the content changed.

    Args:
        path: where; folders are made.
        text: content, written as UTF-8 with Unix line ends.
    """
    data = text.encode("utf-8")
    if content(path) == data:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    sweep(path.parent)
    write_whole(path, lambda file: file.write(data))
    return True


def content(path: Path) -> bytes | None:
    """What a file holds; None where there is none, or something else than a file."""
    return path.read_bytes() if path.is_file() else None


def path_below(root: Path, relative: str) -> Path:
    """The path of a generated file in its folder.

    Args:
        root: the folder.
        relative: names of folders and of a file, with slashes between.

    Raises:
        InputError: if it could lead out of the folder.
    """
    if not all(_PLAIN.fullmatch(name) for name in relative.split("/")):
        raise InputError(
            given=f"the generated file {relative!r}",
            expected="names of letters, digits, dots, hyphens and underscores that begin with none of '.' and '-'",
            remedy="correct the names of the files in Backend(files=...)",
        )
    return root / relative
