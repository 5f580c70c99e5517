"""Derivations cached on disk, keyed by the hash of the specification and of the engine."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable
from pathlib import Path

from invariants import Derivation, derive
from invariants.errors import RepereError

from .files import write_atomically
from .spec import Spec, engine_digest


def cache_folder() -> Path:
    """REPERE_CACHE if set, else the user's cache folder."""
    override = os.environ.get("REPERE_CACHE")
    if override:
        return Path(override)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home())) / "repere"
    return Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "repere"


def cached_derivation(spec: Spec, progress: Callable[[str], None] | None = None, *, fresh: bool = False) -> Derivation:
    """The derivation of a specification, from the cache where it is there.

    A cache that is unreadable, damaged or not writable is no reason to fail: the derivation is made anew.

    Args:
        spec: what to derive.
        progress: called with a line of text as the search goes on.
        fresh: derive even if cached.
    """
    path = cache_folder() / f"{spec.digest[:24]}-{engine_digest()[:16]}.json"
    if not fresh:
        try:
            found = Derivation.from_json(path.read_text(encoding="utf-8"))
            if (found.action, found.order, found.channels) == (spec.action, spec.order, spec.channels):
                return found
        except (OSError, UnicodeDecodeError, RepereError):
            pass
    derivation = derive(spec.action, order=spec.order, channels=spec.channels, progress=progress)
    with contextlib.suppress(OSError):
        write_atomically(path, derivation.to_json())
    return derivation
