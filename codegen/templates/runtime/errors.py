"""Errors of generated kernels and layers: what was given, what was expected, what to do next."""

from __future__ import annotations


class InputError(ValueError):
    """Input that a generated kernel or layer cannot use.

    Args:
        given: what the caller passed, in words.
        expected: what would have been accepted.
        remedy: what to do next.
    """

    def __init__(self, *, given: str, expected: str, remedy: str) -> None:
        self.given, self.expected, self.remedy = given, expected, remedy
        super().__init__(f"given: {given}\nexpected: {expected}\nwhat to do: {remedy}")
