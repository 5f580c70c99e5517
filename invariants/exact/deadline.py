"""A limit on time that holds inside long computations of SymPy as well."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from types import FrameType

from ..limits import PARTIAL_PROOF_SECONDS, PROOF_SECONDS


def proof_time(time_limit: float, complete: bool) -> float:
    """Time for the proof of what a search found: half as long again, a tenth where it is not complete."""
    if complete:
        return max(PROOF_SECONDS.value, time_limit / 2)
    return max(PARTIAL_PROOF_SECONDS.value, time_limit / 10)


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Raise TimeoutError in the body once the time has passed.

    In the main thread of a POSIX system a timer interrupts whatever runs; elsewhere only the searches' own checks between
    two null spaces stop them.

    Args:
        seconds: time for the body; what is left of an enclosing limit is not exceeded.

    Raises:
        TimeoutError: from the body.

    Example:
        >>> with within(10):
        ...     print("done")
        done
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(signum: int, frame: FrameType | None) -> None:
        raise TimeoutError

    started = monotonic()
    handler = signal.signal(signal.SIGALRM, stop)
    outer, interval = signal.getitimer(signal.ITIMER_REAL)
    # again every second: an exception inside a destructor is lost
    signal.setitimer(signal.ITIMER_REAL, max(min(seconds, outer or seconds), 1e-3), 1.0)
    try:
        yield
    finally:
        while True:
            try:
                signal.setitimer(signal.ITIMER_REAL, 0)
                break
            except TimeoutError:  # the alarm came while it was being switched off
                continue
        signal.signal(signal.SIGALRM, handler)
        if outer:
            signal.setitimer(signal.ITIMER_REAL, max(outer - (monotonic() - started), 1e-3), interval)
