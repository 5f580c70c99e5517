"""Files that are written whole or not at all, and what killed processes leave of them."""

from __future__ import annotations

import functools
import hashlib
import os
import platform
import secrets
import shutil
import stat
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

PREFIX = ".part-"
# Whose writer cannot be asked for (another machine, another container) counts as left behind after so many seconds.
_LEFT_BEHIND = 3600.0


@functools.lru_cache(maxsize=1)
def place() -> str:
    """Where the number of a process means something (machine, its start, container), as eight digits."""
    words = [platform.node()]
    with suppress(OSError):
        words.append(Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii"))
    with suppress(OSError):
        words.append(os.readlink("/proc/self/ns/pid"))
    return hashlib.sha256("\n".join(words).encode()).hexdigest()[:8]


def gone(process: int) -> bool:
    """Whether a process of this place has ended; False where that cannot be told."""
    if os.name != "posix":  # there, asking with signal 0 ends it
        return False
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    return False


def partial_name(suffix: str = "") -> str:
    """A name that no other process and no other call takes, and that tells whose it is."""
    return f"{PREFIX}{place()}-{os.getpid()}-{secrets.token_hex(6)}{suffix}"


def write_whole(path: Path, write: Callable[[BinaryIO], object], mode: int = 0o666) -> None:
    """Write beside the file, to the disk, then take its place: whoever is interrupted leaves the old file as it was.

    Args:
        path: the file, in a folder that is there.
        write: called with a binary file to write to.
        mode: of the new file, less what the process masks.
    """
    beside = path.parent / partial_name()
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    try:
        with os.fdopen(handle, "wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    if os.name == "posix":  # the new name is on the disk once its folder is
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            with suppress(OSError):  # some file systems know no such order
                os.fsync(folder)
        finally:
            os.close(folder)


def sweep(folder: Path) -> None:
    """Remove what killed processes of this user left in a folder: their writer is gone, or they are an hour old."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in [entry for entry in entries if entry.name.startswith(PREFIX)]:
            with suppress(OSError):
                found = entry.stat(follow_symlinks=False)
                if not _left_behind(entry.name, found):
                    continue
                if stat.S_ISDIR(found.st_mode):
                    shutil.rmtree(entry.path)
                else:
                    os.unlink(entry.path)


def _left_behind(name: str, found: os.stat_result) -> bool:
    kind = stat.S_IFMT(found.st_mode)
    if kind not in (stat.S_IFREG, stat.S_IFDIR) or (hasattr(os, "geteuid") and found.st_uid != os.geteuid()):
        return False
    where, _, rest = name.removeprefix(PREFIX).partition("-")
    process = rest.partition("-")[0]
    if where == place() and process.isascii() and process.isdigit() and len(process) < 12:
        return gone(int(process))
    return time.time() - found.st_mtime > _LEFT_BEHIND
