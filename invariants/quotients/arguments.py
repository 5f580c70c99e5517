"""Numbers of points, masses and permutations, as a caller gives them."""

from __future__ import annotations

from collections.abc import Sequence

import sympy as sp

from ..errors import InputError
from ..exact import require_exact
from .copies import GIVEN


def points_of(points: object) -> int | None:
    """A number of points of at least 1, or None."""
    if points is None:
        return None
    if isinstance(points, bool) or not isinstance(points, (int, sp.Integer)) or points < 1:
        raise InputError(
            given=f"points={points!r}",
            expected="a whole number of at least 1, or None for any number",
            remedy="leave it out for kernels that take sets of different sizes",
        )
    return int(points)


def masses_of(masses: object, points: int | None) -> tuple[sp.Expr, ...] | str | None:
    """Positive exact numbers, one for each point; None, or the word "given"."""
    if masses is None or masses == GIVEN:
        return GIVEN if masses == GIVEN else None
    expected = f'positive exact numbers, one for each point; None for 1; or "{GIVEN}"'
    if points is None:
        raise InputError(
            given=f"masses={masses!r} for any number of points",
            expected=expected,
            remedy=f'pass masses="{GIVEN}" and tell the kernel the masses, or state points=',
        )
    if isinstance(masses, str) or not isinstance(masses, Sequence) or len(masses) != points:
        raise InputError(given=f"masses={masses!r} for {points} points", expected=expected, remedy="count the points")
    found = tuple(require_exact(m, where="masses", allowed=()) for m in masses)
    for m in found:
        if not m.is_positive:
            raise InputError(
                given=f"the mass {m}", expected=expected, remedy="leave a point of mass 0 out, or give it a mass"
            )
    # masses of 1 are no masses
    return None if all(m == 1 for m in found) else found


def permutations_of(
    permutations: object, points: int | None, masses: tuple[sp.Expr, ...] | str | None
) -> tuple[tuple[int, ...], ...]:
    """Permutations of 0..N-1 that keep the masses."""
    if not isinstance(permutations, Sequence) or isinstance(permutations, str):
        raise InputError(
            given=f"permutations={permutations!r}", expected="a list of permutations", remedy="pass [(1, 0, 2)], say"
        )
    if permutations and points is None:
        raise InputError(
            given="permutations of any number of points",
            expected="points=N beside them",
            remedy="leave them out: sums over points do not see their order",
        )
    found = []
    for p in permutations:
        order = tuple(p) if isinstance(p, Sequence) else ()
        if sorted(order) != list(range(points or 0)):
            raise InputError(
                given=f"the permutation {p!r}",
                expected=f"each of the numbers 0..{(points or 1) - 1} once",
                remedy="state where each point goes, counted from 0",
            )
        moved = [k for k in range(points or 0) if isinstance(masses, tuple) and masses[order[k]] != masses[k]]
        if moved:
            raise InputError(
                given=f"the permutation {order}, which exchanges points of the masses {masses}",
                expected="a permutation of points of equal mass, which is an isometry",
                remedy="leave it out, or give these points one mass",
            )
        found.append(order)
    return tuple(found)
