"""Limits on time and on memory that hold inside long computations of SymPy as well, in any thread."""

from __future__ import annotations

import _thread
import ctypes
import mmap
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType, TracebackType
from typing import TypeVar

from ..errors import FileFormatError, RepereError
from ..limits import PARTIAL_PROOF_SECONDS, PROOF_MEBIBYTES, PROOF_SECONDS

Value = TypeVar("Value")

_PERIOD = 0.02
"""Seconds between two looks at the memory: SymPy fills some ten megabytes in that time."""
_AGAIN = 0.25
"""Seconds after which an exception that was lost, in a destructor or an `except Exception`, is raised again."""

_GIVEN_UP = 60.0
"""Seconds after its end for which a limit waits for a body that is suspended, or was left in an unforeseen way."""


def proof_time(time_limit: float, complete: bool) -> float:
    """Time for the proof of what a search found: half as long again, a tenth where it is not complete."""
    if complete:
        return max(PROOF_SECONDS.value, time_limit / 2)
    return max(PARTIAL_PROOF_SECONDS.value, time_limit / 10)


class _Taken(BaseException):
    """What a limit raises in its own code in place of what it had meant for the body."""


class within:  # noqa: N801  read as a statement, as contextlib.suppress is
    """Raise TimeoutError in the body once the time has passed, MemoryError once it has filled too much memory.

    A second thread watches, and raises the exception in the thread of the body between two of its instructions, whichever
    thread that is; so a single call into compiled code is not interrupted, and ends first. While the body is suspended, as
    a generator or a coroutine is, nothing is raised. A child process that is forked in the body has no limit.

    Args:
        seconds: time for the body; what is left of an enclosing limit is not exceeded.
        mebibytes: by how much the memory of the process may grow meanwhile, whoever asks for it; unbounded if left out.

    Attributes:
        shortened, narrowed: whether an enclosing limit leaves no more time, and no more memory, than this one.

    Raises:
        TimeoutError: from the body.
        MemoryError: from the body.

    Example:
        >>> with within(10):
        ...     print("done")
        done
    """

    def __init__(self, seconds: float, mebibytes: float | None = None) -> None:
        self._seconds, self._mebibytes = seconds, mebibytes
        self._stop = _thread.allocate_lock()
        self._over, self._sent = True, False
        # until the body begins, only an enclosing limit can end it
        self.shortened, self.narrowed = True, True

    @property
    def left(self) -> float:
        """Seconds that are left, once entered."""
        return max(self._deadline - time.monotonic(), 0.0)

    def __enter__(self) -> within:
        self._thread, self._process = _thread.get_ident(), os.getpid()
        # the body is where this frame is: whoever leaves it in an unforeseen way takes the limit along
        self._frame: FrameType | None = sys._getframe(1)
        self._deadline = time.monotonic() + max(self._seconds, 0.0)
        self._most = None if self._mebibytes is None else _memory() + int(self._mebibytes * 2**20)
        shortened = narrowed = False
        for outer in _live(self._thread, self._frame):
            if outer._deadline <= self._deadline:
                self._deadline, shortened = outer._deadline, True
            if outer._most is not None and (self._most is None or outer._most <= self._most):
                self._most, narrowed = outer._most, True
        self.shortened, self.narrowed = shortened, narrowed
        _entered[self._thread] = [limit for limit in _entered.get(self._thread, ()) if not limit._over] + [self]
        if not sys.is_finalizing():  # no thread starts then
            self._stop.acquire()
            self._over = False
            try:
                _thread.start_new_thread(self._watch, ())
            except BaseException:
                self._over = True
                raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        # nothing is raised in this frame, see _raise; what is still to be raised is replaced, and taken here
        try:
            self._frame = None
            if self._stop.locked():
                self._stop.release()
            while not (self._over or sys.is_finalizing() or os.getpid() != self._process):
                time.sleep(1e-5)
            if self._sent:
                # to take it back by NULL leaves CPython 3.11 in a state in which tracers and profilers hang
                ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self._thread), ctypes.py_object(_Taken))
                while True:
                    pass
        except _Taken:
            pass
        finally:  # after an interrupt from the keyboard, say
            self._frame = None
            _entered[self._thread] = [limit for limit in _entered.get(self._thread, ()) if limit is not self]
            if not _entered[self._thread]:
                del _entered[self._thread]

    def _watch(self) -> None:
        try:
            wait = self._wait()
            while not self._stop.acquire(timeout=wait):
                wait = self._wait()
                if time.monotonic() > self._deadline + _GIVEN_UP or self._frame is None:
                    return
                if time.monotonic() >= self._deadline:
                    wait = _AGAIN if self._raise(TimeoutError) else _PERIOD
                elif self._most is not None and _memory() > self._most:
                    wait = _AGAIN if self._raise(MemoryError) else _PERIOD
        finally:
            self._over = True

    def _wait(self) -> float:
        left = min(self.left, _thread.TIMEOUT_MAX)
        return left if self._most is None else min(left, _PERIOD)

    def _raise(self, kind: type[Exception]) -> bool:
        """Raise in the body, if that is where its thread is; not while it enters or leaves a limit.

        Nor inside a limit in the body: that one ends no later.
        """
        frame = sys._current_frames().get(self._thread)
        if frame is None or frame.f_code in _GUARDED or _live(self._thread, frame)[-1:] != [self]:
            return False
        self._sent = True
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self._thread), ctypes.py_object(kind))
        return True


