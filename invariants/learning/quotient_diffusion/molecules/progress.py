"""A bar for work that takes long."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

Item = TypeVar("Item")


def followed(items: Sequence[Item], progress: bool) -> Iterable[Item]:
    """The same items; a bar tells how many are done, if it is wanted."""
    if not progress:
        return items
    from rich.console import Console
    from rich.progress import track

    return track(items, description="molecules", transient=True, console=Console(stderr=True))
