"""What an attack is: one hostile input drawn from a generator, and what has to hold."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

Run = Callable[[Random, Path], str]
"""Draws an input from the generator, works in an empty folder, says in a few words what came of it ("refused", "held").

What must not happen raises an AssertionError that tells how to see it again.
"""


@dataclass(frozen=True)
class Attack:
    """A kind of hostile input.

    Attributes:
        name: how the command line calls it.
        says: what it does, in one line.
        run: one try; limited to `seconds` and `mebibytes` in a process of its own.
        seconds: after which a try counts as hanging.
        mebibytes: beyond which a try counts as filling memory, above what importing the library takes.
    """

    name: str
    says: str
    run: Run
    seconds: float = 10.0
    mebibytes: int = 1024
