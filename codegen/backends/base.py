"""What a backend is, and the registry of backends.

To add one: write a printer (``Programs`` -> values for templates), a folder of templates under ``codegen/templates``, and
``register(Backend(...))`` in a module that ``codegen.backends`` imports. docs/backends.md has the recipe.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

from invariants.errors import InputError

from ..channel_steps import ChannelLoop
from ..emission import Program

SIGNS = {"add": "+", "sub": "-", "mul": "*"}
"""Operators of two values, alike in all languages so far."""


@dataclass(frozen=True)
class Programs:
    """What a backend prints.

    Attributes:
        forward, backward, double: programs over arrays of channels, for libraries of array operations.
        loop: the same as steps of a loop over channels, for fused kernels.
        indices: multi-index of each derivative of a channel, in the order of the jets.
        weights: weight of each family under each multiplier; empty where there are none.
    """

    forward: Program
    backward: Program
    double: Program
    loop: ChannelLoop
    indices: tuple[tuple[int, ...], ...]
    weights: tuple[tuple[Fraction, ...], ...] = ()


@dataclass(frozen=True)
class Backend:
    """A code generation target.

    Attributes:
        name: as given to ``--backend``.
        templates: folder of the templates: a name under ``codegen/templates``, or a path of your own.
        files: template -> generated file, inside the folder of a spec.
        printed: values for the templates, beside those that :mod:`codegen.render` gives to all.
        functions: functions of one argument that the printer can write.
    """

    name: str
    templates: str | Path
    files: Mapping[str, str]
    printed: Callable[[Programs], Mapping[str, Any]]
    functions: frozenset[str]


_REGISTRY: dict[str, Backend] = {}


def register(backend: Backend) -> Backend:
    """Add a backend to the registry."""
    _REGISTRY[backend.name] = backend
    return backend


def names() -> tuple[str, ...]:
    """Registered backends."""
    return tuple(sorted(_REGISTRY))


def select(name: str) -> Backend:
    """The backend of that name.

    Raises:
        InputError: if there is none.
    """
    if name not in _REGISTRY:
        raise InputError(
            given=f"the backend {name!r}",
            expected=f"one of {', '.join(names())}",
            remedy="see codegen/backends/base.py for how to add one",
        )
    return _REGISTRY[name]
