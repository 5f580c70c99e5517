"""Checkpoints: whole or not at all, read as data."""

from __future__ import annotations

import os
import pickle
import resource
import subprocess
import sys
import zipfile
from collections.abc import Callable
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
    with pytest.raises(InputError, match="cannot be written: no space"):
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
    with pytest.raises(FileFormatError, match=r"cannot be read") as error:
        checkpoints.load(path)
    assert "weights_only" not in str(error.value)
    path.write_bytes(pickle.dumps(Evil()))
    with pytest.raises(FileFormatError, match=r"cannot be read"):
        checkpoints.load(path)
    assert capsys.readouterr().out == ""
    with pytest.raises(InputError, match=r"no file"):
        checkpoints.load(tmp_path / "absent.pt")


def rezipped(path: Path, change: Callable[[str, bytes], bytes], **options: Any) -> None:
    """The same archive with other content, check sums right."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", **options) as archive:
        for name, data in parts.items():
            archive.writestr(name, change(name, data))


def twice(path: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as archive:
        archive.writestr(archive.namelist()[0], b"other")


def laughing() -> list[Any]:
    laugh: list[Any] = ["ha"]
    for _ in range(60):
        laugh = [laugh] * 10
    return laugh


def deep() -> list[Any]:
    levels: list[Any] = []
    for _ in range(150):
        levels = [levels]
    return levels


def own() -> list[Any]:
    levels: list[Any] = []
    levels.append(levels)
    return levels


def put(value: Any) -> Callable[[Path], None]:
    return lambda path: checkpoints.save(path, {"value": value})


def sparse(path: Path) -> None:
    with torch.sparse.check_sparse_tensor_invariants():
        checkpoints.save(path, {"value": torch.sparse_coo_tensor([[0], [0]], [1.0], (10**5, 10**5))})


def compressed(path: Path) -> None:
    rezipped(path, lambda name, data: bytes(2**28) if "data/0" in name else data, compression=zipfile.ZIP_DEFLATED)


SMALL_BUT_LARGE: dict[str, tuple[Callable[[Path], object], str]] = {
    "compressed": (compressed, "compressed"),
    "a name twice": (twice, "one name"),
    "bytes behind it": (lambda p: p.write_bytes(p.read_bytes() + bytes(22)), "end as an archive"),
    "a byte array": (put(bytearray(10)), "byte array"),
    "a tensor of one number": (put(torch.zeros(1).expand(10**5, 10**5)), "tensors show"),
    "a tensor without numbers": (put(torch.zeros(10**5, 10**5, device="meta")), "no plain one"),
    "a sparse tensor": (sparse, "no plain one"),
    "lists of lists": (put(laughing()), "over 1000000 values"),
    "a list of itself": (put(own()), "holds itself"),
    "deep lists": (put(deep()), "100 levels"),
    "a long number": (put(1 << 100_000), "something else than tensors"),
}


@pytest.mark.parametrize("how", SMALL_BUT_LARGE)
def test_small_files_that_fill_the_memory_are_refused(how: str, tmp_path: Path) -> None:
    make, words = SMALL_BUT_LARGE[how]
    checkpoints.save(tmp_path / "last.pt", {"weights": torch.rand(10)})
    make(tmp_path / "last.pt")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with pytest.raises(FileFormatError, match=words):
        checkpoints.load(tmp_path / "last.pt")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 400 * 1024


def test_shared_and_strided_tensors_are_no_bombs(tmp_path: Path) -> None:
    x = torch.rand(3, 50, 50).to(memory_format=torch.contiguous_format)
    state = {"a": x, "b": x, "rows": [x[0], x[:, ::2]], "wide": torch.ones(1).expand(1000), "count": 2**200}
    state["history"] = [{"loss": 1.0} for _ in range(400_000)]
    checkpoints.save(tmp_path / "last.pt", state)
    found = checkpoints.load(tmp_path / "last.pt")
    assert torch.equal(found["b"], x) and torch.equal(found["wide"], torch.ones(1000)) and found["count"] == 2**200


FULL = """
import resource, signal, sys
from pathlib import Path
import torch
from invariants.learning.loop import checkpoints
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))
try:
    checkpoints.save(Path(sys.argv[1]), {"weights": torch.rand(100_000)})
except ValueError as error:
    print(error)
"""


@pytest.mark.skipif(os.name != "posix", reason="limits")
def test_a_disk_without_room_is_told_in_words(tmp_path: Path) -> None:
    path = tmp_path / "last.pt"
    checkpoints.save(path, {"number": 1})
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(path)], capture_output=True, text=True, timeout=100, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "last.pt, which cannot be written: File too large" in done.stdout and "make room" in done.stdout
    assert checkpoints.load(path)["number"] == 1
    assert [p.name for p in tmp_path.iterdir()] == ["last.pt"]
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match="cannot be written: File exists"):
        checkpoints.save(tmp_path / "file" / "last.pt", {})


def test_an_error_of_the_state_is_not_called_one_of_the_disk(tmp_path: Path) -> None:
    with pytest.raises((AttributeError, TypeError, pickle.PicklingError)):
        checkpoints.save(tmp_path / "last.pt", {"made on the fly": lambda: None})
    assert not list(tmp_path.iterdir())
