"""Errors of generated kernels and layers: what was given, what was expected, what to do next."""

from __future__ import annotations

import sys
from typing import Any


class InputError(ValueError):
    """Input that a generated kernel or layer cannot use.

    Generated code stands alone; in a process that has loaded the library beside it, the error is one of the library's as
    well, `invariants.InputError`, and whoever catches RepereError catches it.

    Args:
        given: what the caller passed, in words.
        expected: what would have been accepted.
        remedy: what to do next.
    """

    def __new__(cls, **words: str) -> InputError:
        return ValueError.__new__(_with_library(cls, getattr(sys.modules.get("invariants.errors"), "InputError", None)))

    def __init__(self, *, given: str, expected: str, remedy: str) -> None:
        self.given, self.expected, self.remedy = given, expected, remedy
        ValueError.__init__(self, f"given: {given}\nexpected: {expected}\nwhat to do: {remedy}")

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (self.given, self.expected, self.remedy)


def _again(given: str, expected: str, remedy: str) -> InputError:
    return InputError(given=given, expected=expected, remedy=remedy)


def _with_library(kind: type[InputError], library: object) -> type[InputError]:
    """The class of the library's errors and of these; the same one every time."""
    if not isinstance(library, type) or not issubclass(library, ValueError):
        return kind
    if (kind, library) not in _joined:
        names = {"__doc__": kind.__doc__, "__module__": kind.__module__}
        _joined[kind, library] = type(kind.__name__, (kind, library), names)
    return _joined[kind, library]


_joined: dict[tuple[type, type], type[InputError]] = {}
