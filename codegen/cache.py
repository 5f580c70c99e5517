"""Derivations and printed text cached on disk, keyed by the hash of the specification and of the code that made them.

What is read is checked. A derivation is proved again from its action alone before it is used. Printed text is bound to its
derivation, to the code that printed it, and to the names of a backend's files; that nobody but the user wrote it rests on
the folder, which has to be the user's alone.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from hashlib import sha256

from invariants import Derivation, derive
from invariants.errors import RepereError
from invariants.limits import CACHED_BYTES, DERIVE_SECONDS

from .spec import Spec, engine_digest, generator_digest
from .templates.runtime.private_folder import cache_folder, private_folder, read_private, write_private

__all__ = ["cache_folder", "cached_derivation", "cached_text"]


def cached_derivation(spec: Spec, progress: Callable[[str], None] | None = None, *, fresh: bool = False) -> Derivation:
    """The derivation of a specification, from the cache where it is there and its proof holds.

    A cache that is unreadable, damaged or not writable is no reason to fail: the derivation is made anew.

    Args:
        spec: what to derive.
        progress: called with a line of text as the search goes on.
        fresh: derive even if cached.
    """
    name = f"{spec.digest[:24]}-{engine_digest()[:16]}.json"
    if not fresh and (text := _read(name)) is not None:
        try:
            # a large derivation is worth more time than a file that nobody knows
            found = Derivation.from_json(text, time_limit=DERIVE_SECONDS.value)
            if (found.action, found.order, found.channels) == (spec.action, spec.order, spec.channels):
                found.certificate.verify(time_limit=DERIVE_SECONDS.value)
                return found
        except RepereError:
            pass
    derivation = derive(spec.action, order=spec.order, channels=spec.channels, progress=progress)
    _write(name, derivation.to_json())
    return derivation


def cached_text(
    derivation: Derivation,
    key: Sequence[str],
    names: Iterable[str],
    make: Callable[[], dict[str, str]],
    *,
    fresh: bool = False,
) -> dict[str, str]:
    """Generated text by file name, from the cache where the same derivation was printed by the same code before.

    Args:
        derivation: what is printed.
        key: what else the text depends on: backend, folder name, command.
        names: of the files that it has to be for.
        make: prints it anew.
        fresh: print even if cached.
    """
    words = json.dumps([derivation.digest, generator_digest(), engine_digest(), *key])
    name = f"{sha256(words.encode()).hexdigest()[:40]}.text.json"
    if not fresh and (text := _read(name)) is not None:
        try:
            found = json.loads(text)
        except (ValueError, RecursionError):
            found = None
        if isinstance(found, dict) and set(found) == set(names) and all(isinstance(t, str) for t in found.values()):
            return found
    made = make()
    _write(name, json.dumps(made))
    return made


def _read(name: str) -> str | None:
    """An entry of the cache; None where there is none that can be used."""
    try:
        return read_private(private_folder(cache_folder()) / name, CACHED_BYTES.value).decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return None


def _write(name: str, text: str) -> None:
    try:
        write_private(private_folder(cache_folder()) / name, text.encode())
    except OSError as error:
        _warn_once(str(error))


@lru_cache(maxsize=64)
def _warn_once(reason: str) -> None:
    warnings.warn(f"derivations and printed text are not cached: {reason}", RuntimeWarning, stacklevel=4)
