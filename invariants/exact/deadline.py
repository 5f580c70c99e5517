"""Limits on time and on memory that hold inside long computations of SymPy as well, in any thread."""

from __future__ import annotations

import _thread
import ctypes
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TypeVar

from ..errors import RepereError
from ..limits import PARTIAL_PROOF_SECONDS, PROOF_SECONDS

Value = TypeVar("Value")

_MEMORY_PERIOD = 0.02
"""Seconds between two looks at the memory: SymPy fills some ten megabytes in that time."""
_AGAIN = 0.25
"""Seconds after which an exception that was lost, in a destructor or an `except Exception`, is raised again."""


def proof_time(time_limit: float, complete: bool) -> float:
    """Time for the proof of what a search found: half as long again, a tenth where it is not complete."""
    if complete:
        return max(PROOF_SECONDS.value, time_limit / 2)
    return max(PARTIAL_PROOF_SECONDS.value, time_limit / 10)


class within:  # noqa: N801  read as a statement, as contextlib.suppress is
    """Raise TimeoutError in the body once the time has passed, MemoryError once it has filled too much memory.

    A second thread watches, and raises the exception in the thread of the body between two of its instructions, whichever
    thread that is; so a single call into compiled code is not interrupted, and ends first.

    Args:
        seconds: time for the body; what is left of an enclosing limit is not exceeded.
        mebibytes: by how much the memory of the process may grow meanwhile, whoever asks for it; unbounded if left out.

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
        self._over = False

    @property
    def left(self) -> float:
        """Seconds that are left, once entered."""
        return max(self._deadline - time.monotonic(), 0.0)

    def __enter__(self) -> within:
        self._thread = _thread.get_ident()
        self._outer = outer = _innermost.get(self._thread)
        self._deadline = time.monotonic() + max(self._seconds, 0.0)
        self._most = None if self._mebibytes is None else _memory() + int(self._mebibytes * 2**20)
        if outer is not None:
            self._deadline = min(self._deadline, outer._deadline)
            bounds = [most for most in (self._most, outer._most) if most is not None]
            self._most = min(bounds) if bounds else None
        _innermost[self._thread] = self
        self._stop.acquire()
        _thread.start_new_thread(self._watch, ())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        # nothing is raised in this frame, see _raise; whatever is still to be raised afterwards is taken back
        if self._stop.locked():
            self._stop.release()
        while not self._over:
            time.sleep(1e-5)
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self._thread), None)
        if self._outer is None:
            del _innermost[self._thread]
        else:
            _innermost[self._thread] = self._outer

    def _watch(self) -> None:
        try:
            wait = self._wait()
            while not self._stop.acquire(timeout=wait):
                wait = self._wait()
                if time.monotonic() >= self._deadline:
                    wait = _AGAIN if self._raise(TimeoutError) else _MEMORY_PERIOD
                elif self._most is not None and _memory() > self._most:
                    wait = _AGAIN if self._raise(MemoryError) else _MEMORY_PERIOD
        finally:
            self._over = True

    def _wait(self) -> float:
        left = min(self.left, _thread.TIMEOUT_MAX)
        return left if self._most is None else min(left, _MEMORY_PERIOD)

    def _raise(self, kind: type[Exception]) -> bool:
        """Raise in the body; not while the thread enters or leaves a limit, which would then watch for ever.

        Nor inside a limit in the body: that one ends no later.
        """
        frame = sys._current_frames().get(self._thread)
        if frame is None or frame.f_code in _GUARDED or _innermost.get(self._thread) is not self:
            return False
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(self._thread), ctypes.py_object(kind))
        return True


def bounded(
    work: Callable[[], Value], seconds: float, mebibytes: float, refuse: Callable[[str, str], Exception]
) -> Value:
    """What the work returns, or a refusal in words where it takes too long or too much memory, or SymPy has no answer.

    Args:
        work: without arguments; errors of the library that it raises pass.
        seconds, mebibytes: as in :class:`within`.
        refuse: makes the error, from what happened and the option that allows more, empty where none does.

    Raises:
        TimeoutError: if an enclosing limit ended it.
    """
    started = time.monotonic()
    try:
        with within(seconds, mebibytes):
            return work()
    except RepereError:
        raise
    except TimeoutError:
        if time.monotonic() - started < seconds:
            raise
        raise refuse(f"takes more than {seconds:g} s", f"time_limit={10 * seconds:g}") from None
    except MemoryError:
        raise refuse(f"fills more than {mebibytes:g} MiB", f"memory_limit={4 * mebibytes:g}") from None
    except Exception as error:  # of SymPy, whose classes have no base in common, on what it was not made for
        words = (str(error).splitlines() or [""])[0][:200]
        raise refuse(f"ended in {type(error).__name__}{': ' * bool(words)}{words}", "") from error


_innermost: dict[int, within] = {}
"""The limit that each thread entered last."""
_GUARDED = {within.__enter__.__code__, within.__exit__.__code__}


def _memory() -> int:
    """Bytes that the process holds; where the system does not say, what Python's own small objects take."""
    try:
        with Path("/proc/self/statm").open("rb") as file:
            return int(file.read().split()[1]) * _PAGE
    except (OSError, ValueError, IndexError):
        return sys.getallocatedblocks() * 64


def _page() -> int:
    import mmap

    return mmap.PAGESIZE


_PAGE = _page()
