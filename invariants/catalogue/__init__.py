"""Named actions: of the plane, the line, space and spacetime, and on graphs.

Each is declared by its generators alone; nothing downstream knows their names.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from ..actions import LieAction
from ..errors import InputError
from . import graphs, line_and_space, plane, spacetime


class _Entry(NamedTuple):
    """What makes the action, the order and channels of a sensible derivation of it, and which kernels are kept.

    `parallel` is the order that parallel gradients need, where they need a higher one than others.
    """

    make: Callable[[], LieAction]
    order: int = 2
    channels: int = 2
    kernels: bool = True
    parallel: int | None = None


_ENTRIES: dict[str, _Entry] = {
    entry.make.__name__: entry
    for entry in (
        _Entry(plane.translation),
        _Entry(plane.scale),
        _Entry(plane.se2),
        _Entry(plane.e2),
        _Entry(plane.similarity),
        _Entry(plane.sa2),
        _Entry(plane.affine),
        _Entry(plane.projective, parallel=3),
        _Entry(plane.moebius),
        _Entry(plane.anisotropic),
        _Entry(plane.sl2),
        _Entry(plane.gl2),
        _Entry(plane.sphere),
        _Entry(plane.klein),
        _Entry(spacetime.poincare2),
        _Entry(spacetime.galilei2),
        _Entry(spacetime.poincare3),
        _Entry(spacetime.galilei3),
        _Entry(line_and_space.projective_line, order=3),
        _Entry(line_and_space.se3),
        _Entry(line_and_space.e3),
        _Entry(line_and_space.similarity3),
        _Entry(line_and_space.sa3),
        _Entry(line_and_space.affine3),
        _Entry(line_and_space.projective3),
        _Entry(line_and_space.moebius3),
        _Entry(line_and_space.heisenberg),
        _Entry(graphs.se2_curve, order=3, channels=1),
        _Entry(graphs.e2_curve, order=3, channels=1),
        _Entry(graphs.similarity_curve, order=4, channels=1),
        _Entry(graphs.sa2_curve, order=4, channels=1),
        _Entry(graphs.affine_curve, order=5, channels=1),
        _Entry(graphs.projective_curve, order=7, channels=1),
        _Entry(graphs.moebius_curve, order=5, channels=1),
        _Entry(graphs.schwarzian, order=3, channels=1),
        _Entry(graphs.e3_surface, channels=1),
        _Entry(graphs.sa3_surface, order=3, channels=1),
        _Entry(graphs.affine_surface, order=4, channels=1, kernels=False),
        _Entry(graphs.intensity, channels=1),
        _Entry(graphs.colour, order=1, channels=1),
    )
}


def names(subject: str | None = None) -> tuple[str, ...]:
    """Names of the catalogue: the plane, spacetime, the line and space, then graphs.

    Args:
        subject: 'plane', 'spacetime', 'line_and_space' or 'graphs' for those alone.

    Raises:
        InputError: for another subject.

    Example:
        >>> "projective" in names(), names("spacetime")
        (True, ('poincare2', 'galilei2', 'poincare3', 'galilei3'))
    """
    modules = {m.__name__.rpartition(".")[2]: m.__name__ for m in (plane, spacetime, line_and_space, graphs)}
    if subject is not None and not (isinstance(subject, str) and subject in modules):
        raise InputError(
            given=f"the subject {subject!r}",
            expected=f"one of {', '.join(modules)}",
            remedy="leave it out for all names",
        )
    return tuple(n for n, e in _ENTRIES.items() if subject is None or e.make.__module__ == modules[subject])


def with_kernels() -> tuple[str, ...]:
    """Names whose kernels are generated unless others are asked for: all but those that would fill a book.

    Example:
        >>> set(names()) - set(with_kernels())
        {'affine_surface'}
    """
    return tuple(n for n, e in _ENTRIES.items() if e.kernels)


def get(name: str) -> LieAction:
    """The action of that name.

    Raises:
        InputError: for a name that is not in the catalogue.

    Example:
        >>> get("affine").dimension
        6
    """
    return _made(_entry(name))


@cache
def _made(entry: _Entry) -> LieAction:
    return entry.make()


def defaults(name: str) -> tuple[int, int]:
    """Order and channels of a sensible derivation: the first with invariants that tell shapes or images apart.

    Args:
        name: an entry of the catalogue.

    Returns:
        (order, channels); channels is 1 for an action with a fiber.

    Raises:
        InputError: for a name that is not in the catalogue.

    Example:
        >>> defaults("affine"), defaults("projective_curve")
        ((2, 2), (7, 1))
    """
    entry = _entry(name)
    return entry.order, entry.channels


def parallel_order(name: str) -> int | None:
    """The order at which one channel, or several with parallel gradients, have absolute invariants beyond their values.

    Args:
        name: an entry of the catalogue.

    Returns:
        The order, if it is above the usual one; None where the usual one does, or where no kernel of that order is kept.

    Raises:
        InputError: for a name that is not in the catalogue.

    Example:
        >>> parallel_order("projective"), parallel_order("affine")
        (3, None)
    """
    return _entry(name).parallel


def _entry(name: str) -> _Entry:
    if not isinstance(name, str) or name not in _ENTRIES:
        raise InputError(
            given=f"the name {name!r}",
            expected=f"one of {', '.join(_ENTRIES)}",
            remedy="pass one of these, or declare your own with LieAction.from_fields",
        )
    return _ENTRIES[name]
