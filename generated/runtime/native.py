"""C++ kernels: compiled on first use with the system's compiler, kept in a cache, loaded without linking against torch."""

from __future__ import annotations

import ctypes
import functools
import hashlib
import os
import platform
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HEADERS = Path(__file__).parent
FLAGS = (
    *("-std=c++17", "-O3", "-fPIC", "-shared", "-pthread", "-fvisibility=hidden"),
    *("-fno-math-errno", "-fno-trapping-math", "-Wno-unknown-pragmas"),
)
# GCC takes half the width of AVX-512 unless told; the last resorts are for compilers that know neither flag.
_TUNED = (("-march=native", "-mprefer-vector-width=512"), ("-march=native",), ("-mcpu=native",), ())
# A compilation takes seconds; who waits longer for another process does the work itself.
_PATIENCE = 120.0


class CompilerError(RuntimeError):
    """No C++ compiler, or one that refused the generated text.

    Args:
        given: the command that was tried.
        reason: what it said.
    """

    def __init__(self, given: str, reason: str) -> None:
        self.given, self.reason = given, reason
        super().__init__(
            f"given: {given}\nexpected: a C++17 compiler (g++ or clang++)\n"
            f"what to do: install one, or set CXX to it; {reason}"
        )


def cache_folder() -> Path:
    """REPERE_CACHE if set, else the user's cache folder."""
    override = os.environ.get("REPERE_CACHE")
    if override:
        return Path(override) / "native"
    return Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "repere" / "native"


@functools.lru_cache(maxsize=1)
def compiler() -> tuple[str, ...]:
    """The command of the compiler: CXX, else c++, g++ or clang++.

    Raises:
        CompilerError: if there is none.
    """
    named = os.environ.get("CXX")
    for name in [named] if named else ["c++", "g++", "clang++"]:
        try:
            words = shlex.split(name)
        except ValueError:  # a quotation that is not closed
            continue
        if words and shutil.which(words[0]):
            return tuple(words)
    raise CompilerError(
        f"CXX={named}" if named else "no CXX, c++, g++ or clang++", "without one the torch backend is used"
    )


def problem() -> str | None:
    """Why nothing can be compiled here; None if there is a compiler."""
    try:
        compiler()
    except CompilerError as error:
        return str(error)
    return None


@functools.lru_cache(maxsize=1)
def _machine() -> str:
    """What the compiled code depends on beside its text: processor and compiler."""
    try:
        said = _run([*compiler(), "--version"]).stdout
    except OSError as error:
        raise CompilerError(shlex.join(compiler()), str(error)) from error
    features = ""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        features = next((line for line in lines if line.startswith(("flags", "Features"))), "")
    except OSError:
        pass
    return "\n".join([platform.system(), platform.machine(), platform.processor(), features, *compiler(), said])


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)


@functools.lru_cache(maxsize=1)
def _headers() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(HEADERS.glob("*.h")))


@functools.lru_cache(maxsize=256)
def load(source: str, double: bool) -> ctypes.CDLL:
    """The library of a generated source, compiled unless the cache has it.

    Args:
        source: text of a generated kernel.cpp.
        double: whether it computes in float64 instead of float32.

    Raises:
        CompilerError: if it cannot be compiled here.
    """
    define = ["-DREPERE_DOUBLE"] if double else []
    words = "\0".join([source, _headers(), _machine(), *FLAGS, *sum(_TUNED, ()), *define])
    digest = hashlib.sha256(words.encode()).hexdigest()[:32]
    if digest in _refused:
        raise _refused[digest]
    try:
        try:
            return _library(cache_folder(), digest, source, define)
        except OSError:  # a folder that cannot be written, or from which nothing may be run: for this process alone
            return _library(Path(tempfile.mkdtemp(prefix="repere-")), digest, source, define)
    except OSError as error:
        _refused[digest] = CompilerError(shlex.join(compiler()), f"what it made cannot be loaded: {error}")
        raise _refused[digest] from error
    except CompilerError as error:
        _refused[digest] = error
        raise


_refused: dict[str, CompilerError] = {}
"""Why sources could not be compiled, so that it is not tried again at every call."""


def _library(folder: Path, digest: str, source: str, define: list[str]) -> ctypes.CDLL:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{digest}.so"
    with _lock(folder / f"{digest}.lock"):
        made = not path.exists()
        if made:
            _compile(source, path, define)
        try:
            return ctypes.CDLL(str(path))
        except OSError:  # damaged in the cache, or made where another processor was: once more
            if made:
                raise
            _compile(source, path, define)
            return ctypes.CDLL(str(path))


def _compile(source: str, path: Path, define: list[str]) -> None:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".compile-", suffix=".cpp")
    target = f"{name}.so"
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as stream:
            stream.write(source)
        for tuned in _TUNED:
            flags = [*FLAGS, *tuned, *define]
            command = [*compiler(), *flags, f"-I{HEADERS}", name, "-o", target]
            try:
                done = _run(command)
            except OSError as error:
                raise CompilerError(shlex.join(compiler()), str(error)) from error
            if done.returncode == 0:
                os.replace(target, path)
                return
        raise CompilerError(shlex.join([*compiler(), *flags]), f"it said: {done.stderr.strip()[-2000:]}")
    finally:
        for left in (name, target):
            Path(left).unlink(missing_ok=True)


@contextmanager
def _lock(path: Path) -> Iterator[None]:
    """Held by one process at a time, never for ever: the system frees it when its owner ends, and patience is limited."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    try:
        stream = path.open("w")
    except OSError:
        yield
        return
    with stream:
        deadline = time.monotonic() + _PATIENCE
        while time.monotonic() < deadline:
            try:
                fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except (BlockingIOError, PermissionError):  # held by another
                time.sleep(0.05)
            except OSError:  # a file system without locks
                break
        yield


_warned: set[str] = set()


def warn_once(message: str) -> None:
    """One warning a message and process."""
    if message not in _warned:
        _warned.add(message)
        warnings.warn(message, RuntimeWarning, stacklevel=2)
