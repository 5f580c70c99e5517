"""A cache on the disk: a folder of this user alone, and files in it that are bound to their names.

What is read here may be run, so it has to come from this user. A folder that others own or may write to is not used; nor is
a file that others own or may write to, a link, a file with a second name, or anything that is no file. Each file ends with a
hash of its name and content: damage and mistaken names are found. Who can write as this user can write any of it.
"""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from pathlib import Path

from .partial_files import sweep, write_whole

_TRAILER = b"\nrepere sha256 "
_TRAILER_BYTES = len(_TRAILER) + 64 + 1
# Folders whose left-over files this process has looked for.
_swept: set[str] = set()


class RefusedError(OSError):
    """A folder or file of a cache that is not this user's alone, or no folder or file; says which and why."""


def cache_folder() -> Path:
    """REPERE_CACHE if set, else the user's cache folder.

    Raises:
        RefusedError: for a user without a home.
    """
    override = os.environ.get("REPERE_CACHE")
    if override:
        return Path(override)
    base = os.environ.get("LOCALAPPDATA" if sys.platform == "win32" else "XDG_CACHE_HOME")
    if base:
        return Path(base) / "repere"
    try:
        home = Path.home()
    except RuntimeError as error:
        raise RefusedError(f"there is no home folder for a cache ({error}); REPERE_CACHE names another") from None
    return (home if sys.platform == "win32" else home / ".cache") / "repere"


def private_folder(path: Path) -> Path:
    """A folder of this user alone, made where it is not there; what killed processes left in it is removed.

    Args:
        path: of the folder. A link to one is followed: what it leads to has to be this user's alone.

    Raises:
        OSError: if it cannot be made.
        RefusedError: if it belongs to another user, or others may write to it.
    """
    path.mkdir(mode=0o700, parents=True, exist_ok=True)
    _require_own(path, os.stat(path), "set REPERE_CACHE to a folder of your own")
    if str(path) not in _swept:
        _swept.add(str(path))
        sweep(path)
    return path


def read_private(path: Path, most: int) -> bytes:
    """The content of a file that :func:`write_private` wrote, where it is what was written under that name.

    Args:
        path: of the file; what has another kind than a file is not waited for.
        most: bytes that it may have.

    Raises:
        OSError: if there is none.
        RefusedError: if it is not this user's alone, no file, too large, damaged, or was written under another name.
    """
    handle = open_file(path, os.O_RDONLY)
    try:
        found = os.fstat(handle)
        _require_own(path, found, "remove it")
        if found.st_nlink > 1:
            raise RefusedError(f"{path} has another name beside this; remove it")
        if found.st_size > most + _TRAILER_BYTES:
            raise RefusedError(f"{path} has {found.st_size} bytes, over {most}; remove it")
        with os.fdopen(handle, "rb", closefd=False) as file:
            data = file.read(found.st_size)
    finally:
        os.close(handle)
    content = data[:-_TRAILER_BYTES]
    if data[-_TRAILER_BYTES:] != _trailer(path.name, content):
        raise RefusedError(f"{path} is damaged, or was written under another name; remove it")
    return content


def open_file(path: Path, flags: int) -> int:
    """A descriptor of a file: no link to one is followed, nothing is emptied, nothing that is no file is waited for.

    Args:
        path: of the file.
        flags: os.O_RDONLY, or os.O_RDWR | os.O_CREAT.

    Raises:
        OSError: if it cannot be opened, or is a link.
        RefusedError: if it is no file.
    """
    for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_CLOEXEC", "O_BINARY"):
        flags |= getattr(os, name, 0)
    handle = os.open(path, flags, 0o600)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise RefusedError(f"{path} is no file; remove it")
    return handle


def write_private(path: Path, content: bytes) -> None:
    """Write a file that only this user can read, whole or not at all, bound to its name.

    Args:
        path: of the file, in a :func:`private_folder`.
        content: of the file.
    """
    write_whole(path, lambda file: file.write(content + _trailer(path.name, content)), 0o600)


def _trailer(name: str, content: bytes) -> bytes:
    state = hashlib.sha256(f"{name}\0{len(content)}\0".encode())
    state.update(content)
    return _TRAILER + state.hexdigest().encode() + b"\n"


def _require_own(path: Path, found: os.stat_result, remedy: str) -> None:
    if not hasattr(os, "geteuid"):  # a system without numbers of users: its profile folders are private
        return
    if found.st_uid != os.geteuid():
        raise RefusedError(f"{path} belongs to the user {found.st_uid}, not to {os.geteuid()}; {remedy}")
    if found.st_mode & 0o022:
        raise RefusedError(f"others may write to {path}; chmod go-w {path}, where its content is yours")
