"""Files that are there whole or not at all."""

from __future__ import annotations

from pathlib import Path

from generated.runtime.partial_files import sweep, write_whole
from invariants.errors import InputError


def write_file(path: str | Path, data: bytes, suffixes: tuple[str, ...]) -> None:
    """Write beside the target, then take its place.

    Args:
        path: of the file; its folder is made.
        data: its content.
        suffixes: with one of which the name must end.

    Raises:
        InputError: for another name, or a place that cannot be written to.
    """
    file = Path(path)
    if file.suffix.lower() not in suffixes:
        raise InputError(
            given=f"{file}",
            expected=f"a file {' or '.join(suffixes)}",
            remedy=f"{file.with_suffix(suffixes[0]) if file.name else 'name the file'}",
        )
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        sweep(file.parent)
        write_whole(file, lambda stream: stream.write(data))
    except (OSError, ValueError) as error:
        raise InputError(
            given=f"{file}, which cannot be written: {error}",
            expected="a folder that can be written to, on a disk with room",
            remedy="choose another place; what was there before is as it was",
        ) from None
