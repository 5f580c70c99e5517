"""C++ kernels: compiled on first use with the system's compiler, kept in a cache, loaded without linking against torch."""

from __future__ import annotations

import atexit
import ctypes
import functools
import hashlib
import os
import shlex
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from .compiler import CompilerError, compile_seconds, compiler, machine, problem, run_compiler, warn_once
from .partial_files import partial_name
from .private_folder import cache_folder, open_file, private_folder, read_private, write_private

__all__ = ["CompilerError", "compiler", "load", "problem", "warn_once"]

HEADERS = Path(__file__).parent
FLAGS = (
    *("-std=c++17", "-O3", "-fPIC", "-shared", "-pthread", "-fvisibility=hidden"),
    *("-fno-math-errno", "-fno-trapping-math", "-Wno-unknown-pragmas"),
)
# GCC takes half the width of AVX-512 unless told; the last resorts are for compilers that know neither flag.
_TUNED = (("-march=native", "-mprefer-vector-width=512"), ("-march=native",), ("-mcpu=native",), ())
# Bytes of a compiled library that is read: those of the catalogue have less than a thousandth.
_LARGEST_LIBRARY = 1073741824


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
    words = "\0".join([source, _headers(), machine(), *FLAGS, *sum(_TUNED, ()), *define])
    digest = hashlib.sha256(words.encode()).hexdigest()[:32]
    if digest in _refused:
        raise _refused[digest]
    try:
        return _library(digest, source, define)
    except OSError as error:
        _refused[digest] = CompilerError(shlex.join(compiler()), f"what it made cannot be loaded: {error}")
        raise _refused[digest] from error
    except CompilerError as error:
        _refused[digest] = error
        raise


_refused: dict[str, CompilerError] = {}
"""Why sources could not be compiled, so that it is not tried again at every call."""


def _library(digest: str, source: str, define: list[str]) -> ctypes.CDLL:
    """Compiled or read in the first folder that can be used, loaded from the first from which something may be run."""
    problem: OSError | None = None
    for name in _FOLDERS:
        try:
            folder = name()
            content, made = _kept(folder, digest, source, define)
            try:
                return _loaded(content)
            except _NotLoadedError:
                if made:
                    raise
                return _loaded(_kept(folder, digest, source, define, anew=True)[0])
        except _NotLoadedError:
            raise
        except OSError as error:
            problem = problem or error
            warn_once(f"compiled kernels cannot be kept in a cache, and are kept among the temporary files: {problem}")
    assert problem is not None
    raise problem


def _kept(folder: Path, digest: str, source: str, define: list[str], *, anew: bool = False) -> tuple[bytes, bool]:
    """The compiled library, out of the folder or made and put there, and whether it was made."""
    path = folder / f"{digest}.so"
    with _lock(folder / f"{digest}.lock"):
        # not there, damaged, or not this user's alone
        with suppress(OSError):
            if not anew:
                return read_private(path, _LARGEST_LIBRARY), False
        content = _compile(source, folder, define)
        try:
            write_private(path, content)
        except OSError as error:
            warn_once(f"a compiled kernel cannot be kept, and will be compiled again in each process: {error}")
    return content, True


class _NotLoadedError(OSError):
    """A library that cannot be loaded from anywhere: compiling it again would not help."""


def _loaded(content: bytes) -> ctypes.CDLL:
    """A library from bytes that have been checked: from a copy of its own, which nobody can alter or cut short later."""
    problem: OSError | None = None
    for name in _FOLDERS:
        try:
            copy = name() / partial_name(".so")
            try:
                handle = os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o700)
                with os.fdopen(handle, "wb") as file:
                    file.write(content)
                return ctypes.CDLL(str(copy.absolute()))
            finally:
                with suppress(OSError):  # Windows keeps what is loaded: it is swept later
                    copy.unlink()
        except OSError as error:  # a full disk, or a folder from which nothing may be run
            problem = problem or error
    raise _NotLoadedError(str(problem)) from problem


def _cache() -> Path:
    return private_folder(private_folder(cache_folder()) / "native")


def _of_user() -> Path:
    user = os.geteuid() if hasattr(os, "geteuid") else "cache"
    return private_folder(Path(tempfile.gettempdir()) / f"repere-{user}")


@functools.lru_cache(maxsize=1)
def _of_process() -> Path:
    folder, owner = tempfile.mkdtemp(prefix="repere-"), os.getpid()
    atexit.register(lambda: shutil.rmtree(folder, ignore_errors=True) if os.getpid() == owner else None)
    return Path(folder)


_FOLDERS = (_cache, _of_user, _of_process)
"""Where libraries are kept: the first that can be used."""


def _compile(source: str, folder: Path, define: list[str]) -> bytes:
    """The library of a source; nothing else is left in the folder."""
    # a folder of its own: a compiler that outlives this process has nowhere to write once it is swept
    made = folder / partial_name()
    text, target = made / "kernel.cpp", made / "kernel.so"
    made.mkdir(mode=0o700)
    try:
        text.write_text(source, encoding="utf-8")
        for tuned in _TUNED:
            flags = [*FLAGS, *tuned, *define]
            done = run_compiler([*flags, f"-I{HEADERS}", str(text), "-o", str(target)])
            if done.returncode == 0:
                return target.read_bytes()
        raise CompilerError(shlex.join([*compiler(), *flags]), f"it said: {done.stderr.strip()[-2000:]}")
    finally:
        shutil.rmtree(made, ignore_errors=True)


@contextmanager
def _lock(path: Path) -> Iterator[None]:
    """Held by one process at a time, never for ever: the system frees it when its owner ends, and patience is limited."""
    try:
        import fcntl

        handle = open_file(path, os.O_RDWR | os.O_CREAT)
    except (ImportError, OSError):
        yield
        return
    try:
        # who waits longer than a compilation takes does the work itself
        deadline = time.monotonic() + compile_seconds()
        while time.monotonic() < deadline:
            try:
                fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except (BlockingIOError, PermissionError):  # held by another
                time.sleep(0.05)
            except OSError:  # a file system without locks
                break
        yield
    finally:
        os.close(handle)
