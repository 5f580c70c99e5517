"""Compiled libraries: altered ones are compiled again, nobody else's is loaded, and no compiler is waited for for ever."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from generated.runtime import compiler, native
from generated.runtime.private_folder import write_private

ROOT = Path(__file__).resolve().parents[2]
pytestmark = [
    pytest.mark.skipif(native.problem() is not None, reason=str(native.problem())),
    pytest.mark.skipif(os.name != "posix", reason="owners, modes, links and signals"),
]

USE = """
import ctypes, warnings
warnings.simplefilter("always")
from generated.runtime import native
source = 'extern "C" __attribute__((visibility("default"))) double answer() { return 42; }'
answer = native.load(source, True).answer
answer.restype = ctypes.c_double
print(answer())
"""


def use(folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "REPERE_CACHE": str(folder), "TMPDIR": str(folder.parent), **more}
    return subprocess.run(
        [sys.executable, "-c", USE],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=environment,
        timeout=100,
        check=False,
    )


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache with one library."""
    folder = tmp_path_factory.mktemp("filled") / "cache"
    done = use(folder)
    assert (done.stdout, done.stderr) == ("42.0\n", "")
    return folder


def library(folder: Path) -> Path:
    (path,) = (folder / "native").glob("*.so")
    return path


def link(path: Path) -> None:
    path.rename(path.with_name("elsewhere"))
    path.symlink_to(path.with_name("elsewhere"))


TAMPERED: dict[str, Callable[[Path], object]] = {
    "cut short": lambda p: os.truncate(p, p.stat().st_size // 2),
    "emptied": lambda p: os.truncate(p, 0),
    "one bit": lambda p: p.write_bytes(p.read_bytes()[:5000] + b"\1" + p.read_bytes()[5001:]),
    "without its hash": lambda p: p.write_bytes(p.read_bytes()[:-80]),
    "a link": link,
    "a fifo": lambda p: (p.unlink(), os.mkfifo(p)),
    "a second name": lambda p: os.link(p, p.with_name("second")),
    "others may write": lambda p: p.chmod(0o777),
    "its lock a fifo": lambda p: (p.unlink(), os.mkfifo(p.with_suffix(".new")), p.with_suffix(".new").rename(lock(p))),
    "with its hash, and no library": lambda p: write_private(p, bytes(p.stat().st_size - 80)),
    "under another name": lambda p: (
        write_private(p.with_name("a.so"), p.read_bytes()),
        p.with_name("a.so").replace(p),
    ),
}


def lock(path: Path) -> Path:
    return path.with_suffix(".lock")


@pytest.mark.parametrize("how", TAMPERED)
def test_a_library_that_is_not_what_was_written_is_compiled_again(how: str, tmp_path: Path, filled: Path) -> None:
    folder = tmp_path / "cache"
    subprocess.run(["cp", "-a", filled, folder], check=True)
    good = library(filled).read_bytes()
    TAMPERED[how](library(folder))
    done = use(folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, "42.0\n", "")
    assert len(library(folder).read_bytes()) == len(good) and not library(folder).is_symlink()
    stamp = library(folder).stat().st_mtime_ns
    assert use(folder).stdout == "42.0\n" and library(folder).stat().st_mtime_ns == stamp


def test_a_library_cut_short_while_it_is_used_does_no_harm(tmp_path: Path, filled: Path) -> None:
    folder = tmp_path / "cache"
    subprocess.run(["cp", "-a", filled, folder], check=True)
    cut = f"\nimport os\nos.truncate({str(library(folder))!r}, 0)\nprint(answer())"
    environment = {**os.environ, "REPERE_CACHE": str(folder)}
    done = subprocess.run(
        [sys.executable, "-c", USE + cut], capture_output=True, text=True, cwd=ROOT, env=environment, check=False
    )
    assert (done.returncode, done.stdout) == (0, "42.0\n42.0\n")


def test_a_lock_that_is_a_link_empties_nothing(tmp_path: Path, filled: Path) -> None:
    folder, precious = tmp_path / "cache", tmp_path / "precious"
    precious.write_text("precious")
    subprocess.run(["cp", "-a", filled, folder], check=True)
    lock(library(folder)).unlink()
    lock(library(folder)).symlink_to(precious)
    assert use(folder).stdout == "42.0\n"
    assert precious.read_text() == "precious"


def test_a_cache_that_cannot_be_used_is_said_once_and_kept_elsewhere(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o777)
    first = use(shared)
    assert first.stdout == "42.0\n"
    assert first.stderr.count("RuntimeWarning") == 1 and "others may write" in first.stderr
    assert not list(shared.iterdir())
    (kept,) = tmp_path.glob("repere-*")
    stamp = next(kept.glob("*.so")).stat().st_mtime_ns
    assert use(shared).stdout == "42.0\n"
    assert list(tmp_path.glob("repere-*")) == [kept] and next(kept.glob("*.so")).stat().st_mtime_ns == stamp
    kept.chmod(0o777)  # and where that is not this user's alone either, for one process
    assert use(shared).stdout == "42.0\n"
    assert list(tmp_path.glob("repere-*")) == [kept]


def script(path: Path, text: str) -> Path:
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


@pytest.mark.parametrize("when", ["--version", "compiling"])
def test_a_compiler_that_hangs_is_ended_with_what_it_started(when: str, tmp_path: Path) -> None:
    answers = 'case "$1" in --version) echo 1; exit;; esac\n' if when == "compiling" else ""
    hanging = script(tmp_path / "hanging", f"{answers}sleep 1000 & echo $! > {tmp_path}/child; wait")
    started = time.monotonic()
    done = use(tmp_path / "cache", CXX=str(hanging), REPERE_COMPILE_SECONDS="0.4")
    assert time.monotonic() - started < 20
    assert "CompilerError" in done.stderr and "had not ended after 0.4 s" in done.stderr
    child = int((tmp_path / "child").read_text())
    for _ in range(100):
        try:
            os.kill(child, 0)
        except ProcessLookupError:
            break
        if Path(f"/proc/{child}/stat").exists() and " Z " in Path(f"/proc/{child}/stat").read_text():
            break
        time.sleep(0.05)
    else:
        pytest.fail("what the compiler started goes on")
    assert not list((tmp_path / "cache/native").glob(".part*"))


def test_a_compiler_that_hung_is_not_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiler, "compiler", lambda: (str(script(tmp_path / "hanging", "sleep 1000")),))
    monkeypatch.setenv("REPERE_COMPILE_SECONDS", "0.2")
    monkeypatch.setattr(compiler, "_hung", {})
    for _ in range(50):
        with pytest.raises(native.CompilerError, match="had not ended"):
            compiler.run_compiler(["x.cpp"])


