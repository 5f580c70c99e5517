"""Named actions of the plane. Each is declared by its generators alone; nothing downstream knows their names."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import sympy as sp

from .actions import LieAction
from .errors import InputError

x, y = sp.symbols("x y")
_TRANSLATIONS = [(1, 0), (0, 1)]
_ROTATION = (-y, x)
_DILATION = (x, y)
_TRACELESS = [(y, 0), (0, x), (x, -y)]
_LINEAR = [(x, 0), (y, 0), (0, x), (0, y)]
_MIRROR = [[1, 0], [0, -1]]


def _plane(name: str, *generators: tuple[object, ...], mirror: bool = False) -> LieAction:
    fields = [*_TRANSLATIONS, *generators]
    return LieAction.from_fields(name, base=(x, y), fields=fields, reflections=[_MIRROR] if mirror else [])


def translation() -> LieAction:
    """Translations of the plane: d_x, d_y. Dimension 2."""
    return _plane("translation")


def scale() -> LieAction:
    """Translations and dilation: x d_x + y d_y. Dimension 3."""
    return _plane("scale", _DILATION)


def se2() -> LieAction:
    """Rigid motions SE(2): translations and the rotation -y d_x + x d_y. Dimension 3."""
    return _plane("se2", _ROTATION)


def e2() -> LieAction:
    """Rigid motions with reflections, E(2): the generators of SE(2) and the mirror (x, -y). Dimension 3."""
    return _plane("e2", _ROTATION, mirror=True)


def similarity() -> LieAction:
    """Translations, rotation and dilation. Dimension 4."""
    return _plane("similarity", _ROTATION, _DILATION)


def sa2() -> LieAction:
    """Area-preserving affine maps SA(2): translations and traceless linear fields. Dimension 5."""
    return _plane("sa2", *_TRACELESS)


def affine() -> LieAction:
    """Affine maps of the plane: translations and all linear fields. Dimension 6."""
    return _plane("affine", *_LINEAR)


def projective() -> LieAction:
    """Projective maps PGL(3): affine fields and x(x d_x + y d_y), y(x d_x + y d_y). Dimension 8."""
    return _plane("projective", *_LINEAR, (x**2, x * y), (x * y, y**2))


def moebius() -> LieAction:
    """Moebius maps of the plane: similarities and the two special conformal fields. Dimension 6."""
    return _plane("moebius", _DILATION, _ROTATION, (x**2 - y**2, 2 * x * y), (2 * x * y, y**2 - x**2))


_ENTRIES: dict[str, Callable[[], LieAction]] = {
    f.__name__: f for f in (translation, scale, se2, e2, similarity, sa2, affine, projective, moebius)
}


def names() -> tuple[str, ...]:
    """Names of the catalogue, from the smallest group to the largest families.

    Example:
        >>> "projective" in names()
        True
    """
    return tuple(_ENTRIES)


@cache
def get(name: str) -> LieAction:
    """The action of that name.

    Raises:
        InputError: for a name that is not in the catalogue.

    Example:
        >>> get("affine").dimension
        6
    """
    if name not in _ENTRIES:
        raise InputError(
            given=f"the name {name!r}",
            expected=f"one of {', '.join(_ENTRIES)}",
            remedy="or declare your own with LieAction.from_fields and pass its derivation",
        )
    return _ENTRIES[name]()
