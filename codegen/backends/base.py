"""What a backend is, and the registry of backends.

To add one: write a printer (``Program`` -> list of statements), a folder of templates under ``codegen/templates``, and
``register(Backend(...))`` in a module that ``codegen.backends`` imports.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from invariants.errors import InputError

from ..program import Program


@dataclass(frozen=True)
class Backend:
    """A code generation target.

    Attributes:
        name: as given to ``--backend``.
        templates: folder under ``codegen/templates``.
        files: template -> generated file, inside the folder of a spec.
        print_program: statements of a program, one string a line.
        functions: functions of one argument that the printer can write.
    """

    name: str
    templates: str
    files: Mapping[str, str]
    print_program: Callable[[Program], list[str]]
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