def test_the_limit_is_a_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("REPERE_COMPILE_SECONDS", raising=False)
    usual = compiler.compile_seconds()
    monkeypatch.setenv("REPERE_COMPILE_SECONDS", "12.5")
    assert compiler.compile_seconds() == 12.5
    for odd in ("-1", "nan", "inf", "soon"):
        monkeypatch.setenv("REPERE_COMPILE_SECONDS", odd)
        monkeypatch.setattr(compiler, "_warned", set())
        with pytest.warns(RuntimeWarning, match="no number of seconds"):
            assert compiler.compile_seconds() == usual


def test_what_a_kill_while_compiling_leaves_is_swept(tmp_path: Path) -> None:
    waits = script(tmp_path / "slow", 'case "$1" in --version) echo 1; exit;; esac\nsleep 1.5')
    environment = {**os.environ, "REPERE_CACHE": str(tmp_path / "cache"), "CXX": str(waits)}
    running = subprocess.Popen([sys.executable, "-c", USE], cwd=ROOT, env=environment)
    deadline = time.monotonic() + 30
    while not list((tmp_path / "cache").glob("native/.part-*/kernel.cpp")) and time.monotonic() < deadline:
        time.sleep(0.02)
    running.send_signal(signal.SIGKILL)
    running.wait()
    assert list((tmp_path / "cache").glob("native/.part-*/kernel.cpp"))
    assert use(tmp_path / "cache").stdout == "42.0\n"
    assert not list((tmp_path / "cache").glob("native/.part-*"))


def test_ten_processes_compile_once(tmp_path: Path) -> None:
    real = " ".join(native.compiler())
    counting = script(
        tmp_path / "counting", f'case "$1" in --version) ;; *) echo x >> {tmp_path}/count;; esac\n{real} "$@"'
    )
    environment = {**os.environ, "REPERE_CACHE": str(tmp_path / "cache"), "CXX": str(counting)}
    ten = [
        subprocess.Popen([sys.executable, "-c", USE], stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment)
        for _ in range(10)
    ]
    assert [process.communicate(timeout=100)[0] for process in ten] == ["42.0\n"] * 10
    assert (tmp_path / "count").read_text() == "x\n"
