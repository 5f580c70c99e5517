"""Checkpoints: whole or not at all, read as data."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import torch

from invariants.errors import FileFormatError, InputError
from invariants.learning.loop import checkpoints


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    state = {"weights": {"a": torch.rand(3)}, "number": 0.1, "names": ["x"], "none": None}
    checkpoints.save(tmp_path / "new" / "last.pt", state)
    loaded = checkpoints.load(tmp_path / "new" / "last.pt")
    assert torch.equal(loaded["weights"]["a"], state["weights"]["a"])  # type: ignore[index]
    assert (loaded["number"], loaded["names"], loaded["none"]) == (0.1, ["x"], None)
    assert [p.name for p in (tmp_path / "new").iterdir()] == ["last.pt"]


def test_a_failure_while_writing_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "last.pt"
    checkpoints.save(path, {"number": 1})

    def fail(state: Any, file: Any) -> None:
        file.write(b"half")
        raise OSError("no space left on device")

    monkeypatch.setattr(checkpoints.torch, "save", fail)
    with pytest.raises(OSError, match="no space"):
        checkpoints.save(path, {"number": 2})
    assert checkpoints.load(path)["number"] == 1
    assert [p.name for p in tmp_path.iterdir()] == ["last.pt"]


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="kill")
def test_a_kill_while_writing_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "last.pt"
    checkpoints.save(path, {"number": 1})
    code = """
import os, signal, sys
from pathlib import Path
from invariants.learning.loop import checkpoints
def half(state, file):
    file.write(b"half")
    file.flush()
    os.kill(os.getpid(), signal.SIGKILL)
checkpoints.torch.save = half
checkpoints.save(Path(sys.argv[1]), {"number": 2})
"""
    done = subprocess.run([sys.executable, "-c", code, str(path)], timeout=120, check=False)
    assert done.returncode == -9
    assert checkpoints.load(path)["number"] == 1
    checkpoints.save(path, {"number": 3})
    assert [p.name for p in tmp_path.iterdir()] == ["last.pt"]


def test_damage_is_told_wherever_it_is(tmp_path: Path) -> None:
    path = tmp_path / "last.pt"
    checkpoints.save(path, {"weights": torch.rand(1000)})
    whole = path.read_bytes()
    middle = whole.index(b"archive/data/0") + 2000
    flipped = whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :]
    for damaged in (whole[: len(whole) // 2], whole[:-1], b"", b"words", flipped):
        path.write_bytes(damaged)
        with pytest.raises(FileFormatError, match=rf"last.pt, {len(damaged)} bytes"):
            checkpoints.load(path)


class Evil:
    def __reduce__(self) -> tuple[object, ...]:
        return (print, ("executed",))


def test_files_of_another_kind(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "other.pt"
    for state in ({"weights": 1}, [1]):
        torch.save(state, path)
        with pytest.raises(FileFormatError, match=r"another kind"):
            checkpoints.load(path)
    torch.save(Evil(), path)
    with pytest.raises(FileFormatError, match=r"cannot be read"):
        checkpoints.load(path)
    path.write_bytes(pickle.dumps(Evil()))
    with pytest.raises(FileFormatError, match=r"cannot be read"):
        checkpoints.load(path)
    assert capsys.readouterr().out == ""
    with pytest.raises(InputError, match=r"no file"):
        checkpoints.load(tmp_path / "absent.pt")
