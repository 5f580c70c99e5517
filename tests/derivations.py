"""Derivations of the catalogue, made once for all workers of a run and read from its cache."""

from __future__ import annotations

from functools import cache

from codegen.cache import cached_derivation
from codegen.spec import Spec
from invariants import Derivation, catalogue


@cache
def catalogue_derivation(name: str, channels: int = 2, order: int = 2) -> Derivation:
    """What derive() makes of an entry of the catalogue."""
    return cached_derivation(Spec(catalogue.get(name), order, channels))
