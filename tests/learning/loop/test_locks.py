"""One training a folder: the second is refused by the first one's name, and nobody holds a folder after its end."""

from __future__ import annotations

import errno
import gc
import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generated.runtime import partial_files
from invariants.errors import InputError
from invariants.learning.loop import locks
from invariants.learning.loop.locks import NAME, FolderLock

ROOT = Path(__file__).resolve().parents[3]
HOLD = """
import sys, time
from pathlib import Path
from invariants.learning.loop.locks import FolderLock
lock = FolderLock(Path(sys.argv[1]))
lock.take()
print("taken", flush=True)
time.sleep(60)
"""


@pytest.fixture(params=["locks", "no locks"])
def kind(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A file system with locks, and one without."""
    if request.param == "no locks":
        fcntl = pytest.importorskip("fcntl")

        def refuse(*_: Any) -> None:
            raise OSError(errno.ENOLCK, "No locks available")

        monkeypatch.setattr(fcntl, "lockf", refuse)
    kind: str = request.param
    return kind


def test_a_folder_is_taken_once_and_given_back(tmp_path: Path, kind: str) -> None:
    first, second = FolderLock(tmp_path / "run"), FolderLock(tmp_path / "run")
    first.take()
    first.take()
    with pytest.raises(InputError, match=rf"in which process {os.getpid()} on "):
        second.take()
    first.release()
    second.take()
    del second
    gc.collect()
    assert not list((tmp_path / "run").iterdir())


@pytest.mark.skipif(os.name != "posix", reason="kill")
def test_another_process_holds_it_until_it_is_killed(tmp_path: Path, kind: str) -> None:
    holder = subprocess.Popen([sys.executable, "-c", HOLD, str(tmp_path)], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert holder.stdout is not None and holder.stdout.readline() == "taken\n"
    with pytest.raises(InputError, match=rf"in which process {holder.pid} on .* is training"):
        FolderLock(tmp_path).take()
    (tmp_path / f".part-{partial_files.place()}-{holder.pid}-aa").touch()
    holder.send_signal(signal.SIGKILL)
    holder.wait()
    holder.stdout.close()
    lock = FolderLock(tmp_path)
    lock.take()
    assert [path.name for path in tmp_path.iterdir()] == [NAME]
    lock.release()


def test_an_owner_elsewhere_counts_where_there_are_no_locks(tmp_path: Path, kind: str) -> None:
    (tmp_path / NAME).write_text(json.dumps({"process": 7, "host": "elsewhere", "place": "00000000"}))
    lock = FolderLock(tmp_path)
    if kind == "locks":
        lock.take()
        return
    with pytest.raises(InputError, match="process 7 on elsewhere is training") as error:
        lock.take()
    assert str(tmp_path / NAME) in error.value.remedy
    (tmp_path / NAME).unlink()  # as the advice says
    lock.take()


@pytest.mark.parametrize("content", ["", "[" * 4000, '{"process": true}', '{"process": 99999999999999999999}', "\0"])
def test_odd_files_name_nobody(content: str, tmp_path: Path, kind: str) -> None:
    (tmp_path / NAME).write_text(content)
    FolderLock(tmp_path).take()


@pytest.mark.skipif(os.name != "posix", reason="links and fifos")
def test_folders_that_cannot_be_written_are_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("precious")
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    (tmp_path / "linked").mkdir()
    (tmp_path / "linked" / NAME).symlink_to(tmp_path / "file")
    (tmp_path / "piped").mkdir()
    os.mkfifo(tmp_path / "piped" / NAME)
    for folder in ("file", "file/below", "dangling", "linked", "piped", "/proc/nowhere"):
        with pytest.raises(InputError, match="cannot be written") as error:
            FolderLock(tmp_path / folder).take()
        assert "--out" in error.value.remedy
    assert (tmp_path / "file").read_text() == "precious"


def test_a_forked_process_gives_nothing_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = FolderLock(tmp_path)
    lock.take()
    with monkeypatch.context() as patch:
        patch.setattr(locks.os, "getpid", lambda: 1)
        lock.release()
    assert (tmp_path / NAME).exists()
    lock.release()
    assert not (tmp_path / NAME).exists()
