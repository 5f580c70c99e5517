"""Files of a cache come from this user, under the name they were written for, or not at all; none is left half written."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generated.runtime import partial_files, private_folder
from generated.runtime.private_folder import RefusedError, cache_folder, open_file, read_private, write_private

posix = pytest.mark.skipif(os.name != "posix", reason="owners, modes, links and fifos")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A private folder with one entry."""
    monkeypatch.setattr(private_folder, "_swept", set())
    made = private_folder.private_folder(tmp_path / "above" / "cache")
    write_private(made / "entry", b"content")
    return made


def test_what_is_written_is_read(folder: Path) -> None:
    assert read_private(folder / "entry", 7) == b"content"
    write_private(folder / "entry", b"")
    assert read_private(folder / "entry", 0) == b""
    if os.name == "posix":
        assert folder.stat().st_mode & 0o777 == 0o700
        assert (folder / "entry").stat().st_mode & 0o777 == 0o600


def moved(path: Path) -> None:
    path.rename(path.with_name("other"))
    path.with_name("other").rename(path.with_name("third"))
    path.symlink_to(path.with_name("third"))


def swapped(path: Path) -> None:
    write_private(path.with_name("other"), b"content")
    os.replace(path.with_name("other"), path)


TAMPERED: dict[str, tuple[Callable[[Path], object], str]] = {
    "changed": (lambda p: p.write_bytes(p.read_bytes().replace(b"content", b"Content")), "damaged"),
    "cut short": (lambda p: p.write_bytes(p.read_bytes()[:-1]), "damaged"),
    "longer": (lambda p: p.write_bytes(p.read_bytes() + b"x"), "damaged"),
    "emptied": (lambda p: p.write_bytes(b""), "damaged"),
    "plain": (lambda p: p.write_bytes(b"content"), "damaged"),
    "that of another name": (swapped, "another name"),
    "too large": (lambda p: write_private(p, bytes(9)), "9 bytes, over 8"),
    "a link": (moved, "symbolic"),
    "with a second name": (lambda p: os.link(p, p.with_name("second")), "another name beside"),
    "writable by others": (lambda p: p.chmod(0o622), "others may write"),
    "a fifo": (lambda p: (p.unlink(), os.mkfifo(p)), "no file"),
    "a folder": (lambda p: (p.unlink(), p.mkdir()), "no file"),
}


@posix
@pytest.mark.parametrize("how", TAMPERED)
def test_what_was_tampered_with_is_refused(how: str, folder: Path) -> None:
    tamper, words = TAMPERED[how]
    tamper(folder / "entry")
    with pytest.raises(OSError, match=words):
        read_private(folder / "entry", 8)
    if how != "a folder":  # and written over, not through
        write_private(folder / "entry", b"anew")
        assert read_private(folder / "entry", 8) == b"anew"
        if how == "a link":
            assert b"content" in (folder / "third").read_bytes()


@posix
def test_folders_of_others_are_refused(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for mode in (0o770, 0o702):
        folder.chmod(mode)
        with pytest.raises(RefusedError, match="chmod go-w"):
            private_folder.private_folder(folder)
    folder.chmod(0o755)
    assert private_folder.private_folder(folder) == folder
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    with pytest.raises(RefusedError, match="belongs to the user"):
        private_folder.private_folder(folder)
    with pytest.raises(RefusedError, match="belongs to the user"):
        read_private(folder / "entry", 8)


def test_systems_without_numbers_of_users_have_a_cache(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "geteuid", raising=False)
    assert private_folder.private_folder(folder) == folder
    assert read_private(folder / "entry", 8) == b"content"


@posix
def test_a_link_in_place_of_a_lock_empties_nothing(folder: Path) -> None:
    target = folder / "precious"
    target.write_text("precious")
    (folder / "lock").symlink_to(target)
    with pytest.raises(OSError, match="symbolic"):
        open_file(folder / "lock", os.O_RDWR | os.O_CREAT)
    os.close(open_file(target, os.O_RDWR | os.O_CREAT))
    assert target.read_text() == "precious"


def test_a_user_without_a_home_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    for name in ("REPERE_CACHE", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", homeless)
    with pytest.raises(RefusedError, match="REPERE_CACHE names another"):
        cache_folder()


@posix
def test_what_killed_processes_left_is_swept_and_nothing_else(folder: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    place, old = partial_files.place(), time.time() - 7200
    names = {
        f".part-{place}-{ended.pid}-aa": False,
        f".part-{place}-{os.getpid()}-aa": True,
        f".part-{place}-{'9' * 40}-aa": True,
        ".part-00000000-1-aa": True,
        ".part-00000000-1-old": False,
        ".hidden": True,
        "entry": True,
    }
    for name in names:
        (folder / name).touch()
    os.utime(folder / ".part-00000000-1-old", (old, old))
    partial_files.sweep(folder)
    assert {name: (folder / name).exists() for name in names} == names


def test_a_write_that_fails_leaves_nothing(folder: Path) -> None:
    def full(file: object) -> None:
        raise OSError("no space left")

    before = sorted(folder.iterdir())
    with pytest.raises(OSError, match="no space left"):
        partial_files.write_whole(folder / "entry", full)
    assert sorted(folder.iterdir()) == before
    assert read_private(folder / "entry", 8) == b"content"
