"""Checks of the fields of settings."""

from __future__ import annotations

import math
from typing import NoReturn

from invariants.errors import InputError


def require_integers(settings: object, **least: int) -> None:
    """Refuse fields that are no integers of at least so much."""
    for name, bound in least.items():
        value = getattr(settings, name)
        if isinstance(value, bool) or not isinstance(value, int) or value < bound:
            refuse(settings, name, f"an integer of at least {bound}")


def require_integers_or_none(settings: object, **least: int) -> None:
    """Refuse fields that are neither None nor integers of at least so much."""
    require_integers(settings, **{name: bound for name, bound in least.items() if getattr(settings, name) is not None})


def require_positive(settings: object, *names: str) -> None:
    """Refuse fields that are no positive numbers."""
    for name in names:
        if not _finite(getattr(settings, name)) or getattr(settings, name) <= 0:
            refuse(settings, name, "a positive number")


def require_shares(settings: object, **below: float) -> None:
    """Refuse fields that are no numbers from 0 to below so much."""
    for name, limit in below.items():
        if not _finite(getattr(settings, name)) or not 0 <= getattr(settings, name) < limit:
            refuse(settings, name, f"a number from 0 to below {limit:g}")


def refuse(settings: object, name: str, expected: str) -> NoReturn:
    """Raise InputError for a field."""
    raise InputError(
        given=f"{name}={getattr(settings, name)!r}", expected=expected, remedy=f"leave {name} out for its default"
    )


def _finite(value: object) -> bool:
    return not isinstance(value, bool) and isinstance(value, (int, float)) and math.isfinite(value)
