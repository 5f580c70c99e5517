"""Derivations cached on disk, keyed by the hash of the specification and of the engine."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path

from invariants import Derivation, derive
from invariants.errors import RepereError

from .files import write_atomically
from .spec import Spec, engine_digest, generator_digest


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


def cached_text(
    derivation: Derivation, key: Sequence[str], make: Callable[[], dict[str, str]], *, fresh: bool = False
) -> dict[str, str]:
    """Generated text by file name, from the cache where the same derivation was printed by the same code before.

    Args:
        derivation: what is printed.
        key: what else the text depends on: backend, folder name, command.
        make: prints it anew.
        fresh: print even if cached.
    """
    words = json.dumps([derivation.digest, generator_digest(), engine_digest(), *key])
    path = cache_folder() / f"{sha256(words.encode()).hexdigest()[:40]}.text.json"
    if not fresh:
        try:
            found = json.loads(path.read_text(encoding="utf-8"))
            if isinstance(found, dict) and all(isinstance(text, str) for text in found.values()):
                return found
        except (OSError, ValueError):
            pass
    text = make()
    with contextlib.suppress(OSError):
        write_atomically(path, json.dumps(text))
    return text
