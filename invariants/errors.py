"""Errors of Repère: each says what was given, what was expected and what to do next."""

from __future__ import annotations


class RepereError(Exception):
    """Base class of every error that Repère raises on purpose."""


class InputError(RepereError, ValueError):
    """Input that cannot be used as given.

    Args:
        given: what the caller passed, in words.
        expected: what would have been accepted.
        remedy: what to do next.

    Example:
        >>> print(InputError(given="order=-1", expected="an order of at least 0", remedy="pass order=2"))
        given: order=-1
        expected: an order of at least 0
        what to do: pass order=2
    """

    def __init__(self, *, given: str, expected: str, remedy: str) -> None:
        self.given, self.expected, self.remedy = given, expected, remedy
        super().__init__(f"given: {given}\nexpected: {expected}\nwhat to do: {remedy}")

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.given, self.expected, self.remedy))


def _rebuild(kind: type[InputError], given: str, expected: str, remedy: str) -> InputError:
    # Exceptions with keyword-only arguments do not survive pickling between worker processes otherwise.
    return kind(given=given, expected=expected, remedy=remedy)


class ActionError(InputError):
    """A group action that is not one: wrong lengths, unknown symbols, fields that do not close, no identity."""


class DerivationError(InputError):
    """A derivation that cannot be completed; says which stage stopped and what was found until then.

    Attributes:
        partial: the proved but incomplete Derivation of what was found, where there is one.
    """

    partial: object = None


class CertificateError(RepereError):
    """A derivation whose stated properties do not hold when proved again."""


class FileFormatError(InputError):
    """A file that is not what its format says; nothing in it was executed."""
