"""The system's C++ compiler: where it is, and running it for no longer than a limit."""

from __future__ import annotations

import functools
import math
import os
import platform
import shlex
import shutil
import signal
import subprocess
import warnings
from contextlib import suppress
from pathlib import Path

# A compilation takes seconds; one that takes minutes has lost its way. REPERE_COMPILE_SECONDS is another limit.
_COMPILE_SECONDS = 300.0
# Between asking a compiler to end, so that it removes its own files, and making it.
_GRACE = 2.0


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
def machine() -> str:
    """What the compiled code depends on beside its text: processor and compiler.

    Raises:
        CompilerError: if the compiler does not say its version.
    """
    said = run_compiler(["--version"]).stdout
    features = ""
    with suppress(OSError):
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        features = next((line for line in lines if line.startswith(("flags", "Features"))), "")
    return "\n".join([platform.system(), platform.machine(), platform.processor(), features, *compiler(), said])


def run_compiler(arguments: list[str]) -> subprocess.CompletedProcess[str]:
    """What the compiler says, with these arguments.

    Raises:
        CompilerError: if there is none, if it cannot be started, or if it had not ended within the limit: then it is ended
            with all that it started, and not tried again in this process.
    """
    command = [*compiler(), *arguments]
    if command[0] in _hung:
        raise _hung[command[0]]
    limit = compile_seconds()
    try:
        # a group of its own: what the compiler starts is ended with it
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            start_new_session=True,
        )
    except OSError as error:
        raise CompilerError(shlex.join(command), str(error)) from error
    with process:
        try:
            out, err = process.communicate(timeout=limit)
        except subprocess.TimeoutExpired:
            _hung[command[0]] = CompilerError(
                shlex.join(command),
                f"this one had not ended after {limit:g} s and was stopped; REPERE_COMPILE_SECONDS sets another limit",
            )
            _end(process)
            raise _hung[command[0]] from None
        except BaseException:
            _end(process)
            raise
    return subprocess.CompletedProcess(command, process.returncode, out, err)


_hung: dict[str, CompilerError] = {}
"""Compilers that did not end, so that no other kernel waits for them."""


def compile_seconds() -> float:
    """How long a compilation may take, and another process be waited for that does it: REPERE_COMPILE_SECONDS, or 300."""
    given = os.environ.get("REPERE_COMPILE_SECONDS")
    if not given:
        return _COMPILE_SECONDS
    try:
        seconds = float(given)
    except ValueError:
        seconds = math.nan
    if 0 < seconds < 1e6:
        return seconds
    warn_once(
        f"REPERE_COMPILE_SECONDS={given!r} is no number of seconds from 0 to a million: {_COMPILE_SECONDS:g} is used"
    )
    return _COMPILE_SECONDS


def _end(process: subprocess.Popen[str]) -> None:
    """End what has not ended, with all that it started, and wait for no more of what it says."""
    if process.poll() is None:
        _signal(process, signal.SIGTERM)
        with suppress(subprocess.TimeoutExpired):
            process.wait(_GRACE)
    if os.name == "posix":
        _signal(process, signal.SIGKILL)  # and what outlived its compiler
    elif process.poll() is None:
        process.kill()
    for stream in (process.stdout, process.stderr):
        if stream is not None:
            stream.close()


def _signal(process: subprocess.Popen[str], number: int) -> None:
    with suppress(ProcessLookupError, PermissionError):
        if os.name == "posix":
            os.killpg(process.pid, number)
        else:
            process.terminate()


_warned: set[str] = set()


def warn_once(message: str) -> None:
    """One warning a message and process."""
    if message not in _warned:
        _warned.add(message)
        warnings.warn(message, RuntimeWarning, stacklevel=2)
