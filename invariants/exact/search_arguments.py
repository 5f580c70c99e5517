"""What callers tell a search, checked: its degree, its time and whom it tells."""

from __future__ import annotations

from ..errors import InputError
from ..limits import TIMER_SECONDS


def require_limits(max_degree: object, time_limit: object, progress: object, defaults: tuple[int, float]) -> None:
    """Refuse limits that no search can keep.

    Args:
        max_degree: an integer of at least 1.
        time_limit: a finite, positive number of seconds.
        progress: a function of one line of text, or None.
        defaults: the degree and the seconds that hold where none are given, for the message.

    Raises:
        InputError: naming the one that is wrong.

    Example:
        >>> require_limits(6, "10", None, (6, 60.0))
        Traceback (most recent call last):
        ...
        invariants.errors.InputError: given: time_limit='10' of type str
        expected: a finite, positive number of seconds, an int or a float
        what to do: leave it at 60
    """
    degree, seconds = defaults
    if isinstance(max_degree, bool) or not isinstance(max_degree, int) or max_degree < 1:
        raise InputError(
            given=f"max_degree={max_degree!r}", expected="an integer of at least 1", remedy=f"leave it at {degree}"
        )
    require_seconds(time_limit, seconds)
    if progress is not None and not callable(progress):
        raise InputError(
            given=f"progress={progress!r}",
            expected="a function that takes a line of text, or None",
            remedy="pass progress=print, or leave it out",
        )


def require_seconds(time_limit: object, default: float) -> None:
    """Refuse a limit on time that is no finite, positive number of seconds."""
    number = isinstance(time_limit, (int, float)) and not isinstance(time_limit, bool)
    if not number or not 0 < time_limit <= TIMER_SECONDS.value:  # type: ignore[operator]
        raise InputError(
            given=f"time_limit={time_limit!r:.40}" + ("" if number else f" of type {type(time_limit).__name__}"),
            expected="a finite, positive number of seconds" + ("" if number else ", an int or a float"),
            remedy=f"leave it at {default:g}" + (f", or give at most {TIMER_SECONDS.value:.0e}" if number else ""),
        )


def require_mebibytes(memory_limit: object, default: float) -> None:
    """Refuse a limit on memory that is no positive number of mebibytes."""
    number = isinstance(memory_limit, (int, float)) and not isinstance(memory_limit, bool)
    if not number or not memory_limit > 0:  # type: ignore[operator]
        raise InputError(
            given=f"memory_limit={memory_limit!r:.40}",
            expected="a positive number of mebibytes",
            remedy=f"leave it at {default:g}",
        )
