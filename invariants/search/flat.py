"""Derivation in flat coordinates: the invariants of an affine group, carried back by the derivatives of the coordinates.

A change of coordinates carries jets to jets and invariants to invariants; see :mod:`invariants.jets.flat_coordinates`
for the coordinates in which the group is affine.
"""

from __future__ import annotations

from time import monotonic

from ..actions import LieAction
from ..certificate import kept_by_reflections, prove
from ..errors import CertificateError, DerivationError
from ..exact import proof_time, within
from ..families import Invariant
from ..jets import FlatCoordinates, JetSpace
from .families import by_families
from .fields import by_fields
from .found import Found, Incomplete, Progress


def by_flat_coordinates(
    action: LieAction,
    order: int,
    channels: int,
    max_degree: int,
    time_limit: float,
    say: Progress,
    coordinates: FlatCoordinates,
) -> Found:
    """Search the invariants of the action in flat coordinates, where it is affine, and prove them in the given ones.

    Args:
        action: an action that holds a transitive abelian ideal; see :class:`FlatCoordinates`.
        order: highest derivative.
        channels: scalar channels of an action on the base alone.
        max_degree: highest degree of relative invariants in flat coordinates.
        time_limit: seconds.
        say: called with a line of text as the search goes on.
        coordinates: the flat coordinates of the action.

    Returns:
        Absolute invariants, as quotients of products of factors.

    Raises:
        Incomplete: where there is no complete set of rational invariants.
    """
    deadline = monotonic() + time_limit
    method = by_fields if action.fiber else by_families
    try:
        found = method(coordinates.flat, order, channels, max_degree, time_limit, say)
    except (Incomplete, DerivationError) as stop:
        raise Incomplete(f"in flat coordinates, {stop}", None) from None
    jets = JetSpace.of(action, order, channels)
    say(f"{action.name}: from flat coordinates back to the given ones")
    try:
        with within(max(deadline - monotonic(), proof_time(time_limit, True))):
            exprs = coordinates.pulled_back(jets, [i.expr for i in found.invariants])
            items = [Invariant(i.name, expr) for i, expr in zip(found.invariants, exprs, strict=True)]
            invariants = tuple(kept_by_reflections(jets, item) for item in items)
            return Found(invariants, (), prove(action, order, channels, invariants))
    except TimeoutError:
        raise Incomplete("the way back from flat coordinates took too long", None) from None
    except CertificateError as error:  # a reflection that mixes the invariants of the connected group
        raise Incomplete(f"from flat coordinates, {error}", None) from None
