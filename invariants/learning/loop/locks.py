"""One training in a folder at a time."""

from __future__ import annotations

import json
import os
import platform
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

from generated.runtime.partial_files import gone, place, sweep
from generated.runtime.private_folder import open_file
from invariants.errors import InputError

NAME = ".training.lock"

_held: set[str] = set()
"""Folders in which this process trains."""


class FolderLock:
    """A file in a folder that says who trains there, locked for as long as its owner lives.

    The system frees it when its owner ends, however it ends. Where the file system knows no locks, the owner that the file
    names is asked for: by its number on this machine; one on another machine counts as alive.

    Args:
        folder: of a training.
    """

    def __init__(self, folder: Path) -> None:
        self._folder, self._path = folder, folder / NAME
        self._handle: int | None = None
        self._process = 0

    def take(self) -> None:
        """Take it, and remove what killed trainings left half written; nothing if this object has it.

        Raises:
            InputError: if another training has it, which is named, or the folder cannot be written.
        """
        if self._handle is not None:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._take()
        except OSError as error:
            raise InputError(
                given=f"{self._folder}, which cannot be written: {error.strerror or error}",
                expected="a folder for results, or the name of a new one",
                remedy="give another folder (--out), or mend what stands in its place or its permissions",
            ) from error
        sweep(self._folder)

    def release(self) -> None:
        """Give it back; a process that was forked meanwhile has none to give."""
        if self._handle is None or self._process != os.getpid():
            return
        handle, self._handle = self._handle, None
        _held.discard(os.path.realpath(self._folder))
        with suppress(OSError):
            if _same(handle, self._path):
                self._path.unlink()
        with suppress(OSError):
            os.close(handle)

    def __del__(self) -> None:
        self.release()

    def _take(self) -> None:
        own = {"process": os.getpid(), "host": platform.node(), "place": place()}
        if os.path.realpath(self._folder) in _held:
            raise self._refusal(own)
        while True:
            handle = open_file(self._path, os.O_RDWR | os.O_CREAT)
            try:
                locked = _lock(handle)
                if locked is False or (locked is None and not _ended(owner := _owner(handle))):
                    raise self._refusal(_owner(handle))
                if not _same(handle, self._path):  # its owner has just removed it
                    os.close(handle)
                    continue
                _write(handle, own)
                if locked is None:
                    time.sleep(0.1)
                    if (owner := _owner(handle)) != own:  # two began at once
                        raise self._refusal(owner)
            except BaseException:
                with suppress(OSError):
                    os.close(handle)
                raise
            self._handle, self._process = handle, os.getpid()
            _held.add(os.path.realpath(self._folder))
            return

    def _refusal(self, owner: dict[str, Any]) -> InputError:
        who = f"process {owner['process']} on {owner['host']}" if owner else "another process"
        return InputError(
            given=f"{self._folder}, in which {who} is training",
            expected="a folder that no other training writes to",
            remedy=f"wait for that one, or give another folder (--out); if it is no more, delete {self._path}",
        )


def _lock(handle: int) -> bool | None:
    """Whether the file could be locked; None where the system or the file system knows no locks."""
    try:
        import fcntl
    except ImportError:
        return None
    try:
        # of the process: what it forks has no part in it, and cannot hold it longer
        fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        return None
    return True


def _owner(handle: int) -> dict[str, Any]:
    """Whom the file names; nothing where it names nobody."""
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        found = json.loads(os.read(handle, 4096))
    except (ValueError, RecursionError):
        return {}
    kinds = {"process": int, "host": str, "place": str}
    if isinstance(found, dict) and all(type(found.get(key)) is kind for key, kind in kinds.items()):
        return found
    return {}


def _ended(owner: dict[str, Any]) -> bool:
    return not owner or (owner["place"] == place() and (owner["process"] == os.getpid() or gone(owner["process"])))


def _write(handle: int, owner: dict[str, Any]) -> None:
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, json.dumps(owner).encode())


def _same(handle: int, path: Path) -> bool:
    """Whether the open file is still the one of that name."""
    try:
        return os.path.samestat(os.fstat(handle), os.stat(path, follow_symlinks=False))
    except FileNotFoundError:
        return False