_entered: dict[int, list[within]] = {}
"""The limits that each thread has entered and not left, those whose bodies are suspended among them."""


def _live(thread: int, frame: FrameType | None) -> list[within]:
    """The limits of a thread whose bodies are on its stack, which ends at a frame; the innermost last."""
    frames = set()
    while frame is not None:
        frames.add(frame)
        frame = frame.f_back
    return [limit for limit in _entered.get(thread, ()) if limit._frame in frames]


_GUARDED = {within.__enter__.__code__, within.__exit__.__code__}


def bounded(
    work: Callable[[], Value], seconds: float, mebibytes: float | None, refuse: Callable[[str, str], Exception]
) -> Value:
    """What the work returns, or a refusal in words where it takes too long or too much memory, or SymPy has no answer.

    Args:
        work: without arguments; errors of the library that it raises pass.
        seconds, mebibytes: as in :class:`within`; None is the usual bound on memory, where no option of the caller lifts it.
        refuse: makes the error, from what happened and the option that allows more, empty where none does.

    Raises:
        TimeoutError, MemoryError: if an enclosing limit ended it, which then says so in its own words.
    """
    most = PROOF_MEBIBYTES.value if mebibytes is None else mebibytes
    limit = within(seconds, most)
    try:
        with limit:
            return work()
    except RepereError:
        raise
    except TimeoutError:
        if limit.shortened or limit.left:
            raise
        raise refuse(f"takes more than {seconds:g} s", f"time_limit={10 * seconds:g}") from None
    except MemoryError:
        if limit.narrowed:
            raise
        option = f"memory_limit={4 * most:g}" if mebibytes is not None else ""
        raise refuse(f"fills more than {most:g} MiB", option) from None
    except Exception as error:  # of SymPy, whose classes have no base in common, on what it was not made for
        words = (str(error).splitlines() or [""])[0][:200]
        raise refuse(f"ended in {type(error).__name__}{': ' * bool(words)}{words}", "") from error


def unread(what: str, expected: str, call: str) -> Callable[[str, str], FileFormatError]:
    """How :func:`bounded` refuses a file; the call that reads it has {} where an option that allows more belongs."""

    def refusal(reached: str, option: str) -> FileFormatError:
        trusted = f"; if you trust it, {call.format(option)}" if option else ""
        return FileFormatError(
            given=f"{what} whose reading {reached}", expected=expected, remedy=f"regenerate the file{trusted}"
        )

    return refusal


def _memory() -> int:
    """Bytes that the process holds; where the system does not say, what Python's own small objects take."""
    try:
        with Path("/proc/self/statm").open("rb") as file:
            return int(file.read().split()[1]) * mmap.PAGESIZE
    except (OSError, ValueError, IndexError):
        return sys.getallocatedblocks() * 64
